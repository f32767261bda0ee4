"""Italian: how people say that what repeats shall end on another day, or go on for longer."""

from adapters.understanding.lexicon.it.typography import TYPOGRAPHY
from adapters.understanding.lexicon.series import Series

words = TYPOGRAPHY.words

SERIES = Series(
    ending=words("termina terminare finisci finire concludi concludere interrompi interrompere chiudi chiudere"),
    going_on=words("prolunga prolungare allunga allungare estendi estendere continua continuare prosegui proseguire"),
    further=words("più altri altre ancora ulteriori extra altro"),
    onwards=words("poi avanti"),
    nouns=words("serie"),
    small=words(
        "puoi potresti voglio vogliamo vorrei deve dovrebbe devono fai fare lascia già lo la il le gli i l di del per "
        "un una e adesso ora aggiungi in si partire"
    ),
)

"""Italian: how people say of what repeats when it ends, begins or does not happen."""

from adapters.understanding.lexicon.it.typography import TYPOGRAPHY
from adapters.understanding.lexicon.series import Series

words = TYPOGRAPHY.words

SERIES = Series(
    ending=words("termina terminare finisci finire concludi concludere interrompi interrompere chiudi chiudere"),
    going_on=words("prolunga prolungare allunga allungare estendi estendere continua continuare prosegui proseguire"),
    further=words("più altri altre ancora ulteriori extra altro"),
    onwards=words("poi avanti"),
    since=words("da dal dall dalla"),
    henceforth=TYPOGRAPHY.sayings(
        "d ora in poi|da ora in poi|da adesso in poi|d ora in avanti|in futuro|da oggi in poi"
    ),
    starting=words("comincia cominciare inizia iniziare passa passare"),
    off=words("niente nessuno nessuna"),
    lasting=words("durare duri dura"),
    being=words("è sarà"),
    nouns=words("serie"),
    whole=words("intera completa tutta"),
    skipping=words("salta saltare"),
    restoring=words("ripristina ripristinare recupera recuperare"),
    telling=words(
        "finisce termina finirà resta restano rimane rimangono date sedute prossimo prossima ultimo ultima usato"
    ),
    asking=words("quando quanti quante quanto quali quale fino è sono ha ci ancora c qual si"),
    showing=words("mostra mostrami mostrare elenca dammi fammi vedere mostraci"),
    inside=words("di del della in per dal nel"),
    dates=words("date sedute volte incontri"),
    out_of=words("su"),
    small=words(
        "c è ci sarà "
        "puoi potresti voglio vogliamo vorrei deve dovrebbe devono fai fare lascia già lo la il le gli i l di del per "
        "un una e adesso ora aggiungi in si partire"
    ),
)

"""French: how people say that what repeats shall end on another day, or go on for longer."""

from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY
from adapters.understanding.lexicon.series import Series

words = TYPOGRAPHY.words

SERIES = Series(
    ending=words("arrête arrêter arrêtez termine terminer terminez finis finir stoppe stopper cesse cesser"),
    going_on=words("prolonge prolonger prolongez continue continuer poursuis poursuivre étends étendre"),
    further=words("plus supplémentaires supplémentaire encore autres"),
    nouns=words("série"),
    small=words(
        "stp svp peux pourrais pourrait tu vous on je veux voudrais doit devrait doivent faut fais faire laisse ça "
        "il elle pour le la les l de du d un une et maintenant déjà ajoute dès s"
    ),
)

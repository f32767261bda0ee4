"""French: how people say of what repeats when it ends, begins or does not happen."""

from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY
from adapters.understanding.lexicon.series import Series

words = TYPOGRAPHY.words

SERIES = Series(
    ending=words("arrête arrêter arrêtez termine terminer terminez finis finir stoppe stopper cesse cesser"),
    going_on=words("prolonge prolonger prolongez continue continuer poursuis poursuivre étends étendre"),
    further=words("plus supplémentaires supplémentaire encore autres"),
    since=words("dès"),
    henceforth=TYPOGRAPHY.sayings("désormais|dorénavant|à partir de maintenant|à l avenir|dès maintenant"),
    starting=words("commence commencer commencent passe passer débute débuter"),
    off=words("pas"),
    lasting=words("durer dure"),
    being=words("est sera"),
    nouns=words("série"),
    whole=words("entière complète"),
    skipping=words("saute sauter sautez"),
    restoring=words("rétablis rétablir rétablissez restaure restaurer restaurez"),
    telling=words(
        "termine finit finira reste restent restant dates "
        "séances prochain prochaine prochaines dernier dernière utilisé"
    ),
    asking=words("quand combien quelles quelle quel quels jusqu à est sont a t il elle ils ce c se encore y que qu"),
    showing=words("montre montrez montrer affiche afficher donne liste moi nous voir"),
    inside=words("de du dans pour"),
    dates=words("dates occurrences séances fois"),
    out_of=words("sur"),
    small=words(
        "il y a aura "
        "stp svp peux pourrais pourrait tu vous on je veux voudrais doit devrait doivent faut fais faire laisse ça "
        "il elle pour le la les l de du d un une et maintenant déjà ajoute dès s"
    ),
)

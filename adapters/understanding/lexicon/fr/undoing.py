"""French: how people take back what was done, or give up what is held."""

from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY
from adapters.understanding.lexicon.undoing import Undoing

sayings, words = TYPOGRAPHY.sayings, TYPOGRAPHY.words

UNDOING = Undoing(
    verbs=sayings(
        "défais|défais ça|défaites ça|défaire|reviens en arrière|revenir en arrière|retour en arrière|rétablis"
        "|rétablir|remets|remettre|remets comme avant|annule ça|annuler ça|annule cela"
        "|remets comme c était|remets la comme avant|remets le comme avant|c était mieux avant|comme c était avant"
        "|laisse comme avant|laisse la comme avant|laisse le comme avant|laisse comme c était"
        "|laisse la comme c était|comme avant|plutôt comme avant|garde comme avant|c était bien avant|"
        "remets la comme c était"
    ),
    verbs_of_acts=words("annule annuler annulez"),
    acts=words("action changement modification modif opération déplacement annulation"),
    withdrawing=sayings("retire|retirer|retirez|reprends|reprendre"),
    requests=words("demande question"),
    dropping=sayings(
        "oublie|oubliez|laisse tomber|laissez tomber|laisse|tant pis|abandonne|pas grave|peu importe"
        "|plus besoin|n en parlons plus"
    ),
    calling_off=sayings(
        "laisse|laissez|laisse tomber|laissez tomber|laisse ça|laisse comme ça|laissez comme ça|laisse la|"
        "laisse le|on laisse|on laisse tomber|je laisse tomber|on laisse comme ça|oublie|oublie ça|oubliez|oubliez ça|"
        "on oublie|oublie ce que j ai dit|rien|non rien|finalement non|en fait non|non finalement|non en fait|"
        "enfin non|vaut mieux pas|mieux vaut pas|il vaut mieux pas|plutôt pas|pas finalement|finalement pas|"
        "ne le fais pas|ne fais rien|ne change rien|on ne change rien|surtout pas|n en parlons plus|ou pas"
    ),
    every=words("tout toutes tous"),
    around=words(
        "finalement enfin bah ben bof fait en mauvais mauvaise bonne oups zut oh ah mince pardon "
        "désolé svp stp s il te vous plaît merci bon ok le la l les dernier"
        " dernière derniers ma mon de d peux tu pouvez pourrais pourriez je veux voudrais c était une"
        " erreur non alors donc maintenant vite juste options option"
    ),
)

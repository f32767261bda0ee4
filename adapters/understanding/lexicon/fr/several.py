"""French: how people speak of several days at once."""

from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY
from adapters.understanding.lexicon.several import Several

SEVERAL = Several(
    both=TYPOGRAPHY.words("deux"),
    apiece=TYPOGRAPHY.words("chacun chacune chaque"),
    again=TYPOGRAPHY.words("encore rebelote pareil aussi puis re ensuite"),
)

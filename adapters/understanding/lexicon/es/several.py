"""Spanish: how people speak of several days at once."""

from adapters.understanding.lexicon.es.typography import TYPOGRAPHY
from adapters.understanding.lexicon.several import Several

SEVERAL = Several(
    both=TYPOGRAPHY.words("ambos dos"),
    apiece=TYPOGRAPHY.words("cada"),
    again=TYPOGRAPHY.words("otra vez también luego igual igualmente"),
)

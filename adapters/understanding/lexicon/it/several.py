"""Italian: how people speak of several days at once."""

from adapters.understanding.lexicon.it.typography import TYPOGRAPHY
from adapters.understanding.lexicon.several import Several

SEVERAL = Several(
    both=TYPOGRAPHY.words("entrambi due"),
    apiece=TYPOGRAPHY.words("ciascuno ciascuna ognuno ognuna"),
    again=TYPOGRAPHY.words("ancora di nuovo anche poi uguale"),
)

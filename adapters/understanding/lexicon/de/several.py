"""German: how people speak of several days at once."""

from adapters.understanding.lexicon.de.typography import TYPOGRAPHY
from adapters.understanding.lexicon.several import Several

SEVERAL = Several(
    both=TYPOGRAPHY.words("beide beiden zwei"),
    apiece=TYPOGRAPHY.words("jeweils je"),
    again=TYPOGRAPHY.words("nochmal nochmals wieder ebenso dann noch einmal auch"),
)

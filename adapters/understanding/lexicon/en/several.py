"""English: how people speak of several days at once."""

from adapters.understanding.lexicon.en.typography import TYPOGRAPHY
from adapters.understanding.lexicon.several import Several

SEVERAL = Several(
    both=TYPOGRAPHY.words("both two"),
    apiece=TYPOGRAPHY.words("each apiece"),
    again=TYPOGRAPHY.words("again likewise once more also then"),
)

"""French: named days, the times of a working day, and zones."""

from adapters.understanding.lexicon.occasions import Occasions

OCCASIONS = Occasions()

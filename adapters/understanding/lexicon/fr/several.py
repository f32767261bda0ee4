"""French: how people speak of several things, units or days at once."""

from adapters.understanding.lexicon.several import Several

SEVERAL = Several()

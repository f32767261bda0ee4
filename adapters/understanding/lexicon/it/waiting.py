"""Italian: how people say that a part of what they wait for is enough."""

from adapters.understanding.lexicon.it.typography import TYPOGRAPHY
from adapters.understanding.lexicon.waiting import Waiting

WAITING = Waiting(partly=TYPOGRAPHY.sayings("una parte|parte di|un pezzo|anche solo in parte|in parte|parzialmente"))

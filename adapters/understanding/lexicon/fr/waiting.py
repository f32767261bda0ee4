"""French: how people say that a part of what they wait for is enough."""

from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY
from adapters.understanding.lexicon.waiting import Waiting

WAITING = Waiting(partly=TYPOGRAPHY.sayings("une partie|partie de|un bout|même partiellement|en partie|un morceau"))

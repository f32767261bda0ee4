"""English: how people say that a part of what they wait for is enough."""

from adapters.understanding.lexicon.en.typography import TYPOGRAPHY
from adapters.understanding.lexicon.waiting import Waiting

WAITING = Waiting(
    partly=TYPOGRAPHY.sayings(
        "any part|some part|part of it|part of that|parts of it|part of the time|any of it|some of it|any bit|"
        "at least part"
    )
)

"""Spanish: how people say that a part of what they wait for is enough."""

from adapters.understanding.lexicon.es.typography import TYPOGRAPHY
from adapters.understanding.lexicon.waiting import Waiting

WAITING = Waiting(partly=TYPOGRAPHY.sayings("una parte|parte de|algún rato|aunque sea un rato|un trozo|parcialmente"))

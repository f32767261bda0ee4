"""German: how people say that a part of what they wait for is enough."""

from adapters.understanding.lexicon.de.typography import TYPOGRAPHY
from adapters.understanding.lexicon.waiting import Waiting

WAITING = Waiting(
    partly=TYPOGRAPHY.sayings(
        "teil davon|teile davon|einen teil|ein teil|teil der zeit|teilweise|ein stück davon|irgendein stück"
    )
)

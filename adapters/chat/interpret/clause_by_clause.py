"""What somebody says of what was shown, among clauses that say nothing: "sorry ignore that, wrong chat"."""

import re
from collections.abc import Callable
from dataclasses import replace

from adapters.chat.intents import Intent
from adapters.chat.intents.bookings import ConfirmHeld, DropAll, DropHeld, UndoLast
from adapters.chat.intents.follow_ups import (
    Answering,
    Aside,
    Attends,
    Called,
    FollowUp,
    Instead,
    Meant,
    OfSeries,
)
from adapters.chat.intents.people import Start
from adapters.chat.intents.talk import NotUnderstood, Talked, Thanks
from core.domain.bookings.wish import Wish

LONGEST = 18
"""Words of the longest sentence that is read clause by clause; a longer one tells a story."""
BRIEF = 5
"""Words of the longest clause that may say nothing beside what takes something back; beside all else, fewer."""
BRIEFER = 3
CLAUSES = re.compile(r"\s*(?:[,;!?…]+|\.+(?=\s|$)|\s[-–—]+\s)\s*")

Idle = Talked | NotUnderstood | Thanks | Start
TakesBack = UndoLast | Aside
"""What gives back, keeps or asks, and loses nothing."""
Said = TakesBack | Attends | Meant
"""What is said of what was shown last, and is safe beside words that nobody understands."""


def clause_by_clause(text: str, read: Callable[[str], Intent | FollowUp]) -> Intent | FollowUp | None:
    """
    Return what the one clause says that is about what was shown last; None where several do, or the others say more.

    `read` tells what a clause means by itself. A change of what is booked is only offered.
    """
    parts = [part for part in CLAUSES.split(text) if part]
    if len(parts) < 2 or len(text.split()) > LONGEST:  # noqa: PLR2004 - one clause is the whole
        return None
    meant = [(part, _without_doubts(read(part))) for part in parts]
    idle = [part for part, said in meant if _says_nothing(said)]
    said = [each for _, each in meant if not _says_nothing(each)]
    if not said or any(not isinstance(each, Said) for each in said):
        return None
    takes_back = all(isinstance(each, TakesBack) for each in said)
    most = BRIEF if takes_back else BRIEFER
    if any(len(part.split()) > most for part in idle) or (len(said) > 1 and not takes_back):
        return None
    last = said[-1]
    if isinstance(last, Meant) and isinstance(last.otherwise, Instead):
        return replace(last, otherwise=replace(last.otherwise, doubtful=True))
    return last


def _without_doubts(meant: Intent | FollowUp) -> Intent | FollowUp:
    """Return what a clause means where no question is open, and nothing is called by its words."""
    while isinstance(meant, Answering | Called | OfSeries) or (isinstance(meant, Attends) and meant.what == "instead"):
        meant = meant.otherwise
    return meant


def says_little(meant: Intent | FollowUp) -> bool:
    """Whether words ask for nothing that could be taken back: talk, greetings, and what takes something back itself."""
    meant = _without_doubts(meant)
    return isinstance(meant, UndoLast | DropHeld | DropAll | Aside | ConfirmHeld) or _says_nothing(meant)


def _says_nothing(meant: Intent | FollowUp) -> bool:
    match meant:
        case NotUnderstood(wish=wish):
            return wish == Wish()
        case _:
            return isinstance(meant, Idle)

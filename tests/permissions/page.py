"""The page that says who may do what, written from what was tried."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from adapters.chat.intents import KINDS
from tests.documents import ROOT
from tests.permissions.walk import Grant, Standing, Trial, Walk

PATH = ROOT / "docs" / "permissions.md"
HEADINGS: Mapping[str, str] = {
    "bookings": "Bookings",
    "forms": "Forms",
    "changing": "Changing a booking",
    "series": "What repeats",
    "waiting": "Waiting",
    "attending": "Being there",
    "company": "The people of a booking",
    "favours": "Asking each other",
    "polls": "Polls",
    "times_for_all": "A time for all",
    "doubts": "Doubts",
    "in_turn": "Two things at once",
    "approvals": "Approvals and exceptions",
    "standing_in": "Standing in for somebody",
    "showing": "Cards and lists",
    "channel_boards": "Boards in channels",
    "calendars": "Other calendars",
    "own_calendar": "A calendar of one’s own",
    "letters": "E-mail",
    "tokens": "Tokens",
    "resources": "What is free",
    "questions": "Questions",
    "faults": "Faults",
    "talk": "Talk",
    "people": "Membership and groups",
    "members": "People",
    "privacy": "A person’s own data",
    "leavers": "Bookings of people who have left",
    "certificates": "Certificates",
    "overview": "Everybody’s bookings",
    "rules": "Rules and quotas",
    "changes": "What was changed",
    "blackouts": "Closing",
    "catalogue": "Things",
    "house_words": "The house’s own words",
    "adding": "Adding things one by one",
    "places": "Sites and departures",
    "sheets": "Lists from a file",
    "setting_up": "Setting up",
    "reports": "Reports",
    "webhooks": "Webhooks",
}
"""The rooms of the intents, as readers know what is in them, in the order of the page."""
Cells = tuple[str, ...]
ENOUGH = re.compile(r"; |: it is proposed|, from (?:this|a) place on|, if its version|, as `RuleChange`")
"""What stands behind it is for whoever reads the code."""
SIGNS = {Grant.ALL: "yes", Grant.OWN: "own", Grant.NONE: "–"}
HEAD = """# Who may do what

This page is for owners and admins, and for whoever wonders what a role allows. Its tables are written by a test that
lets every role try everything: each command, whatever words can ask for, and each button. How roles are given stands in
[running a place](running.md#people).

- [The roles](#the-roles)
- [Commands](#commands)
- [What roles may do](#what-roles-may-do)

## The roles

| | |
|---|---|
| Guest | Books as members do, and only for themselves. |
| Member | Books, for colleagues as well unless a rule says no. |
| Approver | A member whom the rule `approvers` of a thing names, for that thing. |
| Manager | A member whom the rule `managers` of a thing names, for that thing. |
| Admin | Runs the place. |
| Owner | An admin who can make owners; the last one stays. |

**yes** means everybody’s, **own** only one’s own, **some** some of it, and **–** nothing at all. A right counts at the
moment of the press: a button that somebody got as an admin does nothing once they are none. Whoever may not know of a
booking or a thing hears that there is none. The commands of [operating](operating.md#commands) ask for no role: whoever
has the terminal may do everything, and the audit says so.

"""


def written(walk: Walk) -> str:
    """Return the page."""
    order = list(HEADINGS)
    shown = {kind: _cells(walk.trials[kind]) for kind in KINDS}
    rooms = sorted(shown, key=lambda kind: order.index(_room(kind)))
    return "".join((HEAD, *_commands(walk.commands), *_roles(rooms, shown))).rstrip() + "\n"


def _commands(commands: Mapping[str, Trial]) -> Iterator[str]:
    yield "## Commands\n\nWith nothing behind them:\n\n"
    yield from _table("Command", [(f"`/{name}`", _cells([trial])) for name, trial in commands.items()])


def _roles(rooms: Sequence[type], shown: Mapping[type, Cells]) -> Iterator[str]:
    yield "## What roles may do\n\n"
    yield "Everything else is for everybody, with bookings of their own: [using](using.md).\n\n"
    differing = [kind for kind in rooms if len(set(shown[kind])) > 1]
    for room, kinds in groupby(differing, key=_room):
        yield from _table(HEADINGS[room], [(_does(kind), shown[kind]) for kind in kinds])


def _table(heading: str, lines: Iterable[tuple[str, Cells]]) -> Iterator[str]:
    yield f"| {heading} | {' | '.join(str(each).capitalize() for each in Standing)} |\n"
    yield f"|---|{':-:|' * len(Standing)}\n"
    for what, cells in lines:
        yield f"| {what} | {' | '.join(cells)} |\n"
    yield "\n"


def _cells(trials: Iterable[Trial]) -> Cells:
    """Return what each standing may: what any trial allowed, and "some" where another one was refused."""
    tried = [each for each in trials if each[Standing.OWNER] is not Grant.NONE]
    return tuple(_cell({each[standing] for each in tried}) for standing in Standing)


def _cell(grants: set[Grant]) -> str:
    if len(grants) > 1:
        return "some"
    return SIGNS[next(iter(grants), Grant.NONE)]


def _room(kind: type) -> str:
    return kind.__module__.rpartition(".")[2]


def _does(kind: type) -> str:
    """Return what an intent is, in the words of its own docstring, without what only its fields need to say."""
    said, *_ = ENOUGH.split(" ".join((kind.__doc__ or "").partition("\n\n")[0].split()))
    for wish, words in (("the wish describes", "the words describe"), ("the wish names", "the words name")):
        said = said.replace(wish, words)
    return said.rstrip(".").replace("`", "").replace("'", "’")

"""What people write in the benchmarks: commands for slots that are free, as Slack sends them."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from urllib.parse import urlencode

from bot.sample import drafts
from core.clock import SystemClock
from core.domain.lengths import MOST_HELD
from core.domain.resources.resource import Kind

FORM = "application/x-www-form-urlencoded"
HALF_HOURS = 24
FIRST_HOUR = 8
UNLIMITED = {Kind.ROOM, Kind.DESK, Kind.EQUIPMENT}
"""Studios have a weekly quota, seats have departures."""


def free_slots() -> Iterator[str]:
    """Yield wishes for slots of the sample that are free, one for each unit, then half an hour later."""
    sample = drafts(since=SystemClock().now())
    names = [draft.name for draft in sample if draft.kind in UNLIMITED for _ in draft.labels]
    today = SystemClock().now().date()
    for number in count():
        days, slot = divmod(number, HALF_HOURS * len(names))
        half_hours, name = divmod(slot, len(names))
        time = f"{FIRST_HOUR + half_hours // 2}:{half_hours % 2 * 30:02}"
        yield f"{names[name]} {today + timedelta(days=1 + days)} {time} for 30 min"


def users(lane: int) -> Iterator[str]:
    """Yield who writes in a lane: somebody else after as many wishes as one person may hold at once."""
    return (f"U{lane:02}{turn // MOST_HELD:05}" for turn in count())


def command(line: str, *, user: str, number: int, answer_to: str | None = None, team: str = "T1") -> str:
    """Return the body of a `/book` in #general; its number makes the delivery unlike every other."""
    body = {
        "team_id": team,
        "channel_id": "C0GENERAL",
        "channel_name": "general",
        "user_id": user,
        "user_name": user.lower(),
        "command": "/book",
        "text": line,
        "api_app_id": "A1",
        "trigger_id": f"{number}.bench",
    }
    return urlencode(body if answer_to is None else body | {"response_url": answer_to})

"""Reminders that fall due in one instant, and what of them arrived."""

from collections.abc import Sequence

from tests.chaos.scenario import Figures
from tests.chaos.town import Citizen, Town, in_minutes, said_to

DUE_AFTER = 3.0
"""Seconds until they fall due: the rows are written by then."""
STARTS_IN = 60
"""Minutes until the bookings start: a reminder says the truth until then."""
PACE = 30
"""Messages a second that Telegram takes from one bot."""


async def booked(town: Town, citizens: Sequence[Citizen]) -> None:
    """Give each a booking with a reminder to come; before any replica runs, which would end holds of an hour ago."""
    await town.book_earlier(citizens, in_minutes(STARTS_IN))


async def falling_due(town: Town) -> float:
    """Let all reminders fall due in a moment, and return when that is, in monotonic."""
    return await town.due("reminder", after=DUE_AFTER)


async def arrived(town: Town, citizens: Sequence[Citizen], due: float) -> Figures:
    """
    Return how many reminders were lost and doubled, and how many seconds late the last of them was.

    `recorded` is how many the ledger says may have been sent twice, `unreachable` how many ways to people it gave up.
    """
    chats = {citizen.chat for citizen in citizens}
    first: dict[str, float] = {}
    again = 0
    for call in town.calls("chat.postMessage", "sendMessage"):
        chat = said_to(call)
        if chat not in chats:
            continue
        again += chat in first
        first.setdefault(chat, call.arrived)
    return {
        "reminders": len(citizens),
        "lost": len(chats - set(first)),
        "doubled": again,
        "recorded": await town.number("SELECT sum(doubles) FROM messages"),
        "unreachable": await town.number("SELECT count(*) FROM identities WHERE unreachable IS NOT NULL"),
        "late s": max(first.values(), default=due) - due,
    }

"""Show a poll, or those in which somebody takes part."""

from core.domain.people.member import Member
from core.domain.polls.news import PollNews
from core.errors import NoSuchPoll
from core.ledger import Ledger
from core.store import polls
from core.use_cases.polls.end import slots_of
from core.values import PollId


async def poll_of(ledger: Ledger, *, poll: PollId, by: Member) -> PollNews:
    """Return a poll as it stands, to whoever takes part in it; refuses anybody else with NoSuchPoll."""
    async with ledger.database.connection() as connection:
        known = await polls.found(connection, by.organization, poll)
    if known is None or by.id not in known.people:
        raise NoSuchPoll
    return PollNews(known, await slots_of(ledger, known))


async def open_polls(ledger: Ledger, *, by: Member) -> list[PollNews]:
    """Return the open polls of a member, and then those in which they are asked; of each what closes first before."""
    async with ledger.database.connection() as connection:
        known = await polls.open_for(connection, by.organization, by.id)
    return [await poll_of(ledger, poll=each, by=by) for each in known]

"""Find what a member was asked for last and has not answered."""

from core.domain.favours.favour import as_asked
from core.domain.favours.news import FavourNews
from core.domain.people.member import Member
from core.ledger import Ledger
from core.store import bookings, favours


async def asked_of(ledger: Ledger, member: Member) -> FavourNews | None:
    """Return what waits for the member's answer; None if nothing does, or if it makes no sense any more."""
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        favour = await favours.asked_of(connection, member.organization, member.id, at=now)
        if favour is None:
            return None
        ids = [favour.booking, *filter(None, [favour.mine])]
        known = await bookings.several(connection, [member.organization] * len(ids), ids)
    theirs, mine = known.get(favour.booking), known.get(favour.mine) if favour.mine else None
    if theirs is None or not as_asked(favour, theirs, mine, now):
        return None
    return FavourNews(favour, theirs, mine)

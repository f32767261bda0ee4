"""Tell what became of a favour, with the bookings as they are now."""

from datetime import datetime

from core.domain.favours.favour import Answer, Favour, as_asked
from core.domain.favours.news import FavourNews
from core.ledger import Ledger
from core.store import bookings, favours, series
from core.store.database import Connection
from core.store.series import Asked
from core.values import FavourId, OrganizationId


async def became(ledger: Ledger, *, organization: OrganizationId, favour: FavourId) -> FavourNews | None:
    """Return a favour with its bookings, and whether what was asked for is free; None if it is kept no more."""
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        found = await favours.found(connection, organization, favour)
        return None if found is None else await news_of(connection, found, now=now)


async def news_of(connection: Connection, favour: Favour, *, now: datetime) -> FavourNews | None:
    """Return what there is to tell of a favour; None if the holder's booking is kept no more."""
    mine = favour.made or favour.mine
    ids = [favour.booking, *filter(None, [mine])]
    known = await bookings.several(connection, [favour.organization] * len(ids), ids)
    theirs = known.get(favour.booking)
    if theirs is None:
        return None
    given = known.get(mine) if mine else None
    # What was withdrawn may have been given up before.
    off = favour.answer is Answer.OFF or (favour.made is None and not as_asked(favour, theirs, given, now))
    return FavourNews(favour, theirs, given, free=off and await _free(connection, favour, now=now))


async def _free(connection: Connection, favour: Favour, *, now: datetime) -> bool:
    """Whether nobody has the time that was asked for, and it is still to come."""
    if favour.wanted.start <= now:
        return False
    asked = [Asked(0, favour.held.unit, favour.wanted)]
    return not await series.in_the_way(connection, favour.organization, asked, member=favour.asker, now=now)

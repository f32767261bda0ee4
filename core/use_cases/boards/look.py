"""Look at what a board says now."""

from collections.abc import Sequence

from core.domain.boards import Board, Standing, changes_at, shown_on, standing
from core.domain.messages import About, Due, Kind, Topic
from core.ledger import Ledger
from core.store import availability, boards, messages
from core.store.database import retried


@retried
async def look(ledger: Ledger, board: Board) -> Sequence[Standing]:
    """
    Return how everything on a board stands now, in the order of a list; nothing where it shows nothing.

    It is planned to be painted anew when time alone changes that: a booking that begins changes no row.
    """
    now, catalogue = ledger.clock.now(), await ledger.fresh_catalogue(board.organization)
    resources = shown_on(catalogue.listed, board.site)
    blocked = [
        (unit.id, each.blocked(whole))
        for each in resources
        if (whole := each.whole_day(each.local(now).date()))
        for unit in each.units
    ]
    async with ledger.database.connection() as connection:
        taken = await availability.occupied_each(connection, blocked, now=now)
        await boards.painted(connection, board, at=now)
        again = changes_at(resources, taken, now=now)
        if again is not None:
            about = About(Topic.BOARD, board.id)
            await messages.plan(connection, board.organization, about, [Due(Kind.CHANGED, again, board.member)])
    return [standing(each, taken, now=now) for each in resources]

"""Do what is due to each series by itself, so that a fault of one stops no other."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

from core.errors import Unavailable
from core.values import OrganizationId, SeriesId

AT_ONCE = 50
"""Series that are looked for in one statement."""
AGAIN = timedelta(hours=6)
"""How long a series waits with which something was wrong."""

DueSeries = Sequence[tuple[OrganizationId, SeriesId]]


async def each_due(
    due: Callable[[], Awaitable[DueSeries]],
    do: Callable[[OrganizationId, SeriesId], Awaitable[None]],
    put_off: Callable[[OrganizationId, SeriesId], Awaitable[None]],
) -> int:
    """
    Do it to every series that is due, at most `AT_ONCE` of them in a look; return how many there were.

    One with which something is wrong is put off, and the others go on; the first fault is raised at the end.
    """
    done, faults = 0, list[Exception]()
    while True:
        found = await due()
        for organization, each in found:
            try:
                await do(organization, each)
            # Whatever is wrong with one series must not stop the others; a ledger that is away stops all.
            except Unavailable:
                raise
            except Exception as fault:  # noqa: BLE001 - it is raised once the others are done
                faults.append(fault)
                await put_off(organization, each)
        done += len(found)
        if len(found) < AT_ONCE:
            break
    if faults:
        raise faults[0]
    return done

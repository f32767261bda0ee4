"""Do what follows when delegates begin, or somebody is back."""

from dataclasses import replace

from core.domain.audit import CLOCK
from core.errors import Unavailable
from core.ledger import Ledger
from core.store import delegations, people
from core.store.database import retried
from core.use_cases.people.hand_on import hand_on, over
from core.values import MemberId, OrganizationId

AT_ONCE = 50
"""Members about whom something follows that are looked for in one statement."""


async def turn_due(ledger: Ledger) -> int:
    """
    Do what follows when delegates begin, or somebody is back, each once among all replicas; return how many.

    One with which something is wrong stops no other; the first fault is raised at the end.
    """
    done, faulty, faults = 0, list[MemberId](), list[Exception]()
    while True:
        async with ledger.database.connection() as connection:
            due = await delegations.due(connection, now=ledger.clock.now(), but=faulty, most=AT_ONCE)
        for organization, member in due:
            try:
                done += await _turn(ledger, organization, member)
            # Whatever is wrong with one must not stop the others; a ledger that is away stops all.
            except Unavailable:
                raise
            except Exception as fault:  # noqa: BLE001 - it is raised once the others are done
                faulty.append(member)
                faults.append(fault)
        if len(due) < AT_ONCE:
            break
    if faults:
        raise faults[0]
    return done


@retried
async def _turn(ledger: Ledger, organization: OrganizationId, member: MemberId) -> bool:
    """Do what follows about one member; return whether anything did, or another process was quicker."""
    now, catalogue = ledger.clock.now(), await ledger.catalogue(organization)
    async with ledger.database.transaction() as connection:
        await people.lock_answering(connection, organization, member)
        given = await delegations.of(connection, organization, member)
        if given is None or not given.is_due(now):
            return False
        if given.holds(now):
            await delegations.put(connection, replace(given, begun=True))
            await hand_on(connection, catalogue, given, given.delegate, now=now)
        else:
            await over(connection, catalogue, member, by=None, via=CLOCK, now=now)
    return True

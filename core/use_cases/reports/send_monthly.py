"""Send a report to a conversation each month, as long as it wants one."""

from zoneinfo import ZoneInfo

from core.domain.audit import CLOCK, Change, Noun
from core.domain.people.identity import Identity
from core.domain.people.member import Member
from core.domain.reports import next_digest
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import audit, digests
from core.store.database import retried
from core.use_cases.people.administering import check_still

AT_ONCE = 20
"""Reports that are planned in one transaction."""


@retried
async def send_monthly(ledger: Ledger, *, by: Member, to: Identity) -> bool:
    """
    Send a report to a conversation on the first of each month; return False if it gets one already.

    It has numbers and no names, because others may read along. Refuses with NotAllowed a member who does not manage the
    organization.
    """
    if not by.role.manages:
        raise NotAllowed(by.role)
    now, zone = ledger.clock.now(), (await ledger.catalogue(by.organization)).zone
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        asked = await digests.ask(connection, by, to, due=next_digest(now, zone))
        if asked:
            change = Change(
                Noun.ORGANIZATION, by.organization, "asked for a monthly report", after={"platform": to.platform}
            )
            await audit.record(connection, change, organization=by.organization, by=by.id, via=ledger.via, at=now)
    return asked


@retried
async def stop_monthly(ledger: Ledger, *, by: Member, to: Identity) -> bool:
    """
    Send no more reports to a conversation; return False if it got none.

    Refuses with NotAllowed a member who does not manage the organization.
    """
    if not by.role.manages:
        raise NotAllowed(by.role)
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        stopped = await digests.stop(connection, by.organization, to)
        if stopped:
            change = Change(
                Noun.ORGANIZATION, by.organization, "stopped a monthly report", before={"platform": to.platform}
            )
            now = ledger.clock.now()
            await audit.record(connection, change, organization=by.organization, by=by.id, via=ledger.via, at=now)
    return stopped


async def plan_digests(ledger: Ledger) -> int:
    """
    Plan the messages of all reports that are due, each once among all replicas, and return how many.

    Reports whose asker left, or manages the organization no more, end here: nobody there might stop them.
    """
    await _lapsed(ledger)
    planned = 0
    while True:
        some = await _planned(ledger)
        planned += some
        if some < AT_ONCE:
            return planned


@retried
async def _lapsed(ledger: Ledger) -> None:
    async with ledger.database.transaction() as connection:
        for organization, platform in await digests.lapse(connection):
            change = Change(Noun.ORGANIZATION, organization, "stopped a monthly report", before={"platform": platform})
            now = ledger.clock.now()
            await audit.record(connection, change, organization=organization, by=None, via=CLOCK, at=now)


@retried
async def _planned(ledger: Ledger) -> int:
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        due = await digests.due(connection, now=now, most=AT_ONCE)
        if due:
            await digests.plan(connection, {each: next_digest(now, ZoneInfo(each.zone)) for each in due})
    return len(due)

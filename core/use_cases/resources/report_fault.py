"""Report a fault of a resource to who manages it, and say that it is mended."""

from dataclasses import dataclass
from datetime import timedelta

from core.domain.audit import Change, Noun
from core.domain.lengths import check_text
from core.domain.messages import About, Due, Kind, Topic
from core.domain.people.member import Circle, Member
from core.domain.resources.fault import MOST_A_DAY, Fault
from core.domain.resources.resource import Resource
from core.errors import NotAllowed, TooManyFaults
from core.ledger import Ledger
from core.store import audit, faults, messages, people
from core.store.database import retried
from core.use_cases.bookings.approve import MANAGERS
from core.values import FaultId, ResourceId

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Reported:
    """A fault that was reported, and the names of everybody who is told, in order."""

    fault: Fault
    names: tuple[str, ...]


@retried
async def report_fault(ledger: Ledger, *, resource: Resource, said: str, by: Member) -> Reported:
    """
    Report a fault; everybody who manages the resource is told, but not the reporter. Owners and admins always are.

    Refuses with TextTooLong, or with TooManyFaults from the sixth report within a day on.
    """
    check_text("reason", said)
    now = ledger.clock.now()
    circle = resource.policy.managers or Circle()
    circle = Circle(circle.roles | MANAGERS.roles, circle.groups)
    async with ledger.database.transaction() as connection:
        fault = await faults.report(connection, by.organization, resource.id, said, by=by.id, at=now)
        # Counted afterwards, in the organization's turn, which a report takes: two at once count each other.
        if await faults.reported_since(connection, by.organization, by.id, since=now - A_DAY) > MOST_A_DAY:
            raise TooManyFaults(MOST_A_DAY)
        broken = Change(
            Noun.FAULT, fault, "reported", after={"resource": resource.id}, personal={"after": {"said": said}}
        )
        await audit.record(connection, broken, organization=by.organization, by=by.id, via=ledger.via, at=now)
        told = [each for each in await people.inside(connection, by.organization, circle) if each != by.id]
        due = (Due(Kind.FAULT, now, each) for each in told)
        await messages.plan(connection, by.organization, About(Topic.FAULT, fault), due)
        known = await people.names(connection, [by.organization] * len(told), told) if told else {}
    return Reported(Fault(fault, said, by.id, now), tuple(known[each] for each in told if each in known))


@retried
async def mend(ledger: Ledger, *, fault: FaultId, by: Member) -> ResourceId | None:
    """
    Note that a fault is mended, and return its resource; None if it was mended before, or never reported.

    Who manages the resource may do so, and who reported it. Refuses with NotAllowed.
    """
    now, catalogue = ledger.clock.now(), await ledger.catalogue(by.organization)
    async with ledger.database.transaction() as connection:
        reported = await faults.found(connection, by.organization, fault)
        if reported is None:
            return None
        resource = catalogue.resource(reported.resource)
        if by.id != reported.fault.by and not resource.policy.managed(by.role, by.groups):
            raise NotAllowed(by.role)
        await faults.mend(connection, by.organization, fault, by=by.id, at=now)
        mended = Change(Noun.FAULT, fault, "mended", {"resource": resource.id}, None)
        await audit.record(connection, mended, organization=by.organization, by=by.id, via=ledger.via, at=now)
    return resource.id


async def forget_old(ledger: Ledger) -> int:
    """Forget the faults that are too old to be shown, and return how many."""
    async with ledger.database.connection() as connection:
        return await faults.forget_old(connection, now=ledger.clock.now())

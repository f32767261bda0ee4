"""Ask to be forgotten, which an admin has to confirm."""

from core.domain.audit import Change, Noun
from core.domain.messages import About, Due, Kind, Topic
from core.domain.people.erasure import Asked, Erasure
from core.domain.people.member import Member
from core.domain.people.person import check_owner_stays
from core.errors import NoSuchMember, NotAllowed
from core.ledger import Ledger
from core.store import audit, bookings, erasure, membership, messages, people
from core.store.database import Connection, retried
from core.use_cases.bookings.approve import MANAGERS
from core.use_cases.people.left_bookings import coming
from core.values import MemberId, OrganizationId


async def erasure_of(ledger: Ledger, *, organization: OrganizationId, member: MemberId, by: Member | None) -> Erasure:
    """
    Return what is lost with a member, and what must stay.

    Refuses with NotAllowed who is neither that member nor an owner or admin, or with NoSuchMember.
    """
    if by is not None and by.id != member and not by.role.manages:
        raise NotAllowed(by.role)
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        who = await membership.found(connection, organization, member)
        if who is None:
            raise NoSuchMember("")
        asked = await erasure.asked(connection, organization, member)
        held = await bookings.of_member(connection, organization, member, ending_after=now)
        past = await erasure.past(connection, organization, member)
    theirs = tuple(coming(held, now=now))
    return Erasure(member, who.name, theirs, past - len(theirs), asked is not None)


@retried
async def ask_to_be_forgotten(ledger: Ledger, *, by: Member) -> Asked:
    """
    Ask every other owner and admin once to forget this member; the first who confirms does it.

    Refuses with LastOwner the last owner, who has to hand over first.
    """
    now, organization = ledger.clock.now(), by.organization
    async with ledger.database.transaction() as connection:
        known = await membership.locked(connection, organization, [by.id])
        check_owner_stays(known[by.id], known.values())
        told = await _others(connection, by)
        before = not await erasure.ask(connection, organization, by.id, at=now)
        if not before:
            due = (Due(Kind.ASKS_TO_BE_FORGOTTEN, now, each) for each in told)
            await messages.plan(connection, organization, About(Topic.ERASURE, by.id), due)
            change = Change(Noun.PERSON, by.id, "asked to be forgotten")
            await audit.record(connection, change, organization=organization, by=by.id, via=ledger.via, at=now)
        names = await people.names(connection, [organization] * len(told), told) if told else {}
    return Asked(tuple(names[each] for each in told if each in names), before)


@retried
async def take_back_request(ledger: Ledger, *, by: Member) -> None:
    """Ask no longer to be forgotten; a second time it changes nothing."""
    async with ledger.database.transaction() as connection:
        if await erasure.asked(connection, by.organization, by.id) is None:
            return
        await erasure.take_back(connection, by.organization, by.id)
        change, now = Change(Noun.PERSON, by.id, "asks no longer to be forgotten"), ledger.clock.now()
        await audit.record(connection, change, organization=by.organization, by=by.id, via=ledger.via, at=now)


async def _others(connection: Connection, by: Member) -> list[MemberId]:
    managing = await people.inside(connection, by.organization, MANAGERS)
    return [each for each in managing if each != by.id]

"""Administer people: everybody is locked first, so that rights are those of the moment in which something is done."""

from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from core.domain.audit import Change, Facts, Noun
from core.domain.people.member import Member, Role
from core.domain.people.person import RANKS, Person, check_may_change
from core.errors import NoSuchMember, NotAllowed
from core.ledger import Ledger
from core.store import audit, groups, membership, people
from core.store.database import Connection
from core.values import MemberId, OrganizationId


@dataclass(frozen=True, slots=True)
class Administration:
    """One change of a member, in one transaction: who makes it, whom it is about, and who runs the organization."""

    connection: Connection
    organization: OrganizationId
    now: datetime
    via: str
    by: Person | None
    """Who makes it, as they are now; nobody at the command line."""
    who: Person
    known: Mapping[MemberId, Person]
    """Everybody who was locked: the two, those named besides, and every owner and admin."""

    @property
    def running(self) -> Collection[Person]:
        """Every owner and admin, and those who were locked besides."""
        return self.known.values()

    async def record(
        self,
        verb: str,
        *,
        before: Facts | None = None,
        after: Facts | None = None,
    ) -> None:
        """Record the change; the person's name stands apart, so that it can be erased."""
        personal = {"name": self.who.name}
        change = Change(Noun.PERSON, self.who.id, verb, before, after, personal)
        by = self.by.id if self.by else None
        await audit.record(self.connection, change, organization=self.organization, by=by, via=self.via, at=self.now)


async def check_manages_now(connection: Connection, by: Member) -> None:
    """Refuse with NotAllowed who does not run the place now; their role stays as it is until the transaction ends."""
    known = (await membership.locked(connection, by.organization, [by.id])).get(by.id)
    if known is None or not known.acts or not known.role.manages:
        raise NotAllowed(known.role if known else by.role)


async def check_still(connection: Connection, by: Member | None) -> None:
    """
    Refuse with NotAllowed somebody whose role was taken since they were looked up, who left or was suspended.

    The same goes for a group of theirs, through which they may manage something, unless they run the place anyhow.
    Role and groups stay as they are until the transaction ends, so that nobody acts in a role that is gone. Asked
    before anything else is locked; nobody at all is the operator.
    """
    if by is None:
        return
    role = await people.lock_able(connection, by.organization, by.id)
    if role is None or RANKS[role] < RANKS[by.role]:
        raise NotAllowed(role or Role.GUEST)
    if by.groups and not role.manages and not by.groups <= await groups.lock_of(connection, by.organization, by.id):
        raise NotAllowed(role)


async def check_before_moves(ledger: Ledger, by: Member | None) -> None:
    """Refuse as `check_still` does, before the first of many bookings is moved in a transaction of its own."""
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)


@asynccontextmanager
async def administering(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    member: MemberId,
    by: Member | None,
    also: Collection[MemberId] = (),
) -> AsyncIterator[Administration]:
    """
    Lend a transaction in which one member is changed, by an owner or admin as they are now.

    Refuses with NotAllowed, also where the member has a role above that of who asks, or with NoSuchMember.
    """
    now = ledger.clock.now()
    async with ledger.database.transaction() as connection:
        asked = [*([by.id] if by else ()), member, *also]
        known = await membership.locked(connection, organization, asked)
        if by is not None and by.id not in known:
            raise NotAllowed(by.role)
        if any(each not in known for each in (member, *also)):
            raise NoSuchMember("")
        acting, who = known[by.id] if by else None, known[member]
        check_may_change(acting, who)
        yield Administration(connection, organization, now, ledger.via, acting, who, known)

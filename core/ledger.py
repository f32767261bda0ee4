"""The ledger that every use case works on: clock, database, vault, and the rows read or written a moment ago."""

from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Self

from core.clock import Clock, DatabaseClock
from core.domain.audit import COMMAND_LINE
from core.domain.bookings.booking import Booking
from core.domain.bookings.planning import AS_PLANNED, Amendment
from core.domain.bookings.stay import Stay
from core.domain.guests import invited
from core.domain.messages import Due, Kind
from core.domain.resources.catalogue import Catalogue
from core.domain.rules.policy import Claim, Policy
from core.errors import NoSuchBooking, Refusal
from core.remembered import Remembered
from core.secrets import Vault
from core.store import bookings, guests, resources
from core.store.database import Database, LostRace
from core.store.turn import turn_of
from core.values import BookingId, MemberId, OrganizationId, ReplicaId

OUTSIDE = ReplicaId(0)
"""The id of a process that is no replica, such as a command."""


@dataclass(slots=True)
class Change:
    """A booking on its way to its next state, with the catalogue in force and the time of the change."""

    booking: Booking
    """As it was read; once the change is written, as it is now."""
    catalogue: Catalogue
    now: datetime
    after: Booking | None = None
    claims: Sequence[Claim] | None = None
    amendment: Amendment = AS_PLANNED

    @property
    def policy(self) -> Policy:
        """The rules in force for the booking's resource."""
        return self.catalogue.resource(self.booking.resource).policy

    @property
    def stay(self) -> Stay:
        """How its slot counts by these rules."""
        return self.catalogue.resource(self.booking.resource).stay(self.booking.during, now=self.now)

    def to(
        self,
        after: Booking,
        *,
        claims: Sequence[Claim] | None = None,
        also: Sequence[Due] = (),
        unneeded: Collection[Kind] = (),
        overtaken: Collection[Kind] = (),
        told_already: Collection[Kind] = (),
    ) -> None:
        """
        Set the booking's next state; it is written when the block ends.

        `claims` are its shares of the holder's quotas, `also` messages besides those of the new state. Of these, the
        `unneeded` kinds are not planned for the holder, because the answer says the same, and those of the kinds
        `told_already` for nobody. Waiting messages of the `overtaken` kinds are taken back.
        """
        self.after, self.claims = after, claims
        self.amendment = Amendment(
            tuple(also), frozenset(unneeded), told_already=frozenset(told_already), overtaken=frozenset(overtaken)
        )


@dataclass(slots=True)
class Replica:
    """
    One process among all that work on the same database; its id is 0 until it has joined the others.

    A replica that was declared dead gets another id. A claim is therefore settled under the id that made it.
    """

    id: ReplicaId = OUTSIDE
    clock: DatabaseClock = field(default_factory=DatabaseClock)
    """The database's time, as the beats of this process were told it."""
    beaten: float | None = None
    """When its last beat that succeeded began, in the clock's elapsed seconds."""
    missed: bool = False
    """Whether a beat has failed since: then the database was away, and others may be on their way back as well."""


@dataclass(frozen=True)
class Ledger:
    """
    The ledger of all bookings, as one process works on it.

    The catalogues and bookings it remembers only save statements: a write proves their version in the same statement,
    and nobody is refused anything because of them.
    """

    clock: Clock
    database: Database
    vault: Vault
    replica: Replica = field(default_factory=Replica)
    via: str = COMMAND_LINE
    """From where things are changed, as the audit notes it: a platform, or the command line."""
    _remembered: Remembered = field(default_factory=Remembered)

    @asynccontextmanager
    async def turn(self, *, via: str = COMMAND_LINE) -> AsyncIterator[Self]:
        """
        Lend a ledger on which everything is one transaction: what is done in the block happens as a whole, or not.

        `via` is the platform from which it is done.

        Use cases nest in it as they are. Raises Unavailable, after which the turn may have been committed or not, if
        the connection was lost at its very end; and psycopg's error of a deadlock, for `retried` to run it all again.
        """
        remembered = Remembered(self._remembered)
        async with turn_of(self.database) as database:
            yield replace(self, database=database, via=via, _remembered=remembered)
        remembered.settle()

    async def catalogue(self, organization: OrganizationId, *, version: int | None = None) -> Catalogue:
        """Return the organization's catalogue, of that version if one is named; raises Unavailable."""
        known = self._remembered.catalogue(organization)
        if known is not None and (version is None or version == known.version):
            return known
        return await self.fresh_catalogue(organization)

    async def renewed_catalogue(self, known: Catalogue) -> Catalogue:
        """Return this catalogue if it is still current, otherwise the current one."""
        async with self.database.connection() as connection:
            version = await resources.version(connection, known.organization)
        return known if version == known.version else await self.fresh_catalogue(known.organization)

    async def current_catalogue(self, organization: OrganizationId) -> Catalogue:
        """Return the organization's current catalogue, read only where this process knows none or an older one."""
        known = self._remembered.catalogue(organization)
        return await (self.fresh_catalogue(organization) if known is None else self.renewed_catalogue(known))

    async def fresh_catalogue(self, organization: OrganizationId) -> Catalogue:
        """Read the organization's current catalogue; raises Unavailable."""
        async with self.database.connection() as connection:
            read = await resources.current(connection, organization)
        self._remembered.keep_catalogue(read)
        return read

    def remember(self, booking: Booking) -> None:
        """Keep the booking as it was just written."""
        self._remembered.keep_booking(booking)

    def remembered(self, organization: OrganizationId, booking: BookingId) -> Booking | None:
        """Return the booking as this process wrote it last; another may have changed it since."""
        known = self._remembered.booking(booking)
        return known if known is not None and known.organization == organization else None

    @asynccontextmanager
    async def changing(
        self, organization: OrganizationId, booking: BookingId, *, by: MemberId | None, via: str, afresh: bool = False
    ) -> AsyncIterator[Change]:
        """
        Lend a booking to a verb, and write its next state if the booking is still as it was read.

        No transaction is open while the verb decides. Refuses with NoSuchBooking. A lost race raises LostRace, so that
        `retried` runs the verb again, from its top. Raises Overlap if its unit was given to somebody else, Exceeded if
        too little is left of what it claims; then the booking is as it was.

        A booking that this process wrote last is not read again, which saves a statement. A verb that asks the database
        much before it refuses reads `afresh`, or it would have to ask everything twice.
        """
        known = None if afresh else self.remembered(organization, booking)
        before = known or await self.booking(organization, booking)
        change = Change(before, await self.catalogue(organization), self.clock.now())
        try:
            yield change
        except Refusal as refusal:
            # Nobody is refused because of memory: the verb decides once more on the row itself.
            if known is None:
                raise
            raise self._unproven(known) from refusal
        after = change.after or before
        if after is not before:
            try:
                await self._write(change, after, by=by, via=via)
            except bookings.Exceeded as exceeded:
                # Quotas are counted before the version is compared, so that this refusal proves nothing, either.
                if known is None:
                    raise
                raise self._unproven(known) from exceeded
        elif known is not None:
            # "Done already" is an answer as well, and no write has proved it.
            raise self._unproven(known)
        self.remember(after)

    async def booking(self, organization: OrganizationId, booking: BookingId) -> Booking:
        """Return the booking as it is written; refuses with NoSuchBooking."""
        async with self.database.connection() as connection:
            found = await bookings.found(connection, organization, booking)
        if found is None:
            raise NoSuchBooking
        return found

    async def _write(self, change: Change, after: Booking, *, by: MemberId | None, via: str) -> None:
        news = invited(change.booking.guests, after.guests)
        async with self.database.transaction() if news else self.database.connection() as connection:
            if news and by is not None:
                await guests.invite_counted(connection, after.organization, by, len(news), at=change.now)
            try:
                await bookings.save(
                    connection,
                    after,
                    before=change.booking,
                    by=by,
                    via=via,
                    at=change.now,
                    amendment=change.amendment,
                    claims=change.claims,
                )
            except LostRace:
                self._remembered.forget_booking(after.id)
                raise
        change.booking = after

    def _unproven(self, known: Booking) -> LostRace:
        """Forget a remembered booking that no write will prove, and return the exception that reads it afresh."""
        self._remembered.forget_booking(known.id)
        return LostRace()

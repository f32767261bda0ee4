"""A member's verbs, short enough that a test reads as a story."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import cast

from adapters.chat.asker import Acting
from core.domain.audit import Noun
from core.domain.bookings.booking import Booking
from core.domain.bookings.purpose import Purpose
from core.domain.people.member import Member
from core.domain.rules.change import RuleChange
from core.domain.rules.parts import Outcome
from core.domain.rules.policy import Rules
from core.errors import Allowance
from core.store import audit
from core.use_cases.bookings import bookings_of as listing
from core.use_cases.bookings import (
    cancel,
    check_in,
    check_out,
    confirm,
    delay,
    extend,
    hold,
    move,
    rename,
    show_code,
    swap,
    undo,
)
from core.use_cases.bookings.hold_together import hold_together
from core.use_cases.bookings.name_attendees import name_attendees
from core.use_cases.bookings.slot import Place
from core.use_cases.rules.allowances_of import allowances_of
from core.use_cases.rules.set_rules import set_rules
from core.values import BookingId, Interval
from tests.stage import House


@dataclass(frozen=True)
class Actor:
    """A member of the house who does things."""

    house: House
    member: Member

    @property
    def acting(self) -> Acting:
        """The member as the one who acts."""
        return Acting(organization=self.member.organization, by=self.member.id, via="slack")

    async def holds(
        self,
        name: str,
        during: Interval,
        unit: str | None = None,
        *,
        holder: Member | None = None,
        title: str | None = None,
        party: int | None = None,
    ) -> Booking:
        """Hold a resource, or the unit of that label, perhaps for somebody else, with a title, or for so many."""
        resource = self.house.resource(name)
        return await hold.hold(
            self.house.ledger,
            resource=resource.id,
            during=during,
            **self.acting,
            unit=resource.labelled(unit).id if unit else None,
            purpose=Purpose(holder.id if holder else None, title, party=party),
        )

    async def renames(self, booking: Booking, title: str | None) -> Booking:
        """Say what a booking is for."""
        return await rename.rename(self.house.ledger, booking=booking.id, title=title, **self.acting)

    async def holds_together(self, names: Sequence[str], during: Interval, *, units: Sequence[str] = ()) -> Booking:
        """Hold several resources, or these units of the first, or none."""
        resources = [self.house.resource(name) for name in names]
        named = [Place(resources[0].id, resources[0].labelled(unit).id) for unit in units]
        places = named or [Place(resource.id) for resource in resources]
        return await hold_together(self.house.ledger, places=places, during=during, **self.acting)

    async def books(self, name: str, during: Interval) -> Booking:
        """Hold a resource and confirm it."""
        return await self.confirms(await self.holds(name, during))

    async def confirms(self, booking: Booking) -> Booking:
        """Confirm a hold."""
        return await confirm.confirm(
            self.house.ledger,
            booking=booking.id,
            **self.acting,
        )

    async def cancels(self, booking: Booking) -> Booking:
        """Cancel a booking or drop a hold."""
        return await cancel.cancel(
            self.house.ledger,
            booking=booking.id,
            **self.acting,
        )

    async def undoes(self, booking: Booking) -> Booking:
        """Take a cancellation back."""
        return await undo.undo(
            self.house.ledger,
            booking=booking.id,
            **self.acting,
        )

    async def moves(self, booking: Booking, during: Interval, name: str | None = None) -> Booking:
        """Move a booking to another time, or to another resource as well."""
        to = Place(self.house.resource(name).id) if name else None
        return await move.move(
            self.house.ledger,
            booking=booking.id,
            during=during,
            to=to,
            **self.acting,
        )

    async def swaps(self, booking: Booking, during: Interval, name: str | None = None) -> Booking:
        """Swap a hold for another time, or for another resource as well."""
        to = Place(self.house.resource(name).id) if name else None
        return await swap.swap(self.house.ledger, booking=booking.id, during=during, to=to, **self.acting)

    async def extends(self, booking: Booking, **longer: float) -> Booking:
        """Let a booking end so much later, or earlier."""
        return await extend.extend(self.house.ledger, booking=booking.id, longer=timedelta(**longer), **self.acting)

    async def delays(self, booking: Booking) -> Booking:
        """Say that one is late."""
        return await delay.delay(self.house.ledger, booking=booking.id, **self.acting)

    async def names(self, booking: Booking, *attendees: Member) -> Booking:
        """Name who comes along."""
        ids = [member.id for member in attendees]
        return await name_attendees(self.house.ledger, booking=booking.id, attendees=ids, **self.acting)

    async def allowance(self, name: str) -> Allowance:
        """Look at what one has of a quota."""
        every = await allowances_of(self.house.ledger, organization=self.member.organization, member=self.member.id)
        return next(each for each in every if each.name == name)

    async def rules(self, name: str, **rules: object) -> Outcome:
        """Set rules: for a resource, for a kind, or for the `house`."""
        level, subject = self.house.level(name)
        change = RuleChange(level, subject, cast("Rules", rules))
        return await set_rules(self.house.ledger, organization=self.member.organization, change=change, by=self.member)

    async def checks_in(self, booking: Booking) -> Booking:
        """Check in by button."""
        return await check_in.check_in(
            self.house.ledger,
            booking=booking.id,
            **self.acting,
        )

    async def types(self, code: str) -> Booking:
        """Check in with a code."""
        return await check_in.check_in_with_code(self.house.ledger, code=code, **self.acting)

    async def checks_out(self, booking: Booking) -> Booking:
        """End a booking early."""
        return await check_out.check_out(
            self.house.ledger,
            booking=booking.id,
            **self.acting,
        )

    async def sees_code(self, booking: Booking) -> str:
        """Look at the access code."""
        return await show_code.show_code(
            self.house.ledger, organization=self.member.organization, booking=booking.id, by=self.member.id
        )

    async def bookings(self) -> list[BookingId]:
        """List what stands."""
        standing = await listing.bookings_of(
            self.house.ledger, organization=self.member.organization, member=self.member.id
        )
        return [booking.id for booking in standing]


async def states(house: House, booking: Booking) -> list[str]:
    """Return every state of a booking that the audit knows of, in order."""
    async with house.ledger.database.connection() as connection:
        told = await audit.of_subject(connection, booking.organization, Noun.BOOKING, booking.id)
    return [each.entry.verb for each in told]

"""What the address of a booking's page shows where somebody shares it in a chat."""

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from adapters.chat.answers.card import knowing
from adapters.chat.cards.booking import layout
from adapters.chat.cards.history import whole
from adapters.chat.cards.look import Look
from adapters.chat.cards.states import state_of
from adapters.chat.incoming import Sender
from adapters.chat.visits import Visits
from adapters.wording import Words
from adapters.wording.marks import plain
from core.domain.bookings.booking import Booking
from core.domain.bookings.privacy import told_to_all
from core.domain.bookings.reference import reference, referred
from core.domain.people.member import Member
from core.errors import Refusal
from core.use_cases.audit.history import history
from core.use_cases.bookings.card_facts import card_facts
from core.values import MemberId

EVERYBODY = MemberId(0)
"""Who reads what stands in a room: nobody's own words, and nobody's rights."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A booking in short: what it is called by, how it stands, and each fact with what it is called."""

    reference: str
    url: str
    kind: str
    """What it is: a booking, in its reader's language."""
    title: str
    state: str
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Previews:
    """Shows bookings by the addresses of their pages, which begin with `pages`; raises Unavailable."""

    visits: Visits
    pages: str

    async def in_a_room(self, sender: Sender, url: str) -> Preview | None:
        """
        Return what everybody may know of a booking that somebody shares, at the clocks of the place.

        None if its sharer may not know it themselves, if not everybody may know of the thing, or if it is none.
        """
        known = await self._known(sender, url)
        if known is None:
            return None
        member, booking, names = known
        catalogue = await self.visits.ledger.catalogue(member.organization, version=member.catalogue_version)
        told = told_to_all(booking, catalogue)
        if told is None:
            return None
        # The addresses of guests and the reasons that somebody gave are for no room.
        shown = replace(booking, guests=(), because=None, title=booking.title if told else None)
        words = Words(member.language or sender.language, things=catalogue.samples)
        now = self.visits.ledger.clock.now()
        look = Look(EVERYBODY, catalogue, words, now, catalogue.zone, names if told else {})
        return _preview(shown, look, url)

    async def to_them(self, sender: Sender, url: str) -> Preview | None:
        """Return what somebody may know of a booking themselves; None if that is nothing."""
        known = await self._known(sender, url)
        if known is None:
            return None
        member, booking, names = known
        ledger = self.visits.ledger
        catalogue = (await ledger.catalogue(member.organization, version=member.catalogue_version)).seen_by(member)
        words = Words(member.language or sender.language, hours=member.preferences.hours, things=catalogue.samples)
        zone, now = ZoneInfo(member.zone) if member.zone else catalogue.zone, ledger.clock.now()
        look = Look(member.id, catalogue, words, now, zone, names)
        if booking.member in names:
            look = knowing(look, await card_facts(ledger, booking, reader=member.id, now=now))
        return _preview(booking, look, url)

    async def _known(self, sender: Sender, url: str) -> tuple[Member, Booking, dict[MemberId, str]] | None:
        """Return the booking of an address, as somebody may know it, with the names that they may know."""
        booking = referred(url.removeprefix(self.pages)) if url.startswith(self.pages) else None
        if booking is None:
            return None
        try:
            member = await self.visits.member(sender)
            known = await history(self.visits.ledger, organization=member.organization, booking=booking, by=member)
        except Refusal:
            return None
        return member, known.booking, known.names


def _preview(booking: Booking, look: Look, url: str) -> Preview:
    shown = layout(booking, look, state_of(booking, look))
    facts = tuple((plain(each.label), plain(each.value)) for each in shown.facts)
    kind = look.words.say("own-page-title")
    return Preview(reference(booking.id), url, kind, plain(whole(booking, look)), plain(shown.state), facts)

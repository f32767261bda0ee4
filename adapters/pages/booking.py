"""A booking's own page, as it is drawn: what, when, where and who, how it stands, and what happened to it."""

from collections.abc import Mapping
from dataclasses import replace

from pydantic import BaseModel

from adapters.calendars.writing import Reading, calendar
from adapters.chat.answers.card import knowing
from adapters.chat.cards.booking import layout
from adapters.chat.cards.history import told
from adapters.chat.cards.look import Look
from adapters.chat.cards.states import state_of
from adapters.wording import Words
from adapters.wording.marks import plain
from core.domain.bookings.privacy import tells
from core.domain.bookings.reference import reference
from core.domain.calendars import TOLD
from core.domain.people.member import Member
from core.ledger import Ledger
from core.use_cases.audit.history import history
from core.use_cases.bookings.card_facts import card_facts
from core.use_cases.calendars.entry_of import entry_of
from core.use_cases.people.people_called import people_named
from core.values import BookingId

LATELY = 8
"""Events of its history on the page, the last ones; all of them are in the chat."""


class Fact(BaseModel):
    """One thing to know, with what it is called."""

    label: str
    said: str


class Sheet(BaseModel):
    """Everything that the page shows; `language` is the one in which it is said."""

    language: str
    title: str
    number: str
    facts: list[Fact]
    news: list[str]
    state: str
    earlier: str
    """That there is more to its history; empty if there is not."""
    history: list[str]
    in_calendars: bool
    """Whether a calendar takes it."""
    event: str = ""
    """Where the file for calendars is fetched, beside what else the page asks for."""
    chat: str = ""
    """What opens the chat with Bellhop."""
    words: Mapping[str, str]


async def sheet_of(ledger: Ledger, member: Member, look: Look, booking: BookingId) -> Sheet:
    """Return the page of a booking as the member may know it; refuses with NoSuchBooking."""
    known = await history(ledger, organization=member.organization, booking=booking, by=member)
    found, words = known.booking, look.words
    look = replace(look, names=known.names)
    # Who decides about it is named to those who may know its people, and what the card warns of is theirs.
    if tells(found, look.catalogue, member):
        look = knowing(look, await card_facts(ledger, found, reader=member.id, now=look.now))
    shown = layout(found, look, state_of(found, look))
    lately = known.events[-LATELY:]
    before = len(known.events) - len(lately)
    concerned = member.id in {found.member, found.booked_by, *found.attendees, *found.absentees}
    return Sheet(
        language=words.language,
        title=plain(shown.header),
        number=words.say("own-page-number", reference=reference(found.id)),
        facts=[Fact(label=plain(each.label), said=plain(each.value)) for each in shown.facts],
        news=[plain(each) for each in shown.news],
        state=plain(shown.state),
        earlier=words.say("own-page-earlier", count=before) if before else "",
        history=[plain(told(each, found, look)) for each in lately],
        in_calendars=concerned and found.status in TOLD,
        words=_labels(words),
    )


async def event_of(ledger: Ledger, member: Member, look: Look, booking: BookingId) -> bytes:
    """Return a booking of the member's as a calendar file; refuses with NoSuchBooking or NotYours."""
    entry = await entry_of(ledger, booking=booking, by=member)
    names = await people_named(ledger, [entry.booking, *entry.dates], to=member)
    return calendar([entry], Reading(member.id, look.words, look.catalogue, names))


def _labels(words: Words) -> Mapping[str, str]:
    """Return what the page itself says."""
    return {
        "history": words.say("own-page-history"),
        "calendar": words.say("button-calendar"),
        "chat": words.say("own-page-chat"),
        "away": words.say("page-away"),
    }

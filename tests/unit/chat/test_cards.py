"""Cards and notices: they say something in every language, and offer each reader only what the reader may do."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from adapters.chat.cards.approvals import approval_card
from adapters.chat.cards.booking import booking_card
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import line
from adapters.chat.cards.notices import NOTICES, Facts, told
from adapters.chat.cards.waiting import offer_now
from adapters.chat.intents.attending import CannotCome, CheckIn, ShowCode
from adapters.chat.intents.calendars import ToCalendar
from adapters.chat.intents.showing import OpenPage
from adapters.chat.replies import Card, Reply
from adapters.languages import LANGUAGES
from adapters.wording import Words
from adapters.wording.marks import plain
from core.domain import messages
from core.domain.bookings import cancelling, using
from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import reference
from core.domain.bookings.status import Status
from core.domain.bookings.time_limits import HOLD, UNDO
from core.domain.bookings.timeliness import stands
from core.domain.messages import REPAINTS, about_booking
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.domain.rules.policy import Policy, Strikes
from core.domain.waiting.wait import State, Wait, Watched
from core.values import BookingId, MemberId, OrganizationId, ResourceId, SiteId, UnitId, WaitId
from tests.stage import MONDAY_NOON, berlin, slot

ANN, BEN, CLEO, DORA = (MemberId(number) for number in range(1, 5))
NAMES = {ANN: "Ann", BEN: "Ben", CLEO: "Cleo", DORA: "Dora"}
BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
THREE_TO_FIVE = slot(24, 15, 17)
POLICY = Policy(strikes=Strikes(3, timedelta(days=30), timedelta(days=2)))
ATLAS = Resource(
    ResourceId(1),
    OrganizationId(1),
    "Atlas",
    Kind.ROOM,
    Site(SiteId(1), "Berlin", BERLIN),
    (Unit(UnitId(1), ""),),
    capacity=2,
    policy=POLICY,
)
CATALOGUE = Catalogue(OrganizationId(1), 1, BERLIN, (ATLAS,))
HELD = Booking(
    id=BookingId(7),
    organization=OrganizationId(1),
    resource=ATLAS.id,
    unit=ATLAS.units[0].id,
    member=ANN,
    during=THREE_TO_FIVE,
    status=Status.HELD,
    version=1,
    via="slack",
    lapses_at=MONDAY_NOON + HOLD,
    blocks_until=THREE_TO_FIVE.end,
    charged=120,
    booked_by=BEN,
    attendees=(CLEO,),
)
CONFIRMED = HELD.confirmed(by=ANN, now=MONDAY_NOON, policy=POLICY)
IN_USE = using.checked_in(CONFIRMED, by=CLEO, now=THREE_TO_FIVE.start)
CANCELLING = cancelling.cancelled(CONFIRMED, by=ANN, now=MONDAY_NOON, policy=POLICY, because="ill")
STATES = {
    "held": HELD,
    "pending": HELD.confirmed(by=ANN, now=MONDAY_NOON, policy=POLICY, asks=True),
    "confirmed": CONFIRMED,
    "late": using.delayed(CONFIRMED, by=ANN, now=THREE_TO_FIVE.start),
    "in use": IN_USE,
    "completed": IN_USE.settled(THREE_TO_FIVE.end),
    "completed early": using.checked_out(IN_USE, by=ANN, now=berlin(24, 16)),
    "expired": HELD.settled(MONDAY_NOON + HOLD),
    "cancelling": CANCELLING,
    "cancelled": CANCELLING.settled(MONDAY_NOON + UNDO),
    "dropped": cancelling.cancelled(HELD, by=ANN, now=MONDAY_NOON, policy=POLICY),
    "no-show": CONFIRMED.settled(THREE_TO_FIVE.end),
}
WAIT = Wait(
    WaitId(1),
    HELD.organization,
    ANN,
    Watched((HELD.resource,), slot(24, 14, 18), timedelta(hours=2), timedelta(hours=1)),
    State.OFFERED,
    "slack",
    MONDAY_NOON,
    booking=HELD.id,
)
"""Because of which a hold is an offer."""
FACTS = {
    messages.Kind.FREED: Facts(wait=WAIT, parts=(slot(24, 16, 17),)),
    messages.Kind.CHECK_IN: Facts(code="482913"),
    messages.Kind.ENDING: Facts(longer=30),
}


def look(reader: MemberId = ANN, language: str = "en", zone: ZoneInfo = BERLIN) -> Look:
    """Return how one of the four sees things; the holder left two bookings unused."""
    return Look(reader, CATALOGUE, Words(language), MONDAY_NOON, zone, NAMES, unused=2)


def intents(reply: Reply) -> set[type]:
    """Return the kinds of intents on a reply's buttons."""
    return {type(button.intent) for button in reply.buttons if button.intent}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", STATES)
def test_every_state_is_painted_in_every_language(state: str, language: str) -> None:
    """The title comes first and the state second; the record beside the message names booking, version and reader."""
    booking = STATES[state]
    card = booking_card(booking, look(language=language))
    assert "Atlas" in card.lines[0]
    assert card.lines[1]
    assert card.card == Card(about_booking(booking.id), booking.version, ANN)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", NOTICES)
@pytest.mark.parametrize("state", STATES)
def test_every_notice_is_painted_in_every_language(state: str, kind: messages.Kind, language: str) -> None:
    """A notice is a new direct message, in whichever state it is still true."""
    if stands(kind, STATES[state], MONDAY_NOON):
        said = told(kind, STATES[state], look(language=language), FACTS.get(kind, Facts()))
        assert all(said.lines)
        assert (said.audience, said.fresh) == ("direct", True)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", STATES)
def test_every_state_has_a_line_in_lists(state: str, language: str) -> None:
    """A list names every booking in one line, whatever became of it."""
    booking = STATES[state]
    assert reference(booking.id) in line(booking, look(language=language))


def test_every_kind_of_message_tells_something_or_repaints() -> None:
    """No kind is forgotten, and none does both; what is about no booking has a card of its own."""
    kinds = messages.Kind
    about_no_booking = {
        kinds.INCIDENT,
        kinds.INCIDENT_OVER,
        kinds.OUTAGE,
        kinds.LEFT,
        kinds.OWNERLESS,
        kinds.FAULT,
        kinds.ASKS_TO_JOIN,
        kinds.LET_IN,
    }
    about_no_booking |= {kinds.ASKS_TO_BE_FORGOTTEN, kinds.DIGEST}
    about_no_booking |= {kinds.SERIES_GAP, kinds.SERIES_ENDED}
    about_no_booking |= {kinds.SERIES_ASKED, kinds.SERIES_WARNED, kinds.SERIES_GIVEN_UP, kinds.WEEK}
    about_no_booking |= {kinds.CERTIFICATE_ASKED, kinds.CERTIFICATE_ANSWERED, kinds.CERTIFICATE_ENDS}
    about_no_booking |= {kinds.FAVOUR_ASKED, kinds.FAVOUR_ANSWERED, kinds.RING_OFFERED, kinds.RING_ENDED}
    about_no_booking |= {kinds.POLLED, kinds.POLL_ENDED, kinds.WAIT_OVER}
    about_no_booking |= {kinds.GUEST_TOLD, kinds.GUEST_LOST, kinds.ADDRESS_CODE, kinds.ADDRESS_LOST}
    about_no_booking |= {kinds.CALENDAR_READ, kinds.CALENDAR_LOST, kinds.WEBHOOK_FAILED}
    about_no_booking |= {kinds.BOARD, kinds.BOARD_UNPINNED, kinds.BOARD_LOST}
    about_no_booking |= {kinds.DELEGATE_NAMED, kinds.DELEGATE_LOST, kinds.DELEGATE_FREE}
    assert set(NOTICES) == set(messages.Kind) - REPAINTS - about_no_booking


@pytest.mark.parametrize("state", STATES)
def test_an_attendee_is_offered_the_check_in_the_code_and_staying_away_at_most(state: str) -> None:
    """And the file for a calendar. Everything else is for the holder, and for who booked it for the holder."""
    booking, at_most = STATES[state], {CheckIn, ShowCode, CannotCome, ToCalendar, OpenPage}
    assert intents(booking_card(booking, look(CLEO))) <= at_most
    assert intents(booking_card(booking, look(BEN))) == intents(booking_card(booking, look(ANN)))
    # What is offered to somebody, or was taken over from them, is no attendee's.
    kinds = messages.Kind
    others = {kinds.APPROVAL, kinds.ASKED_AGAIN, kinds.DEPUTY_ASKED, kinds.ANSWERED_BACK}
    others |= {kinds.OFFERED, kinds.TAKEN_OVER, kinds.APPROVAL_POSTED, kinds.PLACE_LOST}
    for kind in NOTICES.keys() - others:
        if stands(kind, booking, MONDAY_NOON):
            assert intents(told(kind, booking, look(CLEO), FACTS.get(kind, Facts()))) <= at_most


@pytest.mark.parametrize("state", STATES)
def test_nobody_else_is_offered_anything(state: str) -> None:
    """A member who is no longer an attendee may still read the card."""
    assert booking_card(STATES[state], look(DORA)).buttons == ()


def test_a_card_names_the_others() -> None:
    """The holder reads who comes along; everybody else also reads whose booking it is."""
    assert [plain(line) for line in booking_card(CONFIRMED, look(ANN)).lines[2:3]] == ["With Cleo"]
    assert [plain(line) for line in booking_card(CONFIRMED, look(BEN)).lines[2:4]] == ["For Ann", "With Cleo"]
    assert "Cleo" not in "".join(booking_card(CANCELLING, look(BEN)).lines)


def test_only_the_holder_reads_of_strikes() -> None:
    """Whoever booked it, an attendee and an admin are not told what the holder left unused."""
    released = STATES["no-show"]
    assert any("2 unused bookings" in line for line in booking_card(released, look(ANN)).lines)
    for reader in (BEN, CLEO, DORA):
        assert not any("unused" in line for line in booking_card(released, look(reader)).lines)


def test_one_unused_booking_happens_to_everybody() -> None:
    """The first one is not mentioned."""
    once = replace(look(ANN), unused=1)
    assert not any("unused" in line for line in booking_card(STATES["no-show"], once).lines)


def test_a_hold_warns_of_too_few_seats() -> None:
    """It counts the attendees, or all whom the wish spoke of; a confirmed booking warns no more."""
    assert not any("seats" in line for line in booking_card(HELD, look()).lines)
    assert any("seats 2" in line for line in booking_card(HELD, look(), party=3).lines)
    assert any("seats 2" in line for line in booking_card(replace(HELD, attendees=(CLEO, DORA)), look()).lines)
    assert not any("seats" in line for line in booking_card(CONFIRMED, look(), party=3).lines)


def test_a_reader_elsewhere_reads_their_own_time() -> None:
    """On the card and on the approver's, beside the time of the place."""
    for paint in (booking_card, approval_card):
        assert "for you" not in paint(HELD, look(ANN)).lines[0]
        assert "for you" in paint(HELD, look(ANN, zone=NEW_YORK)).lines[0]


def test_only_who_passes_an_offer_on_is_said_to_have_done_so() -> None:
    """What a closure, whoever called it off, or an approver took away is told as its card tells it."""
    dropped, taken = STATES["dropped"], cancelling.withdrawn(HELD, now=MONDAY_NOON, because="paint")
    assert "let go at" in str(offer_now(dropped, look()))
    for each in (taken, replace(dropped, called_off_by=BEN), replace(dropped, decided_by=BEN)):
        assert offer_now(each, look()) == booking_card(each, look())


def test_an_offer_that_ended_can_be_taken_until_its_time_is_over() -> None:
    """Nobody else may have taken it; once the slot is over, nothing is offered."""
    expired = STATES["expired"]
    assert [button.label for button in offer_now(expired, look()).buttons] == ["Take"]
    assert offer_now(expired, replace(look(), now=THREE_TO_FIVE.end)).buttons == ()

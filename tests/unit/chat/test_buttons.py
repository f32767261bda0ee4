"""Buttons: every intent that a button can carry comes back unchanged, in 64 bytes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.chat.cards.certificates import AT_ONCE
from adapters.chat.cards.reasons import DECLINING, USUAL
from adapters.chat.codec import LONGEST, WORDS, intent, payload
from adapters.chat.intents import KINDS, Intent
from adapters.chat.intents.approvals import AnswerBack, Approve, AskBack, AskException, Decline
from adapters.chat.intents.attending import Away, CheckIn, CheckOut, ShowCode
from adapters.chat.intents.blackouts import CloseNow, Lift, ListBlackouts
from adapters.chat.intents.bookings import Book, Cancel, Choose, Confirm, Hold, HoldAgain, Undo, UndoAll
from adapters.chat.intents.certificates import GiveCertificates
from adapters.chat.intents.changing import Delay, Extend, Move, MoveWhere
from adapters.chat.intents.company import CallOff
from adapters.chat.intents.overview import AskToCallOff, AskToMoveTheirs, AskToTakeOver, Assign, MoveTheirs
from adapters.chat.intents.people import Connect, Invite, SendWeek, Settings
from adapters.chat.intents.resources import FreeOn, ListResources, More, NearMisses, SeatMap, When
from adapters.chat.intents.rules import ShowQuota, ShowRules, UndoRule
from adapters.chat.intents.series import AskSeriesException, SeriesAt, SeriesOn
from adapters.chat.intents.showing import ListBookings, Show
from adapters.chat.intents.talk import Help, Other
from core.domain.bookings.wish import Wish
from core.domain.rules.policy import Level
from core.values import BlackoutId, BookingId, GroupId, Interval, MemberId, QuestionId, ResourceId, UnitId

WALLS = st.integers(0, 50_000_000).map(lambda minutes: datetime(1990, 1, 1) + timedelta(minutes=minutes))  # noqa: DTZ001 - wall time
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))
SLOTS = st.builds(
    lambda start, minutes: Interval(start.replace(tzinfo=UTC), start.replace(tzinfo=UTC) + timedelta(minutes=minutes)),
    WALLS,
    st.integers(1, 60 * 24 * 30),
)
FACTS: dict[type, st.SearchStrategy[object]] = {
    int: st.integers(1, 60 * 24 * 30),
    bool: st.booleans(),
    str: st.sampled_from(["America/Argentina/ComodRivadavia", "blackout", "482913"]),
    date: DAYS,
    datetime: WALLS,
    Interval: SLOTS,
}
for _kind, _facts in FACTS.items():
    st.register_type_strategy(_kind, _facts)
LARGEST: dict[Any, int] = {
    BookingId: 2**62,
    ResourceId: 2**31,
    UnitId: 2**31,
    BlackoutId: 2**62,
    QuestionId: 2**62,
    GroupId: 2**62,
    MemberId: 2**62,
}
for _id, _largest in LARGEST.items():
    st.register_type_strategy(_id, st.integers(1, _largest))
QUESTIONS = st.none() | st.from_type(QuestionId)
st.register_type_strategy(SeriesAt, st.builds(SeriesAt, st.integers(0, 24 * 60 - 1), QUESTIONS))
CERTIFICATES = st.integers(1, 2**31)
SEVERAL = st.lists(CERTIFICATES, max_size=AT_ONCE - 1).map(tuple)
st.register_type_strategy(GiveCertificates, st.builds(GiveCertificates, CERTIFICATES, SEVERAL, st.none() | DAYS))
st.register_type_strategy(SendWeek, st.builds(SendWeek, st.integers(0, 6)))
st.register_type_strategy(SeriesOn, st.builds(SeriesOn, st.none() | st.integers(0, 6), QUESTIONS))


def _carried(wanted: Intent) -> Intent:
    match wanted:
        case Assign(reason=str() as reason) | CallOff(reason=str() as reason) | MoveTheirs(reason=str() as reason):
            return replace(wanted, reason=USUAL[len(reason) % len(USUAL)])
        case Decline(because=str() as because):
            return replace(wanted, because=DECLINING[len(because) % len(DECLINING)])
        case _:
            return _unwritten(wanted)


def _unwritten(wanted: Intent) -> Intent:
    """Return the question without what somebody wrote as its answer, which never travels on a button."""
    match wanted:
        case AskBack():
            return replace(wanted, query=None)
        case AnswerBack():
            return replace(wanted, reply=None)
        case AskException() | AskSeriesException():
            return replace(wanted, plea=None)
        case AskToCallOff() | AskToMoveTheirs() | AskToTakeOver():
            return replace(wanted, because=None)
        case _:
            return wanted


BUTTONS: st.SearchStrategy[Intent] = (
    st.sampled_from(sorted(WORDS)).flatmap(lambda word: st.from_type(WORDS[word])).map(_carried)
)
THREE_TO_FIVE = Interval(datetime(2026, 11, 24, 14, tzinfo=UTC), datetime(2026, 11, 24, 16, tzinfo=UTC))


@given(BUTTONS)
def test_a_button_means_what_it_was_made_for(wanted: Intent) -> None:
    """Every intent with a word fits Telegram's 64 bytes and is read back unchanged."""
    carried = payload(wanted)
    assert 1 <= len(carried.encode("ascii")) <= LONGEST
    assert intent(carried) == wanted


def test_a_question_stands_last_on_a_button() -> None:
    """Its id is short, and what stands before it is read as it always was."""
    assert payload(Hold(ResourceId(2), THREE_TO_FIVE, question=QuestionId(1_000_000))) == "hold:2:29925480:120::lfls"
    assert payload(NearMisses(QuestionId(35))) == "near:z"


def test_no_two_intents_have_the_same_word() -> None:
    """A word on a button names one intent."""
    assert len(WORDS) == sum(hasattr(kind, "word") for kind in KINDS)


@pytest.mark.parametrize("wanted", [Book(Wish()), Other(), Settings("a:b"), Settings("Zürich"), Help("x" * 60)])
def test_an_intent_that_fits_no_button_is_refused(wanted: Intent) -> None:
    """Intents that only sentences can mean, and texts that would not come back unchanged."""
    with pytest.raises(ValueError, match=r"no button carries|a:b"):
        payload(wanted)


PARTS = st.one_of(
    st.integers().map(str), st.text(max_size=9), st.sampled_from(["", "20261124", "20261124T1500", "99999999"])
)


@given(
    st.builds(lambda word, parts: ":".join((word, *parts)), st.sampled_from(sorted(WORDS)), st.lists(PARTS, max_size=6))
)
def test_a_made_up_payload_is_an_intent_or_nothing(carried: str) -> None:
    """A payload that somebody made up never raises."""
    read = intent(carried)
    assert read == Other() or payload(read)


@pytest.mark.parametrize(
    "carried",
    [
        "",
        "ok",
        "ok:",
        "ok:x",
        "ok:0",
        f"ok:{2**63}",
        "ok:1:2",
        "hold:1:2",
        "hold:1:2:0",
        "hold:1:2:-5",
        f"hold:1:{10**12}:60",
        "pick:1:2026:x:",
        "pick:1::-30",
        "no:1",
        "when:today",
        "when:99991231",
        "free:1:20261124T1500",
        "longer:1:999999999",
    ],
)
def test_a_broken_payload_is_other(carried: str) -> None:
    """Half a payload, or one with impossible values, means nothing."""
    assert intent(carried) == Other()


@pytest.mark.parametrize(
    ("carried", "meant"),
    [
        ("ok:17", Confirm(BookingId(17))),
        ("yes:17", Approve(BookingId(17))),
        ("yes:17:3", Approve(BookingId(17), 3)),
        ("nay:17", Decline(BookingId(17))),
        ("nay:17:3", Decline(BookingId(17), 3)),
        ("change:17", MoveWhere(BookingId(17))),
        ("undo:17", Undo(BookingId(17))),
        ("again:17", HoldAgain(BookingId(17))),
        ("in:17", CheckIn(BookingId(17))),
        ("out:17", CheckOut(BookingId(17))),
        ("code:17", ShowCode(BookingId(17))),
        ("show:17", Show(BookingId(17))),
        ("late:17", Delay(BookingId(17))),
        ("where:17", MoveWhere(BookingId(17))),
        ("no:17:3", Cancel(BookingId(17), 3)),
        ("hold:2:29925480:120", Hold(ResourceId(2), THREE_TO_FIVE)),
        ("hold:2:29925480:120:9", Hold(ResourceId(2), THREE_TO_FIVE, UnitId(9))),
        ("swap:17:29925480:120", Move(BookingId(17), THREE_TO_FIVE)),
        ("move:17:29925480:120", Move(BookingId(17), THREE_TO_FIVE)),
        ("move:17:29925480:120:2", Move(BookingId(17), THREE_TO_FIVE, ResourceId(2))),
        ("seats:2:29925480:120:5", SeatMap(ResourceId(2), THREE_TO_FIVE, 5)),
        ("longer:17:30", Extend(BookingId(17), 30)),
        ("longer:17:-30", Extend(BookingId(17), -30)),
        ("away:20261124:20261126:4", Away(date(2026, 11, 24), date(2026, 11, 26), 4)),
        ("close:5", CloseNow(BlackoutId(5))),
        ("close:5:0", CloseNow(BlackoutId(5), moving=False)),
        ("close:5:1", CloseNow(BlackoutId(5), moving=True)),
        ("lift:5", Lift(BlackoutId(5))),
        ("pick:2:::", Choose(ResourceId(2))),
        ("pick:2:20261124::", Choose(ResourceId(2), date(2026, 11, 24))),
        ("pick:2:20261124T1500:60:9", Choose(ResourceId(2), datetime(2026, 11, 24, 15), 60, UnitId(9))),  # noqa: DTZ001
        ("when:20261124", When(date(2026, 11, 24))),
        ("when:20261124T1500", When(datetime(2026, 11, 24, 15))),  # noqa: DTZ001
        ("free:2:20261124", FreeOn(ResourceId(2), date(2026, 11, 24))),
        ("rules:2", ShowRules(ResourceId(2))),
        ("more:3", More(3)),
        ("zone:Europe/London", Settings("Europe/London")),
        ("zone:de", Settings("de")),
        ("help:blackout", Help("blackout")),
        ("help", Help()),
        ("list", ListBookings()),
        ("rooms", ListResources()),
        ("link", Connect()),
        ("invite", Invite()),
        ("quota", ShowQuota()),
        ("closed", ListBlackouts()),
        ("back", UndoAll()),
        ("back:7", UndoAll(BookingId(7))),
        ("back:7:2", UndoAll(BookingId(7), 2)),
        ("away:::3", Away(seen=3)),
        ("unrule:resource:2:12", UndoRule(Level.RESOURCE, 2, "12")),
        ("unrule:organization:2", UndoRule(Level.ORGANIZATION, 2)),
        ("near", NearMisses()),
    ],
)
def test_a_button_that_was_sent_long_ago_is_still_read(carried: str, meant: Intent) -> None:
    """Every payload of Bellhop 0.1 stays readable, whatever is added to the intents."""
    assert intent(carried) == meant

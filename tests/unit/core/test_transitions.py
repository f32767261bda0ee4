"""The life of a booking: every verb in every state gives the next state, no change, or the stated refusal."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

import pytest

from core.domain.bookings import amending, approving, cancelling, moving, using
from core.domain.bookings.booking import Booking
from core.domain.bookings.moving import Destination
from core.domain.bookings.status import LIFE, Status
from core.errors import (
    AlreadyBegun,
    AlreadyOver,
    HoldOver,
    NotConfirmed,
    NotInUse,
    NotYours,
    Refusal,
    UndoOver,
)
from core.values import Interval, MemberId
from tests.unit.core.lives import (
    ANN,
    BEN,
    CLEO,
    CURIE,
    DORA,
    HOUSE,
    LATER,
    LONGER,
    NOW,
    OTHER_UNIT,
    START,
    TWO_HOURS,
    booking,
)

HELD, PENDING, CONFIRMED, IN_USE = Status.HELD, Status.PENDING, Status.CONFIRMED, Status.IN_USE
COMPLETED, EXPIRED, NO_SHOW = Status.COMPLETED, Status.EXPIRED, Status.NO_SHOW
CANCELLING, CANCELLED, BLACKOUT = Status.CANCELLING, Status.CANCELLED, Status.BLACKOUT
SAME = "returned as it is"
IN_FIVE_MINUTES = START + timedelta(minutes=5)
FAR = TWO_HOURS.end + timedelta(days=1)

Verb = Callable[[Booking, MemberId], Booking]
Outcome = Status | str | type[Refusal]


def at_start(verb: Verb) -> Verb:
    """Let a verb meet its bookings five minutes after their start, before anybody's grace is over."""
    return lambda each, by: verb(booking(each.status, now=IN_FIVE_MINUTES), by)


def swapped(each: Booking, by: MemberId, *, asks: bool) -> Booking:
    """Swap for Curie, an hour later."""
    return moving.swapped(
        each, Destination(LATER, resource=CURIE, unit=OTHER_UNIT), by=by, now=NOW, policy=HOUSE, asks=asks
    )


def moved(each: Booking, by: MemberId, during: Interval = LATER) -> Booking:
    """Move to another time."""
    return moving.moved(each, Destination(during), by=by, now=NOW, policy=HOUSE)


VERBS: Mapping[str, Verb] = {
    "confirm": lambda each, by: each.confirmed(by=by, now=NOW, policy=HOUSE),
    "confirm at the door": at_start(lambda each, by: each.confirmed(by=by, now=IN_FIVE_MINUTES, policy=HOUSE)),
    "request": lambda each, by: each.confirmed(by=by, now=NOW, policy=HOUSE, asks=True),
    "approve": lambda each, _: approving.approved(each, by=DORA, now=NOW, policy=HOUSE),
    "decline": lambda each, _: approving.declined(each, by=DORA, now=NOW),
    "swap": lambda each, by: swapped(each, by, asks=False),
    "swap for what asks": lambda each, by: swapped(each, by, asks=True),
    "name others": lambda each, by: amending.attended(each, by=by, attendees=(DORA,), now=NOW),
    "cancel": lambda each, by: cancelling.cancelled(each, by=by, now=NOW, policy=HOUSE),
    "undo": lambda each, by: cancelling.restored(each, by=by, now=NOW, policy=HOUSE),
    "want anew": lambda each, _: cancelling.given_up(each, now=NOW),
    "black out": lambda each, _: cancelling.withdrawn(each, now=NOW, because="paint"),
    "reinstate": lambda each, _: cancelling.reinstated(each, now=NOW, policy=HOUSE, because="open"),
    "move": moved,
    "extend": lambda each, by: moved(each, by, LONGER),
    "relocate": lambda each, _: moving.relocated(each, Destination(LATER), now=NOW, policy=HOUSE, because="paint"),
    "delay": lambda each, by: using.delayed(each, by=by, now=NOW),
    "check in": at_start(lambda each, by: using.checked_in(each, by=by, now=IN_FIVE_MINUTES)),
    "check out": at_start(lambda each, by: using.checked_out(each, by=by, now=IN_FIVE_MINUTES)),
    "let time pass": lambda each, _: each.settled(FAR),
    "let time pass where nobody checks in": lambda each, _: replace(each, release_at=None).settled(FAR),
}
LIVES: Mapping[str, Mapping[Status, Outcome]] = {
    "confirm": {HELD: CONFIRMED, PENDING: CONFIRMED, CONFIRMED: SAME, IN_USE: SAME, EXPIRED: HoldOver},
    "confirm at the door": {HELD: IN_USE, PENDING: IN_USE, CONFIRMED: SAME, IN_USE: SAME, EXPIRED: HoldOver},
    "request": {HELD: PENDING, PENDING: SAME, CONFIRMED: SAME, IN_USE: SAME, EXPIRED: HoldOver},
    "approve": {PENDING: CONFIRMED, CONFIRMED: SAME, IN_USE: SAME},
    "decline": {PENDING: CANCELLED},
    "swap": {HELD: HELD, PENDING: HELD, EXPIRED: HoldOver},
    "swap for what asks": {HELD: HELD, PENDING: PENDING, EXPIRED: HoldOver},
    "name others": {HELD: HELD, PENDING: PENDING, CONFIRMED: CONFIRMED},
    "cancel": {HELD: CANCELLED, PENDING: CANCELLED, CONFIRMED: CANCELLING, CANCELLING: SAME, CANCELLED: SAME},
    "undo": {CONFIRMED: SAME, CANCELLING: CONFIRMED, CANCELLED: UndoOver, NO_SHOW: IN_USE},
    "want anew": {CANCELLING: CANCELLED},
    "black out": {
        **dict.fromkeys((HELD, PENDING, CONFIRMED, CANCELLING, BLACKOUT), CANCELLED),
        IN_USE: COMPLETED,
    },
    "reinstate": {CANCELLED: CONFIRMED},
    "move": {HELD: NotConfirmed, PENDING: NotConfirmed, CONFIRMED: CONFIRMED, IN_USE: AlreadyBegun},
    "extend": {HELD: NotConfirmed, PENDING: NotConfirmed, CONFIRMED: CONFIRMED, IN_USE: IN_USE},
    "relocate": {HELD: NotConfirmed, PENDING: NotConfirmed, CONFIRMED: CONFIRMED, IN_USE: AlreadyBegun},
    "delay": {HELD: NotConfirmed, PENDING: NotConfirmed, CONFIRMED: CONFIRMED},
    "check in": {HELD: NotConfirmed, PENDING: NotConfirmed, CONFIRMED: IN_USE, IN_USE: SAME},
    "check out": {HELD: NotInUse, PENDING: NotInUse, CONFIRMED: NotInUse, IN_USE: COMPLETED, COMPLETED: SAME},
    "let time pass": {
        **dict.fromkeys((COMPLETED, EXPIRED, CANCELLED, NO_SHOW, BLACKOUT), SAME),
        HELD: EXPIRED,
        PENDING: EXPIRED,
        CONFIRMED: NO_SHOW,
        IN_USE: COMPLETED,
        CANCELLING: CANCELLED,
    },
    "let time pass where nobody checks in": {
        **dict.fromkeys((COMPLETED, EXPIRED, CANCELLED, NO_SHOW, BLACKOUT), SAME),
        HELD: EXPIRED,
        PENDING: EXPIRED,
        CONFIRMED: COMPLETED,
        IN_USE: COMPLETED,
        CANCELLING: CANCELLED,
    },
}
"""What each verb makes of each state; it refuses all others with AlreadyOver."""

FOR_MANAGERS = {
    *("approve", "decline", "want anew", "black out", "reinstate", "relocate"),
    *(verb for verb in VERBS if "time" in verb),
}
"""Verbs that ask for no holder: use cases decide who may."""


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_in_every_state(verb: str, status: Status) -> None:
    """It gives the next state with the next version, returns the booking unchanged, or refuses."""
    before, outcome = booking(status), LIVES[verb].get(status, AlreadyOver)
    if isinstance(outcome, type):
        with pytest.raises(outcome):
            VERBS[verb](before, ANN)
        return
    after = VERBS[verb](before, ANN)
    expected = (status, before.version) if outcome == SAME else (outcome, before.version + 1)
    assert (after.status, after.version) == expected


def test_every_way_from_state_to_state_is_walked() -> None:
    """The table of allowed transitions holds those that some verb makes, and no other."""
    walked = {
        (before, after) for lives in LIVES.values() for before, after in lives.items() if isinstance(after, Status)
    }
    assert walked == {(before, after) for before, allowed in LIFE.items() for after in allowed}


@pytest.mark.parametrize("verb", sorted(VERBS.keys() - FOR_MANAGERS))
@pytest.mark.parametrize("status", Status)
def test_a_stranger_changes_nothing(verb: str, status: Status) -> None:
    """Whose booking it is comes before its state."""
    with pytest.raises(NotYours):
        VERBS[verb](booking(status), DORA)


@pytest.mark.parametrize("verb", sorted(VERBS.keys() - FOR_MANAGERS - {"check in"}))
def test_an_attendee_only_checks_in(verb: str) -> None:
    """Everything else is for the holder, and for the member who booked it."""
    with pytest.raises(NotYours):
        VERBS[verb](booking(CONFIRMED), CLEO)


def test_the_member_who_booked_acts_as_the_holder() -> None:
    """Ben booked it for Ann, and an attendee opens the door."""
    assert VERBS["cancel"](booking(CONFIRMED), BEN).status is CANCELLING
    assert VERBS["check in"](booking(CONFIRMED), CLEO).status is IN_USE

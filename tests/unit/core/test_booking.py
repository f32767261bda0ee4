"""What transitions do to a booking's times, its quota and its reasons."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.domain.bookings import amending, approving, cancelling, moving, using
from core.domain.bookings.booking import Booking
from core.domain.bookings.moving import Destination
from core.domain.bookings.status import Status, WaitsFor
from core.domain.bookings.time_limits import HOLD, LATE, UNDO
from core.errors import AlreadyLate, CheckInEarly, CodeEarly, HoldOver, NoCheckIn, NotConfirmed, UndoOver
from core.values import MINUTE, Interval
from tests.unit.core.lives import (
    ANN,
    ATLAS,
    BEN,
    CLEO,
    CURIE,
    DORA,
    HOUSE,
    ITS_UNIT,
    LATER,
    LONGER,
    NOW,
    OTHER_UNIT,
    START,
    TWO_HOURS,
    booking,
)

HELD, PENDING, CONFIRMED = booking(Status.HELD), booking(Status.PENDING), booking(Status.CONFIRMED)
IN_USE = booking(Status.IN_USE, now=START)
WITHOUT_CHECK_IN = replace(HOUSE, check_in=False)


def test_a_confirmed_booking_no_longer_lapses() -> None:
    """It is released when nobody has checked in by the end of its grace."""
    confirmed = HELD.confirmed(by=ANN, now=NOW, policy=HOUSE)
    assert (confirmed.confirmed_at, confirmed.lapses_at) == (NOW, None)
    assert confirmed.release_at == START + HOUSE.grace


def test_no_release_where_nobody_checks_in() -> None:
    """Such a booking is simply over at its end."""
    assert HELD.confirmed(by=ANN, now=NOW, policy=WITHOUT_CHECK_IN).release_at is None


def test_the_grace_is_never_cut() -> None:
    """A request that is approved after its start still has ten minutes."""
    late = START + 3 * MINUTE
    begun = replace(PENDING, lapses_at=late + HOLD)
    approved = approving.approved(begun, by=DORA, now=late, policy=HOUSE)
    assert (approved.status, approved.checked_in_at) == (Status.IN_USE, late)
    back = replace(CONFIRMED, status=Status.CANCELLING, lapses_at=late + UNDO)
    assert cancelling.restored(back, by=ANN, now=late, policy=HOUSE).release_at == late + HOUSE.grace


def test_a_hold_that_lapses_now_is_over() -> None:
    """Its last instant is no longer its own."""
    with pytest.raises(HoldOver) as refused:
        HELD.confirmed(by=ANN, now=NOW + HOLD, policy=HOUSE)
    assert refused.value.ended == NOW + HOLD
    assert HELD.settled(NOW + HOLD - timedelta(seconds=1)) is HELD


def test_a_request_keeps_its_slot_until_its_start() -> None:
    """It says what it waits for, and since when."""
    request = HELD.confirmed(by=ANN, now=NOW, policy=HOUSE, asks=True)
    assert (request.lapses_at, request.waits_for, request.requested_at) == (START, WaitsFor.APPROVAL, NOW)


def test_a_request_just_before_its_start_keeps_the_minutes_of_its_hold() -> None:
    """Approvers have at least as long as the holder had."""
    now = START - MINUTE
    request = booking(Status.HELD, now=now).confirmed(by=ANN, now=now, policy=HOUSE, asks=True)
    assert request.lapses_at == now + HOLD


def test_an_approved_request_waits_for_nothing() -> None:
    """It does not lapse at its start any more, and remembers that it was requested."""
    approved = approving.approved(PENDING, by=DORA, now=NOW, policy=HOUSE)
    assert (approved.lapses_at, approved.waits_for, approved.requested_at) == (None, None, PENDING.requested_at)


def test_what_ends_unconfirmed_costs_nothing() -> None:
    """Declined twice is declined once; what it waited for stays to be told."""
    declined = approving.declined(PENDING, by=DORA, now=NOW)
    assert (declined.charged, declined.waits_for) == (0, WaitsFor.APPROVAL)
    assert approving.declined(declined, by=DORA, now=NOW) is declined
    assert cancelling.cancelled(HELD, by=ANN, now=NOW, policy=HOUSE).charged == 0
    assert PENDING.settled(START).charged == 0


def test_a_swap_takes_everything_along_and_begins_anew() -> None:
    """Another resource, unit and time, with their buffer; the reference and the people stay."""
    swapped = moving.swapped(
        HELD,
        Destination(LATER, resource=CURIE, unit=OTHER_UNIT),
        by=BEN,
        now=NOW + MINUTE,
        policy=HOUSE,
        asks=False,
    )
    assert (swapped.id, swapped.member, swapped.attendees) == (HELD.id, ANN, (CLEO,))
    assert (swapped.resource, swapped.unit, swapped.during) == (CURIE, OTHER_UNIT, LATER)
    assert (swapped.blocks_until, swapped.lapses_at) == (LATER.end + HOUSE.buffer, NOW + MINUTE + HOLD)


def test_a_swapped_request_lapses_at_its_new_start() -> None:
    """It is asked for anew, but not where it is less. Where nobody needs to approve it, nothing of it is left."""
    kept, freed = (
        moving.swapped(
            PENDING, Destination(LATER, resource=ATLAS, unit=ITS_UNIT), by=ANN, now=NOW, policy=HOUSE, asks=asks
        )
        for asks in (True, False)
    )
    assert (kept.lapses_at, kept.requested_at) == (LATER.start, NOW)
    less = Destination(PENDING.during.stretched(end=-timedelta(minutes=30)))
    shorter = moving.swapped(PENDING, less, by=ANN, now=NOW, policy=HOUSE, asks=True)
    assert (shorter.during, shorter.requested_at) == (less.during, PENDING.requested_at)
    assert (freed.lapses_at, freed.waits_for, freed.requested_at) == (NOW + HOLD, None, None)


def test_a_swap_to_the_same_slot_renews_nothing() -> None:
    """Nobody keeps a slot for ever by asking for it again."""
    same = moving.swapped(
        HELD, Destination(TWO_HOURS, resource=ATLAS, unit=ITS_UNIT), by=ANN, now=NOW, policy=HOUSE, asks=False
    )
    assert same is HELD


def test_a_cancellation_in_time_gives_the_quota_back() -> None:
    """One that comes too late does not."""
    policy = replace(HOUSE, cancel_notice=timedelta(hours=1))
    in_time = cancelling.cancelled(CONFIRMED, by=ANN, now=NOW, policy=policy)
    too_late = cancelling.cancelled(CONFIRMED, by=ANN, now=NOW + MINUTE, policy=policy)
    assert (in_time.charged, too_late.charged) == (0, 120)


def test_an_undone_cancellation_leaves_no_trace() -> None:
    """The reason is gone, and the quota is taken again; after a minute it is too late."""
    gone = cancelling.cancelled(CONFIRMED, by=ANN, now=NOW, policy=HOUSE, because="ill")
    assert (gone.because, gone.undo_until) == ("ill", NOW + UNDO)
    back = cancelling.restored(gone, by=ANN, now=NOW + timedelta(seconds=59), policy=HOUSE)
    assert (back.status, back.because, back.charged, back.lapses_at) == (Status.CONFIRMED, None, 120, None)
    with pytest.raises(UndoOver):
        cancelling.restored(gone, by=ANN, now=NOW + UNDO, policy=HOUSE)


def test_a_release_is_taken_back_until_the_end() -> None:
    """The holder is there, so it is in use again."""
    late = START + 30 * MINUTE
    assert CONFIRMED.reclaimable(late)
    back = cancelling.restored(CONFIRMED, by=ANN, now=late, policy=HOUSE)
    assert (back.status, back.checked_in_at, back.ended_at, back.version) == (Status.IN_USE, late, None, 3)
    assert not CONFIRMED.reclaimable(TWO_HOURS.end)


def test_a_move_takes_release_and_buffer_along() -> None:
    """What was granted to somebody late is of the old start."""
    late = using.delayed(CONFIRMED, by=ANN, now=NOW)
    moved = moving.moved(late, Destination(LATER), by=ANN, now=NOW, policy=HOUSE)
    assert (moved.release_at, moved.late) == (LATER.start + HOUSE.grace, False)
    assert (moved.blocks_until, moved.charged) == (LATER.end + HOUSE.buffer, 120)


def test_another_end_keeps_the_release() -> None:
    """Somebody who is late stays excused, and the quota follows the length."""
    late = using.delayed(CONFIRMED, by=ANN, now=NOW)
    longer = moving.moved(late, Destination(LONGER), by=ANN, now=NOW, policy=HOUSE)
    assert (longer.release_at, longer.late, longer.charged) == (late.release_at, True, 180)


def test_a_relocation_says_why_until_the_next_move() -> None:
    """The holder's own move has no reason."""
    relocated = moving.relocated(CONFIRMED, Destination(LATER, resource=CURIE), now=NOW, policy=HOUSE, because="paint")
    assert (relocated.resource, relocated.because) == (CURIE, "paint")
    assert moving.moved(relocated, Destination(TWO_HOURS), by=ANN, now=NOW, policy=HOUSE).because is None


def test_a_move_to_where_it_is_changes_nothing() -> None:
    """Not even the version."""
    assert moving.moved(CONFIRMED, Destination(TWO_HOURS), by=ANN, now=NOW, policy=HOUSE) is CONFIRMED


def test_late_is_granted_once() -> None:
    """The second warning comes in the middle of the ten minutes."""
    assert CONFIRMED.warned_at == START + HOUSE.grace / 2
    late = using.delayed(CONFIRMED, by=ANN, now=NOW)
    assert (late.release_at, late.warned_at) == (START + HOUSE.grace + LATE, START + HOUSE.grace + LATE / 2)
    with pytest.raises(AlreadyLate):
        using.delayed(late, by=ANN, now=NOW)
    with pytest.raises(NoCheckIn):
        using.delayed(replace(CONFIRMED, release_at=None), by=ANN, now=NOW)


def test_check_in_opens_ten_minutes_before() -> None:
    """Not earlier; from then on the door opens, until the release."""
    with pytest.raises(CheckInEarly):
        using.checked_in(CONFIRMED, by=ANN, now=CONFIRMED.check_in_opens - MINUTE)
    assert using.checked_in(CONFIRMED, by=ANN, now=CONFIRMED.check_in_opens).status is Status.IN_USE
    assert CONFIRMED.opens_door(CONFIRMED.check_in_opens)
    assert not CONFIRMED.opens_door(START + HOUSE.grace)


def test_the_code_is_shown_a_quarter_of_an_hour_before() -> None:
    """To holder and attendees, of a confirmed booking."""
    shown_from = CONFIRMED.code_shown_from
    assert shown_from == START - 15 * MINUTE
    CONFIRMED.code_visible(by=CLEO, now=shown_from)
    with pytest.raises(CodeEarly):
        CONFIRMED.code_visible(by=ANN, now=shown_from - MINUTE)
    with pytest.raises(NotConfirmed):
        HELD.code_visible(by=ANN, now=NOW)


def test_an_early_check_out_charges_started_minutes() -> None:
    """The buffer begins at the actual end, in whole minutes."""
    out = using.checked_out(IN_USE, by=ANN, now=START + timedelta(minutes=30, seconds=20))
    assert (out.charged, out.blocks_until) == (31, START + 30 * MINUTE + HOUSE.buffer)
    assert out.ended_at == START + timedelta(minutes=30, seconds=20)


def test_a_check_out_before_the_start_charges_nothing() -> None:
    """Checked in early and gone again: the unit is free from the start on, after its buffer."""
    out = using.checked_out(IN_USE, by=ANN, now=START - 5 * MINUTE)
    assert (out.charged, out.blocks_until) == (0, START + HOUSE.buffer)


def test_where_nobody_checks_in_anybody_checks_out() -> None:
    """A booking that needs no check-in can be ended early once it has begun."""
    unattended = replace(CONFIRMED, release_at=None)
    assert using.checked_out(unattended, by=ANN, now=START + 10 * MINUTE).charged == 10


def test_time_ends_each_state_at_its_own_instant() -> None:
    """An expiry, a release, an end, the end of an undo."""
    going = cancelling.cancelled(CONFIRMED, by=ANN, now=NOW, policy=HOUSE)
    far = TWO_HOURS.end + timedelta(days=1)
    ended = [each.settled(far).ended_at for each in (HELD, CONFIRMED, IN_USE, going)]
    assert ended == [NOW + HOLD, START + HOUSE.grace, TWO_HOURS.end, NOW + UNDO]


def test_a_blackout_gives_the_quota_back_and_says_why() -> None:
    """What is in use is charged as far as it went."""
    gone = cancelling.withdrawn(PENDING, now=NOW, because="paint")
    used = cancelling.withdrawn(IN_USE, now=START + 10 * MINUTE, because="paint")
    assert (gone.charged, gone.lapses_at, gone.because) == (0, None, "paint")
    assert (used.charged, used.because) == (10, "paint")


def test_attendees_are_named_once_and_never_the_holder() -> None:
    """The same people again change nothing."""
    named = amending.attended(HELD, by=ANN, attendees=(DORA, ANN, DORA), now=NOW)
    assert named.attendees == (DORA,)
    assert amending.attended(named, by=ANN, attendees=(DORA,), now=NOW) is named


def test_only_an_untouched_hold_is_as_it_was_made() -> None:
    """A hold that was swapped, or names others, may have more cards than one."""
    assert HELD.as_made
    assert not amending.attended(HELD, by=ANN, attendees=(DORA,), now=NOW).as_made
    assert not CONFIRMED.as_made


@pytest.mark.parametrize(
    ("since", "until", "excused"),
    [
        (-10, 10, True),
        (-60, -9, True),
        (9, 60, True),
        (0, 1, True),
        (-60, -10, False),
        (10, 60, False),
    ],
    ids=["all of it", "its first minute", "its last minute", "in the middle", "just before", "just after"],
)
def test_a_check_in_window_in_which_bellhop_was_away_is_excused(since: int, until: int, *, excused: bool) -> None:
    """The window is ten minutes before the start and ten after it; any part of it counts."""
    away = Interval(START + since * MINUTE, START + until * MINUTE)
    after = using.excused(CONFIRMED, away)
    if excused:
        assert (after.status, after.release_at, after.version) == (Status.CONFIRMED, None, CONFIRMED.version + 1)
        assert after.settled(CONFIRMED.during.end).status is Status.COMPLETED
    else:
        assert after is CONFIRMED


@pytest.mark.parametrize("state", [HELD, PENDING, IN_USE, replace(CONFIRMED, release_at=None)])
def test_only_who_still_had_to_check_in_is_excused(state: Booking) -> None:
    """Holds and requests lapse, and who is there already needs no excuse."""
    assert using.excused(state, Interval(NOW, START + timedelta(days=1))) is state


def test_who_was_excused_and_stays_longer_is_not_asked_to_check_in() -> None:
    """Moved to another unit, or before its window opened, the rule counts as always."""
    excused = replace(CONFIRMED, release_at=None)
    assert moving.moved(excused, Destination(LONGER), by=ANN, now=START, policy=HOUSE).release_at is None
    elsewhere = moving.moved(
        excused, Destination(LONGER, resource=CURIE, unit=OTHER_UNIT), by=ANN, now=START, policy=HOUSE
    )
    assert elsewhere.release_at == START + HOUSE.grace
    assert moving.moved(excused, Destination(LONGER), by=ANN, now=NOW, policy=HOUSE).release_at == START + HOUSE.grace

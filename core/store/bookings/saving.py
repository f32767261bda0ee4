"""Save the next state of a booking: one statement, which also writes its audit row and its messages."""

import json
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date, datetime

from psycopg import errors

from core.domain.bookings.booking import Booking
from core.domain.bookings.changes import changes
from core.domain.bookings.planning import AS_PLANNED, Amendment, kept, planned
from core.domain.bookings.status import Status
from core.domain.messages import About, Due, Kind, Topic
from core.domain.rules.policy import Claim, summed
from core.store import audit, favours, messages, quotas
from core.store.bookings.rows import SQL, state_of
from core.store.database import Connection, LostRace, broken_constraint, savepoint
from core.store.quotas import Used
from core.values import MemberId

NEVER_OVERLAP = "bookings_never_overlap"
SETTLED = frozenset({NEVER_OVERLAP, "bookings_once_per_date"})
"""The constraints that settle who was quicker: a unit is taken, or a date of a series has its booking already."""
FREE = frozenset({Status.EXPIRED, Status.CANCELLED, Status.NO_SHOW})
"""The states in which a booking leaves its unit to others, as the column `occupies` has it."""
_SAVE = SQL["save"].variants("counted", "companions", "door")
_STAYS = ("member", "booked_by", "handed_by", "companions")
"""What stays as it is where many bookings are saved at once."""


class Overlap(Exception):  # noqa: N818 - the constraint's answer, which a use case turns into a refusal
    """The exclusion constraint gave the unit to somebody else."""


class Exceeded(Exception):  # noqa: N818 - the quotas' answer, which a use case turns into a refusal
    """Quotas have less left than the change needs."""

    def __init__(self, used: tuple[Used, ...]) -> None:
        super().__init__(used)
        self.used = used


async def save(
    connection: Connection,
    booking: Booking,
    *,
    before: Booking,
    by: MemberId | None,
    via: str,
    at: datetime,
    amendment: Amendment = AS_PLANNED,
    claims: Sequence[Claim] | None = None,
) -> None:
    """
    Write the next state of a booking, if it still is in the state before.

    Its audit row and its messages, those of its new state with the verb's `amendment`, are written by the same
    statement; waiting messages that are neither due any longer nor `kept` are taken back, and its access code dies with
    the booking, or with the door that it opened. With `claims`, the member's quotas must have enough left. Raises
    LostRace if the booking, or its holder's use of the quotas, was changed meanwhile, Overlap if its unit was given to
    somebody else, Exceeded if too little of a quota is left.
    """
    due = amendment.applied(planned(booking, before=before, now=at))
    changed = changes(before, booking)
    statement = _SAVE[claims is not None, bool(booking.companions), _leaves_door(booking, before)]
    try:
        # Only another slot can be somebody else's; all other changes are spared the savepoint's round trips.
        async with savepoint(connection) if _takes(booking, before) else nullcontext():
            row = await statement.row(
                connection,
                dict,
                **state_of(booking),
                before=json.dumps(changed.before),
                after=json.dumps(changed.after),
                **audit.packed(changed.personal),
                by=by,
                via=via,
                at=at,
                due=json.dumps([messages.planned_row(message) for message in due]),
                kept=[kind.value for kind in kept(booking, before=before) - amendment.overtaken],
                used_until=_used_until(booking, before),
                claims=quotas.packed(claims),
                but=[booking.id],
            )
    except errors.ExclusionViolation as failure:
        if broken_constraint(failure) not in SETTLED:
            raise
        raise Overlap from failure
    if row is None:
        raise AssertionError("a save answers in one row")
    # Which of two reasons: too little left is told to the person, a lost race is only tried again.
    if not row["changed"]:
        _, exceeded = quotas.verdict(row)
        raise Exceeded(exceeded) if exceeded else LostRace
    # Only then, because it is a round trip of its own; the tick finds later messages in time.
    if any(message.at <= at for message in due):
        await messages.announce(connection)
    await _tell_who_asked(connection, [Change(before, booking)], at=at)


@dataclass(frozen=True, slots=True)
class Change:
    """The states of a booking before and after, what the verb changes of its messages, and what it takes of quotas."""

    before: Booking
    after: Booking
    amendment: Amendment = AS_PLANNED
    claims: Sequence[Claim] | None = None


async def save_all(
    connection: Connection, several: Sequence[Change], *, by: MemberId | None, via: str, at: datetime
) -> None:
    """
    Write the next states of bookings of one organization, each as `save` does: in one statement all without companions.

    Where one is to have the slot that another leaves, they are written one by one, in their order. Refuses with
    ValueError one that changes hands. Raises LostRace if one of them, or their holder's use of the quotas, was changed
    meanwhile; Overlap if a unit was given to somebody else; and Exceeded if too little of a quota is left for all of
    them together. Then the transaction is to be undone.
    """
    if any(getattr(each.before, name) != getattr(each.after, name) for each in several for name in _STAYS):
        raise ValueError("a booking that changes hands is saved by itself")
    await _take_turns(connection, [each for each in several if each.claims is not None], at=at)
    alone = [each for each in several if not each.after.companions]
    one_by_one = [each for each in several if each.after.companions]
    try:
        async with savepoint(connection) if any(_takes(each.after, each.before) for each in alone) else nullcontext():
            await _save_at_once(connection, alone, by=by, via=via, at=at)
    except errors.ExclusionViolation as failure:
        if broken_constraint(failure) not in SETTLED:
            raise
        one_by_one = list(several)
    for each in one_by_one:
        amendment = each.amendment
        await save(connection, each.after, before=each.before, by=by, via=via, at=at, amendment=amendment)


async def _take_turns(connection: Connection, counted: Sequence[Change], *, at: datetime) -> None:
    """Take of each holder's quotas what all of their bookings need; raises Exceeded or LostRace."""
    but = [each.after.id for each in counted]
    # In order, so that two who change bookings of the same people never wait for each other.
    for member in sorted({each.after.member for each in counted}):
        claims = summed(claim for each in counted if each.after.member == member for claim in each.claims or ())
        organization = counted[0].after.organization
        raced, exceeded = await quotas.take(connection, organization, member, claims, at=at, but=but)
        if exceeded:
            raise Exceeded(exceeded)
        if raced:
            raise LostRace


async def _save_at_once(
    connection: Connection, alone: Sequence[Change], *, by: MemberId | None, via: str, at: datetime
) -> None:
    if not alone:
        return
    due = [(each.after.id, message) for each in alone for message in _due(each, at=at)]
    written = await SQL["save_all"].value(
        connection,
        int,
        organization=alone[0].after.organization,
        ids=[each.after.id for each in alone],
        bookings=json.dumps([_written(each) for each in alone], default=_iso),
        due=json.dumps([{"id": booking, **messages.planned_row(message)} for booking, message in due]),
        by=by,
        via=via,
        at=at,
    )
    if written != len(alone):
        raise LostRace
    if any(message.at <= at for _, message in due):
        await messages.announce(connection)
    await _tell_who_asked(connection, alone, at=at)


async def _tell_who_asked(connection: Connection, several: Sequence[Change], *, at: datetime) -> None:
    """Tell whoever asked the holder of a booking that is given up for it, and wait for no answer any more."""
    gone = [each.after.id for each in several if each.after.status in FREE and each.before.status not in FREE]
    if not gone:
        return
    organization = several[0].after.organization
    over = await favours.asked_no_more(connection, organization, gone, at=at)
    told = ((About(Topic.FAVOUR, favour), Due(Kind.FAVOUR_ANSWERED, at, asker)) for favour, asker in over)
    await messages.plan_all(connection, organization, told)


def _due(change: Change, *, at: datetime) -> tuple[Due, ...]:
    return change.amendment.applied(planned(change.after, before=change.before, now=at))


def _written(change: Change) -> dict[str, object]:
    """Return what the statement is told of one of several bookings."""
    before, after = change.before, change.after
    changed = changes(before, after)
    apart = audit.packed(changed.personal)
    return {
        **state_of(after),
        **{name: each.hex() if isinstance(each, bytes) else each for name, each in apart.items()},
        "before": changed.before,
        "after": changed.after,
        "kept": [kind.value for kind in kept(after, before=before) - change.amendment.overtaken],
        "closes": _leaves_door(after, before),
    }


def _iso(each: date) -> str:
    return each.isoformat()


def _leaves_door(booking: Booking, before: Booking) -> bool:
    """Return whether the booking loses the door that its access code opens, or the one who was told it."""
    over = booking.ended_at is not None or booking.status is Status.CANCELLING
    return over or booking.resource != before.resource or booking.member != before.member


def _takes(booking: Booking, before: Booking) -> bool:
    """Return whether the booking blocks any time that it did not block before."""
    if booking.status in FREE or before.status in FREE:
        return booking.status not in FREE
    stays = booking.unit == before.unit and booking.during.start >= before.during.start
    return not stays or booking.blocks_until > before.blocks_until


def _used_until(booking: Booking, before: Booking) -> datetime:
    """Return the end of use, without the buffer; for a booking that ended early, the minute in which it did."""
    # Companions have buffers of their own, so they need this end rather than the leader's `blocks_until`.
    if booking.status is not Status.COMPLETED:
        return booking.during.end
    return booking.blocks_until - (before.blocks_until - before.during.end)

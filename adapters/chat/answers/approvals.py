"""Answers to an approver: decide about a request, and say why."""

from typing import TypedDict

from adapters.chat.answers.answer import answer
from adapters.chat.answers.card import changed_since, look_at
from adapters.chat.asker import Asker
from adapters.chat.cards.approvals import approval_card
from adapters.chat.intents.bookings import Approve, Decline, Explain
from adapters.chat.replies import Replies
from core.domain.bookings.booking import Booking
from core.domain.bookings.status import Status
from core.domain.people.member import Member
from core.use_cases.bookings import approve, explain


class Approving(TypedDict):
    """The approver, as keyword arguments for the use cases of approvals."""

    by: Member
    via: str


@answer.register
async def approved(intent: Approve, asker: Asker) -> Replies:
    """Approve a booking that waits for it."""
    decided = await approve.approve(asker.ledger, booking=intent.booking, seen=intent.seen, **_as_approver(asker))
    return await _decided(asker, decided, late=decided.was_declined)


@answer.register
async def declined(intent: Decline, asker: Asker) -> Replies:
    """Decline a booking that waits for an approval."""
    decided = await approve.decline(asker.ledger, booking=intent.booking, seen=intent.seen, **_as_approver(asker))
    return await _decided(asker, decided, late=not decided.was_declined)


@answer.register
async def explained(intent: Explain, asker: Asker) -> Replies:
    """Add the reason to a request that the asker declined."""
    because = intent.because
    booking = await explain.explain(asker.ledger, booking=intent.booking, because=because, **_as_approver(asker))
    look = await look_at(asker, booking)
    by = look.names[booking.booked_by or booking.member]
    return (approval_card(booking, look).with_news(asker.words.say("approval-explained", by=by)),)


def _as_approver(asker: Asker) -> Approving:
    return Approving(by=asker.member, via=asker.platform)


async def _decided(asker: Asker, booking: Booking, *, late: bool) -> Replies:
    # Somebody else was quicker, or the other button was: then the answer says what stands.
    by_other = booking.decided_by not in {None, asker.member.id}
    painted = approval_card(booking, await look_at(asker, booking), late=late or by_other)
    # A request that still waits after an answer is not the one that the approver saw.
    return (changed_since(asker, painted) if booking.status is Status.PENDING else painted,)

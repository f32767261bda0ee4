"""Leavers: an admin decides what becomes of the bookings of a member who has left."""

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.leavers import lines, one_by_one
from adapters.chat.cards.reasons import has_left
from adapters.chat.intents.leavers import CancelLeft, KeepLeft, ShowLeft
from adapters.chat.replies import Replies, Reply
from core.use_cases.people.left_bookings import cancel_left, left_bookings
from core.values import MemberId


@answer.register
async def shown(intent: ShowLeft, asker: Asker) -> Replies:
    """Show what is in a leaver's name, each with its button; refuses as `left_bookings` does."""
    left = await left_bookings(asker.ledger, member=intent.member, by=asker.member)
    return (one_by_one(left, asker.look, skip=intent.skip or 0),)


@answer.register
async def cancelled(intent: CancelLeft, asker: Asker) -> Replies:
    """Cancel one or all of a leaver's bookings, and show what is left; refuses as `cancel_left` does."""
    gone = await cancel_left(
        asker.ledger,
        member=intent.member,
        by=asker.member,
        via=asker.platform,
        because=await _reason(asker, intent.member),
        booking=intent.booking,
    )
    head = asker.words.say("leaver-cancelled", name=gone.leaver.name, count=len(gone.bookings))
    left = await left_bookings(asker.ledger, member=intent.member, by=asker.member)
    if intent.booking and left.bookings:
        return (one_by_one(left, asker.look).with_news(head, *lines(gone, asker.look)),)
    return (Reply((head, *lines(gone, asker.look)), ((buttons.resources(asker.words),),)),)


@answer.register
async def kept(intent: KeepLeft, asker: Asker) -> Replies:
    """Change nothing, and say what happens to the bookings then; refuses as `left_bookings` does."""
    left = await left_bookings(asker.ledger, member=intent.member, by=asker.member)
    if not left.bookings:
        return (one_by_one(left, asker.look),)
    head = asker.words.say("leaver-kept", name=left.leaver.name, count=len(left.bookings))
    again = buttons.button(asker.words.say("button-one-by-one"), ShowLeft(intent.member))
    return (Reply((head, *lines(left, asker.look)), ((again,),)),)


async def _reason(asker: Asker, member: MemberId) -> str:
    """Return why the bookings are cancelled, for those who attend them."""
    left = await left_bookings(asker.ledger, member=member, by=asker.member)
    return has_left(left.leaver.name)

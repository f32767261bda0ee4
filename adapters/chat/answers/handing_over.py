"""Answers about handing a booking over: offered, taken back, taken over, declined."""

from dataclasses import replace

from adapters.chat.answers.answer import answer
from adapters.chat.answers.card import card
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.intents.company import DeclineOffer, TakeOver, WithdrawOffer
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.booking import Booking
from core.use_cases.bookings import hand_over
from core.values import MemberId


async def offered(asker: Asker, booking: Booking, to: MemberId) -> Replies:
    """Offer the booking to the member, and show how to take the offer back."""
    if to == booking.member:
        said = "offer-holder-you" if to == asker.member.id else "offer-holder"
        return ((await card(asker, booking)).with_news(asker.words.say(said)),)
    after = await hand_over.offer(asker.ledger, booking=booking.id, to=to, **asker.acting)
    return (replace(await card(asker, after), undo=WithdrawOffer(booking.id)),)


@answer.register
async def offer_withdrawn(intent: WithdrawOffer, asker: Asker) -> Replies:
    """Take the offer back."""
    after = await hand_over.withdraw(asker.ledger, booking=intent.booking, **asker.acting)
    return ((await card(asker, after)).with_news(asker.words.say("offer-withdrawn")),)


@answer.register
async def taken_over(intent: TakeOver, asker: Asker) -> Replies:
    """Take over the booking, and show its card to its new holder."""
    after = await hand_over.take_over(asker.ledger, booking=intent.booking, **asker.acting)
    return (await card(asker, after),)


@answer.register
async def offer_declined(intent: DeclineOffer, asker: Asker) -> Replies:
    """Decline the booking; its holder is told."""
    await hand_over.decline(asker.ledger, booking=intent.booking, **asker.acting)
    return (Reply((asker.words.say("offer-declined"),), ((buttons.bookings(asker.words),),)),)

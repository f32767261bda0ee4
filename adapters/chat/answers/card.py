"""The card of a booking as the answer to a member, with the facts that it shows looked up."""

from collections.abc import Sequence
from dataclasses import replace

from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.booking import before_move, booking_card, with_button
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import line
from adapters.chat.intents.changing import Move
from adapters.chat.intents.showing import Unfold
from adapters.chat.replies import Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.privacy import as_told, tells
from core.use_cases.bookings.card_facts import CardFacts, card_facts
from core.use_cases.people.people_called import people_named


async def card(asker: Asker, booking: Booking, *, party: int = 0) -> Reply:
    """Return the booking's card as the asker sees it; `party` is how many people the wish spoke of."""
    return await card_by(await look_at_several(asker, [booking]), asker, booking, party=party)


async def card_by(names: Look, asker: Asker, booking: Booking, *, party: int = 0) -> Reply:
    """Return the card of one of several bookings whose names have been looked up for all of them."""
    look = knowing(names, await _facts(asker, booking))
    return booking_card(as_told(booking, asker.catalogue, asker.member), look, party=party)


def changed_since(asker: Asker, painted: Reply) -> Reply:
    """Return a card as the answer to a button that was made for an earlier version; what it asked is not done."""
    return painted.with_news(asker.words.say("card-changed-since"))


def with_way_back(asker: Asker, painted: Reply, booking: Booking) -> Reply:
    """Return a card that says where the booking was before its last move, with the button that moves it back."""
    if booking.was is None:
        return painted
    resource, during = booking.was
    back = buttons.undoing(asker.words.say("button-move-back"), Move(booking.id, during, resource))
    was = asker.words.say("card-moved", was=before_move(booking, asker.look))
    # Unfolding paints the card anew, and must know that it offered this.
    unfold = Unfold(booking.id, booking.version) if painted.unfold else None
    return with_button(replace(painted, unfold=unfold).with_news(was), back)


async def look_at(asker: Asker, booking: Booking) -> Look:
    """
    Return how the asker sees this booking.

    One round trip for the names of others, and one for the facts that its state shows; none where neither is needed.
    """
    return knowing(await look_at_several(asker, [booking]), await _facts(asker, booking))


async def _facts(asker: Asker, booking: Booking) -> CardFacts:
    return await card_facts(asker.ledger, booking, reader=asker.member.id, now=asker.now)


def knowing(look: Look, facts: CardFacts) -> Look:
    """Return the look of somebody for whom these facts were looked up."""
    return replace(
        look,
        names={**look.names, **facts.deciders},
        unused=facts.unused,
        asks=facts.asks,
        groups=facts.approvers,
        offers=facts.offers,
        request=facts.request,
        progress=facts.progress,
        asked=facts.asked,
        instead_of=facts.instead_of,
        decided_for=facts.decided_for,
        clashes=facts.clashes,
    )


async def look_at_several(asker: Asker, several: Sequence[Booking]) -> Look:
    """Return how the asker sees these bookings in a list: one round trip for the names of others, if there are any."""
    return replace(asker.look, names=await people_named(asker.ledger, several, to=asker.member))


def line_of(booking: Booking, asker: Asker, look: Look) -> str:
    """Return the line of one of several bookings: whom another one names is not named here, unless it may be told."""
    told = tells(booking, asker.catalogue, asker.member)
    return line(booking, look if told else replace(look, names={}))

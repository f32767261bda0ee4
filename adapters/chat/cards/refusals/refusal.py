"""The sentence of a refusal that needs no more than its name, and the buttons that lead on from others."""

from dataclasses import replace
from functools import singledispatch

from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.look import Look
from adapters.chat.cards.offers import offered
from adapters.chat.replies import Reply
from core.errors import Refusal, SlotRefusal


@singledispatch
def refused(refusal: Refusal, look: Look) -> Reply:
    """
    Say a refusal in one sentence with its reason, and add a button that leads on.

    A refusal without facts needs no function of its own: the wording file has a message of its name.
    """
    return Reply((look.words.say(type(refusal).__name__),), (home(look),))


def refusal_card(refusal: Refusal, look: Look, *, ways: Row = ()) -> Reply:
    """
    Say a refusal; of a slot with what would do instead, a button each, and below them the other ways on, in one row.

    Where something leads on, the buttons that lead on from anywhere are left out.
    """
    said = refused(refusal, look)
    if not isinstance(refusal, SlotRefusal) or refusal.asked is None:
        return replace(said, rows=buttons.rows(ways, *said.rows))
    asked = refusal.asked
    offers = [offered(each, asked, look) for each in refusal.offers]
    rest = [row for row in said.rows if row != home(look)] if any(offers) or ways else said.rows
    return replace(said, rows=buttons.rows(*offers, ways, *rest))


def home(look: Look) -> Row:
    """Return the buttons that lead on from anywhere: to the reader's bookings, and to what can be booked."""
    return (buttons.bookings(look.words), buttons.resources(look.words))

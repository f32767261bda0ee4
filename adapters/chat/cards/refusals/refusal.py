"""The sentence of a refusal that needs no more than its name, and the buttons that lead on from others."""

from functools import singledispatch

from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.look import Look
from adapters.chat.replies import Reply
from core.errors import Refusal


@singledispatch
def refused(refusal: Refusal, look: Look) -> Reply:
    """
    Say a refusal in one sentence with its reason, and add a button that leads on.

    A refusal without facts needs no function of its own: the wording file has a message of its name.
    """
    return Reply((look.words.say(type(refusal).__name__),), (home(look),))


def home(look: Look) -> Row:
    """Return the buttons that lead on from anywhere: to the reader's bookings, and to what can be booked."""
    return (buttons.bookings(look.words), buttons.resources(look.words))

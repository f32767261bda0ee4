"""From a form that somebody filled in to an intent."""

from adapters.chat import codec
from adapters.chat.incoming import Filled
from adapters.chat.intents.forms import FillIn, Filling, OpenForm


def filled(form: Filled) -> FillIn:
    """Return what a form says; one that Bellhop never made is the form for a booking."""
    meant = codec.intent(form.asked)
    known = meant if isinstance(meant, OpenForm) else OpenForm(Filling.BOOK)
    return FillIn(known, form.entries, form.sent)

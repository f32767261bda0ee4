"""Forms: each is shown with what stands in it, and done once it is sent, or shown again with the reason why not."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from adapters.chat.answers import booking_forms, other_forms
from adapters.chat.answers.answer import answer
from adapters.chat.answers.finding import everything
from adapters.chat.answers.refusing import refusing
from adapters.chat.asker import Asker
from adapters.chat.cards.forms import Shown
from adapters.chat.entries import Fields
from adapters.chat.intents import Intent
from adapters.chat.intents.adding import AskKind
from adapters.chat.intents.approvals import AskToDecline
from adapters.chat.intents.changing import MoveWhere
from adapters.chat.intents.forms import FillIn, Filling, OpenForm
from adapters.chat.intents.people import Settings
from adapters.chat.replies import Replies, Reply
from core.domain.resources.resource import favourites_first
from core.errors import Refusal

Answer = Callable[[FillIn, Shown, Asker], Awaitable[Reply]]
ANSWERS: Mapping[Filling, Answer] = {
    Filling.BOOK: booking_forms.book,
    Filling.REPEAT: booking_forms.repeat,
    Filling.FIND: booking_forms.find,
    Filling.MOVE: booking_forms.move,
    Filling.DECLINE: other_forms.decline,
    Filling.SETTINGS: other_forms.settings,
    Filling.ADD: other_forms.add,
}
"""What shows each form, and does what it says."""
BLAMED: Mapping[str, str] = {
    "NameTaken": "name",
    "WordIsRead": "name",
    "TextMissing": "name",
    "OutOfRange": "count",
    "UnknownSite": "site",
    "UnknownResource": "resource",
    "TooShort": "minutes",
    "TooLong": "minutes",
    "SeriesTooLong": "last",
    "NothingFalls": "last",
    "TooMany": "people",
}
"""The fields to which refusals belong; all others belong to when it shall be."""


@answer.register
async def opened(intent: OpenForm, asker: Asker) -> Replies:
    """Go on without a form, where there is none: it was not opened in time, or the platform has no forms."""
    return await _without(intent, asker)


@answer.register
async def filled_in(intent: FillIn, asker: Asker) -> Replies:
    """Show the form, or do what it says once it is sent; whatever stands in the way is said in it."""
    if asker.place.message is None:
        return await _late(intent.form, asker)
    things = favourites_first(asker.catalogue.listed, asker.member.preferences.favourites)
    shown = Shown(Fields(intent.entries), asker.look, things, asker.local_now.date())
    try:
        return (await ANSWERS[intent.form.filling](intent, shown, asker),)
    except Refusal as refusal:
        said = await refusing(asker, refusal)
        if not intent.sent:
            return (said,)
        fault = replace(shown, faulty=BLAMED.get(type(refusal).__name__, "clock"), fault=said.lines[0])
        again = await ANSWERS[intent.form.filling](replace(intent, sent=False), fault, asker)
        return (replace(again, body=said.lines, rows=said.rows, refused=True),)


async def _late(form: OpenForm, asker: Asker) -> Replies:
    """Say that the form did not open, and go on in messages."""
    first, *others = await _without(form, asker)
    return (first.led_by(asker.words.say("form-late")), *others)


async def _without(form: OpenForm, asker: Asker) -> Replies:
    instead: Intent | None = None
    match form:
        case OpenForm(Filling.MOVE, booking=booking) if booking:
            instead = MoveWhere(booking)
        case OpenForm(Filling.DECLINE, booking=booking, seen=seen) if booking:
            instead = AskToDecline(booking, seen)
        case OpenForm(Filling.SETTINGS):
            instead = Settings()
        case OpenForm(Filling.ADD):
            instead = AskKind()
    return await answer(instead, asker) if instead else (everything(asker),)

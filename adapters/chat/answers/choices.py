"""Choices: some of what can be chosen at a time, and one press away the others."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from adapters.chat import codec
from adapters.chat.answers.answer import answer
from adapters.chat.answers.questions import answering, asked, asking
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.naming import summary
from adapters.chat.intents.attending import CannotCome
from adapters.chat.intents.bookings import Cancel, Choose, Confirm, GiveBackPart
from adapters.chat.intents.calendars import ToCalendar
from adapters.chat.intents.changing import Extend, Move, MoveWhere, NameAs
from adapters.chat.intents.company import CallOff, HandOver, PutOn, TakeOff, WhoComes
from adapters.chat.intents.series import EndSeries
from adapters.chat.intents.showing import MoreChoices
from adapters.chat.replies import Button, Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.wish import Wish
from core.use_cases.bookings import bookings_of
from core.values import OFFERED, BookingId

Choice = (
    Cancel
    | Confirm
    | Extend
    | Move
    | MoveWhere
    | EndSeries
    | NameAs
    | Choose
    | GiveBackPart
    | PutOn
    | TakeOff
    | HandOver
    | WhoComes
    | CannotCome
    | CallOff
    | ToCalendar
)
LONGER = (30, 60)
"""Minutes to offer when the words do not say how much longer: meetings run over by half an hour or by one."""
SHORTER = (15, 30)
"""Minutes to offer when the words do not say how much shorter."""


async def choosing(
    asker: Asker, head: str, choices: Sequence[Choice], *, among: Sequence[Booking] = (), wish: Wish | None = None
) -> Reply:
    """
    Ask which of the choices is meant, with buttons for the first and one for the others.

    `among` are the bookings that the choices are about; `wish` is kept as the question that any of them answers.
    """
    known = {booking.id: booking for booking in among}
    if len(choices) <= OFFERED:
        few = Reply((head,), tuple((_button(asker, each, known),) for each in choices))
        return await asking(asker, wish, few) if wish else few
    # What can be chosen is kept, not found anew: the words that described it are gone when the button is pressed.
    kept = replace(wish or Wish(), choices=tuple(map(codec.payload, choices)))
    return await asking(asker, kept, _page(asker, head, choices, known, 0))


@answer.register
async def more_choices(intent: MoreChoices, asker: Asker) -> Replies:
    """Show the next choices of a question, without those that are over since."""
    wish = await asked(asker, intent.question)
    choices = [each for carried in wish.choices if isinstance(each := codec.intent(carried), Choice)]
    standing = await bookings_of.bookings_of(
        asker.ledger, organization=asker.member.organization, member=asker.member.id
    )
    known = {booking.id: booking for booking in standing}
    left = [each for each in choices if isinstance(each, Choose) or each.booking in known]
    if not left:
        return (Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),)),)
    shown = _page(asker, asker.words.say("ask-resource-two"), left, known, intent.skip)
    return (answering(intent.question, shown),)


def _page(asker: Asker, head: str, choices: Sequence[Choice], known: Mapping[BookingId, Booking], skip: int) -> Reply:
    page = lists.page(choices, lambda _: "", most=OFFERED, skip=skip)
    rows = [(_button(asker, each, known),) for each in page.items]
    return Reply((head,), buttons.rows(*rows, lists.turns(page, asker.words, MoreChoices)))


def _button(asker: Asker, choice: Choice, known: Mapping[BookingId, Booking]) -> Button:
    if isinstance(choice, Choose):
        return buttons.button(asker.catalogue.resource(choice.resource).name, choice)
    # What Bellhop proposes is said; what the person said is not repeated.
    by = choice.minutes if isinstance(choice, Extend) and choice.minutes in {LONGER[0], -SHORTER[0]} else 0
    more = f"{buttons.by(by, asker.words)} · " if by else ""
    return buttons.button(summary(known[choice.booking], asker.look, beside=more), choice)

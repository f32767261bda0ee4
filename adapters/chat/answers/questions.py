"""Questions: the buttons of an offer carry the id of the question that they answer, and so the wish behind it."""

from dataclasses import replace

from adapters.chat.asker import Asker
from adapters.chat.intents.approvals import AskException, AskToDecline
from adapters.chat.intents.blackouts import CloseAllAgain, CloseRepeated, LiftRepeated, ReturnMoved
from adapters.chat.intents.bookings import Cancel, Choose, Hold
from adapters.chat.intents.changing import NameAs
from adapters.chat.intents.company import CallOff, ChooseWhom, HandOver, PutOn, TakeOff
from adapters.chat.intents.overview import Assign, MoveTheirs
from adapters.chat.intents.polls import PollTimes
from adapters.chat.intents.resources import FreeOn, More, NearMisses, SeatMap, When
from adapters.chat.intents.series import (
    AskSeriesException,
    BookSeries,
    CancelSeries,
    MoveSome,
    PutOnSeries,
    RenameSeries,
    SeriesAt,
    SeriesOn,
    TakeOffSeries,
)
from adapters.chat.intents.showing import MoreChoices, MoreMatching
from adapters.chat.intents.times_for_all import MoreTimes, TimeWith
from adapters.chat.intents.waiting import WatchAny, WatchSlot
from adapters.chat.replies import Button, Reply
from core.domain.bookings.wish import Wish
from core.use_cases.chat import remember
from core.values import QuestionId

Answering = (
    Choose
    | AskException
    | AskToDecline
    | Hold
    | Cancel
    | NameAs
    | When
    | More
    | MoreTimes
    | TimeWith
    | PollTimes
    | MoreChoices
    | MoreMatching
    | NearMisses
    | FreeOn
    | SeatMap
    | Assign
    | CallOff
    | MoveTheirs
    | ChooseWhom
    | HandOver
    | PutOn
    | TakeOff
    | AskSeriesException
    | BookSeries
    | SeriesAt
    | SeriesOn
    | CancelSeries
    | MoveSome
    | RenameSeries
    | PutOnSeries
    | TakeOffSeries
    | WatchSlot
    | WatchAny
    | CloseRepeated
    | LiftRepeated
    | CloseAllAgain
    | ReturnMoved
)
"""The intents that mean more by the question that they answer."""


async def asking(asker: Asker, wish: Wish, reply: Reply) -> Reply:
    """Keep the wish as a question, and return the reply with buttons that answer it."""
    return answering(await remember.ask(asker.ledger, asker.talk, wish), reply)


async def asked(asker: Asker, question: QuestionId | None) -> Wish:
    """Return the wish of a question; an empty one if the button answers none, or one that is no longer kept."""
    if question is None:
        return Wish()
    return await remember.asked(asker.ledger, asker.talk, question) or Wish()


def answering(question: QuestionId | None, reply: Reply) -> Reply:
    """Return the reply with buttons that answer this question."""
    if question is None:
        return reply
    rows = tuple(tuple(_answering(question, each) for each in row) for row in reply.rows)
    return replace(reply, rows=rows, more=tuple(_answering(question, each) for each in reply.more))


def _answering(question: QuestionId, button: Button) -> Button:
    # A button that answers a question of its own already keeps it.
    if not isinstance(button.intent, Answering) or button.intent.question is not None:
        return button
    return replace(button, intent=replace(button.intent, question=question))

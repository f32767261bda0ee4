"""Memory of a conversation: what was shown, offered and done, kept for the next sentence."""

from dataclasses import replace

from adapters.chat import awaiting, codec
from adapters.chat.asker import Asker
from adapters.chat.incoming import Said, Sentence
from adapters.chat.intents import Intent
from adapters.chat.intents.attending import CannotCome, CheckIn
from adapters.chat.intents.bookings import Cancel, CannotUndo, Choose, Confirm, DropAll, Hold, UndoLast
from adapters.chat.intents.changing import (
    Extend,
    Move,
    MoveWhere,
    NameAs,
)
from adapters.chat.intents.company import CallOff, HandOver, PutOn, TakeOff
from adapters.chat.intents.follow_ups import FollowUp, It, SameTime
from adapters.chat.intents.questions import AskedOn
from adapters.chat.intents.resources import When
from adapters.chat.intents.series import ChangeWhich, LeaveSeries, MoveSeries, MoveSome, OfDates
from adapters.chat.intents.showing import ListBookings, Show
from adapters.chat.intents.talk import PressIt, TooMuchText, Why
from adapters.chat.replies import Replies, Reply
from adapters.chat.undoing import Final, TakesBack, did, undoing
from core.use_cases.chat import remember
from core.use_cases.chat.remember import Note, Spoken
from core.values import BookingId

Offer = (
    Choose
    | Hold
    | Move
    | MoveWhere
    | Cancel
    | Show
    | When
    | Extend
    | Confirm
    | NameAs
    | PutOn
    | TakeOff
    | HandOver
    | CallOff
    | CannotCome
    | OfDates
    | LeaveSeries
    | MoveSeries
    | MoveSome
)
"""The intents of buttons that offer a choice."""
BOTH = 2
"""The buttons of a question: yes, and no."""


def note(
    asker: Asker, said: Intent | FollowUp, replies: Replies, intent: Intent, *, pressed: str | None = None
) -> Note | None:
    """
    Return what to remember of the answer to an intent, so that "it" and "the second one" mean something.

    `said` is what was said before it was resolved, `pressed` the payload of the button that said it.

    A press on a booking's own card changes its state and shows nothing new: the talk may be about another one by now.
    """
    offered = [intent for reply in replies for intent in _offered(reply)]
    cards = (reply.card for reply in replies if reply.card and reply.card.purpose == "booking")
    shown = next((card.about.booking for card in cards), None)
    booking = shown if shown != _booking_of(said) else None
    # “Undo” behind “withdraw the request” takes the withdrawing back.
    done = (isinstance(said, UndoLast) and not said.withdraws) or (
        isinstance(said, It) and isinstance(intent, TakesBack)
    )
    # The word takes back what was done, and never what it or a button took back: another button does that.
    back = done or (pressed is not None and isinstance(said, TakesBack))
    undoes = [] if back else [undo for reply in replies if (undo := undoing(reply))]
    # What is held ends by itself; what was given back in the same breath is what the word means.
    undo = min(undoes, key=lambda each: isinstance(each, Cancel), default=None)
    held = tuple(each.booking for each in undoes if isinstance(each, Cancel))
    if len(held) == len(undoes) > 1:
        undo = DropAll(held)
    awaited = awaiting.kept(intent, replies)
    asked = next((act for reply in replies if (act := _asked(reply))), None) or _proposed(intent, replies)
    if undo is None and not asked and isinstance(intent, Final) and did(replies):
        undo = CannotUndo()
    if not (booking or offered or undo or back or awaited or asked):
        return None
    payloads = tuple(map(codec.payload, offered))
    kept = remember.note(
        asker.talk,
        booking=booking,
        offered=payloads,
        undo=codec.payload(undo) if undo else None,
        agreed=codec.payload(asked) if asked else None,
    )
    # What was chosen from is chosen once something was done.
    chosen = {"settled": True} if undo and not offered else {}
    kept = replace(kept, said={**kept.said, **chosen, **awaited}, pressed=pressed)
    # What was taken back is not taken back once more; of what no word takes back, the same is said again.
    taken = {"undo": None, "undone": True} if done and not isinstance(intent, CannotUndo) else {}
    return replace(kept, said={**taken, **kept.said})


def _proposed(intent: Intent, replies: Replies) -> PressIt | None:
    """Return what a mere "yes" means behind a change of the place that a button makes: that the word does not."""
    if isinstance(intent, PressIt):
        return intent
    proposed = (each.buttons for each in replies if undoing(each) is None)
    ordered = isinstance(intent, awaiting.Ordering)
    return PressIt() if ordered and any(each.style != "plain" for row in proposed for each in row) else None


def _asked(reply: Reply) -> Intent | None:
    """Return what is asked: there is a button for it, and beside it the one that keeps everything as it is."""
    if len(reply.buttons) < BOTH:
        return None
    act, keep = reply.buttons[:BOTH]
    if reply.card is None:
        # "Take Curie" and "Keep Hubble" ask which of them it shall be, and a "yes" takes what is proposed.
        larger = isinstance(act.intent, Move) and keep.intent == Show(act.intent.booking)
        given_back = act.style == "danger" and keep.intent == ListBookings()
        return act.intent if larger or given_back else None
    about_its_booking = reply.card.purpose == "booking" and len(reply.buttons) == BOTH
    return act.intent if about_its_booking and keep.intent == Show(reply.card.about.booking) else None


def with_sentence(
    asker: Asker, incoming: Said, said: Intent | FollowUp, kept: Note | None, *, intent: Intent
) -> Note | None:
    """
    Return the note with the sentence itself, so that "why?" can be answered; a door code is never kept.

    Of a sentence whose change came to nothing, "I meant atlas" corrects the words: `intent` is what it meant.
    """
    if not isinstance(incoming, Sentence) or isinstance(said, Why | CheckIn | TooMuchText):
        return kept
    if isinstance(said, SameTime) and isinstance(intent, AskedOn):
        # "And hubble?" asks the question before once more, and so may the next one.
        return kept
    came = kept is not None and bool(kept.said.get("booking") or kept.said.get("offered") or kept.said.get("agreed"))
    vain = isinstance(intent, ChangeWhich) and not came
    spoken = Spoken(incoming.text, asker.heard_at)
    return remember.with_sentence(asker.ledger, kept, asker.talk, spoken, vain=vain)


def _booking_of(said: Intent | FollowUp) -> BookingId | None:
    """Return the booking whose card was pressed; a button that shows a booking stands in a list."""
    return None if isinstance(said, Show) else getattr(said, "booking", None)


def _offered(reply: Reply) -> list[Offer]:
    """
    Return the offers to choose from: the buttons of the first kind. A card offers nothing but what to do with it.

    What takes back what was just done is no choice.
    """
    if reply.card:
        return []
    choices = (button.intent for button in reply.buttons if not button.undoes)
    intents = [intent for intent in choices if isinstance(intent, Offer)]
    return [intent for intent in intents if type(intent) is type(intents[0])]

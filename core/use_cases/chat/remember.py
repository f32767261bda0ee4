"""Remember a conversation, in the database and not in a process."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from core.domain.bookings.wish import Wish
from core.ledger import Ledger
from core.store.chat import conversations, questions
from core.values import BookingId, QuestionId, Talk

QUIET = timedelta(minutes=10)
"""The silence after which a sentence begins a new subject. A button is still understood, see `asked`."""


@dataclass(frozen=True, slots=True)
class Memory:
    """
    What words may be about: the booking shown last in a conversation, its last offers, and its open question.

    The booking is known however old its card is; all else is empty after ten quiet minutes.
    """

    booking: BookingId | None = None
    """The booking whose card is replied to, else that of the card shown last."""
    replied: bool = False
    """Whether the member replies to the card of that booking."""
    fresh: bool = False
    """Whether something was said in the last ten minutes."""
    offered: tuple[str, ...] = ()
    """The payloads of the last offers."""
    passed: tuple[str, ...] = ()
    """The payloads of the offers before the card that was shown last, which may be of one of them."""
    wish: Wish | None = None
    """The wish of the open question."""
    undo: str | None = None
    """The payload of the button that undoes the last act."""
    undone: bool = False
    """Whether the word “undo” took something back: what it cancelled by that stays so."""
    agreed: str | None = None
    """The payload of what a mere "yes" means, because the last answer asked whether to do it."""
    awaits: str | None = None
    """The payload of the question that the next sentence may answer."""
    astray: str | None = None
    """The last sentence, if its answer showed no booking: what it named may be another one than that shown last."""
    vain: str | None = None
    """The last sentence, if it asked for a change of which nothing came: a correction may be of its words."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """The last sentence of a conversation, and when it was said."""

    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Note:
    """What to keep of an answer with its record: the booking, the offers, and what undoes it."""

    talk: Talk
    said: Mapping[str, Any]
    pressed: str | None = None
    """The payload of the button that was answered."""


async def ask(ledger: Ledger, talk: Talk, wish: Wish) -> QuestionId:
    """Keep the wish as a question, which the next sentence or, days later, a button with its id completes."""
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        return await questions.ask(connection, talk, wish, at=now, since=now - QUIET)


async def asked(ledger: Ledger, talk: Talk, question: QuestionId) -> Wish | None:
    """Return the wish of a question; None if it was not this member's, or was asked too long ago."""
    async with ledger.database.connection() as connection:
        return await questions.wish(connection, talk, question)


async def close(ledger: Ledger, talk: Talk) -> None:
    """Close the open question, with what it offered: the next sentence does not complete it."""
    await _keep(ledger, talk, {"question": None, "settled": True})


def note(
    talk: Talk,
    *,
    booking: BookingId | None,
    offered: tuple[str, ...],
    undo: str | None = None,
    agreed: str | None = None,
) -> Note:
    """Return what to keep of an answer; a booking that is shown closes the question that led to it."""
    # Merged into the memory: a None takes an entry away, an absent one stays.
    shown = {"booking": booking, "question": None, "astray": False} if booking else {}
    # A card ends the choice, but whoever took one of two may want the other one after all.
    offers = {"offered": list(offered), "settled": False} if offered else {"settled": True} if booking else {}
    return Note(talk, {**shown, **offers, "agreed": agreed, "vain": False, **({"undo": undo} if undo else {})})


async def noted(ledger: Ledger, talk: Talk, *, replied: str | None = None, private: bool = False) -> Memory:
    """
    Return the memory of a conversation; `replied` is the message to which the member replies there.

    In a `private` one, a question that was asked since in a channel is still open: only the member has seen it there.
    """
    async with ledger.database.connection() as connection:
        since = ledger.clock.now() - QUIET
        known = await conversations.known(connection, talk, replied=replied, since=since, private=private)
    said = known.said if known.fresh else {}
    last = known.said.get("booking")
    offers, settled = tuple(said.get("offered") or ()), bool(said.get("settled"))
    # Cards do not know their thread. Elsewhere they know best, because a reminder is a card as well; only in a group
    # whose answers go to the direct messages there are none.
    here = last if talk.thread and known.own else None
    booking = here or known.answered or known.seen or last
    sentence = said.get("sentence")
    text = _unsealed(ledger, sentence).text if sentence and (said.get("vain") or said.get("astray")) else None
    return Memory(
        BookingId(booking) if booking else None,
        replied=bool(here or known.answered),
        fresh=known.fresh,
        offered=() if settled else offers,
        passed=offers if settled else (),
        wish=known.wish,
        undo=said.get("undo"),
        undone=bool(said.get("undone")),
        agreed=said.get("agreed"),
        awaits=said.get("awaits"),
        astray=text if said.get("astray") else None,
        vain=text if said.get("vain") else None,
    )


def with_sentence(ledger: Ledger, kept: Note | None, talk: Talk, spoken: Spoken, *, vain: bool = False) -> Note:
    """
    Return the note with the sentence that was answered; its words are sealed, like every answer's.

    `vain`: it asked for a change, and nothing came of it. A "yes" answers the last answer, so that one without a
    question lets the question before it go.
    """
    sentence = {"sealed": ledger.vault.seal(spoken.text).decode(), "at": spoken.at.isoformat()}
    before = kept.said if kept else {"agreed": None}
    return Note(talk, {**before, "sentence": sentence, "vain": vain, "astray": not before.get("booking")})


async def spoken(ledger: Ledger, talk: Talk) -> Spoken | None:
    """Return the last sentence of a conversation; None after ten quiet minutes."""
    async with ledger.database.connection() as connection:
        known = await conversations.known(connection, talk, replied=None, since=ledger.clock.now() - QUIET)
    sentence = known.said.get("sentence")
    if sentence is None or not known.fresh:
        return None
    return _unsealed(ledger, sentence)


def _unsealed(ledger: Ledger, sentence: Mapping[str, str]) -> Spoken:
    return Spoken(ledger.vault.unseal(sentence["sealed"].encode()), datetime.fromisoformat(sentence["at"]))


async def _keep(ledger: Ledger, talk: Talk, said: Mapping[str, Any]) -> None:
    now = ledger.clock.now()
    async with ledger.database.connection() as connection:
        await conversations.write(connection, talk, said, at=now, since=now - QUIET)

"""What a sentence means of which the parts say more than the whole: a reason and what follows, one act and another."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from adapters.chat.intents import Intent
from adapters.chat.intents.attending import CheckOut
from adapters.chat.intents.bookings import Book, CancelWhich
from adapters.chat.intents.changing import Delay, MoveWhich
from adapters.chat.intents.company import ChangeCompany, OthersBooking
from adapters.chat.intents.doubts import Doubtful
from adapters.chat.intents.follow_ups import (
    Answering,
    Aside,
    Called,
    FollowUp,
    Instead,
    It,
    Last,
    OfSeries,
    OneOf,
    SameTime,
    Shift,
)
from adapters.chat.intents.resources import Find
from adapters.chat.intents.talk import NotUnderstood, Talked
from adapters.chat.interpret.sentences import meaning
from adapters.understanding.asides import aside
from adapters.understanding.clauses import clauses
from adapters.understanding.heard import Ear, Heard, listen
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.lexicon.speech import Cue
from adapters.understanding.typography import folded
from core.domain.bookings.wish import Wish

LONGEST = 24
"""Words of the longest sentence that is parted; a longer one tells a story."""
PARTS = re.compile(r"[\w'’:.]*\w|[,;!?–—…]|\s-\s|\.(?=\s)")
ENDS = frozenset(",;!?–—….-")
DEPENDING: frozenset[Cue] = frozenset({"condition", "hearsay"})
"""Cues of a part from which nothing follows."""


def apart(text: str, heard: Heard, meant: Intent | FollowUp, ear: Ear) -> Intent | FollowUp | None:
    """Return what the parts of a sentence mean together, where that is more than the whole means; None elsewhere."""
    whole = _told(meant)
    little = isinstance(whole, Talked | NotUnderstood | OthersBooking)
    room = isinstance(whole, Book | Find | CancelWhich) and _is_mere_room(whole)
    if not (little or room) or len(text.split()) > LONGEST:
        return None
    parts = tuple(cuts(text, heard.lexicon))
    if little and (said := _concluded(parts, heard, ear)):
        return said
    if isinstance(whole, OthersBooking) and (said := _with_people(parts, ear)):
        return said
    return _with_the_room(parts, ear)


def _told(meant: Intent | FollowUp) -> Intent | FollowUp:
    """Return what a sentence means where nothing was said before it."""
    while isinstance(meant, Answering | Called | OfSeries):
        meant = meant.otherwise
    return meant


def cuts(text: str, lex: Lexicon) -> Iterator[tuple[str, str]]:
    """Yield what stands before and behind each mark and each "and" or "but" of a sentence."""
    found = list(PARTS.finditer(text))
    words = [folded(each[0]).strip() for each in found]
    joints = lex.links.conjunctions | lex.corrections.but | ENDS
    for at, word in enumerate(words):
        if word in joints and 0 < at < len(words) - 1 and words[at - 1] not in joints:
            behind = next((each for each in range(at + 1, len(words)) if words[each] not in joints), None)
            if behind is not None:
                yield text[: found[at].start()].strip(), text[found[behind].start() :].strip()


def _concluded(parts: Sequence[tuple[str, str]], heard: Heard, ear: Ear) -> Intent | FollowUp | None:
    """Read what follows from a reason: "mara's away on wednesday, so thursday"; what is booked is only offered."""
    for head, tail in parts:
        rest = tail
        while lead := _lead(rest, heard.lexicon):
            rest = rest[len(lead) :].strip()
        if rest == tail or _depends(head, ear):
            continue
        meant = meaning(listen(rest, ear))
        match meant:
            case Book(wish) if wish != Wish() and not (wish.names_resource or meant.unknown):
                return meant
            case Instead() | It():
                return replace(meant, doubtful=True)
            case Shift() | Last() | SameTime():
                return meant
    return None


def _lead(text: str, lex: Lexicon) -> str | None:
    said = folded(text)
    return max((each for each in lex.speech.concluding if said.startswith(f"{each} ")), key=len, default=None)


def _depends(head: str, ear: Ear) -> bool:
    heard = listen(head, ear)
    said = clauses(heard.line.tokens, heard.lexicon, heard.parsed.used)
    asks = (said.begins(hint.start) for hint in said.hints if hint.cue == "question")
    return any(asks) or any(hint.cue in DEPENDING for hint in said.hints)


def _with_people(parts: Sequence[tuple[str, str]], ear: Ear) -> Intent | FollowUp | None:
    """Read a move, and who is put on the booking with it: "move the retro to friday and add mara"."""
    for head, tail in parts:
        for first, other in ((head, tail), (tail, head)):
            company = meaning(listen(other, ear))
            if isinstance(company, ChangeCompany) and company.what == "add" and company.wish == Wish():
                both = _joined_by(meaning(listen(first, ear)), company.names)
                if both:
                    return both
    return None


def _joined_by(meant: Intent | FollowUp, names: tuple[str, ...]) -> Intent | FollowUp | None:
    """Return the move with those people, who come along from then on; None of anything else."""
    with_them = partial(_move_with, names=names)
    match meant:
        case Instead(wish):
            return replace(meant, wish=replace(wish, attendees=names))
        case Doubtful(MoveWhich() as act):
            return replace(meant, act=with_them(act))
        case OfSeries(MoveWhich() as act):
            return replace(meant, meant=with_them(act))
        case It(MoveWhich() as act):
            return replace(meant, otherwise=with_them(act))
        case OneOf(change=MoveWhich() as act):
            return replace(meant, change=with_them(act))
        case _:
            return with_them(meant) if isinstance(meant, MoveWhich) else None


def _move_with(act: MoveWhich, *, names: tuple[str, ...]) -> MoveWhich:
    return replace(act, wish=replace(act.wish, attendees=names))


def _with_the_room(parts: Sequence[tuple[str, str]], ear: Ear) -> Intent | FollowUp | None:
    """
    Read who is late, or done, and says what shall become of the room.

    "Running late, please hang on to the room" keeps it, and "all done, you can let the room go" lets it go.
    """
    for head, tail in parts:
        room = meaning(listen(tail, ear))
        room_too = isinstance(room, Book | Find | CancelWhich) and _is_mere_room(room)
        freed = isinstance(room, CancelWhich) if room_too else aside(tail, ear.language) == "freed"
        if not (room_too or freed):
            continue
        # Of "traffic is awful, I'll be ten minutes late" the last part alone says it.
        said = {head, *(head[len(before) :].strip(" ,;.!-–—") for before, _ in parts if len(before) < len(head))}
        if room_too and any(aside(each, ear.language) == "late" for each in said):
            return Aside("late", Delay())
        if freed and any(_is_done(listen(each, ear)) for each in said):
            return CheckOut()
    return None


def _is_done(heard: Heard) -> bool:
    """Whether the speaker is done; a cake that is done is not the speaker."""
    verbs = {heard.lexicon.every_verb.get(token.text) for token in heard.line.tokens}
    return meaning(heard) == CheckOut() and verbs <= {None, "checkout"}


def _is_mere_room(said: Book | Find | CancelWhich) -> bool:
    """Whether nothing is told but the kind of a thing, and perhaps a length: "the room"."""
    return said.wish.kind is not None and said.wish == Wish(kind=said.wish.kind, minutes=said.wish.minutes)

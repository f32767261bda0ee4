"""Two acts in one sentence, each told by a part of its own: "ditch the retro and get me hubble friday 10-11"."""

from dataclasses import replace

from adapters.chat.intents import Intent
from adapters.chat.intents.bookings import Book, CancelWhich
from adapters.chat.intents.changing import ExtendWhich, MoveWhich, RenameWhich
from adapters.chat.intents.company import ChangeCompany
from adapters.chat.intents.doubts import Doubtful
from adapters.chat.intents.follow_ups import (
    Apart,
    Attends,
    Called,
    FollowUp,
    Instead,
    It,
    Last,
    Naming,
    OfOwn,
    OfSeries,
    OfTitle,
    Perhaps,
    Shift,
    TwoChanges,
)
from adapters.chat.intents.resources import Find
from adapters.chat.intents.talk import Unclear
from adapters.chat.interpret.apart import cuts
from adapters.chat.interpret.sentences import meaning
from adapters.understanding.clauses import clauses
from adapters.understanding.heard import Ear, Heard, listen
from adapters.understanding.lexicon.speech import Cue
from adapters.understanding.reading import ACTS
from core.domain.bookings.wish import Wish

LONGEST = 32
"""Words of the longest sentence that is parted; a longer one tells a story."""
NAMING = 2
"""Words that name something at the least: "the retro"."""
TOLD: frozenset[Cue] = frozenset({"condition", "hearsay", "maybe", "question"})
"""Cues of a part that leads to no act."""


def in_turn(
    text: str, heard: Heard, whole: Intent | FollowUp, ear: Ear
) -> Apart | TwoChanges | MoveWhich | Doubtful | None:
    """
    Return the two acts of a sentence of which each part tells one; None of any other.

    Each names what it is about, or the second goes on with the booking of the first: "… and make it 30 min longer".
    """
    verbs = heard.lexicon.every_verb
    changes = (
        heard.reading.company
        or heard.reading.intent in ACTS
        or any(verbs.get(token.text) in ACTS for token in heard.parsed.typed)
    )
    if not changes or len(text.split()) > LONGEST:
        return None
    for head, tail in cuts(text, heard.lexicon):
        heard = listen(head, ear)
        first = meaning(heard)
        changes = _changes(first)
        # "Keep the room, give back the camera" books no room.
        keeps = any(token.text in heard.lexicon.company.keep for token in heard.parsed.typed)
        if not (changes or (_books(first) and not keeps)) or heard.reading.speech == "question":
            continue
        rest = listen(tail, ear)
        then = meaning(rest)
        apart = Apart(first, then) if _changes(then) or (changes and _books(then)) else None
        both = _swapped(first, then) or apart or _of_one(first, then, whole) or _without_kept(first, rest, whole)
        if both:
            return both
    return None


def _without_kept(first: Intent | FollowUp, rest: Heard, whole: Intent | FollowUp) -> Doubtful | None:
    """Return the cancellation of "cancel thursday but keep tomorrow", whose days contradict nothing; it is offered."""
    lex = rest.lexicon
    kept = lex.company.keep | lex.corrections.staying
    stays = isinstance(whole, Unclear) and any(token.text in kept for token in rest.parsed.typed)
    return Doubtful(first) if stays and isinstance(first, CancelWhich) and first.wish != Wish() else None


def _of_one(first: Intent | FollowUp, then: Intent | FollowUp, whole: Intent | FollowUp) -> TwoChanges | None:
    """Return two changes of the booking that the first part describes: "move the retro to friday and call it demo"."""
    act, also = _plain(first), _of_the_same(then)
    if act is None or also is None:
        return None
    about = act.wish if isinstance(act, ChangeCompany) else act.old
    if about == Wish() and act.reference is None:
        return None
    return TwoChanges(about, act.reference, act, also, whole)


def _plain(meant: Intent | FollowUp) -> MoveWhich | ExtendWhich | RenameWhich | ChangeCompany | None:
    """Return the change that a part asks for plainly; None of what it only asks about."""
    match meant:
        case ChangeCompany(wondered=False) | RenameWhich(wondered=False) | MoveWhich(repeat=None) | ExtendWhich():
            return meant
        case Doubtful(MoveWhich() | ExtendWhich() as act, vague=True):
            return act
        case OfOwn(MoveWhich() as act):
            return act
        case OfSeries(otherwise=otherwise) | OfTitle(otherwise=otherwise) | Perhaps(otherwise=otherwise):
            return _plain(otherwise)
        case _:
            return None


def _of_the_same(meant: Intent | FollowUp) -> MoveWhich | ExtendWhich | RenameWhich | ChangeCompany | None:
    """Return the change of "it" that a part asks for plainly."""
    match meant:
        case Shift(0, end):
            return ExtendWhich(Wish(), end)
        case It(RenameWhich(wondered=False) as act) | (ChangeCompany(reference=None, wondered=False) as act):
            return act if isinstance(act, RenameWhich) or act.wish == Wish() else None
        case Attends("coming", name):
            return ChangeCompany("add", (name,), Wish())
        case OfSeries(otherwise=otherwise) | Called(otherwise=otherwise) | Perhaps(otherwise=otherwise):
            return _of_the_same(otherwise)
        case _:
            asked = isinstance(meant, It | Instead) and meant.doubtful
            also = None if asked else _of_it(meant)
            return None if isinstance(also, CancelWhich) else also


def _swapped(first: Intent | FollowUp, then: Intent | FollowUp) -> MoveWhich | None:
    """Return the move that "cancel curie on thursday and book hubble instead" is: its time is that of the first."""
    match then:
        # "Buch stattdessen Vega" names alone what is moved, and nothing to move it to.
        case Book(wish) | Instead(wish) | MoveWhich(wish=Wish(start=None, resource=None), old=wish):
            mere = wish == Wish(resource=wish.resource) != Wish()
        case _:
            return None
    if not (mere and isinstance(first, CancelWhich) and _changes(first)) or wish.resource == first.wish.resource:
        return None
    return MoveWhich(wish, first.wish, first.reference)


def _changes(meant: Intent | FollowUp) -> bool:
    """Whether a part asks for a change of a booking that it describes."""
    match meant:
        case CancelWhich(wish, reference) | ChangeCompany(wish=wish, reference=reference):
            return wish != Wish() or reference is not None
        case (
            MoveWhich(old=old, reference=reference)
            | ExtendWhich(old=old, reference=reference)
            | RenameWhich(old=old, reference=reference)
        ):
            return old != Wish() or reference is not None
        case Doubtful(act) | OfOwn(MoveWhich() as act):
            return isinstance(act, CancelWhich | MoveWhich | ExtendWhich) and _changes(act)
        case OfSeries(otherwise=otherwise) | OfTitle(otherwise=otherwise) | Perhaps(otherwise=otherwise):
            return _changes(otherwise)
        case _:
            return False


def _books(meant: Intent | FollowUp) -> bool:
    """Whether a part asks for something to book, with its time."""
    match meant:
        case Naming(meant=named):
            return _books(named)
        case Book(wish, unknown=None) | Find(wish, unmet=None):
            timed = wish.moment is not None or (wish.start is not None and not wish.day_guessed)
            return wish.names_resource and timed and wish.whether is None
        case _:
            return False


def of_what_is_named(text: str, heard: Heard, whole: Intent | FollowUp, ear: Ear) -> OfOwn | None:
    """
    Read "the retro clashes with lunch, move it to 3" as a change of the retro, if the speaker has one.

    What "it" is, the part before it tells; the change is offered, and done with a press.
    """
    # What names its booking as a whole needs no part to do so.
    if isinstance(whole, OfOwn) or _changes(whole) or _books(whole) or len(text.split()) > LONGEST:
        return None
    for head, tail in cuts(text, heard.lexicon):
        # "No, curie at 4" names nothing first.
        act = _of_it(meaning(listen(tail, ear))) if len(head.split()) >= NAMING else None
        about = _named(listen(head, ear)) if act else None
        if act and about:
            act = replace(act, wish=about) if isinstance(act, CancelWhich) else replace(act, old=about)
            return OfOwn(Doubtful(act), about, whole)
    return None


def _of_it(meant: Intent | FollowUp) -> CancelWhich | MoveWhich | ExtendWhich | None:
    """Return the change of "it", or of what was spoken of, that a part asks for."""
    match meant:
        case It(CancelWhich() | MoveWhich() | ExtendWhich() as act, pointed=True):
            return act
        case Instead(wish, taken=False, of=None) if wish.title is None:
            return MoveWhich(wish, Wish())
        case Last(minutes):
            return ExtendWhich(Wish(), lasting=minutes)
        case Shift(start, end) if start == end:
            return MoveWhich(Wish(), Wish(), by=start)
        case _:
            return None


def _named(heard: Heard) -> Wish | None:
    """Return the booking that a part speaks of, by its thing or by the word behind "the"; None if it names none."""
    lex, line = heard.lexicon, heard.line.tokens
    said = clauses(line, lex, heard.parsed.used)
    if any(hint.cue in TOLD for hint in said.hints):
        return None
    wish = heard.reader.about(heard.parsed).wish
    if wish.resource:
        return Wish(resource=wish.resource, start=wish.start, day_guessed=wish.day_guessed)
    before = lex.definite | lex.things.own
    titled = (line[at].raw for at in heard.parsed.strange if at and line[at - 1].text in before)
    title = next(titled, None)
    return Wish(title=title, start=wish.start, day_guessed=wish.day_guessed) if title else None

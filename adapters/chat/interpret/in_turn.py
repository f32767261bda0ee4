"""Two acts in one sentence, each told by a part of its own: "ditch the retro and get me hubble friday 10-11"."""

from dataclasses import replace

from adapters.chat.intents import Intent
from adapters.chat.intents.bookings import Book, CancelWhich
from adapters.chat.intents.changing import ExtendWhich, MoveWhich, RenameWhich
from adapters.chat.intents.company import ChangeCompany
from adapters.chat.intents.doubts import Doubtful
from adapters.chat.intents.follow_ups import Apart, FollowUp, Instead, It, Last, Naming, OfOwn, OfSeries, OfTitle, Shift
from adapters.chat.intents.resources import Find
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


def in_turn(text: str, heard: Heard, ear: Ear) -> Apart | MoveWhich | None:
    """Return the two acts of a sentence of which each part tells one, with what it is about; None of any other."""
    verbs = heard.lexicon.every_verb
    changes = any(verbs.get(token.text) in ACTS for token in heard.parsed.typed)
    if not changes or len(text.split()) > LONGEST:
        return None
    for head, tail in cuts(text, heard.lexicon):
        heard = listen(head, ear)
        first = meaning(heard)
        changes = _changes(first)
        if not (changes or _books(first)) or heard.reading.speech == "question":
            continue
        then = meaning(listen(tail, ear))
        swapped = _swapped(first, then)
        if swapped:
            return swapped
        if _changes(then) or (changes and _books(then)):
            return Apart(first, then)
    return None


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
        case Doubtful(act):
            return isinstance(act, CancelWhich | MoveWhich | ExtendWhich) and _changes(act)
        case OfSeries(otherwise=otherwise) | OfTitle(otherwise=otherwise):
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

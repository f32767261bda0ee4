"""
What people take back within a sentence: the last word counts, for each of day, clock, length, people and thing.

"Atlas thu 3, no wait, fri 3-4.30" has marks, "no wait", between what was said first and what was said last. Whatever
the last part says again is replaced in its old place; whatever it does not mention stays. Marks that replace nothing
are words like any other. `exclusions` leaves out what is named only to be left out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from adapters.understanding.lexicon.corrections import Force
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.reading import ACTS, Verb
from adapters.understanding.renumbering import with_other_number
from adapters.understanding.sides import PAUSES, Reads, Side, joined, side
from adapters.understanding.splicing import spliced
from adapters.understanding.things import Things
from adapters.understanding.tokens import Token

MOST_MARKS = 6
"""A text with more corrections is read as it stands; this also bounds what a long text costs."""
LONGEST_MARK = 6
"""Words of the longest mark."""
WANTED: frozenset[Verb] = ACTS | {"book"}
"""What is done to a booking; of two such verbs, the one that was said last counts."""


@dataclass(frozen=True, slots=True)
class Seam:
    """The marks between two parts of a sentence."""

    start: int
    end: int
    force: Force
    paused: bool
    """Whether a comma or another pause is among them."""


def corrected(typed: tuple[Token, ...], reads: Reads) -> Things:
    """Return the things of a sentence, in which all that was taken back is replaced by what was said last."""
    # What begins with a mark corrects an earlier message: "no, curie".
    seams = [seam for seam in _seams(typed, reads.lex) if seam.start]
    if not 0 < len(seams) <= MOST_MARKS:
        return reads.part(typed)
    done: Things | None = None
    for seam, following in zip(seams, [*seams[1:], None], strict=True):
        end = following.start if following else len(typed)
        head = done or reads.part(typed[: seam.start])
        merged = _merged(side(head, reads), side(reads.part(typed[seam.end : end]), reads), seam, reads)
        if merged:
            done = merged
        elif done:
            done = joined(done, reads.part(typed[seam.start : end]))
    return done or reads.part(typed)


def before_corrections(typed: Sequence[Token], lex: Lexicon) -> Sequence[Token]:
    """Return what was said before the first mark of a correction; nothing without one."""
    return next((typed[: seam.start] for seam in _seams(typed, lex) if seam.start), ())


def _seams(typed: Sequence[Token], lex: Lexicon) -> Iterator[Seam]:
    """Yield each run of marks, with the pauses and the small words around them."""
    # Most words with which a mark begins begin none.
    marks = lex.corrections.marks
    if not any(token.text in marks and mark_at(typed, at, lex)[0] for at, token in enumerate(typed)):
        return
    either = lex.links.either | lex.links.conjunctions
    at = 0
    while at < len(typed):
        start, force, paused, behind = at, Force.NONE, False, at
        while at < len(typed):
            width, found = mark_at(typed, at, lex)
            if width and not found:
                break
            if width:
                # Spanish "no" is "not" as well: only a pause makes a mark of it.
                if typed[at].text in lex.corrections.paused and width == 1 and not _pause(typed, at + 1):
                    break
                force, at = max(force, found), at + width
                behind = at
            elif typed[at].text in PAUSES and not _inside_number(typed, at):
                paused, at = True, at + 1
                behind = at if force else behind
            elif typed[at].text in either and not force:
                at += 1
            else:
                break
        if force:
            yield Seam(start, behind, force, paused)
        at = max(at, start + 1)


def mark_at(typed: Sequence[Token], at: int, lex: Lexicon) -> tuple[int, Force]:
    """Return how many words of a correction's mark begin there, and its force; none where none does."""
    known = lex.corrections.marks.get(typed[at].text)
    if known is None:
        return 0, Force.NONE
    words = tuple(token.text for token in typed[at : at + LONGEST_MARK])
    if counts_a_length(typed, at, lex):
        return 0, Force.NONE
    return next(((len(mark), force) for mark, force in known if words[: len(mark)] == mark), (0, Force.NONE))


def counts_a_length(typed: Sequence[Token], at: int, lex: Lexicon) -> bool:
    """Whether a word is the article of a length: German "ne Stunde" is "eine Stunde", and takes nothing back."""
    length = lex.spans.units.keys() | lex.numbers.halves | lex.numbers.quarters
    behind = typed[at + 1].text if at + 1 < len(typed) else ""
    return typed[at].text in lex.numbers.articles and behind in length


def _pause(typed: Sequence[Token], at: int) -> bool:
    return at < len(typed) and typed[at].text in PAUSES


def _inside_number(typed: Sequence[Token], at: int) -> bool:
    """Whether the mark belongs to a number: the dot of 3.30, the dash of 3-4."""
    return 0 < at < len(typed) - 1 and typed[at - 1].value is not None and typed[at + 1].value is not None


def _merged(before: Side, after: Side, seam: Seam, reads: Reads) -> Things | None:
    """Return both parts as one, without what the second replaces; None if it replaces nothing."""
    adding = after.items and after.items[0][0].text in reads.lex.links.conjunctions
    if not before.items or (adding and seam.force is not Force.TAKEN_BACK):
        return None
    numbered = with_other_number(before, after, reads)
    if numbered:
        head, rest = numbered
        return _merged(head, rest, replace(seam, paused=True), reads) or joined(head.things, rest.things)
    again = {matter for matter in after.said if matter in before.said}
    verbs = _other_verbs(before, after, reads.lex)
    if before.range and "length" in after.said and "clock" not in after.said:
        again.add("length")
    if not (again or verbs):
        # Taken back, and nothing said instead, or a name that nobody knows: only the speaker knows what is left.
        lost = seam.force is Force.TAKEN_BACK and _adds(before, reads.lex) and not _adds(after, reads.lex)
        return replace(joined(before.things, after.things), reason="correction") if lost else None
    if seam.force is Force.HESITATION and not (verbs or _side_by_side(before, after) or _goes_on(seam, after, reads)):
        return None
    return spliced(before, after, again, verbs, reads.lex)


def _goes_on(seam: Seam, after: Side, reads: Reads) -> bool:
    """Whether a pause is among the marks, and what is said again stands right behind them: "oh, and nice weekend"."""
    lex = reads.lex
    first = after.first[1][0] if after.first else 0
    words = [token.text for token, _ in after.items[:first] if token.is_word]
    known = lex.known | lex.corrections.before_denial
    return seam.paused and all(word in known and word not in lex.talk.chatter for word in words)


def _side_by_side(before: Side, after: Side) -> bool:
    """Whether the same matter stands on both sides of the marks: "at 3 no at 4", "atlas no curie"."""
    if before.last is None or after.first is None or before.last[0] != after.first[0]:
        return False
    # "The better room" corrects nothing: of things, only names are said again without a pause.
    names = (before.items[before.last[1][0]][1], after.items[after.first[1][0]][1])
    return after.first[0] != "thing" or None not in names


def _adds(after: Side, lex: Lexicon) -> bool:
    return bool(after.said) or any(token.text in lex.verbs.firm for token, _ in after.items)


def _other_verbs(before: Side, after: Side, lex: Lexicon) -> set[int]:
    """Return the places of the verbs that another one replaces: "cancel, no, move it to 4"."""
    firm = [verb for token, _ in after.items if (verb := lex.verbs.firm.get(token.text)) in WANTED]
    mild = [verb for token, _ in after.items if (verb := lex.verbs.mild.get(token.text)) in {"cancel", "move"}]
    wanted = next(iter(firm or mild), None)
    others = WANTED - {wanted} if wanted else frozenset[Verb]()
    return {at for at, (token, _) in enumerate(before.items) if lex.verbs.firm.get(token.text) in others}

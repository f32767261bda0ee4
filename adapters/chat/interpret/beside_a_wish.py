"""A whole wish, and what stands beside it: why it is wanted, what shall be watched as well, or one for a colleague."""

from dataclasses import replace
from itertools import pairwise

from adapters.chat.intents import Intent
from adapters.chat.intents.bookings import Book, OneByOne
from adapters.chat.intents.faults import ReportFault
from adapters.chat.intents.follow_ups import Apart, FollowUp, Naming
from adapters.chat.intents.showing import ListMatching
from adapters.chat.intents.talk import NotYet
from adapters.chat.intents.waiting import Watch
from adapters.chat.interpret.apart import cuts
from adapters.chat.interpret.sentences import meaning
from adapters.understanding.clauses import clauses
from adapters.understanding.heard import Ear, Heard, listen
from adapters.understanding.lexicon.speech import Cue
from core.domain.bookings.wish import Wish

LONGEST = 32
"""Words of the longest sentence that is parted; a longer one tells a story."""
UNDOING: frozenset[Cue] = frozenset({"condition", "denial", "hearsay", "maybe", "question", "refusal"})
"""Cues of a part behind a wish that may take it back, or say whose words it is."""


def beside_a_wish(text: str, heard: Heard, meant: Intent | FollowUp, ear: Ear) -> Book | Apart | None:
    """
    Return the wish that the first part of a sentence says whole, with what is to be watched beside it.

    "Curie tomorrow 3-4, and tell me if atlas frees up" is a wish and a watch at its time. "I need a laptop, mine is
    broken" says why, which reports nothing of what is wished for; "we need curie tomorrow, but it is broken" reports.
    None where no part is such a wish.
    """
    if not isinstance(meant, Watch | ReportFault | ListMatching | NotYet) or len(text.split()) > LONGEST:
        return None
    # The longest part that is a wish: of "hubble at 12, for an hour, and tell me if …", the first is not all of it.
    for head, tail in reversed(tuple(cuts(text, heard.lexicon))):
        wished = _wished(head, ear)
        if wished is None or not (_is_timed(wished.wish) or isinstance(meant, ReportFault)):
            continue
        if isinstance(meant, Watch):
            watch = _watched(tail, wished.wish, ear)
            if watch:
                return Apart(wished, watch)
        elif _is_reason(rest := listen(tail, ear)) and (_is_of_own(rest) or not isinstance(meant, ReportFault)):
            return wished
    return None


def one_each(text: str, heard: Heard, meant: Intent | FollowUp, ear: Ear) -> Apart | None:
    """
    Return the two bookings of "a desk for me tomorrow and one for priya", or of "orion for me and vega for priya".

    They are for the same time, unless each has its own. None where one is for both: "a room for me and priya".
    """
    if isinstance(meant, OneByOne):
        return _at_its_time(text, heard, meant, ear)
    if not isinstance(meant, Naming) or not isinstance(meant.meant, Book) or len(text.split()) > LONGEST:
        return None
    if len(meant.people) != 1 or not meant.people[0].holder:
        return None
    for parts in cuts(text, heard.lexicon):
        own, theirs = sorted((listen(part, ear) for part in parts), key=_is_for_me, reverse=True)
        if _is_for_me(own) and not _is_for_me(theirs) and _counts_one(theirs):
            book = meant.meant
            mine, other = (replace(book, wish=_of_part(book.wish, part)) for part in (own, theirs))
            return Apart(mine, replace(meant, meant=other))
    return None


def _at_its_time(text: str, heard: Heard, meant: OneByOne, ear: Ear) -> Apart | None:
    """Return the two bookings of "a desk thursday and one for priya friday", each for whom its own part names."""
    if len(meant.wishes) != len(("one", "other")) or not heard.spoken.named:
        return None
    for head, tail in cuts(text, heard.lexicon):
        parts = listen(head, ear), listen(tail, ear)
        named = tuple(person for part in parts for person in part.spoken.named)
        days = tuple(part.reading.wish.day for part in parts)
        if named == heard.spoken.named and days == tuple(wish.day for wish in meant.wishes):
            first, then = (
                Naming(part.spoken.named, book) if part.spoken.named else book
                for part, wish in zip(parts, meant.wishes, strict=True)
                for book in [Book(replace(wish, beside=True))]
            )
            return Apart(first, then)
    return None


def _is_for_me(heard: Heard) -> bool:
    """Whether a part says that it is for who speaks."""
    company, said = heard.lexicon.company, [token.text for token in heard.parsed.typed]
    return any(one in company.for_whom and other in company.me for one, other in pairwise(said))


def _counts_one(heard: Heard) -> bool:
    """Whether a part wants one of something: "one for priya", "otra para priya", "vega for priya"."""
    numbers, said = heard.lexicon.numbers, {token.text for token in heard.parsed.typed}
    ones = {word for word, count in numbers.cardinals.items() if count == 1}
    return bool(heard.reading.wish.resource or said & (ones | numbers.articles | heard.lexicon.corrections.others))


def _of_part(wish: Wish, part: Heard) -> Wish:
    """Return the wish of a whole sentence for what one of its parts names, where each names something."""
    named = part.reading.wish.resource if wish.also else None
    return replace(wish, resource=named or wish.resource, also=() if named else wish.also, beside=True)


def _wished(said: str, ear: Ear) -> Book | None:
    """Return the wish that a part asks for: a thing, perhaps its time, and nothing that is not understood."""
    heard = listen(said, ear)
    meant = meaning(heard)
    if not isinstance(meant, Book) or heard.asked or heard.reading.speech != "request":
        return None
    plain = meant.unknown is None and not meant.rivals and meant.wish.whether is None
    return meant if plain and meant.wish.names_resource else None


def _is_timed(wish: Wish) -> bool:
    """Whether a wish says when, be it only the day."""
    return wish.moment is not None or (wish.start is not None and not wish.day_guessed)


def _watched(said: str, wish: Wish, ear: Ear) -> Watch | None:
    """Return what a part asks to be told of, at the time of the wish unless it says one."""
    meant = meaning(listen(said, ear))
    if not isinstance(meant, Watch) or meant.unknown:
        return None
    own = meant.wish
    names = own.names_resource or bool(meant.among)
    if not names or own.resource == wish.resource:
        return None
    if _is_timed(own):
        return meant
    return replace(meant, wish=replace(own, start=wish.start, end=wish.end, minutes=wish.minutes, day_guessed=False))


def _is_reason(heard: Heard) -> bool:
    """Whether a part names nothing to book and takes nothing back."""
    wish = heard.reader.about(heard.parsed).wish
    said = clauses(heard.line.tokens, heard.lexicon, heard.parsed.used)
    asks = any(token.text == "?" for token in heard.parsed.typed)
    names = wish.resource or wish.tags or wish.moment or heard.reading.reference
    return not (asks or names or any(hint.cue in UNDOING for hint in said.hints))


def _is_of_own(heard: Heard) -> bool:
    """Whether a part is about a thing of the speaker's own, which is none of the house's: "mine is broken"."""
    return any(token.text in heard.lexicon.things.mine for token in heard.line.tokens)

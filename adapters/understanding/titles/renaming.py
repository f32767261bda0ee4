"""Renaming in words: "call it sprint planning", "rename the retro to review", "remove the title"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.typography import folded

ANY, TITLE = "...", "*"
"""In a saying: a few words that tell the booking, as its letters are folded, and the words of the title."""
MOST_ANY = 6
"""Words that tell the booking to rename."""
FAR = 200
"""Letters among which the verb of renaming stands, so that most sentences are looked at no further."""
HEAD = 3
"""Words among which a sentence begins that tells a purpose: "oh and it's for the retro"."""
LONGEST = 40
"""Words of the longest sentence that renames something."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|:")
_SPLIT = re.compile(r"\W+")
_ARTICLE = re.compile(r"(\w+)(?:['’]|\s+)(.+)", re.DOTALL)
_QUOTED = re.compile('["“„«]\\s*([^"“”„«»]+?)\\s*["”“»]')
_AROUND = " \t\n\"'“”„«».,;:!"


@dataclass(frozen=True, slots=True)
class Renaming:
    """The new title, or none where it is taken away, and the words that tell the booking, as typed."""

    title: str | None
    about: str = ""
    of_booking: bool = False
    """Whether it speaks of a booking, and not of what was booked."""
    quoted: bool = False
    """Whether the title stands in quotation marks, so that all other words tell the booking."""
    purpose: str | None = None
    """The title without its article, where only that is told of the booking shown last: "it's for the retro"."""


@dataclass(frozen=True, slots=True)
class _Word:
    plain: str
    start: int
    end: int


def renaming(text: str, lex: Lexicon) -> Renaming | None:
    """Return how a sentence renames a booking; None if it does not."""
    spoken = _SPLIT.split(folded(text[:FAR]).replace("'", ""))
    if lex.titles.naming_keys.isdisjoint(spoken) and lex.titles.purpose_heads.isdisjoint(spoken[:HEAD]):
        return None
    words = [_Word(lex.typography.plain(found.group()), *found.span()) for found in _WORD.finditer(text)]
    # "Come si chiama la riunione?" asks for it.
    if not 1 < len(words) <= LONGEST or words[0].plain in lex.questions.whether.open:
        return None
    polite = lex.talk.please | lex.talk.fillers | lex.titles.instead | lex.links.conjunctions | lex.sequels.cheering
    first = next((at for at, word in enumerate(words) if word.plain not in polite), 0)
    # A small word may as well begin what is said: the Italian "e" of "e chiamala retro", and of "è per la retro".
    begins = (at for at in range(first + 1) if at == first or words[at].plain in lex.titles.naming_by_first)
    for at in begins:
        found, matches = _said_from(at, words, text, lex)
        if matches:
            return found
    return Renaming(None) if _removes(words, lex) else None


def _said_from(first: int, words: Sequence[_Word], text: str, lex: Lexicon) -> tuple[Renaming | None, bool]:
    """Return how a sentence renames a booking from that word on, and whether it has a saying of doing so."""
    said, sayings = words[first:], lex.titles.naming_by_first
    quoted = _quoted(text, said, lex) if said[0].plain in sayings else None
    if quoted:
        return quoted, True
    known = (*sayings.get(said[0].plain, ()), *sayings.get(ANY, ()))
    for saying in sorted(known, key=lambda each: _ends_in_article(each, text, said, lex)):
        places = _matched(saying, said)
        if places is not None and not (saying[0] == ANY and _says_more(saying, said, places, lex)):
            found = _renamed(text, said, places, lex, asked=first > 0)
            if " ".join(saying[:-1]) in lex.titles.purposes:
                return (_as_purpose(found, saying[-2], lex) if found else None), True
            of_booking = not lex.things.nouns.isdisjoint(saying)
            if found and found.title and _leads(saying) in lex.spans.lasting:
                found = replace(found, title=_bare(found.title, lex))
            return (replace(found, of_booking=of_booking) if found else None), True
    return None, False


def _ends_in_article(saying: Sequence[str], text: str, said: Sequence[_Word], lex: Lexicon) -> bool:
    """Whether what may be a pronoun is an article: "renomme-la bilan", and "renomme la rétro en bilan"."""
    last = saying.index(TITLE) - 1
    if ANY in saying or not 0 < last < len(said) or saying[last] not in lex.titles.articles:
        return False
    return text[said[last - 1].end : said[last].start].isspace()


def _matched(saying: Sequence[str], said: Sequence[_Word]) -> tuple[range, range] | None:
    """Return the places of the words for the booking, and of the title, where the saying fits the sentence."""
    for about in _abouts(saying, said):
        rest = _fits(saying, said, about)
        if rest is not None:
            return about, rest
    return None


def _abouts(saying: Sequence[str], said: Sequence[_Word]) -> Iterator[range]:
    if ANY not in saying:
        yield range(0)
        return
    start = saying.index(ANY)
    yield from (range(start, end) for end in range(start + 1, min(start + MOST_ANY, len(said)) + 1))


def _fits(saying: Sequence[str], said: Sequence[_Word], about: range) -> range | None:
    at = 0
    title = saying.index(TITLE)
    for part in saying[:title]:
        if part == ANY:
            at = about.stop
        elif at < len(said) and said[at].plain == part:
            at += 1
        else:
            return None
    behind = saying[title + 1 :]
    end = len(said) - len(behind)
    ends_so = all(word.plain == part for word, part in zip(said[end:], behind, strict=False))
    return range(at, end) if at < end and ends_so else None


def _renamed(
    text: str, said: Sequence[_Word], places: tuple[range, range], lex: Lexicon, *, asked: bool
) -> Renaming | None:
    about, title = places
    start, end = title.start, title.stop
    while start < end - 1 and _prefers(text, said[start], lex):
        start += 1
    while end > start + 1 and _prefers(text, said[end - 1], lex):
        end -= 1
    # Marks behind the last word belong to the title only where no courtesy follows them: "v2.0 (final)".
    last = len(text) if end == len(said) else said[end - 1].end
    # "Can you call it client night?" asks for it; in "title: why?" the mark is part of the title.
    words = text[said[start].start : last].strip(_AROUND + "?" if asked else _AROUND)
    if f"{said[0].plain} {folded(words)}" in lex.phrases:
        # "Call it off" is no renaming.
        return None
    told = text[said[about.start].start : said[about.stop - 1].end] if about else ""
    behind = None if about else _booking_behind(said, range(start, end), lex)
    if behind:
        return Renaming(
            " ".join(text[said[start].start : said[behind - 1].end].strip(_AROUND).split()),
            text[said[behind + 1].start : said[end - 1].end],
            of_booking=True,
        )
    return Renaming(" ".join(words.split()), told) if words else None


def _booking_behind(said: Sequence[_Word], title: range, lex: Lexicon) -> int | None:
    """Return the place of the "to" behind a title that leads to the booking: "… bilan à ma réservation de demain"."""
    small = lex.things.own | lex.definite | lex.determiners | lex.links.of | lex.links.on | lex.numbers.vague
    telling = small | lex.things.nouns | lex.time_words
    for at in title[1:]:
        rest = [said[place].plain for place in range(at + 1, title.stop)]
        nouns = [place for place, word in enumerate(rest) if word in lex.things.nouns]
        # "Call it prep for the meeting" tells no other than the one that was shown.
        tells = any(word in lex.things.own or word in lex.time_words - small for word in rest)
        leads = said[at].plain in lex.links.towards and bool(nouns) and tells
        if leads and small.issuperset(rest[: nouns[0]]) and all(word in telling for word in rest):
            return at
    return None


def _quoted(text: str, said: Sequence[_Word], lex: Lexicon) -> Renaming | None:
    """
    Return the title that stands in quotation marks beside words that tell the booking; None where there are no others.

    "Call tomorrow's meeting “budget”" names the booking of tomorrow, and not the last one.
    """
    found = _QUOTED.search(text, said[0].end)
    if found is None:
        return None
    small = lex.talk.please | lex.titles.instead | lex.titles.title_nouns
    around = (word for word in said[1:] if not found.start() <= word.start < found.end())
    others = [word for word in around if word.plain not in small]
    front = [word for word in others if word.end <= found.start()]
    back = [word for word in others if word.start >= found.end()]
    told = " ".join(text[part[0].start : part[-1].end] for part in (front, back) if part)
    return Renaming(" ".join(found[1].split()), told, quoted=True) if told else None


def _as_purpose(found: Renaming, leading: str, lex: Lexicon) -> Renaming | None:
    """Return it as a purpose; None without an article, because "it's for Anna" tells for whom it is."""
    title = found.title or ""
    # German "fürs" has its article inside.
    if leading in lex.titles.leads:
        return replace(found, purpose=title)
    bare = _bare(title, lex)
    return replace(found, purpose=bare) if bare != title else None


def _leads(saying: Sequence[str]) -> str:
    """Return the word right before the title."""
    return saying[max(0, saying.index(TITLE) - 1)]


def _bare(title: str, lex: Lexicon) -> str:
    """Return a title without the article before it: the "audit" of "put down that it's for the audit"."""
    words = _ARTICLE.match(title)
    return words[2] if words and lex.typography.plain(words[1]) in lex.titles.articles else title


def _says_more(saying: Sequence[str], said: Sequence[_Word], places: tuple[range, range], lex: Lexicon) -> bool:
    """
    Whether what seems to tell the booking tells none, or orders something, or the title is none.

    "How late may I call it off?", "the meeting, call it off" and "my sister, call her at 5" rename nothing.
    """
    about, title = places
    new = [said[at].plain for at in title]
    asks = any(said[at].plain in lex.titles.clauses for at in about)
    orders = any(said[at].plain in lex.verbs.firm or said[at].plain in lex.links.conjunctions for at in about)
    timed = all(word in lex.time_words or word.isdecimal() for word in new)
    return asks or orders or timed or f"{saying[1]} {' '.join(new)}" in lex.phrases


def _prefers(text: str, word: _Word, lex: Lexicon) -> bool:
    """Whether a word beside a title is courtesy; "Better together" begins with a capital, and is one."""
    small = text[word.start].islower() and word.plain in lex.titles.instead
    return small or word.plain in lex.talk.please


def _removes(words: Sequence[_Word], lex: Lexicon) -> bool:
    polite = lex.talk.please.union(lex.talk.fillers, lex.things.own, lex.things.nouns, lex.titles.articles)
    told = [word.plain for word in words if word.plain not in polite - lex.titles.removing]
    verbs, nouns = lex.titles.removing, lex.titles.title_nouns
    return len(told) > 1 and set(told) <= verbs | nouns and bool(set(told) & verbs) and bool(set(told) & nouns)

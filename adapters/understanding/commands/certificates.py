"""Certificates in words: `give laser-course @jonas until 31 march`, `withdraw laser-course @jonas`."""

import re
from calendar import monthrange
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal

from adapters.understanding.commands.line import Line
from adapters.understanding.commands.vocabulary import Vocabulary, vocabulary
from adapters.understanding.heard import Ear, listen
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.given_names import GIVEN_NAMES
from adapters.understanding.lexicon.running import running
from adapters.understanding.typography import folded
from core.domain.people.certificate import called

LONGEST_NAME = 3
"""Words of a person's name."""
LONGEST = 40
"""Words of a sentence about a certificate; more are about something else."""
DAY = 24 * 60
_NAME = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Certifying:
    """To give people a certificate, until the last day if one is named, or to withdraw it."""

    act: Literal["give", "withdraw"]
    certificate: str
    members: tuple[str, ...]
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Misread:
    """Words that say nothing of a certificate."""


def read_certificates(text: str, ear: Ear) -> Certifying | Misread | None:
    """Return what stands behind /certificates; None for no words at all."""
    if not text.strip():
        return None
    words = vocabulary(ear.language)
    said, until = ended(text.split(), ear)
    act, rest, members = _parted(said, words)
    name = " ".join(_without_edges([word for word in rest if not _joins(word, words)], _small(ear, words)))
    if act is None or not members or not name:
        return Misread()
    return Certifying(act, called(name), members, until)


def read_sentence(
    text: str, ear: Ear, known: Collection[str], *, asked: bool = False, coins: bool = False
) -> Certifying | None:
    """
    Return what a sentence does with a certificate; None if it does nothing with any.

    It has a verb, somebody, the certificate, and at most the end: no other word. Somebody without an @ is named by a
    sentence that begins with its verb, "give jonas …", or says what they have done; "jonas has …" only tells. One that
    was `asked` whom to give which needs no verb. Who `coins` certificates may give one that is not `known`, if the
    sentence calls it a certificate.
    """
    if "?" in text or len(text.split()) > LONGEST:
        return None
    words, small = vocabulary(ear.language), _small(ear, vocabulary(ear.language))
    typed = text.rstrip(" .!").split()
    said, until = ended(typed, ear)
    act, rest, members = _parted(said, words)
    done = not words.admin.done.isdisjoint(folded(word) for word in said)
    act = act or ("give" if asked or done else None)
    first = next((folded(word) for word in typed if folded(word) not in small), "")
    orders = asked or first in words.admin.gives | words.admin.withdraws
    named, others = _certificate([word for word in rest if folded(word) not in small], known)
    if named is None and coins:
        named, others = _coined(rest, words, small | words.admin.apiece)
    if not members and orders:
        members, others = _people(others, words), []
    elif not members and coins and done and first not in words.admin.has:
        members, others = _people(others, words, first_names=True), []
    if act is None or not members or named is None or not _between(others, words):
        return None
    return Certifying(act, named, members, until)


def asks_about(text: str, ear: Ear, known: Collection[str]) -> bool:
    """
    Return whether a sentence is only about who has one of the certificates that are `known`, or who gives it.

    "Who has the laser course?" and "I need the laser course" are; a name in it, or any other word, says something else.
    """
    words = vocabulary(ear.language)
    said = text.replace("'", " ").replace("’", " ").strip(" ?!.¿¡").split()
    if not said or len(said) > LONGEST:
        return False
    named, others = _certificate(said, known)
    plain = [folded(word) for word in others]
    small = _small(ear, words)
    return named is not None and not small.issuperset(plain) and (small | words.admin.asking).issuperset(plain)


def _certificate(said: Sequence[str], known: Collection[str]) -> tuple[str | None, list[str]]:
    """Return the certificate that the words name, in one place, and the words around it."""
    for count in range(len(said), 0, -1):
        for at in range(len(said) - count + 1):
            named = called(" ".join(said[at : at + count]))
            if named in known:
                return named, [*said[:at], *said[at + count :]]
    return None, list(said)


def _coined(said: Sequence[str], words: Vocabulary, small: Collection[str]) -> tuple[str | None, list[str]]:
    """Return the certificate that nobody has yet, and the people's names around it: the last one up to a small word."""
    plain = [folded(word) for word in said]
    people = [at for at, word in enumerate(plain) if word in GIVEN_NAMES]
    first, end = (people[0], people[-1] + 1) if people else (0, 0)
    ends = next((at for at in range(end, len(said)) if plain[at] in small), len(said))
    if people and 0 < ends - end < LONGEST_NAME and (ends < len(said) or first):
        end = ends
    coined = [*said[:first], *said[end:]]
    name = [word for word in coined if folded(word) not in small]
    is_called = not words.admin.certificate.isdisjoint(folded(word) for word in coined)
    is_name = all(_NAME.fullmatch(word) for word in name)
    if not (is_called and is_name and 0 < len(name) <= LONGEST_NAME):
        return None, list(said)
    return called(" ".join(name)), [word for word in said[first:end] if folded(word) not in small]


def _people(said: Sequence[str], words: Vocabulary, *, first_names: bool = False) -> tuple[str, ...]:
    """Return the people that words name, between conjunctions; none if some of the words are no name."""
    several = [list[str]()]
    for word in said:
        if _joins(word, words):
            several.append([])
        else:
            several[-1].append(word)
    named = [each for each in several if each]
    if any(len(each) > LONGEST_NAME or (first_names and folded(each[0]) not in GIVEN_NAMES) for each in named):
        return ()
    return tuple(dict.fromkeys(" ".join(each) for each in named))


def _joins(word: str, words: Vocabulary) -> bool:
    return word == "," or folded(word) in words.conjunctions


def _between(said: Sequence[str], words: Vocabulary) -> bool:
    return all(_joins(word, words) for word in said)


def _parted(
    typed: Sequence[str], words: Vocabulary
) -> tuple[Literal["give", "withdraw"] | None, list[str], tuple[str, ...]]:
    """Return what is done, the words that are neither that nor people, and the people with an @."""
    act: Literal["give", "withdraw"] | None = None
    rest, members = list[str](), list[str]()
    for word in typed:
        plain = folded(word)
        if word.startswith("@") and len(word) > 1:
            members.append(word[1:].rstrip(","))
        elif act is None and plain in words.admin.withdraws:
            act = "withdraw"
        elif act is None and plain in words.admin.gives | words.admin.has:
            act = "give"
        else:
            rest += [word[:-1], ","] if word.endswith(",") else [word]
    return act, rest, tuple(dict.fromkeys(members))


def before_end(typed: Sequence[str], language: str) -> Sequence[str]:
    """Return the words before the first that may begin an end, such as "until"; none where there is no such word."""
    until = vocabulary(language).admin.until
    return next((typed[:at] for at in range(1, len(typed)) if Line(" ".join(typed[at:])).takes(until)), ())


def ended(typed: Sequence[str], ear: Ear) -> tuple[list[str], date | None]:
    """Return the words before an end, and its last day: `valid until 31 march`, `for 2 years`; None for no end."""
    words = vocabulary(ear.language)
    for at in range(1, len(typed)):
        line = Line(" ".join(typed[at:]))
        if line.takes(words.admin.until):
            day = _day(line.rest, ear)
            if day:
                return list(typed[:at]), day
        line = Line(" ".join(typed[at:]))
        if line.takes(words.admin.apiece):
            days = _days(line, words)
            if days:
                return list(typed[:at]), ear.now.date() + timedelta(days=days)
    return list(typed), None


def _day(text: str, ear: Ear) -> date | None:
    """Return the day that words name, or the last of a month; None where they name none, or anything besides."""
    month = lexicon(ear.language).days.months.get(folded(text))
    if month:
        today = ear.now.date()
        year = today.year + (today.month > month)
        return date(year, month, monthrange(year, month)[1])
    wish = listen(text, replace(ear, catalogue=()), expects="book").reading.wish
    start = wish.start
    return start.date() if isinstance(start, datetime) else start


def _days(line: Line, words: Vocabulary) -> int | None:
    number = line.number()
    if number is None and line.takes(words.admin.one):
        number = 1
    unit = line.taken(words.units) if number is not None else None
    if number is None or unit is None or unit < DAY or not line.done:
        return None
    days = round(number * unit / DAY)
    # Units count a year as twelve months of thirty days; whoever says a year means the same day of the next one.
    return days + 5 * (days // 360) if days <= 3660 else None  # noqa: PLR2004 - ten years


def _small(ear: Ear, words: Vocabulary) -> frozenset[str]:
    """Return the words that say nothing by themselves: "the", "from", "to"."""
    known = running(ear.language)
    return frozenset(
        known.articles
        | running("en").articles
        | words.admin.linking
        | words.admin.course
        | words.admin.certificate
        | words.admin.done
    )


def _without_edges(typed: Sequence[str], small: frozenset[str]) -> Sequence[str]:
    words = list(typed)
    while words and folded(words[0]) in small:
        words = words[1:]
    while words and folded(words[-1]) in small:
        words = words[:-1]
    return words

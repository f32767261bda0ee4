"""Certificates in words: `give laser-course @jonas until 31 march`, `withdraw laser-course @jonas`."""

from calendar import monthrange
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal

from adapters.understanding.commands.line import Line
from adapters.understanding.commands.vocabulary import Vocabulary, vocabulary
from adapters.understanding.heard import Ear, listen
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.running import running
from adapters.understanding.typography import folded
from core.domain.people.certificate import called

LONGEST_NAME = 3
"""Words of a person's name."""
LONGEST = 40
"""Words of a sentence about a certificate; more are about something else."""
DAY = 24 * 60


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
    said, until = _ended(text.split(), ear, words)
    act, rest, members = _parted(said, words)
    name = " ".join(_without_edges(rest, _small(ear, words)))
    if act is None or not members or not name:
        return Misread()
    return Certifying(act, called(name), members, until)


def read_sentence(text: str, ear: Ear, known: Collection[str], *, asked: bool = False) -> Certifying | None:
    """
    Return what a sentence does with one of the certificates that are `known`; None if it does nothing with any.

    It has a verb, somebody, the certificate, and at most the end: no other word. Somebody without an @ is named by a
    sentence that begins with its verb, "give jonas …"; "jonas has …" only tells. One that was `asked` whom to give
    which needs no verb.
    """
    if "?" in text or len(text.split()) > LONGEST:
        return None
    words, small = vocabulary(ear.language), _small(ear, vocabulary(ear.language))
    typed = text.rstrip(" .!").split()
    said, until = _ended(typed, ear, words)
    act, rest, members = _parted(said, words)
    act = act or ("give" if asked else None)
    first = next((folded(word) for word in typed if folded(word) not in small), "")
    named, others = _certificate([word for word in rest if folded(word) not in small], known)
    if not members and (asked or first in words.admin.gives | words.admin.withdraws):
        members, others = ((" ".join(others),), []) if 0 < len(others) <= LONGEST_NAME else ((), others)
    if act is None or not members or named is None or others:
        return None
    return Certifying(act, named, members, until)


def _certificate(said: Sequence[str], known: Collection[str]) -> tuple[str | None, list[str]]:
    """Return the certificate that the words name, in one place, and the words around it."""
    for count in range(len(said), 0, -1):
        for at in range(len(said) - count + 1):
            named = called(" ".join(said[at : at + count]))
            if named in known:
                return named, [*said[:at], *said[at + count :]]
    return None, list(said)


def _parted(
    typed: Sequence[str], words: Vocabulary
) -> tuple[Literal["give", "withdraw"] | None, list[str], tuple[str, ...]]:
    """Return what is done, the words that are neither that nor people, and the people."""
    act: Literal["give", "withdraw"] | None = None
    rest, members = list[str](), list[str]()
    for word in typed:
        plain = folded(word)
        if word.startswith("@") and len(word) > 1:
            members.append(word[1:].rstrip(","))
        elif act is None and plain in words.admin.withdraws:
            act = "withdraw"
        elif act is None and plain in words.admin.gives:
            act = "give"
        elif plain not in words.conjunctions:
            rest.append(word.rstrip(","))
    return act, rest, tuple(dict.fromkeys(members))


def _ended(typed: Sequence[str], ear: Ear, words: Vocabulary) -> tuple[list[str], date | None]:
    """Return the words before the end, and its last day: `valid until 31 march`, `for 2 years`."""
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
    return frozenset(known.articles | running("en").articles | words.admin.linking | words.admin.course)


def _without_edges(typed: Sequence[str], small: frozenset[str]) -> Sequence[str]:
    words = list(typed)
    while words and folded(words[0]) in small:
        words = words[1:]
    while words and folded(words[-1]) in small:
        words = words[:-1]
    return words

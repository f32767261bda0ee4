"""
The basics of a language without a lexicon: its days, months and clocks as dateparser knows them, beside English.

Whoever writes to Bellhop in such a language mixes it with English anyway, so English words keep their meaning wherever
the language has none of its own for them.
"""

import re
import tomllib
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import Any, TypeVar, cast

from adapters.understanding.lexicon.admin import Admin
from adapters.understanding.lexicon.groups import Half
from adapters.understanding.lexicon.inner import Inner
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.reading import Verb
from adapters.understanding.typography import Typography, folded
from core.domain.bookings.wish import Part

Known = Mapping[str, Any]
"""What dateparser knows of a language, as its files have it."""
T = TypeVar("T")

TIMELY = re.compile(r"\d{0,2}[^\W\d_]+(-[^\W\d_]+)?")
"""A name of a day or a month, as people type it: not one in brackets."""
FILE = Path(__file__).with_name("words.toml")
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
RELATIVE = {
    "0 day ago": "today",
    "in 1 day": "tomorrow",
    "in 2 day": Inner.DAY_AFTER_TOMORROW,
    "in 1 week": "next week",
}
"""What dateparser calls a day that is counted from today, and what English calls it."""
PHRASES = frozenset({
    "mine", "later", "hours", "half_past", "half_to", "quarter_past", "quarter_to", "hour_long", "one_hour",
    "half_hour", "hour_and_half",
})  # fmt: skip
"""What of `FewWords` consists of more than words that stand alone."""
LONGEST = 12
"""Hours of the longest length that is told by such a phrase."""
_MINUTE, _HOUR, _DAY, _WEEK = (0, 0, 1), (0, 0, 60), (0, 1, 0), (0, 7, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class FewWords:
    """Words between spaces of one language."""

    at: str = ""
    """Before a clock, where dateparser knows none: saat 15."""
    since: str = ""
    """Before the first of two times."""
    until: str = ""
    """Between two times, or before an end."""
    joining: str = ""
    """Behind the first of two times, where small words follow: から of 15時から17時まで."""
    oclock: str = ""
    """Behind the hour of a clock, and never behind a length: 時 of 15時."""
    dated: str = ""
    """Behind the number of a day, and never behind a length: 日 of 3月5日."""
    lasting: str = ""
    """Before a length."""
    towards: str = ""
    """Before the time to which a booking is moved."""
    small: str = ""
    """Words without a meaning here: courtesy, articles, endings behind a clock."""
    endings: str = ""
    """Behind a name and an apostrophe: Vega'"yi"."""
    own: str = ""
    """Before one's own booking."""
    book: str = ""
    cancel: str = ""
    move: str = ""
    free: str = ""
    mine: str = ""
    """Phrases, between bars, that ask for one's bookings."""
    later: str = ""
    """Phrases, between bars, for the day after tomorrow, where dateparser has none."""
    hours: str = ""
    """The numbers from one to twelve, the forms of each between slashes: trzecia/trzeciej."""
    half_past: str = ""
    """Phrases, between bars, for half an hour behind the hour {}: {} buçuk."""
    half_to: str = ""
    """Phrases, between bars, for half an hour before the hour {}: half {}, wpół do {}."""
    quarter_past: str = ""
    quarter_to: str = ""
    hour_long: str = ""
    """Phrases, between bars, for a length of {} hours, where the word for them leads to a clock as well: {} saat."""
    one_hour: str = ""
    """Phrases, between bars, for a length of one hour that has no number."""
    half_hour: str = ""
    """Phrases, between bars, for a length of half an hour."""
    hour_and_half: str = ""
    """Phrases, between bars, for a length of one hour and a half."""

    @property
    def words(self) -> str:
        """All words that stand alone."""
        alone = (each.name for each in fields(self) if each.name not in PHRASES)
        return " ".join(getattr(self, name) for name in alone)

    @property
    def forms(self) -> Mapping[int, tuple[str, ...]]:
        """The hours with every way to write them, in digits and in words."""
        said = dict(enumerate((each.split("/") for each in self.hours.split()), 1))
        return {hour: (str(hour), *said.get(hour, ())) for hour in range(25)}

    def clocks(self) -> Iterator[tuple[str, str]]:
        """Yield English words for parts of an hour and for lengths, with the phrases that mean them."""
        behind = (("half past", self.half_past, 0), ("quarter past", self.quarter_past, 0))
        before = (("half past", self.half_to, 1), ("quarter to", self.quarter_to, 0))
        for meant, phrases, later in (*behind, *before):
            for hour, forms in self.forms.items() if phrases else ():
                yield (
                    f"{meant} {hour - later}",
                    "|".join(each.format(form) for each in phrases.split("|") for form in forms if hour >= later),
                )
        for hour, forms in self.forms.items() if self.hour_long else ():
            if 0 < hour <= LONGEST:
                yield (
                    f"{hour} hours",
                    "|".join(each.format(form) for each in self.hour_long.split("|") for form in forms),
                )
        yield "60 minutes", self.one_hour
        yield "30 minutes", self.half_hour
        yield "90 minutes", self.hour_and_half


WORDS_OF: Mapping[str, FewWords] = {
    code: FewWords(**said) for code, said in tomllib.loads(FILE.read_text(encoding="utf-8")).items()
}
"""The few words of each language; one that is not here has its days alone."""


def basics(code: str, english: Lexicon) -> Lexicon | None:
    """Return the English lexicon with the basics of a language; None of one that dateparser does not know."""
    known = _known(code)
    return None if known is None else _beside(english, code, known, WORDS_OF.get(code, FewWords()))


def _known(code: str) -> Known | None:
    from dateparser.languages.loader import default_loader  # noqa: PLC0415 - a tenth of a second most never need

    try:
        known: Known = default_loader.get_locale(code).info
    except ValueError:  # how dateparser refuses a language
        return None
    return known


def _beside(english: Lexicon, code: str, known: Known, few: FewWords) -> Lexicon:
    written = _typography(known, few)
    said: dict[str, str] = {}
    for meant, phrase in (*_phrases(known, few), *few.clocks()):
        said[meant] = "|".join(filter(None, (said.get(meant), phrase)))
    words, phrases = written.words, written.phrases({meant: phrase for meant, phrase in said.items() if phrase})
    numbers = {form: hour for hour, forms in few.forms.items() if hour > 1 for form in forms[1:]}
    ones = frozenset(words(" ".join(few.forms[1][1:])))
    clocks = words(few.oclock)
    hours, minutes = words(" ".join(known["hour"])) - clocks - words(few.at), words(" ".join(known["minute"]))
    days = words(" ".join(known["day"])) - words(few.dated)
    lex = without(english, words(few.words) | hours | minutes | phrases.keys())
    verbs: Mapping[str, Verb] = {few.book: "book", few.cancel: "cancel", few.move: "move", few.free: "find"}
    # What dateparser skips are "o", "om" and "às", which stand before clocks.
    at = words(" ".join(word for word in known["skip"] if word.strip().isalpha())) | words(few.at)
    of = words(" ".join(known.get("pertain", ())))
    return replace(
        lex,
        code=code,
        typography=written,
        phrases={**lex.phrases, **phrases},
        numbers=replace(
            lex.numbers,
            cardinals={**lex.numbers.cardinals, **written.each(numbers)},
            articles=lex.numbers.articles | ones,
            ordinal_endings=lex.numbers.ordinal_endings | words(few.dated) | {"."},
        ),
        spans=replace(
            lex.spans,
            units={
                **lex.spans.units,
                **dict.fromkeys(hours, _HOUR),
                **dict.fromkeys(minutes, _MINUTE),
                **dict.fromkeys(days, _DAY),
                **dict.fromkeys(words(" ".join(known["week"])), _WEEK),
            },
            # The apostrophe before an ending makes no minutes: 15'te.
            glued_units={unit: length for unit, length in lex.spans.glued_units.items() if unit != "'"},
            lasting=lex.spans.lasting | words(few.lasting),
            ahead=lex.spans.ahead | words(" ".join(word for word in known.get("in") or () if " " not in word)),
        ),
        clocks=replace(
            lex.clocks,
            oclock=lex.clocks.oclock | clocks,
            hours=lex.clocks.hours | hours,
            halves={**lex.clocks.halves, **_halves(written, known)},
        ),
        days=replace(lex.days, parts={**lex.days.parts, **_parts(written, known)}, dotted=True),
        links=replace(
            lex.links,
            at=lex.links.at | (at - of),
            of=lex.links.of | of,
            since=lex.links.since | words(few.since),
            to=lex.links.to | words(few.joining) | words(few.until),
            until=lex.links.until | words(few.until),
            towards=lex.links.towards | words(few.towards),
        ),
        things=replace(lex.things, own=lex.things.own | words(few.own)),
        verbs=replace(lex.verbs, firm={**lex.verbs.firm, **written.each(verbs)}),
        talk=replace(lex.talk, fillers=lex.talk.fillers | words(few.small) | words(few.own)),
    )


def _phrases(known: Known, few: FewWords) -> Iterator[tuple[str, str]]:
    """Yield English words for days, weeks and months, with the phrases of the language that mean them."""
    for name in (*DAYS, *MONTHS):
        said = (each for each in known[name] if TIMELY.fullmatch(each) and each not in few.dated)
        yield name, "|".join(map(_spaced, said))
    relative = known.get("relative-type", {})
    for name, meant in RELATIVE.items():
        later = (few.later,) if few.later and name == "in 2 day" else ()
        yield meant, "|".join((*relative.get(name, ()), *later))
    yield Inner.MY_BOOKINGS, few.mine
    for ending in {*few.joining.split(), *few.small.split()}:
        yield ending, f"' {ending}|- {ending}"


def _spaced(name: str) -> str:
    """Return 3月 as the two tokens that it becomes."""
    return re.sub(r"(?<=\d)(?=\D)", " ", name)


def _halves(written: Typography, known: Known) -> dict[str, Half]:
    halves: Mapping[str, Half] = {" ".join(known["am"]): "am", " ".join(known["pm"]): "pm"}
    return written.each(halves)


def _parts(written: Typography, known: Known) -> dict[str, Part]:
    # Some languages say it before the clock, as 午後3時, where it is read as the part of the day.
    parts: Mapping[str, Part] = {" ".join(known["am"]): "morning", " ".join(known["pm"]): "afternoon"}
    return written.each(parts)


def _typography(known: Known, few: FewWords) -> Typography:
    if not (known.get("no_word_spacing") or few.oclock):
        return Typography(possessives=frozenset(folded(few.endings).split()))
    single = {*few.words.split(), *few.mine.split("|")} - {""}
    timely = {word for name in (*DAYS, "hour", "minute", "am", "pm") for word in known[name]}
    relative = {word for name in RELATIVE for word in known.get("relative-type", {}).get(name, ())}
    return Typography(unspaced=frozenset(single | timely | relative))


def without(value: T, words: Container[str]) -> T:
    """Return a group of words, or a whole lexicon, without those words, which another language means otherwise."""
    if is_dataclass(value) and not isinstance(value, type | Typography | Admin):
        return replace(value, **{each.name: without(getattr(value, each.name), words) for each in fields(value)})
    if isinstance(value, Mapping):
        return cast("T", {word: meaning for word, meaning in value.items() if word not in words})
    if isinstance(value, frozenset):
        return cast("T", frozenset(word for word in value if word not in words))
    return value

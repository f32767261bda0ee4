"""Named days → dates: by the calendar's own rules, and by the holidays of a country."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from adapters.understanding.lexicon.occasions import Feast
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.tokens import Token, tokens
from adapters.understanding.typography import folded
from adapters.understanding.when.calendar import days_later, nth, week_of
from adapters.understanding.when.place import Place

COUNTRIES = 16
"""Countries whose holidays are kept; an organization's places lie in a few."""
YEARS_KEPT = 2
"""Years of holidays that are looked up at once: this one and the next hold every coming feast."""
LANGUAGES = ("en_US", "en_GB", "de", "fr", "es", "it", "it_IT")
"""Those that Bellhop reads, as the library of holidays calls them; a country's own is always among its names."""
MOST_WORDS = 8
"""Words of the longest name that is looked for."""
MONDAY, THURSDAY, SUNDAY = 0, 3, 6
WEEK = 7
DECEMBER = 12

Rule = Callable[[int], date]
"""From a year to the day in it."""


def easter(year: int) -> date:
    """Return Easter Sunday of the western churches, by the Gregorian computus."""
    century = year // 100
    epact = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (year % 100 // 4) - epact - year % 100 % 4) % 7
    shift = epact + weekday - 7 * ((year % 19 + 11 * epact + 22 * weekday) // 451) + 114
    return date(year, shift // 31, shift % 31 + 1)


def _on(month: int, day: int) -> Rule:
    return lambda year: date(year, month, day)


def _after_easter(days: int) -> Rule:
    return lambda year: days_later(easter(year), days)


def _nth(number: int, weekday: int, month: int, *, later: int = 0) -> Rule:
    """Return the rule for so many days behind the nth such weekday of a month; -1 is the last."""
    return lambda year: days_later(nth(number, weekday, date(year, month, 1)) or date(year, month, 1), later)


def _advent(sunday: int) -> Rule:
    """Return the rule for a Sunday of Advent: the fourth is the last one before Christmas Day."""
    return lambda year: days_later(week_of(date(year, DECEMBER, 25)), -1 - WEEK * (4 - sunday))


RULES: Mapping[str, Rule] = MappingProxyType(
    {
        Feast.NEW_YEAR: _on(1, 1),
        Feast.SPRING: _on(3, 20),
        Feast.SUMMER: _on(6, 21),
        Feast.AUTUMN: _on(9, 22),
        Feast.WINTER: _on(12, 21),
        Feast.EPIPHANY: _on(1, 6),
        Feast.MARTIN_LUTHER_KING: _nth(3, MONDAY, 1),
        Feast.CANDLEMAS: _on(2, 2),
        Feast.VALENTINE: _on(2, 14),
        Feast.PRESIDENTS: _nth(3, MONDAY, 2),
        Feast.WOMEN: _on(3, 8),
        Feast.SAINT_PATRICK: _on(3, 17),
        Feast.SAINT_JOSEPH: _on(3, 19),
        Feast.CARNIVAL_MONDAY: _after_easter(-48),
        Feast.SHROVE_TUESDAY: _after_easter(-47),
        Feast.ASH_WEDNESDAY: _after_easter(-46),
        Feast.PALM_SUNDAY: _after_easter(-7),
        Feast.MAUNDY_THURSDAY: _after_easter(-3),
        Feast.GOOD_FRIDAY: _after_easter(-2),
        Feast.HOLY_SATURDAY: _after_easter(-1),
        Feast.EASTER: _after_easter(0),
        Feast.EASTER_MONDAY: _after_easter(1),
        Feast.ASCENSION: _after_easter(39),
        Feast.PENTECOST: _after_easter(49),
        Feast.WHIT_MONDAY: _after_easter(50),
        Feast.CORPUS_CHRISTI: _after_easter(60),
        Feast.LIBERATION: _on(4, 25),
        Feast.LABOUR: _on(5, 1),
        Feast.VICTORY: _on(5, 8),
        Feast.MOTHERS: _nth(2, SUNDAY, 5),
        Feast.MEMORIAL: _nth(-1, MONDAY, 5),
        Feast.REPUBLIC: _on(6, 2),
        Feast.FATHERS: _nth(3, SUNDAY, 6),
        Feast.JUNETEENTH: _on(6, 19),
        Feast.SAINT_JOHN: _on(6, 24),
        Feast.INDEPENDENCE: _on(7, 4),
        Feast.NATIONAL: _on(7, 14),
        Feast.ASSUMPTION: _on(8, 15),
        Feast.GERMAN_UNITY: _on(10, 3),
        Feast.COLUMBUS: _nth(2, MONDAY, 10),
        Feast.REFORMATION: _on(10, 31),
        Feast.HALLOWEEN: _on(10, 31),
        Feast.ALL_SAINTS: _on(11, 1),
        Feast.ALL_SOULS: _on(11, 2),
        Feast.ARMISTICE: _on(11, 11),
        Feast.VETERANS: _on(11, 11),
        # The Wednesday before 23 November.
        Feast.REPENTANCE: lambda year: days_later(date(year, 11, 22), -((date(year, 11, 22).weekday() - 2) % WEEK)),
        Feast.THANKSGIVING: _nth(4, THURSDAY, 11),
        Feast.BLACK_FRIDAY: _nth(4, THURSDAY, 11, later=1),
        Feast.FIRST_ADVENT: _advent(1),
        Feast.SECOND_ADVENT: _advent(2),
        Feast.THIRD_ADVENT: _advent(3),
        Feast.FOURTH_ADVENT: _advent(4),
        Feast.SAINT_NICHOLAS: _on(12, 6),
        Feast.CONSTITUTION: _on(12, 6),
        Feast.IMMACULATE: _on(12, 8),
        Feast.CHRISTMAS_EVE: _on(12, 24),
        Feast.CHRISTMAS: _on(12, 25),
        Feast.BOXING: _on(12, 26),
        Feast.NEW_YEARS_EVE: _on(12, 31),
    }
)
"""The general day of each feast, which holds where the country has none of its own."""

ELSEWHERE: Mapping[tuple[str, str], Rule] = MappingProxyType(
    {
        (Feast.MOTHERS, "FR"): _nth(-1, SUNDAY, 5),
        (Feast.MOTHERS, "ES"): _nth(1, SUNDAY, 5),
        (Feast.MOTHERS, "GB"): _after_easter(-21),
        (Feast.MOTHERS, "IE"): _after_easter(-21),
        (Feast.FATHERS, "DE"): _after_easter(39),
        (Feast.FATHERS, "AT"): _nth(2, SUNDAY, 6),
        (Feast.FATHERS, "ES"): _on(3, 19),
        (Feast.FATHERS, "IT"): _on(3, 19),
        (Feast.NATIONAL, "IT"): _on(6, 2),
        (Feast.NATIONAL, "DE"): _on(10, 3),
        (Feast.NATIONAL, "US"): _on(7, 4),
        (Feast.CONSTITUTION, "US"): _on(9, 17),
    }
)
"""Days that a country keeps at its own time, and that are no holidays, so that the library does not know them."""

IN_LIBRARY: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        Feast.LABOUR: ("labor day", "labour day"),
        Feast.THANKSGIVING: ("thanksgiving day", "thanksgiving"),
        Feast.INDEPENDENCE: ("independence day",),
        Feast.NATIONAL: ("national day",),
        Feast.REPUBLIC: ("republic day",),
        Feast.LIBERATION: ("liberation day",),
        Feast.CONSTITUTION: ("constitution day",),
        Feast.MEMORIAL: ("memorial day",),
        Feast.COLUMBUS: ("columbus day",),
    }
)
"""How the library calls, in English, feasts that countries keep at different times."""


def next_feast(feast: str, today: date, country: str, *, year: int | None = None) -> date:
    """Return the feast of that year, or the next one from today on, as the country keeps it."""
    years = (year,) if year else (today.year, min(today.year + 1, date.max.year))
    found = [_feast_in(feast, each, country) for each in years]
    return next((day for day in found if day >= today), found[-1])


def _feast_in(feast: str, year: int, country: str) -> date:
    own = ELSEWHERE.get((feast, country))
    names = () if own else IN_LIBRARY.get(feast, ())
    kept = (day for name in names for day in _holidays(country, year).get(tuple(name.split()), ()) if day.year == year)
    return next(kept, (own or RULES[feast])(year))


def next_holiday(words: tuple[str, ...], today: date, country: str) -> tuple[date, int] | None:
    """
    Return the country's next holiday whose name the words begin with, and how many of them are the name.

    The first call for a country loads the library, for about a tenth of a second; its years are kept.
    """
    known = _holidays(country, today.year)
    for length in range(min(len(words), MOST_WORDS), 0, -1):
        coming = [day for day in known.get(words[:length], ()) if day >= today]
        if coming:
            return coming[0], length
    return None


def with_holidays(line: Sequence[Token], lex: Lexicon, today: date, place: Place) -> list[Token]:
    """Return the tokens with the country's own holidays, which no lexicon has, as dates such as 2026-11-24."""
    words = tuple(token.text for token in line)
    strange = [word for word in words if word[:1].isalpha() and word not in lex.vocabulary]
    tails = lex.occasions.feast_tails
    named = bool(tails) and any(word.endswith(tails) for word in strange)
    if not named and (not strange or lex.occasions.feast_heads.isdisjoint(words)):
        return list(line)
    left: list[Token] = []
    at = 0
    while at < len(line):
        found = next_holiday(words[at : at + MOST_WORDS], today, place.country) if words[at][:1].isalpha() else None
        if found:
            day, length = found
            raw = " ".join(token.raw for token in line[at : at + length])
            left += [token._replace(raw=raw) for token in tokens(day.isoformat())]
        else:
            left.append(line[at])
        at += found[1] if found else 1
    return left


@lru_cache(maxsize=COUNTRIES * YEARS_KEPT)
def _holidays(country: str, first: int) -> Mapping[tuple[str, ...], tuple[date, ...]]:
    """Return the holidays of two years by the words of their names, in every language that is known."""
    # A seventh of the time that everything else needs to start, and most sentences name no holiday.
    from holidays import country_holidays, list_supported_countries  # noqa: PLC0415

    if country not in list_supported_countries():
        return MappingProxyType({})
    years = range(first, first + YEARS_KEPT)
    national = country_holidays(country, years=years)
    # Never without a language: then the machine's own would decide.
    own = national.default_language
    ours = [language for language in LANGUAGES if language in national.supported_languages]
    spoken = list(dict.fromkeys((own, *ours)))
    found: dict[tuple[str, ...], list[date]] = {}
    # The nation's own days first: a region's stand behind them where it gives their name to another day.
    for region in (None, *national.subdivisions):
        for language in spoken if region is None else spoken[:1]:
            for day, names in country_holidays(country, subdiv=region, years=years, language=language).items():
                for name in _names(names):
                    found.setdefault(name, []).append(day)
    return MappingProxyType({name: tuple(dict.fromkeys(days)) for name, days in found.items()})


def _names(said: str) -> Iterator[tuple[str, ...]]:
    """Yield the words of each name of a day, without the one that the weekend moves: "… (observed)"."""
    for name in said.split("; "):
        if "(" not in name:
            plain = folded(name).replace("’", "'").replace("'s ", " ").replace("'", " ")
            yield tuple(plain.replace("-", " - ").split())

"""Named days, the times of a working day, and zones."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType

from adapters.understanding.lexicon.groups import NONE, by_first
from core.domain.bookings.wish import Part


class Feast(StrEnum):
    """A named day, as phrases stand for it. Nobody can type these: an underscore is never part of a word."""

    NEW_YEAR = "new_year_"
    EPIPHANY = "epiphany_"
    CANDLEMAS = "candlemas_"
    VALENTINE = "valentine_"
    WOMEN = "women_"
    SAINT_PATRICK = "saint_patrick_"
    SAINT_JOSEPH = "saint_joseph_"
    CARNIVAL_MONDAY = "carnival_monday_"
    SHROVE_TUESDAY = "shrove_tuesday_"
    ASH_WEDNESDAY = "ash_wednesday_"
    PALM_SUNDAY = "palm_sunday_"
    MAUNDY_THURSDAY = "maundy_thursday_"
    GOOD_FRIDAY = "good_friday_"
    HOLY_SATURDAY = "holy_saturday_"
    EASTER = "easter_"
    EASTER_MONDAY = "easter_monday_"
    ASCENSION = "ascension_"
    PENTECOST = "pentecost_"
    WHIT_MONDAY = "whit_monday_"
    CORPUS_CHRISTI = "corpus_christi_"
    LIBERATION = "liberation_"
    LABOUR = "labour_"
    VICTORY = "victory_"
    MOTHERS = "mothers_"
    FATHERS = "fathers_"
    REPUBLIC = "republic_"
    JUNETEENTH = "juneteenth_"
    SAINT_JOHN = "saint_john_"
    INDEPENDENCE = "independence_"
    NATIONAL = "national_"
    ASSUMPTION = "assumption_"
    GERMAN_UNITY = "german_unity_"
    COLUMBUS = "columbus_"
    REFORMATION = "reformation_"
    HALLOWEEN = "halloween_"
    ALL_SAINTS = "all_saints_"
    ALL_SOULS = "all_souls_"
    ARMISTICE = "armistice_"
    REPENTANCE = "repentance_"
    THANKSGIVING = "thanksgiving_"
    BLACK_FRIDAY = "black_friday_"
    FIRST_ADVENT = "first_advent_"
    SECOND_ADVENT = "second_advent_"
    THIRD_ADVENT = "third_advent_"
    FOURTH_ADVENT = "fourth_advent_"
    SAINT_NICHOLAS = "saint_nicholas_"
    CONSTITUTION = "constitution_"
    IMMACULATE = "immaculate_"
    CHRISTMAS_EVE = "christmas_eve_"
    CHRISTMAS = "christmas_"
    BOXING = "boxing_"
    NEW_YEARS_EVE = "new_years_eve_"
    MARTIN_LUTHER_KING = "martin_luther_king_"
    PRESIDENTS = "presidents_"
    MEMORIAL = "memorial_"
    VETERANS = "veterans_"
    SPRING = "spring_"
    """The first day of a season, as far as people end something with it."""
    SUMMER = "summer_"
    AUTUMN = "autumn_"
    WINTER = "winter_"


class Beside(StrEnum):
    """Before a day, another one that is told by it."""

    EVE = "eve_"
    MORROW = "morrow_"


class Hour(StrEnum):
    """A time of a working day that people tell by what they do then."""

    EARLY = "early_"
    """Some time in the morning: first thing, before lunch."""
    LATE = "late_in_the_day_"
    """Some time in the afternoon: after lunch."""
    CLOSING = "closing_"
    """The end of a working day, which is at another time everywhere: close of play."""
    AFTER_HOURS = "after_hours_"
    """Some time in the evening: after work."""
    LUNCH = "lunch_"
    """Noon: lunchtime."""
    EVENT = "event_"
    """Something at an hour that nobody can know: stand-up."""


class Rhythm(StrEnum):
    """How often something comes back, where more than one word says it."""

    FORTNIGHTLY = "fortnightly_"
    OTHER_DAY = "other_day_"
    QUARTERLY = "quarterly_"
    YEARLY = "yearly_"
    SELDOM = "seldom_"
    """A rhythm that Bellhop does not offer: twice a week."""


class Label(StrEnum):
    """What a field of a form says."""

    VERB = "verb"
    THING = "thing"
    WHEN = "when"
    DATE = "date"
    TIME = "time"
    START = "start"
    END = "end"
    LENGTH = "length"
    REPEAT = "repeat"
    PEOPLE = "people"
    COMPANY = "company"
    TITLE = "title"


PARTS: Mapping[str, Part] = MappingProxyType(
    {Hour.EARLY: "morning", Hour.LATE: "afternoon", Hour.CLOSING: "afternoon", Hour.AFTER_HOURS: "evening"}
)
"""The part of the day in which an hour lies, as far as anybody can tell."""


@dataclass(frozen=True, kw_only=True)
class Occasions:
    """Named days, the times of a working day, and zones."""

    phrases: Mapping[str, str] = field(default_factory=dict)
    """What phrases stand for: a `Feast`, a `Beside`, an `Hour` or a `Rhythm`."""
    holidays: frozenset[str] = NONE
    """The public holidays, all of them, as a series leaves them out: "except holidays"."""
    of_holidays: frozenset[str] = NONE
    """What may stand before them: "public" holidays."""
    vacations: frozenset[str] = NONE
    """School holidays, of which there is no calendar here; words that are no slip of others."""
    feast_heads: frozenset[str] = NONE
    """Words in the names of other feasts, for which the library of holidays is asked: "day", "fête"."""
    feast_tails: tuple[str, ...] = ()
    """How single words for other feasts end: Refor"mationstag"."""
    eves_behind: frozenset[str] = NONE
    """Behind a day, the one before it: Easter "eve"."""
    rhythms: Mapping[str, Rhythm] = field(default_factory=dict)
    """Single words for rhythms: "fortnightly"."""
    farewells: frozenset[str] = NONE
    """Phrases with which a farewell begins, wherever they stand: "see you"."""
    wishing: frozenset[str] = NONE
    """Before what is wished in a farewell: a "nice" weekend."""
    wished: frozenset[str] = NONE
    """What is wished: a nice "weekend"."""
    wish_leads: frozenset[str] = NONE
    """What leads to a wish: "have" "a" nice weekend."""
    signed: frozenset[str] = NONE
    """Those behind which a name stands: "kind regards"."""
    partings: frozenset[str] = NONE
    """Words that take leave before a day, in a sentence of their own: "until" Monday."""
    soon: frozenset[str] = NONE
    """What may stand behind them instead of a day: until "then"."""
    thanks: frozenset[str] = NONE
    """Words of thanks, behind which people take leave."""
    greeting: frozenset[str] = NONE
    """Words of which a greeting is made: "good" "morning" "everyone"."""
    dear: frozenset[str] = NONE
    """Before whom a letter addresses: "dear" Priya."""
    labels: Mapping[str, Label] = field(default_factory=dict)
    """Labels of the fields of a form."""
    persons: str = ""
    """Behind a number of people: 6 "people"."""
    company: str = ""
    """Before who comes along: "with" Priya."""
    around: frozenset[str] = NONE
    """Before something at an hour that nobody can know: "after" standup."""
    before: frozenset[str] = NONE
    """Those of them that lead to what comes first: the friday "before" easter."""
    events: frozenset[str] = NONE
    """What is at such an hour: "standup"."""
    short_weekdays: Mapping[str, int] = field(default_factory=dict)
    """Two letters for a weekday, which are mostly another word, and a day only beside a clock: "me" 10h."""
    zone_marks: frozenset[str] = NONE
    """Beside the place whose clock is meant: Lisbon "time", "heure" de Paris."""
    zone_leads: frozenset[str] = NONE
    """Before such a place, without a meaning of their own: "local" time, "in" Lisbon."""
    zone_links: frozenset[str] = NONE
    """Between the mark and the place: heure "de" Paris."""
    zone_endings: tuple[str, ...] = ()
    """What makes a place of its name: London"er" Zeit."""
    zones: Mapping[str, str] = field(default_factory=dict)
    """Zones by what people call them, where no city of the zone database is called so: "eastern", "munich"."""
    named: frozenset[str] = frozenset({*Feast, *Beside, *Hour, *Rhythm})
    """Every word that stands for a named day, an hour or a rhythm, or leads to one."""

    @cached_property
    def farewells_by_first(self) -> Mapping[str, tuple[tuple[tuple[str, ...], bool], ...]]:
        """The farewells under their first word, the longest first, and whether a name stands behind each."""
        return by_first({phrase: phrase in self.signed for phrase in self.farewells | self.signed})

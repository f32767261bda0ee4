"""Zones that are said with a time: 3pm London, 15h heure de Paris, 10:00 UTC+2, 2026-11-24T14:00:00Z."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache, lru_cache
from types import MappingProxyType
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from adapters.languages import LANGUAGES
from adapters.understanding.lexicon import lexicon
from adapters.understanding.lexicon.shape import Lexicon
from adapters.understanding.tokens import Token
from adapters.understanding.typography import folded
from adapters.understanding.when.settle import When, length

NEW_YORK, CHICAGO, DENVER, LOS_ANGELES = "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"
SHORT: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("utc", "gmt"), "UTC"),
        **dict.fromkeys(("cet", "cest", "mez", "mesz"), "CET"),
        **dict.fromkeys(("eet", "eest"), "EET"),
        **dict.fromkeys(("est", "edt", "et"), NEW_YORK),
        **dict.fromkeys(("cst", "cdt"), CHICAGO),
        **dict.fromkeys(("mst", "mdt"), DENVER),
        **dict.fromkeys(("pst", "pdt", "pt"), LOS_ANGELES),
        **dict.fromkeys(("bst",), "Europe/London"),
        **dict.fromkeys(("wet", "west"), "WET"),
        **dict.fromkeys(("msk",), "Europe/Moscow"),
        **dict.fromkeys(("ist",), "Asia/Kolkata"),
        **dict.fromkeys(("jst",), "Asia/Tokyo"),
        **dict.fromkeys(("sgt",), "Asia/Singapore"),
        **dict.fromkeys(("aest", "aedt"), "Australia/Sydney"),
    }
)
"""Abbreviations. Most people say EST all year, so that the clocks of the place count, not the letters."""
CITIES: Mapping[str, str] = MappingProxyType(
    {
        NEW_YORK: "nyc|ny|boston|washington|washington dc|dc|miami|atlanta|philadelphia",
        CHICAGO: "dallas|houston|austin|minneapolis",
        LOS_ANGELES: "san francisco|sf|seattle|silicon valley|portland|san diego|palo alto",
        "Europe/Berlin": "hamburg|frankfurt|stuttgart|leipzig|dresden|bonn|dusseldorf|duesseldorf",
        "Europe/Paris": "lyon|lille|bordeaux|toulouse|nantes|strasbourg",
        "Europe/Madrid": "barcelona|valencia|bilbao",
        "Europe/Rome": "bologna|palermo",
        "Europe/London": "manchester|edinburgh|glasgow|birmingham|leeds|cambridge|oxford",
        "Europe/Lisbon": "porto",
        "Europe/Zurich": "basel",
        "Asia/Kolkata": "mumbai|delhi|new delhi|bangalore|bengaluru|chennai|hyderabad|kolkata|pune",
        "Asia/Shanghai": "beijing|shenzhen|peking|pekin|pechino",
        "America/Sao_Paulo": "rio|rio de janeiro|brasilia",
        "America/Toronto": "montreal|ottawa|quebec",
        "Asia/Jerusalem": "tel aviv",
    }
)
"""Large cities that the zone database does not name; their other names stand in the lexicons."""
WORDS = frozenset({"est", "et", "pt", "pdt", "wet", "west", "ist", "mst"})
"""Those that are words as well; they count in capitals only."""
OTHERWISE = frozenset(
    {"easter", "christmas", "reunion", "center", "wake", "midway", "troll", "davis", "casey", "palmer", "knox", "dom"}
)
"""Places of the zone database whose names mean something else far more often."""
MOST_WORDS = 3
"""Words of the longest name of a city: Rio de Janeiro."""
LONGEST_ANSWER = 8
"""Words of an answer that ends with a city; more tell something else."""
MOST_HOURS = 14
"""No place on earth is further from UTC."""
FIXED = re.compile(r"UTC(?P<sign>[+-])(?P<hours>\d\d):(?P<minutes>\d\d)")


def without_zone(line: Sequence[Token], lex: Lexicon) -> tuple[list[Token], str | None]:
    """Return the tokens without the words of the first zone, and its IANA name, or one such as UTC+02:00."""
    left, said, at = list(line), None, 1
    while at < len(left):
        found = _zone(left, at, lex) if _may_begin(left, at, left[at], lex) else None
        if found and said in {None, found[0]}:
            said, start, end = found
            left[start:end] = []
            at = start
        else:
            at += 1
    return left, said


def _may_begin(line: Sequence[Token], at: int, token: Token, lex: Lexicon) -> bool:
    """Whether a zone may be told around there: most words cost one look-up."""
    if token.text in lex.occasions.zone_marks or token.text in SHORT:
        return True
    if not token.is_word:
        return token.glued and token.text in {"+", "-"}
    return token.text == "z" or (token.text not in lex.known and _is_behind_a_clock(line, at, lex))


def _zone(line: Sequence[Token], at: int, lex: Lexicon) -> tuple[str, int, int] | None:
    """Return the zone that is told there, with the places of its words."""
    token = line[at]
    if token.text == "z" or token.text in {"+", "-"}:
        return _behind_an_instant(line, at)
    if token.text in SHORT:
        return _short(line, at, lex)
    if token.text in lex.occasions.zone_marks:
        return _marked(line, at, lex)
    return _bare(line, at, lex)


def _behind_an_instant(line: Sequence[Token], at: int) -> tuple[str, int, int] | None:
    """Read the Z of 14:00Z, and the offset of 2026-11-24T14:00:00+01:00."""
    decimal = at > 3 and line[at - 2].text == "." and line[at - 2].glued and line[at - 4].text == ":"  # noqa: PLR2004
    tight = line[at].glued and line[at - 1].value is not None and at > 1 and (decimal or line[at - 2].text == ":")
    military = line[at].glued and line[at - 1].raw.isdecimal() and len(line[at - 1].raw) == 4  # noqa: PLR2004 - 0900
    if line[at].text == "z":
        return ("UTC", at, at + 1) if tight or military else None
    dated = any(token.text == "t" and token.glued for token in line[max(0, at - 8) : at])
    offset = _offset(line, at) if tight and dated else None
    return (offset[0], at, offset[1]) if offset else None


def _offset(line: Sequence[Token], at: int) -> tuple[str, int] | None:
    """Read +2, +02:00, -0530."""
    if at + 1 >= len(line) or line[at].text not in {"+", "-"} or line[at + 1].value is None:
        return None
    hours, behind = line[at + 1].value or 0, at + 2
    minutes = 0
    if len(line[at + 1].text) > 2:  # noqa: PLR2004 - the digits of an hour
        hours, minutes = divmod(hours, 100)
    elif behind + 1 < len(line) and line[behind].text == ":" and line[behind].glued:
        minutes, behind = line[behind + 1].value or 0, behind + 2
    if hours > MOST_HOURS or minutes >= 60:  # noqa: PLR2004 - minutes of an hour
        return None
    return (f"UTC{line[at].text}{hours:02}:{minutes:02}" if hours or minutes else "UTC"), behind


def _short(line: Sequence[Token], at: int, lex: Lexicon) -> tuple[str, int, int] | None:
    """Read 10:00 CET, 15 Uhr MEZ, 10:00 UTC+2."""
    token = line[at]
    if not _is_behind_a_clock(line, at, lex) or (token.text in WORDS and not token.raw.isupper()):
        return None
    offset = _offset(line, at + 1) if SHORT[token.text] == "UTC" else None
    zone, behind = offset or (SHORT[token.text], at + 1)
    marked = behind < len(line) and line[behind].text in lex.occasions.zone_marks
    return zone, at, behind + marked


def _marked(line: Sequence[Token], at: int, lex: Lexicon) -> tuple[str, int, int] | None:
    """Read Lisbon time, New Yorker Zeit; heure de Paris, hora de Madrid."""
    for start in range(max(0, at - MOST_WORDS), at):
        city = _city(line[start:at], lex)
        if city:
            led = start > 0 and line[start - 1].text in lex.occasions.zone_leads
            return city, start - led, at + 1
    start = at + 1
    while start < len(line) and start < at + 3 and line[start].text in lex.occasions.zone_links:
        start += 1
    for end in range(min(len(line), start + MOST_WORDS), start, -1):
        city = _city(line[start:end], lex)
        if city:
            led = line[at - 1].text in lex.occasions.zone_leads
            return city, at - led, end
    return None


def _bare(line: Sequence[Token], at: int, lex: Lexicon) -> tuple[str, int, int] | None:
    """Read the city right behind a clock: 3pm London; never that of "3pm London review"."""
    for end in range(min(len(line), at + MOST_WORDS), at, -1):
        city = _city(line[at:end], lex)
        rest = line[end] if end < len(line) else None
        if city and rest and rest.text in lex.occasions.zone_marks:
            return city, at, end + 1
        if city and (rest is None or not rest.is_word or rest.text in lex.known or not rest.text[0].isprintable()):
            return city, at, end
    return None


def _is_behind_a_clock(line: Sequence[Token], at: int, lex: Lexicon) -> bool:
    # "15:00 (MEZ)".
    at -= line[at - 1].text == "(" and at > 1
    before, clocks = line[at - 1], lex.clocks
    if before.value is not None:
        return True
    marked = before.text in clocks.halves or before.text in clocks.oclock or before.text in clocks.hours
    lettered = before.glued and (before.text in clocks.hour_letters or before.text in clocks.half_letters)
    return marked or lettered or before.text in lex.named_hours


def _city(words: Sequence[Token], lex: Lexicon) -> str | None:
    name = " ".join(token.text for token in words if token.text != "-")
    return lex.occasions.zones.get(name) or _cities().get(name) or _inhabitants(name, lex)


def zone_of_city(said: str, language: str) -> str | None:
    """Return the IANA zone that is named alone, by itself or by a city in any language; None if it is neither."""
    name = folded(said.replace("-", " ").replace("_", " ").rpartition("/")[2].strip(" .!"))
    known = lexicon(language).occasions.zones.get(name) or _cities().get(name)
    return known if known and "/" in known else None


def zone_told(said: str, language: str) -> str | None:
    """Return the IANA zone of the city that an answer ends with: "we are in Hamburg", "Hamburg, Germany"."""
    small = lexicon(language).talk.please | lexicon(language).occasions.zone_marks
    for piece in said.split(","):
        words = piece.rstrip(" .!").split()
        while len(words) > 1 and folded(words[-1]) in small:
            words = words[:-1]
        if len(words) > LONGEST_ANSWER:
            continue
        ends = (zone_of_city(" ".join(words[-count:]), language) for count in range(MOST_WORDS, 0, -1))
        known = next((zone for zone in ends if zone), None)
        if known:
            return known
    return None


def _inhabitants(name: str, lex: Lexicon) -> str | None:
    """Read the "Londoner" of "Londoner Zeit"."""
    cities = _cities()
    stems = (name.removesuffix(ending) for ending in lex.occasions.zone_endings if name.endswith(ending))
    return next((cities[stem] for stem in stems if stem in cities), None)


@cache
def _cities() -> Mapping[str, str]:
    """Return the zone of each city, by its names in every language; read once, in about a twentieth of a second."""
    from babel import Locale  # noqa: PLC0415 - only where a city stands beside a clock
    from babel.core import get_global  # noqa: PLC0415

    zones: Mapping[str, str] = get_global("zone_territories")
    found = {folded(zone.rpartition("/")[2].replace("_", " ").replace("-", " ")): zone for zone in zones}
    found |= {city: zone for zone, cities in CITIES.items() for city in cities.split("|")}
    for language in LANGUAGES:
        for zone, names in Locale.parse(language).time_zones.items():
            city = names.get("city")
            if city and zone in zones:
                found.setdefault(folded(str(city).replace("-", " ")), zone)
    return MappingProxyType({city: zone for city, zone in found.items() if city not in OTHERWISE})


@lru_cache(maxsize=64)
def zone_named(name: str) -> tzinfo | None:
    """Return the zone of an IANA name or of a fixed offset such as UTC+02:00; None if there is none."""
    fixed = FIXED.fullmatch(name)
    if fixed:
        ahead = timedelta(hours=int(fixed["hours"]), minutes=int(fixed["minutes"]))
        return timezone(ahead if fixed["sign"] == "+" else -ahead)
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None


def there(now: datetime, said: str | None, here: str | None) -> datetime:
    """Return the wall time of the zone that was said, at the moment at which it is `now` in the place's own."""
    return _between(now, here, said)


def brought_home(when: When, said: str | None, here: str | None) -> When:
    """Return the times of a zone that was said as the place's own wall time; days without a clock stay."""
    if said is None or here is None or said == here:
        return when
    start, end = when.start, when.end
    return when._replace(
        start=_between(start, said, here) if isinstance(start, datetime) else start,
        end=_between(end, said, here) if isinstance(end, datetime) else end,
    )


def _between(moment: datetime, source: str | None, target: str | None) -> datetime:
    """Return a wall time of one zone as that of another, and as it is if either is unknown."""
    known = [zone_named(name) if name else None for name in (source, target)]
    if source == target or known[0] is None or known[1] is None:
        return moment
    try:
        return moment.replace(tzinfo=known[0]).astimezone(known[1]).replace(tzinfo=None)
    except OverflowError:
        return moment


def on_a_real_clock(when: When, here: str | None) -> When:
    """
    Return the time, or the question which of two is meant, where the clocks of the place change at its start.

    A wall time that they skip leads to those just as far before and behind the change; one that comes twice to both of
    its instants, the second with fold 1 (PEP 495).
    """
    zone = zone_named(here) if here else None
    start = when.start
    if zone is None or when.reason or not isinstance(start, datetime):
        return when
    first, second = (start.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    if first.utcoffset() == second.utcoffset():
        return when
    real = tuple(each.astimezone(UTC).astimezone(zone).replace(tzinfo=None) for each in (second, first))
    skipped = start not in real
    return when._replace(
        start=None,
        end=None,
        minutes=length(start, when.end) or when.minutes,
        reason="clock-skipped" if skipped else "clock-twice",
        times=real if skipped else (start.replace(fold=0), start.replace(fold=1)),
    )

"""Days with a name of their own: tomorrow, friday, "lundi prochain", Good Friday."""

from adapters.understanding.lexicon.groups import Side
from adapters.understanding.when.calendar import days_later, last_weekday
from adapters.understanding.when.clocks import makes_a_clock
from adapters.understanding.when.days.numeric import year_after
from adapters.understanding.when.feasts import RULES, next_feast
from adapters.understanding.when.line import Line
from adapters.understanding.when.pieces import Fixed, Found, Weekday


def relative(line: Line, at: int) -> Found:
    """Read today, tomorrow, the day after tomorrow."""
    lex, today = line.lex, line.now.date()
    offset = lex.days.relative.get(line.words[at])
    return (Fixed(days_later(today, offset)), at + 1) if offset is not None else None


def weekday(line: Line, at: int) -> Found:
    """Read friday, "fr.", "lundi prochain"."""
    number = line.lex.days.weekdays.get(line.words[at])
    if number is None and _is_short(line, at):
        number = line.lex.occasions.short_weekdays[line.words[at]]
    if number is None:
        return None
    behind = at + 1 + (line.words[at + 1] == "." and line.glued(at + 1))
    side = side_behind(line, behind)
    if side == "last":
        return Fixed(last_weekday(line.now.date(), number)), behind + 1
    return (Weekday(number, side), behind + 1) if side else (Weekday(number), behind)


def _is_short(line: Line, at: int) -> bool:
    """Whether two letters stand for a weekday: behind a name, a small word or a clock, and beside a clock."""
    lex, before, after = line.lex, line.words[at - 1], line.words[at + 1]
    if line.words[at] not in lex.occasions.short_weekdays or (line.glued(at) and at > 0):
        return False
    behind = line.values[at - 1] is not None or makes_a_clock(line, at - 1)
    if not after[:1].isalnum():
        return at > 0 and behind
    if not (behind or before in lex.links.on or before in lex.things.kinds or not before[:1].isalnum()):
        return False
    start = line.after(at + 1, {"."}, lex.links.since, lex.on_or_at, lex.placing)
    word = line.words[start]
    clock = line.values[start] is not None or word in lex.named_hours or word in lex.days.parts
    # German "so ab Mittag", beside another day, is "from about noon".
    about = line.words[at] in lex.links.at and not lex.days.weekdays.keys().isdisjoint(line.words)
    if about and start > at + 1:
        return False
    # "Ma alle 10" at the head of a clause is "but at 10".
    head = not before or (before.isprintable() and not before[:1].isalnum())
    return clock and not (head and line.words[at] in lex.talk.fillers)


def side_behind(line: Line, at: int) -> Side | None:
    """Read the "prochain" of "lundi prochain"; the "next" of "monday next week" belongs to the week."""
    days, after = line.lex.days, line.words[at + 1]
    side = days.sides.get(line.words[at])
    taken = side and (after in days.week or after in days.weekend or after in days.month or after in days.weekdays)
    return None if taken else side


def feast(line: Line, at: int) -> Found:
    """Read Good Friday, Christmas 2027, Easter eve, as the place's country keeps them."""
    word = line.words[at]
    if word not in RULES or _names_something(line, at):
        return None
    year, behind = year_after(line, at + 1)
    day = next_feast(word, line.now.date(), line.place.country, year=year)
    eve = line.words[behind] in line.lex.occasions.eves_behind
    return Fixed(days_later(day, -1) if eve else day), behind + eve


def _names_something(line: Line, at: int) -> bool:
    """Whether the feast tells of what is done, as in "christmas party" and "réunion de Noël"."""
    lex, after, before = line.lex, line.words[at + 1], line.words[at - 2]
    # "Until christmas cleaning" ends then, and is for cleaning.
    small = lex.links.on | lex.links.of | lex.links.at
    if line.words[at - 1] in lex.links.until or (before in lex.links.until and line.words[at - 1] in small):
        return False
    party = after in lex.things.party and line.values[at + 2] is None
    behind = after[:1].isalpha() and (after not in lex.known or after in lex.talk.chatter or party)
    linked = line.words[at - 1] in lex.links.of and before[:1].isalpha() and before not in lex.occasions.named
    # The 10 Uhr of "Karfreitag 10 Uhr" is known; "party" is not.
    return behind or (linked and (before not in lex.known or before in lex.things.nouns))

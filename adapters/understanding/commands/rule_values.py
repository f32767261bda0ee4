"""The value of a rule in words: `15 min`, `mon-fri 8-18`, `3 h a week`, `admins, crew`."""

import re
from collections.abc import Callable, Mapping
from datetime import time, timedelta
from functools import partial
from typing import cast

from adapters.understanding.commands.approval import approval
from adapters.understanding.commands.line import Line
from adapters.understanding.commands.opening_hours import opening_hours
from adapters.understanding.commands.vocabulary import DAY, Vocabulary
from adapters.understanding.typography import folded
from core.domain.lengths import LEAST_KEPT
from core.domain.people.certificate import called
from core.domain.people.member import Circle, Role
from core.domain.resources.hours import Week
from core.domain.rules.policy import Rules, Strikes
from core.domain.rules.privacy import Names
from core.domain.rules.quota import Measure, Period, Quota
from core.domain.rules.silence import Silence
from core.values import MINUTE

CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?\s*(?P<more>[a-z']+)?")
"""The hour of a clock: 10, 10:30, 10h30, 10 uhr."""


def rule_value(field: str, said: str, words: Vocabulary) -> Rules:
    """Return the document's value for a rule that is set to those words; refuses other words with ValueError."""
    if field == "approvers" and folded(said.strip()) in words.admin.none | words.admin.nobody:
        return Rules(approvers=None)
    if field == "approvers":
        return approval(
            said,
            words,
            people=partial(_circle, words=words),
            length=partial(read_length, words=words),
            count=partial(read_people, words=words),
        )
    value = _READERS.get(field, read_length)(said.strip(), words)
    # The key is a variable, which no type checker follows; each reader returns the type of its own field.
    return cast("Rules", {field: value})


def read_length(said: str, words: Vocabulary) -> timedelta:
    """Return a length, such as `1 h 30 min`; `none` is no time. Refuses other words with ValueError."""
    if folded(said) in words.admin.none:
        return timedelta(0)
    line = Line(said)
    length = _taken_length(line, words)
    if not line.done:
        raise ValueError(said)
    return length


def _taken_length(line: Line, words: Vocabulary) -> timedelta:
    """Read one length of one or more numbers and units: `1 h 30 min`."""
    length = timedelta(0)
    while (number := line.number()) is not None:
        unit = line.taken(words.units)
        if unit is None:
            raise ValueError(line.rest)
        length += round(number * unit) * MINUTE
    if not length:
        raise ValueError(line.rest)
    return length


def _usual(said: str, words: Vocabulary) -> timedelta | None:
    return None if folded(said) in words.admin.none else read_length(said, words)


def _kept(said: str, words: Vocabulary) -> timedelta | None:
    return None if folded(said) in words.admin.always else read_length(said, words)


def _yes(said: str, words: Vocabulary) -> bool:
    if folded(said) not in words.admin.yes | words.admin.no:
        raise ValueError(said)
    return folded(said) in words.admin.yes


def _a_day(said: str, words: Vocabulary) -> int:
    """Read how often a day, such as `3 a day`; `none` is 0."""
    if folded(said) in words.admin.none | words.admin.no:
        return 0
    line = Line(said)
    number = line.number()
    line.takes(words.admin.per)
    line.taken(words.admin.periods)
    if number is None or number % 1 or not line.done:
        raise ValueError(said)
    return int(number)


def _check_in(said: str, words: Vocabulary) -> bool | time:
    """Read yes or no, or the hour by which whole days are checked in to: `until 10:00`, `bis 10 Uhr`."""
    if folded(said) in words.admin.yes | words.admin.no:
        return _yes(said, words)
    line = Line(folded(said))
    match = CLOCK.fullmatch(line.remaining()) if line.takes(words.admin.until) else None
    if match is None or (match["more"] or "h") not in words.admin.hours | {"h"}:
        raise ValueError(said)
    return time(int(match["hour"]), int(match["minute"] or 0))


def _circle(said: str, words: Vocabulary) -> Circle | None:
    """Read roles and groups, or people in place of groups; None is everybody. What groups there are, the core knows."""
    line = Line(said)
    line.takes(words.admin.by)
    named = [each.strip() for each in line.rest.split(",") if each.strip()]
    if not named:
        raise ValueError(said)
    if any(folded(each) in words.admin.everybody for each in named):
        return None
    # Roles are words of a language and fold; groups are names that people gave, and are compared in lower case.
    roles = frozenset(role for each in named if (role := words.admin.roles.get(folded(each))))
    others = (each for each in named if folded(each) not in words.admin.roles)
    # A mention may be an id, and ids have capitals.
    return Circle(roles, frozenset(each if each.startswith("@") else each.lower() for each in others))


def _some(said: str, words: Vocabulary) -> Circle | None:
    """Read roles, groups and people as `_circle` does; `none` is nobody."""
    return None if folded(said) in words.admin.none | words.admin.nobody else _circle(said, words)


def _outside(said: str, words: Vocabulary) -> Week | None:
    """Read the hours outside which something counts, such as `mon-fri 8-18`; `none` for none."""
    return None if folded(said) in words.admin.none else opening_hours(said, words)


def _names(said: str, words: Vocabulary) -> Names:
    """Read who is told names: everybody, admins, or nobody."""
    line = Line(folded(said))
    line.takes(words.admin.by)
    whom = line.remaining()
    # Nobody first: as a circle, nobody who is left out is everybody.
    if whom in words.admin.nobody:
        return Names.NOBODY
    if whom in words.admin.everybody:
        return Names.ALL
    if words.admin.roles.get(whom) is Role.ADMIN:
        return Names.ADMINS
    raise ValueError(said)


def _silence(said: str, words: Vocabulary) -> Silence:
    """Read what it means that nobody answers: `approve`, `decline` or `lapse`."""
    found = words.admin.silences.get(folded(said))
    if found is None:
        raise ValueError(said)
    return found


def _needs(said: str, words: Vocabulary) -> frozenset[str]:
    """Read the certificates that are needed: `laser-course, first aid`; `none` for none."""
    if folded(said) in words.admin.none | words.admin.no:
        return frozenset()
    named = [called(each) for each in said.split(",") if each.strip()]
    if not named or "@" in said:
        raise ValueError(said)
    return frozenset(named)


def _strikes(said: str, words: Vocabulary) -> Strikes | None:
    """Read `3 in 30 days, 2 days ahead`."""
    if folded(said) in words.admin.none:
        return None
    line = Line(said)
    most = line.number()
    if most is None or not line.takes(words.admin.within):
        raise ValueError(said)
    window = _taken_length(line, words)
    line.takes({","})
    ahead = _taken_length(line, words)
    line.takes(words.admin.ahead)
    if not line.done:
        raise ValueError(said)
    return Strikes(int(most), window, ahead)


def _count(said: str, words: Vocabulary) -> int | None:
    """Read a number of times, such as `3`, or `3 in a row`; `none` for never."""
    if folded(said) in words.admin.none:
        return None
    line = Line(said)
    number = line.number()
    line.takes(words.admin.in_a_row)
    if number is None or number != int(number) or number < 1 or not line.done:
        raise ValueError(said)
    return int(number)


def _quotas(said: str, words: Vocabulary) -> Mapping[str, Quota]:
    """Read one quota, such as `10 h a week shared by crew`, `2 open`, `none a week`."""
    line = Line(said)
    most, unit = _amount(line, words)
    period, days = _period(line, words)
    shared = line.takes(words.admin.shared)
    # Last, because a group's name may have any number of words.
    group = line.remaining().lower() if shared or line.takes(words.admin.apiece) else None
    if not line.done or group == "" or "@" in said:
        raise ValueError(said)
    measure = Measure.COUNT if most is not None and unit is None else Measure.HOURS
    amount = None if most is None else round(most * (unit or 1))
    quota = Quota(measure, amount, period, days, group, shared=shared)
    return {quota.name: quota}


def _amount(line: Line, words: Vocabulary) -> tuple[float | None, int | None]:
    """Read a number with its unit in minutes; without a number there is no quota, without a unit it counts bookings."""
    most = line.number()
    if most is None:
        if not line.takes(words.admin.none):
            raise ValueError(line.rest)
        return None, None
    return most, None if line.takes(words.admin.bookings) else line.taken(words.units)


def _period(line: Line, words: Vocabulary) -> tuple[Period, int]:
    """Read a period, with its number of days where any such number of days in a row counts."""
    if line.takes(words.admin.open):
        return Period.OPEN, 0
    line.takes(words.admin.per)
    period = line.taken(words.admin.periods)
    if period:
        return period, 0
    line.takes(words.admin.within)
    days, unit = line.number(), line.taken(words.units)
    if not days or not unit or unit % DAY:
        raise ValueError(line.rest)
    return Period.ROLLING, round(days * unit / DAY)


def read_people(said: str, words: Vocabulary) -> int:
    """Read a number of people, such as `8 people`; `none` is 0. Refuses other words with ValueError."""
    if folded(said) in words.admin.none | words.admin.no:
        return 0
    line = Line(folded(said))
    number = line.number()
    line.takes(words.people)
    if number is None or number % 1 or not line.done:
        raise ValueError(said)
    return int(number)


def _number(said: str, words: Vocabulary) -> int:
    """Read a whole number: `3`; `none` is 0."""
    if folded(said) in words.admin.none | words.admin.no:
        return 0
    return int(said)


_READERS: Mapping[str, Callable[[str, Vocabulary], object]] = {
    "week": opening_hours,
    "usual": _usual,
    "check_in": _check_in,
    **dict.fromkeys(("for_others", "fair_line", "on_holidays", "sharing"), _yes),
    "favours": _a_day,
    "strikes": _strikes,
    "unused_dates": _count,
    "names": _names,
    "deadline_answer": _silence,
    "quotas": _quotas,
    "exceptions": _number,
    "approved_over": read_people,
    **dict.fromkeys(LEAST_KEPT, _kept),
    "needs": _needs,
    **dict.fromkeys(("seen_by", "bookable_by", "managers", "givers"), _circle),
    **dict.fromkeys(("second_approvers", "third_approvers", "approved_of"), _some),
    "approved_outside": _outside,
}
"""How the value of a field is read; all other fields are lengths."""

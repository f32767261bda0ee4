"""What an admin types to change a rule: `15 min`, `mon-fri 8-18`, `3 h a week`, `none`, `default`."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import cast

from core.domain.people.member import Circle, Role
from core.domain.resources.hours import ALWAYS, Opening, Week
from core.domain.rules.policy import Rules, Strikes
from core.domain.rules.quota import Measure, Period, Quota
from core.values import MINUTE

Change = Callable[[Rules], Rules]

RULE_NAMES = {
    **dict.fromkeys(("open", "hours", "opening"), "week"),
    **dict.fromkeys(("step", "grid", "granularity"), "granularity"),
    **dict.fromkeys(("shortest", "min", "minimum"), "shortest"),
    **dict.fromkeys(("longest", "max", "maximum"), "longest"),
    **dict.fromkeys(("usual", "usually", "length"), "usual"),
    "notice": "notice",
    "ahead": "ahead",
    "buffer": "buffer",
    **dict.fromkeys(("checkin", "check-in"), "check_in"),
    "grace": "grace",
    **dict.fromkeys(("cancel", "cancelling"), "cancel_notice"),
    "strikes": "strikes",
    **dict.fromkeys(("for-others", "colleagues"), "for_others"),
    **dict.fromkeys(("seen", "visible"), "seen_by"),
    **dict.fromkeys(("bookers", "bookable"), "bookable_by"),
    **dict.fromkeys(("managers", "managed"), "managers"),
    **dict.fromkeys(("approvers", "approval"), "approvers"),
    **dict.fromkeys(("quota", "quotas"), "quotas"),
}
"""What a rule may be called, and the field that it is."""

DEFAULT = frozenset({"default", "reset", "inherit"})
NONE = frozenset({"none", "no", "off", "never", "0"})
YES, NO = frozenset({"yes", "on", "true", "needed"}), frozenset({"no", "off", "false", "none"})
ALWAYS_WORDS = frozenset({"always", "any time", "24/7", "around the clock"})
EVERYBODY = frozenset({"everybody", "everyone", "all", "anybody", "anyone", "none"})
UNITS = {"m": 1, "min": 1, "mins": 1, "minute": 1, "minutes": 1, "h": 60, "hr": 60, "hour": 60, "hours": 60}
UNITS |= {"d": 1440, "day": 1440, "days": 1440, "w": 10080, "week": 10080, "weeks": 10080}
DAYS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
PERIODS = {"day": Period.DAY, "week": Period.WEEK, "month": Period.MONTH}
NAMES = {
    Period.DAY: "daily",
    Period.WEEK: "weekly",
    Period.MONTH: "monthly",
    Period.ROLLING: "rolling",
    Period.OPEN: "open",
}
"""How a quota is called by its period; a nearer one of the same name counts instead of a farther one."""

LENGTH = re.compile(r"(\d+(?:[.,]\d+)?)\s*([a-z]+)")
PART = re.compile(
    r"(?:(?P<first>[a-z]{3})[a-z]*(?:\s*[-–]\s*(?P<last>[a-z]{3})[a-z]*)?\s+)?"
    r"(?:(?P<closed>closed)|(?P<h1>\d{1,2})(?::?(?P<m1>\d{2}))?\s*[-–]\s*(?P<h2>\d{1,2})(?::?(?P<m2>\d{2}))?)"
)
STRIKES = re.compile(r"(\d+) in (\d+ ?[a-z]+),? (\d+ ?[a-z]+) ahead")
QUOTA = re.compile(
    r"(?P<most>none|\d+(?:[.,]\d+)?)\s*(?P<unit>h|hours?|min|minutes|bookings?)?\s*"
    r"(?:(?:a|per|each)\s+(?P<period>day|week|month)|in\s+(?P<days>\d+)\s+days|(?P<open>open|at once)"
    r"|(?P<name>daily|weekly|monthly|rolling))(?:\s+(?P<how>for|shared by)\s+(?P<group>.+))?"
)


class BadValue(Exception):  # noqa: N818 - it says what is bad
    """The words say no value of that rule."""


def changed(field: str, value: str) -> Change:
    """Return what the words do to a document; refuses with BadValue."""
    said = " ".join(value.casefold().split())
    if said in DEFAULT:
        return lambda rules: cast("Rules", {name: each for name, each in rules.items() if name != field})
    if field == "quotas":
        name, quota = _quota(said)
        return lambda rules: {**rules, "quotas": {**rules.get("quotas", {}), name: quota}}
    circles = dict.fromkeys(("seen_by", "bookable_by", "managers", "approvers"), _circle)
    read = {**circles, "week": _week, "check_in": _yes, "for_others": _yes, "strikes": _strikes, "usual": _usual}.get(
        field, _length
    )
    try:
        new = cast("Rules", {field: read(said)})
    except ValueError as failure:
        raise BadValue from failure
    return lambda rules: {**rules, **new}


def _length(said: str) -> timedelta:
    if said in NONE:
        return timedelta(0)
    parts = LENGTH.findall(said)
    if not parts or LENGTH.sub("", said).strip(" ,"):
        raise BadValue
    return sum((_minutes(number, unit) for number, unit in parts), timedelta(0))


def _minutes(number: str, unit: str) -> timedelta:
    if unit not in UNITS:
        raise BadValue
    return round(float(number.replace(",", ".")) * UNITS[unit]) * MINUTE


def _usual(said: str) -> timedelta | None:
    return None if said in NONE else _length(said)


def _yes(said: str) -> bool:
    if said not in YES | NO:
        raise BadValue
    return said in YES


def _week(said: str) -> Week:
    if said in ALWAYS_WORDS:
        return ALWAYS
    parts = [PART.fullmatch(part.strip()) for part in re.split(r",|;|(?<=\d)\s+(?=[a-z])|(?<=closed)\s+", said)]
    days: list[list[Opening]] = [[] for _ in range(7)]
    for part in parts:
        if part is None:
            raise BadValue
        for day in _days(part):
            if not part["closed"]:
                opens, closes = (_clock(part[f"h{at}"], part[f"m{at}"]) for at in (1, 2))
                days[day].append(Opening(opens, closes))
    return tuple(tuple(sorted(each, key=lambda opening: opening.opens)) for each in days)


def _days(part: re.Match[str]) -> range | list[int]:
    if part["first"] is None:
        return range(7)
    try:
        first, last = DAYS[part["first"]], DAYS[part["last"] or part["first"]]
    except KeyError as failure:
        raise BadValue from failure
    return [day % 7 for day in range(first, last + 1 if last >= first else last + 8)]


def _clock(hour: str, minute: str | None) -> int:
    return int(hour) * 60 + int(minute or 0)


def _circle(said: str) -> Circle | None:
    """Read roles and groups, such as `admins, facilities`; a leading "by" says nothing."""
    named = [each.strip() for each in said.removeprefix("by ").split(",")]
    if any(each in EVERYBODY for each in named):
        return None
    roles = {role for each in named for role in Role if each in {role, f"{role}s"}}
    groups = {each for each in named if each and not any(each in {role, f"{role}s"} for role in Role)}
    return Circle(frozenset(roles), frozenset(groups))


def _strikes(said: str) -> Strikes | None:
    if said in NONE:
        return None
    match = STRIKES.fullmatch(said)
    if match is None:
        raise BadValue
    return Strikes(int(match[1]), _length(match[2]), _length(match[3]))


def _quota(said: str) -> tuple[str, Quota]:
    match = QUOTA.fullmatch(said)
    if match is None:
        raise BadValue
    period, days, group = _period(match), int(match["days"] or 0), match["group"]
    shared, name = match["how"] == "shared by", f"{NAMES[_period(match)]} {group or ''}".strip()
    try:
        if match["most"] == "none":
            days = days or (1 if period is Period.ROLLING else 0)
            return name, Quota(Measure.HOURS, None, period, days, group, shared=shared)
        number, unit = float(match["most"].replace(",", ".")), match["unit"] or "bookings"
        if unit.startswith("booking"):
            return name, Quota(Measure.COUNT, int(number), period, days, group, shared=shared)
        return name, Quota(Measure.HOURS, round(number * UNITS[unit]), period, days, group, shared=shared)
    except ValueError as failure:
        raise BadValue from failure


def _period(match: re.Match[str]) -> Period:
    if match["open"]:
        return Period.OPEN
    if match["days"]:
        return Period.ROLLING
    if match["name"]:
        return next(period for period, name in NAMES.items() if name == match["name"])
    return PERIODS[match["period"]]

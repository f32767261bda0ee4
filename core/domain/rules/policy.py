"""Policies: partial documents of rules at four levels, of which the nearest wins."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from typing_extensions import TypedDict

from core.domain.people.member import Circle, Role
from core.domain.resources.hours import ALWAYS, CIVIL, DAY, Week, is_open
from core.domain.rules.privacy import Names
from core.domain.rules.quota import Quota
from core.domain.rules.silence import Silence
from core.values import MINUTE, Interval

HOUR = 60 * MINUTE
EXCEPTIONS_WITHIN = 30 * DAY
"""The time over which exceptions are counted, whatever quotas count over."""
MOST_EXCEPTIONS = 100
"""The most exceptions that a rule allows; who needs more needs another rule."""
MOST_FAVOURS = 100
"""The most that a rule lets somebody ask on a day: nobody reads more."""
MOST_PEOPLE = 10_000
"""The most people who come to one booking: a stadium’s stand. Whoever writes more has missed a key."""
LONGEST_GRANULARITY = DAY
"""A grid is counted from local midnight, so that a longer one would have no other step than that."""


class Level(StrEnum):
    """The levels at which a rule can be set, the farthest first."""

    BUILT_IN = "built_in"
    ORGANIZATION = "organization"
    SITE = "site"
    KIND = "kind"
    RESOURCE = "resource"


HOUSE_ALONE = frozenset({"keep_bookings", "keep_messages", "keep_deliveries", "keep_conversations"})
"""Rules that only the organization's own document can have."""


class ContradictionError(ValueError):
    """Two rules of which one has to be below the other, each with its length: `low` is too long for `high`."""

    def __init__(self, low: str, least: timedelta, high: str, most: timedelta) -> None:
        super().__init__(f"{low} {least} does not fit {high} {most}")
        self.low, self.least = low, least
        self.high, self.most = high, most


@dataclass(frozen=True, slots=True)
class Strikes:
    """After `most` no-shows within `window`, a member may book no further ahead than `ahead`."""

    most: int
    window: timedelta
    ahead: timedelta

    def __post_init__(self) -> None:
        """Refuse with ValueError strikes that limit nothing."""
        if self.most < 1 or self.window <= timedelta(0) or self.ahead < timedelta(0):
            raise ValueError("strikes need a number, a window and a limit")


class Rules(TypedDict, total=False):
    """The rules of one document, fields as in `Policy`; a farther document decides those that it leaves out."""

    week: Week
    granularity: timedelta
    shortest: timedelta
    longest: timedelta
    usual: timedelta | None
    notice: timedelta
    ahead: timedelta
    buffer: timedelta
    check_in: bool | time
    grace: timedelta
    cancel_notice: timedelta
    offer_time: timedelta
    fair_line: bool
    strikes: Strikes | None
    unused_dates: int | None
    on_holidays: bool
    for_others: bool
    favours: int
    sharing: bool
    polls: timedelta
    seen_by: Circle | None
    names: Names
    bookable_by: Circle | None
    managers: Circle | None
    approvers: Circle | None
    second_approvers: Circle | None
    third_approvers: Circle | None
    approved_from: timedelta
    approved_outside: Week | None
    approved_of: Circle | None
    approved_over: int
    deadline: timedelta
    deadline_answer: Silence
    exceptions: int
    keep_bookings: timedelta | None
    keep_messages: timedelta | None
    keep_deliveries: timedelta | None
    keep_conversations: timedelta | None
    needs: frozenset[str]
    givers: Circle | None
    quotas: Mapping[str, Quota]


@dataclass(frozen=True, slots=True)
class Layer:
    """One document: its level, its subject (a site's or a resource's id, a kind, or empty), and its rules."""

    level: Level
    subject: str
    rules: Rules


@dataclass(frozen=True, slots=True)
class Bound:
    """A quota and its scope: it counts every booking under the level and the subject that set it."""

    name: str
    quota: Quota
    level: Level
    subject: str


@dataclass(frozen=True, slots=True)
class Claim:
    """The share of one quota that a booking takes: `needs` minutes or bookings in each of the windows."""

    bound: Bound
    needs: int
    windows: tuple[Interval, ...]


@dataclass(frozen=True, slots=True)
class Policy:
    """
    The rules in force for one resource.

    Refuses rules that no wish could keep: with ContradictionError two that contradict each other, else with ValueError.
    """

    week: Week = ALWAYS
    granularity: timedelta = MINUTE
    """Starts and ends lie on multiples of it, counted from local midnight."""
    shortest: timedelta = 5 * MINUTE
    longest: timedelta = 8 * HOUR
    usual: timedelta | None = None
    """The length of a booking while nobody has said one; None if it must be asked for."""
    notice: timedelta = timedelta(0)
    """How long before its start a booking must be made at the latest."""
    ahead: timedelta = 90 * DAY
    """How long before its start a booking may be made at the earliest."""
    buffer: timedelta = timedelta(0)
    """How long the unit stays closed after each booking."""
    check_in: bool | time = True
    """
    Whether somebody has to check in; a clock time asks that of whole days as well, until then on their first day.

    With True alone nobody has to check in to whole days.
    """
    grace: timedelta = 10 * MINUTE
    """How long after its start a booking waits for its check-in."""
    cancel_notice: timedelta = timedelta(0)
    """How long before its start a booking must be cancelled to give its quota back."""
    offer_time: timedelta = 5 * MINUTE
    """How long something that frees up is kept for whoever is first in line for it."""
    fair_line: bool = False
    """Whether those in line who got least lately come before those who began to wait earlier."""
    strikes: Strikes | None = None
    unused_dates: int | None = 3
    """After how many unused dates in a row a series is asked after; None if it never is."""
    on_holidays: bool = True
    """Whether series fall on the public holidays of the site's country."""
    for_others: bool = True
    """Whether a member may book it for a colleague; a manager always may, a guest never."""
    favours: int = 3
    """How often on a day a member may ask holders for what they have, and a holder may be asked; 0 is never."""
    sharing: bool = False
    """Whether a member may ask a holder to share it, as long as there are seats."""
    polls: timedelta = DAY
    """How long a poll keeps times of it for those who are asked which suits; 0 if it is in no poll."""
    seen_by: Circle | None = None
    """The members who may know of it besides its managers; None means everybody."""
    names: Names = Names.ALL
    """Who is told whose its bookings are, besides those whom a booking concerns."""
    bookable_by: Circle | None = None
    """The members who may book it besides its managers; None means everybody who may know of it."""
    managers: Circle | None = None
    """The members who manage it besides owners and admins."""
    approvers: Circle | None = None
    """The members who approve bookings besides its managers; None if none needs approval."""
    second_approvers: Circle | None = None
    """The members who decide after them; None if nobody has to."""
    third_approvers: Circle | None = None
    """The members who decide last."""
    approved_from: timedelta = timedelta(0)
    """
    How long a booking is at least that needs their approval.

    Of this and the next three rules one is enough to need it; where none of them is set, every booking does.
    """
    approved_outside: Week | None = None
    """The hours outside which a booking needs their approval."""
    approved_of: Circle | None = None
    """The members whose bookings need their approval."""
    approved_over: int = 0
    """How many people may come without their approval at the most; 0 if it does not matter how many come."""
    deadline: timedelta = timedelta(0)
    """How long before its start a request lapses that nobody has answered."""
    deadline_answer: Silence = Silence.LAPSE
    """How the rules answer a request shortly before it lapses, if nobody has."""
    exceptions: int = 3
    """How often a member may ask within `EXCEPTIONS_WITHIN` for an exception to the rules; 0 is never."""
    keep_bookings: timedelta | None = None
    """How long bookings are kept after they are over; None is for ever."""
    keep_messages: timedelta | None = 90 * DAY
    """How long it is known that a message was sent, or why not."""
    keep_deliveries: timedelta | None = 8 * DAY
    """How long it is known what arrived. Telegram's ids may start anew after a week of silence."""
    keep_conversations: timedelta | None = 30 * DAY
    """How long after its last word it is known which booking a conversation was about."""
    needs: frozenset[str] = frozenset()
    """The certificates that somebody must have to book it, by their names; nobody is exempt."""
    givers: Circle | None = None
    """The members who may give those certificates besides its managers."""
    quotas: tuple[Bound, ...] = ()
    origins: Mapping[str, Layer] = field(default_factory=dict)
    """The document that each value comes from; a field without one has its built-in value."""

    def __post_init__(self) -> None:
        """Refuse with ContradictionError two rules that contradict each other, with ValueError an impossible value."""
        self._check_values()
        self._check_counts()
        usual = self.shortest if self.usual is None else self.usual
        for low, least, high, most in (
            ("shortest", self.shortest, "longest", self.longest),
            ("shortest", self.shortest, "usual", usual),
            ("usual", usual, "longest", self.longest),
        ):
            if least > most:
                raise ContradictionError(low, least, high, most)
        if self.notice >= self.ahead:
            raise ContradictionError("notice", self.notice, "ahead", self.ahead)

    def _check_counts(self) -> None:
        """Check each number alone, as `_check_values` checks lengths."""
        if not 0 <= self.exceptions <= MOST_EXCEPTIONS:
            raise ValueError("exceptions")
        if not 0 <= self.approved_over <= MOST_PEOPLE:
            raise ValueError("approved_over")
        if not 0 <= self.favours <= MOST_FAVOURS:
            raise ValueError("favours")
        if self.unused_dates is not None and self.unused_dates < 1:
            raise ValueError("unused_dates")

    def _check_values(self) -> None:
        """Check each value alone; the message of the ValueError is the name of the rule at fault."""
        if self.shortest <= timedelta(0):
            raise ValueError("shortest")
        if not MINUTE <= self.granularity <= LONGEST_GRANULARITY:
            raise ValueError("granularity")
        # Nothing rings earlier, so that nobody would be told before the day is given to others.
        if isinstance(self.check_in, time) and self.check_in <= CIVIL:
            raise ValueError("check_in")
        self._check_lengths()

    def _check_lengths(self) -> None:
        least = dict.fromkeys(("grace", "offer_time"), MINUTE)
        for name in (*least, "notice", "buffer", "cancel_notice", "approved_from", "deadline", "polls"):
            if getattr(self, name) < least.get(name, timedelta(0)):
                raise ValueError(name)
        # Bookings begin and end on whole minutes, as the constraint that keeps them apart demands.
        for name in ("granularity", "shortest", "longest", "buffer", "usual"):
            if (getattr(self, name) or MINUTE) % MINUTE:
                raise ValueError(name)

    def managed(self, role: Role, groups: frozenset[str]) -> bool:
        """Whether somebody of that role, in those groups, may change its rules, close it and book it for others."""
        return role.manages or (self.managers is not None and self.managers.holds(role, groups))

    def seen(self, role: Role, groups: frozenset[str]) -> bool:
        """Whether somebody may know of it."""
        return self.seen_by is None or self.seen_by.holds(role, groups) or self.managed(role, groups)

    def tells_names(self, role: Role, groups: frozenset[str], *, discreet: bool = False) -> bool:
        """
        Whether somebody may know whose the bookings of others are, who comes to them, and what they are for.

        Of people who are `discreet`, only those who manage the thing may.
        """
        if self.names is Names.NOBODY:
            return False
        told = self.names is Names.ALL and not discreet
        return self.managed(role, groups) or (told and self.seen(role, groups))

    def bookable(self, role: Role, groups: frozenset[str]) -> bool:
        """Whether somebody may book it."""
        inside = self.bookable_by is None or self.bookable_by.holds(role, groups)
        return self.managed(role, groups) or (inside and self.seen(role, groups))

    @property
    def stages(self) -> tuple[Circle, ...]:
        """Those who decide about a booking, one circle after the other; none if no booking needs an approval."""
        if self.approvers is None:
            return ()
        later = (each for each in (self.second_approvers, self.third_approvers) if each is not None)
        return (self.approvers, *later)

    def asks(self, during: Interval, zone: ZoneInfo, role: Role, groups: frozenset[str], *, people: int) -> bool:
        """Whether others have to approve a booking for so many, made by somebody of that role, in those groups."""
        if self.approvers is None or self.needs_nobody(role, groups):
            return False
        length, outside, of = self.approved_from, self.approved_outside, self.approved_of
        over = self.approved_over
        if not length and outside is None and of is None and not over:
            return True
        return (
            (bool(length) and during.length >= length)
            or (outside is not None and not is_open(outside, during, zone))
            or (of is not None and of.holds(role, groups))
            or 0 < over < people
        )

    def asks_about(self, people: int, role: Role, groups: frozenset[str]) -> bool:
        """Whether others have to approve that so many come, whatever else they have to approve."""
        over = self.approved_over
        return self.approvers is not None and 0 < over < people and not self.needs_nobody(role, groups)

    def approves(self, role: Role, groups: frozenset[str]) -> bool:
        """Whether somebody may decide about a booking of it, at whatever stage."""
        return self.managed(role, groups) or any(each.holds(role, groups) for each in self.stages)

    def needs_nobody(self, role: Role, groups: frozenset[str]) -> bool:
        """Whether somebody may decide at every stage, and so needs nobody's approval."""
        return self.managed(role, groups) or (
            bool(self.stages) and all(each.holds(role, groups) for each in self.stages)
        )

    def claims(self, start: datetime, minutes: int, zone: ZoneInfo, *, now: datetime) -> tuple[Claim, ...] | None:
        """Return what a booking of so many open minutes takes of each quota; None if no document names a quota."""
        if "quotas" not in self.origins:
            return None
        return tuple(
            Claim(each, each.quota.needs(minutes), each.quota.windows(start, zone, now=now)) for each in self.quotas
        )


FIELDS = tuple(Rules.__annotations__)


def merged(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Return the claims of several bookings of one time, added up by quota."""
    by_quota: dict[Bound, Claim] = {}
    for claim in claims:
        known = by_quota.get(claim.bound)
        by_quota[claim.bound] = replace(claim, needs=claim.needs + known.needs) if known else claim
    return tuple(by_quota.values())


def summed(claims: Iterable[Claim]) -> list[Claim]:
    """Return what bookings of different times take of each window of each quota, all in all."""
    needs: dict[tuple[Bound, Interval], int] = {}
    for claim in claims:
        for window in claim.windows:
            key = (claim.bound, window)
            needs[key] = needs.get(key, 0) + claim.needs
    return [Claim(bound, all_in_all, (window,)) for (bound, window), all_in_all in needs.items()]


def resolved(layers: Iterable[Layer]) -> Policy:
    """
    Return the rules in force where these documents apply, the farthest given first.

    The nearest document that names a value decides it. Quotas add up; of two with one name the nearer counts. Refuses
    as `Policy` does.
    """
    values: dict[str, Any] = {}
    origins: dict[str, Layer] = {}
    quotas: dict[str, Bound] = {}
    for layer in layers:
        values |= layer.rules
        origins |= dict.fromkeys(layer.rules, layer)
        for name, quota in layer.rules.get("quotas", {}).items():
            quotas[name] = Bound(name, quota, layer.level, layer.subject)
    # A quota without a limit lifts a farther one of its name. It has done so above, and counts nothing itself.
    values["quotas"] = tuple(each for each in quotas.values() if each.quota.most is not None)
    return Policy(**values, origins=origins)

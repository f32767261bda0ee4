"""What a change of rules would have refused: past bookings, judged once more in the order in which they were made."""

from bisect import bisect_left, bisect_right, insort
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from core.domain.people.member import Role
from core.domain.resources.resource import Resource
from core.domain.rules.policy import Bound, Level, Policy
from core.domain.rules.quota import Measure, Period
from core.values import BookingId, Interval, MemberId, ResourceId, UnitId

SHAPE = frozenset({"week", "granularity", "shortest", "longest", "notice", "ahead"})
"""Rules that a slot keeps or breaks by itself."""
WHO = frozenset({"seen_by", "bookable_by", "managers", "for_others"})
JUDGED = SHAPE | WHO | {"buffer", "needs", "strikes", "quotas", "approvers"}
"""Rules because of which a booking can be refused, or asked for instead; no other one has a past."""
Resources = Mapping[ResourceId, Resource]
NOBODY_KNOWN = (Role.MEMBER, frozenset[str]())


@dataclass(frozen=True, slots=True)
class Made:
    """A booking of one unit as it was made: `at` is when, `until` is how long the unit was kept for it."""

    id: BookingId
    """Its own, or that of the booking that it came along with."""
    resource: ResourceId
    unit: UnitId
    member: MemberId
    by: MemberId
    during: Interval
    at: datetime
    until: datetime
    charged: int
    """Minutes that it still takes of quotas."""
    unused: bool


@dataclass(frozen=True, slots=True)
class People:
    """The people of an organization as they are now: roles and groups, and until when each has which certificate."""

    standing: Mapping[MemberId, tuple[Role, frozenset[str]]]
    certificates: Mapping[MemberId, Mapping[str, datetime | None]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Hindsight:
    """
    What a change would have refused of the bookings that began since an instant, and of those that are to come.

    `asked` are those that would have waited for an approval. `groups` counts the refused ones, and those that would
    have waited, by the groups of their holders. Unless `whole`, only the latest were looked at.
    """

    since: datetime
    whole: bool
    judged: int
    refused: tuple[BookingId, ...]
    asked: tuple[BookingId, ...]
    coming: tuple[BookingId, ...]
    groups: Mapping[str, int]

    @property
    def harmless(self) -> bool:
        """Whether every booking keeps the rules as they are to be."""
        return not (self.refused or self.asked or self.coming)


class _Key(NamedTuple):
    """The bookings that one quota counts together: of a member or of a group, in one window."""

    bound: Bound
    who: MemberId | str
    since: datetime


class _Rules:
    """One set of rules on its way through the bookings, with what it has counted so far."""

    def __init__(
        self,
        resources: Mapping[ResourceId, Resource],
        fields: frozenset[str],
        people: People,
        *,
        known_since: datetime,
    ) -> None:
        self._resources, self._fields, self._people, self._known_since = resources, fields, people, known_since
        bounds = {bound for each in resources.values() for bound in each.policy.quotas if "quotas" in fields}
        self._counting = {each.id: [bound for bound in bounds if _counts(bound, each)] for each in resources.values()}
        self._used: dict[_Key, int] = defaultdict(int)
        self._open: dict[_Key, list[tuple[datetime, int]]] = defaultdict(list)
        self._taken: dict[UnitId, list[tuple[datetime, datetime]]] = defaultdict(list)
        self._unused: dict[MemberId, list[datetime]] = defaultdict(list)

    def refuses(self, made: Made) -> bool:
        """Whether a booking is refused; one that is not counts for those after it."""
        resource = self._resources[made.resource]
        refused = not self._allows(resource, made)
        if not refused:
            self._note(resource, made)
        return refused

    def asks(self, made: Made) -> bool:
        """Whether a booking has to wait for an approval."""
        policy = self._resources[made.resource].policy
        asked = "approvers" in self._fields and policy.approvers is not None
        return asked and not policy.approves(*self._standing(made.by))

    def _allows(self, resource: Resource, made: Made) -> bool:
        policy, fields = resource.policy, self._fields
        return (
            (fields.isdisjoint(SHAPE) or resource.allows(made.during, now=made.at))
            and (fields.isdisjoint(WHO) or self._may(policy, made))
            and ("needs" not in fields or self._certified(policy, made))
            and ("strikes" not in fields or self._reliable(policy, made))
            and ("quotas" not in fields or self._affordable(resource, made))
            and ("buffer" not in fields or self._apart(policy, made))
        )

    def _standing(self, member: MemberId) -> tuple[Role, frozenset[str]]:
        return self._people.standing.get(member, NOBODY_KNOWN)

    def _may(self, policy: Policy, made: Made) -> bool:
        if made.member not in self._people.standing:
            return True
        if not policy.bookable(*self._standing(made.member)):
            return False
        role, groups = self._standing(made.by)
        alone = made.member == made.by or policy.managed(role, groups)
        return alone or (role is not Role.GUEST and policy.for_others and policy.seen(role, groups))

    def _certified(self, policy: Policy, made: Made) -> bool:
        own = self._people.certificates.get(made.member, {})
        ends = [own.get(name, made.during.start) for name in policy.needs]
        return all(end is None or made.during.start < end for end in ends)

    def _reliable(self, policy: Policy, made: Made) -> bool:
        strikes = policy.strikes
        if strikes is None or made.during.start <= made.at + strikes.ahead:
            return True
        past = self._unused[made.member]
        return bisect_left(past, made.at) - bisect_left(past, made.at - strikes.window) < strikes.most

    def _affordable(self, resource: Resource, made: Made) -> bool:
        claims = resource.claims(made.during, now=made.at) or ()
        for claim in claims:
            who, most = self._bound_to(claim.bound, made.member), claim.bound.quota.most
            if who is None or most is None:
                continue
            for window in claim.windows:
                key = _Key(claim.bound, who, window.start)
                if self._use(key, made.at) + claim.needs > most:
                    return False
        return True

    def _use(self, key: _Key, at: datetime) -> int:
        """Return what was used of a quota; of a window that begins before the first booking that is known, nothing."""
        if key.bound.quota.period is Period.OPEN:
            standing = self._open[key._replace(since=self._known_since)]
            standing[:] = [each for each in standing if each[0] > at]
            return sum(needs for _, needs in standing)
        return self._used[key] if key.since >= self._known_since else 0

    def _apart(self, policy: Policy, made: Made) -> bool:
        taken, during = self._taken[made.unit], made.during
        at = bisect_right(taken, (during.start, during.start))
        apart_before = at == 0 or taken[at - 1][1] + policy.buffer <= during.start
        return apart_before and (at == len(taken) or during.end + policy.buffer <= taken[at][0])

    def _note(self, resource: Resource, made: Made) -> None:
        if made.charged:
            for bound in self._counting[resource.id]:
                self._count(bound, resource, made)
        if "buffer" in self._fields and made.until > made.during.start:
            insort(self._taken[made.unit], (made.during.start, made.until))
        if made.unused:
            insort(self._unused[made.member], made.during.start)

    def _count(self, bound: Bound, resource: Resource, made: Made) -> None:
        who = self._bound_to(bound, made.member)
        if who is None:
            return
        needs = made.charged if bound.quota.measure is Measure.HOURS else 1
        if bound.quota.period is Period.OPEN:
            self._open[_Key(bound, who, self._known_since)].append((made.until, needs))
            return
        for window in bound.quota.windows(made.during.start, resource.zone, now=made.at):
            self._used[_Key(bound, who, window.start)] += needs

    def _bound_to(self, bound: Bound, member: MemberId) -> MemberId | str | None:
        """Return whose bookings a quota counts with the member's: their own or a group's; None if it binds others."""
        group = bound.quota.group
        if group is None:
            return member
        if group not in self._standing(member)[1]:
            return None
        return group if bound.quota.shared else member


def _counts(bound: Bound, resource: Resource) -> bool:
    """Whether a quota counts the bookings of a resource: those of everything under what it was set for."""
    match bound.level:
        case Level.RESOURCE:
            return bound.subject == str(resource.id)
        case Level.SITE:
            return bound.subject == str(resource.site.id)
        case Level.KIND | Level.BUILT_IN:
            return bound.subject == str(resource.kind)
        case Level.ORGANIZATION:
            return True


class Review:
    """Bookings judged by the rules as they are and as they are to be; those count that only the new ones refuse."""

    def __init__(
        self,
        *,
        before: Resources,
        after: Resources,
        fields: Collection[str],
        people: People,
        judged: Interval,
        known_since: datetime,
    ) -> None:
        """
        Judge the past in the interval `judged`, and what begins at its end or later.

        Bookings before it, from `known_since` on, are only counted, and so are those of what has the same rules after.
        """
        self._people, self._since, self._now = people, judged.start, judged.end
        self._known = after.keys()
        self._affected = {each.id for each in after.values() if _differ(before[each.id].policy, each.policy, fields)}
        self._before = _Rules(before, frozenset(fields), people, known_since=known_since)
        self._after = _Rules(after, frozenset(fields), people, known_since=known_since)
        self._judged: set[BookingId] = set()
        self._refused: dict[BookingId, MemberId] = {}
        self._asked: dict[BookingId, MemberId] = {}
        self._coming: dict[BookingId, None] = {}

    def judge(self, made: Made) -> None:
        """Judge one booking; call it in the order in which they were made."""
        if made.resource not in self._known:
            return
        was, refused = self._before.refuses(made), self._after.refuses(made)
        if made.during.start < self._since or made.resource not in self._affected:
            return
        broken = refused and not was
        if made.during.start >= self._now:
            # It stands: whether it would have to be asked for does not matter any more.
            self._coming |= {made.id: None} if broken else {}
            return
        self._judged.add(made.id)
        if broken:
            self._refused[made.id] = made.member
        elif self._after.asks(made) and not self._before.asks(made):
            self._asked[made.id] = made.member

    def result(self, *, whole: bool) -> Hindsight:
        """Return what came of it."""
        found = {**self._refused, **self._asked}
        groups = Counter(group for member in found.values() for group in self._groups(member))
        by_size = dict(sorted(groups.items(), key=lambda each: (-each[1], each[0])))
        return Hindsight(
            self._since,
            whole,
            len(self._judged),
            tuple(self._refused),
            tuple(self._asked),
            tuple(self._coming),
            by_size,
        )

    def _groups(self, member: MemberId) -> Iterator[str]:
        yield from self._people.standing.get(member, NOBODY_KNOWN)[1]


def _differ(one: Policy, other: Policy, fields: Collection[str]) -> bool:
    return any(getattr(one, name) != getattr(other, name) for name in fields)


def longest_window(resources: Sequence[Resource]) -> int:
    """Return the days that the longest window of their quotas and strikes reaches back from a booking's start."""
    periods = {Period.DAY: 1, Period.WEEK: 7, Period.MONTH: 31}
    windows = [0]
    for policy in (each.policy for each in resources):
        windows += [periods.get(bound.quota.period, bound.quota.days) for bound in policy.quotas]
        windows += [policy.strikes.window.days] if policy.strikes else []
    return max(windows)

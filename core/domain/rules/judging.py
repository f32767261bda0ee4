"""Judge bookings by one set of rules, in the order in which they were made, counting those that it lets pass."""

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from core.domain.people.member import Role
from core.domain.resources.resource import Resource
from core.domain.rules.made import NOBODY_KNOWN, Made, People
from core.domain.rules.policy import Bound, Level, Policy
from core.domain.rules.quota import Measure, Period
from core.values import MemberId, ResourceId, UnitId

SHAPE = frozenset({"week", "granularity", "shortest", "longest", "notice", "ahead"})
"""Rules that a slot keeps or breaks by itself."""
WHO = frozenset({"seen_by", "bookable_by", "managers", "for_others"})
APPROVAL = frozenset(
    {
        "approvers",
        "second_approvers",
        "third_approvers",
        "approved_from",
        "approved_outside",
        "approved_of",
        "approved_over",
    }
)
Resources = Mapping[ResourceId, Resource]


class _Key(NamedTuple):
    """The bookings that one quota counts together: of a member or of a group, in one window."""

    bound: Bound
    who: MemberId | str
    since: datetime


class Judge:
    """One set of rules on its way through bookings as they were made, with what it has counted so far."""

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
        resource = self._resources[made.resource]
        by = self._standing(made.by)
        return not self._fields.isdisjoint(APPROVAL) and resource.policy.asks(
            made.during, resource.zone, *by, people=made.people
        )

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

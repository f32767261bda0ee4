"""What a change of rules would have refused: past bookings, judged once more in the order in which they were made."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.resources.resource import Resource
from core.domain.rules.judging import APPROVAL, SHAPE, WHO, Judge, Resources
from core.domain.rules.made import NOBODY_KNOWN, Made, People
from core.domain.rules.policy import Policy
from core.domain.rules.quota import Period
from core.values import BookingId, Interval, MemberId

JUDGED = SHAPE | WHO | {"buffer", "needs", "strikes", "quotas", *APPROVAL}
"""Rules because of which a booking can be refused, or asked for instead; no other one has a past."""


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
    def broken(self) -> tuple[BookingId, ...]:
        """Every booking that does not keep the rules as they are to be, those to come first."""
        return (*self.coming, *self.refused, *self.asked)

    @property
    def harmless(self) -> bool:
        """Whether every booking keeps the rules as they are to be."""
        return not self.broken


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
        self._before = Judge(before, frozenset(fields), people, known_since=known_since)
        self._after = Judge(after, frozenset(fields), people, known_since=known_since)
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

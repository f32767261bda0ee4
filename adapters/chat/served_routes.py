"""The routes that are served here, how much is in hand for each, and which of them rest after failures."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from adapters.chat.marks import MOST_BEGUN
from adapters.chat.platform import Platform
from core.values import Route

MOST_IN_HAND = 50
"""
Messages of a route that are in hand at a time: the next ones are painted while these are sent, and wait their turn.

More would make one that is urgent wait longer, and save little: half a hand is read with the statements of one message.
"""
TROUBLE = 3
"""Failures in a row after which a route rests: two may be the messages' own."""
FIRST_REST = timedelta(seconds=2)
LONGEST_REST = timedelta(seconds=10)
"""A rest doubles up to this, and then one message tries the route: so much later is what waits when it is back."""


@dataclass
class ServedRoute:
    """One route, and how it goes."""

    platform: Platform
    in_hand: int = 0
    failures: int = 0
    """Failures in a row."""
    rests_until: datetime | None = None

    @property
    def in_trouble(self) -> bool:
        """Whether one message at a time tries it."""
        return self.failures >= TROUBLE

    def room(self, now: datetime) -> int:
        """Return how many more messages it can take in hand: none until half of its hand is free."""
        most = 1 if self.in_trouble else MOST_IN_HAND
        free = most - self.in_hand
        # In halves, because reading a few messages costs as many statements as reading many.
        return free if free >= most / 2 and not self.rests(now) else 0

    def rests(self, now: datetime) -> bool:
        """Return whether nothing is sent on it for now."""
        return self.rests_until is not None and now < self.rests_until

    def went_well(self) -> None:
        """Note that it works."""
        self.failures, self.rests_until = 0, None

    def failed(self, now: datetime) -> None:
        """Note that the platform did not answer, or was busy."""
        self.failures += 1
        if self.in_trouble:
            # Bounded before it is doubled, as a platform may be away for days.
            rest = min(FIRST_REST * 2 ** min(self.failures - TROUBLE, 10), LONGEST_REST)
            self.rests_until = now + rest


@dataclass
class ServedRoutes:
    """All routes that are served by this process now."""

    platforms: Sequence[Platform]
    _known: dict[Route, ServedRoute] = field(default_factory=dict)

    def here(self) -> dict[Route, ServedRoute]:
        """Return each route by its name; those of a platform that could not name them yet are not among them."""
        routes = {Route(each.name, workspace): each for each in self.platforms for workspace in each.workspaces}
        for route, platform in routes.items():
            self._known.setdefault(route, ServedRoute(platform))
        return {route: self._known[route] for route in routes}

    def on(self, route: Route) -> ServedRoute:
        """Return a route that is served here."""
        return self._known[route]

    def room(self, now: datetime) -> dict[Route, int]:
        """Return how many more messages each route can take in hand, perhaps none."""
        return {route: served.room(now) for route, served in self.here().items()}

    def places(self, served: ServedRoute) -> int:
        """Return how many messages may be under way on one route: one place is always left for another route."""
        if served.in_trouble:
            return 1
        return MOST_BEGUN if len(self._known) == 1 else MOST_BEGUN - 1

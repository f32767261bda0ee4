"""Metrics over HTTP: what this process counted, and how the ledger stands, in the text form that Prometheus reads."""

import hmac
from collections.abc import Iterator
from dataclasses import dataclass

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from adapters.measures import REGISTRY
from adapters.standing import Standing
from core.domain.health import Health, Waiting
from core.ledger import Ledger

PATH = "/metrics"
BEARER = "Bearer "


@dataclass
class Metrics:
    """
    The metrics of one process, for whoever knows the token.

    What the process counted is always told. How the ledger stands is looked up at most every few seconds, and is left
    out while the database is away, which `bellhop_database_up` says.
    """

    ledger: Ledger
    standing: Standing
    token: str
    version: str

    def route(self) -> Route:
        """Return the route; without the token it gives 401, and says no more."""
        return Route(PATH, self._answered, methods=["GET", "HEAD"])

    async def _answered(self, request: Request) -> Response:
        said = request.headers.get("authorization", "")
        if not hmac.compare_digest(said.encode(), (BEARER + self.token).encode()):
            raise HTTPException(401, "the metrics' token is missing or wrong", {"WWW-Authenticate": BEARER.strip()})
        health = await self.standing.now()
        looked = CollectorRegistry(auto_describe=False)
        looked.register(Looked(self, health))
        return Response(generate_latest(REGISTRY) + generate_latest(looked), media_type=CONTENT_TYPE_LATEST)


@dataclass(frozen=True, eq=False)
class Looked(Collector):
    """What is not counted but looked at when somebody asks."""

    of: Metrics
    health: Health | None

    def collect(self) -> Iterator[Metric]:
        """Yield the families of metrics."""
        build = GaugeMetricFamily("bellhop_build_info", "The release that runs.", labels=["version"])
        build.add_metric([self.of.version], 1)
        yield build
        yield GaugeMetricFamily("bellhop_database_up", "Whether the database answers.", int(self.health is not None))
        yield from self._pool()
        clock = self.of.ledger.replica.clock
        yield GaugeMetricFamily(
            "bellhop_clock_off_seconds", "By how much this machine's clock is ahead.", clock.off.total_seconds()
        )
        if self.health is not None:
            yield from self._ledger(self.health)

    def _pool(self) -> Iterator[Metric]:
        pool = self.of.ledger.database.pool()
        connections = GaugeMetricFamily("bellhop_database_connections", "Connections of the pool.", labels=["state"])
        connections.add_metric(["used"], pool.lent)
        connections.add_metric(["idle"], pool.open - pool.lent)
        yield connections
        yield GaugeMetricFamily("bellhop_database_connections_max", "Connections that the pool may have.", pool.most)
        yield GaugeMetricFamily("bellhop_database_waiting", "Who waits for a connection.", pool.waiting)
        yield CounterMetricFamily("bellhop_database_lent", "How often a connection was lent.", pool.ever_lent)

    def _ledger(self, health: Health) -> Iterator[Metric]:
        now = self.of.ledger.clock.now()

        def age(waiting: Waiting | None) -> float:
            return max(0.0, (now - waiting.since).total_seconds()) if waiting else 0.0

        depth = GaugeMetricFamily("bellhop_outbox_due", "Messages that are due and not sent.", labels=["platform"])
        oldest = GaugeMetricFamily(
            "bellhop_outbox_oldest_seconds", "For how long the first of them has been due.", labels=["platform"]
        )
        # There is always a figure, or an alert would have nothing to look at.
        due = {"": None, **health.due}
        for platform, waiting in due.items():
            depth.add_metric([platform or "any"], waiting.count if waiting else 0)
            oldest.add_metric([platform or "any"], age(waiting))
        yield depth
        yield oldest
        unanswered = health.unanswered
        yield GaugeMetricFamily(
            "bellhop_unanswered", "What people wrote that is in nobody's hands.", unanswered.count if unanswered else 0
        )
        yield GaugeMetricFamily(
            "bellhop_unanswered_oldest_seconds", "For how long the first of it has waited.", age(unanswered)
        )
        became = GaugeMetricFamily(
            "bellhop_bookings_last_hour", "Bookings that came into a state within the last hour.", labels=["state"]
        )
        for state, count in health.became.items():
            became.add_metric([state], count)
        yield became
        yield GaugeMetricFamily("bellhop_replicas", "Replicas that beat.", len(health.beats))
        yield GaugeMetricFamily(
            "bellhop_replica_beat_age_seconds",
            "How long ago the replica that beat longest ago did so.",
            max((beat.total_seconds() for beat in health.beats.values()), default=0.0),
        )
        if health.backed_up_at is not None:
            yield GaugeMetricFamily(
                "bellhop_backup_age_seconds",
                "How old the last backup is; missing where there is none.",
                (now - health.backed_up_at).total_seconds(),
            )

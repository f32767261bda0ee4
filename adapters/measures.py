"""
What this process counts of its own work, in Prometheus' terms; `adapters.web.metrics` shows it.

Labels are bounded: kinds, platforms and routes, never a person, a thing, an organization or a word that somebody wrote.
Names and units follow https://prometheus.io/docs/practices/naming/.
"""

from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector

REGISTRY = CollectorRegistry()
"""Apart from the library's own, which other libraries in the process may use as well."""
ProcessCollector(registry=REGISTRY)

FAST = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)
"""Seconds that software takes."""
PATIENT = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0, 900.0)
"""Seconds that people wait, an outage included."""

REQUESTS = Histogram(
    "bellhop_http_request_seconds",
    "HTTP requests that were answered, by the pattern of their path.",
    ("route", "method", "status"),
    buckets=FAST,
    registry=REGISTRY,
)
KEPT = Histogram(
    "bellhop_kept_seconds",
    "Until what arrived was kept, so that the platform could be told so.",
    ("platform",),
    buckets=FAST,
    registry=REGISTRY,
)
UNDERSTOOD = Counter(
    "bellhop_understood",
    "What arrived, by how, and what it was taken for.",
    ("platform", "arrived", "intent"),
    registry=REGISTRY,
)
ANSWERED = Histogram(
    "bellhop_answer_seconds",
    "From the turn of what arrived until it was answered, put off, or failed.",
    ("platform", "outcome"),
    buckets=FAST,
    registry=REGISTRY,
)
REFUSED = Counter("bellhop_refusals", "What the core refused, by the reason.", ("reason",), registry=REGISTRY)
MESSAGES = Counter(
    "bellhop_messages",
    "Messages of the outbox that were tried, by what came of it.",
    ("platform", "kind", "outcome"),
    registry=REGISTRY,
)
LATE = Histogram(
    "bellhop_message_late_seconds",
    "How much later than due it was sent what somebody at a door waits for.",
    ("platform",),
    buckets=PATIENT,
    registry=REGISTRY,
)
LIMITED = Counter("bellhop_rate_limited", "How often a platform asked to wait.", ("platform",), registry=REGISTRY)
LIMITED_FOR = Counter(
    "bellhop_rate_limited_seconds", "For how long a platform asked to wait.", ("platform",), registry=REGISTRY
)
LAG = Histogram(
    "bellhop_loop_lag_seconds",
    "How much later than asked for the event loop woke up.",
    buckets=FAST,
    registry=REGISTRY,
)

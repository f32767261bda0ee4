"""
Traces: all that one delivery or one message caused, in whichever process, under one number.

The number is made of what it is about, so that a second try, or another replica, goes on under the same one. Every line
of the log bears it, whether or not traces are collected anywhere, and whoever met a fault is told its beginning. Spans
cost next to nothing while nobody collects them. They hold kinds, ids and times; no name, and no word of anybody's.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from hashlib import blake2b

from opentelemetry import trace
from opentelemetry.context import Context
from opentelemetry.trace import SpanKind

TRACER = trace.get_tracer("bellhop")
NUMBER = 16
"""Bytes of a number, as https://www.w3.org/TR/trace-context/ has it."""
TOLD = 8
"""Letters of a number that a person is told: enough to find it in a day's log."""

_wanted: ContextVar[int | None] = ContextVar("number of the trace that is about to begin", default=None)


def number_of(*about: object) -> str:
    """Return the number of a trace, in 32 hexadecimal digits; the same for the same things."""
    return blake2b("\0".join(map(str, about)).encode(), digest_size=NUMBER).hexdigest()


def reference(number: str) -> str:
    """Return what a person is told, so that somebody can find the rest."""
    return number[:TOLD].upper()


def wanted() -> int | None:
    """Return the number under which a trace is to begin; None for any."""
    return _wanted.get()


@contextmanager
def traced(name: str, number: str, kind: SpanKind, told: Mapping[str, str | int]) -> Iterator[None]:
    """Begin a trace of that number for the block, which is part of no other; whoever begins one binds it to the log."""
    before = _wanted.set(int(number, 16))
    try:
        with TRACER.start_as_current_span(name, Context(), kind, told):
            _wanted.set(None)
            yield
    finally:
        _wanted.reset(before)


def called(name: str) -> None:
    """Name the span under way by what has turned out since: a pattern, or a kind, and never what somebody wrote."""
    trace.get_current_span().update_name(name)


def noted(told: Mapping[str, str | int]) -> None:
    """Add to the span under way what has turned out since."""
    trace.get_current_span().set_attributes(told)

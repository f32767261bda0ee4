"""Numbers of traces: the same for the same cause, told short to people, and in every line that is logged meanwhile."""

import structlog
from opentelemetry.trace import SpanKind

from adapters.traces import number_of, reference, traced, wanted


def test_the_same_cause_has_the_same_number() -> None:
    """Wherever it is handled, and however often; another has another, also where the words run together."""
    assert number_of("slack", "T1", "Ev1") == number_of("slack", "T1", "Ev1")
    assert number_of("slack", "T1", "Ev1") != number_of("slack", "T1E", "v1")
    assert len(number_of("slack")) == 32


def test_a_person_is_told_its_beginning() -> None:
    """By which a line of the log is found."""
    number = number_of("slack", "T1", "Ev1")
    assert number.upper().startswith(reference(number))
    assert len(reference(number)) == 8


def test_what_is_logged_meanwhile_bears_it() -> None:
    """Also where nobody collects traces, and no longer than that."""
    number = number_of("slack", "T1", "Ev1")
    with traced("delivery sentence", number, SpanKind.CONSUMER, {}):
        assert structlog.contextvars.get_contextvars()["trace"] == number
        # What begins inside is no further trace under this number.
        assert wanted() is None
    assert "trace" not in structlog.contextvars.get_contextvars()

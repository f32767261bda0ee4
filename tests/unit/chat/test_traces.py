"""Numbers of traces: the same for the same cause, and told short to people."""

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


def test_what_begins_inside_is_no_further_trace_of_that_number() -> None:
    """The number is the block's own."""
    with traced("delivery sentence", number_of("slack", "T1", "Ev1"), SpanKind.CONSUMER, {}):
        assert wanted() is None

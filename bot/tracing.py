"""Traces go out from here, if the settings say where to; the libraries for that are read only then."""

from collections.abc import Iterator
from contextlib import contextmanager

from adapters.traces import wanted
from bot import __version__


@contextmanager
def collected(endpoint: str | None, *, share: float) -> Iterator[None]:
    """
    Send this share of the block's traces, from 0 to 1, to a collector, by OTLP over HTTP; None collects nothing.

    They go out in batches from a thread of their own, and those that a collector cannot take are lost: nobody waits for
    it. Each is sent whole or not at all, by its number, so that every replica decides the same.
    """
    if endpoint is None:
        yield
        return
    # Imported late: a bot that is not traced needs none of this, which holds 20 MB.
    from opentelemetry import trace  # noqa: PLC0415 - see above
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter  # noqa: PLC0415 - see above
    from opentelemetry.sdk.resources import Resource  # noqa: PLC0415 - see above
    from opentelemetry.sdk.trace import TracerProvider  # noqa: PLC0415 - see above
    from opentelemetry.sdk.trace.export import BatchSpanProcessor  # noqa: PLC0415 - see above
    from opentelemetry.sdk.trace.id_generator import RandomIdGenerator  # noqa: PLC0415 - see above
    from opentelemetry.sdk.trace.sampling import ParentBased, TraceIdRatioBased  # noqa: PLC0415 - see above

    class Numbers(RandomIdGenerator):
        """A trace gets the number that it is to begin under."""

        def generate_trace_id(self) -> int:
            return wanted() or super().generate_trace_id()

    resource = Resource.create({"service.name": "bellhop", "service.version": __version__})
    provider = TracerProvider(
        sampler=ParentBased(TraceIdRatioBased(share)),
        resource=resource,
        id_generator=Numbers(),
        shutdown_on_exit=False,
    )
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(f"{endpoint.rstrip('/')}/v1/traces")))
    trace.set_tracer_provider(provider)
    try:
        yield
    finally:
        provider.shutdown()

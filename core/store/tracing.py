"""Traces: each statement as a part of what it was run for. Only a database that is asked for it has this."""

from typing import Any, Self, cast

from opentelemetry import trace
from opentelemetry.trace import SpanKind
from psycopg import AsyncCursor
from psycopg.abc import Params

from core.store.statements import NAMES

TRACER = trace.get_tracer("bellhop")


class TracedCursor(AsyncCursor[Any]):
    """
    A cursor whose statements are spans, by their names; values are never part of one.

    What is run for nothing that is traced, such as a beat, is no trace of its own. In a pipeline the time is the one
    until the statement was sent.
    """

    async def execute(
        self, query: object, params: Params | None = None, *, prepare: bool | None = None, binary: bool | None = None
    ) -> Self:
        """Run a statement; whatever the driver takes for one is handed on to it."""
        name = NAMES.get(query) if isinstance(query, bytes) else None
        if name is None or not trace.get_current_span().is_recording():
            return await super().execute(cast("bytes", query), params, prepare=prepare, binary=binary)
        told = {"db.system.name": "postgresql", "db.operation.name": name}
        with TRACER.start_as_current_span(name, kind=SpanKind.CLIENT, attributes=told):
            return await super().execute(cast("bytes", query), params, prepare=prepare, binary=binary)

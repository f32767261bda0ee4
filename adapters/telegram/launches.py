"""Who opened a Mini App: Telegram signs it with the bot's token, https://core.telegram.org/bots/webapps."""

import hashlib
import hmac
import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl

from telegram import User

from adapters.chat.incoming import Sender
from adapters.telegram.payloads import Self, sender_of

LASTS = timedelta(hours=1)
"""How old a launch may be: clients sign it when they open the page, and hand on the same when it is loaded again."""
AHEAD = timedelta(minutes=1)
"""How far Telegram's clock may be ahead of ours."""
MOST_FIELDS = 30


def launched_by(launch: str, *, token: str, me: Self, now: datetime) -> Sender | None:
    """
    Return who opened the page, by the `initData` that their client handed to it.

    None where it was not signed with this token, or more than an hour ago, or names nobody.
    """
    try:
        fields = dict(parse_qsl(launch, strict_parsing=True, max_num_fields=MOST_FIELDS))
        signature = fields.pop("hash")
        if not _is_signed(fields, signature, token):
            return None
        age = now - datetime.fromtimestamp(int(fields["auth_date"]), UTC)
        if not -AHEAD <= age <= LASTS:
            return None
        # The field that tells bots from people may be left out there.
        user = User.de_json({"is_bot": False, **json.loads(fields["user"])})
    # Anybody may send anything there.
    except (KeyError, ValueError, TypeError, OverflowError, OSError, RecursionError):
        return None
    return None if user.is_bot else sender_of(user, me)


def _is_signed(fields: Mapping[str, str], signature: str, token: str) -> bool:
    """Return whether the hash is the one of all fields, among them the signature for other parties, or without it."""
    key = hmac.new(b"WebAppData", token.encode(), hashlib.sha256).digest()
    return any(
        hmac.compare_digest(signature.encode(), hmac.new(key, text, hashlib.sha256).hexdigest().encode())
        for text in (_joined(fields), _joined({name: each for name, each in fields.items() if name != "signature"}))
    )


def _joined(fields: Mapping[str, str]) -> bytes:
    return "\n".join(f"{name}={value}" for name, value in sorted(fields.items())).encode()

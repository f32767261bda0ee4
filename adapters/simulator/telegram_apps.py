"""Mini Apps: which pages a bot may open, and how Telegram's clients say who opens one."""

import hashlib
import hmac
import json
import re
from datetime import datetime
from urllib.parse import quote, urlencode

from telegram.constants import MenuButtonType

from adapters.simulator.bodies import structured
from adapters.simulator.people import Json
from adapters.simulator.telegram_rules import bad

# https alone, https://core.telegram.org/bots/webapps; this machine's loopback may do without, as on the test servers.
PAGE = re.compile(r"https://\S+|http://(?:127\.0\.0\.1|localhost)(?::\d+)?(?:/\S*)?")
THEME = {
    "bg_color": "#ffffff",
    "secondary_bg_color": "#f4f4f5",
    "text_color": "#000000",
    "hint_color": "#707579",
    "button_color": "#1f74b8",
    "button_text_color": "#ffffff",
}
"""The colours of the client."""


def checked_page(given: object) -> str:
    """Return the page of a WebAppInfo; refuses as Telegram does."""
    url = str(given.get("url", "")) if isinstance(given, dict) else ""
    if not PAGE.fullmatch(url):
        raise bad(f"inline keyboard button Web App URL '{url}' is invalid: Only HTTPS links are allowed")
    return url


def checked_menu_button(given: object) -> tuple[str, str] | None:
    """Return what the menu button says and the page that it opens; None for the menu of commands."""
    button = structured(given or '{"type": "default"}')
    if not isinstance(button, dict) or button.get("type") not in set(MenuButtonType):
        raise bad("can't parse menu button: unsupported type")
    if button["type"] != MenuButtonType.WEB_APP:
        return None
    if not str(button.get("text", "")).strip():
        raise bad("menu button text is empty")
    return str(button["text"]), checked_page(button.get("web_app"))


def launch(user: Json, *, token: str, at: datetime) -> str:
    """Return the `initData` of a user who opens a page, signed with the bot's token."""
    person = {name: user[name] for name in user if name != "is_bot"}
    fields = {
        "auth_date": str(int(at.timestamp())),
        "query_id": f"AAH{user['id']}",
        "signature": "c2lnbmVkIGZvciBvdGhlcnM",
        "user": json.dumps(person, separators=(",", ":"), ensure_ascii=False),
    }
    text = "\n".join(f"{name}={value}" for name, value in sorted(fields.items()))
    key = hmac.new(b"WebAppData", token.encode(), hashlib.sha256).digest()
    return urlencode(fields | {"hash": hmac.new(key, text.encode(), hashlib.sha256).hexdigest()})


def opened(page: str, launched: str) -> str:
    """Return the address at which a client opens a page: who opens it, and the colours, stand behind the #."""
    theme = quote(json.dumps(THEME))
    told = f"tgWebAppData={quote(launched)}&tgWebAppVersion=9.2&tgWebAppPlatform=web&tgWebAppThemeParams={theme}"
    return f"{page}#{told}"

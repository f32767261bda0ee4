"""The Slack app's manifest: only the scopes and events that Bellhop uses."""

from urllib.parse import urlsplit

from adapters.slack.app import COMMANDS
from adapters.slack.installing import BACK, SCOPES
from adapters.slack.payloads import BOOK, BOOK_FOR_THREAD, SEARCH
from adapters.wording import Words

HINTS = {
    "book": "atlas tomorrow 3-5pm",
    "rooms": "for 6 tomorrow at 4",
    "board": "friday",
    "bookings": "tomorrow",
    "calendar": "atlas",
    "checkin": "482913",
    "rules": "atlas",
    "groups": "facilities add @jonas",
    "people": "@jonas",
    "certificates": "give laser-course @jonas until 31 march",
    "report": "last month by person",
    "token": "door display, read only, 30 days",
    "blackout": "atlas friday 9-12: maintenance",
    "newresource": "Nova, room, 10 seats, floor 3, projector, 8-20",
}
BOT_EVENTS = ("app_home_opened", "app_mention", "message.im", "user_change")
LINKED = ("link_shared", "entity_details_requested")
"""Told only where bookings have pages, and so links."""
LINKS = ("links:read", "links:write")
ANYWHERE = ("app_uninstalled", "tokens_revoked", "function_executed")
"""
Told only of an app that any workspace may install: with the token of one, there is nothing to delete, and Slack takes
steps of workflows only from apps that can be installed in a whole organization.
"""


def manifest(
    *, request_url: str | None, installed_at: str | None = None, pages_at: str | None = None
) -> dict[str, object]:
    """
    Return the manifest, for Socket Mode, or for HTTP at `request_url`.

    With `installed_at`, Bellhop's public address, any workspace can install the app, or a whole Enterprise Grid, and
    its tokens run out and are renewed. With `pages_at`, where bookings have pages, links to these show what they lead
    to. The fields are explained at https://docs.slack.dev/reference/app-manifest.
    """
    address = {"request_url": request_url} if request_url else {}
    events = [*BOT_EVENTS, *(LINKED if pages_at else ()), *(ANYWHERE if installed_at else ())]
    return {
        "display_information": {
            "name": "Bellhop",
            "description": "Books rooms, studios, desks and things",
            "background_color": "#5b2333",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            # https://docs.slack.dev/ai/migrating-to-agent-messaging; it replaces what was called `assistant_view`.
            "agent_view": {"agent_description": Words(None).say("agent-about")},
            "shortcuts": [
                _shortcut("global", BOOK, "shortcut-book", "shortcut-book-about"),
                _shortcut("message", BOOK_FOR_THREAD, "shortcut-thread", "shortcut-thread-about"),
            ],
            "bot_user": {"display_name": "bellhop", "always_online": True},
            "slash_commands": [_command(command, request_url) for command in COMMANDS],
            **({"unfurl_domains": [urlsplit(pages_at).hostname]} if pages_at else {}),
            **({"search": {"search_function_callback_id": SEARCH}} if installed_at else {}),
        },
        **({"functions": {BOOK: _step(), SEARCH: _search()}} if installed_at else {}),
        "oauth_config": {
            **({"redirect_urls": [f"{installed_at.rstrip('/')}{BACK}"]} if installed_at else {}),
            "scopes": {"bot": [each for each in SCOPES if pages_at or each not in LINKS]},
        },
        "settings": {
            "event_subscriptions": {**address, "bot_events": events},
            "interactivity": {"is_enabled": True, **address},
            "org_deploy_enabled": installed_at is not None,
            **({"function_runtime": "remote"} if installed_at else {}),
            "socket_mode_enabled": request_url is None,
            "token_rotation_enabled": installed_at is not None,
        },
    }


def _step() -> dict[str, object]:
    """Return the step of Workflow Builder that books, https://docs.slack.dev/tools/bolt-python/concepts/custom-steps."""
    words = Words(None)
    return {
        "title": words.say("step-book"),
        "description": words.say("step-book-about"),
        "input_parameters": {
            "wish": _parameter("string", words.say("step-wish"), words.say("step-wish-about")),
            "person": _parameter("slack#/types/user_id", words.say("step-person"), words.say("step-person-about")),
        },
        "output_parameters": {
            "answer": _parameter("string", words.say("step-answer"), words.say("step-answer-about")),
        },
    }


def _search() -> dict[str, object]:
    """Return what answers https://docs.slack.dev/enterprise-search/developing-apps-with-search-features."""
    words = Words(None)
    about = words.say("search-about")
    return {
        "title": words.say("search-free"),
        "description": about,
        "input_parameters": {
            "query": _parameter("string", words.say("step-wish"), words.say("step-wish-about")),
            "user_context": _parameter("slack#/types/user_context", words.say("search-who"), about),
        },
        "output_parameters": {
            "search_results": _parameter("slack#/types/search_results", words.say("search-found"), about),
        },
    }


def _parameter(kind: str, title: str, about: str) -> dict[str, object]:
    return {"type": kind, "title": title, "description": about, "is_required": True}


def menu() -> tuple[tuple[str, str], ...]:
    """Return the slash commands with what Slack's menu says about each."""
    return tuple((f"/{command}", _about(command)) for command in COMMANDS)


def shortcuts() -> tuple[tuple[str, str], ...]:
    """Return the shortcuts of the workspace's menu: what each sends, and what it is called."""
    return ((BOOK, Words(None).say("shortcut-book")),)


def message_shortcuts() -> tuple[tuple[str, str], ...]:
    """Return the shortcuts of a message's menu."""
    return ((BOOK_FOR_THREAD, Words(None).say("shortcut-thread")),)


def _about(command: str) -> str:
    return Words(None).say(f"menu-{command}")


def _shortcut(kind: str, callback: str, name: str, about: str) -> dict[str, object]:
    words = Words(None)
    return {"type": kind, "callback_id": callback, "name": words.say(name), "description": words.say(about)}


def _command(command: str, request_url: str | None) -> dict[str, object]:
    return {
        "command": f"/{command}",
        "description": _about(command),
        # Slack then sends mentions as <@U123>: ids, which unlike display names identify a person.
        "should_escape": True,
        **({"usage_hint": HINTS[command]} if command in HINTS else {}),
        **({"url": request_url} if request_url else {}),
    }

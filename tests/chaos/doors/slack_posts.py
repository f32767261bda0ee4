"""What Slack sends: every kind of request that an app may get, valid, and then mutated; numbered, so repeatable."""

from collections.abc import Iterator, Sequence
from random import Random
from urllib.parse import quote_plus, urlencode

from tests.chaos.doors.mutations import Doubled, Json, garbled, mutated, sentence, written
from tests.chaos.doors.posts import GARBLED, VALID, Post, Sender, button_data

FORM, JSON = "application/x-www-form-urlencoded", "application/json"
TYPES = (FORM, JSON, "text/plain", "multipart/form-data; boundary=x", "application/json; charset=utf-16", "")
TEAM, APP = "T0BELLHOP", "A0BELLHOP"
COMMANDS = ("book", "rooms", "bookings", "checkin", "quota", "rules", "groups", "people", "blackout")
OTHER_EVENTS = ("reaction_added", "app_home_opened", "tokens_revoked", "app_uninstalled", "x")
OTHER_KINDS = ("shortcut", "message_action", "block_suggestion", "dialog_submission", "interactive_message", "x")


def slack(seed: int, count: int, people: Sequence[Sender]) -> Iterator[Post]:
    """Return so many requests of Slack's, the same for the same seed."""
    for number in range(count):
        rng = Random(f"slack {seed} {number}")  # noqa: S311 - repeatable, not secret
        kind, valid = _valid(number, rng, rng.choice(people))
        body, content_type = _body(kind, valid if rng.random() < VALID else mutated(valid, rng))
        whole = rng.random() >= GARBLED
        yield Post(number, kind, body, content_type, told=True) if whole else _garbled(number, kind, body, rng)


def _garbled(number: int, kind: str, body: bytes, rng: Random) -> Post:
    """Return the request with a broken body, or with a whole one that calls itself something else."""
    return Post(number, kind, rng.choice((garbled(body, rng), body)), rng.choice(TYPES), told=False)


def _valid(number: int, rng: Random, who: Sender) -> tuple[str, Json]:
    kind = rng.choice(
        ("command", "message", "mention", "press", "press", "event", "news", "view", "other", "challenge")
    )
    told: Json
    match kind:
        case "command":
            told = _command(number, rng, who)
        case "message":
            told = _event(number, _message(rng, who, "message", who.direct) | {"channel_type": "im"})
        case "mention":
            told = _event(number, _message(rng, who, "app_mention", "C0GENERAL"))
        case "press":
            told = _press(number, rng, who)
        case "event":
            told = _event(number, {"type": rng.choice(OTHER_EVENTS), "user": who.slack, "item": {"ts": "1.1"}})
        case "news":
            told = _event(number, {"type": "user_change", "user": _user(rng, who), "cache_ts": 1, "event_ts": "1.1"})
        case "view":
            told = _view(number, rng, who)
        case "challenge":
            told = {"type": "url_verification", "token": "t", "challenge": "c" * 20}
        case _:
            told = {"type": rng.choice(OTHER_KINDS), "team": {"id": TEAM}, "user": {"id": who.slack}}
    return kind, told


def _command(number: int, rng: Random, who: Sender) -> Json:
    return {
        "token": "t",
        "team_id": TEAM,
        "team_domain": "bellhop-demo",
        "channel_id": "C0GENERAL",
        "channel_name": "general",
        "user_id": who.slack,
        "user_name": "mara",
        "command": f"/{rng.choice(COMMANDS)}",
        "text": sentence(rng),
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": who.response_url,
        "trigger_id": f"{number}.1.c",
    }


def _message(rng: Random, who: Sender, kind: str, channel: str) -> Json:
    said = sentence(rng) if kind == "message" else f"<@U0BELLHOP> {sentence(rng)}"
    words = {"type": "rich_text_section", "elements": [{"type": "text", "text": said}]}
    return {
        "type": kind,
        "user": who.slack,
        "text": said,
        "ts": "1795431600.000100",
        "event_ts": "1795431600.000100",
        "channel": channel,
        "team": TEAM,
        "blocks": [{"type": "rich_text", "block_id": "b", "elements": [words]}],
    }


def _event(number: int, inner: Json) -> Json:
    authorization = {"enterprise_id": None, "team_id": TEAM, "user_id": "U0BELLHOP", "is_bot": True}
    return {
        "token": "t",
        "team_id": TEAM,
        "context_team_id": TEAM,
        "context_enterprise_id": None,
        "api_app_id": APP,
        "event": inner,
        "type": "event_callback",
        "event_id": f"Ev{number:08}",
        "event_time": 1795431600,
        "authorizations": [authorization | {"is_enterprise_install": False}],
        "is_ext_shared_channel": False,
        "event_context": "4-x",
    }


def _user(rng: Random, who: Sender) -> Json:
    return {
        "id": who.slack,
        "team_id": TEAM,
        "name": "mara",
        "real_name": "Mara Lindt",
        "deleted": rng.choice((True, False)),
        "tz": "Europe/Berlin",
        "locale": "en-GB",
        "profile": {"real_name": "Mara Lindt", "display_name": "mara"},
        "enterprise_user": {"id": "W1", "teams": [TEAM]},
        "is_admin": rng.choice((True, False)),
        "is_restricted": False,
        "is_bot": False,
    }


def _press(number: int, rng: Random, who: Sender) -> Json:
    channel = rng.choice((who.direct, "C0GENERAL"))
    label, value = {"type": "plain_text", "text": "Go", "emoji": True}, button_data(rng)
    clicked = {"type": "button", "action_id": "0.0", "text": label, "value": value}
    chosen = {"type": "overflow", "action_id": "more", "selected_option": {"text": label, "value": value}}
    return {
        "type": "block_actions",
        "team": {"id": TEAM, "domain": "bellhop-demo"},
        "user": {"id": who.slack, "username": "mara", "name": "mara", "team_id": TEAM},
        "api_app_id": APP,
        "token": "t",
        "container": {
            "type": "message",
            "message_ts": "1795431600.000100",
            "channel_id": channel,
            "is_ephemeral": rng.choice((True, False)),
        },
        "trigger_id": f"{number}.1.p",
        "channel": {"id": channel, "name": "general"},
        "enterprise": None,
        "is_enterprise_install": False,
        "state": {"values": {}},
        "response_url": who.response_url,
        "actions": [rng.choice((clicked, chosen)) | {"action_ts": f"{number}.1"}],
    }


def _view(number: int, rng: Random, who: Sender) -> Json:
    return {
        "type": rng.choice(("view_submission", "view_closed")),
        "team": {"id": TEAM, "domain": "bellhop-demo"},
        "user": {"id": who.slack, "name": "mara", "team_id": TEAM},
        "api_app_id": APP,
        "trigger_id": f"{number}.1.v",
        "view": {"id": "V1", "callback_id": "x", "app_installed_team_id": TEAM, "state": {"values": {}}},
        "response_urls": [],
    }


def _body(kind: str, told: Json) -> tuple[bytes, str]:
    if kind == "command":
        fields = ((name, each) for name, value in told.items() for each in _each(value))
        return "&".join(f"{_quoted(name)}={_quoted(value)}" for name, value in fields).encode(), FORM
    if kind in {"press", "view", "other"}:
        return urlencode({"payload": written(told)}).encode(), FORM
    return written(told).encode(), JSON


def _each(value: object) -> list[str]:
    """Return a form's field as text, twice if it is doubled."""
    if isinstance(value, Doubled):
        return [*_each(value.first), *_each(value.second)]
    return [value if isinstance(value, str) else written(value)]


def _quoted(text: str) -> str:
    # As bytes that are no UTF-8: no form carries half a surrogate.
    return quote_plus(text.encode(errors="surrogatepass"))

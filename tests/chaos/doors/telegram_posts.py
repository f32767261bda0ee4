"""What Telegram sends: every kind of update that a bot may get, valid, and then mutated; numbered, so repeatable."""

from collections.abc import Iterator, Sequence
from random import Random

from tests.chaos.doors.mutations import Json, garbled, mutated, sentence, written
from tests.chaos.doors.posts import GARBLED, VALID, Post, Sender, button_data
from tests.chaos.doors.slack_posts import COMMANDS

TYPED = ("help", "settings", "start", "link", "invite", *COMMANDS)
KINDS = ("private", "private", "command", "group", "press", "press", "edited", "moved", "member", "other")


def telegram(seed: int, count: int, people: Sequence[Sender]) -> Iterator[Post]:
    """Return so many updates of Telegram's, the same for the same seed."""
    for number in range(count):
        rng = Random(f"telegram {seed} {number}")  # noqa: S311 - repeatable, not secret
        kind, valid = _valid(number, rng, rng.choice(people))
        body = written(valid if rng.random() < VALID else mutated(valid, rng)).encode()
        whole = rng.random() >= GARBLED
        yield Post(number, kind, body if whole else garbled(body, rng), "application/json", told=whole)


def _valid(number: int, rng: Random, who: Sender) -> tuple[str, Json]:
    kind = rng.choice(KINDS)
    update: Json = {"update_id": 1_000_000 + number}
    person = {
        "id": who.telegram,
        "is_bot": False,
        "first_name": "Mara",
        "last_name": "Meyer",
        "username": "mara",
        "language_code": rng.choice(("en", "de", "fr-CA", "pl", "x-y")),
    }
    home = {"id": who.telegram, "type": "private", "first_name": "Mara"}
    group = {"id": -4_000_001, "type": "group", "title": "Team chat"}
    message = {"message_id": number + 1, "from": person, "chat": home, "date": 1795431600, "text": sentence(rng)}
    match kind:
        case "private":
            named = {"type": "text_mention", "offset": 0, "length": 3, "user": person}
            update["message"] = message | {"entities": [named]}
        case "command":
            update["message"] = message | {"text": f"/{rng.choice(TYPED)} {sentence(rng)}"}
        case "group":
            update["message"] = message | {"chat": group, "text": f"@bellhop_demo_bot {sentence(rng)}"}
        case "press":
            shown = {**message, "text": "card", "from": {"id": 7_000_000_001, "is_bot": True, "first_name": "Bellhop"}}
            query = {"id": f"{number}51", "from": person, "message": shown, "chat_instance": "1"}
            update["callback_query"] = query | {"data": button_data(rng)}
        case "edited":
            update["edited_message"] = message | {"edit_date": 1795431601}
        case "moved":
            update["message"] = {**message, "chat": group, "migrate_to_chat_id": -1_002_000_000_001} | {"text": None}
        case "member":
            member = {"user": {"id": 7_000_000_001, "is_bot": True, "first_name": "B"}, "status": "member"}
            changed = {"chat": home, "from": person, "date": 1, "old_chat_member": member, "new_chat_member": member}
            update["my_chat_member"] = changed
        case _:
            update[rng.choice(("poll", "channel_post", "inline_query", "pre_checkout_query", "x"))] = message
    return kind, update

"""Telegram's updates become Incoming."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update

from adapters.chat.incoming import Edited, Incoming, Place, Press, Sender, Sentence, Slash, Wordless, packed, unpacked
from adapters.telegram.payloads import Self, incoming, migration

Json = dict[str, Any]

ME = Self(7, "bellhop_bot")
ADA = {"id": 51, "is_bot": False, "first_name": "Ada", "last_name": "Lovelace", "language_code": "en"}
BOT = {"id": 7, "is_bot": True, "first_name": "Bellhop", "username": "bellhop_bot"}
PRIVATE = {"id": 51, "type": "private", "first_name": "Ada"}
GROUP = {"id": -90, "type": "supergroup", "title": "Team"}
SENDER = Sender("telegram", "7", "51", "Ada Lovelace", "en")
AT_HOME, IN_GROUP = Place("51", private=True), Place("-90", private=False)
VOICE = {"file_id": "v", "file_unique_id": "v", "duration": 4}
ASKED_IN_GROUP = replace(IN_GROUP, asked="5")


def arrived(**content: Any) -> Incoming | None:
    """Return what an update with this content becomes."""
    update = Update.de_json({"update_id": 1000, **content}, None)
    return incoming(update, ME)


def message(text: str | None, chat: Json = PRIVATE, **more: Any) -> Json:
    """Return a message by Ada."""
    words = {} if text is None else {"text": text}
    return {"message_id": 5, "date": 1, "chat": chat, "from": ADA, **words, **more}


def press(data: str = "ok:1", **more: Any) -> Json:
    """Return Ada's press of a button."""
    return {"id": "q1", "from": ADA, "chat_instance": "x", "data": data, **more}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("atlas tomorrow 3pm", Sentence("1000", SENDER, AT_HOME, "atlas tomorrow 3pm", "5")),
        ("  hi\nyou ", Sentence("1000", SENDER, AT_HOME, "hi\nyou", "5")),
        ("/book", Slash("1000", SENDER, AT_HOME, "book", "")),
        ("/Book orion  thursday 3", Slash("1000", SENDER, AT_HOME, "book", "orion  thursday 3")),
        ("/book@Bellhop_Bot orion", Slash("1000", SENDER, AT_HOME, "book", "orion")),
        ("/checkin\n482913", Slash("1000", SENDER, AT_HOME, "checkin", "482913")),
        ("/start aZ0-_", Slash("1000", SENDER, AT_HOME, "start", "aZ0-_")),
        ("/ what", Sentence("1000", SENDER, AT_HOME, "/ what", "5")),
        ("@bellhop_bot help", Sentence("1000", SENDER, AT_HOME, "help", "5")),
        ("/book@other_bot orion", None),
        ("\ue000bold\ue001 \0\ud83d", Sentence("1000", SENDER, AT_HOME, "bold", "5")),
    ],
)
def test_words_in_private(text: str, expected: Slash | Sentence | None) -> None:
    """In private a command is a command and anything else a sentence, without private marks and broken letters."""
    assert arrived(message=message(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nice weather", None),
        ("ask @bellhop_bot about it", None),
        ("@bellhop_bot_two, orion", None),
        ("@Bellhop_bot, orion at 3", Sentence("1000", SENDER, ASKED_IN_GROUP, "orion at 3", "5")),
        ("@bellhop_bot", Sentence("1000", SENDER, ASKED_IN_GROUP, "", "5")),
        ("@bellhop_bot /rooms now", Slash("1000", SENDER, ASKED_IN_GROUP, "rooms", "now")),
        ("/rooms", Slash("1000", SENDER, ASKED_IN_GROUP, "rooms", "")),
        ("/rooms@bellhop_bot", Slash("1000", SENDER, ASKED_IN_GROUP, "rooms", "")),
        ("/rooms@other_bot", None),
    ],
)
def test_words_in_a_group(text: str, expected: Slash | Sentence | None) -> None:
    """In a group only a mention at the start and commands that name no other bot address this one."""
    assert arrived(message=message(text, GROUP)) == expected


def test_a_reply_to_the_bot_in_a_group_is_meant_for_it() -> None:
    """In a group a reply to the bot addresses it, and a reply to anybody else does not."""
    before = {"message_id": 4, "date": 1, "chat": GROUP, "text": "For how long?"}
    to_bot = message("1 hour", GROUP, reply_to_message={**before, "from": BOT})
    to_other = message("1 hour", GROUP, reply_to_message={**before, "from": ADA})
    assert arrived(message=to_bot) == Sentence("1000", SENDER, ASKED_IN_GROUP, "1 hour", "5", "4", "For how long?")
    assert arrived(message=to_other) is None


def test_a_reply_says_which_message_it_is_about() -> None:
    """A reply to the bot names its message; a reply to a person, even in private, names none."""
    before = {"message_id": 4, "date": 1, "chat": PRIVATE, "text": "Card"}
    said = (arrived(message=message("cancel it", reply_to_message={**before, "from": who})) for who in (BOT, ADA))
    assert [each.replies_to for each in said if isinstance(each, Sentence)] == ["4", None]


def test_an_edit_names_the_message_that_it_changes() -> None:
    """It is read like a sentence, and keeps the id of its message."""
    assert arrived(edited_message=message("orion at 4")) == Edited("1000", SENDER, AT_HOME, "orion at 4", "5")


def test_a_caption_is_what_is_said() -> None:
    """Mentions of people without a username are put into it, too."""
    mention = {"type": "text_mention", "offset": 11, "length": 3, "user": {**ADA, "id": 77}}
    photo = message(None, caption="orion with Bob", caption_entities=[mention], photo=[])
    assert arrived(message=photo) == Sentence("1000", SENDER, AT_HOME, "orion with @77", "5")


def test_a_private_message_without_words_is_one() -> None:
    """A voice message says nothing that is read, and yet its sender waits for an answer."""
    assert arrived(message=message(None, voice=VOICE)) == Wordless("1000", SENDER, AT_HOME)


def test_a_press_knows_its_message_and_its_query() -> None:
    """A press names the message to edit and the query to answer."""
    pressed = arrived(callback_query=press(message={**message("Card"), "from": BOT}))
    assert pressed == Press("1000", SENDER, Place("51", private=True, message="5", return_address="q1"), "ok:1")


def test_a_press_on_an_old_message_still_knows_its_place() -> None:
    """A press on a message too old for the bot to see still names its chat and id."""
    pressed = arrived(callback_query=press(message={"chat": GROUP, "message_id": 3, "date": 0}))
    assert pressed == Press("1000", SENDER, Place("-90", private=False, message="3", return_address="q1"), "ok:1")


def test_a_press_without_a_message_is_answered_in_private() -> None:
    """A press on a message sent via inline mode, which has no chat, is answered in private."""
    pressed = arrived(callback_query=press(inline_message_id="i"))
    assert pressed == Press("1000", SENDER, Place("51", private=True, return_address="q1"), "ok:1")


@pytest.mark.parametrize(
    "content",
    [
        {"edited_message": message("/book orion")},
        {"edited_message": message("orion", GROUP)},
        {"edited_message": message(None, voice=VOICE)},
        {"message": message(None, GROUP, voice=VOICE)},
        {"message": message(None, photo=[], media_group_id="13")},
        {"message": message(None, delete_chat_photo=True)},
        {"channel_post": message("orion", {"id": -91, "type": "channel", "title": "News"})},
        {"message": message("orion", {"id": -91, "type": "channel", "title": "News"})},
        {"message": {**message("orion"), "from": {**BOT, "id": 8}}},
        {"message": {"message_id": 5, "date": 1, "chat": GROUP, "text": "/rooms"}},
        {"message": message(None, GROUP, new_chat_title="Crew")},
        {"callback_query": {**press(), "from": BOT}},
        {"callback_query": {"id": "q1", "from": ADA, "chat_instance": "x", "game_short_name": "chess"}},
        {},
    ],
)
def test_what_no_person_says_to_the_bot_is_nothing(content: Json) -> None:
    """Channel posts, other bots, service messages, games, and edited commands are ignored."""
    assert arrived(**content) is None


def test_a_group_that_moves_tells_both_ids() -> None:
    """The message of an upgraded group names its old and its new id; other messages name none."""
    moved = Update.de_json({"update_id": 1, "message": message(None, GROUP, migrate_to_chat_id=-100)}, None)
    still = Update.de_json({"update_id": 1, "message": message("hi", GROUP)}, None)
    assert (migration(moved), migration(still)) == ((-90, -100), None)


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_any_text_can_be_kept(text: str) -> None:
    """Any text, broken letters included, survives the way into the ledger and back."""
    kept = arrived(message=message(text))
    if kept is not None:
        assert unpacked(packed(kept)) == kept
        assert "\0" not in packed(kept)
        assert "\\u0000" not in packed(kept)

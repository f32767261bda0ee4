"""Slack's requests become Incoming."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from adapters.chat.incoming import (
    LONGEST,
    Channel,
    Edited,
    Filled,
    Opened,
    Place,
    Press,
    Sender,
    Sentence,
    Slash,
    Wordless,
    packed,
    too_long,
    unpacked,
)
from adapters.slack.payloads import incoming

Json = dict[str, Any]

ADA = Sender("slack", "T1", "U1", "ada")
UNNAMED = Sender("slack", "T1", "U1")


def command(text: str = "atlas", **more: Any) -> Json:
    """Return a slash command by Ada."""
    known = {"team_id": "T1", "channel_id": "C1", "channel_name": "general", "user_id": "U1", "user_name": "ada"}
    return known | {"command": "/book", "text": text, "response_url": "https://r", "trigger_id": "1.2.a", **more}


def edit(now: str, before: str = "atlas", *, channel_type: str = "im", **more: Any) -> Json:
    """Return Ada's edit of a direct message."""
    was = {"type": "message", "user": "U1", "text": before, "ts": "5.1"}
    is_now = was | {"text": now, "edited": {"user": "U1", "ts": "6.1"}} | more
    said = {"user": None, "ts": "6.1", "channel_type": channel_type, "message": is_now, "previous_message": was}
    return event("", subtype="message_changed", **said)


def event(text: str = "hi", **more: Any) -> Json:
    """Return a direct message of Ada's."""
    said = {"type": "message", "channel": "D1", "channel_type": "im", "user": "U1", "text": text, "ts": "5.1"}
    return {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event": said | more}


def press(**more: Any) -> Json:
    """Return Ada's press of a button."""
    return {
        "type": "block_actions",
        "trigger_id": "1.2.b",
        "user": {"id": "U1", "username": "ada"},
        "team": {"id": "T1"},
        "channel": {"id": "D1"},
        "container": {"type": "message", "message_ts": "5.1", "channel_id": "D1"},
        "response_url": "https://r",
        "actions": [{"action_id": "0.0", "value": "ok:1", "action_ts": "6.1"}],
        **more,
    }


def test_a_page_that_is_opened_names_what_it_shows() -> None:
    """The event tells where presses are answered, and which state of the page there is, if there is one."""
    opened = incoming(event(type="app_home_opened", tab="home", view={"hash": "7.abc", "blocks": []}))
    assert opened == Opened("Ev1", UNNAMED, Place("D1", private=True), "7.abc")
    assert incoming(event(type="app_home_opened", tab="home")) == Opened("Ev1", UNNAMED, Place("D1", private=True))


@pytest.mark.parametrize(("carried", "answered"), [("D1", "D1"), ("", "U1"), ("not a channel", "U1")])
def test_a_press_on_a_page_is_answered_in_the_direct_messages(carried: str, answered: str) -> None:
    """A view stands in no channel: it carries the one it belongs to, or the person themselves are written to."""
    view = {"type": "view", "view_id": "V1"}
    pressed = incoming(press(channel=None, container=view, response_url=None, view={"private_metadata": carried}))
    assert isinstance(pressed, Press)
    assert pressed.place == Place(answered, private=True)


def test_an_option_of_a_menu_means_what_a_button_means() -> None:
    """A menu has no value of its own: it says which option was chosen."""
    chosen = {"text": {"type": "plain_text", "text": "Door code"}, "value": "code:7"}
    menu = {"type": "overflow", "action_id": "more", "selected_option": chosen, "action_ts": "6.1"}
    pressed = incoming(press(actions=[menu]))
    assert isinstance(pressed, Press)
    assert pressed.payload == "code:7"


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("atlas tomorrow", "atlas tomorrow"),
        ("a &amp; b &lt;c&gt;", "a & b <c>"),
        ("&amp;amp;", "&amp;"),
        ("with <@U2|jonas> in <#C1|general>", "with @U2 in #general"),
        ("with <@U2>", "with @U2"),
        ("<!here> <!subteam^S1|@team>", "!here !@team"),
        ("<http://x.example|x.example> <http://y.example>", "x.example http://y.example"),
        ("\ue000bold\ue001 \0\ud83d", "bold "),
    ],
)
def test_words_are_heard_as_they_were_typed(text: str, heard: str) -> None:
    """Slack's escapes and references become words again; private marks and broken letters are removed."""
    place = Place("C1", private=False, return_address="https://r", ephemeral=True)
    assert incoming(command(text)) == Slash("1.2.a", ADA, place, "book", heard)
    named = Channel("#general", "C1") if "<#" in text else None
    direct = Place("D1", private=True)
    assert incoming(event(text)) == Sentence("Ev1", UNNAMED, direct, heard, "5.1", channel=named)


def test_a_channel_that_is_hidden_has_an_id_alone() -> None:
    """Slack gives no name of a private channel that the app is not in; a person is no channel."""
    said = incoming(event("ask <@U0JONAS> for <#C0SECRET|> and <#C1|general>"))
    assert isinstance(said, Sentence)
    assert (said.channel, said.text) == (Channel("#C0SECRET", "C0SECRET"), "ask @U0JONAS for #C0SECRET and #general")


@pytest.mark.parametrize(
    ("text", "heard"), [("<@U0BOT> desk", "desk"), ("  <@U0BOT|bellhop>, desk", "desk"), ("hey <@U0BOT>", "hey @U0BOT")]
)
def test_a_mention_is_not_part_of_what_is_said(text: str, heard: str) -> None:
    """A mention of the bot at the start is removed; elsewhere it stays a word."""
    mention = event(text, type="app_mention", channel="C1", channel_type=None)
    assert incoming(mention) == Sentence("Ev1", UNNAMED, Place("C1", private=False), heard, "5.1")


@pytest.mark.parametrize(
    "body",
    [
        event(bot_id="B1"),
        event(user=None),
        event(subtype="message_changed"),
        edit("atlas"),
        edit("curie", bot_id="B1"),
        edit("curie", channel_type="channel"),
        event(subtype="message_deleted"),
        event(edited={"user": "U1", "ts": "7"}),
        event(channel="C1", channel_type="channel"),
        event(type="app_home_opened", tab="about"),
        {"type": "view_closed"},
        {"type": "url_verification"},
        {},
    ],
)
def test_what_nobody_said_to_the_bot_is_nothing(body: Json) -> None:
    """Messages of other bots, their edits, links that unfold, deletions and talk among people are ignored."""
    assert incoming(body) is None


def test_a_file_with_words_and_a_reply_that_all_see_are_words() -> None:
    """A message with a file and a reply shown in the channel count as messages, though both have a subtype."""
    for subtype in ("file_share", "thread_broadcast"):
        assert isinstance(incoming(event(subtype=subtype)), Sentence)


def test_a_file_without_words_is_a_message_without_words() -> None:
    """Its sender waits for an answer, in private."""
    assert incoming(event("", subtype="file_share")) == Wordless("Ev1", UNNAMED, Place("D1", private=True))


def test_an_edit_names_the_message_that_it_changes() -> None:
    """It is read like a sentence."""
    assert incoming(edit("curie &amp; co")) == Edited("Ev1", UNNAMED, Place("D1", private=True), "curie & co", "5.1")


def test_a_message_in_a_thread_is_about_its_first_message() -> None:
    """The answer goes to the thread as well."""
    place = Place("D1", private=True, thread="4.1")
    assert incoming(event(thread_ts="4.1")) == Sentence("Ev1", UNNAMED, place, "hi", "5.1", "4.1")
    container = {"type": "message", "message_ts": "5.1", "channel_id": "D1", "thread_ts": "4.1"}
    pressed = incoming(press(container=container))
    assert pressed is not None
    assert pressed.place.thread == "4.1"


def test_a_press_knows_its_message() -> None:
    """A press names its message, even an ephemeral one, and even without a channel in the payload."""
    place = Place("D1", private=True, message="5.1", return_address="https://r")
    assert incoming(press()) == Press("1.2.b", ADA, place, "ok:1")
    whispered = press(channel=None, container={"message_ts": "5.1", "channel_id": "C1", "is_ephemeral": True})
    hidden = Place("C1", private=False, message="5.1", return_address="https://r", ephemeral=True)
    assert incoming(whispered) == Press("1.2.b", ADA, hidden, "ok:1")
    assert incoming(press(trigger_id=None)) == Press("D1/6.1", ADA, place, "ok:1")


@pytest.mark.parametrize("missing", ["user", "team", "actions"])
def test_what_is_incomplete_is_refused(missing: str) -> None:
    """A press without a person, a team or an action is refused."""
    body = press()
    del body[missing]
    with pytest.raises(ValidationError):
        incoming(body)


@pytest.mark.parametrize("missing", ["team_id", "user_id", "channel_id", "trigger_id"])
def test_an_incomplete_command_is_refused(missing: str) -> None:
    """A command without a trigger_id, by which it is counted once, is refused."""
    body = command()
    del body[missing]
    with pytest.raises(ValidationError):
        incoming(body)


@pytest.mark.parametrize("ident", ["", " ", "U1 ", "U\0", "U\ud800", "Ü", "U1\n", "9" * 400, 7, None, ["U1"]])
def test_an_id_that_slack_never_made_is_refused(ident: object) -> None:
    """An id is a short word of ASCII: nothing else can be kept, or found again."""
    for field in ("user_id", "team_id", "channel_id", "trigger_id"):
        with pytest.raises(ValidationError):
            incoming(command() | {field: ident})


@pytest.mark.parametrize(
    "url", ["", "ftp://r", "https://", "https://[::1", "https://r:99999", "https://r/\n", "https://r/" + "x" * 2_000]
)
def test_an_answering_address_that_nobody_can_post_to_is_refused(url: str) -> None:
    """Such an address would be tried again and again, and never answer anybody."""
    with pytest.raises(ValidationError):
        incoming(command(response_url=url))


@pytest.mark.parametrize(
    ("authorizations", "workspace"),
    [([], "T1"), ([{"team_id": "T2", "enterprise_id": None}], "T2"), ([{"team_id": None, "enterprise_id": "E1"}], "")],
)
def test_an_event_is_for_the_workspace_whose_installation_it_names(authorizations: list[Json], workspace: str) -> None:
    """In a shared channel the event's own team may be the other one; an installation on a whole grid names none."""
    arrived = incoming(event() | {"authorizations": authorizations})
    assert arrived is not None
    assert arrived.sender.workspace == workspace


def test_a_long_text_is_kept_only_as_far_as_it_tells_that_it_is_too_long() -> None:
    """One letter more than is read is enough; markup that means nothing takes no longer to read than words."""
    for text in ("x" * 70_000, "<" * 70_000, "&lt;" * 70_000):
        arrived = incoming(command(text))
        assert isinstance(arrived, Slash)
        assert too_long(arrived)
        assert len(arrived.text) == LONGEST + 1


@given(text=st.text(alphabet=st.characters(exclude_categories=[])))
def test_whatever_is_said_can_be_kept(text: str) -> None:
    """Any text survives the way into the ledger and back."""
    chosen = {"action_id": "more", "selected_option": {"value": text}}
    pressed = (press(actions=[action]) for action in ({"action_id": "0.0", "value": text}, chosen))
    for body in (command(text), event(text), *pressed):
        arrived = incoming(body)
        assert arrived is not None
        assert unpacked(packed(arrived)) == arrived
        assert "\0" not in packed(arrived)


def test_everybody_who_is_chosen_in_a_form_is_handed_on() -> None:
    """More than may come along are refused with their number; nobody is left out without a word."""
    chosen = [f"U{number:09}" for number in range(60)]
    values = {"people": {"people": {"type": "multi_users_select", "selected_users": chosen}}}
    sent = {"id": "V1", "type": "modal", "callback_id": "form", "state": {"values": values}}
    read = incoming({"type": "view_submission", "user": {"id": "U1"}, "team": {"id": "T1"}, "view": sent})
    assert isinstance(read, Filled)
    assert dict(read.entries)["people"] == tuple(chosen)

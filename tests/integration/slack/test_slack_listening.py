"""Requests reach the reception: over HTTP and Socket Mode, signed, acknowledged first, each kept once."""

import asyncio
import json
from urllib.parse import urlencode

import pytest
from structlog.testing import capture_logs

from adapters.chat.incoming import Changed, Press, Sentence, Slash
from adapters.chat.intents.bookings import Confirm
from adapters.chat.platform import BadSetting, TryLater
from adapters.chat.replies import Button, Reply
from adapters.simulator.simulator import Person, Simulator
from adapters.simulator.slack_requests import SlackDelivery, signed
from adapters.slack.app import SlackPlatform
from core.clock import SystemClock
from core.values import BookingId
from tests.receptionist import Receptionist, listening

FORM, JSON = "application/x-www-form-urlencoded", "application/json"
COMMAND = urlencode(
    {
        "team_id": "T0BELLHOP",
        "channel_id": "C0GENERAL",
        "user_id": "U0MARA001",
        "command": "/book",
        "text": "atlas",
        "trigger_id": "1.2.a",
    }
)


def now() -> int:
    """Return the seconds that Slack would sign."""
    return int(SystemClock().now().timestamp())


def event(**inner: object) -> str:
    """Return an Events API body around the event."""
    return json.dumps({"type": "event_callback", "team_id": "T0BELLHOP", "event_id": "Ev1", "event": inner})


def interaction(**payload: object) -> str:
    """Return an interactivity body."""
    return urlencode({"payload": json.dumps({"type": "block_actions", **payload})})


async def posted(simulator: Simulator, body: str, content_type: str = FORM, *, age: int = 0) -> int:
    """Send a body with Slack's signature of so many seconds ago, and return the status."""
    headers = signed(simulator.slack_signing_secret, body, now() - age)
    return (await simulator.slack.forge(body, content_type, headers))[0]


async def test_commands_sentences_and_presses_there_and_back(
    simulator: Simulator, either: Receptionist, mara: Person, jonas: Person
) -> None:
    """Commands, sentences and presses arrive, and in a channel only the sender reads the answer."""
    assert (await simulator.slack.command(mara, "/book a & <b>")).taken
    card = await simulator.slack.next(mara)
    assert (card.text, card.labels) == ("a & <b>", ("Go",))
    assert (await simulator.slack.press(mara, card, "Go")).taken
    await simulator.slack.until(mara, lambda message: message.id == card.id and message.text == "pressed ok:1")
    assert (await simulator.slack.mention(mara, "desk tomorrow")).taken
    await simulator.slack.until(mara, lambda message: message.author == "bot" and message.text == "desk tomorrow")
    assert (await simulator.slack.message(mara, "my bookings")).taken
    await simulator.slack.until(mara, lambda message: message.author == "bot" and message.text == "my bookings")
    command, press, mention, message = either.kept
    assert isinstance(command, Slash)
    assert (command.command, command.text, command.place.private) == ("book", "a & <b>", False)
    assert isinstance(press, Press)
    assert isinstance(mention, Sentence)
    assert isinstance(message, Sentence)
    assert (mention.text, mention.place.private) == ("desk tomorrow", False)
    assert (message.text, message.place.private) == ("my bookings", True)
    assert {each.sender.user for each in either.kept} == {mara.slack_user}
    assert [each for each in simulator.slack.messages(jonas) if each.author == "bot"] == []


async def test_news_of_a_person_arrive(simulator: Simulator, either: Receptionist, mara: Person, jonas: Person) -> None:
    """Deactivated and activated again, somebody of another workspace, and a profile as it is now; each is kept once."""
    gone = await simulator.slack.deactivate(jonas)
    for answer in (gone, await simulator.slack.reactivate(jonas), await simulator.slack.change(mara)):
        assert (answer.taken, answer.tries) == (True, 1)
    assert (await simulator.slack.redeliver(gone)).taken
    assert (await simulator.slack.change(simulator.people[-1])).taken
    assert [type(each) for each in either.kept] == [Changed] * 4
    news = [each for each in either.kept if isinstance(each, Changed)]
    assert [(each.sender.user, each.profile.standing) for each in news] == [
        (jonas.slack_user, "stranger"),
        (jonas.slack_user, "member"),
        (mara.slack_user, "admin"),
        (simulator.people[-1].slack_user, "stranger"),
    ]
    assert {each.sender.workspace for each in news} == {simulator.slack.team_id}
    assert (news[2].profile.name, news[2].profile.zone) == ("Mara Lindt", "Europe/Berlin")


async def test_acknowledged_before_the_work(simulator: Simulator, either: Receptionist, mara: Person) -> None:
    """A command is acknowledged before it is answered, without a call to Slack."""
    either.gate.clear()
    simulator.calls.clear()
    for answer in (await simulator.slack.command(mara, "/book atlas"), await simulator.slack.message(mara, "atlas")):
        assert (answer.taken, answer.tries) == (True, 1)
    assert (either.handled, len(simulator.calls)) == ([], 0)
    either.gate.set()
    await simulator.slack.until(mara, lambda message: message.author == "bot")


async def test_a_repeated_delivery_is_handled_once(simulator: Simulator, either: Receptionist, mara: Person) -> None:
    """A repeated delivery is acknowledged and dropped."""
    command = await simulator.slack.command(mara, "/book atlas")
    card = await simulator.slack.next(mara)
    message = await simulator.slack.message(mara, "orion")
    press = await simulator.slack.press(mara, card, "Go")
    for sent in (command, message, press):
        assert (await simulator.slack.redeliver(sent)).taken
    await simulator.slack.message(mara, "the end")
    await simulator.slack.until(mara, lambda each: each.author == "bot" and each.text == "the end")
    assert len(either.offered) == 7
    assert len(either.handled) == 4


async def test_a_person_is_answered_in_order_and_holds_up_nobody_else(
    simulator: Simulator, http: Receptionist, mara: Person, jonas: Person
) -> None:
    """A second message waits for the first of its sender, while other people's do not."""
    http.gate.clear()
    await simulator.slack.message(mara, "one")
    await simulator.slack.message(mara, "two")
    await simulator.slack.message(jonas, "mine")
    http.gate.set()
    await simulator.slack.until(mara, lambda message: message.author == "bot" and message.text == "two")
    await simulator.slack.next(jonas)
    assert [each.text for each in http.handled if isinstance(each, Sentence) and each.text != "mine"] == ["one", "two"]


@pytest.mark.usefixtures("http")
async def test_the_challenge_comes_back(simulator: Simulator) -> None:
    """The challenge that Slack sends when an address is entered is returned."""
    answer = await simulator.slack.verify_url()
    assert (answer.status, answer.body) == (200, {"challenge": answer.sent.payload["challenge"]})


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Slack-Signature": "v0=0"},
        {"X-Slack-Request-Timestamp": "now"},
        {"X-Slack-Request-Timestamp": ""},
        {"X-Slack-Request-Timestamp": "9" * 5000},
        {"X-Slack-Request-Timestamp": "1"},
        {"X-Slack-Signature": "v0=\u00e9"},
        {"X-Slack-Signature": ""},
        {"X-Slack-Signature": "v1=" + "0" * 64},
    ],
)
async def test_what_slack_did_not_sign_is_refused(
    simulator: Simulator, http: Receptionist, headers: dict[str, str]
) -> None:
    """A request without a valid signature gets 401 and one log line, and is not kept."""
    good = signed(simulator.slack_signing_secret, COMMAND, now()) if headers else {}
    with capture_logs() as logs:
        status, _ = await simulator.slack.forge(COMMAND, FORM, good | headers)
    assert (status, http.offered) == (401, [])
    assert [line["event"] for line in logs] == ["signature refused"]


async def test_a_signature_fits_one_body_for_five_minutes(simulator: Simulator, http: Receptionist) -> None:
    """A signature is refused for another body, after five minutes, and for bytes that are no text."""
    headers = signed(simulator.slack_signing_secret, COMMAND, now())
    assert (await simulator.slack.forge(COMMAND + "&x=1", FORM, headers))[0] == 401
    assert await posted(simulator, COMMAND, age=301) == 401
    assert await posted(simulator, COMMAND, age=-400) == 401
    assert http.offered == []
    assert await posted(simulator, COMMAND, age=290) == 200
    assert len(http.offered) == 1


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ("{", JSON),
        ("[]", JSON),
        ("7", JSON),
        ("[" * 100_000, JSON),
        ('{"type":"event_callback"}', JSON),
        ('{"type":"event_callback","event":7}', JSON),
        (event(type="message"), JSON),
        (event(type="user_change"), JSON),
        (event(type="user_change", user="U1"), JSON),
        (event(type="user_change", user={"id": "U1", "deleted": "perhaps"}), JSON),
        (event(type="user_change", user={"deleted": True}), JSON),
        (event(type="message", channel_type="im", channel="D1", user="U1", ts="1", text=7), JSON),
        ("payload=%7B", FORM),
        ("payload=7", FORM),
        (urlencode({"payload": json.dumps({"type": "view_submission"})}), FORM),
        ("payload=%5B%5D", FORM),
        (interaction(), FORM),
        (interaction(actions=[]), FORM),
        (interaction(actions=[{"action_id": "x", "type": "button"}]), FORM),
        ("command=%2Fbook", FORM),
        ("command=%2Fbook&text=x&user_id=U1&team_id=T1", FORM),
    ],
)
async def test_what_cannot_be_read_is_refused_in_one_line(
    simulator: Simulator, http: Receptionist, body: str, content_type: str
) -> None:
    """A signed but unreadable request gets 400 and one warning, is not kept, and the next one is taken."""
    with capture_logs() as logs:
        assert await posted(simulator, body, content_type) == 400
    assert [(line["event"], line["log_level"]) for line in logs] == [("request not readable", "warning")]
    assert http.offered == []
    assert await posted(simulator, COMMAND) == 200
    assert len(http.offered) == 1


@pytest.mark.parametrize(
    ("body", "content_type", "status"),
    [
        ("", FORM, 404),
        ("{}", JSON, 404),
        (urlencode({"payload": json.dumps({"type": "view_closed"})}), FORM, 404),
        (COMMAND.replace("%2Fbook", "%2Fnope"), FORM, 404),
        (event(type="reaction_added"), JSON, 200),
        (event(type="message", channel="C1", channel_type="channel", user="U1", ts="1", text="hi"), JSON, 200),
        (event(type="message", channel="D1", channel_type="im", bot_id="B1", ts="1", text="hi"), JSON, 200),
        (event(type="message", subtype="message_changed", channel="D1", channel_type="im", ts="1"), JSON, 200),
    ],
)
async def test_what_is_nothing_to_us_is_passed_over(
    simulator: Simulator, http: Receptionist, body: str, content_type: str, status: int
) -> None:
    """An unused event is acknowledged, so that Slack does not repeat it; one without a listener gets 404."""
    with capture_logs() as logs:
        assert await posted(simulator, body, content_type) == status
    assert [line["event"] for line in logs] == ["request without a listener"] * (status == 404)
    assert http.offered == []


async def test_before_the_start_and_after_the_end_slack_is_asked_to_come_again(
    simulator: Simulator, served: SlackPlatform
) -> None:
    """Requests before the start and after the end get 503, so that Slack delivers events again."""
    assert await posted(simulator, COMMAND) == 503
    async with listening(served) as receptionist:
        assert await posted(simulator, COMMAND) == 200
    assert await posted(simulator, COMMAND) == 503
    assert len(receptionist.handled) == 1


@pytest.mark.parametrize("secret", [None, "x"])
def test_over_http_nothing_is_taken_without_a_secret(simulator: Simulator, secret: str | None) -> None:
    """Without a signing secret, and in Socket Mode, there is no HTTP route."""
    over_http = SlackPlatform(bot_token=simulator.slack_bot_token, signing_secret=secret)
    by_socket = SlackPlatform(bot_token="xoxb-1", signing_secret=secret, app_token="xapp-1")
    assert (len(over_http.routes()), by_socket.routes()) == (bool(secret), [])


async def test_a_socket_that_slack_renews_loses_nothing(
    simulator: Simulator, socket: Receptionist, mara: Person
) -> None:
    """A message written while Slack renews the connection arrives."""
    await simulator.slack.sockets.disconnect()
    assert (await simulator.slack.message(mara, "orion")).taken
    await simulator.slack.next(mara)
    assert len(socket.handled) == 1


async def test_what_cannot_be_read_from_a_socket_is_dropped_in_one_line(
    simulator: Simulator, socket: Receptionist, mara: Person
) -> None:
    """An unreadable envelope is neither acknowledged nor kept, and the connection lives on."""
    simulator.slack.patience = 0.2
    with capture_logs() as logs:
        for kind in ("events_api", "slash_commands", "interactive"):
            sent = SlackDelivery(kind, "x", {"type": "event_callback", "command": "/book"})
            assert not (await simulator.slack.redeliver(sent)).taken
    assert [line["event"] for line in logs] == ["request not readable"] * 3
    simulator.slack.patience = 3
    assert (await simulator.slack.message(mara, "orion")).taken
    assert len(socket.kept) == 1


async def test_ready_says_whether_people_are_heard(simulator: Simulator, platform: SlackPlatform) -> None:
    """The platform is ready between start and stop, and in Socket Mode only while connected."""
    assert not platform.ready()
    async with listening(platform):
        assert platform.ready()
    assert not platform.ready()
    by_socket = SlackPlatform(
        bot_token=simulator.slack_bot_token, app_token=simulator.slack_app_token, api_url=simulator.slack_api_url
    )
    async with listening(by_socket):
        assert by_socket.ready()
    assert not by_socket.ready()


async def test_a_wrong_token_is_said_in_one_line_without_it(simulator: Simulator) -> None:
    """A refused token is reported with the name of its setting and without the token."""
    good, at = simulator.slack_bot_token, simulator.slack_api_url
    wrong = {
        "SLACK_BOT_TOKEN": SlackPlatform(bot_token="xoxb-wrong", api_url=at),
        "SLACK_APP_TOKEN": SlackPlatform(bot_token=good, app_token="xapp-wrong", api_url=at),
    }
    for name, platform in wrong.items():
        with pytest.raises(BadSetting, match=f"^{name}: Slack says invalid_auth$"):
            await platform.start()
        await platform.stop()


async def test_a_slack_that_does_not_answer_is_tried_later(simulator: Simulator) -> None:
    """A Slack that does not answer gives TryLater, not a bad setting."""
    nowhere = SlackPlatform(bot_token=simulator.slack_bot_token, api_url="http://127.0.0.1:9/api/")
    cut_off = SlackPlatform(bot_token=simulator.slack_bot_token, api_url=simulator.slack_api_url)
    simulator.faults.lost_reply("auth.test")
    simulator.faults.server_error("auth.test")
    simulator.faults.too_many_requests("auth.test", retry_after=17)
    waits = []
    for platform in (nowhere, cut_off, cut_off, cut_off):
        with pytest.raises(TryLater, match="Slack does not answer") as later:
            await platform.start()
        await platform.stop()
        waits.append(later.value.after)
    assert waits == [None, None, None, 17]


async def test_stopping_finishes_what_is_under_way(simulator: Simulator, served: SlackPlatform, mara: Person) -> None:
    """A delivery that was acknowledged is answered before the platform stops."""
    async with listening(served) as receptionist:
        receptionist.gate.clear()
        receptionist.replies = lambda _: (Reply(("late",), ((Button("Go", Confirm(BookingId(1))),),)),)
        await simulator.slack.command(mara, "/book atlas")
        stopping = asyncio.ensure_future(receptionist.stop())
        receptionist.gate.set()
        await stopping
        assert (await simulator.slack.next(mara)).text == "late"

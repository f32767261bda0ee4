"""The unchanged slack-bolt and slack-sdk against the stand-in of Slack."""

from collections.abc import Awaitable, Callable

import aiohttp
import pytest
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.simulator.simulator import Person, Simulator


@pytest.fixture
def client(simulator: Simulator) -> AsyncWebClient:
    """Give a web client with the bot's token."""
    return AsyncWebClient(token=simulator.slack_bot_token, base_url=simulator.slack_api_url)


@pytest.mark.usefixtures("slack_over_http")
async def test_a_command_is_answered_in_private_and_its_button_edits_in_place(
    simulator: Simulator, mara: Person, jonas: Person
) -> None:
    """A signed command reaches bolt; what it responds is seen by that person alone and edited by its button."""
    answer = await simulator.slack.command(mara, "/book atlas & co")
    card = await simulator.slack.next(mara)

    assert answer.taken
    assert card.text == "atlas & co"
    assert card.ephemeral_for == mara.slack_user
    assert simulator.slack.messages(jonas) == []

    await simulator.slack.press(mara, card, "Go")
    done = await simulator.slack.until(mara, lambda message: message.text == "done")
    assert (done.id, done.edits, done.history, done.buttons) == (card.id, 1, ("atlas & co",), ())


@pytest.mark.usefixtures("slack_over_socket")
async def test_socket_mode_carries_commands_messages_and_presses(simulator: Simulator, mara: Person) -> None:
    """The socket client gets the same three kinds and acknowledges each."""
    assert (await simulator.slack.command(mara, "/book atlas")).taken
    assert (await simulator.slack.message(mara, "hello")).taken
    card = await simulator.slack.until(mara, lambda message: message.text == "hello" and message.author == "bot")
    assert (await simulator.slack.press(mara, card, "Go")).taken
    await simulator.slack.until(mara, lambda message: message.id == card.id and message.text == "done")


@pytest.mark.usefixtures("slack_over_http")
async def test_a_mention_is_answered_where_everybody_reads(simulator: Simulator, mara: Person, jonas: Person) -> None:
    """A mention in #general reaches the app, and its answer is seen by all."""
    await simulator.slack.mention(mara, "hello")
    seen = await simulator.slack.next(jonas)
    assert seen.text.endswith("hello")
    assert seen.pings == (f"<@{simulator.slack.bot_user}>",) * 2


@pytest.mark.usefixtures("slack_over_http")
async def test_a_redelivered_event_keeps_its_id_and_says_that_it_is_a_retry(simulator: Simulator, mara: Person) -> None:
    """A delivery that the app took arrives again with the same id."""
    first = await simulator.slack.message(mara, "hello", delivery="Ev0TWICE")
    again = await simulator.slack.redeliver(first)
    assert first.delivery == again.delivery == "Ev0TWICE"
    assert again.taken


async def test_an_app_that_is_away_is_tried_four_times_for_an_event(simulator: Simulator, mara: Person) -> None:
    """Slack sends an event again three times, a command never."""
    assert (await simulator.slack.message(mara, "hello")).tries == 4
    assert (await simulator.slack.command(mara, "/book")).tries == 1


@pytest.mark.usefixtures("slack_over_http")
async def test_a_forged_signature_is_refused_by_the_app(simulator: Simulator) -> None:
    """A request that Slack did not sign gets 401 from bolt."""
    headers = {"X-Slack-Request-Timestamp": "1", "X-Slack-Signature": "v0=00"}
    status, _ = await simulator.slack.forge("{}", "application/json", headers)
    assert status == 401


@pytest.mark.usefixtures("slack_over_http")
async def test_the_url_is_verified_by_a_challenge(simulator: Simulator) -> None:
    """Bolt answers the challenge that Slack sends when a request URL is entered."""
    answer = await simulator.slack.verify_url()
    assert answer.body["challenge"] == answer.sent.payload["challenge"]


async def test_users_info_tells_zone_locale_and_standing(client: AsyncWebClient, mara: Person) -> None:
    """users.info has every field of a profile, the locale only on request."""
    user = (await client.users_info(user=mara.slack_user, include_locale=True))["user"]
    assert (user["tz"], user["locale"], user["is_admin"], user["is_restricted"]) == (mara.zone, "en-GB", True, False)


async def test_a_post_to_a_user_lands_in_the_direct_messages(
    simulator: Simulator, client: AsyncWebClient, mara: Person
) -> None:
    """The answer names the channel that a later update needs."""
    posted = await client.chat_postMessage(channel=mara.slack_user, text="hello")
    assert posted["channel"] == simulator.slack.direct(mara)
    await client.chat_update(channel=posted["channel"], ts=posted["ts"], text="bye")
    assert [message.text for message in simulator.slack.messages(mara)] == ["bye"]
    await client.chat_delete(channel=posted["channel"], ts=posted["ts"])
    assert simulator.slack.messages(mara) == []


MODAL: dict[str, object] = {
    "type": "modal",
    "title": {"type": "plain_text", "text": "Move"},
    "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "to"}}],
}
Try = Callable[[AsyncWebClient], Awaitable[object]]


@pytest.mark.parametrize(
    ("error", "attempt"),
    [
        ("channel_not_found", lambda client: client.chat_postMessage(channel="C0NOWHERE", text="x")),
        ("no_text", lambda client: client.api_call("chat.postMessage", json={"channel": "C0GENERAL"})),
        ("message_not_found", lambda client: client.chat_update(channel="C0GENERAL", ts="1.1", text="x")),
        ("user_not_found", lambda client: client.users_info(user="U0NOBODY")),
        ("unknown_method", lambda client: client.api_call("chat.sing")),
        ("user_not_in_channel", lambda client: client.chat_postEphemeral(channel="C0GENERAL", user="U0", text="x")),
        ("exchanged_trigger_id", lambda client: client.views_open(trigger_id="1.2", view=MODAL)),
        ("not_allowed_token_type", lambda client: client.apps_connections_open(app_token=client.token or "")),
    ],
)
async def test_slack_refuses_in_its_own_words(client: AsyncWebClient, error: str, attempt: Try) -> None:
    """Each wrong call gets the code that Slack gives."""
    with pytest.raises(SlackApiError) as refused:
        await attempt(client)
    assert refused.value.response["error"] == error


async def test_wrong_and_missing_tokens_are_refused(simulator: Simulator) -> None:
    """Nothing is answered without the bot's token."""
    for token, error in (("xoxb-wrong", "invalid_auth"), (None, "not_authed")):
        with pytest.raises(SlackApiError) as refused:
            await AsyncWebClient(token=token, base_url=simulator.slack_api_url).auth_test()
        assert refused.value.response["error"] == error


@pytest.mark.usefixtures("slack_over_http")
async def test_a_channel_without_the_bot_takes_commands_but_no_posts(
    simulator: Simulator, client: AsyncWebClient, mara: Person
) -> None:
    """A command works everywhere through its response_url; a post needs the bot to be a member."""
    channel = simulator.slack.add_channel("#random", bot_is_member=False)
    await simulator.slack.command(mara, "/book atlas", channel)
    assert (await simulator.slack.next(mara)).conversation == channel
    with pytest.raises(SlackApiError, match="not_in_channel"):
        await client.chat_postMessage(channel=channel, text="x")


async def test_faults_happen_once_and_a_lost_reply_has_still_posted(
    simulator: Simulator, client: AsyncWebClient, mara: Person
) -> None:
    """429 carries Retry-After, 500 does nothing, and a lost reply leaves the message there."""
    client.retry_handlers = []
    simulator.faults.too_many_requests("chat.postMessage", retry_after=7)
    with pytest.raises(SlackApiError) as refused:
        await client.chat_postMessage(channel=mara.slack_user, text="one")
    assert refused.value.response.headers["Retry-After"] == "7"

    simulator.faults.server_error("chat.postMessage")
    with pytest.raises(SlackApiError):
        await client.chat_postMessage(channel=mara.slack_user, text="two")

    simulator.faults.lost_reply("chat.postMessage")
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await client.chat_postMessage(channel=mara.slack_user, text="three")
    assert [message.text for message in simulator.slack.messages(mara)] == ["three"]
    assert [call.ok for call in simulator.calls.of("chat.postMessage")] == [False, False, True]


async def test_rate_limits_hold_when_they_are_on(mara: Person) -> None:
    """A burst passes, then Slack asks to wait a second per message and channel."""
    async with Simulator(rate_limits=True) as strict:
        client = AsyncWebClient(token=strict.slack_bot_token, base_url=strict.slack_api_url, retry_handlers=[])
        for number in range(3):
            await client.chat_postMessage(channel=mara.slack_user, text=str(number))
        with pytest.raises(SlackApiError) as refused:
            await client.chat_postMessage(channel=mara.slack_user, text="4")
        assert refused.value.response.headers["Retry-After"] == "1"


@pytest.mark.usefixtures("slack_over_socket")
async def test_a_socket_comes_back_when_it_is_asked_to(simulator: Simulator, mara: Person) -> None:
    """After a disconnect message the client opens a new connection, and no delivery is lost meanwhile."""
    await simulator.slack.sockets.disconnect()
    assert (await simulator.slack.message(mara, "hello")).tries == 1
    await simulator.slack.next(mara)
    assert len(simulator.calls.of("apps.connections.open")) == 2


async def test_two_sockets_take_turns(
    simulator: Simulator, slack_over_socket: AsyncSocketModeHandler, mara: Person
) -> None:
    """A second replica gets every other delivery."""
    second = AsyncSocketModeHandler(slack_over_socket.app, simulator.slack_app_token)
    await second.connect_async()
    await simulator.slack.until_connected(2)
    heard = [0, 0]

    def counting(place: int) -> Callable[..., Awaitable[None]]:
        async def count(*_: object) -> None:
            heard[place] += 1

        return count

    for place, handler in enumerate((slack_over_socket, second)):
        handler.client.socket_mode_request_listeners.append(counting(place))
    for _ in range(4):
        assert (await simulator.slack.message(mara, "hello")).taken
    await second.close_async()
    assert heard == [2, 2]

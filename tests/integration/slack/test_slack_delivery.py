"""Replies reach people, and every fault of Slack becomes one of two facts."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from structlog.testing import capture_logs

from adapters.chat.incoming import Place, Press, Sender, Sentence
from adapters.chat.intents.bookings import Confirm
from adapters.chat.platform import Address, TryLater, Undeliverable
from adapters.chat.profile import Profile
from adapters.chat.replies import Button, File, Reply
from adapters.chat.throttle import Throttle
from adapters.simulator.messages import BOT, Message
from adapters.simulator.simulator import Person, Simulator
from adapters.slack.app import SlackPlatform
from core.domain.people.names import NameKind
from core.values import BookingId
from tests.receptionist import Receptionist
from tests.seconds import Seconds

CARD = Reply(("Orion",), ((Button("Confirm", Confirm(BookingId(1))),),))
SETTLED = Reply(("Booked",))
FOR_ALL = Reply(("Nova",), CARD.rows, audience="channel")


@asynccontextmanager
async def spoken(simulator: Simulator, throttle: Throttle) -> AsyncIterator[SlackPlatform]:
    """Run a platform that only speaks, through that throttle."""
    platform = SlackPlatform(
        bot_token=simulator.slack_bot_token,
        signing_secret=simulator.slack_signing_secret,
        api_url=simulator.slack_api_url,
        throttle=throttle,
    )
    platform.attach(Receptionist(platform, lambda _: ()))
    await platform.start()
    yield platform
    await platform.stop()


@pytest.fixture
async def speaking(simulator: Simulator) -> AsyncIterator[SlackPlatform]:
    """Give a platform that only speaks, as fast as it can."""
    async with spoken(simulator, Throttle(paced=False)) as platform:
        yield platform


async def told(platform: SlackPlatform, person: Person, reply: Reply = CARD) -> Address:
    """Send the reply to the person."""
    return await platform.tell(reply, workspace=platform.workspace, user=person.slack_user)


async def due(platform: SlackPlatform, person: Person) -> Address:
    """Send the person a message that nobody waits for, once it is its turn."""
    await platform.turn(person.slack_user, workspace=platform.workspace)
    return await told(platform, person)


def said(platform: SlackPlatform, person: Person, channel: str) -> Sentence:
    """Return what the person said in a channel."""
    sender = Sender("slack", platform.workspace, person.slack_user)
    return Sentence("1", sender, Place(channel, private=False), "hi")


def pressed(platform: SlackPlatform, person: Person, address: Address) -> Press:
    """Return the person's press on a message."""
    channel = address.conversation
    place = Place(channel, private=channel.startswith("D"), message=address.message)
    return Press("1", Sender("slack", platform.workspace, person.slack_user), place, "ok:1")


def of_bot(simulator: Simulator, person: Person) -> list[Message]:
    """Return what the bot said that this person sees."""
    return [message for message in simulator.slack.messages(person) if message.author == BOT]


async def test_a_file_that_was_put_off_comes_once_with_its_caption(
    simulator: Simulator, speaking: SlackPlatform, mara: Person
) -> None:
    """The caption is never posted before the file."""
    report = Reply(("Use",), file=File("use.csv", b"thing", "text/csv"))
    simulator.faults.server_error("files.completeUploadExternal")
    with pytest.raises(TryLater):
        await told(speaking, mara, report)
    assert of_bot(simulator, mara) == []
    await told(speaking, mara, report)
    [seen] = of_bot(simulator, mara)
    assert (seen.text, seen.file is not None) == ("Use", True)


async def test_a_press_edits_unless_the_reply_is_fresh(
    simulator: Simulator, speaking: SlackPlatform, mara: Person
) -> None:
    """One message per matter; a fresh reply is a message of its own, and a vanished message is answered anew."""
    address = await told(speaking, mara)
    assert await speaking.answer(SETTLED, pressed(speaking, mara, address)) == address
    fresh = await speaking.answer(Reply(("Code",), fresh=True), pressed(speaking, mara, address))
    assert fresh not in {None, address}
    gone = Address("slack", speaking.workspace, simulator.slack.direct(mara), "1.000001")
    anew = await speaking.answer(Reply(("Anew",)), pressed(speaking, mara, gone))
    assert anew not in {None, gone}
    assert [message.text for message in of_bot(simulator, mara)] == ["Booked", "Code", "Anew"]


async def test_what_only_one_person_sees_is_edited_by_its_own_address(
    simulator: Simulator, http: Receptionist, mara: Person, jonas: Person
) -> None:
    """A command's ephemeral answer, unknown to chat.update, is edited through the response_url of its press."""
    await simulator.slack.command(mara, "/book orion")
    card = await simulator.slack.next(mara)
    await simulator.slack.press(mara, card, "Go")
    edited = await simulator.slack.until(mara, lambda message: message.text == "pressed ok:1")
    assert (edited.id, edited.ephemeral_for) == (card.id, mara.slack_user)
    addresses = [await http.addresses.get() for _ in range(2)]
    first, second = addresses
    assert first.message == second.message
    assert f"{first.url}".startswith(f"+{simulator.url}/slack/response/")
    assert f"{second.url}".startswith(f"{simulator.url}/slack/response/")
    await http.platform.repaint(SETTLED, address=second)
    assert [message.text for message in of_bot(simulator, mara)] == ["Booked"]
    assert of_bot(simulator, jonas) == []
    assert simulator.calls.of("chat.update") == []


async def test_a_used_up_address_leads_to_a_direct_message(
    simulator: Simulator, http: Receptionist, mara: Person
) -> None:
    """After five answers through a response_url the sixth comes as a direct message, and a repaint is refused."""
    http.replies = lambda _: [Reply((f"{number}",), fresh=True) for number in range(7)]
    await simulator.slack.command(mara, "/book orion")
    last = await simulator.slack.until(mara, lambda message: message.text == "6")
    assert last.conversation == simulator.slack.direct(mara)
    assert [message.text for message in of_bot(simulator, mara)] == [f"{number}" for number in range(7)]
    first = await http.addresses.get()
    with pytest.raises(Undeliverable, match="response_url"):
        await http.platform.repaint(CARD, address=first)
    assert "Orion" not in [message.text for message in of_bot(simulator, mara)]


@pytest.mark.parametrize("status", ["too_many_requests", "server_error", "lost_reply"])
async def test_an_answering_address_may_work_later(
    simulator: Simulator, http: Receptionist, mara: Person, status: str
) -> None:
    """A fault of a response_url becomes TryLater or Undeliverable as any other."""
    await simulator.slack.command(mara, "/book orion")
    address = await http.addresses.get()
    getattr(simulator.faults, status)("response_url")
    with pytest.raises(TryLater) as later:
        await http.platform.repaint(CARD, address=address)
    limited = status == "too_many_requests"
    assert (later.value.after, later.value.limited) == (1 if limited else None, limited)


async def test_in_a_channel_only_what_is_for_all_is_said_to_all(
    simulator: Simulator, speaking: SlackPlatform, mara: Person, jonas: Person
) -> None:
    """In a channel the asker alone sees a reply, unless it is for the channel; a direct one comes in private."""
    asked = said(speaking, mara, simulator.slack.general)
    whispered = await speaking.answer(CARD, asked)
    with pytest.raises(Undeliverable, match="ephemeral"):
        await speaking.repaint(SETTLED, address=whispered)
    direct = await speaking.answer(Reply(("482 913",), audience="direct"), asked)
    public = await speaking.answer(FOR_ALL, asked)
    assert direct.conversation == simulator.slack.direct(mara)
    assert public.conversation == simulator.slack.general
    assert [message.text for message in of_bot(simulator, jonas)] == ["Nova"]
    assert {message.text for message in of_bot(simulator, mara)} == {"Orion", "482 913", "Nova"}


async def test_where_the_bot_may_not_speak_the_person_is_answered_in_private(
    simulator: Simulator, speaking: SlackPlatform, mara: Person
) -> None:
    """Where the bot may not post, the person gets a direct message, and a reply for the channel is undeliverable."""
    closed = simulator.slack.add_channel("closed", bot_is_member=False)
    for channel in (closed, "C0NOWHERE"):
        answered = await speaking.answer(CARD, said(speaking, mara, channel))
        assert answered.conversation == simulator.slack.direct(mara)
        with pytest.raises(Undeliverable):
            await speaking.answer(FOR_ALL, said(speaking, mara, channel))


async def test_a_press_in_a_channel_leaves_what_all_see_to_all(
    simulator: Simulator, speaking: SlackPlatform, mara: Person, jonas: Person
) -> None:
    """A fresh reply to a press on a public card is for the presser's eyes alone."""
    card = await speaking.answer(FOR_ALL, said(speaking, mara, simulator.slack.general))
    await speaking.answer(Reply(("yours",), fresh=True), pressed(speaking, jonas, card))
    assert [message.text for message in of_bot(simulator, mara)] == ["Nova"]
    assert [message.text for message in of_bot(simulator, jonas)] == ["Nova", "yours"]


@pytest.mark.parametrize("method", ["chat.postMessage", "chat.update", "chat.postEphemeral"])
async def test_what_may_work_later_says_when(
    simulator: Simulator, speaking: SlackPlatform, mara: Person, method: str
) -> None:
    """A 429 gives its wait in seconds; a broken server or a lost reply gives none, and no call is retried."""
    address = await told(speaking, mara)
    ways: dict[str, Callable[[], Awaitable[Address]]] = {
        "chat.postMessage": lambda: told(speaking, mara),
        "chat.update": lambda: speaking.answer(SETTLED, pressed(speaking, mara, address)),
        "chat.postEphemeral": lambda: speaking.answer(SETTLED, said(speaking, mara, simulator.slack.general)),
    }
    simulator.calls.clear()
    simulator.faults.server_error(method)
    simulator.faults.lost_reply(method)
    simulator.faults.too_many_requests(method, retry_after=17)
    waits = []
    for _ in range(3):
        with pytest.raises(TryLater) as later:
            await ways[method]()
        waits.append((later.value.after, later.value.limited))
    assert waits == [(None, False), (None, False), (17, True)]
    assert len(simulator.calls.of(method)) == 3


async def test_who_is_gone_cannot_be_told(simulator: Simulator, speaking: SlackPlatform, mara: Person) -> None:
    """A deleted channel and an unknown user are undeliverable; a vanished message counts as edited."""
    with pytest.raises(Undeliverable, match="channel_not_found") as nobody:
        await speaking.tell(CARD, workspace=speaking.workspace, user="U0NOBODY")
    assert nobody.value.person
    with pytest.raises(Undeliverable, match="channel_not_found"):
        await speaking.repaint(CARD, address=Address("slack", speaking.workspace, "C0GONE", "1.000001"))
    gone = Address("slack", speaking.workspace, simulator.slack.direct(mara), "1.000001")
    await speaking.repaint(CARD, address=gone)


async def test_people_of_another_workspace_are_not_gone(
    simulator: Simulator, speaking: SlackPlatform, mara: Person
) -> None:
    """Slack is not even asked for them here, where it would not know them."""
    simulator.calls.clear()
    with pytest.raises(Undeliverable, match="not installed there") as elsewhere:
        await speaking.tell(CARD, workspace="T0OTHER", user=mara.slack_user)
    assert not elsewhere.value.person
    assert simulator.calls.of("chat.postMessage") == []


async def test_a_mistake_of_ours_is_logged_without_the_text(speaking: SlackPlatform, mara: Person) -> None:
    """A refused message is logged with Slack's code and without its text, which may hold a secret."""
    broken = Reply(("secret",), ((Button("", Confirm(BookingId(1))),),))
    with capture_logs() as logs, pytest.raises(Undeliverable) as refusal:
        await told(speaking, mara, broken)
    [line] = logs
    assert (line["event"], line["log_level"], line["error"]) == ("message refused", "error", "invalid_blocks")
    assert "secret" not in str(line) + str(refusal.value)
    assert not refusal.value.person


async def test_slack_says_who_belongs(simulator: Simulator, speaking: SlackPlatform) -> None:
    """The account decides between admin, member and guest; deactivated, unknown and foreign accounts are strangers."""

    async def of(user: str) -> Profile:
        return await speaking.profile(Sender("slack", speaking.workspace, user, "said"))

    mara, jonas, priya, gus, sol = simulator.people
    simulator.faults.server_error("users.info")
    with pytest.raises(TryLater):
        await of(mara.slack_user)
    assert await of(mara.slack_user) == Profile("admin", "Mara Lindt", NameKind.REAL, "Europe/Berlin", "en-GB")
    assert await of(jonas.slack_user) == Profile("member", "Jonas Weber", NameKind.REAL, "Europe/Berlin", "en-GB")
    assert await of(gus.slack_user) == Profile("guest", gus.name, NameKind.REAL, "Europe/Berlin", "en-GB")
    simulator.slack.deactivate_unheard(priya)
    for stranger in (sol.slack_user, priya.slack_user, simulator.slack.bot_user, "U0NOBODY"):
        assert await of(stranger) == Profile("stranger")


async def test_what_nobody_waits_for_keeps_slacks_pace(simulator: Simulator, mara: Person) -> None:
    """A fourth message within three seconds is left to the outbox, which is told when; an answer goes at once."""
    seconds = Seconds()
    throttle = Throttle(clock=seconds, sleep=seconds.sleep)
    async with spoken(simulator, throttle) as platform:
        for _ in range(3):
            address = await due(platform, mara)
        with pytest.raises(TryLater) as later:
            await due(platform, mara)
        await platform.answer(Reply(("at once",), fresh=True), pressed(platform, mara, address))
    assert (later.value.after, later.value.limited) == (3, True)
    assert len(of_bot(simulator, mara)) == 4


async def test_a_workspace_gets_five_messages_a_second(simulator: Simulator) -> None:
    """So many channels there may be: the sixth message waits for what is left of the second."""
    seconds = Seconds()
    async with spoken(simulator, Throttle(clock=seconds, sleep=seconds.sleep)) as platform:
        for person in simulator.people * 2:
            if not person.stranger:
                seconds.at += 0.12
                await due(platform, person)
    assert [round(each, 2) for each in seconds.slept] == [0.4]


async def test_nothing_is_called_before_a_wait_is_over(simulator: Simulator, mara: Person, jonas: Person) -> None:
    """A 429 stops its method for everybody in the workspace, messages at once and answers too; others go on."""
    seconds = Seconds()
    async with spoken(simulator, Throttle(clock=seconds, sleep=seconds.sleep)) as platform:
        address = await due(platform, mara)
        simulator.faults.too_many_requests("chat.postMessage", retry_after=17)
        for person in (mara, jonas):
            with pytest.raises(TryLater) as later:
                await due(platform, person)
            assert (later.value.after, later.value.limited) == (17, True)
        with pytest.raises(TryLater):
            await platform.answer(Reply(("x",), fresh=True), pressed(platform, mara, address))
        await platform.repaint(SETTLED, address=address)
        seconds.at = 17.0
        await due(platform, jonas)
    assert len(simulator.calls.of("chat.postMessage")) == 3

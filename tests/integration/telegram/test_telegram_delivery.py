"""Replies reach people, and every fault of Telegram becomes one of two facts."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from structlog.testing import capture_logs

from adapters.chat.incoming import Place, Press, Sender, Sentence
from adapters.chat.intents.bookings import Confirm
from adapters.chat.platform import Address, TryLater, Undeliverable
from adapters.chat.profile import Profile
from adapters.chat.replies import Button, Reply
from adapters.chat.throttle import Throttle
from adapters.simulator.faults import Fault
from adapters.simulator.simulator import Person, Simulator
from adapters.telegram.app import TelegramPlatform
from core.domain.people.names import NameKind
from core.values import BookingId
from tests.receptionist import Receptionist
from tests.seconds import Seconds

CARD = Reply(("Orion",), ((Button("Confirm", Confirm(BookingId(1))),),))
SETTLED = Reply(
    ("Booked",),
)


@asynccontextmanager
async def spoken(simulator: Simulator, throttle: Throttle, *people: Person) -> AsyncIterator[TelegramPlatform]:
    """Run a platform that only speaks, through that throttle, to people who have started it."""
    simulator.telegram.patience = 0
    for person in people:
        await simulator.telegram.send(person, "/start")
    platform = TelegramPlatform(
        simulator.telegram_bot_token, api_url=simulator.telegram_api_url, throttle=throttle, first_wait=0.01
    )
    await platform.introduce()
    yield platform
    await platform.stop()


@pytest.fixture
async def speaking(simulator: Simulator, mara: Person) -> AsyncIterator[TelegramPlatform]:
    """Give a platform that only speaks, as fast as it can, to a Mara who has started it."""
    async with spoken(simulator, Throttle(paced=False), mara) as platform:
        yield platform


async def told(platform: TelegramPlatform, person: Person, reply: Reply = CARD) -> Address:
    """Send the reply to the person."""
    return await platform.tell(reply, workspace=platform.workspace, user=str(person.telegram_user))


async def due(platform: TelegramPlatform, person: Person) -> Address:
    """Send the person a message that nobody waits for, once it is its turn."""
    await platform.turn(str(person.telegram_user), workspace=platform.workspace)
    return await told(platform, person)


def said(platform: TelegramPlatform, person: Person, place: Place) -> Sentence:
    """Return what the person said there."""
    return Sentence("1", Sender("telegram", platform.workspace, str(person.telegram_user)), place, "hi")


def pressed(platform: TelegramPlatform, person: Person, address: Address, chat: int | None = None) -> Press:
    """Return the person's press on a message, in private or in the group of that id."""
    message = address.message
    place = Place(str(chat or person.telegram_user), private=chat is None, message=message, return_address="q")
    return Press("1", Sender("telegram", platform.workspace, str(person.telegram_user)), place, "ok:1")


async def test_a_message_to_a_person_can_be_repainted(
    simulator: Simulator, speaking: TelegramPlatform, mara: Person
) -> None:
    """A message is edited by its address; an unchanged and a vanished one count as done."""
    address = await told(speaking, mara)
    await speaking.repaint(SETTLED, address=address)
    await speaking.repaint(SETTLED, address=address)
    card = simulator.telegram.messages(mara)[-1]
    assert (address.platform, address.workspace) == ("telegram", str(simulator.telegram.bot_id))
    assert (address.conversation, address.message) == (card.conversation, card.id)
    assert (card.text, card.labels) == ("Booked", ())
    gone = Address("telegram", speaking.workspace, card.conversation, "1")
    await speaking.repaint(SETTLED, address=gone)


async def test_another_bots_messages_are_left_alone(speaking: TelegramPlatform) -> None:
    """Another bot's message is undeliverable: the same number is a different message here."""
    with pytest.raises(Undeliverable, match="another bot"):
        await speaking.repaint(SETTLED, address=Address("telegram", "1", "51000001", "5"))


async def test_a_press_edits_unless_the_reply_is_fresh(
    simulator: Simulator, speaking: TelegramPlatform, mara: Person
) -> None:
    """A press edits its message; a fresh reply is a message of its own."""
    address = await told(speaking, mara)
    assert await speaking.answer(SETTLED, pressed(speaking, mara, address)) == address
    other = await speaking.answer(Reply(("Code",), fresh=True), pressed(speaking, mara, address))
    assert other != address
    assert [message.text for message in simulator.telegram.messages(mara)] == ["/start", "Booked", "Code"]


async def test_a_press_on_a_vanished_message_is_answered_anew(
    simulator: Simulator, speaking: TelegramPlatform, mara: Person
) -> None:
    """A press on a vanished message is answered with a new message."""
    gone = Address("telegram", speaking.workspace, str(mara.telegram_user), "1")
    await speaking.answer(SETTLED, pressed(speaking, mara, gone))
    assert simulator.telegram.messages(mara)[-1].text == "Booked"


@pytest.mark.parametrize(("audience", "public"), [("asker", False), ("direct", False), ("channel", True)])
async def test_in_a_group_only_what_is_for_all_is_said_to_all(
    simulator: Simulator, speaking: TelegramPlatform, mara: Person, audience: str, *, public: bool
) -> None:
    """In a group only a reply for the channel is shown; any other comes in private."""
    reply = Reply(("hello",), audience=audience)  # type: ignore[arg-type]
    await speaking.answer(reply, said(speaking, mara, Place(str(simulator.telegram.group), private=False)))
    place = simulator.telegram.group if public else mara.telegram_user
    assert simulator.telegram.messages(mara)[-1].conversation == str(place)


async def test_a_group_sees_that_its_member_was_answered_in_private(
    simulator: Simulator, speaking: TelegramPlatform, mara: Person
) -> None:
    """The bot reacts to the question once, however many messages the answer has; what all may read needs no sign."""
    await simulator.telegram.send(mara, "orion", group=True)
    question = simulator.telegram.messages(mara)[-1]
    asked = said(speaking, mara, Place(question.conversation, private=False, asked=question.id))
    await speaking.answer(Reply(("hello",), audience="channel"), asked)
    assert simulator.calls.of("setMessageReaction") == []
    for _ in range(2):
        await speaking.answer(CARD, asked)
    (seen,) = [each.reactions for each in simulator.telegram.messages(mara) if each.id == question.id]
    assert seen == ("👀",)
    assert len(simulator.calls.of("setMessageReaction")) == 1


async def test_a_group_that_allows_no_reactions_costs_nobody_an_answer(
    simulator: Simulator, speaking: TelegramPlatform, mara: Person
) -> None:
    """The answer comes in private all the same."""
    gone = Place(str(simulator.telegram.group), private=False, asked="1")
    await speaking.answer(CARD, said(speaking, mara, gone))
    assert simulator.calls.of("setMessageReaction")[-1].ok is False
    assert simulator.telegram.messages(mara)[-1].text == "Orion"


async def test_a_group_tells_who_never_wrote_in_private_how_to(
    simulator: Simulator, speaking: TelegramPlatform, jonas: Person
) -> None:
    """It is said once, with the way there, and in the person's language."""
    question = Place(str(simulator.telegram.group), private=False, asked="1")
    sender = Sender("telegram", speaking.workspace, str(jonas.telegram_user), "Jonas Weber", "de")
    for _ in range(2):
        with pytest.raises(Undeliverable):
            await speaking.answer(CARD, Sentence("1", sender, question, "hi"))
    (told_so,) = simulator.telegram.messages(jonas)
    assert told_so.text.startswith("Jonas Weber, ich kann dir noch nicht schreiben.")
    assert [button.url for button in told_so.buttons] == [f"https://t.me/{simulator.telegram.bot_username}"]


async def test_a_group_is_told_the_way_once_telegram_takes_it(
    simulator: Simulator, speaking: TelegramPlatform, jonas: Person
) -> None:
    """Telegram fails at the first try, which is put off; the second one tells the group."""
    asked = said(speaking, jonas, Place(str(simulator.telegram.group), private=False, asked="1"))
    with (
        simulator.faults.lasting(Fault("server_error"), "sendMessage", chat=str(simulator.telegram.group)),
        pytest.raises(TryLater),
    ):
        await speaking.answer(CARD, asked)
    with pytest.raises(Undeliverable):
        await speaking.answer(CARD, asked)
    (told_so,) = simulator.telegram.messages(jonas)
    assert [button.url for button in told_so.buttons] == [f"https://t.me/{simulator.telegram.bot_username}"]


async def test_a_press_in_a_group_leaves_the_groups_message_alone(
    simulator: Simulator, speaking: TelegramPlatform, mara: Person, jonas: Person
) -> None:
    """A private reply goes to the person's chat; a reply for the channel edits the group's card."""
    group = Place(str(simulator.telegram.group), private=False)
    card = await speaking.answer(Reply(("Nova", "…"), CARD.rows, audience="channel"), said(speaking, mara, group))
    await speaking.answer(SETTLED, pressed(speaking, mara, card, simulator.telegram.group))
    assert simulator.telegram.messages(jonas)[-1].text == "Nova\n…"
    assert simulator.telegram.messages(mara)[-1].text == "Booked"
    approved = Reply(("Approved",), audience="channel")
    assert await speaking.answer(approved, pressed(speaking, mara, card, simulator.telegram.group)) == card
    assert simulator.telegram.messages(jonas)[-1].text == "Approved"


async def test_who_never_wrote_in_private_cannot_be_answered_there(
    simulator: Simulator, speaking: TelegramPlatform, jonas: Person
) -> None:
    """A person who never wrote to the bot is undeliverable: bots cannot write first."""
    asked = said(speaking, jonas, Place(str(simulator.telegram.group), private=False))
    with pytest.raises(Undeliverable, match="can't initiate conversation"):
        await speaking.answer(CARD, asked)


async def test_a_group_that_moved_is_followed(simulator: Simulator, speaking: TelegramPlatform, mara: Person) -> None:
    """A reply to an upgraded group goes to its new id, and so does its address."""
    old = simulator.telegram.group
    new = simulator.telegram.upgrade_group()
    asked = said(speaking, mara, Place(str(old), private=False))
    address = await speaking.answer(Reply(("hello",), audience="channel"), asked)
    assert address.conversation == str(new)


async def test_blocked_or_unknown_is_undeliverable(
    simulator: Simulator, speaking: TelegramPlatform, mara: Person, jonas: Person
) -> None:
    """A person who blocked the bot or is unknown is undeliverable, with Telegram's reason."""
    address = await told(speaking, mara)
    await simulator.telegram.block(mara)
    with pytest.raises(Undeliverable, match="blocked by the user") as blocked:
        await told(speaking, mara)
    assert blocked.value.person
    with pytest.raises(Undeliverable, match="blocked by the user"):
        await speaking.repaint(SETTLED, address=address)
    with pytest.raises(Undeliverable, match="can't initiate"):
        await told(speaking, jonas)
    with capture_logs() as logs, pytest.raises(Undeliverable, match="Chat not found"):
        await speaking.tell(CARD, workspace=speaking.workspace, user="1")
    assert logs == []


@pytest.mark.parametrize("method", ["sendMessage", "editMessageText"])
async def test_what_may_work_later_says_when(
    simulator: Simulator, speaking: TelegramPlatform, mara: Person, method: str
) -> None:
    """A 429 gives its wait in seconds; a broken server or a lost reply gives none, and no call is retried."""
    address = await told(speaking, mara)
    simulator.calls.clear()
    simulator.faults.server_error(method)
    simulator.faults.lost_reply(method)
    simulator.faults.too_many_requests(method, retry_after=17)
    waits = []
    for number in range(3):
        reply = Reply((f"{number}",))
        with pytest.raises(TryLater) as later:
            await (told(speaking, mara, reply) if method == "sendMessage" else speaking.repaint(reply, address=address))
        waits.append((later.value.after, later.value.limited))
    assert waits == [(None, False), (None, False), (17, True)]
    assert len(simulator.calls.of(method)) == 3


async def test_a_mistake_of_ours_is_logged_without_the_text(speaking: TelegramPlatform, mara: Person) -> None:
    """A refused message is logged with Telegram's sentence and without its quotes, which may hold a secret."""
    broken = Reply(("x",), ((Button("Join", url="htps://t.me/bot?start=secret"),),))
    with capture_logs() as logs, pytest.raises(Undeliverable) as refusal:
        await told(speaking, mara, broken)
    [line] = logs
    assert (line["event"], line["log_level"]) == ("refused", "error")
    assert "invalid" in line["description"]
    assert "secret" not in str(line) + str(refusal.value)


async def test_long_texts_and_markup_arrive_as_text(
    simulator: Simulator, speaking: TelegramPlatform, mara: Person
) -> None:
    """Markup in names arrives as text, and the longest reply is cut and accepted."""
    nasty = '<a href="tg://user?id=1">x</a> @channel *b* &lt; <script>'
    await told(speaking, mara, Reply((nasty, "😀" * 5000)))
    message = simulator.telegram.messages(mara)[-1]
    assert (message.text, message.entities) == (f"{nasty}\n…", ())
    await told(speaking, mara, Reply(("&" * 5000,)))
    assert simulator.telegram.messages(mara)[-1].text == "&" * 4095 + "…"


async def test_a_long_note_is_cut(simulator: Simulator, webhook: Receptionist, mara: Person) -> None:
    """A note is cut to the 200 letters that Telegram takes."""
    await simulator.telegram.send(mara, "orion")
    card = await simulator.telegram.next(mara)
    webhook.replies = lambda _: (Reply(("x",), toast="n" * 300),)
    await simulator.telegram.press(mara, card, "Go")
    await simulator.telegram.until(mara, lambda message: message.text == "x")
    assert [toast.text for toast in simulator.telegram.toasts(mara)] == ["n" * 200]


async def test_telegram_says_nothing_of_membership(speaking: TelegramPlatform) -> None:
    """A profile has only name and language; an invite link decides the membership."""
    sender = Sender("telegram", speaking.workspace, "51", "Ada Lovelace", "de")
    assert await speaking.profile(sender) == Profile("unknown", "Ada Lovelace", NameKind.GIVEN, None, "de")


async def test_what_nobody_waits_for_keeps_the_pace(simulator: Simulator, mara: Person) -> None:
    """A fourth message within three seconds is left to the outbox, which is told when; an answer goes at once."""
    seconds = Seconds()
    async with spoken(simulator, Throttle(clock=seconds, sleep=seconds.sleep), mara) as platform:
        for _ in range(3):
            address = await due(platform, mara)
        for to in (str(mara.telegram_user), address):
            with pytest.raises(TryLater) as later:
                await platform.turn(to, workspace=platform.workspace)
            assert later.value.limited
        await platform.answer(SETTLED, pressed(platform, mara, address))
    assert len(simulator.calls.of("sendMessage")) == 3
    assert len(simulator.calls.of("editMessageText")) == 1


async def test_a_group_hears_twenty_messages_a_minute(simulator: Simulator, mara: Person) -> None:
    """The 21st answer of a minute waits until the group has room; a private answer does not."""
    seconds = Seconds()
    asked = Place(str(simulator.telegram.group), private=False)
    async with spoken(simulator, Throttle(clock=seconds, sleep=seconds.sleep), mara) as platform:

        async def answered(number: int) -> None:
            await platform.answer(Reply((str(number),), audience="channel"), said(platform, mara, asked))

        for number in range(20):
            await answered(number)
            seconds.at += 1
        with pytest.raises(TryLater) as later:
            await answered(20)
        await platform.answer(Reply(("private",)), said(platform, mara, asked))
        seconds.at = 57.0
        await answered(21)
    assert (later.value.after, later.value.limited) == (40, True)
    assert seconds.slept == [3.0]


async def test_a_wait_that_our_own_calls_into_a_chat_explain_is_for_that_chat(
    simulator: Simulator, mara: Person, jonas: Person
) -> None:
    """Telegram does not say what was limited: a fourth message within three seconds does, and others go on."""
    seconds = Seconds()
    async with spoken(simulator, Throttle(paced=False, clock=seconds, sleep=seconds.sleep), mara, jonas) as platform:
        for _ in range(3):
            await due(platform, mara)
        simulator.faults.too_many_requests("sendMessage", retry_after=9)
        for _ in range(2):
            with pytest.raises(TryLater):
                await due(platform, mara)
        await due(platform, jonas)
        seconds.at = 9.0
        await due(platform, mara)
    assert len(simulator.calls.of("sendMessage")) == 6


async def test_a_wait_that_nothing_explains_is_for_the_whole_bot_but_only_once(
    simulator: Simulator, mara: Person, jonas: Person
) -> None:
    """Everything waits, until the same chat is refused a second time: then only that chat does."""
    seconds = Seconds()
    async with spoken(simulator, Throttle(paced=False, clock=seconds, sleep=seconds.sleep), mara, jonas) as platform:
        simulator.faults.too_many_requests("sendMessage", times=2, retry_after=9)
        for person in (mara, jonas):
            with pytest.raises(TryLater):
                await due(platform, person)
        seconds.at = 9.0
        for _ in range(2):
            with pytest.raises(TryLater):
                await due(platform, mara)
        await due(platform, jonas)
    assert [call.ok for call in simulator.calls.of("sendMessage")] == [False, False, True]


async def question_in_group(simulator: Simulator, platform: TelegramPlatform, person: Person) -> Sentence:
    """Let somebody write into the group, and return what the bot is to answer."""
    await simulator.telegram.send(person, "orion", group=True)
    asked = simulator.telegram.messages(person)[-1]
    return said(platform, person, Place(asked.conversation, private=False, asked=asked.id))


async def test_an_admin_of_a_group_answers_one_member_there(
    simulator: Simulator, speaking: TelegramPlatform, mara: Person, jonas: Person
) -> None:
    """The asker alone sees the answer and each edit of it, and needs no sign; a code comes in private all the same."""
    simulator.telegram.make_admin(admin=True)
    question = await question_in_group(simulator, speaking, mara)
    address = await speaking.answer(CARD, question)
    seen = simulator.telegram.messages(mara)[-1]
    assert (seen.conversation, seen.text) == (question.place.conversation, "Orion")
    assert "Orion" not in [each.text for each in simulator.telegram.messages(jonas)]
    assert simulator.calls.of("setMessageReaction") == []
    assert await speaking.repaint(SETTLED, address=address) == address
    assert await speaking.repaint(SETTLED, address=address) == address
    assert simulator.telegram.messages(mara)[-1].text == "Booked"
    await speaking.answer(Reply(("Code",), audience="direct"), question)
    assert simulator.telegram.messages(mara)[-1].conversation == str(mara.telegram_user)


async def test_a_press_on_what_one_member_sees_edits_it(
    simulator: Simulator, speaking: TelegramPlatform, mara: Person
) -> None:
    """The message is edited in its place; where it is gone, another one is shown."""
    simulator.telegram.make_admin(admin=True)
    question = await question_in_group(simulator, speaking, mara)
    address = await speaking.answer(CARD, question)
    press = pressed(speaking, mara, address, int(question.place.conversation))
    press = replace(press, place=replace(press.place, ephemeral=True))
    assert await speaking.answer(SETTLED, press) == address
    simulator.telegram.delete(simulator.telegram.messages(mara)[-1])
    assert await speaking.repaint(CARD, address=address) is None
    other = await speaking.answer(CARD, press)
    assert other.conversation == address.conversation
    assert other != address


async def test_a_press_in_a_group_is_answered_there_to_one_member(
    simulator: Simulator, speaking: TelegramPlatform, mara: Person, jonas: Person
) -> None:
    """Telegram lets any bot do so within 15 seconds; the group's message stays as it is."""
    group = simulator.telegram.group
    shown = Reply(("Nova",), CARD.rows, audience="channel")
    card = await speaking.answer(shown, said(speaking, mara, Place(str(group), private=False)))
    await simulator.telegram.press(mara, simulator.telegram.messages(mara)[-1], "Confirm", delivery=77)
    press = pressed(speaking, mara, card, group)
    press = replace(press, place=replace(press.place, return_address=f"77{mara.telegram_user}"))
    address = await speaking.answer(SETTLED, press)
    assert (address.conversation, simulator.telegram.messages(mara)[-1].text) == (str(group), "Booked")
    assert simulator.telegram.messages(jonas)[-1].text == "Nova"


async def test_a_server_that_knows_no_such_messages_gets_none(
    simulator: Simulator, speaking: TelegramPlatform, mara: Person, jonas: Person
) -> None:
    """It would ignore for whom the message is, and show it to all; so it is asked first, and once."""
    simulator.telegram.make_admin(admin=True)
    question = await question_in_group(simulator, speaking, mara)
    with simulator.telegram.older_server():
        for _ in range(2):
            address = await speaking.answer(CARD, question)
            assert address.conversation == str(mara.telegram_user)
    assert len(simulator.calls.of("deleteEphemeralMessage")) == 1
    assert "Orion" not in [each.text for each in simulator.telegram.messages(jonas)]


async def test_who_never_wrote_in_private_is_told_so_alone(
    simulator: Simulator, speaking: TelegramPlatform, jonas: Person, mara: Person
) -> None:
    """A code cannot reach them yet; the group is told nothing of it, where they alone can be."""
    simulator.telegram.make_admin(admin=True)
    address = await speaking.answer(CARD, await question_in_group(simulator, speaking, jonas))
    press = pressed(speaking, jonas, address, int(address.conversation))
    press = replace(press, place=replace(press.place, ephemeral=True))
    with pytest.raises(Undeliverable):
        await speaking.answer(Reply(("Code",), audience="direct"), press)
    assert "can’t write to you" in simulator.telegram.messages(jonas)[-1].text
    assert "can’t write to you" not in simulator.telegram.messages(mara)[-1].text

"""The contract of platforms, tested against each of them."""

import asyncio

import pytest

from adapters.chat import codec
from adapters.chat.incoming import Edited, Incoming, Press, Sentence, Wordless
from adapters.chat.intents.bookings import Cancel, Confirm
from adapters.chat.intents.people import Settings
from adapters.chat.intents.resources import More
from adapters.chat.platform import Address, TryLater, Undeliverable
from adapters.chat.replies import Button, File, Reply
from adapters.simulator.messages import BOT, Message
from adapters.simulator.simulator import Person
from adapters.wording.marks import BOLD, PLAIN
from core.values import BookingId
from tests.contract.sides import Side, said_by_bot
from tests.receptionist import Receptionist

CARD = Reply(
    (f"{BOLD}Orion{PLAIN} · Thu", "held for you"),
    ((Button("Confirm", Confirm(BookingId(1)), "primary"), Button("Drop", Cancel(BookingId(1), 1), "danger")),),
)
BOOKED = Reply(("Booked", "reference K7Q2"))
PICTURE = File("rooms.png", b"\x89PNG\r\n\x1a\n\x00\xff", "image/png", spoken="How the rooms were used")
SHEET = File("rooms.csv", b"name,seats\r\nOrion,8\r\n", "text/csv")
NASTY = "<!channel> <@U0JONAS01> <b>x</b> </b> &lt; &amp & <https://evil.example|click> @everyone"


async def told(side: Side, person: Person, reply: Reply) -> Address:
    """Send the reply to the person."""
    return await side.platform.tell(reply, workspace=side.workspace, user=side.user(person))


async def read(side: Side, person: Person, words: str) -> Message:
    """Wait for what the bot says with these words."""
    return await side.eyes.until(person, lambda message: message.author == BOT and words in message.text)


def kind(incoming: Incoming) -> tuple[Reply, ...]:
    """Answer with the kind of what arrived."""
    return (Reply((incoming.type,)),)


async def carded(side: Side, receptionist: Receptionist, person: Person) -> Message:
    """Let the person ask and get the card."""
    receptionist.replies = lambda _: (CARD,)
    await side.say(person, "orion")
    return await read(side, person, "Orion")


async def test_a_sentence_is_handed_over_and_answered_in_private(
    side: Side, receptionist: Receptionist, mara: Person, jonas: Person
) -> None:
    """A sentence arrives as typed with its signed sender, and the answer's buttons are for the sender alone."""
    receptionist.replies = lambda _: (CARD,)
    assert (await side.say(mara, "a & b <c>")).taken
    card = await read(side, mara, "Orion · Thu\nheld for you")
    assert card.labels == ("Confirm", "Drop")
    assert said_by_bot(side, jonas) == []
    [heard] = receptionist.handled
    assert isinstance(heard, Sentence)
    assert (heard.text, heard.place.private) == ("a & b <c>", True)
    sender = heard.sender
    assert (sender.platform, sender.workspace, sender.user) == (side.platform.name, side.workspace, side.user(mara))


@pytest.mark.parametrize("file", [PICTURE, SHEET], ids=["picture", "sheet"])
async def test_a_file_comes_whole_and_in_private(
    side: Side, receptionist: Receptionist, mara: Person, jonas: Person, file: File
) -> None:
    """With its caption, to whoever asked, told or answered; asked in front of others, it comes in direct messages."""
    receptionist.replies = lambda _: (Reply(("Use <of> the rooms",), file=file),)
    for public in (False, True):
        await side.say(mara, "report", public=public)
        address = await receptionist.addresses.get()
        sent = [each for each in said_by_bot(side, mara) if each.file][-1]
        assert sent.file
        assert (sent.file.name, sent.file.content) == (file.name, file.content)
        assert sent.conversation == address.conversation
        assert any("Use <of> the rooms" in each.text for each in said_by_bot(side, mara))
    await told(side, mara, Reply(("By itself",), file=file))
    assert len([each for each in said_by_bot(side, mara) if each.file]) == 3
    assert [each for each in said_by_bot(side, jonas) if each.file] == []


async def test_a_reply_names_the_message_that_it_is_about(side: Side, receptionist: Receptionist, mara: Person) -> None:
    """By the name under which that message was sent."""
    card = await carded(side, receptionist, mara)
    receptionist.replies = kind
    await side.reply(mara, card, "cancel it")
    await read(side, mara, "sentence")
    replied = receptionist.handled[-1]
    assert isinstance(replied, Sentence)
    address = receptionist.addresses.get_nowait()
    assert (replied.text, replied.replies_to) == ("cancel it", address.message)


async def test_an_edit_names_the_message_that_it_changes(side: Side, receptionist: Receptionist, mara: Person) -> None:
    """The same name as the message had when it was new; it is told once, however often it is delivered."""
    receptionist.replies = kind
    await side.say(mara, "orion at 3")
    await read(side, mara, "sentence")
    written = next(each for each in side.eyes.messages(mara) if each.text == "orion at 3")
    edited = await side.edit(mara, written, "orion at 4")
    await read(side, mara, "edited")
    await side.repeat(edited)
    [first, again] = receptionist.handled
    assert isinstance(first, Sentence)
    assert isinstance(again, Edited)
    assert (again.text, again.own) == ("orion at 4", first.own)


async def test_words_below_a_file_are_a_sentence_and_a_file_alone_is_wordless(
    side: Side, receptionist: Receptionist, mara: Person
) -> None:
    """Both are told, because both wait for an answer."""
    receptionist.replies = kind
    await side.attach(mara, "orion at 3")
    await side.attach(mara)
    await read(side, mara, "wordless")
    below, alone = receptionist.handled
    assert isinstance(below, Sentence)
    assert below.text == "orion at 3"
    assert isinstance(alone, Wordless)


async def test_a_press_edits_its_message(side: Side, receptionist: Receptionist, mara: Person) -> None:
    """A press edits its message and removes the buttons that are gone."""
    card = await carded(side, receptionist, mara)
    receptionist.replies = lambda _: (BOOKED,)
    assert (await side.press(mara, card, "Confirm")).taken
    booked = await read(side, mara, "Booked")
    assert (booked.id, booked.labels) == (card.id, ())
    pressed = receptionist.handled[-1]
    assert isinstance(pressed, Press)
    assert pressed.payload == "ok:1"


async def test_a_fresh_reply_to_a_press_is_a_new_message(side: Side, receptionist: Receptionist, mara: Person) -> None:
    """A fresh reply to a press leaves the pressed message as it is."""
    card = await carded(side, receptionist, mara)
    receptionist.replies = lambda _: (Reply(("Code",), fresh=True),)
    await side.press(mara, card, "Confirm")
    fresh = await read(side, mara, "Code")
    assert [message.id for message in said_by_bot(side, mara)] == [card.id, fresh.id]
    assert said_by_bot(side, mara)[0].labels == ("Confirm", "Drop")


async def test_several_replies_come_in_order(side: Side, receptionist: Receptionist, mara: Person) -> None:
    """A press may edit its message and send another, in that order."""
    card = await carded(side, receptionist, mara)
    receptionist.replies = lambda _: (BOOKED, Reply(("Invite",), fresh=True))
    await side.press(mara, card, "Confirm")
    await read(side, mara, "Invite")
    assert [message.text.partition("\n")[0] for message in said_by_bot(side, mara)] == ["Booked", "Invite"]


async def test_an_answer_can_be_repainted(side: Side, receptionist: Receptionist, mara: Person) -> None:
    """The address of an answer finds its message again."""
    card = await carded(side, receptionist, mara)
    async with asyncio.timeout(5):
        address = await receptionist.addresses.get()
    assert address is not None
    await side.platform.repaint(BOOKED, address=address)
    assert (await read(side, mara, "Booked")).id == card.id


@pytest.mark.usefixtures("receptionist")
async def test_what_is_told_can_be_repainted_again_and_again(side: Side, mara: Person) -> None:
    """An edit that changes nothing, and one of a vanished message, count as done."""
    address = await told(side, mara, CARD)
    assert (address.platform, address.workspace) == (side.platform.name, side.workspace)
    await side.platform.repaint(BOOKED, address=address)
    await side.platform.repaint(BOOKED, address=address)
    [message] = said_by_bot(side, mara)
    assert (message.text, message.labels) == ("Booked\nreference K7Q2", ())
    await side.vanish(message)
    await side.platform.repaint(CARD, address=address)
    assert said_by_bot(side, mara) == []


@pytest.mark.usefixtures("receptionist")
async def test_what_may_work_later_says_when(side: Side, mara: Person) -> None:
    """A 429 gives its wait in seconds; a broken server or a lost reply gives none, and no call is retried."""
    address = await told(side, mara, CARD)
    for method in (side.posting, side.editing):
        side.simulator.faults.server_error(method)
        side.simulator.faults.too_many_requests(method, retry_after=17)
    waits = []
    for _ in range(2):
        with pytest.raises(TryLater) as posting:
            await told(side, mara, BOOKED)
        with pytest.raises(TryLater) as editing:
            await side.platform.repaint(BOOKED, address=address)
        waits.append((posting.value.after, editing.value.after))
    # Telegram may pause the whole bot for the first of the two, and the second one waits for what is left of that.
    assert waits == [(None, None), (17, pytest.approx(17, abs=1))]
    assert [message.text for message in said_by_bot(side, mara)] == ["Orion · Thu\nheld for you"]


@pytest.mark.usefixtures("receptionist")
async def test_who_does_not_exist_cannot_be_told(side: Side) -> None:
    """An unknown person is undeliverable, with a reason."""
    with pytest.raises(Undeliverable) as refusal:
        await side.platform.tell(CARD, workspace=side.workspace, user=side.nobody)
    assert str(refusal.value)


@pytest.mark.usefixtures("receptionist")
async def test_markup_and_mentions_arrive_as_plain_text(side: Side, mara: Person) -> None:
    """Any name is shown as written and notifies nobody."""
    address = await told(side, mara, Reply((f"{BOLD}{NASTY}{PLAIN}", NASTY)))
    [message] = said_by_bot(side, mara)
    assert (message.text, message.pings) == (f"{NASTY}\n{NASTY}", ())
    await side.platform.repaint(Reply((NASTY,)), address=address)
    assert said_by_bot(side, mara)[0].text == NASTY


@pytest.mark.usefixtures("receptionist")
@pytest.mark.parametrize("lines", [("&" * 60_000,), ("Fact", "<" * 60_000), ("Fact", *["line <&> " * 20] * 400)])
async def test_the_longest_texts_are_cut_and_taken(side: Side, mara: Person, lines: tuple[str, ...]) -> None:
    """A text beyond the limit keeps its beginning, and an ellipsis marks the rest."""
    address = await told(side, mara, Reply(lines, CARD.rows))
    [message] = said_by_bot(side, mara)
    assert message.text[:4] == lines[0][:4]
    assert "…" in message.text
    assert message.labels == ("Confirm", "Drop")
    await side.platform.repaint(BOOKED, address=address)


async def test_the_longest_buttons_come_back_whole(side: Side, receptionist: Receptionist, mara: Person) -> None:
    """Labels of 75 characters, payloads of 64 bytes and many rows come back whole."""
    label, longest = "L" * 75, Settings("z" * 59)
    row = (Button(label, longest), Button("Map", url="https://example.org/?a=1&b=2"), Button("Copy", copies="c" * 256))
    await told(side, mara, Reply(("Many",), (row, *((Button(f"B{at}", More(at)),) for at in range(8)))))
    [message] = said_by_bot(side, mara)
    assert set(message.labels) - {"Copy"} == {label, "Map", *(f"B{at}" for at in range(8))}
    await side.press(mara, message, label)
    pressed = receptionist.kept[-1]
    assert isinstance(pressed, Press)
    assert len(pressed.payload) == 64
    assert codec.intent(pressed.payload) == longest


async def test_a_repeated_delivery_is_counted_once(side: Side, receptionist: Receptionist, mara: Person) -> None:
    """A repeated delivery is offered with the same id, counted once and acknowledged."""
    receptionist.replies = lambda _: (BOOKED,)
    first = await side.say(mara, "orion")
    await read(side, mara, "Booked")
    assert (await side.repeat(first)).taken
    receptionist.replies = lambda _: (Reply(("The end",)),)
    await side.say(mara, "vega")
    await read(side, mara, "The end")
    assert [each.delivery for each in receptionist.offered[:2]] == [receptionist.kept[0].delivery] * 2
    assert [message.text.partition("\n")[0] for message in said_by_bot(side, mara)] == ["Booked", "The end"]


async def test_what_is_direct_is_read_by_nobody_else(
    side: Side, receptionist: Receptionist, mara: Person, jonas: Person
) -> None:
    """A code asked for in a channel comes in private; only a reply for the channel is read by all."""
    receptionist.replies = lambda _: (
        Reply(("482 913",), audience="direct"),
        Reply(("yours",)),
        Reply(("to all",), audience="channel"),
    )
    await side.say(mara, "code", public=True)
    await read(side, jonas, "to all")
    assert [message.text for message in said_by_bot(side, jonas)] == ["to all"]
    assert {message.text for message in said_by_bot(side, mara)} == {"482 913", "yours", "to all"}
    assert [each.place.private for each in receptionist.handled] == [False]


async def test_the_platform_names_the_person(side: Side, receptionist: Receptionist, mara: Person) -> None:
    """A profile has the person's visible name, and no more than the platform tells."""
    await side.say(mara, "hi")
    [heard] = receptionist.kept
    profile = await side.platform.profile(heard.sender)
    assert profile.name in {mara.name, mara.handle}
    assert (profile.standing, profile.zone) in {("admin", mara.zone), ("unknown", None)}

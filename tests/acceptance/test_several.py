"""Several things, units or days in one sentence, told in chat on both platforms."""

import pytest

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked

HELD = "SELECT count(*) FROM bookings WHERE status = 'held'"
STANDING = "SELECT count(*) FROM bookings WHERE status = 'confirmed'"


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("fl123 12A and 12B tomorrow", ("12A", "12B")),
        ("seats 12A, 12B and 12C on fl123 tomorrow", ("12A", "12B", "12C")),
        ("12A und 12B im fl123 morgen", ("12A", "12B")),
        ("desk 4 and 5 tomorrow", ("Desk 4", "Desk 5")),
        ("tisch 4 und 5 morgen", ("Desk 4", "Desk 5")),
        ("two laptops tomorrow 9-10am", ("Laptop",)),
        ("atlas and the camera tomorrow 3-5pm", ("Atlas", "Canon R5")),
    ],
)
async def test_all_or_nothing_under_one_card(
    mara: Visitor, stage: Stage, sentence: str, names: tuple[str, ...]
) -> None:
    """One card stands for all of them: it is confirmed and cancelled in one press."""
    held = await mara.says(sentence)
    assert "Held for you" in held.text
    assert all(name in held.text for name in names)
    assert await stage.count(HELD) == max(len(names), 2)
    assert "Booked" in (await mara.presses(held, "Confirm")).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == max(len(names), 2)


async def test_too_few_are_left(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """How many are free is said, nothing is held, and other times are offered."""
    await jonas.presses(await jonas.says("four laptops tomorrow 9-10am"), "Confirm")
    assert "there are 5 in all" in (await mara.says("6 laptops tomorrow")).text
    refused = await mara.says("two laptops tomorrow 9-10am")
    assert "Only one Laptop is free" in refused.text
    assert await stage.count(HELD) == 0
    assert "Held for you" in (await mara.presses(refused, refused.labels[0])).text
    assert await stage.count(HELD) == len(("one", "other"))


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("sentence", "slots"),
    [
        ("hubble tuesday and thursday 9-10", ("Hubble · Tue 24 Nov, 09:00–10:00", "Hubble · Thu 26 Nov, 09:00–10:00")),
        ("hubble tomorrow 9-10 and 11-12", ("Hubble · Tue 24 Nov, 09:00–10:00", "Hubble · Tue 24 Nov, 11:00–12:00")),
        (
            "curie tuesday 9-10, hubble tuesday 11-12",
            ("Curie · Tue 24 Nov, 09:00–10:00", "Hubble · Tue 24 Nov, 11:00–12:00"),
        ),
        ("hubble mardi et jeudi 9h-10h", ("Hubble · Tue 24 Nov, 09:00–10:00", "Hubble · Thu 26 Nov, 09:00–10:00")),
        ("hubble dienstag und donnerstag 9-10", ("Hubble · Tue 24 Nov, 09:00–10:00", "Hubble · Thu 26 Nov")),
        ("hubble on both mondays 9-10", ("Hubble · Mon 30 Nov, 09:00–10:00", "Hubble · Mon 7 Dec, 09:00–10:00")),
        ("la fotocamera sabato e domenica", ("Canon R5 · Sat 28 Nov", "Canon R5 · Sun 29 Nov")),
        ("curie mañana 9-10 y luego hubble 10-11", ("Curie · Tue 24 Nov, 09:00", "Hubble · Tue 24 Nov, 10:00")),
    ],
)
async def test_bookings_of_their_own_are_held_each(
    mara: Visitor, stage: Stage, sentence: str, slots: tuple[str, str]
) -> None:
    """Each has a card of its own, and is confirmed there."""
    await mara.says(sentence)
    for number, during in enumerate(slots, 1):
        card = await mara.sees(during, button="Confirm")
        await mara.presses(card, "Confirm")
        assert await stage.count(STANDING) == number
    assert await stage.count(HELD) == 0


async def test_what_is_taken_keeps_the_other_from_nothing(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The one is held, and of the other it is said who has it, with a way on."""
    await booked(mara, "hubble tomorrow 10-11")
    await jonas.says("curie tomorrow 9-10 and hubble tomorrow 10-11")
    await jonas.sees("Curie · Tue 24 Nov, 09:00–10:00", button="Confirm")
    await jonas.sees("Hubble is taken", button="Tell me if Hubble frees up")
    assert await stage.count(HELD) == 1


async def test_more_than_anybody_holds_are_taken_one_by_one(mara: Visitor, stage: Stage) -> None:
    """Nothing is held before a press; each button holds its own, and the others stay."""
    asked = await mara.says("hubble tuesday, wednesday, thursday and friday 9-10")
    assert "These are 4 bookings" in asked.text
    assert await stage.count(HELD) == 0
    for number, label in enumerate(asked.labels[:2], 1):
        card = await mara.presses(asked, label)
        assert "Held for you" in card.text
        assert await stage.count(HELD) == number


async def test_a_wish_and_what_is_watched_beside_it(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """The wish is held, and the other thing is watched at its time; what is free there is offered."""
    await booked(mara, "atlas tomorrow 3-4pm")
    await jonas.says("book curie tomorrow 3-4pm and tell me if atlas frees up")
    await jonas.sees("Curie · Tue 24 Nov, 15:00–16:00", button="Confirm")
    await jonas.sees("watch Atlas · Tue 24 Nov, 15:00–16:00", button="Stop watching")
    assert await stage.count(HELD) == 1


async def test_two_rooms_are_taken_one_at_a_time(mara: Visitor) -> None:
    """Of a kind with many things each is chosen; it is said, and how to have two together."""
    offered = await mara.says("two rooms tomorrow 3-5pm")
    assert "One at a time" in offered.text
    assert "Held for you" in (await mara.presses(offered, offered.labels[0])).text


async def test_several_seats_together(mara: Visitor, jonas: Visitor) -> None:
    """Those beside each other are one press; at a window they are held at once; too few are said to be so."""
    shown = await mara.says("three seats together on fl123 tomorrow")
    assert "3 together: 1A, 1B, 1C" in shown.labels
    held = await mara.presses(shown, "3 together: 1A, 1B, 1C")
    assert "FL123 1A + FL123 1B + FL123 1C" in held.text
    assert "3 together: 1D, 1E, 1F" in (await jonas.says("drei plätze nebeneinander im fl123 morgen")).labels
    windows = await jonas.says("two seats together on fl123 tomorrow at the window")
    assert "Held for you" in windows.text
    assert "1F" in windows.text
    assert "2F" in windows.text


async def test_a_desk_for_several_days(mara: Visitor) -> None:
    """From the first to the last day, on one card."""
    assert "Wed 25 Nov – Fri 27 Nov" in (await mara.says("desk 4 from wednesday to friday")).text.replace("to", "–")


async def test_a_second_one_is_asked_for(mara: Visitor) -> None:
    """Who has a desk that day is shown it, with a button for another one; “one more” says it in a word."""
    await booked(mara, "desk tomorrow")
    had = await mara.says("desk tomorrow")
    assert "You have one already." in had.text
    assert "Desk 2" in (await mara.presses(had, "One more")).text
    assert "Desk 3" in (await mara.says("one more of those")).text
    assert "Desk 4" in (await mara.says("noch einen")).text


async def test_more_than_there_are_cannot_be_had(mara: Visitor) -> None:
    """Neither a negative number nor one above all that there are is taken for another."""
    assert "At least one is booked at a time; -3 can’t be" in (await mara.says("-3 desks tomorrow")).text
    assert "Desks: there are 12 in all, so 100 can’t be" in (await mara.says("100 desks tomorrow")).text
    lengthy = " ".join(f"{letter * 20}" for letter in "abcdefghijklmn")
    assert "can have at most 80 characters" in (await mara.says(f"atlas tomorrow 3-4pm {lengthy}")).text


async def test_what_the_named_thing_lacks_is_said_with_its_card(jonas: Visitor) -> None:
    """It is held as named, and what has it all is named below."""
    held = await jonas.says("i need a projector in hubble on thursday 3-4")

    assert "Held for you" in held.text
    assert "no projector. These have it: Atlas, Curie" in held.text
    assert "I can’t look for “parking”" in (await jonas.says("is there parking?")).text


async def test_undo_takes_back_all_that_the_sentence_held(jonas: Visitor) -> None:
    """And nothing that was held before it; what was dropped so can be held again at once."""
    await jonas.says("curie wednesday 9-10")
    await jonas.says("hubble tuesday and thursday 9-10")
    told = await jonas.says("undo")
    assert told.text.startswith("2 holds dropped:")
    assert "Curie" not in told.text
    assert "Curie" in (await jonas.says("my bookings")).text
    assert (await jonas.presses(told, "Undo")).text.count("Hubble") == 2


@pytest.mark.parametrize("only", ["no, just one", "nein, nur einer", "non, une seule", "no, solo una"])
async def test_which_of_several_stays_is_asked(jonas: Visitor, stage: Stage, only: str) -> None:
    """Who wants just one of two says which one goes, and the other stays held."""
    await jonas.says("una mesa el jueves y otra el viernes")
    asked = await jonas.says(only)
    assert {each[:12] for each in asked.labels} == {"Desk 1 · Thu", "Desk 1 · Fri"}
    await jonas.presses(asked, next(each for each in asked.labels if "Thu" in each))
    assert await stage.count(HELD) == 1


async def test_one_for_oneself_and_one_for_a_colleague(jonas: Visitor, stage: Stage) -> None:
    """Each is held on a card of its own, for whom it is."""
    await jonas.says("desk for me tomorrow and one for priya")
    await jonas.sees("For Priya Nair")
    assert await stage.count(HELD) == len(("one", "other"))
    assert await stage.count("SELECT count(DISTINCT member_id) FROM bookings WHERE status = 'held'") == len(
        ("one", "other")
    )


@pytest.mark.parametrize("told", ["i need a camera, mine is broken", "ich brauche eine kamera, meine spinnt"])
async def test_what_is_broken_of_ones_own_is_told_nobody(jonas: Visitor, stage: Stage, told: str) -> None:
    """The house's camera works: when it is wanted is asked."""
    assert "which day" in (await jonas.says(told)).text
    assert await stage.count("SELECT count(*) FROM faults") == 0

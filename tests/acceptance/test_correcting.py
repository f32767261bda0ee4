"""Corrections inside a sentence, told in chat on both platforms: the last word counts, and what is unsure is asked."""

import pytest

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("words", "slot"),
    [
        ("atlas thu 3, no wait, fri 3–4.30", "Atlas · Fri 27 Nov, 15:00–16:30"),
        ("curie or, hm, rather hubble tomorrow 9-10", "Hubble · Tue 24 Nov, 09:00–10:00"),
        ("not atlas, curie tomorrow at 3 for an hour", "Curie · Tue 24 Nov, 15:00–16:00"),
        ("curie morgen um 10 für eine stunde, Quatsch, für zwei stunden", "Curie · Tue 24 Nov, 10:00–12:00"),
        ("hubble demain de 14h à 15h, enfin non, plutôt jeudi", "Hubble · Thu 26 Nov, 14:00–15:00"),
        ("curie mañana, digo el jueves, de 15 a 16", "Curie · Thu 26 Nov, 15:00–16:00"),
        ("atlas domani dalle 15 alle 16, anzi hubble", "Hubble · Tue 24 Nov, 15:00–16:00"),
    ],
)
async def test_the_last_word_is_held(mara: Visitor, stage: Stage, words: str, slot: str) -> None:
    """One slot is held, the one that was said last."""
    assert slot in (await mara.says(words)).text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'held'") == 1


@pytest.mark.in_turn
@pytest.mark.parametrize(
    "words",
    [
        "anything but atlas tomorrow 3-4pm",
        "alles außer atlas morgen 15-16 uhr",
        "n'importe quelle salle sauf atlas demain 15h-16h",
        "cualquier sala que no sea atlas mañana de 15 a 16",
        "qualsiasi sala tranne atlas domani dalle 15 alle 16",
    ],
)
async def test_what_is_left_out_is_not_offered(mara: Visitor, stage: Stage, words: str) -> None:
    """The other rooms are searched, and nothing is held."""
    found = await mara.says(words)
    assert "Curie" in found.labels
    assert "Atlas" not in found.labels
    assert await stage.count("SELECT count(*) FROM bookings") == 0


@pytest.mark.in_turn
@pytest.mark.parametrize(
    "words",
    [
        "cancel everything except atlas",
        "storniere alles außer atlas",
        "cancel my booking, scratch that",
        "cancel atlas, no wait",
    ],
)
async def test_what_is_unsure_cancels_nothing(mara: Visitor, stage: Stage, words: str) -> None:
    """A cancellation that leaves something out, or that is taken back, is asked about."""
    await booked(mara, "atlas tomorrow 3-5pm")
    await mara.says(words)
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1


async def test_another_verb_counts_too(mara: Visitor, stage: Stage) -> None:
    """Of two verbs the last one is done, and the booking stands."""
    await booked(mara, "atlas tomorrow 3-5pm")
    moved = await mara.says("cancel atlas, no, move it to 4")
    assert "Atlas · Tue 24 Nov, 16:00–18:00" in moved.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("words", "slot"),
    [
        ("finish half an hour sooner", "15:00–16:30"),
        ("finish at 16:30 rather than 17:00", "15:00–16:30"),
        ("cut it to 45 min", "15:00–15:45"),
        ("take 10 minutes off", "15:00–16:50"),
        ("shorten my booking by 30 min", "15:00–16:30"),
        ("hör eine halbe stunde früher auf", "15:00–16:30"),
        ("termine une demi-heure plus tôt", "15:00–16:30"),
        ("acaba media hora antes", "15:00–16:30"),
        ("finiamo mezz'ora prima", "15:00–16:30"),
    ],
)
async def test_a_booking_is_made_shorter(mara: Visitor, words: str, slot: str) -> None:
    """It ends earlier, and begins when it did; one press brings the old end back."""
    await booked(mara, "atlas tomorrow 3-5pm")
    shorter = await mara.says(words)
    assert f"Atlas · Tue 24 Nov, {slot}" in shorter.text
    assert "Move it back" in shorter.labels


@pytest.mark.parametrize("words", ["atlas tomorrow 9 for 3 hours till 10", "atlas morgen 15-17 uhr für eine stunde"])
async def test_two_ends_are_asked_about(mara: Visitor, stage: Stage, words: str) -> None:
    """What contradicts itself holds nothing, and says which two things do not go together."""
    assert "two different ends" in (await mara.says(words)).text
    assert await stage.count("SELECT count(*) FROM bookings") == 0


async def test_a_room_is_no_correction_of_a_desk_that_is_booked(mara: Visitor, stage: Stage) -> None:
    """The desk stays: a room with its time is held beside it, and a room alone is a question."""
    await booked(mara, "desk 4 tomorrow")
    held = await mara.says("no, mejor curie, miércoles 10-11")
    assert "Curie · Wed 25 Nov, 10:00–11:00" in held.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'held'") == 1

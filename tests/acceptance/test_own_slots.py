"""Asking again for what one has: the answer is its card, and never that it is taken; told on both platforms."""

import pytest

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked

STANDING = "SELECT count(*) FROM bookings WHERE status IN ('held', 'confirmed')"


@pytest.mark.parametrize("again", ["atlas tomorrow 3-5pm", "atlas tomorrow 3:30-4:30pm", "book atlas tomorrow 4-5pm"])
async def test_what_one_has_is_not_taken(mara: Visitor, stage: Stage, again: str) -> None:
    """A hold and a booking are shown, for the same time and for any time inside it."""
    held = await mara.says("atlas tomorrow 3-5pm")
    shown = await mara.says(again)
    assert "You have it already." in shown.text
    assert "Confirm" in shown.labels
    await mara.presses(shown, "Confirm")
    asked = await mara.says(again)
    assert "You have it already." in asked.text
    assert "✅ Booked" in asked.text
    assert "taken" not in f"{held.text} {shown.text} {asked.text}"
    assert await stage.count(STANDING) == 1


async def test_a_part_of_it_is_made_the_whole(mara: Visitor, stage: Stage) -> None:
    """The booking becomes what was asked for with one press."""
    await booked(mara, "atlas tomorrow 3-4pm")
    shown = await mara.says("atlas tomorrow 3-5pm")
    assert "You have part of that time already." in shown.text
    longer = await mara.presses(shown, next(label for label in shown.labels if label.startswith("Make it")))
    assert "Atlas · Tue 24 Nov, 15:00–17:00" in longer.text
    assert await stage.count(STANDING) == 1


async def test_somebody_elses_is_taken(mara: Visitor, jonas: Visitor) -> None:
    """Nobody is shown a booking that is not theirs."""
    await booked(jonas, "atlas tomorrow 3-5pm")
    assert "Atlas is taken" in (await mara.says("atlas tomorrow 3-5pm")).text


async def test_a_used_up_quota_hides_no_booking(mara: Visitor, jonas: Visitor) -> None:
    """Whoever may have one a day is not told that they have used it, but what it is."""
    await mara.says("/rules rooms quota 1 a day" if mara.platform == "telegram" else "rules rooms quota 1 a day")
    await booked(jonas, "atlas tomorrow 3-5pm")
    assert "You have it already." in (await jonas.says("atlas tomorrow 3-5pm")).text


async def test_several_things_at_once_are_known_as_well(mara: Visitor, stage: Stage) -> None:
    """All of them are one card; of one that is there already, it is said that it is one's own."""
    await booked(mara, "atlas and hubble tomorrow 3-5pm")
    assert "You have it already." in (await mara.says("atlas and hubble tomorrow 3-5pm")).text
    other = await mara.says("atlas and curie tomorrow 3-5pm")
    assert "You have Atlas" in other.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE leader_id IS NULL") == 1


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("de", "atlas morgen 15 bis 17 uhr", "Das hast du schon."),
        ("fr", "atlas demain 15h-17h", "Tu l’as déjà."),
        ("es", "atlas mañana de 15 a 17", "Ya lo tienes."),
        ("it", "atlas domani dalle 15 alle 17", "Ce l’hai già."),
    ],
)
async def test_it_is_said_in_every_language(mara: Visitor, language: str, words: str, told: str) -> None:
    """The same sentence twice, and one card."""
    await mara.commands(f"{'/book settings' if mara.platform == 'slack' else '/settings'} {language}")
    await mara.says(words)
    assert told in (await mara.says(words)).text

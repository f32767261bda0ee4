"""What Bellhop cannot do yet, told in chat on both platforms: said as that, with the nearest thing as a button."""

import pytest

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked


@pytest.mark.in_turn
@pytest.mark.parametrize(
    "wish",
    [
        "let me know if someone cancels atlas friday",
        "tell me when atlas is free",
        "put me on the waitlist for atlas tomorrow 14-16",
        "tell me if atlas friday 14-16 gets released",
        "sag Bescheid, wenn atlas frei wird",
        "préviens-moi quand atlas se libère vendredi",
        "avísame cuando se libere atlas",
        "avvisami quando si libera atlas",
    ],
)
async def test_watching_is_said_and_nothing_is_cancelled(jonas: Visitor, stage: Stage, wish: str) -> None:
    """Whoever wants to be told of a slot that is free already is offered it, and keeps what they have."""
    await booked(jonas, "atlas friday 4-5pm")
    answer = await jonas.says(wish)

    assert "right now. Shall I hold it for you?" in answer.text
    assert answer.labels
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1
    assert await stage.count("SELECT count(*) FROM bookings WHERE status <> 'confirmed'") == 0


async def test_a_rhythm_that_no_rule_has_is_said(jonas: Visitor) -> None:
    """Twice a week is on no days that anybody could know; nothing is booked, and examples say what works."""
    answer = await jonas.says("hubble twice a week 9:30-10:00")

    assert "I don’t know that rhythm" in answer.text
    assert answer.labels


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ("how much does studio a cost?", "Nothing costs money"),
        ("cancel my subscription", "not a booking"),
        ("stop these notifications", "not a booking"),
        ("drop the note", "not a booking"),
    ],
)
async def test_it_is_said_plainly(jonas: Visitor, stage: Stage, wish: str, said: str) -> None:
    """What cannot be done is said with the nearest thing that can; one's own booking stands."""
    await booked(jonas, "atlas tomorrow 3-5pm")
    answer = await jonas.says(wish)

    assert said in answer.text
    assert answer.labels
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1
    assert await stage.count("SELECT count(*) FROM bookings") == 1


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("wish", "member_reads", "admin_reads"),
    [
        ("add a room", "Only an admin", "Nova, room, 10 seats"),
        ("rename hubble to Kepler", "Only an admin", "Name: Hubble → Kepler"),
        ("delete studio b", "Only an admin", "Retire Studio B? There is 1 booking"),
        ("import csv", "Only an admin", "Send a CSV file"),
    ],
)
async def test_words_alone_change_no_resource(
    mara: Visitor, jonas: Visitor, stage: Stage, wish: str, member_reads: str, admin_reads: str
) -> None:
    """A member is sent to an admin, and an admin is shown what it would mean; no booking is taken for the thing."""
    await booked(jonas, "studio b tomorrow 3-4pm")
    member, admin = await jonas.says(wish), await mara.says(wish)

    assert member_reads in member.text
    assert admin_reads in admin.text
    assert member.labels
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1

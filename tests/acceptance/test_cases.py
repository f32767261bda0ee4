"""Faults that people met in other products: each is tried here as it was met, and beside it others of its kind."""

import pytest

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked

BOOKED = "SELECT count(*) FROM bookings WHERE status = 'confirmed'"


@pytest.mark.in_turn
@pytest.mark.parametrize(
    ("language", "said", "held"),
    [
        ("en", "atlas 2026-11-24T14:00:00Z for 1 hour", "Tue 24 Nov, 15:00–16:00"),
        ("en", "atlas 2026-11-24T14:00:00+01:00 for 1 hour", "Tue 24 Nov, 14:00–15:00"),
        ("de", "atlas am ersten weihnachtstag 10-11 uhr", "Fr., 25. Dez., 10:00–11:00"),
        ("de", "atlas am zweiten weihnachtstag 10-11 uhr", "Sa., 26. Dez., 10:00–11:00"),
        ("fr", "atlas le jour de noël de 10h à 11h", "ven. 25 déc., 10:00–11:00"),
        ("en", "atlas on the 30 of this month at 10 for an hour", "Mon 30 Nov, 10:00–11:00"),
        ("fr", "atlas di 14h-15h", "dim. 29 nov., 14:00–15:00"),
        ("de", "atlas di 14-15 uhr", "Di., 24. Nov., 14:00–15:00"),
        ("en", "atlas tomorrow 10-11 sat nav review", "Tue 24 Nov, 10:00–11:00"),
        ("en", "atlas tomorrow 10-11 monday.com demo", "Tue 24 Nov, 10:00–11:00"),
        ("en", "atlas tomorrow 10-11 for the 40th anniversary", "Tue 24 Nov, 10:00–11:00"),
        ("en", "atlas tomorrow 3-4 morning report", "Tue 24 Nov, 15:00–16:00"),
    ],
)
async def test_a_time_is_held_as_it_was_meant(mara: Visitor, language: str, said: str, held: str) -> None:
    """Instants, named days, bare dates and weekdays; a weekday or an ordinal in the purpose changes nothing."""
    settings = "/book settings" if mara.platform == "slack" else "/settings"
    await mara.commands(f"{settings} {language}")
    assert held in (await mara.says(said)).text


async def test_what_looks_like_an_order_in_a_purpose_orders_nothing(mara: Visitor, stage: Stage) -> None:
    """A command word in the purpose cancels and moves nothing, wherever it stands."""
    await booked(mara, "atlas friday 10-11am")
    for words in (
        "atlas friday 10-11am cancel culture debate",
        "point annulation, atlas vendredi 10h-11h",
        "absage besprechen freitag 10-11 atlas",
        "cancellation review atlas friday 10-11am",
    ):
        assert "You have it already" in (await mara.says(words)).text
    assert await stage.count(BOOKED) == 1


async def test_talk_of_cancelling_cancels_nothing(mara: Visitor, stage: Stage) -> None:
    """Questions, maybes, what others did, and what is taken back leave the booking as it is."""
    await booked(mara, "atlas tomorrow 3-5pm")
    for words in (
        "what happens if I cancel?",
        "when do I have to cancel at the latest?",
        "I might cancel",
        "did jonas cancel?",
        "can I cancel my booking later?",
        "cancel my booking - actually, don't",
        "bis wann kann ich stornieren?",
        "je vais peut-être annuler",
        "¿canceló jonas?",
    ):
        await mara.says(words)
    assert await stage.count(BOOKED) == 1


async def test_a_follow_up_goes_on_with_the_booking_shown(mara: Visitor, stage: Stage) -> None:
    """An hour later is counted from the booking; another day and the week after repeat it; one word gives it back."""
    await booked(mara, "atlas tomorrow 3-4pm retro")
    assert "Tue 24 Nov, 15:30–16:30" in (await mara.says("push the retro back by 30 minutes")).text
    assert "Tue 24 Nov, 16:30–17:30" in (await mara.says("move it an hour later")).text
    assert "Fri 27 Nov, 16:30–17:30" in (await mara.says("and on friday?")).text
    assert "Dropped" in (await mara.says("no longer needed")).text
    await stage.passes(minutes=15)
    again = await mara.says("same slot the week after")
    assert "16:30–17:30" in again.text
    assert "dropped" in (await mara.says("kill that booking")).text.lower()


async def test_a_length_beyond_every_rule_is_refused(mara: Visitor, stage: Stage) -> None:
    """Four digits of hours are a length where they are no clock."""
    assert "too long" in (await mara.says("atlas tomorrow at 3 for 9999 hours")).text
    assert "too long" in (await mara.says("atlas morgen um 15 uhr für 2500 stunden")).text
    assert await stage.count("SELECT count(*) FROM bookings") == 0


async def test_what_is_left_out_is_not_held(mara: Visitor) -> None:
    """A name that is excluded is never the one that is held."""
    assert "Atlas" not in (await mara.says("anything but atlas tomorrow 3-4pm")).text
    assert "Curie ·" in (await mara.says("not atlas, curie tomorrow at 3 for an hour")).text


async def test_several_pieces_and_days_are_held_together(mara: Visitor) -> None:
    """Two seats, two laptops, three days of a desk."""
    assert "FL123 12A + FL123 12B" in (await mara.says("fl123 12A and 12B tomorrow")).text
    assert "Laptop 1 + Laptop 2" in (await mara.says("two laptops tomorrow 9-10am")).text
    assert "Mon 30 Nov – Wed 2 Dec" in (await mara.says("desk 4 from monday to wednesday")).text

"""What leaves at a fixed time, told in chat on both platforms: a seat and no time, the map, and who was quicker."""

import asyncio

import pytest

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked
from tests.stage import berlin


async def test_a_seat_is_booked_without_a_time(mara: Visitor) -> None:
    """The day picks the departure, which has its own time."""
    assert "FL123 12C · Tue 24 Nov, 09:30–11:00 Berlin" in (await mara.says("fl123 12C tomorrow")).text


async def test_which_departure_is_asked_and_the_seat_is_kept(mara: Visitor) -> None:
    """Without a day, the next departures are buttons; the named seat is kept."""
    asked = await mara.says("fl123 seat 12C")
    assert "FL123 – which departure?" in asked.text
    assert asked.labels == ("Tue 24 Nov, 09:30–11:00", "Wed 25 Nov, 09:30–11:00", "Thu 26 Nov, 09:30–11:00")
    assert "FL123 12C · Wed 25 Nov, 09:30" in (await mara.presses(asked, asked.labels[1])).text


async def test_the_seat_map_has_rows_and_free_seats_as_buttons(mara: Visitor, jonas: Visitor) -> None:
    """Each seat stands once, beside the aisle; a taken one is crossed out; further rows are one press away."""
    await booked(jonas, "fl123 1B tomorrow")
    shown = await mara.says("fl123 tomorrow")
    assert "179 seats are free" in shown.text
    assert "1C" not in shown.text
    assert [button.label for button in shown.rows[0]] == ["1A", "×", "1C", "│", "1D", "1E", "1F"]
    assert {len(row) for row in shown.rows[:5]} == {7}
    behind = await mara.presses(shown, "Back rows")
    assert {"6A", "10F", "Front rows", "Back rows"} <= set(behind.labels)
    assert "FL123 6A · Tue 24 Nov" in (await mara.presses(behind, "6A")).text
    assert "FL123 1A · Wed 25 Nov" in (await mara.presses(await mara.says("fl123 wednesday"), "Any seat")).text


async def test_a_seat_is_at_the_window_or_the_aisle(mara: Visitor, jonas: Visitor) -> None:
    """The first free one on that side is held, or offered to who waits for one; two are beside each other."""
    await booked(jonas, "fl123 1A tomorrow")
    assert "FL123 1F · Tue 24 Nov, 09:30–11:00" in (await mara.says("a window seat on fl123 tomorrow")).text
    aisle = await mara.says("tell me when an aisle seat on fl123 is free tomorrow")
    assert "FL123 1C is free Tue 24 Nov, 09:30–11:00 right now" in aisle.text
    two = await mara.says("tell me when two window seats on fl123 are free tomorrow")
    assert "FL123 2A + 2F are free" in two.text
    assert "FL123 2A + FL123 2F" in (await mara.presses(two, "Hold it")).text


async def test_a_seat_is_of_a_class(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Booked, asked for, waited for and set in words; of a class that there is none of it is said which there are."""
    assert "FL123 1A · Tue 24 Nov" in (await jonas.says("a business seat on FL123 tomorrow")).text
    assert "FL123 6A · Tue 24 Nov" in (await jonas.says("window seat in economy on fl123 tomorrow")).text
    asked = await jonas.says("is there a business seat on fl123 tomorrow?")
    assert "FL123, seat in Business · 29 free" in asked.text
    assert "FL123 1B · Tue 24 Nov" in (await jonas.presses(asked, "FL123")).text
    three = await jonas.says("three business seats on fl123")
    assert "FL123 1A + FL123 1B + FL123 1C" in (await jonas.presses(three, three.labels[1])).text
    unknown = await jonas.says("a seat in sleeper class on fl123 tomorrow")
    assert "FL123 has no class “sleeper”. It has Business, Economy." in unknown.text

    shown = await mara.presses(await mara.says("seats 30A and 30B of fl123 are sleeper"), "Change it")
    assert "Classes: Business 1A–5F, Economy 6A–29F + 30C–30F, Sleeper 30A–30B" in shown.text
    both = await booked(jonas, "two seats in sleeper class on fl123 tomorrow")
    assert "FL123 30A + FL123 30B" in both.text
    full = await mara.says("a sleeper class seat on fl123 tomorrow")
    assert "No seat in Sleeper is free." in full.text
    assert "FL123, seat in Sleeper" in (await mara.presses(full, "Tell me if one frees up")).text
    await jonas.presses(both, "Cancel")
    await stage.passes(minutes=2)
    assert "FL123 30A" in (await mara.sees("FL123 30A", button="Take")).text
    assert "Classes: Business 1A–5F, Economy 6A–30F" in (await mara.presses(shown, "Undo")).text


async def test_a_seat_is_found_step_by_step(mara: Visitor) -> None:
    """A seat of whatever flies, then the day, then the window: each answer completes the wish, in any language."""
    settings = "/book settings" if mara.platform == "slack" else "/settings"
    await mara.commands(f"{settings} fr")
    assert "FL123 – quel départ" in (await mara.says("je voudrais une place dans l'avion")).text
    assert "180 places sont libres" in (await mara.says("demain")).text
    assert "FL123 1A · mar. 24 nov." in (await mara.says("hublot si possible")).text
    await mara.commands(f"{settings} en")
    await mara.says("atlas tomorrow")
    assert "I did not understand" in (await mara.says("window please")).text


async def test_two_press_one_seat_and_the_other_sees_the_nearest(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """One member gets 12C; the other is offered the free seats next to it."""
    await asyncio.gather(*(visitor.tries("fl123 12C tomorrow") for visitor in (mara, jonas)))
    await stage.simulator.until(lambda: len(mara.tried()) + len(jonas.tried()) == 2, within=30)
    [lost] = [message for message in (*mara.tried(), *jonas.tried()) if "is taken" in message.text]
    assert [label.split(" · ")[0] for label in lost.labels][:3] == [f"FL123 12{seat} instead" for seat in "BDA"]
    loser = jonas if lost in jonas.tried() else mara
    assert "FL123 12B · Tue 24 Nov" in (await loser.presses(lost, lost.labels[0])).text


async def test_what_does_not_leave_then(mara: Visitor, stage: Stage) -> None:
    """Another time is refused with the next departures; one that has left is not offered."""
    refused = await mara.says("fl123 12C tomorrow at 3pm")
    assert "FL123 does not leave then" in refused.text
    assert refused.labels[0] == "Tue 24 Nov, 09:30–11:00"
    await stage.until(berlin(24, 10))
    asked = await mara.says("fl123 12C")
    assert asked.labels[0] == "Wed 25 Nov, 09:30–11:00"


async def test_a_refused_move_offers_departures_for_the_same_booking(mara: Visitor, stage: Stage) -> None:
    """Whoever moves a seat to a time at which nothing leaves is offered departures; a press moves the seat there."""
    await booked(mara, "fl123 12C tomorrow")
    refused = await mara.says("move my fl123 to friday at 11")
    assert "FL123 does not leave then" in refused.text
    moved = await mara.presses(refused, refused.labels[0])
    assert "FL123 12C · Fri 27 Nov, 09:30–11:00" in moved.text
    assert await stage.count("SELECT count(*) FROM bookings") == 1


async def test_seats_are_found_in_the_plane_in_every_language(jonas: Visitor) -> None:
    """Whoever wants places in the plane is shown the departure of that day, and asked no time."""
    for words in (
        "3 seats on the plane tomorrow",
        "3 places dans l'avion demain",
        "3 plätze im flugzeug morgen",
        "3 plazas en el avión mañana",
        "3 posti sull'aereo domani",
    ):
        assert "FL123 · 180 free" in (await jonas.says(words)).text


async def test_all_seats_are_seen_in_one_picture(jonas: Visitor, mara: Visitor) -> None:
    """One press below the map; the words with it name what is taken, or free, for who cannot see it."""
    await booked(mara, "FL123 tomorrow 12C")
    seats = await jonas.says("a seat on FL123 tomorrow")
    picture = await jonas.presses(seats, "As a picture")
    assert picture.file
    assert picture.file.media_type == "image/png"
    assert "Taken: 12C. All others are free." in picture.text
    assert "12C" in picture.file.spoken or jonas.platform == "telegram"


@pytest.mark.parametrize(
    "said",
    [
        "three seats together on fl123 tomorrow in row 12",
        "drei Plätze zusammen in FL123 morgen in Reihe 12",
        "trois places ensemble fl123 demain rangée 12",
        "tres asientos juntos fl123 mañana fila 12",
        "tre posti insieme fl123 domani fila 12",
    ],
)
async def test_seats_are_held_in_the_row_that_is_said(jonas: Visitor, said: str) -> None:
    """Three beside each other there, and of nothing else; a row without them is said to have none."""
    held = await jonas.says(said)
    assert held.text.splitlines()[0] == "FL123 12A + FL123 12B + FL123 12C · Tue 24 Nov, 09:30–11:00 Berlin"
    assert "Row 99 hasn’t enough such seats free." in (await jonas.says("a seat on fl123 friday in row 99")).text

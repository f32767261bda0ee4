"""Forms on Slack: each opens from a button, does what it says, and says what is wrong where somebody can mend it."""

from dataclasses import replace

import pytest

from adapters.simulator.people import Json, Person
from adapters.simulator.simulator import SAMPLE_PEOPLE
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked
from tests.acceptance.test_shortcuts import option, typed

MARA, JONAS, PRIYA = SAMPLE_PEOPLE


@pytest.fixture
def mara(stage: Stage) -> Visitor:
    """An admin, on Slack."""
    return Visitor(stage, MARA, "slack")


@pytest.fixture
def jonas(stage: Stage) -> Visitor:
    """A member, on Slack."""
    return Visitor(stage, JONAS, "slack")


def several(form: Json, field: str, *labels: str) -> Json:
    """Return what choosing these labels in a field puts there."""
    return {"selected_options": [option(form, field, each)["selected_option"] for each in labels]}


def said(form: Json) -> str:
    """Return everything that a form says above its fields."""
    texts = (each.get("text") for each in form["blocks"] if each["type"] in {"section", "alert"})
    return "\n".join(each["text"] for each in texts if each)


def labels(form: Json) -> list[str]:
    """Return the labels of the buttons above the fields."""
    rows = (each["elements"] for each in form["blocks"] if each["type"] == "actions")
    return [each["text"]["text"] for row in rows for each in row]


async def opened(stage: Stage, person: Person, words: str) -> Json:
    """Return the form that a press opened, once it says these words."""
    return await stage.simulator.slack.form_shows(person, words)


async def test_a_booking_is_moved_in_a_form_and_its_card_shows_it(jonas: Visitor, stage: Stage) -> None:
    """It begins with the slot as it is, loses nothing when the new one went, and changes the card that is there."""
    slack = stage.simulator.slack
    card = await booked(jonas, "curie tomorrow 3-4pm")
    await booked(Visitor(stage, PRIYA, "slack"), "curie tomorrow 5-6pm")
    where = await jonas.presses(card, "Move")
    await slack.press(JONAS, where, "Any other time…")
    form = await opened(stage, JONAS, "Tue 24 Nov, 15:00–16:00")
    assert "is free on *Tue 24 Nov*" in said(form)
    assert typed(form, "clock")["selected_time"] == "15:00"
    assert typed(form, "minutes")["selected_option"]["value"] == "60"

    await slack.fill(JONAS, "clock", {"selected_time": "17:00"})
    await slack.submit(JONAS)
    form = await opened(stage, JONAS, "is taken")
    assert typed(form, "clock")["selected_time"] == "17:00"
    assert "⚠️" in str(form["blocks"])
    await slack.fill(JONAS, "clock", {"selected_time": "16:00"})
    await slack.submit(JONAS)
    done = await opened(stage, JONAS, "Its card shows the new time.")
    assert not any(each["type"] == "input" for each in done["blocks"])
    moved = await jonas.sees("16:00–17:00", button="Move it back")
    assert moved.id == where.id, "no second card for the same booking"


async def test_what_is_free_instead_is_one_press_in_the_form(jonas: Visitor, stage: Stage) -> None:
    """A press on it moves the booking, and the card below says so."""
    slack = stage.simulator.slack
    card = await booked(jonas, "curie tomorrow 3-4pm")
    await booked(Visitor(stage, PRIYA, "slack"), "curie tomorrow 5-6pm")
    where = await jonas.presses(card, "Move")
    await slack.press(JONAS, where, "Any other time…")
    await opened(stage, JONAS, "15:00–16:00")
    await slack.fill(JONAS, "clock", {"selected_time": "17:00"})
    await slack.submit(JONAS)
    form = await opened(stage, JONAS, "is taken")
    instead = labels(form)[0]
    await slack.press_in_form(JONAS, instead)
    await opened(stage, JONAS, "it was")
    moved = await jonas.sees("Curie", button="Move it back")
    assert moved.id == where.id


async def test_what_is_free_is_found_with_filters(jonas: Visitor, stage: Stage) -> None:
    """Each filter narrows what is shown at once; what is found is held by a press."""
    slack = stage.simulator.slack
    listed = await jonas.commands("/rooms")
    await slack.press(JONAS, listed, "Search with filters…")
    form = await opened(stage, JONAS, "Choose what matters to you")
    await slack.fill(JONAS, "day", {"selected_date": "2026-11-24"})
    await slack.fill(JONAS, "clock", {"selected_time": "15:00"})
    await slack.fill(JONAS, "minutes", option(form, "minutes", "1 h"))
    await slack.fill(JONAS, "seats", {"value": "6"})
    await slack.fill(JONAS, "kind", option(form, "kind", "Rooms"))
    form = await opened(stage, JONAS, "Tue 24 Nov, 15:00–16:00")
    found = labels(form)
    assert "Hubble" not in found, "it has four seats"
    assert typed(form, "kind")["selected_option"]["value"] == "room"
    await slack.press_in_form(JONAS, found[0])
    await slack.form_shows(JONAS, found[0])
    held = await jonas.sees("Tue 24 Nov, 15:00–16:00", button="Confirm")
    assert found[0] in held.text


async def test_a_series_is_looked_over_before_it_is_booked(jonas: Visitor, stage: Stage) -> None:
    """What it lacks is asked for at its field; then every date is shown, and one press books those that are free."""
    slack = stage.simulator.slack
    listed = await jonas.commands("/rooms")
    await slack.press(JONAS, listed, "Book a series…")
    form = await opened(stage, JONAS, "how often")
    await slack.fill(JONAS, "resource", option(form, "resource", "Curie"))
    await opened(stage, JONAS, "is free on")
    await slack.fill(JONAS, "day", {"selected_date": "2026-11-24"})
    await slack.fill(JONAS, "clock", {"selected_time": "09:30"})
    await slack.fill(JONAS, "minutes", option(form, "minutes", "30 min"))
    await slack.fill(JONAS, "rhythm", option(form, "rhythm", "Every week"))
    await slack.fill(JONAS, "last", {"selected_date": "2026-12-15"})
    await slack.fill(JONAS, "title", {"value": "Stand-up"})
    await slack.submit(JONAS)
    form = await opened(stage, JONAS, "15 Dec")
    [book] = [each for each in labels(form) if each.startswith("Book")][:1]
    await slack.press_in_form(JONAS, book)
    await opened(stage, JONAS, "*4* dates")
    told = await jonas.sees("Stand-up", button="Undo")
    assert "Curie" in told.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE series_id IS NOT NULL") == 4


async def test_a_request_is_declined_with_words_of_one_s_own(jonas: Visitor, mara: Visitor, stage: Stage) -> None:
    """The reason reaches whoever asked; pressed once more, the form says that it is decided."""
    slack = stage.simulator.slack
    await mara.commands("/rules atlas approvers admins")
    held = await jonas.says("atlas tomorrow 3-4pm")
    await jonas.presses(held, "Ask for it")
    asked = await mara.sees("would like", button="Decline…")
    why = await mara.presses(asked, "Decline…")
    await slack.press(MARA, why, "Write a reason…")
    form = await opened(stage, MARA, "Why")
    assert {each["block_id"] for each in form["blocks"] if each["type"] == "input"} == {"reason", "because"}
    await slack.fill(MARA, "because", {"value": "The board meets there"})
    await slack.submit(MARA)
    await opened(stage, MARA, "The board meets there")
    assert "The board meets there" in (await jonas.sees("The board meets there")).text


async def test_all_settings_are_saved_at_once(jonas: Visitor, stage: Stage) -> None:
    """They begin as they are; what was chosen holds at once, and in the language that was chosen with them."""
    slack = stage.simulator.slack
    shown = await jonas.says("my settings")
    await slack.press(JONAS, shown, "All at once…")
    form = await opened(stage, JONAS, "This is how I work for you.")
    assert typed(form, "reminder")["selected_option"]["value"] == "15"
    await slack.fill(JONAS, "reminder", option(form, "reminder", "30 min"))
    await slack.fill(JONAS, "favourites", several(form, "favourites", "Curie"))
    await slack.fill(JONAS, "language", option(form, "language", "Deutsch"))
    await slack.submit(JONAS)
    saved = await opened(stage, JONAS, "Gespeichert.")
    assert "Curie" in said(saved)
    assert "30" in said(saved)
    assert "Einstellungen" in (await jonas.says("einstellungen")).text or "Deutsch" in said(saved)


async def test_a_thing_is_added_by_a_form(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A name that is taken is said at the name, with everything else kept; then it is shown, and one press adds it."""
    slack = stage.simulator.slack
    asked = await mara.commands("/newresource")
    await slack.press(MARA, asked, "Fill in a form…")
    form = await opened(stage, MARA, "Say what it is.")
    await slack.fill(MARA, "kind", option(form, "kind", "Room"))
    await slack.fill(MARA, "name", {"value": "Atlas"})
    await slack.fill(MARA, "count", {"value": "10"})
    await slack.fill(MARA, "floor", {"value": "3"})
    await slack.fill(MARA, "facts", {"value": "projector, whiteboard, 8-20"})
    await slack.submit(MARA)
    form = await opened(stage, MARA, "⚠️")
    [faulty] = [each["block_id"] for each in form["blocks"] if "⚠️" in str(each.get("hint"))]
    assert faulty == "name"
    assert typed(form, "facts")["value"] == "projector, whiteboard, 8-20"
    await slack.fill(MARA, "name", {"value": "Nova"})
    await slack.submit(MARA)
    form = await opened(stage, MARA, "Nova")
    assert "08:00–20:00" in said(form)
    await slack.press_in_form(MARA, "Create")
    await opened(stage, MARA, "Nova")
    assert "Nova" in (await jonas.says("nova tomorrow 9-10")).text


async def test_a_member_adds_nothing_by_a_form(jonas: Visitor, stage: Stage) -> None:
    """The form that somebody opens who may not says so."""
    slack = stage.simulator.slack
    asked = await jonas.says("what can I book?")
    made_up = replace(asked, rows=((replace(asked.rows[0][0], label="New", payload="form:add"),),))
    await slack.press(JONAS, made_up, "New")
    form = await opened(stage, JONAS, "admin")
    assert not any(each["type"] == "input" for each in form["blocks"])


async def test_a_trigger_that_expired_goes_on_in_messages(jonas: Visitor, stage: Stage) -> None:
    """Whoever wanted the form gets what the bot would say without one."""
    slack = stage.simulator.slack
    card = await booked(jonas, "curie tomorrow 3-4pm")
    where = await jonas.presses(card, "Move")
    stage.simulator.faults.server_error("views.open")
    await slack.press(JONAS, where, "Any other time…")
    late = await jonas.sees("Slack did not open the form in time.")
    assert any("16:00" in each or "17:00" in each for each in late.labels)

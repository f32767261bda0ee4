"""Slack's shortcuts: to book something from anywhere, and to book for the people of a message."""

import pytest

from adapters.simulator.people import Json
from adapters.simulator.simulator import SAMPLE_PEOPLE
from adapters.slack.payloads import BOOK, BOOK_FOR_THREAD
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked

MARA, JONAS, _ = SAMPLE_PEOPLE


@pytest.fixture
def mara(stage: Stage) -> Visitor:
    """An admin, on Slack."""
    return Visitor(stage, MARA, "slack")


def option(form: Json, field: str, label: str) -> Json:
    """Return what choosing this label in a field puts there."""
    [block] = [each for each in form["blocks"] if each["block_id"] == field]
    [chosen] = [each for each in block["element"]["options"] if each["text"]["text"] == label]
    return {"selected_option": chosen}


def typed(form: Json, field: str) -> Json:
    """Return what stands in a field."""
    return dict(form["state"]["values"][field]["chosen"])


async def test_a_form_books_from_anywhere(mara: Visitor, stage: Stage) -> None:
    """It opens at once, shows what is free as it is filled in, and holds what it says; the card is a direct message."""
    slack = stage.simulator.slack
    chosen = await slack.shortcut(MARA, BOOK)
    form = await slack.form_shows(MARA, "Choose what you need, and when.")
    assert typed(form, "day")["selected_date"] == "2026-11-23"
    await slack.redeliver(chosen)
    await slack.fill(MARA, "resource", option(form, "resource", "Atlas"))
    await slack.form_shows(MARA, "is free on *Mon 23 Nov*")
    await slack.fill(MARA, "day", {"selected_date": "2026-11-24"})
    form = await slack.form_shows(MARA, "is free on *Tue 24 Nov*")
    await slack.fill(MARA, "clock", {"selected_time": "15:00"})
    await slack.fill(MARA, "minutes", option(form, "minutes", "1 h"))
    await slack.fill(MARA, "people", {"selected_users": [JONAS.slack_user]})
    await slack.fill(MARA, "title", {"value": "Sprint retro"})
    await slack.submit(MARA)
    done = await slack.form_shows(MARA, "It is in our direct messages")
    assert not any(each["type"] == "input" for each in done["blocks"])
    card = await mara.sees("Atlas · Tue 24 Nov, 15:00–16:00", button="Confirm")
    assert card.conversation == slack.direct(MARA)
    assert "Sprint retro" in card.text
    assert "With Jonas Weber" in card.text


async def test_what_was_typed_comes_back_when_the_slot_went(mara: Visitor, stage: Stage) -> None:
    """With the reason and what is free instead; a press on that is held, and nothing of the form is lost before."""
    slack = stage.simulator.slack
    await slack.shortcut(MARA, BOOK)
    form = await slack.form_shows(MARA, "Choose what you need, and when.")
    await slack.fill(MARA, "resource", option(form, "resource", "Atlas"))
    await slack.fill(MARA, "day", {"selected_date": "2026-11-24"})
    await slack.fill(MARA, "clock", {"selected_time": "15:00"})
    await slack.fill(MARA, "minutes", option(form, "minutes", "1 h"))
    await slack.fill(MARA, "title", {"value": "Sprint retro"})
    await booked(Visitor(stage, JONAS, "slack"), "atlas tomorrow 3-4pm")
    await slack.submit(MARA)
    form = await slack.form_shows(MARA, "is taken")
    kept = {name: typed(form, name) for name in ("day", "clock", "title")}
    assert kept["day"]["selected_date"] == "2026-11-24"
    assert (kept["clock"]["selected_time"], kept["title"]["value"]) == ("15:00", "Sprint retro")
    assert typed(form, "resource")["selected_option"]["text"]["text"] == "Atlas"
    await slack.fill(MARA, "resource", option(form, "resource", "Curie"))
    await slack.submit(MARA)
    await slack.form_shows(MARA, "It is in our direct messages")
    assert "Sprint retro" in (await mara.sees("Curie · Tue 24 Nov, 15:00–16:00", button="Confirm")).text


async def test_a_form_that_is_not_there_is_answered_in_a_message(mara: Visitor, stage: Stage) -> None:
    """Who closes it while sending is asked there for what it lacks; if it did not open, it is said how to go on."""
    slack = stage.simulator.slack
    await slack.shortcut(MARA, BOOK)
    form = await slack.form_shows(MARA, "Choose what you need, and when.")
    await slack.fill(MARA, "resource", option(form, "resource", "Atlas"))
    await slack.form_shows(MARA, "is free on *Mon 23 Nov*")
    assert stage.bellhop.slack is not None
    stage.bellhop.slack.fills_within = 0
    await slack.submit(MARA, closes=True)
    assert (await mara.sees("Atlas on Mon 23 Nov – at what time?")).labels
    stage.simulator.faults.server_error("views.open")
    await slack.shortcut(MARA, BOOK)
    late = await mara.sees("Slack did not open the form in time.", button="Atlas")
    assert "when?" in (await mara.presses(late, "Atlas")).text


async def test_a_message_s_people_come_along(mara: Visitor, stage: Stage) -> None:
    """Its author and whom it mentions, and not who books; all that is asked, and what is held, stands in its thread."""
    slack = stage.simulator.slack
    written = slack.chat(JONAS, "@mara @priya let’s take an hour")
    await slack.shortcut_on(MARA, written, BOOK_FOR_THREAD)
    asked = await mara.sees("What would you like to book?", button="Atlas")
    assert (asked.thread, asked.ephemeral_for) == (written.id, MARA.slack_user)
    when = await mara.presses(asked, "Atlas")
    card = await mara.presses(await mara.presses(when, "Mon 23 Nov, 13:00"), "1 h")
    assert "Atlas · Mon 23 Nov, 13:00–14:00" in card.text
    assert "With Jonas Weber, Priya Nair" in card.text
    assert card.thread == written.id

"""Slack's Home tab: what somebody has, what is free, what waits; painted when opened and when it changes."""

from adapters.simulator.messages import Message
from adapters.simulator.people import Person
from tests.acceptance.conftest import JONAS, MARA
from tests.acceptance.people import NEWCOMERS, Stage, Visitor
from tests.acceptance.test_first_walk import booked
from tests.acceptance.test_shortcuts import option

ROUNDS = 3


async def _opened(stage: Stage, person: Person) -> Message:
    slack = stage.simulator.slack
    before = slack.home(person)
    await slack.open_home(person)
    await stage.bellhop.reception.quiet()
    page = slack.home(person)
    assert page is not None
    assert before is None or page.id != before.id
    return page


async def _now(stage: Stage, person: Person) -> Message:
    """Return the page as it is once everything that is due was painted."""
    for _ in range(ROUNDS):
        await stage.passes(seconds=1)
    page = stage.simulator.slack.home(person)
    assert page is not None
    return page


async def test_a_page_shows_what_one_has_and_stays_true(stage: Stage) -> None:
    """Opened, it says what comes next and what is free; booked elsewhere, cancelled on it, it changes by itself."""
    slack, jonas = stage.simulator.slack, Visitor(stage, JONAS, "telegram")

    page = await _opened(stage, JONAS)
    assert "You have no bookings." in page.text
    assert "Free right now" in page.text
    assert "Curie" in page.text
    assert "studios: 0 min of 3 h" in page.text
    assert {"Browse", "My bookings", "Settings", "Help"} <= set(page.labels)
    assert not {"Everybody", "All resources"} & set(page.labels)

    held = await jonas.says("atlas tomorrow 3-4pm standup")
    await jonas.presses(held, "Confirm")
    page = await _now(stage, JONAS)
    assert "Atlas" in page.text
    assert "Tue 24 Nov, 15:00–16:00" in page.text

    await slack.press_at_home(JONAS, "Cancel")
    card = await Visitor(stage, JONAS, "slack").sees("❌ Cancelled.", button="Undo")
    assert "standup" in card.text
    page = await _now(stage, JONAS)
    assert "15:00" not in page.text


async def test_a_press_on_the_page_is_answered_where_words_can_go_on(stage: Stage) -> None:
    """What is free is held by one press; the card comes in the direct messages, and the next words mean it."""
    slack, jonas = stage.simulator.slack, Visitor(stage, JONAS, "slack")
    page = await _opened(stage, JONAS)

    await slack.press_at_home(JONAS, next(label for label in page.labels if label.startswith("Curie ·")))
    held = await jonas.sees("Curie · Mon 23 Nov, 12:00–12:30", button="Confirm")
    assert held.conversation == slack.direct(JONAS)
    moved = await jonas.says("an hour later")
    assert "13:00–13:30" in moved.text
    assert "13:00–13:30" in (await _now(stage, JONAS)).text


async def test_many_changes_are_one_page(stage: Stage) -> None:
    """What changes before a page is painted is painted at once; a page that nobody opened is never painted."""
    slack, mara = stage.simulator.slack, Visitor(stage, MARA, "slack")
    await _opened(stage, MARA)
    for day in ("tomorrow", "on wednesday", "on thursday"):
        held = await mara.says(f"atlas {day} 9-10 @jonas")
        await mara.presses(held, "Confirm")

    page = await _now(stage, MARA)
    assert page.text.count("09:00–10:00") == 3
    assert {"Everybody", "All resources"} <= set(page.labels), "who runs the place finds the way there"
    assert slack.home(JONAS) is None
    assert await stage.count("SELECT count(*) FROM messages WHERE about_kind = 'home' AND state <> 'sent'") == 0


async def test_a_page_is_painted_after_an_answer_was_lost(stage: Stage) -> None:
    """What Slack carried out and never said is painted over by the next change."""
    jonas = Visitor(stage, JONAS, "telegram")
    await _opened(stage, JONAS)
    stage.simulator.faults.lost_reply("views.publish")
    held = await jonas.says("atlas tomorrow 3-4pm")
    await _now(stage, JONAS)

    await jonas.presses(held, "Confirm")
    await stage.passes(minutes=1)
    page = await _now(stage, JONAS)
    assert "Atlas" in page.text
    assert await stage.count("SELECT count(*) FROM messages WHERE about_kind = 'home' AND state <> 'sent'") == 0


async def test_a_page_of_somebody_who_is_not_known_says_so(stage: Stage) -> None:
    """A stranger of a shared channel reads why, on the page and in no message."""
    slack, otto = stage.simulator.slack, NEWCOMERS["otto"]
    page = await _opened(stage, otto)
    assert page.text == "I serve the members of this workspace only."
    assert not [each for each in slack.messages(otto) if each.author == "bot"]


async def test_a_page_follows_what_waits_and_what_is_preferred(stage: Stage) -> None:
    """A request that waits for an answer stands there until it has one; favourites and places in a line as well."""
    slack = stage.simulator.slack
    mara, jonas = Visitor(stage, MARA, "slack"), Visitor(stage, JONAS, "slack")
    await mara.commands("/rules atlas approvers admins")
    await _opened(stage, MARA)
    await _opened(stage, JONAS)
    assert "Run this place" in (await _now(stage, MARA)).text
    assert "Run this place" not in (await _now(stage, JONAS)).text

    await jonas.presses(await jonas.says("atlas tomorrow 3-4pm"), "Ask for it")
    await mara.sees("would like", button="Approve")
    page = await _now(stage, MARA)
    assert "Waiting for your answer" in page.text
    await slack.press_at_home(MARA, "Answer it")
    asked = await mara.sees("Atlas", button="Approve")
    await mara.presses(asked, "Approve")
    assert "Waiting for your answer" not in (await _now(stage, MARA)).text

    await jonas.says("my favourites are curie and hubble")
    page = await _now(stage, JONAS)
    assert "Your favourites" in page.text
    assert {"Curie", "Hubble"} <= set(page.labels)
    await booked(mara, "curie tomorrow 3-4pm")
    await jonas.says("tell me when curie is free tomorrow 3-4pm")
    assert "You are waiting for one thing." in (await _now(stage, JONAS)).text


async def test_a_form_opens_from_the_page(stage: Stage) -> None:
    """Whoever books there fills in a form; its card is a direct message, and the page shows the booking."""
    slack, jonas = stage.simulator.slack, Visitor(stage, JONAS, "slack")
    await _opened(stage, JONAS)
    await slack.press_at_home(JONAS, "Choose in a form…")
    form = await slack.form_shows(JONAS, "Choose what you need, and when.")
    await slack.fill(JONAS, "resource", option(form, "resource", "Curie"))
    await slack.fill(JONAS, "day", {"selected_date": "2026-11-24"})
    await slack.fill(JONAS, "clock", {"selected_time": "15:00"})
    await slack.fill(JONAS, "minutes", option(form, "minutes", "1 h"))
    await slack.submit(JONAS)
    held = await jonas.sees("Curie · Tue 24 Nov, 15:00–16:00", button="Confirm")
    assert held.conversation == slack.direct(JONAS)
    assert "15:00–16:00" in (await _now(stage, JONAS)).text

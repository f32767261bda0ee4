"""The step of Slack's Workflow Builder: it holds for a person, who confirms; the workflow goes on or learns why."""

from adapters.simulator.people import Json
from tests.acceptance.conftest import JONAS, MARA
from tests.acceptance.people import Stage, Visitor


async def _ran(stage: Stage, **inputs: str) -> Json:
    """Return how a step that Mara's workflow runs ended."""
    slack = stage.simulator.slack
    execution = await slack.run_step(MARA, "book", inputs)
    await stage.bellhop.reception.quiet()
    ended = slack.step_ended(execution)
    assert ended is not None
    return ended


async def test_a_step_holds_and_the_person_confirms(stage: Stage) -> None:
    """The card is in the person's direct messages; nothing is booked in anybody's name without them."""
    slack, jonas = stage.simulator.slack, Visitor(stage, JONAS, "slack")
    ended = await _ran(stage, wish="atlas tomorrow 3-4pm onboarding", person=JONAS.slack_user)
    assert "Tue 24 Nov, 15:00–16:00" in ended["outputs"]["answer"]
    held = await jonas.sees("Tue 24 Nov, 15:00–16:00", button="Confirm")
    assert held.conversation == slack.direct(JONAS)
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 0
    await jonas.presses(held, "Confirm")
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1


async def test_a_step_that_lacks_something_fails_with_the_reason(stage: Stage) -> None:
    """The person is asked in their messages, and the workflow is told what is missing."""
    jonas = Visitor(stage, JONAS, "slack")
    ended = await _ran(stage, wish="atlas tomorrow", person=JONAS.slack_user)
    assert "at what time?" in ended["error"]
    assert (await jonas.sees("at what time?")).labels


async def test_a_step_that_names_nobody_is_no_step(stage: Stage) -> None:
    """Neither is one of another name; nothing is held, and nobody is written to."""
    slack = stage.simulator.slack
    before = len(slack.messages(JONAS))
    for callback, person in (("book", "nobody"), ("other", JONAS.slack_user)):
        execution = await slack.run_step(MARA, callback, {"wish": "atlas tomorrow 3-4pm", "person": person})
        await stage.bellhop.reception.quiet()
        assert slack.step_ended(execution) is None
    assert len(slack.messages(JONAS)) == before
    assert await stage.count("SELECT count(*) FROM bookings") == 0


async def test_a_step_that_arrives_twice_holds_once(stage: Stage) -> None:
    """Slack repeats what it believes was not heard; the workflow hears of it once."""
    slack = stage.simulator.slack
    execution = await slack.run_step(
        MARA, "book", {"wish": "atlas tomorrow 3-4pm", "person": JONAS.slack_user}, delivery="EvSTEP1"
    )
    await stage.bellhop.reception.quiet()
    assert slack.step_ended(execution)
    await slack.run_step(MARA, "book", {"wish": "atlas tomorrow 3-4pm", "person": JONAS.slack_user}, delivery="EvSTEP1")
    await stage.bellhop.reception.quiet()
    assert await stage.count("SELECT count(*) FROM bookings") == 1

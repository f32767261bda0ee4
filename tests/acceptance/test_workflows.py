"""The step of Slack's Workflow Builder: it holds for a person, who confirms; the workflow goes on or learns why."""

from adapters.simulator.people import Json
from tests.acceptance.conftest import JONAS, MARA
from tests.acceptance.people import Stage, Visitor

NOT_HELD = "Nothing is held. Bellhop told the person why, in a direct message."
REFUSED = "A workflow asked for something in your name that I only do when you ask yourself. Nothing was done."
TABLES = (
    "audit", "blackouts", "bookings", "feeds", "groups", "group_members", "identities", "invitations", "join_codes",
    "members", "policies", "preferences", "questions", "resources", "waits",
)  # fmt: skip
NO_WISHES_TO_BOOK = (
    "link",
    "connect",
    "invite",
    "setup",
    "setup join",
    "setup join ABCD-EFGH",
    "groups",
    "groups facilities add @jonas",
    "bookings",
    "mine",
    "calendar",
    "calendar atlas",
    "settings",
    "settings language de",
    "people",
    "quota",
    "rules atlas",
    "report",
    "blackout atlas friday 9-12: maintenance",
    "newresource Nova, room, 10 seats",
    "help",
    "cancel atlas",
    "cancel everything",
    "yes",
    "undo",
    "what have I booked?",
    "who has atlas tomorrow?",
    "atlas tomorrow 3-4pm for @jonas",
    "atlas tomorrow 3-4pm with @priya",
    "move atlas to friday",
    "",
    "atlas " * 200,
)


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
    assert ended["outputs"] == {"answer": "Atlas · Tue 24 Nov, 15:00–16:00 Berlin"}
    held = await jonas.sees("Tue 24 Nov, 15:00–16:00", button="Confirm")
    assert held.conversation == slack.direct(JONAS)
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 0
    await jonas.presses(held, "Confirm")
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1


async def test_a_step_that_lacks_something_fails(stage: Stage) -> None:
    """The person is asked in their messages, and the workflow is told that nothing is held."""
    jonas = Visitor(stage, JONAS, "slack")
    ended = await _ran(stage, wish="atlas tomorrow", person=JONAS.slack_user)
    assert ended["error"] == NOT_HELD
    assert (await jonas.sees("at what time?")).labels


async def test_a_step_does_nothing_but_hold(stage: Stage) -> None:
    """Whatever else is wished for in somebody's name is refused in one sentence, and the workflow learns nothing."""
    mara = Visitor(stage, MARA, "slack")
    await mara.presses(await mara.says("atlas thursday 9-10 secret plans"), "Confirm")
    before = await _standing(stage)
    for wish in NO_WISHES_TO_BOOK:
        ended = await _ran(stage, wish=wish, person=MARA.slack_user)
        assert ended == {"error": NOT_HELD}, wish
        assert stage.simulator.slack.messages(MARA)[-1].text == REFUSED, wish
        assert await _standing(stage) == before, wish


async def _standing(stage: Stage) -> tuple[int, ...]:
    """Return how much of all that a command could change is there."""
    return tuple([await stage.count(f"SELECT count(*) FROM {table}") for table in TABLES])  # noqa: S608 - names of ours


async def test_a_step_adds_nobody_to_what_is_booked(stage: Stage) -> None:
    """How many come is the person's to say: a step changes nothing of a booking that stands."""
    jonas = Visitor(stage, JONAS, "slack")
    await jonas.presses(await jonas.says("atlas tomorrow 3-4pm"), "Confirm")
    before = await stage.count("SELECT sum(version) FROM bookings")
    ended = await _ran(stage, wish="atlas tomorrow 3-4pm, 5 of us are coming", person=JONAS.slack_user)
    assert ended == {"error": NOT_HELD}
    assert await stage.count("SELECT sum(version) FROM bookings") == before


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

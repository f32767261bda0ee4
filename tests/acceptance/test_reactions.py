"""Thanks are answered with a reaction, told on both platforms, and with a line where there can be none."""

from tests.acceptance.people import Stage, Visitor

WELCOME = "👌"


async def reactions(visitor: Visitor, text: str) -> tuple[str, ...]:
    """Write something, and return how Bellhop reacts to it."""
    await visitor.tries(text)
    seen = await visitor.there.until(visitor.person, lambda message: text in message.text and bool(message.reactions))
    return seen.reactions


async def test_thanks_get_a_reaction_and_no_line(jonas: Visitor) -> None:
    """Nothing rings, and nothing is asked."""
    before = len(jonas.reads())
    assert await reactions(jonas, "thanks a lot") == (WELCOME,)
    assert len(jonas.reads()) == before


async def test_where_no_reaction_is_allowed_there_is_a_line(jonas: Visitor, stage: Stage) -> None:
    """Without the scope on Slack, or where the chat's reactions are others, words say it."""
    stage.simulator.slack.let_react(allowed=False)
    stage.simulator.telegram.let_react(allowed=False)
    assert "You’re welcome" in (await jonas.says("thanks")).text

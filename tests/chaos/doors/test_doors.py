"""Doors under siege: whatever arrives ends in a refusal or an answer."""

from tests.chaos.doors.siege import besieged


async def test_slack_requests_of_any_shape_end_in_a_refusal_or_an_answer(database_url: str) -> None:
    """No mutated request of Slack's ends in a fault, a silence or a delivery that stays unanswered."""
    async with besieged(database_url) as siege:
        verdict = await siege.slack(seed=1, count=200)
    assert verdict.faults == []
    assert verdict.answered > 0


async def test_telegram_updates_of_any_shape_end_in_a_refusal_or_an_answer(database_url: str) -> None:
    """No mutated update of Telegram's ends in a fault, a silence or a delivery that stays unanswered."""
    async with besieged(database_url) as siege:
        verdict = await siege.telegram(seed=1, count=200)
    assert verdict.faults == []
    assert verdict.answered > 0

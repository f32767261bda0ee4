"""The other two doors: Slack's socket and Telegram's polling, which carry JSON only, and no status."""

import asyncio
import json

from adapters.simulator.people import Json
from adapters.simulator.simulator import SAMPLE_PEOPLE
from adapters.simulator.socket_mode import EnvelopeType
from tests.chaos.doors.owed import owed_on_slack, owed_on_telegram, told
from tests.chaos.doors.siege import WITHIN, Siege, besieged
from tests.chaos.doors.slack_posts import slack
from tests.chaos.doors.telegram_posts import telegram

COUNT = 100
ACKNOWLEDGED_WITHIN = 2.0
"""Seconds, once everything has arrived: what is not acknowledged by then was refused."""
ENVELOPES: dict[str, EnvelopeType] = {
    "command": "slash_commands",
    "press": "interactive",
    "view": "interactive",
    "other": "interactive",
}


async def kept(siege: Siege) -> set[str]:
    """Return the ids of all deliveries that were counted."""
    async with siege.bellhop.ledger.database.connection() as connection:
        rows = await (await connection.execute("SELECT delivery_id FROM deliveries")).fetchall()
    return {str(row[0]) for row in rows}


def carried(update: Json) -> bool:
    """Whether the simulator can hand out the update: it counts them by their ids, and writes strict JSON alone."""
    try:
        json.dumps(update, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        return False
    return isinstance(update.get("update_id"), int)


def errors(siege: Siege) -> list[str]:
    """Return what was logged as a fault."""
    return [str(line) for line in siege.logs if line["log_level"] in {"error", "critical"}] + siege.errors.lines


async def test_envelopes_of_any_shape_are_answered_or_left_unacknowledged(database_url: str) -> None:
    """The socket lives through all of them, and whatever was acknowledged and meant for us is answered."""
    async with besieged(database_url, fetching=True) as siege:
        workspace, person = siege.simulator.slack, SAMPLE_PEOPLE[0]
        await workspace.until_connected()
        sent: dict[asyncio.Task[Json], object] = {}
        for post in slack(21, COUNT, siege.people):
            if body := told(post):
                envelope = workspace.sockets.deliver(ENVELOPES.get(post.kind, "events_api"), body)
                sent[asyncio.create_task(envelope)] = owed_on_slack(body)
        assert (await workspace.message(person, "help")).taken
        acknowledged, refused = await asyncio.wait(sent, timeout=ACKNOWLEDGED_WITHIN)
        for task in refused:
            task.cancel()
        await asyncio.gather(*refused, return_exceptions=True)
        await siege.bellhop.reception.quiet()
        owed = {str(sent[task]) for task in acknowledged if sent[task] is not None}
        assert owed
        assert owed <= await kept(siege)
    assert errors(siege) + siege.verdict.faults == []


async def test_updates_of_any_shape_are_answered_or_passed_over_while_polling(database_url: str) -> None:
    """The polling goes on behind each of them, and whatever was meant for us and readable is answered."""
    async with besieged(database_url, fetching=True) as siege:
        cloud, person = siege.simulator.telegram, SAMPLE_PEOPLE[0]
        updates = [body for post in telegram(22, COUNT, siege.people) if carried(body := told(post))]
        async with asyncio.timeout(WITHIN * 3):
            taken = await asyncio.gather(*map(cloud.redeliver, updates))
        assert all(each.taken for each in taken)
        assert (await cloud.send(person, "help")).taken
        await siege.bellhop.reception.quiet()
        readable = {str(owed) for body in updates if (owed := owed_on_telegram(body)) is not None}
        assert readable & await kept(siege)
    assert errors(siege) + siege.verdict.faults == []

"""A workspace that is not served here leaves no row behind, whichever request names it."""

import json
from typing import Any
from urllib.parse import urlencode

import pytest

from adapters.chat.incoming import Sender
from tests.chaos.doors.posts import Post
from tests.chaos.doors.siege import Siege, besieged
from tests.chaos.doors.slack_posts import FORM, JSON, TEAM

PEOPLE = ("organizations", "workspaces", "members", "identities")
OTHER, GRID = "T0FOREIGN", {"id": "E0GRID", "name": "Grid"}
SAID: dict[str, Any] = {"type": "message", "channel": "D1", "channel_type": "im", "user": "U0MARA001", "text": "help"}
EVENT: dict[str, Any] = {"type": "event_callback", "event_id": "Ev1", "event": SAID}
COMMAND = {"channel_id": "C1", "user_id": "U0MARA001", "command": "/book", "text": "help", "trigger_id": "1.1"}
PRESS: dict[str, Any] = {
    "type": "block_actions",
    "trigger_id": "1.2",
    "user": {"id": "U0MARA001", "team_id": TEAM},
    "channel": {"id": "D1"},
    "actions": [{"action_id": "x", "value": "ok:1"}],
}


def command(**more: str) -> Post:
    """Return a command's request."""
    return Post(1, "command", urlencode(COMMAND | more).encode(), FORM, told=True)


def event(**more: object) -> Post:
    """Return an event's request."""
    return Post(1, "event", json.dumps(EVENT | more).encode(), JSON, told=True)


def press(**more: object) -> Post:
    """Return a press's request."""
    return Post(1, "press", urlencode({"payload": json.dumps(PRESS | more)}).encode(), FORM, told=True)


async def rows(siege: Siege, *tables: str) -> list[int]:
    """Count the rows of tables."""
    counted = " UNION ALL ".join(f"SELECT count(*) FROM {table}" for table in tables)  # noqa: S608 - our own names
    async with siege.bellhop.ledger.database.connection() as connection:
        return [int(row[0]) for row in await (await connection.execute(counted.encode())).fetchall()]


@pytest.mark.parametrize(
    ("post", "status"),
    [
        (command(team_id=OTHER), 403),
        (command(team_id="", enterprise_id="E0GRID", is_enterprise_install="true"), 400),
        (event(team_id=OTHER), 200),
        (event(team_id=TEAM, authorizations=[{"team_id": OTHER, "enterprise_id": None}]), 200),
        (event(team_id=TEAM, authorizations=[{"team_id": None, "enterprise_id": "E0GRID"}]), 200),
        (event(team_id=None, enterprise_id="E0GRID"), 400),
        (press(team={"id": OTHER}), 403),
        (press(team=None, enterprise=GRID, is_enterprise_install=True), 403),
    ],
    ids=["command", "grid command", "event", "shared event", "grid event", "no team", "press", "grid press"],
)
async def test_a_workspace_that_is_not_served_here_leaves_no_row(database_url: str, post: Post, status: int) -> None:
    """The same app may be installed elsewhere too: what comes from there is refused, or acknowledged and forgotten."""
    async with besieged(database_url) as siege:
        before = await rows(siege, *PEOPLE, "deliveries")
        assert await siege.post_to_slack(post) == status
        await siege.bellhop.reception.quiet()
        assert await rows(siege, *PEOPLE, "deliveries") == before
    assert siege.verdict.faults == []


async def test_somebody_of_another_workspace_in_a_shared_channel_stays_a_stranger(database_url: str) -> None:
    """Slack Connect: the event is for our installation, its author is told no, and becomes nobody here."""
    shared = {"type": "app_mention", "channel": "C0GENERAL", "user": "U0STRANGER", "text": "<@U0BELLHOP> atlas"}
    ours = [{"team_id": TEAM, "enterprise_id": None, "is_bot": True}]
    async with besieged(database_url) as siege:
        # Our own workspace is settled at its first contact, which this may be.
        await siege.bellhop.reception.doorkeeper.organization(Sender("slack", TEAM, "U0MARA001"))
        before = await rows(siege, *PEOPLE)
        assert await siege.post_to_slack(event(team_id=OTHER, authorizations=ours, event=shared)) == 200
        await siege.simulator.until(lambda: bool(siege.simulator.calls.of("chat.postEphemeral")))
        await siege.bellhop.reception.quiet()
        assert "workspace" in siege.simulator.calls.of("chat.postEphemeral")[0].arguments["text"]
        assert await rows(siege, *PEOPLE) == before
    assert siege.verdict.faults == []

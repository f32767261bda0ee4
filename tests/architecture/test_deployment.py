"""What Bellhop is built, checked and started with: valid files that call the same make targets, and no root."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from typer.main import get_group

from bot.commands import app
from bot.settings import Settings

ROOT = Path(__file__).parents[2]
SETTINGS = {name.upper() for name in Settings.model_fields}
CHECKS = ["make lint", "make test"]


def text(name: str) -> str:
    """Return a file of the project."""
    return (ROOT / name).read_text(encoding="utf-8")


def parsed(name: str) -> Any:
    """Return what a YAML file of the project says."""
    return YAML(typ="safe").load(text(name))


def instructions(word: str) -> list[str]:
    """Return what the Dockerfile says after this word, in its order; lines that go on are put together."""
    whole = re.sub(r"\\\n\s*", "", text("Dockerfile"))
    return re.findall(rf"^{word} (.+)$", whole, re.MULTILINE)


def targets() -> set[str]:
    """Return what can be made."""
    return set(re.findall(r"^([a-z]+):.*## ", text("Makefile"), re.MULTILINE))


@pytest.mark.parametrize(
    ("schema", "file"),
    [
        ("vendor.compose-spec", "docker-compose.yml"),
        ("vendor.github-workflows", ".github/workflows/ci.yml"),
        ("vendor.github-workflows", ".github/workflows/release.yml"),
        ("vendor.github-workflows", ".github/workflows/deploy.yml"),
    ],
)
def test_the_file_is_what_its_reader_expects(schema: str, file: str) -> None:
    """The published schema finds nothing wrong with it."""
    checked = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(ROOT / file)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_the_image_runs_as_nobody_special() -> None:
    """The last user is not root, and the image's command comes after."""
    whole = text("Dockerfile")
    user = instructions("USER")[-1]
    assert user not in {"root", "0"}
    assert re.search(rf"useradd .*\b{user}\b", whole)
    assert whole.index("USER ") < whole.index("\nCMD ")


def test_the_image_installs_what_is_locked() -> None:
    """With hashes, and nothing else with pip."""
    installs = [line for line in instructions("RUN") if "pip install" in line]
    assert len(installs) == 1
    assert "--require-hashes -r requirements.txt" in installs[0]


def test_the_image_holds_the_whole_product() -> None:
    """Every package that is imported, and no tests."""
    copied = {line.split()[0] for line in instructions("COPY")}
    assert copied == {"requirements.txt", "bot", "core", "adapters", "migrations"}


def test_the_containers_start_commands_that_there_are() -> None:
    """The image serves; the schema is migrated by a container that ends before the bot's begins."""
    services = parsed("docker-compose.yml")["services"]
    commands = get_group(app).commands
    assert instructions("CMD")[-1] == '["python", "-m", "bot", "run"]'
    assert services["migrate"]["command"] == ["python", "-m", "bot", "migrate"]
    assert {"run", "migrate"} <= set(commands)
    assert services["bot"]["depends_on"]["migrate"]["condition"] == "service_completed_successfully"
    assert "/readyz" in str(services["bot"]["healthcheck"])


def test_continuous_integration_calls_the_developer_s_targets() -> None:
    """What passes here passes there: the script, the workflow and the hooks all run the same two targets."""
    script = [line for line in text(".ci/run").splitlines() if line.startswith("make ")]
    steps = parsed(".github/workflows/ci.yml")["jobs"]["check"]["steps"]
    workflow = [step["run"] for step in steps if step.get("run", "").startswith("make ")]
    hooks = [hook["entry"] for repo in parsed(".pre-commit-config.yaml")["repos"] for hook in repo["hooks"]]
    assert script == workflow == hooks == CHECKS
    assert {check.removeprefix("make ") for check in CHECKS} <= targets()
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111


def test_every_supported_python_is_tried() -> None:
    """The oldest that the project promises is among them."""
    matrix = parsed(".github/workflows/ci.yml")["jobs"]["check"]["strategy"]["matrix"]["python"]
    oldest = re.search(r'requires-python = ">=([\d.]+)"', text("pyproject.toml"))
    assert oldest
    assert matrix[0] == oldest.group(1)


def test_make_alone_names_every_target() -> None:
    """Nothing can be made that is not explained, and every one is remade whenever it is asked for."""
    shown = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout  # noqa: S607 - as people do
    assert set(re.findall(r"^  make ([a-z]+)", shown, re.MULTILINE)) == targets()
    phony = re.search(r"^\.PHONY: (.+)$", text("Makefile"), re.MULTILINE)
    assert phony
    assert set(phony.group(1).split()) == targets()


def test_the_example_names_exactly_what_can_be_set() -> None:
    """Every setting, and what docker-compose.yml asks for by name; a remark may stand for what is rarely set."""
    named = re.findall(r"^(?:# )?([A-Z][A-Z0-9_]+)=", text(".env.example"), re.MULTILINE)
    assert len(named) == len(set(named))
    assert set(named) == SETTINGS | set(re.findall(r"\$\{([A-Z_]+)", text("docker-compose.yml")))


def test_the_example_holds_no_secret() -> None:
    """What is secret is left empty."""
    filled = re.findall(r"^([A-Z_]+)=(\S+)", text(".env.example"), re.MULTILINE)
    assert [name for name, _ in filled if re.search("TOKEN|SECRET|PASSWORD|KEY", name)] == []

"""The wheel: `pip install .` installs every file that Bellhop reads, and a command that runs anywhere."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from bot import __version__

ROOT = Path(__file__).parents[2]
FOLDERS = ("bot", "core", "adapters", "migrations")
LEFT_BEHIND = "__pycache__"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from this checkout, with the locked backend and without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    options = ("--no-index", "--no-deps", "--no-build-isolation", "--wheel-dir", folder)
    subprocess.run([sys.executable, "-m", "pip", "wheel", *options, ROOT], check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel into a folder of its own, and return that folder."""
    folder = tmp_path_factory.mktemp("installed")
    options = ("--no-index", "--no-deps", "--target", folder)
    subprocess.run([sys.executable, "-m", "pip", "install", *options, wheel], check=True, capture_output=True)
    return folder


def test_the_wheel_holds_every_file(wheel: Path) -> None:
    """Wording, SQL, migrations and the simulator's page are installed beside the code."""
    stands = {
        path.relative_to(ROOT).as_posix()
        for folder in FOLDERS
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and LEFT_BEHIND not in path.parts
    }
    packed = {name for name in ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert packed == stands


def test_the_version_is_one_fact(wheel: Path) -> None:
    """The wheel has the version that the command prints."""
    assert wheel.name.split("-")[:2] == ["bellhop", __version__]


def test_the_installed_command_runs_from_any_folder(installed: Path, tmp_path: Path) -> None:
    """`bellhop understand` reads the installed files; nothing of the checkout is needed."""
    sentence = '{"text": "atlas tomorrow 3-5pm", "now": "2026-11-23T10:00"}\n'
    ran = subprocess.run(
        [sys.executable, installed / "bin" / "bellhop", "understand"],
        input=sentence,
        cwd=tmp_path,
        env={"PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert '"start": "2026-11-24T15:00"' in ran.stdout

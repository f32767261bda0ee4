"""The locks: every dependency of pyproject.toml pinned with hashes, from whichever index the reader uses."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ("requirements.txt", "requirements-dev.txt")
PIN = re.compile(
    r"^(?P<name>[A-Za-z0-9][\w.-]*)==(?P<version>[^\s;]+)(?: ; [^\\]+?)?(?P<hashes>(?: --hash=sha256:[0-9a-f]{64})*)$"
)
NAME = re.compile(r"^[A-Za-z0-9][\w.-]*")


def joined(lock: str) -> list[str]:
    """Return the lines of a lock, those that go on put together, without remarks."""
    text = re.sub(r"\s*\\\n\s*", " ", (ROOT / lock).read_text(encoding="utf-8"))
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def pins(lock: str) -> dict[str, set[str]]:
    """Return the versions of each package of a lock; several where they depend on the Python."""
    found: dict[str, set[str]] = {}
    for line in joined(lock):
        pin = PIN.match(line)
        assert pin, line
        found.setdefault(normal(pin["name"]), set()).add(pin["version"])
    return found


def project() -> Any:
    """Return pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def names(requirements: list[str]) -> set[str]:
    """Return the names of required packages."""
    return {normal(found.group()) for each in requirements if (found := NAME.match(each))}


def runtime() -> set[str]:
    """Return the names of the packages that Bellhop imports."""
    return names(project()["project"]["dependencies"])


def development() -> set[str]:
    """Return the names of the packages that only development needs."""
    return names(project()["dependency-groups"]["dev"])


def normal(name: str) -> str:
    """Return a package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_a_hash(lock: str) -> None:
    """What is installed is what was locked, whoever serves it."""
    lines = joined(lock)
    assert lines
    assert [line for line in lines if not (pin := PIN.match(line)) or not pin["hashes"]] == []


@pytest.mark.parametrize("file", [*LOCKS, "pyproject.toml"])
def test_no_index_is_named(file: str) -> None:
    """Packages come from the index that each installer is set up to use."""
    text = (ROOT / file).read_text(encoding="utf-8")
    assert re.findall(r"https?://\S+|--(?:extra-)?index-url|--find-links|--trusted-host", text) == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_dependency_is_locked(lock: str) -> None:
    """A dependency that was added to pyproject.toml but not locked is found here."""
    wanted = runtime() if lock == "requirements.txt" else runtime() | development()
    assert wanted - set(pins(lock)) == set()


def test_no_dependency_is_declared_twice() -> None:
    """The development group adds to the runtime's dependencies and repeats none."""
    assert runtime()
    assert development()
    assert runtime() & development() == set()


def test_the_build_backend_is_locked() -> None:
    """A wheel can be built without fetching anything that is not pinned."""
    assert names(project()["build-system"]["requires"]) - set(pins("requirements-dev.txt")) == set()


def test_development_has_all_of_the_runtime() -> None:
    """Tests run on exactly the versions that serve."""
    runtime, development = pins("requirements.txt"), pins("requirements-dev.txt")
    assert {name: versions for name, versions in runtime.items() if development.get(name) != versions} == {}

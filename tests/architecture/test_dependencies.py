"""The locks: every dependency pinned with hashes, from wherever the reader's own index is."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ("requirements.txt", "requirements-dev.txt")
PIN = re.compile(
    r"^(?P<name>[A-Za-z0-9][\w.-]*)==(?P<version>[^\s;]+)(?: ; [^\\]+?)?(?P<hashes>(?: --hash=sha256:[0-9a-f]{64})*)$"
)
WANTED = re.compile(r"^([A-Za-z0-9][\w.-]*)")


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


def normal(name: str) -> str:
    """Return a package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_a_hash(lock: str) -> None:
    """What is installed is what was locked, whoever serves it."""
    lines = joined(lock)
    assert lines
    assert [line for line in lines if not (pin := PIN.match(line)) or not pin["hashes"]] == []


@pytest.mark.parametrize("lock", [*LOCKS, "requirements.in", "requirements-dev.in"])
def test_no_index_is_named(lock: str) -> None:
    """Everybody uses the index that they use anyway."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert re.findall(r"https?://\S+|--(?:extra-)?index-url|--find-links|--trusted-host", text) == []


@pytest.mark.parametrize("lock", LOCKS)
def test_all_that_is_wanted_is_locked(lock: str) -> None:
    """A dependency that somebody added without locking it is found here."""
    source = (ROOT / lock).with_suffix(".in").read_text(encoding="utf-8").splitlines()
    wanted = {normal(found.group(1)) for line in source if (found := WANTED.match(line))}
    assert wanted
    assert sorted(wanted - set(pins(lock))) == []


def test_development_has_all_of_the_runtime() -> None:
    """Tests run on exactly the versions that serve."""
    runtime, development = pins("requirements.txt"), pins("requirements-dev.txt")
    assert {name: versions for name, versions in runtime.items() if development.get(name) != versions} == {}

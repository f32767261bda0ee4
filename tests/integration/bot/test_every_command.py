"""Every operator command: each helps with examples that work, speaks JSON, and says in one line what is wrong."""

import json
import re
import shlex
from collections.abc import Iterator
from datetime import date, timedelta

import psycopg
import pytest
from typer.core import TyperCommand, TyperGroup
from typer.main import get_group
from typer.testing import Result

from bot.commands import app
from core.clock import SystemClock
from core.secrets import Vault
from tests.integration.bot.conftest import ROOT, Here
from tests.stage import KEY

NOTHING_THERE = "postgresql://bellhop:hush@127.0.0.1:1/bellhop"
WITHOUT_JSON = {"run", "demo", "slack-manifest", "understand", "mcp"}
"""They serve, or what they print is JSON in any case."""
TRIED_ELSEWHERE = {
    "run": "tests/integration/bot/test_serving.py",
    "demo": "tests/acceptance/test_demo.py",
    "mcp": "tests/integration/mcp/test_desk.py",
    "migrate": "tests/integration/bot/test_command_line.py",
    "backup": "tests/integration/bot/test_backups.py",
    "restore": "tests/integration/bot/test_backups.py",
    "doctor": "tests/integration/bot/test_doctor.py",
    "workspaces join": "tests/integration/bot/test_joining_by_commands.py",
    "webhooks test": "tests/integration/bot/test_webhooks_by_commands.py",
}
"""What starts servers or programs of its own is tried with them."""
LAST = ("audit verify", "people forget", "resources retire", "resources bring-back")
"""What reads the file of another example, or takes away what others need."""
FIRST = {
    "bellhop resources bring-back Nova --move-back": "resources retire Nova --cancel",
    "bellhop undo-import rooms.csv.undo": "import rooms.csv --write",
    "bellhop groups remove crew Ben": "groups add crew Ben",
}
"""What has to be done before an example, where another one has not done it."""
NOBODY = {
    **{f"people {verb}": ("Nobody",) for verb in ("suspend", "remove", "let-back", "forget")},
    "people set": ("Nobody", "--role", "guest"),
    "people forget-guest": ("nobody",),
    "people export": ("Nobody", "nobody.json"),
    "owner": ("--name", "Nobody"),
    "groups add": ("crew", "Nobody"),
    "groups remove": ("crew", "Nobody"),
    "certificates give": ("laser-course", "Nobody"),
    "certificates withdraw": ("laser-course", "Nobody"),
    **{f"resources {verb}": ("Nothing",) for verb in ("retire", "bring-back")},
    "resources set": ("Nothing", "--capacity", "3"),
    "sites set": ("Nothing", "--zone", "Lisbon"),
    "sites remove": ("Nothing",),
    "attributes remove": ("nothing",),
    "words add": ("den", "Nothing"),
    "words retire": ("nothing",),
    "invitations withdraw": ("99",),
    "tokens revoke": ("99",),
    "tokens make": ("Display", "--for", "Nobody"),
    "join-requests answer": ("99", "no"),
    "blackouts add": ("Nothing", "--from", "2036-11-26T09:00", "--to", "2036-11-26T12:00", "--because", "paint"),
    "blackouts lift": ("99",),
    **{f"bookings {verb}": ("JBWF",) for verb in ("show", "cancel")},
    "bookings set": ("JBWF", "--title", "Tea"),
    "bookings move": ("JBWF", "--resource", "Curie"),
    "bookings add": ("Nothing", "--for", "Ben", "--from", "2036-11-26T09:00", "--to", "2036-11-26T10:00"),
    "bookings list": ("--resource", "Nothing"),
    **{f"webhooks {verb}": ("99",) for verb in ("test", "replay", "remove")},
    "webhooks add": ("http://example.org/",),
    "undo-import": ("nothing.undo",),
    "workspaces join": ("nothing",),
    "import": ("nothing.csv",),
}
"""What is not here, by the commands that name something: each refuses it."""


def _commands(group: TyperGroup, *before: str) -> Iterator[tuple[str, TyperCommand]]:
    for name, each in group.commands.items():
        path = (*before, name)
        if isinstance(each, TyperGroup):
            yield from _commands(each, *path)
        elif isinstance(each, TyperCommand):
            yield " ".join(path), each


COMMANDS = dict(_commands(get_group(app)))


def examples(name: str) -> list[str]:
    """Return the examples of a command's help, each as one would paste it."""
    told = " ".join((COMMANDS[name].help or "").split())
    _, _, lines = re.sub(r" Examples?: ", "\0", told).partition("\0")
    return lines.split(" · ")


def one_line(done: Result) -> str:
    """Return the one line in which a command says what is wrong."""
    assert done.stdout == "", done.stdout
    [line] = done.stderr.splitlines()
    assert line.startswith("bellhop: "), line
    return line


@pytest.fixture
def place(here: Here, monkeypatch: pytest.MonkeyPatch, database_url: str) -> Here:
    """Furnish a place with what the examples name, in a folder with the files that they name."""
    monkeypatch.chdir(here.folder)
    here.prints("sample")
    here.reads(people="name,role|Ann,owner|Olga,owner|Ben,member", groups="group|crew")
    (here.folder / "rooms.csv").write_text("name,tags,available\nVega,projector;screen,yes\n")
    (here.folder / "course.csv").write_text("person,certificate,until\nAnn,sound-course,\n")
    mrbs = (ROOT / "tests/unit/moving/samples/mrbs.xml").read_text(encoding="utf-8")
    (here.folder / "mrbs.xml").write_text(mrbs, encoding="utf-8")
    for _ in range(3):
        here.prints("invite")
    asked = "INSERT INTO join_requests (organization_id, platform, workspace, external_id, name, asked_at)"
    asked += " SELECT id, 'telegram', '1', n::text, 'Eve', now() FROM organizations, generate_series(1, 4) AS n"
    with psycopg.connect(database_url) as connection:
        connection.execute(asked.encode())
    return here


def wednesday() -> date:
    """Return the Wednesday of the week after the next, on which everything is open."""
    today = SystemClock().now().date()
    return today + timedelta(days=16 - today.isoweekday() + 1)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_shows_how_it_is_written(name: str) -> None:
    """Its help has an example of itself, and it prints JSON when asked to."""
    assert any(f"bellhop {name}" in each for each in examples(name)), examples(name)
    assert ("--json" in {each for param in COMMANDS[name].params for each in param.opts}) is (name not in WITHOUT_JSON)


def test_every_example_works_as_it_is_pasted(place: Here) -> None:
    """Each does what it says, one after the other, and prints JSON where it is asked to; dates are moved to come."""
    day = str(wednesday())
    [reference] = re.findall(
        r"^\w+",
        place.prints("bookings", "add", "Hubble", "--for", "Ann", "--from", f"{day}T08:00", "--to", f"{day}T09:00"),
    )
    key = Vault(KEY).signer().public_key().public_bytes_raw().hex()
    meant = {"K7Q2": reference, "lift 7": "lift 1", "dd87737e…": key, "2026-11-27": day, "2027-06-30": day}
    assert {name for name in TRIED_ELSEWHERE if not (ROOT / TRIED_ELSEWHERE[name]).exists()} == set()
    tried = [name for name in COMMANDS if name not in {*TRIED_ELSEWHERE, *LAST}]
    for name in (*tried, *LAST):
        for number, example in enumerate(examples(name)):
            if example in FIRST:
                place.prints(*shlex.split(FIRST[example]))
            said, _, line = example.rpartition(" | ")
            for word, real in meant.items():
                line = line.replace(word, real)
            words = shlex.split(line)[1:]
            asks_json = name not in WITHOUT_JSON and number == 0 and not {"--csv", "--json"} & set(words)
            stdin = shlex.split(said)[1] if said else ""
            done = place.run(*words, *["--json"][:asks_json], stdin=stdin)
            assert (done.exit_code, done.exception) == (0, None), (line, done.output)
            if "--json" in words or asks_json or name in WITHOUT_JSON:
                assert json.loads(done.stdout) is not None


@pytest.mark.parametrize("name", COMMANDS)
def test_whatever_is_wrong_is_said_in_one_line(name: str, here: Here) -> None:
    """An option that it does not have, and a database that is not there, are exit code 2, and no password is told."""
    assert "--nonsense" in one_line(wrong := here.run(*name.split(), "--nonsense"))
    assert wrong.exit_code == 2
    if "--organization" not in {each for param in COMMANDS[name].params for each in param.opts}:
        return
    words = shlex.split(examples(name)[0])[1:]
    done = here.run(*words, DATABASE_URL=NOTHING_THERE)
    assert ("hush" in one_line(done), done.exit_code) == (False, 2)


def test_what_is_not_here_is_refused_by_name(place: Here) -> None:
    """Each command that names something refuses what there is not in one line, with exit code 1."""
    for name, words in NOBODY.items():
        done = place.run(*name.split(), *words)
        assert (done.exit_code, one_line(done)[:9]) == (1, "bellhop: "), name

"""Backups: one sealed file, whole or refused, and a place restored from it as it was."""

from collections.abc import Callable, Iterator
from pathlib import Path
from signal import SIGKILL
from subprocess import DEVNULL, Popen
from sys import executable

import psycopg
import pytest
from cryptography.fernet import Fernet
from psycopg import sql

from bot.backups import count_rows, holdings, restore_backup
from bot.refusals import Refused
from tests.integration.bot.conftest import CommandLine
from tests.stage import KEY

OTHERS = "SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid NOT IN (pg_backend_pid(), %s)"


@pytest.fixture
def empty_url(template: str) -> Iterator[str]:
    """Give an address of a database without tables."""
    admin, name = template.replace("/bellhop?", "/postgres?"), sql.Identifier("empty_place")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(name))
        yield template.replace("/bellhop?", "/empty_place?")
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(name))


def test_a_backup_is_restored_whole_and_a_damaged_one_not_at_all(
    bellhop: CommandLine, database_url: str, empty_url: str
) -> None:
    """It says what it holds; cut off, changed, foreign, or under another key it is refused with nothing done."""
    bellhop.prints("sample")
    before = count_rows(database_url)
    said = bellhop.prints("backup", "monday.backup")
    file = bellhop.folder / "monday.backup"
    assert "resources      9" in said
    assert holdings(file).rows == before
    assert b"Atlas" not in file.read_bytes()
    whole, bad = file.read_bytes(), bellhop.folder / "bad.backup"

    damages: dict[str, Callable[[bytes], bytes]] = {
        "cut off": lambda each: each[:-20],
        "damaged": lambda each: each[:-5000] + b"x" + each[-4999:],
        "not a file": lambda each: b"PK" + each,
        "no backup": lambda each: each.replace(b'"kind": "backup"', b'"kind": "report"'),
    }
    for told, damage in damages.items():
        bad.write_bytes(damage(whole))
        with pytest.raises(Refused, match=told):
            restore_backup(empty_url, bad, key=KEY)
    with pytest.raises(Refused, match="another key"):
        restore_backup(empty_url, file, key=Fernet.generate_key().decode())
    assert count_rows(empty_url) == {}

    restored = bellhop.but(DATABASE_URL=empty_url)
    assert "resources      9" in restored.prints("restore", "monday.backup")
    assert count_rows(empty_url) == before
    again = restored.run("restore", "monday.backup")
    assert (again.returncode, again.stdout) == (1, "")
    assert "not empty" in again.stderr
    with psycopg.connect(database_url) as connection:
        noted = connection.execute("SELECT after ->> 'file' FROM audit WHERE verb = 'backed up'").fetchall()
    assert [Path(name).name for (name,) in noted] == ["monday.backup"]


def test_csv_comes_and_goes_by_commands(bellhop: CommandLine) -> None:
    """Nothing is written without `--write`; refused lines are named, and the undo file takes an import back once."""
    file = bellhop.folder / "rooms.csv"
    file.write_text("name;tags;available\nNova;projector|screen;yes\n=cmd();;2\nOops;;perhaps\n", encoding="cp1252")
    refused = bellhop.run("import", "rooms.csv")
    assert refused.returncode == 1
    assert "rooms.csv:4" in refused.stderr
    file.write_text("name;tags;available\nNova;projector|screen;yes\n=cmd();;2\n", encoding="utf-16")
    assert "Nothing was written yet" in bellhop.prints("import", "rooms.csv", "--all")

    assert "undo-import rooms.csv.undo" in bellhop.prints("import", "rooms.csv", "--write")
    bellhop.prints("export", "acme")
    exported = (bellhop.folder / "acme" / "resources.csv").read_text(encoding="utf-8-sig")
    assert "\n'=cmd(),room" in exported
    assert "\nNova,room,UTC,,,projector;screen" in exported

    assert "taken back" in bellhop.prints("undo-import", "rooms.csv.undo")
    again = bellhop.run("undo-import", "rooms.csv.undo")
    assert (again.returncode, again.stdout) == (1, "")
    assert "taken back already" in again.stderr


def test_an_import_that_is_killed_leaves_nothing(bellhop: CommandLine, database_url: str) -> None:
    """Its process is killed once every row is written; then nothing is there, and it can be run again."""
    (bellhop.folder / "rooms.csv").write_text("name,tags,available\nVega,,yes\nLyra,,yes\n")
    bellhop.prints("resources", "list")
    words = ["-m", "bot", "import", "rooms.csv", "--write"]
    waits = "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    with psycopg.connect(database_url) as holding, psycopg.connect(database_url, autocommit=True) as looking:
        before = count_rows(database_url)
        holding.execute("LOCK TABLE audit IN SHARE MODE")
        with Popen([executable, *words], cwd=bellhop.folder, env=bellhop.environment, stdout=DEVNULL) as importing:
            while importing.poll() is None and looking.execute(waits).fetchone() is None:
                # What is imported waits for its audit rows, with which it ends.
                continue
            importing.kill()
        assert importing.returncode == -SIGKILL
        holding.rollback()
        while looking.execute(OTHERS, [holding.info.backend_pid]).fetchone() is not None:
            # The server ends what the process has left behind.
            continue
    assert count_rows(database_url) == before

    assert "2 added" in bellhop.prints("import", "rooms.csv", "--write")

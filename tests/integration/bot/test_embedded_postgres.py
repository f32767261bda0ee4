"""The embedded database: a real server in a folder, whose data and key outlive every start."""

import stat
from pathlib import Path

import psycopg
import pytest
from cryptography.fernet import Fernet

from bot import migrating
from bot.embedded_postgres import KEY_FILE, embedded, secret_key
from bot.settings import BadSettings
from tests.integration.bot.conftest import CommandLine


def asked(url: str, statement: bytes) -> object:
    """Return the one value that the server answers."""
    with psycopg.connect(url) as connection:
        row = connection.execute(statement).fetchone()
    assert row
    return row[0]


def test_data_outlives_the_server(tmp_path: Path) -> None:
    """The second start finds the data of the first, and the server is gone in between."""
    with embedded(tmp_path) as url:
        assert asked(url, b"SELECT datlocale FROM pg_database WHERE datname = current_database()") == "C.UTF-8"
        with psycopg.connect(url) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 'Ärger' AS word")
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url)
    with embedded(tmp_path) as url:
        assert asked(url, b"SELECT word FROM kept") == "Ärger"
        assert asked(url, b"SELECT current_setting('fsync')") == "on"


def test_two_may_use_the_same_folder_at_once(tmp_path: Path) -> None:
    """The server stops when its last user leaves."""
    with embedded(tmp_path, durable=False) as url:
        with embedded(tmp_path) as same:
            assert same == url
        assert asked(url, b"SELECT 1") == 1


@pytest.mark.parametrize("name", ["taken", "taken/deeper"])
def test_a_folder_that_cannot_be_used_is_named(name: str, tmp_path: Path) -> None:
    """A file in place of the folder is reported in one line with the setting's name."""
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    with (
        pytest.raises(BadSettings, match=r"^BELLHOP_DATA_DIR: .*taken.* cannot be used: .+$"),
        embedded(tmp_path / name),
    ):
        raise AssertionError("it cannot start")


def test_the_key_is_made_once_and_is_its_owner_s_alone(tmp_path: Path) -> None:
    """Every start uses the same key, or door codes could not be read again."""
    folder = tmp_path / "not" / "there"
    key = secret_key(folder)
    assert Fernet(key).decrypt(Fernet(key).encrypt(b"482913")) == b"482913"
    assert stat.S_IMODE((folder / KEY_FILE).stat().st_mode) == 0o600
    assert secret_key(folder) == key
    assert [file.name for file in folder.iterdir()] == [KEY_FILE]


def test_each_folder_has_a_key_of_its_own(tmp_path: Path) -> None:
    """Two folders have different keys."""
    assert secret_key(tmp_path / "one") != secret_key(tmp_path / "other")


def test_a_key_is_found_even_if_another_process_died_while_making_one(tmp_path: Path) -> None:
    """The draft of a process that died is not taken for a key."""
    (tmp_path / f"{KEY_FILE}.1").write_text("half a k", encoding="ascii")
    assert Fernet(secret_key(tmp_path)).encrypt(b"482913")


def test_bellhop_keeps_everything_in_the_folder_that_is_set(bare: CommandLine) -> None:
    """Without a database setting the commands share the embedded one, migrated unasked, and its key."""
    folder = bare.folder / "data"
    assert "were added" in bare.prints("sample")
    key = (folder / KEY_FILE).read_text(encoding="ascii")
    assert "already" in bare.prints("sample")
    assert bare.prints("migrate") == f"The schema is at {migrating.head()}.\n"
    assert (folder / KEY_FILE).read_text(encoding="ascii") == key
    assert sorted(file.name for file in folder.iterdir()) == ["postgres", KEY_FILE]

"""`bellhop audit`: what an operator and an auditor see of the chain."""

import json
import re
from pathlib import Path

import psycopg

from tests.integration.bot.conftest import CommandLine


def test_the_audit_is_exported_and_verified(bellhop: CommandLine, database_url: str, tmp_path: Path) -> None:
    """Whole it is exit code 0, with or without the database; a row that was changed is named, and a file's line."""
    bellhop.prints("sample")
    file = str(tmp_path / "audit.jsonl")
    said = bellhop.prints("audit", "export", file)
    key = re.findall(r"key (\w{64})", said)[0]

    # The row that says so: nobody has sealed it yet.
    assert json.loads(bellhop.prints("audit", "verify", "--json"))["not_yet_sealed"] == 1
    assert "in_the_database  yes" in bellhop.prints("audit", "verify", "--file", file)
    assert "rows" in bellhop.but(DATABASE_URL="postgresql://nobody@127.0.0.1:1/none").prints(
        "audit", "verify", "--file", file, "--key", key
    )

    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("SET session_replication_role = replica; UPDATE audit SET via = 'x' WHERE id = 2")
    found = bellhop.run("audit", "verify", "--json")
    assert (found.returncode, json.loads(found.stdout)["row"], json.loads(found.stdout)["broken"]) == (1, 2, "changed")

    lines = Path(file).read_text(encoding="utf-8").splitlines()
    Path(file).write_text("\n".join([lines[0], *lines[2:]]), encoding="utf-8")
    wrong = bellhop.run("audit", "verify", "--file", file, "--key", key)
    assert (wrong.returncode, "line     2" in wrong.stdout) == (1, True)
    (tmp_path / "no.jsonl").write_bytes(b"\xff\xfe")
    no_text = bellhop.run("audit", "verify", "--file", str(tmp_path / "no.jsonl"))
    assert (no_text.returncode, no_text.stderr) == (1, f"bellhop: {tmp_path / 'no.jsonl'} is no export of the audit\n")
    assert "no public key" in bellhop.refuses("audit", "verify", "--file", file, "--key", "secret")

"""Workspaces by command: which there are, and one that comes to another organization by a code."""

import psycopg

from tests.integration.bot.conftest import Here

BOREALIS = """
WITH made AS (
    INSERT INTO organizations (name, zone, created_at) VALUES ('Borealis', 'Europe/Oslo', now()) RETURNING id
), member AS (
    INSERT INTO members (organization_id, name, role, created_at) SELECT id, 'Nora', 'owner', now() FROM made
)
INSERT INTO workspaces (organization_id, platform, external_id) SELECT id, 'slack', 'T2' FROM made
"""


def test_a_workspace_joins_by_a_code_once(here: Here, database_url: str) -> None:
    """It is said first who would come along; then the workspace speaks for the other organization."""
    here.prints("sample")
    with psycopg.connect(database_url) as connection:
        connection.execute(BOREALIS.encode())
        (acme,) = connection.execute("SELECT name FROM organizations ORDER BY id LIMIT 1").fetchone() or ("",)
    assert here.prints("workspaces", "list").split() == ["slack", "T2", "Borealis", "no"]
    code = here.prints("workspaces", "code", "--organization", acme).strip()
    asked = ("workspaces", "join", code, "--organization")
    assert "leads here" in here.run(*asked, acme).stderr
    assert here.prints(*asked, "Borealis").strip() == f"Would join, with --sure, {acme}; people who come along: 1."
    assert "Borealis" in here.prints("workspaces", "list")
    assert here.prints(*asked, "Borealis", "--sure").startswith(f"Joined {acme}")
    assert here.prints("workspaces", "list").split("\t")[2] == acme
    assert here.run(*asked, "Borealis", "--sure").exit_code == 1

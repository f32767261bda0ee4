"""The steps: from nothing to head and back, to exactly the tables that the code speaks to."""

import ast
import subprocess
import sys
from collections.abc import Iterator

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, pool, text

from bot import migrating
from core.store.tables import metadata
from core.store.tables.audit import APPEND_ONLY, AUDIT_IS_APPEND_ONLY, CHANGE_IS_REFUSED
from core.store.tables.boards import BOARDS
from core.store.tables.bookings import HOLD_WITHIN_LIMIT, HOLDS_ARE_COUNTED, OCCUPIED_LINE
from core.store.tables.feeds import END_WITH_MEMBERS, OF_WHO_LEFT
from core.store.tables.guests import LETTERS
from core.store.tables.messages import FOLLOWED, PAGES
from core.store.tables.own_calendars import END_WITH_MEMBERS as END_OWN
from core.store.tables.own_calendars import OF_WHO_LEFT as OWN_OF_WHO_LEFT
from core.store.tables.reports import COUNTING
from core.store.tables.tokens import END_WITH_MEMBERS as END_TOKENS
from core.store.tables.tokens import OF_WHO_LEFT as TOKENS_OF_WHO_LEFT
from core.store.tables.waiting import FREEING

WITHOUT_ORGANIZATION = {
    "organizations": "it is the organization",
    "alembic_version": "the schema's revision, which holds nothing of anybody's",
    "replicas": "a process serves every organization",
    "pauses": "a platform knows workspaces, and asks to wait before it is known whose they are",
    "audit_sealing": "one place in the rows of all, up to which each has its link",
    "outages": "Bellhop is away for everybody at once",
    "incidents": "a platform is late for everybody at once",
    "begun_installations": "whose it is going to be is known once it is finished",
}
"""The tables that carry no organization, and why."""

INVENTORY = {
    "columns": """
        SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,
            pg_get_expr(d.adbin, d.adrelid), col_description(c.oid, a.attnum)
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
            LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped""",
    "constraints": """
        SELECT conrelid::regclass::text, conname, contype, pg_get_constraintdef(oid)
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'""",
    "indexes": "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "functions": "SELECT proname, pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace",
    "triggers": "SELECT tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
    "tables": "SELECT relname, reloptions::text FROM pg_class WHERE relnamespace = 'public'::regnamespace",
}
"""
What a schema consists of, the parts included that Alembic does not compare: checks, exclusions, functions.

That a column is never empty is said with the column: the constraint of that keeps the name of a column renamed since.
"""

Inventory = dict[str, set[tuple[object, ...]]]
UPGRADE = "import sys; from bot import migrating; migrating.upgrade(sys.argv[1])"


def inventory(url: str) -> Inventory:
    """Return everything that the schema consists of, but Alembic's own table."""
    with psycopg.connect(url) as connection:
        found = {part: connection.execute(query.encode()).fetchall() for part, query in INVENTORY.items()}
    return {part: {row for row in rows if "alembic_version" not in str(row)} for part, rows in found.items()}


@pytest.fixture
def at_head(empty: str) -> Iterator[Connection]:
    """Bring an empty database to head, and connect to it."""
    migrating.upgrade(empty)
    engine = create_engine(empty.replace("postgresql://", "postgresql+psycopg://", 1), poolclass=pool.NullPool)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def test_the_way_up_and_down_and_up_again(empty: str) -> None:
    """Down leaves nothing behind, and the second time up makes the same as the first."""
    nothing = inventory(empty)
    assert not any(nothing.values())
    assert migrating.current(empty) is None
    migrating.upgrade(empty)
    built = inventory(empty)
    assert migrating.current(empty) == migrating.head()
    assert all(built.values())
    migrating.downgrade(empty, "base")
    assert (inventory(empty), migrating.current(empty)) == (nothing, None)
    migrating.upgrade(empty)
    assert inventory(empty) == built


def test_upgrading_again_changes_nothing(empty: str) -> None:
    """It may be run before every start."""
    migrating.upgrade(empty)
    built = inventory(empty)
    migrating.upgrade(empty)
    assert inventory(empty) == built


def test_every_single_step_can_be_taken_back(empty: str) -> None:
    """From head to nothing, each step is taken back, done again, to what there was before, and taken back again."""
    migrating.upgrade(empty)
    for _ in ScriptDirectory(str(migrating.SCRIPTS)).walk_revisions():
        at, whole = migrating.current(empty), inventory(empty)
        migrating.downgrade(empty, "-1")
        assert inventory(empty) != whole
        migrating.upgrade(empty, "+1")
        assert (migrating.current(empty), inventory(empty)) == (at, whole)
        migrating.downgrade(empty, "-1")
    assert migrating.current(empty) is None


def test_alembic_finds_no_difference(at_head: Connection) -> None:
    """Its own comparison with the tables of the code comes to nothing, types and defaults included."""
    context = MigrationContext.configure(at_head, opts={"compare_type": True, "compare_server_default": True})
    assert compare_metadata(context, metadata) == []


def test_the_steps_make_what_the_code_says(empty: str, other: str) -> None:
    """Built by the steps or straight from the code: the same columns, constraints, indexes and functions."""
    migrating.upgrade(empty)
    engine = create_engine(other.replace("postgresql://", "postgresql+psycopg://", 1), poolclass=pool.NullPool)
    with engine.begin() as connection:
        connection.execute(text(OCCUPIED_LINE.replace(":", r"\:")))
        metadata.create_all(connection)
        refused = (CHANGE_IS_REFUSED.format(table=table) for table in APPEND_ONLY)
        held, left = (HOLD_WITHIN_LIMIT, HOLDS_ARE_COUNTED), (OF_WHO_LEFT, END_WITH_MEMBERS, OWN_OF_WHO_LEFT, END_OWN)
        pages, tokens = (*PAGES, *FOLLOWED, *BOARDS), (TOKENS_OF_WHO_LEFT, END_TOKENS)
        triggers = (*COUNTING, *FREEING, *pages, *left, *LETTERS, *tokens)
        for each in (*held, AUDIT_IS_APPEND_ONLY, *refused, *triggers):
            connection.execute(text(each))
    engine.dispose()
    by_steps, by_code = inventory(empty), inventory(other)
    for part in INVENTORY:
        assert by_steps[part] == by_code[part], part


def test_every_row_belongs_to_an_organization(at_head: Connection) -> None:
    """Every table but the named ones has an organization_id that is never empty."""
    query = """
        SELECT c.relname, a.attnotnull FROM pg_class c
        LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organization_id'
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'"""
    found = {row.relname: row.attnotnull for row in at_head.execute(text(query))}
    assert {name for name, required in found.items() if not required} == set(WITHOUT_ORGANIZATION)
    assert len(found) == len(metadata.tables) + 1


def test_the_steps_are_numbered_in_their_order() -> None:
    """The files' names say what Alembic finds by reading them: which steps there are, and the one head."""
    chain = [step.revision for step in ScriptDirectory(str(migrating.SCRIPTS)).walk_revisions()]
    assert migrating.revisions() == chain[::-1]
    assert ScriptDirectory(str(migrating.SCRIPTS)).get_heads() == [migrating.head()]


def test_every_step_says_why() -> None:
    """The docstring gives the reason, not only the deed."""
    sources = {path.name: path.read_text(encoding="utf-8") for path in (migrating.SCRIPTS / "versions").glob("*.py")}
    assert sources
    said = {name: ast.get_docstring(ast.parse(source)) or "" for name, source in sources.items()}
    assert [name for name, docstring in said.items() if "Why:" not in docstring] == []


def test_replicas_that_start_together_migrate_once(empty: str) -> None:
    """Each asks for the newest schema; one makes it while the others wait, and none of them fails."""
    starting = [
        subprocess.Popen([sys.executable, "-c", UPGRADE, empty], stderr=subprocess.PIPE, text=True) for _ in range(3)
    ]
    said = [process.communicate()[1] for process in starting]
    assert [process.returncode for process in starting] == [0, 0, 0], said
    assert migrating.current(empty) == migrating.head()

"""The source: names that say something, one clock, one reader of the environment, and scanners that find offences."""

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PRODUCT = ("bot", "core", "adapters", "migrations")
NO_NAMES = {"util", "utils", "helper", "helpers", "common", "misc", "base", "manager", "managers", "shared", "tools"}
"""What a file or folder may not be called: it would not say what is in it."""
READS_ENVIRONMENT = {"environ", "environb", "getenv", "getenvb", "putenv", "BaseSettings", "dotenv", "load_dotenv"}
CLOCKS = {
    "datetime": {"now", "utcnow", "today"},
    "date": {"today"},
    "time": {"time", "time_ns", "localtime", "gmtime", "ctime", "asctime", "strftime"},
}
SQL_CLOCK = re.compile(
    r"\b(?:now|clock_timestamp|statement_timestamp|transaction_timestamp|localtimestamp)\(\)"
    r"|\bCURRENT_(?:TIMESTAMP|DATE|TIME)\b|\bLOCALTIME",
    re.IGNORECASE,
)
"""The database's clock is a wall clock too."""

Offences = Iterator[str]


def python_files(*folders: str) -> list[Path]:
    """Return the Python files of these folders."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def named(node: ast.AST) -> str:
    """Return a name or the last part of a dotted one."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def environment_read(tree: ast.AST) -> Offences:
    """Yield each name with which the environment is read."""
    for node in ast.walk(tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.ImportFrom | ast.Import) else [named(node)]
        yield from (name for name in names if name in READS_ENVIRONMENT)


def clock_read(tree: ast.AST) -> Offences:
    """Yield each place where the machine's clock is asked for the date or the time of day."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in CLOCKS.get(named(node.value), ()):
            yield f"{named(node.value)}.{node.attr}"
        if isinstance(node, ast.ImportFrom) and node.module == "time":
            yield from (f"from time import {alias.name}" for alias in node.names if alias.name in CLOCKS["time"])


def database_clock_read(tree: ast.AST) -> Offences:
    """Yield each statement that asks the database for the time, and each `func.now`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and (found := SQL_CLOCK.search(node.value)):
            yield found.group()
        if isinstance(node, ast.Attribute) and named(node.value) == "func" and SQL_CLOCK.search(f"{node.attr}()"):
            yield f"func.{node.attr}"


def offenders(scan: Callable[[ast.AST], Offences], *folders: str) -> dict[str, list[str]]:
    """Return the files of these folders in which the scan finds something, with what it finds."""
    found = {path: list(scan(ast.parse(path.read_text(encoding="utf-8")))) for path in python_files(*folders)}
    return {str(path.relative_to(ROOT)): offences for path, offences in found.items() if offences}


@pytest.mark.parametrize(
    ("scan", "source"),
    [
        (environment_read, "import os\nos.environ['X']"),
        (environment_read, "from os import getenv"),
        (environment_read, "from pydantic_settings import BaseSettings"),
        (clock_read, "import datetime as d\nd.datetime.now(d.UTC)"),
        (clock_read, "from datetime import date\ndate.today()"),
        (clock_read, "import time\nstamp = time.time"),
        (clock_read, "from time import time_ns"),
        (database_clock_read, "QUERY = 'SELECT * FROM bookings WHERE starts < now()'"),
        (database_clock_read, "QUERY = 'SELECT current_timestamp'"),
        (database_clock_read, "Column('at', server_default=func.now())"),
    ],
)
def test_the_scanners_find_what_they_look_for(scan: Callable[[ast.AST], Offences], source: str) -> None:
    """A scanner that finds nothing anywhere would be content with everything."""
    assert list(scan(ast.parse(source)))


@pytest.mark.parametrize(
    ("scan", "source"),
    [
        (environment_read, "import os\nos.getpid()"),
        (clock_read, "self.clock.now()\ntime.monotonic()\ndatetime.fromisoformat(text)"),
        (database_clock_read, "WORDS = 'What can be booked now (or later)?'"),
    ],
)
def test_the_scanners_let_the_rest_be(scan: Callable[[ast.AST], Offences], source: str) -> None:
    """What only looks alike is no offence."""
    assert list(scan(ast.parse(source))) == []


def test_only_the_settings_read_the_environment() -> None:
    """Whoever looks for what can be set finds all of it in one file."""
    assert set(offenders(environment_read, *PRODUCT)) == {"bot/settings.py"}


def test_there_is_one_clock() -> None:
    """Everything else is given the time, so that a test can say what time it is."""
    assert set(offenders(clock_read, *PRODUCT)) == {"core/clock.py"}


def test_the_tests_ask_no_clock_either() -> None:
    """A test that does depends on the day it runs."""
    assert offenders(clock_read, "tests") == {}


def test_the_database_is_not_asked_for_the_time() -> None:
    """Its clock and ours may differ, and nobody can move it."""
    assert offenders(database_clock_read, *PRODUCT) == {}


def test_every_name_says_what_is_inside() -> None:
    """No file and no folder is called after nothing in particular."""
    paths = [path.relative_to(ROOT) for path in python_files(*PRODUCT, "tests")]
    assert paths
    parts = {part for path in paths for part in path.with_suffix("").parts}
    assert sorted(part for part in parts if NO_NAMES & set(part.split("_"))) == []


def test_every_test_tells_what_it_shows() -> None:
    """Each has a docstring of one sentence or more."""
    silent = [
        f"{path.relative_to(ROOT)}: {node.name}"
        for path in python_files("tests")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name.startswith("test_")
        and not ast.get_docstring(node)
    ]
    assert silent == []


def test_a_bot_at_head_does_without_alembic() -> None:
    """What serves imports neither Alembic nor SQLAlchemy; they hold 20 MB."""
    check = "import sys, bot.wiring, bot.lifecycle, bot.database; print({'alembic', 'sqlalchemy'} & set(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", check], cwd=ROOT, check=True, capture_output=True, text=True)
    assert ran.stdout.strip() == "set()"


@pytest.mark.parametrize("name", ["bot.commands", "adapters.understanding.report"])
def test_what_starts_at_once_imports_no_large_library(name: str) -> None:
    """`bellhop --help` and `bellhop understand` wait for no platform, no database and no date library."""
    large = ("slack_bolt", "slack_sdk", "telegram", "sqlalchemy", "psycopg", "dateparser", "starlette", "aiohttp")
    check = f"import sys, {name}; print([each for each in {large} if each in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", check], cwd=ROOT, check=True, capture_output=True, text=True)
    assert ran.stdout.strip() == "[]"

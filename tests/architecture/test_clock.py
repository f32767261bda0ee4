"""
One clock decides: only a beat asks the database for the time, and `bot run` goes by that.

A use case reads the clock once, at its top: everything below reasons with the same instant.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "core" / "use_cases").rglob("*.py"))
Function = ast.FunctionDef | ast.AsyncFunctionDef
ASKS = re.compile(
    r"\b(?:now|(?:clock|statement|transaction)_timestamp|timeofday)\s*\(\)"
    r"|\b(?:current_(?:timestamp|date|time)|localtime(?:stamp)?)\b",
    re.IGNORECASE,
)
"""How SQL asks the server for the time."""
Known = dict[tuple[str, str], Function]


def name_of(path: Path) -> str:
    """Return the dotted name of a module."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def functions(tree: ast.Module) -> Iterator[Function]:
    """Yield the functions of a module."""
    return (node for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


TREES = {name_of(path): ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}
KNOWN: Known = {(module, each.name): each for module, tree in TREES.items() for each in functions(tree)}
IMPORTED = {
    (module, alias.asname or alias.name): (node.module, alias.name)
    for module, tree in TREES.items()
    for node in tree.body
    if isinstance(node, ast.ImportFrom) and node.module
    for alias in node.names
}


def calls(function: Function) -> Iterator[ast.Call]:
    """Yield every call in a function."""
    return (node for node in ast.walk(function) if isinstance(node, ast.Call))


def readings(function: Function) -> int:
    """Count how often a function reads the clock itself; a ledger that lends a booking reads it, too."""
    said = [ast.unparse(call.func) for call in calls(function)]
    return said.count("ledger.clock.now") + said.count("ledger.changing")


def runs_by_itself(function: Function) -> bool:
    """Return whether a function is a use case that runs again from its own top, whoever calls it."""
    return any(ast.unparse(each) == "retried" for each in function.decorator_list)


def below(key: tuple[str, str]) -> set[tuple[str, str]]:
    """Return the function and every other one of the use cases that it calls, directly or not."""
    found, waiting = set[tuple[str, str]](), [key]
    while waiting:
        module, name = here = waiting.pop()
        found.add(here)
        called = {(module, call.func.id) for call in calls(KNOWN[module, name]) if isinstance(call.func, ast.Name)}
        targets = {IMPORTED.get(each, each) for each in called}
        waiting += [each for each in targets - found if each in KNOWN and not runs_by_itself(KNOWN[each])]
    return found


def test_a_use_case_reads_the_clock_at_most_once() -> None:
    """Two readings are two instants, between which a hold can lapse or a day can end."""
    readers = {key: {each: count for each in below(key) if (count := readings(KNOWN[each]))} for key in KNOWN}

    assert readers
    assert {key: found for key, found in readers.items() if sum(found.values()) > 1} == {}


def test_a_function_that_is_told_the_time_does_not_ask() -> None:
    """`now` is an argument: a function that gets it looks at no clock."""
    told = [
        key
        for key, function in KNOWN.items()
        if "now" in {argument.arg for argument in (*function.args.args, *function.args.kwonlyargs)}
    ]

    assert told
    assert [key for key in told if readings(KNOWN[key])] == []


def test_only_the_beat_asks_the_database_for_the_time() -> None:
    """A second place that asks would decide by another instant than the rest of its use case."""
    sql = sorted((ROOT / "core" / "store" / "sql").rglob("*.sql"))
    asking = [path.name for path in sql if ASKS.search(re.sub(r"--.*", "", path.read_text(encoding="utf-8")))]

    assert asking == ["replicas.sql"]


def test_no_table_dates_its_rows_itself() -> None:
    """A column that defaults to the server's time would be filled by a clock that no test can move."""
    files = sorted((ROOT / "core" / "store" / "tables").glob("*.py"))
    tables = "".join(path.read_text(encoding="utf-8") for path in files)

    assert "CheckConstraint" in tables
    assert ASKS.findall(tables) == []


def test_the_machines_clock_decides_in_the_demo_alone() -> None:
    """`bot run` and every command go by the database's clock; the demo and the simulator have nobody to agree with."""
    product = [path for part in ("bot", "core", "adapters") for path in (ROOT / part).rglob("*.py")]
    reading = {name_of(path) for path in product if "SystemClock" in path.read_text(encoding="utf-8")}

    assert reading == {"core.clock", "bot.demo_clock", "adapters.simulator.simulator"}

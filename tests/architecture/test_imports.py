"""Imports: no module needs, while it is imported, one that needs it; so any of them can be the first."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PRODUCT = ("bot", "core", "adapters", "migrations")


def dotted(file: Path) -> str:
    """Return the name by which a file is imported."""
    return ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports(body: Iterable[ast.AST]) -> Iterator[ast.Import | ast.ImportFrom]:
    """Yield what is imported at once: neither in a function nor for the types alone."""
    for node in body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield node
        elif isinstance(node, ast.If | ast.Try | ast.With):
            for_types = isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
            yield from () if for_types else imports(ast.iter_child_nodes(node))


def wanted(source: str) -> Iterator[str]:
    """Yield the name of everything that a source imports at once, and of every package around it."""
    for node in imports(ast.parse(source).body):
        names = [alias.name for alias in node.names]
        if isinstance(node, ast.ImportFrom):
            names = [str(node.module), *(f"{node.module}.{name}" for name in names)]
        for name in names:
            parts = name.split(".")
            yield from (".".join(parts[:end]) for end in range(1, len(parts) + 1))


def circle(sources: Mapping[str, str]) -> list[str]:
    """Return modules that import one another in a circle; none if there is no circle."""
    needs = {
        # A package is there, or has been begun, before anything inside it.
        name: {other for other in wanted(source) if other in sources and not f"{name}.".startswith(f"{other}.")}
        for name, source in sources.items()
    }
    try:
        list(TopologicalSorter(needs).static_order())
    except CycleError as found:
        return list(found.args[1])
    return []


def test_no_modules_import_one_another() -> None:
    """Whatever is imported first, and in whichever order a command or a test imports the rest, works."""
    files = [file for folder in PRODUCT for file in (ROOT / folder).rglob("*.py")]
    assert files
    assert circle({dotted(file): file.read_text(encoding="utf-8") for file in files}) == []


@pytest.mark.parametrize("there", ["import a.b", "from a import b", "from a.b import x", "if X:\n    import a.b"])
def test_a_circle_is_found(there: str) -> None:
    """However the second imports the first."""
    assert circle({"a": "", "a.b": "from c import y", "c": there})


@pytest.mark.parametrize("there", ["def f():\n    import a", "if TYPE_CHECKING:\n    import a", "import b.inner"])
def test_what_is_imported_later_or_never_makes_no_circle(there: str) -> None:
    """Nor does a package's own module that the package itself does not import."""
    assert circle({"a": "import b", "b": there, "b.inner": "import b"}) == []

"""README and docs: every link leads somewhere, and every command, setting, rule and file they name is there."""

import re
from pathlib import Path

import pytest
from typer.main import get_group

from adapters.understanding.commands.vocabulary import vocabulary
from adapters.wording import Words
from bot.commands import app
from bot.settings import Settings
from core.domain.rules.policy import FIELDS
from tests.documents import DOCUMENTS, ROOT, in_code, rows

SETTINGS = {name.upper() for name in Settings.model_fields}
COMMANDS = set(get_group(app).commands)
TARGETS = set(re.findall(r"^([a-z]+):.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
LINK = re.compile(r"\]\(([^)\s]+)\)")
MOST_LINES, FIRST_CODE = 120, 25

each_document = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)


def anchors(document: Path) -> set[str]:
    """Return what a link to a heading of this document may say behind the #, as GitHub makes it."""
    headings = re.findall(r"^#+ (.+)$", document.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@each_document
def test_every_link_leads_somewhere(document: Path) -> None:
    """To a file that is there, and in it to a heading that is there."""
    for link in LINK.findall(document.read_text(encoding="utf-8")):
        path, _, heading = link.partition("#")
        target = document.parent / path if path else document
        assert link.startswith("https://") or target.exists(), link
        assert link.startswith("https://") or not heading or heading in anchors(target), link


@each_document
def test_what_is_told_to_type_exists(document: Path) -> None:
    """Every make target and every command that a document mentions can be called."""
    text = document.read_text(encoding="utf-8")
    assert set(re.findall(r"`make ([a-z]+)(?:`| [A-Z_]+=)", text)) <= TARGETS
    assert set(re.findall(r"(?:python -m bot|`bellhop) ([a-z][a-z-]+)", text)) <= COMMANDS
    for module in re.findall(r"python -m (tests\.\w+)", text):
        path = ROOT / module.replace(".", "/")
        assert path.with_suffix(".py").exists() or (path / "__main__.py").exists(), module


@each_document
def test_the_files_that_are_named_are_there(document: Path) -> None:
    """Whatever looks like a path of the project is one."""
    named = [
        code
        for code in in_code(document.read_text(encoding="utf-8"))
        if re.match(r"(adapters|bot|core|docs|migrations|tests)/", code)
    ]
    assert [code for code in named if not (ROOT / code).exists()] == []


def test_the_readme_is_short() -> None:
    """It fits on a few screens, and its first code on the first."""
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= MOST_LINES
    assert next(at for at, line in enumerate(lines, 1) if line.startswith("```")) <= FIRST_CODE


def test_every_document_is_reached_from_the_readme() -> None:
    """Nothing lies in docs that the README does not lead to."""
    reached = set(LINK.findall((ROOT / "README.md").read_text(encoding="utf-8")))
    assert {f"docs/{path.name}" for path in DOCUMENTS[1:]} <= reached


def test_the_picture_is_light() -> None:
    """Whoever reads the README over a slow line sees it soon."""
    assert (ROOT / "docs" / "demo.png").stat().st_size < 320_000


def test_every_setting_is_explained() -> None:
    """Each once, and none that there is not, with what it is for."""
    explained = {in_code(name)[0]: what for name, what, _ in rows("docs/operating.md", "Every setting")}
    assert len(explained) == len(rows("docs/operating.md", "Every setting"))
    for name, field in Settings.model_fields.items():
        assert field.description
        assert explained.pop(name.upper()).startswith(field.description)
    assert explained == {}


def test_the_defaults_of_settings_are_true() -> None:
    """Where a setting has a plain default, its row ends with it."""
    told = {in_code(name)[0]: default for name, _, default in rows("docs/operating.md", "Every setting")}
    plain = {
        name.upper(): f"`{field.default}`"
        for name, field in Settings.model_fields.items()
        if isinstance(field.default, str | int | float)
    }
    assert {name: default for name, default in told.items() if default.startswith("`")} == plain


def test_every_command_is_explained() -> None:
    """Each once, and none that there is not."""
    assert sorted(in_code(row[0])[0] for row in rows("docs/operating.md", "Commands")) == sorted(COMMANDS)


def test_every_target_is_explained() -> None:
    """Each once, and none that cannot be made."""
    told = [in_code(row[0])[0] for row in rows("docs/building.md", "What make can do")]
    assert sorted(told) == sorted(f"make {target}" for target in TARGETS - {"help"})


def test_every_rule_is_explained() -> None:
    """Each rule once, by the name that the refusal of an unknown rule lists."""
    told = [in_code(row[0])[0] for row in rows("docs/rules.md", "Every rule")]
    known = vocabulary("en").admin.rules
    assert sorted(known[name] for name in told) == sorted(FIELDS)
    assert sorted(told) == sorted(Words("en").say("rules-names").split(", "))

"""Every use case that changes something records it; the few that need not say why."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from core.store.statements import statements
from tests.statements import NOUNS, modules

CORE = Path(__file__).parents[3] / "core"
WRITES = re.compile(r"^\s*(?:WITH .*\()?\s*(?:INSERT INTO|UPDATE|DELETE FROM) ", re.MULTILINE)
AUDITED = re.compile(r"INSERT INTO audit ")
CARRIES = "it carries what is said, and changes nothing that anybody has"
PROCESS = "it is between the processes that serve"
UNRECORDED: Mapping[str, str] = {
    "audit/seal": "it is the audit itself",
    "boards/look": "it notes when a board was painted, and when it will be next",
    "bookings/check_in": "it counts wrong codes for a day",
    "bookings/give_back_part": "what was agreed to stays so; what is left of the booking has its row",
    "bookings/hold_together": "each of the holds has its row; this only says which of them leads",
    "bookings/show_code": "the code is drawn when it is first shown; who is shown it has a row",
    "calendars/note_content": "it notes when a link was read, and what it said then",
    "chat/receive": CARRIES,
    "chat/remember": CARRIES,
    "favours/exchange": "each booking has its row once it is in its new place; this only lets them pass each other",
    "guests/lose": "it notes that a letter came back, and changes nothing that anybody has",
    "installations/begin": "what is begun belongs to nobody yet; the installation has its row",
    "messages/about_bookings": "a message goes on to another date of its series; what time ended has its row",
    "messages/mark": CARRIES,
    "messages/take_due": CARRIES,
    "pauses/look": PROCESS,
    "people/read_calendars": "it notes what was read; that a calendar was given or forgotten has its row",
    "people/menus": "it notes which menu somebody sees; the role from which that follows has its row",
    "people/turn_delegates": "who was named, and from when, has its row; this only lets it begin",
    "reports/count_days": "it sums up bookings, which have their rows",
    "reports/turn_away": "it counts what nobody got",
    "tokens/hold_within": "it counts what is held, which has its row",
    "tokens/once": "it notes that something was done, which has its row",
    "tokens/bearer_of": "it notes when a token was used; that it was made or revoked has its row",
    "webhooks/tell": "it notes how far each webhook is; that one was added, replayed or removed has its row",
    "transfer/handed_in": "what is handed in is looked over; its import, and what takes that back, have their rows",
    "pauses/pause": PROCESS,
    "replicas/beat": PROCESS,
    "replicas/leave": PROCESS,
    "resources/amend": CARRIES,
    "resources/carry_out": "it notes what was done, each part of which has its rows",
    "resources/propose": CARRIES,
    "resources/take_back": "it notes what was put back, each part of which has its rows",
    "resources/closing": "whoever retires something records that; the bookings that it ends have their rows",
    "resources/former_names": "until when a name is understood follows from when it was changed",
    "resources/photos": "a photo counts once a resource shows it, and that has its row",
    "transfer/certificate_lines": "the import has its row; this only plans what people are told of it",
    "replicas/watch": "that a platform is away is no act of anybody, and concerns every organization",
    "replicas/settle_outages": "the bookings that it excuses have their rows",
}
"""The modules that write without a row of the audit, and why."""


def store_functions() -> dict[str, bool]:
    """Return the store's functions that write, such as `bookings.save`, and whether their statements record that."""
    found: dict[str, bool] = {}
    for noun, path in ((each, path) for each in NOUNS for path in modules(each)):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        known = statements(noun)
        named = {
            target.id: set(re.findall(r'SQL\["(\w+)"\]', ast.unparse(node).replace("'", '"')))
            for node in tree.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        functions = {node.name: node for node in tree.body if isinstance(node, ast.AsyncFunctionDef)}
        for function in functions.values():
            text = ast.unparse(function).replace("'", '"')
            # What it leaves to another function of its module it does as well.
            text += "".join(
                ast.unparse(functions[each]) for each in re.findall(r"\bawait (\w+)\(", text) if each in functions
            )
            text = text.replace("'", '"')
            used = set(re.findall(r'SQL\["(\w+)"\]', text))
            used |= {name for variable, names in named.items() if re.search(rf"\b{variable}\b", text) for name in names}
            writing = [known[name].query.decode() for name in used if WRITES.search(known[name].query.decode())]
            if writing:
                records = "audit.record(" in text or all(AUDITED.search(query) for query in writing)
                found[f"{noun.rpartition('/')[2]}.{function.name}"] = records
    return found


def unrecorded(path: Path, writing: Mapping[str, bool]) -> Iterator[str]:
    """Yield the store's functions that a module calls to write, and that neither they nor the module records."""
    source = path.read_text(encoding="utf-8")
    if re.search(r"\b(?:audit\.record|giving\.record|note_person|change\.(?:done|record)|\w+\.audit_\w+)\(", source):
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            called = ast.unparse(node.func)
            if writing.get(called) is False:
                yield called


def test_every_use_case_that_writes_records_it() -> None:
    """A module that changes rows writes to the audit, by its statements or by `record`, or is named here."""
    writing = store_functions()
    assert writing["bookings.save"]
    assert not writing["people.promote"]
    found = {
        str(path.relative_to(CORE / "use_cases").with_suffix("")): calls
        for path in sorted((CORE / "use_cases").rglob("*.py"))
        if (calls := sorted(set(unrecorded(path, writing))))
    }
    assert {module: calls for module, calls in found.items() if module not in UNRECORDED} == {}
    assert set(UNRECORDED) <= set(found)

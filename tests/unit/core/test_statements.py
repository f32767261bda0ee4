"""SQL files: whole statements by name, and variants without some of their parts."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

from core.store.statements import Statement, statements
from tests.statements import FILES, NOUNS, finished, modules

GOLDEN = Path(__file__).with_name("golden")
LONGEST = 4096
"""The driver parses a longer statement each time that it is sent."""
MOST_PARAMETERS = 50
"""The same of one with more parameters."""
WHOLE = """
-- Each of them.
WITH counted AS (
    -- Not for everybody.
    -- if: quota
    SELECT 1 UNION ALL
    -- end
    SELECT 2
)
SELECT * FROM counted;
"""


def test_the_text_is_sent_without_its_comments() -> None:
    """A comment is for whoever reads the file; the parts that may be left out are all there at first."""
    assert Statement.read("count", WHOLE).query == (
        b"WITH counted AS (\nSELECT 1 UNION ALL\nSELECT 2\n)\nSELECT * FROM counted"
    )


def test_a_variant_does_without_a_part() -> None:
    """Everything else of it is the whole statement's."""
    variant = Statement.read("count", WHOLE).without("quota")

    assert variant.query == b"WITH counted AS (\nSELECT 2\n)\nSELECT * FROM counted"
    assert variant.name == "count-without-quota"


def test_columns_are_listed_once_for_all_that_return_them() -> None:
    """Also for the statements of other nouns, in which the table may have another name; no list of them is left."""
    own, other = statements("bookings")["several"].query, statements("feeds")["own"].query

    listed = re.findall(rb"\w+", own[len("SELECT") : own.index(b"FROM bookings")])
    assert {b"id", b"organization_id", b"poll_id"} < set(listed)
    assert set(listed) == set(re.findall(rb"\bb\.(\w+)(?=[,\n])", other[: other.index(b"FROM bookings b")]))
    assert b"columns:" not in b"".join(each.query for each in finished())


def test_only_a_part_that_is_there_can_be_left_out() -> None:
    """A misspelled part would silently leave the whole statement."""
    with pytest.raises(ValueError, match="no part quotas"):
        Statement.read("count", WHOLE).without("quotas")


@pytest.mark.parametrize("noun", NOUNS)
def test_every_statement_says_what_it_does_and_is_used(noun: str) -> None:
    """A noun's modules use the statements of the file that has its name, all of them, and no others."""
    source = "".join(module.read_text(encoding="utf-8") for module in modules(noun))
    used = set(re.findall(r'SQL\["(\w+)"\]', source))

    known = statements(noun)
    assert used == set(known)
    for statement in known.values():
        assert statement.text.startswith("-- "), statement.name


def test_every_statement_is_bound_to_an_organization() -> None:
    """No organization reads or writes what another one has; the exceptions need none, each for its reason."""
    bound = re.compile(rb"%\(organizations?\)s")
    free = {(noun, name) for noun in NOUNS for name, each in statements(noun).items() if not bound.search(each.query)}
    assert free == {
        # Their units come from the organization's own catalogue.
        *(("availability", name) for name in ("occupied_each", "free_unit")),
        *(("bookings", "in_the_way"), ("blackouts", "over")),
        # A platform signs who somebody is, and where; a token says what it opens.
        *(("people", name) for name in ("organization_of", "known", "mark_unreachable")),
        ("invitations", "use"),
        *((each, "opened") for each in ("feeds", "tokens")),
        # Whoever has the link that came to an address reads what comes there.
        ("mail_addresses", "stop_everywhere"),
        *(("join_requests", name) for name in ("last", "lapse")),
        # The organization is looked for, or made.
        *(("people", name) for name in ("first_organizations", "every_organization", "found", "lock_founding")),
        ("people", "is_settled"),
        # What an installation opens is a workspace, and no organization: that may be none yet, or another one later.
        *(("installations", each) for each in ("begin", "finish", "forget_begun", "found", "every")),
        *(("installations", each) for each in ("claim_renewal", "renew", "end")),
        # The operator sees all workspaces. A code leads to its own organization; who joins it is bound by their own.
        *(("joining", each) for each in ("every_workspace", "host_of", "use_code")),
        *(("joining", each) for each in ("move_workspaces", "move_installations", "move_refusals")),
        *(("joining", each) for each in ("end_invitations", "end_identities", "end_members")),
        # Whoever reads letters at an address wants no more of them, whosever it is.
        ("mail_addresses", "stop_everywhere"),
        # One process works for all organizations.
        *(
            ("people", "unchecked"),
            ("reports", "to_count"),
            ("reports", "months_to_count"),
            ("digests", "due"),
            ("series", "due"),
            ("series", "to_look_after"),
            ("bookings", "unanswered"),
            ("delegations", "due"),
            ("weeks", "due"),
            ("own_calendars", "take"),
            ("waits", "any_freed"),
            ("waits", "next_freed"),
            ("polls", "any_due"),
            ("polls", "next_due"),
            ("digests", "lapse"),
        ),
        *(("messages", name) for name in ("claim", "next_due", "announce", "served", "reroute")),
        # Each message, each card and each yes names its own organization.
        *(("messages", "mark"), ("chat/cards", "write"), ("approvals", "give")),
        *(("chat/deliveries", name) for name in ("claim", "let_go")),
        ("chat/conversations", "fade"),
        *(("chat/questions", "forget_old"), ("faults", "forget_old")),
        *(("resource_changes", "forget_names"), ("proposals", "forget_old")),
        *(("handed_in", "forget_old"), ("photos", "forget_unused"), ("done_once", "forget_old")),
        *(("pauses", name) for name in ("write", "in_force", "forget", "replicas")),
        *(("replicas", name) for name in ("time", "lock", "come", "beat", "beats", "free", "leave")),
        *(("outages", name) for name in ("unsettled", "awaited", "last")),
        *(("incidents", name) for name in ("begin", "end", "open", "several")),
        # The doctor looks at everything that the operator has, and so does who watches.
        *(("health", each) for each in statements("health")),
        *(("checks", each) for each in statements("checks")),
        # What an import brings is staged in tables of its own connection, for one transaction.
        *(("imports", name) for name in ("stage", "index_stage", "copy_bookings", "copy_messages", "look_over")),
        *(("imports", name) for name in ("find_doubles", "find_lost", "refused", "verdicts", "added_bookings")),
        *(("imports", name) for name in ("reserve_members", "reserve_blackouts", "reserve_bookings")),
        *(("undoing", name) for name in ("stage_undo", "stage_undone", "stage_undone_bookings", "differences")),
        *(("undoing", name) for name in ("copy_undone", "copy_undone_bookings", "look_over")),
        *(("undoing", name) for name in ("clear_standing", "clear_undone")),
        # Webhooks of all organizations are told side by side; each row that is taken names its own.
        *(("webhooks", name) for name in ("take", "anybody")),
        ("events", "tell"),
        *(("chain", name) for name in ("begin", "taken", "writers", "unsealed", "settle", "guarded")),
    }


def test_every_statement_is_parsed_once() -> None:
    """
    The driver remembers how to send a statement if that is short enough.

    Only what is both rare and long is not: to move something that quotas count.
    """
    long = [
        each.name
        for each in finished()
        if len(each.query) > LONGEST or len(set(re.findall(rb"%\((\w+)\)s", each.query))) > MOST_PARAMETERS
    ]
    moving = re.compile(r"bookings\.save(?!.*counted)")
    assert [name for name in long if not moving.match(name)] == []


def test_statements_are_installed_with_the_program() -> None:
    """They are read from the package, wherever that lies, as the installed program does."""
    inside = (files("core.store") / "sql" / "people.sql").read_text(encoding="utf-8")

    assert inside.count("-- name: ") == len(statements("people"))


def test_what_time_has_ended_is_said_in_the_same_words() -> None:
    """A rule that several statements know is one rule."""
    ended = re.compile(r"\((?:b\.)?status IN \('held'.*?release_at <= %\((?:now|at)\)s\)", re.DOTALL)
    said = [where for each in finished() for where in ended.findall(each.query.decode())]

    assert len(said) > 5
    assert len({re.sub(r"\s+", " ", each.replace("b.", "").replace("(at)", "(now)")) for each in said}) == 1


def test_quotas_are_counted_in_the_same_words() -> None:
    """What is taken of a quota is what is shown of it; a hold and a move take turns in the same way."""
    counted, keys, turn = statements("bookings")["hold"].text.partition(", keys AS (")

    first, _, _ = turn.partition("-- end")
    assert keys + first in statements("bookings")["save"].text
    _, _, used = counted.partition("-- if: counted\n")
    assert used in statements("bookings")["save"].text
    assert used in statements("quotas")["used"].text
    assert used + keys + first.rstrip(",\n") in statements("quotas")["take"].text


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_part_is_closed(file: Path) -> None:
    """Each part ends before the next one begins."""
    text = file.read_text(encoding="utf-8")
    marks = re.findall(r"^ *-- (if: \w+|end)$", text, re.MULTILINE)

    assert all(opening.startswith("if: ") for opening in marks[::2])
    assert set(marks[1::2]) <= {"end"}
    assert len(marks) % 2 == 0


@pytest.mark.parametrize(
    ("name", "parts"),
    [("hold", ("counted", "several", "ranked")), ("save", ("counted", "companions", "door"))],
    ids=["hold", "save"],
)
def test_what_is_sent_most_is_held_word_by_word(name: str, parts: tuple[str, ...]) -> None:
    """The golden file is what Postgres gets when one unit is held, and when a hold is confirmed."""
    golden = (GOLDEN / f"{name}.sql").read_text(encoding="utf-8")

    assert statements("bookings")[name].without(*parts).query.decode() == golden.rstrip("\n")

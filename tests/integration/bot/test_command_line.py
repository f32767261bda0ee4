"""The command line, run as people run it: what it prints, and what it refuses in one line."""

import json
import re

import psycopg
import pytest
from typer.main import get_group

from adapters.slack.app import COMMANDS
from bot import migrating
from bot.commands import app
from bot.sample import drafts
from core.clock import SystemClock
from core.domain.people.identity import Identity
from core.domain.people.member import Role
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from core.use_cases.people.invite import accept
from tests.integration.bot.conftest import ROOT, CommandLine
from tests.stage import KEY, MONDAY_NOON

NOTHING_THERE = "postgresql://bellhop:hush@127.0.0.1:1/bellhop"
NO_ADDRESS = f"{NOTHING_THERE}?nonsense=1"
TELEGRAM = "123456789:AAE-hBP0av28vKq1_xGx8T7kzCwz2eJ4mXo"
ANSWER = [
    "id",
    "intent",
    "resource",
    "filters",
    "start",
    "end",
    "duration_min",
    "repeat",
    "clarify",
    "title",
    "people",
    "units",
    "zone",
    "certain",
]


def counted(database_url: str, table: str) -> int:
    """Return how many rows a table has."""
    with psycopg.connect(database_url) as connection:
        row = connection.execute(f"SELECT count(*) FROM {table}".encode()).fetchone()  # noqa: S608 - the test's own
    assert row
    return int(row[0])


def test_with_nothing_set_the_way_to_the_demo_is_shown(bare: CommandLine) -> None:
    """Without settings `run` names the ones to set, and the demo that needs none."""
    line = bare.refuses("run")
    assert [word for word in ("demo", "SLACK_BOT_TOKEN", "TELEGRAM_BOT_TOKEN") if word not in line] == []


def test_a_wrong_setting_is_one_line(bare: CommandLine) -> None:
    """A wrong setting ends the command with the one line of its check."""
    assert "BELLHOP_PORT" in bare.but(BELLHOP_PORT="http").refuses("run")


@pytest.mark.parametrize("url", [NOTHING_THERE, NO_ADDRESS], ids=["nobody there", "no address"])
@pytest.mark.parametrize("command", ["run", "migrate", "sample"])
def test_a_database_that_is_not_there_is_one_line(url: str, command: str, bellhop: CommandLine) -> None:
    """A missing database ends the command with one line that names the setting and no password."""
    line = bellhop.but(DATABASE_URL=url, TELEGRAM_BOT_TOKEN=TELEGRAM).refuses(command)
    assert "DATABASE_URL" in line
    assert "hush" not in line


@pytest.mark.parametrize("command", ["run", "sample", "owner", "invite"])
def test_an_older_schema_is_refused(command: str, bellhop: CommandLine, database_url: str) -> None:
    """A database with an older schema is refused with a line that names the migration command."""
    migrating.downgrade(database_url, "base")
    line = bellhop.but(TELEGRAM_BOT_TOKEN=TELEGRAM).refuses(command)
    assert "python -m bot migrate" in line
    assert str(migrating.head()) in line


def test_migrate_brings_the_schema_to_head_and_again_changes_nothing(bellhop: CommandLine, database_url: str) -> None:
    """`migrate` brings the schema to head, and changes nothing when run again."""
    migrating.downgrade(database_url, "base")
    for _ in range(2):
        assert bellhop.prints("migrate") == f"The schema is at {migrating.head()}.\n"
        assert migrating.current(database_url) == migrating.head()


def test_the_sample_is_loaded_once(bellhop: CommandLine, database_url: str) -> None:
    """Loading the sample again adds nothing and reports that."""
    assert bellhop.prints("sample").startswith(f"{len(drafts(since=MONDAY_NOON))} things were added")
    assert "already" in bellhop.prints("sample")
    assert counted(database_url, "resources") == len(drafts(since=MONDAY_NOON))
    assert counted(database_url, "organizations") == 1


def test_a_new_organization_lives_in_the_zone_that_is_set(bellhop: CommandLine, database_url: str) -> None:
    """A new organization has the time zone of the setting."""
    bellhop.but(BELLHOP_TIMEZONE="America/New_York").prints("owner")
    with psycopg.connect(database_url) as connection:
        assert connection.execute("SELECT zone FROM organizations").fetchall() == [("America/New_York",)]


@pytest.mark.parametrize(("command", "role", "opened"), [("owner", Role.OWNER, 1), ("invite", Role.MEMBER, 2)])
async def test_a_link_lets_people_in(
    command: str, role: Role, opened: int, bellhop: CommandLine, database_url: str
) -> None:
    """The owner's link works once, the members' link for everybody, and the database holds neither in clear."""
    token = bellhop.prints(command).strip().rpartition("/start ")[2]
    assert re.fullmatch(r"[\w-]{16,64}", token)
    async with Database(database_url) as database:
        ledger = Ledger(SystemClock(), database, Vault(KEY))
        for number in range(opened):
            someone = Identity("telegram", "1", str(number))
            member = await accept(ledger, token=token, identity=someone, name="Ann", language=None)
            assert member.role is role
    with psycopg.connect(database_url) as connection:
        assert token not in str(connection.execute("SELECT digest, role FROM invitations").fetchall())


def test_a_wrong_catalogue_file_is_one_line(bare: CommandLine) -> None:
    """A wrong catalogue file is refused with one line that names the option and the file."""
    line = bare.refuses("understand", "--catalogue", "nowhere.json")
    assert [word for word in ("--catalogue", "nowhere.json") if word not in line] == []


def test_a_file_that_is_no_catalogue_is_one_plain_line(bare: CommandLine) -> None:
    """The line says what a catalogue is, in no library's words."""
    (bare.folder / "users.txt").write_text("root:x:0:0", encoding="utf-8")
    line = bare.refuses("understand", "--catalogue", "users.txt")
    assert "users.txt is no catalogue: it must be a JSON list of resources" in line
    assert "validation" not in line


def test_the_help_of_understand_names_what_a_line_needs(bare: CommandLine) -> None:
    """The help names each field of a line."""
    told = bare.prints("understand", "--help")
    assert [name for name in ("text", "now", "lang", "tz", "id") if not re.search(rf"\b{name}\b", told)] == []


@pytest.mark.parametrize("port", ["99999", "-1"])
def test_a_port_that_there_is_not_is_one_line(port: str, bare: CommandLine) -> None:
    """The demo refuses an impossible port before it starts anything."""
    assert f"--port: {port} is no port" in bare.refuses("demo", "--port", port)


def test_understand_answers_each_line_as_the_convention_says(bare: CommandLine) -> None:
    """Each answer has every field in order, naive local times to the minute, dates for days, and null for the rest."""
    asked = [
        {"id": "a", "text": "atlas tomorrow 3-5pm", "lang": "en", "now": "2026-11-23T12:00"},
        {"id": 2, "text": "atlas tomorrow at 3 for 90 min", "lang": "en", "now": "2026-11-23T12:00"},
        {"text": "desk tomorrow", "lang": "en", "now": "2026-11-23T12:00", "tz": "Europe/Berlin"},
        {"id": "d", "text": "atlas on 30 february", "lang": "en", "now": "2026-11-23T12:00"},
        {"id": "e", "text": "lovely weather", "lang": "en", "now": "2026-11-23T12:00"},
    ]
    lines = bare.prints("understand", stdin="".join(f"{json.dumps(each)}\n" for each in asked)).splitlines()
    first, second, third, fourth, fifth = [json.loads(line) for line in lines]

    assert list(first) == ANSWER
    assert first | {"filters": {}} == {
        "id": "a",
        "intent": "book",
        "resource": "Atlas",
        "filters": {},
        "start": "2026-11-24T15:00",
        "end": "2026-11-24T17:00",
        "duration_min": None,
        "repeat": None,
        "clarify": False,
        "title": None,
        "people": [],
        "units": None,
        "zone": None,
        "certain": "do",
    }
    assert (second["id"], second["start"], second["end"], second["duration_min"]) == (
        2,
        "2026-11-24T15:00",
        "2026-11-24T16:30",
        90,
    )
    assert list(third) == ANSWER[1:]
    assert (third["start"], third["end"], third["duration_min"]) == ("2026-11-24", None, None)
    assert fourth["clarify"] is True
    assert (fifth["intent"], fifth["start"]) == ("other", None)


def test_understand_is_not_stopped_by_a_bad_line(bare: CommandLine) -> None:
    """Each line gets one answer, in order; a blank line gets none."""
    good = json.dumps({"text": "done", "now": "2026-11-23T12:00"})
    lines = bare.prints("understand", stdin=f"nonsense\n\n{good}\n").splitlines()
    assert ["error" in json.loads(line) for line in lines] == [True, False]


def test_understand_knows_the_names_of_the_file_that_is_given(bare: CommandLine) -> None:
    """The names come from the file given with `--catalogue`."""
    (bare.folder / "ours.json").write_text('[{"name": "Blue Room", "kind": "room"}]', encoding="utf-8")
    asked = json.dumps({"text": "blue room tomorrow at 3", "now": "2026-11-23T12:00"})
    answer = json.loads(bare.prints("understand", "--catalogue", "ours.json", stdin=asked))
    assert (answer["resource"], answer["start"]) == ("Blue Room", "2026-11-24T15:00")


def test_the_manifest_is_for_socket_mode_unless_an_address_is_given(bare: CommandLine) -> None:
    """With an address the manifest points every request at Bellhop's one path; without one it uses Socket Mode."""
    by_socket = json.loads(bare.prints("slack-manifest"))
    assert by_socket["settings"]["socket_mode_enabled"] is True
    assert "url" not in json.dumps(by_socket)
    text = bare.prints("slack-manifest", "--url", "https://bellhop.example.org/")
    over_http = json.loads(text)
    assert over_http["settings"]["socket_mode_enabled"] is False
    addresses = re.findall(r'"(?:request_)?url": "([^"]+)"', text)
    assert len(addresses) == len(COMMANDS) + 2
    assert set(addresses) == {"https://bellhop.example.org/slack/events"}


def test_an_address_that_slack_would_not_call_is_refused(bare: CommandLine) -> None:
    """An address that Slack would not call is refused before it stands in a manifest."""
    assert "--url" in bare.refuses("slack-manifest", "--url", "bellhop.example.org")


def test_help_names_every_command_and_so_does_calling_none(bare: CommandLine) -> None:
    """Help lists every command; a call without a command fails and names `--help`."""
    asked, called_bare = bare.run("--help"), bare.run()
    assert (asked.returncode, called_bare.returncode) == (0, 2)
    missing = [name for name in get_group(app).commands if name not in asked.stdout]
    assert missing == []
    assert "--help" in called_bare.stdout + called_bare.stderr


def test_an_unknown_command_is_refused(bare: CommandLine) -> None:
    """An unknown command is refused as a usage error."""
    done = bare.run("rnu")
    assert (done.returncode, done.stdout) == (2, "")
    assert "rnu" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("port", ["http", "99999"])
@pytest.mark.parametrize("command", ["run", "demo"])
def test_a_wrong_port_variable_is_one_line(command: str, port: str, bare: CommandLine) -> None:
    """Both commands that listen name it, and what fits."""
    line = bare.but(BELLHOP_PORT=port).refuses(command)
    assert line == "bellhop: BELLHOP_PORT: must be a number from 0 (any free port) to 65535"


def test_a_token_that_is_none_is_one_line(bellhop: CommandLine) -> None:
    """It is refused before anybody is asked about it, and not repeated."""
    line = bellhop.but(TELEGRAM_BOT_TOKEN="123").refuses("run")
    assert line == "bellhop: TELEGRAM_BOT_TOKEN: must look like 123456:ABC-DEF, as BotFather gives it"


def test_rules_are_set_and_listed_with_the_words_of_a_chat(bellhop: CommandLine) -> None:
    """What is set stands in the list, in a pipe as in JSON; a refusal of the core is its sentence, and exit code 1."""
    bellhop.prints("sample")
    tried = json.loads(bellhop.prints("rules", "set", "atlas longest 2 h", "--dry-run", "--json"))
    assert (tried["bookings"], tried["refused"], tried["references"]) == (0, 0, [])
    assert "longest" not in bellhop.prints("rules", "list")
    assert bellhop.prints("rules", "set", "atlas", "longest", "2", "h") == "The rule is set.\n"
    assert "resource\tAtlas\tlongest\t\t2 h\n" in bellhop.prints("rules", "list")
    listed = json.loads(bellhop.prints("rules", "list", "--json"))
    assert {"level": "resource", "where": "Atlas", "rule": "longest", "quota": None, "value": 120} in listed

    refused = bellhop.run("rules", "set", "atlas shortest 3 h")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith("bellhop: ")
    assert "Atlas" in refused.stderr
    assert "not understood" in bellhop.refuses("rules", "set", "sit", "down")

    assert bellhop.prints("rules", "set", "house keep-bookings 90 days") == "The rule is set.\n"
    assert bellhop.prints("retention", "--now").startswith("bookings\t90\t0\t0\nmessages\t90\t0\t0\n")


def test_where_there_are_several_organizations_one_has_to_be_named(bellhop: CommandLine, database_url: str) -> None:
    """Nothing is done to the wrong one; the line names those that there are."""
    with psycopg.connect(database_url) as connection:
        for name in ("Acme", "Beta"):
            found = "INSERT INTO organizations (name, zone, created_at) VALUES (%s, 'UTC', '2026-01-01Z')"
            connection.execute(found, (name,))
    assert "Acme, Beta" in bellhop.refuses("sample")
    assert "Gamma" in bellhop.refuses("sample", "--organization", "Gamma")
    assert "were added" in bellhop.prints("sample", "--organization", "beta")


def test_a_place_is_run_by_commands(bellhop: CommandLine, database_url: str) -> None:
    """Resources and people are added, changed, taken out and brought back; each refusal is a sentence, and recorded."""
    bellhop.prints("resources", "add", "Nova", "--capacity", "10", "--floor", "3", "--tag", "projector")
    bellhop.prints("resources", "set", "nova", "--capacity", "12", "--rename", "Orion", "--units", "2")
    assert bellhop.prints("resources", "list") == "Orion\troom\tUTC\t3\t12\t2\tprojector\n"
    bellhop.prints("resources", "retire", "Orion", "--because", "sold")
    assert bellhop.prints("resources", "list") == ""
    assert json.loads(bellhop.prints("resources", "list", "--retired", "--json"))[0]["name"] == "Orion"
    bellhop.prints("resources", "bring-back", "Orion")

    (bellhop.folder / "people.csv").write_text("name,role\nAnn,owner\nBen,member\n")
    bellhop.prints("import", "people.csv", "--write")
    assert bellhop.prints("people", "set", "Ben", "--role", "admin") == "Ben is admin.\n"
    assert "removed" in bellhop.prints("people", "remove", "Ben")
    assert [each["name"] for each in json.loads(bellhop.prints("people", "list", "--json"))] == ["Ann"]
    assert bellhop.prints("people", "let-back", "Ben") == "Ben is back.\n"
    for words in (("people", "remove", "Ann"), ("resources", "add", "orion"), ("people", "suspend", "Zed")):
        refused = bellhop.run(*words)
        assert (refused.returncode, refused.stdout) == (1, ""), words
        assert len(refused.stderr.splitlines()) == 1
    assert "--role" in bellhop.refuses("people", "set", "Ben", "--role", "king")
    with psycopg.connect(database_url) as connection:
        verbs = {verb for (verb,) in connection.execute("SELECT verb FROM audit WHERE via = 'command line'").fetchall()}
    assert {"added", "retired", "brought back", "role set", "removed", "let back", "imported"} <= verbs


def test_what_was_booked_is_listed_and_reported(bellhop: CommandLine, database_url: str) -> None:
    """Lists name things and people, reports count hours and people, and CSV shows no formula."""
    (bellhop.folder / "resources.csv").write_text("name,kind,capacity\n=Nova,room,8\nIdle,desk,\n")
    (bellhop.folder / "people.csv").write_text("name\nAnn\nBen\n")
    days = [f"=Nova,Ann,2026-03-{day:02} 09:00,2026-03-{day:02} 11:00,Tea" for day in range(2, 7)]
    (bellhop.folder / "bookings.csv").write_text("\n".join(["resource,person,starts,ends,title", *days]))
    for sheet in ("resources", "people", "bookings"):
        bellhop.prints("import", f"{sheet}.csv", "--write")
    assert bellhop.prints("groups", "add", "crew", "Ann", "Ben") == "2 of 2 people joined crew.\n"
    assert bellhop.prints("groups", "list") == "crew\tAnn, Ben\t\n"
    march = ("--from", "2026-03-01", "--to", "2026-03-31")

    listed = bellhop.prints("bookings", "list", *march, "--person", "ann").splitlines()
    assert len(listed) == len(days)
    assert listed[0].split("\t")[1:] == [
        *("=Nova", "Ann", "2026-03-02 09:00+00:00", "2026-03-02 11:00+00:00", "completed", "Tea"),
    ]
    by_resource = json.loads(bellhop.prints("report", *march, "--json"))
    assert [(each["resource"], each["bookings"], each["used_h"]) for each in by_resource] == [
        ("=Nova", 5, 10.0),
        ("Idle", 0, 0),
    ]
    assert (by_resource[0]["open_h"], by_resource[0]["empty_chairs"]) == (31 * 24, 7.0)
    assert bellhop.prints("report", *march, "--by", "group", "--csv").splitlines()[1].startswith("crew,5,10.0,10.0")
    assert bellhop.prints("report", *march, "--by", "weekday").splitlines()[0].startswith("Monday\t1\t2.0")
    assert "\n'=Nova,5" in bellhop.prints("report", *march, "--csv")
    assert "--by" in bellhop.refuses("report", "--by", "mood")
    told = "INSERT INTO waits (organization_id, member_id, resource_ids, unit_ids, units_wanted, starts, ends, minutes,"
    told += " least, status, version, via, made_at, chance) SELECT id, 1, '{1}', '{}', 1, '2026-03-02 09:00Z',"
    told += " '2026-03-02 10:00Z', 60, 60, 'waiting', 1, 'slack', created_at, 71 FROM organizations"
    with psycopg.connect(database_url) as connection:
        connection.execute(told.encode())
    assert bellhop.prints("chances") == "70\t1\t0\n"


def test_a_place_moves_in_from_another_tool(bellhop: CommandLine, database_url: str) -> None:
    """What is left out is named; who comes by themselves later is joined with what was imported for them."""
    sample = str(ROOT / "tests/unit/moving/samples/mrbs.xml")
    said = bellhop.prints("import", "--from", "mrbs", sample, "--without-conflicts", "--write", "--undo", "undo")
    assert ("mrbs_entry:6" in said, "mrbs_entry:4" in said) == (True, True)
    assert "bookings: 6 added, 1 left out" in said
    with psycopg.connect(database_url) as connection:
        account = "INSERT INTO members (organization_id, name, name_kind, role, created_at)"
        account += " SELECT id, 'ben', 'real', 'member', created_at FROM organizations RETURNING id, organization_id"
        (member, organization) = connection.execute(account.encode()).fetchone() or (0, 0)
        identity = "INSERT INTO identities (organization_id, platform, workspace, external_id, member_id, checked_at)"
        connection.execute(f"{identity} VALUES (%s, 'slack', 'T1', 'U1', %s, now())".encode(), (organization, member))

    # Of a name that anybody may take nobody becomes an admin.
    role = "UPDATE members SET role = %s WHERE name = 'Ben' AND organization_id = %s"
    with psycopg.connect(database_url) as connection:
        connection.execute(role.encode(), ("admin", organization))
    refused = bellhop.run("people", "join", "--sure", "--json")
    [row] = json.loads(refused.stdout)
    assert (refused.returncode, row["what"]) == (1, "would become admin")
    assert (row["role"], row["imported_role"]) == ("member", "admin")
    with psycopg.connect(database_url) as connection:
        connection.execute(role.encode(), ("member", organization))
    assert json.loads(bellhop.prints("people", "join", "--sure", "--json"))[0]["what"] == "joined"
    with psycopg.connect(database_url) as connection:
        theirs = "SELECT count(*) FROM bookings WHERE member_id = %s"
        assert connection.execute(theirs, (member,)).fetchone() == (2,)

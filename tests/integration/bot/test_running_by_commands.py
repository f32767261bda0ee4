"""A place is run by commands: what is booked and closed, who comes in, sites and certificates."""

import json
from datetime import timedelta

from core.clock import SystemClock
from tests.integration.bot.conftest import Here


def test_what_is_booked_and_closed_is_changed(here: Here) -> None:
    """A booking is shown with its past, given another holder, moved and cancelled; what is closed has a number."""
    today = SystemClock().now().date()
    day, later, after = (str(today + timedelta(days=days)) for days in (7, 8, 9))
    here.reads(
        resources="name,kind,capacity|Nova,room,8|Lyra,room,4",
        people="name,role|Ann,owner|Ben,member",
        bookings=f"resource,person,starts,ends,title|Nova,Ann,{day} 09:00,{day} 11:00,Tea",
    )
    [booked] = json.loads(here.prints("bookings", "list", "--from", day, "--to", day, "--json"))
    reference = booked["reference"]

    here.prints("bookings", "set", reference, "--to", "ben", "--title", "Retro")
    there = ("--from", f"{later}T10:00", "--resource", "lyra", "--because", "paint")
    assert here.prints("bookings", "move", reference.lower(), *there) == f"{reference} was moved.\n"
    shown = json.loads(here.prints("bookings", "show", reference, "--json"))
    assert [shown[fact] for fact in ("what", "who", "title", "status")] == ["Lyra", "Ben", "Retro", "confirmed"]
    told = [line.partition(": ")[2].removesuffix(" (command line).") for line in shown["history"]]
    assert told[:3] == ["entered by an import", "handed over to Ben", "called “Retro”"]
    assert ("Nova" in told[3], told[3].endswith("“paint”")) == (True, True)

    assert ": 1 booking moved, 0 cancelled" in here.prints("resources", "retire", "lyra", "--move")
    returned = here.prints("resources", "bring-back", "lyra", "--move-back")
    assert returned.endswith(": 1 booking back, 0 still cancelled, 0 still where they were moved.\n")

    party = ("blackouts", "add", "lyra", "--from", later, "--to", after, "--because", "party")
    in_the_way = here.run(*party)
    assert (in_the_way.exit_code, "in the way: 1 booking;" in in_the_way.stderr) == (1, True)
    assert "1 cancelled" in here.prints(*party, "--cancel")
    [closed] = json.loads(here.prints("blackouts", "list", "--json"))
    assert (closed["what"], closed["reason"]) == (["Lyra"], "party")
    here.prints("blackouts", "lift", str(closed["number"]))
    assert here.prints("blackouts", "list") == ""
    assert here.prints("bookings", "cancel", reference) == f"{reference} was cancelled.\n"
    assert here.run("bookings", "cancel", "Lyra").exit_code == 2
    assert here.run("bookings", "show", "JBWF").exit_code == 1


def test_something_is_booked_for_somebody(here: Here) -> None:
    """It is booked by the rules, as the one whose it is or as somebody who may; an approval that it needs is asked."""
    day = str(SystemClock().now().date() + timedelta(days=7))
    here.reads(resources="name,kind,capacity|Nova,room,8", people="name,role|Ann,owner|Ben,member")
    slot = ("--for", "Ben", "--from", f"{day}T09:00", "--to", f"{day}T10:00")
    done = json.loads(here.prints("bookings", "add", "nova", *slot, "--title", "Retro", "--json"))
    assert done["status"] == "confirmed"
    shown = json.loads(here.prints("bookings", "show", done["reference"], "--json"))
    assert [shown[fact] for fact in ("what", "who", "title")] == ["Nova", "Ben", "Retro"]
    again = here.run("bookings", "add", "nova", *slot)
    assert (again.exit_code, again.stdout) == (1, "")

    here.prints("rules", "set", "nova", "approvers", "admins")
    later = ("--for", "Ben", "--from", f"{day}T11:00", "--to", f"{day}T12:00")
    assert json.loads(here.prints("bookings", "add", "nova", *later, "--json"))["status"] == "pending"
    approved = ("--for", "Ben", "--from", f"{day}T13:00", "--to", f"{day}T14:00", "--by", "ann")
    assert json.loads(here.prints("bookings", "add", "nova", *approved, "--json"))["status"] == "confirmed"


def test_who_comes_in_and_what_they_have_learned(here: Here) -> None:
    """Links are withdrawn by their number, sites change, and a file of certificates is given whole or not at all."""
    here.reads(people="name,role|Ann,owner|Ben,member")
    here.prints("invite", "--role", "guest")
    [link] = json.loads(here.prints("invitations", "list", "--json"))
    assert link["role"] == "guest"
    assert "guest" in here.prints("invitations", "withdraw", str(link["number"]))
    assert here.prints("join-requests", "list") == here.prints("invitations", "list") == ""
    assert here.run("join-requests", "answer", "7", "member").exit_code == 1

    here.prints("sites", "add", "Porto", "--zone", "Lisbon")
    here.prints("sites", "set", "Porto", "--rename", "Gaia")
    assert here.prints("sites", "list") == "Gaia\tEurope/Lisbon\t0\t\n"
    here.prints("sites", "add", "Porto")
    event = "DTSTART:20361201T100000\nDURATION:PT1H\nUID:1\nDTSTAMP:20260101T000000Z"
    (here.folder / "nova.ics").write_text(
        f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\n{event}\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    calendar = ("import", "--from", "ics", str(here.folder / "nova.ics"))
    where = here.run(*calendar)
    assert (where.exit_code, "name one of Gaia, Porto with --site" in where.stderr) == (1, True)
    assert "no site called Faro" in here.run(*calendar, "--site", "Faro").stderr
    here.prints("resources", "add", "Nova", "--site", "Porto", "--floor", "3")
    here.prints(*calendar, "--site", "porto", "--write")
    assert here.prints("resources", "list") == "Nova\troom\tPorto\t3\t\t1\t\n"
    assert here.run("import", str(here.folder / "people.csv"), "--site", "Porto").exit_code == 2
    assert here.prints("sites", "remove", "gaia") == "gaia was removed.\n"

    course = here.folder / "course.csv"
    course.write_text("person,certificate,until\nBen,Laser course,2036-06-30\nZed,laser-course,\n")
    refused = here.run("certificates", "give", "--csv", str(course))
    assert (refused.exit_code, "line 3 (Zed)" in refused.stderr) == (1, True)
    assert here.prints("certificates", "list") == ""
    here.prints("certificates", "give", "laser-course", "ben", "--until", "2036-06-30")
    assert here.prints("certificates", "list", "--csv").splitlines()[1].startswith("Ben,laser-course,2036-06-30,")
    here.prints("certificates", "withdraw", "laser-course", "Ben")
    assert here.prints("certificates", "list") == ""


REFUSED_WORDS = [
    *(("den", "Nowhere"), ("fishbowl", "Curie"), ("curie", "Atlas"), ("den", "Atlas", "--day", "someday")),
    *(("tomorrow", "Atlas"), ("Raum", "Atlas")),
]


def test_words_are_taught_and_retired(here: Here) -> None:
    """A word means one thing, always or on some days; what nothing is called is refused, and so is a word for two."""
    here.reads(resources="name,kind,capacity|Atlas,room,8|Curie,room,4", people="name,role|Ann,owner")
    assert here.prints("words", "list") == ""
    assert here.prints("words", "add", "fishbowl", "atlas") == "fishbowl means atlas.\n"
    here.prints("words", "add", "sprint room", "Curie", "--day", "thursday", "--day", "tue")
    known = [
        {"word": "fishbowl", "means": "Atlas", "days": []},
        {"word": "sprint room", "means": "Curie", "days": ["Tue", "Thu"]},
    ]
    assert json.loads(here.prints("words", "list", "--json")) == known
    refused = {words: here.run("words", "add", *words).exit_code for words in REFUSED_WORDS}
    assert refused == dict.fromkeys(REFUSED_WORDS, 1) | {("den", "Atlas", "--day", "someday"): 2}
    assert json.loads(here.prints("words", "list", "--json")) == known
    assert here.prints("words", "retire", "Fishbowl") == "Fishbowl means nothing any more.\n"
    assert here.run("words", "retire", "fishbowl").exit_code == 1
    assert here.prints("words", "list") == "sprint room\tCurie\tTue, Thu\n"


def test_a_rule_is_tried_before_it_is_set(here: Here) -> None:
    """What would break it is told with its references, and nothing is set; only what harms nobody ends with 0."""
    day = str(SystemClock().now().date() + timedelta(days=7))
    here.reads(
        resources="name,kind,capacity|Atlas,room,8",
        people="name,role|Ann,owner",
        bookings=f"resource,person,starts,ends,title|Atlas,Ann,{day} 09:00,{day} 11:00,Tea",
    )
    [booked] = json.loads(here.prints("bookings", "list", "--from", day, "--to", day, "--json"))
    tried = here.run("rules", "set", "atlas", "longest", "1", "h", "--dry-run", "--json")
    told = json.loads(tried.stdout)
    assert (tried.exit_code, told["coming_that_break_it"], told["references"]) == (1, 1, [booked["reference"]])
    harmless = json.loads(here.prints("rules", "set", "atlas", "longest", "3", "h", "--dry-run", "--json"))
    assert (harmless["coming_that_break_it"], harmless["references"]) == (0, [])
    assert here.prints("rules", "set", "atlas", "check-in", "off", "--dry-run") == "Nothing can break this rule.\n"
    assert here.run("rules", "set", "atlas", "longest", "soon", "--dry-run").exit_code == 2
    assert here.prints("rules", "list") == ""
    for said in ("The rule is set.\n", "The rule was so already.\n"):
        assert here.prints("rules", "set", "atlas", "longest", "1", "h") == said
    assert here.prints("rules", "list") == "resource\tAtlas\tlongest\t\t1 h\n"


def test_a_place_and_its_things_get_the_names_that_people_use(here: Here) -> None:
    """A group sits somewhere, a kind is named and reset, an attribute defined and removed, the organization renamed."""
    here.reads(
        resources="name,kind,capacity|Nova,studio,8",
        people="name,role|Ann,owner",
        groups="group,person,units|crew,Ann,Nova",
    )
    assert here.prints("groups", "list") == "crew\tAnn\tNova\n"
    assert here.prints("kinds", "name", "studio", "booth", "booths") == "studio is called booth, and booths.\n"
    assert "studio\tbooth\tbooths\n" in here.prints("kinds", "list")
    assert here.run("kinds", "name", "desk", "Booth", "pods").exit_code == 1
    for one, several in (("room", "rooms"), ("tomorrow", "tomorrows"), ("Montag", "Montage")):
        assert here.run("kinds", "name", "studio", one, several).exit_code == 1
    assert here.run("kinds", "name", "sofa", "pod", "pods").exit_code == 2
    here.prints("kinds", "reset", "studio")
    assert "studio\t\t\n" in here.prints("kinds", "list")

    here.prints("attributes", "set", "width", "--type", "number", "--unit", "cm")
    here.prints("attributes", "set", "colour", "--type", "choice", "--choice", "red", "--choice", "green")
    listed = "colour\tchoice\tred, green\t\t0\nwidth\tnumber\t\tcm\t0\n"
    assert here.prints("attributes", "list") == listed
    for wrong in (("--type", "length"), ("--type", "choice"), ("--type", "text", "--unit", "cm")):
        assert here.run("attributes", "set", "depth", *wrong).exit_code == 2
    assert here.prints("attributes", "remove", "WIDTH") == "WIDTH was removed.\n"
    assert here.run("attributes", "remove", "width").exit_code == 1

    assert here.prints("rename", "Haus 12") == "Bellhop is called Haus 12.\n"
    for name in ("H" * 61, "", "  "):
        assert here.run("rename", name).exit_code == 1

"""What README and docs tell people to write, written: every sentence, command and rule does what its row says."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

import pytest

from adapters.chat.cards.booking import booking_card
from adapters.chat.cards.signs import signed
from adapters.simulator.messages import Message
from adapters.understanding.commands.vocabulary import vocabulary
from adapters.understanding.report import answers, catalogue_from
from adapters.wording import Words
from bot import SAMPLE
from core.domain.bookings.status import Status
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import CODE
from tests.documents import ROOT, in_code, rows, section
from tests.stage import MONDAY_NOON, berlin
from tests.unit.chat.test_cards import STATES, look


class Tried(NamedTuple):
    """What the answer to a sentence says, and what is said before the sentence."""

    answer: str
    before: Sequence[str] = ()


BOOKED = ("atlas tomorrow 3-5pm", "confirm")
HELD = "Held for you until"
Rows = Mapping[str, Sequence[Tried]]
USING: Rows = {
    "Book": [Tried(HELD), Tried(HELD), Tried("Desk 1"), Tried("Canon R5")],
    "Several at once": [Tried(HELD)],
    "Again and again": [
        Tried("every Tuesday, 09:00–09:30"),
        Tried("every 2 weeks on Monday"),
        Tried("the first Monday of each month"),
        Tried("every Friday, 09:00–10:00"),
    ],
    "Ask the holder": [Tried("right now. Shall I hold it for you?"), Tried("Tell me what you want, and when")],
    "A seat": [Tried("FL123 12C"), Tried("which departure?")],
    "What for": [
        *(Tried("sprint retro"), Tried("Renamed; it was “sprint retro”."), Tried("11:00–12:00")),
        Tried("The title is gone; it was “sprint planning”."),
    ],
    "For others, with others": [
        *(Tried("For Jonas Weber"), Tried("With Jonas Weber, Priya Nair"), Tried("For Priya Nair")),
    ],
    "Who comes": [
        *(Tried("On the list now", BOOKED), Tried("Off the list now"), Tried("Nobody else is on the list")),
    ],
    "Not come": [Tried("want to give it back", BOOKED)],
    "Hand over": [Tried("Offered to Jonas Weber", BOOKED)],
    "One of several": [Tried("Canon R5 is given back", ("atlas and the camera tomorrow 3-5pm", "confirm"))],
    "Find": [
        *(Tried("Atlas"), Tried("Curie"), Tried("Desk"), Tried("free sometime on Tue 24 Nov")),
        *(Tried("Atlas is free on Tue 24 Nov"), Tried("Here is what can be booked")),
    ],
    "Choose": [Tried("Curie", ["find a room for 8 tomorrow 3-5pm"])],
    "Wait for what is taken": [
        *(Tried("right now. Shall I hold it for you?"), Tried("You are not waiting for anything")),
        Tried("You are not waiting for anything"),
    ],
    "Correct yourself": [Tried("Fri 27 Nov, 15:00–16:30"), Tried("Curie")],
    "Think again": [Tried("Curie", BOOKED[:1]), Tried("14:00–16:00"), Tried("14:00–16:30"), Tried("Tue 1 Dec")],
    "The last card": [
        *(Tried("Fri 27 Nov", BOOKED), Tried("Atlas · Fri 4 Dec"), Tried("Hubble · Fri 4 Dec"), Tried("Dropped")),
    ],
    "Take back": [Tried("Dropped", BOOKED[:1]), Tried("Held for you"), Tried("1 hold dropped")],
    "A time for all": [Tried("All free: you"), Tried("All free: Jonas"), Tried("All free: you")],
    "Ask all of them": [
        Tried("I hold these times", ("an hour next week for priya, jonas and me",)),
        Tried("I hold these times"),
    ],
    "Look": [Tried("Your next booking", BOOKED), Tried("fits"), Tried("Your quotas"), Tried("Rules for Atlas")],
    "Ask about things": [
        *(Tried("Curie · floor 2"), Tried("Atlas seats 8"), Tried("Yes. Hubble"), Tried("Studio A can be booked for")),
        Tried("Atlas is open"),
    ],
    "Ask about your own": [
        *(Tried("until it begins", BOOKED), Tried("or it is released"), Tried("Check in to Atlas")),
        *(Tried("The code for Atlas"), Tried("Yes: Atlas · Thu 26 Nov, 15:00–17:00")),
    ],
    "Ask who has it": [Tried("Mara Lindt", BOOKED), Tried("Nothing is booked"), Tried("The earliest is Atlas")],
    "Ask who is in": [Tried("Nobody has a room or a desk")],
    "Care for everybody’s bookings": [Tried("1 booking", BOOKED), Tried("has nothing booked")],
    "Ask how it was used (admins)": [
        *(Tried("How everything was used · October 2026"), Tried("Atlas · October 2026")),
        *(Tried("Thu 1 Oct – Mon 23 Nov"), Tried("Sun 25 Oct – Mon 23 Nov")),
    ],
    "Ask what happened": [Tried("what happened to it.", BOOKED), Tried("booked (Mara Lindt")],
    "Report a fault": [Tried("Noted. I show it with Curie")],
    "Ask why": [Tried("I took it for a request.", BOOKED[:1]), Tried("I took it for a request.", BOOKED[:1])],
    "Move": [
        *(Tried("16:00–18:00", BOOKED), Tried("Fri 27 Nov"), Tried("Curie"), Tried("17:00–19:00")),
        Tried("17:30–19:00"),
        Tried("Curie · Tue 24 Nov", BOOKED),
    ],
    "Longer, shorter": [
        *(Tried("15:00–17:30", BOOKED), Tried("15:00–18:00"), Tried("15:00–17:45"), Tried("15:00–17:15")),
        *(Tried("15:00–15:45"), Tried("15:00–16:00")),
    ],
    "Cancel": [Tried("Cancelled.", BOOKED), Tried("Cancelled: the client is ill", BOOKED)],
    "Two things at once": [
        Tried("Held for you"),
        Tried("planning", ("confirm",)),
        Tried("16:00–17:00"),
        Tried("Held for you"),
    ],
    "Be away": [Tried("You have no bookings from")],
    "Put it in your calendar": [
        *(Tried("Open this file", BOOKED), Tried("Open this file", BOOKED)),
        *(Tried("Add this address to your calendar program"), Tried("Your calendar links")),
    ],
    "Get your data": [Tried("everything that I know of you"), Tried("everything that I know of you")],
    "Be forgotten": [Tried("If an admin confirms it"), Tried("without your name")],
}
"""The rows of the table in using.md, with what their sentences are answered with, on a Monday at noon."""
IN_TIME = {"Be late": "15:20", "Check in": "Checked in until 17:00", "Check out": "Checked out at 14:55"}
"""The rows whose sentences have their time: said one after the other, five minutes before a booking begins."""
LANGUAGES: Rows = {
    "Français": [Tried("27 nov., 14:00–16:00", ["/settings français"])],
    "Deutsch": [Tried("24. Nov., 14:30–16:00", ["/settings deutsch"])],
    "Español": [Tried("24 nov, 10:00–11:30", ["/settings español"])],
    "Italiano": [Tried("26 nov, 09:30–", [*BOOKED, "/settings italiano"])],
}
CHOICES: Rows = {
    "Clock": [Tried("I write times like 3:00 pm."), Tried("I write times like 15:00.")],
    "Reminders": [Tried("I remind you 45 min before"), Tried("I don’t remind you")],
    "Quiet hours": [Tried("From 22:00 to 07:00"), Tried("From 20:30 to 08:00"), Tried("at any hour")],
    "Usual length": [Tried("A booking lasts 45 min"), Tried("how long, I ask")],
    "Favourites": [Tried("Atlas, Curie"), Tried("You have no favourites")],
    "Your name": [Tried("others read “taken”"), Tried("up to the rules of each thing")],
}
"""The rows of the table about one's own settings."""
PEOPLE: Rows = {
    "Roles": [
        Tried("As an admin they may"),
        *(Tried("Jonas Weber · member"), Tried("1 person runs this place"), Tried("Mara Lindt · admin")),
    ],
    "Groups": [Tried("would join crew", ["/groups crew add @priya"]), Tried("would leave crew")],
    "In and out": [
        *(Tried("would be able to do nothing"), Tried("Jonas Weber · member"), Tried("would be out")),
        Tried("Are these one person?"),
    ],
    "Invitations": [Tried("becomes a guest"), Tried("No invitation is open"), Tried("Nobody is waiting")],
    "[Tokens](assistants.md#tokens)": [
        *(Tried("A token called “door display”"), Tried("Active tokens:"), Tried("is revoked")),
    ],
    "The place itself": [Tried("Only an owner can do that")],
}
"""The rows of the table about people, said by an admin of a place that nobody owns."""
TASTE: Rows = {
    "Book": USING["Book"][:3],
    "Again and again": USING["Again and again"][:1],
    "Find": [Tried("Atlas"), Tried("Atlas is free on Tue 24 Nov")],
    "What for": [Tried("sprint retro"), Tried("Renamed; it was “sprint retro”.")],
    "Change": [Tried("16:00–18:00", BOOKED), Tried("16:00–18:30"), Tried("Cancelled."), Tried("")],
    "Ask": [
        *(Tried("Your next booking", BOOKED), Tried("Mara Lindt")),
        *(Tried("15:00"), Tried("I took it for a question")),
    ],
    "Add, as an admin": [Tried("Nova · room for 10"), Tried("Seats: 8 → 12"), Tried("Retire Hubble?")],
    "Run, as an admin": [
        *(Tried("3 members"), Tried("Anyone who opens this"), Tried("Studios · Quota: still 3 h a week")),
        Tried("Close Atlas Fri 27 Nov, 09:00–12:00"),
    ],
}
"""The rows of the table in the README; to be late is tried in its time, above."""
RUNNING: Rows = {
    "Set up": [Tried("9 things can be booked")],
    "Add": [Tried("Nova · room for 10"), Tried("Lyra · room for 6"), Tried("Only the name and the kind are needed")],
    "See": [Tried("What can be booked at Acme")],
    "Change": [Tried("Seats: 8 → 12"), Tried("09:00–18:00"), Tried("Name: Atlas → Vega")],
    "How many": [Tried("12 → 14")],
    "Copy": [Tried("Orion · room for 8")],
    "Retire": [Tried("Retire Hubble?"), Tried("Nothing is retired.")],
    "Words of your own": [
        *(Tried("Fishbowl means Atlas"), Tried("Sprint room means Curie on Tuesday")),
        *(Tried("camera means Canon R5"), Tried("“Fishbowl” is no word of this house")),
    ],
    "Sites": [Tried("Porto"), Tried("Berlin · Europe/Berlin"), Tried("Floor: 1 → 3")],
    "When this place is open": [Tried("Mon–Fri 08:00–18:00"), Tried("Mon closed"), Tried("Mon–Sun 07:00–19:00")],
    "What this place is called": [Tried("Call this place Haus 12 in place of Acme?")],
    "What its things are called": [Tried("Call studios booths here"), Tried("What the things here are called")],
    "What they are described by": [Tried("a number in cm"), Tried("3 monitors"), Tried("monitors · a number")],
    "Classes of seats": [Tried("Put the 30 seats"), Tried("Put the 2 seats"), Tried("have no class?")],
    "Departures": [Tried("31 Mar"), Tried("Mon 23 Nov, 18:00")],
    "People": [Tried("3 members"), Tried("Jonas Weber · member"), Tried("1 person runs this place")],
    "Roles": [
        *(Tried("As an admin they may"), Tried("would be able to do nothing")),
        Tried("guest", ("/people jonas",)),
    ],
    "Duties": [Tried("Jonas Weber"), Tried("Priya Nair")],
    "Invite": [Tried("Anyone who opens this"), Tried("becomes a guest")],
    "Group": [Tried("Jonas Weber is now in facilities")],
    "Teams that sit together": [Tried("Let crew sit at Desk 1–6?", ["/groups crew add @jonas"]), Tried("crew")],
    "Rules": [Tried("Mon–Fri 08:00–18:00"), Tried("Approved by"), Tried("2 h"), Tried("Rules for Atlas")],
    "Certificates": [Tried("none → sound-course"), Tried("Needed here, and not yours: sound-course")],
    "Close": [Tried("Close Atlas Fri 27 Nov, 09:00–12:00"), Tried("Close Atlas Fri 27 Nov, 08:00–12:00: cleaning")],
    "Everybody’s bookings": [Tried("1 booking", BOOKED), Tried("1 booking"), Tried("Mara Lindt")],
    "History": [
        *(Tried("booked (Mara Lindt"), Tried("Longest: not set here → 2 h")),
        *(Tried("Everything · Open: not set here"), Tried("Jonas Weber: what was changed")),
        *(Tried("No change of things, rules, roles or closings"), Tried("Longest: not set here → 2 h")),
        Tried("nothing was booked for Fri 27 Nov"),
    ],
    "Take everything out": [Tried("everything that this place has")],
    "Reports": [
        Tried("How everything was used · October 2026"),
        *(Tried("How everything was used · Mon 23 Nov"), Tried("How everything was used · October 2026")),
        *(Tried("Approvals · Sun 25 Oct"), Tried("25 Oct – Mon 23 Nov")),
        Tried("How everything was used · October 2026"),
    ],
}
"""The rows of the table in running.md."""
PLACES = {
    "What you can say": ("docs/using.md", USING),
    "Your settings": ("docs/using.md", CHOICES),
    "The people of a place": ("docs/using.md", PEOPLE),
    "Languages": ("docs/using.md", LANGUAGES),
    "A taste of what you can say": ("README.md", TASTE),
}
COMMANDS = {
    "/book": "Held for you until",
    "/rooms": "Curie",
    "/board": "The board for Fri 27 Nov",
    "/bookings": "Your next booking",
    "/calendar": "Add this address to your calendar program",
    "/checkin": "belongs to none",
    "/waiting": "You are not waiting for anything",
    "/quota": "Your quotas",
    "/rules": "Rules for Atlas",
    "/groups": "There are no groups",
    "/blackout": "Nothing is closed",
    "/settings": "Your time zone is",
    "/help": "Tell me what you need",
}


CATALOGUE = catalogue_from(SAMPLE)


@pytest.fixture
def platform() -> str:
    """Sentences are read the same everywhere, so one platform is enough; it is the one with all commands."""
    return "telegram"


async def test_the_readme_s_conversation_takes_place(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Whatever it quotes is said, with these buttons; only the door code is another one each time."""
    answer = None
    for line in re.findall(r"^> (.+?) *$", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE):
        if said := re.match(r"\*\*(Mara|Jonas):\*\* (.+)", line):
            answer = await (mara if said[1] == "Mara" else jonas).says(said[2])
        elif pressed := re.match(r"\*Mara presses (\w+)", line):
            assert answer
            answer = await mara.presses(answer, pressed[1])
        elif line.startswith("*On Tuesday at 14:50"):
            await stage.until(berlin(24, 14, 50))
            answer = await mara.sees("Door code")
        else:
            assert answer
            _quoted(line.removeprefix("**Bellhop:** "), answer)


def _quoted(line: str, answer: Message) -> None:
    """Check that an answer has every sentence and every button of a line."""
    words = re.sub(r"`\[.+?\]`|\*\*", "", line).strip()
    for sentence in re.split(r"(?<=[.:]) ", words):
        assert CODE.sub("", sentence) in CODE.sub("", answer.text)
    assert set(re.findall(r"`\[(.+?)\]`", line)) <= set(answer.labels)


def test_the_signs_and_buttons_of_states_are_true() -> None:
    """Each state that a card can show has its row, with the sign, the word in lists, and buttons that are there."""
    told = {
        state: re.findall(r"\*\*(.+?)\*\*", buttons) for state, _, buttons in rows("docs/using.md", "Cards and buttons")
    }
    words = Words("en")
    assert set(told) == {signed(each, words.say(f"state-{each}")) for each in set(Status) - {Status.BLACKOUT}}
    for name, buttons in told.items():
        painted = [
            booking_card(booking, replace(look(), now=moment))
            for booking in STATES.values()
            for moment in (MONDAY_NOON, berlin(24, 14, 55), berlin(24, 15, 15))
            if signed(booking.status, words.say(f"state-{booking.status}")) == name
        ]
        assert set(buttons) <= {button.label for card in painted for button in card.buttons}


def test_every_row_is_tried() -> None:
    """No row of a table is left out below."""
    for heading, (document, tried) in PLACES.items():
        told = {row[0] for row in rows(document, heading)}
        assert told - IN_TIME.keys() == tried.keys(), heading


@pytest.mark.parametrize(
    ("heading", "row"), [(heading, row) for heading, (_, tried) in PLACES.items() for row in tried]
)
async def test_a_sentence_does_what_its_row_says(heading: str, row: str, mara: Visitor) -> None:
    """A row's sentences are said one after the other, and each is answered as the row promises."""
    document, tried = PLACES[heading]
    (said,) = [in_code(sentences) for act, sentences in rows(document, heading) if act == row]
    for sentence, (answer, before) in zip(said, tried[row], strict=True):
        for earlier in before:
            await mara.says(earlier)
        assert answer in (await mara.says(sentence)).text, sentence


async def test_a_place_is_run_as_its_page_says(mara: Visitor) -> None:
    """The sentences of running.md are said one after the other, by an admin."""
    told = {act: in_code(sentences) for act, sentences in rows("docs/running.md", "What you can say")}
    assert told.keys() == RUNNING.keys()
    for act, tried in RUNNING.items():
        for sentence, (answer, before) in zip(told[act], tried, strict=True):
            for earlier in before:
                await mara.says(earlier)
            assert answer in (await mara.says(sentence)).text, sentence


async def test_what_has_its_time_does_what_its_row_says(mara: Visitor, stage: Stage) -> None:
    """To be late, to check in and to check out are said around the start."""
    for earlier in BOOKED:
        await mara.says(earlier)
    await stage.until(berlin(24, 14, 55))
    for act, answer in IN_TIME.items():
        (said,) = [in_code(sentences) for row, sentences in rows("docs/using.md", "What you can say") if row == act]
        for sentence in said:
            assert answer in (await mara.says(sentence)).text, sentence


async def test_every_command_does_what_its_row_says(mara: Visitor) -> None:
    """Each is given alone, or as its example says, and explains itself when help stands behind it."""
    told = [(in_code(name)[0], in_code(what)) for name, what in rows("docs/using.md", "Commands")]
    assert {name for name, _ in told} | {"/settings", "/help"} == COMMANDS.keys()
    for name, answer in COMMANDS.items():
        examples = next((examples for command, examples in told if command == name), [])
        for line in examples or [name]:
            assert answer in (await mara.commands(line)).text, line
        assert "did not understand" not in (await mara.commands(f"{name} help")).text


def test_days_of_other_languages_are_known() -> None:
    """The sentence that shows what is known of a language that Bellhop does not speak."""
    (foreign,) = [code for code in in_code(section("docs/using.md", "Languages")) if code.startswith("boek")]
    (heard,) = answers([json.dumps({"text": foreign, "lang": "nl", "now": "2026-11-23T12:00"})], catalogue=CATALOGUE)
    assert '"intent": "book", "resource": "Atlas"' in heard
    assert '"start": "2026-11-27T15:00"' in heard


async def test_every_rule_that_the_rules_show_is_set_and_shown_back(mara: Visitor) -> None:
    """Each example is accepted, and the rule is listed with the place where it was set."""
    await mara.commands("/groups crew add @mara")
    told = [row[-1] for row in rows("docs/rules.md", "Every rule")]
    told += [row[0] for row in rows("docs/rules.md", "Quotas")]
    told += [row[1] for row in rows("docs/rules.md", "Where a rule holds, and who may set it")]
    for cell in told:
        (line,) = in_code(cell)
        _, where, rule, _ = line.split(" ", 3)
        assert "can’t set" not in (await mara.commands(line)).text, line
        assert _origins(rule, (await mara.commands(f"/rules {where}")).text) & {where.title(), where, "Acme"}, line


async def test_every_rule_in_words_is_set(mara: Visitor, jonas: Visitor) -> None:
    """Each sentence changes the rule that stands beside it, and the list of all rules shows it."""
    await jonas.says("hi")
    names = {
        "open": "Open",
        "quota": "Quota",
        "ahead": "How far ahead",
        "bookers": "Bookers",
        "approvers": "Approved by",
        "approval-outside": "Approval outside of",
        "approval-over": "Approval of more than",
    }
    for said, rule in rows("docs/rules.md", "In words"):
        (line,), (field,) = in_code(said), in_code(rule)
        assert f" · {names[field]}: " in (await mara.says(line)).text, line
    assert "Set for Acme:" in (await mara.says("rules list")).text


async def test_a_rule_is_taken_back_as_the_rules_say(mara: Visitor) -> None:
    """The default is whatever is set farther out."""
    (line,) = [
        code
        for code in in_code(section("docs/rules.md", "Where a rule holds, and who may set it"))
        if code.endswith("default")
    ]
    await mara.commands(line.replace("default", "2 h"))
    assert _origins("longest", (await mara.commands("/rules atlas")).text) == {"Atlas"}
    await mara.commands(line)
    assert _origins("longest", (await mara.commands("/rules atlas")).text) == {"built in"}


def _origins(rule: str, shown: str) -> set[str]:
    """Return the places that a list of rules names for one."""
    name = Words("en").say(f"rule-{vocabulary('en').admin.rules[rule]}")
    return set(re.findall(rf"{re.escape(name)}: .+\((.+)\)", shown))


async def test_what_admins_write_in_their_own_language_is_understood(mara: Visitor) -> None:
    """Rules and groups in German, French and Spanish, as the rules show them."""
    own = in_code(section("docs/rules.md", "Where a rule holds, and who may set it"))
    own += in_code(section("docs/rules.md", "Groups"))
    for language, word, answer in (
        ("deutsch", "puffer", "Atlas"),
        ("français", "ouvert", "Salles"),
        ("español", "añadir", "recepción"),
    ):
        (line,) = [code for code in own if word in code]
        await mara.says(f"/settings {language}")
        said = (await mara.commands(line)).text
        assert answer in said
        assert "/help" not in said


async def test_groups_and_closings_are_done_as_the_rules_say(mara: Visitor) -> None:
    """The lines of both tables, one after the other."""
    await mara.commands("/groups crew add @mara")
    for act, answer in {
        "See them": "crew",
        "Let somebody in": "Jonas Weber is now in crew",
        "Let somebody go": "Jonas Weber is no longer in crew",
    }.items():
        await _answers("Groups", act, answer, mara)
    for act, answer in {
        "See what is closed": "Nothing is closed",
        "Close one thing": "Close Atlas Fri 27 Nov, 09:00–12:00",
        "Close a kind for days": "Thu 24 Dec",
    }.items():
        await _answers("Closing something", act, answer, mara)


async def _answers(heading: str, act: str, answer: str, mara: Visitor) -> None:
    (lines,) = [in_code(cell) for row, cell in rows("docs/rules.md", heading) if row == act]
    for line in lines:
        assert answer in (await mara.commands(line)).text, line

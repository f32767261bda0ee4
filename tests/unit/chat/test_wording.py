"""Wording: every message can be said, every refusal has a sentence, and nobody's words become markup."""

import inspect
import re
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from adapters.chat.cards.look import Look
from adapters.chat.cards.refusals import refused
from adapters.languages import LANGUAGES
from adapters.wording import FILES, Words
from adapters.wording.marks import BOLD, PLAIN, plain, spans, units
from core import errors
from core.domain.guests import MOST_BY_MEMBER
from core.domain.lengths import COUNTS, MOST_HELD, MOST_WAITS, NAME, TEXTS
from core.domain.people.mail_address import MOST_ASKED
from core.domain.people.member import Circle
from core.domain.polls.poll import MOST_OPEN
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.fault import MOST_A_DAY
from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.domain.rules.policy import Policy
from core.errors import Refusal
from core.use_cases.transfer.take_out import MOST_FOR_A_MEMBER
from core.values import BookingId, MemberId, OrganizationId, ResourceId, SiteId, UnitId, WaitId
from tests.stage import MONDAY_NOON, slot

BERLIN = ZoneInfo("Europe/Berlin")
SITE = Site(SiteId(1), "Berlin", BERLIN)
ATLAS = Resource(ResourceId(1), OrganizationId(1), "Atlas <!channel> & *co*", Kind.ROOM, SITE, (Unit(UnitId(1), ""),))
THREE_TO_FIVE = slot(24, 15, 17)
FACTS: dict[str, object] = {
    "resource": ATLAS.id,
    "wanted": THREE_TO_FIVE,
    "day": date(2026, 11, 24),
    "hours": (THREE_TO_FIVE,),
    "longest": timedelta(hours=8),
    "shortest": timedelta(minutes=5),
    "offers": (errors.Alternative(ATLAS.id, THREE_TO_FIVE),),
    "asked": errors.AskedSlot(ATLAS.id, THREE_TO_FIVE, MemberId(1), MemberId(1)),
    "booking": BookingId(7),
    "status": "cancelled",
    "attribute": "screens",
    "value": "many",
    "tries_left": 3,
    "closest": (ATLAS.name,),
    "role": "member",
    "granularity": timedelta(minutes=15),
    "nearest": THREE_TO_FIVE,
    "rule": "grace",
    "low": "shortest",
    "least": timedelta(hours=5),
    "high": "longest",
    "most": timedelta(hours=2),
    "needs": 180,
    "allowance": errors.Allowance("weekly", "hours", "week", 0, 180, 90, MONDAY_NOON, "kind", "studio"),
    "later": None,
    "times": (THREE_TO_FIVE,),
    "others": (),
    "during": THREE_TO_FIVE,
    "reason": "maintenance",
    "departures": (THREE_TO_FIVE,),
    "holds": (errors.HeldSlot(BookingId(7), ATLAS.id, THREE_TO_FIVE),),
    "strikes": 3,
    "window": timedelta(days=30),
    "holder": MemberId(1),
    "holders": ("Ann",),
    "title": "Sprint retro",
}


OWN: dict[type[Refusal], dict[str, object]] = {
    errors.TextMissing: {"what": "attribute"},
    errors.TextTooLong: {"what": "group", "most": NAME, "length": 4_000},
    errors.TooMany: {"what": "members", "most": 50, "given": 300},
    errors.TooManyHolds: {"most": MOST_HELD},
    errors.BadAddress: {"said": "anna at example"},
    errors.TooManyMailCodes: {"most": MOST_ASKED},
    errors.TooManyInvited: {"most": MOST_BY_MEMBER},
    errors.NoSuchEventType: {"name": "booking.eaten"},
    errors.NoSuchWebhook: {"number": 7},
    errors.TooManyWebhooks: {"most": 20},
    errors.OutOfScope: {"scope": "book_for_others"},
    errors.TooManyRequests: {"counted": "token", "most": 300, "window": 60, "again": MONDAY_NOON},
    errors.OverBudget: {"what": "minutes", "most": 240, "used": 180, "asked": 120},
    errors.KindNotCovered: {"kind": "desk", "kinds": ("room", "studio")},
    errors.TooManyToTakeOut: {"most": MOST_FOR_A_MEMBER},
    errors.AlreadyHere: {"name": "Cleo"},
    errors.TooManyPolls: {"most": MOST_OPEN},
    errors.TooManyFaults: {"most": MOST_A_DAY},
    errors.TooManyExceptions: {"most": 3},
    errors.CrowdNeedsApproval: {"most": 4, "people": 6, "anew": True},
    errors.RuleChangedSince: {"level": "kind", "subject": "room", "value": timedelta(minutes=20), "by": "Mara Lindt"},
    errors.OutOfRange: {"what": "capacity", "given": 0, "least": 1, "most": 10_000},
    errors.ResourceChangedSince: {"fact": "capacity", "now": 9, "by": "Mara Lindt"},
    errors.StillBooked: {"count": 2},
    errors.UnknownSite: {"known": ("Berlin", "Porto")},
    errors.NoSuchClass: {"known": ("Business", "Economy")},
    errors.SiteInUse: {"name": "Porto", "count": 2},
    errors.UnknownAttribute: {"known": ("colour", "monitors")},
    errors.BadAttribute: {"attribute": "width", "value": "1.60 m", "type": "number", "choices": (), "unit": "cm"},
    errors.WordIsRead: {"word": "book"},
    errors.AttributeBuiltIn: {"name": "seats", "fact": "capacity"},
    errors.AttributeInUse: {"name": "colour", "count": 2},
    errors.NameTaken: {"name": "Atlas", "retired": False},
    errors.Retired: {"name": "Atlas"},
    errors.SeveralCalled: {"who": ((MemberId(1), "Ana Ruiz"), (MemberId(2), "Ana Weber"))},
    errors.BothOn: {"platform": "slack", "name": "Ana", "other": "Ben"},
    errors.BothBooked: {"name": "Ana", "other": "Ben", "first": BookingId(7), "second": BookingId(8)},
    errors.OffGrid: {"nearest": (THREE_TO_FIVE,)},
    errors.NoSuchRhythm: {"interval": 0, "most": 60},
    errors.SeriesTooLong: dict.fromkeys(("first", "last", "latest"), date(2036, 11, 23)),
    errors.NotOnThatDay: {"day": date(2026, 11, 23)},
    errors.NothingFalls: dict.fromkeys(("first", "last"), date(2026, 11, 23)),
    errors.FreeNow: {"units": (ATLAS.units[0].id,)},
    errors.WaitingAlready: {"wait": WaitId(7)},
    errors.TooManyWaits: {"most": MOST_WAITS},
    errors.FavourOver: {"became": "lapsed"},
    errors.AskedEnough: {"most": 3, "of_holder": False, "unwilling": False},
    errors.Hindered: {"member": MemberId(1), "reason": errors.NoSuchBooking()},
    errors.CannotStandIn: {"why": "guest"},
    errors.NoneTogether: {"unit": ATLAS.units[0].id, "left": None, "own": None},
}
"""Facts that mean something else in other refusals."""


def look(language: str) -> Look:
    """Return how a member who reads that language sees things."""
    catalogue = Catalogue(OrganizationId(1), 1, BERLIN, (ATLAS,))
    return Look(MemberId(1), catalogue, Words(language), MONDAY_NOON, BERLIN)


def example(kind: type[Refusal]) -> Refusal:
    """Return a refusal of that kind with plausible facts."""
    facts = dict(OWN.get(kind, {}))
    for name, parameter in inspect.signature(kind).parameters.items():
        if name in facts:
            continue
        said = str(parameter.annotation)
        if name == "wanted" and "str" in said:
            facts[name] = "neptune"
        else:
            facts[name] = FACTS.get(name, MONDAY_NOON)
    return kind(**facts)


def family(kind: type[Refusal] = Refusal) -> list[type[Refusal]]:
    """Return every refusal there is."""
    return [each for child in kind.__subclasses__() for each in family(child) or [child]]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", family(), ids=lambda kind: kind.__name__)
def test_every_refusal_has_a_sentence_and_a_way_forward(kind: type[Refusal], language: str) -> None:
    """Every refusal gives its reason and at least one button, in every language."""
    reply = refused(example(kind), look(language))
    assert reply.lines[0]
    assert [button for row in reply.rows for button in row]
    assert all(reply.rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_too_long_is_refused_with_the_figure(language: str) -> None:
    """Whatever has a stated length, the refusal says which, in every language."""
    for kind, most in TEXTS.items():
        said = plain(refused(errors.TextTooLong(kind, most, 9_000), look(language)).lines[0])
        assert str(most) in re.sub(r"[^0-9]", "", said), said
    for kind, most in COUNTS.items():
        said = plain(refused(errors.TooMany(kind, most, 9_000), look(language)).lines[0])
        assert str(most) in re.sub(r"[^0-9]", "", said), said


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_that_are_repeated_are_cut(language: str) -> None:
    """A name or a value of 4,000 letters is answered in a sentence that can be read."""
    long = "neptune " * 500
    for refusal in (errors.NoSuchGroup(long, ()), errors.NoSuchMember(long), errors.UnknownZone(long)):
        assert units(refused(refusal, look(language)).lines[0]) < 300
    assert units(refused(errors.UnknownResource(long, ()), look(language)).lines[0]) < 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rule_of_any_size_leaves_its_room_with_an_answer(language: str) -> None:
    """Who may book is named as far as a line goes, even where the rule is older than the stated lengths."""
    crowd = Circle(groups=frozenset(f"{number} ".ljust(4_000, "x") for number in range(300)))
    room = replace(ATLAS, policy=Policy(bookable_by=crowd))
    known = Catalogue(OrganizationId(1), 1, BERLIN, (room,))
    said = refused(errors.NotBookable(room.id), replace(look(language), catalogue=known)).lines[0]
    assert units(plain(said)) < 1_200


def test_a_fact_of_any_length_is_said() -> None:
    """Facts beyond what Fluent takes are cut, with every mark closed."""
    said = Words("en").say("rooms-one", name=Words("en").say("rooms-one", name="x" * 9_000, facts=""), facts="room")
    assert plain(said).endswith("x… · room")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_parses_whole(language: str) -> None:
    """No message of a file is lost to a typing error."""
    text = (FILES / f"{language}.ftl").read_text(encoding="utf-8")
    words = Words(language)
    ids = re.findall(r"^([A-Za-z][\w-]*) =", text, flags=re.MULTILINE)
    assert len(ids) == len(set(ids))
    assert [message for message in ids if not words.knows(message)] == []


def test_a_fact_brings_no_bold_along() -> None:
    """Bold marks and control characters of a person's words are taken out before they stand in a message."""
    said = Words("en").say("rooms-one", name=f"At{BOLD}las{PLAIN}\x07**", facts="room")
    assert [(span.text, span.bold) for span in spans(said)] == [("• ", False), ("Atlas**", True), (" · room", False)]
    assert plain(said) == "• Atlas** · room"


def test_an_example_names_what_is_here() -> None:
    """Who reads an example may send it as it stands; where nothing is yet, it names what there could be."""
    assert Words("en", things=("Lyra", "Orion")).say("welcome-how").endswith("“Lyra tomorrow 3-5pm”.")
    assert "“Orion”" in Words("en", things=("Lyra", "Orion")).say("move-where", slot="Lyra")
    assert "“Lyra and Lyra" in Words("en", things=("Lyra",)).say("one-kind-at-a-time")
    assert Words("en").say("welcome-how").endswith("“Nova tomorrow 3-5pm”.")


def test_an_unknown_language_is_answered_in_english() -> None:
    """Nobody is left without words."""
    assert Words("xx-YY").say("button-confirm") == Words(None).say("button-confirm") == "Confirm"


def test_a_full_stop_ends_a_date_and_the_sentence() -> None:
    """German and French dates end with one; dots that somebody typed stay."""
    words = Words("de")

    assert words.say("series-left-out", dates="Fr., 11. Dez.") == "Ausgelassen: Fr., 11. Dez."
    assert words.say("series-left-out", dates="Heiligabend ...") == "Ausgelassen: Heiligabend ...."

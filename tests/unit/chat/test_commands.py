"""A command, behind a slash, behind /book or as a sentence of its own, becomes a typed intent."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from adapters.chat.incoming import Place, Said, Sender, Sentence, Slash
from adapters.chat.intents import Intent
from adapters.chat.intents.blackouts import ListBlackouts, ProposeBlackout
from adapters.chat.intents.bookings import Book
from adapters.chat.intents.company import ChangeCompany
from adapters.chat.intents.follow_ups import Attends, Naming
from adapters.chat.intents.members import ProposeInvite
from adapters.chat.intents.people import ChangeGroup, Connect, Invite, ListGroups, MisreadGroups, ShowGroup
from adapters.chat.intents.rules import ChooseRules, MisreadRule, SetRule, ShowRulesOf
from adapters.chat.intents.talk import Help, UnknownName
from adapters.chat.interpret.arrivals import interpret
from adapters.chat.interpret.names import names_of
from adapters.understanding.heard import Ear
from core.domain.bookings.wish import Wish
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Kind, Resource, Site, Unit
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Level
from core.values import OrganizationId, ResourceId, SiteId, UnitId

BERLIN = ZoneInfo("Europe/Berlin")
ATLAS = Resource(
    ResourceId(1),
    OrganizationId(1),
    "Atlas",
    Kind.ROOM,
    Site(SiteId(7), "Berlin", BERLIN),
    (Unit(UnitId(1), ""),),
)
CATALOGUE = Catalogue(OrganizationId(1), 1, BERLIN, (ATLAS,))
NOW = datetime(2026, 11, 23, 12)  # noqa: DTZ001 - wall time
SENDER, PLACE = Sender("slack", "T1", "U1"), Place("D1", private=True)
BUFFER = RuleChange(Level.RESOURCE, "1", {"buffer": timedelta(minutes=15)})


def understood(incoming: Said, language: str) -> object:
    """Return what is wanted."""
    ear = Ear(NOW, language, names_of(CATALOGUE))
    return interpret(incoming, ear=ear, catalogue=CATALOGUE, house="Acme")


def slash(line: str) -> Slash:
    """Return a slash command."""
    command, _, text = line.partition(" ")
    return Slash("1", SENDER, PLACE, command, text)


@pytest.mark.parametrize(
    ("language", "line", "intent"),
    [
        ("en", "rules", ChooseRules()),
        ("en", "rules atlas", ShowRulesOf(Level.RESOURCE, "1")),
        ("en", "rules atlas buffer 15 min", SetRule(BUFFER, "buffer", "15 min")),
        ("en", "rules atlas colour blue", MisreadRule(None, "colour", "blue")),
        ("en", "rules neptune", UnknownName("neptune")),
        ("en", "rules help", Help("rules")),
        ("en", "groups", ListGroups()),
        ("en", "groups crew add @jonas", ChangeGroup("crew", ("jonas",), joins=True)),
        ("en", "groups crew", ShowGroup("crew")),
        ("en", "groups crew add", MisreadGroups()),
        ("en", "blackout", ListBlackouts()),
        (
            "en",
            "blackout atlas friday: paint",
            ProposeBlackout((ATLAS.id,), Wish(resource="Atlas", start=date(2026, 11, 27)), "paint"),
        ),
        ("en", "blackout neptune friday", UnknownName("neptune")),
        ("de", "rules atlas puffer 15 min", SetRule(BUFFER, "puffer", "15 min")),
        ("de", "rules hilfe", Help("rules")),
        ("de", "blackout hilfe", Help("blackout")),
        ("de", "groups crew hinzufügen @jonas", ChangeGroup("crew", ("jonas",), joins=True)),
        ("fr", "rules atlas tampon 15 min", SetRule(BUFFER, "tampon", "15 min")),
        ("fr", "groups aide", Help("groups")),
        ("es", "rules atlas margen 15 min", SetRule(BUFFER, "margen", "15 min")),
        ("es", "rules ayuda", Help("rules")),
    ],
)
def test_a_command_means_the_same_wherever_it_stands(language: str, line: str, intent: Intent) -> None:
    """Slack may have given its name to another app, and then it stands behind /book; in a chat no slash is needed."""
    assert understood(slash(line), language) == intent
    assert understood(slash(f"book {line}"), language) == intent
    assert understood(Sentence("1", SENDER, PLACE, line), language) == intent


@pytest.mark.parametrize(
    ("language", "line"),
    [("de", "regeln atlas puffer 15 min"), ("fr", "règles atlas tampon 15 min"), ("es", "reglas atlas margen 15 min")],
)
def test_a_command_has_a_name_in_each_language(language: str, line: str) -> None:
    """As a sentence and behind /book, where the person chooses the words."""
    said, behind = understood(Sentence("1", SENDER, PLACE, line), language), understood(slash(f"book {line}"), language)
    assert isinstance(said, SetRule)
    assert said.change == BUFFER
    assert behind == said


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "invite", Invite),
        ("en", "link my telegram", Connect),
        ("en", "invite nina to it", ChangeCompany),
        ("en", "invite jonas to atlas tomorrow 3-5pm", Book),
        ("de", "einladen jonas atlas morgen 15-17 uhr", Book),
        ("fr", "inviter jonas dans atlas demain 15h-17h", Book),
        ("es", "invitar a jonas a atlas mañana de 3 a 5", Book),
        ("it", "collega e io vogliamo atlas domani 15-17", Book),
    ],
)
def test_a_sentence_about_a_resource_is_no_command(language: str, text: str, kind: type) -> None:
    """A word that is a command by itself may begin a sentence about a booking."""
    meant = understood(Sentence("1", SENDER, PLACE, text), language)
    assert isinstance(meant.meant if isinstance(meant, Naming) else meant, kind)


def test_who_is_invited_by_a_name_alone_comes_to_what_was_shown_or_to_the_place() -> None:
    """Right behind the card of a booking they are put on it; anywhere else an invitation is proposed."""
    assert understood(Sentence("1", SENDER, PLACE, "invite nina please"), "en") == Attends(
        "coming", "nina", ProposeInvite()
    )

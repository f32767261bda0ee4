"""What those who run a place say of a thing, of its rules and closings, and of "it", becomes one intent."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.chat.incoming import Sentence
from adapters.chat.intents import Intent
from adapters.chat.intents.blackouts import ListBlackouts, ProposeBlackout
from adapters.chat.intents.catalogue import AddResources, AskToRetire, EditResource
from adapters.chat.intents.follow_ups import FollowUp
from adapters.chat.intents.rules import SetRule, ShowRulesOf
from adapters.chat.interpret.arrivals import interpret
from adapters.chat.interpret.names import names_of
from adapters.chat.interpret.ordering import about_it
from adapters.understanding.heard import Ear
from core.domain.people.member import Circle, Role
from core.domain.resources.catalogue import Catalogue
from core.domain.rules.policy import Level
from core.values import OrganizationId, ResourceId
from tests.unit.chat.test_commands import ATLAS, BERLIN, NOW, PLACE, SENDER

NOVA = replace(ATLAS, id=ResourceId(2), name="Nova")
CATALOGUE = Catalogue(OrganizationId(1), 1, BERLIN, (ATLAS, NOVA))
ADMINS = Circle(frozenset({Role.ADMIN}))

ATLAS_ORDERS: dict[str, tuple[str, ...]] = {
    "renamed": (
        "en please rename atlas to Vega",
        "de kannst du bitte atlas in Vega umbenennen",
        "fr renomme atlas en Vega",
        "es cambia el nombre de atlas a Vega",
        "it cambia il nome di atlas in Vega",
        "de rename atlas to Vega",
    ),
    "closed": (
        "en could you close atlas friday morning for cleaning please",
        "de schließ atlas am freitag vormittag wegen reinigung",
        "fr ferme atlas vendredi matin pour nettoyage",
        "es cierra atlas el viernes por la mañana para limpieza",
        "it chiudi atlas venerdì mattina per pulizia",
        "en schließ atlas am freitag vormittag wegen cleaning",
    ),
    "reopened": (
        "en open atlas again",
        "de mach atlas wieder auf",
        "fr rouvre atlas",
        "es vuelve a abrir atlas",
        "it riapri atlas",
    ),
    "rules": (
        "en what are the rules for atlas?",
        "de welche regeln gelten für atlas?",
        "fr quelles règles pour atlas ?",
        "es ¿qué reglas tiene atlas?",
        "it che regole ha atlas?",
    ),
    "admins": (
        "en only admins may book atlas",
        "de nur admins dürfen atlas buchen",
        "fr seuls les admins peuvent réserver atlas",
        "es solo admins pueden reservar atlas",
        "it solo gli admin possono prenotare atlas",
    ),
    "longest": (
        "en atlas: at most 2 h",
        "de atlas höchstens 2 stunden",
        "fr atlas : au plus 2 h",
        "es atlas como máximo 2 h",
        "it atlas al massimo 2 ore",
    ),
}
POINTING: dict[str, tuple[str, ...]] = {
    "renamed": ("en rename it to Vega", "de benenn ihn in Vega um", "fr renomme-la en Vega", "it rinominala in Vega"),
    "retired": ("en retire it", "de leg ihn still"),
    "seats": ("en make it 12 seats",),
    "admins": ("en only admins may book it", "de nur admins dürfen ihn buchen"),
    "closed": ("en close it on friday", "fr ferme-la vendredi", "es ciérrala el viernes", "it chiudila venerdì"),
}


def _ear(language: str) -> Ear:
    return Ear(NOW, language, names_of(CATALOGUE))


def _said(line: str, *, runs: bool = True) -> Intent | FollowUp:
    language, _, text = line.partition(" ")
    said = Sentence("1", SENDER, PLACE, text)
    return interpret(said, ear=_ear(language), catalogue=CATALOGUE, house="Acme", runs=runs)


def _about(line: str) -> Intent | None:
    language, _, text = line.partition(" ")
    return about_it(text, NOVA, ear=_ear(language), catalogue=CATALOGUE, house="Acme")


def _edits(intent: object) -> object:
    return intent.facts if isinstance(intent, EditResource) else None


def _sets(intent: object) -> object:
    return intent.change.said if isinstance(intent, SetRule) else None


IS: dict[str, Callable[[object], bool]] = {
    "renamed": lambda intent: _edits(intent) == {"name": "Vega"},
    "seats": lambda intent: _edits(intent) == {"capacity": 12},
    "closed": lambda intent: isinstance(intent, ProposeBlackout) and intent.wish.day is not None,
    "reopened": lambda intent: intent == ListBlackouts(resource=ATLAS.id),
    "rules": lambda intent: intent == ShowRulesOf(Level.RESOURCE, "1"),
    "admins": lambda intent: _sets(intent) == {"bookable_by": ADMINS},
    "longest": lambda intent: _sets(intent) == {"longest": timedelta(hours=2)},
    "retired": lambda intent: intent == AskToRetire(NOVA.id),
}
"""What tells each kind of order."""


@pytest.mark.parametrize("kind", ATLAS_ORDERS)
def test_an_order_is_read_with_courtesy_and_in_every_language(kind: str) -> None:
    """Of a thing that is named."""
    assert [line for line in ATLAS_ORDERS[kind] if not IS[kind](_said(line))] == []


def test_a_closing_keeps_its_reason_and_its_part_of_the_day() -> None:
    """Behind "for" stands a reason, unless a length does."""
    for line in ATLAS_ORDERS["closed"]:
        closing = _said(line)
        assert isinstance(closing, ProposeBlackout)
        assert closing.wish.part == "morning"
        assert closing.reason
    two_hours = _said("en close atlas friday at 9 for 2 hours")
    assert isinstance(two_hours, ProposeBlackout)
    assert (two_hours.reason, two_hours.wish.minutes) == ("", 120)


@pytest.mark.parametrize("kind", POINTING)
def test_it_is_the_thing_that_was_shown_last(kind: str) -> None:
    """Whether one was shown, the conversation's memory knows; without one nothing is ordered."""
    assert [line for line in POINTING[kind] if IS[kind](_said(line))] == []
    assert [line for line in POINTING[kind] if not IS[kind](_about(line))] == []


def test_members_state_rules_and_order_none() -> None:
    """Who does not run the place says how it is; what is plainly ordered is read, to be refused."""
    assert [line for line in ATLAS_ORDERS["admins"] if isinstance(_said(line, runs=False), SetRule)] == []
    assert IS["closed"](_said("en close atlas on friday", runs=False))
    assert _about("en close that window on friday") is None


def test_a_thing_is_added_in_german_with_its_seats() -> None:
    """The verb stands around what is added."""
    added = _said("de füg einen raum namens Vega mit 10 plätzen hinzu")
    assert isinstance(added, AddResources)
    assert [(each.name, each.capacity) for each in added.drafts] == [("Vega", 10)]

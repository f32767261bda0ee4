"""From what somebody who runs a place orders to an intent."""

from adapters.chat.intents import Intent
from adapters.chat.intents.catalogue import (
    AddResources,
    AskNew,
    AskToRetire,
    BringBack,
    CopyResource,
    EditResource,
    MisreadResource,
)
from adapters.chat.intents.places import AddDepartures, AskLastDeparture, ChangeSite, ListSites
from adapters.understanding.commands import resources
from adapters.understanding.commands.departures import Endless, read_departures
from adapters.understanding.commands.resource_facts import Misread
from adapters.understanding.commands.resources import Order
from adapters.understanding.commands.single_facts import read_about, read_fact
from adapters.understanding.heard import Ear
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource


def ordered(text: str, *, catalogue: Catalogue, language: str, runs: bool) -> Intent | None:
    """Return what a sentence orders; None if it is no order about resources."""
    order = resources.read_order(text, catalogue=catalogue, language=language, runs=runs)
    return _meant(order) if order else None


def new(text: str, *, catalogue: Catalogue, language: str) -> Intent:
    """Return what is wanted behind /newresource."""
    return _meant(resources.read_new(text, catalogue=catalogue, language=language))


def about_it(text: str, resource: Resource, *, catalogue: Catalogue, language: str, fact: str | None) -> Intent | None:
    """Return what words do with the resource whose card was just shown, or of which a `fact` was asked; else None."""
    if fact is None:
        order = read_about(text, resource, catalogue=catalogue, language=language)
    else:
        order = read_fact(fact, text, resource, catalogue=catalogue, language=language)
    return _meant(order) if order else None


def departing(text: str, *, ear: Ear, catalogue: Catalogue) -> Intent | None:
    """Return what somebody who runs a place says of departures; None if it is something else."""
    wanted = read_departures(text, ear, catalogue=catalogue)
    if isinstance(wanted, Endless):
        return AskLastDeparture(wanted.resource.name)
    return AddDepartures(wanted) if wanted else None


def _meant(order: Order) -> Intent:
    meant: Intent
    match order:
        case resources.Adding(drafts):
            meant = AddResources(drafts)
        case resources.Editing(resource, facts, rules, units):
            meant = EditResource(resource, facts, rules, units)
        case resources.Copying(resource, name):
            meant = CopyResource(resource, name)
        case resources.Retiring(resource):
            meant = AskToRetire(resource)
        case resources.Returning(resource):
            meant = BringBack(resource)
        case resources.OfSites(wanted):
            meant = ChangeSite(wanted) if wanted else ListSites()
        case resources.Beginning():
            meant = AskNew()
        case Misread(said, hours):
            meant = MisreadResource(said, hours)
    return meant

"""Faults in words: on cards, in lists, and as a notice to who manages the resource."""

from adapters.chat.cards import buttons
from adapters.chat.cards.look import Look
from adapters.chat.cards.times import day
from adapters.chat.intents.faults import Mended
from adapters.chat.intents.resources import FreeOn
from adapters.chat.replies import Reply
from adapters.wording.marks import shortened
from core.domain.resources.fault import SHOWN, Reported
from core.domain.resources.resource import Resource

LONGEST = 80
"""UTF-16 units of a fault in a line about something else; all of it stands in the notice."""


def faults_of(resource: Resource, look: Look) -> tuple[str, ...]:
    """Return a line for each of the latest faults that stand."""
    standing = [each for each in resource.faults if each.stands(look.now)][:SHOWN]
    return tuple(look.words.say("fault-stands", said=shortened(each.said, LONGEST)) for each in standing)


def fault_notice(reported: Reported, look: Look) -> Reply:
    """Tell who manages a resource what is broken in it, by whom and when, with the button that ends it."""
    resource, words, fault = look.catalogue.resource(reported.resource), look.words, reported.fault
    on = resource.local(fault.at).date()
    facts = {"name": resource.name, "said": fault.said, "by": reported.reporter, "day": day(on, look)}
    mended = buttons.button(words.say("button-mended"), Mended(fault.id), "primary")
    free = buttons.button(words.say("button-free-then"), FreeOn(resource.id, resource.local(look.now).date()))
    return Reply((words.say("fault-notice", **facts),), ((mended, free),), audience="direct", fresh=True)

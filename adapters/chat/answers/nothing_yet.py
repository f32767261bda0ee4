"""What is said where nothing can be booked yet: to those who could add something how, to others who could."""

from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.lists import names
from adapters.chat.intents import Intent
from adapters.chat.intents.adding import AskKind
from adapters.chat.intents.bookings import Book, Choose
from adapters.chat.intents.questions import AskFact, Earliest, WhoHas
from adapters.chat.intents.resources import Find, ListResources
from adapters.chat.intents.setting_up import SetUp
from adapters.chat.replies import Reply
from core.use_cases.people.everybody import everybody

Wanting = Book | Choose | Find | ListResources | AskFact | Earliest | WhoHas
"""What nobody can want where there is nothing."""
MOST = 3
"""Who could add something is named, up to so many."""


def is_for_nothing(intent: Intent, asker: Asker) -> bool:
    """Whether somebody wants something of a place in which there is nothing at all."""
    return isinstance(intent, Wanting) and not (asker.catalogue.resources or asker.catalogue.hidden)


async def nothing_yet(asker: Asker) -> Reply:
    """Say that nothing can be booked yet, with the next step."""
    words, house = asker.words, asker.member.organization_name
    if asker.member.role.manages:
        go_on = buttons.button(words.say("button-setup"), SetUp(), "primary")
        one = buttons.button(words.say("button-step-by-step"), AskKind())
        return Reply((words.say("nothing-yet-admin", organization=house),), ((go_on, one),))
    known = await everybody(asker.ledger, organization=asker.member.organization, by=None, most=MOST)
    run = [each.name for each in known if each.role.manages and each.acts]
    said = words.say("nothing-yet", organization=house, count=len(run), names=names(run, words))
    return Reply((said,), ((buttons.bookings(words),),))

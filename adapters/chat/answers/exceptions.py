"""Answers about exceptions: ask for one where a rule or a quota refuses a slot."""

from adapters.chat.answers.answer import answer
from adapters.chat.answers.card import card
from adapters.chat.answers.questions import asked
from adapters.chat.answers.whom import whom
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.approvals import excepted
from adapters.chat.cards.lists import names
from adapters.chat.cards.times import slot
from adapters.chat.intents.approvals import AskException
from adapters.chat.replies import Button, Replies, Reply
from core.domain.bookings.purpose import Purpose
from core.domain.bookings.status import Status
from core.errors import AskedSlot
from core.use_cases.bookings.approve import approvers_of, request_about
from core.use_cases.bookings.ask_exception import ask_exception, check_excepted, may_be_excepted
from core.use_cases.bookings.offering import offering
from core.use_cases.bookings.slot import Place
from core.use_cases.people.people_called import names_of
from core.values import OFFERED, Interval, ResourceId


async def ask_for_an_exception(asker: Asker, resource: ResourceId, during: Interval) -> Button | None:
    """Return the button that asks for an exception for a slot that was refused; None if that would not work."""
    wanted = asker.catalogue.resource(resource)
    if not await may_be_excepted(asker.ledger, wanted, during, member=asker.member.id, now=asker.now):
        return None
    return buttons.button(asker.words.say("button-exception"), AskException(resource, during))


@answer.register
async def exception(intent: AskException, asker: Asker) -> Replies:
    """Ask why there should be an exception, or ask who decides; refuses as `check_excepted` and `ask_exception` do."""
    resource, words = asker.catalogue.resource(intent.resource), asker.words
    if intent.plea is None:
        by = asker.member.id
        wanted = AskedSlot(resource.id, intent.during, by, by, intent.unit)
        # What is taken is no exception: it is said what is free near it, as for any wish.
        async with offering(asker.ledger, asker.member.organization, wanted, now=asker.now):
            await check_excepted(asker.ledger, resource, intent.during, member=by, now=asker.now, unit=intent.unit)
        when = slot(intent.during, resource, asker.look)
        row = (buttons.choose(resource), buttons.bookings(words))
        return (Reply((words.say("exception-why", name=resource.name, slot=when),), (row,), awaits=intent),)
    wish = await asked(asker, intent.question)
    booking = await ask_exception(
        asker.ledger,
        place=Place(intent.resource, intent.unit),
        during=intent.during,
        by=asker.member,
        via=asker.platform,
        plea=intent.plea,
        purpose=Purpose(await whom(asker, wish.holder) if wish.holder else None, wish.title, party=wish.party),
    )
    painted = await card(asker, booking)
    if booking.status is Status.HELD:
        return (painted.with_news(words.say("exception-unneeded")),)
    if booking.status is Status.PENDING:
        approvers = (await approvers_of(asker.ledger, booking))[:OFFERED]
        who = names(await names_of(asker.ledger, organization=asker.member.organization, members=approvers), words)
        return (painted.with_news(words.say("exception-sent", who=who)),)
    request = await request_about(asker.ledger, booking)
    rules = excepted(booking, request.excepted if request else (), asker.look)
    return (painted.with_news(words.say("exception-own", rules=rules)),)

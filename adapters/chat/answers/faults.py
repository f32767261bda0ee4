"""Faults: asked about, reported to who manages the resource, and mended."""

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.faults import faults_of
from adapters.chat.intents.faults import AskFault, Mended, ReportFault, TellFault
from adapters.chat.replies import Replies, Reply
from adapters.wording.marks import shortened
from core.domain.bookings.status import Status
from core.domain.bookings.wish import Wish
from core.domain.lengths import REASON
from core.domain.resources.resource import Resource
from core.use_cases.bookings import bookings_of
from core.use_cases.resources.report_fault import mend, report_fault


@answer.register
async def reported(intent: ReportFault, asker: Asker) -> Replies:
    """Pass a fault on, say who is told, and offer to take it back; without a resource, ask where it is."""
    words = asker.words
    resource = asker.catalogue.resource(intent.resource) if intent.resource else await _where(intent.wish, asker)
    if resource is None:
        return (Reply((words.say("fault-where"),), ((buttons.resources(words),),)),)
    said = shortened(" ".join(intent.said.split()), REASON)
    told = await report_fault(asker.ledger, resource=resource, said=said, by=asker.member)
    message = "fault-reported" if told.names else "fault-noted"
    line = words.say(message, name=resource.name, who=lists.names(told.names, words))
    undo = buttons.undoing(words.say("button-mistaken"), Mended(told.fault.id, mistaken=True))
    return (Reply((line, words.say("fault-quoted", said=said)), ((undo, buttons.resources(words)),)),)


@answer.register
async def asked_of_faults(intent: AskFault, asker: Asker) -> Replies:
    """Say which faults are known of a resource, with the button to report one; nothing is reported by a question."""
    words, resource = asker.words, await _where(intent.wish, asker)
    if resource is None:
        return (Reply((words.say("fact-of-what"),), ((buttons.resources(words),),)),)
    known = faults_of(resource, asker.look)
    said = words.say("fault-known" if known else "fault-none", name=resource.name)
    report = buttons.button(words.say("button-report-fault"), TellFault(resource.id))
    return (Reply((said, *known), ((report, buttons.resources(words)),)),)


@answer.register
async def asked_what_is_wrong(intent: TellFault, asker: Asker) -> Replies:
    """Ask for the fault in one's own words."""
    name = asker.catalogue.resource(intent.resource).name
    return (Reply((asker.words.say("fault-what", name=name),), ((buttons.resources(asker.words),),), awaits=intent),)


@answer.register
async def mended(intent: Mended, asker: Asker) -> Replies:
    """Say that a fault is no longer shown; refuses as `mend` does."""
    words = asker.words
    resource = await mend(asker.ledger, fault=intent.fault, by=asker.member)
    if resource is None:
        return (Reply((words.say("fault-over"),), ((buttons.resources(words),),)),)
    message = "fault-taken-back" if intent.mistaken else "fault-mended"
    said = words.say(message, name=asker.catalogue.resource(resource).name)
    return (Reply((said,), ((buttons.resources(words),),)),)


async def _where(wish: Wish, asker: Asker) -> Resource | None:
    """Return the resource that is named, the only one of its kind, or the one that the speaker is using."""
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    if named:
        return named
    alike = [each for each in asker.catalogue.listed if each.kind == wish.kind] if wish.kind else []
    if len(alike) == 1:
        return alike[0]
    standing = await bookings_of.concerning(
        asker.ledger, organization=asker.member.organization, member=asker.member.id
    )
    using = [each for each in standing if each.status is Status.IN_USE]
    return asker.catalogue.resource(using[0].resource) if len(using) == 1 else None

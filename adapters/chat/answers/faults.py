"""Faults: reported to who manages the resource, and mended."""

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.intents.faults import Mended, ReportFault
from adapters.chat.replies import Replies, Reply
from adapters.wording.marks import shortened
from core.domain.bookings.status import Status
from core.domain.lengths import REASON
from core.domain.resources.resource import Resource
from core.use_cases.bookings import bookings_of
from core.use_cases.resources.report_fault import mend, report_fault


@answer.register
async def reported(intent: ReportFault, asker: Asker) -> Replies:
    """Pass a fault on, say who is told, and offer to take it back; without a resource, ask where it is."""
    words, resource = asker.words, await _where(intent, asker)
    if resource is None:
        return (Reply((words.say("fault-where"),), ((buttons.resources(words),),)),)
    said = shortened(" ".join(intent.said.split()), REASON)
    told = await report_fault(asker.ledger, resource=resource, said=said, by=asker.member)
    message = "fault-reported" if told.names else "fault-noted"
    line = words.say(message, name=resource.name, who=lists.names(told.names, words))
    undo = buttons.undoing(words.say("button-mistaken"), Mended(told.fault.id, mistaken=True))
    return (Reply((line, words.say("fault-quoted", said=said)), ((undo, buttons.resources(words)),)),)


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


async def _where(intent: ReportFault, asker: Asker) -> Resource | None:
    """Return the resource that is named, the only one of its kind, or the one that the reporter is using."""
    wish = intent.wish
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

"""Certificates: list them, ask for one, give or withdraw one."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from adapters.chat.answers.answer import answer
from adapters.chat.answers.whom import whom
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.certificates import (
    certificate_card,
    certificates_button,
    certificates_list,
    given_by,
    given_to,
    giving,
    last_day,
    withdrawing,
)
from adapters.chat.cards.look import Look
from adapters.chat.intents.certificates import (
    AskAgain,
    AskForCertificates,
    AskToGive,
    ChangeCertificate,
    GiveCertificate,
    GiveCertificates,
    ListCertificates,
    MisreadCertificates,
    ShowCertificate,
    WithdrawCertificate,
)
from adapters.chat.intents.talk import Help
from adapters.chat.replies import Replies, Reply
from core.domain.lengths import check_count
from core.domain.people.certificate import Certificate, givers_of
from core.errors import EndsBefore, MayNotGive
from core.use_cases.certificates.ask import Asked, ask_again, ask_for
from core.use_cases.certificates.give import give, give_all, propose, withdraw
from core.use_cases.certificates.listed import listed
from core.use_cases.certificates.show import show
from core.use_cases.people.people_called import names_of


@answer.register
async def all_listed(intent: ListCertificates, asker: Asker) -> Replies:
    """List one's own certificates and, of those that one may give, everybody's."""
    found = await listed(asker.ledger, by=asker.member)
    return (certificates_list(found, asker.look, skip=intent.skip or 0),)


@answer.register
async def shown(intent: ShowCertificate, asker: Asker) -> Replies:
    """Show a certificate to whoever may give it; refuses with NoSuchCertificate or MayNotGive."""
    known = await show(asker.ledger, certificate=intent.certificate, by=asker.member)
    return (certificate_card(known, await _look(asker, known)),)


@answer.register
async def proposed(intent: ChangeCertificate, asker: Asker) -> Replies:
    """Say what the words would change, with a button that does it; refuses with EndsBefore, or as `propose` does."""
    check_count("members", intent.names)
    if intent.until is not None and intent.until < asker.local_now.date():
        raise EndsBefore
    found = [
        await propose(
            asker.ledger,
            organization=asker.member.organization,
            name=intent.certificate,
            member=await whom(asker, name),
            by=asker.member,
        )
        for name in intent.names
    ]
    look = await _look(asker, *(each.certificate for each in found))
    if intent.act == "give":
        return (giving([each.certificate for each in found], intent.until, look),)
    return tuple(
        withdrawing(each.certificate, each.bookings, look)
        if each.certificate.holds(asker.now)
        else certificate_card(each.certificate, look)
        for each in found
    )


@answer.register
async def asked_whom(intent: AskToGive, asker: Asker) -> Replies:
    """Ask who is to get a certificate: the next message names them. Refuses with MayNotGive."""
    givers = givers_of(intent.certificate, (*asker.catalogue.resources, *asker.catalogue.hidden))
    if not givers.holds(asker.member.role, asker.member.groups):
        raise MayNotGive(intent.certificate)
    said = asker.words.say("certificate-whom", certificate=intent.certificate)
    return (Reply((said,), ((certificates_button(asker.words),),), awaits=intent),)


@answer.register
async def given(intent: GiveCertificate, asker: Asker) -> Replies:
    """Give a certificate, and show how to take that back; refuses as `give` does."""
    now = await give(
        asker.ledger,
        organization=asker.member.organization,
        certificate=intent.certificate,
        until=_end_of(intent.until, asker) if intent.until else None,
        by=asker.member,
    )
    undo = buttons.undoing(asker.words.say("button-undo"), WithdrawCertificate(now.id))
    return (certificate_card(now, await _look(asker, now), undo=(undo,)),)


@answer.register
async def all_given(intent: GiveCertificates, asker: Asker) -> Replies:
    """Give several people a certificate, all of them or none, and say who has it now; refuses as `give_all` does."""
    now = await give_all(
        asker.ledger,
        organization=asker.member.organization,
        several=(intent.first, *intent.others),
        until=_end_of(intent.until, asker) if intent.until else None,
        by=asker.member,
    )
    return (given_to(now, await _look(asker, *now)),)


@answer.register
async def withdrawn(intent: WithdrawCertificate, asker: Asker) -> Replies:
    """Withdraw or decline a certificate, and show how to take that back; refuses as `withdraw` does."""
    before = await show(asker.ledger, certificate=intent.certificate, by=asker.member)
    now = await withdraw(
        asker.ledger, organization=asker.member.organization, certificate=intent.certificate, by=asker.member
    )
    look = await _look(asker, now)
    undo = buttons.undoing(asker.words.say("button-undo"), GiveCertificate(now.id, last_day(before, look)))
    taken = before.holds(asker.now) and not now.holds(asker.now)
    return (certificate_card(now, look, undo=(undo,) if taken else ()),)


@answer.register
async def asked_for(intent: AskForCertificates, asker: Asker) -> Replies:
    """Ask for what a resource needs, or let whoever asks give it; refuses as `ask_for` does."""
    asked = await ask_for(asker.ledger, resource=intent.resource, by=asker.member, member=intent.member)
    if not asked:
        name = asker.catalogue.resource(intent.resource).name
        said = asker.words.say("certificate-nothing-missing", name=name)
        return (Reply((said,), ((buttons.choose(asker.catalogue.resource(intent.resource)),),)),)
    return tuple([await _asked(each, asker) for each in asked])


@answer.register
async def asked_again(intent: AskAgain, asker: Asker) -> Replies:
    """Ask for one's own certificate anew; refuses with NoSuchCertificate."""
    return (await _asked(await ask_again(asker.ledger, certificate=intent.certificate, by=asker.member), asker),)


@answer.register
async def misread(_: MisreadCertificates, asker: Asker) -> Replies:
    """Explain how to give a certificate."""
    help_ = buttons.button(asker.words.say("button-rules-help"), Help("certificates"))
    return (Reply((asker.words.say("certificate-how"),), ((help_, certificates_button(asker.words)),)),)


async def _asked(asked: Asked, asker: Asker) -> Reply:
    if asked.gives:
        return certificate_card(asked.certificate, await _look(asker, asked.certificate))
    name, words = asked.certificate.name, asker.words
    said = words.say("certificate-asked-for", certificate=name, givers=given_by(name, asker.look))
    return Reply((said,), ((certificates_button(words), buttons.bookings(words)),))


async def _look(asker: Asker, *several: Certificate) -> Look:
    """Return the asker's look with the names of those whose certificates they are."""
    members = list(dict.fromkeys(each.member for each in several))
    names = await names_of(asker.ledger, organization=asker.member.organization, members=members)
    return replace(asker.look, names={**asker.look.names, **dict(zip(members, names, strict=True))})


def _end_of(last: date, asker: Asker) -> datetime:
    """Return the midnight after a day, in the organization's wall time."""
    return datetime.combine(last + timedelta(days=1), datetime.min.time(), asker.catalogue.zone)

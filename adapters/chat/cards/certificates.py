"""Certificates as they are shown: one of somebody's, lists, and the messages about them."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby

from adapters.chat.cards import buttons, lists
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.look import Look
from adapters.chat.cards.rules import circle
from adapters.chat.cards.times import day
from adapters.chat.intents.certificates import (
    AskAgain,
    AskForCertificates,
    AskToGive,
    GiveCertificate,
    GiveCertificates,
    ListCertificates,
    ShowCertificate,
    WithdrawCertificate,
)
from adapters.chat.intents.talk import Help
from adapters.chat.replies import Button, Reply
from adapters.wording import Words
from core.domain.messages import Kind
from core.domain.people.certificate import Certificate, Listed, givers_of
from core.domain.people.member import Circle, Role
from core.values import MINUTE

EACH = 12
"""Certificates in a list, each with everybody who has it."""
OFFERED = 6
"""Requests, and certificates to ask for, that have a button below a list."""
AT_ONCE = 4
"""People who are given a certificate by one button: their numbers must fit on it."""
YEAR = timedelta(days=365)


def certificate_card(certificate: Certificate, look: Look, *, news: Sequence[str] = (), undo: Row = ()) -> Reply:
    """Show what somebody has or asks for, to whoever may give it, with the buttons that do so."""
    words = look.words
    give = (
        _give(certificate, words.say("button-give-year"), _in_a_year(look)),
        _give(certificate, words.say("button-give-good"), None),
    )
    asked, has = certificate.asked_at is not None, certificate.holds(look.now)
    end = buttons.button(
        words.say("button-decline" if asked else "button-certificate-withdraw"),
        WithdrawCertificate(certificate.id),
        "danger",
    )
    acts = (*(give if asked or not has else ()), *((end,) if asked or has else ()))
    said = (*news, *([] if news and not asked else _state(certificate, look)))
    return Reply(tuple(said), buttons.rows(undo, acts, (certificates_button(words),)))


def _state(certificate: Certificate, look: Look) -> list[str]:
    words, who = look.words, {"who": look.names[certificate.member], "certificate": certificate.name}
    said = [words.say("certificate-asked", **who)] if certificate.asked_at else []
    if certificate.holds(look.now):
        last = last_day(certificate, look)
        has = (
            words.say("certificate-has-until", **who, day=day(last, look))
            if last
            else words.say("certificate-has", **who)
        )
        return [*said, has]
    return said or [words.say("certificate-none", **who)]


def ends(certificate: Certificate, look: Look) -> str:
    """Return until when a certificate counts, such as `until Wed 31 Mar 2027`; empty if it has no end."""
    last = last_day(certificate, look)
    return look.words.say("certificate-until", day=day(last, look)) if last else ""


def last_day(certificate: Certificate, look: Look) -> date | None:
    """Return the last day on which a certificate counts, in the organization's wall time; None if it has no end."""
    until = certificate.until
    return (until - MINUTE).astimezone(look.catalogue.zone).date() if until else None


def _in_a_year(look: Look) -> date:
    return look.now.astimezone(look.catalogue.zone).date() + YEAR


def _give(certificate: Certificate, label: str, until: date | None) -> Button:
    return buttons.button(label, GiveCertificate(certificate.id, until), "primary")


def giving(several: Sequence[Certificate], until: date | None, look: Look) -> Reply:
    """Say who would get a certificate, with a button for each that gives it."""
    words, single = look.words, len(several) == 1
    who = lists.names([look.names[each.member] for each in several], words)
    facts = {"who": who, "certificate": several[0].name}
    said = words.say("certificate-give", **facts)
    if until:
        said = words.say("certificate-give-until", **facts, day=day(until, look))
    each = [
        _give(
            one, words.say("button-give") if single else words.say("button-give-to", name=look.names[one.member]), until
        )
        for one in several
    ]
    every = () if single else _give_all(several, until, look)
    needed = (words.say("certificate-unneeded", certificate=several[0].name),) if _unneeded(several[0], look) else ()
    return Reply((said, *needed), buttons.rows(every, *((button,) for button in each), (certificates_button(words),)))


def _unneeded(certificate: Certificate, look: Look) -> bool:
    return not any(
        certificate.name in each.policy.needs for each in (*look.catalogue.resources, *look.catalogue.hidden)
    )


def _give_all(several: Sequence[Certificate], until: date | None, look: Look) -> Row:
    """Give all of them, unless they are more than a button can carry."""
    if len(several) > AT_ONCE:
        return ()
    first, *others = [each.id for each in several]
    intent = GiveCertificates(first, tuple(others), until)
    return (buttons.button(look.words.say("button-give-all", count=len(several)), intent, "primary"),)


def given_to(several: Sequence[Certificate], look: Look) -> Reply:
    """Say who has a certificate now, each with a button that shows theirs, where it can be withdrawn."""
    words = look.words
    each = [
        buttons.button(
            words.say("button-certificate-of", name=look.names[one.member], certificate=one.name),
            ShowCertificate(one.id),
        )
        for one in several
    ]
    said = tuple(line for one in several for line in _state(one, look))
    return Reply(said, buttons.rows(*((button,) for button in each), (certificates_button(words),)))


def withdrawing(certificate: Certificate, count: int, look: Look) -> Reply:
    """Say what withdrawing a certificate would mean, with the button that does it."""
    words, who = look.words, look.names[certificate.member]
    said = words.say("certificate-withdraw", who=who, certificate=certificate.name, count=count)
    act = buttons.button(words.say("button-certificate-withdraw"), WithdrawCertificate(certificate.id), "danger")
    return Reply((said,), ((act, buttons.button(words.say("button-keep-as-is"), ShowCertificate(certificate.id))),))


def certificates_list(listed: Listed, look: Look, *, skip: int = 0) -> Reply:
    """List what the reader has, what else is needed here, and who has what they may give."""
    words = look.words
    own = [_named(each, look) for each in listed.own if each.holds(look.now)]
    missing = [name for name in listed.needed if name not in {each.name for each in listed.own if each.holds(look.now)}]
    said = [words.say("certificates-own", names=lists.names(own, words)) if own else words.say("certificates-own-none")]
    if missing:
        said.append(words.say("certificates-missing", names=lists.names(missing, words)))
    by_name = [(name, list(each)) for name, each in groupby(listed.everybody, key=lambda each: each[0].name)]
    page = lists.page(by_name, lambda each: _line(each[0], each[1], look), most=EACH, skip=skip)
    if by_name:
        said += [words.say("certificates-everybody"), *lists.whole(page, words)]
    waiting = [(each, who) for each, who in listed.everybody if each.asked_at][:OFFERED]
    answers = tuple(
        buttons.button(words.say("button-certificate-of", name=who, certificate=each.name), ShowCertificate(each.id))
        for each, who in waiting
    )
    asks = tuple(_ask(name, look) for name in missing[:OFFERED] if name not in listed.given)
    gives = tuple(
        buttons.button(words.say("button-give-one", certificate=name), AskToGive(name))
        for name in sorted(listed.given)[:OFFERED]
    )
    forward = (
        *lists.turns(page, words, ListCertificates),
        buttons.button(words.say("button-rules-help"), Help("certificates")),
    )
    return Reply(tuple(said), buttons.rows(*((each,) for each in answers), asks, gives, forward))


def _ask(name: str, look: Look) -> Button:
    needing = next(each for each in look.catalogue.resources if name in each.policy.needs)
    return buttons.button(look.words.say("button-ask-for", certificate=name), AskForCertificates(needing.id))


def _named(certificate: Certificate, look: Look) -> str:
    when = ends(certificate, look)
    return f"{certificate.name} ({when})" if when else certificate.name


def _line(name: str, several: Sequence[tuple[Certificate, str]], look: Look) -> str:
    words = look.words
    who = []
    for each, person in several:
        when = ends(each, look) if each.holds(look.now) else words.say("certificate-waits")
        who.append(f"{person} ({when})" if when else person)
    return words.say("certificates-line", certificate=name, names=lists.names(who, words))


def given_by(name: str, look: Look) -> str:
    """Return who may give a certificate; that owners may is said of admins already."""
    who = givers_of(name, (*look.catalogue.resources, *look.catalogue.hidden))
    return circle(Circle(who.roles - {Role.OWNER}, who.groups), look.words)


def certificate_notice(kind: Kind, certificate: Certificate, look: Look) -> Reply:
    """Return what somebody is told of a certificate: that it is asked for, what was answered, that it ends."""
    words = look.words
    if kind is Kind.CERTIFICATE_ASKED:
        card = certificate_card(certificate, look)
        return Reply(card.lines, card.rows, audience="direct", fresh=True)
    row: Row = (certificates_button(words),)
    if kind is Kind.CERTIFICATE_ENDS:
        again = buttons.button(words.say("button-ask-again"), AskAgain(certificate.id))
        row = (again, *row)
        said = words.say(
            "certificate-ends",
            certificate=certificate.name,
            day=day(last_day(certificate, look) or look.now.date(), look),
        )
    else:
        said = _answer(certificate, look)
    return Reply((said,), (row,), audience="direct", fresh=True)


def _answer(certificate: Certificate, look: Look) -> str:
    words, by = look.words, certificate.by or look.words.say("by-operator")
    if certificate.holds(look.now):
        last, facts = last_day(certificate, look), {"certificate": certificate.name, "by": by}
        return (
            words.say("certificate-given-until", **facts, day=day(last, look))
            if last
            else words.say("certificate-given", **facts)
        )
    message = "certificate-declined" if certificate.given_at is None else "certificate-withdrawn"
    return words.say(message, certificate=certificate.name, by=by)


def certificates_button(words: Words) -> Button:
    """Show the certificates."""
    return buttons.button(words.say("button-certificates"), ListCertificates())

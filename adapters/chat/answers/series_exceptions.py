"""Answers about exceptions for what repeats: one is asked for, for all dates that rules or quotas refuse."""

from dataclasses import replace

from adapters.chat.answers.answer import answer
from adapters.chat.answers.card import look_at_several
from adapters.chat.answers.questions import asked
from adapters.chat.answers.series import dates_looked_at, dates_looked_over, purpose_of, wanted_again
from adapters.chat.answers.whom import comers, untold
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards import series as cards
from adapters.chat.cards.lists import names
from adapters.chat.intents.series import AskSeriesException
from adapters.chat.replies import Replies, Reply
from core.domain.bookings.status import Status
from core.domain.series.series import LookOver
from core.use_cases.bookings.approve import approvers_of
from core.use_cases.people.people_called import names_of
from core.use_cases.series.book import book
from core.use_cases.series.exceptions import exceptions_for
from core.values import OFFERED


@answer.register
async def exception_for_all(intent: AskSeriesException, asker: Asker) -> Replies:
    """Ask why there should be an exception, or who decides about it; dates that changed meanwhile are shown instead."""
    wish = await asked(asker, intent.question)
    resource = asker.catalogue.named(wish.resource) if wish.resource else None
    if resource is None or wish.repeat is None:
        return (Reply((asker.words.say("question-over"),), ((buttons.resources(asker.words),),)),)
    series, organization = wanted_again(resource, wish), asker.member.organization
    purpose = replace(await purpose_of(asker, wish), plea=intent.plea)
    found = await dates_looked_over(asker, series, wish)
    had = await exceptions_for(
        asker.ledger, organization=organization, found=found, by=asker.member.id, purpose=purpose
    )
    days = dict.fromkeys(had, resource.id)
    if cards.stamp(days) != intent.shown:
        return (await dates_looked_at(asker, wish, resource, found, changed=True),)
    if intent.plea is None:
        why = cards.why_except(series, wish.title, [day for day, rules in had.items() if rules], asker.look)
        return (Reply(why.body, why.rows, awaits=intent),)
    done = await book(
        asker.ledger,
        wish=series,
        days=days,
        purpose=purpose,
        attendees=await comers(asker, wish.attendees),
        **asker.acting,
    )
    if isinstance(done, LookOver):
        return (await dates_looked_at(asker, wish, resource, done, changed=True),)
    waiting = [each for each in done.bookings if each.status is Status.PENDING]
    approvers = (await approvers_of(asker.ledger, waiting[0]))[:OFFERED] if waiting else []
    who = names(await names_of(asker.ledger, organization=organization, members=approvers), asker.words)
    excepted = [each for each in done.bookings if each.occurrence is not None and had.get(each.occurrence)]
    look = await look_at_several(asker, done.bookings[:1])
    shown = cards.excepted(done.series, done.bookings, excepted, who, look)
    return (shown.with_news(*await untold(asker, done.series.guests)),)

"""How everything is used, for those who run the place: in numbers, by what bookings have in common."""

from datetime import timedelta

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import reports
from adapters.chat.intents.reports import AskReport, ShowReport
from adapters.chat.replies import Replies
from core.domain.reports import By, Days, Of
from core.use_cases.reports.use import use_of

LATELY = timedelta(days=29)
"""How many days before today a report begins where nobody names a time."""


@answer.register
async def report_asked(intent: AskReport, asker: Asker) -> Replies:
    """Report on the time that is named, or on the last thirty days; refuses with NotAllowed."""
    today = asker.local_now.date()
    days = intent.period.days(today) if intent.period else Days(today - LATELY, today)
    named = asker.catalogue.named(intent.wish.resource) if intent.wish.resource else None
    by = intent.by or (By.WEEKDAY if named else By.PERSON if intent.absent else By.RESOURCE)
    shown = ShowReport(by, days.first, days.last, named.id if named else None, intent.least, intent.absent)
    return await report_shown(shown, asker)


@answer.register
async def report_shown(intent: ShowReport, asker: Asker) -> Replies:
    """Show a report; refuses with NotAllowed."""
    organization, days = asker.member.organization, Days(intent.first, intent.last)
    of = Of(resources=frozenset({intent.resource}) if intent.resource else None)
    found = await use_of(asker.ledger, organization=organization, days=days, by=intent.by, who=asker.member, of=of)
    whole = await use_of(asker.ledger, organization=organization, days=days, by=By.SITE, who=asker.member, of=of)
    return (reports.report(found, whole, intent, asker.look),)

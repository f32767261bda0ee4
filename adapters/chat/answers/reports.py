"""How everything is used, for those who run the place: in words, as a picture or as CSV."""

import asyncio
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import partial

from adapters.chat.answers.answer import answer
from adapters.chat.answers.unknown import missing
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, reports
from adapters.chat.intents.reports import AskReport, SendMonthly, ShowReport, StopMonthly
from adapters.chat.replies import File, Replies, Reply
from adapters.sheets.use import written
from core.domain.bookings.wish import Moment
from core.domain.reports import By, Days, Form, Of, Period, Use
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Kind
from core.errors import NotAllowed
from core.use_cases.people.people_called import members_called
from core.use_cases.reports.approvals import approvals_of
from core.use_cases.reports.send_monthly import send_monthly, stop_monthly
from core.use_cases.reports.use import use_of

LATELY = timedelta(days=29)
"""How many days before today a report begins where nobody names a time."""


@answer.register
async def report_asked(intent: AskReport, asker: Asker) -> Replies:
    """
    Report on the days that are named, or on the last thirty where none are; refuses with NotAllowed.

    Days that are not understood are said to be so, and never replaced by others; a name that is none here is told.
    """
    today, wish = asker.local_now.date(), intent.wish
    said = days_told(intent, today)
    if said is None and intent.dated and not wish.resource:
        if not asker.member.role.manages:
            raise NotAllowed(asker.member.role)
        return (_which_days(intent, today, asker),)
    wanted = _wanted(intent, said or Days(today - LATELY, today), asker)
    [shown] = await (_approvals(wanted, asker) if intent.approvals else report_shown(wanted, asker))
    return (shown.with_note(await _not_told(intent.unknown, asker)) if intent.unknown else shown,)


async def _not_told(unknown: str, asker: Asker) -> str:
    """Say that what is told is not about that: it is somebody's name, or none of anything here."""
    [found] = await members_called(asker.ledger, organization=asker.member.organization, names=[unknown])
    return asker.words.say("report-not-of-one") if found else missing(asker, unknown)


async def _approvals(wanted: ShowReport, asker: Asker) -> Replies:
    waited = await approvals_of(
        asker.ledger,
        organization=asker.member.organization,
        days=Days(wanted.first, wanted.last),
        who=asker.member,
        of=_about(wanted, asker.catalogue),
    )
    return (reports.approvals(waited, wanted, asker.look),)


def _wanted(intent: AskReport, days: Days, asker: Asker) -> ShowReport:
    wish = intent.wish
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    by = intent.by or (By.WEEKDAY if named else By.PERSON if intent.absent else By.RESOURCE)
    site = next((each.id for each in asker.catalogue.sites if each.name == wish.site), None)
    return ShowReport(
        by,
        days.first,
        days.last,
        named.id if named else None,
        intent.least,
        intent.absent,
        intent.form,
        Kind(wish.kind) if wish.kind and not named else None,
        None if named else site,
    )


@answer.register
async def report_shown(intent: ShowReport, asker: Asker) -> Replies:
    """Show a report; refuses with NotAllowed."""
    organization, days = asker.member.organization, Days(intent.first, intent.last)
    of = _about(intent, asker.catalogue)
    counted = partial(use_of, asker.ledger, organization=organization, days=days, who=asker.member, of=of)
    found = await counted(by=intent.by)
    if intent.form is Form.SHEET:
        return (_sheet(found, intent, asker),)
    whole = await counted(by=By.SITE)
    if intent.form is Form.PICTURE:
        # Painting takes some 25 ms of a processor; nobody else waits for it.
        return (await asyncio.to_thread(reports.picture, found, whole, intent, asker.look),)
    waited = await approvals_of(asker.ledger, organization=organization, days=days, who=asker.member, of=of)
    return (reports.report(found, whole, intent, asker.look, waited=waited),)


@answer.register
async def monthly_sent(intent: SendMonthly, asker: Asker) -> Replies:  # noqa: ARG001 - which answer this is
    """Have a report come to this conversation each month; refuses with NotAllowed."""
    new = await send_monthly(asker.ledger, by=asker.member, to=asker.room)
    return (reports.monthly_set("monthly-set" if new else "monthly-set-already", asker.look),)


@answer.register
async def monthly_stopped(intent: StopMonthly, asker: Asker) -> Replies:
    """Have none come any more, or offer that where it is only asked; refuses with NotAllowed."""
    if intent.asked:
        return (reports.monthly_stops(asker.look),)
    stopped = await stop_monthly(asker.ledger, by=asker.member, to=asker.room)
    return (reports.monthly_stopped("monthly-stopped" if stopped else "monthly-none", asker.look),)


def _sheet(found: Sequence[Use], shown: ShowReport, asker: Asker) -> Reply:
    # With the mark at its beginning, spreadsheets take it for UTF-8.
    content = written(found, shown.by).encode("utf-8-sig")
    return Reply((reports.head(shown, asker.look),), file=File(f"{reports.file_name(shown)}.csv", content, "text/csv"))


def _about(shown: ShowReport, catalogue: Catalogue) -> Of:
    """Return what the report is about: a resource, those of a kind or a site, or everything."""
    if shown.resource:
        return Of(resources=frozenset({shown.resource}))
    if shown.kind is None and shown.site is None:
        return Of()
    fitting = (
        each.id
        for each in catalogue.resources
        if shown.kind in {None, each.kind} and shown.site in {None, each.site.id}
    )
    return Of(resources=frozenset(fitting))


USUAL = {"week": Period("day", lately=7), "this": Period("month"), "last": Period("month", back=1)}
"""The days that are offered where those that were said are not understood."""


def _which_days(intent: AskReport, today: date, asker: Asker) -> Reply:
    """Ask for the days again, with the usual ones as buttons."""
    words = asker.words
    usual = [
        buttons.button(words.say(f"report-days-{name}"), _wanted(intent, period.days(today), asker))
        for name, period in USUAL.items()
    ]
    return Reply((words.say("report-which-days"),), (tuple(usual),))


def days_told(intent: AskReport, today: date) -> Days | None:
    """Return the days that are named, of which none is to come; None where none are, or they are not understood."""
    said = intent.period.days(today) if intent.period else _said(intent, today)
    return said if said and said.first <= today else None


def _said(intent: AskReport, today: date) -> Days | None:
    """Return the days that somebody named: what is read as a day to come was one of a week or a year before."""
    wish = intent.wish
    if wish.start is None:
        return None
    first = _before(_day(wish.start), today, intent)
    last = _before(_day(wish.end), today, intent) if wish.end else today if intent.since else first
    return Days(first, last if first <= last else today)


def _before(day: date, today: date, intent: AskReport) -> date:
    while day > today:
        day = day - timedelta(days=7) if intent.weekday else _year_before(day)
    return day


def _day(moment: Moment) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _year_before(day: date) -> date:
    # The 29th of February is the 28th then.
    leaps = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - 1, day=28 if leaps else day.day)

"""How a report looks: a sentence on the whole, and a line for each part, with a bar to compare them by."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from adapters.chat.cards import buttons, lists
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.kinds import one_of, several_of
from adapters.chat.cards.look import Look
from adapters.chat.cards.times import days, length, month, weekday
from adapters.chat.intents.reports import SendMonthly, ShowReport, StopMonthly
from adapters.chat.replies import File, Reply, Table
from adapters.pictures.chart import Bar, Chart, painted
from adapters.wording import Words
from adapters.wording.marks import plain, shortened
from core.domain.reports import By, Days, Form, Use, Waited
from core.domain.resources.resource import Kind
from core.values import MINUTE

LISTED, HOURS = 12, 24
"""Parts that are told, and those of a picture that have an order."""
ACROSS = 3
LONGEST_SPOKEN = 900
"""UTF-16 units; Slack takes 1,000 as the words for a picture."""
BAR = 10
"""Characters of the longest bar."""
NO_SHARE = -1
"""Stands for the share of an open time where there is none."""
USUAL = (By.RESOURCE, By.PERSON, By.WEEKDAY, By.HOUR)
"""What one can turn to with a button at once; the rest stands behind one more."""
IN_ORDER = frozenset({By.WEEKDAY, By.HOUR, By.MONTH})
"""What has an order of its own, and is not put in that of its use."""


def report(
    found: Sequence[Use], whole: Sequence[Use], shown: ShowReport, look: Look, *, waited: Sequence[Waited] = ()
) -> Reply:
    """
    Return the report: what it is about, how that was used altogether, and each part, the most used first.

    `waited` is how long its approvals took.
    """
    words, together = look.words, _sum(whole)
    if not (together.bookings or together.cancelled or together.refused):
        return _nothing(shown, look, *_approvals(waited, look))
    parts = _parts(found, shown)
    most = max((_measure(each, shown) for each in parts), default=0.0)
    page = lists.page(parts, lambda each: _line(each, shown, most, look), most=LISTED)
    files = tuple(
        buttons.button(words.say(f"report-as-{form}"), replace(shown, form=form, every=False))
        for form in (Form.PICTURE, Form.SHEET)
    )
    table = Table(
        *_columns(page.items, shown, words, look),
        told=page.lines,
        above=(head(shown, look), *_sentences(together, words), *_approvals(waited, look)),
        below=lists.whole(page, words)[len(page.lines) :],
    )
    return Reply(table, buttons.rows(files, *_turns(shown, look)))


def approvals(waited: Sequence[Waited], shown: ShowReport, look: Look) -> Reply:
    """Return how long approvals took on some days, or that there were none; a button leads to the report of use."""
    words = look.words
    said = _approvals(waited, look) or (words.say("report-approvals-none"),)
    use = buttons.button(words.say("button-report-use"), shown)
    return Reply((head(shown, look, words.say("report-approvals-name")), *said), ((use,),))


def picture(found: Sequence[Use], whole: Sequence[Use], shown: ShowReport, look: Look) -> Reply:
    """Return the report as a picture: bars of what was booked, with what was really used of it in a darker colour."""
    words, together = look.words, _sum(whole)
    if not (together.bookings or together.cancelled or together.refused):
        return replace(_nothing(shown, look), fresh=True)
    parts = _parts(found, shown)[: HOURS if shown.by in IN_ORDER else LISTED]
    chart = Chart(
        title=plain(head(shown, look)),
        remark=" ".join(_sentences(together, words)),
        bars=tuple(_bar(each, shown, look) for each in parts),
        keys=(words.say("report-key-used"), words.say("report-key-booked")),
        standing=shown.by in IN_ORDER,
    )
    spoken = "; ".join(_line(each, shown, 0, look) for each in parts)
    file = File(f"{file_name(shown)}.png", painted(chart), "image/png", shortened(spoken, LONGEST_SPOKEN))
    return Reply((head(shown, look), words.say(f"report-by-{shown.by}")), file=file)


def monthly(found: Sequence[Use], whole: Sequence[Use], of: Days, look: Look) -> Reply:
    """Return the report that a conversation gets each month: a picture, and how it stops."""
    shown = ShowReport(By.RESOURCE, of.first, of.last, form=Form.PICTURE)
    return replace(picture(found, whole, shown, look).with_note(look.words.say("monthly-stops")), rows=())


def monthly_set(said: str, look: Look) -> Reply:
    """Say, to everybody there, that a report comes here each month; a button stops it."""
    stop = buttons.undoing(look.words.say("button-monthly-stop"), StopMonthly())
    return Reply((look.words.say(said), look.words.say("monthly-stops")), ((stop,),), audience="channel")


def monthly_stops(look: Look) -> Reply:
    """Say how it is stopped, with the button that does it."""
    stop = buttons.button(look.words.say("button-monthly-stop"), StopMonthly())
    return Reply((look.words.say("monthly-stops"),), ((stop,),))


def monthly_stopped(said: str, look: Look) -> Reply:
    """Say, to everybody there, that none comes any more; a button asks for it again."""
    again = buttons.undoing(look.words.say("button-monthly"), SendMonthly())
    return Reply((look.words.say(said),), ((again,),), audience="channel")


def head(shown: ShowReport, look: Look, *what: str) -> str:
    """Return what a report is about, perhaps `what` of it first, and of when."""
    words, when = look.words, days(shown.first, shown.last, look)
    site = next((each for each in look.catalogue.sites if each.id == shown.site), None)
    named = [
        *what,
        *([look.catalogue.resource(shown.resource).name] if shown.resource else []),
        *([_capitalized(several_of(shown.kind, look))] if shown.kind else []),
        *([site.name] if site else []),
    ]
    return words.say("report-of", what=" · ".join(named), when=when) if named else words.say("report-head", when=when)


def _capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]


def file_name(shown: ShowReport) -> str:
    """Return how a file with the report is called, without its ending."""
    return f"bellhop-{shown.by}-{shown.first}-{shown.last}"


def _nothing(shown: ShowReport, look: Look, *beside: str) -> Reply:
    words = look.words
    return Reply((head(shown, look), words.say("report-nothing"), *beside), buttons.rows((buttons.resources(words),)))


def _turns(shown: ShowReport, look: Look) -> tuple[Row, ...]:
    """Return the buttons to the same, counted by something else: the usual ones first, then all."""
    one = shown.resource is not None
    alike = {
        *((By.RESOURCE, By.KIND, By.SITE) if one else ()),
        *((By.KIND,) if len({each.kind for each in look.catalogue.resources}) == 1 or shown.kind else ()),
        *((By.SITE,) if len(look.catalogue.sites) == 1 or shown.site else ()),
    }
    offered = [by for by in (By if shown.every else USUAL) if by is not shown.by and by not in alike]
    turns = tuple(
        buttons.button(look.words.say(f"report-by-{by}"), replace(shown, by=by, least=False, every=False))
        for by in offered
    )
    more = () if shown.every else (buttons.button(look.words.say("report-by-other"), replace(shown, every=True)),)
    monthly = (buttons.button(look.words.say("button-monthly"), SendMonthly()),) if shown.every else ()
    return (turns[:ACROSS], (*turns[ACROSS:], *more), monthly)


def _bar(use: Use, shown: ShowReport, look: Look) -> Bar:
    name = _named(use.key, shown.by, look)
    if shown.by is By.HOUR:
        name = name.partition(":")[0]
    if shown.absent:
        return Bar(name, use.no_shows, 0, f"{use.no_shows}")
    share = "" if use.share is None else f" · {round(100 * use.share)} %"
    # Of what has open hours, its share of them, by which the parts are ordered as well.
    booked = use.booked / use.open if use.open else use.booked
    used = min(booked, use.used / use.open if use.open else use.used)
    return Bar(name, booked, used, f"{round(use.booked)} h{share}")


def _sentences(use: Use, words: Words) -> tuple[str, ...]:
    said = [words.say("report-booked", bookings=use.bookings, hours=round(use.booked), used=round(use.used))]
    if use.share is not None:
        said.append(words.say("report-share", percent=round(100 * use.share)))
    if use.no_shows or use.cancelled:
        said.append(words.say("report-lost", absent=use.no_shows, cancelled=use.cancelled))
    if use.within_day:
        said.append(words.say("report-ahead", count=use.within_day))
    if use.empty_chairs:
        said.append(words.say("report-chairs", count=round(use.empty_chairs)))
    if use.refused:
        said.append(words.say("report-refused", count=use.refused))
    return (" ".join(said),)


def _approvals(waited: Sequence[Waited], look: Look) -> tuple[str, ...]:
    """Return how long approvals took altogether, of which thing the longest if of several, and which were silent."""
    words = look.words
    whole = next((each for each in waited if each.resource is None), None)
    if whole is None:
        return ()
    said: list[str] = []
    if whole.median is not None:
        said.append(words.say("report-approvals", count=whole.approved, median=_wait(whole.median, words)))
    slowest = [
        f"{look.catalogue.resource(each.resource).name} {_wait(each.median, words)}"
        for each in waited
        if each.resource is not None and each.median is not None
    ]
    if len(slowest) > 1:
        said.append(words.say("report-approvals-by", parts=", ".join(slowest[:ACROSS])))
    if whole.unanswered:
        said.append(words.say("report-approvals-unanswered", count=whole.unanswered))
    return (" ".join(said),)


def _wait(median: timedelta, words: Words) -> str:
    return length(max(MINUTE, round(median / MINUTE) * MINUTE), words)


def _line(use: Use, shown: ShowReport, most: float, look: Look) -> str:
    words, key = look.words, _named(use.key, shown.by, look)
    bar = "▓" * max(round(BAR * _measure(use, shown) / most) if most else 0, int(_measure(use, shown) > 0))
    percent = NO_SHARE if use.share is None else round(100 * use.share)
    line = words.say(
        "report-line",
        what=key,
        bookings=use.bookings,
        hours=round(use.used),
        absent=use.no_shows,
        percent=percent,
        refused=use.refused,
    )
    return f"{line} {bar}".strip()


Column = tuple[str, Callable[[Use], int | None]]
COMPARED: tuple[Column, ...] = (
    ("bookings", lambda use: use.bookings),
    ("hours", lambda use: round(use.used)),
    ("percent", lambda use: None if use.share is None else round(100 * use.share)),
    ("absent", lambda use: use.no_shows or None),
    ("refused", lambda use: use.refused or None),
)
"""What the parts of a report are compared by: how the column is called, and its number, where there is any."""
NOTHING = "–"
ALWAYS = 2
"""The first so many columns are there even if there is nothing in them."""


def _columns(
    uses: Sequence[Use], shown: ShowReport, words: Words, look: Look
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Return the heads of the columns in which there is something, and a row for each part."""
    compared = [
        each for at, each in enumerate(COMPARED) if at < ALWAYS or any(each[1](use) is not None for use in uses)
    ]
    heads = [words.say("report-column", column=name) for name in (str(shown.by), *(name for name, _ in compared))]
    rows = [(_named(use.key, shown.by, look), *(_number(count(use), words) for _, count in compared)) for use in uses]
    return tuple(heads), tuple(rows)


def _number(count: int | None, words: Words) -> str:
    return NOTHING if count is None else words.say("report-number", number=count)


def _named(key: str, by: By, look: Look) -> str:
    match by:
        case By.WEEKDAY:
            return weekday(int(key), look.words)
        case By.MONTH:
            return month(date.fromisoformat(f"{key}-01"), look.words)
        case By.KIND:
            return one_of(Kind(key), look)
        case _:
            return key


def _measure(use: Use, shown: ShowReport) -> float:
    return use.no_shows if shown.absent else use.share if use.share is not None else use.used


def _parts(found: Sequence[Use], shown: ShowReport) -> list[Use]:
    """Return what is shown of it, the most used first, or the least; days and hours stay in their order."""
    found = [each for each in found if shown.least or each.bookings or each.cancelled or each.refused]
    if shown.by in IN_ORDER:
        return list(found)
    return sorted(found, key=lambda each: (_measure(each, shown), each.bookings), reverse=not shown.least)


def _sum(whole: Sequence[Use]) -> Use:
    """Return all sites together."""
    seated = [each for each in whole if each.empty_chairs is not None and each.bookings]
    bookings = sum(each.bookings for each in seated)
    chairs = sum((each.empty_chairs or 0) * each.bookings for each in seated) / (bookings or 1)
    return Use(
        key="",
        bookings=sum(each.bookings for each in whole),
        booked=sum(each.booked for each in whole),
        used=sum(each.used for each in whole),
        no_shows=sum(each.no_shows for each in whole),
        cancelled=sum(each.cancelled for each in whole),
        within_day=sum(each.within_day for each in whole),
        empty_chairs=chairs or None,
        refused=sum(each.refused for each in whole),
        open=sum(each.open or 0 for each in whole) or None,
    )

"""How a report looks: a sentence on the whole, and a line for each part, with a bar to compare them by."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from adapters.chat.cards import buttons, lists
from adapters.chat.cards.look import Look
from adapters.chat.cards.times import days, month, weekday
from adapters.chat.intents.reports import ShowReport
from adapters.chat.replies import Reply
from adapters.wording import Words
from core.domain.reports import By, Use

LISTED = 12
BAR = 10
"""Characters of the longest bar."""
NO_SHARE = -1
"""Stands for the share of an open time where there is none."""
ALWAYS = (By.RESOURCE, By.PERSON, By.WEEKDAY, By.HOUR)
"""What one can turn to with a button; the rest is asked for in words."""


def report(found: Sequence[Use], whole: Sequence[Use], shown: ShowReport, look: Look) -> Reply:
    """Return the report: what it is about, how that was used altogether, and each part, the most used first."""
    words = look.words
    resource = look.catalogue.resource(shown.resource) if shown.resource else None
    when = days(shown.first, shown.last, look)
    head = words.say("report-of", what=resource.name, when=when) if resource else words.say("report-head", when=when)
    turns = [
        buttons.button(words.say(f"report-by-{by}"), replace(shown, by=by, least=False))
        for by in ALWAYS
        if by is not shown.by and not (resource and by is By.RESOURCE)
    ]
    together = _sum(whole)
    if not together.bookings and not together.cancelled:
        return Reply((head, words.say("report-nothing")), buttons.rows((buttons.resources(words),)))
    parts = _ordered([each for each in found if shown.least or each.bookings or each.cancelled], shown)
    most = max((_measure(each, shown) for each in parts), default=0.0)
    page = lists.page(parts, lambda each: _line(each, shown, most, look), most=LISTED)
    return Reply((head, *_sentences(together, words), *lists.whole(page, words)), buttons.rows(tuple(turns)))


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
    return (" ".join(said),)


def _line(use: Use, shown: ShowReport, most: float, look: Look) -> str:
    words, key = look.words, _named(use.key, shown.by, look)
    bar = "▓" * max(round(BAR * _measure(use, shown) / most) if most else 0, int(_measure(use, shown) > 0))
    percent = NO_SHARE if use.share is None else round(100 * use.share)
    line = words.say(
        "report-line", what=key, bookings=use.bookings, hours=round(use.used), absent=use.no_shows, percent=percent
    )
    return f"{line} {bar}".strip()


def _named(key: str, by: By, look: Look) -> str:
    match by:
        case By.WEEKDAY:
            return weekday(int(key), look.words)
        case By.MONTH:
            return month(date.fromisoformat(f"{key}-01"), look.words)
        case By.KIND:
            return look.words.say(f"kind-{key}")
        case _:
            return key


def _measure(use: Use, shown: ShowReport) -> float:
    return use.no_shows if shown.absent else use.share if use.share is not None else use.used


def _ordered(found: Sequence[Use], shown: ShowReport) -> list[Use]:
    """Put the most used first, or the least; days and hours stay in their order."""
    if shown.by in {By.WEEKDAY, By.HOUR, By.MONTH}:
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
        open=sum(each.open or 0 for each in whole) or None,
    )

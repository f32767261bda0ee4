"""What happened to a booking, told to those who may know."""

from dataclasses import replace

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.history import PLACES, told, whole
from adapters.chat.cards.look import Look, Rights
from adapters.chat.cards.naming import label
from adapters.chat.cards.times import day_and_clock
from adapters.chat.intents.questions import AskHistory, ShowHistory, TakeHistory, WhoSawCode
from adapters.chat.intents.showing import OpenPage, Show
from adapters.chat.replies import Button, File, Replies, Reply
from adapters.sheets.cells import csv_of
from adapters.wording.marks import plain
from core.domain.bookings.reference import reference
from core.domain.bookings.wish import Wish
from core.use_cases.audit.history import History, asked_about, history, who_saw_code
from core.use_cases.chat import remember
from core.values import BookingId

LISTED = 12
"""Events on one page: what happens to most bookings, from their hold to their end."""
COLUMNS = ("at", "event", "told", "by", "via")


@answer.register
async def history_asked(intent: AskHistory, asker: Asker) -> Replies:
    """
    Tell the history of the booking that is meant, or who was shown its code.

    Without a description, it is the one that was shown last.
    """
    if intent.wish == Wish() and intent.reference is None:
        memory = await remember.noted(asker.ledger, asker.talk, replied=asker.replies_to)
        if memory.booking is not None:
            return await _history(asker, memory.booking, intent)
    meant = await asked_about(
        asker.ledger, wish=intent.wish, reference=intent.reference, by=asker.member, released=intent.released
    )
    return await _history(asker, meant, intent)


async def _history(asker: Asker, booking: BookingId, asked: AskHistory) -> Replies:
    if asked.page:
        return await page_opened(OpenPage(booking), asker)
    return await who_saw_code_told(WhoSawCode(booking), asker) if asked.codes else (await _told(asker, booking),)


@answer.register
async def page_opened(intent: OpenPage, asker: Asker) -> Replies:
    """
    Hand over the page of a booking, in private, because its button opens it to its asker alone.

    The address without what opens it is told as well: whoever may know the booking can open that from their own chat.
    Where Bellhop has no public address, tell what happened to it. Refuses with NoSuchBooking.
    """
    if asker.page_link is None:
        return ((await _told(asker, intent.booking)).with_note(asker.words.say("own-page-off")),)
    known, look = await _known(asker, intent.booking)
    link = asker.page_link(intent.booking)
    address = link.partition("#")[0]
    said = (
        asker.words.say("own-page-open", what=whole(known.booking, look), platform=asker.platform),
        asker.words.say("own-page-share", address=address),
    )
    opens = Button(asker.words.say("button-page"), url=link, style="primary", inside=True)
    copies = Button(asker.words.say("button-copy-link"), copies=address)
    return (Reply(said, ((opens, copies),), audience="direct", fresh=True),)


@answer.register
async def history_shown(intent: ShowHistory, asker: Asker) -> Replies:
    """Tell the history of a booking, from a place on."""
    return (await _told(asker, intent.booking, skip=intent.skip),)


@answer.register
async def history_taken(intent: TakeHistory, asker: Asker) -> Replies:
    """Send the history of a booking as CSV: a line for each thing, with its instant as the place has it."""
    known, look = await _known(asker, intent.booking)
    zone = asker.catalogue.resource(known.booking.resource).zone
    lines = [
        (
            event.at.astimezone(zone).isoformat(timespec="seconds"),
            str(event.what),
            plain(told(event, known.booking, look)),
            look.names.get(event.by, "") if event.by else "",
            event.via,
        )
        for event in known.events
    ]
    name = reference(intent.booking)
    file = File(name=f"{name}.csv", content=csv_of(COLUMNS, lines).encode("utf-8-sig"), media_type="text/csv")
    said = asker.words.say("history-file", what=whole(known.booking, look), reference=name)
    return (Reply((said,), (_back(asker, intent.booking),), file=file),)


@answer.register
async def who_saw_code_told(intent: WhoSawCode, asker: Asker) -> Replies:
    """Tell who was shown the access code of a booking, when first and where."""
    words, zone = asker.words, asker.catalogue.resource((await _known(asker, intent.booking))[0].booking.resource).zone
    shown, names = await who_saw_code(asker.ledger, booking=intent.booking, by=asker.member)
    row = _back(asker, intent.booking)
    if not shown:
        return (Reply((words.say("code-seen-nobody"),), (row,)),)
    lines = tuple(
        words.say(
            "history-line-by",
            at=day_and_clock(each.at, zone, asker.look, place=False),
            said=names.get(each.member, words.say("somebody")),
            who=words.say(f"via-{PLACES[each.via]}") if each.via in PLACES else words.say("code-seen-message"),
        )
        for each in shown
    )
    return (Reply((words.say("code-seen-head"), *lines), (row,)),)


def _back(asker: Asker, booking: BookingId) -> buttons.Row:
    return (buttons.button(asker.words.say("button-history"), ShowHistory(booking)),)


async def _known(asker: Asker, booking: BookingId) -> tuple[History, Look]:
    known = await history(asker.ledger, organization=asker.member.organization, booking=booking, by=asker.member)
    return known, replace(asker.look, names={**asker.look.names, **known.names})


async def _told(asker: Asker, booking: BookingId, *, skip: int = 0) -> Reply:
    known, look = await _known(asker, booking)
    head = asker.words.say("history-head", what=whole(known.booking, look), reference=reference(booking))
    page = lists.page(known.events, lambda event: told(event, known.booking, look), most=LISTED, skip=skip)
    turns = lists.turns(page, asker.words, lambda at: ShowHistory(booking, at))
    mine = look.rights(known.booking) is not Rights.NONE
    opening = (buttons.button(label(known.booking, look), Show(booking)),) if mine else ()
    row = opening or (buttons.resources(asker.words),)
    more = (
        buttons.button(asker.words.say("button-page"), OpenPage(booking)),
        buttons.button(asker.words.say("button-code-seen"), WhoSawCode(booking)),
        buttons.button(asker.words.say("button-as-csv"), TakeHistory(booking)),
    )
    return Reply((head, *lists.whole(page, asker.words)), buttons.rows(row, more, turns))

"""What admins are told of a member who has left, and what they can do about that member's bookings."""

from adapters.chat.cards import buttons, lists
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import dates_together, few_names, line, with_dates
from adapters.chat.cards.times import slot
from adapters.chat.intents.leavers import CancelLeft, KeepLeft, ShowLeft
from adapters.chat.intents.members import ClaimOwnership
from adapters.chat.replies import Button, Reply
from adapters.wording import Words
from core.domain.bookings.booking import Booking
from core.domain.people.leaving import LeftBehind

LISTED = 20
"""As many as before an absence: nobody should cancel a booking that they were not shown."""
EACH = 5
"""Bookings on a page where each has a button of its own."""


def leaver_notice(left: LeftBehind, look: Look) -> Reply:
    """Tell an admin that a member has left, and ask what becomes of the bookings in their name."""
    words, count, member = look.words, len(left.bookings), left.leaver.member
    cancel = buttons.button(words.say("button-cancel-all", count=count), CancelLeft(member), "danger")
    keep = buttons.button(words.say("button-keep" if count > 1 else "button-keep-slot"), KeepLeft(member))
    single = (buttons.button(words.say("button-one-by-one"), ShowLeft(member)),) if count > 1 else ()
    return Reply(
        (words.say("leaver-head", name=left.leaver.name, count=count), *lines(left, look)),
        buttons.rows((cancel, keep, *single)),
        audience="direct",
        fresh=True,
    )


def ownerless(left: LeftBehind, look: Look) -> Reply:
    """Tell an admin that the last owner has left, and let them own the place."""
    said = look.words.say("ownerless", name=left.leaver.name)
    return Reply((said,), ((claim_button(look.words),),), audience="direct", fresh=True)


def claim_button(words: Words) -> Button:
    """Own a place that nobody owns."""
    return buttons.button(words.say("button-claim"), ClaimOwnership(), "primary")


def one_by_one(left: LeftBehind, look: Look, *, skip: int = 0) -> Reply:
    """Show what is still in a leaver's name, with a button to cancel each booking, from a place on."""
    member = left.leaver.member
    page = lists.page(left.bookings, lambda booking: line(booking, look), most=EACH, skip=skip)
    head = look.words.say("leaver-head", name=left.leaver.name, count=len(left.bookings))
    single = ((_cancel(booking, left, look),) for booking in page.items)
    turns = lists.turns(page, look.words, lambda at: ShowLeft(member, at))
    home = () if left.bookings else (buttons.resources(look.words),)
    return Reply((head, *lists.whole(page, look.words)), buttons.rows(*single, turns, home))


def lines(left: LeftBehind, look: Look) -> tuple[str, ...]:
    """Return a line for each of the bookings, and one for the dates of a series, as far as they fit."""
    several = dates_together(left.bookings, look)
    page = lists.page(several, lambda dates: with_dates(line(dates[0], look), dates, look), most=LISTED)
    return lists.cut(page, look.words, rest="list-more")


def _cancel(booking: Booking, left: LeftBehind, look: Look) -> Button:
    when = slot(booking.during, look.catalogue.resource(booking.resource), look, button=True)
    label = look.words.say("button-cancel-left", name=buttons.name_beside(few_names(booking, look), when), slot=when)
    return buttons.button(label, CancelLeft(left.leaver.member, booking.id), "danger")

"""Bookings for other calendars: a file of one booking or of a whole series, and links that programs read."""

from collections.abc import Iterable

from adapters.calendars.writing import Reading, calendar
from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import mine
from adapters.chat.answers.card import card, look_at_several
from adapters.chat.answers.choices import choosing
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, calendars
from adapters.chat.cards.naming import known_as
from adapters.chat.intents.calendars import AskFeed, ListFeeds, MakeFeed, RevokeFeed, ToCalendar, ToCalendarWhich
from adapters.chat.interpret.names import names_of
from adapters.chat.links import opening
from adapters.chat.replies import File, Replies, Reply
from adapters.understanding.names import closest
from adapters.understanding.typography import folded
from core.domain.bookings.booking import Booking
from core.domain.bookings.reference import reference, referred
from core.domain.bookings.status import Status
from core.domain.calendars import TOLD, Feed
from core.domain.resources.catalogue import Catalogue
from core.use_cases.bookings import bookings_of
from core.use_cases.calendars.entry_of import entry_of
from core.use_cases.calendars.feeds_of import feeds_of
from core.use_cases.calendars.make_feed import make_feed
from core.use_cases.calendars.revoke_feed import revoke_feed
from core.use_cases.people.people_called import people_named


@answer.register
async def calendar_file(intent: ToCalendar, asker: Asker) -> Replies:
    """
    Send a booking as a calendar file: a series with all of its dates, and what was cancelled as that.

    What is only held is in no calendar: its card says so. Refuses with NoSuchBooking or NotYours.
    """
    booking = await mine(asker, intent.booking)
    if booking.status is Status.HELD:
        return ((await card(asker, booking)).with_news(asker.words.say("calendar-held")),)
    return (await _file(booking, asker),)


@answer.register
async def calendar_file_of(intent: ToCalendarWhich, asker: Asker) -> Replies:
    """Send the booking that the words describe; ask which one if several do. All dates of a series are one."""
    if intent.booking is not None:
        return await calendar_file(ToCalendar(intent.booking), asker)
    every = await bookings_of.concerning(asker.ledger, organization=asker.member.organization, member=asker.member.id)
    ones = _once(each for each in every if _is_meant(each, intent, asker))
    if not ones:
        row = (buttons.bookings(asker.words), buttons.resources(asker.words))
        return (Reply((asker.words.say("calendar-none"),), (row,)),)
    if len(ones) > 1:
        choices = [ToCalendar(each.id) for each in ones]
        return (await choosing(asker, asker.words.say("calendar-which"), choices, among=ones),)
    return await calendar_file(ToCalendar(ones[0].id), asker)


@answer.register
async def feeds_listed(_: ListFeeds, asker: Asker) -> Replies:
    """List the member's links."""
    if asker.feed_link is None:
        return (_no_links(asker),)
    return (calendars.listed(await feeds_of(asker.ledger, asker.member), asker.look),)


@answer.register
async def feed_asked(intent: AskFeed, asker: Asker) -> Replies:
    """
    Give a link to the bookings of the thing or the site that is named, or else to the member's own.

    Who has one already is shown it, and may have another: the one that was given out can be shown to nobody. Of several
    things, one whose name is none here, and somebody else nothing is given; it is asked which one thing it shall be.
    """
    if asker.feed_link is None:
        return (_no_links(asker),)
    another = _site(intent.unknown, asker.catalogue) if intent.unknown else None
    named = [*_of_whose(intent, asker.catalogue), *((another,) if another else ())]
    unknown = None if another else intent.unknown
    if unknown is not None or intent.person or len(named) != bool(named or intent.wish.names_resource):
        near = closest(unknown, names_of(asker.catalogue)) if unknown else ()
        alike = [MakeFeed(thing.id) for name in near if (thing := asker.catalogue.named(name))]
        choices = list(dict.fromkeys((*named, *alike)))
        return (calendars.which(choices, asker.look, unknown=unknown, near=bool(alike)),)
    wanted = named[0] if named else MakeFeed()
    standing = await feeds_of(asker.ledger, asker.member)
    if any((each.resource, each.site) == (wanted.resource, wanted.site) for each in standing):
        return (calendars.listed(standing, asker.look, another=wanted),)
    return await feed_made(wanted, asker)


@answer.register
async def feed_made(intent: MakeFeed, asker: Asker) -> Replies:
    """Give a link, in private; refuses as `make_feed` does."""
    if asker.feed_link is None:
        return (_no_links(asker),)
    token, made = await make_feed(asker.ledger, by=asker.member, resource=intent.resource, site=intent.site)
    feed = Feed(made, asker.now, intent.resource, intent.site)
    return (calendars.made(asker.feed_link(token), feed, asker.look),)


@answer.register
async def feed_revoked(intent: RevokeFeed, asker: Asker) -> Replies:
    """Take a link back; one that was taken back before opens nothing, either."""
    await revoke_feed(asker.ledger, by=asker.member, feed=intent.feed)
    standing = await feeds_of(asker.ledger, asker.member)
    return (calendars.listed(standing, asker.look, news=asker.words.say("feed-revoked")),)


def _of_whose(intent: AskFeed, catalogue: Catalogue) -> list[MakeFeed]:
    """Return a link for each thing that is named, and for a site at which none of them is."""
    wish = intent.wish
    called = dict.fromkeys((wish.resource or "", *wish.also, *wish.among, *intent.names))
    things = [thing for name in called if name and (thing := catalogue.named(name))]
    sites = [each for each in catalogue.sites if each.name == wish.site and all(thing.site != each for thing in things)]
    return [*(MakeFeed(each.id) for each in things), *(MakeFeed(site=each.id) for each in sites)]


def _site(name: str, catalogue: Catalogue) -> MakeFeed | None:
    """Return a link for the site that is called so: a second one is no part of a wish, but no unknown name either."""
    return next((MakeFeed(site=each.id) for each in catalogue.sites if folded(each.name) == folded(name)), None)


def _no_links(asker: Asker) -> Reply:
    """Say that there are no links here, and what there is."""
    return Reply((asker.words.say("feeds-off"),), ((buttons.bookings(asker.words),),))


def _is_meant(booking: Booking, intent: ToCalendarWhich, asker: Asker) -> bool:
    if intent.reference is not None:
        return booking.id == referred(intent.reference)
    return booking.status in TOLD and intent.wish.describes(booking, asker.catalogue.resource(booking.resource))


def _once(several: Iterable[Booking]) -> list[Booking]:
    """Return bookings in their order, of each series the first."""
    first = dict[object, Booking]()
    for each in several:
        first.setdefault(each.series if each.series is not None else reference(each.id), each)
    return list(first.values())


async def _file(booking: Booking, asker: Asker) -> Reply:
    """Send a booking, with the names that its reader may know."""
    entry = await entry_of(asker.ledger, booking=booking.id, by=asker.member)
    names = await people_named(asker.ledger, [booking, *entry.dates], to=asker.member)
    reading = Reading(asker.member.id, asker.words, asker.catalogue, names, opening=opening(asker.deep_link))
    file = File(f"{reference(booking.id)}.ics", calendar([entry], reading), "text/calendar")
    kind = "series" if entry.dates else "one" if booking.status in TOLD else "gone"
    look = await look_at_several(asker, [booking])
    said = asker.words.say(f"calendar-file-{kind}", what=known_as(booking, look), count=len(entry.dates))
    return Reply((said,), file=file)

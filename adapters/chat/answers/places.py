"""Sites, and departures: what would be added or changed is shown, and a button does it."""

from adapters.chat.answers.answer import answer
from adapters.chat.answers.catalogue import SITES, all_of, card
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.neighbourhoods import places
from adapters.chat.cards.times import day, slot
from adapters.chat.intents.catalogue import CarryOut, PutAt, PutAtNew, ShowResource
from adapters.chat.intents.places import AddDepartures, AskLastDeparture, ChangeSite, ClassSeats, ListSites
from adapters.chat.replies import Button, Replies, Reply
from adapters.wording import repeated
from core.domain.resources.proposal import SeatClasses, SiteChange, Timetable
from core.domain.resources.timetable import MOST
from core.errors import NotAllowed
from core.use_cases.people.choose_zone import zone_called
from core.use_cases.resources.change_site import SiteFacts, sites_of
from core.use_cases.resources.changing import managed
from core.use_cases.resources.propose import propose_classes, propose_departures, propose_site
from core.values import Interval


@answer.register
async def sites(_: ListSites, asker: Asker) -> Replies:
    """List the sites, and say how they are changed; refuses with NotAllowed."""
    if not asker.member.role.manages:
        raise NotAllowed(asker.member.role)
    return (await _every_site(asker),)


async def _every_site(asker: Asker, *news: str, undo: Button | None = None) -> Reply:
    words = asker.words
    every = await sites_of(asker.ledger, organization=asker.member.organization)
    page = lists.page(every, lambda each: _line(each, asker), most=len(every) or 1)
    how = words.say("sites-how") if not news else None
    said = (*news, words.say("sites-head"), *lists.cut(page, words, rest="list-more"), *((how,) if how else ()))
    return Reply(said, ((*((undo,) if undo else ()), all_of(words)),))


def _line(known: SiteFacts, asker: Asker) -> str:
    words, site = asker.words, known.site
    said = words.say("sites-line", name=site.name, zone=site.zone.key, count=known.resources)
    return f"{said} · {words.say('thing-floor')} {', '.join(known.floors)}" if known.floors else said


@answer.register
async def site(intent: ChangeSite, asker: Asker) -> Replies:
    """Show what a change of sites would mean; refuses as `propose_site` does."""
    words, wanted = asker.words, intent.wanted
    kept = await propose_site(asker.ledger, wanted=wanted, by=asker.member)
    zone = zone_called(wanted.zone) if wanted.zone else asker.catalogue.zone.key
    if wanted.site is None:
        said = words.say("site-new", name=wanted.name or "", zone=zone)
    elif wanted.removes:
        said = words.say("site-remove", name=wanted.site)
    elif wanted.name:
        said = words.say("site-rename", name=wanted.site, new=wanted.name)
    else:
        said = words.say("site-zone", name=wanted.site, zone=zone)
    label = "button-create" if wanted.site is None else "button-remove-site" if wanted.removes else "button-carry-out"
    do = buttons.button(words.say(label, count=1), CarryOut(kept.id), "danger" if wanted.removes else "primary")
    keep = buttons.button(words.say("button-sites"), ListSites())
    return (Reply((said,), ((do, keep),)),)


@answer.register
async def put_at_new(intent: PutAtNew, asker: Asker) -> Replies:
    """
    Say which sites there are in place of the one that was named, and offer to add that to who may.

    Refuses with UnknownResource or NotAllowed, or with TextTooLong a name that no site can have.
    """
    words, known = asker.words, managed(asker.catalogue, intent.resource, by=asker.member)
    every = sorted(asker.catalogue.every_site, key=lambda each: each.name.casefold())
    there = [buttons.button(each.name, PutAt(known.id, each.id)) for each in every if each.id != known.site.id]
    sites = lists.names([each.name for each in every], words)
    said = words.say("UnknownSite", wanted=repeated(intent.site), sites=sites)
    back = buttons.button(words.say("button-back-to", name=known.name), ShowResource(known.id))
    if not asker.member.role.manages:
        return (Reply((said,), buttons.rows(tuple(there[:SITES]), (back,))),)
    kept = await propose_site(asker.ledger, wanted=SiteChange(None, intent.site), by=asker.member)
    ask = words.say("site-new", name=intent.site, zone=asker.catalogue.zone.key)
    create = buttons.button(words.say("button-create", count=1), CarryOut(kept.id), "primary")
    return (Reply((said, ask), buttons.rows((create, *there[:SITES]), (back,))),)


async def site_changed(asker: Asker, *, undone: bool, undo: Button | None) -> Reply:
    """Return the sites as they are after a change of one."""
    return await _every_site(asker, asker.words.say("place-undone" if undone else "place-done"), undo=undo)


@answer.register
async def departures(intent: AddDepartures, asker: Asker) -> Replies:
    """Show which departures would be added, or that all of them are there; refuses as `propose_departures` does."""
    words, resource = asker.words, asker.catalogue.resource(intent.wanted.resource)
    kept = await propose_departures(asker.ledger, wanted=intent.wanted, by=asker.member)
    if kept is None:
        return (await card(asker, resource.id, words.say("departures-same")),)
    wanted = kept.kept.proposal
    if not isinstance(wanted, Timetable):
        raise TypeError(kept)
    do = buttons.button(words.say("button-add-departures", count=len(wanted.added)), CarryOut(kept.id), "primary")
    keep = buttons.button(words.say("button-keep-one", name=resource.name), ShowResource(resource.id))
    lines = [_departing("departures-new", wanted.added, intent.wanted, asker)]
    if len(intent.wanted.added) == MOST:
        lines.append(words.say("departures-first", most=MOST))
    return (Reply(tuple(lines), ((do, keep),)),)


async def departures_changed(asker: Asker, wanted: Timetable, *, undone: bool, undo: Button | None) -> Reply:
    """Return the card of a resource after its departures have changed."""
    message = "departures-undone" if undone else "departures-done"
    return await card(asker, wanted.resource, _departing(message, wanted.added, wanted, asker), undo=undo)


def _departing(message: str, departing: tuple[Interval, ...], wanted: Timetable, asker: Asker) -> str:
    """Return how many departures there are, the time of the first, and the days of the first and the last."""
    resource = asker.catalogue.resource(wanted.resource)
    first, last = departing[0], departing[-1]
    return asker.words.say(
        message,
        name=resource.name,
        count=len(departing),
        when=slot(first, resource, asker.look),
        first=day(first.start.astimezone(resource.zone).date(), asker.look),
        last=day(last.start.astimezone(resource.zone).date(), asker.look),
    )


@answer.register
async def classing(intent: ClassSeats, asker: Asker) -> Replies:
    """Show what it would mean that seats have a class, or none; refuses as `propose_classes` does."""
    words, resource = asker.words, asker.catalogue.resource(intent.spans[0].resource)
    kept = await propose_classes(asker.ledger, spans=intent.spans, seat_class=intent.seat_class, by=asker.member)
    wanted = kept.kept.proposal
    if not isinstance(wanted, SeatClasses):
        raise TypeError(kept)
    units = [unit for unit, _ in wanted.classes]
    message = "seats-class" if intent.seat_class else "seats-classless"
    named = wanted.classes[0][1] or ""
    said = words.say(message, seats=places(units, asker.look), count=len(units), seat_class=repeated(named))
    do = buttons.button(words.say("button-carry-out"), CarryOut(kept.id), "primary")
    keep = buttons.button(words.say("button-keep-one", name=resource.name), ShowResource(resource.id))
    return (Reply((said,), ((do, keep),)),)


async def seats_classed(asker: Asker, wanted: SeatClasses, *, undone: bool, undo: Button | None) -> Reply:
    """Return the card of a resource after the classes of its seats have changed."""
    return await card(asker, wanted.resource, asker.words.say("place-undone" if undone else "place-done"), undo=undo)


@answer.register
async def last_departure(intent: AskLastDeparture, asker: Asker) -> Replies:
    """Say that a timetable needs an end, with an example."""
    return (Reply((asker.words.say("departures-until", name=intent.name),), ((all_of(asker.words),),)),)

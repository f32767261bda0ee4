"""Approve or decline a booking that was requested."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.audit import Change as Noted
from core.domain.audit import Noun
from core.domain.bookings import approving
from core.domain.bookings.asking import ASKS, AskingPlace, asking, posted
from core.domain.bookings.booking import Booking
from core.domain.bookings.planning import Amendment
from core.domain.bookings.privacy import discreet
from core.domain.bookings.request import QUOTAS, Request
from core.domain.bookings.stages import Progress, Stage, Standing, Yes, decides_at, stages_for
from core.domain.bookings.status import Status
from core.domain.bookings.story import STOOD_IN
from core.domain.lengths import check_text
from core.domain.messages import Due, Kind
from core.domain.people.delegation import Delegation
from core.domain.people.member import Circle, Member, Role
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Resource
from core.domain.rules.policy import Claim
from core.domain.series.series import Series
from core.errors import NotAllowed, NotRequested
from core.ledger import Change, Ledger
from core.store import approvals, asking_places, audit, bookings, delegations, people, requests, series
from core.store.database import Connection, retried
from core.use_cases.series.cancel import noted
from core.values import BookingId, Interval, MemberId, OrganizationId, ResourceId, SeriesId

MANAGERS = Circle(frozenset({Role.OWNER, Role.ADMIN}))
"""The circle that is asked if the one that approves is empty: a request never waits for nobody."""
AT_ONCE = 200
"""Requests that are read in one statement to see who is asked about them."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Who answers requests, in whose place if they are not asked themself, when, and from where."""

    by: MemberId
    instead_of: MemberId | None
    at: datetime
    via: str

    async def note(self, connection: Connection, organization: OrganizationId, booking: BookingId) -> None:
        """Note in whose place a request is answered, if that is so."""
        if self.instead_of is not None:
            stood = Noted(Noun.REQUEST, booking, STOOD_IN, after={"instead_of": self.instead_of})
            await audit.record(connection, stood, organization=organization, by=self.by, via=self.via, at=self.at)


async def approve(ledger: Ledger, *, booking: BookingId, by: Member, via: str, seen: int | None = None) -> Booking:
    """
    Confirm a request and tell its holder; done a second time, or after somebody else, it changes nothing.

    Where several decide in turn, it goes on to the next of them instead, and a press of somebody else changes nothing.

    It also changes nothing if the request's version is no longer the one that was `seen`: its holder may want another
    slot by now, which must be looked at first. Of a series all dates that were requested together are confirmed, in one
    transaction. Refuses with NoSuchBooking, NotAllowed, NotRequested or AlreadyOver.
    """
    # Which series it is of never changes, so that a booking from memory will do.
    one = ledger.remembered(by.organization, booking) or await ledger.booking(by.organization, booking)
    if one.series is not None:
        return await _answer_series(ledger, one, by=by, via=via, seen=seen, no=False)
    return await _approve(ledger, booking, by=by, via=via, seen=seen)


@retried
async def _approve(ledger: Ledger, booking: BookingId, *, by: Member, via: str, seen: int | None) -> Booking:
    # One transaction, or the yes of a stage could be lost of which the request goes on.
    async with ledger.turn(via=via) as turn:
        async with turn.changing(by.organization, booking, by=by.id, via=via) as change:
            one = change.booking
            await check_decides(turn, one, by=by, now=change.now)
            # The state's refusal first: of a request that is over, it does not matter which version was seen.
            after = approving.approved(one, by=by.id, now=change.now, policy=change.policy)
            progress = await progress_of(turn, one)
            if (
                after is one
                or not _as_seen(one, seen)
                or not await is_asked(turn, one, progress, by=by.id, now=change.now)
            ):
                pass
            else:
                place = await _place_of(turn, one, by=by.id, via=via, now=change.now)
                yes = _yes(one, progress, place)
                if progress.is_last:
                    change.to(after, also=[Due(Kind.ANSWERED, change.now)])
                else:
                    asked = await _next_asked(turn, change, progress.agreed(yes))
                    change.to(approving.agreed(one, now=change.now), also=asked, overtaken=ASKS)
                async with turn.database.connection() as connection:
                    if progress.is_last:
                        await _decide(connection, [yes], place, no=False)
                    else:
                        await _agree(connection, [yes], place)
        return change.booking


def _yes(one: Booking, progress: Progress, place: _Place) -> Yes:
    number = progress.stage.number
    return Yes(one.organization, one.id, number, place.by, place.at, one.resource, one.during, place.instead_of)


async def _place_of(ledger: Ledger, one: Booking, *, by: MemberId, via: str, now: datetime) -> _Place:
    """Return in whose place the member answers, if they are not asked themself."""
    instead_of = next((each.member for each in await stands_in(ledger, one, by=by, now=now)), None)
    return _Place(by, instead_of, now, via)


async def _next_asked(ledger: Ledger, change: Change, progress: Progress) -> Sequence[Due]:
    """Return the messages to those who decide next."""
    things = [each for each, _ in change.catalogue.of(change.booking)]
    async with ledger.database.connection() as connection:
        return await _asks(connection, change.booking, things, progress.stage, now=change.now)


async def _asks(
    connection: Connection, one: Booking, things: Sequence[Resource], stage: Stage, *, now: datetime
) -> Sequence[Due]:
    """Return the messages to those who are asked next; when its holder hears that nobody answers stays as it is."""
    return [each for each in await _asking(connection, one, things, stage, now=now) if each.kind in ASKS]


async def _agree(connection: Connection, several: Sequence[Yes], place: _Place) -> None:
    """Write what a stage agrees to, after which others are asked."""
    await approvals.give(connection, several)
    for each in several:
        agreed = Noted(Noun.REQUEST, each.booking, "agreed", after={"stage": each.stage})
        await audit.record(connection, agreed, organization=each.organization, by=each.by, via=place.via, at=each.at)
        await place.note(connection, each.organization, each.booking)


async def _decide(connection: Connection, several: Sequence[Yes], place: _Place, *, no: bool) -> None:
    """Write in whose place the last stage decides, if it is in somebody's; what it decides is written already."""
    if place.instead_of is None:
        return
    if not no:
        await approvals.give(connection, several)
    for each in several:
        await place.note(connection, each.organization, each.booking)


async def decline(
    ledger: Ledger,
    *,
    booking: BookingId,
    by: Member,
    via: str,
    seen: int | None = None,
    because: str | None = None,
) -> Booking:
    """
    Cancel a request, or those of a series, and tell its holder, perhaps with the reason.

    Changes nothing and refuses as `approve` does, and with TextTooLong.
    """
    check_text("reason", because)
    one = ledger.remembered(by.organization, booking) or await ledger.booking(by.organization, booking)
    if one.series is not None:
        return await _answer_series(ledger, one, by=by, via=via, seen=seen, no=True, because=because)
    return await _decline(ledger, booking, by=by, via=via, seen=seen, because=because)


@retried
async def _decline(
    ledger: Ledger, booking: BookingId, *, by: Member, via: str, seen: int | None, because: str | None
) -> Booking:
    async with ledger.turn(via=via) as turn:
        async with turn.changing(by.organization, booking, by=by.id, via=via) as change:
            await check_decides(turn, change.booking, by=by, now=change.now)
            after = approving.declined(change.booking, by=by.id, now=change.now, because=because)
            progress = await progress_of(turn, change.booking)
            asked = await is_asked(turn, change.booking, progress, by=by.id, now=change.now)
            if after is not change.booking and _as_seen(change.booking, seen) and asked:
                place = await _place_of(turn, change.booking, by=by.id, via=via, now=change.now)
                change.to(after, also=[Due(Kind.ANSWERED, change.now)])
                async with turn.database.connection() as connection:
                    await place.note(connection, by.organization, booking)
        return change.booking


@retried
async def _answer_series(
    ledger: Ledger,
    one: Booking,
    *,
    by: Member,
    via: str,
    seen: int | None,
    no: bool,
    because: str | None = None,
) -> Booking:
    """
    Answer all dates of a series that were requested together and that the member decides about.

    Everybody is told once, with the first of them. A series of which its own resource is declined ends there, unless
    only exceptions to the rules were, and other dates stand.
    """
    one = await ledger.booking(by.organization, one.id)
    now, catalogue = ledger.clock.now(), await ledger.catalogue(by.organization)
    await check_decides(ledger, one, by=by, now=now)

    def answered(before: Booking) -> Booking:
        policy = catalogue.resource(before.resource).policy
        if no:
            return approving.declined(before, by=by.id, now=now, because=because)
        return approving.approved(before, by=by.id, now=now, policy=policy)

    # The state's refusal first, as for a booking by itself.
    if answered(one) is one or not _as_seen(one, seen) or one.series is None:
        return one
    answers: list[bookings.Change] = []
    agreed: list[Yes] = []
    theirs = await _decided_by(ledger, one.series, catalogue, by=by, now=now)
    place = await _place_of(ledger, one, by=by.id, via=via, now=now)
    exceptional = await is_exception(ledger, one)
    decided: list[Yes] = []
    async with ledger.database.transaction() as connection:
        of = await series.found(connection, by.organization, one.series, lock=True)
        dates = await series.standing(connection, by.organization, one.series, now=now, lock=True)
        first = not no and all(each.status is Status.PENDING for each in dates)
        # Each date by itself: one that was moved since is at its first stage again.
        far = await _progress(connection, dates, catalogue)
        for before in dates:
            asked = before.status is Status.PENDING and before.requested_at == one.requested_at
            progress = far[before.id]
            mine = (before.resource, progress.stage.number) in theirs
            if not asked or before.settled(now) is not before or not mine:
                continue
            if not no and not progress.is_last:
                yes = _yes(before, progress, place)
                once = all((each.resource, each.stage) != (yes.resource, yes.stage) for each in agreed)
                resource = catalogue.resource(before.resource)
                stage = progress.agreed(yes).stage
                asks = await _asks(connection, before, [resource], stage, now=now) if once else ()
                amendment = Amendment(tuple(asks), overtaken=ASKS)
                answers.append(bookings.Change(before, approving.agreed(before, now=now), amendment))
                agreed.append(yes)
                continue
            also = [Due(Kind.ANSWERED, now)] if len(answers) == len(agreed) else []
            also += told(of, now=now) if first and of is not None and also else []
            answers.append(bookings.Change(before, answered(before), Amendment(tuple(also))))
            decided.append(_yes(before, progress, place))
        await bookings.save_all(connection, answers, by=by.id, via=via, at=now)
        await _agree(connection, agreed, place)
        await _decide(connection, decided, place, no=no)
        done = {each.after.id: each.after for each in answers}
        goes_on = exceptional and any(each.id not in done and each.status is not Status.PENDING for each in dates)
        if no and of is not None and done and one.resource == of.wish.resource and not goes_on:
            of = of.ended(min(each.occurrence for each in done.values() if each.occurrence is not None))
            await series.save(connection, of)
            ended = noted(of, "ended", dates=len(done))
            await audit.record(connection, ended, organization=by.organization, by=by.id, via=via, at=now)
    for each in done.values():
        ledger.remember(each)
    return done.get(one.id, one)


async def _decided_by(
    ledger: Ledger, of: SeriesId, catalogue: Catalogue, *, by: Member, now: datetime
) -> set[tuple[ResourceId, int]]:
    """Return the resources and stages of a series about whose requests the member is asked."""
    async with ledger.database.connection() as connection:
        dates = await series.standing(connection, by.organization, of, now=now, states={Status.PENDING})
        far = await _progress(connection, dates, catalogue)
    one_of = {(each.resource, far[each.id].stage.number): each for each in dates}
    return {key for key, each in one_of.items() if await is_asked(ledger, each, far[each.id], by=by.id, now=now)}


def told(of: Series, *, now: datetime) -> list[Due]:
    """Return the one message about all dates to a holder for whom somebody else booked, and to each attendee."""
    holder = [Due(Kind.BOOKED_FOR_YOU, now)] if of.booked_by != of.member else []
    return [*holder, *(Due(Kind.INVITED, now, each) for each in of.attendees)]


async def decides(ledger: Ledger, booking: Booking, *, by: MemberId) -> bool:
    """Return whether the booking needs no approval that the member cannot give."""
    catalogue = await ledger.catalogue(booking.organization)
    resources = [each for each, _ in catalogue.of(booking)]
    return await first_asking(ledger, resources, by=by, during=booking.during, people=booking.heads) is None


async def needs_yes(ledger: Ledger, booking: Booking, *, by: MemberId) -> bool:
    """Return whether somebody else than the member has to say yes to the booking: by a rule, or as to an exception."""
    may = may_except if await is_exception(ledger, booking) else decides
    return not await may(ledger, booking, by=by)


async def may_except(ledger: Ledger, booking: Booking, *, by: MemberId) -> bool:
    """Return whether the member may let the booking be an exception: who approves it or, if nobody must, manages it."""
    catalogue = await ledger.catalogue(booking.organization)
    role, groups = await standing_of(ledger, booking.organization, by)
    return all(each.policy.needs_nobody(role, groups) for each, _ in catalogue.of(booking))


async def first_asking(
    ledger: Ledger, resources: Sequence[Resource], *, by: MemberId | None, during: Interval, people: int
) -> Resource | None:
    """Return the first of the resources that needs, for that time and so many, somebody else's approval, if any."""
    asking = [each for each in resources if each.policy.approvers is not None]
    if not asking:
        return None
    role, groups = await standing_of(ledger, asking[0].organization, by)
    return next((each for each in asking if each.policy.asks(during, each.zone, role, groups, people=people)), None)


async def standing_of(ledger: Ledger, organization: OrganizationId, by: MemberId | None) -> Standing:
    """Return the role and the groups of whoever asks; who has left, or is nobody here, is a guest."""
    if by is None:
        return Role.GUEST, frozenset()
    async with ledger.database.connection() as connection:
        known = await people.standing(connection, organization, [by])
    return known.get(by, (Role.GUEST, frozenset()))


async def progress_of(ledger: Ledger, booking: Booking) -> Progress:
    """Return the stages that a booking needs, and how far it has come; one stage alone needs no statement."""
    catalogue = await ledger.catalogue(booking.organization)
    async with ledger.database.connection() as connection:
        return (await _progress(connection, [booking], catalogue))[booking.id]


async def _progress(
    connection: Connection, several: Sequence[Booking], catalogue: Catalogue
) -> dict[BookingId, Progress]:
    """Return of each of these bookings of one organization what `progress_of` does, in two statements at most."""
    of = {each.id: [thing for thing, _ in catalogue.of(each)] for each in several}
    asking = {
        each.id: each.booked_by or each.member
        for each in several
        if any(len(thing.policy.stages) > 1 for thing in of[each.id])
    }
    known: Mapping[MemberId, Standing] = {}
    given: Sequence[Yes] = ()
    if asking:
        organization = several[0].organization
        known = await people.standing(connection, organization, list(dict.fromkeys(asking.values())))
        given = await approvals.given(connection, organization, list(asking))
    return {
        each.id: Progress(
            stages_for(of[each.id], known.get(asking[each.id]) if each.id in asking else None),
            tuple(yes for yes in given if yes.booking == each.id and yes.counts_for(each)),
        )
        for each in several
    }


async def is_asked(ledger: Ledger, booking: Booking, progress: Progress, *, by: MemberId, now: datetime) -> bool:
    """Return whether the member is one of those who decide about the request now."""
    catalogue = await ledger.catalogue(booking.organization)
    request = await request_about(ledger, booking)
    excepted = request.excepted if request else frozenset[str]()
    things = [each for each, _ in catalogue.of(booking)]
    standings = await _deciding(ledger, booking, by=by, now=now)
    return any(decides_at(progress.stage, things, who, excepted=excepted) for who in standings)


async def decided_for(ledger: Ledger, booking: Booking) -> MemberId | None:
    """Return in whose place a booking was declined, or the last yes to it was given, if it was in somebody's."""
    async with ledger.database.connection() as connection:
        if booking.was_declined:
            noted = await audit.of_subject(connection, booking.organization, Noun.REQUEST, booking.id)
            entries = (each.entry for each in noted if each.entry.verb == STOOD_IN)
            return next(
                ((each.after or {}).get("instead_of") for each in entries if each.at == booking.decided_at), None
            )
        given = await approvals.given(connection, booking.organization, [booking.id])
    last = [yes for yes in given if yes.at == booking.decided_at and yes.instead_of is not None]
    if not last:
        return None
    # Of the last stage a yes is written only if it was given in somebody's place; one before may be of that instant.
    final = (await progress_of(ledger, booking)).stages[-1].number
    return next((yes.instead_of for yes in last if yes.stage >= final), None)


async def stands_in(ledger: Ledger, booking: Booking, *, by: MemberId, now: datetime) -> list[Delegation]:
    """Return in whose place the member is asked about the request now, if they are not asked themself."""
    absent = await _absent(ledger, booking, by=by, now=now)
    if not absent:
        return []
    catalogue = await ledger.catalogue(booking.organization)
    things, progress = [each for each, _ in catalogue.of(booking)], await progress_of(ledger, booking)
    async with ledger.database.connection() as connection:
        asked = await _circle(connection, booking.organization, things, progress.stage)
    return [] if by in asked else [each for each in absent if each.member in asked]


async def _absent(ledger: Ledger, booking: Booking, *, by: MemberId, now: datetime) -> list[Delegation]:
    """Return in whose place a member answers requests now; none about what they have, or have asked for, themself."""
    if by in {booking.member, booking.booked_by}:
        return []
    async with ledger.database.connection() as connection:
        return await delegations.by_delegate(connection, booking.organization, by, now=now)


async def _deciding(ledger: Ledger, booking: Booking, *, by: MemberId, now: datetime) -> list[Standing]:
    """Return the standings by which a member may decide: their own, and of those in whose place they answer."""
    absent = await _absent(ledger, booking, by=by, now=now)
    async with ledger.database.connection() as connection:
        known = await people.standing(connection, booking.organization, [by, *(each.member for each in absent)])
    return [known.pop(by, (Role.GUEST, frozenset())), *known.values()]


async def approvers_of(ledger: Ledger, booking: Booking) -> list[MemberId]:
    """Return the members to ask now, as `asked_for` does."""
    catalogue = await ledger.catalogue(booking.organization)
    async with ledger.database.connection() as connection:
        return await asked_for(connection, booking, catalogue=catalogue, now=ledger.clock.now())


async def request_messages(ledger: Ledger, booking: Booking, *, now: datetime) -> tuple[Due, ...]:
    """
    Return the messages of a request: to those who decide now, to deputies if they do not, and to its holder.

    Where requests for the thing are asked in a channel, that takes the place of those who decide, at first, unless one
    of its people is discreet.
    """
    catalogue = await ledger.catalogue(booking.organization)
    things = [each for each, _ in catalogue.of(booking)]
    async with ledger.database.connection() as connection:
        progress = (await _progress(connection, [booking], catalogue))[booking.id]
        due = await _asking(connection, booking, things, progress.stage, now=now)
        place = await place_of(connection, booking, catalogue=catalogue)
        return due if place is None else posted(due, place, now=now)


async def place_of(connection: Connection, booking: Booking, *, catalogue: Catalogue) -> AskingPlace | None:
    """
    Return the conversation in which a request is asked; None if it is asked in private.

    So is every request that names somebody who is discreet: whoever decides may know, but all who read along may not.
    """
    if discreet(booking, catalogue):
        return None
    return await asking_places.of(connection, booking.organization, [each.id for each, _ in catalogue.of(booking)])


async def _asking(
    connection: Connection, booking: Booking, things: Sequence[Resource], stage: Stage, *, now: datetime
) -> tuple[Due, ...]:
    circle = await _circle(connection, booking.organization, things, stage)
    managers = await _circle(connection, booking.organization, things, Stage(stage.number))
    await people.lock_asked(connection, booking.organization, [*circle, *managers])
    asked = await _instead(connection, booking, circle, now=now)
    managing = await _instead(connection, booking, managers, now=now)
    others = [each for each in managing if each not in {*asked, booking.member, booking.booked_by}]
    return asking(booking, asked, deputies=others, zone=things[0].zone, now=now)


async def asked_for(connection: Connection, booking: Booking, *, catalogue: Catalogue, now: datetime) -> list[MemberId]:
    """
    Return the members to ask, which stays so in this transaction: those who decide at the stage that the booking is at.

    Where nobody is left of them, those who manage the thing are asked in their place, or else owners and admins. In the
    place of who is away, whoever answers for them is asked, unless it is their own request.
    """
    things = [each for each, _ in catalogue.of(booking)]
    progress = (await _progress(connection, [booking], catalogue))[booking.id]
    circle = await _circle(connection, booking.organization, things, progress.stage)
    await people.lock_asked(connection, booking.organization, circle)
    return await _instead(connection, booking, circle, now=now)


async def decide_now(connection: Connection, booking: Booking, *, catalogue: Catalogue, now: datetime) -> set[MemberId]:
    """Return the members whom `asked_for` returns, and those in whose place some of them are asked."""
    things = [each for each, _ in catalogue.of(booking)]
    progress = (await _progress(connection, [booking], catalogue))[booking.id]
    circle = await _circle(connection, booking.organization, things, progress.stage)
    return {*circle, *await _instead(connection, booking, circle, now=now)}


async def waiting_for(
    connection: Connection, catalogue: Catalogue, member: MemberId, *, now: datetime
) -> list[Booking]:
    """Return the requests about which a member is asked now; of what repeats, one date of those asked for together."""
    asked, inside = dict[tuple[object, ...], Booking](), dict[Circle, list[MemberId]]()
    last: Booking | None = None
    while True:
        several = await bookings.pending(connection, catalogue.organization, now=now, most=AT_ONCE, after=last)
        far = await _progress(connection, several, catalogue)
        for each in several:
            things = [thing for thing, _ in catalogue.of(each)]
            if member in await _circle(connection, each.organization, things, far[each.id].stage, known=inside):
                asked.setdefault((each.series or each.id, each.requested_at, each.resource), each)
        if len(several) < AT_ONCE:
            return list(asked.values())
        last = several[-1]


async def _instead(
    connection: Connection, booking: Booking, asked: Sequence[MemberId], *, now: datetime
) -> list[MemberId]:
    """Return who is asked, with who answers for them in the place of those who are away."""
    away = await delegations.in_force(connection, booking.organization, asked, now=now)
    own = {booking.member, booking.booked_by}
    instead = {each.member: each.delegate for each in away.values() if each.delegate not in own}
    return list(dict.fromkeys(instead.get(each, each) for each in asked))


async def _circle(
    connection: Connection,
    organization: OrganizationId,
    things: Sequence[Resource],
    stage: Stage,
    *,
    known: dict[Circle, list[MemberId]] | None = None,
) -> list[MemberId]:
    """Return the members who are asked at a stage, whoever is away; who is in which circle may be `known`."""
    known = {} if known is None else known
    managers = [each.policy.managers for each in things if each.policy.managers is not None]
    for circles in (stage.circles, managers, [MANAGERS]):
        for circle in circles:
            if circle not in known:
                known[circle] = await people.inside(connection, organization, circle)
        asked = [known[circle] for circle in circles]
        # Several resources may have the same approvers; each is asked once.
        found = list(dict.fromkeys(member for members in asked for member in members))
        if found:
            return found
    return []


async def to_decide(ledger: Ledger, *, booking: BookingId, by: Member) -> Booking:
    """Return a request, as time leaves it, to whoever may answer it; refuses as `approve` does."""
    one = await ledger.booking(by.organization, booking)
    now = ledger.clock.now()
    await check_decides(ledger, one, by=by, now=now)
    return one.settled(now)


async def check_decides(ledger: Ledger, booking: Booking, *, by: Member, now: datetime) -> None:
    """Check that the member decides at any stage, or refuse with NotAllowed; and with NotRequested if nobody has to."""
    catalogue = await ledger.catalogue(booking.organization)
    things = [each for each, _ in catalogue.of(booking)]
    if not await is_exception(ledger, booking):
        # The rule that asked for the yes may be gone: then whoever manages the things answers.
        things = [each for each in things if each.policy.approvers is not None] or things
    standings = await _deciding(ledger, booking, by=by.id, now=now)
    if not any(all(each.policy.approves(*who) for each in things) for who in standings):
        raise NotAllowed(by.role)
    if booking.requested_at is None:
        raise NotRequested(booking.id)


async def is_exception(ledger: Ledger, booking: Booking) -> bool:
    """Return whether the booking breaks rules, and was asked for, or granted, all the same."""
    request = await request_about(ledger, booking)
    return request is not None and bool(request.excepted)


async def claims_again(
    ledger: Ledger, catalogue: Catalogue, after: Booking, *, now: datetime
) -> Sequence[Claim] | None:
    """Return what a booking takes of quotas that is taken back as it was; nothing of an exception to them."""
    request = await request_about(ledger, after)
    excepted = request is not None and QUOTAS in request.excepted
    return None if excepted else catalogue.claims(after, now=now)


async def request_about(ledger: Ledger, booking: Booking) -> Request | None:
    """Return what is asked about a booking; None if nothing is, or no approval was asked for."""
    if booking.requested_at is None:
        return None
    async with ledger.database.connection() as connection:
        return await requests.found(connection, booking.organization, booking.id)


def _as_seen(booking: Booking, seen: int | None) -> bool:
    """Return whether the request is as its approver saw it; buttons that were sent long ago do not say."""
    return seen is None or seen == booking.version

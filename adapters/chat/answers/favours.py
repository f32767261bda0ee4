"""Answers about what is asked of the holder of a booking: asked, withdrawn, done, declined, taken back; and rings."""

from collections.abc import Sequence
from dataclasses import replace

from adapters.chat.answers.answer import answer
from adapters.chat.answers.card import card
from adapters.chat.answers.unknown import unknown
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, favours
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import example
from adapters.chat.cards.reasons import GIVEN, TAKEN_BACK
from adapters.chat.cards.refusals import refused
from adapters.chat.cards.times import slot
from adapters.chat.cards.waiting import watch
from adapters.chat.intents.favours import (
    AgreeToRing,
    AskAround,
    AskFavour,
    AskHolder,
    GrantFavour,
    KeepMine,
    LeaveRing,
    UndoFavour,
    WithdrawFavour,
)
from adapters.chat.replies import Button, Replies, Reply
from core.domain.bookings.booking import Booking
from core.domain.bookings.wish import Wish
from core.domain.favours.favour import Answer, Favour
from core.domain.favours.news import RingNews
from core.domain.resources.resource import Resource
from core.errors import AskedEnough, FavourOver, NobodyToAsk
from core.use_cases.bookings.bookings_of import bookings_of
from core.use_cases.favours import became, rings
from core.use_cases.favours.answer import decline, grant, undo
from core.use_cases.favours.ask import ask, withdraw
from core.use_cases.favours.asked_of import asked_of
from core.use_cases.favours.choices import askable, choices_of, held_near, held_next, holder_of, why_nobody
from core.use_cases.favours.fitting import check_may_ask, check_may_have
from core.use_cases.favours.told import tells
from core.use_cases.people.people_called import members_called
from core.use_cases.people.people_called import names_of as people_of
from core.values import MINUTE, OFFERED, BookingId, Interval, MemberId, UnitId


async def ask_the_holder(asker: Asker, resource: Resource, during: Interval, unit: UnitId | None) -> Button | None:
    """Return the button that asks who has a slot for it; None if nobody could be asked, or nothing would come of it."""
    if not resource.policy.favours or not await askable(asker.ledger, resource, during, by=asker.member.id, unit=unit):
        return None
    return favours.ask_holder(resource, during, unit, asker.look)


@answer.register
async def holder_asked(intent: AskHolder, asker: Asker) -> Replies:
    """Show what the holder of a slot can be asked for; refuses with NobodyToAsk."""
    resource = asker.catalogue.resource(intent.resource)
    return (await _what_to_ask(asker, resource, intent.during, intent.unit),)


@answer.register
async def asked_around(intent: AskAround, asker: Asker) -> Replies:
    """Show what the holder can be asked for of whom the words speak; ask for what they do not say, or do not know."""
    if intent.unknown is not None:
        return (unknown(asker, intent.unknown),)
    if intent.oneself or await _only_oneself(asker, intent.of):
        said = asker.words.say("favour-oneself", name=example(asker.catalogue))
        return (Reply((said,), ((buttons.bookings(asker.words), buttons.resources(asker.words)),)),)
    own = await bookings_of(asker.ledger, organization=asker.member.organization, member=asker.member.id)
    wish, given = _wanted(asker, intent, own)
    people = max(wish.capacity or 1, wish.count or 1)
    resource = asker.catalogue.named(wish.resource) if wish.resource else None
    if resource is None:
        return (await _which(asker),)
    if wish.moment is None and not given and any(each.resource == resource.id for each in own):
        # "Swap my atlas with jonas" does not say for what.
        return (await _which(asker),)
    unit = resource.labelled(wish.unit).id if wish.unit else None
    during = await _meant(asker, wish, resource, unit, given)
    if during is None:
        return (await _which(asker, resource, unit),)
    shown = await _what_to_ask(asker, resource, during, unit, given=given, people=people)
    notes = [await _whose(asker, intent.of, resource, during, unit)] if intent.of else []
    if intent.sharing and not resource.policy.sharing:
        notes.append(asker.words.say("favour-no-sharing", name=resource.name))
    return (shown.with_note(*filter(None, notes)),)


@answer.register
async def favour_asked(intent: AskFavour, asker: Asker) -> Replies:
    """Ask the holder; a swap that they asked for themselves is done by this second press."""
    asked = await ask(
        asker.ledger,
        what=intent.what,
        booking=intent.booking,
        wanted=intent.during,
        mine=intent.mine,
        by=asker.member,
        via=asker.platform,
    )
    if asked.holder == asker.member.id:
        return await favour_granted(GrantFavour(asked.id), asker)
    theirs = await asker.ledger.booking(asked.organization, asked.booking)
    mine = await asker.ledger.booking(asked.organization, asked.mine) if asked.mine else None
    named = await tells(asker.ledger, theirs, reader=asked.holder, of=asked.asker)
    look = await _look(asker, asked, theirs, of=asked.holder)
    sent = favours.asked(asked, theirs, mine, look, named=named)
    return (replace(sent, undo=WithdrawFavour(asked.id)),)


@answer.register
async def favour_withdrawn(intent: WithdrawFavour, asker: Asker) -> Replies:
    """Ask no more; a holder who presses then is told. What was done meanwhile is taken back, for a minute."""
    try:
        await withdraw(asker.ledger, favour=intent.favour, by=asker.member, via=asker.platform)
    except FavourOver as over:
        if over.became != Answer.YES:
            raise
        return await favour_undone(UndoFavour(intent.favour), asker)
    organization = asker.member.organization
    news = await became.became(asker.ledger, organization=organization, favour=intent.favour)
    return (favours.withdrawn(news, asker.look),)


@answer.register
async def favour_granted(intent: GrantFavour, asker: Asker) -> Replies:
    """Do what was asked, and show the holder what they have now."""
    done = await grant(asker.ledger, favour=intent.favour, by=asker.member, via=asker.platform, because=GIVEN)
    look = await _look(asker, done.favour, done.kept, of=done.favour.asker)
    return (favours.done(done.favour, await card(asker, done.kept), look),)


@answer.register
async def mine_kept(intent: KeepMine, asker: Asker) -> Replies:
    """Keep it; who asked is told. What is given already is said to be so, and can be taken back for a minute."""
    today = bool(intent.today)
    try:
        kept = await decline(asker.ledger, favour=intent.favour, by=asker.member, via=asker.platform, today=today)
    except FavourOver as over:
        if over.became != Answer.YES:
            raise
        return await favour_granted(GrantFavour(intent.favour), asker)
    return (favours.kept(kept, asker.look),)


@answer.register
async def favour_undone(intent: UndoFavour, asker: Asker) -> Replies:
    """Take back what was done, and show what is there again."""
    done = await undo(asker.ledger, favour=intent.favour, by=asker.member, via=asker.platform, because=TAKEN_BACK)
    own = done.got if asker.member.id == done.favour.asker else done.kept
    return (favours.undone(await card(asker, own), asker.look),)


@answer.register
async def ring_agreed(intent: AgreeToRing, asker: Asker) -> Replies:
    """Agree to a round of swaps; with the last one's yes all of them are done."""
    agreed = await rings.agree(asker.ledger, ring=intent.ring, by=asker.member, via=asker.platform)
    news = RingNews(agreed.ring, agreed.bookings)
    if not agreed.ring.done:
        return (favours.ring_agreed(news, asker.look),)
    mine, _ = favours.part_of(news, asker.member.id)
    return ((await card(asker, mine)).with_news(asker.words.say("ring-done", count=len(agreed.ring.wishes))),)


@answer.register
async def ring_left(intent: LeaveRing, asker: Asker) -> Replies:
    """Keep what one has; the round is over for all."""
    await rings.leave(asker.ledger, ring=intent.ring, by=asker.member, via=asker.platform)
    return (Reply((asker.words.say("favour-kept"),), ((buttons.bookings(asker.words),),)),)


async def _what_to_ask(
    asker: Asker,
    resource: Resource,
    during: Interval,
    unit: UnitId | None,
    *,
    given: list[Booking] | None = None,
    people: int = 1,
) -> Reply:
    """
    Show what the holder can be asked for; one's own booking is shown, and what is free is offered.

    Where several `people` want to join, each asks for themselves: nobody is put on a booking without their word.
    """
    booking = await holder_of(asker.ledger, resource, during, now=asker.now, unit=unit)
    if booking is not None and booking.member == asker.member.id:
        return (await card(asker, booking)).with_news(asker.words.say("own-already"))
    if booking is None:
        raise await why_nobody(asker.ledger, resource, during, by=asker.member.id, unit=unit)
    try:
        await check_may_ask(asker.ledger, booking, by=asker.member.id, now=asker.now)
    except AskedEnough as enough:
        watching = watch(resource, during, asker.look, unit=unit)
        shown = refused(enough, asker.look)
        return replace(shown, rows=((watching,), *shown.rows))
    found = await choices_of(asker.ledger, booking, during, by=asker.member.id, now=asker.now, among=given or ())
    if not found.any:
        # Where a rule is why, it is said.
        await check_may_have(asker.ledger, resource, during, member=asker.member.id, now=asker.now)
        if not _is_full(booking, resource):
            raise NobodyToAsk(resource.id)
        return refused(NobodyToAsk(resource.id), asker.look).with_note(_full(asker, booking, resource))
    shown = favours.what_to_ask(found, asker.look)
    if people > 1 and found.share:
        shown = shown.with_note(asker.words.say("favour-share-one"))
    return shown.with_note(_full(asker, booking, resource)) if _is_full(booking, resource) else shown


async def question_again(asker: Asker, *, about: BookingId | None = None) -> Reply | None:
    """
    Show what the asker was asked for, perhaps `about` one booking, and has not answered; None if nothing waits.

    Nothing is given away, or kept, by a mere word.
    """
    waits = await asked_of(asker.ledger, asker.member)
    if waits is None or not asker.place.private or about not in {None, waits.theirs.id}:
        return None
    return favours.question(waits, await _look(asker, waits.favour, waits.theirs, of=waits.favour.asker))


async def _only_oneself(asker: Asker, names: Sequence[str]) -> bool:
    """Whether somebody is named, and everybody of that name is the asker."""
    if not names:
        return False
    called = await members_called(asker.ledger, organization=asker.member.organization, names=names)
    who = {one.id for several in called for one in several}
    return who == {asker.member.id}


async def _whose(
    asker: Asker, names: Sequence[str], resource: Resource, during: Interval, unit: UnitId | None
) -> str | None:
    """Return that somebody else has it than those who are named, who are not asked; None if one of them does."""
    booking = await holder_of(asker.ledger, resource, during, now=asker.now, unit=unit)
    if booking is None or booking.member == asker.member.id:
        return None
    called = await members_called(asker.ledger, organization=asker.member.organization, names=names)
    member, discreet = asker.member, booking.member in asker.catalogue.discreet
    if not resource.policy.tells_names(member.role, member.groups, discreet=discreet):
        return asker.words.say("favour-whoever")
    if booking.member in {one.id for several in called for one in several}:
        return None
    [who] = await people_of(asker.ledger, organization=booking.organization, members=[booking.member])
    return asker.words.say("favour-whose", who=who)


def _is_full(booking: Booking, resource: Resource) -> bool:
    """Whether it could be shared, if only it had a seat left."""
    sharing = resource.policy.sharing and len(resource.units) == 1
    return sharing and resource.capacity is not None and booking.heads >= resource.capacity


def _full(asker: Asker, booking: Booking, resource: Resource) -> str:
    return asker.words.say("favour-full", name=resource.name, seats=resource.capacity or 0, people=booking.heads)


def _wanted(asker: Asker, intent: AskAround, own: list[Booking]) -> tuple[Wish, list[Booking]]:
    """Return what is wanted, and the bookings of one's own that are offered for it."""
    of = {each.name: [mine for mine in own if mine.resource == each.id] for each in asker.catalogue.resources}
    given = [name for name in intent.names if of.get(name)]
    others = [name for name in intent.names if name not in given]
    if len(others) != 1:
        return intent.wish, []
    return replace(intent.wish, resource=others[0]), of[given[0]] if len(given) == 1 else []


async def _meant(
    asker: Asker, wish: Wish, resource: Resource, unit: UnitId | None, given: list[Booking]
) -> Interval | None:
    """
    Return the time that is asked for.

    Without a clock it is that of what others have: next to what is given, or next on the day that is said, or today.
    """
    if wish.moment is not None:
        return wish.assumed(resource, now=asker.now)
    around = given[0].during if given else Interval(asker.now, asker.now + MINUTE)
    on = wish.day or resource.local(around.start).date()
    day = resource.calendar_days(on)
    return await held_near(asker.ledger, resource, around, by=asker.member.id, day=day, unit=unit)


async def _which(asker: Asker, resource: Resource | None = None, unit: UnitId | None = None) -> Reply:
    """Ask what is wanted, or when, with the next times at which others have it."""
    words = asker.words
    if resource is None:
        said = words.say("favour-which", name=example(asker.catalogue))
        return Reply((said,), ((buttons.resources(words),),))
    times = await held_next(asker.ledger, resource, by=asker.member.id, most=OFFERED, unit=unit)
    asks = tuple(
        (buttons.button(slot(each, resource, asker.look, button=True), AskHolder(resource.id, each, unit)),)
        for each in times
    )
    said = words.say("favour-which-time", name=resource.name)
    return Reply((said,), (*asks, (buttons.choose(resource), buttons.resources(words))))


async def _look(asker: Asker, favour: Favour, theirs: Booking, *, of: MemberId) -> Look:
    """Return how the asker or the holder sees a favour: with the other one's name, where they may know it."""
    policy, discreet = asker.catalogue.resource(theirs.resource).policy, of in asker.catalogue.discreet
    if not policy.tells_names(asker.member.role, asker.member.groups, discreet=discreet):
        return asker.look
    [name] = await people_of(asker.ledger, organization=favour.organization, members=[of])
    return replace(asker.look, names={**asker.look.names, of: name})

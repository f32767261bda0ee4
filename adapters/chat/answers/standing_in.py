"""Answers about who answers requests in one's place while one is away."""

from adapters.chat.answers.absence import away
from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, standing_in
from adapters.chat.intents.attending import Away
from adapters.chat.intents.standing_in import AskStandIn, ComeBack, LetStandIn, ShowStandIns, StopStandingIn
from adapters.chat.replies import Replies, Reply
from core.errors import CannotStandIn
from core.use_cases.people.people_called import members_called, names_of
from core.use_cases.people.stand_in import come_back, let_stand_in, stand_ins_of, stop_standing_in
from core.values import OFFERED


@answer.register
async def asked(intent: AskStandIn, asker: Asker) -> Replies:
    """Let the one who is named answer; ask where that is nobody or several, or where it may not be meant."""
    look = asker.look
    found = await members_called(asker.ledger, organization=asker.member.organization, names=list(intent.names))
    meant = list({each.id: each for several in found for each in several if each.id != asker.member.id}.values())
    if not meant and any(each.id == asker.member.id for several in found for each in several):
        raise CannotStandIn("self")
    if not meant:
        return (Reply((asker.words.say("stand-in-whom"),), ((buttons.bookings(asker.words),),)),)
    first = None if intent.first is None or intent.first <= asker.local_now.date() else intent.first
    if len(meant) > 1:
        rows = tuple((standing_in.letting(each.id, each.name, first, intent.last, look),) for each in meant[:OFFERED])
        return (Reply((asker.words.say("stand-in-which"),), rows),)
    [one] = meant
    if not intent.sure:
        return (standing_in.stand_in_asked(one.id, one.name, first, intent.last, look),)
    done = await let(LetStandIn(one.id, first, intent.last), asker)
    return (*done, *(await _away(intent, asker) if intent.away else ()))


@answer.register
async def let(intent: LetStandIn, asker: Asker) -> Replies:
    """Let a member answer in the asker's place."""
    given = await let_stand_in(
        asker.ledger,
        member=asker.member,
        delegate=intent.delegate,
        first=intent.first,
        last=intent.last,
        via=asker.platform,
    )
    [name] = await names_of(asker.ledger, organization=asker.member.organization, members=[given.delegate])
    return (standing_in.stand_in_set(given, name, asker.look),)


@answer.register
async def came_back(_: ComeBack, asker: Asker) -> Replies:
    """Let nobody answer in the asker's place any more."""
    ended = await come_back(asker.ledger, member=asker.member, via=asker.platform)
    return (standing_in.stand_in_over(asker.look, was=ended is not None),)


@answer.register
async def shown(_: ShowStandIns, asker: Asker) -> Replies:
    """Show who answers in the asker's place, and in whose place they do."""
    return (standing_in.overview(await stand_ins_of(asker.ledger, asker.member), asker.look),)


@answer.register
async def stopped(intent: StopStandingIn, asker: Asker) -> Replies:
    """Let the asker answer no more in somebody's place."""
    ended = await stop_standing_in(asker.ledger, member=intent.member, by=asker.member, via=asker.platform)
    # A button may be late or made up: nobody is named for whom the asker does not stand in.
    known = [ended.member] if ended else []
    names = await names_of(asker.ledger, organization=asker.member.organization, members=known)
    return (standing_in.stopped(next(iter(names), None), asker.look),)


async def _away(intent: AskStandIn, asker: Asker) -> Replies:
    """Show what the asker has booked on these days, if anything: it is not cancelled before they say so."""
    if intent.last is None:
        return ()
    return await away(Away(intent.first or asker.local_now.date(), intent.last), asker)

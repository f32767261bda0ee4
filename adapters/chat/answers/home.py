"""One's own page: what comes next, what is free now, what waits, what is left of quotas, and the ways on."""

from dataclasses import replace
from itertools import islice

from adapters.chat.answers.answer import answer
from adapters.chat.answers.card import card_by, look_at_several
from adapters.chat.answers.quotas import quota
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.forms import opens
from adapters.chat.cards.naming import line
from adapters.chat.cards.polls import polls
from adapters.chat.cards.preferences import favourites
from adapters.chat.cards.resources import facts
from adapters.chat.cards.times import slot
from adapters.chat.cards.waiting import waits
from adapters.chat.incoming import Place
from adapters.chat.intents.approvals import ListRequests, ShowRequest
from adapters.chat.intents.catalogue import Manage
from adapters.chat.intents.forms import Filling
from adapters.chat.intents.members import ListPeople
from adapters.chat.intents.people import ListGroups, Settings
from adapters.chat.intents.rules import ShowQuota
from adapters.chat.intents.showing import ShowHome, SuggestWords
from adapters.chat.intents.talk import Help
from adapters.chat.replies import Card, Page, Part, Replies, Reply
from adapters.wording import Words
from core.domain.messages import About, Shown, Topic
from core.domain.people.member import Member
from core.domain.resources.resource import Kind, favourites_first
from core.errors import NoSuchMember
from core.ledger import Ledger
from core.use_cases.bookings import bookings_of
from core.use_cases.bookings.find import Free, find
from core.use_cases.bookings.last_used import last_used
from core.use_cases.bookings.requests_for import requests_for
from core.use_cases.polls.show import open_polls
from core.use_cases.waiting.listed import count_of
from core.values import MINUTE, Interval, MemberId, ResourceId

NEXT = 5
"""Bookings with their buttons; the others are one press away."""
FREE = 3
ASKED = 3
"""Requests that are shown; of the others, it is said how many there are."""
FAVOURED = 5
SHORT = 30 * MINUTE
"""How long what is free now is offered: long enough to sit down, and short enough to be free."""
VERSION = 1
"""A page shows many things, and has no version that tells whether it is behind."""


@answer.register
async def home(_: ShowHome, asker: Asker) -> Replies:
    """Show the asker's page as it is now."""
    parts = (
        *await _asked(asker),
        *await _next(asker),
        *await _free(asker),
        *_favourites(asker),
        *await _waiting(asker),
        await _quotas(asker),
        Part((asker.words.say("home-how"),), _ways(asker)),
        *_running(asker),
    )
    shown = Card(About(Topic.HOME, asker.member.id), VERSION, asker.member.id, "home")
    return (Reply(Page(parts), card=shown),)


@answer.register
async def words_suggested(_: SuggestWords, asker: Asker) -> Replies:
    """Suggest what the asker could write here, with things of their own catalogue."""
    words = asker.words
    usual = [words.say("prompt-free"), words.say("prompt-bookings")]
    own = [words.say("prompt-book"), words.say("prompt-wait")] if asker.catalogue.samples else []
    return (Reply((words.say("prompts-head"),), prompts=(*own[:1], *usual, *own[1:])),)


async def painted(member: Member, shown: Shown, ledger: Ledger) -> Reply:
    """Return somebody's page as they would see it if they opened it now."""
    catalogue = await ledger.catalogue(member.organization, version=member.catalogue_version)
    now = ledger.clock.now()
    asker = Asker(
        ledger=ledger,
        member=member,
        words=Words(member.language, hours=member.preferences.hours, things=catalogue.seen_by(member).samples),
        catalogue=catalogue.seen_by(member),
        platform=shown.platform,
        workspace=shown.workspace,
        place=Place(shown.conversation, private=True),
        replies_to=None,
        quoted="",
        now=now,
        heard_at=now,
        file=None,
        photo=None,
        deep_link=None,
        feed_link=None,
        board_link=None,
        page_link=None,
        letters=False,
        person=_nobody,
        announces=_nowhere,
    )
    [page] = await home(ShowHome(), asker)
    return page


def _nowhere(*_: object) -> bool:
    """Write into no other conversation: a page is shown to its reader alone."""
    return False


async def _nobody(said: str) -> MemberId:
    """Refuse to find anybody: a page mentions nobody."""
    raise NoSuchMember(said)


async def _next(asker: Asker) -> tuple[Part, ...]:
    words = asker.words
    own = await bookings_of.bookings_of(asker.ledger, organization=asker.member.organization, member=asker.member.id)
    head = words.say("home-next")
    if not own:
        return (Part((words.say("list-empty"),), header=head),)
    look = await look_at_several(asker, own[:NEXT])
    # The first row of buttons that the card of each has now.
    cards = [await card_by(look, asker, each) for each in own[:NEXT]]
    parts = [Part((line(each, look),), card.rows[:1]) for each, card in zip(own[:NEXT], cards, strict=True)]
    more = len(own) - NEXT
    if more > 0:
        parts.append(Part((words.say("home-more", count=more),), ((buttons.bookings(words),),)))
    return (replace(parts[0], header=head), *parts[1:])


async def _asked(asker: Asker) -> tuple[Part, ...]:
    """Return the requests that wait for the asker's answer, each one press away."""
    words, waiting = asker.words, await requests_for(asker.ledger, by=asker.member)
    if not waiting:
        return ()
    look = await look_at_several(asker, waiting[:ASKED])
    rows = [(buttons.button(words.say("button-home-answer"), ShowRequest(each.id), "primary"),) for each in waiting]
    parts = [Part((line(each, look),), (row,)) for each, row in zip(waiting[:ASKED], rows, strict=False)]
    if len(waiting) > ASKED:
        every = buttons.button(words.say("button-home-answers"), ListRequests())
        parts.append(Part((words.say("home-more-requests", count=len(waiting) - ASKED),), ((every,),)))
    return (replace(parts[0], header=words.say("home-asked")), *parts[1:])


async def _free(asker: Asker) -> tuple[Part, ...]:
    """Return what is free for the next half hour, as buttons that hold it: first near where the asker was last."""
    words, look = asker.words, asker.look
    beside = await last_used(asker.ledger, asker.member, asker.catalogue) if asker.catalogue.floors else None
    here = (beside.site.id, beside.floor) if beside and beside.floor else None
    near = sorted(asker.catalogue.resources, key=lambda each: (each.site.id, each.floor) != here)
    rooms = [each for each in favourites_first(near, asker.member.preferences.favourites) if each.kind is Kind.ROOM]
    wishes = ((room, Interval(start, start + SHORT)) for room in rooms for start in [room.next_step(asker.now)])
    found = list(islice(await find(asker.ledger, wishes, most=FREE), FREE))
    if not found:
        return ()
    lines = [words.say("home-free-one", name=each.resource.name, facts=facts(each.resource, look)) for each in found]
    row = tuple(
        buttons.hold(f"{each.resource.name} · {slot(each.during, each.resource, look, button=True)}", *_half_hour(each))
        for each in found
    )
    return (Part(tuple(lines), (row,), words.say("home-free")),)


def _favourites(asker: Asker) -> tuple[Part, ...]:
    """Return what the asker has come first, each one press from its times."""
    first = favourites(asker.member.preferences, asker.catalogue.listed)[:FAVOURED]
    if not first:
        return ()
    lines = tuple(asker.words.say("home-free-one", name=each.name, facts=facts(each, asker.look)) for each in first)
    return (Part(lines, (tuple(map(buttons.choose, first)),), asker.words.say("home-favourites")),)


def _half_hour(free: Free) -> tuple[ResourceId, Interval]:
    return free.resource.id, free.during


async def _waiting(asker: Asker) -> tuple[Part, ...]:
    """Return what waits: for the asker in a line, and for the asker's answer in a poll."""
    words, look = asker.words, asker.look
    waiting = await count_of(asker.ledger, organization=asker.member.organization, member=asker.member.id)
    polled = await open_polls(asker.ledger, by=asker.member)
    lines = [words.say("waiting-count", count=waiting)] if waiting else []
    lines += [words.say("polls-several", count=len(polled))] if polled else []
    row = (*((waits(look),) if waiting else ()), *((polls(look),) if polled else ()))
    return (Part(tuple(lines), (row,)),) if lines else ()


async def _quotas(asker: Asker) -> Part:
    [told] = await quota(ShowQuota(), asker)
    return Part(told.lines)


def _ways(asker: Asker) -> tuple[Row, ...]:
    words, look = asker.words, asker.look
    row = (
        buttons.resources(words),
        buttons.bookings(words),
        buttons.button(words.say("button-settings"), Settings()),
        buttons.button(words.say("button-home-help"), Help()),
    )
    return (tuple(opens(each, look) for each in (Filling.BOOK, Filling.FIND, Filling.REPEAT)), row)


def _running(asker: Asker) -> tuple[Part, ...]:
    """Return the ways into administration, to whoever runs the place or a part of it."""
    words = asker.words
    if not asker.runs:
        return ()
    every = buttons.button(words.say("button-manage"), Manage())
    if not asker.member.role.manages:
        return (Part((words.say("home-runs-some"),), ((every,),), words.say("home-running")),)
    row = (
        every,
        buttons.button(words.say("button-people"), ListPeople()),
        buttons.button(words.say("button-home-groups"), ListGroups()),
        opens(Filling.ADD, asker.look),
    )
    return (Part((words.say("home-runs"),), (row,), words.say("home-running")),)

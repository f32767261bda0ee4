"""Setting up: an admin is led from the zone to the hours, the first things and the people, and may stop anywhere."""

from collections.abc import Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.rules import week
from adapters.chat.cards.times import city, clock, slot
from adapters.chat.intents.adding import AskKind
from adapters.chat.intents.bookings import Choose
from adapters.chat.intents.catalogue import Manage
from adapters.chat.intents.people import Invite
from adapters.chat.intents.rules import UndoRule
from adapters.chat.intents.setting_up import (
    AskOtherZone,
    ChooseHouseHours,
    ChooseHouseZone,
    Later,
    SetUp,
    ShowExample,
)
from adapters.chat.replies import Button, Replies, Reply
from adapters.understanding.commands.opening_hours import are_hours
from adapters.understanding.commands.rule_values import rule_value
from adapters.understanding.commands.vocabulary import vocabulary
from adapters.wording import Words
from core.domain.bookings import starts
from core.domain.bookings.wish import Wish
from core.domain.organizations.progress import Progress, Step
from core.domain.resources.hours import ALWAYS, DAY, Week
from core.domain.resources.resource import Resource
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Level
from core.errors import UnknownZone
from core.use_cases.organizations.choose_house_zone import choose_house_zone
from core.use_cases.organizations.progress_of import progress_of
from core.use_cases.organizations.take_ownership import take_ownership
from core.use_cases.rules.set_rules import set_rules

ZONES = (
    "Europe/London", "Europe/Berlin", "Europe/Athens", "America/New_York", "America/Chicago", "America/Los_Angeles",
    "America/Sao_Paulo", "Asia/Kolkata", "Asia/Tokyo", "Australia/Sydney",
)  # fmt: skip
"""Zones that are offered where the one is not known: a city of each can be sent."""
HOURS = ("mon-fri 8-20", "8-20", "always")
"""Opening hours that are offered, in words that are read in every language."""
LOOK_AHEAD = 7
"""Days in which a slot is looked for that can be tried."""
A_ROW = 5


@answer.register
async def set_up(intent: SetUp, asker: Asker) -> Replies:
    """Show what is done, and ask what is next, or the step that is named; refuses with NotAllowed."""
    return (await guided(asker, step=intent.step, whole=intent.step is None),)


async def guided(asker: Asker, *news: str, step: Step | None = None, whole: bool = False) -> Reply:
    """Return the next question of the setting up, or the step's, below what has just happened; `whole`: with a list."""
    progress = await progress_of(asker.ledger, by=asker.member)
    now = replace(asker, catalogue=progress.catalogue.seen_by(asker.member))
    asked = step or next(progress.left, None)
    head = (now.words.say("setup-head", organization=now.member.organization_name), *_done(progress, now))
    lines = (*news, *(head if whole else ()))
    if asked is None:
        return Reply((*lines, now.words.say("setup-finished")), _afterwards(now))
    question = _asked(asked, now)
    later = buttons.button(now.words.say("button-setup-later"), Later())
    return replace(question, body=(*lines, *question.lines), rows=(*question.rows, (later,)))


async def welcome(asker: Asker) -> Reply:
    """Greet whoever runs a place where nothing can be booked yet, and ask the first question that is left."""
    words, member = asker.words, asker.member
    return await guided(asker, words.say("setup-welcome", name=member.name, organization=member.organization_name))


async def first_things(asker: Asker, said: str, undo: Button) -> Reply:
    """Say that the first things can be booked, with what is left to set up, and a button that takes them back."""
    reply = await guided(asker, said)
    return replace(reply, rows=(*reply.rows, (undo,)))


def _done(progress: Progress, asker: Asker) -> Iterator[str]:
    """Yield a line for each step: what is so, or that it is left."""
    words = asker.words
    hours = _hours(progress.hours, words) if progress.hours else "none"
    facts: dict[Step, str | int] = {
        Step.ZONE: city(asker.catalogue.zone),
        Step.HOURS: hours,
        Step.THINGS: progress.things,
        Step.PEOPLE: progress.company.people,
    }
    for step in Step:
        sign = "✅" if progress.done(step) else "▫️"
        yield f"{sign} {words.say(f'setup-is-{step}', value=facts[step])}"


def _hours(days: Week, words: Words) -> str:
    return words.say("setup-always") if days == ALWAYS else week(days, words)


def _again(step: Step, asker: Asker) -> Button:
    return buttons.button(asker.words.say(f"button-again-{step}"), SetUp(step))


def _asked(step: Step, asker: Asker) -> Reply:
    words = asker.words
    match step:
        case Step.ZONE:
            return Reply((words.say("setup-ask-zone"),), _zones(asker), awaits=SetUp(step))
        case Step.HOURS:
            row = tuple(
                buttons.button(words.say(f"button-open-hours-{at}"), ChooseHouseHours(said))
                for at, said in enumerate(HOURS, 1)
            )
            return Reply((words.say("setup-ask-hours"),), (row,), awaits=SetUp(step))
        case Step.THINGS:
            example = buttons.button(words.say("button-setup-example"), ShowExample())
            one = buttons.button(words.say("button-step-by-step"), AskKind())
            return Reply((words.say("setup-ask-things"),), ((one, example),), awaits=SetUp(step))
        case Step.PEOPLE:
            return Reply((words.say("setup-ask-people", platform=asker.platform),), people_rows(asker))


def _zones(asker: Asker) -> tuple[Row, ...]:
    """Return the likely zones: the one that the platform tells of the asker, and the one that is set; else many."""
    words, own, house = asker.words, asker.member.zone, asker.catalogue.zone.key
    if own is None and "/" not in house:
        return _of_the_world()
    told = asker.platform if own else "none"
    first = words.say("button-zone-here", zone=city(ZoneInfo(own or house)), platform=told)
    row = [buttons.button(first, ChooseHouseZone(own or house), "primary")]
    if own and own != house:
        row.append(buttons.button(city(asker.catalogue.zone), ChooseHouseZone(house)))
    return ((*row, buttons.button(words.say("button-zone-other"), AskOtherZone())),)


def _of_the_world() -> tuple[Row, ...]:
    row = [buttons.button(city(ZoneInfo(each)), ChooseHouseZone(each)) for each in ZONES]
    return tuple(tuple(row[at : at + A_ROW]) for at in range(0, len(row), A_ROW))


def people_rows(asker: Asker) -> tuple[Row, ...]:
    """Return the buttons with which people come in, and with which what was added first can be tried."""
    invite = buttons.button(asker.words.say("button-invite"), Invite(), "primary")
    # Where there is no Telegram, nobody could open the link; Slack lets its members in by itself.
    return buttons.rows((invite,) if asker.deep_link else (), trying(asker))


def trying(asker: Asker) -> Row:
    """Return a button that wants the first thing that there is, for an hour of one of the next days."""
    every = asker.catalogue.listed
    offered = _slot(every[0], asker) if every else None
    return (offered,) if offered else ()


def _slot(resource: Resource, asker: Asker) -> Button | None:
    today = asker.local(asker.now, resource.zone).date()
    wish = Wish(resource=resource.name, minutes=60)
    days = [today + at * DAY for at in range(1, LOOK_AHEAD + 1)]
    found = next((each for each in starts.candidates(resource, wish, days, now=asker.now)), None)
    if found is None:
        return None
    when = slot(found, resource, asker.look, button=True)
    label = asker.words.say("button-try-slot", name=buttons.name_beside(resource.name, when), slot=when)
    start = asker.local(found.start, resource.zone)
    return buttons.button(label, Choose(resource.id, start, found.minutes))


def _afterwards(asker: Asker) -> tuple[Row, ...]:
    manage = buttons.button(asker.words.say("button-manage"), Manage())
    return buttons.rows(
        *people_rows(asker), (*(_again(each, asker) for each in Step if each is not Step.PEOPLE), manage)
    )


@answer.register
async def other_zones(_: AskOtherZone, asker: Asker) -> Replies:
    """Offer zones all over the world; a city can be sent as well. Refuses with NotAllowed."""
    asker.member.check_manages()
    return (Reply((asker.words.say("setup-other-zone"),), _of_the_world(), awaits=SetUp(Step.ZONE)),)


@answer.register
async def zone_chosen(intent: ChooseHouseZone, asker: Asker) -> Replies:
    """Let the place be in that zone, and go on; who does so owns it if nobody does. Asks again for an unknown zone."""
    words, before = asker.words, asker.catalogue.zone.key
    try:
        zone = ZoneInfo(await choose_house_zone(asker.ledger, zone=intent.zone, by=asker.member))
    except UnknownZone:
        return (await guided(asker, words.say("setup-no-zone"), step=Step.ZONE),)
    now = replace(asker.look, zone=zone)
    news = [words.say("setup-zone-set", zone=city(zone), time=clock(asker.now, zone, now, place=False))]
    if await take_ownership(asker.ledger, by=asker.member):
        news.append(words.say("setup-owner", organization=asker.member.organization_name))
    reply = await guided(asker, *news)
    if before == zone.key or "/" not in before:
        return (reply,)
    undo = buttons.undoing(words.say("button-undo"), ChooseHouseZone(before))
    return (replace(reply, rows=((undo,), *reply.rows)),)


@answer.register
async def hours_chosen(intent: ChooseHouseHours, asker: Asker) -> Replies:
    """Let the place be open then, and go on; hours that cannot be are asked for again. Refuses as `set_rules` does."""
    words, language = asker.words, asker.words.tag
    if not are_hours(intent.hours, vocabulary(language)):
        return (await guided(asker, words.say("setup-no-hours"), step=Step.HOURS),)
    rules = rule_value("week", intent.hours, vocabulary(language))
    change = RuleChange(Level.ORGANIZATION, "", rules)
    done = await set_rules(asker.ledger, organization=asker.member.organization, change=change, by=asker.member)
    reply = await guided(asker, words.say("setup-hours-set", hours=_hours(rules["week"], words)))
    if done.version is None:
        return (reply,)
    undo = buttons.undoing(words.say("button-undo"), UndoRule(Level.ORGANIZATION, done.version))
    return (replace(reply, rows=((undo,), *reply.rows)),)


@answer.register
async def example(_: ShowExample, asker: Asker) -> Replies:
    """Show a list as one could send it; refuses with NotAllowed."""
    asker.member.check_manages()
    words = asker.words
    row = (buttons.button(words.say("button-step-by-step"), AskKind()),)
    said = (words.say("setup-example-head"), *words.say("setup-example").splitlines())
    return (Reply(said, (row,), awaits=SetUp(Step.THINGS)),)


@answer.register
async def later(_: Later, asker: Asker) -> Replies:
    """Stop, and say how to go on; refuses with NotAllowed."""
    asker.member.check_manages()
    go_on = buttons.button(asker.words.say("button-setup"), SetUp())
    return (Reply((asker.words.say("setup-later"),), ((go_on,),)),)

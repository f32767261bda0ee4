"""Facts of things: where, how big, what is in it, when and for how long it can be had, and by whom."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from adapters.chat.answers.answer import answer
from adapters.chat.answers.bookings import mine
from adapters.chat.answers.free_times import PAGE
from adapters.chat.answers.questions import asking
from adapters.chat.answers.ruled_people import crews_of
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, lists
from adapters.chat.cards.faults import faults_of
from adapters.chat.cards.look import Look
from adapters.chat.cards.resources import facts, tag, valued, where
from adapters.chat.cards.rules import circle, crews, value_of
from adapters.chat.cards.stages import conditions, in_turn
from adapters.chat.cards.times import length
from adapters.chat.intents.questions import AskFact, Fact
from adapters.chat.intents.resources import Find
from adapters.chat.replies import Replies, Reply
from adapters.wording import repeated
from core.domain.bookings.stages import stages_for
from core.domain.bookings.wish import Wish
from core.domain.resources.features import Attribute
from core.domain.resources.resource import Resource
from core.use_cases.chat import remember

RANKED = frozenset({"biggest", "smallest"})
"""Facts that compare things."""
LISTED = 5
"""Things of which a fact is told at once; more of them are a list that nobody asked for."""


@answer.register
async def fact_told(intent: AskFact, asker: Asker) -> Replies:
    """Tell the fact of what was named, or of what the conversation is about; each thing is one press away."""
    about = await _meant(asker, intent.wish, house=intent.house)
    if intent.about == "has" and intent.wish.tags and len(about) > 1:
        return await answer(Find(intent.wish), asker)
    if not about:
        return (Reply((asker.words.say("fact-of-what"),), ((buttons.resources(asker.words),),)),)
    if intent.about in RANKED:
        return (_ranked(intent.about, about, asker),)
    look = replace(asker.look, groups=tuple((await crews_of(asker)).values()))
    page = lists.page(about, lambda each: _told(each, intent, look), most=LISTED)
    lines = lists.cut(page, asker.words)
    if len(about) == 1:
        lines = (*lines, *faults_of(about[0], asker.look))
    row = tuple(map(buttons.choose, page.items[:PAGE]))
    others = _others_with(asker, about[0], intent) if intent.about == "has" and len(about) == 1 else ()
    if others:
        lines = (*lines, asker.words.say("fact-others", names=lists.names([each.name for each in others], asker.words)))
        row = tuple(map(buttons.choose, others[:PAGE]))
    picture = buttons.photo(about[0], asker.words) if len(about) == 1 else ()
    told = Reply(lines, buttons.rows(row, (*picture, buttons.resources(asker.words))))
    # "Do twelve of us fit in atlas at 10?" – "ok then curie" is at 10, for as many.
    counted = intent.about == "size" and intent.wish.moment is not None
    return (await asking(asker, intent.wish, told) if counted else told,)


def _ranked(about: Fact, resources: Sequence[Resource], asker: Asker) -> Reply:
    """Return the things by how many they hold, the one that was asked for first; those without seats are left out."""
    words, biggest = asker.words, about == "biggest"
    seating = [each for each in resources if each.capacity is not None]
    ranked = sorted(seating, key=lambda each: each.capacity or 0, reverse=biggest)
    if not ranked:
        return Reply((words.say("fact-no-seats"),), ((buttons.resources(words),),))
    page = lists.page(
        ranked, lambda each: words.say("found-one", name=each.name, facts=facts(each, asker.look)), most=PAGE
    )
    said = words.say("fact-biggest" if biggest else "fact-smallest")
    row = tuple(map(buttons.choose, page.items[:PAGE]))
    return Reply((said, *lists.cut(page, words)), buttons.rows(row, (buttons.resources(words),)))


def _told(resource: Resource, intent: AskFact, look: Look) -> str:
    if intent.attribute is not None:
        return _attribute(resource, intent.attribute, look)
    if intent.unknown is not None:
        words, said = look.words, repeated(intent.unknown)
        return words.say("fact-unknown", name=resource.name, words=said, facts=facts(resource, look))
    return TOLD[intent.about](resource, intent.wish, look)


def _attribute(resource: Resource, name: str, look: Look) -> str:
    known = ((each, value) for each, value in resource.attributes if _is(each, name))
    attribute, value = next(known, (None, False))
    if attribute is None or value is False:
        return look.words.say("fact-has-not", name=resource.name, what=name, facts=facts(resource, look))
    if value is True:
        return look.words.say("fact-has", name=resource.name, facts=facts(resource, look))
    return look.words.say("fact-told", name=resource.name, facts=valued(attribute, value, look.words))


async def _meant(asker: Asker, wish: Wish, *, house: bool) -> Sequence[Resource]:
    """Return what the wish names; if it names nothing, what the card shown last is about; or everything."""
    named = asker.catalogue.named(wish.resource) if wish.resource else None
    if named:
        return [named]
    if wish.kind:
        return [each for each in asker.catalogue.resources if each.kind == wish.kind]
    memory = await remember.noted(asker.ledger, asker.talk)
    asked = asker.catalogue.named(memory.wish.resource) if memory.wish and memory.wish.resource else None
    if asked and not house:
        return [asked]
    if memory.booking is not None and not house:
        booking = await mine(asker, memory.booking)
        return [asker.catalogue.resource(booking.resource)]
    return asker.catalogue.listed


def _others_with(asker: Asker, resource: Resource, intent: AskFact) -> Sequence[Resource]:
    """Return what else of its kind has what was asked for, if the resource lacks it."""
    if not _lacks(resource, intent):
        return ()
    alike = [each for each in asker.catalogue.listed if each.kind is resource.kind]
    return [each for each in alike if not _lacks(each, intent)]


def _lacks(resource: Resource, intent: AskFact) -> bool:
    if intent.attribute is not None:
        return not any(_is(attribute, intent.attribute) and value for attribute, value in resource.attributes)
    return any(each.casefold() not in resource.features for each in intent.wish.tags)


def _is(attribute: Attribute, name: str) -> bool:
    return attribute.name.casefold() == name.casefold()


def _place(resource: Resource, _: Wish, look: Look) -> str:
    there = where(resource, look) or resource.site.name
    return look.words.say("fact-place", name=resource.name, where=there)


def _has(resource: Resource, wish: Wish, look: Look) -> str:
    if not wish.tags:
        return look.words.say("fact-told", name=resource.name, facts=facts(resource, look))
    message = "fact-has-not" if _lacks(resource, AskFact("has", wish)) else "fact-has"
    what = ", ".join(tag(each, look.words) for each in wish.tags)
    return look.words.say(message, name=resource.name, what=what, facts=facts(resource, look))


def _size(resource: Resource, wish: Wish, look: Look) -> str:
    if resource.capacity is None:
        return look.words.say("fact-told", name=resource.name, facts=facts(resource, look))
    if wish.capacity is None:
        return look.words.say("fact-size", name=resource.name, count=resource.capacity)
    message = "fact-fits" if wish.capacity <= resource.capacity else "fact-fits-not"
    return look.words.say(message, name=resource.name, count=resource.capacity, people=wish.capacity)


def _length(resource: Resource, _: Wish, look: Look) -> str:
    shortest, longest = (length(each, look.words) for each in (resource.policy.shortest, resource.policy.longest))
    return look.words.say("fact-length", name=resource.name, shortest=shortest, longest=longest)


def _ahead(resource: Resource, _: Wish, look: Look) -> str:
    policy = resource.policy
    ahead = length(policy.ahead, look.words)
    if not policy.notice:
        return look.words.say("fact-ahead", name=resource.name, ahead=ahead)
    notice = length(policy.notice, look.words)
    return look.words.say("fact-ahead-notice", name=resource.name, ahead=ahead, notice=notice)


def _hours(resource: Resource, _: Wish, look: Look) -> str:
    return look.words.say("fact-hours", name=resource.name, hours=value_of("week", resource.policy.week, look))


def _approval(resource: Resource, _: Wish, look: Look) -> str:
    if resource.policy.approvers is None:
        return look.words.say("fact-approval-not", name=resource.name)
    facts = {"name": resource.name, "who": in_turn(stages_for([resource], None), look)}
    when = conditions(resource.policy, look)
    if when:
        return look.words.say("fact-approval-when", when=when, **facts)
    return look.words.say("fact-approval", **facts)


def _bookers(resource: Resource, _: Wish, look: Look) -> str:
    bookers = resource.policy.bookable_by
    return look.words.say("fact-bookers", name=resource.name, who=circle(bookers, look.words, crews(look.groups)))


TOLD: dict[Fact, Callable[[Resource, Wish, Look], str]] = {
    "place": _place,
    "has": _has,
    "size": _size,
    "length": _length,
    "ahead": _ahead,
    "hours": _hours,
    "approval": _approval,
    "bookers": _bookers,
}
"""How each fact of a resource is told, in one line."""

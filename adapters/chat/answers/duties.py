"""Duties: who manages something, or approves what is booked of it, by a rule; shown first, and done by a button."""

from adapters.chat.answers.answer import answer
from adapters.chat.answers.portraits import card, named, pointing_at, portrait_of
from adapters.chat.answers.subjects import subject_of
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, people
from adapters.chat.intents.members import AboutDuty, SetDuty
from adapters.chat.replies import Replies, Reply
from adapters.wording.marks import shortened
from core.domain.people.duty import Duty
from core.use_cases.people.set_duty import before_duty, set_duty

LONGEST_NAME = 40
"""Letters of a thing's name in that of the group that is made for it; a group's name has at most 60."""


@answer.register
async def proposed(intent: AboutDuty, asker: Asker) -> Replies:
    """Say what the duty would be, and by which group, with a button that gives or ends it; refuses as `set_duty`."""
    asker.member.check_manages()
    members = [await named(asker, name) for name in intent.names]
    wanted = [SetDuty(intent.duty, intent.level, each, intent.holds, intent.subject) for each in members]
    return tuple([await _proposal(each, asker) for each in wanted])


async def _proposal(wanted: SetDuty, asker: Asker) -> Reply:
    words, what = asker.words, subject_of(asker, wanted.level, wanted.subject).name
    charge = await before_duty(
        asker.ledger,
        member=wanted.member,
        duty=wanted.duty,
        level=wanted.level,
        subject=wanted.subject,
        holds=wanted.holds,
        called=_group(asker, wanted.duty, what),
        by=asker.member,
    )
    if charge.had:
        return await card(asker, wanted.member, words.say("duty-same"))
    duty, facts = wanted.duty, {"name": charge.who.name, "group": charge.group}
    if wanted.holds:
        said = words.say(f"duty-ask-{duty}", name=charge.who.name, what=what)
        by = words.say("duty-group", made=int(charge.made), **facts)
        label = words.say(f"button-duty-{duty}")
    else:
        said = words.say(f"off-duty-ask-{duty}", name=charge.who.name, what=what)
        by = words.say("off-duty-group", **facts)
        label = words.say(f"button-off-duty-{duty}")
    portrait = await portrait_of(asker, wanted.member)
    return pointing_at(people.proposal(portrait, asker.look, buttons.button(label, wanted), said, by), wanted.member)


@answer.register
async def duty_set(intent: SetDuty, asker: Asker) -> Replies:
    """Give somebody a duty or end it, and show how to take that back; refuses as `set_duty` does."""
    words, what = asker.words, subject_of(asker, intent.level, intent.subject).name
    charge = await set_duty(
        asker.ledger,
        member=intent.member,
        duty=intent.duty,
        level=intent.level,
        subject=intent.subject,
        holds=intent.holds,
        called=_group(asker, intent.duty, what),
        by=asker.member,
    )
    if charge.had:
        return (await card(asker, intent.member, words.say("duty-same")),)
    facts = {"name": charge.who.name, "what": what}
    done = words.say(f"duty-done-{intent.duty}", **facts) if intent.holds else None
    said = done or words.say(f"off-duty-done-{intent.duty}", **facts)
    back = SetDuty(intent.duty, intent.level, intent.member, not intent.holds, intent.subject)
    return (await card(asker, intent.member, said, undo=buttons.undoing(words.say("button-undo"), back)),)


def _group(asker: Asker, duty: Duty, what: str) -> str:
    """Return what the group is called that is made for a duty."""
    return asker.words.say(f"people-called-{duty}", what=shortened(what, LONGEST_NAME))

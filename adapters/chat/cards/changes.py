"""What was changed, in words: a line for each change, with when, who, and from where."""

from collections.abc import Mapping

from adapters.chat.cards.catalogue import fact_of
from adapters.chat.cards.history import PLACES
from adapters.chat.cards.kinds import several_of
from adapters.chat.cards.lists import names
from adapters.chat.cards.look import Look
from adapters.chat.cards.reasons import in_words
from adapters.chat.cards.resources import valued
from adapters.chat.cards.rules import value_of
from adapters.chat.cards.times import day_and_clock, slot
from core.domain.changes import Difference, Made, Unsaid, What
from core.domain.people.member import Role
from core.domain.resources.features import Value
from core.domain.resources.resource import Kind, Resource
from core.domain.rules.policy import Level


def told(made: Made, look: Look, of: Resource | None = None) -> str:
    """
    Return one change in a line, such as `Wed 18 Nov, 17:40: Seats: 8 → 12 (Ann, Slack)`.

    Times are those of the resource that it is a change `of`, or else of the house.
    """
    words, said = look.words, _said(made, look, of)
    # A reason that Bellhop gave itself says nothing new.
    if made.because and in_words(made.because, words) == made.because:
        said = words.say("history-because", said=said, reason=made.because)
    about = _about(made, look)
    if about:
        said = words.say("changes-of", name=about, said=said)
    by = look.names.get(made.by, words.say("somebody")) if made.by else ""
    place = words.say(f"via-{PLACES[made.via]}") if made.via in PLACES else ""
    who = ", ".join(filter(None, (by, place)))
    at = day_and_clock(made.at, of.zone if of else look.catalogue.zone, look, place=False)
    return words.say("history-line-by" if who else "history-line", at=at, said=said, who=who)


def _about(made: Made, look: Look) -> str:
    """Return the name of what was changed; nothing where that says itself."""
    if made.subject:
        return _document(made.subject, look)
    if made.person is not None:
        return look.names.get(made.person, look.words.say("somebody"))
    known = {each.id: each.name for each in (*look.catalogue.resources, *look.catalogue.retired)}
    several = [known.get(each, look.words.say("changes-gone")) for each in made.things]
    return names(several, look.words) if several else ""


def _first(made: Made, look: Look) -> Resource | None:
    """Return the first thing that was closed, in whose zone the time is told."""
    known = {each.id: each for each in (*look.catalogue.resources, *look.catalogue.retired)}
    return next((known[each] for each in made.things if each in known), None)


def _said(made: Made, look: Look, of: Resource | None) -> str:
    words, here = look.words, of or _first(made, look)
    if made.during is not None and here is not None:
        return words.say(f"changed-{made.what}", when=slot(made.during, here, look))
    match made.what, made.differences:
        case What.DEPARTURES, (Difference(before=int(gone), after=int(new)),):
            return words.say("changed-departures", gone=gone, new=new)
        case What.CLASSES, (Difference(after=Mapping() as counts),):
            return words.say("changed-classes", classes=", ".join(f"{n} × {each or '–'}" for each, n in counts.items()))
    if made.differences:
        return ", ".join(_difference(each, look) for each in made.differences)
    return words.say(f"changed-{made.what}")


def _difference(each: Difference, look: Look) -> str:
    name = look.words.say(f"rule-{each.name}" if each.rule else f"thing-{each.name}")
    old, new = (_value(each, value, look) for value in (each.before, each.after))
    return look.words.say("changes-difference", fact=name, old=old, new=new)


def _value(each: Difference, value: object, look: Look) -> str:
    if isinstance(value, Unsaid):
        return look.words.say("changes-unsaid")
    if isinstance(value, Role):
        return look.words.say(f"role-{value}")
    if isinstance(value, Mapping):
        return _features(value, look)
    return value_of(each.name, value, look) if each.rule else fact_of(each.name, value, look)


def _features(said: Mapping[str, Value], look: Look) -> str:
    """Return features with their values, those as well that nothing is described by any more."""
    known = {each.name: each for each in look.catalogue.attributes}
    named = ((known.get(name), name, value) for name, value in said.items() if value is not False)
    return ", ".join(valued(of, value, look.words) if of else f"{name}: {value}" for of, name, value in named) or "–"


def _document(about: str, look: Look) -> str:
    """Return what a document of rules is about, which may be gone by now."""
    level, _, subject = about.partition(":")
    if level == Level.KIND:
        return several_of(Kind(subject), look)
    if level == Level.ORGANIZATION:
        return look.words.say("changes-house")
    catalogue = look.catalogue
    several = catalogue.every_site if level == Level.SITE else (*catalogue.resources, *catalogue.retired)
    return next((each.name for each in several if str(each.id) == subject), look.words.say("changes-gone"))

"""Rules in words: the value of a rule, a quota, some of the people, opening hours."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import time, timedelta
from itertools import groupby

from babel.dates import get_day_names

from adapters.chat.cards.lists import names
from adapters.chat.cards.look import Look
from adapters.chat.cards.quotas import amount, period, scope
from adapters.chat.cards.times import every_day, length, midnight, wall
from adapters.wording import Words
from core.domain.people.groups import Group
from core.domain.people.member import Circle
from core.domain.resources.hours import MIDNIGHT, Opening, Week
from core.domain.rules.policy import Layer, Strikes
from core.domain.rules.privacy import Names
from core.domain.rules.quota import Quota
from core.domain.rules.silence import Silence

DAYS_OF_WEEK = 7
FEW = 3
"""People of a group who are named behind it; of more, its name has to do."""


Crews = Mapping[str, Group]
"""The groups that rules may name, by their names in lower case."""


def crews(groups: Iterable[Group]) -> Crews:
    """Return groups by the names by which rules name them."""
    return {each.name.lower(): each for each in groups}


def value_of(name: str, value: object, look: Look, crews: Crews | None = None) -> str:
    """
    Return the value of the rule `name` in the reader's words.

    With `crews`, a group is shown with those who are in it, if they are few, or as empty.
    """
    words = look.words
    match value:
        case None:
            said = words.say(f"none-{name}")
        case int():
            said = _counted(name, value, words)
        case time():
            until = every_day(wall(value, words), look.catalogue.zone, look)
            said = words.say("value-until", time=until)
        case timedelta():
            said = length(value, words) if value else words.say("value-zero")
        case Circle() | frozenset():
            some = circle(value, words, crews) if isinstance(value, Circle) else names(sorted(value), words)
            said = some or words.say(f"none-{name}")
        case Names() | Silence():
            said = words.say(f"value-names-{value}" if isinstance(value, Names) else f"value-silence-{value}")
        case Strikes():
            ahead, window = length(value.ahead, words), length(value.window, words)
            said = words.say("value-strikes", most=value.most, window=window, ahead=ahead)
        case tuple():
            said = every_day(week(value, words), look.catalogue.zone, look)
        case Quota():
            said = _amount(value, words, crews)
        case _:
            said = str(value)
    return said


def _counted(name: str, value: int, words: Words) -> str:
    """Return yes or no, a number, perhaps of people, or how often a day something may be."""
    if isinstance(value, bool):
        return words.say("value-yes" if value else "value-no")
    if name == "favours":
        return words.say("value-times-a-day", count=value) if value else words.say("none-favours")
    if name == "approved_over":
        return words.say("value-people", count=value) if value else words.say("none-approved_over")
    return str(value)


def quota_of(quota: Quota, document: Layer, look: Look, crews: Crews | None = None) -> str:
    """Return a quota with what it counts: everything that the document which sets it is about."""
    what = scope(document.level, document.subject, look)
    return look.words.say("value-quota", amount=_amount(quota, look.words, crews), what=what)


def _amount(each: Quota, words: Words, crews: Crews | None) -> str:
    if each.most is None:
        much = words.say("value-quota-none", period=period(each, words))
    else:
        much = f"{amount(each.measure, each.most, words)} {period(each, words)}"
    if each.group is None:
        return much
    group = _group(each.group, words, crews)
    return words.say("value-quota-shared" if each.shared else "value-quota-group", amount=much, group=group)


def circle(who: Circle | None, words: Words, crews: Crews | None = None) -> str:
    """Return some of the people, such as `admins, facilities`."""
    if who is None:
        return words.say("none-seen_by")
    groups = (_group(each, words, crews) for each in sorted(who.groups))
    return names([*(words.say(f"roles-{role}") for role in sorted(who.roles)), *groups], words)


def _group(name: str, words: Words, crews: Crews | None) -> str:
    crew = crews.get(name) if crews else None
    if crew is None:
        return name
    if not crew.members:
        return words.say("value-nobody", group=crew.name)
    if len(crew.members) > FEW:
        return crew.name
    return words.say("value-crew", group=crew.name, names=names(crew.members, words))


def week(days: Week, words: Words) -> str:
    """Return opening hours such as `Mon–Fri 08:00–18:00, Sat 10:00–14:00`."""
    days_named = get_day_names("abbreviated", locale=words.locale)
    said = []
    for parts, same in groupby(range(DAYS_OF_WEEK), key=lambda at: days[at]):
        run = list(same)
        which = days_named[run[0]] if len(run) == 1 else f"{days_named[run[0]]}–{days_named[run[-1]]}"
        said.append(f"{which} {_parts(parts, words)}")
    return ", ".join(said)


def _parts(parts: Sequence[Opening], words: Words) -> str:
    if not parts:
        return words.say("value-closed")
    return " + ".join(f"{_minute(part.opens, words)}–{_minute(part.closes, words)}" for part in parts)


def _minute(minute: int, words: Words) -> str:
    return midnight(words) if minute == MIDNIGHT else wall(time(minute // 60, minute % 60), words)

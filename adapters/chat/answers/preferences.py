"""Settings: what somebody prefers, what they can choose, and what follows from a choice."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, preferences, standing_in, weeks
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.forms import opens
from adapters.chat.cards.letters import address_line, stopping
from adapters.chat.cards.own_calendar import calendar_line, forgetting
from adapters.chat.cards.times import weekday
from adapters.chat.intents.forms import Filling
from adapters.chat.intents.people import AskPreference, Connect, Invite, Prefer, PutFirst, Settings
from adapters.chat.replies import Replies, Reply
from adapters.languages import LANGUAGES
from adapters.understanding.when.zones import zone_of_city
from adapters.wording import Words, language_called, own_name, repeated
from adapters.wording.marks import BOLD, PLAIN
from core.domain.people.preferences import Preference, Preferences
from core.errors import UnknownResource, UnknownZone
from core.use_cases.people.choose_language import choose_language
from core.use_cases.people.choose_zone import choose_zone
from core.use_cases.people.own_calendar import calendar_of
from core.use_cases.people.prefer import platforms_of, prefer
from core.use_cases.people.send_week import week_of
from core.use_cases.people.stand_in import stand_ins_of
from core.use_cases.people.write_to import address_of_member
from core.values import OFFERED, ResourceId


@answer.register
async def settings(intent: Settings, asker: Asker) -> Replies:
    """Show everything that the member has chosen, or set the zone or the language; of what is neither, say so."""
    if intent.to is None:
        return (await _shown(asker),)
    language = language_called(intent.to)
    if language:
        await choose_language(asker.ledger, member=asker.member, language=language)
        words = Words(language, hours=asker.words.hours, things=asker.catalogue.samples)
        said = words.say("settings-language-set", language=own_name(language))
        return (Reply((said,), ((buttons.resources(words), buttons.bookings(words)),)),)
    try:
        zone = await choose_zone(
            asker.ledger, member=asker.member, zone=zone_of_city(intent.to, asker.words.tag) or intent.to
        )
    except UnknownZone:
        said = asker.words.say("settings-unknown", wanted=repeated(intent.to))
        return (Reply((said,), ((buttons.resources(asker.words),),), refused=True),)
    return (Reply((asker.words.say("settings-zone-set", zone=zone),), ((buttons.resources(asker.words),),)),)


@answer.register
async def preference_asked(intent: AskPreference, asker: Asker) -> Replies:
    """Show what can be chosen for one preference."""
    return (await _asked(intent.what, asker),)


@answer.register
async def preferred(intent: Prefer, asker: Asker) -> Replies:
    """Note what is chosen, and show all settings as they are then; of what nobody can choose, show what there is."""
    try:
        change = _change(intent, await _platforms(asker), asker)
        change(asker.member.preferences)
    except ValueError:
        asked = await _asked(intent.what, asker)
        limits = preferences.limits(intent.what, asker.words)
        return (replace(asked, body=(*limits, *asked.lines), refused=True),)
    member = await prefer(asker.ledger, member=asker.member, change=change)
    asker = replace(
        asker,
        member=member,
        words=Words(asker.words.tag, hours=member.preferences.hours, things=asker.catalogue.samples),
    )
    news = preferences.line(intent.what, member.preferences, asker.catalogue.listed, asker.words)
    return (await _shown(asker, news=news),)


@answer.register
async def put_first(intent: PutFirst, asker: Asker) -> Replies:
    """Have a thing offered first or no longer, and show what else can be; refuses with UnknownResource."""
    things = (asker.catalogue.resource(intent.resource).id,)
    change = _adding(things, asker) if intent.first else partial(_less, things=things)
    member = await prefer(asker.ledger, member=asker.member, change=change)
    return (await _asked(Preference.FAVOURITES, replace(asker, member=member)),)


def _change(intent: Prefer, platforms: tuple[str, ...], asker: Asker) -> Callable[[Preferences], Preferences]:
    """
    Return what the choice changes.

    Refuses with UnknownResource, and with ValueError what nobody, or not this person, can choose.
    """
    if intent.what is Preference.FAVOURITES and intent.value != preferences.NONE:
        named = _named(intent.value.lstrip("+-"), asker)
        if intent.value[0] == "+":
            return _adding(named, asker)
        return partial(_less if intent.value[0] == "-" else _alone, things=named)
    if intent.what is Preference.REACH and intent.value not in {*platforms, preferences.NONE}:
        raise ValueError(intent.value)
    return partial(replace, **preferences.chosen(intent.what, intent.value))


def _adding(things: tuple[ResourceId, ...], asker: Asker) -> Callable[[Preferences], Preferences]:
    return partial(_more, things=things, known=frozenset(each.id for each in asker.catalogue.listed))


def _more(before: Preferences, things: tuple[ResourceId, ...], known: frozenset[ResourceId]) -> Preferences:
    # What can be seen no longer takes no place.
    return replace(before, favourites=tuple(each for each in before.favourites if each in known)).with_first(*things)


def _less(before: Preferences, things: tuple[ResourceId, ...]) -> Preferences:
    return before.without_first(*things)


def _alone(before: Preferences, things: tuple[ResourceId, ...]) -> Preferences:
    return replace(before, favourites=things)


def _named(said: str, asker: Asker) -> tuple[ResourceId, ...]:
    """Return the things of these names; refuses with UnknownResource."""
    names = [each.strip() for each in said.split(",") if each.strip()]
    found = [(name, asker.catalogue.named(name)) for name in names]
    if unknown := next((name for name, each in found if each is None), None):
        raise UnknownResource(unknown, ())
    return tuple(dict.fromkeys(each.id for _, each in found if each))


async def _asked(what: Preference, asker: Asker) -> Reply:
    platforms, resources = await _platforms(asker), asker.catalogue.listed
    return preferences.asked(what, asker.member.preferences, resources, platforms, asker.look)


async def _platforms(asker: Asker) -> tuple[str, ...]:
    return await platforms_of(asker.ledger, member=asker.member)


async def _shown(asker: Asker, *, news: str = "") -> Reply:
    """Show all settings, first what was just chosen."""
    words, on = asker.words, await week_of(asker.ledger, asker.member)
    platforms = await _platforms(asker)
    chosen = preferences.lines(asker.member.preferences, asker.catalogue.listed, platforms, words)
    lines = [f"{BOLD}{news}{PLAIN}"] if news else []
    lines.append(words.say("settings-zone", zone=asker.zone, platform=asker.platform))
    lines.append(words.say("settings-language", language=own_name(words.language)))
    lines += [each for each in chosen if each != news]
    lines.append(words.say("settings-week", day=weekday(on + 1, words)) if on is not None else words.say("week-none"))
    row = [buttons.button(words.say("button-zone-keep", zone=asker.zone), Settings(asker.zone))]
    if asker.letters:
        address = await address_of_member(asker.ledger, member=asker.member)
        lines.append(address_line(address, words))
        row += [stopping(words)] if address else []
    own = await calendar_of(asker.ledger, member=asker.member)
    lines.append(calendar_line(own, words))
    row += [forgetting(words)] if own else []
    known = await stand_ins_of(asker.ledger, asker.member)
    if known.for_them is not None:
        lines.append(standing_in.stand_in_line(*known.for_them, asker.look))
        row.append(standing_in.back(asker.look))
    for given, name in known.for_others[:OFFERED]:
        lines.append(standing_in.delegate_line("delegate-for", given, name, asker.look))
    if known.for_others:
        row.append(standing_in.showing(asker.look))
    row.append(weeks.offered(words) if on is None else weeks.stopping(words))
    if asker.deep_link and asker.platform != "telegram":
        lines.append(words.say("settings-link"))
        row.append(buttons.button(words.say("button-connect"), Connect()))
    if asker.member.role.manages:
        row.append(buttons.button(words.say("button-invite"), Invite()))
    row.insert(0, opens(Filling.SETTINGS, asker.look))
    return Reply(tuple(lines), (preferences.ways(platforms, words), tuple(row), _languages(words)))


def _languages(words: Words) -> Row:
    others = [each for each in LANGUAGES if each != words.language]
    return tuple(buttons.button(own_name(each).capitalize(), Settings(each)) for each in others)

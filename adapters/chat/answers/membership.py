"""Membership: the welcome, the settings, invitations, and the help."""

from adapters.chat.answers import setting_up
from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons, standing_in, weeks
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.invitations import how_to_begin
from adapters.chat.cards.times import weekday
from adapters.chat.intents.people import Connect, Invite, Settings, Start
from adapters.chat.intents.talk import Help
from adapters.chat.replies import Button, Replies, Reply
from adapters.languages import LANGUAGES
from adapters.wording import Words, language_called, own_name
from core.use_cases.people.choose_language import choose_language
from core.use_cases.people.choose_zone import choose_zone
from core.use_cases.people.invite import invite_self
from core.use_cases.people.send_week import week_of
from core.use_cases.people.stand_in import stand_ins_of
from core.values import OFFERED

TOPICS = ("book", "bookings", "rooms", "checkin", "waiting", "quota", "settings")
"""What everybody can have explained."""
MANAGING = ("resources", "rules", "approvals", "groups", "certificates", "report", "blackout", "people")
"""What those who manage can have explained besides."""
A_ROW = 3


@answer.register
async def welcomed(intent: Start, asker: Asker) -> Replies:
    """Greet a member; one who just joined by an invitation is told so, and asked for the zone if nobody said it."""
    words, member = asker.words, asker.member
    if member.role.manages and not asker.catalogue.resources:
        return (await setting_up.welcome(asker),)
    lines = [
        words.say("welcome", name=member.name, organization=member.organization_name),
        how_to_begin(asker.look),
    ]
    if intent.token:
        lines.insert(1, words.say("welcome-joined", organization=member.organization_name))
    rows: list[Row] = [(buttons.resources(words), buttons.bookings(words))]
    if member.zone is None:
        zone = asker.catalogue.zone.key
        lines.append(words.say("ask-zone", zone=zone, platform=asker.platform))
        rows.append((buttons.button(words.say("button-zone-keep", zone=zone), Settings(zone)),))
    return (Reply(tuple(lines), tuple(rows)),)


@answer.register
async def settings(intent: Settings, asker: Asker) -> Replies:
    """Show the member's time zone and language, or set one of them; refuses any other word with UnknownZone."""
    if intent.to is None:
        return (await _shown(asker),)
    language = language_called(intent.to)
    if language:
        await choose_language(asker.ledger, member=asker.member, language=language)
        words = Words(language)
        said = words.say("settings-language-set", language=own_name(language))
        return (Reply((said,), ((buttons.resources(words), buttons.bookings(words)),)),)
    zone = await choose_zone(asker.ledger, member=asker.member, zone=intent.to)
    return (Reply((asker.words.say("settings-zone-set", zone=zone),), ((buttons.resources(asker.words),),)),)


async def _shown(asker: Asker) -> Reply:
    words, on = asker.words, await week_of(asker.ledger, asker.member)
    lines = [words.say("settings-zone", zone=asker.zone, platform=asker.platform)]
    lines.append(words.say("settings-language", language=own_name(words.language)))
    lines.append(words.say("settings-week", day=weekday(on + 1, words)) if on is not None else words.say("week-none"))
    row = [buttons.button(words.say("button-zone-keep", zone=asker.zone), Settings(asker.zone))]
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
    others = [each for each in LANGUAGES if each != words.language]
    spoken = (buttons.button(own_name(each).capitalize(), Settings(each)) for each in others)
    return Reply(tuple(lines), (tuple(row), tuple(spoken)))


@answer.register
async def connect(_: Connect, asker: Asker) -> Replies:
    """Give the member a link that joins their Telegram to their membership here."""
    if asker.deep_link is None:
        return (Reply((asker.words.say("link-none"),), audience="direct", fresh=True),)
    link = asker.deep_link(await invite_self(asker.ledger, asker.member))
    return (linking(asker.words.say("link-telegram", link=link), asker.words.say("button-open-telegram"), link),)


def linking(said: str, label: str, link: str) -> Reply:
    """Return a text with a link, and a button that opens it: Slack makes no link where a name has an underscore."""
    return Reply((said,), ((Button(label, url=link),),), audience="direct", fresh=True)


def help_with(asker: Asker, *, about: str | None = None) -> Reply:
    """Explain how to talk to Bellhop, or one topic, with a button for each further topic that fits the role."""
    words, manages = asker.words, asker.member.role.manages
    home = (buttons.resources(words), buttons.bookings(words))
    topics = (*TOPICS, *(MANAGING if manages else ()))
    others = [buttons.button(words.say(f"topic-{each}"), Help(each)) for each in topics if each != about]
    rows = tuple(tuple(others[at : at + A_ROW]) for at in range(0, len(others), A_ROW))
    if about and words.knows(f"help-{about}"):
        said = words.say(f"help-{about}", platform=asker.platform)
        return Reply((said,), (home, (buttons.button(words.say("button-help"), Help()),)))
    return Reply((words.say("help-head"), words.say("help-examples")), (home, *rows))

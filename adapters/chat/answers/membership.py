"""Membership: the welcome, a further account, and the help."""

from collections.abc import Iterator

from adapters.chat.answers import setting_up
from adapters.chat.answers.answer import answer
from adapters.chat.asker import Asker
from adapters.chat.cards import buttons
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.invitations import how_to_begin
from adapters.chat.intents.people import Connect, Settings, Start
from adapters.chat.intents.talk import Help
from adapters.chat.replies import Button, Replies, Reply
from core.domain.resources.resource import Kind
from core.use_cases.people.invite import invite_self

TOPICS = ("book", "bookings", "rooms", "checkin", "waiting", "quota", "settings")
"""What everybody can have explained."""
MANAGING = ("resources", "rules", "approvals", "groups", "certificates", "report", "blackout", "people")
"""What those who manage can have explained besides."""
A_ROW = 3
USUAL_COMPANY = 6
"""People in the example of a search, if a room is large enough."""


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
    return Reply((words.say("help-head"), "\n".join(_examples(asker))), (home, *rows))


def _examples(asker: Asker) -> Iterator[str]:
    """Yield what one can write here: of what there is, and of nothing that there is not."""
    words, catalogue = asker.words, asker.catalogue
    if catalogue.samples:
        yield words.say("help-example-book")
    rooms = [room.capacity for room in catalogue.listed if room.kind is Kind.ROOM and room.capacity]
    if rooms:
        yield words.say("help-example-find", seats=min(USUAL_COMPANY, max(rooms)))
    yield words.say("help-examples")

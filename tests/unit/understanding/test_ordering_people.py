"""Orders about people are read in every language; whoever talks about people orders nothing; courtesy changes none."""

import pytest

from adapters.languages import LANGUAGES
from adapters.understanding.commands.people import (
    About,
    Charging,
    Grouping,
    Inviting,
    Listing,
    Order,
    read_about,
    read_people,
)
from core.domain.people.member import Role
from tests.unit.understanding.counted import Sentence, sentences

ORDERS, TALK = sentences("people/orders"), sentences("people/talk")
AROUND = {"en": "Hi all — {} Thanks a lot!", "de": "Hallo, bitte {} danke!", "fr": "Bonjour, {} s’il te plaît"}


def _kind(order: Order | None) -> str | None:
    match order:
        case About(act=act) | Listing(act=act):
            return act
        case Grouping(joins=joins):
            return "into" if joins else "out"
        case Charging():
            return "duty"
        case Inviting():
            return "invite"
        case None:
            return None


def test_an_order_is_read_as_what_it_orders() -> None:
    """Each kind, in each language, in words of its own."""
    wrong = [said for said in ORDERS if _kind(read_people(said["text"], said["lang"])) != said["order"]]
    assert wrong == []
    assert {said["lang"] for said in ORDERS} == set(LANGUAGES)


def test_an_order_is_read_in_every_member_s_language() -> None:
    """An English member may order in any language, and anybody in English."""
    foreign = [said for said in ORDERS if _kind(read_people(said["text"], "en")) != said["order"]]
    assert len(foreign) <= len(ORDERS) // 25, foreign


def test_talk_about_people_orders_nothing_for_sure() -> None:
    """What was, what may be, what others did, what is forbidden or asked: at most a name is looked for in vain."""
    sure = [said for said in TALK if (order := read_people(said["text"], said["lang"])) and _sure(order)]
    assert sure == []


def _sure(order: Order) -> bool:
    return order.sure if isinstance(order, About | Charging | Grouping) else True


@pytest.mark.parametrize("language", AROUND)
def test_courtesy_around_an_order_changes_nothing(language: str) -> None:
    """Greetings, thanks and "please" may stand before it and behind it."""
    said: list[Sentence] = [each for each in ORDERS if each["lang"] == language and "?" not in each["text"]]
    changed = [
        each["text"]
        for each in said
        if _kind(read_people(AROUND[language].format(f"{each['text']}."), language)) != each["order"]
    ]
    assert changed == []


@pytest.mark.parametrize(
    ("text", "language", "role", "hours"),
    [
        ("invite a guest for two days", "en", Role.GUEST, 48),
        ("an invite link for admins, valid 12 hours", "en", Role.ADMIN, 12),
        ("lade einen gast für eine woche ein", "de", Role.GUEST, 168),
        ("invite un invité pour 3 jours", "fr", Role.GUEST, 72),
        ("invita a un invitado por dos días", "es", Role.GUEST, 48),
        ("invita un ospite per 48 ore", "it", Role.GUEST, 48),
    ],
)
def test_an_invitation_has_its_role_and_its_length(text: str, language: str, role: Role, hours: int) -> None:
    """Lengths are read in the words of each language."""
    assert read_people(text, language) == Inviting(role, hours)


def test_several_people_and_whole_names() -> None:
    """Names are parted by commas and words, keep their capitals, and an @ makes them sure."""
    assert read_people("make Jonas Weber, @priya and leo admins", "en") == About(
        "role", ("Jonas Weber", "priya", "leo"), Role.ADMIN, sure=True
    )


@pytest.mark.parametrize(
    ("text", "language", "act", "role"),
    [
        ("make her an admin", "en", "role", Role.ADMIN),
        ("and suspend him please", "en", "suspend", None),
        ("let them back in", "en", "back", None),
        ("mach sie zum Admin", "de", "role", Role.ADMIN),
        ("sperr ihn bitte", "de", "suspend", None),
        ("gib ihr Adminrechte", "de", "role", Role.ADMIN),
        ("nomme-la administratrice", "fr", "role", Role.ADMIN),
        ("suspends-le", "fr", "suspend", None),
        ("hazla administradora", "es", "role", Role.ADMIN),
        ("suspéndelo", "es", "suspend", None),
        ("nominala admin", "it", "role", Role.ADMIN),
        ("sospendilo", "it", "suspend", None),
        ("make it 12 seats", "en", None, None),
        ("cancel the room for her", "en", None, None),
    ],
)
def test_an_order_about_whoever_was_shown(text: str, language: str, act: str | None, role: Role | None) -> None:
    """Words such as “her” mean the person of the last card, also where they cling to the verb."""
    order = read_about(text, language, "#7")
    assert (order and order.act, order and order.role) == (act, role)
    assert order is None or order.names == ("#7",)


def test_a_group_keeps_no_half_of_what_stands_around_its_name() -> None:
    """Brackets around the name of a group are no part of it, on either side."""
    order = read_people("put jonas in group <script>", language="en")
    assert order == Grouping("script", ("jonas",), joins=True, sure=True)

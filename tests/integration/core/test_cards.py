"""One live card for each matter, reader and conversation, and the state that it ends on, whoever writes at once."""

import asyncio
from dataclasses import replace
from typing import Literal

import pytest

from core.domain.bookings.booking import Booking
from core.domain.messages import CardMark, Kind, Shown, about_booking
from core.use_cases.chat.show_card import show_cards
from core.use_cases.messages.mark import mark
from core.values import MemberId
from tests.stage import House, due, sent, slot
from tests.story import Actor

THREE_TO_FIVE = slot(24, 15, 17)
CARDS = "SELECT message, live, shown_version FROM cards ORDER BY message"
PLANNED = """
SELECT DISTINCT kind FROM messages
WHERE state = 'waiting' AND kind IN ('changed', 'superseded') AND not_before <= %s ORDER BY 1
"""


@pytest.fixture
async def booking(ann: Actor) -> Booking:
    """Give a booking in its second version: it was held and confirmed."""
    return await ann.books("Atlas", THREE_TO_FIVE)


def card(booking: Booking, message: str, *, conversation: str = "D1", reader: MemberId | None = None) -> Shown:
    """Return that a message shows a booking as it is."""
    about, member = about_booking(booking.id), reader or booking.member
    return Shown(about, "slack", "T1", conversation, message, "booking", booking.version, member)


async def show(house: House, *shown: Shown) -> None:
    """Write, one after the other, that these messages show their bookings."""
    for each in shown:
        await show_cards(house.ledger, organization=house.ann.organization, shown=[each])


async def became(house: House, shown: Shown, became: Literal["edited", "gone"], *, was: int = 0) -> None:
    """Write what has become of a card."""
    await mark(house.ledger, (), [CardMark(house.ann.organization, shown, became, was)])


async def cards(house: House) -> list[tuple[str, bool, int]]:
    """Return each message that shows something, whether it is the live one, and the version that a live one shows."""
    async with house.ledger.database.connection() as connection:
        return [(row[0], row[1], row[2] if row[1] else 0) async for row in await connection.execute(CARDS)]


async def shrinking(house: House) -> Shown:
    """Take in hand what is to shrink, and return its one card."""
    [notice] = [notice for notice in await due(house) if notice.kind is Kind.SUPERSEDED]
    [shown] = notice.cards
    return shown


async def planned(house: House) -> list[str]:
    """Return each kind of edit that is due now."""
    async with house.ledger.database.connection() as connection:
        return [row[0] async for row in await connection.execute(PLANNED, (house.clock.now(),))]


async def test_the_newest_card_is_the_live_one(house: House, booking: Booking) -> None:
    """The older one of the same matter, reader and conversation is no longer live, and is to shrink."""
    await show(house, card(booking, "1"))
    assert await planned(house) == []

    await show(house, card(booking, "2"))

    assert await cards(house) == [("1", False, 0), ("2", True, 2)]
    assert await planned(house) == [Kind.SUPERSEDED]


async def test_of_two_in_one_answer_the_last_is_live(house: House, booking: Booking) -> None:
    """An answer of two messages about one booking leaves one card."""
    shown = [card(booking, "1"), card(booking, "2")]
    await show_cards(house.ledger, organization=house.ann.organization, shown=shown)
    assert await cards(house) == [("1", False, 0), ("2", True, 2)]
    assert await planned(house) == [Kind.SUPERSEDED]


async def test_other_conversations_readers_and_matters_keep_theirs(ann: Actor, house: House, booking: Booking) -> None:
    """Only what the same person sees twice in the same place shrinks."""
    other = await ann.books("Curie", THREE_TO_FIVE)
    await show(
        house,
        card(booking, "1"),
        card(booking, "2", conversation="D2"),
        card(booking, "3", reader=house.ben.id),
        card(other, "4"),
    )
    assert [live for _, live, _ in await cards(house)] == [True] * 4
    assert await planned(house) == []


async def test_a_pressed_older_card_is_live_again(house: House, booking: Booking) -> None:
    """It is where the person looks: the newer one steps back."""
    await show(house, card(booking, "1"), card(booking, "2"))
    await show(house, replace(card(booking, "1"), pressed=True))
    assert await cards(house) == [("1", True, 2), ("2", False, 0)]
    assert await planned(house) == [Kind.SUPERSEDED]


async def test_two_shown_at_once_end_with_one_live(house: House, booking: Booking) -> None:
    """Two replicas show the same at the same moment: the constraint lets one be live, and the other is older."""
    for number in range(0, 20, 2):
        await asyncio.gather(*(show(house, card(booking, f"{each:02}")) for each in (number, number + 1)))
    shown = await cards(house)
    assert len(shown) == 20
    assert sum(live for _, live, _ in shown) == 1


async def test_a_message_shows_one_thing_at_a_time(ann: Actor, house: House, booking: Booking) -> None:
    """Its place is the key; what edits it may change with each press."""
    other = await ann.books("Curie", THREE_TO_FIVE)
    await show(house, replace(card(booking, "1"), url="https://first"))
    await show(house, replace(card(other, "1"), url="https://second"))
    async with house.ledger.database.connection() as connection:
        kept = await connection.execute("SELECT message, url, about_id FROM cards")
        assert await kept.fetchall() == [("1", "https://second", other.id)]


async def test_what_has_shrunk_is_forgotten(house: House, booking: Booking) -> None:
    """Nothing edits it again."""
    await show(house, card(booking, "1"), card(booking, "2"))
    await became(house, await shrinking(house), "gone")
    assert await cards(house) == [("2", True, 2)]


async def test_a_card_that_was_pressed_while_it_shrank_is_painted_once_more(house: House, booking: Booking) -> None:
    """The press was written first: it is live, and has lost its buttons."""
    await show(house, card(booking, "1"), card(booking, "2"))
    shrinks = await shrinking(house)
    await show(house, replace(card(booking, "1"), pressed=True))
    await became(house, shrinks, "gone")
    assert await cards(house) == [("1", True, 0), ("2", False, 0)]
    assert await planned(house) == [Kind.CHANGED, Kind.SUPERSEDED]


async def test_a_card_that_had_shrunk_when_its_press_was_written_is_painted_once_more(
    house: House, booking: Booking
) -> None:
    """The shrinking was written first: nobody knows which of the two edits came last, and a repaint settles it."""
    older = card(booking, "1")
    await show(house, older, card(booking, "2"))
    await became(house, await shrinking(house), "gone")

    await show(house, replace(older, pressed=True))

    assert await cards(house) == [("1", True, -2), ("2", False, 0)]
    assert await planned(house) == [Kind.CHANGED, Kind.SUPERSEDED]
    await became(house, older, "edited", was=-2)
    assert await cards(house) == [("1", True, 2), ("2", False, 0)]


@pytest.mark.parametrize("order", [(1, 2), (2, 1)])
async def test_two_edits_of_different_versions_are_settled_by_a_third(
    house: House, booking: Booking, order: tuple[int, int]
) -> None:
    """Neither knew of the other, so that the older one may have come last."""
    shown = replace(card(booking, "1"), version=0)
    await show(house, shown)
    await sent(house, await due(house))

    for version in order:
        await became(house, replace(shown, version=version), "edited", was=0)

    assert await cards(house) == [("1", True, 0)]
    assert await planned(house) == [Kind.CHANGED]
    await sent(house, await due(house))
    await became(house, card(booking, "1"), "edited", was=0)
    assert await cards(house) == [("1", True, 2)]
    assert await planned(house) == []


async def test_two_edits_of_the_same_version_are_content(house: House, booking: Booking) -> None:
    """They painted the same; the same mark may also be written twice."""
    await show(house, card(booking, "1"))
    for _ in range(2):
        await became(house, card(booking, "1"), "edited", was=1)
    assert await cards(house) == [("1", True, 2)]
    assert await planned(house) == []


async def test_what_was_overtaken_before_it_was_written_is_painted_once_more(house: House, booking: Booking) -> None:
    """Whoever changed the booking meanwhile did not know of this card yet."""
    await show(house, replace(card(booking, "1"), version=1))
    assert await planned(house) == [Kind.CHANGED]
    [notice] = await due(house)
    assert [each.message for each in notice.cards] == ["1"]

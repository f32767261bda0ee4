"""However shows, presses, changes and edits of two replicas cross: one card has buttons, and shows the last state."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field, replace
from random import Random

import pytest

from core.domain.bookings.booking import Booking
from core.domain.messages import CardMark, Kind, Shown, about_booking
from core.ledger import Ledger
from core.secrets import Vault
from core.use_cases.chat.show_card import show_cards
from core.use_cases.messages import mark
from core.use_cases.messages.notice import Notice
from core.use_cases.messages.take_due import take_due
from core.values import ReplicaId
from tests.stage import HERE, KEY, House, slot
from tests.story import Actor

SLOTS = slot(24, 15, 17), slot(24, 17, 19)
ACTS = 4
"""How often each of those acts who act at once; a fault of one pair shows up in some of the crossings."""
ROUNDS = 20
"""Rounds in which the last edits are done; one that never ends would plan another edit in each."""
Steps = AsyncGenerator[None]
"""Somebody who acts; between two steps anybody else may."""


@dataclass
class Conversation:
    """What one person sees of a booking: each message with the version that it shows; None is a line, no card."""

    house: House
    holder: Actor
    chance: Random
    booking: Booking
    seen: dict[str, int | None] = field(default_factory=dict)

    def card(self, message: str, version: int) -> Shown:
        """Return that a message shows the booking in a version."""
        about, reader = about_booking(self.booking.id), self.booking.member
        return Shown(about, "slack", "T1", "D1", message, "booking", version, reader)

    async def change(self) -> Steps:
        """Move the booking to and fro; each time its cards are to be edited."""
        for number in range(ACTS):
            self.booking = await self.holder.moves(self.booking, SLOTS[(number + 1) % 2])
            yield

    async def tell(self) -> Steps:
        """Show the booking by new messages."""
        for number in range(ACTS):
            async for _ in self._shown(f"told {number}", pressed=False):
                yield

    async def press(self) -> Steps:
        """Write or press, one after the other, as one person does; a line has nothing to press."""
        for number in range(ACTS):
            pressable = sorted(message for message, version in self.seen.items() if version is not None)
            message = self.chance.choice([*pressable, f"said {number}"])
            async for _ in self._shown(message, pressed=message in pressable):
                yield

    async def edit(self, ledger: Ledger) -> Steps:
        """Edit what is to be edited, as a replica does."""
        for _ in range(ACTS):
            for notice in (await take_due(ledger, room={HERE: 20})).notices:
                async for _ in self._edited(ledger, notice):
                    yield
            yield

    async def _shown(self, message: str, *, pressed: bool) -> Steps:
        version = self.booking.version
        yield
        self.seen[message] = version
        yield
        shown = replace(self.card(message, version), pressed=pressed)
        await show_cards(self.house.ledger, organization=self.booking.organization, shown=[shown])

    async def _edited(self, ledger: Ledger, notice: Notice) -> Steps:
        yield
        if not notice.cards or not await mark.mark(ledger, [mark.begins(notice)]):
            return
        cards: list[CardMark] = []
        for card in notice.cards:
            yield
            if notice.kind is Kind.SUPERSEDED:
                self.seen[card.message] = None
                cards.append(CardMark(self.booking.organization, card, "gone"))
            else:
                assert isinstance(notice.subject, Booking)
                now = replace(card, version=notice.subject.version)
                self.seen[card.message] = now.version
                cards.append(CardMark(self.booking.organization, now, "edited", was=card.version))
        yield
        await mark.mark(ledger, [mark.sent(notice)], cards)


@pytest.mark.parametrize("seed", range(25))
async def test_one_card_is_left_with_the_last_state(ann: Actor, house: House, seed: int) -> None:
    """Whatever order chance chose, the edits come to an end; the rest are lines, and nothing of them is kept."""
    other = Ledger(house.clock, house.ledger.database, Vault(KEY))
    other.replica.id = ReplicaId(77)
    here = Conversation(house, ann, Random(seed), await ann.books("Atlas", SLOTS[0]))  # noqa: S311 - repeatable, not secret
    acting = [here.change(), here.tell(), here.press(), here.edit(house.ledger), here.edit(other)]
    while acting:
        house.clock.advance(seconds=3)
        somebody = here.chance.choice(acting)
        if await anext(somebody, StopAsyncIteration) is StopAsyncIteration:
            acting.remove(somebody)
    for _ in range(ROUNDS):
        house.clock.advance(seconds=3)
        async for _ in here.edit(house.ledger):
            pass

    cards = {message: version for message, version in here.seen.items() if version is not None}
    assert list(cards.values()) == [here.booking.version]
    async with house.ledger.database.connection() as connection:
        kept = await connection.execute("SELECT message, live, shown_version FROM cards")
        assert await kept.fetchall() == [(message, True, version) for message, version in cards.items()]

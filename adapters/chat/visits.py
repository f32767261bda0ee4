"""Visits to a page of Bellhop's own: who looks at it, as a platform vouches for them, and what they press there."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from adapters.chat.deciding import Deciding
from adapters.chat.doorkeeper import Doorkeeper
from adapters.chat.incoming import Opened, Place, Press, Sender, heard
from adapters.chat.keeping import Keeping
from adapters.chat.platform import Platform
from adapters.chat.replies import Replies
from adapters.chat.unwritten import Unwritten
from core.domain.deliveries import NotOurs
from core.domain.people.member import Member
from core.errors import NotAMember, Unavailable
from core.ledger import Ledger
from core.use_cases.chat import receive


@dataclass(frozen=True)
class Visits:
    """What a page needs of the chat. Its presses are counted, kept and acted on as those in a chat are."""

    ledger: Ledger
    doorkeeper: Doorkeeper
    platforms: Mapping[str, Platform]
    keeping: Keeping
    deciding: Deciding
    unwritten: Unwritten

    async def member(self, visitor: Sender) -> Member:
        """Return the member who looks; refuses as the doorkeeper does, also whose platform does not run here."""
        platform = self.platforms.get(visitor.platform)
        if platform is None or visitor.workspace not in platform.workspaces:
            raise NotAMember
        return await self.doorkeeper.member(visitor, platform)

    async def first(self, visitor: Sender, opening: str) -> bool:
        """Count an opening of the page, and return whether it is the first of that name; raises Unavailable."""
        opened = Opened(f"page {opening}", visitor, _place(visitor))
        if not await self.keeping.keep([opened]):
            return False
        delivery = self.keeping.take(opened)
        if delivery is None:
            raise Unavailable
        await self.unwritten.write(partial(receive.answered, self.ledger, delivery=delivery))
        return True

    async def pressed(self, visitor: Sender, payload: str, *, once: str) -> Replies:
        """
        Act on a press, and return the answer, which the page shows.

        `once` tells it from the visitor's other presses: one that comes again does nothing, and has no answer. Raises
        Unavailable, after which nobody acts on it.
        """
        press = Press(f"page {visitor.user} {once}", visitor, _place(visitor), heard(payload))
        if not await self.keeping.keep([press]):
            return ()
        with self.keeping.handling(press) as delivery:
            if delivery is None:
                raise Unavailable
            try:
                replies = await self.deciding.decided(press, delivery)
            except NotOurs:
                return ()
            except Unavailable:
                await self.unwritten.write(partial(receive.tell, self.ledger, delivery=delivery))
                raise
        await self.unwritten.write(partial(receive.answered, self.ledger, delivery=delivery))
        return replies


def _place(visitor: Sender) -> Place:
    """Return the visitor's own chat with the bot, which both platforms also call by the visitor's id."""
    return Place(visitor.user, private=True)

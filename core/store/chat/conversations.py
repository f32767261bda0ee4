"""The memory of each conversation: its open question, the booking shown last, and the offers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from psycopg.types.json import Jsonb

from core.domain.bookings.wish import Wish
from core.store.chat.questions import unpacked
from core.store.database import Connection
from core.store.statements import Row, statements
from core.values import BookingId, Talk

FADING = timedelta(days=1)
"""How long after the last word its offers and sentences are deleted; they are ignored long before that."""

_SQL = statements("chat/conversations")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a conversation: what was said in it, and which cards the member has there."""

    said: Mapping[str, Any]
    own: bool
    """Whether that was said here, and not in the channel around this thread."""
    fresh: bool
    """Whether something was said lately, so that a question is still open and an offer still stands."""
    wish: Wish | None
    """The wish of the open question."""
    answered: BookingId | None
    """The booking whose card is replied to."""
    seen: BookingId | None
    """The booking whose card the member saw or pressed last in that channel or chat."""


async def write(
    connection: Connection,
    talk: Talk,
    said: Mapping[str, Any],
    *,
    at: datetime,
    since: datetime,
    pressed: str | None = None,
) -> None:
    """
    Add to the memory of a conversation; of entries from before `since` only the booking shown last stays.

    If the button `pressed` is what undoes the last act, nothing is left that the word “undo” could mean.
    """
    await _SQL["write"].run(
        connection,
        organization=talk.organization,
        member=talk.member,
        place=talk.place,
        said=Jsonb(said),
        at=at,
        since=since,
        pressed=pressed,
    )


async def known(
    connection: Connection, talk: Talk, *, replied: str | None, since: datetime, private: bool = False
) -> Known:
    """
    Return what is known of a conversation; `replied` is the message to which a member replies there.

    In a `private` one, a question that was asked elsewhere on the platform since the last word here is known as well.
    """
    found = await _SQL["known"].row(
        connection,
        _known,
        organization=talk.organization,
        member=talk.member,
        platform=talk.platform,
        conversation=talk.conversation,
        place=talk.place,
        places=list(talk.places),
        replied=replied,
        since=since,
        private=private,
    )
    if found is None:
        raise AssertionError("a SELECT without a condition gives a row")
    return found


def _known(row: Row) -> Known:
    return Known(
        said=row["said"] or {},
        own=bool(row["own"]),
        fresh=bool(row["fresh"]),
        wish=unpacked(row["wish"]) if row["wish"] is not None else None,
        answered=row["answered"],
        seen=row["seen"],
    )


async def fade(connection: Connection, *, now: datetime) -> int:
    """Delete the offers and sentences of conversations that are silent for a day, and return of how many."""
    return await _SQL["fade"].run(connection, before=now - FADING)

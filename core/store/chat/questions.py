"""Questions that Bellhop asked, each with the wish that an answer completes."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from psycopg.types.json import Jsonb
from pydantic import TypeAdapter

from core.domain.bookings.wish import Wish
from core.store.database import Connection
from core.store.statements import statements
from core.values import QuestionId, Talk

KEPT = timedelta(days=14)
"""How long a question can be answered by its buttons: a holiday; most slots that it offered are past by then."""
MOST = 100
"""Questions kept for each member, so that nobody fills the table; a busy day asks somebody about twenty."""

_SQL = statements("chat/questions")
_ADAPTER = TypeAdapter(Wish)


async def ask(connection: Connection, talk: Talk, wish: Wish, *, at: datetime, since: datetime) -> QuestionId:
    """Keep a wish as a question, which is now the open one of its conversation; `since` is when that one began."""
    question = await _SQL["ask"].value(
        connection,
        int,
        organization=talk.organization,
        member=talk.member,
        place=talk.place,
        wish=Jsonb(packed(wish)),
        at=at,
        since=since,
        older=MOST - 1,
    )
    if question is None:
        raise AssertionError("an INSERT … RETURNING gives a row")
    return QuestionId(question)


async def wish(connection: Connection, talk: Talk, question: QuestionId) -> Wish | None:
    """Return the wish of a question, if it was this member's and is still kept."""
    said = await _SQL["wish"].value(
        connection, dict, organization=talk.organization, member=talk.member, question=question
    )
    return unpacked(said) if said is not None else None


async def forget_old(connection: Connection, *, now: datetime) -> int:
    """Delete questions that were asked long ago, and return how many."""
    return await _SQL["forget_old"].run(connection, before=now - KEPT)


def packed(wish: Wish) -> Mapping[str, Any]:
    """Return the wish as JSON types, without the pieces that nobody said."""
    said: Mapping[str, Any] = _ADAPTER.dump_python(wish, mode="json", exclude_defaults=True)
    return said


def unpacked(said: Mapping[str, Any]) -> Wish:
    """Return the wish that was packed; a date stays a date, a datetime a datetime."""
    moments = {name: _moment(said[name]) for name in ("start", "end") if name in said}
    return _ADAPTER.validate_python({**said, **moments})


def _moment(said: str) -> datetime | date:
    # Left to itself, pydantic reads a date alone as its midnight.
    return datetime.fromisoformat(said) if "T" in said else date.fromisoformat(said)

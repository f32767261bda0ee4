"""Cards: sent messages that show something, so that they can be edited when it changes."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

from psycopg import errors

from core.domain.messages import About, CardMark, Shown, Topic
from core.store.database import Connection, LostRace, broken_constraint
from core.store.statements import Row, statements
from core.values import OrganizationId

_SQL = statements("chat/cards")


async def live(connection: Connection, organizations: Sequence[OrganizationId], about: Sequence[About]) -> list[Shown]:
    """Return every live message that shows one of these, each in the organization at the same place."""
    return await _SQL["live"].rows(connection, _shown, **_of(organizations, about))


async def to_shrink(
    connection: Connection, organizations: Sequence[OrganizationId], about: Sequence[About]
) -> list[Shown]:
    """Return every older message of these that has not shrunk yet, each in the organization at the same place."""
    return await _SQL["to_shrink"].rows(connection, _shown, **_of(organizations, about))


async def write(connection: Connection, marks: Sequence[CardMark], *, at: datetime) -> None:
    """Write what has become of cards, and plan what follows; of several that one reader is shown, the last is live."""
    await _SQL["write"].run(connection, cards=json.dumps(_rows(marks)), at=at)


@contextmanager
def one_live_card() -> Iterator[None]:
    """Turn the refusal of a second live card into LostRace: it was written at the same moment, and is older now."""
    try:
        yield
    except errors.UniqueViolation as failure:
        if broken_constraint(failure) != "cards_one_live":
            raise
        raise LostRace from failure


def _rows(marks: Sequence[CardMark]) -> list[dict[str, object]]:
    last = {mark.stands_for: mark for mark in marks if mark.became == "shown"}
    rows = (
        mark if mark.became != "shown" or last[mark.stands_for] is mark else _older(mark)
        # A message that is named twice can be written only once.
        for mark in {(mark.organization, _place(mark.shown)): mark for mark in marks}.values()
    )
    return [_row(mark) for mark in rows]


def _older(mark: CardMark) -> CardMark:
    return replace(mark, shown=replace(mark.shown, live=False))


def _place(shown: Shown) -> tuple[str, ...]:
    return shown.platform, shown.workspace, shown.conversation, shown.message


def _row(mark: CardMark) -> dict[str, object]:
    shown = mark.shown
    return {
        "organization": mark.organization,
        "about_kind": shown.about.kind,
        "about_id": shown.about.id,
        "platform": shown.platform,
        "workspace": shown.workspace,
        "conversation": shown.conversation,
        "message": shown.message,
        "url": shown.url,
        "purpose": shown.purpose,
        "version": shown.version,
        "was": mark.was,
        "pressed": shown.pressed,
        "reader": shown.reader,
        "live": shown.live,
        "became": mark.became,
    }


def _of(organizations: Sequence[OrganizationId], about: Sequence[About]) -> dict[str, object]:
    return {
        "organizations": list(organizations),
        "about_kinds": [each.kind.value for each in about],
        "about_ids": [each.id for each in about],
    }


def _shown(row: Row) -> Shown:
    return Shown(
        about=About(Topic(row["about_kind"]), row["about_id"]),
        platform=row["platform"],
        workspace=row["workspace"],
        conversation=row["conversation"],
        message=row["message"],
        purpose=row["purpose"],
        version=row["shown_version"],
        reader=row["member_id"],
        url=row["url"],
        live=row["live"],
    )

"""Take exactly one import back."""

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from core.domain.people.member import Member
from core.domain.rules.policy import Layer, Level
from core.errors import NotAllowed
from core.ledger import Ledger
from core.store import rules
from core.store.database import Connection
from core.store.imports import Writer
from core.store.undoing import Difference, Undoing
from core.use_cases.people.administering import check_still
from core.values import MemberId, OrganizationId

AT_A_TIME = 1_000


@dataclass(frozen=True, slots=True)
class ChangedDocument:
    """A document of rules that an import changed."""

    level: str
    subject: str
    before: rules.Document
    after: rules.Document


@dataclass(frozen=True, slots=True)
class AddedBookings:
    """Bookings that an import added, each with its version then."""

    versions: tuple[tuple[int, int], ...]


Entry: TypeAlias = Difference | ChangedDocument | AddedBookings


class ChangedSince(Exception):  # noqa: N818 - a fact, which is told to a person
    """
    Something that was brought in has changed since, or is in use: its noun, and its name if it has one.

    `first` are the files of later imports; if these are taken back first, nothing is in the way any more.
    """

    def __init__(self, what: list[tuple[str, str | None]], first: tuple[str, ...] = ()) -> None:
        super().__init__(what, first)
        self.what, self.first = what, first


class TakenBackAlready(ChangedSince):
    """Everything is as it was before the import: it was taken back already."""


async def take_back(
    ledger: Ledger, *, organization: OrganizationId, entries: Iterable[Entry], by: Member | None = None
) -> int:
    """
    Take an import back, and return how many bookings are gone; who has a message about one keeps it.

    Refuses with TakenBackAlready if nothing of it is there any more, and with ChangedSince if anything that was brought
    in was changed since, or if something new needs it; then nothing is taken back. Owners and admins may, and without
    `by` the operator; refuses with NotAllowed.
    """
    if by is not None and not by.role.manages:
        raise NotAllowed(by.role)
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        gone = await take_back_within(ledger, connection, organization=organization, entries=entries, by=by)
    await ledger.fresh_catalogue(organization)
    return gone


async def take_back_within(
    ledger: Ledger,
    connection: Connection,
    *,
    organization: OrganizationId,
    entries: Iterable[Entry],
    by: Member | None,
) -> int:
    """Do the same in the caller's transaction; the caller looks who may, and reads the catalogue once it is over."""
    who, now = by.id if by else None, ledger.clock.now()
    await rules.lock(connection, organization)
    undoing, documents = Undoing(connection, organization), list[ChangedDocument]()
    await undoing.open()
    rows: list[Difference] = []
    for entry in entries:
        match entry:
            case Difference():
                rows.append(entry)
            case ChangedDocument():
                documents.append(entry)
            case AddedBookings(versions):
                await undoing.add_bookings(versions)
        if len(rows) >= AT_A_TIME:
            await undoing.add(rows)
            rows.clear()
    await undoing.add(rows)
    in_the_way = [
        *[each async for each in _changed(connection, organization, documents)],
        *await undoing.in_the_way(),
    ]
    if in_the_way:
        if await undoing.is_undone() and await _as_before(connection, organization, documents):
            raise TakenBackAlready(in_the_way)
        raise ChangedSince(in_the_way)
    await _put_back(connection, organization, documents, by=who, at=now, via=ledger.via)
    gone = await undoing.take_back(by=who, at=now, via=ledger.via)
    await Writer(connection, organization).raise_version()
    return gone


async def _changed(
    connection: Connection, organization: OrganizationId, documents: list[ChangedDocument]
) -> AsyncIterator[tuple[str, str]]:
    for each in documents:
        kept = await rules.locked(connection, organization, Level(each.level), each.subject)
        if rules.packed(kept.layer.rules) != each.after:
            yield ("rules", each.subject or each.level)


async def _as_before(connection: Connection, organization: OrganizationId, documents: list[ChangedDocument]) -> bool:
    kept = [await rules.locked(connection, organization, Level(each.level), each.subject) for each in documents]
    return all(rules.packed(now.layer.rules) == each.before for now, each in zip(kept, documents, strict=True))


async def _put_back(
    connection: Connection,
    organization: OrganizationId,
    documents: list[ChangedDocument],
    *,
    by: MemberId | None,
    at: datetime,
    via: str,
) -> None:
    for each in documents:
        kept = await rules.locked(connection, organization, Level(each.level), each.subject)
        layer = Layer(kept.layer.level, kept.layer.subject, rules.unpacked(each.before))
        await rules.write(connection, organization, layer, before=kept, by=by, via=via, at=at)

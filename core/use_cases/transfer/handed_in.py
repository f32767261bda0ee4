"""Import a file that somebody handed in: looked over first, then brought in as a whole, then perhaps taken back."""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from core.domain.imports import Tally, Verdict
from core.domain.people.member import Member
from core.domain.sheets import Line
from core.errors import NoSuchProposal, NotAllowed
from core.ledger import Ledger
from core.store import handed_in
from core.store.database import Connection, retried
from core.store.rules import Document
from core.store.undoing import Difference
from core.use_cases.people.administering import check_still
from core.use_cases.transfer.bring_in import Tell, Undo, bring_in
from core.use_cases.transfer.take_back import (
    AddedBookings,
    ChangedDocument,
    ChangedSince,
    Entry,
    take_back_within,
)
from core.values import HandedInId

LARGEST = 500_000
"""Bytes of a file: some thousand lines, read while others wait. Larger ones are imported by command."""


@dataclass(frozen=True, slots=True)
class Handed:
    """A file that was handed in, and how far its import is."""

    id: HandedInId
    name: str
    content: bytes
    imported: bool = False
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Read:
    """The lines of a file, and how many of it could not be read; that is known once the lines were gone through."""

    lines: Iterable[Line]
    unread: Callable[[], int]


async def hand_in(ledger: Ledger, *, name: str, content: bytes, by: Member) -> Handed:
    """Keep a file of at most `LARGEST` bytes to be imported; owners and admins may. Refuses with NotAllowed."""
    _check(by)
    sealed = ledger.vault.seal(b64encode(content).decode())
    async with ledger.database.connection() as connection:
        at = ledger.clock.now()
        kept = await handed_in.keep(connection, by.organization, by.id, name, sealed, at=at)
    return Handed(kept, name, content)


async def look_over(ledger: Ledger, *, read: Read, by: Member, tell: Tell) -> Tally:
    """Judge every line as an import would, and keep nothing; refuses with NotAllowed."""
    _check(by)
    return await bring_in(
        ledger, organization=by.organization, lines=read.lines, tell=tell, undo=None, unread=read.unread, by=by
    )


@retried
async def import_file(
    ledger: Ledger, *, file: HandedInId, read: Callable[[Handed], Read], by: Member, tell: Tell
) -> tuple[Handed, Tally]:
    """
    Bring a file in, and keep what takes that back; if a line is refused by now, nothing is brought in.

    Done a second time it changes nothing, and no line is judged. Refuses with NoSuchProposal or NotAllowed.
    """
    _check(by)
    async with ledger.database.transaction() as connection:
        handed, undo = await _locked(ledger, connection, file, by)
        if undo is not None:
            return handed, Tally()
        lines, kept = read(handed), list[object]()
        tally = await bring_in(
            ledger,
            organization=by.organization,
            lines=lines.lines,
            tell=tell,
            undo=_into(kept),
            unread=lines.unread,
            by=by,
        )
        if tally.of(Verdict.REFUSED) or lines.unread():
            return handed, tally
        sealed = ledger.vault.seal(json.dumps(kept, default=str))
        await handed_in.imported(connection, by.organization, by.id, file, undo=sealed)
    return Handed(file, handed.name, handed.content, imported=True), tally


@retried
async def take_file_back(ledger: Ledger, *, file: HandedInId, by: Member, later: bool = False) -> list[Handed]:
    """
    Take back exactly what the import of a file did, and return it; done a second time it changes nothing.

    Refuses with NoSuchProposal, NotAllowed or, if something of it was changed since or is in use, with ChangedSince:
    that names the member's other imports that must be taken back first, if nothing else is in the way. With `later`
    those are taken back as well, in the order in which they are returned, or nothing is.
    """
    _check(by)
    async with ledger.database.transaction() as connection:
        await check_still(connection, by)
        handed, undo = await _locked(ledger, connection, file, by)
        if undo is None:
            raise NoSuchProposal
        own = _Imported(file, handed.name, undo)
        if handed.undone:
            return [own.back]
        several = [own]
        try:
            async with connection.transaction():
                await _undo(ledger, connection, several, by)
        except ChangedSince as since:
            several = await _in_order(ledger, connection, own, by)
            if not later or not several:
                raise ChangedSince(since.what, tuple(each.name for each in several if each is not own)) from since
            await _undo(ledger, connection, several, by)
    await ledger.fresh_catalogue(by.organization)
    return [each.back for each in several]


@dataclass(frozen=True, slots=True)
class _Imported:
    """A file that was imported, with what takes that back."""

    file: HandedInId
    name: str
    undo: str

    @property
    def back(self) -> Handed:
        """The file once its import is taken back."""
        return Handed(self.file, self.name, b"", imported=True, undone=True)


async def _in_order(ledger: Ledger, connection: Connection, own: _Imported, by: Member) -> list[_Imported]:
    """Return what can be taken back as a whole: another import or several, the last first, then the own; else none."""
    known = await handed_in.others(connection, by.organization, by.id, own.file)
    others = [_Imported(file, name, ledger.vault.unseal(undo)) for file, name, undo in known]
    for chosen in (*([each] for each in others), *(others[:count] for count in range(2, len(others) + 1))):
        try:
            async with connection.transaction(force_rollback=True):
                await _undo(ledger, connection, [*chosen, own], by)
        except ChangedSince:
            continue
        return [*chosen, own]
    return []


async def _undo(ledger: Ledger, connection: Connection, several: Sequence[_Imported], by: Member) -> None:
    for each in several:
        entries = _entries(each.undo)
        await take_back_within(ledger, connection, organization=by.organization, entries=entries, by=by)
        await handed_in.undone(connection, by.organization, by.id, each.file)


def _check(by: Member) -> None:
    if not by.role.manages:
        raise NotAllowed(by.role)


async def _locked(ledger: Ledger, connection: Connection, file: HandedInId, by: Member) -> tuple[Handed, str | None]:
    known = await handed_in.locked(connection, by.organization, by.id, file)
    if known is None:
        raise NoSuchProposal
    content = b64decode(ledger.vault.unseal(known.content))
    undo = ledger.vault.unseal(known.undo) if known.undo is not None else None
    return Handed(file, known.name, content, imported=undo is not None, undone=known.undone), undo


def _into(kept: list[object]) -> Undo:
    """Return what takes an import's doings down in a list."""

    def row(each: Difference) -> None:
        kept.append(["row", each.noun, each.key, each.before, each.after])

    def rule(level: str, subject: str, before: Document, after: Document) -> None:
        kept.append(["rules", level, subject, before, after])

    def booking(number: int, version: int) -> None:
        kept.append(["booking", number, version])

    return Undo(row=row, rule=rule, booking=booking)


def _entries(undo: str) -> Iterator[Entry]:
    for entry in json.loads(undo):
        match entry:
            case ["row", noun, key, before, after]:
                yield Difference(noun, key, before, after)
            case ["rules", level, subject, before, after]:
                yield ChangedDocument(level, subject, before, after)
            case ["booking", booking, version]:
                yield AddedBookings(((booking, version),))
            case _:
                raise ValueError("an entry of another release")

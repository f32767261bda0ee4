"""Export the audit as signed JSON Lines, and verify such a file without the database."""

import json
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass
from typing import Any

from core.domain.audit import FIRST, Change, Facts, Noun, canonical, linked, row_of
from core.ledger import Ledger
from core.secrets import signed_by
from core.store import audit, chain
from core.use_cases.audit.verify import AT_ONCE
from core.values import OrganizationId


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """What a file says: how many rows, and what is wrong with it in which line; nothing, if it is whole."""

    rows: int
    trouble: str | None = None
    line: int | None = None
    head: Facts | None = None


async def export(
    ledger: Ledger, *, organization: OrganizationId, words: bool, told: Callable[[int], None] = lambda _: None
) -> AsyncIterator[str]:
    """
    Yield the lines of the export: each sealed row with its link, then the head of the chain with a signature.

    That it was exported is recorded. With `words`, people's names and words are in it as far as they are not forgotten.
    The signature is Ed25519 over the last line without it, in its one spelling; the line has the public key.
    """
    at = ledger.clock.now()
    # First, so that an export that was cut off is known as well; its row is sealed later, and not in this export.
    async with ledger.database.transaction() as connection:
        change = Change(Noun.ORGANIZATION, organization, "audit exported", after={"words": words})
        await audit.record(connection, change, organization=organization, by=None, via=ledger.via, at=at)
    number, digest = 0, FIRST
    async with ledger.database.connection() as connection:
        while links := await chain.links(connection, organization, after=number, most=AT_ONCE):
            for link in links:
                number, digest = link.number, link.digest
                line = {"number": number, "row": row_of(link.entry) if link.entry else None, "digest": digest.hex()}
                if words and link.personal is not None:
                    line |= {"words": link.personal, "salt": (link.salt or b"").hex()}
                yield json.dumps(line, ensure_ascii=False)
            told(len(links))
    signer = ledger.vault.signer()
    head: dict[str, object] = {
        "organization": organization,
        "rows": number,
        "head": digest.hex(),
        "at": at.isoformat(),
        "key": signer.public_key().public_bytes_raw().hex(),
    }
    yield json.dumps(head | {"signature": signer.sign(canonical(head)).hex()}, ensure_ascii=False)


def verify_file(lines: Iterable[str], *, key: bytes) -> FileVerdict:
    """
    Go through an exported file: every link follows from the one before, and the last line is signed by the key.

    `key` is the 32 bytes of the public key that the reader trusts, and not the one that the file names.
    """
    rows, previous, number = 0, FIRST, 0
    for number, text in enumerate(lines, 1):
        try:
            line = json.loads(text)
            if "signature" in line:
                return _signed(line, rows, previous, number, key=key)
            if line["number"] != rows + 1 or linked(line["row"], previous=previous).hex() != line["digest"]:
                return FileVerdict(rows, "the row is not as it was", number)
            rows, previous = rows + 1, bytes.fromhex(line["digest"])
        except (ValueError, KeyError, TypeError):
            return FileVerdict(rows, "this is no line of an export", number)
    return FileVerdict(rows, "the last line, with the signature, is missing", number)


async def still_there(ledger: Ledger, *, organization: OrganizationId, head: Facts) -> bool:
    """Return whether the organization's chain still goes through the head of an exported file."""
    async with ledger.database.connection() as connection:
        known = await chain.digest_at(connection, organization, head["rows"])
    return known is not None and known.hex() == head["head"] and head["organization"] == organization


def _signed(line: dict[str, Any], rows: int, previous: bytes, number: int, *, key: bytes) -> FileVerdict:
    signature = bytes.fromhex(line.pop("signature"))
    if line["rows"] != rows or line["head"] != previous.hex():
        return FileVerdict(rows, "rows are missing before the last line", number)
    if not signed_by(key, canonical(line), signature):
        return FileVerdict(rows, "the signature is of another key", number)
    return FileVerdict(rows, head=line)

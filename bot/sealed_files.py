"""
Sealed files: a readable head that says what they hold, then encrypted chunks, written and read as a stream.

The head is JSON behind a mark and its length. The key of a file is derived from the house's secret and a salt of its
own (HKDF, RFC 5869); each chunk is AES-256-GCM with its number as the nonce, and the last one is marked, so that chunks
can be neither changed nor swapped nor cut off (the STREAM construction). The head is authenticated by every chunk.
"""

import json
import os
import struct
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.refusals import Refused

MARK = b"BELLHOP1"
CHUNK = 1 << 20
LONGEST_HEAD = 1 << 20
SALT = 32
TAG = 16

Head = Mapping[str, object]


class Sealer:
    """Writes a sealed file; it is whole only once it was closed."""

    def __init__(self, file: IO[bytes], *, key: str, head: Head) -> None:
        salt = os.urandom(SALT)
        self._head = json.dumps({**head, "salt": salt.hex()}, sort_keys=True, default=str).encode()
        self._file, self._cipher, self._number, self._rest = file, _cipher(key, salt), 0, bytearray()
        file.write(MARK + struct.pack(">I", len(self._head)) + self._head)
        # An empty chunk first: a wrong key is told apart from a damaged file.
        self._seal(b"", last=False)

    def write(self, more: bytes) -> None:
        """Seal more of the content."""
        self._rest += more
        while len(self._rest) >= CHUNK:
            self._seal(bytes(self._rest[:CHUNK]), last=False)
            del self._rest[:CHUNK]

    def close(self) -> None:
        """Seal the end, and see it to the disk."""
        self._seal(bytes(self._rest), last=True)
        self._file.flush()
        os.fsync(self._file.fileno())

    def _seal(self, chunk: bytes, *, last: bool) -> None:
        sealed = self._cipher.encrypt(_nonce(self._number, last=last), chunk, self._head)
        self._file.write(struct.pack(">I", len(sealed)) + sealed)
        self._number += 1


@contextmanager
def sealing(path: Path, *, key: str, head: Head) -> Iterator[Sealer]:
    """Write a sealed file beside its place; it gets there when it is closed, and never if the block fails before."""
    draft = path.with_name(f".{path.name}.part")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            sealer = Sealer(file, key=key, head=head)
            yield sealer
    except OSError as trouble:
        raise Refused(f"{path} cannot be written: {trouble.strerror}") from None
    finally:
        with suppress(FileNotFoundError):
            draft.unlink()


def put_in_place(path: Path) -> None:
    """Put a sealed file that was closed where it belongs."""
    path.with_name(f".{path.name}.part").replace(path)


def head_of(path: Path, *, kind: str) -> Head:
    """Return what a sealed file of that kind says about itself, unauthenticated; refuses any other with Refused."""
    with _opened(path) as file:
        return _head(file, path, kind)[0]


def unsealed(path: Path, *, key: str, kind: str) -> Iterator[bytes]:
    """
    Yield the content of a sealed file, chunk by chunk, each authenticated.

    Refuses with Refused a foreign file, one of another kind, another key's, and one that was cut off or changed; what
    was yielded before that is true as far as it goes.
    """
    with _opened(path) as file:
        head, raw = _head(file, path, kind)
        cipher, number = _cipher(key, bytes.fromhex(str(head["salt"]))), 0
        size = path.stat().st_size
        while True:
            (length,) = struct.unpack(">I", _exactly(file, 4, path))
            if not TAG <= length <= CHUNK + TAG:
                raise Refused(f"{path} is damaged; take another copy of it")
            sealed, last = _exactly(file, length, path), file.tell() == size
            try:
                chunk = cipher.decrypt(_nonce(number, last=last and number > 0), sealed, raw)
            except InvalidTag:
                raise Refused(_reason(path, number, last=last)) from None
            yield chunk
            number += 1
            if last:
                return


def _reason(path: Path, number: int, *, last: bool) -> str:
    if number == 0:
        return f"{path} was sealed with another key: set BELLHOP_SECRET_KEY to the one of the house that made it"
    return f"{path} is cut off or damaged; take another copy of it" if last else f"{path} is damaged; take another copy"


def _head(file: IO[bytes], path: Path, kind: str) -> tuple[Head, bytes]:
    if file.read(len(MARK)) != MARK:
        raise Refused(f"{path} is not a file of Bellhop’s")
    (length,) = struct.unpack(">I", _exactly(file, 4, path))
    raw = _exactly(file, min(length, LONGEST_HEAD), path)
    try:
        head = json.loads(raw)
        bytes.fromhex(str(head["salt"]))
    except (ValueError, KeyError, TypeError):
        raise Refused(f"{path} is damaged; take another copy of it") from None
    if head.get("kind") != kind:
        raise Refused(f"{path} is a file of Bellhop’s, but no {kind}: it is a {head.get('kind')}")
    return head, raw


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    try:
        file = path.open("rb")
    except OSError as trouble:
        raise Refused(f"{path} cannot be read: {trouble.strerror}") from None
    with file:
        yield file


def _exactly(file: IO[bytes], length: int, path: Path) -> bytes:
    found = file.read(length)
    if len(found) < length:
        raise Refused(f"{path} is cut off; take a whole copy of it")
    return found


def _cipher(key: str, salt: bytes) -> AESGCM:
    return AESGCM(HKDF(SHA256(), length=32, salt=salt, info=b"bellhop sealed file").derive(key.encode()))


def _nonce(number: int, *, last: bool) -> bytes:
    return struct.pack(">QI", number, int(last))

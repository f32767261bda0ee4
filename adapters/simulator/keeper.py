"""Keeps both platforms' chats in a file, so that a demo that is started again shows them as they stood."""

import asyncio
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import structlog
from pydantic import TypeAdapter, ValidationError

from adapters.simulator.page_memory import SHOWN, KeptPage, PageMemory
from adapters.simulator.pulse import Pulse
from adapters.simulator.slack_state import KeptSlack, SlackState
from adapters.simulator.telegram_state import KeptTelegram, TelegramState
from core.domain.people.tokens import PREFIX, SHAPE

PAUSE = 0.3
"""Seconds from a change to its writing: a burst is written once, and a kill costs less than a second."""

TOKEN, HIDDEN = re.compile(SHAPE.pattern.encode()), f"{PREFIX}…".encode()

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Kept:
    """All that a demo goes on from."""

    slack: KeptSlack
    telegram: KeptTelegram
    page: KeptPage


KEPT = TypeAdapter(Kept)


@dataclass(slots=True)
class Keeper:
    """Reads the chats at the start, and writes them after each change; the file does not grow without end."""

    slack: SlackState
    telegram: TelegramState
    page: PageMemory
    pulse: Pulse
    _written: bytes = b""
    _over: bool = False

    def restore(self, file: Path) -> bool:
        """Go on from what the file holds; return False where there is none, or none that this release can read."""
        try:
            kept = KEPT.validate_json(file.read_bytes())
            self.slack.restore(kept.slack)
        except FileNotFoundError:
            return False
        except (OSError, ValidationError, KeyError) as fault:
            log.warning("the chats of the last time cannot be read; they begin anew", fault=type(fault).__name__)
            return False
        self.telegram.restore(kept.telegram)
        self.page.restore(kept.page)
        return True

    @asynccontextmanager
    async def keeping(self, file: Path) -> AsyncIterator[None]:
        """Write every change to the file until the block ends, and the last one then."""
        writing = asyncio.create_task(self._write_changes(file), name="keep the chats")
        try:
            yield
        finally:
            # Not cancelled: a thread that is still writing could put an older state in the place of the last one.
            self._over = True
            self.pulse.beat()
            await writing
            self._write(file, self._kept())

    async def _write_changes(self, file: Path) -> None:
        while not self._over:
            beats = self.pulse.beats
            # Messages are immutable: what is collected here stays as it is while the thread writes it.
            await asyncio.to_thread(self._write, file, self._kept())
            if self.pulse.beats == beats and not self._over:
                await self.pulse.next()
            await asyncio.sleep(PAUSE)

    def _kept(self) -> Kept:
        return Kept(self.slack.kept(SHOWN), self.telegram.kept(SHOWN), self.page.kept())

    def _write(self, file: Path, kept: Kept) -> None:
        # A token is in the chat, where it was shown, and nowhere else.
        written = TOKEN.sub(HIDDEN, KEPT.dump_json(kept))
        if written == self._written:
            return
        # Under a name of its own first: a kill in the middle leaves the old file whole. It holds door codes, so that
        # nobody else may read it.
        draft = file.with_suffix(".new")
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as stream:
            stream.write(written)
        draft.replace(file)
        self._written = written

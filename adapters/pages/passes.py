"""Who opens a page: by a link that is theirs alone, or as the platform signs it; then for some hours by a session."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from adapters.chat.incoming import Sender
from core.clock import Clock
from core.domain.bookings.reference import reference
from core.domain.people.identity import Identity
from core.secrets import Vault
from core.values import BookingId

PATH = "/board"
BOOKINGS = "/bookings"
"""Where each booking has its own page, below its reference."""
LINK_LASTS = timedelta(minutes=10)
SESSION_LASTS = timedelta(hours=8)
"""A working day; whoever leaves or is suspended meanwhile sees nothing more at once."""


@dataclass(frozen=True)
class Passes:
    """Gives and reads passes; `signing` are the platforms that say themselves who opens a page from their chats."""

    vault: Vault
    clock: Clock
    public_url: str
    signing: Collection[str] = ()

    def link(self, identity: Identity, on: date) -> str:
        """Return the address of the board of a day; where the platform does not sign, with a pass for that person."""
        return self._opening(f"{self.public_url.rstrip('/')}{PATH}?on={on}", identity)

    def page_link(self, identity: Identity, booking: BookingId) -> str:
        """Return the address of a booking's own page, with a pass as `link` has it."""
        return self._opening(f"{self.public_url.rstrip('/')}{BOOKINGS}/{reference(booking)}", identity)

    def holder(self, given: str) -> Sender | None:
        """Return whose a link's pass is; None if it is none, or too old."""
        return self._read("link", given, LINK_LASTS)

    def session(self, visitor: Sender) -> str:
        """Return what opens the page to that visitor from now on."""
        return self._given("session", visitor)

    def visitor(self, session: str) -> Sender | None:
        """Return whose a session is; None if it is none, or over."""
        return self._read("session", session, SESSION_LASTS)

    def event(self, visitor: Sender, booking: BookingId) -> str:
        """Return what lets that visitor alone fetch a booking for a calendar."""
        return self._given(f"event-{booking}", visitor)

    def reader(self, given: str, booking: BookingId) -> Sender | None:
        """Return who may fetch that booking by what was given; None if nobody, or too late."""
        return self._read(f"event-{booking}", given, SESSION_LASTS)

    def _opening(self, address: str, identity: Identity) -> str:
        if identity.platform in self.signing:
            return address
        given = self._given("link", Sender(identity.platform, identity.workspace, identity.external_id))
        # Behind the #, which no browser sends along: it stands in no log.
        return f"{address}#pass={given}"

    def _given(self, kind: str, to: Sender) -> str:
        bearer = json.dumps([to.platform, to.workspace, to.user, to.name, to.language])
        return self.vault.pass_for(bearer, purpose=kind, at=self.clock.now())

    def _read(self, kind: str, given: str, lasts: timedelta) -> Sender | None:
        bearer = self.vault.bearer_of(given, purpose=kind, lasts=lasts, now=self.clock.now())
        return None if bearer is None else Sender(*json.loads(bearer))

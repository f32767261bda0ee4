"""Show a booking's access code to its holder."""

from datetime import datetime

from core.errors import Unavailable
from core.ledger import Ledger
from core.secrets import new_code
from core.store import codes
from core.store.codes import Code
from core.values import BookingId, MemberId, OrganizationId

DRAWS = 20
"""Draws before giving up; one in a million collides, for each other code of the same door at that time."""


async def show_code(ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId) -> str:
    """Return the booking's access code, and record that a member was shown it; refuses as `code_of` does."""
    now = ledger.clock.now()
    code = await _code(ledger, organization, booking, by=by, now=now)
    async with ledger.database.connection() as connection:
        await codes.note_seen(connection, organization, booking, member=by, via=ledger.via, at=now)
    return code


async def code_of(ledger: Ledger, *, organization: OrganizationId, booking: BookingId, by: MemberId) -> str:
    """
    Return the booking's access code, six digits, from 15 minutes before its start, for a message to whoever may see it.

    Who saw it is recorded once the message is sent, see `messages.mark`.

    The code is drawn when it is first shown, so that no code exists before anybody needs it; from then on it is the
    same until the booking leaves the state that may use it. Refuses with NoSuchBooking, NotYours, NotConfirmed,
    CodeEarly or AlreadyOver.
    """
    return await _code(ledger, organization, booking, by=by, now=ledger.clock.now())


async def _code(
    ledger: Ledger, organization: OrganizationId, booking: BookingId, *, by: MemberId, now: datetime
) -> str:
    shown = await ledger.booking(organization, booking)
    shown.code_visible(by=by, now=now)
    async with ledger.database.connection() as connection:
        # Read, then drawn, then read again: the holder and an attendee who look at the same moment get the same code.
        for _ in range(DRAWS):
            sealed = await codes.sealed(connection, organization, booking)
            if sealed is not None:
                return ledger.vault.unseal(sealed)
            code = new_code()
            digest = ledger.vault.code_digest(code, organization=organization, resource=shown.resource)
            await codes.issue(connection, organization, Code(booking, shown.resource, digest, ledger.vault.seal(code)))
    raise Unavailable

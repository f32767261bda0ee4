"""Show a booking's access code to its holder."""

from core.domain.audit import CLOCK
from core.errors import Unavailable
from core.ledger import Ledger
from core.secrets import new_code
from core.store import codes
from core.store.codes import Code
from core.values import BookingId, MemberId, OrganizationId

DRAWS = 20
"""Draws before giving up; one in a million collides, for each other code of the same door at that time."""


async def show_code(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    booking: BookingId,
    by: MemberId,
    reader: MemberId | None = None,
) -> str:
    """
    Return the booking's access code, six digits, from 15 minutes before its start, and record who was shown it.

    That is whoever may see it (`by`), or the `reader` of a message that goes to those who may.

    The code is drawn when it is first shown, so that no code exists before anybody needs it; from then on it is the
    same until the booking leaves the state that may use it. Refuses with NoSuchBooking, NotYours, NotConfirmed,
    CodeEarly or AlreadyOver.
    """
    via = CLOCK if reader else ledger.via
    now, shown = ledger.clock.now(), await ledger.booking(organization, booking)
    shown.code_visible(by=by, now=now)
    async with ledger.database.connection() as connection:
        # Read, then drawn, then read again: the holder and an attendee who look at the same moment get the same code.
        for _ in range(DRAWS):
            sealed = await codes.sealed(connection, organization, booking)
            if sealed is not None:
                await codes.note_shown(connection, organization, booking, member=reader or by, via=via, at=now)
                return ledger.vault.unseal(sealed)
            code = new_code()
            digest = ledger.vault.code_digest(code, organization=organization, resource=shown.resource)
            await codes.issue(connection, organization, Code(booking, shown.resource, digest, ledger.vault.seal(code)))
    raise Unavailable

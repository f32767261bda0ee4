"""Tell whether a slot could be held, and hold nothing."""

from typing import NoReturn

from core.domain.bookings.purpose import NOTHING_STATED, Purpose
from core.ledger import Ledger
from core.use_cases.bookings.hold import hold
from core.values import Interval, MemberId, OrganizationId, ResourceId


class _Held(Exception):  # noqa: N818 - it only takes back what was tried
    """The slot could be held."""


async def check_hold(
    ledger: Ledger,
    *,
    organization: OrganizationId,
    resource: ResourceId,
    during: Interval,
    by: MemberId,
    purpose: Purpose = NOTHING_STATED,
) -> None:
    """Check that `hold` would grant a slot; refuses as it does. It is tried, and taken back: no rule is left out."""
    try:
        async with ledger.turn(via=ledger.via) as turn:
            await hold(
                turn,
                organization=organization,
                resource=resource,
                during=during,
                by=by,
                via=ledger.via,
                purpose=purpose,
            )
            _take_back()
    except _Held:
        return


def _take_back() -> NoReturn:
    raise _Held

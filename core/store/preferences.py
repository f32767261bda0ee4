"""What members prefer, and the reminders that follow from it."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any

from core.domain.messages import HOLDER
from core.domain.people.preferences import AS_USUAL, LEADS, Preferences, Quiet
from core.store import messages
from core.store.database import Connection
from core.store.statements import statements
from core.values import MemberId, OrganizationId, ResourceId

_SQL = statements("preferences")


async def locked(connection: Connection, organization: OrganizationId, member: MemberId) -> Preferences:
    """Return what a member prefers, which nobody else changes until the transaction ends."""
    await _SQL["lock"].run(connection, organization=organization, member=member)
    # A statement of its own: it sees what the lock was waited for.
    found = await _SQL["of"].row(connection, dict, organization=organization, member=member)
    return preferences_in(found["preferences"] if found else None)


async def put(connection: Connection, organization: OrganizationId, member: MemberId, preferences: Preferences) -> None:
    """Write everything that a member prefers."""
    quiet = preferences.quiet
    await _SQL["put"].run(
        connection,
        organization=organization,
        member=member,
        hours=preferences.hours,
        reminder=preferences.reminder,
        quiet_from=quiet.starts if quiet else None,
        quiet_until=quiet.ends if quiet else None,
        reach=preferences.reach,
        length=preferences.length,
        favourites=list(preferences.favourites),
        discreet=preferences.discreet,
    )


async def remind(
    connection: Connection, organization: OrganizationId, member: MemberId, preferences: Preferences, *, now: datetime
) -> None:
    """Plan the reminders of all that a member has or comes to as they prefer them; what was sent is not sent again."""
    coming = await _SQL["coming"].rows(connection, dict, organization=organization, member=member, now=now)
    if coming:
        await _SQL["remind"].run(
            connection,
            organization=organization,
            member=member,
            holder=HOLDER,
            own=[each["id"] for each in coming if not each["comes"]],
            ids=[each["id"] for each in coming],
            members=[member if each["comes"] else HOLDER for each in coming],
            starts=[each["starts"] for each in coming],
            longest=timedelta(minutes=LEADS[-1]),
            # Of who wants none, an instant that is over already.
            due=[each["starts"] - preferences.lead if preferences.lead else now for each in coming],
            now=now,
        )
        await messages.announce(connection)


def preferences_in(facts: Mapping[str, Any] | None) -> Preferences:
    """Return what a member prefers, as a row of theirs has it in JSON; None stands for who has chosen nothing."""
    if facts is None:
        return AS_USUAL
    quiet = (facts["quiet_from"], facts["quiet_until"])
    return Preferences(
        hours=facts["hours"],
        reminder=facts["reminder"],
        quiet=Quiet(*map(time.fromisoformat, quiet)) if all(quiet) else None,
        reach=facts["reach"],
        length=facts["length"],
        favourites=tuple(map(ResourceId, facts["favourite_ids"])),
        discreet=facts["discreet"],
    )

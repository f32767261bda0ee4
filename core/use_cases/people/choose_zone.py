"""Let a member choose their time zone."""

from dataclasses import replace
from zoneinfo import available_timezones

from core.domain.people.member import Member
from core.errors import UnknownZone
from core.ledger import Ledger
from core.store import people
from core.use_cases.people.note_person import note_person


async def choose_zone(ledger: Ledger, *, member: Member, zone: str) -> str:
    """Note the member's zone, and return its IANA name; a city will do. Refuses with UnknownZone."""
    known = zone_called(zone)
    async with ledger.database.transaction() as connection:
        await people.set_zone(connection, member, known)
        after, now = replace(member, zone=known), ledger.clock.now()
        await note_person(connection, "changed", member, after, by=member.id, via=ledger.via, at=now)
    return known


def zone_called(said: str) -> str:
    """Return the IANA zone of that name, or of that city, in any case; refuses with UnknownZone."""
    wanted = "_".join(said.split()).casefold()
    # Sorted by length, so that America/Indiana/Knox never hides a zone that is named after the city itself.
    zones = sorted(available_timezones(), key=lambda zone: (len(zone), zone))
    for zone in zones:
        if zone.casefold() == wanted:
            return zone
    for zone in zones:
        # Names such as Etc/GMT+5 are no cities, and mean the opposite of what people think.
        if "/" in zone and not zone.startswith("Etc/") and zone.rsplit("/", 1)[-1].casefold() == wanted:
            return zone
    raise UnknownZone(said)

"""What the stories are told with: a clock that is moved by hand, a stocked house, and refusals to expect."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest
from cryptography.fernet import Fernet

from bot.sample import load
from core.domain.people.identity import Identity
from core.domain.people.member import Member, Role
from core.domain.people.names import NameKind, PersonName
from core.domain.resources.catalogue import Catalogue
from core.domain.resources.resource import Kind, Resource
from core.domain.rules.policy import Level
from core.errors import Refusal
from core.ledger import Ledger
from core.secrets import Vault
from core.store.database import Database
from core.store.people import Organization
from core.use_cases.messages import mark
from core.use_cases.messages.notice import Notice
from core.use_cases.messages.take_due import take_due
from core.use_cases.people.admit import admit
from core.use_cases.people.settle_organization import only_organization
from core.values import Interval, Route

R = TypeVar("R", bound=Refusal)

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY_NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
"""Where every story's clock stands at first: Monday, 23 November 2026, 12:00 in Berlin."""
KEY = Fernet.generate_key().decode()


class ManualClock:
    """A clock that stands still until it is moved."""

    def __init__(self, at: datetime = MONDAY_NOON) -> None:
        self._at = at

    def now(self) -> datetime:
        """Return where it stands."""
        return self._at

    def advance(self, **by: float) -> datetime:
        """Move it forward by so many minutes, hours or days."""
        self._at += timedelta(**by)
        return self._at

    def to(self, at: datetime) -> None:
        """Move it to an instant."""
        self._at = at


class Watch:
    """Elapsed seconds that a test lets pass."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        """Return the seconds so far."""
        return self.seconds


@dataclass(frozen=True)
class House:
    """An organization in Berlin with the sample catalogue and three members."""

    ledger: Ledger
    clock: ManualClock
    catalogue: Catalogue
    ann: Member
    ben: Member
    cleo: Member

    def resource(self, name: str) -> Resource:
        """Return the resource of that name."""
        found = self.catalogue.named(name)
        if found is None:
            raise LookupError(name)
        return found

    def level(self, name: str) -> tuple[Level, str]:
        """Return where the rules of a resource, of a kind or of the `house` are kept."""
        if name == "house":
            return Level.ORGANIZATION, ""
        if name in set(Kind):
            return Level.KIND, name
        return Level.RESOURCE, str(self.resource(name).id)


def berlin(day: int, hour: int, minute: int = 0, *, month: int = 11, year: int = 2026) -> datetime:
    """Return the instant of a wall time in Berlin; November 2026 unless another month is named."""
    return datetime(year, month, day, hour, minute, tzinfo=BERLIN).astimezone(UTC)


def slot(day: int, start: float, end: float) -> Interval:
    """Return a slot of that day of November 2026, in hours of Berlin."""
    midnight = berlin(day, 0)
    return Interval(midnight + timedelta(hours=start), midnight + timedelta(hours=end))


async def stocked(ledger: Ledger) -> Organization:
    """Return the organization in Berlin with the sample catalogue; it is made if it is not there yet."""
    organization = await only_organization(ledger, name="Acme", zone="Europe/Berlin")
    if not (await ledger.catalogue(organization.id)).resources:
        await load(ledger, organization.id)
    return organization


async def furnished(database: Database, clock: ManualClock) -> House:
    """Make the house in a migrated database, stocked or not."""
    ledger = Ledger(clock, database, Vault(KEY))
    organization = await stocked(ledger)

    async def member(user: str, role: Role) -> Member:
        return await admit(
            ledger,
            organization=organization.id,
            identity=Identity("slack", "T1", user),
            role=role,
            called=PersonName(user, NameKind.REAL, "slack"),
            zone="Europe/Berlin",
            language="en",
        )

    ann, ben, cleo = [await member(*who) for who in (("ann", Role.ADMIN), ("ben", Role.MEMBER), ("cleo", Role.MEMBER))]
    return House(ledger, clock, await ledger.catalogue(organization.id), ann, ben, cleo)


HERE = Route("slack", "T1")
"""The way to every member of the house."""


async def due(house: House, *, most: int = 20) -> list[Notice]:
    """Take in hand what is due and may be told on the house's one route."""
    return (await take_due(house.ledger, room={HERE: most})).notices


async def sent(house: House, notices: Sequence[Notice]) -> None:
    """Mark messages as sent."""
    await mark.mark(house.ledger, [mark.sent(notice) for notice in notices])


@contextmanager
def refuses(kind: type[R], **facts: object) -> Iterator[list[R]]:
    """Expect a refusal of that kind with these facts; it is in the list afterwards."""
    refusals: list[R] = []
    with pytest.raises(kind) as caught:
        yield refusals
    refusals.append(caught.value)
    assert {name: getattr(caught.value, name) for name in facts} == facts

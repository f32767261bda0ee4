"""The sample catalogue: rooms, studios, desks and things to try Bellhop with."""

from datetime import timedelta
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter

from core.domain.hours import ALWAYS, Opening, Week
from core.domain.resource import Kind, Limits
from core.store.catalogue import Draft

FILE = Path(__file__).with_name("sample.json")
HOUSE_HOURS: Week = ((Opening(7 * 60, 22 * 60),),) * 7
"""Open every day from 07:00 to 22:00, so that whoever tries the sample on a Sunday finds the door open."""
LIMITS = {
    Kind.ROOM: Limits(),
    Kind.STUDIO: Limits(),
    Kind.DESK: Limits(longest=timedelta(days=5)),
    Kind.EQUIPMENT: Limits(longest=timedelta(days=7)),
    Kind.SEAT: Limits(longest=timedelta(days=1)),
}


class Entry(BaseModel):
    """One thing of the catalogue file; `pool` counts units without labels of their own, `seat_rows` rows of seats."""

    model_config = ConfigDict(extra="forbid")

    name: str
    kind: Kind
    capacity: int | None = None
    tags: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    pool: int | None = None
    seat_rows: int | None = None
    seat_letters: str = ""

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of its units; one without a label when there is only one."""
        if self.seat_rows:
            return tuple(f"{row}{letter}" for row in range(1, self.seat_rows + 1) for letter in self.seat_letters)
        if self.pool:
            return tuple(str(count) for count in range(1, self.pool + 1))
        return self.units or ("",)

    def draft(self) -> Draft:
        """Return it as a resource to add; what can be carried away can be booked around the clock."""
        return Draft(
            name=self.name,
            kind=self.kind,
            week=ALWAYS if self.kind is Kind.EQUIPMENT else HOUSE_HOURS,
            limits=LIMITS[self.kind],
            labels=self.labels,
            capacity=self.capacity,
            tags=self.tags,
            aliases=self.aliases,
        )


def drafts() -> list[Draft]:
    """Return the sample's resources."""
    entries = TypeAdapter(list[Entry]).validate_json(FILE.read_text(encoding="utf-8"))
    return [entry.draft() for entry in entries]

"""The sample catalogue: rooms, studios, desks and things to try Bellhop with."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter

from core.domain.hours import ALWAYS, Opening, Week
from core.domain.policy import Layer, Level
from core.domain.resource import Kind
from core.store.catalogue import Draft

FILE = Path(__file__).with_name("sample.json")
HOUSE_HOURS: Week = ((Opening(7 * 60, 22 * 60),),) * 7
"""Open every day from 07:00 to 22:00, so that whoever tries the sample on a Sunday finds the door open."""
LAYERS = (
    Layer(Level.ORGANIZATION, "", {"week": HOUSE_HOURS}),
    # What can be carried away can be booked around the clock.
    Layer(Level.KIND, Kind.EQUIPMENT, {"week": ALWAYS}),
)
"""The sample's rules: what the house says, and what its things say instead."""


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
        """Return it as a resource to add."""
        return Draft(
            name=self.name,
            kind=self.kind,
            labels=self.labels,
            capacity=self.capacity,
            tags=self.tags,
            aliases=self.aliases,
        )


def drafts() -> list[Draft]:
    """Return the sample's resources."""
    entries = TypeAdapter(list[Entry]).validate_json(FILE.read_text(encoding="utf-8"))
    return [entry.draft() for entry in entries]

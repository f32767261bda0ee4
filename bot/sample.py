"""The sample catalogue: rooms, studios, desks and things to try Bellhop with."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from bot import SAMPLE
from core.domain import lengths
from core.domain.resources.draft import Draft
from core.domain.resources.features import Attribute, AttributeType
from core.domain.resources.hours import ALWAYS, Opening, Week
from core.domain.resources.resource import Kind
from core.domain.rules.policy import Layer, Level
from core.ledger import Ledger
from core.use_cases.resources.stock import stock
from core.values import Interval, OrganizationId

HOUSE_HOURS: Week = ((Opening(7 * 60, 22 * 60),),) * 7
"""Open every day from 07:00 to 22:00, so that the sample can be tried on a Sunday."""
LAYERS = (
    Layer(Level.ORGANIZATION, "", {"week": HOUSE_HOURS}),
    # Things that are carried away can be booked around the clock.
    Layer(Level.KIND, Kind.EQUIPMENT, {"week": ALWAYS}),
)
"""The sample's rules: those of the house, and an exception for its equipment."""
ATTRIBUTES = (
    Attribute("standing", AttributeType.YES_NO),
    Attribute("monitors", AttributeType.NUMBER),
    Attribute("mount", AttributeType.CHOICE, ("RF", "EF")),
)
"""The sample's attributes, for features that a tag cannot describe."""
DEPARTURES = {"FL123": (time(9, 30), timedelta(minutes=90))}
"""The resources that leave at a fixed time every day: when, and for how long."""
SCHEDULED = timedelta(days=60)
"""How many days of departures the sample has: as far as anybody tries a demo, in few rows."""


Name = Annotated[str, Field(min_length=1, max_length=lengths.NAME)]
Word = Annotated[str, Field(max_length=lengths.WORD)]
Label = Annotated[str, Field(max_length=lengths.LABEL)]


class Entry(BaseModel):
    """One thing of the catalogue file; `pool` counts units without labels of their own, `seat_rows` rows of seats."""

    model_config = ConfigDict(extra="forbid")

    name: Name
    kind: Kind
    capacity: int | None = None
    tags: Annotated[tuple[Word, ...], Field(max_length=lengths.COUNTS["tags"])] = ()
    aliases: Annotated[tuple[Name, ...], Field(max_length=lengths.COUNTS["aliases"])] = ()
    floor: Word | None = None
    description: Annotated[str, Field(max_length=lengths.DESCRIPTION)] | None = None
    photo: Annotated[str, Field(pattern=r"^https://\S+$", max_length=lengths.ADDRESS)] | None = None
    attributes: Annotated[dict[Word, bool | float | Word], Field(max_length=lengths.COUNTS["attributes"])] = {}
    units: Annotated[tuple[Label, ...], Field(max_length=lengths.COUNTS["units"])] = ()
    pool: Annotated[int, Field(le=lengths.COUNTS["units"])] | None = None
    seat_rows: Annotated[int, Field(le=lengths.COUNTS["units"])] | None = None
    seat_letters: Annotated[str, Field(max_length=26)] = ""
    seat_classes: dict[Label, int] = {}
    """How many rows each class has, from the first row on."""

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of its units; one without a label when there is only one."""
        if self.seat_rows:
            return tuple(f"{row}{letter}" for row in range(1, self.seat_rows + 1) for letter in self.seat_letters)
        if self.pool:
            return tuple(str(count) for count in range(1, self.pool + 1))
        return self.units or ("",)

    @property
    def classes(self) -> tuple[str, ...]:
        """The classes of its seats, one for each label of a row that has one."""
        return tuple(each for each, rows in self.seat_classes.items() for _ in range(rows * len(self.seat_letters)))

    def draft(self, *, since: datetime) -> Draft:
        """Return it as a resource to add; departures begin on the day after `since`."""
        return Draft(
            name=self.name,
            kind=self.kind,
            labels=self.labels,
            classes=self.classes,
            capacity=self.capacity,
            tags=self.tags,
            aliases=self.aliases,
            floor=self.floor,
            description=self.description,
            photo=self.photo,
            attributes=self.attributes,
            departures=tuple(_departures(self.name, since)),
        )


def _departures(name: str, since: datetime) -> Iterator[Interval]:
    if name not in DEPARTURES:
        return
    at, length = DEPARTURES[name]
    for day in range(1, SCHEDULED.days + 1):
        start = datetime.combine(since.date() + timedelta(days=day), at, tzinfo=since.tzinfo).astimezone(UTC)
        yield Interval(start, start + length)


def drafts(*, since: datetime) -> list[Draft]:
    """Return the sample's resources; `since` is a moment in the zone of their departures."""
    entries = TypeAdapter(list[Entry]).validate_json(SAMPLE.read_text(encoding="utf-8"))
    return [entry.draft(since=since) for entry in entries]


async def load(ledger: Ledger, organization: OrganizationId) -> int:
    """Add the sample's resources and rules to an organization, and return how many resources were added."""
    zone = (await ledger.fresh_catalogue(organization)).zone
    since = ledger.clock.now().astimezone(zone)
    return await stock(
        ledger, organization=organization, drafts=drafts(since=since), layers=LAYERS, attributes=ATTRIBUTES
    )

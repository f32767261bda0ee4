"""What people who run a place can want with its resources: add them, change, retire and bring them back."""

from dataclasses import dataclass, field
from typing import ClassVar, Literal

from adapters.chat.intents import intent
from core.domain.bookings.wish import Wish
from core.domain.resources.draft import Draft
from core.domain.resources.facts import Facts
from core.domain.rules.policy import Rules
from core.values import GroupId, PhotoId, ProposalId, ResourceId, SiteId, UnitId


class Intent(intent.Intent):
    """What a person can want of this noun."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Manage(Intent):
    """See everything that one runs, or only what is retired, from this place on."""

    word: ClassVar = "manage"

    skip: int | None = None
    retired: bool | None = None


@dataclass(frozen=True, slots=True)
class ShowResource(Intent):
    """See one resource as those see it who run it."""

    word: ClassVar = "thing"

    resource: ResourceId


@dataclass(frozen=True, slots=True)
class AskNew(Intent):
    """Learn how to add something."""

    word: ClassVar = "new"


@dataclass(frozen=True, slots=True)
class AddResources(Intent):
    """See what adding these would make; nothing is added yet."""

    drafts: tuple[Draft, ...]


@dataclass(frozen=True, slots=True)
class CarryOut(Intent):
    """Do what was proposed."""

    word: ClassVar = "do"

    proposal: ProposalId


@dataclass(frozen=True, slots=True)
class TakeBack(Intent):
    """Take back what was done by a proposal."""

    word: ClassVar = "takeback"

    proposal: ProposalId


@dataclass(frozen=True, slots=True)
class AskBuffer(Intent):
    """Be asked how long what is proposed stays closed after each booking."""

    word: ClassVar = "buffer?"

    proposal: ProposalId


@dataclass(frozen=True, slots=True)
class SetBuffer(Intent):
    """Let what is proposed stay closed for so many minutes after each booking."""

    word: ClassVar = "buffer"

    proposal: ProposalId
    minutes: int


@dataclass(frozen=True, slots=True)
class AskBookers(Intent):
    """Be asked who may book what is proposed."""

    word: ClassVar = "bookers?"

    proposal: ProposalId


@dataclass(frozen=True, slots=True)
class SetBookers(Intent):
    """Let only this group book what is proposed, or only admins; everybody without either."""

    word: ClassVar = "bookers"

    proposal: ProposalId
    group: GroupId | None = None
    admins: bool | None = None


@dataclass(frozen=True, slots=True)
class DoorSign(Intent):
    """Get the sign for a thing's door, which opens Bellhop there."""

    word: ClassVar = "sign"

    resource: ResourceId


@dataclass(frozen=True, slots=True)
class AskPhoto(Intent):
    """Be asked for a photo of what is proposed."""

    word: ClassVar = "photo?"

    proposal: ProposalId


@dataclass(frozen=True, slots=True)
class SendPhoto(Intent):
    """See what giving the photo that came along to a resource would mean, or have it shown with what is proposed."""

    resource: ResourceId | None = None
    proposal: ProposalId | None = None


@dataclass(frozen=True, slots=True)
class SetPhoto(Intent):
    """See what giving a resource a photo that was sent would mean; without one, what taking it away would."""

    word: ClassVar = "setphoto"

    resource: ResourceId
    photo: PhotoId | None = None


@dataclass(frozen=True, slots=True)
class EditResource(Intent):
    """See what changing these facts of a resource would mean; nothing is changed yet."""

    resource: ResourceId
    facts: Facts = field(default_factory=Facts)
    rules: Rules = field(default_factory=Rules)
    units: int | None = None


@dataclass(frozen=True, slots=True)
class PutAt(Intent):
    """See what putting a resource at another site would mean."""

    word: ClassVar = "putat"

    resource: ResourceId
    site: SiteId


@dataclass(frozen=True, slots=True)
class PutAtNew(Intent):
    """Put a resource at a site that is not there, as it was named."""

    resource: ResourceId
    site: str


@dataclass(frozen=True, slots=True)
class CopyResource(Intent):
    """See what adding another resource with the settings of one that is here would make."""

    resource: ResourceId
    name: str


@dataclass(frozen=True, slots=True)
class AskFactOf(Intent):
    """Learn how to change a fact of a resource."""

    word: ClassVar = "edit?"

    resource: ResourceId
    fact: str


@dataclass(frozen=True, slots=True)
class AskToRetire(Intent):
    """See what is booked of a resource before it is retired."""

    word: ClassVar = "retire?"

    resource: ResourceId


@dataclass(frozen=True, slots=True)
class RetireResource(Intent):
    """
    Retire a resource; `moving` says what becomes of its bookings, and nothing where there are none.

    `seen` is the mark of the bookings that were shown.
    """

    word: ClassVar = "retire"

    resource: ResourceId
    moving: bool | None = None
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class BringBack(Intent):
    """Bring a retired resource back."""

    word: ClassVar = "return"

    resource: ResourceId


@dataclass(frozen=True, slots=True)
class MoveBack(Intent):
    """Move what was moved elsewhere when a resource was retired back to it."""

    word: ClassVar = "moveback"

    resource: ResourceId


@dataclass(frozen=True, slots=True)
class ResizeResource(Intent):
    """
    Let a resource have so many units, perhaps without a certain one.

    `moving` says what becomes of the bookings of those that go, and `seen` is the mark of those that were shown.
    """

    word: ClassVar = "resize"

    resource: ResourceId
    count: int
    moving: bool | None = None
    unit: UnitId | None = None
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class MisreadResource(Intent):
    """Name words that are no fact of a resource; `hours`: they name hours that cannot be."""

    said: str
    hours: bool


@dataclass(frozen=True, slots=True)
class Run(Intent):
    """Rename or retire what the words name, without a word on the rest."""

    what: Literal["rename", "retire"]
    wish: Wish

"""The asker: a member, and everything else that an answer depends on."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypedDict
from zoneinfo import ZoneInfo

from adapters.chat.cards.look import Look
from adapters.chat.incoming import Place
from adapters.chat.interpret.names import meanings_of, names_of
from adapters.chat.replies import Reply
from adapters.understanding.heard import Ear
from adapters.wording import Words
from core.domain.people.identity import Identity
from core.domain.people.member import Member
from core.domain.resources.catalogue import Catalogue
from core.ledger import Ledger
from core.values import BookingId, MemberId, OrganizationId, Talk


class Acting(TypedDict):
    """The acting member, as keyword arguments for booking use cases."""

    organization: OrganizationId
    by: MemberId
    via: str


@dataclass(frozen=True, slots=True)
class Asker:
    """A member who wrote or pressed something, in a place, at a moment, and the ledger that answers."""

    ledger: Ledger
    member: Member
    words: Words
    catalogue: Catalogue
    platform: str
    workspace: str
    """The Slack team's id, or the Telegram bot's own id."""
    place: Place
    replies_to: str | None
    """The message to which the asker replies, as the platform calls it."""
    quoted: str
    """What that message says, where the platform tells."""
    now: datetime
    heard_at: datetime
    """When it arrived: "in an hour" means an hour from then, however late it is acted on."""
    file: bytes | None
    """The content of the list that came along, if it is needed and could be fetched."""
    photo: bytes | None
    """The picture that came along, as it is kept, if it is needed and could be read."""
    deep_link: Callable[[str], str] | None
    """Turns an invitation's token into a link that opens Telegram; None where Telegram is not set up."""
    feed_link: Callable[[str], str] | None
    """Turns a feed's token into the address that calendar programs read; None where Bellhop has no public address."""
    board_link: Callable[[date], str] | None
    """Returns the address of a day's board, which opens to the asker alone; None where feed links are none, either."""
    page_link: Callable[[BookingId], str] | None
    """Returns the address of a booking's page, which opens to the asker alone; None where there are no boards."""
    letters: bool
    """Whether letters go out from here: to guests, and to members who want them."""
    person: Callable[[str], Awaitable[MemberId]]
    """Finds whom the asker mentioned: by the platform's own id, or by name; refuses with NoSuchMember."""
    announces: Callable[[str, Reply], bool]
    """
    Writes into another conversation of the same workspace, for everybody there; False if nothing can be written there.

    It is written once the turn is undone, and the turn is taken again: call it before anything is changed.
    """

    @property
    def acting(self) -> Acting:
        """The acting member, as keyword arguments for booking use cases."""
        return Acting(organization=self.member.organization, by=self.member.id, via=self.platform)

    @property
    def talk(self) -> Talk:
        """The conversation with the member, in the place where they said it."""
        return Talk(self.member.organization, self.member.id, self.platform, self.place.conversation, self.place.thread)

    @property
    def room(self) -> Identity:
        """The channel or chat in which the member said it, as messages of nobody's own are sent there."""
        return Identity(self.platform, self.workspace, self.place.conversation)

    def conversation(self, other: str) -> Identity:
        """Return another conversation of the same workspace, by the platform's id of it."""
        return Identity(self.platform, self.workspace, other)

    @property
    def runs(self) -> bool:
        """Whether the member runs the place, or manages any of its resources."""
        return self.catalogue.run_by(self.member.role, self.member.groups)

    @property
    def zone(self) -> str:
        """The IANA zone in which the member lives, as far as anybody said."""
        return self.member.zone or self.catalogue.zone.key

    @property
    def look(self) -> Look:
        """How the asker sees bookings, as long as nobody else is named on them."""
        return Look(
            reader=self.member.id,
            catalogue=self.catalogue,
            words=self.words,
            now=self.now,
            zone=ZoneInfo(self.zone),
            names={self.member.id: self.member.name},
        )

    @property
    def ear(self) -> Ear:
        """How the asker's sentences are heard: their language, the wall time here, the names they may use."""
        here, own = self._local(self.heard_at), self.local(self.heard_at, ZoneInfo(self.zone))
        apart = own.date().toordinal() - here.date().toordinal()
        names, meanings = names_of(self.catalogue), meanings_of(self.catalogue)
        return Ear(here, self.words.tag, names, self.catalogue.zone.key, apart, meanings)

    @property
    def local_now(self) -> datetime:
        """The wall time of the organization now, without a zone."""
        return self._local(self.now)

    def local(self, moment: datetime, zone: ZoneInfo) -> datetime:
        """Return an instant as wall time without a zone."""
        return moment.astimezone(zone).replace(tzinfo=None)

    def _local(self, moment: datetime) -> datetime:
        return self.local(moment, self.catalogue.zone)

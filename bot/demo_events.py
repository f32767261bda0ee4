"""What time brings about in the demo, in words for whoever moves its clock."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from adapters.simulator.clock import Happening
from adapters.simulator.people import Person
from core.domain.bookings.booking import Booking
from core.domain.messages import Kind
from core.ledger import Ledger
from core.use_cases.messages.notice import Notice
from core.values import MemberId, OrganizationId

HAPPENS: Mapping[Kind, str] = {
    Kind.HOLD_OVER: "{holder}’s hold on {resource} ended",
    Kind.RELEASED: "{resource} was released: {holder} did not check in",
    Kind.FINISHED: "{holder}’s time in {resource} is over",
    Kind.UNDO_OVER: "{holder}’s cancelled {resource} can no longer be taken back",
}
"""What happens to a booking; whoever has a card of it sees the card change."""
TOLD: Mapping[Kind, str] = {
    Kind.REMINDER: "{member} was reminded of {resource} at {start}",
    Kind.CHECK_IN: "{member} got the door code for {resource}",
    Kind.RELEASE_WARNING: "{member} was warned that {resource} is about to be released",
    Kind.ENDING: "{member} was told that {resource} ends at {end}",
    Kind.CHANGED_FOR_YOU: "{member} was told of a change to {resource}",
    Kind.BOOKED_FOR_YOU: "{member} was told of a booking of {resource}",
    Kind.RECEIPT: "{member} got what they booked by e-mail: {resource}",
    Kind.INVITED: "{member} was invited to {resource}",
    Kind.FREED: "{member} was told that {resource} is held for them, for which they waited",
    Kind.ASSISTANT_HELD: "{member} was asked whether to confirm {resource}, which an assistant holds",
    Kind.OFFERED: "{member} was offered a booking of {resource}",
    Kind.OFFER_DECLINED: "{member} was told that nobody takes over {resource}",
    Kind.OFFER_LAPSED: "{member} was told that nobody has answered the offer of {resource}",
    Kind.TAKEN_OVER: "{member} was told that {resource} was taken over",
    Kind.GIVEN_TO_YOU: "{member} was told that {resource} is theirs now",
    Kind.UNINVITED: "{member} was told that they are no longer on the list for {resource}",
    Kind.APPROVAL: "{member} was asked to approve {resource}",
    Kind.APPROVAL_POSTED: "whoever approves {resource} was asked in a channel",
    Kind.PLACE_LOST: "{member} was told that requests for {resource} are asked in person again",
    Kind.ASKED_AGAIN: "{member} was asked again to approve {resource}",
    Kind.DEPUTY_ASKED: "{member} was asked to approve {resource}, because nobody has answered",
    Kind.UNANSWERED: "{member} was told that nobody has answered about {resource}",
    Kind.LAPSED: "{member} was told that nobody approved {resource} in time",
    Kind.ASKED_BACK: "{member} was asked something about their request for {resource}",
    Kind.ANSWERED_BACK: "{member} got an answer to what they asked about {resource}",
    Kind.ANSWERED: "{member} got an answer about {resource}",
}
"""
What a member is told in a new message about a booking.

Kinds in neither mapping happen unseen: edits that follow from what somebody has just done, and buttons that go.
"""


@dataclass(slots=True)
class Events:
    """Listens to the outbox, and tells what was sent since it was last asked; each thing once."""

    ledger: Ledger
    organization: OrganizationId
    zone: str
    people: dict[MemberId, Person] = field(default_factory=dict)
    _heard: list[tuple[datetime, Notice]] = field(default_factory=list)

    def hear(self, notice: Notice) -> None:
        """Notice a message that the outbox has taken in hand."""
        self._heard.append((self.ledger.clock.now(), notice))

    async def told(self) -> list[Happening]:
        """Return what has happened since the last call, in order."""
        heard, self._heard = self._heard, []
        # A change is one thing, however many cards show it; a message to each of two members is two.
        happenings: dict[tuple[object, ...], Happening] = {}
        for at, notice in heard:
            if isinstance(notice.subject, Booking) and (found := await self._happening(at, notice, notice.subject)):
                whose = notice.member if notice.kind in TOLD else None
                happenings.setdefault((notice.kind, notice.about, whose), found)
        return list(happenings.values())

    async def _happening(self, at: datetime, notice: Notice, booking: Booking) -> Happening | None:
        words = HAPPENS.get(notice.kind) or TOLD.get(notice.kind)
        member = self.people.get(notice.member if notice.kind in TOLD else booking.member)
        holder = self.people.get(booking.member)
        if words is None or member is None or holder is None:
            return None
        resource = (await self.ledger.catalogue(self.organization)).resource(booking.resource)
        zone = ZoneInfo(self.zone)
        said = words.format(
            holder=_first(holder),
            member=_first(member),
            resource=resource.name,
            start=f"{booking.during.start.astimezone(zone):%H:%M}",
            end=f"{booking.during.end.astimezone(zone):%H:%M}",
        )
        return Happening(at, notice.kind, said, member.key)


def _first(person: Person) -> str:
    return person.name.partition(" ")[0]

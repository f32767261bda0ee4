"""Refusals about people: who belongs here, and what their role allows."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from core.errors.refusal import Refusal
from core.values import BookingId, MemberId


@dataclass(eq=False)
class NotAMember(Refusal):
    """The person belongs to no organization here."""


@dataclass(eq=False)
class NoLongerAMember(Refusal):
    """The person has left the organization; none of their identities is served any more, on any platform."""

    organization: str


@dataclass(eq=False)
class HasLeft(Refusal):
    """Nothing can be booked for this member, and nobody can name them: they have left the organization."""

    name: str


@dataclass(eq=False)
class CannotStandIn(Refusal):
    """
    Nobody answers requests in somebody's place so, because of `why`.

    It is themself, or who has left or is suspended, or a guest; or the time is over before it begins.
    """

    why: Literal["self", "gone", "guest", "over"]


@dataclass(eq=False)
class StillAMember(Refusal):
    """The member has not left, or is back: only they decide about their bookings."""

    name: str


@dataclass(eq=False)
class AlreadyAMember(Refusal):
    """The identity belongs to a member already, so it cannot be linked to another one."""


@dataclass(eq=False)
class AlreadyHere(Refusal):
    """Somebody of that name is here, or the account of that name is somebody's; nobody was added."""

    name: str


@dataclass(eq=False)
class BadJoinCode(Refusal):
    """No workspace comes here by that code: it is none, was used, was replaced, or is over."""


@dataclass(eq=False)
class OwnJoinCode(Refusal):
    """The code leads to the organization that it was shown to."""


@dataclass(eq=False)
class HasThings(Refusal):
    """The organization joins no other: something can be booked there, or was."""

    things: int
    bookings: int


@dataclass(eq=False)
class BadInvitation(Refusal):
    """The invitation is unknown, used up or expired."""


@dataclass(eq=False)
class NotAllowed(Refusal):
    """The member's role does not allow it."""

    role: str


@dataclass(eq=False)
class NoSuchGroup(Refusal):
    """The organization has no group of that name; `closest` are at most three that come near."""

    wanted: str
    closest: tuple[str, ...]


@dataclass(eq=False)
class NoSuchMember(Refusal):
    """No member has that name; it is empty for somebody whom the platform alone named, by an id."""

    wanted: str


@dataclass(eq=False)
class BadAddress(Refusal):
    """No e-mail address is written like that."""

    said: str


@dataclass(eq=False)
class BadCalendarAddress(Refusal):
    """That is no encrypted address at which a calendar could be read; it is not repeated, for it may be a secret."""


@dataclass(eq=False)
class TooManyMailCodes(Refusal):
    """The member has asked for `most` codes within an hour."""

    most: int


@dataclass(eq=False)
class TooManyInvited(Refusal):
    """No more than `most` guests are invited within a day, by the member or by everybody here."""

    most: int


@dataclass(eq=False)
class SeveralCalled(Refusal):
    """Several members have that name; `who` are some of them, each with their whole name."""

    wanted: str
    who: tuple[tuple[MemberId, str], ...]


@dataclass(eq=False)
class UnknownZone(Refusal):
    """The IANA database has no such time zone."""

    wanted: str


@dataclass(eq=False)
class IsSuspended(Refusal):
    """The member may do nothing until an admin lets them back; what is theirs stays theirs."""

    organization: str


@dataclass(eq=False)
class LastAdmin(Refusal):
    """Nobody else runs the organization, so that this one stays an admin until somebody else does."""

    name: str


@dataclass(eq=False)
class LastOwner(Refusal):
    """Nobody else owns the organization, so that this one can neither go nor get another role."""

    name: str


@dataclass(eq=False)
class AlreadyOwned(Refusal):
    """Somebody owns the organization and can act, so that nobody else can make themselves its owner."""

    name: str


@dataclass(eq=False)
class NotYourself(Refusal):
    """Nobody suspends or removes themselves: they would be locked out at once."""


@dataclass(eq=False)
class NotSuspended(Refusal):
    """The member is here, so that there is nothing to let back."""

    name: str


@dataclass(eq=False)
class SamePerson(Refusal):
    """Both names are those of one member already."""

    name: str


@dataclass(eq=False)
class BothOn(Refusal):
    """Both memberships have an account on this platform, where a person has one."""

    platform: str
    name: str
    other: str


@dataclass(eq=False)
class BothBooked(Refusal):
    """Two memberships each have a booking at one time: `name` has the first, `other` the second."""

    name: str
    first: BookingId
    other: str
    second: BookingId


@dataclass(eq=False)
class NoSuchInvitation(Refusal):
    """The invitation is revoked, used or over."""


@dataclass(eq=False)
class AskedAlready(Refusal):
    """The person asked to be let in before, and nobody has answered yet; or an admin `declined` it this week."""

    declined: bool


@dataclass(eq=False)
class TooManyAsk(Refusal):
    """So many strangers ask to be let in that nobody is asked about a further one now."""


@dataclass(eq=False)
class NoSuchRequest(Refusal):
    """Nobody asks to be let in under that number."""


@dataclass(eq=False)
class NobodyAsked(Refusal):
    """The member does not ask to be forgotten, or no longer does."""


@dataclass(eq=False)
class BadToken(Refusal):
    """
    The token opens nothing.

    It was never given out, is over or revoked, or its member has left or is suspended: whoever guesses learns nothing.
    """


@dataclass(eq=False)
class OutOfScope(Refusal):
    """The token is not for that; `scope` is what it would have to be for, as `tokens.Scope` writes it."""

    scope: str


@dataclass(eq=False)
class NoSuchToken(Refusal):
    """No token of that name stands, or none that who asks may revoke."""

    wanted: str


@dataclass(eq=False)
class TooManyRequests(Refusal):
    """
    Of the requests that are `counted` together, at most `most` are allowed within a window.

    They are those of a token, a person or an organization; the window is in seconds, and at `again` one is allowed.
    """

    counted: str
    most: int
    window: int
    again: datetime


@dataclass(eq=False)
class OverBudget(Refusal):
    """
    The token has no budget left for that.

    `what` are holds today or minutes within seven days: at most `most`, of which `used` are used, and `asked` more were
    asked for.
    """

    what: Literal["holds", "minutes"]
    most: int
    used: int
    asked: int


@dataclass(eq=False)
class KindNotCovered(Refusal):
    """The token books nothing of that kind, but only of these `kinds`."""

    kind: str
    kinds: tuple[str, ...]


@dataclass(eq=False)
class KeyUsedOtherwise(Refusal):
    """Something else was asked under that key, so that nobody knows which of the two is meant."""


@dataclass(eq=False)
class StillUnderWay(Refusal):
    """The same request is being carried out at this moment."""


@dataclass(eq=False)
class ChangedSince(Refusal):
    """The booking is no longer as whoever asks has seen it; `version` is what it is now."""

    booking: BookingId
    version: int

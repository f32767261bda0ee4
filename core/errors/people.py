"""Refusals about people: who belongs here, and what their role allows."""

from dataclasses import dataclass

from core.errors.refusal import Refusal
from core.values import MemberId


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
class StillAMember(Refusal):
    """The member has not left, or is back: only they decide about their bookings."""

    name: str


@dataclass(eq=False)
class AlreadyAMember(Refusal):
    """The identity belongs to a member already, so it cannot be linked to another one."""


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
class SeveralCalled(Refusal):
    """Several members have that name; `who` are some of them, each with their whole name."""

    wanted: str
    who: tuple[tuple[MemberId, str], ...]


@dataclass(eq=False)
class UnknownZone(Refusal):
    """The IANA database has no such time zone."""

    wanted: str

"""Identities: a member's accounts on the chat platforms."""

from dataclasses import dataclass

from core.domain.people.preferences import AS_USUAL, Preferences
from core.values import MemberId, Route


@dataclass(frozen=True, slots=True)
class Identity:
    """A person's account on one platform, vouched for by the platform and not chosen by the person."""

    platform: str
    workspace: str
    external_id: str

    @property
    def route(self) -> Route:
        """The way that leads to it."""
        return Route(self.platform, self.workspace)


@dataclass(frozen=True, slots=True)
class Recipient:
    """One way to reach a member."""

    member: MemberId
    identity: Identity


@dataclass(frozen=True, slots=True)
class Reader:
    """A member as the reader of a message: name, language tag and IANA zone, as far as they are known."""

    name: str
    language: str | None
    zone: str | None
    lives_in: str = "UTC"
    """The zone by whose clocks they live: their own, or else the organization's."""
    preferences: Preferences = AS_USUAL

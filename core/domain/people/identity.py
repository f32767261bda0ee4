"""Who a member is on each chat platform, and how to reach them there."""

from dataclasses import dataclass

from core.values import MemberId


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a person is on one platform: the platform signed it, the person did not choose it."""

    platform: str
    workspace: str
    external_id: str


@dataclass(frozen=True, slots=True)
class Recipient:
    """One way to reach a member."""

    member: MemberId
    identity: Identity


@dataclass(frozen=True, slots=True)
class Reader:
    """What it takes to write to a member: name, language tag and IANA zone, as far as they are known."""

    name: str
    language: str | None
    zone: str | None

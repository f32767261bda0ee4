"""The page of a member: what they have, how much they may, and what waits for them, in one place."""

from dataclasses import dataclass

from core.domain.people.member import Member


@dataclass(frozen=True, slots=True)
class Home:
    """Somebody's page; whoever paints it reads what stands on it."""

    member: Member

"""People as those see them who decide about them: their roles, their standing, and who may change either."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from core.domain.people.member import Role
from core.errors import HasLeft, LastAdmin, LastOwner, NotAllowed, NotYourself
from core.values import MemberId

RANKS = {Role.GUEST: 0, Role.MEMBER: 1, Role.ADMIN: 2, Role.OWNER: 3}


@dataclass(frozen=True, slots=True)
class Person:
    """A membership, whether it counts now or not."""

    id: MemberId
    name: str
    role: Role
    groups: tuple[str, ...] = ()
    platforms: tuple[str, ...] = ()
    left_at: datetime | None = None
    removed: bool = False
    """Whether they were taken out here, and did not leave."""
    suspended_at: datetime | None = None

    @property
    def here(self) -> bool:
        """Whether they belong to the organization, perhaps suspended."""
        return self.left_at is None

    @property
    def acts(self) -> bool:
        """Whether they may do anything now."""
        return self.here and self.suspended_at is None

    def check_here(self) -> None:
        """Refuse with HasLeft somebody who is no longer here."""
        if not self.here:
            raise HasLeft(self.name)


def check_may_change(by: Person | None, who: Person, *, to: Role | None = None) -> None:
    """
    Check that somebody may change what another one is, perhaps to that role; nobody at all is the command line.

    Owners and admins may. Nobody touches a role above their own, and nobody gives one. Refuses with NotAllowed.
    """
    if by is None:
        return
    above = max(RANKS[who.role], RANKS[to or who.role])
    if not by.acts or not by.role.manages or above > RANKS[by.role]:
        raise NotAllowed(by.role)


def check_not_yourself(by: Person | None, who: Person) -> None:
    """Refuse with NotYourself somebody who would lock themselves out."""
    if by is not None and by.id == who.id:
        raise NotYourself


def check_owner_stays(who: Person, owners: Collection[Person]) -> None:
    """Refuse with LastOwner if nobody else is left who owns the organization, and may act."""
    others = [each for each in owners if each.id != who.id and each.role is Role.OWNER and each.acts]
    if who.role is Role.OWNER and who.acts and not others:
        raise LastOwner(who.name)


def check_somebody_runs(who: Person, known: Collection[Person], *, to: Role) -> None:
    """Refuse with LastAdmin a role that runs nothing for the last one who runs the organization, and may act."""
    others = [each for each in known if each.id != who.id and each.role.manages and each.acts]
    if who.role.manages and who.acts and not to.manages and not others:
        raise LastAdmin(who.name)

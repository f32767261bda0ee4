"""Find people who are here twice, such as after an import: once by themselves, and once without an account."""

from collections import defaultdict
from dataclasses import dataclass

from core.domain.people.member import Role
from core.domain.people.person import RANKS, Person
from core.ledger import Ledger
from core.use_cases.people.everybody import everybody
from core.values import OrganizationId

MOST = 100_000


@dataclass(frozen=True, slots=True)
class Namesakes:
    """Two memberships of one name: of them one has an account, and the other one has none."""

    person: Person
    imported: Person

    @property
    def promotes(self) -> bool:
        """Whether joining them would make somebody more than a member, because of a name that anybody may take."""
        most = max(RANKS[Role.MEMBER], RANKS[self.person.role])
        return RANKS[self.imported.role] > most


async def namesakes(ledger: Ledger, *, organization: OrganizationId) -> list[Namesakes]:
    """Return them by name; a name that more people have, or that two with accounts have, tells nothing."""
    by_name: dict[str, list[Person]] = defaultdict(list)
    for each in await everybody(ledger, organization=organization, by=None, most=MOST):
        by_name[each.name.casefold()].append(each)
    pairs = (sorted(each, key=lambda one: not one.platforms) for each in by_name.values())
    return [Namesakes(*pair) for pair in pairs if [bool(one.platforms) for one in pair] == [True, False]]

"""Join the memberships of people who are here twice: by an import, and by themselves."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import REFUSED, OrganizationName, running

if TYPE_CHECKING:
    from core.ledger import Ledger
    from core.values import OrganizationId


def join(
    *,
    sure: Annotated[bool, typer.Option("--sure", help="Do it; without this, only list them.")] = False,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    List people of one name who are here twice, once without an account, as after an import; with --sure, join them.

    Who has the account gets what the other one has: bookings, quotas, groups. Look at the list first: two people may
    have one name. Nobody becomes an admin or an owner so: an admin joins such two in chat.

    Example: bellhop people join --sure
    """
    from bot.commands.output import show
    from bot.organization import do_for_organization
    from bot.sentences import sentence
    from core.errors import Refusal
    from core.use_cases.people.join_memberships import join_memberships
    from core.use_cases.people.namesakes import namesakes

    async def joined(ledger: "Ledger", organization: "OrganizationId") -> list[tuple[object, ...]]:
        rows: list[tuple[object, ...]] = []
        known = await ledger.catalogue(organization)
        for each in await namesakes(ledger, organization=organization):
            said = f"would become {each.imported.role}" if each.promotes else "twice"
            if sure and not each.promotes:
                try:
                    who, other = each.person.id, each.imported.id
                    await join_memberships(ledger, organization=organization, member=who, other=other, by=None)
                    said = "joined"
                except Refusal as refusal:
                    said = sentence(refusal, known, now=ledger.clock.now())
            person, imported = each.person, each.imported
            known_as = (person.id, person.role, list(person.platforms), imported.id, imported.role)
            rows.append((person.name, *known_as, said))
        return rows

    with running() as settings:
        rows = do_for_organization(settings, joined, called=organization)
        columns = ("name", "id", "role", "platforms", "imported_id", "imported_role", "what")
        show(rows, columns, as_json=as_json, empty="Nobody is here twice under one name.")
        if sure and any(row[-1] != "joined" for row in rows):
            raise typer.Exit(REFUSED)

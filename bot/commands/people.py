"""People: who is here, in which role, and who may come back."""

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import OrganizationName, fail, running

if TYPE_CHECKING:
    from core.domain.people.person import Person
    from core.ledger import Ledger
    from core.values import MemberId, OrganizationId

people = typer.Typer(no_args_is_help=True, help="Members, their roles and groups.")

MOST = 100_000
PLATFORMS = ("slack", "telegram")
ACCOUNT_PARTS = 3
"""Of an account: the platform, the workspace, the person's id."""
Name = Annotated[str, typer.Argument(help="The person's name, whole or first.")]


@people.command("list")
def list_people(*, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    List who is here: owners and admins first, then by name.

    Example: bellhop people list
    """
    from bot.commands.output import show
    from bot.organization import do_for_organization
    from core.use_cases.people.everybody import everybody

    async def read(ledger: "Ledger", organization: "OrganizationId") -> "list[Person]":
        return await everybody(ledger, organization=organization, by=None, most=MOST)

    with running() as settings:
        found = do_for_organization(settings, read, called=organization)
        rows = [
            (each.id, each.name, str(each.role), list(each.groups), list(each.platforms), each.suspended_at)
            for each in found
        ]
        columns = ("id", "name", "role", "groups", "platforms", "suspended")
        show(rows, columns, as_json=as_json, empty="Nobody is here yet; print a link with: bellhop owner")


@people.command()
def add(
    name: Annotated[str, typer.Argument(help="The person's name.")],
    *,
    role: Annotated[
        str | None, typer.Option(help="owner, admin, member or guest; unless set, member, or what Slack says.")
    ] = None,
    account: Annotated[
        str | None, typer.Option(help="Their account, such as slack:T024BE7LD:U0G9QF9C6 or telegram:123456789:42.")
    ] = None,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Add somebody, who can be booked for at once; with an account they are let in by it, without a link.

    An account is written as in the sheet of people: the platform, the workspace, the person's id. Telegram's workspace
    is the bot: the number before the colon of its token. Somebody without an account, who comes later, is here twice
    until `bellhop people join`.

    Examples: bellhop people add Zoe · bellhop people add Max --role admin --account telegram:123456789:42
    """
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from core.domain.people.identity import Identity
    from core.domain.people.member import Role
    from core.use_cases.people.add import add

    if not name.strip():
        fail("the name is empty")
    if role is not None and role.lower() not in set(Role):
        fail(f"--role: {role} is none of {', '.join(Role)}")
    parts = account.split(":", 2) if account is not None else []
    if account is not None and (len(parts) < ACCOUNT_PARTS or not all(parts) or parts[0] not in PLATFORMS):
        fail(f"--account: “{account}” is no account, such as telegram:123456789:42")

    async def added(ledger: "Ledger", organization: "OrganizationId") -> "MemberId":
        return await add(
            ledger,
            organization=organization,
            name=name,
            role=Role(role.lower()) if role else None,
            identity=Identity(*parts) if parts else None,
        )

    with running() as settings:
        member = do_for_organization(settings, added, called=organization)
        show_done(f"{name} was added.", as_json=as_json, id=member)


@people.command("set")
def set_person(
    name: Name,
    *,
    role: Annotated[str, typer.Option(help="owner, admin, member or guest.")],
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Give somebody a role, which no platform's word changes from then on.

    Example: bellhop people set Ann --role admin
    """
    from core.domain.people.member import Role
    from core.use_cases.people.set_role import set_role

    if role.lower() not in set(Role):
        fail(f"--role: {role} is none of {', '.join(Role)}")

    async def given(ledger: "Ledger", organization: "OrganizationId", member: "MemberId") -> str:
        who = await set_role(ledger, organization=organization, member=member, role=Role(role.lower()), by=None)
        return f"{who.name} is {role.lower()}."

    _done(given, name, organization, as_json=as_json)


@people.command()
def suspend(name: Name, *, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    Suspend somebody: they may do nothing, and lose nothing.

    Example: bellhop people suspend Ben
    """
    from core.use_cases.people.suspend import suspend

    async def suspended(ledger: "Ledger", organization: "OrganizationId", member: "MemberId") -> str:
        who = await suspend(ledger, organization=organization, member=member, by=None)
        return f"{who.name} is suspended."

    _done(suspended, name, organization, as_json=as_json)


@people.command()
def remove(
    name: Name,
    *,
    free: Annotated[bool, typer.Option("--free", help="Cancel their coming bookings.")] = False,
    to: Annotated[str | None, typer.Option(help="Give their coming bookings to this person.")] = None,
    because: Annotated[str, typer.Option(help="Why; whoever comes to a cancelled booking reads it.")] = "",
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Take somebody out, on every platform at once; their coming bookings stay, unless --free or --to is given.

    Example: bellhop people remove Ben --to Ann
    """
    from bot.commands.output import several
    from core.use_cases.people.people_called import person_called
    from core.use_cases.people.remove import remove

    if free and to is not None:
        fail("--free and --to: choose one")

    async def removed(ledger: "Ledger", organization: "OrganizationId", member: "MemberId") -> str:
        heir = await person_called(ledger, organization=organization, name=to) if to else None
        done = await remove(
            ledger, organization=organization, member=member, by=None, because=because, free=free, to=heir
        )
        fate = {"keep": "kept in their name", "free": "cancelled", "give": f"given to {to}"}[done.fate]
        return f"{done.who.name} was removed: {several(len(done.bookings), 'coming booking')} {fate}."

    _done(removed, name, organization, as_json=as_json)


@people.command("let-back")
def let_back(name: Name, *, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    Let somebody back who was suspended or removed, in the role that they had.

    Example: bellhop people let-back Ben
    """
    from core.use_cases.people.let_back import let_back

    async def back(ledger: "Ledger", organization: "OrganizationId", member: "MemberId") -> str:
        who = await let_back(ledger, organization=organization, member=member, by=None)
        return f"{who.name} is back."

    _done(back, name, organization, as_json=as_json, gone=True)


@people.command("export")
def export_person(
    name: Name,
    path: Annotated[Path, typer.Argument(help="A new file.")],
    *,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Write everything that is known of somebody as JSON, for that person; others are not named in it.

    Example: bellhop people export Ben ben.json
    """
    from core.use_cases.people.export_person import export_person

    async def exported(ledger: "Ledger", organization: "OrganizationId", member: "MemberId") -> str:
        known = await export_person(ledger, organization=organization, member=member, by=None)
        with path.open("x", encoding="utf-8") as out:
            json.dump(known, out, indent=2, ensure_ascii=False)
        return f"{sum(map(len, known.values()))} entries were written to {path}."

    try:
        _done(exported, name, organization, as_json=as_json, gone=True)
    except OSError as trouble:
        fail(f"{path} cannot be written: {trouble.strerror}")


@people.command()
def forget(
    name: Name,
    *,
    sure: Annotated[bool, typer.Option("--sure", help="Do it; nobody can bring it back.")] = False,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Delete who somebody was: name, accounts, chats and words. Their coming bookings are cancelled; past ones stay, and
    the audit, with a number in the place of the name. Without --sure it only says what would be lost.

    Example: bellhop people forget Ben --sure
    """
    from bot.commands.output import several
    from core.use_cases.people.ask_to_be_forgotten import erasure_of
    from core.use_cases.people.forget_person import forget_person

    async def forgotten(ledger: "Ledger", organization: "OrganizationId", member: "MemberId") -> str:
        if not sure:
            lost = await erasure_of(ledger, organization=organization, member=member, by=None)
            coming = several(len(lost.coming), "coming booking")
            said = f"{lost.name} would be #{member}: {coming} cancelled, {lost.past} past kept."
            return f"{said} To do it: --sure"
        done = await forget_person(ledger, organization=organization, member=member, by=None)
        return f"Forgotten: #{member}; {several(done.cancelled, 'coming booking')} cancelled, {done.past} past kept."

    _done(forgotten, name, organization, as_json=as_json, gone=True)


@people.command()
def forget_guest(
    address: Annotated[str, typer.Argument(help="The guest's e-mail address.")],
    *,
    sure: Annotated[bool, typer.Option("--sure", help="Do it; nobody can bring it back.")] = False,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Take the e-mail address of a guest out of every booking. Of what is still to come they are told that it is off.

    Example: bellhop people forget-guest anna@example.com --sure
    """
    from bot.commands.output import several, show_done
    from bot.organization import do_for_organization
    from core.use_cases.guests.forget_guest import comes_to, forget_guest

    async def forgotten(ledger: "Ledger", organization: "OrganizationId") -> str:
        if not sure:
            count = await comes_to(ledger, organization=organization, address=address)
            return f"{several(count, 'booking')} with that guest. To do it: --sure"
        count = await forget_guest(ledger, organization=organization, address=address)
        return f"Forgotten: the guest of {several(count, 'booking')}."

    with running() as settings:
        show_done(do_for_organization(settings, forgotten, called=organization), as_json=as_json)


def _done(
    work: "Callable[[Ledger, OrganizationId, MemberId], Awaitable[str]]",
    name: str,
    organization: str | None,
    *,
    as_json: bool,
    gone: bool = False,
) -> None:
    """Do the work on the person of that name, and print what it says; `gone` looks among those who have left, too."""
    from bot.commands.output import show_done
    from bot.organization import do_for_organization

    async def done(ledger: "Ledger", organization: "OrganizationId") -> str:
        return await work(ledger, organization, await _called(ledger, organization, name, gone=gone))

    with running() as settings:
        show_done(do_for_organization(settings, done, called=organization), as_json=as_json)


async def _called(ledger: "Ledger", organization: "OrganizationId", name: str, *, gone: bool) -> "MemberId":
    from core.errors import SeveralCalled
    from core.use_cases.people.people_called import everybody_called, person_called

    if not gone:
        return await person_called(ledger, organization=organization, name=name)
    [known] = await everybody_called(ledger, organization=organization, names=[name])
    if len(known) > 1:
        raise SeveralCalled(name, tuple((each.id, each.name) for each in known))
    return known[0].id if known else await person_called(ledger, organization=organization, name=name)

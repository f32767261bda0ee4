"""The audit: verify that no row was changed, and take it out with a signature."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import REFUSED, OrganizationName, fail, refuse, running

if TYPE_CHECKING:
    from core.ledger import Ledger
    from core.use_cases.audit.export import FileVerdict
    from core.use_cases.audit.verify import Verdict
    from core.values import OrganizationId

audit = typer.Typer(no_args_is_help=True, help="The record of every change, and its chain.")


@audit.command()
def verify(
    *,
    file: Annotated[Path | None, typer.Option(help="Verify an exported file instead of the database.")] = None,
    key: Annotated[
        str | None, typer.Option(help="The public key that must have signed the file; then no database is needed.")
    ] = None,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Verify that every row is as it was when it was sealed, and that none is missing; exit code 1 names the first.

    Examples: bellhop audit verify · bellhop audit verify --file audit.jsonl · bellhop audit verify --file audit.jsonl
    --key dd87737e…
    """
    if file is not None:
        _verify_file(file, key=key, organization=organization, as_json=as_json)
        return
    from bot.commands.output import show_facts
    from bot.commands.progress import progress
    from bot.organization import do_for_organization
    from core.use_cases.audit import verify as verifying

    async def verified(ledger: "Ledger", organization: "OrganizationId") -> "tuple[Verdict, bool]":
        total = await verifying.length(ledger, organization=organization)
        with progress("Verifying", total=total or None) as advance:
            verdict = await verifying.verify(ledger, organization=organization, told=advance)
        return verdict, await verifying.guarded(ledger)

    with running() as settings:
        verdict, guarded = do_for_organization(settings, verified, called=organization)
        broken = verdict.finding
        facts: dict[str, object] = {"sealed": verdict.sealed, "not_yet_sealed": verdict.waiting}
        facts["role_without_the_right"] = guarded
        if broken:
            facts |= {"broken": str(broken.broken), "number": broken.number, "row": broken.row, "was": broken.about}
        show_facts(facts, as_json=as_json)
        if broken:
            raise typer.Exit(REFUSED)


@audit.command()
def export(
    path: Annotated[Path, typer.Argument(help="A new file.")],
    *,
    words: Annotated[bool, typer.Option("--words", help="With people's names and words.")] = False,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Write the audit as JSON Lines: each row with its link, and last the chain's head with an Ed25519 signature.

    Example: bellhop audit export audit.jsonl
    """
    from bot.commands.output import show_done
    from bot.commands.progress import progress
    from bot.organization import do_for_organization
    from core.use_cases.audit.export import export as exported
    from core.use_cases.audit.seal import seal
    from core.use_cases.audit.verify import length

    async def written(ledger: "Ledger", organization: "OrganizationId") -> tuple[int, str]:
        # What happened until now is in it, whether or not Bellhop is running.
        while await seal(ledger):
            pass
        total = await length(ledger, organization=organization)
        with path.open("x", encoding="utf-8") as out, progress("Writing", total=total or None) as advance:
            async for line in exported(ledger, organization=organization, words=words, told=advance):
                out.write(line + "\n")
        return total, ledger.vault.signer().public_key().public_bytes_raw().hex()

    with running() as settings:
        try:
            rows, public = do_for_organization(settings, written, called=organization)
        except OSError as trouble:
            fail(f"{path} cannot be written: {trouble.strerror}")
        said = f"{rows} rows were written to {path}, signed by the key {public}."
        show_done(said, as_json=as_json, rows=rows, file=str(path), key=public)


def _verify_file(path: Path, *, key: str | None, organization: str | None, as_json: bool) -> None:
    from bot.commands.output import show_facts
    from bot.organization import do_for_organization
    from core.use_cases.audit.export import still_there, verify_file

    def read(trusted: bytes) -> "FileVerdict":
        with path.open(encoding="utf-8") as lines:
            return verify_file(lines, key=trusted)

    async def compared(ledger: "Ledger", organization: "OrganizationId") -> "tuple[FileVerdict, bool]":
        verdict = read(ledger.vault.signer().public_key().public_bytes_raw())
        return verdict, verdict.head is not None and await still_there(
            ledger, organization=organization, head=verdict.head
        )

    try:
        trusted = bytes.fromhex(key) if key else None
    except ValueError:
        fail(f"--key: “{key}” is no public key")
    with running() as settings:
        try:
            if trusted is not None:
                verdict, there = read(trusted), None
            else:
                verdict, there = do_for_organization(settings, compared, called=organization)
        except UnicodeDecodeError:
            refuse(f"{path} is no export of the audit")
        except OSError as trouble:
            fail(f"{path} cannot be read: {trouble.strerror}")
        facts = {"rows": verdict.rows, "trouble": verdict.trouble, "line": verdict.line, "in_the_database": there}
        show_facts({name: value for name, value in facts.items() if value is not None}, as_json=as_json)
        if verdict.trouble or there is False:
            raise typer.Exit(REFUSED)

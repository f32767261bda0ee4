"""The house's own words: list them, add one, retire one."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.output import AsJson
from bot.commands.running import OrganizationName, fail, refuse, running

if TYPE_CHECKING:
    from core.domain.resources.resource import Resource
    from core.ledger import Ledger
    from core.values import OrganizationId

words = typer.Typer(no_args_is_help=True, help="The house's own words for what can be booked.")

Word = Annotated[str, typer.Argument(help="The word, of one word or a few.")]


@words.command("list")
def list_words(*, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    List every word with what it means; days only where it does not count on all.

    Example: bellhop words list
    """
    from bot.commands.output import show
    from bot.organization import do_for_organization
    from core.domain.resources.words import DAYS, word_of

    async def read(ledger: "Ledger", organization: "OrganizationId") -> "tuple[Resource, ...]":
        return (await ledger.fresh_catalogue(organization)).listed

    with running() as settings:
        found = do_for_organization(settings, read, called=organization)
        known = [(word_of(alias), each.name) for each in found for alias in each.aliases]
        rows = [(word.said, name, [DAYS[day] for day in sorted(word.days)]) for word, name in known]
        show(
            rows,
            ("word", "means", "days"),
            as_json=as_json,
            empty="There are none; add one: bellhop words add WORD NAME",
        )


@words.command()
def add(
    word: Word,
    name: Annotated[str, typer.Argument(help="What it means: the name of a resource.")],
    *,
    day: Annotated[list[str] | None, typer.Option("--day", help="Mon to Sun; may be repeated. Else every day.")] = None,
    organization: OrganizationName = None,
    as_json: AsJson = False,
) -> None:
    """
    Teach a word, always or on some days of the week; one that sentences are read by, such as "tomorrow", is refused.

    Examples: bellhop words add fishbowl Atlas · bellhop words add "sprint room" Curie --day tue --day thu
    """
    from adapters.languages import LANGUAGES
    from adapters.understanding.commands.house_words import is_read
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from core.domain.resources.facts import Facts
    from core.domain.resources.words import DAYS, HouseWord, taught
    from core.errors import UnknownResource, WordIsRead
    from core.use_cases.resources.edit import edit

    numbers = {short.lower(): number for number, short in enumerate(DAYS)}
    if unknown := [each for each in day or () if each[:3].lower() not in numbers]:
        fail(f"--day: {unknown[0]} is none of {', '.join(DAYS)}")
    meant = HouseWord(word, frozenset(numbers[each[:3].lower()] for each in day or ()))

    async def added(ledger: "Ledger", organization: "OrganizationId") -> None:
        if any(is_read(word, language) for language in LANGUAGES):
            raise WordIsRead(word)
        known = (await ledger.fresh_catalogue(organization)).named(name)
        if known is None:
            raise UnknownResource(name, ())
        facts = Facts(aliases=taught(known.aliases, meant))
        await edit(ledger, organization=organization, resource=known.id, facts=facts, by=None)

    with running() as settings:
        do_for_organization(settings, added, called=organization)
        show_done(f"{word} means {name}.", as_json=as_json)


@words.command()
def retire(word: Word, *, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    Let a word mean nothing any more.

    Example: bellhop words retire fishbowl
    """
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from core.domain.resources.facts import Facts
    from core.domain.resources.words import forgotten
    from core.use_cases.resources.edit import edit

    async def gone(ledger: "Ledger", organization: "OrganizationId") -> int:
        count = 0
        for each in (await ledger.fresh_catalogue(organization)).resources:
            left = forgotten(each.aliases, word)
            if left != each.aliases:
                facts = Facts(aliases=left)
                await edit(ledger, organization=organization, resource=each.id, facts=facts, by=None)
                count += 1
        return count

    with running() as settings:
        count = do_for_organization(settings, gone, called=organization)
        if not count:
            refuse(f"{word} means nothing here")
        show_done(f"{word} means nothing any more.", as_json=as_json)

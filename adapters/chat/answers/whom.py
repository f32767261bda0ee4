"""Whom a name means: a mention, a name without an @, and the one of several who was chosen."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from adapters.chat.asker import Asker
from adapters.chat.cards import lists
from adapters.chat.intents import Intent
from adapters.chat.intents.bookings import Book
from adapters.chat.intents.changing import MoveTo
from adapters.chat.intents.members import AboutDuty, AboutGroup, AboutPeople
from adapters.chat.intents.resources import Find
from adapters.chat.intents.times_for_all import FindTime
from adapters.understanding.commands.people import SELF
from adapters.understanding.people import Named
from adapters.understanding.typography import folded
from core.domain.bookings.wish import Wish
from core.domain.guests import Comer, address_of
from core.domain.people.groups import Group
from core.use_cases.guests.refuse_letters import refusing
from core.use_cases.people.ask_to_join import requests_to_join
from core.use_cases.people.change_group import groups_of
from core.use_cases.people.people_called import everybody_called, members_called
from core.values import MemberId

WORD = re.compile(r"\w+")
MEMBER = "#"
"""Begins a member's id in a wish; nothing that a person types as a name begins so."""


async def whom(asker: Asker, said: str) -> MemberId:
    """
    Return the member whom a wish names.

    Refuses with NoSuchMember, HasLeft, or SeveralCalled where several are called so.
    """
    return MemberId(int(said.removeprefix(MEMBER))) if said.startswith(MEMBER) else await asker.person(said)


async def comer(asker: Asker, said: str) -> Comer:
    """
    Return whoever comes along: the member whom a wish names, or the address of a guest.

    Refuses as `whom` does, or with BadAddress.
    """
    return address_of(said) if is_address(said) else await whom(asker, said)


async def comers(asker: Asker, names: Sequence[str]) -> list[Comer]:
    """Return everybody who comes along, in their order; refuses as `comer` does."""
    return [await comer(asker, each) for each in names]


def is_address(said: str) -> bool:
    """Whether a wish names somebody by an e-mail address, and not by the name of a member."""
    return "@" in said


def unwritten(asker: Asker, who: Iterable[Comer]) -> tuple[str, ...]:
    """Say that guests are not written to, where letters do not go out from here, and who can change that."""
    if asker.letters or not any(isinstance(each, str) for each in who):
        return ()
    return (asker.words.say("guests-unwritten-admin" if asker.member.role.manages else "guests-unwritten"),)


async def untold(asker: Asker, who: Iterable[Comer]) -> tuple[str, ...]:
    """Say which guests are not written to: all where letters do not go out from here, else who wants none."""
    several = [*who]
    return unwritten(asker, several) or await unwilling(asker, [each for each in several if isinstance(each, str)])


async def unwilling(asker: Asker, guests: Sequence[str]) -> tuple[str, ...]:
    """Say which of these guests want no letters, so that whoever invites them tells them otherwise."""
    organization = asker.member.organization
    found = await refusing(asker.ledger, organization=organization, addresses=guests) if asker.letters else ()
    said = asker.words.say("guests-refusing", names=lists.names(found, asker.words), count=len(found)) if found else ""
    return (said,) if said else ()


async def for_members(meant: Intent, people: Sequence[Named], asker: Asker) -> Intent:
    """
    Return a wish for those of the people who are members; what is no member's name is what the booking is for.

    A name that several have stays as it was typed: it is asked about when the slot is held. So does a stranger's where
    a time for several people is looked for, because nobody may be left out of it unsaid.
    """
    if not isinstance(meant, Book | Find | MoveTo | FindTime):
        return meant
    people = await _apart(people, asker)
    known = await members_called(
        asker.ledger, organization=asker.member.organization, names=[each.name for each in people]
    )
    wish = meant.wish
    for person, found in zip(people, known, strict=True):
        named = found or (isinstance(meant, FindTime) and person.sure)
        wish = _with(wish, person, token(found[0].id) if len(found) == 1 else person.name if named else None)
    members = {person.name for person, found in zip(people, known, strict=True) if found}
    if isinstance(meant, Book) and meant.unknown in members:
        return replace(meant, wish=wish, unknown=None)
    return replace(meant, wish=wish)


async def _apart(people: Sequence[Named], asker: Asker) -> Sequence[Named]:
    """Return people whose names stand beside each other one by one, where nobody is called by both: "priya mara"."""
    joined = [each for each in people if " " in each.name]
    if not joined:
        return people
    names = [name for each in joined for name in (each.name, *each.name.split())]
    found = await members_called(asker.ledger, organization=asker.member.organization, names=names)
    called = {name for name, members in zip(names, found, strict=True) if members}
    apart = {each for each in joined if each.name not in called and called.issuperset(each.name.split())}
    return [
        part
        for each in people
        for part in ([replace(each, name=name) for name in each.name.split()] if each in apart else [each])
    ]


async def anybody(meant: AboutPeople | AboutGroup | AboutDuty, asker: Asker) -> bool:
    """
    Return whether everybody whom the words name is, was or wants to be a member, so that they are about people.

    Words that put somebody into a group need a group of that name, too.
    """
    organization = asker.member.organization
    if isinstance(meant, AboutGroup):
        known = await groups_of(asker.ledger, organization=organization)
        if meant.group.lower() not in {each.name.lower() for each in known}:
            return False
    missing = await _missing(meant.names, asker)
    if missing and isinstance(meant, AboutPeople) and meant.act == "in" and asker.member.role.manages:
        waiting = await requests_to_join(asker.ledger, organization=organization, by=asker.member)
        missing = [name for name in missing if not any(each.is_called(name) for each in waiting)]
    return not missing


async def everybody_here(names: Sequence[str], asker: Asker) -> bool:
    """Return whether there is, or was, a member of each of these names."""
    return not await _missing(names, asker)


async def _missing(names: Sequence[str], asker: Asker) -> list[str]:
    """Return the names by which nobody is called."""
    others = [each for each in names if each != SELF]
    if not others:
        return []
    found = await everybody_called(asker.ledger, organization=asker.member.organization, names=others)
    return [name for name, called in zip(others, found, strict=True) if not called]


async def groups_in(said: str, asker: Asker) -> list[Group]:
    """Return the groups with members that a text names, by whole words."""
    words = f" {' '.join(re.findall(WORD, folded(said)))} "
    known = await groups_of(asker.ledger, organization=asker.member.organization)
    named = ((each, " ".join(re.findall(WORD, folded(each.name)))) for each in known if each.ids)
    return [each for each, name in named if f" {name} " in words]


def token(comer: Comer) -> str:
    """Return a member, or a guest, as a wish keeps them."""
    return comer if isinstance(comer, str) else f"{MEMBER}{comer}"


async def chosen(wish: Wish, member: MemberId, asker: Asker) -> Wish:
    """Return the wish with this member in place of the name that they share with others."""
    every = (wish.holder, *wish.attendees)
    names = [each for each in every if each and not each.startswith(MEMBER) and not is_address(each)]
    known = await members_called(asker.ledger, organization=asker.member.organization, names=names)
    shared = {name for name, found in zip(names, known, strict=True) if member in {each.id for each in found}}
    holder = token(member) if wish.holder in shared else wish.holder
    return replace(
        wish, holder=holder, attendees=tuple(token(member) if each in shared else each for each in wish.attendees)
    )


def _with(wish: Wish, person: Named, member: str | None) -> Wish:
    if member is None:
        # Other words stayed in the text, and are a title already.
        return replace(wish, title=wish.title or person.name) if person.sure else wish
    title = None if wish.title == person.name else wish.title
    if person.holder and wish.holder is None:
        return replace(wish, holder=member, title=title)
    return replace(wish, attendees=tuple(dict.fromkeys((*wish.attendees, member))), title=title)

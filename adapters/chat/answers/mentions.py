"""Mentions inside of what people say: repeated to others, they are the people's names."""

import re

from adapters.chat.asker import Asker
from core.errors import NoSuchMember
from core.use_cases.people.people_called import names_of
from core.values import MemberId

MENTION = re.compile(r"@[\w.-]*\w")


async def with_names(asker: Asker, said: str) -> str:
    """
    Return a text with names in place of mentions: a platform passes many of them on as ids, which nobody can read.

    A mention of nobody here stays as it was typed. One round trip for each mention, and one for all of the names.
    """
    found = {mention: member for mention in MENTION.findall(said) if (member := await _member(asker, mention[1:]))}
    names = await names_of(asker.ledger, organization=asker.member.organization, members=list(found.values()))
    called = dict(zip(found, names, strict=True))
    return MENTION.sub(lambda mention: called.get(mention[0], mention[0]), said)


async def _member(asker: Asker, said: str) -> MemberId | None:
    try:
        return await asker.person(said)
    except NoSuchMember:
        return None

"""Circles in words: some of the people of an organization."""

from adapters.wording import Words
from core.domain.people.member import Circle


def circle(who: Circle | None, words: Words) -> str:
    """Return some of the people, such as `admins, facilities`."""
    if who is None:
        return words.say("none-seen_by")
    return ", ".join([*(words.say(f"roles-{role}") for role in sorted(who.roles)), *sorted(who.groups)])

"""From what somebody who runs a place orders about its people to an intent."""

from collections.abc import Callable
from typing import get_args

from adapters.chat.intents import Intent
from adapters.chat.intents.follow_ups import FollowUp, Perhaps
from adapters.chat.intents.members import (
    AboutDuty,
    AboutGroup,
    AboutPeople,
    Act,
    ListInvitations,
    ListJoinRequests,
    ListPeople,
    ProposeInvite,
)
from adapters.understanding.commands import people
from adapters.understanding.commands.rules import RulesOf
from core.domain.people.member import Role

ACTS: dict[str, Act] = {each: each for each in get_args(Act)}


def about_people(
    text: str,
    language: str,
    *,
    otherwise: Callable[[], Intent | FollowUp],
    ruled: Callable[[str], RulesOf | None],
) -> Intent | FollowUp | None:
    """
    Return what a sentence orders about people, or means `otherwise` if nobody is called so; None for no order.

    `ruled` finds what has rules by its name, as far as whoever writes may give somebody a duty there.
    """
    match people.read_people(text, language):
        case people.Inviting() | people.Listing() as asked:
            return _asked(asked)
        case people.Grouping(group, names, joins, sure):
            grouped = AboutGroup(group, names, joins)
            return grouped if sure else Perhaps(grouped, otherwise())
        case people.Charging() as charging:
            of = ruled(charging.thing)
            meant = AboutDuty(charging.duty, of.level, of.subject, charging.names, charging.holds) if of else None
            return meant if meant is None or charging.sure else Perhaps(meant, otherwise())
        case people.About(act, names, role, sure):
            about = AboutPeople(ACTS[act], names, role)
            return about if sure else Perhaps(about, otherwise())
        case None:
            return None


def about_them(text: str, language: str, them: str) -> AboutPeople | None:
    """Return what a sentence orders about the one who was just shown, whom the name `them` means; None for no order."""
    order = people.read_about(text, language, them)
    return AboutPeople(ACTS[order.act], order.names, order.role) if order else None


def _asked(asked: people.Inviting | people.Listing) -> Intent:
    if isinstance(asked, people.Inviting):
        return ProposeInvite(asked.role, asked.hours)
    match asked.act:
        case "requests":
            return ListJoinRequests()
        case "invitations":
            return ListInvitations()
        case "mine":
            return AboutPeople("show", (people.SELF,))
        case "suspended":
            return ListPeople(suspended=True)
        case _:
            # Owners and admins are members as well.
            return ListPeople(role=None if asked.role is Role.MEMBER else asked.role)

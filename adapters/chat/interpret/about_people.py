"""From what somebody who runs a place orders about its people to an intent."""

from collections.abc import Callable
from typing import get_args

from adapters.chat.intents import Intent
from adapters.chat.intents.follow_ups import FollowUp, Perhaps
from adapters.chat.intents.members import (
    AboutGroup,
    AboutPeople,
    Act,
    ListInvitations,
    ListJoinRequests,
    ListPeople,
    ProposeInvite,
)
from adapters.understanding.commands import people
from core.domain.people.member import Role

ACTS: dict[str, Act] = {each: each for each in get_args(Act)}


def about_people(text: str, language: str, *, otherwise: Callable[[], Intent | FollowUp]) -> Intent | FollowUp | None:
    """Return what a sentence orders about people, or means `otherwise` if nobody is called so; None for no order."""
    match people.read_people(text, language):
        case None:
            return None
        case people.Inviting(role, hours):
            return ProposeInvite(role, hours)
        case people.Listing(act, role):
            return _listed(act, role)
        case people.Grouping(group, names, joins, sure):
            grouped = AboutGroup(group, names, joins)
            return grouped if sure else Perhaps(grouped, otherwise())
        case people.About(act, names, role, sure):
            meant = AboutPeople(ACTS[act], names, role)
            return meant if sure else Perhaps(meant, otherwise())


def about_them(text: str, language: str, them: str) -> AboutPeople | None:
    """Return what a sentence orders about the one who was just shown, whom the name `them` means; None for no order."""
    order = people.read_about(text, language, them)
    return AboutPeople(ACTS[order.act], order.names, order.role) if order else None


def _listed(act: str, role: Role | None) -> Intent:
    match act:
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
            return ListPeople(role=None if role is Role.MEMBER else role)

"""From what somebody who runs a place orders about its people to an intent."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from math import ceil
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
from adapters.understanding.commands.certificates import before_end, ended
from adapters.understanding.commands.rules import RulesOf
from adapters.understanding.heard import Ear
from core.domain.people.member import Role

ACTS: dict[str, Act] = {each: each for each in get_args(Act)}


def about_people(
    text: str,
    ear: Ear,
    *,
    otherwise: Callable[[], Intent | FollowUp],
    ruled: Callable[[str], RulesOf | None],
) -> Intent | FollowUp | None:
    """
    Return what a sentence orders about people, or means `otherwise` if nobody is called so; None for no order.

    `ruled` finds what has rules by its name, as far as whoever writes may give somebody a duty there.
    """
    order = people.read_people(text, ear.language)
    match order or _invited(text, ear):
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


def _invited(text: str, ear: Ear) -> people.Inviting | None:
    """Return an invitation that is good until a day, that day included: "invite a guest until friday"."""
    typed = text.rstrip(" .!").split()
    # "Lade einen Gast bis Freitag ein": the verb's second half stands behind the day.
    for kept in (0, 1):
        timed, verb = typed[: len(typed) - kept], typed[len(typed) - kept :]
        before = before_end(timed, ear.language)
        order = people.read_people(" ".join([*before, *verb]), ear.language) if before else None
        last = ended(timed, ear)[1] if isinstance(order, people.Inviting) and order.hours is None else None
        if last and isinstance(order, people.Inviting):
            midnight = datetime.combine(last, time.min, ear.now.tzinfo) + timedelta(days=1)
            return people.Inviting(order.role, ceil((midnight - ear.now) / timedelta(hours=1)))
    return None


def begun_to_invite(text: str, ear: Ear) -> ProposeInvite:
    """Return the invitation with which a sentence begins, whatever it says then: "invite a guest for the party"."""
    typed = text.split()
    begun = (people.read_people(" ".join(typed[:count]), ear.language) for count in range(len(typed) - 1, 1, -1))
    order = next((each for each in begun if isinstance(each, people.Inviting)), None)
    return ProposeInvite(order.role if order else None)


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

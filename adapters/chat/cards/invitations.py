"""Invitations, and strangers who ask to be let in: lists, cards, and what an invitation would do."""

from collections.abc import Sequence
from datetime import timedelta

from adapters.chat.cards import buttons, lists
from adapters.chat.cards.look import Look
from adapters.chat.cards.people import EACH, invitations_button, people_button
from adapters.chat.cards.times import day
from adapters.chat.intents.members import (
    AnswerJoinRequest,
    ListJoinRequests,
    ProposeInvite,
    RevokeInvitation,
)
from adapters.chat.intents.people import Invite
from adapters.chat.replies import Reply
from adapters.wording import Words
from core.domain.people.invitation import OpenInvitation
from core.domain.people.join_request import Answer, JoinRequest
from core.domain.people.member import Role
from core.domain.people.person import RANKS
from core.values import MINUTE

ASKING = 5
"""Strangers on a page: each has three buttons."""
LASTING = (1, 7, 30)
"""Days that are offered for an invitation."""
HOUR, DAY = 60 * MINUTE, 24 * 60 * MINUTE


def join_requests(several: Sequence[JoinRequest], look: Look, *, skip: int = 0) -> Reply:
    """List the strangers who wait to be let in, with the answers to each as buttons."""
    words = look.words
    page = lists.page(several, lambda each: _request(each, look), most=ASKING, skip=skip)
    head = words.say("requests-head", count=len(several))
    each = (
        (
            buttons.button(words.say("button-let-in-one", name=one.name), AnswerJoinRequest(one.id, Answer.MEMBER)),
            buttons.button(words.say("button-let-in-guest"), AnswerJoinRequest(one.id, Answer.GUEST)),
            buttons.button(words.say("button-let-in-no"), AnswerJoinRequest(one.id, Answer.NO)),
        )
        for one in page.items
    )
    turns = lists.turns(page, words, ListJoinRequests)
    return Reply((head, *lists.whole(page, words)), buttons.rows(*each, turns, (people_button(words),)))


def _request(each: JoinRequest, look: Look) -> str:
    asked = each.asked_at.astimezone(look.zone).date()
    platform = each.identity.platform.title()
    return look.words.say("request-one", name=each.name, platform=platform, day=day(asked, look))


def inviting(role: Role, length: timedelta, look: Look, *, by: Role, once: bool, asked: timedelta | None) -> Reply:
    """Say what an invitation would do, before it is made, with other roles and lengths to choose from."""
    words = look.words
    said = words.say(
        "inviting-once" if once else "inviting", role=words.say(f"as-role-{role}"), lasting=lasting(length, words)
    )
    cut = (words.say("inviting-longest", lasting=lasting(length, words)),) if asked and asked > length else ()
    hours = length // HOUR
    make = buttons.button(words.say("button-make-link"), Invite(role, hours), "primary")
    others = (each for each in Role if each is not role and RANKS[each] <= RANKS[by])
    roles = tuple(buttons.button(words.say("button-for-role", role=each), ProposeInvite(each)) for each in others)
    lengths = tuple(
        buttons.button(words.say("button-lasting", count=days), ProposeInvite(role, days * 24))
        for days in LASTING
        if days * DAY != length
    )
    return Reply((said, *cut), buttons.rows((make,), roles, lengths, (invitations_button(words),)))


def invitation_list(several: Sequence[OpenInvitation], look: Look) -> Reply:
    """List the invitations by which somebody could still come in, with a button that revokes each."""
    words = look.words
    head = words.say("invitations-head", count=len(several))
    page = lists.page(several, lambda each: _invitation(each, look), most=EACH)
    each = tuple(
        (
            buttons.button(
                words.say("button-revoke", role=one.role, day=day(one.expires_at.astimezone(look.zone).date(), look)),
                RevokeInvitation(one.id),
                "danger",
            ),
        )
        for one in page.items
    )
    further = (buttons.button(words.say("button-invite"), Invite()), people_button(words))
    return Reply((head, *lists.cut(page, words, rest="list-more")), buttons.rows(*each, further))


def _invitation(each: OpenInvitation, look: Look) -> str:
    words = look.words
    until = day(each.expires_at.astimezone(look.zone).date(), look)
    by = each.by_name or words.say("invitation-by-command")
    said = words.say("invitation-one", role=words.say(f"as-role-{each.role}"), day=until, by=by)
    return f"{said} · {words.say('invitation-uses', count=each.uses)}" if not each.once else said


def lasting(length: timedelta, words: Words) -> str:
    """Return how long a link is good, in days and hours; in hours alone where it is less than two days."""
    days, left = divmod(length, DAY)
    if not left:
        return words.say("for-days", count=days)
    if days < 2:  # noqa: PLR2004 - "36 hours"
        return words.say("for-hours", count=max(1, length // HOUR))
    return lists.names([words.say("for-days", count=days), words.say("for-hours", count=max(1, left // HOUR))], words)


def join_request(request: JoinRequest, look: Look) -> Reply:
    """Ask an admin whether a stranger may come in; once that is answered, say how."""
    words = look.words
    platform = request.identity.platform.title()
    if request.answer is not None:
        by = request.answered_by or words.say("invitation-by-command")
        said = words.say("join-answered", name=request.name, answer=request.answer, by=by)
        return Reply(
            (said,), ((people_button(words), buttons.button(words.say("button-who-asks"), ListJoinRequests())),)
        )
    row = (
        buttons.button(words.say("button-let-in"), AnswerJoinRequest(request.id, Answer.MEMBER), "primary"),
        buttons.button(words.say("button-let-in-guest"), AnswerJoinRequest(request.id, Answer.GUEST)),
        buttons.button(words.say("button-let-in-no"), AnswerJoinRequest(request.id, Answer.NO)),
    )
    said = words.say("join-request", name=request.name, platform=platform)
    return Reply((said,), (row,), audience="direct", fresh=True)


def how_to_begin(look: Look) -> str:
    """Return an example of what one can write, with the name of something that is here."""
    return look.words.say("welcome-how" if look.catalogue.listed else "welcome-nothing-yet")


def let_in(look: Look) -> Reply:
    """Tell somebody that they were let in."""
    words = look.words
    row = (buttons.resources(words), buttons.bookings(words))
    return Reply((words.say("let-in"), how_to_begin(look)), (row,), audience="direct", fresh=True)

"""What those who run a place see of its people: a line in the list, a card, and what an act would change."""

from collections.abc import Sequence
from datetime import timedelta

from adapters.chat.cards import buttons, lists
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.leavers import LISTED
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import line
from adapters.chat.cards.times import day
from adapters.chat.intents.members import (
    AnswerJoinRequest,
    AskToRemove,
    ChooseHeir,
    Fate,
    HandOverOwnership,
    JoinMemberships,
    LetBack,
    ListInvitations,
    ListPeople,
    RemovePerson,
    RevokeInvitation,
    SetRole,
    ShowPerson,
    Suspend,
)
from adapters.chat.intents.people import Invite
from adapters.chat.replies import Button, Reply
from adapters.wording import Words
from core.domain.people.invitation import OpenInvitation
from core.domain.people.join_request import Answer, JoinRequest
from core.domain.people.member import Role
from core.domain.people.person import RANKS, Person
from core.domain.people.portrait import Portrait
from core.values import MINUTE

EACH = 8
"""People on a page: each has a button of their own."""
HOUR, DAY = 60 * MINUTE, 24 * 60 * MINUTE


def everybody_list(people: Sequence[Person], look: Look, *, skip: int = 0) -> Reply:
    """List who is here, with their roles, groups and platforms, and a button to each."""
    words = look.words
    page = lists.page(people, lambda each: f"• {in_a_line(each, words)}", most=EACH, skip=skip)
    head = words.say("members-head", count=len(people))
    each = [buttons.button(person.name, ShowPerson(person.id)) for person in page.items]
    paired = [tuple(each[at : at + 2]) for at in range(0, len(each), 2)]
    further = (buttons.button(words.say("button-invite"), Invite()), invitations_button(words))
    return Reply(
        (head, *lists.whole(page, words)), buttons.rows(*paired, lists.turns(page, words, ListPeople), further)
    )


def in_a_line(who: Person, words: Words) -> str:
    """Return somebody's name, role, groups and platforms, and whether they are suspended."""
    groups = words.say("person-in", groups=lists.names(who.groups, words)) if who.groups else ""
    platforms = ", ".join(each.title() for each in who.platforms)
    suspended = words.say("person-is-suspended") if who.suspended_at else ""
    gone = words.say("person-is-out") if not who.here else ""
    role = words.say(f"role-{who.role}")
    return " · ".join(filter(None, (f"{who.name}", role, groups, platforms, suspended, gone)))


def person_card(shown: Portrait, look: Look, *, by: Person | None, news: Sequence[str] = (), undo: Row = ()) -> Reply:
    """Show somebody: what they are and hold, with a button for each thing that the reader may do about it."""
    words, who = look.words, shown.who
    facts = [words.say("person-head", who=in_a_line(who, words))]
    for message, several in (("person-manages", shown.manages), ("person-approves", shown.approves)):
        if several:
            facts.append(words.say(message, names=lists.names([each.name for each in several], words)))
    facts.append(words.say("person-holds", count=len(shown.bookings)))
    rows = () if by is None or RANKS[who.role] > RANKS[by.role] else _acts(who, by, words)
    home = (people_button(words),)
    return Reply((*facts[:1], *news, *facts[1:]), buttons.rows(undo, *rows, home))


def _acts(who: Person, by: Person, words: Words) -> tuple[Row, ...]:
    """Return the buttons of what may be done about somebody."""
    back = buttons.button(words.say("button-let-back"), LetBack(who.id))
    if not who.here:
        return ((back,),) if who.removed else ()
    roles = tuple(make(who, role, words) for role in Role if role is not who.role and RANKS[role] <= RANKS[by.role])
    own = who.id == by.id
    stop = back if who.suspended_at else buttons.button(words.say("button-suspend"), Suspend(who.id), "danger")
    out = buttons.button(words.say("button-remove-person"), AskToRemove(who.id), "danger")
    crown = buttons.button(words.say("button-hand-over"), HandOverOwnership(who.id))
    hands = (crown,) if by.role is Role.OWNER and not own and who.role is not Role.OWNER else ()
    return (roles, hands, () if own else (stop, out))


def make(who: Person, role: Role, words: Words) -> Button:
    """Give somebody a role."""
    return buttons.button(words.say("button-make", role=role), SetRole(who.id, role))


def people_button(words: Words) -> Button:
    """Show who is here."""
    return buttons.button(words.say("button-people"), ListPeople())


def invitations_button(words: Words) -> Button:
    """Show the open invitations."""
    return buttons.button(words.say("button-invitations"), ListInvitations())


def _person_button(who: Person, words: Words) -> Button:
    return buttons.button(words.say("button-keep-as-is"), ShowPerson(who.id))


def proposal(shown: Portrait, look: Look, act: Button, said: str) -> Reply:
    """Say what an act would change, with the act as a button, and a way back."""
    return Reply((said,), ((act, _person_button(shown.who, look.words)),))


def role_proposal(shown: Portrait, role: Role, look: Look) -> Reply:
    """Say what somebody could do in a role, before they have it."""
    words, who = look.words, shown.who
    said = words.say("become-ask", name=who.name, now=words.say(f"as-role-{who.role}"), role=role)
    return proposal(shown, look, buttons.button(words.say("button-make", role=role), SetRole(who.id, role)), said)


def suspension_proposal(shown: Portrait, look: Look) -> Reply:
    """Say what a suspension would mean."""
    said = look.words.say("suspend-ask", name=shown.who.name, count=len(shown.bookings))
    act = buttons.button(look.words.say("button-suspend"), Suspend(shown.who.id), "danger")
    return proposal(shown, look, act, said)


def back_proposal(shown: Portrait, look: Look) -> Reply:
    """Say what it would mean to let somebody back."""
    said = look.words.say("back-ask", name=shown.who.name, role=look.words.say(f"as-role-{shown.who.role}"))
    return proposal(shown, look, buttons.button(look.words.say("button-let-back"), LetBack(shown.who.id)), said)


def ownership_proposal(shown: Portrait, look: Look) -> Reply:
    """Say what it would mean to hand the place over."""
    said = look.words.say("own-ask", name=shown.who.name)
    act = buttons.button(look.words.say("button-hand-over"), HandOverOwnership(shown.who.id, sure=True), "danger")
    return proposal(shown, look, act, said)


def removal(shown: Portrait, look: Look) -> Reply:
    """Show what somebody holds who may be removed, and what can become of it."""
    words, who, count = look.words, shown.who, len(shown.bookings)
    page = lists.page(shown.bookings, lambda booking: line(booking, look), most=LISTED)
    keep = buttons.button(words.say("button-remove-keep", count=count), RemovePerson(who.id), "danger")
    several: tuple[Row, ...] = ()
    if count:
        free = buttons.button(words.say("button-remove-free", count=count), RemovePerson(who.id, Fate.FREED), "danger")
        mine = buttons.button(words.say("button-remove-mine"), RemovePerson(who.id, Fate.MINE))
        other = buttons.button(words.say("button-remove-other"), ChooseHeir(who.id))
        several = ((free,), (mine, other))
    head = words.say("remove-ask", name=who.name, count=count)
    return Reply(
        (head, *lists.cut(page, words, rest="list-more")),
        buttons.rows((keep,), *several, (_person_button(who, words),)),
    )


def heirs(shown: Portrait, people: Sequence[Person], look: Look, *, skip: int) -> Reply:
    """Ask who gets what somebody holds, with a button for each person who could."""
    words, who = look.words, shown.who
    able = [each for each in people if each.acts and each.id != who.id]
    page = lists.page(able, lambda each: each.name, most=EACH, skip=skip)
    each = [buttons.button(one.name, RemovePerson(who.id, to=one.id), "danger") for one in page.items]
    paired = [tuple(each[at : at + 2]) for at in range(0, len(each), 2)]
    turns = lists.turns(page, words, lambda at: ChooseHeir(who.id, at))
    back = buttons.button(words.say("button-back"), AskToRemove(who.id))
    said = words.say("remove-whom", name=who.name, count=len(shown.bookings))
    return Reply((said,), buttons.rows(*paired, turns, (back,)))


def joining(member: Portrait, other: Portrait, look: Look) -> Reply:
    """Say what would become of two memberships of one person, either way."""
    words = look.words
    said = words.say(
        "join-ask",
        first=member.who.name,
        second=other.who.name,
        count=len(other.bookings),
        role=words.say(f"as-role-{max(member.who.role, other.who.role, key=RANKS.__getitem__)}"),
    )
    lines = tuple(f"• {in_a_line(each.who, words)}" for each in (member, other))
    keep, swap = member.who, other.who
    act = buttons.button(words.say("button-join", name=keep.name), JoinMemberships(keep.id, swap.id), "primary")
    # Two of one name are told apart by their lines, and one button is enough.
    turned = buttons.button(words.say("button-join", name=swap.name), JoinMemberships(swap.id, keep.id))
    both = (act, turned) if keep.name != swap.name else (act,)
    return Reply((said, *lines), (both, (people_button(words),)))


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
    """Return how long a link is good, in whole days or hours."""
    if length % DAY == timedelta(0):
        return words.say("for-days", count=length // DAY)
    return words.say("for-hours", count=max(1, length // HOUR))


def join_request(request: JoinRequest, look: Look) -> Reply:
    """Ask an admin whether a stranger may come in; once that is answered, say how."""
    words = look.words
    platform = request.identity.platform.title()
    if request.answer is not None:
        by = request.answered_by or words.say("invitation-by-command")
        said = words.say("join-answered", name=request.name, answer=request.answer, by=by)
        return Reply((said,), ((people_button(words),),))
    row = (
        buttons.button(words.say("button-let-in"), AnswerJoinRequest(request.id, Answer.MEMBER), "primary"),
        buttons.button(words.say("button-let-in-guest"), AnswerJoinRequest(request.id, Answer.GUEST)),
        buttons.button(words.say("button-let-in-no"), AnswerJoinRequest(request.id, Answer.NO)),
    )
    said = words.say("join-request", name=request.name, platform=platform)
    return Reply((said,), (row,), audience="direct", fresh=True)


def let_in(look: Look) -> Reply:
    """Tell somebody that they were let in."""
    words = look.words
    row = (buttons.resources(words), buttons.bookings(words))
    return Reply((words.say("let-in"), words.say("welcome-how")), (row,), audience="direct", fresh=True)

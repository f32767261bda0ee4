"""What those who run a place see of its people: a line in the list, a card, and what an act would change."""

from collections.abc import Sequence
from dataclasses import replace

from adapters.chat.cards import buttons, lists
from adapters.chat.cards.buttons import Row
from adapters.chat.cards.leavers import LISTED, claim_button
from adapters.chat.cards.look import Look
from adapters.chat.cards.naming import line
from adapters.chat.intents.changes import ShowPersonChanges
from adapters.chat.intents.members import (
    AskToRemove,
    ChooseHeir,
    Fate,
    HandOverOwnership,
    JoinMemberships,
    LetBack,
    ListInvitations,
    ListJoinRequests,
    ListPeople,
    PutInto,
    RemovePerson,
    SetRole,
    ShowPerson,
    Suspend,
)
from adapters.chat.intents.people import Invite
from adapters.chat.replies import Button, Reply
from adapters.wording import Words
from core.domain.people.groups import Group
from core.domain.people.member import Role
from core.domain.people.person import RANKS, Person
from core.domain.people.portrait import Portrait

EACH = 8
"""People on a page: each has a button of their own."""


def everybody_list(people: Sequence[Person], look: Look, *, of: ListPeople, waiting: int = 0) -> Reply:
    """List who is here, with their roles, groups and platforms, a button to each, and one to those who wait outside."""
    words = look.words
    page = lists.page(people, lambda each: f"• {in_a_line(each, words)}", most=EACH, skip=of.skip or 0)
    head = words.say(_head(of), count=len(people))
    each = [buttons.button(person.name, ShowPerson(person.id)) for person in page.items]
    paired = [tuple(each[at : at + 2]) for at in range(0, len(each), 2)]
    asking = (requests_button(words, waiting),) if waiting else ()
    owned = any(each.role is Role.OWNER and each.acts for each in people)
    # Who lists guests sees no owner, whether there is one or not.
    claim = () if owned or of.suspended or of.role is Role.GUEST else (claim_button(words),)
    further = (buttons.button(words.say("button-invite"), Invite()), invitations_button(words))
    turns = lists.turns(page, words, lambda at: replace(of, skip=at))
    return Reply((head, *lists.whole(page, words)), buttons.rows(asking, *paired, turns, claim, further))


def _head(of: ListPeople) -> str:
    if of.suspended:
        return "suspended-head"
    return f"members-head-{of.role}" if of.role else "members-head"


def who_runs_it(people: Sequence[Person], look: Look) -> Reply:
    """Tell a member who runs the place."""
    words = look.words
    page = lists.page([each for each in people if each.acts], lambda each: _runs(each, words), most=LISTED)
    said = words.say("who-runs-it") if page.items else words.say("members-head-admin", count=0)
    return Reply((said, *lists.cut(page, words, rest="list-more")), ((buttons.resources(words),),))


def _runs(who: Person, words: Words) -> str:
    return words.say("who-runs-one", name=who.name, role=words.say(f"role-{who.role}"))


def grouping(several: Sequence[Portrait], group: Group, look: Look, *, joins: bool) -> Reply:
    """Say who would join a group, or leave it, with a button for each; of who did already, that; and a way back."""
    words = look.words
    asked, same = ("group-join-ask", "group-already") if joins else ("group-leave-ask", "group-not-in")
    changed = [each for each in several if (each.who.id in group.ids) is not joins]
    lines = tuple(
        words.say(asked if each in changed else same, member=each.who.name, group=group.name) for each in several
    )
    rows = [(_grouped(each.who, group, words, joins=joins),) for each in changed]
    back = _person_button(several[0].who, words) if len(several) == 1 else people_button(words)
    return Reply(lines, buttons.rows(*rows, (back,)))


def out_of_what(who: Person, groups: Sequence[Group], look: Look) -> Reply:
    """Ask which of their groups somebody is to leave; their name leads to all else that can be done."""
    words = look.words
    rows = [
        (buttons.button(words.say("button-out-of", group=each.name), PutInto(each.id, who.id, joins=False)),)
        for each in groups[:EACH]
    ]
    lines = (words.say("out-of-what", member=who.name, count=len(groups)), words.say("out-of-all"))
    return Reply(lines, buttons.rows(*rows, (buttons.button(who.name, ShowPerson(who.id)),)))


def _grouped(who: Person, group: Group, words: Words, *, joins: bool) -> Button:
    """Put somebody into a group, or take them out."""
    label = words.say("button-group-join" if joins else "button-group-leave", name=who.name)
    return buttons.button(label, PutInto(group.id, who.id, joins))


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
    may = by is not None and by.role.manages and RANKS[who.role] <= RANKS[by.role]
    rows = _acts(who, by, words) if by is not None and may else ()
    past = buttons.button(words.say("button-changes"), ShowPersonChanges(who.id))
    home = (past, people_button(words)) if by is not None and by.role.manages else (admins_button(words),)
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


def admins_button(words: Words) -> Button:
    """Show who runs the place."""
    return buttons.button(words.say("button-who-runs-it"), ListPeople(role=Role.ADMIN))


def requests_button(words: Words, count: int) -> Button:
    """Show the strangers who wait to be let in."""
    return buttons.button(words.say("button-requests", count=count), ListJoinRequests(), "primary")


def invitations_button(words: Words) -> Button:
    """Show the open invitations."""
    return buttons.button(words.say("button-invitations"), ListInvitations())


def _person_button(who: Person, words: Words) -> Button:
    return buttons.button(words.say("button-keep-as-is"), ShowPerson(who.id))


def proposal(shown: Portrait, look: Look, act: Button, *said: str) -> Reply:
    """Say what an act would change, with the act as a button, and a way back."""
    return Reply(said, ((act, _person_button(shown.who, look.words)),))


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

"""What an admin does with the people of a place, and what everybody else is told who tries."""

from adapters.chat.intents.catalogue import CarryOut
from adapters.chat.intents.certificates import (
    AskAgain,
    AskForCertificates,
    AskToGive,
    GiveCertificate,
    GiveCertificates,
    ShowCertificate,
    WithdrawCertificate,
)
from adapters.chat.intents.members import (
    AboutGroup,
    AboutPeople,
    AnswerJoinRequest,
    AskToJoin,
    AskToRemove,
    ChooseHeir,
    HandOverOwnership,
    JoinMemberships,
    LetBack,
    ListInvitations,
    ListJoinRequests,
    ListPeople,
    ProposeInvite,
    PutInto,
    RemovePerson,
    RevokeInvitation,
    SetDuty,
    SetRole,
    ShowPerson,
    Suspend,
)
from adapters.chat.intents.people import Invite, UndoGroup
from adapters.chat.intents.privacy import AskToBeForgotten, ForgetMe, ForgetPerson, MyData, StayKnown
from adapters.chat.intents.rules import ShowBroken
from adapters.chat.intents.setting_up import AskJoinCode, JoinPlace
from adapters.understanding.commands.people import SELF
from core.domain.installations import Installation
from core.domain.people.identity import Identity
from core.domain.people.join_request import Answer
from core.domain.people.member import Member, Role
from core.domain.people.names import NameKind, PersonName
from core.use_cases.certificates.listed import listed
from core.use_cases.installations.install import install
from core.use_cases.organizations.join_workspace import join_code
from core.use_cases.people.admit import admit
from core.use_cases.people.ask_to_join import ask_to_join
from core.values import JoinRequestId, Route
from tests.snapshots.conversation import Conversation

ACTS = (
    AboutPeople("show", ("Ben",)),
    AboutPeople("role", ("Ben",), Role.ADMIN),
    AboutPeople("role", ("Ben",), Role.GUEST),
    AboutPeople("role", ("Ben",), Role.MEMBER),
    AboutPeople("suspend", ("Ben",)),
    AboutPeople("back", ("Ben",)),
    AboutPeople("remove", ("Ben",)),
    AboutPeople("own", ("Ben",)),
    AboutPeople("join", ("Ben", "Cleo")),
    AboutPeople("lower", ("Ben",), Role.MEMBER),
    AboutGroup("crew", ("Ben", "Cleo"), joins=True),
    AboutGroup("crew", ("Ben",), joins=False),
    ListPeople(role=Role.ADMIN),
    ListPeople(role=Role.OWNER),
    ListPeople(role=Role.GUEST),
    ListPeople(suspended=True),
    ProposeInvite(Role.GUEST, 48),
    ProposeInvite(Role.ADMIN),
    ProposeInvite(Role.MEMBER, 24 * 300),
    ListJoinRequests(),
)


def _asked(act: AboutPeople | AboutGroup | ListPeople | ProposeInvite | ListJoinRequests) -> str:
    match act:
        case AboutPeople(what, names, role):
            return " ".join(("asks to", what, *names, role or "")).rstrip()
        case AboutGroup(group, names, joins):
            return " ".join(("asks to put" if joins else "asks to take", *names, "into" if joins else "out of", group))
        case ListPeople(role=role, suspended=suspended):
            return "asks who is suspended" if suspended else f"asks for each {role}"
        case ProposeInvite(role, hours):
            return f"wants to invite: {role}, {hours} hours"
        case ListJoinRequests():
            return "asks who wants in"


async def _joined(talk: Conversation, ann: Member) -> None:
    """The owner of an empty workspace brings it here, and learns first what that means."""
    await talk.writes(ann, "/setup join")
    await talk.writes(ann, "/setup join abc")
    route, by = Route("slack", "T2"), PersonName("Nora", NameKind.REAL, "slack")
    installation = Installation(route, "nora", "{}", talk.ledger.clock.now())
    there = await install(talk.ledger, installation, name="Borealis", zone="Europe/Oslo", by=by)
    nora = await admit(
        talk.ledger,
        organization=there.id,
        identity=Identity("slack", "T1", "nora"),
        role=Role.OWNER,
        called=by,
        zone="Europe/Oslo",
        language="en",
    )
    code = await join_code(talk.ledger, organization=ann.organization, by=None)
    await talk.means(nora, AskJoinCode(), "asks for a code")
    await talk.means(nora, JoinPlace(code), "has a code of Acme's")
    await talk.means(nora, JoinPlace(code, sure=True), "presses Join it")


async def people_run(talk: Conversation, ann: Member, ben: Member, cleo: Member) -> None:
    """Roles, suspensions, removals, joined memberships, invitations, and requests to be let in."""
    await talk.writes(ann, "/people")
    await talk.writes(ann, "/people @ben")
    for each in ACTS:
        await talk.means(ann, each, _asked(each))
    await talk.means(ben, ListPeople(), "presses Everybody")
    await talk.means(ben, ListPeople(role=Role.ADMIN), "asks who runs the place")
    await talk.means(ben, AboutPeople("show", (SELF,)), "asks what Ben is")
    joined = await talk.means(ann, AboutGroup("crew", ("Ben",), joins=False), "wants to take Ben out of crew")
    await talk.presses(ann, await talk.presses(ann, joined, PutInto), UndoGroup)
    for text in ("let @cleo approve bookings of hubble", "make @cleo manager of the studios"):
        card = await talk.presses(ann, await talk.writes(ann, text), SetDuty)
        await talk.presses(ann, await talk.presses(ann, card, SetDuty), SetDuty)
        await talk.writes(ann, text)
    ended = await talk.writes(ann, "@cleo no longer manages the studios")
    await talk.presses(ann, ended, SetDuty)
    await talk.presses(ann, await talk.writes(ann, "@cleo no longer approves hubble"), SetDuty)
    await talk.means(ann, ShowPerson(cleo.id), "presses Cleo")
    await talk.means(ann, SetRole(cleo.id, Role.ADMIN), "presses Make admin")
    await talk.means(ann, SetRole(cleo.id, Role.ADMIN), "presses Make admin once more")
    await talk.means(ann, SetRole(cleo.id, Role.OWNER), "presses Make owner")
    await talk.means(ann, SetRole(cleo.id, Role.MEMBER), "presses Make member")
    await talk.means(ann, HandOverOwnership(cleo.id), "presses Hand over")
    await talk.means(ann, HandOverOwnership(cleo.id, sure=True), "is sure")
    await talk.means(ann, Suspend(cleo.id), "presses Suspend")
    await talk.means(ann, AboutPeople("back", ("Cleo",)), "asks to let Cleo back")
    await talk.means(ann, LetBack(cleo.id), "presses Let back")
    await talk.means(ann, AskToRemove(ben.id), "presses Remove")
    await talk.means(ann, ChooseHeir(ben.id), "presses Remove, all to")
    await talk.means(ann, RemovePerson(cleo.id), "presses Remove, keep")
    await talk.means(ann, ShowPerson(cleo.id), "looks at Cleo once more")
    await talk.means(ann, LetBack(cleo.id), "lets Cleo back")
    await talk.means(ann, JoinMemberships(ben.id, cleo.id), "presses Join")
    await _joined(talk, ann)
    await talk.means(ann, Invite(Role.ADMIN, 48), "invites an admin")
    await talk.means(ann, Invite(Role.OWNER), "invites an owner")
    await talk.presses(ann, await talk.means(ann, ListInvitations(), "presses Open invitations"), RevokeInvitation)
    await talk.means(ben, AskToJoin(), "presses an old button")
    await ask_to_join(
        talk.ledger,
        organization=ann.organization,
        identity=Identity("telegram", "B1", "nina"),
        name="Nina",
        language=None,
    )
    await talk.means(ann, ListPeople(), "sees that somebody waits")
    await talk.means(ann, ListJoinRequests(), "asks who wants in now")
    await talk.means(ann, AboutPeople("in", ("Nina",)), "wants to let Nina in")
    await talk.means(ben, MyData(), "asks for what is known of them")
    await talk.means(ben, ForgetMe(), "asks to be forgotten")
    await talk.means(ann, ForgetPerson(ben.id), "presses Forget, of whom nobody asked")
    await talk.means(ben, AskToBeForgotten(), "presses Ask an admin")
    await talk.means(ben, ForgetMe(), "asks once more")
    await talk.means(ben, StayKnown(), "presses Don’t forget me")
    await talk.means(ben, AskToBeForgotten(), "asks again")
    await talk.means(ben, ForgetPerson(ben.id), "presses an admin’s button")
    await talk.means(ben, StayKnown(), "presses it again")
    await talk.means(ann, AnswerJoinRequest(JoinRequestId(9_999), Answer.NO), "answers too late")


async def certificates_are_given(talk: Conversation, ann: Member, ben: Member) -> None:
    """What a resource needs is asked for, given in words and by a press, listed, withdrawn and given back."""
    asked = await talk.writes(ann, "/rules atlas needs laser-course")
    broken = await talk.presses(ann, asked, ShowBroken)
    await talk.presses(ann, broken, CarryOut)
    await talk.presses(ann, asked, ShowBroken)
    await talk.writes(ben, "atlas tomorrow 9-10")
    atlas = next(each for each in (await talk.ledger.catalogue(ann.organization)).resources if each.name == "Atlas")
    await talk.means(ben, AskForCertificates(atlas.id), "presses Ask for laser-course")
    asked = await talk.writes(ann, "/certificates")
    await talk.presses(ann, asked, AskToGive)
    shown = await talk.presses(ann, asked, ShowCertificate)
    await talk.presses(ann, shown, WithdrawCertificate)
    await talk.writes(ann, "/certificates give")
    card = await talk.writes(ann, "give @ben the laser course until 31 march")
    await talk.presses(ann, card, GiveCertificate)
    await talk.writes(ben, "/certificates")
    await talk.writes(ben, "/certificates withdraw laser-course @ben")
    [mine] = (await listed(talk.ledger, by=ben)).own
    await talk.means(ben, AskAgain(mine.id), "presses Ask for a new one")
    await talk.means(ann, AskForCertificates(atlas.id), "presses Ask for laser-course")
    await talk.means(ben, AskForCertificates(atlas.id), "presses Ask once more")
    await talk.writes(ann, "/certificates withdraw laser-course @ben")
    await talk.writes(ann, "/certificates give laser-course @ben")
    several = await talk.writes(ann, "/certificates give laser-course @ann @ben")
    await talk.presses(ann, several, GiveCertificates)
    await talk.writes(ann, "/rules atlas needs default")
    await talk.writes(ann, "/certificates give first-aid @ben")

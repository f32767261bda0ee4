"""The doorkeeper: finds the member behind a sender, or lets a new one in."""

from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime

from adapters.chat.incoming import Changed, Sender
from adapters.chat.platform import Platform, TryLater
from adapters.chat.profile import Profile
from adapters.wording import Words
from core.domain.people.identity import Identity
from core.domain.people.member import Member, Role
from core.domain.people.names import NameKind, PersonName
from core.errors import HasLeft, IsSuspended, NoLongerAMember, NoSuchMember, NotAMember, Unavailable
from core.ledger import Ledger
from core.use_cases.people.admit import admit, identities_of, member_behind, to_look_at
from core.use_cases.people.invite import accept
from core.use_cases.people.leave import leave
from core.use_cases.people.people_called import person_called
from core.use_cases.people.settle_organization import organization_of
from core.values import MemberId, OrganizationId, Route


class Unintroduced(Exception):  # noqa: N818 - what to do about it is up to the one who asked
    """Somebody was mentioned by an id whom only the platform knows; `introduce` asks it, outside of any transaction."""

    def __init__(self, said: str) -> None:
        super().__init__(said)
        self.said = said


REMEMBERED = 10_000
"""People whose languages are remembered, those who wrote last; others hear of an outage in their platform's."""
LOOKED_AT = 50
"""People whom Slack is asked about at a time, every hour; it takes a hundred such calls a minute."""
ROLES = {"admin": Role.ADMIN, "member": Role.MEMBER, "guest": Role.GUEST}


@dataclass(frozen=True, slots=True)
class Vouched:
    """What a platform says of a member, and when they had left, if they had, as was known before it was asked."""

    profile: Profile
    left_at: datetime | None = None


@dataclass
class Doorkeeper:
    """
    Lets people in whom the platform vouches for, or who hold an invitation, and shows them out once it no longer does.

    Leaving one platform is leaving: `platforms` are all that run here, and one that vouches for people is asked about a
    member who writes on another. `zone` is the IANA zone of an organization that is made at first contact. Which
    organization a workspace speaks for changes once, if ever, so it is remembered, and asked anew for who is new.
    """

    ledger: Ledger
    zone: str
    platforms: Mapping[str, Platform] = field(default_factory=dict)
    _organizations: dict[tuple[str, str], OrganizationId] = field(default_factory=dict)
    _languages: dict[Identity, str | None] = field(default_factory=dict)

    def words(self, sender: Sender) -> Words:
        """Return the language that the sender spoke last; until they are known, that of their platform."""
        return Words(self._languages.get(identity_of(sender)) or sender.language)

    async def organization(self, sender: Sender) -> OrganizationId:
        """Return the organization that the sender's workspace speaks for, or did until it was joined to another."""
        known = self._organizations.get((sender.platform, sender.workspace))
        return known or await self._organization_now(sender)

    async def _organization_now(self, sender: Sender) -> OrganizationId:
        settled = await organization_of(
            self.ledger, platform=sender.platform, workspace=sender.workspace, name="Bellhop", zone=self.zone
        )
        self._organizations[sender.platform, sender.workspace] = settled.id
        return settled.id

    async def member(self, sender: Sender, platform: Platform) -> Member:
        """
        Return the member who wrote, refreshing their platform profile once a day.

        Refuses with NotAMember, NoLongerAMember or IsSuspended, and raises Unavailable when the platform cannot say now
        who a newcomer is.
        """
        identity = identity_of(sender)
        known = await member_behind(self.ledger, identity)
        if known:
            self._remember(identity, known.language)
            if known.removed:
                # Taken out here: it does not matter what the platform says.
                raise NoLongerAMember(known.organization_name)
            if known.suspended_at and not known.left_at:
                raise IsSuspended(known.organization_name)
        here = known is not None and known.left_at is None
        if known and here and not known.unreachable and self.ledger.clock.now() < known.believed_until():
            return known
        try:
            profile = await platform.profile(sender)
            if known and here and profile.standing == "unknown":
                profile = await self._elsewhere(known) or profile
        except TryLater as later:
            # A member of yesterday is believed for longer rather than locked out while the platform is away.
            if known and here:
                return known
            raise Unavailable from later
        return await self._vouched(self.ledger, sender, profile, known)

    async def truth(self, news: Changed, platform: Platform) -> Vouched | None:
        """Return what is true now of a person of whom there is news; None for one who never was a member."""
        known = await member_behind(self.ledger, identity_of(news.sender))
        if known is None or known.removed:
            return None
        here, standing = known.left_at is None, news.profile.standing
        if here and (ROLES.get(standing) is known.role or (known.role_chosen and standing in ROLES)):
            return Vouched(news.profile)
        # Nobody is shown out, let in again or given other rights by news that came late, overtaken by other news.
        try:
            return Vouched(await platform.profile(news.sender), known.left_at)
        except TryLater:
            # Until it answers, only news that gives nobody more rights is believed; the daily look makes up for others.
            return Vouched(news.profile) if here and standing != "admin" else None

    async def learn(self, ledger: Ledger, person: Sender, vouched: Vouched) -> None:
        """Write what is true of a member now, in this turn: they left, are back, or are called something else."""
        known = await member_behind(ledger, identity_of(person))
        # Asked again, in the turn itself: news makes no member of anybody.
        if known:
            with suppress(NoLongerAMember):
                await self._vouched(ledger, person, vouched.profile, replace(known, left_at=vouched.left_at))

    async def look_again(self) -> int:
        """
        Ask about members with bookings of whom nothing was heard for a day, and return of how many their platform told.

        The news that somebody left may never have come: then a reminder would bring a door code to their other
        platform. Raises Unavailable.
        """
        # Only where a platform knows people who did not write; elsewhere there is nobody to ask.
        asked = {each.name: each for each in self.platforms.values() if each.person_id}
        routes = [Route(each.name, workspace) for each in asked.values() for workspace in each.workspaces]
        looked = 0
        for identity in await to_look_at(self.ledger, routes=routes, most=LOOKED_AT):
            person = Sender(identity.platform, identity.workspace, identity.external_id)
            try:
                profile = await asked[identity.platform].profile(person)
            except TryLater as later:
                if later.limited:
                    break
                # They stay the first in line: somebody whose profile never comes must not hide those behind them.
                continue
            await self.learn(self.ledger, person, Vouched(profile))
            looked += 1
        return looked

    async def mentioned(
        self, ledger: Ledger, by: Member, sender: Sender, platform: Platform, introduced: Collection[str], said: str
    ) -> MemberId:
        """
        Return the colleague whom a member mentioned, by the platform's id or by name, as this turn's ledger has them.

        Refuses with HasLeft, or with NoSuchMember, without a name for an id. Raises Unintroduced for an id that nobody
        here has, unless it was `introduced` already.
        """
        known = await member_behind(ledger, Identity(sender.platform, sender.workspace, said))
        if known and known.left_at:
            raise HasLeft(known.name)
        if known:
            return known.id
        if platform.person_id and platform.person_id.fullmatch(said):
            # Nobody typed the id: the platform put it in place of a name.
            raise NoSuchMember("") if said in introduced else Unintroduced(said)
        return await person_called(ledger, organization=by.organization, name=said)

    async def introduce(self, sender: Sender, platform: Platform, said: str) -> None:
        """Let a colleague in whom the sender mentioned and who never wrote, if the platform vouches for them."""
        with suppress(NotAMember, NoLongerAMember, IsSuspended):
            await self.member(Sender(sender.platform, sender.workspace, said), platform)

    async def let_in(self, ledger: Ledger, sender: Sender, token: str) -> Member:
        """Let a person in by an invitation, in this turn; refuses as `accept` does."""
        return await accept(
            ledger, token=token, identity=identity_of(sender), name=sender.name, language=sender.language
        )

    def _remember(self, identity: Identity, language: str | None) -> None:
        """Remember in which language somebody can be told that the ledger is away."""
        self._languages.pop(identity, None)
        self._languages[identity] = language
        # A dict keeps the order of insertion, so its first key is the one not heard of for longest.
        if len(self._languages) > REMEMBERED:
            del self._languages[next(iter(self._languages))]

    async def _elsewhere(self, known: Member) -> Profile | None:
        """Return that a member has gone from another platform, if one that runs here vouches for people and says so."""
        for identity in await identities_of(self.ledger, known):
            platform = self.platforms.get(identity.platform)
            if platform and identity.workspace in platform.workspaces:
                profile = await platform.profile(Sender(identity.platform, identity.workspace, identity.external_id))
                if profile.standing == "stranger":
                    return profile
        return None

    async def _vouched(self, ledger: Ledger, sender: Sender, profile: Profile, known: Member | None) -> Member:
        identity = identity_of(sender)
        if profile.standing == "stranger":
            if known is None:
                raise NotAMember
            # Slack deactivated the account, or the person moved to another workspace: the membership ends with it.
            await leave(ledger, identity=identity)
            raise NoLongerAMember(known.organization_name)
        # Telegram vouches for nobody: there an invitation makes the member, and the role stays as it is.
        if profile.standing == "unknown":
            if known is None:
                raise NotAMember
            if known.left_at:
                raise NoLongerAMember(known.organization_name)
            role = known.role
        else:
            role = ROLES[profile.standing]
        kind = profile.kind if profile.name else NameKind.HANDLE
        called = PersonName(profile.name or sender.name, kind, identity.platform)
        return await admit(
            ledger,
            organization=known.organization if known else await self._organization_now(sender),
            identity=identity,
            role=role,
            called=called,
            zone=profile.zone,
            language=profile.language or sender.language,
            left_at=known.left_at if known else None,
        )


def identity_of(sender: Sender) -> Identity:
    """Return the identity that the platform signed."""
    return Identity(sender.platform, sender.workspace, sender.user)

"""
A walk through everything that people can want: whatever the snapshots' conversation does, each role tries before.

First a stranger to it tries, who has nothing to do with any of the bookings. What is refused to them is tried by
whoever does it there, in that role: with their own bookings, and with the buttons of a role that they have lost.
"""

import re
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from enum import StrEnum

from adapters.chat.answers.answer import answer
from adapters.chat.answers.refusing import refusing
from adapters.chat.asker import Asker
from adapters.chat.intents import Intent
from adapters.chat.intents.catalogue import CarryOut
from adapters.chat.intents.follow_ups import FollowUp
from adapters.chat.intents.members import ListPeople, SetRole
from adapters.chat.interpret.commands import WORDS_OF, slash_command
from adapters.chat.replies import Replies
from core.domain.people.identity import Identity
from core.domain.people.member import Circle, Member, Role
from core.domain.people.names import NameKind, PersonName
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Rules
from core.domain.rules.privacy import Names
from core.errors import (
    MayNotGive,
    NoSuchBooking,
    NoSuchCertificate,
    NoSuchProposal,
    NoSuchWait,
    NotAllowed,
    NotYours,
    OfferOver,
    Refusal,
)
from core.ledger import Ledger
from core.remembered import Remembered
from core.use_cases.people.admit import admit, member_behind
from core.use_cases.people.change_group import put_into
from core.use_cases.rules.set_rules import set_rules
from tests.snapshots import answers
from tests.snapshots.conversation import Conversation, talking
from tests.stage import House

APPROVERS, KEEPERS = "crew", "keepers"
"""The groups of the conversation that approve Curie, and manage everything that can be booked."""
HIDDEN = "Studio B"
"""What only its managers know of."""
VARIED = frozenset({CarryOut, ListPeople, SetRole})
"""Kinds of which a role may do one and not another; each is tried several times."""
MOST = 8
REFUSED = (NotAllowed, MayNotGive, NotYours, OfferOver, NoSuchBooking, NoSuchProposal, NoSuchCertificate, NoSuchWait)
"""The refusals of whoever may not do it: what somebody must not know of is refused as if it did not exist."""


class Standing(StrEnum):
    """What somebody may be: a role, perhaps with a group that a rule names."""

    GUEST = "guest"
    MEMBER = "member"
    APPROVER = "approver"
    MANAGER = "manager"
    ADMIN = "admin"
    OWNER = "owner"

    @property
    def role(self) -> str:
        """The role that comes with it."""
        return "member" if self.group else str(self)

    @property
    def group(self) -> str:
        """The group that comes with it."""
        return {Standing.APPROVER: APPROVERS, Standing.MANAGER: KEEPERS}.get(self, "")


class Grant(StrEnum):
    """What a standing allows: everything, what is one's own, or nothing."""

    ALL = "all"
    OWN = "own"
    NONE = "none"


Trial = dict[Standing, Grant]
BECOMES = """
WITH become AS (UPDATE members SET role = %(role)s WHERE id = %(id)s),
     out AS (
         DELETE FROM group_members AS those USING groups
         WHERE groups.id = those.group_id AND those.member_id = %(id)s AND groups.name <> %(group)s
     )
INSERT INTO group_members (organization_id, group_id, member_id)
SELECT organization_id, id, %(id)s FROM groups WHERE name = %(group)s
ON CONFLICT DO NOTHING
"""
"""Give somebody a standing, and no other; what they hold stays as it is."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What the stranger was told, who tried something with what is not theirs."""

    standing: Standing
    intent: Intent
    replies: Replies

    def names(self, *names: str) -> set[str]:
        """Return which of these are told, and were not said or pressed by the stranger."""
        said, asked = repr(self.replies), repr(self.intent).casefold()
        return {name for name in names if re.search(rf"\b{name}\b", said) and name.casefold() not in asked}


@dataclass(kw_only=True)
class Walk(Conversation):
    """A conversation in which everything is tried before it is done; no trial leaves a trace."""

    stranger: Member
    trials: dict[type, list[Trial]] = field(default_factory=lambda: defaultdict(list))
    """What each standing allows, of each kind of intent."""
    commands: dict[str, Trial] = field(default_factory=dict)
    """The same of each command, without a word behind it."""
    answered: list[Answered] = field(default_factory=list)

    async def command_all(self, who: Member) -> None:
        """Let everybody give every command."""
        asker = await self._asker(who)
        house = asker.member.organization_name
        for command in sorted({"book", *WORDS_OF.values()}):
            intent = slash_command(command, "", ear=asker.ear, catalogue=asker.catalogue, house=house)
            # What goes on with the last message has words behind its command.
            assert not isinstance(intent, FollowUp)
            self.commands[command] = await self._trial(asker, intent)

    async def _answered(self, asker: Asker, intent: Intent, name: str) -> Replies:
        trials = self.trials[type(intent)]
        # What an owner is refused was not tried in earnest: there was nothing to do it with.
        tried = [each for each in trials if each[Standing.OWNER] is not Grant.NONE]
        if len(tried) < (MOST if type(intent) in VARIED else 1):
            trials.append(await self._trial(asker, intent))
        return await super()._answered(asker, intent, name)

    async def _trial(self, asker: Asker, intent: Intent) -> Trial:
        # Each role may do what the one below it may, so that those between two ends which are alike need no trial.
        ends = {each: await self._grant(asker, intent, each) for each in (Standing.GUEST, Standing.OWNER)}
        if len(set(ends.values())) == 1:
            return dict.fromkeys(Standing, ends[Standing.OWNER])
        return {each: ends.get(each) or await self._grant(asker, intent, each) for each in Standing}

    async def _grant(self, asker: Asker, intent: Intent, standing: Standing) -> Grant:
        if await self._may(asker, self.stranger, intent, standing):
            return Grant.ALL
        return Grant.OWN if await self._may(asker, asker.member, intent, standing) else Grant.NONE

    async def _may(self, asker: Asker, who: Member, intent: Intent, standing: Standing) -> bool:
        """Return whether somebody of that standing is not refused for what they are."""
        database = self.ledger.database
        async with database.connection() as connection, connection.transaction(force_rollback=True):
            facts = {"id": who.id, "role": standing.role, "group": standing.group}
            await connection.execute(BECOMES.encode(), facts)
            remembered, catalogue = Remembered(), await self.ledger.catalogue(who.organization)
            remembered.keep_catalogue(catalogue)
            ledger = Ledger(self.clock, database, self.ledger.vault, _remembered=remembered)
            member = await member_behind(ledger, Identity("slack", "T1", who.name.lower()))
            assert member
            tries = replace(asker, ledger=ledger, member=member, catalogue=catalogue.seen_by(member))
            refusal: Refusal | None = None
            try:
                replies = await answer(intent, tries)
            except Refusal as caught:
                refusal, replies = caught, (await refusing(tries, caught),)
            if who is self.stranger:
                self.answered.append(Answered(standing, intent, replies))
            return not isinstance(refusal, REFUSED)


@asynccontextmanager
async def walked(house: House) -> AsyncIterator[Walk]:
    """
    Walk through a house, and lend what was tried on the way.

    Nobody is told whose bookings are, a group manages everything, and one studio is shown to nobody else.
    """
    async with talking(house, language="en", platform="slack", zone="Europe/Berlin") as talk:
        organization = house.ann.organization
        stranger = await admit(
            talk.ledger,
            organization=organization,
            identity=Identity("slack", "T1", "dora"),
            role=Role.MEMBER,
            called=PersonName("Dora", NameKind.REAL, "slack"),
            zone="Europe/Berlin",
            language="en",
        )
        await put_into(talk.ledger, group=KEEPERS, members=[stranger.id], by=None, organization=organization)
        keepers = Circle(groups=frozenset({KEEPERS}))
        for place, rules in (
            ("house", Rules(names=Names.NOBODY, managers=keepers)),
            (HIDDEN, Rules(seen_by=keepers)),
        ):
            change = RuleChange(*house.level(place), rules)
            await set_rules(talk.ledger, organization=organization, change=change, by=None)
        walk = Walk(talk.ledger, talk.clock, talk.language, talk.platform, stranger=stranger)
        await walk.command_all(house.ann)
        await answers.told(walk, house)
        yield walk

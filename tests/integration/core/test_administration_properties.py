"""Whatever admins and members do in whatever order: the ledger, its audit and the rights stay whole."""

import asyncio
from collections.abc import Awaitable, Iterator
from contextlib import suppress
from typing import Any, TypeVar

import psycopg
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from core.domain.bookings.booking import Booking
from core.domain.people.identity import Identity
from core.domain.people.member import Member, Role
from core.domain.resources.draft import Draft
from core.domain.resources.facts import Facts
from core.domain.resources.resource import Kind, Resource
from core.domain.rules.policy import HOUR
from core.errors import Refusal
from core.store import checks
from core.store.database import Database
from core.use_cases.audit.seal import seal
from core.use_cases.audit.verify import verify
from core.use_cases.bookings import hold
from core.use_cases.people.admit import member_behind
from core.use_cases.people.change_group import put_into, take_out
from core.use_cases.people.let_back import let_back
from core.use_cases.people.remove import remove
from core.use_cases.people.set_role import set_role
from core.use_cases.people.suspend import suspend
from core.use_cases.resources.add import add
from core.use_cases.resources.bring_back import bring_back
from core.use_cases.resources.edit import edit
from core.use_cases.resources.resize import resize
from core.use_cases.resources.retire import retire
from core.values import Interval
from tests.stage import MONDAY_NOON, House, ManualClock, furnished
from tests.story import Actor

T = TypeVar("T")
WHO = st.sampled_from(["ann", "ann", "ann", "ben", "cleo"])
"""Mostly the owner: members may do little."""
WHOM = st.sampled_from(["ben", "cleo", "ann"])
WHICH = st.integers(0, 30)
NAMES = st.sampled_from(["Atlas", "Hubble", "Nova", "nova", "Vega"])
FATES = st.sampled_from(["kept", "freed", "given"])


class Place(RuleBasedStateMachine):
    """An owner and two members, whose roles change, against one database."""

    url: str
    loop: asyncio.AbstractEventLoop
    past: psycopg.Connection
    """A connection past the product: each new one would cost as much as a step."""

    @initialize()
    def furnish(self) -> None:
        """Empty the house and furnish it anew; Ann owns it."""
        # A test may begin anew, which nobody else may: the audit's triggers are those of the origin alone.
        with self.past.transaction():
            self.past.execute("SET LOCAL session_replication_role = replica")
            self.past.execute("TRUNCATE organizations, bookings, audit, audit_links, audit_personal, messages CASCADE")
            self.past.execute("TRUNCATE access_codes, quota_turns, audit_sealing CASCADE")
        self.clock = ManualClock()
        self.database = Database(self.url, most=2)
        self.house = self.run(self.opened())
        self.made: list[Booking] = []
        self.past.execute("UPDATE members SET role = 'owner' WHERE name = 'ann'")

    async def opened(self) -> House:
        """Open the database and furnish it."""
        await self.database.open()
        return await furnished(self.database, self.clock)

    def run(self, doing: Awaitable[T]) -> T:
        """Wait for something to be done."""
        return self.loop.run_until_complete(doing)

    def tries(self, doing: Awaitable[object]) -> None:
        """Let something be done, or be refused."""
        with suppress(Refusal):
            self.run(doing)

    def member(self, name: str) -> Member:
        """Return somebody as they are now."""
        found = self.run(member_behind(self.house.ledger, Identity("slack", "T1", name)))
        assert found
        return found

    def thing(self, which: int) -> Resource:
        """Return one of the resources, perhaps a retired one."""
        catalogue = self.run(self.house.ledger.fresh_catalogue(self.house.ann.organization))
        every = [*catalogue.resources, *catalogue.retired]
        return every[which % len(every)]

    @rule(who=WHO, which=WHICH, start=st.integers(1, 40), hours=st.integers(1, 3))
    def book(self, who: str, which: int, start: int, hours: int) -> None:
        """Somebody who may act books something, perhaps what is retired."""
        member, thing = self.member(who), self.thing(which)
        if member.left_at or member.suspended_at:
            return
        begin = MONDAY_NOON + start * HOUR
        acting = Actor(self.house, member)
        with suppress(Refusal):
            during = Interval(begin, begin + hours * HOUR)
            held = self.run(hold.hold(self.house.ledger, resource=thing.id, during=during, **acting.acting))
            self.made.append(held)
            self.made[-1] = self.run(acting.confirms(held))

    @rule(which=WHICH, verb=st.sampled_from(["confirms", "cancels", "undoes", "checks_in"]))
    def act(self, which: int, verb: str) -> None:
        """The holder presses a button of a booking that an admin may have taken away meanwhile."""
        if self.made:
            booking = self.made[which % len(self.made)]
            holder = next(
                each for each in (self.house.ann, self.house.ben, self.house.cleo) if each.id == booking.member
            )
            self.tries(getattr(Actor(self.house, holder), verb)(booking))

    @rule(who=WHO, name=NAMES, units=st.integers(1, 3))
    def add(self, who: str, name: str, units: int) -> None:
        """Somebody who may, or may not, adds a thing whose name is perhaps taken."""
        draft = Draft(name, Kind.ROOM, labels=[str(at) for at in range(units)], capacity=4)
        self.tries(
            add(self.house.ledger, organization=self.house.ann.organization, drafts=[draft], by=self.member(who))
        )

    @rule(who=WHO, which=WHICH, name=NAMES)
    def rename(self, who: str, which: int, name: str) -> None:
        """Somebody renames a thing, perhaps to what another one is called."""
        self.tries(edit(self.house.ledger, **self.about(which, who), facts=Facts(name=name)))

    @rule(who=WHO, which=WHICH, moving=st.sampled_from([None, True, False]), back=st.booleans())
    def retire(self, who: str, which: int, *, moving: bool | None, back: bool) -> None:
        """Somebody retires a thing, or brings one back."""
        ledger, about = self.house.ledger, self.about(which, who)
        self.tries(
            bring_back(ledger, **about, because="open")
            if back
            else retire(ledger, **about, because="old", moving=moving)
        )

    @rule(who=WHO, which=WHICH, count=st.integers(0, 5), moving=st.sampled_from([None, True, False]))
    def resize(self, who: str, which: int, count: int, *, moving: bool | None) -> None:
        """Somebody lets a thing have more units, or fewer."""
        self.tries(resize(self.house.ledger, **self.about(which, who), count=count, because="fewer", moving=moving))

    @rule(who=WHO, whom=WHOM, role=st.sampled_from(Role))
    def promote(self, who: str, whom: str, role: Role) -> None:
        """Somebody gives somebody a role."""
        self.tries(set_role(self.house.ledger, **self.person(whom, who), role=role))

    @rule(who=WHO, whom=WHOM, back=st.booleans())
    def suspend(self, who: str, whom: str, *, back: bool) -> None:
        """Somebody suspends somebody, or lets them back."""
        self.tries((let_back if back else suspend)(self.house.ledger, **self.person(whom, who)))

    @rule(who=WHO, whom=WHOM, fate=FATES, heir=WHOM)
    def remove(self, who: str, whom: str, fate: str, heir: str) -> None:
        """Somebody removes somebody, and what they hold is kept, freed or given away."""
        to = self.member(heir).id if fate == "given" else None
        about = self.person(whom, who)
        self.tries(remove(self.house.ledger, **about, because="left", free=fate == "freed", to=to))
        if to is not None:
            # What was given away is pressed by whom it is now.
            organization = self.house.ann.organization
            self.made = [self.run(self.house.ledger.booking(organization, each.id)) for each in self.made]

    @rule(who=WHO, whom=WHOM, joins=st.booleans())
    def group(self, who: str, whom: str, *, joins: bool) -> None:
        """Somebody puts somebody into a group, or takes them out."""
        change = put_into if joins else take_out
        self.tries(change(self.house.ledger, group="crew", members=[self.member(whom).id], by=self.member(who)))

    @rule(minutes=st.sampled_from([1, 6, 90]))
    def wait(self, minutes: int) -> None:
        """Time passes, and nobody tidies."""
        self.clock.advance(minutes=minutes)

    def about(self, which: int, who: str) -> Any:
        """Return a thing and who changes it, as keyword arguments."""
        thing, by = self.thing(which), self.member(who)
        return {"organization": by.organization, "resource": thing.id, "by": by}

    def person(self, whom: str, who: str) -> Any:
        """Return a member and who changes them, as keyword arguments."""
        by = self.member(who)
        return {"organization": by.organization, "member": self.member(whom).id, "by": by}

    @invariant()
    def the_doctor_finds_nothing_broken(self) -> None:
        """No overlap, every state explained, what belongs together together, no message of what does not stand."""
        if hasattr(self, "house"):
            assert self.run(self.broken()) == {}

    async def broken(self) -> dict[str, int]:
        """Return each invariant of the doctor's that is broken, with how many rows break it."""
        async with self.database.connection() as connection:
            found = {name: await checks.broken(connection, name) for name in checks.INVARIANTS}
        return {name: count for name, count in found.items() if count}

    @invariant()
    def somebody_owns_the_place(self) -> None:
        """Whoever was made or removed, an owner who can act is left."""
        query = "SELECT count(*) FROM members WHERE role = 'owner' AND left_at IS NULL AND suspended_at IS NULL"
        assert self.asked(query) != [(0,)]

    @invariant()
    def nothing_is_booked_of_what_is_retired(self) -> None:
        """What is to come is of things and units that are there; a name means one thing."""
        retired = """SELECT count(*) FROM bookings b JOIN resources r ON r.id = b.resource_id
            WHERE r.retired_at IS NOT NULL AND b.status IN ('held', 'pending', 'confirmed') AND b.starts > %s"""
        assert self.asked(retired, self.clock.now()) in ([(0,)], [])
        assert self.asked("SELECT lower(name) FROM resources GROUP BY 1 HAVING count(*) > 1") == []

    @invariant()
    def who_is_out_holds_no_slot(self) -> None:
        """Holds and requests of somebody who was removed have ended."""
        held = """SELECT count(*) FROM bookings b JOIN members m ON m.id = b.member_id
            WHERE m.left_at IS NOT NULL AND b.status IN ('held', 'pending') AND b.ended_at IS NULL"""
        assert self.asked(held) in ([(0,)], [])

    def asked(self, query: str, *parameters: object) -> list[Any]:
        """Look into the database, past the product."""
        if not hasattr(self, "house"):
            return []
        return self.past.execute(query.encode(), parameters).fetchall()

    def teardown(self) -> None:
        """Seal what was audited, go through the chain, and give the connections back."""
        if not hasattr(self, "house"):
            return
        self.run(seal(self.house.ledger))
        verdict = self.run(verify(self.house.ledger, organization=self.house.ann.organization))
        self.run(self.database.close())
        assert (verdict.waiting, verdict.finding) == (0, None)


@pytest.fixture
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    """Make a loop for the machine, which is not asynchronous itself."""
    loop = asyncio.new_event_loop()
    yield loop
    loop.close()


def test_no_sequence_of_administration_breaks_the_place(database_url: str, loop: asyncio.AbstractEventLoop) -> None:
    """Things and people change while they are booked and book, in any order, by whoever may or may not."""
    calm = settings(max_examples=6, stateful_step_count=15, suppress_health_check=list(HealthCheck), derandomize=True)
    with psycopg.connect(database_url, autocommit=True) as past:
        machine = type("Machine", (Place,), {"url": database_url, "loop": loop, "past": past})
        run_state_machine_as_test(machine, settings=calm)

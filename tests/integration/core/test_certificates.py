"""Certificates: who must have one, who may give it, and when somebody is told."""

from datetime import datetime, timedelta

from core.domain.messages import Kind
from core.domain.people.certificate import Certificate
from core.domain.people.member import Circle
from core.errors import EndsBefore, MayNotGive, NeedsCertificate, NoSuchCertificate
from core.use_cases.bookings import hand_over
from core.use_cases.bookings.assign import assign
from core.use_cases.certificates.ask import ask_again, ask_for
from core.use_cases.certificates.give import give, propose, withdraw
from core.use_cases.people.change_group import put_into
from core.use_cases.people.export_person import export_person
from core.values import ResourceId
from tests.stage import House, berlin, due, refuses, slot
from tests.story import Actor

THREE_TO_FIVE = slot(24, 15, 17)
COURSE = frozenset({"film-course"})


async def gives(giver: Actor, to: Actor, *, until: datetime | None = None) -> Certificate:
    """Give the course to somebody."""
    house, organization = giver.house, giver.member.organization
    proposed = await propose(
        house.ledger, organization=organization, name="Film course", member=to.member.id, by=giver.member
    )
    number = proposed.certificate.id
    return await give(house.ledger, organization=organization, certificate=number, until=until, by=giver.member)


async def test_everybody_who_gets_a_booking_must_have_it(ann: Actor, ben: Actor, house: House) -> None:
    """To hold it, to move it behind the end, to take it over; for admins as well."""
    await ann.rules("Atlas", needs=COURSE)
    for who in (ann, ben):
        with refuses(NeedsCertificate, certificate="film-course", holder=who.member.id, until=None):
            await who.books("Atlas", THREE_TO_FIVE)
    given = await gives(ann, ben, until=berlin(25, 0))
    assert (given.name, given.holds(berlin(24, 23, 59)), given.holds(berlin(25, 0))) == ("film-course", True, False)
    booking = await ben.books("Atlas", THREE_TO_FIVE)
    with refuses(NeedsCertificate, until=berlin(25, 0)):
        await ben.moves(booking, slot(25, 15, 17))
    await hand_over.offer(house.ledger, booking=booking.id, to=ann.member.id, **ben.acting)
    with refuses(NeedsCertificate, holder=ann.member.id):
        await hand_over.take_over(house.ledger, booking=booking.id, **ann.acting)
    with refuses(NeedsCertificate, holder=ann.member.id):
        await assign(
            house.ledger,
            organization=given.organization,
            booking=booking.id,
            to=ann.member.id,
            by=ann.member,
            via="slack",
        )
    known = await export_person(house.ledger, organization=given.organization, member=ben.member.id, by=ben.member)
    assert [each["certificate"] for each in known["certificates"]] == ["film-course"]
    withdrawn = await withdraw(house.ledger, organization=given.organization, certificate=given.id, by=ann.member)
    assert not withdrawn.holds(house.clock.now())
    with refuses(NeedsCertificate, until=None):
        await ben.moves(booking, slot(24, 17, 19))
    assert await ben.bookings() == [booking.id]


async def test_only_those_may_give_it_whom_the_rules_name(ann: Actor, ben: Actor, house: House) -> None:
    """The givers of whatever needs it may, of nothing else; an end in the past is refused."""
    await put_into(house.ledger, group="crew", members=[house.cleo.id], by=ann.member)
    await ann.rules("Atlas", needs=COURSE, givers=Circle(groups=frozenset({"crew"})))
    with refuses(MayNotGive, certificate="film-course"):
        await gives(ben, ben)
    await put_into(house.ledger, group="crew", members=[house.ben.id], by=ann.member)
    given = await gives(ben, ben, until=berlin(1, 0, month=12))
    assert given.by == "ben"
    with refuses(MayNotGive):
        await propose(
            house.ledger, organization=ben.member.organization, name="other", member=ben.member.id, by=ben.member
        )
    with refuses(EndsBefore):
        await gives(ben, ben, until=berlin(22, 0))


async def test_those_who_give_are_asked_once_and_who_asked_is_told(ann: Actor, ben: Actor, house: House) -> None:
    """A second question asks nobody anew; the answer reaches whoever asked, and the end is told two weeks before."""
    await ann.rules("Atlas", needs=COURSE)
    atlas = ResourceId(int(house.level("Atlas")[1]))
    [asked] = await ask_for(house.ledger, resource=atlas, by=ben.member)
    [again] = await ask_for(house.ledger, resource=atlas, by=ben.member)
    assert (asked.gives, again.certificate.id) == (False, asked.certificate.id)
    assert [each.kind for each in await due(house)] == [Kind.CERTIFICATE_ASKED]
    await gives(ann, ben, until=berlin(1, 0, month=3, year=2027))
    assert [(each.kind, each.member) for each in await due(house)] == [(Kind.CERTIFICATE_ANSWERED, house.ben.id)]
    house.clock.to(berlin(15, 9, month=2, year=2027) - timedelta(minutes=1))
    assert await due(house) == []
    house.clock.to(berlin(15, 9, month=2, year=2027))
    assert [(each.kind, each.member) for each in await due(house)] == [(Kind.CERTIFICATE_ENDS, house.ben.id)]
    assert (await ask_again(house.ledger, certificate=asked.certificate.id, by=ben.member)).certificate.asked_at
    with refuses(NoSuchCertificate):
        await ask_again(house.ledger, certificate=asked.certificate.id, by=house.cleo)


async def test_one_that_was_given_anew_does_not_end(ann: Actor, ben: Actor, house: House) -> None:
    """Nobody is told of an end that has moved."""
    await gives(ann, ben, until=berlin(1, 0, month=1, year=2027))
    await gives(ann, ben, until=berlin(1, 0, month=6, year=2027))
    house.clock.to(berlin(20, 12, month=12))
    assert Kind.CERTIFICATE_ENDS not in {each.kind for each in await due(house)}

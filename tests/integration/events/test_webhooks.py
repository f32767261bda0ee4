"""Webhooks: real receivers over TLS are told of what happens, in order, at least once, and hold nobody up."""

import asyncio
from pathlib import Path
from typing import Any

import psycopg
from aiohttp import web

from adapters.chat.painting import paint
from adapters.events.sending import Sending, signed
from core.domain.events import Event, Type, event_of
from core.domain.messages import Kind
from core.domain.rules.privacy import Names
from core.domain.webhooks import Failure, State, Webhook
from core.errors import BadWebhookAddress, NoSuchEventType, NoSuchWebhook, NotAllowed, TooManyWebhooks
from core.store import events
from core.use_cases.audit.seal import seal
from core.use_cases.webhooks import manage
from core.use_cases.webhooks.tell import take, tell
from core.values import WebhookId
from tests.receiver import Receiver, receiving
from tests.stage import House, due, refuses, slot
from tests.story import Actor


async def added(house: House, receiver: Receiver, *types: str) -> WebhookId:
    """Have a receiver told of what happens from now on."""
    await seal(house.ledger)
    made = await manage.add(
        house.ledger, organization=house.ann.organization, by=house.ann, url=receiver.url, types=types
    )
    receiver.secret = made.secret
    return made.id


async def told(house: House, receiver: Receiver, *, whole: float = 10.0) -> int:
    """Seal what happened, and tell every webhook in turn; return how much was taken."""
    await seal(house.ledger)
    taken = await take(house.ledger, well=8, in_trouble=8)
    sender = receiver.sending(house.ledger.clock.now, whole=whole).opened
    return sum([await tell(house.ledger, each, sender, shaken=lambda: 0.0) for each in taken])


async def webhook(house: House) -> Webhook:
    """Return the one that there is."""
    [only] = await manage.listed(house.ledger, organization=house.ann.organization, by=house.ann)
    return only


async def happened(house: House, *, after: int = 0) -> list[Event]:
    """Return all events that are sealed."""
    async with house.ledger.database.connection() as connection:
        found = await events.after(connection, house.ann.organization, after, most=1000)
    return [event for each in found if (event := event_of(each)) is not None]


async def test_the_signature_is_that_of_the_specification() -> None:
    """The example that Standard Webhooks' reference implementations are tested with."""
    secret, body = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", b'{"test": 2432232314}'
    headers = signed(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, body)
    assert headers["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


async def test_a_booking_is_told_as_it_goes(house: House, ann: Actor, receiver: Receiver) -> None:
    """Held, confirmed, moved, extended: each once, in order, signed, as CloudEvents that say what was and what is."""
    await added(house, receiver)
    booking = await ann.confirms(await ann.holds("Atlas", slot(24, 15, 17)))
    booking = await ann.moves(booking, slot(24, 16, 18))
    booking = await ann.moves(booking, slot(24, 16, 17))
    await ann.renames(booking, "Secret acquisition")
    await ann.cancels(booking)

    assert await told(house, receiver) == 6
    assert await told(house, receiver) == 0
    assert receiver.types == [
        f"bellhop.booking.{each}" for each in ("held", "confirmed", "moved", "released", "changed", "cancelling")
    ]
    moved = receiver.told[2]
    assert moved["specversion"], moved["subject"] == ("1.0", f"bookings/{booking.id}")
    assert moved["data"] | {"via": ""} == {
        "organization": house.ann.organization,
        "id": booking.id,
        "status": "confirmed",
        "resource": booking.resource,
        "unit": booking.unit,
        "holder": house.ann.id,
        "starts": slot(24, 16, 18).start.isoformat(),
        "ends": slot(24, 16, 18).end.isoformat(),
        "by": house.ann.id,
        "via": "",
        "before": {"starts": slot(24, 15, 17).start.isoformat(), "ends": slot(24, 15, 17).end.isoformat()},
    }
    assert "Secret" not in str(receiver.told)
    assert receiver.told == sorted(receiver.told, key=lambda each: str(each["sequence"]))


async def test_only_what_is_asked_for_is_told(house: House, ann: Actor, receiver: Receiver) -> None:
    """By type or by noun; the rest is passed over for good."""
    await added(house, receiver, "booking.confirmed", "blackout")
    await ann.books("Atlas", slot(24, 15, 17))
    assert await told(house, receiver) == 1
    assert receiver.types == ["bellhop.booking.confirmed"]


async def test_a_rule_that_keeps_people_from_everybody_is_kept(
    house: House, ann: Actor, ben: Actor, receiver: Receiver
) -> None:
    """Other systems are told that it is taken, and when, and not by whom."""
    await ann.rules("Atlas", names=Names.NOBODY)
    await added(house, receiver)
    await ben.holds("Atlas", slot(24, 15, 17))
    await ben.holds("Curie", slot(24, 15, 17))
    assert await told(house, receiver) == 2
    kept, named = (each["data"] for each in receiver.told)
    assert ("holder" in kept, kept["by"], named["holder"]) == (False, None, house.ben.id)


async def test_what_fails_is_tried_again_under_the_same_id(house: House, ann: Actor, receiver: Receiver) -> None:
    """A later event about the same booking waits for it, and one about another does not."""
    await added(house, receiver)
    broken = True

    async def refusing(_: web.Request, event: dict[str, Any]) -> web.StreamResponse:
        return web.Response(status=500 if broken and event["data"]["id"] == first.id else 200)

    receiver.answering = refusing
    first = await ann.books("Atlas", slot(24, 15, 17))
    second = await ann.books("Curie", slot(24, 15, 17))

    assert await told(house, receiver) == 2
    assert {each["data"]["id"] for each in receiver.told} == {second.id}
    assert (await webhook(house)).waiting == 2
    broken = False
    assert await told(house, receiver) == 0
    house.clock.advance(seconds=6)
    assert await told(house, receiver) == 2
    assert receiver.types[2:] == ["bellhop.booking.held", "bellhop.booking.confirmed"]
    assert len({name for name, _ in receiver.tried}) == 4
    times = [at for name, at in receiver.tried if name == receiver.told[2]["id"]]
    assert len(times) == 2
    assert times[1] - times[0] == 6
    assert (await webhook(house)).waiting == 0


async def test_who_is_away_for_an_hour_misses_nothing(house: House, ann: Actor, receiver: Receiver) -> None:
    """It is tried seldom meanwhile, with one event at a time, and then told everything, each booking in order."""
    await added(house, receiver)

    async def away(_: web.Request, __: dict[str, Any]) -> web.StreamResponse:
        return web.Response(status=503)

    receiver.answering = away
    for hour in range(9, 18):
        await ann.books("Atlas", slot(24, hour, hour + 1))
    for _ in range(60):
        await told(house, receiver)
        house.clock.advance(minutes=1)
    assert len(receiver.tried) < 20
    receiver.answering = None
    for _ in range(3):
        house.clock.advance(hours=3)
        await told(house, receiver)

    by_booking: dict[int, list[str]] = {}
    for each in receiver.told:
        by_booking.setdefault(each["data"]["id"], []).append(each["type"])
    assert all(each[:2] == ["bellhop.booking.held", "bellhop.booking.confirmed"] for each in by_booking.values())
    assert len(by_booking) == 9
    assert {each["id"] for each in receiver.told} >= {
        f"evt_{each.organization}_{each.number}" for each in await happened(house) if each.type is Type.HELD
    }


async def test_who_takes_nothing_for_a_day_is_stopped_and_goes_on_when_replayed(
    house: House, ann: Actor, receiver: Receiver
) -> None:
    """What happened meanwhile is told then, in order, under the ids that it had."""
    number = await added(house, receiver)

    async def away(_: web.Request, __: dict[str, Any]) -> web.StreamResponse:
        return web.Response(status=503)

    receiver.answering = away
    for hour in range(9, 14):
        await ann.books("Atlas", slot(30, hour, hour + 1))
    for _ in range(30):
        await told(house, receiver)
        house.clock.advance(hours=1)
    stopped = await webhook(house)
    assert (stopped.state, stopped.failed) == (State.STOPPED, "refused 503")
    tries = len(receiver.tried)
    await told(house, receiver)
    assert len(receiver.tried) == tries
    # Each who runs the place, once.
    [notice] = [each for each in await due(house, most=100) if each.kind is Kind.WEBHOOK_FAILED]
    assert notice.member == house.ann.id
    [reply] = await paint(notice.subject, notice, house.ledger)
    assert f"bellhop webhooks replay {number}" in reply.lines[-1]

    receiver.answering = None
    await manage.replay(house.ledger, organization=house.ann.organization, by=house.ann, webhook=number)
    await told(house, receiver)
    confirmed = [each for each in receiver.told if each["type"] == "bellhop.booking.confirmed"]
    assert len(confirmed) == 5
    known = {name for name, _ in receiver.tried[:tries]}
    assert known <= {each["id"] for each in receiver.told}
    assert (await webhook(house)).state is State.ON


async def test_one_that_is_refused_for_a_day_is_dead_and_can_be_replayed(
    house: House, ann: Actor, receiver: Receiver
) -> None:
    """The rest goes on, what waited behind it as well."""
    number, refused = await added(house, receiver), True

    async def refusing(_: web.Request, event: dict[str, Any]) -> web.StreamResponse:
        return web.Response(status=422 if refused and event["type"] == "bellhop.booking.held" else 200)

    receiver.answering = refusing
    await ann.books("Atlas", slot(30, 9, 10))
    for _ in range(30):
        await told(house, receiver)
        house.clock.advance(hours=1)
    assert receiver.types[0] == "bellhop.booking.confirmed"
    listed = await webhook(house)
    assert (listed.state, listed.dead, listed.waiting) == (State.ON, 1, 0)

    refused = False
    await manage.replay(house.ledger, organization=house.ann.organization, by=None, webhook=number)
    await told(house, receiver)
    assert "bellhop.booking.held" in receiver.types
    assert (await webhook(house)).dead == 0


async def test_410_ends_it(house: House, ann: Actor, receiver: Receiver) -> None:
    """Its receiver is never asked again, until an admin replays it."""
    await added(house, receiver)

    async def gone(_: web.Request, __: dict[str, Any]) -> web.StreamResponse:
        return web.Response(status=410)

    receiver.answering = gone
    await ann.holds("Atlas", slot(24, 15, 17))
    await told(house, receiver)
    house.clock.advance(hours=1)
    await told(house, receiver)
    assert (await webhook(house)).state is State.GONE
    assert len(receiver.tried) == 1


async def test_what_hangs_or_leads_on_or_talks_without_end_is_given_up(
    house: House, ann: Actor, receiver: Receiver
) -> None:
    """No redirect is followed; an answer's body is not waited for once its status is there."""
    await added(house, receiver)
    held = asyncio.Event()

    async def hanging(_: web.Request, __: dict[str, Any]) -> web.StreamResponse:
        await held.wait()
        return web.Response()

    async def leading_on(request: web.Request, _: dict[str, Any]) -> web.StreamResponse:
        return web.Response(status=307, headers={"Location": str(request.url)})

    async def talking(request: web.Request, _: dict[str, Any]) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        try:
            while True:
                await response.write(b"x" * 65_536)
        except ConnectionError:
            receiver.told.append({"type": "talked"})
            raise

    receiver.answering = hanging
    await ann.holds("Atlas", slot(24, 15, 17))
    assert await told(house, receiver, whole=0.3) == 0
    assert (await webhook(house)).failed == str(Failure.SLOW)
    held.set()
    receiver.answering = leading_on
    house.clock.advance(seconds=6)
    assert await told(house, receiver) == 0
    assert (await webhook(house)).failed == "leads_on 307"
    receiver.answering = talking
    house.clock.advance(minutes=1)
    assert await told(house, receiver) == 1
    assert (await webhook(house)).failed is None


async def test_nothing_is_sent_inside(house: House, ann: Actor, receiver: Receiver) -> None:
    """Not by name, not by number, and not to itself: no connection is even opened."""
    await added(house, receiver)
    await ann.holds("Atlas", slot(24, 15, 17))
    await seal(house.ledger)
    [taken] = await take(house.ledger, well=1, in_trouble=1)
    assert await tell(house.ledger, taken, Sending(house.ledger.clock.now).opened) == 0
    assert (await webhook(house)).failed == str(Failure.INSIDE)
    assert receiver.tried == []
    assert receiver.server.asked == []


async def test_one_that_hangs_holds_up_nobody(house: House, ann: Actor, receiver: Receiver, tmp_path: Path) -> None:
    """The others are told at once, by whoever is free."""
    held = asyncio.Event()

    async def hanging(_: web.Request, __: dict[str, Any]) -> web.StreamResponse:
        await held.wait()
        return web.Response()

    (tmp_path / "other").mkdir()
    async with receiving(tmp_path / "other") as other:
        await added(house, receiver)
        await added(house, other)
        receiver.answering = hanging
        await ann.books("Atlas", slot(24, 15, 17))
        await seal(house.ledger)
        hung, well = await take(house.ledger, well=8, in_trouble=8)
        waiting = asyncio.create_task(
            tell(house.ledger, hung, receiver.sending(house.ledger.clock.now).opened, shaken=lambda: 0.0)
        )
        assert await tell(house.ledger, well, other.sending(house.ledger.clock.now).opened) == 2
        assert not waiting.done()
        held.set()
        assert await waiting == 2


async def test_two_replicas_never_have_one_in_hand(house: House, ann: Actor, receiver: Receiver) -> None:
    """Whoever had it in hand too long notes nothing more; what they sent is sent again, under the same id."""
    await added(house, receiver)
    await ann.holds("Atlas", slot(24, 15, 17))
    await seal(house.ledger)
    [slow] = await take(house.ledger, well=8, in_trouble=8)
    assert await take(house.ledger, well=8, in_trouble=8) == []
    house.clock.advance(minutes=2)
    [quick] = await take(house.ledger, well=8, in_trouble=8)
    sender = receiver.sending(house.ledger.clock.now).opened
    assert await tell(house.ledger, quick, sender) == 1
    assert await tell(house.ledger, slow, sender) == 0
    assert [name for name, _ in receiver.tried] == [receiver.told[0]["id"]] * 2


async def test_what_commits_late_is_not_passed_over(house: House, ann: Actor, receiver: Receiver) -> None:
    """A transaction has written its row, and a later one is told before it commits: then it is told as well."""
    await added(house, receiver)
    with psycopg.connect(house.ledger.database.conninfo) as slow:
        slow.execute(
            "INSERT INTO audit (organization_id, noun, subject, verb, at, via, after)"
            " VALUES (%s, 'resource', '1', 'added', now(), 'command line', '{\"name\": \"Late\"}')",
            (house.ann.organization,),
        )
        await ann.holds("Atlas", slot(24, 15, 17))
        assert await told(house, receiver) == 1
        slow.commit()
    assert await told(house, receiver) == 1
    assert receiver.types == ["bellhop.booking.held", "bellhop.resource.added"]
    rows = [each.number for each in await happened(house)]
    assert rows == sorted(set(rows))


async def test_who_may_not_and_what_is_no_address(house: House, receiver: Receiver) -> None:
    """Only who runs the place adds, sees, replays and removes; others' organizations are never named."""
    own = house.ann.organization
    number = await added(house, receiver)
    with refuses(NotAllowed):
        await manage.add(house.ledger, organization=own, by=house.ben, url=receiver.url)
    with refuses(NotAllowed):
        await manage.listed(house.ledger, organization=own, by=house.ben)
    with refuses(NotAllowed):
        await manage.remove(house.ledger, organization=own, by=house.ben, webhook=number)
    for bad in ("http://example.org/", "https://", "ftp://x", "https://example.org:99999/", "https://a\n.org"):
        with refuses(BadWebhookAddress):
            await manage.add(house.ledger, organization=own, by=house.ann, url=bad)
    with refuses(NoSuchEventType, name="booking.hled"):
        await manage.add(house.ledger, organization=own, by=house.ann, url=receiver.url, types=["booking.hled"])
    for _ in range(19):
        await manage.add(house.ledger, organization=own, by=None, url=receiver.url)
    with refuses(TooManyWebhooks, most=20):
        await manage.add(house.ledger, organization=own, by=None, url=receiver.url)
    await manage.remove(house.ledger, organization=own, by=house.ann, webhook=number)
    with refuses(NoSuchWebhook, number=number):
        await manage.replay(house.ledger, organization=own, by=house.ann, webhook=number)


async def test_neither_address_nor_secret_stands_in_the_database(house: House, receiver: Receiver) -> None:
    """Both are sealed, and the audit names neither."""
    await added(house, receiver)
    with psycopg.connect(house.ledger.database.conninfo) as connection:
        rows = connection.execute("SELECT w::text, a::text FROM webhooks w, audit a").fetchall()
    assert "k3y" not in str(rows)
    assert receiver.secret not in str(rows)


async def test_where_nobody_is_told_nothing_is_taken(house: House, ann: Actor) -> None:
    """Nor written: an event that nobody hears leaves no row behind."""
    await ann.books("Atlas", slot(24, 15, 17))
    await seal(house.ledger)
    assert await take(house.ledger, well=8, in_trouble=8) == []

"""Messages are rows: what is planned, what follows a change, what is sent, and how often."""

import asyncio
from contextlib import aclosing
from datetime import datetime

import psycopg

from core.domain.bookings.planning import REPAINT_DELAY
from core.domain.messages import Kind, Mark, Shown, about_booking
from core.use_cases.chat.show_card import show_cards
from core.use_cases.messages import mark
from core.use_cases.messages.notice import Notice
from core.use_cases.messages.take_due import take_due
from core.values import ReplicaId, Route
from tests.stage import HERE, House, berlin, due, sent, slot
from tests.story import Actor, states

THREE_TO_FIVE = slot(24, 15, 17)


async def waiting(house: House) -> list[tuple[str, datetime]]:
    """Return the kinds of all waiting messages and when they are due."""
    async with house.ledger.database.connection() as connection:
        cursor = await connection.execute("SELECT kind, due_at FROM messages WHERE state = 'waiting' ORDER BY due_at")
        return [(row[0], row[1]) for row in await cursor.fetchall()]


async def settled(house: House) -> list[tuple[str, str, str | None]]:
    """Return the kind, the state and the reason of every message that waits no more, as they fell due."""
    async with house.ledger.database.connection() as connection:
        cursor = await connection.execute(
            "SELECT kind, state, reason FROM messages WHERE state <> 'waiting' ORDER BY due_at, kind"
        )
        return [(row[0], row[1], row[2]) for row in await cursor.fetchall()]


async def kinds_due(house: House) -> list[Kind]:
    """Deliver whatever is due now, and return the kinds of what was delivered."""
    before = await settled(house)
    while notices := await due(house):
        await sent(house, notices)
    return [Kind(kind) for kind, state, _ in (await settled(house))[len(before) :] if state == "sent"]


async def marked(house: House, *marks: Mark) -> None:
    """Write these marks."""
    await mark.mark(house.ledger, marks)


async def test_a_hold_has_its_end_coming_and_a_booking_its_day(ann: Actor, house: House) -> None:
    """Confirming replaces the end of the hold by reminder, prompt, warning and release."""
    hold = await ann.holds("Atlas", THREE_TO_FIVE)
    assert await waiting(house) == [("hold_over", hold.lapses_at)]

    await ann.confirms(hold)

    assert await waiting(house) == [
        ("reminder", berlin(24, 14, 45)),
        ("check_in", berlin(24, 14, 50)),
        ("release_warning", berlin(24, 15, 5)),
        ("released", berlin(24, 15, 10)),
    ]


async def test_a_cancel_leaves_no_reminder_behind(ann: Actor, house: House) -> None:
    """What was planned for a booking goes with it; only its cards have to be edited, after the answer."""
    await ann.cancels(await ann.books("Atlas", THREE_TO_FIVE))
    assert await kinds_due(house) == []
    house.clock.advance(seconds=2)
    assert await kinds_due(house) == [Kind.CHANGED]
    house.clock.advance(minutes=1)
    assert await kinds_due(house) == [Kind.UNDO_OVER]
    house.clock.to(berlin(24, 18))
    assert await kinds_due(house) == []


async def test_an_undo_brings_the_messages_back(ann: Actor, house: House) -> None:
    """After a cancel and an undo everything is planned as before, and the cards follow."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    before = await waiting(house)
    await ann.cancels(booking)
    await ann.undoes(booking)
    assert await waiting(house) == [("changed", house.clock.now() + REPAINT_DELAY), *before]


async def test_time_alone_ends_what_nobody_ends(ann: Actor, house: House) -> None:
    """A hold expires, an unattended booking is released, a used one is completed: by the tick, with audit rows."""
    hold = await ann.holds("Hubble", THREE_TO_FIVE)
    missed = await ann.books("Atlas", THREE_TO_FIVE)
    used = await ann.books("Curie", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 50))
    await ann.checks_in(used)
    house.clock.to(berlin(24, 17))
    while notices := await due(house):
        await sent(house, notices)
    assert (await states(house, hold))[-1] == "expired"
    assert (await states(house, missed))[-1] == "no_show"
    assert (await states(house, used))[-1] == "completed"


async def test_a_message_is_taken_by_one_replica_only(ann: Actor, house: House) -> None:
    """Two takers share what is due; nothing is given to both."""
    for hour in range(8, 20):
        await ann.books("Atlas", slot(25, hour, hour + 1))
    house.clock.to(berlin(25, 7, 45))

    batches = await asyncio.gather(*(due(house, most=3) for _ in range(8)))

    keys = [(notice.about, notice.kind) for batch in batches for notice in batch]
    assert len(keys) == len(set(keys))
    assert len(keys) >= 1


async def test_what_is_in_hand_is_let_go_unless_it_has_begun(ann: Actor, house: House) -> None:
    """An orderly stop leaves what was not begun to others at once, and nothing else."""
    await ann.books("Atlas", THREE_TO_FIVE)
    await ann.books("Hubble", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 45))
    begun, waits = await due(house)
    await marked(house, mark.begins(begun))
    assert await due(house) == []

    assert await mark.let_go(house.ledger, but=[waits.claimed]) == 0
    assert await mark.let_go(house.ledger) == 1

    assert [notice.claimed.key for notice in await due(house)] == [waits.claimed.key]


async def test_what_another_replica_has_in_hand_cannot_be_marked(ann: Actor, house: House) -> None:
    """A replica that was taken for dead neither begins nor settles what it claimed before."""
    await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 45))
    [notice] = await due(house)
    house.ledger.replica.id = ReplicaId(77)

    assert await mark.mark(house.ledger, [mark.begins(notice)]) == frozenset()
    assert await mark.mark(house.ledger, [mark.sent(notice)]) == frozenset()

    assert await settled(house) == []


async def test_a_message_taken_back_does_not_begin(ann: Actor, house: House) -> None:
    """Its booking was cancelled while it waited its turn: the beginning finds that it is gone."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 45))
    [notice] = await due(house)
    await ann.cancels(booking)
    assert await mark.mark(house.ledger, [mark.begins(notice)]) == frozenset()


async def test_a_message_waits_as_long_as_the_platform_asks(ann: Actor, house: House) -> None:
    """A rate limit is no attempt; after failures the waits double."""
    await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 45))
    [notice] = await due(house)
    await marked(house, mark.put_off(notice, now=house.clock.now(), reason="429", after=7, attempt=False))
    house.clock.advance(seconds=6)
    assert await due(house) == []
    house.clock.advance(seconds=1)
    for attempts, wait in ((0, 2), (1, 4), (2, 8)):
        [notice] = await due(house)
        assert notice.claimed.attempts == attempts
        await marked(house, mark.put_off(notice, now=house.clock.now(), reason="500"))
        house.clock.advance(seconds=wait - 1)
        assert await due(house) == []
        house.clock.advance(seconds=1)
    assert len(await due(house)) == 1


async def test_what_fails_for_good_is_marked_with_its_reason(ann: Actor, house: House) -> None:
    """A blocked bot is not asked for ever."""
    await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 45))
    [notice] = await due(house)
    await marked(house, mark.undeliverable(notice, "bot was blocked"))
    house.clock.advance(minutes=2)
    assert await due(house) == []
    assert await settled(house) == [("reminder", "failed", "bot was blocked")]


async def test_a_message_is_tried_as_long_as_it_is_true(ann: Actor, house: House) -> None:
    """A warning is tried until the release, at least every minute, and then dropped with its last failure."""
    await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 15, 5))
    tries = 0
    while house.clock.now() < berlin(24, 15, 10):
        for notice in await due(house):
            tries += 1
            await marked(house, mark.put_off(notice, now=house.clock.now(), reason="500"))
        house.clock.advance(seconds=2)
    # At once, after 2, 4, 8, 16 and 32 seconds, and then every minute.
    assert tries == 9
    assert ("release_warning", "dropped", "no longer true in time; 500") in await settled(house)


async def test_of_several_overdue_messages_only_the_latest_is_sent(ann: Actor, house: House) -> None:
    """After an outage nobody is reminded of what the next message says better."""
    await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 58))
    assert await kinds_due(house) == [Kind.CHECK_IN]
    assert await settled(house) == [
        ("reminder", "dropped", "a later message says more"),
        ("check_in", "sent", None),
    ]


async def test_the_end_of_a_slot_edits_what_shows_the_release_already(ann: Actor, ben: Actor, house: House) -> None:
    """Both are due at once after an outage; the card that was shown between them loses its button all the same."""
    booking = await ann.books("Atlas", slot(24, 15, 17))
    house.clock.to(berlin(24, 15, 30))
    await ben.holds("Atlas", slot(24, 15.5, 16))
    released = await house.ledger.booking(booking.organization, booking.id)
    card = Shown(about_booking(booking.id), "slack", "T1", "D1", "1.1", "booking", released.version, booking.member)
    await show_cards(house.ledger, organization=booking.organization, shown=[card])
    house.clock.to(berlin(24, 17))
    edits = [notice for notice in await due(house) if notice.cards and notice.about == card.about]
    assert [(notice.kind, notice.cards) for notice in edits] == [(Kind.SLOT_OVER, (card,))]


async def test_what_no_longer_helps_is_not_sent(ann: Actor, house: House) -> None:
    """No reminder after the start, no warning after the release, no word that the end is near after the end."""
    await ann.books("Atlas", THREE_TO_FIVE)
    used = await ann.books("Curie", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 50))
    await ann.checks_in(used)
    house.clock.to(berlin(24, 17, 0))
    assert set(await kinds_due(house)) == {Kind.RELEASED, Kind.FINISHED}


async def written(house: House, change: str, *values: int) -> None:
    """Change rows as only another release, or somebody by hand, would."""
    conninfo = house.ledger.database.conninfo
    async with await psycopg.AsyncConnection.connect(conninfo, autocommit=True) as connection:
        await connection.execute(change.encode(), values)


async def test_what_was_delayed_into_the_night_is_sent_in_the_morning(ann: Actor, house: House) -> None:
    """Bellhop was away when it was due, and the booking is not near; at eight, there, it is sent."""
    await ann.confirms(await ann.holds("Atlas", THREE_TO_FIVE, holder=house.ben))
    house.clock.to(berlin(23, 23, 30))
    assert await kinds_due(house) == []
    house.clock.to(berlin(24, 7, 59))
    assert await kinds_due(house) == []
    house.clock.to(berlin(24, 8))
    assert await kinds_due(house) == [Kind.BOOKED_FOR_YOU]


async def test_what_only_a_newer_release_knows_is_left_alone(ann: Actor, house: House) -> None:
    """Unknown kinds and topics are not even taken in hand, and hold up nobody, however many there are."""
    await ann.books("Atlas", THREE_TO_FIVE)
    await ann.books("Curie", THREE_TO_FIVE)
    newer = "SELECT organization_id, {}, about_id, {}, due_at, -n, not_before - interval '1 hour', 0 FROM messages"
    columns = "organization_id, about_kind, about_id, kind, due_at, member_id, not_before, urgency"
    for topic, kind in (("about_kind", "'telepathy'"), ("'dream'", "kind")):
        rows = newer.format(topic, kind) + ", generate_series(1, 50) n WHERE kind = 'reminder'"
        await written(house, f"INSERT INTO messages ({columns}) {rows}")
    house.clock.to(berlin(24, 14, 45))
    assert await kinds_due(house) == [Kind.REMINDER, Kind.REMINDER]
    async with house.ledger.database.connection() as connection:
        left = await connection.execute(
            "SELECT count(*) FROM messages WHERE state = 'waiting' AND claimed_by IS NULL AND attempts = 0"
            " AND (kind = 'telepathy' OR about_kind = 'dream')"
        )
        assert await left.fetchone() == (200,)


async def test_a_row_that_cannot_be_read_harms_no_other(ann: Actor, house: House) -> None:
    """A booking in a state that only a newer release knows: its message is put off alone, and the others go out."""
    poisoned = await ann.books("Atlas", THREE_TO_FIVE)
    others = [await ann.books(name, THREE_TO_FIVE) for name in ("Curie", "Hubble")]
    for rule in ("bookings_status", "bookings_stand_until_they_end"):
        await written(house, f"ALTER TABLE bookings DROP CONSTRAINT {rule}")
    await written(house, "UPDATE bookings SET status = 'levitating' WHERE id = %s", poisoned.id)
    house.clock.to(berlin(24, 14, 45))

    taken = await take_due(house.ledger, room={HERE: 20})

    assert sorted(notice.about.booking for notice in taken.notices) == [booking.id for booking in others]
    [unread] = taken.unread
    assert unread.claimed.about.booking == poisoned.id
    await marked(house, mark.unread(unread.claimed, now=house.clock.now(), reason="ValueError"))
    assert not await take_due(house.ledger, room={HERE: 20})


async def test_what_is_unread_for_months_is_still_put_off(ann: Actor, house: House) -> None:
    """Its attempts are counted only as far as the column goes."""
    await ann.books("Atlas", THREE_TO_FIVE)
    await written(house, "UPDATE messages SET attempts = 32767")
    house.clock.to(berlin(24, 14, 45))
    [notice] = await due(house)
    await marked(house, mark.unread(notice.claimed, now=house.clock.now(), reason="ValueError"))
    assert await due(house) == []
    house.clock.advance(minutes=1)
    assert len(await due(house)) == 1


async def test_what_leads_elsewhere_is_left_for_whoever_serves_that(ann: Actor, house: House) -> None:
    """A way that another replica serves is no failure and no attempt, and it is found out once."""
    await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 45))
    elsewhere = {Route("slack", "T2"): 20, Route("telegram", "99"): 20}

    assert not await take_due(house.ledger, room=elsewhere)

    [notice] = await due(house)
    assert (notice.claimed.attempts, notice.claimed.reason) == (0, None)


async def on_two_ways(house: House) -> tuple[Notice, Route]:
    """Return a reminder for Ann, who can also be told on Telegram, which another replica serves; and that other way."""
    other = Route("telegram", "99")
    await written(
        house,
        "INSERT INTO identities (organization_id, platform, workspace, external_id, member_id, checked_at)"
        " SELECT organization_id, 'telegram', '99', '7', id, now() FROM members WHERE id = %s",
        house.ann.id,
    )
    await written(
        house,
        "INSERT INTO replicas (routes, beat_at, beating_since)"
        " VALUES (ARRAY['slack:T1'], now(), now()), (ARRAY['telegram:99'], now(), now())",
    )
    house.clock.to(berlin(24, 14, 45))
    assert not await take_due(house.ledger, room={other: 20})
    [notice] = await due(house)
    return notice, other


async def test_who_was_told_on_one_way_is_not_told_on_another(ann: Actor, house: House) -> None:
    """A reminder in Slack is enough, although another replica could send it in Telegram as well."""
    await ann.books("Atlas", THREE_TO_FIVE)
    notice, other = await on_two_ways(house)
    await marked(house, mark.sent(notice))
    assert not await take_due(house.ledger, room={other: 20})
    assert await settled(house) == [("reminder", "sent", None)]


async def test_what_fails_on_every_way_goes_round_once(ann: Actor, house: House) -> None:
    """What Slack never takes is handed on to Telegram, and does not come back when that refuses it, too."""
    await ann.books("Atlas", THREE_TO_FIVE)
    notice, other = await on_two_ways(house)
    await marked(house, mark.undeliverable(notice, "slack: msg_blocks_too_long"))
    [handed_on] = (await take_due(house.ledger, room={other: 20})).notices
    assert [each.identity.route for each in handed_on.recipients] == [other]
    await marked(house, mark.undeliverable(handed_on, "telegram: blocked"))
    assert await due(house) == []
    assert await settled(house) == [("reminder", "failed", "telegram: blocked")]


async def test_a_message_whose_way_cannot_be_read_harms_no_other(ann: Actor, ben: Actor, house: House) -> None:
    """It is put off alone, and the others go out."""
    puzzling, plain = await ann.books("Atlas", THREE_TO_FIVE), await ben.books("Curie", THREE_TO_FIVE)
    await written(
        house,
        "INSERT INTO identities (organization_id, platform, workspace, external_id, member_id, checked_at)"
        " SELECT organization_id, 'telegram', '99', '7', id, now() FROM members WHERE id = %s",
        house.ann.id,
    )
    await written(house, "INSERT INTO replicas (routes, beat_at, beating_since) VALUES (ARRAY['?'], now(), now())")
    house.clock.to(berlin(24, 14, 45))

    taken = await take_due(house.ledger, room={HERE: 20})

    assert [notice.about.booking for notice in taken.notices] == [plain.id]
    assert [unread.claimed.about.booking for unread in taken.unread] == [puzzling.id]


async def test_a_route_that_nobody_serves_is_judged_anew(ann: Actor, house: House) -> None:
    """What waits for a replica that never comes back is dropped once it is no longer true."""
    await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 45))
    other = Route("slack", "T2")
    assert not await take_due(house.ledger, room={other: 20})
    house.clock.to(berlin(24, 15))
    assert await mark.reroute(house.ledger, here=[other]) == 1
    assert not await take_due(house.ledger, room={other: 20})
    assert ("reminder", "dropped", "no longer true") in await settled(house)


async def test_what_a_route_has_no_room_for_waits_in_the_ledger(ann: Actor, house: House) -> None:
    """A route that is full keeps nobody else from being served."""
    for name in ("Atlas", "Curie", "Hubble"):
        await ann.books(name, THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 45))
    other = Route("slack", "T2")
    taken = await take_due(house.ledger, room={HERE: 1, other: 20})
    assert len(taken.notices) == 1
    assert not await take_due(house.ledger, room={other: 20})
    assert len(await due(house)) == 2


async def test_what_a_full_route_has_no_room_for_goes_no_other_way(ann: Actor, house: House) -> None:
    """Who is told in Slack is not told in Telegram because Slack has much in hand at that moment."""
    await ann.books("Atlas", THREE_TO_FIVE)
    await written(
        house,
        "INSERT INTO identities (organization_id, platform, workspace, external_id, member_id, checked_at)"
        " SELECT organization_id, 'telegram', '99', '7', id, now() FROM members WHERE id = %s",
        house.ann.id,
    )
    house.clock.to(berlin(24, 14, 45))
    assert not await take_due(house.ledger, room={HERE: 0, Route("telegram", "99"): 20})
    [notice] = await due(house)
    assert notice.route == HERE


async def test_a_message_that_is_no_longer_true_is_dropped(ann: Actor, house: House) -> None:
    """A reminder that became due before the booking was cancelled is not sent after it."""
    booking = await ann.books("Atlas", THREE_TO_FIVE)
    house.clock.to(berlin(24, 14, 46))
    await ann.cancels(booking)
    assert Kind.REMINDER not in await kinds_due(house)


async def test_the_prompt_comes_at_once_for_a_booking_made_late(ann: Actor, house: House) -> None:
    """Whoever books five minutes before the start gets the code now, and no reminder of the past."""
    house.clock.to(berlin(24, 14, 55))
    await ann.books("Atlas", THREE_TO_FIVE)
    assert await kinds_due(house) == [Kind.CHECK_IN]


async def test_a_change_wakes_whoever_listens(ann: Actor, house: House) -> None:
    """What is due at once is announced, so that nobody waits for the next tick."""
    house.clock.to(berlin(24, 14, 55))
    async with asyncio.timeout(5), aclosing(house.ledger.database.heard("bellhop_due")) as heard:
        await anext(heard)
        await ann.books("Atlas", THREE_TO_FIVE)
        await anext(heard)

"""Series by REST."""

from tests.rest import Client

EVERY_TUESDAY = {
    "resource": "Atlas",
    "first": "2026-11-24",
    "rule": "FREQ=WEEKLY;BYDAY=TU;COUNT=3",
    "start": "15:00",
    "minutes": 60,
    "title": "Planning",
}


async def test_a_series_is_looked_over_booked_and_cancelled(ann: Client, ben: Client) -> None:
    """A date that is taken is named with its reason and left out; asked again it is the same; then it is cancelled."""
    await ann.post("/bookings", {"resource": "Atlas", "start": "2026-12-01T15:00", "minutes": 60, "confirm": True}, 201)
    found = await ben.post("/series/look-over", EVERY_TUESDAY)
    assert [(each["day"], each["refused"]) for each in found["dates"]] == [
        ("2026-11-24", None),
        ("2026-12-01", "slot-taken"),
        ("2026-12-08", None),
    ]

    made = await ben.post("/series", EVERY_TUESDAY, 201, Idempotency_Key="weekly")

    assert [each["slot"]["start"]["local"] for each in made["bookings"]] == [
        "2026-11-24T15:00:00+01:00",
        "2026-12-08T15:00:00+01:00",
    ]
    assert await ben.post("/series", EVERY_TUESDAY, 201, Idempotency_Key="weekly") == made
    path = f"/bookings/{made['bookings'][0]['id']}/series/cancel"
    await ben.post(path, {"dates": "some"}, 422)
    gone = await ben.post(path, {"dates": "all", "reason": "It is over"})
    assert {each["status"] for each in gone["bookings"]} <= {"cancelling", "cancelled"}
    assert (await ben.get("/bookings"))["items"] == []
    for rule in ("FREQ=YEARLY", "RRULE", "FREQ=WEEKLY;BYDAY=XX", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=-1"):
        await ben.post("/series", EVERY_TUESDAY | {"rule": rule}, 422)

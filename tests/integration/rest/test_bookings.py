"""Bookings by REST, over real HTTP and on a real PostgreSQL."""

import asyncio

from core.use_cases.tokens.look import look
from core.use_cases.tokens.revoke import revoke
from tests.rest import Client
from tests.stage import House


async def test_a_slot_is_found_held_and_confirmed(ben: Client) -> None:
    """Search, hold, confirm: each answer says the time by both clocks, and who has it."""
    free = await ben.get("/availability", params={"start": "2026-11-24T15:00", "minutes": 60, "kind": "room"})
    assert "Atlas" in {each["name"] for each in free["items"]}

    held = await ben.post("/bookings", {"resource": "Atlas", "start": "2026-11-24T15:00", "minutes": 60}, 201)
    assert held["status"] == "held"
    assert held["slot"]["start"] == {
        "utc": "2026-11-24T14:00:00Z",
        "local": "2026-11-24T15:00:00+01:00",
        "zone": "Europe/Berlin",
    }
    booked = await ben.post(f"/bookings/{held['id']}/confirm")

    assert (booked["status"], booked["holder"]["name"]) == ("confirmed", "ben")
    assert [each["id"] for each in (await ben.get("/bookings"))["items"]] == [held["id"]]
    assert await ben.post(f"/bookings/{held['id']}/confirm") == booked


async def test_what_is_taken_is_a_problem_with_alternatives(ben: Client, ann: Client) -> None:
    """A refusal is the one of the chat: its type, its facts, what would do, and words in the language asked for."""
    wanted = {"resource": "Atlas", "start": "2026-11-24T15:00", "end": "2026-11-24T16:00"}
    await ann.post("/bookings", wanted | {"confirm": True}, 201)

    refused = await ben.post("/bookings", wanted, 409, Accept_Language="de-CH, en;q=0.5")

    assert refused["type"] == "/api/v1/problems/slot-taken"
    assert "vergeben" in refused["detail"] or "belegt" in refused["detail"], refused["detail"]
    assert refused["wanted"]["start"]["utc"] == "2026-11-24T14:00:00Z"
    [first, *_] = refused["alternatives"]
    again = {"resource": first["resource"], **{end: first["slot"][end]["utc"] for end in ("start", "end")}}
    await ben.post("/bookings", again, 201)


async def test_a_change_needs_the_state_that_was_seen(ben: Client) -> None:
    """Without If-Match there is 428, with an old tag 412; of two changes by the same tag one is made."""
    made = await ben.asked(
        "POST",
        "/bookings",
        201,
        json={"resource": "Atlas", "start": "2026-11-24T15:00", "minutes": 60, "confirm": True},
    )
    path, tag = f"/bookings/{made.json()['id']}", made.headers["etag"]
    await ben.patch(path, {"start": "2026-11-24T16:00"}, 428)

    several = await asyncio.gather(
        *(ben.http.patch(path, json={"start": f"2026-11-24T{hour}:00"}, headers={"If-Match": tag}) for hour in (17, 18))
    )

    assert sorted(each.status_code for each in several) == [200, 412], [each.text for each in several]
    now = await ben.asked("GET", path)
    assert now.json()["version"] == made.json()["version"] + 1
    await ben.asked("GET", path, 304, headers={"If-None-Match": now.headers["etag"]})
    longer = await ben.patch(path, {"minutes": 90, "title": "Retro"}, 200, If_Match=now.headers["etag"])
    assert (longer["title"], longer["slot"]["start"]) == ("Retro", now.json()["slot"]["start"])


async def test_a_request_with_a_key_is_done_once(ben: Client, ann: Client) -> None:
    """A retry returns how it is by now; another body under the key is refused; what was refused is done by the next."""
    wanted = {"resource": "Atlas", "start": "2026-11-24T15:00", "minutes": 60}
    held = await ben.post("/bookings", wanted, 201, Idempotency_Key="first-booking")
    await ben.post(f"/bookings/{held['id']}/confirm")

    again = await ben.post("/bookings", wanted, 201, Idempotency_Key="first-booking")

    assert (again["id"], again["status"]) == (held["id"], "confirmed")
    other = await ben.post("/bookings", wanted | {"minutes": 30}, 422, Idempotency_Key="first-booking")
    assert other["type"] == "/api/v1/problems/key-used-otherwise"
    await ann.post("/bookings", wanted, 409, Idempotency_Key="first-booking")
    await ben.post(f"/bookings/{held['id']}/cancel")
    await ben.post(f"/bookings/{held['id']}/undo")
    await ben.post(f"/bookings/{held['id']}/cancel", {"reason": "moved"})
    five = [
        ben.http.post("/bookings", json=wanted | {"resource": "Curie"}, headers={"Idempotency-Key": "k"})
        for _ in range(5)
    ]
    several = await asyncio.gather(*five)
    assert {each.status_code for each in several} <= {201, 409}, [each.text for each in several]
    assert len({each.json()["id"] for each in several if each.status_code == 201}) == 1


async def test_a_key_whose_request_was_refused_is_free(ben: Client, ann: Client, house: House) -> None:
    """What was refused left no trace, so that the same request succeeds once it can."""
    wanted = {"resource": "Atlas", "start": "2026-11-24T15:00", "minutes": 60}
    held = await ann.post("/bookings", wanted, 201)
    await ben.post("/bookings", wanted, 409, Idempotency_Key="k1")
    await ann.post(f"/bookings/{held['id']}/cancel")

    mine = await ben.post("/bookings", wanted, 201, Idempotency_Key="k1")

    house.clock.advance(hours=25)
    later = wanted | {"start": "2026-11-26T15:00"}
    another = await ben.post("/bookings", later, 201, Idempotency_Key="k1")
    assert another["id"] != mine["id"]


async def test_a_revoked_token_opens_nothing_from_the_next_request_on(ben: Client, house: House) -> None:
    """It is asked about at each request; nobody learns why it opens nothing."""
    await ben.get("/bookings")
    [token] = await look(house.ledger, organization=house.ben.organization, by=house.ben)
    await revoke(house.ledger, organization=house.ben.organization, token=token.id, by=house.ben)

    refused = await ben.asked("GET", "/bookings", 401)

    assert refused.headers["www-authenticate"].startswith("Bearer")
    assert refused.json()["type"] == "/api/v1/problems/bad-token"


async def test_check_in_and_out(ben: Client, house: House) -> None:
    """The code of a booking checks in to it at its door, and check-out frees the rest."""
    booked = await ben.post(
        "/bookings", {"resource": "Atlas", "start": "2026-11-23T13:00", "minutes": 60, "confirm": True}, 201
    )
    house.clock.advance(minutes=55)
    code = (await ben.post(f"/bookings/{booked['id']}/code"))["code"]
    wrong = "000000" if code != "000000" else "111111"
    assert (await ben.post("/check-in", {"code": wrong}, 422))["tries_left"] == 4

    used = await ben.post("/check-in", {"code": code})

    assert (used["id"], used["status"]) == (booked["id"], "in_use")
    house.clock.advance(minutes=20)
    assert (await ben.post(f"/bookings/{booked['id']}/check-out"))["status"] == "completed"


async def test_a_token_does_what_it_is_for(ben: Client, ann: Client, house: House) -> None:
    """One that books for its member books for nobody else; who manages may, and calls off what others have."""
    wanted = {"resource": "Atlas", "start": "2026-11-24T15:00", "minutes": 60}
    refused = await ben.post("/bookings", wanted | {"holder": house.cleo.id}, 403)
    assert refused["scope"] == "book_for_others"
    await ben.get("/bookings", 403, params={"since": "2026-11-23"})

    made = await ann.post("/bookings", wanted | {"holder": house.ben.id, "confirm": True}, 201)

    assert [each["id"] for each in (await ben.get("/bookings"))["items"]] == [made["id"]]
    everybodys = await ann.get("/bookings", params={"since": "2026-11-23", "fields": "id,holder"})
    assert everybodys["items"] == [{"id": made["id"], "holder": {"id": house.ben.id, "name": "ben"}}]
    mine = await ben.post("/bookings", wanted | {"resource": "Curie", "confirm": True}, 201)
    off = await ann.post(f"/bookings/{mine['id']}/cancel", {"reason": "A leak"})
    assert off["status"] in {"cancelling", "cancelled"}


async def test_a_reference_that_no_booking_has_is_not_there(ben: Client) -> None:
    """Whatever is typed as one, also if it stands for a number that no booking can have."""
    for said in ("ZZZZ", "N6DL3FWTKRMQ2N4J", "7777777777777777"):
        assert (await ben.get(f"/bookings/{said}", 404))["type"].endswith("no-such-booking")
        await ben.post(f"/bookings/{said}/cancel", {}, 404)

"""What those do by REST who run the place, and that nobody sees another organization's."""

import json
from collections.abc import AsyncIterator

import pytest

from core.domain.people.identity import Identity
from core.domain.people.member import Role
from core.domain.people.names import NameKind, PersonName
from core.domain.people.tokens import Scope
from core.use_cases.people.admit import admit
from core.use_cases.people.settle_organization import organization_of
from tests.openapi import written
from tests.rest import Client, client, secret_of
from tests.stage import House

ROOM = {"name": "Lovelace", "kind": "room", "capacity": 6, "tags": ["projector"]}


@pytest.fixture
async def elsewhere(house: House, address: str) -> AsyncIterator[Client]:
    """A system that does everything that a token lets an owner do, in another organization."""
    for workspace in ("T1", "T2"):
        other = await organization_of(house.ledger, platform="slack", workspace=workspace, name="Other", zone="UTC")
    assert other.id != house.ann.organization
    owner = await admit(
        house.ledger,
        organization=other.id,
        identity=Identity("slack", "T2", "eve"),
        role=Role.OWNER,
        called=PersonName("eve", NameKind.REAL, "slack"),
        zone="UTC",
        language="en",
    )
    secret = await secret_of(house.ledger, owner, Scope.BOOK_FOR_OTHERS, Scope.ADMINISTER)
    async with client(address, secret) as asking:
        yield asking


async def test_a_thing_is_added_renamed_and_retired(ann: Client, ben: Client) -> None:
    """An admin adds a room, renames it as seen, and retires it; a member may do none of it."""
    await ben.post("/resources", ROOM, 403)
    made = await ann.asked("POST", "/resources", 201, json=ROOM, headers={"Idempotency-Key": "room"})
    again = await ann.asked("POST", "/resources", 201, json=ROOM, headers={"Idempotency-Key": "room"})
    assert again.json() == made.json()
    path = f"/resources/{made.json()['id']}"
    assert await ben.get(path, params={"fields": "name,capacity"}) == {"name": "Lovelace", "capacity": 6}
    assert (await ann.post("/resources", ROOM, 409))["type"].endswith("name-taken")

    await ann.patch(path, {"name": "Ada"}, 428)
    renamed = await ann.patch(path, {"name": "Ada"}, 200, If_Match=made.headers["etag"])
    await ann.patch(path, {"name": "Eve"}, 412, If_Match=made.headers["etag"])

    assert renamed["name"] == "Ada"
    await ann.asked("POST", f"{path}/retire", 204, json={"reason": "Sold"})
    await ben.get(path, 404)
    changes = await ann.get("/audit", params={"since": "2026-11-23", "until": "2026-11-23"})
    assert {each["what"] for each in changes["items"]} >= {"added", "edited", "retired"}
    assert {each["via"] for each in changes["items"]} >= {"api"}


async def test_what_is_taken_is_waited_for(ann: Client, ben: Client) -> None:
    """Who gets nothing gets in line, is told their place, and leaves it again."""
    wanted = {"resource": "Atlas", "start": "2026-11-24T15:00", "minutes": 60}
    await ann.post("/bookings", wanted | {"confirm": True}, 201)
    line = await ben.post("/waits", wanted, 201)
    assert (line["place"], line["minutes"]) == (1, 60)
    assert [each["id"] for each in (await ben.get("/waits"))["items"]] == [line["id"]]

    await ben.asked("DELETE", f"/waits/{line['id']}", 204)

    assert (await ben.get("/waits"))["items"] == []
    assert all(each["left"] <= each["most"] for each in (await ben.get("/quotas"))["items"])


async def test_a_thing_is_closed_and_opened_again(ann: Client, ben: Client) -> None:
    """Nothing is closed over somebody's booking without a word on it; then it is, and everybody reads why."""
    wanted = {"resource": "Atlas", "start": "2026-11-24T15:00", "minutes": 60, "confirm": True}
    booked = await ben.post("/bookings", wanted, 201)
    closing = {
        "resources": [booked["resource"]["id"]],
        "start": "2026-11-24T08:00",
        "end": "2026-11-24T18:00",
        "reason": "Paint",
    }
    assert (await ann.post("/blackouts", closing, 409))["type"].endswith("still-booked")

    closed = await ann.post("/blackouts", closing | {"moving": False}, 201)

    assert (await ben.get("/blackouts"))["items"][0]["reason"] == "Paint"
    assert (await ben.post("/bookings", wanted, 409))["type"].endswith("blacked-out")
    await ann.asked("DELETE", f"/blackouts/{closed['id']}", 204)
    told = await ben.get(f"/bookings/{booked['id']}/history")
    assert len(told["items"]) >= 3
    day = await ben.get(f"/resources/{booked['resource']['id']}/availability", params={"day": "2026-11-24"})
    assert day["units"][0]["free"]


async def test_lists_come_in_pages(ann: Client) -> None:
    """Each thing comes once, in order, and the last page says so; a cursor that is none is refused."""
    every = (await ann.get("/resources", params={"limit": 200, "fields": "id"}))["items"]
    seen: list[object] = []
    cursor: str | None = ""
    while cursor is not None:
        asked = {"limit": 3, "fields": "id"} | ({"cursor": cursor} if cursor else {})
        page = await ann.get("/resources", params=asked)
        seen, cursor = [*seen, *page["items"]], page["next"]

    assert seen == every
    for broken in ("x", "bnVsbA", "WzEsMl0", "eyJhIjoxfQ"):
        await ann.get("/resources", 422, params={"cursor": broken})
    assert len((await ann.get("/people"))["items"]) == 3
    assert isinstance((await ann.get("/groups"))["items"], list)
    report = await ann.get("/reports", params={"since": "2026-11-01", "until": "2026-11-30"})
    assert {each["bookings"] for each in report["items"]} == {0}


async def everything(asking: Client, path: str, **params: object) -> list[dict[str, object]]:
    """Return a list's items, page after page."""
    items: list[dict[str, object]] = []
    following: str | None = ""
    while following is not None:
        answer = await asking.get(path, params=params | ({"cursor": following} if following else {}))
        items, following = [*items, *answer["items"]], answer["next"]
    return items


async def test_everybodys_bookings_and_changes_come_whole(ann: Client, ben: Client) -> None:
    """Page by page each comes once and in its order, also those that begin together, and the last page says so."""
    for name in ("Atlas", "Curie", "Hubble"):
        for hour in (9, 11, 13):
            wanted = {"resource": name, "start": f"2026-11-24T{hour:02}:00", "minutes": 60, "confirm": True}
            await (ben if name == "Atlas" else ann).post("/bookings", wanted, 201)
    for at in range(4):
        made = await ann.asked("POST", "/resources", 201, json=ROOM | {"name": f"Room {at}"})
        room = {"resources": [made.json()["id"]], "start": "2026-12-24T08:00", "end": "2026-12-24T18:00", "reason": "x"}
        await ann.post("/blackouts", room, 201)
    days = {"since": "2026-11-23", "until": "2026-11-30"}

    bookings = await everything(ann, "/bookings", limit=2, **days)
    bens = await everything(ann, "/bookings", limit=2, member=bookings[0]["holder"]["id"], **days)  # type: ignore[index]
    changes = [await everything(ann, "/audit", limit=most, **days) for most in (1, 3, 200)]

    starts = [each["slot"]["start"]["utc"] for each in bookings]  # type: ignore[index]
    assert (len({str(each["id"]) for each in bookings}), len(bookings), starts) == (9, 9, sorted(starts))
    assert 0 < len(bens) < 9
    assert changes[0] == changes[1] == changes[2]
    assert [each["what"] for each in changes[0][:8]] == ["closed", "added"] * 4
    for broken in ("x", "WzEsMl0", "WyIyMDI2LTExLTI0VDA5OjAwIiwgMF0", "WyJ4IiwgMV0", "WzFlOTldCg", "W10"):
        await ann.get("/bookings", 422, params=days | {"cursor": broken})
        await ann.get("/audit", 422, params=days | {"cursor": broken})


async def test_another_organization_sees_nothing(ann: Client, ben: Client, elsewhere: Client) -> None:
    """Every address that the document has, asked with what is ours: 404, or an empty list; and nothing has changed."""
    booked = await ben.post(
        "/bookings", {"resource": "Atlas", "start": "2026-11-24T15:00", "minutes": 60, "confirm": True}, 201
    )
    thing, before = booked["resource"]["id"], await ben.get(f"/bookings/{booked['id']}")
    closed = await ann.post(
        "/blackouts",
        {"resources": [thing], "start": "2026-12-24T08:00", "end": "2026-12-24T18:00", "reason": "Secret"},
        201,
    )
    line = await ann.post("/waits", {"resource": "Atlas", "start": "2026-11-24T15:00", "minutes": 60}, 201)
    ours = {"booking": booked["id"], "resource": thing, "blackout": closed["id"], "wait": line["id"]}
    slot = {"resource": thing, "start": "2026-11-24T15:00", "minutes": 60}
    bodies = {
        "/bookings": slot,
        "/waits": slot,
        "/blackouts": {"resources": [thing], "start": "2026-12-25T08:00", "end": "2026-12-25T18:00", "reason": "x"},
        "/resources/{resource}/retire": {"reason": "x"},
        "/check-in": {"code": "123456"},
    }
    again = {"resource": thing, "first": "2026-11-24", "rule": "FREQ=DAILY;COUNT=2", "start": "15:00", "minutes": 60}
    bodies |= {"/series": again, "/series/look-over": again}
    params = {"/availability": {"start": "2026-11-24T15:00", "minutes": "60"}}
    span = {"since": "2026-11-01", "until": "2026-12-31"}
    params |= {"/reports": span, "/audit": span}
    walked = 0

    for path, operations in json.loads(written())["paths"].items():
        for method in operations:
            body = bodies.get(path) if method == "post" else None
            if method == "patch":
                body = {"title": "x"} if "booking" in path else {"name": "x"}
            if (method, path) == ("post", "/resources"):
                continue
            answer = await elsewhere.http.request(
                method.upper(),
                path.format(**ours),
                json=body,
                params=params.get(path),
                headers={"If-Match": '"x"'} if method == "patch" else None,
            )
            walked += 1
            if answer.status_code == 200:
                found = answer.json()
                assert all(each.get("name", "eve") == "eve" for each in found["items"]), (path, found)
            else:
                assert answer.status_code == (422 if path == "/check-in" else 404), (method, path, answer.text)
            assert "Secret" not in answer.text
            assert "Atlas" not in answer.text

    assert walked >= 25
    assert await ben.get(f"/bookings/{booked['id']}") == before


@pytest.mark.parametrize(
    ("asked", "status", "type_"),
    [
        ({"content": "{", "headers": {"Content-Type": "application/json"}}, 400, "bad-json"),
        ({"content": "a=1", "headers": {"Content-Type": "text/plain"}}, 415, "unsupported-media"),
        ({"content": b"x" * 50_000_000, "headers": {"Content-Type": "application/json"}}, 413, "too-large"),
        ({"json": {"resource": "Atlas", "start": "2026-11-24T15:00", "minutes": 60, "titel": "x"}}, 422, "misread"),
        ({"json": {"resource": 2**63, "start": "2026-11-24T15:00", "minutes": 60}}, 422, "misread"),
        ({"json": {"resource": 2**63 - 1, "start": "2026-11-24T15:00", "minutes": 60}}, 404, "unknown-resource"),
        ({"json": {"resource": "Atlas", "start": "2027-03-28T02:30", "minutes": 60}}, 422, "missing-hour"),
        ({"json": {"resource": "Atlas", "start": "2026-02-30T02:30", "minutes": 60}}, 422, "bad-time"),
        ({"json": {"resource": "Atlas", "start": "9999-12-31T23:59", "minutes": 60}}, 422, "bad-time"),
        ({"json": {"resource": "Atlas", "start": "2026-11-24T15:00", "minutes": True}}, 422, "misread"),
        ({"json": {"resource": "Atl\x00as", "start": "2026-11-24T15:00", "minutes": 60}}, 422, "misread"),
        ({"json": {"resource": "Atlas", "start": "2026-11-20T15:00", "minutes": 60}}, 422, "past-time"),
        ({"json": {"resource": "Atlas", "start": "2026-11-24T15:00"}}, 422, "bad-slot"),
        ({"json": [1, 2]}, 422, "misread"),
    ],
)
async def test_what_cannot_be_read_gets_the_right_problem(
    ben: Client, asked: dict[str, object], status: int, type_: str
) -> None:
    """Never a fault of ours, and always a problem that says what is wrong and names the request."""
    answer = await ben.http.request("POST", "/bookings", timeout=30, **asked)  # type: ignore[arg-type]

    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["type"] == f"/api/v1/problems/{type_}"
    assert answer.json()["instance"].endswith(answer.headers["x-correlation-id"])


async def test_answers_are_compressed_and_named(ben: Client) -> None:
    """Long answers are compressed for whoever takes that; one's own name for a request is kept, an odd one is not."""
    named = {"X-Correlation-ID": "door-display-17"}
    answer = await ben.asked("GET", "/resources", params={"limit": 200}, headers=named)
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["x-correlation-id"] == "door-display-17"
    assert "token" in answer.headers["ratelimit"]

    odd = await ben.asked("GET", "/resources", 422, params={"kinds": "room"}, headers={"X-Correlation-ID": "a b\tc"})

    assert odd.headers["x-correlation-id"] != "a b\tc"
    assert odd.json()["parameters"] == ["kinds"]

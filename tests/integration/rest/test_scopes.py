"""What a token is for: every address with every set of scopes, and nothing by a way round."""

import json
from contextlib import AsyncExitStack
from datetime import timedelta

import pytest

from core.domain.people.member import Circle, Role
from core.domain.people.tokens import Budget, Scope
from core.domain.resources.resource import Kind
from core.domain.rules.change import RuleChange
from core.domain.rules.policy import Level
from core.use_cases.rules.set_rules import set_rules
from core.use_cases.tokens.make import Wanted, make
from tests.openapi import written
from tests.rest import Client, client, secret_of
from tests.stage import House

SLOT = {"resource": "Atlas", "start": "2026-11-24T15:00", "minutes": 60}
AGAIN = {"resource": "Atlas", "first": "2026-11-24", "rule": "FREQ=DAILY;COUNT=2", "start": "18:00", "minutes": 30}
SPAN = {"since": "2026-11-01", "until": "2026-12-31"}
BODIES = {
    ("post", "/bookings"): SLOT,
    ("post", "/waits"): SLOT,
    ("post", "/blackouts"): {"resources": [1], "start": "2026-12-25T08:00", "end": "2026-12-25T18:00", "reason": "x"},
    ("post", "/resources/{resource}/retire"): {"reason": "x"},
    ("post", "/check-in"): {"code": "123456"},
    ("post", "/series"): AGAIN,
    ("post", "/series/look-over"): AGAIN,
    ("post", "/resources"): {"name": "Lovelace", "kind": "room"},
    ("patch", "/resources/{resource}"): {"floor": "3"},
    ("patch", "/bookings/{booking}"): {"title": "x"},
}
PARAMS = {"/availability": {"start": "2026-11-24T15:00", "minutes": "60"}, "/reports": SPAN, "/audit": SPAN}
RUNNING = {"/people", "/groups", "/audit", "/reports"}
"""What only those read who run the place."""


def needed(method: str, path: str) -> Scope:
    """Return what a token has to be for."""
    if path in RUNNING or (method != "get" and path.startswith(("/blackouts", "/resources"))):
        return Scope.ADMINISTER
    return Scope.READ if method == "get" else Scope.BOOK


@pytest.mark.parametrize("scope", list(Scope))
async def test_every_address_asks_what_a_token_is_for(ben: Client, house: House, address: str, scope: Scope) -> None:
    """An admin's token does at each address what it is for, and is refused where it is not, whatever its admin may."""
    booked = await ben.post("/bookings", SLOT | {"confirm": True}, 201)
    before = await ben.get(f"/bookings/{booked['id']}")
    ours = {"booking": booked["id"], "resource": booked["resource"]["id"], "blackout": 1, "wait": 1}
    walked = 0
    async with client(address, await secret_of(house.ledger, house.ann, scope)) as admin:
        for path, operations in json.loads(written())["paths"].items():
            for method in operations:
                answer = await admin.http.request(
                    method.upper(),
                    path.format(**ours),
                    json=BODIES.get((method, path)),
                    params=PARAMS.get(path),
                    headers={"If-Match": '"x"'} if method == "patch" else None,
                )
                walked += 1
                needs = needed(method, path)
                beyond = answer.status_code == 403 and answer.json()["type"].endswith("out-of-scope")
                included = {Scope.READ, scope} | ({Scope.BOOK} if scope is Scope.BOOK_FOR_OTHERS else set())
                assert beyond == (needs not in included), (scope, method, path, answer.status_code, answer.text)
    assert walked >= 30
    if scope is not Scope.ADMINISTER:
        assert await ben.get(f"/bookings/{booked['id']}") == before


@pytest.mark.parametrize("scope", [Scope.BOOK, Scope.BOOK_FOR_OTHERS])
async def test_an_admins_token_to_book_reaches_nothing_of_others(
    ben: Client, house: House, address: str, scope: Scope
) -> None:
    """Whatever it asks of a booking that is not its admin's: it is not there, and stays as it is."""
    booked = await ben.post("/bookings", SLOT | {"confirm": True}, 201)
    before = await ben.get(f"/bookings/{booked['id']}")
    path = f"/bookings/{booked['id']}"
    async with client(address, await secret_of(house.ledger, house.ann, scope)) as admin:
        await admin.get(path, 404)
        await admin.patch(path, {"title": "x"}, 404, If_Match="*")
        for verb in ("confirm", "cancel", "undo", "check-in", "check-out", "series/cancel"):
            await admin.post(f"{path}/{verb}", None, 404)
        assert (await admin.http.post(f"{path}/code")).status_code in {403, 404}
        await admin.get("/bookings", 403, params=SPAN)
    assert await ben.get(path) == before


async def test_a_token_to_book_has_a_members_role(ben: Client, ann: Client, house: House, address: str) -> None:
    """What only those may book who run the place is refused by every way, also to their own token without the scope."""
    booked = await ben.get("/resources", params={"limit": 200})
    atlas, curie = (next(each for each in booked["items"] if each["name"] == name) for name in ("Atlas", "Curie"))
    admins = Circle(frozenset({Role.ADMIN}), frozenset())
    change = RuleChange(Level.RESOURCE, str(curie["id"]), {"bookable_by": admins})
    await set_rules(house.ledger, organization=house.ann.organization, change=change, by=house.ann)
    async with AsyncExitStack() as stack:
        secret = await secret_of(house.ledger, house.ann, Scope.BOOK)
        admin = await stack.enter_async_context(client(address, secret))
        other = SLOT | {"resource": "Curie"}
        for path, body in (("/bookings", other), ("/waits", other), ("/series", AGAIN | {"resource": "Curie"})):
            assert (await admin.post(path, body, 403))["type"].endswith("not-bookable"), path
        own = await admin.post("/bookings", SLOT | {"resource": atlas["id"], "confirm": True}, 201)
        moved = await admin.patch(f"/bookings/{own['id']}", {"resource": "Curie"}, 403, If_Match="*")
        assert moved["type"].endswith("not-bookable")
        assert (await admin.get("/bookings"))["items"][0]["resource"]["name"] == "Atlas"
    assert (await ann.post("/bookings", other, 201))["status"] == "held"


async def test_a_budget_has_no_way_round(house: House, address: str) -> None:
    """A small hold that is made longer or moved counts as what it becomes; lines and series are closed to it."""
    budget = Budget(week=timedelta(minutes=90), kinds=frozenset({Kind.ROOM}))
    wanted = Wanted("small", frozenset({Scope.BOOK}), budget=budget)
    secret, _ = await make(house.ledger, organization=house.ben.organization, wanted=wanted, by=house.ben)
    async with client(address, secret) as asking:
        things = (await asking.get("/resources", params={"limit": 200}))["items"]
        desk = next(each for each in things if each["kind"] == "desk")
        booked = await asking.post("/bookings", SLOT | {"confirm": True}, 201)
        path = f"/bookings/{booked['id']}"

        longer = await asking.patch(path, {"minutes": 120}, 409, If_Match="*")
        elsewhere = await asking.patch(path, {"start": "2026-11-24T09:00", "minutes": 120}, 409, If_Match="*")
        another = await asking.patch(path, {"resource": desk["id"]}, 403, If_Match="*")

        assert {longer["type"], elsewhere["type"]} == {"/api/v1/problems/over-budget"}
        assert another["type"].endswith("kind-not-covered")
        assert await asking.get(path) == booked
        # What was refused counts nothing, so that the last half an hour is still there.
        await asking.patch(path, {"minutes": 90}, 200, If_Match="*")
        await asking.post("/bookings", SLOT | {"start": "2026-11-25T09:00", "minutes": 30}, 409)
        assert (await asking.post("/waits", SLOT, 403))["type"].endswith("budget-covers-no-waiting")
        assert (await asking.post("/series", AGAIN, 403))["type"].endswith("budget-covers-no-series")


async def test_a_conditional_change_is_done_once(ben: Client) -> None:
    """A retry under the same key names the state before the first try, and is told what that came to."""
    made = await ben.asked("POST", "/bookings", 201, json=SLOT)
    path, seen = f"/bookings/{made.json()['id']}", made.headers["etag"]

    first = await ben.patch(path, {"title": "Demo"}, 200, If_Match=seen, Idempotency_Key="retitle")
    again = await ben.patch(path, {"title": "Demo"}, 200, If_Match=seen, Idempotency_Key="retitle")

    assert first == again
    await ben.patch(path, {"title": "Other"}, 412, If_Match=seen, Idempotency_Key="another")
    await ben.patch(path, {"title": "Other"}, 428, Idempotency_Key="third")


@pytest.mark.parametrize("said", ["de;q=\xb2", "de;q=1.\xb2", "\xe9;q=1", "de;q=" + "9" * 400, "fr;q=;q=,;;", "de\xff"])
async def test_no_language_is_a_fault(address: str, said: str) -> None:
    """Whatever a header says of languages, the answer is about the token."""
    async with client(address, "bh_none") as nobody:
        answer = await nobody.http.get("/resources", headers={b"Accept-Language": said.encode("latin-1")})
    assert answer.status_code == 401

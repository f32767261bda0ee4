"""How the interface explains itself."""

import re
from typing import Any

import httpx
import pytest

from adapters.rest.app import PATH
from adapters.rest.explaining import OTHERS
from adapters.rest.problems import kinds
from adapters.rest.statuses import status_of
from core.errors import Refusal
from tests.openapi import KEPT, written
from tests.unit.chat.test_wording import family


def test_the_kept_document_is_the_one_that_is_served() -> None:
    """Whoever makes a client of it gets what is there; `make snapshots` writes it anew."""
    assert KEPT.read_text(encoding="utf-8") == written()


def test_every_refusal_has_a_type_and_a_status_of_its_own() -> None:
    """Each is somebody else's mistake, or how things stand, and never ours."""
    assert set(kinds().values()) == set(family(Refusal))
    assert all(400 <= status_of(each) < 500 for each in kinds().values())
    assert not OTHERS.keys() & kinds().keys()


async def test_the_page_needs_nobody_else(address: str) -> None:
    """The documentation and all that it loads come from here, and its own policy forbids anything else."""
    async with httpx.AsyncClient(base_url=address) as reader:
        page = await reader.get(f"{PATH}/docs")
        parts = re.findall(r'(?:src|href)="([^"]+)"', page.text)
        loaded = [await reader.get(each) for each in parts]
        document = (await reader.get(f"{PATH}/openapi.json")).json()

    assert all(each.startswith(PATH) for each in parts), parts
    assert {each.status_code for each in (page, *loaded)} == {200}
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "https://" not in page.headers["content-security-policy"]
    assert document["openapi"].startswith("3.1")
    assert document["servers"] == [{"url": PATH}]


@pytest.mark.parametrize("name", ["slot-taken", "missing-hour"])
async def test_a_type_of_problem_is_explained_where_it_points(address: str, name: str) -> None:
    """The address in a problem answers with what it means."""
    async with httpx.AsyncClient(base_url=address) as reader:
        told: dict[str, Any] = (await reader.get(f"{PATH}/problems/{name}")).json()
        other = await reader.get(f"{PATH}/problems/nothing-like-it")

    assert told["type"].endswith(name)
    assert told["detail"]
    assert other.status_code == 404

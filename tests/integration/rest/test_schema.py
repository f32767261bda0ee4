"""Schemathesis asks everything that the document allows, and much that it does not."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import CHECKS
from schemathesis.core.result import Ok

from adapters.rest.app import PATH
from core.domain.people.rates import Counted, Rate
from core.domain.people.tokens import Scope
from tests.openapi import written
from tests.rest import secret_of, served
from tests.stage import House

CASES = 15
"""Of each address, for each role: some hundreds in all."""
LEFT_OUT = ["positive_data_acceptance"]
"""A request that fits the schema may still be refused by a rule: the past is well-formed."""
Operation = schemathesis.APIOperation[Any, Any, Any, Any]
FREELY = (Rate(Counted.TOKEN, 1_000_000),)


@pytest.mark.parametrize("role", ["member", "admin"])
async def test_nothing_that_is_asked_breaks_it(house: House, role: str) -> None:
    """Every answer is one that the document has, in the form that it says, and never a fault of ours."""
    scopes = (Scope.READ, Scope.BOOK) if role == "member" else (Scope.BOOK_FOR_OTHERS, Scope.ADMINISTER)
    secret = await secret_of(house.ledger, house.ben if role == "member" else house.ann, *scopes)

    async with served(house.ledger, rates=FREELY) as address:
        asked = await asyncio.to_thread(_fuzzed, f"{address}{PATH}", secret)

    assert asked >= CASES * 10


def _fuzzed(address: str, secret: str) -> int:
    # An answer without end is for other tests, see `events/test_live.py`.
    schema = schemathesis.openapi.from_dict(json.loads(written())).exclude(path="/events")
    left_out = CHECKS.get_by_names(LEFT_OUT)
    with requests.Session() as session:
        session.headers["Authorization"] = f"Bearer {secret}"
        return sum(_asked(each, address, session, left_out) for each in _operations(schema))


def _operations(schema: schemathesis.BaseSchema) -> Iterator[Operation]:
    for each in schema.get_all_operations():
        assert isinstance(each, Ok), each
        yield each.ok()


def _asked(operation: Operation, address: str, session: requests.Session, left_out: list[Any]) -> int:
    count = 0

    @settings(
        max_examples=CASES,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy())
    def ask(case: schemathesis.Case[Any]) -> None:
        nonlocal count
        count += 1
        case.call_and_validate(base_url=address, session=session, excluded_checks=left_out)

    ask()
    return count

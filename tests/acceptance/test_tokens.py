"""Tokens in chat, on both platforms: made, shown once, listed and revoked."""

import re

import pytest

from adapters.simulator.messages import Message
from core.domain.people.tokens import SHAPE, Scope
from core.errors import BadToken
from core.use_cases.tokens.bearer_of import bearer_of
from tests.acceptance.people import Stage, Visitor


def secret_in(message: Message) -> str:
    """Return the token that a message shows."""
    found = re.search(SHAPE, message.text)
    assert found, message.text
    return found[0]


async def test_a_token_is_made_listed_and_revoked(jonas: Visitor, stage: Stage) -> None:
    """It opens what was asked for from then on, and nothing once it was revoked."""
    ledger = stage.bellhop.ledger
    made = await jonas.says("make me an api token for the door display, read only, 30 days")
    assert "door display" in made.text
    secret = secret_in(made)
    bearer = await bearer_of(ledger, secret)
    assert bearer.member.name == jonas.person.name
    assert bearer.scopes == {Scope.READ}

    listed = await jonas.says("my tokens")
    assert secret[-4:] in listed.text
    assert not SHAPE.search(listed.text)
    revoked = await jonas.says("revoke the door display token")
    assert "no longer works" in revoked.text
    with pytest.raises(BadToken):
        await bearer_of(ledger, secret)


async def test_a_press_takes_the_secret_out_of_the_chat(mara: Visitor, jonas: Visitor) -> None:
    """An admin sees and revokes everybody's; who is no admin gets none to administer."""
    made = await jonas.says("make me a token to book")
    assert "door" not in made.text
    listed = await mara.says("my tokens")
    assert jonas.person.name in listed.text
    await mara.presses(listed, f"Revoke API (…{secret_in(made)[-4:]})")
    await mara.sees("no longer works")
    edited = await jonas.presses(made, "My tokens")
    assert not SHAPE.search(edited.text)
    assert "admin" in (await jonas.says("make me a token to administer")).text

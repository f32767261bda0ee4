"""Where names are private, nothing that Bellhop says to others tells whose a booking is, nor what it is for."""

import re

import pytest

from adapters.simulator.simulator import SAMPLE_PEOPLE
from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked

MARA, JONAS, PRIYA = SAMPLE_PEOPLE
ASKED = (
    "who has atlas tomorrow?",
    "who has everything tomorrow?",
    "what is booked tomorrow?",
    "atlas tomorrow 3-5pm",
    "move my hubble booking to atlas tomorrow 3-5pm",
    "is atlas free tomorrow at 3pm?",
    "when is atlas free tomorrow?",
    "find a room tomorrow 3-5pm",
    "rooms",
    "earliest slot for atlas tomorrow at 3",
    "what happened to atlas?",
    "rules atlas",
    "my bookings",
)
"""Whatever could tell a third person of the booking; each is asked by an admin and by a member."""
ADMINISTERED = ("/blackout atlas tomorrow", "retire atlas", "atlas: 1 seat")
"""Where an admin is shown what stands in the way."""
BY_NAME = ("when does priya have atlas?", "cancel priya's atlas booking", "cancel the zebra workshop")
"""Where the asker names somebody: the answer may repeat the name, and tells nothing of the booking."""


@pytest.fixture
def platform() -> str:
    """Tell it once: what is said is the same on both platforms."""
    return "telegram"


async def test_private_names_are_told_nowhere(stage: Stage, mara: Visitor, jonas: Visitor) -> None:
    """Priya's booking is taken, to an admin as to a colleague; she herself reads what it is for."""
    await mara.says("rules house names nobody")
    priya = Visitor(stage, PRIYA, "telegram")
    card = await booked(priya, "atlas tomorrow 3-5pm zebra workshop")
    reference = re.findall(r"\b[A-Z0-9]{4}\b", card.text)[-1]
    await booked(mara, "hubble tomorrow 3-5pm")
    told = [await who.says(words) for who in (mara, jonas) for words in (*ASKED, f"what happened to {reference}?")]
    told += [await mara.says(words) for words in ADMINISTERED]
    by_name = [await who.says(words) for who in (mara, jonas) for words in BY_NAME]

    assert "zebra workshop" in (await priya.says("my bookings")).text
    said = [message for message in told if re.search("priya|zebra", message.text + str(message.labels), re.IGNORECASE)]
    assert said == []
    assert not any("15:00–17:00" in message.text for message in by_name)
    assert any("taken" in message.text for message in told)
    history = told[len(ASKED)].text
    assert "booked" in history
    assert "taken" in told[0].text

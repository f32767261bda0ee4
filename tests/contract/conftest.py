"""Each platform in turn, connected to the simulator, with a receptionist that a test instructs."""

from collections.abc import AsyncIterator

import pytest

from adapters.simulator.simulator import Simulator
from tests.contract.sides import Side, SlackSide, TelegramSide
from tests.receptionist import Receptionist


@pytest.fixture(params=[SlackSide, TelegramSide], ids=["slack", "telegram"])
async def side(request: pytest.FixtureRequest) -> AsyncIterator[Side]:
    """Give one platform, not yet connected."""
    async with Simulator() as simulator:
        side: Side = request.param(simulator)
        yield side


@pytest.fixture
async def receptionist(side: Side) -> AsyncIterator[Receptionist]:
    """Connect it; what arrives is written down and, until told otherwise, not answered."""
    receptionist = Receptionist(side.platform, lambda _: ())
    await side.start(receptionist)
    receptionist.offered.clear()
    receptionist.kept.clear()
    receptionist.handled.clear()
    yield receptionist
    await receptionist.stop()
    await side.stop()

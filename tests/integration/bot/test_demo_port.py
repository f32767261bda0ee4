"""The demo's port: what was asked for is taken or refused; next to the usual one, a free one is found."""

import pytest

from adapters.simulator.simulator import Simulator
from bot.demo_port import WantedPort
from bot.settings import BadSettings


def test_the_option_goes_before_the_variable_and_both_before_the_usual_port() -> None:
    """Each is named, so that a refusal can say who asked."""
    assert WantedPort.of(option=1, setting=2, otherwise=3) == WantedPort(1, "--port")
    assert WantedPort.of(option=0, setting=2, otherwise=3) == WantedPort(0, "--port")
    assert WantedPort.of(option=None, setting=2, otherwise=3) == WantedPort(2, "BELLHOP_PORT")
    assert WantedPort.of(option=None, setting=None, otherwise=3) == WantedPort(3)


@pytest.mark.parametrize("asked_by", ["--port", "BELLHOP_PORT"])
async def test_a_taken_port_that_was_asked_for_is_refused(asked_by: str, simulator: Simulator) -> None:
    """The line names who asked, the port and a way on."""
    with pytest.raises(BadSettings, match=f"^{asked_by}: port {simulator.port} is taken; .* say 0$"):
        await WantedPort(simulator.port, asked_by).taken_by(Simulator())


async def test_next_to_the_usual_port_a_free_one_is_found(
    simulator: Simulator, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is said that the usual one is taken."""
    second = Simulator()
    await WantedPort(simulator.port).taken_by(second)
    assert second.port != simulator.port
    assert f"Port {simulator.port} is taken" in capsys.readouterr().out
    await second.stop()


async def test_any_free_port_is_taken_for_zero() -> None:
    """Zero is answered with a port, as everywhere."""
    simulator = Simulator()
    await WantedPort(0, "--port").taken_by(simulator)
    assert simulator.port > 0
    await simulator.stop()

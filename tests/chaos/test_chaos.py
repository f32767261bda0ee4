"""Whatever breaks: acts count once, answers and messages arrive, and the ledger's rules hold; in a small size."""

import pytest

from tests.chaos.postgres import Server
from tests.chaos.replicas import faketime
from tests.chaos.scenario import Ground
from tests.chaos.scenarios import ALL

BUSY = 4.0
"""Other tests keep the machine busy: how late something may be is measured by `python -m tests.chaos`."""


@pytest.mark.parametrize("name", ALL)
async def test_what_is_promised_holds_whatever_breaks(name: str, postgres: Server) -> None:
    """The scenario's figures stay within their bounds, and every rule holds when it is over."""
    scenario = ALL[name]
    if scenario.needs_faketime and faketime() is None:
        pytest.skip("a wrong clock needs Debian's package faketime, which .ci/run installs")
    figures = await scenario.run(Ground(postgres, full=False))
    assert scenario.missed(figures, patience=BUSY) == {}, figures

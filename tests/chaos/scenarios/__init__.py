"""Every scenario, by its name."""

from tests.chaos.scenario import SCENARIOS
from tests.chaos.scenarios import answers, clocks, crowds, doors, limits, longest, messages

__all__ = ["ALL", "answers", "clocks", "crowds", "doors", "limits", "longest", "messages"]

ALL = SCENARIOS.known

"""The rules of every organization until it sets its own."""

from core.domain.resources.hours import DAY
from core.domain.resources.resource import Kind
from core.domain.rules.policy import HOUR, Layer, Level, Rules
from core.domain.rules.quota import Measure, Period, Quota

WEEKLY = "weekly"

# The general longest booking of eight hours does not fit things that people take for a week, or seats of a long flight.
_RULES: dict[Kind, Rules] = {
    Kind.STUDIO: {"quotas": {WEEKLY: Quota(Measure.HOURS, 180, Period.WEEK)}},
    Kind.DESK: {"longest": 5 * DAY},
    Kind.EQUIPMENT: {"longest": 7 * DAY},
    Kind.VEHICLE: {"longest": 7 * DAY},
    Kind.SEAT: {"longest": 24 * HOUR},
}
BUILT_IN: dict[Kind, Layer] = {kind: Layer(Level.BUILT_IN, kind, _RULES.get(kind, {})) for kind in Kind}
"""The farthest document of each kind of resource; a member may book studios for three hours a week."""

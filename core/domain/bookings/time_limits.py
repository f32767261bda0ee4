"""How long Bellhop waits in the life of a booking; the limits that an organization sets itself are rules."""

from datetime import timedelta

HOLD = timedelta(minutes=5)
"""How long a hold waits for its confirmation: time to ask a colleague, too short to block a room."""
CHECK_IN_LEAD = timedelta(minutes=10)
"""How long before its start check-in opens."""
CODE_LEAD = timedelta(minutes=15)
"""How long before its start the access code is shown: with the reminder, and before check-in opens."""
UNDO = timedelta(seconds=60)
"""How long a cancellation can be taken back; nobody else gets the slot meanwhile."""
REINSTATED_WITHIN = timedelta(hours=1)
"""
How long after a unit was closed its bookings come back with it: those whose bookings they were have hardly arranged
anything else by then.
"""
LATE = timedelta(minutes=10)
"""How much longer a booking waits, once, for a holder who says that they are late."""
NEAR = timedelta(hours=1)
"""How long before the start somebody can say that they will be late: who says it earlier means another booking."""
DAY_WARNING_LEAD = timedelta(minutes=30)
"""How long before the release of whole days their holder is warned: time to come in, or to say that nobody will."""
EXPLAINED_WITHIN = timedelta(minutes=10)
"""How long after declining a request an approver may add why: as long as a conversation is remembered."""

"""The sign of each state: a shape and a colour of its own. The word for the state always stands beside it."""

from core.domain.bookings.status import Status

SIGNS = {
    Status.HELD: "⏳",
    Status.PENDING: "🔶",
    Status.CONFIRMED: "✅",
    Status.IN_USE: "🔑",
    Status.COMPLETED: "🏁",
    Status.EXPIRED: "⌛",
    Status.CANCELLING: "❌",
    Status.CANCELLED: "❌",
    Status.NO_SHOW: "🚫",
    Status.BLACKOUT: "🚧",
}


def signed(status: Status, words: str) -> str:
    """Return words for a state behind its sign."""
    return f"{SIGNS[status]} {words}"

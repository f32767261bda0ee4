"""Seconds for what waits: they pass only when somebody sleeps, and then at once."""


class Seconds:
    """A clock and a sleep that belong together; `slept` is how long each sleep was."""

    def __init__(self) -> None:
        """Begin at zero."""
        self.at = 0.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        """Return how many passed."""
        return self.at

    async def sleep(self, seconds: float) -> None:
        """Let them pass."""
        self.slept.append(seconds)
        self.at += seconds

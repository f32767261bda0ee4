"""Bot starts: settings, wiring, order of start and stop, operator commands."""

__version__ = "0.1.0"

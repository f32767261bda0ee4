"""Bot starts: settings, wiring, order of start and stop, operator commands."""

from pathlib import Path

__version__ = "0.1.0"

SAMPLE = Path(__file__).with_name("sample.json")
"""The sample catalogue's file; it stands here because reading its names needs neither the core nor a database."""

"""How long the command line takes from its call to its last line, as a process of its own."""

import subprocess
import sys
from pathlib import Path
from time import perf_counter

from tests.bench.figures import Figures

ROOT = Path(__file__).parents[2]
COMMANDS = ("--help", "understand")
SENTENCE = '{"text": "atlas tomorrow 3-5pm", "now": "2026-11-23T10:00"}\n'


def measure(*, runs: int = 20) -> Figures:
    """
    Return the seconds of each command, the fastest of so many runs: the help page, and one sentence understood.

    A busy machine only ever adds to the time of a process, so the fastest run says most about the program.
    """
    for command in COMMANDS:
        _timed(command)  # fills the caches of bytecode and of the disk
    return {f"{command} s": min(_timed(command) for _ in range(runs)) for command in COMMANDS}


def _timed(command: str) -> float:
    begun = perf_counter()
    words = (sys.executable, "-m", "bot", command)
    subprocess.run(words, input=SENTENCE, cwd=ROOT, check=True, capture_output=True, text=True)
    return perf_counter() - begun

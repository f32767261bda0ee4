"""Break everything that can break, at full size: one line of figures for each scenario."""

import argparse
import asyncio
import logging
import os
import platform
import sys
import traceback
from time import monotonic

import structlog

from tests.chaos.postgres import server
from tests.chaos.replicas import faketime
from tests.chaos.scenario import Figures, Ground, Scenario
from tests.chaos.scenarios import ALL


def main() -> None:
    """Run what was asked for; exit with 1 if a promised figure was missed."""
    asked = _arguments()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    logging.disable(logging.WARNING)
    _say(f"# {platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    missed = 0
    for name in asked.only or ALL:
        found = ALL[name]
        if found.needs_faketime and faketime() is None:
            _say(f"{name}: skipped, the package faketime is not installed")
            continue
        begun = monotonic()
        try:
            figures = _run(found, full=not asked.quick)
        except Exception:  # noqa: BLE001 - whatever it is, the other scenarios are worth their time
            missed += 1
            _say(f"{name}: failed\n{traceback.format_exc()}")
        else:
            missed += bool(found.missed(figures))
            _say(f"{name}: {_line(found, figures)} ({monotonic() - begun:.0f} s)")
    sys.exit(1 if missed else 0)


def _run(found: Scenario, *, full: bool) -> Figures:
    # A server for each scenario: one may have stopped it, and the next measures how late things are.
    with server(durable=full) as postgres:
        return asyncio.run(_figures(found, Ground(postgres, full)))


async def _figures(found: Scenario, ground: Ground) -> Figures:
    return await found.run(ground)


def _line(found: Scenario, figures: Figures) -> str:
    over = found.missed(figures)
    return ", ".join(f"{name} {value:g}{' (MISSED)' if name in over else ''}" for name, value in figures.items())


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description="Break what Bellhop stands on.")
    parser.add_argument("--only", action="append", choices=ALL, help="run this scenario; may be given several times")
    parser.add_argument("--quick", action="store_true", help="run the small size, as the tests do")
    return parser.parse_args()


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - the output


if __name__ == "__main__":
    main()

"""
Measure Bellhop: `make bench`, or `python -m tests.bench --help`.

The figures of one run belong together: a ratio compares two things measured on the same machine in the same minutes.
A readable table goes to standard error, one JSON document to standard output. A missed aim is reported, not an error.
"""

import argparse
import asyncio
import json
import logging
import os
import platform
import sys
from collections.abc import Callable
from importlib.metadata import version
from typing import NamedTuple

import structlog

from tests.bench import (
    audit,
    calendars,
    chat_to_card,
    events,
    forgetting,
    keeping,
    ledger,
    memory,
    offers,
    outbox,
    pictures,
    rest_path,
    round_trips,
    rules,
    search,
    seeing,
    series,
    slack_path,
    start,
    storm,
    times_for_all,
    transfer,
    understanding,
    waiting,
)
from tests.bench.figures import Figures, database


class Aim(NamedTuple):
    """What a figure should be: at least or at most so much."""

    least: float | None = None
    most: float | None = None

    def met(self, figure: float) -> bool:
        """Say whether it is."""
        return (self.least is None or figure >= self.least) and (self.most is None or figure <= self.most)

    def __str__(self) -> str:
        return f"≥ {self.least:g}" if self.least is not None else f"≤ {self.most:g}"


def _ledger(*, quick: bool) -> Figures:
    with database(quick=quick) as url:
        return asyncio.run(ledger.measure(url, bookings=64 if quick else 2000))


def _rules(*, quick: bool) -> Figures:
    with database(quick=quick) as url:
        return asyncio.run(rules.measure(url, bookings=64 if quick else 2000))


def _search(*, quick: bool) -> Figures:
    with database(quick=quick) as url:
        return asyncio.run(search.measure(url, SIZES[:1] if quick else SIZES))


def _slack(*, quick: bool) -> Figures:
    with database(quick=quick) as url:
        return asyncio.run(slack_path.measure(url, requests=100 if quick else 1000))


def _rest(*, quick: bool) -> Figures:
    with database(quick=quick) as url:
        return asyncio.run(rest_path.measure(url, bookings=50 if quick else 500))


def _chat_to_card(*, quick: bool) -> Figures:
    with database(quick=quick) as url:
        asked = asyncio.run(round_trips.measure(url))
    with database(quick=quick) as url:
        return asked | asyncio.run(chat_to_card.measure(url, cards=160 if quick else 4000))


def _start(*, quick: bool) -> Figures:
    return start.measure(runs=3 if quick else 20)


def _understanding(*, quick: bool) -> Figures:  # noqa: ARG001 - it is quick as it is
    return understanding.measure()


def _outbox(*, quick: bool) -> Figures:
    with database(quick=quick) as url:
        return asyncio.run(outbox.measure(url, messages=500 if quick else 10_000))


def _storm(*, quick: bool) -> Figures:
    with database(quick=quick) as url:
        return asyncio.run(storm.measure(url, messages=100 if quick else 600))


def _storm_of_reminders(*, quick: bool) -> Figures:
    with database(quick=quick) as url:
        return asyncio.run(storm.measure_with_outbox(url, messages=400 if quick else 10_000))


def _memory(*, quick: bool) -> Figures:
    with database(quick=quick) as url:
        return asyncio.run(memory.measure(url, sentences=50 if quick else 500))


def _transfer(*, quick: bool) -> Figures:
    with database(quick=quick) as url:
        return asyncio.run(transfer.measure(url, rows=1_000 if quick else 100_000))


def _audit(*, quick: bool) -> Figures:
    with database(quick=quick) as url:
        return asyncio.run(audit.measure(url, rows=5_000 if quick else 200_000))


def _keeping(*, quick: bool) -> Figures:
    with database(quick=quick) as url:
        return asyncio.run(keeping.measure(url, bookings=10_000 if quick else 1_000_000))


def _forgetting(*, quick: bool) -> Figures:
    with database(quick=quick) as url:
        return asyncio.run(forgetting.measure(url, bookings=10_000 if quick else 1_000_000))


def _series(*, quick: bool) -> Figures:
    with database(quick=quick) as url:
        bookings, rooms, due = (10_000, 10, 100) if quick else (1_000_000, 1_000, 10_000)
        return asyncio.run(series.measure(url, bookings=bookings, rooms=rooms, due=due))


def _times_for_all(*, quick: bool) -> Figures:
    with database(quick=quick) as url:
        bookings, rooms, members = (10_000, 50, 50) if quick else (1_000_000, 1_000, 8_000)
        return asyncio.run(times_for_all.measure(url, bookings=bookings, rooms=rooms, members=members))


def _calendars(*, quick: bool) -> Figures:
    with database(quick=quick) as url:
        rooms, members, reads = (10, 50, 20) if quick else (1_000, 8_000, 100)
        return asyncio.run(calendars.measure(url, rooms=rooms, members=members, reads=reads))


def _waiting(*, quick: bool) -> Figures:
    with database(quick=quick) as url:
        bookings, rooms, line, rounds = (10_000, 10, 120, 3) if quick else (1_000_000, 1_000, 1_000, 20)
        return asyncio.run(waiting.measure(url, bookings=bookings, rooms=rooms, line=line, rounds=rounds))


def _offers(*, quick: bool) -> Figures:
    with database(quick=quick) as url:
        bookings, rooms = (10_000, 10) if quick else (1_000_000, 1_000)
        return asyncio.run(offers.measure(url, bookings=bookings, rooms=rooms))


def _pictures(*, quick: bool) -> Figures:
    return pictures.measure(pictures=20 if quick else 500)


def _seeing(*, quick: bool) -> Figures:
    return asyncio.run(seeing.measure(quick=quick, cards=160 if quick else 2000))


def _events(*, quick: bool) -> Figures:
    with database(quick=quick) as url:
        return asyncio.run(events.measure(url, changes=64 if quick else 2000))


SIZES = ((10_000, 100), (1_000_000, 1_000), (5_000_000, 10_000))
"""So many bookings on so many units."""
PARTS: dict[str, Callable[..., Figures]] = {
    "start": _start,
    "ledger": _ledger,
    "rules": _rules,
    "search": _search,
    "offers": _offers,
    "slack": _slack,
    "chat to card": _chat_to_card,
    "understanding": _understanding,
    "outbox": _outbox,
    "storm": _storm,
    "storm of reminders": _storm_of_reminders,
    "memory": _memory,
    "transfer": _transfer,
    "keeping": _keeping,
    "forgetting": _forgetting,
    "audit": _audit,
    "series": _series,
    "times for all": _times_for_all,
    "waiting": _waiting,
    "calendars": _calendars,
    "pictures": _pictures,
    "seeing": _seeing,
    "events": _events,
    "rest": _rest,
}
AIMS = {
    **{("start", f"{command} s"): Aim(most=0.4) for command in start.COMMANDS},
    **{("ledger", f"ratio, {tasks} tasks"): Aim(least=0.3) for tasks in ledger.TASKS},
    **{("rules", f"ratio, {tasks} tasks"): Aim(least=0.6) for tasks in rules.TASKS},
    ("search", "p95 ms, 1,000,000 on 1,000"): Aim(most=5),
    ("search", "p95 ms, 5,000,000 on 10,000"): Aim(most=25),
    **{("offers", f"{wish}, p95 ms"): Aim(most=30) for wish in offers.WISHES},
    ("understanding", "median ms"): Aim(most=0.3),
    ("understanding", "p95 ms"): Aim(most=1.5),
    ("understanding", "import and first text ms"): Aim(most=200),
    ("understanding", "ratio of totals"): Aim(least=3),
    ("slack", "ratio of p95, alone"): Aim(most=2),
    ("slack", f"ratio of p95, {slack_path.AT_ONCE} at once"): Aim(most=2),
    ("chat to card", "cards/s"): Aim(least=400),
    ("chat to card", "p95 ms"): Aim(most=60),
    ("storm", "others' p95 ms"): Aim(most=100),
    ("storm of reminders", "others' p95 ms"): Aim(most=200),
    ("outbox", "messages/s"): Aim(least=600),
    ("memory", "idle MB"): Aim(most=120),
    **{("keeping", f"report by {by} p95 ms"): Aim(most=300) for by in ("resource", "person", "hour", "month")},
    ("forgetting", "ordinary night s"): Aim(most=10),
    ("forgetting", "forgetting a person s"): Aim(most=10),
    ("transfer", "import rows/s"): Aim(least=3_000),
    ("transfer", "import MB"): Aim(most=150),
    ("series", f"book {series.DATES} dates p95 ms"): Aim(most=40),
    ("times for all", "a time for 8 p95 ms"): Aim(most=50),
    ("waiting", "offer to the first of 1000 p95 ms"): Aim(most=1_000),
    **{("pictures", f"a {what} p95 ms"): Aim(most=150) for what in ("day", "week")},
    ("pictures", "1000 more MB"): Aim(most=10),
    ("seeing", "traces on, ratio"): Aim(most=1.1),
    ("seeing", "metrics on, ratio"): Aim(most=1.1),
    ("seeing", "traces off, share of a card"): Aim(most=0.02),
    ("events", "nobody is told, ratio"): Aim(least=0.95),
    ("audit", "audit rows verified/s"): Aim(least=20_000),
    ("audit", "history of a booking, p95 ms"): Aim(most=5),
}


def main() -> None:
    """Run what was asked for and print it."""
    asked = _arguments()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    logging.disable(logging.WARNING)
    figures: dict[str, Figures] = {}
    for name in asked.only or PARTS:
        _say(f"\n{name} …")
        figures[name] = PARTS[name](quick=asked.quick)
        _say("\n".join(_row(name, figure, value) for figure, value in figures[name].items()))
    print(json.dumps(_document(figures, quick=asked.quick), indent=2, ensure_ascii=False))  # noqa: T201 - the output


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measure Bellhop.")
    parser.add_argument("--only", action="append", choices=PARTS, help="measure this part; may be given several times")
    parser.add_argument("--quick", action="store_true", help="try the benchmarks themselves; such figures mean little")
    return parser.parse_args()


def _document(figures: dict[str, Figures], *, quick: bool) -> dict[str, object]:
    aims = [
        {"part": part, "figure": figure, "aim": str(aim), "measured": value, "met": aim.met(value)}
        for part, measured in figures.items()
        for figure, value in measured.items()
        if (aim := AIMS.get((part, figure)))
    ]
    machine = {
        "system": platform.platform(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "slack-bolt": version("slack-bolt"),
        "python-telegram-bot": version("python-telegram-bot"),
        "psycopg": version("psycopg"),
    }
    return {"machine": machine, "quick": quick, "aims": aims, "figures": figures}


def _row(part: str, figure: str, value: float) -> str:
    aim = AIMS.get((part, figure))
    verdict = f"   aim {aim}: {'met' if aim.met(value) else 'MISSED'}" if aim else ""
    return f"  {figure:34}{value:>12,.2f}{verdict}"


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)  # noqa: T201 - the readable half


if __name__ == "__main__":
    main()

"""How long a sentence takes to be understood, and how that compares with dateparser alone on the same texts."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from dateparser.search import search_dates

from adapters.understanding.heard import Ear, listen
from adapters.understanding.reading import Named
from bot.lifecycle import settled_memory
from tests.bench.figures import MILLISECONDS, Figures, p95

NOW = datetime.combine(date(2026, 11, 20), time(14, 2))
NAMES = 500
ROUNDS = 20
STARTS = 6
TEXTS = {
    "en": (
        "{name} tomorrow 3-5pm",
        "{name} friday 14:00 for 90 min",
        "desk 4 tomorrow",
        "find a room for 6 with a projector today at 4",
        "cancel my booking tomorrow",
        "my bookings",
        "book {name} on the 3rd of december from 9 to 11",
        "check in 482913",
        "{name} every tuesday 9:30 for 30 min until end of march",
        "could you please move my {name} booking from tuesday to thursday at half past three",
        "is {name} free the day after tomorrow between 2 and 4:30pm?",
        "thanks, see you tomorrow",
    ),
    "fr": (
        "{name} demain 15h-17h",
        "réserve la salle {name} vendredi de 14h à 16h pour 6",
        "une salle avec vidéoprojecteur lundi matin",
        "décale ma résa {name} à jeudi 15h30",
        "mes réservations",
        "{name} tous les mardis à 9h30 jusqu'au 15 décembre",
    ),
    "de": (
        "{name} morgen halb drei bis vier",
        "bitte {name} am 3. dezember von 9 bis 11 uhr buchen",
        "ist {name} übermorgen nachmittag frei?",
        "verschieb {name} auf donnerstag um viertel nach zwei",
        "meine buchungen",
        "{name} jeden dienstag 9:30 für eine halbe stunde bis ende märz",
    ),
    "es": (
        "resérvame {name} mañana de 10 a 11 y media",
        "busco sala con proyector para 8 el miércoles de 4 a 6",
        "{name} el lunes a las 10, una hora",
        "pasa {name} al viernes a las 12",
        "mis reservas",
        "cancela {name} de mañana",
    ),
}
FIRST = """
import sys
from time import perf_counter
sys.dont_write_bytecode = False
begun = perf_counter()
from datetime import datetime
from adapters.understanding.heard import Ear, listen
listen("atlas on the 3rd of december at 3pm", Ear(datetime(2026, 11, 20)))
print(perf_counter() - begun)
"""


def measure() -> Figures:
    """
    Return figures of this run, in milliseconds per text, warm and with 500 names; and three ratios to dateparser.

    Import and first text, with a month's name in it, are measured in a process of their own. The ratios are its time
    divided by ours, of `search_dates` over the same whole texts, each in the language that it is told.
    """
    catalogue = tuple(Named(f"{_word(number)} {number % 7}", "room") for number in range(NAMES))
    texts = [
        (language, text.format(name=catalogue[place * 31].name.lower()))
        for language, several in TEXTS.items()
        for place, text in enumerate(several)
    ]
    # As whoever serves does at the start.
    settled_memory()
    settings = {"RELATIVE_BASE": NOW, "PREFER_DATES_FROM": "future"}
    ours = _times(texts, lambda language, text: listen(text, Ear(NOW, language, catalogue)))
    theirs = _times(texts, lambda language, text: search_dates(text, languages=[language], settings=settings))
    return {
        "median ms": median(ours),
        "p95 ms": p95(ours),
        "import and first text ms": _first(),
        "dateparser median ms": median(theirs),
        "dateparser p95 ms": p95(theirs),
        "ratio of totals": sum(theirs) / sum(ours),
        "ratio of medians": median(theirs) / median(ours),
        "ratio of p95": p95(theirs) / p95(ours),
    }


def _times(texts: list[tuple[str, str]], understand: Callable[[str, str], object]) -> list[float]:
    for text in texts:
        understand(*text)
    return [_timed(understand, *text) for _ in range(ROUNDS) for text in texts]


def _timed(understand: Callable[[str, str], object], language: str, text: str) -> float:
    begun = perf_counter()
    understand(language, text)
    return (perf_counter() - begun) * MILLISECONDS


def _first() -> float:
    with TemporaryDirectory() as compiled:
        # The first run compiles, as an installation does; the others are what a start costs.
        _, *runs = (_start(compiled) for _ in range(STARTS))
    return median(runs) * MILLISECONDS


def _start(compiled: str) -> float:
    command = [sys.executable, "-X", f"pycache_prefix={compiled}", "-c", FIRST]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _word(number: int) -> str:
    """Return a name that nothing else has: the day of the year, spelled in other letters."""
    day = date(NOW.year, 1, 1) + timedelta(days=number)
    return "".join(chr(ord("a") + (int(digit) * 7 + place * 3) % 26) for place, digit in enumerate(f"{day:%Y%m%d}"))

"""Public holidays: the country of a zone, and the days that all of the country keeps."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

YEARS = 64
"""Years of countries that are kept: a series of ten years in six of them."""


@lru_cache(maxsize=256)
def country_of(zone: str) -> str | None:
    """Return the country of an IANA zone, as ISO 3166 has it; None for a zone of no country."""
    # Most of what is asked is about no country, and the first question would wait for Babel.
    from babel.core import get_global  # noqa: PLC0415

    known: Mapping[str, str] = get_global("zone_territories")
    return known.get(zone)


def is_holiday(day: date, country: str | None) -> bool:
    """Whether all of the country keeps that day as a public holiday; nobody knows of a country without a calendar."""
    return country is not None and day in _kept(country, day.year)


def holidays_between(first: date, last: date, country: str | None) -> tuple[date, ...]:
    """Return the days from one to the other, inclusive, that all of the country keeps as public holidays."""
    years = range(first.year, last.year + 1) if country is not None else ()
    kept = (day for year in years if country is not None for day in _kept(country, year))
    return tuple(sorted(day for day in kept if first <= day <= last))


@lru_cache(maxsize=YEARS)
def _kept(country: str, year: int) -> frozenset[date]:
    # A seventh of the time that everything else needs to start, and most organizations skip no holidays.
    from holidays import country_holidays, list_supported_countries  # noqa: PLC0415

    if country not in list_supported_countries():
        return frozenset()
    return frozenset(country_holidays(country, years=year))

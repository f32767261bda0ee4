"""Where a sentence is said: the zone of the place, and the country whose holidays are meant."""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple


class Place(NamedTuple):
    """A place, and the language of the member who speaks there."""

    zone: str | None = None
    """The IANA zone, where it is known."""
    language: str = "en"

    @property
    def country(self) -> str:
        """The country of the zone, as ISO 3166 has it; without one, the country that the language's tag means."""
        return _country(self.zone, self.language)


@lru_cache(maxsize=256)
def _country(zone: str | None, language: str) -> str:
    # Most sentences ask for no country, and the first one would wait for Babel.
    from babel.core import get_global  # noqa: PLC0415

    known: Mapping[str, str] = get_global("zone_territories")
    spoken, _, region = language.replace("_", "-").partition("-")
    return known.get(zone or "") or region.upper() or {"en": "US"}.get(spoken.lower(), spoken.upper())

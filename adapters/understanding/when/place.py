"""Where a sentence is said: the zone of the place, and the country whose holidays are meant."""

from typing import NamedTuple

from core.domain.resources.holidays import country_of


class Place(NamedTuple):
    """A place, and the language of the member who speaks there."""

    zone: str | None = None
    """The IANA zone, where it is known."""
    language: str = "en"

    @property
    def country(self) -> str:
        """The country of the zone, as ISO 3166 has it; without one, the country that the language's tag means."""
        spoken, _, region = self.language.replace("_", "-").partition("-")
        known = country_of(self.zone) if self.zone else None
        return known or region.upper() or {"en": "US"}.get(spoken.lower(), spoken.upper())

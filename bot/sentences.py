"""Words at the command line: what a chat would say, in English."""

from datetime import datetime
from zoneinfo import ZoneInfo

from adapters.chat.cards.look import Look
from adapters.chat.cards.refusals import refused
from adapters.wording import Words
from adapters.wording.marks import plain
from core.domain.resources.catalogue import Catalogue
from core.errors import Refusal, UnknownResource
from core.values import MemberId, OrganizationId

NOBODY = MemberId(0)
_EMPTY = Catalogue(OrganizationId(0), 0, ZoneInfo("UTC"), ())


def sentence(refusal: Refusal, catalogue: Catalogue = _EMPTY, *, now: datetime) -> str:
    """Return a refusal in one sentence; without a catalogue a resource that it names has no name."""
    look = nobodys_look(catalogue, now=now)
    try:
        return " ".join(plain(line) for line in refused(refusal, look).lines)
    except UnknownResource:
        return type(refusal).__doc__ or type(refusal).__name__


def nobodys_look(catalogue: Catalogue, *, now: datetime) -> Look:
    """Return how somebody sees a place who is nobody there: in English, with the place's own clock."""
    return Look(NOBODY, catalogue, Words("en"), now, catalogue.zone)

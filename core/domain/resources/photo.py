"""Photos of resources: the address of one, or one that somebody sent and that is kept here."""

from core.values import PhotoId

_SENT = "sent:"


def reference(photo: PhotoId) -> str:
    """Return how a resource names a photo that is kept here."""
    return f"{_SENT}{photo}"


def kept_photo(said: str | None) -> PhotoId | None:
    """Return the photo that a resource names; None if it has none, or only an address."""
    number = said.removeprefix(_SENT) if said and said.startswith(_SENT) else ""
    return PhotoId(int(number)) if number.isdecimal() else None

"""What is kept of a sentence: words that everybody's language has, and digests of all others."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spoken:
    """
    A sentence without whoever said it, in the language of its reader.

    Each word is in small letters without accents, or a digest, which begins with a tilde and can be compared alone.
    """

    language: str
    words: tuple[str, ...]

"""English: how people take back what they just said, and leave things out."""

from adapters.understanding.lexicon.corrections import Corrections

CORRECTIONS = Corrections()

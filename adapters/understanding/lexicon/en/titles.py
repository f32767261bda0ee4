"""English: what leads to the purpose of a booking, and how people rename it."""

from adapters.understanding.lexicon.titles import Titles

TITLES = Titles()

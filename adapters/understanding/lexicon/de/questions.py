"""German: how people ask for facts, and for what Bellhop cannot do."""

from adapters.understanding.lexicon.questions import Questions

QUESTIONS = Questions()

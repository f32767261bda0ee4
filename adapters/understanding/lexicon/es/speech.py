"""Spanish: who talks, and how sure it is: what makes of a sentence a request, a question, a report or a maybe."""

from adapters.understanding.lexicon.speech import Speech

SPEECH = Speech()

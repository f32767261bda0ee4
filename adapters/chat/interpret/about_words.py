"""From what people say of the house's own words to an intent."""

from adapters.chat.intents import Intent
from adapters.chat.intents.house_words import ForgetWord, ListWords, TeachWord
from adapters.understanding.commands import house_words
from adapters.understanding.heard import Ear
from core.domain.resources.catalogue import Catalogue


def about_words(text: str, *, ear: Ear, catalogue: Catalogue, runs: bool) -> Intent | None:
    """Return what a sentence says of the house's own words; None if it is about something else."""
    match house_words.read_words(text, catalogue=catalogue, language=ear.language, runs=runs):
        case house_words.Teaching(resource, word):
            return TeachWord(resource, word)
        case house_words.Forgetting(said):
            return ForgetWord(said)
        case house_words.Listing():
            return ListWords()
        case None:
            return None

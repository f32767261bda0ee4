"""The house's own words, as they are said to somebody."""

from adapters.chat.cards.look import Look
from adapters.chat.cards.times import weekday
from adapters.wording import Words
from core.domain.resources.words import HouseWord, word_of


def said_of(word: HouseWord, resource: str, look: Look) -> str:
    """Return what a word means, and on which days of the week if not on all."""
    if not word.days:
        return look.words.say("word-means", word=word.said, name=resource)
    return look.words.say("word-means-on", word=word.said, name=resource, days=_days(word, look.words))


def called(alias: str, words: Words) -> str:
    """Return an alias in the reader's words: behind one that counts on some days alone stand those days."""
    word = word_of(alias)
    return f"{word.said} ({_days(word, words)})" if word.days else alias


def _days(word: HouseWord, words: Words) -> str:
    return ", ".join(weekday(day + 1, words) for day in sorted(word.days))

"""English: how people teach Bellhop the house's own words."""

from adapters.understanding.lexicon.en.typography import TYPOGRAPHY
from adapters.understanding.lexicon.house_words import HouseWords

HOUSE_WORDS = HouseWords(
    orders={
        "teach": (
            "{word} means/stands_for/refers_to {thing}|by {word} we mean {thing}"
            "|when/if we/people/i/they say {word} we/they/i/people mean {thing}"
            "|we/people also? call {thing} {word} too?|{thing} is also known_as/called {word}"
        ),
        "is": "{word} is {thing}",
        "forget": (
            "forget/unlearn the? word {word}|{word} no_longer means/stands_for {thing}"
            "|{word} no_longer means anything|{word} means nothing any_more?/anymore?"
        ),
        "list": (
            "words|our words|the_house's_own words|show/list me? all? the/our/your? words"
            "|which/what words do_you_know/are_there/have_you_learned/have_we_taught_you"
        ),
    },
    on=TYPOGRAPHY.words("on every each and , always"),
)

"""German: how people teach Bellhop the house's own words."""

from adapters.understanding.lexicon.de.typography import TYPOGRAPHY
from adapters.understanding.lexicon.house_words import HouseWords

HOUSE_WORDS = HouseWords(
    orders={
        "teach": (
            "{word} bedeutet/meint/steht_für {thing}|mit {word} meinen wir {thing}|mit {word} ist {thing} gemeint"
            "|wenn wir {word} sagen meinen wir {thing}|wir nennen {thing} auch? {word}"
        ),
        "is": "{word} ist {thing}",
        "forget": (
            "vergiss/verlerne das? wort {word}|{word} bedeutet nicht mehr {thing}|{word} bedeutet nichts mehr"
            "|{word} steht nicht mehr für {thing}"
        ),
        "list": (
            "wörter|unsere wörter|zeig/zeige mir? alle? die/unsere/deine? wörter|welche wörter kennst du"
            "|welche wörter gibt es"
        ),
    },
    on=TYPOGRAPHY.words("am an jeden und , immer"),
)

"""Italian: how people teach Bellhop the house's own words."""

from adapters.understanding.lexicon.house_words import HouseWords
from adapters.understanding.lexicon.it.typography import TYPOGRAPHY

HOUSE_WORDS = HouseWords(
    orders={
        "teach": (
            "{word} significa/indica/vuol_dire {thing}|con {word} intendiamo {thing}"
            "|quando diciamo {word} intendiamo {thing}|chiamiamo anche? {thing} {word}"
        ),
        "is": "{word} è {thing}",
        "forget": ("dimentica la parola {word}|{word} non significa più {thing}|{word} non vuol più dire {thing}"),
        "list": (
            "parole|le nostre parole|mostra/elenca tutte? le/le_nostre/le_tue? parole|che/quali parole conosci/ci_sono"
        ),
    },
    on=TYPOGRAPHY.words("il la di ogni e , sempre"),
)

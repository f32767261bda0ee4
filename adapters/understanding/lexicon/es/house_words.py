"""Spanish: how people teach Bellhop the house's own words."""

from adapters.understanding.lexicon.es.typography import TYPOGRAPHY
from adapters.understanding.lexicon.house_words import HouseWords

HOUSE_WORDS = HouseWords(
    orders={
        "teach": (
            "{word} significa/quiere_decir/designa {thing}|con {word} nos_referimos_a/queremos_decir {thing}"
            "|cuando decimos {word} queremos_decir/nos_referimos_a {thing}|llamamos {word} a {thing}"
            "|a {thing} la/lo/le llamamos también? {word}"
        ),
        "is": "{word} es {thing}",
        "forget": ("olvida/olvide la palabra {word}|{word} ya no significa {thing}|{word} ya no quiere decir {thing}"),
        "list": (
            "palabras|nuestras palabras|muestra/enseña/lista todas? las/nuestras/tus? palabras|qué palabras conoces/hay"
        ),
    },
    on=TYPOGRAPHY.words("el los cada todos y , siempre"),
)

"""French: how people teach Bellhop the house's own words."""

from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY
from adapters.understanding.lexicon.house_words import HouseWords

HOUSE_WORDS = HouseWords(
    orders={
        "teach": (
            "{word} signifie/désigne/veut_dire {thing}|par {word} on entend/entendons {thing}"
            "|quand on dit {word} on veut_dire/parle_de {thing}|on/nous appelle/appelons aussi? {thing} {word}"
        ),
        "is": "{word} c'est {thing}|{word} est {thing}",
        "forget": (
            "oublie/oubliez le mot {word}|{word} ne veut plus dire {thing}|{word} ne veut plus rien dire"
            "|{word} ne signifie plus {thing}|{word} ne désigne plus {thing}"
        ),
        "list": (
            "mots|nos mots|montre/liste/affiche tous? les/nos/tes? mots|quels mots connais-tu/tu_connais/y_a-t-il"
        ),
    },
    on=TYPOGRAPHY.words("le les chaque tous et , toujours"),
)

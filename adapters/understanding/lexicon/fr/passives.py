"""French: how people ask in the passive voice."""

from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY
from adapters.understanding.lexicon.passives import Passives

each, words = TYPOGRAPHY.each, TYPOGRAPHY.words

PASSIVES = Passives(
    may=words("peut pourrait"),
    must=words("doit devrait"),
    being=words("être"),
    between=words("- t elle il on"),
    opening=words("est - ce que qu"),
    by=words("par"),
    participles=each(
        {
            "réservé réservée bloqué bloquée": "réserver",
            "déplacé déplacée décalé décalée reporté reportée repoussé repoussée avancé avancée": "déplacer",
            "annulé annulée supprimé supprimée libéré libérée": "annuler",
            "prolongé prolongée rallongé rallongée": "prolonger",
            "raccourci raccourcie": "raccourcir",
        }
    ),
    going=each({"aller passer": "déplacer"}),
    asks="puis je",
    demands="je dois",
)

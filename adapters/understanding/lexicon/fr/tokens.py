"""French: how people ask for tokens."""

from adapters.understanding.lexicon.tokens import TokenWords
from core.domain.people.tokens import Scope

TOKENS = TokenWords(
    noun=r"(?:jetons?|tokens?|clés?)(?:\sd'(?:api|accès)|\sapi)?",
    make=r"(?:crée|créer|donne|génère|fais|je veux|je voudrais|il me faut|nouveau)(?:[\s-]moi)?",
    revoke=r"révoque|révoquer|supprime|supprimer|annule|retire",
    listing=(
        r"(?:(?:montre|affiche|liste)(?:[\s-]moi)?\s+)?(?:mes|tous les|nos|les)?\s?(?:jetons|"
        r"tokens)(?:\sd'api)?|quels\sjetons\s(?:ai-je|y a-t-il|avons-nous)"
    ),
    whose=r"pour|nommé|appelé|de|du|des",
    article=r"un nouveau|un|une|l'|le|la|les|mon|ma",
    scopes={
        Scope.READ: r"(?:en )?lecture seule|pour lire|lecture|lire",
        Scope.BOOK: r"(?:pour )?réserver|réservation",
        Scope.BOOK_FOR_OTHERS: r"(?:pour )?réserver pour (?:d'autres|les autres)",
        Scope.ADMINISTER: r"(?:pour )?administrer|administration",
    },
    units={r"jours?": 1, r"semaines?": 7, r"mois": 30},
    lasting=r"pour|valable|valable pour|pendant|de",
    courtesy=r"s'il te plaît|s'il vous plaît|stp|svp|peux-tu|bonjour|salut",
)

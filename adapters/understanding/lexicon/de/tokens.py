"""German: how people ask for tokens."""

from adapters.understanding.lexicon.tokens import TokenWords
from core.domain.people.tokens import Scope

TOKENS = TokenWords(
    noun=r"(?:api|zugriffs)?[\s-]?(?:tokens?|schlüssel)",
    make=(
        r"(?:mach|mache|erstell|erstelle|gib|erzeuge|ich brauche|ich möchte|ich will|"
        r"neues)(?:\s+(?:mir|bitte|uns))*"
    ),
    revoke=r"widerruf|widerrufe|lösch|lösche|sperr|sperre|zieh|entzieh|entziehe",
    listing=(
        r"(?:(?:zeig|zeige|liste)(?:\s+mir)?\s+)?(?:meine|alle|unsere|die)?\s?(?:api[\s-])?tokens?|"
        r"welche\s(?:api[\s-])?tokens?\s(?:habe ich|gibt es|haben wir)"
    ),
    whose=r"für|namens|von|des|der",
    article=r"ein neues|einen neuen|ein|einen|das|den|die|dem|mein|meinen",
    scopes={
        Scope.READ: r"nur (?:zum )?lesen|nur lesend|lesend|zum lesen|lesen",
        Scope.BOOK: r"(?:zum )?buchen",
        Scope.BOOK_FOR_OTHERS: r"(?:zum )?(?:buchen für andere|für andere buchen)",
        Scope.ADMINISTER: r"(?:zum )?verwalten|verwaltung|adminrechte",
    },
    units={r"tagen?|tage": 1, r"wochen?": 7, r"monaten?|monate?": 30},
    lasting=r"für|gültig|gültig für",
    purpose=r"zum",
    courtesy=r"bitte|kannst du|hallo|hi",
)

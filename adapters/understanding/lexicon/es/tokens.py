"""Spanish: how people ask for tokens."""

from adapters.understanding.lexicon.tokens import TokenWords
from core.domain.people.tokens import Scope

TOKENS = TokenWords(
    noun=r"(?:tokens?|claves?)(?:\s(?:de\s)?(?:api|acceso))?",
    make=r"(?:crea|crear|créame|dame|genera|haz|hazme|necesito|quiero|nuevo)(?:\s+me)?",
    revoke=r"revoca|revocar|elimina|borra|anula|retira",
    listing=(
        r"(?:(?:muestra|muéstrame|lista|enseña)\s+)?(?:mis|todos los|nuestros|"
        r"los)?\s?tokens(?:\sde\sapi)?|qué\stokens\s(?:tengo|hay|tenemos)"
    ),
    whose=r"para|llamado|de|del",
    article=r"un nuevo|un|una|el|la|los|mi",
    scopes={
        Scope.READ: r"(?:de )?solo lectura|sólo lectura|para leer|lectura|leer",
        Scope.BOOK: r"(?:para )?reservar",
        Scope.BOOK_FOR_OTHERS: r"(?:para )?reservar para (?:otros|otras personas|los demás)",
        Scope.ADMINISTER: r"(?:para )?administrar|administración",
    },
    units={r"días?|dias?": 1, r"semanas?": 7, r"meses|mes": 30},
    lasting=r"para|válido|válido por|durante|por|de",
    courtesy=r"por favor|puedes|hola",
)

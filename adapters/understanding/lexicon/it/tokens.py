"""Italian: how people ask for tokens."""

from adapters.understanding.lexicon.tokens import TokenWords
from core.domain.people.tokens import Scope

TOKENS = TokenWords(
    noun=r"(?:token|chiavi|chiave)(?:\s(?:api|di accesso))?",
    make=r"(?:crea|creami|dammi|genera|fammi|fai|mi serve|voglio|vorrei|nuovo)(?:\s+mi)?",
    revoke=r"revoca|revocare|elimina|cancella|annulla|ritira",
    listing=(
        r"(?:(?:mostra|mostrami|elenca)\s+)?(?:i miei|tutti i|i nostri|i)?\s?token(?:\sapi)?|"
        r"quali\stoken\s(?:ho|ci sono|abbiamo)"
    ),
    whose=r"per|chiamato|di|del|della|dello",
    article=r"un nuovo|un|una|il|lo|la|l'|i|il mio",
    scopes={
        Scope.READ: r"(?:in |di )?sola lettura|solo lettura|per leggere|lettura|leggere",
        Scope.BOOK: r"(?:per )?prenotare",
        Scope.BOOK_FOR_OTHERS: r"(?:per )?prenotare per (?:altri|gli altri)",
        Scope.ADMINISTER: r"(?:per )?amministrare|amministrazione",
    },
    units={r"giorni|giorno": 1, r"settimane|settimana": 7, r"mesi|mese": 30},
    lasting=r"per|valido|valido per|di",
    courtesy=r"per favore|per piacere|puoi|ciao",
)

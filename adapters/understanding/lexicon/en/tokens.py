"""English: how people ask for tokens."""

from adapters.understanding.lexicon.tokens import TokenWords
from core.domain.people.tokens import Scope

TOKENS = TokenWords(
    noun=r"(?:api|access)?[\s-]?(?:tokens?|api[\s-]keys?|access[\s-]keys?)",
    make=r"(?:make|create|give|get|generate|issue|i need|i want|new)(?:\s+me)?",
    revoke=r"revoke|delete|cancel|disable|take back|withdraw",
    listing=(
        r"(?:(?:show|list)(?:\s+me)?\s+)?(?:my|all|our|the)?\s?(?:api\s|access\s)?tokens?|(?:what|"
        r"which)\s(?:api\s)?tokens\s(?:do i have|are there|do we have)"
    ),
    whose=r"for|called|named",
    article=r"an?\s+new|an?|the|my",
    scopes={
        Scope.READ: r"read[\s-]only|only reading|to read|reading|read",
        Scope.BOOK: r"(?:to |for |may )?book(?:ing)?",
        Scope.BOOK_FOR_OTHERS: r"(?:to |for |may )?book(?:ing)? for (?:others|everybody|other people)",
        Scope.ADMINISTER: r"(?:to )?administer|administration|admin(?: rights)?",
    },
    units={r"days?": 1, r"weeks?": 7, r"months?": 30},
    lasting=r"for|valid for|good for|valid|lasting",
    purpose=r"to",
    courtesy=r"please|could you|can you|hi|hey",
)

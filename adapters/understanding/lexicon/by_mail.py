"""How people ask for e-mail and against it, in every language; an address between the words is of none."""

import re

_ASKS = (
    r"(?:please )?(?:e-?mail|write|write to|reach) me(?: too| also| as well)?(?: at| to| by e-?mail at)?",
    r"(?:please )?send (?:me )?e-?mails?(?: too| also| as well)? (?:at|to)",
    r"my (?:e-?mail|mail)(?: address)? is",
    r"(?:bitte )?(?:schreib|schreibe|mail|maile) mir(?: auch| bitte)*(?: per (?:e-?mail|mail))?(?: an| auf)?",
    r"(?:schick|schicke|sende) mir(?: auch| bitte)* (?:e-?mails?|mails?) an",
    r"meine (?:e-?mail|mail)(?:-?adresse)? (?:ist|lautet)",
    r"(?:écris|ecris|écrivez|ecrivez)[- ]moi(?: aussi)?(?: par (?:e-?mail|mail|courriel))? (?:à|a|sur)",
    r"envoie[- ]moi (?:aussi )?(?:des |les )?(?:e-?mails?|mails?|courriels?) (?:à|a)",
    r"mon (?:adresse )?(?:e-?mail|mail|courriel) est|mon adresse est",
    r"(?:escríbeme|escribeme)(?: también| tambien)? (?:a|al)(?: correo)?",
    r"(?:envíame|enviame|mándame|mandame) (?:también |tambien )?(?:los )?correos a",
    r"mi (?:correo(?: electrónico| electronico)?|e-?mail|mail) es",
    r"scrivimi(?: anche)? (?:a|all'indirizzo)",
    r"mandami (?:anche )?(?:le |delle )?(?:e-?mail|mail) a",
    r"(?:la mia (?:e-?mail|mail)|il mio indirizzo(?: e-?mail| mail)?) (?:è|e)",
)
AT = re.compile("|".join(f"(?:{each})" for each in _ASKS))
"""What stands around the address at which somebody wants e-mail."""

_ENDS = (
    r"(?:please )?(?:stop|no more)(?: the| sending(?: me)?)? (?:e-?mails?|mails?)(?: please| to me)?",
    r"(?:don't|dont|do not) (?:e-?mail me|send me (?:any )?(?:more )?e-?mails?)(?: any ?more)?|unsubscribe",
    r"(?:bitte )?(?:schick mir |schreib mir )?keine (?:e-?mails?|mails?) mehr(?: bitte)?",
    r"plus (?:d['’]e-?mails?|de mails?|de courriels?)(?: s'il te plaît)?",
    r"(?:arrête|arrete) (?:les|de m['’]envoyer des) (?:e-?mails?|mails?|courriels?)",
    r"(?:no más|no mas|ni un) correos?(?: más| mas)?|no me (?:envíes|envies|mandes) (?:más|mas) correos",
    r"deja de (?:enviarme|mandarme) correos",
    r"(?:basta|niente più|niente piu) (?:e-?mail|mail)|non mandarmi (?:più|piu) (?:e-?mail|mail)",
)
NO_MORE = re.compile("|".join(f"(?:{each})" for each in _ENDS))
"""That somebody wants no e-mail any more."""

"""How people give their own calendar, and have it forgotten, in every language; an address is of none."""

import re

_OWN = (
    r"my (?:own |personal |work |private )?(?:calendar|cal|diary|schedule|ics)",
    r"(?:mein|meinen|meinem) (?:eigenen? |privaten? )?(?:kalender|terminkalender)|meine termine",
    r"mon (?:propre )?(?:calendrier|agenda)(?: perso| personnel)?",
    r"mi (?:propio )?(?:calendario|agenda)(?: personal)?",
    r"il mio (?:calendario|agenda)(?: personale)?|la mia agenda(?: personale)?",
)
OWN = "|".join(f"(?:{each})" for each in _OWN)
_WHERE = "at|here|unter|hier|à|ici|en|aquí|aqui|a|qui"
_FORGET = "forget|remove|delete|disconnect|unlink|stop reading|don't read|ignore"
_GIVES = (
    rf"(?:{OWN})(?: (?:is|ist|est|es|è|e|lautet|steht|se trouve|está|esta|si trova))?(?: (?:{_WHERE}))?",
    rf"(?:please )?(?:use|read|add|connect|check|watch|link) (?:{OWN})(?: at| from| under)?(?: please)?",
    r"(?:please )?warn me (?:of|about) (?:clashes|conflicts) with",
    rf"(?:bitte )?(?:lies|nimm|nutze|verwende|verbinde|beachte) (?:{OWN})(?: unter| von)?(?: bitte)?",
    rf"(?:lis|utilise|ajoute|connecte|consulte) (?:{OWN})(?: à| sur)?",
    rf"(?:lee|usa|añade|conecta|consulta) (?:{OWN})(?: en)?",
    rf"(?:leggi|usa|aggiungi|collega|consulta) (?:{OWN})(?: a| da)?",
)
GIVE = re.compile("|".join(f"(?:{each})" for each in _GIVES))
"""What stands around the address of somebody's own calendar."""

_FORGETS = (
    rf"(?:please )?(?:{_FORGET}) (?:{OWN})(?: any ?more)?(?: please)?",
    rf"(?:bitte )?(?:vergiss|entferne|lösche|trenne) (?:{OWN})(?: bitte)?",
    rf"(?:bitte )?lies (?:{OWN}) nicht mehr(?: bitte)?",
    rf"(?:oublie|supprime|retire|déconnecte|deconnecte|efface) (?:{OWN})",
    rf"ne lis plus (?:{OWN})",
    rf"(?:olvida|elimina|borra|quita|desconecta) (?:{OWN})|no leas más (?:{OWN})",
    rf"(?:dimentica|elimina|rimuovi|scollega|cancella) (?:{OWN})|non leggere più (?:{OWN})",
)
FORGET = re.compile("|".join(f"(?:{each})" for each in _FORGETS))
"""That somebody wants their own calendar to be read no more."""

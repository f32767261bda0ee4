"""Italian: how people ask in the passive voice."""

from adapters.understanding.lexicon.it.typography import TYPOGRAPHY
from adapters.understanding.lexicon.passives import Passives

each, words = TYPOGRAPHY.each, TYPOGRAPHY.words

PASSIVES = Passives(
    may=words("può potrebbe"),
    must=words("deve dovrebbe"),
    being=words("essere"),
    by=words("da"),
    participles=each(
        {
            "prenotato prenotata riservato riservata bloccato bloccata": "prenotare",
            "spostato spostata rimandato rimandata posticipato posticipata anticipato anticipata": "spostare",
            "annullato annullata cancellato cancellata disdetto disdetta liberato liberata": "annullare",
            "prolungato prolungata esteso estesa": "prolungare",
            "accorciato accorciata": "accorciare",
        }
    ),
    going=each({"andare passare": "spostare"}),
    asks="posso",
    demands="devo",
)

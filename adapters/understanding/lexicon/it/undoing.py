"""Italian: how people take back what was done, or give up what is held."""

from adapters.understanding.lexicon.it.typography import TYPOGRAPHY
from adapters.understanding.lexicon.undoing import Undoing

sayings, words = TYPOGRAPHY.sayings, TYPOGRAPHY.words

UNDOING = Undoing(
    verbs=sayings(
        "ripristina|ripristinare|ripristinala|ripristinalo|torna indietro|tornare indietro|come prima|"
        "rimetti come prima|rimetti|disfa|disfare|undo|rimetti com|rimetti com era|com era prima|com era|rimettila|"
        "rimettilo|lascia com era|lasciala com era|lascialo com era|lascia come prima|lasciala come prima|"
        "lascialo come prima|rimettila dov era|rimettila com era|rimettila come prima|era meglio prima|"
        "era meglio com era|andava bene prima"
    ),
    verbs_of_acts=words("annulla annullare"),
    acts=words("operazione azione modifica modifiche spostamento cambiamento annullamento"),
    withdrawing=sayings("ritira|ritirare|ritiro"),
    requests=words("richiesta domanda"),
    dropping=sayings(
        "lascia stare|lascia perdere|lasciamo stare|lasciamo perdere|dimentica|dimenticalo|dimenticatene"
        "|scordatelo|non importa|niente|fa niente|scarta|scartare|scartala|scartalo|non serve più"
    ),
    calling_off=sayings(
        "lascia|lascia stare|lasciate stare|lascia perdere|lasciamo stare|lasciamo perdere|lascialo stare|"
        "lasciala stare|lascia così|lasciala così|lascialo così|lascialo|lasciala|lascia com è|lasciala com è|"
        "lascialo com è|lasciala dov è|lascialo dov è|anzi no|no anzi|meglio di no|meglio no|alla fine no|"
        "non farlo|non fare niente|non fare nulla|non cambiare niente|non cambiare nulla|niente|no niente|"
        "fa niente|non fa niente|come non detto|ripensandoci no|dimentica|dimenticalo|dimenticatene|scordatelo|o no"
    ),
    every=words("tutto tutti tutte entrambe"),
    around=words(
        "vabbè vabbe dai mah alla fine anzi sbagliato sbagliata beh ops oh ah accidenti scusa "
        "scusate per favore perfavore pf grazie puoi può potresti lo la l il i le"
        " gli ultimo ultima di mio mia era un uno una errore sbaglio voglio vorrei adesso ora subito ok va"
        " bene quello questo quella questa blocco blocchi no aspetta momento"
    ),
)

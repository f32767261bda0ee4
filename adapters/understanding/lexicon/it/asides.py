"""Italian: what people say in passing of the card that they were shown last."""

from adapters.understanding.lexicon.asides import Asides
from adapters.understanding.lexicon.it.typography import TYPOGRAPHY

sayings, sentences, words = TYPOGRAPHY.sayings, TYPOGRAPHY.sentences, TYPOGRAPHY.words

ASIDES = Asides(
    said=sentences(
        {
            "exception": (
                "posso avere un eccezione|potrei avere un eccezione|possiamo avere un eccezione|"
                "mi serve un eccezione|ho bisogno di un eccezione|vorrei un eccezione|voglio un eccezione|"
                "chiedere un eccezione|chiedi un eccezione|chiedo un eccezione|un eccezione per favore|"
                "è possibile un eccezione|si può fare un eccezione|puoi fare un eccezione|"
                "potresti fare un eccezione|fai un eccezione|posso chiedere un eccezione|"
                "vorrei chiedere un eccezione"
            ),
            "kept": (
                "lasciala|lascialo|la tengo|lo tengo|la teniamo|lo teniamo|tienila|tienilo|tieni entrambe|"
                "tieni tutte e due|"
                "lasciala così|lascialo così|lascia così|lascia com è|lasciala com è|lascia tutto così|"
                "non cambiare niente|non cambiare nulla|non toccare niente|lascia l altra|l altra lasciala|"
                "l altro lascialo|lascia l altro|resta così|rimane così|va bene così com è|la tengo per sicurezza|"
                "la tengo lo stesso|me la tengo|ce la teniamo|lasciale tutte e due|lascia stare l altra"
            ),
            "freed": (
                "ritirala|ritira la richiesta|ritiro la richiesta|ritiro la mia richiesta|ritira la mia richiesta|"
                "liberala|liberalo|lasciala libera|lasciala pure libera|libera la sala|libera pure la sala|"
                "puoi liberarla|puoi lasciarla|ridalla|restituiscila|non la uso|non la usiamo|non ne ho bisogno|"
                "non ne abbiamo bisogno|non ci serve|non mi serve|la libero|la lascio libera|la lasciamo libera|"
                "se la prenda un altro|può prenderla un altro|non la uso più|falla tornare libera"
            ),
            "unsure": (
                "che faccio con la sala|cosa faccio con la sala|che facciamo con la sala|cosa ne faccio della sala|"
                "che ne faccio della sala|che succede alla sala|cosa facciamo con la sala|"
                "che faccio con la prenotazione"
            ),
            "card": (
                "è approvata|è già approvata|"
                "ha risposto qualcuno|qualcuno ha risposto|c è una risposta|"
                "quale mi hai dato|quale mi hai data|che sala era|qual è|qual era|quale è|quale scrivania è|"
                "che scrivania è|quale sala è|che sala è|che numero è|quale numero è|quale ho|quale mi è toccata|"
                "che scrivania ho|quale scrivania ho|che giorno è|che giorno cade|in che giorno cade|che giorno era|"
                "quand è|quando è|quando era|a che ora è|a che ora era|a che ora inizia|a che ora finisce|"
                "fino a quando|fino a che ora|come si chiama|come si chiamava|qual è il titolo|a nome di chi è|"
                "a nome di chi|è a nome mio|dov è|dove è|a che piano è|che piano è|a che piano|fammela vedere|"
                "è prenotata|è confermata|è ancora prenotata|ce l ho ancora|è ancora mia|la sala è ancora prenotata|"
                "qual è il riferimento|e la sala|e la mia sala|e la mia prenotazione"
            ),
            "holder": (
                "chi ce l ha|chi l ha presa|chi l ha preso|chi l ha prenotata|chi l ha prenotato|di chi è|chi è|"
                "chi c è dentro|chi la usa|da chi|chi la occupa|chi la prende"
            ),
            "guests": "chi c è in lista|chi è in lista|chi è nella lista|chi è segnato|sono da solo|sono da sola",
            "others": (
                "chi altro c è|chi c è quel giorno|chi altro c è quel giorno|c è qualcun altro|"
                "c è qualcun altro quel giorno|chi ci sarà quel giorno|chi viene quel giorno|chi altro ci sarà"
            ),
            "after": (
                "dopo|subito dopo|e dopo|e subito dopo|quello dopo|quella dopo|il successivo|la successiva|"
                "lo slot successivo|e poi|prendi quello dopo|il prossimo|la prossima|immediatamente dopo"
            ),
            "late": (
                "sono in ritardo|in ritardo|arrivo in ritardo|arrivo tardi|farò tardi|faccio tardi|sarò in ritardo|"
                "sono un po in ritardo|arrivo un po in ritardo|sono bloccato nel traffico|sono bloccata nel traffico|"
                "il mio treno è in ritardo|sto arrivando|arrivo|tienimi la sala|arrivo tra 10 minuti|"
                "arrivo tra 5 minuti|arrivo fra 10 minuti|arrivo fra 5 minuti|arrivo tra dieci minuti|"
                "tenetemi la sala"
            ),
            "door": (
                "come entro|come si entra|come entriamo|qual è il codice|che codice è|c è un codice|serve un codice|"
                "come apro la porta|come si apre la porta|come faccio a entrare|come faccio ad entrare|"
                "ricordami il codice|qual era il codice"
            ),
            "mistaken": (
                "l ho annullata per sbaglio|l ho annullato per sbaglio|ho annullato per sbaglio|"
                "ho annullato per errore|l ho annullata per errore|ho annullato quella sbagliata|è stato un errore|"
                "è stato uno sbaglio|era un errore|era uno sbaglio|non volevo annullare|non volevo annullarla|"
                "non volevo|non lo volevo|ho sbagliato pulsante|ho sbagliato tasto|ho premuto il pulsante sbagliato|"
                "ho cliccato per sbaglio|ho premuto per sbaglio|pulsante sbagliato|alla fine mi serve|"
                "alla fine ci serve|la rivoglio|posso riaverla|ridammela|non avrei dovuto annullare|"
                "non avrei dovuto annullarla"
            ),
            "after-all-not": (
                "anzi no|alla fine no|meglio di no|ho cambiato idea|meglio no|chat sbagliata|"
                "ho sbagliato chat|finestra sbagliata|ignora|ignoralo|errore mio|colpa mia|mi sono sbagliato|"
                "mi sono sbagliata|lasciala dov è|lascialo dov è|lasciala dove sta|lascialo dove sta"
            ),
            "size": (
                "quanti posti ha|quanti ci stanno|quante persone ci stanno|quanto è grande|per quanti è|"
                "per quante persone è|quanti posti|ci stiamo tutti|quante persone tiene"
            ),
            "deciders": ("chi deve approvarla|chi la approva|chi decide"),
            "behind": (
                "c è qualcuno dopo|chi la prende dopo|dopo chi la prende|chi c è dopo|è libera dopo|dopo è libera|"
                "chi ce l ha dopo|dopo chi ce l ha|c è qualcuno dopo di noi|chi viene dopo"
            ),
            "elsewhere": (
                "un altra sala|altre sale|qualche altra sala|altro|c è altro|c è un altra sala|qualcos altro|"
                "cos altro c è|che altro c è|alternative|ci sono alternative|altre opzioni|da un altra parte|"
                "ne hai un altra"
            ),
            "other-times": (
                "qualcosa prima|qualcosa più tardi|più presto|più tardi|un po prima|un altro orario|altri orari|"
                "quando altrimenti|quando è libera|quando sarebbe libera|c è qualcosa prima|c è qualcosa più tardi|"
                "troppo tardi qualcosa prima|che altri orari ci sono|quando è libera dopo|quando è libera di nuovo|"
                "quando torna libera|quando si libera|quando sarà libera|quando posso averla|quando la posso avere|"
                "a che ora è libera|dopo quando è libera"
            ),
            "day-later": (
                "il giorno dopo|al giorno dopo|spostala al giorno dopo|un giorno dopo|un giorno più tardi|"
                "il giorno seguente|il giorno successivo|spostala di un giorno|spostala al giorno successivo|"
                "mettila il giorno dopo"
            ),
            "day-sooner": (
                "il giorno prima|al giorno prima|spostala al giorno prima|un giorno prima|anticipala di un giorno|"
                "il giorno precedente|mettila il giorno prima"
            ),
        }
    ),
    around=words(
        "oh ah ok okay ehi ciao eh ehm e ma allora beh no aspetta scusa scusate perfavore grazie quindi adesso già "
        "anche ancora bellhop uffa accidenti bene perfetto dai mannaggia comunque invece scusami"
    ),
    coming=sayings(
        "viene|viene anche|anche viene|verrà|verrà anche|partecipa|partecipa anche|si unisce|si unisce a noi|"
        "può venire|ci sarà|ci sarà anche|c è anche|si aggiunge"
    ),
    absent=sayings(
        "non viene|non viene più|non può|non può venire|non può più|non verrà|non ci sarà|è malato|è malata|"
        "non riesce a venire|ha disdetto|non ce la fa|dà buca|non partecipa|"
        "non potrà|alla fine non può"
    ),
    joining=words("esserci essere venire unirsi partecipare venga partecipi"),
    beside_joining=words("deve può potrebbe deve dovrebbe anche che si vuole con noi a"),
    adding=words("pure"),
    thanks=words("grazie thx"),
    opening=sayings(
        "dai|ma dai|sai che c è|sai cosa|senti|va be|vabbè|"
        "d accordo|capito|ho capito|vedo|capisco|ah ecco|va bene|tutto chiaro|buono a sapersi|"
        "nessun problema|non fa niente|mi sembra bene|eccomi|eccomi qui|rieccomi|sono tornato|sono tornata|"
        "di nuovo qui|sono di nuovo io|ancora io|dove eravamo|aspetta|un secondo|un attimo|un momento|"
        "dammi un secondo|scusa|scusami|scusate|mi dispiace|uff|meno male|grazie|grazie mille|ok grazie|"
        "perfetto grazie|fatto|che bello|evvai"
    ),
    praise=words("fantastico grande ottimo perfetto favoloso mitico gentilissimo meraviglia eccellente benissimo sei"),
)

"""Italian: what people say of the card, or of the offers, that they were shown last."""

from adapters.understanding.lexicon.it.typography import TYPOGRAPHY
from adapters.understanding.lexicon.sequels import Sequels

each, sayings, words = TYPOGRAPHY.each, TYPOGRAPHY.sayings, TYPOGRAPHY.words

SEQUELS = Sequels(
    cheering=words(
        "ops perfetto ottimo bene benissimo fantastico grande super accidenti cavolo uffa mannaggia oh ah sì ok e "
        "allora beh eh bello va"
    ),
    taking=words(
        "prendo prendi prendiamo prenoto prenota prenotala prenotalo tengo teniamo prendila prendilo prendimela "
        "prendimelo prenotamela prenotamelo"
    ),
    putting=words("mettere metterla metterlo fissarla"),
    pushing=words("ritarda ritardala ritardalo rimanda rimandala posticipa posticipala posticipalo"),
    leaving=words("lascia lasciala lascialo lasciamo lasciamola lasciarla tieni tienila tienilo teniamola"),
    turning=words(
        "no dai anzi scusa aspetta meglio in realtà a al il la lo alla alle come era prima per favore piuttosto "
        "fine non di così com ripensandoci invece"
    ),
    better=words("meglio"),
    suiting=words(
        "le gli che solo soltanto partire da era meglio alle è sarebbe va andrebbe mi ci per me noi viene ancora "
        "molto il la lo credo che starebbe"
    ),
    possible=words(
        "se iniziare cominciare può potrebbe essere possibile è sarebbe anche allora si fare possiamo potremmo farla "
        "farlo puoi potresti"
    ),
    opening=words("possiamo potremmo posso potrei"),
    working=words("va andrebbe bene ok ti vi anche funziona"),
    wanting=words("dice propone suggerisce può potrebbe vuole preferisce preferirebbe vorrebbe chiede chiedeva serve"),
    unable=sayings(
        "non può|non possono|non posso|non possiamo|non è libera|non è libero|non è disponibile|non c è|"
        "è occupata|è occupato|è impegnata|è impegnato|non ha tempo|ha un altro impegno|ha un impegno|"
        "ha un altra riunione"
    ),
    lengthy=words("lungo lunga tempo"),
    needing=words(
        "basta bastano basterà dovrebbe bastare è sufficiente duri dura sarà va bene e ci mi serve servirà serviva "
        "solo soltanto ne abbiamo bisogno ho la lo in realtà alla fine basta che"
    ),
    enough=words("basta bastano basterà"),
    us=words("siamo saremo noi"),
    being=words("siamo saremo in tutto ora adesso alla fine saremmo di totale quindi"),
    extremes=each(
        {
            "piccola piccolo": "smallest",
            "grande": "largest",
            "presto": "earliest",
            "tardi": "latest",
        }
    ),
    the=words("la il lo l più le"),
    larger=words("grande spaziosa spazioso ampia ampio capiente"),
    when=words("quando ora"),
    free=words("libera libero disponibile"),
    ones=words("quella quello"),
    units=words("la il lo numero"),
    which=words("che"),
    them=words("di esse essi ne"),
    smaller=words("piccola piccolo piccolina piccolino"),
    looking=words(
        "c è qualcosa qualcos di più una un altra altro sala studio hai avete ce n possiamo posso trovare "
        "trovi trovami cercare per noi me favore con spazio che sia ne avresti qualcuna si può e"
    ),
    mistaken=sayings(
        "non quella|non quello|quella no|quello no|non questa|non era quella|non è quella|quella sbagliata|"
        "la sbagliata|hai sbagliato prenotazione|ho sbagliato prenotazione"
    ),
    due=words("deve dovrebbe essere durare duri bisogna sia serve che avere tenere"),
    hedging=words(
        "non so boh forse magari diciamo direi probabilmente penso credo basta basterebbe bastano sufficiente "
        "abbastanza ideale idealmente perfetto meglio sarebbe il massimo al minimo almeno più o meno così "
        "allora troppo lungo lunga circa se possibile si può serve servono ci mi solo soltanto in realtà beh "
        "bene va andrebbe hm per me"
    ),
)

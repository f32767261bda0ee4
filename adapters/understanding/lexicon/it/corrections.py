"""Italian: how people take back what they just said, and leave things out."""

from adapters.understanding.lexicon.corrections import Corrections
from adapters.understanding.lexicon.it.typography import TYPOGRAPHY

sayings, words = TYPOGRAPHY.sayings, TYPOGRAPHY.words

CORRECTIONS = Corrections(
    taking_back=sayings(
        "cancella questo|lascia perdere|lascia perdere quello|lascia stare|no aspetta|aspetta no|no scusa|scusa no|"
        "ah no|oh no|no no|mi sbaglio|"
        "mi sono sbagliato|mi sono sbagliata|errore mio|ho sbagliato|macché|no anzi|anzi no|come non detto|"
        "sbagliato"
    ),
    restating=sayings(
        "troppo|è tanto|è tanto tempo|tanto tempo|un po lungo|un po tanto|un po troppo|un po ' lungo|"
        "un po ' tanto|un po ' troppo|è un po troppo|"
        "è un po lungo|decisamente troppo|troppo lungo|è troppo|è troppo lungo|troppo lunga|troppo corto|"
        "troppo tempo|anzi|volevo dire|voglio dire|"
        "intendevo|intendo|cioè|o meglio|o piuttosto|correzione|correggo|"
        "ripensandoci|a dire il vero|per meglio dire|vale a dire"
    ),
    hesitating=sayings(
        "no|meglio|piuttosto|diciamo|facciamo|in realtà|scusa|scusate|scusami|mi scusi|pardon|aspetta|aspetti|ehm|"
        "eh|uhm|mmm|hm|hmm|ah|oh|ops|oddio|beh|be|un attimo"
    ),
    paused=words("troppo"),
    harmless=sayings(
        "no grazie|piuttosto che|meglio di|scusa per|scusa il|scusa se|aspetta che|non importa|meglio se|"
        "facciamo la riunione|facciamo una riunione"
    ),
    excepting=sayings(
        "tranne|eccetto|salvo|a parte|fuorché|diversa da|diverso da|ad eccezione di|a eccezione di|escluso|"
        "esclusa|esclusi|ma non|e non|che non sia|che non siano|piuttosto che"
    ),
    unfit=sayings(
        "è troppo grande|è troppo piccolo|è troppo piccola|è troppo lontano|è troppo lontana|"
        "è troppo rumoroso|è troppo rumorosa|è troppo caldo|è troppo calda|è troppo freddo|"
        "è troppo fredda|è troppo buio|è troppo buia|è troppo caro|è troppo cara|sarebbe troppo grande|"
        "sarebbe troppo piccolo|sarebbe troppo piccola|sarebbe troppo lontano|sarebbe troppo lontana|"
        "sarebbe troppo rumoroso|sarebbe troppo rumorosa|sarebbe troppo caldo|sarebbe troppo calda|"
        "sarebbe troppo freddo|sarebbe troppo fredda|sarebbe troppo buio|sarebbe troppo buia|"
        "sarebbe troppo caro|sarebbe troppo cara|non è abbastanza grande|non va bene|non basta"
    ),
    preferring=words("preferisco preferiamo preferirei preferiremmo"),
    sparing=words("meno senza"),
    denying=words("non"),
    before_denial=words("ma e solo però soltanto"),
    nor=words("né"),
    but=words("ma bensì"),
    ending=words(
        "finisci finire finiamo finisce finiscila termina terminare finiremo finirò termineremo terminerò "
        "terminiamo concludi concludere concludiamo chiudi chiudere chiudiamo"
    ),
    ends=words("fine"),
    starting=words(
        "comincia cominciare cominciamo cominci cominciamola inizia iniziare iniziamo inizi iniziamola parte partiamo "
        "partire"
    ),
    staying=words("uguale resta rimane stessa stesso cambia invariata invariato lascia lasciamo prevista"),
    fronts=words("inizio"),
    cutting=words("accorcia accorciare accorciala riduci ridurre riducila taglia tagliare tagliala abbrevia"),
    taking_off=words("togli togliere leva levare sottrai toglile"),
    less=words("meno"),
    around=words(
        "può essere potrebbe usa usiamo prendi metti allora per questo al posto si possiamo potremmo fare facciamo "
        "meglio "
        "invece passa cambia fine alla in saremo siamo ora quindi"
    ),
    taking=words(
        "quella quello questa questo prendo prendi prendiamo scelgo voglio vorrei il la ok sì allora per "
        "favore prenota va bene"
    ),
    only=words("massimo solo soltanto basta bastano"),
    others=words("altra altro"),
    slightly=words("po poco posso possiamo restare rimanere ancora un falla fallo la"),
    after_all=words("allora invece fine meglio altrimenti sennò oppure"),
    stood=words("era"),
    announcing=words("deve dovrebbe sarà è va passa facciamo faremo essere si fa cade adesso ora slitta mettiamo"),
    contrasting=sayings("invece|anziché|e non|non|e non più|non più|al posto|ma non"),
    unsuited=sayings(
        "|".join(
            f"{said}{really}"
            for said in (
                "non va bene",
                "non va",
                "non mi va bene",
                "non ci va bene",
                "non mi va",
                "non posso",
                "non possiamo",
                "non riesco",
                "non riusciamo",
                "non ce la faccio",
                "non ce la facciamo",
                "non funziona",
                "è impossibile",
                "non è possibile",
                "non mi torna",
                "mi viene male",
            )
            for really in ("", " per me", " per noi", " purtroppo", " più")
        )
    ),
    moves="sposta",
    from_to=("da", "a"),
    than=words("che"),
    using=words("usa metti mettila prendi"),
)

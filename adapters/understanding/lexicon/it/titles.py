"""Italian: what leads to the purpose of a booking, and how people rename it."""

from adapters.understanding.lexicon.it.typography import TYPOGRAPHY
from adapters.understanding.lexicon.titles import BORROWED, Titles

words = TYPOGRAPHY.words

TITLES = Titles(
    events=words(
        f"{BORROWED} chiamata chiamate telefonata retrospettiva chiamata formazione presentazione prova dibattito "
        "festa anniversario compleanno "
        "pranzo cena colazione aperitivo corso lezione esame seminario conferenza colloquio colloqui assunzione "
        "valutazione trattativa audit ispezione registrazione ripresa riprese cerimonia addio saluto lancio "
        "rapporto relazione preparazione strategia bilancio passaggio visita accoglienza comitato consiglio "
        "commissione forum discussione laboratorio punto budget revisione allineamento assemblea progetto cliente "
        "clienti collaudo brindisi"
    ),
    meetings=words("team squadra riunione riunioni appuntamento appuntamenti incontro evento"),
    called=words("intitolata intitolato chiamata chiamato denominata denominato detta nominata"),
    topics=words("oggetto tema argomento titolo"),
    labels=words("titolo oggetto tema motivo nome scopo argomento occasione cosa"),
    leads=words("riguardo"),
    articles=words(
        "il lo la l i gli le un uno una del dello della dei degli delle nostro nostra nostri nostre mio mia miei "
        "mie tuo tua suo sua al allo alla all"
    ),
    inside=words(
        "di d del dello della dei degli delle il lo la l i gli le e ed & con col a al alla in nel sul sulla per "
        "un una nostro nostra + / su tra"
    ),
    clauses=words(
        "pure "
        "io tu lui lei noi voi loro sono sei siamo siete era essere sia ho hai ha abbiamo avete hanno posso puoi "
        "può possiamo potete possono potrei potresti potrebbe vorrei voglio devo dobbiamo deve serve bisogno se "
        "perché quando che chi favore cortesia grazie prego ciao salve buongiorno saluti scusa scusate spero no "
        "sì non mai forse possibile altrimenti meglio dove come mi ti ci vi allora quindi anche ancora niente "
        "qualcosa qualcuno arrivederci presto mille tanto gentilmente cordiali vada va bene dimmi piacere totale "
        "incluso compreso esattamente poco info volta posto nome dura funziona"
    ),
    wishes=words(
        "vicino accanto lato lontano tranquilla tranquillo luminosa luminoso finestra fronte vista angolo piano senza"
    ),
    naming=TYPOGRAPHY.sayings(
        "scrivi che è per|metti che è per|segna che è per|annota che è per|indica che è per|mettici che è per|"
        "chiamala|chiamalo|chiama la prenotazione|chiama la mia prenotazione|nominala|intitolala|intitolalo|"
        "rinominala in|rinominalo in|rinominala|rinominalo|rinomina … in|rinominare … in|cambia il nome di … in|"
        "cambia il nome della … in|cambia il nome del … in|cambia il nome dello … in|cambia il titolo di … in|"
        "cambia il titolo della … in|cambia il titolo del … in|cambia il titolo dello … in|cambia il titolo in|"
        "cambia il nome in|cambiale nome in|metti come titolo|metti il titolo|mettile il titolo|"
        "metti * come titolo|aggiungi * come titolo|aggiungi il titolo|dalle il titolo|dalle il nome|dagli il titolo|"
        "il titolo è|si chiama|titolo :|"
        "nuovo titolo :|… chiamala|… chiamalo|… rinominala in|… rinominala|… rinominalo in|… rinominalo|"
        "… mettile il titolo|… dalle il titolo|"
        "oggetto :|argomento :|tema :|il tema è|l argomento è"
    ),
    purposes=TYPOGRAPHY.sayings("è per|sarà per|mi serve per|ci serve per|serve per"),
    instead=words("piuttosto meglio invece"),
    removing=words("togli togliere rimuovi rimuovere elimina eliminare cancella leva senza"),
    title_nouns=words("titolo nome"),
)

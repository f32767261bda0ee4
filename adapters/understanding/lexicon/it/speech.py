"""Italian: who talks, and how sure it is: what makes of a sentence a request, a question, a report or a maybe."""

from adapters.understanding.lexicon.it.typography import TYPOGRAPHY
from adapters.understanding.lexicon.speech import Speech

meanings, words = TYPOGRAPHY.meanings, TYPOGRAPHY.words

SPEECH = Speech(
    cues=meanings(
        {
            (
                "buon compleanno|auguri|tanti auguri|in bocca al lupo|congratulazioni|complimenti|"
                "buona fortuna|cominciate senza|iniziate senza|benvenuto|benvenuta|guarisci presto|pranziamo|"
                "ho dimenticato di|dimenticato di|adoro|amo|odio|detesto|mi piace|ci piace|mi piacciono|ci troviamo|"
                "ci becchiamo|ci incontriamo|è ancora|è già|non dimenticate|non dimenticatevi|sarò in|saremo in|"
                "sarò da|"
                "nel traffico|cominciate pure|iniziate pure|in ritardo|meno male|per fortuna|fortunatamente|"
                "grazie a dio|passa da|passate da|fai un salto|fate un salto|"
                "sto andando|vado in|per strada|ti devo un|vi devo un|"
                "confondo|confondiamo|avete visto|hai visto|avete sentito|hai sentito|avete letto"
            ): "chat",
            (
                "puoi|potresti|potete|potreste|può|potrebbe|mi puoi|mi potresti|ci puoi|"
                "devo|dobbiamo|bisogna|"
                "ci piacerebbe|ti chiedo di|le chiedo di|aiutami a|potrebbe gentilmente|"
                "saresti così gentile|ti dispiace|le dispiacerebbe|dovrei|dovremmo|ho deciso di|abbiamo deciso di|"
                "volevo|volevamo|mi tocca|andrebbe|"
                "deve|devi|va spostata|va spostato|ti va di|riesci a|riuscite a|riusciresti a"
            ): "request",
            (
                "posso|possiamo|potrei|potremmo|si può|si potrebbe|è possibile|sarebbe possibile|c è modo di|"
                "ci sarebbe modo di|è un problema|possibile|c è la possibilità di|"
                "va bene se io|ti va bene se|è un problema se|ti dispiace se|vi dispiace se"
            ): "favour",
            (
                "quando è|quando sono|quando posso|quando devo|quando comincia|quando inizia|cosa succede|che succede|"
                "cosa succederebbe|che cosa succede|e se|fino a quando|fino a che ora|entro quando|quanto tempo|"
                "quanto|quanti|quante|come|perché|chi|dove|cosa|che cosa|quale|quali|è troppo tardi|"
                "è tardi per|sono ancora in tempo|qualcuno sa|sai|sapete|devo per forza|è obbligatorio|è permesso|"
                "entro che ora|a che ora|con quanto anticipo|a cosa serve|qualcuno può|qualcuno ha|di chi|è vero che|"
                "qualcuno mi può|qualcuno ci può|qualcuno potrebbe|qualcuno mi potrebbe|"
                "com è andata|com era|come è andata|"
                "cosa dovrei|cosa devo|che cosa dovrei|che cosa devo|cosa bisogna|cosa bisognerebbe|"
                "cosa ci vuole|cosa ci vorrebbe|che cosa ci vuole|che cosa ci vorrebbe|cosa serve"
                "|cosa servirebbe"
            ): "question",
            (
                "portate i|portate le|portate il|portate la|porta i|porta le|portate i vostri|siate puntuali|"
                "sii puntuale|non arrivate tardi|non fate tardi|non fare tardi|cattiva idea|pessima idea|"
                "brutta idea|buona idea|bella idea|per me va bene|va bene per me|a me va bene|"
                "per noi va bene|ci va bene|ci vediamo lì|un disastro|"
                "inizia senza|comincia senza|ci mancava solo|ci mancava pure|"
                "da ora in poi|d ora in poi|avrà luogo|avranno luogo|offro io|pago io|mai più|prova antincendio|"
                "suona bene|ottima idea|e porta|e portate|porta il caffè|portate il caffè|porta la torta|"
                "non dirmelo|non me ne parlare|rifacciamo"
            ): "among",
            (
                "dice|dice che|disse|dicono|diceva|ha detto|hanno detto|mi ha detto|mi hanno detto|racconta|"
                "ha raccontato|ho sentito|sentito|secondo|a quanto pare|pare|pare che|sembra|sembra che|si dice|"
                "ha scritto|scrive|scriveva|chiede|ha chiesto|chiedeva|accenna|ha accennato|pensa che|crede che|"
                "sostiene|annuncia|ha annunciato|propone|ha proposto|suggerisce|ha promesso|promette|voci|presunto|"
                "presumibilmente|afferma|ha spiegato|ha avvisato|avvisava|oggetto|si lamenta|mi informa|parlava di|"
                "ho sognato|sognato|"
                "voleva che|vuole che io|mi ha chiesto di|ci ha chiesto di"
            ): "hearsay",
            (
                "lui|lei|loro|qualcuno|nessuno|la gente|il mio capo|la mia capa|il capo|il cliente|la cliente|"
                "i clienti|il mio collega|la mia collega|i miei colleghi|un collega|una collega|gli altri|"
                "ne abbiamo due|ne abbiamo tre|ne abbiamo uno|di noi sono|sono tutti malati|sono tutti in ferie|"
                "abbiamo due malati|"
                "solo gli admin|solo gli amministratori|solo admin|solo i membri|soltanto gli admin|solo un admin|"
                "un altro team|il team di|marketing|contabilità|risorse umane|suo|sua|suoi|sue|chiunque|la reception|"
                "mio marito|mia moglie|mio fratello|mia sorella|quelli di|quelli del|il padrone|il formatore|"
                "ci ha cancellato|ci ha annullato|ci hanno cancellato|ci hanno annullato|ci ha dato buca|"
                "è via|è in ferie|è fuori fino|"
                "chi ha prenotato|chiunque abbia|la persona che|quelli che hanno"
            ): "third",
            (
                "eravamo|ero|avevamo|avevo|ieri|l altro ieri|la settimana scorsa|il mese scorso|l ultima volta|"
                "l altro giorno|è stato|è stata|sono stati|sono state|siamo stati|sono stato|fu|annullato|annullata|"
                "annullati|cancellato|cancellata|disdetto|disdetta|spostato|spostata|prenotato|prenotata|liberato|"
                "liberata|si è liberata|si è liberato|prolungato|dimenticato|dimenticata|fa abbiamo|settimana fa|"
                "mese fa|giorni fa|è successo|è andata|è andato|è arrivato|ho preso|ha preso|abbiamo preso|"
                "ha annullato|hanno annullato|ho annullato|abbiamo annullato|ha spostato|hanno spostato|ha prenotato|"
                "hanno prenotato|ho prenotato|abbiamo prenotato|ha cancellato|hanno cancellato|sempre|spesso|mai|"
                "ogni volta|di recente|una volta|si libera|si liberi|si è|funziona|puzza|suona|abbiamo usato|"
                "abbiamo fatto|ha fatto|abbiamo avuto|ho avuto|ha avuto|ci siamo|si sono|ha perso|ha rubato|"
                "l anno scorso|per poco|quasi|ci vediamo|"
                "sarebbe stato|sarebbe stata|credevo|è la sala|"
                "ho appena|abbiamo appena|grazie per|grazie di aver|grazie di|"
                "abbiamo dovuto|ho dovuto|hanno dovuto|"
                "è durata|è durato|hanno riparato|ha riparato|hanno finalmente|ha finalmente|"
                "ha di nuovo|hanno di nuovo|ha ancora|hanno ancora|ha già|hanno già|continua a|continuano a|"
                "è andata lunga|è andato lungo|si è allungata|si è allungato|ha sforato|hanno sforato|si riunisce|"
                "si riuniscono|"
                "mi ha|mi hanno|ci ha|ci hanno|"
                "l ultima volta|sempre vuota|sempre vuoto|mai libera|mai libero"
            ): "past",
            (
                "al limite|mal che vada|alla peggio|"
                "forse|magari|può darsi|probabilmente|eventualmente|un giorno|uno di questi giorni|prima o poi|"
                "sto pensando|stiamo pensando|pensavo|pensavamo|penso di|pensiamo di|non so|non so se|non sappiamo|"
                "non sono sicuro|non sono sicura|sono indeciso|sono indecisa|siamo indecisi|indeciso|sarebbe bello|"
                "sarebbe utile|sarebbe meglio|"
                "sarà una|sarà un|sarà lungo|sarà lunga|sarà dura|sarà pesante|"
                "bisognerebbe|dovrei forse|forse dovrei|forse dobbiamo|forse devo|spero|speriamo|immagina|supponiamo|"
                "in teoria|chissà|avrei dovuto|avremmo dovuto|avrei potuto|potrebbe essere|potrebbe darsi|vediamo|"
                "vedremo|valuto|valutiamo|stiamo valutando|sto valutando|mi chiedo|ci chiediamo|rischio di|dipende|"
                "sogno|a volte penso|stavo per|"
                "un giorno o l altro|devo chiedere|"
                "un giorno prenoterò|un giorno prenderò|un giorno vorrei|scommetto|scommettiamo|stavamo per|"
                "andavo a|fammi pensare|fammici pensare|lasciami pensare|"
                "l anno prossimo avremo|fossi in te|al posto tuo|"
                "che sogno|sarebbe un sogno|fosse vero|sarebbe bello"
            ): "maybe",
            (
                "ci vorrebbe|ci vorrebbero|ci farebbe comodo|mi farebbe comodo|farebbe comodo|ci servirà|"
                "mi servirà|ci serviranno|mi serviranno"
            ): "wishful",
            (
                "non serve|non ci serve|non mi serve|non occorre|non c è bisogno|nessun bisogno|stiamo bene senza|"
                "va bene senza|facciamo senza|ne facciamo a meno|posso farne a meno|senza sala|no grazie|non importa|"
                "non voglio nessuna|non vogliamo nessuna|non mi interessa|ce la caviamo|me la cavo|smart working|"
                "da casa|questa settimana no|non prenotiamo|non prenoto|non prenotare|non è necessario|tutto bene|"
                "non ci servono|non mi servono|"
                "non ci serve una|non mi serve una|"
                "non ti azzardare|non azzardarti|guai a te|non ti permettere|neanche per sogno"
            ): "refusal",
            "era|erano|ha|hanno|hai|avete|aveva|avevano": "telling",
            (
                "se|nel caso|in caso|qualora|quando|appena|non appena|a meno che|a patto che|purché|finché|"
                "una volta che|ogni volta che"
            ): "condition",
            (
                "fammi sapere|fatemi sapere|facci sapere|mi faccia sapere|avvisami|avvisaci|avvisatemi|mi avvisi|"
                "mi avvisate|puoi avvisarmi|potresti avvisarmi|avvisarmi|dimmi se|dimmi quando|dimmi appena|dicci se|"
                "dicci quando|notificami|informami|tienimi aggiornato|tienimi aggiornata|tienimi informato|"
                "tienimi informata|lista d attesa|lista di attesa|mandami un messaggio|scrivimi|farmi sapere|"
                "mi fai sapere|fai sapere|mi dici se|mi dici quando|ricordami|tieni d occhio|fammi un fischio|"
                "dammi un colpo|mettimi in lista|informarmi|mi scrivi|essere avvisato|essere avvisata|allertami"
            ): "watch",
            (
                "non posso venire|non posso|non possiamo venire|non possiamo|non potrò|non potremo|"
                "non riesco a venire|non riesco|non riusciamo|non ce la faccio|non ce la facciamo|non vengo|"
                "non veniamo|non verrò|non verremo|non ci sarò|non ci saremo|non mi serve più|non ci serve più|"
                "non serve più|non mi servirà|non ci servirà|non ho più bisogno|non abbiamo più bisogno|"
                "non avrò bisogno|non avremo bisogno|non ne ho più bisogno|non uso più|non la uso|non lo uso|"
                "non userò|non useremo|è saltato|è saltata|salta|non si fa più|non si fa|non parteciperò|"
                "non la voglio più|non lo voglio più|non voglio più|non ho bisogno|non abbiamo bisogno|non viene più|"
                "più bisogno"
            ): "offer",
            (
                "anzi no|no anzi|meglio di no|aspetta|aspetta no|no aspetta|lascia stare|lascia perdere|lascia|o no|"
                "o forse no|scherzo|scherzavo|stavo scherzando|non farlo|non ancora|ferma|fermo|non fare niente|"
                "ripensandoci no|ci ho ripensato|tienila|tienilo|o la tengo|o lo tengo|come non detto|niente|no no"
            ): "denial",
            "più tardi|ancora|dopo|all ultimo|all ultimo momento|all ultimo minuto|in qualsiasi momento|in seguito": (
                "later"
            ),
            (
                "spero stiate|spero tu stia|spero che tu|spero che voi|spero vada|spero che vada|spero che stiate|"
                "se ti disturbo|se vi disturbo|per favore|per piacere|per cortesia|se possibile|se è possibile|"
                "se puoi|se potete|se può|se riesci|se non ti dispiace|se non è un problema|se va bene|se ti va bene|"
                "quando puoi|quando potete|appena puoi|appena possibile|il prima possibile|se è libera|"
                "se è ancora libera|se è ancora libero|se ancora libera|se ancora libero|se è ancora disponibile|"
                "se è libero|"
                "se libera|se libero|se è disponibile|se c è posto|se c è|grazie|scusa|scusate|mi dispiace|ciao|"
                "buongiorno|salve|buonasera|siamo|saremo|siamo in|è per|credo|penso|come al solito|come sempre|"
                "come d accordo|come concordato|sarebbe fantastico|sarebbe perfetto|sarebbe ottimo|che ho prenotato|"
                "che abbiamo prenotato|che avevo prenotato|ho prenotato io|che ho|ho una|abbiamo una|"
                "non dimenticare di|se vuoi|quando hai un attimo|quando hai tempo|c è|ci sono|"
                "se per te va bene|se per voi va bene|se vi va bene"
            ): "courtesy",
            (
                "avremmo bisogno|avrei bisogno|mi serve|ci serve|mi servirebbe|ci servirebbe|mi servono|ci servono|"
                "ho bisogno|abbiamo bisogno|"
                "ho bisogno di|abbiamo bisogno di|vorrei|vorremmo|voglio|vogliamo|cerco|cerchiamo|prenota|prenotami|"
                "prenotare|prenotaci|dammi|prendo|prendiamo|mi piacerebbe|mettimi|posso avere|possiamo avere|"
                "posso prenotare|possiamo prenotare|posso prendere|mi occorre|ci occorre|blocca|bloccami|riserva|"
                "serve|servirebbe|occorre|"
                "mi dai|ci dai|mi presti|ci presti|mi trovi|ci trovi|trovami|trovaci|ci vuole|mi ci vuole"
            ): "needed",
        }
    ),
    heads=words(
        "ciao salve buongiorno buonasera ehi hey e poi allora quindi ma però anche adesso ora ok va bene sì no ah "
        "oh scusa scusate grazie bellhop tutti team anzi invece purtroppo per favore pf pls dunque gentile gentili "
        "cari caro cara dai beh eh mi"
    ),
    between=words(
        "pure resto mi ci ti lo la li le ne si per favore pf pls anche ora adesso già poi a di il mia mio un una "
        "gentilmente solo subito meglio"
    ),
    nouns=words("rinvio spostamento disdetta prenotazione prolungamento cancellazione annullamento"),
    concluding=TYPOGRAPHY.sayings("quindi|allora|perciò|dunque"),
    joints=words("ma però perché siccome poiché quindi mentre anche"),
    stressing=words("davvero veramente proprio urgentemente assolutamente"),
    wished=TYPOGRAPHY.sayings("volevo|volevamo"),
    advice=TYPOGRAPHY.sayings("dovrei|dovremmo|devo|dobbiamo"),
    proposing=TYPOGRAPHY.sayings(
        "perché non|credi che dovrei|non dovremmo|non dovrei|conviene|converrebbe|sarebbe meglio|è meglio|bisogna"
    ),
    suiting=TYPOGRAPHY.sayings(
        "va bene|ti va bene|vi va bene|va bene a tutti|va bene per tutti|andrebbe bene|è un problema|"
        "sarebbe un problema|ti dispiace|vi dispiace|le dispiace|ok|è ok|disturba|vi disturba|"
        "ti disturba|dà fastidio|vi dà fastidio|ti dà fastidio|c è qualche problema|c è problema|"
        "siete d accordo|sei d accordo|è possibile|sarebbe possibile|vi sta bene|ti sta bene"
    ),
    if_we=TYPOGRAPHY.sayings("se|se io|se noi"),
    otherwise=TYPOGRAPHY.sayings(
        "altrimenti|sennò|se no|se non è libera|se non è libero|se non c'è|se è occupata|se è occupato|"
        "se è presa|se è preso|se non si può|se non è possibile|se fosse occupata|se fosse occupato"
    ),
    pleading=words("favore cortesia piacere"),
    past_endings=("rei", "remmo", "rebbe", "ato", "ata", "ava", "arono", "avano"),
    objects=words(
        "ristorante scadenza testo macchia versione manifesto mano abbonamento tavolo volo notifica notifiche "
        "promemoria avviso avvisi messaggio messaggi mail email newsletter account contratto iscrizione licenza "
        "profilo password nota note ordine pizza consegna taxi treno biglietto biglietti hotel albergo file compito "
        "sveglia musica cena pranzo cinema vacanza vacanze assicurazione pacco dentista medico festa matrimonio "
        "corso lezione torta caffè"
    ),
    somebody=TYPOGRAPHY.sayings(
        "qualcuno può|qualcuno potrebbe|qualcuno mi può|qualcuno ci può|qualcuno mi potrebbe|"
        "qualcuno ci potrebbe|può qualcuno|potrebbe qualcuno"
    ),
    wanting=words("vuole vorrebbe cerca"),
    tables=words("tavolo tavoli"),
    praises=words("oh fantastico ah che bello ottimo perfetto evviva grande magnifico"),
    another=words("altro altra ancora"),
    that=words("che se"),
    exclamations=TYPOGRAPHY.sayings(
        "non vedo l ora|non vediamo l ora|ti ricordi|vi ricordate|peccato|che casino|che disastro|che peccato|"
        "che bello|che fortuna|che sfortuna|che confusione|che caos|"
        "che rabbia|che vergogna|che noia|che pasticcio|che giornata|che settimana|che sorpresa|che seccatura|"
        "che stress|che guaio|che incubo"
    ),
    being=TYPOGRAPHY.sayings(
        "arrivati in|arrivato in|arrivata in|siamo arrivati in|sono arrivato in|sono arrivata in|"
        "siamo in|sono in|siamo nella|sono nella|siamo al|sono al|siamo già in|sono già in|"
        "siamo seduti in|seduto in|seduta in|seduti in|mi sono seduto in|mi sono seduta in|"
        "ci siamo seduti in|mi sono appena seduto in|ci siamo appena seduti in|siamo in sala|siamo dentro"
    ),
    gone=TYPOGRAPHY.sayings("siamo usciti da|sono uscito da|sono uscita da|siamo appena usciti da|usciti da"),
    reconsidering=TYPOGRAPHY.sayings("alla fine|più|non più|dopotutto|dopo tutto|in realtà"),
    taking=TYPOGRAPHY.sayings(
        "la prendo|lo prendo|la prenderei|lo prenderei|lo prendiamo|la prendiamo|la prenoto|lo prenoto|"
        "la vorrei|lo vorrei|la voglio|lo voglio|prenotala|prenotalo|prenotamela|prenotamelo|"
        "me la prenoti|me lo prenoti|bloccala|bloccalo|bloccamela|bloccamelo|dammela|dammelo|mi serve|"
        "ci serve|mi servirebbe|ci servirebbe|ne ho bisogno|ne abbiamo bisogno|la riservo|lo riservo|"
        "me la tieni|me lo tieni|prendila|prendilo"
    ),
    stuffing=words("magari forse anche gentilmente solo ancora eventualmente poi"),
)

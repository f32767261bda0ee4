"""Italian."""

from adapters.understanding.lexicon.admin import Admin
from adapters.understanding.lexicon.conjugation import italian
from adapters.understanding.lexicon.groups import Clocks, Days, Links, Numbers, Spans, Talk, Things, Verbs
from adapters.understanding.lexicon.inner import Inner
from adapters.understanding.lexicon.it.asides import ASIDES
from adapters.understanding.lexicon.it.company import COMPANY
from adapters.understanding.lexicon.it.corrections import CORRECTIONS
from adapters.understanding.lexicon.it.occasions import OCCASIONS
from adapters.understanding.lexicon.it.passives import PASSIVES
from adapters.understanding.lexicon.it.questions import QUESTIONS
from adapters.understanding.lexicon.it.sequels import SEQUELS
from adapters.understanding.lexicon.it.series import SERIES
from adapters.understanding.lexicon.it.several import SEVERAL
from adapters.understanding.lexicon.it.speech import SPEECH
from adapters.understanding.lexicon.it.titles import TITLES
from adapters.understanding.lexicon.it.typography import TYPOGRAPHY
from adapters.understanding.lexicon.it.undoing import UNDOING
from adapters.understanding.lexicon.it.waiting import WAITING
from adapters.understanding.lexicon.shape import Lexicon
from core.domain.people.member import Role
from core.domain.rules.quota import Period
from core.domain.rules.silence import Silence

each, phrases, sentences, words = TYPOGRAPHY.each, TYPOGRAPHY.phrases, TYPOGRAPHY.sentences, TYPOGRAPHY.words
meanings, sayings = TYPOGRAPHY.meanings, TYPOGRAPHY.sayings

_WHOLE = ("lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato", "domenica")
_SEVERAL = {**{day: day for day in _WHOLE}, "sabati": "sabato", "domeniche": "domenica"}
"""One such day for each word that may mean several."""
_ONES = "uno due tre quattro cinque sei sette otto nove"
_TEENS = "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove"
_TENS = {"venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "novanta": 90}
_COUNTED = {
    "zero": 0,
    **{word: number for number, word in enumerate(f"{_ONES} {_TEENS}".split(), 1)},
    **_TENS,
    # A ten loses its vowel before another: ventuno, ventotto.
    **{
        f"{ten[:-1] if one[0] in 'uo' else ten}{one}": tens + number
        for ten, tens in _TENS.items()
        for number, one in enumerate(_ONES.split(), 1)
    },
}
_HUNDREDS = {"cento": 100, **{f"{one}cento": 100 * count for count, one in enumerate(_ONES.split(), 1)}}
_ORDINALS = "primo secondo terzo quarto quinto sesto settimo ottavo nono decimo"
_ASKED = ("", "mi", "ci", "la", "lo", "le", "li", "mela", "melo")


def _told(verbs: str) -> str:
    """Return what somebody is told to do, with what hangs on behind: prenota, prenotami, prenotamela."""
    return " ".join(f"{verb}{clitic}" for verb in verbs.split() for clitic in _ASKED)


_MINUTE, _HOUR, _DAY, _WEEK, _MONTH, _YEAR = (0, 0, 1), (0, 0, 60), (0, 1, 0), (0, 7, 0), (1, 0, 0), (12, 0, 0)
_PLEASE = words("per favore perfavore cortesia piacere grazie allora pf")

LEXICON = Lexicon(
    code="it",
    typography=TYPOGRAPHY,
    speech=SPEECH,
    corrections=CORRECTIONS,
    undoing=UNDOING,
    waiting=WAITING,
    passives=PASSIVES,
    titles=TITLES,
    company=COMPANY,
    occasions=OCCASIONS,
    questions=QUESTIONS,
    several=SEVERAL,
    sequels=SEQUELS,
    series=SERIES,
    asides=ASIDES,
    phrases={
        **{
            f"{every} {days}": f"ogni {day}"
            for days, day in _SEVERAL.items()
            for every in ("tutti i", "tutte le", "ogni singolo")
        },
        # "Per un punto" is no clock; "alle 10 in punto" is one.
        "in punto": "inpunto",
        # "Ore 15" is a clock, "2 ore" a length; more than the hours of a day are minutes: "2 ore 30".
        **{f"ore {hour}": f"a le {hour}" for hour in range(25)},
        **phrases(
            {
                "12": "una dozzina",
                "circa": "più o meno|all incirca|grosso modo",
                # "2 dicembre alle 11" names a clock, "dalle 9 alle 11" an end: "a" joins, "le" leads to a clock.
                "a le": "alle|alle ore",
                # "Quella delle 18" is the one at that hour.
                **{f"{noun} di le": f"{noun} delle" for noun in ("quella", "mia", "riunione", "prenotazione")},
                "a le 1": "all una",
                "da le 1": "dall una",
                "domani mattina": "domattina",
                "oggi mattina": "stamattina|stamani|stamane|questa mattina",
                "stasera": "questa sera|questa notte|oggi sera",
                Inner.DAY_AFTER_TOMORROW: "dopo domani",
                "prossimo": "che viene|che vengono|in arrivo",
                "prossima settimana": "settimana successiva|settimana seguente",
                "stessa ora la prossima settimana": "stessa ora la settimana dopo|stesso orario la settimana dopo",
                "titolo": "chiamala|chiamalo|intitolala|intitolalo",
                "libera adesso": "libera ora|libera al momento|libera attualmente",
                "libero adesso": "libero ora|libero al momento|libero attualmente",
                "adesso": (
                    "entro un ora|nella prossima ora|nell ora che viene|in questo momento|il prima possibile|"
                    "appena possibile|quanto prima"
                ),
                Inner.ALL_DAY: "tutto il giorno|tutta la giornata|giornata intera|l intera giornata|intero giorno",
                "weekend": "fine settimana|week end|week - end",
                "fine": "alla fine",
                "da": "a partire da|a partire dal|a partire dalle|a cominciare da|non prima di|non prima del",
                "ogni giorno": "tutti i giorni|ogni singolo giorno",
                "ogni settimana": "tutte le settimane|una volta a settimana|una volta alla settimana",
                "ogni mese": "tutti i mesi|una volta al mese",
                f"ogni {Inner.WORKDAY}": (
                    "ogni giorno feriale|ogni giorno lavorativo|tutti i giorni feriali|tutti i giorni lavorativi|"
                    "nei giorni feriali|nei giorni lavorativi"
                ),
                "ogni altro": "un giorno si e uno no",
                "fino": "non oltre|al piu tardi",
                "fino a le": "finisce alle|termina alle",
                ", da le": ", inizia alle|, comincia alle",
                "da le": "dalle|dalle ore|non prima delle|ma non prima delle",
                "15 minuti": "un quarto d ora|quarto d ora",
                "45 minuti": "tre quarti d ora",
                "1 settimana": "otto giorni|8 giorni",
                "2 settimane": "quindici giorni|15 giorni",
                "mezzogiorno": "ora di pranzo|pausa pranzo",
                Inner.EARLIER: "più presto|all indietro|indietro",
                Inner.LATER: "più tardi|in avanti",
                Inner.LONGER: "più lunga|più lungo|più a lungo|durare di più|duri di più|più tempo",
                Inner.SHORTER: "più corta|più corto|più breve",
                "primo": "la prima",
                Inner.SAME_TIME: (
                    "stessa sala|la stessa sala|alla stessa ora|stessa ora|allo stesso orario|stesso orario|stesso slot"
                ),
                Inner.INSTEAD: "invece di|invece del|invece della|invece che|al posto di|al posto del|anziché",
                Inner.LATE: (
                    "in ritardo|arrivo in ritardo|arrivo un po in ritardo|arrivo un po ' in ritardo|"
                    "arrivo un po tardi|arrivo un po ' tardi|arriverò un po in ritardo|arriverò un po ' in ritardo"
                ),
                Inner.MY_QUOTA: (
                    "mi resta|mi restano|mi rimane|mi rimangono|quanto mi resta|quante ore mi restano|"
                    "quanto tempo mi resta"
                ),
                "persone": "di noi",
                "checkin": (
                    "check in|check - in|sono qui|siamo qui|sono arrivato|sono arrivata|siamo arrivati|siamo arrivate|"
                    "mi sono seduto|mi sono seduta|ci siamo seduti|mi sono appena seduto|mi sono appena seduta|"
                    "ci siamo appena seduti|"
                    "sono appena arrivato|siamo appena arrivati|eccomi|eccoci|sono dentro|siamo dentro"
                ),
                "checkout": (
                    "check out|check - out|ho finito|abbiamo finito|ho terminato|abbiamo terminato|finito prima|"
                    "abbiamo già finito|me ne vado|ce ne andiamo|siamo usciti|siamo uscite|sono uscito|sono uscita|"
                    "siamo fuori|è di nuovo libera|è di nuovo libero|stiamo uscendo|sto uscendo"
                ),
                "annulla": (
                    "non mi serve più|non ci serve più|non serve più|non mi serve|non ci serve|non ho più bisogno|"
                    "non abbiamo più bisogno|libera la|libera il|libera lo|lascia perdere|"
                    "lascia andare|levami da|levaci da|toglimi da|tirami fuori da"
                ),
                "sposta": "cambia l ora|cambia orario|cambia l orario|cambiare l orario",
                "libero": (
                    "chi ha|chi ha prenotato|chi è in|chi occupa|c è|ci sono|ce n è|ce ne sono|e libera|e libera la|"
                    "e libero|sono libere|sono liberi|avete|ce l avete|avresti|avreste"
                ),
                "extra": "in più",
                "prolunga": "più tempo|restare ancora|rimanere ancora|un altro po",
                "e": "insieme a|insieme alla|insieme al|oltre a|oltre alla|oltre al|nonché|e pure",
                "10": "una decina di|decina di",
                "15": "una quindicina di",
                "20": "una ventina di|ventina di",
                "30": "una trentina di|trentina di",
                "40": "una quarantina di",
                Inner.MY_BOOKINGS: (
                    "fino a quando ho|fino a che ora ho|fino a quando abbiamo|fino a che ora abbiamo|"
                    "dove devo essere|dove devo andare|quello che ho|ciò che ho|quello che abbiamo|"
                    "le mie prenotazioni|mie prenotazioni|"
                    "la mia agenda|il mio calendario|cosa ho|che cosa ho|cos ho|che ho|"
                    "cosa ho prenotato|che cosa ho prenotato|ho prenotato|ho qualcosa|abbiamo qualcosa|cosa avevo|"
                    "abbiamo prenotato|quali prenotazioni|"
                    "tutte le prenotazioni|lista delle prenotazioni|che prenotazioni"
                ),
                Inner.HOW_TO: (
                    "chi sei|cosa sei|sei un bot|sei un robot|sei una persona|sei una persona vera|sei umano|sei vero|"
                    "come funziona|come si usa|come si fa|come faccio|"
                    "come posso|come prenoto|come annullo|"
                    "cosa sai fare|cosa puoi fare|che cosa sai fare|cosa posso fare|che comandi|a cosa servi"
                ),
                "prenota": "mi prenoti|mi riservi|mi piacerebbe avere|nuova prenotazione|fammi una prenotazione",
                "sala": (
                    "un posto tranquillo|un posticino tranquillo|un angolo tranquillo|sala riunioni|sala riunione|"
                    "sala conferenze|sale riunioni|sala meeting"
                ),
                "sale": "che sale|quali sale",
                "scrivania": "postazione di lavoro|posto di lavoro",
                "lavagna": "lavagna bianca",
                "flipchart": "lavagna a fogli|lavagna a fogli mobili|flip chart",
                "videoconferenza": "video conferenza|video chiamata|video call",
                "videoproiettore": "video proiettore",
                "ciao": "buongiorno|buona sera|buonasera|buona giornata|buon giorno|buona notte",
                "sei": "sei adesso|ora sei|adesso sei|d ora in poi sei",
            }
        ),
    },
    numbers=Numbers(
        cardinals=each({**_COUNTED, **_HUNDREDS, "un una": 1, "ventitré": 23, "trentatré": 33}),
        ordinals=each(
            {
                **{word: number for number, word in enumerate(_ORDINALS.split(), 1) if word != "quarto"},
                "seconda": 2,
                "terza": 3,
                "quinta": 5,
            }
        ),
        ordinal_endings=words("° º ª"),
        articles=words("un uno una"),
        halves=words("mezzo mezza mezz"),
        quarters=words("quarto quarti"),
        couples=words("paio"),
        vague=words("un uno una"),
    ),
    spans=Spans(
        units=each(
            {
                "minuto minuti min mins minutini": _MINUTE,
                "ora ore oretta h hr": _HOUR,
                "giorno giorni giornata": _DAY,
                "settimana settimane sett": _WEEK,
                "mese mesi": _MONTH,
                "anno anni": _YEAR,
            }
        ),
        glued_units={"m": _MINUTE, "'": _MINUTE},
        lasting=words("per durante x"),
        ahead=words("tra fra entro"),
        further=words("altri altre ulteriori extra"),
        from_now=words("dopo"),
        time=words("tempo"),
    ),
    clocks=Clocks(
        halves={"am": "am", "pm": "pm"},
        noon=words("mezzogiorno"),
        midnight=words("mezzanotte"),
        now=words("adesso subito asap"),
        oclock=words("inpunto"),
        hours=words("h"),
        marked=True,
        adding=words("e"),
        lacking=words("meno"),
        about=words("circa"),
    ),
    days=Days(
        weekdays=each(
            {
                "lunedì lun": 0,
                "martedì mar mart": 1,
                "mercoledì mer merc mercoldì": 2,
                "giovedì gio giov": 3,
                "venerdì ven vener": 4,
                "sabato sab": 5,
                "domenica dom": 6,
            }
        ),
        plural_weekdays={"sabati": 5, "domeniche": 6},
        months=each(
            {
                "gennaio gen": 1,
                "febbraio feb": 2,
                "marzo mar": 3,
                "aprile apr": 4,
                "maggio mag": 5,
                "giugno giu": 6,
                "luglio lug": 7,
                "agosto ago": 8,
                "settembre set": 9,
                "ottobre ott": 10,
                "novembre nov": 11,
                "dicembre dic": 12,
            }
        ),
        relative=each({"oggi": 0, "domani dom dmn doman": 1, "dopodomani": 2, "ieri": -1}),
        dated=words("il l dal al dall all giorno"),
        sides=each(
            {
                "questo questa questi queste quest": "this",
                "prossimo prossima prossimi prossime pross": "next",
                "ultimo ultima scorso scorsa passato passata": "last",
            }
        ),
        week=words("settimana sett"),
        weekend=words("weekend"),
        month=words("mese"),
        day=words("giorno"),
        parts=each(
            {
                "mattina mattino mattinata": "morning",
                "pomeriggio pome pom": "afternoon",
                "sera serata notte": "evening",
            }
        ),
        entire=words("tutto tutta intera intero"),
        tonight=words("stasera stanotte"),
        end=words("fine"),
        early=words("inizio inizi primi"),
        middle=words("metà"),
        inside=words("a in durante"),
        each=words("ogni"),
        other=words("altro altra due"),
        describing=words("giornaliero giornaliera quotidiano quotidiana settimanale mensile"),
        frequencies=each(
            {
                "giornaliero giornaliera quotidiano quotidiana": "daily",
                "settimanale settimanalmente": "weekly",
                "mensile mensilmente": "monthly",
            }
        ),
        times=words("volte occorrenze sessioni"),
    ),
    links=Links(
        on=words("il lo la l i gli al nel nella di del"),
        at=words("a all le h ore verso circa intorno @"),
        of=words("di del dello della dell dei degli delle d il lo la l i le in nel nella nell"),
        since=words("da dal dall dalla tra fra"),
        between=words("tra fra"),
        to=words("a al all alla -"),
        until=words("fino finché entro"),
        after=words("dopo"),
        towards=words("a al alla all per"),
        into=words("in nel nello nella nell dentro"),
        exchanging=words("con per"),
        conjunctions=words("e ed & più"),
        either=words("o oppure"),
    ),
    things=Things(
        kinds=each(
            {
                "sala saletta stanza aula room": "room",
                "studio": "studio",
                "scrivania postazione tavolo desk": "desk",
                "attrezzatura dispositivo apparecchio materiale": "equipment",
                "auto macchina veicolo furgone": "vehicle",
                "posto sedile aereo": "seat",
            }
        ),
        plural_kinds=each(
            {
                "sale salette stanze aule": "room",
                "studi": "studio",
                "scrivanie postazioni tavoli": "desk",
                "attrezzature dispositivi apparecchi": "equipment",
                "macchine veicoli furgoni": "vehicle",
                "sedili": "seat",
            }
        ),
        numbered_kinds=words("desk seat"),
        numbering=words("numero num n nr # °"),
        floors=words("piano"),
        windows=words("finestrino finestrini finestra"),
        rows=words("fila"),
        aisles=words("corridoio corridoi"),
        classes=phrases(
            {
                "business": "business|classe affari",
                "economy": "economy|turistica|economica",
                "premium": "premium economy|premium",
                "first": "prima classe|in prima",
                "second": "seconda classe|in seconda",
                "": "business meeting|business trip",
            },
        ),
        class_words=words("classe classi"),
        beside=words("insieme vicini vicine affiancati accanto adiacenti contigui"),
        tags=each(
            {
                "proiettore videoproiettore projector beamer": "projector",
                "schermo monitor tv televisore": "screen",
                "lavagna whiteboard": "whiteboard",
                "video videoconferenza videoconferenze videochiamata videochiamate": "video",
                "podcast": "podcast",
                "flipchart": "flipchart",
            }
        ),
        having=words("con e incluso inclusa"),
        people=words("persone persona pers partecipanti invitati ospiti colleghi posti pax gente"),
        party=words("siamo saremo gruppo team squadra"),
        seats=words("posti"),
        most=words("massimo max"),
        nouns=words("prenotazione prenotazioni riunione appuntamento slot"),
        own=words("mio mia miei mie nostro nostra nostri nostre"),
        mine=words("mio mia miei mie nostro nostra"),
        codes=words("codice pin"),
        references=words("riferimento rif ref"),
    ),
    verbs=Verbs(
        firm=each(
            {
                _told("annulla cancella disdici elimina togli rimuovi"): "cancel",
                "annullare annullarmi annulli cancellare cancellarmi cancelli disdire disdirmi eliminare": "cancel",
                "liberala liberalo liberali liberatela togliere rimuovere cancel disdetta annullamento "
                "cancellazione salta saltare": "cancel",
                _told("sposta ritarda rimanda posticipa anticipa cambia modifica riprogramma"): "move",
                _told("trasferisci rinvia"): "move",
                "ritardare spostare spostarmi spostarla sposti rimandare posticipare anticipare cambiare "
                "cambiarmi": "move",
                "modificare trasferire rinviare": "move",
                _told("prolunga estendi allunga accorcia"): "extend",
                "prolungare estendere allungare accorciare prolungamento": "extend",
                italian("annullare cancellare eliminare rimuovere disdire:disdic", but="dite"): "cancel",
                italian(
                    "spostare ritardare rimandare posticipare anticipare cambiare modificare riprogrammare rinviare",
                    but="ritardo ritardi anticipo anticipi cambio cambi modifiche modifichi rinvio rinvii",
                ): "move",
                italian("prolungare estendere allungare accorciare"): "extend",
                "checkin registrami registraci registriamo registriamoci registrarci registrarmi registrati": "checkin",
                "checkout": "checkout",
                "quota quote": "quota",
                _told("cerca trova"): "find",
                "cercare cerco cerchiamo trovare trovi libero libera liberi libere disponibile disponibili": "find",
                "disponibilità occupato occupata occupati occupate": "find",
                _told("prenota riserva blocca fissa"): "book",
                "prenotare prenotarmi prenotarci prenoti prenoto prenotiamo prenotate prenotazione": "book",
                "riservare riservarmi riservi bloccare bloccarmi blocchi fissare book prenotato": "book",
            }
        ),
        mild=each(
            {
                "aiuto help comandi": "help",
                "prenotazioni lista agenda": "list",
                "qui arrivato arrivata arrivati": "checkin",
                "finito terminato usciamo esco lasciamo lascio": "checkout",
                "altri altre altro altra ancora restare rimanere resto restiamo tenere tieni": "extend",
                "aggiungi aggiungere": "extend",
                "lascia lasciare restituisco restituiamo restituire restituisci liberare ridai ridare": "cancel",
                "meglio metti mettere passa passala passare scambia scambiala scambialo scambiare": "move",
                "quale quali che mostra mostrami quando qualche qualcosa": "find",
                "prestami prestaci serve servono servirebbe servirebbero vorrei vorremmo voglio vogliamo prendo "
                "prendiamo prendere bisogno "
                "occorre dammi disporre": "book",
            }
        ),
        freeing={"libera": "annulla", "liberami": "annulla", "liberaci": "annulla"},
        ridding=words("butta buttare getta cestina"),
        forward=words(f"{_told('anticipa')} anticipare prima"),
        make=words("fai fa falla fallo rendila rendilo"),
        rest=words("resto"),
        negations=words("non mai"),
        between_negations=words("mi ci lo la li le si"),
    ),
    talk=Talk(
        commands=each(
            {
                "quota quote": "quota",
                "rules regole": "rules",
                "settings impostazioni": "settings",
                "groups gruppi": "groups",
                "certificates certificati": "certificates",
                "people persone": "people",
                "blackout blackouts chiusure chiusura": "blackout",
                "link connect collega": "link",
                "invite invita": "invite",
                "setup": "setup",
            }
        ),
        remarks=sentences(
            {
                "confirm": (
                    "sì|sì grazie|sì per favore|ok|okay|va bene|certo|conferma|confermo|ok prenota|sì prenota|"
                    "prenotala|procedi|d accordo|perfetto|va benissimo|ottimo|ok va bene|sì va bene|la prendo|"
                    "lo prendo|sì conferma|prenotalo|ci sta|benissimo|andata|ok confermo|sì confermo|va bene così|"
                    "ok perfetto|sì perfetto|mi va bene|confermala|confermalo|prendo questa|facciamo così|"
                    "va bene prenota|prenota|prendila|ok prendila|sì prendila|perfetto prendila|va bene prendila|"
                    "sì quella|quella|ok quella|per me va bene|fallo|sì fallo|allora fallo|ok fallo|"
                    "allora fai così|fai così"
                ),
                "drop": "no|no grazie|lascia stare|lascia perdere|niente|non importa",
                "late": (
                    "sono in ritardo|in ritardo|arrivo tardi|faccio tardi|siamo in ritardo|arrivo in ritardo|"
                    "10 min di ritardo|10 minuti di ritardo|dieci minuti di ritardo"
                ),
                "undo": "annulla l operazione|ripristina|ripristinala|torna indietro|come prima",
                "hello": (
                    "ciao|salve|buongiorno|buonasera|hey|ehi|ciao a tutti|buon pomeriggio|ciao bellhop|"
                    "buongiorno bellhop|"
                    "ciao come va|ciao tutto bene|come va|come stai|ciao come stai|tutto bene"
                ),
                "thanks": "grazie|grazie mille|molte grazie|ti ringrazio|mille grazie|thx",
                "one_more": (
                    "un altro|un altra|ancora uno|ancora una|uno in più|una in più|un altro così|un altra così|"
                    "un altro per favore|un altra per favore|e un altro"
                ),
                "why": "perché|perché questo|come mai|come hai capito|cosa hai capito|che hai capito",
            }
        ),
        refusing=words("no piuttosto meglio invece"),
        please=_PLEASE,
        because=words("perché siccome poiché"),
        it=words("la lo falla fallo rendila rendilo mettila spostala anticipala posticipala"),
        besides=words("anche pure"),
        again=words(
            "stesso stessa medesimo medesima uguale idem ripeti ripetila ripetilo ripetere "
            "copia copiare duplica duplicare"
        ),
        too=words(
            "allora orario fascia slot aggiungi anche ancora di nuovo cosa prenotazione prenota prenotare "
            "prenotami sala per lo la il e "
            "un altra volta favore puoi vorrei rifallo"
        ),
        earlier=words("prima"),
        later=words("dopo"),
        away=words("ferie vacanza malato malata malattia assente"),
        every=UNDOING.every,
        late=words("ritardo"),
        unfinished=words("quasi ancora presto"),
        detained=words(
            "traffico bloccato bloccata bloccati imbottigliato imbottigliata coda treno autobus metro trattenuto "
            "trattenuta scusate poco riunione arrivo arriviamo arriverò arriveremo saremo sarò"
        ),
        fillers=_PLEASE
        | words(
            "chiunque col coi vorrebbe vorrebbero via vicine vicini affiancate affiancati ma il lo la l i gli le "
            "un uno una e ed o oppure a "
            "ad al allo "
            "alla all ai agli alle di d del dello della dell dei degli delle da dal dallo dalla dall dalle in nel "
            "nello nella nell nei nelle su sul sulla sull con tra fra che chi cui se non si sì no mi ti ci vi me te "
            "noi voi io tu lui lei lo li ne è era sono sei siamo siete sia essere stato ho hai ha abbiamo avete "
            "hanno avere c ce più piu meno poi po già ancora anche solo proprio quasi molto tutto tutta tutti tutte "
            "ogni qualche qualcosa qualsiasi qualunque questo questa quello quella quel quell quest posso puoi può "
            "possiamo potete possono potrei potresti potrebbe potremmo potreste poter devo dobbiamo deve vorrei "
            "avrei avremmo "
            "voglio serve bisogno fare fai fa fammi faccio prego ciao salve ehi hey ok okay va vado bene quindi così "
            "come quando dove qui qua lì ora ore circa verso intorno mio mia miei mie nostro nostra nostri nostre "
            "tuo tua suo sua grande grandi piccolo piccola piccole tranquillo tranquilla vuota riunione appuntamento "
            "gente tempo momento cosa posto siccome invece prima dopo niente nessuno nessuna pls please xfavore "
            "finale giorno orario mi serve magari gentilmente cordialmente saluti"
        ),
        chatter=words(
            "buon buona ciao grazie prego lui lei loro tempo meteo freddo caldo barzelletta amo odio compleanno haha "
            "ahah lol "
            "scusa scusate fantastico bellissimo bello bravo perché come chi dove andare vai vado vedo vedere penso "
            "credo so sapere dici dire dimmi scrivi scrivere poesia storia pranzo cena caffè sì no forse buono cattivo "
            "pessimo password qualcuno"
        ),
        idle=words(
            "qualsiasi qualunque uguale telefono chiamano suona indifferente "
            "weekend compleanno sogno sogni sognare pigro furbo intelligente vivo malato freddo gelo caldo afa "
            "tempesta vento nuvole caffè tè merenda biscotti cioccolato birra vino bar palestra correre calcio "
            "netflix libro libri canzone canzoni mamma papà moglie marito figlio figlia bimbo genitori famiglia "
            "nonna mal febbre influenza medico esausto esausta distrutto distrutta dormi dorme dormire stressato "
            "stressata stressante scocciato seccante incubo caos casino occupato incasinato felice triste voglia "
            "orgoglioso orgogliosa geloso nervoso pesante orribile terribile pessimo ridicolo strano strana stufo "
            "stufa palla palle "
            "wow omg boh mah uff ah oh eh ahah hehe esatto esattamente certo chiaro capito capisco preoccuparti "
            "preoccuparsi problema tempo partita film interessante noioso noiosa stanco stanca fame sole piove "
            "pioggia neve divertente buffo simpatico tutti gente davvero serio pazzo pazzesco tipico normale "
            "robot umano umana persona cane gatto bambini colazione cena collega colleghi benvenuto benvenuta "
            "divertiti fortuna coraggio complimenti magari"
        ),
    ),
    admin=Admin(
        rules=meanings(
            {
                "aperto|aperta|orario|orari": "week",
                "passo|intervallo|griglia": "granularity",
                "minimo|minima|durata minima": "shortest",
                "massimo|massima|durata massima": "longest",
                "abituale|durata|durata predefinita": "usual",
                "preavviso": "notice",
                "anticipo": "ahead",
                "pausa|margine": "buffer",
                "ingresso|arrivo": "check_in",
                "tolleranza|grazia": "grace",
                "annullamento|annullare|disdetta": "cancel_notice",
                "tempo-offerta|tempo offerta": "offer_time",
                "coda-equa|coda equa": "fair_line",
                "penalità|strikes": "strikes",
                "date-inutilizzate|date inutilizzate": "unused_dates",
                "festività|giorni festivi|festivi": "on_holidays",
                "colleghi|per altri": "for_others",
                "richieste": "favours",
                "condivisione|condividere": "sharing",
                "sondaggi|sondaggio": "polls",
                "visibile|visibile a": "seen_by",
                "nomi": "names",
                "prenotabile|prenotabile da|prenotano": "bookable_by",
                "responsabili|gestori|gestione": "managers",
                "approvatori|approvazione": "approvers",
                "eccezioni|eccezione": "exceptions",
                "approvazione-da|approvazione da": "approved_from",
                "secondi-approvatori|secondi approvatori": "second_approvers",
                "terzi-approvatori|terzi approvatori": "third_approvers",
                "approvazione-fuori|approvazione fuori": "approved_outside",
                "approvazione-per|approvazione per": "approved_of",
                "approvazione-oltre|approvazione oltre": "approved_over",
                "scadenza": "deadline",
                "senza-risposta|senza risposta": "deadline_answer",
                "conserva-prenotazioni|conserva prenotazioni": "keep_bookings",
                "conserva-messaggi|conserva messaggi": "keep_messages",
                "conserva-arrivi|conserva arrivi": "keep_deliveries",
                "conserva-conversazioni|conserva conversazioni": "keep_conversations",
                "certificato|certificati|attestato|richiede": "needs",
                "rilasciato da|rilasciano|formatori": "givers",
                "quota|quote": "quotas",
            }
        ),
        house=sayings("tutto|casa|ufficio|edificio|ovunque"),
        inherit=sayings("predefinito|predefinita|ripristina|ereditato|ereditata"),
        none=sayings("nessuno|nessuna|mai|senza"),
        yes=sayings("sì|obbligatorio|obbligatoria"),
        no=sayings("no|facoltativo"),
        until=sayings("fino a|fino al|fino alle|entro|entro le"),
        always=sayings("per sempre|sempre|24 ore|a tutte le ore"),
        closed=sayings("chiuso|chiusa"),
        day_spans=meanings(
            {
                "giorni feriali|nei giorni feriali|feriali|giorni lavorativi|in settimana": range(5),
                "weekend|nel weekend|fine settimana|nel fine settimana": (5, 6),
                "tutti i giorni|ogni giorno|tutta la settimana": range(7),
            }
        ),
        opens=sayings(
            "dal|dalle|da|il|la|siamo|aperto|aperta|aperti|apriamo|"
            "normalmente|di solito|i nostri|orari|orario|l'ufficio|è"
        ),
        hours=sayings("h|ore"),
        to=sayings("a|al|fino a"),
        everybody=sayings("tutti|tutte|chiunque|nessuno"),
        nobody=sayings("nessuno|a nessuno"),
        roles=meanings(
            {
                "proprietario|proprietari|proprietaria": Role.OWNER,
                "amministratore|amministratori|amministratrice": Role.ADMIN,
                "membro|membri": Role.MEMBER,
                "ospite|ospiti": Role.GUEST,
            }
        ),
        by=sayings("da|per|a"),
        either=sayings("o|oppure"),
        then=sayings("poi|dopo|quindi|e poi"),
        approval_when=meanings(
            {
                "se|quando|per le prenotazioni|ma solo": "when",
                "più lunga di|più lungo di|più di|oltre": "longer",
                "almeno|a partire da|da": "from",
                "dopo le|dopo": "after",
                "prima delle|prima di": "before",
                "fuori da|al di fuori di|fuori": "outside",
                "fatte da|degli|dei|per i|per gli": "of",
            }
        ),
        silences=meanings(
            {
                "approvare|approva|approvata|approvate|accettare|sì": Silence.APPROVE,
                "rifiutare|rifiuta|rifiutata|rifiutate|no": Silence.DECLINE,
                "scadere|scade|scadono|nessuna": Silence.LAPSE,
            }
        ),
        bookings=sayings("prenotazione|prenotazioni"),
        per=sayings("a|alla|al|per|ogni"),
        periods=meanings(
            {
                "giorno|giornaliero|giornaliere": Period.DAY,
                "settimana|settimanali|settimanale": Period.WEEK,
                "mese|mensile|mensili": Period.MONTH,
            }
        ),
        within=sayings("in|entro"),
        in_a_row=sayings("di fila|consecutive"),
        ahead=sayings("di anticipo|in anticipo|prima"),
        open=sayings("alla volta|aperte|allo stesso tempo"),
        apiece=sayings("per"),
        shared=sayings("in comune per|condivise da|condivisa da"),
        add=sayings("aggiungi|aggiungere|con"),
        remove=sayings("togli|togliere|rimuovi|senza"),
        linking=sayings("a|al|da|dal|di|in"),
        gives=sayings("dai|dare|rilascia|rilasciare|assegna|aggiungi"),
        has=sayings("ha|hanno"),
        one=sayings("un|una"),
        course=sayings("valido|valida|ora|il|la|lo|per favore"),
        certificate=sayings("certificato|attestato"),
        trained=sayings("certificato|attestato|corso|formazione|patente|patentino|abilitazione|licenza"),
        done=sayings("fatto|superato|completato|finito|passato"),
        asking=sayings(
            "chi|ha|hanno|ho|io|il|mio|mia|miei|è|sono|ancora|valido|valida|quando|scade|finisce|termina|che|"
            "quale|quali|fino|a|può|possono|dare|rilascia|rilasciare|ottenere|qualcuno|già|fatto|superato|mi|l|"
            "la|lo"
        ),
        withdraws=sayings("togli|togliere|revoca|revocare|ritira|ritirare"),
    ),
)

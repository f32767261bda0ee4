"""Italian: how people ask for facts, and for what Bellhop cannot do."""

from adapters.understanding.lexicon.it.typography import TYPOGRAPHY
from adapters.understanding.lexicon.questions import Topic, Whether, questions, reporting

_WORDS = {
    "CANCEL": (
        "annullare/annullo/annullarla/annullarlo/annulli/annullamento/annullassi/disdire/disdico/disdirla/disdirlo/"
        "disdica/cancellare/cancello/cancellarla/cancellarlo/cancellazione/cancellassi/disdetta/liberare/restituire/"
        "rinunciare/disdicessi"
    ),
    "GONE": (
        "libera/liberano/liberi/libero/libere/disponibile/disponibili/annulla/annullano/cancella/disdice/liberasse/"
        "liberata"
    ),
    "MAY": "posso/può/possiamo/devo/si/potrei/possono/puoi",
    "MEDIA": "notifiche/notifica/promemoria/messaggi/email/avvisi/mail",
    "SPOKEN": "italiano/inglese/francese/tedesco/spagnolo",
    "MOVED": (
        "spostassi/sposto/spostare/spostarla/spostarlo/rinviassi/rinvio/anticipassi/anticipo/posticipassi/posticipo/"
        "spostata/cambiassi/mettessi/passassi"
    ),
}
_CUES: dict[Topic, str] = {
    "place": (
        "dove è/si/sta/sono/trovo|dov è|dove ~3 trova|a che piano|a quale piano|quale piano|come ~2 arrivo|"
        "come ~2 arrivare|come si arriva|dove posso trovare|che piano"
    ),
    "biggest": "qual/quale/che è? ~3 più grande|qual/quale è? ~2 maggiore",
    "smallest": "qual/quale/che è? ~3 più piccola/piccolo",
    "size": (
        "quante persone|quanta gente|quanti posti/siamo/stanno/entrano/sedie|quante sedie|quanto è grande|"
        "quant è grande|quanto grande|che capienza|che capacità|qual è ~2 capienza|capienza di|è abbastanza grande|"
        "ci stanno|ci stiamo|quanti ci|in quanti|quante ~3 tiene|abbastanza posto|è grande|che dimensioni"
    ),
    "has": (
        "^ c è ~1 @tag $|^ e c è ~1 @tag $|^ ha ~1 @tag $|^ e ha ~1 @tag $|^ ci sono ~1 @tag $|"
        "^ e ci sono ~1 @tag $|"
        "c è ~1 @tag ~1 lì/là/dentro/qui|"
        "cosa c è|cosa ha|che cosa ha|cos ha|c è ~3 in|c è ~3 nella|c è ~3 nel|c e ~3 nello|"
        "ha ~2 un/uno/una/il/lo/la/l|quale attrezzatura|che attrezzatura|quali dotazioni|è dotata|e dotato|dispone|"
        "dotazione|che cosa c"
    ),
    "length": (
        "quanto tempo ~3 MAY|per quanto tempo|per quanto ~2 MAY|quante ore ~3 MAY|durata massima/minima|"
        "tempo massimo/minimo|quanto a lungo|al massimo per|quanto ~2 al massimo|qual è ~2 durata|quanto posso"
    ),
    "ahead": (
        "fino a quando ~4 prenotare|con quanto anticipo|quanto tempo prima ~4 prenotare|con quanti giorni|"
        "quanti giorni prima|quanto anticipo|"
        "da quando ~4 prenotare|quanto presto|quanto prima ~3 prenotare|quanto ~2 in anticipo|con che anticipo|"
        "entro quanto|prenotare con ~2 mese/mesi/anno/settimana/settimane di anticipo|"
        "prenotare ~2 mese/mesi/settimana/settimane prima/in? anticipo?"
    ),
    "hours": (
        "siamo ~1 chiusi/aperti|chiudiamo il/la/i|apriamo il/la/i|è ~1 chiuso/chiusa|"
        "quando ~3 apre/chiude/aperto/aperta/aprono/chiudono|a che ora ~3 apre/chiude/aprono|"
        "orari/orario di/del/della|che orari|è aperto/aperta|fino a che ora ~3 aperto/aperta/apre|"
        "fino a quando ~3 aperto/aperta|è ~3 aperto/aperta|e ~2 aperto/aperta|"
        "^ si/posso/possiamo può? prenotare ~3 weekend/end/settimana/domenica/notte/festivi ~1 $"
    ),
    "approval": (
        "serve/servono/occorre/richiede/necessita ~3 approvazione/permesso/autorizzazione|"
        "ha bisogno ~3 approvazione/permesso/autorizzazione|chi approva|chi autorizza|"
        "chi deve ~2 approvare/autorizzare|bisogna ~3 approvazione/permesso/approvare|deve ~3 approvare/approvata|"
        "devo chiedere ~3 permesso|cosa serve per"
    ),
    "bookers": (
        "chi può ~3 prenotare/usare|possono tutti|tutti possono|sono autorizzato|ho il permesso|chiunque può|"
        "può chiunque|è per tutti|a chi è permesso"
    ),
    "code": (
        "qual è ~3 codice|che codice|quale codice|codice ~3 porta|codice di accesso|codice d accesso|mio codice|"
        "il codice di/per/della/del|codice per favore|^ codice $|^ il codice $|codice apre|"
        "dammi/mandami/mostrami/ho/serve ~3 codice|codice per|come entro|pin di|qual ~2 codice"
    ),
    "who": (
        "chi ha/aveva/ebbe/usava|chi sta/lavora ~2 in|chi è ~1 in|chi usa|chi occupa|di chi è|da chi|"
        "chi ~3 prenotato|chi l ha|"
        "chi ce l|chi si è preso|"
        "chi tiene|a nome di chi|chi c è|^ qualcuno ha prenotato ~4 $|^ ha prenotato qualcuno ~4 $|"
        "^ qualcuno sta usando ~4 $|^ c è qualcuno in ~4 $|^ qualcuno usa/occupa ~4 $"
    ),
    "day": (
        "tutto ~3 prenotato|cosa è ~2 prenotato|cos è ~2 prenotato|tutte le prenotazioni di tutti|"
        "le prenotazioni di tutti|chi ha cosa|quali sale sono ~2 prenotate|riepilogo ~2 giorno|cosa c è ~2 prenotato|"
        "panoramica|^ cosa c è oggi/domani ~1 $|^ cosa c è in programma ~3 $|^ che c è oggi/domani ~1 $|"
        "tutte le prenotazioni di oggi|quello che ~3 prenotato"
    ),
    "take-out": (
        "esporta/esportare/scarica/scaricare ~1 tutto|esportazione completa|"
        "esporta/esportare/scarica/scaricare ~1 tutti/tutte/nostri/nostre ~2 dati/prenotazioni"
    ),
    "my-data": (
        "esporta/esportare/scarica/scaricare/mandami/inviami/dammi/mostrami/vorrei/voglio ~1 i miei ~1 dati|"
        "copia dei miei ~1 dati|cosa sai ~2 di/su me|cosa sai sul mio conto|tutto quello che ~3 su/di me|"
        "quali ~1 dati ~4 su/di me|quali miei dati"
    ),
    "forget-me": (
        "^ dimenticami|dimentica tutto ~3 di/su me|cancella/elimina/cancellare/eliminare i miei ~1 dati|"
        "cancella/elimina/cancellare/eliminare il mio account|cancella/elimina tutto ~3 su di? me|"
        "diritto all oblio|essere dimenticato/dimenticata|cancellami"
    ),
    "members": (
        "chi ~2 membri/utenti|lista ~2 membri/utenti|elenco ~2 membri/utenti|tutti i membri/utenti|tutti gli utenti|"
        "quali ~2 membri/utenti|quanti membri/utenti|mostrami ~3 membri/utenti|chi fa parte"
    ),
    "earliest": (
        "primo/prossimo ~1 slot/orario/buco/momento/spazio|prima/prossima ~1 disponibilità/ora/fascia|"
        "quando ~4 libero/libera|quando ~1 si libera|^ quando si libera/libererà|il prima possibile|al più presto|"
        "prima possibile|quanto prima|"
        "più presto possibile"
    ),
    "next": (
        "^ quando è ~1 $|^ a che ora è/era ~1 $|^ a che ora inizia/comincia/iniziava/cominciava ~1 $|"
        "^ quando inizia/comincia ~1 $|^ quand è ~1 $|"
        "quando ~3 mia prossima|qual ~3 mia prossima|dove ~3 mia prossima|mia prossima prenotazione|"
        "fino a quando ~3 mia/mio/nostra/nostro|mio prossimo ~2|"
        "^ prossima prenotazione $|cosa ho dopo|cosa ho poi|che cosa ho dopo"
    ),
    "whether-cancelled": (
        "hai/avete/ha/ho annullato/cancellato/disdetto|è ~4 annullata/annullato/cancellata/cancellato/disdetta|"
        "è stata/stato annullata/annullato/cancellata/cancellato"
    ),
    "page": "pagina di/del/della|sua pagina|condividi/condividere la ~1 prenotazione",
    "code-seen": "chi ha visto ~3 codice|chi conosce ~3 codice|chi vide ~3 codice",
    "released": "perché ~5 liberata/liberato|chi ha ~3 liberato|quando è ~4 liberata/liberato",
    "history": (
        "storia/cronologia/storico di/del/della|^ cronologia $|tutta la storia/cronologia|cosa è successo|"
        "cosa è capitato|che fine ha fatto|cosa ne è stato|"
        "perché ~5 liberata/liberato/annullata/annullato/cancellata/cancellato/spostata/spostato/modificata/"
        "modificato|"
        "chi ha ~3 annullato/cancellato/disdetto/spostato/liberato/modificato/rinominato|"
        "quando è ~4 annullata/annullato/cancellata/spostata/spostato/liberata/liberato/modificata"
    ),
    "whether-booked": (
        "hai prenotato/confirmato/confermato|è prenotata/prenotato/confermata/confermato|ha funzionato|è andata"
    ),
    "should-cancel": ("dovrei/dovremmo ~2 annullare/cancellare/disdire/liberare"),
    "check-in": (
        "quando ~5 check/checkin/registrarmi|fino a quando ~5 check/checkin/registrarmi|"
        "entro quando ~5 check/checkin/registrarmi|da quando ~5 check/checkin/registrarmi|"
        "a che ora ~5 check/checkin/registrarmi|devo ~3 check/checkin/registrarmi|bisogna ~3 check/checkin|"
        "come ~4 check/checkin|quanto prima ~4 check"
    ),
    "if-absent": (
        "cosa succede se ~5 ritardo/tardi|cosa succede se ~4 vengo|cosa succede se ~4 presento|"
        "cosa succede se ~6 check|cosa succede se ~4 dimentico|"
        "che succede se ~6 ritardo/tardi/vengo/presento/check/dimentico|e se ~4 ritardo/tardi|e se non vengo|"
        "quanto ~3 aspetta|quanto ~3 aspettate|che cosa succede se ~6 ritardo/tardi/vengo/presento/check/dimentico|"
        "c è tolleranza|tolleranza|e se ~3 dimentico|cosa accade se ~6 ritardo/tardi/vengo/presento/check|"
        "cosa succede se ~4 faccio"
    ),
    "cancel-until": (
        "fino a quando ~7 CANCEL|fino a che ora ~7 CANCEL|entro quando ~7 CANCEL|entro che ora ~7 CANCEL|"
        "quando ~5 CANCEL ~4 tardi|al più tardi ~5 CANCEL|CANCEL ~4 al più tardi|termine ~4 CANCEL|termini ~3 CANCEL|"
        "scadenza ~4 CANCEL|politica di CANCEL|condizioni di CANCEL|fino a quando|entro quando|"
        "troppo tardi per CANCEL|ancora CANCEL|con quanto anticipo ~5 CANCEL|quanto prima ~5 CANCEL|"
        "quanto tempo ~5 CANCEL|CANCEL ~3 più tardi|CANCEL all ultimo|CANCEL in qualsiasi|limite ~4 CANCEL"
    ),
    "if-cancelled": (
        "cosa succede ~5 CANCEL|che succede ~5 CANCEL|cosa succederebbe ~5 CANCEL|cosa accade ~5 CANCEL|"
        "e se ~3 CANCEL|costa ~5 CANCEL|c è ~3 penale|penale ~4 CANCEL|costo ~4 CANCEL|perdo ~5 CANCEL|"
        "conta ~5 CANCEL|conseguenze ~4 CANCEL|se CANCEL ~6 succede/perdo/conta/costa|"
        "se la CANCEL ~6 succede/perdo/conta|è gratis CANCEL|cosa comporta ~3 CANCEL|cosa significa CANCEL|"
        "mi addebitano ~5 CANCEL|che cosa succede ~5 CANCEL"
    ),
    "would-move": (
        "andrebbe ~6 se|funzionerebbe ~4 se|sarebbe ~4 libero|sarebbe ~4 libera|sarebbe possibile ~4 se|"
        "e se ~3 MOVED|se ~3 MOVED ~6 andrebbe/sarebbe/funzionerebbe/possibile/libera|che ne dici se ~3 MOVED|"
        "potrebbe andare ~4 se|si potrebbe ~4 se|e se fosse"
    ),
    "works": ("funziona/funzionano|è/sono ~2 riparato/riparata/aggiustato/aggiustata"),
    "fault": (
        "^ è/sono ~5 rotto/rotta/rotti/guasto/guasta/difettoso/bloccato ~1 $|"
        "è/sono/sembra/risulta ~2 rotto/rotta/rotti/rotte/guasto/guasta/guasti/difettoso/difettosa/danneggiato/"
        "danneggiata/bloccato/bloccata/sporco/sporca/morto/morta/incrinato/fulminata/sparito/sparita/intasato|"
        "non ~1 funziona/funzionano/va/vanno/accende/accendono/parte/chiude/risponde/carica|"
        "si è ~1 rotto/rotta/guastato/guastata|fuori servizio|fuori uso|gocciola|perde acqua|sfarfalla|lampeggia|"
        "fa/fanno ~1 rumore/rumori strano/strani|puzza|non c è ~2 luce/corrente/internet/wifi/audio|"
        "senza luce/corrente/internet/wifi|problema con|"
        "un problema in|troppo caldo/freddo|segnalare ~3 guasto/problema|guasto in|manca ~2 cavo/sedia/telecomando|"
        "ha smesso di|si blocca"
    ),
    "watch": (
        "avvisi/avvisare/avvisarmi/avverti/avvertirmi ~2 quando/se/appena|"
        "avvisami/avvisa/avvisatemi/avvertimi/informami/notificami/segnalami/scrivimi/dimmi ~2 quando/se/appena ~6 "
        "GONE|avvisami/avvisatemi/avvertimi/notificami/informami|fammi sapere|fatemi sapere|lista d attesa|"
        "lista di attesa|dimmi quando ~6 GONE|se qualcuno ~2 annulla/disdice/cancella/libera|appena ~4 GONE|"
        "se ~4 si libera|quando qualcuno ~2 annulla/disdice|tieni d occhio|tienimi aggiornato|tienimi aggiornata|"
        "mettimi in ~2 attesa|in attesa per|voglio essere avvisato|essere avvisata"
    ),
    "in-line": (
        "chi aspetta|chi sta ~1 aspettando|quanti ~3 aspettano/aspettando|quante persone ~2 aspettano/aspettando|"
        "qualcuno ~2 aspetta/aspettando"
    ),
    "waiting": (
        "cosa/che sto/stiamo aspettando|per cosa/che ~4 coda/fila/lista/attesa|"
        "in che/quale/quali coda/fila/code/file/lista/liste ~2 sono|cosa/che cosa aspetto|"
        "in che/quale posizione/posto ~3 sono/siamo|"
        "dove sono ~3 attesa/coda/lista/fila|mio/mia/nostro posto/posizione ~3 attesa/coda/lista/fila|"
        "mia/mie liste/lista d attesa|mia/mie lista/liste di attesa|sono ~3 lista d attesa|"
        "cosa/che stai tenendo d occhio|cosa tieni d occhio|^ lista d attesa $|^ lista di attesa $|"
        "^ mostra/mostrami ~2 lista d attesa $|come funziona ~2 lista d attesa|c è ~2 lista d attesa|"
        "avete ~2 lista d attesa|cosa succede ~5 lista d attesa|sono ~2 prossimo/prossima|"
        "quando tocca a me/noi|quando ~2 mio/nostro turno|che/quante probabilità/possibilità ho/abbiamo|"
        "quali sono le mie possibilità/probabilità|quanto ~5 aspettare"
    ),
    "unwatch": (
        "smetti/smettila/smettete di ~1 controllare/tenere/avvisarmi/aspettare/sorvegliare|non tenere più d occhio|"
        "non tenere ~3 d occhio|non aspettare più|non aspetto più|non avvisarmi ~2 più|"
        "toglimi/levami/cancellami/toglietemi/rimuovimi ~4 attesa|toglimi/levami ~3 fila/coda|uscire ~4 attesa|"
        "non serve ~3 avvisi|non c è bisogno ~4 avvisi|non voglio ~1 aspettare|non serve ~1 aspettare"
    ),
    "calendar": (
        "ics|ical|file ~3 calendario|invito ~2 calendario|"
        "aggiungi/aggiungila/aggiungilo/aggiungere/metti/mettila/mettilo/mettere/inserisci/salva/manda ~5 calendario/"
        "agenda|al calendario|al mio calendario|nel mio calendario mettilo|google calendar|"
        "calendario google|calendario di google|esporta ~4 calendario"
    ),
    "calendar-link": (
        "link/indirizzo/url ~3 calendario|condividi/condividere ~4 calendario|sincronizza/sincronizzare ~4 calendario|"
        "abbonare/abbonarmi/iscrivere/iscrivermi ~4 calendario"
    ),
    "calendar-links": (
        "quali/che/i/miei link ~3 calendario ~1 ho|miei link ~2 calendario|tutti i link ~2 calendario|"
        "revoca/revocare/elimina/eliminare/cancella/cancellare/togli/togliere ~3 link ~3 calendario"
    ),
    "add": (
        "aggiungi/aggiungere/crea/creare/registra ~2 nuova/nuovo @kind|"
        "aggiungi/aggiungere/crea/creare/registra un/una/altra/altro/un'altra @kind|nuova @kind|nuovo @kind|"
        "@kind nuova|nuova risorsa|newresource|aggiungi/aggiungere/crea/creare ~2 risorsa|crea risorsa"
    ),
    "rename": "rinomina/rinominare|cambia/cambiare ~3 nome|nuovo nome|adesso si chiama|ora si chiama|si chiamerà",
    "delete": (
        "elimina/eliminare|rimuovi/rimuovere ~4 dalla lista|rimuovi/rimuovere ~4 dall elenco|togli ~4 dalla lista|"
        "togli ~4 dall elenco|disattiva/disattivare|dismetti|rimuovi la @kind|togli la @kind|rimuovi ~2|"
        "cancella la @kind"
    ),
    "import": "importa/importare|carica ~3 csv|caricare ~3 csv|da ~2 csv|da un csv|import",
    "report": (
        "report/rapporto domani per/in|^ report/rapporto domani $|"
        "chi non si è presentato|"
        "chi non si è fatto vivo|"
        "ore/ora di punta|"
        "ore/giorni/sale più affollate/affollati|"
        "quante/quanti ~3 non ~2 trovato|"
        "quante volte ~3 niente/nulla ~1 libero|"
        "quanto ~4 approvazioni/autorizzazioni|quanto ~1 vuole/dura ~3 approvazione/autorizzazione|"
        "chi ha prenotato/usato di? più|chi prenota/usa di? più|"
        "quanto è/sono ~3 usata/usato/utilizzata/utilizzato|quali @kind usiamo meno|quali @kind ~2 meno usate|"
        "come è/sono ~1 stata/stato/state/stati ~2 usata/usato/utilizzata/utilizzato/usate/utilizzate|"
        "come ~3 usata/utilizzata|no shows ~4 questo/questa/scorso/per|"
        "assenze ~4 questo/questa/scorso/per|a quali @kind ~5 rinunciare|quali @kind ~4 meno usate|"
        "quali @kind ~1 potremmo/possiamo lasciare $|"
        "report di/del/della/su/per/dello/degli/delle/dal/dall/da|report mensile|ogni mese ~4 report|"
        "report ~4 ogni mese|"
        "rapporto mensile|rapporto di/del/della/degli/delle/dal/dall/da/su/per|"
        "report di utilizzo|rapporto ~3 utilizzo|report ~3 utilizzo|statistiche|statistica|occupazione|"
        "quante volte ~6 prenotato/prenotata/usato/usata/prenotate|con che frequenza|esporta/esportare|in csv|"
        "più prenotata|più prenotate|più usata|quante prenotazioni|^ report $|^ report/rapporto @period @period? $|"
        "^ report/rapporto oggi/ieri $|"
        "report/rapporto oggi/ieri per/in|tasso di utilizzo|"
        "report ~3 prenotazioni|"
        "quante prenotazioni ~1 abbiamo/avevamo ~3 scorsa/scorso/questa/questo"
    ),
    "exception": (
        "posso/potrei/possiamo/vorrei/voglio ~3 eccezione|mi serve un eccezione|bisogno di un eccezione|"
        "fai/fare/chiedere/chiedi un eccezione|un eccezione per favore|possibile un eccezione"
    ),
    "stand-in": (
        "risponde/risponderà/rispondere ~3 per me|risponde/risponderà/rispondere ~3 al posto mio|"
        "risponde/risponderà/rispondere ~3 al mio posto|mi sostituisce/sostituirà|può sostituirmi"
    ),
    "stand-ins": (
        "^ chi mi sostituisce ~3 $|^ chi risponde/decide/approva ~3 per me ~2 $|"
        "^ chi risponde/decide/approva ~3 al posto mio ~2 $|^ chi risponde/decide/approva ~3 al mio posto ~2 $|"
        "^ chi è ~1 mio sostituto ~2 $|^ chi sostituisco ~3 $|^ chi sto sostituendo ~2 $|^ per chi rispondo ~3 $|"
        "^ al posto di chi ~4 $|non posso sostituire|non posso più sostituire"
    ),
    "requests-here": (
        "invia/inviare/manda/mandare/pubblica/pubblicare ~4 richieste/approvazioni ~3 qui|"
        "invia/inviare/manda/mandare/pubblica/pubblicare ~4 richieste/approvazioni ~4 canale/gruppo"
    ),
    "board-here": ("board/tabellone/bacheca ~3 qui|board/tabellone/bacheca ~3 in questo canale/gruppo"),
    "no-board-here": (
        "niente/nessun/nessuna ~2 board/tabellone/bacheca ~3 qui|"
        "togli/togliere/rimuovi/rimuovere ~2 board/tabellone/bacheca|board/tabellone/bacheca non ~1 qui|"
        "non ~2 board/tabellone/bacheca ~3 qui"
    ),
    "no-requests-here": (
        "non inviare/mandare/pubblicare ~3 richieste/approvazioni|"
        "smetti di inviare/mandare/pubblicare ~3 richieste/approvazioni|basta richieste/approvazioni ~2 qui"
    ),
    "back": "^ sono tornato/tornata/rientrato/rientrata $|^ sono di nuovo qui $|^ sono di ritorno $",
    "delegate": (
        "approva/approverà/approvare/approvi/autorizza/decide ~3 per me|"
        "approva/approverà/approvare/approvi/autorizza/decide ~3 al posto mio|"
        "approva/approverà/approvare/approvi/autorizza/decide ~3 al mio posto|delegare ~2 approvazioni"
    ),
    "poll": (
        "sondaggio|doodle|votazione|quando ~6 liberi ~1 tutti|quando ~3 tutti liberi|quando possiamo|orario ~5 tutti|"
        "data ~5 tutti|momento ~5 tutti|slot comune|quando siamo|chiedi ~3 quando|quando ~4 e io|"
        "quando possono/può/potrebbero/possiamo/potremmo ~6 vedersi/vederci/incontrarsi/incontrarci/trovarci|"
        "ora/orario/momento per tutti/noi"
    ),
    "ask-them": (
        "^ posso/possiamo ~1 unirmi/unirci/condividere ~6 $|"
        "chiedile/chiedigli/chiedilo ~1 se ~4 lascia/cede/dà/scambia/presta/può|chiediglielo/chiediglela/chiederglielo|"
        "chiedile/chiedigli di ~2 darmela/darmelo/lasciarmela/lasciarmelo/cedermela/cedermelo/scambiare|"
        "^ chiedile/chiedigli $|^ puoi/potresti chiederle/chiedergli $|"
        "chiederle/chiedergli ~1 se ~4 lascia/cede/dà/scambia/presta"
    ),
    "swap": (
        "scambia/scambio/scambiare/scambiamo ~4 con|scambio di|chiedi ~3 chi ~3 ha|baratto|fare cambio|fai cambio|"
        "proponi ~3 scambio|scambierebbe/scambierebbero|chiedi/chiedere ~1 a @who|"
        "può/potrebbe @who ~1 darmi/cedermi/lasciarmi|@who mi cede/cederebbe/lascerebbe"
    ),
    "payment": (
        "costa più di|costano più di|se costa|quando costa|"
        "quanto costa|quanto costano|quanto viene|che prezzo|prezzo di|qual ~2 prezzo|posso/come/si/devo ~2 pagare|"
        "pagamento|fattura|ricevuta|rimborso|carta di credito|è a pagamento|è gratis|tariffe|tariffa"
    ),
    "remind": (
        "lo ricordi|ricordare ~3 prima|ricordami|ricordamelo|ricordaci|promemoria ~5 prima|imposta ~3 promemoria|"
        "metti ~3 promemoria|svegliami|altro promemoria|ricordarmi|mi ricordi|ricordarmelo"
    ),
    "role": (
        "rendi/nomina/fai/metti ~4 admin/amministratore/amministratrice|diritti di admin|diritti da admin|^ admin $|"
        "permessi ~2 amministratore|promuovi"
    ),
    "not-booking": (
        "annulla/annullare/disdici/disdire/cancella/cancellare/ferma/fermare/elimina/sposta/prolunga/togli/rimuovi "
        "~3 abbonamento/newsletter/iscrizione/contratto/ordine/nota/note/compito/ticket/account/licenza/file/"
        "documento/mail/messaggio/consegna|disiscrivimi|disiscrivermi|"
        "ferma/fermare/smetti/disattiva/disattivare/silenzia/spegni/basta/stop/togli ~4 MEDIA|basta con ~2 MEDIA|"
        "non voglio ~3 MEDIA|smetti di ~2 scrivermi|lasciami in pace|non scrivermi"
    ),
    "week": (
        "mandami/inviami/dammi ~1 la mia settimana ~2 ogni/tutte|la mia settimana ogni|riepilogo settimanale|"
        "riepilogo della mia settimana"
    ),
    "no-week": (
        "non mandarmi/inviarmi ~1 la mia settimana|smetti ~4 mia settimana|niente riepilogo settimanale|"
        "basta ~3 riepilogo settimanale"
    ),
    "my-requests": (
        "^ che cosa devo approvare $|^ cosa devo approvare $|^ che cosa ho da approvare $|quali richieste ~5|"
        "^ le mie richieste ~2 $|^ le richieste ~2 $|^ richieste in attesa/aperte $|^ richieste aperte $|"
        "^ approvazioni in attesa $|^ mostra/mostrami ~2 richieste ~2 $|^ richieste $|^ cosa mi aspetta $|"
        "^ chi mi aspetta $|^ c è qualcosa da approvare $|^ approva/approvate ~5 $|"
        "^ posso/devo/dovrei approvare/approvarla/approvarlo/rifiutare/rifiutarla ~3 $"
    ),
    "decline": (
        "^ rifiuta/respingi/rifiuto/respingo ~6 $|^ rifiutala/rifiutalo/respingila/respingilo ~3 $|"
        "^ rifiutata/respinta $"
    ),
    "have-again": (
        "^ ridammi/rimetti/riprendi/ridacci/riprendo ~5 $|^ alla fine ~1 serve/servono/voglio/tengo ~5 $|"
        "^ mi/ci serve/servono di nuovo ~5 $"
    ),
    "swap-oneself": "^ scambia/scambiare ~4 con me ~1 stesso/stessa? $",
    "my-polls": (
        "^ i miei sondaggi ~1 $|^ miei/nostri sondaggi $|^ sondaggi $|^ mostra/mostrami ~2 sondaggi $|"
        "quali sondaggi ~4|^ come va il sondaggio $|^ mostra ~2 sondaggio $|"
        "^ decidi ora/adesso $|^ decidi il ~1 sondaggio $|^ annulla/chiudi/termina il ~1 sondaggio $|"
        "^ cos è questo sondaggio $|^ chi ha votato ~2 $|^ nessuno mi va bene $|^ nessuno di questi ~1 $"
    ),
    "poll-them": (
        "^ un? sondaggio con/per/senza nessuno ~3 $|^ non? chiedere a nessuno ~6 $|"
        "^ chiedi loro ~2 quale/quando/che ~3 bene/conviene ~2 $|^ falli votare/scegliere $|"
        "^ chiedi loro ~2 quale/quando/che ~3 bene/conviene entro/fino ~5 $|^ falli votare/scegliere entro/fino ~5 $|"
        "^ chiedi quale/che ora/orario/data ~2 bene/conviene ~2 $|"
        "^ chiedi quale/che ora/orario/data ~2 bene/conviene entro/fino ~5 $|"
        "^ fanne un sondaggio $|^ chiedi con un sondaggio $|^ chiedi con un sondaggio entro/fino ~5 $|"
        "^ chiedi/chiedilo a entrambi/entrambe/tutti $|^ chiedi/chiedilo a tutti e due $"
    ),
    "language": (
        "cambia/cambiare/imposta ~4 lingua|parla/parlami/rispondi/scrivi/rispondimi ~4 SPOKEN|in SPOKEN per|"
        "in SPOKEN grazie|passa ~2 SPOKEN|parli|la mia lingua|^ SPOKEN $|^ in SPOKEN $|cambia ~2 SPOKEN"
    ),
    "close": (
        "chiudi/chiudere/chiudiamo ~4 ufficio/casa/edificio/tutto/@kind|"
        "chiudi/chiudere ~3 il/dal/domani/oggi/fino/lunedì|ufficio ~2 chiuso ~1 il"
    ),
}
QUESTIONS = questions(
    TYPOGRAPHY,
    _CUES,
    words=_WORDS,
    languages={"italiano": "it", "inglese": "en", "francese": "fr", "tedesco": "de", "spagnolo": "es"},
    pointing=(
        "io ho abbiamo noi mie mio mia miei",
        "quella quello questo questa",
        "lì là dentro qui",
        "aveva avevano ebbe era erano usava",
    ),
    house=(
        "ufficio casa edificio azienda tutto",
        (
            "ascensore ascensori scala scale treno treni tram autobus bus metro metropolitana macchina auto "
            "bici bicicletta taxi aereo autostrada strada ponte"
        ),
        "inverno estate autunno primavera",
    ),
    reporting=reporting(
        TYPOGRAPHY,
        when=("scorso scorsa ultimo ultima ultimi ultime precedente", "questo questa", "da dal dall dalla"),
        periods="giorno giorni|settimana settimane|mese mesi|trimestre trimestri|anno anni",
        by={
            "persona persone membro collega": "person",
            "ora ore": "hour",
            "giorno giorni": "weekday",
            "mese": "month",
            "gruppo squadra": "group",
            "tipo tipi": "kind",
            "sede sedi": "site",
            "sala sale risorsa": "resource",
        },
        each=("per", "chi"),
        told=(
            "rinunciare lasciare meno raramente",
            "assenze assenza presentato vivo no-shows shows",
            "punta affollate affollati",
            "approvazione approvazioni autorizzazione autorizzazioni",
        ),
        forms={"immagine grafico diagramma": "picture", "csv excel": "sheet"},
        monthly=("ogni", "mensile mensilmente", "ferma fermare smetti smettere basta stop niente annulla"),
    ),
    whether=Whether(
        copulas=TYPOGRAPHY.words("è sono c'è"),
        open=TYPOGRAPHY.words("mostrami dov'è quando che cosa quale quali chi dove come quanto cerca mostra trova"),
        beginning=TYPOGRAPHY.words("comincia inizia finisce ora ho abbiamo"),
        suiting=TYPOGRAPHY.words("va andrebbe andare bene funziona funzionerebbe"),
        taken=TYPOGRAPHY.words("occupato occupata prenotato prenotata presa preso impegnata"),
    ),
)

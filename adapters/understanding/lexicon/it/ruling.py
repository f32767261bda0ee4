"""Italian: rules in words."""

from adapters.understanding.lexicon.it.typography import TYPOGRAPHY
from adapters.understanding.lexicon.running import ruled

RULING = ruled(
    TYPOGRAPHY,
    {
        "rules": (
            "che regole ha {subject}|quali regole ha {subject}|quali sono le regole di {subject}|"
            "quali regole valgono per {subject}|regole di {subject}|regole per {subject}|"
            "le regole di {subject}|mostra le regole di {subject}|mostrami le regole di {subject}"
        ),
        "all-rules": (
            "(che/quali) regole (ci sono/abbiamo/valgono qui)|quali sono (le/le nostre) regole|"
            "(tutte le regole/elenco delle regole/lista delle regole/le regole/le nostre regole)|"
            "(mostra/mostrami/elenca) (le/tutte le/le nostre) regole"
        ),
        "bookable_by": (
            "solo {value} possono prenotare {subject}|solo {value} può prenotare {subject}|"
            "solo gli {value} possono prenotare {subject}|solo i {value} possono prenotare {subject}|"
            "{subject} solo per {value}|{subject} è solo per {value}|"
            "nessuno può prenotare {subject} (tranne/eccetto/fuori da) {value}|"
            "nessuno (tranne/eccetto/fuori da/al di fuori di/oltre a/sotto) {value} può prenotare {subject}|"
            "solo (il/la/le/lo) {value} (può/possono) prenotare {subject}|"
            "{subject} (può/possono) essere (prenotato/prenotata/prenotati/prenotate) solo da {value}"
        ),
        "to-all": "tutti possono prenotare {subject}",
        "not-these": "{value} non (possono/può/devono/deve) prenotare {subject}",
        "approvers": (
            "{subject} (richiede/richiedono) (l' approvazione/approvazione) di {value}|"
            "{subject} ha bisogno dell'approvazione di {value}|"
            "{subject} (deve/devono) essere (approvato/approvata/approvati/approvate) da {value}|"
            "{value} (deve/devono) approvare {subject}|approvazione (di/da) {value} per {subject}|"
            "{subject} con approvazione di {value}"
        ),
        "approval": (
            "{subject} (richiede/richiedono) (approvazione/un'approvazione/l' approvazione)|"
            "{subject} (deve/devono) essere (approvato/approvata/approvati/approvate)|"
            "{subject} con approvazione|approvazione per {subject}|{subject} ha bisogno di approvazione"
        ),
        "no-approval": (
            "(nessuno/più nessuno) (approva/deve approvare/deve più approvare) {subject}|"
            "nessuna approvazione per {subject}|{subject} senza approvazione|"
            "{subject} non (richiede/richiedono) (approvazione/più approvazione/più l' approvazione/l' "
            "approvazione)|"
            "{subject} non ha (bisogno/più bisogno) di approvazione"
        ),
        "approval-after": (
            "{subject} (richiede/richiedono) (approvazione/l' approvazione/un'approvazione) (dopo le/dopo/dalle) "
            "{value}|"
            "(dopo le/dopo/dalle) {value} {subject} (richiede/richiedono) (approvazione/l' approvazione)"
        ),
        "approval-before": (
            "{subject} (richiede/richiedono) (approvazione/l' approvazione/un'approvazione) (prima delle) {value}|"
            "(prima delle) {value} {subject} (richiede/richiedono) (approvazione/l' approvazione)"
        ),
        "approval-over": (
            "{subject} (richiede/richiedono) (approvazione/un'approvazione/l' approvazione) per più di {value} persone|"
            "{subject} per più di {value} persone (richiede/richiedono) (approvazione/un'approvazione/l' approvazione)|"
            "più di {value} persone in {subject} (richiede/richiedono) (approvazione/un'approvazione)|"
            "più di {value} persone (richiede/richiedono) (approvazione/un'approvazione/l' approvazione)|"
            "{subject} per più di {value} persone (richiede/richiedono) (l' approvazione/approvazione/il consenso) "
            "di {who}|"
            "{subject} per più di {value} persone (deve/devono) essere (approvato/approvata/approvati/approvate) "
            "da {who}|"
            "più di {value} persone in {subject} (richiede/richiedono) (l' approvazione/approvazione/il consenso) "
            "di {who}|"
            "più di {value} persone (richiede/richiedono) (l' approvazione/approvazione/il consenso) di {who}|"
            "più di {value} persone in {subject} (deve/devono) essere "
            "(approvato/approvata/approvati/approvate) da {who}|"
            "{who} (deve/devono) approvare {subject} per più di {value} persone"
        ),
        "approval-on": (
            "{subject} (richiede/richiedono) (approvazione/l' approvazione/un'approvazione) (il/la/nel/nei) {value}|"
            "(il/la/nel/nei) {value} {subject} (richiede/richiedono) (approvazione/l' approvazione)"
        ),
        "off-days": (
            "(niente/nessuna) (prenotazioni/prenotazione) (nel/nei/il/la/di) {value}|"
            "nessuno può prenotare (nel/nei/il/la/di) {value}|"
            "(niente/nessuna) (prenotazioni/prenotazione) (di/per) {subject} (nel/nei/il/la) {value}|"
            "nessuno può prenotare {subject} (nel/nei/il/la/di) {value}|"
            "{subject} non si (può/possono) prenotare (nel/nei/il/la/di) {value}|"
            "{subject} non (può/possono) essere (prenotato/prenotata/prenotati/prenotate) (nel/nei/il/la/di) "
            "{value}|"
            "(siamo chiusi/chiudiamo/chiudere/essere chiusi/stare chiusi) (nel/nei/il/la/di) {value}|"
            "chiudere {subject} (nel/nei/il/la/di) {value}"
        ),
        "only-days": (
            "rendi {subject} prenotabile solo (il/la/nel/nei/) {value}|"
            "{subject} solo (il/la/nel/nei/) {value}|{subject} si (può/possono) prenotare solo (il/la/nel/nei/) {value}"
        ),
        "between": (
            "{subject} solo (tra le/dalle) {value} (e le/alle) {until}|"
            "{subject} si (può/possono) prenotare solo (tra le/dalle) {value} (e le/alle) {until}"
        ),
        "not-before": (
            "(niente/nessuna) (prenotazioni/prenotazione) prima delle {value}|"
            "nessuno può prenotare prima delle {value}|nessuno può prenotare {subject} prima delle {value}|"
            "(niente/nessuna) (prenotazioni/prenotazione) di {subject} prima delle {value}|"
            "{subject} non si (può/possono) prenotare prima delle {value}|"
            "apriamo alle {value}"
        ),
        "not-after": (
            "(niente/nessuna) (prenotazioni/prenotazione) dopo le {value}|"
            "nessuno può prenotare dopo le {value}|nessuno può prenotare {subject} dopo le {value}|"
            "(niente/nessuna) (prenotazioni/prenotazione) di {subject} dopo le {value}|"
            "{subject} non si (può/possono) prenotare dopo le {value}|"
            "chiudiamo alle {value}"
        ),
        "limit": (
            "{subject} al massimo {value}|{subject} massimo {value}|(limita/limitare) {subject} a {value}|"
            "nessuno può prenotare {subject} per più di {value}|{subject} (non più di/max) {value}|"
            "(max/massimo/al massimo/non più di) {value} (in/per) {subject}"
        ),
        "limit-all": (
            "(ognuno/ciascuno/ogni persona/tutti) (può/possono) avere {value}|"
            "(max/massimo/al massimo/non più di) {value}|{value} (al massimo/massimo)|"
            "(ognuno/ciascuno/ogni persona/tutti) (può/possono) prenotare (al massimo/non più di) {value}|"
            "nessuno può (prenotare/avere) più di {value}|nessuno può prenotare con più di {value}"
        ),
        "longest-all": (
            "(al massimo/massimo/max) {value} per prenotazione|una prenotazione dura al massimo {value}|"
            "(niente/nessuna) (prenotazioni/prenotazione) (di più di/oltre/più lunghe di/più lunga di) {value}|"
            "nessuno può prenotare per più di {value}"
        ),
        "shortest": "(niente/nessuna) (prenotazioni/prenotazione) di {subject} di meno di {value}",
        "shortest-all": (
            "(almeno/minimo) {value} per prenotazione|una prenotazione dura almeno {value}|"
            "(niente/nessuna) (prenotazioni/prenotazione) (di meno di/sotto/più brevi di/più breve di) {value}"
        ),
        "ahead": (
            "{subject} si può prenotare con {value} di anticipo|"
            "{subject} al massimo {value} prima|{subject} al massimo con {value} di anticipo|"
            "{subject} si può prenotare al massimo con {value} di anticipo"
        ),
        "notice": (
            "{subject} (va/vanno) (prenotato/prenotata/prenotati/prenotate) con almeno {value} di anticipo|"
            "{subject} (almeno {value} prima/con almeno {value} di anticipo)"
        ),
        "closures": (
            "riapri|riaprire|"
            "(che cosa/cosa/che) è chiuso|quali chiusure ci sono|quali sale sono chiuse|(elenca/mostra) le "
            "chiusure|chiusure|le chiusure"
        ),
        "notice-all": (
            "le prenotazioni vanno fatte con almeno {value} di anticipo|le prenotazioni vanno fatte almeno "
            "{value} prima|prenotare con almeno {value} di anticipo"
        ),
        "my-approval": ("{subject} (richiede/richiedono) la mia approvazione|devo approvare {subject}"),
        "changes": (
            "chi ha (cambiato/modificato/rinominato/dismesso/ritirato/aggiunto/creato/chiuso/riaperto/configurato) "
            "{subject}|"
            "chi ha (cambiato/modificato/impostato) (le regole di/le regole per/le impostazioni di/gli orari di/"
            "il nome di/i posti di) {subject}|"
            "(cosa/che cosa) (è cambiato/è stato cambiato/è stato modificato) (in/di/su/per) {subject}|"
            "(quando/perché) è (stato/stata) (cambiato/cambiata/modificato/modificata/rinominato/rinominata/dismesso/"
            "dismessa/aggiunto/aggiunta/creato/creata/chiuso/chiusa) {subject}|"
            "(mostra/mostrami/fammi vedere/) (le modifiche/modifiche/i cambiamenti/la cronologia delle modifiche) "
            "(di/a/su) {subject}|"
            "chi ha (cambiato/modificato/impostato) (le regole/la regola/le nostre regole/gli orari/le impostazioni/il "
            "fuso orario)|"
            "quali regole (sono cambiate/sono state cambiate/sono state modificate)"
        ),
        "hours": (
            "(cambia/imposta/modifica/metti/porta/fissa) (gli orari/l' orario/gli orari di apertura/l' orario di "
            "apertura) (di/del/della/per) {subject} (in/a/alle/su/) {value}|"
            "(cambiare/impostare/modificare) (gli orari/l' orario/gli orari di apertura/l' orario di apertura) "
            "(di/del/della/per) {subject} (in/a/alle/su/) {value}"
        ),
        "certificates": (
            "(che/quali) (attestati/certificati) (ci sono/abbiamo/ho)|i miei (attestati/certificati)|"
            "(mostra/elenca) gli attestati"
        ),
        "silence": (
            "se nessuno risponde (a una richiesta/alle richieste) (per/di) {subject} (è/sono/) {value}|"
            "se nessuno risponde le richieste (per/di) {subject} sono {value}|"
            "le richieste (per/di) {subject} sono {value} se nessuno risponde|"
            "le richieste senza risposta (per/di) {subject} sono {value}"
        ),
        "silence-all": (
            "se nessuno risponde (a una richiesta/alle richieste/) (è/sono/) {value}|"
            "le richieste senza risposta sono {value}"
        ),
        "buffer": (
            "{value} tra (prenotazioni/le prenotazioni/due prenotazioni) di {subject}|"
            "lascia {value} tra le prenotazioni di {subject}|"
            "{subject} ha bisogno di {value} tra le prenotazioni|{value} di margine per {subject}"
        ),
        "needs": (
            "{subject} (richiede/richiedono/esige) {value}|"
            "solo (chi ha/le persone con/i membri con/quelli con) {value} (può/possono) prenotare {subject}|"
            "per (prenotare/) {subject} (serve/ci vuole/occorre) {value}|"
            "nessuno può prenotare {subject} senza {value}|{subject} solo con {value}"
        ),
        "needs-no": (
            "{subject} non richiede (più/) {value}|per (prenotare/) {subject} non (serve/occorre) più {value}"
        ),
        "shortest-of": "{subject} (almeno/minimo/come minimo) {value}",
        "nobody": "nessuno può prenotare {subject}",
        "grace": "libera {subject} dopo {value}|{subject} si libera dopo {value}",
        "reset": "(reimposta/azzera/ripristina) le regole di {subject}",
    },
)

"""Italian: how people run a place."""

from adapters.understanding.lexicon.it.ruling import RULING
from adapters.understanding.lexicon.it.typography import TYPOGRAPHY
from adapters.understanding.lexicon.running import Running
from core.domain.resources.features import AttributeType

meanings, sayings, words = TYPOGRAPHY.meanings, TYPOGRAPHY.sayings, TYPOGRAPHY.words

RUNNING = Running(
    rules=RULING,
    orders=meanings(
        {
            "aggiungi {kind} chiamata {new}|aggiungi {kind} chiamato {new}|crea {kind} chiamata {new}"
            "|crea {kind} chiamato {new}": "name",
            "nuova {kind} {new}|nuovo {kind} {new}|aggiungi {kind} {new}|crea {kind} {new}": "bare",
            "aggiungi {facts}|crea {facts}": "line",
            "crea {kind}|nuova risorsa": "new",
            "rinomina {thing} in {new}|rinomina {thing} come {new}|{thing} ora si chiama {new}"
            "|{thing} si chiama ora {new}": "rename",
            "dismetti {thing}|metti {thing} fuori servizio": "retire",
            "cosa è dismesso|che cosa è dismesso|cosa è stato dismesso|cosa è fuori servizio|mostra cosa è dismesso"
            "|quali {kind} sono dismesse|quali {kind} sono dismessi|quali {kind} sono fuori servizio": "retired",
            "configura|configura il posto|configurare il posto|continua la configurazione"
            "|continuare la configurazione|riprendi la configurazione"
            "|messa in funzione|continua la messa in funzione": "setup",
            "riattiva {thing}|rimetti {thing} in servizio|rimetti in servizio {thing}"
            "|rimettere in servizio {thing}": "back",
            "ripristina tutto|riattiva tutto|rimetti tutto in servizio|recupera tutto": "all-back",
            "ripristina {thing}|recupera {thing}": "restore",
            "duplica {thing} come {new}|copia {thing} come {new}|duplica {thing}|duplicare {thing}": "duplicate",
            "{thing} ha {facts}|{thing} ora ha {facts}|{thing} ha ora {facts}|{thing} è al {facts}|{thing} è {facts}"
            "|{thing} richiede {facts}": "edit",
            "apri {thing} {facts}|apri {thing} dalle {facts}|{thing} apre {facts}|{thing} è aperta {facts}"
            "|{thing} è aperto {facts}|gli orari di {thing} sono {facts}|l' orario di {thing} è {facts}"
            "|gli orari di apertura di {thing} sono {facts}": "open",
            "{thing} non ha {facts}|{thing} non ha più {facts}": "lose",
            "aggiungi la sede {new}|aggiungi una sede {new}|nuova sede {new}": "site",
            "rinomina la sede {site} in {new}": "site-name",
            "la sede {site} è a {zone}|la sede {site} è in {zone}|sede {site} è a {zone}": "site-zone",
            "rimuovi la sede {site}|elimina la sede {site}|togli la sede {site}": "site-gone",
            "sedi|le sedi|mostra le sedi": "sites",
            "chiama {kind} {new}|chiamiamo {kind} {new}|{kind} si chiamano {new}|{kind} si chiamano qui {new}"
            "|{kind} da noi si chiamano {new}": "kind-name",
            "tipi|i tipi|mostra i tipi|che tipi ci sono|come si chiamano i tipi": "kinds",
            "chiama questo posto {new}|chiama questo luogo {new}|rinomina questo posto in {new}"
            "|rinomina questo luogo in {new}|chiama la casa {new}|rinomina l' organizzazione in {new}"
            "|chiama l' organizzazione {new}": "house-name",
            "nuova caratteristica {new}|aggiungi la caratteristica {new}"
            "|aggiungi una caratteristica {new}": "attribute",
            "rimuovi la caratteristica {attribute}|elimina la caratteristica {attribute}"
            "|togli la caratteristica {attribute}": "attribute-gone",
            "nuova caratteristica|aggiungi una caratteristica"
            "|caratteristiche|le caratteristiche|mostra le caratteristiche|che caratteristiche ci sono": "attributes",
            "metti {thing} a {facts}|colloca {thing} a {facts}|sposta {thing} a {facts}"
            "|metti {thing} al {facts}": "place",
            "{thing} è a {facts}|{thing} si trova a {facts}|{thing} sta a {facts}|{thing} si trova al {facts}": "edit",
            "cambia gli orari in {facts}|cambia l' orario in {facts}|cambia l' orario di apertura in {facts}"
            "|cambia gli orari di apertura in {facts}|imposta gli orari di apertura {facts}"
            "|cambia i nostri orari in {facts}|imposta i nostri orari {facts}"
            "|cambia gli orari a {facts}": "house-hours",
            "i nostri orari sono {facts}|gli orari sono {facts}|siamo aperti {facts}|apriamo {facts}"
            "|il nostro orario è {facts}": "house-open",
            "mostra i gruppi|mostrami i gruppi|che gruppi ci sono|quali gruppi ci sono|tutti i gruppi": "groups",
            "chi è nel gruppo {group}|chi fa parte del gruppo {group}|mostra il gruppo {group}"
            "|i membri del gruppo {group}|membri del gruppo {group}": "group",
            "{group} siede a {seats}|{group} siede ai {seats}|{group} siede alle {seats}|{group} siede al {seats}"
            "|{group} siede alla {seats}|{group} si siede a {seats}|{group} si siede ai {seats}"
            "|{group} si siede alle {seats}|{group} sta seduto a {seats}": "seats",
            "{group} siede ovunque|{group} siede dove vuole|{group} si siede ovunque|{group} si siede dove vuole"
            "|{group} può sedersi ovunque|{group} siede in qualsiasi posto"
            "|{group} siede di nuovo ovunque|{group} si siede di nuovo ovunque": "seats-gone",
            "le file {seats} di {thing} sono {value}|la fila {seats} di {thing} è {value}"
            "|file {seats} di {thing} sono {value}|fila {seats} di {thing} è {value}"
            "|i posti {seats} di {thing} sono {value}|il posto {seats} di {thing} è {value}"
            "|posti {seats} di {thing} sono {value}|posto {seats} di {thing} è {value}": "seat-class",
            "le file {seats} di {thing} non hanno classe|la fila {seats} di {thing} non ha classe"
            "|i posti {seats} di {thing} non hanno classe|il posto {seats} di {thing} non ha classe": "seat-classless",
            "dagli {facts}|dalle {facts}|mettici {facts}|portala a {facts}|portalo a {facts}|portali a {facts}"
            "|portale a {facts}|porta {thing} a {facts}|che siano {facts}|che abbia {facts}": "edit",
            "chiama -la {new}|chiama -lo {new}|rinominala in {new}|rinominalo in {new}": "rename",
            "dismettila|dismettilo": "retire",
            "{thing} ha anche {facts}|{thing} ora ha {facts}|{thing} adesso ha {facts}|{thing} ora ha anche {facts}"
            "|{thing} ha ora {facts}": "edit",
            "cambia il nome di {thing} in {new}": "rename",
            "annulla la partenza di {thing} {when}|cancella la partenza di {thing} {when}"
            "|elimina la partenza di {thing} {when}|annulla le partenze di {thing} {when}"
            "|la partenza di {thing} {when} è annullata": "close",
            "chiudi {thing} {when}|chiudere {thing} {when}": "close",
            "{thing} è chiusa {when}|{thing} è chiuso {when}|{thing} sarà chiusa {when}": "closed",
            "riapri {thing}|riapri {thing} {when}|riaprire {thing}"
            "|annulla la chiusura di {thing}|togli la chiusura di {thing}": "reopen",
            "il nostro fuso orario è {zone}|il fuso orario è {zone}|imposta il fuso orario su {zone}"
            "|cambia il fuso orario in {zone}|metti il fuso orario su {zone}": "house-zone",
            "aggiungi altri {count} {thing}|aggiungi altre {count} {thing}|aggiungi {count} {thing} in più": "more",
            "dismetti {count} {thing}|metti {count} {thing} fuori servizio": "fewer",
            "abbiamo {count} {thing}|abbiamo ora {count} {thing}|abbiamo adesso {count} {thing}": "so-many",
        }
    ),
    sites=words("sede ufficio edificio"),
    it=words("-la -lo -li -le"),
    because=words("per"),
    articles=words("un una uno il la lo l i le gli"),
    beside=words("con e da"),
    placing=words("è si trova sta situato situata"),
    class_words=words("classe in"),
    seats=words("posti posto persona persone per sedie"),
    units=sayings("unità|pezzi|esemplari"),
    ground=sayings("piano terra|pianterreno|pt"),
    needs=words("richiede con serve"),
    me=words("me"),
    departures=sayings("partenza|partenze|nuova partenza|nuove partenze|aggiungi una partenza|aggiungi partenze"),
    zoned=sayings("a|in"),
    types=meanings(
        {
            "numero|un numero|cifra": AttributeType.NUMBER,
            "sì/no|sì no|sì o no": AttributeType.YES_NO,
            "testo|un testo": AttributeType.TEXT,
        }
    ),
    later=sayings("più tardi|non ora|salta|un'altra volta|no|no grazie|dopo"),
    each=words("ciascuno ciascuna a testa per persona"),
    photo=sayings("foto|immagine|foto di|una foto di|immagine di|questa è|questo è|ecco"),
    also=sayings("alias|detta anche|detto anche"),
    everything=sayings("prenotazioni|le prenotazioni|tutte le prenotazioni|tutto|qualcosa"),
    bookings_of=sayings("prenotazioni di|le prenotazioni di|tutte le prenotazioni di"),
    listing=sayings("lista|elenco|elenca|mostra|tutte"),
)

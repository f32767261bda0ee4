"""Italian: how people run a place."""

from adapters.understanding.lexicon.it.typography import TYPOGRAPHY
from adapters.understanding.lexicon.running import Running

meanings, sayings, words = TYPOGRAPHY.meanings, TYPOGRAPHY.sayings, TYPOGRAPHY.words

RUNNING = Running(
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
            "riattiva {thing}|rimetti {thing} in servizio": "back",
            "duplica {thing} come {new}|copia {thing} come {new}": "duplicate",
            "{thing} ha {facts}|{thing} ora ha {facts}|{thing} ha ora {facts}|{thing} è al {facts}|{thing} è {facts}"
            "|{thing} richiede {facts}": "edit",
            "apri {thing} {facts}|apri {thing} dalle {facts}|{thing} apre {facts}|{thing} è aperta {facts}"
            "|{thing} è aperto {facts}": "open",
            "{thing} non ha {facts}|{thing} non ha più {facts}": "lose",
            "aggiungi la sede {new}|aggiungi una sede {new}|nuova sede {new}": "site",
            "rinomina la sede {site} in {new}": "site-name",
            "la sede {site} è a {zone}|la sede {site} è in {zone}|sede {site} è a {zone}": "site-zone",
            "rimuovi la sede {site}|elimina la sede {site}|togli la sede {site}": "site-gone",
            "sedi|le sedi|mostra le sedi": "sites",
            "dagli {facts}|dalle {facts}|mettici {facts}|portala a {facts}|portalo a {facts}|portali a {facts}"
            "|portale a {facts}|porta {thing} a {facts}|che siano {facts}|che abbia {facts}": "edit",
            "chiamala {new}|chiamalo {new}|rinominala in {new}|rinominalo in {new}": "rename",
            "dismettila|dismettilo": "retire",
        }
    ),
    it=words("questa questo essa"),
    articles=words("un una uno il la lo l i le gli"),
    beside=words("con e da"),
    seats=words("posti posto persone per sedie"),
    units=sayings("unità|pezzi|esemplari"),
    ground=sayings("piano terra|pianterreno|pt"),
    needs=words("richiede con serve"),
    me=words("me admin"),
    departures=sayings("partenza|partenze|nuova partenza|nuove partenze|aggiungi una partenza|aggiungi partenze"),
    zoned=sayings("a|in"),
    each=words("ciascuno ciascuna a testa"),
    also=sayings("alias|detta anche|detto anche"),
)

"""Italian: how people run the people of a place."""

from adapters.understanding.lexicon.administering import Administering
from adapters.understanding.lexicon.it.typography import TYPOGRAPHY
from core.domain.people.member import Role

ALL = "organizzazione/azienda/spazio/luogo/casa/ufficio/sistema/elenco/bellhop/membri/lista_dei_membri/app"
PLACE = "luogo/organizzazione/spazio/casa/ufficio/proprietà/gestione/posto"
LINK = "invito/link/link_d'invito/link_di_invito"
MAKE = "crea/creare/fai/dammi/mandami/inviami/mi_serve/ho_bisogno_di/genera/prepara/fammi"
FOR = "per/valido_per/di/valido"
REQUESTS = "richieste_di_accesso/richieste_d'accesso/richieste_di_ingresso/richieste_d'ingresso"

ADMINISTERING = Administering(
    typography=TYPOGRAPHY,
    orders={
        "changes": (
            "chi ha fatto/nominato/reso/promosso {who} come/a/ad? un/una? {role}"
            "|chi ha sospeso/rimosso/escluso/invitato/promosso/declassato/riammesso {who}"
            "|chi ha dato il/i? ruolo/permessi/diritti di/da/d' {role} a/ad {who}"
            "|chi ha cambiato/modificato il/i ruolo/permessi di {who}"
            "|da_quando {who} è un/una? {role}|da_quando è un/una? {role} {who}"
            "|quando/perché {who} è_stato/è_stata sospeso/sospesa/rimosso/rimossa/invitato/invitata/promosso/promossa"
            "|quando/perché {who} è_diventato/è_diventata {role}"
            "|cosa/che_cosa è_successo/è_capitato a/ad {who}"
            "|mostra/mostrami le modifiche di {who}"
        ),
        "in": (
            "fai/fare/lascia/lasciare entrare {who} come? {role}?|lascia/lasciare che {who} entri come? {role}?"
            "|ammetti/ammettere/accogli {who} come? {role}?|accetta/accettare {who} come {role}"
            "|accetta/accettare la richiesta di_accesso/d'accesso? di {who}"
            "|non_lasciare/non_far/non_fare entrare {who}|rifiuta/rifiutare la richiesta_di_accesso/"
            "richiesta_d'accesso di {who}"
        ),
        "unmanagers": "{who} non gestisce più {thing}|{who} non_deve_più gestire {thing}",
        "unapprovers": "{who} non approva più {thing}|{who} non_deve_più approvare {thing}",
        "managers": (
            "nomina/nominare/fai/rendi/metti {who} gestore/gestrice/responsabile "
            "di/del/della/dei/degli/delle/dell' {thing}"
            "|{who} gestisce da_ora/d'ora_in_poi? {thing}|lascia/lasciare che {who} gestisca {thing}"
            "|{who} deve/può gestire {thing}"
        ),
        "approvers": (
            "{who} approva da_ora/d'ora_in_poi? le_prenotazioni_di/le_richieste_per? {thing}"
            "|lascia/lasciare che {who} approvi le_prenotazioni_di/le_richieste_per? {thing}"
            "|{who} deve/può approvare le_prenotazioni_di/le_richieste_per? {thing}"
        ),
        "role": (
            "fai/fare di {who} un/una/un' {role}|"
            "rendi/rendere/nomina/nominare/fai/metti/promuovi/promuovere/designa {who} come/a/ad? un/una/il/la/l'? "
            "{role}"
            "|fai/fare diventare? {who} un/una/il/la/l'? {role}"
            "|dai/dare/concedi/assegna a/ad? {who} i/il? permessi/diritti/ruolo/accesso di/da/d' {role}"
            "|dai/dare/concedi/assegna i/il? permessi/diritti/ruolo/accesso di/da/d' {role} a/ad {who}"
            "|cambia/cambiare/imposta il ruolo di {who} a/in/su {role}"
            "|{who} è/sarà/diventa da_ora/d'ora_in_poi/da_adesso un/una/il/la/l'? {role}"
            "|da_ora/d'ora_in_poi/da_adesso {who} è/sarà/diventa un/una/il/la/l'? {role}"
            "|voglio che {who} sia/diventi un/una/il/la/l'? {role}"
            "|{who} deve/dovrebbe essere/diventare un/una/il/la/l'? {role}"
            "|declassa/declassare {who} a {role}"
        ),
        "lower": (
            "togli/togliere/revoca/revocare a/ad? {who} i/il? permessi/diritti/ruolo/accesso di/da/d' {role}"
            "|togli/togliere/revoca/revocare i/il? permessi/diritti/ruolo/accesso di/da/d' {role} a/ad {who}"
            "|togli/togliere/rimuovi/rimuovere {who} come/dagli/dai/dalla_lista_degli {role}"
            "|{who} non_deve_più_essere/non_sarà_più un/una? {role}"
            "|declassa/declassare {who}"
        ),
        "invite": (
            f"invita/invitare/aggiungi un/una/un'/un_altro/degli/dei? nuovo/nuova? {{role}} {FOR}? {{length}}?"
            f"|invita/invitare qualcuno/persone/colleghi come {{role}} {FOR}? {{length}}?"
            f"|invita/invitare {{who}} come {{role}} {FOR}? {{length}}?"
            f"|{MAKE}? un/una/il/l'? {LINK} per un/una/un'/nuovi? {{role}} {FOR}? {{length}}?"
            f"|{MAKE} un/una/il/l'? {LINK} {FOR}? {{length}}?"
        ),
        "suspended": "chi è/sono sospeso/sospesa/sospesi/bloccato/bloccata/bloccati",
        "requests": (
            "chi vuole/vorrebbe/chiede/aspetta entrare/unirsi/di_entrare/accesso/l'accesso/di_unirsi"
            f"|mostra/mostrami/elenca/quali/ci_sono le/tutte_le/sono_le? {REQUESTS} ci_sono/aperte?"
            "|richieste_di_accesso/richieste_d'accesso"
        ),
        "invitations": (
            "mostra/mostrami/elenca/quali gli/tutti_gli/sono_gli? inviti aperti/ci_sono/sono_aperti?"
            "|revoca/revocare/ritira/ritirare/annulla l'/gli/tutti_gli? ultimo? invito/inviti"
        ),
        "list": (
            "chi è/sono gli/i/le/il/la/un/una/i_nostri? {role} qui?"
            "|mostra/mostrami/elenca/dimmi tutti/tutte? gli/i/le? {role}"
            "|quali {role} ci_sono/abbiamo|quanti/quante {role} ci_sono/abbiamo|chi ha i? permessi/diritti di/da {role}"
        ),
        "mine": "qual è il? mio ruolo qui?|che_ruolo/quale_ruolo ho qui?|sono un/una? {role} qui?|cosa sono qui",
        "own": (
            f"consegna/consegnare/cedi/cedere/trasferisci/trasferire/passa/passare/dai il/la/l'/lo/questo? {PLACE} "
            f"a/ad {{who}}"
            f"|consegna/consegnare/cedi/cedere/trasferisci/trasferire/passa/passare/dai a/ad {{who}} il/la/l'/lo? "
            f"{PLACE}"
            "|{who} è/sarà/diventa il/la nuovo/nuova proprietario/proprietaria/titolare"
        ),
        "join": (
            "{who} e/ed {other} sono la_stessa_persona/una_sola_persona/lo_stesso/la_stessa"
            "|unisci/unire/fondi/fondere gli/i/le? account/profili/iscrizioni di {who} e/ed/con/di {other}"
            "|unisci/unire/fondi/fondere {who} e/ed/con {other}"
            "|{who} è la_stessa_persona_di {other}"
        ),
        "back": (
            "fai/fare/lascia/lasciare rientrare/tornare {who}|lascia/lasciare che {who} rientri/torni"
            "|riattiva/riattivare/sblocca/sbloccare/riammetti/riammettere/ripristina l'/il? account/accesso? di/a? "
            "{who}"
            "|togli/togliere/revoca la sospensione di/a {who}|ridai/restituisci l'? accesso a {who}"
        ),
        "suspend": (
            "sospendi/sospendere/blocca/bloccare/disattiva/disattivare/disabilita/banna {who}"
            "|sospendi/sospendere/blocca/bloccare/disattiva/disattivare/disabilita l'/il? account/accesso di/a {who}"
            "|togli/togliere/revoca l'? accesso a/ad {who}|togli/togliere/revoca a/ad {who} l'? accesso"
        ),
        "remove": (
            "togli/togliere/rimuovi/rimuovere/elimina/eliminare/cancella/caccia/espelli/espellere {who} "
            f"da/dal/dalla/dall'/dallo/dai la/il/nostra/nostro? {ALL}"
            "|espelli/espellere/caccia/cacciare/elimina/eliminare {who}|butta/metti fuori {who}|butta/metti {who} fuori"
            "|elimina/eliminare/cancella/cancellare/chiudi l'/il/la? account/profilo/iscrizione di {who}"
        ),
        "out": "togli/togliere/rimuovi/rimuovere/leva {who} da/dal/dalla/dall'/dai la/il? gruppo? {group}",
        "into": (
            "aggiungi/aggiungere/metti/mettere/inserisci {who} a/al/alla/nel/nella/in il/la? gruppo? {group}"
            "|crea/creare/forma un/il? nuovo? gruppo {group} con/di {who}"
        ),
        "show": (
            "chi è {who}|che_ruolo/quale_ruolo ha {who}|qual è il ruolo di {who}|{who} è un/una? {role}"
            "|mostra/mostrami il/la? profilo/scheda di {who}|cosa può fare? {who} fare?"
            "|in_quali_gruppi è {who}|promuovi {who}"
        ),
    },
    roles=TYPOGRAPHY.meanings(
        {
            "admin|amministratrici": Role.ADMIN,
            "titolare|titolari": Role.OWNER,
            "membro normale|utente|utenti": Role.MEMBER,
        }
    ),
    opening=TYPOGRAPHY.sayings(
        "per favore|per piacere|puoi|potresti|può|potrebbe|mi puoi|posso|possiamo|come|come posso|come faccio a|voglio"
        "|vorrei|vorremmo|vogliamo|dobbiamo|devo|bisogna|ciao|ok|allora|e|adesso|ora|bellhop|mi piacerebbe|come si fa a"
    ),
    closing=TYPOGRAPHY.sayings(
        "per favore|per piacere|grazie|grazie mille|adesso|ora|subito|per me|per noi|ok|oggi|immediatamente"
    ),
    inside=TYPOGRAPHY.words("pure"),
    me=TYPOGRAPHY.words("me mi"),
    them=TYPOGRAPHY.words("la lo le li lui lei gli loro"),
    clings=True,
    grouping=TYPOGRAPHY.words("gruppo"),
    crews=TYPOGRAPHY.words("team squadra reparto"),
    crew_first=True,
    teams=TYPOGRAPHY.words("marketing contabilità vendite finanza hr reception team squadra supporto"),
)

# Tutto ciò che Bellhop dice in italiano. `**…**` è grassetto. Un rifiuto porta il nome della sua classe in core/errors.

## Ciò che si può premere

button-confirm = Conferma
button-ask = Richiedi
button-ask-for-so-many = Chiedi per { $count } persone
button-instead = Meglio { $slot }
button-only = Solo { $name }
button-change = Altro orario
button-keep-slot = Lascia così
button-drop = Scarta
button-drop-all = { $count ->
    [one] Scarta anche l’altro
    [2] Scarta entrambi
   *[other] Scartali tutti e { $count }
}
button-approve = Approva
button-decline = Rifiuta…
button-approve-stage = Approva anche { $place } di { $total }
button-approve-series = Approva questa serie
button-ask-back = Chiedi prima
button-ask-for-slot = Chiedi { $slot }
button-answer-back = Rispondi
button-keep-waiting = Lascia in attesa
button-exception = Chiedi un’eccezione
button-cancel = Annulla
button-undo = Ripristina
button-undo-one = Ripristina: { $name }
button-take-back = Riprendila
button-undo-all = { $count ->
    [one] Ripristina
   *[other] Ripristina tutte e { $count }
}
button-cancel-all = { $count ->
    [one] Annulla questa
   *[other] Annulla queste { $count }
}
button-one-more = Un altro
button-keep = Non annullare nulla
button-one-by-one = Una alla volta
button-cancel-left = Annulla { $name } · { $slot }
button-close = Chiudi
button-close-cancel = Annullale e chiudi
button-close-move = Spostale e chiudi
button-keep-open = Lascia aperto
button-lift = Riapri { $what }
button-reopen = Riapri
button-reopen-all = Riapri tutti e { $count }
button-give-back = Restituisci
button-cannot-come = Non posso venire
button-comes = Alla fine vengo
button-got-it = OK
button-bigger = Qualcosa di più grande
button-late = 10 min di ritardo
button-longer = +{ $minutes } min
button-shorter = −{ $minutes } min
button-take = Prendi { $name }
button-keep-one = Tieni { $name }
button-move = Sposta
button-make-it = Cambia in { $slot }
button-move-to = Sposta: { $slot }
button-move-back = Rimetti com’era
button-mistaken = Ritira la segnalazione
button-report-fault = Segnala
button-mended = È riparato
button-move-there = Sposta lì
button-free-then = Quando è libero?
button-settings = Impostazioni
button-name = Dalle un titolo…
button-rename = Rinomina…
button-unname = Togli il titolo
button-quota = Le mie quote
button-rules = Regole per { $name }
button-rules-all = Tutte le regole
button-rules-now = Regole attuali
button-rules-help = Esempi
button-rules-choose = Regole di una risorsa
button-rules-every = Tutte le regole
button-help = Tutti gli argomenti
button-check-in = Sono qui
button-check-out = Ho già finito
button-calendar = Nel calendario
button-page = La sua pagina
button-copy-link = Copia l’indirizzo
button-feed-revoke = Ritiralo
button-feed-revoke-one = Ritira: { $what }
button-board = Apri il tabellone
button-feeds = I miei link
button-copy-token = Copia il token
button-token-revoke = Revoca
button-token-revoke-one = Revoca { $name } (…{ $hint })
button-tokens = I miei token
button-feed-own = Link alle mie prenotazioni
button-feed-another = Un altro link
button-code = Codice della porta
button-copy-code = Copia { $code }
button-release = Libera
button-hold-again = Blocca di nuovo
button-book-again = Prenota un altro orario
button-photo = Foto
button-list = Le mie prenotazioni
button-rooms = Sfoglia
button-more = Altro…
button-any-seat = Un posto qualsiasi
button-seat-picture = Come immagine
button-front = File davanti
button-behind = File dietro
button-back = Indietro
button-near = Mostra i più simili
button-look-again = Guarda di nuovo
button-again = Riprova
button-minutes = { $minutes } min
button-hours-minutes = { $hours } h { $minutes } min
button-days = { $days ->
    [one] 1 giorno
   *[other] { $days } giorni
}
button-hours = { $hours } h
button-until-next = Fino alle { $time } (prossima prenotazione)
button-zone-keep = Tieni { $zone }
button-connect = Collega Telegram
button-invite = Invita persone
button-open-telegram = Apri Telegram
button-open-invitation = Apri l’invito
button-alternative = { $name } · { $when }
offer = { $edits } · { $slot }
offer-place = { $name } invece
offer-later = { $length } più tardi
offer-earlier = { $length } prima
offer-length = { $length } invece di { $wanted }

## Gli orari, come stanno in una frase

slot = { $day }, { $start }–{ $end } { $city }
slot-over-midnight = { $day }, { $start } – { $end-day }, { $end } { $city }
slot-all-day = { $day }, tutto il giorno
slot-all-days = { $day } – { $end-day }, tutto il giorno
slot-in-place = { $slot } a { $city }
time-at-place = { $time } { $city }
time-for-you = { $there } ({ $own } da te)

## Le schede

label-when = Quando
label-title = Titolo
label-where = Dove
label-for = Per
label-with = Con
label-guests = Ospiti
label-people = Persone
label-absent = Assenti
card-not-yours = **{ $reference }** non è più tua.
card-managed-changed = { $name } · { $slot } · { $reference }: nel frattempo è cambiata.
card-superseded = { $name } · { $slot } · { $reference } – continua in un altro messaggio.
card-held = Bloccata per te fino alle **{ $until }**.
card-held-other = Bloccata fino alle **{ $until }**.
card-waiting-other = In attesa di approvazione fino a **{ $until }**; lo slot resta bloccato.
card-asks = Serve l’approvazione di { $who }; la chiedo quando premi «Richiedi».
card-waiting = In attesa di approvazione; lo slot resta tuo fino a **{ $until }**. Ti avviso con la risposta, e per tempo se non arriva.
card-asked-back = Domanda: «{ $query }»
card-answered-back = La tua risposta: «{ $reply }»
card-unanswered = Nessuno l’ha approvata in tempo. { $name } è di nuovo libero per gli altri.
card-not-approved = Non prenotata. Non c’è più nulla di bloccato.
card-declined = Rifiutata da { $decider }, { $at }. Non c’è più nulla di bloccato.
card-declined-by-rule = Nessuno ha risposto in tempo, quindi secondo le regole è rifiutata, { $at }. Non c’è più nulla di bloccato.
decision-because = Motivo: { $reason }
card-confirmed = Prenotata.
card-check-in = Fai il check-in dalle { $opens } alle { $release }, altrimenti lo slot viene liberato.
card-check-in-day = Fai il check-in entro le { $release }, altrimenti lo slot viene liberato.
card-late = Dieci minuti in più: ti aspetta fino alle **{ $release }**.
card-no-check-in = Il check-in non serve.
card-reference = Riferimento **{ $reference }**
card-moved = Modificata; prima era: { $was }.
card-moved-for-you = Spostata; prima era: { $was }.
card-named = Ora si chiama **{ $title }**.
card-renamed = Rinominata; prima era «{ $was }».
card-unnamed = Il titolo è stato tolto; prima era «{ $was }».
ask-title = A cosa serve **{ $name }**? Il tuo prossimo messaggio sarà il titolo.
ask-title-now = **{ $name }** si chiama «{ $title }». Il tuo prossimo messaggio sarà il nuovo titolo.
rename-which = Quale prenotazione vuoi rinominare?
card-not-coming = Non vieni; { $holder } lo vede.
card-in-use = Check-in fatto, è tua fino alle **{ $end }**.
card-completed = Terminata alle { $end }. Grazie!
card-completed-early = Terminata in anticipo alle { $end }; il resto è libero per gli altri.
card-expired = Il blocco è scaduto alle { $ended }. { $name } è di nuovo libero per gli altri.
card-cancelled = Annullata.
card-cancelled-because = Annullata: { $reason }
card-undo = Puoi ripristinarla fino alle { $until }.
card-dropped = Scartata. Lo slot è di nuovo libero.
card-no-show = Liberata alle { $ended }: nessuno ha fatto il check-in.
strikes-near = Sono { $count } prenotazioni non usate in { $window }. Da { $most } in poi potrai prenotare solo con { $ahead } di anticipo.
strikes-reached = Sono { $count } prenotazioni non usate in { $window }. Per ora puoi prenotare solo con { $ahead } di anticipo.
card-in-dm = La scheda è nei nostri messaggi diretti. Lì arriveranno promemoria e codice della porta.
card-changed-since = È cambiata da quando l’hai vista. Ora è così:

## I messaggi che invio

notice-reminder = **{ $name } alle { $start }**, tra { $minutes } min, fino alle { $end }.
notice-reminder-next = Il check-in apre alle { $opens }; allora arriva il codice della porta.
notice-check-in = **{ $name } alle { $start }.** Codice della porta **{ $code }**
notice-check-in-day = **{ $name }: { $slot }.** Codice della porta **{ $code }**
notice-check-in-how = Premi «Sono qui» o mandami il codice. Se nessuno fa il check-in, alle { $release } lo slot viene liberato.
notice-release-warning = Ti serve ancora **{ $name }**? Alle **{ $release }** lo slot viene liberato.

notice-checked-in = Il check-in è già fatto, perché hai appena prenotato.
notice-moved = La tua prenotazione è stata spostata qui. Motivo: { $reason }
notice-cancelled = La tua prenotazione è stata annullata. Motivo: { $reason }
notice-moved-plain = La tua prenotazione è stata spostata qui.
notice-cancelled-plain = La tua prenotazione è stata annullata.
notice-reinstated = Era annullata ed è di nuovo prenotata: la chiusura è stata revocata.
notice-booked-for-you = { $by } ha prenotato questo per te. Conta come tuo: restituiscilo se non ti serve.
notice-approved = Approvata da { $decider }, { $at }.
notice-approved-by-rule = Nessuno ha risposto in tempo, quindi secondo le regole è approvata, { $at }.
notice-asked-again = Non ha ancora risposto nessuno.
notice-deputy-asked = Non ha ancora risposto nessuno, perciò lo chiedo anche a te.
notice-unanswered = Non ha ancora risposto nessuno. Senza risposta la richiesta scade **{ $until }**; puoi anche prendere uno di questi:
notice-unanswered-none = Non ha ancora risposto nessuno. Senza risposta la richiesta scade **{ $until }**.
notice-asked-back = Prima di decidere sulla tua richiesta, qualcuno vuole sapere una cosa. Scrivi qui la tua risposta.
notice-lapsed = Libero al suo posto:
approval-asked = { $by } vorrebbe prenotare questo. Lo slot resta bloccato fino a **{ $until }**.
approval-asked-for = { $by } vorrebbe prenotare questo per **«{ $title }»**. Lo slot resta bloccato fino a **{ $until }**.
approval-asked-unnamed = Qualcuno vorrebbe prenotare questo. Lo slot resta bloccato fino a **{ $until }**.
approval-given = Approvata per { $by } da { $decider }, { $at }.
approval-given-already = Già approvata per { $by } da { $decider }, { $at }.
approval-given-by-somebody = Approvata per { $by }.
approval-given-by-rule = Nessuno ha risposto in tempo, quindi secondo le regole è approvata per { $by }, { $at }.
approval-declined = Rifiutata per { $by } da { $decider }, { $at }.
approval-declined-already = Già rifiutata per { $by } da { $decider }, { $at }.
approval-declined-by-rule = Nessuno ha risposto in tempo, quindi secondo le regole è rifiutata per { $by }, { $at }.
approval-cancelled-since = Annullata in seguito.
approval-why = Per dire il motivo a { $by }, scrivi «perché …» entro le { $until }.
approval-explained = { $by } ora può leggere il motivo.
approval-over = Non è prenotato per { $by }.
approval-unanswered = Nessuno ha risposto in tempo; nulla è prenotato per { $by }.
approval-not-needed = { $by } non ha più bisogno di un’approvazione per questo.
ask-back-what = Che cosa vuoi sapere da { $by }? Scrivilo in una riga.
write-where-posted = Scrivilo dove si trova la richiesta e menzionami; altrimenti non lo vedo.
answer-back-what = La domanda: «{ $query }» Qual è la risposta? Scrivila in una riga.
approval-exception-asked = { $by } chiede un’eccezione. Lo slot resta bloccato fino a **{ $until }**.
approval-exception = Eccezione a: { $rules }
approval-rule = { $rule }: { $value }
approval-plea = Perché: { $plea }
approval-asked-back = Domanda: «{ $query }»
approval-answered-back = Risposta: «{ $reply }»
approval-no-answer-yet = Ancora nessuna risposta.
approval-agreed = { $place } di { $total }: approvato da { $decider }, { $at }.
approval-next = { $place } di { $total }, decide ora: { $who }.
approval-if-silent = Se nessuno risponde entro **{ $until }**, è approvata.
approval-if-silent-no = Se nessuno risponde entro **{ $until }**, è rifiutata.
approval-then = { $before }, poi { $after }
approval-instead-of = Per { $name }, che è via.
approval-instead-of-until = Per { $name }, che è via fino a { $until }.
approval-when-long = quelle di { $length } o più
approval-when-outside = quelle fuori da { $hours }
approval-when-of = quelle di { $who }
approval-when-many = quelle per più di { $count } persone
exception-why = **{ $name } · { $slot }**: una riga per chi decide, per favore. Perché fare un’eccezione?
exception-sent = Inviato a { $who }. Ti avviso in ogni caso.
exception-unneeded = Non serve un’eccezione: si può prenotare.
exception-own = Prenotata come eccezione a: { $rules }
exception-why-series = { $count ->
    [one] Le regole non permettono una data: { $dates }.
   *[other] Le regole non permettono { $count } date: { $dates }.
} Una riga per chi decide, per favore. Perché dovrebbe esserci un’eccezione?
exception-sent-series = { $count ->
    [one] Chiesta una data: { $dates }.
   *[other] Chieste { $count } date in una volta, come una sola eccezione: { $dates }.
} Inviato a { $who }. Ti avviso in ogni caso.
exception-kept = Le tengo per te fino a **{ $until }**, ognuna al più tardi fino al suo inizio.
exception-own-series = { $count ->
    [one] Prenotata come eccezione: { $dates }.
   *[other] Prenotate come una sola eccezione, { $count } date: { $dates }.
}
notice-invited = { $by } ti ha aggiunto tra i partecipanti. Puoi fare il check-in e riceverai il promemoria.
notice-uninvited = Non sei più nella lista di questa prenotazione.
notice-attendee-cancelled = È stata annullata; non serve venire.
card-lacks = Non proprio come richiesto: { $lacks }.
card-crowded = { $name } ha { $seats ->
    [one] 1 posto
   *[other] { $seats } posti
}; voi siete in { $people }.
notice-ending = **{ $name }** termina alle **{ $end }**.
health-page-title = Bellhop funziona?
health-page-away = ⚠️ **Bellhop non raggiunge il suo database.** Finché non torna, non si può prenotare nulla.
health-page-when = Situazione al { $when }, { $zone }.
health-working = ✅ Funziona tutto.
health-wrong = ⚠️ Non funziona tutto.
health-asks = **{ $platform }** mi chiede di aspettare fino a { $until }; lì i messaggi arrivano dopo.
health-late = I messaggi su **{ $platform }** sono in ritardo: il primo doveva arrivare { $length } fa.
health-unanswered = Qualcuno ha scritto { $length } fa e non ha ancora risposta. Ci sto lavorando.
health-replicas = { $count ->
    [one] Un processo è in servizio.
   *[other] { $count } processi sono in servizio.
}
health-backup = L’ultimo backup è di { $when }.
health-no-backup = Non c’è ancora nessun backup: chi gestisce il server lo fa con «bellhop backup».
incident = I messaggi su **{ $platform }** sono in ritardo: il primo era previsto { $since }. Riprovo da solo e ti avviso quando è finita.
incident-over = I messaggi su **{ $platform }** arrivano di nuovo in orario. Sono stati in ritardo da { $since } a { $until }.
outage-head = **Interruzione { $day }:** non ero raggiungibile dalle { $start } alle { $end }.
outage-head-days = **Interruzione:** non ero raggiungibile tra { $start } e { $end }.
outage-late = { $count ->
    [one] 1 messaggio è arrivato in ritardo.
   *[other] { $count } messaggi sono arrivati in ritardo.
}
outage-excused = { $count ->
    [one] In quel periodo nessuno poteva fare il check-in per 1 prenotazione. Resta valida e non conta come non usata.
   *[other] In quel periodo nessuno poteva fare il check-in per { $count } prenotazioni. Restano valide e non contano come non usate.
}
leaver-head = { $count ->
    [0] **{ $name }** non fa più parte della tua organizzazione. A suo nome non è più prenotato nulla.
    [one] **{ $name }** non fa più parte della tua organizzazione. C’è ancora una prenotazione a suo nome:
   *[other] **{ $name }** non fa più parte della tua organizzazione. Ci sono ancora { $count } prenotazioni a suo nome:
}
leaver-cancelled = { $count ->
    [0] Non c’era più nulla da annullare: quella prenotazione non è più a nome di { $name }.
    [one] Annullata. Questo era prenotato a nome di { $name }:
   *[other] { $count } prenotazioni a nome di { $name } annullate:
}
leaver-kept = { $count ->
    [one] Resta. È sempre a nome di { $name } e verrà liberata come al solito se nessun partecipante fa il check-in:
   *[other] Restano. Sono sempre a nome di { $name } e verranno liberate come al solito se nessun partecipante fa il check-in:
}
leaver-reason = { $name } non fa più parte dell’organizzazione

## I codici

code-shown = **{ $name } alle { $start }.** Codice della porta **{ $code }**
code-shown-day = **{ $name }: { $slot }.** Codice della porta **{ $code }**
code-opens = Il check-in apre alle { $opens }.

## Le domande prima di una prenotazione

ask-resource = Che cosa vuoi prenotare?
ask-resource-two = Quale intendi?
ask-day = **{ $name }** – che giorno?
ask-time = **{ $name }**, { $day } – a che ora?
ask-length = **{ $name }** · **{ $start }** – per quanto tempo?
ask-when = **{ $name }** – quando? Puoi anche scriverlo, per esempio «domani 15-17».
ask-departure = **{ $name }** – quale partenza?
seat-map = **{ $name } · { $slot }** – { $count ->
    [one] 1 posto è libero.
   *[other] { $count } posti sono liberi.
} Una croce indica un posto occupato.
seat-window = { $seat }, finestrino
seat-aisle = { $seat }, corridoio
seat-taken = { $seat }, occupato
seat-between = Corridoio
seats-free = Liberi: { $seats }.
seats-taken = Occupati: { $seats }. Tutti gli altri sono liberi.
seats-all-free = Tutti i posti sono liberi.
ask-time-find = **{ $day }** – a che ora? Puoi anche scriverlo, per esempio «16-17».

## La ricerca

found = Libero **{ $slot }**:
found-one = • **{ $name }** · { $facts }
found-units = • **{ $name }** · { $count ->
    [one] 1 libero
   *[other] { $count } liberi
}
found-none = Niente di adatto è libero { $slot }.
found-closed-day = { $day }: niente di adatto è aperto { $days }.
found-closed-hours = Niente di adatto è aperto { $slot }. Quel giorno l’orario è { $hours }.
found-step = Tutto ciò che è adatto si prenota a intervalli di { $step }, quindi non { $slot }.
found-no-match = Nessun risultato.
near-head = I più simili:
near-head-none = Niente corrisponde del tutto. I più simili:
near-one = • **{ $name }** – { $lacks }
near-seats = { $count ->
    [0] nessun posto, ne hai chiesti { $wanted }
    [one] 1 posto, ne hai chiesti { $wanted }
   *[other] { $count } posti, ne hai chiesti { $wanted }
}
near-tag = senza { $tag }
near-number = solo { $feature }
near-floor = al piano { $floor }
near-ground = al piano terra
near-site = presso { $site }
answer-yes = Sì. { $said }
answer-no = No. { $said }
answer-partly = In parte. { $said }
free-head = **{ $name }** è libero **{ $day }** ({ $city }):
free-gap = • { $times }
free-none = **{ $day }**, **{ $name }** non è più libero.
free-strip = { $opens } { $strip } { $closes }
sometime = { $count ->
    [one] **{ $day }** c’è 1 possibilità:
   *[other] **{ $day }** ci sono { $count } possibilità:
}
sometime-one = • **{ $name }** · { $times }
sometime-none = **{ $day }**, niente di adatto è libero così a lungo.
rooms-head = Ecco che cosa si può prenotare:
rooms-empty = Qui non c’è nulla che tu possa prenotare.
rooms-one = • **{ $name }** · { $facts }
rooms-more = … e altri { $count }.
fact-for = { $kind } per { $count }
fact-several = { $count } { $kinds }
fact-units = { $count } pezzi
fact-floor = piano { $floor }
fact-ground = piano terra
fact-photo = una foto inviata
fact-photo-new = quella nuova
tag-projector = proiettore
tag-screen = schermo
tag-whiteboard = lavagna
tag-video = videoconferenza
tag-podcast = podcast
tag-flipchart = lavagna a fogli
feature-monitors = { $count ->
    [one] 1 monitor
   *[other] { $count } monitor
}
feature-screens = { $count ->
    [one] 1 schermo
   *[other] { $count } schermi
}
feature-standing = regolabile in altezza
feature-mount = attacco { $value }
kind-room = sala
kind-studio = studio
kind-desk = scrivania
kind-equipment = attrezzatura
kind-vehicle = veicolo
kind-seat = posto
kind-other = altro
kinds-room = sale
kinds-studio = studi
kinds-desk = scrivanie
kinds-equipment = attrezzature
kinds-vehicle = veicoli
kinds-seat = posti
kinds-other = altro

## Gli elenchi

list-head = { $count ->
    [one] La tua prossima prenotazione:
   *[other] Le tue prossime { $count } prenotazioni:
}
list-such = { $count ->
    [one] Una tua prenotazione corrisponde:
   *[other] { $count } tue prenotazioni corrispondono:
}
list-none-on = Niente **{ $day }**. La prossima: { $next }
list-none-in = Niente dal **{ $first }** al **{ $last }**. La prossima: { $next }
list-none-such = Nessuna delle tue prenotazioni corrisponde. La prossima: { $next }
list-for = per { $holder }
list-with = con { $holder }
list-one = • **{ $name } · { $slot }** · { $reference } · { $state }
list-empty = Non hai prenotazioni.
list-page = { $first }–{ $last } di { $count }
list-dates = { $count ->
    [one] e un’altra data, { $last }
   *[other] e altre { $count } date, l’ultima { $last }
}
list-more = … e altre { $count }.
names-more = { $names } e altri { $count }
state-held = bloccata
state-pending = in attesa di approvazione
state-confirmed = confermata
state-in_use = in uso
state-cancelling = annullata
state-cancelled = annullata
state-completed = terminata
state-expired = scaduta
state-no_show = liberata
held-which = Quale delle prenotazioni bloccate?
held-none = Nessun blocco aspetta una tua risposta.
edit-too-late = È già prenotato: modificare il messaggio non ha cambiato nulla. { $slot }
held-left = { $count ->
    [one] Hai ancora un altro blocco.
   *[other] Hai ancora altri { $count } blocchi.
}
let-be = Va bene, non ho cambiato nulla.
press-it = Lo fa solo il pulsante qui sopra: qui una parola da sola non cambia nulla.
dropped-none = Va bene. Non hai nulla di bloccato.
undo-booked = Ormai è prenotato, quindi non ho annullato nulla. Puoi annullarlo qui sotto.
same-as-which = Come quale?
same-as-nothing = Non so quale prenotazione intendi, e non ne hai in arrivo.
holds-back = { $count ->
    [one] Uno slot è di nuovo bloccato per te:
   *[other] { $count } slot sono di nuovo bloccati per te:
}
holds-lost = { $count ->
    [one] Uno non è più libero:
   *[other] { $count } non sono più liberi:
}
undo-none = Non c’è nulla da annullare. Ciò che è stato fatto prima si annulla con il pulsante della sua scheda, finché è possibile.
undo-cannot = «Annulla» non vale per l’ultima cosa che hai fatto. Se si può tornare indietro, il pulsante è sulla sua scheda.
cancel-which = Quale prenotazione vuoi annullare?
cancel-all-or-one = **{ $what }** è un’unica prenotazione. La annullo tutta o ne restituisco uno?
button-all-of-it = Tutta
button-just-one = Solo uno
away-day = per { $day }
away-days = dal { $first } al { $last }
away-none = Non hai prenotazioni { $when }.
away-preview = { $count ->
    [one] Hai una prenotazione { $when }:
   *[other] Hai { $count } prenotazioni { $when }:
}
away-done = { $what } ({ $when }):
away-undone = { $count ->
    [one] Ho ripristinato una prenotazione:
   *[other] Ho ripristinato { $count } prenotazioni:
}
cancel-all = { $count ->
    [one] Hai una prenotazione da annullare:
   *[other] Hai { $count } prenotazioni da annullare:
}
cancelled-all = { $what }:
gone-bookings = { $count ->
    [one] 1 prenotazione annullata
   *[other] { $count } prenotazioni annullate
}
gone-holds = { $count ->
    [one] 1 blocco scartato
   *[other] { $count } blocchi scartati
}
away-stays = { $count ->
    [one] Una è in corso e resta; terminala dalla sua scheda:
   *[other] { $count } sono in corso e restano; terminale dalle loro schede:
}
away-lost = { $count ->
    [one] Una non è più disponibile: è già presa o supera la tua quota:
   *[other] { $count } non sono più disponibili: sono già prese o superano la tua quota:
}
hold-untouched = Ancora bloccata per te: { $slot }
move-which-week = Quale giorno intendi?
move-which = Quale prenotazione vuoi spostare?
move-where = **{ $slot }** – a quando la spostiamo? Puoi anche scriverlo, per esempio «venerdì alle 16» o «{ $another }».
move-untouched = La tua prenotazione non è cambiata: { $slot }.
extend-which = Quale prenotazione vuoi prolungare?
extend-how-long = Quanto tempo in più? Puoi anche scrivere «fino alle 17».
shorten-which = Quale prenotazione vuoi accorciare?
shorten-how-long = Quanto tempo in meno? Puoi anche scrivere «fino alle 16».
larger-free = { $name } ha { $seats } posti. **{ $other } · { $slot }** ne ha { $more } ed è libero.
ask-longer-stays = **{ $slot }** resta tua, qualunque sia la risposta.
larger-none = { $name } ha { $seats } posti, e a quell’ora non c’è niente di più grande libero.

## Informazioni, e chi ha cosa

fact-of-what = A cosa ti riferisci? Dimmi il nome, per esempio «dov’è { $sample }?».
fact-told = **{ $name }** · { $facts }
fact-place = **{ $name }** · { $where }
fact-has = Sì. **{ $name }** · { $facts }
fact-has-not = Che io sappia, no ({ $what }). **{ $name }** · { $facts }
fact-biggest = Per dimensione, prima il più grande:
fact-smallest = Per dimensione, prima il più piccolo:
fact-no-seats = Per niente di questo tipo è indicato il numero di posti.
fact-unknown = Non so se { $name } è «{ $words }». **{ $name }** · { $facts }
fact-others = Ce l’hanno: { $names }.
fact-size = { $count ->
    [one] **{ $name }** è per una persona.
   *[other] **{ $name }** ha { $count } posti.
}
fact-fits = Sì, in { $people } ci state: **{ $name }** ha { $count } posti.
fact-fits-not = No, in { $people } non ci state: **{ $name }** ha { $count } posti.
fact-length = **{ $name }** si può prenotare da { $shortest } a { $longest } per volta.
fact-ahead = **{ $name }** si può prenotare con un anticipo massimo di { $ahead }, e fino all’ultimo momento.
fact-ahead-notice = **{ $name }** si può prenotare con un anticipo massimo di { $ahead }, e al più tardi { $notice } prima dell’inizio.
fact-hours = Orari di **{ $name }**: { $hours }.
fact-approval = Le prenotazioni di **{ $name }** devono essere approvate da { $who }.
fact-approval-when = Alcune prenotazioni di **{ $name }** devono essere approvate da { $who }: { $when }.
fact-approval-not = **{ $name }** non richiede approvazione.
fact-bookers = Possono prenotare **{ $name }**: { $who }.
became-cancelled-yes = Sì, è stata annullata.
became-cancelled-no = No, non è stata annullata.
became-cancelled-gone = Non è stata annullata, ma è finita.
became-booked-yes = Sì, è prenotata.
became-booked-kept = Non ancora: è solo bloccata.
became-booked-gone = No, non più.
history-file = Che cosa è successo a **{ $what }** ({ $reference }), come tabella.
code-seen-head = Queste persone hanno visto il codice d’accesso:
code-seen-nobody = Nessuno ha ancora visto il codice d’accesso.
code-seen-message = in un messaggio
button-code-seen = Chi ha visto il codice
button-as-csv = In CSV
history-head = **{ $what }** ({ $reference }): che cosa è successo.
history-line = { $at }: { $said }.
history-line-by = { $at }: { $said } ({ $who }).
history-because = { $said }; motivo: «{ $reason }»
happened-held = bloccata
happened-brought-in = aggiunta da un’importazione
happened-requested = approvazione richiesta
happened-exception = eccezione chiesta: «{ $reason }»
happened-asked-back = domanda: «{ $reason }»
happened-agreed = approvato, una di più approvazioni
happened-answered-back = risposta: «{ $reason }»
happened-approved = approvata
happened-declined = rifiutata
happened-approved-by-rule = approvata secondo le regole, perché nessuno ha risposto
happened-declined-by-rule = rifiutata secondo le regole, perché nessuno ha risposto
happened-unanswered = nessuno ha risposto in tempo alla richiesta
happened-confirmed = prenotata
happened-lapsed = blocco scaduto, nessuno l’ha confermata
happened-dropped = lasciata
happened-checked-in = check-in fatto
happened-taken-back = ripresa dopo essere stata liberata
happened-released = liberata, perché nessuno ha fatto il check-in
happened-cancelled = annullata
happened-undone = annullamento ritirato
happened-completed = terminata
happened-handed-over = ceduta a { $member }
happened-given = ceduta da { $member }
history-given = ceduta da chi l’aveva
happened-offered = offerta a { $member }
happened-offer-over = non è più offerta a nessuno
happened-late = annunciato un ritardo di 10 minuti
happened-reason = motivo indicato: «{ $reason }»
happened-changed = modificata
happened-moved = spostata
history-moved-from = spostata; prima era: { $was }
happened-renamed = rinominata «{ $title }»
history-untitled = titolo tolto
happened-people = ora partecipa: { $joined }
history-people-gone = non partecipa più: { $gone }
history-people-both = ora partecipa: { $joined }; non partecipa più: { $gone }
via-slack = Slack
via-telegram = Telegram
via-mail = E-mail
via-command-line = riga di comando
via-api = API
changes-head = **{ $name }**: cosa è stato modificato, dalla modifica più recente.
changes-none = Non risulta nessuna modifica di **{ $name }**.
lately-head = { $of ->
    [rules] Regole
   *[all] Risorse, regole, ruoli e chiusure
}: che cosa è stato cambiato, { $days }, dal più recente.
lately-none = Nessuna modifica di { $of ->
    [rules] regole
   *[all] risorse, regole, ruoli o chiusure
} registrata, { $days }.
changes-of = **{ $name }** · { $said }
changes-house = Tutto
changes-gone = qualcosa che non c’è più
changes-difference = { $fact }: { $old } → **{ $new }**
changes-unsaid = qui non impostato
changed-added = aggiunta
changed-retired = dismissione
changed-brought-back = ritorno in servizio
changed-departures = partenze: { $new ->
    [one] { $new } aggiunta
   *[other] { $new } aggiunte
}, { $gone ->
    [one] { $gone } tolta
   *[other] { $gone } tolte
}
changed-classes = classi dei posti: { $classes }
changed-closed = chiusura: { $when }
changed-opened = chiusura revocata: { $when }
changed-joined = ingresso
changed-left = uscita
changed-suspended = sospensione
changed-removed = rimozione
changed-let-back = riammissione
changed-one-person = unione con una seconda iscrizione
changed-imported = modifica tramite importazione
changed-import-undone = importazione annullata
own-none = Non hai una prenotazione del genere.
own-cancel-any = Una prenotazione si può annullare fino al suo inizio.
own-cancel-rule = **{ $name }** si può annullare fino all’inizio; fino a { $notice } prima, non consuma la tua quota.
own-cancel-free = Puoi annullare **{ $what }** fino all’inizio: { $start }. In quel caso non consuma la tua quota.
own-cancel-quota = Puoi annullare **{ $what }** fino a { $until } senza consumare la tua quota, e in qualsiasi momento prima dell’inizio.
own-cancel-late = Puoi ancora annullare **{ $what }** fino all’inizio: { $start }. Consuma comunque la tua quota; fino a { $until } non l’avrebbe consumata.
own-cancel-begun = **{ $what }** è iniziata. Se finisci prima, restituisci il resto.
own-if-cancelled = Se annulli **{ $what }**, è subito libera per gli altri. Puoi tornare indietro per { $seconds } secondi.
own-if-dropped = **{ $what }** è solo bloccato per te. Se lo scarti, è libero per gli altri e non consuma la tua quota.
own-check-in = Fai il check-in per **{ $what }** tra { $opens } e { $release }, altrimenti viene liberata.
own-checked-in = Hai già fatto il check-in per **{ $what }**.
own-check-in-day = Sì: chi prenota **{ $name }** fa il check-in al più tardi { $grace } dopo l’inizio, o entro le { $until } per una giornata intera; altrimenti viene liberata.
own-check-in-never = Per **{ $name }** non serve il check-in.
own-check-in-all = Serve il check-in: altrimenti la prenotazione viene liberata { $grace } dopo l’inizio. La sua scheda dice quando, e se non serve.
own-check-in-each = Una prenotazione senza check-in viene liberata. La sua scheda dice entro quando, e se il check-in non serve.
own-check-in-none = Qui il check-in non serve: la prenotazione resta tua.
own-check-in-rule = Sì: chi prenota **{ $name }** fa il check-in al più tardi { $grace } dopo l’inizio, altrimenti viene liberata.
own-no-check-in = Per **{ $what }** non serve il check-in.
own-late = Se fai tardi, scrivi «10 min di ritardo» nell’ora prima: ti aspetta dieci minuti in più.
own-strikes = Dopo { $most } prenotazioni inutilizzate in { $window }, puoi prenotare solo con { $ahead } di anticipo.
own-no-code = Lì non hai prenotazioni, quindi non c’è un codice per te.
fault-over = È già risolto.
fault-taken-back = Segnalazione ritirata. Non la mostro più con **{ $name }**.
fault-mended = **{ $name }** è di nuovo a posto. Non mostro più il guasto.
fault-known = **{ $name }** – è segnalato e non ancora riparato:
fault-none = Nessun guasto segnalato per **{ $name }**.
fault-what = Che problema ha **{ $name }**? Scrivilo in una riga, e lo inoltro.
fault-where = Dov’è? Scrivilo con il nome, per esempio «il proiettore di { $another } è rotto», e lo inoltro.
fault-quoted = «{ $said }»
fault-noted = Annotato. Lo mostro con **{ $name }** finché non è riparato.
fault-reported = Grazie. Ho avvisato { $who }, e lo mostro con **{ $name }** finché non è riparato.
fault-notice = **{ $name }**: «{ $said }» – segnalato da { $by }, { $day }. Lo mostro con le prenotazioni finché non premi «È riparato», al massimo due settimane.
fault-stands = ⚠ Segnalato: «{ $said }»
own-code-later = Il codice per **{ $what }** arriva in privato: { $at }.
would-move = Sì: **{ $name } · { $slot }** è libero.
who-head = **{ $name }**, **{ $day }**:
who-all = Prenotato **{ $day }**:
who-one = • **{ $name }** · { $slot } · { $who }
who-somebody = occupato
somebody = qualcuno
who-private = Qui i nomi sono privati.
who-nobody = Nessuno ha **{ $name }** **{ $day }**.
who-nothing = Non c’è nulla di prenotato **{ $day }**.
who-nobody-had = Nessuno aveva **{ $name }** **{ $day }**.
who-nothing-was = Non c’era nulla di prenotato **{ $day }**.
members-head = { $count ->
    [one] 1 membro:
   *[other] { $count } membri:
}
role-owner = proprietario
role-admin = admin
role-member = membro
role-guest = ospite
earliest = Il primo è **{ $name } · { $slot }**.
earliest-none = In quel periodo non c’è nulla di libero così a lungo.

## Quote e regole

quota-head = Le tue quote in questo momento:
quota-exceptions = Eccezioni negli ultimi 30 giorni: { $asked } chieste, { $granted } concesse.
quota-none = Qui non ci sono quote.
quota-one = • { $what }: hai usato { $used } di { $most } { $period }, **restano { $left }**.
quota-shared = { $what } (in comune per { $group })
quota-resets = Di nuovo piena da { $resets }.
quota-everything = tutto
quota-bookings = { $count ->
    [one] 1 prenotazione
   *[other] { $count } prenotazioni
}
quota-per-day = al giorno
quota-per-week = a settimana
quota-per-month = al mese
quota-per-rolling = in { $days ->
    [one] 1 giorno
   *[other] { $days } giorni
}
quota-per-open = allo stesso tempo
blackout-none = Non c’è nulla di chiuso.
blackout-head = Chiusure:
blackout-one = • **{ $what }** · { $slot } · { $reason }
blackout-units = **{ $name }** si chiude solo per intero, non { $labels } da solo; non è stato chiuso nulla. Se qualcosa è rotto, dillo: «{ $one } è rotto». Per toglierlo del tutto, scrivi «dismetti { $one }».
rename-units = **{ $name }** ha un solo nome per tutte le sue unità, che sono numerate; «{ $one }» non può chiamarsi altrimenti e non è cambiato nulla. Per rinominarle tutte, scrivi «rinomina { $thing } in …».
blackout-how = Scrivi che cosa, quando e perché, per esempio «/blackout { $sample } venerdì 9-12: manutenzione».
blackout-reason = chiusura
blackout-preview = Chiudere **{ $what }**, { $slot }{ $stated ->
    [no] .
   *[other] : { $reason }.
} { $count ->
    [0] In quell’orario non c’è nessuna prenotazione.
    [one] In quell’orario c’è una prenotazione:
   *[other] In quell’orario ci sono { $count } prenotazioni:
}
blackout-line = • **{ $name } · { $slot }** · { $reference }
clearing-rest = Spostando, ognuna passa a un’altra cosa dello stesso tipo, libera in quel momento e grande almeno altrettanto; quella che non trova nulla viene annullata.
clearing-lost = { $count ->
    [one] Questa non si potrebbe spostare e verrebbe annullata, perché in quel momento nulla dello stesso tipo è aperto, libero e permesso alla persona:
   *[other] Queste { $count } non si potrebbero spostare e verrebbero annullate, perché in quel momento nulla dello stesso tipo è aperto, libero e permesso alla persona:
}
clearing-all-lost = { $count ->
    [one] Non si potrebbe spostare, solo annullare: in quel momento nulla dello stesso tipo è aperto, libero e permesso alla persona.
   *[other] Nessuna si potrebbe spostare, solo annullare: in quel momento nulla dello stesso tipo è aperto, libero e permesso alla persona.
}
clearing-keep = Per tenerne una, spostala prima tu («tutte le prenotazioni» mostra ognuna con un pulsante) oppure scegli un altro momento. A chi perde qualcosa viene detto il motivo.
booked-since = Nel frattempo qualcuno ha prenotato, quindi non è cambiato nulla. Ecco cosa è prenotato ora:
blackout-closed = Chiuso: **{ $what }**, { $slot }{ $stated ->
    [no] .
   *[other] {" "}({ $reason }).
}
blackout-moved = { $count ->
    [one] Una prenotazione è stata spostata, e chi l’aveva fatta viene avvisato:
   *[other] { $count } prenotazioni sono state spostate, e chi le aveva fatte viene avvisato:
}
blackout-cancelled = { $count ->
    [one] Una prenotazione è stata annullata, e chi l’aveva fatta viene avvisato:
   *[other] { $count } prenotazioni sono state annullate, e chi le aveva fatte viene avvisato:
}
blackout-kept = Non è stato chiuso nulla; le prenotazioni restano come sono.
blackout-lifted = Di nuovo aperto: **{ $what }**, { $slot }.
closings-preview = Chiudere **{ $what }** { $when }, { $count ->
    [one] una volta, { $first }
   *[other] **{ $count }** volte, { $first } – { $last }
}: { $reason }. { $taken ->
    [0] Allora non c’è nulla di prenotato.
    [one] C’è una prenotazione di mezzo:
   *[other] Ci sono { $taken } prenotazioni di mezzo:
}
closings-days = in più momenti
closings-time = • { $slot }
closings-open = Non ha una fine: sono tutti gli orari fin dove oggi si può prenotare. Per chiudere sempre, cambia piuttosto gli orari di apertura.
closings-first = Si chiude al massimo { $most } volte in una volta sola, quindi queste sono le prime { $most }.
closings-closed = Chiuso: **{ $what }** { $when }, { $count ->
    [one] una volta, { $first }
   *[other] **{ $count }** volte, { $first } – { $last }
}: { $reason }.
closings-lifted = Di nuovo aperto: **{ $what }** { $when }, { $count ->
    [one] una volta, { $first }
   *[other] **{ $count }** volte, { $first } – { $last }
}.
rules-which = Regole per che cosa? Scrivi per esempio «/rules { $sample }».
rules-head = **Regole per { $name }**, ciascuna con la sua origine:
rules-head-short = **Regole per { $name }:**
rules-line = • { $rule }: **{ $value }** ({ $origin })
rules-line-short = • { $rule }: **{ $value }**
rules-how = Per cambiarne una scrivi per esempio «/rules { $name } tolleranza 15 min»; «predefinito» riprende il valore ereditato.
rules-of = **Impostato per { $name }:**
rules-none = Qui niente; valgono le regole ereditate.
rules-taken-back = Annullato:
rules-changed = **{ $name }** · { $rule }: { $old } → **{ $new }** ({ $was })
rules-inherited = **{ $name }** · { $rule }: { $old } → **{ $new }** ({ $was }; ora: { $now })
rules-still = **{ $name }** · { $rule }: resta **{ $new }** ({ $was }; ora: { $now })
rules-same = **{ $name }** · { $rule }: già **{ $new }** ({ $now }). Non è cambiato nulla.
rules-existing = Le prenotazioni esistenti restano come sono.
rules-by-nobody = Nessuno approva ancora le prenotazioni di **{ $name }**; fino ad allora questo non cambia nulla: «/rules { $name } { $example }».
rules-elsewhere = Non lì: { $names } { $count ->
        [one] mantiene la propria regola.
       *[other] mantengono le proprie regole.
    }
rules-names = aperto, intervallo, minimo, massimo, durata, preavviso, anticipo, margine, arrivo, tolleranza, annullamento, tempo-offerta, coda-equa, penalità, date-inutilizzate, festività, colleghi, richieste, condivisione, sondaggi, visibile, nomi, prenotabile, responsabili, approvatori, secondi-approvatori, terzi-approvatori, approvazione-da, approvazione-fuori, approvazione-per, approvazione-oltre, scadenza, senza-risposta, eccezioni, certificato, formatori, quota, conserva-prenotazioni, conserva-messaggi, conserva-arrivi, conserva-conversazioni
rules-unknown = Non posso impostare «{ $rule }»: questa regola non esiste. Le regole sono: { $names }.
rules-bad-value = Non posso impostare «{ $rule }» su «{ $value }», quindi non è cambiato nulla. Scrivi per esempio «{ $example }».
rules-hours = Gli orari finiscono dopo essere iniziati, lo stesso giorno; «{ $said }» no. Non è cambiato nulla.
rules-hours-how = Mandalo di nuovo con orari come «lun-ven 8-20».
rules-no-value = Non posso impostare «{ $rule }» senza un valore. Scrivi per esempio «{ $example }».
rules-no-person = Le regole nominano ruoli e gruppi, non persone, quindi non è cambiato nulla. Crea prima un gruppo: «/groups reception aggiungi @jonas».
rules-every-none = Qui non è impostata nessuna regola; valgono quelle predefinite.
rules-beyond-excluded = Una regola dice chi può prenotare **{ $name }**; non può escludere solo **{ $who }**. Indica chi può, ad esempio «solo crew può prenotare { $name }».
example-week = aperto lun-ven 8-18, sab 10-14
example-granularity = intervallo 15 min
example-shortest = minimo 30 min
example-longest = massimo 4 h
example-usual = durata 1 h
example-notice = preavviso 1 giorno
example-ahead = anticipo 6 settimane
example-buffer = margine 10 min
example-check_in = arrivo no
example-grace = tolleranza 15 min
example-cancel_notice = annullamento 2 h
example-offer_time = tempo-offerta 10 min
example-fair_line = coda-equa sì
example-strikes = penalità 3 in 30 giorni, 2 giorni di anticipo
example-unused_dates = date-inutilizzate 5
example-on_holidays = festività no
example-for_others = colleghi no
example-favours = richieste 3 al giorno
example-sharing = condivisione sì
example-polls = sondaggi 1 giorno
example-seen_by = visibile tutti
example-names = nomi admins
example-bookable_by = prenotabile membri, admin
example-managers = responsabili admin
example-approvers = approvatori admin
example-second_approvers = secondi-approvatori admin
example-third_approvers = terzi-approvatori proprietari
example-approved_from = approvazione-da 4 h
example-approved_outside = approvazione-fuori lun-ven 8-18
example-approved_of = approvazione-per ospiti
example-approved_over = approvazione-oltre 8 persone
example-deadline = scadenza 1 giorno
example-deadline_answer = senza-risposta approva
example-exceptions = eccezioni 2
example-keep_bookings = conserva-prenotazioni 730 giorni
example-keep_messages = conserva-messaggi 90 giorni
example-keep_deliveries = conserva-arrivi 8 giorni
example-keep_conversations = conserva-conversazioni 30 giorni
example-needs = certificato corso-laser, primo-soccorso
example-givers = formatori officina
example-quotas = quota 3 h a settimana
rule-week = Orario di apertura
rule-granularity = Inizio e fine ogni
rule-shortest = Durata minima
rule-longest = Durata massima
rule-usual = Durata abituale
rule-notice = Preavviso prima dell’inizio
rule-ahead = Anticipo massimo
rule-buffer = Pausa dopo ogni prenotazione
rule-check_in = Check-in
rule-grace = Tolleranza prima che si liberi
rule-cancel_notice = Preavviso per annullare e riavere la quota
rule-offer_time = Quanto vale un’offerta per chi è primo in coda
rule-fair_line = Chi ha ottenuto meno di recente viene prima
rule-for_others = Prenotazioni per i colleghi
rule-favours = Chiedere agli altri ciò che hanno
rule-sharing = Chiedere di condividere ciò che è prenotato
rule-polls = Per quanto i sondaggi tengono da parte gli orari
rule-seen_by = Visibile a
rule-names = Nomi di chi prenota
rule-bookable_by = Prenotabile da
rule-managers = Responsabili
rule-approvers = Approvazione di
rule-second_approvers = Poi approvazione di
rule-third_approvers = Infine approvazione di
rule-approved_from = Approvazione da una durata di
rule-approved_outside = Approvazione fuori da
rule-approved_of = Approvazione di ciò che prenotano
rule-approved_over = Approvazione per più di
rule-deadline = Le richieste scadono prima dell’inizio di
rule-deadline_answer = Se nessuno risponde a una richiesta
rule-exceptions = Eccezioni che si possono chiedere in 30 giorni
rule-keep_bookings = Conservazione delle prenotazioni
rule-keep_messages = Conservazione dei messaggi
rule-keep_deliveries = Conservazione di ciò che è arrivato
rule-keep_conversations = Conservazione delle conversazioni
rule-needs = Certificati richiesti
rule-givers = Certificati rilasciati da
rule-strikes = Penalità per prenotazioni non usate
rule-unused_dates = Date inutilizzate di fila prima di chiedere di una serie
rule-on_holidays = Serie nei giorni festivi
rule-quotas = Quota
none-usual = chiesta ogni volta
none-seen_by = tutti
none-bookable_by = tutti quelli che la vedono
none-managers = admin
none-approvers = non serve
none-second_approvers = nessun altro
none-third_approvers = nessun altro
none-approved_outside = non in base all’ora
none-approved_of = non in base a chi prenota
none-approved_over = non in base a quante persone vengono
none-keep_bookings = per sempre
none-keep_messages = per sempre
none-keep_deliveries = per sempre
none-keep_conversations = per sempre
none-needs = nessuno
none-givers = admin e responsabili
none-strikes = nessuna
none-unused_dates = non si chiede mai
none-favours = mai
none-quotas = nessuna
value-strikes = dopo { $most } in { $window }, solo { $ahead } di anticipo
value-times-a-day = { $count ->
    [one] una volta
   *[other] { $count } volte
} al giorno
value-people = { $count ->
    [one] 1 persona
   *[other] { $count } persone
}
value-quota = { $amount } di { $what }
value-quota-group = { $amount } per { $group }
value-quota-shared = { $amount } in comune per { $group }
value-quota-none = nessuna { $period }
value-nobody = { $group } (non c’è nessuno)
value-crew = { $group } ({ $names })
value-names-all = visibili a tutti
value-names-admins = visibili solo agli amministratori
value-names-nobody = visibili a nessuno
value-silence-lapse = scade
value-silence-approve = è approvata
value-silence-decline = è rifiutata
value-yes = sì
value-until = sì; giorni interi fino alle { $time }
value-no = no
value-zero = nessuno
value-closed = chiuso
roles-owner = proprietari
roles-admin = admin
roles-member = membri
roles-guest = ospiti
group-none = Non ci sono ancora gruppi. Un admin ne crea uno aggiungendo qualcuno: «/groups reception aggiungi @jonas».
group-how = Scrivi il gruppo, «aggiungi» o «togli», e la persona, per esempio «/groups reception aggiungi @jonas».
group-one = • **{ $name }**: { $members }
group-members = **{ $name }**, { $count } persone:
group-empty = nessuno
group-head = I gruppi di { $organization }:
group-added = { $member } ora è in **{ $group }**.
group-removed = { $member } non è più in **{ $group }**.
group-already = { $member } è già in **{ $group }**.
group-not-in = { $member } non è in **{ $group }**.
group-sits = posti: { $places }
group-seat = **{ $group }** siede a { $places }? Chi è nel gruppo riceve prima questi posti e, altrimenti, i più vicini; tutti gli altri li ricevono per ultimi. A nessuno viene negato un posto.
group-unseat = **{ $group }** può di nuovo sedersi ovunque?
group-reserved = Un gruppo non può chiamarsi «{ $group }», perché nelle regole quella parola indica un ruolo o tutti. Non è cambiato nulla; scegli un altro nome.
origin-built-in = predefinita
origin-now = impostato per { $name }
origin-was = prima: impostato per { $name }
origin-was-built-in = prima non era impostato
by-operator = Il gestore del servizio

## Chi sei

welcome = Ciao { $name }! Prenoto le sale, gli studi, le scrivanie e tutto il resto di { $organization }.
welcome-how = Dimmi di che cosa hai bisogno, per esempio «{ $sample } domani 15-17».
welcome-joined = Ora fai parte di **{ $organization }**.
ask-zone = { $platform ->
    [slack] Il tuo fuso orario è **{ $zone }**? Altrimenti scrivi per esempio «/book settings Paris».
   *[other] Il tuo fuso orario è **{ $zone }**? Altrimenti scrivi per esempio «/settings Paris».
}
settings-zone = { $platform ->
    [slack] Il tuo fuso orario è **{ $zone }**. Lo cambi con «/book settings Paris»; basta una città.
   *[other] Il tuo fuso orario è **{ $zone }**. Lo cambi con «/settings Paris»; basta una città.
}
settings-zone-set = Ora il tuo fuso orario è **{ $zone }**.
settings-unknown = Non conosco né un fuso orario né una lingua «{ $wanted }». Scrivi per esempio «Europe/Paris» o «italiano».
settings-language = Ti parlo in { $language }. Scegli un’altra lingua qui sotto.
settings-language-set = D’ora in poi ti parlo in { $language }.
prefers-clock = Scrivo gli orari così: { $time }.
prefers-reminder = Ti ricordo ogni prenotazione { $lead } prima.
prefers-reminder-none = Non ti avviso prima di una prenotazione; il codice della porta arriva comunque.
prefers-quiet = Dalle { $start } alle { $end } scrivo solo ciò che non può aspettare, come i codici della porta.
prefers-quiet-none = Ti scrivo a qualsiasi ora.
prefers-reach = { $platform ->
    [slack] Ti scrivo prima su Slack.
    [telegram] Ti scrivo prima su Telegram.
   *[other] Ti scrivo dove prenoti.
}
prefers-length = Una prenotazione dura { $length } se non dici altro.
prefers-length-none = Se non dici per quanto tempo, chiedo.
prefers-favourites = Ti propongo prima: { $names }.
prefers-favourites-none = Non hai preferiti.
prefers-name-hidden = Sulle tue prenotazioni gli altri leggono «occupato»; solo chi gestisce la risorsa vede il tuo nome.
prefers-name-none = Le regole di ogni risorsa dicono chi vede il tuo nome su una prenotazione.
limits-prefers-reminder = Un promemoria può arrivare da { $least } a { $most } prima.
limits-prefers-length = La tua durata abituale può andare da { $least } a { $most }.
limits-prefers-quiet = Le ore di silenzio cominciano a un’ora e finiscono a un’altra, per esempio dalle 22:00 alle 07:00.
ask-prefers-clock = Come scrivo gli orari?
ask-prefers-reminder = Quanto prima di una prenotazione ti avviso? Puoi anche scriverlo: «avvisami 45 minuti prima».
ask-prefers-quiet = Quando devo tacere? I codici della porta, e ciò che dopo arriverebbe tardi, vengono comunque. Puoi anche scriverlo: «le mie ore di silenzio sono 21-7».
ask-prefers-reach = Dove scrivo prima?
ask-prefers-length = Quanto dura una prenotazione se non dici nulla? Puoi anche scriverlo: «la mia durata abituale è 90 minuti».
ask-prefers-favourites = Che cosa propongo prima? Puoi anche scriverlo: «i miei preferiti sono { $example }».
ask-prefers-name = Chi può vedere il tuo nome sulle tue prenotazioni? Le persone invitate, e chi decide su una richiesta, lo vedono sempre.
button-prefers-clock = Orari
button-prefers-reminder = Avviso
button-prefers-quiet = Silenzio
button-prefers-reach = Dove scrivo
button-prefers-length = Durata abituale
button-prefers-favourites = Preferiti
button-prefers-name = Il mio nome
button-prefers-none = Nessuno
button-prefers-ask = Chiedimi
button-prefers-any = Dove prenoto
button-prefers-shown = Secondo le regole
button-prefers-hidden = Solo chi lo gestisce
button-last = ★ { $name }
day-head = { $day } a colpo d’occhio
day-key-own = tuo
day-key-taken = occupato
day-free = { $name } è libero
day-taken = { $name } è occupato { $when }
day-own = (tuo: { $when })
day-more = { $count ->
    [one] Ne manca uno nell’immagine. Nominalo per vederlo.
   *[other] Ne mancano { $count } nell’immagine. Nominane uno per vederlo.
}
day-all-free = È tutto libero.
day-rest-free = Tutto il resto è libero.
busy-week = **Occupazione** · { $first } – { $last }
busy-week-of = **Occupazione di { $name }** · { $first } – { $last }
busy-key-free = libero
busy-key-taken = tutto occupato
busy-key-closed = chiuso
busy-closed = { $day }: chiuso
busy-all-free = { $day }: tutto libero
busy-day = { $day }: { $share } % occupato, soprattutto alle { $start } ({ $most } %)
busy-hours = { $start }–{ $end } { $share } %
busy-spoken = { $day }: { $hours }
day-past = Quel giorno è passato. Mostro oggi e i giorni che vengono.
board-open = Il tabellone di **{ $day }**: tocca ciò che è libero per bloccarlo, trascina ciò che è tuo per spostarlo.{ $platform ->
    [slack] {" "}Il link è solo per te: si apre una volta, entro dieci minuti.
   *[other] {""}
}
board-off = Dove Bellhop ha un indirizzo pubblico, c’è anche un tabellone su cui si prenota toccando.
page-title = Tabellone
page-loading = Un momento…
page-scripts = Il tabellone ha bisogno di JavaScript.
page-closed = Così non puoi aprire questa pagina. Scrivi «/board» a Bellhop nella tua chat e aprila da lì.
page-away = In questo momento Bellhop non è raggiungibile. Quello che vedi potrebbe non essere aggiornato.
page-misread = Qualcosa non va in questa pagina. Ricaricala, per favore.
page-gone = Non c’è più. Ora vedi come stanno le cose.
page-before = Giorno prima
page-after = Giorno dopo
page-today = Oggi
page-site = Sede
page-close = Chiudi
page-yours = Tuo
page-held = bloccato
page-key-free = libero
page-free = { $name }: libero { $when }
page-taken = occupato { $when }
page-some = { $count ->
    [one] { $when }: ne resta uno
   *[other] { $when }: ne restano { $count }
}
page-own = { $name }, { $when }: { $label }
page-nothing = Qui non c’è ancora nulla da prenotare.
page-nothing-free = In quel giorno non c’è più nulla di libero.
page-more = { $count ->
    [one] C’è un’altra cosa che non è mostrata.
   *[other] Ci sono altre { $count } cose che non sono mostrate.
}
page-zone = Gli orari sono quelli di { $city }.
page-how = Tocca un orario libero per bloccarlo. Trascina la tua prenotazione per spostarla. Con la tastiera, le frecce scelgono l’orario, Invio lo prende ed Esc lascia tutto com’è.
page-done = È già fatto.
own-page-open = La pagina di **{ $what }**: quando, dove, chi e che cosa è successo.{ $platform ->
    [slack] {" "}Il pulsante è solo per te: la apre una volta, entro dieci minuti.
   *[other] {""}
}
own-page-share = Può aprirla anche chi partecipa o se ne occupa: { $address }
own-page-off = Dove Bellhop ha un indirizzo pubblico, una prenotazione ha anche una pagina sua.
own-page-title = Una prenotazione
own-page-about = Aprila dalla tua chat con Bellhop per vedere quale.
own-page-scripts = Questa pagina ha bisogno di JavaScript.
own-page-closed = Così non puoi aprire questa pagina. Aprila dalla scheda della prenotazione, nella tua chat con Bellhop, con «La sua pagina».
own-page-gone = Questa prenotazione non esiste, oppure non ti riguarda.
own-page-number = Prenotazione { $reference }
own-page-history = Cosa è successo
own-page-earlier = { $count ->
    [one] Ciò che è successo prima si trova nella chat.
   *[other] Altre { $count } cose, più vecchie, si trovano nella chat.
}
own-page-chat = Apri nella chat
prompts-head = Che cosa posso fare per te?
prompt-book = { $sample } domani dalle 15 alle 16
prompt-free = cosa è libero adesso?
prompt-bookings = le mie prenotazioni
prompt-wait = avvisami quando { $sample } si libera domani dalle 15 alle 16
agent-about = Prenota sale, scrivanie e oggetti: di’ che cosa ti serve e quando.
step-book = Prenota qualcosa
step-book-about = Blocca ciò che si chiede per una persona, che lo conferma nei messaggi di Bellhop
step-wish = Che cosa e quando
step-wish-about = Come lo si scriverebbe, per esempio: Atlas domani dalle 15 alle 16
step-person = Per chi
step-person-about = Chi lo conferma, e di chi è la prenotazione
step-answer = Che cosa è bloccato
step-answer-about = Il nome e l’ora, a parole
step-not-held = Non è bloccato nulla. Bellhop ha spiegato il motivo alla persona in un messaggio diretto.
step-refused = Un flusso di lavoro ha chiesto a tuo nome qualcosa che faccio solo se lo chiedi tu. Non è cambiato nulla.
search-free = Che cosa è libero
search-about = Mostra che cosa è libero quando qualcuno lo cerca nella ricerca di Slack
search-who = Chi cerca
search-found = Che cosa è stato trovato
home-next = Le tue prossime prenotazioni
home-more = { $count ->
    [one] Un’altra prenotazione.
   *[other] Altre { $count } prenotazioni.
}
home-asked = In attesa della tua risposta
home-more-requests = { $count ->
    [one] E un’altra.
   *[other] E altre { $count }.
}
home-favourites = I tuoi preferiti
home-running = Amministra
home-runs = Che cosa si può prenotare, chi c’è e quali gruppi ci sono.
home-runs-some = Quello che gestisci, e le sue regole.
button-home-answer = Rispondi
button-home-answers = Tutte le richieste
button-home-groups = Gruppi
home-free = Libero adesso
home-free-one = { $name } · { $facts }
home-how = Scrivimi nella scheda Messaggi: «{ $sample } domani 15-17», «chi ha { $another }?», «annulla la retro».
button-home-help = Aiuto
settings-link = Se colleghi Telegram, puoi prenotare anche da lì.
link-telegram = Apri questo link sul telefono con Telegram. Vale 30 minuti e solo per te: { $link }
link-none = Qui Telegram non è configurato.
guest-answered = { $name }, ti ho risposto in privato.
group-open-chat = { $name }, non posso ancora scriverti. Apri la nostra chat privata, premi «Avvia» e poi chiedimelo di nuovo.
button-open-chat = Apri la chat privata
invite = Chi apre questo link entro { $lasting } entra in **{ $organization }** come { $role }: { $link }
invite-once = La prima persona che apre questo link entro { $lasting } entra in **{ $organization }** come { $role }. Mandalo solo a lei: { $link }
invite-by-hand = Non invio nulla a nessuno: passa tu il link. Chiunque lo apra può entrare.
for-hours = { $count ->
    [one] un’ora
   *[other] { $count } ore
}
for-days = { $count ->
    [one] un giorno
   *[other] { $count } giorni
}
invitations-head = { $count ->
    [0] Nessun invito è aperto.
    [one] 1 invito è aperto:
   *[other] { $count } inviti sono aperti:
}
invitation-one = • come { $role } · fino a { $day } · di { $by }
invitation-uses = { $count ->
    [0] non ancora usato
    [one] è entrata 1 persona
   *[other] sono entrate { $count } persone
}
invitation-by-command = gestione
invitation-revoked = Revocato: da lì non entra più nessuno come { $role }. Chi è già dentro resta.
button-invitations = Inviti aperti
button-revoke = Revoca: { $role ->
    [owner] proprietario
    [admin] admin
    [guest] ospite
   *[member] membro
}, fino a { $day }
as-role-owner = proprietario
as-role-admin = admin
as-role-member = membro
as-role-guest = ospite
person-head = **{ $who }**
person-in = in { $groups }
person-is-suspended = accesso sospeso
person-is-out = non è più qui
person-manages = Gestisce { $names }
person-approves = Approva le prenotazioni di { $names }
person-holds = { $count ->
    [0] A questo nome non è prenotato nulla.
    [one] 1 prenotazione futura
   *[other] { $count } prenotazioni future
}
members-head-owner = { $count ->
    [0] Questo posto non ha un proprietario.
    [one] 1 proprietario:
   *[other] { $count } proprietari:
}
members-head-admin = { $count ->
    [0] Al momento nessuno gestisce questo posto.
    [one] 1 persona gestisce questo posto:
   *[other] { $count } persone gestiscono questo posto:
}
members-head-guest = { $count ->
    [0] Non ci sono ospiti.
    [one] 1 ospite:
   *[other] { $count } ospiti:
}
suspended-head = { $count ->
    [0] Nessuno è sospeso.
    [one] 1 persona è sospesa:
   *[other] { $count } persone sono sospese:
}
who-runs-it = Queste persone gestiscono questo posto:
who-runs-one = • **{ $name }** · { $role }
button-who-runs-it = Chi gestisce questo posto?
button-requests = { $count ->
    [one] 1 persona chiede di entrare
   *[other] { $count } persone chiedono di entrare
}
requests-head = { $count ->
    [0] Nessuno aspetta di entrare.
    [one] 1 persona chiede di entrare:
   *[other] { $count } persone chiedono di entrare:
}
request-one = • **{ $name }** · { $platform } · richiesta del { $day }
button-let-in-one = Fai entrare { $name }
button-who-asks = Chi altro aspetta?
duty-ask-managers = **{ $name }** gestirebbe **{ $what }**: regole, chiusure e tutte le prenotazioni.
duty-ask-approvers = **{ $name }** approverebbe ciò che gli altri prenotano di **{ $what }**; fino ad allora resta in attesa.
off-duty-ask-managers = **{ $name }** non gestirebbe più **{ $what }**.
off-duty-ask-approvers = **{ $name }** non approverebbe più ciò che gli altri prenotano di **{ $what }**.
duty-group =
    { $made ->
        [0] Per questo { $name } entra nel gruppo **{ $group }**.
       *[other] Per questo creo il gruppo **{ $group }** con { $name }.
    }
off-duty-group = Per questo { $name } esce dal gruppo **{ $group }**.
duty-done-managers = { $name } ora gestisce { $what }.
duty-done-approvers = { $name } ora approva ciò che gli altri prenotano di { $what }.
off-duty-done-managers = { $name } non gestisce più { $what }.
off-duty-done-approvers = { $name } non approva più ciò che gli altri prenotano di { $what }.
duty-same = È già così; non è cambiato nulla.
people-called-managers = { $what } – gestione
people-called-approvers = { $what } – approvazione
people-called-second_approvers = { $what } – seconda approvazione
people-called-third_approvers = { $what } – terza approvazione
people-called-approved_of = { $what } – con approvazione
people-called-bookable_by = { $what } – prenotazione
people-called-seen_by = { $what } – accesso
people-called-givers = { $what } – attestati
button-duty-managers = Affida la gestione
button-duty-approvers = Affida l’approvazione
button-off-duty-managers = Togli la gestione
button-off-duty-approvers = Togli l’approvazione
group-join-ask = **{ $member }** entrerebbe nel gruppo **{ $group }**.
group-make-ask = Il gruppo **{ $group }** non esiste ancora. Lo creo, con { $names }?
button-group-make = Crea { $group }
group-leave-ask = **{ $member }** uscirebbe dal gruppo **{ $group }**.
button-group-join = Aggiungi { $name }
button-group-leave = Togli { $name }
out-of-what = { $count ->
    [0] **{ $member }** non viene a nessuna delle tue prenotazioni e non è in nessun gruppo.
   *[other] **{ $member }** non viene a nessuna delle tue prenotazioni. Da quale gruppo?
}
out-of-all = Per rimuovere qualcuno del tutto, premi il suo nome.
button-out-of = Togli da { $group }
inviting = Chi apre il link entro { $lasting } diventa { $role }.
inviting-once = La prima persona che apre il link entro { $lasting } diventa { $role }.
inviting-longest = Un link dura al massimo { $lasting }.
button-lasting = { $count ->
    [one] Per un giorno
   *[other] Per { $count } giorni
}
button-make-link = Crea il link
button-for-role = { $role ->
    [owner] Per un proprietario
    [admin] Per un admin
    [guest] Per ospiti
   *[member] Per membri
}
button-people = Tutte le persone
button-make = { $role ->
    [owner] Nomina proprietario
    [admin] Nomina admin
    [guest] Rendi ospite
   *[member] Rendi membro
}
button-suspend = Sospendi
button-let-back = Ridai l’accesso
button-remove-person = Rimuovi…
button-hand-over = Cedi la proprietà
button-keep-as-is = Lascia così
certificate-asked = **{ $who }** chiede **{ $certificate }**.
certificate-has = **{ $who }** ha **{ $certificate }**.
certificate-has-until = **{ $who }** ha **{ $certificate }** fino al giorno { $day }.
certificate-none = **{ $who }** non ha **{ $certificate }**.
certificate-until = scade { $day }
certificate-waits = lo chiede
certificate-give = Rilasciare **{ $certificate }** a **{ $who }** senza scadenza?
certificate-give-until = Rilasciare **{ $certificate }** a **{ $who }** con scadenza { $day }?
certificate-unneeded = Per ora qui nulla richiede **{ $certificate }**. Con «/rules laser certificato { $certificate }» solo chi lo ha potrebbe prenotare il laser.
certificate-withdraw = Revocare **{ $certificate }** a **{ $who }**? { $count ->
    [0] Nessuna delle sue prenotazioni lo richiede.
    [one] Una delle sue prenotazioni lo richiede; resta valida.
   *[other] { $count } delle sue prenotazioni lo richiedono; restano valide.
}
certificate-given = { $by } ti ha rilasciato **{ $certificate }**. Puoi prenotare ciò che lo richiede.
certificate-given-until = { $by } ti ha rilasciato **{ $certificate }**, con scadenza { $day }. Puoi prenotare ciò che lo richiede.
certificate-withdrawn = { $by } ti ha revocato **{ $certificate }**. Le tue prenotazioni restano; da ora non puoi prenotare ciò che lo richiede.
certificate-declined = { $by } ha rifiutato la tua richiesta di **{ $certificate }**.
series-more = { $count ->
    [one] Lo stesso vale per un’altra data di questa serie: { $until }.
   *[other] Lo stesso vale per altre { $count } date di questa serie, l’ultima { $until }.
}
series-over = **{ $name }**: non si prenotano altre date della tua serie. Non puoi più prenotarlo, non c’è più oppure nessuno ha risposto a una richiesta.
week-head = { $count ->
    [one] La tua settimana, { $days }: una prenotazione.
   *[other] La tua settimana, { $days }: { $count } prenotazioni.
}
week-more = … e altre { $count }
week-set = Ogni { $day } alle 17:00 ti mando ciò che hai nei sette giorni seguenti. Una settimana senza prenotazioni non la mando.
week-stopped = Non ti mando più la tua settimana.
week-none = Non ti mando la tua settimana.
settings-week = Ti mando la tua settimana: { $day }, 17:00.
button-week = La mia settimana: { $day }
button-week-stop = Ferma la settimana
button-stand-in = Risponde { $name }
button-im-back = Sono di nuovo qui
stand-in-set = { $name } risponde alle richieste al posto tuo { $when }.
stand-in-still = Puoi sempre rispondere anche tu. Scrivi «sono tornato» o «sono tornata» per concludere.
stand-in-ask = { $name } deve rispondere alle richieste al posto tuo { $when }?
stand-in-until = fino a { $last }
stand-in-open = finché non dici di essere di ritorno
stand-in-from = da { $first } finché non dici di essere di ritorno
stand-in-days = da { $first } a { $last }
stand-in-day = il { $day }
stand-in-over = Eccoti di nuovo: ciò che aspetta ancora la tua risposta torna a te.
stand-in-none = Nessuno risponde alle richieste al posto tuo.
stand-in-whom = Chi deve rispondere al posto tuo? Scrivilo con il nome, per esempio «Jonas risponde per me fino a venerdì».
stand-in-which = Chi intendi?
button-delegate-cannot = Non posso
button-delegate-cannot-for = Non posso sostituire { $name }
button-delegates = Chi sostituisce chi
delegate-named = { $name } ti ha indicato per rispondere alle richieste al suo posto { $when }.
delegate-named-what = Ciò che aspetta la sua risposta arriva anche a te. Se non puoi, torna a chi ti ha indicato.
delegate-for = Rispondi alle richieste al posto di { $name } { $when }.
delegate-for-nobody = Non sostituisci nessuno.
delegate-open = fino al suo ritorno
delegate-from = dal { $first } fino al suo ritorno
delegate-stopped = Va bene: { $name } viene avvisato, e ciò che aspetta torna a { $name }.
delegate-not = Non rispondi alle richieste al posto di quella persona.
delegate-free = Non rispondi più alle richieste al posto di { $name }.
delegate-lost = { $name } non può più rispondere alle richieste al posto tuo.
delegate-lost-guest = { $name } non può più rispondere alle richieste al posto tuo: gli ospiti non decidono nulla.
delegate-lost-suspended = { $name } non può più rispondere alle richieste al posto tuo: il suo accesso è sospeso.
delegate-lost-left = { $name } non può più rispondere alle richieste al posto tuo: non fa più parte del gruppo.
delegate-lost-back = Ciò che aspetta la tua risposta torna a te. Per indicare qualcun altro scrivi «Jonas risponde per me fino a venerdì».
in-place-of = { $decider } al posto di { $name }
button-in-person = Chiedi di nuovo in privato
answers-none = Nulla aspetta la tua risposta.
answers-head = { $count } richieste aspettano la tua risposta:
answers-rest = { $count ->
    [one] Un’altra seguirà quando rispondi.
   *[other] Altre { $count } seguiranno man mano che rispondi.
}
requests-here = { $all ->
    [yes] D’ora in poi le richieste arrivano qui.
   *[no] D’ora in poi le richieste per { $name } arrivano qui.
 } Qui tutti vedono chi vuole cosa; può rispondere solo chi decide.
requests-there = { $all ->
    [yes] D’ora in poi le richieste arrivano { $named ->
        [yes] in { $channel }
       *[no] in quel canale
     }.
   *[no] D’ora in poi le richieste per { $name } arrivano { $named ->
        [yes] in { $channel }
       *[no] in quel canale
     }.
 } Lì tutti vedono chi vuole cosa e ne sono appena stati informati; può rispondere solo chi decide.
requests-not-in-channel = { $named ->
    [yes] Non posso scrivere in { $channel }.
   *[no] Non posso scrivere in quel canale.
 } Non è cambiato nulla. Aggiungimi lì e scrivilo di nuovo.
requests-channel-unknown = Non so quale conversazione sia { $channel }; non è cambiato nulla. Menzionami lì e scrivi «invia le richieste qui». Su Slack puoi anche scegliere il canale dall’elenco che si apre mentre ne digiti il nome.
requests-here-private = Scrivilo nel canale o gruppo in cui devono arrivare le richieste.
requests-one-or-all = Si decide per una sola risorsa o per tutte; non è cambiato nulla. Scrivilo di nuovo con un solo nome o senza nomi.
requests-in-person = { $all ->
    [yes] A chi decide si chiede di nuovo in privato.
   *[no] A chi decide su { $name } si chiede di nuovo in privato.
 }
requests-not-here = { $all ->
    [yes] Qui non arrivano richieste.
   *[no] Le richieste per { $name } non arrivano qui.
 }
requests-not-there = { $all ->
    [yes] Lì non arrivano richieste.
   *[no] Le richieste per { $name } non arrivano lì.
 }
button-take-down = Toglila
channel-board-head = **Libero adesso** · { $day }
channel-board-head-at = **Libero adesso a { $site }** · { $day }
channel-board-free = • **{ $name }**{ $seats ->
    [0] {""}
   *[other] {" "}({ $seats })
} fino alle { $end }
channel-board-free-units = • **{ $name }**: { $free } su { $units } fino alle { $end }
channel-board-none-free = Al momento non c’è niente di libero.
channel-board-from = { $name } dalle { $start }
channel-board-later = Più tardi: { $names }
channel-board-gone = Oggi non più libero: { $names }
channel-board-nothing = Qui non c’è niente che tutti possano prenotare.
channel-board-taken-down = La bacheca che era qui è stata tolta.
channel-board-further-down = La bacheca ora si trova più in basso.
channel-board-put-up = Ciò che è libero comparirà qui, fissato in alto, e resterà aggiornato.
channel-board-put-up-at = Ciò che è libero a { $site } comparirà qui, fissato in alto, e resterà aggiornato.
channel-board-stands-already = La bacheca è già qui; l’ho aggiornata.
channel-board-is-down = La bacheca qui è stata tolta.
channel-board-not-here = Qui non c’è nessuna bacheca.
channel-board-here-private = Scrivilo nel canale o gruppo in cui deve stare la bacheca.
channel-board-unpinned = La bacheca è dove la volevi, ma lì non posso fissare messaggi. Dammi il permesso e scrivi di nuovo lì «bacheca qui».
channel-board-lost = Non posso scrivere dove dovrebbe stare la bacheca, quindi non ce n’è nessuna. Invitami lì e scrivi di nuovo «bacheca qui».
notice-place-lost = Non posso più scrivere nel canale in cui doveva arrivare questa richiesta: d’ora in poi si chiede in privato a chi decide.
series-unused-asked = { $count ->
    [one] **{ $name }**: nessuno è venuto all’ultima data della tua serie.
   *[other] **{ $name }**: nessuno è venuto alle ultime { $count } date della tua serie.
} Ti serve ancora? Senza risposta entro **{ $by }**, { $coming ->
    [0] non si prenotano altre date.
    [one] la sua prossima data viene liberata.
   *[other] le sue prossime { $coming } date vengono liberate.
}
series-unused-warned = **{ $name }**: nessuno è venuto { $count ->
    [one] all’ultima data
   *[other] alle ultime { $count } date
} della tua serie e non hai detto se ti serve ancora. Il **{ $by }** { $coming ->
    [0] finisce.
    [one] la sua prossima data viene liberata.
   *[other] le sue prossime { $coming } date vengono liberate.
}
series-unused-over = **{ $name }**: la tua serie è finita, perché nessuno è venuto { $count ->
    [one] all’ultima data
   *[other] alle ultime { $count } date
} e non hai detto che ti serve ancora. { $gone ->
    [0] Non si prenotano altre date.
    [one] Una data è stata liberata: { $first }.
   *[other] { $gone } date sono state liberate: { $first } – { $last }.
} Puoi recuperarla fino al { $until }; le date che nel frattempo ha prenotato qualcun altro restano sue.
series-unused = { $count ->
    [one] Nessuno è venuto all’ultima data.
   *[other] Nessuno è venuto alle ultime { $count } date.
}
series-unused-until = Ho chiesto se serve ancora; aspetto una risposta fino al { $by }.
series-needed = Bene, la tua serie resta.
series-taken-up = La tua serie continua.
series-taken-up-late = Questa serie non si può più recuperare. Prenota di nuovo le sue date.
button-series-needed = Mi serve ancora
button-series-end = Terminala
button-series-take-up = Recuperala
series-gap = { $count ->
    [one] **{ $name }**: la tua serie salta **{ $dates }**, che non è libero o non è consentito.
   *[other] **{ $name }**: la tua serie salta { $count } date che non sono libere o non sono consentite: **{ $dates }**.
}
certificate-ends = Il tuo certificato **{ $certificate }** scade **{ $day }**. Dopo non potrai prenotare ciò che lo richiede.
certificate-asked-for = Ho chiesto **{ $certificate }**. Lo rilasciano: { $givers }. Ti dirò che cosa rispondono.
certificate-nothing-missing = Per **{ $name }** non manca nessun certificato.
certificate-how = Di’ che cosa fare, quale certificato e a chi: «/certificates dai corso-laser a @jonas fino al 31 marzo».
certificates-own = I tuoi certificati: { $names }
certificates-own-none = Non hai certificati.
certificates-missing = Richiesti qui, e tu non li hai: { $names }
certificates-everybody = Chi ha ciò che puoi rilasciare:
certificates-line = • **{ $certificate }**: { $names }
button-certificates = Certificati
button-certificate-of = { $name }: { $certificate }
button-certificate-withdraw = Revoca
button-give = Rilascia
button-give-to = Rilascia a { $name }
button-give-all = Rilascia a tutti e { $count }
button-give-year = Rilascia per un anno
button-give-good = Rilascia senza scadenza
button-give-one = Dare { $certificate }…
certificate-whom = Chi riceve **{ $certificate }**? Manda un nome, per esempio «@jonas», e magari una fine: «@jonas fino al 31 marzo».
button-ask-for = Chiedi { $certificate }
button-ask-again = Chiedine uno nuovo
become-ask = **{ $name }** è { $now }. { $role ->
    [owner] Un proprietario può fare tutto, anche nominare altri proprietari.
    [admin] Un admin gestisce persone, regole e le prenotazioni di tutti.
    [guest] Un ospite prenota solo per sé, e solo ciò che è aperto agli ospiti.
   *[member] Un membro prenota per sé e per altri.
}
become-now = **{ $name }** ora è { $role }.
become-same = **{ $name }** è già { $role }.
suspend-ask = { $count ->
    [0] **{ $name }** non potrebbe fare più nulla, su nessuna piattaforma, finché qualcuno non ridà l’accesso.
    [one] **{ $name }** non potrebbe fare più nulla, su nessuna piattaforma, finché qualcuno non ridà l’accesso. La sua prenotazione futura resta.
   *[other] **{ $name }** non potrebbe fare più nulla, su nessuna piattaforma, finché qualcuno non ridà l’accesso. Le sue { $count } prenotazioni future restano.
}
suspended-now = L’accesso di **{ $name }** è sospeso. Non si perde nulla.
back-ask = **{ $name }** sarebbe di nuovo qui, come { $role }, con tutto ciò che è ancora a suo nome.
back-now = **{ $name }** è di nuovo qui, come { $role }.
own-ask = Tutto questo passerebbe da te a **{ $name }**, e tu saresti admin. Solo { $name } potrebbe ridartelo.
ownerless = **{ $name }**, proprietario di questo posto, se n’è andato, e ora il posto non ha un proprietario. Ne serve uno per nominarne altri e per cedere il posto. Qualsiasi admin può farsene carico.
button-claim = Diventa proprietario
own-claimed = Ora sei proprietario di questo posto.
own-handed = Tutto questo ora è di **{ $name }**, e tu sei admin.
remove-ask = { $count ->
    [0] **{ $name }** perderebbe l’accesso su tutte le piattaforme. A suo nome non è prenotato nulla.
    [one] **{ $name }** perderebbe l’accesso su tutte le piattaforme. A suo nome c’è 1 prenotazione:
   *[other] **{ $name }** perderebbe l’accesso su tutte le piattaforme. A suo nome ci sono { $count } prenotazioni:
}
button-remove-keep = { $count ->
    [0] Rimuovi
    [one] Rimuovi, tieni la prenotazione
   *[other] Rimuovi, tieni le prenotazioni
}
button-remove-free = { $count ->
    [one] Rimuovi, annulla la prenotazione
   *[other] Rimuovi, annulla { $count } prenotazioni
}
button-remove-mine = Rimuovi, tutto a me
button-remove-other = Rimuovi, tutto a…
remove-whom = { $count ->
    [one] Chi riceve la prenotazione di **{ $name }**, che poi perde l’accesso?
   *[other] Chi riceve le { $count } prenotazioni di **{ $name }**, che poi perde l’accesso?
}
removed-now = **{ $name }** non ha più accesso, su nessuna piattaforma.
removed-keep = { $count ->
    [one] 1 prenotazione resta a suo nome.
   *[other] { $count } prenotazioni restano a suo nome.
}
removed-free = { $count ->
    [one] 1 prenotazione annullata; chi doveva venire lo saprà.
   *[other] { $count } prenotazioni annullate; chi doveva venire lo saprà.
}
removed-give = { $count ->
    [one] 1 prenotazione è passata ad altri.
   *[other] { $count } prenotazioni sono passate ad altri.
}
join-ask = È una sola persona? Resta un nome, come { $role }, con prenotazioni, quote, gruppi e account di entrambi. Non si può annullare.
button-join = Unisci come { $name }
joined-now = Ora è una sola persona: **{ $name }**.
join-request = **{ $name }**, su { $platform }, chiede di entrare. Non so altro.
button-let-in = Fai entrare
button-let-in-guest = Come ospite
button-let-in-no = No
join-answered = { $answer ->
    [member] **{ $name }** è dentro come membro. Ha deciso { $by }.
    [guest] **{ $name }** è dentro come ospite. Ha deciso { $by }.
   *[no] **{ $name }** non è entrato. Ha deciso { $by }.
}
let-in = Sei dentro e puoi prenotare subito.
calendar-file-one = Apri questo file per mettere **{ $what }** nel tuo calendario. Se qualcosa cambia, richiedilo: sostituisce quello che c’è.
calendar-file-series = Apri questo file per mettere **{ $what }** nel tuo calendario: un solo evento con { $count } date. Se una cambia, richiedilo: sostituisce quello che c’è.
calendar-file-gone = **{ $what }** non è più valida. Apri questo file per toglierla dal tuo calendario.
calendar-held = È solo bloccata. Confermala e ti mando il file per il calendario.
calendar-none = Non trovo nessuna tua prenotazione del genere da mettere nel calendario.
calendar-which = Quale vuoi mettere nel calendario?
feed-made = Aggiungi questo indirizzo al tuo calendario, come calendario da internet. Mostra **{ $what }**: gli ultimi 30 giorni e un anno in avanti, e segue ogni modifica.
feed-keep = Posso mostrare questo indirizzo una volta sola. Chi ce l’ha può leggere, quindi tienilo per te; puoi ritirarlo quando vuoi.
feed-own = Prenotazioni presso { $organization }
feed-mine = le tue prenotazioni
feed-gone = qualcosa che non puoi più vedere
feeds-head = I tuoi link per il calendario:
feeds-none = Non hai link per il calendario. Con un link il tuo calendario mostra le tue prenotazioni, sempre aggiornate.
feed-line = • **{ $what }** · da { $since } · { $read }
feed-read = ultima lettura: { $at }
feed-unread = non ancora letto
feeds-off = Qui non ci sono link per il calendario: chi gestisce Bellhop deve prima dargli un indirizzo pubblico. «mettilo nel mio calendario» manda una sola prenotazione come file.
feed-which = Un link per il calendario mostra le prenotazioni di una sola cosa, di una sola sede, oppure le tue. Quale vuoi?
feed-revoked = Ritirato. Con quel link non si legge più nulla.
token-made = Un token chiamato «{ $name }», per { $scopes }, fino al { $until }:
token-keep = Nessuno può mostrarlo di nuovo, nemmeno io: copialo adesso e poi premi «{ $button }», che lo toglie da questa chat. Chi ce l’ha agisce a tuo nome, nei limiti del token.
tokens-head = Token attivi:
tokens-none = Non ci sono token. «creami un token per il display della porta, sola lettura, 30 giorni» ne crea uno.
tokens-more = … e altri { $count }; «bellhop tokens list» li mostra tutti.
token-line = • **{ $name }** (…{ $hint }), per { $who }: { $scopes }, fino al { $until }. { $used }
token-used = Ultimo uso: { $at }.
token-unused = Mai usato.
token-revoked = Il token «{ $name }» è revocato e non funziona più.
token-private = I token sono solo per una chat privata: chi ne legge uno può usarlo. Scrivimi direttamente.
calendar-taken = occupato
calendar-closed = chiuso
calendar-pending = In attesa di approvazione
own-data = Ecco tutto quello che so di te, in JSON: la tua iscrizione, le tue prenotazioni, quello che ti è stato inviato, le nostre conversazioni finché sono conservate e quello che il registro ha su di te. Nessun altro vi è nominato.
button-own-data = Inviami i miei dati
forget-me = Se un admin lo conferma, cancello chi sei, **{ $name }**: il tuo nome, i tuoi account Slack e Telegram, le nostre conversazioni e ogni parola che hai scritto su una prenotazione. Nessuno potrà recuperarlo.
forget-me-coming = { $count ->
    [0] Non hai prenotazioni in arrivo da annullare.
    [one] La tua prenotazione in arrivo viene annullata, e chi doveva venire viene avvisato.
   *[other] Le tue { $count } prenotazioni in arrivo vengono annullate, e chi doveva venire viene avvisato.
 }
forget-me-stays = Ciò che resta, come «{ $number }» e senza il tuo nome: quando qualcosa era prenotato (finora { $count } tue) e il registro delle modifiche. I backup conservano il tuo nome finché non vengono eliminati.
forget-me-asked = L’hai già chiesto; un admin deve ancora confermare.
button-forget-me = Chiedi a un admin
button-stay-known = Non dimenticarmi
forget-asked = L’ho chiesto a { $names }. Finché qualcuno non conferma, tutto resta com’è.
forget-asked-nobody = È annotato, ma non c’è un altro admin che possa confermare. Chi gestisce Bellhop può: bellhop people forget.
forget-taken-back = Tutto resta com’è. Non si chiede più a nessuno.
forget-request = **{ $name }** chiede di essere dimenticato. Questo cancella il nome, gli account, le conversazioni e ogni parola scritta su una prenotazione, e nessuno potrà recuperarlo.
forget-request-coming = { $count ->
    [0] Non ci sono prenotazioni in arrivo.
    [one] La sua prenotazione in arrivo viene annullata:
   *[other] Le sue { $count } prenotazioni in arrivo vengono annullate:
 }
forget-request-stays = { $count ->
    [one] Una prenotazione resta come «{ $number }», così come il registro delle modifiche.
   *[other] { $count } prenotazioni restano come «{ $number }», così come il registro delle modifiche.
 }
button-forget = Dimentica { $name }
forgotten = Fatto: ora è solo { $number }. { $cancelled ->
    [0] Nessuna prenotazione è stata annullata,
    [one] Una prenotazione è stata annullata,
   *[other] { $cancelled } prenotazioni sono state annullate,
 } { $count ->
    [one] una resta sotto quel numero.
   *[other] { $count } restano sotto quel numero.
 }
forgotten-elsewhere = Non posso raggiungere ciò che ha scritto su Slack o Telegram, i file esportati, né i backup finché non vengono eliminati.
button-ask-to-join = Chiedi di entrare
asked-to-join = Ho chiesto agli admin. Ti avviso qui appena uno ti fa entrare.
notice-given = Era di { $name } e ora è tuo. Restituiscilo se non ti serve.
notice-given-back = È di nuovo tua.
notice-why = Motivo: { $reason }

## Aiuto

help-head = Prenoto sale, studi, scrivanie e altro. Dimmi di che cosa hai bisogno:
help-example-book = • «{ $sample } domani 15-17»
help-example-find = • «trova una sala per { $seats } domani alle 16»
help-examples = • «le mie prenotazioni», «annulla la mia prenotazione di domani»
    • «sono in ferie dal 1 al 14 agosto» – mostra che cosa hai in quei giorni e annulla tutto in una volta
    • «sposta { $sample } alle 16», «prolunga di 30 min», «10 min di ritardo»
    • «482913» – con il codice della porta fai il check-in
help-book = «/book» e ciò che ti serve: «/book { $sample } domani 15-17», «/book scrivania venerdì». «/book list» mostra le tue prenotazioni, «/book rooms» che cosa si può prenotare, «/book checkin 482913» fa il check-in.
help-rooms = «/rooms» mostra che cosa si può prenotare; «/rooms per 6 con proiettore domani alle 16» mostra che cosa è libero.
help-board = «/board» apre il tabellone: tutto quello che c’è, con le ore in orizzontale. Tocca ciò che è libero per bloccarlo e trascina ciò che è tuo per spostarlo. «/board venerdì» apre un altro giorno.
help-bookings = «/bookings» mostra che cosa hai prenotato, con un pulsante per ogni prenotazione.
help-waiting = «/waiting» mostra che cosa aspetti e il tuo posto in lista, con un pulsante per smettere. Per aspettare qualcosa, scrivi «avvisami quando si libera { $another } domani 14-16», aggiungi «o una parte di almeno un’ora», oppure premi «Avvisami se … si libera». Quando si libera, resta bloccato per te qualche minuto.
help-quota = «/quota» mostra quanto hai usato di ogni quota, quanto resta e quando è di nuovo piena.
help-token = «/token» mostra i tuoi token, con cui altri sistemi agiscono per te; gli admin li vedono tutti. «/token display della porta, sola lettura, 30 giorni» ne crea uno: sola lettura, prenotare, prenotare per altri o amministrare. È mostrato una volta, in privato.
help-rules = «/rules { $sample }» mostra le regole per { $sample }. Un admin ne cambia una con il nome e il valore, per una risorsa, un tipo («sale»), una sede o tutta la «casa»:
    • «/rules { $sample } tolleranza 15 min», «/rules { $sample } margine 10 min», «/rules sale massimo 4 h»
    • «/rules casa aperto lun-ven 8-18, sab 10-14», «/rules { $sample } arrivo no», «/rules scrivanie arrivo entro le 10»
    • «/rules studi quota 3 h a settimana», «/rules scrivanie quota 2 alla volta», «/rules studi quota nessuna a settimana», «/rules studi quota 10 h a settimana in comune per crew»
    • «/rules casa penalità 3 in 30 giorni, 2 giorni di anticipo», «/rules { $sample } tolleranza predefinita»
    Nomi: { rules-names }.
help-groups = «/groups» mostra i gruppi e chi ne fa parte. Un admin li cambia: «/groups reception aggiungi @jonas», «/groups reception togli @jonas». Le regole li nominano: «/rules { $sample } prenotabile reception, admin».
help-certificates = «/certificates» mostra chi ha quale certificato. Con «/rules laser certificato corso-laser» prenota il laser solo chi ha quel certificato; con «/rules laser formatori officina» lo rilascia anche l’officina, oltre agli admin e ai responsabili. «/certificates dai corso-laser a @jonas fino al 31 marzo» lo rilascia, «/certificates revoca corso-laser a @jonas» lo revoca; prima vedi che cosa cambierebbe. Avviso ciascuno due settimane prima della scadenza.
help-report = «/report» mostra come è stato usato tutto negli ultimi trenta giorni; lo vedono solo proprietari e admin. Aggiungi di che cosa si tratta, quando e come contare: «/report mese scorso per persona», «/report { $sample } quest’anno», «/report trimestre scorso come immagine», «/report per tipo in csv».
help-blackout = «/blackout» mostra che cosa è chiuso e perché. Un admin chiude qualcosa dicendo che cosa, quando e perché: «/blackout { $sample } venerdì 9-12: manutenzione», «/blackout sale dal 24 dicembre al 1 gennaio: festività». Prima vedi che cosa è già prenotato, poi scegli se spostarlo o annullarlo.
help-resources = «/resources» mostra che cosa si può prenotare, con un pulsante per ogni cosa: modificarla, dismetterla, rimetterla in servizio. «/newresource Nova, sala, 10 posti, piano 3, proiettore, 8-20, approvazione da me» aggiunge qualcosa; una riga per ciascuna se sono più d’una. Oppure dillo e basta: «nova ha 12 posti», «rinomina nova in vega», «apri nova 9-18», «duplica nova come lyra», «dismetti nova». Non cambia nulla finché non premi il pulsante.
help-setup = «/setup» ti guida in ciò che serve a un luogo nuovo: il fuso orario, gli orari, le prime cose e le persone. Puoi fermarti dove vuoi; riprende da dove eri e mostra che cosa è impostato.
help-calendar = «/calendar» mostra i link con cui il tuo calendario legge le tue prenotazioni, e ne crea uno; «/calendar { $sample }» ne crea uno per le prenotazioni di { $sample }. Il tuo calendario mostra gli ultimi 30 giorni e un anno in avanti, e segue ogni modifica. Chi ha un link può leggere, quindi tienilo per te: puoi ritirarlo quando vuoi. «mettilo nel mio calendario» manda una sola prenotazione come file.
help-checkin = «/checkin» fa il check-in per la prenotazione che comincia ora; «/checkin 482913» lo fa con il codice della porta.
help-settings = { $platform ->
    [slack] «/book settings» mostra che cosa hai scelto, con un pulsante per ogni impostazione. «/book settings Paris» cambia il fuso orario, «/book settings français» la lingua in cui ti parlo.
   *[other] «/settings» mostra che cosa hai scelto, con un pulsante per ogni impostazione. «/settings Paris» cambia il fuso orario, «/settings français» la lingua in cui ti parlo.
} Oppure dillo e basta: «avvisami 30 minuti prima», «le mie ore di silenzio sono 22-7», «mostra gli orari nel formato a 12 ore», «la mia durata abituale è 45 minuti», «i miei preferiti sono { $sample } e { $another }», «nascondi il mio nome».
help-approvals = «/rules { $sample } approvatori reception» fa attendere le prenotazioni di { $sample } finché qualcuno di quel gruppo le approva; «/rules { $sample } approvatori predefinito» lo annulla. Chi approva riceve una scheda con due pulsanti, e un’altra se nessuno risponde; dopo un rifiuto può scrivere «perché …».
help-people = «/people» mostra chi c’è, «/people jonas» una persona; da lì cambi i ruoli, sospendi o rimuovi, e mostro sempre prima che cosa cambierebbe. Oppure dillo e basta: «rendi jonas amministratore», «sospendi jonas», «aggiungi priya al gruppo crew», «chi sono gli admin?», «invita un ospite per due giorni». Nulla cambia finché non premi il pulsante. «invita» crea un link per persone nuove. Chi lascia il tuo spazio di lavoro perde l’accesso su entrambe le piattaforme, e ti dico che cosa resta prenotato a suo nome.
topic-book = Prenotare
topic-bookings = Elenco prenotazioni
topic-rooms = Trovare
topic-checkin = Check-in
topic-waiting = Aspettare ciò che è occupato
topic-quota = Quote
topic-settings = Impostazioni
topic-rules = Regole
topic-approvals = Approvazioni
topic-groups = Gruppi
topic-certificates = Certificati
topic-report = Report
topic-resources = Risorse
topic-blackout = Chiusure
topic-people = Persone
thanks = Prego!
doubt-cancel = Vuoi annullare questa prenotazione? Per ora non è cambiato nulla.
doubt-part = Vuoi restituire solo **{ $name }**? Per ora non è cambiato nulla.
doubt-move = Preferisci { $there }? Per ora non è cambiato nulla.
doubt-check-out = Hai finito qui? La prenotazione è ancora tua.
wondered-add = Vuoi aggiungere { $names }? Per ora non è cambiato nulla.
wondered-remove = Vuoi togliere { $names } dalla lista? Per ora non è cambiato nulla.
wondered-give = Vuoi offrirla a { $names }? Per ora non è cambiato nulla.
wondered-title = Vuoi chiamarla «{ $title }»? Per ora non è cambiato nulla.
button-wondered-add = Aggiungi
button-wondered-remove = Togli
button-wondered-give = Offri
button-wondered-title = Chiamala così
talk = Sono qui quando vuoi prenotare qualcosa.
other = Non ho capito. Prenoto sale, studi, scrivanie e altro: prova con «{ $sample } domani 15-17».
still-waiting = Non è cambiato nulla: aspetto ancora la tua risposta.
not-understood-still-waiting = Non ho capito. Non è cambiato nulla: aspetto ancora la tua risposta.
not-understood-of-booking = Non ho capito che cosa vuoi farne. Non è cambiato nulla: scegli un pulsante o dillo in un altro modo.
question-over = Questa domanda è scaduta. Dimmi di nuovo che cosa ti serve, per esempio «{ $sample } domani 15-17».
not-yet-repeat = Non conosco questo ritmo, quindi non ho prenotato nulla. Giorni, settimane e mesi funzionano: «ogni due settimane martedì», «il primo lunedì di ogni mese».
not-yet-payment = Qui non si paga nulla; ci sono solo quote.
not-yet-remind = Non posso ancora impostare un promemoria per una sola prenotazione. { $now }
not-yet-not-booking = Non è una prenotazione, quindi non ho cambiato nulla. Abbonamenti, note e account sono in altre app; quando e dove ti scrivo è nelle tue impostazioni.
not-yet-exception = Un’eccezione a che cosa? Di’ che cosa vorresti, per esempio «{ $sample } domani 15-17»; se una regola lo rifiuta, puoi chiedere un’eccezione a quella regola.
nothing-to-read = Leggo solo il testo, anche sotto un’immagine o un file. Per esempio: «{ $sample } domani 15-17».
too-much-text = Il messaggio è troppo lungo: leggo al massimo { $longest } caratteri alla volta. Non è cambiato nulla.
failed = Qualcosa è andato storto da parte mia. È stato annotato come { $reference }, e non è cambiato nulla.
not-shown = Qualcosa è andato storto da parte mia mentre rispondevo; è stato annotato come { $reference }. La tua richiesta potrebbe essere già stata eseguita: controlla le tue prenotazioni.
noted = In questo momento non riesco a raggiungere il registro delle prenotazioni. Ho preso nota e ci penso appena il registro torna disponibile; non serve inviarlo di nuovo.
not-done = Sono rimasto fuori servizio per più di dieci minuti e quindi non l’ho fatto. Non è cambiato nulla; se ti serve ancora, invialo di nuovo.

## Ciò che non torna

why-read = Hai scritto «{ $text }». Ho letto { $parts }.
why-nothing-read = Hai scritto «{ $text }». Non riconosco niente.
why-as-time = { $words } come orario
why-as-name = { $words } come nome
why-as-intent = { $words } come cosa fare
why-as-people = { $words } come numero di persone
why-as-thing = { $words } come cosa cerchi
why-as-title = { $words } come motivo della prenotazione
judged-do = L’ho presa per una richiesta.
judged-ask = Non ero sicuro che lo volessi, quindi ho chiesto.
judged-answer = L’ho presa per una domanda, quindi non è cambiato niente.
judged-leave = L’ho presa per una chiacchiera, quindi non è cambiato niente.
judged-contradiction = Si contraddice, quindi ho chiesto.
why-about = Riguardava **{ $what }**.
why-left = Non ho usato { $words }.
why-none = Non c’è niente di recente da spiegare.
quoted = «{ $words }»
only-basics = Di { $language } conosco solo l’essenziale: nomi, giorni e orari. Capisco tutto in { $spoken }.
button-seats-together = { $count } vicini: { $seats }
button-seats-near = { $count } poco distanti: { $seats }
seats-too-few = { $count ->
    [one] Lì è rimasto un solo posto.
   *[other] Lì sono rimasti solo { $count } posti.
}
title-cut = Il motivo può avere al massimo { $most } caratteri; resta solo l’inizio.
impossible-more = { $what }: { $there ->
    [one] ce n’è solo 1
   *[other] ce ne sono { $there } in tutto
 }, quindi non se ne possono prenotare { $count } insieme.
impossible-none = Se ne prenota almeno uno; { $count } non è possibile.
impossible-most = Se ne possono prenotare insieme al massimo { $most }, non { $count }.
one-kind-at-a-time = Uno alla volta: prendine uno, poi chiedi il prossimo. Scrivi i nomi per averli insieme: «{ $sample } e { $another } domani 15-17».
one-by-one = Sono { $count } prenotazioni. Sceglile una dopo l’altra:
unclear-past = È già passato. Per quando ti serve?
unclear-end-before-start = La fine viene prima dell’inizio. Per quando ti serve?
unclear-no-such-day = Quel giorno non esiste. Per quando ti serve?
unclear-no-such-time = Quell’ora non esiste. Per quando ti serve?
unclear-day-mismatch = Sono due giorni diversi. Per quando ti serve?
unclear-other-day = Lì non è lo stesso giorno che da te. Quale intendi?
unclear-clock-skipped = Quella notte l’orologio va avanti e quell’ora non esiste. Quale intendi?
unclear-clock-twice = Quella notte l’orologio torna indietro e quell’ora si ripete. Quale intendi?
unclear-zero-length = La fine coincide con l’inizio. Per quanto tempo?
unclear-two-lengths = Sono due durate diverse. Per quanto tempo?
unclear-two-ends = Sono due orari di fine diversi. Per quando ti serve?
unclear-correction = Non sono sicuro di che cosa hai cambiato. Che cosa vuoi invece?
unclear-exclusion = Non sono sicuro di che cosa vuoi escludere. Quale prenotazione intendi?
unclear-exclusion-series = Non sono sicuro di quali date vuoi lasciare fuori. Conosco i giorni festivi, ma non le vacanze scolastiche: indica i giorni, per esempio «tranne dal 22 dicembre al 6 gennaio», oppure guarda prima tutte le date.
unclear = Non sono sicuro di aver capito. Per quando ti serve?

## I rifiuti

UnknownResource = Non conosco «{ $wanted }».
TooManyFaults = Hai segnalato { $most } guasti da ieri. Per altri, parlane con un admin.
UnknownResource-closest = Non conosco «{ $wanted }». Intendevi uno di questi?
UnknownUnit = { $name } non ha «{ $wanted }».
NoSuchClass = { $name } non ha la classe «{ $wanted }». Ci sono { $classes }.
NoSuchClass-none = { $name } non ha classi, quindi non c’è «{ $wanted }».
PastTime = { $when } è già passato; ora è { $now }.
Closed-day = { $day }: **{ $name }** è chiuso { $days }.
Closed-hours = **{ $name }** non è aperto { $slot }. Quel giorno è aperto { $hours }.
always-0 = il lunedì
always-1 = il martedì
always-2 = il mercoledì
always-3 = il giovedì
always-4 = il venerdì
always-5 = il sabato
always-6 = la domenica
TooLong = { $wanted } è troppo: **{ $name }** si prenota per { $longest } al massimo alla volta.
TooShort = { $wanted } è troppo poco: **{ $name }** si prenota per almeno { $shortest }.
TooFarAhead = È troppo presto per prenotarlo: **{ $name }** si prenota fino a { $latest }.
TooSoon = Manca troppo poco: **{ $name }** si prenota almeno { $notice } prima dell’inizio, quindi da { $earliest } in poi.
BadAttribute = «{ $attribute }» non può essere «{ $value }».
BadAttribute-type = Si può dare: { $type }.
OffGrid = Le prenotazioni di **{ $name }** iniziano e finiscono ogni { $step }.
NoSuchDeparture = **{ $name }** non parte a quell’ora. Prossime partenze:
NoSuchDeparture-none = **{ $name }** non ha più partenze.
NoneTogether = **{ $name }** è occupato { $slot }, quindi non ho bloccato nulla.
NoneTogether-own = Hai già **{ $name }** { $slot }, quindi non ho bloccato altro.
NoneTogether-left = { $count ->
    [one] È libero solo un **{ $name }** { $slot }, quindi non ho bloccato nulla.
   *[other] Sono liberi solo { $count } di **{ $name }** { $slot }, quindi non ho bloccato nulla.
}
NoneTogether-only = In quell’orario è libero solo **{ $name }**.
NoneTogether-times = Sono tutti liberi:
NoneTogether-none = In nessun orario vicino sono tutti liberi.
BlackedOut = **{ $name }** è chiuso { $slot }{ $stated ->
    [no] .
   *[other] : { $reason }.
}
BlackoutOver = Quel periodo è già passato, quindi non è stato chiuso nulla.
NoSuchBlackout = Questa chiusura non esiste o è già stata tolta.
NoSuchChange = Qui non c’è nulla da ripristinare.
BadRule = «{ $rule }» non può avere questo valore per **{ $name }**, quindi non è cambiato nulla.
RulesDisagree = Non posso impostarlo, perché le regole per **{ $name }** si contraddirebbero: { $low } { $least }, { $high } { $most }. Non è cambiato nulla.
RuleChangedSince = { $by } ha cambiato questo { $when }: **{ $what }** · { $rule } ora è **{ $value }**. Nulla è stato ripristinato.
TextMissing = { $what } deve avere almeno un carattere. Non è cambiato nulla.
TextTooLong = { $what } può avere al massimo { $most } caratteri e qui sono { $length }. Non è cambiato nulla: accorcia il testo.
TooMany = Sono troppi: al massimo { $most } { $what }, e qui sono { $given }. Non è cambiato nulla.
RuleTooLong = «{ $rule }» può essere al massimo { $most }, quindi non è cambiato nulla.
RuleTooShort = «{ $rule }» deve essere almeno { $least }, quindi non è cambiato nulla.
RuleOfTheHouse = «{ $rule }» vale per tutta la casa e non si può impostare solo per una parte. Non è cambiato nulla. Scrivi «/rules tutto { $example }».
text-organization = Il nome dell’organizzazione
text-site = Il nome di una sede
text-resource = Il nome di una risorsa
text-alias = Un altro nome di una risorsa
text-group = Il nome di un gruppo
text-certificate = Il nome di un certificato
text-tag = Un’etichetta
text-attribute = Il nome di una caratteristica
text-kind = Il nome di un tipo
text-measure = L’unità di una caratteristica
text-value = Il valore di una caratteristica
text-floor = Un piano
text-unit = L’etichetta di un’unità
text-class = La classe di un posto
text-description = Una descrizione
text-photo = L’indirizzo di una foto
text-reason = Un motivo
text-title = Il motivo di una prenotazione
text-token = Il nome di un token
many-members = persone alla volta
many-attendees = partecipanti per prenotazione
many-guests = ospiti via e-mail per prenotazione
many-companions = cose prenotate insieme
many-openings = fasce di apertura al giorno
many-circle = ruoli e gruppi in una regola
many-certificates = certificati per una risorsa
many-quotas = quote nello stesso posto
many-feeds = link per il calendario per persona
many-tokens = token API per persona
many-favourites = preferiti
many-dates = date in una serie
many-strikes = prenotazioni inutilizzate prima di un limite
many-unused = date inutilizzate di fila
many-tags = etichette
many-aliases = altri nomi di una risorsa
many-choices = scelte per una caratteristica
many-attributes = caratteristiche di una risorsa
many-photo = byte di una foto
many-units = unità di una risorsa
many-seats = posti di un gruppo
NoSuchRhythm = Una serie può ripetersi ogni 1–{ $most } giorni, settimane o mesi, ma non ogni { $interval }. Non è stato prenotato nulla.
SeriesTooLong = Una serie può durare al massimo dieci anni, quindi fino a **{ $latest }**. Senza una fine, continua finché serve.
NothingFalls = Nessuna data cade tra **{ $first }** e **{ $last }**, quindi non c’è nulla da prenotare.
NotOnThatDay = Non tutte le date di questa serie possono passare insieme a **{ $day }**. Nulla è stato spostato.
StaysTogether = Ogni data di questa serie ha più unità di **{ $name }**, che non si possono spostare altrove insieme. Nulla è stato spostato.
QuotaExceeded = Servono { $needs }. La tua quota per { $what } è di { $most } { $period } e hai usato { $used }; **restano { $left }**.
QuotaExceeded-other = A **{ $holder }** non ne resta abbastanza. La quota per { $what } è di { $most } { $period }.
QuotaExceeded-resets = Di nuovo piena da { $resets }.
TooManyStrikes = Negli ultimi { $window } non hai usato { $strikes ->
    [one] 1 prenotazione
   *[other] { $strikes } prenotazioni
}, quindi puoi prenotare solo fino a **{ $latest }**.
TooManyStrikes-other = Per ora, per **{ $holder }** si può prenotare solo fino a **{ $latest }**.
TooManyToTakeOut = Ci sono più di { $most } prenotazioni, troppe per una chat. Chi gestisce Bellhop esporta tutto con `bellhop export`.
TooManyHolds = Hai già { $most ->
    [3] tre
   *[other] { $most }
} prenotazioni bloccate. Prima confermane o scartane una.
AlreadyBegun = È già in uso: si può cambiare solo la fine.
AlreadyLate = Ti aspetta già fino alle **{ $release }**; funziona una volta sola.
NoCheckIn = Lì il check-in non serve.
NotNear = Non è cambiato niente: **{ $name }** comincia { $start }. Da un’ora prima puoi dirmi che arrivi in ritardo.
ReleasedMeanwhile = **{ $name }** è ancora disponibile: riprendi la prenotazione e il check-in è fatto.
SlotTaken = **{ $name }** è occupato { $slot }. Le alternative più vicine:
own-already-one = Ne hai già uno. Te ne serve un altro?
one-more-of-what = Un altro di cosa? Dimmi cosa, o apri prima una prenotazione.
own-already = Ce l’hai già.
own-already-other = È già prenotato.
own-partly = Hai già una parte di questo orario.
SlotTaken-none = **{ $name }** è occupato { $slot }, e niente di simile è libero.
taken-by = { $slot }, da { $who }
NoSuchBooking = Non trovo questa prenotazione tra le tue.
NoSuchBooking-called = Nessuna delle tue prenotazioni si chiama «{ $title }».
NotYours = Quella prenotazione è di qualcun altro.
HoldOver = Il blocco è scaduto alle { $ended }, quindi non è prenotato.
HoldOver-again = Puoi bloccarlo di nuovo.
AlreadyOver = Non si può più: la prenotazione è { $status }.
status-held = solo bloccata
status-pending = in attesa di approvazione
status-confirmed = confermata
status-in_use = in uso
status-completed = terminata
status-expired = scaduta, perché il blocco è terminato
status-cancelling = annullata
status-cancelled = annullata
status-blackout = una chiusura
status-no_show = liberata, perché nessuno ha fatto il check-in
NotConfirmed = Per ora è solo bloccata. Prima confermala.
NotInUse = Non hai fatto il check-in, quindi non c’è nulla da terminare. Ciò che non è cominciato si può annullare.
RestChanged = La prenotazione è cambiata nel frattempo, quindi **{ $name }** non può tornarvi così. Prenotalo a parte.
UndoOver = Il minuto per ripristinarla è scaduto alle { $ended }.
TakenAnew = L’orario di { $name } è stato ripreso nel frattempo: non c’è più nulla da annullare.
SlotOver = Quello slot è finito alle { $ended } e non si può più riprendere.
CheckInEarly = Il check-in apre alle **{ $opens }**.
CodeEarly = Il codice della porta si vede dalle **{ $from }**.
WrongCode = { $left ->
    [one] Questo codice non è di nessuna tua prenotazione attuale. Ti resta 1 tentativo.
   *[other] Questo codice non è di nessuna tua prenotazione attuale. Ti restano { $left } tentativi.
}
CodesPaused = Troppi codici sbagliati. Puoi riprovare dalle **{ $until }**; il pulsante sulla scheda funziona sempre.
NothingToCheckIn = In questo momento non hai prenotazioni per cui fare il check-in.
NothingToCheckIn-next = In questo momento non hai prenotazioni per cui fare il check-in. Il prossimo check-in apre { $opens }.
NotAMember = Qui non ti conosco ancora. Chiedi un link d’invito a un admin della tua organizzazione e aprilo.
NotAMember-slack = Sono qui solo per i membri di questo workspace.
NoLongerAMember = Non fai più parte di { $organization }, quindi qui non posso fare nulla per te. Se è un errore, rivolgiti a un admin.
IsSuspended = Il tuo accesso a { $organization } è sospeso, quindi ora non posso fare nulla per te. Le tue prenotazioni restano tue; solo un admin può ridarti l’accesso.
LastAdmin = **{ $name }** è l’unica persona che gestisce questo posto. Prima nomina admin qualcun altro.
LastOwner = **{ $name }** è l’unico proprietario. Nominane prima un altro.
AlreadyOwned = **{ $name }** è già proprietario di questo posto e può nominare anche te.
NotYourself = Non puoi farlo a te. Un altro proprietario o admin può.
NotSuspended = **{ $name }** è qui: nessuno ha sospeso o tolto il suo accesso.
SamePerson = Qui è già una sola persona: **{ $name }**.
BothOn = { $first } e { $second } hanno ciascuno un account su { $platform }, dove una persona ne ha uno solo. Per me sono due persone.
BothBooked = { $first } e { $second } hanno ciascuno una prenotazione alla stessa ora, **{ $one }** e **{ $other }**. Annullane una e si potranno unire.
NoSuchInvitation = Questo invito è usato, revocato o scaduto.
BadToken = Questo token non funziona: è sconosciuto, revocato o scaduto, oppure la persona a cui appartiene non è più qui.
OutOfScope = Questo token non lo permette: non è stato creato per { $scope }.
KeyUsedOtherwise = Con questa chiave è già stato chiesto altro. Usa una nuova chiave per una nuova richiesta.
StillUnderWay = Questa richiesta è in corso di esecuzione. Riprova tra un momento.
ChangedSince = La prenotazione è cambiata da quando l’hai vista l’ultima volta; ora è la versione { $version }. Rileggila prima di modificarla.
NoSuchToken = Non c’è nessun token «{ $wanted }» che tu possa revocare.
NoSuchToken-gone = Quel token non esiste più.
TooManyRequests = Sono permesse al massimo { $most } richieste in { $seconds } secondi. Rallenta e riprova.
OverBudget-holds = Il budget di questo token per oggi è esaurito: { $used } prenotazioni su { $most }.
OverBudget-minutes = Il budget di questo token per sette giorni è di { $most }. Ne ha usate { $used }, e questo ne richiederebbe { $asked }.
KindNotCovered = Questo token prenota solo quanto segue: { $kinds }.
scope-read = leggere
scope-book = prenotare per sé
scope-book_for_others = prenotare per altri
scope-administer = amministrare
AskedAlready = La tua richiesta è dagli admin. Ti avviso appena uno ti fa entrare.
AskedAlready-declined = Gli admin non ti hanno fatto entrare. Puoi chiedere di nuovo fra una settimana.
TooManyAsk = In questo momento chiedono in troppi. Chiedi piuttosto un link d’invito a un admin.
NoSuchRequest = Questa richiesta è chiusa. La persona può chiedere di nuovo.
NobodyAsked = Questa persona non chiede, o non chiede più, di essere dimenticata. Non è stato cancellato nulla.
HasLeft = { $name } non fa più parte della tua organizzazione, quindi non si può prenotare nulla a suo nome.
CannotStandIn-self = Alle richieste che ti arrivano rispondi già tu. Indica un’altra persona.
CannotStandIn-gone = Questa persona ora non può rispondere: se n’è andata o è sospesa. Indica un’altra persona.
CannotStandIn-guest = Gli ospiti non rispondono a richieste. Indica un’altra persona.
CannotStandIn-over = Quel periodo è passato. Indica giorni a venire.
StillAMember = { $name } fa parte della tua organizzazione e decide da sé sulle proprie prenotazioni.
BadInvitation = Questo invito è scaduto o è già stato usato. Chiedine uno nuovo a un admin della tua organizzazione.
AlreadyAMember = Sei già membro con un altro account, e questo link non può unire i due.
AlreadyHere = «{ $name }» è già qui. Non è stato aggiunto nessuno.
NoSuchProposal = È stato mostrato troppo tempo fa e non so più che cosa fosse. Non è stato modificato nulla.
NameTaken = «{ $name }» è già in uso: qui c’è già qualcosa con questo nome. Non è stato aggiunto né modificato nulla.
NameTaken-retired = «{ $name }» è il nome di qualcosa che è stato dismesso. Rimettilo in servizio o scegli un altro nome.
OutOfRange = { $what }: { $given } non è possibile; può andare da { $least } a { $most }. Non è stato modificato nulla.
ResourceChangedSince = { $by } lo ha modificato { $when }: **{ $name }** · { $fact }: ora **{ $value }**. Non ho cambiato nulla; controlla di nuovo.
Retired = **{ $name }** è stato dismesso e non si può più prenotare.
StillBooked = **{ $name }** è ancora prenotato { $count ->
    [one] una volta
   *[other] { $count } volte
}; la prossima, { $when }. Non è stato modificato nulla; decidi prima che cosa ne sarà.
thing-name = Nome
thing-kind = Tipo
thing-capacity = Posti
thing-site = Sede
thing-floor = Piano
thing-description = Descrizione
thing-photo = Foto
thing-tags = Dotazione
thing-aliases = Altri nomi
thing-classes = Classi
thing-attributes = Caratteristiche
thing-units = Numero di unità
thing-role = Ruolo
thing-zone = Fuso orario
NotAllowed = { $role ->
    [admin] Può farlo solo un proprietario; tu sei admin.
    [guest] Può farlo solo un admin; tu sei ospite.
   *[other] Può farlo solo un admin; tu sei membro.
}
NotAllowed-ask = { $count ->
    [one] Chiedi a { $names }.
   *[other] Chiedi a una di queste persone: { $names }.
}
NeedsApproval = **{ $name }** richiede un’approvazione, quindi una prenotazione non si può spostare lì.
NeedsApproval-anew = Prenota di nuovo, poi annulla questa.
NeedsApproval-longer = **{ $name }** richiede un’approvazione per il tempo in più. Posso chiederla; quello che hai resta tuo, qualunque sia la risposta.
NeedsApproval-elsewhere = Posso tenerlo da parte, così puoi chiederlo. Annulla questa quando l’avrai.
CrowdNeedsApproval = Per più di { $most } persone in **{ $name }** serve l’approvazione di { $who }, quindi non ho cambiato nulla.
CrowdNeedsApproval-anew = Posso chiederla. Fino al sì sarà una richiesta, non una prenotazione sicura, e un no la chiude.
TooManyExceptions = In { $window } hai già chiesto { $most ->
        [one] un’eccezione
       *[other] { $most } eccezioni
    }; **{ $name }** non ne permette altre.
TooManyExceptions-never = Non ci sono eccezioni alle regole di **{ $name }**.
NotBookable = **{ $name }** è prenotabile solo da: { $who }.
NotAllowedForOthers = Non puoi prenotare **{ $name }** per qualcun altro.
NeedsCertificate = **{ $name }** richiede **{ $certificate }**, che tu non hai in quel momento.
NeedsCertificate-other = **{ $name }** richiede **{ $certificate }**, che **{ $holder }** non ha in quel momento.
NeedsCertificate-ends = Il tuo scade { $day }.
NeedsCertificate-givers = Lo rilasciano: { $givers }.
MayNotGive = Non puoi rilasciare né revocare **{ $certificate }**. Lo rilasciano: { $givers }.
NoSuchCertificate = Quel certificato non esiste più.
EndsBefore = Un certificato non può scadere nel passato.
NoSuchGroup = Non conosco nessun gruppo «{ $wanted }».
NoSuchGroup-closest = Intendi { $groups }?
NoSuchMember = Non conosco nessuno qui con il nome «{ $wanted }». Forse deve prima scrivermi una volta.
BadAddress = «{ $said }» non è un indirizzo e-mail a cui posso scrivere. Non è cambiato nulla.
SeveralCalled = Qui ci sono più persone con il nome «{ $wanted }». Chi intendi?
SeveralCalled-whole = Qui ci sono più persone con il nome «{ $wanted }». Scrivi il nome intero, per favore.
NothingHappened = Di recente non è successo nulla a **{ $name }**.
TooLongAgo = Posso mostrare com’era una giornata in qualsiasi momento delle ultime { $weeks } settimane, da **{ $since }**. Questo è più indietro nel tempo.
OfferOver = Questa prenotazione non ti è offerta, o non più.
NobodyToAsk = Non c’è nessuno a cui chiedere quell’ora di **{ $name }**: ce l’hanno più persone, o è troppo tardi per chiedere.
AskedEnough = Oggi hai chiesto { $most ->
    [one] una volta
   *[other] { $most } volte
}, quanto è permesso. Puoi chiedere di nuovo da { $resets }.
AskedEnough-holder = A questa persona oggi è già stato chiesto abbastanza. Puoi chiederle di nuovo da { $resets }.
AskedEnough-unwilling = Questa persona preferisce che oggi non le si chieda altro. Puoi chiederle di nuovo da { $resets }.
AskedEnough-never = Per **{ $name }** non si chiede a chi ce l’ha.
AskedTooLate = **{ $name }** inizia { $start }: manca troppo poco per aspettare una risposta.
FavourOver-withdrawn = La richiesta è stata ritirata, quindi non c’è più niente a cui rispondere.
FavourOver-lapsed = Il tempo per rispondere è finito, quindi resta tua.
FavourOver-yes = È già fatto.
FavourOver-no = Hai già risposto: resta tua.
FavourOver-hindered = Quando hai accettato le regole non lo permettevano: non è cambiato niente.
FavourOver-off = Non è più possibile: le prenotazioni non sono più com’erano quando è stato chiesto.
FavourOver-undone = È stato annullato, quindi tutto è come prima.
FavourStands = Non si può più annullare: il minuto è passato, o una delle prenotazioni è cambiata da allora.
Hindered = Le regole non lo permettono più all’altra persona, quindi non è cambiato niente. Viene avvisata.
Hindered-own = Non è cambiato niente.
RingOver = Quello scambio non si fa, quindi tutto è come prima.
RingOver-done = Tutti hanno già scambiato.
NothingAsked = Nessuno ti ha chiesto nulla su questa richiesta.
NotRequested = Nessuno deve più approvare questa prenotazione.
NoSuchMember-mentioned = Una delle persone menzionate non è membro qui, quindi non è cambiato nulla. Forse deve prima scrivermi una volta.
UnknownZone = Non conosco né una città né un fuso orario «{ $wanted }». Scrivi per esempio «Lisbona» o «Europe/Paris».
Unavailable = In questo momento non riesco a raggiungere il registro delle prenotazioni. Riprova tra un minuto; non è cambiato nulla.

## Il menu dei comandi di Telegram

menu-book = Prenota qualcosa
menu-rooms = Sfoglia e guarda che cosa è libero
menu-board = Il giorno in un tabellone, per prenotare toccando
menu-bookings = Le mie prenotazioni
menu-calendar = Vedi e crea link per il calendario
menu-checkin = Check-in
menu-waiting = Che cosa aspetto, e il mio posto in lista
menu-quota = Che cosa resta delle mie quote
menu-token = Le chiavi con cui altri sistemi agiscono per me
menu-groups = I gruppi di persone
menu-certificates = Chi ha quale certificato
menu-report = Come è stato usato tutto
menu-people = Chi c’è, con i ruoli
menu-blackout = Che cosa è chiuso, e perché
menu-rules = Le regole di una sala o di altro
menu-status = Se funziona tutto
menu-help = Come parlarmi
menu-resources = Tutto ciò che si gestisce, per modificarlo
menu-newresource = Aggiungere una sala o altro
menu-setup = Mettere in funzione questo luogo: fuso, orari, prime cose
button-form-book = Scegli in un modulo…
button-form-repeat = Prenota una serie…
button-form-find = Cerca con filtri…
button-form-move = Qualsiasi altro orario…
button-form-decline = Scrivi un motivo…
button-form-settings = Tutto in una volta…
button-form-add = Compila un modulo…
form-title-book = Prenota qualcosa
form-title-repeat = Prenota una serie
form-title-find = Trova qualcosa
form-title-move = Un altro orario
form-title-decline = Rifiuta una richiesta
form-title-settings = Impostazioni
form-title-add = Aggiungi qualcosa
form-send-book = Blocca
form-send-repeat = Mostra le date
form-send-find = Cerca
form-send-move = Sposta
form-send-decline = Rifiuta
form-send-settings = Salva
form-send-add = Controlla
form-how-book = Scegli che cosa ti serve e quando. Una giornata intera non ha bisogno di un orario.
form-how-repeat = Scegli che cosa, quando e ogni quanto. Vedi tutte le date prima che si prenoti qualcosa.
form-how-find = Scegli quello che conta per te e lascia vuoto il resto.
form-how-settings = Lavoro così per te. Cambia quello che vuoi e salva.
form-how-add = Di’ che cos’è. Lo vedi prima che venga aggiunto.
form-lacks-clock = Da che ora? Scegli un orario.
form-lacks-minutes = Per quanto tempo? Scegli una durata.
form-over = È passato, o è già deciso: qui non si può più cambiare niente.
form-moved = La sua scheda mostra il nuovo orario.
form-saved = **Salvato.**
form-first = La prima volta il
form-rhythm = Ogni quanto
form-rhythm-daily = Ogni giorno
form-rhythm-workdays = Dal lunedì al venerdì
form-rhythm-weekly = Ogni settimana
form-rhythm-fortnightly = Ogni due settimane
form-rhythm-monthly = Ogni mese, alla stessa data
form-last = L’ultima volta il
form-last-hint = Se resta vuoto, continua.
form-kind = Di che tipo
form-seats = Posti, almeno
form-features = Con
form-site = Dove
form-reason = Motivo
form-because = O con parole tue
form-language = Lingua
form-name = Nome
form-count = Posti, o quanti ce ne sono
form-floor = Piano
form-facts = Che altro
form-facts-hint = Tra virgole, per esempio: proiettore, lavagna, 8–20
form-close = Chiudi
form-resource = Che cosa
form-day = Giorno
form-clock = Dalle
form-minutes = Per quanto tempo
form-people = Chi viene
form-title = Per che cosa
form-done = Lo trovi nei nostri messaggi diretti, dove lo confermi.
form-late = Slack non ha aperto il modulo in tempo.
shortcut-book = Prenota qualcosa
shortcut-book-about = Scegli una sala, una scrivania o un oggetto, e quando
shortcut-thread = Prenota per questo thread
shortcut-thread-about = Vengono anche chi l’ha scritto e chi vi è menzionato
menu-settings = Le mie impostazioni

## Le persone di una prenotazione

button-guests = Chi viene?
button-take-off = Togli { $name }
button-show-booking = Vedi la prenotazione
button-withdraw = Ritira l’offerta
button-take-over = La prendo io
button-no-thanks = No, grazie
company-none = Non trovo nessuna tua prenotazione che corrisponda.
company-which-add = A quale prenotazione va aggiunto qualcuno?
company-which = Quale prenotazione intendi?
company-which-give = Quale prenotazione vuoi cedere?
company-added = Ora nella lista: { $names }. Farò sapere.
company-removed = Non più nella lista: { $names }. Farò sapere.
company-same-on = Già nella lista: { $names }.
company-same-off = Non nella lista di questa prenotazione: { $names }.
company-same-nobody = Questa persona non è nella lista di questa prenotazione.
guests-head = **{ $slot }**, prenotato per { $holder }.
guests-coming = Vengono: { $names }
guests-nobody = Nella lista non c’è ancora nessun altro. Per aggiungere qualcuno, scrivi «aggiungi» e il nome.
guests-absent = Non possono venire: { $names }
guests-unwritten = Da qui non parte ancora nessuna e-mail, quindi gli ospiti non sanno nulla: manda loro l’orario tu. Chi gestisce Bellhop può attivare le e-mail.
guests-unwritten-admin = Da qui non parte ancora nessuna e-mail, quindi gli ospiti non sanno nulla: manda loro l’orario tu. Le e-mail si attivano con SMTP_URL, dove gira Bellhop.
guest-added = Ora nella lista: { $names }.
guest-removed = Non più nella lista: { $names }.
mail-off = Da qui non parte ancora nessuna e-mail. Chi gestisce Bellhop può attivarle.
mail-off-admin = Da qui non parte ancora nessuna e-mail. Si attivano con SMTP_URL, dove gira Bellhop.
mail-asked = Mando un codice a { $address }. Scrivimi «email» e il codice entro 30 minuti; fino ad allora lì non va altro.
mail-proved = D’ora in poi scrivo anche a { $address }: ciò che prenoti, i promemoria con il codice della porta, modifiche e annullamenti, e la tua settimana se la ricevi. Per smettere scrivi «niente più e-mail».
mail-wrong = Non è il codice. { $left ->
    [one] Resta un tentativo.
   *[other] Restano { $left } tentativi.
}
mail-over = Non c’è nessun codice da inserire. Per riceverne uno, scrivi «scrivimi a» e il tuo indirizzo.
mail-stopped = Non ricevi più e-mail da me.
mail-none = Non ricevi e-mail da me.
mail-lost = Le mie e-mail non arrivano più a { $address }, quindi ti scrivo solo qui. «Scrivimi a» e un indirizzo le riattiva.
mail-code-subject = Il tuo codice per Bellhop
mail-code = { $name } vuole sapere qui che cosa è prenotato. Mandami questo codice nella chat: email { $code }
mail-code-else = Se la richiesta non è tua, non fare nulla: qui non arriva altro.
mail-leave = Niente più e-mail
mail-leave-ask = Bellhop deve smettere di scrivere a questo indirizzo?
mail-left = Bellhop non scrive più a questo indirizzo.
guest-leave = Niente più inviti
guest-leave-ask = Vuole che Bellhop smetta di scrivere a questo indirizzo per conto dell’organizzazione che L’ha invitata? Non saprà nemmeno dei cambiamenti.
guest-left = Questo indirizzo non riceverà più e-mail da quell’organizzazione. A chi La inviterà d’ora in poi verrà detto, e dovrà avvisarLa di persona.
guest-again = Scrivetemi di nuovo
guest-back = Riceverà di nuovo i loro inviti.
button-mail-stop = Niente più e-mail
settings-mail = E-mail: { $address }, oltre alla chat
settings-mail-unproved = E-mail: { $address }, appena mandi il codice
settings-mail-none = E-mail: nessuna. «scrivimi a tu@example.com» la aggiunge.
TooManyInvited = Non si possono invitare più di { $most } ospiti via e-mail in un giorno, così nessuno invia spam tramite me. Riprova domani.
TooManyMailCodes = Hai chiesto { $most } codici in un’ora. Riprova più tardi.
card-busy = Nel tuo calendario hai già un impegno: { $times }.
card-busy-all-day = Nel tuo calendario hai un impegno per tutto quel tempo.
own-calendar-given = Leggo subito il tuo calendario e ti dico com’è andata. Tengo solo gli orari in cui hai un impegno, nessun titolo, e ti avviso quando una prenotazione si sovrappone.
own-calendar-given-openly = Leggo subito il tuo calendario e ti dico com’è andata. Chi ha quell’indirizzo può leggere tutto il tuo calendario: cancella quindi il tuo messaggio qui.
own-calendar-read = Ho letto il tuo calendario: { $count ->
    [0] nessun impegno nelle prossime 8 settimane
    [one] un impegno nelle prossime 8 settimane
   *[other] { $count } impegni nelle prossime 8 settimane
}. Ti avviso quando una prenotazione si sovrappone, e un orario per tutti voi li evita. Lo rileggo ogni mezz’ora.
own-calendar-lost = Non riesco a leggere il tuo calendario: { $why }. Finché non ci riesco, non ti avviso delle sovrapposizioni. «Il mio calendario è» e un altro indirizzo lo sostituisce.
own-calendar-forgotten = Ho dimenticato il tuo calendario, il suo indirizzo e gli orari che conteneva.
own-calendar-none = Non conosco nessun tuo calendario. «Il mio calendario è https://example.com/nome.ics» ne aggiunge uno.
own-calendar-trouble-away = il suo server non risponde
own-calendar-trouble-refused = il suo server non me lo dà. Prendi l’indirizzo iCal segreto o pubblico dalle impostazioni del tuo calendario
own-calendar-trouble-inside = il suo indirizzo porta in una rete privata, dove non leggo nulla
own-calendar-trouble-astray = il suo indirizzo porta ad altri senza fine, o a uno non cifrato
own-calendar-trouble-too_large = è troppo grande
own-calendar-trouble-unreadable = a quell’indirizzo non c’è nessun calendario. Prendi l’indirizzo iCal dalle impostazioni del tuo calendario, che spesso finisce in .ics
own-calendar-trouble-sealed = non ho più il suo indirizzo
button-calendar-forget = Dimentica il mio calendario
settings-calendar = Il tuo calendario: { $count ->
    [0] nessun impegno nelle prossime 8 settimane
    [one] un impegno nelle prossime 8 settimane
   *[other] { $count } impegni nelle prossime 8 settimane
}
settings-calendar-unread = Il tuo calendario: non l’ho ancora letto
settings-calendar-lost = Il tuo calendario: non riesco a leggerlo, { $why }
settings-calendar-none = Il tuo calendario: nessuno. Con «il mio calendario è https://example.com/nome.ics» posso avvisarti delle sovrapposizioni.
BadCalendarAddress = Non è un indirizzo di calendario che posso leggere: deve iniziare con https:// o webcal://. Non è cambiato nulla.
BadWebhookAddress = Non è un indirizzo a cui posso inviare eventi: deve iniziare con https://. Non è cambiato nulla.
NoSuchEventType = Non esiste un tipo di evento chiamato «{ $name }». Quelli che esistono sono in docs/events.md.
NoSuchWebhook = Qui non c’è nessun webhook { $number }.
TooManyWebhooks = Ci sono già { $most } webhook e non se ne possono aggiungere altri. Prima rimuovine uno.
webhook-dead = { $count ->
    [one] Il webhook { $number } ha rifiutato un evento per un giorno, quindi non viene più rinviato da solo. Tutto il resto continua.
   *[other] Il webhook { $number } ha rifiutato { $count } eventi per un giorno, quindi non vengono più rinviati da soli. Tutto il resto continua.
}
webhook-stopped = Il webhook { $number } non ha accettato nulla per un giorno, quindi non gli viene più inviato nulla. Quello che succede nel frattempo viene conservato per lui.
webhook-gone = Il webhook { $number } ha risposto che non vuole altri eventi, quindi non gli viene più inviato nulla.
webhook-replay = Quando il suo destinatario funziona di nuovo, **bellhop webhooks replay { $number }** gli invia quello che si è perso.
webhook-replayed = Il webhook { $number } riceve quello che si è perso, dal primo evento in poi.
button-webhook-replay = Invia ciò che manca
guest-lost = Le mie e-mail non arrivano a { $address }, in lista per { $slot }. Controlla l’indirizzo, o avvisa tu.
guests-refusing = { $names } { $count ->
    [one] non vuole
   *[other] non vogliono
} ricevere e-mail da qui. Non scrivo a quell’indirizzo, quindi avvisa tu.
letter-invited-subject = Invito: { $what }
letter-changed-subject = Modificato: { $what }
letter-cancelled-subject = Annullato: { $what }
letter-invited = { $holder } La invita:
letter-changed = { $holder } ha modificato l’appuntamento. Ecco i nuovi dettagli:
letter-cancelled = { $holder } ha annullato l’appuntamento, o Lei non è più tra gli invitati. Può toglierlo dal Suo calendario:
mail-dates = Si ripete { $rule }: { $count } date; questa è la prossima.
mail-unread = Nessuno legge le risposte a questa e-mail. Per favore, dica direttamente a { $holder } se viene.
leave-none = Non trovo nessuna tua prenotazione, né un invito, per quel momento.
leave-which = A quale non puoi venire?
leave-holder = **{ $slot }** è la tua prenotazione. Vuoi restituirla?
card-offered = Offerta a { $name } fino a { $until }. Fino ad allora resta tua.
card-handed-by = Prima era di { $name }.
offer-holder-you = È già tua.
offer-holder = È già sua.
offer-withdrawn = L’offerta è ritirata; la prenotazione resta tua.
offer-declined = Va bene. Dirò che non la prendi.
notice-offered = { $by } ti offre questa prenotazione. È tua se la prendi entro **{ $until }**.
notice-assistant-held = Un assistente tiene questo per te. È prenotato solo quando lo confermi.
notice-offer-declined = { $name } non la prende; resta tua.
notice-offer-lapsed = { $name } non ha risposto e l’offerta è finita; resta tua.

## Chiedere a chi ce l’ha

button-ask-holder = Chiedi a chi ce l’ha
button-ask-give = Che me la ceda
button-ask-swap = Scambia con { $what }
button-ask-shorten = Che l’accorci di { $minutes } min
button-ask-share = Unirmi
button-unask = Ritira la richiesta
button-grant-give = Cedi
button-grant-swap = Scambia
button-grant-shorten = Accorcia la mia di { $minutes } min
button-grant-share = Fai posto
button-keep-mine = La tengo
button-not-today = Oggi non chiedermi altro
favour-what = **{ $name } · { $slot }** è di qualcun altro. Che cosa devo chiedere?
favour-press = Premi un pulsante, per favore: un semplice sì o no non cede nulla.
favour-full = **{ $name }** non si può condividere allora: vengono in { $people } e ci sono { $seats } posti.
favour-wanted = Avresti **{ $slot }**.
favour-wanted-whole = Avresti **{ $slot }**. Se te la cedono, l’altra prenotazione è annullata per intero.
favour-which = Dimmi che cosa vuoi e quando: «chiedi a chi ha { $name } domani alle 15 di darmela».
favour-oneself = Sei tu: non c’è nessuno a cui chiedere. Di’ che cosa ha qualcun altro: «chiedi a chi ha { $name } domani alle 15 di darmela».
favour-whose = Ce l’ha { $who }: la domanda va a quella persona e a nessun altro.
favour-whoever = Lo chiedo a chi ce l’ha, e a nessun altro.
favour-no-sharing = **{ $name }** non si può condividere: le sue regole non permettono di chiederlo.
favour-share-one = Chiedo solo per te. Chi viene con te chiede anche lui, o lo aggiunge chi ce l’ha: così nessuno è segnato senza saperlo.
favour-which-time = Quale ora di **{ $name }** vuoi? Puoi anche dire: «chiedi a chi ha { $name } domani alle 15».
favour-sent = Ho chiesto **{ $name } · { $slot }** a { $who }.
favour-sent-swap = Ho proposto a { $who } di scambiare **{ $name } · { $slot }** con il tuo **{ $given }**.
favour-sent-share = Ho chiesto a { $who } se puoi unirti a **{ $name } · { $slot }**.
favour-sent-unnamed = Non ho detto il tuo nome.
favour-sent-until = Ti dirò la risposta appena arriva; può arrivare fino a **{ $until }**.
favour-withdrawn = Richiesta ritirata. Resta tutto com’è.
favour-withdrawn-free = Richiesta ritirata. Non serve più chiedere: **{ $name } · { $slot }** ora è libero.
favour-withdrawn-off = Richiesta ritirata. Ciò che hai chiesto non è più com’era.
favour-kept = Va bene, resta tua. Lo riferisco.
favour-not-today = Oggi nessun altro ti chiederà niente.
favour-somebody = Qualcuno
favour-holder = Chi ce l’ha
favour-the-holder = chi ce l’ha
favour-to-somebody = qualcun altro
favour-asked-give = { $who } vorrebbe **{ $name } · { $slot }**, che hai prenotato.
favour-costs-whole = La tua prenotazione **{ $slot }** verrebbe allora annullata per intero.
favour-asked-swap = { $who } vorrebbe il tuo **{ $name } · { $slot }** e dà in cambio **{ $given } · { $when }**.
favour-asked-shorten = { $who } vorrebbe **{ $name } · { $slot }**. A te resterebbe **{ $rest }**.
favour-asked-share = { $who } vorrebbe unirsi alla tua prenotazione **{ $name } · { $slot }**. Sareste in { $people } e i posti sono { $seats }. La prenotazione resta tua.
favour-until = Puoi rispondere fino a **{ $until }**. Senza risposta resta tua.
favour-done-give = Ceduta a { $who }. La tua prenotazione non c’è più e non conta più.
favour-done-swap = Scambiata con { $who }: ora hai questo.
favour-done-shorten = Accorciata per { $who }: questo è ciò che ti resta.
favour-done-share = { $who } può venire ed è ora sulla prenotazione.
favour-yes-give = { $who } ti ha ceduto questo.
favour-yes-swap = { $who } ha scambiato con te: ora hai questo.
favour-yes-shorten = { $who } ti ha fatto posto: questo è tuo.
favour-became-no = { $who } tiene **{ $name } · { $slot }**.
favour-still = Se altri vogliono scambiare in modo che vada bene a tre o quattro, lo propongo a tutti fino a **{ $until }**.
favour-became-lapsed = { $who } non ha risposto, quindi **{ $name } · { $slot }** resta occupato.
favour-became-hindered = { $who } ha detto di sì, ma le regole non lo permettono più. Non è cambiato niente: **{ $name } · { $slot }** resta occupato.
favour-became-off = Per **{ $name } · { $slot }** non se ne fa niente: ciò che hai chiesto non è più com’era.
favour-free = **{ $name } · { $slot }** ora è libero: l’avevi chiesto, e chi l’aveva ci ha rinunciato.
favour-undone = È stato annullato entro il minuto, quindi tutto è come prima.
favour-undone-own = Annullato. Tutto è come prima.
poll-own = Tengo da parte questi orari di { $length } con **{ $names }** e ho chiesto quali vanno bene.
poll-nobody-left = Tengo da parte questi orari di { $length }, ma non resta nessuno a cui è stato chiesto.
poll-asked = **{ $who }** vorrebbe vederti per { $length }. Quali di questi orari ti vanno bene?
poll-others-own = Tengo da parte questi orari di { $length } per **{ $names }**, senza di te, e ho chiesto quali vanno bene.
poll-asked-others = **{ $who }** cerca un orario di { $length } per **{ $names }**. Quali di questi orari ti vanno bene?
poll-holder = La prenotazione sarà di **{ $holder }**.
poll-holder-you = La prenotazione sarà tua.
poll-until = Aperto fino a **{ $until }**.
poll-answered = Hanno risposto { $count } su { $of }.
poll-press = Premi tutti quelli che vanno bene; intanto li tengo da parte.
poll-yours = Ho preso nota; premi di nuovo per cambiare.
poll-yours-none = Ho preso nota che nessuno ti va bene; premi di nuovo per cambiare.
poll-slot-none = • **{ $slot }** · { $name } · non va bene a nessuno
poll-slot = { $count ->
    [0] • **{ $slot }** · { $name } · ancora nessuno
   *[other] • **{ $slot }** · { $name } · va bene a { $who }
}
poll-slot-asked = { $count ->
    [0] • **{ $slot }** · { $name }
   *[other] • **{ $slot }** · { $name } · va bene a { $count }
}
poll-decided = Deciso: **{ $slot }** · { $name }. Gli altri orari sono di nuovo liberi.
poll-decided-gone = Quello che era deciso, **{ $slot }** · { $name }, non è più prenotato.
poll-pending = Serve un’approvazione, che ho già chiesto.
poll-suited = Andava bene a { $count } su { $of }.
poll-own-nobody = Nessuno ha detto che uno di questi orari va bene. Non tengo più niente da parte.
poll-own-called_off = Annullato. Non tengo più niente da parte e avviso tutti quelli a cui ho chiesto.
poll-own-lost = Nessuno degli orari che andavano bene si poteva ancora prenotare. Non tengo più niente da parte.
poll-became-nobody = Nessuno degli orari andava bene, quindi non se ne fa nulla.
poll-became-called_off = { $who } non ha più bisogno della tua risposta: il sondaggio è annullato.
poll-became-lost = Nessuno degli orari che andavano bene si poteva ancora prenotare, quindi non se ne fa nulla.
poll-superseded = Il sondaggio è più in basso.
polls-none = Non c’è nessun sondaggio aperto che ti riguardi. «Un’ora la settimana prossima per @mara e jonas» trova orari su cui chiedere.
polls-several = { $count ->
    [one] È aperto un sondaggio.
   *[other] Sono aperti { $count } sondaggi.
}
button-poll-them = Chiedi con un sondaggio
button-poll = Il sondaggio
button-polls = Sondaggi
button-poll-book = Prenota { $slot } · { $name }
button-poll-decide = Decidi ora
button-poll-off = Annulla il sondaggio
button-poll-one = { $days } · { $length } · { $names }
button-poll-one-asked = { $days } · { $length } · da { $names }
button-poll-time = { $slot } · { $name }
button-poll-suits = ✓ { $slot } · { $name }
button-poll-none = Nessuno
button-poll-none-now = ✓ Nessuno
button-poll-booking = La prenotazione
button-poll-again = Altri orari
NoSuchPoll = Quel sondaggio non c’è più, o non è rivolto a te.
SlotTaken-poll = È uno degli orari di un sondaggio a cui partecipi.
PollOver = Il sondaggio è finito: questo non cambia più nulla.
PollUndecided = Nessuno ha ancora detto quale orario va bene. Puoi sceglierne uno tu.
PollSlotGone = Quell’orario non è più disponibile. Gli altri sì.
TooManyPolls = Hai { $most } sondaggi aperti, il massimo. Decidine prima uno.
PolledAlready = Lo stai già chiedendo: ecco il sondaggio.
poll-until-stays = La chiusura resta quella detta all’inizio.
PollUntilPast = { $until } è già passato; ora è { $now }. Non ho chiesto a nessuno e non tengo niente da parte.
TooFewTimes = Di questi orari non ne restano due che io possa tenere da parte e proporre.
KeptForPoll = Lo tengo da parte per un sondaggio. Si prenota quando è deciso.
ring-offered = In { $count } potete scambiare tutti insieme: dai **{ $given } · { $when }** e ricevi **{ $name } · { $slot }**.
ring-until = Succede quando tutti e { $count } hanno accettato, fino a **{ $until }**. Se qualcuno tiene la sua, la tengono tutti.
ring-agreed = Annotato. { $count ->
    [one] Manca ancora una risposta
   *[other] Mancano ancora { $count } risposte
} fino a **{ $until }**; fino ad allora non cambia niente.
ring-done = Tutti e { $count } avete scambiato: ora hai questo.
ring-off = Dello scambio in { $count } non se ne fa niente, quindi questo resta tuo.
given-reason = ceduta a chi l’ha chiesta
notice-taken-over = { $name } ha preso questa prenotazione. Non conta più come tua.
notice-called-off = { $by } ha annullato la tua prenotazione: { $reason }
notice-called-off-plain = { $by } ha annullato la tua prenotazione.
others-whose = Sembra la prenotazione di un’altra persona, quindi non tocco la tua. Se intendi un collega, scrivi il nome.
others-not-yours = Non posso cambiare le prenotazioni di { $name } per te. Può farlo solo { $name }, o chi gestisce la sala.
others-none = { $name } non ha prenotato nulla che corrisponda.
others-private = Quello che { $name } ha prenotato resta tra { $name } e me.
others-cancel-which = Quale prenotazione di { $name } vuoi annullare? Dirò a { $name } che l’hai annullata tu.
others-list = Prenotazioni di { $name }:
because-needed = serve per altro
because-mistake = è stata fatta per errore
because-rules = non rispetta le regole della casa
because-smaller = basta qualcosa di più piccolo
button-because-needed = Serve per altro
button-because-mistake = Prenotata per errore
button-because-rules = Non rispetta le nostre regole
button-because-smaller = Basta qualcosa di più piccolo
button-no-reason = Senza motivo
button-move-theirs = Sposta…
button-cancel-theirs = Annulla…
button-take-theirs = La prendo io…
button-calloff-now = Annulla la prenotazione
button-move-now = Sposta
button-take-now = Prenderla io
button-other-reason = Altro motivo…
button-history = Cosa è successo
button-changes = Modifiche
days-from-to = { $first } – { $last }
all-head = { $count ->
    [0] Non c’è nulla di prenotato tra ciò che gestisci, **{ $days }**.
    [one] **1 prenotazione**, { $days }:
   *[other] **{ $count } prenotazioni**, { $days }:
    }
all-head-of = { $count ->
    [0] **{ $name }** non ha prenotato nulla, { $days }.
    [one] **{ $name }** ha **1 prenotazione**, { $days }:
   *[other] **{ $name }** ha **{ $count } prenotazioni**, { $days }:
    }
all-head-most = Le prime **{ $count } prenotazioni**, { $days }. Con meno giorni si vede il resto:
calloff-why = Perché viene annullata? Scegli un motivo o scrivilo; chi l’ha prenotata lo leggerà.
    { $what }
decline-which = Quale richiesta vuoi rifiutare?
decline-why = Perché viene rifiutata? Scegli un motivo o scrivilo; chi l’ha chiesta lo leggerà.
    { $what }
take-why = Perché la prendi tu? Scegli un motivo o scrivilo; chi l’ha prenotata lo leggerà.
    { $what }
move-theirs-where = Quando la sposti? Chi l’ha prenotata riceverà un avviso.
    { $what }
move-why = Perché viene spostata a **{ $slot }**? Scegli un motivo o scrivilo; chi l’ha prenotata lo leggerà.
    { $what }
reason-typed = Il motivo è «{ $reason }»; chi l’ha prenotata lo leggerà.
    { $what }
theirs-taken = Ora è tua, e chi l’aveva è stato avvisato.
theirs-given = Fatto; tutti sono stati avvisati.
theirs-moved = Spostata; chi l’ha prenotata è stato avvisato.
board-head = **{ $day }**, com’era { $then }:
board-nothing = { $then }: per **{ $day }** non c’era nulla di prenotato.
board-closed = chiuso
board-changed = { $said } (poi cambiato)
button-board-now = Com’è adesso
in-head = { $count ->
    [one] **{ $day }** c’è una persona, secondo le prenotazioni:
   *[other] **{ $day }** ci sono { $count } persone, secondo le prenotazioni:
    }
in-one = • **{ $who }** · { $where }
in-hidden = { $count ->
    [one] Di una di loro il nome qui è privato.
   *[other] Di { $count } di loro i nomi qui sono privati.
    }
in-nobody = **{ $day }** nessuno ha ancora una stanza o una scrivania.
in-there = **{ $who }** c’è **{ $day }**: { $where }.
in-unknown = Nessuna prenotazione che puoi vedere indica che **{ $who }** ci sia **{ $day }**.
wish-unmet = Non posso cercare «{ $words }»: conosco tipo, dimensione, dotazione e luogo.
beside-near = { $name } ha { $place } in quel momento; questo è il posto libero più vicino.
NotBeside = Per quanto posso dire, { $name } non ha un posto così in quel momento. Senza il nome va bene qualsiasi posto.
NotBeside-hidden = Qui non si dice chi siede dove, quindi non posso cercare un posto accanto a { $name }. Senza il nome va bene qualsiasi posto.
part-given-back = { $count ->
    [one] **{ $name }** è di nuovo libero; il resto rimane prenotato.
   *[other] **{ $name }** sono di nuovo liberi; il resto rimane prenotato.
}

## Gestire un posto

manage-head = Che cosa si può prenotare da { $organization }:
manage-none = Non si può ancora prenotare nulla.
manage-head-retired = Che cosa è dismesso da { $organization }:
manage-none-retired = Non c’è nulla di dismesso.
new-how = Invia che cos’è, con i dati separati da virgole, per esempio «Nova, sala, 10 posti, piano 3, proiettore, 8-20, approvazione da me». Servono solo il nome e il tipo.
new-several = Più cose insieme: una riga per ciascuna, per esempio «scrivanie 1-12».
new-misread = Non riesco a leggere «{ $said }» come dato; non è stato aggiunto nulla.
new-hours = Gli orari finiscono dopo essere iniziati, lo stesso giorno; «{ $said }» no. Non è stato aggiunto nulla.
new-preview = Non viene aggiunto nulla finché non premi «Crea».
new-with-photo = Con la foto che hai mandato.
new-several-preview = **{ $count } cose**; non viene aggiunto nulla finché non premi «Crea tutto»:
new-buffer = Per quanto tempo resta chiuso dopo ogni prenotazione?
new-photo = Mandami una foto: sarà la prossima immagine.
new-bookers = Chi può prenotarlo? Qualsiasi gruppo si può impostare più tardi: «/rules nova prenotano crew».
new-done = { $count ->
    [one] **{ $names }** ora si può prenotare.
   *[other] Ora si possono prenotare: **{ $names }**.
}
new-undone = { $count ->
    [one] **{ $names }** è stato annullato e non si può prenotare.
   *[other] Sono stati annullati e non si possono prenotare: **{ $names }**.
}
edit-head = Modificare **{ $name }**?
edit-same = È già così; non è stato modificato nulla.
edit-name-kept = Per 30 giorni anche «{ $name }» si capisce ancora.
edit-done = Modificato: **{ $name }**
edit-undone = Ripristinato: **{ $name }**
edit-how-name = Come si chiama d’ora in poi? Manda il nome, o scrivi quando vuoi «rinomina { $name } in vega». Il vecchio si capisce per altri 30 giorni.
edit-how-capacity = Quanti posti ha? Manda un numero, o scrivi quando vuoi «{ $name } ha 12 posti».
edit-how-hours = Quando è aperto? Manda «lun-ven 8-20», o scrivi quando vuoi «apri { $name } lun-ven 8-20».
edit-how-floor = A che piano si trova? Manda «2», o scrivi quando vuoi «{ $name } è al piano 2».
edit-how-site = In quale sede si trova? Scegline una, o scrivi quando vuoi «{ $name } è a Porto».
edit-how-tags = Che altro ha? Manda «lavagna, schermo». Per togliere qualcosa, scrivi «{ $name } non ha più il proiettore».
edit-how-units = Quante sono? Manda un numero, o scrivi quando vuoi «{ $name } ha 14 unità». Ciò che è prenotato viene mostrato prima di togliere qualcosa.
edit-how-copy = Come si chiama la copia? Manda il nome, o scrivi quando vuoi «duplica { $name } come lyra». Avrà tutte le impostazioni.
edit-how-photo = Mandami una foto di { $name }: sarà la prossima immagine.
photo-which = Che cosa mostra la foto? Premi il nome, o rimanda la foto con il nome come didascalia.
photo-not-read = Non sono riuscito a leggere l’immagine. Manda una foto in JPEG, PNG o WebP di al massimo 12 MB; se lo è già, riducila.
button-door-sign = Cartello da porta
door-sign = Il cartello per la porta di **{ $name }**, da stampare. Chi lo inquadra con Telegram fa il check-in, o prenota subito.
door-sign-opens = Apre { $link }
door-sign-how = Inquadra per fare il check-in o prenotare subito
door-sign-alt = Un codice QR con il link { $link }, per la porta di { $name }
door-sign-none = Un cartello da porta apre Telegram, e qui Telegram non è configurato. Chi gestisce Bellhop può aggiungerlo.
door-unknown = Non so che cosa c’è dietro questa porta. Forse il cartello è vecchio, o di un altro posto.
door-retired = **{ $name }** non si può più prenotare.
suggestion = Propongo { $name } · { $slot }
way-in = Apri Bellhop
way-in-none = Niente da proporre – chiedi a Bellhop
photo-of = **{ $name }**
photo-alt = Foto di { $name }: { $facts }
photo-gone = Non c’è più una foto di **{ $name }**.
catalogue-name = { $name }
catalogue-retired = dismesso
catalogue-line = { $fact }: { $value }
catalogue-change = • { $fact }: { $old } → **{ $new }**
retire-preview = { $count ->
    [0] Dismettere **{ $name }**? Da ora in poi non c’è nulla di prenotato, e puoi rimetterlo in servizio quando vuoi.
    [one] Dismettere **{ $name }**? Da ora in poi c’è 1 prenotazione:
   *[other] Dismettere **{ $name }**? Da ora in poi ci sono { $count } prenotazioni:
}
retire-done = Dismesso: **{ $name }** non si può più trovare né prenotare.
retire-not = **{ $name }** non è dismesso e si può prenotare.
retire-which = Uno alla volta, perché prima si mostra che cosa è prenotato. Quale?
retire-back = **{ $name }** si può di nuovo prenotare.
retired-reason = non più disponibile
taken-back-reason = è stato annullato entro il minuto
reopened-reason = la chiusura è stata revocata
bookings-back = { $count ->
    [one] Una prenotazione è di nuovo valida, e chi l’aveva fatta viene avvisato:
   *[other] { $count } prenotazioni sono di nuovo valide, e chi le aveva fatte viene avvisato:
}
bookings-stay-cancelled = { $count ->
    [one] Una prenotazione resta annullata:
   *[other] { $count } prenotazioni restano annullate:
}
bookings-away = { $count ->
    [one] Al momento del ritiro è stata spostata una prenotazione, che è ancora lì:
   *[other] Al momento del ritiro sono state spostate { $count } prenotazioni, che sono ancora lì:
}
bookings-moved-off = { $count ->
    [one] Per questo è stata spostata una prenotazione, che è ancora lì:
   *[other] Per questo sono state spostate { $count } prenotazioni, che sono ancora lì:
}
bookings-none-away = Non resta nessuna prenotazione spostata da riportare indietro.
shrink-preview = { $count ->
    [0] **{ $name }**: { $old } → **{ $new }**. Nulla di ciò che va via è prenotato: { $labels }.
    [one] **{ $name }**: { $old } → **{ $new }**. Andrebbe via { $labels }, con 1 prenotazione:
   *[other] **{ $name }**: { $old } → **{ $new }**. Andrebbe via { $labels }, con { $count } prenotazioni:
}
resize-preview = **{ $name }**: { $old } → **{ $new }**?
resize-done = **{ $name }**: { $old } → **{ $new }**
sites-head = Le sedi:
sites-line = { $count ->
    [0] • **{ $name }** · { $zone } · ancora niente
    [one] • **{ $name }** · { $zone } · 1 risorsa
   *[other] • **{ $name }** · { $zone } · { $count } risorse
}
sites-how = Scrivi «aggiungi la sede Torino, Europe/Rome», «rinomina la sede Torino in Centrale», «la sede Torino è a Europe/Zurich» o «rimuovi la sede Torino».
site-new = Aggiungere la sede **{ $name }**, con l’ora di { $zone }?
site-rename = Rinominare la sede **{ $name }** in **{ $new }**?
site-zone = Dare alla sede **{ $name }** l’ora di { $zone }? Le prenotazioni restano nello stesso momento; gli orari valgono nel nuovo fuso.
site-remove = Rimuovere la sede **{ $name }**? Lì non c’è nulla.
place-done = Fatto.
place-undone = Annullato.
departures-new = { $count ->
    [one] Aggiungere una partenza di **{ $name }**: { $when }?
   *[other] Aggiungere { $count } partenze di **{ $name }**: la prima { $when }, l’ultima { $last }?
}
departures-first = Si pianificano al massimo { $most } partenze in una volta sola, quindi queste sono le prime { $most }.
departures-done = { $count ->
    [one] **{ $name }** ora parte { $when }.
   *[other] **{ $name }** ha { $count } partenze in più, da { $first } a { $last }.
}
departures-undone = { $count ->
    [one] La partenza di **{ $name }** è di nuovo tolta: { $when }.
   *[other] { $count } partenze di **{ $name }** sono di nuovo tolte.
}
departures-same = Queste partenze ci sono già, o sono passate.
seats-class = Mettere { $count ->
    [one] il posto **{ $seats }**
   *[other] i { $count } posti **{ $seats }**
} in **{ $seat_class }**?
seats-classless = Togliere la classe { $count ->
    [one] al posto **{ $seats }**
   *[other] ai { $count } posti **{ $seats }**
}?
departures-until = Fino a quando? Scrivi per esempio «{ $name } ogni giorno 9:30-11 fino al 31 marzo»: ogni giorno, nei giorni feriali oppure ogni venerdì.
button-sites = Sedi
button-remove-site = Rimuovi
button-add-departures = { $count ->
    [one] Aggiungi
   *[other] Aggiungine { $count }
}
UnknownSite = Nessuna sede si chiama «{ $wanted }». Ci sono: { $sites }.
SiteInUse = { $count ->
    [0] **{ $name }** è l’unica sede, quindi resta. Puoi rinominarla.
    [one] **{ $name }** non si può rimuovere: lì c’è 1 risorsa, forse fuori servizio. Dalle prima un’altra sede.
   *[other] **{ $name }** non si può rimuovere: lì ci sono { $count } risorse, comprese quelle fuori servizio. Da’ loro prima un’altra sede.
}
naming-head = Così si chiamano qui le cose:
naming-kind = • { $kinds }: al singolare «{ $one }», al plurale «{ $several }»
naming-how = Scrivi «chiama gli studi cabina, cabine» per usare le parole della casa, e «chiama le cabine studi» per tornare indietro.
naming-ask = Chiamare **{ $one }** al singolare e **{ $several }** al plurale ciò che si chiama { $kinds }? Tutti lo leggeranno così e potranno scriverlo così.
naming-guessed = Uno dei due l’ho indovinato. Se è sbagliato, scrivili entrambi: «chiama { $kinds } { $one }, { $several }».
naming-back = Tornare a chiamare **{ $name }** { $kinds }?
naming-house = Chiamare questo posto **{ $new }** al posto di **{ $name }**?
house-done = Questo posto ora si chiama **{ $name }**.
house-undone = Questo posto si chiama di nuovo come prima.
attributes-head = Le cose qui si descrivono così:
attributes-none = Qui niente è ancora descritto con caratteristiche vostre.
attributes-line = { $count ->
    [0] • **{ $name }** · { $type } · ancora niente ce l’ha
    [one] • **{ $name }** · { $type } · ce l’ha 1 elemento
   *[other] • **{ $name }** · { $type } · ce l’hanno { $count } elementi
}
attributes-how = Scrivi «nuova caratteristica: scrivania alta», «nuova caratteristica: larghezza in cm» o «nuova caratteristica: colore: rosso, verde». Poi «{ $sample } ha larghezza 160» o «{ $sample } ha colore rosso». «rimuovi la caratteristica colore» ne toglie una.
attribute-number = un numero
attribute-number-in = un numero in { $unit }
attribute-yes-no = sì o no
attribute-text = un testo
attribute-choice = a scelta: { $choices }
attribute-define = Aggiungere la caratteristica **{ $name }** ({ $type })?
attribute-change = Cambiare **{ $name }** in { $type }?
attribute-remove = Eliminare la caratteristica **{ $name }**?
UnknownAttribute = { $count ->
    [0] Nessuna caratteristica si chiama «{ $wanted }», e non ce n’è nessun’altra.
   *[other] Nessuna caratteristica si chiama «{ $wanted }». Ci sono: { $attributes }.
}
AttributeInUse = { $count ->
    [one] 1 elemento ha qui un valore per **{ $name }**, forse uno dismesso. Toglilo prima lì: «{ $sample } non ha { $name }».
   *[other] { $count } elementi hanno qui un valore per **{ $name }**, compresi quelli dismessi. Toglilo prima lì: «{ $sample } non ha { $name }».
}
AttributeBuiltIn-capacity = «{ $name }» non ha bisogno di una caratteristica: scrivi «{ $sample } ha 12 posti».
AttributeBuiltIn-floor = «{ $name }» non ha bisogno di una caratteristica: scrivi «{ $sample } è al piano 2».
WordIsRead = Con «{ $word }» leggo ciò che le persone scrivono, quindi qui non può indicare altro. Scegli un’altra parola.
button-kinds = Nomi dei tipi
button-groups = Gruppi
button-attributes = Caratteristiche
button-define = Aggiungi
button-remove-attribute = Rimuovi
import-preview = **{ $file }** · { $counts }. Non viene importato nulla finché non premi «Importa».
import-added = { $count ->
    [one] { $count } nuovo
   *[other] { $count } nuovi
}
import-changed = { $count ->
    [one] { $count } modificato
   *[other] { $count } modificati
}
import-same = **{ $file }**: tutto quello che contiene c’è già, identico.
import-refused = { $count ->
    [one] **{ $file }**: una riga non si può importare, quindi non viene importato nulla. Correggila e rimanda il file.
   *[other] **{ $file }**: { $count } righe non si possono importare, quindi non viene importato nulla. Correggile e rimanda il file.
}
import-bad-file = **{ $file }**: { $fault }. Non è stato importato nulla.
import-too-large = Il file è troppo grande: in chat leggo fino a { $most } kB. Dividilo oppure esegui «bellhop import» sul server.
import-not-fetched = Non sono riuscito a scaricare **{ $file }**. Rimandalo, per favore.
import-done = Importato: **{ $file }** · { $counts }
import-done-before = **{ $file }** è già importato.
import-undone = L’importazione di **{ $file }** è annullata; tutto è come prima.
import-changed-since = { $count ->
    [0] Non è stato annullato nulla, perché qualcosa è cambiato o è già in uso.
   *[other] Non è stato annullato nulla, perché questo è cambiato o è già in uso: { $names }.
}
import-later = { $count ->
    [one] Anche { $files }, importato da te, si basa su questo. Posso annullare entrambi.
   *[other] Anche { $files }, importati da te, si basano su questo. Posso annullare tutto.
}
import-how = Manda un file CSV con una riga per ogni cosa.
import-columns = La prima riga dà il nome alle colonne: name, kind, site, floor, capacity, tags, aliases, description, available. Serve solo name.
import-example = name;kind;floor;capacity;tags → Nova;room;3;10;proiettore
import-line-added = • Riga { $line }: **{ $name }** è nuovo
import-line-changed = • Riga { $line }: **{ $name }** · { $changes }
import-line-fault = • Riga { $line }: { $fault }
button-import = Importa
button-import-later = { $count ->
    [2] Annulla entrambi
   *[other] Annulla tutti e { $count }
}
export-done = Ecco tutto ciò che ha questo posto, come file CSV in uno zip: cose, persone, gruppi, regole e prenotazioni. Si possono importare di nuovo.
button-export = Esporta tutto
button-import-how = Come dev’essere il file
line-near = { $said } (intendevi { $near }?)
line-other = questo non riesco a leggerlo
line-attribute-choices = una caratteristica ha delle scelte solo se il suo tipo è «choice»
line-bad-attribute = { $name } non può essere { $value }
line-bad-capacity = { $capacity } posti non possono essere; vanno da 1 a { $most }
line-bad-photo = l’indirizzo di una foto inizia con https://
line-column-left-out = non conosco la colonna «{ $column }», quindi la tralascio
line-control-character = { $column } contiene un carattere che non è testo
line-either-day = «{ $cell }» può indicare due giorni; scrivilo come 2026-11-24 15:00
line-empty-cell = { $column } è vuota
line-empty-file = il file è vuoto
line-ends-before = finisce prima di iniziare
line-name-taken = { $resource } si chiama già { $name }
line-named-twice = { $name } è già alla riga { $line }
line-no-availability = «{ $cell }» non dice se si può prenotare: yes, no oppure quanti sono
line-no-csv = non è un file CSV; forse mancano delle virgolette di chiusura
line-no-encoding = non riesco a leggerne i caratteri; salvalo come UTF-8
line-no-json = { $column } non è JSON
line-no-list = { $column } non è un elenco; le sue parti si separano con «;»
line-no-moment = «{ $cell }» non è una data con l’ora; scrivila come 2026-11-24 15:00
line-no-number = { $column }: «{ $cell }» non è un numero intero
line-no-yes-no = { $column }: «{ $cell }» non è né yes né no
line-not-here = in chat importo solo ciò che si può prenotare; persone, regole e prenotazioni si importano sul server con «bellhop import»
line-retiring = un’importazione non ritira né rimette in servizio { $name }; scrivi invece «metti { $name } fuori servizio»
line-too-long = un testo ha { $length } caratteri; ne sono ammessi { $most }
line-too-many = sono troppi; ne sono ammessi { $most }
line-too-many-cells = ha { $cells } celle, ma le colonne sono { $columns }
line-unknown-attribute = non esiste la caratteristica «{ $name }»
line-unknown-choice = «{ $value }» non va bene in { $column }; può essere { $choices }
line-unknown-columns = non conosco queste colonne: { $columns }
line-unknown-resource = niente si chiama { $name }
line-unknown-site = nessuna sede si chiama { $name }
line-unknown-zone = { $zone } non è un fuso orario; scrivilo come Europe/Rome
line-workbook = è un foglio di calcolo; salvalo come CSV e manda quello
button-manage = Tutte le risorse
button-new = Aggiungi qualcosa
button-create = { $count ->
    [one] Crea
   *[other] Crea tutto
}
button-buffer = Margine…
button-bookers = Chi può prenotare…
button-everybody = Tutti
button-admins = Solo amministratori
button-carry-out = Modifica
button-try = Prova { $name }
button-change-one = Modifica { $name }
button-copy-settings = Copia le impostazioni…
button-back-to = Torna a { $name }
button-edit-name = Nome…
button-edit-capacity = Posti…
button-edit-hours = Orari…
button-edit-floor = Piano…
button-edit-tags = Dotazione…
button-edit-units = Quantità…
button-edit-copy = Duplica…
button-edit-photo = Foto…
button-edit-site = Sede…
button-remove-photo = Togli la foto
button-retire-ask = Dismetti…
button-retire = Dismetti
button-retire-move = Sposta e dismetti
button-retire-cancel = Annulla e dismetti
button-return-moved = { $count ->
    [one] Riportala qui
   *[other] Riporta qui { $count } prenotazioni
}
button-bring-back = Rimetti in servizio
button-shrink-move = Spostale
button-shrink-cancel = Annullale

## Mettere in funzione un luogo

setup-head = **Messa in funzione di { $organization }**
setup-welcome = Ti do il benvenuto, { $name }. Tre cose, e da **{ $organization }** si può prenotare: dov’è, che cosa c’è e chi viene.
setup-is-zone = Fuso orario: { $value }
setup-is-hours = { $value ->
    [none] Orari: sempre aperto, finché non dici altro
   *[other] Aperto { $value }
}
setup-is-things = { $value ->
    [0] Non si può ancora prenotare nulla
    [one] Si può prenotare 1 cosa
   *[other] Si possono prenotare { $value } cose
}
setup-is-people = { $value ->
    [one] Per ora ci sei solo tu
   *[other] Ci sono { $value } persone
}
setup-ask-zone = In quale fuso orario si trova? Premi un pulsante o invia una città, per esempio «Roma».
setup-other-zone = Dove è la stessa ora che da te? Oppure invia una città qualsiasi, per esempio «Lisbona» o «Singapore».
setup-zone-set = Fuso orario: **{ $zone }**. Lì adesso sono le { $time }.
setup-owner = **{ $organization }** ora è tuo; solo tu puoi nominare altri proprietari.
setup-ask-hours = Quando è aperto? Premi un pulsante o invia gli orari, per esempio «lun-ven 8-18, sab 10-14». Ciò che aggiungi può avere orari propri.
setup-no-zone = Non ci riconosco né una città né un fuso orario.
setup-no-hours = Non riesco a leggerli come orari di apertura.
setup-always = giorno e notte
setup-hours-set = Aperto: **{ $hours }**
setup-ask-things = Che cosa si può prenotare? Invia una riga per ogni cosa: il nome, che cos’è e che cosa ha.
setup-example-head = Invia qualcosa di simile, in un solo messaggio:
setup-example =
    orion, sala, 8 posti, schermo
    studio a, studio, 9-21, 3 h a settimana
    scrivanie 1-12
setup-ask-people = { $platform ->
    [slack] Chi viene? Tutti nel tuo Slack possono già prenotare: mi scrivono o usano /book.
   *[other] Chi viene? Manda un link alle persone: chi lo apre può prenotare.
}
setup-finished = È tutto pronto. Si può prenotare.
setup-later = Va bene. «/setup» riprende da dove ti sei fermato.
nothing-yet = { $count ->
    [0] Da **{ $organization }** non si può ancora prenotare nulla. Prima un admin deve aggiungere qualcosa.
   *[other] Da **{ $organization }** non si può ancora prenotare nulla. Chiedi a { $names } di aggiungere qualcosa.
}
nothing-yet-admin = Da **{ $organization }** non si può ancora prenotare nulla. Aggiungi le prime cose e si può cominciare.
welcome-nothing-yet = Qui non si può ancora prenotare nulla. Appena un admin aggiunge qualcosa, ci sono.
new-kind = Che cosa vuoi aggiungere?
new-name-room = Come si chiama la sala?
new-name-studio = Come si chiama lo studio?
new-name-desk = Come si chiamano le scrivanie? Basta «Scrivania»: ognuna riceve un numero.
new-name-equipment = Come si chiama? Per esempio «Videocamera» o «Proiettore».
new-name-vehicle = Come si chiama? Per esempio «Furgone» o «Bicicletta».
new-name-seat = Come si chiama?
new-name-other = Come si chiama?
new-seats = Quante persone entrano in **{ $name }**? Premi un numero o inviane un altro.
new-pieces = Quanti pezzi ci sono di **{ $name }**? Premi un numero o inviane un altro.
new-amend = Invia la riga che deve cambiare, per esempio «nova, sala, 10 posti»: sostituisce quella con quel nome, e un nome nuovo si aggiunge. Oppure togline una. Finora: { $names }.
button-setup = Configura
button-setup-later = Più tardi
button-again-zone = Fuso orario…
button-again-hours = Orari…
button-again-things = Aggiungi qualcosa
button-setup-example = Mostra un esempio
button-zone-here = { $platform ->
    [slack] { $zone }, come nel tuo Slack
   *[other] { $zone }
}
button-zone-other = Altro fuso…
button-open-hours-1 = Lun–ven 8–20
button-open-hours-2 = Ogni giorno 8–20
button-open-hours-3 = Giorno e notte
button-step-by-step = Passo per passo
button-kind-room = Una sala
button-kind-studio = Uno studio
button-kind-desk = Scrivanie
button-kind-equipment = Attrezzatura
button-kind-vehicle = Un veicolo
button-kind-other = Qualcos’altro
button-other-kind = Meglio qualcos’altro
button-skip = Salta
button-amend = Cambia qualcosa
button-leave-out = Senza { $name }
button-try-slot = Prova: { $name }, { $slot }

## Reports

report-not-of-one = Non posso dirlo di una sola persona; questo riguarda tutti.
report-head = **Utilizzo · { $when }**
report-of = **{ $what } · { $when }**
report-which-days = Non capisco quali giorni intendi. Puoi dire «report degli ultimi 7 giorni», «report di ieri» o «report dal 1 novembre al 15 novembre».
report-days-week = Ultimi 7 giorni
report-days-this = Questo mese
report-days-last = Il mese scorso
report-nothing = In quel periodo non c’era nulla di prenotato.
report-booked = { $bookings ->
    [one] Una prenotazione di { $hours ->
        [one] 1 ora
       *[other] { $hours } ore
    }; { $used ->
        [one] 1 ora davvero utilizzata
       *[other] { $used } ore davvero utilizzate
    }.
   *[other] { $bookings } prenotazioni per { $hours ->
        [one] 1 ora
       *[other] { $hours } ore
    }; { $used ->
        [one] 1 ora davvero utilizzata
       *[other] { $used } ore davvero utilizzate
    }.
 }
report-share = È il { $percent } % dell’orario di apertura.
report-lost = A { $absent } non è venuto nessuno e { $cancelled ->
    [one] una è stata annullata
   *[other] { $cancelled } sono state annullate
 }.
report-ahead = { $count ->
    [one] Una è stata fatta
   *[other] { $count } sono state fatte
 } con meno di un giorno di anticipo.
report-chairs = In media { $count ->
    [one] è rimasto vuoto un posto
   *[other] sono rimasti vuoti { $count } posti
 }.
report-refused = { $count ->
    [one] Una volta qualcuno non ha trovato posto.
   *[other] { $count } volte qualcuno non ha trovato posto.
 }
report-approvals = { $count ->
    [one] Una prenotazione è stata approvata, dopo { $median }.
   *[other] { $count } prenotazioni sono state approvate, metà entro { $median }.
}
report-approvals-by = Le più lente: { $parts }.
report-approvals-unanswered = { $count ->
    [one] Un’altra è stata approvata secondo le regole, perché nessuno aveva risposto.
   *[other] Altre { $count } sono state approvate secondo le regole, perché nessuno aveva risposto.
}
report-approvals-name = Approvazioni
report-approvals-none = In quel periodo non è stato approvato nulla.
button-report-use = L’utilizzo
report-line = { $what }: { $bookings } × · { $hours ->
    [one] 1 ora
   *[other] { $hours } ore
 }{ $percent ->
    [-1] {""}
   *[other] {" "}· { $percent } %
 }{ $absent ->
    [0] {""}
   *[other] {" "}· { $absent } senza nessuno
 }{ $refused ->
    [0] {""}
   *[other] {" "}· { $refused } × senza posto
 }
report-column = { $column ->
    [resource] Risorsa
    [person] Persona
    [weekday] Giorno
    [hour] Ora
    [month] Mese
    [kind] Tipo
    [site] Sede
    [group] Gruppo
    [bookings] Prenotazioni
    [hours] Ore
    [percent] % d’uso
    [absent] Senza nessuno
   *[refused] × senza posto
 }
report-number = { $number }
report-by-resource = Per risorsa
report-by-person = Per persona
report-by-weekday = Per giorno
report-by-hour = Per ora
report-by-month = Per mese
report-by-kind = Per tipo
report-by-site = Per sede
report-by-group = Per gruppo
report-by-other = Altri criteri
report-as-picture = Come immagine
report-as-sheet = In CSV
report-key-used = usato davvero
report-key-booked = prenotato
monthly-set = La mattina del primo di ogni mese arriva qui un report sul mese passato: numeri e nessun nome.
monthly-set-already = Qui arriva già un report ogni mese.
monthly-stops = «Ferma il report mensile» lo interrompe.
monthly-stopped = Qui non arriva più nessun report mensile.
monthly-none = Qui non arriva nessun report mensile.
button-monthly = Ogni mese, qui
button-monthly-stop = Interrompi

## Rules that know their past

rules-ask = Cambiare questa regola?
hindsight-none = { $judged ->
    [one] L’unica prenotazione { $when } la rispetta.
   *[other] Tutte le { $judged } prenotazioni { $when } la rispettano.
 }
hindsight-refused = Avrebbe rifiutato **{ $count } di { $judged }** prenotazioni { $when }{ $groups }.
hindsight-asked = **{ $count } di { $judged }** prenotazioni { $when } avrebbero atteso un’approvazione{ $groups }.
hindsight-groups = , di cui { $groups }
hindsight-group = { $count } di { $group }
hindsight-coming = { $count ->
    [one] Una prenotazione futura la viola; resta com’è.
   *[other] { $count } prenotazioni future la violano; restano come sono.
 }
hindsight-days = degli ultimi 30 giorni
hindsight-latest = da { $day }
broken-head = { $count ->
    [one] **Una prenotazione viola questa regola.**
   *[other] **{ $count } prenotazioni violano questa regola.** Quelle future sono in cima.
 }
broken-none = Al momento nessuna prenotazione viola questa regola.
button-set-rule = Impostala
button-leave-rule = Lasciala com’è
button-broken = { $count ->
    [one] Mostrala
   *[other] Mostra tutte e { $count }
 }

## The house's own words

word-means = **{ $word }** significa **{ $name }**
word-means-on = **{ $word }** significa **{ $name }** ({ $days })
words-head = **Le parole della casa**
words-none = La casa non ha ancora parole sue.
words-how = Insegnamene una, per esempio «l’acquario significa { $sample }» o «sala sprint significa { $another } il martedì»; «dimentica la parola acquario» la toglie.
words-teach = Devo capire tutti così?
words-forget = Devo dimenticarlo?
words-same = È già così.
words-unknown = «{ $word }» non è una parola della casa.
words-gone = Quella parola è già dimenticata.
words-difference = { $of ->
    [one] Dell’unica frase recente, { $count } verrebbe capita diversamente.
   *[other] Delle ultime { $of } frasi, { $count } verrebbero capite diversamente.
 }
button-words = Tutte le parole
button-words-teach = Insegnala
button-words-forget = Dimenticala
button-forget-word = Dimentica { $word }
series-daily = { $interval ->
    [one] ogni giorno
   *[other] ogni { $interval } giorni
}
series-working-days = { $interval ->
    [one] da lunedì a venerdì
   *[other] da lunedì a venerdì, ogni { $interval } settimane
}
series-weekly = { $interval ->
    [one] ogni { $days }
   *[other] ogni { $interval } settimane, { $days }
}
series-monthly = { $interval ->
    [one] { $days } di ogni mese
   *[other] { $days }, ogni { $interval } mesi
}
series-yearly = { $interval ->
    [one] { $days } dello stesso mese, ogni anno
   *[other] { $days } dello stesso mese, ogni { $interval } anni
}
series-monthday = il giorno { $day }
series-last-day = l’ultimo giorno
series-nth-1 = { $day ->
    [domenica] la prima { $day }
   *[other] il primo { $day }
}
series-nth-2 = { $day ->
    [domenica] la seconda { $day }
   *[other] il secondo { $day }
}
series-nth-3 = { $day ->
    [domenica] la terza { $day }
   *[other] il terzo { $day }
}
series-nth-4 = { $day ->
    [domenica] la quarta { $day }
   *[other] il quarto { $day }
}
series-nth-5 = { $day ->
    [domenica] la quinta { $day }
   *[other] il quinto { $day }
}
series-nth-last = { $day ->
    [domenica] l’ultima { $day }
   *[other] l’ultimo { $day }
}
series-when = { $rule }, { $time }
series-all-day = { $rule }, tutto il giorno
series-all-free = { $count ->
    [one] La sua unica data è libera: { $first }.
    [2] Entrambe le date sono libere, { $first } e { $last }.
   *[other] Tutte le **{ $count }** date sono libere, { $first } – { $last }.
}
series-some-free = **{ $free } date su { $count }** sono libere, { $first } – { $last }.
series-none-free = { $count ->
    [one] La sua unica data non è libera: { $first }.
   *[other] Nessuna delle { $count } date è libera, { $first } – { $last }.
}
series-not-free = Non libere: { $dates }.
series-date-why = { $day } ({ $why })
series-why-taken = occupata
series-why-yours = è già tua
series-why-blacked-out = chiuso: { $reason }
series-why-closed = non aperto
series-why-quota = oltre la tua quota
series-why-late = troppo tardi
series-why-rule = le regole non lo permettono
series-others = altre
series-open = Non ha una fine. Prenoto le date successive man mano che si avvicinano e ti dico se una è occupata.
series-later = { $count ->
    [one] Una data successiva, { $first }, è troppo lontana. La prenoto quando si avvicina e ti dico se è occupata.
   *[other] { $count } date successive, { $first } – { $last }, sono troppo lontane. Le prenoto man mano che si avvicinano e ti dico se una è occupata.
}
series-months-left-out = I mesi senza quel giorno sono saltati.
series-clock-skipped = { $day }: quell’ora non c’è per il cambio dell’ora; comincia più tardi quel giorno.
series-clock-doubled = { $day }: quell’ora c’è due volte; è la prima.
series-changed = Nel frattempo è cambiato, quindi non ho prenotato nulla. Ora è così:
series-begins-late = La sua prima data ({ $rule }) è { $first } e si può prenotare da { $begins }: riscrivilo allora, oppure falla iniziare prima. Le date successive arrivano man mano che si avvicinano. Un’eccezione varrebbe per una sola data, non per una serie.
series-refused = Così nessuna data è possibile: { $rule }.
series-kept = Si ripete: { $rule }. Appena so il resto, controllo tutte le date.
series-first-dates = Una serie ha al massimo { $count } date, quindi queste sono le prime { $count }.
series-ten-years = Una serie dura al massimo dieci anni, quindi questa finisce { $last }.
series-one-thing = Una serie riguarda una cosa sola: questa, solo { $name }.
series-which-day = In quale giorno invece?
series-booked = { $count ->
    [one] Prenotata: 1 data, { $first }.
   *[other] Prenotate: **{ $count }** date, { $first } – { $last }.
}
series-all-asked = { $count ->
    [one] Richiesta: 1 data, { $first }. Resta riservata finché qualcuno risponde.
   *[other] Richieste: **{ $count }** date, { $first } – { $last }. Restano riservate finché qualcuno risponde.
}
series-needs-approval = { $all ->
    [yes] Serve per tutte
   *[no] { $count ->
        [one] Serve per una di queste
       *[other] Serve per { $count } di queste
     }
 } l’approvazione di { $who }, chiesta una volta sola.
series-asked = { $count ->
    [one] Una di queste attende un’approvazione.
   *[other] { $count } di queste attendono un’approvazione.
}
series-left-out = Saltate: { $dates }.
series-holidays = Saltate perché giorni festivi: { $dates }.
series-elsewhere = Altrove: { $dates }.
series-dates = { $count ->
    [one] { $what } · 1 data, { $first }
   *[other] { $what } · { $count } date, { $first } – { $last }
}
list-series = • **{ $name }** · { $when } · prossima { $next } · { $count ->
    [one] 1 data
   *[other] { $count } date
}
rename-series-which = Quali date vuoi rinominare?
cancel-series-which = Quali date vuoi annullare?
change-series-which = Quali date vuoi cambiare?
move-series-which = Quali date vuoi spostare?
series-end-which = Quale serie deve finire allora?
series-cuts = { $count ->
    [one] Dopo { $until } non resta nulla: viene annullata **1** data, { $first }.
   *[other] Dopo { $until } non resta nulla: vengono annullate **{ $count }** date, { $first } – { $last }.
}
series-ends-already = Finisce già { $until }.
series-adds = Allora continua fino a { $until }.
series-adds-none = Fino a { $until } non cade nessun’altra data.
series-ends-on = Finisce **{ $until }**. Dopo non cade nessuna data prenotata.
series-ends-later = Ora finisce **{ $until }**.
series-opened = Continua come prima.
button-series-cut = Finirla lì
so-many-more = Ne hai già { $had }, che restano come sono; { $more ->
    [one] qui ce n’è 1
   *[other] qui ce ne sono { $more }
} in più.
fewer-series-which = In quali date te ne servono meno?
series-fewer = Ne tieni solo { $units } { $count ->
    [one] il { $first }; il resto è restituito.
   *[other] in **{ $count }** date, { $first } – { $last }; il resto è restituito.
}
add-series-which = A quali date vengono?
remove-series-which = A quali date non vengono più?
leave-series-which = A quali date non puoi venire?
series-left-same = Per te non è cambiato nulla.
series-left = { $count ->
    [one] Non vieni più a una data, { $first }.
   *[other] Non vieni più a { $count } date, { $first } – { $last }.
}
series-come = { $count ->
    [one] Vieni di nuovo a una data, { $first }.
   *[other] Vieni di nuovo a { $count } date, { $first } – { $last }.
}
series-company-same = Per { $names } non è cambiato nulla.
series-company-on = { $names }: ora in { $count ->
    [one] 1 data, { $first }.
   *[other] **{ $count }** date, { $first } – { $last }.
}
series-company-off = { $names }: non più in { $count ->
    [one] 1 data, { $first }.
   *[other] **{ $count }** date, { $first } – { $last }.
}
series-none-on = Nessuna delle sue date cade { $day }.
series-none-then = Nessuna data cade in quel periodo. Non è cambiato nulla.
series-left-until = { $count ->
    [one] Resta una data: { $next }.
   *[other] Restano { $count } date: la prossima è { $next }, l’ultima { $last }.
}
series-left-open = { $count ->
    [one] La serie non ha fine. Per ora è prenotata una data: { $next }.
   *[other] La serie non ha fine. Per ora sono prenotate { $count } date; la prossima è { $next }.
}
series-those = { $count ->
    [one] Una data: { $dates }.
   *[other] { $count } date: { $dates }.
}
series-becoming = Dopo: { $when }.
series-from-to = { $was } → { $day }
series-keeps-starts = Ogni data mantiene il proprio orario d’inizio.
series-ended = Questa serie finisce qui: non seguono altre date.
series-cancelled = { $count ->
    [one] Annullata solo { $first }.
   *[other] Annullate: **{ $count }** date, { $first } – { $last }.
}
series-next = { $count ->
    [one] Resta una data: { $day }.
   *[other] La prossima è { $day }; restano { $count } date.
}
series-stays = Queste restano come sono: { $dates }.
series-back = { $count ->
    [one] Una data è come prima: { $first }.
   *[other] **{ $count }** date sono come prima, { $first } – { $last }.
}
series-stays-so = Si sposta solo questa data; la serie resta com’è: { $rule }.
series-lost = Queste non si sono potute recuperare: { $dates }.
series-lost-since = Queste non erano più disponibili: { $dates }.
series-moving = A quell’ora **{ $free } date su { $count }** sono libere. Non ho ancora spostato nulla.
series-named = { $count ->
    [one] Rinominata: 1 data, { $first }.
   *[other] Rinominate: **{ $count }** date, { $first } – { $last }.
}
series-moved = { $count ->
    [one] Spostata: 1 data, { $first }.
   *[other] Spostate: **{ $count }** date, { $first } – { $last }.
}
button-series-except = { $free ->
    [0] { $count ->
        [one] Chiedi un’eccezione
       *[other] Chiedi tutte e { $count }
    }
   *[other] Prenota { $free }, chiedi { $count }
}
button-series-ask = { $count ->
    [one] Richiedi
    [2] Richiedi entrambe
   *[other] Richiedi tutte e { $count }
}
button-series-book = Prenota { $count }
button-series-book-all = { $count ->
    [one] Prenota
    [2] Prenota entrambe
   *[other] Prenota tutte e { $count }
}
button-series-instead = Prenota { $count } + { $name } per { $instead }
button-series-elsewhere = Prenota { $instead } in { $name }
button-series-better = { $time }: tutte e { $count } libere
button-series-day = Altro giorno
button-series-dates = Tutte le date
button-series-cancel = Annulla tutte
button-series-move = Sposta { $count }, lascia { $kept }
button-series-move-instead = Sposta { $count }, { $instead } in { $name }
button-scope-one = Solo { $day }
button-scope-later = Da { $day } ({ $count }, fino a { $last })
button-scope-all = Tutte e { $count }
button-scope-some = Queste { $count } date
button-scope-from = Da { $day } ({ $count })
button-leave-dates = Non venire più a nessuna data

# Un orario per più persone
times-head = { $count ->
    [one] Libero: **{ $names }**
   *[other] Tutti liberi: **{ $names }**
}
times-you = tu
times-one = • **{ $slot }** · { $name } · { $facts }
times-none = Nessun orario in comune ({ $days }): **{ $names }**.
times-none-at = Alle { $clock } non c’è un orario per tutti { $days }.
times-who = Chi si deve incontrare? Scrivi i nomi e cerco un orario in cui tutti sono liberi: «un’ora la prossima settimana per @mara e jonas».
times-too-many = Niente ha posto per { $count } persone.
times-suspended = { $count ->
    [one] { $names } ha l’accesso sospeso, quindi non ne ho tenuto conto.
   *[other] { $names } hanno l’accesso sospeso, quindi non ne ho tenuto conto.
}
times-unreached = { $count ->
    [one] { $names } non riceve ancora i miei messaggi: avvisa tu questa persona.
   *[other] { $names } non ricevono ancora i miei messaggi: avvisale tu.
}
button-more-times = Altri orari
button-times-from = Da { $day }
button-times-shorter = Piuttosto { $minutes } min

## Waiting

button-tell-me = Avvisami se { $name } si libera
button-tell-me-any = Avvisami se si libera qualcosa
button-watch-part = Anche solo una parte
button-watch-others = Anche altri simili
button-stop-watching = Non aspettare più
button-stop-one = Non più: { $what }
button-waits = Che cosa aspetto
button-hold-it = Blocca
button-all-dates = Tutte le date
button-take-it = Lo prendo
button-pass = Lo lascio
waiting-what = { $what } · { $when }
waiting-seat-window = { $name }, posto finestrino
waiting-seat-aisle = { $name }, posto corridoio
waiting-seat-either = { $name }, posto finestrino o corridoio
waiting-seat-of-class = { $name }, posto { $side ->
    [window] finestrino{" "}
    [aisle] corridoio{" "}
    [either] finestrino o corridoio{" "}
   *[any] {""}
}in { $seat_class }
no-seat-window = Nessun posto finestrino è libero.
no-seat-aisle = Nessun posto corridoio è libero.
no-seat-either = Nessun posto finestrino o corridoio è libero.
row-without-seats = Nella fila { $row } non ci sono abbastanza posti liberi così.
no-seat-of-class = Nessun posto { $side ->
    [window] finestrino{" "}
    [aisle] corridoio{" "}
    [either] finestrino o corridoio{" "}
   *[any] {""}
}in { $seat_class } è libero.
waiting-one-time = Tengo d’occhio un orario alla volta. Dimmi l’altro in una frase a parte.
waiting-or = { $names } o { $last }
waiting-or-others = { $names } o altri { $count }
waiting-within = { $slot }, almeno { $length }
waiting-part = { $slot }, o almeno { $least }
waiting-watching = { $position ->
    [1] Tengo d’occhio **{ $what } · { $when }** e lo offro prima a te, per { $time }.
   *[other] Tengo d’occhio **{ $what } · { $when }** e te lo offro per { $time } quando tocca a te.
}
waiting-others = { $count ->
    [0] Nessuno aspetta **{ $what } · { $when }**.
    [one] Una persona aspetta **{ $what } · { $when }**.
   *[other] { $count } persone aspettano **{ $what } · { $when }**.
}
waiting-place = { $position ->
    [1] { $of ->
        [1] Sei al **primo** posto in lista.
       *[other] Sei al **primo posto di { $of }** in lista.
    }
   *[other] Sei al **posto { $position } di { $of }** in lista.
}
waiting-chance = **{ $percent } %** di probabilità: { $weekday } era libero { $empty } delle ultime { $of } volte.
waiting-stopped = Non tengo più d’occhio **{ $what } · { $when }** per te.
waiting-narrowed = Non tengo più d’occhio { $names }; il resto rimane, e anche il tuo posto.
waiting-over = Non tengo più d’occhio **{ $what } · { $when }** per te: non si può più prenotare.
waiting-stop-which = Che cosa devo smettere di tenere d’occhio?
waiting-stop-none = Non stai aspettando questo.
waiting-none = Non stai aspettando nulla. Quando qualcosa è occupato, scrivi «avvisami quando si libera { $name } domani 14-16», e te lo offrirò appena si libera.
waiting-head = { $count ->
    [one] Stai aspettando questo:
   *[other] Stai aspettando questi { $count }:
}
waiting-one = • **{ $what }** · { $when } – { $position ->
    [1] { $of ->
        [1] primo posto
       *[other] primo posto di { $of }
    }
   *[other] posto { $position } di { $of }
}
waiting-one-offered = • **{ $what }** · { $when } – offerto a te fino alle { $until }
waiting-one-free = • **{ $what }** · { $when } – libero adesso
waiting-one-free-part = • **{ $what }** · { $when } – libero adesso: { $name }, { $slot }
waiting-likely = { $said } · { $percent } % di probabilità
waiting-count = { $count ->
    [one] Stai aspettando un orario.
   *[other] Stai aspettando { $count } orari.
}
waiting-for-what = Che cosa devo tenere d’occhio, e quando? Per esempio: «avvisami quando si libera { $name } domani 14-16».
waiting-once = Tengo d’occhio una data alla volta, quindi qui solo la prima.
waiting-one-by-one = Non posso tenere d’occhio più cose come una sola: ti offro ciascuna appena si libera.
freed = **{ $what } si è appena liberato.**
freed-wanted = **{ $what } si è appena liberato** (volevi { $wanted }).
freed-yours = È tuo per **{ $time }**, fino alle { $until }.
freed-over = { $what }: l’offerta è scaduta alle { $at }. Puoi ancora prenderlo finché non lo ha qualcun altro.
freed-ended = { $what }: l’offerta è scaduta alle { $at }.
freed-passed = { $what }: lasciato alle { $at }.
freed-late = L’offerta era scaduta alle { $ended }, ma era ancora libero.
FreeNow = { $count ->
    [one] **{ $name }** è libero proprio ora: { $slot }. Lo blocco per te?
   *[other] **{ $name }** sono liberi proprio ora: { $slot }. Li blocco per te?
}
WaitingAlready = Lo stai già aspettando.
TooManyWaits = { $most ->
    [one] Puoi aspettare una cosa alla volta. Prima lascia questa:
   *[other] Puoi aspettare { $most } cose alla volta, e sono già tante. Prima lasciane una:
}
NoSuchWait = Non stai più aspettando questo.
OfferedOn = Quell’offerta è scaduta alle { $ended } e ora **{ $what }** è di qualcun altro.

## Letting Bellhop into a workspace

install-done = Bellhop ora è in { $where }. Scrivigli in Slack: ti chiederà che cosa si può prenotare lì.
install-open = Apri Slack
install-denied = Non è stato installato nulla: non hai dato il consenso, o deve darlo qualcun altro.
install-stale = Non è stato installato nulla: questo link è già stato usato, è troppo vecchio o appartiene a un altro browser. Ricomincia da dove hai premuto «Aggiungi a Slack».
install-away = In questo momento Bellhop o Slack non è raggiungibile, e nulla è concluso. Ricomincia tra un attimo.
join-code = Con questo codice chi è proprietario di un’altra area di lavoro Slack la porta qui: **{ $code }**. Là mi scrive «/setup join { $code }» entro un giorno; vale una volta sola. Da allora tutti in quell’area vedono e prenotano ciò che c’è qui, e i suoi admin di Slack sono admin anche qui.
join-shown = **{ $here }** si unirebbe a **{ $organization }**: { $people ->
    [one] la sua unica persona ne diventa membro e prenota
   *[other] le sue { $people } persone ne diventano membri e prenotano
} ciò che c’è là. Chi gestisce quest’area in Slack è admin là, e nessuno qui è più proprietario di un posto a parte. Le regole e i gruppi di qui restano indietro. Non si può tornare indietro.
join-done = Quest’area di lavoro ora fa parte di **{ $organization }**. Scrivi «/rooms» per vedere che cosa si può prenotare.
button-join-place = Unisciti
BadJoinCode = Questo codice non vale, o non vale più. Chiedine uno nuovo a chi è proprietario dell’altro posto: scrive «/setup join».
OwnJoinCode = Questo codice porta proprio qui. È per chi è proprietario di un’altra area di lavoro, che lo scrive là.
HasThings = Solo un’area in cui non c’è nulla da prenotare può unirsi a un’altra, e qui { $things ->
    [one] c’è { $things } risorsa
   *[other] ci sono { $things } risorse
} e { $bookings ->
    [one] { $bookings } prenotazione
   *[other] { $bookings } prenotazioni
}. Non è cambiato nulla.

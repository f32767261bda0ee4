# Alles, was Bellhop auf Deutsch sagt. `**…**` ist fett. Eine Absage heißt wie ihre Klasse in core/errors.

## Was sich drücken lässt

button-confirm = Bestätigen
button-ask = Anfragen
button-ask-for-so-many = Für { $count } Personen anfragen
button-instead = Lieber { $slot }
button-only = Nur { $name }
button-change = Andere Zeit
button-keep-slot = So lassen
button-drop = Verwerfen
button-drop-all = { $count ->
    [one] Die andere auch verwerfen
    [2] Beide verwerfen
   *[other] Alle { $count } verwerfen
}
button-approve = Genehmigen
button-decline = Ablehnen …
button-approve-stage = Auch { $place } von { $total } genehmigen
button-approve-series = Diese Serie genehmigen
button-ask-back = Rückfrage
button-ask-for-slot = { $slot } anfragen
button-answer-back = Antworten
button-keep-waiting = Noch warten lassen
button-exception = Um eine Ausnahme bitten
button-cancel = Stornieren
button-undo = Rückgängig
button-undo-one = Rückgängig: { $name }
button-take-back = Zurückholen
button-undo-all = { $count ->
    [one] Rückgängig
   *[other] Alle { $count } rückgängig
}
button-cancel-all = { $count ->
    [one] Diese stornieren
   *[other] Diese { $count } stornieren
}
button-one-more = Noch einen
button-keep = Behalten
button-one-by-one = Einzeln durchgehen
button-cancel-left = { $name } · { $slot } stornieren
button-close = Sperren
button-close-cancel = Stornieren und sperren
button-close-move = Verschieben und sperren
button-keep-open = Offen lassen
button-lift = { $what } wieder öffnen
button-reopen = Wieder öffnen
button-reopen-all = Alle { $count } wieder öffnen
button-give-back = Zurückgeben
button-cannot-come = Ich kann nicht
button-comes = Ich komme doch
button-got-it = OK
button-bigger = Etwas Größeres
button-late = Komme 10 min später
button-longer = +{ $minutes } min
button-shorter = −{ $minutes } min
button-take = { $name } nehmen
button-keep-one = { $name } behalten
button-move = Verschieben
button-make-it = Auf { $slot } ändern
button-move-to = Verschieben: { $slot }
button-move-back = Zurückschieben
button-mistaken = Meldung zurücknehmen
button-report-fault = Melden
button-mended = Repariert
button-move-there = Dorthin verschieben
button-free-then = Wann ist es frei?
button-settings = Einstellungen
button-name = Benennen …
button-rename = Umbenennen …
button-unname = Titel entfernen
button-quota = Meine Kontingente
button-rules = Regeln für { $name }
button-rules-all = Alle Regeln
button-rules-now = Regeln jetzt
button-rules-help = Beispiele
button-rules-choose = Regeln für eines
button-rules-every = Jede Regel
button-help = Alle Themen
button-check-in = Ich bin da
button-check-out = Früher fertig
button-calendar = In den Kalender
button-page = Eigene Seite
button-copy-link = Adresse kopieren
button-feed-revoke = Zurücknehmen
button-feed-revoke-one = Zurücknehmen: { $what }
button-board = Board öffnen
button-feeds = Meine Kalenderlinks
button-copy-token = Token kopieren
button-token-revoke = Widerrufen
button-token-revoke-one = { $name } (…{ $hint }) widerrufen
button-tokens = Meine Tokens
button-feed-own = Link zu meinen Buchungen
button-feed-another = Noch ein Link
button-code = Türcode
button-copy-code = { $code } kopieren
button-release = Freigeben
button-hold-again = Neu vormerken
button-book-again = Andere Zeit buchen
button-photo = Foto
button-list = Meine Buchungen
button-rooms = Stöbern
button-more = Mehr …
button-any-seat = Platz egal
button-seat-picture = Als Bild
button-front = Vordere Reihen
button-behind = Hintere Reihen
button-back = Zurück
button-near = Ähnliches zeigen
button-look-again = Noch einmal nachsehen
button-again = Noch einmal versuchen
button-minutes = { $minutes } min
button-hours-minutes = { $hours } h { $minutes } min
button-days = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
}
button-hours = { $hours } h
button-until-next = Bis { $time } (nächste Buchung)
button-zone-keep = { $zone } behalten
button-connect = Telegram verbinden
button-invite = Leute einladen
button-open-telegram = Telegram öffnen
button-open-invitation = Einladung öffnen
button-alternative = { $name } · { $when }
offer = { $edits } · { $slot }
offer-place = { $name } stattdessen
offer-later = { $length } später
offer-earlier = { $length } früher
offer-length = { $length } statt { $wanted }

## Zeiten, wie sie in einem Satz stehen

slot = { $day }, { $start }–{ $end } { $city }
slot-over-midnight = { $day }, { $start } – { $end-day }, { $end } { $city }
slot-all-day = { $day }, ganztägig
slot-all-days = { $day } – { $end-day }, ganztägig
slot-in-place = { $slot } in { $city }
time-at-place = { $time } { $city }
time-for-you = { $there } ({ $own } bei dir)

## Karten

label-when = Wann
label-title = Titel
label-where = Wo
label-for = Für
label-with = Mit
label-guests = Gäste
label-people = Personen
label-absent = Verhindert
card-not-yours = **{ $reference }** gehört nicht mehr dir.
card-managed-changed = { $name } · { $slot } · { $reference }: Das hat sich seitdem geändert.
card-superseded = { $name } · { $slot } · { $reference } – weiter in einer anderen Nachricht.
card-held = Für dich vorgemerkt bis **{ $until }**.
card-held-other = Vorgemerkt bis **{ $until }**.
card-waiting-other = Wartet auf Genehmigung bis **{ $until }**; der Termin ist so lange reserviert.
card-asks = Braucht eine Genehmigung ({ $who }); ich frage an, wenn du „Anfragen“ drückst.
card-waiting = Wartet auf Genehmigung; der Termin bleibt bis **{ $until }** für dich reserviert. Ich melde mich mit der Antwort, und rechtzeitig, falls keine kommt.
card-asked-back = Rückfrage: „{ $query }“
card-answered-back = Deine Antwort: „{ $reply }“
card-unanswered = Niemand hat es rechtzeitig genehmigt; { $name } ist frei für andere.
card-not-approved = Nicht gebucht. Nichts ist vorgemerkt.
card-declined = Abgelehnt von { $decider }, { $at }. Nichts ist vorgemerkt.
card-declined-by-rule = Niemand hat rechtzeitig geantwortet; nach den Regeln ist es damit abgelehnt, { $at }. Nichts ist vorgemerkt.
decision-because = Grund: { $reason }
card-confirmed = Gebucht.
card-check-in = Check-in von { $opens } bis { $release }, sonst wird die Buchung freigegeben.
card-check-in-day = Check-in bis { $release }, sonst wird die Buchung freigegeben.
card-late = Zehn Minuten mehr: Es wartet bis **{ $release }** auf dich.
card-no-check-in = Einchecken ist nicht nötig.
card-reference = Referenz **{ $reference }**
card-moved = Geändert; vorher: { $was }.
card-moved-for-you = Verschoben; vorher: { $was }.
card-named = Heißt jetzt **{ $title }**.
card-renamed = Umbenannt; vorher: „{ $was }“.
card-unnamed = Der Titel ist entfernt; vorher: „{ $was }“.
ask-title = Wofür ist **{ $name }**? Deine nächste Nachricht wird der Titel.
ask-title-now = **{ $name }** heißt „{ $title }“. Deine nächste Nachricht wird der neue Titel.
rename-which = Welche Buchung möchtest du umbenennen?
card-not-coming = Du kommst nicht; { $holder } sieht das.
card-in-use = Eingecheckt bis **{ $end }**.
card-completed = Um { $end } beendet. Danke!
card-completed-early = Um { $end } ausgecheckt; der Rest ist frei für andere.
card-expired = Die Vormerkung endete um { $ended }; { $name } ist wieder frei für andere.
card-cancelled = Storniert.
card-cancelled-because = Storniert: { $reason }
card-undo = Bis { $until } kannst du das rückgängig machen.
card-dropped = Verworfen. Der Termin ist wieder frei.
card-no-show = Um { $ended } freigegeben: Niemand hat eingecheckt.
strikes-near = Das sind { $count } ungenutzte Buchungen in { $window }; ab { $most } kannst du nur noch { $ahead } im Voraus buchen.
strikes-reached = Das sind { $count } ungenutzte Buchungen in { $window }; vorerst kannst du nur { $ahead } im Voraus buchen.
card-in-dm = Die Karte ist in unseren Direktnachrichten: Dorthin kommen Erinnerung und Türcode.
card-changed-since = Das hat sich geändert, seit du es gesehen hast. So ist es jetzt:

## Nachrichten

notice-reminder = **{ $name } um { $start }**, in { $minutes } min, bis { $end }.
notice-reminder-next = Der Check-in öffnet um { $opens }; dann kommt der Türcode.
notice-check-in = **{ $name } um { $start }.** Türcode **{ $code }**
notice-check-in-day = **{ $name }: { $slot }.** Türcode **{ $code }**
notice-check-in-how = Drück auf „Ich bin da“ oder schick mir den Code. Checkt niemand ein, wird die Buchung um { $release } freigegeben.
notice-release-warning = Brauchst du **{ $name }** noch? Um **{ $release }** wird die Buchung freigegeben.

notice-checked-in = Du bist schon eingecheckt, weil du gerade erst gebucht hast.
notice-moved = Deine Buchung wurde hierher verschoben. Grund: { $reason }
notice-cancelled = Deine Buchung wurde storniert. Grund: { $reason }
notice-moved-plain = Deine Buchung wurde hierher verschoben.
notice-cancelled-plain = Deine Buchung wurde storniert.
notice-reinstated = Sie war storniert und ist wieder gebucht: Die Schließung wurde zurückgenommen.
notice-booked-for-you = { $by } hat das für dich gebucht. Es zählt als deine Buchung; gib sie zurück, wenn du sie nicht brauchst.
notice-approved = Genehmigt von { $decider }, { $at }.
notice-approved-by-rule = Niemand hat rechtzeitig geantwortet; nach den Regeln ist es damit genehmigt, { $at }.
notice-asked-again = Bisher hat niemand geantwortet.
notice-deputy-asked = Bisher hat niemand geantwortet; deshalb frage ich auch dich.
notice-unanswered = Bisher hat niemand geantwortet. Ohne Antwort verfällt die Anfrage am **{ $until }**; du kannst auch einen von diesen Terminen nehmen:
notice-unanswered-none = Bisher hat niemand geantwortet. Ohne Antwort verfällt die Anfrage am **{ $until }**.
notice-asked-back = Wer über deine Anfrage entscheidet, möchte vorher etwas wissen. Schreib die Antwort einfach hierher.
notice-lapsed = Stattdessen frei:
approval-asked = { $by } möchte das buchen. Der Termin bleibt bis **{ $until }** reserviert.
approval-asked-for = { $by } möchte das für **„{ $title }“** buchen. Der Termin bleibt bis **{ $until }** reserviert.
approval-asked-unnamed = Jemand möchte das buchen. Der Termin bleibt bis **{ $until }** reserviert.
approval-given = Genehmigt für { $by } von { $decider }, { $at }.
approval-given-already = Schon genehmigt für { $by } von { $decider }, { $at }.
approval-given-by-somebody = Genehmigt für { $by }.
approval-given-by-rule = Niemand hat rechtzeitig geantwortet; nach den Regeln ist es damit für { $by } genehmigt, { $at }.
approval-declined = Abgelehnt für { $by } von { $decider }, { $at }.
approval-declined-already = Schon abgelehnt für { $by } von { $decider }, { $at }.
approval-declined-by-rule = Niemand hat rechtzeitig geantwortet; nach den Regeln ist es damit für { $by } abgelehnt, { $at }.
approval-cancelled-since = Inzwischen storniert.
approval-why = Um { $by } den Grund zu nennen, schreib bis { $until } „weil …“.
approval-explained = { $by } kann den Grund jetzt lesen.
approval-over = Für { $by } ist nichts gebucht.
approval-unanswered = Niemand hat rechtzeitig geantwortet; für { $by } ist nichts gebucht.
approval-not-needed = { $by } braucht dafür keine Genehmigung mehr.
ask-back-what = Was möchtest du von { $by } wissen? Schreib es in einer Zeile.
write-where-posted = Schreib es dort, wo die Anfrage steht, und erwähne mich; sonst sehe ich es nicht.
answer-back-what = Die Rückfrage: „{ $query }“ Was ist die Antwort? Schreib sie in einer Zeile.
approval-exception-asked = { $by } bittet um eine Ausnahme. Der Termin bleibt bis **{ $until }** reserviert.
approval-exception = Ausnahme von: { $rules }
approval-rule = { $rule }: { $value }
approval-plea = Warum: { $plea }
approval-asked-back = Rückfrage: „{ $query }“
approval-answered-back = Antwort: „{ $reply }“
approval-no-answer-yet = Noch keine Antwort.
approval-agreed = { $place } von { $total }: genehmigt von { $decider }, { $at }.
approval-next = { $place } von { $total }, jetzt entscheidet: { $who }.
approval-if-silent = Wenn bis **{ $until }** niemand antwortet, ist es genehmigt.
approval-if-silent-no = Wenn bis **{ $until }** niemand antwortet, ist es abgelehnt.
approval-then = { $before }, danach { $after }
approval-instead-of = Für { $name }, zurzeit nicht da.
approval-instead-of-until = Für { $name }, nicht da bis { $until }.
approval-when-long = die ab { $length }
approval-when-outside = die außerhalb von { $hours }
approval-when-of = die von { $who }
approval-when-many = die für mehr als { $count } Personen
exception-why = **{ $name } · { $slot }**: bitte eine Zeile für die, die entscheiden. Warum soll es eine Ausnahme geben?
exception-sent = Gesendet an { $who }. Ich melde mich so oder so.
exception-unneeded = Eine Ausnahme ist nicht nötig: Das kann gebucht werden.
exception-own = Gebucht als Ausnahme von: { $rules }
exception-why-series = { $count ->
    [one] Einen Termin lassen die Regeln nicht zu: { $dates }.
   *[other] { $count } Termine lassen die Regeln nicht zu: { $dates }.
} Bitte eine Zeile für die, die darüber entscheiden: Warum soll es eine Ausnahme geben?
exception-sent-series = { $count ->
    [one] Erbeten: ein Termin, { $dates }.
   *[other] Erbeten: { $count } Termine auf einmal, als eine Ausnahme: { $dates }.
} Gesendet an { $who }. Ich melde mich so oder so.
exception-kept = Sie bleiben dir bis **{ $until }** reserviert, jeder längstens bis zu seinem Beginn.
exception-own-series = { $count ->
    [one] Als Ausnahme gebucht: { $dates }.
   *[other] Als eine Ausnahme gebucht, { $count } Termine: { $dates }.
}
notice-invited = { $by } hat dich mit eingetragen. Du kannst einchecken und bekommst die Erinnerung.
notice-uninvited = Du stehst nicht mehr auf der Liste für diese Buchung.
notice-attendee-cancelled = Abgesagt; du musst nicht kommen.
card-lacks = Nicht ganz wie gewünscht: { $lacks }.
card-crowded = { $name } hat { $seats ->
    [one] 1 Platz
   *[other] { $seats } Plätze
}; ihr seid { $people }.
notice-ending = **{ $name }** endet um **{ $end }**.
health-page-title = Funktioniert Bellhop?
health-page-away = ⚠️ **Bellhop erreicht seine Datenbank nicht.** Bis sie wieder da ist, kann nichts gebucht werden.
health-page-when = Stand: { $when }, { $zone }.
health-working = ✅ Alles funktioniert.
health-wrong = ⚠️ Nicht alles funktioniert.
health-asks = **{ $platform }** bittet mich, bis { $until } zu warten; Nachrichten dort kommen danach.
health-late = Nachrichten auf **{ $platform }** sind verspätet: Die erste hätte vor { $length } kommen sollen.
health-unanswered = Jemand hat vor { $length } geschrieben und noch keine Antwort. Ich bin dran.
health-replicas = { $count ->
    [one] Ein Prozess bedient alle.
   *[other] { $count } Prozesse bedienen alle.
}
health-backup = Die letzte Sicherung ist von { $when }.
health-no-backup = Es gibt noch keine Sicherung: Wer den Server betreibt, macht eine mit „bellhop backup“.
incident = Nachrichten auf **{ $platform }** sind verspätet: Die erste war { $since } fällig. Ich versuche es von selbst weiter und melde mich, wenn es vorbei ist.
incident-over = Nachrichten auf **{ $platform }** kommen wieder pünktlich. Verspätet waren sie von { $since } bis { $until }.
outage-head = **Ausfall am { $day }:** Von { $start } bis { $end } war ich nicht erreichbar.
outage-head-days = **Ausfall:** Von { $start } bis { $end } war ich nicht erreichbar.
outage-late = { $count ->
    [one] 1 Nachricht kam zu spät.
   *[other] { $count } Nachrichten kamen zu spät.
}
outage-excused = { $count ->
    [one] Für 1 Buchung konnte in dieser Zeit niemand einchecken. Sie bleibt bestehen und zählt nicht als ungenutzt.
   *[other] Für { $count } Buchungen konnte in dieser Zeit niemand einchecken. Sie bleiben bestehen und zählen nicht als ungenutzt.
}
leaver-head = { $count ->
    [0] **{ $name }** gehört nicht mehr zu deiner Organisation. Auf diesen Namen ist nichts mehr gebucht.
    [one] **{ $name }** gehört nicht mehr zu deiner Organisation. Eine Buchung läuft noch auf diesen Namen:
   *[other] **{ $name }** gehört nicht mehr zu deiner Organisation. { $count } Buchungen laufen noch auf diesen Namen:
}
leaver-cancelled = { $count ->
    [0] Es gab nichts mehr zu stornieren: Eine solche Buchung läuft nicht mehr auf { $name }.
    [one] Storniert. Das war auf { $name } gebucht:
   *[other] { $count } Buchungen storniert, die auf { $name } liefen:
}
leaver-kept = { $count ->
    [one] Bleibt bestehen. Die Buchung läuft weiter auf { $name } und wird wie üblich frei, wenn niemand eincheckt, der dabei ist:
   *[other] Sie bleiben bestehen. Die Buchungen laufen weiter auf { $name } und werden wie üblich frei, wenn niemand eincheckt, der dabei ist:
}
leaver-reason = { $name } gehört nicht mehr zur Organisation

## Codes

code-shown = **{ $name } um { $start }.** Türcode **{ $code }**
code-shown-day = **{ $name }: { $slot }.** Türcode **{ $code }**
code-opens = Der Check-in öffnet um { $opens }.

## Fragen auf dem Weg zu einer Buchung

ask-resource = Was möchtest du buchen?
ask-resource-two = Was davon meinst du?
ask-day = **{ $name }** – an welchem Tag?
ask-time = **{ $name }** am { $day } – um wie viel Uhr?
ask-length = **{ $name }** · **{ $start }** – für wie lange?
ask-when = **{ $name }** – wann? Du kannst auch schreiben, etwa „morgen 15-17 uhr“.
ask-departure = **{ $name }** – welche Abfahrt?
seat-map = **{ $name } · { $slot }** – { $count ->
    [one] 1 Platz ist frei.
   *[other] { $count } Plätze sind frei.
} Ein Kreuz heißt: belegt.
seat-window = { $seat }, Fenster
seat-aisle = { $seat }, Gang
seat-taken = { $seat }, belegt
seat-between = Gang
seats-free = Frei: { $seats }.
seats-taken = Belegt: { $seats }. Alle anderen sind frei.
seats-all-free = Alle Plätze sind frei.
ask-time-find = **{ $day }** – um wie viel Uhr? Du kannst auch schreiben, etwa „16-17 uhr“.

## Suchen

found = Frei am **{ $slot }**:
found-one = • **{ $name }** · { $facts }
found-units = • **{ $name }** · { $count } frei
found-none = Dann ist nichts Passendes frei: { $slot }.
found-closed-day = { $day }: { $days } ist nichts Passendes geöffnet.
found-closed-hours = Dann ist nichts Passendes geöffnet: { $slot }. Geöffnet ist an dem Tag { $hours }.
found-step = Passendes lässt sich nur im Raster von { $step } buchen, also nicht { $slot }.
found-no-match = Nichts passt.
near-head = Das kommt am nächsten:
near-head-none = Nichts passt ganz. Das kommt am nächsten:
near-one = • **{ $name }** – { $lacks }
near-seats = { $count ->
    [0] keine Plätze, du willst { $wanted }
    [one] 1 Platz, du willst { $wanted }
   *[other] { $count } Plätze, du willst { $wanted }
}
near-tag = ohne { $tag }
near-number = nur { $feature }
near-floor = auf Etage { $floor }
near-ground = im Erdgeschoss
near-site = am Standort { $site }
answer-yes = Ja. { $said }
answer-no = Nein. { $said }
answer-partly = Teilweise. { $said }
free-head = **{ $name }** ist am **{ $day }** frei ({ $city }):
free-gap = • { $times }
free-none = **{ $name }** ist am **{ $day }** nicht mehr frei.
free-strip = { $opens } { $strip } { $closes }
sometime = { $count ->
    [one] 1 Treffer ist am **{ $day }** irgendwann frei:
   *[other] { $count } Treffer sind am **{ $day }** irgendwann frei:
}
sometime-one = • **{ $name }** · { $times }
sometime-none = Am **{ $day }** ist nichts Passendes so lange frei.
rooms-head = Das kannst du buchen:
rooms-empty = Hier gibt es nichts, was du buchen kannst.
rooms-one = • **{ $name }** · { $facts }
rooms-more = … und noch { $count }.
fact-for = { $kind } für { $count }
fact-several = { $count } { $kinds }
fact-units = { $count } Stück
fact-floor = Etage { $floor }
fact-ground = Erdgeschoss
fact-photo = ein geschicktes Foto
fact-photo-new = das neue
tag-projector = Beamer
tag-screen = Bildschirm
tag-whiteboard = Whiteboard
tag-video = Video
tag-podcast = Podcast
tag-flipchart = Flipchart
feature-monitors = { $count ->
    [one] 1 Monitor
   *[other] { $count } Monitore
}
feature-screens = { $count ->
    [one] 1 Bildschirm
   *[other] { $count } Bildschirme
}
feature-standing = höhenverstellbar
feature-mount = { $value }-Bajonett
kind-room = Raum
kind-studio = Studio
kind-desk = Schreibtisch
kind-equipment = Gerät
kind-vehicle = Fahrzeug
kind-seat = Sitzplatz
kind-other = Sonstiges
kinds-room = Räume
kinds-studio = Studios
kinds-desk = Schreibtische
kinds-equipment = Geräte
kinds-vehicle = Fahrzeuge
kinds-seat = Sitzplätze
kinds-other = Sonstiges

## Listen

list-head = { $count ->
    [one] Deine nächste Buchung:
   *[other] Deine nächsten { $count } Buchungen:
}
list-such = { $count ->
    [one] Eine deiner Buchungen passt:
   *[other] { $count } deiner Buchungen passen:
}
list-none-on = Am **{ $day }** hast du nichts. Als Nächstes: { $next }
list-none-in = Von **{ $first }** bis **{ $last }** hast du nichts. Als Nächstes: { $next }
list-none-such = Keine deiner Buchungen passt. Als Nächstes: { $next }
list-for = für { $holder }
list-with = mit { $holder }
list-one = • **{ $name } · { $slot }** · { $reference } · { $state }
list-empty = Du hast keine Buchungen.
list-page = { $first }–{ $last } von { $count }
list-dates = { $count ->
    [one] und ein weiterer Termin, { $last }
   *[other] und { $count } weitere Termine, der letzte { $last }
}
list-more = … und noch { $count }.
names-more = { $names } und noch { $count }
state-held = vorgemerkt
state-pending = wartet auf Genehmigung
state-confirmed = gebucht
state-in_use = in Nutzung
state-cancelling = storniert
state-cancelled = storniert
state-completed = beendet
state-expired = Vormerkung abgelaufen
state-no_show = freigegeben
held-which = Welche Vormerkung meinst du?
held-none = Keine deiner Vormerkungen wartet auf eine Antwort.
edit-too-late = Das ist schon gebucht, deine bearbeitete Nachricht hat nichts geändert: { $slot }.
held-left = { $count ->
    [one] Eine weitere Vormerkung hast du noch.
   *[other] { $count } weitere Vormerkungen hast du noch.
}
let-be = In Ordnung, ich habe nichts geändert.
press-it = Das macht nur der Knopf oben: Ein Wort allein ändert hier nichts.
dropped-none = Alles klar. Für dich ist nichts vorgemerkt.
undo-booked = Das ist inzwischen gebucht, es wurde nichts zurückgenommen. Unten kannst du es stornieren.
same-as-which = Wie welche?
same-as-nothing = Ich weiß nicht, welche Buchung du meinst, und es steht keine an.
holds-back = { $count ->
    [one] Ein Termin ist wieder für dich vorgemerkt:
   *[other] { $count } Termine sind wieder für dich vorgemerkt:
}
holds-lost = { $count ->
    [one] Einer ging nicht mehr:
   *[other] { $count } gingen nicht mehr:
}
undo-none = Es gibt nichts rückgängig zu machen. Was davor geschah, nimmst du mit dem Knopf auf seiner eigenen Karte zurück, solange das geht.
undo-cannot = Was du zuletzt getan hast, nimmt „rückgängig“ nicht zurück. Wenn es einen Weg zurück gibt, steht er auf der Karte dazu.
cancel-which = Welche Buchung möchtest du stornieren?
cancel-all-or-one = **{ $what }** ist eine Buchung. Soll ich alles stornieren oder eines zurückgeben?
button-all-of-it = Alles
button-just-one = Nur eines
away-day = am { $day }
away-days = vom { $first } bis { $last }
away-none = Du hast keine Buchungen { $when }.
away-preview = { $count ->
    [one] Du hast eine Buchung { $when }:
   *[other] Du hast { $count } Buchungen { $when }:
}
away-done = { $what } ({ $when }):
away-undone = { $count ->
    [one] Eine ist wieder da:
   *[other] { $count } sind wieder da:
}
cancel-all = { $count ->
    [one] Du hast eine Buchung, die sich stornieren lässt:
   *[other] Du hast { $count } Buchungen, die sich stornieren lassen:
}
cancelled-all = { $what }:
gone-bookings = { $count ->
    [one] 1 Buchung storniert
   *[other] { $count } Buchungen storniert
}
gone-holds = { $count ->
    [one] 1 Vormerkung verworfen
   *[other] { $count } Vormerkungen verworfen
}
away-stays = { $count ->
    [one] Eine läuft gerade und bleibt; beende sie auf ihrer Karte:
   *[other] { $count } laufen gerade und bleiben; beende sie auf ihren Karten:
}
away-lost = { $count ->
    [one] Eine ist nicht mehr zu haben, denn sie ist inzwischen vergeben oder über deinem Kontingent:
   *[other] { $count } sind nicht mehr zu haben, denn sie sind inzwischen vergeben oder über deinem Kontingent:
}
hold-untouched = Weiterhin für dich vorgemerkt: { $slot }
move-which-week = Welchen Tag meinst du?
move-which = Welche Buchung möchtest du verschieben?
move-where = **{ $slot }** – wohin verschieben? Du kannst auch schreiben, etwa „freitag um 16 uhr“ oder „{ $another }“.
move-untouched = Deine Buchung ist unverändert: { $slot }.
extend-which = Welche Buchung möchtest du verlängern?
extend-how-long = Wie viel länger? Du kannst auch „bis 17 Uhr“ schreiben.
shorten-which = Welche Buchung möchtest du kürzen?
shorten-how-long = Wie viel kürzer? Du kannst auch „bis 16 Uhr“ schreiben.
larger-free = { $name } hat { $seats } Plätze. **{ $other } · { $slot }** hat { $more } und ist frei.
ask-longer-stays = **{ $slot }** bleibt dir, egal wie die Antwort ausfällt.
larger-none = { $name } hat { $seats } Plätze, und zu dieser Zeit ist nichts Größeres frei.

## Auskünfte, und wer was hat

fact-of-what = Was meinst du? Nenn es beim Namen, etwa „wo ist { $sample }?“.
fact-told = **{ $name }** · { $facts }
fact-place = **{ $name }** · { $where }
fact-has = Ja. **{ $name }** · { $facts }
fact-has-not = Soviel ich weiß, nicht ({ $what }). **{ $name }** · { $facts }
fact-biggest = Nach Größe, das Größte zuerst:
fact-smallest = Nach Größe, das Kleinste zuerst:
fact-no-seats = Für nichts davon ist eine Platzzahl angegeben.
fact-unknown = Ob { $name } „{ $words }“ ist, weiß ich nicht. **{ $name }** · { $facts }
fact-others = Das haben: { $names }.
fact-size = { $count ->
    [one] **{ $name }** ist für eine Person.
   *[other] **{ $name }** ist für { $count } Personen.
}
fact-fits = Ja, { $people } passen hinein: **{ $name }** hat { $count } Plätze.
fact-fits-not = Nein, { $people } passen nicht hinein: **{ $name }** hat { $count } Plätze.
fact-length = **{ $name }** lässt sich für { $shortest } bis { $longest } am Stück buchen.
fact-ahead = **{ $name }** lässt sich bis zu { $ahead } im Voraus buchen, und noch bis zum Beginn.
fact-ahead-notice = **{ $name }** lässt sich bis zu { $ahead } im Voraus buchen, spätestens { $notice } vor dem Beginn.
fact-hours = **{ $name }** ist geöffnet: { $hours }.
fact-approval = Buchungen von **{ $name }** brauchen eine Genehmigung durch { $who }.
fact-approval-when = Manche Buchungen von **{ $name }** brauchen eine Genehmigung durch { $who }: { $when }.
fact-approval-not = **{ $name }** braucht keine Genehmigung.
fact-bookers = **{ $name }** buchen dürfen: { $who }.
became-cancelled-yes = Ja, das wurde storniert.
became-cancelled-no = Nein, das wurde nicht storniert.
became-cancelled-gone = Storniert wurde es nicht, aber es ist vorbei.
became-booked-yes = Ja, das ist gebucht.
became-booked-kept = Noch nicht: Es ist nur vorgemerkt.
became-booked-gone = Nein, nicht mehr.
history-file = Was mit **{ $what }** ({ $reference }) passiert ist, als Tabelle.
code-seen-head = Diese Personen haben den Zugangscode gesehen:
code-seen-nobody = Den Zugangscode hat noch niemand gesehen.
code-seen-message = in einer Nachricht
button-code-seen = Wer den Code sah
button-as-csv = Als CSV
history-head = **{ $what }** ({ $reference }): was damit passiert ist.
history-line = { $at }: { $said }.
history-line-by = { $at }: { $said } ({ $who }).
history-because = { $said }; Grund: „{ $reason }“
happened-held = vorgemerkt
happened-brought-in = durch einen Import eingetragen
happened-requested = Genehmigung angefragt
happened-exception = um eine Ausnahme gebeten: „{ $reason }“
happened-asked-back = rückgefragt: „{ $reason }“
happened-agreed = genehmigt, eine von mehreren Genehmigungen
happened-answered-back = geantwortet: „{ $reason }“
happened-approved = genehmigt
happened-declined = abgelehnt
happened-approved-by-rule = nach den Regeln genehmigt, weil niemand geantwortet hat
happened-declined-by-rule = nach den Regeln abgelehnt, weil niemand geantwortet hat
happened-unanswered = auf die Anfrage hat niemand rechtzeitig geantwortet
happened-confirmed = gebucht
happened-lapsed = Vormerkung abgelaufen, niemand hat sie bestätigt
happened-dropped = verworfen
happened-checked-in = eingecheckt
happened-taken-back = nach der Freigabe zurückgeholt
happened-released = freigegeben, weil niemand eingecheckt hat
happened-cancelled = storniert
happened-undone = Stornierung zurückgenommen
happened-completed = beendet
happened-handed-over = an { $member } übergeben
happened-given = überlassen von { $member }
history-given = überlassen von jemandem, der es hatte
happened-offered = { $member } angeboten
happened-offer-over = niemandem mehr angeboten
happened-late = 10 Minuten Verspätung angekündigt
happened-reason = als Grund genannt: „{ $reason }“
happened-changed = geändert
happened-moved = verschoben
history-moved-from = verschoben; vorher: { $was }
happened-renamed = in „{ $title }“ umbenannt
history-untitled = Titel entfernt
happened-people = neu dabei: { $joined }
history-people-gone = nicht mehr dabei: { $gone }
history-people-both = neu dabei: { $joined }; nicht mehr dabei: { $gone }
via-slack = Slack
via-telegram = Telegram
via-mail = E-Mail
via-command-line = Kommandozeile
via-api = API
changes-head = **{ $name }**: was geändert wurde, das Neueste zuerst.
changes-none = Zu **{ $name }** ist keine Änderung verzeichnet.
lately-head = { $of ->
    [rules] Regeln
   *[all] Dinge, Regeln, Rollen und Schließungen
}: was geändert wurde, { $days }, das Neueste zuerst.
lately-none = Keine Änderung von { $of ->
    [rules] Regeln
   *[all] Dingen, Regeln, Rollen oder Schließungen
} verzeichnet, { $days }.
changes-of = **{ $name }** · { $said }
changes-house = Alles
changes-gone = etwas, das es nicht mehr gibt
changes-difference = { $fact }: { $old } → **{ $new }**
changes-unsaid = hier nicht festgelegt
changed-added = hinzugefügt
changed-retired = stillgelegt
changed-brought-back = wieder in Betrieb genommen
changed-departures = Abfahrten: { $new } hinzugefügt, { $gone } entfernt
changed-classes = Klassen der Plätze: { $classes }
changed-closed = geschlossen: { $when }
changed-opened = Schließung aufgehoben: { $when }
changed-joined = beigetreten
changed-left = ausgeschieden
changed-suspended = gesperrt
changed-removed = entfernt
changed-let-back = wieder zugelassen
changed-one-person = mit einer zweiten Mitgliedschaft zusammengeführt
changed-imported = durch einen Import geändert
changed-import-undone = Import zurückgenommen
own-none = So eine Buchung hast du nicht.
own-cancel-any = Jede Buchung lässt sich stornieren, bis sie beginnt.
own-cancel-rule = **{ $name }** lässt sich bis zum Beginn stornieren; bis { $notice } vorher zählt es nicht zu deinem Kontingent.
own-cancel-free = **{ $what }** kannst du bis zum Beginn stornieren: { $start }. Es zählt dann nicht zu deinem Kontingent.
own-cancel-quota = **{ $what }** kannst du bis { $until } stornieren, ohne dass es zu deinem Kontingent zählt, und auch danach jederzeit bis zum Beginn.
own-cancel-late = **{ $what }** kannst du noch bis zum Beginn stornieren: { $start }. Zum Kontingent zählt es trotzdem; bis { $until } wäre es frei gewesen.
own-cancel-begun = **{ $what }** hat begonnen. Wenn du früher fertig bist, gib den Rest frei.
own-if-cancelled = Wenn du **{ $what }** stornierst, ist es gleich für andere frei. Du kannst das { $seconds } Sekunden lang rückgängig machen.
own-if-dropped = **{ $what }** ist nur vorgemerkt. Wenn du es verwirfst, ist es für andere frei und zählt nicht zu deinem Kontingent.
own-check-in = Check bei **{ $what }** von { $opens } bis { $release } ein, sonst wird es freigegeben.
own-checked-in = Bei **{ $what }** bist du eingecheckt.
own-check-in-day = Ja: Wer **{ $name }** bucht, checkt spätestens { $grace } nach dem Beginn ein, für einen ganzen Tag bis { $until }; sonst wird es freigegeben.
own-check-in-never = Für **{ $name }** ist kein Check-in nötig.
own-check-in-all = Eine Buchung braucht einen Check-in: Ohne ihn wird sie { $grace } nach dem Beginn freigegeben. Auf der Karte steht, wann, und ob keiner nötig ist.
own-check-in-each = Eine Buchung, zu der niemand eincheckt, wird freigegeben. Auf der Karte steht, bis wann, und ob kein Check-in nötig ist.
own-check-in-none = Hier ist kein Check-in nötig: Eine Buchung bleibt deine.
own-check-in-rule = Ja: Wer **{ $name }** bucht, checkt spätestens { $grace } nach dem Beginn ein, sonst wird es freigegeben.
own-no-check-in = Für **{ $what }** ist kein Check-in nötig.
own-late = Wenn du dich verspätest, schreib in der Stunde davor „10 min später“: Dann wird es zehn Minuten länger für dich freigehalten.
own-strikes = Nach { $most } ungenutzten Buchungen (gezählt über { $window }) kannst du nur noch { $ahead } im Voraus buchen.
own-no-code = Du hast dort keine Buchung, also gibt es keinen Code für dich.
fault-over = Das ist schon erledigt.
fault-taken-back = Zurückgenommen. Bei **{ $name }** zeige ich es nicht mehr an.
fault-mended = **{ $name }** ist wieder in Ordnung. Den Mangel zeige ich nicht mehr an.
fault-known = **{ $name }** – das ist gemeldet und noch nicht repariert:
fault-none = Zu **{ $name }** ist nichts gemeldet.
fault-what = Was stimmt mit **{ $name }** nicht? Schreib es in einer Zeile, dann gebe ich es weiter.
fault-where = Wo ist das? Schreib es mit dem Namen, etwa „der Beamer in { $another } ist kaputt“, dann gebe ich es weiter.
fault-quoted = „{ $said }“
fault-noted = Notiert. Ich zeige es bei **{ $name }** an, bis es repariert ist.
fault-reported = Danke. Ich habe { $who } Bescheid gesagt und zeige es bei **{ $name }** an, bis es repariert ist.
fault-notice = **{ $name }**: „{ $said }“ – gemeldet von { $by }, { $day }. Das zeige ich bei Buchungen an, bis du „Repariert“ drückst, höchstens zwei Wochen.
fault-stands = ⚠ Gemeldet: „{ $said }“
own-code-later = Der Code für **{ $what }** kommt per Direktnachricht: { $at }.
would-move = Ja: **{ $name } · { $slot }** ist frei.
who-head = **{ $name }** am **{ $day }**:
who-all = Gebucht am **{ $day }**:
who-one = • **{ $name }** · { $slot } · { $who }
who-somebody = belegt
somebody = jemand
who-private = Namen sind hier vertraulich.
who-nobody = Am **{ $day }** hat niemand **{ $name }**.
who-nothing = Am **{ $day }** ist nichts gebucht.
who-nobody-had = Am **{ $day }** hatte niemand **{ $name }**.
who-nothing-was = Am **{ $day }** war nichts gebucht.
members-head = { $count ->
    [one] 1 Mitglied:
   *[other] { $count } Mitglieder:
}
role-owner = Inhaber
role-admin = Admin
role-member = Mitglied
role-guest = Gast
earliest = Am frühesten geht **{ $name } · { $slot }**.
earliest-none = In der Zeit ist nichts so lange frei.

## Kontingente und Regeln

quota-head = Deine Kontingente im Moment:
quota-exceptions = Ausnahmen in den letzten 30 Tagen: { $asked } angefragt, { $granted } bewilligt.
quota-none = Hier gibt es keine Kontingente.
quota-one = • { $what }: { $most } { $period }, davon { $used } genutzt, **{ $left } übrig**.
quota-shared = { $what } (gemeinsam in { $group })
quota-resets = Wieder voll ab { $resets }.
quota-everything = alles
quota-bookings = { $count ->
    [one] 1 Buchung
   *[other] { $count } Buchungen
}
quota-per-day = pro Tag
quota-per-week = pro Woche
quota-per-month = pro Monat
quota-per-rolling = innerhalb von { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
}
quota-per-open = gleichzeitig
blackout-none = Nichts ist gesperrt.
blackout-head = Gesperrt:
blackout-one = • **{ $what }** · { $slot } · { $reason }
blackout-units = **{ $name }** wird nur als Ganzes geschlossen, nicht { $labels } allein; nichts wurde geschlossen. Ist etwas kaputt, sag es: „{ $one } ist kaputt“. Soll es ganz weg, schreib „lege { $one } still“.
rename-units = **{ $name }** hat einen Namen für alle Stücke, die nummeriert sind; „{ $one }“ kann nicht anders heißen, und nichts wurde geändert. Um alle umzubenennen, schreib „benenne { $thing } in … um“.
blackout-how = Schreib, was, wann und warum, etwa „/blackout { $sample } freitag 9-12 uhr: wartung“.
blackout-reason = geschlossen
blackout-preview = **{ $what }** sperren, { $slot }{ $stated ->
    [no] .
   *[other] : { $reason }.
} { $count ->
    [0] Dann ist nichts gebucht.
    [one] Eine Buchung ist im Weg:
   *[other] { $count } Buchungen sind im Weg:
}
blackout-line = • **{ $name } · { $slot }** · { $reference }
clearing-rest = Beim Verschieben kommt jede auf etwas anderes derselben Art, das dann frei und mindestens so groß ist; was nichts findet, wird storniert.
clearing-lost = { $count ->
    [one] Diese ließe sich nicht verschieben und würde storniert, weil nichts derselben Art dann offen, frei und für die Person erlaubt ist:
   *[other] Diese { $count } ließen sich nicht verschieben und würden storniert, weil nichts derselben Art dann offen, frei und für die Person erlaubt ist:
}
clearing-all-lost = { $count ->
    [one] Sie ließe sich nur stornieren, nicht verschieben: Nichts derselben Art ist dann offen, frei und für die Person erlaubt.
   *[other] Keine davon ließe sich verschieben, nur stornieren: Nichts derselben Art ist dann offen, frei und für die Person erlaubt.
}
clearing-keep = Um etwas davon zu behalten, verschieb es vorher selbst („alle Buchungen“ zeigt jede mit einem Knopf) oder wähl eine andere Zeit. Alle Betroffenen erfahren den Grund.
booked-since = Inzwischen wurde gebucht, deshalb wurde nichts geändert. Das ist jetzt gebucht:
blackout-closed = Gesperrt: **{ $what }**, { $slot }{ $stated ->
    [no] .
   *[other] {" "}– { $reason }.
}
blackout-moved = { $count ->
    [one] Eine Buchung wurde verschoben; wer gebucht hat, bekommt Bescheid:
   *[other] { $count } Buchungen wurden verschoben; wer gebucht hat, bekommt Bescheid:
}
blackout-cancelled = { $count ->
    [one] Eine Buchung wurde storniert; wer gebucht hat, bekommt Bescheid:
   *[other] { $count } Buchungen wurden storniert; wer gebucht hat, bekommt Bescheid:
}
blackout-kept = Es wurde nichts gesperrt; alle Buchungen bleiben, wie sie sind.
blackout-lifted = Wieder offen: **{ $what }**, { $slot }.
closings-preview = **{ $what }** schließen, { $when }, { $count ->
    [one] einmal, { $first }
   *[other] **{ $count }** Mal, { $first } – { $last }
}: { $reason }. { $taken ->
    [0] Dann ist nichts gebucht.
    [one] Eine Buchung ist im Weg:
   *[other] { $taken } Buchungen sind im Weg:
}
closings-days = zu mehreren Zeiten
closings-time = • { $slot }
closings-open = Ohne Ende: Das sind alle Zeiten, so weit im Voraus, wie man heute buchen kann. Soll es für immer geschlossen sein, ändere stattdessen die Öffnungszeiten.
closings-first = Höchstens { $most } Zeiten werden auf einmal geschlossen, deshalb sind es die ersten { $most }.
closings-closed = Geschlossen: **{ $what }**, { $when }, { $count ->
    [one] einmal, { $first }
   *[other] **{ $count }** Mal, { $first } – { $last }
}: { $reason }.
closings-lifted = Wieder offen: **{ $what }**, { $when }, { $count ->
    [one] einmal, { $first }
   *[other] **{ $count }** Mal, { $first } – { $last }
}.
rules-which = Regeln wofür? Schreib zum Beispiel „/rules { $sample }“.
rules-head = **Regeln für { $name }**, jeweils mit der Herkunft:
rules-head-short = **Regeln für { $name }:**
rules-line = • { $rule }: **{ $value }** ({ $origin })
rules-line-short = • { $rule }: **{ $value }**
rules-how = Ändern geht zum Beispiel mit „/rules { $name } karenz 15 min“; „standard“ übernimmt wieder den geerbten Wert.
rules-of = **Für { $name } festgelegt:**
rules-none = Hier nichts; es gelten die übernommenen Regeln.
rules-taken-back = Zurückgenommen:
rules-changed = **{ $name }** · { $rule }: { $old } → **{ $new }** ({ $was })
rules-inherited = **{ $name }** · { $rule }: { $old } → **{ $new }** ({ $was }; jetzt: { $now })
rules-still = **{ $name }** · { $rule }: weiterhin **{ $new }** ({ $was }; jetzt: { $now })
rules-same = **{ $name }** · { $rule }: schon **{ $new }** ({ $now }). Nichts wurde geändert.
rules-existing = Bestehende Buchungen bleiben, wie sie sind.
rules-by-nobody = Bisher genehmigt niemand Buchungen von **{ $name }**; solange ändert das nichts: „/rules { $name } { $example }“.
rules-elsewhere = Nicht dort: Für { $names } { $count ->
        [one] gilt weiterhin eine eigene Regel.
       *[other] gelten weiterhin eigene Regeln.
    }
rules-names = geöffnet, raster, mindestdauer, höchstdauer, dauer, vorlauf, voraus, puffer, einchecken, karenz, storno, angebotszeit, faire-reihe, verwarnungen, ungenutzte-termine, feiertage, kollegen, anfragen, mitbenutzung, umfragen, sichtbar, namen, buchbar, verwalter, genehmiger, zweite-genehmiger, dritte-genehmiger, genehmigung-ab, genehmigung-außerhalb, genehmigung-für, genehmigung-über, antwortfrist, ohne-antwort, ausnahmen, nachweis, aussteller, kontingent, aufbewahrung-buchungen, aufbewahrung-nachrichten, aufbewahrung-eingänge, aufbewahrung-gespräche
rules-unknown = „{ $rule }“ kann ich nicht setzen: Diese Regel gibt es nicht. Es gibt: { $names }.
rules-bad-value = Ich kann „{ $rule }“ nicht auf „{ $value }“ setzen; nichts wurde geändert. Schreib zum Beispiel „{ $example }“.
rules-hours = Öffnungszeiten enden am selben Tag, nachdem sie begonnen haben; „{ $said }“ nicht. Es wurde nichts geändert.
rules-hours-how = Schick es noch einmal mit Zeiten wie „mo-fr 8-20“.
rules-no-value = „{ $rule }“ kann ich ohne Wert nicht setzen. Schreib zum Beispiel „{ $example }“.
rules-no-person = Regeln nennen Rollen und Gruppen, keine Personen; nichts wurde geändert. Leg zuerst eine Gruppe an: „/groups empfang hinzufügen @jonas“.
rules-every-none = Hier ist keine Regel gesetzt; es gelten die Vorgaben.
rules-beyond-excluded = Eine Regel sagt, wer **{ $name }** buchen darf; nur **{ $who }** auszuschließen geht nicht. Nenne, wer darf, etwa „nur crew darf { $name } buchen“.
example-week = geöffnet mo-fr 8-18, sa 10-14
example-granularity = raster 15 min
example-shortest = mindestdauer 30 min
example-longest = höchstdauer 4 h
example-usual = dauer 1 h
example-notice = vorlauf 1 tag
example-ahead = voraus 6 wochen
example-buffer = puffer 10 min
example-check_in = einchecken nein
example-grace = karenz 15 min
example-cancel_notice = storno 2 h
example-offer_time = angebotszeit 10 min
example-fair_line = faire-reihe ja
example-strikes = verwarnungen 3 in 30 tagen, 2 tage voraus
example-unused_dates = ungenutzte-termine 5
example-on_holidays = feiertage nein
example-for_others = kollegen nein
example-favours = anfragen 3 am tag
example-sharing = mitbenutzung ja
example-polls = umfragen 1 tag
example-seen_by = sichtbar alle
example-names = namen admins
example-bookable_by = buchbar mitglieder, admins
example-managers = verwalter admins
example-approvers = genehmiger admins
example-second_approvers = zweite-genehmiger admins
example-third_approvers = dritte-genehmiger inhaber
example-approved_from = genehmigung-ab 4 h
example-approved_outside = genehmigung-außerhalb mo-fr 8-18
example-approved_of = genehmigung-für gäste
example-approved_over = genehmigung-über 8 personen
example-deadline = antwortfrist 1 tag
example-deadline_answer = ohne-antwort genehmigt
example-exceptions = ausnahmen 2
example-keep_bookings = aufbewahrung-buchungen 730 tage
example-keep_messages = aufbewahrung-nachrichten 90 tage
example-keep_deliveries = aufbewahrung-eingänge 8 tage
example-keep_conversations = aufbewahrung-gespräche 30 tage
example-needs = nachweis laserkurs, erste-hilfe
example-givers = aussteller werkstatt
example-quotas = kontingent 3 h pro woche
rule-week = Geöffnet
rule-granularity = Raster für Beginn und Ende
rule-shortest = Mindestdauer
rule-longest = Höchstdauer
rule-usual = Übliche Dauer
rule-notice = Vorlauf vor dem Beginn
rule-ahead = Höchstens im Voraus
rule-buffer = Puffer nach jeder Buchung
rule-check_in = Check-in
rule-grace = Karenzzeit, danach wird freigegeben
rule-cancel_notice = Stornofrist, damit das Kontingent zurückkommt
rule-offer_time = Wie lange ein Angebot für den Ersten in der Reihe gilt
rule-fair_line = Wer zuletzt am wenigsten bekam, kommt zuerst
rule-for_others = Für andere buchbar
rule-favours = Inhaber um ihre Buchung bitten
rule-sharing = Um Mitbenutzung bitten
rule-polls = Wie lange Umfragen Zeiten halten
rule-seen_by = Sichtbar für
rule-names = Namen der Buchenden
rule-bookable_by = Buchbar für
rule-managers = Verwaltung
rule-approvers = Genehmigung durch
rule-second_approvers = Danach Genehmigung durch
rule-third_approvers = Zuletzt Genehmigung durch
rule-approved_from = Genehmigung ab einer Länge von
rule-approved_outside = Genehmigung außerhalb von
rule-approved_of = Genehmigung für Buchungen von
rule-approved_over = Genehmigung für mehr als
rule-deadline = Anfragen verfallen vor dem Beginn um
rule-deadline_answer = Wenn niemand auf eine Anfrage antwortet
rule-exceptions = Ausnahmen, um die man in 30 Tagen bitten kann
rule-keep_bookings = Aufbewahrung von Buchungen
rule-keep_messages = Aufbewahrung von Nachrichten
rule-keep_deliveries = Aufbewahrung von Eingängen
rule-keep_conversations = Aufbewahrung von Gesprächen
rule-needs = Nötige Nachweise
rule-givers = Nachweise erteilt von
rule-strikes = Verwarnungen für ungenutzte Buchungen
rule-unused_dates = Ungenutzte Termine in Folge, bis bei einer Serie nachgefragt wird
rule-on_holidays = Serien an Feiertagen
rule-quotas = Kontingent
none-usual = wird jedes Mal gefragt
none-seen_by = alle
none-bookable_by = alle, die es sehen
none-managers = Admins
none-approvers = nicht nötig
none-second_approvers = niemand weiter
none-third_approvers = niemand weiter
none-approved_outside = nicht nach Uhrzeit
none-approved_of = nicht danach, wer bucht
none-approved_over = nicht danach, wie viele kommen
none-keep_bookings = für immer
none-keep_messages = für immer
none-keep_deliveries = für immer
none-keep_conversations = für immer
none-needs = keine
none-givers = Admins und Verwalter
none-strikes = werden nicht gezählt
none-unused_dates = wird nie nachgefragt
none-favours = nie
none-quotas = keines
value-strikes = nach { $most } je { $window }: nur noch { $ahead } im Voraus
value-times-a-day = { $count ->
    [one] einmal
   *[other] { $count }-mal
} am Tag
value-people = { $count ->
    [one] 1 Person
   *[other] { $count } Personen
}
value-quota = { $amount } für { $what }
value-quota-group = { $amount } je Person in { $group }
value-quota-shared = { $amount } gemeinsam in { $group }
value-quota-none = keins { $period }
value-nobody = { $group } (niemand ist darin)
value-crew = { $group } ({ $names })
value-names-all = für alle sichtbar
value-names-admins = nur für Admins sichtbar
value-names-nobody = für niemanden sichtbar
value-silence-lapse = verfällt sie
value-silence-approve = ist sie genehmigt
value-silence-decline = ist sie abgelehnt
value-yes = ja
value-until = ja; ganze Tage bis { $time }
value-no = nein
value-zero = entfällt
value-closed = geschlossen
roles-owner = Owner
roles-admin = Admins
roles-member = Mitglieder
roles-guest = Gäste
group-none = Es gibt noch keine Gruppen. Admins legen eine an, indem sie jemanden hinzufügen: „/groups empfang hinzufügen @jonas“.
group-how = Schreib die Gruppe, „hinzufügen“ oder „entfernen“ und die Person, etwa „/groups empfang hinzufügen @jonas“.
group-one = • **{ $name }**: { $members }
group-members = **{ $name }**, { $count } Personen:
group-empty = niemand
group-head = Die Gruppen von { $organization }:
group-added = { $member } ist jetzt in **{ $group }**.
group-removed = { $member } ist nicht mehr in **{ $group }**.
group-already = { $member } ist schon in **{ $group }**.
group-not-in = { $member } ist nicht in **{ $group }**.
group-sits = sitzt an { $places }
group-seat = Soll **{ $group }** an { $places } sitzen? Wer in der Gruppe ist, bekommt zuerst diese Plätze und sonst die nächstgelegenen; alle anderen bekommen sie zuletzt. Niemandem wird ein Platz verwehrt.
group-unseat = Soll **{ $group }** wieder irgendwo sitzen?
group-reserved = Eine Gruppe kann nicht „{ $group }“ heißen, denn in Regeln steht das Wort für eine Rolle oder für alle. Nichts wurde geändert; wähle einen anderen Namen.
origin-built-in = Vorgabe
origin-now = festgelegt für { $name }
origin-was = vorher: festgelegt für { $name }
origin-was-built-in = vorher nicht festgelegt
by-operator = Jemand vom Betrieb

## Wer du bist

welcome = Hallo { $name }! Ich buche Räume, Studios, Schreibtische und mehr bei { $organization }.
welcome-how = Schreib mir, was du brauchst, etwa „{ $sample } morgen 15-17 uhr“.
welcome-joined = Du gehörst jetzt zu **{ $organization }**.
ask-zone = { $platform ->
    [slack] Ist **{ $zone }** deine Zeitzone? Wenn nicht, schreib zum Beispiel „/book settings Paris“.
   *[other] Ist **{ $zone }** deine Zeitzone? Wenn nicht, schreib zum Beispiel „/settings Paris“.
}
settings-zone = { $platform ->
    [slack] Deine Zeitzone ist **{ $zone }**. Ändern kannst du sie mit „/book settings Paris“; eine Stadt genügt.
   *[other] Deine Zeitzone ist **{ $zone }**. Ändern kannst du sie mit „/settings Paris“; eine Stadt genügt.
}
settings-zone-set = Deine Zeitzone ist jetzt **{ $zone }**.
settings-unknown = Ich kenne keine Zeitzone und keine Sprache „{ $wanted }“. Schreib zum Beispiel „Europe/Paris“ oder „deutsch“.
settings-language = Ich spreche { $language } mit dir. Wähle unten eine andere Sprache.
settings-language-set = Ab jetzt spreche ich { $language } mit dir.
prefers-clock = Uhrzeiten schreibe ich so: { $time }.
prefers-reminder = Ich erinnere dich { $lead } vor einer Buchung.
prefers-reminder-none = Ich erinnere dich nicht vor einer Buchung; der Türcode kommt trotzdem.
prefers-quiet = Von { $start } bis { $end } schreibe ich nur, was nicht warten kann, etwa Türcodes.
prefers-quiet-none = Ich schreibe dir zu jeder Zeit.
prefers-reach = { $platform ->
    [slack] Ich schreibe dir zuerst in Slack.
    [telegram] Ich schreibe dir zuerst auf Telegram.
   *[other] Ich schreibe dir dort, wo du buchst.
}
prefers-length = Eine Buchung dauert { $length }, wenn du nichts anderes sagst.
prefers-length-none = Wenn du nicht sagst, wie lange, frage ich.
prefers-favourites = Das biete ich dir zuerst an: { $names }.
prefers-favourites-none = Du hast keine Favoriten.
prefers-name-hidden = Bei deinen Buchungen lesen andere „belegt“; nur wer etwas verwaltet, sieht deinen Namen.
prefers-name-none = Wer bei einer Buchung deinen Namen sieht, sagen die jeweiligen Regeln.
limits-prefers-reminder = Eine Erinnerung kann { $least } bis { $most } vorher kommen.
limits-prefers-length = Deine übliche Dauer kann { $least } bis { $most } sein.
limits-prefers-quiet = Ruhezeiten beginnen zu einer Uhrzeit und enden zu einer anderen, etwa 22:00 bis 07:00.
ask-prefers-clock = Wie soll ich Uhrzeiten schreiben?
ask-prefers-reminder = Wie lange vor einer Buchung soll ich dich erinnern? Du kannst es auch schreiben: „erinnere mich 45 Minuten vorher“.
ask-prefers-quiet = Wann soll ich still sein? Türcodes und alles, was danach zu spät wäre, kommen trotzdem. Du kannst es auch schreiben: „Ruhezeit 21-7“.
ask-prefers-reach = Wo soll ich zuerst schreiben?
ask-prefers-length = Wie lange dauert eine Buchung, wenn du nichts sagst? Du kannst es auch schreiben: „meine übliche Dauer ist 90 Minuten“.
ask-prefers-favourites = Was soll zuerst kommen? Du kannst es auch schreiben: „meine Favoriten sind { $example }“.
ask-prefers-name = Wer darf bei deinen Buchungen deinen Namen sehen? Wer eingeladen ist und wer über eine Anfrage entscheidet, sieht ihn immer.
button-prefers-clock = Uhrzeit
button-prefers-reminder = Erinnerung
button-prefers-quiet = Ruhezeit
button-prefers-reach = Wo ich schreibe
button-prefers-length = Übliche Dauer
button-prefers-favourites = Favoriten
button-prefers-name = Mein Name
button-prefers-none = Keine
button-prefers-ask = Frag mich
button-prefers-any = Wo ich buche
button-prefers-shown = Wie die Regeln sagen
button-prefers-hidden = Nur wer es verwaltet
button-last = ★ { $name }
day-head = { $day } auf einen Blick
day-key-own = deins
day-key-taken = belegt
day-free = { $name } ist frei
day-taken = { $name } ist belegt { $when }
day-own = (deins: { $when })
day-more = { $count ->
    [one] Eines passte nicht mehr ins Bild. Nenn es, um es zu sehen.
   *[other] { $count } weitere passten nicht ins Bild. Nenn eines davon, um es zu sehen.
}
day-all-free = Alles ist frei.
day-rest-free = Alles andere ist frei.
busy-week = **Wie voll es ist** · { $first } – { $last }
busy-week-of = **Wie voll { $name } ist** · { $first } – { $last }
busy-key-free = frei
busy-key-taken = alles belegt
busy-key-closed = geschlossen
busy-closed = { $day }: geschlossen
busy-all-free = { $day }: alles frei
busy-day = { $day }: { $share } % belegt, am meisten um { $start } ({ $most } %)
busy-hours = { $start }–{ $end } { $share } %
busy-spoken = { $day }: { $hours }
day-past = Dieser Tag ist vorbei. Ich zeige heute und die Tage, die kommen.
board-open = Das Board für **{ $day }**: Tippe auf eine freie Zeit, um sie vorzumerken, und zieh deine Buchung, um sie zu verschieben.{ $platform ->
    [slack] {" "}Der Link ist nur für dich: Er lässt sich einmal öffnen, innerhalb von zehn Minuten.
   *[other] {""}
}
board-off = Wo Bellhop eine öffentliche Adresse hat, gibt es auch ein Board, auf dem du durch Antippen buchst.
page-title = Board
page-loading = Einen Moment …
page-scripts = Das Board braucht JavaScript.
page-closed = So kannst du diese Seite nicht öffnen. Schreib Bellhop „/board“ in deinem Chat und öffne sie von dort.
page-away = Bellhop ist gerade nicht zu erreichen. Was du siehst, ist vielleicht veraltet.
page-misread = Mit dieser Seite stimmt etwas nicht. Bitte lade sie neu.
page-gone = Das gibt es nicht mehr. Jetzt siehst du, wie es steht.
page-before = Tag davor
page-after = Nächster Tag
page-today = Heute
page-site = Standort
page-close = Schließen
page-yours = Deins
page-held = vorgemerkt
page-key-free = frei
page-free = { $name }: frei { $when }
page-taken = belegt { $when }
page-some = { $count ->
    [one] { $when }: noch einer frei
   *[other] { $when }: noch { $count } frei
}
page-own = { $name }, { $when }: { $label }
page-nothing = Hier gibt es noch nichts zu buchen.
page-nothing-free = An diesem Tag ist nichts mehr frei.
page-more = { $count ->
    [one] Eines ist nicht zu sehen.
   *[other] { $count } weitere sind nicht zu sehen.
}
page-zone = Die Zeiten sind die von { $city }.
page-how = Tippe auf eine freie Zeit, um sie vorzumerken. Zieh deine Buchung, um sie zu verschieben. Mit der Tastatur wählen die Pfeiltasten die Zeit, die Eingabetaste nimmt sie, und Escape lässt alles, wie es ist.
page-done = Das ist schon geschehen.
own-page-open = Die Seite von **{ $what }**: wann, wo, wer und was damit passiert ist.{ $platform ->
    [slack] {" "}Der Knopf ist nur für dich: Er öffnet sie einmal, innerhalb von zehn Minuten.
   *[other] {""}
}
own-page-share = Wer mitkommt oder sich darum kümmert, kann sie auch öffnen: { $address }
own-page-off = Wo Bellhop eine öffentliche Adresse hat, hat eine Buchung auch eine eigene Seite.
own-page-title = Eine Buchung
own-page-about = Öffne sie aus deinem Chat mit Bellhop, dann siehst du, welche.
own-page-scripts = Diese Seite braucht JavaScript.
own-page-closed = So kannst du diese Seite nicht öffnen. Öffne sie in deinem Chat mit Bellhop über die Karte der Buchung, mit „Eigene Seite“.
own-page-gone = Diese Buchung gibt es nicht, oder sie geht dich nichts an.
own-page-number = Buchung { $reference }
own-page-history = Was geschah
own-page-earlier = { $count ->
    [one] Was davor geschah, steht im Chat.
   *[other] { $count } Einträge davor stehen im Chat.
}
own-page-chat = Im Chat öffnen
prompts-head = Was kann ich für dich tun?
prompt-book = { $sample } morgen 15-16 Uhr
prompt-free = was ist jetzt frei?
prompt-bookings = meine Buchungen
prompt-wait = sag Bescheid, wenn { $sample } morgen 15-16 Uhr frei wird
agent-about = Bucht Räume, Tische und Dinge: Sag, was du brauchst, und wann.
step-book = Etwas buchen
step-book-about = Merkt das Gewünschte für jemanden vor, der es in Bellhops Nachrichten bestätigt
step-wish = Was und wann
step-wish-about = Wie man es schreiben würde, etwa: Atlas morgen 15-16 Uhr
step-person = Für wen
step-person-about = Wer es bestätigt und wessen Buchung es ist
step-answer = Was vorgemerkt ist
step-answer-about = Name und Zeit in Worten
step-not-held = Nichts ist vorgemerkt. Bellhop hat der Person in einer Direktnachricht gesagt, warum.
step-refused = Ein Workflow wollte in deinem Namen etwas, das ich nur tue, wenn du selbst darum bittest. Nichts wurde geändert.
search-free = Was frei ist
search-about = Zeigt, was frei ist, wenn jemand in der Suche von Slack danach sucht
search-who = Wer sucht
search-found = Was gefunden wurde
home-next = Deine nächsten Buchungen
home-more = { $count ->
    [one] Eine weitere Buchung.
   *[other] { $count } weitere Buchungen.
}
home-asked = Wartet auf deine Antwort
home-more-requests = { $count ->
    [one] Und 1 weitere.
   *[other] Und { $count } weitere.
}
home-favourites = Deine Favoriten
home-running = Verwalten
home-runs = Was sich buchen lässt, wer da ist und welche Gruppen es gibt.
home-runs-some = Was du verwaltest, und seine Regeln.
button-home-answer = Beantworten
button-home-answers = Alle Anfragen
button-home-groups = Gruppen
home-free = Gerade frei
home-free-one = { $name } · { $facts }
home-how = Schreib mir im Tab „Nachrichten“: „{ $sample } morgen 15-17 uhr“, „wer hat { $another }?“, „sag die retro ab“.
button-home-help = Hilfe
settings-link = Wenn du Telegram verbindest, kannst du auch dort buchen.
link-telegram = Öffne das auf dem Handy mit Telegram; es gilt 30 Minuten und nur für dich: { $link }
link-none = Telegram ist hier nicht eingerichtet.
guest-answered = { $name }, ich habe dir privat geantwortet.
group-open-chat = { $name }, ich kann dir noch nicht schreiben. Öffne unseren privaten Chat, drücke auf „Starten“ und frag mich dann noch einmal.
button-open-chat = Privaten Chat öffnen
invite = Wer das innerhalb von { $lasting } öffnet, kommt als { $role } zu **{ $organization }**: { $link }
invite-once = Wer das innerhalb von { $lasting } zuerst öffnet, kommt als { $role } zu **{ $organization }**. Schick es nur dieser einen Person: { $link }
invite-by-hand = Ich verschicke nichts: Gib den Link selbst weiter. Wer ihn öffnet, ist dabei.
for-hours = { $count ->
    [one] einer Stunde
   *[other] { $count } Stunden
}
for-days = { $count ->
    [one] einem Tag
   *[other] { $count } Tagen
}
invitations-head = { $count ->
    [0] Keine Einladung ist offen.
    [one] 1 Einladung ist offen:
   *[other] { $count } Einladungen sind offen:
}
invitation-one = • als { $role } · bis { $day } · von { $by }
invitation-uses = { $count ->
    [0] noch nicht benutzt
    [one] 1 Person kam herein
   *[other] { $count } Personen kamen herein
}
invitation-by-command = Betrieb
invitation-revoked = Widerrufen: Damit kommt niemand mehr als { $role } herein. Wer schon da ist, bleibt.
button-invitations = Offene Einladungen
button-revoke = Widerrufen: { $role ->
    [owner] Inhaber
    [admin] Admin
    [guest] Gast
   *[member] Mitglied
}, bis { $day }
as-role-owner = Inhaber
as-role-admin = Admin
as-role-member = Mitglied
as-role-guest = Gast
person-head = **{ $who }**
person-in = in { $groups }
person-is-suspended = gesperrt
person-is-out = nicht mehr hier
person-manages = Verwaltet { $names }
person-approves = Genehmigt Buchungen von { $names }
person-holds = { $count ->
    [0] Auf diesen Namen ist nichts gebucht.
    [one] 1 kommende Buchung
   *[other] { $count } kommende Buchungen
}
members-head-owner = { $count ->
    [0] Dieser Ort hat keinen Inhaber.
    [one] 1 Inhaber:
   *[other] { $count } Inhaber:
}
members-head-admin = { $count ->
    [0] Zurzeit verwaltet niemand diesen Ort.
    [one] 1 Person verwaltet diesen Ort:
   *[other] { $count } Personen verwalten diesen Ort:
}
members-head-guest = { $count ->
    [0] Es gibt keine Gäste.
    [one] 1 Gast:
   *[other] { $count } Gäste:
}
suspended-head = { $count ->
    [0] Niemand ist gesperrt.
    [one] 1 Person ist gesperrt:
   *[other] { $count } Personen sind gesperrt:
}
who-runs-it = Diese Personen verwalten diesen Ort:
who-runs-one = • **{ $name }** · { $role }
button-who-runs-it = Wer verwaltet diesen Ort?
button-requests = { $count ->
    [one] 1 Person möchte herein
   *[other] { $count } Personen möchten herein
}
requests-head = { $count ->
    [0] Niemand wartet auf Einlass.
    [one] 1 Person möchte herein:
   *[other] { $count } Personen möchten herein:
}
request-one = • **{ $name }** · { $platform } · angefragt am { $day }
button-let-in-one = { $name } einlassen
button-who-asks = Wer fragt noch an?
duty-ask-managers = **{ $name }** würde **{ $what }** verwalten: Regeln festlegen, sperren und sich um alle Buchungen kümmern.
duty-ask-approvers = **{ $name }** würde genehmigen, was andere von **{ $what }** buchen; bis dahin wartet es.
off-duty-ask-managers = **{ $name }** würde **{ $what }** nicht mehr verwalten.
off-duty-ask-approvers = **{ $name }** würde nicht mehr genehmigen, was andere von **{ $what }** buchen.
duty-group =
    { $made ->
        [0] Dafür kommt { $name } in die Gruppe **{ $group }**.
       *[other] Dafür lege ich die Gruppe **{ $group }** mit { $name } an.
    }
off-duty-group = Dafür verlässt { $name } die Gruppe **{ $group }**.
duty-done-managers = { $name } verwaltet jetzt { $what }.
duty-done-approvers = { $name } genehmigt jetzt, was andere von { $what } buchen.
off-duty-done-managers = { $name } verwaltet { $what } nicht mehr.
off-duty-done-approvers = { $name } genehmigt nicht mehr, was andere von { $what } buchen.
duty-same = Das ist schon so; es wurde nichts geändert.
people-called-managers = { $what } – Verwaltung
people-called-approvers = { $what } – Genehmigung
people-called-second_approvers = { $what } – zweite Genehmigung
people-called-third_approvers = { $what } – dritte Genehmigung
people-called-approved_of = { $what } – mit Genehmigung
people-called-bookable_by = { $what } – Buchende
people-called-seen_by = { $what } – Eingeweihte
people-called-givers = { $what } – Nachweise
button-duty-managers = Verwalten lassen
button-duty-approvers = Genehmigen lassen
button-off-duty-managers = Nicht mehr verwalten
button-off-duty-approvers = Nicht mehr genehmigen
group-join-ask = **{ $member }** käme in die Gruppe **{ $group }**.
group-make-ask = Eine Gruppe **{ $group }** gibt es noch nicht. Soll ich sie anlegen, mit { $names } darin?
button-group-make = { $group } anlegen
group-leave-ask = **{ $member }** wäre nicht mehr in der Gruppe **{ $group }**.
button-group-join = { $name } aufnehmen
button-group-leave = { $name } herausnehmen
out-of-what = { $count ->
    [0] **{ $member }** kommt zu keiner deiner Buchungen und ist in keiner Gruppe.
   *[other] **{ $member }** kommt zu keiner deiner Buchungen. Aus welcher Gruppe?
}
out-of-all = Um jemanden ganz zu entfernen, drück auf den Namen.
button-out-of = Aus { $group } nehmen
inviting = Wer den Link innerhalb von { $lasting } öffnet, wird { $role }.
inviting-once = Wer den Link innerhalb von { $lasting } als Erstes öffnet, wird { $role }.
inviting-longest = Ein Link läuft spätestens nach { $lasting } ab.
button-lasting = { $count ->
    [one] Für einen Tag
   *[other] Für { $count } Tage
}
button-make-link = Link erstellen
button-for-role = { $role ->
    [owner] Für Inhaber
    [admin] Für Admins
    [guest] Für Gäste
   *[member] Für Mitglieder
}
button-people = Alle Personen
button-make = { $role ->
    [owner] Zum Inhaber machen
    [admin] Zum Admin machen
    [guest] Zum Gast machen
   *[member] Zum Mitglied machen
}
button-suspend = Sperren
button-let-back = Wieder zulassen
button-remove-person = Entfernen…
button-hand-over = Alles übergeben
button-keep-as-is = So lassen
certificate-asked = **{ $who }** bittet um **{ $certificate }**.
certificate-has = **{ $who }** hat **{ $certificate }**.
certificate-has-until = **{ $who }** hat **{ $certificate }** bis { $day }.
certificate-none = **{ $who }** hat **{ $certificate }** nicht.
certificate-until = bis { $day }
certificate-waits = bittet darum
certificate-give = **{ $who }** unbefristet **{ $certificate }** erteilen?
certificate-give-until = **{ $who }** bis { $day } **{ $certificate }** erteilen?
certificate-unneeded = Bisher verlangt hier nichts **{ $certificate }**. Mit „/rules laser nachweis { $certificate }“ könnten nur Leute damit den Laser buchen.
certificate-withdraw = **{ $who }** den Nachweis **{ $certificate }** entziehen? { $count ->
    [0] Keine Buchung dieser Person braucht ihn.
    [one] Eine Buchung dieser Person braucht ihn; sie bleibt bestehen.
   *[other] { $count } Buchungen dieser Person brauchen ihn; sie bleiben bestehen.
}
certificate-given = { $by } hat dir **{ $certificate }** erteilt. Du kannst buchen, was diesen Nachweis braucht.
certificate-given-until = { $by } hat dir **{ $certificate }** bis { $day } erteilt. Du kannst buchen, was diesen Nachweis braucht.
certificate-withdrawn = { $by } hat dir **{ $certificate }** entzogen. Was du gebucht hast, bleibt; ab jetzt kannst du nicht mehr buchen, was diesen Nachweis braucht.
certificate-declined = { $by } hat deine Bitte um **{ $certificate }** abgelehnt.
series-more = { $count ->
    [one] Dasselbe gilt für einen weiteren Termin dieser Serie: { $until }.
   *[other] Dasselbe gilt für { $count } weitere Termine dieser Serie, zuletzt { $until }.
}
series-over = **{ $name }**: Von deiner Serie werden keine weiteren Termine gebucht. Du darfst das nicht mehr buchen, es ist nicht mehr da, oder eine Anfrage blieb unbeantwortet.
week-head = { $count ->
    [one] Deine Woche, { $days }: eine Buchung.
   *[other] Deine Woche, { $days }: { $count } Buchungen.
}
week-more = … und { $count } weitere
week-set = Jeden { $day } um 17:00 schicke ich dir, was du in den sieben Tagen danach hast. Eine Woche ohne Buchungen schicke ich nicht.
week-stopped = Ich schicke dir deine Woche nicht mehr.
week-none = Deine Woche schicke ich dir nicht.
settings-week = Ich schicke dir deine Woche: { $day }, 17:00.
button-week = Meine Woche: { $day }
button-week-stop = Woche abbestellen
button-stand-in = { $name } antworten lassen
button-im-back = Ich bin wieder da
stand-in-set = { $name } antwortet { $when } an deiner Stelle auf Anfragen.
stand-in-still = Antworten kannst du weiterhin auch selbst. Schreib „Ich bin wieder da“, um es zu beenden.
stand-in-ask = Soll { $name } { $when } an deiner Stelle auf Anfragen antworten?
stand-in-until = bis { $last }
stand-in-open = bis zu deiner Rückmeldung
stand-in-from = ab { $first } bis zu deiner Rückmeldung
stand-in-days = von { $first } bis { $last }
stand-in-day = am { $day }
stand-in-over = Willkommen zurück: Was noch auf deine Antwort wartet, kommt wieder zu dir.
stand-in-none = Niemand antwortet an deiner Stelle auf Anfragen.
stand-in-whom = Wer soll an deiner Stelle antworten? Schreib es mit Namen, etwa „Jonas antwortet bis Freitag für mich“.
stand-in-which = Wer ist gemeint?
button-delegate-cannot = Ich kann nicht
button-delegate-cannot-for = { $name } nicht vertreten
button-delegates = Wer wen vertritt
delegate-named = { $name } hat dich als Vertretung benannt: Du antwortest { $when } an Stelle von { $name } auf Anfragen.
delegate-named-what = Was auf eine Antwort wartet, kommt auch zu dir. Wenn du nicht kannst, geht es zurück.
delegate-for = Du antwortest { $when } an Stelle von { $name } auf Anfragen.
delegate-for-nobody = Du vertrittst niemanden.
delegate-open = bis zur Rückkehr
delegate-from = ab { $first } bis zur Rückkehr
delegate-stopped = In Ordnung: { $name } erfährt es, und was wartet, geht dorthin zurück.
delegate-not = Du vertrittst diese Person nicht.
delegate-free = Du vertrittst { $name } nicht mehr.
delegate-lost = { $name } kann dich nicht mehr vertreten.
delegate-lost-guest = { $name } kann dich nicht mehr vertreten: Gäste entscheiden nichts.
delegate-lost-suspended = { $name } ist gesperrt und kann dich nicht mehr vertreten.
delegate-lost-left = { $name } ist nicht mehr dabei und kann dich nicht mehr vertreten.
delegate-lost-back = Was auf deine Antwort wartet, kommt wieder zu dir. Eine andere Vertretung nennst du mit „Jonas antwortet bis Freitag für mich“.
in-place-of = { $decider } an Stelle von { $name }
button-in-person = Wieder einzeln fragen
answers-none = Auf deine Antwort wartet nichts.
answers-head = { $count } Anfragen warten auf deine Antwort:
answers-rest = { $count ->
    [one] Eine weitere folgt, sobald du antwortest.
   *[other] { $count } weitere folgen, sobald du antwortest.
}
requests-here = { $all ->
    [yes] Anfragen kommen ab jetzt hierher.
   *[no] Anfragen für { $name } kommen ab jetzt hierher.
 } Alle hier sehen, wer was möchte; antworten kann nur, wer entscheidet.
requests-there = { $all ->
    [yes] Anfragen kommen ab jetzt { $named ->
        [yes] nach { $channel }
       *[no] in diesen Kanal
     }.
   *[no] Anfragen für { $name } kommen ab jetzt { $named ->
        [yes] nach { $channel }
       *[no] in diesen Kanal
     }.
 } Alle dort sehen, wer was möchte, und wissen es seit eben; antworten kann nur, wer entscheidet.
requests-not-in-channel = { $named ->
    [yes] Nach { $channel } kann ich nicht schreiben.
   *[no] In diesen Kanal kann ich nicht schreiben.
 } Geändert ist nichts. Füge mich dort hinzu und schreib das noch einmal.
requests-channel-unknown = Ich weiß nicht, welche Unterhaltung { $channel } ist; geändert ist nichts. Erwähne mich dort und schreib „schick Anfragen hierher“. In Slack kannst du den Kanal auch aus der Liste wählen, die sich beim Tippen seines Namens öffnet.
requests-here-private = Schreib das in dem Kanal oder der Gruppe, in die Anfragen kommen sollen.
requests-one-or-all = Das gilt für eine einzelne Sache oder für alles; geändert ist nichts. Schreib es noch einmal mit einem Namen oder ganz ohne.
requests-in-person = { $all ->
    [yes] Wer entscheidet, wird wieder einzeln gefragt.
   *[no] Wer über { $name } entscheidet, wird wieder einzeln gefragt.
 }
requests-not-here = { $all ->
    [yes] Hierher kommen keine Anfragen.
   *[no] Anfragen für { $name } kommen nicht hierher.
 }
requests-not-there = { $all ->
    [yes] Dorthin kommen keine Anfragen.
   *[no] Anfragen für { $name } kommen nicht dorthin.
 }
button-take-down = Abnehmen
channel-board-head = **Jetzt frei** · { $day }
channel-board-head-at = **Jetzt frei in { $site }** · { $day }
channel-board-free = • **{ $name }**{ $seats ->
    [0] {""}
   *[other] {" "}({ $seats })
} bis { $end }
channel-board-free-units = • **{ $name }**: { $free } von { $units } bis { $end }
channel-board-none-free = Gerade ist nichts frei.
channel-board-from = { $name } ab { $start }
channel-board-later = Später: { $names }
channel-board-gone = Heute nicht mehr frei: { $names }
channel-board-nothing = Hier gibt es nichts, was alle buchen dürfen.
channel-board-taken-down = Die Tafel, die hier stand, ist abgenommen.
channel-board-further-down = Die Tafel steht inzwischen weiter unten.
channel-board-put-up = Was gerade frei ist, steht gleich hier, angepinnt, und hält sich selbst aktuell.
channel-board-put-up-at = Was in { $site } gerade frei ist, steht gleich hier, angepinnt, und hält sich selbst aktuell.
channel-board-stands-already = Die Tafel steht schon hier; sie ist jetzt auf dem neuesten Stand.
channel-board-is-down = Die Tafel hier ist abgenommen.
channel-board-not-here = Hier steht keine Tafel.
channel-board-here-private = Schreib das in dem Kanal oder der Gruppe, in der die Tafel stehen soll.
channel-board-unpinned = Die Tafel steht, wo du sie haben wolltest, aber ich darf dort nichts anpinnen. Erlaube es mir und schreib dort noch einmal „Tafel hier“.
channel-board-lost = Wo die Tafel stehen soll, kann ich nicht schreiben; es gibt dort also keine. Lade mich dorthin ein und schreib noch einmal „Tafel hier“.
notice-place-lost = In dem Kanal, in den diese Anfrage kommen sollte, kann ich nicht mehr schreiben; ab jetzt wird wieder einzeln gefragt, wer entscheidet.
series-unused-asked = { $count ->
    [one] **{ $name }**: Zum letzten Termin deiner Serie ist niemand gekommen.
   *[other] **{ $name }**: Zu den letzten { $count } Terminen deiner Serie ist niemand gekommen.
} Brauchst du sie noch? Ohne Antwort bis **{ $by }** { $coming ->
    [0] werden keine weiteren Termine gebucht.
    [one] wird ihr kommender Termin freigegeben.
   *[other] werden ihre { $coming } kommenden Termine freigegeben.
}
series-unused-warned = **{ $name }**: { $count ->
    [one] Zum letzten Termin
   *[other] Zu den letzten { $count } Terminen
} deiner Serie ist niemand gekommen, und du hast nicht gesagt, ob du sie noch brauchst. Am **{ $by }** { $coming ->
    [0] endet sie.
    [one] wird ihr kommender Termin freigegeben.
   *[other] werden ihre { $coming } kommenden Termine freigegeben.
}
series-unused-over = **{ $name }**: Deine Serie ist beendet, weil { $count ->
    [one] zum letzten Termin
   *[other] zu den letzten { $count } Terminen
} niemand gekommen ist und du nicht gesagt hast, dass du sie noch brauchst. { $gone ->
    [0] Weitere Termine werden nicht gebucht.
    [one] Ein kommender Termin wurde freigegeben: { $first }.
   *[other] { $gone } kommende Termine wurden freigegeben: { $first } – { $last }.
} Bis { $until } kannst du sie zurückholen; Termine, die bis dahin jemand anderes gebucht hat, bleiben dessen.
series-unused = { $count ->
    [one] Zum letzten Termin ist niemand gekommen.
   *[other] Zu den letzten { $count } Terminen ist niemand gekommen.
}
series-unused-until = Ich habe gefragt, ob die Serie noch gebraucht wird; auf eine Antwort warte ich bis { $by }.
series-needed = Gut, deine Serie bleibt.
series-taken-up = Deine Serie geht weiter.
series-taken-up-late = Diese Serie lässt sich nicht mehr zurückholen. Buche ihre Termine neu.
button-series-needed = Brauche ich noch
button-series-end = Beenden
button-series-take-up = Zurückholen
series-gap = { $count ->
    [one] **{ $name }**: Deine Serie lässt **{ $dates }** aus, weil dieser Termin nicht frei oder nicht erlaubt ist.
   *[other] **{ $name }**: Deine Serie lässt { $count } Termine aus, die nicht frei oder nicht erlaubt sind: **{ $dates }**.
}
certificate-ends = Dein Nachweis **{ $certificate }** endet am **{ $day }**. Danach kannst du nicht mehr buchen, was ihn braucht.
certificate-asked-for = Ich habe um **{ $certificate }** gebeten. Erteilt von: { $givers }. Ich sage dir, was sie antworten.
certificate-nothing-missing = Für **{ $name }** fehlt kein Nachweis.
certificate-how = Sag, was du tun willst, welcher Nachweis und wer: „/certificates gib laserkurs @jonas bis 31. märz“.
certificates-own = Deine Nachweise: { $names }
certificates-own-none = Du hast keine Nachweise.
certificates-missing = Hier nötig, und du hast sie nicht: { $names }
certificates-everybody = Wer hat, was du erteilen kannst:
certificates-line = • **{ $certificate }**: { $names }
button-certificates = Nachweise
button-certificate-of = { $name }: { $certificate }
button-certificate-withdraw = Entziehen
button-give = Erteilen
button-give-to = { $name } erteilen
button-give-all = Allen { $count } erteilen
button-give-year = Für ein Jahr erteilen
button-give-good = Unbefristet erteilen
button-give-one = { $certificate } geben …
certificate-whom = Wer bekommt **{ $certificate }**? Schick einen Namen, etwa „@jonas“, und vielleicht ein Ende: „@jonas bis 31. März“.
button-ask-for = Um { $certificate } bitten
button-ask-again = Um einen neuen bitten
become-ask = **{ $name }** ist { $now }. { $role ->
    [owner] Als Inhaber geht alles, auch andere zu Inhabern zu machen.
    [admin] Als Admin lassen sich Personen, Regeln und alle Buchungen verwalten.
    [guest] Als Gast geht nur, für sich selbst zu buchen, und nur, was Gäste dürfen.
   *[member] Als Mitglied lässt sich buchen, für sich und für andere.
}
become-now = **{ $name }** ist jetzt { $role }.
become-same = **{ $name }** ist schon { $role }.
suspend-ask = { $count ->
    [0] **{ $name }** könnte auf keiner Plattform mehr etwas tun, bis jemand den Zugang wieder freigibt.
    [one] **{ $name }** könnte auf keiner Plattform mehr etwas tun, bis jemand den Zugang wieder freigibt. Die kommende Buchung bleibt bestehen.
   *[other] **{ $name }** könnte auf keiner Plattform mehr etwas tun, bis jemand den Zugang wieder freigibt. Die { $count } kommenden Buchungen bleiben bestehen.
}
suspended-now = **{ $name }** ist gesperrt. Nichts geht dadurch verloren.
back-ask = **{ $name }** wäre wieder da, als { $role }, mit allem, was noch auf diesen Namen läuft.
back-now = **{ $name }** ist wieder da, als { $role }.
own-ask = Alles hier würde **{ $name }** gehören statt dir, und du wärst Admin. Zurückgeben könnte es dir nur { $name }.
ownerless = **{ $name }** war Inhaber dieses Ortes und gehört nicht mehr dazu. Jetzt hat der Ort keinen Inhaber; nur ein Inhaber kann weitere ernennen und den Ort übergeben. Jeder Admin kann das übernehmen.
button-claim = Inhaber werden
own-claimed = Du bist jetzt Inhaber dieses Ortes.
own-handed = Alles hier gehört jetzt **{ $name }**, und du bist Admin.
remove-ask = { $count ->
    [0] **{ $name }** wäre auf allen Plattformen draußen. Auf diesen Namen ist nichts gebucht.
    [one] **{ $name }** wäre auf allen Plattformen draußen. Auf diesen Namen läuft 1 Buchung:
   *[other] **{ $name }** wäre auf allen Plattformen draußen. Auf diesen Namen laufen { $count } Buchungen:
}
button-remove-keep = { $count ->
    [0] Entfernen
    [one] Entfernen, Buchung behalten
   *[other] Entfernen, Buchungen behalten
}
button-remove-free = { $count ->
    [one] Entfernen, Buchung stornieren
   *[other] Entfernen, { $count } Buchungen stornieren
}
button-remove-mine = Entfernen, alles an mich
button-remove-other = Entfernen, alles an …
remove-whom = { $count ->
    [one] Wer bekommt die Buchung von **{ $name }**? Danach ist { $name } draußen.
   *[other] Wer bekommt die { $count } Buchungen von **{ $name }**? Danach ist { $name } draußen.
}
removed-now = **{ $name }** ist draußen, auf allen Plattformen.
removed-keep = { $count ->
    [one] 1 Buchung läuft weiter auf diesen Namen.
   *[other] { $count } Buchungen laufen weiter auf diesen Namen.
}
removed-free = { $count ->
    [one] 1 Buchung ist storniert; wer kommen wollte, erfährt es.
   *[other] { $count } Buchungen sind storniert; wer kommen wollte, erfährt es.
}
removed-give = { $count ->
    [one] 1 Buchung gehört jetzt jemand anderem.
   *[other] { $count } Buchungen gehören jetzt jemand anderem.
}
join-ask = Ist das dieselbe Person? Ein Name bleibt, als { $role }, mit den Buchungen, Kontingenten, Gruppen und Konten von beiden. Das lässt sich nicht rückgängig machen.
button-join = Zusammenlegen als { $name }
joined-now = Das ist jetzt eine Person: **{ $name }**.
join-request = **{ $name }**, auf { $platform }, möchte hereingelassen werden. Mehr weiß ich nicht.
button-let-in = Hereinlassen
button-let-in-guest = Als Gast
button-let-in-no = Nein
join-answered = { $answer ->
    [member] **{ $name }** ist jetzt Mitglied. Das hat { $by } entschieden.
    [guest] **{ $name }** ist jetzt Gast. Das hat { $by } entschieden.
   *[no] **{ $name }** wurde nicht hereingelassen. Das hat { $by } entschieden.
}
let-in = Du bist drin und kannst gleich buchen.
calendar-file-one = Öffne diese Datei, dann steht **{ $what }** in deinem Kalender. Ändert sich etwas, hol sie dir noch einmal: Sie ersetzt, was dort steht.
calendar-file-series = Öffne diese Datei, dann steht **{ $what }** in deinem Kalender: ein Eintrag mit { $count } Terminen. Ändert sich etwas, hol sie dir noch einmal: Sie ersetzt, was dort steht.
calendar-file-gone = **{ $what }** besteht nicht mehr. Öffne diese Datei, dann verschwindet der Eintrag aus deinem Kalender.
calendar-held = Das ist nur vorgemerkt. Bestätige es, dann schicke ich dir die Kalenderdatei.
calendar-none = Ich finde keine solche Buchung von dir für den Kalender.
calendar-which = Welche soll in deinen Kalender?
feed-made = Trage diese Adresse in deinem Kalenderprogramm ein, als Kalender aus dem Internet. Er zeigt **{ $what }**: die letzten 30 Tage und ein Jahr im Voraus, und folgt jeder Änderung.
feed-keep = Diese Adresse kann ich nur einmal zeigen. Wer sie hat, kann darüber lesen, also behalte sie für dich; du kannst sie jederzeit zurücknehmen.
feed-own = Buchungen bei { $organization }
feed-mine = deine Buchungen
feed-gone = etwas, das du nicht mehr sehen kannst
feeds-head = Deine Kalenderlinks:
feeds-none = Du hast keine Kalenderlinks. Über einen Link zeigt dein Kalenderprogramm deine Buchungen, immer auf dem neuesten Stand.
feed-line = • **{ $what }** · seit { $since } · { $read }
feed-read = zuletzt gelesen: { $at }
feed-unread = noch nicht gelesen
feeds-off = Kalenderlinks gibt es hier nicht: Wer Bellhop betreibt, muss ihm erst eine öffentliche Adresse geben. „trag es in meinen kalender ein“ schickt eine einzelne Buchung als Datei.
feed-which = Ein Kalenderlink zeigt die Buchungen einer Sache, eines Standorts oder deine eigenen. Welchen möchtest du?
feed-revoked = Zurückgenommen. Über diesen Link ist nichts mehr zu lesen.
token-made = Ein Token namens „{ $name }“, für { $scopes }, bis { $until }:
token-keep = Niemand kann es noch einmal zeigen, auch ich nicht: Kopiere es jetzt und tippe dann auf „{ $button }“, dann steht es nicht mehr in diesem Chat. Wer es hat, handelt in deinem Namen, soweit das Token reicht.
tokens-head = Aktive Tokens:
tokens-none = Es gibt keine Tokens. „mach mir ein Token für das Türdisplay, nur lesen, 30 Tage“ erstellt eines.
tokens-more = … und { $count } weitere; „bellhop tokens list“ zeigt alle.
token-line = • **{ $name }** (…{ $hint }), für { $who }: { $scopes }, bis { $until }. { $used }
token-used = Zuletzt benutzt: { $at }.
token-unused = Nie benutzt.
token-revoked = Das Token „{ $name }“ ist widerrufen und funktioniert nicht mehr.
token-private = Tokens gehören in einen privaten Chat: Wer eines liest, kann es benutzen. Schreib mir direkt.
calendar-taken = belegt
calendar-closed = geschlossen
calendar-pending = Wartet auf Genehmigung
own-data = Hier ist alles, was ich über dich weiß, als JSON: deine Mitgliedschaft, deine Buchungen, was dir geschickt wurde, unsere Gespräche, soweit sie noch aufbewahrt werden, und was im Protokoll über dich steht. Andere werden darin nicht genannt.
button-own-data = Meine Daten schicken
forget-me = Wenn ein Admin es bestätigt, lösche ich, wer du bist, **{ $name }**: deinen Namen, deine Konten bei Slack und Telegram, unsere Gespräche und jedes Wort, das du zu einer Buchung geschrieben hast. Das lässt sich nicht zurückholen.
forget-me-coming = { $count ->
    [0] Du hast keine kommende Buchung, die storniert würde.
    [one] Deine kommende Buchung wird storniert, und wer dazukommt, erfährt es.
   *[other] Deine { $count } kommenden Buchungen werden storniert, und wer dazukommt, erfährt es.
 }
forget-me-stays = Was als „{ $number }“ und ohne deinen Namen bleibt: wann etwas gebucht war (bisher { $count } von dir) und das Protokoll der Änderungen. Sicherungen behalten deinen Namen, bis sie gelöscht werden.
forget-me-asked = Du hast darum gebeten; ein Admin muss es noch bestätigen.
button-forget-me = Einen Admin bitten
button-stay-known = Nicht vergessen
forget-asked = Ich habe { $names } gebeten. Bis jemand bestätigt, bleibt alles, wie es ist.
forget-asked-nobody = Ich habe es notiert, aber es gibt keinen anderen Admin, der es bestätigen könnte. Wer Bellhop betreibt, kann es: bellhop people forget.
forget-taken-back = Es bleibt alles, wie es ist. Niemand wird mehr gefragt.
forget-request = **{ $name }** möchte vergessen werden. Das löscht den Namen, die Konten, die Gespräche und jedes Wort zu einer Buchung, und es lässt sich nicht zurückholen.
forget-request-coming = { $count ->
    [0] Es gibt keine kommende Buchung.
    [one] Die kommende Buchung wird storniert:
   *[other] Die { $count } kommenden Buchungen werden storniert:
 }
forget-request-stays = { $count ->
    [one] Eine Buchung bleibt als „{ $number }“, ebenso das Protokoll der Änderungen.
   *[other] { $count } Buchungen bleiben als „{ $number }“, ebenso das Protokoll der Änderungen.
 }
button-forget = { $name } vergessen
forgotten = Vergessen: übrig ist { $number }. { $cancelled ->
    [0] Keine Buchung wurde storniert,
    [one] Eine Buchung wurde storniert,
   *[other] { $cancelled } Buchungen wurden storniert,
 } { $count ->
    [one] eine bleibt unter dieser Nummer.
   *[other] { $count } bleiben unter dieser Nummer.
 }
forgotten-elsewhere = Nicht erreichen kann ich: was in Slack oder Telegram geschrieben wurde, exportierte Dateien, und Sicherungen, bis sie gelöscht werden.
button-ask-to-join = Um Einlass bitten
asked-to-join = Ich habe die Admins gefragt. Sobald dich jemand hereinlässt, sage ich dir hier Bescheid.
notice-given = Das hatte { $name }, und jetzt gehört es dir. Gib es zurück, wenn du es nicht brauchst.
notice-given-back = Das gehört wieder dir.
notice-why = Grund: { $reason }

## Hilfe

help-head = Ich buche Räume, Studios, Schreibtische und mehr. Schreib mir, was du brauchst:
help-example-book = • „{ $sample } morgen 15-17 uhr“
help-example-find = • „such einen raum für { $seats } morgen um 16 uhr“
help-examples = • „meine buchungen“, „storniere meine buchung morgen“
    • „ich bin vom 1. bis 14. august weg“ – zeigt, was du dann hast, und storniert es auf einmal
    • „verschiebe { $sample } auf 16 uhr“, „verlängere um 30 min“, „10 min später“
    • „482913“ – mit dem Türcode checkst du ein
help-book = „/book“ und was du brauchst: „/book { $sample } morgen 15-17 uhr“, „/book schreibtisch freitag“. „/book list“ zeigt deine Buchungen, „/book rooms“, was es gibt, „/book checkin 482913“ checkt dich ein.
help-rooms = „/rooms“ zeigt, was es gibt; „/rooms für 6 mit beamer morgen um 16 uhr“ zeigt, was frei ist.
help-board = „/board“ öffnet das Board: alles, was es gibt, mit den Stunden quer. Tippe auf eine freie Zeit, um sie vorzumerken, und zieh deine Buchung, um sie zu verschieben. „/board freitag“ öffnet einen anderen Tag.
help-bookings = „/bookings“ zeigt, was du gebucht hast, jeweils mit einem Button.
help-waiting = „/waiting“ zeigt, worauf du wartest und an welcher Stelle, mit einem Knopf zum Beenden. Um auf etwas zu warten, sag „sag Bescheid, wenn { $another } morgen 14-16 Uhr frei wird“, dazu „oder ein Teil davon von mindestens einer Stunde“, oder drück „Sag mir, wenn … frei wird“. Wird es frei, ist es ein paar Minuten für dich vorgemerkt.
help-quota = „/quota“ zeigt, was du von jedem Kontingent genutzt hast, was übrig ist und wann es wieder voll ist.
help-token = „/token“ zeigt deine Tokens, mit denen andere Systeme für dich handeln; Admins sehen alle. „/token Türdisplay, nur lesen, 30 Tage“ erstellt eines: nur lesen, buchen, buchen für andere oder verwalten. Es wird einmal gezeigt, im privaten Chat.
help-rules = „/rules { $sample }“ zeigt die Regeln für { $sample }. Admins ändern eine mit ihrem Namen und Wert, für eine Ressource, eine Art („räume“), einen Standort oder das ganze „haus“:
    • „/rules { $sample } karenz 15 min“, „/rules { $sample } puffer 10 min“, „/rules räume höchstdauer 4 h“
    • „/rules haus geöffnet mo-fr 8-18, sa 10-14“, „/rules { $sample } einchecken nein“, „/rules schreibtische einchecken bis 10 Uhr“
    • „/rules studios kontingent 3 h pro woche“, „/rules tische kontingent 2 gleichzeitig“, „/rules studios kontingent keine pro woche“, „/rules studios kontingent 10 h pro woche gemeinsam in crew“
    • „/rules haus verwarnungen 3 in 30 tagen, 2 tage voraus“, „/rules { $sample } karenz standard“
    Namen: { rules-names }.
help-groups = „/groups“ zeigt die Gruppen und wer darin ist. Admins ändern sie: „/groups empfang hinzufügen @jonas“, „/groups empfang entfernen @jonas“. Regeln nennen sie: „/rules { $sample } buchbar empfang, admins“.
help-certificates = „/certificates“ zeigt, wer welchen Nachweis hat. Mit „/rules laser nachweis laserkurs“ bucht den Laser nur, wer diesen Nachweis hat; mit „/rules laser aussteller werkstatt“ erteilt ihn auch die Werkstatt, neben Admins und Verwaltern. „/certificates gib laserkurs @jonas bis 31. märz“ erteilt ihn, „/certificates entziehe laserkurs @jonas“ entzieht ihn; vorher siehst du, was sich ändert. Zwei Wochen vor dem Ende sage ich allen Bescheid.
help-report = „/report“ zeigt, wie in den letzten dreißig Tagen alles genutzt wurde; das sehen nur Inhaber und Admins. Dazu lässt sich sagen, worum es geht, wann, und wie aufgeteilt wird: „/report letzter monat nach person“, „/report { $sample } dieses jahr“, „/report letztes quartal als bild“, „/report nach art als csv“.
help-blackout = „/blackout“ zeigt, was gesperrt ist und warum. Admins sperren etwas mit was, wann und warum: „/blackout { $sample } freitag 9-12 uhr: wartung“, „/blackout räume 24. dez bis 1. jan: feiertage“. Was dann gebucht ist, siehst du zuerst; es wird verschoben oder storniert, wie du willst.
help-resources = „/resources“ zeigt, was gebucht werden kann, jeweils mit einem Knopf: ändern, stilllegen, zurückholen. „/newresource Nova, Raum, 10 Plätze, 3. Stock, Beamer, 8-20, Freigabe durch mich“ legt etwas an; bei mehreren je eine Zeile. Oder sag es einfach: „nova hat 12 Plätze“, „benenne nova in Vega um“, „öffne nova 9-18“, „dupliziere nova als Lyra“, „lege nova still“. Geändert wird erst, wenn du den Knopf drückst.
help-setup = „/setup“ führt dich durch das, was ein neuer Ort braucht: Zeitzone, Öffnungszeiten, die ersten Dinge und die Leute. Du kannst jederzeit aufhören; es geht dort weiter, wo du warst, und zeigt, was eingestellt ist.
help-calendar = „/calendar“ zeigt die Links, über die dein Kalenderprogramm deine Buchungen liest, und legt einen an; „/calendar { $sample }“ legt einen für die Buchungen von { $sample } an. Dein Programm zeigt die letzten 30 Tage und ein Jahr im Voraus und folgt jeder Änderung. Wer einen Link hat, kann darüber lesen, also behalte ihn für dich: Du kannst ihn jederzeit zurücknehmen. „trag es in meinen kalender ein“ schickt eine einzelne Buchung als Datei.
help-checkin = „/checkin“ checkt dich für die Buchung ein, die jetzt beginnt; „/checkin 482913“ erledigt das mit dem Türcode.
help-settings = { $platform ->
    [slack] „/book settings“ zeigt, was du gewählt hast, mit einem Knopf zu jedem. „/book settings Paris“ ändert deine Zeitzone, „/book settings français“ die Sprache, in der ich mit dir spreche.
   *[other] „/settings“ zeigt, was du gewählt hast, mit einem Knopf zu jedem. „/settings Paris“ ändert deine Zeitzone, „/settings français“ die Sprache, in der ich mit dir spreche.
} Oder sag es einfach: „erinnere mich 30 Minuten vorher“, „Ruhezeit 22-7“, „nimm die 12-Stunden-Uhr“, „meine übliche Dauer ist 45 Minuten“, „meine Favoriten sind { $sample } und { $another }“, „versteck meinen Namen“.
help-approvals = „/rules { $sample } genehmiger empfang“ lässt Buchungen von { $sample } warten, bis jemand aus dieser Gruppe sie genehmigt; „/rules { $sample } genehmiger standard“ beendet das. Wer genehmigt, bekommt eine Karte mit „Genehmigen“ und „Ablehnen“, und noch eine, falls niemand antwortet; nach dem Ablehnen kann man „weil …“ schreiben.
help-people = „/people“ zeigt, wer hier ist, „/people jonas“ eine Person; dort änderst du Rollen, sperrst oder entfernst, und ich zeige immer zuerst, was sich ändern würde. Oder sag es einfach: „mach jonas zum admin“, „sperre jonas“, „nimm priya in die gruppe crew auf“, „wer sind die admins?“, „lade einen gast für zwei tage ein“. Es ändert sich nichts, bevor du den Knopf drückst. „einladen“ macht einen Link für neue Leute. Wer deinen Workspace verlässt, ist auf beiden Plattformen draußen, und ich sage dir, was noch auf diesen Namen gebucht ist.
topic-book = Buchen
topic-bookings = Buchungsliste
topic-rooms = Finden
topic-checkin = Check-in
topic-waiting = Auf Belegtes warten
topic-quota = Kontingente
topic-settings = Einstellungen
topic-rules = Regeln
topic-approvals = Genehmigungen
topic-groups = Gruppen
topic-certificates = Nachweise
topic-report = Berichte
topic-resources = Ressourcen
topic-blackout = Sperren
topic-people = Personen
thanks = Gern geschehen.
doubt-cancel = Möchtest du diese Buchung stornieren? Bisher ist alles unverändert.
doubt-part = Möchtest du nur **{ $name }** zurückgeben? Bisher ist alles unverändert.
doubt-move = Möchtest du stattdessen { $there }? Bisher ist alles unverändert.
doubt-check-out = Bist du hier fertig? Noch gehört der Platz dir.
wondered-add = Möchtest du { $names } hinzufügen? Bisher ist alles unverändert.
wondered-remove = Möchtest du { $names } von der Liste nehmen? Bisher ist alles unverändert.
wondered-give = Möchtest du sie { $names } anbieten? Bisher ist alles unverändert.
wondered-title = Soll sie „{ $title }“ heißen? Bisher ist alles unverändert.
button-wondered-add = Hinzufügen
button-wondered-remove = Herunternehmen
button-wondered-give = Anbieten
button-wondered-title = So nennen
talk = Ich bin da, wenn du etwas buchen möchtest.
other = Das habe ich nicht verstanden. Ich buche Räume, Studios, Schreibtische und mehr: Versuch es mit „{ $sample } morgen 15-17 uhr“.
still-waiting = Es hat sich nichts geändert: Das hier wartet noch auf deine Antwort.
not-understood-still-waiting = Das habe ich nicht verstanden. Es hat sich nichts geändert: Das hier wartet noch auf deine Antwort.
not-understood-of-booking = Was damit geschehen soll, habe ich nicht verstanden. Bisher ist alles unverändert: Wähl eine Schaltfläche oder sag es anders.
question-over = Diese Frage ist abgelaufen. Sag mir noch einmal, was du brauchst, etwa „{ $sample } morgen 15-17 uhr“.
not-yet-repeat = Diesen Rhythmus kenne ich nicht, also wurde nichts gebucht. Tage, Wochen und Monate gehen: „jeden zweiten Dienstag“, „am ersten Montag jeden Monats“.
not-yet-payment = Hier kostet nichts Geld; es gibt nur Kontingente.
not-yet-remind = Für eine einzelne Buchung kann ich noch keine eigene Erinnerung einrichten. { $now }
not-yet-not-booking = Das ist keine Buchung; ich habe nichts geändert. Abos, Notizen und Konten sind in anderen Apps; wann und wo ich dir schreibe, steht in deinen Einstellungen.
not-yet-exception = Eine Ausnahme wovon? Sag, was du möchtest, etwa „{ $sample } morgen 15-17 uhr“; wo eine Regel es ablehnt, kannst du um eine Ausnahme davon bitten.
nothing-to-read = Ich lese nur Text, auch unter Bildern und Dateien. Zum Beispiel: „{ $sample } morgen 15-17 Uhr“.
too-much-text = Die Nachricht ist zu lang: Ich lese höchstens { $longest } Zeichen auf einmal. Nichts wurde geändert.
failed = Bei mir ist etwas schiefgegangen; es ist als { $reference } notiert, und nichts wurde geändert.
not-shown = Beim Antworten ist bei mir etwas schiefgegangen; es ist als { $reference } notiert. Was du wolltest, ist vielleicht schon erledigt: Bitte sieh in deinen Buchungen nach.
noted = Ich komme gerade nicht an mein Buchungsverzeichnis. Ich habe es mir notiert und erledige es, sobald das Verzeichnis wieder da ist; du brauchst es nicht noch einmal zu schicken.
not-done = Ich war mehr als zehn Minuten außer Betrieb und habe das deshalb nicht erledigt. Es wurde nichts geändert; wenn du es noch möchtest, schick es bitte noch einmal.

## Was nicht aufgeht

why-read = Du hast „{ $text }“ geschrieben. Gelesen habe ich { $parts }.
why-nothing-read = Du hast „{ $text }“ geschrieben. Ich kenne nichts davon.
why-as-time = { $words } als Zeit
why-as-name = { $words } als Namen
why-as-intent = { $words } als das, was ich tun soll
why-as-people = { $words } als Zahl der Personen
why-as-thing = { $words } als das, was es sein soll
why-as-title = { $words } als Zweck
judged-do = Ich habe es für eine Bitte gehalten.
judged-ask = Ich war nicht sicher, ob du das wirklich willst, darum habe ich gefragt.
judged-answer = Ich habe es für eine Frage gehalten, darum hat sich nichts geändert.
judged-leave = Ich habe es für eine Bemerkung gehalten, darum hat sich nichts geändert.
judged-contradiction = Es widerspricht sich, darum habe ich gefragt.
why-about = Es ging um **{ $what }**.
why-left = Nicht verwendet habe ich { $words }.
why-none = Gerade gibt es nichts, was ich erklären könnte.
quoted = „{ $words }“
only-basics = Auf { $language } kenne ich nur das Wichtigste: Namen, Tage und Uhrzeiten. Ganz verstehe ich { $spoken }.
button-seats-together = { $count } nebeneinander: { $seats }
button-seats-near = { $count } nah beieinander: { $seats }
seats-too-few = { $count ->
    [one] Dort ist nur noch ein Platz frei.
   *[other] Dort sind nur noch { $count } Plätze frei.
}
title-cut = Wofür etwas gebucht ist, darf höchstens { $most } Zeichen haben; nur der Anfang bleibt.
impossible-more = { $what }: Es gibt { $there ->
    [one] nur eines
   *[other] insgesamt { $there }
 }; { $count } auf einmal geht nicht.
impossible-none = Gebucht wird mindestens eines; { $count } geht nicht.
impossible-most = Höchstens { $most } lassen sich zusammen buchen, { $count } nicht.
one-kind-at-a-time = Eins nach dem anderen: Nimm eins, dann frag nach dem nächsten. Nenn die Namen, um sie zusammen zu buchen: „{ $sample } und { $another } morgen 15-17 Uhr“.
one-by-one = Das sind { $count } Buchungen. Wähl eine nach der anderen:
unclear-past = Das ist schon vorbei. Wann soll es sein?
unclear-end-before-start = Das Ende liegt vor dem Beginn. Wann soll es sein?
unclear-no-such-day = Diesen Tag gibt es nicht. Wann soll es sein?
unclear-no-such-time = Diese Uhrzeit gibt es nicht. Wann soll es sein?
unclear-day-mismatch = Das sind zwei verschiedene Tage. Wann soll es sein?
unclear-other-day = Dort ist gerade ein anderer Tag als bei dir. Welchen meinst du?
unclear-clock-skipped = Da wird die Uhr vorgestellt, und diese Zeit gibt es nicht. Welche meinst du?
unclear-clock-twice = Da wird die Uhr zurückgestellt, und diese Zeit gibt es zweimal. Welche meinst du?
unclear-zero-length = Beginn und Ende sind gleich. Für wie lange?
unclear-two-lengths = Das sind zwei verschiedene Zeitspannen. Für wie lange?
unclear-two-ends = Das sind zwei verschiedene Endzeiten. Wann soll es sein?
unclear-correction = Ich bin nicht sicher, was du geändert hast. Was möchtest du stattdessen?
unclear-exclusion = Ich bin nicht sicher, was du ausnehmen möchtest. Welche Buchung meinst du?
unclear-exclusion-series = Ich bin nicht sicher, welche Termine ausfallen sollen. Ich kenne Feiertage, aber keine Schulferien: Nenn die Tage, etwa „außer 22. Dezember bis 6. Januar“, oder sieh dir erst alle Termine an.
unclear = Ich bin nicht sicher, was du meinst. Wann soll es sein?

## Absagen

UnknownResource = „{ $wanted }“ kenne ich nicht.
TooManyFaults = Du hast seit gestern { $most } Mängel gemeldet. Weitere sag bitte einem Admin.
UnknownResource-closest = „{ $wanted }“ kenne ich nicht. Meinst du etwas davon?
UnknownUnit = „{ $wanted }“ gibt es bei { $name } nicht.
NoSuchClass = { $name } hat keine Klasse „{ $wanted }“. Es gibt { $classes }.
NoSuchClass-none = { $name } hat keine Klassen, also auch kein „{ $wanted }“.
PastTime = { $when } ist vorbei; jetzt ist { $now }.
Closed-day = { $day }: **{ $name }** ist { $days } geschlossen.
Closed-hours = **{ $name }** ist dann nicht geöffnet: { $slot }. Geöffnet ist an dem Tag { $hours }.
always-0 = montags
always-1 = dienstags
always-2 = mittwochs
always-3 = donnerstags
always-4 = freitags
always-5 = samstags
always-6 = sonntags
TooLong = { $wanted } – das ist zu lang: **{ $name }** kannst du für höchstens { $longest } am Stück buchen.
TooShort = { $wanted } – das ist zu kurz: **{ $name }** kannst du nur für mindestens { $shortest } buchen.
TooFarAhead = Das ist zu weit im Voraus: **{ $name }** kannst du nur bis { $latest } buchen.
TooSoon = Das ist zu kurzfristig: **{ $name }** musst du { $notice } vor Beginn buchen, also frühestens ab { $earliest }.
BadAttribute = „{ $attribute }“ kann nicht „{ $value }“ sein.
BadAttribute-type = Erlaubt ist: { $type }.
OffGrid = Beginn und Ende passen nicht ins Raster von **{ $name }** ({ $step }).
NoSuchDeparture = Dann hat **{ $name }** keine Abfahrt. Die nächsten:
NoSuchDeparture-none = **{ $name }** hat keine Abfahrt mehr.
NoneTogether = **{ $name }** ist dann belegt: { $slot }. Deshalb ist nichts vorgemerkt.
NoneTogether-own = **{ $name }** hast du dann schon: { $slot }. Deshalb ist nichts weiter vorgemerkt.
NoneTogether-left = { $count ->
    [one] Von **{ $name }** ist nur eins frei: { $slot }. Deshalb ist nichts vorgemerkt.
   *[other] Von **{ $name }** sind nur { $count } frei: { $slot }. Deshalb ist nichts vorgemerkt.
}
NoneTogether-only = **{ $name }** allein ist dann frei.
NoneTogether-times = Alles zusammen ist frei:
NoneTogether-none = Zu keiner Zeit in der Nähe ist alles zusammen frei.
BlackedOut = **{ $name }** ist gesperrt, { $slot }{ $stated ->
    [no] .
   *[other] : { $reason }.
}
BlackoutOver = Diese Zeit ist schon vorbei, deshalb wurde nichts gesperrt.
NoSuchBlackout = Diese Sperrung gibt es nicht, oder sie ist schon aufgehoben.
NoSuchChange = Da gibt es nichts rückgängig zu machen.
BadRule = „{ $rule }“ kann für **{ $name }** diesen Wert nicht haben; nichts wurde geändert.
RulesDisagree = Das kann ich nicht setzen, denn die Regeln für **{ $name }** würden sich widersprechen: { $low } { $least }, { $high } { $most }. Nichts wurde geändert.
RuleChangedSince = { $by } hat das am { $when } geändert: **{ $what }** · { $rule } ist jetzt **{ $value }**. Nichts wurde rückgängig gemacht.
TextMissing = { $what } darf nicht leer sein. Nichts wurde geändert.
TextTooLong = { $what } darf höchstens { $most } Zeichen lang sein; das hier sind { $length }. Nichts wurde geändert, bitte kürze den Text.
TooMany = Das ist zu viel: Erlaubt sind höchstens { $most } { $what }, angegeben sind { $given }. Nichts wurde geändert.
RuleTooLong = „{ $rule }“ darf höchstens { $most } betragen; nichts wurde geändert.
RuleTooShort = „{ $rule }“ muss mindestens { $least } betragen; nichts wurde geändert.
RuleOfTheHouse = „{ $rule }“ gilt für das ganze Haus und lässt sich nicht für einen Teil davon festlegen. Nichts wurde geändert. Schreib „/rules alles { $example }“.
text-organization = Der Name der Organisation
text-site = Der Name eines Standorts
text-resource = Der Name einer Ressource
text-alias = Ein weiterer Name einer Ressource
text-group = Der Name einer Gruppe
text-certificate = Der Name eines Nachweises
text-tag = Ein Schlagwort
text-attribute = Der Name eines Merkmals
text-kind = Der Name einer Art
text-measure = Die Einheit eines Merkmals
text-value = Der Wert eines Merkmals
text-floor = Ein Stockwerk
text-unit = Die Bezeichnung einer Einheit
text-class = Die Klasse eines Platzes
text-description = Eine Beschreibung
text-photo = Die Adresse eines Fotos
text-reason = Ein Grund
text-title = Der Anlass einer Buchung
text-token = Der Name eines Tokens
many-members = Personen auf einmal
many-attendees = Teilnehmende je Buchung
many-guests = Gäste per E-Mail je Buchung
many-companions = Dinge in einer Buchung
many-openings = Öffnungszeiten je Tag
many-circle = Rollen und Gruppen in einer Regel
many-certificates = Nachweise für eine Ressource
many-quotas = Kontingente an einer Stelle
many-feeds = Kalenderlinks für eine Person
many-tokens = API-Tokens für eine Person
many-favourites = Favoriten
many-dates = Termine in einer Serie
many-strikes = ungenutzte Buchungen vor einer Sperre
many-unused = ungenutzte Termine in Folge
many-tags = Schlagwörter
many-aliases = weitere Namen für eine Ressource
many-choices = Auswahlmöglichkeiten für ein Merkmal
many-attributes = Merkmale einer Ressource
many-photo = Bytes eines Fotos
many-units = Einheiten einer Ressource
many-seats = Plätze einer Gruppe
NoSuchRhythm = Eine Serie kann sich alle 1 bis { $most } Tage, Wochen oder Monate wiederholen, aber nicht alle { $interval }. Nichts wurde gebucht.
SeriesTooLong = Eine Serie kann höchstens zehn Jahre dauern, also bis **{ $latest }**. Ohne Ende läuft sie weiter, solange sie gebraucht wird.
NothingFalls = Zwischen **{ $first }** und **{ $last }** liegt kein Termin, also gibt es nichts zu buchen.
NotOnThatDay = Nicht alle Termine dieser Serie können gemeinsam auf **{ $day }** verlegt werden. Es wurde nichts verschoben.
StaysTogether = Jeder Termin dieser Serie hat **{ $name }** mehrmals; zusammen lässt sich das nicht woandershin verlegen. Es wurde nichts verschoben.
QuotaExceeded = Dafür brauchst du { $needs }. Für { $what } hast du { $most } { $period }, davon { $used } genutzt; **{ $left } übrig**.
QuotaExceeded-other = **{ $holder }** hat dafür nicht mehr genug übrig. Für { $what } gilt: { $most } { $period }.
QuotaExceeded-resets = Wieder voll ab { $resets }.
TooManyStrikes = { $strikes ->
    [one] Eine deiner Buchungen blieb
   *[other] { $strikes } deiner Buchungen blieben
} zuletzt ungenutzt (Zeitraum: { $window }), darum kannst du nur bis **{ $latest }** buchen.
TooManyStrikes-other = Für **{ $holder }** kann vorerst nur bis **{ $latest }** gebucht werden.
TooManyToTakeOut = Es sind mehr als { $most } Buchungen, zu viele für einen Chat. Wer Bellhop betreibt, exportiert alles mit `bellhop export`.
TooManyHolds = Du hast schon { $most ->
    [3] drei
   *[other] { $most }
} Termine vorgemerkt. Bestätige oder verwirf zuerst einen davon.
AlreadyBegun = Die Buchung läuft schon: Nur ihr Ende lässt sich noch ändern.
AlreadyLate = Deine Buchung wartet schon bis **{ $release }** auf dich; das geht nur einmal.
NoCheckIn = Dort muss niemand einchecken.
NotNear = Nichts geändert: **{ $name }** beginnt { $start }. Ab einer Stunde vorher kannst du mir sagen, dass du später kommst.
ReleasedMeanwhile = **{ $name }** ist noch frei: Hol die Buchung zurück, dann bist du eingecheckt.
SlotTaken = **{ $name }** ist dann belegt: { $slot }. Das passt am ehesten:
own-already-one = Du hast schon einen. Brauchst du noch einen?
one-more-of-what = Noch einen wovon? Nenn es, oder öffne erst eine Buchung.
own-already = Das hast du schon.
own-already-other = Das ist schon gebucht.
own-partly = Einen Teil dieser Zeit hast du schon.
SlotTaken-none = **{ $name }** ist dann belegt: { $slot }. Auch in der Nähe ist nichts frei.
taken-by = { $slot }, von { $who }
NoSuchBooking = Ich finde keine solche Buchung von dir.
NoSuchBooking-called = Keine deiner Buchungen heißt „{ $title }“.
NotYours = Diese Buchung gehört jemand anderem.
HoldOver = Die Vormerkung endete um { $ended }, es ist also nichts gebucht.
HoldOver-again = Du kannst neu vormerken.
AlreadyOver = Das geht nicht mehr: Die Buchung ist { $status }.
status-held = nur vorgemerkt
status-pending = wartet auf Genehmigung
status-confirmed = gebucht
status-in_use = in Nutzung
status-completed = beendet
status-expired = vorbei, weil die Vormerkung abgelaufen ist
status-cancelling = storniert
status-cancelled = storniert
status-blackout = gesperrt
status-no_show = freigegeben, weil niemand eingecheckt hat
NotConfirmed = Das ist erst vorgemerkt. Bestätige es zuerst.
NotInUse = Du bist nicht eingecheckt, also gibt es nichts zu beenden. Was noch nicht begonnen hat, kannst du stornieren.
RestChanged = Die Buchung hat sich seitdem geändert, deshalb kann **{ $name }** nicht einfach zurück. Buche es einzeln.
UndoOver = Die Minute zum Rückgängigmachen endete um { $ended }.
TakenAnew = { $name } ist seitdem wieder vergeben, es gibt also nichts rückgängig zu machen.
SlotOver = Dieser Termin endete um { $ended } und lässt sich nicht mehr zurückholen.
CheckInEarly = Der Check-in öffnet um **{ $opens }**.
CodeEarly = Den Türcode zeige ich ab **{ $from }**.
WrongCode = { $left ->
    [one] Das ist nicht der Code einer deiner jetzigen Buchungen. Noch 1 Versuch.
   *[other] Das ist nicht der Code einer deiner jetzigen Buchungen. Noch { $left } Versuche.
}
CodesPaused = Zu viele falsche Codes. Ab **{ $until }** kannst du es wieder versuchen; der Button auf der Karte geht weiterhin.
NothingToCheckIn = Gerade gibt es keine Buchung, für die du einchecken kannst.
NothingToCheckIn-next = Gerade gibt es keine Buchung, für die du einchecken kannst. Der nächste Check-in öffnet am { $opens }.
NotAMember = Ich kenne dich hier noch nicht. Bitte die Admins deiner Organisation um einen Einladungslink und öffne ihn.
NotAMember-slack = Ich bin nur für die Mitglieder dieses Workspace da.
NoLongerAMember = Du gehörst nicht mehr zu { $organization }, deshalb kann ich hier nichts für dich tun. Falls das ein Irrtum ist, frag die Admins.
IsSuspended = Dein Zugang zu { $organization } ist gesperrt, deshalb kann ich gerade nichts für dich tun. Deine Buchungen bleiben deine; nur Admins können dich wieder freischalten.
LastAdmin = Außer **{ $name }** leitet niemand diesen Ort. Mach zuerst jemand anderen zum Admin.
LastOwner = **{ $name }** ist die einzige Person, der hier alles gehört. Mach zuerst jemand anderen zum Inhaber.
AlreadyOwned = **{ $name }** ist schon Inhaber dieses Ortes und kann auch dich dazu machen.
NotYourself = Das kannst du nicht mit dir selbst machen, aber andere Inhaber oder Admins können es.
NotSuspended = **{ $name }** ist da und weder gesperrt noch entfernt.
SamePerson = Das ist hier schon eine einzige Person: **{ $name }**.
BothOn = { $first } und { $second } haben beide ein Konto auf { $platform }, wo jede Person nur eines hat. Für mich sind das also zwei Personen.
BothBooked = { $first } und { $second } haben zur gleichen Zeit je eine Buchung, **{ $one }** und **{ $other }**. Storniere eine davon, dann lassen sie sich zusammenlegen.
NoSuchInvitation = Diese Einladung ist verbraucht, widerrufen oder abgelaufen.
BadToken = Dieses Token funktioniert nicht: Es ist unbekannt, widerrufen oder abgelaufen, oder die Person dazu ist nicht mehr hier.
OutOfScope = Dieses Token erlaubt das nicht: Es ist nicht für { $scope } gemacht.
KeyUsedOtherwise = Unter diesem Schlüssel wurde schon etwas anderes angefragt. Nimm für eine neue Anfrage einen neuen Schlüssel.
StillUnderWay = Diese Anfrage wird gerade ausgeführt. Frag gleich noch einmal.
ChangedSince = Die Buchung hat sich geändert, seit du sie zuletzt gesehen hast; sie ist jetzt Version { $version }. Lies sie noch einmal, bevor du sie änderst.
NoSuchToken = Es gibt kein Token „{ $wanted }“, das du widerrufen könntest.
NoSuchToken-gone = Dieses Token gibt es nicht mehr.
TooManyRequests = Innerhalb von { $seconds } Sekunden sind höchstens { $most } Anfragen erlaubt. Bitte etwas langsamer.
OverBudget-holds = Das Budget dieses Tokens für heute ist aufgebraucht: { $used } von { $most } Reservierungen.
OverBudget-minutes = Das Budget dieses Tokens für sieben Tage ist { $most }. Davon sind { $used } verbraucht, und hierfür wären { $asked } nötig.
KindNotCovered = Dieses Token bucht nur { $kinds }.
scope-read = das Lesen
scope-book = eigene Buchungen
scope-book_for_others = Buchungen für andere
scope-administer = die Verwaltung
AskedAlready = Deine Anfrage liegt bei den Admins. Ich sage dir Bescheid, sobald dich jemand hereinlässt.
AskedAlready-declined = Die Admins haben dich nicht hereingelassen. In einer Woche kannst du wieder fragen.
TooManyAsk = Gerade fragen zu viele Leute an. Bitte die Admins stattdessen um einen Einladungslink.
NoSuchRequest = Diese Anfrage ist abgelaufen. Die Person kann noch einmal fragen.
NobodyAsked = Die Person möchte nicht oder nicht mehr vergessen werden. Nichts wurde gelöscht.
HasLeft = { $name } gehört nicht mehr zu deiner Organisation; für diese Person lässt sich nichts buchen.
CannotStandIn-self = Anfragen an dich beantwortest du ohnehin selbst. Nenne jemand anderen.
CannotStandIn-gone = Diese Person kann im Moment nicht antworten: Sie ist nicht mehr dabei oder gesperrt. Nenne jemand anderen.
CannotStandIn-guest = Gäste antworten nicht auf Anfragen. Nenne jemand anderen.
CannotStandIn-over = Diese Zeit ist vorbei. Nenne Tage, die noch kommen.
StillAMember = { $name } gehört zu deiner Organisation und entscheidet selbst über die eigenen Buchungen.
BadInvitation = Diese Einladung ist abgelaufen oder schon benutzt. Bitte die Admins deiner Organisation um eine neue.
AlreadyAMember = Du gehörst hier schon mit einem anderen Konto dazu; dieser Link kann die beiden nicht verbinden.
AlreadyHere = „{ $name }“ ist schon hier. Es wurde niemand hinzugefügt.
NoSuchProposal = Das wurde vor zu langer Zeit gezeigt; ich weiß nicht mehr, was es war. Es wurde nichts geändert.
NameTaken = „{ $name }“ ist vergeben: Hier heißt schon etwas so. Es wurde nichts angelegt oder geändert.
NameTaken-retired = „{ $name }“ heißt etwas, das stillgelegt wurde. Hol es zurück, oder nimm einen anderen Namen.
OutOfRange = { $what }: { $given } geht nicht; möglich sind { $least } bis { $most }. Es wurde nichts geändert.
ResourceChangedSince = { $by } hat das am { $when } geändert: **{ $name }** · { $fact }: jetzt **{ $value }**. Ich habe nichts geändert; sieh noch einmal nach.
Retired = **{ $name }** wurde stillgelegt und kann nicht mehr gebucht werden.
StillBooked = **{ $name }** ist noch { $count ->
    [one] einmal
   *[other] { $count }-mal
} gebucht, das nächste Mal am { $when }. Es wurde nichts geändert; entscheide zuerst, was daraus wird.
thing-name = Name
thing-kind = Art
thing-capacity = Plätze
thing-site = Standort
thing-floor = Etage
thing-description = Beschreibung
thing-photo = Foto
thing-tags = Ausstattung
thing-aliases = Heißt auch
thing-classes = Klassen
thing-attributes = Merkmale
thing-units = Anzahl
thing-role = Rolle
thing-zone = Zeitzone
NotAllowed = { $role ->
    [admin] Das dürfen nur Inhaber; du bist Admin.
    [guest] Das dürfen nur Admins; du bist Gast.
   *[other] Das dürfen nur Admins; du bist Mitglied.
}
NotAllowed-ask = { $count ->
    [one] Frag { $names }.
   *[other] Frag eine dieser Personen: { $names }.
}
NeedsApproval = **{ $name }** braucht eine Genehmigung; dorthin lässt sich keine Buchung verschieben.
NeedsApproval-anew = Buche neu und storniere diese.
NeedsApproval-longer = **{ $name }** braucht für die zusätzliche Zeit eine Genehmigung. Ich kann sie anfragen; was du hast, bleibt dir, egal wie die Antwort ausfällt.
NeedsApproval-elsewhere = Ich kann den Termin vormerken, damit du ihn anfragen kannst. Storniere diese Buchung, sobald du ihn hast.
CrowdNeedsApproval = Mehr als { $most } Personen in **{ $name }** brauchen eine Genehmigung ({ $who }), also habe ich nichts geändert.
CrowdNeedsApproval-anew = Ich kann anfragen. Bis zum Ja ist der Termin eine Anfrage und nicht sicher, und ein Nein beendet sie.
TooManyExceptions = Du hast innerhalb von { $window } schon um { $most ->
        [one] eine Ausnahme
       *[other] { $most } Ausnahmen
    } gebeten; mehr erlaubt **{ $name }** nicht.
TooManyExceptions-never = Von den Regeln für **{ $name }** gibt es keine Ausnahmen.
NotBookable = **{ $name }** ist nur für { $who } buchbar.
NotAllowedForOthers = **{ $name }** kannst du nicht für jemand anderen buchen.
NeedsCertificate = **{ $name }** braucht **{ $certificate }**, und diesen Nachweis hast du zu dieser Zeit nicht.
NeedsCertificate-other = **{ $name }** braucht **{ $certificate }**, und diesen Nachweis hat **{ $holder }** zu dieser Zeit nicht.
NeedsCertificate-ends = Deiner endet am { $day }.
NeedsCertificate-givers = Erteilt von: { $givers }.
MayNotGive = Du kannst **{ $certificate }** weder erteilen noch entziehen. Erteilt von: { $givers }.
NoSuchCertificate = Diesen Nachweis gibt es nicht mehr.
EndsBefore = Ein Nachweis kann nicht in der Vergangenheit enden.
NoSuchGroup = Ich kenne keine Gruppe „{ $wanted }“.
NoSuchGroup-closest = Meinst du { $groups }?
NoSuchMember = „{ $wanted }“ kenne ich hier nicht. Vielleicht muss die Person mir erst einmal schreiben.
BadAddress = „{ $said }“ ist keine E-Mail-Adresse, an die ich schreiben kann. Geändert ist nichts.
SeveralCalled = „{ $wanted }“ heißen hier mehrere. Wen meinst du?
SeveralCalled-whole = „{ $wanted }“ heißen hier mehrere. Schreib bitte den ganzen Namen.
NothingHappened = Mit **{ $name }** ist in letzter Zeit nichts passiert.
TooLongAgo = Ich kann zeigen, wie ein Tag in den letzten { $weeks } Wochen aussah, also seit **{ $since }**. Das liegt länger zurück.
OfferOver = Diese Buchung wird dir nicht oder nicht mehr angeboten.
NobodyToAsk = Für diese Zeit von **{ $name }** kann ich niemanden fragen: Sie gehört mehreren, oder zum Fragen ist es zu spät.
AskedEnough = Du hast heute { $most ->
    [one] einmal
   *[other] { $most }-mal
} gefragt, so oft wie erlaubt. Wieder fragen kannst du ab { $resets }.
AskedEnough-holder = Diese Person wurde heute schon oft genug gefragt. Wieder fragen kannst du ab { $resets }.
AskedEnough-unwilling = Diese Person möchte heute nicht mehr gefragt werden. Wieder fragen kannst du ab { $resets }.
AskedEnough-never = Bei **{ $name }** wird niemand gefragt.
AskedTooLate = **{ $name }** beginnt { $start }: das ist zu knapp, um noch auf eine Antwort zu warten.
FavourOver-withdrawn = Die Bitte wurde zurückgezogen, es gibt nichts mehr zu beantworten.
FavourOver-lapsed = Die Zeit zum Antworten ist vorbei, also bleibt es deins.
FavourOver-yes = Das ist schon geschehen.
FavourOver-no = Das hast du schon beantwortet: Es bleibt deins.
FavourOver-hindered = Als du zugestimmt hast, ließen es die Regeln nicht zu. Nichts hat sich geändert.
FavourOver-off = Das geht nicht mehr: Die Buchungen sind nicht mehr, wie sie waren, als gefragt wurde.
FavourOver-undone = Es wurde zurückgenommen, also ist alles wie vorher.
FavourStands = Das lässt sich nicht mehr zurücknehmen: Die Minute dafür ist um, oder eine der Buchungen wurde seitdem geändert.
Hindered = Die Regeln lassen es für die andere Person nicht mehr zu, also hat sich nichts geändert. Sie erfährt davon.
Hindered-own = Nichts hat sich geändert.
RingOver = Dieser Tausch findet nicht statt, also ist alles wie vorher.
RingOver-done = Alle haben schon getauscht.
NothingAsked = Zu dieser Anfrage hat dich niemand etwas gefragt.
NotRequested = Diese Buchung muss niemand mehr genehmigen.
NoSuchMember-mentioned = Eine der erwähnten Personen ist hier kein Mitglied; nichts wurde geändert. Vielleicht muss sie mir erst einmal schreiben.
UnknownZone = Ich kenne keine Stadt und keine Zeitzone „{ $wanted }“. Schreib zum Beispiel „Lissabon“ oder „Europe/Paris“.
Unavailable = Ich komme gerade nicht an mein Buchungsverzeichnis. Bitte versuch es in einer Minute noch einmal; nichts wurde geändert.

## Das Befehlsmenü von Telegram

menu-book = Etwas buchen
menu-rooms = Stöbern und sehen, was frei ist
menu-board = Der Tag als Board, zum Buchen durch Antippen
menu-bookings = Meine Buchungen
menu-calendar = Kalenderlinks zeigen und anlegen
menu-checkin = Einchecken
menu-waiting = Worauf ich warte, und an welcher Stelle
menu-quota = Was von meinen Kontingenten übrig ist
menu-token = Schlüssel, mit denen andere Systeme für mich handeln
menu-groups = Die Gruppen und wer darin ist
menu-certificates = Wer welchen Nachweis hat
menu-report = Wie alles genutzt wurde
menu-people = Wer hier ist, mit Rollen
menu-blackout = Was gesperrt ist und warum
menu-rules = Die Regeln für einen Raum oder anderes
menu-status = Ob alles funktioniert
menu-help = So sprichst du mit mir
menu-resources = Alles, was man verwaltet, ändern
menu-newresource = Einen Raum oder etwas anderes anlegen
menu-setup = Diesen Ort einrichten: Zeitzone, Öffnungszeiten, erste Dinge
button-form-book = Im Formular auswählen …
button-form-repeat = Serie buchen …
button-form-find = Mit Filtern suchen …
button-form-move = Beliebige andere Zeit …
button-form-decline = Grund schreiben …
button-form-settings = Alles auf einmal …
button-form-add = Formular ausfüllen …
form-title-book = Etwas buchen
form-title-repeat = Serie buchen
form-title-find = Etwas finden
form-title-move = Andere Zeit
form-title-decline = Anfrage ablehnen
form-title-settings = Einstellungen
form-title-add = Etwas anlegen
form-send-book = Vormerken
form-send-repeat = Termine zeigen
form-send-find = Suchen
form-send-move = Verschieben
form-send-decline = Ablehnen
form-send-settings = Speichern
form-send-add = Ansehen
form-how-book = Wähle, was du brauchst, und wann. Ganze Tage brauchen keine Uhrzeit.
form-how-repeat = Wähle, was, wann und wie oft. Du siehst jeden Termin, bevor etwas gebucht wird.
form-how-find = Wähle, was dir wichtig ist, und lass den Rest leer.
form-how-settings = So arbeite ich für dich. Ändere, was du möchtest, und speichere es.
form-how-add = Sag, was es ist. Du siehst es, bevor es angelegt wird.
form-lacks-clock = Ab wann? Bitte wähle eine Uhrzeit.
form-lacks-minutes = Wie lange? Bitte wähle eine Dauer.
form-over = Das ist vorbei oder schon entschieden: Hier lässt sich nichts mehr ändern.
form-moved = Die Karte zeigt die neue Zeit.
form-saved = **Gespeichert.**
form-first = Zuerst am
form-rhythm = Wie oft
form-rhythm-daily = Jeden Tag
form-rhythm-workdays = Montag bis Freitag
form-rhythm-weekly = Jede Woche
form-rhythm-fortnightly = Alle zwei Wochen
form-rhythm-monthly = Jeden Monat, am selben Datum
form-last = Zuletzt am
form-last-hint = Leer gelassen geht es immer weiter.
form-kind = Welche Art
form-seats = Mindestens so viele Plätze
form-features = Ausstattung
form-site = Wo
form-reason = Grund
form-because = Oder in eigenen Worten
form-language = Sprache
form-name = Name
form-count = Plätze, oder wie viele es gibt
form-floor = Stockwerk
form-facts = Was noch
form-facts-hint = Mit Kommas getrennt, etwa: Beamer, Whiteboard, 8–20
form-close = Schließen
form-resource = Was
form-day = Tag
form-clock = Ab
form-minutes = Wie lange
form-people = Wer mitkommt
form-title = Wofür
form-done = Du findest es in unseren Direktnachrichten und bestätigst es dort.
form-late = Slack hat das Formular nicht rechtzeitig geöffnet.
shortcut-book = Etwas buchen
shortcut-book-about = Einen Raum, Tisch oder ein Ding auswählen, und wann
shortcut-thread = Für diesen Thread buchen
shortcut-thread-about = Wer die Nachricht schrieb und wen sie nennt, kommt mit
menu-settings = Meine Einstellungen

## Die Leute einer Buchung

button-guests = Wer kommt?
button-take-off = { $name } streichen
button-show-booking = Zur Buchung
button-withdraw = Angebot zurückziehen
button-take-over = Übernehmen
button-no-thanks = Nein danke
company-none = Ich finde keine passende Buchung von dir.
company-which-add = Zu welcher Buchung kommt jemand dazu?
company-which = Welche Buchung meinst du?
company-which-give = Welche Buchung möchtest du abgeben?
company-added = Jetzt auf der Liste: { $names }. Ich sage Bescheid.
company-removed = Nicht mehr auf der Liste: { $names }. Ich sage Bescheid.
company-same-on = Schon auf der Liste: { $names }.
company-same-off = Nicht auf der Liste dieser Buchung: { $names }.
company-same-nobody = So jemand steht nicht auf der Liste dieser Buchung.
guests-head = **{ $slot }**, gebucht für { $holder }.
guests-coming = Dabei: { $names }
guests-nobody = Sonst steht noch niemand auf der Liste. Um jemanden dazuzunehmen, schreib zum Beispiel „lade Jonas ein“.
guests-absent = Verhindert: { $names }
guests-unwritten = Von hier gehen noch keine E-Mails hinaus, Gäste erfahren also nichts: Bitte gib ihnen den Termin selbst durch. Wer Bellhop betreibt, kann E-Mails einschalten.
guests-unwritten-admin = Von hier gehen noch keine E-Mails hinaus, Gäste erfahren also nichts: Bitte gib ihnen den Termin selbst durch. Eingeschaltet werden E-Mails mit SMTP_URL, dort, wo Bellhop läuft.
guest-added = Jetzt auf der Liste: { $names }.
guest-removed = Nicht mehr auf der Liste: { $names }.
mail-off = Von hier gehen noch keine E-Mails hinaus. Wer Bellhop betreibt, kann sie einschalten.
mail-off-admin = Von hier gehen noch keine E-Mails hinaus. Eingeschaltet werden sie mit SMTP_URL, dort, wo Bellhop läuft.
mail-asked = Ich schicke einen Code an { $address }. Schreib mir innerhalb von 30 Minuten „email“ und den Code; bis dahin geht sonst nichts dorthin.
mail-proved = Ab jetzt schreibe ich auch an { $address }: was du buchst, Erinnerungen mit dem Türcode, Änderungen und Absagen, und deine Woche, falls du sie bekommst. Zum Beenden schreib „keine E-Mails mehr“.
mail-wrong = Das ist nicht der Code. { $left ->
    [one] Ein Versuch bleibt.
   *[other] { $left } Versuche bleiben.
}
mail-over = Es gibt keinen Code einzugeben. Für einen neuen schreib „schreib mir an“ und deine Adresse.
mail-stopped = Du bekommst keine E-Mails mehr von mir.
mail-none = Du bekommst keine E-Mails von mir.
mail-lost = Meine E-Mails erreichen { $address } nicht mehr, deshalb schreibe ich dir nur noch hier. „Schreib mir an“ und eine Adresse schaltet sie wieder ein.
mail-code-subject = Dein Code für Bellhop
mail-code = { $name } möchte hier erfahren, was gebucht ist. Schick mir diesen Code im Chat: email { $code }
mail-code-else = Wenn du das nicht warst, tu nichts: Sonst geht nichts hierher.
mail-leave = Keine E-Mails mehr
mail-leave-ask = Soll Bellhop nicht mehr an diese Adresse schreiben?
mail-left = Bellhop schreibt nicht mehr an diese Adresse.
guest-leave = Keine Einladungen mehr
guest-leave-ask = Soll Bellhop dieser Adresse für die Organisation, die Sie eingeladen hat, nicht mehr schreiben? Auch von Änderungen erfahren Sie dann nichts mehr.
guest-left = Diese Adresse bekommt von dort keine E-Mails mehr. Wer Sie künftig einlädt, wird darauf hingewiesen und muss Ihnen selbst Bescheid sagen.
guest-again = Doch wieder schreiben
guest-back = Sie bekommen die Einladungen von dort wieder.
button-mail-stop = Keine E-Mails mehr
settings-mail = E-Mail: { $address }, zusätzlich zum Chat
settings-mail-unproved = E-Mail: { $address }, sobald du den Code schickst
settings-mail-none = E-Mail: keine. „Schreib mir an du@example.com“ fügt sie hinzu.
TooManyInvited = Innerhalb eines Tages lassen sich höchstens { $most } Gäste per E-Mail einladen, damit niemand über mich Spam verschickt. Bitte versuch es morgen wieder.
TooManyMailCodes = Du hast dir innerhalb einer Stunde { $most } Codes schicken lassen. Bitte versuch es später wieder.
card-busy = In deinem eigenen Kalender bist du { $times } beschäftigt.
card-busy-all-day = In deinem eigenen Kalender bist du die ganze Zeit beschäftigt.
own-calendar-given = Ich lese deinen Kalender gleich und sage dir, ob es geklappt hat. Ich behalte nur die Zeiten, zu denen du beschäftigt bist, keine Titel, und warne dich, wenn eine Buchung sich damit überschneidet.
own-calendar-given-openly = Ich lese deinen Kalender gleich und sage dir, ob es geklappt hat. Wer diese Adresse hat, kann deinen ganzen Kalender lesen: Bitte lösch deine Nachricht hier.
own-calendar-read = Ich habe deinen Kalender gelesen: { $count ->
    [0] In den nächsten 8 Wochen bist du nie beschäftigt
    [one] In den nächsten 8 Wochen bist du einmal beschäftigt
   *[other] In den nächsten 8 Wochen bist du { $count }-mal beschäftigt
}. Ich warne dich, wenn eine Buchung sich damit überschneidet, und ein Termin für euch alle weicht dem aus. Ich lese ihn jede halbe Stunde neu.
own-calendar-lost = Ich kann deinen Kalender nicht lesen: { $why }. Bis das wieder geht, warne ich dich nicht vor Überschneidungen. „Mein Kalender ist“ und eine andere Adresse ersetzt ihn.
own-calendar-forgotten = Ich habe deinen Kalender vergessen, seine Adresse und die Zeiten darin.
own-calendar-none = Ich kenne keinen Kalender von dir. „Mein Kalender ist https://example.com/name.ics“ fügt einen hinzu.
own-calendar-trouble-away = Sein Server antwortet nicht
own-calendar-trouble-refused = Sein Server gibt ihn mir nicht. Nimm die private oder öffentliche iCal-Adresse aus den Einstellungen deines Kalenders
own-calendar-trouble-inside = Seine Adresse führt in ein privates Netz, und dort lese ich nichts
own-calendar-trouble-astray = Seine Adresse führt endlos zu anderen weiter, oder zu einer unverschlüsselten
own-calendar-trouble-too_large = Er ist zu groß
own-calendar-trouble-unreadable = Unter seiner Adresse steht kein Kalender. Nimm die iCal-Adresse aus den Einstellungen deines Kalenders, oft endet sie auf .ics
own-calendar-trouble-sealed = Ich habe seine Adresse nicht mehr
button-calendar-forget = Meinen Kalender vergessen
settings-calendar = Dein eigener Kalender: { $count ->
    [0] in den nächsten 8 Wochen nie beschäftigt
    [one] in den nächsten 8 Wochen einmal beschäftigt
   *[other] in den nächsten 8 Wochen { $count }-mal beschäftigt
}
settings-calendar-unread = Dein eigener Kalender: Ich habe ihn noch nicht gelesen
settings-calendar-lost = Dein eigener Kalender: Ich kann ihn nicht lesen. { $why }
settings-calendar-none = Dein eigener Kalender: keiner. Mit „mein Kalender ist https://example.com/name.ics“ kann ich dich vor Überschneidungen warnen.
BadCalendarAddress = Das ist keine Kalenderadresse, die ich lesen kann: Sie muss mit https:// oder webcal:// beginnen. Nichts wurde geändert.
BadWebhookAddress = Das ist keine Adresse, an die ich Ereignisse senden kann: Sie muss mit https:// beginnen. Nichts wurde geändert.
NoSuchEventType = Es gibt keine Art von Ereignis namens „{ $name }“. Welche es gibt, steht in docs/events.md.
NoSuchWebhook = Einen Webhook { $number } gibt es hier nicht.
TooManyWebhooks = Es gibt schon { $most } Webhooks, mehr sind nicht möglich. Entferne zuerst einen.
webhook-dead = { $count ->
    [one] Webhook { $number } hat ein Ereignis einen Tag lang abgelehnt, es wird nicht mehr von selbst gesendet. Alles andere geht weiter.
   *[other] Webhook { $number } hat { $count } Ereignisse einen Tag lang abgelehnt, sie werden nicht mehr von selbst gesendet. Alles andere geht weiter.
}
webhook-stopped = Webhook { $number } hat einen Tag lang nichts angenommen, deshalb wird ihm nichts mehr gesendet. Was inzwischen geschieht, wird für ihn aufgehoben.
webhook-gone = Webhook { $number } hat geantwortet, dass er keine Ereignisse mehr möchte, deshalb wird ihm nichts mehr gesendet.
webhook-replay = Sobald sein Empfänger wieder arbeitet, sendet **bellhop webhooks replay { $number }**, was er verpasst hat.
webhook-replayed = Webhook { $number } bekommt, was er verpasst hat, vom ersten Ereignis an.
button-webhook-replay = Verpasstes senden
guest-lost = Meine E-Mails erreichen { $address } nicht, deinen Gast bei { $slot }. Bitte prüf die Adresse, oder sag selbst Bescheid.
guests-refusing = { $names } { $count ->
    [one] möchte
   *[other] möchten
} von hier keine E-Mails. Ich schreibe nicht dorthin: Bitte sag selbst Bescheid.
letter-invited-subject = Einladung: { $what }
letter-changed-subject = Geändert: { $what }
letter-cancelled-subject = Abgesagt: { $what }
letter-invited = { $holder } lädt Sie ein:
letter-changed = { $holder } hat den Termin geändert. Jetzt gilt:
letter-cancelled = { $holder } hat den Termin abgesagt oder Sie ausgeladen. Bitte nehmen Sie ihn aus Ihrem Kalender:
mail-dates = Wiederholt sich { $rule }: { $count } Termine; das ist der nächste.
mail-unread = Antworten auf diese E-Mail liest niemand. Bitte sagen Sie { $holder } direkt, ob Sie kommen.
leave-none = Für diese Zeit finde ich keine Buchung von dir und keine Einladung.
leave-which = Zu welcher kannst du nicht kommen?
leave-holder = **{ $slot }** ist deine Buchung. Möchtest du sie zurückgeben?
card-offered = { $name } angeboten bis { $until }. Bis zur Übernahme bleibt sie deine.
card-handed-by = Vorher hatte das { $name }.
offer-holder-you = Die Buchung gehört dir schon.
offer-holder = Die Buchung gehört dieser Person schon.
offer-withdrawn = Das Angebot ist zurückgezogen; die Buchung bleibt deine.
offer-declined = In Ordnung. Ich sage, dass du sie nicht übernimmst.
notice-offered = { $by } bietet dir diese Buchung an. Sie ist deine, wenn du sie bis **{ $until }** übernimmst.
notice-assistant-held = Ein Assistent hält das für dich frei. Gebucht ist es erst, wenn du es bestätigst.
notice-offer-declined = { $name } übernimmt sie nicht; sie bleibt deine.
notice-offer-lapsed = { $name } hat nicht geantwortet, das Angebot ist vorbei; sie bleibt deine.

## Die fragen, denen es gehört

button-ask-holder = Inhaber fragen
button-ask-give = Mir überlassen
button-ask-swap = Tauschen gegen { $what }
button-ask-shorten = Um { $minutes } Min. kürzen
button-ask-share = Dazukommen
button-unask = Zurückziehen
button-grant-give = Überlassen
button-grant-swap = Tauschen
button-grant-shorten = Meine um { $minutes } Min. kürzen
button-grant-share = Dazulassen
button-keep-mine = Behalten
button-not-today = Heute nicht mehr fragen
favour-what = **{ $name } · { $slot }** hat jemand anders. Worum soll ich bitten?
favour-press = Bitte drück einen Knopf: Ein bloßes Ja oder Nein gibt nichts her.
favour-full = **{ $name }** lässt sich dann nicht teilen: Es kommen { $people }, und es gibt { $seats } Plätze.
favour-wanted = Du bekämst **{ $slot }**.
favour-wanted-whole = Du bekämst **{ $slot }**. Überlässt man es dir, fällt die andere Buchung ganz weg.
favour-which = Sag mir, was du wann möchtest: „frag den inhaber von { $name } morgen um 15 uhr“.
favour-oneself = Das bist du selbst: Da gibt es niemanden zu fragen. Nenn etwas, das jemand anderes hat: „frag den inhaber von { $name } morgen um 15 uhr“.
favour-whose = Gebucht hat das { $who }: Die Frage geht also dorthin und an niemanden sonst.
favour-whoever = Gefragt wird, wer es gebucht hat, und niemand sonst.
favour-no-sharing = **{ $name }** lässt sich nicht teilen: Die Regeln erlauben nicht, danach zu fragen.
favour-share-one = Ich frage nur für dich. Wer mitkommt, fragt selbst, oder wird dort dazugenommen: So steht niemand drauf, der nichts davon weiß.
favour-which-time = Welche Zeit von **{ $name }** möchtest du? Du kannst auch sagen: „frag den inhaber von { $name } morgen um 15 uhr“.
favour-sent = Ich habe { $who } um **{ $name } · { $slot }** gebeten.
favour-sent-swap = Ich habe { $who } gefragt: **{ $name } · { $slot }** gegen dein **{ $given }**.
favour-sent-share = Ich habe { $who } gefragt, ob du zu **{ $name } · { $slot }** dazukommen kannst.
favour-sent-unnamed = Deinen Namen habe ich nicht genannt.
favour-sent-until = Sobald eine Antwort da ist, sage ich sie dir; sie kann bis **{ $until }** kommen.
favour-withdrawn = Zurückgezogen. Alles bleibt, wie es ist.
favour-withdrawn-free = Zurückgezogen. Du musst nicht mehr fragen: **{ $name } · { $slot }** ist jetzt frei.
favour-withdrawn-off = Zurückgezogen. Worum du gebeten hast, ist nicht mehr, wie es war.
favour-kept = In Ordnung, es bleibt deins. Ich sage es weiter.
favour-not-today = Heute bittet dich niemand mehr um etwas.
favour-somebody = Jemand
favour-holder = Die andere Person
favour-the-holder = die andere Person
favour-to-somebody = jemand anders
favour-asked-give = { $who } hätte gern **{ $name } · { $slot }**, was du gebucht hast.
favour-costs-whole = Deine Buchung **{ $slot }** würde dann ganz storniert.
favour-asked-swap = { $who } hätte gern dein **{ $name } · { $slot }** und gibt dafür **{ $given } · { $when }**.
favour-asked-shorten = { $who } hätte gern **{ $name } · { $slot }**. Dir bliebe **{ $rest }**.
favour-asked-share = { $who } möchte zu deiner Buchung **{ $name } · { $slot }** dazukommen. Damit wärt ihr { $people }, Plätze gibt es { $seats }. Die Buchung bleibt deine.
favour-until = Antworten kannst du bis **{ $until }**. Ohne Antwort bleibt es deins.
favour-done-give = Überlassen an { $who }. Deine Buchung ist weg und zählt nicht mehr.
favour-done-swap = Getauscht mit { $who }: Das hier ist jetzt deins.
favour-done-shorten = Gekürzt für { $who }: Das hier behältst du.
favour-done-share = { $who } kommt dazu und steht jetzt mit auf der Buchung.
favour-yes-give = { $who } hat dir das überlassen.
favour-yes-swap = { $who } hat mit dir getauscht: Das ist jetzt deins.
favour-yes-shorten = { $who } hat dir Platz gemacht: Das ist deins.
favour-became-no = { $who } behält **{ $name } · { $slot }**.
favour-still = Wenn andere so tauschen möchten, dass es für drei oder vier aufgeht, frage ich euch alle bis **{ $until }**.
favour-became-lapsed = { $who } hat nicht geantwortet, also bleibt **{ $name } · { $slot }** vergeben.
favour-became-hindered = { $who } hat zugestimmt, aber die Regeln lassen es inzwischen nicht mehr zu. Nichts hat sich geändert: **{ $name } · { $slot }** bleibt vergeben.
favour-became-off = Aus **{ $name } · { $slot }** ist nichts geworden: Worum du gebeten hast, ist nicht mehr, wie es war.
favour-free = **{ $name } · { $slot }** ist jetzt frei: Du hattest darum gebeten, und es wurde aufgegeben.
favour-undone = Es wurde innerhalb der Minute zurückgenommen, also ist alles wie vorher.
favour-undone-own = Zurückgenommen. Alles ist wie vorher.
poll-own = Ich halte diese Zeiten für { $length } mit **{ $names }** und habe gefragt, welche davon passen.
poll-nobody-left = Ich halte diese Zeiten für { $length }, aber von den Gefragten ist niemand mehr da.
poll-asked = **{ $who }** möchte sich für { $length } mit dir treffen. Welche dieser Zeiten passen dir?
poll-others-own = Ich halte diese Zeiten von { $length } für **{ $names }**, ohne dich, und habe gefragt, welche davon passen.
poll-asked-others = **{ $who }** sucht eine Zeit von { $length } für **{ $names }**. Welche dieser Zeiten passen dir?
poll-holder = Gebucht wird für **{ $holder }**.
poll-holder-you = Es wird deine Buchung.
poll-until = Offen bis **{ $until }**.
poll-answered = { $count } von { $of } haben geantwortet.
poll-press = Drück alle, die passen; ich halte sie so lange.
poll-yours = Was dir passt, ist notiert; drück noch einmal, um es zu ändern.
poll-yours-none = Notiert, dass dir keine passt; drück noch einmal, um es zu ändern.
poll-slot-none = • **{ $slot }** · { $name } · passt niemandem
poll-slot = { $count ->
    [0] • **{ $slot }** · { $name } · noch niemand
   *[other] • **{ $slot }** · { $name } · passt { $who }
}
poll-slot-asked = { $count ->
    [0] • **{ $slot }** · { $name }
   *[other] • **{ $slot }** · { $name } · passt { $count }
}
poll-decided = Entschieden: **{ $slot }** · { $name }. Die anderen Zeiten sind wieder frei.
poll-decided-gone = Was entschieden war, **{ $slot }** · { $name }, ist nicht mehr gebucht.
poll-pending = Es braucht eine Genehmigung; ich habe darum gebeten.
poll-suited = Das passte { $count } von { $of } Gefragten.
poll-own-nobody = Niemand hat gesagt, dass eine dieser Zeiten passt. Es ist nichts mehr gehalten.
poll-own-called_off = Abgesagt. Es ist nichts mehr gehalten, und alle, die ich gefragt habe, erfahren es.
poll-own-lost = Keine der passenden Zeiten war noch zu haben. Es ist nichts mehr gehalten.
poll-became-nobody = Keine der Zeiten hat gepasst, also wird nichts daraus.
poll-became-called_off = { $who } braucht keine Zeit mehr von dir: Die Umfrage ist abgesagt.
poll-became-lost = Keine der passenden Zeiten war noch zu haben, also wird nichts daraus.
poll-superseded = Die Umfrage steht weiter unten.
polls-none = Es läuft keine Umfrage, an der du teilnimmst. „Nächste Woche eine Stunde für @mara und jonas“ findet Zeiten, nach denen ich fragen kann.
polls-several = { $count ->
    [one] Eine Umfrage läuft.
   *[other] { $count } Umfragen laufen.
}
button-poll-them = In einer Umfrage fragen
button-poll = Die Umfrage
button-polls = Umfragen
button-poll-book = { $slot } · { $name } buchen
button-poll-decide = Jetzt entscheiden
button-poll-off = Absagen
button-poll-one = { $days } · { $length } · { $names }
button-poll-one-asked = { $days } · { $length } · von { $names }
button-poll-time = { $slot } · { $name }
button-poll-suits = ✓ { $slot } · { $name }
button-poll-none = Keine davon
button-poll-none-now = ✓ Keine davon
button-poll-booking = Die Buchung
button-poll-again = Andere Zeiten
NoSuchPoll = Diese Umfrage gibt es nicht mehr, oder sie ist nicht an dich gerichtet.
SlotTaken-poll = Es ist eine der Zeiten einer Umfrage, an der du teilnimmst.
PollOver = Die Umfrage ist vorbei, daran ändert das nichts mehr.
PollUndecided = Noch hat niemand gesagt, welche Zeit passt. Du kannst selbst eine wählen.
PollSlotGone = Diese Zeit ist nicht mehr zu haben, die anderen schon.
TooManyPolls = Du hast { $most } offene Umfragen, mehr sind nicht möglich. Entscheide erst eine davon.
PolledAlready = Das fragst du sie schon: Hier ist die Umfrage.
poll-until-stays = Wann sie endet, bleibt, wie es zuerst gesagt war.
PollUntilPast = { $until } ist vorbei; jetzt ist { $now }. Niemand wurde gefragt, und nichts ist gehalten.
TooFewTimes = Von diesen Zeiten sind keine zwei mehr übrig, die ich halten und erfragen könnte.
KeptForPoll = Das halte ich für eine Umfrage. Gebucht wird es, wenn sie entschieden ist.
ring-offered = { $count } von euch können auf einmal tauschen: Du gibst **{ $given } · { $when }** und bekommst **{ $name } · { $slot }**.
ring-until = Getauscht wird, sobald alle { $count } zustimmen, bis **{ $until }**. Behält jemand das eigene, behalten es alle.
ring-agreed = Notiert. { $count ->
    [one] Eine Antwort fehlt
   *[other] { $count } Antworten fehlen
} noch, bis **{ $until }**; so lange ändert sich nichts.
ring-done = Alle { $count } haben getauscht: Das ist jetzt deins.
ring-off = Aus dem Tausch unter { $count } Personen ist nichts geworden, also bleibt das deins.
given-reason = an jemanden abgegeben, der darum gebeten hat
notice-taken-over = { $name } hat diese Buchung übernommen. Sie zählt nicht mehr als deine.
notice-called-off = { $by } hat deine Buchung storniert: { $reason }
notice-called-off-plain = { $by } hat deine Buchung storniert.
others-whose = Das klingt nach der Buchung von jemand anderem; deine rühre ich dafür nicht an. Wenn du eine Kollegin oder einen Kollegen meinst, schreib den Namen.
others-not-yours = An den Buchungen von { $name } kann ich für dich nichts ändern. Das können nur { $name } selbst und wer den Raum verwaltet.
others-none = { $name } hat nichts Passendes gebucht.
others-private = Was { $name } gebucht hat, bleibt zwischen { $name } und mir.
others-cancel-which = Welche Buchung von { $name } möchtest du stornieren? Ich sage { $name }, dass du es warst.
others-list = { $name } hat:
because-needed = sie wird anderweitig gebraucht
because-mistake = die Buchung war ein Versehen
because-rules = es passt nicht zu den Regeln des Hauses
because-smaller = etwas Kleineres reicht
button-because-needed = Wird anderweitig gebraucht
button-because-mistake = Aus Versehen gebucht
button-because-rules = Passt nicht zu unseren Regeln
button-because-smaller = Etwas Kleineres reicht
button-no-reason = Ohne Begründung
button-move-theirs = Verschieben …
button-cancel-theirs = Stornieren …
button-take-theirs = Übernehmen …
button-calloff-now = Stornieren
button-move-now = Verschieben
button-take-now = Übernehmen
button-other-reason = Anderer Grund …
button-history = Was geschah
button-changes = Änderungen
days-from-to = { $first } – { $last }
all-head = { $count ->
    [0] Am **{ $days }** ist nichts gebucht, was du verwaltest.
    [one] **1 Buchung**, { $days }:
   *[other] **{ $count } Buchungen**, { $days }:
    }
all-head-of = { $count ->
    [0] **{ $name }** hat nichts gebucht, { $days }.
    [one] **{ $name }** hat **1 Buchung**, { $days }:
   *[other] **{ $name }** hat **{ $count } Buchungen**, { $days }:
    }
all-head-most = Die ersten **{ $count } Buchungen**, { $days }. Weniger Tage zeigen den Rest:
calloff-why = Warum wird das storniert? Wähle einen Grund oder schreib einen; wer gebucht hat, liest ihn.
    { $what }
decline-which = Welche Anfrage möchtest du ablehnen?
decline-why = Warum wird das abgelehnt? Wähle einen Grund oder schreib einen; wer gefragt hat, liest ihn.
    { $what }
take-why = Warum übernimmst du das? Wähle einen Grund oder schreib einen; wer gebucht hat, liest ihn.
    { $what }
move-theirs-where = Wohin soll das verschoben werden? Wer gebucht hat, erfährt es.
    { $what }
move-why = Warum wird das auf **{ $slot }** verschoben? Wähle einen Grund oder schreib einen; wer gebucht hat, liest ihn.
    { $what }
reason-typed = Der Grund ist „{ $reason }“; wer gebucht hat, liest ihn.
    { $what }
theirs-taken = Das gehört jetzt dir; wer es hatte, weiß Bescheid.
theirs-given = Erledigt; alle Beteiligten wissen Bescheid.
theirs-moved = Verschoben; wer gebucht hat, weiß Bescheid.
board-head = **{ $day }**, wie es am { $then } aussah:
board-nothing = Am { $then } war für **{ $day }** nichts gebucht.
board-closed = geschlossen
board-changed = { $said } (inzwischen anders)
button-board-now = Wie es jetzt ist
in-head = { $count ->
    [one] Am **{ $day }** ist eine Person da, soweit die Buchungen es zeigen:
   *[other] Am **{ $day }** sind { $count } Personen da, soweit die Buchungen es zeigen:
    }
in-one = • **{ $who }** · { $where }
in-hidden = { $count ->
    [one] Bei einer davon ist der Name hier vertraulich.
   *[other] Bei { $count } davon sind die Namen hier vertraulich.
    }
in-nobody = Am **{ $day }** hat bisher niemand einen Raum oder Tisch.
in-there = **{ $who }** ist am **{ $day }** da: { $where }.
in-unknown = Keine Buchung, die du sehen darfst, zeigt, dass **{ $who }** am **{ $day }** da ist.
wish-unmet = Nach „{ $words }“ kann ich nicht suchen: Ich kenne Art, Größe, Ausstattung und Ort.
beside-near = { $name } hat dann { $place }; das hier ist der nächste freie Platz.
NotBeside = Soweit ich es sagen darf, hat { $name } dann keinen solchen Platz. Lass den Namen weg, dann passt jeder Platz.
NotBeside-hidden = Wer wo sitzt, wird hier nicht verraten, also kann ich keinen Platz neben { $name } suchen. Lass den Namen weg, dann passt jeder Platz.
part-given-back = { $count ->
    [one] **{ $name }** ist zurückgegeben; der Rest bleibt gebucht.
   *[other] **{ $name }** sind zurückgegeben; der Rest bleibt gebucht.
}

## Einen Ort betreiben

manage-head = Das kann bei { $organization } gebucht werden:
manage-none = Noch kann nichts gebucht werden.
manage-head-retired = Das ist bei { $organization } stillgelegt:
manage-none-retired = Es ist nichts stillgelegt.
new-how = Schick, was es ist, die Angaben mit Kommas getrennt, etwa „Nova, Raum, 10 Plätze, 3. Stock, Beamer, 8-20, Freigabe durch mich“. Nötig sind nur Name und Art.
new-several = Mehreres auf einmal: je eine Zeile, etwa „Schreibtische 1-12“.
new-misread = „{ $said }“ kann ich nicht als Angabe lesen; es wurde nichts angelegt.
new-hours = Öffnungszeiten enden am selben Tag, nachdem sie begonnen haben; „{ $said }“ nicht. Es wurde nichts angelegt.
new-preview = Angelegt wird erst, wenn du „Anlegen“ drückst.
new-with-photo = Mit dem Foto, das du geschickt hast.
new-several-preview = **{ $count } Dinge**; angelegt werden sie erst, wenn du „Alle anlegen“ drückst:
new-buffer = Wie lange bleibt es nach jeder Buchung zu?
new-photo = Schick mir ein Foto davon: Das nächste Bild ist es.
new-bookers = Wer darf es buchen? Jede Gruppe lässt sich später festlegen: „/rules nova bucher crew“.
new-done = { $count ->
    [one] **{ $names }** kann jetzt gebucht werden.
   *[other] Das kann jetzt gebucht werden: **{ $names }**.
}
new-undone = { $count ->
    [one] **{ $names }** wurde zurückgenommen und kann nicht gebucht werden.
   *[other] Das wurde zurückgenommen und kann nicht gebucht werden: **{ $names }**.
}
edit-head = **{ $name }** ändern?
edit-same = Es ist schon so; nichts wurde geändert.
edit-name-kept = 30 Tage lang ist auch „{ $name }“ noch gemeint.
edit-done = Geändert: **{ $name }**
edit-undone = Rückgängig gemacht: **{ $name }**
edit-how-name = Wie heißt es ab jetzt? Schick den Namen oder schreib jederzeit „benenne { $name } in Vega um“. Den alten verstehe ich noch 30 Tage.
edit-how-capacity = Wie viele Plätze gibt es? Schick eine Zahl oder schreib jederzeit „{ $name } hat 12 Plätze“.
edit-how-hours = Wann ist geöffnet? Schick „mo-fr 8-20“ oder schreib jederzeit „öffne { $name } mo-fr 8-20“.
edit-how-floor = Welcher Stock? Schick „2“ oder schreib jederzeit „{ $name } ist im 2. Stock“.
edit-how-site = An welchem Standort ist es? Drück einen, oder schreib jederzeit „{ $name } ist in Porto“.
edit-how-tags = Was gibt es dort noch? Schick „Whiteboard, Bildschirm“. Etwas wegnehmen: „{ $name } hat keinen Beamer mehr“.
edit-how-units = Wie viele sind es? Schick eine Zahl oder schreib jederzeit „{ $name } hat 14 Stück“. Was gebucht ist, zeige ich, bevor etwas wegfällt.
edit-how-copy = Wie heißt die Kopie? Schick ihren Namen oder schreib jederzeit „dupliziere { $name } als Lyra“. Sie bekommt alle Einstellungen.
edit-how-photo = Schick mir ein Foto von { $name }: Das nächste Bild ist es.
photo-which = Was zeigt das Foto? Tippe darauf, oder schick es noch einmal mit dem Namen als Bildunterschrift.
photo-not-read = Dieses Bild konnte ich nicht lesen. Schick ein Foto als JPEG, PNG oder WebP mit höchstens 12 MB; ist es das schon, dann verkleinere es.
button-door-sign = Türschild
door-sign = Das Schild für die Tür von **{ $name }**, zum Ausdrucken. Wer es mit Telegram scannt, checkt ein oder bucht auf der Stelle.
door-sign-opens = Es öffnet { $link }
door-sign-how = Scannen, um einzuchecken oder jetzt zu buchen
door-sign-alt = Ein QR-Code mit dem Link { $link }, für die Tür von { $name }
door-sign-none = Ein Türschild öffnet Telegram, und Telegram ist hier nicht eingerichtet. Wer Bellhop betreibt, kann es hinzufügen.
door-unknown = Ich weiß nicht, was hinter dieser Tür liegt. Vielleicht ist das Schild alt oder von einem anderen Ort.
door-retired = **{ $name }** lässt sich nicht mehr buchen.
suggestion = Mein Vorschlag: { $name } · { $slot }
way-in = Bellhop öffnen
way-in-none = Kein Vorschlag – frag Bellhop
photo-of = **{ $name }**
photo-alt = Foto von { $name }: { $facts }
photo-gone = Von **{ $name }** gibt es kein Foto mehr.
catalogue-name = { $name }
catalogue-retired = stillgelegt
catalogue-line = { $fact }: { $value }
catalogue-change = • { $fact }: { $old } → **{ $new }**
retire-preview = { $count ->
    [0] **{ $name }** stilllegen? Ab jetzt ist nichts gebucht, und du kannst es jederzeit zurückholen.
    [one] **{ $name }** stilllegen? Ab jetzt gibt es 1 Buchung:
   *[other] **{ $name }** stilllegen? Ab jetzt gibt es { $count } Buchungen:
}
retire-done = Stillgelegt: **{ $name }** kann nicht mehr gefunden oder gebucht werden.
retire-not = **{ $name }** ist nicht stillgelegt und kann gebucht werden.
retire-which = Eins nach dem anderen, denn zuerst wird gezeigt, was davon gebucht ist. Welches?
retire-back = **{ $name }** kann wieder gebucht werden.
retired-reason = nicht mehr verfügbar
taken-back-reason = es wurde innerhalb der Minute zurückgenommen
reopened-reason = die Schließung wurde zurückgenommen
bookings-back = { $count ->
    [one] Eine Buchung ist wieder da; wer gebucht hat, bekommt Bescheid:
   *[other] { $count } Buchungen sind wieder da; wer gebucht hat, bekommt Bescheid:
}
bookings-stay-cancelled = { $count ->
    [one] Eine Buchung bleibt storniert:
   *[other] { $count } Buchungen bleiben storniert:
}
bookings-away = { $count ->
    [one] Eine Buchung wurde beim Stilllegen verschoben und ist noch dort:
   *[other] { $count } Buchungen wurden beim Stilllegen verschoben und sind noch dort:
}
bookings-moved-off = { $count ->
    [one] Eine Buchung wurde dafür verschoben und ist noch dort:
   *[other] { $count } Buchungen wurden dafür verschoben und sind noch dort:
}
bookings-none-away = Von den verschobenen Buchungen ist keine mehr zurückzuholen.
shrink-preview = { $count ->
    [0] **{ $name }**: { $old } → **{ $new }**. Von dem, was wegfällt, ist nichts gebucht: { $labels }.
    [one] **{ $name }**: { $old } → **{ $new }**. Es fiele weg: { $labels }, mit 1 Buchung:
   *[other] **{ $name }**: { $old } → **{ $new }**. Es fiele weg: { $labels }, mit { $count } Buchungen:
}
resize-preview = **{ $name }**: { $old } → **{ $new }**?
resize-done = **{ $name }**: { $old } → **{ $new }**
sites-head = Die Standorte:
sites-line = { $count ->
    [0] • **{ $name }** · { $zone } · noch nichts dort
    [one] • **{ $name }** · { $zone } · 1 Ressource
   *[other] • **{ $name }** · { $zone } · { $count } Ressourcen
}
sites-how = Schreib „neuer Standort München, Europe/Berlin“, „benenne Standort München in Zentrale um“, „Standort München ist in Europe/Vienna“ oder „entferne Standort München“.
site-new = Den Standort **{ $name }** anlegen, mit der Zeit von { $zone }?
site-rename = Den Standort **{ $name }** in **{ $new }** umbenennen?
site-zone = Für den Standort **{ $name }** die Zeit von { $zone } nehmen? Gebuchtes bleibt im selben Augenblick; Öffnungszeiten gelten in der neuen Zone.
site-remove = Den Standort **{ $name }** entfernen? Dort ist nichts.
place-done = Erledigt.
place-undone = Rückgängig gemacht.
departures-new = { $count ->
    [one] Für **{ $name }** diese Abfahrt anlegen: { $when }?
   *[other] Für **{ $name }** { $count } Abfahrten anlegen: zuerst { $when }, zuletzt am { $last }?
}
departures-first = Höchstens { $most } Abfahrten werden auf einmal geplant, deshalb sind es die ersten { $most }.
departures-done = { $count ->
    [one] **{ $name }** fährt jetzt { $when }.
   *[other] **{ $name }** hat { $count } weitere Abfahrten, von { $first } bis { $last }.
}
departures-undone = { $count ->
    [one] Die Abfahrt von **{ $name }** ist wieder weg: { $when }.
   *[other] { $count } Abfahrten von **{ $name }** sind wieder weg.
}
departures-same = Diese Abfahrten gibt es schon, oder sie sind vorbei.
seats-class = { $count ->
    [one] Den Platz **{ $seats }**
   *[other] Die { $count } Plätze **{ $seats }**
} der Klasse **{ $seat_class }** zuordnen?
seats-classless = { $count ->
    [one] Dem Platz **{ $seats }**
   *[other] Den { $count } Plätzen **{ $seats }**
} keine Klasse mehr zuordnen?
departures-until = Bis wann? Schreib zum Beispiel „{ $name } täglich 9:30-11 bis 31. März“: täglich, werktags oder jeden Freitag.
button-sites = Standorte
button-remove-site = Entfernen
button-add-departures = { $count ->
    [one] Anlegen
   *[other] { $count } anlegen
}
UnknownSite = Einen Standort „{ $wanted }“ gibt es nicht. Es gibt: { $sites }.
SiteInUse = { $count ->
    [0] **{ $name }** ist der einzige Standort und bleibt deshalb. Du kannst ihn umbenennen.
    [one] **{ $name }** lässt sich nicht entfernen: Dort ist 1 Ressource, vielleicht eine stillgelegte. Gib ihr erst einen anderen Standort.
   *[other] **{ $name }** lässt sich nicht entfernen: Dort sind { $count } Ressourcen, stillgelegte mitgezählt. Gib ihnen erst einen anderen Standort.
}
naming-head = So heißen die Dinge hier:
naming-kind = • { $kinds }: eins heißt „{ $one }“, mehrere heißen „{ $several }“
naming-how = Schreib „nenne Studios Kabine, Kabinen“, damit sie wie im Haus heißen, und „nenne Kabinen Studios“, um das zurückzunehmen.
naming-ask = Sollen { $kinds } hier **{ $several }** heißen, und eins davon **{ $one }**? Alle lesen es dann so und können es so schreiben.
naming-guessed = Eins von beiden ist geraten. Falls es nicht stimmt, schreib beide: „nenne { $kinds } { $one }, { $several }“.
naming-back = Soll **{ $name }** wieder { $kinds } heißen?
naming-house = Soll dieser Ort **{ $new }** heißen statt **{ $name }**?
house-done = Dieser Ort heißt jetzt **{ $name }**.
house-undone = Dieser Ort heißt wieder wie vorher.
attributes-head = Damit werden die Dinge hier beschrieben:
attributes-none = Noch wird hier nichts mit eigenen Merkmalen beschrieben.
attributes-line = { $count ->
    [0] • **{ $name }** · { $type } · noch hat es nichts
    [one] • **{ $name }** · { $type } · 1 Ding hat es
   *[other] • **{ $name }** · { $type } · { $count } Dinge haben es
}
attributes-how = Schreib „neues Merkmal: Stehtisch“, „neues Merkmal: Tischbreite in cm“ oder „neues Merkmal: Farbe: rot, grün“. Danach „{ $sample } hat Tischbreite 160“ oder „{ $sample } hat Farbe rot“. „entferne Merkmal Farbe“ nimmt eins weg.
attribute-number = eine Zahl
attribute-number-in = eine Zahl in { $unit }
attribute-yes-no = ja oder nein
attribute-text = ein Text
attribute-choice = eins von { $choices }
attribute-define = Das Merkmal **{ $name }** ({ $type }) anlegen?
attribute-change = Soll **{ $name }** ab jetzt { $type } sein?
attribute-remove = Das Merkmal **{ $name }** löschen?
UnknownAttribute = { $count ->
    [0] Ein Merkmal „{ $wanted }“ gibt es nicht, und auch kein anderes.
   *[other] Ein Merkmal „{ $wanted }“ gibt es nicht. Es gibt: { $attributes }.
}
AttributeInUse = { $count ->
    [one] 1 Ding hier hat einen Wert für **{ $name }**, vielleicht ein stillgelegtes. Nimm ihn dort zuerst weg: „{ $sample } hat kein { $name }“.
   *[other] { $count } Dinge hier haben einen Wert für **{ $name }**, stillgelegte mitgezählt. Nimm ihn dort zuerst weg: „{ $sample } hat kein { $name }“.
}
AttributeBuiltIn-capacity = „{ $name }“ braucht kein Merkmal: Schreib „{ $sample } hat 12 Plätze“.
AttributeBuiltIn-floor = „{ $name }“ braucht kein Merkmal: Schreib „{ $sample } ist im 2. Stock“.
WordIsRead = An „{ $word }“ erkenne ich, was jemand möchte; es kann hier nichts anderes heißen. Nimm ein anderes Wort.
button-kinds = Namen der Arten
button-groups = Gruppen
button-attributes = Merkmale
button-define = Anlegen
button-remove-attribute = Entfernen
import-preview = **{ $file }** · { $counts }. Übernommen wird erst, wenn du „Übernehmen“ drückst.
import-added = { $count } neu
import-changed = { $count } geändert
import-same = **{ $file }**: Alles darin gibt es schon, genau so.
import-refused = { $count ->
    [one] **{ $file }**: Eine Zeile passt nicht, deshalb wird nichts übernommen. Berichtige sie und schick die Datei noch einmal.
   *[other] **{ $file }**: { $count } Zeilen passen nicht, deshalb wird nichts übernommen. Berichtige sie und schick die Datei noch einmal.
}
import-bad-file = **{ $file }**: { $fault }. Es wurde nichts übernommen.
import-too-large = Die Datei ist zu groß: Im Chat lese ich bis zu { $most } kB. Teile sie auf oder ruf auf dem Server „bellhop import“ auf.
import-not-fetched = Ich konnte **{ $file }** nicht abholen. Schick die Datei bitte noch einmal.
import-done = Übernommen: **{ $file }** · { $counts }
import-done-before = **{ $file }** ist schon übernommen.
import-undone = **{ $file }** ist zurückgenommen; alles ist wieder wie vorher.
import-changed-since = { $count ->
    [0] Nichts wurde zurückgenommen, denn etwas davon wurde inzwischen geändert oder wird benutzt.
   *[other] Nichts wurde zurückgenommen, denn das wurde inzwischen geändert oder wird benutzt: { $names }.
}
import-later = { $count ->
    [one] { $files }, auch von dir übernommen, baut darauf auf. Ich kann beides zurücknehmen.
   *[other] { $files }, auch von dir übernommen, bauen darauf auf. Ich kann alles zurücknehmen.
}
import-how = Schick eine CSV-Datei mit einer Zeile für jedes Ding.
import-columns = Die erste Zeile nennt die Spalten: name, kind, site, floor, capacity, tags, aliases, description, available. Nötig ist nur name.
import-example = name;kind;floor;capacity;tags → Nova;room;3;10;Beamer
import-line-added = • Zeile { $line }: **{ $name }** ist neu
import-line-changed = • Zeile { $line }: **{ $name }** · { $changes }
import-line-fault = • Zeile { $line }: { $fault }
button-import = Übernehmen
button-import-later = { $count ->
    [2] Beides zurücknehmen
   *[other] Alle { $count } zurücknehmen
}
export-done = Hier ist alles, was dieser Ort hat, als CSV-Dateien in einem ZIP: Dinge, Personen, Gruppen, Regeln und Buchungen. Sie lassen sich wieder importieren.
button-export = Alles exportieren
button-import-how = So muss die Datei aussehen
line-near = { $said } (meinst du { $near }?)
line-other = das kann ich nicht lesen
line-attribute-choices = eine Auswahl hat ein Merkmal nur, wenn sein Typ „choice“ ist
line-bad-attribute = { $name } kann nicht { $value } sein
line-bad-capacity = { $capacity } Plätze gibt es nicht; möglich sind 1 bis { $most }
line-bad-photo = die Adresse eines Fotos beginnt mit https://
line-column-left-out = die Spalte „{ $column }“ kenne ich nicht, sie bleibt weg
line-control-character = { $column } enthält ein Zeichen, das kein Text ist
line-either-day = „{ $cell }“ kann zwei Tage meinen; schreib es wie 2026-11-24 15:00
line-empty-cell = { $column } ist leer
line-empty-file = die Datei ist leer
line-ends-before = es endet, bevor es anfängt
line-name-taken = { $resource } heißt schon { $name }
line-named-twice = { $name } steht schon in Zeile { $line }
line-no-availability = „{ $cell }“ sagt nicht, ob es gebucht werden kann: yes, no oder wie viele es sind
line-no-csv = das ist keine CSV-Datei; vielleicht ist ein Anführungszeichen nicht geschlossen
line-no-encoding = die Zeichen kann ich nicht lesen; speichere sie als UTF-8
line-no-json = { $column } ist kein JSON
line-no-list = { $column } ist keine Liste; ihre Teile trennt „;“
line-no-moment = „{ $cell }“ ist kein Datum mit Uhrzeit; schreib es wie 2026-11-24 15:00
line-no-number = { $column }: „{ $cell }“ ist keine ganze Zahl
line-no-yes-no = { $column }: „{ $cell }“ ist weder yes noch no
line-not-here = im Chat übernehme ich nur, was gebucht werden kann; Personen, Regeln und Buchungen kommen auf dem Server mit „bellhop import“ herein
line-retiring = { $name } wird durch eine Datei weder stillgelegt noch zurückgeholt; schreib stattdessen „nimm { $name } außer Betrieb“
line-too-long = ein Text hat { $length } Zeichen; erlaubt sind { $most }
line-too-many = es sind zu viele; erlaubt sind { $most }
line-too-many-cells = sie hat { $cells } Zellen, es gibt aber { $columns } Spalten
line-unknown-attribute = ein Merkmal „{ $name }“ gibt es nicht
line-unknown-choice = „{ $value }“ geht in { $column } nicht; möglich sind { $choices }
line-unknown-columns = diese Spalten kenne ich nicht: { $columns }
line-unknown-resource = nichts heißt { $name }
line-unknown-site = kein Standort heißt { $name }
line-unknown-zone = { $zone } ist keine Zeitzone; schreib sie wie Europe/Berlin
line-workbook = das ist eine Tabellendatei; speichere sie als CSV und schick die
button-manage = Alle Ressourcen
button-new = Etwas anlegen
button-create = { $count ->
    [one] Anlegen
   *[other] Alle anlegen
}
button-buffer = Puffer …
button-bookers = Wer darf buchen …
button-everybody = Alle
button-admins = Nur Admins
button-carry-out = Ändern
button-try = { $name } ausprobieren
button-change-one = { $name } ändern
button-copy-settings = Einstellungen kopieren …
button-back-to = Zurück zu { $name }
button-edit-name = Name …
button-edit-capacity = Plätze …
button-edit-hours = Öffnungszeiten …
button-edit-floor = Etage …
button-edit-tags = Ausstattung …
button-edit-units = Anzahl …
button-edit-copy = Duplizieren …
button-edit-photo = Foto …
button-edit-site = Standort …
button-remove-photo = Foto entfernen
button-retire-ask = Stilllegen …
button-retire = Stilllegen
button-retire-move = Verlegen und stilllegen
button-retire-cancel = Absagen und stilllegen
button-return-moved = { $count ->
    [one] Zurückverschieben
   *[other] { $count } Buchungen zurückverschieben
}
button-bring-back = Zurückholen
button-shrink-move = Verlegen
button-shrink-cancel = Absagen

## Einen Ort einrichten

setup-head = **{ $organization } einrichten**
setup-welcome = Willkommen, { $name }. Drei Dinge, und bei **{ $organization }** kann gebucht werden: wo es ist, was es gibt und wer kommt.
setup-is-zone = Zeitzone: { $value }
setup-is-hours = { $value ->
    [none] Öffnungszeiten: immer offen, solange du nichts anderes sagst
   *[other] Geöffnet { $value }
}
setup-is-things = { $value ->
    [0] Noch kann nichts gebucht werden
    [one] 1 Sache kann gebucht werden
   *[other] { $value } Dinge können gebucht werden
}
setup-is-people = { $value ->
    [one] Bisher bist nur du hier
   *[other] { $value } Leute sind hier
}
setup-ask-zone = In welcher Zeitzone liegt es? Drück einen Knopf, oder schick eine Stadt, etwa „Wien“.
setup-other-zone = Wo ist es so spät wie bei dir? Oder schick irgendeine Stadt, etwa „Lissabon“ oder „Singapur“.
setup-zone-set = Zeitzone: **{ $zone }**. Dort ist es jetzt { $time }.
setup-owner = **{ $organization }** gehört jetzt dir; nur du kannst andere zu Inhabern machen.
setup-ask-hours = Wann ist geöffnet? Drück einen Knopf, oder schick die Zeiten, etwa „mo-fr 8-18, sa 10-14“. Was du anlegst, kann eigene Zeiten haben.
setup-no-zone = Darin erkenne ich keine Stadt und keine Zeitzone.
setup-no-hours = Das kann ich nicht als Öffnungszeiten lesen.
setup-always = rund um die Uhr
setup-hours-set = Geöffnet: **{ $hours }**
setup-ask-things = Was kann gebucht werden? Schick je eine Zeile: den Namen, was es ist und was es hat.
setup-example-head = Schick etwas wie das hier, in einer Nachricht:
setup-example =
    orion, Raum, 8 Plätze, Bildschirm
    studio a, Studio, 9-21, 3 Std pro Woche
    Schreibtische 1-12
setup-ask-people = { $platform ->
    [slack] Wer kommt? Alle in eurem Slack können schon buchen: Sie schreiben mir, oder sie tippen /book.
   *[other] Wer kommt? Schick den Leuten einen Link: Wer ihn öffnet, kann buchen.
}
setup-finished = Alles ist eingerichtet. Es kann gebucht werden.
setup-later = In Ordnung. Mit „/setup“ geht es weiter, wo du aufgehört hast.
nothing-yet = { $count ->
    [0] Bei **{ $organization }** kann noch nichts gebucht werden. Erst muss ein Admin etwas anlegen.
   *[other] Bei **{ $organization }** kann noch nichts gebucht werden. Bitte { $names }, etwas anzulegen.
}
nothing-yet-admin = Bei **{ $organization }** kann noch nichts gebucht werden. Leg die ersten Dinge an, dann kann es losgehen.
welcome-nothing-yet = Hier kann noch nichts gebucht werden. Sobald ein Admin etwas angelegt hat, bin ich so weit.
new-kind = Was möchtest du anlegen?
new-name-room = Wie heißt der Raum?
new-name-studio = Wie heißt das Studio?
new-name-desk = Wie heißen die Schreibtische? „Schreibtisch“ genügt: Jeder bekommt eine Nummer.
new-name-equipment = Wie heißt es? Etwa „Kamera“ oder „Beamer“.
new-name-vehicle = Wie heißt es? Etwa „Transporter“ oder „Fahrrad“.
new-name-seat = Wie heißt es?
new-name-other = Wie heißt es?
new-seats = Wie viele Leute passen in **{ $name }**? Drück eine Zahl, oder schick eine andere.
new-pieces = Wie viele gibt es von **{ $name }**? Drück eine Zahl, oder schick eine andere.
new-amend = Schick die Zeile, die anders sein soll, etwa „nova, Raum, 10 Plätze“: Sie ersetzt die mit diesem Namen, und ein neuer Name kommt dazu. Oder lass etwas weg. Bisher: { $names }.
button-setup = Einrichten
button-setup-later = Später
button-again-zone = Zeitzone …
button-again-hours = Öffnungszeiten …
button-again-things = Etwas anlegen
button-setup-example = Beispiel zeigen
button-zone-here = { $platform ->
    [slack] { $zone }, wie in deinem Slack
   *[other] { $zone }
}
button-zone-other = Andere Zeitzone …
button-open-hours-1 = Mo–Fr 8–20
button-open-hours-2 = Täglich 8–20
button-open-hours-3 = Rund um die Uhr
button-step-by-step = Schritt für Schritt
button-kind-room = Einen Raum
button-kind-studio = Ein Studio
button-kind-desk = Schreibtische
button-kind-equipment = Geräte
button-kind-vehicle = Ein Fahrzeug
button-kind-other = Etwas anderes
button-other-kind = Doch etwas anderes
button-skip = Überspringen
button-amend = Etwas ändern
button-leave-out = Ohne { $name }
button-try-slot = Ausprobieren: { $name }, { $slot }

## Reports

report-not-of-one = Von einer Person allein kann ich das nicht sagen; das gilt für alle zusammen.
report-head = **So wurde alles genutzt · { $when }**
report-of = **{ $what } · { $when }**
report-which-days = Welche Tage meinst du? Das verstehe ich nicht. Du kannst zum Beispiel „Bericht der letzten 7 Tage“, „Bericht gestern“ oder „Bericht vom 1. November bis 15. November“ sagen.
report-days-week = Letzte 7 Tage
report-days-this = Dieser Monat
report-days-last = Letzter Monat
report-nothing = In dieser Zeit war nichts gebucht.
report-booked = { $bookings ->
    [one] Eine Buchung über { $hours } Std.; { $used ->
        [one] wirklich genutzt wurde 1 Std
       *[other] wirklich genutzt wurden { $used } Std
    }.
   *[other] { $bookings } Buchungen über { $hours } Std.; { $used ->
        [one] wirklich genutzt wurde 1 Std
       *[other] wirklich genutzt wurden { $used } Std
    }.
 }
report-share = Das sind { $percent } % der Öffnungszeit.
report-lost = Zu { $absent } kam niemand, { $cancelled ->
    [one] eine wurde
   *[other] { $cancelled } wurden
 } storniert.
report-ahead = { $count ->
    [one] Eine wurde
   *[other] { $count } wurden
 } weniger als einen Tag vorher gemacht.
report-chairs = Im Schnitt { $count ->
    [one] blieb ein Platz
   *[other] blieben { $count } Plätze
 } leer.
report-refused = { $count ->
    [one] Einmal war nichts mehr frei.
   *[other] { $count }-mal war nichts mehr frei.
 }
report-approvals = { $count ->
    [one] Eine Buchung wurde genehmigt, nach { $median }.
   *[other] { $count } Buchungen wurden genehmigt, die Hälfte davon innerhalb von { $median }.
}
report-approvals-by = Am langsamsten: { $parts }.
report-approvals-unanswered = { $count ->
    [one] Eine weitere wurde nach den Regeln genehmigt, weil niemand geantwortet hatte.
   *[other] { $count } weitere wurden nach den Regeln genehmigt, weil niemand geantwortet hatte.
}
report-approvals-name = Genehmigungen
report-approvals-none = In dieser Zeit wurde nichts genehmigt.
button-report-use = Wie es genutzt wurde
report-line = { $what }: { $bookings } × · { $hours } Std.{ $percent ->
    [-1] {""}
   *[other] {" "}· { $percent } %
 }{ $absent ->
    [0] {""}
   *[other] {" "}· { $absent } ungenutzt
 }{ $refused ->
    [0] {""}
   *[other] {" "}· { $refused } × nichts frei
 }
report-column = { $column ->
    [resource] Ressource
    [person] Person
    [weekday] Wochentag
    [hour] Uhrzeit
    [month] Monat
    [kind] Art
    [site] Standort
    [group] Gruppe
    [bookings] Buchungen
    [hours] Stunden
    [percent] % genutzt
    [absent] Ungenutzt
   *[refused] × nichts frei
 }
report-number = { $number }
report-by-resource = Nach Ressource
report-by-person = Nach Person
report-by-weekday = Nach Wochentag
report-by-hour = Nach Uhrzeit
report-by-month = Nach Monat
report-by-kind = Nach Art
report-by-site = Nach Standort
report-by-group = Nach Gruppe
report-by-other = Anders aufteilen
report-as-picture = Als Bild
report-as-sheet = Als CSV
report-key-used = wirklich genutzt
report-key-booked = gebucht
monthly-set = Am Ersten jedes Monats kommt hier morgens ein Bericht über den letzten: Zahlen und keine Namen.
monthly-set-already = Hier kommt schon jeden Monat ein Bericht.
monthly-stops = „Keinen Monatsbericht mehr“ beendet das.
monthly-stopped = Hier kommt kein Monatsbericht mehr.
monthly-none = Hier kommt kein Monatsbericht.
button-monthly = Jeden Monat, hier
button-monthly-stop = Beenden

## Rules that know their past

rules-ask = Diese Regel ändern?
hindsight-none = { $judged ->
    [one] Die einzige Buchung { $when } hält sie ein.
   *[other] Alle { $judged } Buchungen { $when } halten sie ein.
 }
hindsight-refused = Sie hätte **{ $count } von { $judged }** Buchungen { $when } abgelehnt{ $groups }.
hindsight-asked = **{ $count } von { $judged }** Buchungen { $when } hätten auf eine Freigabe gewartet{ $groups }.
hindsight-groups = , davon { $groups }
hindsight-group = { $count } aus { $group }
hindsight-coming = { $count ->
    [one] Eine künftige Buchung verstößt dagegen; sie bleibt, wie sie ist.
   *[other] { $count } künftige Buchungen verstoßen dagegen; sie bleiben, wie sie sind.
 }
hindsight-days = der letzten 30 Tage
hindsight-latest = seit { $day }
broken-head = { $count ->
    [one] **Eine Buchung verstößt gegen diese Regel.**
   *[other] **{ $count } Buchungen verstoßen gegen diese Regel.** Die künftigen stehen vorn.
 }
broken-none = Keine Buchung verstößt zurzeit gegen diese Regel.
button-set-rule = Festlegen
button-leave-rule = So lassen
button-broken = { $count ->
    [one] Anzeigen
   *[other] Alle { $count } zeigen
 }

## The house's own words

word-means = **{ $word }** bedeutet **{ $name }**
word-means-on = **{ $word }** bedeutet **{ $name }** ({ $days })
words-head = **Die Wörter dieses Hauses**
words-none = Dieses Haus hat noch keine eigenen Wörter.
words-how = Bring mir eines bei, etwa „das aquarium bedeutet { $sample }“ oder „sprintraum bedeutet dienstags { $another }“; „vergiss das wort aquarium“ nimmt es zurück.
words-teach = Soll ich alle so verstehen?
words-forget = Soll ich das vergessen?
words-same = Das ist schon so.
words-unknown = „{ $word }“ ist kein Wort dieses Hauses.
words-gone = Dieses Wort ist schon vergessen.
words-difference = { $of ->
    [one] Von dem einen Satz der letzten Zeit würde { $count } anders verstanden.
   *[other] Von den letzten { $of } Sätzen würden { $count } anders verstanden.
 }
button-words = Alle Wörter
button-words-teach = Beibringen
button-words-forget = Vergessen
button-forget-word = { $word } vergessen
series-daily = { $interval ->
    [one] jeden Tag
   *[other] alle { $interval } Tage
}
series-working-days = { $interval ->
    [one] Montag bis Freitag
   *[other] Montag bis Freitag, alle { $interval } Wochen
}
series-weekly = { $interval ->
    [one] jede Woche { $days }
   *[other] alle { $interval } Wochen { $days }
}
series-monthly = { $interval ->
    [one] jeden Monat { $days }
   *[other] alle { $interval } Monate { $days }
}
series-yearly = { $interval ->
    [one] jedes Jahr { $days } desselben Monats
   *[other] alle { $interval } Jahre { $days } desselben Monats
}
series-monthday = am { $day }.
series-last-day = am letzten Tag
series-nth-1 = am ersten { $day }
series-nth-2 = am zweiten { $day }
series-nth-3 = am dritten { $day }
series-nth-4 = am vierten { $day }
series-nth-5 = am fünften { $day }
series-nth-last = am letzten { $day }
series-when = { $rule }, { $time }
series-all-day = { $rule }, ganztägig
series-all-free = { $count ->
    [one] Der eine Termin ist frei: { $first }.
    [2] Beide Termine sind frei, { $first } und { $last }.
   *[other] Alle **{ $count }** Termine sind frei, { $first } – { $last }.
}
series-some-free = **{ $free } von { $count }** Terminen sind frei, { $first } – { $last }.
series-none-free = { $count ->
    [one] Der eine Termin ist nicht frei: { $first }.
   *[other] Keiner der { $count } Termine ist frei, { $first } – { $last }.
}
series-not-free = Nicht frei: { $dates }.
series-date-why = { $day } ({ $why })
series-why-taken = belegt
series-why-yours = hast du schon
series-why-blacked-out = geschlossen: { $reason }
series-why-closed = nicht geöffnet
series-why-quota = über deinem Kontingent
series-why-late = zu spät
series-why-rule = die Regeln lassen es nicht zu
series-others = andere
series-open = Sie hat kein Ende. Weitere Termine buche ich, wenn sie näher rücken, und sage dir, wenn einer belegt ist.
series-later = { $count ->
    [one] Ein späterer Termin, { $first }, liegt zu weit voraus. Ich buche ihn, wenn er näher rückt, und sage dir, wenn er belegt ist.
   *[other] { $count } spätere Termine, { $first } – { $last }, liegen zu weit voraus. Ich buche sie, wenn sie näher rücken, und sage dir, wenn einer belegt ist.
}
series-months-left-out = Monate ohne diesen Tag fallen aus.
series-clock-skipped = { $day }: Diese Uhrzeit gibt es da nicht, weil die Uhr vorgestellt wird; der Termin beginnt später an dem Tag.
series-clock-doubled = { $day }: Diese Uhrzeit gibt es da zweimal; gemeint ist die erste.
series-changed = Das hat sich inzwischen geändert, also wurde nichts gebucht. So steht es jetzt:
series-begins-late = Der erste Termin ({ $rule }) ist { $first } und lässt sich ab { $begins } buchen: Schreib es dann noch einmal, oder lass die Serie früher beginnen. Spätere Termine folgen dann, sobald sie nah genug sind. Eine Ausnahme gälte nur für einen Termin, nicht für eine Serie.
series-refused = So geht kein Termin davon: { $rule }.
series-kept = Es wiederholt sich: { $rule }. Sobald ich den Rest weiß, prüfe ich alle Termine.
series-first-dates = Eine Serie hat höchstens { $count } Termine, deshalb sind es die ersten { $count }.
series-ten-years = Eine Serie dauert höchstens zehn Jahre, deshalb endet diese am { $last }.
series-one-thing = Eine Serie gilt für eine Sache, diese also nur für { $name }.
series-which-day = An welchem Tag stattdessen?
series-booked = { $count ->
    [one] Gebucht: 1 Termin, { $first }.
   *[other] Gebucht: **{ $count }** Termine, { $first } – { $last }.
}
series-all-asked = { $count ->
    [one] Angefragt: 1 Termin, { $first }. Er bleibt frei gehalten, bis jemand antwortet.
   *[other] Angefragt: **{ $count }** Termine, { $first } – { $last }. Sie bleiben frei gehalten, bis jemand antwortet.
}
series-needs-approval = { $all ->
    [yes] Sie brauchen
   *[no] { $count ->
        [one] Einer davon braucht
       *[other] { $count } davon brauchen
     }
 } eine Genehmigung ({ $who }); gefragt wird einmal für alle.
series-asked = { $count ->
    [one] Einer davon wartet auf eine Genehmigung.
   *[other] { $count } davon warten auf eine Genehmigung.
}
series-left-out = Ausgelassen: { $dates }.
series-holidays = Als Feiertage ausgelassen: { $dates }.
series-elsewhere = Anderswo: { $dates }.
series-dates = { $count ->
    [one] { $what } · 1 Termin, { $first }
   *[other] { $what } · { $count } Termine, { $first } – { $last }
}
list-series = • **{ $name }** · { $when } · nächster { $next } · { $count ->
    [one] 1 Termin
   *[other] { $count } Termine
}
rename-series-which = Welche Termine willst du umbenennen?
cancel-series-which = Welche Termine willst du absagen?
change-series-which = Welche Termine willst du ändern?
move-series-which = Welche Termine willst du verschieben?
series-end-which = Welche Serie soll dann enden?
series-cuts = { $count ->
    [one] Nach dem { $until } liegt dann nichts mehr: **1** Termin wird abgesagt, { $first }.
   *[other] Nach dem { $until } liegt dann nichts mehr: **{ $count }** Termine werden abgesagt, { $first } – { $last }.
}
series-ends-already = Sie endet schon am { $until }.
series-adds = Dann läuft sie bis { $until }.
series-adds-none = Bis { $until } liegt kein weiterer Termin.
series-ends-on = Sie endet am **{ $until }**. Danach liegt kein gebuchter Termin.
series-ends-later = Sie endet jetzt am **{ $until }**.
series-opened = Sie läuft weiter wie zuvor.
button-series-cut = Dort beenden
so-many-more = Du hast schon { $had }, daran ändert sich nichts; hier { $more ->
    [one] ist 1
   *[other] sind { $more }
} mehr.
fewer-series-which = An welchen Terminen brauchst du weniger?
series-fewer = Du behältst nur { $units } { $count ->
    [one] am { $first }; der Rest ist zurückgegeben.
   *[other] an **{ $count }** Terminen, { $first } – { $last }; der Rest ist zurückgegeben.
}
add-series-which = Zu welchen Terminen kommen sie?
remove-series-which = Zu welchen Terminen kommen sie nicht mehr?
leave-series-which = Zu welchen Terminen kannst du nicht kommen?
series-left-same = Für dich hat sich nichts geändert.
series-left = { $count ->
    [one] Du kommst zu einem Termin nicht mehr, { $first }.
   *[other] Du kommst zu { $count } Terminen nicht mehr, { $first } – { $last }.
}
series-come = { $count ->
    [one] Du kommst zu einem Termin wieder, { $first }.
   *[other] Du kommst zu { $count } Terminen wieder, { $first } – { $last }.
}
series-company-same = Für { $names } hat sich nichts geändert.
series-company-on = { $names }: jetzt bei { $count ->
    [one] 1 Termin dabei, { $first }.
   *[other] **{ $count }** Terminen dabei, { $first } – { $last }.
}
series-company-off = { $names }: nicht mehr dabei bei { $count ->
    [one] 1 Termin, { $first }.
   *[other] **{ $count }** Terminen, { $first } – { $last }.
}
series-none-on = Am { $day } liegt keiner ihrer Termine.
series-none-then = In diese Zeit fällt keiner der Termine. Es wurde nichts geändert.
series-left-until = { $count ->
    [one] Ein Termin ist übrig: { $next }.
   *[other] { $count } Termine sind übrig: der nächste ist { $next }, der letzte { $last }.
}
series-left-open = { $count ->
    [one] Die Serie hat kein Ende. Bisher ist ein Termin gebucht: { $next }.
   *[other] Die Serie hat kein Ende. Bisher sind { $count } Termine gebucht; der nächste ist { $next }.
}
series-those = { $count ->
    [one] Ein Termin: { $dates }.
   *[other] { $count } Termine: { $dates }.
}
series-becoming = Danach: { $when }.
series-from-to = { $was } → { $day }
series-keeps-starts = Jeder Termin behält seine eigene Anfangszeit.
series-ended = Diese Serie endet hier: Es kommen keine weiteren Termine.
series-cancelled = { $count ->
    [one] Abgesagt, nur am { $first }.
   *[other] Abgesagt: **{ $count }** Termine, { $first } – { $last }.
}
series-next = { $count ->
    [one] Ein Termin bleibt: { $day }.
   *[other] Der nächste ist { $day }; { $count } Termine bleiben.
}
series-stays = Diese bleiben, wie sie sind: { $dates }.
series-back = { $count ->
    [one] Ein Termin ist wie vorher: { $first }.
   *[other] **{ $count }** Termine sind wie vorher, { $first } – { $last }.
}
series-stays-so = Nur dieser Termin wird verschoben; die Serie bleibt, wie sie ist: { $rule }.
series-lost = Diese ließen sich nicht zurückholen: { $dates }.
series-lost-since = Diese waren nicht mehr zu haben: { $dates }.
series-moving = Dann sind **{ $free } von { $count }** Terminen frei. Noch wurde nichts verschoben.
series-named = { $count ->
    [one] Umbenannt: 1 Termin, { $first }.
   *[other] Umbenannt: **{ $count }** Termine, { $first } – { $last }.
}
series-moved = { $count ->
    [one] Verschoben: 1 Termin, { $first }.
   *[other] Verschoben: **{ $count }** Termine, { $first } – { $last }.
}
button-series-except = { $free ->
    [0] { $count ->
        [one] Um eine Ausnahme bitten
       *[other] Um alle { $count } bitten
    }
   *[other] { $free } buchen, um { $count } bitten
}
button-series-ask = { $count ->
    [one] Anfragen
    [2] Beide anfragen
   *[other] Alle { $count } anfragen
}
button-series-book = { $count } buchen
button-series-book-all = { $count ->
    [one] Buchen
    [2] Beide buchen
   *[other] Alle { $count } buchen
}
button-series-instead = { $count } buchen + { $instead } in { $name }
button-series-elsewhere = { $instead } in { $name } buchen
button-series-better = { $time }: alle { $count } frei
button-series-day = Anderer Tag
button-series-dates = Alle Termine
button-series-cancel = Alle absagen
button-series-move = { $count } verschieben, { $kept } lassen
button-series-move-instead = { $count } verschieben, { $instead } in { $name }
button-scope-one = Nur { $day }
button-scope-later = Ab { $day } ({ $count }, bis { $last })
button-scope-all = Alle { $count }
button-scope-some = Diese { $count } Termine
button-scope-from = Ab { $day } ({ $count })
button-leave-dates = Alle Termine absagen

# Ein Termin für mehrere
times-head = { $count ->
    [one] Frei: **{ $names }**
   *[other] Alle haben Zeit: **{ $names }**
}
times-you = du
times-one = • **{ $slot }** · { $name } · { $facts }
times-none = Kein gemeinsamer Termin ({ $days }): **{ $names }**.
times-none-at = Um { $clock } gibt es { $days } keine Zeit für alle.
times-who = Wer soll sich treffen? Nenn sie, und ich suche eine Zeit, in der alle können: „eine Stunde nächste Woche für @mara und jonas“.
times-too-many = Nichts hat Platz für { $count } Personen.
times-suspended = { $count ->
    [one] { $names } ist gesperrt und deshalb nicht dabei.
   *[other] { $names } sind gesperrt und deshalb nicht dabei.
}
times-unreached = { $count ->
    [one] { $names } bekommt noch keine Nachrichten von mir: Sag selbst Bescheid.
   *[other] { $names } bekommen noch keine Nachrichten von mir: Sag selbst Bescheid.
}
button-more-times = Weitere Termine
button-times-from = Ab { $day }
button-times-shorter = Stattdessen { $minutes } Min.

## Waiting

button-tell-me = Sag mir, wenn { $name } frei wird
button-tell-me-any = Sag mir, wenn etwas frei wird
button-watch-part = Auch ein Teil davon
button-watch-others = Auch Ähnliches
button-stop-watching = Nicht mehr warten
button-stop-one = Nicht mehr: { $what }
button-waits = Worauf ich warte
button-hold-it = Vormerken
button-all-dates = Alle Termine
button-take-it = Nehmen
button-pass = Weitergeben
waiting-what = { $what } · { $when }
waiting-seat-window = { $name }, Fensterplatz
waiting-seat-aisle = { $name }, Gangplatz
waiting-seat-either = { $name }, Fenster- oder Gangplatz
waiting-seat-of-class = { $name }, { $side ->
    [window] Fensterplatz
    [aisle] Gangplatz
    [either] Fenster- oder Gangplatz
   *[any] Platz
} in der Klasse { $seat_class }
no-seat-window = Ein Fensterplatz ist nicht mehr frei.
no-seat-aisle = Ein Gangplatz ist nicht mehr frei.
no-seat-either = Ein Fenster- oder Gangplatz ist nicht mehr frei.
row-without-seats = In Reihe { $row } sind nicht genug solche Plätze frei.
no-seat-of-class = In der Klasse { $seat_class } ist kein { $side ->
    [window] Fensterplatz
    [aisle] Gangplatz
    [either] Fenster- oder Gangplatz
   *[any] Platz
} mehr frei.
waiting-one-time = Ich achte auf eine Zeit nach der anderen. Sag mir die andere in einem eigenen Satz.
waiting-or = { $names } oder { $last }
waiting-or-others = { $names } oder { $count } weitere
waiting-within = { $slot }, mindestens { $length } davon
waiting-part = { $slot }, oder mindestens { $least } davon
waiting-watching = { $position ->
    [1] Ich behalte **{ $what } · { $when }** im Auge und biete es zuerst dir an, { $time } lang.
   *[other] Ich behalte **{ $what } · { $when }** im Auge und biete es dir { $time } lang an, wenn du an der Reihe bist.
}
waiting-others = { $count ->
    [0] Auf **{ $what } · { $when }** wartet niemand.
    [one] Auf **{ $what } · { $when }** wartet eine Person.
   *[other] Auf **{ $what } · { $when }** warten { $count } Personen.
}
waiting-place = { $position ->
    [1] { $of ->
        [1] Du stehst an **erster** Stelle.
       *[other] Du stehst an **erster Stelle von { $of }**.
    }
   *[other] Du stehst an **Stelle { $position } von { $of }**.
}
waiting-chance = **{ $percent } %** wahrscheinlich: { $weekday } war es { $empty } der letzten { $of } Male leer.
waiting-stopped = **{ $what } · { $when }** behalte ich nicht mehr für dich im Auge.
waiting-narrowed = { $names } behalte ich nicht mehr im Auge; alles andere bleibt, dein Platz auch.
waiting-over = **{ $what } · { $when }** behalte ich nicht mehr für dich im Auge: Es lässt sich nicht mehr buchen.
waiting-stop-which = Worauf soll ich nicht mehr achten?
waiting-stop-none = Darauf wartest du nicht.
waiting-none = Du wartest auf nichts. Ist etwas belegt, sag „sag Bescheid, wenn { $name } morgen 14-16 Uhr frei wird“, und ich biete es dir an, sobald es frei wird.
waiting-head = { $count ->
    [one] Darauf wartest du:
   *[other] Auf diese { $count } wartest du:
}
waiting-one = • **{ $what }** · { $when } – { $position ->
    [1] { $of ->
        [1] an erster Stelle
       *[other] an erster Stelle von { $of }
    }
   *[other] an Stelle { $position } von { $of }
}
waiting-one-offered = • **{ $what }** · { $when } – dir angeboten bis { $until }
waiting-one-free = • **{ $what }** · { $when } – jetzt frei
waiting-one-free-part = • **{ $what }** · { $when } – jetzt frei: { $name }, { $slot }
waiting-likely = { $said } · { $percent } % wahrscheinlich
waiting-count = { $count ->
    [one] Du wartest auf einen Termin.
   *[other] Du wartest auf { $count } Termine.
}
waiting-for-what = Was soll ich im Auge behalten, und wann? Zum Beispiel: „sag Bescheid, wenn { $name } morgen 14-16 Uhr frei wird“.
waiting-once = Ich behalte nur einen Termin auf einmal im Auge, also nur den ersten davon.
waiting-one-by-one = Mehreres zusammen kann ich nicht im Auge behalten: Ich biete dir jedes einzeln an, sobald es frei wird.
freed = **{ $what } ist gerade frei geworden.**
freed-wanted = **{ $what } ist gerade frei geworden** (du wolltest { $wanted }).
freed-yours = Das gehört **{ $time }** lang dir, bis { $until }.
freed-over = { $what }: Das Angebot war um { $at } zu Ende. Du kannst es noch nehmen, solange es niemand anders hat.
freed-ended = { $what }: Das Angebot war um { $at } zu Ende.
freed-passed = { $what }: um { $at } freigegeben.
freed-late = Das Angebot war um { $ended } zu Ende, aber es war noch frei.
FreeNow = { $count ->
    [one] **{ $name }** ist gerade frei: { $slot }. Soll ich es für dich vormerken?
   *[other] **{ $name }** sind gerade frei: { $slot }. Soll ich sie für dich vormerken?
}
WaitingAlready = Darauf wartest du schon.
TooManyWaits = { $most ->
    [one] Du kannst nur auf eines zugleich warten. Beende das zuerst:
   *[other] Du kannst auf { $most } zugleich warten, und so viele sind es schon. Beende zuerst eines davon:
}
NoSuchWait = Darauf wartest du nicht mehr.
OfferedOn = Das Angebot endete um { $ended }, und **{ $what }** hat inzwischen jemand anders.

## Letting Bellhop into a workspace

install-done = Bellhop ist jetzt in { $where }. Schreib ihm in Slack; es fragt dich, was man dort buchen kann.
install-open = Slack öffnen
install-denied = Es wurde nichts installiert: Du hast nicht zugestimmt, oder jemand anders muss zustimmen.
install-stale = Es wurde nichts installiert: Dieser Link wurde schon benutzt, ist zu alt oder gehört zu einem anderen Browser. Fang noch einmal dort an, wo du „Zu Slack hinzufügen“ gedrückt hast.
install-away = Bellhop oder Slack ist gerade nicht zu erreichen, und nichts ist fertig. Fang gleich noch einmal an.
join-code = Mit diesem Code holt die Eigentümerin oder der Eigentümer eines anderen Slack-Workspace diesen hierher: **{ $code }**. Dort schreiben sie mir innerhalb eines Tages „/setup join { $code }“; er gilt einmal. Alle aus jenem Workspace sehen und buchen dann, was es hier gibt, und seine Slack-Admins sind auch hier Admins.
join-shown = **{ $here }** würde zu **{ $organization }** gehören: { $people ->
    [one] Die eine Person von hier wird dort Mitglied und bucht
   *[other] Die { $people } Personen von hier werden dort Mitglieder und buchen
}, was es dort gibt. Wer diesen Workspace in Slack verwaltet, ist dort Admin, und niemandem gehört hier noch etwas Eigenes. Regeln und Gruppen von hier bleiben zurück. Es gibt keinen Weg zurück.
join-done = Dieser Workspace gehört jetzt zu **{ $organization }**. Schreib „/rooms“, um zu sehen, was man buchen kann.
button-join-place = Beitreten
BadJoinCode = Dieser Code gilt nicht oder nicht mehr. Bitte um einen neuen: Wem der andere Ort gehört, schreibt „/setup join“.
OwnJoinCode = Dieser Code führt hierher. Er ist für die, denen ein anderer Workspace gehört, und wird dort eingegeben.
HasThings = Nur ein Workspace, in dem es nichts zu buchen gibt, kann einem anderen beitreten. Hier { $things ->
    [one] gibt es { $things } Ding
   *[other] gibt es { $things } Dinge
} mit { $bookings ->
    [one] { $bookings } Buchung
   *[other] { $bookings } Buchungen
}. Es hat sich nichts geändert.

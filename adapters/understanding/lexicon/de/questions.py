"""German: how people ask for facts, and for what Bellhop cannot do."""

from adapters.understanding.lexicon.de.typography import TYPOGRAPHY
from adapters.understanding.lexicon.questions import Topic, Whether, questions, reporting

_WORDS = {
    "CANCEL": (
        "absagen/stornieren/absage/storniere/abgesagt/storniert/canceln/freigeben/zurückgeben/abbestellen/rückgängig/"
        "zurückziehen/streichen/stornierung/absagt"
    ),
    "MAY": "kann/darf/muss/soll/sollte/könnte/können/dürfen/müssen/dürfte",
    "GONE": "frei/freigegeben/verfügbar/absagt/storniert/abgesagt/freiwird/ausfällt/freigibt",
    "MEDIA": "benachrichtigungen/benachrichtigung/erinnerungen/nachrichten/mails/meldungen/hinweise",
    "SPOKEN": "deutsch/englisch/französisch/spanisch/italienisch",
    "MOVED": "verschiebe/verschieben/verschöbe/verlege/verlegen/schiebe/schieben/verschoben/verlegt/lege",
}
_CUES: dict[Topic, str] = {
    "place": (
        "wo ist/liegt/finde/steht/befindet/sind/find/finden|wo ~3 finden|"
        "welcher/welchem/welches/welche stock/etage/stockwerk/geschoss|wie komme ~1 zu/zum/zur|wie ~1 hin|wo ~2 ist|"
        "wo genau"
    ),
    "biggest": "welcher/welche/welches/was/wer ist? ~2 größte/größter/größtes|^ größter/größte/größtes @kind $",
    "smallest": (
        "welcher/welche/welches/was/wer ist? ~2 kleinste/kleinster/kleinstes|^ kleinster/kleinste/kleinstes @kind $"
    ),
    "size": (
        "wie groß/klein|wieviele/wieviel ~4 passen/platz/haben/personen/leute/plätze/stühle/sitzplätze/rein/hinein|"
        "wie viele/viel ~4 passen/platz/haben/personen/leute/plätze/stühle/sitzplätze/rein/hinein/fasst|"
        "für wie viele|für wieviele|welche kapazität/größe|ist ~3 groß genug|passen ~5 rein/hinein/in|passen wir|"
        "reicht ~3 für|hat ~2 genug/platz|wieviel/wie ~1 fasst|kapazität von/vom"
    ),
    "has": (
        "^ hat der/die/das/er/sie/es ~1 @tag $|^ und hat der/die/das/er/sie/es ~1 @tag $|"
        "^ ist/sind da/dort ~1 @tag $|^ und ist/sind da/dort ~1 @tag $|^ gibt es/s ~1 @tag $|"
        "^ und gibt es/s ~1 @tag $|^ gibts ~1 @tag $|^ und gibts ~1 @tag $|"
        "gibt es/s ~2 @tag ~1|gibts ~3 @tag|ist da/dort/hier ~1 @tag|ist ~1 @tag ~1 drin/da|"
        "was ist in/drin|was gibt ~1 in|was hat|was steht in|welche ausstattung/geräte/technik|"
        "hat ~2 ein/einen/eine/nen/ne|gibt es ~3 in/im|gibts ~3 in/im|ist in ~2 ein/eine|was ~2 ausgestattet|"
        "womit ~2 ausgestattet|wie ~2 ausgestattet|ausstattung von/vom|ist ~3 vorhanden|hängt/steht in ~2 ein/eine|"
        "verfügt|was ~2 alles drin|hat ~3"
    ),
    "length": (
        "wie lange/lang ~1 MAY|für wie lange|wie viele/viel stunden ~1 MAY|wieviele stunden ~1 MAY|"
        "wie lang ~2 höchstens|wie lange ~3 höchstens/maximal|höchstdauer|maximaldauer|"
        "maximale dauer/buchungsdauer/länge|längste buchung|mindestdauer|wie kurz|was ist ~2 längste/maximale|"
        "wie lange am stück"
    ),
    "ahead": (
        "bis wann ~4 buchen/reservieren|wie lange vorher ~4 buchen/reservieren|wie weit ~1 im voraus|"
        "wie früh ~1 MAY ~5 buchen/reservieren|wie lange/lang im voraus|wie lange vorher|"
        "wie kurzfristig|wie viele/viel tage/wochen ~1 im voraus|ab wann ~4 buchen/reservieren|"
        "wie weit in die zukunft|wann ~3 frühestens|vorlaufzeit|vorlauf|wie viel vorlauf|"
        "^ kann/darf/können/dürfen ich/man/wir ~3 monat/monate/jahr/woche/wochen im voraus buchen/reservieren $|"
        "^ kann/darf/können/dürfen ich/man/wir ~3 monat/monate/jahr/woche/wochen vorher buchen/reservieren $"
    ),
    "hours": (
        "haben/habt/hat wir/ihr ~2 geschlossen/zu/offen|wir haben ~3 geschlossen/zu|ist ~2 geschlossen|"
        "sind wir ~2 geschlossen/zu|"
        "wann ~3 offen/geöffnet/auf/zu/öffnet/schließt/macht|öffnungszeiten|wie lange ~3 offen/auf/geöffnet|"
        "wann ~1 öffnet/schließt|hat ~3 offen/geöffnet/auf|ist ~3 offen/geöffnet|bis wann ~3 offen/auf/geöffnet|"
        "von wann bis wann|um wie viel uhr ~3 auf/zu|um wieviel uhr ~3 auf/zu|welche zeiten|"
        "^ kann/können/darf/dürfen ich/wir/man ~3 wochenende/wochenenden/samstags/sonntags/nachts/feiertagen ~1 "
        "buchen/arbeiten/kommen ~1 $"
    ),
    "approval": (
        "muss ~3 zustimmen/genehmigen/freigeben|braucht ~3 genehmigung/freigabe/erlaubnis/zustimmung|"
        "brauche ~4 genehmigung/freigabe/erlaubnis/zustimmung|wer genehmigt|"
        "wer muss ~3 genehmigen/zustimmen/freigeben|muss ~4 genehmigt/genehmigen|ist ~2 genehmigungspflichtig|"
        "was braucht ~2|genehmigung nötig/notwendig/erforderlich|wer gibt ~2 frei|muss ~5 fragen"
    ),
    "bookers": (
        "wer darf/kann ~4 buchen/nutzen/reservieren/benutzen|darf ich ~3 überhaupt|darf jeder|kann jeder|für wen ist|"
        "wer hat zugriff|darf ~2 jeder"
    ),
    "code": (
        "welchem code|türcode|zugangscode|zahlencode|zutrittscode|welcher/welchen/welche code|was ist der code|"
        "wie ~1 der code|wie lautet ~2 code|code bitte|^ code $|mein code|meinen code|code für/von/zu/zum|"
        "code öffnet|zeig/schick/gib/sag/brauche/vergessen ~4 code|wie komme ich rein|wie komme ich in|pin für|türpin"
    ),
    "who": (
        "wer hat/hatte/nutzt/benutzt/belegt/sitzt/hockt/arbeitet/tagt|wer ist ~1 in|"
        "von wem ~4 gebucht/belegt/reserviert|von wem ist|"
        "wem gehört|wessen|wer ~2 gebucht/reserviert|wer steckt|wer nimmt|wer ~1 drin|wer ist drin|"
        "^ hat jemand/wer ~4 gebucht/reserviert/belegt $|^ ist jemand/wer ~2 in ~4 $|^ sitzt/nutzt jemand/wer ~4 $"
    ),
    "day": (
        "alles ~3 gebucht/reserviert|was ist/wird ~3 gebucht/reserviert/belegt|alle buchungen von allen/jedem|"
        "alles was ~4 gebucht|was ist heute alles|wer hat was|buchungen von allen|buchungen aller|was ~2 gebucht ist|"
        "gesamtübersicht|tagesübersicht|übersicht von heute|übersicht für heute|was ist los ~1 heute/morgen/am/diese|"
        "was ist heute/morgen los|was ist am ~1 los|"
        "welche räume sind ~3 gebucht/belegt|wer ~1 was gebucht"
    ),
    "take-out": (
        "exportiere/exportier/exportieren ~2 alles|alles exportieren/herunterladen|vollständiger export|gesamtexport|"
        "exportiere/exportier ~1 alle/unsere ~2 daten/buchungen|"
        "alle/unsere ~2 daten/buchungen exportieren/herunterladen"
    ),
    "my-data": (
        "exportiere/exportier/gib/schick/schicke/zeig/zeige/sende ~2 meine ~1 daten|"
        "meine ~1 daten ~1 exportieren/herunterladen/haben/runterladen/bekommen/sehen|kopie meiner ~1 daten|"
        "was weißt du ~2 über mich|was ~3 über mich ~1 bekannt/gespeichert|alles was du ~1 über mich|"
        "welche daten ~4 über/von mich/mir|auskunft über meine ~1 daten"
    ),
    "forget-me": (
        "^ vergiss mich|vergiss alles über mich|vergiss alles ~2 von mir|"
        "lösche/lösch/löschen ~1 meine ~2 daten|lösche/lösch ~1 mein konto|meine daten löschen|"
        "mein konto löschen|lösche/lösch ~1 alles ~3 über mich|vergessen werden|lösche/lösch mich"
    ),
    "members": (
        "wer ~2 mitglieder/mitglied/nutzer/benutzer|liste ~2 mitglieder/nutzer|alle mitglieder/nutzer|"
        "welche mitglieder/nutzer|wer gehört dazu|wie viele mitglieder/nutzer|mitgliederliste|wer nutzt dich|"
        "zeig ~3 mitglieder/nutzer"
    ),
    "earliest": (
        "wann ~4 frühesten|"
        "frühester/früheste/frühesten/nächster/nächste/nächsten/erster/erste/ersten ~2 termin/slot/lücke/zeit/"
        "zeitfenster/möglichkeit|wann ~4 wieder frei|wann ~3 nächstes frei|wann ~4 als nächstes ~1 frei|"
        "wann ~3 frühestens|so früh wie möglich|ab wann ~3 frei"
    ),
    "next": (
        "^ wann ist/war das/es $|^ wann ist/war das/es nochmal/nochmals/noch ~1 $|"
        "^ wann geht es/s/das ~1 los $|^ wann fängt es/das ~1 an $|^ um wie viel uhr ist/war das ~1 $|"
        "wann ~2 meine nächste|was ~2 meine nächste|wo ~2 meine nächste|wann habe ich ~2 nächstes|"
        "wann genau habe/hab ich ~3|wann bin ich ~2 dran|was habe ich als nächstes|^ nächste buchung $|"
        "meine nächste buchung/reservierung|"
        "mein nächster termin|bis wann ~3 mir/uns|bis wann ~3 meins/unseres|wann hab ich ~2 nächstes|"
        "was steht als nächstes"
    ),
    "whether-cancelled": (
        "hast/habt/haben ~5 storniert/abgesagt/gelöscht/freigegeben/gecancelt|"
        "ist/wurde/sind ~5 storniert/abgesagt/gelöscht/freigegeben/gecancelt"
    ),
    "page": "seite von/zu/zur/der|eigene seite|buchungsseite|teile/teil meine/diese buchung",
    "code-seen": "wer hat/kennt ~4 code|wer hat ~4 code gesehen|wem wurde ~4 code gezeigt|wer sah ~3 code",
    "released": (
        "warum/wieso/weshalb wurde/wurden/ist/war/sind ~5 freigegeben|wer hat ~5 freigegeben|"
        "wann wurde/ist/war ~5 freigegeben"
    ),
    "history": (
        "verlauf/historie/geschichte/chronik von/der/des/zu/für|ganzer/ganze verlauf/historie/geschichte|"
        "^ verlauf $|was ist ~6 passiert/geschehen/geworden|was passierte/geschah ~1 mit|was wurde aus|"
        "was ist aus ~3 geworden|"
        "warum/wieso/weshalb wurde/wurden/ist/war/sind ~5 freigegeben/storniert/abgesagt/verschoben/gelöscht/geändert/"
        "umbenannt/verlegt|"
        "wer hat ~5 storniert/abgesagt/verschoben/freigegeben/geändert/umbenannt/verlegt|"
        "wann wurde/wurden/ist ~5 storniert/abgesagt/verschoben/freigegeben/geändert/umbenannt/verlegt"
    ),
    "whether-booked": (
        "hast/habt du/ihr ~2 gebucht/bestätigt|ist das/es/sie ~1 gebucht/bestätigt|hat das/es ~1 geklappt"
    ),
    "should-cancel": ("soll/sollte/sollen/sollten ich/wir ~6 absagen/stornieren/canceln/freigeben/streichen"),
    "check-in": (
        "wann ~5 einchecken|bis wann ~5 einchecken|ab wann ~5 einchecken|wie früh ~5 einchecken|"
        "wie spät ~5 einchecken|muss ~4 einchecken|wie ~4 einchecken|wann ~4 check in|bis wann ~4 check in|"
        "ab wann ~4 check in|wann beginnt ~2 check in|wie lange ~4 einchecken|wann ~4 checkin"
    ),
    "if-absent": (
        "was passiert ~5 spät|was passiert ~5 komme|was passiert ~5 erscheine|was passiert ~5 einchecke|"
        "was passiert ~5 vergesse|was ist wenn ~4 spät/einchecke/komme/erscheine/vergesse/verspäte|"
        "was wenn ~4 spät/einchecke/komme/vergesse/verspäte|was passiert ~5 verspäte|was passiert ~4 verschlafe|"
        "wie lange ~4 gewartet/freigehalten/warten/wartet|gibt es ~2 kulanz/karenz|karenzzeit|"
        "was geschieht ~6 spät/komme/einchecke/erscheine/verspäte|was passiert ~5 niemand ~3 kommt/eincheckt|"
        "was passiert ~5 auftauche"
    ),
    "cancel-until": (
        "bis wann ~7 CANCEL|wie lange/spät/kurzfristig ~7 CANCEL|wann ~3 spätestens ~5 CANCEL|"
        "wann ~6 CANCEL ~3 spätestens|bis wann|stornofrist|stornierungsfrist|absagefrist|stornobedingungen|"
        "frist ~4 CANCEL|kann ich ~5 noch ~4 CANCEL|zu spät ~6 CANCEL|spätestens ~5 CANCEL|"
        "wie lange vorher ~6 CANCEL|bis zu welcher/welchem ~6 CANCEL|kann ~6 später ~3 CANCEL|jederzeit ~4 CANCEL|"
        "ab wann ~6 CANCEL"
    ),
    "if-cancelled": (
        "was passiert ~6 CANCEL|was geschieht ~6 CANCEL|was wäre ~5 CANCEL|was ist wenn ~6 CANCEL|was wenn ~6 CANCEL|"
        "kostet ~5 CANCEL|kostet ~3 wenn ~6 CANCEL|gebühr ~5 CANCEL|stornogebühr|stornogebühren|stornokosten|"
        "verliere ich ~6 CANCEL|zählt ~5 CANCEL|folgen ~5 CANCEL|was heißt ~5 CANCEL|was bedeutet ~5 CANCEL|"
        "bekomme ich ~7 CANCEL|wenn ich ~4 CANCEL ~2 passiert/verliere/zählt/bekomme/kostet|ist es ~3 wenn ~4 CANCEL"
    ),
    "would-move": (
        "ginge ~6 MOVED|würde ~7 MOVED|ginge ~4 auch|würde ~4 gehen/passen/klappen|wäre ~5 MOVED|"
        "wäre ~4 möglich ~4 MOVED|was wäre wenn ~5 MOVED|was wenn ~5 MOVED|"
        "wenn ich ~6 MOVED ~1 ginge/wäre/würde/geht/klappt|ginge ~2 auch|falls ich ~6 MOVED|klappt ~4 wenn ~5 MOVED|"
        "geht ~4 wenn ~5 MOVED|passt ~4 wenn ~5 MOVED|wäre ~3 frei wenn|ist ~3 frei wenn ~5 MOVED|"
        "und wenn es/wir/ichs ~3 wäre/machen"
    ),
    "works": (
        "^ funktioniert/funktionieren/geht/läuft ~5 $|^ funktioniert/geht/läuft ~5 wieder/noch/heute $|"
        "^ ist/sind ~5 repariert/heil ~1 $"
    ),
    "fault": (
        "^ ist/sind ~5 kaputt/defekt/hinüber/beschädigt/ausgefallen/verstopft ~1 $|"
        "^ geht/gehen/funktioniert/läuft ~5 nicht ~1 $|"
        "ist/sind ~2 gebrochen/zersprungen/ausgegangen/abgerissen/verbogen/durchgebrannt|"
        "akku/batterie/toner/patrone ~3 leer|"
        "ist/sind/wirkt/scheint ~2 kaputt/defekt/hinüber/hin/beschädigt/gerissen/ausgefallen/verstopft/gesprungen/"
        "undicht/verschwunden/dreckig/verdreckt/verstellt/abgebrochen/zerbrochen/zerkratzt/tot|"
        "geht/gehen ~3 nicht ~1 mehr|geht/gehen ~1 nicht ~1 mehr?|"
        "funktioniert/funktionieren/läuft/laufen/lädt/schließt/startet ~3 nicht|geht/gehen nicht/nimmer|"
        "außer betrieb|ohne strom|kein/keine/keinen strom/bild/ton/licht/internet/wlan ~2 in/im|"
        "hat ~1 kein/keinen/keine strom/bild/ton/licht/internet/wlan/heizung|flackert|tropft|klemmt|leckt|stinkt|"
        "macht/machen ~1 komische/seltsame/merkwürdige geräusche|spinnt|streikt|"
        "kaputter/defekter/kaputte/defekte/kaputtes/defektes|problem mit|stimmt ~2 nicht|"
        "zu heiß/kalt/laut|lässt sich nicht ~4 einschalten/schließen/öffnen/ausschalten/anschalten|"
        "gibt ~2 kein ~1 mehr|schaden melden|defekt melden|störung|fehlt ~3 kabel/stuhl/fernbedienung|"
        "ist ~1 nicht an|kaputt gegangen|kaputtgegangen|abgestürzt"
    ),
    "watch": (
        "benachrichtigen/informieren/verständigen ~1 wenn/sobald/falls|"
        "sag/sagt/gib/gebt/melde/informiere/benachrichtige/schreib/schreibt/verständige/warne ~2 bescheid ~1 wenn/"
        "sobald/falls|sag/sagt/gib/gebt mir/uns/mal/bitte/doch/dann/einfach/kurz ~1 bescheid|sag/gib bescheid|"
        "bescheid ~2 wenn/sobald/falls|bescheid geben/sagen|"
        "sag ~1 wenn ~6 GONE|sag ~1 sobald|melde dich wenn/sobald/falls|"
        "informiere/benachrichtige/verständige/schreib/pinge ~1 wenn/sobald/falls|benachrichtige mich|"
        "informiere mich|warteliste|wartelise|sobald ~5 GONE|wenn/falls ~9 frei ~1 wird|"
        "wenn/falls/sobald jemand ~4 absagt/storniert/freigibt|behalte ~4 auge|beobachte|halte ~3 auf dem laufenden|"
        "lass ~2 wissen|lasst ~2 wissen|benachrichtigt werden|erinnere mich wenn ~5 frei"
    ),
    "in-line": (
        "wer wartet ~2 auf|wer steht ~3 schlange/warteliste|wie viele ~2 warten|wieviele ~2 warten|"
        "wie lang/lange ist ~2 schlange/warteliste|wartet ~1 jemand ~2 auf|warten ~2 andere ~2 auf"
    ),
    "waiting": (
        "worauf warte/warten ich/wir|auf was warte/warten ich/wir|"
        "wo steh/stehe/stehen ich/wir ~3 warteliste/schlange|an welcher stelle ~3 ich/wir|"
        "mein/meinen/unser platz ~3 warteliste/schlange|meine/unsere warteliste/wartelisten|"
        "steh/stehe/bin/stehen/sind ich/wir ~4 warteliste|was beobachtest du|^ warteliste $|^ wartelise $|"
        "^ zeig/zeige ~2 warteliste $|wie funktioniert ~2 warteliste|gibt es ~2 warteliste|gibts ~2 warteliste|"
        "habt ihr ~2 warteliste|was passiert ~4 warteliste|bin/sind ich/wir ~3 nächste/nächster/nächsten/dran|"
        "wann bin/sind/komme/kommen ich/wir ~2 dran/reihe|wie stehen/sind meine/unsere chancen|"
        "wie hoch/groß/gut ist/sind ~3 chance/chancen|welche chance/chancen habe/haben ich/wir|"
        "wie wahrscheinlich ~8 bekomme/kriege/frei|wie lang/lange muss/müssen ich/wir ~4 warten"
    ),
    "unwatch": (
        "nicht mehr ~5 warten/beobachten|warte/warten ~4 nicht mehr|beobachte ~4 nicht mehr|"
        "hör/hoer ~2 auf ~4 beobachten/warten|"
        "nimm/nehmt/streich/streiche/streicht/lösch/lösche/entferne mich ~5 warteliste|"
        "von ~2 warteliste ~2 nehmen/streichen/löschen/entfernen/runter|brauchst ~3 nicht ~4 bescheid|"
        "keinen bescheid mehr|beobachtung ~4 beenden/stoppen/löschen"
    ),
    "calendar": (
        "ics|ical|kalenderdatei|kalendereinladung|kalendereintrag|"
        "kalender datei|in ~2 kalender ~2 eintragen|trag ~5 kalender|trage ~5 kalender|schick ~5 kalender|"
        "in ~2 kalender ~1 ein|zum kalender|google kalender|outlook kalender|in outlook|"
        "setz ~5 kalender|pack ~5 kalender|füge ~5 kalender"
    ),
    "calendar-link": (
        "kalenderlink|kalenderfeed|kalenderabo|kalender link/feed/abo/adresse|link/feed ~3 kalender|"
        "kalender ~3 abonnieren|kalender teilen|teile ~3 kalender|kalender ~2 synchronisieren|"
        "synchronisiere ~4 kalender"
    ),
    "calendar-links": (
        "kalenderlinks|kalenderfeeds|kalenderabos|kalender links/feeds/abos|"
        "widerrufe/widerrufen/lösche/lösch/entferne/kündige/beende ~3 kalenderlink/kalenderfeed/kalenderabo|"
        "kalenderlink/kalenderfeed/kalenderabo ~2 widerrufen/löschen/entfernen/beenden/kündigen"
    ),
    "add": (
        "neuen/neues/neue/neuer @kind|füge ~4 @kind ~2 hinzu|@kind hinzufügen|@kind anlegen|@kind erstellen|"
        "lege ~3 @kind an|leg ~3 @kind an|erstelle ~3 @kind|neue ressource|newresource|ressource anlegen/hinzufügen|"
        "@kind ~1 aufnehmen"
    ),
    "rename": (
        "umbenennen|benenne ~6 um|benenn ~6 um|umbenannt|neuer name für|neuen namen|ändere ~2 namen|name ~3 ändern|"
        "heißt jetzt|heißt ab|soll ~3 heißen|nenne ~2 um"
    ),
    "delete": (
        "lösche|lösch|löschen|gelöscht|entferne|entfernen|außer dienst|stilllegen|lege ~3 still|deaktiviere|"
        "deaktivieren|nimm ~4 aus der liste|nimm ~4 aus dem"
    ),
    "import": "importiere|importieren|import|csv hochladen|hochladen|lade ~4 hoch|aus ~2 csv|aus ~2 excel",
    "report": (
        "bericht morgen/übermorgen nach/pro/je/als|^ bericht morgen/übermorgen $|"
        "wer ist ~4 nicht erschienen/aufgetaucht|"
        "wer ist ~3 nicht gekommen $|"
        "stoßzeiten|"
        "stoßzeit|"
        "hauptzeiten|"
        "vollsten stunden/tage/räume|"
        "wann ist ~2 am meisten los|"
        "wie viele/oft ~4 nichts/keinen/keine ~2 gefunden/bekommen|"
        "wie oft war ~2 nichts ~1 frei|"
        "wie lange/schnell ~2 genehmigungen/freigaben/zustimmungen|"
        "wie lange dauert ~2 genehmigung/freigabe/zustimmung|"
        "wer hat/bucht/nutzt/belegt ~4 meisten|"
        "welche @kind nutzen/benutzen ~3 wenigsten/kaum|wie voll/ausgelastet war/waren/ist ~5|"
        "wie wurde/wurden/war/waren/ist/sind ~5 genutzt/benutzt/ausgelastet|"
        "no shows ~4 dieser/diese/diesen/dieses/letzten/nach/pro/im|"
        "noshows ~4 dieser/diese/diesen/dieses/letzten/nach/pro/im|"
        "nichterscheinen ~4 diesen/dieses/letzten/nach/pro/im|auf welche/welchen @kind ~4 verzichten|"
        "welche/welchen @kind ~3 aufgeben $|bericht diese|"
        "welche @kind ~4 wenigsten/kaum/selten genutzt|"
        "jeden monat ~4 bericht|bericht ~3 jeden monat|monatlichen/monatliche bericht|monatsbericht|"
        "bericht monatlich|"
        "bericht nächster/nächste/nächsten/letzter/letzte/letzten/letztes/diesen/dieses/für/zum/nach/vom/von/ab|"
        "bericht des/der/über letzten|"
        "nutzungsbericht|nutzungsstatistik|auslastung|statistik|statistiken|auswertung|"
        "wie oft ~6 gebucht/genutzt/benutzt/belegt|wie häufig ~6 gebucht/genutzt/benutzt|exportiere|exportieren|"
        "export|als csv|bericht über|am häufigsten/meisten|wie viele buchungen|^ bericht $|"
        "^ bericht @period @period? $|"
        "^ bericht heute/gestern/vorgestern $|bericht heute/gestern/vorgestern nach/pro/je/als|belegungsquote|"
        "meistgebuchte|"
        "wie viele/wieviele buchungen ~1 wir ~3 letzte/letzten/diese/diesen/im"
    ),
    "exception": (
        "ich/wir ~2 ausnahme|eine ausnahme ~1 bekommen/haben/möglich/machen|ausnahme bitte/beantragen|"
        "um eine ausnahme|geht/gibt ~2 ausnahme|mach ~2 ausnahme"
    ),
    "stand-in": (
        "antwortet/antworten/antworte ~4 für mich|antwortet/antworten ~4 an meiner stelle|vertritt/vertreten ~1 mich|"
        "mich ~3 vertreten/vertritt|springt/springen ~3 für mich ~2 ein|ist meine vertretung|macht ~3 meine vertretung"
    ),
    "stand-ins": (
        "^ wer vertritt mich ~3 $|^ wer antwortet/entscheidet/genehmigt ~3 für mich ~2 $|"
        "^ wer ist ~1 meine vertretung ~2 $|"
        "^ wer antwortet/entscheidet/genehmigt ~3 an meiner stelle ~2 $|^ wen vertrete ich ~3 $|"
        "^ für wen antworte/entscheide/genehmige/springe ich ~3 $|^ an wessen stelle ~1 ich ~3 $|"
        "^ wessen vertretung bin ich ~2 $|ich kann ~4 nicht ~1 vertreten|"
        "ich kann ~3 vertretung nicht ~1 machen/übernehmen"
    ),
    "requests-here": (
        "schick/schicke/sende/stell/stelle/poste/frag ~5 anfragen/genehmigungen ~4 hierher/hier|"
        "schick/schicke/sende/stell/stelle/poste ~5 anfragen/genehmigungen ~5 kanal/gruppe|"
        "anfragen/genehmigungen ~3 hierher/hier ~1 schicken/senden/stellen/posten|"
        "anfragen/genehmigungen ~3 sollen ~1 hierher"
    ),
    "board-here": (
        "board/tafel ~3 hier/hierher|board/tafel ~3 in diesen/diesem/den kanal|"
        "board/tafel ~3 in diese/dieser/die gruppe"
    ),
    "no-board-here": (
        "kein/keine/keinen ~2 board/tafel ~3 hier/hierher|board/tafel ~3 nicht mehr ~1 hier|"
        "board/tafel ~2 hier weg/entfernen/abnehmen|nimm ~2 board/tafel ab/weg|entferne ~2 board/tafel|"
        "board/tafel nicht hier|board/tafel weg"
    ),
    "no-requests-here": (
        "keine anfragen/genehmigungen ~4 hier/hierher|keine anfragen/genehmigungen ~4 kanal/gruppe|"
        "anfragen/genehmigungen ~3 nicht mehr ~1 hier/hierher"
    ),
    "back": "^ ich bin wieder da/zurück/hier $|^ bin wieder da/zurück/hier $|^ ich bin zurück $|^ bin zurück $",
    "delegate": (
        "gibt/geben ~6 für mich ~2 frei|genehmigt/genehmigen/entscheidet/entscheiden/genehmige ~5 für mich|"
        "für mich ~3 genehmigen/entscheiden/freigeben/genehmigt/entscheidet|"
        "genehmigt/genehmigen/entscheidet/entscheiden ~5 an meiner stelle|übernimmt ~3 genehmigungen/freigaben|"
        "genehmigungen/freigaben ~3 übernehmen/übernimmt"
    ),
    "poll": (
        "umfrage|doodle|abstimmung|wann haben ~6 zeit|wann sind ~6 frei|wann können ~3 alle|wann passt es ~3 allen|"
        "termin ~4 allen|gemeinsamer termin|gemeinsamen termin|terminfindung|frag ~3 wann|wann haben wir|"
        "wann können/könnten/könnte/kann ~10 treffen|wann hat/haben ~8 zeit|zeit für uns/alle|termin für uns/alle"
    ),
    "ask-them": (
        "^ kann/können/darf/dürfen ich/wir ~7 dazukommen/mitbenutzen/teilen ~1 $|"
        "^ können/dürfen ~1 von uns ~7 dazukommen ~1 $|"
        "frag/frage/fragst ~1 sie/ihn ~2 ob/danach/darum/um/nach/mal|bitte/bitt ~1 sie/ihn ~1 darum/um/mir/ihn/sie|"
        "^ frag/frage sie/ihn $|^ kannst/könntest du sie/ihn ~1 fragen $|sie/ihn ~2 fragen ob|sie/ihn ~2 bitten mir"
    ),
    "swap": (
        "tausche ~4 mit|tausch ~4 mit|tauschen mit|mit ~5 tauschen|frag ~3 ob ~4 tauscht|tauscht ~3 mit|"
        "frag ~2 inhaber|platz tauschen|plätze tauschen|wer tauscht|frag ~2 wer ~6 hat|"
        "würde/würdest/würden ~8 tauschen|könnte/kann @who ~8 tauschen|frag/frage/bitte/bitt ~3 @who um/nach/ob/mir|"
        "frag/frage/bitte/bitt ~3 @who @who um/nach/ob/mir|frag/frage ~4 ob ~8 überlässt/abgibt/abtritt/hergibt/gibt|"
        "würde/könnte/kann @who ~1 mir ~8 geben/überlassen/abtreten/abgeben|"
        "würde/könnte/kann mir @who ~8 geben/überlassen/abtreten/abgeben"
    ),
    "payment": (
        "wenn/falls ~2 mehr ~5 kostet|kostet mehr als|mehr als ~2 kostet|ab ~1 euro|"
        "was kostet|wie teuer|wie viel kostet|wieviel kostet|preis von|preis für|"
        "kann/wie/muss/soll ~4 bezahlen/zahlen|zahlung|rechnung|quittung|kreditkarte|erstattung|preisliste"
    ),
    "remind": (
        "erinnere ~1 mich|erinner ~1 mich|erinnere uns|erinnerung ~5 vorher|erinnerung ~3 stellen|weck mich|"
        "stell ~3 erinnerung|noch eine erinnerung|früher erinnert|erinnert werden|frühere erinnerung|erinnerst du"
    ),
    "role": (
        "mach ~3 admin|mache ~3 admin|zum admin|zur admin|adminrechte|admin rechte|befördere|gib ~3 adminrechte|"
        "^ admin $|zum verwalter|zur verwalterin"
    ),
    "not-booking": (
        "kündige ~4 abo/abonnement/vertrag/newsletter/mitgliedschaft|abo ~2 kündigen|abonnement ~2 kündigen|"
        "storniere/lösche/streiche/stoppe/beende/verschiebe/entferne/verlege/verlängere ~3 abo/abonnement/newsletter/"
        "vertrag/mitgliedschaft/bestellung/notiz/notizen/aufgabe/ticket/mail/datei/dokument/nachricht/konto/lizenz|"
        "abo/abonnement/newsletter/vertrag/mitgliedschaft/bestellung/lizenz ~3 CANCEL/kündigen/abbestellen/"
        "verlängern|newsletter abbestellen|keine MEDIA|"
        "MEDIA ~3 abschalten/ausschalten/abstellen/stoppen/aus/ab/stumm|schalte ~3 MEDIA|stell ~3 MEDIA ~1 ab|"
        "stoppe ~2 MEDIA|beende ~2 MEDIA|lass mich in ruhe|hör auf ~6 schreiben|schreib mir nicht|konto löschen|"
        "lösche ~2 konto|bestellung stornieren"
    ),
    "week": (
        "schick/schicke/sende/maile/gib ~2 meine ~1 woche ~2 jeden/jede/immer|meine woche jeden/jede|"
        "wochenübersicht|wochenüberblick"
    ),
    "no-week": (
        "meine woche ~2 nicht mehr|wochenübersicht/wochenüberblick ~2 mehr/abbestellen/abschalten/ab|"
        "keine wochenübersicht/wochenüberblick"
    ),
    "my-requests": (
        "^ was ~3 habe/muss ich ~3 zu? genehmigen/entscheiden $|welche ~1 anfragen/genehmigungen ~5|"
        "^ meine/die/alle? offenen/offene anfragen/genehmigungen $|^ offene anfragen/genehmigungen $|"
        "^ zeig/zeige ~2 anfragen/genehmigungen $|^ anfragen/genehmigungen $|"
        "^ was wartet auf mich $|was wartet ~2 meine genehmigung/antwort|^ wer wartet auf mich $|etwas zu genehmigen $|"
        "^ genehmige/genehmig ~4 $|^ kann/soll/darf ich ~3 genehmigen/ablehnen $"
    ),
    "decline": "^ lehne/lehn ~6 ab $|^ bitte ~3 ablehnen $|^ die? das/es/sie/ihn/anfrage? ablehnen $|^ abgelehnt $",
    "have-again": (
        "^ hol/bring ~4 zurück $|^ gib mir/uns ~4 zurück $|"
        "^ ich/wir brauche/brauchen/will/wollen/möchte/hätte ~4 doch/wieder ~1 $|^ doch ~4 wieder ~1 $"
    ),
    "swap-oneself": "^ tausch/tausche/tauschen ~4 mit mir selbst ~1 $|^ tausch/tausche ~4 mit mir ~1 $",
    "my-polls": (
        "^ meine/die/offene/unsere umfragen $|^ umfragen $|^ zeig/zeige ~2 umfragen $|welche umfragen ~4|"
        "^ wie steht/läuft ~1 umfrage $|^ zeig/zeige ~2 umfrage $|"
        "^ jetzt entscheiden $|^ entscheide ~2 umfrage $|^ beende/schließe/storniere meine/die umfrage $|"
        "^ sag/sage meine/die umfrage ab $|^ was ist diese/die umfrage ~2 $|^ wer hat ~1 abgestimmt $|"
        "^ keine/keiner davon ~1 passt ~2 $|^ keine/keiner davon $"
    ),
    "poll-them": (
        "^ eine? umfrage mit/für/ohne niemandem/niemanden/jemanden ~3 $|^ frag/frage niemanden ~6 $|"
        "^ frag/frage sie/alle/beide ~2 welche/welcher/wann ~3 passt/passen ~2 $|^ lass sie abstimmen/wählen $|"
        "^ frag/frage sie/alle/beide ~2 welche/welcher/wann ~3 passt/passen bis ~4 $|"
        "^ frag/frage welche/welcher zeit/termin/zeiten/termine ~2 passt/passen ~2 $|"
        "^ frag/frage welche/welcher zeit/termin/zeiten/termine ~2 passt/passen bis ~4 $|"
        "^ lass sie bis ~4 abstimmen/wählen $|"
        "^ mach/mache eine umfrage daraus $|^ frag/frage sie in einer umfrage $|"
        "^ frag/frage sie in einer umfrage bis ~4 $|^ frag/frage sie? beide/alle $"
    ),
    "language": (
        "bitte auf SPOKEN|sprache ~4 ändern/wechseln/stellen/umstellen/einstellen/auf|ändere ~3 sprache|"
        "wechsle ~3 sprache|stell ~3 sprache|sprich ~3 SPOKEN|rede ~3 SPOKEN|antworte ~3 SPOKEN|schreib ~3 SPOKEN|"
        "auf SPOKEN ~1 bitte|auf SPOKEN weiter|sprichst du|kannst du SPOKEN|meine sprache|^ SPOKEN bitte? $|"
        "wechsle ~2 SPOKEN"
    ),
    "close": (
        "mach/macht ~6 zu|schließe/schließ/sperre/sperr/schließen ~5 büro/haus/gebäude/alles/@kind|"
        "büro/haus/gebäude ~5 schließen/sperren/zumachen|mach ~4 zu|schließe/sperre ~3 am/vom/ab/für/morgen/heute/bis"
    ),
}
QUESTIONS = questions(
    TYPOGRAPHY,
    _CUES,
    words=_WORDS,
    languages={"deutsch": "de", "englisch": "en", "französisch": "fr", "spanisch": "es", "italienisch": "it"},
    pointing=(
        "ich wir meine mein hab",
        "es das er sie dies",
        "es er da dort drin darin hier",
        "hatte hatten war waren nutzte benutzte",
    ),
    house=(
        "büro haus gebäude firma alles",
        (
            "aufzug aufzüge fahrstuhl lift rolltreppe treppe treppenhaus zug züge bahn bahnen ubahn sbahn "
            "tram straßenbahn bus auto wagen fahrrad rad taxi flieger "
            "autobahn straße brücke"
        ),
        "winter sommer herbst frühling frühjahr",
    ),
    reporting=reporting(
        TYPOGRAPHY,
        when=(
            "letzter letzte letzten letztes letztem voriger vorigen voriges vergangenen vergangener",
            "dieser diese diesen dieses diesem",
            "seit ab",
        ),
        periods="tag tage tagen|woche wochen|monat monats monate|quartal quartals quartale|jahr jahres jahre",
        by={
            "person personen leuten leute mitglied kollege kollegen": "person",
            "stunde stunden uhrzeit": "hour",
            "wochentag wochentagen tag tagen": "weekday",
            "monat monaten": "month",
            "gruppe gruppen team teams": "group",
            "art arten typ": "kind",
            "standort standorten": "site",
            "raum räumen ressource": "resource",
        },
        each=("nach pro je", "wer"),
        told=(
            "verzichten aufgeben wenigsten kaum selten",
            "nichterscheinen erschienen gekommen aufgetaucht no-shows noshows shows",
            "stoßzeiten stoßzeit hauptzeiten vollsten",
            "genehmigung genehmigungen freigabe freigaben zustimmung zustimmungen",
        ),
        forms={"bild diagramm grafik": "picture", "csv tabelle excel": "sheet"},
        monthly=(
            "jeden jedem",
            "monatlich monatlichen monatliche monatsbericht",
            "keinen keine stopp stoppe stoppen beende beenden abbestellen abbestelle nicht ohne",
        ),
    ),
    whether=Whether(
        copulas=TYPOGRAPHY.words("ist sind"),
        open=TYPOGRAPHY.words("wann was welche welcher welches welchen wer wo wie warum such suche zeig zeige finde"),
        beginning=TYPOGRAPHY.words(
            "beginnt startet findet statt endet fängt an hab habe haben ich wir denn nochmal gleich"
        ),
        suiting=TYPOGRAPHY.words("passt passen passte klappt klappen geht ginge gehen haut"),
        taken=TYPOGRAPHY.words("belegt besetzt vergeben gebucht reserviert weg benutzt"),
    ),
)

"""German: how people run the people of a place."""

from adapters.understanding.lexicon.administering import Administering
from adapters.understanding.lexicon.de.typography import TYPOGRAPHY
from core.domain.people.member import Role

ALL = "organisation/firma/haus/workspace/büro/verzeichnis/system/bellhop/mitgliedern/mitgliederliste/app/betrieb"
PLACE = "ort/leitung/organisation/haus/betrieb/büro/eigentum/eigentümerschaft/laden/ganze/workspace"
LINK = "einladung/einladungslink/link/zugangslink"
MAKE = "erstelle/erstell/mach/mache/gib_mir/schick_mir/ich_brauche/brauche/erzeuge"
FOR = "für/gültig_für/gültig"
REQUESTS = "beitrittsanfragen/beitrittsanfrage/anfragen_zum_beitritt/beitrittswünsche/beitrittsgesuche"

ADMINISTERING = Administering(
    typography=TYPOGRAPHY,
    orders={
        "changes": (
            "wer hat {who} zum/zur/zu_einem/zu_einer {role} gemacht/ernannt/befördert"
            "|wer hat {who} gesperrt/entfernt/befördert/eingeladen/aufgenommen/wieder_zugelassen/herabgestuft"
            "|wer hat {who} die/das? {role} rechte/rolle? gegeben|wer hat die rolle/rechte von {who} geändert"
            "|seit_wann ist {who} ein/eine? {role}|wann/warum wurde {who} ein/eine? {role}"
            "|wann/warum wurde {who} gesperrt/entfernt/befördert/eingeladen"
            "|was wurde/hat_sich an/bei {who} geändert"
            "|was ist mit {who} passiert/geschehen"
            "|zeig/zeige mir? die? änderungen an/zu/von/bei {who}|änderungen an/zu/von/bei {who}"
        ),
        "unmanagers": (
            "{who} verwaltet/betreut/leitet {thing} nicht_mehr"
            "|{who} soll/darf {thing} nicht_mehr verwalten/betreuen/leiten"
        ),
        "unapprovers": "{who} genehmigt {thing} nicht_mehr|{who} soll/darf {thing} nicht_mehr genehmigen",
        "managers": (
            "mach/mache/ernenne/ernenn {who} zum/zur verwalter/verwalterin/leiter/leiterin/manager/managerin "
            "von/der/des/für {thing}"
            "|{who} verwaltet/betreut/leitet ab_jetzt/ab_sofort/künftig? {thing}|lass/lasse {who} {thing} verwalten"
            "|{who} soll/darf ab_jetzt/künftig? {thing} verwalten/betreuen/leiten"
        ),
        "approvers": (
            "{who} genehmigt ab_jetzt/ab_sofort/künftig? buchungen_von/anfragen_für? {thing}"
            "|{who} soll/darf/muss ab_jetzt/künftig? buchungen_von/anfragen_für? {thing} genehmigen"
            "|lass/lasse {who} buchungen_von/anfragen_für? {thing} genehmigen"
        ),
        "role": (
            "mach/mache/ernenne/ernenn/befördere/bestimme {who} zum/zur/zu_einem/zu_einer/als/zu/zu_den? {role}"
            "|{who} zum/zur/zu_einem/zu_einer {role} machen/ernennen/befördern"
            "|gib/gebe/erteile/verleihe {who} die? {role} rechte/rolle/zugang?"
            "|{who} die? {role} rechte/rolle? geben/erteilen/verleihen"
            "|{who} soll/sollte ab_jetzt/ab_sofort/künftig? zum/zur/als? {role} werden/sein/ernannt_werden"
            "|{who} ist/wird ab_jetzt/ab_sofort/ab_heute/künftig ein/eine? {role}"
            "|ab_jetzt/ab_sofort/ab_heute/künftig ist/wird/soll {who} ein/eine? {role} sein/werden?"
            "|setze/setz/ändere/stell/stelle die? rolle von {who} auf/in/zu {role}"
            "|stufe {who} zum/zur/auf {role} herab/hoch/herunter/zurück"
        ),
        "lower": (
            "{who} soll/darf/sollte kein/keine {role} mehr sein"
            "|{who} soll/sollte nicht_mehr {role} sein"
            "|nimm/entzieh/entziehe {who} die? {role} rechte/rolle? wieder? weg/ab?"
            "|entferne/entfern/streiche {who} als/aus_den/von_den {role}"
            "|{who} die? {role} rechte/rolle? entziehen/wegnehmen/nehmen|{who} als {role} absetzen/entfernen"
            "|setze/setz {who} als {role} ab"
        ),
        "invite": (
            f"lade/lad einen/eine/ein/noch_einen/noch_eine/zwei/drei/ein_paar? neuen/neue/weiteren/weitere? "
            f"{{role}} {FOR}? "
            f"{{length}}? ein"
            f"|lade/lad jemanden/leute/kollegen als {{role}} {FOR}? {{length}}? ein"
            f"|lade/lad {{who}} als {{role}} {FOR}? {{length}}? ein"
            f"|einen/eine/ein/neue? neuen/neue? {{role}} {FOR}? {{length}}? einladen"
            f"|jemanden/leute/kollegen als {{role}} {FOR}? {{length}}? einladen"
            f"|{MAKE}? eine/einen/den/die/neue? {LINK} für einen/eine/ein/neue? {{role}} {FOR}? {{length}}?"
            f"|{MAKE} eine/einen/den/die/neue? {LINK} {FOR}? {{length}}?"
        ),
        "suspended": "wer ist/sind gesperrt/suspendiert/blockiert|wer wurde gesperrt/suspendiert",
        "requests": (
            "wer will/möchte/wartet/wollte rein/herein/beitreten/mitmachen/dazu/hereingelassen_werden/auf_zugang/"
            "auf_einlass/dazukommen"
            f"|zeig/zeige/welche/gibt_es/offene mir? die/alle/offene/neue/offenen? {REQUESTS} gibt_es/sind_offen?"
            "|beitrittsanfragen"
        ),
        "invitations": (
            "zeig/zeige/welche/offene mir? die/alle? offenen/offene? einladungen/einladungslinks "
            "gibt_es/sind_offen/sind_noch_offen/haben_wir?"
            "|widerrufe/widerruf/lösche/lösch die/alle/diese? letzte/offenen? "
            "einladung/einladungen/einladungslink/einladungslinks"
            "|ziehe/zieh die/alle/diese? letzte/offenen? einladung/einladungen zurück"
            "|die/alle? einladung/einladungen widerrufen/zurückziehen"
        ),
        "list": (
            "wer ist/sind hier/bei_uns? denn/so? alles? die/der/ein/eine/unsere/alle? {role} alles? hier/bei_uns?"
            "|zeig/zeige/liste/nenn/nenne mir? alle/die/unsere? {role} auf/an?"
            "|welche {role} gibt_es/haben_wir/sind_hier|wie_viele {role} gibt_es/haben_wir"
            "|wer hat {role} rechte?"
        ),
        "mine": (
            "welche_rolle/was_für_eine_rolle habe_ich/hab_ich hier?|was_ist meine rolle hier?|was bin_ich hier"
            "|bin_ich hier? ein/eine? {role} hier?"
        ),
        "own": (
            f"übergib/übergebe/übertrage/gib {{who}} die/das/den/diesen? {PLACE}"
            f"|übergib/übergebe/übertrage/gib die/das/den/diesen? {PLACE} an {{who}} ab/weiter?"
            f"|{{who}} die/das/den? {PLACE} übergeben/übertragen"
            f"|die/das/den? {PLACE} an {{who}} übergeben/übertragen/abgeben"
            "|{who} übernimmt als eigentümer/eigentümerin/inhaber/inhaberin/besitzer/besitzerin"
            "|{who} ist/wird der/die neue eigentümer/eigentümerin/inhaber/inhaberin/besitzer/besitzerin"
        ),
        "join": (
            "{who} und {other} sind dieselbe_person/die_gleiche_person/ein_und_dieselbe_person/eine_person/derselbe/"
            "dieselbe/ein_und_derselbe"
            "|führe/führ/leg/lege die? konten/mitgliedschaften/zugänge/profile von {who} und {other} zusammen"
            "|führe/führ/leg/lege {who} und/mit {other} zusammen|{who} und/mit {other} zusammenführen/zusammenlegen/"
            "vereinen"
            "|{who} ist dieselbe_person_wie/die_gleiche_person_wie/derselbe_wie {other}"
        ),
        "back": (
            "lass/lasse {who} wieder/zurück rein/herein/dazu/mitmachen/buchen/zurück?"
            "|entsperre/entsperr/reaktiviere/aktiviere {who} wieder?"
            "|{who} wieder? entsperren/reaktivieren/wieder_reinlassen/zurückholen/wieder_aktivieren/wieder_aufnehmen"
            "|hebe/heb die sperre von/für/gegen {who} auf"
            "|hole/hol/nimm {who} zurück|hole/hol/nimm {who} wieder dazu/auf"
            "|gib {who} den? zugang/zugriff zurück/wieder|{who} darf/soll wieder rein/mitmachen/buchen/dazu/zurück"
        ),
        "suspend": (
            "sperre/sperr/suspendiere/blockiere/deaktiviere {who} aus?"
            "|sperre/sperr/suspendiere/blockiere/deaktiviere den/das/die? zugang/konto/account/zugriff/mitgliedschaft "
            "von {who}"
            "|{who} sperren/suspendieren/blockieren/deaktivieren/aussperren"
            "|zugang/konto/account von {who} sperren/deaktivieren"
            "|entzieh/entziehe/nimm {who} den? zugang/zugriff weg?|{who} den? zugang/zugriff entziehen"
            "|schließ/schließe {who} aus"
        ),
        "remove": (
            "entferne/entfern/lösche/lösch/wirf/werfe/schmeiß/nimm/streiche/streich {who} "
            f"aus/von der/dem/den/unserer/unserem? {ALL} raus/heraus?"
            "|wirf/werfe/schmeiß {who} raus/hinaus/heraus"
            f"|{{who}} aus/von der/dem/den/unserer/unserem? {ALL} entfernen/löschen/werfen/nehmen/streichen"
            "|{who} rauswerfen/rausschmeißen/löschen/hinauswerfen"
            "|lösche/lösch/entferne das/die? konto/profil/mitgliedschaft/zugang von {who}|lösche/lösch {who}"
            "|entferne/entfern {who} komplett/ganz/überall|konto/mitgliedschaft von {who} löschen/beenden"
        ),
        "out": (
            "nimm/entferne/entfern/wirf/streiche/hole/hol {who} aus/von der? gruppe? {group} raus/heraus?"
            "|{who} aus/von der? gruppe? {group} nehmen/entfernen/werfen/streichen/rausnehmen"
        ),
        "into": (
            "füge/füg {who} zum/zur/zu/der/in_die? gruppe? {group} hinzu"
            "|steck/stecke/nimm/setze/setz/pack/tu {who} in/zu/zum/zur/ins die/der? gruppe? {group} auf?"
            "|{who} in/zu/zum/zur/ins die/der? gruppe? {group} aufnehmen/stecken/hinzufügen/setzen"
            "|mach/mache/erstelle/erstell/bilde/leg/lege eine/die? neue? gruppe {group} mit/aus {who} an?"
        ),
        "in": (
            "lass/lasse {who} nicht? als? {role}? rein/herein/hinein|nimm {who} als? {role}? auf"
            "|{who} als? {role}? reinlassen/hereinlassen/aufnehmen|{who} darf rein/herein"
            "|weise/weis {who} ab|lehne/lehn die beitrittsanfrage von {who} ab|lass {who} beitreten/mitmachen"
        ),
        "show": (
            "wer ist {who}|welche_rolle/welche_rechte hat {who}|ist {who} hier? ein/eine? {role} hier?"
            "|zeig/zeige mir? {who}|was darf/kann {who} hier?|in_welchen_gruppen ist {who}|befördere {who}"
        ),
    },
    roles=TYPOGRAPHY.meanings(
        {
            "admins|adminrechte|admin-rechte|adminrolle|administratorrechte|administratorinnen|verwalter"
            "|verwalterin|admin-rolle": Role.ADMIN,
            "besitzer|besitzerin|eigentümerin|inhaberin|eigentümerrechte": Role.OWNER,
            "mitgliedern|normales mitglied|einfaches mitglied|normalen mitglied": Role.MEMBER,
            "gästen|gastrolle|gastzugang|gastrechte": Role.GUEST,
        }
    ),
    opening=TYPOGRAPHY.sayings(
        "bitte|kannst du|könntest du|würdest du|kann ich|könnte ich|darf ich|wie kann ich|wie mache ich|ich möchte"
        "|ich will|ich würde gerne|ich würde gern|wir möchten|wir wollen|wir müssen|ich muss|lass uns|hey|hi|hallo"
        "|ok|okay"
        "|so|und|jetzt|mal|bellhop|können wir|könnten wir|könnt ihr|dann"
    ),
    closing=TYPOGRAPHY.sayings(
        "bitte|danke|danke dir|vielen dank|jetzt|sofort|mal|für mich|für uns|ok|dann|danke schön|dankeschön|heute"
        "|bitte mal"
    ),
    inside=TYPOGRAPHY.words("bitte mal doch"),
    me=TYPOGRAPHY.words("mich mir"),
    them=TYPOGRAPHY.words("sie ihn ihm ihr ihnen"),
    grouping=TYPOGRAPHY.words("gruppe"),
    crews=TYPOGRAPHY.words("team crew abteilung mannschaft"),
    teams=TYPOGRAPHY.words("marketing vertrieb buchhaltung personal empfang team support design entwicklung"),
)

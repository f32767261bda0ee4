"""German: rules in words."""

from adapters.understanding.lexicon.de.typography import TYPOGRAPHY
from adapters.understanding.lexicon.running import ruled

RULING = ruled(
    TYPOGRAPHY,
    {
        "rules": (
            "welche regeln hat {subject}|welche regeln gelten für {subject}|was gilt für {subject}|"
            "regeln für {subject}|regeln von {subject}|zeig die regeln von {subject}|"
            "zeig die regeln für {subject}|zeig mir die regeln für {subject}"
        ),
        "all-rules": (
            "welche regeln (gibt es/haben wir/gelten/gelten hier)|"
            "(alle regeln/die regeln/unsere regeln/regelliste/liste der regeln/regeln auflisten/liste alle "
            "regeln auf)|"
            "(zeig/zeige) (mir/) (alle/die) regeln|was sind (die/unsere) regeln"
        ),
        "bookable_by": (
            "nur {value} dürfen {subject} buchen|nur {value} darf {subject} buchen|"
            "{subject} dürfen nur {value} buchen|{subject} darf nur {value} buchen|{subject} nur für {value}|"
            "{subject} ist nur für {value}|nur {value} können {subject} buchen|"
            "(niemand/keiner) (außer/ausser/unter/außerhalb von/außerhalb der) {value} darf {subject} buchen|"
            "außer {value} darf niemand {subject} buchen|niemand darf {subject} buchen außer {value}|"
            "{subject} (nur durch/nur von) {value}|"
            "{subject} (darf/dürfen/kann/können) nur von {value} gebucht werden"
        ),
        "to-all": (
            "alle dürfen {subject} buchen|jeder darf {subject} buchen|{subject} dürfen alle buchen|"
            "{subject} darf jeder buchen"
        ),
        "not-these": (
            "{value} (dürfen/darf/sollen/soll/können/kann) {subject} nicht buchen|{subject} nicht für {value}"
        ),
        "approvers": (
            "{subject} (braucht/brauchen/benötigt/benötigen) (genehmigung/die genehmigung/eine genehmigung) "
            "(durch/von) {value}|"
            "{subject} (muss/müssen) von {value} genehmigt werden|{value} (muss/müssen) {subject} genehmigen|"
            "genehmigung durch {value} für {subject}|{subject} nur mit genehmigung (durch/von) {value}|"
            "genehmigung von {subject} durch {value}"
        ),
        "approval": (
            "{subject} (braucht/brauchen/benötigt/benötigen) (genehmigung/eine genehmigung)|"
            "{subject} (muss/müssen) genehmigt werden|{subject} nur mit genehmigung|genehmigung für {subject}|"
            "{subject} (ist/sind) genehmigungspflichtig"
        ),
        "no-approval": (
            "(niemand/keiner) (genehmigt/muss) {subject} (mehr/nicht mehr/) (genehmigen/)|"
            "keine (genehmigung/genehmigung mehr) für {subject}|"
            "{subject} (braucht/brauchen) keine (genehmigung/genehmigung mehr)|{subject} ohne genehmigung|"
            "{subject} (muss/müssen) nicht (mehr/) genehmigt werden"
        ),
        "approval-after": (
            "{subject} (braucht/brauchen) (nach/ab) {value} (genehmigung/eine genehmigung/die genehmigung)|"
            "(nach/ab) {value} (braucht/brauchen) {subject} (genehmigung/eine genehmigung)|"
            "{subject} (muss/müssen) (nach/ab) {value} genehmigt werden|"
            "(nach/ab) {value} (muss/müssen) {subject} genehmigt werden|"
            "{subject} (braucht/brauchen) (genehmigung/eine genehmigung) (nach/ab) {value}"
        ),
        "approval-before": (
            "{subject} (braucht/brauchen) (vor) {value} (genehmigung/eine genehmigung/die genehmigung)|"
            "(vor) {value} (braucht/brauchen) {subject} (genehmigung/eine genehmigung)|"
            "{subject} (muss/müssen) (vor) {value} genehmigt werden|"
            "(vor) {value} (muss/müssen) {subject} genehmigt werden|"
            "{subject} (braucht/brauchen) (genehmigung/eine genehmigung) (vor) {value}"
        ),
        "approval-over": (
            "{subject} (braucht/brauchen/benötigt/benötigen) (ab/) (über/für mehr als/mit mehr als) {value} "
            "(personen/leuten/leute) (genehmigung/eine genehmigung)|"
            "{subject} (für/mit) mehr als {value} (personen/leute/leuten) (braucht/brauchen) "
            "(genehmigung/eine genehmigung)|"
            "mehr als {value} (personen/leute) in {subject} (braucht/brauchen) (genehmigung/eine genehmigung)|"
            "mehr als {value} (personen/leute) (braucht/brauchen) (genehmigung/eine genehmigung)|"
            "{subject} (für/mit) mehr als {value} (personen/leute/leuten) (braucht/brauchen) "
            "(genehmigung/die genehmigung/eine genehmigung/das ok/die zustimmung) (durch/von) {who}|"
            "{subject} (für/mit) mehr als {value} (personen/leute/leuten) (muss/müssen) von {who} genehmigt werden|"
            "mehr als {value} (personen/leute) in {subject} (braucht/brauchen) "
            "(genehmigung/die genehmigung/eine genehmigung/das ok/die zustimmung) (durch/von) {who}|"
            "mehr als {value} (personen/leute) (braucht/brauchen) "
            "(genehmigung/die genehmigung/eine genehmigung/das ok/die zustimmung) (durch/von) {who}|"
            "mehr als {value} (personen/leute) in {subject} (muss/müssen) von {who} genehmigt werden|"
            "{who} (muss/müssen) {subject} (für/mit) mehr als {value} (personen/leute/leuten) genehmigen"
        ),
        "approval-on": (
            "{subject} (braucht/brauchen) (am/an) {value} (genehmigung/eine genehmigung/die genehmigung)|"
            "(am/an) {value} (braucht/brauchen) {subject} (genehmigung/eine genehmigung)|"
            "{subject} (muss/müssen) (am/an) {value} genehmigt werden|"
            "(am/an) {value} (muss/müssen) {subject} genehmigt werden|"
            "{subject} (braucht/brauchen) (genehmigung/eine genehmigung) (am/an) {value}"
        ),
        "off-day": (
            "keine (buchungen/buchung) (am/an/) {value}|(am/an/) {value} keine (buchungen/buchung)|"
            "niemand darf (am/an/) {value} buchen|(am/an/) {value} darf niemand (buchen/etwas buchen)|"
            "keine buchungen (von/für/in) {subject} (am/an/) {value}|"
            "niemand darf {subject} (am/an/) {value} buchen|(am/an/) {value} darf niemand {subject} buchen|"
            "{subject} (darf/dürfen/kann/können) (am/an/) {value} nicht gebucht werden|"
            "{subject} nicht am {value}|{subject} ist (am/) {value} (zu/geschlossen)|"
            "wir haben (am/an/) {value} (zu/geschlossen)|(am/an/) {value} haben wir (zu/geschlossen)|"
            "(am/an/) {value} ist (zu/geschlossen)|"
            "(am/an/) {value} (schließen/zumachen/dichtmachen/zuhaben/geschlossen haben/geschlossen bleiben)|"
            "{subject} (am/an/) {value} (schließen/zumachen/geschlossen sein/zu sein/geschlossen bleiben)"
        ),
        "only-days": (
            "mach {subject} nur (am/an/) {value} buchbar|{subject} soll nur (am/an/) {value} buchbar sein|"
            "{subject} nur (am/an/) {value}|{subject} (darf/dürfen/kann/können) nur (am/an/) {value} gebucht werden"
        ),
        "between": (
            "{subject} nur (zwischen/von) {value} (und/bis) {until}|"
            "{subject} (darf/dürfen/kann/können) nur (zwischen/von) {value} (und/bis) {until} gebucht werden"
        ),
        "not-before": (
            "keine (buchungen/buchung) vor {value}|niemand darf vor {value} buchen|"
            "keine buchungen (von/für/in) {subject} vor {value}|niemand darf {subject} vor {value} buchen|"
            "{subject} nicht vor {value}|{subject} (darf/dürfen/kann) vor {value} nicht gebucht werden|"
            "vor {value} keine buchungen|"
            "wir öffnen (um/erst um) {value}|wir machen (um/erst um) {value} auf"
        ),
        "not-after": (
            "keine (buchungen/buchung) nach {value}|niemand darf nach {value} buchen|"
            "keine buchungen (von/für/in) {subject} nach {value}|niemand darf {subject} nach {value} buchen|"
            "{subject} nicht nach {value}|{subject} (darf/dürfen/kann) nach {value} nicht gebucht werden|"
            "nach {value} keine buchungen|"
            "wir schließen um {value}|wir machen um {value} zu"
        ),
        "limit": (
            "{subject} höchstens {value}|{subject} maximal {value}|{subject} auf {value} (begrenzen/beschränken)|"
            "(begrenze/beschränke) {subject} auf {value}|"
            "{subject} darf höchstens {value} gebucht werden|{subject} darf maximal {value} gebucht werden|"
            "niemand darf {subject} länger als {value} buchen|{subject} kann höchstens {value} gebucht werden|"
            "{subject} (nicht mehr als/max) {value}|"
            "(max/maximal/höchstens/nicht mehr als) {value} (in/für/von) {subject}|"
            "niemand darf {subject} mehr als {value} buchen|"
            "(jeder/man) darf {subject} (höchstens/maximal) {value} buchen"
        ),
        "limit-all": (
            "(jeder/jede person/alle) (darf/dürfen) {value} (haben/buchen)|"
            "(max/maximal/höchstens/nicht mehr als) {value}|"
            "(pro person/pro kopf/je person) (höchstens/maximal) {value}|"
            "(jeder/jede person/man/alle) (darf/dürfen) (höchstens/maximal/nicht mehr als) {value} (buchen/haben)|"
            "niemand darf mehr als {value} (buchen/haben)|niemand darf (weiter als/mehr als) {value} buchen"
        ),
        "longest-all": (
            "(max/maximal/höchstens) {value} (pro/je) buchung|eine buchung darf höchstens {value} dauern|"
            "keine (buchung/buchungen) (länger als/über) {value}|niemand darf länger als {value} buchen"
        ),
        "shortest": (
            "keine (buchung/buchungen) (von/für) {subject} (kürzer als/unter) {value}|"
            "buchungen von {subject} mindestens {value}"
        ),
        "shortest-all": (
            "(mindestens/min) {value} (pro/je) buchung|eine buchung muss mindestens {value} dauern|"
            "keine (buchung/buchungen) (kürzer als/unter) {value}|buchungen mindestens {value}"
        ),
        "ahead": (
            "{subject} (kann/darf) {value} im voraus gebucht werden|"
            "{subject} höchstens {value} im voraus|{subject} höchstens {value} vorher|"
            "{subject} darf höchstens {value} im voraus gebucht werden|"
            "{subject} kann höchstens {value} im voraus gebucht werden"
        ),
        "notice": (
            "{subject} (muss/müssen) mindestens {value} (im voraus/vorher/vorab) gebucht werden|"
            "{subject} mindestens {value} (im voraus/vorher/vorab)"
        ),
        "closures": (
            "wieder öffnen|wieder aufmachen|"
            "was ist (gesperrt/geschlossen/zu)|welche (sperren/sperrungen) gibt es|welche räume sind "
            "(gesperrt/geschlossen)|(zeig/zeig mir) (die/alle) (sperren/sperrungen)|(sperren/sperrungen)"
        ),
        "notice-all": (
            "buchungen müssen mindestens {value} (vorher/im voraus/vorab) gemacht werden|mindestens {value} "
            "(vorher/im voraus) buchen"
        ),
        "my-approval": ("{subject} (braucht/brauchen) meine genehmigung|ich (muss/will) {subject} genehmigen"),
        "changes": (
            "wer hat {subject} (geändert/bearbeitet/umbenannt/stillgelegt/hinzugefügt/angelegt/geschlossen/"
            "wieder geöffnet/gesperrt/verändert)|"
            "wer hat (die Regeln/die Regeln von/die Regeln für/die Einstellungen von/die Öffnungszeiten von/die Plätze "
            "von/den Namen von) {subject} (geändert/festgelegt/gesetzt)|"
            "was (wurde/hat sich) (an/bei/mit) {subject} geändert|"
            "(wann/warum) wurde {subject} (geändert/bearbeitet/umbenannt/stillgelegt/hinzugefügt/angelegt/"
            "geschlossen/gesperrt)|"
            "(zeig/zeig mir/zeige mir/) (die Änderungen/Änderungen/alle Änderungen) (an/von/zu/bei) {subject}|"
            "wer hat (die Regeln/die Regel/unsere Regeln/die Öffnungszeiten/die Einstellungen/die Zeitzone) "
            "(geändert/festgelegt/gesetzt)|"
            "welche Regeln (wurden/sind) geändert worden|welche Regeln wurden geändert"
        ),
        "hours": (
            "(ändere/setz/setze/stell/stelle/leg/lege) (die Öffnungszeiten/die Öffnungszeit) (von/vom/für) {subject} "
            "(auf/in/) {value}|"
            "(ändere/setz/setze/stell/stelle) {subject} (Öffnungszeiten/Öffnungszeit) (auf/in/) {value}|"
            "(die Öffnungszeiten/Öffnungszeiten) (von/vom/für) {subject} auf {value} (ändern/setzen/stellen)|"
            "(leg/lege) die Öffnungszeiten (von/vom/für) {subject} auf {value} fest"
        ),
        "certificates": (
            "welche (nachweise/zertifikate) (haben wir/habe ich/gibt es)|meine (nachweise/zertifikate)|"
            "(zeig/zeig mir) (die/alle) (nachweise/zertifikate)"
        ),
        "silence": (
            "wenn niemand antwortet (sind/gelten) anfragen für {subject} (als/) {value}|"
            "wenn niemand auf (anfragen/eine anfrage) für {subject} antwortet (ist sie/sind sie/gilt sie als/) {value}|"
            "anfragen für {subject} (gelten als/sind/) {value} wenn niemand antwortet|"
            "unbeantwortete anfragen für {subject} (gelten als/sind/) {value}"
        ),
        "silence-all": (
            "wenn niemand (auf eine anfrage/auf anfragen/) antwortet (ist sie/sind sie/gilt sie als/gelten sie als/) "
            "{value}|"
            "unbeantwortete anfragen (gelten als/sind/) {value}"
        ),
        "buffer": (
            "{value} zwischen (buchungen/den buchungen/zwei buchungen) von {subject}|"
            "{subject} braucht {value} zwischen den buchungen|{value} puffer für {subject}|"
            "lass {value} zwischen den buchungen von {subject}|{subject} braucht {value} puffer"
        ),
        "needs": (
            "{subject} (braucht/brauchen/erfordert/verlangt/benötigt) {value}|wer {subject} bucht braucht {value}|"
            "für {subject} (braucht man/braucht es/ist/benötigt man) {value} (nötig/)|"
            "nur (leute/personen/mitglieder) mit {value} (dürfen/können) {subject} buchen|"
            "nur wer {value} hat (darf/kann) {subject} buchen|"
            "(niemand/keiner) (darf/kann) {subject} ohne {value} buchen|"
            "ohne {value} (darf/kann) (niemand/keiner) {subject} buchen|{subject} nur mit {value}"
        ),
        "needs-no": (
            "{subject} braucht (kein/keine/keinen) {value} (mehr/)|{subject} braucht {value} nicht mehr|"
            "für {subject} braucht man (kein/keine/keinen) {value} (mehr/)"
        ),
        "shortest-of": "{subject} (mindestens/min/minimal) {value}",
        "nobody": "(niemand/keiner) (darf/kann) {subject} buchen",
        "grace": (
            "gib {subject} nach {value} frei|{subject} wird nach {value} freigegeben|{subject} nach {value} freigeben"
        ),
        "reset": (
            "setz (die regeln von/die regeln für) {subject} zurück|setze (die regeln von/die regeln für) {subject} "
            "zurück|(die regeln von/die regeln für) {subject} zurücksetzen"
        ),
    },
)

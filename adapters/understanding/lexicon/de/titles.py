"""German: what leads to the purpose of a booking, and how people rename it."""

from adapters.understanding.lexicon.de.typography import TYPOGRAPHY
from adapters.understanding.lexicon.titles import BORROWED, Titles

words = TYPOGRAPHY.words

TITLES = Titles(
    events=words(
        f"{BORROWED} telefonat anruf sitzung retrospektive call telefonat schulung training präsentation vortrag "
        "debatte feier party fest "
        "jubiläum geburtstag geburtstagsfeier mittagessen abendessen frühstück umtrunk kurs prüfung seminar "
        "vorlesung vorstellungsgespräch bewerbungsgespräch gespräch mitarbeitergespräch personalgespräch "
        "einstellung bewertung verhandlung audit begehung aufnahme dreh fotoshooting probe abschied einstand "
        "ausstand verabschiedung abnahme übergabe bericht vorbereitung strategie abstimmung runde klausur "
        "klausurtagung tagung konferenz ausschuss vorstand gremium beirat forum diskussion führung besuch "
        "besichtigung einarbeitung einweisung spieleabend stammtisch budget austausch weihnachtsfeier projekt "
        "kunde kunden kundentermin"
    ),
    meetings=words(
        "team teams meeting meetings besprechung besprechungen termin termine treffen sitzung veranstaltung"
    ),
    called=words("namens genannt betitelt heißt heisst nennt"),
    topics=words("thema betreff anlass titel"),
    labels=words("titel betreff thema anlass zweck name grund was worum"),
    leads=words("zum zur wegen fürs anlässlich"),
    articles=words(
        "der die das den dem des ein eine einen einem einer eines unser unsere unseren unserem unserer mein meine "
        "meinen meinem meiner dein deine euer eure ihr ihre"
    ),
    inside=words(
        "von vom mit und & der die das den dem des ein eine einen einem einer für zu zum zur im in am an auf über "
        "bei beim unserem unseren unserer + / nach aus ohne"
    ),
    clauses=words(
        "reicht reichen würd würde wär wäre langt genügt genügen täte "
        "ich wir du ihr sie er es man ist sind bin war wäre wären sein wird werden habe haben hab hat hatte hätte "
        "hätten kann kannst können könnt könnte könnten würde würden soll sollen sollte darf dürfen muss müssen "
        "will wollen möchte mag bitte danke dank dir vielen grüße gruß lg vg mfg sorry hoffe falls wenn weil dass "
        "ob da doch nein ja nicht kein keine nie eigentlich vielleicht evtl möglich statt sonst wer wo wie wann "
        "warum mir mich uns euch dich denn also noch schon mal hallo hi hey moin liebe lieber beste freundliche "
        "brauche brauchen nichts etwas jemand alles tschüss bis später lass sag gib gerne gern bräuchte bräuchten "
        "bräuchtest insgesamt einschließlich inklusive leider wieder dauert dauern merci luft genau wirklich "
        "drehen schneiden info voraus jeweils gesamt immer"
    ),
    wishes=words(
        "am neben nahe nähe ruhig ruhige ruhigen ruhiger ruhiges hell helle hellen heller fenster fensterplatz "
        "oben unten weit ecke sonnig barrierefrei ohne seite blick"
    ),
    naming=TYPOGRAPHY.sayings(
        "schreib dass es für * ist|schreib dazu dass es für * ist|notier dass es für * ist|"
        "notiere dass es für * ist|vermerk dass es für * ist|schreib rein dass es für * ist|schreib dazu|"
        "schreib rein|"
        "nenn es|nenne es|nenn das|nenne das|nenn sie|nenne sie|nenn ihn|nenne ihn|nenn die buchung|"
        "nenne die buchung|nenn meine buchung|nenne meine buchung|nenn den termin|nenne den termin|"
        "nenn den … termin|nenne den … termin|nenn die … buchung|nenne die … buchung|nenn mein … meeting|"
        "nenne mein … meeting|nenn meine … buchung|nenn meinen … termin|benenn es um in|benenne es um in|"
        "benenn sie um in|benenne sie um in|benenn ihn um in|benenne ihn um in|benenn … um in|benenne … um in|"
        "benenn … in * um|benenne … in * um|es * nennen|sie * nennen|ihn * nennen|das * nennen|"
        "es in * umbenennen|sie in * umbenennen|ihn in * umbenennen|… in * umbenennen|ändere den titel in|"
        "ändere den titel zu|ändere den titel auf|ändere den namen in|ändere den namen zu|"
        "ändere den namen von … in|ändere den namen von … zu|ändere den namen der … in|ändere den namen der … zu|"
        "ändere den titel von … in|ändere den titel von … zu|ändere den titel der … in|ändere den titel der … zu|"
        "setz den titel auf|setze den titel auf|der titel ist|der titel lautet|titel :|neuer titel :|"
        "thema :|thema ist|neues thema :|betreff :|anlass :|"
        "gib ihr den titel|gib ihm den titel|gib ihr den namen|gib ihm den namen|taufe es|tauf es|"
        "setz * als titel|setze * als titel|nimm * als titel|schreib * als titel|es soll * heißen|"
        "sie soll * heißen|soll * heißen|… nenn sie|… nenne sie|… nenn es|… nenne es|… nenn ihn|"
        "… nenne ihn"
    ),
    purposes=TYPOGRAPHY.sayings(
        "es ist für|das ist für|sie ist für|er ist für|ist für|ist fürs|es ist fürs|das ist fürs|"
        "sie ist fürs|er ist fürs|ist zum|das ist zum"
    ),
    instead=words("lieber doch besser stattdessen eigentlich einfach"),
    removing=words("entferne entfernen entfern lösch lösche löschen streich streiche kein keinen ohne weg"),
    title_nouns=words("titel titels namen name"),
)

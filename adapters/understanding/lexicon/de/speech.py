"""German: who talks, and how sure it is: what makes of a sentence a request, a question, a report or a maybe."""

from adapters.understanding.lexicon.de.typography import TYPOGRAPHY
from adapters.understanding.lexicon.speech import Speech

meanings, words = TYPOGRAPHY.meanings, TYPOGRAPHY.words

_RESIZING = "|".join(
    said
    for size in ("länger", "kürzer")
    for said in (
        *(f"{size} {verb}" for verb in ("haben", "dauern", "werden")),
        *(
            f"{must} {much}{size} sein"
            for must in ("muss", "müsste", "soll", "sollte", "könnte")
            for much in ("", "etwas ", "ein bisschen ", "ein wenig ", "noch etwas ")
        ),
    )
)
"""What a booking ought to be: "muss etwas länger"; elsewhere "sein" is "his", and "sollte" a maybe."""

WITH_ZU = {
    f"{prefix}zu{stem}": f"{prefix}{stem}"
    for prefix, stems in {
        "ab": "sagen blasen bestellen geben",
        "aus": "checken",
        "dran": "hangen",
        "ein": "checken tragen",
        "frei": "geben",
        "um": "buchen legen ziehen",
        "vor": "ziehen",
        "zuruck": "geben",
    }.items()
    for stem in stems.split()
}
"""Verbs in two halves with their "zu" between them, as words without accents: "abzusagen"."""

SPEECH = Speech(
    cues=meanings(
        {
            (
                "bis um|bis gleich|bis später in|alles gute|glückwunsch|herzlichen glückwunsch|viel glück|viel erfolg|"
                "gute besserung|wir sehen uns|fangt schon|willkommen|frohe|schönen feierabend|"
                "habe vergessen|vergessen zu|ich mag|wir mögen|ich liebe|wir lieben|ich hasse|wir hassen|ich vermisse|"
                "gefällt mir|gefällt uns|mag ich|nicht vergessen|vergesst nicht|"
                "im stau|fangt ruhig|komme zu spät|komme etwas später|komme fünf|komme zehn|komme 5|komme 10|"
                "komme 15|komme 20|komm 5|komm 10|kommen 5|kommen 10|kommen fünf|kommen zehn|verspäte mich|"
                "verspätung|zum glück|gut dass|glücklicherweise|gottseidank|"
                "geh jetzt|gehe jetzt|geh rüber|gehe rüber|auf dem weg|unterwegs nach|unterwegs zu|ich schulde|"
                "verwechsle|verwechseln"
            ): "chat",
            (
                "wärst du so nett|wären sie so nett|kannst du|könntest du|würdest du|magst du|kannste|könnt ihr|"
                "könntet ihr|können sie|könnten sie|würden sie|ich muss|"
                "wir müssen|ich würde gern|ich würde gerne|wir würden gern|wir würden gerne|lass uns|lass|lasst uns|"
                "müsste|müssten|du kannst|ihr könnt|sie können|du könntest|wärst du so lieb|"
                "wären sie so freundlich|hilf mir|ich bitte dich|ich bitte euch|ich bitte sie|ich wollte|wir wollten|"
                "ich brauche|"
                "wir hätten gern|wir hätten gerne|ich bräuchte|wir brauchen|möchte|möchten|"
                "will|wollen|kannst|ich darf|ich habe vor"
            ): "request",
            "muss ich|müssen wir": "duty",
            "war|waren|ist|sind|wird|werden|hat|haben|hieß": "telling",
            (
                "kann ich|können wir|darf ich|könnte ich|könnten wir|dürfen wir|dürfte ich|ist es möglich|"
                "wäre es möglich|geht es|kann man|könnte man|besteht die möglichkeit|möglich|ließe sich|lässt sich|"
                "könnt ich|könnt i|dürft ich|kann i|ist es ok wenn ich|ist es okay wenn ich|ist es ok wenn wir|"
                "stört es wenn ich|macht es was wenn ich"
            ): "favour",
            (
                "was passiert|was ist wenn|was wäre wenn|bis wann|wie lange|wie spät|wie früh|ab wann|wann muss ich|"
                "ist es zu spät|ist es schon zu spät|wie kann ich|wie|warum|wieso|weshalb|wer|wem|wen|wessen|wann|wo|"
                "wollen wir|möchten wir|"
                "welche|welcher|welches|welchen|was|habt ihr|hast du|haben sie|soll ich|sollen wir|sollten wir|"
                "sollte ich|darf|dürfen|weiß jemand|weißt du|kann jemand|könnte jemand|hat jemand|"
                "wisst ihr|wer hat|kann|können|muss|müssen|soll|sollen|bist du|bin ich|glaubst du|"
                "wie lief|wie liefs|"
                "was müsste ich|was muss ich|was müsste man|was muss man|was soll ich|was müssten wir"
                "|was müssen wir"
            ): "question",
            (
                "bringt die|bringt bitte|bringt eure|bring die|bring deine|seid pünktlich|sei pünktlich|"
                "kommt nicht zu spät|komm nicht zu spät|schlechte idee|blöde idee|gute idee|tolle idee|"
                "keine gute idee|dumme idee|passt mir|passt uns|passt mir gut|passt für mich|wir sehen uns dort|"
                "bis dann|"
                "fangt ohne mich|fangt schon mal|fangt schon ohne|ohne mich an|ohne mich anfangen|"
                "hat mir gerade noch gefehlt|hat uns gerade noch gefehlt|"
                "findet statt|finden statt|statt bitte|ich zahle|geht auf mich|nie wieder|brandschutzübung|"
                "feueralarm|"
                "klingt gut|hört sich gut an|klingt super|bring kaffee|bring kuchen|bring mir|bring uns|und bring|"
                "bringt kaffee|bringt kuchen|"
                "wem sagst du das|hör mir auf"
            ): "among",
            (
                "sagt|sagte|sagten|gesagt|meint|meinte|meinten|gehört|hörte|erzählt|erzählte|erwähnt|erwähnte|schrieb|"
                "schreibt|geschrieben|laut|angeblich|anscheinend|offenbar|scheinbar|behauptet|behauptete|fragt|fragte|"
                "gefragt|findet|fand|glaubt|gerücht|gerüchte|versprochen|verspricht|berichtet|berichtete|"
                "vorgeschlagen|schlägt vor|scheint|wohl|heißt es|es heißt|soll angeblich|hörensagen|zitat|denkt|"
                "beschwert|mailte|ausgerichtet|kündigte an|geträumt|"
                "wollte dass ich|will dass ich|wollte dass wir|will dass wir|bat mich"
            ): "hearsay",
            (
                "von uns sind|von uns ist|von uns haben|von denen sind|meine leute|sind krank|sind beide krank|"
                "sind alle krank|"
                "nur admins|nur manager|nur mitglieder|nur die admins|nur ein admin|"
                "er|sie hat|sie will|sie ist|sie war|sie wollte|jemand|niemand|keiner|irgendwer|einer|leute|mein chef|"
                "meine chefin|der chef|die chefin|der kunde|die kundin|die kunden|mein kollege|meine kollegin|"
                "meine kollegen|die kollegen|der kollege|die kollegin|die anderen|das team|sein|seine|seinen|ihre|"
                "ihren|deren|das marketing|der vertrieb|die buchhaltung|der vermieter|wer auch immer|mein mann|"
                "meine frau|mein bruder|meine schwester|das andere team|die nachbarn|"
                "wer auch immer|derjenige der|diejenigen die"
            ): "third",
            (
                "ging|gingen|gestern|letzte woche|neulich|vorhin|damals|früher mal|storniert|abgesagt|verschoben|"
                "gebucht|reserviert|verlängert|freigegeben|gelöscht|gestrichen|verlegt|umgebucht|gecancelt|vergessen|"
                "worden|gewesen|passiert|kam|kamen|bekam|nahm|saß|saßen|traf|trafen|lief|blieb|stand|gab|bereits|"
                "längst|dauernd|ständig|nie|jedes mal|gelaufen|gemacht|genommen|geschnappt|besetzt|roch|stank|"
                "hat sich|letztens|vorgestern|riecht|stinkt|klingt|kostet|funktioniert|vor einer woche|wirkt|fast|"
                "sortieren|hätten wir|bis später|"
                "sitzt|sitzen|ich dachte|wir dachten|wir treffen uns|treffen uns|komm vorbei|"
                "habe gerade|haben gerade|hab gerade|danke dass|danke fürs|danke für|"
                "katastrophe|hat wieder|hat schon wieder|haben wieder|haben schon wieder|"
                "fallen aus|fiel aus|fielen aus|"
                "überzogen|trifft sich|treffen sich|gesessen|besprochen|gewartet|diskutiert|getagt|entschieden|"
                "hat mich|hat uns|haben mich|haben uns|"
                "letztes mal|das letzte mal|beim letzten mal"
            ): "past",
            (
                "zur not|schlimmstenfalls|notfalls|"
                "vielleicht|eventuell|evtl|möglicherweise|womöglich|könnte sein|irgendwann|eines tages|mal sehen|"
                "mal schauen|überlege|überlegen|überlegt|am überlegen|denke darüber nach|denke drüber nach|"
                "denken darüber nach|denken drüber nach|nicht sicher|unsicher|wäre schön|wäre toll|"
                "wäre cool|weiß nicht|keine ahnung|wahrscheinlich|vermutlich|hätte|hätten|würde|würden|sollte|sollten|"
                "müsste man|sollte man|könnte man eigentlich|"
                "wird anstrengend|wird lang|wird hart|wird stressig|wird heiter|wird spannend|wird nervig|wird super|"
                "wird toll|wird lustig|wird langweilig|wird zäh|"
                "sollte mal|sollten mal|müsste mal|müssten mal|könnte|könnten|spiele mit dem gedanken|angenommen|"
                "theoretisch|schön wärs|mal wieder|noch offen|früher oder später|hoffe|hoffentlich|wir planen|"
                "ich plane|bin am schwanken|wünschte|träume|muss ich vielleicht|muss vielleicht|"
                "muss eventuell|ich überlege|wir überlegen|ich denke darüber nach|"
                "müssten vielleicht|wir müssten|wetten|ich wette|wette|lass mich|lasst mich|"
                "nächstes jahr haben wir|nächstes jahr gibt|an deiner stelle|an ihrer stelle|an eurer stelle|"
                "das wärs|das wär's|wär das schön|wäre das schön|ein traum|das wäre ein traum"
                "|träum ich von|schön wärs|schön wär's"
            ): "maybe",
            "gebrauchen": "wishful",
            (
                "brauchen keinen|brauche keinen|brauchen keine|brauche keine|brauchen kein|brauche kein|brauch keinen|"
                "brauch kein|brauch keine|brauchst du nicht|nicht nötig|kein bedarf|keinen bedarf|kommen ohne|"
                "komme ohne|geht ohne|geht auch ohne|ohne raum|alles gut|lass mal|schon gut|nein danke|kein interesse|"
                "muss nicht sein|will keinen|will kein|will keine|wollen keinen|wollen kein|wollen keine|homeoffice|"
                "home office|erledigt|hat sich erledigt|nicht buchen|nichts buchen|nicht reservieren|"
                "keinen raum|kein raum|nichts absagen|"
                "von zuhause|von zu hause|von daheim|"
                "untersteh dich|untersteht euch|wag es nicht|wag es ja nicht|wehe du|wehe jemand"
                "|wehe ihr"
            ): "refusal",
            "wenn|falls|sofern|sobald|vorausgesetzt|für den fall|im falle|es sei denn|solange|sollte es|bevor": (
                "condition"
            ),
            (
                "sag bescheid|sag mir bescheid|gib bescheid|gib mir bescheid|gebt bescheid|geben sie bescheid|"
                "sagt bescheid|sagen sie bescheid|sag uns bescheid|gib uns bescheid|bescheid|benachrichtige|"
                "benachrichtigt|benachrichtigen sie|informiere mich|informier mich|informiert mich|meld dich|"
                "melde dich|meldet euch|melden sie sich|schreib mir|sag mir wenn|sag mir sobald|sag wenn|warteliste|"
                "ping mich|halt mich auf dem laufenden|halte mich auf dem laufenden|lass mich wissen|"
                "lasst mich wissen|lass es mich wissen|erinnere mich|erinner mich|warte auf|beobachte|behalte im auge|"
                "behalt im auge|funk mich an|sag mir ob|"
                "im auge behalten|im auge"
            ): "watch",
            (
                "kann nicht kommen|kann nicht|kann leider nicht|können nicht|können leider nicht|schaffe es nicht|"
                "schaffen es nicht|schaff es nicht|schaffs nicht|brauche nicht mehr|nicht mehr nötig|brauch ich nicht|"
                "brauche ich nicht|brauchen wir nicht|brauch ich doch nicht|brauche ich doch nicht|"
                "brauchen wir doch nicht|doch nicht|nicht mehr|werde nicht da sein|bin nicht da|bin verhindert|"
                "sind verhindert|verhindert|komme nicht|kommen nicht|fällt aus|fällt flach|findet nicht statt|"
                "wird nichts|klappt nicht|nehme nicht teil|kann ich nicht|können wir nicht|brauche keinen mehr|"
                "brauch ich nich"
            ): "offer",
            (
                "nee|nee doch nicht|ne doch nicht|nichts|nix|nein doch nicht|ach nein|ach ne|lieber nicht|"
                "oder doch nicht|quatsch|nur spaß|scherz|warte|moment|halt|stopp|stop|vergiss es|vergiss das|lass es|"
                "lass es so|lassen wir|egal|oder soll ich|oder lieber nicht|noch nicht|kommando zurück|behalte|"
                "behalten|besser nicht|bloß nicht|oder nicht"
            ): "denial",
            "später|noch|auch noch|kurzfristig|jederzeit|nachträglich|im nachhinein|hinterher|spontan": "later",
            (
                "ich hoffe euch|ich hoffe dir|ich hoffe es geht|ich hoffe ihr|ich hoffe sie|hoffe euch|hoffe dir|"
                "hoffe es geht|dass ich störe|dass ich nochmal störe|wenn möglich|falls möglich|wenns geht|"
                "wenn es geht|wenn du kannst|wenn ihr könnt|wenn sie können|falls das geht|wenn das geht|wenn frei|"
                "falls frei|falls noch verfügbar|falls er noch da ist|wenn er noch frei ist|"
                "wenn sie noch frei ist|falls sie frei ist|falls verfügbar|wenn verfügbar|wenn er frei ist|"
                "wenn noch frei|falls noch frei|falls er frei ist|wenn du magst|"
                "verlegt werden|verschoben werden|abgesagt werden|storniert werden|verlängert werden|"
                "gestrichen werden|wenn du zeit hast|sobald wie möglich|so bald wie möglich|wäre nett|das wäre nett|"
                "wär super|wär toll|wär nett|wär schön|wäre super|das wäre super|das wäre toll|danke|sorry|"
                "tut mir leid|leider|hallo|hi|hey|wir sind|wir wären|sind wir|sind zu|ich bin|es ist|das ist|es sind|"
                "es werden|wir werden|ich glaube|ich denke|wie immer|wie üblich|wie besprochen|wie gewohnt|passt|"
                "haben wir|habe ich|hab ich|ich habe|wir haben|ich hab|mal|dann|noch mal|nochmal|noch einen|noch eine|"
                "noch ein|noch ne|noch nen|kurz|eben|ich gebucht habe|wir gebucht haben|gebucht habe|gebucht hab|"
                "gebucht haben|gibt es|gibts|" + _RESIZING
            ): "courtesy",
            (
                "brauche|brauchen|brauch|bräuchte|bräuchten|ich nehme|wir nehmen|nehme|nehmen|suche|suchen|"
                "ich hätte gern|ich hätte gerne|hätte gern|hätte gerne|hätten gern|hätten gerne|ich möchte|"
                "wir möchten|gib mir|bucht|buch|buche|reserviere|reservier|kann ich haben|"
                "hätte ich gern|hätte ich gerne|hätten wir gern|hätten wir gerne|trag mich ein|"
                "trage mich ein|ich will|wir wollen|werden benötigt|wird benötigt|benötige|benötigen|"
                "hätt gern|hätt gerne|hätt ich gern|bräucht ich|gibst du mir|gibst du uns|leihst du mir|"
                "leihst du uns|"
                "ich such|"
                "es bräuchte|man bräuchte"
            ): "needed",
        }
    ),
    heads=words(
        "so bitte hallo hi hey moin servus i und dann also aber doch jetzt nun ok okay gut ja nein nee ach oh sorry "
        "danke leider mal bellhop team zusammen alle guten tag morgen abend oder super prima ich wir eben kurz "
        "schnell einfach grad gerade nochmal liebe lieber liebes hm äh gern gerne"
    ),
    between=words(
        "rest bitte mal doch eben kurz schnell mir mich uns dir den die das der dem ein eine einen einer es ihn sie "
        "für von am im um auf zu zum zur gern gerne auch jetzt dann wieder leider meinen meine mein unser unsere "
        "unseren noch nochmal lieber einfach gleich heute ja"
    ),
    nouns=words("storno stornierung absage verschiebung verlegung umbuchung verlängerung buchung reservierung"),
    concluding=TYPOGRAPHY.sayings("also|dann|daher|deshalb|deswegen|drum"),
    joints=words("aber sondern weil denn da sodass deshalb daher darum deswegen während obwohl trotzdem nämlich"),
    dependent=words("zu") | WITH_ZU.keys(),
    stressing=words("wirklich echt unbedingt dringend ehrlich total"),
    gladly=words("gern gerne"),
    selves=words("ich wir"),
    wished=TYPOGRAPHY.sayings("ich wollte|wir wollten"),
    advice=TYPOGRAPHY.sayings("soll ich|sollen wir|sollte ich|sollten wir|wollen wir|möchten wir"),
    proposing=TYPOGRAPHY.sayings("warum nicht|wieso nicht|sollte|soll|sollten|vielleicht sollten wir|wäre es besser"),
    suiting=TYPOGRAPHY.sayings(
        "ist es ok|ist es okay|ist es in ordnung|ist das ok|ist das okay|wäre es ok|wäre es okay|"
        "wäre es in ordnung|wäre es möglich|ist es möglich|geht es|geht es klar|geht das|geht das klar|"
        "ginge es|ginge das|passt es|passt es euch|passt es dir|passt das|ist es ein problem|"
        "wäre es ein problem|ok|okay|stört es|stört es dich|stört es euch|stört es jemanden|macht es was|"
        "macht es etwas|macht es euch was aus|macht es dir was aus|"
        "seid ihr einverstanden|"
        "bist du einverstanden"
    ),
    if_we=TYPOGRAPHY.sayings("wenn ich|wenn wir|dass ich|dass wir"),
    otherwise=TYPOGRAPHY.sayings(
        "sonst|ansonsten|andernfalls|wenn nicht|falls nicht|wenn nicht dann|falls nicht dann|wenn belegt|"
        "falls belegt|wenn belegt dann|falls belegt dann|wenn der belegt ist|falls der belegt ist|"
        "wenn er belegt ist|falls er belegt ist|wenn vergeben|falls vergeben|wenn der weg ist|"
        "falls der weg ist|wenn das nicht geht|falls das nicht geht|wenn nicht frei|falls nicht frei|"
        "wenn der nicht frei ist|falls der nicht frei ist"
    ),
    pleading=words("bitte"),
    past_endings=("te", "ten", "tet"),
    objects=words(
        "restaurant frist text plakat version fleck hand druckauftrag deadline taxi flug abo newsletter "
        "benachrichtigung benachrichtigungen erinnerung erinnerungen nachricht nachrichten mail mails email emails "
        "meldungen hinweise abonnement mitgliedschaft konto account vertrag lizenz profil passwort zugang notiz "
        "notizen bestellung pizza lieferung zug ticket tickets hotel datei dateien aufgabe wecker musik essen "
        "mittagessen kino urlaub versicherung paket zahnarzt arzt party hochzeit kurs kuchen kaffee zeitung"
    ),
    somebody=TYPOGRAPHY.sayings(
        "kann jemand|könnte jemand|kann mir jemand|könnte mir jemand|kann uns jemand|könnte uns jemand|"
        "kann mich jemand|könnte mich jemand|kann mich mal jemand|kann mich wer|kann mir wer|kann wer|könnte wer|"
        "könnte mal wer|kann mal wer|"
        "kann mal jemand|kann mir mal jemand"
    ),
    wanting=words("will möchte braucht sucht"),
    tables=words("tisch tische"),
    praises=words("na oh wie schön nett toll super klasse prima wunderbar großartig herrlich juhu"),
    another=words("wieder nochmal"),
    that=words("dass wenn"),
    exclamations=TYPOGRAPHY.sayings(
        "kanns kaum erwarten|kann s kaum erwarten|kann es kaum erwarten|weißt du noch|wisst ihr noch|schade|"
        "was für ein chaos|was für ein mist|was für ein tag|was für ein glück|was für ein pech|"
        "was für ein theater|was für ein ärger|was für ein durcheinander|was für ein zufall|was für ein quatsch|"
        "was für ein stress|was für ein drama|was für eine woche|was für eine überraschung|was für eine frechheit|"
        "so ein mist|so ein pech|so ein ärger|so ein chaos|wie blöd|wie schade|wie schön|wie ärgerlich|wie nett|"
        "wie doof|wie dumm|wie toll|wie lustig|wie peinlich|wie nervig"
    ),
    being=TYPOGRAPHY.sayings(
        "bin in|ich bin in|wir sind in|sind in|sitze in|sitz in|ich sitz in|ich sitze in|sitzen in|"
        "wir sitzen in|bin im|ich bin im|wir sind im|sind im|sitze im|sitz im|sitzen im|wir sitzen im|"
        "ich sitze im|bin an|sitze an|sitz an"
    ),
    gone=TYPOGRAPHY.sayings("wir sind raus aus|bin raus aus|sind raus aus|raus aus"),
    reconsidering=TYPOGRAPHY.sayings("doch nicht|doch|nicht mehr|nun doch"),
    taking=TYPOGRAPHY.sayings(
        "nehm ichs|nehme ichs|nehm ich es|nehme ich es|nehm ich ihn|nehme ich ihn|nehmen wir ihn|"
        "nehmen wir es|ich nehm ihn|ich nehme ihn|ich nehm es|ich nehme es|ich nehms|wir nehmen ihn|"
        "wir nehmen es|wir nehmens|nehmen wirs|nehm ich den|nehme ich den|den nehm ich|den nehme ich|"
        "den nehmen wir|würd ich nehmen|würde ich nehmen|würden wir nehmen|würd ich ihn nehmen|"
        "würde ich ihn nehmen|hätt ich gern|hätte ich gern|hätte ich ihn gern|ich hätte ihn gern|"
        "ich würde ihn nehmen|ich würd ihn nehmen|ich würds nehmen|buch ihn|buch es|buchs|buche ihn|"
        "reservier ihn|reserviere ihn|halt ihn fest|ich brauche ihn|ich brauch ihn|wir brauchen ihn|"
        "dann buchen|dann buch|dann bitte buchen|dann reservieren|dann bitte reservieren|dann gern|"
        "dann her damit"
    ),
    stuffing=words("bitte vielleicht mal noch evtl eventuell auch eben kurz vllt bloß"),
)

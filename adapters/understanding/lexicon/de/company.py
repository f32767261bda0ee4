"""German: how people speak of others: whose booking it is, who comes along, who takes it over."""

from adapters.understanding.lexicon.company import Company
from adapters.understanding.lexicon.de.typography import TYPOGRAPHY

each, sayings, words = TYPOGRAPHY.each, TYPOGRAPHY.sayings, TYPOGRAPHY.words

COMPANY = Company(
    for_whom=words("für fürn"),
    on_behalf=sayings("im namen von|im auftrag von|anstelle von"),
    with_whom=words("mit samt nebst"),
    without=words("ohne"),
    owners=words("von vom"),
    theirs=words("sein seine seinen seiner seines seinem ihre ihren ihrer ihres deren dessen"),
    kin=words(
        "chef chefin chefs kollege kollegin kollegen kolleginnen vorgesetzten vorgesetzte teamleiter teamleiterin "
        "assistentin assistent praktikant praktikantin praktikanten freund freundin frau mann büronachbar nachbarin"
    ),
    groups=words("team teams abteilung gruppe kunden kunde"),
    strangers=sayings(
        "jemand anders|jemand anderem|jemand anderes|jemand anderen|jemandem|eines anderen|einer anderen|"
        "von anderen|der anderen|fremde|fremden|fremder|anderer leute|eines kollegen|einer kollegin|anderes team"
    ),
    beside=sayings("neben|in der nähe von|nahe bei|nah bei|dicht bei|gegenüber von|gegenüber"),
    titles=words("herr herrn frau dr den die der dem mich mir"),
    besides=words("andere anderen weitere weiteren gäste gästen externe externen besucher besuchern"),
    me=words("mich mir uns ich"),
    those=words("die den das der was"),
    nouns_capital=True,
    add=words("ergänze ergänz einladen hinzufügen dazunehmen ergänzen aufnehmen dazuladen mitnehmen lad lade"),
    remove=words(
        "entferne entfern streiche streich entfernen ausladen rausnehmen herausnehmen streichen rauswerfen lösche "
        "löschen austragen abmelden runternehmen"
    ),
    shares=words("hälfte teil"),
    sharing=words("teilen mitbenutzen mitnutzen dazukommen"),
    give=words(
        "gib gebe geb überlass überlasse übergib übergebe übertrag übertrage übergeben überlassen übertragen abgeben "
        "weitergeben abtreten geben tritt trete weiterreichen"
    ),
    apart=each(
        {
            "lade lad ladet": {"ein": "add", "dazu": "add", "mit": "add", "aus": "remove"},
            "füge füg": {"hinzu": "add", "dazu": "add", "an": "add"},
            "nimm nehm nehme": {
                "dazu": "add",
                "auf": "add",
                "mit": "add",
                "rein": "add",
                "hinzu": "add",
                "raus": "remove",
                "heraus": "remove",
                "runter": "remove",
                "weg": "remove",
                "aus": "remove",
            },
            "setz setze": {"dazu": "add", "auf": "add", "drauf": "add"},
            "trag trage": {"ein": "add", "aus": "remove", "nach": "add"},
            "melde meld": {"an": "add", "ab": "remove"},
            "wirf schmeiß": {"raus": "remove", "aus": "remove"},
            "gib gebe geb": {"weiter": "give", "ab": "give"},
            "reich reiche": {"weiter": "give"},
            "hol hole holt": {"dazu": "add", "rein": "add", "mit": "add", "raus": "remove"},
            "pack packe": {"dazu": "add", "drauf": "add", "rein": "add", "raus": "remove"},
            "tritt trete": {"ab": "give"},
        }
    ),
    infinitives=words(
        "einladen hinzufügen dazunehmen ergänzen aufnehmen dazuladen mitnehmen entfernen ausladen rausnehmen "
        "herausnehmen streichen rauswerfen löschen austragen abmelden runternehmen übergeben überlassen übertragen "
        "abgeben weitergeben abtreten geben weiterreichen"
    ),
    frames=words(
        "bitte kannst könntest können könnten würdest du sie ich wir möchte möchten will wollen muss mal doch hallo hi "
        "hey moin ok okay und dann auch noch jetzt eben bellhop gerne gern eigentlich uns mir brauchen hätten "
        "nehmen dürfen suchen"
    ),
    linking=words("zu zum zur aus von vom auf in an für der die dem den das dazu noch auch bitte mal wieder mit ab"),
    takers=sayings(
        "kann … haben|darf … haben|soll … haben|übernimmt|bekommt|kriegt|kann … übernehmen|soll … übernehmen|"
        "darf … übernehmen|wird … übernehmen|soll … bekommen|soll … kriegen|nimmt"
    ),
    it=words("sie es das ihn"),
    receivers=words("an auf"),
    coming=sayings(
        "soll auch kommen|sollen auch kommen|soll mitkommen|sollen mitkommen|soll dazu|sollen dazu|"
        "kommen mit|kommt mit|kommen auch|kommt auch|kommen dazu|kommt dazu|sind dabei|ist dabei|"
        "nehmen teil|nimmt teil|kommen noch|kommt noch|kommen ebenfalls|kommt ebenfalls"
    ),
    absent=sayings(
        "kann … nicht kommen|können … nicht kommen|komme … nicht|kommen … nicht|schaffe es … nicht|"
        "schaffs … nicht|schaff es … nicht|schaffen es … nicht|bin … nicht dabei|kann … nicht dabei sein|"
        "kann … nicht teilnehmen|nehme … nicht teil|werde … nicht da sein|bin … nicht da|muss … absagen|"
        "bin … verhindert|brauche … doch nicht|brauche … nicht mehr|kann … doch nicht|bin raus|klappt … nicht bei mir"
    ),
    absent_frames=words(
        "ich wir leider sorry tut mir leid hallo hi moin und aber doch entschuldigung heute morgen an am "
        "den dem zu zum zur in im montag dienstag mittwoch donnerstag freitag samstag sonntag"
    ),
    guests=sayings(
        "wer kommt alles|wer kommt|wer ist dabei|wer ist eingeladen|wer nimmt teil|wer ist … dabei|"
        "wer ist … eingeladen|wer macht mit|"
        "wen habe ich eingeladen|wen hab ich eingeladen|wer sind die teilnehmer|teilnehmerliste|gästeliste"
    ),
    keep=words("behalte behalt behalten lass lasse"),
    only=words("nur bloß"),
    but=words("aber"),
)

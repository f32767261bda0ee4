"""German: what people say of the card, or of the offers, that they were shown last."""

from adapters.understanding.lexicon.de.typography import TYPOGRAPHY
from adapters.understanding.lexicon.sequels import Sequels

each, sayings, words = TYPOGRAPHY.each, TYPOGRAPHY.sayings, TYPOGRAPHY.words

SEQUELS = Sequels(
    cheering=words(
        "ups hoppla super perfekt prima toll klasse cool gut schön spitze genial top mist verdammt ach oh ja jo jep ok "
        "okay und na also hm hmm argh puh menno"
    ),
    taking=words("nehm nehme nehmen nimm buch buche buchen reservier reserviere nehms buchs"),
    putting=words("leg lege legen setzen packen"),
    pushing=words("schieb schiebe schieben verschieb verschiebe verschieben"),
    leaving=words("lass lasse lassen lassts behalt behalte behalten bleib bleiben bleibt"),
    turning=words(
        "nein nee ne doch nicht sorry warte moment ach lieber besser eher bitte es sie ihn das die den dann "
        "einfach wir am um bei beim auf so wie war gehabt uns mal erst stattdessen"
    ),
    better=words("besser passt lieber eher"),
    suiting=words(
        "erst nur ihr ihm ihnen frühestens war recht lieber ab vor ist wäre passt mir uns für ginge es das doch ich "
        "wir noch viel etwas klingt finde"
    ),
    possible=words(
        "schon früher "
        "wenn anfangen starten beginnen kann könnte könnten können es sein werden auch noch geht gehts ginge möglich "
        "wir ich das bitte dann doch sie ihn vielleicht kannst könntest du"
    ),
    opening=words("können kann könnten könnte geht ginge"),
    working=words("würde passt klappt passen klappen auch noch wäre dir euch für es das ok okay in ordnung"),
    wanting=words("kann sagt meint schlägt fände könnte will möchte braucht bevorzugt wollte mag bittet wünscht"),
    unable=sayings(
        "kann nicht|können nicht|ist nicht frei|ist nicht da|hat keine zeit|haben keine zeit|"
        "hat was anderes|hat etwas anderes|ist verhindert|ist beschäftigt|passt nicht|schafft es nicht|"
        "geht nicht|hat einen anderen termin"
    ),
    lengthy=words("lang lange zeit"),
    needing=words(
        "genügt langt sollte sollten genügen langen dauert wir ich brauchen brauche brauch sie ihn es das den die "
        "nur bloß eigentlich doch reicht reichen uns mir benötigen auch werden"
    ),
    enough=words("reicht reichen genügt genügen langt"),
    us=words("wir uns sinds"),
    being=words(
        "sind sein werden jetzt nun insgesamt es zu ja dann nun inzwischen mittlerweile personen leute wohl "
        "voraussichtlich"
    ),
    extremes=each(
        {
            "kleinste kleinsten kleinster kleinere kleineren kleiner": "smallest",
            "größte größten größter größere größeren grösste grössten": "largest",
            "früheste frühesten frühere früheren frühester": "earliest",
            "späteste spätesten spätere späteren spätester": "latest",
        }
    ),
    the=words("der die das den dem"),
    larger=words("größeres größer größere größeren größerer grösseres grösser grössere geräumigeres"),
    when=words("wann"),
    free=words("frei verfügbar"),
    ones=words("denjenigen diejenige dasjenige"),
    units=words("nummer nr die der das den"),
    which=words("die der das den welche welcher welches wo"),
    them=words("davon von denen stück"),
    smaller=words("kleineres kleiner kleinere kleineren kleinerer"),
    looking=words(
        "gibt gibts es was etwas irgendwas noch hast habt du ihr haben wir ich ist da ein einen eine raum "
        "zimmer studio kann können man brauche brauchen für uns mich bitte auch mit mehr platz davon frei "
        "doch"
    ),
    mistaken=sayings(
        "falsche|die falsche|das falsche|den falschen|falsche buchung|falscher termin|nicht die|nicht das|nicht den|"
        "nicht der|die nicht|das nicht|den nicht|nicht diese|nicht dieser|das war die falsche|das war der falsche"
    ),
    due=words("muss müsste sollte soll sein werden könnte kann dauern haben"),
    hedging=words(
        "keine ahnung weiß nicht weiss vielleicht evtl eventuell wohl wahrscheinlich sagen sag mal wir ich "
        "denke denk glaub glaube schätze würde würd sollte reichen reicht genügt genügen ideal idealerweise "
        "perfekt am besten bestens gut wäre wär maximal höchstens mindestens oder so dann zu lang lange kurz "
        "ungefähr circa etwa passt geht ginge wenn möglich wenns es brauche brauchen nur bloß eher einfach "
        "eigentlich mir uns hm naja also das für"
    ),
)

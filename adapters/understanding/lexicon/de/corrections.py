"""German: how people take back what they just said, and leave things out."""

from adapters.understanding.lexicon.corrections import Corrections
from adapters.understanding.lexicon.de.typography import TYPOGRAPHY

sayings, words = TYPOGRAPHY.sayings, TYPOGRAPHY.words

_UNSUITED = sayings(
    "|".join(
        f"{verb}{whom}{really}{refusal}"
        for verb, refusal in (
            *(
                each
                for verb in ("klappt", "geht", "passt", "funktioniert")
                for each in ((verb, " nicht"), (verb, " nich"))
            ),
            ("haut", " nicht hin"),
            ("wird", " nichts"),
            ("ist", " schlecht"),
            ("ist", " blöd"),
            ("ist", " ungünstig"),
            ("kann ich", " nicht"),
            ("können wir", " nicht"),
            ("schaffe ich", " nicht"),
            ("schaff ich", " nicht"),
            ("schaffen wir", " nicht"),
        )
        for whom in ("", " mir", " uns", " bei mir", " bei uns", " für mich", " für uns", " es")
        for really in ("", " leider", " doch", " gar", " leider doch")
    )
)

CORRECTIONS = Corrections(
    taking_back=sayings(
        "streich das|streiche das|vergiss das|vergiss es|quatsch|nein warte|warte nein|ach nein|äh nein|oh nein|"
        "nee doch nicht|nein doch nicht|stimmt nicht|falsch|mein fehler|nein moment|moment nein|nee warte|ach ne|"
        "ach nee|nein nein|nein quatsch|blödsinn|ne quatsch|ach quatsch|ach was"
    ),
    restating=sayings(
        "zu viel|das ist zu viel|ist zu viel|viel zu viel|viel zu lang|zu viel zeit|zu lange|das ist zu lange|"
        "etwas lang|etwas viel|bisschen lang|bisschen viel|zu lang|das ist zu lang|ist zu lang|zu kurz|"
        "das ist zu kurz|ich meine|ich meinte|meine ich|meinte ich|"
        "besser gesagt|genauer gesagt|vielmehr|korrektur|berichtigung|"
        "will sagen|wollte sagen|soll heißen|sollte heißen|oder besser|oder eher|oder lieber|doch lieber|"
        "doch besser|lieber doch|beziehungsweise|sagen wir|sagen wir lieber|machen wir lieber|mach lieber|"
        "mach draus"
    ),
    hesitating=sayings(
        "nein|nee|ne|nö|sorry|pardon|entschuldigung|entschuldige|verzeihung|moment|warte|halt|stopp|lieber|besser|"
        "eher|oops|ups|huch|hm|hmm|äh|ähm|öh|ach|oh|doch|ach so|verschrieben|vertippt|verzeih"
    ),
    harmless=sayings(
        "nein danke|kein problem|sorry für|sorry dass|besser als|eher als|lieber als|doch bitte|doch noch|"
        "warte auf|entschuldigung für"
    ),
    excepting=sayings(
        "außer|ausser|ausgenommen|der nicht|die nicht|das nicht|bis auf|mit ausnahme von|abgesehen von|"
        "anderer raum als|anderen raum als|andere räume als|anderes als|nur nicht|aber nicht|bloß nicht|"
        "und nicht|lieber als|eher als"
    ),
    unfit=sayings(
        "ist zu groß|ist zu klein|ist zu weit|ist zu laut|ist zu warm|ist zu heiß|ist zu kalt|"
        "ist zu dunkel|ist zu eng|ist zu teuer|war zu groß|war zu klein|war zu weit|war zu laut|"
        "war zu warm|war zu heiß|war zu kalt|war zu dunkel|war zu eng|war zu teuer|wäre zu groß|"
        "wäre zu klein|wäre zu weit|wäre zu laut|wäre zu warm|wäre zu heiß|wäre zu kalt|wäre zu dunkel|"
        "wäre zu eng|wäre zu teuer|ist nicht groß genug|reicht nicht|passt nicht"
    ),
    sparing=words("ohne"),
    denying=words("nicht kein keinen keine"),
    before_denial=words("aber und hauptsache nur bitte bloß also jedoch"),
    but=words("sondern aber"),
    nor=words("noch"),
    ending=words("aufhören schluss beenden beende enden ende aufhöre beendet hör höre höred aufzuhören"),
    ends=words("ende schluss endet endzeit"),
    starting=words(
        "fängt fang fange fangen anfangen beginnt beginne beginnen beginn start starte starten startet losgehen"
    ),
    staying=words("bleibt bleiben bleibe gleich unverändert gleichen selbe gehabt geplant ändert"),
    fronts=words("vorne vorn anfang beginn"),
    cutting=words("kürzen kürze kürz verkürzen verkürze verkürz reduziere reduzieren"),
    taking_off=words("abziehen"),
    less=words("weniger ab"),
    sooner=words("früher eher"),
    lookalikes=frozenset({"kurz", "kurze"}),
    around=words(
        "nimm nehmen nehme stattdessen dafür doch dann lieber bitte mach mache machen wir es das geht gehts "
        "auch ginge können könnten kann ich statt leg setz sind werden zu also jetzt zum schluss am ende auf "
        "wechsel wechsle in"
    ),
    taking=words(
        "diesen dieses nimm nehme nehmen ich wir den die das dann bitte ok okay ja möchte will hätte "
        "gern gerne buch buche"
    ),
    only=words("nur bloß lediglich reicht genügt reichen genügen"),
    others=words("andere anderen anderer anderes"),
    slightly=words("etwas bisschen kann ich wir noch bleiben es ein wenig mach mache"),
    after_all=words("dann doch stattdessen auch schluss sonst andernfalls"),
    stood=words("war"),
    announcing=words(
        "muss müsste soll sollte wird ist sein findet stattfinden geht kommt wechselt machen jetzt doch lieber eher "
        "wir dann nun stattdessen"
    ),
    contrasting=sayings("statt|anstatt|anstelle von|und nicht|nicht|nicht mehr|und nicht mehr|statt am|nicht am"),
    unsuited=_UNSUITED,
    moves="verschiebe",
    from_to=("von", "auf"),
    than=words("als"),
    using=words("nimm nehmen nehme"),
)

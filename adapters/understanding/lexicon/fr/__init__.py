"""French."""

from adapters.understanding.lexicon.admin import Admin
from adapters.understanding.lexicon.conjugation import french
from adapters.understanding.lexicon.fr.asides import ASIDES
from adapters.understanding.lexicon.fr.company import COMPANY
from adapters.understanding.lexicon.fr.corrections import CORRECTIONS
from adapters.understanding.lexicon.fr.occasions import OCCASIONS
from adapters.understanding.lexicon.fr.passives import PASSIVES
from adapters.understanding.lexicon.fr.questions import QUESTIONS
from adapters.understanding.lexicon.fr.sequels import SEQUELS
from adapters.understanding.lexicon.fr.series import SERIES
from adapters.understanding.lexicon.fr.several import SEVERAL
from adapters.understanding.lexicon.fr.speech import SPEECH
from adapters.understanding.lexicon.fr.titles import TITLES
from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY
from adapters.understanding.lexicon.fr.undoing import UNDOING
from adapters.understanding.lexicon.fr.waiting import WAITING
from adapters.understanding.lexicon.groups import Clocks, Days, Links, Numbers, Spans, Talk, Things, Verbs
from adapters.understanding.lexicon.inner import Inner
from adapters.understanding.lexicon.shape import Lexicon
from core.domain.people.member import Role
from core.domain.rules.quota import Period
from core.domain.rules.silence import Silence

each, phrases, sentences, words = TYPOGRAPHY.each, TYPOGRAPHY.phrases, TYPOGRAPHY.sentences, TYPOGRAPHY.words
meanings, sayings = TYPOGRAPHY.meanings, TYPOGRAPHY.sayings

_WEEKDAYS = each(
    {
        "lundi lun": 0,
        "mardi mar": 1,
        "mercredi mer merc mercr": 2,
        "jeudi jeu": 3,
        "vendredi ven vend": 4,
        "samedi sam": 5,
        "dimanche dim": 6,
    }
)
_WHOLE = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_COUNTED = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf"
)
_NUMBERS = {word: number for number, word in enumerate(_COUNTED.split()) if "-" not in word}
_ORDINALS = (
    "deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième "
    "quatorzième quinzième seizième"
)
_MINUTE, _HOUR, _DAY, _WEEK, _MONTH, _YEAR = (0, 0, 1), (0, 0, 60), (0, 1, 0), (0, 7, 0), (1, 0, 0), (12, 0, 0)
_PLEASE = words("stp svp merci alors s il te plaît vous")

LEXICON = Lexicon(
    code="fr",
    typography=TYPOGRAPHY,
    speech=SPEECH,
    corrections=CORRECTIONS,
    undoing=UNDOING,
    waiting=WAITING,
    passives=PASSIVES,
    titles=TITLES,
    company=COMPANY,
    occasions=OCCASIONS,
    questions=QUESTIONS,
    several=SEVERAL,
    sequels=SEQUELS,
    series=SERIES,
    asides=ASIDES,
    phrases={
        **{spelling: f"chaque {day}" for day in _WHOLE for spelling in (f"tous les {day}s", f"tout les {day}s")},
        **{f"{day}s": f"chaque {day}" for day in _WHOLE},
        **{f"les {day}s": f"chaque {day}" for day in _WHOLE},
        **phrases(
            {
                "stp": "s il te plaît|s il vous plaît|de côté|quelque part",
                "aujourdhui": "aujourd hui|au jour d hui|ce jour",
                "juil": "juill",
                "environ": "plus ou moins|à peu près|grosso modo",
                "demain": "2 ~main|2 main|2 ~m ~1",
                "surlendemain": "après - demain|après demain|apres 2 ~main",
                "soir": "fin de journée|en soirée|après le travail|après le boulot|après le taf",
                "aprem": "après - midi|après midi|après - m|après - mid|après déjeuner|après le déjeuner|après manger",
                "midi": "heure du déjeuner|moment de déjeuner|moment du déjeuner|pendant le déjeuner",
                "90": "quatre - vingt - dix|quatre vingt dix",
                **{str(100 * count): f"{word} cents" for word, count in _NUMBERS.items() if 1 < count < 10},  # noqa: PLR2004
                Inner.EARLIER: "plus tôt",
                Inner.LATER: "plus tard",
                Inner.LONGER: "plus long|plus longtemps|plus longue|durer plus|dure plus|plus de temps",
                Inner.SHORTER: "plus court|plus courte",
                Inner.SAME_TIME: (
                    "même salle|la même salle|même heure|la même heure|à la même heure|même créneau|le même créneau"
                ),
                "chaque autre": "sur deux|sur 2",
                Inner.MY_QUOTA: (
                    "combien me reste|me reste t il|me reste - t - il|il me reste combien|combien d heures me reste|"
                    "combien il me reste"
                ),
                "et": "ainsi que|ainsi qu|de même que",
                "10": "une dizaine de|une dizaine d|dizaine de",
                "15 minutes": "une quinzaine de minutes",
                "20": "une vingtaine de|vingtaine de",
                "30": "une trentaine de|trentaine de",
                "1 heure": "une petite heure|une bonne heure",
                "30 minutes": "une petite demi heure|une petite demi - heure|une bonne demi - heure",
                "75": "soixante - quinze|soixante quinze",
                "70": "soixante - dix|soixante dix",
                "80": "quatre - vingt|quatre - vingts",
                Inner.INSTEAD: "au lieu|à la place|et pas|et non",
                "matin": "avant - midi|avant midi",
                "17": "dix - sept|dix sept",
                "18": "dix - huit|dix huit",
                "19": "dix - neuf|dix neuf",
                Inner.WEEK_LATER: "en huit|en 8",
                Inner.FORTNIGHT_LATER: "en quinze|en 15",
                "titre": "appelle - la|appelle - le|appelle la|nomme - la|nomme - le|nomme la|intitule - la",
                "libre maintenant": "libre là|dispo là|libre en ce moment|dispo en ce moment|libre actuellement",
                "maintenant": (
                    "dans l heure|dans l heure qui vient|dans la prochaine heure|tout de suite|là maintenant|"
                    "dès maintenant|dès que possible|au plus vite|immédiatement|de suite"
                ),
                Inner.ALL_DAY: (
                    "toute la journée|la journée entière|journée entière|journée complète|la journée complète|"
                    "toute une journée|la journée"
                ),
                "weekend": "week - end|fin de semaine|week end",
                "weekends": "week - ends|fins de semaine|week ends",
                "dans": "d ici|au bout de|sous",
                ", dès": ", commence à|, débute à",
                "dès": "à partir|à compter|commençant|en commençant|débutant|pas avant|mais pas avant|"
                "pas plus tôt que|au plus tôt à",
                "chaque jour": "tous les jours|ts les jours|tout les jours|toutes les journées|tous les matins",
                "chaque semaine": "toutes les semaines|une fois par semaine|1 fois par semaine",
                "chaque mois": "tous les mois|une fois par mois",
                f"chaque {Inner.WORKDAY}": (
                    "tous les jours ouvrés|tous les jours ouvrables|chaque jour ouvré|chaque jour ouvrable|"
                    "les jours ouvrés|ts les jours ouvrés|ts les jours de semaine|tous les jours de semaine|"
                    "tous les jours de la semaine|chaque jour de semaine|en semaine|jours ouvrés"
                ),
                "prochain": "qui vient|d après|suivante|suivant|prochaine|prochains|prochaines|pro|proch",
                "jusqu a": "se termine à",
                "jusqu": "jusque|jusqua|jusqu a|au plus tard",
                "si": "s il est|s il y a|s elle est",
                "juste jusqu": "que jusqu à|que jusqu a|que jusque",
                "jusqu le": "jusquau|jusqu au",
                "merci": "d avance|par avance|à l avance",
                "2 semaines": "quinze jours|15 jours|une quinzaine",
                "1 semaine": "huit jours|8 jours|une huitaine",
                "midi a 14 h": "entre midi et deux|entre midi et 2|pause déjeuner|pause dej",
                "demi": "demie",
                "quart": "quarts",
                "personnes": "de nous|d entre nous",
                Inner.CHECK_IN: (
                    "check in|check - in|chuis là|mon arrivée|je suis là|on est là|nous sommes là|je suis arrivé|"
                    "je suis arrivée|on est arrivé|on est arrivés|nous sommes arrivés|bien arrivé|bien arrivés|"
                    "suis arrivé|est arrivé|est arrivés|suis là|viens d arriver|vient d arriver|on est dans|"
                    "je suis dans|vient d entrer|viens d entrer|vient dentrer|on est la|je pointe|"
                    "je viens de m asseoir|on vient de s asseoir|je m installe|on s installe|on est installés|"
                    "enregistre - nous|enregistre - moi|enregistre nous|enregistre moi|enregistre mon arrivée|"
                    "suis arrivée|est dedans|on est bien"
                ),
                Inner.CHECK_OUT: (
                    "check out|check - out|j ai fini|on a fini|j ai terminé|on a terminé|nous avons fini|"
                    "nous avons terminé|jai fini|jai terminé|c est fini|fini plus tôt|terminé plus tôt|on sort|je sors|"
                    "on part|je pars|on quitte|je quitte|on s en va|on libère|je libère|on a quitté|ai fini avec|"
                    "on est partis|on est parti|je suis parti|je suis partie|on est sortis|est libérée|est libéré"
                ),
                "prends": (
                    "pose une option|poser une option|mets une option|mettre une option|mets - nous|mets - moi|"
                    "mettez - nous|mettez - moi|mets nous|mets moi|nous mettre|me mettre"
                ),
                "annule": (
                    "plus besoin|pas besoin|laisse tomber|n ai plus besoin|n a plus besoin|ne veux plus|ne veut plus|"
                    "tombe à l eau|est annulé|est annulée"
                ),
                "décale": ("changer l heure|change l heure|changer d heure|change d heure|plus tôt que prévu"),
                "prolonge": (
                    "plus de temps|rester plus longtemps|encore un peu|en plus sur|on déborde|peut rester|peut garder|"
                    "puis garder|puis rester|on garde|on reste|je garde|je reste|pouvons rester|pouvons garder|"
                    "a pas fini|ai pas fini|pas fini|pas terminé"
                ),
                Inner.MY_BOOKINGS: (
                    "j ai jusqu à quelle heure|jusqu à quand j ai|jusqu à quand on a|jusqu à quelle heure j ai|"
                    "jusqu à quelle heure on a|"
                    "je suis dans quelle|on est dans quelle|dans quelle salle je suis|dans quelle salle on est|"
                    "où je dois être|je dois être où|où dois - je être|ce que j ai|ce qu on a|ce que j avais|"
                    "mes réservations|mes résas|mes resa|mes rsv|"
                    "mes bookings|mes créneaux|mes rendez - vous|"
                    "mon planning|mon agenda|mon calendrier|toutes mes réservations|j ai réservé|jai réservé|jai résa|"
                    "j ai de réservé|j ai quoi|jai quoi|ai je réservé|qu ai - je|j ai booké|quelles réservations|"
                    "quelles résas|ai - je réservé|est ce que j ai|est - ce que j ai|qu est - ce que j ai|"
                    "quoi de prévu|j ai quelque chose|j ai qqch|ai quoi"
                ),
                Inner.HOW_TO: (
                    "qui es - tu|tu es qui|es - tu un robot|tu es un robot|tu es un bot|tu es une vraie personne|"
                    "es - tu une vraie personne|es - tu humain|tu es humain|tu es réel|comment ça marche|"
                    "comment ca marche|comment faire|comment réserver|comment on fait|"
                    "comment je fais|comment annuler|comment on réserve|que peux - tu faire|que sais - tu faire|"
                    "tu sais faire quoi|qu est ce que tu sais faire|tu peux faire quoi|que peux tu faire|mode d emploi|"
                    "à quoi tu sers|qu est ce que tu peux faire|qu est - ce que tu sais faire|"
                    "qu est - ce que tu peux faire"
                ),
                "réserve": (
                    "j aimerais avoir|met moi|mets moi|mets - moi|inscris - moi|inscris moi|nouvelle réservation|"
                    "réserve - moi"
                ),
                "libre": (
                    "qui a réservé|qui a|qui occupe|qui est dans|y a t il|qu est - ce qu il y a|y a - t - il|"
                    "y aurait - il|il y a|ya|y a|y en a|il reste|reste t il|reste - t - il|auriez - vous|avez - vous|"
                    "as - tu|quelqu un sait|existe"
                ),
                "grande": "plus grand|plus grande|plus grandes|plus spacieux",
                "salle": (
                    "un endroit calme|un endroit tranquille|un coin calme|un coin tranquille|salle de réunion|"
                    "salles de réunion|salle de conférence|salle de conf|salle de réu"
                ),
                "bureau": "poste de travail|place de travail|plan de travail",
                "whiteboard": "tableau blanc|tableaux blancs",
                "flipchart": "paper board|tableau papier",
                "visio": "visio conférence|vidéo conférence|visio conf|système de visio",
                "vidéoprojecteur": "vidéo projecteur|vidéo - projecteur|vidéo proj|rétro projecteur",
                "écran": "grand écran",
                "tu es": "tu es maintenant|tu es désormais",
                "bonjour": "bonne journée|bonne soirée|bonne nuit|bon après - midi",
            }
        ),
    },
    numbers=Numbers(
        cardinals={
            **each({word: number for word, number in _NUMBERS.items() if word != "un"}),
            **each(
                {
                    "cent": 100,
                    "vingt": 20,
                    "trente": 30,
                    "quarante": 40,
                    "cinquante": 50,
                    "soixante": 60,
                    "septante": 70,
                    "nonante": 90,
                    "une": 1,
                    "un": 1,
                }
            ),
        },
        ordinals=each(
            {
                "premier première 1ère": 1,
                "second seconde": 2,
                **{word: number for number, word in enumerate(_ORDINALS.split(), 2)},
            }
        ),
        ordinal_endings=words("er ère e ème eme nd nde re ° º"),
        articles=words("un une"),
        halves=words("demi demie"),
        quarters=words("quart quarts"),
        couples=words("couple"),
        vague=words("un une"),
    ),
    spans=Spans(
        units=each(
            {
                "minute minutes min mins mn minuscule": _MINUTE,
                "heure heures h hr hrs heur heurs": _HOUR,
                "jour jours journée journées j": _DAY,
                "semaine semaines sem": _WEEK,
                "quinzaine": (0, 14, 0),
                "mois": _MONTH,
                "an ans année années": _YEAR,
            }
        ),
        glued_units={"m": _MINUTE, "'": _MINUTE, "mn": _MINUTE},
        lasting=words("pour pendant durant pdt pr sur pdnt"),
        ahead=words("dans ici ds en"),
        further=words("plus supplémentaires supplémentaire"),
        from_now=words("plus"),
        time=words("temps"),
    ),
    clocks=Clocks(
        halves={"am": "am", "pm": "pm"},
        noon=words("midi"),
        midnight=words("minuit"),
        now=words("maintenant asap"),
        oclock=words("pile"),
        hours=words("h heure heures hr hrs"),
        marked=True,
        adding=words("et"),
        lacking=words("moins"),
        about=words("environ"),
    ),
    days=Days(
        weekdays=_WEEKDAYS,
        months=each(
            {
                "janvier janv jan": 1,
                "février févr fév fev": 2,
                "mars": 3,
                "avril avr": 4,
                "mai": 5,
                "juin": 6,
                "juillet juil": 7,
                "août aout": 8,
                "septembre sept sep": 9,
                "octobre oct": 10,
                "novembre nov": 11,
                "décembre déc dec": 12,
            }
        ),
        relative=each(
            {
                "aujourdhui auj ajd ojd aujd today": 0,
                "demain dem 2main dmain demin dmn deamin": 1,
                "surlendemain": 2,
                "hier": -1,
            }
        ),
        dated=words("le du au l"),
        sides=each(
            {
                "ce cet cette ces": "this",
                "prochain prochaine prochains prochaines suivant suivante suivants suivantes": "next",
                "dernier dernière passé passée derniers dernières": "last",
            }
        ),
        week=words("semaine sem s"),
        weekend=words("weekend we wkd"),
        month=words("mois"),
        day=words("jour"),
        parts=each(
            {
                "matin matinée mat matins": "morning",
                "aprem apm aprèm": "afternoon",
                "soir soirée soirs nuit": "evening",
            }
        ),
        entire=words("tout toute"),
        tonight=words("tonight"),
        end=words("fin"),
        early=words("début"),
        middle=words("mi milieu"),
        inside=words("en courant pendant durant"),
        each=words("chaque"),
        other=words("autre deux"),
        describing=words("quotidien quotidienne hebdomadaire hebdo mensuel mensuelle"),
        frequencies=each(
            {
                "quotidien quotidiennement quotidienne": "daily",
                "hebdomadaire hebdo hebdomadairement": "weekly",
                "mensuel mensuellement mensuelle": "monthly",
                "weekends": "weekends",
            }
        ),
        times=words("fois occurrences séances"),
    ),
    links=Links(
        on=words("le du au l les"),
        at=words("à a vers environ autour ver @"),
        of=words("de du des d la le les l en dans au"),
        since=words("de du des dès depuis entre d"),
        between=words("entre"),
        to=words("à a au - aux"),
        until=words("jusqu jusque jusquà jusquau avant"),
        after=words("après"),
        towards=words("à a au aux vers pour"),
        into=words("dans en"),
        exchanging=words("contre pour par avec"),
        conjunctions=words("et & plus"),
        either=words("ou"),
    ),
    things=Things(
        kinds=each(
            {
                "salle pièce room": "room",
                "studio": "studio",
                "bureau poste desk": "desk",
                "matériel équipement appareil matos": "equipment",
                "voiture véhicule auto": "vehicle",
                "siège place avion": "seat",
            }
        ),
        plural_kinds=each(
            {
                "salles pièces": "room",
                "studios": "studio",
                "bureaux postes": "desk",
                "équipements appareils": "equipment",
                "voitures véhicules": "vehicle",
                "sièges": "seat",
            }
        ),
        numbered_kinds=words("desk seat"),
        numbering=words("numéro no num n nº # °"),
        floors=words("étage etage niveau"),
        windows=words("hublot hublots fenêtre fenetre fenêtres"),
        rows=words("rangée rangee rang"),
        aisles=words("couloir allée allee"),
        classes=phrases(
            {
                "business": "business|classe affaires|classe affaire",
                "economy": "economy|eco|éco|économique|economique",
                "premium": "premium eco|premium éco|premium",
                "first": "première classe|premiere classe|1 re classe",
                "second": "seconde classe|deuxième classe|deuxieme classe|2 e classe",
                "": "business meeting|business trip",
            },
        ),
        class_words=words("classe classes"),
        beside=words("ensemble côte cote côté voisins voisines adjacents adjacentes contigus contiguës"),
        tags=each(
            {
                "projecteur vidéoprojecteur vidéoproj videoproj projo beamer projector": "projector",
                "écran télé tv moniteur": "screen",
                "whiteboard tableau": "whiteboard",
                "visio visioconférence vidéo vidéoconférence visioconf": "video",
                "podcast podcasts": "podcast",
                "flipchart paperboard": "flipchart",
            }
        ),
        having=words("avec équipée équipé équipés avc incluant et"),
        people=words("personnes personne pers gens participants participant invités collègues places place pax people"),
        party=words("sera serons sommes est à équipe groupe on"),
        seats=words("places place"),
        most=words("maximum max"),
        nouns=words("réservation réservations résa résas resa resas réunion créneau rdv réu"),
        own=words("mon ma mes notre nos"),
        mine=words("mien mienne miens miennes nôtre nôtres"),
        codes=words("code pin"),
        references=words("ref référence"),
    ),
    verbs=Verbs(
        firm=each(
            {
                "annule annuler annulez annulation anule anuler supprime supprimer supprimez efface effacer cancel "
                "canceler enlève enlever virer vire retire retirer saute sauter": "cancel",
                "retarde retarder décale décaler décalez déplace déplacer déplacez reporte reporter reportez "
                "repousse repousser "
                "avance avancer recule reculer bouge bouger modifie modifier changer change rebasculer": "move",
                "prolonge prolonger prolongez rallonge rallonger étends étendre rajoute rajouter raccourcis "
                "raccourcir prolongation": "extend",
                french("annuler supprimer effacer enlever:enlèv virer retirer"): "cancel",
                french("retarder décaler déplacer reporter repousser avancer reculer bouger modifier"): "move",
                french("changer", but="changes"): "move",
                french("prolonger rallonger raccourcir"): "extend",
                "checkin": "checkin",
                "checkout": "checkout",
                "quota quotas": "quota",
                "trouve trouver trouves jcherche cherche chercher cherchons recherche libre libres dispo dispos "
                "disponible disponibles pris prise occupé occupée trouvez": "find",
                "réserve réserver réservez réservation réserves resa résa réserv book booker bookes bookez bloque "
                "bloquer bloquez bloques réservé rsv reserv note noter notez": "book",
            }
        ),
        mild=each(
            {
                "aide help commandes": "help",
                "réservations résas resas liste planning agenda": "list",
                "arrivé arrivés arrivée présent": "checkin",
                "fini terminé finis libère libérer départ": "checkout",
                "garder rester encore ajoute ajouter longtemps": "extend",
                "rends rendre libère libérer": "cancel",
                "passe passer pousse pousser poussez plutôt mets mettre remets échange échanger": "move",
                "quelle quel quelles quels quoi montre regarde regarder regardez quand": "find",
                "emprunte emprunter besoin veux voudrais voudrait faut faudrait prends prendre prend aimerais "
                "souhaite souhaiterais disposer disposerions "
                "voudrions veut prenez jveux jvoudrais": "book",
            }
        ),
        ridding=words("dégage dégager débarrasse débarrasser jette jeter bazarde zappe vire"),
        forward=words(f"avance avancer avancez {Inner.EARLIER}"),
        make=words("fais mets fait"),
        rest=words("reste"),
        negations=words("pas jamais"),
        between_negations=words("me le la les l"),
        negations_behind=words("pas jamais"),
    ),
    talk=Talk(
        commands=each(
            {
                "quota quotas": "quota",
                "rules règles": "rules",
                "settings paramètres réglages": "settings",
                "groups groupes": "groups",
                "certificates certificats": "certificates",
                "people personnes": "people",
                "blackout blackouts fermetures fermeture": "blackout",
                "link connect connecter": "link",
                "invite inviter": "invite",
                "setup": "setup",
            }
        ),
        remarks=sentences(
            {
                "confirm": (
                    "oui|oui merci|ouais|ok|okay|d accord|confirme|confirmer|ok réserve|oui réserve|parfait|"
                    "vas y réserve|c est bon|vas y|ça marche|ça me va|ça me convient|nickel|c est parfait|top|"
                    "super|oui c est bon|oui parfait|je prends|je la prends|je le prends|oui vas y|oui confirme|"
                    "entendu|ça roule|très bien|oui ça marche|oui ça me va|on fait comme ça|va pour ça|je confirme|"
                    "oui je confirme|ok c est bon|ok parfait|impeccable|c est bon pour moi|bon pour moi|"
                    "alors fais ça|fais ça|oui fais ça|fais comme ça|alors vas y|alors on fait ça|"
                    "oui celle là|celle là|oui celui là|celui là|oui c est parfait|oui on prend ça|on la prend"
                ),
                "drop": "non|non merci|laisse tomber|abandonne|oublie",
                "late": (
                    "en retard|je suis en retard|j ai du retard|je serai en retard|on est en retard|10 min de retard|"
                    "10 minutes de retard|j ai 10 min de retard|dix minutes de retard"
                ),
                "undo": "défaire|annule ça|reviens en arrière|rétablir|rétablis",
                "hello": (
                    "salut|bonjour|coucou|hello|hey|bonsoir|bjr|slt|salut à tous|bonjour bellhop|salut bellhop|ça va|"
                    "salut ça va|coucou ça va|bonjour ça va|comment ça va|bonjour comment ça va|comment vas tu"
                ),
                "thanks": "merci|merci beaucoup|merci bien|mci|merci à toi|thx",
                "one_more": (
                    "encore un|encore une|un autre|une autre|un de plus|une de plus|encore un stp|encore une stp|"
                    "encore un comme ça|encore une comme ça|il m en faut un autre"
                ),
                "why": (
                    "pourquoi|pourquoi ça|pourquoi cela|"
                    "comment ça|comment as tu compris|qu as tu compris|tu as compris quoi"
                ),
            }
        ),
        refusing=words("non nan plutôt"),
        please=_PLEASE,
        because=words("car parce puisque"),
        it=words("le la l ça mets fais décale décaler avance avancer repousse repousser"),
        besides=words("aussi"),
        again=words("même mêmes pareil pareille idem refais remets répète répéter copie copier duplique dupliquer"),
        too=words(
            "alors horaire heure ça cela ajoute mets aussi encore chose réservation créneau salle pour réserve "
            "réserver la le l et s il te "
            "plaît stp svp une fois de plus peux tu pouvez je veux voudrais refais remets"
        ),
        away=words("absent absente congés congé vacances malade absents"),
        every=UNDOING.every,
        late=words("retard bourre"),
        unfinished=words("presque bientôt encore"),
        detained=words(
            "bouchons bouchon embouteillages embouteillage coincé coincée coincés bloqué bloquée bloqués retenu "
            "retenue "
            "trafic train bus métro désolé désolée peu petit réunion aurai aurons serai serons arrive arriverai"
        ),
        fillers=_PLEASE
        | words(
            "peu importe quelconque côte adjacents adjacentes le la les l un une des du de d et ou à a au aux en "
            "dans pour par sur avec "
            "sans ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur je j tu elle on nous "
            "ils elles me m t se moi toi lui y ne n pas plus que qu qui quoi dont où est es suis sommes êtes sont "
            "être sera serons seront serait ai as avons avez ont avoir aurais aurait peux peut pouvez pourriez "
            "pourrais pourrait pouvoir possible veuillez plait bonjour salut bonsoir bjr slt coucou hello hi ok okay "
            "oui bien aussi encore juste si comme là ici c ça ca cela tout toute tous toutes grand grande petit "
            "petite calme quelquun quelqu quelque vite avance réunion réu rdv créneau heure journée jour temps vers "
            "environ plutôt finalement exemple dispos cordialement besoin jusque truc machin chez équipe reste place "
            "sous pr avc donc équipée équipé please pls personne"
        ),
        chatter=words(
            "bonjour salut coucou merci bye il elle eux temps météo blague aime adore déteste anniversaire mdr lol "
            "haha désolé super génial sympa cool pourquoi qui comment où quand allé aller va vas vu voir pense sais "
            "savoir dis dire écris poème histoire déjeuner dîner café oui non bon mauvais trop fort toi clés "
            "journée beaucoup bonne soirée "
        ),
        idle=words(
            "importe téléphone sonne appelle "
            "anniversaire rêve rêves rêver paresseux malin intelligent vivant malade froid gelé chaud chaleur caille "
            "tempête vent nuages café thé goûter biscuits chocolat bière vin bar gym courir foot football netflix "
            "livre livres chanson chansons maman papa femme mari fils fille bébé parents famille mamie voisin "
            "voisins migraine fièvre grippe médecin épuisé épuisée crevé crevée dors dort dormir stressé stressée "
            "stressant agacé énervé énervant énerve cauchemar chaos bazar occupé débordé heureux triste hâte fier "
            "fière jaloux nerveux pénible affreux horrible terrible nul ridicule bizarre étrange marre ras bol barbe "
            "wow omg oups pfiou bof ah oh oui ouais ouf hihi héhé exactement exact voilà daccord accord "
            "évidemment compris vu souci soucis inquiète match film intéressant ennuyeux fatigué fatiguée faim "
            "soleil pleut pluie neige rigolo drôle marrant sympa chouette super monde tous vraiment sérieux fou "
            "dingue typique normal robot humain humaine chien chat enfants dîner collègue collègues bienvenue "
            "amuse amusez profite profitez courage bravo"
        ),
    ),
    admin=Admin(
        rules=meanings(
            {
                "ouvert|ouverte|ouverture|horaires": "week",
                "pas|grille|intervalle": "granularity",
                "durée minimale|minimum|au moins": "shortest",
                "durée maximale|maximum|au plus": "longest",
                "durée|durée habituelle|habituelle": "usual",
                "préavis": "notice",
                "avance|à l'avance": "ahead",
                "tampon|battement": "buffer",
                "arrivée|pointage": "check_in",
                "grâce|tolérance|délai": "grace",
                "annulation|annuler": "cancel_notice",
                "délai-offre|délai d'offre": "offer_time",
                "file-équitable|file équitable": "fair_line",
                "avertissements|strikes": "strikes",
                "dates-inutilisées|dates inutilisées": "unused_dates",
                "jours-fériés|jours fériés|fériés": "on_holidays",
                "collègues|pour autrui": "for_others",
                "demandes": "favours",
                "partage|partager": "sharing",
                "sondages|sondage": "polls",
                "visible|vu par|vue par": "seen_by",
                "noms": "names",
                "réservable|réservable par|réservants": "bookable_by",
                "gestionnaires|gestion|géré par": "managers",
                "approbateurs|approbation|validation": "approvers",
                "exceptions|exception": "exceptions",
                "approbation-dès|approbation dès": "approved_from",
                "seconds-approbateurs|seconds approbateurs": "second_approvers",
                "troisièmes-approbateurs|troisièmes approbateurs": "third_approvers",
                "approbation-hors|approbation hors": "approved_outside",
                "approbation-pour|approbation pour": "approved_of",
                "approbation-au-delà|approbation au-delà": "approved_over",
                "échéance": "deadline",
                "sans-réponse|sans réponse": "deadline_answer",
                "conservation-réservations|conservation réservations": "keep_bookings",
                "conservation-messages|conservation messages": "keep_messages",
                "conservation-arrivées|conservation arrivées": "keep_deliveries",
                "conservation-conversations|conservation conversations": "keep_conversations",
                "certificat|certificats|exige|requiert|attestation": "needs",
                "délivré par|délivrés par|formateurs": "givers",
                "quota|quotas": "quotas",
            }
        ),
        house=sayings("tout|maison|immeuble|bâtiment|partout"),
        inherit=sayings("défaut|par défaut|réinitialiser|hérité"),
        none=sayings("aucun|aucune|non|jamais|sans"),
        yes=sayings("oui|obligatoire"),
        no=sayings("non|facultatif"),
        until=sayings("jusqu'à|jusqu'au|avant|d'ici"),
        always=sayings("pour toujours|toujours|24h/24|tout le temps"),
        closed=sayings("fermé|fermée"),
        day_spans=meanings(
            {
                "en semaine|jours ouvrés|jours ouvrables|les jours ouvrés|les jours ouvrables": range(5),
                "week-end|le week - end|week - end|le weekend|weekend": (5, 6),
                "tous les jours|chaque jour|toute la semaine": range(7),
            }
        ),
        opens=sayings(
            "de|du|le|les|nous|sommes|on|est|ouvert|ouverts|ouvre|"
            "normalement|généralement|nos|horaires|heures d'ouverture|le bureau|ouverte"
        ),
        hours=sayings("h|heures"),
        to=sayings("à|au|jusqu'à|jusqu'au"),
        everybody=sayings("tous|tout le monde|toutes|personne|aucun"),
        nobody=sayings("personne|à personne|aucun"),
        roles=meanings(
            {
                "propriétaire|propriétaires": Role.OWNER,
                "administrateur|administrateurs|administratrice|administratrices": Role.ADMIN,
                "membre|membres": Role.MEMBER,
                "invité|invités|invitée|invitées": Role.GUEST,
            }
        ),
        by=sayings("par|pour"),
        either=sayings("ou"),
        then=sayings("puis|ensuite|et puis|et ensuite|après quoi"),
        approval_when=meanings(
            {
                "si|quand|lorsque|si c'est|pour les réservations|mais seulement": "when",
                "plus long que|plus longue que|plus de|de plus de|au-delà de": "longer",
                "à partir de|dès|au moins": "from",
                "après": "after",
                "avant": "before",
                "hors de|en dehors de|hors": "outside",
                "par|faites par|pour les": "of",
            }
        ),
        silences=meanings(
            {
                "approuver|approuvé|approuvée|approuvés|approuvées|accepter|acceptées|oui": Silence.APPROVE,
                "refuser|refusé|refusée|refusés|refusées|non": Silence.DECLINE,
                "expirer|expire|expirent|aucune": Silence.LAPSE,
            }
        ),
        bookings=sayings("réservation|réservations"),
        per=sayings("par|chaque"),
        periods=meanings(
            {"jour|quotidien": Period.DAY, "semaine|hebdomadaire": Period.WEEK, "mois|mensuel": Period.MONTH}
        ),
        within=sayings("en|sur|dans"),
        in_a_row=sayings("de suite|consécutives|d'affilée"),
        ahead=sayings("à l'avance|d'avance"),
        open=sayings("à la fois|en même temps|ouvertes|en cours"),
        apiece=sayings("pour"),
        shared=sayings("partagé par|partagées par|partagés par|en commun pour"),
        add=sayings("ajouter|ajoute|avec"),
        remove=sayings("retirer|retire|enlever|sans"),
        linking=sayings("à|au|de|du|dans"),
        gives=sayings("donne|donner|accorde|accorder|délivre|délivrer|ajoute|ajouter"),
        has=sayings("a|ont"),
        one=sayings("un|une"),
        course=sayings("valable|valide|maintenant|à|au|le|la|stp"),
        certificate=sayings("certificat|attestation"),
        trained=sayings("certificat|attestation|formation|permis|habilitation|cours|stage|brevet"),
        done=sayings("fait|réussi|passé|suivi|terminé"),
        asking=sayings(
            "qui|a|ont|que|est-ce|ai|j|je|nous|mon|ma|mes|est|sont|encore|valable|valide|quand|finit|expire|termine|se|"
            "quel|quelle|quels|combien|de|temps|jusqu|à|peut|donner|donne|délivre|obtenir|quelqu|un|déjà|fait|"
            "passé|le|la|les|l"
        ),
        withdraws=sayings("retire|retirer|révoque|révoquer|enlève|enlever"),
    ),
)

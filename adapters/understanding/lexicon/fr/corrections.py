"""French: how people take back what they just said, and leave things out."""

from adapters.understanding.lexicon.corrections import Corrections
from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY

sayings, words = TYPOGRAPHY.sayings, TYPOGRAPHY.words

CORRECTIONS = Corrections(
    taking_back=sayings(
        "oublie ça|oubliez ça|laisse tomber ça|raye ça|oublie|efface ça|annule ça|non attends|attends non|"
        "non attendez|euh non|ah non|oh non|"
        "enfin non|non pardon|pardon non|je me trompe|je me suis trompé|je me suis trompée|erreur|mon erreur|"
        "n importe quoi|non non|mince|zut|non plutôt|non en fait|en fait non"
    ),
    restating=sayings(
        "trop|c est trop|beaucoup trop|c est beaucoup|c est beaucoup trop|c est beaucoup trop long|trop de temps|"
        "un peu long|un peu trop|un peu trop long|trop long|c est trop long|trop court|c est trop court|"
        "je veux dire|je voulais dire|j veux dire|c est à dire|"
        "ou plutôt|ou mieux|enfin plutôt|correction|"
        "je rectifie|rectification|en fait plutôt|mets plutôt|ou alors|je corrige"
    ),
    hesitating=sayings(
        "non|nan|plutôt|disons|mettons|pardon|désolé|désolée|attends|attendez|excuse moi|excusez moi|en fait|"
        "finalement|enfin|mieux|oups|euh|heu|hum|hm|ah|oh|bah|ben"
    ),
    paused=words("trop"),
    harmless=sayings(
        "plutôt que|plutôt qu|plutôt le matin|plutôt l après|désolé pour|désolée pour|désolé de|enfin disponible|"
        "pardon pour|non merci|mieux vaut"
    ),
    excepting=sayings(
        "sauf|qui n est pas|qui ne soit pas|excepté|hormis|à part|à l exception de|à l exception d|"
        "en dehors de|en dehors d|mais pas|et pas|plutôt que|plutôt qu|surtout pas|tout mais pas|autre que|"
        "autre salle que|autre salle qu|autre studio que|autre chose que|autre chose qu|autre bureau que|"
        "autre qu|autres que|autres qu"
    ),
    unfit=sayings(
        "est trop grand|est trop grande|est trop petit|est trop petite|est trop loin|est trop bruyant|"
        "est trop bruyante|est trop chaud|est trop chaude|est trop froid|est trop froide|est trop sombre|"
        "est trop cher|est trop chère|sera trop grand|sera trop grande|sera trop petit|sera trop petite|"
        "sera trop loin|sera trop bruyant|sera trop bruyante|sera trop chaud|sera trop chaude|"
        "sera trop froid|sera trop froide|sera trop sombre|sera trop cher|sera trop chère|"
        "serait trop grand|serait trop grande|serait trop petit|serait trop petite|serait trop loin|"
        "serait trop bruyant|serait trop bruyante|serait trop chaud|serait trop chaude|serait trop froid|"
        "serait trop froide|serait trop sombre|serait trop cher|serait trop chère|était trop grand|"
        "était trop grande|était trop petit|était trop petite|était trop loin|était trop bruyant|"
        "était trop bruyante|était trop chaud|était trop chaude|était trop froid|était trop froide|"
        "était trop sombre|était trop cher|était trop chère|n est pas assez grand|n est pas assez grande|"
        "ne convient pas|ne suffit pas"
    ),
    preferring=words("préfère préférons préfères préférerais préférerions"),
    sparing=words("sans"),
    denying=words("pas"),
    before_denial=words("mais et juste surtout non stp svp"),
    nor=words("ni"),
    but=words("mais"),
    ending=words(
        "termine terminer terminez terminons finis finir finit finira finirons finirez finirai terminera terminerons "
        "finissez finissons arrête arrêter arrêtons arrêtez conclus"
    ),
    ends=words("fin"),
    starting=words(
        "commence commencer commençons commencez commencera commencerons commencent débute débuter débutons démarre "
        "démarrer démarrons"
    ),
    staying=words("pareil pareille inchangé inchangée bouge reste restent change même idem garde gardons prévu"),
    fronts=words("début"),
    cutting=words(
        "raccourcis raccourcir raccourcissez écourte écourter écourtez réduis réduire réduisez abrège abréger"
    ),
    taking_off=words("enlève enlever enlevez retire retirer retirez ôte retranche retrancher"),
    less=words("moins"),
    around=words(
        "mets prends prenons utilise pour ça place à la alors on peut pouvait faire plutôt ce sera serait "
        "possible être peut passe finalement fait bien se serons nous le l un dans fin du coup vers"
    ),
    taking=words(
        "celle celui là ci prends prend prendre je on le la ok oui alors choisis veux voudrais réserve vais "
        "donc d accord"
    ),
    only=words("maxi juste seulement uniquement suffit suffisent suffiront"),
    others=words("autre"),
    slightly=words("peu je on peux peut rester un fais la le petit puis"),
    after_all=words("alors finalement sinon"),
    stood=words("était"),
    announcing=words(
        "doit devrait sera est aura passe va tombe être avoir lieu ce faut on fait fera mettra plutôt maintenant "
        "désormais"
    ),
    contrasting=sayings("au lieu|et pas|et non|pas|plutôt que|non|et plus|et non pas|mais pas"),
    unsuited=sayings(
        "|".join(
            f"{subject}{said}{really}"
            for subject in ("", "ça ")
            for said in (
                "ne va pas",
                "va pas",
                "ne marche pas",
                "marche pas",
                "ne me va pas",
                "me va pas",
                "ne nous va pas",
                "ne me convient pas",
                "me convient pas",
                "ne nous convient pas",
                "n arrange pas",
                "ne m arrange pas",
                "m arrange pas",
                "ne colle pas",
                "colle pas",
                "est impossible",
                "n est pas possible",
                "ne joue pas",
                "je ne peux pas",
                "je peux pas",
                "on ne peut pas",
                "on peut pas",
                "nous ne pouvons pas",
            )
            for really in ("", " pour moi", " pour nous", " finalement")
        )
    ),
    moves="déplace",
    from_to=("de", "à"),
    than=words("que qu"),
    using=words("mets prends utilise"),
)

"""French: what people say in passing of the card that they were shown last."""

from adapters.understanding.lexicon.asides import Asides
from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY

sayings, sentences, words = TYPOGRAPHY.sayings, TYPOGRAPHY.sentences, TYPOGRAPHY.words

ASIDES = Asides(
    said=sentences(
        {
            "exception": (
                "est ce que je peux avoir une exception|je peux avoir une exception|puis je avoir une exception|"
                "je pourrais avoir une exception|pourrais je avoir une exception|on peut avoir une exception|"
                "j ai besoin d une exception|il me faut une exception|je voudrais une exception|"
                "j aimerais une exception|demander une exception|demande une exception|je demande une exception|"
                "une exception s il te plaît|une exception svp|une exception est possible|"
                "une exception est elle possible|est ce qu une exception est possible|"
                "tu peux faire une exception|peux tu faire une exception|pourrais tu faire une exception|"
                "fais une exception"
            ),
            "kept": (
                "je la garde|je le garde|on la garde|on le garde|garde la|garde le|je la garde au cas où|"
                "on la garde au cas où|je le garde au cas où|je garde|on garde|laisse comme ça|laisse la comme ça|"
                "laisse le comme ça|laisse les deux|garde les deux|je garde les deux|on garde les deux|"
                "laisse l autre|garde l autre|on laisse comme ça|on ne change rien|ne change rien|change rien|"
                "laisse la|on reste comme ça|on reste là dessus|ça reste|elle reste|je préfère la garder|"
                "on va la garder|je vais la garder|garde la au cas où|laisse la au cas où|touche à rien|"
                "ne touche à rien"
            ),
            "freed": (
                "retire la demande|je retire la demande|je retire ma demande|retire ma demande|"
                "libère la|libère le|libère la salle|rends la|rends le|tu peux la libérer|tu peux la rendre|"
                "tu peux le libérer|vas y libère la|on peut la rendre|on peut la libérer|je n en ai pas besoin|"
                "j en ai pas besoin|on n en a pas besoin|on en a pas besoin|j en ai plus besoin|"
                "je n en ai plus besoin|on n en a plus besoin|on en a plus besoin|rends la salle|je la rends|"
                "on la rends|je la libère|on la libère|elle peut partir|quelqu un d autre peut la prendre"
            ),
            "unsure": (
                "je fais quoi de la salle|on fait quoi de la salle|qu est ce que je fais de la salle|"
                "qu est ce qu on fait de la salle|que faire de la salle|je fais quoi avec la salle|"
                "on fait quoi avec la salle|la salle on en fait quoi|que devient la salle|je fais quoi de la résa|"
                "je fais quoi de ma réservation"
            ),
            "card": (
                "c est approuvé|est ce approuvé|"
                "est ce que c est approuvé|quelqu un a répondu|quelqu un a t il répondu|il y a une réponse|"
                "tu m as donné lequel|lequel tu m as donné|laquelle tu m as donnée|c était quelle salle|c est lequel|"
                "c est laquelle|lequel c est|laquelle c est|c est quel bureau|quel bureau c est|quel bureau|"
                "c est quelle salle|quelle salle c est|quel numéro|c est quel numéro|quel numéro c est|"
                "j ai quel bureau|j ai lequel|quel bureau j ai|c est quel jour|quel jour c est|ça tombe quel jour|"
                "quel jour ça tombe|c est à quelle heure|à quelle heure c est|c est quand|c est quand exactement|"
                "ça commence quand|ça commence à quelle heure|ça finit quand|ça finit à quelle heure|jusqu à quand|"
                "jusqu à quelle heure|c est jusqu à quand|comment ça s appelle|ça s appelle comment|"
                "c est quoi le titre|quel est le titre|c est à quel nom|à quel nom|c est au nom de qui|au nom de qui|"
                "c est à mon nom|c est où|où c est|c est à quel étage|à quel étage|quel étage|à quel étage c est|"
                "montre la réservation|montre|c est réservé|c est confirmé|c est bien réservé|"
                "c est bon c est réservé|elle est toujours réservée|la salle est toujours réservée|"
                "j ai toujours la salle|on a toujours la salle|et la salle|et ma salle|et ma réservation|"
                "c est quoi la référence|quelle est la référence"
            ),
            "holder": (
                "qui l a|qui l a pris|qui l a prise|qui l a réservé|qui l a réservée|c est qui|c est à qui|"
                "qui est dedans|qui a réservé|qui occupe la salle|qui a la salle|par qui|qui l utilise|qui la prend"
            ),
            "guests": "qui est dessus|qui est sur la liste|qui est inscrit|je suis tout seul|on est combien",
            "others": (
                "qui d autre est là|qui est là ce jour là|qui d autre est là ce jour là|qui sera là ce jour là|"
                "il y a qui d autre|y a qui ce jour là|il y a qui ce jour là|qui d autre sera là|qui est là|"
                "il y a quelqu un d autre ce jour là|y a quelqu un d autre"
            ),
            "after": (
                "après|juste après|et après|et juste après|celui d après|celle d après|le suivant|la suivante|"
                "le créneau suivant|le créneau d après|juste après ça|directement après|prends celui d après|"
                "le prochain|et ensuite|ensuite|dans la foulée"
            ),
            "late": (
                "je suis en retard|en retard|je vais être en retard|je serai en retard|j ai du retard|j arrive|"
                "je vais avoir du retard|j aurai du retard|un peu en retard|je suis un peu en retard|"
                "je suis bloqué dans les bouchons|mon train a du retard|mon train est en retard|garde moi la salle|"
                "gardez moi la salle|je suis en route|j arrive dans 10 minutes|j arrive dans 5 minutes|"
                "j arrive dans dix minutes|je suis à la bourre"
            ),
            "door": (
                "comment on entre|comment j entre|comment je rentre|comment on rentre|on entre comment|"
                "j entre comment|je rentre comment|c est quoi le code|quel est le code|il y a un code|"
                "il faut un code|comment j ouvre la porte|comment on ouvre la porte|le code c est quoi|"
                "comment on fait pour entrer|comment faire pour entrer|rappelle moi le code"
            ),
            "mistaken": (
                "j ai annulé par erreur|j ai annulé par accident|annulé par erreur|j ai annulé la mauvaise|"
                "c était une erreur|c est une erreur|c était par erreur|je ne voulais pas annuler|"
                "je voulais pas annuler|je ne voulais pas|je voulais pas|je n aurais pas dû annuler|"
                "j aurais pas dû annuler|mauvais bouton|je me suis trompé de bouton|je me suis trompée de bouton|"
                "j ai appuyé sur le mauvais bouton|j ai cliqué au mauvais endroit|je la veux à nouveau|"
                "je peux la ravoir|je peux la récupérer|on peut la récupérer|rends la moi|fausse manip|"
                "c était une fausse manip"
            ),
            "after-all-not": (
                "finalement non|non finalement|en fait non|j ai changé d avis|je change d avis|vaut mieux pas|"
                "mauvaise conversation|mauvais chat|mauvaise fenêtre|mauvais canal|ignore ça|"
                "ignore mon message|au temps pour moi|autant pour moi|je me suis trompé|je me suis trompée|"
                "laisse la où elle est|laisse le où il est"
            ),
            "size": (
                "combien de places|il y a combien de places|y a combien de places|elle fait combien de places|"
                "combien de personnes|on y tient à combien|on tient à combien|elle est grande comment|"
                "elle est assez grande|combien de personnes ça contient|c est pour combien"
            ),
            "deciders": ("qui doit l approuver|qui doit approuver|qui décide"),
            "behind": (
                "il y a quelqu un après|y a quelqu un après|qui l a après|qui est là après|qui est après|"
                "qui la prend après|elle est libre après|c est libre après|il y a quelqu un derrière|"
                "qui l a après nous|il y a quelqu un après nous"
            ),
            "elsewhere": (
                "une autre salle|d autres salles|autre chose|y a autre chose|il y a autre chose|une autre|"
                "tu as autre chose|t as autre chose|il y a une autre salle|y a une autre salle|des alternatives|"
                "ailleurs|quoi d autre|il y a quoi d autre"
            ),
            "other-times": (
                "plus tôt|plus tard|un peu plus tôt|un peu plus tard|quelque chose plus tôt|quelque chose plus tard|"
                "il y a plus tôt|y a plus tôt|t as plus tôt|un autre horaire|une autre heure|d autres horaires|"
                "quand sinon|sinon quand|elle est libre quand|c est libre quand|quand est ce qu elle est libre|"
                "trop tard plus tôt|trop tôt plus tard|elle est libre quand après|elle est libre quand après ça|"
                "quand est elle libre|quand est elle libre après|c est libre quand après|"
                "quand est ce qu elle se libère|elle se libère quand|elle sera libre quand|"
                "quand est ce que je peux l avoir|quand est ce que c est libre|quand sera t elle libre|"
                "elle est à nouveau libre quand|à quelle heure elle est libre"
            ),
            "day-later": (
                "le lendemain|mets la le lendemain|décale la au lendemain|au lendemain|décale au lendemain|"
                "un jour plus tard|le jour d après|le jour suivant|décale d un jour|décale la d un jour|"
                "déplace la au lendemain|mets le le lendemain|décale le au lendemain"
            ),
            "day-sooner": (
                "la veille|mets la la veille|avance la à la veille|un jour plus tôt|le jour d avant|"
                "avance la d un jour|avance d un jour|déplace la à la veille|le jour précédent"
            ),
        }
    ),
    around=words(
        "oh ah bon ben bah ok okay hey salut euh hum et mais alors oui ouais non attends pardon désolé désolée stp "
        "svp merci finalement en fait du coup donc maintenant aussi déjà bellhop zut mince bien parfait super allez "
        "sinon"
    ),
    coming=sayings(
        "vient aussi|vient|viendra|viendra aussi|sera là|sera là aussi|participe|participe aussi|nous rejoint|"
        "est là aussi|se joint à nous|peut venir|il y aura aussi"
    ),
    absent=sayings(
        "ne vient plus|vient plus|ne vient pas|vient pas|ne viendra pas|viendra pas|ne peut pas venir|peut pas venir|"
        "ne peut plus venir|peut plus venir|ne pourra pas venir|pourra pas venir|est malade|ne sera pas là|"
        "sera pas là|est absent|est absente|a annulé|s est désisté|s est désistée|"
        "ne peut pas|peut pas|ne peut plus|peut plus|ne pourra pas"
    ),
    joining=words("être soit venir rejoindre participer vienne rejoigne participe"),
    beside_joining=words("soit là peut pourrait doit devrait aussi nous se qu il faut faudrait que à la"),
    adding=words("plus"),
    thanks=words("merci merciii thx"),
    opening=sayings(
        "allez|tu sais quoi|bon allez|écoute|dis|"
        "d accord|entendu|je vois|je comprends|compris|ah bon|ça marche|bon à savoir|pas de souci|"
        "pas de problème|pas grave|me revoilà|me revoici|je suis de retour|de retour|re|rebonjour|"
        "c est encore moi|encore moi|où en étions nous|voilà|bon voilà|attends|attendez|une seconde|"
        "un instant|une minute|deux secondes|désolé|désolée|pardon|excuse moi|excusez moi|ouf|waouh|chouette|"
        "merci|merci bien|ok merci|super merci|bonne nouvelle"
    ),
    praise=words("top génial super parfait nickel adorable formidable excellent impeccable sauves chapeau"),
)

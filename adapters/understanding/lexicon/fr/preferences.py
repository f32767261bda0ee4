"""French: how people say how, when and where they want to be told things."""

from adapters.understanding.lexicon.preferences import PreferenceWords

PREFERENCES = PreferenceWords(
    sentences={
        "clock-12": "écris/écrivez/affiche/affichez les heures au? format? sur? 12_heures/12h",
        "clock-24": "écris/écrivez/affiche/affichez les heures au? format? sur? 24_heures/24h",
        "reminder-off": (
            "ne me rappelle/rappelez plus? rien|plus de rappels/rappel|ne m'envoie/m'envoyez plus? de rappels/rappel"
        ),
        "reminder": (
            "rappelle-moi/rappelez-moi toujours? {length} avant"
            "|préviens-moi/prévenez-moi toujours? {length} avant"
            "|rappelle-moi/rappelez-moi toujours? {length} avant chaque/mes/une réservation/réservations"
        ),
        "quiet-off": "pas d'heures calmes|pas d'heures de silence|écris-moi/écrivez-moi à toute heure",
        "quiet": (
            "mes? heures calmes sont? {span}|ne m'écris/m'écrivez/dérange/dérangez pas entre/de {span}"
            "|ne me dérange/dérangez pas entre/de {span}|pas de messages entre/de {span}"
        ),
        "reach-slack": "écris-moi/écrivez-moi sur/dans slack",
        "reach-telegram": "écris-moi/écrivez-moi sur/dans telegram",
        "reach-off": "écris-moi/écrivez-moi là où je réserve",
        "length-off": ("demande-moi/demandez-moi toujours combien de temps|demande-moi/demandez-moi toujours la durée"),
        "length": "ma durée habituelle est de? {length}",
        "favourites-off": "je n'ai pas de favoris|pas de favoris",
        "favourites": "mes favoris sont {things}|ma salle préférée est {things}",
        "name-hidden": (
            "cache/cachez/masque/masquez mon nom|ne montre/montrez pas mon nom|ne montre/montrez mon nom à personne"
        ),
        "name-off": "montre/montrez mon nom|affiche/affichez mon nom|ne cache/cachez/masque/masquez plus mon nom",
        "settings-asked": (
            "quels sont mes réglages/paramètres|mes réglages/paramètres|réglages/paramètres"
            "|montre-moi/montre/montrez-moi/montrez/affiche/affichez mes réglages/paramètres"
            "|change/changer/modifie/modifier mes réglages/paramètres"
            "|réinitialise/réinitialiser mes réglages/paramètres"
        ),
        "clock-asked": (
            "quel format d'heure ai-je|changer/change le format des heures|changer/change le format de l'heure"
        ),
        "reminder-asked": (
            "mes rappels|quand me rappelles-tu|quand me préviens-tu"
            "|rappelle-moi/rappelez-moi/préviens-moi/prévenez-moi de_nouveau/à_nouveau"
            "|remets/remettez/réactive/réactivez les/mes rappels|changer/change mes rappels"
        ),
        "quiet-asked": (
            "mes? heures calmes|quelles sont mes heures calmes"
            "|arrête/arrêtez de m'écrire la_nuit/le_week-end?"
            "|ne m'écris/m'écrivez/dérange/dérangez plus/pas la_nuit/le_week-end?"
            "|ne me dérange/dérangez plus/pas la_nuit/le_week-end?|heures calmes le week-end"
            "|mes? heures calmes sont? {span}|pas de messages la_nuit/le_week-end"
        ),
        "reach-asked": "où m'écris-tu|change/changer où tu m'écris",
        "length-asked": (
            "quelle est ma durée habituelle|ma durée habituelle|ma durée habituelle est de? {length}"
            "|changer/change ma durée habituelle"
        ),
        "favourites-asked": (
            "quels sont mes favoris|mes favoris"
            "|montre-moi/montre/montrez-moi/montrez/affiche/affichez mes favoris"
            "|changer/change mes favoris"
        ),
        "name-asked": (
            "mon nom est-il caché/masqué/visible|est-ce que mon nom est caché/masqué/visible"
            "|qui voit mon nom|qui peut voir mon nom"
        ),
        "favourites-more": "ajoute/ajoutez/mets/mettez {things} à/dans/parmi mes favoris",
        "favourites-known": (
            "{things} est mon favori|{things} est ma salle préférée|{things} est/sont parmi mes favoris"
        ),
        "favourites-less": (
            "retire/retirez/enlève/enlevez/ôte/ôtez {things} de mes favoris"
            "|{things} n'est plus mon favori|{things} n'est plus parmi mes favoris"
        ),
    },
    short={
        "clock-12": "horloge? 12/12h/12_h/12_heures",
        "clock-24": "horloge? 24/24h/24_h/24_heures",
        "reminder-off": "rappel/rappels non/aucun/jamais|pas de rappel/rappels",
        "reminder": "rappel/rappels {length} avant?",
        "quiet-off": "silence/calme/heures_calmes non/aucune/jamais",
        "quiet": "silence/calme/heures_calmes {span}",
        "reach-slack": "où? slack",
        "reach-telegram": "où? telegram",
        "reach-off": "où partout",
        "length-off": "durée non/aucune/demander",
        "length": "durée habituelle? {length}",
        "favourites-off": "favoris non/aucun",
        "favourites": "favoris/favori {things}",
        "name-hidden": "nom cacher/caché/masquer/masqué/privé",
        "name-off": "nom montrer/visible/afficher",
        "reminder-asked": "rappel/rappels",
        "quiet-asked": "silence/calme/heures_calmes",
        "clock-asked": "horloge",
        "favourites-asked": "favoris",
        "length-asked": "durée habituelle?",
        "name-asked": "nom",
    },
    joins=frozenset(["et", "&", ","]),
)

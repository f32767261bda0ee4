"""French: how people run a place."""

from adapters.understanding.lexicon.fr.ruling import RULING
from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY
from adapters.understanding.lexicon.running import Running
from core.domain.resources.features import AttributeType

meanings, sayings, words = TYPOGRAPHY.meanings, TYPOGRAPHY.sayings, TYPOGRAPHY.words

RUNNING = Running(
    rules=RULING,
    orders=meanings(
        {
            "ajoute {kind} appelée {new}|ajoute {kind} appelé {new}|ajoute {kind} nommée {new}"
            "|ajoute {kind} nommé {new}|crée {kind} appelée {new}|crée {kind} appelé {new}"
            "|crée {kind} nommée {new}|crée {kind} nommé {new}": "name",
            "nouvelle {kind} {new}|nouveau {kind} {new}|ajoute {kind} {new}|crée {kind} {new}"
            "|ajouter {kind} {new}|créer {kind} {new}": "bare",
            "ajoute {facts}|crée {facts}|ajouter {facts}|créer {facts}": "line",
            "crée {kind}|créer {kind}|nouvelle ressource": "new",
            "renomme {thing} en {new}|renommer {thing} en {new}|{thing} s'appelle désormais {new}"
            "|{thing} s'appelle maintenant {new}": "rename",
            "mets {thing} hors service|mettre {thing} hors service|désactive {thing}|désactiver {thing}": "retire",
            "qu'est-ce qui est hors service|qu'est-ce qui a été mis hors service|qu'est-ce qui est retiré"
            "|ce qui est hors service|montre ce qui est hors service|quelles {kind} sont hors service"
            "|quels {kind} sont hors service": "retired",
            "configurer|configurer le lieu|configure le lieu|continuer la configuration"
            "|continue la configuration|reprendre la configuration|reprends la configuration"
            "|mise en place|continuer la mise en place|continue la mise en place": "setup",
            "remets {thing} en service|remettre {thing} en service|réactive {thing}|réactiver {thing}": "back",
            "remets tout en service|ramène tout|rétablis tout|restaure tout": "all-back",
            "restaure {thing}|rétablis {thing}|ramène {thing}": "restore",
            "duplique {thing} en {new}|copie {thing} en {new}|dupliquer {thing} en {new}|duplique {thing} sous {new}"
            "|duplique {thing}|dupliquer {thing}": "duplicate",
            "{thing} a {facts}|{thing} a maintenant {facts}|{thing} est au {facts}|{thing} est à l' {facts}"
            "|{thing} est {facts}|{thing} est désormais {facts}|donne {facts} à {thing}"
            "|{thing} nécessite {facts}": "edit",
            "ouvre {thing} {facts}|ouvre {thing} de {facts}|{thing} ouvre {facts}|{thing} est ouverte {facts}"
            "|{thing} est ouvert {facts}|les horaires de {thing} sont {facts}"
            "|les horaires d' ouverture de {thing} sont {facts}": "open",
            "{thing} n'a pas de {facts}|{thing} n'a plus de {facts}|{thing} n'a pas d' {facts}"
            "|{thing} n'a plus d' {facts}": "lose",
            "ajoute le site {new}|ajoute un site {new}|ajouter le site {new}|nouveau site {new}": "site",
            "renomme le site {site} en {new}|renommer le site {site} en {new}": "site-name",
            "le site {site} est à {zone}|site {site} est à {zone}|le site {site} est dans {zone}": "site-zone",
            "supprime le site {site}|supprimer le site {site}|enlève le site {site}": "site-gone",
            "sites|les sites|montre les sites": "sites",
            "appelle {kind} {new}|appeler {kind} {new}|nous appelons {kind} {new}|on appelle {kind} {new}"
            "|{kind} s'appellent {new}|{kind} s'appellent ici {new}|renomme {kind} en {new}": "kind-name",
            "types|les types|montre les types|quels types y a-t-il|comment s'appellent les types": "kinds",
            "appelle ce lieu {new}|appelle cet endroit {new}|renomme ce lieu en {new}|renomme cet endroit en {new}"
            "|appelle la maison {new}|renomme l' organisation en {new}|appelle l' organisation {new}": "house-name",
            "nouvelle caractéristique {new}|ajoute la caractéristique {new}|ajoute une caractéristique {new}"
            "|ajouter la caractéristique {new}": "attribute",
            "supprime la caractéristique {attribute}|enlève la caractéristique {attribute}"
            "|supprimer la caractéristique {attribute}": "attribute-gone",
            "caractéristiques|les caractéristiques|montre les caractéristiques"
            "|quelles caractéristiques y a-t-il|nouvelle caractéristique|ajoute une caractéristique": "attributes",
            "place {thing} à {facts}|installe {thing} à {facts}|déplace {thing} à {facts}"
            "|mets {thing} au {facts}": "place",
            "{thing} est à {facts}|{thing} se trouve à {facts}|{thing} est dans {facts}"
            "|{thing} se trouve au {facts}": "edit",
            "change les horaires d' ouverture en {facts}|change les horaires pour {facts}|change les horaires à {facts}"
            "|mets les horaires à {facts}|change les heures d' ouverture en {facts}|change nos horaires en {facts}"
            "|mets nos horaires à {facts}|change les horaires d' ouverture à {facts}": "house-hours",
            "nos horaires sont {facts}|les horaires sont {facts}|nous sommes ouverts {facts}|on est ouvert {facts}"
            "|on est ouverts {facts}|nous ouvrons {facts}": "house-open",
            "montre les groupes|montre-moi les groupes|quels groupes y a-t-il|tous les groupes"
            "|quels sont les groupes": "groups",
            "qui est dans le groupe {group}|qui fait partie du groupe {group}|montre le groupe {group}"
            "|les membres du groupe {group}|membres du groupe {group}": "group",
            "{group} s'installe à {seats}|{group} s'installe aux {seats}|{group} s'installe au {seats}"
            "|{group} s'assoit à {seats}|{group} s'assoit aux {seats}|{group} s'assoit au {seats}"
            "|{group} est assise à {seats}|{group} est assise aux {seats}|{group} est assis à {seats}"
            "|{group} est assis aux {seats}": "seats",
            "{group} s'installe n'importe où|{group} s'assoit n'importe où|{group} est assise n'importe où"
            "|{group} est assis n'importe où|{group} s'installe où elle veut"
            "|{group} s'assoit de nouveau n'importe où|{group} s'installe de nouveau n'importe où": "seats-gone",
            "les rangs {seats} de {thing} sont {value}|le rang {seats} de {thing} est {value}"
            "|rangs {seats} de {thing} sont {value}|rang {seats} de {thing} est {value}"
            "|les rangées {seats} de {thing} sont {value}|la rangée {seats} de {thing} est {value}"
            "|les places {seats} de {thing} sont {value}|la place {seats} de {thing} est {value}"
            "|places {seats} de {thing} sont {value}": "seat-class",
            "les rangs {seats} de {thing} sont sans classe|le rang {seats} de {thing} est sans classe"
            "|les rangées {seats} de {thing} sont sans classe"
            "|les places {seats} de {thing} sont sans classe"
            "|la place {seats} de {thing} est sans classe": "seat-classless",
            "mets {thing} à {facts}|mets-la à {facts}|mets-le à {facts}|mets-en {facts}|donne-lui {facts}"
            "|passe-la à {facts}|passe-le à {facts}": "edit",
            "renomme-la en {new}|renomme-le en {new}|appelle-la {new}|appelle-le {new}": "rename",
            "{thing} a aussi {facts}|{thing} a maintenant aussi {facts}|{thing} dispose de {facts}"
            "|{thing} dispose maintenant de {facts}": "edit",
            "change le nom de {thing} en {new}": "rename",
            "annule le départ de {thing} {when}|supprime le départ de {thing} {when}"
            "|annule les départs de {thing} {when}|le départ de {thing} {when} est annulé": "close",
            "ferme {thing} {when}|ne ferme pas {thing} {when}|ne fermez pas {thing} {when}"
            "|fermer {thing} {when}": "close",
            "{thing} est fermée {when}|{thing} est fermé {when}"
            "|{thing} sera fermée {when}|{thing} sera fermé {when}": "closed",
            "rouvre {thing}|rouvrir {thing}|rouvre {thing} {when}|rouvrir {thing} {when}"
            "|annule la fermeture de {thing}|lève la fermeture de {thing}": "reopen",
            "notre fuseau horaire est {zone}|le fuseau horaire est {zone}|notre fuseau est {zone}"
            "|mets le fuseau horaire à {zone}|mets le fuseau horaire sur {zone}|règle le fuseau horaire sur {zone}"
            "|change le fuseau horaire en {zone}|passe le fuseau horaire à {zone}": "house-zone",
            "ajoute {count} {thing} de plus|ajoute encore {count} {thing}|ajoute {count} autres {thing}": "more",
            "mets {count} {thing} hors service|mettre {count} {thing} hors service|retire {count} {thing} du service"
            "|désactive {count} {thing}": "fewer",
            "nous avons maintenant {count} {thing}|on a maintenant {count} {thing}|il y a maintenant {count} {thing}"
            "|nous avons désormais {count} {thing}": "so-many",
        }
    ),
    sites=words("site bureau agence bâtiment"),
    it=words("-la -le -les elle il"),
    because=words("pour cause"),
    articles=words("un une le la les l des du"),
    beside=words("avec et de"),
    placing=words("est se trouve situé située à"),
    class_words=words("classe en"),
    seats=words("places place personne personnes pour sièges"),
    units=sayings("unités|pièces|exemplaires"),
    ground=sayings("rez-de-chaussée|rdc|rez de chaussée"),
    needs=words("nécessite demande avec"),
    me=words("moi"),
    departures=sayings("départ|départs|nouveau départ|nouveaux départs|ajoute un départ|ajoute des départs"),
    zoned=sayings("à|en"),
    types=meanings(
        {
            "nombre|un nombre|chiffre": AttributeType.NUMBER,
            "oui/non|oui non|oui ou non": AttributeType.YES_NO,
            "texte|un texte": AttributeType.TEXT,
        }
    ),
    later=sayings("plus tard|pas maintenant|passer|une autre fois|non|non merci"),
    each=words("chacun chacune par personne"),
    photo=sayings("photo|image|photo de|une photo de|image de|voici|c'est|voilà"),
    also=sayings("alias|aussi appelée|aussi appelé"),
    everything=sayings("réservations|les réservations|toutes les réservations|tout"),
    bookings_of=sayings("réservations de|les réservations de|réservations pour|toutes les réservations de"),
    listing=sayings("liste|lister|afficher|toutes"),
)

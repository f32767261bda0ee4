"""French: how people run the people of a place."""

from adapters.understanding.lexicon.administering import Administering
from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY
from core.domain.people.member import Role

ALL = "organisation/entreprise/société/espace/lieu/maison/bureau/système/annuaire/bellhop/membres/app"
PLACE = "lieu/organisation/espace/maison/bureau/propriété/gestion/clés"
LINK = "invitation/lien/lien_d'invitation"
MAKE = "crée/créer/fais/faire/donne-moi/donne_moi/envoie-moi/il_me_faut/j'ai_besoin_d'/génère/prépare"
BOOKINGS = "les_réservations_de/les_réservations_d'/les_demandes_pour"
FOR = "pour/valable/valable_pour/pendant/valide"
REQUESTS = "demandes_d'accès/demandes_d'adhésion/demandes_d'entrée"

ADMINISTERING = Administering(
    typography=TYPOGRAPHY,
    orders={
        "changes": (
            "qui a nommé/promu/désigné/mis/fait {who} comme/en? un/une/l'/le/la? {role}"
            "|qui a suspendu/exclu/retiré/supprimé/invité/promu/rétrogradé/réadmis {who}"
            "|qui a donné le/les/des? droits/rôle d'/de {role} à {who}"
            "|qui a changé/modifié le/les rôle/droits de/d' {who}"
            "|depuis_quand {who} est-il/est-elle un/une? {role}"
            "|quand/pourquoi {who} est-il/est-elle devenu/devenue un/une? {role}"
            "|quand/pourquoi {who} a-t-il/a-t-elle été nommé/nommée {role}"
            "|quand/pourquoi {who} a-t-il/a-t-elle été suspendu/suspendue/exclu/exclue/invité/invitée"
            "|qu'est-il_arrivé/qu'est-ce_qui_est_arrivé à {who}"
            "|montre/montre-moi/affiche les modifications/changements de/d'/pour {who}"
        ),
        "unmanagers": "{who} ne_gère_plus {thing}|{who} ne_doit_plus gérer {thing}",
        "unapprovers": "{who} n'approuve_plus/ne_valide_plus {thing}|{who} ne_doit_plus approuver/valider {thing}",
        "managers": (
            "nomme/nommer/fais/mets/désigne {who} gestionnaire/responsable/gérant/gérante de/du/des/d' {thing}"
            "|{who} gère/gérera désormais/dorénavant? {thing}|laisse/laisser {who} gérer {thing}"
            "|{who} doit/peut gérer {thing}"
        ),
        "approvers": (
            f"{{who}} approuve/valide désormais/dorénavant? {BOOKINGS}? {{thing}}"
            f"|laisse/laisser {{who}} approuver/valider {BOOKINGS}? {{thing}}"
            f"|{{who}} doit/peut approuver/valider {BOOKINGS}? {{thing}}"
        ),
        "role": (
            "fais/faire/rends/rendre/nomme/nommer/mets/mettre/promeus/promouvoir/désigne {who} "
            "comme/en/au_rang_de/au_rang_d'? un/une/le/la/l'? {role}"
            "|passe/passer {who} en/comme {role}"
            "|donne/donner/accorde/accorder les/le/des? droits/rôle/accès/statut d'/de/du? {role} à {who}"
            "|donne/donner/accorde/accorder à {who} les/le/des? droits/rôle/accès/statut d'/de/du? {role}"
            "|change/changer/mets le rôle de/d' {who} en/à {role}"
            "|{who} est/devient/sera désormais/dorénavant/maintenant un/une/l'/le/la? {role}"
            "|désormais/dorénavant {who} est/devient/sera un/une/l'/le/la? {role}"
            "|fais/faire de {who} un/une/le/la/l'? {role}"
            "|{who} doit/devrait être/devenir un/une/l'/le/la? {role}"
            "|rétrograde/rétrograder {who} en/comme/au_rang_de {role}"
        ),
        "lower": (
            "retire/retirer/enlève/enlever/ôte les/le? droits/rôle/accès/statut d'/de/du? {role} à/de/d' {who}"
            "|retire/retirer/enlève/enlever/ôte à {who} les/le? droits/rôle/accès/statut d'/de/du? {role}"
            "|retire/retirer/enlève/enlever {who} des/comme/de_la_liste_des {role}"
            "|{who} ne_doit_plus_être/n'est_plus/ne_sera_plus {role} désormais?"
            "|rétrograde/rétrograder {who}"
        ),
        "invite": (
            f"invite/inviter/ajoute/ajouter un/une/des/un_autre/une_autre? nouvel/nouveau/nouvelle? {{role}} {FOR}? "
            f"{{length}}?"
            f"|invite/inviter quelqu'un/des_gens/des_collègues comme/en_tant_qu'/en_tant_que {{role}} "
            f"{FOR}? {{length}}?"
            f"|invite/inviter {{who}} comme/en_tant_que/en_tant_qu' {{role}} {FOR}? {{length}}?"
            f"|{MAKE}? une/un/l'/le? {LINK} pour un/une/des {{role}} {FOR}? {{length}}?"
            f"|{MAKE} une/un/l'/le? {LINK} {FOR}? {{length}}?"
        ),
        "suspended": "qui est suspendu/suspendue/bloqué/bloquée|qui sont les suspendus/bloqués",
        "requests": (
            "qui veut/voudrait/demande/attend/souhaite entrer/rejoindre/à_entrer/d'entrer/d'être_admise/"
            "nous_rejoindre/d'être_admis/"
            "pour_entrer/l'accès"
            f"|montre/montre-moi/liste/affiche/quelles les/toutes_les/sont_les? {REQUESTS}"
            f"|y_a-t-il/y_a_t_il/il_y_a des {REQUESTS}"
            "|demandes_d'accès/demandes_d'adhésion"
        ),
        "invitations": (
            "montre/montre-moi/liste/affiche/quelles les/toutes_les/sont_les? "
            "invitations/liens_d'invitation ouvertes/en_cours/sont_ouvertes/ouverts?"
            "|révoque/révoquer/retire/retirer/annule la/les/l'/toutes_les? dernière? invitation/invitations"
        ),
        "list": (
            "qui est/sont les/la/le/l'/un/une/nos? {role} ici?"
            "|montre/montre-moi/liste/lister/affiche/afficher moi? tous/toutes? les/nos? {role}"
            "|quels/quelles {role} y_a-t-il/y_a_t_il/avons-nous/avons_nous/sont_là"
            "|quels/quelles sont les {role}|combien de/d' {role} y_a-t-il/y_a_t_il/avons-nous/avons_nous/sont_là?"
            "|qui a les droits d'/de/du {role}"
        ),
        "mine": (
            "quel est mon rôle ici?|quel rôle ai-je/ai_je/j' ai|suis-je/suis_je/est-ce_que_je_suis un/une? {role} ici?"
            "|c'est_quoi mon rôle|je suis quoi ici"
        ),
        "own": (
            f"transmets/transmettre/remets/remettre/cède/céder/transfère/transférer/donne/passe la/le/l'/les? "
            f"{PLACE} à {{who}}"
            f"|transmets/transmettre/remets/remettre/cède/céder/transfère/transférer/donne/passe à {{who}} la/le/l'/"
            f"les? {PLACE}"
            "|{who} est/devient/sera le/la nouveau/nouvelle propriétaire"
        ),
        "join": (
            "{who} et {other} sont la_même_personne/une_seule_personne/une_seule_et_même_personne/les_mêmes"
            "|{who} et {other} c'est la_même_personne/une_seule_personne"
            "|fusionne/fusionner/réunis/réunir/joins/regroupe les? comptes/adhésions/profils de/d' {who} et/avec/de "
            "{other}"
            "|fusionne/fusionner/réunis/réunir {who} et/avec {other}"
            "|{who} est la_même_personne_que/la_même_personne_qu' {other}"
        ),
        "back": (
            "laisse/laisser revenir/rentrer {who}|laisse/laisser {who} revenir/rentrer/rentrer_à_nouveau"
            "|réactive/réactiver/débloque/débloquer/réintègre/réintégrer/réadmets {who}"
            "|réactive/réactiver/débloque/débloquer/rétablis/rétablir le/l'? compte/accès de/d' {who}"
            "|lève/lever la suspension de/d' {who}|rends/rendre son/l'? accès à {who}|fais/faire revenir {who}"
        ),
        "suspend": (
            "suspends/suspendre/bloque/bloquer/désactive/désactiver/bannis/bannir/verrouille {who}"
            "|suspends/suspendre/bloque/bloquer/désactive/désactiver/verrouille/coupe/retire le/l'? "
            "compte/accès de/d'/à {who}"
            "|retire/coupe à {who} l'/son? accès"
        ),
        "remove": (
            "retire/retirer/enlève/enlever/supprime/supprimer/exclus/exclure/vire/expulse/sors/sortir {who} "
            f"de/du/des/d' l'/la/le/notre/nos? {ALL}"
            "|exclus/exclure/vire/virer/expulse/expulser/supprime/supprimer {who}|mets/mettre {who} dehors/à_la_porte"
            "|supprime/supprimer/ferme/fermer le/la? compte/profil/adhésion de/d' {who}"
        ),
        "out": "retire/retirer/enlève/enlever/sors/sortir/ôte {who} de/du/des la/le/l'? groupe? {group}",
        "into": (
            "ajoute/ajouter/mets/mettre/place {who} à/au/dans/aux la/le/l'? groupe? {group}"
            "|crée/créer/fais/forme un/le? nouveau? groupe {group} avec/de {who}"
        ),
        "in": (
            "laisse/laisser entrer {who} comme? {role}?|laisse/laisser {who} entrer comme? {role}?"
            "|fais/faire entrer {who} comme? {role}?|admets/admettre/accueille {who} comme? {role}?"
            "|accepte/accepter {who} comme {role}|accepte/accepter la demande_d'accès de {who}"
            "|ne_laisse_pas/ne_pas_laisser entrer {who}|ne_laisse_pas {who} entrer"
        ),
        "show": (
            "qui est {who}|quel rôle a {who}|quel est le rôle de/d' {who}"
            "|est-ce_que {who} est un/une? {role}|{who} est-il/est-elle un/une? {role}"
            "|montre/montre-moi/affiche le/la? profil/fiche de/d' {who}|que_peut/qu'est-ce_que_peut faire? {who} faire?"
            "|dans_quels_groupes est {who}|promeus/promouvoir {who}"
        ),
    },
    roles=TYPOGRAPHY.meanings(
        {
            "admins|administration|admin": Role.ADMIN,
            "simple membre|membre ordinaire": Role.MEMBER,
            "patron|patronne": Role.OWNER,
        }
    ),
    opening=TYPOGRAPHY.sayings(
        "s'il te plaît|s'il vous plaît|stp|svp|peux-tu|peux tu|tu peux|pourrais-tu|pourrais tu|tu pourrais|pouvez-vous"
        "|pourriez-vous|puis-je|est-ce que tu peux|est-ce que je peux|comment|comment puis-je|je peux|je veux|je "
        "voudrais"
        "|j' aimerais|on veut|on voudrait|nous voulons|il faut|on doit|je dois|salut|bonjour|ok|alors|et|maintenant"
        "|bellhop"
        "|merci de|veuillez|il faudrait|est-ce qu' on peut|peut-on"
    ),
    closing=TYPOGRAPHY.sayings(
        "s'il te plaît|s'il vous plaît|stp|svp|merci|merci beaucoup|maintenant|tout de suite|pour moi|pour nous|ok"
        "|immédiatement|aujourd'hui|merci bien|s' il te plaît|s' il vous plaît"
    ),
    inside=TYPOGRAPHY.words("stp svp donc"),
    me=TYPOGRAPHY.words("moi"),
    them=TYPOGRAPHY.words("la le les lui leur elle eux"),
    clings=True,
    grouping=TYPOGRAPHY.words("groupe"),
    crews=TYPOGRAPHY.words("équipe service"),
    crew_first=True,
    teams=TYPOGRAPHY.words("marketing compta comptabilité rh vente ventes accueil équipe support design"),
)

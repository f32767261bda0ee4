"""French: rules in words."""

from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY
from adapters.understanding.lexicon.running import ruled

RULING = ruled(
    TYPOGRAPHY,
    {
        "rules": (
            "quelles règles pour {subject}|quelles sont les règles de {subject}|"
            "quelles sont les règles pour {subject}|quelles règles s'appliquent à {subject}|"
            "règles de {subject}|règles pour {subject}|les règles de {subject}|montre les règles de {subject}|"
            "montre-moi les règles de {subject}"
        ),
        "all-rules": (
            "quelles règles (y a-t-il/avons-nous/sont en vigueur)|quelles sont (les/nos) règles|"
            "(toutes les règles/liste des règles/les règles/nos règles)|"
            "(montre/montre-moi/affiche/liste) (les/toutes les/nos) règles"
        ),
        "bookable_by": (
            "seuls {value} peuvent réserver {subject}|seules {value} peuvent réserver {subject}|"
            "seuls les {value} peuvent réserver {subject}|{subject} réservée aux {value}|"
            "{subject} réservé aux {value}|{subject} seulement pour {value}|"
            "{subject} seulement pour les {value}|(seul/seule) {value} peut réserver {subject}|"
            "(seul le/seule la/seul l'/seule l') {value} peut réserver {subject}|"
            "personne (sauf/hors/hormis/à part/en dehors de/d' autre que) {value} ne peut réserver {subject}|"
            "{subject} ne (peut/peuvent) être (réservé/réservée/réservés/réservées) que par {value}|"
            "personne ne peut réserver {subject} (sauf/hors/hormis) {value}|"
            "seules les {value} peuvent réserver {subject}"
        ),
        "to-all": "tout le monde peut réserver {subject}",
        "not-these": "{value} ne (peuvent/peut/doivent/doit) pas réserver {subject}",
        "approvers": (
            "{subject} (nécessite/nécessitent/demande/demandent/exige/exigent) l' (accord/approbation) de {value}|"
            "{subject} (nécessite/nécessitent/demande/demandent) une approbation (par/de) {value}|"
            "{subject} (doit/doivent) être (approuvé/approuvée/approuvés/approuvées) par {value}|"
            "approbation (par/de) {value} pour {subject}|{subject} sur (accord/approbation) de {value}|"
            "{value} (doit/doivent) approuver {subject}"
        ),
        "approval": (
            "{subject} (nécessite/nécessitent/demande/demandent/exige/exigent) une approbation|"
            "{subject} (doit/doivent) être (approuvé/approuvée/approuvés/approuvées)|{subject} sur approbation|"
            "approbation pour {subject}"
        ),
        "no-approval": (
            "(personne/plus personne) (n’approuve/n'approuve/ne doit approuver/ne doit plus approuver) {subject}|"
            "(pas d'/plus d'/aucune) approbation pour {subject}|{subject} sans approbation|"
            "{subject} ne (nécessite/nécessitent/demande/demandent) (pas d'/plus d'/aucune) approbation"
        ),
        "approval-after": (
            "{subject} (nécessite/nécessitent/demande/demandent) une approbation (après/à partir de/dès) {value}|"
            "{subject} (doit/doivent) être (approuvé/approuvée/approuvés/approuvées) (après/à partir de/dès) {value}|"
            "(après/à partir de/dès) {value} {subject} (nécessite/nécessitent/doivent être approuvées) "
            "(une approbation/)"
        ),
        "approval-before": (
            "{subject} (nécessite/nécessitent/demande/demandent) une approbation (avant) {value}|"
            "{subject} (doit/doivent) être (approuvé/approuvée/approuvés/approuvées) (avant) {value}|"
            "(avant) {value} {subject} (nécessite/nécessitent/doivent être approuvées) (une approbation/)"
        ),
        "approval-over": (
            "{subject} (nécessite/nécessitent/demande/demandent) une approbation (pour/au-delà de) (plus de/) {value} "
            "personnes|"
            "{subject} pour plus de {value} personnes (nécessite/nécessitent/demande/demandent) une approbation|"
            "plus de {value} personnes (dans/à) {subject} (nécessite/nécessitent/demande/demandent) une approbation|"
            "plus de {value} personnes (nécessite/nécessitent/demande/demandent) une approbation|"
            "{subject} pour plus de {value} personnes (nécessite/nécessitent/demande/demandent/exige/exigent) "
            "l' (accord/approbation) de {who}|"
            "{subject} pour plus de {value} personnes (doit/doivent) être (approuvé/approuvée/approuvés/approuvées) "
            "par {who}|"
            "plus de {value} personnes (dans/à) {subject} (nécessite/nécessitent/demande/demandent/exige/exigent) "
            "l' (accord/approbation) de {who}|"
            "plus de {value} personnes (nécessite/nécessitent/demande/demandent/exige/exigent) "
            "l' (accord/approbation) de {who}|"
            "plus de {value} personnes (dans/à) {subject} (doit/doivent) être "
            "(approuvé/approuvée/approuvés/approuvées) par {who}|"
            "plus de {value} personnes (dans/à) {subject} (nécessite/nécessitent/demande/demandent/exige/exigent) "
            "une approbation de {who}|"
            "{who} (doit/doivent) approuver {subject} pour plus de {value} personnes"
        ),
        "approval-on": (
            "{subject} (nécessite/nécessitent/demande/demandent) une approbation (le/les) {value}|"
            "{subject} (doit/doivent) être (approuvé/approuvée/approuvés/approuvées) (le/les) {value}|"
            "(le/les) {value} {subject} (nécessite/nécessitent/doivent être approuvées) (une approbation/)"
        ),
        "off-days": (
            "(pas de/aucune) (réservation/réservations) (le/les) {value}|"
            "personne ne (peut réserver/réserve) (le/les) {value}|"
            "(pas de/aucune) (réservation/réservations) (de/pour/dans) {subject} (le/les) {value}|"
            "personne ne peut réserver {subject} (le/les) {value}|"
            "{subject} ne (peut/peuvent) pas être (réservé/réservée/réservés/réservées) (le/les) {value}|"
            "{subject} est (fermé/fermée) (le/les) {value}|"
            "(nous sommes/on est) (fermé/fermés) (le/les) {value}|"
            "(fermer/rester fermés/être fermés) (le/les) {value}|fermer {subject} (le/les) {value}"
        ),
        "only-days": (
            "rends {subject} réservable (seulement/uniquement) (le/les/) {value}|"
            "{subject} (seulement/uniquement) (le/les/) {value}"
        ),
        "between": (
            "{subject} (seulement/uniquement) (entre/de) {value} (et/à) {until}|"
            "{subject} ne (peut/peuvent) être (réservé/réservée/réservés/réservées) que de {value} à {until}|"
            "{subject} ne (peut/peuvent) être (réservé/réservée/réservés/réservées) qu'entre {value} et {until}"
        ),
        "not-before": (
            "(pas de/aucune) (réservation/réservations) avant {value}|personne ne peut réserver avant {value}|"
            "personne ne peut réserver {subject} avant {value}|"
            "(pas de/aucune) (réservation/réservations) (de/pour) {subject} avant {value}|"
            "{subject} ne (peut/peuvent) pas être (réservé/réservée/réservés/réservées) avant {value}|"
            "(nous ouvrons/on ouvre) à {value}"
        ),
        "not-after": (
            "(pas de/aucune) (réservation/réservations) après {value}|personne ne peut réserver après {value}|"
            "personne ne peut réserver {subject} après {value}|"
            "(pas de/aucune) (réservation/réservations) (de/pour) {subject} après {value}|"
            "{subject} ne (peut/peuvent) pas être (réservé/réservée/réservés/réservées) après {value}|"
            "(nous fermons/on ferme) à {value}"
        ),
        "limit": (
            "{subject} au plus {value}|{subject} maximum {value}|{subject} {value} maximum|"
            "(limite/limiter/limitez) {subject} à {value}|personne ne peut réserver {subject} plus de {value}|"
            "{subject} (pas plus de/max/au maximum) {value}|"
            "(max/au plus/au maximum/pas plus de) {value} (dans/pour) {subject}"
        ),
        "limit-all": (
            "(chacun/chaque personne/tout le monde) (peut avoir/a droit à) {value}|"
            "(max/maximum/au plus/au maximum/pas plus de) {value}|{value} (au plus/maximum/au maximum/max)|"
            "(chacun/chaque personne/tout le monde) peut réserver (au plus/au maximum) {value}|"
            "personne ne peut (réserver/avoir) plus de {value}|personne ne peut réserver plus de {value}"
        ),
        "longest-all": (
            "(au plus/au maximum/max) {value} par réservation|une réservation dure au plus {value}|"
            "(pas de/aucune) (réservation/réservations) de plus de {value}|"
            "personne ne peut réserver pour plus de {value}"
        ),
        "shortest": "(pas de/aucune) réservation de {subject} de moins de {value}",
        "shortest-all": (
            "au moins {value} par réservation|une réservation dure au moins {value}|"
            "(pas de/aucune) (réservation/réservations) de moins de {value}"
        ),
        "ahead": (
            "{subject} peut être (réservé/réservée) {value} à l' avance|"
            "{subject} au plus {value} à l' avance|{subject} peut être réservée au plus {value} à l' avance|"
            "{subject} peut être réservé au plus {value} à l' avance"
        ),
        "notice": (
            "{subject} (doit/doivent) être (réservé/réservée/réservés/réservées) au moins {value} (à l' "
            "avance/avant)|"
            "{subject} au moins {value} à l' avance"
        ),
        "closures": (
            "rouvre|rouvrir|"
            "qu'est-ce qui est fermé|quelles fermetures y a-t-il|quelles salles sont fermées|(liste/montre) les "
            "fermetures|fermetures|les fermetures"
        ),
        "notice-all": (
            "les réservations doivent être faites au moins {value} (à l' avance/avant)|réserver au moins "
            "{value} à l' avance"
        ),
        "my-approval": (
            "{subject} (nécessite/nécessitent/demande/demandent) mon (accord/approbation)|je (dois/veux) "
            "approuver {subject}"
        ),
        "changes": (
            "qui a (modifié/changé/renommé/retiré/ajouté/créé/fermé/rouvert/configuré) {subject}|"
            "qui a (modifié/changé/fixé/défini) (les règles de/les règles pour/les réglages de/les horaires de/le nom "
            "de/les places de) {subject}|"
            "(qu'est-ce qui a changé/qu'est-ce qui a été modifié/qu'a-t-on changé) (sur/pour/dans/à/chez) {subject}|"
            "(quand/pourquoi) {subject} a-t-il été (modifié/renommé/retiré/ajouté/créé/fermé)|"
            "(quand/pourquoi) {subject} a-t-elle été (modifiée/renommée/retirée/ajoutée/créée/fermée)|"
            "(montre/montre-moi/affiche/) (les modifications/les changements/modifications/l'historique des "
            "modifications) (de/sur/pour) {subject}|"
            "qui a (modifié/changé/fixé/défini) (les règles/la règle/nos règles/les horaires/les réglages/le fuseau "
            "horaire)|"
            "quelles règles ont (changé/été modifiées)"
        ),
        "hours": (
            "(change/modifie/mets/fixe/règle) (les horaires/les heures/les horaires d' ouverture/les heures d' "
            "ouverture) (de/du/d'/pour) {subject} (à/en/pour/sur/) {value}|"
            "(changer/modifier/mettre/fixer/régler) (les horaires/les horaires d' ouverture/les heures d' ouverture) "
            "(de/du/d'/pour) {subject} (à/en/pour/sur/) {value}"
        ),
        "certificates": (
            "quels certificats (avons-nous/ai-je/y a-t-il/existent)|mes certificats|(montre/liste) les certificats"
        ),
        "silence": (
            "si personne ne répond (à une demande/aux demandes) (pour/de) {subject} (elle est/elles sont/) {value}|"
            "si personne ne répond les demandes (pour/de) {subject} sont {value}|"
            "les demandes (pour/de) {subject} sont {value} si personne ne répond|"
            "les demandes sans réponse (pour/de) {subject} sont {value}"
        ),
        "silence-all": (
            "si personne ne répond (à une demande/aux demandes/) (elle est/elles sont/c'est/) {value}|"
            "les demandes sans réponse sont {value}"
        ),
        "buffer": (
            "{value} entre (les réservations/deux réservations) de {subject}|"
            "laisse {value} entre les réservations de {subject}|"
            "il faut {value} entre les réservations de {subject}|{value} de battement pour {subject}"
        ),
        "needs": (
            "{subject} (exige/exigent/nécessite/nécessitent/demande/requiert) {value}|"
            "pour (réserver/) {subject} il faut {value}|"
            "{value} est (nécessaire/obligatoire/requis/requise/exigé/exigée) pour (réserver/) {subject}|"
            "(seules/) les personnes (avec/ayant/qui ont) {value} peuvent réserver {subject}|"
            "seuls ceux (qui ont/avec) {value} peuvent réserver {subject}|"
            "personne ne peut réserver {subject} sans {value}|{subject} seulement avec {value}"
        ),
        "needs-no": (
            "{subject} (n'exige/ne nécessite/ne demande/ne requiert) (plus/pas) {value}|"
            "il ne faut (plus/pas) {value} pour (réserver/) {subject}"
        ),
        "shortest-of": "{subject} (au moins/minimum/au minimum) {value}",
        "nobody": "personne ne peut réserver {subject}",
        "grace": (
            "libère {subject} (après/au bout de) {value}|{subject} est (libéré/libérée) (après/au bout de) {value}"
        ),
        "reset": "(réinitialise/réinitialiser/remets à zéro) les règles de {subject}",
    },
)

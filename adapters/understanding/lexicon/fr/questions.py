"""French: how people ask for facts, and for what Bellhop cannot do."""

from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY
from adapters.understanding.lexicon.questions import Topic, Whether, questions, reporting

_WORDS = {
    "CANCEL": "annuler/annule/annulais/annulation/libérer/décommander/supprimer/abandonner/rendre/annulons/annulée",
    "GONE": "libère/libérer/libre/disponible/annule/libérée/libres/libèrent/dispo",
    "MAY": "puis/peut/pouvons/dois/doit/faut/pourrais/peux/on",
    "MEDIA": "notifications/notification/rappels/messages/mails/alertes/emails",
    "SPOKEN": "français/anglais/allemand/espagnol/italien",
    "MOVED": (
        "déplaçais/déplace/décalais/décale/déplacer/décaler/reportais/reporte/bougeais/bouge/reporter/mettais/passais"
    ),
}
_CUES: dict[Topic, str] = {
    "place": (
        "où est/se/sont/trouve/es|où ~3 trouve|ou est/se ~2|à quel étage|quel étage|comment ~2 aller|"
        "comment ~2 trouver|où puis ~1 trouver|où ~2 situe|c est où|est où"
    ),
    "biggest": "quelle/quel/quels/quelles est? ~4 plus grande/grand",
    "smallest": "quelle/quel/quels/quelles est? ~4 plus petite/petit",
    "size": (
        "combien de/d ~3 personnes/gens/places/sièges/chaises|combien ~3 on ~2 être|combien ~3 tient|"
        "quelle ~4 taille|quelle ~4 capacité|quelle ~2 grandeur|est ~3 assez grand/grande|assez grand/grande|"
        "tient on|peut on ~4 tenir|on tient|peut accueillir|combien ~4 accueillir|combien ~4 rentre|"
        "combien ~3 contient|capacité de|est ~2 grand/grande|de quelle taille|assez de place/places/chaises"
    ),
    "has": (
        "^ il y a ~1 @tag ~1 $|^ et il y a ~1 @tag ~1 $|^ y a t il ~1 @tag ~1 $|^ et y a t il ~1 @tag ~1 $|"
        "^ y a ~1 @tag $|^ et y a ~1 @tag $|^ ya ~1 @tag $|^ et ya ~1 @tag $|"
        "y a t il ~1 @tag ~1 dedans/là/ici|il y a ~1 @tag ~1 dedans/là/ici|"
        "y a t il ~4 dans|il y a ~4 dans|qu y a t il|qu est ce qu ~3 a ~2 dans|quel équipement|quels équipements|"
        "a t elle|a t il|est elle équipée|est il équipé|équipée|équipé|qu a ~2|que contient|dispose|possède|"
        "quel matériel|est ce que ~3 a un/une/des/le/la|c est quoi ~3 dans|a ~1 un/une ~2 dans|a un/une/des @tag"
    ),
    "length": (
        "combien de temps ~3 MAY|pendant combien de temps|combien d heures ~3 MAY|"
        "durée maximale/max/maximum/minimale|quelle ~3 durée|pour combien de temps|au maximum|"
        "combien de temps au maximum|jusqu à combien"
    ),
    "ahead": (
        "jusqu à quand ~4 réserver|combien ~3 à l avance|combien ~4 avance|combien de jours/semaines ~3 avance|"
        "à partir de quand ~5 réserver|"
        "quand ~4 plus tôt|quel délai|quel préavis|quelle avance|jusqu à quelle date|dès quand|"
        "combien de temps avant ~4 réserver|"
        "^ est-ce? puis/peut/peux/peux je/on/tu ~1 réserver ~2 mois/an/semaine/semaines à l avance $|"
        "réserver ~2 mois/an/semaine/semaines à l avance"
    ),
    "hours": (
        "sommes nous ~1 fermés/ouverts|nous sommes ~1 fermés|on est ~1 fermés/fermé/ouverts|est ~2 fermé/fermée|"
        "quand ~4 ouvre/ferme/ouvert/ouverte/ouvrent/ferment|à quelle heure ~4 ouvre/ferme/ouvrent|"
        "heures ~2 ouverture|horaires|quels horaires|est ~3 ouvert/ouverte|jusqu à quelle heure ~3 ouvert/ouverte|"
        "jusqu à quand ~3 ouvert/ouverte|jusqu à quelle heure ~3 ouvre|"
        "^ peut/peux/pouvons on/je/nous réserver ~3 end/ends/nuit/samedis/dimanches ~1 $|"
        "^ on/je peut/peux réserver ~3 end/ends/nuit/samedis/dimanches ~1 $"
    ),
    "approval": (
        "besoin d ~2 approbation/accord/autorisation/validation|"
        "faut il ~4 approbation/accord/autorisation/validation|faut ~3 approbation/accord/autorisation/validation|"
        "qui approuve|qui valide|qui doit ~2 approuver/valider|nécessite|approbation nécessaire|"
        "doit ~3 être approuvé/approuvée/validée/validé|qui ~2 autorise|que faut il pour"
    ),
    "bookers": (
        "qui peut ~3 réserver|qui a le droit|ai je le droit|ai je droit|est ce que tout le monde peut|"
        "tout le monde peut|qui est autorisé|suis je autorisé|puis je réserver ~3 moi"
    ),
    "code": (
        "quel ~3 code|code ~2 porte|code d accès|code d entrée|mon code|le code de/pour/du/d|le code s|code s il|"
        "^ code $|^ le code $|quel code ouvre|donne/envoie/montre ~3 code|perdu ~3 code|oublié ~3 code|"
        "c est quoi ~2 code|comment ~3 entrer|code pour|besoin ~3 code"
    ),
    "who": (
        "qui a/avait/avaient|qui est ~1 dans|qui squatte/travaille ~2|qui occupe|qui utilise|par qui|"
        "à qui est|qui ~3 réservé|"
        "c est qui|qui l a|qui ~1 pris|"
        "qui se sert|qui prend|^ est ce que quelquun ~2 réservé/utilise/occupe/pris ~4 $|"
        "^ quelquun a t? il? ~1 réservé/pris ~4 $|^ quelquun utilise/occupe ~4 $"
    ),
    "day": (
        "tout ce qui ~3 réservé/pris|qu est ce qui ~3 réservé/pris|toutes les réservations ~3 tous|"
        "toutes les réservations de tout|réservations de tout le monde|qui a quoi|qu est ce qui est pris|"
        "qu est ce qui est prévu|qu est ce qu il y a de prévu|"
        "vue d ensemble|récapitulatif ~2 jour|ce qui est réservé|quelles salles ~2 réservées/prises|"
        "quelles réservations y|tableau du jour|planning du jour"
    ),
    "take-out": (
        "exporte/exporter/télécharge/télécharger ~1 tout|export complet|récupérer ~1 nos ~1 données|"
        "exporte/exporter/télécharge/télécharger ~1 toutes/nos ~2 données/réservations"
    ),
    "my-data": (
        "exporte/exporter/télécharge/télécharger/envoie/envoyer/donne/récupérer/montre ~2 mes ~1 données|"
        "copie de mes ~1 données|que/qu sais tu ~2 sur/de moi|que/qu ~2 tu sais ~2 sur/de moi|"
        "tout ce que tu ~2 sur moi|quelles données ~5 sur moi|accès à mes ~1 données"
    ),
    "forget-me": (
        "^ oublie moi|oublie tout ~2 sur moi|supprime/efface/supprimer/effacer mes ~1 données|"
        "supprime/efface/supprimer/effacer mon compte|supprime/efface tout ~3 sur moi|droit à l oubli|"
        "être oublié/oubliée|efface/supprime moi"
    ),
    "members": (
        "qui ~3 membres/utilisateurs|liste ~2 membres/utilisateurs|tous les membres/utilisateurs|"
        "quels ~2 membres/utilisateurs|combien de membres/utilisateurs|qui fait partie|montre ~3 membres/utilisateurs"
    ),
    "earliest": (
        "premier/prochain ~1 créneau|première/prochaine ~1 disponibilité/possibilité/plage|le plus tôt|"
        "quand ~4 de nouveau ~1 libre|quand ~3 sera libre|quand ~5 libre|quand ~5 se libère|au plus tôt|"
        "dès que possible|créneau le plus"
    ),
    "next": (
        "^ c est quand ~1 $|^ c est à quelle heure ~1 $|^ c était à quelle heure ~1 $|"
        "^ à quelle heure ça commence ~1 $|^ ça commence/commençait quand ~1 $|"
        "^ ça commence/commençait à quelle heure ~1 $|"
        "quand ~3 ma prochaine|quelle ~2 ma prochaine|où ~2 ma prochaine|ma prochaine réservation|mon prochain ~2|"
        "c est quand ma|qu est ce que j ai ensuite|^ prochaine réservation $|jusqu à quand ~3 à moi/nous|"
        "qu ai je ensuite"
    ),
    "whether-cancelled": (
        "as tu ~2 annulé|tu as ~2 annulé|avez vous ~2 annulé|a t il ~2 annulé|est ~5 annulé/annulée|"
        "a été annulé/annulée"
    ),
    "page": "page de/du|sa page|lien vers/de ~2 réservation|partage/partager ma/cette réservation",
    "code-seen": "qui a vu ~3 code|qui connaît ~3 code|qui a eu ~3 code",
    "released": "pourquoi ~8 libéré/libérée|qui a ~4 libéré|quand ~6 été libéré/libérée",
    "history": (
        "historique de/du/des|^ historique $|tout l? historique|qu est il arrivé|que s est il passé|"
        "qu est ~2 devenu/devenue|"
        "pourquoi ~8 libéré/libérée/annulé/annulée/déplacé/déplacée/supprimé/supprimée/modifié/modifiée/renommée|"
        "qui a ~4 annulé/déplacé/libéré/modifié/renommé|"
        "quand ~6 été annulé/annulée/déplacé/déplacée/libéré/libérée/modifié/modifiée"
    ),
    "whether-booked": ("as tu réservé/confirmé|tu as réservé|c est réservé/confirmé|est ce réservé|ça a marché"),
    "should-cancel": (
        "dois/devrais/devrions je/nous ~2 annuler|je devrais annuler|est ce que je dois/devrais ~2 annuler|"
        "on devrait annuler"
    ),
    "check-in": (
        "pointer ~3 heure|quand ~5 pointer/enregistrer/arriver/check/checkin|"
        "jusqu à quand ~5 pointer/enregistrer/check/checkin|à partir de quand ~5 pointer/enregistrer/check/checkin|"
        "à quelle heure ~5 pointer/enregistrer/check/checkin|faut ~1 pointer|faut il ~3 pointer/enregistrer/check|"
        "dois je ~3 pointer/enregistrer/check|comment ~4 pointer/enregistrer/check|quand ~4 check in|"
        "quand ~4 signaler|dois je ~2 confirmer ~2 présence"
    ),
    "if-absent": (
        "que se passe t il si ~4 retard|que se passe ~6 retard|que se passe ~7 viens|que se passe ~7 présente|"
        "que se passe ~7 pointe|que se passe ~7 oublie|que se passe ~7 enregistre|qu arrive t il si ~5 retard|"
        "il se passe quoi si ~6 retard/viens/pointe/oublie/présente/enregistre|et si ~4 retard|"
        "si je suis en retard ~4 quoi/passe|combien de temps ~4 attend|délai de grâce|"
        "qu est ce qui se passe ~7 retard/viens/pointe/oublie/présente/enregistre/absent|que se passe ~6 check"
    ),
    "cancel-until": (
        "CANCEL ~2 jusqu à|jusqu à quand ~7 CANCEL|jusqu à quelle heure ~7 CANCEL|jusqu à quel moment ~7 CANCEL|"
        "quand ~5 CANCEL ~3 tard|au plus tard ~5 CANCEL|quel délai ~5 CANCEL|délai d annulation|délai ~4 CANCEL|"
        "conditions d annulation|jusqu à quand|trop tard pour ~2 CANCEL|puis je encore CANCEL|"
        "est ce que je peux encore CANCEL|peut on encore CANCEL|je peux encore CANCEL|peux ~1 encore CANCEL|"
        "combien de temps ~6 CANCEL|date limite ~4 CANCEL|CANCEL ~6 au plus tard|CANCEL ~4 plus tard|"
        "CANCEL à tout moment|politique d annulation"
    ),
    "if-cancelled": (
        "que se passe ~7 CANCEL|qu arrive t il ~6 CANCEL|il se passe quoi ~6 CANCEL|qu est ce qui se passe ~7 CANCEL|"
        "et si ~4 CANCEL|frais ~4 CANCEL|ça coûte ~6 CANCEL|est ce que ça coûte ~6 CANCEL|pénalité ~4 CANCEL|"
        "est ce que je perds ~6 CANCEL|est ce que ~4 compte ~5 CANCEL|conséquences ~5 CANCEL|"
        "si j CANCEL ~6 passe/perds/compte/coûte|si je CANCEL ~6 passe/perds/compte|"
        "qu est ce que ça fait si ~3 CANCEL|CANCEL ~4 gratuit/gratuite|ça fait quoi ~5 CANCEL"
    ),
    "would-move": (
        "est ce que ~6 irait/marcherait/conviendrait ~4 si|irait ~4 si|conviendrait ~4 si|marcherait ~4 si|"
        "serait ~3 libre ~3 si|et si ~4 MOVED|si je ~2 MOVED ~5 irait/serait/marche/marcherait/possible/libre|"
        "serait il possible ~4 si|que donnerait|et si c était"
    ),
    "works": ("marche/marchent/fonctionne/fonctionnent|est/sont ~2 réparé/réparée/réparés"),
    "fault": (
        "^ est-ce que ~5 est/sont ~1 cassé/cassée/cassés/défectueux/hs/abîmé/bloqué ~1 $|"
        "une fuite|"
        "est/sont/semble/paraît ~2 cassé/cassée/cassés/cassées/défectueux/défectueuse/abîmé/abîmée/mort/morte/bloqué/"
        "bloquée/fichu/fichue/foutu/foutue/sale/hs/fêlé/coincé/coincée/bouché/bouchée|en panne|hors service|"
        "hors d usage|marche/marchent/fonctionne/fonctionnent/allume/ferme/charge/démarre/répond ~1 pas|"
        "marche/marchent/fonctionne/fonctionnent plus|"
        "fait/font ~1 bruit/bruits bizarre/bizarres/étrange/étranges|"
        "ne ~2 marche/fonctionne/marchent/fonctionnent/allume/ferme/démarre ~1 pas/plus|fuit|clignote|grésille|"
        "n a plus ~2 courant/son/image/lumière/internet/wifi/chauffage|"
        "plus de courant/son/image/lumière/wifi/chauffage|pas de courant/son/image/lumière/wifi/chauffage|"
        "problème avec|un problème dans|souci avec|trop chaud/froid|signaler ~3 panne/problème/défaut|il manque|"
        "est tombé ~1 en|ça sent|déconne"
    ),
    "watch": (
        "prévenir/avertir/informer/alerter ~2 quand/si/dès/lorsque|"
        "préviens/prévenez/avertis/avertissez/informe/informez/alerte/notifie/signale/écris/dis ~2 quand/si/dès/"
        "lorsque|dis ~1 moi ~1 quand ~6 GONE|dis ~1 moi ~1 si ~6 libère/annule|préviens ~1 moi|avertis ~1 moi|"
        "faites ~1 moi savoir|fais ~1 moi savoir|tiens ~1 moi au courant|liste d attente|file d attente|"
        "dès que ~5 GONE|dès qu ~5 GONE|si/quand quelqu un ~2 annule/libère|si/quand quelquun ~2 annule/libère|"
        "lorsque ~5 se libère|si ~5 se libère|surveille|garde ~3 oeil|être prévenu|être averti|notifie ~1 moi|"
        "s il/elle se libère"
    ),
    "in-line": (
        "qui attend|qui est ~2 file|combien ~4 attendent|combien ~4 file|quelle est la longueur ~2 file|"
        "quelqu un ~2 attend"
    ),
    "waiting": (
        "qu est ce que j/je attends/attend|j attends ~2 quoi|après quoi ~2 j attends|pour quoi ~3 liste/file d attente|"
        "dans quelle/quelles file/files ~4 suis|qu attends je|où en suis je ~3 file/attente|"
        "où suis je ~3 file/attente|quelle est ma place ~3 file/attente|"
        "ma/mon/mes place/rang/position ~3 file/attente|ma/mes liste/listes d attente|suis je ~3 liste d attente|"
        "est ce que je suis ~3 liste d attente|que surveilles tu|tu surveilles quoi|qu est ce que tu surveilles|"
        "^ liste d attente $|^ montre ~3 liste d attente $|comment ~2 liste d attente|y a t il ~2 liste d attente|"
        "il y a ~2 liste d attente|que se passe ~5 liste d attente|suis je ~2 prochain/prochaine/suivant/suivante|"
        "je suis le/la prochain/prochaine|quand ~4 mon tour|quelles sont mes/nos chances|quelle est ma chance|"
        "quelles chances ai je|combien de temps ~7 attendre"
    ),
    "unwatch": (
        "arrête/arrêtez/cesse de ~1 surveiller/prévenir/attendre|ne surveille plus|ne m ~1 préviens plus|"
        "ne me préviens/préviens plus|n attends plus|attends plus|retire/enlève/retirez/enlevez ~1 moi ~4 attente|"
        "retire/enlève ~1 moi ~2 file|quitter ~3 attente|pas/plus besoin de me/m prévenir/avertir|"
        "pas/plus la peine de surveiller/attendre/me/m|pas/plus besoin de surveiller/attendre|veux plus ~1 attendre"
    ),
    "calendar": (
        "ics|ical|fichier ~2 calendrier|fichier ~2 agenda|invitation ~2 calendrier|"
        "ajoute/ajouter/mets/mettre/envoie/inscris/enregistre ~4 calendrier/agenda|au calendrier|à mon agenda|"
        "dans mon agenda ajoute|google agenda|google calendar|agenda google|exporter ~4 calendrier"
    ),
    "calendar-link": (
        "lien/flux/adresse ~3 calendrier/agenda|partage/partager ~4 calendrier/agenda|"
        "synchronise/synchroniser ~4 calendrier/agenda|abonner ~4 calendrier/agenda"
    ),
    "calendar-links": (
        "liens/flux ~2 calendriers/agendas|liens ~2 calendrier/agenda|"
        "supprime/supprimer/révoque/révoquer/retire/retirer ~3 lien ~3 calendrier/agenda"
    ),
    "add": (
        "ajoute/ajouter/crée/créer/enregistre ~2 nouvelle/nouveau @kind|ajoute/ajouter/crée/créer un/une @kind|"
        "nouvelle @kind|nouveau @kind|nouvelle ressource|newresource|ajoute/ajouter/crée/créer ~2 ressource|"
        "comment ~3 ajouter ~2 @kind"
    ),
    "rename": (
        "renomme/renommer/rebaptise/rebaptiser|change/changer ~2 nom de|nouveau nom|s appelle maintenant/désormais|"
        "s appellera"
    ),
    "delete": (
        "supprime/supprimer|efface/effacer|retire/retirer ~4 de la liste|enlève/enlever ~4 de la liste|"
        "désactive/désactiver|mets ~3 hors service|retire @kind|retire la @kind"
    ),
    "import": (
        "importer|importe ~3 csv|importe ~3 liste|import|télécharger ~3 csv|charge ~3 csv|à partir d ~2 csv|"
        "depuis ~2 csv|envoyer ~2 csv"
    ),
    "report": (
        "rapport demain par/en|^ rapport demain $|"
        "qui ne s est pas présenté|"
        "qui ne s est pas présentée|"
        "heures de pointe|"
        "heures/jours/salles les plus chargées/chargés|"
        "quand ~3 le plus occupé|"
        "combien ~4 rien/aucune/pas ~2 trouvé|"
        "combien ~3 ont pas trouvé|"
        "combien de temps ~3 approbations/validations|combien de temps ~3 approbation/validation|"
        "en combien de temps ~5 approuvées/approuvé|"
        "qui a le plus réservé/utilisé|qui réserve/utilise le plus|"
        "combien ~5 été utilisé/utilisée|à quel point ~5 utilisée/utilisé/occupée|"
        "comment ~2 été ~2 utilisé/utilisée/utilisés/utilisées|no shows ~4 ce/cette/dernier/par|"
        "absences ~4 ce/cette/dernier/par|de quelles/quels @kind ~5 passer|"
        "quelles/quels @kind ~4 abandonner $|comment ~4 elle/il/elles/ils été ~2 utilisé/utilisée/utilisés/utilisées|"
        "quelles/quels @kind ~4 moins utilisées/utilisés|rapport du/des/de/d/depuis/sur/par/pour|rapport mensuel|"
        "chaque mois ~4 rapport|rapport ~4 chaque mois|"
        "rapport d utilisation|rapport ~3 utilisation|statistiques|statistique|taux d occupation|taux d utilisation|"
        "combien de fois ~6 réservé/réservée/utilisé/utilisée|à quelle fréquence|exporte/exporter|export|en csv|"
        "la plus réservée|les plus réservées|combien de réservations|^ rapport $|^ rapport @period @period? $|"
        "^ rapport hier/aujourdhui $|"
        "rapport hier/aujourdhui par/en|bilan d utilisation|"
        "combien de réservations ~1 nous/on ~3 dernière/dernier/cette/ce/en"
    ),
    "exception": ("je/on ~4 une exception|demander/demande/fais/faire une exception|une exception est/s/svp"),
    "stand-in": (
        "répond/répondra/répondre ~3 pour moi|répond/répondra/répondre ~3 à ma place|me remplace/remplacera|"
        "peut/pourrait me remplacer"
    ),
    "stand-ins": (
        "^ qui me remplace ~3 $|^ qui répond/décide/approuve ~3 à ma place ~2 $|"
        "^ qui répond/décide/approuve ~3 pour moi ~2 $|"
        "^ qui est ~1 mon remplaçant ~2 $|^ qui est ce que je remplace ~2 $|^ je remplace qui ~2 $|"
        "^ qui dois je remplacer $|"
        "^ à la place de qui ~6 $|^ pour qui ~5 je ~1 réponds ~3 $|^ pour qui est ce que je réponds ~3 $|"
        "je ne peux pas remplacer|je ne peux plus remplacer"
    ),
    "requests-here": (
        "envoie/envoyer/envoyez/publie/publier/poste/poster ~4 demandes/approbations ~3 ici|"
        "envoie/envoyer/envoyez/publie/publier/poste/poster ~4 demandes/approbations ~4 canal/groupe"
    ),
    "board-here": ("board/tableau ~3 ici|board/tableau ~3 dans ce/le/cet canal/groupe"),
    "no-board-here": (
        "pas/plus ~2 board/tableau ~3 ici|enlève/enlever/enlevez/retire/retirer/retirez ~2 board/tableau|"
        "board/tableau pas/plus ici|board/tableau ~1 non"
    ),
    "no-requests-here": (
        "envoie/envoyer/envoyez? plus ~3 demandes/approbations ~3 ici|plus ~3 demandes/approbations ~4 canal/groupe|"
        "arrête ~4 demandes/approbations"
    ),
    "back": "^ je suis de retour $|^ je suis revenu/revenue $|^ me revoilà $",
    "delegate": (
        "approuve/approuvera/approuver/valide/validera/valider/décide ~3 pour moi|"
        "approuve/approuvera/approuver/valide/validera/valider/décide ~3 à ma place|déléguer ~2 approbations"
    ),
    "poll": (
        "sondage|doodle|quand ~6 tous libres|quand ~6 libres tous|quand sommes nous|quand pouvons nous|"
        "créneau commun|créneau ~6 tout le monde|date ~6 tout le monde|quand ~3 et moi|quand est ce que ~6 libres|"
        "demande ~3 quand|qui convient à tous|convient à tout|"
        "quand peut/peuvent/pouvons/pourraient/pourrions ~6 voir/retrouver/réunir/rencontrer|"
        "heure/moment/créneau pour tous/nous|quand ~1 on ~2 voir"
    ),
    "ask-them": (
        "^ puis/peux/peut/pouvons je/on/nous ~1 joindre/partager ~6 $|^ on peut ~1 joindre/partager ~6 $|"
        "demande/demandez ~1 lui/leur ~1 de/d/si/s/gentiment|^ demande/demandez ~1 lui/leur $|"
        "lui/leur demander ~1 de/d/si/s|^ tu peux/pourrais ~1 lui/leur demander $|"
        "^ peux/pourrais ~1 tu ~1 lui/leur demander $|propose/proposez ~1 lui ~3 échange"
    ),
    "swap": (
        "échange/échanger ~4 avec|échange de|troque/troquer|demande ~3 échanger|propose ~3 échange|"
        "demande ~3 qui l a|demande ~3 qui a|permute/permuter|échangerait/échangeraient/échangerais|"
        "demande/demander à @who|est ce que @who ~2 me ~1 céder/donner/laisser|"
        "@who me/m ~1 cède/céderait/laisse/laisserait"
    ),
    "payment": (
        "coûte plus de|coûtent plus de|si ça coûte|quand ça coûte|"
        "combien coûte|combien ça coûte|combien coûtent|quel ~2 prix|prix de|quel ~2 tarif|tarifs|"
        "puis/peut/peux/faut/comment/dois ~3 payer|paiement|facture|remboursement|carte bancaire|est ce ~2 payant|"
        "est ce ~2 gratuit|c est combien|reçu de"
    ),
    "remind": (
        "rappelle ~1 moi|rappelez ~1 moi|rappelle nous|rappel ~5 avant|mets ~3 rappel|réveille ~1 moi|"
        "un autre rappel|envoie ~4 rappel|rappel plus tôt|me rappeler"
    ),
    "role": (
        "rends/nomme/mets/fais ~4 admin/administrateur/administratrice|droits d admin|droits ~2 administrateur|"
        "^ admin $|donne ~3 droits|promouvoir|promeus"
    ),
    "not-booking": (
        "annule/annuler/résilie/résilier/arrête/arrêter/supprime/supprimer/déplace/efface/prolonge ~3 abonnement/"
        "newsletter/contrat/adhésion/commande/note/notes/tâche/ticket/compte/licence/fichier/document/mail/message/"
        "livraison|désabonne|désabonner|désinscris|désinscrire|"
        "arrête/arrêter/coupe/couper/désactive/désactiver/stoppe/stop ~4 MEDIA|plus de MEDIA|stop ~2 MEDIA|"
        "arrête de m ~2 écrire/envoyer|laisse moi tranquille|ne m écris plus"
    ),
    "week": (
        "envoie/envoyez/envoyer/donne ~2 ma semaine ~2 chaque/tous|ma semaine chaque/tous|résumé hebdomadaire|"
        "résumé de ma semaine"
    ),
    "no-week": (
        "arrête/arrêter/stoppe ~4 ma semaine|plus ~3 ma semaine|plus ~2 résumé hebdomadaire|"
        "arrête/arrêter ~3 résumé hebdomadaire"
    ),
    "my-requests": (
        "^ que dois je approuver $|^ qu ai je à approuver $|^ qu est ce que j ai à approuver $|"
        "quelles ~1 demandes ~5|^ mes/les demandes ~2 $|^ demandes en attente $|^ approbations en attente $|"
        "^ montre/affiche ~2 demandes ~2 $|^ demandes $|^ qu est ce qui m attend $|^ qui m attend $|"
        "^ quelque chose à approuver $|^ y a t il quelque chose à approuver $|^ approuve/approuvez ~5 $|"
        "^ dois/puis/peux je ~1 approuver/refuser ~3 $|^ je peux/dois ~1 approuver/refuser ~3 $"
    ),
    "decline": "^ refuse/rejette/refusez/rejetez/décline/déclinez ~6 $|^ refusé/refusée/rejetée $|^ refuser ~4 $",
    "have-again": (
        "^ remets/reprends/redonne moi/nous? ~5 $|^ il me/nous faut ~1 finalement ~5 $|"
        "^ il me/nous faut ~4 finalement $|^ finalement je/on/nous garde/gardons/reprends/reprend/reprenons ~5 $"
    ),
    "swap-oneself": "^ échange/échanger/échangez ~4 avec moi ~1 même ~1 $|^ échange/échanger ~4 avec moi $",
    "my-polls": (
        "^ mes/les/nos sondages ~1 $|^ sondages $|^ montre/affiche ~2 sondages $|quels sondages ~4|"
        "^ où en est le sondage $|^ montre ~2 sondage $|"
        "^ décide/décider maintenant $|^ décide mon/le/ce sondage $|^ annule/arrête/termine mon/le/ce sondage $|"
        "^ quel est ce sondage $|^ qui a ~1 voté ~2 $|^ aucun ~2 ne me convient $|^ aucun de ces créneaux $"
    ),
    "poll-them": (
        "^ un? sondage avec/pour/sans personne ~3 $|^ ne? demande à personne ~6 $|"
        "^ demande/demandez leur ~2 quel/quelle/quand ~3 convient ~2 $|^ laisse les voter/choisir $|"
        "^ demande/demandez leur ~2 quel/quelle/quand ~3 convient jusqu ~5 $|"
        "^ demande/demandez leur ~2 quel/quelle/quand ~3 convient avant ~4 $|^ laisse les voter/choisir jusqu ~5 $|"
        "^ demande/demandez quel/quelle horaire/heure/créneau/date ~2 convient ~2 $|"
        "^ demande/demandez quel/quelle horaire/heure/créneau/date ~2 convient jusqu ~5 $|"
        "^ fais en un sondage $|^ demande leur par sondage $|^ demande leur par sondage jusqu ~5 $|"
        "^ demande/demandez aux deux $|^ demande/demandez à tous/toutes ~2 $|^ demande/demandez leur à tous/toutes ~2 $"
    ),
    "language": (
        "change/changer ~3 langue|langue ~3 changer|parle/parler/réponds/répondre/écris/parlez ~4 SPOKEN|"
        "en SPOKEN ~1 s|en SPOKEN stp|passe/passer ~2 SPOKEN|parles tu|tu parles|parlez vous|ma langue|"
        "mets ~3 langue|^ SPOKEN $|^ en SPOKEN $"
    ),
    "close": (
        "ferme/fermer/fermez ~4 bureau/bureaux/maison/immeuble/bâtiment/tout/@kind|"
        "ferme/fermer ~3 le/du/demain/aujourd/jusqu|bureau ~2 fermé ~1 le"
    ),
}
QUESTIONS = questions(
    TYPOGRAPHY,
    _CUES,
    words=_WORDS,
    languages={"français": "fr", "anglais": "en", "allemand": "de", "espagnol": "es", "italien": "it"},
    pointing=(
        "je j nous mes ma mon ai avons",
        "c ça elle il celle",
        "dedans là ici elle t",
        "avait avaient était étaient utilisait",
    ),
    house=(
        "bureau bureaux maison immeuble bâtiment entreprise tout",
        (
            "ascenseur ascenseurs escalator escalier escaliers train trains rer tram tramway bus métro "
            "voiture vélo taxi avion autoroute route pont"
        ),
        "hiver été automne printemps",
    ),
    reporting=reporting(
        TYPOGRAPHY,
        when=("dernier dernière derniers dernières passé passée précédent", "ce cet cette", "depuis dès"),
        periods="jour jours|semaine semaines|mois|trimestre trimestres|année an années",
        by={
            "personne personnes membre collègue": "person",
            "heure heures": "hour",
            "jour jours": "weekday",
            "mois": "month",
            "groupe équipe": "group",
            "type types": "kind",
            "site sites": "site",
            "salle salles ressource": "resource",
        },
        each=("par", "qui"),
        told=(
            "passer abandonner moins rarement guère",
            "absences absence présenté présentée no-shows shows",
            "pointe chargées chargés chargée chargé",
            "approbation approbations validation validations approuvé approuvées",
        ),
        forms={"image graphique diagramme": "picture", "csv tableur excel": "sheet"},
        monthly=("chaque", "mensuel mensuels mensuellement", "arrête arrêtez arrêter stoppe stopper stop plus sans"),
    ),
    whether=Whether(
        copulas=TYPOGRAPHY.words("est"),
        open=TYPOGRAPHY.words("c'est moi quand quoi quel quelle quels quelles qui où comment combien cherche montre"),
        beginning=TYPOGRAPHY.words("c commence débute finit lieu heure j ai on a avons déjà"),
        suiting=TYPOGRAPHY.words("va irait aller convient conviendrait marche marcherait passe passerait"),
        taken=TYPOGRAPHY.words("pris prise occupé occupée réservé réservée occupés prises"),
    ),
)

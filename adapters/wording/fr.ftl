# Tout ce que Bellhop dit en français. `**…**` est en gras. Un refus porte le nom de sa classe dans core/errors.

## Ce sur quoi on appuie

button-confirm = Confirmer
button-ask = Demander
button-ask-for-so-many = Demander pour { $count } personnes
button-instead = Plutôt { $slot }
button-only = Seulement { $name }
button-change = Autre horaire
button-keep-slot = Garder tel quel
button-drop = Abandonner
button-drop-all = { $count ->
    [one] Abandonner l’autre aussi
    [2] Abandonner les deux
   *[other] Abandonner les { $count }
}
button-approve = Approuver
button-decline = Refuser…
button-approve-stage = Approuver aussi { $place } sur { $total }
button-approve-series = Approuver cette série
button-ask-back = Poser une question
button-ask-for-slot = Demander { $slot }
button-answer-back = Répondre
button-keep-waiting = Laisser en attente
button-exception = Demander une exception
button-cancel = Annuler
button-undo = Rétablir
button-undo-one = Rétablir : { $name }
button-take-back = Reprendre
button-undo-all = { $count ->
    [one] Rétablir
   *[other] Tout rétablir ({ $count })
}
button-cancel-all = { $count ->
    [one] Annuler cette réservation
   *[other] Annuler ces { $count } réservations
}
button-one-more = Un de plus
button-keep = Ne rien annuler
button-one-by-one = Une par une
button-cancel-left = Annuler { $name } · { $slot }
button-close = Fermer
button-close-cancel = Annuler et fermer
button-close-move = Déplacer et fermer
button-keep-open = Laisser ouvert
button-lift = Rouvrir { $what }
button-reopen = Rouvrir
button-reopen-all = Tout rouvrir ({ $count })
button-give-back = Rendre
button-cannot-come = Je ne peux pas
button-comes = Je viens finalement
button-got-it = OK
button-bigger = Voir plus grand
button-late = 10 min de retard
button-longer = +{ $minutes } min
button-shorter = −{ $minutes } min
button-take = Prendre { $name }
button-keep-one = Garder { $name }
button-move = Déplacer
button-make-it = Passer à { $slot }
button-move-to = Déplacer : { $slot }
button-move-back = Remettre comme avant
button-mistaken = Retirer le signalement
button-report-fault = Signaler
button-mended = C’est réparé
button-move-there = Déplacer là
button-free-then = Quand est-ce libre ?
button-settings = Réglages
button-name = Donner un titre…
button-rename = Renommer…
button-unname = Retirer le titre
button-quota = Mes quotas
button-rules = Règles pour { $name }
button-rules-all = Toutes les règles
button-rules-now = Règles actuelles
button-rules-help = Exemples
button-rules-choose = Règles d’une ressource
button-rules-every = Toutes les règles définies
button-help = Tous les sujets
button-check-in = Je suis là
button-check-out = Déjà fini
button-calendar = Dans l’agenda
button-page = Sa page
button-copy-link = Copier l’adresse
button-feed-revoke = Retirer le lien
button-feed-revoke-one = Retirer : { $what }
button-board = Ouvrir le tableau
button-feeds = Mes liens d’agenda
button-copy-token = Copier le jeton
button-token-revoke = Révoquer
button-token-revoke-one = Révoquer { $name } (…{ $hint })
button-tokens = Mes jetons
button-feed-own = Lien vers mes réservations
button-feed-another = Encore un lien
button-code = Code de la porte
button-copy-code = Copier { $code }
button-release = Libérer le créneau
button-hold-again = Remettre une option
button-book-again = Réserver un autre horaire
button-photo = Photo
button-list = Mes réservations
button-rooms = Parcourir
button-more = Plus…
button-any-seat = N’importe quelle place
button-seat-picture = En image
button-front = Rangées avant
button-behind = Rangées arrière
button-back = Retour
button-near = Voir les plus proches
button-look-again = Regarder à nouveau
button-again = Réessayer
button-minutes = { $minutes } min
button-hours-minutes = { $hours } h { $minutes } min
button-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
button-hours = { $hours } h
button-until-next = Jusqu’à { $time } (réservation suivante)
button-zone-keep = Garder { $zone }
button-connect = Connecter Telegram
button-invite = Inviter des personnes
button-open-telegram = Ouvrir Telegram
button-open-invitation = Ouvrir l’invitation
button-alternative = { $name } · { $when }
offer = { $edits } · { $slot }
offer-place = { $name } à la place
offer-later = { $length } plus tard
offer-earlier = { $length } plus tôt
offer-length = { $length } au lieu de { $wanted }

## Les moments, tels qu’ils figurent dans une phrase

slot = { $day }, { $start }–{ $end } { $city }
slot-over-midnight = { $day }, { $start } – { $end-day }, { $end } { $city }
slot-all-day = { $day }, toute la journée
slot-all-days = { $day } – { $end-day }, toute la journée
slot-in-place = { $slot } à { $city }
time-at-place = { $time } { $city }
time-for-you = { $there } ({ $own } chez toi)

## Les cartes

label-when = Quand
label-title = Titre
label-where = Où
label-for = Pour
label-with = Avec
label-guests = Invités
label-people = Personnes
label-absent = Absents
card-not-yours = **{ $reference }** n’est plus à toi.
card-managed-changed = { $name } · { $slot } · { $reference } : cela a changé depuis.
card-superseded = { $name } · { $slot } · { $reference } – la suite est dans un autre message.
card-held = En option pour toi jusqu’à **{ $until }**.
card-held-other = En option jusqu’à **{ $until }**.
card-waiting-other = En attente d’approbation jusqu’au **{ $until }** ; le créneau est gardé.
card-asks = Il faut l’approbation de : { $who } ; je la demande quand tu appuies sur « Demander ».
card-waiting = En attente d’approbation ; le créneau est gardé pour toi jusqu’au **{ $until }**. Je te donne la réponse, et je te préviens à temps s’il n’y en a pas.
card-asked-back = Question : « { $query } »
card-answered-back = Ta réponse : « { $reply } »
card-unanswered = Personne ne l’a approuvée à temps ; { $name } est libre pour les autres.
card-not-approved = Pas de réservation ; plus rien n’est gardé.
card-declined = Refusé par { $decider }, { $at }. Rien n’est réservé.
card-declined-by-rule = Personne n’a répondu à temps ; selon les règles, c’est refusé, { $at }. Rien n’est réservé.
decision-because = Motif : { $reason }
card-confirmed = C’est réservé.
card-check-in = Enregistre-toi entre { $opens } et { $release }, sinon le créneau est libéré.
card-check-in-day = Enregistre-toi avant { $release }, sinon le créneau est libéré.
card-late = Dix minutes de plus : ta réservation t’attend jusqu’à **{ $release }**.
card-no-check-in = Pas besoin de t’enregistrer.
card-reference = Référence **{ $reference }**
card-moved = C’est modifié. Avant : { $was }.
card-moved-for-you = C’est déplacé. Avant : { $was }.
card-named = Elle s’appelle maintenant **{ $title }**.
card-renamed = C’est renommé. Avant : « { $was } ».
card-unnamed = Le titre est retiré. Avant : « { $was } ».
ask-title = C’est pour quoi, **{ $name }** ? Ton prochain message deviendra le titre.
ask-title-now = **{ $name }** s’appelle « { $title } ». Ton prochain message deviendra le nouveau titre.
rename-which = Quelle réservation veux-tu renommer ?
card-not-coming = Tu ne viens pas ; { $holder } le voit.
card-in-use = Arrivée enregistrée, c’est à toi jusqu’à **{ $end }**.
card-completed = Terminé à { $end }. Merci !
card-completed-early = Terminé en avance à { $end } ; le temps restant est libre pour les autres.
card-expired = L’option a pris fin à { $ended } ; { $name } est de nouveau disponible.
card-cancelled = C’est annulé.
card-cancelled-because = C’est annulé : { $reason }
card-undo = Tu peux rétablir la réservation jusqu’à { $until }.
card-dropped = Option abandonnée ; le créneau est de nouveau libre.
card-no-show = Créneau libéré à { $ended } : personne ne s’est enregistré.
strikes-near = Ça fait { $count ->
    [one] { $count } réservation non utilisée
   *[other] { $count } réservations non utilisées
} en { $window } ; à partir de { $most }, tu ne pourras réserver que { $ahead } à l’avance.
strikes-reached = Ça fait { $count ->
    [one] { $count } réservation non utilisée
   *[other] { $count } réservations non utilisées
} en { $window }, donc pour l’instant tu ne peux réserver que { $ahead } à l’avance.
card-in-dm = La carte est dans nos messages directs : le rappel et le code de la porte arriveront là.
card-changed-since = Ça a changé entre-temps. Voici où en est la réservation :

## Les messages que j’envoie

notice-reminder = **{ $name } à { $start }**, dans { $minutes } min, jusqu’à { $end }.
notice-reminder-next = L’enregistrement ouvre à { $opens } ; tu recevras alors le code de la porte.
notice-check-in = **{ $name } à { $start }.** Code de la porte **{ $code }**
notice-check-in-day = **{ $name } : { $slot }.** Code de la porte **{ $code }**
notice-check-in-how = Appuie sur « Je suis là » ou envoie-moi le code. Le créneau est libéré à { $release } si personne ne s’enregistre.
notice-release-warning = Tu comptes toujours utiliser **{ $name }** ? Le créneau est libéré à **{ $release }**.

notice-checked-in = Ton arrivée est déjà enregistrée, puisque tu viens de réserver.
notice-moved = Ta réservation a été déplacée ici. Raison : { $reason }
notice-cancelled = Ta réservation a été annulée. Raison : { $reason }
notice-moved-plain = Ta réservation a été déplacée ici.
notice-cancelled-plain = Ta réservation a été annulée.
notice-reinstated = Elle était annulée et elle est rétablie : la fermeture a été levée.
notice-booked-for-you = { $by } a réservé ça pour toi. La réservation compte comme la tienne ; rends-la si tu n’en as pas besoin.
notice-approved = Approuvé par { $decider }, { $at }.
notice-approved-by-rule = Personne n’a répondu à temps ; selon les règles, c’est approuvé, { $at }.
notice-asked-again = Personne n’a encore répondu.
notice-deputy-asked = Personne n’a encore répondu, alors je te demande à toi aussi.
notice-unanswered = Personne n’a encore répondu. Sans réponse, la demande expire le **{ $until }** ; tu peux aussi prendre un de ces créneaux :
notice-unanswered-none = Personne n’a encore répondu. Sans réponse, la demande expire le **{ $until }**.
notice-asked-back = Avant de décider de ta demande, on aimerait savoir quelque chose. Écris simplement ta réponse ici.
notice-lapsed = Libre à la place :
approval-asked = { $by } aimerait réserver ceci. Le créneau est gardé jusqu’au **{ $until }**.
approval-asked-for = { $by } aimerait réserver ceci pour **« { $title } »**. Le créneau est gardé jusqu’au **{ $until }**.
approval-asked-unnamed = Quelqu’un aimerait réserver ceci. Le créneau est gardé jusqu’au **{ $until }**.
approval-given = Approuvé pour { $by } par { $decider }, { $at }.
approval-given-already = Déjà approuvé pour { $by } par { $decider }, { $at }.
approval-given-by-somebody = Approuvé pour { $by }.
approval-given-by-rule = Personne n’a répondu à temps ; selon les règles, c’est approuvé pour { $by }, { $at }.
approval-declined = Refusé pour { $by } par { $decider }, { $at }.
approval-declined-already = Déjà refusé pour { $by } par { $decider }, { $at }.
approval-declined-by-rule = Personne n’a répondu à temps ; selon les règles, c’est refusé pour { $by }, { $at }.
approval-cancelled-since = Annulé depuis.
approval-why = Pour dire pourquoi à { $by }, écris « parce que … » avant { $until }.
approval-explained = { $by } peut maintenant lire le motif.
approval-over = Ce n’est pas réservé pour { $by }.
approval-unanswered = Personne n’a répondu à temps ; rien n’est réservé pour { $by }.
approval-not-needed = { $by } n’a plus besoin d’approbation pour cela.
ask-back-what = Que veux-tu savoir de { $by } ? Écris-le en une ligne.
write-where-posted = Écris-le là où la demande est affichée, en me mentionnant ; sinon, je ne le vois pas.
answer-back-what = La question : « { $query } » Quelle est la réponse ? Écris-la en une ligne.
approval-exception-asked = { $by } demande une exception. Le créneau est gardé jusqu’au **{ $until }**.
approval-exception = Exception à : { $rules }
approval-rule = { $rule } : { $value }
approval-plea = Pourquoi : { $plea }
approval-asked-back = Question : « { $query } »
approval-answered-back = Réponse : « { $reply } »
approval-no-answer-yet = Pas encore de réponse.
approval-agreed = { $place } sur { $total } : approuvé par { $decider }, { $at }.
approval-next = { $place } sur { $total }, décision en cours : { $who }.
approval-if-silent = Si personne ne répond d’ici au **{ $until }**, c’est approuvé.
approval-if-silent-no = Si personne ne répond d’ici au **{ $until }**, c’est refusé.
approval-then = { $before }, puis { $after }
approval-instead-of = Pour { $name }, qui n’est pas là.
approval-instead-of-until = Pour { $name }, qui n’est pas là jusqu’au { $until }.
approval-when-long = celles de { $length } ou plus
approval-when-outside = celles en dehors de { $hours }
approval-when-of = celles de : { $who }
approval-when-many = celles pour plus de { $count } personnes
exception-why = **{ $name } · { $slot }** : une ligne pour qui décide, s’il te plaît. Pourquoi faire une exception ?
exception-sent = Envoyé à { $who }. Je te donne la réponse dans tous les cas.
exception-unneeded = Pas besoin d’exception : cela peut être réservé.
exception-own = Réservé à titre d’exception à : { $rules }
exception-why-series = { $count ->
    [one] Les règles refusent une date : { $dates }.
   *[other] Les règles refusent { $count } dates : { $dates }.
} Une ligne pour qui en décide, s’il te plaît. Pourquoi faire une exception ?
exception-sent-series = { $count ->
    [one] Une date demandée : { $dates }.
   *[other] { $count } dates demandées d’un coup, comme une seule exception : { $dates }.
} Envoyé à { $who }. Je te donne la réponse dans tous les cas.
exception-kept = Elles te sont gardées jusqu’à **{ $until }**, chacune au plus tard jusqu’à son début.
exception-own-series = { $count ->
    [one] Réservée à titre d’exception : { $dates }.
   *[other] Réservées comme une seule exception, { $count } dates : { $dates }.
}
notice-invited = { $by } a mis ton nom parmi les participants. Tu peux t’enregistrer, et tu recevras le rappel.
notice-uninvited = Tu n’es plus sur la liste pour cette réservation.
notice-attendee-cancelled = C’est annulé : inutile de venir.
card-lacks = Pas tout à fait comme demandé : { $lacks }.
card-crowded = { $name } compte { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
} ; vous êtes { $people }.
notice-ending = **{ $name }** : ta réservation se termine à **{ $end }**.
health-page-title = Bellhop fonctionne-t-il ?
health-page-away = ⚠️ **Bellhop ne joint pas sa base de données.** Rien ne peut être réservé tant qu’elle n’est pas revenue.
health-page-when = État au { $when }, { $zone }.
health-working = ✅ Tout fonctionne.
health-wrong = ⚠️ Quelque chose ne fonctionne pas.
health-asks = **{ $platform }** me demande d’attendre jusqu’à { $until } ; les messages y arrivent ensuite.
health-late = Les messages sur **{ $platform }** ont du retard : le premier devait arriver il y a { $length }.
health-unanswered = Quelqu’un a écrit il y a { $length } et attend encore sa réponse. Je m’en occupe.
health-replicas = { $count ->
    [one] Un processus est en service.
   *[other] { $count } processus sont en service.
}
health-backup = La dernière sauvegarde date de { $when }.
health-no-backup = Il n’y a pas encore de sauvegarde : qui gère le serveur en fait une avec « bellhop backup ».
incident = Les messages sur **{ $platform }** ont du retard : le premier était prévu { $since }. Je réessaie tout seul et te préviens quand c’est fini.
incident-over = Les messages sur **{ $platform }** arrivent de nouveau à l’heure. Ils ont eu du retard de { $since } à { $until }.
outage-head = **Interruption le { $day } :** je n’étais pas joignable de { $start } à { $end }.
outage-head-days = **Interruption :** je n’étais pas joignable du { $start } au { $end }.
outage-late = { $count ->
    [one] { $count } message est arrivé en retard.
   *[other] { $count } messages sont arrivés en retard.
}
outage-excused = { $count ->
    [one] Personne ne pouvait s’enregistrer pour { $count } réservation pendant ce temps. Elle est conservée et ne compte pas comme non utilisée.
   *[other] Personne ne pouvait s’enregistrer pour { $count } réservations pendant ce temps. Elles sont conservées et ne comptent pas comme non utilisées.
}
leaver-head = { $count ->
    [0] **{ $name }** ne fait plus partie de ton organisation. Plus rien n’est réservé à son nom.
    [one] **{ $name }** ne fait plus partie de ton organisation. Une réservation est encore à son nom :
   *[other] **{ $name }** ne fait plus partie de ton organisation. { $count } réservations sont encore à son nom :
}
leaver-cancelled = { $count ->
    [0] Il n’y avait plus rien à annuler : cette réservation n’est plus au nom de { $name }.
    [one] C’est annulé. Voici ce qui était réservé au nom de { $name } :
   *[other] { $count } réservations au nom de { $name } sont annulées :
}
leaver-kept = { $count ->
    [one] Elle est gardée. Elle reste au nom de { $name } et sera libérée comme d’habitude si aucun participant ne s’enregistre :
   *[other] Elles sont gardées. Elles restent au nom de { $name } et seront libérées comme d’habitude si aucun participant ne s’enregistre :
}
leaver-reason = { $name } ne fait plus partie de l’organisation

## Les codes

code-shown = **{ $name } à { $start }.** Code de la porte **{ $code }**
code-shown-day = **{ $name } : { $slot }.** Code de la porte **{ $code }**
code-opens = L’enregistrement ouvre à { $opens }.

## Les questions avant une réservation

ask-resource = Que veux-tu réserver ?
ask-resource-two = Laquelle veux-tu ?
ask-day = **{ $name }** – quel jour ?
ask-time = **{ $name }**, le { $day } – à quelle heure ?
ask-length = **{ $name }** · **{ $start }** – pour combien de temps ?
ask-when = **{ $name }** – quand ? Tu peux aussi l’écrire, par exemple « demain 15h-17h ».
ask-departure = **{ $name }** – quel départ ?
seat-map = **{ $name } · { $slot }** – { $count ->
    [one] { $count } place est libre.
   *[other] { $count } places sont libres.
} Les croix sont les places prises.
seat-window = { $seat }, fenêtre
seat-aisle = { $seat }, couloir
seat-taken = { $seat }, prise
seat-between = Couloir
seats-free = Libres : { $seats }.
seats-taken = Prises : { $seats }. Toutes les autres sont libres.
seats-all-free = Toutes les places sont libres.
ask-time-find = **{ $day }** – à quelle heure ? Tu peux aussi l’écrire, par exemple « 16h-17h ».

## La recherche

found = Libre le **{ $slot }** :
found-one = • **{ $name }** · { $facts }
found-units = • **{ $name }** · { $count ->
    [one] { $count } libre
   *[other] { $count } libres
}
found-none = Rien d’adapté n’est libre le { $slot }.
found-closed-day = { $day } : rien d’adapté n’est ouvert { $days }.
found-closed-hours = Rien d’adapté n’est ouvert le { $slot }. Ce jour-là, c’est ouvert { $hours }.
found-step = Tout ce qui convient se réserve par pas de { $step }, donc pas le { $slot }.
found-no-match = Rien ne correspond.
near-head = Voici le plus proche :
near-head-none = Rien ne correspond en tout point. Voici le plus proche :
near-one = • **{ $name }** – { $lacks }
near-seats = { $count ->
    [0] aucune place, tu en as demandé { $wanted }
    [one] { $count } place, tu en as demandé { $wanted }
   *[other] { $count } places, tu en as demandé { $wanted }
}
near-tag = sans { $tag }
near-number = seulement { $feature }
near-floor = à l’étage { $floor }
near-ground = au rez-de-chaussée
near-site = sur le site { $site }
answer-yes = Oui. { $said }
answer-no = Non. { $said }
answer-partly = En partie. { $said }
free-head = **{ $name }** est libre le **{ $day }** ({ $city }) :
free-gap = • { $times }
free-none = Le **{ $day }**, **{ $name }** n’est plus libre.
free-strip = { $opens } { $strip } { $closes }
sometime = { $count ->
    [one] Le **{ $day }**, il y a { $count } possibilité :
   *[other] Le **{ $day }**, il y a { $count } possibilités :
}
sometime-one = • **{ $name }** · { $times }
sometime-none = Le **{ $day }**, rien d’adapté n’est libre aussi longtemps.
rooms-head = Voici ce qu’on peut réserver :
rooms-empty = Il n’y a rien ici que tu puisses réserver.
rooms-one = • **{ $name }** · { $facts }
rooms-more = … et { $count } de plus.
fact-for = { $kind } pour { $count }
fact-several = { $count } { $kinds }
fact-units = { $count } exemplaires
fact-floor = étage { $floor }
fact-ground = rez-de-chaussée
fact-photo = une photo envoyée
fact-photo-new = la nouvelle
tag-projector = vidéoprojecteur
tag-screen = écran
tag-whiteboard = tableau blanc
tag-video = visio
tag-podcast = podcast
tag-flipchart = paperboard
feature-monitors = { $count ->
    [one] { $count } moniteur
   *[other] { $count } moniteurs
}
feature-screens = { $count ->
    [one] { $count } écran
   *[other] { $count } écrans
}
feature-standing = réglable en hauteur
feature-mount = monture { $value }
kind-room = salle
kind-studio = studio
kind-desk = bureau
kind-equipment = matériel
kind-vehicle = véhicule
kind-seat = siège
kind-other = objet
kinds-room = salles
kinds-studio = studios
kinds-desk = bureaux
kinds-equipment = matériel
kinds-vehicle = véhicules
kinds-seat = sièges
kinds-other = autres objets

## Les listes

list-head = { $count ->
    [one] Ta prochaine réservation :
   *[other] Tes { $count } prochaines réservations :
}
list-such = { $count ->
    [one] Une de tes réservations correspond :
   *[other] { $count } de tes réservations correspondent :
}
list-none-on = Rien le **{ $day }**. Ensuite : { $next }
list-none-in = Rien du **{ $first }** au **{ $last }**. Ensuite : { $next }
list-none-such = Aucune de tes réservations ne correspond. La prochaine : { $next }
list-for = pour { $holder }
list-with = avec { $holder }
list-one = • **{ $name } · { $slot }** · { $reference } · { $state }
list-empty = Tu n’as aucune réservation.
list-page = { $first }–{ $last } sur { $count }
list-dates = { $count ->
    [one] et une autre date, { $last }
   *[other] et { $count } autres dates, la dernière { $last }
}
list-more = … et { $count } de plus.
names-more = { $names } et { $count } de plus
state-held = en option
state-pending = en attente d’approbation
state-confirmed = confirmée
state-in_use = en cours
state-cancelling = annulée
state-cancelled = annulée
state-completed = terminée
state-expired = option expirée
state-no_show = libérée
held-which = De quelle option parles-tu ?
held-none = Tu n’as aucune option en attente de réponse.
edit-too-late = C’est déjà réservé : modifier ton message n’a rien changé. { $slot }
held-left = { $count ->
    [one] Une autre option est encore à ton nom.
   *[other] { $count } autres options sont encore à ton nom.
}
let-be = D’accord, je n’ai rien changé.
press-it = Seul le bouton ci-dessus le fait : ici, un mot seul ne change rien.
dropped-none = D’accord. Aucune option n’est à ton nom.
undo-booked = C’est réservé maintenant, rien n’a été défait. Tu peux l’annuler ci-dessous.
same-as-which = Comme laquelle ?
same-as-nothing = Je ne sais pas de quelle réservation tu parles, et tu n’en as aucune à venir.
holds-back = { $count ->
    [one] Un créneau est de nouveau en option pour toi :
   *[other] { $count } créneaux sont de nouveau en option pour toi :
}
holds-lost = { $count ->
    [one] Un créneau n’est plus libre :
   *[other] { $count } créneaux ne sont plus libres :
}
undo-none = Il n’y a rien à annuler. Ce qui a été fait avant s’annule avec le bouton de sa propre carte, tant que c’est possible.
undo-cannot = « Annuler » ne revient pas sur ce que tu as fait en dernier. S’il y a un retour possible, il est sur sa carte.
cancel-which = Quelle réservation veux-tu annuler ?
cancel-all-or-one = **{ $what }** : c’est une seule réservation. Dois-je tout annuler, ou en rendre un ?
button-all-of-it = Tout
button-just-one = Un seul
away-day = le { $day }
away-days = du { $first } au { $last }
away-none = Tu n’as aucune réservation { $when }.
away-preview = { $count ->
    [one] Tu as une réservation { $when } :
   *[other] Tu as { $count } réservations { $when } :
}
away-done = { $what } ({ $when }) :
away-undone = { $count ->
    [one] Une réservation est rétablie :
   *[other] { $count } réservations sont rétablies :
}
cancel-all = { $count ->
    [one] Tu as une réservation à annuler :
   *[other] Tu as { $count } réservations à annuler :
}
cancelled-all = { $what } :
gone-bookings = { $count ->
    [one] 1 réservation annulée
   *[other] { $count } réservations annulées
}
gone-holds = { $count ->
    [one] 1 option abandonnée
   *[other] { $count } options abandonnées
}
away-stays = { $count ->
    [one] Une réservation est en cours et reste ; termine-la sur sa carte :
   *[other] { $count } réservations sont en cours et restent ; termine-les sur leurs cartes :
}
away-lost = { $count ->
    [one] Une réservation n’a pas pu être rétablie : le créneau est pris, ou ton quota est épuisé :
   *[other] { $count } réservations n’ont pas pu être rétablies : les créneaux sont pris, ou ton quota est épuisé :
}
hold-untouched = Toujours en option pour toi : { $slot }
move-which-week = Quel jour veux-tu dire ?
move-which = Quelle réservation veux-tu déplacer ?
move-where = **{ $slot }** – on la déplace à quand ? Tu peux aussi l’écrire, par exemple « vendredi à 16h » ou « { $another } ».
move-untouched = Ta réservation n’a pas changé : { $slot }.
extend-which = Quelle réservation veux-tu prolonger ?
extend-how-long = Combien de temps en plus ? Tu peux aussi écrire « jusqu’à 17h ».
shorten-which = Quelle réservation veux-tu raccourcir ?
shorten-how-long = Combien de temps en moins ? Tu peux aussi écrire « jusqu’à 16h ».
larger-free = { $name } a { $seats } places. **{ $other } · { $slot }** en a { $more } et est libre.
ask-longer-stays = **{ $slot }** reste à toi, quelle que soit la réponse.
larger-none = { $name } a { $seats } places, et rien de plus grand n’est libre à cette heure.

## Renseignements, et qui a quoi

fact-of-what = De quoi parles-tu ? Donne son nom, par exemple « où est { $sample } ? ».
fact-told = **{ $name }** · { $facts }
fact-place = **{ $name }** · { $where }
fact-has = Oui. **{ $name }** · { $facts }
fact-has-not = Pas que je sache ({ $what }). **{ $name }** · { $facts }
fact-biggest = Par taille, en commençant par le plus grand :
fact-smallest = Par taille, en commençant par le plus petit :
fact-no-seats = Aucun nombre de places n’est indiqué pour cela.
fact-unknown = Je ne sais pas si { $name } est « { $words } ». **{ $name }** · { $facts }
fact-others = En disposent : { $names }.
fact-size = { $count ->
    [one] **{ $name }** est pour une personne.
   *[other] **{ $name }** peut accueillir { $count } personnes.
}
fact-fits = Oui, on y tient à { $people } : **{ $name }** a { $count } places.
fact-fits-not = Non, on n’y tient pas à { $people } : **{ $name }** a { $count } places.
fact-length = **{ $name }** se réserve pour { $shortest } à { $longest } à la fois.
fact-ahead = **{ $name }** se réserve jusqu’à { $ahead } à l’avance, et jusqu’au dernier moment.
fact-ahead-notice = **{ $name }** se réserve jusqu’à { $ahead } à l’avance, et au plus tard { $notice } avant le début.
fact-hours = **{ $name }** – horaires : { $hours }.
fact-approval = Les réservations de **{ $name }** doivent être approuvées par { $who }.
fact-approval-when = Certaines réservations de **{ $name }** doivent être approuvées par { $who } : { $when }.
fact-approval-not = **{ $name }** se réserve sans approbation.
fact-bookers = Peuvent réserver **{ $name }** : { $who }.
became-cancelled-yes = Oui, c’est annulé.
became-cancelled-no = Non, ce n’est pas annulé.
became-cancelled-gone = Ce n’est pas annulé, mais c’est terminé.
became-booked-yes = Oui, c’est réservé.
became-booked-kept = Pas encore : le créneau est seulement en option.
became-booked-gone = Non, plus maintenant.
history-file = Ce qui s’est passé avec **{ $what }** ({ $reference }), sous forme de tableau.
code-seen-head = Ces personnes ont vu le code d’accès :
code-seen-nobody = Personne n’a encore vu le code d’accès.
code-seen-message = dans un message
button-code-seen = Qui a vu le code
button-as-csv = En CSV
history-head = **{ $what }** ({ $reference }) : ce qui s’est passé.
history-line = { $at } : { $said }.
history-line-by = { $at } : { $said } ({ $who }).
history-because = { $said }, motif : « { $reason } »
happened-held = mise en option
happened-brought-in = ajoutée par un import
happened-requested = approbation demandée
happened-exception = exception demandée : « { $reason } »
happened-asked-back = question posée : « { $reason } »
happened-agreed = approuvé, une approbation parmi plusieurs
happened-answered-back = réponse : « { $reason } »
happened-approved = approuvée
happened-declined = refusée
happened-approved-by-rule = approuvée selon les règles, faute de réponse
happened-declined-by-rule = refusée selon les règles, faute de réponse
happened-unanswered = personne n’a répondu à temps à la demande
happened-confirmed = réservée
happened-lapsed = option expirée, personne ne l’a confirmée
happened-dropped = abandonnée
happened-checked-in = arrivée enregistrée
happened-taken-back = reprise après sa libération
happened-released = libérée, car personne ne s’est enregistré
happened-cancelled = annulée
happened-undone = l’annulation a été reprise
happened-completed = terminée
happened-handed-over = cédée à { $member }
happened-given = cédé par { $member }
history-given = cédé par la personne qui l’avait
happened-offered = proposée à { $member }
happened-offer-over = n’est plus proposée à personne
happened-late = 10 minutes de retard annoncées
happened-reason = motif donné : « { $reason } »
happened-changed = modifiée
happened-moved = déplacée
history-moved-from = déplacée ; avant : { $was }
happened-renamed = renommée « { $title } »
history-untitled = titre retiré
happened-people = participe désormais : { $joined }
history-people-gone = ne participe plus : { $gone }
history-people-both = participe désormais : { $joined } ; ne participe plus : { $gone }
via-slack = Slack
via-telegram = Telegram
via-mail = E-mail
via-command-line = ligne de commande
via-api = API
changes-head = **{ $name }** : ce qui a été modifié, le plus récent d’abord.
changes-none = Aucune modification de **{ $name }** n’est enregistrée.
lately-head = { $of ->
    [rules] Règles
   *[all] Ressources, règles, rôles et fermetures
} : ce qui a été modifié, { $days }, le plus récent d’abord.
lately-none = Aucune modification de { $of ->
    [rules] règles
   *[all] ressources, de règles, de rôles ou de fermetures
} n’est enregistrée, { $days }.
changes-of = **{ $name }** · { $said }
changes-house = Tout
changes-gone = quelque chose qui n’existe plus
changes-difference = { $fact } : { $old } → **{ $new }**
changes-unsaid = non fixé ici
changed-added = ajout
changed-retired = retrait
changed-brought-back = remise en service
changed-departures = départs : { $new ->
    [one] { $new } ajouté
   *[other] { $new } ajoutés
}, { $gone ->
    [one] { $gone } supprimé
   *[other] { $gone } supprimés
}
changed-classes = classes des places : { $classes }
changed-closed = fermeture : { $when }
changed-opened = fermeture levée : { $when }
changed-joined = arrivée
changed-left = départ
changed-suspended = suspension
changed-removed = exclusion
changed-let-back = réadmission
changed-one-person = réunion avec une seconde inscription
changed-imported = modification par un import
changed-import-undone = import annulé
own-none = Tu n’as pas de réservation de ce genre.
own-cancel-any = Une réservation peut être annulée jusqu’à son début.
own-cancel-rule = **{ $name }** peut être annulé jusqu’au début ; jusqu’à { $notice } avant, cela n’entame pas ton quota.
own-cancel-free = Tu peux annuler **{ $what }** jusqu’au début : { $start }. Cela n’entame pas ton quota.
own-cancel-quota = Tu peux annuler **{ $what }** jusqu’à { $until } sans entamer ton quota, et à tout moment avant le début.
own-cancel-late = Tu peux encore annuler **{ $what }** jusqu’au début : { $start }. Cela compte quand même dans ton quota ; jusqu’à { $until }, cela n’aurait pas compté.
own-cancel-begun = **{ $what }** a commencé. Si tu finis plus tôt, rends le reste.
own-if-cancelled = Si tu annules **{ $what }**, c’est aussitôt libre pour les autres. Tu peux revenir en arrière pendant { $seconds } secondes.
own-if-dropped = **{ $what }** est seulement retenu. Si tu l’abandonnes, c’est libre pour les autres et cela n’entame pas ton quota.
own-check-in = Présente-toi pour **{ $what }** entre { $opens } et { $release }, sinon c’est libéré.
own-checked-in = Ta présence est confirmée pour **{ $what }**.
own-check-in-day = Oui : qui réserve **{ $name }** se présente au plus tard { $grace } après le début, ou avant { $until } pour une journée entière ; sinon c’est libéré.
own-check-in-never = **{ $name }** : pas besoin de se présenter.
own-check-in-all = Il faut signaler son arrivée : sinon, la réservation est libérée { $grace } après le début. Sa carte indique quand, et si ce n’est pas nécessaire.
own-check-in-each = Une réservation dont personne ne signale l’arrivée est libérée. Sa carte indique jusqu’à quand, et si ce n’est pas nécessaire.
own-check-in-none = Ici, pas besoin de signaler ton arrivée : ta réservation reste à toi.
own-check-in-rule = Oui : qui réserve **{ $name }** se présente au plus tard { $grace } après le début, sinon c’est libéré.
own-no-check-in = **{ $what }** : pas besoin de se présenter.
own-late = En cas de retard, écris « 10 min de retard » dans l’heure qui précède : on t’attend dix minutes de plus.
own-strikes = Après { $most } réservations inutilisées en { $window }, tu ne peux plus réserver que { $ahead } à l’avance.
own-no-code = Tu n’as pas de réservation là, donc pas de code pour toi.
fault-over = C’est déjà réglé.
fault-taken-back = C’est retiré. Je ne l’affiche plus avec **{ $name }**.
fault-mended = **{ $name }** est de nouveau en ordre. Je n’affiche plus le défaut.
fault-known = **{ $name }** – c’est signalé, et pas encore réparé :
fault-none = Rien n’est signalé pour **{ $name }**.
fault-what = Quel est le problème avec **{ $name }** ? Écris-le en une ligne, et je transmets.
fault-where = Où est-ce ? Écris-le avec le nom, par exemple « le vidéoprojecteur de { $another } est cassé », et je transmets.
fault-quoted = « { $said } »
fault-noted = C’est noté. Je l’affiche avec **{ $name }** jusqu’à la réparation.
fault-reported = Merci. J’ai prévenu { $who }, et je l’affiche avec **{ $name }** jusqu’à la réparation.
fault-notice = **{ $name }** : « { $said } » – signalé par { $by }, { $day }. Je l’affiche avec les réservations jusqu’à « C’est réparé », deux semaines au plus.
fault-stands = ⚠ Signalé : « { $said } »
own-code-later = Le code pour **{ $what }** arrive en message privé : { $at }.
would-move = Oui : **{ $name } · { $slot }** est libre.
who-head = **{ $name }**, **{ $day }** :
who-all = Réservé le **{ $day }** :
who-one = • **{ $name }** · { $slot } · { $who }
who-somebody = pris
somebody = quelqu’un
who-private = Les noms restent privés ici.
who-nobody = Le **{ $day }**, personne n’a **{ $name }**.
who-nothing = Le **{ $day }**, rien n’est réservé.
who-nobody-had = Le **{ $day }**, personne n’avait **{ $name }**.
who-nothing-was = Le **{ $day }**, rien n’était réservé.
members-head = { $count ->
    [one] 1 membre :
   *[other] { $count } membres :
}
role-owner = propriétaire
role-admin = admin
role-member = membre
role-guest = invité
earliest = Au plus tôt : **{ $name } · { $slot }**.
earliest-none = Rien n’est libre aussi longtemps sur cette période.

## Quotas et règles

quota-head = Tes quotas en ce moment :
quota-exceptions = Exceptions ces 30 derniers jours : { $asked } demandées, { $granted } accordées.
quota-none = Il n’y a pas de quota ici.
quota-one = • { $what } : { $used } sur { $most } { $period }, **il reste { $left }**.
quota-shared = { $what } (en commun pour { $group })
quota-resets = De nouveau disponible en entier le { $resets }.
quota-everything = toutes ressources
quota-bookings = { $count ->
    [one] { $count } réservation
   *[other] { $count } réservations
}
quota-per-day = par jour
quota-per-week = par semaine
quota-per-month = par mois
quota-per-rolling = en { $days ->
    [one] { $days } jour glissant
   *[other] { $days } jours glissants
}
quota-per-open = en même temps
blackout-none = Rien n’est fermé.
blackout-head = Fermetures :
blackout-one = • **{ $what }** · { $slot } · { $reason }
blackout-units = **{ $name }** ne se ferme qu’en entier, pas { $labels } à part ; rien n’a été fermé. Si c’est en panne, dis-le : « { $one } est en panne ». Pour le retirer pour de bon, écris « retire { $one } ».
rename-units = **{ $name }** porte un seul nom pour toutes ses unités, qui sont numérotées ; « { $one } » ne peut pas s’appeler autrement, et rien n’a été modifié. Pour toutes les renommer, écris « renomme { $thing } en … ».
blackout-how = Écris quoi, quand et pourquoi, par exemple « /blackout { $sample } vendredi 9h-12h : maintenance ».
blackout-reason = motif non précisé
blackout-preview = À fermer : **{ $what }**, le { $slot }{ $stated ->
    [no] .
   *[other] {" "}({ $reason }).
} { $count ->
    [0] Rien n’est réservé à ce moment-là.
    [one] Une réservation est concernée :
   *[other] { $count } réservations sont concernées :
}
blackout-line = • **{ $name } · { $slot }** · { $reference }
clearing-rest = Le déplacement mène chacune vers autre chose du même type, libre à ce moment et au moins aussi grand ; celle qui ne trouve rien est annulée.
clearing-lost = { $count ->
    [one] Celle-ci ne pourrait pas être déplacée et serait annulée, car rien du même type n’est alors ouvert, libre et permis à la personne :
   *[other] Ces { $count } ne pourraient pas être déplacées et seraient annulées, car rien du même type n’est alors ouvert, libre et permis à la personne :
}
clearing-all-lost = { $count ->
    [one] Elle ne pourrait pas être déplacée, seulement annulée : rien du même type n’est alors ouvert, libre et permis à la personne.
   *[other] Aucune ne pourrait être déplacée, seulement annulée : rien du même type n’est alors ouvert, libre et permis à la personne.
}
clearing-keep = Pour en garder une, déplace-la d’abord toi-même (« toutes les réservations » les montre chacune avec un bouton), ou choisis un autre moment. Chaque personne concernée apprend pourquoi.
booked-since = Il y a eu des réservations entre-temps, rien n’a donc été changé. Voici ce qui est réservé maintenant :
blackout-closed = C’est fermé : **{ $what }**, le { $slot }{ $stated ->
    [no] .
   *[other] {" "}({ $reason }).
}
blackout-moved = { $count ->
    [one] Une réservation a été déplacée, et la personne concernée est prévenue :
   *[other] { $count } réservations ont été déplacées, et les personnes concernées sont prévenues :
}
blackout-cancelled = { $count ->
    [one] Une réservation a été annulée, et la personne concernée est prévenue :
   *[other] { $count } réservations ont été annulées, et les personnes concernées sont prévenues :
}
blackout-kept = Rien n’a été fermé ; les réservations restent comme elles sont.
blackout-lifted = De nouveau ouvert : **{ $what }**, le { $slot }.
closings-preview = Fermer **{ $what }** { $when }, { $count ->
    [one] une fois, { $first }
   *[other] **{ $count }** fois, { $first } – { $last }
} : { $reason }. { $taken ->
    [0] Rien n’est réservé à ces moments-là.
    [one] Une réservation gêne :
   *[other] { $taken } réservations gênent :
}
closings-days = à plusieurs moments
closings-time = • { $slot }
closings-open = Sans fin : ce sont tous les moments réservables à ce jour. Pour fermer définitivement, change plutôt les horaires d’ouverture.
closings-first = On ferme { $most } fois au plus d’un coup : ce sont les { $most } premières.
closings-closed = Fermé : **{ $what }** { $when }, { $count ->
    [one] une fois, { $first }
   *[other] **{ $count }** fois, { $first } – { $last }
} : { $reason }.
closings-lifted = Rouvert : **{ $what }** { $when }, { $count ->
    [one] une fois, { $first }
   *[other] **{ $count }** fois, { $first } – { $last }
}.
rules-which = Des règles pour quoi ? Écris par exemple « /rules { $sample } ».
rules-head = **Règles pour { $name }**, avec l’origine de chacune :
rules-head-short = **Règles pour { $name } :**
rules-line = • { $rule } : **{ $value }** ({ $origin })
rules-line-short = • { $rule } : **{ $value }**
rules-how = Pour en changer une, écris par exemple « /rules { $name } grâce 15 min » ; « défaut » reprend la valeur héritée.
rules-of = **Fixé pour { $name } :**
rules-none = Rien ici ; les règles héritées s’appliquent.
rules-taken-back = Annulé :
rules-changed = **{ $name }** · { $rule } : { $old } → **{ $new }** ({ $was })
rules-inherited = **{ $name }** · { $rule } : { $old } → **{ $new }** ({ $was } ; maintenant : { $now })
rules-still = **{ $name }** · { $rule } : toujours **{ $new }** ({ $was } ; maintenant : { $now })
rules-same = **{ $name }** · { $rule } : déjà **{ $new }** ({ $now }). Rien n’a été changé.
rules-existing = Les réservations déjà faites ne changent pas.
rules-by-nobody = Personne n’approuve encore les réservations de **{ $name }** ; d’ici là, cela ne change rien : « /rules { $name } { $example } ».
rules-elsewhere = Sauf là : { $names } { $count ->
        [one] garde sa propre règle.
       *[other] gardent leurs propres règles.
    }
rules-names = ouvert, intervalle, minimum, maximum, durée, préavis, avance, battement, arrivée, grâce, annulation, délai-offre, file-équitable, avertissements, dates-inutilisées, jours-fériés, collègues, demandes, partage, sondages, visible, noms, réservable, gestionnaires, approbateurs, seconds-approbateurs, troisièmes-approbateurs, approbation-dès, approbation-hors, approbation-pour, approbation-au-delà, échéance, sans-réponse, exceptions, certificat, formateurs, quota, conservation-réservations, conservation-messages, conservation-arrivées, conservation-conversations
rules-unknown = Je ne peux pas régler « { $rule } » : cette règle n’existe pas. Les règles sont : { $names }.
rules-bad-value = Je ne peux pas régler « { $rule } » sur « { $value } » ; rien n’a été changé. Écris par exemple « { $example } ».
rules-hours = Les horaires finissent après avoir commencé, le même jour ; pas « { $said } ». Rien n’a été changé.
rules-hours-how = Renvoie-le avec des horaires comme « lun-ven 8-20 ».
rules-no-value = Je ne peux pas régler « { $rule } » sans valeur. Écris par exemple « { $example } ».
rules-no-person = Les règles nomment des rôles et des groupes, pas des personnes ; rien n’a été changé. Crée d’abord un groupe : « /groups accueil ajouter @jonas ».
rules-every-none = Aucune règle n’est définie ici ; celles d’origine s’appliquent.
rules-beyond-excluded = Une règle dit qui peut réserver **{ $name }** ; elle ne peut pas exclure seulement **{ $who }**. Nomme ceux qui peuvent, par exemple « seule crew peut réserver { $name } ».
example-week = ouvert lun-ven 8h-18h, sam 10h-14h
example-granularity = intervalle 15 min
example-shortest = minimum 30 min
example-longest = maximum 4 h
example-usual = durée 1 h
example-notice = préavis 1 jour
example-ahead = avance 6 semaines
example-buffer = battement 10 min
example-check_in = arrivée non
example-grace = grâce 15 min
example-cancel_notice = annulation 2 h
example-offer_time = délai-offre 10 min
example-fair_line = file-équitable oui
example-strikes = avertissements 3 en 30 jours, 2 jours à l’avance
example-unused_dates = dates-inutilisées 5
example-on_holidays = jours-fériés non
example-for_others = collègues non
example-favours = demandes 3 par jour
example-sharing = partage oui
example-polls = sondages 1 jour
example-seen_by = visible tous
example-names = noms admins
example-bookable_by = réservable membres, admins
example-managers = gestionnaires admins
example-approvers = approbateurs admins
example-second_approvers = seconds-approbateurs admins
example-third_approvers = troisièmes-approbateurs propriétaires
example-approved_from = approbation-dès 4 h
example-approved_outside = approbation-hors lun-ven 8h-18h
example-approved_of = approbation-pour invités
example-approved_over = approbation-au-delà 8 personnes
example-deadline = échéance 1 jour
example-deadline_answer = sans-réponse approuver
example-exceptions = exceptions 2
example-keep_bookings = conservation-réservations 730 jours
example-keep_messages = conservation-messages 90 jours
example-keep_deliveries = conservation-arrivées 8 jours
example-keep_conversations = conservation-conversations 30 jours
example-needs = certificat cours-laser, premiers-secours
example-givers = formateurs atelier
example-quotas = quota 3 h par semaine
rule-week = Ouverture
rule-granularity = Pas entre débuts et fins
rule-shortest = Durée minimale
rule-longest = Durée maximale
rule-usual = Durée habituelle
rule-notice = Préavis avant le début
rule-ahead = À l’avance, au plus
rule-buffer = Battement après chaque réservation
rule-check_in = Enregistrement
rule-grace = Délai de grâce avant libération
rule-cancel_notice = Préavis d’annulation pour récupérer le quota
rule-offer_time = Durée d’une offre pour qui est en tête de file
rule-fair_line = Qui a obtenu le moins récemment passe d’abord
rule-for_others = Réservation pour des collègues
rule-favours = Demander leur réservation aux autres
rule-sharing = Demander à partager ce qui est réservé
rule-polls = Combien de temps les sondages retiennent des créneaux
rule-seen_by = Visible pour
rule-names = Noms des personnes
rule-bookable_by = Peuvent réserver
rule-managers = Responsables
rule-approvers = Approbation par
rule-second_approvers = Puis approbation par
rule-third_approvers = Enfin approbation par
rule-approved_from = Approbation à partir d’une durée de
rule-approved_outside = Approbation en dehors de
rule-approved_of = Approbation des réservations de
rule-approved_over = Approbation au-delà de
rule-deadline = Les demandes expirent avant le début de
rule-deadline_answer = Si personne ne répond à une demande
rule-exceptions = Exceptions à demander en 30 jours
rule-keep_bookings = Conservation des réservations
rule-keep_messages = Conservation de l’envoi des messages
rule-keep_deliveries = Conservation de ce qui est arrivé
rule-keep_conversations = Conservation des conversations
rule-needs = Certificats exigés
rule-givers = Certificats délivrés par
rule-strikes = Pénalité pour réservations non utilisées
rule-unused_dates = Dates inutilisées de suite avant de demander si une série sert encore
rule-on_holidays = Séries les jours fériés
rule-quotas = Quota
none-usual = demandée à chaque fois
none-seen_by = tout le monde
none-bookable_by = toutes les personnes qui voient la ressource
none-managers = admins
none-approvers = pas nécessaire
none-second_approvers = personne d’autre
none-third_approvers = personne d’autre
none-approved_outside = pas selon l’heure
none-approved_of = pas selon qui réserve
none-approved_over = pas selon le nombre de personnes
none-keep_bookings = pour toujours
none-keep_messages = pour toujours
none-keep_deliveries = pour toujours
none-keep_conversations = pour toujours
none-needs = aucun
none-givers = admins et gestionnaires
none-strikes = aucune
none-unused_dates = jamais demandé
none-favours = jamais
none-quotas = aucun
value-strikes = après { $most } en { $window }, seulement { $ahead } à l’avance
value-times-a-day = { $count ->
    [one] une fois
   *[other] { $count } fois
} par jour
value-people = { $count ->
    [one] 1 personne
   *[other] { $count } personnes
}
value-quota = { $amount } ({ $what })
value-quota-group = { $amount } pour { $group }
value-quota-shared = { $amount } en commun pour { $group }
value-quota-none = aucun { $period }
value-nobody = { $group } (personne n’en fait partie)
value-crew = { $group } ({ $names })
value-names-all = visibles par tous
value-names-admins = visibles par les admins seulement
value-names-nobody = visibles par personne
value-silence-lapse = elle expire
value-silence-approve = elle est approuvée
value-silence-decline = elle est refusée
value-yes = oui
value-until = oui ; journées entières jusqu’à { $time }
value-no = non
value-zero = aucun
value-closed = fermé
roles-owner = propriétaires
roles-admin = admins
roles-member = membres
roles-guest = invités
group-none = Il n’y a pas encore de groupe. Un admin en crée un en y mettant quelqu’un : « /groups accueil ajouter @jonas ».
group-how = Écris le groupe, « ajouter » ou « retirer », et la personne, par exemple « /groups accueil ajouter @jonas ».
group-one = • **{ $name }** : { $members }
group-members = **{ $name }**, { $count } personnes :
group-empty = personne
group-head = Les groupes chez { $organization } :
group-added = { $member } est maintenant dans **{ $group }**.
group-removed = { $member } n’est plus dans **{ $group }**.
group-already = { $member } fait déjà partie de **{ $group }**.
group-not-in = { $member } ne fait pas partie de **{ $group }**.
group-sits = places : { $places }
group-seat = Installer **{ $group }** à { $places } ? Les membres du groupe reçoivent d’abord ces places, sinon les plus proches ; tous les autres les reçoivent en dernier. Personne ne se voit refuser une place.
group-unseat = Laisser de nouveau **{ $group }** s’installer n’importe où ?
group-reserved = Un groupe ne peut pas s’appeler « { $group } » : dans les règles, ce mot désigne un rôle ou tout le monde. Rien n’a été changé ; choisis un autre nom.
origin-built-in = d’origine
origin-now = fixé pour { $name }
origin-was = avant : fixé pour { $name }
origin-was-built-in = rien n’était fixé avant
by-operator = L’exploitant

## Qui tu es

welcome = Bonjour { $name } ! Chez { $organization }, je réserve les salles, les studios, les bureaux et tout le reste.
welcome-how = Écris ce qu’il te faut, par exemple « { $sample } demain 15h-17h ».
welcome-joined = Tu es maintenant membre chez **{ $organization }**.
ask-zone = { $platform ->
    [slack] Ton fuseau horaire est-il **{ $zone }** ? Sinon, écris par exemple « /book settings Paris ».
   *[other] Ton fuseau horaire est-il **{ $zone }** ? Sinon, écris par exemple « /settings Paris ».
}
settings-zone = { $platform ->
    [slack] Ton fuseau horaire est **{ $zone }**. Tu le changes avec « /book settings Paris » ; une ville suffit.
   *[other] Ton fuseau horaire est **{ $zone }**. Tu le changes avec « /settings Paris » ; une ville suffit.
}
settings-zone-set = Ton fuseau horaire est maintenant **{ $zone }**.
settings-unknown = Je ne connais ni fuseau horaire ni langue « { $wanted } ». Écris par exemple « Europe/Paris » ou « français ».
settings-language = Je te parle en { $language }. Choisis une autre langue ci-dessous.
settings-language-set = Je te parle désormais en { $language }.
prefers-clock = J’écris les heures ainsi : { $time }.
prefers-reminder = Je te rappelle chaque réservation { $lead } avant.
prefers-reminder-none = Je n’envoie pas de rappel avant une réservation ; le code de la porte arrive quand même.
prefers-quiet = De { $start } à { $end }, je n’écris que ce qui ne peut pas attendre, comme les codes de porte.
prefers-quiet-none = Je t’écris à toute heure.
prefers-reach = { $platform ->
    [slack] Je t’écris d’abord sur Slack.
    [telegram] Je t’écris d’abord sur Telegram.
   *[other] Je t’écris là où tu réserves.
}
prefers-length = Une réservation dure { $length }, sauf si tu dis autre chose.
prefers-length-none = Si tu ne dis pas combien de temps, je demande.
prefers-favourites = Je te propose d’abord : { $names }.
prefers-favourites-none = Tu n’as pas de favoris.
prefers-name-hidden = Sur tes réservations, les autres lisent « pris » ; seuls ceux qui gèrent la ressource voient ton nom.
prefers-name-none = Les règles de chaque ressource disent qui voit ton nom sur une réservation.
limits-prefers-reminder = Un rappel peut arriver de { $least } à { $most } avant.
limits-prefers-length = Ta durée habituelle peut aller de { $least } à { $most }.
limits-prefers-quiet = Les heures calmes commencent à une heure et finissent à une autre, par exemple de 22:00 à 07:00.
ask-prefers-clock = Comment écrire les heures ?
ask-prefers-reminder = Combien de temps avant une réservation dois-je te la rappeler ? Tu peux aussi l’écrire : « rappelle-moi 45 minutes avant ».
ask-prefers-quiet = Quand dois-je me taire ? Les codes de porte, et ce qui arriverait trop tard, viennent quand même. Tu peux aussi l’écrire : « mes heures calmes sont 21-7 ».
ask-prefers-reach = Où écrire d’abord ?
ask-prefers-length = Combien de temps dure une réservation si tu ne dis rien ? Tu peux aussi l’écrire : « ma durée habituelle est 90 minutes ».
ask-prefers-favourites = Que proposer d’abord ? Tu peux aussi l’écrire : « mes favoris sont { $example } ».
ask-prefers-name = Qui peut voir ton nom sur tes réservations ? Les invités, et ceux qui répondent à une demande, le voient toujours.
button-prefers-clock = Heures
button-prefers-reminder = Rappel
button-prefers-quiet = Heures calmes
button-prefers-reach = Où j’écris
button-prefers-length = Durée habituelle
button-prefers-favourites = Favoris
button-prefers-name = Mon nom
button-prefers-none = Aucun
button-prefers-ask = Me demander
button-prefers-any = Là où je réserve
button-prefers-shown = Selon les règles
button-prefers-hidden = Seuls les gestionnaires
button-last = ★ { $name }
day-head = { $day } en un coup d’œil
day-key-own = à toi
day-key-taken = pris
day-free = { $name } est libre
day-taken = { $name } est pris { $when }
day-own = (à toi : { $when })
day-more = { $count ->
    [one] Il en manque un sur l’image. Nomme-le pour le voir.
   *[other] Il en manque { $count } sur l’image. Nommes-en un pour le voir.
}
day-all-free = Tout est libre.
day-rest-free = Tout le reste est libre.
busy-week = **Occupation** · { $first } – { $last }
busy-week-of = **Occupation de { $name }** · { $first } – { $last }
busy-key-free = libre
busy-key-taken = tout pris
busy-key-closed = fermé
busy-closed = { $day } : fermé
busy-all-free = { $day } : tout est libre
busy-day = { $day } : pris à { $share } %, surtout à { $start } ({ $most } %)
busy-hours = { $start }–{ $end } { $share } %
busy-spoken = { $day } : { $hours }
day-past = Ce jour est passé. Je montre aujourd’hui et les jours à venir.
board-open = Le tableau pour **{ $day }** : touche ce qui est libre pour le retenir, fais glisser ce qui est à toi pour le déplacer.{ $platform ->
    [slack] {" "}Le lien n’est que pour toi : il s’ouvre une fois, dans les dix minutes.
   *[other] {""}
}
board-off = Là où Bellhop a une adresse publique, il y a aussi un tableau, sur lequel on réserve en touchant.
page-title = Tableau
page-loading = Un instant …
page-scripts = Le tableau a besoin de JavaScript.
page-closed = Tu ne peux pas ouvrir cette page ainsi. Écris « /board » à Bellhop dans ta messagerie, et ouvre-la de là.
page-away = Bellhop est injoignable en ce moment. Ce que tu vois n’est peut-être plus à jour.
page-misread = Quelque chose ne va pas avec cette page. Recharge-la, s’il te plaît.
page-gone = Cela n’existe plus. Tu vois maintenant où en sont les choses.
page-before = Jour précédent
page-after = Jour suivant
page-today = Aujourd’hui
page-site = Site
page-close = Fermer
page-yours = À toi
page-held = en option
page-key-free = libre
page-free = { $name } : libre { $when }
page-taken = pris { $when }
page-some = { $count ->
    [one] { $when } : il en reste un
   *[other] { $when } : il en reste { $count }
}
page-own = { $name }, { $when } : { $label }
page-nothing = Il n’y a encore rien à réserver ici.
page-nothing-free = Plus rien n’est libre ce jour-là.
page-more = { $count ->
    [one] Une autre chose n’est pas affichée.
   *[other] { $count } autres choses ne sont pas affichées.
}
page-zone = Les heures sont celles de { $city }.
page-how = Touche une heure libre pour la retenir. Fais glisser ta réservation pour la déplacer. Au clavier, les flèches choisissent l’heure, Entrée la prend, et Échap laisse tout en l’état.
page-done = C’est déjà fait.
own-page-open = La page de **{ $what }** : quand, où, qui, et ce qui s’est passé.{ $platform ->
    [slack] {" "}Le bouton n’est que pour toi : il l’ouvre une fois, dans les dix minutes.
   *[other] {""}
}
own-page-share = Qui vient aussi, ou s’en occupe, peut l’ouvrir également : { $address }
own-page-off = Là où Bellhop a une adresse publique, une réservation a aussi sa propre page.
own-page-title = Une réservation
own-page-about = Ouvre-la depuis ta conversation avec Bellhop pour voir laquelle.
own-page-scripts = Cette page a besoin de JavaScript.
own-page-closed = Tu ne peux pas ouvrir cette page ainsi. Ouvre-la depuis la carte de la réservation, dans ta conversation avec Bellhop, avec « Sa page ».
own-page-gone = Cette réservation n’existe pas, ou elle ne te concerne pas.
own-page-number = Réservation { $reference }
own-page-history = Ce qui s’est passé
own-page-earlier = { $count ->
    [one] Un événement plus ancien se trouve dans la conversation.
   *[other] { $count } événements plus anciens se trouvent dans la conversation.
}
own-page-chat = Ouvrir dans la conversation
prompts-head = Que puis-je faire pour toi ?
prompt-book = { $sample } demain de 15h à 16h
prompt-free = qu’est-ce qui est libre maintenant ?
prompt-bookings = mes réservations
prompt-wait = préviens-moi quand { $sample } se libère demain de 15h à 16h
agent-about = Réserve des salles, des bureaux et des objets : dis ce qu’il te faut, et quand.
step-book = Réserver
step-book-about = Retient ce qui est demandé pour une personne, qui le confirme dans les messages de Bellhop
step-wish = Quoi et quand
step-wish-about = Comme on l’écrirait, par exemple : Atlas demain de 15h à 16h
step-person = Pour qui
step-person-about = La personne qui confirme, et à qui est la réservation
step-answer = Ce qui est retenu
step-answer-about = Le nom et l’heure, en mots
step-not-held = Rien n’est retenu. Bellhop a expliqué pourquoi à la personne dans un message privé.
step-refused = Un workflow a demandé en ton nom quelque chose que je ne fais que si tu le demandes toi-même. Rien n’a été changé.
search-free = Ce qui est libre
search-about = Montre ce qui est libre quand quelqu’un le cherche dans la recherche de Slack
search-who = Qui cherche
search-found = Ce qui a été trouvé
home-next = Tes prochaines réservations
home-more = { $count ->
    [one] Encore une réservation.
   *[other] Encore { $count } réservations.
}
home-asked = En attente de ta réponse
home-more-requests = { $count ->
    [one] Et 1 autre.
   *[other] Et { $count } autres.
}
home-favourites = Tes favoris
home-running = Administrer
home-runs = Ce qui peut être réservé, qui est là, et quels groupes il y a.
home-runs-some = Ce que tu gères, et ses règles.
button-home-answer = Répondre
button-home-answers = Toutes les demandes
button-home-groups = Groupes
home-free = Libre en ce moment
home-free-one = { $name } · { $facts }
home-how = Écris-moi dans l’onglet Messages : « { $sample } demain 15h-17h », « qui a { $another } ? », « annule la rétro ».
button-home-help = Aide
settings-link = Si tu connectes Telegram, tu peux réserver là aussi.
link-telegram = Ouvre ce lien sur le téléphone où tu as Telegram ; il marche pendant 30 minutes et pour toi uniquement : { $link }
link-none = Telegram n’est pas configuré ici.
guest-answered = { $name }, je t’ai répondu en privé.
group-open-chat = { $name }, je ne peux pas encore t’écrire. Ouvre notre conversation privée, appuie sur « Démarrer », puis redemande-moi.
button-open-chat = Ouvrir la conversation
invite = Toute personne qui ouvre ce lien d’ici { $lasting } entre chez **{ $organization }** comme { $role } : { $link }
invite-once = La première personne qui ouvre ce lien d’ici { $lasting } entre chez **{ $organization }** comme { $role }. Ne l’envoie qu’à elle : { $link }
invite-by-hand = Je n’envoie rien à personne : transmets le lien toi-même. Quiconque l’ouvre peut entrer.
for-hours = { $count ->
    [one] une heure
   *[other] { $count } heures
}
for-days = { $count ->
    [one] un jour
   *[other] { $count } jours
}
invitations-head = { $count ->
    [0] Aucune invitation n’est ouverte.
    [one] 1 invitation est ouverte :
   *[other] { $count } invitations sont ouvertes :
}
invitation-one = • comme { $role } · jusqu’au { $day } · par { $by }
invitation-uses = { $count ->
    [0] pas encore utilisée
    [one] 1 personne est entrée
   *[other] { $count } personnes sont entrées
}
invitation-by-command = l’exploitant
invitation-revoked = Révoquée : plus personne n’entre par là comme { $role }. Qui est déjà là reste.
button-invitations = Invitations ouvertes
button-revoke = Révoquer : { $role ->
    [owner] propriétaire
    [admin] admin
    [guest] invité
   *[member] membre
}, jusqu’au { $day }
as-role-owner = propriétaire
as-role-admin = admin
as-role-member = membre
as-role-guest = invité
person-head = **{ $who }**
person-in = dans { $groups }
person-is-suspended = suspendu
person-is-out = plus ici
person-manages = Gère { $names }
person-approves = Approuve les réservations de { $names }
person-holds = { $count ->
    [0] Rien n’est réservé à ce nom.
    [one] 1 réservation à venir
   *[other] { $count } réservations à venir
}
members-head-owner = { $count ->
    [0] Ce lieu n’a pas de propriétaire.
    [one] 1 propriétaire :
   *[other] { $count } propriétaires :
}
members-head-admin = { $count ->
    [0] Personne ne gère ce lieu pour l’instant.
    [one] 1 personne gère ce lieu :
   *[other] { $count } personnes gèrent ce lieu :
}
members-head-guest = { $count ->
    [0] Il n’y a pas d’invités.
    [one] 1 personne invitée :
   *[other] { $count } personnes invitées :
}
suspended-head = { $count ->
    [0] Personne n’est suspendu.
    [one] 1 personne est suspendue :
   *[other] { $count } personnes sont suspendues :
}
who-runs-it = Ces personnes gèrent ce lieu :
who-runs-one = • **{ $name }** · { $role }
button-who-runs-it = Qui gère ce lieu ?
button-requests = { $count ->
    [one] 1 personne demande à entrer
   *[other] { $count } personnes demandent à entrer
}
requests-head = { $count ->
    [0] Personne n’attend d’être admis.
    [one] 1 personne demande à entrer :
   *[other] { $count } personnes demandent à entrer :
}
request-one = • **{ $name }** · { $platform } · demande du { $day }
button-let-in-one = Laisser entrer { $name }
button-who-asks = Qui d’autre attend ?
duty-ask-managers = **{ $name }** gérerait **{ $what }** : ses règles, ses fermetures et toutes ses réservations.
duty-ask-approvers = **{ $name }** approuverait ce que les autres réservent de **{ $what }** ; en attendant, la demande reste en suspens.
off-duty-ask-managers = **{ $name }** ne gérerait plus **{ $what }**.
off-duty-ask-approvers = **{ $name }** n’approuverait plus ce que les autres réservent de **{ $what }**.
duty-group =
    { $made ->
        [0] Pour cela, { $name } entre dans le groupe **{ $group }**.
       *[other] Pour cela, je crée le groupe **{ $group }** avec { $name }.
    }
off-duty-group = Pour cela, { $name } quitte le groupe **{ $group }**.
duty-done-managers = { $name } gère maintenant { $what }.
duty-done-approvers = { $name } approuve maintenant ce que les autres réservent de { $what }.
off-duty-done-managers = { $name } ne gère plus { $what }.
off-duty-done-approvers = { $name } n’approuve plus ce que les autres réservent de { $what }.
duty-same = C’est déjà le cas ; rien n’a changé.
people-called-managers = { $what } – gestion
people-called-approvers = { $what } – approbation
people-called-second_approvers = { $what } – deuxième approbation
people-called-third_approvers = { $what } – troisième approbation
people-called-approved_of = { $what } – avec approbation
people-called-bookable_by = { $what } – réservation
people-called-seen_by = { $what } – accès
people-called-givers = { $what } – attestations
button-duty-managers = Confier la gestion
button-duty-approvers = Confier l’approbation
button-off-duty-managers = Retirer la gestion
button-off-duty-approvers = Retirer l’approbation
group-join-ask = **{ $member }** entrerait dans le groupe **{ $group }**.
group-make-ask = Le groupe **{ $group }** n’existe pas encore. Je le crée, avec { $names } ?
button-group-make = Créer { $group }
group-leave-ask = **{ $member }** quitterait le groupe **{ $group }**.
button-group-join = Ajouter { $name }
button-group-leave = Retirer { $name }
out-of-what = { $count ->
    [0] **{ $member }** ne vient à aucune de tes réservations et n’est dans aucun groupe.
   *[other] **{ $member }** ne vient à aucune de tes réservations. De quel groupe ?
}
out-of-all = Pour exclure quelqu’un pour de bon, appuie sur son nom.
button-out-of = Retirer de { $group }
inviting = Toute personne qui ouvre le lien dans un délai de { $lasting } devient { $role }.
inviting-once = La première personne qui ouvre le lien dans un délai de { $lasting } devient { $role }.
inviting-longest = Un lien dure { $lasting } au maximum.
button-lasting = { $count ->
    [one] Pour un jour
   *[other] Pour { $count } jours
}
button-make-link = Créer le lien
button-for-role = { $role ->
    [owner] Pour un propriétaire
    [admin] Pour un admin
    [guest] Pour des invités
   *[member] Pour des membres
}
button-people = Tout le monde
button-make = { $role ->
    [owner] Nommer propriétaire
    [admin] Nommer admin
    [guest] Passer en invité
   *[member] Passer en membre
}
button-suspend = Suspendre
button-let-back = Rendre l’accès
button-remove-person = Exclure…
button-hand-over = Tout transmettre
button-keep-as-is = Laisser comme ça
certificate-asked = **{ $who }** demande **{ $certificate }**.
certificate-has = **{ $who }** a **{ $certificate }**.
certificate-has-until = **{ $who }** a **{ $certificate }** jusqu’au { $day }.
certificate-none = **{ $who }** n’a pas **{ $certificate }**.
certificate-until = jusqu’au { $day }
certificate-waits = demande en attente
certificate-give = Délivrer **{ $certificate }** à **{ $who }**, sans limite de temps ?
certificate-give-until = Délivrer **{ $certificate }** à **{ $who }** jusqu’au { $day } ?
certificate-unneeded = Rien ici n’exige encore **{ $certificate }**. Avec « /rules laser certificat { $certificate } », seules les personnes qui l’ont pourraient réserver le laser.
certificate-withdraw = Retirer **{ $certificate }** à **{ $who }** ? { $count ->
    [0] Aucune de ses réservations n’en a besoin.
    [one] Une de ses réservations en a besoin ; elle reste.
   *[other] { $count } de ses réservations en ont besoin ; elles restent.
}
certificate-given = { $by } t’a délivré **{ $certificate }**. Tu peux réserver ce qui l’exige.
certificate-given-until = { $by } t’a délivré **{ $certificate }** jusqu’au { $day }. Tu peux réserver ce qui l’exige.
certificate-withdrawn = { $by } t’a retiré **{ $certificate }**. Tes réservations restent ; à partir de maintenant, tu ne peux plus réserver ce qui l’exige.
certificate-declined = { $by } a refusé ta demande de **{ $certificate }**.
series-more = { $count ->
    [one] Il en va de même pour une autre date de cette série : { $until }.
   *[other] Il en va de même pour { $count } autres dates de cette série, la dernière { $until }.
}
series-over = **{ $name }** : plus aucune date de ta série n’est réservée. Tu ne peux plus réserver ceci, ce n’est plus là, ou une demande est restée sans réponse.
week-head = { $count ->
    [one] Ta semaine, { $days } : une réservation.
   *[other] Ta semaine, { $days } : { $count } réservations.
}
week-more = … et { $count } de plus
week-set = Chaque { $day } à 17:00, je t’envoie ce que tu as dans les sept jours suivants. Je n’envoie pas une semaine sans réservation.
week-stopped = Je ne t’envoie plus ta semaine.
week-none = Je ne t’envoie pas ta semaine.
settings-week = Je t’envoie ta semaine : { $day }, 17:00.
button-week = Ma semaine : { $day }
button-week-stop = Arrêter ma semaine
button-stand-in = { $name } répond pour moi
button-im-back = Je suis de retour
stand-in-set = { $name } répond aux demandes à ta place { $when }.
stand-in-still = Tu peux toujours y répondre toi-même. Écris « je suis de retour » pour y mettre fin.
stand-in-ask = { $name } doit répondre aux demandes à ta place { $when } ?
stand-in-until = jusqu’au { $last }
stand-in-open = jusqu’à ton retour
stand-in-from = à partir du { $first } et jusqu’à ton retour
stand-in-days = du { $first } au { $last }
stand-in-day = le { $day }
stand-in-over = Te revoilà : ce qui attend encore ta réponse te revient.
stand-in-none = Personne ne répond aux demandes à ta place.
stand-in-whom = Qui doit répondre à ta place ? Écris-le avec son nom, par exemple « Jonas répond à ma place jusqu’à vendredi ».
stand-in-which = De qui s’agit-il ?
button-delegate-cannot = Je ne peux pas
button-delegate-cannot-for = Je ne peux pas remplacer { $name }
button-delegates = Qui remplace qui
delegate-named = { $name } t’a choisi pour répondre aux demandes à sa place { $when }.
delegate-named-what = Ce qui attend sa réponse te parvient aussi. Si tu ne peux pas, cela lui revient.
delegate-for = Tu réponds aux demandes à la place de { $name } { $when }.
delegate-for-nobody = Tu ne remplaces personne.
delegate-open = jusqu’à son retour
delegate-from = à partir du { $first } et jusqu’à son retour
delegate-stopped = Entendu : { $name } en est informé, et ce qui attend lui revient.
delegate-not = Tu ne réponds pas aux demandes à la place de cette personne.
delegate-free = Tu ne réponds plus aux demandes à la place de { $name }.
delegate-lost = { $name } ne peut plus répondre aux demandes à ta place.
delegate-lost-guest = { $name } ne peut plus répondre aux demandes à ta place : les invités ne décident de rien.
delegate-lost-suspended = { $name } ne peut plus répondre aux demandes à ta place : son accès est suspendu.
delegate-lost-left = { $name } ne peut plus répondre aux demandes à ta place : cette personne est partie.
delegate-lost-back = Ce qui attend ta réponse te revient. Pour choisir quelqu’un d’autre, écris « Jonas répond à ma place jusqu’à vendredi ».
in-place-of = { $decider } à la place de { $name }
button-in-person = Redemander en privé
answers-none = Rien n’attend ta réponse.
answers-head = { $count } demandes attendent ta réponse :
answers-rest = { $count ->
    [one] Une autre suivra dès que tu auras répondu.
   *[other] { $count } autres suivront à mesure que tu réponds.
}
requests-here = { $all ->
    [yes] Les demandes arrivent désormais ici.
   *[no] Les demandes pour { $name } arrivent désormais ici.
 } Tout le monde ici voit qui veut quoi ; seuls ceux qui décident peuvent répondre.
requests-there = { $all ->
    [yes] Les demandes arrivent désormais { $named ->
        [yes] dans { $channel }
       *[no] dans ce canal
     }.
   *[no] Les demandes pour { $name } arrivent désormais { $named ->
        [yes] dans { $channel }
       *[no] dans ce canal
     }.
 } Tout le monde là-bas voit qui veut quoi et vient d’en être informé ; seuls ceux qui décident peuvent répondre.
requests-not-in-channel = { $named ->
    [yes] Je ne peux pas écrire dans { $channel }.
   *[no] Je ne peux pas écrire dans ce canal.
 } Rien n’a changé. Ajoute-moi là-bas, puis réécris cela.
requests-channel-unknown = Je ne sais pas quelle conversation est { $channel } ; rien n’a changé. Mentionne-moi là-bas et écris « envoie les demandes ici ». Sur Slack, tu peux aussi choisir le canal dans la liste qui s’ouvre quand tu tapes son nom.
requests-here-private = Écris cela dans le canal ou le groupe où les demandes doivent arriver.
requests-one-or-all = Cela se règle pour une seule ressource ou pour toutes ; rien n’a changé. Réécris-le avec un seul nom, ou sans aucun.
requests-in-person = { $all ->
    [yes] Ceux qui décident sont de nouveau sollicités en privé.
   *[no] Ceux qui décident pour { $name } sont de nouveau sollicités en privé.
 }
requests-not-here = { $all ->
    [yes] Aucune demande n’arrive ici.
   *[no] Les demandes pour { $name } n’arrivent pas ici.
 }
requests-not-there = { $all ->
    [yes] Aucune demande n’arrive là-bas.
   *[no] Les demandes pour { $name } n’arrivent pas là-bas.
 }
button-take-down = L’enlever
channel-board-head = **Libre maintenant** · { $day }
channel-board-head-at = **Libre maintenant à { $site }** · { $day }
channel-board-free = • **{ $name }**{ $seats ->
    [0] {""}
   *[other] {" "}({ $seats })
} jusqu’à { $end }
channel-board-free-units = • **{ $name }** : { $free } sur { $units } jusqu’à { $end }
channel-board-none-free = Rien n’est libre en ce moment.
channel-board-from = { $name } à partir de { $start }
channel-board-later = Plus tard : { $names }
channel-board-gone = Plus libre aujourd’hui : { $names }
channel-board-nothing = Il n’y a rien ici que tout le monde puisse réserver.
channel-board-taken-down = Le tableau qui se trouvait ici a été enlevé.
channel-board-further-down = Le tableau se trouve désormais plus bas.
channel-board-put-up = Ce qui est libre s’affichera ici, épinglé, et restera à jour.
channel-board-put-up-at = Ce qui est libre à { $site } s’affichera ici, épinglé, et restera à jour.
channel-board-stands-already = Le tableau est déjà ici ; il vient d’être mis à jour.
channel-board-is-down = Le tableau est enlevé d’ici.
channel-board-not-here = Il n’y a pas de tableau ici.
channel-board-here-private = Écris cela dans le canal ou le groupe où le tableau doit se trouver.
channel-board-unpinned = Le tableau est là où tu le voulais, mais je n’ai pas le droit d’y épingler des messages. Donne-moi ce droit et écris-y de nouveau « tableau ici ».
channel-board-lost = Je ne peux pas écrire là où le tableau devait se trouver, il n’y en a donc pas. Invite-moi là-bas et écris de nouveau « tableau ici ».
notice-place-lost = Je ne peux plus écrire dans le canal où cette demande devait arriver : ceux qui décident sont désormais sollicités en privé.
series-unused-asked = { $count ->
    [one] **{ $name }** : personne n’est venu à la dernière date de ta série.
   *[other] **{ $name }** : personne n’est venu aux { $count } dernières dates de ta série.
} En as-tu encore besoin ? Sans réponse avant **{ $by }**, { $coming ->
    [0] plus aucune date ne sera réservée.
    [one] sa date à venir sera libérée.
   *[other] ses { $coming } dates à venir seront libérées.
}
series-unused-warned = **{ $name }** : personne n’est venu { $count ->
    [one] à la dernière date
   *[other] aux { $count } dernières dates
} de ta série, et tu n’as pas dit si tu en as encore besoin. Le **{ $by }**, { $coming ->
    [0] elle prend fin.
    [one] sa date à venir sera libérée.
   *[other] ses { $coming } dates à venir seront libérées.
}
series-unused-over = **{ $name }** : ta série a pris fin, parce que personne n’est venu { $count ->
    [one] à la dernière date
   *[other] aux { $count } dernières dates
} et que tu n’as pas dit en avoir encore besoin. { $gone ->
    [0] Plus aucune date n’est réservée.
    [one] Une date à venir a été libérée : { $first }.
   *[other] { $gone } dates à venir ont été libérées : { $first } – { $last }.
} Tu peux la reprendre jusqu’au { $until } ; les dates réservées par quelqu’un d’autre d’ici là restent les siennes.
series-unused = { $count ->
    [one] Personne n’est venu à la dernière date.
   *[other] Personne n’est venu aux { $count } dernières dates.
}
series-unused-until = J’ai demandé si elle sert encore ; j’attends une réponse jusqu’au { $by }.
series-needed = Bien, ta série reste.
series-taken-up = Ta série continue.
series-taken-up-late = Cette série ne peut plus être reprise. Réserve ses dates à nouveau.
button-series-needed = J’en ai besoin
button-series-end = L’arrêter
button-series-take-up = La reprendre
series-gap = { $count ->
    [one] **{ $name }** : ta série saute **{ $dates }**, une date qui n’est pas libre ou pas autorisée.
   *[other] **{ $name }** : ta série saute { $count } dates qui ne sont pas libres ou pas autorisées : **{ $dates }**.
}
certificate-ends = Ton certificat **{ $certificate }** se termine le **{ $day }**. Ensuite, tu ne pourras plus réserver ce qui l’exige.
certificate-asked-for = J’ai demandé **{ $certificate }**. Délivré par : { $givers }. Je te dirai leur réponse.
certificate-nothing-missing = Il ne manque aucun certificat pour **{ $name }**.
certificate-how = Dis quoi faire, quel certificat et pour qui : « /certificates donne cours-laser @jonas jusqu’au 31 mars ».
certificates-own = Tes certificats : { $names }
certificates-own-none = Tu n’as aucun certificat.
certificates-missing = Exigés ici, et tu ne les as pas : { $names }
certificates-everybody = Qui a ce que tu peux délivrer :
certificates-line = • **{ $certificate }** : { $names }
button-certificates = Certificats
button-certificate-of = { $name } : { $certificate }
button-certificate-withdraw = Retirer
button-give = Délivrer
button-give-to = Délivrer à { $name }
button-give-all = Délivrer aux { $count }
button-give-year = Délivrer pour un an
button-give-good = Délivrer sans limite
button-give-one = Donner { $certificate }…
certificate-whom = Qui reçoit **{ $certificate }** ? Envoie un nom, par exemple « @jonas », et peut-être une fin : « @jonas jusqu’au 31 mars ».
button-ask-for = Demander { $certificate }
button-ask-again = En demander un nouveau
become-ask = **{ $name }** est { $now }. { $role ->
    [owner] Un propriétaire peut tout faire, et nommer d’autres propriétaires.
    [admin] Un admin gère les personnes, les règles et les réservations de tout le monde.
    [guest] Un invité ne réserve que pour lui, et seulement ce qui est ouvert aux invités.
   *[member] Un membre réserve pour lui et pour d’autres.
}
become-now = **{ $name }** est maintenant { $role }.
become-same = **{ $name }** est déjà { $role }.
suspend-ask = { $count ->
    [0] **{ $name }** ne pourrait plus rien faire, sur aucune plateforme, tant que personne ne lui rend l’accès.
    [one] **{ $name }** ne pourrait plus rien faire, sur aucune plateforme, tant que personne ne lui rend l’accès. Sa réservation à venir reste à son nom.
   *[other] **{ $name }** ne pourrait plus rien faire, sur aucune plateforme, tant que personne ne lui rend l’accès. Ses { $count } réservations à venir restent à son nom.
}
suspended-now = **{ $name }** est suspendu. Rien n’est perdu.
back-ask = **{ $name }** serait de retour, comme { $role }, avec tout ce qui est encore à son nom.
back-now = **{ $name }** est de retour, comme { $role }.
own-ask = Tout ici appartiendrait à **{ $name }** à ta place, et tu serais admin. Seul { $name } pourrait te le rendre.
ownerless = **{ $name }**, propriétaire de ce lieu, est parti, et le lieu n’a plus de propriétaire. Il en faut un pour en nommer d’autres et pour transmettre le lieu. Chaque admin peut s’en charger.
button-claim = Devenir propriétaire
own-claimed = Tu es maintenant propriétaire de ce lieu.
own-handed = Tout ici appartient maintenant à **{ $name }**, et tu es admin.
remove-ask = { $count ->
    [0] **{ $name }** n’aurait plus accès, sur aucune plateforme. Rien n’est réservé à son nom.
    [one] **{ $name }** n’aurait plus accès, sur aucune plateforme. 1 réservation est à son nom :
   *[other] **{ $name }** n’aurait plus accès, sur aucune plateforme. { $count } réservations sont à son nom :
}
button-remove-keep = { $count ->
    [0] Exclure
    [one] Exclure, garder la réservation
   *[other] Exclure, garder les réservations
}
button-remove-free = { $count ->
    [one] Exclure, annuler la réservation
   *[other] Exclure, annuler { $count } réservations
}
button-remove-mine = Exclure, tout pour moi
button-remove-other = Exclure, tout à…
remove-whom = { $count ->
    [one] Qui reçoit la réservation de **{ $name }**, qui sera alors exclu ?
   *[other] Qui reçoit les { $count } réservations de **{ $name }**, qui sera alors exclu ?
}
removed-now = **{ $name }** n’a plus accès, sur aucune plateforme.
removed-keep = { $count ->
    [one] 1 réservation reste à son nom.
   *[other] { $count } réservations restent à son nom.
}
removed-free = { $count ->
    [one] 1 réservation est annulée ; qui devait venir est prévenu.
   *[other] { $count } réservations sont annulées ; qui devait venir est prévenu.
}
removed-give = { $count ->
    [one] 1 réservation a changé de mains.
   *[other] { $count } réservations ont changé de mains.
}
join-ask = Est-ce une seule personne ? Un nom reste, comme { $role }, avec les réservations, quotas, groupes et comptes des deux. C’est définitif.
button-join = Réunir sous { $name }
joined-now = C’est maintenant une seule personne : **{ $name }**.
join-request = **{ $name }**, sur { $platform }, demande à entrer. Je n’en sais pas plus.
button-let-in = Laisser entrer
button-let-in-guest = Comme invité
button-let-in-no = Non
join-answered = { $answer ->
    [member] **{ $name }** est entré comme membre. Décidé par { $by }.
    [guest] **{ $name }** est entré comme invité. Décidé par { $by }.
   *[no] **{ $name }** n’est pas entré. Décidé par { $by }.
}
let-in = Tu peux entrer, et réserver tout de suite.
calendar-file-one = Ouvre ce fichier pour mettre **{ $what }** dans ton agenda. Si quelque chose change, redemande-le : il remplace ce qui s’y trouve.
calendar-file-series = Ouvre ce fichier pour mettre **{ $what }** dans ton agenda : un seul événement, { $count } dates. Si l’une d’elles change, redemande-le : il remplace ce qui s’y trouve.
calendar-file-gone = **{ $what }** ne tient plus. Ouvre ce fichier pour le retirer de ton agenda.
calendar-held = C’est seulement en option. Confirme, et je t’envoie le fichier pour ton agenda.
calendar-none = Je ne trouve pas de réservation de ce genre à mettre dans ton agenda.
calendar-which = Laquelle veux-tu mettre dans ton agenda ?
feed-made = Ajoute cette adresse dans ton agenda, comme calendrier d’internet. Il montre **{ $what }** : les 30 derniers jours et un an à l’avance, et suit chaque changement.
feed-keep = Je ne peux montrer cette adresse qu’une fois. Qui l’a peut lire avec : garde-la pour toi ; tu peux la retirer à tout moment.
feed-own = Réservations chez { $organization }
feed-mine = tes réservations
feed-gone = une chose que tu ne peux plus voir
feeds-head = Tes liens d’agenda :
feeds-none = Tu n’as pas de lien d’agenda. Avec un lien, ton agenda montre tes réservations, toujours à jour.
feed-line = • **{ $what }** · depuis le { $since } · { $read }
feed-read = dernière lecture : { $at }
feed-unread = pas encore lu
feeds-off = Il n’y a pas de liens d’agenda ici : la personne qui gère Bellhop doit d’abord lui donner une adresse publique. « mets ça dans mon agenda » envoie une seule réservation, en fichier.
feed-which = Un lien d’agenda montre les réservations d’une seule chose, d’un seul site, ou les tiennes. Lequel veux-tu ?
feed-revoked = Retiré. Ce lien ne montre plus rien.
token-made = Un jeton nommé « { $name } », pour { $scopes }, jusqu’au { $until } :
token-keep = Personne ne peut le montrer une seconde fois, moi non plus : copie-le maintenant, puis appuie sur « { $button } », qui l’efface de cette conversation. Qui l’a agit en ton nom, dans les limites du jeton.
tokens-head = Jetons actifs :
tokens-none = Il n’y a pas de jetons. « crée-moi un jeton pour l’écran de la porte, lecture seule, 30 jours » en crée un.
tokens-more = … et { $count } de plus ; « bellhop tokens list » les montre tous.
token-line = • **{ $name }** (…{ $hint }), pour { $who } : { $scopes }, jusqu’au { $until }. { $used }
token-used = Dernière utilisation : { $at }.
token-unused = Jamais utilisé.
token-revoked = Le jeton « { $name } » est révoqué et ne fonctionne plus.
token-private = Les jetons se traitent en privé : qui en lit un peut l’utiliser. Écris-moi directement.
calendar-taken = pris
calendar-closed = fermé
calendar-pending = En attente d’approbation
own-data = Voici tout ce que je sais de toi, au format JSON : ton adhésion, tes réservations, ce qui t’a été envoyé, nos conversations tant qu’elles sont conservées, et ce que le registre garde de toi. Personne d’autre n’y est nommé.
button-own-data = Recevoir mes données
forget-me = Si un admin le confirme, j’efface qui tu es, **{ $name }** : ton nom, tes comptes Slack et Telegram, nos conversations et chaque mot que tu as écrit sur une réservation. Personne ne pourra le rétablir.
forget-me-coming = { $count ->
    [0] Tu n’as pas de réservation à venir à annuler.
    [one] Ta réservation à venir est annulée, et qui devait y venir en est prévenu.
   *[other] Tes { $count } réservations à venir sont annulées, et qui devait y venir en est prévenu.
 }
forget-me-stays = Ce qui reste, sous « { $number } » et sans ton nom : quand quelque chose était réservé ({ $count } des tiennes jusqu’ici), et le registre des changements. Les sauvegardes gardent ton nom jusqu’à leur suppression.
forget-me-asked = Tu l’as demandé ; un admin doit encore confirmer.
button-forget-me = Demander à un admin
button-stay-known = Ne m’oublie pas
forget-asked = J’ai demandé à { $names }. Tant que personne ne confirme, tout reste comme avant.
forget-asked-nobody = C’est noté, mais il n’y a pas d’autre admin pour confirmer. Qui fait tourner Bellhop le peut : bellhop people forget.
forget-taken-back = Tout reste comme avant. On ne demande plus à personne.
forget-request = **{ $name }** demande à être oublié·e. Cela efface son nom, ses comptes, ses conversations et chaque mot écrit sur une réservation, et personne ne pourra le rétablir.
forget-request-coming = { $count ->
    [0] Il n’y a pas de réservation à venir.
    [one] Sa réservation à venir est annulée :
   *[other] Ses { $count } réservations à venir sont annulées :
 }
forget-request-stays = { $count ->
    [one] Une réservation reste sous « { $number } », ainsi que le registre des changements.
   *[other] { $count } réservations restent sous « { $number } », ainsi que le registre des changements.
 }
button-forget = Oublier { $name }
forgotten = C’est oublié : il reste { $number }. { $cancelled ->
    [0] Aucune réservation n’a été annulée,
    [one] Une réservation a été annulée,
   *[other] { $cancelled } réservations ont été annulées,
 } { $count ->
    [one] une reste sous ce numéro.
   *[other] { $count } restent sous ce numéro.
 }
forgotten-elsewhere = Ce que je ne peux pas atteindre : ce qui a été écrit dans Slack ou Telegram, les fichiers exportés, et les sauvegardes jusqu’à leur suppression.
button-ask-to-join = Demander à entrer
asked-to-join = J’ai demandé aux admins. Je te préviens ici dès que l’un d’eux te laisse entrer.
notice-given = C’était à { $name }, et c’est à toi maintenant. Rends-le si tu n’en as pas besoin.
notice-given-back = C’est de nouveau à toi.
notice-why = Raison : { $reason }

## L’aide

help-head = Je réserve les salles, les studios, les bureaux et tout le reste. Écris ce qu’il te faut :
help-example-book = • « { $sample } demain 15h-17h »
help-example-find = • « trouve une salle pour { $seats } demain à 16h »
help-examples = • « mes réservations », « annule ma réservation de demain »
    • « je ne suis pas là du 1 au 14 août » – montre ce que tu as à ces dates, et annule tout en une fois
    • « déplace { $sample } à 16h », « prolonge de 30 min », « 10 min de retard »
    • « 482913 » – le code de la porte enregistre ton arrivée
help-book = « /book » et ce qu’il te faut : « /book { $sample } demain 15h-17h », « /book bureau vendredi ». « /book list » montre tes réservations, « /book rooms » ce qu’il y a, « /book checkin 482913 » enregistre ton arrivée.
help-rooms = « /rooms » montre ce qu’il y a ; « /rooms pour 6 avec projecteur demain à 16h » montre ce qui est libre.
help-board = « /board » ouvre le tableau : tout ce qu’il y a, avec les heures en largeur. Touche ce qui est libre pour le retenir, fais glisser ce qui est à toi pour le déplacer. « /board vendredi » ouvre un autre jour.
help-bookings = « /bookings » montre ce que tu as réservé, avec un bouton pour chaque réservation.
help-waiting = « /waiting » montre ce que tu attends et ta place dans la file, avec un bouton pour arrêter. Pour attendre quelque chose, dis « préviens-moi quand { $another } se libère demain 14h-16h », ajoute « ou une partie d’au moins une heure », ou appuie sur « Préviens-moi si … se libère ». Quand ça se libère, une option est posée pour toi pendant quelques minutes.
help-quota = « /quota » montre ce que tu as utilisé de chaque quota, ce qui reste, et quand il est de nouveau disponible en entier.
help-token = « /token » montre tes jetons, avec lesquels d’autres systèmes agissent pour toi ; les admins les voient tous. « /token écran de la porte, lecture seule, 30 jours » en crée un : lecture seule, réserver, réserver pour d’autres ou administrer. Il est montré une fois, en privé.
help-rules = « /rules { $sample } » montre les règles pour { $sample }. Un admin en change une avec son nom et sa valeur, pour une ressource, un type (« salles »), un site ou toute la « maison » :
    • « /rules { $sample } grâce 15 min », « /rules { $sample } battement 10 min », « /rules salles maximum 4 h »
    • « /rules maison ouvert lun-ven 8h-18h, sam 10h-14h », « /rules { $sample } arrivée non », « /rules bureaux arrivée jusqu’à 10h »
    • « /rules studios quota 3 h par semaine », « /rules bureaux quota 2 à la fois », « /rules studios quota aucun par semaine », « /rules studios quota 10 h par semaine en commun pour crew »
    • « /rules maison avertissements 3 en 30 jours, 2 jours à l’avance », « /rules { $sample } grâce défaut »
    Noms : { rules-names }.
help-groups = « /groups » montre les groupes et qui en fait partie. Un admin les modifie : « /groups accueil ajouter @jonas », « /groups accueil retirer @jonas ». Les règles les nomment : « /rules { $sample } réservable accueil, admins ».
help-certificates = « /certificates » montre qui a quel certificat. Avec « /rules laser certificat cours-laser », seules les personnes qui ont ce certificat réservent le laser ; avec « /rules laser formateurs atelier », l’atelier le délivre aussi, en plus des admins et des gestionnaires. « /certificates donne cours-laser @jonas jusqu’au 31 mars » le délivre, « /certificates retire cours-laser @jonas » le retire ; tu vois d’abord ce qui changerait. Chacun est prévenu deux semaines avant la fin du sien.
help-report = « /report » montre comment tout a été utilisé ces trente derniers jours ; seuls les propriétaires et les admins le voient. Ajoute de quoi il s’agit, quand, et la répartition : « /report mois dernier par personne », « /report { $sample } cette année », « /report trimestre dernier en image », « /report par type en csv ».
help-blackout = « /blackout » montre ce qui est fermé et pourquoi. Un admin ferme quelque chose en disant quoi, quand et pourquoi : « /blackout { $sample } vendredi 9h-12h : maintenance », « /blackout salles du 24 décembre au 1 janvier : fêtes ». Ce qui est réservé à ce moment-là est d’abord montré, puis déplacé ou annulé, à ton choix.
help-resources = « /resources » montre ce qui peut être réservé, avec un bouton pour chacun : modifier, retirer, remettre en service. « /newresource Nova, salle, 10 places, étage 3, vidéoprojecteur, 8-20, approbation par moi » ajoute quelque chose ; une ligne pour chacun s’il y en a plusieurs. Ou dis-le simplement : « nova a 12 places », « renomme nova en vega », « ouvre nova 9-18 », « duplique nova en lyra », « mets nova hors service ». Rien ne change tant que tu n’appuies pas sur le bouton.
help-setup = « /setup » te guide dans ce qu’il faut à un nouveau lieu : le fuseau horaire, les horaires, les premières choses et les gens. Tu peux t’arrêter n’importe où ; cela reprend là où tu en étais et montre ce qui est réglé.
help-calendar = « /calendar » montre les liens par lesquels ton agenda lit tes réservations, et en crée un ; « /calendar { $sample } » en crée un pour les réservations de { $sample }. Ton agenda montre les 30 derniers jours et un an à l’avance, et suit chaque changement. Qui a un lien peut lire avec : garde-le pour toi, tu peux le retirer à tout moment. « mets ça dans mon agenda » envoie une seule réservation, en fichier.
help-checkin = « /checkin » t’enregistre pour la réservation qui commence maintenant ; « /checkin 482913 » fait la même chose avec le code de la porte.
help-settings = { $platform ->
    [slack] « /book settings » montre ce que tu as choisi, avec un bouton pour chaque réglage. « /book settings Paris » change ton fuseau horaire, « /book settings english » la langue dans laquelle je te parle.
   *[other] « /settings » montre ce que tu as choisi, avec un bouton pour chaque réglage. « /settings Paris » change ton fuseau horaire, « /settings english » la langue dans laquelle je te parle.
} Ou dis-le simplement : « rappelle-moi 30 minutes avant », « mes heures calmes sont 22-7 », « affiche les heures sur 12 heures », « ma durée habituelle est 45 minutes », « mes favoris sont { $sample } et { $another } », « cache mon nom ».
help-approvals = « /rules { $sample } approbateurs accueil » fait attendre les réservations de { $sample } jusqu’à l’accord de quelqu’un du groupe ; « /rules { $sample } approbateurs défaut » y met fin. Les approbateurs reçoivent une carte avec deux boutons, et un rappel si personne ne répond ; après un refus, ils peuvent écrire « parce que … ».
help-people = « /people » montre qui est ici, « /people jonas » une seule personne ; de là, tu changes les rôles, tu suspends, tu exclus, et je montre toujours d’abord ce qui changerait. Ou dis-le simplement : « nomme jonas administrateur », « suspends jonas », « ajoute priya au groupe crew », « qui sont les admins ? », « invite un invité pour deux jours ». Rien ne change avant que tu appuies sur le bouton. « inviter » crée un lien pour de nouvelles personnes. Toute personne qui quitte ton espace de travail perd l’accès sur les deux plateformes, et je te dis ce qui reste réservé à son nom.
topic-book = Réserver
topic-bookings = Liste des réservations
topic-rooms = Trouver
topic-checkin = Arrivée
topic-waiting = Attendre ce qui est pris
topic-quota = Quotas
topic-settings = Réglages
topic-rules = Règles
topic-approvals = Approbations
topic-groups = Groupes
topic-certificates = Certificats
topic-report = Rapports
topic-resources = Ressources
topic-blackout = Fermetures
topic-people = Personnes
thanks = Avec plaisir.
doubt-cancel = Veux-tu annuler cette réservation ? Rien n’a changé pour l’instant.
doubt-part = Veux-tu rendre seulement **{ $name }** ? Rien n’a changé pour l’instant.
doubt-move = Veux-tu plutôt { $there } ? Rien n’a changé pour l’instant.
doubt-check-out = As-tu fini ici ? La réservation est toujours la tienne.
wondered-add = Veux-tu ajouter { $names } ? Rien n’a changé pour l’instant.
wondered-remove = Veux-tu retirer { $names } de la liste ? Rien n’a changé pour l’instant.
wondered-give = Veux-tu la proposer à { $names } ? Rien n’a changé pour l’instant.
wondered-title = Veux-tu l’appeler « { $title } » ? Rien n’a changé pour l’instant.
button-wondered-add = Ajouter
button-wondered-remove = Retirer
button-wondered-give = Proposer
button-wondered-title = L’appeler ainsi
talk = Je suis là dès que tu veux réserver quelque chose.
other = Je n’ai pas compris. Je réserve les salles, les studios, les bureaux et tout le reste : essaie « { $sample } demain 15h-17h ».
still-waiting = Rien n’a changé : j’attends encore ta réponse.
not-understood-still-waiting = Je n’ai pas compris. Rien n’a changé : j’attends encore ta réponse.
not-understood-of-booking = Je n’ai pas compris ce que tu veux en faire. Rien n’a changé : choisis un bouton ou dis-le autrement.
question-over = Cette question a expiré. Redis-moi ce qu’il te faut, par exemple « { $sample } demain 15h-17h ».
not-yet-repeat = Je ne connais pas ce rythme ; rien n’a été réservé. Les jours, les semaines et les mois, ça marche : « un mardi sur deux », « le premier lundi de chaque mois ».
not-yet-payment = Rien n’est payant ici ; il n’y a que des quotas.
not-yet-remind = Je ne sais pas encore régler un rappel pour une seule réservation. { $now }
not-yet-not-booking = Ce n’est pas une réservation ; je n’ai rien changé. Abonnements, notes et comptes se gèrent dans d’autres applis ; quand et où je t’écris, c’est dans tes réglages.
not-yet-exception = Une exception à quoi ? Dis ce que tu voudrais, par exemple « { $sample } demain 15h-17h » ; si une règle le refuse, tu peux demander une exception à cette règle.
nothing-to-read = Je ne lis que le texte, y compris sous une image ou un fichier. Par exemple : « { $sample } demain 15h-17h ».
too-much-text = Ce message est trop long : je lis { $longest } caractères au plus à la fois. Rien n’a été changé.
failed = Quelque chose s’est mal passé de mon côté ; c’est noté sous { $reference }, et rien n’a été changé.
not-shown = Quelque chose s’est mal passé de mon côté pendant ma réponse ; c’est noté sous { $reference }. Ta demande est peut-être déjà exécutée : vérifie tes réservations.
noted = Je n’arrive pas à joindre mon registre des réservations en ce moment. C’est noté, et je m’en occupe dès que le registre est de retour ; inutile de renvoyer ton message.
not-done = J’ai été hors service pendant plus de dix minutes et je ne l’ai donc pas fait. Rien n’a été changé ; si tu le veux toujours, renvoie ton message.

## Ce qui ne colle pas

why-read = Tu as écrit « { $text } ». J’ai lu { $parts }.
why-nothing-read = Tu as écrit « { $text } ». Je n’y reconnais rien.
why-as-time = { $words } comme l’horaire
why-as-name = { $words } comme le nom
why-as-intent = { $words } comme ce qu’il faut faire
why-as-people = { $words } comme le nombre de personnes
why-as-thing = { $words } comme ce que tu cherches
why-as-title = { $words } comme l’objet
judged-do = Je l’ai pris pour une demande.
judged-ask = Je n’étais pas sûr que tu le veuilles, alors j’ai demandé.
judged-answer = Je l’ai pris pour une question : rien n’a changé.
judged-leave = Je l’ai pris pour une simple remarque : rien n’a changé.
judged-contradiction = Cela se contredit, alors j’ai demandé.
why-about = C’était au sujet de **{ $what }**.
why-left = Je ne me suis pas servi de { $words }.
why-none = Il n’y a rien de récent à expliquer.
quoted = « { $words } »
only-basics = En { $language }, je ne connais que l’essentiel : les noms, les jours et les heures. Je comprends tout en { $spoken }.
button-seats-together = { $count } côte à côte : { $seats }
button-seats-near = { $count } proches : { $seats }
seats-too-few = { $count ->
    [one] Il n’y reste qu’une place.
   *[other] Il n’y reste que { $count } places.
}
title-cut = L’objet peut compter au plus { $most } caractères ; seul le début est gardé.
impossible-more = { $what } : il y en a { $there ->
    [one] 1 seul
   *[other] { $there } en tout
 }, donc pas { $count } à la fois.
impossible-none = On en réserve au moins un ; { $count } n’est pas possible.
impossible-most = On peut en réserver { $most } ensemble au plus, pas { $count }.
one-kind-at-a-time = Un à la fois : prends-en un, puis demande le suivant. Cite-les pour les avoir ensemble : « { $sample } et { $another } demain 15h-17h ».
one-by-one = Ce sont { $count } réservations. Choisis-les l’une après l’autre :
unclear-past = C’est déjà passé. C’est pour quand ?
unclear-end-before-start = La fin est avant le début. C’est pour quand ?
unclear-no-such-day = Ce jour n’existe pas. C’est pour quand ?
unclear-no-such-time = Cette heure n’existe pas. C’est pour quand ?
unclear-day-mismatch = Ces deux jours ne concordent pas. C’est pour quand ?
unclear-other-day = Là-bas, ce n’est pas le même jour que chez toi. Lequel des deux ?
unclear-clock-skipped = On avance l’heure cette nuit-là, et cette heure n’existe pas. Quelle heure veux-tu ?
unclear-clock-twice = On recule l’heure cette nuit-là, et cette heure existe deux fois. Laquelle veux-tu ?
unclear-zero-length = La fin est la même que le début. Pour combien de temps ?
unclear-two-lengths = Ces deux durées ne concordent pas. Pour combien de temps ?
unclear-two-ends = Ces deux heures de fin ne concordent pas. C’est pour quand ?
unclear-correction = Je ne sais pas bien ce que tu as changé. Qu’est-ce que tu voudrais à la place ?
unclear-exclusion = Je ne sais pas bien ce que tu veux exclure. De quelle réservation s’agit-il ?
unclear-exclusion-series = Je ne suis pas sûr des dates à laisser de côté. Je connais les jours fériés, mais pas les vacances scolaires : nomme les jours, par exemple « sauf du 22 décembre au 6 janvier », ou regarde d’abord toutes les dates.
unclear = Je ne comprends pas bien. C’est pour quand ?

## Les refus

UnknownResource = Je ne connais pas « { $wanted } ».
TooManyFaults = Tu as signalé { $most } pannes depuis hier. Pour les suivantes, préviens un admin.
UnknownResource-closest = Je ne connais pas « { $wanted } ». Tu pensais peut-être à ceci ?
UnknownUnit = { $name } n’a pas de « { $wanted } ».
NoSuchClass = { $name } n’a pas de classe « { $wanted } ». Il y a { $classes }.
NoSuchClass-none = { $name } n’a pas de classes, donc pas de « { $wanted } ».
PastTime = Le { $when }, c’est passé ; nous sommes le { $now }.
Closed-day = { $day } : **{ $name }** est fermé { $days }.
Closed-hours = **{ $name }** n’est pas ouvert le { $slot }. Ce jour-là, c’est ouvert { $hours }.
always-0 = le lundi
always-1 = le mardi
always-2 = le mercredi
always-3 = le jeudi
always-4 = le vendredi
always-5 = le samedi
always-6 = le dimanche
TooLong = { $wanted }, c’est trop long : **{ $name }** se réserve pour { $longest } au plus à la fois.
TooShort = { $wanted }, c’est trop court : **{ $name }** se réserve pour { $shortest } au moins.
TooFarAhead = C’est trop loin : **{ $name }** se réserve jusqu’au { $latest } au plus tard.
TooSoon = C’est trop proche : **{ $name }** se réserve au moins { $notice } avant le début, donc à partir du { $earliest }.
BadAttribute = « { $attribute } » ne peut pas être « { $value } ».
BadAttribute-type = Valeur possible : { $type }.
OffGrid = Pour **{ $name }**, le début et la fin vont par pas de { $step }.
NoSuchDeparture = **{ $name }** ne part pas à ce moment-là. Prochains départs :
NoSuchDeparture-none = **{ $name }** n’a plus de départ.
NoneTogether = **{ $name }** n’est pas libre le { $slot }, donc rien n’est réservé.
NoneTogether-own = Tu as déjà **{ $name }** le { $slot }, donc rien d’autre n’est réservé.
NoneTogether-left = { $count ->
    [one] Un seul **{ $name }** est libre le { $slot }, donc rien n’est réservé.
   *[other] Seulement { $count } **{ $name }** sont libres le { $slot }, donc rien n’est réservé.
}
NoneTogether-only = À ce moment-là, seul **{ $name }** est libre.
NoneTogether-times = Tout est libre à ces moments-là :
NoneTogether-none = Il n’y a aucun moment proche où tout est libre.
BlackedOut = **{ $name }** : fermeture le { $slot }{ $stated ->
    [no] .
   *[other] {" "}({ $reason }).
}
BlackoutOver = Cette période est passée : rien n’a été fermé.
NoSuchBlackout = Cette fermeture n’existe pas, ou elle a déjà été levée.
NoSuchChange = Il n’y a rien à rétablir ici.
BadRule = « { $rule } » ne peut pas avoir cette valeur pour **{ $name }** ; rien n’a été changé.
RulesDisagree = Je ne peux pas régler cela, car les règles de **{ $name }** se contrediraient : { $low } { $least }, { $high } { $most }. Rien n’a été changé.
RuleChangedSince = { $by } a changé cela le { $when } : **{ $what }** · { $rule } est maintenant **{ $value }**. Rien n’a été rétabli.
TextMissing = { $what } doit compter au moins un caractère. Rien n’a été changé.
TextTooLong = { $what } peut compter au plus { $most } caractères ; ici, il y en a { $length }. Rien n’a été changé : raccourcis le texte.
TooMany = C’est trop : au plus { $most } { $what }, et il y en a { $given }. Rien n’a été changé.
RuleTooLong = « { $rule } » : au plus { $most } ; rien n’a été changé.
RuleTooShort = « { $rule } » : au moins { $least } ; rien n’a été changé.
RuleOfTheHouse = « { $rule } » vaut pour toute la maison et ne se règle pas pour une partie seulement. Rien n’a été changé. Écris « /rules tout { $example } ».
text-organization = Le nom de l’organisation
text-site = Le nom d’un site
text-resource = Le nom d’une ressource
text-alias = Un autre nom d’une ressource
text-group = Le nom d’un groupe
text-certificate = Le nom d’un certificat
text-tag = Une étiquette
text-attribute = Le nom d’une caractéristique
text-kind = Le nom d’un type
text-measure = L’unité d’une caractéristique
text-value = La valeur d’une caractéristique
text-floor = Un étage
text-unit = Le libellé d’une unité
text-class = La classe d’une place
text-description = Une description
text-photo = L’adresse d’une photo
text-reason = Un motif
text-title = L’objet d’une réservation
text-token = Le nom d’un jeton
many-members = personnes à la fois
many-attendees = participants par réservation
many-guests = invités par e-mail par réservation
many-companions = choses réservées ensemble
many-openings = plages d’ouverture par jour
many-circle = rôles et groupes dans une règle
many-certificates = certificats pour une ressource
many-quotas = quotas au même endroit
many-feeds = liens d’agenda pour une personne
many-tokens = jetons d’API pour une personne
many-favourites = favoris
many-dates = dates dans une série
many-strikes = réservations inutilisées avant une limite
many-unused = dates inutilisées de suite
many-tags = étiquettes
many-aliases = autres noms pour une ressource
many-choices = choix pour une caractéristique
many-attributes = caractéristiques pour une ressource
many-photo = octets pour une photo
many-units = unités pour une ressource
many-seats = places d’un groupe
NoSuchRhythm = Une série peut revenir tous les 1 à { $most } jours, semaines ou mois, mais pas tous les { $interval }. Rien n’a été réservé.
SeriesTooLong = Une série peut durer dix ans au plus, donc jusqu’au **{ $latest }**. Sans fin, elle continue tant qu’on en a besoin.
NothingFalls = Aucune date ne tombe entre le **{ $first }** et le **{ $last }** : il n’y a rien à réserver.
NotOnThatDay = Les dates de cette série ne peuvent pas toutes passer ensemble au **{ $day }**. Rien n’a été déplacé.
StaysTogether = Chaque date de cette série comprend plusieurs **{ $name }**, qui ne peuvent pas passer ailleurs ensemble. Rien n’a été déplacé.
QuotaExceeded = Il te faudrait { $needs }. Le quota pour { $what } est de { $most } { $period } ; tu as utilisé { $used }, **il reste { $left }**.
QuotaExceeded-other = Il ne reste pas assez à **{ $holder }** pour cela. Le quota pour { $what } est de { $most } { $period }.
QuotaExceeded-resets = De nouveau disponible en entier le { $resets }.
TooManyStrikes = En { $window }, tu n’as pas utilisé { $strikes } de tes réservations : tu ne peux donc réserver que jusqu’au **{ $latest }**.
TooManyStrikes-other = Pour l’instant, on ne peut réserver pour **{ $holder }** que jusqu’au **{ $latest }**.
TooManyToTakeOut = Il y a plus de { $most } réservations, c’est trop pour une conversation. La personne qui gère Bellhop exporte tout avec `bellhop export`.
TooManyHolds = Tu as déjà { $most ->
    [3] trois
   *[other] { $most }
} options en cours. Confirme ou abandonne d’abord l’une d’elles.
AlreadyBegun = C’est déjà en cours : seule la fin peut être changée.
AlreadyLate = Le créneau t’attend déjà jusqu’à **{ $release }** ; ça ne marche qu’une fois.
NoCheckIn = Là, personne n’a besoin de s’enregistrer.
NotNear = Rien n’a changé : **{ $name }** commence { $start }. Tu peux m’annoncer un retard à partir d’une heure avant.
ReleasedMeanwhile = **{ $name }** est encore libre : reprends le créneau, et ton arrivée est enregistrée.
SlotTaken = **{ $name }** n’est pas libre le { $slot }. Voici ce qui s’en approche le plus :
own-already-one = Tu en as déjà un. Il t’en faut un autre ?
one-more-of-what = Un de plus de quoi ? Nomme-le, ou ouvre d’abord une réservation.
own-already = Tu l’as déjà.
own-already-other = C’est déjà réservé.
own-partly = Tu as déjà une partie de ce créneau.
SlotTaken-none = **{ $name }** n’est pas libre le { $slot }, et rien d’approchant n’est libre.
taken-by = { $slot }, réservé par { $who }
NoSuchBooking = Je ne trouve pas de telle réservation à ton nom.
NoSuchBooking-called = Aucune de tes réservations ne s’appelle « { $title } ».
NotYours = Cette réservation est à quelqu’un d’autre.
HoldOver = L’option a pris fin à { $ended }, donc ce n’est pas réservé.
HoldOver-again = Tu peux la remettre.
AlreadyOver = Ce n’est plus possible : la réservation est { $status }.
status-held = seulement en option
status-pending = en attente d’approbation
status-confirmed = confirmée
status-in_use = en cours
status-completed = terminée
status-expired = expirée, car l’option a pris fin
status-cancelling = annulée
status-cancelled = annulée
status-blackout = une fermeture
status-no_show = libérée, car personne ne s’est enregistré
NotConfirmed = Ce n’est encore qu’une option. Confirme-la d’abord.
NotInUse = Ton arrivée n’est pas enregistrée, il n’y a donc rien à terminer. Ce qui n’a pas commencé peut être annulé.
RestChanged = La réservation a changé depuis : **{ $name }** ne peut pas simplement y revenir. Réserve-le à part.
UndoOver = La minute pour rétablir la réservation s’est terminée à { $ended }.
TakenAnew = Le créneau de { $name } a été repris depuis : il n’y a plus rien à rétablir.
SlotOver = Ce créneau s’est terminé à { $ended } : on ne peut plus le reprendre.
CheckInEarly = L’enregistrement ouvre à **{ $opens }**.
CodeEarly = Le code de la porte s’affiche à partir de **{ $from }**.
WrongCode = { $left ->
    [one] Ce code n’est celui d’aucune de tes réservations du moment. Il te reste { $left } essai.
   *[other] Ce code n’est celui d’aucune de tes réservations du moment. Il te reste { $left } essais.
}
CodesPaused = Trop de codes faux. Tu peux réessayer à partir de **{ $until }** ; le bouton de la carte marche toujours.
NothingToCheckIn = Tu n’as pas de réservation pour laquelle t’enregistrer maintenant.
NothingToCheckIn-next = Tu n’as pas de réservation pour laquelle t’enregistrer maintenant. Le prochain enregistrement ouvre le { $opens }.
NotAMember = Je ne te connais pas encore ici. Demande un lien d’invitation à un admin de ton organisation, et ouvre-le.
NotAMember-slack = Je ne suis là que pour les membres de cet espace de travail.
NoLongerAMember = Tu ne fais plus partie de { $organization } : je ne peux donc rien faire pour toi ici. S’il s’agit d’une erreur, adresse-toi à un admin.
IsSuspended = Ton accès à { $organization } est suspendu : je ne peux rien faire pour toi pour l’instant. Tes réservations restent à toi ; seul un admin peut te rendre l’accès.
LastAdmin = **{ $name }** est la seule personne à gérer ce lieu. Nomme d’abord quelqu’un d’autre admin.
LastOwner = **{ $name }** est ici l’unique propriétaire. Nomme d’abord quelqu’un d’autre propriétaire.
AlreadyOwned = **{ $name }** est déjà propriétaire de ce lieu et peut te nommer aussi.
NotYourself = Tu ne peux pas te faire ça toi-même. Un autre propriétaire ou admin le peut.
NotSuspended = **{ $name }** est bien ici, ni suspendu ni exclu.
SamePerson = C’est déjà une seule personne ici : **{ $name }**.
BothOn = { $first } et { $second } ont chacun un compte sur { $platform }, où une personne n’en a qu’un. Pour moi, ce sont donc deux personnes.
BothBooked = { $first } et { $second } ont chacun une réservation à la même heure, **{ $one }** et **{ $other }**. Annule l’une des deux, et ils pourront être réunis.
NoSuchInvitation = Cette invitation est utilisée, révoquée ou expirée.
BadToken = Ce jeton ne fonctionne pas : il est inconnu, révoqué ou expiré, ou son titulaire n’est plus ici.
OutOfScope = Ce jeton ne permet pas cela : il n’a pas été créé pour { $scope }.
KeyUsedOtherwise = Une autre demande a déjà été faite avec cette clé. Prends une nouvelle clé pour une nouvelle demande.
StillUnderWay = Cette demande est en cours d’exécution. Réessaie dans un instant.
ChangedSince = La réservation a changé depuis ta dernière lecture ; c’est maintenant la version { $version }. Relis-la avant de la modifier.
NoSuchToken = Il n’y a pas de jeton « { $wanted } » que tu pourrais révoquer.
NoSuchToken-gone = Ce jeton n’existe plus.
TooManyRequests = Au plus { $most } requêtes sont permises en { $seconds } secondes. Ralentis un peu et réessaie.
OverBudget-holds = Le budget de ce jeton pour aujourd’hui est épuisé : { $used } réservations sur { $most }.
OverBudget-minutes = Le budget de ce jeton pour sept jours est de { $most }. Il en a utilisé { $used }, et ceci en demanderait { $asked }.
KindNotCovered = Ce jeton ne réserve que ceci : { $kinds }.
scope-read = la lecture
scope-book = réserver pour soi
scope-book_for_others = réserver pour d’autres
scope-administer = l’administration
AskedAlready = Ta demande est chez les admins. Je te préviens dès que l’un d’eux te laisse entrer.
AskedAlready-declined = Les admins ne t’ont pas laissé entrer. Tu pourras redemander dans une semaine.
TooManyAsk = Trop de personnes demandent en ce moment. Demande plutôt un lien d’invitation à un admin.
NoSuchRequest = Cette demande est close. La personne peut en faire une autre.
NobodyAsked = Cette personne ne demande pas, ou plus, à être oubliée. Rien n’a été effacé.
HasLeft = { $name } ne fait plus partie de ton organisation : on ne peut rien réserver à son nom.
CannotStandIn-self = Tu réponds déjà toi-même aux demandes qui t’arrivent. Choisis quelqu’un d’autre.
CannotStandIn-gone = Cette personne ne peut pas répondre pour l’instant : elle est partie ou suspendue. Choisis quelqu’un d’autre.
CannotStandIn-guest = Les invités ne répondent à aucune demande. Choisis quelqu’un d’autre.
CannotStandIn-over = Cette période est passée. Indique des jours à venir.
StillAMember = { $name } fait partie de ton organisation et décide de ses propres réservations.
BadInvitation = Cette invitation n’est plus valable ou a déjà servi. Demandes-en une nouvelle à un admin de ton organisation.
AlreadyAMember = Tu es déjà membre ici, mais avec un autre profil ; ce lien ne peut pas réunir les deux.
AlreadyHere = « { $name } » est déjà là. Personne n’a été ajouté.
NoSuchProposal = Cela a été affiché il y a trop longtemps ; je ne sais plus ce que c’était. Rien n’a été modifié.
NameTaken = « { $name } » est déjà pris : quelque chose porte déjà ce nom ici. Rien n’a été ajouté ni modifié.
NameTaken-retired = « { $name } » est le nom d’un élément retiré. Remets-le en service ou choisis un autre nom.
OutOfRange = { $what } : { $given } n’est pas possible ; la valeur va de { $least } à { $most }. Rien n’a été modifié.
ResourceChangedSince = { $by } l’a modifié le { $when } : **{ $name }** · { $fact } : **{ $value }** désormais. Je n’ai rien changé ; regarde à nouveau.
Retired = **{ $name }** a été retiré et ne peut plus être réservé.
StillBooked = **{ $name }** est encore réservé { $count ->
    [one] une fois
   *[other] { $count } fois
}, la prochaine le { $when }. Rien n’a été modifié ; décide d’abord ce qu’il en advient.
thing-name = Nom
thing-kind = Type
thing-capacity = Places
thing-site = Site
thing-floor = Étage
thing-description = Description
thing-photo = Photo
thing-tags = Équipement
thing-aliases = Autres noms
thing-classes = Classes
thing-attributes = Caractéristiques
thing-units = Nombre d’unités
thing-role = Rôle
thing-zone = Fuseau horaire
NotAllowed = { $role ->
    [admin] Seul un propriétaire peut faire ça ; tu as le rôle d’admin.
    [guest] Seul un admin peut faire ça ; tu as le rôle d’invité.
   *[other] Seul un admin peut faire ça ; tu as le rôle de membre.
}
NotAllowed-ask = { $count ->
    [one] Demande à { $names }.
   *[other] Demande à l’une de ces personnes : { $names }.
}
NeedsApproval = **{ $name }** demande une approbation : une réservation ne peut pas y être déplacée.
NeedsApproval-anew = Fais une nouvelle réservation et annule celle-ci.
NeedsApproval-longer = **{ $name }** demande une approbation pour le temps en plus. Je peux la demander ; ce que tu as reste à toi, quelle que soit la réponse.
NeedsApproval-elsewhere = Je peux le retenir pour que tu en fasses la demande. Annule celle-ci une fois que tu l’auras.
CrowdNeedsApproval = Plus de { $most } personnes dans **{ $name }**, cela demande l’approbation de : { $who }. Je n’ai rien changé.
CrowdNeedsApproval-anew = Je peux demander. Jusqu’au oui, ce sera une demande, pas une réservation sûre, et un non y mettra fin.
TooManyExceptions = En { $window }, tu as déjà demandé { $most ->
        [one] une exception
       *[other] { $most } exceptions
    } ; **{ $name }** n’en permet pas plus.
TooManyExceptions-never = Il n’y a pas d’exception aux règles de **{ $name }**.
NotBookable = **{ $name }** est réservable uniquement par : { $who }.
NotAllowedForOthers = Tu ne peux pas réserver **{ $name }** pour quelqu’un d’autre.
NeedsCertificate = **{ $name }** exige **{ $certificate }**, que tu n’as pas à ce moment-là.
NeedsCertificate-other = **{ $name }** exige **{ $certificate }**, que **{ $holder }** n’a pas à ce moment-là.
NeedsCertificate-ends = Le tien se termine le { $day }.
NeedsCertificate-givers = Délivré par : { $givers }.
MayNotGive = Tu ne peux ni délivrer ni retirer **{ $certificate }**. Délivré par : { $givers }.
NoSuchCertificate = Ce certificat n’existe plus.
EndsBefore = Un certificat ne peut pas se terminer dans le passé.
NoSuchGroup = Je ne connais pas de groupe « { $wanted } ».
NoSuchGroup-closest = Veux-tu dire { $groups } ?
NoSuchMember = Je ne connais personne ici qui s’appelle « { $wanted } ». Cette personne doit peut-être d’abord m’écrire une fois.
BadAddress = « { $said } » n’est pas une adresse e-mail à laquelle je peux écrire. Rien n’a changé.
SeveralCalled = Plusieurs personnes ici s’appellent « { $wanted } ». De qui s’agit-il ?
SeveralCalled-whole = Plusieurs personnes ici s’appellent « { $wanted } ». Écris le nom entier, s’il te plaît.
NothingHappened = Il ne s’est rien passé récemment avec **{ $name }**.
TooLongAgo = Je peux montrer un jour tel qu’il était à un moment des { $weeks } dernières semaines, depuis le **{ $since }**. C’est plus ancien.
OfferOver = Cette réservation ne t’est pas, ou plus, proposée.
NobodyToAsk = Je ne peux demander à personne cette heure de **{ $name }** : plusieurs personnes l’ont, ou il est trop tard pour demander.
AskedEnough = Tu as demandé { $most ->
    [one] une fois
   *[other] { $most } fois
} aujourd’hui, autant qu’il est permis. Tu pourras redemander à partir du { $resets }.
AskedEnough-holder = On a assez demandé à cette personne aujourd’hui. Tu pourras lui redemander à partir du { $resets }.
AskedEnough-unwilling = Cette personne préfère qu’on ne lui demande plus rien aujourd’hui. Tu pourras lui redemander à partir du { $resets }.
AskedEnough-never = Pour **{ $name }**, on ne demande rien à qui l’a réservé.
AskedTooLate = **{ $name }** commence le { $start } : il reste trop peu de temps pour attendre une réponse.
FavourOver-withdrawn = La demande a été retirée : il n’y a plus rien à répondre.
FavourOver-lapsed = Le délai pour répondre est passé : tu gardes ta réservation.
FavourOver-yes = C’est déjà fait.
FavourOver-no = Tu as déjà répondu : tu gardes ta réservation.
FavourOver-hindered = Les règles ne le permettaient plus quand tu as accepté : rien n’a changé.
FavourOver-off = Ce n’est plus possible : les réservations ne sont plus comme au moment de la demande.
FavourOver-undone = Cela a été annulé : tout est comme avant.
FavourStands = Impossible de revenir là-dessus : la minute est passée, ou l’une des réservations a changé depuis.
Hindered = Les règles ne le permettent plus à l’autre personne : rien n’a changé. Elle en est informée.
Hindered-own = Rien n’a changé.
RingOver = Cet échange n’a pas lieu : tout est comme avant.
RingOver-done = Tout le monde a déjà échangé.
NothingAsked = Personne ne t’a posé de question sur cette demande.
NotRequested = Plus personne n’a à approuver cette réservation.
NoSuchMember-mentioned = Une des personnes mentionnées n’est pas membre ici ; rien n’a été changé. Elle doit peut-être d’abord m’écrire une fois.
UnknownZone = Je ne connais ni ville ni fuseau horaire « { $wanted } ». Écris par exemple « Lisbonne » ou « Europe/Paris ».
Unavailable = Je n’arrive pas à joindre mon registre des réservations en ce moment. Réessaie dans une minute ; rien n’a été changé.

## Le menu des commandes de Telegram

menu-book = Réserver quelque chose
menu-rooms = Parcourir, et voir ce qui est libre
menu-board = La journée en tableau, pour réserver en touchant
menu-bookings = Mes réservations
menu-calendar = Voir et créer des liens d’agenda
menu-checkin = S’enregistrer
menu-waiting = Ce que j’attends, et ma place dans la file
menu-quota = Ce qui reste de mes quotas
menu-token = Les clés avec lesquelles d’autres systèmes agissent pour moi
menu-groups = Les groupes de personnes
menu-certificates = Qui a quel certificat
menu-report = Comment tout a été utilisé
menu-people = Qui est ici, et les rôles
menu-blackout = Ce qui est fermé, et pourquoi
menu-rules = Les règles d’une salle ou d’un objet
menu-status = Si tout fonctionne
menu-help = Comment me parler
menu-resources = Tout ce que l’on gère, pour le modifier
menu-newresource = Ajouter une salle ou autre chose
menu-setup = Mettre ce lieu en place : fuseau, horaires, premières choses
button-form-book = Choisir dans un formulaire…
button-form-repeat = Réserver une série…
button-form-find = Chercher avec des filtres…
button-form-move = N’importe quelle autre heure…
button-form-decline = Écrire une raison…
button-form-settings = Tout en une fois…
button-form-add = Remplir un formulaire…
form-title-book = Réserver
form-title-repeat = Réserver une série
form-title-find = Trouver
form-title-move = Une autre heure
form-title-decline = Refuser une demande
form-title-settings = Réglages
form-title-add = Ajouter
form-send-book = Retenir
form-send-repeat = Voir les dates
form-send-find = Chercher
form-send-move = Déplacer
form-send-decline = Refuser
form-send-settings = Enregistrer
form-send-add = Vérifier
form-how-book = Choisis ce qu’il te faut, et quand. Pour une journée entière, pas besoin d’heure.
form-how-repeat = Choisis quoi, quand et à quel rythme. Tu vois chaque date avant toute réservation.
form-how-find = Choisis ce qui compte pour toi, et laisse le reste vide.
form-how-settings = Voilà comment je travaille pour toi. Change ce que tu veux, puis enregistre.
form-how-add = Dis ce que c’est. Tu le vois avant que ce soit ajouté.
form-lacks-clock = À partir de quand ? Choisis une heure.
form-lacks-minutes = Combien de temps ? Choisis une durée.
form-over = C’est passé, ou déjà décidé : plus rien ne peut être changé ici.
form-moved = Sa carte montre la nouvelle heure.
form-saved = **Enregistré.**
form-first = La première fois le
form-rhythm = À quel rythme
form-rhythm-daily = Tous les jours
form-rhythm-workdays = Du lundi au vendredi
form-rhythm-weekly = Toutes les semaines
form-rhythm-fortnightly = Toutes les deux semaines
form-rhythm-monthly = Tous les mois, à la même date
form-last = La dernière fois le
form-last-hint = Laissé vide, cela continue.
form-kind = Quel genre
form-seats = Places, au moins
form-features = Avec
form-site = Où
form-reason = Raison
form-because = Ou avec tes propres mots
form-language = Langue
form-name = Nom
form-count = Places, ou combien il y en a
form-floor = Étage
form-facts = Quoi d’autre
form-facts-hint = Séparé par des virgules, par exemple : projecteur, tableau blanc, 8–20
form-close = Fermer
form-resource = Quoi
form-day = Jour
form-clock = À partir de
form-minutes = Combien de temps
form-people = Qui vient aussi
form-title = Pour quoi
form-done = C’est dans nos messages directs, où tu confirmes.
form-late = Slack n’a pas ouvert le formulaire à temps.
shortcut-book = Réserver
shortcut-book-about = Choisir une salle, un bureau ou un objet, et l’heure
shortcut-thread = Réserver pour ce fil
shortcut-thread-about = Son auteur et ceux qu’il mentionne sont invités
menu-settings = Mes réglages

## Les personnes d’une réservation

button-guests = Qui vient ?
button-take-off = Retirer { $name }
button-show-booking = Voir la réservation
button-withdraw = Retirer l’offre
button-take-over = Je la prends
button-no-thanks = Non merci
company-none = Je ne trouve aucune de tes réservations qui corresponde.
company-which-add = À quelle réservation faut-il l’ajouter ?
company-which = De quelle réservation s’agit-il ?
company-which-give = Quelle réservation veux-tu céder ?
company-added = Sur la liste maintenant : { $names }. Je fais passer le mot.
company-removed = Plus sur la liste : { $names }. Je fais passer le mot.
company-same-on = Déjà sur la liste : { $names }.
company-same-off = Pas sur la liste de cette réservation : { $names }.
company-same-nobody = Cette personne n’est pas sur la liste de cette réservation.
guests-head = **{ $slot }**, réservé pour { $holder }.
guests-coming = Participent : { $names }
guests-nobody = Personne d’autre n’est encore sur la liste. Pour ajouter quelqu’un, écris « ajoute » et son nom.
guests-absent = Ne peuvent pas venir : { $names }
guests-unwritten = Aucun e-mail ne part encore d’ici, les invités ne sont donc pas prévenus : envoie-leur l’horaire toi-même. La personne qui gère Bellhop peut activer les e-mails.
guests-unwritten-admin = Aucun e-mail ne part encore d’ici, les invités ne sont donc pas prévenus : envoie-leur l’horaire toi-même. Les e-mails s’activent avec SMTP_URL, là où tourne Bellhop.
guest-added = Sur la liste maintenant : { $names }.
guest-removed = Plus sur la liste : { $names }.
mail-off = Aucun e-mail ne part encore d’ici. La personne qui gère Bellhop peut les activer.
mail-off-admin = Aucun e-mail ne part encore d’ici. Ils s’activent avec SMTP_URL, là où tourne Bellhop.
mail-asked = J’envoie un code à { $address }. Écris-moi « email » et le code dans les 30 minutes ; d’ici là, rien d’autre n’y est envoyé.
mail-proved = Désormais j’écris aussi à { $address } : ce que tu réserves, les rappels avec le code de la porte, les changements et annulations, et ta semaine si tu la reçois. « Plus d’e-mails » y met fin.
mail-wrong = Ce n’est pas le code. { $left ->
    [one] Il reste un essai.
   *[other] Il reste { $left } essais.
}
mail-over = Il n’y a pas de code à saisir. Pour en recevoir un, écris « écris-moi à » et ton adresse.
mail-stopped = Tu ne reçois plus d’e-mails de ma part.
mail-none = Tu ne reçois pas d’e-mails de ma part.
mail-lost = Mes e-mails n’arrivent plus à { $address }, je t’écris donc seulement ici. « Écris-moi à » et une adresse les réactive.
mail-code-subject = Ton code pour Bellhop
mail-code = { $name } veut savoir ici ce qui est réservé. Envoie-moi ce code dans le chat : email { $code }
mail-code-else = Si ce n’était pas toi, ne fais rien : rien d’autre n’est envoyé ici.
mail-leave = Plus d’e-mails
mail-leave-ask = Bellhop doit-il cesser d’écrire à cette adresse ?
mail-left = Bellhop n’écrit plus à cette adresse.
guest-leave = Plus d’invitations
guest-leave-ask = Bellhop doit-il cesser d’écrire à cette adresse pour l’organisation qui vous a invité ? Vous ne serez pas non plus informé des changements.
guest-left = Cette adresse ne recevra plus d’e-mails de cette organisation. Toute personne qui vous invitera désormais en sera avertie et devra vous prévenir elle-même.
guest-again = M’écrire à nouveau
guest-back = Vous recevrez de nouveau leurs invitations.
button-mail-stop = Plus d’e-mails
settings-mail = E-mail : { $address }, en plus du chat
settings-mail-unproved = E-mail : { $address }, dès que tu envoies le code
settings-mail-none = E-mail : aucun. « écris-moi à toi@example.com » l’ajoute.
TooManyInvited = On ne peut pas inviter plus de { $most } personnes par e-mail en une journée, pour que personne n’envoie de spam par mon intermédiaire. Réessaie demain.
TooManyMailCodes = Tu as demandé { $most } codes en une heure. Réessaie plus tard.
card-busy = Dans ton propre agenda, tu n’as pas le temps : { $times }.
card-busy-all-day = Dans ton propre agenda, tu n’as pas le temps pendant toute cette durée.
own-calendar-given = Je lis ton agenda dans un instant et je te dis si ça a marché. Je ne garde que les heures où tu n’as pas le temps, aucun titre, et je te préviens quand une réservation tombe en même temps.
own-calendar-given-openly = Je lis ton agenda dans un instant et je te dis si ça a marché. Qui a cette adresse peut lire tout ton agenda : supprime donc ton message ici.
own-calendar-read = J’ai lu ton agenda : { $count ->
    [0] rien dans les 8 prochaines semaines
    [one] une plage occupée dans les 8 prochaines semaines
   *[other] { $count } plages occupées dans les 8 prochaines semaines
}. Je te préviens quand une réservation tombe en même temps, et un horaire pour vous tous l’évite. Je le relis toutes les demi-heures.
own-calendar-lost = Je n’arrive pas à lire ton agenda : { $why }. D’ici là, je ne te préviens pas des conflits. « Mon agenda est » et une autre adresse le remplace.
own-calendar-forgotten = J’ai oublié ton agenda, son adresse et les heures qui s’y trouvent.
own-calendar-none = Je ne connais aucun agenda à toi. « Mon agenda est https://example.com/nom.ics » en ajoute un.
own-calendar-trouble-away = son serveur ne répond pas
own-calendar-trouble-refused = son serveur ne me le donne pas. Prends l’adresse iCal secrète ou publique dans les paramètres de ton agenda
own-calendar-trouble-inside = son adresse mène dans un réseau privé, où je ne lis rien
own-calendar-trouble-astray = son adresse mène sans fin à d’autres, ou à une adresse non chiffrée
own-calendar-trouble-too_large = il est trop grand
own-calendar-trouble-unreadable = il n’y a pas d’agenda à cette adresse. Prends l’adresse iCal dans les paramètres de ton agenda, elle finit souvent par .ics
own-calendar-trouble-sealed = je n’ai plus son adresse
button-calendar-forget = Oublier mon agenda
settings-calendar = Ton propre agenda : { $count ->
    [0] rien dans les 8 prochaines semaines
    [one] une plage occupée dans les 8 prochaines semaines
   *[other] { $count } plages occupées dans les 8 prochaines semaines
}
settings-calendar-unread = Ton propre agenda : je ne l’ai pas encore lu
settings-calendar-lost = Ton propre agenda : je n’arrive pas à le lire, { $why }
settings-calendar-none = Ton propre agenda : aucun. Avec « mon agenda est https://example.com/nom.ics », je peux te prévenir des conflits.
BadCalendarAddress = Ce n’est pas une adresse d’agenda que je peux lire : elle doit commencer par https:// ou webcal://. Rien n’a été changé.
BadWebhookAddress = Ce n’est pas une adresse à laquelle je peux envoyer des événements : elle doit commencer par https://. Rien n’a été changé.
NoSuchEventType = Il n’y a pas d’événement appelé « { $name } ». Ceux qui existent figurent dans docs/events.md.
NoSuchWebhook = Il n’y a pas de webhook { $number } ici.
TooManyWebhooks = Il y a déjà { $most } webhooks, c’est le maximum. Supprimes-en un d’abord.
webhook-dead = { $count ->
    [one] Le webhook { $number } refuse un événement depuis un jour : il n’est plus renvoyé automatiquement. Tout le reste continue.
   *[other] Le webhook { $number } refuse { $count } événements depuis un jour : ils ne sont plus renvoyés automatiquement. Tout le reste continue.
}
webhook-stopped = Le webhook { $number } n’a rien accepté depuis un jour : plus rien ne lui est envoyé. Ce qui se passe entre-temps est gardé pour lui.
webhook-gone = Le webhook { $number } a répondu qu’il ne veut plus d’événements : plus rien ne lui est envoyé.
webhook-replay = Dès que son destinataire fonctionne de nouveau, **bellhop webhooks replay { $number }** lui envoie ce qu’il a manqué.
webhook-replayed = Le webhook { $number } reçoit ce qu’il a manqué, à partir du premier événement.
button-webhook-replay = Envoyer ce qui manque
guest-lost = Mes e-mails n’arrivent pas à { $address }, sur la liste pour { $slot }. Vérifie l’adresse, ou préviens cette personne toi-même.
guests-refusing = { $names } { $count ->
    [one] ne veut pas
   *[other] ne veulent pas
} recevoir d’e-mails d’ici. Je n’écris pas à cette adresse : à toi de prévenir.
letter-invited-subject = Invitation : { $what }
letter-changed-subject = Modifié : { $what }
letter-cancelled-subject = Annulé : { $what }
letter-invited = { $holder } vous invite :
letter-changed = { $holder } a modifié le rendez-vous. Voici les nouvelles informations :
letter-cancelled = { $holder } a annulé ce rendez-vous, ou vous n’en faites plus partie. Merci de le retirer de votre agenda :
mail-dates = Se répète { $rule } : { $count } dates, dont voici la prochaine.
mail-unread = Personne ne lit les réponses à cet e-mail. Merci de dire directement à { $holder } si vous venez.
leave-none = Je ne trouve aucune réservation à toi, ni aucune invitation, à ce moment-là.
leave-which = À laquelle ne peux-tu pas venir ?
leave-holder = **{ $slot }** est ta réservation. Veux-tu la rendre ?
card-offered = Proposée à { $name } jusqu’à { $until }. D’ici là, elle reste à toi.
card-handed-by = C’était à { $name } avant toi.
offer-holder-you = Cette réservation est déjà à toi.
offer-holder = Cette réservation lui appartient déjà.
offer-withdrawn = L’offre est retirée ; la réservation reste à toi.
offer-declined = Entendu. Je lui dis que tu ne la prends pas.
notice-offered = { $by } te propose cette réservation. Elle est à toi si tu la prends avant **{ $until }**.
notice-assistant-held = Un assistant garde ceci pour toi. Ce n’est réservé qu’une fois que tu l’as confirmé.
notice-offer-declined = { $name } ne la prend pas ; elle reste à toi.
notice-offer-lapsed = { $name } n’a pas répondu, l’offre est terminée ; elle reste à toi.

## Demander à qui l’a réservé

button-ask-holder = Demander à qui l’a
button-ask-give = Me la laisser
button-ask-swap = Échanger : { $what }
button-ask-shorten = La raccourcir de { $minutes } min
button-ask-share = Me joindre à eux
button-unask = Retirer la demande
button-grant-give = Laisser
button-grant-swap = Échanger
button-grant-shorten = Raccourcir de { $minutes } min
button-grant-share = Faire une place
button-keep-mine = Garder
button-not-today = Plus de demandes ce jour
favour-what = **{ $name } · { $slot }** est à quelqu’un d’autre. Que dois-je demander ?
favour-press = Appuie sur un bouton, s’il te plaît : un simple oui ou non ne cède rien.
favour-full = **{ $name }** ne peut pas être partagé alors : { $people } personnes viennent, pour { $seats } places.
favour-wanted = Tu aurais **{ $slot }**.
favour-wanted-whole = Tu aurais **{ $slot }**. Si la réservation t’est laissée, elle est annulée en entier pour l’autre personne.
favour-which = Dis-moi ce que tu veux, et quand : « demande à qui a { $name } demain à 15h de me le donner ».
favour-oneself = C’est toi : il n’y a personne à qui demander. Nomme ce que quelqu’un d’autre a : « demande à qui a { $name } demain à 15h de me le donner ».
favour-whose = C’est { $who } qui l’a réservé : la question lui est donc posée, et à personne d’autre.
favour-whoever = La question est posée à qui l’a réservé, et à personne d’autre.
favour-no-sharing = **{ $name }** ne se partage pas : ses règles ne permettent pas de le demander.
favour-share-one = Je demande pour toi seulement. Qui vient avec toi demande aussi, ou se fait ajouter : ainsi, personne n’est inscrit sans le savoir.
favour-which-time = Quelle heure de **{ $name }** veux-tu ? Tu peux aussi dire : « demande à qui a { $name } demain à 15h ».
favour-sent = J’ai demandé **{ $name } · { $slot }** à { $who }.
favour-sent-swap = J’ai proposé à { $who } d’échanger **{ $name } · { $slot }** contre ton **{ $given }**.
favour-sent-share = J’ai demandé à { $who } si tu peux te joindre à **{ $name } · { $slot }**.
favour-sent-unnamed = Je n’ai pas donné ton nom.
favour-sent-until = Je te donnerai la réponse dès qu’elle arrive ; elle peut venir jusqu’au **{ $until }**.
favour-withdrawn = Demande retirée. Rien ne change.
favour-withdrawn-free = Demande retirée. Plus besoin de demander : **{ $name } · { $slot }** est libre maintenant.
favour-withdrawn-off = Demande retirée. Les choses ne sont plus comme elles étaient.
favour-kept = D’accord, tu la gardes. Je transmets.
favour-not-today = Plus personne ne te demandera rien aujourd’hui.
favour-somebody = Quelqu’un
favour-holder = La personne
favour-the-holder = la personne qui l’a
favour-to-somebody = quelqu’un d’autre
favour-asked-give = { $who } aimerait avoir **{ $name } · { $slot }**, que tu as réservé.
favour-costs-whole = Ta réservation **{ $slot }** serait alors annulée en entier.
favour-asked-swap = { $who } aimerait avoir ton **{ $name } · { $slot }** et donne en échange **{ $given } · { $when }**.
favour-asked-shorten = { $who } aimerait avoir **{ $name } · { $slot }**. Tu garderais **{ $rest }**.
favour-asked-share = { $who } aimerait se joindre à ta réservation **{ $name } · { $slot }**. Vous seriez alors { $people }, pour { $seats } places. La réservation reste à toi.
favour-until = Tu peux répondre jusqu’au **{ $until }**. Sans réponse, tu gardes ta réservation.
favour-done-give = Laissé à { $who }. Ta réservation n’existe plus et ne compte plus.
favour-done-swap = Échangé avec { $who } : voici ce que tu as maintenant.
favour-done-shorten = Raccourci pour { $who } : voici ce que tu gardes.
favour-done-share = { $who } peut venir et figure maintenant sur la réservation.
favour-yes-give = { $who } t’a laissé cette réservation.
favour-yes-swap = { $who } a échangé avec toi : voici ce que tu as maintenant.
favour-yes-shorten = { $who } t’a fait de la place : c’est à toi.
favour-became-no = { $who } garde **{ $name } · { $slot }**.
favour-still = Si d’autres veulent échanger de sorte que cela convienne à trois ou quatre, je vous le propose à tous jusqu’au **{ $until }**.
favour-became-lapsed = { $who } n’a pas répondu : **{ $name } · { $slot }** reste pris.
favour-became-hindered = { $who } a dit oui, mais les règles ne le permettent plus. Rien n’a changé : **{ $name } · { $slot }** reste pris.
favour-became-off = La demande pour **{ $name } · { $slot }** n’aboutit pas : les choses ne sont plus comme elles étaient.
favour-free = **{ $name } · { $slot }** est libre maintenant : vous l’aviez demandé, et la réservation a été annulée.
favour-undone = C’est annulé dans la minute : tout est comme avant.
favour-undone-own = Annulé. Tout est comme avant.
poll-own = Je retiens ces créneaux de { $length } avec **{ $names }** et j’ai demandé lesquels conviennent.
poll-nobody-left = Je retiens ces créneaux de { $length }, mais il ne reste personne à qui la question a été posée.
poll-asked = **{ $who }** voudrait te voir pendant { $length }. Lesquels de ces créneaux te conviennent ?
poll-others-own = Je retiens ces créneaux de { $length } pour **{ $names }**, sans toi, et j’ai demandé lesquels conviennent.
poll-asked-others = **{ $who }** cherche un créneau de { $length } pour **{ $names }**. Lesquels de ces créneaux te conviennent ?
poll-holder = La réservation reviendra à **{ $holder }**.
poll-holder-you = Ce sera ta réservation.
poll-until = Ouvert jusqu’à **{ $until }**.
poll-answered = { $count } sur { $of } ont répondu.
poll-press = Appuie sur tous ceux qui conviennent ; je les retiens en attendant.
poll-yours = C’est noté ; appuie de nouveau pour changer.
poll-yours-none = C’est noté, aucun ne te convient ; appuie de nouveau pour changer.
poll-slot-none = • **{ $slot }** · { $name } · ne convient à personne
poll-slot = { $count ->
    [0] • **{ $slot }** · { $name } · personne pour l’instant
   *[other] • **{ $slot }** · { $name } · convient à { $who }
}
poll-slot-asked = { $count ->
    [0] • **{ $slot }** · { $name }
   *[other] • **{ $slot }** · { $name } · convient à { $count }
}
poll-decided = C’est décidé : **{ $slot }** · { $name }. Les autres créneaux sont de nouveau libres.
poll-decided-gone = Ce qui était décidé, **{ $slot }** · { $name }, n’est plus réservé.
poll-pending = Il faut une approbation ; je l’ai demandée.
poll-suited = Cela convenait à { $count } des { $of } personnes interrogées.
poll-own-nobody = Personne n’a dit qu’un de ces créneaux convient. Plus rien n’est retenu.
poll-own-called_off = Annulé. Plus rien n’est retenu, et je préviens toutes les personnes interrogées.
poll-own-lost = Aucun des créneaux qui conviennent n’était encore disponible. Plus rien n’est retenu.
poll-became-nobody = Aucun créneau ne convenait, donc cela n’a rien donné.
poll-became-called_off = { $who } n’a plus besoin de ta réponse : le sondage est annulé.
poll-became-lost = Aucun des créneaux qui convenaient n’était encore disponible, donc cela n’a rien donné.
poll-superseded = Le sondage est affiché plus bas.
polls-none = Aucun sondage ouvert ne te concerne. « Une heure la semaine prochaine pour @mara et jonas » trouve des créneaux à proposer.
polls-several = { $count ->
    [one] Un sondage est ouvert.
   *[other] { $count } sondages sont ouverts.
}
button-poll-them = Leur demander par sondage
button-poll = Le sondage
button-polls = Sondages
button-poll-book = Réserver { $slot } · { $name }
button-poll-decide = Décider maintenant
button-poll-off = Annuler le sondage
button-poll-one = { $days } · { $length } · { $names }
button-poll-one-asked = { $days } · { $length } · de { $names }
button-poll-time = { $slot } · { $name }
button-poll-suits = ✓ { $slot } · { $name }
button-poll-none = Aucun
button-poll-none-now = ✓ Aucun
button-poll-booking = La réservation
button-poll-again = D’autres créneaux
NoSuchPoll = Ce sondage n’existe plus, ou il ne s’adresse pas à toi.
SlotTaken-poll = C’est l’un des créneaux d’un sondage auquel tu participes.
PollOver = Le sondage est terminé, cela n’y change plus rien.
PollUndecided = Personne n’a encore dit quel créneau convient. Tu peux en choisir un.
PollSlotGone = Ce créneau n’est plus disponible. Les autres le sont.
TooManyPolls = Tu as { $most } sondages ouverts, c’est le maximum. Décide d’abord l’un d’eux.
PolledAlready = Tu leur demandes déjà cela : voici le sondage.
poll-until-stays = Sa clôture reste celle annoncée au départ.
PollUntilPast = Le { $until }, c’est passé ; nous sommes le { $now }. Personne n’a été interrogé et rien n’est retenu.
TooFewTimes = Il ne reste pas deux de ces créneaux que je puisse retenir et proposer.
KeptForPoll = Je retiens ce créneau pour un sondage. Il sera réservé quand celui-ci sera décidé.
ring-offered = Vous êtes { $count } à pouvoir échanger en une fois : tu donnes **{ $given } · { $when }** et tu reçois **{ $name } · { $slot }**.
ring-until = L’échange se fait quand les { $count } ont accepté, jusqu’au **{ $until }**. Si une personne garde sa réservation, tout le monde garde la sienne.
ring-agreed = C’est noté. { $count ->
    [one] Une réponse est encore attendue
   *[other] { $count } réponses sont encore attendues
} jusqu’au **{ $until }** ; d’ici là, rien ne change.
ring-done = Les { $count } ont échangé : voici ce que tu as maintenant.
ring-off = L’échange à { $count } n’aboutit pas : tu gardes ceci.
given-reason = laissé à quelqu’un qui l’a demandé
notice-taken-over = { $name } a repris cette réservation. Elle ne compte plus comme la tienne.
notice-called-off = { $by } a annulé ta réservation : { $reason }
notice-called-off-plain = { $by } a annulé ta réservation.
others-whose = On dirait la réservation de quelqu’un d’autre, alors je ne touche pas à la tienne. Si tu penses à un collègue, écris son nom.
others-not-yours = Je ne peux pas modifier les réservations de { $name } pour toi. Seuls { $name } et les gestionnaires de la salle le peuvent.
others-none = { $name } n’a rien réservé qui corresponde.
others-private = Ce que { $name } a réservé reste entre { $name } et moi.
others-cancel-which = Quelle réservation de { $name } veux-tu annuler ? Je dirai à { $name } que c’était toi.
others-list = Réservations de { $name } :
because-needed = on en a besoin pour autre chose
because-mistake = la réservation était une erreur
because-rules = cela ne respecte pas les règles de la maison
because-smaller = quelque chose de plus petit suffit
button-because-needed = On en a besoin pour autre chose
button-because-mistake = Réservé par erreur
button-because-rules = Ça ne respecte pas nos règles
button-because-smaller = Plus petit suffit
button-no-reason = Sans raison
button-move-theirs = Déplacer…
button-cancel-theirs = Annuler…
button-take-theirs = Je la reprends…
button-calloff-now = Annuler la réservation
button-move-now = Déplacer
button-take-now = La reprendre
button-other-reason = Autre raison…
button-history = Ce qui s’est passé
button-changes = Modifications
days-from-to = { $first } – { $last }
all-head = { $count ->
    [0] Rien de ce que tu gères n’est réservé, **{ $days }**.
    [one] **1 réservation**, { $days } :
   *[other] **{ $count } réservations**, { $days } :
    }
all-head-of = { $count ->
    [0] **{ $name }** n’a rien réservé, { $days }.
    [one] **{ $name }** a **1 réservation**, { $days } :
   *[other] **{ $name }** a **{ $count } réservations**, { $days } :
    }
all-head-most = Les **{ $count }** premières réservations, { $days }. Moins de jours montrent le reste :
calloff-why = Pourquoi annuler ? Choisis une raison ou écris-la ; la personne concernée la lira.
    { $what }
decline-which = Quelle demande veux-tu refuser ?
decline-why = Pourquoi refuser ? Choisis une raison ou écris-la ; la personne qui a demandé la lira.
    { $what }
take-why = Pourquoi reprendre cette réservation ? Choisis une raison ou écris-la ; la personne concernée la lira.
    { $what }
move-theirs-where = Déplacer à quel moment ? La personne concernée en sera informée.
    { $what }
move-why = Pourquoi déplacer à **{ $slot }** ? Choisis une raison ou écris-la ; la personne concernée la lira.
    { $what }
reason-typed = La raison est « { $reason } » ; la personne concernée la lira.
    { $what }
theirs-taken = C’est à toi maintenant ; la personne qui l’avait est prévenue.
theirs-given = C’est fait ; tout le monde est prévenu.
theirs-moved = C’est déplacé ; la personne concernée est prévenue.
board-head = **{ $day }**, tel que c’était le { $then } :
board-nothing = Le { $then }, rien n’était réservé pour **{ $day }**.
board-closed = fermé
board-changed = { $said } (a changé depuis)
button-board-now = Comme c’est maintenant
in-head = { $count ->
    [one] Une personne est là le **{ $day }**, d’après les réservations :
   *[other] { $count } personnes sont là le **{ $day }**, d’après les réservations :
    }
in-one = • **{ $who }** · { $where }
in-hidden = { $count ->
    [one] Pour l’une d’elles, le nom reste privé ici.
   *[other] Pour { $count } d’entre elles, les noms restent privés ici.
    }
in-nobody = Personne n’a encore de salle ni de bureau le **{ $day }**.
in-there = **{ $who }** est là le **{ $day }** : { $where }.
in-unknown = Aucune réservation que tu peux voir n’indique que **{ $who }** est là le **{ $day }**.
wish-unmet = Je ne peux pas chercher « { $words } » : je connais le type, la taille, l’équipement et le lieu.
beside-near = { $name } a { $place } à ce moment-là ; voici la place libre la plus proche.
NotBeside = Autant que je puisse le dire, { $name } n’a pas de place de ce type à ce moment-là. Sans le nom, n’importe quelle place conviendra.
NotBeside-hidden = Ici, on ne dit pas qui est assis où : je ne peux donc pas chercher une place à côté de { $name }. Sans le nom, n’importe quelle place conviendra.
part-given-back = { $count ->
    [one] **{ $name }** est rendu ; le reste est toujours réservé.
   *[other] **{ $name }** sont rendus ; le reste est toujours réservé.
}

## Gérer un lieu

manage-head = Ce qui peut être réservé chez { $organization } :
manage-none = Rien ne peut encore être réservé.
manage-head-retired = Ce qui a été retiré chez { $organization } :
manage-none-retired = Rien n’a été retiré.
new-how = Envoie ce que c’est, les informations séparées par des virgules, par exemple « Nova, salle, 10 places, étage 3, vidéoprojecteur, 8-20, approbation par moi ». Seuls le nom et le type sont nécessaires.
new-several = Plusieurs à la fois : une ligne pour chacun, par exemple « bureaux 1-12 ».
new-misread = Je ne comprends pas « { $said } » comme information ; rien n’a été ajouté.
new-hours = Les horaires finissent après avoir commencé, le même jour ; pas « { $said } ». Rien n’a été ajouté.
new-preview = Rien n’est ajouté tant que tu n’appuies pas sur « Créer ».
new-with-photo = Avec la photo que tu as envoyée.
new-several-preview = **{ $count } éléments** ; rien n’est ajouté tant que tu n’appuies pas sur « Tout créer » :
new-buffer = Combien de temps reste-t-il fermé après chaque réservation ?
new-photo = Envoie-m’en une photo : ce sera la prochaine image.
new-bookers = Qui peut le réserver ? Tu pourras choisir n’importe quel groupe plus tard : « /rules nova réservants crew ».
new-done = { $count ->
    [one] **{ $names }** peut maintenant être réservé.
   *[other] Ils peuvent maintenant être réservés : **{ $names }**.
}
new-undone = { $count ->
    [one] **{ $names }** a été annulé et ne peut pas être réservé.
   *[other] Ils ont été annulés et ne peuvent pas être réservés : **{ $names }**.
}
edit-head = Modifier **{ $name }** ?
edit-same = C’est déjà le cas ; rien n’a été modifié.
edit-name-kept = Pendant 30 jours, « { $name } » le désigne encore.
edit-done = Modifié : **{ $name }**
edit-undone = Rétabli : **{ $name }**
edit-how-name = Quel est le nouveau nom ? Envoie-le, ou écris à tout moment « renomme { $name } en vega ». L’ancien est encore compris pendant 30 jours.
edit-how-capacity = Combien de places ? Envoie un nombre, ou écris à tout moment « { $name } a 12 places ».
edit-how-hours = Quels sont les horaires ? Envoie « lun-ven 8-20 », ou écris à tout moment « ouvre { $name } lun-ven 8-20 ».
edit-how-floor = À quel étage ? Envoie « 2 », ou écris à tout moment « { $name } est à l’étage 2 ».
edit-how-site = Sur quel site ? Choisis-en un, ou écris à tout moment « { $name } est à Porto ».
edit-how-tags = De quoi dispose-t-on en plus ? Envoie « tableau, écran ». Pour retirer quelque chose, écris « { $name } n’a plus de vidéoprojecteur ».
edit-how-units = Combien y en a-t-il ? Envoie un nombre, ou écris à tout moment « { $name } a 14 unités ». Ce qui est réservé est montré avant que quoi que ce soit ne disparaisse.
edit-how-copy = Comment s’appelle la copie ? Envoie son nom, ou écris à tout moment « duplique { $name } en lyra ». Elle reprend tous les réglages.
edit-how-photo = Envoie-moi une photo de { $name } : ce sera la prochaine image.
photo-which = Que montre la photo ? Appuie dessus, ou renvoie la photo avec le nom en légende.
photo-not-read = Je n’ai pas pu lire cette image. Envoie une photo en JPEG, PNG ou WebP de 12 Mo au plus ; si elle l’est déjà, réduis-la.
button-door-sign = Affiche de porte
door-sign = L’affiche pour la porte de **{ $name }**, à imprimer. Qui la scanne avec Telegram enregistre son arrivée, ou réserve sur place.
door-sign-opens = Elle ouvre { $link }
door-sign-how = À scanner pour enregistrer son arrivée ou réserver tout de suite
door-sign-alt = Un code QR avec le lien { $link }, pour la porte de { $name }
door-sign-none = Une affiche de porte ouvre Telegram, et Telegram n’est pas configuré ici. La personne qui gère Bellhop peut l’ajouter.
door-unknown = Je ne sais pas ce qu’il y a derrière cette porte. L’affiche est peut-être ancienne, ou d’un autre lieu.
door-retired = **{ $name }** ne peut plus être réservé.
suggestion = Je propose { $name } · { $slot }
way-in = Ouvrir Bellhop
way-in-none = Rien à proposer – demande à Bellhop
photo-of = **{ $name }**
photo-alt = Photo de { $name } : { $facts }
photo-gone = Il n’y a plus de photo de **{ $name }**.
catalogue-name = { $name }
catalogue-retired = retiré
catalogue-line = { $fact } : { $value }
catalogue-change = • { $fact } : { $old } → **{ $new }**
retire-preview = { $count ->
    [0] Retirer **{ $name }** ? Rien n’est réservé à partir de maintenant, et tu peux le remettre en service à tout moment.
    [one] Retirer **{ $name }** ? Il y a 1 réservation à partir de maintenant :
   *[other] Retirer **{ $name }** ? Il y a { $count } réservations à partir de maintenant :
}
retire-done = Retiré : **{ $name }** ne peut plus être trouvé ni réservé.
retire-not = **{ $name }** n’est pas retiré et peut être réservé.
retire-which = Un par un, car ce qui est réservé est montré d’abord. Lequel ?
retire-back = **{ $name }** peut de nouveau être réservé.
retired-reason = n’est plus disponible
taken-back-reason = c’est revenu dans la minute à la personne qui l’avait cédé
reopened-reason = la fermeture a été levée
bookings-back = { $count ->
    [one] Une réservation est rétablie, et la personne concernée est prévenue :
   *[other] { $count } réservations sont rétablies, et les personnes concernées sont prévenues :
}
bookings-stay-cancelled = { $count ->
    [one] Une réservation reste annulée :
   *[other] { $count } réservations restent annulées :
}
bookings-away = { $count ->
    [one] Une réservation a été déplacée lors du retrait et y est encore :
   *[other] { $count } réservations ont été déplacées lors du retrait et y sont encore :
}
bookings-moved-off = { $count ->
    [one] Une réservation a été déplacée à cause de cela et y est encore :
   *[other] { $count } réservations ont été déplacées à cause de cela et y sont encore :
}
bookings-none-away = Aucune réservation déplacée n’est plus à ramener.
shrink-preview = { $count ->
    [0] **{ $name }** : { $old } → **{ $new }**. Rien de ce qui disparaît n’est réservé : { $labels }.
    [one] **{ $name }** : { $old } → **{ $new }**. Disparaîtrait : { $labels }, avec 1 réservation :
   *[other] **{ $name }** : { $old } → **{ $new }**. Disparaîtrait : { $labels }, avec { $count } réservations :
}
resize-preview = **{ $name }** : { $old } → **{ $new }** ?
resize-done = **{ $name }** : { $old } → **{ $new }**
sites-head = Les sites :
sites-line = { $count ->
    [0] • **{ $name }** · { $zone } · encore rien
    [one] • **{ $name }** · { $zone } · 1 ressource
   *[other] • **{ $name }** · { $zone } · { $count } ressources
}
sites-how = Écris « ajoute le site Lyon, Europe/Paris », « renomme le site Lyon en Siège », « le site Lyon est à Europe/Madrid » ou « supprime le site Lyon ».
site-new = Ajouter le site **{ $name }**, à l’heure de { $zone } ?
site-rename = Renommer le site **{ $name }** en **{ $new }** ?
site-zone = Mettre le site **{ $name }** à l’heure de { $zone } ? Les réservations restent au même instant ; les horaires d’ouverture suivent le nouveau fuseau.
site-remove = Supprimer le site **{ $name }** ? Il n’y a rien là-bas.
place-done = C’est fait.
place-undone = C’est annulé.
departures-new = { $count ->
    [one] Ajouter un départ de **{ $name }** : { $when } ?
   *[other] Ajouter { $count } départs de **{ $name }** : le premier { $when }, le dernier { $last } ?
}
departures-first = On planifie { $most } départs au plus d’un coup : ce sont les { $most } premiers.
departures-done = { $count ->
    [one] **{ $name }** part désormais { $when }.
   *[other] **{ $name }** a { $count } départs de plus, de { $first } à { $last }.
}
departures-undone = { $count ->
    [one] Le départ de **{ $name }** est retiré : { $when }.
   *[other] { $count } départs de **{ $name }** sont retirés.
}
departures-same = Ces départs existent déjà, ou sont passés.
seats-class = Mettre { $count ->
    [one] la place **{ $seats }**
   *[other] les { $count } places **{ $seats }**
} en **{ $seat_class }** ?
seats-classless = Enlever la classe { $count ->
    [one] de la place **{ $seats }**
   *[other] des { $count } places **{ $seats }**
} ?
departures-until = Jusqu’à quand ? Écris par exemple « { $name } tous les jours 9h30-11h jusqu’au 31 mars » : tous les jours, en semaine ou tous les vendredis.
button-sites = Sites
button-remove-site = Supprimer
button-add-departures = { $count ->
    [one] Ajouter
   *[other] Ajouter les { $count }
}
UnknownSite = Aucun site ne s’appelle « { $wanted } ». Il y a : { $sites }.
SiteInUse = { $count ->
    [0] **{ $name }** est le seul site, il reste donc. Tu peux le renommer.
    [one] **{ $name }** ne peut pas être supprimé : 1 ressource y est, peut-être hors service. Donne-lui d’abord un autre site.
   *[other] **{ $name }** ne peut pas être supprimé : { $count } ressources y sont, celles hors service comprises. Donne-leur d’abord un autre site.
}
naming-head = Voici comment les choses s’appellent ici :
naming-kind = • { $kinds } : au singulier « { $one } », au pluriel « { $several } »
naming-how = Écris « appelle les studios cabine, cabines » pour utiliser les mots de la maison, et « appelle les cabines studios » pour revenir en arrière.
naming-ask = Appeler **{ $one }** au singulier et **{ $several }** au pluriel ce qui s’appelle { $kinds } ? Tout le monde le lira ainsi et pourra l’écrire ainsi.
naming-guessed = J’ai deviné l’un des deux. S’il est faux, écris les deux : « appelle les { $kinds } { $one }, { $several } ».
naming-back = Appeler de nouveau **{ $name }** par son nom habituel, { $kinds } ?
naming-house = Appeler ce lieu **{ $new }** au lieu de **{ $name }** ?
house-done = Ce lieu s’appelle maintenant **{ $name }**.
house-undone = Ce lieu a retrouvé son ancien nom.
attributes-head = Les choses sont décrites ici par :
attributes-none = Rien n’est encore décrit ici par des caractéristiques à vous.
attributes-line = { $count ->
    [0] • **{ $name }** · { $type } · rien ne l’a encore
    [one] • **{ $name }** · { $type } · 1 élément l’a
   *[other] • **{ $name }** · { $type } · { $count } éléments l’ont
}
attributes-how = Écris « nouvelle caractéristique : bureau debout », « nouvelle caractéristique : largeur en cm » ou « nouvelle caractéristique : couleur : rouge, vert ». Ensuite « { $sample } a largeur 160 » ou « { $sample } a couleur rouge ». « supprime la caractéristique couleur » en retire une.
attribute-number = un nombre
attribute-number-in = un nombre en { $unit }
attribute-yes-no = oui ou non
attribute-text = un texte
attribute-choice = au choix : { $choices }
attribute-define = Ajouter la caractéristique **{ $name }** ({ $type }) ?
attribute-change = Changer **{ $name }** en { $type } ?
attribute-remove = Supprimer la caractéristique **{ $name }** ?
UnknownAttribute = { $count ->
    [0] Aucune caractéristique ne s’appelle « { $wanted } », et il n’y en a pas d’autre.
   *[other] Aucune caractéristique ne s’appelle « { $wanted } ». Il y a : { $attributes }.
}
AttributeInUse = { $count ->
    [one] 1 élément a ici une valeur pour **{ $name }**, peut-être un élément retiré. Enlève-la d’abord : « { $sample } n’a pas de { $name } ».
   *[other] { $count } éléments ont ici une valeur pour **{ $name }**, éléments retirés compris. Enlève-la d’abord : « { $sample } n’a pas de { $name } ».
}
AttributeBuiltIn-capacity = « { $name } » se passe de caractéristique : écris « { $sample } a 12 places ».
AttributeBuiltIn-floor = « { $name } » se passe de caractéristique : écris « { $sample } est au 2e étage ».
WordIsRead = « { $word } » me sert à lire ce que les gens écrivent, donc ce mot ne peut rien désigner ici. Choisis-en un autre.
button-kinds = Noms des types
button-groups = Groupes
button-attributes = Caractéristiques
button-define = Ajouter
button-remove-attribute = Supprimer
import-preview = **{ $file }** · { $counts }. Rien n’est importé tant que tu n’appuies pas sur « Importer ».
import-added = { $count ->
    [one] { $count } nouveau
   *[other] { $count } nouveaux
}
import-changed = { $count ->
    [one] { $count } modifié
   *[other] { $count } modifiés
}
import-same = **{ $file }** : tout ce qu’il contient est déjà là, à l’identique.
import-refused = { $count ->
    [one] **{ $file }** : une ligne ne peut pas être importée, donc rien ne l’est. Corrige-la et renvoie le fichier.
   *[other] **{ $file }** : { $count } lignes ne peuvent pas être importées, donc rien ne l’est. Corrige-les et renvoie le fichier.
}
import-bad-file = **{ $file }** : { $fault }. Rien n’a été importé.
import-too-large = Ce fichier est trop gros : dans le chat, je lis jusqu’à { $most } ko. Découpe-le, ou lance « bellhop import » sur le serveur.
import-not-fetched = Je n’ai pas pu récupérer **{ $file }**. Renvoie-le, s’il te plaît.
import-done = Importé : **{ $file }** · { $counts }
import-done-before = **{ $file }** est déjà importé.
import-undone = L’import de **{ $file }** est annulé ; tout est comme avant.
import-changed-since = { $count ->
    [0] Rien n’a été annulé, car une partie a changé depuis ou est utilisée.
   *[other] Rien n’a été annulé, car ceci a changé depuis ou est utilisé : { $names }.
}
import-later = { $count ->
    [one] { $files }, que tu as importé aussi, en dépend. Je peux annuler les deux.
   *[other] { $files }, que tu as importés aussi, en dépendent. Je peux tout annuler.
}
import-how = Envoie un fichier CSV avec une ligne par élément.
import-columns = La première ligne nomme les colonnes : name, kind, site, floor, capacity, tags, aliases, description, available. Seul name est nécessaire.
import-example = name;kind;floor;capacity;tags → Nova;room;3;10;projecteur
import-line-added = • Ligne { $line } : **{ $name }** est nouveau
import-line-changed = • Ligne { $line } : **{ $name }** · { $changes }
import-line-fault = • Ligne { $line } : { $fault }
button-import = Importer
button-import-later = { $count ->
    [2] Annuler les deux
   *[other] Annuler les { $count }
}
export-done = Voici tout ce que contient ce lieu, en fichiers CSV dans un zip : éléments, personnes, groupes, règles et réservations. On peut les réimporter.
button-export = Tout exporter
button-import-how = À quoi doit ressembler le fichier
line-near = { $said } (voulais-tu dire { $near } ?)
line-other = je ne peux pas lire ceci
line-attribute-choices = une caractéristique n’a des choix que si son type est « choice »
line-bad-attribute = { $name } ne peut pas être { $value }
line-bad-capacity = { $capacity } places, c’est impossible ; il y en a de 1 à { $most }
line-bad-photo = l’adresse d’une photo commence par https://
line-column-left-out = je ne connais pas la colonne « { $column } », elle est laissée de côté
line-control-character = { $column } contient un caractère qui n’est pas du texte
line-either-day = « { $cell } » peut désigner deux jours ; écris-le comme 2026-11-24 15:00
line-empty-cell = { $column } est vide
line-empty-file = le fichier est vide
line-ends-before = la fin précède le début
line-name-taken = { $resource } s’appelle déjà { $name }
line-named-twice = { $name } est déjà à la ligne { $line }
line-no-availability = « { $cell } » ne dit pas si c’est réservable : yes, no, ou combien il y en a
line-no-csv = ce n’est pas un fichier CSV ; un guillemet n’est peut-être pas fermé
line-no-encoding = je ne peux pas lire ses caractères ; enregistre-le en UTF-8
line-no-json = { $column } n’est pas du JSON
line-no-list = { $column } n’est pas une liste ; ses éléments sont séparés par « ; »
line-no-moment = « { $cell } » n’est pas une date avec une heure ; écris-la comme 2026-11-24 15:00
line-no-number = { $column } : « { $cell } » n’est pas un nombre entier
line-no-yes-no = { $column } : « { $cell } » n’est ni yes ni no
line-not-here = dans le chat, je n’importe que ce qui se réserve ; les personnes, les règles et les réservations s’importent sur le serveur avec « bellhop import »
line-retiring = un import ne retire ni ne remet { $name } en service ; écris plutôt « mets { $name } hors service »
line-too-long = un texte a { $length } caractères ; { $most } au plus sont permis
line-too-many = il y en a trop ; { $most } au plus sont permis
line-too-many-cells = elle a { $cells } cellules pour { $columns } colonnes
line-unknown-attribute = il n’y a pas de caractéristique « { $name } »
line-unknown-choice = « { $value } » ne convient pas à { $column } ; au choix : { $choices }
line-unknown-columns = je ne connais pas ces colonnes : { $columns }
line-unknown-resource = rien ne s’appelle { $name }
line-unknown-site = aucun site ne s’appelle { $name }
line-unknown-zone = { $zone } n’est pas un fuseau horaire ; écris-le comme Europe/Berlin
line-workbook = c’est un classeur ; enregistre-le en CSV et envoie celui-ci
button-manage = Toutes les ressources
button-new = Ajouter quelque chose
button-create = { $count ->
    [one] Créer
   *[other] Tout créer
}
button-buffer = Battement…
button-bookers = Qui peut réserver…
button-everybody = Tout le monde
button-admins = Seulement les admins
button-carry-out = Modifier
button-try = Essayer { $name }
button-change-one = Modifier { $name }
button-copy-settings = Copier les réglages…
button-back-to = Retour à { $name }
button-edit-name = Nom…
button-edit-capacity = Places…
button-edit-hours = Horaires…
button-edit-floor = Étage…
button-edit-tags = Équipement…
button-edit-units = Nombre…
button-edit-copy = Dupliquer…
button-edit-photo = Photo…
button-edit-site = Site…
button-remove-photo = Retirer la photo
button-retire-ask = Retirer…
button-retire = Retirer
button-retire-move = Déplacer et retirer
button-retire-cancel = Annuler et retirer
button-return-moved = { $count ->
    [one] La ramener
   *[other] Ramener { $count } réservations
}
button-bring-back = Remettre en service
button-shrink-move = Les déplacer
button-shrink-cancel = Les annuler

## Mettre un lieu en place

setup-head = **Mise en place de { $organization }**
setup-welcome = Bienvenue, { $name }. Trois choses, et on peut réserver chez **{ $organization }** : où c’est, ce qu’il y a et qui vient.
setup-is-zone = Fuseau horaire : { $value }
setup-is-hours = { $value ->
    [none] Horaires : ouvert en permanence, sauf si tu en décides autrement
   *[other] Ouvert { $value }
}
setup-is-things = { $value ->
    [0] Rien ne peut encore être réservé
    [one] 1 chose peut être réservée
   *[other] { $value } choses peuvent être réservées
}
setup-is-people = { $value ->
    [one] Il n’y a que toi pour l’instant
   *[other] { $value } personnes sont là
}
setup-ask-zone = Dans quel fuseau horaire est-ce ? Appuie sur un bouton ou envoie une ville, par exemple « Bruxelles ».
setup-other-zone = Où est-il la même heure que chez toi ? Ou envoie une ville, par exemple « Lisbonne » ou « Singapour ».
setup-zone-set = Fuseau horaire : **{ $zone }**. Il y est { $time } maintenant.
setup-owner = **{ $organization }** t’appartient désormais ; toi seul peux nommer d’autres propriétaires.
setup-ask-hours = Quand est-ce ouvert ? Appuie sur un bouton ou envoie les horaires, par exemple « lun-ven 8-18, sam 10-14 ». Ce que tu ajoutes peut avoir ses propres horaires.
setup-no-zone = Je n’y reconnais ni ville ni fuseau horaire.
setup-no-hours = Je n’arrive pas à lire cela comme des horaires.
setup-always = jour et nuit
setup-hours-set = Ouvert : **{ $hours }**
setup-ask-things = Que peut-on réserver ? Envoie une ligne pour chaque chose : son nom, ce que c’est et ce qu’elle a.
setup-example-head = Envoie quelque chose comme ceci, en un seul message :
setup-example =
    orion, salle, 8 places, écran
    studio a, studio, 9-21, 3 h par semaine
    bureaux 1-12
setup-ask-people = { $platform ->
    [slack] Qui vient ? Tout le monde dans ton Slack peut déjà réserver : en m’écrivant ou avec /book.
   *[other] Qui vient ? Envoie un lien aux gens : celui qui l’ouvre peut réserver.
}
setup-finished = Tout est en place. On peut réserver.
setup-later = D’accord. « /setup » reprend là où tu t’es arrêté.
nothing-yet = { $count ->
    [0] Rien ne peut encore être réservé chez **{ $organization }**. Un admin doit d’abord ajouter quelque chose.
   *[other] Rien ne peut encore être réservé chez **{ $organization }**. Demande à { $names } d’ajouter quelque chose.
}
nothing-yet-admin = Rien ne peut encore être réservé chez **{ $organization }**. Ajoute les premières choses, et c’est parti.
welcome-nothing-yet = Rien ne peut encore être réservé ici. Je serai prêt dès qu’un admin aura ajouté quelque chose.
new-kind = Que veux-tu ajouter ?
new-name-room = Comment s’appelle la salle ?
new-name-studio = Comment s’appelle le studio ?
new-name-desk = Comment s’appellent les bureaux ? « Bureau » suffit : chacun reçoit un numéro.
new-name-equipment = Comment ça s’appelle ? Par exemple « Caméra » ou « Vidéoprojecteur ».
new-name-vehicle = Comment ça s’appelle ? Par exemple « Camionnette » ou « Vélo ».
new-name-seat = Comment ça s’appelle ?
new-name-other = Comment ça s’appelle ?
new-seats = Combien de personnes tiennent dans **{ $name }** ? Appuie sur un nombre ou envoies-en un autre.
new-pieces = Combien y en a-t-il, de **{ $name }** ? Appuie sur un nombre ou envoies-en un autre.
new-amend = Envoie la ligne qui doit changer, par exemple « nova, salle, 10 places » : elle remplace celle de ce nom, et un nouveau nom s’ajoute. Ou retire une ligne. Jusqu’ici : { $names }.
button-setup = Mettre en place
button-setup-later = Plus tard
button-again-zone = Fuseau horaire…
button-again-hours = Horaires…
button-again-things = Ajouter quelque chose
button-setup-example = Voir un exemple
button-zone-here = { $platform ->
    [slack] { $zone }, comme dans ton Slack
   *[other] { $zone }
}
button-zone-other = Autre fuseau…
button-open-hours-1 = Lun–ven 8–20
button-open-hours-2 = Tous les jours 8–20
button-open-hours-3 = Jour et nuit
button-step-by-step = Pas à pas
button-kind-room = Une salle
button-kind-studio = Un studio
button-kind-desk = Des bureaux
button-kind-equipment = Du matériel
button-kind-vehicle = Un véhicule
button-kind-other = Autre chose
button-other-kind = Plutôt autre chose
button-skip = Passer
button-amend = Changer quelque chose
button-leave-out = Sans { $name }
button-try-slot = Essayer : { $name }, { $slot }

## Reports

report-not-of-one = Je ne peux pas le dire d’une seule personne ; ceci concerne tout le monde.
report-head = **Utilisation · { $when }**
report-of = **{ $what } · { $when }**
report-which-days = Je ne comprends pas de quels jours tu parles. Tu peux dire « rapport des 7 derniers jours », « rapport d’hier » ou « rapport du 1er novembre au 15 novembre ».
report-days-week = 7 derniers jours
report-days-this = Ce mois-ci
report-days-last = Le mois dernier
report-nothing = Rien n’était réservé à ce moment-là.
report-booked = { $bookings ->
    [one] Une réservation, soit { $hours } h, { $used ->
        [0] aucune heure réellement utilisée
        [one] dont 1 h réellement utilisée
       *[other] dont { $used } h réellement utilisées
    }.
   *[other] { $bookings } réservations, soit { $hours } h, { $used ->
        [0] aucune heure réellement utilisée
        [one] dont 1 h réellement utilisée
       *[other] dont { $used } h réellement utilisées
    }.
 }
report-share = C’est { $percent } % du temps d’ouverture.
report-lost = Personne n’est venu à { $absent } d’entre elles, et { $cancelled ->
    [0] aucune n’a été annulée
    [one] une a été annulée
   *[other] { $cancelled } ont été annulées
 }.
report-ahead = { $count ->
    [one] Une a été faite
   *[other] { $count } ont été faites
 } moins d’un jour à l’avance.
report-chairs = En moyenne, { $count ->
    [one] une place est restée vide
   *[other] { $count } places sont restées vides
 }.
report-refused = { $count ->
    [one] Une fois, quelqu’un n’a plus trouvé de place.
   *[other] { $count } fois, quelqu’un n’a plus trouvé de place.
 }
report-approvals = { $count ->
    [one] Une réservation a été approuvée, au bout de { $median }.
   *[other] { $count } réservations ont été approuvées, la moitié en { $median } au plus.
}
report-approvals-by = Les plus lentes : { $parts }.
report-approvals-unanswered = { $count ->
    [one] Une autre a été approuvée selon les règles, faute de réponse.
   *[other] { $count } autres ont été approuvées selon les règles, faute de réponse.
}
report-approvals-name = Approbations
report-approvals-none = Rien n’a été approuvé à ce moment-là.
button-report-use = L’utilisation
report-line = { $what } : { $bookings } × · { $hours } h{ $percent ->
    [-1] {""}
   *[other] {" "}· { $percent } %
 }{ $absent ->
    [0] {""}
   *[other] {" "}· { $absent } sans personne
 }{ $refused ->
    [0] {""}
   *[other] {" "}· { $refused } × complet
 }
report-column = { $column ->
    [resource] Ressource
    [person] Personne
    [weekday] Jour
    [hour] Heure
    [month] Mois
    [kind] Type
    [site] Site
    [group] Groupe
    [bookings] Réservations
    [hours] Heures
    [percent] % utilisé
    [absent] Sans personne
   *[refused] × complet
 }
report-number = { $number }
report-by-resource = Par ressource
report-by-person = Par personne
report-by-weekday = Par jour
report-by-hour = Par heure
report-by-month = Par mois
report-by-kind = Par type
report-by-site = Par site
report-by-group = Par groupe
report-by-other = Autres répartitions
report-as-picture = En image
report-as-sheet = En CSV
report-key-used = vraiment utilisé
report-key-booked = réservé
monthly-set = Le matin du premier de chaque mois, un rapport sur le mois passé arrive ici : des chiffres, aucun nom.
monthly-set-already = Un rapport arrive déjà ici chaque mois.
monthly-stops = « Arrête le rapport mensuel » y met fin.
monthly-stopped = Plus aucun rapport mensuel n’arrive ici.
monthly-none = Aucun rapport mensuel n’arrive ici.
button-monthly = Chaque mois, ici
button-monthly-stop = Arrêter

## Rules that know their past

rules-ask = Modifier cette règle ?
hindsight-none = { $judged ->
    [one] La seule réservation { $when } la respecte.
   *[other] Les { $judged } réservations { $when } la respectent toutes.
 }
hindsight-refused = Elle aurait refusé **{ $count } des { $judged }** réservations { $when }{ $groups }.
hindsight-asked = **{ $count } des { $judged }** réservations { $when } auraient attendu une validation{ $groups }.
hindsight-groups = , dont { $groups }
hindsight-group = { $count } de { $group }
hindsight-coming = { $count ->
    [one] Une réservation à venir l’enfreint ; elle reste telle quelle.
   *[other] { $count } réservations à venir l’enfreignent ; elles restent telles quelles.
 }
hindsight-days = des 30 derniers jours
hindsight-latest = depuis le { $day }
broken-head = { $count ->
    [one] **Une réservation enfreint cette règle.**
   *[other] **{ $count } réservations enfreignent cette règle.** Celles à venir sont en tête.
 }
broken-none = Aucune réservation n’enfreint cette règle à présent.
button-set-rule = Appliquer
button-leave-rule = Ne rien changer
button-broken = { $count ->
    [one] L’afficher
   *[other] Afficher les { $count }
 }

## The house's own words

word-means = **{ $word }** veut dire **{ $name }**
word-means-on = **{ $word }** veut dire **{ $name }** ({ $days })
words-head = **Les mots de la maison**
words-none = La maison n’a pas encore de mots à elle.
words-how = Apprenez-m’en un, par exemple « l’aquarium veut dire { $sample } » ou « salle sprint veut dire { $another } le mardi » ; « oublie le mot aquarium » l’efface.
words-teach = Faut-il comprendre tout le monde ainsi ?
words-forget = Faut-il l’oublier ?
words-same = C’est déjà le cas.
words-unknown = « { $word } » n’est pas un mot de la maison.
words-gone = Ce mot est déjà oublié.
words-difference = { $of ->
    [one] Sur la seule phrase récente, { $count } serait comprise autrement.
   *[other] Sur les { $of } dernières phrases, { $count } seraient comprises autrement.
 }
button-words = Tous les mots
button-words-teach = L’apprendre
button-words-forget = L’oublier
button-forget-word = Oublier { $word }
series-daily = { $interval ->
    [one] tous les jours
   *[other] tous les { $interval } jours
}
series-working-days = { $interval ->
    [one] du lundi au vendredi
   *[other] du lundi au vendredi, toutes les { $interval } semaines
}
series-weekly = { $interval ->
    [one] chaque { $days }
   *[other] toutes les { $interval } semaines, { $days }
}
series-monthly = { $interval ->
    [one] { $days } de chaque mois
   *[other] { $days }, tous les { $interval } mois
}
series-yearly = { $interval ->
    [one] { $days } du même mois, chaque année
   *[other] { $days } du même mois, tous les { $interval } ans
}
series-monthday = le { $day }
series-last-day = le dernier jour
series-nth-1 = le premier { $day }
series-nth-2 = le deuxième { $day }
series-nth-3 = le troisième { $day }
series-nth-4 = le quatrième { $day }
series-nth-5 = le cinquième { $day }
series-nth-last = le dernier { $day }
series-when = { $rule }, { $time }
series-all-day = { $rule }, toute la journée
series-all-free = { $count ->
    [one] La seule date est libre : { $first }.
    [2] Les deux dates sont libres, { $first } et { $last }.
   *[other] Les **{ $count }** dates sont toutes libres, { $first } – { $last }.
}
series-some-free = **{ $free } dates sur { $count }** sont libres, { $first } – { $last }.
series-none-free = { $count ->
    [one] La seule date n’est pas libre : { $first }.
   *[other] Aucune des { $count } dates n’est libre, { $first } – { $last }.
}
series-not-free = Pas libres : { $dates }.
series-date-why = { $day } ({ $why })
series-why-taken = pris
series-why-yours = déjà à toi
series-why-blacked-out = fermé : { $reason }
series-why-closed = pas ouvert
series-why-quota = quota dépassé
series-why-late = trop tard
series-why-rule = les règles ne le permettent pas
series-others = d’autres
series-open = Elle n’a pas de fin. Je réserve les dates suivantes à mesure qu’elles approchent, et je te dis si l’une est prise.
series-later = { $count ->
    [one] Une date plus lointaine, { $first }, est trop loin. Je la réserve quand elle approche, et je te dis si elle est prise.
   *[other] { $count } dates plus lointaines, { $first } – { $last }, sont trop loin. Je les réserve à mesure qu’elles approchent, et je te dis si l’une est prise.
}
series-months-left-out = Les mois sans ce jour sont laissés de côté.
series-clock-skipped = { $day } : cette heure n’existe pas à cause du changement d’heure ; ça commence plus tard ce jour-là.
series-clock-doubled = { $day } : cette heure existe deux fois ; c’est la première.
series-changed = Ça a changé entre-temps, donc rien n’a été réservé. Voici où on en est :
series-begins-late = Sa première date ({ $rule }) est { $first }, réservable à partir du { $begins } : réécris-le à ce moment-là, ou fais-la commencer plus tôt. Les dates suivantes viennent alors à mesure qu’elles approchent. Une exception vaudrait pour une seule date, pas pour une série.
series-refused = Aucune date n’est possible ainsi : { $rule }.
series-kept = Cela se répète : { $rule }. Dès que je sais le reste, je vérifie toutes les dates.
series-first-dates = Une série compte au plus { $count } dates : ce sont les { $count } premières.
series-ten-years = Une série dure dix ans au plus : celle-ci s’arrête le { $last }.
series-one-thing = Une série porte sur une seule chose : celle-ci, sur { $name } uniquement.
series-which-day = Quel jour à la place ?
series-booked = { $count ->
    [one] Réservé : 1 date, { $first }.
   *[other] Réservé : **{ $count }** dates, { $first } – { $last }.
}
series-all-asked = { $count ->
    [one] Demandé : 1 date, { $first }. Elle reste gardée jusqu’à la réponse.
   *[other] Demandé : **{ $count }** dates, { $first } – { $last }. Elles restent gardées jusqu’à la réponse.
}
series-needs-approval = { $all ->
    [yes] Il leur faut
   *[no] { $count ->
        [one] Il faut à l’une d’elles
       *[other] Il faut à { $count } d’entre elles
     }
 } l’approbation de : { $who } ; elle est demandée une seule fois pour toutes.
series-asked = { $count ->
    [one] L’une d’elles attend une approbation.
   *[other] { $count } d’entre elles attendent une approbation.
}
series-left-out = Laissées de côté : { $dates }.
series-holidays = Laissées de côté comme jours fériés : { $dates }.
series-elsewhere = Ailleurs : { $dates }.
series-dates = { $count ->
    [one] { $what } · 1 date, { $first }
   *[other] { $what } · { $count } dates, { $first } – { $last }
}
list-series = • **{ $name }** · { $when } · prochaine { $next } · { $count ->
    [one] 1 date
   *[other] { $count } dates
}
rename-series-which = Quelles dates veux-tu renommer ?
cancel-series-which = Quelles dates veux-tu annuler ?
change-series-which = Quelles dates veux-tu modifier ?
move-series-which = Quelles dates veux-tu déplacer ?
series-end-which = Quelle série doit s’arrêter à cette date ?
series-cuts = { $count ->
    [one] Plus rien après le { $until } : **1** date est annulée, { $first }.
   *[other] Plus rien après le { $until } : **{ $count }** dates sont annulées, { $first } – { $last }.
}
series-ends-already = Elle s’arrête déjà le { $until }.
series-adds = Elle continue alors jusqu’au { $until }.
series-adds-none = Aucune autre date ne tombe d’ici le { $until }.
series-ends-on = Elle s’arrête le **{ $until }**. Aucune date réservée ne tombe après.
series-ends-later = Elle s’arrête désormais le **{ $until }**.
series-opened = Elle continue comme avant.
button-series-cut = L’arrêter là
so-many-more = Tu en as déjà { $had }, qui ne changent pas ; { $more ->
    [one] voici 1
   *[other] voici { $more }
} de plus.
fewer-series-which = À quelles dates t’en faut-il moins ?
series-fewer = Tu n’en gardes que { $units } { $count ->
    [one] le { $first } ; le reste est rendu.
   *[other] à **{ $count }** dates, { $first } – { $last } ; le reste est rendu.
}
add-series-which = À quelles dates viennent ces personnes ?
remove-series-which = À quelles dates ces personnes ne viennent-elles plus ?
leave-series-which = À quelles dates ne peux-tu pas venir ?
series-left-same = Rien n’a changé pour toi.
series-left = { $count ->
    [one] Tu ne viens plus à une date, { $first }.
   *[other] Tu ne viens plus à { $count } dates, { $first } – { $last }.
}
series-come = { $count ->
    [one] Tu viens de nouveau à une date, { $first }.
   *[other] Tu viens de nouveau à { $count } dates, { $first } – { $last }.
}
series-company-same = Rien ne change pour { $names }.
series-company-on = { $names } : désormais à { $count ->
    [one] 1 date, { $first }.
   *[other] **{ $count }** dates, { $first } – { $last }.
}
series-company-off = { $names } : plus à { $count ->
    [one] 1 date, { $first }.
   *[other] **{ $count }** dates, { $first } – { $last }.
}
series-none-on = Aucune de ses dates ne tombe le { $day }.
series-none-then = Aucune de ses dates ne tombe à ce moment-là. Rien n’a été modifié.
series-left-until = { $count ->
    [one] Il reste une date : { $next }.
   *[other] Il reste { $count } dates : la prochaine est { $next }, la dernière { $last }.
}
series-left-open = { $count ->
    [one] La série n’a pas de fin. Une date est réservée pour l’instant : { $next }.
   *[other] La série n’a pas de fin. { $count } dates sont réservées pour l’instant ; la prochaine est { $next }.
}
series-those = { $count ->
    [one] Une date : { $dates }.
   *[other] { $count } dates : { $dates }.
}
series-becoming = Ensuite : { $when }.
series-from-to = { $was } → { $day }
series-keeps-starts = Chaque date garde sa propre heure de début.
series-ended = Cette série s’arrête ici : aucune autre date ne suivra.
series-cancelled = { $count ->
    [one] Annulé, seulement { $first }.
   *[other] Annulé : **{ $count }** dates, { $first } – { $last }.
}
series-next = { $count ->
    [one] Il reste une date : { $day }.
   *[other] La prochaine est { $day } ; il reste { $count } dates.
}
series-stays = Celles-ci restent telles quelles : { $dates }.
series-back = { $count ->
    [one] Une date est comme avant : { $first }.
   *[other] **{ $count }** dates sont comme avant, { $first } – { $last }.
}
series-stays-so = Seule cette date est déplacée ; la série reste comme elle est : { $rule }.
series-lost = Celles-ci n’ont pas pu être reprises : { $dates }.
series-lost-since = Celles-ci n’étaient plus disponibles : { $dates }.
series-moving = À cette heure, **{ $free } dates sur { $count }** sont libres. Rien n’a encore été déplacé.
series-named = { $count ->
    [one] Renommé : 1 date, { $first }.
   *[other] Renommé : **{ $count }** dates, { $first } – { $last }.
}
series-moved = { $count ->
    [one] Déplacé : 1 date, { $first }.
   *[other] Déplacé : **{ $count }** dates, { $first } – { $last }.
}
button-series-except = { $free ->
    [0] { $count ->
        [one] Demander une exception
       *[other] Demander les { $count }
    }
   *[other] Réserver { $free }, demander { $count }
}
button-series-ask = { $count ->
    [one] Demander
    [2] Demander les deux
   *[other] Demander les { $count }
}
button-series-book = Réserver { $count }
button-series-book-all = { $count ->
    [one] Réserver
    [2] Réserver les deux
   *[other] Réserver les { $count }
}
button-series-instead = Réserver { $count } + { $name } pour { $instead }
button-series-elsewhere = Réserver { $instead } à { $name }
button-series-better = { $time } : les { $count } libres
button-series-day = Autre jour
button-series-dates = Toutes les dates
button-series-cancel = Tout annuler
button-series-move = Déplacer { $count }, garder { $kept }
button-series-move-instead = Déplacer { $count }, { $instead } à { $name }
button-scope-one = Seulement { $day }
button-scope-later = À partir du { $day } ({ $count }, jusqu’au { $last })
button-scope-all = Toutes ({ $count })
button-scope-some = Ces { $count } dates
button-scope-from = À partir du { $day } ({ $count })
button-leave-dates = Ne plus venir à aucune date

# Une heure pour plusieurs personnes
times-head = { $count ->
    [one] Libre : **{ $names }**
   *[other] Tous libres : **{ $names }**
}
times-you = toi
times-one = • **{ $slot }** · { $name } · { $facts }
times-none = Aucune heure commune ({ $days }) : **{ $names }**.
times-none-at = Aucun créneau pour tout le monde à { $clock } { $days }.
times-who = Qui doit se retrouver ? Nomme-les, et je cherche une heure où tous sont libres : « une heure la semaine prochaine pour @mara et jonas ».
times-too-many = Rien n’a de place pour { $count } personnes.
times-suspended = { $count ->
    [one] { $names } est suspendu : je n’en tiens pas compte.
   *[other] { $names } sont suspendus : je n’en tiens pas compte.
}
times-unreached = { $count ->
    [one] { $names } ne reçoit pas encore mes messages : préviens cette personne toi-même.
   *[other] { $names } ne reçoivent pas encore mes messages : préviens-les toi-même.
}
button-more-times = Autres heures
button-times-from = À partir de { $day }
button-times-shorter = Plutôt { $minutes } min

## Waiting

button-tell-me = Préviens-moi si { $name } se libère
button-tell-me-any = Préviens-moi si ça se libère
button-watch-part = Même une partie
button-watch-others = D’autres du même genre aussi
button-stop-watching = Ne plus attendre
button-stop-one = Ne plus attendre : { $what }
button-waits = Ce que j’attends
button-hold-it = Poser une option
button-all-dates = Toutes les dates
button-take-it = Je prends
button-pass = Je laisse
waiting-what = { $what } · { $when }
waiting-seat-window = { $name }, place côté fenêtre
waiting-seat-aisle = { $name }, place côté couloir
waiting-seat-either = { $name }, place côté fenêtre ou couloir
waiting-seat-of-class = { $name }, place { $side ->
    [window] côté fenêtre{" "}
    [aisle] côté couloir{" "}
    [either] côté fenêtre ou couloir{" "}
   *[any] {""}
}en { $seat_class }
no-seat-window = Aucune place côté fenêtre n’est libre.
no-seat-aisle = Aucune place côté couloir n’est libre.
no-seat-either = Aucune place côté fenêtre ou couloir n’est libre.
row-without-seats = La rangée { $row } n’a pas assez de places libres de ce type.
no-seat-of-class = Aucune place { $side ->
    [window] côté fenêtre{" "}
    [aisle] côté couloir{" "}
    [either] côté fenêtre ou couloir{" "}
   *[any] {""}
}en { $seat_class } n’est libre.
waiting-one-time = Je surveille un horaire à la fois. Dis-moi l’autre dans une phrase à part.
waiting-or = { $names } ou { $last }
waiting-or-others = { $names } ou { $count } autres
waiting-within = { $slot }, au moins { $length }
waiting-part = { $slot }, ou au moins { $least }
waiting-watching = { $position ->
    [1] Je surveille **{ $what } · { $when }** et te le propose en premier pendant { $time }.
   *[other] Je surveille **{ $what } · { $when }** et te le propose pendant { $time } quand ce sera ton tour.
}
waiting-others = { $count ->
    [0] Personne n’attend **{ $what } · { $when }**.
    [one] Une personne attend **{ $what } · { $when }**.
   *[other] { $count } personnes attendent **{ $what } · { $when }**.
}
waiting-place = { $position ->
    [1] { $of ->
        [1] Tu es en **première** position.
       *[other] Tu es en **première position sur { $of }**.
    }
   *[other] Tu es en **position { $position } sur { $of }**.
}
waiting-chance = **{ $percent } %** de chances : { $weekday }, c’était vide { $empty } des { $of } dernières fois.
waiting-stopped = Je ne surveille plus **{ $what } · { $when }** pour toi.
waiting-narrowed = Je ne surveille plus { $names } ; le reste ne change pas, ta place non plus.
waiting-over = Je ne surveille plus **{ $what } · { $when }** pour toi : on ne peut plus le réserver.
waiting-stop-which = Que dois-je arrêter de surveiller ?
waiting-stop-none = Tu n’attends pas cela.
waiting-none = Tu n’attends rien. Quand quelque chose est pris, dis « préviens-moi quand { $name } se libère demain 14h-16h », et je te le proposerai dès que possible.
waiting-head = { $count ->
    [one] Tu attends ceci :
   *[other] Tu attends { $count } créneaux :
}
waiting-one = • **{ $what }** · { $when } – { $position ->
    [1] { $of ->
        [1] première position
       *[other] première position sur { $of }
    }
   *[other] position { $position } sur { $of }
}
waiting-one-offered = • **{ $what }** · { $when } – proposé à toi jusqu’à { $until }
waiting-one-free = • **{ $what }** · { $when } – libre maintenant
waiting-one-free-part = • **{ $what }** · { $when } – libre maintenant : { $name }, { $slot }
waiting-likely = { $said } · { $percent } % de chances
waiting-count = { $count ->
    [one] Tu attends un créneau.
   *[other] Tu attends { $count } créneaux.
}
waiting-for-what = Que dois-je surveiller, et quand ? Par exemple : « préviens-moi quand { $name } se libère demain 14h-16h ».
waiting-once = Je ne surveille qu’une date à la fois : ici, seulement la première.
waiting-one-by-one = Je ne peux pas surveiller plusieurs choses comme une seule : je te propose chacune dès qu’elle se libère.
freed = **{ $what } vient de se libérer.**
freed-wanted = **{ $what } vient de se libérer** (tu voulais { $wanted }).
freed-yours = C’est à toi pendant **{ $time }**, jusqu’à { $until }.
freed-over = { $what } : l’offre a pris fin à { $at }. Tu peux encore le prendre tant que personne d’autre ne l’a.
freed-ended = { $what } : l’offre a pris fin à { $at }.
freed-passed = { $what } : laissé à { $at }.
freed-late = L’offre avait pris fin à { $ended }, mais c’était encore libre.
FreeNow = { $count ->
    [one] **{ $name }** est libre le { $slot } en ce moment. Dois-je poser une option pour toi ?
   *[other] **{ $name }** sont libres le { $slot } en ce moment. Dois-je poser une option pour toi ?
}
WaitingAlready = Tu l’attends déjà.
TooManyWaits = { $most ->
    [one] Tu ne peux attendre qu’une chose à la fois. Arrête d’abord celle-ci :
   *[other] Tu peux attendre { $most } choses à la fois, et tu y es déjà. Arrêtes-en d’abord une :
}
NoSuchWait = Tu n’attends plus cela.
OfferedOn = L’offre a pris fin à { $ended }, et quelqu’un d’autre a maintenant **{ $what }**.

## Letting Bellhop into a workspace

install-done = Bellhop est maintenant dans { $where }. Écris-lui dans Slack : il te demandera ce qu’on peut y réserver.
install-open = Ouvrir Slack
install-denied = Rien n’a été installé : tu n’as pas donné ton accord, ou c’est à quelqu’un d’autre de le donner.
install-stale = Rien n’a été installé : ce lien a déjà servi, est trop ancien ou appartient à un autre navigateur. Recommence là où tu as choisi « Ajouter à Slack ».
install-away = Bellhop ou Slack est injoignable en ce moment, et rien n’est terminé. Recommence dans un instant.
join-code = Avec ce code, le propriétaire d’un autre espace de travail Slack l’amène ici : **{ $code }**. Là-bas, il m’écrit « /setup join { $code } » dans la journée ; le code sert une seule fois. Tous les gens de cet espace voient et réservent alors ce qu’il y a ici, et ses admins Slack sont aussi admins ici.
join-shown = **{ $here }** rejoindrait **{ $organization }** : { $people ->
    [one] sa seule personne y devient membre et réserve
   *[other] ses { $people } personnes y deviennent membres et réservent
} ce qu’il y a là-bas. Qui gère cet espace dans Slack y est admin, et plus personne ici n’est propriétaire d’un lieu à part. Les règles et les groupes d’ici ne suivent pas. Il n’y a pas de retour possible.
join-done = Cet espace de travail fait maintenant partie de **{ $organization }**. Écris « /rooms » pour voir ce qu’on peut réserver.
button-join-place = Rejoindre
BadJoinCode = Ce code n’est pas valable, ou ne l’est plus. Demandes-en un nouveau au propriétaire de l’autre lieu : il écrit « /setup join ».
OwnJoinCode = Ce code mène ici. Il est pour le propriétaire d’un autre espace de travail, qui le saisit là-bas.
HasThings = Seul un espace où il n’y a rien à réserver peut en rejoindre un autre. Ici, il y a { $things ->
    [one] { $things } ressource
   *[other] { $things } ressources
} et { $bookings ->
    [one] { $bookings } réservation
   *[other] { $bookings } réservations
}. Rien n’a changé.

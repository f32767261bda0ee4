"""French: how people ask for everybody's bookings, and for who is in."""

from adapters.understanding.lexicon.overview import Overview

OVERVIEW = Overview(
    everybody=("toutes/tous les réservations de? tous/tout_le_monde?|les? réservations de tous/tout_le_monde"),
    somebody=(
        "qu'est-ce_que/qu'est_ce_que/que/quelles_salles {who} a/avait réservé|"
        "qu'a réservé {who}|"
        "toutes? les? réservations de/d' {who}"
    ),
    present=(
        "qui est/sera {when} là/présent/sur_place|qui est/sera là/présent/sur_place|"
        "qui est/sera/vient au bureau|qui est/sera/vient {when} au bureau|qui vient"
    ),
    whether_present=(
        "est_ce_que/est-ce_que {who} est/sera/vient là/présent/sur_place/au_bureau|"
        "{who} est/sera là/présent/sur_place/au_bureau|"
        "{who} est/sera {when} là/présent/sur_place/au_bureau"
    ),
    board=(
        "a quoi ressemblait {both}|"
        "comment etait/se_presentait {both}|"
        "comment etait le_planning {both}|"
        "{day} tel_que/comme c'etait {then}"
    ),
    picture=(
        "une/l' image/vue de/du/pour? la? journée?|"
        "le? planning/plan/tableau du_jour/de_la_journée|"
        "le? planning de/pour|"
        "{when} en image"
    ),
    busy=("carte_de_chaleur de/du/pour?|la/une carte_de_chaleur de/du/pour?"),
    weeks="semaine",
    heat="chaleur",
    page="ouvre/ouvre-moi/ouvrir? le? tableau de/du/pour?",
    changes=(
        "qu'est-ce_qui/qu'est_ce_qui a changé/été_modifié|qui a changé/modifié quoi/quelque_chose|"
        "qu'est-ce_que/qu'est_ce_que {who} a changé/modifié|qu'a changé/modifié {who}|"
        "toutes? les? modifications|tous? les? changements"
    ),
    rulings=("qui a changé/modifié les/nos règles|quelles règles ont changé|quelles règles ont été changées/modifiées"),
    taking="je? reprends/reprend/reprendre {when} de/d' {who}",
    ago="il y a",
    every="tout tous toutes",
    showing="montre montre-moi liste affiche donne-moi moi",
    before_month="en au de pour durant",
    week="de la semaine|la semaine|de cette semaine|cette semaine",
    month="du mois|le mois|de ce mois|ce mois-ci|ce mois",
)

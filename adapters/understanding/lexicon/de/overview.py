"""German: how people ask for everybody's bookings, and for who is in."""

from adapters.understanding.lexicon.overview import Overview

OVERVIEW = Overview(
    everybody=(
        "alle buchungen/reservierungen von? allen?|"
        "sämtliche buchungen/reservierungen|"
        "die? buchungen/reservierungen von/aller allen/leute"
    ),
    somebody=("was/welche_räume hat/hatte {who} {when} gebucht/reserviert|alle? buchungen/reservierungen von {who}"),
    present=(
        "wer ist/wird/war {when} da/hier/vor_ort sein?|"
        "wer ist/wird/war {when} im/in_der büro/firma sein?|wer kommt {when} ins/in_die büro/firma"
    ),
    whether_present=(
        "ist/wird/war {who} {when} da/hier/vor_ort sein?|"
        "ist/wird/war {who} {when} im/in_der büro/firma sein?|"
        "ist {who} da/hier|"
        "ist {who} im büro|"
        "kommt {who} {when} ins/in_die büro/firma"
    ),
    board=(
        "wie sah {both} aus|"
        "wie sah der_plan/es/das_board fur? {both} aus|"
        "wie war {both} belegt/gebucht|"
        "{day} wie er/es {then} war/aussah/stand"
    ),
    picture=(
        "ein/das bild/übersicht vom/von/für tag?|"
        "der/den/die? tagesplan/tagesübersicht/belegungsplan/zeitleiste von/vom/für?|"
        "{when} als bild"
    ),
    busy=(
        "heatmap/wärmebild von/vom/der/für?|"
        "die/eine/das heatmap/wärmebild von/vom/der/für?|"
        "wie voll/belegt/ausgelastet ist/sind/wird/werden"
    ),
    weeks="woche",
    heat="heatmap",
    page="öffne/öffnen? das/die? board/tafel von/vom/für?|mach das/die board/tafel auf von/vom/für?",
    changes=(
        "was hat sich {when} geändert/verändert|was wurde/ist {when} geändert worden?|"
        "wer hat {when} was/etwas geändert|wer hat was/etwas {when} geändert|was hat {who} {when} geändert|"
        "alle? die? änderungen von {who}|alle? die? änderungen"
    ),
    rulings=(
        "wer hat {when} die/unsere regeln geändert|wer hat die/unsere regeln {when} geändert|"
        "welche regeln wurden/sind {when} geändert worden?|welche regeln haben sich {when} geändert"
    ),
    taking="ich? übernimm/übernehme von {who}|ich? übernimm/übernehme {when} von {who}|ich? übernimm/übernehme {who}s",
    ago="vor",
    every="alle alles",
    showing="zeig zeige mir bitte liste",
    before_month="im in fuer",
    week="der woche|dieser woche|diese woche|in dieser woche",
    month="des monats|dieses monats|diesen monat|in diesem monat",
)

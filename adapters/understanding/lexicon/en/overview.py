"""English: how people ask for everybody's bookings, and for who is in."""

from adapters.understanding.lexicon.overview import Overview

OVERVIEW = Overview(
    everybody=(
        "all/every the?/of_the? bookings/reservations by/of? everybody/everyone?|"
        "all the? bookings/reservations|"
        "everybody's/everyone's/everybodys/everyones bookings/reservations|"
        "the? bookings/reservations of/by everybody/everyone"
    ),
    somebody=(
        "what/which/what_rooms/which_rooms did/has/does/have {who} book/booked/reserve/reserved/have/got/had booked?|"
        "what/which/what_rooms/which_rooms is/was {who} booking|"
        "all the? bookings/reservations of/by/from {who}|"
        "bookings/reservations of/by/from {who}|"
        "{who}'s bookings/reservations"
    ),
    present=(
        "who is/will/was be? in/here/there the? office?|"
        "who's/whos in/here the? office?|"
        "who is/will be? in/at the office|"
        "who's in/at the office|"
        "who comes/is_coming/will_come in/to_the_office|"
        "who's coming in/to_the_office"
    ),
    whether_present=(
        "is/will {who} be? in/at/here the_office/work?|"
        "is {who} coming in/to_the_office|"
        "is {who} in|"
        "will {who} come in/to_the_office"
    ),
    board=(
        "how did {day} look like? {then}|"
        "what did {day} look like {then}|"
        "how did {then} look for {day}|"
        "how was {day} booked {then}|"
        "{day} as/how it was/stood/looked {then}|"
        "what was booked for/on {day} as_of {then}|"
        "how did the_board/the_plan/things look {both}"
    ),
    picture=(
        "a/the? picture/timeline/overview of/for the? day/board?|"
        "the? day_board/day_plan/dayboard/timeline of/for?|"
        "{when} as a picture"
    ),
    busy=("heat_map/heatmap of/for?|a/the heat_map/heatmap of/for?|how busy/full is/are/will_be"),
    weeks="week",
    heat="heat",
    page="open/open_up? the? board of/for/on?|open/open_up the? day_board/dayboard of/for/on?",
    changes=(
        "what/what's/whats changed|what has/was/got changed|what has_been changed|who changed what/anything/something|"
        "what did/has {who} change/changed|everything/all {who} changed|all? the? changes by {who}|all? the? changes"
    ),
    rulings=(
        "who changed/set/edited the/our rules|which/what rules changed|which/what rules were/have_been changed|"
        "what changed in the/our rules"
    ),
    taking="take_over/i'll_take_over/i_take_over {who}'s|take_over/i'll_take_over/i_take_over {when} of/from {who}",
    ago="ago|before",
    every="all everybody everyone",
    showing="show list give me please",
    before_month="in for of during",
    week="of the week|of this week|this week|for the week|for this week",
    month="of the month|of this month|this month|for this month",
)

"""
The closed list of what a person can want, a module for each noun.

An intent that a button can carry has a `word`, with which the button's payload begins; see `adapters.chat.codec`.
A `question` is the id of the question that a button answers: the wish behind it completes the intent.
"""

from adapters.chat.intents import (
    adding,
    approvals,
    attending,
    blackouts,
    bookings,
    calendars,
    catalogue,
    certificates,
    changes,
    changing,
    company,
    doubts,
    faults,
    favours,
    forms,
    house_words,
    in_turn,
    leavers,
    members,
    overview,
    people,
    places,
    polls,
    privacy,
    questions,
    reports,
    resources,
    rules,
    series,
    setting_up,
    sheets,
    showing,
    standing_in,
    talk,
    times_for_all,
    waiting,
)

Intent = (
    bookings.Intent
    | approvals.Intent
    | changing.Intent
    | series.Intent
    | attending.Intent
    | showing.Intent
    | calendars.Intent
    | catalogue.Intent
    | certificates.Intent
    | changes.Intent
    | times_for_all.Intent
    | company.Intent
    | doubts.Intent
    | resources.Intent
    | questions.Intent
    | reports.Intent
    | faults.Intent
    | favours.Intent
    | forms.Intent
    | polls.Intent
    | house_words.Intent
    | in_turn.Intent
    | rules.Intent
    | sheets.Intent
    | places.Intent
    | blackouts.Intent
    | people.Intent
    | standing_in.Intent
    | leavers.Intent
    | members.Intent
    | setting_up.Intent
    | adding.Intent
    | privacy.Intent
    | overview.Intent
    | waiting.Intent
    | talk.Intent
)

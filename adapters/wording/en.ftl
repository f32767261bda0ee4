# Everything Bellhop says in English. `**…**` is bold. A refusal is named after its class in core/errors.

## What can be pressed

button-confirm = Confirm
button-ask = Ask for it
button-ask-for-so-many = Ask for { $count } people
button-instead = { $slot } instead
button-only = Only { $name }
button-change = Other time
button-keep-slot = Keep it
button-drop = Drop
button-drop-all = { $count ->
    [one] Drop the other one
    [2] Drop both
   *[other] Drop all { $count }
}
button-approve = Approve
button-decline = Decline…
button-approve-stage = Approve { $place } of { $total } too
button-approve-series = Approve this series
button-ask-back = Ask back
button-ask-for-slot = Ask for { $slot }
button-answer-back = Answer
button-keep-waiting = Let it wait
button-exception = Ask for an exception
button-cancel = Cancel
button-undo = Undo
button-undo-one = Undo: { $name }
button-take-back = Take it back
button-undo-all = { $count ->
    [one] Undo
   *[other] Undo all { $count }
}
button-cancel-all = { $count ->
    [one] Cancel this one
   *[other] Cancel these { $count }
}
button-one-more = One more
button-keep = Keep them
button-one-by-one = One by one
button-cancel-left = Cancel { $name } · { $slot }
button-close = Close it
button-close-cancel = Cancel them and close
button-close-move = Move them and close
button-keep-open = Keep it open
button-lift = Reopen { $what }
button-reopen = Reopen
button-reopen-all = Reopen all { $count }
button-give-back = Give back
button-cannot-come = Can’t come
button-comes = I’m coming after all
button-got-it = OK
button-bigger = Something bigger
button-late = 10 min late
button-longer = +{ $minutes } min
button-shorter = −{ $minutes } min
button-take = Take { $name }
button-keep-one = Keep { $name }
button-move = Move
button-make-it = Make it { $slot }
button-move-to = Move to { $slot }
button-move-back = Move it back
button-mistaken = Take the report back
button-report-fault = Report it
button-mended = It’s fixed
button-move-there = Move it there
button-free-then = When is it free?
button-settings = Settings
button-name = Name it…
button-rename = Rename…
button-unname = Remove the title
button-quota = My quota
button-rules = Rules for { $name }
button-rules-all = All rules
button-rules-now = Rules now
button-rules-help = Examples
button-rules-choose = Rules of one thing
button-rules-every = Every rule
button-help = All topics
button-check-in = I’m here
button-check-out = Done early
button-calendar = Add to calendar
button-page = Its own page
button-copy-link = Copy the address
button-feed-revoke = Take it back
button-feed-revoke-one = Take back: { $what }
button-board = Open the board
button-feeds = My calendar links
button-copy-token = Copy the token
button-token-revoke = Revoke
button-token-revoke-one = Revoke { $name } (…{ $hint })
button-tokens = My tokens
button-feed-own = Link to my bookings
button-feed-another = Another link
button-code = Door code
button-copy-code = Copy { $code }
button-release = Release it
button-hold-again = Hold again
button-book-again = Book another time
button-photo = Photo
button-list = My bookings
button-rooms = Browse
button-more = More…
button-any-seat = Any seat
button-seat-picture = As a picture
button-front = Front rows
button-behind = Back rows
button-back = Back
button-near = Show close matches
button-look-again = Look again
button-again = Try again
button-minutes = { $minutes } min
button-hours-minutes = { $hours } h { $minutes } min
button-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
button-hours = { $hours } h
button-until-next = Until { $time } (next booking)
button-zone-keep = Keep { $zone }
button-connect = Connect Telegram
button-invite = Invite people
button-open-telegram = Open Telegram
button-open-invitation = Open the invitation
button-alternative = { $name } · { $when }
offer = { $edits } · { $slot }
offer-place = { $name } instead
offer-later = { $length } later
offer-earlier = { $length } earlier
offer-length = { $length } instead of { $wanted }

## Times, as they stand in a sentence

slot = { $day }, { $start }–{ $end } { $city }
slot-over-midnight = { $day }, { $start } – { $end-day }, { $end } { $city }
slot-all-day = { $day }, all day
slot-all-days = { $day } – { $end-day }, all day
slot-in-place = { $slot } in { $city }
time-at-place = { $time } { $city }
time-for-you = { $there } ({ $own } for you)

## Cards

label-when = When
label-title = Title
label-where = Where
label-for = For
label-with = With
label-guests = Guests
label-people = People
label-absent = Not coming
card-not-yours = **{ $reference }** is no longer yours.
card-managed-changed = { $name } · { $slot } · { $reference }: this has changed since.
card-superseded = { $name } · { $slot } · { $reference } – continued in another message.
card-held = Held for you until **{ $until }**.
card-held-other = Held until **{ $until }**.
card-waiting-other = Waiting for approval until **{ $until }**; the slot is kept.
card-asks = Needs approval by { $who }; I’ll ask when you press “Ask for it”.
card-waiting = Waiting for approval; the slot is kept for you until **{ $until }**. I’ll tell you the answer, or let you know in good time if there is none.
card-asked-back = Asked back: “{ $query }”
card-answered-back = You answered: “{ $reply }”
card-unanswered = Nobody approved it in time. { $name } is free for others again.
card-not-approved = Not booked. Nothing is held.
card-declined = Declined by { $decider }, { $at }. Nothing is held.
card-declined-by-rule = No one answered in time, so the rules declined it, { $at }. Nothing is held.
decision-because = Reason: { $reason }
card-confirmed = Booked.
card-check-in = Check in from { $opens } to { $release }, or the slot is released.
card-check-in-day = Check in until { $release }, or the slot is released.
card-late = Ten minutes more: it waits for you until **{ $release }**.
card-no-check-in = No check-in needed.
card-reference = Reference **{ $reference }**
card-moved = Changed; it was { $was }.
card-moved-for-you = Moved; it was { $was }.
card-named = It is called **{ $title }** now.
card-renamed = Renamed; it was “{ $was }”.
card-unnamed = The title is gone; it was “{ $was }”.
ask-title = What is **{ $name }** for? Your next message becomes its title.
ask-title-now = **{ $name }** is called “{ $title }”. Your next message becomes its new title.
rename-which = Which one do you want to rename?
card-not-coming = You aren’t coming; { $holder } can see that.
card-in-use = Checked in until **{ $end }**.
card-completed = Finished at { $end }. Thank you!
card-completed-early = Checked out at { $end }; the rest is free for others.
card-expired = The hold ended at { $ended }. { $name } is free for others again.
card-cancelled = Cancelled.
card-cancelled-because = Cancelled: { $reason }
card-undo = You can undo this until { $until }.
card-dropped = Dropped. The slot is free again.
card-no-show = Released at { $ended }: nobody checked in.
strikes-near = That makes { $count } unused bookings in { $window }. From { $most } on, you can book only { $ahead } ahead.
strikes-reached = That makes { $count } unused bookings in { $window }. For now you can book only { $ahead } ahead.
card-in-dm = The card is in our direct messages. Your reminder and door code will arrive there.
card-changed-since = This has changed since you last saw it. It now looks like this:

## Notices

notice-reminder = **{ $name } at { $start }**, in { $minutes } min, until { $end }.
notice-reminder-next = Check-in opens at { $opens }; the door code comes then.
notice-check-in = **{ $name } at { $start }.** Door code **{ $code }**
notice-check-in-day = **{ $name }: { $slot }.** Door code **{ $code }**
notice-check-in-how = Press “I’m here” or send me the code. It is released at { $release } if nobody checks in.
notice-release-warning = Still coming to **{ $name }**? It is released at **{ $release }**.

notice-checked-in = You are already checked in, because you booked it just now.
notice-moved = Your booking was moved here. Reason: { $reason }
notice-cancelled = Your booking was cancelled. Reason: { $reason }
notice-moved-plain = Your booking was moved here.
notice-cancelled-plain = Your booking was cancelled.
notice-reinstated = It was cancelled, and is booked again: what closed it was taken back.
notice-booked-for-you = { $by } booked this for you. It counts as yours, so give it back if you don’t need it.
notice-approved = Approved by { $decider }, { $at }.
notice-approved-by-rule = No one answered in time, so the rules approved it, { $at }.
notice-asked-again = Nobody has answered yet.
notice-deputy-asked = Nobody has answered this yet, so I ask you as well.
notice-unanswered = Nobody has answered yet. If nobody does by **{ $until }**, your request lapses; you can also take one of these:
notice-unanswered-none = Nobody has answered yet. If nobody does by **{ $until }**, your request lapses.
notice-asked-back = Whoever decides about your request would like to know something first. Simply write your answer here.
notice-lapsed = Free instead:
approval-asked = { $by } would like to book this. The slot is kept until **{ $until }**.
approval-asked-for = { $by } would like this for **“{ $title }”**. The slot is kept until **{ $until }**.
approval-asked-unnamed = Somebody would like to book this. The slot is kept until **{ $until }**.
approval-given = Approved for { $by } by { $decider }, { $at }.
approval-given-already = Already approved for { $by } by { $decider }, { $at }.
approval-given-by-somebody = Approved for { $by }.
approval-given-by-rule = No one answered in time, so the rules approved it for { $by }, { $at }.
approval-declined = Declined for { $by } by { $decider }, { $at }.
approval-declined-already = Already declined for { $by } by { $decider }, { $at }.
approval-declined-by-rule = No one answered in time, so the rules declined it for { $by }, { $at }.
approval-cancelled-since = It has been cancelled since.
approval-why = To tell { $by } why, write “because …” until { $until }.
approval-explained = { $by } can read the reason now.
approval-over = Not booked for { $by }.
approval-unanswered = Nobody answered in time; not booked for { $by }.
approval-not-needed = { $by } needs nobody’s approval for this any more.
ask-back-what = What would you like to know from { $by }? Write it in one line.
write-where-posted = Write it where the request was posted, and mention me; otherwise I don’t see it.
answer-back-what = They asked: “{ $query }” What is the answer? Write it in one line.
approval-exception-asked = { $by } asks for an exception. The slot is kept until **{ $until }**.
approval-exception = Exception to: { $rules }
approval-rule = { $rule }: { $value }
approval-plea = Why: { $plea }
approval-asked-back = Asked back: “{ $query }”
approval-answered-back = Answer: “{ $reply }”
approval-no-answer-yet = No answer yet.
approval-agreed = { $place } of { $total }: approved by { $decider }, { $at }.
approval-next = { $place } of { $total }, deciding now: { $who }.
approval-if-silent = If no one answers by **{ $until }**, it is approved.
approval-if-silent-no = If no one answers by **{ $until }**, it is declined.
approval-then = { $before }, then { $after }
approval-instead-of = For { $name }, who is away.
approval-instead-of-until = For { $name }, who is away until { $until }.
approval-when-long = those of { $length } or more
approval-when-outside = those outside { $hours }
approval-when-of = those made by { $who }
approval-when-many = those for more than { $count } people
exception-why = **{ $name } · { $slot }**: one line for whoever decides, please. Why should there be an exception?
exception-sent = Sent to { $who }. I’ll tell you either way.
exception-unneeded = No exception is needed: this can be booked.
exception-own = Booked as an exception to: { $rules }
exception-why-series = { $count ->
    [one] The rules refuse one date, { $dates }.
   *[other] The rules refuse { $count } dates: { $dates }.
} One line for whoever decides about them, please. Why should there be an exception?
exception-sent-series = { $count ->
    [one] Asked for one date: { $dates }.
   *[other] Asked for { $count } dates at once, as one exception: { $dates }.
} Sent to { $who }. I’ll tell you either way.
exception-kept = They are kept for you until **{ $until }**, each at the latest until it begins.
exception-own-series = { $count ->
    [one] Booked as an exception: { $dates }.
   *[other] Booked as one exception, { $count } dates: { $dates }.
}
notice-invited = { $by } added you as an attendee. You can check in, and you’ll get the reminder.
notice-uninvited = You are no longer on the list for this booking.
notice-attendee-cancelled = This was cancelled; you don’t need to come.
card-lacks = Not all as you asked: { $lacks }.
card-crowded = { $name } seats { $seats }; there are { $people } of you.
notice-ending = **{ $name }** ends at **{ $end }**.
health-page-title = Does Bellhop work?
health-page-away = ⚠️ **Bellhop cannot reach its database.** Nothing can be booked until it is back.
health-page-when = As of { $when }, { $zone }.
health-working = ✅ Everything works.
health-wrong = ⚠️ Not everything works.
health-asks = **{ $platform }** asks me to wait until { $until }; messages there come after that.
health-late = Messages on **{ $platform }** are late: the first should have come { $length } ago.
health-unanswered = Somebody wrote { $length } ago and has no answer yet. I am on it.
health-replicas = { $count ->
    [one] One process serves.
   *[other] { $count } processes serve.
}
health-backup = The last backup is from { $when }.
health-no-backup = There is no backup yet. Whoever runs the server makes one with “bellhop backup”.
incident = Messages on **{ $platform }** are late: the first was due { $since }. I keep trying, and I’ll tell you when it’s over.
incident-over = Messages on **{ $platform }** are on time again. They were late from { $since } to { $until }.
outage-head = **I was away** on { $day } from { $start } to { $end }.
outage-head-days = **I was away** from { $start } to { $end }.
outage-late = { $count ->
    [one] 1 message came late.
   *[other] { $count } messages came late.
}
outage-excused = { $count ->
    [one] Nobody could check in to 1 booking then. It was kept, and doesn’t count as unused.
   *[other] Nobody could check in to { $count } bookings then. They were kept, and don’t count as unused.
}
leaver-head = { $count ->
    [0] **{ $name }** no longer belongs to your organization. Nothing is booked in their name any more.
    [one] **{ $name }** no longer belongs to your organization. One booking is still in their name:
   *[other] **{ $name }** no longer belongs to your organization. { $count } bookings are still in their name:
}
leaver-cancelled = { $count ->
    [0] Nothing was left to cancel: no such booking is in { $name }’s name any more.
    [one] Cancelled. This was booked in { $name }’s name:
   *[other] Cancelled { $count } bookings that were in { $name }’s name:
}
leaver-kept = { $count ->
    [one] Kept. It stays in { $name }’s name, and is released as usual if nobody who attends checks in:
   *[other] Kept. They stay in { $name }’s name, and are released as usual if nobody who attends checks in:
}
leaver-reason = { $name } no longer belongs to the organization

## Codes

code-shown = **{ $name } at { $start }.** Door code **{ $code }**
code-shown-day = **{ $name }: { $slot }.** Door code **{ $code }**
code-opens = Check-in opens at { $opens }.

## Questions on the way to a booking

ask-resource = What would you like to book?
ask-resource-two = Which one do you mean?
ask-day = **{ $name }** – which day?
ask-time = **{ $name }** on { $day } – at what time?
ask-length = **{ $name }** · **{ $start }** – for how long?
ask-when = **{ $name }** – when? You can also type it, such as “tomorrow 3-5pm”.
ask-departure = **{ $name }** – which departure?
seat-map = **{ $name } · { $slot }** – { $count ->
    [one] 1 seat is free.
   *[other] { $count } seats are free.
} A cross means taken.
seat-window = { $seat }, window
seat-aisle = { $seat }, aisle
seat-taken = { $seat }, taken
seat-between = Aisle
seats-free = Free: { $seats }.
seats-taken = Taken: { $seats }. All others are free.
seats-all-free = Every seat is free.
ask-time-find = **{ $day }** – at what time? You can also type it, such as “4-5pm”.

## Finding

found = Free **{ $slot }**:
found-one = • **{ $name }** · { $facts }
found-units = • **{ $name }** · { $count } free
found-none = Nothing suitable is free { $slot }.
found-closed-day = { $day }: nothing suitable is open { $days }.
found-closed-hours = Nothing suitable is open { $slot }. The hours that day are { $hours }.
found-step = Everything suitable is booked in steps of { $step }, so not { $slot }.
found-no-match = Nothing matches.
near-head = Close matches:
near-head-none = Nothing matches everything. Close matches:
near-one = • **{ $name }** – { $lacks }
near-seats = { $count ->
    [0] no seats, you asked for { $wanted }
    [one] 1 seat, you asked for { $wanted }
   *[other] { $count } seats, you asked for { $wanted }
}
near-tag = no { $tag }
near-number = only { $feature }
near-floor = on floor { $floor }
near-ground = on the ground floor
near-site = in { $site }
answer-yes = Yes. { $said }
answer-no = No. { $said }
answer-partly = Partly. { $said }
free-head = **{ $name }** is free on **{ $day }** ({ $city }):
free-gap = • { $times }
free-none = **{ $name }** is not free on **{ $day }** any more.
free-strip = { $opens } { $strip } { $closes }
sometime = { $count ->
    [one] One is free sometime on **{ $day }**:
   *[other] { $count } are free sometime on **{ $day }**:
}
sometime-one = • **{ $name }** · { $times }
sometime-none = Nothing suitable is free that long on **{ $day }**.
rooms-head = Here is what can be booked:
rooms-empty = There is nothing here that you can book.
rooms-one = • **{ $name }** · { $facts }
rooms-more = … and { $count } more.
fact-for = { $kind } for { $count }
fact-several = { $count } { $kinds }
fact-units = { $count } of them
fact-floor = floor { $floor }
fact-ground = ground floor
fact-photo = a photo that was sent
fact-photo-new = the new one
tag-projector = projector
tag-screen = screen
tag-whiteboard = whiteboard
tag-video = video
tag-podcast = podcast
tag-flipchart = flipchart
feature-monitors = { $count ->
    [one] 1 monitor
   *[other] { $count } monitors
}
feature-screens = { $count ->
    [one] 1 screen
   *[other] { $count } screens
}
feature-standing = height-adjustable
feature-mount = { $value } mount
kind-room = room
kind-studio = studio
kind-desk = desk
kind-equipment = equipment
kind-vehicle = vehicle
kind-seat = seat
kind-other = thing
kinds-room = rooms
kinds-studio = studios
kinds-desk = desks
kinds-equipment = equipment
kinds-vehicle = vehicles
kinds-seat = seats
kinds-other = other things

## Lists

list-head = { $count ->
    [one] Your next booking:
   *[other] Your next { $count } bookings:
}
list-such = { $count ->
    [one] One of your bookings fits:
   *[other] { $count } of your bookings fit:
}
list-none-on = Nothing on **{ $day }**. Next: { $next }
list-none-in = Nothing from **{ $first }** to **{ $last }**. Next: { $next }
list-none-such = None of your bookings fits. Next: { $next }
list-for = for { $holder }
list-with = with { $holder }
list-one = • **{ $name } · { $slot }** · { $reference } · { $state }
list-empty = You have no bookings.
list-page = { $first }–{ $last } of { $count }
list-dates = { $count ->
    [one] and one more date, { $last }
   *[other] and { $count } more dates, the last one { $last }
}
list-more = … and { $count } more.
names-more = { $names } and { $count } more
state-held = held
state-pending = waiting for approval
state-confirmed = booked
state-in_use = in use
state-cancelling = cancelled
state-cancelled = cancelled
state-completed = finished
state-expired = hold ended
state-no_show = released
held-which = Which hold do you mean?
held-none = You have no holds waiting for an answer.
edit-too-late = This is booked already, so editing your message has changed nothing: { $slot }.
held-left = { $count ->
    [one] One more is still held for you.
   *[other] { $count } more are still held for you.
}
let-be = All right, I’ve changed nothing.
press-it = Only the button above does that: here a word alone changes nothing.
dropped-none = All right. Nothing is held for you.
undo-booked = This is booked by now, so nothing was undone. You can cancel it below.
same-as-which = Same as which?
same-as-nothing = I don’t know which booking you mean, and you have none coming up.
holds-back = { $count ->
    [one] One slot is held for you again:
   *[other] { $count } slots are held for you again:
}
holds-lost = { $count ->
    [one] One could not be held again:
   *[other] { $count } could not be held again:
}
undo-none = There is nothing to undo. What was done earlier is undone with the button on its own card, as long as that is possible.
undo-cannot = “Undo” can’t take back what you did last. If there is a way back, it is on its card.
cancel-which = Which one do you want to cancel?
cancel-all-or-one = **{ $what }** is one booking. Shall I cancel all of it, or give one back?
button-all-of-it = All of it
button-just-one = Just one
away-day = on { $day }
away-days = from { $first } to { $last }
away-none = You have no bookings { $when }.
away-preview = { $count ->
    [one] You have one booking { $when }:
   *[other] You have { $count } bookings { $when }:
}
away-done = { $what } ({ $when }):
away-undone = { $count ->
    [one] One is back:
   *[other] { $count } are back:
}
cancel-all = { $count ->
    [one] You have one booking to cancel:
   *[other] You have { $count } bookings to cancel:
}
cancelled-all = { $what }:
gone-bookings = { $count ->
    [one] 1 booking cancelled
   *[other] { $count } bookings cancelled
}
gone-holds = { $count ->
    [one] 1 hold dropped
   *[other] { $count } holds dropped
}
away-stays = { $count ->
    [one] One is in use and stays; end it with “Done early” on its card:
   *[other] { $count } are in use and stay; end them with “Done early” on their cards:
}
away-lost = { $count ->
    [one] One could not come back: it is taken by now, or over your quota:
   *[other] { $count } could not come back: they are taken by now, or over your quota:
}
hold-untouched = Still held for you: { $slot }.
move-which-week = Which day do you mean?
move-which = Which one do you want to move?
move-where = **{ $slot }** – move it to when? You can also type it, such as “friday at 4” or “{ $another }”.
move-untouched = Your booking has not changed: { $slot }.
extend-which = Which one do you want to extend?
extend-how-long = How much longer? You can also type “until 5”.
shorten-which = Which one do you want to shorten?
shorten-how-long = How much shorter? You can also type “until 4”.
larger-free = { $name } seats { $seats }. **{ $other } · { $slot }** seats { $more } and is free.
ask-longer-stays = **{ $slot }** stays yours, whatever the answer is.
larger-none = { $name } seats { $seats }, and nothing larger is free at that time.

## Facts, and who has what

fact-of-what = What do you mean? Name it, such as “where is { $sample }?”.
fact-told = **{ $name }** · { $facts }
fact-place = **{ $name }** · { $where }
fact-has = Yes. **{ $name }** · { $facts }
fact-has-not = Not as far as I know ({ $what }). **{ $name }** · { $facts }
fact-biggest = By size, the biggest first:
fact-smallest = By size, the smallest first:
fact-no-seats = No number of seats is given for anything of that kind.
fact-unknown = I don’t know whether { $name } is “{ $words }”. **{ $name }** · { $facts }
fact-others = These have it: { $names }.
fact-size = { $count ->
    [one] **{ $name }** is for one person.
   *[other] **{ $name }** seats { $count } people.
}
fact-fits = Yes, { $people } fit: **{ $name }** seats { $count }.
fact-fits-not = No, { $people } don’t fit: **{ $name }** seats { $count }.
fact-length = **{ $name }** can be booked for { $shortest } to { $longest } at a time.
fact-ahead = **{ $name }** can be booked up to { $ahead } ahead, and until the moment it begins.
fact-ahead-notice = **{ $name }** can be booked up to { $ahead } ahead, and at the latest { $notice } before it begins.
fact-hours = **{ $name }** is open: { $hours }.
fact-approval = Bookings of **{ $name }** need approval by { $who }.
fact-approval-when = Some bookings of **{ $name }** need approval by { $who }: { $when }.
fact-approval-not = **{ $name }** needs no approval.
fact-bookers = **{ $name }** can be booked by: { $who }.
became-cancelled-yes = Yes, it was cancelled.
became-cancelled-no = No, it was not cancelled.
became-cancelled-gone = It was not cancelled, but it is over.
became-booked-yes = Yes, it is booked.
became-booked-kept = Not yet: it is only held.
became-booked-gone = No, not any more.
history-file = What happened to **{ $what }** ({ $reference }), as a table.
code-seen-head = These people were shown the access code:
code-seen-nobody = Nobody has been shown the access code.
code-seen-message = in a message
button-code-seen = Who saw the code
button-as-csv = As CSV
history-head = **{ $what }** ({ $reference }): what happened to it.
history-line = { $at }: { $said }.
history-line-by = { $at }: { $said } ({ $who }).
history-because = { $said }, because “{ $reason }”
happened-held = held
happened-brought-in = entered by an import
happened-requested = approval asked for
happened-exception = exception asked for: “{ $reason }”
happened-asked-back = asked back: “{ $reason }”
happened-agreed = approved, one approval of several
happened-answered-back = answered: “{ $reason }”
happened-approved = approved
happened-declined = declined
happened-approved-by-rule = approved by the rules, because nobody answered
happened-declined-by-rule = declined by the rules, because nobody answered
happened-unanswered = nobody answered the request in time
happened-confirmed = booked
happened-lapsed = the hold ended, because nobody confirmed it
happened-dropped = dropped
happened-checked-in = checked in
happened-taken-back = taken back after it was released
happened-released = released, because nobody checked in
happened-cancelled = cancelled
happened-undone = the cancellation was taken back
happened-completed = finished
happened-handed-over = handed over to { $member }
happened-given = given by { $member }, who had it
history-given = given by somebody who had it
happened-offered = offered to { $member }
happened-offer-over = no longer offered to anybody
happened-late = will be 10 minutes late
happened-reason = the reason given: “{ $reason }”
happened-changed = changed
happened-moved = moved
history-moved-from = moved; before, it was { $was }
happened-renamed = called “{ $title }”
history-untitled = is for nothing stated any more
happened-people = now with { $joined }
history-people-gone = no longer with { $gone }
history-people-both = now with { $joined }, no longer with { $gone }
via-slack = Slack
via-telegram = Telegram
via-mail = E-mail
via-command-line = command line
via-api = API
changes-head = **{ $name }**: what was changed, the latest first.
changes-none = No change of **{ $name }** is on record.
lately-head = { $of ->
    [rules] Rules
   *[all] Things, rules, roles and closings
}: what was changed, { $days }, the latest first.
lately-none = No change of { $of ->
    [rules] rules
   *[all] things, rules, roles or closings
} is on record, { $days }.
changes-of = **{ $name }** · { $said }
changes-house = Everything
changes-gone = something that is gone
changes-difference = { $fact }: { $old } → **{ $new }**
changes-unsaid = not set here
changed-added = added
changed-retired = retired
changed-brought-back = brought back
changed-departures = departures: { $new } added, { $gone } removed
changed-classes = classes of seats: { $classes }
changed-closed = closed: { $when }
changed-opened = closing lifted: { $when }
changed-joined = came in
changed-left = left
changed-suspended = suspended
changed-removed = removed
changed-let-back = let back in
changed-one-person = joined with a second membership
changed-imported = changed by an import
changed-import-undone = an import taken back
own-none = You have no such booking.
own-cancel-any = Any booking can be cancelled until it begins.
own-cancel-rule = **{ $name }** can be cancelled until it begins; up to { $notice } before that, it doesn’t use your quota.
own-cancel-free = You can cancel **{ $what }** until it begins: { $start }. It then doesn’t use your quota.
own-cancel-quota = You can cancel **{ $what }** until { $until } without using your quota, and any time before it begins.
own-cancel-late = You can still cancel **{ $what }** until it begins: { $start }. It uses your quota all the same; until { $until } it would not have.
own-cancel-begun = **{ $what }** has begun. If you are done early, give the rest back.
own-if-cancelled = If you cancel **{ $what }**, others can have it at once. You can undo that for { $seconds } seconds.
own-if-dropped = **{ $what }** is only held. If you drop it, it is free for others and uses none of your quota.
own-check-in = Check in to **{ $what }** from { $opens } to { $release }, or it is released.
own-checked-in = You are checked in to **{ $what }**.
own-check-in-day = Yes: whoever books **{ $name }** checks in, at the latest { $grace } after the start, or by { $until } for a whole day; otherwise it is released.
own-check-in-never = **{ $name }** needs no check-in.
own-check-in-all = A booking needs a check-in: without one, it is released { $grace } after the start. Its card says when, and if it needs none.
own-check-in-each = A booking that nobody checks in to is released. Its card says by when, and if it needs no check-in.
own-check-in-none = No check-in is needed here: a booking stays yours.
own-check-in-rule = Yes: whoever books **{ $name }** checks in, at the latest { $grace } after the start, or it is released.
own-no-check-in = **{ $what }** needs no check-in.
own-late = If you run late, write “10 min late” in the hour before: then it waits ten minutes more.
own-strikes = After { $most } unused bookings in { $window }, you can book only { $ahead } ahead.
own-no-code = You have no booking there, so there is no code for you.
fault-over = That is settled already.
fault-taken-back = Taken back. I no longer show it with **{ $name }**.
fault-mended = **{ $name }** is in order again. I no longer show the fault.
fault-known = **{ $name }** – this is reported, and not fixed yet:
fault-none = Nothing is reported about **{ $name }**.
fault-what = What is wrong with **{ $name }**? Tell me in one line, and I’ll pass it on.
fault-where = Where is it? Write it with the name, such as “the projector in { $another } is broken”, and I’ll pass it on.
fault-quoted = “{ $said }”
fault-noted = Noted. I show it with **{ $name }** until it is fixed.
fault-reported = Thanks. I told { $who }, and show it with **{ $name }** until it is fixed.
fault-notice = **{ $name }**: “{ $said }” – reported by { $by }, { $day }. I show this with the room until you press “It’s fixed”, for two weeks at most.
fault-stands = ⚠ Reported: “{ $said }”
own-code-later = The code for **{ $what }** comes by direct message: { $at }.
would-move = Yes: **{ $name } · { $slot }** is free.
who-head = **{ $name }** on **{ $day }**:
who-all = Booked on **{ $day }**:
who-one = • **{ $name }** · { $slot } · { $who }
who-somebody = taken
somebody = somebody
who-private = Names are private here.
who-nobody = Nobody has **{ $name }** on **{ $day }**.
who-nothing = Nothing is booked on **{ $day }**.
who-nobody-had = Nobody had **{ $name }** on **{ $day }**.
who-nothing-was = Nothing was booked on **{ $day }**.
members-head = { $count ->
    [one] 1 member:
   *[other] { $count } members:
}
role-owner = owner
role-admin = admin
role-member = member
role-guest = guest
earliest = The earliest is **{ $name } · { $slot }**.
earliest-none = Nothing is free that long in that time.

## Quotas and rules

quota-head = Your quotas right now:
quota-exceptions = Exceptions in the last 30 days: asked for { $asked }, granted { $granted }.
quota-none = There are no quotas here.
quota-one = • { $what }: { $used } of { $most } { $period } used, **{ $left } left**.
quota-shared = { $what } (shared by { $group })
quota-resets = Full again { $resets }.
quota-everything = everything
quota-bookings = { $count ->
    [one] 1 booking
   *[other] { $count } bookings
}
quota-per-day = a day
quota-per-week = a week
quota-per-month = a month
quota-per-rolling = in any { $days } days
quota-per-open = at the same time
blackout-none = Nothing is closed.
blackout-head = Closed:
blackout-one = • **{ $what }** · { $slot } · { $reason }
blackout-units = **{ $name }** is closed only as a whole, not { $labels } alone, so nothing was closed. If it is broken, say so: “{ $one } is broken”. To take it away for good, write “retire { $one }”.
rename-units = **{ $name }** has one name for all of its units, which are numbered; “{ $one }” can’t be called otherwise, so nothing was changed. To rename all of them, write “rename { $thing } to …”.
blackout-how = Type what, when and why, such as “/blackout { $sample } friday 9-12: maintenance”.
blackout-reason = closed
blackout-preview = Close **{ $what }** { $slot }{ $stated ->
    [no] .
   *[other] : { $reason }.
} { $count ->
    [0] Nothing is booked then.
    [one] One booking is in the way:
   *[other] { $count } bookings are in the way:
}
blackout-line = • **{ $name } · { $slot }** · { $reference }
clearing-rest = Moving takes each to another thing of its kind, at least as large and free then; what finds none is cancelled.
clearing-lost = { $count ->
    [one] This one could not be moved and would be cancelled, because nothing of its kind is open, free and allowed for its holder then:
   *[other] These { $count } could not be moved and would be cancelled, because nothing of their kind is open, free and allowed for their holders then:
}
clearing-all-lost = { $count ->
    [one] It could not be moved, only cancelled: nothing of its kind is open, free and allowed for its holder then.
   *[other] None of them could be moved, only cancelled: nothing of their kind is open, free and allowed for their holders then.
}
clearing-keep = To keep one of them, move it yourself first (“all bookings” shows each with a button), or choose another time. Whoever loses theirs is told why.
booked-since = It was booked meanwhile, so nothing was changed. This is what is booked now:
blackout-closed = Closed: **{ $what }** { $slot }{ $stated ->
    [no] .
   *[other] : { $reason }.
}
blackout-moved = { $count ->
    [one] One booking was moved, and its holder is told:
   *[other] { $count } bookings were moved, and their holders are told:
}
blackout-cancelled = { $count ->
    [one] One booking was cancelled, and its holder is told:
   *[other] { $count } bookings were cancelled, and their holders are told:
}
blackout-kept = Nothing was closed; bookings stay as they are.
blackout-lifted = Open again: **{ $what }** { $slot }.
closings-preview = Close **{ $what }** { $when }, { $count ->
    [one] once, { $first }
   *[other] **{ $count }** times, { $first } – { $last }
}: { $reason }. { $taken ->
    [0] Nothing is booked then.
    [one] One booking is in the way:
   *[other] { $taken } bookings are in the way:
}
closings-days = at several times
closings-time = • { $slot }
closings-open = It has no end: these are all times as far ahead as can be booked today. To close it for good, change its opening hours instead.
closings-first = At most { $most } times are closed at once, so these are the first { $most }.
closings-closed = Closed: **{ $what }** { $when }, { $count ->
    [one] once, { $first }
   *[other] **{ $count }** times, { $first } – { $last }
}: { $reason }.
closings-lifted = Open again: **{ $what }** { $when }, { $count ->
    [one] once, { $first }
   *[other] **{ $count }** times, { $first } – { $last }
}.
rules-which = Rules for what? Type, for example, “/rules { $sample }”.
rules-head = **Rules for { $name }**, and where each one is set:
rules-head-short = **Rules for { $name }:**
rules-line = • { $rule }: **{ $value }** ({ $origin })
rules-line-short = • { $rule }: **{ $value }**
rules-how = Change one with, for example, “/rules { $name } grace 15 min”; “default” inherits again.
rules-of = **Set for { $name }:**
rules-none = Nothing here; inherited rules apply.
rules-taken-back = Taken back:
rules-changed = **{ $name }** · { $rule }: { $old } → **{ $new }** ({ $was })
rules-inherited = **{ $name }** · { $rule }: { $old } → **{ $new }** ({ $was }; now { $now })
rules-still = **{ $name }** · { $rule }: still **{ $new }** ({ $was }; now { $now })
rules-same = **{ $name }** · { $rule }: already **{ $new }** ({ $now }). Nothing was changed.
rules-existing = Existing bookings stay as they are.
rules-by-nobody = Nobody approves bookings of **{ $name }** yet, so this changes nothing until somebody does: “/rules { $name } { $example }”.
rules-elsewhere = This doesn’t apply to { $names }: { $count ->
        [one] it has its own rule.
       *[other] they have their own rules.
    }
rules-names = open, step, shortest, longest, usual, notice, ahead, buffer, check-in, grace, cancel, offer-time, fair-line, strikes, unused-dates, holidays, colleagues, asking, sharing, polls, seen, names, bookers, managers, approvers, second-approvers, third-approvers, approval-from, approval-outside, approval-for, approval-over, deadline, deadline-answer, exceptions, needs, givers, quota, keep-bookings, keep-messages, keep-deliveries, keep-conversations
rules-unknown = I can’t set “{ $rule }”, because there is no such rule. The rules are: { $names }.
rules-bad-value = I can’t set “{ $rule }” to “{ $value }”, so nothing was changed. Type, for example, “{ $example }”.
rules-hours = Opening hours end after they begin, on the same day; “{ $said }” don’t, so nothing was changed.
rules-hours-how = Send it again with hours such as “mon-fri 8-20”.
rules-no-value = I can’t set “{ $rule }” without a value. Type, for example, “{ $example }”.
rules-no-person = Rules name roles and groups, not people, so nothing was changed. Put people into a group first: “/groups facilities add @jonas”.
rules-every-none = No rule is set here; the built-in ones apply.
rules-beyond-excluded = A rule says who may book **{ $name }**, and can’t shut out **{ $who }** alone. Name those who may, such as “only crew may book { $name }”.
example-week = open mon-fri 8-18, sat 10-14
example-granularity = step 15 min
example-shortest = shortest 30 min
example-longest = longest 4 h
example-usual = usual 1 h
example-notice = notice 1 day
example-ahead = ahead 6 weeks
example-buffer = buffer 10 min
example-check_in = check-in no
example-grace = grace 15 min
example-cancel_notice = cancel 2 h
example-offer_time = offer-time 10 min
example-fair_line = fair-line yes
example-strikes = strikes 3 in 30 days, 2 days ahead
example-unused_dates = unused-dates 5
example-on_holidays = holidays no
example-for_others = colleagues no
example-favours = asking 3 a day
example-sharing = sharing yes
example-polls = polls 1 day
example-seen_by = seen everybody
example-names = names admins
example-bookable_by = bookers members, admins
example-managers = managers admins
example-approvers = approvers admins
example-second_approvers = second-approvers admins
example-third_approvers = third-approvers owners
example-approved_from = approval-from 4 h
example-approved_outside = approval-outside mon-fri 8-18
example-approved_of = approval-for guests
example-approved_over = approval-over 8 people
example-deadline = deadline 1 day
example-deadline_answer = deadline-answer approve
example-exceptions = exceptions 2
example-keep_bookings = keep-bookings 730 days
example-keep_messages = keep-messages 90 days
example-keep_deliveries = keep-deliveries 8 days
example-keep_conversations = keep-conversations 30 days
example-needs = needs laser-course, first-aid
example-givers = givers workshop
example-quotas = quota 3 h a week
rule-week = Open
rule-granularity = Starts and ends every
rule-shortest = Shortest
rule-longest = Longest
rule-usual = Usual length
rule-notice = Notice before the start
rule-ahead = How far ahead
rule-buffer = Buffer after each booking
rule-check_in = Check-in
rule-grace = Grace period before release
rule-cancel_notice = Notice to cancel and get the quota back
rule-offer_time = How long an offer is kept for the first in line
rule-fair_line = Whoever got least lately comes first in line
rule-for_others = Booking for colleagues
rule-favours = Asking holders for what they have
rule-sharing = Asking to share what is booked
rule-polls = How long polls hold times
rule-seen_by = Seen by
rule-names = Names of those who book
rule-bookable_by = Bookers
rule-managers = Managers
rule-approvers = Approved by
rule-second_approvers = Then approved by
rule-third_approvers = Finally approved by
rule-approved_from = Approval from a length of
rule-approved_outside = Approval outside of
rule-approved_of = Approval of what is booked by
rule-approved_over = Approval of more than
rule-deadline = Requests lapse before the start by
rule-deadline_answer = If nobody answers a request
rule-exceptions = Exceptions to ask for in 30 days
rule-keep_bookings = Bookings are kept
rule-keep_messages = What became of messages is kept
rule-keep_deliveries = What arrived is kept
rule-keep_conversations = Conversations are kept
rule-needs = Certificates needed
rule-givers = Certificates given by
rule-strikes = Strikes for unused bookings
rule-unused_dates = Unused dates in a row before I ask about a series
rule-on_holidays = Series on public holidays
rule-quotas = Quota
none-usual = asked each time
none-seen_by = everybody
none-bookable_by = everybody who sees it
none-managers = admins
none-approvers = not needed
none-second_approvers = nobody else
none-third_approvers = nobody else
none-approved_outside = not by the hour
none-approved_of = not by who books
none-approved_over = not by how many come
none-keep_bookings = for ever
none-keep_messages = for ever
none-keep_deliveries = for ever
none-keep_conversations = for ever
none-needs = none
none-givers = admins and managers
none-strikes = not counted
none-unused_dates = never asked
none-favours = never
none-quotas = none
value-strikes = after { $most } in { $window }, only { $ahead } ahead
value-times-a-day = { $count ->
    [one] once
   *[other] { $count } times
} a day
value-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
value-quota = { $amount } of { $what }
value-quota-group = { $amount } for { $group }
value-quota-shared = { $amount } shared by { $group }
value-quota-none = none { $period }
value-nobody = { $group } (nobody is in it)
value-crew = { $group } ({ $names })
value-names-all = shown to everybody
value-names-admins = shown to admins only
value-names-nobody = shown to nobody
value-silence-lapse = it lapses
value-silence-approve = it is approved
value-silence-decline = it is declined
value-yes = yes
value-until = yes; whole days until { $time }
value-no = no
value-zero = none
value-closed = closed
roles-owner = owners
roles-admin = admins
roles-member = members
roles-guest = guests
group-none = There are no groups yet. An admin creates one by adding somebody: “/groups facilities add @jonas”.
group-how = Type the group, “add” or “remove”, and the person, such as “/groups facilities add @jonas”.
group-one = • **{ $name }**: { $members }
group-members = **{ $name }**, { $count } people:
group-empty = nobody
group-head = Groups at { $organization }:
group-added = { $member } is now in **{ $group }**.
group-removed = { $member } is no longer in **{ $group }**.
group-already = { $member } is already in **{ $group }**.
group-not-in = { $member } is not in **{ $group }**.
group-sits = sits at { $places }
group-seat = Let **{ $group }** sit at { $places }? Members of the group are given these places first, and otherwise the nearest; everybody else is given them last. Nobody is refused a place.
group-unseat = Let **{ $group }** sit anywhere again?
group-reserved = A group can’t be called “{ $group }”, because rules use that word for a role or for everybody. Nothing was changed; choose another name.
origin-built-in = built in
origin-now = set for { $name }
origin-was = was set for { $name }
origin-was-built-in = not set before
by-operator = An operator

## Who you are

welcome = Hello { $name }! I book { $organization }’s rooms, studios, desks and things.
welcome-how = Tell me what you need, such as “{ $sample } tomorrow 3-5pm”.
welcome-joined = You now belong to **{ $organization }**.
ask-zone = { $platform ->
    [slack] Is your time zone **{ $zone }**? If not, type, for example, “/book settings Paris”.
   *[other] Is your time zone **{ $zone }**? If not, type, for example, “/settings Paris”.
}
settings-zone = { $platform ->
    [slack] Your time zone is **{ $zone }**. Change it with “/book settings Paris”; a city will do.
   *[other] Your time zone is **{ $zone }**. Change it with “/settings Paris”; a city will do.
}
settings-zone-set = Your time zone is now **{ $zone }**.
settings-unknown = I don’t know a time zone or language called “{ $wanted }”. Type, for example, “Europe/Paris” or “français”.
settings-language = I speak { $language } with you. Choose another language below.
settings-language-set = From now on I speak { $language } with you.
prefers-clock = I write times like { $time }.
prefers-reminder = I remind you { $lead } before a booking begins.
prefers-reminder-none = I don’t remind you before a booking; the door code comes all the same.
prefers-quiet = From { $start } to { $end } I only write what can’t wait, such as door codes.
prefers-quiet-none = I write to you at any hour.
prefers-reach = { $platform ->
    [slack] I write to you in Slack first.
    [telegram] I write to you on Telegram first.
   *[other] I write to you where you book.
}
prefers-length = A booking lasts { $length } unless you say how long.
prefers-length-none = If you don’t say how long, I ask.
prefers-favourites = I offer you these first: { $names }.
prefers-favourites-none = You have no favourites.
prefers-name-hidden = On your bookings others read “taken”; only those who manage a thing see your name.
prefers-name-none = Who sees your name on a booking is up to the rules of each thing.
limits-prefers-reminder = A reminder can come { $least } to { $most } before.
limits-prefers-length = Your usual length can be { $least } to { $most }.
limits-prefers-quiet = Quiet hours begin at one time and end at another, such as 22:00 to 07:00.
ask-prefers-clock = How should I write times?
ask-prefers-reminder = How long before a booking should I remind you? You can type it as well: “remind me 45 minutes before”.
ask-prefers-quiet = When should I keep quiet? Door codes, and whatever would be too late afterwards, come all the same. You can type it as well: “quiet hours 21-7”.
ask-prefers-reach = Where should I write first?
ask-prefers-length = How long is a booking if you don’t say? You can type it as well: “my usual length is 90 minutes”.
ask-prefers-favourites = Which should come first? You can type it as well: “my favourites are { $example }”.
ask-prefers-name = Who may see your name on your bookings? Whoever is invited, and whoever decides about a request, always does.
button-prefers-clock = Clock
button-prefers-reminder = Reminder
button-prefers-quiet = Quiet hours
button-prefers-reach = Where I write
button-prefers-length = Usual length
button-prefers-favourites = Favourites
button-prefers-name = My name
button-prefers-none = None
button-prefers-ask = Ask me
button-prefers-any = Where I book
button-prefers-shown = As the rules say
button-prefers-hidden = Only who manages it
button-last = ★ { $name }
day-head = { $day } at a glance
day-key-own = yours
day-key-taken = taken
day-free = { $name } is free
day-taken = { $name } is taken { $when }
day-own = (yours: { $when })
day-more = { $count ->
    [one] One more thing is not in the picture. Name it to see it.
   *[other] { $count } more things are not in the picture. Name one to see it.
}
day-all-free = Everything is free.
day-rest-free = Everything else is free.
busy-week = **How busy it is** · { $first } – { $last }
busy-week-of = **How busy { $name } is** · { $first } – { $last }
busy-key-free = free
busy-key-taken = all taken
busy-key-closed = closed
busy-closed = { $day }: closed
busy-all-free = { $day }: all free
busy-day = { $day }: { $share } % taken, most at { $start } ({ $most } %)
busy-hours = { $start }–{ $end } { $share } %
busy-spoken = { $day }: { $hours }
day-past = That day is over. I show today and the days to come.
board-open = The board for **{ $day }**: tap what is free to hold it, drag what is yours to move it.{ $platform ->
    [slack] {" "}The link is yours alone: it opens once, within ten minutes.
   *[other] {""}
}
board-off = Where Bellhop has a public address, there is a board as well, on which you book by tapping.
page-title = Board
page-loading = One moment …
page-scripts = The board needs JavaScript.
page-closed = You can’t open this page like that. Write “/board” to Bellhop in your chat, and open it from there.
page-away = Bellhop can’t be reached right now. What you see may be out of date.
page-misread = Something went wrong with this page. Please load it again.
page-gone = That is no longer there. What you see now is how it stands.
page-before = Day before
page-after = Next day
page-today = Today
page-site = Site
page-close = Close
page-yours = Yours
page-held = held
page-key-free = free
page-free = { $name }: free { $when }
page-taken = taken { $when }
page-some = { $count ->
    [one] { $when }: one left
   *[other] { $when }: { $count } left
}
page-own = { $name }, { $when }: { $label }
page-nothing = There is nothing to book here yet.
page-nothing-free = Nothing is free any more on this day.
page-more = { $count ->
    [one] One more thing is not shown.
   *[other] { $count } more things are not shown.
}
page-zone = The times are those of { $city }.
page-how = Tap a free time to hold it. Drag your own booking to move it. With the keyboard, the arrow keys choose a time, Enter takes it, and Escape leaves everything as it is.
page-done = That is done already.
own-page-open = The page of **{ $what }**: when, where, who, and what happened to it.{ $platform ->
    [slack] {" "}The button is yours alone: it opens once, within ten minutes.
   *[other] {""}
}
own-page-share = Whoever comes along, or looks after it, can open it as well: { $address }
own-page-off = Where Bellhop has a public address, a booking has a page of its own as well.
own-page-title = A booking
own-page-about = Open it from your chat with Bellhop to see what it is.
own-page-scripts = This page needs JavaScript.
own-page-closed = You can’t open this page like that. Open it from the booking’s card in your chat with Bellhop, with the button “Its own page”.
own-page-gone = There is no such booking, or it is not yours to see.
own-page-number = Booking { $reference }
own-page-history = What happened
own-page-earlier = { $count ->
    [one] One thing before that is in the chat.
   *[other] { $count } things before that are in the chat.
}
own-page-chat = Open in the chat
prompts-head = What can I do for you?
prompt-book = { $sample } tomorrow 3-4pm
prompt-free = what is free now?
prompt-bookings = my bookings
prompt-wait = tell me when { $sample } is free tomorrow 3-4pm
agent-about = Books rooms, desks and things: say what you need, and when.
step-book = Book a resource
step-book-about = Holds what is wished for, for a person, who confirms it in Bellhop’s messages
step-wish = What and when
step-wish-about = As one would write it, such as: Atlas tomorrow 3-4pm
step-person = For whom
step-person-about = Whoever is to confirm it, and whose booking it is
step-answer = What is held
step-answer-about = By name and time, in words
step-not-held = Nothing is held. Bellhop told the person why, in a direct message.
step-refused = A workflow asked for something in your name that I only do when you ask yourself. Nothing was done.
search-free = What is free
search-about = Shows what is free for what somebody types into Slack’s own search
search-who = Who searches
search-found = What was found
home-next = Your next bookings
home-more = { $count ->
    [one] One more booking.
   *[other] { $count } more bookings.
}
home-asked = Waiting for your answer
home-more-requests = { $count ->
    [one] And 1 more.
   *[other] And { $count } more.
}
home-favourites = Your favourites
home-running = Run this place
home-runs = What can be booked, who is here, and which groups there are.
home-runs-some = What you manage, and its rules.
button-home-answer = Answer it
button-home-answers = All requests
button-home-groups = Groups
home-free = Free right now
home-free-one = { $name } · { $facts }
home-how = Write to me in the Messages tab: “{ $sample } tomorrow 3-5pm”, “who has { $another }?”, “cancel the retro”.
button-home-help = Help
settings-link = Connect Telegram to book there as well.
link-telegram = Open this on the phone with Telegram. It works for 30 minutes, and only for you: { $link }
link-none = Telegram is not set up here.
guest-answered = { $name }, I’ve answered you in private.
group-open-chat = { $name }, I can’t write to you yet. Open our private chat and press “Start”; then ask me again.
button-open-chat = Open the private chat
invite = Anyone who opens this within { $lasting } becomes { $role } of **{ $organization }**: { $link }
invite-once = The first to open this within { $lasting } becomes { $role } of **{ $organization }**. Send it to that person only: { $link }
invite-by-hand = I send nothing to anybody: pass the link on yourself. Everybody who opens it comes in.
for-hours = { $count ->
    [one] an hour
   *[other] { $count } hours
}
for-days = { $count ->
    [one] a day
   *[other] { $count } days
}
invitations-head = { $count ->
    [0] No invitation is open.
    [one] 1 invitation is open:
   *[other] { $count } invitations are open:
}
invitation-one = • for { $role } · until { $day } · made by { $by }
invitation-uses = { $count ->
    [0] not used yet
    [one] 1 came in
   *[other] { $count } came in
}
invitation-by-command = an operator
invitation-revoked = Revoked: nobody becomes { $role } by it any more. Whoever came in before stays.
button-invitations = Open invitations
button-revoke = Revoke: { $role ->
    [owner] owner
    [admin] admin
    [guest] guest
   *[member] member
}, until { $day }
as-role-owner = an owner
as-role-admin = an admin
as-role-member = a member
as-role-guest = a guest
person-head = **{ $who }**
person-in = in { $groups }
person-is-suspended = suspended
person-is-out = no longer here
person-manages = Manages { $names }
person-approves = Approves bookings of { $names }
person-holds = { $count ->
    [0] Nothing is booked in this name.
    [one] 1 coming booking
   *[other] { $count } coming bookings
}
members-head-owner = { $count ->
    [0] Nobody owns this place.
    [one] 1 owner:
   *[other] { $count } owners:
}
members-head-admin = { $count ->
    [0] Nobody runs this place right now.
    [one] 1 person runs this place:
   *[other] { $count } people run this place:
}
members-head-guest = { $count ->
    [0] There are no guests.
    [one] 1 guest:
   *[other] { $count } guests:
}
suspended-head = { $count ->
    [0] Nobody is suspended.
    [one] 1 person is suspended:
   *[other] { $count } people are suspended:
}
who-runs-it = These people run this place:
who-runs-one = • **{ $name }** · { $role }
button-who-runs-it = Who runs this place
button-requests = { $count ->
    [one] 1 person asks to be let in
   *[other] { $count } people ask to be let in
}
requests-head = { $count ->
    [0] Nobody is waiting to be let in.
    [one] 1 person asks to be let in:
   *[other] { $count } people ask to be let in:
}
request-one = • **{ $name }** · { $platform } · asked on { $day }
button-let-in-one = Let { $name } in
button-who-asks = Who else asks?
duty-ask-managers = **{ $name }** would manage **{ $what }**: rules, closing, and everybody’s bookings of it.
duty-ask-approvers = **{ $name }** would approve what others book of **{ $what }**; it waits until somebody does.
off-duty-ask-managers = **{ $name }** would no longer manage **{ $what }**.
off-duty-ask-approvers = **{ $name }** would no longer approve what others book of **{ $what }**.
duty-group =
    { $made ->
        [0] For that, { $name } joins the group **{ $group }**.
       *[other] For that I make a group, **{ $group }**, with { $name } in it.
    }
off-duty-group = For that, { $name } leaves the group **{ $group }**.
duty-done-managers = { $name } manages { $what } now.
duty-done-approvers = { $name } approves what others book of { $what } now.
off-duty-done-managers = { $name } no longer manages { $what }.
off-duty-done-approvers = { $name } no longer approves what others book of { $what }.
duty-same = It is like that already; nothing was changed.
people-called-managers = { $what } managers
people-called-approvers = { $what } approvers
people-called-second_approvers = { $what } second approvers
people-called-third_approvers = { $what } third approvers
people-called-approved_of = { $what } with approval
people-called-bookable_by = { $what } bookers
people-called-seen_by = { $what } viewers
people-called-givers = { $what } certifiers
button-duty-managers = Make manager
button-duty-approvers = Make approver
button-off-duty-managers = No longer manager
button-off-duty-approvers = No longer approver
group-join-ask = **{ $member }** would join **{ $group }**.
group-make-ask = There is no group **{ $group }** yet. Shall I make it, with { $names } in it?
button-group-make = Make { $group }
group-leave-ask = **{ $member }** would leave **{ $group }**.
button-group-join = Add { $name }
button-group-leave = Take out { $name }
out-of-what = { $count ->
    [0] **{ $member }** comes to none of your bookings and is in no group.
   *[other] **{ $member }** comes to none of your bookings. Out of which group?
}
out-of-all = To remove somebody altogether, press their name.
button-out-of = Take out of { $group }
inviting = Whoever opens the link within { $lasting } becomes { $role }.
inviting-once = The first to open the link within { $lasting } becomes { $role }.
inviting-longest = A link can last for { $lasting } at most.
button-lasting = { $count ->
    [one] For a day
   *[other] For { $count } days
}
button-make-link = Make the link
button-for-role = { $role ->
    [owner] For an owner
    [admin] For an admin
    [guest] For guests
   *[member] For members
}
button-people = Everybody
button-make = { $role ->
    [owner] Make owner
    [admin] Make admin
    [guest] Make guest
   *[member] Make member
}
button-suspend = Suspend
button-let-back = Let back
button-remove-person = Remove…
button-hand-over = Hand over the place
button-keep-as-is = Leave it as it is
certificate-asked = **{ $who }** asks for **{ $certificate }**.
certificate-has = **{ $who }** has **{ $certificate }**.
certificate-has-until = **{ $who }** has **{ $certificate }**, until { $day }.
certificate-none = **{ $who }** does not have **{ $certificate }**.
certificate-until = until { $day }
certificate-waits = asks for it
certificate-give = Give **{ $certificate }** to **{ $who }**, for good?
certificate-give-until = Give **{ $certificate }** to **{ $who }**, until { $day }?
certificate-unneeded = Nothing here needs **{ $certificate }** yet. “/rules laser needs { $certificate }” would let only people with it book the laser.
certificate-withdraw = Withdraw **{ $certificate }** from **{ $who }**? { $count ->
    [0] Nothing that they have booked needs it.
    [one] One booking of theirs needs it; it stands.
   *[other] { $count } of their bookings need it; they stand.
}
certificate-given = { $by } gave you **{ $certificate }**. You can book what needs it.
certificate-given-until = { $by } gave you **{ $certificate }**, until { $day }. You can book what needs it.
certificate-withdrawn = { $by } withdrew your **{ $certificate }**. What you have booked stands; from now on, you can’t book what needs it.
certificate-declined = { $by } declined your request for **{ $certificate }**.
series-more = { $count ->
    [one] The same goes for one more date of this series: { $until }.
   *[other] The same goes for { $count } more dates of this series, the last one { $until }.
}
series-over = **{ $name }**: no further dates of your series are booked. You may not book this any more, it is gone, or nobody answered a request.
week-head = { $count ->
    [one] Your week, { $days }: one booking.
   *[other] Your week, { $days }: { $count } bookings.
}
week-more = … and { $count } more
week-set = Every { $day } at 17:00 I’ll send you what you have in the seven days that follow. I don’t send a week without bookings.
week-stopped = I no longer send you your week.
week-none = I don’t send you your week.
settings-week = I send you your week: { $day }, 17:00.
button-week = My week: { $day }
button-week-stop = Stop my week
button-stand-in = Let { $name } answer
button-im-back = I’m back
stand-in-set = { $name } answers requests in your place { $when }.
stand-in-still = You can still answer them yourself. Say “I’m back” to end it.
stand-in-ask = Should { $name } answer requests in your place { $when }?
stand-in-until = until { $last }
stand-in-open = until you say that you are back
stand-in-from = from { $first } until you say that you are back
stand-in-days = from { $first } to { $last }
stand-in-day = on { $day }
stand-in-over = You’re back: what still waits for your answer comes to you again.
stand-in-none = Nobody answers requests in your place.
stand-in-whom = Who should answer in your place? Write it with their name, such as “Jonas answers for me until Friday”.
stand-in-which = Who is meant?
button-delegate-cannot = I can’t
button-delegate-cannot-for = I can’t stand in for { $name }
button-delegates = Who stands in for whom
delegate-named = { $name } has named you: you answer requests in their place { $when }.
delegate-named-what = What waits for their answer comes to you as well. If you can’t, it goes back to them.
delegate-for = You answer requests in { $name }’s place { $when }.
delegate-for-nobody = You answer requests in nobody else’s place.
delegate-open = until they are back
delegate-from = from { $first } until they are back
delegate-stopped = All right: { $name } hears of it, and what waits goes back to them.
delegate-not = You don’t answer requests in that person’s place.
delegate-free = You no longer answer requests in { $name }’s place.
delegate-lost = { $name } can no longer answer requests in your place.
delegate-lost-guest = { $name } can no longer answer requests in your place: guests decide nothing.
delegate-lost-suspended = { $name } can no longer answer requests in your place, being suspended.
delegate-lost-left = { $name } can no longer answer requests in your place: they have left.
delegate-lost-back = What waits for your answer comes to you again. To name somebody else, write “Jonas answers for me until Friday”.
in-place-of = { $decider } in { $name }’s place
button-in-person = Send them in private again
answers-none = Nothing waits for your answer.
answers-head = { $count } requests wait for your answer:
answers-rest = { $count ->
    [one] One more follows as you answer.
   *[other] { $count } more follow as you answer.
}
requests-here = { $all ->
    [yes] Requests will be posted here from now on.
   *[no] Requests for { $name } will be posted here from now on.
 } Everybody here sees who wants what; only those who decide can answer.
requests-there = { $all ->
    [yes] Requests will be posted { $named ->
        [yes] in { $channel }
       *[no] in that channel
     } from now on.
   *[no] Requests for { $name } will be posted { $named ->
        [yes] in { $channel }
       *[no] in that channel
     } from now on.
 } Everybody there sees who wants what, and has just been told; only those who decide can answer.
requests-not-in-channel = { $named ->
    [yes] I cannot write in { $channel }.
   *[no] I cannot write in that channel.
 } Nothing has changed. Add me to it, then write that again.
requests-channel-unknown = I don’t know which conversation { $channel } is; nothing has changed. Mention me there and say “send requests here”. On Slack, you can also choose the channel from the list that opens as you type its name.
requests-here-private = Say that in the channel or group in which requests should be asked.
requests-one-or-all = That is set for one thing, or for everything; nothing has changed. Write it again with the name of one thing, or without any.
requests-in-person = { $all ->
    [yes] Those who decide get them in private again.
   *[no] Those who decide about { $name } get its requests in private again.
 }
requests-not-here = { $all ->
    [yes] Requests are not posted here.
   *[no] Requests for { $name } are not posted here.
 }
requests-not-there = { $all ->
    [yes] Requests are not posted there.
   *[no] Requests for { $name } are not posted there.
 }
button-take-down = Take it down
channel-board-head = **Free now** · { $day }
channel-board-head-at = **Free now in { $site }** · { $day }
channel-board-free = • **{ $name }**{ $seats ->
    [0] {""}
   *[other] {" "}({ $seats })
} until { $end }
channel-board-free-units = • **{ $name }**: { $free } of { $units } until { $end }
channel-board-none-free = Nothing is free right now.
channel-board-from = { $name } from { $start }
channel-board-later = Later: { $names }
channel-board-gone = Not free today any more: { $names }
channel-board-nothing = There is nothing here that everybody may book.
channel-board-taken-down = The board that stood here has been taken down.
channel-board-further-down = The board stands further down by now.
channel-board-put-up = What is free now will stand here, pinned, and keeps itself up to date.
channel-board-put-up-at = What is free now in { $site } will stand here, pinned, and keeps itself up to date.
channel-board-stands-already = The board stands here already; it has been brought up to date.
channel-board-is-down = The board here is taken down.
channel-board-not-here = There is no board here.
channel-board-here-private = Say that in the channel or group in which the board should stand.
channel-board-unpinned = The board stands where you wanted it, but I may not pin messages there. Let me do that, and write “board here” there once more.
channel-board-lost = I can’t write where the board should stand, so there is none. Invite me there, and write “board here” once more.
notice-place-lost = I can no longer write in the channel in which this was to be posted, so those who decide get it in private from now on.
series-unused-asked = { $count ->
    [one] **{ $name }**: nobody came to the last date of your series.
   *[other] **{ $name }**: nobody came to the last { $count } dates of your series.
} Do you still need it? Without an answer by **{ $by }**, { $coming ->
    [0] no further dates are booked.
    [one] its coming date is given back.
   *[other] its { $coming } coming dates are given back.
}
series-unused-warned = **{ $name }**: nobody came to the last { $count ->
    [one] date
   *[other] { $count } dates
} of your series, and you haven’t said whether you still need it. On **{ $by }**, { $coming ->
    [0] it ends.
    [one] its coming date is given back.
   *[other] its { $coming } coming dates are given back.
}
series-unused-over = **{ $name }**: your series has ended, because nobody came to its last { $count ->
    [one] date
   *[other] { $count } dates
} and you didn’t say that you still need it. { $gone ->
    [0] No further dates are booked.
    [one] One coming date was given back: { $first }.
   *[other] { $gone } coming dates were given back: { $first } – { $last }.
} You can take it back until { $until }; dates that somebody else has booked by then stay theirs.
series-unused = { $count ->
    [one] Nobody came to the last date.
   *[other] Nobody came to the last { $count } dates.
}
series-unused-until = I’ve asked whether it is still needed; I wait for an answer until { $by }.
series-needed = Good, your series stays.
series-taken-up = Your series goes on.
series-taken-up-late = This series can’t be taken back any more. Book its dates anew.
button-series-needed = Still need it
button-series-end = End it
button-series-take-up = Take it back
series-gap = { $count ->
    [one] **{ $name }**: your series leaves out **{ $dates }**, which isn’t free or isn’t allowed.
   *[other] **{ $name }**: your series leaves out { $count } dates that aren’t free or aren’t allowed: **{ $dates }**.
}
certificate-ends = Your **{ $certificate }** ends on **{ $day }**. After that, you can’t book what needs it.
certificate-asked-for = I’ve asked for **{ $certificate }**. It is given by: { $givers }. I’ll tell you what they say.
certificate-nothing-missing = Every certificate that **{ $name }** needs is there.
certificate-how = Say what to do, which certificate and who: “/certificates give laser-course @jonas until 31 march”.
certificates-own = Your certificates: { $names }
certificates-own-none = You have no certificates.
certificates-missing = Needed here, and not yours: { $names }
certificates-everybody = Who has what you can give:
certificates-line = • **{ $certificate }**: { $names }
button-certificates = Certificates
button-certificate-of = { $name }: { $certificate }
button-certificate-withdraw = Withdraw
button-give = Give
button-give-to = Give to { $name }
button-give-all = Give to all { $count }
button-give-year = Give for a year
button-give-good = Give for good
button-give-one = Give { $certificate }…
certificate-whom = Who gets **{ $certificate }**? Send a name, such as “@jonas”, and perhaps an end: “@jonas until 31 march”.
button-ask-for = Ask for { $certificate }
button-ask-again = Ask for a new one
become-ask = **{ $name }** is { $now }. { $role ->
    [owner] As an owner they may do everything, and make other owners.
    [admin] As an admin they may run people, rules and everybody’s bookings.
    [guest] As a guest they may book only for themselves, and only what guests may.
   *[member] As a member they may book, for themselves and for others.
}
become-now = **{ $name }** is { $role } now.
become-same = **{ $name }** is { $role } already.
suspend-ask = { $count ->
    [0] **{ $name }** would be able to do nothing, on any platform, until somebody lets them back.
    [one] **{ $name }** would be able to do nothing, on any platform, until somebody lets them back. Their coming booking stays theirs.
   *[other] **{ $name }** would be able to do nothing, on any platform, until somebody lets them back. Their { $count } coming bookings stay theirs.
}
suspended-now = **{ $name }** is suspended. Nothing of theirs is lost.
back-ask = **{ $name }** would be here again, as { $role }, with everything that is still in their name.
back-now = **{ $name }** is back, as { $role }.
own-ask = **{ $name }** would own this place instead of you, and you would be an admin. Only they could give it back.
ownerless = **{ $name }**, who owned this place, has left, and nobody owns it now. An owner is needed to make other owners and to hand the place over. Any admin can take it on.
button-claim = Own this place
own-claimed = You own this place now.
own-handed = **{ $name }** owns this place now, and you are an admin.
remove-ask = { $count ->
    [0] **{ $name }** would be out on every platform. Nothing is booked in their name.
    [one] **{ $name }** would be out on every platform. 1 booking is in their name:
   *[other] **{ $name }** would be out on every platform. { $count } bookings are in their name:
}
button-remove-keep = { $count ->
    [0] Remove
    [one] Remove, keep the booking
   *[other] Remove, keep the bookings
}
button-remove-free = { $count ->
    [one] Remove, cancel the booking
   *[other] Remove, cancel { $count } bookings
}
button-remove-mine = Remove, all to me
button-remove-other = Remove, all to…
remove-whom = { $count ->
    [one] Who gets the booking of **{ $name }**, who is removed then?
   *[other] Who gets the { $count } bookings of **{ $name }**, who is removed then?
}
removed-now = **{ $name }** is out, on every platform.
removed-keep = { $count ->
    [one] 1 booking stays in their name.
   *[other] { $count } bookings stay in their name.
}
removed-free = { $count ->
    [one] 1 booking is cancelled; whoever was coming is told.
   *[other] { $count } bookings are cancelled; whoever was coming is told.
}
removed-give = { $count ->
    [one] 1 booking has changed hands.
   *[other] { $count } bookings have changed hands.
}
join-ask = Are these one person? One name stays, { $role }, with the bookings, quotas, groups and accounts of both. This can’t be undone.
button-join = Join as { $name }
joined-now = That is one person now: **{ $name }**.
join-request = **{ $name }**, on { $platform }, asks to be let in. I know nothing else about them.
button-let-in = Let in
button-let-in-guest = As guest
button-let-in-no = No
join-answered = { $answer ->
    [member] **{ $name }** is in, as a member. { $by } decided.
    [guest] **{ $name }** is in, as a guest. { $by } decided.
   *[no] **{ $name }** was not let in. { $by } decided.
}
let-in = You’re in. You can book right away.
calendar-file-one = Open this file to put **{ $what }** into your calendar. If it changes, ask for it again: it replaces what is there.
calendar-file-series = Open this file to put **{ $what }** into your calendar: one event with { $count } dates. If any of them changes, ask for it again: it replaces what is there.
calendar-file-gone = **{ $what }** has been cancelled. Open this file to take it out of your calendar.
calendar-held = It is only held. Confirm it, and I’ll send you the calendar file.
calendar-none = I find no such booking of yours to put into a calendar.
calendar-which = Which one should go into your calendar?
feed-made = Add this address to your calendar program, as a calendar from the internet. It shows **{ $what }**: the last 30 days and a year ahead, and it follows every change.
feed-keep = I can show this address only once. Whoever has it can read your bookings, so keep it to yourself; you can take it back at any time.
feed-own = Bookings at { $organization }
feed-mine = your bookings
feed-gone = something that you can no longer see
feeds-head = Your calendar links:
feeds-none = You have no calendar links. With a link, your calendar shows your bookings as they are now.
feed-line = • **{ $what }** · since { $since } · { $read }
feed-read = last read { $at }
feed-unread = not read yet
feeds-off = There are no calendar links here: whoever runs Bellhop has to give it a public address first. “add it to my calendar” sends a single booking as a file.
feed-which = A calendar link shows the bookings of one thing, of one site, or your own. Which one would you like?
feed-revoked = Taken back. Nothing can be read by that link any more.
token-made = A token called “{ $name }”, for { $scopes }, until { $until }:
token-keep = Nobody can show it again, me included: copy it now, then press “{ $button }”, which takes it out of this chat. Whoever has it acts as you, within what the token allows.
tokens-head = Active tokens:
tokens-none = There are no tokens. “make me a token for the door display, read only, 30 days” makes one.
tokens-more = … and { $count } more; “bellhop tokens list” shows all of them.
token-line = • **{ $name }** (…{ $hint }), for { $who }: { $scopes }, until { $until }. { $used }
token-used = Last used { $at }.
token-unused = Never used.
token-revoked = The token “{ $name }” is revoked and no longer works.
token-private = Tokens are for a private chat only: whoever reads one can use it. Write to me directly.
calendar-taken = taken
calendar-closed = closed
calendar-pending = Waiting for approval
own-data = Here is everything that I know of you, as JSON: your membership, your bookings, what was sent to you, our chats as far as they are kept, and what the record has of you. Others are not named in it.
button-own-data = Send me my data
forget-me = If an admin confirms it, I delete who you are, **{ $name }**: your name, your accounts on Slack and Telegram, our chats, and every word that you wrote about a booking. Nobody can bring that back.
forget-me-coming = { $count ->
    [0] You have no coming booking that would be cancelled.
    [one] Your coming booking is cancelled, and whoever comes to it is told.
   *[other] Your { $count } coming bookings are cancelled, and whoever comes to them is told.
 }
forget-me-stays = What stays, as “{ $number }” and without your name: when something was booked ({ $count } of yours so far), and the record of what was changed. Backups keep your name until they are deleted.
forget-me-asked = You have asked for it, and an admin has yet to confirm.
button-forget-me = Ask an admin
button-stay-known = Don’t forget me
forget-asked = I’ve asked { $names }. Until somebody confirms, everything stays as it is.
forget-asked-nobody = I’ve noted it, but there is no other admin to confirm. Whoever runs Bellhop can: bellhop people forget.
forget-taken-back = Everything stays as it is. Nobody is asked any longer.
forget-request = **{ $name }** asks to be forgotten. That deletes their name, their accounts, their chats, and every word that they wrote about a booking, and nobody can bring it back.
forget-request-coming = { $count ->
    [0] They have no coming booking.
    [one] Their coming booking is cancelled:
   *[other] Their { $count } coming bookings are cancelled:
 }
forget-request-stays = { $count ->
    [one] One booking stays, and the record of what was changed, as “{ $number }”.
   *[other] { $count } bookings stay, and the record of what was changed, as “{ $number }”.
 }
button-forget = Forget { $name }
forgotten = Forgotten: they are { $number } now. { $cancelled ->
    [0] No booking was cancelled,
    [one] One booking was cancelled,
   *[other] { $cancelled } bookings were cancelled,
 } { $count ->
    [one] one stays under that number.
   *[other] { $count } stay under that number.
 }
forgotten-elsewhere = What I can’t reach: what they wrote in Slack or Telegram, files that were exported, and backups until they are deleted.
button-ask-to-join = Ask to be let in
asked-to-join = I’ve asked the admins. I’ll tell you here as soon as one of them lets you in.
notice-given = { $name } had this, and it is yours now. Give it back if you don’t need it.
notice-given-back = It is yours again.
notice-why = Reason: { $reason }

## Help

help-head = I book rooms, studios, desks and things. Tell me what you need:
help-example-book = • “{ $sample } tomorrow 3-5pm”
help-example-find = • “find a room for { $seats } tomorrow at 4”
help-examples = • “my bookings”, “cancel my booking tomorrow”
    • “I’m away 1-14 august” – shows what you have then, and cancels it in one go
    • “move { $sample } to 4pm”, “extend by 30 min”, “10 min late”
    • “482913” – the door code checks you in
help-book = “/book” and what you need: “/book { $sample } tomorrow 3-5pm”, “/book desk friday”. “/book list” shows your bookings, “/book rooms” what you can book, “/book checkin 482913” checks in.
help-rooms = “/rooms” shows what you can book; “/rooms for 6 with a projector tomorrow at 4” shows what is free.
help-board = “/board” opens the board: everything there is, the hours across. Tap what is free to hold it, and drag what is yours to move it. “/board friday” opens another day.
help-bookings = “/bookings” shows what you have booked, with a button to each.
help-waiting = “/waiting” shows what you wait for and where in line you are, with a button to stop each. To wait for something, say “tell me when { $another } is free tomorrow 2-4”, add “or any part of it of at least an hour”, or press “Tell me if … frees up”. When it frees up, it is held for you for a few minutes.
help-quota = “/quota” shows what you have used of each quota, what is left, and when it is full again.
help-token = “/token” shows your tokens, by which other systems act for you; admins see all of them. “/token door display, read only, 30 days” makes one: read only, book, book for others or administer. It is shown once, in private.
help-rules = “/rules { $sample }” shows the rules of { $sample }. An admin changes one with its name and value, for a resource, a kind (“rooms”), a site or the whole “house”:
    • “/rules { $sample } grace 15 min”, “/rules { $sample } buffer 10 min”, “/rules rooms longest 4 h”
    • “/rules house open mon-fri 8-18, sat 10-14”, “/rules { $sample } check-in no”, “/rules desks check-in until 10:00”
    • “/rules studios quota 3 h a week”, “/rules desks quota 2 open”, “/rules studios quota none a week”, “/rules studios quota 10 h a week shared by crew”
    • “/rules house strikes 3 in 30 days, 2 days ahead”, “/rules { $sample } grace default”
    Names: { rules-names }.
help-groups = “/groups” shows the groups and who is in them. An admin changes them: “/groups facilities add @jonas”, “/groups facilities remove @jonas”. Rules name them: “/rules { $sample } bookers facilities, admins”.
help-certificates = “/certificates” shows who has which certificate. “/rules laser needs laser-course” lets only people with that certificate book the laser, and “/rules laser givers workshop” lets the workshop give it, besides admins and managers. “/certificates give laser-course @jonas until 31 march” gives it, “/certificates withdraw laser-course @jonas” takes it back; you see what would change first. Everybody hears two weeks before theirs ends.
help-report = “/report” shows how everything was used in the last thirty days; only owners and admins see it. Add what it is about, when, and how to count: “/report last month by person”, “/report { $sample } 2026”, “/report desks last quarter as a picture”, “/report by kind as csv”.
help-blackout = “/blackout” shows what is closed and why. An admin closes something with what, when and why: “/blackout { $sample } friday 9-12: maintenance”, “/blackout rooms 24 dec to 1 jan: holidays”. What is booked then is shown first, and moved or cancelled as you choose.
help-resources = “/resources” shows what can be booked, with a button to each: change it, retire it, bring it back. “/newresource Nova, room, 10 seats, floor 3, projector, 8-20, approval by me” adds something; one line for each of several. Or just say it: “nova has 12 seats”, “rename nova to vega”, “open nova 9-18”, “duplicate nova as lyra”, “retire nova”. Nothing changes until you press the button.
help-setup = “/setup” leads you through what a new place needs: its time zone, its opening hours, the first things and the people. You can stop anywhere; it goes on where you stopped, and shows what is set.
help-calendar = “/calendar” shows the links by which your calendar program reads your bookings, and makes one; “/calendar { $sample }” makes one to the bookings of { $sample }. Your program shows the last 30 days and a year ahead, and follows every change. Whoever has a link can read by it, so keep it to yourself: you can take it back at any time. “add it to my calendar” sends a single booking as a file.
help-checkin = “/checkin” checks you in to the booking that begins now; “/checkin 482913” does it with the door code.
help-settings = { $platform ->
    [slack] “/book settings” shows what you have chosen, with a button to each. “/book settings Paris” changes your time zone, “/book settings français” the language that I speak with you.
   *[other] “/settings” shows what you have chosen, with a button to each. “/settings Paris” changes your time zone, “/settings français” the language that I speak with you.
} Or just say it: “remind me 30 minutes before”, “quiet hours 22-7”, “use a 12-hour clock”, “my usual length is 45 minutes”, “my favourites are { $sample } and { $another }”, “hide my name”.
help-approvals = “/rules { $sample } approvers facilities” makes bookings of { $sample } wait until somebody in that group approves them; “/rules { $sample } approvers default” ends that. Approvers get a card with Approve and Decline, and once more if nobody answers; after declining they may write “because …”.
help-people = “/people” shows who is here, “/people jonas” one person; from there you change roles, suspend and remove, and I always show what would change first. Or just say it: “make jonas an admin”, “suspend jonas”, “put priya into crew”, “who are the admins?”, “invite a guest for two days”. Nothing changes until you press the button. “invite” makes a link for new people. Anyone who leaves your workspace is out on both platforms, and I’ll tell you what is still booked in their name.
topic-book = Booking
topic-bookings = Booking list
topic-rooms = Finding
topic-checkin = Check-in
topic-waiting = Waiting for what is taken
topic-quota = Quotas
topic-settings = Settings
topic-rules = Rules
topic-approvals = Approvals
topic-groups = Groups
topic-certificates = Certificates
topic-report = Reports
topic-resources = Resources
topic-blackout = Closing
topic-people = People
thanks = You’re welcome.
doubt-cancel = Do you want to cancel this booking? Nothing has changed so far.
doubt-part = Do you want to give back **{ $name }** alone? Nothing has changed so far.
doubt-move = Do you want to have it { $there } instead? Nothing has changed so far.
doubt-check-out = Are you done here? It is still yours.
wondered-add = Do you want to add { $names }? Nothing has changed so far.
wondered-remove = Do you want to take { $names } off? Nothing has changed so far.
wondered-give = Do you want to offer it to { $names }? Nothing has changed so far.
wondered-title = Do you want to call it “{ $title }”? Nothing has changed so far.
button-wondered-add = Add
button-wondered-remove = Take off
button-wondered-give = Offer it
button-wondered-title = Call it that
talk = I’m here when you need something booked.
other = I did not understand that. I book rooms, studios, desks and things: try “{ $sample } tomorrow 3-5pm”.
still-waiting = Nothing has changed: this still waits for your answer.
not-understood-still-waiting = I did not understand that. Nothing has changed: this still waits for your answer.
not-understood-of-booking = I did not understand what you want with it. Nothing has changed: pick a button, or say it in other words.
question-over = That question has expired. Tell me again what you need, such as “{ $sample } tomorrow 3-5pm”.
not-yet-repeat = I don’t know that rhythm, so nothing was booked. Days, weeks and months work: “every other tuesday”, “first monday of every month”.
not-yet-payment = Nothing costs money here; there are only quotas.
not-yet-remind = I can’t set a reminder for one booking alone yet. { $now }
not-yet-not-booking = That is not a booking, so I changed nothing. Subscriptions, notes and accounts live in other apps; when and where I write to you is in your settings.
not-yet-exception = An exception to what? Say what you would like, such as “{ $sample } tomorrow 3-5pm”; where a rule refuses it, you can ask for an exception to that rule.
nothing-to-read = I only read text, including captions under pictures and files. Try “{ $sample } tomorrow 3-5pm”.
too-much-text = That message is too long: I read up to { $longest } characters at a time. Nothing was changed.
failed = Something went wrong on my side. It has been logged as { $reference }, and nothing was changed.
not-shown = Something went wrong on my side while I was answering; it has been logged as { $reference }. What you asked for may be done: please check your bookings.
noted = I can’t reach my booking ledger right now. I’ve noted this and will do it as soon as the ledger is back; there is no need to send it again.
not-done = I was out of action for more than ten minutes, so I did not do this. Nothing was changed; if you still want it, please send it again.

## What does not add up

why-read = You wrote “{ $text }”. I read { $parts }.
why-nothing-read = You wrote “{ $text }”. I found nothing in it that I know.
why-as-time = { $words } as the time
why-as-name = { $words } as the name
why-as-intent = { $words } as what you want done
why-as-people = { $words } as the number of people
why-as-thing = { $words } as what it should be
why-as-title = { $words } as what it is for
judged-do = I took it for a request.
judged-ask = I wasn’t sure you wanted it done, so I asked.
judged-answer = I took it for a question, so nothing was changed.
judged-leave = I took it for talk, so nothing was changed.
judged-contradiction = It contradicts itself, so I asked.
why-about = It was about **{ $what }**.
why-left = I did not use { $words }.
why-none = There is nothing recent for me to explain.
quoted = “{ $words }”
only-basics = In { $language } I only know the basics: names, days and times. I understand all of { $spoken }.
button-seats-together = { $count } together: { $seats }
button-seats-near = { $count } near each other: { $seats }
seats-too-few = { $count ->
    [one] Only one seat is left there.
   *[other] Only { $count } seats are left there.
}
title-cut = What it is for can have at most { $most } characters, so only the beginning is kept.
impossible-more = { $what }: there { $there ->
    [one] is only one
   *[other] are { $there } in all
 }, so { $count } can’t be booked at once.
impossible-none = At least one is booked at a time; { $count } can’t be.
impossible-most = At most { $most } can be booked together; { $count } can’t be.
one-kind-at-a-time = One at a time: take one, then ask for the next. Name them to have them together: “{ $sample } and { $another } tomorrow 3-5pm”.
one-by-one = These are { $count } bookings. Press one after the other:
unclear-past = That is in the past. When would you like it?
unclear-end-before-start = The end is before the start. When would you like it?
unclear-no-such-day = There is no such day. When would you like it?
unclear-no-such-time = There is no such time. When would you like it?
unclear-day-mismatch = Those are two different days. When would you like it?
unclear-other-day = It is a different day there than where you are. Which one do you mean?
unclear-clock-skipped = The clocks go forward then, and that time does not exist. Which one do you mean?
unclear-clock-twice = The clocks go back then, and that time comes twice. Which one do you mean?
unclear-zero-length = The end equals the start. For how long?
unclear-two-lengths = Those are two different lengths. For how long would you like it?
unclear-two-ends = Those are two different ends. When would you like it?
unclear-correction = I’m not sure what you changed. What would you like instead?
unclear-exclusion = I’m not sure what you would like to leave out. Which one do you mean?
unclear-exclusion-series = I’m not sure which dates you would like to leave out. I know public holidays and no school holidays: name the days, such as “except 22 December to 6 January”, or look at all dates first.
unclear = I’m not sure what you mean. When would you like it?

## Refusals

UnknownResource = I don’t know “{ $wanted }”.
TooManyFaults = You have reported { $most } faults since yesterday. Please tell an admin about further ones.
UnknownResource-closest = I don’t know “{ $wanted }”. Did you mean one of these?
UnknownUnit = { $name } has no “{ $wanted }”.
NoSuchClass = { $name } has no class “{ $wanted }”. It has { $classes }.
NoSuchClass-none = { $name } has no classes, so there is no “{ $wanted }”.
PastTime = { $when } is past; it is { $now } now.
Closed-day = { $day }: **{ $name }** is closed { $days }.
Closed-hours = **{ $name }** is not open { $slot }. It is open { $hours } that day.
always-0 = on Mondays
always-1 = on Tuesdays
always-2 = on Wednesdays
always-3 = on Thursdays
always-4 = on Fridays
always-5 = on Saturdays
always-6 = on Sundays
TooLong = { $wanted } is too long: **{ $name }** can be booked for at most { $longest } at a time.
TooShort = { $wanted } is too short: **{ $name }** is booked for { $shortest } or more.
TooFarAhead = That is too far ahead: **{ $name }** can be booked until { $latest }.
TooSoon = That is too soon: **{ $name }** must be booked { $notice } before its start, so from { $earliest } on.
BadAttribute = “{ $attribute }” cannot be “{ $value }”.
BadAttribute-type = It is { $type }.
OffGrid = Bookings of **{ $name }** begin and end every { $step }.
NoSuchDeparture = **{ $name }** does not leave then. It leaves next:
NoSuchDeparture-none = **{ $name }** has no departure left.
NoneTogether = **{ $name }** is taken { $slot }, so nothing is held.
NoneTogether-own = You have **{ $name }** { $slot } already, so nothing more is held.
NoneTogether-left = { $count ->
    [one] Only one **{ $name }** is free { $slot }, so nothing is held.
   *[other] Only { $count } of **{ $name }** are free { $slot }, so nothing is held.
}
NoneTogether-only = **{ $name }** alone is free then.
NoneTogether-times = All of them are free:
NoneTogether-none = At no time nearby are all of them free.
BlackedOut = **{ $name }** is closed { $slot }{ $stated ->
    [no] .
   *[other] : { $reason }.
}
BlackoutOver = That time is over, so nothing was closed.
NoSuchBlackout = There is no such blackout, or it has already been lifted.
NoSuchChange = There is nothing to undo there.
BadRule = “{ $rule }” can’t have that value for **{ $name }**, so nothing was changed.
RulesDisagree = I can’t set that, because the rules for **{ $name }** would contradict each other: { $low } { $least }, { $high } { $most }. Nothing was changed.
RuleChangedSince = { $by } changed this { $when }: **{ $what }** · { $rule } is **{ $value }** now. Nothing was undone.
TextMissing = { $what } can’t be empty. Nothing was changed.
TextTooLong = { $what } can have at most { $most } characters, and this one has { $length }. Nothing was changed; please shorten it.
TooMany = That is too many: there can be at most { $most } { $what }, and you gave { $given }. Nothing was changed.
RuleTooLong = “{ $rule }” can be at most { $most }, so nothing was changed.
RuleTooShort = “{ $rule }” must be at least { $least }, so nothing was changed.
RuleOfTheHouse = “{ $rule }” holds for the whole house, so it can’t be set for anything less. Nothing was changed. Type “/rules house { $example }”.
text-organization = The organization’s name
text-site = A site’s name
text-resource = A resource’s name
text-alias = Another name for a resource
text-group = A group’s name
text-certificate = The name of a certificate
text-tag = A tag
text-attribute = The name of a feature
text-kind = A name of a kind
text-measure = The unit of an attribute
text-value = The value of a feature
text-floor = A floor
text-unit = The label of a unit
text-class = The class of a seat
text-description = A description
text-photo = The address of a photo
text-reason = A reason
text-title = What a booking is for
text-token = The name of a token
many-members = people joining or leaving at a time
many-attendees = attendees for one booking
many-guests = guests by e-mail for one booking
many-companions = things booked together
many-openings = openings in one day
many-circle = roles and groups in one rule
many-certificates = certificates for one resource
many-quotas = quotas in one place
many-feeds = calendar links for one person
many-tokens = API tokens for one person
many-favourites = favourite things
many-dates = dates in one series
many-strikes = unused bookings before a limit
many-unused = unused dates in a row
many-tags = tags
many-aliases = other names for one resource
many-choices = choices for one feature
many-attributes = features of one resource
many-photo = bytes of one photo
many-units = units of one resource
many-seats = places of one group
NoSuchRhythm = A series can repeat every 1 to { $most } days, weeks or months, not every { $interval }. Nothing was booked.
SeriesTooLong = A series can last at most ten years, so until **{ $latest }**. Without an end, it goes on as long as it is needed.
NothingFalls = No date falls between **{ $first }** and **{ $last }**, so there is nothing to book.
NotOnThatDay = Not all dates of this series can go to **{ $day }** together. Nothing was moved.
StaysTogether = Each date of this series has several of **{ $name }**, which can’t go somewhere else together. Nothing was moved.
QuotaExceeded = That needs { $needs }. Your quota for { $what } is { $most } { $period }, and you have used { $used }; **{ $left } left**.
QuotaExceeded-other = **{ $holder }** does not have enough left for that. The quota for { $what } is { $most } { $period }.
QuotaExceeded-resets = Full again { $resets }.
TooManyStrikes = You left { $strikes ->
    [one] 1 booking
   *[other] { $strikes } bookings
} unused in the last { $window }, so you can book only until **{ $latest }**.
TooManyStrikes-other = For now, **{ $holder }** can be booked for only until **{ $latest }**.
TooManyToTakeOut = There are more than { $most } bookings, too many for a chat. Whoever runs Bellhop takes everything out with `bellhop export`.
TooManyHolds = You already hold { $most ->
    [3] three
   *[other] { $most }
} slots. Confirm or drop one first.
AlreadyBegun = It is already in use, so only its end can be changed.
AlreadyLate = It already waits for you until **{ $release }**; that works once.
NoCheckIn = No check-in is needed there.
NotNear = Nothing was changed: **{ $name }** begins { $start }. From an hour before, you can tell me that you will be late.
ReleasedMeanwhile = **{ $name }** is still free: take it back, and you are checked in.
SlotTaken = **{ $name }** is taken { $slot }. Closest fits:
own-already-one = You have one already. Do you need another?
one-more-of-what = One more of what? Name it, or open a booking first.
own-already = You have it already.
own-already-other = That is booked already.
own-partly = You have part of that time already.
SlotTaken-none = **{ $name }** is taken { $slot }, and nothing near it is free.
taken-by = { $slot }, by { $who }
NoSuchBooking = I can’t find that booking among yours.
NoSuchBooking-called = None of your bookings is called “{ $title }”.
NotYours = That booking belongs to somebody else.
HoldOver = The hold ended at { $ended }, so it is not booked.
HoldOver-again = You can hold it again.
AlreadyOver = That can’t be done any more: the booking is { $status }.
status-held = only held
status-pending = waiting for approval
status-confirmed = booked
status-in_use = in use
status-completed = finished
status-expired = over, because the hold ended
status-cancelling = cancelled
status-cancelled = cancelled
status-blackout = closed
status-no_show = released, because nobody checked in
NotConfirmed = That is only held so far. Confirm it first.
NotInUse = You are not checked in, so there is nothing to end. You can cancel a booking that has not begun.
RestChanged = The booking has changed since, so **{ $name }** can’t simply come back to it. Book it by itself.
UndoOver = The minute for undoing this ended at { $ended }.
TakenAnew = { $name } has been taken again since, so there is nothing to undo.
SlotOver = That slot ended at { $ended }, so it can’t be taken back any more.
CheckInEarly = Check-in opens at **{ $opens }**.
CodeEarly = The door code is shown from **{ $from }**.
WrongCode = { $left ->
    [one] That code belongs to none of your current bookings. 1 try left.
   *[other] That code belongs to none of your current bookings. { $left } tries left.
}
CodesPaused = Too many wrong codes. You can try again from **{ $until }**; the button on the card still works.
NothingToCheckIn = You have nothing to check in to right now.
NothingToCheckIn-next = You have nothing to check in to right now. The next check-in opens { $opens }.
NotAMember = I don’t know you here yet. Ask an admin of your organization for an invite link, and open it.
NotAMember-slack = I serve the members of this workspace only.
NoLongerAMember = You no longer belong to { $organization }, so I can’t do anything for you here. If that is a mistake, ask an admin.
IsSuspended = Your access to { $organization } is suspended, so I can’t do anything for you right now. Your bookings stay yours; only an admin can let you back.
LastAdmin = **{ $name }** is the only one who runs this place. Make somebody else an admin first.
LastOwner = **{ $name }** is the only owner here. Make somebody else an owner first.
AlreadyOwned = **{ $name }** owns this place already. They can make you an owner, too.
NotYourself = You can’t do that to yourself. Another owner or admin can.
NotSuspended = **{ $name }** is here and neither suspended nor removed.
SamePerson = That is one person here already: **{ $name }**.
BothOn = { $first } and { $second } both have an account on { $platform }, where a person has only one. So these are two people to me.
BothBooked = { $first } and { $second } each have a booking at the same time, **{ $one }** and **{ $other }**. Cancel one of them; then they can be joined.
NoSuchInvitation = That invitation is used up, revoked or over.
BadToken = This token does not work: it is unknown, revoked or expired, or whoever it was for is no longer here.
OutOfScope = This token doesn’t allow that: it wasn’t made for { $scope }.
KeyUsedOtherwise = Something else was already asked for under this key. Use a new key for a new request.
StillUnderWay = This request is being carried out right now. Ask again in a moment.
ChangedSince = The booking has changed since you last saw it; it’s now version { $version }. Read it again before you change it.
NoSuchToken = There is no token “{ $wanted }” that you could revoke.
NoSuchToken-gone = There is no such token any more.
TooManyRequests = At most { $most } requests are allowed within { $seconds } seconds. Please slow down and try again.
OverBudget-holds = This token’s budget for today is used up: { $used } of { $most } holds.
OverBudget-minutes = This token’s budget for seven days is { $most }. { $used } of it are used, and this would take { $asked }.
KindNotCovered = This token books only { $kinds }.
scope-read = reading
scope-book = booking for yourself
scope-book_for_others = booking for others
scope-administer = administration
AskedAlready = Your request is with the admins. I’ll tell you as soon as one of them lets you in.
AskedAlready-declined = The admins did not let you in. You can ask again in a week.
TooManyAsk = Too many people are asking right now. Ask an admin for an invitation link instead.
NoSuchRequest = That request is over. They can ask again.
NobodyAsked = They don’t ask to be forgotten, or no longer do. Nothing was deleted.
HasLeft = { $name } no longer belongs to your organization, so nothing can be booked for them.
CannotStandIn-self = Requests that come to you are yours to answer anyway. Name somebody else.
CannotStandIn-gone = They can’t answer anything at the moment: they have left, or are suspended. Name somebody else.
CannotStandIn-guest = Guests answer no requests. Name somebody else.
CannotStandIn-over = That time is over. Name days that are still to come.
StillAMember = { $name } belongs to your organization, so only they decide about their bookings.
BadInvitation = This invitation has expired or was already used. Ask an admin of your organization for a new one.
AlreadyAMember = You already belong here under another account, and this link cannot join the two.
AlreadyHere = “{ $name }” is here already. Nobody was added.
NoSuchProposal = That was shown too long ago, so I no longer know what it was. Nothing was changed.
NameTaken = “{ $name }” is taken: something here is called so already. Nothing was added or changed.
NameTaken-retired = “{ $name }” is the name of something that was retired. Bring it back, or choose another name.
OutOfRange = { $what }: { $given } is not possible; it can be { $least } to { $most }. Nothing was changed.
ResourceChangedSince = { $by } changed that { $when }: **{ $name }** · { $fact }: **{ $value }** now. I changed nothing; have another look.
Retired = **{ $name }** was retired, so it can’t be booked any more.
StillBooked = **{ $name }** is still booked { $count ->
    [one] once
   *[other] { $count } times
}, next on { $when }. Nothing was changed; decide first what becomes of that.
thing-name = Name
thing-kind = Kind
thing-capacity = Seats
thing-site = Site
thing-floor = Floor
thing-description = Description
thing-photo = Photo
thing-tags = Has
thing-aliases = Also called
thing-classes = Classes
thing-attributes = Features
thing-units = Number of units
thing-role = Role
thing-zone = Time zone
NotAllowed = { $role ->
    [admin] Only an owner can do that; you are an admin.
    [guest] Only an admin can do that; you are a guest.
   *[other] Only an admin can do that; you are a member.
}
NotAllowed-ask = { $count ->
    [one] Ask { $names }.
   *[other] Ask one of them: { $names }.
}
NeedsApproval = **{ $name }** needs approval, so a booking cannot be moved there.
NeedsApproval-anew = Book it anew, then cancel this one.
NeedsApproval-longer = **{ $name }** needs approval for the time that it would have more. I can ask for it; what you have stays yours, whatever the answer is.
NeedsApproval-elsewhere = I can hold it, so that you can ask for it. Cancel this one once you have it.
CrowdNeedsApproval = More than { $most } people in **{ $name }** need approval by { $who }, so nothing was changed.
CrowdNeedsApproval-anew = I can ask them. Until they say yes the slot is a request and not certain, and a no ends it.
TooManyExceptions = You have asked for { $most ->
        [one] an exception
       *[other] { $most } exceptions
    } within { $window }, which is as many as **{ $name }** allows.
TooManyExceptions-never = There are no exceptions to the rules of **{ $name }**.
NotBookable = Only { $who } can book **{ $name }**.
NotAllowedForOthers = You can’t book **{ $name }** for somebody else.
NeedsCertificate = **{ $name }** needs **{ $certificate }**, which you don’t have at that time.
NeedsCertificate-other = **{ $name }** needs **{ $certificate }**, which **{ $holder }** doesn’t have at that time.
NeedsCertificate-ends = Yours ends on { $day }.
NeedsCertificate-givers = It is given by: { $givers }.
MayNotGive = You can’t give or withdraw **{ $certificate }**. It is given by: { $givers }.
NoSuchCertificate = There is no such certificate any more.
EndsBefore = A certificate can’t end in the past.
NoSuchGroup = I don’t know a group called “{ $wanted }”.
NoSuchGroup-closest = Did you mean { $groups }?
NoSuchMember = I know nobody here called “{ $wanted }”. They may have to write to me once.
BadAddress = “{ $said }” isn’t an e-mail address I can write to. Nothing was changed.
SeveralCalled = Several people here are called “{ $wanted }”. Whom do you mean?
SeveralCalled-whole = Several people here are called “{ $wanted }”. Write the whole name, please.
NothingHappened = Nothing has happened to **{ $name }** lately.
TooLongAgo = I can show how a day looked at any time of the last { $weeks } weeks, since **{ $since }**. That is longer ago.
OfferOver = That booking is not, or no longer, offered to you.
NobodyToAsk = There is nobody I could ask for that time of **{ $name }**: more than one person has it, or it is too late to ask.
AskedEnough = You have asked { $most ->
    [one] once
   *[other] { $most } times
} today, as often as one may. You can ask again from { $resets }.
AskedEnough-holder = They have been asked often enough today. You can ask them again from { $resets }.
AskedEnough-unwilling = They would rather not be asked again today. You can ask them again from { $resets }.
AskedEnough-never = Holders are not asked for **{ $name }**.
AskedTooLate = **{ $name }** begins on { $start }: too little time is left to wait for somebody’s answer.
FavourOver-withdrawn = It was withdrawn, so there is nothing to answer any more.
FavourOver-lapsed = The time to answer is over, so it stays yours.
FavourOver-yes = That is done already.
FavourOver-no = You have answered that: it stays yours.
FavourOver-hindered = The rules didn’t allow it when you agreed, so nothing has changed.
FavourOver-off = That is no longer possible: the bookings are not as they were when it was asked.
FavourOver-undone = It was taken back, so all is as it was before.
FavourStands = It can’t be taken back any more: its minute is over, or one of the bookings has changed since.
Hindered = The rules don’t let them have it any more, so nothing has changed. They are told.
Hindered-own = Nothing has changed.
RingOver = That swap is off, so all is as it was before.
RingOver-done = All have swapped already.
NothingAsked = Nobody has asked you anything about that request.
NotRequested = Nobody has to approve that booking any more.
NoSuchMember-mentioned = One of the people you mentioned is not a member here, so nothing was changed. They may have to write to me once.
UnknownZone = I don’t know a city or time zone called “{ $wanted }”. Type, for example, “Lisbon” or “Europe/Paris”.
Unavailable = I can’t reach my booking ledger right now. Please try again in a minute; nothing was changed.

## Telegram's command menu

menu-book = Book something
menu-rooms = Browse, and see what is free
menu-board = The day as a board, to book by tapping
menu-bookings = My bookings
menu-calendar = Show and make calendar links
menu-checkin = Check in
menu-waiting = What I wait for, and where in line I am
menu-quota = What is left of my quotas
menu-token = Keys by which other systems act for me
menu-groups = Groups of people
menu-certificates = Who has which certificate
menu-report = How everything was used
menu-people = Who is here, and their roles
menu-blackout = What is closed, and why
menu-rules = Rules for a room or thing
menu-status = Whether everything works
menu-help = How to talk to me
menu-resources = Everything one runs, to change it
menu-newresource = Add a room or thing
menu-setup = Set this place up: zone, hours, first things
button-form-book = Choose in a form…
button-form-repeat = Book a series…
button-form-find = Search with filters…
button-form-move = Any other time…
button-form-decline = Write a reason…
button-form-settings = All at once…
button-form-add = Fill in a form…
form-title-book = Book something
form-title-repeat = Book a series
form-title-find = Find something
form-title-move = Another time
form-title-decline = Decline a request
form-title-settings = Settings
form-title-add = Add a room or thing
form-send-book = Hold it
form-send-repeat = Show the dates
form-send-find = Search
form-send-move = Move it
form-send-decline = Decline
form-send-settings = Save
form-send-add = Look it over
form-how-book = Choose what you need, and when. Whole days need no time.
form-how-repeat = Choose what, when and how often. You see every date before anything is booked.
form-how-find = Choose what matters to you, and leave the rest empty.
form-how-settings = This is how I work for you. Change what you like, and save it.
form-how-add = Say what it is. You see it before it is added.
form-lacks-clock = From when? Please choose a time.
form-lacks-minutes = For how long? Please choose a length.
form-over = It is over, or decided already: nothing can be changed here any more.
form-moved = Its card shows the new time.
form-saved = **Saved.**
form-first = First on
form-rhythm = How often
form-rhythm-daily = Every day
form-rhythm-workdays = Monday to Friday
form-rhythm-weekly = Every week
form-rhythm-fortnightly = Every two weeks
form-rhythm-monthly = Every month, on the same date
form-last = Last on
form-last-hint = Leave it empty, and it goes on.
form-kind = What kind
form-seats = Seats, at least
form-features = It has
form-site = Where
form-reason = Reason
form-because = Or in your own words
form-language = Language
form-name = Name
form-count = Seats, or how many there are
form-floor = Floor
form-facts = What else
form-facts-hint = Between commas, such as: projector, whiteboard, 8–20
form-close = Close
form-resource = What
form-day = Day
form-clock = From
form-minutes = For how long
form-people = Who comes along
form-title = What it is for
form-done = It is in our direct messages, where you confirm it.
form-late = Slack did not open the form in time.
shortcut-book = Book something
shortcut-book-about = Choose a room, desk or thing, and when you need it
shortcut-thread = Book for this thread
shortcut-thread-about = Its author, and whoever it mentions, come along
menu-settings = My settings

## People of a booking

button-guests = Who comes
button-take-off = Take off { $name }
button-show-booking = Show the booking
button-withdraw = Withdraw the offer
button-take-over = Take it
button-no-thanks = No thanks
company-none = I find no booking of yours that fits.
company-which-add = Which booking do they come to?
company-which = Which booking do you mean?
company-which-give = Which booking do you want to hand over?
company-added = On the list now: { $names }. I’ll let them know.
company-removed = Off the list now: { $names }. I’ll let them know.
company-same-on = Already on the list: { $names }.
company-same-off = Not on the list of this booking: { $names }.
company-same-nobody = They are not on the list of this booking.
guests-head = **{ $slot }**, booked for { $holder }.
guests-coming = Coming along: { $names }
guests-nobody = Nobody else is on the list yet. To add somebody, write “add” and their name.
guests-absent = Can’t come: { $names }
guests-unwritten = No e-mail goes out from here yet, so guests aren’t told: please send them the time yourself. Whoever runs Bellhop can turn e-mail on.
guests-unwritten-admin = No e-mail goes out from here yet, so guests aren’t told: please send them the time yourself. E-mail is turned on with SMTP_URL, where Bellhop is run.
guest-added = On the list now: { $names }.
guest-removed = Off the list now: { $names }.
mail-off = No e-mail goes out from here yet. Whoever runs Bellhop can turn it on.
mail-off-admin = No e-mail goes out from here yet. It is turned on with SMTP_URL, where Bellhop is run.
mail-asked = I’m sending a code to { $address }. Write me “email” and the code within 30 minutes; until then nothing else goes there.
mail-proved = From now on I write to { $address } as well: what you book, reminders with the door code, changes and cancellations, and your week if you get it. “No more emails” ends it.
mail-wrong = That is not the code. { $left ->
    [one] One try is left.
   *[other] { $left } tries are left.
}
mail-over = There is no code to enter. To get a new one, write “email me at” and your address.
mail-stopped = You get no more e-mails from me.
mail-none = You get no e-mails from me.
mail-lost = My e-mails no longer reach { $address }, so I write to you here alone. “Email me at” and an address starts it again.
mail-code-subject = Your code for Bellhop
mail-code = { $name } wants to be told here what is booked. Send me this code in the chat: email { $code }
mail-code-else = If that wasn’t you, do nothing: nothing else is sent here.
mail-leave = No more e-mails
mail-leave-ask = Shall Bellhop write to this address no more?
mail-left = Bellhop writes to this address no more.
guest-leave = No more invitations
guest-leave-ask = Should Bellhop stop writing to this address for the organization that invited you? You won’t hear of changes, either.
guest-left = This address gets no more e-mails from there. Anyone who invites you from now on is told so, and has to let you know themselves.
guest-again = Write to me again after all
guest-back = You will get their invitations again.
button-mail-stop = No more e-mails
settings-mail = E-mail: { $address }, as well as the chat
settings-mail-unproved = E-mail: { $address }, once you send the code
settings-mail-none = E-mail: none. “email me at you@example.com” adds it.
TooManyInvited = No more than { $most } guests can be invited by e-mail within a day, so that nobody sends spam through me. Please try again tomorrow.
TooManyMailCodes = You have had { $most } codes sent within an hour. Please try again later.
card-busy = You are busy { $times } in your own calendar.
card-busy-all-day = You are busy all that time in your own calendar.
own-calendar-given = I’ll read your calendar in a moment and tell you how that went. I keep only the times at which you are busy, no titles, and warn you when a booking clashes with them.
own-calendar-given-openly = I’ll read your calendar in a moment and tell you how that went. Whoever has that address can read your whole calendar, so please delete your message here.
own-calendar-read = I’ve read your calendar: { $count ->
    [0] you are never busy in the next 8 weeks
    [one] you are busy once in the next 8 weeks
   *[other] you are busy { $count } times in the next 8 weeks
}. I warn you when a booking clashes, and a time for all of you avoids it. I read it again every half hour.
own-calendar-lost = I can’t read your calendar: { $why }. Until I can, I don’t warn you of clashes. “My calendar is” and another address replaces it.
own-calendar-forgotten = I’ve forgotten your calendar, its address and the times in it.
own-calendar-none = I don’t know any calendar of yours. “My calendar is https://example.com/name.ics” adds one.
own-calendar-trouble-away = its server doesn’t answer
own-calendar-trouble-refused = its server doesn’t give it to me. Take the secret or public iCal address from your calendar’s settings
own-calendar-trouble-inside = its address leads into a private network, where I don’t read anything
own-calendar-trouble-astray = its address leads on to others without end, or to one that isn’t encrypted
own-calendar-trouble-too_large = it is too large
own-calendar-trouble-unreadable = there is no calendar at its address. Take the iCal address from your calendar’s settings, which often ends in .ics
own-calendar-trouble-sealed = I no longer have its address
button-calendar-forget = Forget my calendar
settings-calendar = Your own calendar: { $count ->
    [0] never busy in the next 8 weeks
    [one] busy once in the next 8 weeks
   *[other] busy { $count } times in the next 8 weeks
}
settings-calendar-unread = Your own calendar: I haven’t read it yet
settings-calendar-lost = Your own calendar: I can’t read it, because { $why }
settings-calendar-none = Your own calendar: none. “my calendar is https://example.com/name.ics” lets me warn you of clashes.
BadCalendarAddress = That is no calendar address that I can read: it has to begin with https:// or webcal://. Nothing was changed.
BadWebhookAddress = That is no address that I can send events to: it has to begin with https://. Nothing was changed.
NoSuchEventType = There is no kind of event called “{ $name }”. The kinds are listed in docs/events.md.
NoSuchWebhook = There is no webhook { $number } here.
TooManyWebhooks = There are { $most } webhooks already, and more are not possible. Remove one first.
webhook-dead = { $count ->
    [one] Webhook { $number } has refused an event for a day, so it is not sent again by itself. Everything else goes on.
   *[other] Webhook { $number } has refused { $count } events for a day, so they are not sent again by themselves. Everything else goes on.
}
webhook-stopped = Webhook { $number } has taken nothing for a day, so nothing is sent to it any more. What happens meanwhile is kept for it.
webhook-gone = Webhook { $number } has answered that it wants no more events, so nothing is sent to it any more.
webhook-replay = Once its receiver works again, **bellhop webhooks replay { $number }** sends what it missed.
webhook-replayed = Webhook { $number } is sent what it missed, from the first event on.
button-webhook-replay = Send what it missed
guest-lost = My e-mails don’t reach { $address }, your guest for { $slot }. Please check the address, or tell them yourself.
guests-refusing = { $names } { $count ->
    [one] wants
   *[other] want
} no e-mails from here. I don’t write to that address, so please let them know yourself.
letter-invited-subject = Invitation: { $what }
letter-changed-subject = Changed: { $what }
letter-cancelled-subject = Cancelled: { $what }
letter-invited = { $holder } invites you:
letter-changed = { $holder } has changed this booking. The new details:
letter-cancelled = { $holder } has cancelled this booking, or you are no longer invited. Please take it out of your calendar:
mail-dates = Repeats { $rule }: { $count } dates, of which this is the next.
mail-unread = Nobody reads replies to this e-mail. Please tell { $holder } directly whether you are coming.
leave-none = I find no booking that you have or are invited to then.
leave-which = Which one can’t you come to?
leave-holder = **{ $slot }** is your booking. Do you want to give it back?
card-offered = Offered to { $name } until { $until }. It is yours until they take it.
card-handed-by = { $name } had this before you.
offer-holder-you = It is yours already.
offer-holder = It is theirs already.
offer-withdrawn = The offer is withdrawn; the booking stays yours.
offer-declined = All right. I’ll tell them you’re not taking it.
notice-offered = { $by } offers you this booking. It is yours if you take it by **{ $until }**.
notice-assistant-held = An assistant holds this for you. It is booked once you confirm it.
notice-offer-declined = { $name } isn’t taking it, so it stays yours.
notice-offer-lapsed = { $name } hasn’t answered, so the offer is over and it stays yours.

## Asking the holder

button-ask-holder = Ask the holder
button-ask-give = Give it to me
button-ask-swap = Swap for my { $what }
button-ask-shorten = Shorten theirs by { $minutes } min
button-ask-share = Let me join
button-unask = Withdraw it
button-grant-give = Give it
button-grant-swap = Swap
button-grant-shorten = Shorten mine by { $minutes } min
button-grant-share = Let them in
button-keep-mine = Keep mine
button-not-today = Don’t ask me today
favour-what = **{ $name } · { $slot }** is somebody else’s. What should I ask them for?
favour-press = Please press a button: a mere yes or no gives nothing away.
favour-full = **{ $name }** cannot be shared then: { $people } people come, and it seats { $seats }.
favour-wanted = You would get **{ $slot }**.
favour-wanted-whole = You would get **{ $slot }**. If they give it to you, theirs is cancelled as a whole.
favour-which = Tell me what you want, and when: “ask whoever has { $name } tomorrow at 3 to give it to me”.
favour-oneself = That is you: there is nobody to ask. Name what somebody else has: “ask whoever has { $name } tomorrow at 3 to give it to me”.
favour-whose = It is { $who }’s, so the question goes to them and to nobody else.
favour-whoever = Whoever has it is asked, and nobody else.
favour-no-sharing = **{ $name }** can’t be shared: its rules don’t let people ask for that.
favour-share-one = I ask for you alone. Whoever comes with you asks as well, or the holder adds them: then nobody is put down who doesn’t know.
favour-which-time = Which time of **{ $name }** do you want? You can also say “ask whoever has { $name } tomorrow at 3”.
favour-sent = I’ve asked { $who } for **{ $name } · { $slot }**.
favour-sent-swap = I’ve asked { $who } to swap **{ $name } · { $slot }** for your **{ $given }**.
favour-sent-share = I’ve asked { $who } whether you can join **{ $name } · { $slot }**.
favour-sent-unnamed = I asked without your name.
favour-sent-until = I’ll tell you the answer as soon as there is one; it can come until **{ $until }**.
favour-withdrawn = Withdrawn. They keep what they have.
favour-withdrawn-free = Withdrawn. You need not ask any more: **{ $name } · { $slot }** is free now.
favour-withdrawn-off = Withdrawn. What you asked about is no longer as it was.
favour-kept = All right, it stays yours. I’ll tell them.
favour-not-today = Nobody else will ask you for anything today.
favour-somebody = Somebody
favour-holder = The holder
favour-the-holder = the holder
favour-to-somebody = somebody else
favour-asked-give = { $who } would like **{ $name } · { $slot }**, which you have booked.
favour-costs-whole = Your booking **{ $slot }** would then be cancelled as a whole.
favour-asked-swap = { $who } would like your **{ $name } · { $slot }** and gives **{ $given } · { $when }** for it.
favour-asked-shorten = { $who } would like **{ $name } · { $slot }**. You would keep **{ $rest }**.
favour-asked-share = { $who } would like to join your **{ $name } · { $slot }**. With them you would be { $people }, and it seats { $seats }. The booking stays yours.
favour-until = You can answer until **{ $until }**. Without an answer it stays yours.
favour-done-give = Given to { $who }. Your booking is gone, and counts no more.
favour-done-swap = Swapped with { $who }: this is yours now.
favour-done-shorten = Shortened for { $who }: this is what you keep.
favour-done-share = { $who } can come: they are on the booking now.
favour-yes-give = { $who } has given you this.
favour-yes-swap = { $who } has swapped with you: this is yours now.
favour-yes-shorten = { $who } has made room for you: this is yours.
favour-became-no = { $who } keeps **{ $name } · { $slot }**.
favour-still = If others want to swap so that it works out for three or four, I’ll ask all of you until **{ $until }**.
favour-became-lapsed = { $who } hasn’t answered, so **{ $name } · { $slot }** stays theirs.
favour-became-hindered = { $who } said yes, but the rules no longer let you both have it. Nothing has changed: **{ $name } · { $slot }** stays theirs.
favour-became-off = Nothing came of **{ $name } · { $slot }**: what you asked about is no longer as it was.
favour-free = **{ $name } · { $slot }** is free now: you asked for it, and its holder has given it up.
favour-undone = It was taken back within the minute, so all is as it was before.
favour-undone-own = Taken back. All is as it was before.
poll-own = I hold these times for { $length } with **{ $names }**, and have asked which of them suit.
poll-nobody-left = I hold these times of { $length }, but nobody is left who was asked.
poll-asked = **{ $who }** would like to meet you for { $length }. Which of these times suit you?
poll-others-own = I hold these times of { $length } for **{ $names }**, without you, and have asked which of them suit.
poll-asked-others = **{ $who }** is looking for a time of { $length } for **{ $names }**. Which of these times suit you?
poll-holder = The booking will be **{ $holder }**’s.
poll-holder-you = The booking will be yours.
poll-until = Open until **{ $until }**.
poll-answered = { $count } of { $of } answered.
poll-press = Press all that do; I hold them meanwhile.
poll-yours = I’ve noted what suits you; press again to change it.
poll-yours-none = I’ve noted that none suits you; press again to change it.
poll-slot-none = • **{ $slot }** · { $name } · suits nobody
poll-slot = { $count ->
    [0] • **{ $slot }** · { $name } · nobody yet
   *[other] • **{ $slot }** · { $name } · suits { $who }
}
poll-slot-asked = { $count ->
    [0] • **{ $slot }** · { $name }
   *[other] • **{ $slot }** · { $name } · suits { $count }
}
poll-decided = Decided: **{ $slot }** · { $name }. The other times are free again.
poll-decided-gone = What was decided, **{ $slot }** · { $name }, is booked no more.
poll-pending = It needs an approval, which I’ve asked for.
poll-suited = It suited { $count } of the { $of } who were asked.
poll-own-nobody = Nobody said that any of these times suits. Nothing is held any more.
poll-own-called_off = Called off. Nothing is held any more, and I’ll tell everybody I asked.
poll-own-lost = None of the times that suit could be booked any more. Nothing is held.
poll-became-nobody = None of the times suited, so nothing came of it.
poll-became-called_off = { $who } no longer needs a time from you: the poll was called off.
poll-became-lost = None of the times that suited could be booked any more, so nothing came of it.
poll-superseded = The poll is shown further down.
polls-none = No poll is open that you take part in. “An hour next week for @mara and jonas” finds times to ask about.
polls-several = { $count ->
    [one] A poll is open.
   *[other] { $count } polls are open.
}
button-poll-them = Ask them in a poll
button-poll = The poll
button-polls = Polls
button-poll-book = Book { $slot } · { $name }
button-poll-decide = Decide now
button-poll-off = Call it off
button-poll-one = { $days } · { $length } · { $names }
button-poll-one-asked = { $days } · { $length } · from { $names }
button-poll-time = { $slot } · { $name }
button-poll-suits = ✓ { $slot } · { $name }
button-poll-none = None of these
button-poll-none-now = ✓ None of these
button-poll-booking = The booking
button-poll-again = Other times
NoSuchPoll = That poll isn’t there any more, or isn’t one for you to answer.
SlotTaken-poll = It is one of the times of a poll that you take part in.
PollOver = The poll is over, so that changes nothing any more.
PollUndecided = Nobody has said yet which time suits. You can choose one yourself.
PollSlotGone = That time can’t be had any more. The others can.
TooManyPolls = You have { $most } polls open, which is as many as one may have. Decide one of them first.
PolledAlready = You are asking them that already: this is the poll.
poll-until-stays = When it closes stays as it was said at first.
PollUntilPast = { $until } is past; it is { $now } now. Nobody was asked, and nothing is held.
TooFewTimes = There are not two of these times left that I could hold and ask about.
KeptForPoll = I hold this for a poll. It is booked when that is decided.
ring-offered = { $count } of you can swap at once: you give **{ $given } · { $when }** and get **{ $name } · { $slot }**.
ring-until = It happens when all { $count } have agreed, until **{ $until }**. If anybody keeps theirs, everybody does.
ring-agreed = Noted. { $count ->
    [one] One more answer is
   *[other] { $count } more answers are
} awaited until **{ $until }**; until then nothing changes.
ring-done = All { $count } have swapped: this is yours now.
ring-off = The swap among { $count } came to nothing, so this stays yours.
given-reason = given to somebody who asked for it
notice-taken-over = { $name } has taken this over. It no longer counts as yours.
notice-called-off = { $by } cancelled your booking: { $reason }
notice-called-off-plain = { $by } cancelled your booking.
others-whose = That sounds like somebody else’s booking, so I left yours alone. If you mean a colleague’s, write their name.
others-not-yours = I can’t change { $name }’s bookings for you. { $name } can, or whoever manages the room.
others-none = { $name } has nothing booked that fits.
others-private = What { $name } has booked is between { $name } and me.
others-cancel-which = Which of { $name }’s bookings do you want to cancel? I’ll tell { $name } that it was you.
others-list = { $name } has:
because-needed = it is needed for something else
because-mistake = it was booked by mistake
because-rules = it doesn’t fit the rules of the house
because-smaller = something smaller will do
button-because-needed = It is needed for something else
button-because-mistake = It was booked by mistake
button-because-rules = It doesn’t fit our rules
button-because-smaller = Something smaller will do
button-no-reason = Without a reason
button-move-theirs = Move…
button-cancel-theirs = Cancel…
button-take-theirs = Take over…
button-calloff-now = Cancel it
button-move-now = Move it
button-take-now = Take it over
button-other-reason = Other reason…
button-history = What happened
button-changes = Changes
days-from-to = { $first } – { $last }
all-head = { $count ->
    [0] Nothing that you manage is booked on **{ $days }**.
    [one] **1 booking**, { $days }:
   *[other] **{ $count } bookings**, { $days }:
    }
all-head-of = { $count ->
    [0] **{ $name }** has nothing booked, { $days }.
    [one] **{ $name }** has **1 booking**, { $days }:
   *[other] **{ $name }** has **{ $count } bookings**, { $days }:
    }
all-head-most = The first **{ $count } bookings**, { $days }. Fewer days show the rest:
calloff-why = Why is this cancelled? Press a reason or write one; whoever has it reads it.
    { $what }
decline-which = Which request do you want to decline?
decline-why = Why is this declined? Press a reason or write one; whoever asked reads it.
    { $what }
take-why = Why do you take this over? Press a reason or write one; whoever has it reads it.
    { $what }
move-theirs-where = Move this to when? Whoever has it is told.
    { $what }
move-why = Why is this moved to **{ $slot }**? Press a reason or write one; whoever has it reads it.
    { $what }
reason-typed = The reason is “{ $reason }”, and whoever has it reads it.
    { $what }
theirs-taken = This is yours now, and whoever had it has been told.
theirs-given = Done; they have been told.
theirs-moved = Moved; whoever has it has been told.
board-head = **{ $day }** as it stood on { $then }:
board-nothing = On { $then }, nothing was booked for **{ $day }**.
board-closed = closed
board-changed = { $said } (no longer so)
button-board-now = As it is now
in-head = { $count ->
    [one] One person is in on **{ $day }**, as far as bookings tell:
   *[other] { $count } people are in on **{ $day }**, as far as bookings tell:
    }
in-one = • **{ $who }** · { $where }
in-hidden = { $count ->
    [one] Of one of them, the name is private here.
   *[other] Of { $count } of them, the names are private here.
    }
in-nobody = Nobody has a room or a desk on **{ $day }** so far.
in-there = **{ $who }** is in on **{ $day }**: { $where }.
in-unknown = No booking that you may see says that **{ $who }** is in on **{ $day }**.
wish-unmet = I can’t look for “{ $words }”: I know kind, size, equipment and place.
beside-near = { $name } has { $place } then; this is the nearest free place.
NotBeside = As far as I can tell, { $name } has no place of that kind then. Leave the name out, and any place will do.
NotBeside-hidden = Who sits where is not told here, so I can’t look for a place beside { $name }. Leave the name out, and any place will do.
part-given-back = { $count ->
    [one] **{ $name }** is given back; the rest stands.
   *[other] **{ $name }** are given back; the rest stands.
}

## Running a place

manage-head = What can be booked at { $organization }:
manage-none = Nothing can be booked yet.
manage-head-retired = What is retired at { $organization }:
manage-none-retired = Nothing is retired.
new-how = Send what it is, its facts separated by commas, such as “Nova, room, 10 seats, floor 3, projector, 8-20, approval by me”. Only the name and the kind are needed.
new-several = Several at once: one line each, such as “desks 1-12”.
new-misread = I can’t read “{ $said }” as a fact, so nothing was added.
new-hours = Opening hours end after they begin, on the same day; “{ $said }” don’t, so nothing was added.
new-preview = Nothing is added until you press “Create”.
new-with-photo = With the photo that you sent.
new-several-preview = **{ $count } things**; nothing is added until you press “Create all”:
new-buffer = How long does it stay closed after each booking?
new-photo = Send me a photo of it: the next picture is it.
new-bookers = Who may book it? Any group can be set later: “/rules nova bookers crew”.
new-done = { $count ->
    [one] **{ $names }** can be booked now.
   *[other] They can be booked now: **{ $names }**.
}
new-undone = { $count ->
    [one] **{ $names }** was taken back and can’t be booked.
   *[other] They were taken back and can’t be booked: **{ $names }**.
}
edit-head = Change **{ $name }**?
edit-same = It is like that already; nothing was changed.
edit-name-kept = For 30 days, “{ $name }” still means it.
edit-done = Changed: **{ $name }**
edit-undone = Undone: **{ $name }**
edit-how-name = What is it called from now on? Send the name, or type at any time “rename { $name } to vega”. The old one is understood for 30 more days.
edit-how-capacity = How many does it seat? Send a number, or type at any time “{ $name } has 12 seats”.
edit-how-hours = When is it open? Send “mon-fri 8-20”, or type at any time “open { $name } mon-fri 8-20”.
edit-how-floor = On which floor is it? Send “2”, or type at any time “{ $name } is on floor 2”.
edit-how-site = At which site is it? Press one, or type at any time “{ $name } is at Porto”.
edit-how-tags = What else does it have? Send “whiteboard, screen”. To take something away, type “{ $name } has no projector”.
edit-how-units = How many are there? Send a number, or type at any time “{ $name } has 14 units”. What is booked is shown before anything goes.
edit-how-copy = What is the copy called? Send its name, or type at any time “duplicate { $name } as lyra”. It gets all settings.
edit-how-photo = Send me a photo of { $name }: the next picture is it.
photo-which = What does the photo show? Press it, or send the photo again with the name as its caption.
photo-not-read = I couldn’t read that picture. Send a photo in JPEG, PNG or WebP of up to 12 MB; if it is one already, make it smaller.
button-door-sign = Door sign
door-sign = The sign for the door of **{ $name }**, to print. Whoever scans it with Telegram checks in, or books it on the spot.
door-sign-opens = It opens { $link }
door-sign-how = Scan to check in, or to book it now
door-sign-alt = A QR code with the link { $link }, for the door of { $name }
door-sign-none = A door sign opens Telegram, and Telegram is not set up here. Whoever runs Bellhop can add it.
door-unknown = I don’t know what stands behind this door. Its sign may be an old one, or that of another place.
door-retired = **{ $name }** can’t be booked any more.
suggestion = I suggest { $name } · { $slot }
way-in = Open Bellhop
way-in-none = Nothing to suggest – ask Bellhop
photo-of = **{ $name }**
photo-alt = Photo of { $name }: { $facts }
photo-gone = There is no photo of **{ $name }** any more.
catalogue-name = { $name }
catalogue-retired = retired
catalogue-line = { $fact }: { $value }
catalogue-change = • { $fact }: { $old } → **{ $new }**
retire-preview = { $count ->
    [0] Retire **{ $name }**? Nothing is booked from now on, and you can bring it back at any time.
    [one] Retire **{ $name }**? There is 1 booking from now on:
   *[other] Retire **{ $name }**? There are { $count } bookings from now on:
}
retire-done = Retired: **{ $name }** can no longer be found or booked.
retire-not = **{ $name }** is not retired: it can be booked.
retire-which = One at a time, because what is booked of it is shown first. Which one?
retire-back = **{ $name }** can be booked again.
retired-reason = no longer available
taken-back-reason = it was taken back within the minute
reopened-reason = what closed it was taken back
bookings-back = { $count ->
    [one] One booking is back, and its holder is told:
   *[other] { $count } bookings are back, and their holders are told:
}
bookings-stay-cancelled = { $count ->
    [one] One booking stays cancelled:
   *[other] { $count } bookings stay cancelled:
}
bookings-away = { $count ->
    [one] One booking was moved when it was retired, and is still there:
   *[other] { $count } bookings were moved when it was retired, and are still there:
}
bookings-moved-off = { $count ->
    [one] One booking was moved for it, and is still there:
   *[other] { $count } bookings were moved for it, and are still there:
}
bookings-none-away = No booking that was moved is left to move back.
shrink-preview = { $count ->
    [0] **{ $name }**: { $old } → **{ $new }**. Nothing is booked of what goes: { $labels }.
    [one] **{ $name }**: { $old } → **{ $new }**. Gone would be { $labels }, with 1 booking:
   *[other] **{ $name }**: { $old } → **{ $new }**. Gone would be { $labels }, with { $count } bookings:
}
resize-preview = **{ $name }**: { $old } → **{ $new }**?
resize-done = **{ $name }**: { $old } → **{ $new }**
sites-head = The sites:
sites-line = { $count ->
    [0] • **{ $name }** · { $zone } · nothing there yet
    [one] • **{ $name }** · { $zone } · 1 resource
   *[other] • **{ $name }** · { $zone } · { $count } resources
}
sites-how = Write “add site Munich, Europe/Berlin”, “rename site munich to HQ”, “site munich is in Europe/Vienna” or “remove site munich”.
site-new = Add the site **{ $name }**, with the times of { $zone }?
site-rename = Rename the site **{ $name }** to **{ $new }**?
site-zone = Give the site **{ $name }** the times of { $zone }? What is booked stays at the same moment; opening hours are read in the new zone.
site-remove = Remove the site **{ $name }**? Nothing is there.
place-done = Done.
place-undone = Undone.
departures-new = { $count ->
    [one] Add a departure of **{ $name }**: { $when }?
   *[other] Add { $count } departures of **{ $name }**: { $when } first, the last on { $last }?
}
departures-first = At most { $most } departures are planned at once, so these are the first { $most }.
departures-done = { $count ->
    [one] **{ $name }** now departs { $when }.
   *[other] **{ $name }** has { $count } more departures, from { $first } to { $last }.
}
departures-undone = { $count ->
    [one] The departure of **{ $name }** is gone again: { $when }.
   *[other] { $count } departures of **{ $name }** are gone again.
}
departures-same = Those departures are there already, or are over.
seats-class = Put { $count ->
    [one] the seat **{ $seats }**
   *[other] the { $count } seats **{ $seats }**
} in **{ $seat_class }**?
seats-classless = Let { $count ->
    [one] the seat **{ $seats }**
   *[other] the { $count } seats **{ $seats }**
} have no class?
departures-until = Until when? Write, for example, “{ $name } daily 9:30-11 until 31 march”: daily, on weekdays or every friday.
button-sites = Sites
button-remove-site = Remove it
button-add-departures = { $count ->
    [one] Add it
   *[other] Add { $count }
}
UnknownSite = There is no site called “{ $wanted }”. There are: { $sites }.
SiteInUse = { $count ->
    [0] **{ $name }** is the only site, so it stays. You can rename it.
    [one] **{ $name }** can’t be removed: 1 resource is there, perhaps a retired one. Move it to another site first.
   *[other] **{ $name }** can’t be removed: { $count } resources are there, retired ones counted. Move them to another site first.
}
naming-head = What the things here are called:
naming-kind = • { $kinds }: one is “{ $one }”, several are “{ $several }”
naming-how = Write “call studios booth, booths” to use the house’s own words, and “call booths studios” to take them back.
naming-ask = Call { $kinds } **{ $several }** here, and one of them **{ $one }**? Everybody will read it so, and can write it so.
naming-guessed = I guessed one of the two. If it is wrong, write both: “call { $kinds } { $one }, { $several }”.
naming-back = Go back to calling **{ $name }** { $kinds }?
naming-house = Call this place **{ $new }** in place of **{ $name }**?
house-done = This place is called **{ $name }** now.
house-undone = This place is back to its old name.
attributes-head = What the things here are described by:
attributes-none = Nothing here is described by attributes of your own yet.
attributes-line = { $count ->
    [0] • **{ $name }** · { $type } · nothing has it yet
    [one] • **{ $name }** · { $type } · 1 thing has it
   *[other] • **{ $name }** · { $type } · { $count } things have it
}
attributes-how = Write “new attribute: standing desk”, “new attribute: desk width in cm” or “new attribute: colour: red, green”. Then “{ $sample } has desk width 160” or “{ $sample } has colour red”. “remove attribute colour” takes one away.
attribute-number = a number
attribute-number-in = a number in { $unit }
attribute-yes-no = yes or no
attribute-text = a text
attribute-choice = one of { $choices }
attribute-define = Add the attribute **{ $name }** ({ $type })?
attribute-change = Change **{ $name }** to { $type }?
attribute-remove = Remove the attribute **{ $name }**?
UnknownAttribute = { $count ->
    [0] There is no attribute called “{ $wanted }”, and no other one either.
   *[other] There is no attribute called “{ $wanted }”. There are: { $attributes }.
}
AttributeInUse = { $count ->
    [one] 1 thing here has a value for **{ $name }**, perhaps a retired one. Take it away there first: “{ $sample } has no { $name }”.
   *[other] { $count } things here have a value for **{ $name }**, retired ones counted. Take it away there first: “{ $sample } has no { $name }”.
}
AttributeBuiltIn-capacity = “{ $name }” needs no attribute: write “{ $sample } has 12 seats”.
AttributeBuiltIn-floor = “{ $name }” needs no attribute: write “{ $sample } is on floor 2”.
WordIsRead = “{ $word }” is a word by which I read what people write, so it can’t mean a thing here. Choose another one.
button-kinds = Names of kinds
button-groups = Groups
button-attributes = Attributes
button-define = Add it
button-remove-attribute = Remove it
import-preview = **{ $file }** · { $counts }. Nothing is imported until you press “Import”.
import-added = { $count } new
import-changed = { $count } changed
import-same = **{ $file }**: everything in it is here already, exactly like that.
import-refused = { $count ->
    [one] **{ $file }**: one line can’t be imported, so nothing is. Correct it and send the file again.
   *[other] **{ $file }**: { $count } lines can’t be imported, so nothing is. Correct them and send the file again.
}
import-bad-file = **{ $file }**: { $fault }. Nothing was imported.
import-too-large = That file is too large: I read up to { $most } kB in chat. Split it, or run “bellhop import” on the server.
import-not-fetched = I couldn’t fetch **{ $file }**. Please send it again.
import-done = Imported: **{ $file }** · { $counts }
import-done-before = **{ $file }** is already imported.
import-undone = **{ $file }** was taken back; everything is as it was before.
import-changed-since = { $count ->
    [0] Nothing was taken back, because something of it has changed or is used by now.
   *[other] Nothing was taken back, because this has changed or is used by now: { $names }.
}
import-later = { $count ->
    [one] { $files }, which you imported as well, rests on it. I can take both back.
   *[other] { $files }, which you imported as well, rest on it. I can take all of them back.
}
import-how = Send a CSV file with one line for each thing.
import-columns = The first line names the columns: name, kind, site, floor, capacity, tags, aliases, description, available. Only the name is needed.
import-example = name;kind;floor;capacity;tags → Nova;room;3;10;projector
import-line-added = • Line { $line }: **{ $name }** is new
import-line-changed = • Line { $line }: **{ $name }** · { $changes }
import-line-fault = • Line { $line }: { $fault }
button-import = Import
button-import-later = { $count ->
    [2] Take both back
   *[other] Take all { $count } back
}
export-done = Here is everything that this place has, as CSV files in one zip: things, people, groups, rules and bookings. They can be imported again.
button-export = Export everything
button-import-how = How the file must look
line-near = { $said } (did you mean { $near }?)
line-other = this can’t be read
line-attribute-choices = an attribute has choices only if its type is “choice”
line-bad-attribute = { $name } can’t be { $value }
line-bad-capacity = { $capacity } seats can’t be; there are 1 to { $most }
line-bad-photo = the address of a photo begins with https://
line-column-left-out = I don’t know the column “{ $column }”, so it is left out
line-control-character = { $column } has a character that is no text
line-either-day = “{ $cell }” could be one of two days; write it like 2026-11-24 15:00
line-empty-cell = { $column } is empty
line-empty-file = the file is empty
line-ends-before = it ends before it begins
line-name-taken = { $resource } is already called { $name }
line-named-twice = { $name } is in line { $line } already
line-no-availability = “{ $cell }” doesn’t say whether it can be booked: yes, no, or how many there are
line-no-csv = this isn’t a CSV file; perhaps a quotation mark is never closed
line-no-encoding = I can’t read its characters; save it as UTF-8
line-no-json = { $column } is no JSON
line-no-list = { $column } is no list; its parts are separated by “;”
line-no-moment = “{ $cell }” is no date and time; write it like 2026-11-24 15:00
line-no-number = { $column }: “{ $cell }” is no whole number
line-no-yes-no = { $column }: “{ $cell }” is neither yes nor no
line-not-here = in chat I only import what can be booked; people, rules and bookings are imported on the server with “bellhop import”
line-retiring = { $name } can’t be retired or brought back by an import; write “retire { $name }” instead
line-too-long = it has a text of { $length } characters; { $most } are allowed
line-too-many = there are too many; up to { $most } are allowed
line-too-many-cells = it has { $cells } cells, but there are { $columns } columns
line-unknown-attribute = there is no attribute “{ $name }”
line-unknown-choice = “{ $value }” can’t be in { $column }; it is one of { $choices }
line-unknown-columns = I don’t know these columns: { $columns }
line-unknown-resource = there is nothing called { $name }
line-unknown-site = there is no site called { $name }
line-unknown-zone = { $zone } is no time zone; write it like Europe/Berlin
line-workbook = this is a spreadsheet; save it as CSV and send that
button-manage = All resources
button-new = Add something
button-create = { $count ->
    [one] Create
   *[other] Create all
}
button-buffer = Buffer…
button-bookers = Who may book…
button-everybody = Everybody
button-admins = Only admins
button-carry-out = Change it
button-try = Try { $name }
button-change-one = Change { $name }
button-copy-settings = Copy settings…
button-back-to = Back to { $name }
button-edit-name = Name…
button-edit-capacity = Seats…
button-edit-hours = Hours…
button-edit-floor = Floor…
button-edit-tags = Equipment…
button-edit-units = Number…
button-edit-copy = Duplicate…
button-edit-photo = Photo…
button-edit-site = Site…
button-remove-photo = Remove the photo
button-retire-ask = Retire…
button-retire = Retire it
button-retire-move = Move them and retire
button-retire-cancel = Cancel them and retire
button-return-moved = { $count ->
    [one] Move it back
   *[other] Move { $count } bookings back
}
button-bring-back = Bring it back
button-shrink-move = Move them
button-shrink-cancel = Cancel them

## Setting a place up

setup-head = **Setting up { $organization }**
setup-welcome = Welcome, { $name }. Three things, and people can book at **{ $organization }**: where it is, what there is, and who comes.
setup-is-zone = Time zone: { $value }
setup-is-hours = { $value ->
    [none] Opening hours: open all the time, unless you say otherwise
   *[other] Open { $value }
}
setup-is-things = { $value ->
    [0] Nothing can be booked yet
    [one] 1 thing can be booked
   *[other] { $value } things can be booked
}
setup-is-people = { $value ->
    [one] Only you are here
   *[other] { $value } people are here
}
setup-ask-zone = Which time zone is it in? Press a button, or send a city, such as “Paris”.
setup-other-zone = Which of these has the same time as you? Or send any city, such as “Lisbon” or “Singapore”.
setup-zone-set = Time zone: **{ $zone }**. It is { $time } there now.
setup-owner = You are now the owner of **{ $organization }**; only you can make others owners.
setup-ask-hours = When is it open? Press a button, or send the hours, such as “mon-fri 8-18, sat 10-14”. Anything you add can have hours of its own.
setup-no-zone = I don’t know a city or time zone in that.
setup-no-hours = I can’t read these as opening hours.
setup-always = round the clock
setup-hours-set = Open: **{ $hours }**
setup-ask-things = What can be booked? Send one line for each: its name, what it is, and what it has.
setup-example-head = Send something like this, in one message:
setup-example =
    orion, room, 8 seats, screen
    studio a, studio, 9-21, 3 h a week each
    desks 1-12
setup-ask-people = { $platform ->
    [slack] Who comes? Everybody in your Slack workspace can book already: they write to me, or type /book.
   *[other] Who comes? Send people a link: whoever opens it can book.
}
setup-finished = Everything is set up. People can book.
setup-later = All right. “/setup” goes on where you stopped.
nothing-yet = { $count ->
    [0] Nothing can be booked at **{ $organization }** yet. An admin has to add something first.
   *[other] Nothing can be booked at **{ $organization }** yet. Ask { $names } to add something.
}
nothing-yet-admin = Nothing can be booked at **{ $organization }** yet. Add the first things, and people can start.
welcome-nothing-yet = Nothing can be booked here yet. I’m ready as soon as an admin has added something.
new-kind = What do you want to add?
new-name-room = What is the room called?
new-name-studio = What is the studio called?
new-name-desk = What are the desks called? “Desk” will do: each gets a number.
new-name-equipment = What is it called? Such as “Camera” or “Projector”.
new-name-vehicle = What is it called? Such as “Van” or “Bike”.
new-name-seat = What is it called?
new-name-other = What is it called?
new-seats = How many people fit into **{ $name }**? Press a number, or send another.
new-pieces = How many are there of **{ $name }**? Press a number, or send another.
new-amend = Send the line that should be different, such as “nova, room, 10 seats”: it replaces the one of that name, and a new name is added. Or leave one out. So far: { $names }.
button-setup = Set up
button-setup-later = Later
button-again-zone = Time zone…
button-again-hours = Opening hours…
button-again-things = Add something
button-setup-example = Show an example
button-zone-here = { $platform ->
    [slack] { $zone }, as your Slack says
   *[other] { $zone }
}
button-zone-other = Other zone…
button-open-hours-1 = Mon–Fri 8–20
button-open-hours-2 = Every day 8–20
button-open-hours-3 = Round the clock
button-step-by-step = Step by step
button-kind-room = A room
button-kind-studio = A studio
button-kind-desk = Desks
button-kind-equipment = Equipment
button-kind-vehicle = A vehicle
button-kind-other = Something else
button-other-kind = Something else instead
button-skip = Skip
button-amend = Change something
button-leave-out = Without { $name }
button-try-slot = Try it: { $name }, { $slot }

## Reports

report-not-of-one = I can’t tell that of one person alone; this is about everybody.
report-head = **How everything was used · { $when }**
report-of = **{ $what } · { $when }**
report-which-days = I don’t understand which days you mean. You can say “report last 7 days”, “report yesterday” or “report from 1 November to 15 November”.
report-days-week = Last 7 days
report-days-this = This month
report-days-last = Last month
report-nothing = Nothing was booked then.
report-booked = { $bookings ->
    [one] One booking of { $hours } h; { $used ->
        [one] 1 h was really used
       *[other] { $used } h were really used
    }.
   *[other] { $bookings } bookings of { $hours } h; { $used ->
        [one] 1 h was really used
       *[other] { $used } h were really used
    }.
 }
report-share = That is { $percent } % of the open time.
report-lost = Nobody came to { $absent }, and { $cancelled ->
    [one] one was
   *[other] { $cancelled } were
 } cancelled.
report-ahead = { $count ->
    [one] One was made
   *[other] { $count } were made
 } less than a day ahead.
report-chairs = On average { $count ->
    [one] one chair
   *[other] { $count } chairs
 } stayed empty.
report-refused = { $count ->
    [one] Once somebody found nothing free.
   *[other] { $count } times somebody found nothing free.
 }
report-approvals = { $count ->
    [one] One booking was approved, after { $median }.
   *[other] { $count } bookings were approved, half of them within { $median }.
}
report-approvals-by = Slowest: { $parts }.
report-approvals-unanswered = { $count ->
    [one] One more was approved by the rules, because nobody answered.
   *[other] { $count } more were approved by the rules, because nobody answered.
}
report-approvals-name = Approvals
report-approvals-none = Nothing was approved then.
button-report-use = How it was used
report-line = { $what }: { $bookings } × · { $hours } h{ $percent ->
    [-1] {""}
   *[other] {" "}· { $percent } %
 }{ $absent ->
    [0] {""}
   *[other] {" "}· { $absent } unused
 }{ $refused ->
    [0] {""}
   *[other] {" "}· { $refused } × no room
 }
report-column = { $column ->
    [resource] Resource
    [person] Person
    [weekday] Weekday
    [hour] Hour
    [month] Month
    [kind] Kind
    [site] Site
    [group] Group
    [bookings] Bookings
    [hours] Hours
    [percent] % used
    [absent] Unused
   *[refused] × no room
 }
report-number = { $number }
report-by-resource = By resource
report-by-person = By person
report-by-weekday = By weekday
report-by-hour = By hour
report-by-month = By month
report-by-kind = By kind
report-by-site = By site
report-by-group = By group
report-by-other = More ways to count
report-as-picture = As a picture
report-as-sheet = As CSV
report-key-used = really used
report-key-booked = booked
monthly-set = On the morning of the first of each month, a report on the month before comes here: numbers, and no names.
monthly-set-already = A report comes here each month already.
monthly-stops = “Stop the monthly report” ends it.
monthly-stopped = No monthly report comes here any more.
monthly-none = No monthly report comes here.
button-monthly = Every month, here
button-monthly-stop = Stop it

## Rules that know their past

rules-ask = Change this rule?
hindsight-none = { $judged ->
    [one] The only booking { $when } keeps it.
   *[other] All { $judged } bookings { $when } keep it.
 }
hindsight-refused = It would have refused **{ $count } of { $judged }** bookings { $when }{ $groups }.
hindsight-asked = **{ $count } of { $judged }** bookings { $when } would have waited for an approval{ $groups }.
hindsight-groups = , { $groups }
hindsight-group = { $count } of { $group }
hindsight-coming = { $count ->
    [one] One coming booking breaks it; it stays as it is.
   *[other] { $count } coming bookings break it; they stay as they are.
 }
hindsight-days = of the last 30 days
hindsight-latest = since { $day }
broken-head = { $count ->
    [one] **One booking breaks this rule.**
   *[other] **{ $count } bookings break this rule.** Those to come are first.
 }
broken-none = No booking breaks this rule as things are now.
button-set-rule = Set it
button-leave-rule = Leave it as it is
button-broken = { $count ->
    [one] Show it
   *[other] Show all { $count }
 }

## The house's own words

word-means = **{ $word }** means **{ $name }**
word-means-on = **{ $word }** means **{ $name }** on { $days }
words-head = **The house’s own words**
words-none = This house has no words of its own yet.
words-how = Teach one, for example “the fishbowl means { $sample }” or “sprint room means { $another } on tuesdays”; “forget the word fishbowl” takes it back.
words-teach = Shall everybody be understood so?
words-forget = Shall that be forgotten?
words-same = That is so already.
words-unknown = “{ $word }” is no word of this house.
words-gone = That word is forgotten already.
words-difference = { $of ->
    [one] Of the one sentence said lately, it would read { $count } differently.
   *[other] Of the last { $of } sentences, it would read { $count } differently.
 }
button-words = All words
button-words-teach = Teach it
button-words-forget = Forget it
button-forget-word = Forget { $word }
series-daily = { $interval ->
    [one] every day
   *[other] every { $interval } days
}
series-working-days = { $interval ->
    [one] Monday to Friday
   *[other] Monday to Friday every { $interval } weeks
}
series-weekly = { $interval ->
    [one] every { $days }
   *[other] every { $interval } weeks on { $days }
}
series-monthly = { $interval ->
    [one] { $days } of each month
   *[other] { $days } every { $interval } months
}
series-yearly = { $interval ->
    [one] { $days } of the same month, every year
   *[other] { $days } of the same month, every { $interval } years
}
series-monthday = day { $day }
series-last-day = the last day
series-nth-1 = the first { $day }
series-nth-2 = the second { $day }
series-nth-3 = the third { $day }
series-nth-4 = the fourth { $day }
series-nth-5 = the fifth { $day }
series-nth-last = the last { $day }
series-when = { $rule }, { $time }
series-all-day = { $rule }, all day
series-all-free = { $count ->
    [one] Its one date is free: { $first }.
    [2] Both dates are free, { $first } and { $last }.
   *[other] All **{ $count }** dates are free, { $first } – { $last }.
}
series-some-free = **{ $free } of { $count }** dates are free, { $first } – { $last }.
series-none-free = { $count ->
    [one] Its one date is not free: { $first }.
   *[other] None of the { $count } dates is free, { $first } – { $last }.
}
series-not-free = Not free: { $dates }.
series-date-why = { $day } ({ $why })
series-why-taken = taken
series-why-yours = you have it already
series-why-blacked-out = closed: { $reason }
series-why-closed = not open
series-why-quota = over your quota
series-why-late = too late
series-why-rule = the rules don’t allow it
series-others = others
series-open = It has no end. I book further dates as they come near, and tell you if one is taken.
series-later = { $count ->
    [one] One later date, { $first }, is too far ahead. I book it when it comes near, and tell you if it is taken.
   *[other] { $count } later dates, { $first } – { $last }, are too far ahead. I book them as they come near, and tell you if one is taken.
}
series-months-left-out = Months without that day are left out.
series-clock-skipped = { $day }: the clocks skip that time, so it begins later that day.
series-clock-doubled = { $day }: the clocks show that time twice; it is the first.
series-changed = That has changed meanwhile, so nothing was booked. This is how it stands now:
series-begins-late = Its first date ({ $rule }) is { $first }, which can be booked from { $begins } on: write it again then, or let it begin sooner. Later dates then follow as they come near. An exception would be for one date alone, not for a series.
series-refused = No date of it is possible that way: { $rule }.
series-kept = It repeats: { $rule }. Once I know the rest, I check every date.
series-first-dates = A series has { $count } dates at most, so these are the first { $count }.
series-ten-years = A series lasts ten years at most, so this one ends on { $last }.
series-one-thing = A series is of one thing, so this one is of { $name } alone.
series-which-day = On which day instead?
series-booked = { $count ->
    [one] Booked: 1 date, { $first }.
   *[other] Booked: **{ $count }** dates, { $first } – { $last }.
}
series-all-asked = { $count ->
    [one] Asked for: 1 date, { $first }. It is kept until somebody answers.
   *[other] Asked for: **{ $count }** dates, { $first } – { $last }. They are kept until somebody answers.
}
series-needs-approval = { $all ->
    [yes] They need
   *[no] { $count ->
        [one] One of them needs
       *[other] { $count } of them need
     }
 } approval by { $who }, who are asked once for all of them.
series-asked = { $count ->
    [one] One of them waits for an approval.
   *[other] { $count } of them wait for an approval.
}
series-left-out = Left out: { $dates }.
series-holidays = Left out as public holidays: { $dates }.
series-elsewhere = Somewhere else: { $dates }.
series-dates = { $count ->
    [one] { $what } · 1 date, { $first }
   *[other] { $what } · { $count } dates, { $first } – { $last }
}
list-series = • **{ $name }** · { $when } · next { $next } · { $count ->
    [one] 1 date
   *[other] { $count } dates
}
rename-series-which = Which dates do you want to rename?
cancel-series-which = Which dates do you want to cancel?
change-series-which = Which dates do you want to change?
move-series-which = Which dates do you want to move?
series-end-which = Which series is to end then?
series-cuts = { $count ->
    [one] Nothing falls after { $until } then: **1** date is cancelled, { $first }.
   *[other] Nothing falls after { $until } then: **{ $count }** dates are cancelled, { $first } – { $last }.
}
series-ends-already = It ends on { $until } already.
series-adds = It then goes on until { $until }.
series-adds-none = No further date falls until { $until }.
series-ends-on = It ends on **{ $until }**. No booked date falls after it.
series-ends-later = It ends on **{ $until }** now.
series-opened = It goes on as before.
button-series-cut = End it there
so-many-more = You have { $had } already, and they stay as they are; { $more ->
    [one] this is 1 more.
   *[other] these are { $more } more.
}
fewer-series-which = On which dates do you need fewer?
series-fewer = You keep only { $units } { $count ->
    [one] on { $first }; the rest is given back.
   *[other] on **{ $count }** dates, { $first } – { $last }; the rest is given back.
}
add-series-which = Which dates do they come to?
remove-series-which = Which dates do they no longer come to?
leave-series-which = To which dates can’t you come?
series-left-same = Nothing changed for you.
series-left = { $count ->
    [one] You no longer come to one date, { $first }.
   *[other] You no longer come to { $count } dates, { $first } – { $last }.
}
series-come = { $count ->
    [one] You come to one date again, { $first }.
   *[other] You come to { $count } dates again, { $first } – { $last }.
}
series-company-same = Nothing changed for { $names }.
series-company-on = { $names }: on { $count ->
    [one] 1 date now, { $first }.
   *[other] **{ $count }** dates now, { $first } – { $last }.
}
series-company-off = { $names }: no longer on { $count ->
    [one] 1 date, { $first }.
   *[other] **{ $count }** dates, { $first } – { $last }.
}
series-none-on = No date of it falls on { $day }.
series-none-then = None of its dates fall then. Nothing was changed.
series-left-until = { $count ->
    [one] One date is left: { $next }.
   *[other] { $count } dates are left: the next one is { $next }, the last one { $last }.
}
series-left-open = { $count ->
    [one] It has no end. One date is booked so far: { $next }.
   *[other] It has no end. { $count } dates are booked so far; the next one is { $next }.
}
series-those = { $count ->
    [one] One date: { $dates }.
   *[other] { $count } dates: { $dates }.
}
series-becoming = Afterwards: { $when }.
series-from-to = { $was } → { $day }
series-keeps-starts = Each date keeps its own start.
series-ended = This series ends here: no further dates come.
series-cancelled = { $count ->
    [one] Cancelled for { $first } only.
   *[other] Cancelled: **{ $count }** dates, { $first } – { $last }.
}
series-next = { $count ->
    [one] One date is left: { $day }.
   *[other] Next is { $day }; { $count } dates are left.
}
series-stays = These stay as they are: { $dates }.
series-back = { $count ->
    [one] One date is as before: { $first }.
   *[other] **{ $count }** dates are as before, { $first } – { $last }.
}
series-stays-so = Only this date moves; the series stays as it is, { $rule }.
series-lost = These could not be taken back: { $dates }.
series-lost-since = These could not be had any more: { $dates }.
series-moving = **{ $free } of { $count }** dates are free then. Nothing was moved yet.
series-named = { $count ->
    [one] Renamed: 1 date, { $first }.
   *[other] Renamed: **{ $count }** dates, { $first } – { $last }.
}
series-moved = { $count ->
    [one] Moved: 1 date, { $first }.
   *[other] Moved: **{ $count }** dates, { $first } – { $last }.
}
button-series-except = { $free ->
    [0] { $count ->
        [one] Ask for an exception
       *[other] Ask for all { $count }
    }
   *[other] Book { $free }, ask for { $count }
}
button-series-ask = { $count ->
    [one] Ask for it
    [2] Ask for both
   *[other] Ask for all { $count }
}
button-series-book = Book { $count }
button-series-book-all = { $count ->
    [one] Book it
    [2] Book both
   *[other] Book all { $count }
}
button-series-instead = Book { $count } + { $name } on { $instead }
button-series-elsewhere = Book { $instead } in { $name }
button-series-better = { $time }: all { $count } free
button-series-day = Another day
button-series-dates = All dates
button-series-cancel = Cancel all
button-series-move = Move { $count }, keep { $kept }
button-series-move-instead = Move { $count }, { $instead } in { $name }
button-scope-one = Only { $day }
button-scope-later = { $day } and later ({ $count }, to { $last })
button-scope-all = All { $count }
button-scope-some = These { $count } dates
button-scope-from = From { $day } ({ $count })
button-leave-dates = Leave all dates

# A time for several people
times-head = { $count ->
    [one] Free: **{ $names }**
   *[other] All free: **{ $names }**
}
times-you = you
times-one = • **{ $slot }** · { $name } · { $facts }
times-none = No common time { $days }: **{ $names }**.
times-none-at = There is no time for all of you at { $clock } { $days }.
times-who = Who is to meet? Name them, and I look for a time when all are free: “an hour next week for @mara and jonas”.
times-too-many = Nothing has room for { $count } people.
times-suspended = { $count ->
    [one] { $names } is suspended, so I have left them out.
   *[other] { $names } are suspended, so I have left them out.
}
times-unreached = { $count ->
    [one] { $names } gets no messages from me yet: tell them yourself.
   *[other] { $names } get no messages from me yet: tell them yourself.
}
button-more-times = More times
button-times-from = From { $day }
button-times-shorter = { $minutes } min instead

## Waiting

button-tell-me = Tell me if { $name } frees up
button-tell-me-any = Tell me if one frees up
button-watch-part = Any part of it
button-watch-others = Others like it too
button-stop-watching = Stop watching
button-stop-one = Stop: { $what }
button-waits = What I wait for
button-hold-it = Hold it
button-all-dates = All its dates
button-take-it = Take
button-pass = Pass
waiting-what = { $what } · { $when }
waiting-seat-window = { $name }, window seat
waiting-seat-aisle = { $name }, aisle seat
waiting-seat-either = { $name }, window or aisle seat
waiting-seat-of-class = { $name }, { $side ->
    [window] window seat
    [aisle] aisle seat
    [either] window or aisle seat
   *[any] seat
} in { $seat_class }
no-seat-window = No window seat is free.
no-seat-aisle = No aisle seat is free.
no-seat-either = No window or aisle seat is free.
row-without-seats = Row { $row } hasn’t enough such seats free.
no-seat-of-class = No { $side ->
    [window] window seat
    [aisle] aisle seat
    [either] window or aisle seat
   *[any] seat
} in { $seat_class } is free.
waiting-one-time = I can watch only one time per message. Tell me the other one in a message of its own.
waiting-or = { $names } or { $last }
waiting-or-others = { $names } or { $count } others
waiting-within = { $slot }, at least { $length } of it
waiting-part = { $slot }, or at least { $least } of it
waiting-watching = { $position ->
    [1] I’ll watch **{ $what } · { $when }** and offer it to you first for { $time }.
   *[other] I’ll watch **{ $what } · { $when }** and offer it to you for { $time } when it is your turn.
}
waiting-others = { $count ->
    [0] Nobody is in line for **{ $what } · { $when }**.
    [one] One person is in line for **{ $what } · { $when }**.
   *[other] { $count } people are in line for **{ $what } · { $when }**.
}
waiting-place = { $position ->
    [1] { $of ->
        [1] You are **first** in line.
       *[other] You are **first of { $of }** in line.
    }
   *[other] You are **number { $position } of { $of }** in line.
}
waiting-chance = **{ $percent } %** likely: { $weekday } it was empty { $empty } of the last { $of } times.
waiting-stopped = I no longer watch **{ $what } · { $when }** for you.
waiting-narrowed = I no longer watch { $names }; everything else stays, and so does your place.
waiting-over = I no longer watch **{ $what } · { $when }** for you: it can no longer be booked.
waiting-stop-which = Which of these shall I stop watching?
waiting-stop-none = You are not waiting for that.
waiting-none = You are not waiting for anything. When something is taken, say “tell me when { $name } is free tomorrow 2-4”, and I’ll offer it to you when it frees up.
waiting-head = { $count ->
    [one] You are waiting for one thing:
   *[other] You are waiting for { $count } things:
}
waiting-one = • **{ $what }** · { $when } – { $position ->
    [1] { $of ->
        [1] first in line
       *[other] first of { $of }
    }
   *[other] number { $position } of { $of }
}
waiting-one-offered = • **{ $what }** · { $when } – offered to you until { $until }
waiting-one-free = • **{ $what }** · { $when } – free now
waiting-one-free-part = • **{ $what }** · { $when } – free now: { $name }, { $slot }
waiting-likely = { $said } · { $percent } % likely
waiting-count = { $count ->
    [one] You are waiting for one thing.
   *[other] You are waiting for { $count } things.
}
waiting-for-what = What shall I watch, and when? For example: “tell me when { $name } is free tomorrow 2-4”.
waiting-once = I watch one date at a time, so this is only the first of them.
waiting-one-by-one = I can’t watch several things as one: I offer each of them as it frees up.
freed = **{ $what } just got free.**
freed-wanted = **{ $what } just got free** (you wanted { $wanted }).
freed-yours = It is yours for **{ $time }**, until { $until }.
freed-over = { $what }: the offer ended at { $at }. You can still take it as long as nobody else has.
freed-ended = { $what }: the offer ended at { $at }.
freed-passed = { $what }: let go at { $at }.
freed-late = The offer had ended at { $ended }, but it was still free.
FreeNow = { $count ->
    [one] **{ $name }** is free { $slot } right now. Shall I hold it for you?
   *[other] **{ $name }** are free { $slot } right now. Shall I hold them for you?
}
WaitingAlready = You are waiting for this already.
TooManyWaits = { $most ->
    [one] You can wait for one thing at a time. Stop that first:
   *[other] You can wait for { $most } things at a time, and you do. Stop one of them first:
}
NoSuchWait = You are no longer waiting for that.
OfferedOn = That offer ended at { $ended }, and somebody else has **{ $what }** now.

## Letting Bellhop into a workspace

install-done = Bellhop is in { $where } now. Write to it in Slack; it asks you what can be booked there.
install-open = Open Slack
install-denied = Nothing was installed: you did not agree, or somebody else has to.
install-stale = Nothing was installed: this link was used before, is too old, or belongs to another browser. Begin again where you pressed “Add to Slack”.
install-away = Bellhop or Slack can’t be reached right now, and nothing is finished. Begin again in a moment.
join-code = With this code the owner of another Slack workspace brings it here: **{ $code }**. There they write “/setup join { $code }” to me within a day; it works once. Everybody of that workspace then sees and books what is here, and its Slack admins are admins here, too.
join-shown = **{ $here }** would join **{ $organization }**: { $people ->
    [one] its one person becomes a member there and books
   *[other] its { $people } people become members there and book
} what can be booked there. Whoever runs this workspace in Slack is an admin there, and nobody here owns a place of their own any more. Rules and groups that were set up here stay behind. There is no way back.
join-done = This workspace belongs to **{ $organization }** now. Write “/rooms” to see what can be booked.
button-join-place = Join it
BadJoinCode = This code is no good, or not any more. Ask the owner of the other place for a new one: they write “/setup join”.
OwnJoinCode = This code leads here. It is for the owner of another workspace, who enters it there.
HasThings = Only a workspace in which nothing can be booked joins another one, and here { $things ->
    [one] is { $things } thing
   *[other] are { $things } things
} with { $bookings ->
    [one] { $bookings } booking
   *[other] { $bookings } bookings
}. Nothing has changed.

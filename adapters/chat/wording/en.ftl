# Everything Bellhop says in English. `**…**` is bold. A refusal is named after its class in core/errors.py.

## What can be pressed

button-confirm = Confirm
button-change = Other time
button-drop = Drop
button-cancel = Cancel booking
button-undo = Undo
button-check-in = I’m here
button-check-out = Done early
button-code = Door code
button-copy-code = Copy { $code }
button-release = Release it
button-hold-again = Hold again
button-book-again = Book another time
button-list = My bookings
button-rooms = What there is
button-more = More…
button-again = Try again
button-minutes = { $minutes } min
button-hours = { $hours } h
button-until-next = Until { $time } (next booking)
button-zone-keep = Keep { $zone }
button-connect = Connect Telegram
button-invite = Invite people
button-alternative = { $name } · { $when }

## Times, as they stand in a sentence

slot = { $day }, { $start }–{ $end } { $city }
slot-over-midnight = { $day }, { $start } – { $end-day }, { $end } { $city }
slot-for-you = { $slot } ({ $start } for you)

## Cards

card-head = **{ $name } · { $slot }**
card-held = Held for you until **{ $until }**. Reference **{ $reference }**.
card-confirmed = ✅ Booked, reference **{ $reference }**. Check in from { $opens } to { $release }, or it is released.
card-in-use = ✅ Checked in until **{ $end }**. Reference { $reference }.
card-completed = Finished at { $end }. Thank you!
card-completed-early = Checked out at { $end }; the rest is free for others.
card-expired = The hold ended at { $ended }; { $name } is back in the pool.
card-cancelled = Cancelled.
card-cancelled-undo = Cancelled. You can take it back until { $until }.
card-dropped = Dropped; nothing is held.
card-no-show = Released at { $ended }: nobody checked in.
card-in-dm = The card is in our direct messages: reminder and door code come there.
card-changed-since = This has changed since you saw it. How it stands now:

## Notices

notice-reminder = **{ $name } at { $start }**, in { $minutes } min, until { $end }.
notice-reminder-next = Check-in opens at { $opens }; the door code comes then.
notice-check-in = **{ $name } at { $start }.** Door code **{ $code }**
notice-check-in-how = Press “I’m here” or send me the code. It is released at { $release } if nobody checks in.
notice-release-warning = Still coming to **{ $name }**? It is released at **{ $release }**.

## Codes

code-shown = **{ $name } at { $start }.** Door code **{ $code }**
code-opens = Check-in opens at { $opens }.

## Questions on the way to a booking

ask-resource = What would you like to book?
ask-resource-two = Which one do you mean?
ask-day = **{ $name }** – which day?
ask-time = **{ $name }** on { $day } – at what time?
ask-length = **{ $name }** · { $day }, **{ $start }** { $city } – for how long?
ask-when = **{ $name }** – when? You can also write, such as “tomorrow 3-5pm”.
ask-time-find = **{ $day }** – at what time? You can also write, such as “4-5pm”.

## Finding

found = { $count ->
    [one] One fits **{ $slot }**:
   *[other] { $count } fit **{ $slot }**:
}
found-one = • **{ $name }** · { $facts }
found-units = • **{ $name }** · { $count } free
found-none = Nothing that fits is free { $slot }.
found-no-match = Nothing here is like that.
rooms-head = Here is what can be booked:
rooms-empty = There is nothing to book here yet. An admin can load the sample catalogue with “python -m bot sample”.
rooms-one = • **{ $name }** · { $facts }
rooms-more = … and { $count } more.
fact-seats = { $count ->
    [one] 1 seat
   *[other] { $count } seats
}
fact-units = { $count ->
    [one] 1 of them
   *[other] { $count } of them
}
fact-hours = { $opens }–{ $closes }
fact-always = any time
kind-room = room
kind-studio = studio
kind-desk = desk
kind-equipment = equipment
kind-seat = seat

## Lists

list-head = { $count ->
    [one] Your next booking:
   *[other] Your next { $count } bookings:
}
list-such = { $count ->
    [one] One of your bookings fits:
   *[other] { $count } of your bookings fit:
}
list-none-such = { $count ->
    [one] You have one booking, and it does not fit.
   *[other] You have { $count } bookings, and none of them fits.
}
list-one = • **{ $name } · { $slot }** · { $reference } · { $state }
list-empty = You have no bookings.
list-more = … and { $count } more.
state-held = held
state-confirmed = booked
state-in_use = in use
held-which = Which of those that are held?
held-none = Nothing is held for you that waits for an answer.
undo-none = There is nothing to take back: that works for a minute after cancelling.
cancel-which = Which one shall I cancel?

## Who you are

welcome = Hello { $name }! I book { $organization }’s rooms, studios, desks and things.
welcome-how = Write what you need, such as “atlas tomorrow 3-5pm”.
welcome-joined = You now belong to **{ $organization }**.
ask-zone = You are in the zone **{ $zone }**, I suppose? If not, write for example “/settings Europe/Paris”.
settings-zone = Your time zone is **{ $zone }**. Change it with “/settings Europe/Paris”.
settings-zone-set = Your time zone is **{ $zone }** now.
settings-link = With Telegram connected, you can book there as well.
link-telegram = Open this on the phone with Telegram; it works for 30 minutes and for you alone: { $link }
link-none = Telegram is not set up here.
invite = Anybody who opens this within two weeks becomes a member of **{ $organization }**: { $link }

## Help

help-head = I book rooms, studios, desks and things. Write what you need:
help-examples = • “atlas tomorrow 3-5pm”
    • “find a room for 6 with a projector today at 4”
    • “my bookings”, “cancel my booking tomorrow”
    • “482913” – the door code checks you in
help-commands = { $platform ->
    [slack] Commands: /book, /rooms, /bookings, /checkin. Where a name is taken, use it after /book: “/book list”, “/book checkin 482913”.
   *[other] Commands: /book, /rooms, /bookings, /checkin, /settings, /help.
}
help-book = “/book” and what you need: “/book atlas tomorrow 3-5pm”, “/book desk friday”. “/book list” shows your bookings, “/book rooms” what there is, “/book checkin 482913” checks in.
help-rooms = “/rooms” shows what there is; “/rooms for 6 with a projector today at 4” shows what is free.
help-bookings = “/bookings” shows what you have booked, with a button to each.
help-checkin = “/checkin” checks you in to the booking that begins now; “/checkin 482913” does it with the door code.
thanks = You’re welcome.
other = I did not understand that. I book rooms, studios, desks and things: try “atlas tomorrow 3-5pm”.
question-over = That question is over. Tell me again what you need, such as “atlas tomorrow 3-5pm”.
not-yet-move = I cannot move a booking yet. Cancel it and book the new time; nothing was changed.
not-yet-extend = I cannot extend a booking yet; nothing was changed.
not-yet-repeat = I cannot book a series yet; nothing was changed. One date at a time works.
failed = Something went wrong on my side; it is noted, and nothing was changed.

## What does not add up

unclear-past = That is in the past. When shall it be?
unclear-end-before-start = The end is before the start. When shall it be?
unclear-no-such-day = There is no such day. When shall it be?
unclear-no-such-time = There is no such time. When shall it be?
unclear-day-mismatch = Those two days are not the same. When shall it be?
unclear-zero-length = That would last no time at all. For how long?
unclear = I am not sure what you mean. When shall it be?

## Refusals

UnknownResource = I know no “{ $wanted }”.
UnknownResource-closest = I know no “{ $wanted }”. Did you mean one of these?
UnknownUnit = { $name } has no “{ $wanted }”.
PastTime = { $when } is past; it is { $now } now.
Closed = **{ $name }** is not open { $slot }.
Closed-opening = **{ $name }** is not open { $slot }. It is open { $opening }.
TooLong = { $wanted } is too long: **{ $name }** can be booked for at most { $longest } at a time.
TooShort = { $wanted } is too short: **{ $name }** is booked for { $shortest } or more.
TooFarAhead = That is too far ahead: **{ $name }** can be booked until { $latest }.
SlotTaken = **{ $name }** is taken { $slot }. Closest fits:
SlotTaken-none = **{ $name }** is taken { $slot }, and nothing near it is free.
NoSuchBooking = I find no such booking of yours.
NotYours = That booking belongs to somebody else.
HoldOver = The hold ended at { $ended }, so it is not booked. You can hold it again if nobody else took it.
AlreadyOver = That can’t be done any more: the booking is { $status }.
status-held = only held
status-confirmed = booked
status-in_use = in use
status-completed = finished
status-expired = over, because its hold ended
status-cancelled = cancelled
status-no_show = released, because nobody checked in
NotConfirmed = That is only held yet. Confirm it first.
NotInUse = You are not checked in, so there is nothing to end. What has not begun can be cancelled.
UndoOver = The minute for taking it back ended at { $ended }.
CheckInEarly = Check-in opens at **{ $opens }**.
CodeEarly = The door code is shown from **{ $from }**.
WrongCode = { $left ->
    [one] That is not the code of a booking of yours now. 1 try left.
   *[other] That is not the code of a booking of yours now. { $left } tries left.
}
CodesPaused = Too many wrong codes. The next one counts from **{ $until }**; the button on the card still works.
NothingToCheckIn = You have no booking to check in to now.
NothingToCheckIn-next = You have no booking to check in to now. The next check-in opens { $opens }.
NotAMember = I don’t know you here yet. Ask an admin of your organization for an invite link, and open it.
NotAMember-slack = I serve the members of this workspace only.
BadInvitation = This invitation is over or was used. Ask an admin of your organization for a new one.
AlreadyAMember = You belong here already, as somebody else; this link cannot join the two.
NotAllowed = Only an admin can do that; you are { $role ->
    [guest] a guest
   *[other] a member
}.
UnknownZone = I know no time zone “{ $wanted }”. Write it like “Europe/Paris” or “America/New_York”.
Unavailable = I can’t reach my booking ledger right now. Please try again in a minute; nothing was changed.

## Telegram's command menu

menu-book = Book something
menu-rooms = What there is, and what is free
menu-bookings = My bookings
menu-checkin = Check in
menu-help = How to talk to me
menu-settings = My time zone

"""English: rules in words."""

from adapters.understanding.lexicon.en.typography import TYPOGRAPHY
from adapters.understanding.lexicon.running import ruled

RULING = ruled(
    TYPOGRAPHY,
    {
        "rules": (
            "which rules does {subject} have|what rules does {subject} have|what are the rules for {subject}|"
            "what are the rules of {subject}|which rules apply to {subject}|what rules apply to {subject}|"
            "rules for {subject}|rules of {subject}|show me the rules for {subject}|"
            "show me the rules of {subject}|show the rules for {subject}|show the rules of {subject}"
        ),
        "all-rules": (
            "(list/show/show me/see/tell me) (all/the/all the/all our/our) rules|"
            "(rules list/rule list/list of rules/list rules/show rules/all rules/all the rules/our rules/the "
            "rules)|"
            "(what/which) rules (are there/do we have/are set/have been set/apply here)|"
            "what are (the/our) rules"
        ),
        "bookable_by": (
            "only {value} may book {subject}|only {value} can book {subject}|let only {value} book {subject}|"
            "allow only {value} to book {subject}|{subject} is only for {value}|{subject} is for {value} only|"
            "{subject} only for {value}|only {value} should be able to book {subject}|"
            "(nobody/no one) (but/except/except for/outside/outside of/under/below/other than) {value} "
            "(may/can) book {subject}|"
            "{subject} (may/can) only be booked by {value}|{subject} (may/can) be booked only by {value}|"
            "(nobody/no one) (may/can) book {subject} (but/except/outside/outside of/under) {value}|"
            "restrict {subject} to {value}"
        ),
        "to-all": (
            "everybody may book {subject}|everyone may book {subject}|anybody may book {subject}|"
            "anyone may book {subject}|everybody can book {subject}|let everybody book {subject}|"
            "let everyone book {subject}|let anyone book {subject}"
        ),
        "not-these": (
            "{value} (may not/can't/cannot/can not/must not/should not/shouldn't/mustn't) book {subject}|"
            "(don't/do not/never) let {value} book {subject}|{value} are not allowed to book {subject}"
        ),
        "approvers": (
            "{subject} (needs/need/requires/require) (approval/the approval) (by/from/of) {value}|"
            "{subject} (must/have to/has to) be approved by {value}|"
            "{value} (must/has to/have to) approve {subject}|approval by {value} for {subject}|"
            "{subject} approval (by/from) {value}|"
            "approval (of/for) {subject} by {value}"
        ),
        "approval": (
            "{subject} (needs/need/requires/require) (approval/an approval)|"
            "{subject} (must/have to/has to) be approved|approval for {subject}"
        ),
        "no-approval": (
            "(nobody/no one) (approves/has to approve/must approve) {subject} (any more/anymore/any longer/)|"
            "no (approval/more approval/approval needed) for {subject}|{subject} (needs/need) no approval|"
            "{subject} (doesn't/don't/does not/do not) need approval|{subject} no longer (needs/need) approval|"
            "{subject} without approval|remove (approval/the approval) (from/for) {subject}"
        ),
        "approval-after": (
            "{subject} (needs/need/requires/require) (approval/an approval) after {value}|"
            "{subject} (must/have to/has to) be approved after {value}|"
            "after {value} {subject} (needs/need) approval"
        ),
        "approval-before": (
            "{subject} (needs/need/requires/require) (approval/an approval) before {value}|"
            "{subject} (must/have to/has to) be approved before {value}|"
            "before {value} {subject} (needs/need) approval"
        ),
        "approval-over": (
            "{subject} (needs/need/requires/require) (approval/an approval) for more than {value} people|"
            "{subject} for more than {value} people (needs/need/requires/require) (approval/an approval)|"
            "more than {value} people in {subject} (needs/need/require) (approval/an approval)|"
            "more than {value} people (needs/need/require) (approval/an approval)|"
            "{subject} (needs/need/requires/require) (approval/the approval/the ok) (by/from/of) {who} "
            "for more than {value} people|"
            "{subject} for more than {value} people (needs/need/requires/require) (approval/the approval/the ok) "
            "(by/from/of) {who}|"
            "{subject} for more than {value} people (must/has to/have to) be approved by {who}|"
            "more than {value} people in {subject} (needs/need/require) (approval/the approval/the ok) "
            "(by/from/of) {who}|"
            "more than {value} people in {subject} (needs/need) {who} approval|"
            "more than {value} people (needs/need/require) (approval/the approval/the ok) (by/from/of) {who}|"
            "more than {value} people (needs/need) {who} approval|"
            "more than {value} people in {subject} (must/has to/have to) be approved by {who}|"
            "{who} (must/has to/have to) approve {subject} for more than {value} people"
        ),
        "approval-on": (
            "{subject} (needs/need/requires/require) (approval/an approval) (on/at) {value}|"
            "{subject} (must/have to/has to) be approved (on/at) {value}|"
            "(on/at) {value} {subject} (needs/need) approval"
        ),
        "off-day": (
            "no (bookings/booking) (on/at) {value}|(nobody/no one) (may/can) book (on/at) {value}|"
            "nothing can be booked (on/at) {value}|no bookings (of/for/in) {subject} (on/at) {value}|"
            "no {subject} (bookings/) (on/at) {value}|(nobody/no one) (may/can) book {subject} (on/at) {value}|"
            "{subject} (may not be/can't be/cannot be/must not be/is not to be) booked (on/at) {value}|"
            "{subject} is closed (on/at) {value}|{subject} is not bookable (on/at) {value}|"
            "(close/be closed) (on/at) {value}|{subject} be closed (on/at) {value}|"
            "(we're/we are) closed (on/at) {value}|(we're/we are) not open (on/at) {value}"
        ),
        "only-days": (
            "make {subject} bookable only (on/) {value}|make {subject} only bookable (on/) {value}|"
            "{subject} only (on/) {value}|{subject} (may/can) only be booked (on/) {value}|"
            "{subject} (may/can) be booked only (on/) {value}"
        ),
        "between": (
            "{subject} only (between/from) {value} (and/to/until) {until}|"
            "{subject} (may/can) only be booked (between/from) {value} (and/to/until) {until}|"
            "{subject} (may/can) be booked only (between/from) {value} (and/to/until) {until}"
        ),
        "not-before": (
            "no bookings before {value}|(nobody/no one) (may/can) book before {value}|"
            "no bookings (of/for/in) {subject} before {value}|"
            "(nobody/no one) (may/can) book {subject} before {value}|"
            "{subject} (may not be/can't be/cannot be/must not be) booked before {value}|"
            "nothing can be booked before {value}|"
            "(we/we only) open at {value}|we don't open before {value}"
        ),
        "not-after": (
            "no bookings after {value}|(nobody/no one) (may/can) book after {value}|"
            "no bookings (of/for/in) {subject} after {value}|"
            "(nobody/no one) (may/can) book {subject} after {value}|"
            "{subject} (may not be/can't be/cannot be/must not be) booked after {value}|"
            "nothing can be booked after {value}|"
            "we close at {value}|we're closed after {value}"
        ),
        "limit": (
            "{subject} at most {value}|{subject} at most {value} at a time|limit {subject} to {value}|"
            "limit bookings of {subject} to {value}|bookings of {subject} at most {value}|"
            "nobody may book {subject} longer than {value}|nobody may book {subject} for longer than {value}|"
            "nobody may book {subject} for more than {value}|{subject} can be booked for at most {value}|"
            "{subject} may be booked for at most {value}|"
            "{subject} (no more than/not more than/max/maximum) {value}|"
            "(max/at most/no more than) {value} (in/of/for) {subject}|"
            "(nobody/no one) (may/can) book more than {value} (of/in) {subject}|"
            "(nobody/no one) (may/can) book {subject} more than {value}|no {subject} longer than {value}"
        ),
        "limit-all": (
            "(everybody/everyone/each person/each member) (may/can) have {value}|"
            "(max/maximum/at most/no more than/not more than) {value}|"
            "(nobody/no one) (may/can) (book/have) more than {value}|"
            "(everybody/everyone/each person/each member/a person/members/people) (may/can) (book/have) (at "
            "most/no more than/up to) {value}|"
            "(nobody/no one) (may/can) book (more than/further than) {value}|(limit/cap) everybody to {value}"
        ),
        "longest-all": (
            "(max/at most/no more than) {value} per booking|(each/every/a) booking (may last/may be) at most "
            "{value}|"
            "no (bookings/booking) (longer than/over) {value}|"
            "(nobody/no one) (may/can) book (longer than/for longer than/for more than) {value}"
        ),
        "shortest": (
            "no (bookings/booking) of {subject} (shorter than/under) {value}|bookings of {subject} at least {value}"
        ),
        "shortest-all": (
            "(min/at least) {value} per booking|(each/every/a) booking must last at least {value}|"
            "no (bookings/booking) (shorter than/under) {value}|bookings at least {value}"
        ),
        "ahead": (
            "{subject} (can/may) be booked {value} (ahead/in advance)|"
            "{subject} at most {value} ahead|{subject} can be booked at most {value} ahead|"
            "{subject} may be booked at most {value} ahead|{subject} can be booked up to {value} ahead|"
            "{subject} can be booked at most {value} in advance|"
            "{subject} can be booked up to {value} in advance"
        ),
        "notice": (
            "{subject} (must/have to/has to) be booked at least {value} (ahead/in advance/before)|"
            "{subject} at least {value} (ahead/in advance)|book {subject} at least {value} (ahead/in advance)"
        ),
        "closures": (
            "reopen|open up again|"
            "what is closed|what's closed|(which rooms/which things) are closed|(which/what) closures are "
            "there|(list/show/show me) (closures/the closures/all closures)|closures"
        ),
        "notice-all": (
            "bookings must be made at least {value} (ahead/in advance/before)|book at least {value} (ahead/in advance)"
        ),
        "my-approval": (
            "{subject} (needs/need/requires/require) my approval|i (must/have to/want to) approve {subject}"
        ),
        "changes": (
            "(who/who has/who's) (changed/edited/modified/updated/altered/renamed/retired/added/created/resized/"
            "closed/reopened/set up) {subject}|"
            "who (changed/edited/set/made/updated/has changed/has edited/has set) (the rules/the rules of/the rules "
            "for/the settings of/the opening hours of/the hours of/the seats of/the name of/the floor of) {subject}|"
            "what (changed/has changed/was changed/has been changed) (about/of/on/at/in/for/with) {subject}|"
            "(when/why) (was/were) {subject} (changed/edited/renamed/retired/added/created/closed/resized)|"
            "(show/show me/list/) (the changes/changes/the change history/change history/the history of changes) "
            "(of/to/for) {subject}|"
            "who (changed/edited/set/made/updated/has changed/has edited/has set) (the rules/the rule/our rules/the "
            "opening hours/the settings/the time zone)|"
            "(show/show me/list) (the changes/all changes) (of the rules/to the rules)|"
            "(what/which) rules (were/have been) changed"
        ),
        "hours": (
            "(change/set/make) (the opening hours/opening hours) (of/for) {subject} (to/) {value}|"
            "(change/set/make) {subject} opening hours (to/) {value}"
        ),
        "certificates": (
            "(which/what) certificates (do we have/do i have/are there/exist)|my certificates|"
            "(list/show/show me) (certificates/the certificates)"
        ),
        "silence": (
            "{value} requests (for/of) {subject} (if/when) (nobody/no one) answers|"
            "(if/when) (nobody/no one) answers (a request for/requests for/) {subject} (it is/they are/it/they/) "
            "{value}|"
            "(if/when) (nobody/no one) answers requests (for/of) {subject} are {value}|"
            "unanswered requests (for/of) {subject} are {value}|"
            "requests (for/of) {subject} are {value} (if/when) (nobody/no one) answers"
        ),
        "silence-all": (
            "{value} requests (if/when) (nobody/no one) answers|unanswered requests are {value}|"
            "(if/when) (nobody/no one) answers (a request it is/a request it/requests are/requests/it is/) {value}"
        ),
        "buffer": (
            "{value} between (bookings/the bookings/two bookings) of {subject}|"
            "leave {value} between bookings of {subject}|leave {value} after each booking of {subject}|"
            "keep {value} free after each booking of {subject}|{subject} needs {value} between bookings|"
            "{value} buffer for {subject}|{subject} needs a buffer of {value}"
        ),
        "needs": (
            "{subject} (needs/need/requires/require) {value}|whoever books {subject} (needs/must have) {value}|"
            "only (people/those/members/somebody/whoever) (with/who have/who has) {value} (may/can) book {subject}|"
            "(nobody/no one) without {value} (may/can) book {subject}|"
            "(nobody/no one) (may/can) book {subject} without {value}|"
            "{subject} only with {value}|(to book/for) {subject} (you need/one needs/people need) {value}"
        ),
        "needs-no": (
            "{subject} (needs no/no longer needs/doesn't need/does not need/requires no/no longer requires) {value}|"
            "{subject} needs {value} no longer"
        ),
        "shortest-of": "{subject} (at least/min/minimum/no less than) {value}",
        "nobody": "(nobody/no one) (may/can) book {subject}",
        "grace": (
            "release {subject} after {value}|{subject} is released after {value}|"
            "release {subject} if nobody checks in (within/after) {value}"
        ),
        "reset": (
            "reset (the rules of/the rules for/rules of/rules for) {subject}|reset {subject} rules|"
            "clear (the rules of/the rules for/all rules of/all rules for) {subject}"
        ),
    },
)

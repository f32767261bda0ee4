"""English: how people run the people of a place."""

from adapters.understanding.lexicon.administering import Administering
from adapters.understanding.lexicon.en.typography import TYPOGRAPHY
from core.domain.people.member import Role

ALL = "organization/organisation/company/place/workspace/house/office/directory/system/bellhop/members/members_list/app"
RIGHTS = "rights/role/access/permissions/permission/privileges/powers/status/right"
LINK = "invite/invitation/link/invite_link/invitation_link/join_link"
MAKE = "create/make/give_me/send_me/get_me/i_need/generate/need/prepare"
REQUESTS = "join_requests/requests_to_join/access_requests/membership_requests"
FOR = "for/valid_for/good_for/that_lasts/lasting/valid"

ADMINISTERING = Administering(
    typography=TYPOGRAPHY,
    orders={
        "changes": (
            "who made/appointed/named/promoted {who} to/as? a/an/the/our/one_of_the? {role}"
            "|who suspended/removed/promoted/demoted/blocked/invited/admitted/deleted {who}"
            "|who let {who} back? in?|who gave {who} the/an/a? {role} rights/role/access?"
            "|who changed/set the? role/rights of {who}|who changed/set {who} role/rights"
            "|since_when is {who} a/an/the/our? {role}|when/why did {who} become a/an/the/our? {role}"
            "|when/why was {who} made a/an? {role}|when/why was {who} suspended/removed/promoted/demoted/invited"
            "|what was/has_been? changed about/for/of {who}"
            "|what happened to {who}"
            "|show/show_me? the? changes/change_history/history of/about/for {who}"
        ),
        "unmanagers": (
            "{who} no_longer/does_not/doesn't manages/manage/runs/run {thing} any_more/anymore?"
            "|{who} should_no_longer/should_not/shouldn't manage/run {thing} any_more/anymore?"
            "|remove/dismiss {who} as a/the? manager of/for {thing}"
        ),
        "unapprovers": (
            "{who} no_longer/does_not/doesn't approves/approve {thing} any_more/anymore?"
            "|{who} should_no_longer/should_not/shouldn't approve {thing} any_more/anymore?"
            "|remove/dismiss {who} as an/the? approver of/for {thing}"
        ),
        "managers": (
            "make/appoint/name {who} a/an/the? manager/managers/keeper of/for {thing}"
            "|put {who} in_charge of {thing}|let {who} manage/run/look_after {thing}"
            "|{who} manages/runs/looks_after/should_manage/should_run/shall_manage {thing} from_now_on?"
            "|{who} is/becomes a/the? manager of {thing} from_now_on?"
        ),
        "approvers": (
            "let {who} approve bookings_of/requests_for? {thing}"
            "|make/appoint {who} an/the? approver/approvers of/for {thing}"
            "|{who} approves/should_approve/must_approve/has_to_approve/shall_approve bookings_of/requests_for? {thing}"
        ),
        "role": (
            "make/appoint/name/promote/turn/upgrade/elevate {who} to/as/into/to_be? a/an/the/our/one_of_the? {role}"
            f"|give/grant {{who}} the/an/a? {{role}} {RIGHTS}"
            f"|give/grant the? {{role}} {RIGHTS} to {{who}}"
            "|set/change/switch {who} role to a/an? {role}"
            "|set/change/switch the? role of {who} to/into a/an? {role}"
            "|demote/downgrade {who} to a/an? {role}"
            "|from_now_on/as_of_now {who} is/becomes/will_be a/an/the/our? {role}"
            "|{who} is/becomes/will_be a/an/the/our? {role} from_now_on/as_of_now"
            "|i_want/i_need/i'd_like/i_would_like {who} to_be/as a/an/the? {role}"
            "|let {who} be a/an/the? {role}"
            "|{who} should/shall be/become a/an/the/our? {role}"
        ),
        "lower": (
            f"take/remove/revoke/withdraw away? the? {{role}} {RIGHTS}? away? from {{who}}"
            f"|take/remove/revoke/withdraw/strip {{who}} {{role}} {RIGHTS} away?"
            f"|strip {{who}} of the/their? {{role}} {RIGHTS}"
            "|remove/demote/dismiss {who} as/from/from_being a/an/the? {role} role?"
            "|{who} should/shall/must no_longer be a/an? {role}"
            "|{who} should_not/shouldn't/shall_not/must_not be a/an? {role} any_more/anymore/any_longer"
            "|demote/downgrade {who}"
        ),
        "invite": (
            f"invite/add a/an/one/another/some/new/two/three/several/a_few? new? {{role}} {FOR}? {{length}}?"
            f"|invite people/somebody/someone/colleagues/anybody as a/an? {{role}} {FOR}? {{length}}?"
            f"|invite {{who}} as a/an? {{role}} {FOR}? {{length}}?"
            f"|{MAKE}? a/an/the/one/new? {{role}} {LINK} {FOR}? {{length}}?"
            f"|{MAKE}? a/an/the/one/new? {LINK} for a/an/new/one? {{role}} {FOR}? {{length}}?"
            f"|{MAKE} a/an/the/one/new? {LINK} {FOR}? {{length}}?"
        ),
        "suspended": "who_is/who_are/who's/whos/which_members_are suspended/blocked/locked_out",
        "requests": (
            "is anybody/anyone/somebody waiting/asking to_join/in/to_come_in/to_be_let_in/to_get_in"
            "|who wants/would_like/asks/asked/is_asking/is_waiting/waits "
            "to_join/in/to_come_in/to_be_let_in/to_get_in/to_get_access/for_access"
            f"|show/list/any/are_there_any/which/open me? all/the/open/pending/new/any? {REQUESTS} are_there/are_open?"
            "|join_requests"
        ),
        "invitations": (
            "show/list/which/what/open me? all/the? open? invitations/invites/invite_links are_open/are_there?"
            "|revoke/withdraw the/all/that/an? open/last/old/guest/admin/member? "
            "invitation/invitations/invite/invites/invite_link/invite_links"
            "|cancel/delete/disable/kill the/all/that? open/last/old/guest/admin? invite_link/invite_links/invites"
        ),
        "list": (
            "who_are/who_is/who's/whos all/here? the/our/an/a/all? {role} here/in_here/there?"
            "|list/show/name/see me? all/the/our? the/our? {role} please?"
            "|which/what {role} are_there/do_we_have/are_here"
            "|how_many {role} are_there/do_we_have/are_here"
            f"|who has {{role}} {RIGHTS}"
        ),
        "mine": (
            "what_is/what's/whats my role here?|what_role/which_role do_i_have/am_i here?|what am_i here"
            "|am_i a/an/the? {role} here?"
        ),
        "own": (
            "hand/give/pass/turn/sign over? the/this? place/organization/organisation/workspace/house/ownership/office/"
            "bellhop over? to {who}"
            "|transfer the? ownership/place/organization/organisation/workspace/house/office to {who}"
            "|make {who} the? owner instead_of_me/in_my_place/in_my_stead"
            "|{who} takes_over/should_take_over/will_take_over as the? owner|make {who} the? new owner"
            "|{who} is/becomes/should_be/will_be the? new owner"
        ),
        "join": (
            "{who} and {other} are the_same_person/the_same/one_person/one_and_the_same/one_and_the_same_person"
            "|merge/unite/combine/unify/join the? accounts/memberships/profiles of {who} and/with {other}"
            "|merge/unite/combine/unify {who} and/with/into {other}"
            "|{who} is the_same_person_as/the_same_as {other}"
        ),
        "back": (
            "let/take {who} back in?"
            "|unsuspend/reactivate/reinstate/unblock/unban/readmit/restore/unlock/unfreeze/re-enable {who} "
            "account/access/membership?"
            "|give {who} access/their_access/the_access back/again"
            "|lift/end {who} suspension|lift/end the? suspension of {who}"
            "|bring {who} back"
            "|let {who} book/in/work again"
        ),
        "suspend": (
            "suspend/ban/deactivate/disable/lock/freeze/block {who} account/access/membership?"
            "|suspend/ban/deactivate/disable/lock/freeze/block the? account/access/membership of {who}"
            "|lock/shut {who} out"
            "|revoke/withdraw/cut/take/remove away/off? {who} access away/off?"
            "|revoke/withdraw access from/of {who}"
        ),
        "remove": (
            "remove/delete/take/kick/throw/expel/boot/drop/exclude {who} out/completely? "
            f"from/out_of/of/off the/our/this? {ALL}"
            "|remove/delete/take {who} from here|kick/throw/boot {who} out|offboard/expel {who}"
            "|delete/remove/close/end {who} account/membership/profile/user"
            "|delete/remove/close/end the? account/membership/profile/user of/for? {who}"
            "|remove/delete the? member/user/person {who}|delete {who}"
        ),
        "out": "take/remove/kick/drop/pull {who} out_of/from/off the? group? {group} group?",
        "into": (
            "add/put {who} to/in/into the? group? {group} group?"
            "|make/create/form/start a/the? new? group {group} with/of/from {who}"
        ),
        "in": (
            "let/allow {who} in as? a/an? {role}?|admit {who} as? a/an? {role}?|accept {who} as a/an? {role}"
            "|let {who} join us?|accept/approve/answer {who} request to_join/to_be_let_in"
            "|don't/dont/do_not let {who} in|turn {who} away|reject/decline/deny {who} request to_join/to_be_let_in"
        ),
        "show": (
            "who_is/who's {who}|what/which role/rights does/has {who} have?|what_is/what's {who} role"
            "|is {who} a/an/the/our? {role} here?|show/open me? {who} profile/card/membership?"
            "|what may/can {who} do here?|tell_me about {who}|which_groups/what_groups is {who} in|promote {who}"
        ),
    },
    roles=TYPOGRAPHY.meanings({"administrator|administrators|co-admin": Role.ADMIN, "co-owner|co-owners": Role.OWNER}),
    opening=TYPOGRAPHY.sayings(
        "please|pls|can you|could you|would you|will you|can we|could we|can i|could i|may i|how do i|how can i|how "
        "do we"
        "|how can we|i want to|i'd like to|i would like to|i need to|we need to|we want to|let's|lets|go ahead and"
        "|hey|hi"
        "|hello|ok|okay|so|and|now|just|bellhop|i'd like you to|i want you to|you can|kindly|i have to|we should"
    ),
    closing=TYPOGRAPHY.sayings(
        "please|pls|thanks|thank you|thx|now|asap|right away|for me|for us|ok|then|immediately|thanks a lot|cheers"
        "|today"
        "|at once|will you|would you|could you|can you"
    ),
    inside=TYPOGRAPHY.words("please kindly"),
    me=TYPOGRAPHY.words("me myself"),
    them=TYPOGRAPHY.words("her him them"),
    grouping=TYPOGRAPHY.words("group"),
    crews=TYPOGRAPHY.words("team crew squad department"),
    teams=TYPOGRAPHY.words("marketing sales finance accounting hr legal reception team support design engineering"),
)

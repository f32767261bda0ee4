"""The rules of a house, told in chat on both platforms: shown, set, kept and explained."""

from tests.acceptance.people import Stage, Visitor
from tests.acceptance.test_first_walk import booked
from tests.acceptance.test_series import beginning
from tests.stage import berlin


async def test_the_rules_say_where_they_come_from(mara: Visitor) -> None:
    """Who manages sees every rule, one a line, with the level that sets each, and how to change one."""
    await mara.commands("/rules rooms longest 4 h")
    await mara.commands("/rules atlas grace 15 min")
    card = await mara.commands("/rules atlas")
    assert "Rules for Atlas" in card.text
    for line in (
        "• Open: Mon–Sun 07:00–22:00 (Acme)",
        "• Longest: 4 h (rooms)",
        "• Usual length: asked each time (built in)",
        "• Grace period before release: 15 min (Atlas)",
        "• How far ahead: 90 days (built in)",
    ):
        assert line in card.text.splitlines()
    assert "/rules atlas grace 15 min" in card.text


async def test_a_member_sees_what_matters_to_a_booking(jonas: Visitor) -> None:
    """The short list has hours, lengths and quotas; one press shows every rule with its origin."""
    short = await jonas.commands("/rules studio a")
    assert "• Open: Mon–Sun 07:00–22:00" in short.text.splitlines()
    assert "• Quota: 3 h a week of studios" in short.text.splitlines()
    for managers in ("Buffer", "Strikes", "Managers", "built in", "/rules"):
        assert managers not in short.text
    full = await jonas.presses(short, "All rules")
    assert "Buffer after each booking: none (built in)" in full.text
    assert "Managers: admins (built in)" in full.text


async def test_a_quota_that_is_replaced_is_not_listed(mara: Visitor) -> None:
    """A kind's own quotas stand one a line, and what they replace or lift is left out."""
    for quota in ("2 open", "2 bookings a day", "none a week"):
        done = await mara.commands(f"/rules studios quota {quota}")
        assert done.text.startswith("Studios · Quota: "), "a line begins with a capital letter"
    lines = (await mara.commands("/rules studios")).text.splitlines()
    quotas = [line for line in lines if "Quota" in line]
    assert quotas == [
        "• Quota: 2 bookings a day (studios)",
        "• Quota: 2 bookings at the same time (studios)",
        "• Quota: none a week (studios)",
    ]


async def test_a_change_says_what_was_and_undo_puts_it_back(mara: Visitor, stage: Stage) -> None:
    """Old value, new value and where the old one came from; Undo works days later, and so does undoing the undo."""
    done = await mara.commands("/rules atlas grace 15 min")
    assert "Atlas · Grace period before release: 10 min → 15 min (not set before)" in done.text
    await mara.commands("/rules atlas buffer 5 min")
    await stage.passes(days=3)
    back = await mara.presses(done, "Undo")
    assert "Atlas · Grace period before release: 15 min → 10 min (was set for Atlas; now built in)" in back.text
    shown = (await mara.commands("/rules atlas")).text
    assert "before release: 10 min (built in)" in shown
    assert "Buffer after each booking: 5 min (Atlas)" in shown
    assert "10 min → 15 min" in (await mara.presses(back, "Undo")).text


async def test_a_rule_that_is_so_already_is_said_to_be(mara: Visitor) -> None:
    """Nothing is written, so there is nothing to undo; a value that is only inherited is set all the same."""
    still = await mara.commands("/rules atlas grace 10 min")
    assert "still 10 min (not set before; now set for Atlas)" in still.text
    same = await mara.commands("/rules atlas grace 10 min")
    assert "already 10 min (set for Atlas). Nothing was changed." in same.text
    assert "Undo" not in same.labels


async def test_undo_respects_who_came_later(mara: Visitor, stage: Stage) -> None:
    """A rule that was changed again is left as it is, and the answer says by whom, when, and what it is now."""
    done = await mara.commands("/rules atlas grace 15 min")
    await stage.passes(hours=1)
    await mara.commands("/rules atlas grace 20 min")
    late = await mara.presses(done, "Undo")
    assert "Mara Lindt changed this Mon 23 Nov, 13:00: Atlas · Grace period before release is 20 min now" in late.text
    assert "before release: 20 min (Atlas)" in (await mara.presses(late, "Rules now")).text


async def test_every_rule_that_names_groups_names_known_ones(mara: Visitor) -> None:
    """An unknown group is refused with the closest, in quotas as well; a group that has nobody is shown as such."""
    await mara.commands("/groups crew add @mara")
    for rule in ("quota 1 h a day for crwe", "quota 1 h a day shared by crwe", "bookers crwe", "approvers crwe"):
        refused = await mara.commands(f"/rules studios {rule}")
        assert "I don’t know a group called “crwe”" in refused.text, rule
        assert "Did you mean crew?" in refused.text, rule
    await mara.commands("/rules studios quota 1 h a day for crew")
    await mara.commands("/groups crew remove @mara")
    assert "1 h a day for crew (nobody is in it)" in (await mara.commands("/rules studios")).text


async def test_only_an_admin_sets_a_rule(jonas: Visitor) -> None:
    """A member is refused, and the rule stays as it was."""
    assert "Only an admin can do that" in (await jonas.commands("/rules atlas grace 15 min")).text
    shown = await jonas.presses(await jonas.commands("/rules atlas"), "All rules")
    assert "before release: 10 min (built in)" in shown.text


async def test_a_rule_holds_at_once(mara: Visitor, jonas: Visitor) -> None:
    """A rule set in one chat refuses a booking in another, and the offered slot keeps it."""
    assert "Atlas · Longest: 8 h → 1 h (not set before)" in (await mara.says("rules atlas longest 1 h")).text
    refused = await jonas.says("atlas tomorrow 3-5pm")
    assert "2 h is too long: Atlas can be booked for at most 1 h" in refused.text
    held = await jonas.presses(refused, "1 h instead of 2 h · Tue 24 Nov, 15:00–16:00")
    assert "Atlas · Tue 24 Nov, 15:00–16:00" in held.text


async def test_rules_in_the_words_that_people_type(mara: Visitor) -> None:
    """Hours, steps, buffers, check-in, usual length, strikes and quotas are set; “default” inherits again."""
    await mara.commands("/groups crew add @mara")
    for line, shown in {
        "open mon-fri 8-18, sat 10-14": "Open: Mon–Fri 08:00–18:00, Sat 10:00–14:00, Sun closed (Atlas)",
        "step 15 min": "Starts and ends every: 15 min (Atlas)",
        "buffer 10 min": "Buffer after each booking: 10 min (Atlas)",
        "check-in no": "Check-in: no (Atlas)",
        "usual 1 h": "Usual length: 1 h (Atlas)",
        "strikes 3 in 30 days, 2 days ahead": "after 3 in 30 days, only 2 days ahead (Atlas)",
        "quota 2 bookings a week": "Quota: 2 bookings a week of Atlas (Atlas)",
        "quota 10 h a month shared by crew": "Quota: 10 h a month shared by crew (Mara Lindt) of Atlas (Atlas)",
        "open default": "Open: Mon–Sun 07:00–22:00 (Acme)",
    }.items():
        assert "Atlas · " in (await mara.commands(f"/rules atlas {line}")).text
        assert shown in (await mara.commands("/rules atlas")).text


async def test_rules_in_the_reader_s_own_language(mara: Visitor) -> None:
    """A German admin sets rules in German and in English; refusals and help show German examples."""
    await mara.says("settings deutsch")
    done = await mara.commands("/rules atlas puffer 15 min")
    assert "Puffer nach jeder Buchung: entfällt → 15 min (vorher nicht festgelegt)" in done.text
    assert "10 min → 20 min (vorher nicht festgelegt)" in (await mara.commands("/rules atlas grace 20 min")).text
    shown = (await mara.commands("/rules atlas")).text
    assert "Puffer nach jeder Buchung: 15 min (Atlas)" in shown
    assert "Karenzzeit, danach wird freigegeben: 20 min (Atlas)" in shown
    refused = await mara.commands("/rules atlas puffer bald")
    assert "Schreib zum Beispiel „puffer 10 min“" in refused.text
    assert "/rules Atlas karenz 15 min" in (await mara.presses(refused, "Beispiele")).text


async def test_an_unknown_rule_is_refused_with_those_that_there_are(mara: Visitor) -> None:
    """An unknown rule gets the list of rules, a bad value gets an example."""
    assert "there is no such rule. The rules are: open, step" in (await mara.commands("/rules atlas colour blue")).text
    assert "Type, for example, “grace 15 min”" in (await mara.commands("/rules atlas grace soon")).text
    assert "I can’t set “grace” without a value" in (await mara.commands("/rules atlas grace")).text


async def test_a_blackout_of_half_hours_keeps_its_reason(mara: Visitor) -> None:
    """The colon in 9:30 is part of the time; the reason begins after the next one."""
    preview = await mara.commands("/blackout atlas tomorrow 9:30-12: maintenance")
    assert "Close Atlas Tue 24 Nov, 09:30–12:00: maintenance" in preview.text


async def test_rules_that_contradict_each_other_are_named(mara: Visitor) -> None:
    """A rule that contradicts another is refused with both; a value that no rule can have is refused with the rule."""
    await mara.commands("/rules atlas longest 6 h")
    await mara.commands("/rules atlas shortest 5 h")
    refused = await mara.commands("/rules atlas longest 2 h")
    assert "the rules for Atlas would contradict each other: Shortest 5 h, Longest 2 h." in refused.text
    assert "Longest: 6 h (Atlas)" in (await mara.commands("/rules atlas")).text
    assert (
        "“Grace period before release” can’t have that value for Atlas"
        in (await mara.commands("/rules atlas grace none")).text
    )


async def test_what_is_no_rule_changes_nothing(mara: Visitor) -> None:
    """Unknown names, unknown values and contradictions are refused in the words that were typed."""
    for line in ("colour blue", "grace soon", "longest 1 min", "open mon-fri 20-8", "quota lots", "strikes 0 in 1 day"):
        refused = await mara.commands(f"/rules atlas {line}")
        assert "I can’t set" in refused.text, line
        assert "/rules Atlas grace 15 min" in (await mara.presses(refused, "Examples")).text
    assert "I don’t know “neptune”" in (await mara.commands("/rules neptune grace 5 min")).text
    assert "Hubble" in (await mara.commands("/rules hubbel grace 15 min")).labels


async def test_a_quota_is_explained_and_what_fits_is_one_press(mara: Visitor, stage: Stage) -> None:
    """The refusal names what is needed, used and left, and the reset; one press books what is left."""
    await booked(mara, "studio a tomorrow 9-11")
    refused = await mara.says("studio a wednesday 10-12")
    assert "That needs 2 h. Your quota for studios is 3 h a week, and you have used 2 h; 1 h left." in refused.text
    assert "Full again Mon 30 Nov, 00:00" in refused.text
    assert refused.labels[0] == "1 h instead of 2 h · Wed 25 Nov, 10:00–11:00"
    assert "Studio A · Wed 2 Dec, 10:00–12:00" in refused.labels
    held = await mara.presses(refused, refused.labels[0])
    assert "Studio A · Wed 25 Nov, 10:00–11:00" in held.text
    await mara.presses(held, "Confirm")
    shown = await mara.commands("/quota")
    assert "studios: 3 h of 3 h a week used, 0 min left. Full again Mon 30 Nov, 00:00" in shown.text
    await stage.until(berlin(30, 9))
    untouched = await mara.says("quota")
    assert "studios: 0 min of 3 h a week used, 3 h left" in untouched.text
    assert "Full again" not in untouched.text


async def test_a_length_that_is_usual_is_not_asked(mara: Visitor) -> None:
    """With a usual length, the bot does not ask for how long."""
    await mara.commands("/rules atlas usual 45 min")
    assert "Tue 24 Nov, 15:00–15:45" in (await mara.says("atlas tomorrow at 3")).text


async def test_a_cancelled_slot_waits_a_minute_for_its_holder(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Others get the slot only after the undo minute; then the card shows the cancellation."""
    card = await booked(mara)
    cancelled = await mara.presses(card, "Cancel")
    assert "Atlas is taken" in (await jonas.says("atlas tomorrow 3-5pm")).text
    await stage.passes(seconds=61)
    await mara.sees_again(cancelled, "Cancelled.")
    assert "Held for you" in (await jonas.says("atlas tomorrow 3-5pm")).text


async def test_a_blackout_shows_what_is_in_the_way_and_moves_it(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Nothing closes before the admin chooses; the booking then moves, and its holder learns why."""
    await booked(jonas, "atlas friday 9-11")
    preview = await mara.commands("/blackout atlas friday 8-12: new projector")
    assert "Close Atlas Fri 27 Nov, 08:00–12:00: new projector. One booking is in the way" in preview.text
    assert await stage.count("SELECT count(*) FROM bookings WHERE status = 'blackout'") == 0
    closed = await mara.presses(preview, "Move them and close")
    assert "One booking was moved" in closed.text
    await stage.passes(seconds=1)
    told = await jonas.sees("Your booking was moved here", "new projector")
    assert "Curie · Fri 27 Nov, 09:00–11:00" in told.text
    refused = await jonas.says("atlas friday 9-10")
    assert "Atlas is closed Fri 27 Nov, 08:00–12:00: new projector" in refused.text
    assert refused.labels[0] == "2 h earlier · Fri 27 Nov, 07:00–08:00"
    opened = await mara.presses(closed, "Reopen")
    assert "Open again: Atlas" in opened.text
    assert "Held for you" in (await jonas.says("atlas friday 9-10")).text
    assert "One booking is in the way" in (await mara.presses(opened, "Undo")).text


async def test_what_a_closing_moved_is_moved_back(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Reopened, it says what is elsewhere still, and one press moves it back; of several times, all of them."""
    there = """SELECT count(*) FROM bookings b JOIN resources r ON r.id = b.resource_id
        WHERE b.status = 'confirmed' AND r.name = 'Atlas'"""
    for wishes, times in ((1, "friday 8-12"), (2, "every friday 8-12 until 4 december")):
        for day in ("27 november", "4 december")[:wishes]:
            await booked(jonas, f"atlas {day} 9-11")
        closed = await mara.presses(await mara.commands(f"/blackout atlas {times}: paint"), "Move them and close")
        opened = await mara.presses(closed, "Reopen")
        assert "still there" in opened.text
        await stage.passes(seconds=1)
        back = await mara.presses(opened, beginning(opened.labels, "Move"))
        assert "moved" in back.text
        assert "Atlas · Fri 27 Nov, 09:00–11:00" in back.text
        assert await stage.count(there) == wishes
        again = await mara.presses(opened, beginning(opened.labels, "Move"))
        assert "No booking that was moved is left" in again.text
        await stage.passes(seconds=1)
        await jonas.sees("Atlas · Fri 27 Nov", "Your booking was moved here", "it was Curie")
        await jonas.presses(await jonas.says("cancel everything"), f"Cancel {'this one' if wishes == 1 else 'these 2'}")


async def test_a_blackout_that_was_lifted_is_closed_again(mara: Visitor, jonas: Visitor) -> None:
    """At once where nothing was booked meanwhile; the word “undo” works once, and its button both ways."""
    closed = await mara.presses(await mara.says("blackout atlas friday 8-12: painting"), "Close it")
    opened = await mara.says("undo")
    assert "Open again: Atlas" in opened.text
    assert "nothing to undo" in (await mara.says("undo")).text
    assert "painting" in (await mara.presses(opened, "Undo")).text
    assert "is closed" in (await jonas.says("atlas friday 9-10")).text
    assert "Reopen" in closed.labels


async def test_a_button_that_undid_a_rule_is_not_undone_by_the_word(mara: Visitor) -> None:
    """The word goes on with nothing, and says so; it never sets the rule again."""
    done = await mara.presses(await mara.says("no bookings on weekends"), "Set it")
    assert "Sat–Sun closed" in done.text
    assert "Taken back" in (await mara.presses(done, "Undo")).text
    assert "nothing to undo" in (await mara.says("undo")).text
    assert "Sat–Sun closed" not in (await mara.says("what rules are there?")).text


async def test_a_blackout_says_why_a_hold_is_gone(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """A card that still offered Confirm shows the reason, as the card of a booking does."""
    await jonas.says("atlas friday 9-11")
    preview = await mara.commands("/blackout atlas friday 8-12: painting")
    await mara.presses(preview, "Cancel them and close")
    await stage.passes(seconds=3)
    await jonas.sees("Atlas · Fri 27 Nov, 09:00–11:00", "Cancelled: painting")


async def test_a_blackout_cancels_what_it_is_told_to(mara: Visitor, jonas: Visitor, stage: Stage) -> None:
    """Every holder gets the reason; everybody sees the blackout, and only an admin can lift it."""
    await booked(jonas, "atlas friday 9-11")
    await booked(jonas, "hubble friday 14-15")
    preview = await mara.commands("/blackout rooms friday to saturday: holidays")
    assert "2 bookings are in the way" in preview.text
    assert "2 bookings were cancelled" in (await mara.presses(preview, "Cancel them and close")).text
    await stage.passes(seconds=1)
    await jonas.sees("Atlas", "Your booking was cancelled. Reason: holidays")
    await jonas.sees("Hubble", "Your booking was cancelled. Reason: holidays")
    seen = await jonas.commands("/blackout")
    assert "Fri 27 Nov – Sat 28 Nov, all day · holidays" in seen.text
    assert not any(label.startswith("Reopen") for label in seen.labels)
    assert "Only an admin can do that" in (await jonas.commands("/blackout atlas monday 9-10")).text
    assert "is closed" in (await jonas.says("curie saturday 9-10")).text

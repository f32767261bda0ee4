-- name: live
-- Every live message that shows one of these, each in the organization at the same place of the other lists. Nothing is
-- shown any more to somebody who has left; a board is the channel's, and not of whoever put it up.
SELECT about_kind, about_id, platform, workspace, conversation, message, url, purpose, shown_version, member_id, live
FROM cards c
WHERE live AND (organization_id, about_kind, about_id) IN (
    SELECT * FROM unnest(%(organizations)s::bigint[], %(about_kinds)s::text[], %(about_ids)s::bigint[]))
  AND (about_kind = 'board'
       OR (SELECT left_at FROM members m WHERE m.organization_id = c.organization_id AND m.id = c.member_id) IS NULL)
ORDER BY platform, conversation, message;

-- name: to_shrink
-- The same for older messages, which have not shrunk yet.
SELECT about_kind, about_id, platform, workspace, conversation, message, url, purpose, shown_version, member_id, live
FROM cards c
WHERE NOT live AND (organization_id, about_kind, about_id) IN (
    SELECT * FROM unnest(%(organizations)s::bigint[], %(about_kinds)s::text[], %(about_ids)s::bigint[]))
  AND (about_kind = 'board'
       OR (SELECT left_at FROM members m WHERE m.organization_id = c.organization_id AND m.id = c.member_id) IS NULL)
ORDER BY platform, conversation, message;

-- name: write
-- Write what has become of cards. One that is newly shown is the live one of its conversation, and older ones are to
-- shrink. Whatever perhaps shows an older state by now is painted once more.
WITH marks AS (
    -- Rows of JSON, because one array for each column would be fifteen parameters.
    SELECT * FROM json_to_recordset(%(cards)s) AS marks (organization bigint, about_kind text, about_id bigint,
        platform text, workspace text, conversation text, message text, url text, purpose text, version int, was int,
        pressed boolean, reader bigint, live boolean, became text)
), older AS (
    -- A number of its own, or a shrinking that was under way before a press would be taken for the one that comes now.
    UPDATE cards c SET live = false, shown_version = -1 - (random() * 1e9)::int FROM marks m
    WHERE m.became = 'shown' AND m.live AND c.live AND c.organization_id = m.organization
      AND c.about_kind = m.about_kind AND c.about_id = m.about_id AND c.platform = m.platform
      AND c.workspace = m.workspace AND c.conversation = m.conversation AND c.member_id = m.reader
      AND c.message <> m.message
    RETURNING c.*
), written AS (
    INSERT INTO cards (organization_id, about_kind, about_id, platform, workspace, conversation, message, url, purpose,
        shown_version, member_id, live)
    SELECT organization, about_kind, about_id, platform, workspace, conversation, message, url, purpose,
        -- A pressed card that is not here any more has shrunk meanwhile: nobody knows which edit came last.
        CASE WHEN pressed THEN -version ELSE version END, reader, live
    FROM marks
    -- Asking for the count lets the older ones step back first, or the new one would break `cards_one_live`.
    WHERE became = 'shown' AND (SELECT count(*) FROM older) >= 0
    ON CONFLICT (organization_id, platform, workspace, conversation, message) DO UPDATE SET
        about_kind = excluded.about_kind, about_id = excluded.about_id, url = excluded.url,
        purpose = excluded.purpose, shown_version = abs(excluded.shown_version), member_id = excluded.member_id,
        live = excluded.live, number = excluded.number
    RETURNING *
), edited AS (
    -- One that stepped back, or has shrunk, while it was edited shows its buttons again: it shrinks once more.
    -- Nobody sees it for the first time now, so its number is no new one.
    INSERT INTO cards AS c (organization_id, about_kind, about_id, platform, workspace, conversation, message, url,
        purpose, shown_version, member_id, live, number)
    SELECT organization, about_kind, about_id, platform, workspace, conversation, message, url, purpose, version,
        reader, false, 0
    FROM marks WHERE became = 'edited'
    ON CONFLICT (organization_id, platform, workspace, conversation, message) DO UPDATE SET
        -- Another version was painted at the same time: nobody knows which edit came last.
        shown_version = (SELECT CASE
                WHEN NOT c.live THEN -1 - (random() * 1e9)::int
                WHEN c.shown_version IN (m.was, m.version) THEN m.version
                ELSE 0 END
            FROM marks m
            WHERE m.organization = c.organization_id AND m.platform = c.platform AND m.workspace = c.workspace
              AND m.conversation = c.conversation AND m.message = c.message)
        WHERE (c.about_kind, c.about_id) = (excluded.about_kind, excluded.about_id)
    RETURNING *
), gone AS (
    DELETE FROM cards c USING marks m
    WHERE m.became = 'gone' AND c.organization_id = m.organization AND c.platform = m.platform
      AND c.workspace = m.workspace AND c.conversation = m.conversation AND c.message = m.message
      -- Somebody may have pressed it meanwhile, or edited it: then it is a card again.
      AND c.live = m.live AND c.shown_version = m.version
), revived AS (
    -- Pressed while it shrank: it is the live one, and has lost its buttons, so it is painted once more.
    UPDATE cards c SET shown_version = 0 FROM marks m
    WHERE m.became = 'gone' AND NOT m.live AND c.live AND c.organization_id = m.organization
      AND c.platform = m.platform AND c.workspace = m.workspace AND c.conversation = m.conversation
      AND c.message = m.message
    RETURNING c.*
)
INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, not_before, urgency)
SELECT organization_id, about_kind, about_id, kind,
    -- After every other of its kind that may be under way, and may have read its cards before.
    (SELECT greatest(%(at)s::timestamptz, max(due_at) + interval '1 microsecond') FROM messages m
     WHERE m.organization_id = planned.organization_id AND m.about_kind = planned.about_kind
       AND m.about_id = planned.about_id AND m.kind = planned.kind AND (state <> 'waiting' OR claimed_by IS NOT NULL)),
    %(at)s::timestamptz, 1
FROM (SELECT DISTINCT organization_id, about_kind, about_id, CASE WHEN live THEN 'changed' ELSE 'superseded' END AS kind
    FROM (SELECT * FROM older UNION ALL SELECT * FROM written UNION ALL SELECT * FROM edited UNION ALL
        SELECT * FROM revived) c
    WHERE NOT live OR shown_version <= 0 OR shown_version < CASE about_kind
        WHEN 'booking' THEN (SELECT version FROM bookings b WHERE b.organization_id = c.organization_id AND b.id = c.about_id)
        WHEN 'poll' THEN (SELECT version FROM polls p WHERE p.organization_id = c.organization_id AND p.id = c.about_id)
        END) planned
-- One of the same instant that waits is enough; one that has just been taken in hand is taken back, and done again.
ON CONFLICT (organization_id, about_kind, about_id, kind, due_at, member_id) DO UPDATE SET
    state = 'waiting', not_before = excluded.not_before, claimed_by = NULL, begun_at = NULL
RETURNING pg_notify('bellhop_due', '');

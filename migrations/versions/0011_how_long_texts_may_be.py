"""
Texts that people type have a greatest length.

Why: nothing said how long a name, a tag or a reason may be. A group of 4,000 letters or a buffer of a thousand years
was stored, and then no answer that had to name it fitted into a message, or into the calendar. The core refuses such
texts now; the checks are for whatever comes past it. What is there already is cut: a name ends with its own id then, so
that no two become the same, and rules keep naming the group that they named.
"""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

CHECKS = (
    ("organizations", "organizations_name_fits", "length(name) <= 60"),
    ("members", "members_name_fits", "length(name) <= 80"),
    ("groups", "groups_name_fits", "length(name) <= 60"),
    ("sites", "sites_name_fits", "length(name) <= 60"),
    ("attributes", "attributes_name_fits", "length(name) <= 40"),
    ("resources", "resources_name_fits", "length(name) <= 60"),
    ("resources", "resources_floor_fits", "length(floor) <= 40"),
    ("resources", "resources_description_fits", "length(description) <= 300"),
    ("resources", "resources_photo_fits", "length(photo) <= 2000"),
    ("resources", "resources_tags_fit", "cardinality(tags) <= 20 AND length(array_to_string(tags, '')) <= 800"),
    (
        "resources",
        "resources_aliases_fit",
        "cardinality(aliases) <= 20 AND length(array_to_string(aliases, '')) <= 1200",
    ),
    ("units", "units_label_fits", "length(label) <= 20"),
    ("blackouts", "blackouts_reason_fits", "length(reason) <= 200"),
    ("bookings", "bookings_because_fits", "length(because) <= 200"),
)

NAMES = (
    # Rules first, because they name groups as they are called so far.
    # One group after the other: a document may name several, and the longest first, in case it begins with another.
    """
    DO $$ DECLARE g record; BEGIN
        FOR g IN
            SELECT organization_id, regexp_replace(to_json(lower(name))::text, '^"|"$', '', 'g') AS old,
                regexp_replace(
                    to_json(lower(left(name, 58 - length(id::text)) || ' #' || id))::text, '^"|"$', '', 'g') AS new
            FROM groups WHERE length(name) > 60 ORDER BY length(name) DESC
        LOOP
            UPDATE policies SET document = replace(document::text, g.old, g.new)::jsonb
            WHERE organization_id = g.organization_id AND strpos(document::text, g.old) > 0;
        END LOOP;
    END $$""",
    "UPDATE groups SET name = left(name, 58 - length(id::text)) || ' #' || id WHERE length(name) > 60",
    "UPDATE organizations SET name = left(name, 58 - length(id::text)) || ' #' || id WHERE length(name) > 60",
    "UPDATE sites SET name = left(name, 58 - length(id::text)) || ' #' || id WHERE length(name) > 60",
    "UPDATE resources SET name = left(name, 58 - length(id::text)) || ' #' || id WHERE length(name) > 60",
    "UPDATE units SET label = left(label, 18 - length(id::text)) || ' #' || id WHERE length(label) > 20",
    # An attribute has no id; four letters of its sum tell two apart that begin alike.
    """
    UPDATE resources r SET attributes = (
        SELECT jsonb_object_agg(
            CASE WHEN length(key) > 40 THEN left(key, 34) || ' #' || left(md5(key), 4) ELSE key END, value)
        FROM jsonb_each(r.attributes))
    WHERE EXISTS (SELECT FROM jsonb_object_keys(r.attributes) AS said (key) WHERE length(key) > 40)""",
    "UPDATE attributes SET name = left(name, 34) || ' #' || left(md5(name), 4) WHERE length(name) > 40",
)
TEXTS = (
    "UPDATE members SET name = left(name, 79) || '…' WHERE length(name) > 80",
    "UPDATE resources SET floor = left(floor, 40) WHERE length(floor) > 40",
    "UPDATE resources SET description = left(description, 299) || '…' WHERE length(description) > 300",
    # Half an address opens nothing.
    "UPDATE resources SET photo = NULL WHERE length(photo) > 2000",
    """
    UPDATE resources SET tags = ARRAY(
        SELECT left(tag, 40) FROM unnest(tags) WITH ORDINALITY AS said (tag, place) ORDER BY place LIMIT 20)
    WHERE cardinality(tags) > 20 OR length(array_to_string(tags, '')) > 800""",
    """
    UPDATE resources SET aliases = ARRAY(
        SELECT left(alias, 60) FROM unnest(aliases) WITH ORDINALITY AS said (alias, place) ORDER BY place LIMIT 20)
    WHERE cardinality(aliases) > 20 OR length(array_to_string(aliases, '')) > 1200""",
    "UPDATE blackouts SET reason = left(reason, 199) || '…' WHERE length(reason) > 200",
    "UPDATE bookings SET because = left(because, 199) || '…' WHERE length(because) > 200",
)
RULES = """
UPDATE policies p SET document = (
    SELECT jsonb_object_agg(key, CASE WHEN jsonb_typeof(value) = 'number'
        THEN least(value, CASE key WHEN 'ahead' THEN '2635200'::jsonb ELSE '527040'::jsonb END) ELSE value END)
    FROM jsonb_each(p.document))
WHERE EXISTS (
    SELECT FROM jsonb_each(p.document) WHERE jsonb_typeof(value) = 'number' AND value > '527040'::jsonb)
"""
"""Times in minutes: at most a year, and people book at most five years ahead."""


def upgrade() -> None:
    """Apply the step."""
    for statement in (*NAMES, *TEXTS, RULES):
        op.execute(statement)
    for table, name, condition in CHECKS:
        op.create_check_constraint(name, table, condition)


def downgrade() -> None:
    """Take the step back; what was cut stays cut."""
    for table, name, _ in CHECKS:
        op.drop_constraint(name, table)

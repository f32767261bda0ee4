"""What was longer than Bellhop takes now is cut, and everything still means what it meant."""

import psycopg

from bot import migrating

LONG = "Crew of " + "many " * 60
STORED = """
INSERT INTO organizations (name, zone, created_at) VALUES (%(long)s, 'UTC', now());
INSERT INTO members (organization_id, name, role, created_at) SELECT id, %(long)s, 'member', now() FROM organizations;
INSERT INTO sites (organization_id, name, zone) SELECT id, %(long)s, 'UTC' FROM organizations;
INSERT INTO groups (organization_id, name) SELECT id, called FROM organizations, unnest(%(groups)s::text[]) AS called;
INSERT INTO resources (organization_id, name, kind, site_id, tags, aliases, attributes, description, photo)
SELECT organization_id, %(long)s || number, 'room', id, array_fill(%(long)s::text, '{30}'), ARRAY[%(long)s],
    jsonb_build_object(%(long)s || 1, 1, %(long)s || 2, 2), repeat('d', 4000), 'https://' || repeat('x', 4000)
FROM sites, generate_series(1, 2) AS number;
INSERT INTO units (organization_id, resource_id, label, position)
SELECT organization_id, id, %(long)s || place, place FROM resources, generate_series(1, 2) AS place;
INSERT INTO attributes (organization_id, name, type)
SELECT id, %(long)s || number, 'number' FROM organizations, generate_series(1, 2) AS number;
INSERT INTO policies (organization_id, level, subject, version, document)
SELECT id, 'organization', '', 1, %(rules)s::jsonb FROM organizations;
INSERT INTO blackouts (organization_id, resource_ids, starts, ends, reason, state, by_member, changed_at)
SELECT id, '{}', now(), now() + interval '1 hour', repeat('r', 4000), 'standing', 1, now() FROM organizations;
"""


def test_what_is_too_long_is_cut_and_stays_apart(empty: str) -> None:
    """Names end with their ids, lists and times keep to the figures, and a rule names the same group as before."""
    first, second = f"{LONG}ü1", f'{LONG}"2"'
    rules = psycopg.types.json.Jsonb(
        {
            "buffer": 10**9,
            "ahead": 10**9,
            "grace": 10,
            "bookable_by": {"roles": [], "groups": [first.lower(), "short"]},
            "quotas": {f"weekly {second.lower()}": {"group": second.lower(), "most": 10**6}},
        }
    )
    migrating.upgrade(empty, "0010")
    with psycopg.connect(empty) as connection, connection.cursor() as cursor:
        for statement in STORED.split(";\n")[:-1]:
            cursor.execute(statement.encode(), {"long": LONG, "groups": [first, second], "rules": rules})
    migrating.upgrade(empty)
    with psycopg.connect(empty) as connection:
        document = connection.execute("SELECT document FROM policies").fetchone()
        groups = [name for (name,) in connection.execute("SELECT lower(name) FROM groups ORDER BY id")]
        names = connection.execute("SELECT name, cardinality(tags), attributes FROM resources").fetchall()
        defined = {name for (name,) in connection.execute("SELECT name FROM attributes")}
    assert document is not None
    assert document[0]["bookable_by"]["groups"] == [groups[0], "short"]
    assert document[0]["quotas"] == {f"weekly {groups[1]}": {"group": groups[1], "most": 10**6}}
    assert (document[0]["buffer"], document[0]["ahead"], document[0]["grace"]) == (366 * 1440, 1830 * 1440, 10)
    assert len({name for name, _, _ in names}) == 2
    assert all(len(name) <= 60 and tags == 20 and set(said) == defined for name, tags, said in names)

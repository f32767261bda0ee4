"""The role that Bellhop's connections take: it may do everything with the tables but change the audit."""

import psycopg

GIVEN = """
SELECT EXISTS (
    SELECT FROM pg_roles
    WHERE rolname = 'bellhop_application' AND has_table_privilege(oid, to_regclass('audit'), 'INSERT'))
"""
GIVE = """
DO $$
BEGIN
    BEGIN
        CREATE ROLE bellhop_application NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
        -- Roles are the server's, and another database of it has been here.
        NULL;
    END;
    IF NOT pg_has_role('bellhop_application', 'MEMBER') THEN
        GRANT bellhop_application TO CURRENT_USER;
    END IF;
    GRANT USAGE ON SCHEMA public TO bellhop_application;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO bellhop_application;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO bellhop_application;
    REVOKE UPDATE, DELETE ON audit, audit_links FROM bellhop_application;
EXCEPTION WHEN insufficient_privilege THEN
    -- A user who may create no role: the trigger alone keeps the audit as it is, and the doctor says so.
    NULL;
END
$$
"""


def give(url: str, *, again: bool = False) -> None:
    """
    Make the role, and let it use the tables that are there, unless that is done; `again` where there are new ones.

    Nothing happens in a database without an audit, nor if the user may not create roles.
    """
    with psycopg.connect(url, autocommit=True) as connection:
        (audited,) = connection.execute("SELECT to_regclass('audit_links') IS NOT NULL").fetchone() or (False,)
        (given,) = connection.execute(GIVEN).fetchone() or (False,)
        if audited and (again or not given):
            connection.execute(GIVE)

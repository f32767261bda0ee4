"""
Look at everybody in line in parts, and let nobody begin to wait unseen while rules change.

Why: a changed rule, a further unit or departure looks at everybody who waits. With many of them that was one long
transaction; it is remembered now how far it has come. And who began to wait while a rule was loosened was judged by the
older rules, and missed by the look that followed; what is freed by a booking took a lock against that all along.
"""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

LOCKED = """
    -- Whoever begins to wait does so before this change, or sees what it leaves.
    PERFORM pg_advisory_xact_lock_shared(hashtext('bellhop.waits'), organization_id::int)
    FROM (SELECT DISTINCT organization_id FROM changed ORDER BY organization_id) AS each;"""
EVERYTHING_IS_LOOKED_AT = """
CREATE OR REPLACE FUNCTION everything_is_looked_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN{locked}
    INSERT INTO freed (organization_id)
    SELECT DISTINCT organization_id FROM changed
    WHERE EXISTS (
        SELECT FROM waits WHERE waits.organization_id = changed.organization_id AND status IN ('waiting', 'offered'));
    IF FOUND THEN
        PERFORM pg_notify('bellhop_due', '');
    END IF;
    RETURN NULL;
END
$$
"""


def upgrade() -> None:
    """Remember how far a look has come, and take the lock; what was freed before is looked at from the start."""
    op.add_column(
        "freed",
        sa.Column(
            "reached",
            sa.BigInteger(),
            nullable=False,
            server_default=sa.text("0"),
            comment="the last in line who was asked already, where it is about anything",
        ),
    )
    op.execute(EVERYTHING_IS_LOOKED_AT.format(locked=LOCKED))


def downgrade() -> None:
    """Look at everybody at once again, from the first in line."""
    op.execute(EVERYTHING_IS_LOOKED_AT.format(locked=""))
    op.drop_column("freed", "reached")

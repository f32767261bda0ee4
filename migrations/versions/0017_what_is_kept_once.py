"""
Let a photo that is shown stay, and who saw a code be written once.

Why: a resource named its photo in a text, which no constraint knew: the photo could go, and the resource still name it.

Why: that somebody saw the code of a booking was written when the message was painted, although it might never be sent,
and twice where they looked in two places at once. Now it is written once, in the statement that marks the message as
sent. Rows of before are part of the chain and stay; `shown` is their word for it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Name photos by their id, and let each member see a code once."""
    op.add_column("resources", sa.Column("photo_id", sa.BigInteger(), nullable=True, comment="a photo that was sent"))
    op.execute("""
        UPDATE resources r SET photo = NULL, photo_id = (
            SELECT id FROM photos p WHERE p.organization_id = r.organization_id AND 'sent:' || p.id = r.photo)
        WHERE photo LIKE 'sent:%'
    """)
    op.create_foreign_key(
        "resources_photo", "resources", "photos", ["organization_id", "photo_id"], ["organization_id", "id"]
    )
    op.create_check_constraint("resources_one_photo", "resources", "photo IS NULL OR photo_id IS NULL")
    _say_what_a_photo_is("the address of a picture")
    op.create_index(
        "audit_code_seen_once",
        "audit",
        ["organization_id", "subject", "by_member"],
        unique=True,
        postgresql_where=sa.text("noun = 'code' AND verb = 'seen'"),
    )


def downgrade() -> None:
    """Name photos in a text, as before."""
    op.drop_index("audit_code_seen_once", table_name="audit")
    _say_what_a_photo_is("the address of a picture, or sent: and the id of a photo")
    op.drop_constraint("resources_one_photo", "resources")
    op.drop_constraint("resources_photo", "resources")
    op.execute("UPDATE resources SET photo = 'sent:' || photo_id WHERE photo_id IS NOT NULL")
    op.drop_column("resources", "photo_id")


def _say_what_a_photo_is(comment: str) -> None:
    op.alter_column("resources", "photo", existing_type=sa.Text(), existing_nullable=True, comment=comment)

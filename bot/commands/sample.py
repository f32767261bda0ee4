"""Load the sample catalogue."""

from bot.commands.output import AsJson
from bot.commands.running import OrganizationName, running


def sample(*, organization: OrganizationName = None, as_json: AsJson = False) -> None:
    """
    Load the sample catalogue into the organization, which is made if there is none.

    Example: bellhop sample
    """
    from bot.commands.output import show_done
    from bot.organization import do_for_organization
    from bot.sample import load

    with running() as settings:
        added = do_for_organization(settings, load, called=organization)
        said = f"{added} things were added to the catalogue." if added else "The sample is in the catalogue already."
        show_done(said, as_json=as_json, added=added)

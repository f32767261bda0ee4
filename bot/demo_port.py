"""The demo's port: the one that somebody asked for, or the usual one and its neighbours."""

import errno
from dataclasses import dataclass
from typing import Self

import typer

from adapters.simulator.simulator import Simulator
from bot.settings import BadSettings

NEIGHBOURS = 20
"""So many ports after the usual one are tried; that many demos run on nobody's machine at once."""
TAKEN = frozenset({errno.EADDRINUSE, errno.EACCES})


@dataclass(frozen=True, slots=True)
class WantedPort:
    """A port, and the option or variable that asked for it; nobody asked for the usual one."""

    number: int
    asked_by: str | None = None

    @classmethod
    def of(cls, *, option: int | None, setting: int | None, otherwise: int) -> Self:
        """Return the option's port, else the setting's, else the usual one."""
        if option is not None:
            return cls(option, "--port")
        return cls(otherwise) if setting is None else cls(setting, "BELLHOP_PORT")

    async def taken_by(self, simulator: Simulator) -> None:
        """
        Start the simulator on the port.

        Refuses with BadSettings a port that was asked for and is taken; next to the usual one, a free one is found.
        """
        if self.asked_by:
            if not await _started(simulator, self.number):
                raise BadSettings(f"{self.asked_by}: port {self.number} is taken; another may be free, or say 0")
            return
        for port in (*range(self.number, self.number + NEIGHBOURS), 0):
            if await _started(simulator, port):
                if port != self.number:
                    typer.echo(f"\n  Port {self.number} is taken, perhaps by another demo: this one uses another.")
                return


async def _started(simulator: Simulator, port: int) -> bool:
    try:
        await simulator.start(port=port)
    except OSError as trouble:
        if trouble.errno in TAKEN:
            return False
        raise
    return True

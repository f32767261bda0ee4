"""
Runs Bellhop's commands, each in a process of its own that need not start Python and import Bellhop first.

A process that has imported everything is asked for commands, one JSON line for each, and forks for every one. What a
command imports when it runs is there already; that the order of imports matters to nobody is tested by itself, in
`tests/architecture`.
"""

import gc
import json
import os
import pkgutil
import runpy
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

PACKAGES = ("core", "adapters", "bot")
STREAMS = ("stdin", "stdout", "stderr")
LONGEST = 60
"""Seconds after which a command that hangs is killed."""


@dataclass(frozen=True)
class Commands:
    """Where commands can be run."""

    _process: "subprocess.Popen[str]"
    _folder: Path

    def run(
        self,
        words: Sequence[str],
        *,
        folder: Path,
        environment: Mapping[str, str],
        stdin: str = "",
        terminal: Path | None = None,
    ) -> "subprocess.CompletedProcess[str]":
        """
        Run `python -m bot` with these words to its end, in a folder, with nothing but that environment.

        Its errors go to the `terminal`, if there is one, and are returned otherwise.
        """
        files = [self._folder / stream for stream in STREAMS]
        files[0].write_text(stdin, encoding="utf-8")
        files[2] = terminal or files[2]
        asked = {
            "words": list(words),
            "folder": str(folder),
            "environment": dict(environment),
            "files": [str(file) for file in files],
        }
        if self._process.stdin is None or self._process.stdout is None:
            raise AssertionError("it is asked and answers through pipes")
        print(json.dumps(asked), file=self._process.stdin, flush=True)
        ended = int(self._process.stdout.readline())
        err = "" if terminal else files[2].read_text(encoding="utf-8")
        return subprocess.CompletedProcess(list(words), ended, files[1].read_text(encoding="utf-8"), err)


@contextmanager
def commands() -> Iterator[Commands]:
    """Lend a process that has imported Bellhop; it ends with the block."""
    with (
        TemporaryDirectory() as folder,
        subprocess.Popen(
            [sys.executable, "-m", "tests.commands"],
            cwd=Path(__file__).parents[1],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as process,
    ):
        yield Commands(process, Path(folder))


def _serve() -> None:
    for package in PACKAGES:
        for module in pkgutil.walk_packages([package], f"{package}."):
            if module.name != "bot.__main__":
                import_module(module.name)
    # What is collected no more need not be copied for the processes that share it.
    gc.freeze()
    for line in sys.stdin:
        asked = json.loads(line)
        child = os.fork()
        if child == 0:
            _become(asked["words"], asked["folder"], asked["environment"], asked["files"])
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


def _become(words: list[str], folder: str, environment: dict[str, str], files: list[str]) -> None:
    """Become the process that somebody would have started; it never returns."""
    signal.alarm(LONGEST)
    os.chdir(folder)
    os.environ.clear()  # noqa: TID251 - a process starts with what it is given
    os.environ.update(environment)  # noqa: TID251 - the same
    for number, file in enumerate(files):
        os.dup2(os.open(file, os.O_RDWR | os.O_CREAT | (os.O_TRUNC if number else 0), 0o600), number)
    sys.stdin = os.fdopen(0, encoding="utf-8")
    sys.stdout, sys.stderr = os.fdopen(1, "w", encoding="utf-8"), os.fdopen(2, "w", encoding="utf-8")
    sys.argv = ["bot", *words]
    runpy.run_module("bot", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    _serve()

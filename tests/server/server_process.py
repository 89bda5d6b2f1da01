"""The real server in a process of its own, on a free port of this machine."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from smedesk.server.service import Service
from smedesk.server.sql_storage import open_sqlite

_RUN = """
import argparse, sys
from smedesk.server.command_line import add_server_commands
parser = argparse.ArgumentParser()
add_server_commands(parser.add_subparsers(required=True))
arguments = parser.parse_args()
sys.exit(arguments.run(arguments))
"""


def run_command(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `smedesk server …` to its end."""
    return subprocess.run([sys.executable, "-c", _RUN, "server", *arguments], capture_output=True, text=True,
                          timeout=60, check=False, env=_environment())


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}


@dataclass
class ServerProcess:
    """A server over a folder; it may be killed and started again on the same port."""

    folder: Path
    port: int = 0
    process: subprocess.Popen[str] | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        log = (self.folder / "server.log").open("a")
        with log:
            self.process = subprocess.Popen(
                [sys.executable, "-c", _RUN, "server", "--port", str(self.port), "--data", str(self.folder)],
                stdout=subprocess.PIPE, stderr=log, text=True, env=_environment())
        assert self.process.stdout is not None
        self.port = json.loads(self.process.stdout.readline())["port"]

    def kill(self) -> None:
        """End it as a power cut does."""
        self._end(signal.SIGKILL)

    def stop(self) -> int:
        """Ask it to end and return its exit code."""
        return self._end(signal.SIGTERM)

    def _end(self, how: int) -> int:
        assert self.process is not None
        assert self.process.stdout is not None
        self.process.send_signal(how)
        code = self.process.wait(30)
        self.process.stdout.close()
        self.process = None
        return code

    def invite(self, office: str, country: str = "") -> str:
        """Return a one-time code, as the command does, from beside the running server."""
        storage = open_sqlite(self.folder / "server.db")
        try:
            return Service(storage).invite(office, country)
        finally:
            storage.close()

    def log(self) -> str:
        return (self.folder / "server.log").read_text()


@contextmanager
def running(folder: Path) -> Iterator[ServerProcess]:
    server = ServerProcess(folder)
    server.start()
    try:
        yield server
    finally:
        if server.process is not None:
            server.kill()

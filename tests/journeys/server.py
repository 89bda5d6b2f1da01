"""The real server as a process of its own on loopback, with an empty database."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from types import TracebackType
from typing import Any

from sqlalchemy import create_engine, text

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 20


class ServerProcess:
    """Runs `smedesk server` between entering and leaving; its log lies beside its database."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[str] | None = None
        self.address = ""

    def __enter__(self) -> ServerProcess:
        """Start it and learn its port."""
        self._folder.mkdir(parents=True, exist_ok=True)
        log = (self._folder / "server.log").open("w", encoding="utf-8")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "smedesk", "server", "--port", "0", "--data", str(self._folder)],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=log, text=True)
        log.close()
        assert self._process.stdout is not None
        said = json.loads(self._process.stdout.readline())
        self.address = f"http://{said['host']}:{said['port']}"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End it as the system would."""
        assert self._process is not None
        self._process.terminate()
        try:
            self._process.wait(_PATIENCE)
        finally:
            self._process.kill()
            if self._process.stdout is not None:
                self._process.stdout.close()

    def invite(self, office: str, country: str) -> str:
        """Return a one-time code for a desk of an office, as the coordinator gets it."""
        printed = subprocess.run(
            [sys.executable, "-m", "smedesk", "server", "invite", office, "--country", country,
             "--data", str(self._folder)],
            cwd=ROOT, capture_output=True, text=True, check=True, timeout=_PATIENCE)
        said: dict[str, Any] = json.loads(printed.stdout)
        return str(said["code"])

    def counts(self) -> dict[str, int]:
        """Return how many records the server holds, by kind; read beside it, as a backup would."""
        engine = create_engine(f"sqlite:///{self._folder / 'server.db'}")
        try:
            with engine.connect() as connection:
                return dict(Counter(connection.scalars(text("SELECT kind FROM record"))))
        finally:
            engine.dispose()

"""A print service of its own for tests: a private cupsd on a loopback port with a queue of cups-pdf, which keeps what
it prints in a folder. Started here, stopped here; the system's print service is left alone.

cups-pdf may be run by root alone; for a normal user both queues keep the PDF that they are given.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

QUEUE, KEEPER = "Office", "Keeper"
"""A queue of cups-pdf, with the filters of a real one, and one that keeps the PDF as it was handed over."""
_PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
_BACK_ENDS = Path("/usr/lib/cups")
_PATIENCE_SECONDS = 60.0
_SETTINGS = """LogLevel debug
Listen 127.0.0.1:{port}
Browsing No
WebInterface No
DefaultAuthType None
MaxJobs 0
PreserveJobHistory Yes
PreserveJobFiles No
<Location />
  Order allow,deny
  Allow from all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_FILES = """{who}SystemGroup root
ServerRoot {folder}/etc
ServerBin {folder}/bin
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
StateDir {folder}/state
AccessLog {folder}/access_log
ErrorLog {folder}/error_log
PageLog {folder}/page_log
Sandboxing relaxed
"""
_KEEPER = """#!/bin/sh
[ $# = 0 ] && {{ echo 'direct keep "Unknown" "keeps what is printed"'; exit 0; }}
[ $# = 6 ] && exec < "$6"
name=$(echo "$3" | tr -c 'A-Za-z0-9.\\n' _)
cat > "{folder}/out/.job_$1" && mv "{folder}/out/.job_$1" "{folder}/out/$name-job_$1.pdf"
"""


class PrintService:
    """A running service. `address` is what CUPS_SERVER takes."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder, self.address = folder, f"127.0.0.1:{port}"
        self.out = folder / "out"
        self.daemon: subprocess.Popen[bytes] | None = None

    def kill(self) -> None:
        """Let it die without a word."""
        assert self.daemon is not None
        self.daemon.kill()
        self.daemon.wait(_PATIENCE_SECONDS)

    def tell(self, command: str, *arguments: str) -> str:
        """Run a tool of CUPS against this service."""
        environment = {**os.environ, "CUPS_SERVER": self.address, "LC_ALL": "C"}
        done = subprocess.run(
            [command, *arguments],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=_PATIENCE_SECONDS,
        )
        return done.stdout

    def calm_down(self) -> None:
        """Take out what an earlier test left in the queues, and let them work."""
        for queue in (QUEUE, KEEPER):
            for command in ("cupsenable", "cupsaccept"):
                self.tell(command, queue)
            self.tell("cancel", "-a", queue)

    def printed(self) -> dict[int, Path]:
        """Return job → the PDF that came out."""
        found = {}
        for path in self.out.glob("*.pdf"):
            if (number := re.search(r"job_(\d+)", path.name)) and path.stat().st_size:
                found[int(number[1])] = path
        return found

    def wait(self, is_met: Callable[[], bool], seconds: float = _PATIENCE_SECONDS) -> None:
        """Wait for something that the service does by itself."""
        deadline = time.monotonic() + seconds
        while not is_met():
            assert time.monotonic() < deadline, self.log()
            time.sleep(0.05)

    def is_calm(self) -> bool:
        """Whether no job waits or is printed."""
        return not self.tell("lpstat", "-o").strip()

    def log(self) -> str:
        """Return the end of the service's own log."""
        return "\n".join((self.folder / "error_log").read_text("utf-8", "replace").splitlines()[-30:])


@contextmanager
def print_service() -> Iterator[PrintService]:
    """Start a service and end it."""
    if sys.platform != "linux" or not shutil.which("cupsd", path=f"{os.environ['PATH']}:/usr/sbin:/sbin"):
        pytest.skip("this system has no cupsd: run `make setup` on Debian")
    folder = Path(tempfile.mkdtemp(prefix="smedesk-cups-"))
    folder.chmod(0o755)
    service = PrintService(folder, _free_port())
    _furnish(service)
    command = ["cupsd", "-f", "-c", f"{folder}/etc/cupsd.conf", "-s", f"{folder}/etc/cups-files.conf"]
    daemon = service.daemon = subprocess.Popen(
        command, cwd=folder, env={**os.environ, "PATH": f"{os.environ['PATH']}:/usr/sbin:/sbin"},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)  # fmt: skip
    try:
        service.wait(lambda: _answers(service))
        _add_queues(service)
        yield service
    finally:
        daemon.terminate()
        daemon.wait(_PATIENCE_SECONDS)
        shutil.rmtree(folder, ignore_errors=True)


def _furnish(service: PrintService) -> None:
    folder = service.folder
    for name in ("etc/ppd", "bin/backend", "spool/tmp", "cache", "state", "out"):
        (folder / name).mkdir(parents=True)
    service.out.chmod(0o777)
    for name in ("filter", "daemon", "driver", "notifier", "cgi-bin"):
        if (_BACK_ENDS / name).is_dir():
            (folder / "bin" / name).symlink_to(_BACK_ENDS / name)
    if is_root():
        (folder / "bin/backend/cups-pdf").symlink_to(_BACK_ENDS / "backend/cups-pdf")
    keeper = folder / "bin/backend/keep"
    keeper.write_text(_KEEPER.format(folder=folder))
    keeper.chmod(0o755)
    who = "User lp\nGroup lp\n" if is_root() else ""
    (folder / "etc/cupsd.conf").write_text(_SETTINGS.format(port=service.address.rpartition(":")[2]))
    (folder / "etc/cups-files.conf").write_text(_FILES.format(folder=folder, who=who))


def _add_queues(service: PrintService) -> None:
    service.tell("lpadmin", "-p", KEEPER, "-E", "-v", "keep:/", "-o", "printer-error-policy=abort-job")
    if not is_root():
        service.tell("lpadmin", "-p", QUEUE, "-E", "-v", "keep:/", "-o", "printer-error-policy=abort-job")
        return
    # The folder is relative to where cupsd runs: a value of a PPD has no slash.
    keys = "".join(
        f'*OpenUI *{key}/{key}: PickOne\n*Default{key}: out\n*{key} out/here: ""\n*CloseUI: *{key}\n'
        for key in ("Out", "AnonDirName")
    )
    usual = _PPD.read_text("utf-8").replace("*DefaultLogType: 7", "*DefaultLogType: 0")
    ppd = service.folder / "office.ppd"
    ppd.write_text(usual.replace("*OpenUI *LogType", f"{keys}*OpenUI *LogType"), "utf-8")
    service.tell("lpadmin", "-p", QUEUE, "-E", "-v", "cups-pdf:/", "-P", str(ppd))


def is_root() -> bool:
    """Whether the tests run as root, who alone may run cups-pdf."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _answers(service: PrintService) -> bool:
    try:
        return "is running" in service.tell("lpstat", "-r")
    except subprocess.CalledProcessError:
        return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def dark(pdf: Path | bytes, dpi: int = 50) -> Sequence[bytes]:
    """Return each page in grey, for comparing."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as document:
        return [bytes(page.render(scale=dpi / 72, grayscale=True).buffer) for page in document]

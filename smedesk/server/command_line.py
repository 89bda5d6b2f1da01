"""The server's commands, for `smedesk server …`: run it, invite a desk, shut a device out, note that it was
set back.

`add_server_commands` registers them; each returns the exit code of the process. They print what a person or a
parent process reads on standard output, one line each; the log goes to standard error.
"""

from __future__ import annotations

import argparse
import asyncio
import signal
import socket
import sys
from pathlib import Path
from typing import Any

import msgspec
import uvicorn

from smedesk.domain.errors import DomainError
from smedesk.server import accounts
from smedesk.server.application import Surface
from smedesk.server.logs import start_log
from smedesk.server.programme import load_schemes, shipped_schemes
from smedesk.server.service import Service, Settings
from smedesk.server.sql_storage import SqlStorage, open_sqlite
from smedesk.translate import translate

DATABASE = "server.db"
_MINUTE = 60
_PATIENCE_AT_END = 10
_BACKLOG = 2048


def add_server_commands(subparsers: Any) -> None:
    """Add `server` with its own commands to the subparsers of the program; `arguments.run(arguments)` runs
    one.
    """
    server = subparsers.add_parser("server", help="run the central server of the programme, or look after it")
    server.add_argument("--host", default="127.0.0.1", help="address to listen on; TLS is a proxy's business")
    server.add_argument("--port", type=int, default=8470, help="port to listen on; 0 takes a free one")
    _add_data(server, default=Path("smedesk-server"))
    server.set_defaults(run=run_server)
    commands = server.add_subparsers(title="commands")
    _add_invite(commands)
    _add_revoke(commands)
    _add_restored(commands)
    _add_trust(commands)


def _add_data(parser: argparse.ArgumentParser, default: object = argparse.SUPPRESS) -> None:
    """It may stand before or behind the name of a command; only the first parser knows the default."""
    parser.add_argument("--data", type=Path, default=default, help="folder of the database")


def _add_invite(commands: Any) -> None:
    invite = commands.add_parser("invite", help="print a one-time code for a desk of an office")
    invite.add_argument("office", help="name or id of the office; an unknown name is entered as a new office")
    invite.add_argument("--country", default="", help="country of a new office, two letters")
    invite.add_argument("--minutes", type=float, default=10, help="how long the code is good for")
    invite.add_argument("--coordinator", action="store_true", help="a new office that keeps the schemes")
    _add_data(invite)
    invite.set_defaults(run=run_invite)


def _add_revoke(commands: Any) -> None:
    revoke = commands.add_parser("revoke", help="shut a device out")
    revoke.add_argument("device", type=int, help="number of the device")
    _add_data(revoke)
    revoke.set_defaults(run=run_revoke)


def _add_restored(commands: Any) -> None:
    restored = commands.add_parser("restored", help="note that the database was set back to a backup, before it "
                                                    "is started again: the desks then send what it has lost")
    _add_data(restored)
    restored.set_defaults(run=run_restored)


def _add_trust(commands: Any) -> None:
    trust = commands.add_parser("trust", help="take in a trusted list of signatures (ETSI TS 119 612), or a list of "
                                              "such lists, and hand it out to the desks")
    trust.add_argument("source", help="file, or https address")
    trust.add_argument("--signer", type=Path, help="PEM file with the certificates of those who sign this list; "
                                                   "without it the signature on the first list is not checked")
    _add_data(trust)
    trust.set_defaults(run=run_trust)


def run_server(arguments: argparse.Namespace) -> int:
    """Run the server until it is told to end; SIGTERM lets what is under way finish."""
    start_log()
    storage = _open(arguments.data)
    try:
        load_schemes(storage, shipped_schemes())
        application = Surface(Service(storage), folder=arguments.data).application()
        configured = uvicorn.Config(
            application, log_config=None, access_log=False, server_header=False, lifespan="off",
            timeout_graceful_shutdown=_PATIENCE_AT_END)
        with _listening(arguments.host, arguments.port) as listener:
            _say({"event": "listening", "host": arguments.host, "port": listener.getsockname()[1]})
            _end_quietly()
            asyncio.run(uvicorn.Server(configured).serve(sockets=[listener]))
    finally:
        storage.close()
    return 0


def run_invite(arguments: argparse.Namespace) -> int:
    """Print a one-time code."""
    lifetimes = accounts.Lifetimes(code=arguments.minutes * _MINUTE)
    storage = _open(arguments.data)
    try:
        code = Service(storage, Settings(lifetimes)).invite(
            arguments.office, arguments.country, is_coordinator=arguments.coordinator)
    except accounts.UnknownOffice:
        text = translate("Server", "There is no office {name} yet: with --country CC it is entered as a new one.")
        sys.stderr.write(text.format(name=arguments.office) + "\n")
        return 1
    finally:
        storage.close()
    _say({"event": "invited", "code": code, "minutes": arguments.minutes})
    return 0


def run_revoke(arguments: argparse.Namespace) -> int:
    """Shut a device out."""
    storage = _open(arguments.data)
    try:
        with storage.write() as transaction:
            is_known = accounts.revoke(transaction, arguments.device)
    finally:
        storage.close()
    _say({"event": "revoked" if is_known else "unknown", "device": arguments.device})
    return 0 if is_known else 1


def run_restored(arguments: argparse.Namespace) -> int:
    """Begin a new epoch."""
    storage = _open(arguments.data)
    try:
        epoch = storage.start_epoch()
    finally:
        storage.close()
    _say({"event": "restored", "epoch": epoch})
    return 0


def run_trust(arguments: argparse.Namespace) -> int:
    """Make the trusted list anew; the one of before stays where that fails."""
    from smedesk.server import trusting

    try:
        signers = trusting.read_signers(arguments.signer) if arguments.signer else ()
        gathered = trusting.gather(arguments.source, signers, trusting.fetch)
        trusting.keep(arguments.data, gathered.listed)
    except DomainError as error:
        text = translate("Server", "The trusted list of before stays: {error}")
        sys.stderr.write(text.format(error=error) + "\n")
        return 1
    for address, code in gathered.left_out:
        sys.stderr.write(translate("Server", "Left out: {address} ({code})").format(address=address, code=code) + "\n")
    _say({"event": "trusted", "certificates": len(gathered.listed.certificates), "lists": gathered.lists,
          "left_out": len(gathered.left_out), "is_signature_checked": bool(signers)})
    return 0


def _open(folder: Path) -> SqlStorage:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return open_sqlite(folder / DATABASE)


def _end_quietly() -> None:
    """uvicorn ends what is under way at a signal and then raises it once more; by then there is nothing to do."""
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: None)


def _listening(host: str, port: int) -> socket.socket:
    """The protocol is named because asyncio switches off the delay of small packets only where it is: an answer in
    two pieces would wait 40 ms for nothing."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if sys.platform != "win32":  # there the option would let a second server listen on the same port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((host, port))
    listener.listen(_BACKLOG)
    return listener


def _say(line: dict[str, object]) -> None:
    sys.stdout.write(msgspec.json.encode(line).decode() + "\n")
    sys.stdout.flush()

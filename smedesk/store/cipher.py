"""Connections of the encrypted file, and what the driver's errors mean. Nobody else imports the driver.

The key is 256 random bits and is handed over raw: a passphrase would cost 100 ms at every connection.
"""

from __future__ import annotations

import hashlib
import hmac
import shutil
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from smedesk.services.faults import StorageFault

__all__ = ["KEY_BYTES", "connect", "driver", "error_code", "faults_told", "key_check"]

KEY_BYTES = 32
_BUSY_SECONDS = 10
_NEARLY_FULL_BYTES = 1 << 20

_FULL, _INTERRUPTED, _IO = 13, 9, 10
_FAULTS = {
    5: "storage.busy",
    6: "storage.busy",
    8: "storage.read_only",
    11: "storage.damaged",
    14: "storage.cannot_open",
    26: "storage.damaged",
}


def connect(path: Path | str, key: bytes, *, cache_kib: int, may_write: bool = True) -> Any:
    """Return a connection in autocommit mode; the driver's error when key and file do not go together.

    Usable from any thread, by one at a time: whoever holds it sees to that."""
    if len(key) != KEY_BYTES:
        raise ValueError(f"a key has {KEY_BYTES} bytes")
    connection = driver.connect(str(path), timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        for pragma in _pragmas(key, cache_kib, may_write=may_write):
            connection.execute(f"PRAGMA {pragma}")
    except driver.Error:
        connection.close()
        raise
    return connection


def _pragmas(key: bytes, cache_kib: int, *, may_write: bool) -> Iterator[str]:
    yield "cipher_log_level = NONE"  # it would print to the standard error of a program that has none
    yield f"key = \"x'{key.hex()}'\""
    yield f"cache_size = -{cache_kib}"
    yield "foreign_keys = ON"
    yield "secure_delete = ON"  # an erased value must not stay in a free page
    yield "synchronous = FULL"  # NORMAL loses acknowledged commits when the power fails
    if not may_write:
        yield "query_only = ON"


def key_check(key: bytes, database_id: str) -> str:
    """Return what is kept beside the file to tell a wrong key from a damaged file; it says nothing about the
    key."""
    return hmac.new(key, f"smedesk key check {database_id}".encode(), hashlib.sha256).hexdigest()[:32]


def error_code(error: BaseException) -> int:
    """Return SQLite's primary result code of a driver's error, also when SQLAlchemy wrapped it; 0 for other
    errors."""
    while not isinstance(error, driver.Error):
        inner = getattr(error, "orig", None)
        if not isinstance(inner, BaseException):
            return 0
        error = inner
    code = int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF
    return code or _WORDS_OF_BACKUP.get(str(error), 0)


_WORDS_OF_BACKUP = {"database or disk is full": _FULL, "disk I/O error": _IO, "database is locked": 5}
"""The driver's `backup` alone tells its errors in words, without a code."""


@contextmanager
def faults_told(path: Path) -> Iterator[None]:
    """Turn errors of disk and file into StorageFault, an interrupted query into CancelledError; leave bugs as
    they are."""
    try:
        yield
    except Exception as error:
        code = error_code(error)
        if code == _INTERRUPTED:
            raise CancelledError from error
        if code == _FULL or (code == _IO and _is_full(path)):
            raise StorageFault("storage.full", folder=str(path.parent)) from error
        if code == _IO:
            raise StorageFault("storage.io", file=str(path)) from error
        if code in _FAULTS:
            raise StorageFault(_FAULTS[code], file=str(path)) from error
        raise


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _NEARLY_FULL_BYTES
    except OSError:
        return False  # the disk does not even answer: not full, gone

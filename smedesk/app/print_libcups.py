"""The part of libcups that hands pages over, as C declares it (cups.h, http.h, ipp.h of CUPS 2.x, whose binary form has
stood since 2006). It must not decide anything: `print_cups` does.

libcups comes with every Linux desktop that prints and with macOS; it knows the server (CUPS_SERVER, client.conf, the
socket), who prints, and how options become attributes. What Python offers for it is under the GPL (pycups).
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import CFUNCTYPE, POINTER, Structure, c_char, c_char_p, c_double, c_int, c_size_t, c_void_p
from functools import lru_cache
from typing import Any

GET_JOB, CANCEL_JOB, GET_JOBS, GET_PRINTER = 0x0009, 0x0008, 0x000A, 0x000B
"""Operations of IPP (RFC 8011, 5.4.15)."""
OPERATION_GROUP, JOB_GROUP = 0x01, 0x02
INTEGER, ENUM, NAME, KEYWORD, URI = 0x21, 0x23, 0x42, 0x44, 0x45
BOOLEAN = 0x22
LAST_OK = 0x00FF
NOT_FOUND, UNAVAILABLE, NOT_ACCEPTING = 0x0406, 0x0502, 0x0506
HTTP_CONTINUE = 100

_NAMES = {"darwin": ("libcups.2.dylib",)}
_USUAL = ("libcups.so.2",)


class Option(Structure):
    """A name and its value."""

    _fields_ = (("name", c_char_p), ("value", c_char_p))


class Destination(Structure):
    """A queue with what is known of it."""


Destination._fields_ = (
    ("name", c_char_p), ("instance", c_char_p), ("is_default", c_int), ("num_options", c_int),
    ("options", POINTER(Option)),
)  # fmt: skip

Destinations = POINTER(Destination)
Options = POINTER(Option)
ASK_PASSWORD = CFUNCTYPE(c_void_p, c_char_p, c_void_p, c_char_p, c_char_p, c_void_p)
TIMED_OUT = CFUNCTYPE(c_int, c_void_p, c_void_p)

_FUNCTIONS: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "cupsAddOption": (c_int, (c_char_p, c_char_p, c_int, POINTER(Options))),
    "cupsFreeOptions": (None, (c_int, Options)),
    "cupsGetOption": (c_char_p, (c_char_p, c_int, Options)),
    "cupsServer": (c_char_p, ()),
    "cupsSetServer": (None, (c_char_p,)),
    "cupsEncryption": (c_int, ()),
    "cupsSetPasswordCB2": (None, (ASK_PASSWORD, c_void_p)),
    "cupsUser": (c_char_p, ()),
    "cupsLastError": (c_int, ()),
    "cupsLastErrorString": (c_char_p, ()),
    "cupsGetDests2": (c_int, (c_void_p, POINTER(Destinations))),
    "cupsFreeDests": (None, (c_int, Destinations)),
    "cupsGetNamedDest": (Destinations, (c_void_p, c_char_p, c_char_p)),
    "cupsCopyDestInfo": (c_void_p, (c_void_p, Destinations)),
    "cupsFreeDestInfo": (None, (c_void_p,)),
    "cupsCreateDestJob": (
        c_int, (c_void_p, Destinations, c_void_p, POINTER(c_int), c_char_p, c_int, Options)),
    "cupsStartDestDocument": (
        c_int, (c_void_p, Destinations, c_void_p, c_int, c_char_p, c_char_p, c_int, Options, c_int)),
    "cupsWriteRequestData": (c_int, (c_void_p, c_char_p, c_size_t)),
    "cupsFinishDestDocument": (c_int, (c_void_p, Destinations, c_void_p)),
    "cupsDoRequest": (c_void_p, (c_void_p, c_void_p, c_char_p)),
    "httpConnect2": (c_void_p, (c_char_p, c_int, c_void_p, c_int, c_int, c_int, c_int, c_void_p)),
    "httpClose": (None, (c_void_p,)),
    "httpSetTimeout": (None, (c_void_p, c_double, TIMED_OUT, c_void_p)),
    "ippPort": (c_int, ()),
    "ippNewRequest": (c_void_p, (c_int,)),
    "ippDelete": (None, (c_void_p,)),
    "ippAddString": (c_void_p, (c_void_p, c_int, c_int, c_char_p, c_char_p, c_char_p)),
    "ippAddStrings": (c_void_p, (c_void_p, c_int, c_int, c_char_p, c_int, c_char_p, POINTER(c_char_p))),
    "ippAddInteger": (c_void_p, (c_void_p, c_int, c_int, c_char_p, c_int)),
    "ippAddBoolean": (c_void_p, (c_void_p, c_int, c_char_p, c_char)),
    "ippGetStatusCode": (c_int, (c_void_p,)),
    "ippFirstAttribute": (c_void_p, (c_void_p,)),
    "ippNextAttribute": (c_void_p, (c_void_p,)),
    "ippGetName": (c_char_p, (c_void_p,)),
    "ippGetGroupTag": (c_int, (c_void_p,)),
    "ippGetValueTag": (c_int, (c_void_p,)),
    "ippGetCount": (c_int, (c_void_p,)),
    "ippGetString": (c_char_p, (c_void_p, c_int, c_void_p)),
    "ippGetInteger": (c_int, (c_void_p, c_int)),
    "ippGetBoolean": (c_int, (c_void_p, c_int)),
}  # fmt: skip


@lru_cache(maxsize=1)
def load_libcups() -> Any:
    """Return the library with its functions declared, None where this system has none (Windows)."""
    for name in _NAMES.get(sys.platform, _USUAL):
        try:
            library = ctypes.CDLL(name)
            for function, (result, arguments) in _FUNCTIONS.items():
                declared = getattr(library, function)
                declared.restype, declared.argtypes = result, arguments
        except (OSError, AttributeError):  # not there, or older than the calls that are needed
            continue
        return library
    return None

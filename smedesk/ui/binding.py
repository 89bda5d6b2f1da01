"""Qt's binding, made cheaper to start with. It must be imported before anything of Qt, and before what imports much.

PySide6 carries Python files as text inside its library and compiles them at each start, for 14 ms. Here they are kept
compiled beside this module, as Python keeps its own: by their text, so that another PySide6 is never mistaken for this.

It offers other spellings of Qt's names too (`from __feature__ import snake_case`). To know who may have asked for
them, it reads the source of every module that is imported after it and keeps the text: 480 files, 45 ms and 7 MB at
each start. Nobody asks for them here, so the answer is known.
"""

from __future__ import annotations

import builtins
import marshal
import sys
from contextlib import suppress
from importlib import import_module
from importlib.util import cache_from_source
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from smedesk.services.faults import StorageFault
from smedesk.services.files import write_beside

_FEATURES = "shibokensupport.feature"
COMPILED = Path(cache_from_source(__file__)).with_suffix(".qt")
"""Where what PySide6 carries is kept compiled; an installed program brings it along and writes nothing."""


def load_qt(kept: Path) -> None:
    """Load QtCore with what `kept` has of it compiled; what is missing is added."""
    known, made, compile_text = read_compiled(kept), dict[bytes, CodeType](), builtins.compile

    def compiled(text: Any, *more: Any, **options: Any) -> Any:
        if options or not isinstance(text, bytes):
            return compile_text(text, *more, **options)
        return known.get(text) or made.setdefault(text, compile_text(text, *more))

    setattr(builtins, "compile", compiled)  # noqa: B010 - not of the declared type
    try:
        import_module("PySide6.QtCore")
    finally:
        builtins.compile = compile_text
    if made and not sys.dont_write_bytecode:
        with suppress(StorageFault):  # a folder that only others may write into: the next start compiles as this did
            write_beside(kept, marshal.dumps(known | made))


def read_compiled(kept: Path) -> dict[bytes, CodeType]:
    """Return text → what it was compiled to; nothing where that cannot be read."""
    try:
        known: dict[bytes, CodeType] = marshal.loads(kept.read_bytes())  # noqa: S302 - trusted as Python's own, beside it
    except (OSError, EOFError, TypeError, ValueError):
        return {}
    return known


def _uses_other_names(module: ModuleType) -> bool:
    """Whether a module may want other spellings."""
    del module
    return False


def stop_reading_sources() -> None:
    """Answer for PySide6 whether a module asks for other spellings. Where PySide6 asks in another way, all stays."""
    features = sys.modules.get(_FEATURES)
    if features is not None and hasattr(features, "_mod_uses_pyside"):
        setattr(features, "_mod_uses_pyside", _uses_other_names)  # noqa: B010 - not among its declared names


load_qt(COMPILED)
stop_reading_sources()

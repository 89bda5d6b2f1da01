"""Qt's binding, made cheaper to start with. It must be imported before anything else that imports much.

PySide6 offers other spellings of Qt's names (`from __feature__ import snake_case`). To know who may have asked for
them, it reads the source of every module that is imported after it and keeps the text: 480 files, 45 ms and 7 MB at
each start. Nobody asks for them here, so the answer is known.
"""

from __future__ import annotations

import sys
from types import ModuleType

from PySide6 import QtCore  # noqa: F401 - loads what is changed below

_FEATURES = "shibokensupport.feature"


def _uses_other_names(module: ModuleType) -> bool:
    """Whether a module may want other spellings."""
    del module
    return False


def stop_reading_sources() -> None:
    """Answer for PySide6 whether a module asks for other spellings. Where PySide6 asks in another way, all stays."""
    features = sys.modules.get(_FEATURES)
    if features is not None and hasattr(features, "_mod_uses_pyside"):
        setattr(features, "_mod_uses_pyside", _uses_other_names)  # noqa: B010 - not among its declared names


stop_reading_sources()

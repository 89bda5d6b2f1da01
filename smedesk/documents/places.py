"""Where the forms and fonts lie: beside the package, in the repository as in the installed program."""

from __future__ import annotations

from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]

FORMS = _ROOT / "forms"
FONTS = _ROOT / "resources" / "fonts"
AGREEMENT = FORMS / "agreement" / "1"
ERASURE = FORMS / "erasure" / "1"
ACCESS = FORMS / "access" / "1"
SHEET = FORMS / "sheet"

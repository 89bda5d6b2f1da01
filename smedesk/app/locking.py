"""The lock of a desk, put together: the window it covers, what checks a PIN, and what replaces a forgotten one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smedesk.app.keys import DeskKeys
from smedesk.services.locking import LockRules
from smedesk.store.profile import Profile
from smedesk.ui.desk import Desk
from smedesk.ui.screens.lock.screen_lock import ScreenLock
from smedesk.vault import KEY_FILE, PinSealer


def begin_lock(desk: Desk, window: QWidget, keys: DeskKeys, profile: Profile, rules: LockRules) -> ScreenLock:
    """Return the lock, at work. A desk with a PIN begins locked, unless its passphrase has just been typed."""
    has_passphrase = (profile.folder / KEY_FILE).exists()
    lock = ScreenLock(
        desk, window, PinSealer(), lambda typed: keys.fits_passphrase(profile, typed), has_passphrase=has_passphrase)
    lock.begin(rules, is_closed=not has_passphrase)
    return lock

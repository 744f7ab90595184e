"""The door to the key store of this system, by name: never a file that some add-on offers."""

import sys
from typing import Protocol

from reader.base.errors import Mendable, Trouble


class Door(Protocol):
    """What is used of a key store; each call may wait for the reader to unlock it."""

    def get_password(self, service: str, username: str) -> str | None:
        """The password kept under a name, None if there is none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password under a name, in place of one that is there."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget the password under a name; fails if there is none."""


def open_door() -> Door:
    """The key store of this system. Raises `Mendable` where none can be reached.

    Takes a tenth of a second to import, and asks the desktop: not on the window's thread.
    """
    door: Door
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        door, reached = WinVaultKeyring(), WinVaultKeyring.viable
        door.persist = "local machine"  # else it travels with a roaming profile
    elif sys.platform == "darwin":
        from keyring.backends.macOS import Keyring

        door, reached = Keyring(), Keyring.viable
    else:
        from keyring.backends.SecretService import Keyring

        door, reached = Keyring(), Keyring.viable  # type: ignore[no-untyped-call]
        door.appid = "Report Reader"
    if not reached:
        raise Mendable(
            Trouble.OTHER,
            "No key store of this system can be reached: start one, such as GNOME Keyring or "
            "KWallet, to have passwords remembered.",
        )
    return door

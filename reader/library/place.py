"""Where a library lies: whether there is one in a folder, and whether that is a good place.

Databases get damaged in folders that another program keeps in step with other computers,
and on network drives whose locks cannot be trusted.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

from reader.library.folder import Folder

_SYNCED = {
    "Dropbox": r"dropbox( \(.*\))?",
    "OneDrive": r"onedrive( - .*)?",
    "Google Drive": r"google ?drive|googledrive-.*|my drive|drivefs",
    "iCloud": r"mobile documents|com~apple~clouddocs|icloud ?drive",
    "Nextcloud": r"nextcloud|owncloud",
    "Box": r"box|box sync|box-box",
    "pCloud": r"pcloud ?drive|pclouddrive",
    "MEGA": r"mega|megasync",
}
_LEFT = {
    "Syncthing": (".stfolder",),
    "Dropbox": (".dropbox", ".dropbox.cache"),
    "Nextcloud": (".sync_*.db", "._sync_*.db"),  # and ownCloud, whatever the folder is called
}
"""What services leave in the folders that they keep in step."""
_NETWORK = {
    *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "davfs", "webdav", "afpfs"),
    *("fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.davfs2", "fuse.s3fs"),
    *("fuse.kio-fuse", "fuse.curlftpfs", "fuse.smbnetfs", "fuse.onedriver"),
    *("fuse.google-drive-ocamlfuse", "ceph", "fuse.ceph", "fuse.glusterfs"),
}
_ONEDRIVE = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
"""Variables in which Windows says where its folders are."""
_REMOTE_DRIVE = 4
"""What Windows calls a network drive."""


def holds_library(root: Path) -> bool:
    """Whether there is a library in a folder."""
    return Folder(root).catalogue.is_file()


def warning_about(root: Path) -> str:
    """One sentence where a library should not lie there, "" where it may. May touch the disk."""
    path = Path(os.path.realpath(root))
    advice = "Keep it on a disk of this computer, and a copy there."
    if service := _kept_in_step_by(path):
        return (
            f"The library lies in a folder that {service} keeps in step: its catalogue can be "
            f"damaged there. {advice}"
        )
    if _is_remote(path):
        return (
            "The library lies on a network drive: its catalogue can be damaged when the "
            f"connection breaks. {advice}"
        )
    return ""


def _kept_in_step_by(path: Path) -> str:
    """Which service keeps a path in step, by folders' names or what it left there; "" if none."""
    for service, names in _SYNCED.items():
        if any(re.fullmatch(names, part.casefold()) for part in path.parts):
            return service
    for service, left in _LEFT.items():
        if any(True for at in (path, *path.parents) for name in left for _ in at.glob(name)):
            return service
    folders = {os.path.realpath(os.environ[name]) for name in _ONEDRIVE if os.environ.get(name)}
    if any(path.is_relative_to(folder) for folder in folders):  # it may bear another name
        return "OneDrive"
    if sys.platform == "darwin":
        cloud = Path.home() / "Library" / "Mobile Documents" / "com~apple~CloudDocs"
        for name in ("Documents", "Desktop"):
            if (cloud / name).exists() and path.is_relative_to(Path.home() / name):
                return "iCloud"
    return ""


def _is_remote(path: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        drive = path.drive
        kind = ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\")
        return drive.startswith("\\\\") or kind == _REMOTE_DRIVE
    return kind_of_mount(path, _mounts()) in _NETWORK


def kind_of_mount(path: Path, mounts: list[tuple[str, str]]) -> str:
    """The kind of file system that a path lies on; `mounts` are (folder, kind)."""
    on = [(len(Path(at).parts), kind) for at, kind in mounts if path.is_relative_to(at)]
    # Of two on one folder the later one is seen.
    return max(on, key=lambda one: one[0])[1] if on else ""


def _mounts() -> list[tuple[str, str]]:
    """What is mounted where, the last first; empty where the system does not say."""
    try:
        if sys.platform == "darwin":
            said = subprocess.run(
                ["/sbin/mount"], capture_output=True, text=True, timeout=5, check=True
            ).stdout
            found = re.findall(r" on (/.*) \((\w+)[,)]", said)
        else:
            said = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
            lines = [line.split() for line in said.splitlines()]
            found = [(_plain(line[1]), line[2]) for line in lines if len(line) > 2]
    except (OSError, subprocess.SubprocessError):
        return []
    return found[::-1]


def _plain(text: str) -> str:
    r"""A path of /proc/self/mounts, where a space is written as "\040"."""
    return re.sub(r"\\(\d{3})", lambda octal: chr(int(octal[1], 8)), text)

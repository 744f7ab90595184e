"""The disk image for macOS, of the machine's own architecture. Not tried where it was written."""

import platform
import shutil
import subprocess
from pathlib import Path


def pack(app: Path, build: Path, dist: Path, about: dict[str, str]) -> list[Path]:
    """Sign without a certificate (or the system calls the program damaged) and make the image."""
    subprocess.run(["codesign", "--force", "--deep", "--sign", "-", str(app)], check=True)
    root = build / "image"
    shutil.copytree(app, root / app.name, symlinks=True)
    (root / "Applications").symlink_to("/Applications")
    made = dist / f"report-reader-{about['version']}-{platform.machine()}.dmg"
    words = ["hdiutil", "create", "-volname", "Report Reader", "-srcfolder", str(root), "-ov"]
    subprocess.run([*words, "-format", "UDZO", str(made)], check=True)
    return [made]

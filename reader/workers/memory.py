"""How much memory a process holds, as the system tells. Runs on both sides."""

import os
from pathlib import Path


def resident_bytes(pid: int = 0) -> int:
    """Memory of this process, or of another; 0 where the system does not tell.

    macOS tells of this process only, and the most it ever held; Windows nothing.
    """
    try:
        with Path(f"/proc/{pid or 'self'}/statm").open(encoding="ascii") as statm:
            return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        try:
            import resource
        except ImportError:
            return 0
        return 0 if pid else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

"""The reader's own list of words that mean the same: a text file among the settings."""

import shutil
from pathlib import Path

from reader.base.paths import config_folder
from reader.base.resources import resource

NAME = "synonyms.txt"


def own_synonyms() -> Path:
    """The reader's list, which begins as a copy of the program's. Raises `OSError`.

    The search worker looks at it again when it has changed.
    """
    own = config_folder() / NAME
    if not own.exists():
        own.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(resource(NAME), own)
    return own

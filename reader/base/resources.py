"""Files that come with the program."""

from pathlib import Path


def resource(name: str) -> Path:
    """The path of a file or folder of `resources/`, e.g. "sample".

    In a checkout they are beside the package, in an installed program inside it.
    """
    package = Path(__file__).resolve().parent.parent
    inside = package / "resources" / name
    return inside if inside.exists() else package.parent / "resources" / name

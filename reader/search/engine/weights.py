"""What makes a passage a better answer, in one place.

Each earns something on the judged sets (`dev.py bench quality` switches each off in turn and
says what that costs). Less for sections on methodology, more for key developments and less for
a heading alone at the end of a page earned nothing, nor did less for a synonym than for the
word that was typed: they are left out.
"""

from dataclasses import dataclass

from reader.model.contents import SectionKind


@dataclass(frozen=True, slots=True)
class Weights:
    """Factors, off at 1 where nothing else is said."""

    heading: float = 3.0
    """Words in the text that a word in the heading counts for."""
    caption: float = 4.0
    """The same for a word in a caption."""
    summary: float = 1.2
    """What a passage's score is multiplied by in a summary."""
    glossary: float = 0.5
    contents: float = 0.3
    """The same in a contents or other list."""
    current: float = 1.15
    """The same in a current edition, beside superseded ones."""
    title: float = 0.3
    """How much better a passage is whose report's title holds all words of the query; off at 0."""
    close: float = 0.5
    """How much better a passage is whose words stand side by side; off at 0."""

    def of_kind(self, kind: SectionKind) -> float:
        """What a passage's score is multiplied by in a section of this kind."""
        match kind:
            case SectionKind.SUMMARY:
                return self.summary
            case SectionKind.GLOSSARY:
                return self.glossary
            case SectionKind.CONTENTS:
                return self.contents
        return 1.0

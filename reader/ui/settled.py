"""Whether the picture of a window is complete, or what is still to come.

Runs in the window's thread.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.relay import ChangeRelay
    from reader.ui.viewer.viewer import Viewer
    from reader.ui.window import Window


def still_to_come(window: "Window", changes: "ChangeRelay", viewer: "Viewer | None") -> list[str]:
    """What is still to come, each in a few words; `viewer` is the one on the screen."""
    reasons = [f"waits for {what}" for what in window.relay.waiting()]
    if changes.waiting:
        reasons.append("changes are being gathered")
    if window.covers.loading:
        reasons.append("covers are loading")
    if window.sidebar.busy:
        reasons.append("the sidebar is about to ask")
    if window.status.jobs.busy:
        reasons.append("jobs are running")
    for screen in window.tabs.screens.values():
        if screen.busy:
            reasons.append(f"tab {screen.tab_text!r} waits for its answer")
    if (preview := window.finder.preview) is not None and preview.isVisible() and preview.busy:
        reasons.append("the page beside the answer is still to come")
    if viewer is not None and (why := viewer.why_not_settled()):
        reasons.append(why)
    return reasons

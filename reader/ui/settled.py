"""Whether the picture of a window is complete, or what is still to come.

Runs in the window's thread.
"""

from typing import TYPE_CHECKING

from reader.ui.language import tr

if TYPE_CHECKING:
    from reader.ui.relay import ChangeRelay
    from reader.ui.viewer.viewer import Viewer
    from reader.ui.window import Window


def still_to_come(window: "Window", changes: "ChangeRelay", viewer: "Viewer | None") -> list[str]:
    """What is still to come, each in a few words; `viewer` is the one on the screen."""
    reasons = [tr("waits for {what}", what=what) for what in window.relay.waiting()]
    if changes.waiting:
        reasons.append(tr("changes are being gathered"))
    if window.covers.loading:
        reasons.append(tr("covers are loading"))
    if window.sidebar.busy:
        reasons.append(tr("the sidebar is about to ask"))
    if window.status.jobs.busy:
        reasons.append(tr("jobs are running"))
    for screen in window.tabs.screens.values():
        if screen.busy:
            reasons.append(
                tr("tab {tab_text} waits for its answer", tab_text=f"{screen.tab_text!r}")
            )
    if (preview := window.finder.preview) is not None and preview.isVisible() and preview.busy:
        reasons.append(tr("the page beside the answer is still to come"))
    if viewer is not None and (why := viewer.why_not_settled()):
        reasons.append(why)
    return reasons

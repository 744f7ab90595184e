"""The boxes of a page's photographs and charts, which looks such as dark pages leave alone.

Read off a display list by a device of our own, in about a millisecond: shapes with their
hue, images, text, each within its clip. Points of the page as shown.
"""

from typing import Any

from pymupdf import mupdf

from reader.model.page import Rect
from reader.render.charts import Shape, charts, grown, hue_of, within

MOST_STEPS = 6000
"""Things on a page after which no more are looked at, so that maps cost no second."""
WHOLE = 0.85
"""An image that covers so much of the page is its paper where text lies on it."""
TEXT = 12
"""Pieces of text upon an image that make it paper."""
SMALL = 4.0
"""Points; narrower images are rules and bullets."""


_CLIPS = (
    *("clip_path", "clip_stroke_path", "clip_text", "clip_stroke_text", "clip_image_mask"),
    *("pop_clip", "begin_mask", "end_mask"),
)
_SHAPES = ("fill_path", "stroke_path", "fill_image", *_CLIPS)
_TEXTS = ("fill_text", *_CLIPS)
"""What MuPDF is to tell of: each call costs some microseconds."""


def figures(display_list: Any, bounds: Rect) -> list[Rect]:
    """Photographs and charts of a page, none where it has none."""
    seen = _seen(display_list, bounds, _SHAPES)
    whole = WHOLE * (bounds[2] - bounds[0]) * (bounds[3] - bounds[1])
    papers = [(r, grey) for r, grey in seen.images if (r[2] - r[0]) * (r[3] - r[1]) >= whole]
    drawn = charts(seen.shapes, [], bounds)
    texts: list[Rect] = []
    if papers or drawn:  # most pages are done without a look at their text
        texts = _seen(display_list, bounds, _TEXTS).texts
    paper = [rect for rect, grey in papers if grey or len(texts) >= TEXT]
    found = [rect for rect, _ in seen.images if rect not in paper]
    if drawn:
        drawn = charts(seen.shapes, texts, bounds)
    return found + [within(grown(box, found), bounds) for box in drawn]


def _seen(display_list: Any, bounds: Rect, calls: tuple[str, ...]) -> "_Seen":
    cookie = mupdf.FzCookie()
    seen = _Seen(bounds, cookie, calls)
    everything = mupdf.FzRect(mupdf.FzRect.Fixed_INFINITE)
    mupdf.fz_run_display_list(display_list, seen, mupdf.FzMatrix(), everything, cookie)
    mupdf.fz_close_device(seen)
    return seen


class _Seen(mupdf.FzDevice2):
    """Notes what is drawn. MuPDF calls the methods; `ctx` is its own."""

    def __init__(self, bounds: Rect, cookie: Any, calls: tuple[str, ...]) -> None:
        super().__init__()
        self.shapes: list[Shape] = []
        self.texts: list[Rect] = []
        self.images: list[tuple[Rect, bool]] = []
        """Boxes, and whether there is no colour in them."""
        self._clips = [bounds]
        self._masks = 0
        self._left = MOST_STEPS
        self._cookie = cookie
        self._rgb = mupdf.FzColorspace(mupdf.FzColorspace.Fixed_RGB)
        self._params = mupdf.FzColorParams()
        self._pointer = self._params.internal()
        for name in calls:
            getattr(self, f"use_virtual_{name}")()

    def fill_path(
        self, ctx: Any, path: Any, even_odd: int, ctm: Any, space: Any, colour: Any, *rest: Any
    ) -> None:
        """A filled shape."""
        plain = bool(mupdf.ll_fz_path_is_rect(path, ctm))
        self._shape(mupdf.ll_fz_bound_path(path, None, ctm), space, colour, plain)

    def stroke_path(
        self, ctx: Any, path: Any, stroke: Any, ctm: Any, space: Any, colour: Any, *rest: Any
    ) -> None:
        """A line."""
        plain = bool(mupdf.ll_fz_path_is_rect(path, ctm))
        self._shape(mupdf.ll_fz_bound_path(path, stroke, ctm), space, colour, plain)

    def fill_text(self, ctx: Any, text: Any, ctm: Any, *rest: Any) -> None:
        """A piece of text."""
        if rect := self._clipped(mupdf.ll_fz_bound_text(text, None, ctm)):
            self.texts.append(rect)

    def fill_image(self, ctx: Any, image: Any, ctm: Any, *rest: Any) -> None:
        """An image; what has but two colours is drawn like text."""
        unit = mupdf.FzRect(mupdf.FzRect.Fixed_UNIT)
        rect = self._clipped(mupdf.ll_fz_transform_rect(unit.internal(), ctm))
        if rect is None or min(rect[2] - rect[0], rect[3] - rect[1]) < SMALL or image.bpc == 1:
            return
        self.images.append((rect, mupdf.ll_fz_colorspace_n(image.colorspace) == 1))

    def clip_path(self, ctx: Any, path: Any, even_odd: int, ctm: Any, scissor: Any) -> None:
        """All that follows is seen within a shape only."""
        rect = self._clipped(mupdf.ll_fz_bound_path(path, None, ctm))
        self._clips.append(rect or (0.0, 0.0, 0.0, 0.0))

    def clip_stroke_path(self, *rest: Any) -> None:
        """Clips that are hardly ever used for figures change nothing."""
        self._clips.append(self._clips[-1])

    clip_text = clip_stroke_text = clip_image_mask = clip_stroke_path

    def pop_clip(self, ctx: Any) -> None:
        """The end of what `clip_...` or a mask began."""
        if len(self._clips) > 1:
            self._clips.pop()

    def begin_mask(self, *rest: Any) -> None:
        """What is drawn now is not seen itself."""
        self._masks += 1

    def end_mask(self, *rest: Any) -> None:
        """From here on it is a clip."""
        self._masks -= 1
        self._clips.append(self._clips[-1])

    def _shape(self, box: Any, space: Any, colour: Any, plain: bool) -> None:
        rect = self._clipped(box)
        if rect is None:
            return
        hue = -1
        if space and mupdf.ll_fz_colorspace_n(space) > 1:
            rgb = mupdf.ll_fz_convert_color(
                space, colour, self._rgb.m_internal, None, self._pointer
            )
            hue = hue_of(*rgb[:3])
        self.shapes.append(Shape(rect, hue, plain))

    def _clipped(self, box: Any) -> Rect | None:
        """What is seen of a box; None for nothing, or once there was too much."""
        self._left -= 1
        if self._left < 0:
            self._cookie.m_internal.abort = 1
            return None
        if self._masks:
            return None
        rect = within((box.x0, box.y0, box.x1, box.y1), self._clips[-1])
        return rect if rect[0] < rect[2] and rect[1] < rect[3] else None

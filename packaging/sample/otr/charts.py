"""Geometry of charts as fractions of the plot area, so that it can be tested without drawing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from otr.tables import Points
from otr.words import MINUS

Spec = dict[str, Any]


def _round(value: float) -> float:
    return round(value, 4)


def scale(low: float, high: float, count: int = 5) -> list[float]:
    """Round tick values that enclose low and high."""
    if high <= low:
        high = low + 1
    raw = (high - low) / count
    power = 10 ** math.floor(math.log10(raw))
    step = next(m * power for m in (1, 2, 2.5, 5, 10) if m * power >= raw * 0.999)
    start = math.floor(low / step) * step
    ticks = [start]
    while ticks[-1] < high - step * 1e-6:
        ticks.append(start + step * len(ticks))
    return [round(tick, 10) for tick in ticks]


def tick_label(value: float) -> str:
    """A short label: 2.5m, 40, 0.2."""
    size = abs(value)
    text = f"{size:g}"
    for limit, letter in ((1e12, "tn"), (1e9, "bn"), (1e6, "m"), (1e4, "k")):
        if size >= limit:
            text = f"{size / (1e3 if letter == 'k' else limit):g}{letter}"
            break
    return MINUS + text if value < 0 else text


def short(value: float) -> str:
    """A value over a bar, in at most three digits: 1.75m, 568k, 12."""
    size = abs(value)
    for limit, letter in ((1e9, "bn"), (1e6, "m"), (1e3, "k")):
        if size >= limit:
            text = f"{size / limit:.3g}{letter}"
            return MINUS + text if value < 0 else text
    return f"{value:.3g}"


def _years(first: int, last: int) -> list[list[Any]]:
    span = max(last - first, 1)
    step = next(s for s in (1, 2, 5, 10, 20) if span / s <= 9)
    years = [y for y in range(first, last + 1) if y % step == 0] or [first]
    return [[_round((y - first) / span), str(y)] for y in years]


def _spread(heights: list[float], gap: float) -> list[float]:
    """Moves label heights apart so that none overlap, keeping their order."""
    order = sorted(range(len(heights)), key=lambda i: heights[i])
    placed = list(heights)
    for previous, index in pairwise(order):
        placed[index] = max(placed[index], placed[previous] + gap)
    excess = max((placed[i] for i in order), default=0) - 1.0
    if excess > 0 and order:
        placed[order[-1]] = 1.0
        for index, following in zip(reversed(order[:-1]), reversed(order), strict=False):
            placed[index] = min(placed[index], placed[following] - gap)
    return placed


def lines(
    series: Sequence[tuple[str, Points]],
    height: float = 62,
    strong: int = 0,
    zero: bool = True,
    area: bool = False,
    first: int | None = None,
    top: float | None = None,
) -> Spec:
    """Lines by year, each labelled at its end; gaps of more than two years break a line."""
    cut = [
        (label, {y: v for y, v in points.items() if first is None or y >= first})
        for label, points in series
    ]
    shown = [(index, label, points) for index, (label, points) in enumerate(cut) if points]
    start = min(min(points) for _, _, points in shown)
    end = max(max(points) for _, _, points in shown)
    values = [v for _, _, points in shown for v in points.values()]
    low = min(values) if not zero else min(0.0, min(values))
    ticks = scale(low, top if top is not None else max(values))
    bottom, span, width = ticks[0], ticks[-1] - ticks[0], max(end - start, 1)
    ends = [(points[max(points)] - bottom) / span for _, _, points in shown]
    labels = _spread(ends, 9.2 / (height * 2.835))
    drawn: list[Spec] = []
    for (index, label, points), label_y in zip(shown, labels, strict=True):
        pieces: list[list[list[float]]] = [[]]
        previous = None
        for year in sorted(points):
            if previous is not None and year - previous > 2:
                pieces.append([])
            pieces[-1].append(
                [_round((year - start) / width), _round((points[year] - bottom) / span)]
            )
            previous = year
        drawn.append(
            {
                "label": label,
                "pieces": pieces,
                "ly": _round(label_y),
                "c": index,
                "strong": index == strong,
                "dash": False,
                "area": area and index == strong,
            }
        )
    drawn.sort(key=lambda item: item["strong"])
    return {
        "kind": "line",
        "height": height,
        "lines": drawn,
        "xt": _years(start, end),
        "yt": [[_round((t - bottom) / span), tick_label(t)] for t in ticks],
    }


def columns(
    labels: Sequence[str],
    groups: Sequence[tuple[str, Sequence[float | None]]],
    height: float = 55,
    texts: Sequence[str] | None = None,
    colours: Sequence[int] | None = None,
) -> Spec:
    """Upright bars, one group for each label; texts stand over the bars of a single group."""
    values = [v for _, row in groups for v in row if v is not None]
    room = 1.07 if texts else 1.0
    ticks = scale(min(0.0, *values), max(0.0, *values) * room) if values else [0.0, 1.0]
    bottom, span = ticks[0], ticks[-1] - ticks[0]
    slot = 1 / len(labels)
    width = slot * 0.72 / len(groups)
    bars = []
    for g, (_, row) in enumerate(groups):
        for i, value in enumerate(row):
            if value is None:
                continue
            bars.append(
                {
                    "x": _round(i * slot + slot * 0.14 + g * width),
                    "w": _round(width * 0.94),
                    "y0": _round(-bottom / span),
                    "y1": _round((value - bottom) / span),
                    "c": colours[i] if colours else g,
                    "text": texts[i] if texts and len(groups) == 1 else "",
                }
            )
    every = max(1, math.ceil(len(labels) / 14))
    legend = [{"label": name, "c": g} for g, (name, _) in enumerate(groups) if len(groups) > 1]
    return {
        "kind": "bars",
        "height": height,
        "bars": bars,
        "legend": legend,
        "xt": [
            [_round((i + 0.5) * slot), label]
            for i, label in enumerate(labels)
            if i % every == (len(labels) - 1) % every
        ],
        "yt": [[_round((t - bottom) / span), tick_label(t)] for t in ticks],
    }


def ranked(rows: Sequence[tuple[str, float, str]], strong: str, step: float = 14) -> Spec:
    """Horizontal bars in the given order; `strong` names the row to stress."""
    most = max((value for _, value, _ in rows), default=1.0) or 1.0
    return {
        "kind": "rows",
        "step": step,
        "rows": [
            {
                "label": label,
                "x": _round(max(value, 0) / most),
                "text": text,
                "strong": label == strong,
                "c": 0,
            }
            for label, value, text in rows
        ],
    }


def dumbbells(rows: Sequence[tuple[str, float, float, str]], strong: str, legend: str) -> Spec:
    """Then and now, one row for each place: an open dot, a full dot, a line between."""
    ticks = scale(0.0, max(max(a, b) for _, a, b, _ in rows))
    top = ticks[-1]
    return {
        "kind": "dumbbell",
        "legend": legend,
        "xt": [[_round(t / top), tick_label(t)] for t in ticks],
        "rows": [
            {
                "label": label,
                "x0": _round(a / top),
                "x1": _round(b / top),
                "text": text,
                "strong": label == strong,
            }
            for label, a, b, text in rows
        ],
    }


def stacked(rows: Sequence[tuple[str, Sequence[float]]], names: Sequence[str]) -> Spec:
    """Shares of a whole, one horizontal bar for each row; values in percent."""
    drawn = []
    for label, parts in rows:
        whole = sum(parts) or 1.0
        x = 0.0
        cells = []
        for c, part in enumerate(parts):
            cells.append(
                {
                    "x": _round(x),
                    "w": _round(part / whole),
                    "c": c,
                    "text": f"{part:.1f}%",
                }
            )
            x += part / whole
        drawn.append({"label": label, "parts": cells})
    return {
        "kind": "stack",
        "rows": drawn,
        "legend": [{"label": name, "c": c} for c, name in enumerate(names)],
    }


def small_multiples(
    cells: Sequence[tuple[str, Points, str]], strong: str, columns: int = 3, common: bool = True
) -> Spec:
    """A grid of small lines, each with its newest value at its end.

    All stand on one common scale, or each on its own where values are powers of ten apart.
    """
    most = max((v for _, points, _ in cells for v in points.values()), default=1.0) or 1.0
    start = min((min(points) for _, points, _ in cells if points), default=0)
    end = max((max(points) for _, points, _ in cells if points), default=1)
    span = max(end - start, 1)
    return {
        "kind": "multiples",
        "columns": columns,
        "cells": [
            {
                "title": title,
                "text": text if points else "no figure",
                "strong": title == strong,
                "points": [
                    [
                        _round((y - start) / span),
                        _round(points[y] / (most if common else max(points.values()) or 1.0)),
                    ]
                    for y in sorted(points)
                ],
                "span": f"{min(points)} to {max(points)}" if points else "",
            }
            for title, points, text in cells
        ],
    }


def cover_art(series: Sequence[Points], strong: int = 0) -> list[Spec]:
    """The lines on a cover: real series, drawn without axes on one scale."""
    shown = [(i, points) for i, points in enumerate(series) if len(points) > 2]
    most = max(v for _, points in shown for v in points.values()) * 1.05 or 1.0
    start = min(min(points) for _, points in shown)
    end = max(max(points) for _, points in shown)
    art = []
    for index, points in sorted(shown, key=lambda item: item[0] == strong):
        path = [
            [_round((y - start) / (end - start)), _round(points[y] / most)] for y in sorted(points)
        ]
        art.append({"points": path, "strong": index == strong})
    return art

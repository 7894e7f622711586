"""A scatter chart of a workbook: native, so that it can be restyled in the workbook. The axes cross in the middle of the
scale, which makes four quadrants."""

from __future__ import annotations

import xlsxwriter
from xlsxwriter.utility import quote_sheetname, xl_range_abs
from xlsxwriter.worksheet import Worksheet

from facilitator.domain.assessment import score_max
from facilitator.methods.quadrants import middle, score_min
from facilitator.output.sheet import Scatter

width_px, height_px = 760, 560
INK, GREY = "#22302D", "#B9C4C1"


def insert_chart(book: xlsxwriter.Workbook, page: Worksheet, scatter: Scatter, *, row: int) -> None:
    """Puts the chart at this row. Numbers are at the dots; bars are one standard deviation to each side."""
    chart = book.add_chart({"type": "scatter"})
    rows = (1, len(scatter.labels))

    def cells(number: int) -> str:
        return f"={quote_sheetname(page.get_name())}!{xl_range_abs(rows[0], number, rows[1], number)}"

    (x, x_spread, x_name), (y, y_spread, y_name) = scatter.x, scatter.y
    font = {"bold": True, "size": 12, "color": INK}
    bars = {"type": "custom", "end_style": 0, "line": {"color": GREY, "width": 1}}
    chart.add_series({
        "name": scatter.title,
        "categories": cells(x),
        "values": cells(y),
        "marker": {"type": "circle", "size": 9, "fill": {"color": "#0B6E63"}, "border": {"color": "#FFFFFF"}},
        "data_labels": {
            "value": True,
            "custom": [{"value": label, "font": font} for label in scatter.labels],
            "position": "above",
            "font": font,
        },
        "x_error_bars": {**bars, "plus_values": cells(x_spread), "minus_values": cells(x_spread)},
        "y_error_bars": {**bars, "plus_values": cells(y_spread), "minus_values": cells(y_spread)},
    })  # fmt: skip
    axis = {
        "min": score_min, "max": score_max, "major_unit": 1, "crossing": middle, "label_position": "low",
        "major_gridlines": {"visible": False}, "num_format": "0", "line": {"color": INK, "dash_type": "dash"},
        "num_font": {"size": 11}, "name_font": {"size": 12},
    }  # fmt: skip
    chart.set_x_axis({**axis, "name": f"{x_name} →"})
    chart.set_y_axis({**axis, "name": f"{y_name} →"})
    chart.set_title({"name": scatter.title, "name_font": {"size": 14}})
    chart.set_legend({"none": True})
    chart.set_plotarea({"border": {"color": INK}})
    chart.set_size({"width": width_px, "height": height_px})
    page.insert_chart(row, 1, chart, {"description": scatter.described, "object_position": 3})

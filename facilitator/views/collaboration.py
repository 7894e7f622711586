"""Collaboration records: one for the whole room, and one for each measure in which units or areas meet. They name units, never
persons; entries on a merged measure count for its root."""

from __future__ import annotations

from facilitator.methods.balance import balance
from facilitator.methods.together import together
from facilitator.views.picture import Picture
from facilitator.views.records import Json, Records


def collaboration_records(picture: Picture) -> Records:
    return picture.once("collaboration", lambda: _collaboration_records(picture))


def _collaboration_records(picture: Picture) -> Records:
    met, weighed, orders = together(picture.workshop), balance(picture.workshop), picture.work_orders
    made: Records = {
        "collaboration": {
            "kind": "collaboration",
            "areas": [*met.areas],
            "cells": [[*row] for row in met.cells],
            "offers": weighed.offers,
            "co_benefits": weighed.co_benefits,
            "opportunities": weighed.opportunities,
            "conflicts": weighed.conflicts,
        }
    }
    for measure in sorted(met.cells_of.keys() | orders.keys()):
        cells: Json = [[*cell] for cell in met.cells_of.get(measure, ())]
        units: Json = {**orders[measure].spoke} if measure in orders else {}
        made[f"work_order:{measure}"] = {"kind": "work_order", "measure": measure, "cells": cells, "units": units}
    return made

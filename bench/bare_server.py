"""The baseline: a bare Flask-SocketIO server without storage that answers at once and broadcasts (`quiet`: does not broadcast).

python -m bench.bare_server PORT ASYNC_MODE [quiet]
"""

from __future__ import annotations

import sys

from facilitator import concurrency
from facilitator.concurrency import AsyncMode, listening


def main() -> None:
    port, mode = int(sys.argv[1]), AsyncMode(sys.argv[2])
    tells = sys.argv[3:] != ["quiet"]
    concurrency.patch(mode)
    from flask import Flask
    from flask_socketio import SocketIO

    app = Flask(__name__)
    sockets = SocketIO(app, async_mode=mode.value, async_handlers=False)
    count = 0

    @app.get("/health")
    def health() -> dict[str, str]:
        return {"status": "ok"}

    @sockets.on("command")
    def command(payload: dict[str, object]) -> dict[str, object]:
        nonlocal count
        count += 1
        if tells:
            sockets.emit("delta", {"from": count - 1, "to": count, "now": 0, "put": {"measure:x": payload}, "drop": []})
        return {"ok": True, "seq": count}

    @sockets.on("connect")
    def connect() -> None:
        sockets.server.emit("view", {"seq": count, "now": 0, "records": {}})

    concurrency.serve(mode, app, listening.listen("127.0.0.1", port))


if __name__ == "__main__":
    main()

"""A client written from docs/protocol.md alone: it knows nothing of the server's code."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import requests
import socketio

wait_seconds_max = 15


class Client:
    """One seat over one socket. `records` is the view plus all deltas since; a delta out of turn asks for the view (S5)."""

    def __init__(self, url: str, code: str, token: str) -> None:
        self.url, self.code, self.token = url, code, token
        self.records: dict[str, dict[str, Any]] = {}
        self.seq = 0
        self.said_bye: str | None = None
        self.refused: dict[str, Any] | None = None
        self.gaps = 0
        self.is_connected = False
        self._changed = threading.Condition()
        self._socket: socketio.Client | None = None

    # -- coming and going

    @classmethod
    def join(cls, url: str, code: str, **body: Any) -> Client:
        answer = requests.post(f"{url}/api/{code}/join", json=body, timeout=wait_seconds_max)
        assert answer.status_code == 201, answer.text
        return cls(url, code, answer.json()["token"])

    @classmethod
    def with_key(cls, url: str, code: str, key: str, **body: Any) -> Client:
        answer = requests.post(f"{url}/api/{code}/seat", json={"key": key, **body}, timeout=wait_seconds_max)
        assert answer.status_code == 200, answer.text
        return cls(url, code, answer.json()["token"])

    def connect(self, transport: str = "websocket", headers: dict[str, str] | None = None) -> Client:
        self.seq = -1
        self._socket = socketio.Client(reconnection=False)
        self._socket.on("view", self._on_view)
        self._socket.on("delta", self._on_delta)
        self._socket.on("bye", self._on_bye)
        self._socket.on("connect_error", self._on_connect_error)
        self._socket.on("disconnect", self._on_disconnect)
        self._socket.connect(
            self.url, headers=headers or {}, auth={"token": self.token}, transports=[transport],
            wait_timeout=wait_seconds_max,
        )  # fmt: skip
        self.is_connected = True
        self.wait(lambda: self.seq >= 0)
        return self

    def disconnect(self) -> None:
        if self._socket is not None:
            self._socket.disconnect()
            self._socket = None
            self.is_connected = False

    # -- asking and telling

    def command(self, command_id: str, name: str, data: dict[str, Any], age_ms: int = 0) -> dict[str, Any]:
        """Over the socket; waits for the answer."""
        return self.say({"id": command_id, "name": name, "data": data, "age_ms": age_ms})

    def say(self, payload: object) -> dict[str, Any]:
        """Whatever is said in place of a command; waits for the answer."""
        assert self._socket is not None
        answer: dict[str, Any] = self._socket.call("command", payload, timeout=wait_seconds_max)
        return answer

    def post(self, command_id: str, name: str, data: dict[str, Any], age_ms: int = 0) -> dict[str, Any]:
        """The same over HTTP."""
        payload = {"id": command_id, "name": name, "data": data, "age_ms": age_ms}
        body: dict[str, Any] = self.call("POST", "commands", json=payload).json()
        return body

    def fresh_view(self) -> dict[str, Any]:
        answer = self.call("GET", "view")
        assert answer.status_code == 200, answer.text
        body: dict[str, Any] = answer.json()
        return body

    def call(self, verb: str, path: str, **options: Any) -> requests.Response:
        """An HTTP call to the workshop's API with this seat's token."""
        return requests.request(
            verb, f"{self.url}/api/{self.code}/{path}", headers=self.bearer, timeout=wait_seconds_max, **options
        )

    def refresh(self) -> None:
        assert self._socket is not None
        self._socket.emit("refresh")

    def wait(self, condition: Callable[[], bool]) -> None:
        """Until `condition` holds, looked at whenever something arrives."""
        with self._changed:
            assert self._changed.wait_for(condition, timeout=wait_seconds_max), "it did not come to pass"

    def of_kind(self, kind: str) -> list[dict[str, Any]]:
        return [record for record in self.records.values() if record["kind"] == kind]

    @property
    def bearer(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    # -- what the server says

    def _on_view(self, view: dict[str, Any]) -> None:
        with self._changed:
            self.records, self.seq = view["records"], view["seq"]
            self._changed.notify_all()

    def _on_delta(self, delta: dict[str, Any]) -> None:
        with self._changed:
            if delta["from"] != self.seq:
                self.gaps += 1
                self.refresh()
                return
            self.records.update(delta["put"])
            for key in delta["drop"]:
                self.records.pop(key, None)
            self.seq = delta["to"]
            self._changed.notify_all()

    def _on_bye(self, bye: dict[str, Any]) -> None:
        with self._changed:
            self.said_bye = bye["reason"]
            self._changed.notify_all()

    def _on_connect_error(self, refusal: dict[str, Any]) -> None:
        self.refused = refusal

    def _on_disconnect(self, *_reason: str) -> None:
        with self._changed:
            self.is_connected = False
            self._changed.notify_all()

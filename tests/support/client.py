"""A client written from docs/protocol.md alone, independent of the server's code."""

from __future__ import annotations

import json
import threading
import time
import zlib
from collections.abc import Callable
from http.client import HTTPConnection
from typing import Any

import engineio
import requests
import socketio

wait_seconds_max = 120
"""Twice the server's longest interval (copies, every minute)."""
pause_seconds = 0.005


def wait_for(condition: Callable[[], bool]) -> None:
    """Polls the condition, yielding in between."""
    deadline, pulse = time.monotonic() + wait_seconds_max, threading.Event()
    while not condition():
        assert time.monotonic() < deadline, "it did not come to pass"
        pulse.wait(pause_seconds)


def seconds_left(somebody: Client) -> float:
    """Returns the seconds until the running phase ends."""
    view = somebody.fresh_view()
    return float(view["records"]["phase"]["ends_at"] - view["now"]) / 1_000


class _MessagesInOrder(engineio.Client):
    """Processes messages in order: the library starts a thread per message, so that deltas could overtake each other."""

    def _trigger_event(self, event: str, *args: Any, **options: Any) -> Any:
        return super()._trigger_event(event, *args, **(options | {"run_async": False}))


class _SocketInOrder(socketio.Client):
    def _engineio_client_class(self) -> type[engineio.Client]:
        return _MessagesInOrder


class Client:
    """One seat over one socket. `records` is the view plus all deltas since; a delta with a wrong `from` requests the view
    (S5)."""

    def __init__(self, url: str, code: str, token: str) -> None:
        self.url, self.code, self.token = url, code, token
        self.records: dict[str, dict[str, Any]] = {}
        self.seq = 0
        self.said_bye: str | None = None
        self.refused: dict[str, Any] | None = None
        self.gaps = 0
        self.unpacked: list[str] = []
        self.is_connected = False
        self._changed = threading.Condition()
        self._socket: socketio.Client | None = None
        # One connection for all requests, as a browser has.
        self._http = requests.Session()

    # -- connecting

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

    def connect(
        self, transport: str = "websocket", headers: dict[str, str] | None = None, *, packed: bool = False
    ) -> Client:
        self.seq = -1
        self._socket = _SocketInOrder(reconnection=False, request_timeout=wait_seconds_max)
        self._socket.on("view", self._on_view)
        self._socket.on("delta", self._on_delta)
        self._socket.on("packed", self._on_packed)
        self._socket.on("bye", self._on_bye)
        self._socket.on("connect_error", self._on_connect_error)
        self._socket.on("disconnect", self._on_disconnect)
        self._socket.connect(
            self.url, headers=headers or {}, auth={"token": self.token, "packed": packed}, transports=[transport],
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

    # -- commands

    def command(self, command_id: str, name: str, data: dict[str, Any], age_ms: int = 0) -> dict[str, Any]:
        """Sends a command over the socket; returns the answer."""
        return self.say({"id": command_id, "name": name, "data": data, "age_ms": age_ms})

    def say(self, payload: object) -> dict[str, Any]:
        """Sends any payload as a command; returns the answer."""
        assert self._socket is not None
        answer: dict[str, Any] = self._socket.call("command", payload, timeout=wait_seconds_max)
        return answer

    def post(self, command_id: str, name: str, data: dict[str, Any], age_ms: int = 0) -> dict[str, Any]:
        """Sends a command over HTTP; returns the answer."""
        payload = {"id": command_id, "name": name, "data": data, "age_ms": age_ms}
        body: dict[str, Any] = self.call("POST", "commands", json=payload).json()
        return body

    def send_unheard(self, command_id: str, name: str, data: dict[str, Any], age_ms: int = 0) -> None:
        """Sends over HTTP and drops the connection without reading the answer."""
        connection = HTTPConnection(self.url.removeprefix("http://"), timeout=wait_seconds_max)
        payload = json.dumps({"id": command_id, "name": name, "data": data, "age_ms": age_ms})
        connection.request("POST", f"/api/{self.code}/commands", payload, self.bearer)
        connection.close()

    def fresh_view(self) -> dict[str, Any]:
        answer = self.call("GET", "view")
        assert answer.status_code == 200, answer.text
        body: dict[str, Any] = answer.json()
        return body

    def call(self, verb: str, path: str, **options: Any) -> requests.Response:
        """Calls the workshop's HTTP API with this seat's token."""
        return self._http.request(
            verb, f"{self.url}/api/{self.code}/{path}", headers=self.bearer, timeout=wait_seconds_max, **options
        )

    def refresh(self) -> None:
        assert self._socket is not None
        self._socket.emit("refresh")

    def awake(self) -> dict[str, Any]:
        """Checks that the connection is alive; returns the answer."""
        assert self._socket is not None
        answer: dict[str, Any] = self._socket.call("awake", timeout=wait_seconds_max)
        return answer

    def wait(self, condition: Callable[[], bool]) -> None:
        """Waits until `condition` holds; checked whenever something arrives."""
        with self._changed:
            assert self._changed.wait_for(condition, timeout=wait_seconds_max), "it did not come to pass"

    def of_kind(self, kind: str) -> list[dict[str, Any]]:
        return [record for record in self.records.values() if record["kind"] == kind]

    @property
    def bearer(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    # -- server messages

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

    def _on_packed(self, attachment: bytes) -> None:
        event, data = json.loads(zlib.decompress(attachment))
        self.unpacked.append(event)
        {"view": self._on_view, "delta": self._on_delta}[event](data)

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

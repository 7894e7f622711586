"""The names that libraries do not promise to keep, and that we override, replace or reach for. Were one renamed, ours would never
be called, and what it protects against would come back in silence. Each of these libraries has an upper bound."""

from __future__ import annotations

import ast
import inspect
import re
import tomllib
from importlib import import_module
from operator import attrgetter
from pathlib import Path

import docx
import pytest
import socketio

pytestmark = pytest.mark.filterwarnings("ignore:(?s).*Eventlet is deprecated")
ROOT = Path(__file__).resolve().parent.parent

OVERRIDDEN = {
    # Endless messages, and masks taken off byte by byte.
    "eventlet.websocket:RFC6455WebSocket._recv_frame": ("eventlet.websocket", "self message"),
    "eventlet.websocket:RFC6455WebSocket._apply_mask": ("eventlet.websocket", "data mask length offset"),
    # Many requests in one piece; a client that does not speak TLS; many connections from one address.
    "eventlet.wsgi:HttpProtocol.handle": ("eventlet.wsgi", "self"),
    "eventlet.wsgi:HttpProtocol.handle_one_request": ("eventlet.wsgi", "self"),
    "eventlet.green.ssl:GreenSSLSocket.accept": ("eventlet.wsgi", "self"),
    "gevent.pywsgi:WSGIHandler.handle": ("gevent.pywsgi", "self"),
    "gevent.pywsgi:WSGIHandler.handle_one_request": ("gevent.pywsgi", "self"),
    "gevent.pywsgi:WSGIHandler.handle_one_response": ("gevent.pywsgi", "self"),
    "gevent.pywsgi:WSGIHandler._handle_client_error": ("gevent.pywsgi", "self ex"),
    "gevent.pywsgi:WSGIServer.wrap_socket_and_handle": ("gevent.server", "self client_socket address"),
    # What is no packet of ours, and goodbyes that no client fetches.
    "socketio.packet:Packet.decode": ("socketio.packet", "self encoded_packet"),
    "engineio:Server.disconnect": ("socketio.server", "self sid"),
    "engineio:Server.send_packet": ("socketio.server", "self sid pkt"),
}
"""What ours takes the place of: the module that calls it, and the parameters it is called with."""

CALLED = {
    "eventlet.websocket:FailedConnectionError": "status message",
    "eventlet.websocket:RFC6455WebSocket.Message": "opcode max_frame_length",
    "eventlet.wsgi:HttpProtocol": "conn_state server",
    "eventlet.wsgi:server": "sock site max_size protocol log_output debug socket_timeout",
    "eventlet.tpool:execute": "meth",
    "gevent.pywsgi:WSGIHandler": "sock address server",
    "gevent.pywsgi:WSGIServer": "listener application log error_log handler_class",
    "engineio:Server.send": "self sid data",
    "engineio.socket:Socket.close": "self wait abort",
    "socketio.manager:Manager.eio_sid_from_sid": "self sid namespace",
    "pip._vendor.packaging.markers:Marker.evaluate": "self environment",
}

LIBRARIES = {
    *("eventlet", "gevent", "flask-socketio", "python-socketio", "python-engineio", "python-docx"),
}
REACHED_FOR = {"_async", "_base_executable", "_p", "_r", "_tbl", "_tc", "_tr"}
"""The private ones among those that the tests below look at."""


def gone(overridden: dict[str, tuple[str, str]], called: dict[str, str]) -> list[str]:
    """Those that are missing, take other parameters, or are called by nobody any more."""
    found = [
        name for name, (caller, takes) in overridden.items() if not (fits(name, takes) and is_called(name, caller))
    ]
    return found + [name for name, takes in called.items() if not fits(name, takes)]


def fits(name: str, takes: str) -> bool:
    module, _, path = name.partition(":")
    try:
        parameters = inspect.signature(attrgetter(path)(import_module(module))).parameters
    except AttributeError:
        return False
    return [one for one in parameters if one in takes.split()] == takes.split()


def is_called(name: str, caller: str) -> bool:
    return re.search(rf"\.{name.rpartition('.')[2]}\b", inspect.getsource(import_module(caller))) is not None


def test_every_name_that_we_borrow_is_there() -> None:
    assert gone(OVERRIDDEN, CALLED) == []


@pytest.mark.parametrize("name", ["_recv_frame", "_apply_mask"])
def test_a_name_that_is_gone_would_be_seen(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    websockets = import_module("eventlet.websocket").RFC6455WebSocket
    monkeypatch.setattr(websockets, f"{name}_of_tomorrow", getattr(websockets, name), raising=False)
    monkeypatch.delattr(websockets, name)
    assert gone(OVERRIDDEN, CALLED) == [f"eventlet.websocket:RFC6455WebSocket.{name}"]


def test_the_websockets_that_we_replace_are_the_ones_that_are_made() -> None:
    """By that name, each time anew; and what they read has what ours looks at."""
    library = import_module("eventlet.websocket")
    assert "RFC6455WebSocket" in library.WebSocketWSGI._handle_hybi_request.__code__.co_names
    message = library.RFC6455WebSocket.Message(1, 10)
    assert (message.opcode, message.data) == (1, [])
    assert "self.max_frame_length = max_frame_length" in inspect.getsource(library.RFC6455WebSocket.__init__)


def test_the_listener_takes_a_context_for_tls() -> None:
    assert "kw.get('_context')" in inspect.getsource(import_module("eventlet.green.ssl").GreenSSLSocket.__new__)


def test_engineio_is_made_of_the_parts_that_we_replace() -> None:
    server = socketio.Server(async_mode="eventlet").eio
    assert {"websocket", "queue"} <= server._async.keys()
    assert isinstance(server.create_queue(), server._async["queue"])
    assert "_async['websocket']" in inspect.getsource(import_module("engineio.socket"))
    assert server.sockets == {}
    assert "message" in server.handlers
    # `max_message_size` in modes without a websocket of their own, and the fault that we log without a traceback.
    assert "server_args" in inspect.getsource(import_module("engineio.async_drivers._websocket_wsgi"))
    assert "'post request handler error'" in inspect.getsource(import_module("engineio.server"))


def test_word_documents_have_the_elements_that_we_add_to() -> None:
    document = docx.Document()
    table, paragraph = document.add_table(1, 1), document.add_paragraph("")
    elements = (table.cell(0, 0)._tc, table._tbl, table.rows[0]._tr, paragraph._p, paragraph.add_run("")._r)
    assert [element.tag.partition("}")[2] for element in elements] == ["tc", "tbl", "tr", "p", "r"]


def test_no_other_private_name_is_reached_for() -> None:
    known = REACHED_FOR | {name.rpartition(".")[2] for name in OVERRIDDEN} | {"_replace", "_Compress"}
    reached, own = set(), set()
    for path in sorted((ROOT / "facilitator").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and re.match("_[a-zA-Z]", node.attr):
                of_itself = isinstance(node.value, ast.Name) and node.value.id in ("self", "cls")
                (own if of_itself else reached).add(node.attr)
    assert {"_async", "_recv_frame"} <= reached
    assert reached - own - known == set()


def test_each_of_these_libraries_has_an_upper_bound() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    for group in (project["dependencies"], extras["gevent"], extras["dev"]):
        assert {re.split("[<>=]", one)[0] for one in group if "<" not in one}.isdisjoint(LIBRARIES), group
    bounded = {
        re.split("[<>=]", one)[0] for group in (project["dependencies"], extras["dev"]) for one in group if "<" in one
    }
    assert bounded >= LIBRARIES

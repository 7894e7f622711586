"""Https without a proxy in front: `run --tls-cert … --tls-key …`, in every mode."""

from __future__ import annotations

import signal
import socket
import struct
from contextlib import closing
from pathlib import Path

import pytest
import requests
from websocket import create_connection

from facilitator.concurrency import AsyncMode
from tests.support.certificate import self_signed
from tests.support.modes import MODES
from tests.web.terminal import fails_in_one_sentence, running, sentences

wait_seconds_max = 60


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return self_signed(tmp_path_factory.mktemp("certificate"), "IP:127.0.0.1")


@pytest.mark.parametrize("mode", MODES)
def test_pages_and_sockets_are_secure_and_nobody_who_says_nothing_is_waited_for(
    tmp_path: Path, certificate: tuple[Path, Path], mode: AsyncMode
) -> None:
    cert, key = certificate
    options = ("--tls-cert", str(cert), "--tls-key", str(key), "--async-mode", mode)
    with running(tmp_path, "nb", *options, secure=cert) as server:
        silent = socket.create_connection(("127.0.0.1", server.port))
        for beginning in (b"", b"\x16\x03\x01\x02"):
            with closing(socket.create_connection(("127.0.0.1", server.port))) as gone:
                gone.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                gone.sendall(beginning)
        in_clear = socket.create_connection(("127.0.0.1", server.port))
        in_clear.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        console = server.link("nb", "server.console")
        assert console.startswith(f"https://127.0.0.1:{server.port}/")
        page = requests.get(console, verify=str(cert), timeout=wait_seconds_max)
        assert page.url.endswith("/console")
        assert page.headers["Strict-Transport-Security"]
        assert "; Secure" in page.history[0].headers["Set-Cookie"]
        wire = create_connection(
            f"wss://127.0.0.1:{server.port}/socket.io/?EIO=4&transport=websocket",
            sslopt={"ca_certs": str(cert)}, timeout=wait_seconds_max,
        )  # fmt: skip
        assert wire.recv().startswith("0{")
        wire.close()
        silent.close()
        in_clear.close()
        exit_code, _, errors = server.end(signal.SIGTERM)
        assert (exit_code, "Traceback" in errors) == (0, False), errors


@pytest.mark.slow
def test_a_certificate_that_cannot_be_used_is_one_sentence(tmp_path: Path, certificate: tuple[Path, Path]) -> None:
    cert, key = certificate
    command = ("-m", "facilitator", "run", "--host", "127.0.0.1", "--port", "PORT")
    for cert_shown, key_shown, options in (
        ("nowhere.pem", key, ("--tls-cert", "nowhere.pem", "--tls-key", str(key))),
        (cert, cert, ("--tls-cert", str(cert), "--tls-key", str(cert))),
        (cert, "--tls-key", ("--tls-cert", str(cert))),
        ("--tls-cert", key, ("--tls-key", str(key))),
    ):
        said = fails_in_one_sentence(tmp_path, *command, *options)
        assert said == sentences("server.bad_certificate", cert=cert_shown, secret=key_shown)

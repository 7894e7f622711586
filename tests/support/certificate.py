"""A certificate signed by itself."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path


def self_signed(folder: Path, *names: str) -> tuple[Path, Path]:
    """Returns certificate and key for `names`, such as `IP:127.0.0.1`."""
    program = shutil.which("openssl")
    assert program, "openssl is needed"
    cert, key = folder / "cert.pem", folder / "key.pem"
    subprocess.run(
        [
            program, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
            "-keyout", str(key), "-out", str(cert), "-days", "2", "-subj", "/CN=kickoff",
            "-addext", f"subjectAltName={','.join(names)}",
        ],
        check=True, capture_output=True,
    )  # fmt: skip
    return cert, key

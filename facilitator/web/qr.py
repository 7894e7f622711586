"""QR codes: dark on white with the quiet zone required by ISO/IEC 18004, independent of the page's colours."""

from __future__ import annotations

import io

import qrcode
from qrcode.constants import ERROR_CORRECT_M
from qrcode.image.svg import SvgPathImage

quiet_zone_modules = 4


def as_svg(text: str) -> bytes:
    """Returns a scalable SVG on white."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=quiet_zone_modules, image_factory=_OnWhite)
    code.add_data(text)
    written = io.BytesIO()
    code.make_image().save(written)
    return written.getvalue()


def wifi(name: str, password: str) -> str:
    """Returns the text of a Wi-Fi QR code; an open network without a password. The format:
    https://github.com/zxing/zxing/wiki/Barcode-Contents#wi-fi-network-config-android-ios-11"""
    secured = f"WPA;S:{_escaped(name)};P:{_escaped(password)}" if password else f"nopass;S:{_escaped(name)}"
    return f"WIFI:T:{secured};;"


def _escaped(text: str) -> str:
    return "".join(f"\\{c}" if c in '\\;,:"' else c for c in text)


def as_text(text: str) -> str:
    """Returns the code for a terminal, two rows of modules per line."""
    code = qrcode.QRCode(border=2)
    code.add_data(text)
    written = io.StringIO()
    code.print_ascii(out=written, invert=True)
    return written.getvalue()


class _OnWhite(SvgPathImage):
    background = "white"

"""The app factory. The clock is a parameter, so that tests can pass their own."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import socketio
from flask import Flask
from flask_compress import Compress
from flask_socketio import SocketIO
from markupsafe import Markup

from facilitator.clock import Clock, Hands, Machine
from facilitator.concurrency import AsyncMode, native_threads
from facilitator.live.copies import Copies
from facilitator.live.registry import Registry
from facilitator.methods.fund import shared_out
from facilitator.settings import Settings
from facilitator.web import errors, security
from facilitator.web.api import date, doctor, handover, leading, network, similar, workshops
from facilitator.web.context import AppContext
from facilitator.web.doctor import Visitors
from facilitator.web.documents.export import archive
from facilitator.web.i18n import Catalogues
from facilitator.web.links import base_url
from facilitator.web.origins import behind_tls, our_origins
from facilitator.web.pages import routes, tidy
from facilitator.web.pages.assets import Assets
from facilitator.web.socket import handlers, packets
from facilitator.web.socket.broadcast import Broadcaster
from facilitator.web.socket.packets import StrictPacket
from facilitator.web.wsgi import strict_handshake

package = Path(__file__).parent.parent
top = package if (package / "static").is_dir() else package.parent
"""Where `static` and `templates` are: inside an installed package, or at the top of a checkout."""
ping_interval_seconds = 15
ping_timeout_seconds = 20
farewell_seconds = 0.1
"""Time for closing messages to reach the phones."""
finish_seconds_max = 5.0
"""Limit for finishing commands at shutdown; clients resend the rest to the next server."""


@dataclass(frozen=True, slots=True)
class Application:
    """`flask` is the WSGI app, sockets included."""

    flask: Flask
    server: socketio.Server
    context: AppContext
    copies: list[Copies]
    assets: Assets

    def stop(self) -> None:
        """Finishes pending commands, tells clients goodbye, and closes the database."""
        # A command-line process, which makes no copies, has nobody to send to.
        farewell = farewell_seconds if self.copies else 0
        self._finish()
        self.context.broadcaster.say_bye("restarting")
        self.server.sleep(farewell)
        self._finish()
        # Lets the last answers be sent.
        self.server.sleep(farewell)
        self.context.broadcaster.stop()
        for copies in self.copies:
            copies.close()
        self.context.registry.close()

    def _finish(self) -> None:
        """Waits for running and queued commands to be answered."""
        deadline = time.monotonic() + finish_seconds_max
        while self.context.registry.is_busy() and time.monotonic() < deadline:
            self.server.sleep(0.005)


def create_app(
    settings: Settings, *, mode: AsyncMode | None = None, clock: Hands | Callable[[], int] | None = None
) -> Application:
    """`mode` is the patched async mode; without one the application serves nobody and makes no copies, as in a command-line
    process. `clock` defaults to this machine's. Raises DatabaseProblem."""
    catalogues = Catalogues.load()
    app = Flask(__name__, static_folder=None, template_folder=str(top / "templates"))
    app.config.update(
        MAX_CONTENT_LENGTH=settings.body_bytes_max, COMPRESS_ALGORITHM=["br", "gzip"], COMPRESS_BR_LEVEL=5
    )
    app.json.sort_keys = False  # type: ignore[attr-defined]
    app.json.ensure_ascii = False  # type: ignore[attr-defined]
    app.jinja_env.policies["json.dumps_kwargs"] = {"separators": (",", ":")}
    app.jinja_env.globals["sentence"] = catalogues.sentence
    assets = Assets(top / "static", top / "templates", separate=settings.separate_modules, secure=settings.is_secure)
    assets.register(app)
    app.jinja_env.globals["arrival"] = Markup(assets.arrival())  # noqa: S704 (our own file)
    Compress(app)
    sockets_app = SocketIO(
        app,
        async_mode=mode or "threading",
        async_handlers=False,
        manage_session=False,
        http_compression=False,
        cors_allowed_origins=our_origins(settings.public_url),
        max_http_buffer_size=settings.body_bytes_max,
        serializer=StrictPacket,
        ping_interval=ping_interval_seconds,
        ping_timeout=ping_timeout_seconds,
    )
    app.wsgi_app = strict_handshake(behind_tls(app.wsgi_app, settings.public_url))  # type: ignore[method-assign, assignment]
    server = sockets_app.server
    broadcaster = Broadcaster(server, tick_ms=settings.tick_ms)

    copies: list[Copies] = []

    def forget_in_copies() -> None:
        """Starts at once in the background."""
        for one in copies:
            sockets_app.start_background_task(one.forget)

    registry = Registry(
        settings.database,
        clock=clock or Machine(),
        in_native_thread=native_threads(mode),
        archive=lambda registry, live: archive(registry, live, settings.archive_folder),
        share_out=shared_out,
        close_after_hours=settings.close_after_hours,
        committed=broadcaster.stir,
        destroyed=forget_in_copies,
        out_of_reach=lambda: [str(one.folder) for one in copies if one.may_hold_secrets],
    )
    base = base_url(settings.public_url, settings.host, settings.port, secure=settings.tls_cert is not None)
    context = AppContext(settings, base, registry, catalogues, broadcaster)
    for module in (workshops, leading, handover, network, date, similar, routes):
        app.register_blueprint(module.blueprint(context))
    tidy.register(app)
    visitors = Visitors()
    visitors.register(app)
    if mode:
        copies.extend(kept_copies(settings, clock=registry.clock, mode=mode, changed=registry.tell_all))
    app.register_blueprint(doctor.blueprint(context, visitors, copies))
    errors.register(app, catalogues)
    security.register(app, inline=assets.arrival(), public_url=settings.public_url)
    packets.register(server, bytes_max=settings.body_bytes_max)
    handlers.register(server, context)
    sockets_app.start_background_task(broadcaster.run)
    sockets_app.start_background_task(registry.disk.watch, server.sleep)
    sockets_app.start_background_task(registry.time.watch, server.sleep)
    if mode:
        # Not in a command-line process, which may run beside the server.
        sockets_app.start_background_task(registry.unattended.watch, server.sleep)
    for one in copies:
        # One task per folder, so that a slow or missing USB stick delays no other copy.
        sockets_app.start_background_task(one.run, server.sleep)
    return Application(app, server, context, copies, assets)


def kept_copies(
    settings: Settings, *, clock: Clock, mode: AsyncMode | None = None, changed: Callable[[], None] = lambda: None
) -> list[Copies]:
    return [
        Copies(
            settings.database,
            folder,
            clock=clock,
            in_native_thread=native_threads(mode),
            thinning=lambda: clock.is_trusted,
            share_out=shared_out,
            changed=changed,
        )
        for folder in settings.copies_folders
    ]

"""Sealing: events under a secret ballot are logged encrypted and authenticated (AES-256-GCM, NIST SP 800-38D), padded, and under
a constant name. All derives from one key (HKDF, RFC 5869), so that deleting it destroys contents, pseudonyms, command ids and
dealt hands."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from base64 import b64decode, b64encode
from collections.abc import Mapping

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from facilitator.domain.ballots import Ballots
from facilitator.domain.command import Command, Event
from facilitator.domain.kernel import ActorId, BallotId, ParticipantId
from facilitator.domain.person import Person
from facilitator.domain.polls import FeedbackAnswered
from facilitator.domain.sealed import Sealed
from facilitator.store.codec import decode_event, dump, encode_command, encode_event

key_bytes = 32
nonce_bytes = 12
sealed_actor = "ballot"
"""Actor of all sealed events."""
box_bytes = 320
"""Plaintext size of a vote, star, thumb or score, after padding: ids have at most 40 characters."""
text_box_bytes = 3_072
"""Plaintext size of a feedback answer, after padding: texts have up to 600 characters, and their length could identify the
author."""


class Seal:
    def __init__(self, key: bytes, workshop_id: str) -> None:
        self._workshop_id = workshop_id.encode()
        self._boxes = AESGCM(self._derived(key, b"boxes"))
        self._ids = self._derived(key, b"command ids")
        self._fingerprints = self._derived(key, b"fingerprints")
        self._names = self._derived(key, b"pseudonyms")
        self.hands_key = self._derived(key, b"hands")
        self._known: dict[tuple[str, str], BallotId] = {}

    @property
    def name(self) -> str:
        """Name of the key, which reveals nothing about it."""
        return self.ballots({}).key

    def ballots(self, people: Mapping[ParticipantId, Person]) -> Ballots:
        return Ballots(people, self._pseudonym)

    def fingerprint(self, command: Command) -> str:
        """Returns a keyed hash of the command. An unkeyed one could be reversed by trying candidates, such as a participant's
        unit."""
        return _named(self._fingerprints, dump(encode_command(command)))

    def command_id(self, actor: ActorId, command_id: str) -> str:
        """Returns a keyed hash, so that a phone's command ids do not identify its votes in the log."""
        return _named(self._ids, actor, command_id)

    def shut(self, command_id: str, fingerprint: str, event: Event) -> Sealed:
        """Encrypts an event. `command_id` is the sealed one, and is authenticated with the box."""
        name, version, data = encode_event(event)
        said = dump({"fingerprint": fingerprint, "name": name, "version": version, "data": json.loads(data)}).encode()
        size = text_box_bytes if isinstance(event, FeedbackAnswered) else box_bytes
        assert len(said) <= size, f"a {name} is longer than what it is sealed in"
        nonce = secrets.token_bytes(nonce_bytes)
        box = self._boxes.encrypt(nonce, said.ljust(size), self._bound_to(command_id))
        return Sealed(b64encode(nonce + box).decode())

    def open(self, command_id: str, sealed: Sealed) -> tuple[str, Event] | None:
        """Returns the command's fingerprint and event; None if sealed with another key or altered. Raises UndecodableEvent."""
        try:
            box = b64decode(sealed.box, validate=True)
            said = json.loads(self._boxes.decrypt(box[:nonce_bytes], box[nonce_bytes:], self._bound_to(command_id)))
        except (InvalidTag, ValueError):
            return None
        return said["fingerprint"], decode_event(said["name"], said["version"], dump(said["data"]))

    def _pseudonym(self, scope: str, person: str) -> BallotId:
        known = self._known.get((scope, person))
        if known is None:
            known = self._known[scope, person] = BallotId(_named(self._names, scope, person))
        return known

    def _derived(self, key: bytes, purpose: bytes) -> bytes:
        return HKDF(SHA256(), key_bytes, salt=self._workshop_id, info=b"facilitator " + purpose).derive(key)

    def _bound_to(self, command_id: str) -> bytes:
        return self._workshop_id + b" " + command_id.encode()


def _named(key: bytes, *words: str) -> str:
    """Returns 24 hex digits of an HMAC; words contain no line breaks."""
    return hmac.new(key, "\n".join(words).encode(), hashlib.sha256).hexdigest()[:24]

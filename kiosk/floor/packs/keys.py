"""Keys that packs are signed with: Ed25519, the private one in a file, the public one as a line of ``site.yaml``."""

from __future__ import annotations

import base64
import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.wording import of_packs
from kiosk.floor.packs.fault import PackError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

LARGEST_KEY = 64 * 1024
"""The largest file that is read as a key, in bytes."""


def make_key(file: Path) -> str:
    """Write a new private key into a file that only its owner may read; give the public one. Raises ``PackError``."""
    _need_cryptography()
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.generate()
    written = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as stream:
            stream.write(written)
            stream.flush()
            os.fsync(stream.fileno())
    except FileExistsError:
        raise PackError(of_packs.key_there(file)) from None
    except OSError as error:
        raise PackError(of_packs.not_written(file, error)) from None
    return base64.b64encode(key.public_key().public_bytes_raw()).decode()


def signature_of(content: bytes, file: Path) -> bytes:
    """Sign with the private key in a file; raises ``PackError``."""
    return _private_key(file).sign(content)


def check_signature(content: bytes, signature: bytes, public_key: str) -> None:
    """Hold a signature against a public key in base64; raises ``PackError`` where it is not its owner's."""
    _need_cryptography()
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(base64.b64decode(public_key)).verify(signature, content)
    except (InvalidSignature, ValueError):
        raise PackError(of_packs.wrong_signature()) from None


def _private_key(file: Path) -> Ed25519PrivateKey:
    _need_cryptography()
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    try:
        with file.open("rb") as stream:
            key = serialization.load_pem_private_key(stream.read(LARGEST_KEY), None)
    except OSError as error:
        raise PackError(of_packs.unreadable(file, error)) from None
    except (ValueError, TypeError, UnsupportedAlgorithm):  # TypeError where it is locked with a password
        key = None
    if not isinstance(key, Ed25519PrivateKey):
        raise PackError(of_packs.no_key(file))
    return key


def _need_cryptography() -> None:
    try:
        import cryptography.hazmat.primitives.asymmetric.ed25519  # noqa: F401
    except ImportError:
        raise PackError(of_packs.cryptography_missing()) from None

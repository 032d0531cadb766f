"""The staff's PIN, kept as a hash only."""

from __future__ import annotations

import hashlib
import hmac
import re
from base64 import b64decode, b64encode

SHORTEST, LONGEST = 4, 12
"""How many digits a PIN may have."""

_COST, _BLOCK, _PARALLEL = 2**14, 8, 1
"""scrypt's parameters: 16 MB and about 50 ms for each try."""

_SALT, _KEY = 16, 32
_HASH = re.compile(r"scrypt:([A-Za-z0-9+/]{22}==):([A-Za-z0-9+/]{43}=)")


def pin_hash(pin: str, salt: bytes) -> str:
    """Give the hash of a PIN, as it stands in ``site.yaml``; the salt has 16 bytes."""
    return f"scrypt:{b64encode(salt).decode()}:{b64encode(_key(pin, salt)).decode()}"


def is_pin_hash(words: str) -> bool:
    """Tell whether words have the form of a hash."""
    return _HASH.fullmatch(words) is not None


def is_pin(pin: str, hashed: str) -> bool:
    """Tell whether a PIN is the one of a hash."""
    found = _HASH.fullmatch(hashed)
    return found is not None and hmac.compare_digest(_key(pin, b64decode(found[1])), b64decode(found[2]))


def _key(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=_COST, r=_BLOCK, p=_PARALLEL, dklen=_KEY, maxmem=2**26)

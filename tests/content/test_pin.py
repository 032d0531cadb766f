"""The staff's PIN: known by its hash only."""

from __future__ import annotations

from kiosk.content.pin import is_pin, is_pin_hash, pin_hash

SALT = bytes(range(16))


def test_the_right_pin_is_known_and_no_other() -> None:
    hashed = pin_hash("4711", SALT)
    assert is_pin_hash(hashed)
    assert is_pin("4711", hashed)
    assert not is_pin("4712", hashed)
    assert not is_pin("", hashed)
    assert "4711" not in hashed


def test_the_same_pin_has_another_hash_on_another_machine() -> None:
    assert pin_hash("4711", SALT) != pin_hash("4711", SALT[::-1])


def test_what_is_no_hash_lets_nobody_in() -> None:
    for words in ("", "4711", "scrypt::", "scrypt:AAAA:BBBB"):
        assert not is_pin_hash(words)
        assert not is_pin("4711", words)

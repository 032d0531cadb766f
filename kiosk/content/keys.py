"""The keys of keypads by the names that Qt gives them, and what each of them does."""

from __future__ import annotations

import string
from typing import Annotated

from pydantic import AfterValidator, Field, WithJsonSchema, model_validator

from kiosk.content.model import Model, wrong
from kiosk.content.wording import of_keypads

_NAMED = """
Up Down Left Right Tab Backtab PageUp PageDown Home End Insert Delete
Return Enter Space Select Yes No Cancel Escape Backspace Back Forward Exit Clear
HomePage Menu Help Info Guide Settings Search Favorites Context1 Context2 Context3 Context4
VolumeUp VolumeDown VolumeMute BassUp BassDown TrebleUp TrebleDown
MediaPlay MediaPause MediaTogglePlayPause MediaStop MediaPrevious MediaNext
AudioRewind AudioForward AudioRepeat ChannelUp ChannelDown Red Green Yellow Blue
Plus Minus Asterisk Slash Equal Comma Period NumberSign Pause Print SysReq
ScrollLock NumLock CapsLock Launch0 Launch1 Launch2 Launch3 Launch4 Launch5 Launch6 Launch7 Launch8 Launch9
Tools MicMute TouchpadToggle TouchpadOn TouchpadOff
"""

KEY_NAMES = (*string.ascii_uppercase, *string.digits, *(f"F{number}" for number in range(1, 36)), *_NAMED.split())
"""Every name that a key may have in ``site.yaml``: Qt's, without the ``Key_`` before it."""


def _known(name: str) -> str:
    if name not in KEY_NAMES:
        raise wrong(of_keypads.unknown_key_name(name, KEY_NAMES))
    return name


_NAMES = {"title": "key", "enum": [*KEY_NAMES, *range(10)]}  # an editor takes a digit for a number
KeyName = Annotated[str, AfterValidator(_known), WithJsonSchema(_NAMES)]
Keys = tuple[KeyName, ...]


class Keypad(Model):
    """Which keys do what; a key is named as Qt names it, and an action without keys is written as []."""

    next: Keys = Field(("Down", "Tab"), description="To the next thing on the screen.")
    previous: Keys = Field(("Up", "Backtab"), description="To the thing before.")
    left: Keys = Field(("Left",), description="Left in a thing that has a left, such as a slider; else as previous.")
    right: Keys = Field(("Right",), description="Right in a thing that has a right; else as next.")
    select: Keys = Field(("Return", "Enter", "Space", "Select"), description="Does what a touch would do.")
    back: Keys = Field(("Escape", "Backspace", "Back"), description="Closes what is open; else one step back.")
    home: Keys = Field(("Home", "HomePage"), description="To home.")
    louder: Keys = Field(("VolumeUp", "Plus"), description="Makes the voice and everything that sounds louder.")
    softer: Keys = Field(("VolumeDown", "Minus"), description="Makes it softer.")
    repeat: Keys = Field(("R", "AudioRepeat"), description="Says again what was said last.")
    pause: Keys = Field(("P", "Pause", "MediaTogglePlayPause"), description="Pauses the voice, and lets it go on.")
    headset_in: Keys = Field(("F13", "Tools"), description="What the socket sends when a headset is plugged in.")
    headset_out: Keys = Field(("F14", "Launch5"), description="What the socket sends when the headset is pulled out.")

    def with_key(self, action: str, key: str) -> Keypad:
        """Give a keypad on which a key does an action, which has no other keys then; a key does one thing."""
        kept = {name: tuple(old for old in getattr(self, name) if old != key) for name in type(self).model_fields}
        return Keypad.model_validate({**kept, action: (key,)})

    @model_validator(mode="after")
    def _each_key_does_one_thing(self) -> Keypad:
        taken: dict[str, str] = {}
        typed = self.model_fields_set
        # Where a typed key meets one of the defaults, the problem stands at the typed one.
        for action in sorted(type(self).model_fields, key=lambda action: action in typed):
            names: Keys = getattr(self, action)
            for place, name in enumerate(names):
                if name in taken:
                    raise wrong(of_keypads.key_taken(name, taken[name], action), (action, place))
                taken[name] = action
        return self

"""What the staff read on their page."""

from __future__ import annotations

from kiosk.content.wording.manner import counted


def enter_pin() -> str:
    return "PIN"


def wrong_pin() -> str:
    return "That is not the PIN."


def wait(seconds: float) -> str:
    return f"Too many wrong PINs: wait {counted(max(1, round(seconds)), 'second')}."


def erase() -> str:
    return "Erase"


def enter() -> str:
    return "Enter"


def title() -> str:
    return "For the staff"


def close() -> str:
    return "Back to the exhibit"


def restart() -> str:
    return "Restart"


def reload() -> str:
    return "Reload the content"


def leave() -> str:
    return "Exit"


def touch_test() -> str:
    return "Touch test"


def touch_test_says() -> str:
    return "Put all fingers on the glass: each shows a circle. Ten seconds without a touch end the test."


def ruler() -> str:
    return "This bar is 100 mm long, if the diagonal in site.yaml is right."


def back() -> str:
    return "Back"


def keys() -> str:
    return "Keys of the keypad"


def press_a_key() -> str:
    return "Press a key to see what it does; touch an action to give it another key."


def press_its_key(does: str) -> str:
    return f"Press the key for: {does}. Touch it again to leave it as it is."


def key_learnt(key: str, does: str) -> str:
    return f"Learnt: {key}: {does}."


def key_does(key: str, does: str | None) -> str:
    return f"{key}: {does}." if does else f"{key}: nothing."


def unknown_key() -> str:
    return "The system has no name for this key, so it cannot be used. Give it another code in the keypad's own setup."


def restore_keys() -> str:
    return "Keys of site.yaml"


def keys_restored() -> str:
    return "The keys are again as site.yaml has them."


def softer() -> str:
    return "Softer"


def louder() -> str:
    return "Louder"


def volume(step: int, loudest: int) -> str:
    return f"A visit begins at volume {step} of {loudest}."


def sound_test() -> str:
    return "Sound test"


def sounds(device: str, languages: list[str]) -> str:
    """Say by what a sound was made, and which languages can be spoken."""
    spoken = f"a voice for {', '.join(languages)}" if languages else "no voice that could speak"
    return f"A chime on {device}; {spoken}."


def no_sound_device() -> str:
    return "This machine has no sound device. Plug one in, or look at its volume in the system, and restart."


def no_sound_library(error: ImportError) -> str:
    return f"Nothing can sound: {error}. The extra [media] brings what it takes."


def cannot_be_shown(exhibit: str, fault: str) -> str:
    return f"{exhibit} cannot be shown, so nothing is changed. {fault}"


def with_the_page() -> str:
    return "It is shown when this page closes."


def install(name: str) -> str:
    return f"Install {name}"


def installing(name: str) -> str:
    return f"{name} is being checked and installed …"


def installed_with(words: str) -> str:
    return f"{words} It is shown when this page closes."


def not_installed(words: str) -> str:
    return f"Not installed; what was shown stays. {words}"


def content() -> str:
    return "Content"


def visits_today() -> str:
    return "Visits today"


def not_counted() -> str:
    return "not known: the file of visits cannot be read"


def version() -> str:
    return "Kiosk"


def exhibit() -> str:
    return "Exhibit"


def up_for() -> str:
    return "Up for"


def restarts() -> str:
    return "Restarts"


def problems() -> str:
    return "Last problems"


def none() -> str:
    return "none"


def duration(seconds: float) -> str:
    """Say how long something has lasted, in days, hours and minutes."""
    minutes = int(seconds // 60)
    days, hours, minutes = minutes // 1440, minutes // 60 % 24, minutes % 60
    return f"{days} d {hours} h {minutes} min" if days else f"{hours} h {minutes} min"

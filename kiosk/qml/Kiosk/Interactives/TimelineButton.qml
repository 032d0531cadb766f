import Kiosk.Controls

// A button that rests while there is nothing for it to do.
IconButton {
    required property bool live

    enabled: live
    opacity: live ? 1 : 0.4
}

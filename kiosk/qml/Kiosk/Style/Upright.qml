import QtQuick

// Turns back what is read or looked at where the whole screen is mirrored for languages written from right to left.
Scale {
    required property Item of

    origin.x: of.width / 2
    xScale: Theme.mirrored ? -1 : 1
}

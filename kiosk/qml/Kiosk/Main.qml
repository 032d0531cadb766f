import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// The window on the floor, which is the glass.
Window {
    id: main

    required property Guide guide

    color: Theme.night
    title: guide.exhibit.title

    Scene {
        anchors.fill: parent
        guide: main.guide
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Screens
import Kiosk.Style

// The window: one screen at a time, and the question when nobody seems to be there.
Window {
    id: main

    required property Guide guide
    readonly property int lastStep: Math.max(1, guide.exhibit.steps.length - 1)

    color: Theme.night
    title: guide.exhibit.title

    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: Math.hypot(main.width, main.height) / main.guide.glass.diagonal
    }

    Binding {
        target: Theme
        property: "shortSide"
        value: Math.min(main.width, main.height)
    }

    Binding {
        target: Theme
        property: "viewingDistance"
        value: main.guide.glass.distance
    }

    Binding {
        target: Theme
        property: "textSize"
        value: main.guide.access.textSize
    }

    Binding {
        target: Theme
        property: "labelShare"
        value: main.guide.access.labelSize
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: main.guide.access.highContrast
    }

    Binding {
        target: Theme
        property: "calmMotion"
        value: main.guide.access.calmMotion
    }

    Binding {
        target: Theme
        property: "lowered"
        value: main.guide.access.lowered
    }

    Binding {
        target: Theme
        property: "keyed"
        value: main.guide.access.keyed
    }

    Binding {
        target: Theme
        property: "mirrored"
        value: main.guide.access.mirrored
    }

    Binding {
        target: Theme
        property: "spoken"
        value: main.guide.access.spoken
    }

    Binding {
        target: Theme
        property: "descent"
        value: main.guide.screen === "panel" ? main.guide.step / main.lastStep : 0
    }

    // For languages written from right to left the whole scene is mirrored; what is read turns itself back.
    Item {
        id: scene

        anchors.fill: parent
        transform: Upright {
            of: scene
        }

        CurrentScreen {
            anchors.fill: parent
            enabled: !main.guide.asking && !main.guide.access.easing
            guide: main.guide
        }

        Loader {
            anchors.fill: parent
            active: main.guide.access.easing
            enabled: !main.guide.asking
            sourceComponent: EaseSheet {
                guide: main.guide
            }
        }

        Loader {
            anchors.fill: parent
            active: main.guide.asking
            sourceComponent: StillThere {
                guide: main.guide
            }
        }
    }

    FocusFrame {
        item: main.activeFocusItem
    }
}

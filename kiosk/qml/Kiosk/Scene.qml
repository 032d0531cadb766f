pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Screens
import Kiosk.Style

// What a visitor sees, laid out for glass of the item's own size: one screen at a time, and the question when nobody
// seems to be there.
Item {
    id: scene

    required property Guide guide
    readonly property int lastStep: Math.max(1, guide.exhibit.steps.length - 1)

    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: Math.hypot(scene.width, scene.height) / scene.guide.glass.diagonal
    }

    Binding {
        target: Theme
        property: "shortSide"
        value: Math.min(scene.width, scene.height)
    }

    Binding {
        target: Theme
        property: "viewingDistance"
        value: scene.guide.glass.distance
    }

    Binding {
        target: Theme
        property: "textSize"
        value: scene.guide.access.textSize
    }

    Binding {
        target: Theme
        property: "labelShare"
        value: scene.guide.access.labelSize
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: scene.guide.access.highContrast
    }

    Binding {
        target: Theme
        property: "calmMotion"
        value: scene.guide.access.calmMotion
    }

    Binding {
        target: Theme
        property: "lowered"
        value: scene.guide.access.lowered
    }

    Binding {
        target: Theme
        property: "keyed"
        value: scene.guide.access.keyed
    }

    Binding {
        target: Theme
        property: "mirrored"
        value: scene.guide.access.mirrored
    }

    Binding {
        target: Theme
        property: "spoken"
        value: scene.guide.access.spoken
    }

    Binding {
        target: Theme
        property: "descent"
        value: scene.guide.screen === "panel" ? scene.guide.step / scene.lastStep : 0
    }

    // For languages written from right to left the whole scene is mirrored; what is read turns itself back.
    Item {
        id: whole

        anchors.fill: parent
        transform: Scale {
            origin.x: whole.width / 2
            xScale: Theme.along
        }

        CurrentScreen {
            anchors.fill: parent
            enabled: !scene.guide.asking && !scene.guide.access.easing
            guide: scene.guide
        }

        Loader {
            anchors.fill: parent
            active: scene.guide.access.easing
            enabled: !scene.guide.asking
            sourceComponent: EaseSheet {
                guide: scene.guide
            }
        }

        Loader {
            anchors.fill: parent
            active: scene.guide.asking
            sourceComponent: StillThere {
                guide: scene.guide
            }
        }
    }

    FocusFrame {
        item: scene.Window.activeFocusItem
    }
}

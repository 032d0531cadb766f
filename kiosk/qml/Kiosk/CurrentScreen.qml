pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Panel
import Kiosk.Screens
import Kiosk.Style

// The screen the visitor is on. Brought lower, it takes the lower half, and a picture of the exhibit the upper.
Item {
    id: current

    required property Guide guide
    readonly property bool halved: Theme.lowered && ["home", "overview", "about"].includes(guide.screen)

    Loader {
        width: parent.width
        height: place.y
        active: current.halved
        sourceComponent: Image {
            mirror: Theme.mirrored
            source: current.guide.exhibit.steps[current.guide.step].art
            sourceSize: Qt.size(width, height)
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            Accessible.ignored: true
        }
    }

    Item {
        id: place

        y: current.halved ? Math.round(parent.height / 2) : 0
        width: parent.width
        height: parent.height - y

        Loader {
            anchors.fill: parent
            active: current.guide.screen === "attract"
            sourceComponent: Attract {
                guide: current.guide
            }
        }

        Loader {
            anchors.fill: parent
            active: current.guide.screen === "home"
            sourceComponent: Home {
                guide: current.guide
            }
        }

        Loader {
            anchors.fill: parent
            active: current.guide.screen === "panel"
            sourceComponent: PanelScreen {
                guide: current.guide
            }
        }

        Loader {
            anchors.fill: parent
            active: current.guide.screen === "overview"
            sourceComponent: Overview {
                guide: current.guide
            }
        }

        Loader {
            anchors.fill: parent
            active: current.guide.screen === "about"
            sourceComponent: About {
                guide: current.guide
            }
        }
    }
}

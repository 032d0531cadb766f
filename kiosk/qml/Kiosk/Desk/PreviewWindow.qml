pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

// The curator's window: the bar, the exhibit as on a screen of the size chosen, and over it what is wrong.
Window {
    id: main

    required property Preview preview

    color: Look.ground
    title: preview.title

    PreviewBar {
        id: bar

        width: parent.width
        height: Look.bar
        preview: main.preview
    }

    Item {
        id: place

        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        clip: true

        Loader {
            active: main.preview.ready
            anchors.centerIn: parent
            width: main.preview.screenWidth
            height: main.preview.screenHeight
            scale: Math.min(place.width / width, place.height / height)
            sourceComponent: Scene {
                guide: main.preview.guide
            }
        }

        Text {
            anchors.centerIn: parent
            visible: !main.preview.ready
            text: main.preview.nothingYet
            color: Look.front
            font.family: Look.plain
            font.pixelSize: 2 * Look.words
        }

        ProblemList {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Math.min(wanted, Math.round(parent.height * Look.most))
            visible: main.preview.problems.length > 0
            preview: main.preview
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// What is seen, on a dark ground: the film, else the picture, else rings of sound; under it what is being said.
Rectangle {
    id: screen

    required property MediaView view
    readonly property bool subtitled: view.captioned && view.playable
    readonly property real padding: 1.5 * Theme.unit

    color: Theme.night
    border.width: Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.nightFront

    Item {
        id: place

        anchors.fill: parent
        anchors.margins: Theme.hairline
        anchors.bottomMargin: screen.subtitled ? Math.min(2.6 * Theme.storySize + 2 * screen.padding, screen.height / 2) : Theme.hairline
        clip: true

        Repeater {
            model: screen.view.picture === "" && !screen.view.filmed ? 5 : 0
            delegate: Rectangle {
                required property int index

                x: place.width * 0.24 - width / 2
                y: place.height * 0.66 - height / 2
                z: -index
                width: Math.min(place.width, place.height) * (0.3 + index * 0.42)
                height: width
                radius: width / 2
                color: index === 0 ? Theme.red : "transparent"
                border.width: index === 0 ? 0 : 2 * Theme.hairline
                border.color: Theme.nightFront
            }
        }

        Image {
            anchors.fill: parent
            visible: screen.view.picture !== "" && !screen.view.filmed
            mirror: Theme.mirrored
            source: screen.view.picture
            sourceSize: Qt.size(width, height)
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            activeFocusOnTab: activeFocus || Theme.spoken
            Accessible.role: Accessible.Graphic
            Accessible.name: screen.view.alt
        }

        Item {
            id: film
            anchors.fill: parent

            visible: screen.view.filmed
            transform: Scale {
                origin.x: film.width / 2
                xScale: Theme.along
            }
            activeFocusOnTab: activeFocus || Theme.spoken
            Accessible.role: Accessible.Graphic
            Accessible.name: screen.view.alt
            Component.onCompleted: screen.view.showFilmIn(this)
        }
    }

    // A long caption covers the foot of the picture, not its own last line.
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.hairline
        visible: screen.subtitled && screen.view.said !== ""
        height: said.height + 2 * screen.padding
        color: Theme.night

        PlainText {
            id: said

            x: screen.padding
            y: screen.padding
            width: parent.width - 2 * screen.padding
            height: Math.min(implicitHeight, screen.height - 2 * screen.padding - 2 * Theme.hairline)
            text: screen.view.said
            color: Theme.nightFront
            font.pixelSize: Theme.storySize
            font.weight: Font.Bold
            verticalAlignment: Text.AlignBottom
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.smallSize / Theme.textSize
        }
    }
}

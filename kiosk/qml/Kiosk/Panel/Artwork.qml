pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The panel's picture, cropped around its middle. A tap on it closes what lies over the text.
Item {
    id: artwork

    required property Guide guide

    clip: true

    Image {
        id: picture

        anchors.fill: parent
        mirror: Theme.mirrored
        source: artwork.guide.panel.art
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        retainWhileLoading: true
        activeFocusOnTab: activeFocus || Theme.spoken
        Accessible.role: Accessible.Graphic
        Accessible.name: artwork.guide.panel.artAlt
        Accessible.description: artwork.guide.panel.artCredit
    }

    // The neighbours' pictures lie ready, so that a panel arrives with its own. Three images take turns: of the steps
    // before, here and after, each keeps the one that is its own as long as that is among them.
    Repeater {
        model: 3
        delegate: Image {
            required property int index
            readonly property int before: artwork.guide.step - 1
            readonly property int step: before + ((index - before) % 3 + 3) % 3

            visible: false
            source: step >= 0 && step < artwork.guide.exhibit.steps.length ? artwork.guide.exhibit.steps[step].art : ""
            sourceSize: Qt.size(picture.width, picture.height)
            // Qt keeps a picture by its crop too.
            fillMode: picture.fillMode
            asynchronous: true
        }
    }

    TapHandler {
        enabled: artwork.guide.overlay !== ""
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: artwork.guide.closeAll()
    }

    IconButton {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.unit
        visible: !Theme.lowered
        icon: "zoom_out_map"
        name: artwork.guide.words.lookCloser
        onActivated: artwork.guide.openArt()
    }
}

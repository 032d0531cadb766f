import QtQuick
import Kiosk.Bridge

// The panel's picture, cropped around its middle. A tap on it closes what lies over the text.
Item {
    id: artwork

    required property Guide guide

    clip: true

    Image {
        id: picture

        anchors.fill: parent
        source: artwork.guide.panel.art
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        retainWhileLoading: true
        Accessible.role: Accessible.Graphic
        Accessible.name: artwork.guide.panel.artAlt
        Accessible.description: artwork.guide.panel.artCredit
    }

    TapHandler {
        enabled: artwork.guide.overlay !== ""
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: artwork.guide.closeAll()
    }
}

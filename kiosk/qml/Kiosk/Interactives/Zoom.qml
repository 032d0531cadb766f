pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// A large picture to look into: the picture, what is told of it beside or under it, and its buttons below.
Item {
    id: zoom

    required property Guide guide
    required property ZoomView view
    readonly property int count: view.hotspots.length
    readonly property real beside: 0.36 * width
    readonly property bool wide: width > 1.25 * height && beside - told.gutter > 9 * Theme.storySize
    readonly property real room: height - tools.height - Theme.gap

    ZoomPicture {
        id: picture

        width: zoom.width - (told.visible && zoom.wide ? zoom.beside + Theme.margin / 2 : 0)
        height: zoom.room - (told.visible && !zoom.wide ? told.height + Theme.unit : foot.visible ? foot.height + Theme.unit / 2 : 0)
        view: zoom.view
        words: zoom.guide.words
    }

    ZoomTold {
        id: told

        visible: zoom.count > 0 && (zoom.wide || zoom.view.index >= 0)
        anchors.right: parent.right
        y: zoom.wide ? 0 : zoom.room - height
        width: zoom.wide ? zoom.beside : zoom.width
        height: zoom.wide ? zoom.room : 0.42 * zoom.room
        guide: zoom.guide
        view: zoom.view
    }

    PlainText {
        id: foot

        visible: !told.visible && text !== "" && implicitHeight < 0.2 * zoom.room
        y: zoom.room - height
        width: parent.width
        text: [zoom.view.caption, zoom.view.credit].filter(line => line !== "").join("<br>")
        textFormat: Text.StyledText
        color: Theme.ash
        font.pixelSize: Theme.smallSize
    }

    Row {
        id: tools

        anchors.bottom: parent.bottom
        spacing: Theme.gap

        IconButton {
            icon: "add"
            name: zoom.guide.words.zoomIn
            enabled: !zoom.view.nearest
            opacity: enabled ? 1 : 0.4
            onActivated: zoom.view.step(1)
        }

        IconButton {
            icon: "remove"
            name: zoom.guide.words.zoomOut
            enabled: !zoom.view.whole
            opacity: enabled ? 1 : 0.4
            onActivated: zoom.view.step(-1)
        }

        IconButton {
            icon: "fit_screen"
            name: zoom.guide.words.wholePicture
            enabled: !zoom.view.whole || zoom.view.index >= 0
            opacity: enabled ? 1 : 0.4
            onActivated: zoom.view.seeWhole()
        }
    }

    Stepper {
        visible: zoom.count > 0
        anchors.right: parent.right
        anchors.rightMargin: zoom.wide ? told.gutter : 0
        anchors.bottom: parent.bottom
        words: zoom.guide.words
        count: zoom.count
        index: zoom.view.index
        onChosen: index => zoom.view.choose(index)
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// A row of people; the chosen one's line on the matter, in words or under headings.
HeadedColumn {
    id: faces

    required property Guide guide
    required property FacesView view
    readonly property FaceView face: view.faces[view.index]

    words: guide.words
    stays: row.height <= 0.55 * height
    head: FaceRow {
        id: row

        width: faces.width - faces.gutter
        view: faces.view
        tallest: 0.28 * faces.height / Math.sqrt(Theme.textSize)
    }

    Connections {
        target: faces.view

        function onIndexChanged() {
            faces.toTop();
        }
    }

    DisplayText {
        width: parent.width
        text: faces.face.name
        color: Theme.redText
        font.pixelSize: Theme.dateSize
        font.capitalization: Font.AllUppercase
        wrapMode: Text.Wrap
        Accessible.ignored: false
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    ReadingText {
        visible: text !== ""
        width: parent.width
        text: faces.face.says
        onLinkTapped: entry => faces.guide.openLink(entry)
    }

    Column {
        visible: faces.face.facts.length > 0
        width: parent.width

        Repeater {
            model: faces.face.facts.slice()
            delegate: FaceFact {
                required property FaceFactView modelData

                width: parent?.width ?? 0
                fact: modelData
                onLinkTapped: entry => faces.guide.openLink(entry)
            }
        }
    }

    SourceList {
        width: parent.width
        sources: faces.face.sources
    }

    ActionButton {
        width: Math.min(implicitWidth, parent.width)
        name: faces.face.more
        onActivated: faces.guide.openLink(faces.face.person)
    }
}

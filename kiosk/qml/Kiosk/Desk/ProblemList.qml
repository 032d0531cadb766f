pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Bridge

// What is wrong now, over the exhibit: each problem with its place, its line and its remedy.
Rectangle {
    id: list

    required property Preview preview
    property bool folded: false
    readonly property real wanted: head.height + (folded ? 0 : problems.contentHeight + 2 * Look.gap)

    color: Look.sheet

    Row {
        id: head

        x: Look.gap
        height: Look.bar
        spacing: 2 * Look.gap

        Text {
            height: parent.height
            text: list.preview.summary
            color: Look.front
            font.family: Look.plain
            font.pixelSize: Look.words
            font.bold: true
            verticalAlignment: Text.AlignVCenter
        }

        Button {
            anchors.verticalCenter: parent.verticalCenter
            text: list.folded ? list.preview.unfold : list.preview.fold
            onClicked: list.folded = !list.folded
        }
    }

    ListView {
        id: problems

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Look.gap
        visible: !list.folded
        clip: true
        spacing: 2 * Look.gap
        model: list.preview.problems
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {}
        delegate: ProblemRow {
            required property ProblemView modelData

            width: problems.width
            problem: modelData
        }
    }
}

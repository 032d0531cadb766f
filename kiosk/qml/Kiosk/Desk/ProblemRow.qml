import QtQuick
import Kiosk.Bridge

// One problem: where, what, the line with the spot marked, what would be right.
Column {
    id: row

    required property ProblemView problem

    Text {
        width: parent.width
        text: row.problem.place
        textFormat: Text.PlainText
        color: row.problem.isError ? Look.error : Look.warning
        font.family: Look.fixed
        font.pixelSize: Look.words
        elide: Text.ElideMiddle
    }

    Text {
        width: parent.width
        text: row.problem.what
        textFormat: Text.PlainText
        color: Look.front
        font.family: Look.plain
        font.pixelSize: Look.words
        wrapMode: Text.Wrap
    }

    Text {
        width: parent.width
        visible: text.length > 0
        text: row.problem.lines
        textFormat: Text.PlainText
        color: Look.quiet
        font.family: Look.fixed
        font.pixelSize: Look.words
        clip: true
    }

    Text {
        width: parent.width
        visible: text.length > 0
        text: row.problem.remedy
        textFormat: Text.PlainText
        color: Look.remedy
        font.family: Look.plain
        font.pixelSize: Look.words
        wrapMode: Text.Wrap
    }
}

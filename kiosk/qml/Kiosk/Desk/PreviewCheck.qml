import QtQuick
import QtQuick.Controls.Basic

// A choice of the curator's bar that is on or off.
CheckBox {
    id: check

    contentItem: Text {
        leftPadding: check.indicator.width + check.spacing
        text: check.text
        color: Look.front
        font.family: Look.plain
        font.pixelSize: Look.words
        verticalAlignment: Text.AlignVCenter
    }
}

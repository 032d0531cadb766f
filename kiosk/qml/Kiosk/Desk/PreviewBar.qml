import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Bridge

// How the curator sees the exhibit: where, in which language, on which screen, with which choices of a visitor.
Rectangle {
    id: bar

    required property Preview preview
    readonly property Access access: preview.guide?.access ?? null

    color: Look.ground

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Look.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Look.gap

        ComboBox {
            width: 22 * Look.words
            enabled: bar.preview.ready
            model: bar.preview.stops
            currentIndex: bar.preview.stopIndex
            onActivated: index => bar.preview.goTo(index)
        }

        ComboBox {
            width: 10 * Look.words
            enabled: bar.preview.ready
            model: bar.preview.languages
            currentIndex: bar.preview.languageIndex
            onActivated: index => bar.preview.chooseLanguage(index)
        }

        ComboBox {
            width: 7 * Look.words
            enabled: bar.preview.ready
            model: bar.access?.textSizes ?? []
            currentIndex: bar.access?.textSizeIndex ?? 0
            onActivated: index => bar.access.chooseTextSize(index)
        }

        ComboBox {
            width: 14 * Look.words
            model: bar.preview.sizes
            currentIndex: bar.preview.sizeIndex
            onActivated: index => bar.preview.chooseSize(index)
        }

        PreviewCheck {
            enabled: bar.preview.ready
            text: bar.preview.contrastName
            checked: bar.access?.highContrast ?? false
            onClicked: bar.access.switchContrast()
        }

        PreviewCheck {
            enabled: bar.preview.ready
            text: bar.preview.loweredName
            checked: bar.access?.lowered ?? false
            onClicked: bar.access.switchHeight()
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The order in which a text tells it; what the text puts elsewhere has the sign of what differs.
Rectangle {
    id: told

    required property OrderView view

    height: list.height + 2 * Theme.unit
    color: Theme.night
    border.width: Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.nightFront

    Column {
        id: list

        x: 1.5 * Theme.unit
        y: Theme.unit
        width: parent.width - 2 * x
        spacing: Theme.unit

        Heading {
            width: parent.width
            topPadding: 0
            text: told.view.toldBy
            color: Theme.nightFront
        }

        Repeater {
            model: told.view.told.slice()
            delegate: Row {
                id: entry

                required property OrderCardView modelData
                required property int index
                readonly property bool differs: told.view.truth[index] !== modelData

                width: list.width
                spacing: Theme.unit

                DisplayText {
                    id: numeral

                    text: entry.index + 1
                    color: Theme.nightFront
                    font.pixelSize: Theme.dateSize
                }

                DisplayText {
                    y: (numeral.height - Theme.officeSize * 1.2) / 2
                    width: parent.width - numeral.width - (sign.visible ? sign.width + Theme.unit : 0) - Theme.unit
                    text: entry.modelData.says
                    color: entry.differs ? Theme.redOnNight : Theme.nightFront
                    font.pixelSize: Theme.officeSize
                    font.capitalization: Font.AllUppercase
                    wrapMode: Text.Wrap
                    lineHeight: 0.86
                    Accessible.ignored: false
                    Accessible.role: Accessible.StaticText
                    Accessible.name: (entry.index + 1) + ": " + text
                }

                Icon {
                    id: sign

                    visible: entry.differs
                    width: Math.round(0.45 * Theme.target)
                    height: width
                    name: "close"
                    tint: Theme.redOnNight
                }
            }
        }
    }
}

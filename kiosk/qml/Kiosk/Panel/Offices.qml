pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// The fall in plain figures: offices held in ink, lost ones struck through and greyed.
Flow {
    id: offices

    required property PanelView panel

    spacing: 1.15 * Theme.unit
    visible: panel.offices.length > 0

    PlainText {
        text: offices.panel.officesHeading
        color: Theme.ash
        font.pixelSize: Theme.smallSize
        font.capitalization: Font.AllUppercase
        font.weight: Font.Bold
        height: Theme.officeSize * 1.2
        verticalAlignment: Text.AlignVCenter
    }

    Repeater {
        model: offices.panel.offices.slice()
        delegate: DisplayText {
            id: office

            required property OfficeView modelData

            text: modelData.name
            color: modelData.held ? Theme.ink : Theme.ash
            font.pixelSize: Theme.officeSize
            font.strikeout: !modelData.held
            heaviness: modelData.held ? 800 : 500
            Accessible.ignored: false
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.spoken
        }
    }
}

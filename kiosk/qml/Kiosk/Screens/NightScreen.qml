pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// Outside the opening hours: black and still, so that nothing burns in. A touch tells the hours for a minute.
Rectangle {
    id: screen

    required property NightView night

    color: Theme.dark

    Target {
        anchors.fill: parent
        activeFocusOnTab: false
        name: ""
        Accessible.ignored: true
        onActivated: screen.night.touched()
    }

    Flow {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, screen.night.weeks.length * (36 * Theme.unit + spacing))
        visible: screen.night.telling
        spacing: 4 * Theme.unit

        Repeater {
            model: screen.night.weeks
            delegate: Column {
                id: week

                required property HoursView modelData

                width: 36 * Theme.unit
                spacing: Theme.unit

                DisplayText {
                    width: parent.width
                    text: week.modelData.heading
                    color: Theme.nightFront
                    font.pixelSize: Theme.headingSize
                    wrapMode: Text.Wrap
                }

                Repeater {
                    model: week.modelData.days
                    delegate: Row {
                        id: day

                        required property string modelData
                        required property int index

                        spacing: Theme.unit

                        PlainText {
                            width: 16 * Theme.unit
                            text: day.modelData
                            color: Theme.nightFront
                            font.pixelSize: Theme.interfaceSize
                        }

                        PlainText {
                            width: 19 * Theme.unit
                            text: week.modelData.hours[day.index]
                            color: Theme.nightFront
                            font.pixelSize: Theme.interfaceSize
                            wrapMode: Text.Wrap
                        }
                    }
                }
            }
        }
    }
}

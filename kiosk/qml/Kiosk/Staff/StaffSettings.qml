pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// What the staff choose, try and do; below it, in a sentence, what came of it.
Column {
    id: settings

    required property StaffView staff
    readonly property SettingsView choices: staff.settings

    spacing: 2 * Theme.unit

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: settings.choices.exhibits
            delegate: ActionButton {
                required property OfferView modelData
                required property int index

                width: Math.min(implicitWidth, settings.width)
                primary: modelData.chosen
                activeFocusOnTab: false
                name: modelData.name
                onActivated: settings.choices.chooseExhibit(index)
            }
        }

        Repeater {
            model: settings.choices.packs
            delegate: ActionButton {
                required property OfferView modelData
                required property int index

                width: Math.min(implicitWidth, settings.width)
                activeFocusOnTab: false
                name: modelData.name
                onActivated: settings.choices.install(index)
            }
        }
    }

    PlainText {
        width: parent.width
        text: settings.choices.volume
        font.pixelSize: Theme.interfaceSize
        wrapMode: Text.Wrap
    }

    Row {
        spacing: Theme.gap

        IconButton {
            activeFocusOnTab: false
            icon: "remove"
            name: settings.choices.names[0]
            onActivated: settings.choices.changeVolume(-1)
        }

        IconButton {
            activeFocusOnTab: false
            icon: "add"
            name: settings.choices.names[1]
            onActivated: settings.choices.changeVolume(1)
        }

        ActionButton {
            activeFocusOnTab: false
            name: settings.choices.names[2]
            onActivated: settings.choices.testSound()
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        ActionButton {
            activeFocusOnTab: false
            name: settings.staff.names[1]
            onActivated: settings.staff.testTouch()
        }

        ActionButton {
            activeFocusOnTab: false
            name: settings.staff.names[2]
            onActivated: settings.staff.showKeys()
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        ActionButton {
            activeFocusOnTab: false
            name: settings.staff.names[3]
            onActivated: settings.staff.reload()
        }

        ActionButton {
            activeFocusOnTab: false
            name: settings.staff.names[4]
            onActivated: settings.staff.restart()
        }

        ActionButton {
            activeFocusOnTab: false
            name: settings.staff.names[5]
            onActivated: settings.staff.leave()
        }
    }

    PlainText {
        width: parent.width
        text: settings.choices.message
        color: Theme.redText
        font.pixelSize: Theme.interfaceSize
        wrapMode: Text.Wrap
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// The date in words: how things stood, or the ties of the person chosen. Without the ring also everybody to choose from.
Column {
    id: told

    required property Guide guide
    required property NetworkView view
    required property bool drawn
    readonly property NetworkMomentView moment: view.moments[view.index]
    readonly property NetworkPersonView person: view.chosen

    function concerns(standing: NetworkStandingView): bool {
        return person === null ? !drawn : standing.people.indexOf(person.person) >= 0;
    }

    spacing: Theme.gap

    DisplayText {
        width: parent.width
        text: told.moment.date
        color: Theme.redText
        font.pixelSize: Theme.dateSize
        font.capitalization: Font.AllUppercase
        wrapMode: Text.Wrap
        Accessible.ignored: false
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    ReadingText {
        visible: told.person === null
        width: parent.width
        text: told.moment.says
        font.pixelSize: width > 16 * Theme.labelSize ? Theme.labelSize : Theme.storySize
        onLinkTapped: entry => told.guide.openLink(entry)
    }

    NetworkLegend {
        visible: told.person === null && told.drawn
        width: parent.width
        view: told.view
    }

    Repeater {
        model: told.drawn ? [] : told.view.people.slice()
        delegate: Chip {
            required property NetworkPersonView modelData

            visible: told.person === null
            width: told.width
            emblem: modelData.emblem
            name: modelData.name
            says: modelData.ties || told.view.alone
            onActivated: told.view.choosePerson(modelData.person)
        }
    }

    TitleText {
        visible: told.person !== null
        width: parent.width
        text: told.person?.name ?? ""
        size: Theme.headingSize
    }

    Flow {
        visible: told.person !== null
        width: parent.width
        spacing: Theme.gap

        ActionButton {
            primary: true
            width: Math.min(implicitWidth, told.width)
            name: told.guide.words.everyone
            onActivated: told.view.choosePerson("")
        }

        ActionButton {
            width: Math.min(implicitWidth, told.width)
            name: told.person?.more ?? ""
            onActivated: told.guide.openLink(told.view.person)
        }
    }

    PlainText {
        visible: told.person !== null && told.person.ties === "" && !told.person.joined
        width: parent.width
        text: told.view.alone
    }

    Repeater {
        model: told.moment.standings.slice().filter(told.concerns)
        delegate: NetworkStanding {
            required property NetworkStandingView modelData

            width: told.width
            standing: modelData
            onLinkTapped: entry => told.guide.openLink(entry)
        }
    }
}

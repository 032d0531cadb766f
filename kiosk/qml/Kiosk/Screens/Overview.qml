pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Interactives
import Kiosk.Style

// An interactive that is a screen of its own, such as the long line of years.
Rectangle {
    id: overview

    required property Guide guide
    readonly property string title: guide.interactive?.title ?? ""
    readonly property bool low: width > 3 * height

    color: Theme.paper

    TitleText {
        id: heading

        x: Theme.margin
        y: 2.5 * Theme.unit
        width: parent.width - 2 * x
        visible: !overview.low
        text: overview.title
        size: Theme.headingSize * 1.3
    }

    Interactive {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: (overview.low ? 0 : heading.y + heading.height) + Theme.unit
        anchors.bottomMargin: foot.height + Theme.unit
        guide: overview.guide
    }

    BottomBar {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        guide: overview.guide
        title: overview.low ? overview.title : ""
    }
}

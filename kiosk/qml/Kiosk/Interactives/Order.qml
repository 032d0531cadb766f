pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// Cards to put in sequence; then, in their place, the true order with its dates beside the order told.
Item {
    id: order

    required property Guide guide
    required property OrderView view

    OrderStair {
        visible: !order.view.checked
        anchors.fill: parent
        anchors.bottomMargin: check.height + Theme.gap
        words: order.guide.words
        view: order.view
    }

    ActionButton {
        id: check

        visible: !order.view.checked
        anchors.bottom: parent.bottom
        primary: true
        name: order.guide.words.checkOrder
        onActivated: order.view.check()
    }

    Loader {
        anchors.fill: parent
        anchors.bottomMargin: again.height + Theme.gap
        active: order.view.checked
        sourceComponent: OrderResult {
            guide: order.guide
            view: order.view
        }
    }

    // Not where “check” stood: a finger that taps twice must not undo what it did.
    ActionButton {
        id: again

        visible: order.view.checked
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        name: order.guide.words.tryAgain
        onActivated: order.view.beginAgain()
    }
}

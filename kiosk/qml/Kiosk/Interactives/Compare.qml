pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// Two readings of one thing, a slider between them, and a button for each end and the middle.
Item {
    id: compare

    required property Guide guide
    required property CompareView view

    CompareTexts {
        id: texts

        visible: !compare.view.pictures
        anchors.fill: parent
        anchors.bottomMargin: choices.height + Theme.gap
        guide: compare.guide
        view: compare.view
    }

    ComparePictures {
        id: pictures

        visible: compare.view.pictures
        anchors.fill: parent
        anchors.bottomMargin: choices.height + Theme.gap
        guide: compare.guide
        view: compare.view
    }

    Choices {
        id: choices

        anchors.bottom: parent.bottom
        width: parent.width
        names: [compare.view.left.label, compare.guide.words.sideBySide, compare.view.right.label]
        chosen: compare.view.stop < 0 ? -1 : 2 - compare.view.stop
        onChose: index => {
            compare.view.choose(2 - index);
            texts.toTop();
            pictures.toTop();
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Style

// One number at a time, huge, over as many dots as it stands for; all fields are drawn to one measure.
Item {
    id: figures

    required property Guide guide
    required property FiguresView view
    readonly property FigureView figure: view.figures[view.index]
    readonly property bool choosing: view.names.length > 1
    // Where the buttons would leave little room they scroll along.
    readonly property bool crowded: choosing && choices.height > 0.4 * height

    ScrollColumn {
        id: column

        anchors.fill: parent
        anchors.bottomMargin: figures.choosing && !figures.crowded ? choices.height + Theme.gap : 0
        words: figures.guide.words
        spacing: 1.5 * Theme.unit

        Item {
            id: place

            width: parent.width
            height: figures.crowded ? choices.height : 0
        }

        Flow {
            id: head

            width: parent.width
            spacing: 2 * Theme.unit

            TitleText {
                id: number

                width: Math.min(head.width, natural + Theme.unit)
                room: head.width
                text: figures.figure.number
                color: Theme.redText
            }

            Column {
                readonly property real rest: head.width - number.width - head.spacing

                width: rest >= 14 * Theme.smallSize ? rest : head.width
                topPadding: width === rest ? Math.max(0, (number.height - implicitHeight) / 2) : 0

                PlainText {
                    width: parent.width
                    text: figures.figure.name
                    font.weight: Font.Bold
                }

                PlainText {
                    width: parent.width
                    text: figures.view.unit
                    textFormat: Text.StyledText
                    color: Theme.ash
                    font.pixelSize: Theme.smallSize
                    Accessible.name: Theme.wordsOf(text)
                }
            }
        }

        DotField {
            width: parent.width
            room: Math.max(column.height * 0.45, column.height - head.height - says.height - 3 * column.spacing)
            most: figures.view.most
            dots: figures.figure.dots
            activeFocusOnTab: activeFocus || Theme.spoken
            Accessible.role: Accessible.Graphic
            Accessible.name: figures.figure.number + ". " + Theme.wordsOf(figures.view.unit)
        }

        ReadingText {
            id: says

            width: parent.width
            text: figures.figure.says
            onLinkTapped: entry => figures.guide.openLink(entry)
        }

        Column {
            visible: figures.figure.note !== ""
            width: parent.width

            Heading {
                width: parent.width
                text: figures.guide.words.caution
            }

            ReadingText {
                width: parent.width
                text: figures.figure.note
                onLinkTapped: entry => figures.guide.openLink(entry)
            }
        }

        SourceList {
            width: parent.width
            sources: figures.figure.sources
        }
    }

    Choices {
        id: choices

        parent: figures.crowded ? place : figures
        y: figures.crowded ? 0 : figures.height - height
        visible: figures.choosing
        width: parent.width - column.gutter
        names: figures.view.names
        chosen: figures.view.index
        onChose: index => figures.view.choose(index)
    }
}

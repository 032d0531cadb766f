pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// The card that is open: note, story, evidence, person or term.
ScrollColumn {
    id: card

    required property Guide guide

    words: guide.words

    Loader {
        width: parent?.width ?? 0
        active: card.guide.overlay === "note"
        visible: active
        sourceComponent: NoteCard {
            guide: card.guide
        }
    }

    Loader {
        width: parent?.width ?? 0
        active: card.guide.overlay === "story"
        visible: active
        sourceComponent: StoryCard {
            onReading: y => card.reveal(y)
            guide: card.guide
        }
    }

    Loader {
        width: parent?.width ?? 0
        active: card.guide.overlay === "evidence"
        visible: active
        sourceComponent: EvidenceCard {
            guide: card.guide
        }
    }

    Loader {
        width: parent?.width ?? 0
        active: card.guide.person !== null
        visible: active
        sourceComponent: PersonCard {
            guide: card.guide
            person: card.guide.person
            sight: card.position + card.height
        }
    }

    Loader {
        width: parent?.width ?? 0
        active: card.guide.term !== null
        visible: active
        sourceComponent: TermCard {
            guide: card.guide
            term: card.guide.term
            sight: card.position + card.height
        }
    }
}

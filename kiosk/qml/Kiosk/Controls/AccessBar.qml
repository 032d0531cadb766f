import QtQuick
import Kiosk.Bridge
import Kiosk.Style

// On every screen, within low reach: home or about, text size, contrast, language.
Row {
    id: bar

    required property Guide guide

    spacing: Theme.gap

    IconButton {
        visible: bar.guide.screen !== "home"
        icon: "home"
        name: bar.guide.words.home
        onActivated: bar.guide.goHome()
    }

    IconButton {
        visible: bar.guide.screen === "home"
        icon: "info"
        name: bar.guide.words.about
        onActivated: bar.guide.openAbout()
    }

    IconButton {
        icon: "text_increase"
        name: bar.guide.words.textSize
        on: bar.guide.textSize > 1
        onActivated: bar.guide.enlargeText()
    }

    IconButton {
        icon: "contrast"
        name: bar.guide.words.contrast
        on: bar.guide.highContrast
        onActivated: bar.guide.switchContrast()
    }

    IconButton {
        visible: bar.guide.nextLanguage !== ""
        implicitWidth: Math.max(Theme.target, lettersWidth + 2 * Theme.unit)
        letters: bar.guide.nextLanguage
        name: bar.guide.words.language + ": " + bar.guide.nextLanguage
        onActivated: bar.guide.changeLanguage()
    }
}

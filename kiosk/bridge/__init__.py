"""The only door between Python and QML: one typed view class for each thing that QML sees.

Translation, no rules. A view is a value: it is made for one language and never changes; ``Guide`` swaps it.
May import ``kiosk.content``, ``kiosk.visit`` and QtCore, QtGui, QtQml, QtQuick, QtSvg; and, where they are first
needed and not before, QtMultimedia and QtTextToSpeech, which need not be there.
"""

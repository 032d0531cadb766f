"""Content packs: a gallery in one file, checked, perhaps signed, installed whole or not at all.

``build`` makes one, ``read`` opens one that nobody trusts, ``store`` puts it on the floor, ``pointer`` tells what is
there. Whatever cannot be done raises ``PackError``, and nothing else.
"""

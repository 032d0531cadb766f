"""Whatever stands in a file, somebody is told in a sentence where it is wrong, or has an exhibit that is right.

``python -m tests.fuzz --examples N`` tries many more of the same.
"""

"""The sentences in which problems are told: what is wrong, and what would be right.

This is the only place where they are made. Each function words one kind of problem; its name says which. A module
holds the problems of one kind of thing. Nothing here looks at files.
"""

"""What an exhibit says: its models, reading it from YAML, checking it, and the problems found.

Here go the exhibit's format and everything that can be known of it without a screen. May import the standard
library, yaml, pydantic, edtf, babel, Pillow and defusedxml; never Qt, a clock or the network.
"""

"""The book of an exhibit, for sign-off: everything a visitor can see and read, on paper.

``texts`` finds what is to be read, ``chapters`` puts it in order, ``elements`` set it in lines, ``flow`` lays these out
on pages, ``cover`` and ``contents`` lead to them, ``bind`` writes the file. Lengths are in hundredths of a millimetre.
"""

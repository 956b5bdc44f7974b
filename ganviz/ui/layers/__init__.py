"""What can be shown or hidden on a stage: one layer per file, in a package for each stage.

``line`` has the layers of the stage for distributions on the line, ``plane`` those for the plane. A new file with one
class is a new layer: the stage paints it, and its chip, its key, its part in exports and its tests follow.
"""

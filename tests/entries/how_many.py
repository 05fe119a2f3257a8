"""How many random sequences: a few in the daily run, the same ones each time; `make sequences` asks for many, new ones each time."""

import os

FEW = 25
SEQUENCES = int(os.environ.get("SEQUENCES", FEW))
DAILY = SEQUENCES <= FEW

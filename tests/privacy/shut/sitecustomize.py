"""Imported by every Python that a test starts: the doors to other machines are shut in it too."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import doors  # type: ignore[import-not-found]

doors.shut()

"""Without the solver there is nothing to prove with, and that is said."""

import pytest

pytest.importorskip("z3", reason="the solver z3 is not installed (the extra 'prove')")

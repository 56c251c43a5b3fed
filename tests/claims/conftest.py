"""Of everybody nothing is proved without the solver, and that is said."""

import pytest

pytest.importorskip("z3", reason="the solver z3 is not installed (the extra 'prove')")

"""The benchmarks that speak to the tables themselves still fit them."""

import json
import subprocess
import sys

import pytest


@pytest.mark.parametrize("part", ["ledger", "rules", "search"])
def test_a_benchmark_runs(part: str) -> None:
    """Each benchmark prints its figures as JSON in a quick run."""
    command = [sys.executable, "-m", "tests.bench", "--quick", "--only", part]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    assert all(figure > 0 for figure in json.loads(done.stdout)["figures"][part].values())

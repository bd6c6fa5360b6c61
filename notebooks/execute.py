"""Executes a notebook from its source: `python notebooks/execute.py notebooks/1-first-steps.py [target.ipynb]`.

Whatever differs from one run to the next (times, versions, random ids) is left out of what it writes.
"""

import sys
from pathlib import Path

import jupytext
import nbformat
from nbclient import NotebookClient


def execute(source: Path, target: Path) -> None:
    notebook = jupytext.read(source, fmt="py:percent")
    notebook.metadata = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
    for number, cell in enumerate(notebook.cells, start=1):
        cell.id = f"cell-{number:02}"
    # A stream comes in pieces of any length.
    NotebookClient(notebook, timeout=300, kernel_name="python3", record_timing=False, coalesce_streams=True).execute()
    notebook.metadata.pop("language_info", None)
    nbformat.validate(notebook)
    nbformat.write(notebook, target)


if __name__ == "__main__":
    source = Path(sys.argv[1])
    execute(source, Path(sys.argv[2]) if len(sys.argv) > 2 else source.with_suffix(".ipynb"))

"""Lets `python -m auditor` be the command `auditor`."""

from auditor.cli.program import main

if __name__ == "__main__":
    main()

"""The command line: one file a command, loaded when it is called; alone prints, writes files and picks exit codes."""

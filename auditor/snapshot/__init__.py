"""The snapshot room: one visit as a WACZ file, written safely, read from any tool, verified to the byte."""

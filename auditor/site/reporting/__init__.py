"""The ways to report something, from the control on an advertisement to what a reporter hears."""

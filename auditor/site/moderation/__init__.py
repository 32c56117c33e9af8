"""What is done with advertisements before and after they can be seen."""

"""The age check of visitors: what is asked, of whom, with what exceptions, and the ways past it."""

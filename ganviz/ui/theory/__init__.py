"""What the pages of the theory draw; knows no page."""

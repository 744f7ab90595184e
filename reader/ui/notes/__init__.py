"""Notes on the screen: the list beside the pages, what makes and changes them."""

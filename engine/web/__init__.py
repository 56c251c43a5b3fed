"""The interview and the rules in a browser on the same machine: the pages of `report`, in a frame, with forms."""

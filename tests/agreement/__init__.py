"""Two engines, one judgement: lives drawn near every boundary of a rulebook, judged by both."""

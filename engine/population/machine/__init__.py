"""Plain Python on whole numbers, of the few words that generated kernels use, as code of the processor."""

"""Numbers of a run as a reader has them: shares in percent, days and people in whole ones, chance beside them."""

SMALL_WORDS, NONE = "few", "–"


def share(value: float | None, suppressed: bool = False) -> str:
    """Write a share of people.

    >>> share(0.1234), share(0.0004), share(None), share(None, True)
    ('12.3 %', '0.04 %', '–', 'few')
    """
    if value is None:
        return SMALL_WORDS if suppressed else NONE
    return f"{value * 100:.2f} %" if 0 < abs(value) < 0.01 else f"{value * 100:.1f} %"


def number(value: float | None, suppressed: bool = False) -> str:
    """Write a number of people or days: one below ten with a decimal, where it is not whole.

    >>> number(1234.4), number(2.5), number(3.0)
    ('1,234', '2.5', '3')
    """
    if value is None:
        return SMALL_WORDS if suppressed else NONE
    return f"{value:,.1f}" if abs(value) < 10 and value != round(value) else f"{value:,.0f}"


def signed(words: str, value: float | None) -> str:
    """Put the sign of a difference before it.

    >>> signed("3", 3.0), signed("-3", -3.0), signed("–", None)
    ('+3', '−3', '–')
    """
    return words if value is None else words.replace("-", "−") if value < 0 else f"+{words}" if value > 0 else words


def sure(words: str, error: str) -> str:
    """Put a standard error behind a figure.

    >>> sure("3", "0.5")
    '3 ± 0.5'
    """
    return words if error == NONE else f"{words} ± {error}"

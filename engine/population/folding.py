"""How all numbers of a person are packed, as generated text, in which stands what each usually is."""

from collections.abc import Sequence

from .packing import GROUP
from .row import Row


def say_packing(row: Row) -> list[str]:
    """Return the text of `unpacked(x, d, row)`, which reads a row, and of `packed(x, d, row)`, which writes it and
    returns how many bits it takes."""
    slots = row.slots()
    read, write = ["    open_row(x, row)"], ["    open_row(x, row)", "    bits = 0"]
    for first in range(0, len(slots), GROUP):
        group = slots[first : first + GROUP]
        what = f"{first}, {len(group)}"
        read += [f"    x[{slot}] = {usual}" for slot, usual, same in group if not same]
        others = _same(group)
        read.append(f"    {'mask = ' if others else ''}unfolded(x, d, {what}, fields)")
        read += others
        write.append("    mask = 0")
        write += [
            f"    mask |= int(x[{slot}] != {f'x[{usual}]' if same else usual}) << {n}"
            for n, (slot, usual, same) in enumerate(group)
        ]
        write.append(f"    bits += folded(x, d, {what}, mask, fields)")
    return [
        f"fields = {row.fields()}", "",
        "def unpacked(x, d, row):", *read, "",
        "def packed(x, d, row):", *write, "    closed(x, d)", "    return bits", "",
    ]  # fmt: skip


def _same(group: Sequence[tuple[int, int, bool]]) -> list[str]:
    """What is usually another number, which is read by then."""
    return [
        f"    x[{slot}] = x[{slot}] if mask >> {n} & 1 else x[{usual}]"
        for n, (slot, usual, same) in enumerate(group)
        if same
    ]

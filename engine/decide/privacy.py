"""What a case never asks for: whatever could point to a real person."""

_NAMES = ("name", "surname", "forename", "patronymic", "alias", "nickname")
_PARTS = ("phone", "photo", "address", "number", "email")
_PRIVATE = (
    *_NAMES, "passport-number", "document-number", "document-no", "number", "serial", "id", "iin", "identity-number",
    "card-number", "phone", "telephone", "mobile", "photo", "photograph", "picture", "image", "face", "fingerprint",
    "biometrics", "address", "street", "house", "email", "e-mail", "contact", "account", "signature",
)  # fmt: skip


def private(key: str) -> bool:
    """Tell whether a key asks for what could point to a real person."""
    plain = key.lower().replace("_", "-").replace(" ", "-")
    parts = plain.split("-")
    return plain in _PRIVATE or any(part in (*_NAMES, *_PARTS) for part in parts)

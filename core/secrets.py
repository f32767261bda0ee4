"""Secrets that the database must not reveal: access codes, tokens, keys of workspaces, and words of sentences."""

import hmac
import secrets
from base64 import b64encode, urlsafe_b64encode
from datetime import datetime, timedelta
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from core.values import OrganizationId, ResourceId

DIGITS = "23456789"
LETTERS = f"ABCDEFGHJKMNPQRSTUVWXYZ{DIGITS}"
"""No two of them look alike."""
MAIL_CODE = 8
OF_OURS = "@bellhop"
"""How the name of every event ends that Bellhop writes into calendars."""
CODE_DIGITS = 6
"""Short enough to type at a door; of a million codes a member may try few, see `domain.bookings.wrong_codes`."""


class Vault:
    """
    Seals and recognises secrets with one key.

    `key` is a Fernet key (32 bytes, URL-safe base64); another is refused with ValueError.
    """

    def __init__(self, key: str) -> None:
        self._fernet = Fernet(key)
        self._key = key.encode()
        # A key of its own, so that nothing that is sealed in the database opens anything.
        self._passes = Fernet(urlsafe_b64encode(self._derived(b"bellhop pass")))

    def seal(self, code: str) -> bytes:
        """Encrypt a code so that it can be shown again."""
        return self._fernet.encrypt(code.encode())

    def unseal(self, sealed: bytes) -> str:
        """Decrypt a sealed code; raises cryptography's InvalidToken if another key sealed it."""
        return self._fernet.decrypt(sealed).decode()

    def unsealed(self, sealed: bytes) -> str | None:
        """Decrypt what was sealed; None if another key sealed it."""
        try:
            return self.unseal(sealed)
        except InvalidToken:
            return None

    def code_digest(self, code: str, *, organization: OrganizationId, resource: ResourceId) -> bytes:
        """Return the code's digest for the database; without the key nobody can guess the code from it."""
        # Bound to its door: the same digits at another one have another digest, so that neither is found by the other.
        return self._digest(f"code/{organization}/{resource}/{code}")

    def token_digest(self, token: str) -> bytes:
        """Return the digest of an invitation's token for the database."""
        return self._digest(f"token/{token}")

    def address_digest(self, address: str) -> bytes:
        """Return the digest of an e-mail address, whatever its case; without the key nobody can tell whose it is."""
        return self._digest(f"address/{address.lower()}")

    def word_digest(self, word: str, *, organization: OrganizationId) -> str:
        """Return ten letters that stand for a word in sentences of that organization; only the key tells which."""
        return f"~{self._digest(f'word/{organization}/{word}').hex()[:10]}"

    def event_uid(self, what: str, *, organization: OrganizationId) -> str:
        """Return what a calendar calls an event by: different in every installation, and no key to anything."""
        return f"{self._digest(f'event/{organization}/{what}').hex()[:32]}{OF_OURS}"

    def signer(self) -> Ed25519PrivateKey:
        """Return the key that signs exports; it follows from this one, and tells nothing of it."""
        return Ed25519PrivateKey.from_private_bytes(self._derived(b"bellhop audit export"))

    def state_key(self) -> bytes:
        """Return the key that seals what an assistant's program carries from one request to the next."""
        return self._derived(b"bellhop assistants")

    def pass_for(self, bearer: str, *, purpose: str, at: datetime) -> str:
        """
        Return a pass for a bearer, given at that instant; who lacks the key can neither make one nor read it.

        It is good for that purpose alone, a word.
        """
        return self._passes.encrypt_at_time(f"{purpose} {bearer}".encode(), int(at.timestamp())).decode()

    def bearer_of(self, given: str, *, purpose: str, lasts: timedelta, now: datetime) -> str | None:
        """Return the bearer of a pass; None if it is none, for another purpose, or given longer ago than it lasts."""
        try:
            token = given.encode(errors="replace")
            said = self._passes.decrypt_at_time(token, int(lasts.total_seconds()), int(now.timestamp())).decode()
        except InvalidToken:
            return None
        found, _, bearer = said.partition(" ")
        return bearer if found == purpose else None

    def _derived(self, purpose: bytes) -> bytes:
        return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(self._key)

    def _digest(self, text: str) -> bytes:
        # Keyed, because all codes of six digits would be hashed and compared within a second.
        return hmac.new(self._key, text.encode(), sha256).digest()


def new_code() -> str:
    """Return six random digits."""
    return f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}d}"


def new_mail_code() -> str:
    """Return seven random letters and digits and a digit: no word of any language, and no code of a door."""
    return "".join(secrets.choice(LETTERS) for _ in range(MAIL_CODE - 1)) + secrets.choice(DIGITS)


def new_token() -> str:
    """Return a random token of 22 characters that fits a Telegram deep link, and that no chat reads as markup."""
    # 128 bits, less than one for the underscores: an invitation lasts for weeks and may be tried by anybody who finds
    # the bot.
    return secrets.token_urlsafe(16).replace("_", "-")


def webhook_secret() -> str:
    """
    Return a new secret of a webhook: 32 random bytes in base64 with a prefix by which scanners find it.

    By Standard Webhooks, https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
    """
    return f"whsec_{b64encode(secrets.token_bytes(32)).decode()}"


def signed_by(key: bytes, text: bytes, signature: bytes) -> bool:
    """Return whether the holder of this public key signed the text."""
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, text)
    except (InvalidSignature, ValueError):
        return False
    return True

"""Opens key.p12 with the password, signs with its key, verifies with its certificate, and prints whom it is for."""

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.serialization import pkcs12

with open("key.p12", "rb") as file:
    data = file.read()
with open("password", "rb") as file:
    password = file.read()

key, certificate, others = pkcs12.load_key_and_certificates(data, password)
assert others == []
signature = key.sign(b"message", padding.PKCS1v15(), hashes.SHA256())
certificate.public_key().verify(signature, b"message", padding.PKCS1v15(), hashes.SHA256())
print(certificate.subject.rfc4514_string())

"""The walkthrough's decryption at deployment: key.pem.cipher goes to KMS, what comes back goes to decrypted_key.pem."""

import json
import os

from aliyunsdkcore.client import AcsClient
from aliyunsdkkms.request.v20160120 import DecryptRequest

IN_FILE = "key.pem.cipher"
OUT_FILE = "decrypted_key.pem"


def read_text_file(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def write_text_file(path, content):
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(content)


def kms_decrypt(client, ciphertext):
    request = DecryptRequest.DecryptRequest()
    request.set_accept_format("JSON")
    request.set_CiphertextBlob(ciphertext)
    response = json.loads(client.do_action_with_exception(request))
    return response.get("Plaintext")


client = AcsClient(
    os.environ["ALIBABA_CLOUD_ACCESS_KEY_ID"],
    os.environ["ALIBABA_CLOUD_ACCESS_KEY_SECRET"],
    "cn-hangzhou",
    verify=os.environ["KMS_CA_FILE"],
)
client.add_endpoint("cn-hangzhou", "Kms", os.environ["KMS_ENDPOINT"].removeprefix("https://"))

write_text_file(OUT_FILE, kms_decrypt(client, read_text_file(IN_FILE)))

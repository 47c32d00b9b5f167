"""The walkthrough's encryption of a small file: key.pem goes to KMS as text, what comes back goes to key.pem.cipher."""

import json
import os

from aliyunsdkcore.client import AcsClient
from aliyunsdkkms.request.v20160120 import EncryptRequest

KEY_ALIAS = "alias/Apollo/WorkKey"
IN_FILE = "key.pem"
OUT_FILE = "key.pem.cipher"


def read_text_file(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def write_text_file(path, content):
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(content)


def kms_encrypt(client, plaintext, key_alias):
    request = EncryptRequest.EncryptRequest()
    request.set_accept_format("JSON")
    request.set_KeyId(key_alias)
    request.set_Plaintext(plaintext)
    response = json.loads(client.do_action_with_exception(request))
    return response.get("CiphertextBlob")


client = AcsClient(
    os.environ["ALIBABA_CLOUD_ACCESS_KEY_ID"],
    os.environ["ALIBABA_CLOUD_ACCESS_KEY_SECRET"],
    "cn-hangzhou",
    verify=os.environ["KMS_CA_FILE"],
)
client.add_endpoint("cn-hangzhou", "Kms", os.environ["KMS_ENDPOINT"].removeprefix("https://"))

write_text_file(OUT_FILE, kms_encrypt(client, read_text_file(IN_FILE), KEY_ALIAS))

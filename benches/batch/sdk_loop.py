"""Encrypts as often as the argument says with aliyun-python-sdk-kms, and prints how many seconds it took."""

import os
import sys
import time

from aliyunsdkcore.client import AcsClient
from aliyunsdkkms.request.v20160120.EncryptRequest import EncryptRequest

client = AcsClient(
    os.environ["ALIBABA_CLOUD_ACCESS_KEY_ID"],
    os.environ["ALIBABA_CLOUD_ACCESS_KEY_SECRET"],
    "cn-hangzhou",
    verify=os.environ["KMS_CA_FILE"],
)
client.add_endpoint("cn-hangzhou", "Kms", os.environ["KMS_ENDPOINT"].removeprefix("https://"))


def encrypt():
    request = EncryptRequest()
    request.set_KeyId(os.environ["KMS_KEY"])
    request.set_Plaintext("aGVsbG8=")
    client.do_action_with_exception(request)


encrypt()
began = time.monotonic()
for _ in range(int(sys.argv[1])):
    encrypt()
print(time.monotonic() - began)

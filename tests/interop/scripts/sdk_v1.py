"""Makes KMS calls with aliyun-python-sdk-kms (signature V1): one call a line on stdin, one answer a line on stdout.

What the SDK does not have, an action or a parameter, is answered with its name as "unknown".
"""

import importlib
import json
import os
import sys
from urllib.parse import urlsplit

from aliyunsdkcore.acs_exception.exceptions import ServerException
from aliyunsdkcore.client import AcsClient
from aliyunsdkcore.http.protocol_type import HTTP, HTTPS

REGION = "cn-hangzhou"
# Where the name of a setter is not the parameter's.
SETTERS = {"ResourceId": "set_ResourceIds", "Tag": "set_Tags", "TagKey": "set_TagKeys"}

endpoint = urlsplit(os.environ["KMS_ENDPOINT"])
client = AcsClient(
    os.environ["ALIBABA_CLOUD_ACCESS_KEY_ID"],
    os.environ["ALIBABA_CLOUD_ACCESS_KEY_SECRET"],
    REGION,
    verify=os.environ.get("KMS_CA_FILE"),
)
client.add_endpoint(REGION, "Kms", endpoint.netloc)


def call(action, parameters):
    try:
        module = importlib.import_module(f"aliyunsdkkms.request.v20160120.{action}Request")
    except ModuleNotFoundError:
        return {"unknown": action}
    request = getattr(module, f"{action}Request")()
    # The SDK compares protocols by identity, so it has to be its own constant.
    request.set_protocol_type(HTTPS if endpoint.scheme == "https" else HTTP)
    for name, value in parameters.items():
        setter = SETTERS.get(name, f"set_{name}")
        if not hasattr(request, setter):
            return {"unknown": name}
        if isinstance(value, dict):
            value = json.dumps(value)
        getattr(request, setter)(value)
    try:
        return {"ok": json.loads(client.do_action_with_exception(request))}
    except ServerException as error:
        return {
            "code": error.get_error_code(),
            "status": error.get_http_status(),
            "message": error.get_error_msg(),
        }


for line in sys.stdin:
    print(json.dumps(call(**json.loads(line))), flush=True)

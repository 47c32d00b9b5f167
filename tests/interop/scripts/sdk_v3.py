"""Makes KMS calls with alibabacloud_kms20160120 (signature V3): one call a line on stdin, one answer a line on stdout.

What the SDK does not have, an action or a parameter, is answered with its name as "unknown".
"""

import json
import os
import re
import sys
from urllib.parse import urlsplit

from alibabacloud_kms20160120 import models
from alibabacloud_kms20160120.client import Client
from alibabacloud_tea_openapi.exceptions import AlibabaCloudException
from alibabacloud_tea_openapi.utils_models import Config

endpoint = urlsplit(os.environ["KMS_ENDPOINT"])
client = Client(
    Config(
        access_key_id=os.environ["ALIBABA_CLOUD_ACCESS_KEY_ID"],
        access_key_secret=os.environ["ALIBABA_CLOUD_ACCESS_KEY_SECRET"],
        region_id="cn-hangzhou",
        protocol=endpoint.scheme,
        endpoint=endpoint.netloc,
        ca=os.environ.get("KMS_CA_FILE"),
    )
)


def call(action, parameters):
    method = getattr(client, re.sub("(?<!^)([A-Z])", r"_\1", action).lower(), None)
    if method is None:
        return {"unknown": action}
    arguments = []
    if model := getattr(models, f"{action}Request", None):
        request = model().from_map(parameters)
        for name in parameters:
            if name not in request.to_map():
                return {"unknown": name}
        arguments.append(request)
    try:
        return {"ok": method(*arguments).body.to_map()}
    except AlibabaCloudException as error:
        return {"code": error.code, "status": error.status_code, "message": error.message}


for line in sys.stdin:
    print(json.dumps(call(**json.loads(line))), flush=True)

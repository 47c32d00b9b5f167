"""Reads a secret with aliyun_secret_manager_client and the client key in key.json, and prints its value."""

import json
import logging
import os
import sys
from urllib.parse import urlsplit

from alibaba_cloud_secretsmanager_client.secret_manager_cache_client_builder import SecretManagerCacheClientBuilder
from aliyunsdkkms.request.v20160120.GetSecretValueRequest import GetSecretValueRequest

endpoint = urlsplit(os.environ["KMS_ENDPOINT"])
os.environ["cache_client_region_id"] = json.dumps([{"regionId": "cn-hangzhou", "endpoint": endpoint.netloc}])
os.environ["credentials_type"] = "client_key"
os.environ["client_key_private_key_path"] = "key.json"
os.environ["client_key_password_from_file_path"] = "password"

if endpoint.scheme == "http":
    # The client has no setting for this.
    initialise = GetSecretValueRequest.__init__

    def initialise_for_http(request):
        initialise(request)
        request.set_protocol_type("http")

    GetSecretValueRequest.__init__ = initialise_for_http

# It logs what it throws as well.
logging.disable(logging.CRITICAL)
client = SecretManagerCacheClientBuilder.new_client()
try:
    print(client.get_secret_value(sys.argv[1]), flush=True)
    code = 0
except Exception as error:
    print(error, file=sys.stderr, flush=True)
    code = 1
# Its threads would go on.
os._exit(code)

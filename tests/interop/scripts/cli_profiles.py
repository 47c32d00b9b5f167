"""Reads profiles with the CLI profile provider of alibabacloud-credentials.

Arguments: the configuration file, the AccessKey secret that requests have to be signed with, and names of profiles.
Every request is recorded and answered here; nothing is sent. One JSON object a profile goes to standard output.
"""

import json
import sys
from types import SimpleNamespace

from alibabacloud_credentials.provider.cli_profile import CLIProfileCredentialsProvider
from alibabacloud_credentials.utils import parameter_helper
from Tea.core import TeaCore

ISSUED = {
    "AccessKeyId": "STS.issued",
    "AccessKeySecret": "issued-secret",
    "SecurityToken": "issued-token",
    "Expiration": "2099-01-01T00:00:00Z",
}


def main(path, secret, names):
    requests = []

    def answer(request, *_):
        query = dict(request.query or {})
        signature = query.pop("Signature", None)
        body = request.body
        requests.append({
            "method": request.method,
            "host": request.headers.get("host"),
            "path": request.pathname,
            "query": query,
            "body": body.read().decode() if hasattr(body, "read") else body,
            "is_signed": signature is not None and signature == sign(query, secret),
        })
        body = json.dumps({**ISSUED, "Code": "Success", "Credentials": ISSUED}).encode()
        return SimpleNamespace(status_code=200, body=body, headers={})

    TeaCore.do_action = staticmethod(answer)
    for name in names:
        requests.clear()
        provider = CLIProfileCredentialsProvider(profile_name=name, profile_file=path)
        found = provider.get_credentials()
        print(json.dumps({
            "profile": name,
            "id": found.get_access_key_id(),
            "secret": found.get_access_key_secret(),
            "token": found.get_security_token(),
            "provider": found.get_provider_name(),
            "requests": requests,
        }))


def sign(query, secret):
    text = parameter_helper.compose_string_to_sign("GET", query)
    return parameter_helper.sign_string(text, secret + "&")


main(sys.argv[1], sys.argv[2], sys.argv[3:])

"""One local KMS for the whole test session, with the keys and secrets of kms.toml; nothing is left behind."""

import json
import os
import pathlib
import subprocess
import urllib.request

import pytest
from alibabacloud_kms20160120.client import Client
from alibabacloud_tea_openapi.utils_models import Config

KMS_CLI = os.environ.get("KMS_CLI", "kms-cli")
SEED = pathlib.Path(__file__).with_name("kms.toml")


class LocalKms:
    """A running server, and what a client needs to reach it."""

    def __init__(self, *options):
        command = [KMS_CLI, "local", "serve", "--ephemeral", "--seed", str(SEED), *options]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.ready = json.loads(self.process.stdout.readline())

    def client(self):
        return Client(
            Config(
                access_key_id=self.ready["access_key_id"],
                access_key_secret=self.ready["access_key_secret"],
                region_id=self.ready["region"],
                protocol="http",
                endpoint=self.ready["url"].removeprefix("http://"),
            )
        )

    def move_clock(self, **move):
        """advance="8d", offset="-1h" or now="2030-01-31T00:00:00Z"; gives the clock as it is then."""
        url = self.ready["url"] + "/_local/clock"
        with urllib.request.urlopen(url, data=json.dumps(move).encode()) as answer:
            return json.load(answer)

    def stop(self):
        self.process.terminate()
        self.process.wait()


@pytest.fixture(scope="session")
def kms_server():
    server = LocalKms()
    yield server
    server.stop()


@pytest.fixture
def kms(kms_server):
    yield kms_server.client()
    kms_server.move_clock(offset="0s")


@pytest.fixture
def broken_kms():
    """Starts a server of its own in which things go wrong: broken_kms("Encrypt=throttle")."""
    servers = []

    def start(faults):
        servers.append(LocalKms("--fault", faults))
        return servers[-1].client()

    yield start
    for server in servers:
        server.stop()

import pytest
from alibabacloud_kms20160120 import models
from alibabacloud_tea_openapi.exceptions import AlibabaCloudException


def test_a_round_trip_with_the_seeded_key(kms):
    blob = kms.encrypt(models.EncryptRequest(key_id="alias/app", plaintext="hello")).body.ciphertext_blob
    assert kms.decrypt(models.DecryptRequest(ciphertext_blob=blob)).body.plaintext == "hello"


def test_the_seeded_secret(kms):
    answer = kms.get_secret_value(models.GetSecretValueRequest(secret_name="app/database"))
    assert answer.body.secret_data == "correct horse"


def test_a_deletion_window_that_passes(kms, kms_server):
    key = kms.create_key(models.CreateKeyRequest()).body.key_metadata.key_id
    kms.schedule_key_deletion(models.ScheduleKeyDeletionRequest(key_id=key, pending_window_in_days=7))
    assert kms_server.move_clock(advance="8d")["offset_seconds"] == 8 * 86400
    with pytest.raises(AlibabaCloudException) as refused:
        kms.describe_key(models.DescribeKeyRequest(key_id=key))
    assert refused.value.code == "Forbidden.KeyNotFound"


def test_a_refusal_for_too_many_requests(broken_kms):
    kms = broken_kms("Encrypt=throttle")
    with pytest.raises(AlibabaCloudException) as refused:
        kms.encrypt(models.EncryptRequest(key_id="alias/app", plaintext="hello"))
    assert (refused.value.status_code, refused.value.code) == (429, "Rejected.Throttling")

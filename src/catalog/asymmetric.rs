//! Encryption and signatures with asymmetric keys.

use super::common::{
    DRY_RUN, ENCRYPTION_ALGORITHM, KEY_BY_ANY_NAME, KEY_VERSION_ID, NO_SUCH_KEY_OR_ALIAS, RECIPIENT,
    SIGNATURE_ALGORITHM, WRONG_VALUE,
};
use super::{Action, Content, Field, Param};

const DIGEST: Param = Param::string("Digest", "The 32-byte hash of the message: SHA-256, or SM3 with the SM2 prefix.")
    .required()
    .content(Content::Base64);

pub(super) const ACTIONS: &[Action] = &[
    Action::new("GetPublicKey", "Fetches the public key of an asymmetric key version as PEM.")
        .dedicated()
        .repeatable()
        .params(&[KEY_BY_ANY_NAME, KEY_VERSION_ID, DRY_RUN])
        .returns(&[
            Field::string("KeyId"),
            Field::string("KeyVersionId"),
            Field::string("PublicKey"),
            Field::string("RequestId"),
        ])
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_OR_ALIAS])
        .example("GetPublicKey --KeyId alias/Apollo/Signer --KeyVersionId 9b7e4a52-1d3c-4f68-8a90-c5e2f7d1b384"),
    Action::new("AsymmetricEncrypt", "Encrypts a few bytes with the public key of an asymmetric key version.")
        .dedicated()
        .repeatable()
        .params(&[
            KEY_BY_ANY_NAME,
            KEY_VERSION_ID,
            ENCRYPTION_ALGORITHM,
            Param::string("Plaintext", "What to encrypt; the key and the scheme limit its length.")
                .required()
                .content(Content::Base64)
                .secret(),
            DRY_RUN,
        ])
        .returns(&[
            Field::string("CiphertextBlob"),
            Field::string("KeyId"),
            Field::string("KeyVersionId"),
            Field::string("RequestId"),
        ])
        .errors(&[
            NO_SUCH_KEY_OR_ALIAS,
            &["Rejected.UnsupportedOperation", "Rejected.Disabled", "Rejected.PendingDeletion"],
        ])
        .example(
            "AsymmetricEncrypt --KeyId alias/Apollo/Inbox --KeyVersionId 9b7e4a52-1d3c-4f68-8a90-c5e2f7d1b384 \
             --Algorithm RSAES_OAEP_SHA_256 --Plaintext fileb://session.key",
        ),
    Action::new("AsymmetricDecrypt", "Decrypts with the private key of an asymmetric key version.")
        .dedicated()
        .repeatable()
        .params(&[
            KEY_BY_ANY_NAME,
            KEY_VERSION_ID,
            ENCRYPTION_ALGORITHM,
            Param::string("CiphertextBlob", "Ciphertext made with the public key of this version.")
                .required()
                .content(Content::Base64),
            DRY_RUN,
            RECIPIENT,
        ])
        .returns(&[
            Field::string("CiphertextForRecipient"),
            Field::string("KeyId"),
            Field::string("KeyVersionId"),
            Field::string("Plaintext").secret(),
            Field::string("RequestId"),
        ])
        .errors(&[
            NO_SUCH_KEY_OR_ALIAS,
            &["Rejected.UnsupportedOperation", "Rejected.Disabled", "Rejected.PendingDeletion"],
        ])
        .example(
            "AsymmetricDecrypt --KeyId alias/Apollo/Inbox --KeyVersionId 9b7e4a52-1d3c-4f68-8a90-c5e2f7d1b384 \
             --Algorithm RSAES_OAEP_SHA_256 --CiphertextBlob file://session.cipher",
        ),
    Action::new("AsymmetricSign", "Signs a hash with the private key of an asymmetric key version.")
        .dedicated()
        .repeatable()
        .params(&[KEY_BY_ANY_NAME, KEY_VERSION_ID, SIGNATURE_ALGORITHM, DIGEST, DRY_RUN])
        .returns(&[
            Field::string("KeyId"),
            Field::string("KeyVersionId"),
            Field::string("RequestId"),
            Field::string("Value"),
        ])
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_OR_ALIAS, &["Rejected.Disabled", "Rejected.PendingDeletion"]])
        .example(
            "AsymmetricSign --KeyId alias/Apollo/Signer --KeyVersionId 9b7e4a52-1d3c-4f68-8a90-c5e2f7d1b384 \
             --Algorithm RSA_PSS_SHA_256 --Digest fileb://release.sha256",
        ),
    Action::new("AsymmetricVerify", "Checks a signature with the public key of an asymmetric key version.")
        .dedicated()
        .repeatable()
        .params(&[
            KEY_BY_ANY_NAME,
            KEY_VERSION_ID,
            SIGNATURE_ALGORITHM,
            DIGEST,
            Param::string("Value", "The signature to check.").required().content(Content::Base64),
            DRY_RUN,
        ])
        .returns(&[
            Field::string("KeyId"),
            Field::string("KeyVersionId"),
            Field::string("RequestId"),
            Field::boolean("Value"),
        ])
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_OR_ALIAS, &["Rejected.Disabled", "Rejected.PendingDeletion"]])
        .example(
            "AsymmetricVerify --KeyId alias/Apollo/Signer --KeyVersionId 9b7e4a52-1d3c-4f68-8a90-c5e2f7d1b384 \
             --Algorithm RSA_PSS_SHA_256 --Digest fileb://release.sha256 --Value fileb://release.sig",
        ),
];

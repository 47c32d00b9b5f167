//! Symmetric encryption, data keys and message authentication codes.

use super::common::{
    DRY_RUN, ENCRYPTION_ALGORITHMS, ENCRYPTION_CONTEXT, KEY_BY_ANY_NAME, KEY_NOT_READY, NO_SUCH_KEY_OR_ALIAS,
    PAGE_NUMBER, PAGE_SIZE, RECIPIENT, STRING_MAP_SHAPE, WRAPPING_KEY_SPECS, WRONG_VALUE,
};
use super::{Action, Content, Field, Named, Paging, Param};

const KEY_SPEC: Param = Param::string("KeySpec", "Length of the data key, by the name of a cipher.")
    .one_of(&["AES_256", "AES_128"])
    .default("AES_256");
const NUMBER_OF_BYTES: Param =
    Param::integer("NumberOfBytes", "Length of the data key in bytes; wins over KeySpec.").range(1, 1024);
const PUBLIC_KEY_BLOB: Param =
    Param::string("PublicKeyBlob", "Your public key (DER) that encrypts the exported data key.")
        .required()
        .content(Content::Base64);
const WRAPPING_KEY_SPEC: Param =
    Param::string("WrappingKeySpec", "Kind of the public key in PublicKeyBlob.").required().one_of(WRAPPING_KEY_SPECS);
const WRAPPING_ALGORITHM: Param =
    Param::string("WrappingAlgorithm", "How the exported data key is encrypted; SM2PKE goes with EC_SM2.")
        .required()
        .one_of(ENCRYPTION_ALGORITHMS);
const DATA_KEY_NAME: Param = Param::string("DataKeyName", "Name of the managed data key.").required();
const MAC_KEY: Param = Param::string("KeyId", "The HMAC key.").required().names(Named::Key);
const MAC_ALGORITHM: Param = Param::string("Algorithm", "Hash function of the code.").required().one_of(&[
    "HMAC_SM3",
    "HMAC_SHA_224",
    "HMAC_SHA_256",
    "HMAC_SHA_384",
    "HMAC_SHA_512",
]);

pub(super) const ACTIONS: &[Action] = &[
    Action::new("Encrypt", "Encrypts up to 6 KB with a symmetric key.")
        .dedicated()
        .repeatable()
        .params(&[
            KEY_BY_ANY_NAME,
            Param::string("Plaintext", "What to encrypt, base64 by convention; Decrypt gives the same text back.")
                .required()
                .content(Content::Base64ByConvention)
                .secret(),
            ENCRYPTION_CONTEXT,
            DRY_RUN,
        ])
        .returns(&[
            Field::string("CiphertextBlob"),
            Field::string("KeyId"),
            Field::string("KeyVersionId"),
            Field::string("RequestId"),
        ])
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_OR_ALIAS, KEY_NOT_READY])
        .example("Encrypt --KeyId alias/Apollo/WorkKey --Plaintext fileb://password.txt"),
    Action::new("Decrypt", "Decrypts what a symmetric key has encrypted; the ciphertext names its key.")
        .dedicated()
        .repeatable()
        .params(&[
            Param::string("CiphertextBlob", "Ciphertext from Encrypt, ReEncrypt or one of the data key actions.")
                .required()
                .content(Content::Base64),
            ENCRYPTION_CONTEXT,
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
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_OR_ALIAS, KEY_NOT_READY, &["UnsupportedOperation", "Rejected.Unavailable"]])
        .example("Decrypt --CiphertextBlob file://password.cipher"),
    Action::new("ReEncrypt", "Moves a ciphertext to another key or context without showing the plaintext.")
        .repeatable()
        .params(&[
            Param::string("CiphertextBlob", "Ciphertext from a symmetric or an asymmetric key.")
                .required()
                .content(Content::Base64),
            Param::string("DestinationKeyId", "Symmetric key that encrypts the result.").required().names(Named::Key),
            Param::map("DestinationEncryptionContext", "Context to bind to the result.")
                .content(Content::Json(STRING_MAP_SHAPE)),
            Param::map("SourceEncryptionContext", "Context that is bound to the given ciphertext.")
                .content(Content::Json(STRING_MAP_SHAPE)),
            Param::string("SourceKeyId", "Key of the given ciphertext; needed if it is asymmetric.").names(Named::Key),
            Param::string(
                "SourceKeyVersionId",
                "Key version of the given ciphertext; needed if the key is asymmetric.",
            ),
            Param::string(
                "SourceEncryptionAlgorithm",
                "How the given ciphertext was made; needed if the key is asymmetric.",
            )
            .one_of(ENCRYPTION_ALGORITHMS),
            DRY_RUN,
        ])
        .returns(&[
            Field::string("CiphertextBlob"),
            Field::string("KeyId"),
            Field::string("KeyVersionId"),
            Field::string("RequestId"),
        ])
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_OR_ALIAS, KEY_NOT_READY, &["InternalFailure"]])
        .example("ReEncrypt --CiphertextBlob file://password.cipher --DestinationKeyId alias/Apollo/NewKey"),
    Action::new("GenerateDataKey", "Makes a random data key, given both in plain and encrypted.")
        .dedicated()
        .repeatable()
        .params(&[KEY_BY_ANY_NAME, KEY_SPEC, NUMBER_OF_BYTES, ENCRYPTION_CONTEXT, DRY_RUN, RECIPIENT])
        .returns(&[
            Field::string("CiphertextBlob"),
            Field::string("CiphertextForRecipient"),
            Field::string("KeyId"),
            Field::string("KeyVersionId"),
            Field::string("Plaintext").secret(),
            Field::string("RequestId"),
        ])
        .errors(&[NO_SUCH_KEY_OR_ALIAS, KEY_NOT_READY, &["UnsupportedOperation", "Rejected.Unavailable"]])
        .example("GenerateDataKey --KeyId alias/Apollo/WorkKey --KeySpec AES_256"),
    Action::new("GenerateDataKeyWithoutPlaintext", "Makes a random data key, given only encrypted.")
        .dedicated()
        .repeatable()
        .params(&[KEY_BY_ANY_NAME, KEY_SPEC, NUMBER_OF_BYTES, ENCRYPTION_CONTEXT, DRY_RUN])
        .returns(&[
            Field::string("CiphertextBlob"),
            Field::string("KeyId"),
            Field::string("KeyVersionId"),
            Field::string("RequestId"),
        ])
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_OR_ALIAS, KEY_NOT_READY])
        .example("GenerateDataKeyWithoutPlaintext --KeyId alias/Apollo/WorkKey --NumberOfBytes 64"),
    Action::new("GenerateAndExportDataKey", "Makes a random data key, encrypted by the key and by your public key.")
        .dedicated()
        .repeatable()
        .params(&[
            KEY_BY_ANY_NAME,
            PUBLIC_KEY_BLOB,
            WRAPPING_KEY_SPEC,
            WRAPPING_ALGORITHM,
            KEY_SPEC,
            NUMBER_OF_BYTES,
            ENCRYPTION_CONTEXT,
            DRY_RUN,
        ])
        .returns(&[
            Field::string("CiphertextBlob"),
            Field::string("ExportedDataKey"),
            Field::string("KeyId"),
            Field::string("KeyVersionId"),
            Field::string("RequestId"),
        ])
        .errors(&[WRONG_VALUE, NO_SUCH_KEY_OR_ALIAS, KEY_NOT_READY, &["InternalFailure"]])
        .example(
            "GenerateAndExportDataKey --KeyId alias/Apollo/WorkKey --PublicKeyBlob fileb://device.der \
             --WrappingKeySpec RSA_2048 --WrappingAlgorithm RSAES_OAEP_SHA_256",
        ),
    Action::new("ExportDataKey", "Encrypts a data key anew with your public key.")
        .dedicated()
        .repeatable()
        .params(&[
            Param::string("CiphertextBlob", "Encrypted data key from one of the data key actions.")
                .required()
                .content(Content::Base64),
            PUBLIC_KEY_BLOB,
            WRAPPING_KEY_SPEC,
            WRAPPING_ALGORITHM,
            ENCRYPTION_CONTEXT,
            DRY_RUN,
        ])
        .returns(&[
            Field::string("ExportedDataKey"),
            Field::string("KeyId"),
            Field::string("KeyVersionId"),
            Field::string("RequestId"),
        ])
        .errors(&[WRONG_VALUE, KEY_NOT_READY, &["InternalFailure", "Forbidden.KeyNotFound"]])
        .example(
            "ExportDataKey --CiphertextBlob file://data-key.cipher --PublicKeyBlob fileb://device.der \
             --WrappingKeySpec RSA_2048 --WrappingAlgorithm RSAES_OAEP_SHA_256",
        ),
    Action::new("GetManagedDataKey", "Fetches a data key that KMS keeps, in plain.")
        .post_only()
        .repeatable()
        .params(&[
            DATA_KEY_NAME,
            Param::string("DataKeyVersionId", "Id of the version to fetch."),
            Param::boolean("UseLatest", "Whether to fetch the newest version."),
        ])
        .returns(&[
            Field::string("DataKeyName"),
            Field::string("DataKeyVersionId"),
            Field::string("DataKeyVersionName"),
            Field::string("Plaintext").secret(),
            Field::string("RequestId"),
        ])
        .example("GetManagedDataKey --DataKeyName apollo-storage --UseLatest true"),
    Action::new("ListManagedDataKeyVersions", "Lists the versions of a data key that KMS keeps.")
        .post_only()
        .repeatable()
        .params(&[DATA_KEY_NAME, PAGE_NUMBER, PAGE_SIZE.range(1, 100).default("10")])
        .list(
            "ManagedDataKeyVersions.ManagedDataKeyVersion",
            &["DataKeyVersionId", "DataKeyVersionName"],
            Paging::Number,
        )
        .returns(&[
            Field::string("DataKeyName"),
            Field::string("ManagedDataKeyVersions.ManagedDataKeyVersion[].DataKeyVersionId"),
            Field::string("ManagedDataKeyVersions.ManagedDataKeyVersion[].DataKeyVersionName"),
            Field::integer("PageNumber"),
            Field::integer("PageSize"),
            Field::string("RequestId"),
            Field::integer("TotalCount"),
        ])
        .example("ListManagedDataKeyVersions --DataKeyName apollo-storage"),
    Action::new("GenerateMac", "Computes a message authentication code with an HMAC key.")
        .post_only()
        .dedicated()
        .repeatable()
        .params(&[
            MAC_KEY,
            MAC_ALGORITHM,
            Param::string("Message", "The message to authenticate.").required().content(Content::Base64).secret(),
            DRY_RUN,
        ])
        .returns(&[
            Field::string("Algorithm"),
            Field::string("KeyId"),
            Field::string("Mac"),
            Field::string("RequestId"),
        ])
        .errors(&[NO_SUCH_KEY_OR_ALIAS, &["Rejected.Disabled", "Rejected.PendingDeletion"]])
        .example("GenerateMac --KeyId alias/Apollo/Mac --Algorithm HMAC_SHA_256 --Message fileb://order.json"),
    Action::new("VerifyMac", "Checks a message authentication code with an HMAC key.")
        .post_only()
        .dedicated()
        .repeatable()
        .params(&[
            MAC_KEY,
            MAC_ALGORITHM,
            Param::string("Message", "The message that was authenticated.")
                .required()
                .content(Content::Base64)
                .secret(),
            Param::string("Mac", "The code to check.").required().content(Content::Base64),
            DRY_RUN,
        ])
        .returns(&[
            Field::string("Algorithm"),
            Field::string("KeyId"),
            Field::string("RequestId"),
            Field::boolean("Value"),
        ])
        .errors(&[NO_SUCH_KEY_OR_ALIAS, &["Rejected.Disabled", "Rejected.PendingDeletion"]])
        .example(
            "VerifyMac --KeyId alias/Apollo/Mac --Algorithm HMAC_SHA_256 --Message fileb://order.json \
             --Mac file://order.mac",
        ),
    Action::new("GetChallenge", "Fetches a challenge token and a nonce for an attestation.")
        .post_only()
        .repeatable()
        .returns(&[Field::string("ChallengeToken"), Field::string("Nonce"), Field::string("RequestId")])
        .example("GetChallenge"),
    Action::new("AdvanceEncrypt", "Encrypts with a chosen algorithm and padding; really an instance operation.")
        .legacy()
        .post_only()
        .dedicated()
        .repeatable()
        .params(&[
            Param::string("KeyId", "The key to encrypt with.").maybe_required().names(Named::Key),
            Param::string("Plaintext", "The data to encrypt.").maybe_required().secret(),
            Param::string("Algorithm", "Name of the cipher.").maybe_required(),
            Param::string("PaddingMode", "Name of the padding.").maybe_required(),
            Param::string("Iv", "Initialization vector.").maybe_required(),
            Param::string("Aad", "Additional data to authenticate with the ciphertext.").maybe_required(),
        ])
        .example("AdvanceEncrypt --KeyId alias/Apollo/WorkKey --Plaintext fileb://password.txt"),
];

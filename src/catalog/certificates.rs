//! The certificate actions, which the service no longer offers.

use super::common::{ENCRYPTION_ALGORITHM, ONLY_REQUEST_ID, PAGE_NUMBER, PAGE_SIZE, SIGNATURE_ALGORITHM};
use super::{Action, Content, Field, Paging, Param};

const CERTIFICATE_ID: Param = Param::string("CertificateId", "Id of the certificate.");
const MESSAGE: Param =
    Param::string("Message", "The message, or its hash.").required().content(Content::Base64).secret();
const MESSAGE_TYPE: Param =
    Param::string("MessageType", "Whether Message is the message or its hash.").required().one_of(&["RAW", "DIGEST"]);

pub(super) const ACTIONS: &[Action] = &[
    Action::new("CreateCertificate", "Makes a key pair and a certificate signing request for it.")
        .legacy()
        .post_only()
        .params(&[
            Param::string("KeySpec", "Kind of the key pair.").required().one_of(&["RSA_2048", "EC_P256", "EC_SM2"]),
            Param::string("Subject", "Distinguished name of the owner.").required(),
            Param::map("SubjectAlternativeNames", "Further names of the owner.").content(Content::Json("{}")),
            Param::boolean("ExportablePrivateKey", "Whether the private key may be exported."),
            Param::string("ProtectionLevel", "How the private key is guarded.").maybe_required(),
        ])
        .returns(&[
            Field::string("Arn"),
            Field::string("CertificateId"),
            Field::string("Csr"),
            Field::string("RequestId"),
        ])
        .example("CreateCertificate --KeySpec RSA_2048 --Subject 'CN=apollo.example.com,O=Example'"),
    Action::new("UploadCertificate", "Adds the issued certificate to a signing request made by KMS.")
        .removed()
        .post_only()
        .params(&[
            CERTIFICATE_ID.required(),
            Param::string("Certificate", "The certificate.").required().content(Content::Pem),
            Param::string("CertificateChain", "The certificates of the issuers.").content(Content::Pem),
        ])
        .returns(ONLY_REQUEST_ID)
        .example(
            "UploadCertificate --CertificateId 5d2b8c1e-7f40-4c39-a6e8-91b3d0f4e275 \
             --Certificate file://apollo.pem",
        ),
    Action::new("ImportCertificate", "Imports a certificate with its private key from a PKCS #12 file.")
        .legacy()
        .post_only()
        .params(&[
            Param::string("PKCS12Blob", "The PKCS #12 file.").maybe_required().secret(),
            Param::string("Passphrase", "Passphrase of the file.").maybe_required().secret(),
        ])
        .returns(&[Field::string("Arn"), Field::string("CertificateId"), Field::string("RequestId")])
        .example("ImportCertificate --PKCS12Blob fileb://apollo.p12 --Passphrase file://passphrase.txt"),
    Action::new("ImportEncryptionCertificate", "Imports an encryption certificate and its encrypted private key.")
        .legacy()
        .post_only()
        .params(&[
            CERTIFICATE_ID.maybe_required(),
            Param::string("Certificate", "The encryption certificate.").maybe_required().content(Content::Pem),
            Param::string("CertificateChain", "The certificates of the issuers.")
                .maybe_required()
                .content(Content::Pem),
            Param::string("EncryptedPrivateKey", "The private key, encrypted with the symmetric key.").maybe_required(),
            Param::string("EncryptedSymmetricKey", "The symmetric key, itself encrypted with an asymmetric one.")
                .maybe_required(),
            Param::string("SymmetricAlgorithm", "How the private key was encrypted.").maybe_required(),
            Param::string("AsymmetricAlgorithm", "How the symmetric key was encrypted.").maybe_required(),
        ])
        .returns(&[Field::string("Arn"), Field::string("CertificateId"), Field::string("RequestId")])
        .example(
            "ImportEncryptionCertificate --CertificateId 5d2b8c1e-7f40-4c39-a6e8-91b3d0f4e275 \
             --Certificate file://apollo.pem",
        ),
    Action::new("DescribeCertificate", "Shows the metadata of a certificate.")
        .removed()
        .post_only()
        .repeatable()
        .params(&[CERTIFICATE_ID.required()])
        .returns(&[
            Field::string("Arn"),
            Field::string("CertificateId"),
            Field::string("CreatedAt"),
            Field::boolean("ExportablePrivateKey"),
            Field::string("Issuer"),
            Field::string("KeySpec"),
            Field::string("NotAfter"),
            Field::string("NotBefore"),
            Field::string("ProtectionLevel"),
            Field::string("RequestId"),
            Field::string("Serial"),
            Field::string("SignatureAlgorithm"),
            Field::string("Status"),
            Field::string("Subject"),
            Field::string("SubjectAlternativeNames[]"),
            Field::string("SubjectKeyIdentifier"),
            Field::string("SubjectPublicKey"),
            Field::map("Tags"),
            Field::string("UpdatedAt"),
        ])
        .example("DescribeCertificate --CertificateId 5d2b8c1e-7f40-4c39-a6e8-91b3d0f4e275"),
    Action::new("GetCertificate", "Fetches a certificate, its chain and its signing request.")
        .removed()
        .post_only()
        .repeatable()
        .params(&[CERTIFICATE_ID.required()])
        .returns(&[
            Field::string("Certificate"),
            Field::string("CertificateChain"),
            Field::string("CertificateId"),
            Field::string("Csr"),
            Field::string("RequestId"),
        ])
        .example("GetCertificate --CertificateId 5d2b8c1e-7f40-4c39-a6e8-91b3d0f4e275"),
    Action::new("ExportCertificate", "Exports a certificate with its private key.")
        .legacy()
        .post_only()
        .repeatable()
        .params(&[
            CERTIFICATE_ID.maybe_required(),
            Param::string("ExportFormat", "Format of the export.").maybe_required(),
            Param::string("Passphrase", "Passphrase that locks the exported private key.").maybe_required().secret(),
        ])
        .returns(&[
            Field::string("Certificate"),
            Field::string("CertificateChain"),
            Field::string("CertificateId"),
            Field::string("PKCS12Blob").secret(),
            Field::string("PrivateKey").secret(),
            Field::string("RequestId"),
        ])
        .example(
            "ExportCertificate --CertificateId 5d2b8c1e-7f40-4c39-a6e8-91b3d0f4e275 \
             --Passphrase file://passphrase.txt",
        ),
    Action::new("ListCertificates", "Lists the certificates of the account in one region.")
        .legacy()
        .post_only()
        .repeatable()
        .params(&[
            Param::string("Status", "Status that the certificates must have.").maybe_required(),
            Param::string("Subject", "Owner that the certificates must have.").maybe_required(),
            Param::string("Issuer", "Issuer that the certificates must have.").maybe_required(),
            PAGE_NUMBER.maybe_required(),
            PAGE_SIZE.maybe_required(),
        ])
        .list(
            "CertificateSummaryList.CertificateSummary",
            &["CertificateId", "Subject", "Status", "KeySpec", "NotAfter"],
            Paging::NumberWithoutTotal,
        )
        .returns(&[
            Field::string("CertificateSummaryList.CertificateSummary[].CertificateId"),
            Field::string("CertificateSummaryList.CertificateSummary[].Issuer"),
            Field::string("CertificateSummaryList.CertificateSummary[].KeySpec"),
            Field::string("CertificateSummaryList.CertificateSummary[].NotAfter"),
            Field::string("CertificateSummaryList.CertificateSummary[].NotBefore"),
            Field::string("CertificateSummaryList.CertificateSummary[].ProtectionLevel"),
            Field::string("CertificateSummaryList.CertificateSummary[].Status"),
            Field::string("CertificateSummaryList.CertificateSummary[].Subject"),
            Field::integer("PageNumber"),
            Field::integer("PageSize"),
            Field::string("RequestId"),
            Field::integer("TotalSize"),
        ])
        .example("ListCertificates --Status ACTIVE"),
    Action::new("UpdateCertificateStatus", "Activates, deactivates or revokes a certificate.")
        .removed()
        .post_only()
        .params(&[
            CERTIFICATE_ID.required(),
            Param::string("Status", "The new status.").required().one_of(&["INACTIVE", "ACTIVE", "REVOKED"]),
        ])
        .returns(ONLY_REQUEST_ID)
        .example("UpdateCertificateStatus --CertificateId 5d2b8c1e-7f40-4c39-a6e8-91b3d0f4e275 --Status INACTIVE"),
    Action::new("CertificatePublicKeyEncrypt", "Encrypts a few bytes with the public key of a certificate.")
        .removed()
        .post_only()
        .repeatable()
        .params(&[
            CERTIFICATE_ID.required(),
            ENCRYPTION_ALGORITHM,
            Param::string("Plaintext", "What to encrypt.").required().content(Content::Base64).secret(),
        ])
        .returns(&[Field::string("CertificateId"), Field::string("CiphertextBlob"), Field::string("RequestId")])
        .example(
            "CertificatePublicKeyEncrypt --CertificateId 5d2b8c1e-7f40-4c39-a6e8-91b3d0f4e275 \
             --Algorithm RSAES_OAEP_SHA_256 --Plaintext fileb://session.key",
        ),
    Action::new("CertificatePrivateKeyDecrypt", "Decrypts with the private key of a certificate.")
        .removed()
        .post_only()
        .repeatable()
        .params(&[
            CERTIFICATE_ID.required(),
            ENCRYPTION_ALGORITHM,
            Param::string("CiphertextBlob", "Ciphertext made with the public key of the certificate.")
                .required()
                .content(Content::Base64),
        ])
        .returns(&[Field::string("CertificateId"), Field::string("Plaintext").secret(), Field::string("RequestId")])
        .example(
            "CertificatePrivateKeyDecrypt --CertificateId 5d2b8c1e-7f40-4c39-a6e8-91b3d0f4e275 \
             --Algorithm RSAES_OAEP_SHA_256 --CiphertextBlob file://session.cipher",
        ),
    Action::new("CertificatePrivateKeySign", "Signs with the private key of a certificate.")
        .removed()
        .post_only()
        .repeatable()
        .params(&[CERTIFICATE_ID.required(), SIGNATURE_ALGORITHM, MESSAGE, MESSAGE_TYPE])
        .returns(&[Field::string("CertificateId"), Field::string("RequestId"), Field::string("SignatureValue")])
        .example(
            "CertificatePrivateKeySign --CertificateId 5d2b8c1e-7f40-4c39-a6e8-91b3d0f4e275 \
             --Algorithm RSA_PKCS1_SHA_256 --Message fileb://order.json --MessageType RAW",
        ),
    Action::new("CertificatePublicKeyVerify", "Checks a signature with the public key of a certificate.")
        .removed()
        .post_only()
        .repeatable()
        .params(&[
            CERTIFICATE_ID.required(),
            SIGNATURE_ALGORITHM,
            MESSAGE,
            MESSAGE_TYPE,
            Param::string("SignatureValue", "The signature to check.").required(),
        ])
        .returns(&[Field::string("CertificateId"), Field::string("RequestId"), Field::boolean("SignatureValid")])
        .example(
            "CertificatePublicKeyVerify --CertificateId 5d2b8c1e-7f40-4c39-a6e8-91b3d0f4e275 \
             --Algorithm RSA_PKCS1_SHA_256 --Message fileb://order.json --MessageType RAW \
             --SignatureValue fileb://order.sig",
        ),
    Action::new("DeleteCertificate", "Deletes a certificate with its private key.")
        .removed()
        .post_only()
        .params(&[CERTIFICATE_ID.required()])
        .returns(ONLY_REQUEST_ID)
        .example("DeleteCertificate --CertificateId 5d2b8c1e-7f40-4c39-a6e8-91b3d0f4e275"),
];

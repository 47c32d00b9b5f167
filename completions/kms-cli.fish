# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_kms_cli_global_optspecs
    string join \n p/profile= config-path= credentials= no-credential-cache client-key-file= client-key-password-file= signature= method= header= ca-file= skip-secure-verify insecure local local-dir= o/output= cli-query= q/quiet color= debug dryrun force literal cli-input-json= generate-skeleton mode= access-key-id= access-key-secret= sts-token= sts-region= sts-endpoint= ram-role-name= ram-role-arn= role-session-name= external-id= source-profile= expired-seconds= region= read-timeout= connect-timeout= retry-count= process-command= credentials-uri= oidc-provider-arn= oidc-token-file= cloud-sso-sign-in-url= cloud-sso-access-config= cloud-sso-account-id= oauth-site-type= endpoint-type= e/endpoint= h/help V/version
end

function __fish_kms_cli_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_kms_cli_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_kms_cli_using_subcommand
    set -l cmd (__fish_kms_cli_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c kms-cli -n "__fish_kms_cli_needs_command" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_needs_command" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -s V -l version -d 'Print version'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "CreateKey" -d 'Creates a key, or an empty one whose material you import.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "DescribeKey" -d 'Shows the metadata of a key, never its material.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "ListKeys" -d 'Lists the keys of the account in one region.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "UpdateKeyDescription" -d 'Replaces the description of a key.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "EnableKey" -d 'Makes a disabled key usable again.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "DisableKey" -d 'Suspends a key: nothing can be encrypted, decrypted or signed with it.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "CreateKeyVersion" -d 'Adds a version to an asymmetric key, at most one in seven days.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "DescribeKeyVersion" -d 'Shows when a version of a key was made.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "ListKeyVersions" -d 'Lists the versions of a key.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "UpdateRotationPolicy" -d 'Switches the automatic rotation of a symmetric key on or off.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "GetParametersForImport" -d 'Fetches the public key and the token that an import of key material needs.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "ImportKeyMaterial" -d 'Imports material into a key of external origin, or renews its expiry.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "DeleteKeyMaterial" -d 'Deletes the imported material of a key; the same material can be imported again.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "GetKeyPolicy" -d 'Shows the access policy of a key in a KMS instance.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "SetKeyPolicy" -d 'Replaces the access policy of a key in a KMS instance.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "SetDeletionProtection" -d 'Guards a key or a KMS instance against deletion, or lifts the guard.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "ScheduleKeyDeletion" -d 'Starts the waiting time after which a key is deleted for good.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "CancelKeyDeletion" -d 'Calls a scheduled deletion off and enables the key.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "Encrypt" -d 'Encrypts up to 6 KB with a symmetric key.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "Decrypt" -d 'Decrypts what a symmetric key has encrypted; the ciphertext names its key.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "ReEncrypt" -d 'Moves a ciphertext to another key or context without showing the plaintext.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "GenerateDataKey" -d 'Makes a random data key, given both in plain and encrypted.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "GenerateDataKeyWithoutPlaintext" -d 'Makes a random data key, given only encrypted.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "GenerateAndExportDataKey" -d 'Makes a random data key, encrypted by the key and by your public key.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "ExportDataKey" -d 'Encrypts a data key anew with your public key.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "GetManagedDataKey" -d 'Fetches a data key that KMS keeps, in plain.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "ListManagedDataKeyVersions" -d 'Lists the versions of a data key that KMS keeps.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "GenerateMac" -d 'Computes a message authentication code with an HMAC key.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "VerifyMac" -d 'Checks a message authentication code with an HMAC key.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "GetChallenge" -d 'Fetches a challenge token and a nonce for an attestation.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "GetPublicKey" -d 'Fetches the public key of an asymmetric key version as PEM.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "AsymmetricEncrypt" -d 'Encrypts a few bytes with the public key of an asymmetric key version.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "AsymmetricDecrypt" -d 'Decrypts with the private key of an asymmetric key version.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "AsymmetricSign" -d 'Signs a hash with the private key of an asymmetric key version.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "AsymmetricVerify" -d 'Checks a signature with the public key of an asymmetric key version.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "CreateAlias" -d 'Gives a key another name.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "ListAliases" -d 'Lists the aliases of the account in one region.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "ListAliasesByKeyId" -d 'Lists the aliases of one key.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "UpdateAlias" -d 'Points an alias at another key.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "DeleteAlias" -d 'Deletes an alias; its key stays as it is.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "TagResource" -d 'Adds tags to one key or secret; a tag that is there gets the new value.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "ListResourceTags" -d 'Lists the tags of one key.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "UntagResource" -d 'Removes tags from one key or secret.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "TagResources" -d 'Adds tags to up to 50 keys or secrets at once.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "ListTagResources" -d 'Lists the tags of many keys or secrets, or the resources with a tag.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "UntagResources" -d 'Removes tags from up to 50 keys or secrets at once.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "CreateSecret" -d 'Creates a secret with its first version.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "DescribeSecret" -d 'Shows the metadata of a secret, never its value.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "ListSecrets" -d 'Lists the secrets of the account in one region.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "GetSecretValue" -d 'Fetches the value of a secret.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "BatchGetSecretValue" -d 'Fetches the values of several secrets; those that fail are listed apart.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "PutSecretValue" -d 'Adds a version to a generic secret and makes it the current one.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "ListSecretVersionIds" -d 'Lists the versions of a secret and their stages.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "UpdateSecretVersionStage" -d 'Moves a stage of a generic secret to another version, or takes it off.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "UpdateSecret" -d 'Changes the description or the custom data of a secret.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "RotateSecret" -d 'Rotates a managed secret now.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "UpdateSecretRotationPolicy" -d 'Switches the automatic rotation of a managed secret on or off.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "GetRandomPassword" -d 'Makes a random password; KMS does not keep it.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "GetSecretPolicy" -d 'Shows the access policy of a secret in a KMS instance.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "SetSecretPolicy" -d 'Replaces the access policy of a secret in a KMS instance.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "DeleteSecret" -d 'Deletes a secret after a waiting time, or at once.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "RestoreSecret" -d 'Brings a secret back that is waiting for its deletion.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "ConnectKmsInstance" -d 'Puts a new software KMS instance into a VPC and starts it.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "GetKmsInstance" -d 'Shows a KMS instance: its status, size, network and CA certificate.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "ListKmsInstances" -d 'Lists the KMS instances of the account in one region.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "GetDefaultKmsInstance" -d 'Shows which instance new keys and secrets go to when none is named.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "GetKmsInstanceQuotaInfos" -d 'Shows how much of its quotas a KMS instance has used.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "UpdateKmsInstanceBindVpc" -d 'Sets the further VPCs from which a KMS instance can be reached.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "ReleaseKmsInstance" -d 'Releases a pay-as-you-go KMS instance with all its keys and secrets.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "CreateNetworkRule" -d 'Creates a network rule: the addresses from which applications may call.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "DescribeNetworkRule" -d 'Shows a network rule.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "ListNetworkRules" -d 'Lists the network rules.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "UpdateNetworkRule" -d 'Changes a network rule and with it every policy that uses it.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "DeleteNetworkRule" -d 'Deletes a network rule; first take it out of every policy.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "CreatePolicy" -d 'Creates a policy: which keys and secrets may be used, and from where.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "DescribePolicy" -d 'Shows a policy.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "ListPolicies" -d 'Lists the policies.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "UpdatePolicy" -d 'Changes a policy and with it every access point that grants it.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "DeletePolicy" -d 'Deletes a policy; first take it out of every access point.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "CreateApplicationAccessPoint" -d 'Creates an application access point: the identity of an application.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "DescribeApplicationAccessPoint" -d 'Shows an application access point.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "ListApplicationAccessPoints" -d 'Lists the application access points.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "UpdateApplicationAccessPoint" -d 'Changes what an application access point grants, with immediate effect.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "DeleteApplicationAccessPoint" -d 'Deletes an application access point; its client keys stop working.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "CreateClientKey" -d 'Creates a client key, whose private part is shown only this once.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "GetClientKey" -d 'Shows a client key: its certificate and how long it is valid.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "ListClientKeys" -d 'Lists the client keys of an application access point.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "DeleteClientKey" -d 'Deletes a client key; applications can no longer use it.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "OpenKmsService" -d 'Opens KMS for the account; works once.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "DescribeAccountKmsStatus" -d 'Shows whether KMS is open for the account, or suspended.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "DescribeRegions" -d 'Lists the regions in which KMS is offered.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "encrypt-file" -d 'Encrypts a small text file, such as a private key, into FILE.cipher.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "decrypt-file" -d 'Decrypts FILE.cipher into FILE, readable by its owner alone.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "configure" -d 'Asks for credentials and keeps them as a profile; shows, switches, imports profiles.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "whoami" -d 'Shows who calls: profile, source of each field, AccessKey, region, endpoint, identity.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "policy" -d 'Prints the RAM policy that calls of the named actions need.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "local" -d 'Runs, fills, copies, describes or resets the local KMS of this machine.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "completion" -d 'Prints the script with which a shell completes command lines.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "man" -d 'Writes the manual pages into a folder.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "demo" -d 'Shows the main job offline: a private key is encrypted, carried and decrypted.'
complete -c kms-cli -n "__fish_kms_cli_needs_command" -f -a "help" -d 'Shows the help of an action or a command, or a topic'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l KeySpec -d 'What kind of key to create. [such as: Aliyun_AES_256, Aliyun_SM4, RSA_2048, RSA_3072, EC_P256, EC_P256K, EC_SM2] [default: Aliyun_AES_256]' -r -f -a "Aliyun_AES_256\t''
Aliyun_SM4\t''
RSA_2048\t''
RSA_3072\t''
EC_P256\t''
EC_P256K\t''
EC_SM2\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l KeyUsage -d 'What the key is for; when left out, signing where the key can sign. [such as: ENCRYPT/DECRYPT, SIGN/VERIFY]' -r -f -a "ENCRYPT/DECRYPT\t''
SIGN/VERIFY\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l Description -d 'Free text about the key. [at most 8192 characters]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l Tags -d 'Tags to attach, up to 20. [such as [{"TagKey":"string","TagValue":"string"}]]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l Origin -d 'Where the key material comes from; EXTERNAL waits for ImportKeyMaterial. [one of: Aliyun_KMS, EXTERNAL] [default: Aliyun_KMS]' -r -f -a "Aliyun_KMS\t''
EXTERNAL\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l EnableAutomaticRotation -d 'Whether KMS makes a new version of the key at regular times. [default: false]' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l RotationInterval -d 'Time between two rotations; needed when EnableAutomaticRotation is true. [7d to 365d]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l DKMSInstanceId -d 'KMS instance that is to hold the key.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l ProtectionLevel -d 'Whether software or a hardware security module guards the key. [one of: SOFTWARE, HSM]' -r -f -a "SOFTWARE\t''
HSM\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l KeyStorageMechanism -d 'Where a hardware KMS instance keeps the key; HsmInternal rules rotation out. [one of: HsmInternal, HsmEncryptedDatabase]' -r -f -a "HsmInternal\t''
HsmEncryptedDatabase\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l Policy -d 'Access policy; for resources of a KMS instance only. [at most 32768 bytes] [such as {"Version":"1","Statement":[{"Effect":"Allow|Deny","Principal":{"RAM":["string"]},"Action":["string"],"Resource":["*"]}]}]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKey" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l KeyId -d 'Id, alias or ARN of the key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKey" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l Filters -d 'Conditions that a key must all meet, each with one of its values. [such as [{"Key":"KeyState|KeySpec|KeyUsage|ProtectionLevel|CreatorType|DKMSInstanceId|keyId|AliasName|Creator|TagKey|TagValue","Values":["string"]}]]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l PageNumber -d 'Number of the page to fetch. [at least 1] [default: 1]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l PageSize -d 'Number of rows on a page. [1 to 100] [default: 10]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeys" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l KeyId -d 'Id of the key; an alias is not accepted. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l Description -d 'The new text; an empty one removes the description. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKeyDescription" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l KeyId -d 'Id of the key; an alias is not accepted. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand EnableKey" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l KeyId -d 'Id of the key; an alias is not accepted. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DisableKey" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l KeyId -d 'Id of the key; an alias is not accepted. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateKeyVersion" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l KeyId -d 'Id, alias or ARN of the key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l KeyVersionId -d 'Id of the key version. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeKeyVersion" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l KeyId -d 'Id, alias or ARN of the key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l PageNumber -d 'Number of the page to fetch. [at least 1] [default: 1]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l PageSize -d 'Number of rows on a page. [0 to 101] [default: 10]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKeyVersions" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l KeyId -d 'Id of the key; an alias is not accepted. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l EnableAutomaticRotation -d 'Whether KMS makes a new version of the key at regular times. [required]' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l RotationInterval -d 'Time between two rotations; needed when EnableAutomaticRotation is true. [7d to 730d]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateRotationPolicy" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l KeyId -d 'Id of the key; an alias is not accepted. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l WrappingKeySpec -d 'Kind of the public key to hand out. [required] [one of: RSA_2048, EC_SM2]' -r -f -a "RSA_2048\t''
EC_SM2\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l WrappingAlgorithm -d 'How you will encrypt the material; SM2PKE goes with EC_SM2, the rest with RSA. [required] [one of: RSAES_PKCS1_V1_5, RSAES_OAEP_SHA_1, RSAES_OAEP_SHA_256, SM2PKE]' -r -f -a "RSAES_PKCS1_V1_5\t''
RSAES_OAEP_SHA_1\t''
RSAES_OAEP_SHA_256\t''
SM2PKE\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetParametersForImport" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l KeyId -d 'Id of the key; an alias is not accepted. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l EncryptedKeyMaterial -d 'The material, encrypted with the public key from GetParametersForImport. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l ImportToken -d 'The token from the same GetParametersForImport answer. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l KeyMaterialExpireUnix -d 'When the material expires, in Unix seconds; 0 or nothing means never.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ImportKeyMaterial" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l KeyId -d 'Id of the key; an alias is not accepted. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteKeyMaterial" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l KeyId -d 'Id or ARN of the key, but no alias. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l PolicyName -d 'Name of the policy. [one of: default]' -r -f -a "default\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKeyPolicy" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l KeyId -d 'Id or ARN of the key, but no alias. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l Policy -d 'Access policy; for resources of a KMS instance only. [required] [at most 32768 bytes] [such as {"Version":"1","Statement":[{"Effect":"Allow|Deny","Principal":{"RAM":["string"]},"Action":["string"],"Resource":["*"]}]}]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l PolicyName -d 'Name of the policy. [one of: default]' -r -f -a "default\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetKeyPolicy" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l EnableDeletionProtection -d 'Whether the resource is to be protected. [required]' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l ProtectedResourceArn -d 'ARN of the key or instance; KeyId or KmsInstanceId can name it instead.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l KeyId -d 'The key to protect, instead of an ARN.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l KmsInstanceId -d 'The KMS instance to protect, instead of an ARN.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l DeletionProtectionDescription -d 'Why the resource is protected; used only when protection is switched on.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetDeletionProtection" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l KeyId -d 'Id of the key; an alias is not accepted. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l PendingWindowInDays -d 'Days during which CancelKeyDeletion can still save the key. [required] [7 to 366]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ScheduleKeyDeletion" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l KeyId -d 'Id of the key; an alias is not accepted. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CancelKeyDeletion" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l KeyId -d 'Id, alias or ARN of the key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l Plaintext -d 'What to encrypt, base64 by convention; Decrypt gives the same text back. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l EncryptionContext -d 'Names and values bound to the ciphertext; decrypting it takes the same ones. [such as {"string":"string"}]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l DryRun -d 'Tries the call out: nothing is done, and an error names the outcome.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Encrypt" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l CiphertextBlob -d 'Ciphertext from Encrypt, ReEncrypt or one of the data key actions. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l EncryptionContext -d 'Names and values bound to the ciphertext; decrypting it takes the same ones. [such as {"string":"string"}]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l DryRun -d 'Tries the call out: nothing is done, and an error names the outcome.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l Recipient -d 'Attested receiver for which the answer is encrypted; dedicated gateway only.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand Decrypt" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l CiphertextBlob -d 'Ciphertext from a symmetric or an asymmetric key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l DestinationKeyId -d 'Symmetric key that encrypts the result. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l DestinationEncryptionContext -d 'Context to bind to the result. [such as {"string":"string"}]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l SourceEncryptionContext -d 'Context that is bound to the given ciphertext. [such as {"string":"string"}]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l SourceKeyId -d 'Key of the given ciphertext; needed if it is asymmetric.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l SourceKeyVersionId -d 'Key version of the given ciphertext; needed if the key is asymmetric.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l SourceEncryptionAlgorithm -d 'How the given ciphertext was made; needed if the key is asymmetric. [one of: RSAES_OAEP_SHA_256, RSAES_OAEP_SHA_1, SM2PKE]' -r -f -a "RSAES_OAEP_SHA_256\t''
RSAES_OAEP_SHA_1\t''
SM2PKE\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l DryRun -d 'Tries the call out: nothing is done, and an error names the outcome.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReEncrypt" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l KeyId -d 'Id, alias or ARN of the key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l KeySpec -d 'Length of the data key, by the name of a cipher. [one of: AES_256, AES_128] [default: AES_256]' -r -f -a "AES_256\t''
AES_128\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l NumberOfBytes -d 'Length of the data key in bytes; wins over KeySpec. [1 to 1024]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l EncryptionContext -d 'Names and values bound to the ciphertext; decrypting it takes the same ones. [such as {"string":"string"}]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l DryRun -d 'Tries the call out: nothing is done, and an error names the outcome.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l Recipient -d 'Attested receiver for which the answer is encrypted; dedicated gateway only.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKey" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l KeyId -d 'Id, alias or ARN of the key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l KeySpec -d 'Length of the data key, by the name of a cipher. [one of: AES_256, AES_128] [default: AES_256]' -r -f -a "AES_256\t''
AES_128\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l NumberOfBytes -d 'Length of the data key in bytes; wins over KeySpec. [1 to 1024]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l EncryptionContext -d 'Names and values bound to the ciphertext; decrypting it takes the same ones. [such as {"string":"string"}]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l DryRun -d 'Tries the call out: nothing is done, and an error names the outcome.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateDataKeyWithoutPlaintext" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l KeyId -d 'Id, alias or ARN of the key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l PublicKeyBlob -d 'Your public key (DER) that encrypts the exported data key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l WrappingKeySpec -d 'Kind of the public key in PublicKeyBlob. [required] [one of: RSA_2048, EC_SM2]' -r -f -a "RSA_2048\t''
EC_SM2\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l WrappingAlgorithm -d 'How the exported data key is encrypted; SM2PKE goes with EC_SM2. [required] [one of: RSAES_OAEP_SHA_256, RSAES_OAEP_SHA_1, SM2PKE]' -r -f -a "RSAES_OAEP_SHA_256\t''
RSAES_OAEP_SHA_1\t''
SM2PKE\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l KeySpec -d 'Length of the data key, by the name of a cipher. [one of: AES_256, AES_128] [default: AES_256]' -r -f -a "AES_256\t''
AES_128\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l NumberOfBytes -d 'Length of the data key in bytes; wins over KeySpec. [1 to 1024]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l EncryptionContext -d 'Names and values bound to the ciphertext; decrypting it takes the same ones. [such as {"string":"string"}]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l DryRun -d 'Tries the call out: nothing is done, and an error names the outcome.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateAndExportDataKey" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l CiphertextBlob -d 'Encrypted data key from one of the data key actions. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l PublicKeyBlob -d 'Your public key (DER) that encrypts the exported data key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l WrappingKeySpec -d 'Kind of the public key in PublicKeyBlob. [required] [one of: RSA_2048, EC_SM2]' -r -f -a "RSA_2048\t''
EC_SM2\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l WrappingAlgorithm -d 'How the exported data key is encrypted; SM2PKE goes with EC_SM2. [required] [one of: RSAES_OAEP_SHA_256, RSAES_OAEP_SHA_1, SM2PKE]' -r -f -a "RSAES_OAEP_SHA_256\t''
RSAES_OAEP_SHA_1\t''
SM2PKE\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l EncryptionContext -d 'Names and values bound to the ciphertext; decrypting it takes the same ones. [such as {"string":"string"}]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l DryRun -d 'Tries the call out: nothing is done, and an error names the outcome.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ExportDataKey" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l DataKeyName -d 'Name of the managed data key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l DataKeyVersionId -d 'Id of the version to fetch.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l UseLatest -d 'Whether to fetch the newest version.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetManagedDataKey" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l DataKeyName -d 'Name of the managed data key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l PageNumber -d 'Number of the page to fetch. [at least 1] [default: 1]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l PageSize -d 'Number of rows on a page. [1 to 100] [default: 10]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListManagedDataKeyVersions" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l KeyId -d 'The HMAC key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l Algorithm -d 'Hash function of the code. [required] [one of: HMAC_SM3, HMAC_SHA_224, HMAC_SHA_256, HMAC_SHA_384, HMAC_SHA_512]' -r -f -a "HMAC_SM3\t''
HMAC_SHA_224\t''
HMAC_SHA_256\t''
HMAC_SHA_384\t''
HMAC_SHA_512\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l Message -d 'The message to authenticate. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l DryRun -d 'Tries the call out: nothing is done, and an error names the outcome.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GenerateMac" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l KeyId -d 'The HMAC key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l Algorithm -d 'Hash function of the code. [required] [one of: HMAC_SM3, HMAC_SHA_224, HMAC_SHA_256, HMAC_SHA_384, HMAC_SHA_512]' -r -f -a "HMAC_SM3\t''
HMAC_SHA_224\t''
HMAC_SHA_256\t''
HMAC_SHA_384\t''
HMAC_SHA_512\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l Message -d 'The message that was authenticated. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l Mac -d 'The code to check. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l DryRun -d 'Tries the call out: nothing is done, and an error names the outcome.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand VerifyMac" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetChallenge" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l KeyId -d 'Id, alias or ARN of the key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l KeyVersionId -d 'Id of the key version. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l DryRun -d 'Tries the call out: nothing is done, and an error names the outcome.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetPublicKey" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l KeyId -d 'Id, alias or ARN of the key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l KeyVersionId -d 'Id of the key version. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l Algorithm -d 'Encryption scheme; SM2PKE is for EC_SM2 keys. [required] [one of: RSAES_OAEP_SHA_256, RSAES_OAEP_SHA_1, SM2PKE]' -r -f -a "RSAES_OAEP_SHA_256\t''
RSAES_OAEP_SHA_1\t''
SM2PKE\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l Plaintext -d 'What to encrypt; the key and the scheme limit its length. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l DryRun -d 'Tries the call out: nothing is done, and an error names the outcome.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricEncrypt" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l KeyId -d 'Id, alias or ARN of the key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l KeyVersionId -d 'Id of the key version. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l Algorithm -d 'Encryption scheme; SM2PKE is for EC_SM2 keys. [required] [one of: RSAES_OAEP_SHA_256, RSAES_OAEP_SHA_1, SM2PKE]' -r -f -a "RSAES_OAEP_SHA_256\t''
RSAES_OAEP_SHA_1\t''
SM2PKE\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l CiphertextBlob -d 'Ciphertext made with the public key of this version. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l DryRun -d 'Tries the call out: nothing is done, and an error names the outcome.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l Recipient -d 'Attested receiver for which the answer is encrypted; dedicated gateway only.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricDecrypt" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l KeyId -d 'Id, alias or ARN of the key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l KeyVersionId -d 'Id of the key version. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l Algorithm -d 'Signature scheme, which must fit the kind of key. [required] [one of: RSA_PSS_SHA_256, RSA_PKCS1_SHA_256, ECDSA_SHA_256, SM2DSA]' -r -f -a "RSA_PSS_SHA_256\t''
RSA_PKCS1_SHA_256\t''
ECDSA_SHA_256\t''
SM2DSA\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l Digest -d 'The 32-byte hash of the message: SHA-256, or SM3 with the SM2 prefix. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l DryRun -d 'Tries the call out: nothing is done, and an error names the outcome.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricSign" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l KeyId -d 'Id, alias or ARN of the key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l KeyVersionId -d 'Id of the key version. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l Algorithm -d 'Signature scheme, which must fit the kind of key. [required] [one of: RSA_PSS_SHA_256, RSA_PKCS1_SHA_256, ECDSA_SHA_256, SM2DSA]' -r -f -a "RSA_PSS_SHA_256\t''
RSA_PKCS1_SHA_256\t''
ECDSA_SHA_256\t''
SM2DSA\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l Digest -d 'The 32-byte hash of the message: SHA-256, or SM3 with the SM2 prefix. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l Value -d 'The signature to check. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l DryRun -d 'Tries the call out: nothing is done, and an error names the outcome.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand AsymmetricVerify" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l AliasName -d 'The alias with its prefix. [required] [at most 255 characters after alias/]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l KeyId -d 'Id of the key; an alias is not accepted. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateAlias" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l PageNumber -d 'Number of the page to fetch. [at least 1] [default: 1]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l PageSize -d 'Number of rows on a page. [0 to 100] [default: 20]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliases" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l KeyId -d 'Id or ARN of the key, but no alias. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l PageNumber -d 'Number of the page to fetch. [at least 1] [default: 1]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l PageSize -d 'Number of rows on a page. [0 to 101] [default: 10]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListAliasesByKeyId" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l AliasName -d 'The alias with its prefix. [required] [at most 255 characters after alias/]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l KeyId -d 'Id of the key; an alias is not accepted. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateAlias" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l AliasName -d 'The alias with its prefix. [required] [at most 255 characters after alias/]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteAlias" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l Tags -d 'The tags; a resource holds up to 10. [required] [such as [{"TagKey":"string","TagValue":"string"}]]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l KeyId -d 'Id, alias or ARN of the key to tag.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l SecretName -d 'The secret to tag, instead of a key.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l CertificateId -d 'The certificate to tag, instead of a key; no longer of use.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResource" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l KeyId -d 'Id of the key; an alias is not accepted. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListResourceTags" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l TagKeys -d 'Names of the tags to remove. [required] [such as ["string"]]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l KeyId -d 'Id of the key to untag; an alias is not accepted.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l SecretName -d 'The secret to untag, instead of a key.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l CertificateId -d 'The certificate to untag, instead of a key; no longer of use.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResource" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l ResourceType -d 'What the resources are. [required] [one of: key, secret]' -r -f -a "key\t''
secret\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l ResourceId -d 'Ids of keys or names of secrets, up to 50. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l Tag -d 'Names and values of tags, up to 20. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand TagResources" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l ResourceType -d 'What the resources are. [required] [one of: key, secret]' -r -f -a "key\t''
secret\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l ResourceId -d 'Ids of keys or names of secrets, up to 50.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l Tag -d 'Names and values of tags, up to 20.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l NextToken -d 'Where to go on: NextToken of the answer before.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListTagResources" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l ResourceType -d 'What the resources are. [required] [one of: key, secret]' -r -f -a "key\t''
secret\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l ResourceId -d 'Ids of keys or names of secrets, up to 50. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l TagKey -d 'Names of the tags to remove, up to 20.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l All -d 'Whether to remove every tag; looked at only without TagKey.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UntagResources" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l SecretName -d 'Name of the secret; acs/ecs/… for ECS, $Auto for RAMCredentials. [required] [at most 192 characters]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l VersionId -d 'Id of the first version, up to 64 characters. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l SecretData -d 'The value to keep. [required] [at most 30720 bytes] [such as a JSON object for Rds, RAMCredentials and ECS; $Auto for Redis and PolarDB; free text for Generic]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l SecretType -d 'Kind of secret; all but Generic are rotated by KMS. [one of: Generic, Rds, Redis, RAMCredentials, ECS, PolarDB] [default: Generic]' -r -f -a "Generic\t''
Rds\t''
Redis\t''
RAMCredentials\t''
ECS\t''
PolarDB\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l SecretDataType -d 'Whether the value is text or base64 of bytes. [one of: text, binary] [default: text]' -r -f -a "text\t''
binary\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l Description -d 'Free text about the secret.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l Tags -d 'Tags to attach, up to 20. [such as [{"TagKey":"string","TagValue":"string"}]]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l EncryptionKeyId -d 'Symmetric key that encrypts the value; one of the service when left out.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l DKMSInstanceId -d 'KMS instance that is to hold the secret.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l ExtendedConfig -d 'Settings of a managed secret; its members depend on SecretType. [such as {"SecretSubType":"string"}]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l EnableAutomaticRotation -d 'Whether KMS rotates a managed secret at regular times.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l RotationInterval -d 'Time between two rotations; needed when EnableAutomaticRotation is true. [6h to 8760h]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l Policy -d 'Access policy; for resources of a KMS instance only. [at most 32768 bytes] [such as {"Version":"1","Statement":[{"Effect":"Allow|Deny","Principal":{"RAM":["string"]},"Action":["string"],"Resource":["*"]}]}]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateSecret" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l SecretName -d 'Name or ARN of the secret. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l FetchTags -d 'Whether the answer shows tags.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeSecret" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l Filters -d 'Conditions that a secret must all meet, each with one of its values. [such as [{"Key":"SecretName|Description|TagKey|TagValue|DKMSInstanceId|SecretType|Creator","Values":["string"]}]]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l FetchTags -d 'Whether the answer shows tags.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l PageNumber -d 'Number of the page to fetch. [at least 1] [default: 1]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l PageSize -d 'Number of rows on a page.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecrets" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l SecretName -d 'Name or ARN of the secret. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l VersionStage -d 'Stage of the version to fetch; the current one when left out. [such as: ACSCurrent, ACSPrevious]' -r -f -a "ACSCurrent\t''
ACSPrevious\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l VersionId -d 'Id of the version to fetch; heeded for generic secrets only.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l FetchExtendedConfig -d 'Whether the answer shows the settings of a managed secret.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l DryRun -d 'Tries the call out: nothing is done, and an error names the outcome.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l Recipient -d 'Attested receiver for which the answer is encrypted; dedicated gateway only.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretValue" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l SecretsList -d 'The secrets to fetch, each with a version or a stage if need be. [such as [{"SecretName":"string","VersionId":"string","VersionStage":"ACSCurrent|ACSPrevious","FetchExtendedConfig":"true|false"}]]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand BatchGetSecretValue" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l SecretName -d 'Name or ARN of the secret. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l VersionId -d 'Id of the new version, up to 64 characters. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l SecretData -d 'The new value, up to 30,720 bytes. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l SecretDataType -d 'Whether the value is text or base64 of bytes. [one of: text, binary] [default: text]' -r -f -a "text\t''
binary\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l VersionStages -d 'Stages that move to the new version, in place of ACSCurrent. [such as ["string"]]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand PutSecretValue" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l SecretName -d 'Name or ARN of the secret. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l IncludeDeprecated -d 'Whether versions without a stage are listed too.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l PageNumber -d 'Number of the page to fetch. [at least 1] [default: 1]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l PageSize -d 'Number of rows on a page. [default: 10]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListSecretVersionIds" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l SecretName -d 'Name or ARN of the secret. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l VersionStage -d 'The stage to move or to take off. [required] [such as: ACSCurrent, ACSPrevious]' -r -f -a "ACSCurrent\t''
ACSPrevious\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l MoveToVersion -d 'Id of the version that gets the stage; a must for the built-in stages.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l RemoveFromVersion -d 'Id of the version that has the stage now.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretVersionStage" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l SecretName -d 'Name or ARN of the secret. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l Description -d 'The new description.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l ExtendedConfig.CustomData -d 'Names and values that replace the custom data of a managed secret. [such as {"string":"string"}]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecret" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l SecretName -d 'Name or ARN of the secret. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l VersionId -d 'Id of the version that the rotation makes. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RotateSecret" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l SecretName -d 'Name or ARN of the secret. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l EnableAutomaticRotation -d 'Whether KMS rotates the secret at regular times. [required]' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l RotationInterval -d 'Time between two rotations; needed when EnableAutomaticRotation is true. [6h to 8760h]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateSecretRotationPolicy" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l PasswordLength -d 'Number of characters. [8 to 128] [default: 32]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l ExcludeCharacters -d 'Characters that must not occur.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l ExcludeLowercase -d 'Whether to do without lower-case letters.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l ExcludeUppercase -d 'Whether to do without upper-case letters.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l ExcludeNumbers -d 'Whether to do without digits.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l ExcludePunctuation -d 'Whether to do without punctuation.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l RequireEachIncludedType -d 'Whether each kind of character that is not excluded must occur.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetRandomPassword" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l SecretName -d 'Name or ARN of the secret. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l PolicyName -d 'Name of the policy. [one of: default]' -r -f -a "default\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetSecretPolicy" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l SecretName -d 'Name or ARN of the secret. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l Policy -d 'Access policy; for resources of a KMS instance only. [required] [at most 32768 bytes] [such as {"Version":"1","Statement":[{"Effect":"Allow|Deny","Principal":{"RAM":["string"]},"Action":["string"],"Resource":["*"]}]}]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l PolicyName -d 'Name of the policy. [one of: default]' -r -f -a "default\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand SetSecretPolicy" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l SecretName -d 'Name or ARN of the secret. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l RecoveryWindowInDays -d 'Days during which RestoreSecret can save it: 7 to 30, or 30 when left out.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l ForceDeleteWithoutRecovery -d 'Whether to delete it at once; rules RecoveryWindowInDays out.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteSecret" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l SecretName -d 'Name or ARN of the secret. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand RestoreSecret" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l KmsInstanceId -d 'Id of the KMS instance. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l VpcId -d 'VPC from which the instance is to be reached. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l ZoneIds -d 'The two zones of the instance, separated by a comma. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l VSwitchIds -d 'A vSwitch of the VPC with a free address. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l KMProvider -d 'Maker of the instance. [required] [one of: Aliyun]' -r -f -a "Aliyun\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ConnectKmsInstance" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l KmsInstanceId -d 'Id of the KMS instance. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstance" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l Filters -d 'Conditions that the instances must meet.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l PageNumber -d 'Number of the page to fetch. [at least 1] [default: 1]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l PageSize -d 'Number of rows on a page. [1 to 100] [default: 20]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListKmsInstances" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetDefaultKmsInstance" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l KmsInstanceId -d 'Id of the KMS instance.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l ResourceType -d 'The quota to show; all of them when left out. [one of: key, secret, qps, vpc]' -r -f -a "key\t''
secret\t''
qps\t''
vpc\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetKmsInstanceQuotaInfos" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l KmsInstanceId -d 'Id of the KMS instance. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l BindVpcs -d 'The further VPCs, all of them. [required] [such as [{"VpcId":"string","VSwitchId":"string","RegionId":"string","VpcOwnerId":"string"}]]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateKmsInstanceBindVpc" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l KmsInstanceId -d 'Id of the KMS instance. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l ForceDeleteWithoutBackup -d 'Whether to go ahead without a backup.' -r -f -a "true\t''
false\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ReleaseKmsInstance" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l Name -d 'Name of the network rule. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l Type -d 'Kind of the addresses. [required] [one of: Private]' -r -f -a "Private\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l SourcePrivateIp -d 'Addresses or CIDR blocks that may call. [such as ["string"]]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l Description -d 'Free text about it.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateNetworkRule" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l Name -d 'Name of the network rule. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeNetworkRule" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l PageNumber -d 'Number of the page to fetch. [at least 1] [default: 1]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l PageSize -d 'Number of rows on a page. [1 to 100] [default: 20]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListNetworkRules" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l Name -d 'Name of the network rule. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l SourcePrivateIp -d 'Addresses or CIDR blocks that may call. [such as ["string"]]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l Description -d 'Free text about it.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateNetworkRule" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l Name -d 'Name of the network rule. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteNetworkRule" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l Name -d 'Name of the policy. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l Permissions -d 'What the policy allows: using keys, secrets or both. [required] [such as ["RbacPermission/Template/CryptoServiceKeyUser|RbacPermission/Template/CryptoServiceSecretUser"]]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l Resources -d 'What it covers: key/<id>, key/*, secret/<name> or secret/*. [required] [such as ["string"]]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l KmsInstance -d 'Id of the KMS instance to which the policy is limited.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l AccessControlRules -d 'Network rules from which calls may come. [such as {"NetworkRules":["string"]}]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l Description -d 'Free text about it.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreatePolicy" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l Name -d 'Name of the policy. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribePolicy" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l PageNumber -d 'Number of the page to fetch. [at least 1] [default: 1]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l PageSize -d 'Number of rows on a page. [1 to 100] [default: 20]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListPolicies" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l Name -d 'Name of the policy. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l Permissions -d 'What the policy allows: using keys, secrets or both. [such as ["RbacPermission/Template/CryptoServiceKeyUser|RbacPermission/Template/CryptoServiceSecretUser"]]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l Resources -d 'What it covers: key/<id>, key/*, secret/<name> or secret/*. [such as ["string"]]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l AccessControlRules -d 'Network rules from which calls may come. [such as {"NetworkRules":["string"]}]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l Description -d 'Free text about it.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdatePolicy" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l Name -d 'Name of the policy. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeletePolicy" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l Name -d 'Name of the application access point. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l Policies -d 'Names of the policies that it grants, up to 3. [required] [such as ["string"]]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l AuthenticationMethod -d 'How the application proves who it is. [one of: ClientKey]' -r -f -a "ClientKey\t''"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l Description -d 'Free text about it.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateApplicationAccessPoint" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l Name -d 'Name of the application access point. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeApplicationAccessPoint" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l PageNumber -d 'Number of the page to fetch. [at least 1] [default: 1]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l PageSize -d 'Number of rows on a page. [1 to 100] [default: 20]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListApplicationAccessPoints" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l Name -d 'Name of the application access point. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l Policies -d 'Names of the policies that it grants, up to 3. [such as ["string"]]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l Description -d 'Free text about it.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand UpdateApplicationAccessPoint" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l Name -d 'Name of the application access point. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteApplicationAccessPoint" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l AapName -d 'Name of the application access point. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l Password -d 'Password that locks the key: 8 to 64 characters of two kinds or more. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l NotBefore -d 'When the key becomes valid, like 2026-07-01T00:00:00Z; now when left out.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l NotAfter -d 'When the key expires; needed with NotBefore, otherwise in five years.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand CreateClientKey" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l ClientKeyId -d 'Id of the client key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand GetClientKey" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l AapName -d 'Name of the application access point.' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand ListClientKeys" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l ClientKeyId -d 'Id of the client key. [required]' -r -f
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DeleteClientKey" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand OpenKmsService" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeAccountKmsStatus" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand DescribeRegions" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l key-id -d 'Id, alias or ARN of the key' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -s o -l output-file -d 'Where to write, - for standard output [default: FILE.cipher]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l encryption-context -d 'Names and values (a JSON object) that decrypting will need again' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand encrypt-file" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -s o -l output-file -d 'Where to write, - for standard output [default: FILE without .cipher]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l encryption-context -d 'Names and values (a JSON object) that the file was encrypted with' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand decrypt-file" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l no-browser -d 'Only tell the address of the page; open no browser'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -f -a "set" -d 'Write the fields of the credential flags into a profile and make it current'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -f -a "get" -d 'Show a profile or some of its fields; secrets are masked'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -f -a "list" -d 'List the profiles'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -f -a "switch" -d 'Make the profile of --profile the current one'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -f -a "delete" -d 'Remove the profile of --profile'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -f -a "login" -d 'Log in with a browser, for a profile of mode CloudSSO or OAuth'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and not __fish_seen_subcommand_from set get list switch delete login import" -f -a "import" -d 'Make profiles from the INI file of the SDKs or from the environment'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l show-secrets -d 'Show secrets as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from switch" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l no-browser -d 'Only tell the address of the page; open no browser'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from login" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l from -d 'Where credentials are taken from' -r -f -a "ini\t'The INI file of the SDKs'
env\t'The variables of the environment'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand configure; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l offline -d 'Send nothing: leave out the identity, and credentials that would have to be fetched'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand whoami" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l key-id -d 'Id or ARN of the one key to allow them on; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l resource -d 'ARN of a resource to allow them on, with * and ? as in RAM; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand policy" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -f -a "serve" -d 'Serve the local KMS until SIGTERM or SIGINT; one JSON line on standard output tells when it is ready'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -f -a "clock" -d 'Tell or move the clock of a running local KMS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -f -a "seed" -d 'Make the keys, secrets and instances of a TOML file, where they are not there yet'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -f -a "export" -d 'Write the whole local KMS into one encrypted file'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -f -a "import" -d 'Take the local KMS of an encrypted file, in place of an empty one or, with --force, of any'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -f -a "info" -d 'Print region, account and AccessKey of the local KMS as one JSON line'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and not __fish_seen_subcommand_from serve clock seed export import info reset" -f -a "reset" -d 'Remove the local KMS with all its keys. What they encrypted is lost'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l listen -d 'Address to listen on; port 0 takes a free one' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l seed -d 'Make the keys and secrets of this file first, where they are not there yet' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l account-id -d 'Account that a new KMS plays, up to 20 digits; its region is that of --region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l clock-offset -d 'Let the KMS live so far in the future, or with - in the past: 8d, -12h, 1d30m' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l fault -d 'Let requests go wrong: ACTION=FAULT[:PROBABILITY],…; see below' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l fault-seed -d 'What the draw of the faults begins with' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l log -d 'Write one line for each request to standard error; it never holds a value' -r -f -a "json\t'A JSON object'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l tls -d 'Serve HTTPS, with a certificate of a CA that is made in the folder of the local KMS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l ephemeral -d 'Keep everything in memory only: a new and empty KMS that is gone when the server stops'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l quotas -d 'Hold the account to the service\'s quotas: 200 keys, 300 aliases, requests per second'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l advance -d 'Let the clock go on by so much: 8d, 1d12h, 90s; with - back' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l offset -d 'Set the clock so far from the real time' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l now -d 'Set the clock to this time, such as 2030-01-31T00:00:00Z' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l url -d 'URL of the server [default: --endpoint]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from clock" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from seed" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l passphrase-file -d 'File whose first line is the passphrase' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l passphrase-file -d 'File whose first line is the passphrase' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from info" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand local; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand completion" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand man" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand demo" -s h -l help -d 'Print help'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -s p -l profile -d 'Profile of ~/.aliyun/config.json' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l config-path -d 'Configuration file instead of ~/.aliyun/config.json' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l credentials -d 'Take credentials from this source only: env, profile, oidc, ini, ecs or uri' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l client-key-file -d 'Key of an application access point, in place of an AccessKey' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l client-key-password-file -d 'File with its password; else KMS_CLI_CLIENT_KEY_PASSWORD holds it' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l signature -d 'Signature of the request' -r -f -a "v1\t'HMAC-SHA1 over all parameters'
v3\t'ACS3-HMAC-SHA256'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l method -d 'HTTP method; POST keeps parameters out of the URL' -r -f -a "GET\t'Parameters in the URL'
POST\t'Parameters in the body'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l header -d 'Extra header NAME=VALUE; may be repeated' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l ca-file -d 'PEM file of the certificates to trust instead of the usual ones' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l local-dir -d 'Folder of the local KMS [env: KMS_CLI_LOCAL_DIR]' -r -F
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -s o -l output -d 'Form of the result: json, text, table, or cols=A,B [rows=PATH] [num=true]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l cli-query -d 'JMESPath expression that picks from the result' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal'
always\t'Always'
never\t'Never'"
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l cli-input-json -d 'Parameters as a JSON object: the text itself, or file://PATH' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l mode -d 'Credential mode, such as AK, StsToken, RamRoleArn, EcsRamRole or OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l access-key-id -d 'AccessKey id' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l access-key-secret -d 'AccessKey secret; other users of the machine can read it in the process list' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l sts-token -d 'STS token of temporary credentials' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l sts-region -d 'Region whose STS is asked for roles' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l sts-endpoint -d 'Host of the STS that is asked for roles; wins over the STS region' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l ram-role-name -d 'Role of the ECS instance; found out when it is not given' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l ram-role-arn -d 'Role to assume' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l role-session-name -d 'Name of the role session, which shows in audit logs' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l external-id -d 'External id that the role asks for' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l source-profile -d 'Profile whose credentials assume the role' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l expired-seconds -d 'How long a role session lasts, from 900 [default: 3600]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l region -d 'Region, such as cn-hangzhou' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l read-timeout -d 'Seconds that one attempt may take [default: 10]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l connect-timeout -d 'Seconds that connecting may take [default: 5]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l retry-count -d 'How often a failed request is tried again [default: 3]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l process-command -d 'Program that prints credentials; no shell runs it' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l credentials-uri -d 'URI that credentials are fetched from' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l oidc-provider-arn -d 'Identity provider of mode OIDC' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l oidc-token-file -d 'File with the token of mode OIDC; read anew for every session' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l cloud-sso-sign-in-url -d 'Where users of mode CloudSSO sign in' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l cloud-sso-access-config -d 'Access configuration of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l cloud-sso-account-id -d 'Account of mode CloudSSO' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l oauth-site-type -d 'Site of mode OAuth: CN or INTL' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l endpoint-type -d 'Kind of endpoint: vpc takes the region\'s VPC endpoint' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -s e -l endpoint -d 'Endpoint: [http[s]://]HOST[:PORT][/PATH]' -r
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l no-credential-cache -d 'Neither use nor keep cached credentials'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l skip-secure-verify -d 'Do not check the server\'s certificate: anybody can then read and answer the request'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l insecure -d 'Plain HTTP instead of HTTPS'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l local -d 'Use the local KMS of this machine instead of Alibaba Cloud [env: KMS_CLI_LOCAL]'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -s q -l quiet -d 'Print nothing when the call succeeds'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l debug -d 'Tell on standard error what is sent and what comes back, without any value'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l dryrun -d 'Print the request with secrets masked, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l force -d 'Send values that the checks refuse; overwrite existing output files'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l literal -d 'Take values that begin with file:// or fileb:// as they are'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -l generate-skeleton -d 'Print an empty JSON object for --cli-input-json, and send nothing'
complete -c kms-cli -n "__fish_kms_cli_using_subcommand help" -s h -l help -d 'Print help'

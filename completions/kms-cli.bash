# Completion of kms-cli for bash: asks the program what may stand at the cursor.

_kms_cli() {
    local candidate
    COMPREPLY=()
    while IFS= read -r candidate; do
        COMPREPLY+=("$candidate")
    done < <(kms-cli __complete bash "$COMP_WORDBREAKS" "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
}

# The program puts the space behind a word itself. Versions before 4.4 cannot keep its order.
complete -o nospace -o nosort -F _kms_cli kms-cli 2>/dev/null || complete -o nospace -F _kms_cli kms-cli

# Completion of kms-cli for fish: asks the program what may stand at the cursor.

function __kms_cli_complete
    set -l words (commandline --current-process --tokenize --cut-at-cursor)
    set -l current (commandline --current-token --cut-at-cursor)
    kms-cli __complete fish $words "$current" 2>/dev/null
end

complete --command kms-cli --no-files --keep-order --arguments '(__kms_cli_complete)'

# Completion of kms-cli for PowerShell: asks the program what may stand at the cursor.

Register-ArgumentCompleter -Native -CommandName kms-cli -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    # Nothing is evaluated: what is no plain text is passed as it is typed.
    $words = @(foreach ($element in $commandAst.CommandElements) {
        if ($element.Extent.EndOffset -lt $cursorPosition) {
            if ($null -ne $element.Value) { "$($element.Value)" } else { $element.Extent.Text }
        }
    })
    $current = if ($wordToComplete) { $wordToComplete } else { '""' }

    kms-cli __complete powershell @words $current 2>$null | ForEach-Object {
        $kind, $value, $help = $_.Split("`t")
        $text = if ($value -match '^[-\w./=:~]+$') { $value } else { "'" + $value.Replace("'", "''") + "'" }
        if (-not $help) { $help = $value }
        [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $help)
    }
}

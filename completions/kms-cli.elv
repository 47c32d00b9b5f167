# Completion of kms-cli for elvish: asks the program what may stand at the cursor.

use str

set edit:completion:arg-completer[kms-cli] = {|@words|
  try {
    kms-cli __complete elvish $@words 2>/dev/null | from-lines | each {|line|
      var kind value help = (str:split "\t" $line)
      var suffix = (if (eq $kind open) { put '' } else { put ' ' })
      var display = (if (eq $help '') { put $value } else { put $value' ('$help')' })
      edit:complex-candidate &code-suffix=$suffix &display=$display $value
    }
  } catch { }
}

#!/usr/bin/env pwsh
# The three commands of the project. Each is one dotnet command, run in this folder; further arguments are handed on.
param(
    [Parameter(Position = 0)]
    [ValidateSet('build', 'test', 'check')]
    [string] $Verb = 'build',

    [Parameter(ValueFromRemainingArguments)]
    [string[]] $Rest = @()
)

# Not Push-Location, so that the script also runs where PowerShell is hosted without its modules, as the tests do.
$paths = $ExecutionContext.SessionState.Path
$before = $paths.CurrentLocation.Path
$null = $paths.SetLocation($PSScriptRoot)
try {
    switch ($Verb) {
        'build' { dotnet run --project generator -- build @Rest }
        'test' { dotnet test @Rest }
        'check' { dotnet run --project generator -- check @Rest }
    }
}
finally {
    $null = $paths.SetLocation($before)
}

exit $LASTEXITCODE

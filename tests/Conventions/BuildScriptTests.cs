using System.Management.Automation;
using System.Management.Automation.Runspaces;
using GeoBrief.Tests.Conventions.Reading;
using Xunit;

namespace GeoBrief.Tests.Conventions;

/// <summary>Runs the script for real, with another program in the place of dotnet that notes where and how it was called.</summary>
public sealed class BuildScriptTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("geobrief-");

    [Theory]
    [InlineData("", "run|--project|generator|--|build")]
    [InlineData("build", "run|--project|generator|--|build")]
    [InlineData("-Verb build", "run|--project|generator|--|build")]
    [InlineData("build --output 'my site' --as-of 2026-09-30", "run|--project|generator|--|build|--output|my site|--as-of|2026-09-30")]
    [InlineData("test", "test")]
    [InlineData("test --filter Name~Plan", "test|--filter|Name~Plan")]
    [InlineData("check", "run|--project|generator|--|check")]
    [InlineData("check --strict", "run|--project|generator|--|check|--strict")]
    public void A_verb_is_one_command_in_the_folder_of_the_script(string arguments, string expected)
    {
        Run(arguments, 0);

        Assert.Equal($"at the solution|{expected}", Calls());
    }

    [Theory]
    [InlineData("build", 0)]
    [InlineData("build", 1)]
    [InlineData("test", 1)]
    [InlineData("check", 2)]
    [InlineData("check", 130)]
    public void The_script_ends_with_the_status_of_its_command(string verb, int status)
    {
        var run = Run(verb, status);

        Assert.Equal(status, run.Status);
        Assert.Equal(status == 0, run.Succeeded);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void An_unknown_verb_fails_and_runs_nothing()
    {
        var run = Run("publish", 0);

        Assert.StartsWith("ParameterArgumentValidationError", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.False(run.Succeeded);
        Assert.Equal("", Calls());
    }

    [Fact]
    public void The_caller_stays_in_its_folder()
    {
        var run = Run("build", 1);

        Assert.Equal(folder.FullName, run.Folder);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private (int? Status, bool Succeeded, string Folder, string[] Errors) Run(string arguments, int status)
    {
        var settings = InitialSessionState.CreateDefault2();
        settings.Commands.Add(new SessionStateAliasEntry("dotnet", StandIn(status)));
        using var runspace = RunspaceFactory.CreateRunspace(settings);
        runspace.Open();
        runspace.SessionStateProxy.Path.SetLocation(folder.FullName);
        using var shell = PowerShell.Create(runspace);
        var script = Path.Combine(Repository.Root, "build.ps1").Replace("'", "''", StringComparison.Ordinal);
        shell.AddScript($"& '{script}' {arguments}; $succeeded = $?").Invoke();

        var state = runspace.SessionStateProxy;
        return (
            (int?)state.GetVariable("LASTEXITCODE"),
            (bool)state.GetVariable("succeeded"),
            state.Path.CurrentLocation.Path,
            [.. shell.Streams.Error.Select(error => error.FullyQualifiedErrorId)]);
    }

    /// <summary>A program that notes its arguments, line by line, and ends with the status given.</summary>
    private string StandIn(int status)
    {
        var calls = Path.Combine(folder.FullName, "calls");
        var windows = OperatingSystem.IsWindows();
        var path = Path.Combine(folder.FullName, windows ? "stand-in.cmd" : "stand-in");
        File.WriteAllText(path, windows
            ? $"""
               @echo off
               if exist GeoBrief.slnx echo at the solution>>"{calls}"
               for %%a in (%*) do echo %%~a>>"{calls}"
               exit /b {status}

               """
            : $"""
               #!/bin/sh
               test -f GeoBrief.slnx && echo 'at the solution' >>'{calls}'
               printf '%s\n' "$@" >>'{calls}'
               exit {status}

               """);
        if (!windows)
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }

    private string Calls()
    {
        var calls = Path.Combine(folder.FullName, "calls");
        return File.Exists(calls) ? string.Join('|', File.ReadAllLines(calls)) : "";
    }
}

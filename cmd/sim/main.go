// Command sim plays networks of limn nodes under faults and attacks, in virtual time.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
)

func main() { os.Exit(Main(os.Args[1:], os.Stdout, os.Stderr)) }

// Exit codes, those of peer.
const (
	exitOK          = 0
	exitFault       = 1 // something went wrong, or does not hold
	exitUsage       = 2
	exitInterrupted = 130
)

// errUsage marks errors of the command line, errQuiet those that have been told already.
var (
	errUsage = errors.New("usage")
	errQuiet = errors.New("")
)

// app is what all commands share.
type app struct{ out, err *term.Output }

// Main runs one command and returns the exit code.
func Main(args []string, stdout, stderr io.Writer) int {
	a := &app{out: term.NewOutput(stdout), err: term.NewOutput(stderr)}
	ctx, stop := term.Interruptible(context.Background(), a.err, os.Exit)
	defer stop()
	root := a.rootCommand()
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errQuiet):
		return exitFault
	case errors.Is(err, context.Canceled) && ctx.Err() != nil:
		a.err.Line("sim: interrupted")
		return exitInterrupted
	}
	a.err.Line("%s %s", a.err.Style(term.Red, "sim:"), strings.TrimPrefix(err.Error(), errUsage.Error()+": "))
	if errors.Is(err, errUsage) {
		return exitUsage
	}
	return exitFault
}

func (a *app) rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "sim",
		Short: "Networks of limn nodes under faults and attacks, in virtual time",
		Long: `Networks of limn nodes under faults and attacks, in virtual time.

  sim ls                                  the scenarios and behaviours in the box
  sim run noise                           play one of them
  sim run mine.toml --seed 7 --report out.html
  sim attacks --out docs/attacks.md       play every attack many times and write what was caught`,
		SilenceUsage: true, SilenceErrors: true,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) > 0 {
				return fmt.Errorf("%w: there is no command %q; see 'sim --help'", errUsage, args[0])
			}
			return c.Help()
		},
	}
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return fmt.Errorf("%w: %w; see '%s --help'", errUsage, err, c.CommandPath())
	})
	root.AddCommand(a.runCommand(), a.listCommand(), a.attacksCommand())
	return root
}

// Command sim plays networks of limn nodes under faults and attacks, in virtual time.
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
)

func main() { os.Exit(Main(os.Args[1:], os.Stdout, os.Stderr)) }

// What commands return: see package term.
var (
	errUsage = term.ErrUsage
	errQuiet = term.ErrQuiet
)

// app is what all commands share.
type app struct{ out, err *term.Output }

// Main runs one command and returns the exit code.
func Main(args []string, stdout, stderr io.Writer) int {
	a := &app{out: term.NewOutput(stdout), err: term.NewOutput(stderr)}
	return term.Execute(a.rootCommand(), args, a.out, a.err)
}

func (a *app) rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "sim",
		Short: "Networks of limn nodes under faults and attacks, in virtual time",
		Long: `Networks of limn nodes under faults and attacks, in virtual time.

  sim ls                                  scenarios, behaviours with their numbers, and measures
  sim run noise                           play one of them
  sim run mine.toml --seed 7 --report out.html
  sim attacks thief copier                play attacks many times and write what was caught; all without a name`,
		Args: cobra.ArbitraryArgs,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) > 0 {
				return fmt.Errorf("%w: there is no command %q; see 'sim --help'", errUsage, args[0])
			}
			return c.Help()
		},
	}
	root.AddCommand(a.runCommand(), a.listCommand(), a.attacksCommand())
	return root
}

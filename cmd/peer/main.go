// Command peer is a node of the limn network, and everything a person needs around it.
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
)

func main() { os.Exit(Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// What commands return: see package term.
var (
	errUsage = term.ErrUsage
	errQuiet = term.ErrQuiet
)

// Main runs one command and returns the exit code.
func Main(args []string, stdin *os.File, stdout, stderr io.Writer) int {
	a := &app{stdin: stdin, out: term.NewOutput(stdout), err: term.NewOutput(stderr)}
	return term.Execute(a.rootCommand(), args, a.out, a.err)
}

func (a *app) rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "peer",
		Short: "Text to pictures on other people's GPUs, with nobody in the middle",
		Long: `Text to pictures on other people's GPUs, with nobody in the middle.

See everything at once in this process:   peer demo
Or run a network of separate processes:
  peer devnet --dir devnet                        chain, contracts, bootstrap node, faucet
  peer init --home alice --network devnet/network.json
  peer faucet --home alice && peer wallet deposit 1 --home alice
  peer imagine "a red apple on a blue background" -o apple.png --home alice
and, each with a home of its own, a miner and verifiers:
  peer stake --mine --home bob && peer run --mine --home bob

Flags that are not about one call only can also stand in config.toml of the home (max_price = "0.02") or in the
environment (LIMN_MAX_PRICE=0.02); a flag comes before the environment, and that before the file.`,
		Args: known,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.PersistentFlags().StringVar(&a.home, "home", "", "folder of keys, configuration and data (default: limn in the user's configuration folder, or LIMN_HOME)")
	root.AddCommand(
		demoCommand(), a.devnetCommand(), a.initCommand(), a.faucetCommand(), a.stakeCommand(), a.walletCommand(), a.claimCommand(),
		a.epochsCommand(), a.disputesCommand(), a.deployCommand(),
		a.runCommand(), a.imagineCommand(), a.receiptCommand(), a.verifyCommand(), a.scoreCommand(), a.modelsCommand(), a.attachedCommand(),
		a.statusCommand(), a.reputationCommand(), a.minersCommand(), a.versionCommand(),
	)
	return root
}

// known is for commands that only have others below them.
func known(c *cobra.Command, args []string) error {
	if len(args) > 0 {
		return fmt.Errorf("%w: there is no command %q; see '%s --help'", errUsage, args[0], c.CommandPath())
	}
	return nil
}

// exactly is cobra.ExactArgs as a usage error that names what is missing.
func exactly(names ...string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		switch {
		case len(args) < len(names):
			return fmt.Errorf("%w: %s is missing; see '%s --help'", errUsage, names[len(args)], c.CommandPath())
		case len(args) > len(names):
			return fmt.Errorf("%w: %q is too much; a text of several words needs quotes; see '%s --help'", errUsage, args[len(names)], c.CommandPath())
		}
		return nil
	}
}

// atMost is exactly for arguments that may be left out.
func atMost(names ...string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) > len(names) {
			return exactly(names...)(c, args)
		}
		return nil
	}
}

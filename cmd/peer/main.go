// Command peer is a node of the limn network, and everything a person needs around it.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
)

func main() { os.Exit(Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// Exit codes.
const (
	exitOK    = 0
	exitFault = 1 // something went wrong, or does not hold
	exitUsage = 2 // the command line is wrong
)

// errUsage marks errors of the command line.
var errUsage = errors.New("usage")

// errQuiet says that everything has been said already.
var errQuiet = errors.New("")

// Main runs one command and returns the exit code.
func Main(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	ctx, stop := interruptible(stderr)
	defer stop()
	root := rootCommand()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errQuiet):
		return exitFault
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(stderr, "peer: interrupted")
		return exitFault
	}
	fmt.Fprintf(stderr, "peer: %v\n", err)
	if errors.Is(err, errUsage) {
		return exitUsage
	}
	return exitFault
}

// interruptible returns a context that the first Ctrl-C ends; the second ends the process.
func interruptible(stderr io.Writer) (context.Context, func()) {
	ctx, cancel := context.WithCancel(context.Background())
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	done := make(chan struct{})
	go func() {
		select {
		case <-signals:
			fmt.Fprintln(stderr, "\npeer: stopping; press Ctrl-C again to stop at once")
			cancel()
		case <-done:
			return
		}
		select {
		case <-signals:
			os.Exit(exitFault)
		case <-done:
		}
	}()
	return ctx, func() {
		signal.Stop(signals)
		close(done)
		cancel()
	}
}

func rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:           "peer",
		Short:         "Text to pictures on other people's GPUs, with nobody in the middle",
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.NoArgs,
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return fmt.Errorf("%w: %w; see '%s --help'", errUsage, err, c.CommandPath())
	})
	root.AddCommand(demoCommand())
	return root
}

package term

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"
)

// Exit codes of all commands.
const (
	exitOK    = 0
	exitFault = 1 // something went wrong, or does not hold
	exitUsage = 2 // the command line is wrong
)

var (
	// ErrUsage marks errors of the command line.
	ErrUsage = errors.New("usage")
	// ErrQuiet says that everything has been said already.
	ErrQuiet = errors.New("")
)

// Execute runs a command line under a root command and returns the exit code. What went wrong is said on messages,
// after the root command's name.
func Execute(root *cobra.Command, args []string, out, messages *Output) int {
	ctx, stop := Interruptible(context.Background(), messages, os.Exit)
	defer stop()
	root.SilenceUsage, root.SilenceErrors = true, true
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return fmt.Errorf("%w: %w; see '%s --help'", ErrUsage, err, c.CommandPath())
	})
	root.SetArgs(args)
	root.SetOut(out)
	root.SetErr(messages)
	err := root.ExecuteContext(ctx)
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, ErrQuiet):
		return exitFault
	case errors.Is(err, context.Canceled) && ctx.Err() != nil:
		messages.Line("%s: interrupted", root.Name())
		return exitInterrupted
	}
	messages.Line("%s %s", messages.Style(Red, root.Name()+":"), strings.TrimPrefix(err.Error(), ErrUsage.Error()+": "))
	if errors.Is(err, ErrUsage) {
		return exitUsage
	}
	return exitFault
}

package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/keystore"
	"github.com/limn-network/limn/protocol"
)

// app is what all commands share: streams and the home.
type app struct {
	stdin    *os.File
	out, err *term.Output // data and messages
	home     string

	passphrase keystore.Source
	rpc        string
	beacon     string
	logLevel   string
	scorer     rootFlag

	sent []Transaction // by this command so far
}

// chainFlags are the flags of commands that ask the chain.
func (a *app) chainFlags(c *cobra.Command) {
	c.Flags().StringVar(&a.rpc, "rpc", "", "URL of the chain (default: the one in network.json)")
	c.Flags().StringVar(&a.beacon, "beacon", "", "URL of a beacon node that keeps the chain's blobs (development chains hand them out themselves)")
}

// keyFlags are the flags of commands that open a key.
func (a *app) keyFlags(c *cobra.Command) {
	c.Flags().StringVar(&a.passphrase.File, "passphrase-file", "", "file whose first line is the passphrase (default: LIMN_PASSPHRASE, or a question)")
	c.Flags().BoolVar(&a.passphrase.None, "no-passphrase", false, "the keys have no passphrase: for development networks only")
}

func (a *app) logFlags(c *cobra.Command) {
	c.Flags().StringVar(&a.logLevel, "log-level", "info", "what is logged to stderr: debug, info, warn or error")
}

func (a *app) logger() (*slog.Logger, error) {
	var level slog.Level
	if err := level.UnmarshalText([]byte(a.logLevel)); err != nil {
		return nil, fmt.Errorf("%w: --log-level %q: want debug, info, warn or error", errUsage, a.logLevel)
	}
	return slog.New(slog.NewTextHandler(a.err, &slog.HandlerOptions{Level: level})), nil
}

// quietLogger is for commands that say themselves what matters.
func (a *app) quietLogger() *slog.Logger {
	if os.Getenv("LIMN_DEBUG") != "" {
		return slog.New(slog.NewTextHandler(a.err, &slog.HandlerOptions{Level: slog.LevelInfo}))
	}
	return slog.New(slog.DiscardHandler)
}

// say prints a message for a person.
func (a *app) say(format string, args ...any) { a.err.Line(format, args...) }

// note prints a message of less weight.
func (a *app) note(format string, args ...any) {
	a.err.Line("%s", a.err.Style(term.Dim, fmt.Sprintf(format, args...)))
}

// done prints that something worked.
func (a *app) done(format string, args ...any) {
	a.err.Line("%s %s", a.err.Style(term.Green, "✓"), fmt.Sprintf(format, args...))
}

func (a *app) keysDir() string     { return filepath.Join(a.home, "keys") }
func (a *app) networkPath() string { return filepath.Join(a.home, "network.json") }
func (a *app) nodeDir() string     { return filepath.Join(a.home, "node") }
func (a *app) walletDir() string   { return filepath.Join(a.home, "wallet") }
func (a *app) modelsDir() string   { return filepath.Join(a.home, "models") }
func (a *app) runningPath() string { return filepath.Join(a.home, "running.json") }

// network reads the network that the home belongs to.
func (a *app) network(ctx context.Context) (node.NetworkFile, error) {
	f, err := node.ReadNetwork(ctx, a.networkPath())
	if errors.Is(err, fs.ErrNotExist) {
		return f, fmt.Errorf("%s is no home yet: run 'peer init --network FILE or URL', or name another home with --home", a.home)
	}
	if err != nil {
		return f, err
	}
	if a.rpc != "" {
		f.RPC = a.rpc
	}
	return f, f.Validate()
}

// address returns the address of a key without opening it.
func (a *app) address(name string) (protocol.Address, error) {
	entries, err := keystore.List(a.keysDir())
	if err != nil {
		return protocol.Address{}, err
	}
	for _, e := range entries {
		if e.Name == name {
			return e.Address, nil
		}
	}
	return protocol.Address{}, fmt.Errorf("there is no %s key in %s: run 'peer init' first, or name the right home with --home", name, a.keysDir())
}

// source returns where passphrases come from.
func (a *app) source() keystore.Source {
	s := a.passphrase
	s.Prompt = func(label string) (string, error) {
		text, err := term.ReadSecret(a.stdin, a.err, label)
		if errors.Is(err, term.ErrNoTerminal) {
			return "", fmt.Errorf("%w: set %s, name a file with --passphrase-file, or run this on a terminal", keystore.ErrNoPassphrase, keystore.Environment)
		}
		return text, err
	}
	return s
}

// openKeys opens keys of the home. One passphrase opens all of them, so it is asked for once.
func (a *app) openKeys(names ...string) ([]*protocol.Key, error) {
	var keys []*protocol.Key
	passphrase, known := "", false
	for _, name := range names {
		if _, err := a.address(name); err != nil {
			return nil, err
		}
		if !known {
			var err error
			if passphrase, err = a.source().Get(strings.Join(names, " and the ")); err != nil {
				return nil, err
			}
			known = true
		}
		key, err := keystore.Open(a.keysDir(), name, passphrase)
		if err != nil {
			return nil, err
		}
		keys = append(keys, key)
	}
	return keys, nil
}

// amountFlag is a flag that holds an amount of tokens.
type amountFlag struct{ protocol.Amount }

// Set implements pflag.Value.
func (f *amountFlag) Set(text string) (err error) {
	f.Amount, err = protocol.ParseAmount(text)
	return err
}

// String implements pflag.Value. Nothing is shown of an amount that stands for another default.
func (f *amountFlag) String() string {
	if f.Amount == 0 {
		return ""
	}
	return f.Amount.String()
}

// Type implements pflag.Value.
func (f *amountFlag) Type() string { return "LIMN" }

// parseAmount reads an amount from the command line.
func parseAmount(text string) (protocol.Amount, error) {
	v, err := protocol.ParseAmount(text)
	if err != nil {
		return 0, fmt.Errorf("%w: %w", errUsage, err)
	}
	if v == 0 {
		return 0, fmt.Errorf("%w: the amount is 0", errUsage)
	}
	return v, nil
}

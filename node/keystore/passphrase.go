package keystore

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
)

// Environment is the variable that Source reads.
const Environment = "LIMN_PASSPHRASE"

// maxPassphrase bounds what is read from a file, which may have been named by mistake.
const maxPassphrase = 4 << 10

// Source finds the passphrase, in the order of its fields: what was said for this one call comes before what was set
// for all.
type Source struct {
	// None says that the key has no passphrase. It is the devnet's way, and never a default: an unset variable in a
	// script must not become an unprotected key.
	None bool
	// File holds the passphrase in its first line; empty means no file.
	File string
	// LookupEnv finds Environment; nil means os.LookupEnv.
	LookupEnv func(string) (string, bool)
	// Prompt asks a person without showing the answer; nil means that nobody is there.
	Prompt func(label string) (string, error)
}

// Get returns the passphrase of an existing key.
func (s Source) Get(name string) (string, error) {
	text, _, err := s.find("Passphrase of the " + name + " key: ")
	return text, err
}

// New returns the passphrase for a key about to be created; a person is asked twice.
func (s Source) New(name string) (string, error) {
	text, typed, err := s.find("New passphrase for the " + name + " key: ")
	if err != nil || !typed {
		return text, err
	}
	again, err := s.Prompt("The same again: ")
	if err != nil {
		return "", fmt.Errorf("read passphrase: %w", err)
	}
	if again != text {
		return "", fmt.Errorf("%w: the two differ: start again", ErrPassphrase)
	}
	return text, nil
}

func (s Source) find(label string) (text string, typed bool, err error) {
	lookup := s.LookupEnv
	if lookup == nil {
		lookup = os.LookupEnv
	}
	switch value, set := lookup(Environment); {
	case s.None:
		return "", false, nil
	case s.File != "":
		text, err = fromFile(s.File)
	case set:
		text = value
	case s.Prompt != nil:
		typed = true
		if text, err = s.Prompt(label); err != nil {
			err = fmt.Errorf("read passphrase: %w", err)
		}
	default:
		err = fmt.Errorf("%w: set %s, name a file with --passphrase-file, or run this on a terminal; "+
			"for a devnet key without one say --no-passphrase", ErrNoPassphrase, Environment)
	}
	if err == nil && text == "" {
		err = fmt.Errorf("%w: for a devnet key without one say --no-passphrase", ErrEmptyPassphrase)
	}
	return text, typed, err
}

// fromFile reads the first line, so that a file written by an editor works.
func fromFile(path string) (string, error) {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("%w: the file %s does not exist", ErrNoPassphrase, path)
	}
	if err != nil {
		return "", fmt.Errorf("read passphrase: %w", err)
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, maxPassphrase+1))
	if err != nil {
		return "", fmt.Errorf("read passphrase: %w", err)
	}
	if len(data) > maxPassphrase {
		return "", fmt.Errorf("read passphrase: %s is larger than %d bytes: is it the right file?", path, maxPassphrase)
	}
	line, _, _ := strings.Cut(string(data), "\n")
	return strings.TrimSuffix(line, "\r"), nil
}

package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// Errors of this package. Those of Open carry the directory and what to do next in their text.
var (
	ErrLocked       = errors.New("store is in use by another process")
	ErrNewerVersion = errors.New("store was written by a newer version")
	ErrCorrupt      = errors.New("store is damaged")
	ErrClosed       = errors.New("store is closed")
	ErrNotFound     = errors.New("key not found")
	ErrExists       = errors.New("key already exists")
	ErrTooLarge     = errors.New("too large for one transaction")
)

// lockFile is where badger writes the process id of the holder on unix; on Windows it cannot be read while held.
const lockFile = "LOCK"

// errLocked says who holds dir and how to go on.
func errLocked(dir string) error {
	who := "another process"
	// The file is advisory and may be gone or half-written, in which case the sentence stays general.
	if text, err := os.ReadFile(filepath.Join(dir, lockFile)); err == nil {
		if pid, err := strconv.Atoi(strings.TrimSpace(string(text))); err == nil {
			who = fmt.Sprintf("process %d", pid)
			if pid == os.Getpid() {
				who = "this process, which has it open already"
			}
		}
	}
	return fmt.Errorf("%w: %s is held by %s: stop that node first, or give this one a data directory of its own",
		ErrLocked, dir, who)
}

// errCorrupt says what is damaged and how to go on. Copying first matters: money state may still be rescued from it.
func errCorrupt(dir, what string) error {
	return fmt.Errorf("%w: %s: %s: copy the directory away before anything else, then restore a backup of it, "+
		"or start with an empty one (keys are kept elsewhere, and balances are on chain)", ErrCorrupt, dir, what)
}

// isLockError recognizes badger's refusal to share a directory. Badger flattens the system's error into text, and the
// text differs between unix and Windows; the test of ErrLocked fails if the words change.
func isLockError(err error) bool {
	return strings.Contains(err.Error(), "Another process is using this Badger database")
}

package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"

	"github.com/dgraph-io/badger/v4"
)

// schemaVersion is the version of the layout: namespaces, key encoding, and badger's own files. A store of a newer
// version is refused untouched; a change of layout adds its migration to checkSchema.
const schemaVersion = 1

// versionFile marks a directory as a store and names its version outside badger, so that a version whose badger files
// this program cannot even open is still recognized. It is written after the schema key is on disk: where it exists,
// a missing schema key means lost data and not a first start that was cut off.
const (
	versionFile   = "STORE"
	versionPrefix = "limn store "
)

// schemaKey lies in the namespace with the empty name, which no Bucket can have.
var schemaKey = []byte("\x00schema")

// inspect looks at dir before badger touches it. fresh is true when the directory holds no finished store.
func inspect(dir string) (fresh bool, err error) {
	text, err := os.ReadFile(filepath.Join(dir, versionFile))
	if errors.Is(err, fs.ErrNotExist) {
		return true, checkNoOrphans(dir)
	}
	if err != nil {
		return false, err
	}
	number, ok := strings.CutPrefix(strings.TrimSpace(string(text)), versionPrefix)
	version, err := strconv.ParseUint(number, 10, 32)
	if !ok || err != nil {
		return false, errCorrupt(dir, "the file "+versionFile+" is unreadable")
	}
	if version > schemaVersion {
		return false, errNewer(dir, version)
	}
	// Badger would take a store without manifest for an empty one and delete its tables.
	manifest, err := os.Stat(filepath.Join(dir, badger.ManifestFilename))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return false, errCorrupt(dir, "the file "+badger.ManifestFilename+" is missing")
	case err != nil:
		return false, err
	case manifest.Size() == 0:
		return false, errCorrupt(dir, "the file "+badger.ManifestFilename+" is empty")
	}
	return false, checkLogs(dir)
}

// checkNoOrphans refuses a directory with tables but without the version file: opening it would delete them.
func checkNoOrphans(dir string) error {
	tables, err := filepath.Glob(filepath.Join(dir, "*.sst"))
	if err == nil && len(tables) > 0 {
		return errCorrupt(dir, "it holds tables, but the file "+versionFile+" is missing")
	}
	return nil // the pattern is constant, so Glob cannot fail on it
}

// logHeader is what badger writes at the head of every log file: key id and base iv.
const logHeader = 20

// checkLogs refuses log files cut off inside their header, on which badger ends the process instead of returning an
// error. A cut further on is a torn tail, which badger drops, as it must after a crash.
func checkLogs(dir string) error {
	for _, pattern := range []string{"*.mem", "*.vlog"} {
		files, _ := filepath.Glob(filepath.Join(dir, pattern)) // fails only on a bad pattern
		for _, file := range files {
			info, err := os.Stat(file)
			if err != nil {
				return err
			}
			if size := info.Size(); size > 0 && size < logHeader {
				return errCorrupt(dir, fmt.Sprintf("the file %s is cut off after %d bytes", info.Name(), size))
			}
		}
	}
	return nil
}

func errNewer(dir string, version uint64) error {
	return fmt.Errorf("%w: %s has version %d and this program knows up to %d: update the program",
		ErrNewerVersion, dir, version, schemaVersion)
}

// checkSchema compares the schema key, or writes it together with the version file into a new store.
func (s *Store) checkSchema(dir string, fresh bool) error {
	var version uint64
	err := s.view(func(tx *badger.Txn) error {
		item, err := tx.Get(schemaKey)
		if err != nil {
			return err
		}
		return item.Value(func(value []byte) (err error) {
			version, err = strconv.ParseUint(string(value), 10, 32)
			return err
		})
	})
	switch {
	case errors.Is(err, badger.ErrKeyNotFound):
		if !fresh {
			return errCorrupt(dir, "its schema key is gone, so older data is lost too")
		}
		return s.initialize(dir)
	case err != nil:
		return errCorrupt(dir, "its schema key is unreadable: "+err.Error())
	case version > schemaVersion:
		return errNewer(dir, version)
	case fresh:
		return writeVersionFile(dir) // the first start was cut off between the two
	}
	return nil
}

func (s *Store) initialize(dir string) error {
	err := s.update(func(tx *badger.Txn) error {
		return tx.Set(schemaKey, strconv.AppendUint(nil, schemaVersion, 10))
	})
	if err != nil || s.inMemory {
		return err
	}
	return writeVersionFile(dir)
}

// writeVersionFile writes it whole or not at all.
func writeVersionFile(dir string) error {
	temporary, err := os.CreateTemp(dir, versionFile+"-*")
	if err != nil {
		return err
	}
	defer os.Remove(temporary.Name()) // gone already when the rename succeeded
	_, err = fmt.Fprintf(temporary, "%s%d\n", versionPrefix, schemaVersion)
	err = errors.Join(err, temporary.Sync(), temporary.Close())
	if err != nil {
		return err
	}
	return os.Rename(temporary.Name(), filepath.Join(dir, versionFile))
}

// isSystemError tells trouble of the system from damage. Badger flattens errors into text, so the words of the common
// ones are compared as well.
func isSystemError(err error) bool {
	for _, known := range []syscall.Errno{syscall.EACCES, syscall.EPERM, syscall.ENOSPC, syscall.EMFILE, syscall.ENOTDIR} {
		if errors.Is(err, known) || strings.Contains(err.Error(), known.Error()) {
			return true
		}
	}
	return false
}

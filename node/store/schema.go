package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
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

func errNewer(dir string, version uint64) error {
	return fmt.Errorf("%w: %s has version %d and this program knows up to %d: update the program",
		ErrNewerVersion, dir, version, schemaVersion)
}

// checkSchema compares the schema key, or writes it together with the version file into a new store.
func (s *Store) checkSchema(dir string, fresh bool) error {
	var version uint64
	err := s.view(s.db, func(tx transaction) error {
		return tx.get(schemaKey, func(value []byte) (err error) {
			version, err = strconv.ParseUint(string(value), 10, 32)
			return err
		})
	})
	switch {
	case errors.Is(err, ErrNotFound):
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
	err := s.update(s.db, func(tx transaction) error {
		return tx.set(schemaKey, strconv.AppendUint(nil, schemaVersion, 10))
	})
	if err != nil {
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

package models

import (
	"errors"
	"fmt"
)

var (
	// ErrUnknown means that no model here has this root or name.
	ErrUnknown = errors.New("no such model here")
	// ErrAmbiguous means that several roots begin like this.
	ErrAmbiguous = errors.New("several models begin like this")
	// ErrEmbedded means that the model is part of the program and cannot be changed.
	ErrEmbedded = errors.New("the embedded model is part of the program")
	// ErrBusy means that another process writes here.
	ErrBusy = errors.New("another process is at it")
	// ErrDamaged means that what lies on disk is not what the root names.
	ErrDamaged = errors.New("model is damaged")
	// ErrUnusable means that a model is what its root names, but does not open: its publisher's fault.
	ErrUnusable = errors.New("model cannot be used")
	// ErrIncomplete means that a model has not been fetched to its end.
	ErrIncomplete = errors.New("model is not complete")
	// ErrNoModel means that what should be imported is no model.
	ErrNoModel = errors.New("no model to import")
	// ErrNoImporter means that no format of this program reads the file.
	ErrNoImporter = errors.New("this program cannot import it")
	// ErrArchitecture means that a model is not of the kind that is asked for.
	ErrArchitecture = errors.New("model is of another kind")
	// ErrNoSpace means that quota or disk do not allow it.
	ErrNoSpace = errors.New("not enough space")
)

// QuotaError says what the quota lacks. It is an ErrNoSpace.
type QuotaError struct{ Need, Used, Quota int64 }

func (e *QuotaError) Error() string {
	return fmt.Sprintf("%v: %s more would be needed, %s of a quota of %s are used", ErrNoSpace, Bytes(e.Need), Bytes(e.Used), Bytes(e.Quota))
}

// Is makes errors.Is(err, ErrNoSpace) true.
func (e *QuotaError) Is(target error) bool { return target == ErrNoSpace }

// DiskError says what the disk lacks. It is an ErrNoSpace.
type DiskError struct{ Need, Free, Reserve int64 }

func (e *DiskError) Error() string {
	return fmt.Sprintf("%v: %s would be needed, the disk has %s, of which %s stay free", ErrNoSpace, Bytes(e.Need), Bytes(e.Free), Bytes(e.Reserve))
}

// Is makes errors.Is(err, ErrNoSpace) true.
func (e *DiskError) Is(target error) bool { return target == ErrNoSpace }

// Bytes writes a number of bytes for a person.
func Bytes(n int64) string {
	switch v := float64(n); {
	case n >= 1e9:
		return fmt.Sprintf("%.1f GB", v/1e9)
	case n >= 1e6:
		return fmt.Sprintf("%.1f MB", v/1e6)
	case n >= 1e3:
		return fmt.Sprintf("%.1f kB", v/1e3)
	}
	return fmt.Sprintf("%d bytes", n)
}

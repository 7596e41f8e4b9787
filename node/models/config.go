package models

import (
	"errors"
	"fmt"
)

// Config of a store.
type Config struct {
	// Dir is the folder of the models.
	Dir string
	// Quota bounds what all models together may hold, in bytes: those that are being fetched count with their whole
	// size, the embedded one not at all.
	Quota int64
	// Reserve is how many bytes of the disk are left free for everything else.
	Reserve int64
	// Embedded adds the model that the program carries.
	Embedded bool
	// Formats are the architectures that the program can open or import; others are kept and served without a look.
	Formats []Format
	// InFlight is how many chunks Pull asks for at once; what answers may have its own, lower bound.
	InFlight int
}

// DefaultConfig suits a disk at home.
func DefaultConfig(dir string) Config {
	return Config{Dir: dir, Quota: 50e9, Reserve: 512 << 20, Embedded: true, Formats: DefaultFormats(), InFlight: 32}
}

// Validate names every field that is out of bounds.
func (c Config) Validate() error {
	var faults []error
	check := func(ok bool, format string, args ...any) {
		if !ok {
			faults = append(faults, fmt.Errorf("models: config: "+format, args...))
		}
	}
	check(c.Dir != "", "Dir is empty")
	check(c.Quota >= 0, "Quota %d is negative", c.Quota)
	check(c.Reserve >= 0, "Reserve %d is negative", c.Reserve)
	check(c.InFlight > 0 && c.InFlight <= 1024, "InFlight %d: want 1 to 1024", c.InFlight)
	return errors.Join(faults...)
}

package amxemu

import (
	"errors"
	"os"
)

// ErrUnavailable is returned where programs cannot be traced: other systems and processors, or a sandbox that forbids ptrace.
var ErrUnavailable = errors.New("tile emulation not available")

// ErrProgram is returned when the program could not be brought to its end: it broke a rule of the instructions or failed.
var ErrProgram = errors.New("emulated program")

// Command is the program to run: another copy of the one that is running, so that functions lie at the same places.
type Command struct {
	Args   []string // the first is the program's name
	Env    []string
	Output *os.File // stdout and stderr

	// CPUID and XGETBV are the functions, by their full names, that ask the processor what it can do; each holds the
	// instruction once. An empty name is left alone.
	CPUID, XGETBV string
}

// Counts is what the program did with tiles. A test that wants to have tested something looks at them.
type Counts struct {
	Consents                                             int // the operating system was asked for tiles
	Configurations, Releases, Loads, Stores, Zeros, Dots int
	Threads                                              int // that had tiles
}

func (c *Counts) add(op Op) {
	switch op {
	case LoadConfig:
		c.Configurations++
	case Release:
		c.Releases++
	case Load:
		c.Loads++
	case Store:
		c.Stores++
	case Zero:
		c.Zeros++
	default:
		c.Dots++
	}
}

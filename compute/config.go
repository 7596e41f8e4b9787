package compute

import (
	"os"

	"github.com/limn-network/limn/compute/internal/kernel"
)

// kernelVariable names the environment variable that forces a kernel.
const kernelVariable = "LIMN_KERNEL"

// Config is how the engine runs on this machine; nothing in it changes a result.
type Config struct {
	// Kernel is "scalar", "avx2", "vnni", or "" for the fastest one this processor runs.
	Kernel string
}

// DefaultConfig takes the kernel from LIMN_KERNEL, where it is set.
func DefaultConfig() Config { return Config{Kernel: os.Getenv(kernelVariable)} }

// Validate says whether this processor can run the kernel asked for.
func (c Config) Validate() error {
	_, err := kernel.Select(c.Kernel)
	return err
}

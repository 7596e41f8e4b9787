package compute

import (
	"fmt"
	"os"

	"github.com/limn-network/limn/compute/internal/kernel"
)

// kernelVariable names the environment variable that forces a kernel.
const kernelVariable = "LIMN_KERNEL"

// Config is how the engine runs on this machine; nothing in it changes a result.
type Config struct {
	// Kernel is "scalar", one for the instructions of this processor ("avx2", "avxvnni", "vnni", "amx", or Arm's), or "" for
	// the fastest that runs here.
	Kernel string
	// Memory is the most that pictures made together may take, in bytes beside the model itself; 0 stands for what the
	// system has available, where it tells.
	Memory int64
}

// DefaultConfig takes the kernel from LIMN_KERNEL, where it is set.
func DefaultConfig() Config { return Config{Kernel: os.Getenv(kernelVariable)} }

// Validate says whether this machine can run with it.
func (c Config) Validate() error {
	if c.Memory < 0 {
		return fmt.Errorf("%w: a limit of %d bytes", ErrMemory, c.Memory)
	}
	_, err := kernel.Select(c.Kernel)
	return err
}

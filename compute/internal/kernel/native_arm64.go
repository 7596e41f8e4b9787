package kernel

import (
	"runtime"
	"slices"

	"golang.org/x/sys/cpu"
)

// native are those of this processor, fastest first. Every arm64 processor has NEON; the system tells of the rest (Linux: the
// auxiliary vector, macOS: sysctl, Windows: IsProcessorFeaturePresent, which does not know of SMMLA).
func native() []Kernel {
	var all []Kernel
	if cpu.ARM64.HasI8MM {
		all = append(all, i8mm{})
	}
	if cpu.ARM64.HasASIMDDP {
		all = append(all, neon{})
	}
	if runtime.GOOS == "darwin" { // Apple's cores issue half as many SMMLA as SDOT: packing is lost there
		slices.Reverse(all)
	}
	return append(all, neonBase{})
}

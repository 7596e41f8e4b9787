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
		all = append(all, &neon{name: "i8mm", tiles: blockTiled{}})
	}
	if cpu.ARM64.HasASIMDDP {
		all = append(all, &neon{name: "neon", tiles: dotTiled{}})
	}
	if runtime.GOOS == "darwin" { // Apple's cores issue half as many SMMLA as SDOT: packing is lost there
		slices.Reverse(all)
	}
	return append(all, &neon{name: "neonbase", tiles: byteTiled{}})
}

package kernel

import "golang.org/x/sys/cpu"

// native are those of this processor, fastest first. Every arm64 processor has NEON; the system tells of the dot product
// (Linux: the auxiliary vector, macOS: sysctl, Windows: IsProcessorFeaturePresent).
func native() []Kernel {
	if cpu.ARM64.HasASIMDDP {
		return []Kernel{neon{}, neonBase{}}
	}
	return []Kernel{neonBase{}}
}

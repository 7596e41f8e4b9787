package kernel

import "golang.org/x/sys/cpu"

// native are the kernels of this processor, fastest first.
func native() []Kernel {
	var all []Kernel
	if x := &cpu.X86; x.HasAVX512F && x.HasAVX512BW && x.HasAVX512DQ && x.HasAVX512VL && x.HasAVX512VNNI && x.HasBMI2 {
		if tilesUsable() {
			all = append(all, amx{})
		}
		all = append(all, vnni{})
	}
	if cpu.X86.HasAVX2 && cpu.X86.HasAVXVNNI {
		all = append(all, avxvnni{})
	}
	if cpu.X86.HasAVX2 {
		all = append(all, avx2{})
	}
	return all
}

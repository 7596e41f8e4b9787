package main

// peaks are the register-only loops by kernel: the instruction, and a run of about a million rounds' worth of products.
func peaks() map[string]peak {
	config := amxConfig()
	return map[string]peak{
		"vnni":    {"VPDPBUSD zmm", 16 * 64, loopVNNI512},
		"avxvnni": {"VPDPBUSD ymm", 12 * 32, loopVNNI256},
		"avx2":    {"VPMADDWD ymm + VPADDD", 8 * 16, loopMADD256},
		"amx":     {"TDPBSSD", 6 * 16 * 16 * 64, func(n int) { loopAMX(n, config) }},
	}
}

// amxConfig is palette 1 with eight tiles of 16 rows of 64 bytes.
func amxConfig() *[64]byte {
	c := &[64]byte{1}
	for tile := range 8 {
		c[16+2*tile], c[48+tile] = 64, 16
	}
	return c
}

//go:noescape
func loopVNNI512(n int)

//go:noescape
func loopVNNI256(n int)

//go:noescape
func loopMADD256(n int)

//go:noescape
func loopAMX(n int, config *[64]byte)

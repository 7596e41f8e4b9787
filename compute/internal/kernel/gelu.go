package kernel

const (
	geluEdge = 6 << ActivationBits // beyond it GELU is x or 0 to the last bit
	geluCell = 6                   // log2 of the table's spacing, 2^-6, in units of 2^-12
)

// Gelu takes and returns numbers with twelve fraction bits: a table of 1/64 with straight lines between.
func Gelu(z int32) int32 {
	if z >= geluEdge {
		return z
	}
	if z <= -geluEdge {
		return 0
	}
	at := z + geluEdge
	i, rest := at>>geluCell, at&(1<<geluCell-1)
	low := geluTable[i]
	return low + ((geluTable[i+1]-low)*rest+1<<(geluCell-1))>>geluCell
}

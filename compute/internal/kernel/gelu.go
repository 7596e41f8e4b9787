package kernel

const (
	geluEdge = 6 << ActivationBits // beyond it GELU is x or 0 to the last bit
	geluCell = 6                   // log2 of the table's spacing, 2^-6, in units of 2^-12
)

// Gelu takes and returns numbers with twelve fraction bits: a table of 1/64 with straight lines between.
func Gelu(z int32) int32 { return GELU().At(z) }

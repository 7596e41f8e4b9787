package compute

import "github.com/limn-network/limn/compute/internal/kernel"

// headScale is s x log2(e) x 2^10 / 127^2 of one head as mantissa and shift.
type headScale struct {
	mantissa int32 // 2^15 to 2^16 - 1
	shift    uint
}

// query is the factor of one query row, see kernel.SoftmaxRow.
func (h headScale) query(ratio int32) int64 {
	return kernel.RoundShift(int64(ratio)*int64(h.mantissa), 15)
}

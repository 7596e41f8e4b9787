// Package memory tells how much memory a process may still take, so that what would not fit is refused with a sentence
// instead of ending in the kernel's killer.
package memory

import (
	"errors"
	"fmt"
)

// ErrTooLittle is returned where something does not fit.
var ErrTooLittle = errors.New("not enough memory")

// Check says whether bytes more fit: under limit, or, where limit is 0, in what the system has available. Where the system
// does not tell, everything fits.
func Check(bytes, limit int64) error {
	if limit == 0 {
		free, known := available()
		if !known {
			return nil
		}
		limit = free
	}
	if bytes > limit {
		return fmt.Errorf("%w: %s needed, %s there", ErrTooLittle, mebibytes(bytes), mebibytes(limit))
	}
	return nil
}

func mebibytes(n int64) string { return fmt.Sprintf("%.1f MiB", float64(n)/(1<<20)) }

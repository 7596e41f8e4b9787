package compute

import "testing"

// allocations is how often f allocates, on average. The runtime allocates now and then, too, and is counted with f: the
// least of a few attempts is f's own.
func allocations(f func()) float64 {
	least := testing.AllocsPerRun(3, f)
	for attempt := 0; attempt < 4 && least > 0; attempt++ {
		least = min(least, testing.AllocsPerRun(3, f))
	}
	return least
}

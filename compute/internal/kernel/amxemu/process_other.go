//go:build !(linux && amd64)

package amxemu

import "fmt"

// Run needs Linux on amd64.
func Run(Command) (Counts, error) {
	return Counts{}, fmt.Errorf("%w: not Linux on amd64", ErrUnavailable)
}

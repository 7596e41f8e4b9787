//go:build !amd64 && !arm64

package kernel

func native() []Kernel { return nil }

//go:build !amd64

package compute

func nativeKernels() []kernel { return nil }

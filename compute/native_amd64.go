package compute

func nativeKernels() []kernel { return nil }

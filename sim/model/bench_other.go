//go:build !unix

package model

import (
	"runtime"
	"time"
)

// processorTime stands for what this process has used by what the clock allowed it: too much on a busy machine.
func processorTime() time.Duration {
	return time.Duration(time.Now().UnixNano()) * time.Duration(runtime.GOMAXPROCS(0))
}

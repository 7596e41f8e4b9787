//go:build !linux

package full

import (
	"runtime"
	"runtime/metrics"
	"time"
)

// processorTime is what the process has spent of all cores, as Go's runtime estimates it.
func processorTime() time.Duration {
	runtime.GC() // the estimate is made with every collection
	sample := []metrics.Sample{{Name: "/cpu/classes/total:cpu-seconds"}, {Name: "/cpu/classes/idle:cpu-seconds"}}
	metrics.Read(sample)
	return time.Duration((sample[0].Value.Float64() - sample[1].Value.Float64()) * float64(time.Second))
}

// wallTime has no source here but the virtual clock; results then tell processor time in its place.
func wallTime() time.Duration { return processorTime() }

// measured is the processor time that f takes, and whatever else the process does meanwhile.
func measured(f func()) time.Duration {
	start := processorTime()
	f()
	return processorTime() - start
}

// peakMemory is the most that the runtime has asked of the system so far, in bytes: it gives nothing of it back in these numbers.
func peakMemory() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.Sys
}

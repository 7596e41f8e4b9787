package full

import (
	"runtime"
	"time"

	"golang.org/x/sys/unix"
)

// processorTime is what the process has spent of all cores. Package time is no help within a bubble, where its clock is
// the virtual one.
func processorTime() time.Duration { return clock(unix.CLOCK_PROCESS_CPUTIME_ID) }

// wallTime is the time of the world outside.
func wallTime() time.Duration { return clock(unix.CLOCK_MONOTONIC) }

// measured is the processor time that f takes of this goroutine.
func measured(f func()) time.Duration {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	start := clock(unix.CLOCK_THREAD_CPUTIME_ID)
	f()
	return clock(unix.CLOCK_THREAD_CPUTIME_ID) - start
}

func clock(id int32) time.Duration {
	var t unix.Timespec
	if err := unix.ClockGettime(id, &t); err != nil {
		return 0
	}
	return time.Duration(t.Nano())
}

// peakMemory is the most that the process has held of the machine's memory so far, in bytes.
func peakMemory() uint64 {
	var u unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return uint64(u.Maxrss) << 10
}

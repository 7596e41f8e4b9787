//go:build linux || darwin || freebsd

package main

import "golang.org/x/sys/unix"

// own is the processor time of the calling thread, which compare locks to its goroutine.
func own() clock {
	var t unix.Timespec
	if unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &t) != nil {
		return wall()
	}
	return func() float64 {
		_ = unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &t) // it worked above
		return float64(t.Nano()) * 1e-9
	}
}

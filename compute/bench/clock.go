package main

import (
	"math"
	"runtime"
	"runtime/debug"
	"slices"
	"time"
)

// A turn does some work and says how long it took per unit of work.
type turn func() float64

// A clock tells seconds since some moment. wall is what a user waits for, and counts whatever else the machine does;
// own (cpu_*.go) counts what the calling thread computes, and is the one for work on a single thread.
type clock func() float64

func wall() clock {
	start := time.Now()
	return func() float64 { return time.Since(start).Seconds() }
}

// repeat makes a turn of n calls of f.
func repeat(c clock, n int, f func()) turn {
	return func() float64 {
		start := c()
		for range n {
			f()
		}
		return (c() - start) / float64(n)
	}
}

// sized is repeat with as many calls as take about the given time.
func sized(c clock, length time.Duration, f func()) turn {
	f() // warm
	n := 1
	for {
		once := repeat(c, n, f)() * float64(n)
		if once >= length.Seconds()/2 {
			return repeat(c, max(1, int(float64(n)*length.Seconds()/once)), f)
		}
		n *= 2
	}
}

// compare runs a and b in turn and returns the medians of a, of b and of a / b over neighbouring turns.
func compare(rounds int, a, b turn) (timeA, timeB, ratio float64) {
	defer quiet()()
	var as, bs, ratios []float64
	for i := range rounds {
		var x, y float64
		if i%2 == 0 { // neither is always the one that follows the other
			x, y = a(), b()
		} else {
			y, x = b(), a()
		}
		as, bs, ratios = append(as, x), append(bs, y), append(ratios, x/y)
	}
	return median(as), median(bs), median(ratios)
}

// leastDisturbed runs a and b in turn and returns the shortest a, the shortest b and their quotient: for work on several
// threads, which has no clock of its own that other programs cannot disturb.
func leastDisturbed(rounds int, a, b turn) (timeA, timeB, ratio float64) {
	defer quiet()()
	timeA, timeB = math.Inf(1), math.Inf(1)
	for range rounds {
		timeA, timeB = min(timeA, a()), min(timeB, b())
	}
	return timeA, timeB, timeA / timeB
}

// quiet keeps the collector and the scheduler out of a measurement; the returned function ends that.
func quiet() func() {
	runtime.GC()
	before := debug.SetGCPercent(-1)
	runtime.LockOSThread()
	return func() {
		runtime.UnlockOSThread()
		debug.SetGCPercent(before)
	}
}

func median(v []float64) float64 {
	s := slices.Sorted(slices.Values(v))
	if len(s)%2 == 1 {
		return s[len(s)/2]
	}
	return (s[len(s)/2-1] + s[len(s)/2]) / 2
}

package hostile

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

// ticks is what /proc counts processor time in: USER_HZ, 100 a second on every Linux that Go runs on.
const ticks = 100

// cpu is the processor time of this process in seconds; 0 where it cannot be told.
func cpu() float64 {
	v, _ := CPUOf(os.Getpid())
	return v
}

// CPUOf returns the processor time that a process has used, in seconds. Linux only.
func CPUOf(pid int) (float64, error) {
	text, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	if err != nil {
		return 0, fmt.Errorf("processor time can only be read on Linux: %w", err)
	}
	// The name in brackets may hold spaces; fields 14 and 15 are user and system time.
	_, rest, _ := strings.Cut(string(text), ") ")
	fields := strings.Fields(rest)
	if len(fields) < 13 {
		return 0, fmt.Errorf("/proc/%d/stat has %d fields", pid, len(fields))
	}
	user, err := strconv.ParseFloat(fields[11], 64)
	if err != nil {
		return 0, err
	}
	system, err := strconv.ParseFloat(fields[12], 64)
	return (user + system) / ticks, err
}

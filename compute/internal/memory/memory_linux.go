package memory

import (
	"bufio"
	"bytes"
	"os"
	"strconv"
	"strings"
)

// available is the least of what the kernel calls available and what is left of the control group's limit.
func available() (int64, bool) {
	b, err := os.ReadFile("/proc/meminfo")
	if err != nil {
		return 0, false
	}
	free, known := meminfo(b)
	limit, err := number("/sys/fs/cgroup/memory.max")
	if err != nil {
		return free, known // no limit, or an older control group
	}
	used, err := number("/sys/fs/cgroup/memory.current")
	if err != nil {
		return free, known
	}
	if left := max(0, limit-used); !known || left < free {
		return left, true
	}
	return free, known
}

// meminfo finds the line "MemAvailable: n kB".
func meminfo(b []byte) (int64, bool) {
	lines := bufio.NewScanner(bytes.NewReader(b))
	for lines.Scan() {
		name, rest, _ := strings.Cut(lines.Text(), ":")
		if name != "MemAvailable" {
			continue
		}
		n, err := strconv.ParseInt(strings.TrimSuffix(strings.TrimSpace(rest), " kB"), 10, 64)
		return n << 10, err == nil
	}
	return 0, false
}

func number(file string) (int64, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return 0, err
	}
	return strconv.ParseInt(strings.TrimSpace(string(b)), 10, 64)
}

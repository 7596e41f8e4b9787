//go:build unix

package models

import (
	"io/fs"
	"math"
	"syscall"

	"golang.org/x/sys/unix"
)

// freeBytes is what this user may still write on the disk of a folder.
func freeBytes(dir string) (int64, error) {
	var s unix.Statfs_t
	if err := unix.Statfs(dir, &s); err != nil {
		return 0, err
	}
	free := float64(s.Bavail) * float64(s.Bsize) // their types differ between systems
	return int64(min(free, math.MaxInt64/2)), nil
}

// allocated is what a file takes of the disk, which for a sparse one is less than its length.
func allocated(info fs.FileInfo) int64 {
	if s, ok := info.Sys().(*syscall.Stat_t); ok {
		return min(s.Blocks*512, info.Size())
	}
	return info.Size()
}

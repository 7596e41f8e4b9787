package kernel

import "golang.org/x/sys/unix"

// requestTiles asks Linux for the tile registers, which it gives to a process on request only (since 5.16): saving
// them makes the frames of signals larger, so it refuses where a thread's signal stack is too small. Go's are not.
func requestTiles() bool {
	const (
		archReqXCompPerm = 0x1023
		xTileData        = 18
	)
	_, _, errno := unix.RawSyscall(unix.SYS_ARCH_PRCTL, archReqXCompPerm, xTileData, 0)
	return errno == 0
}

//go:build amd64 && !linux

package kernel

// requestTiles: how other systems give out the tile registers has not been tried.
func requestTiles() bool { return false }

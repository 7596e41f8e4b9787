package amxemu

import (
	"encoding/binary"
	"errors"
	"os"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"
)

// programVariable tells the copy of this test binary what to do.
const programVariable = "LIMN_TEST_AMXEMU_PROGRAM"

// Instructions as GNU as makes them. RAX, RBX, RCX point to a configuration, to data and hold 64.
var (
	configure = []byte{0xC4, 0xE2, 0x78, 0x49, 0x00}       // ldtilecfg (%rax)
	release   = []byte{0xC4, 0xE2, 0x78, 0x49, 0xC0}       // tilerelease
	load1     = []byte{0xC4, 0xE2, 0x7B, 0x4B, 0x0C, 0x0B} // tileloadd (%rbx,%rcx,1), %tmm1
	load2     = []byte{0xC4, 0xE2, 0x7B, 0x4B, 0x14, 0x0B} // tileloadd (%rbx,%rcx,1), %tmm2
	dot       = []byte{0xC4, 0xE2, 0x6B, 0x5E, 0xC1}       // tdpbssd %tmm2, %tmm1, %tmm0
	store     = []byte{0xC4, 0xE2, 0x7A, 0x4B, 0x04, 0x0B} // tilestored %tmm0, (%rbx,%rcx,1)
	pause     = []byte{0xF3, 0x90}                         // a stranger to the tracer
	undefined = []byte{0x0F, 0x0B}                         // ud2
)

// programs run in the copy.
var programs = map[string]func(t *testing.T){
	"product": func(t *testing.T) {
		consent(t)
		m := page(t, unix.PROT_READ|unix.PROT_WRITE)
		copy(m, shapes([2]int{2, 4}, [2]int{2, 4}, [2]int{1, 4})[:])
		copy(m[64:], []byte{1, 2, 3, 0xFC})
		copy(m[128:], []byte{0x80, 0, 0, 1})
		call(t, m, configure, load1, pause, load2, dot, dot, store, release)
		require.EqualValues(t, 2*(1+4+9+16), binary.LittleEndian.Uint32(m[64:]))
		require.EqualValues(t, 2*(-128-4), int32(binary.LittleEndian.Uint32(m[128:])))
	},
	"no consent": func(t *testing.T) {
		call(t, page(t, unix.PROT_READ), configure)
	},
	"other consent": func(t *testing.T) {
		_, _, _ = unix.RawSyscall(unix.SYS_ARCH_PRCTL, archReqXCompPerm, xTileData-1, 0)
	},
	"no configuration": func(t *testing.T) {
		consent(t)
		call(t, page(t, unix.PROT_READ), load1)
	},
	"bad configuration": func(t *testing.T) {
		consent(t)
		m := page(t, unix.PROT_READ|unix.PROT_WRITE)
		copy(m, shapes([2]int{17, 64})[:])
		call(t, m, configure)
	},
	"no memory": func(t *testing.T) {
		consent(t)
		m := page(t, unix.PROT_READ|unix.PROT_WRITE)
		copy(m[len(m)-64:], shapes([2]int{2, 4}, [2]int{2, 4})[:])
		call(t, m[len(m)-64:], configure, load1)
	},
	"read only": func(t *testing.T) {
		consent(t)
		m := page(t, unix.PROT_READ|unix.PROT_WRITE)
		copy(m, shapes([2]int{2, 4}, [2]int{2, 4})[:])
		require.NoError(t, unix.Mprotect(m, unix.PROT_READ))
		call(t, m, configure, store)
	},
	"undefined": func(t *testing.T) { call(t, page(t, unix.PROT_READ), undefined) },
	"failure":   func(t *testing.T) { t.Fatal("fails") },
	"cpuid": func(t *testing.T) {
		_, _, _, d := cpuid(leafExtended, 0)
		require.EqualValues(t, 3, d>>24&3)
		a, b, c, _ := cpuid(leafTiles, 1)
		require.Equal(t, [3]uint32{1024<<16 | 8192, 8<<16 | 64, 16}, [3]uint32{a, b, c})
	},
}

func TestRun(t *testing.T) {
	for name, c := range map[string]struct {
		err  error // nil: the program ends well
		said string
		dots int
	}{
		"product":           {dots: 2},
		"cpuid":             {},
		"no consent":        {err: ErrProgram, said: "consent"},
		"other consent":     {err: ErrProgram, said: "state 17"},
		"no configuration":  {err: ErrUndefined},
		"bad configuration": {err: ErrProtection},
		"no memory":         {err: ErrProgram, said: "4 of 8 bytes"},
		"read only":         {err: unix.EFAULT},
		"undefined":         {err: ErrProgram, said: "exit status 2"},
		"failure":           {err: ErrProgram, said: "exit status 1"},
	} {
		t.Run(name, func(t *testing.T) {
			require.Contains(t, programs, name)
			output, err := os.CreateTemp(t.TempDir(), "")
			require.NoError(t, err)
			defer output.Close()
			counts, err := Run(Command{
				Args:   []string{os.Args[0], "-test.run=^TestProgram$"},
				Env:    append(os.Environ(), programVariable+"="+name),
				Output: output,
				CPUID:  "github.com/limn-network/limn/compute/internal/kernel/amxemu.cpuid",
			})
			if errors.Is(err, ErrUnavailable) {
				t.Skip(err)
			}
			if c.err == nil {
				said, _ := os.ReadFile(output.Name())
				require.NoError(t, err, "%s", said)
			} else {
				require.ErrorIs(t, err, c.err)
				require.ErrorContains(t, err, c.said)
			}
			require.Equal(t, c.dots, counts.Dots)
		})
	}
}

// TestProgram is the copy's.
func TestProgram(t *testing.T) {
	name := os.Getenv(programVariable)
	if name == "" {
		t.Skip("TestRun runs this in a copy")
	}
	programs[name](t)
}

func consent(t *testing.T) {
	t.Helper()
	_, _, errno := unix.RawSyscall(unix.SYS_ARCH_PRCTL, archReqXCompPerm, xTileData, 0)
	require.Zero(t, errno)
}

// page is memory with nothing behind it.
func page(t *testing.T, protection int) []byte {
	t.Helper()
	size := os.Getpagesize()
	m, err := unix.Mmap(-1, 0, 2*size, protection, unix.MAP_ANON|unix.MAP_PRIVATE)
	require.NoError(t, err)
	require.NoError(t, unix.Mprotect(m[size:], unix.PROT_NONE))
	return m[:size]
}

// call executes code with RAX at m, RBX 64 bytes behind it (60 where that is past its end), RCX 64.
func call(t *testing.T, m []byte, code ...[]byte) {
	t.Helper()
	data := uint64(uintptr(unsafe.Pointer(&m[0]))) + uint64(min(64, len(m)-4))
	text := binary.LittleEndian.AppendUint64([]byte{0x48, 0xB8}, uint64(uintptr(unsafe.Pointer(&m[0])))) // movabs
	text = binary.LittleEndian.AppendUint64(append(text, 0x48, 0xBB), data)
	text = append(text, 0xB9, 64, 0, 0, 0)
	for _, c := range code {
		text = append(text, c...)
	}
	text = append(text, 0xC3)
	x, err := unix.Mmap(-1, 0, os.Getpagesize(), unix.PROT_READ|unix.PROT_WRITE, unix.MAP_ANON|unix.MAP_PRIVATE)
	require.NoError(t, err)
	copy(x, text)
	require.NoError(t, unix.Mprotect(x, unix.PROT_READ|unix.PROT_EXEC))
	start := &x[0] // a function value points to its code's address
	f := *(*func())(unsafe.Pointer(&[]**byte{&start}[0]))
	f()
}

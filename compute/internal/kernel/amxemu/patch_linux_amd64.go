package amxemu

import (
	"bytes"
	"debug/elf"
	"debug/gosym"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"

	"golang.org/x/sys/unix"
)

// answer is what stands in for a patched instruction.
type answer func(r *unix.PtraceRegs)

// patch finds the instructions to overwrite in the program pid, which is stopped at its start, and overwrites them.
func (c *Command) patch(pid int) (map[uint64]answer, error) {
	answers := make(map[uint64]answer)
	for _, p := range []struct {
		name            string
		code, undefined []byte
		answer          answer
	}{
		{c.CPUID, []byte{0x0F, 0xA2}, []byte{0x0F, 0x0B}, answerCPUID},               // CPUID, UD2
		{c.XGETBV, []byte{0x0F, 0x01, 0xD0}, []byte{0x0F, 0x0B, 0x90}, answerXGETBV}, // XGETBV, UD2 and NOP
	} {
		if p.name == "" {
			continue
		}
		f, err := locate(pid, p.name)
		if err != nil {
			return nil, err
		}
		text := make([]byte, f.size)
		if _, err := unix.PtracePeekText(pid, uintptr(f.address), text); err != nil {
			return nil, err
		}
		if bytes.Count(text, p.code) != 1 {
			return nil, fmt.Errorf("function %s at %#x: % x not found once in % x", p.name, f.address, p.code, text)
		}
		at := f.address + uint64(bytes.Index(text, p.code))
		if _, err := unix.PtracePokeText(pid, uintptr(at), p.undefined); err != nil {
			return nil, err
		}
		answers[at] = p.answer
	}
	return answers, nil
}

const (
	leafExtended = 7
	leafTiles    = 0x1D
	leafMultiply = 0x1E

	bitTiles     = 1 << 24 // AMX-TILE and
	bitInt8Tiles = 1 << 25 // AMX-INT8 in edx of leaf 7
)

// answerCPUID is this processor's own answer with AMX added: two bits of leaf 7; leaf 0x1D, the palettes; leaf 0x1E,
// the limits of a product.
func answerCPUID(r *unix.PtraceRegs) {
	leaf, sub := uint32(r.Rax), uint32(r.Rcx)
	a, b, c, d := cpuid(leaf, sub)
	switch {
	case leaf == 0:
		a = max(a, leafMultiply)
	case leaf == leafExtended && sub == 0:
		d |= bitTiles | bitInt8Tiles
	case leaf == leafTiles && sub == 1:
		a, b, c, d = tileRows*rowBytes<<16|tileCount*tileRows*rowBytes, tileCount<<16|rowBytes, tileRows, 0
	case leaf == leafTiles:
		a, b, c, d = 1, 0, 0, 0
	case leaf == leafMultiply:
		a, b, c, d = 0, rowBytes<<8|tileRows, 0, 0
	}
	r.Rax, r.Rbx, r.Rcx, r.Rdx = uint64(a), uint64(b), uint64(c), uint64(d)
	r.Rip += 2
}

// answerXGETBV adds the two parts of the tile state to what the operating system saves: x87, SSE, AVX and AVX-512 here.
func answerXGETBV(r *unix.PtraceRegs) {
	r.Rax, r.Rdx = 0xE7|1<<17|1<<18, 0
	r.Rip += 3
}

type function struct{ address, size uint64 }

// locate finds a function of this program, by its own table of them, as it lies in its copy pid. The linker may have put
// the text elsewhere than the table says (external linking), and the system may have moved all of it (PIE): one function
// whose address is known gives the first, the programs' entry points give the second.
func locate(pid int, name string) (function, error) {
	table, err := functions()
	if err != nil {
		return function{}, err
	}
	self, f := table.LookupFunc(reflect.TypeFor[Command]().PkgPath()+".locate"), table.LookupFunc(name)
	if self == nil || f == nil {
		return function{}, fmt.Errorf("no function %s in this program", name)
	}
	here, err := entryPoint("self")
	if err != nil {
		return function{}, err
	}
	there, err := entryPoint(fmt.Sprint(pid))
	if err != nil {
		return function{}, err
	}
	shift := uint64(reflect.ValueOf(locate).Pointer()) - self.Entry + there - here
	return function{f.Entry + shift, f.End - f.Entry}, nil
}

// functions is what the linker wrote down for tracebacks; it is there in stripped programs, as tests are, too.
func functions() (*gosym.Table, error) {
	file, err := elf.Open("/proc/self/exe")
	if err != nil {
		return nil, err
	}
	defer file.Close()
	text := file.Section(".text")
	for _, s := range file.Sections {
		if text == nil || !strings.HasSuffix(s.Name, ".gopclntab") {
			continue
		}
		lines, err := s.Data()
		if err != nil {
			return nil, err
		}
		return gosym.NewTable(nil, gosym.NewLineTable(lines, text.Addr))
	}
	return nil, errors.New("no table of functions in this program")
}

// entryPoint reads AT_ENTRY of a program's auxiliary vector.
func entryPoint(pid string) (uint64, error) {
	const entry = 9
	v, err := os.ReadFile("/proc/" + pid + "/auxv")
	if err != nil {
		return 0, err
	}
	for ; len(v) >= 16; v = v[16:] {
		if binary.LittleEndian.Uint64(v) == entry {
			return binary.LittleEndian.Uint64(v[8:]), nil
		}
	}
	return 0, fmt.Errorf("no entry point of process %s", pid)
}

func cpuid(leaf, sub uint32) (a, b, c, d uint32)

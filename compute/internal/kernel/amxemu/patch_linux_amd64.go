package amxemu

import (
	"bytes"
	"debug/elf"
	"debug/gosym"
	"encoding/binary"
	"fmt"
	"os"
	"reflect"
	"strings"

	"golang.org/x/sys/unix"
)

// answer is what stands in for a patched instruction.
type answer func(r *unix.PtraceRegs)

// patches finds the instructions to overwrite in the program pid, which is stopped at its start, and overwrites them.
func (c *Command) patch(pid int) (map[uint64]answer, error) {
	functions, err := locate(pid, c.CPUID, c.XGETBV)
	if err != nil {
		return nil, err
	}
	answers := make(map[uint64]answer)
	for i, p := range []struct {
		code, undefined []byte
		answer          answer
	}{
		{[]byte{0x0F, 0xA2}, []byte{0x0F, 0x0B}, answerCPUID},              // CPUID, UD2
		{[]byte{0x0F, 0x01, 0xD0}, []byte{0x0F, 0x0B, 0x90}, answerXGETBV}, // XGETBV, UD2 and NOP
	} {
		f := functions[i]
		text := make([]byte, f.size)
		if _, err := unix.PtracePeekText(pid, uintptr(f.address), text); err != nil {
			return nil, err
		}
		if bytes.Count(text, p.code) != 1 {
			return nil, fmt.Errorf("function %s at %#x: % x not found once in % x", f.name, f.address, p.code, text)
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
)

// answerCPUID is this processor's own answer with AMX added: leaf 7, edx bits 24 and 25; leaf 0x1D, the palettes;
// leaf 0x1E, the limits of a product.
func answerCPUID(r *unix.PtraceRegs) {
	leaf, sub := uint32(r.Rax), uint32(r.Rcx)
	a, b, c, d := cpuid(leaf, sub)
	switch {
	case leaf == 0:
		a = max(a, leafMultiply)
	case leaf == leafExtended && sub == 0:
		d |= 1<<24 | 1<<25
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

type function struct {
	name          string
	address, size uint64
}

// locate finds functions of this program, by its own table of them, as they lie in its copy pid. The linker may have put
// the text elsewhere than the table says (external linking), and the system may have moved all of it (PIE): one function
// whose address is known gives the first, the programs' entry points give the second.
func locate(pid int, names ...string) ([]function, error) {
	file, err := elf.Open("/proc/self/exe")
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var table *gosym.Table
	for _, s := range file.Sections {
		if strings.HasSuffix(s.Name, ".gopclntab") {
			lines, err := s.Data()
			if err != nil {
				return nil, err
			}
			if table, err = gosym.NewTable(nil, gosym.NewLineTable(lines, file.Section(".text").Addr)); err != nil {
				return nil, err
			}
		}
	}
	if table == nil {
		return nil, fmt.Errorf("no table of functions in this program")
	}
	self := table.LookupFunc(reflect.TypeFor[Command]().PkgPath() + ".locate")
	if self == nil {
		return nil, fmt.Errorf("the table of functions lacks this one")
	}
	entries := [2]uint64{}
	for i, who := range []string{"self", fmt.Sprint(pid)} {
		if entries[i], err = entryPoint(who); err != nil {
			return nil, err
		}
	}
	shift := uint64(reflect.ValueOf(locate).Pointer()) - self.Entry + entries[1] - entries[0]
	var found []function
	for _, name := range names {
		f := table.LookupFunc(name)
		if f == nil {
			return nil, fmt.Errorf("no function %s in this program", name)
		}
		found = append(found, function{name, f.Entry + shift, f.End - f.Entry})
	}
	return found, nil
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

package amxemu

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// ErrUnknown is returned for code that is none of the emulated instructions.
var ErrUnknown = errors.New("not a tile instruction")

// Op is an instruction of AMX-TILE or AMX-INT8.
type Op int

// The instructions by what they do, with Intel's names and operands.
const (
	LoadConfig        Op = iota + 1 // LDTILECFG m512
	Release                         // TILERELEASE
	Zero                            // TILEZERO tmm1
	Load                            // TILELOADD tmm1, sibmem
	Store                           // TILESTORED sibmem, tmm1
	DotSigned                       // TDPBSSD tmm1, tmm2, tmm3
	DotSignedUnsigned               // TDPBSUD
	DotUnsignedSigned               // TDPBUSD
	DotUnsigned                     // TDPBUUD
)

// Instruction is one decoded. Register numbers are the processor's; Index is -1 where there is none.
type Instruction struct {
	Op          Op
	Length      int
	Dst, A, B   int // tiles; Dst is the stored one of a store
	Base, Index int
	Scale       uint
	Displace    int64
}

// LongestInstruction is what Decode wants to see of the code.
const LongestInstruction = 15

// The two bits of a VEX that stand for a prefix.
const (
	prefixNone = iota
	prefix66
	prefixF3
	prefixF2
)

// Decode reads the instruction at the start of code, which has LongestInstruction bytes (or ends sooner).
func Decode(code []byte) (Instruction, error) {
	if len(code) < 5 || code[0] != 0xC4 || code[1]&0x1F != 2 || code[2]&0x84 != 0 {
		return Instruction{}, ErrUnknown // three-byte VEX, map 0F38, W0, 128 bits
	}
	high, prefix := code[1], int(code[2]&3)
	i := Instruction{
		Length: 5,
		Dst:    int(code[4]>>3&7) | int(^high>>7&1)<<3,
		A:      int(code[4]&7) | int(^high>>5&1)<<3,
		B:      int(^code[2] >> 3 & 15),
	}
	opcode, registers := code[3], code[4]>>6 == 3
	if opcode == 0x5E && registers {
		i.Op = [...]Op{DotUnsigned, DotUnsignedSigned, DotSignedUnsigned, DotSigned}[prefix]
		return i, nil
	}
	if i.Op = operation(opcode, prefix, code[4]); i.Op == 0 || i.B != 0 { // a third register that is not used must say so
		return Instruction{}, ErrUnknown
	}
	if registers {
		return i, nil
	}
	return i.withAddress(code)
}

// operation tells the instructions of at most one tile apart; 0 is none of them.
func operation(opcode byte, prefix int, modRM byte) Op {
	registers, field, low := modRM>>6 == 3, modRM>>3&7, modRM&7
	switch {
	case opcode == 0x49 && prefix == prefixNone && modRM == 0xC0:
		return Release
	case opcode == 0x49 && prefix == prefixNone && !registers && field == 0:
		return LoadConfig
	case opcode == 0x49 && prefix == prefixF2 && registers && low == 0:
		return Zero
	case opcode == 0x4B && prefix == prefixF2 && !registers && low == 4: // their stride is an index register's
		return Load
	case opcode == 0x4B && prefix == prefixF3 && !registers && low == 4:
		return Store
	}
	return 0
}

// withAddress reads the memory operand: register, register + displacement, or the same with an index.
func (i Instruction) withAddress(code []byte) (Instruction, error) {
	high, mod := code[1], code[4]>>6
	i.Base, i.Index = int(code[4]&7), -1
	if i.Base == 4 {
		if len(code) < 6 {
			return Instruction{}, ErrUnknown
		}
		i.Base, i.Index, i.Scale = int(code[5]&7), int(code[5]>>3&7)|int(^high>>6&1)<<3, uint(code[5]>>6)
		i.Length++
		if i.Index == 4 {
			i.Index = -1
		}
	}
	if mod == 0 && i.Base == 5 {
		return Instruction{}, fmt.Errorf("%w: addresses without a base register are not emulated", ErrUnknown)
	}
	i.Base |= int(^high>>5&1) << 3
	rest := code[i.Length:]
	switch {
	case mod == 1 && len(rest) >= 1:
		i.Displace = int64(int8(rest[0]))
		i.Length++
	case mod == 2 && len(rest) >= 4:
		i.Displace = int64(int32(binary.LittleEndian.Uint32(rest)))
		i.Length += 4
	case mod != 0:
		return Instruction{}, ErrUnknown
	}
	return i, nil
}

// Execute does what i says to t and to memory; registers are RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8 to R15.
func (i *Instruction) Execute(t *Tiles, registers *[16]uint64, m Memory) error {
	address := registers[i.Base] + uint64(i.Displace)
	var stride int64
	if i.Index >= 0 {
		stride = int64(registers[i.Index] << i.Scale)
	}
	switch i.Op {
	case LoadConfig:
		var c [ConfigBytes]byte
		if err := m.ReadRows([][]byte{c[:]}, address+uint64(stride), 0); err != nil {
			return err
		}
		return t.Configure(&c)
	case Release:
		t.Release()
		return nil
	case Zero:
		return t.Zero(i.Dst)
	case Load:
		return t.Load(i.Dst, m, address, stride)
	case Store:
		return t.Store(i.Dst, m, address, stride)
	default:
		return t.Dot(i.Dst, i.A, i.B, i.Op == DotSigned || i.Op == DotSignedUnsigned, i.Op == DotSigned || i.Op == DotUnsignedSigned)
	}
}

package amxemu

import "errors"

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

// Instruction is one decoded. Address is of those that touch memory.
type Instruction struct {
	Op        Op
	Length    int
	Dst, A, B int // tiles; Dst is the stored one of a store
	Address
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

// withAddress reads the memory operand.
func (i Instruction) withAddress(code []byte) (Instruction, error) {
	a, n, ok := decodeAddress(code[4:], int(^code[1]>>6&1), int(^code[1]>>5&1))
	if !ok {
		return Instruction{}, ErrUnknown
	}
	i.A, i.Address, i.Length = 0, a, 4+n
	return i, nil
}

// Execute does what i says to t and to memory.
func (i *Instruction) Execute(t *Tiles, registers *[16]uint64, m Memory) error {
	switch i.Op {
	case LoadConfig:
		var c [ConfigBytes]byte
		if err := m.ReadRows([][]byte{c[:]}, i.in(registers), 0); err != nil {
			return err
		}
		return t.Configure(&c)
	case Release:
		t.Release()
		return nil
	case Zero:
		return t.Zero(i.Dst)
	case Load:
		return t.Load(i.Dst, m, i.start(registers), i.offset(registers))
	case Store:
		return t.Store(i.Dst, m, i.start(registers), i.offset(registers))
	default:
		return t.Dot(i.Dst, i.A, i.B, i.Op == DotSigned || i.Op == DotSignedUnsigned, i.Op == DotSigned || i.Op == DotUnsignedSigned)
	}
}

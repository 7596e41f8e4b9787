package amxemu

import (
	"encoding/binary"
	"math/bits"
)

// A stop of the program costs more than anything the tracer does in it. So it also takes the simple instructions of 64 bits
// that count and move pointers between tile instructions; those it does not know are left to the processor.

// State is a thread's registers, by the processor's numbers, where it is, and its flags.
type State struct {
	Registers [16]uint64
	At, Flags uint64
}

// The flags of an addition or subtraction.
const (
	flagCarry    = 1 << 0
	flagParity   = 1 << 2
	flagAdjust   = 1 << 4
	flagZero     = 1 << 6
	flagSign     = 1 << 7
	flagOverflow = 1 << 11
)

type integerOp int

const (
	move integerOp = iota + 1
	add
	subtract
	compare // of bytes
	decrement
	shift // left, by a constant
	loadAddress
	jump
	jumpEqual
	jumpUnequal
	jumpLess
	jumpNotLess
)

// integer is an instruction with a register or memory as its destination, and a register, memory or a constant as its
// source. Jumps have the constant only.
type integer struct {
	op       integerOp
	length   int
	dst, src operand
}

// operand is memory, a register or a constant.
type operand struct {
	kind     operandKind
	register int
	Address
	constant uint64
}

type operandKind int

const (
	inRegister operandKind = iota
	inMemory
	inCode
)

// form is an opcode and, where that is shared, the three bits of ModRM that tell its instructions apart.
type form struct {
	op        integerOp
	opcode    byte
	extension int
	constant  int // bytes of the source, where it is in the code
	reversed  bool
	place     operandKind // that ModRM's other operand has to have; inCode: any
}

const anyExtension = -1

var forms = [...]form{
	{op: move, opcode: 0x89, extension: anyExtension, place: inCode},
	{op: move, opcode: 0x8B, extension: anyExtension, reversed: true, place: inCode},
	{op: move, opcode: 0xC7, constant: 4, place: inCode},
	{op: add, opcode: 0x01, extension: anyExtension, place: inCode},
	{op: add, opcode: 0x81, constant: 4, place: inCode},
	{op: add, opcode: 0x83, constant: 1, place: inCode},
	{op: subtract, opcode: 0x83, extension: 5, constant: 1, place: inCode},
	{op: compare, opcode: byteCompare, extension: 7, constant: 1, place: inMemory},
	{op: decrement, opcode: 0xFF, extension: 1, place: inCode},
	{op: shift, opcode: 0xC1, extension: 4, constant: 1, place: inRegister},
	{op: loadAddress, opcode: 0x8D, extension: anyExtension, reversed: true, place: inMemory},
}

const byteCompare = 0x80 // the only one that is not of 64 bits

// decodeInteger reads one of the instructions above; nil is any other.
func decodeInteger(code []byte) *integer {
	if len(code) < LongestInstruction {
		return nil
	}
	if i := decodeJump(code); i != nil {
		return i
	}
	var rex byte
	if code[0]&0xF0 == 0x40 {
		rex, code = code[0], code[1:]
	}
	if wide := rex&8 != 0; wide == (code[0] == byteCompare) {
		return nil
	}
	extension := int(code[1] >> 3 & 7)
	register, other := operand{register: extension | int(rex>>2&1)<<3}, operand{register: int(code[1]&7) | int(rex&1)<<3}
	length := 2
	if code[1]>>6 != 3 {
		a, n, ok := decodeAddress(code[1:], int(rex>>1&1), int(rex&1))
		if !ok {
			return nil
		}
		other, length = operand{kind: inMemory, Address: a}, 1+n
	}
	for _, f := range forms {
		if f.opcode != code[0] || f.extension >= 0 && f.extension != extension || f.place != inCode && f.place != other.kind {
			continue
		}
		i := &integer{op: f.op, dst: other, src: register, length: length + f.constant}
		if f.reversed {
			i.dst, i.src = register, other
		}
		switch f.constant {
		case 1:
			i.src = operand{kind: inCode, constant: uint64(int64(int8(code[length])))}
		case 4:
			i.src = operand{kind: inCode, constant: uint64(int64(int32(binary.LittleEndian.Uint32(code[length:]))))}
		}
		if rex != 0 {
			i.length++
		}
		return i
	}
	return nil
}

func decodeJump(code []byte) *integer {
	conditions := map[byte]integerOp{4: jumpEqual, 5: jumpUnequal, 12: jumpLess, 13: jumpNotLess}
	near := func(op integerOp, start int) *integer {
		to := uint64(int64(int32(binary.LittleEndian.Uint32(code[start:]))))
		return &integer{op: op, length: start + 4, src: operand{kind: inCode, constant: to}}
	}
	short := func(op integerOp) *integer {
		return &integer{op: op, length: 2, src: operand{kind: inCode, constant: uint64(int64(int8(code[1])))}}
	}
	switch {
	case code[0] == 0xEB:
		return short(jump)
	case code[0] == 0xE9:
		return near(jump, 1)
	case code[0]&0xF0 == 0x70 && conditions[code[0]&15] != 0:
		return short(conditions[code[0]&15])
	case code[0] == 0x0F && code[1]&0xF0 == 0x80 && conditions[code[1]&15] != 0:
		return near(conditions[code[1]&15], 2)
	}
	return nil
}

// execute does what i says to s and to memory.
func (i *integer) execute(s *State, m Memory) error {
	s.At += uint64(i.length)
	if i.op >= jump {
		if i.taken(s.Flags) {
			s.At += i.src.constant
		}
		return nil
	}
	if i.op == loadAddress {
		s.Registers[i.dst.register] = i.src.in(&s.Registers)
		return nil
	}
	size := 8
	if i.op == compare {
		size = 1
	}
	y, err := i.src.read(s, m, size)
	if err != nil {
		return err
	}
	if i.op == move {
		return i.dst.write(y, s, m)
	}
	x, err := i.dst.read(s, m, size)
	if err != nil {
		return err
	}
	switch i.op {
	case add:
		s.sumFlags(x, y, x+y)
		return i.dst.write(x+y, s, m)
	case subtract:
		s.differenceFlags(x, y, 8)
		return i.dst.write(x-y, s, m)
	case compare:
		s.differenceFlags(x, y, 1)
		return nil
	case decrement:
		carry := s.Flags & flagCarry // is not touched
		s.differenceFlags(x, 1, 8)
		s.Flags = s.Flags&^flagCarry | carry
		return i.dst.write(x-1, s, m)
	default: // shift; overflow and adjust are left as they are, the manual does not define them
		s.set(flagCarry, x>>(64-y)&1 != 0)
		s.resultFlags(x<<y, 8)
		return i.dst.write(x<<y, s, m)
	}
}

// taken says whether a jump is made.
func (i *integer) taken(flags uint64) bool {
	equal, less := flags&flagZero != 0, (flags&flagSign != 0) != (flags&flagOverflow != 0)
	switch i.op {
	case jumpEqual:
		return equal
	case jumpUnequal:
		return !equal
	case jumpLess:
		return less
	case jumpNotLess:
		return !less
	default:
		return true
	}
}

func (s *State) set(flag uint64, on bool) {
	if s.Flags &^= flag; on {
		s.Flags |= flag
	}
}

// sumFlags are those of r = x + y.
func (s *State) sumFlags(x, y, r uint64) {
	s.set(flagCarry, r < x)
	s.set(flagAdjust, (x^y^r)&0x10 != 0)
	s.set(flagOverflow, (x^r)&(y^r)>>63 != 0)
	s.resultFlags(r, 8)
}

// differenceFlags are those of x - y; of less than eight bytes, both are without what lies above.
func (s *State) differenceFlags(x, y uint64, size int) {
	r := x - y
	s.set(flagCarry, x < y)
	s.set(flagAdjust, (x^y^r)&0x10 != 0)
	s.set(flagOverflow, (x^y)&(x^r)>>(8*size-1)&1 != 0)
	s.resultFlags(r, size)
}

func (s *State) resultFlags(r uint64, size int) {
	s.set(flagZero, r<<(64-8*size) == 0)
	s.set(flagSign, r>>(8*size-1)&1 != 0)
	s.set(flagParity, bits.OnesCount8(uint8(r))%2 == 0)
}

func (o *operand) read(s *State, m Memory, size int) (uint64, error) {
	switch o.kind {
	case inRegister:
		return s.Registers[o.register], nil
	case inCode:
		return o.constant & (1<<(8*size) - 1), nil
	}
	var b [8]byte
	err := m.ReadRows([][]byte{b[:size]}, o.in(&s.Registers), 0)
	return binary.LittleEndian.Uint64(b[:]), err
}

func (o *operand) write(v uint64, s *State, m Memory) error {
	if o.kind == inRegister {
		s.Registers[o.register] = v
		return nil
	}
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], v)
	return m.WriteRows([][]byte{b[:]}, o.in(&s.Registers), 0)
}

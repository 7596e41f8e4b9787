package amxemu

import "encoding/binary"

// Address is a memory operand: Base + Index << Scale + Displace. Registers go by the processor's numbers: RAX, RCX, RDX, RBX, RSP,
// RBP, RSI, RDI, R8 to R15. Index is -1 where there is none.
type Address struct {
	Base, Index int
	Scale       uint
	Displace    int64
}

// decodeAddress reads ModRM and what follows of it; x and b are the high bits of index and base. It returns how many bytes
// that were. Addresses without a base register, relative ones among them, are left out.
func decodeAddress(code []byte, x, b int) (a Address, length int, ok bool) {
	mod, base := code[0]>>6, int(code[0]&7)
	a, length = Address{Index: -1}, 1
	if base == 4 {
		if len(code) < 2 {
			return Address{}, 0, false
		}
		base, length = int(code[1]&7), 2
		if index := int(code[1]>>3&7) | x<<3; index != 4 {
			a.Index, a.Scale = index, uint(code[1]>>6)
		}
	}
	a.Base = base | b<<3
	rest := code[length:]
	switch {
	case mod == 0 && base != 5:
	case mod == 1 && len(rest) >= 1:
		a.Displace = int64(int8(rest[0]))
		length++
	case mod == 2 && len(rest) >= 4:
		a.Displace = int64(int32(binary.LittleEndian.Uint32(rest)))
		length += 4
	default:
		return Address{}, 0, false
	}
	return a, length, true
}

// start is the address without the index.
func (a *Address) start(registers *[16]uint64) uint64 { return registers[a.Base] + uint64(a.Displace) }

// offset is the index, scaled. Tile loads and stores take it for the distance of rows.
func (a *Address) offset(registers *[16]uint64) int64 {
	if a.Index < 0 {
		return 0
	}
	return int64(registers[a.Index] << a.Scale)
}

func (a *Address) in(registers *[16]uint64) uint64 {
	return a.start(registers) + uint64(a.offset(registers))
}

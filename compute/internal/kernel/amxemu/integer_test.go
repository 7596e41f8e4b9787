package amxemu

import (
	"encoding/hex"
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	rax = iota
	rcx
	rdx
	rbx
	rsp
	rbp
	rsi
	rdi
	r8
	r9
	r10
	r11
	r12
	r13
)

// TestIntegers runs bytes that GNU as made, from registers of which number i holds 1000 + 8 i, and memory of 64-bit words at 1000 of
// which number i holds i.
func TestIntegers(t *testing.T) {
	for _, c := range []struct {
		code, text string
		register   int // that changes; -1: the word of memory at 1080
		want       uint64
	}{
		{"488b442408", "mov 0x8(%rsp), %rax", rax, 5},
		{"4c8b642410", "mov 0x10(%rsp), %r12", r12, 6},
		{"488b742418", "mov 0x18(%rsp), %rsi", rsi, 7},
		{"4d89c1", "mov %r8, %r9", r9, 1064},
		{"4889df", "mov %rbx, %rdi", rdi, 1024},
		{"48c7c140000000", "mov $0x40, %rcx", rcx, 64},
		{"48c7c1c0ffffff", "mov $-0x40, %rcx", rcx, math.MaxUint64 - 63},
		{"49c1e104", "shl $4, %r9", r9, 1072 << 4},
		{"4801f7", "add %rsi, %rdi", rdi, 1056 + 1048},
		{"4c01c6", "add %r8, %rsi", rsi, 1048 + 1064},
		{"4883c640", "add $0x40, %rsi", rsi, 1048 + 64},
		{"4983c4c0", "add $-0x40, %r12", r12, 1096 - 64},
		{"4981c480000000", "add $0x80, %r12", r12, 1096 + 128},
		{"4b8d042b", "lea (%r11,%r13,1), %rax", rax, 1088 + 1104},
		{"4f8d1cab", "lea (%r11,%r13,4), %r11", r11, 1088 + 4*1104},
		{"498d742440", "lea 0x40(%r12), %rsi", rsi, 1096 + 64},
		{"498dbc2480000000", "lea 0x80(%r12), %rdi", rdi, 1096 + 128},
		{"49ffca", "dec %r10", r10, 1079},
		{"48836c243002", "subq $2, 0x30(%rsp)", -1, 10 - 2},
		{"488344243004", "addq $4, 0x30(%rsp)", -1, 10 + 4},
		{"48ff4c2430", "decq 0x30(%rsp)", -1, 10 - 1},
	} {
		s, m := numbered()
		want, wantMemory := *s, append(flat{}, m...)
		if c.register >= 0 {
			want.Registers[c.register] = c.want
		} else {
			wantMemory[80] = byte(c.want)
		}
		want.At += uint64(run(t, s, m, c.code, c.text))
		s.Flags = want.Flags
		require.Equal(t, want, *s, c.text)
		require.Equal(t, wantMemory, m, c.text)
	}
}

// numbered is the state that the tables start from.
func numbered() (*State, flat) {
	s, m := &State{At: 5000}, make(flat, 128)
	for i := range s.Registers {
		s.Registers[i], m[8*i] = uint64(1000+8*i), byte(i)
	}
	return s, m
}

func run(t *testing.T, s *State, m Memory, code, text string) int {
	t.Helper()
	b, err := hex.DecodeString(code)
	require.NoError(t, err)
	i := decodeInteger(append(b, make([]byte, LongestInstruction)...))
	require.NotNil(t, i, text)
	require.Equal(t, len(b), i.length, text)
	require.NoError(t, i.execute(s, m))
	return i.length
}

// TestJumps subtracts, compares and counts, and jumps as signed numbers of Go compare.
func TestJumps(t *testing.T) {
	numbers := []int64{math.MinInt64, math.MinInt64 + 1, -300, -3, -2, -1, 0, 1, 2, 3, 127, 128, 300, math.MaxInt64 - 1, math.MaxInt64}
	jumped := func(s *State, code string) bool {
		copied := *s
		copied.At = 5000
		n := run(t, &copied, flat{}, code, code)
		switch copied.At {
		case 5000 + uint64(n):
			return false
		case 5000 + uint64(n) - 16:
			return true
		}
		t.Fatalf("%s went to %d", code, copied.At)
		return false
	}
	check := func(s *State, x, y int64) {
		t.Helper()
		for code, want := range map[string]bool{
			"74f0": x == y, "75f0": x != y, "7cf0": x < y, "7df0": x >= y, "ebf0": true, // je, jne, jl, jge, jmp
			"0f84f0ffffff": x == y, "0f85f0ffffff": x != y, "0f8cf0ffffff": x < y, "0f8df0ffffff": x >= y, "e9f0ffffff": true,
		} {
			require.Equal(t, want, jumped(s, code), "%s after %d and %d", code, x, y)
		}
	}
	for _, x := range numbers {
		s, m := numbered()
		s.Registers[r10] = uint64(x)
		run(t, s, m, "49ffca", "dec %r10")
		check(s, x, 1)
		for _, y := range []int8{-128, -2, 0, 4, 127} {
			s.Registers[rsi] = uint64(x)
			run(t, s, m, "4883ee"+hex.EncodeToString([]byte{byte(y)}), "sub y, %rsi")
			check(s, x, int64(y))
			require.Equal(t, uint64(x) < uint64(int64(y)), s.Flags&flagCarry != 0)
			m[80] = byte(x)
			run(t, s, m, "807c2430"+hex.EncodeToString([]byte{byte(y)}), "cmpb y, 0x30(%rsp)")
			check(s, int64(int8(x)), int64(y))
			require.Equal(t, uint8(x) < uint8(y), s.Flags&flagCarry != 0)
		}
		for _, y := range numbers { // a sum overflows where its sign is wrong
			s.Registers[rsi], s.Registers[rdi] = uint64(x), uint64(y)
			run(t, s, m, "4801f7", "add %rsi, %rdi")
			require.Equal(t, x+y == 0, s.Flags&flagZero != 0)
			require.Equal(t, x+y < 0, s.Flags&flagSign != 0)
			require.Equal(t, (x < 0) == (y < 0) && (x+y < 0) != (x < 0), s.Flags&flagOverflow != 0)
			require.Equal(t, uint64(x)+uint64(y) < uint64(x), s.Flags&flagCarry != 0)
		}
	}
}

func TestUnknownIntegers(t *testing.T) {
	for text, code := range map[string]string{
		"mov 0x8(%rsp), %eax": "8b442408",
		"ret":                 "c3",
		"imul %rcx, %rax":     "480fafc1",
		"jb":                  "72f0",
		"sub %rcx, %rax":      "4829c8",
		"cmpb $0, %al":        "80f800",
		"mov 0x8(%rip), %rax": "488b0508000000",
		"shlq (%rax)":         "48c12004",
	} {
		b, err := hex.DecodeString(code)
		require.NoError(t, err)
		require.Nil(t, decodeInteger(append(b, make([]byte, LongestInstruction)...)), text)
	}
	require.Nil(t, decodeInteger([]byte{0xEB, 0xF0}))
}

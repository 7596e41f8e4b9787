package amxemu

import (
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestDecode reads bytes that GNU as 2.40 made of the instructions beside them.
func TestDecode(t *testing.T) {
	memory := func(op Op, tile, base, index int, scale uint, displace int64) Instruction {
		return Instruction{Op: op, Dst: tile, Address: Address{base, index, scale, displace}}
	}
	dot := func(op Op, dst, a, b int) Instruction { return Instruction{Op: op, Dst: dst, A: a, B: b} }
	for _, c := range []struct {
		code, text string
		want       Instruction
	}{
		{"c4e2784900", "ldtilecfg (%rax)", memory(LoadConfig, 0, 0, -1, 0, 0)},
		{"c4c278494040", "ldtilecfg 0x40(%r8)", memory(LoadConfig, 0, 8, -1, 0, 64)},
		{"c4e278490424", "ldtilecfg (%rsp)", memory(LoadConfig, 0, 4, -1, 0, 0)},
		{"c4827849844d34120000", "ldtilecfg 0x1234(%r13,%r9,2)", memory(LoadConfig, 0, 13, 9, 1, 0x1234)},
		{"c4e27849c0", "tilerelease", Instruction{Op: Release}},
		{"c4e27b49c0", "tilezero %tmm0", Instruction{Op: Zero}},
		{"c4e27b49f8", "tilezero %tmm7", Instruction{Op: Zero, Dst: 7}},
		{"c4e27b4b241e", "tileloadd (%rsi,%rbx,1), %tmm4", memory(Load, 4, 6, 3, 0, 0)},
		{"c4c27b4b2c09", "tileloadd (%r9,%rcx,1), %tmm5", memory(Load, 5, 9, 1, 0, 0)},
		{"c4a27b4b7ca7c0", "tileloadd -0x40(%rdi,%r12,4), %tmm7", memory(Load, 7, 7, 12, 2, -64)},
		{"c4827b4bb4c700040000", "tileloadd 0x400(%r15,%r8,8), %tmm6", memory(Load, 6, 15, 8, 3, 1024)},
		{"c4e27a4b041f", "tilestored %tmm0, (%rdi,%rbx,1)", memory(Store, 0, 7, 3, 0, 0)},
		{"c4c27a4b5c1e40", "tilestored %tmm3, 0x40(%r14,%rbx,1)", memory(Store, 3, 14, 3, 0, 64)},
		{"c4e24b5ec4", "tdpbssd %tmm6, %tmm4, %tmm0", dot(DotSigned, 0, 4, 6)},
		{"c4e2435edd", "tdpbssd %tmm7, %tmm5, %tmm3", dot(DotSigned, 3, 5, 7)},
		{"c4e2725ee2", "tdpbsud %tmm1, %tmm2, %tmm4", dot(DotSignedUnsigned, 4, 2, 1)},
		{"c4e2495ecc", "tdpbusd %tmm6, %tmm4, %tmm1", dot(DotUnsignedSigned, 1, 4, 6)},
		{"c4e2605eec", "tdpbuud %tmm3, %tmm4, %tmm5", dot(DotUnsigned, 5, 4, 3)},
	} {
		code, err := hex.DecodeString(c.code)
		require.NoError(t, err)
		got, err := Decode(append(code, 0x90, 0x90, 0x90, 0x90, 0x90))
		require.NoError(t, err, c.text)
		require.Equal(t, len(code), got.Length, c.text)
		for n := range code {
			_, err := Decode(code[:n])
			require.ErrorIs(t, err, ErrUnknown, "%d bytes of %s", n, c.text)
		}
		c.want.Length = got.Length
		require.Equal(t, c.want, got, c.text)
	}
}

func TestDecodeRefuses(t *testing.T) {
	for text, code := range map[string]string{
		"tileloaddt1 (%rsi,%rbx,1), %tmm4": "c4e2794b241e",
		"sttilecfg (%rax)":                 "c4e2794900",
		"tdpbf16ps %tmm6, %tmm4, %tmm0":    "c4e24a5cc4",
		"andn %eax, %ebx, %ecx":            "c4e260f2c8",
		"vpdpbusd %ymm1, %ymm2, %ymm3":     "62f26d2850d9",
		"ud2":                              "0f0b",
		"a load without SIB":               "c4e27b4b20",
		"a load relative to nothing":       "c4e27b4b241d00000000",
		"a product of 256 bits":            "c4e24f5ec4",
		"a product of W1":                  "c4e2cb5ec4",
		"a product from memory":            "c4e24b5e04",
	} {
		b, err := hex.DecodeString(code)
		require.NoError(t, err)
		_, err = Decode(append(b, make([]byte, LongestInstruction)...))
		require.ErrorIs(t, err, ErrUnknown, text)
	}
}

// FuzzDecode: whatever the bytes, an instruction is no longer than what it was read from.
func FuzzDecode(f *testing.F) {
	f.Add([]byte{0xC4, 0xE2, 0x7B, 0x4B, 0x24, 0x1E})
	f.Add([]byte{0xC4, 0x82, 0x7B, 0x4B, 0xB4, 0xC7, 0, 4, 0, 0})
	f.Add([]byte{0xC4, 0xE2, 0x4B, 0x5E, 0xC4})
	f.Fuzz(func(t *testing.T, code []byte) {
		i, err := Decode(code)
		if err != nil {
			require.Equal(t, Instruction{}, i)
			return
		}
		require.LessOrEqual(t, i.Length, len(code))
		again, err := Decode(code[:i.Length])
		require.NoError(t, err)
		require.Equal(t, i, again)
	})
}

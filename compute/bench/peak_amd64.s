#include "textflag.h"

// Loops of one instruction on registers alone, with enough independent sums that nothing but the instruction's own
// throughput bounds them. Their results are of no use.

// func loopVNNI512(n int)
//
// 16 VPDPBUSD of 64 products a round.
TEXT ·loopVNNI512(SB), NOSPLIT, $0-8
	MOVQ n+0(FP), CX

loop:
	VPDPBUSD Z30, Z31, Z0
	VPDPBUSD Z30, Z31, Z1
	VPDPBUSD Z30, Z31, Z2
	VPDPBUSD Z30, Z31, Z3
	VPDPBUSD Z30, Z31, Z4
	VPDPBUSD Z30, Z31, Z5
	VPDPBUSD Z30, Z31, Z6
	VPDPBUSD Z30, Z31, Z7
	VPDPBUSD Z30, Z31, Z8
	VPDPBUSD Z30, Z31, Z9
	VPDPBUSD Z30, Z31, Z10
	VPDPBUSD Z30, Z31, Z11
	VPDPBUSD Z30, Z31, Z12
	VPDPBUSD Z30, Z31, Z13
	VPDPBUSD Z30, Z31, Z14
	VPDPBUSD Z30, Z31, Z15
	DECQ     CX
	JNZ      loop
	VZEROUPPER
	RET

// func loopVNNI256(n int)
//
// 12 VPDPBUSD of 32 products a round, in the encoding of AVX-VNNI, which Go's assembler does not have: of Y14 and Y15 to
// register t, or to 8 + t.
#define DOT(t)  BYTE $0xC4; BYTE $0xC2; BYTE $0x0D; BYTE $0x50; BYTE $(0xC7 + 8*t)
#define DOT8(t) BYTE $0xC4; BYTE $0x42; BYTE $0x0D; BYTE $0x50; BYTE $(0xC7 + 8*t)
TEXT ·loopVNNI256(SB), NOSPLIT, $0-8
	MOVQ n+0(FP), CX

loop:
	DOT(0)
	DOT(1)
	DOT(2)
	DOT(3)
	DOT(4)
	DOT(5)
	DOT(6)
	DOT(7)
	DOT8(0)
	DOT8(1)
	DOT8(2)
	DOT8(3)
	DECQ CX
	JNZ  loop
	VZEROUPPER
	RET

// func loopMADD256(n int)
//
// 8 times VPMADDWD of 16 products with the addition that has to follow it, a round.
TEXT ·loopMADD256(SB), NOSPLIT, $0-8
	MOVQ n+0(FP), CX

loop:
	VPMADDWD Y14, Y15, Y8
	VPADDD   Y8, Y0, Y0
	VPMADDWD Y14, Y15, Y9
	VPADDD   Y9, Y1, Y1
	VPMADDWD Y14, Y15, Y10
	VPADDD   Y10, Y2, Y2
	VPMADDWD Y14, Y15, Y11
	VPADDD   Y11, Y3, Y3
	VPMADDWD Y14, Y15, Y8
	VPADDD   Y8, Y4, Y4
	VPMADDWD Y14, Y15, Y9
	VPADDD   Y9, Y5, Y5
	VPMADDWD Y14, Y15, Y10
	VPADDD   Y10, Y6, Y6
	VPMADDWD Y14, Y15, Y11
	VPADDD   Y11, Y7, Y7
	DECQ     CX
	JNZ      loop
	VZEROUPPER
	RET

// Go's assembler has no names for AMX, so these are bytes: tile configuration from (AX), release, TILEZERO and
// TDPBSSD of tmm6 and tmm7 into tile t.
#define LDTILECFG   BYTE $0xC4; BYTE $0xE2; BYTE $0x78; BYTE $0x49; BYTE $0x00
#define TILERELEASE BYTE $0xC4; BYTE $0xE2; BYTE $0x78; BYTE $0x49; BYTE $0xC0
#define TILEZERO(t) BYTE $0xC4; BYTE $0xE2; BYTE $0x7B; BYTE $0x49; BYTE $(0xC0 + 8*t)
#define TDPBSSD(t)  BYTE $0xC4; BYTE $0xE2; BYTE $0x43; BYTE $0x5E; BYTE $(0xC6 + 8*t)

// func loopAMX(n int, config *[64]byte)
//
// 6 TDPBSSD of 16 x 16 x 64 products a round. The configuration has eight tiles of 16 rows of 64 bytes.
TEXT ·loopAMX(SB), NOSPLIT, $0-16
	MOVQ n+0(FP), CX
	MOVQ config+8(FP), AX
	LDTILECFG
	TILEZERO(0)
	TILEZERO(1)
	TILEZERO(2)
	TILEZERO(3)
	TILEZERO(4)
	TILEZERO(5)
	TILEZERO(6)
	TILEZERO(7)

loop:
	TDPBSSD(0)
	TDPBSSD(1)
	TDPBSSD(2)
	TDPBSSD(3)
	TDPBSSD(4)
	TDPBSSD(5)
	DECQ CX
	JNZ  loop
	TILERELEASE
	RET

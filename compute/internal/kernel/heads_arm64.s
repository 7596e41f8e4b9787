#include "textflag.h"
#include "neon_arm64.h"
#include "neonrows_arm64.h"

// func headsRow(dst *int8, largest *int32, squares *uint64, u *int32, heads, width int)
//
// Of each width numbers of u, a multiple of 8: quantized, their largest magnitude, and the sum of their squares after the
// shift of PeakRatio. A largest magnitude of zero has the reciprocal zero: UDIV says so.
TEXT ·headsRow(SB), NOSPLIT, $0-48
	MOVD dst+0(FP), R0
	MOVD largest+8(FP), R1
	MOVD squares+16(FP), R2
	MOVD u+24(FP), R3
	MOVD heads+32(FP), R4

head:
	MOVD R3, R6
	MOVD width+40(FP), R7
	VEOR V4.B16, V4.B16, V4.B16
	VEOR V5.B16, V5.B16, V5.B16

magnitude:
	FLDPQ.P 32(R6), (F0, F1)
	ABS(0, 0)
	ABS(1, 1)
	SMAX(0, 4, 4)
	SMAX(1, 5, 5)
	SUBS    $8, R7
	BNE     magnitude

	SMAX(5, 4, 4)
	SMAXV(4, 0)
	VMOV   V0.S[0], R11
	MOVW.P R11, 4(R1)
	CLZW   R11, R8
	MOVD   $32, R10
	SUB    R8, R10, R8    // bits of the largest
	SUBS   $15, R8, R10
	CSEL   LT, ZR, R10, R10
	NEG    R10, R10
	VDUP   R10, V29.S4
	ADD    $16, R8, R8
	MOVD   $127, R9
	LSL    R8, R9, R9
	UDIV   R11, R9, R9
	SCALECONST
	VEOR   V20.B16, V20.B16, V20.B16
	VEOR   V21.B16, V21.B16, V21.B16
	VEOR   V22.B16, V22.B16, V22.B16
	VEOR   V23.B16, V23.B16, V23.B16
	MOVD   width+40(FP), R7

quantize:
	FLDPQ.P 32(R3), (F0, F1)
	SSHL(29, 0, 2)
	SSHL(29, 1, 3)
	SMLAL(2, 2, 20)
	SMLAL2(2, 2, 21)
	SMLAL(3, 3, 22)
	SMLAL2(3, 3, 23)
	SCALED
	LOWHALVES
	VUZP1   V1.H8, V0.H8, V0.H8
	VUZP1   V0.B16, V0.B16, V0.B16
	FMOVD.P F0, 8(R0)
	SUBS    $8, R7
	BNE     quantize

	VADD   V21.D2, V20.D2, V20.D2
	VADD   V23.D2, V22.D2, V22.D2
	VADD   V22.D2, V20.D2, V20.D2
	VMOV   V20.D[0], R8
	VMOV   V20.D[1], R9
	ADD    R8, R9, R9
	MOVD.P R9, 8(R2)
	SUBS   $1, R4
	BNE    head
	RET

// func columnTops(largest, value *int32, rows, stride int)
//
// The largest magnitudes of 16 columns.
TEXT ·columnTops(SB), NOSPLIT, $0-32
	MOVD largest+0(FP), R0
	MOVD value+8(FP), R1
	MOVD rows+16(FP), R2
	MOVD stride+24(FP), R3
	VEOR V4.B16, V4.B16, V4.B16
	VEOR V5.B16, V5.B16, V5.B16
	VEOR V6.B16, V6.B16, V6.B16
	VEOR V7.B16, V7.B16, V7.B16

row:
	FLDPQ (R1), (F0, F1)
	FLDPQ 32(R1), (F2, F3)
	ABS(0, 0)
	ABS(1, 1)
	ABS(2, 2)
	ABS(3, 3)
	SMAX(0, 4, 4)
	SMAX(1, 5, 5)
	SMAX(2, 6, 6)
	SMAX(3, 7, 7)
	ADD   R3<<2, R1, R1
	SUBS  $1, R2
	BNE   row
	FSTPQ (F4, F5), (R0)
	FSTPQ (F6, F7), 32(R0)
	RET

// v times the factors f, shifted by what s0 and s1 say, both halves.
#define COLUMNS4(v, vv, f, s0, s1) \
	SMULL(f, v, 4)   \
	SMULL2(f, v, 5)  \
	SRSHL(s0, 4, 4)  \
	SRSHL(s1, 5, 5)  \
	VUZP1 V5.S4, V4.S4, vv.S4

// Four rows of four columns at off: quantized, transposed within words, stored.
#define BLOCK4(off, f, s0, s1) \
	FMOVQ off(R7), F0            \
	FMOVQ off(R8), F1            \
	FMOVQ off(R9), F2            \
	FMOVQ off(R10), F3           \
	COLUMNS4(0, V0, f, s0, s1)   \
	COLUMNS4(1, V1, f, s0, s1)   \
	COLUMNS4(2, V2, f, s0, s1)   \
	COLUMNS4(3, V3, f, s0, s1)   \
	VSLI  $8, V1.S4, V0.S4       \
	VSLI  $16, V2.S4, V0.S4      \
	VSLI  $24, V3.S4, V0.S4      \
	VST1  V0.S[0], (R11)         \
	ADD   R4, R11                \
	VST1  V0.S[1], (R11)         \
	ADD   R4, R11                \
	VST1  V0.S[2], (R11)         \
	ADD   R4, R11                \
	VST1  V0.S[3], (R11)         \
	ADD   R4, R11

#define NEXTROW(i, before, row) \
	CMP  $i, R2           \
	CSEL GT, R3, ZR, R12  \
	ADD  R12, before, row

// func quantizeColumns(dst *int8, value *int32, rows, stride, length int, inverse *int32, left *int64)
//
// dst[16][length] = RoundShift(value[rows][16] x inverse, -left), column by column. Rows up to the next multiple of four are
// the last one.
TEXT ·quantizeColumns(SB), NOSPLIT, $0-56
	MOVD  dst+0(FP), R0
	MOVD  value+8(FP), R7
	MOVD  rows+16(FP), R2
	MOVD  stride+24(FP), R3
	MOVD  length+32(FP), R4
	MOVD  inverse+40(FP), R5
	MOVD  left+48(FP), R6
	LSL   $2, R3, R3
	FLDPQ (R5), (F16, F17)
	FLDPQ 32(R5), (F18, F19)
	FLDPQ (R6), (F20, F21)
	FLDPQ 32(R6), (F22, F23)
	FLDPQ 64(R6), (F24, F25)
	FLDPQ 96(R6), (F26, F27)

rows:
	NEXTROW(1, R7, R8)
	NEXTROW(2, R8, R9)
	NEXTROW(3, R9, R10)
	MOVD R0, R11
	BLOCK4(0, 16, 20, 21)
	BLOCK4(16, 17, 22, 23)
	BLOCK4(32, 18, 24, 25)
	BLOCK4(48, 19, 26, 27)
	ADD  $4, R0
	ADD  R3<<2, R7, R7
	SUBS $4, R2
	BGT  rows
	RET

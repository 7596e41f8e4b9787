#include "textflag.h"
#include "neon_arm64.h"

// The products of the NEON kernels. Rows beyond the last are the last one again: pointers stop moving, so a tile
// computes and stores it twice rather than branch.

// The pointer to row i of a tile, after the one to row i-1, with R19 rows left; stride in R24. Loses R15.
#define NEXTROW(i, before, row) \
	CMP  $i, R19           \
	CSEL GT, R24, ZR, R15  \
	ADD  R15, before, row

// One step of depth four: lane i of every row times four depths of eight columns.
#define STEP8(i, w, u) \
	SDOT(0, i, w, 16) \
	SDOT(1, i, w, 18) \
	SDOT(2, i, w, 20) \
	SDOT(3, i, w, 22) \
	SDOT(4, i, w, 24) \
	SDOT(5, i, w, 26) \
	SDOT(6, i, w, 28) \
	SDOT(7, i, w, 30) \
	SDOT(0, i, u, 17) \
	SDOT(1, i, u, 19) \
	SDOT(2, i, u, 21) \
	SDOT(3, i, u, 23) \
	SDOT(4, i, u, 25) \
	SDOT(5, i, u, 27) \
	SDOT(6, i, u, 29) \
	SDOT(7, i, u, 31)

// Store the sums of row i and move on to the next.
#define STORE8(i, f0, f1) \
	FSTPQ (f0, f1), (R25)      \
	CMP   $(i+1), R19          \
	CSEL  GT, R22, ZR, R15     \
	ADD   R15, R25, R25

// func dotTiles(dst *int32, a, b *byte, sums *int32, rows, n, k, stride int)
//
// dst[rows][n] = sums[n] + a x b (packed [n/4][k/4][4][4]); n and k are multiples of 8, sums may be nil. Rows of a lie
// stride bytes apart.
// A tile is 8 rows by 8 columns: V16 to V31 are its sums, V0 to V7 a depth of 16 of its rows, V8 to V15 of its
// columns. The two panels of a tile's columns stay in the first cache while all rows pass.
TEXT ·dotTiles(SB), NOSPLIT, $0-64
	MOVD dst+0(FP), R0
	MOVD a+8(FP), R1
	MOVD b+16(FP), R2
	MOVD sums+24(FP), R3
	MOVD n+40(FP), R20
	MOVD k+48(FP), R21
	MOVD stride+56(FP), R24
	LSL  $2, R20, R22 // stride of dst, and bytes of a panel
	LSL  $2, R21, R23

columns:
	MOVD rows+32(FP), R19
	MOVD R1, R4
	MOVD R0, R17

tile:
	MOVD R4, R16
	NEXTROW(1, R4, R5)
	NEXTROW(2, R5, R6)
	NEXTROW(3, R6, R7)
	NEXTROW(4, R7, R8)
	NEXTROW(5, R8, R9)
	NEXTROW(6, R9, R10)
	NEXTROW(7, R10, R11)
	MOVD R2, R12
	ADD  R23, R2, R13
	VEOR V16.B16, V16.B16, V16.B16
	VEOR V17.B16, V17.B16, V17.B16
	CBZ  R3, start
	FLDPQ (R3), (F16, F17)

start:
	VMOV V16.B16, V18.B16
	VMOV V17.B16, V19.B16
	VMOV V16.B16, V20.B16
	VMOV V17.B16, V21.B16
	VMOV V16.B16, V22.B16
	VMOV V17.B16, V23.B16
	VMOV V16.B16, V24.B16
	VMOV V17.B16, V25.B16
	VMOV V16.B16, V26.B16
	VMOV V17.B16, V27.B16
	VMOV V16.B16, V28.B16
	VMOV V17.B16, V29.B16
	VMOV V16.B16, V30.B16
	VMOV V17.B16, V31.B16
	LSR  $4, R21, R14
	CBZ  R14, half

depth:
	FLDPQ.P 32(R12), (F8, F9)
	FLDPQ.P 32(R13), (F12, F13)
	FMOVQ.P 16(R4), F0
	FMOVQ.P 16(R5), F1
	FMOVQ.P 16(R6), F2
	FMOVQ.P 16(R7), F3
	FMOVQ.P 16(R8), F4
	FMOVQ.P 16(R9), F5
	FMOVQ.P 16(R10), F6
	FMOVQ.P 16(R11), F7
	FLDPQ.P 32(R12), (F10, F11)
	FLDPQ.P 32(R13), (F14, F15)
	STEP8(0, 8, 12)
	STEP8(1, 9, 13)
	STEP8(2, 10, 14)
	STEP8(3, 11, 15)
	SUB     $1, R14
	CBNZ    R14, depth

half: // a depth of 8 may be left
	TBZ   $3, R21, store
	FLDPQ (R12), (F8, F9)
	FLDPQ (R13), (F12, F13)
	FMOVD (R4), F0
	FMOVD (R5), F1
	FMOVD (R6), F2
	FMOVD (R7), F3
	FMOVD (R8), F4
	FMOVD (R9), F5
	FMOVD (R10), F6
	FMOVD (R11), F7
	STEP8(0, 8, 12)
	STEP8(1, 9, 13)

store:
	MOVD R17, R25
	STORE8(0, F16, F17)
	STORE8(1, F18, F19)
	STORE8(2, F20, F21)
	STORE8(3, F22, F23)
	STORE8(4, F24, F25)
	STORE8(5, F26, F27)
	STORE8(6, F28, F29)
	STORE8(7, F30, F31)
	ADD  R24<<3, R16, R4
	ADD  R22<<3, R17, R17
	SUBS $8, R19
	BGT  tile

	ADD  $32, R0
	ADD  R23<<1, R2, R2
	ADD  $32, R3, R15
	CMP  $0, R3
	CSEL NE, R15, R3, R3
	SUBS $8, R20
	BNE  columns
	RET

// func packQuads(dst, src *byte, n, stride, k int)
//
// n rows of k bytes, stride apart, to [(n+3)/4][k/4][4][4]; k is a multiple of 8, the last row fills up the last four. A
// store of four registers with a stride of four words is the transposition.
TEXT ·packQuads(SB), NOSPLIT, $0-40
	MOVD dst+0(FP), R0
	MOVD src+8(FP), R4
	MOVD n+16(FP), R19
	MOVD stride+24(FP), R24
	MOVD k+32(FP), R2

panel:
	MOVD R4, R8
	NEXTROW(1, R4, R5)
	NEXTROW(2, R5, R6)
	NEXTROW(3, R6, R7)
	LSR  $4, R2, R3
	CBZ  R3, half

depth:
	FMOVQ.P 16(R4), F0
	FMOVQ.P 16(R5), F1
	FMOVQ.P 16(R6), F2
	FMOVQ.P 16(R7), F3
	VST4.P  [V0.S4, V1.S4, V2.S4, V3.S4], 64(R0)
	SUB     $1, R3
	CBNZ    R3, depth

half:
	TBZ    $3, R2, next
	FMOVD  (R4), F0
	FMOVD  (R5), F1
	FMOVD  (R6), F2
	FMOVD  (R7), F3
	VST4.P [V0.S2, V1.S2, V2.S2, V3.S2], 32(R0)

next:
	ADD  R24<<2, R8, R4
	SUBS $4, R19
	BGT  panel
	RET

// func sumRows(dst *int32, v *int8, n, k int)
//
// dst[n] = 128 x the sum of a row of v; k is a multiple of 8.
TEXT ·sumRows(SB), NOSPLIT, $0-32
	MOVD dst+0(FP), R0
	MOVD v+8(FP), R1
	MOVD n+16(FP), R2
	MOVD k+24(FP), R3

row:
	VEOR V1.B16, V1.B16, V1.B16
	LSR  $3, R3, R4

depth:
	FMOVD.P 8(R1), F0        // clears the upper half
	SADDLPB(0, 0)
	SADALPH(0, 1)
	SUB     $1, R4
	CBNZ    R4, depth

	VADDV  V1.S4, V1
	VMOV   V1.S[0], R5
	LSLW   $7, R5, R5
	MOVW.P R5, 4(R0)
	SUB    $1, R2
	CBNZ   R2, row
	RET

// func flipTops(dst, p *uint8, n int)
//
// dst = p - 128, for n numbers, a multiple of 8.
TEXT ·flipTops(SB), NOSPLIT, $0-24
	MOVD  dst+0(FP), R0
	MOVD  p+8(FP), R1
	MOVD  n+16(FP), R2
	VMOVI $128, V7.B16
	LSR   $4, R2, R3
	CBZ   R3, half

loop:
	FMOVQ.P 16(R1), F0
	VEOR    V7.B16, V0.B16, V0.B16
	FMOVQ.P F0, 16(R0)
	SUB     $1, R3
	CBNZ    R3, loop

half:
	TBZ   $3, R2, done
	FMOVD (R1), F0
	VEOR  V7.B16, V0.B16, V0.B16
	FMOVD F0, (R0)

done:
	RET

// One depth i of the row in V0 times 16 columns.
#define WIDE(i, c0, c1, c2, c3, s0, s1, s2, s3) \
	FLDPQ.P 32(R2), (c0, c1) \
	SMLALH(0, i, c2, s0)     \
	SMLAL2H(0, i, c2, s1)    \
	SMLALH(0, i, c3, s2)     \
	SMLAL2H(0, i, c3, s3)

// func wideRow(acc *int32, q *int16, w *int16, n, k int)
//
// acc[n] = q[k] x w (packed [n/16][k][16]); n is a multiple of 16, k of 8. Even and odd depths have sums of their own,
// so that an instruction does not wait for the one before.
TEXT ·wideRow(SB), NOSPLIT, $0-40
	MOVD acc+0(FP), R0
	MOVD w+16(FP), R2
	MOVD n+24(FP), R3

columns:
	MOVD q+8(FP), R1
	MOVD k+32(FP), R4
	VEOR V16.B16, V16.B16, V16.B16
	VEOR V17.B16, V17.B16, V17.B16
	VEOR V18.B16, V18.B16, V18.B16
	VEOR V19.B16, V19.B16, V19.B16
	VEOR V20.B16, V20.B16, V20.B16
	VEOR V21.B16, V21.B16, V21.B16
	VEOR V22.B16, V22.B16, V22.B16
	VEOR V23.B16, V23.B16, V23.B16

depth:
	FMOVQ.P 16(R1), F0
	WIDE(0, F1, F2, 1, 2, 16, 17, 18, 19)
	WIDE(1, F3, F4, 3, 4, 20, 21, 22, 23)
	WIDE(2, F5, F6, 5, 6, 16, 17, 18, 19)
	WIDE(3, F7, F8, 7, 8, 20, 21, 22, 23)
	WIDE(4, F1, F2, 1, 2, 16, 17, 18, 19)
	WIDE(5, F3, F4, 3, 4, 20, 21, 22, 23)
	WIDE(6, F5, F6, 5, 6, 16, 17, 18, 19)
	WIDE(7, F7, F8, 7, 8, 20, 21, 22, 23)
	SUBS    $8, R4
	BNE     depth

	VADD    V20.S4, V16.S4, V16.S4
	VADD    V21.S4, V17.S4, V17.S4
	VADD    V22.S4, V18.S4, V18.S4
	VADD    V23.S4, V19.S4, V19.S4
	FSTPQ.P (F16, F17), 32(R0)
	FSTPQ.P (F18, F19), 32(R0)
	SUBS    $16, R3
	BNE     columns
	RET

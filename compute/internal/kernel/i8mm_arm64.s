#include "textflag.h"
#include "neon_arm64.h"

// Products of the kernel with SMMLA. Rows beyond the last are treated as in neon_arm64.s: the last pair of rows is computed
// again, and the last row is written last, with what it is.

// The pointer to the next pair of rows; i rows are before it, R19 are left; a pair has R23 bytes. Loses R15.
#define NEXTPAIR(i, before, pair) \
	CMP  $i, R19           \
	CSEL GT, R23, ZR, R15  \
	ADD  R15, before, pair

// A depth of eight of two pairs of rows times four pairs of columns.
#define BLOCKS(a, b, c0, c1, c2, c3, s0, s1, s2, s3, t0, t1, t2, t3) \
	SMMLA(c0, a, s0) \
	SMMLA(c1, a, s1) \
	SMMLA(c2, a, s2) \
	SMMLA(c3, a, s3) \
	SMMLA(c0, b, t0) \
	SMMLA(c1, b, t1) \
	SMMLA(c2, b, t2) \
	SMMLA(c3, b, t3)

// Two rows of eight sums from the blocks of 2 x 2 in v0 to v3, stored as rows i and i+1; on to the next.
#define STOREPAIR(i, v0, v1, v2, v3) \
	VZIP1 v1.D2, v0.D2, V0.D2  \
	VZIP1 v3.D2, v2.D2, V1.D2  \
	VZIP2 v1.D2, v0.D2, V2.D2  \
	VZIP2 v3.D2, v2.D2, V3.D2  \
	FSTPQ (F0, F1), (R25)      \
	CMP   $(i+1), R19          \
	CSEL  GT, R22, ZR, R15     \
	ADD   R15, R25, R25        \
	FSTPQ (F2, F3), (R25)      \
	CMP   $(i+2), R19          \
	CSEL  GT, R22, ZR, R15     \
	ADD   R15, R25, R25

// func blockTiles(dst *int32, a, b *byte, sums *int32, rows, n, k int)
//
// dst[rows][n] = sums[n] + a x b, both packed by packBlocks; n and k are multiples of 8, sums may be nil. A tile is 8
// rows by 8 columns, 4 by 4 blocks in V16 to V31.
TEXT ·blockTiles(SB), NOSPLIT, $0-56
	MOVD dst+0(FP), R0
	MOVD a+8(FP), R1
	MOVD b+16(FP), R2
	MOVD sums+24(FP), R3
	MOVD n+40(FP), R20
	MOVD k+48(FP), R21
	LSL  $2, R20, R22 // stride of dst
	LSL  $1, R21, R23

columns:
	MOVD rows+32(FP), R19
	MOVD R1, R4
	MOVD R0, R17

tile:
	MOVD R4, R16
	NEXTPAIR(2, R4, R5)
	NEXTPAIR(4, R5, R6)
	NEXTPAIR(6, R6, R7)
	MOVD R2, R8
	ADD  R23, R8, R9
	ADD  R23, R9, R10
	ADD  R23, R10, R11
	VEOR V0.B16, V0.B16, V0.B16
	VEOR V1.B16, V1.B16, V1.B16
	CBZ  R3, start
	FLDPQ (R3), (F0, F1)

start:
	VZIP1 V0.D2, V0.D2, V16.D2
	VZIP2 V0.D2, V0.D2, V17.D2
	VZIP1 V1.D2, V1.D2, V18.D2
	VZIP2 V1.D2, V1.D2, V19.D2
	VMOV  V16.B16, V20.B16
	VMOV  V17.B16, V21.B16
	VMOV  V18.B16, V22.B16
	VMOV  V19.B16, V23.B16
	VMOV  V16.B16, V24.B16
	VMOV  V17.B16, V25.B16
	VMOV  V18.B16, V26.B16
	VMOV  V19.B16, V27.B16
	VMOV  V16.B16, V28.B16
	VMOV  V17.B16, V29.B16
	VMOV  V18.B16, V30.B16
	VMOV  V19.B16, V31.B16
	LSR   $4, R21, R14
	CBZ   R14, half

depth:
	FLDPQ.P 32(R4), (F0, F1)
	FLDPQ.P 32(R8), (F8, F9)
	FLDPQ.P 32(R9), (F10, F11)
	FLDPQ.P 32(R10), (F12, F13)
	FLDPQ.P 32(R11), (F14, F15)
	FLDPQ.P 32(R5), (F2, F3)
	FLDPQ.P 32(R6), (F4, F5)
	FLDPQ.P 32(R7), (F6, F7)
	BLOCKS(0, 2, 8, 10, 12, 14, 16, 17, 18, 19, 20, 21, 22, 23)
	BLOCKS(4, 6, 8, 10, 12, 14, 24, 25, 26, 27, 28, 29, 30, 31)
	BLOCKS(1, 3, 9, 11, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23)
	BLOCKS(5, 7, 9, 11, 13, 15, 24, 25, 26, 27, 28, 29, 30, 31)
	SUB     $1, R14
	CBNZ    R14, depth

half: // a depth of 8 may be left
	TBZ   $3, R21, store
	FMOVQ (R4), F0
	FMOVQ (R5), F2
	FMOVQ (R6), F4
	FMOVQ (R7), F6
	FMOVQ (R8), F8
	FMOVQ (R9), F10
	FMOVQ (R10), F12
	FMOVQ (R11), F14
	BLOCKS(0, 2, 8, 10, 12, 14, 16, 17, 18, 19, 20, 21, 22, 23)
	BLOCKS(4, 6, 8, 10, 12, 14, 24, 25, 26, 27, 28, 29, 30, 31)

store:
	MOVD R17, R25
	STOREPAIR(0, V16, V17, V18, V19)
	STOREPAIR(2, V20, V21, V22, V23)
	STOREPAIR(4, V24, V25, V26, V27)
	STOREPAIR(6, V28, V29, V30, V31)
	ADD  R23<<2, R16, R4
	ADD  R22<<3, R17, R17
	SUBS $8, R19
	BGT  tile

	ADD  $32, R0
	ADD  R23<<2, R2, R2
	ADD  $32, R3, R15
	CMP  $0, R3
	CSEL NE, R15, R3, R3
	SUBS $8, R20
	BNE  columns
	RET

// func packBlocks(dst, src *byte, n, stride, k int, flip byte)
//
// n rows of k bytes, stride apart, to [(n+1)/2][k/8][2][8], every byte xor flip; k is a multiple of 8. A last row without
// a second is its own.
TEXT ·packBlocks(SB), NOSPLIT, $0-41
	MOVD  dst+0(FP), R0
	MOVD  src+8(FP), R4
	MOVD  n+16(FP), R1
	MOVD  stride+24(FP), R6
	MOVD  k+32(FP), R2
	MOVBU flip+40(FP), R3
	VDUP  R3, V7.B16

pair:
	CMP  $1, R1
	CSEL GT, R6, ZR, R5
	ADD  R4, R5, R5
	ADD  R6<<1, R4, R8
	LSR  $4, R2, R3
	CBZ  R3, half

depth:
	FMOVQ.P 16(R4), F0
	FMOVQ.P 16(R5), F1
	VEOR    V7.B16, V0.B16, V0.B16
	VEOR    V7.B16, V1.B16, V1.B16
	VZIP1   V1.D2, V0.D2, V2.D2
	VZIP2   V1.D2, V0.D2, V3.D2
	FSTPQ.P (F2, F3), 32(R0)
	SUB     $1, R3
	CBNZ    R3, depth

half:
	TBZ     $3, R2, next
	FMOVD   (R4), F0
	FMOVD   (R5), F1
	VZIP1   V1.D2, V0.D2, V2.D2
	VEOR    V7.B16, V2.B16, V2.B16
	FMOVQ.P F2, 16(R0)

next:
	MOVD R8, R4
	SUBS $2, R1
	BGT  pair
	RET

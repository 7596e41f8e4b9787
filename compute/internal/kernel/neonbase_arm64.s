#include "textflag.h"
#include "neon_arm64.h"

// The pointer to row i of a tile, after the one to row i-1, with R19 rows left; stride in R24. Loses R15.
#define NEXTROW(i, before, row) \
	CMP  $i, R19           \
	CSEL GT, R24, ZR, R15  \
	ADD  R15, before, row

// Rows ra and rb times the four columns in V4 to V7, a depth of 16: two products of bytes fit 16 bits, then the
// pairs are added to sums of 32.
#define ROWS2(ra, rb, s0, s1, s2, s3, u0, u1, u2, u3) \
	SMULLB(4, ra, 8)   \
	SMULLB(5, ra, 9)   \
	SMULLB(6, ra, 10)  \
	SMULLB(7, ra, 11)  \
	SMULLB(4, rb, 12)  \
	SMULLB(5, rb, 13)  \
	SMULLB(6, rb, 14)  \
	SMULLB(7, rb, 15)  \
	SMLAL2B(4, ra, 8)  \
	SMLAL2B(5, ra, 9)  \
	SMLAL2B(6, ra, 10) \
	SMLAL2B(7, ra, 11) \
	SMLAL2B(4, rb, 12) \
	SMLAL2B(5, rb, 13) \
	SMLAL2B(6, rb, 14) \
	SMLAL2B(7, rb, 15) \
	SADALPH(8, s0)     \
	SADALPH(9, s1)     \
	SADALPH(10, s2)    \
	SADALPH(11, s3)    \
	SADALPH(12, u0)    \
	SADALPH(13, u1)    \
	SADALPH(14, u2)    \
	SADALPH(15, u3)

// The four sums of row i, added to the start of its columns in V8, stored; on to the next row.
#define STORE4(i, v0, v1, v2, v3) \
	VADDP v1.S4, v0.S4, v0.S4  \
	VADDP v3.S4, v2.S4, v2.S4  \
	VADDP v2.S4, v0.S4, v0.S4  \
	VADD  V8.S4, v0.S4, v0.S4  \
	VST1  [v0.S4], (R25)       \
	CMP   $(i+1), R19          \
	CSEL  GT, R22, ZR, R15     \
	ADD   R15, R25, R25

// func byteTiles(dst *int32, a, b *byte, sums *int32, rows, n, k, stride int)
//
// dst[rows][n] = sums[n] + a x b[n][k], rows of b as they are, those of a stride bytes apart; n is a multiple of 4, k of 8,
// sums may be nil.
// Two neighbouring products must fit 16 bits, which only -128 x -128 twice does not: b never holds -128.
// A tile is 4 rows by 4 columns, each with four partial sums in V16 to V31.
TEXT ·byteTiles(SB), NOSPLIT, $0-64
	MOVD dst+0(FP), R0
	MOVD a+8(FP), R1
	MOVD b+16(FP), R2
	MOVD sums+24(FP), R3
	MOVD n+40(FP), R20
	MOVD k+48(FP), R21
	MOVD stride+56(FP), R24
	LSL  $2, R20, R22 // stride of dst

columns:
	MOVD rows+32(FP), R19
	MOVD R1, R4
	MOVD R0, R17

tile:
	MOVD R4, R16
	NEXTROW(1, R4, R5)
	NEXTROW(2, R5, R6)
	NEXTROW(3, R6, R7)
	MOVD R2, R8
	ADD  R21, R8, R9
	ADD  R21, R9, R10
	ADD  R21, R10, R11
	VEOR V16.B16, V16.B16, V16.B16
	VEOR V17.B16, V17.B16, V17.B16
	VEOR V18.B16, V18.B16, V18.B16
	VEOR V19.B16, V19.B16, V19.B16
	VEOR V20.B16, V20.B16, V20.B16
	VEOR V21.B16, V21.B16, V21.B16
	VEOR V22.B16, V22.B16, V22.B16
	VEOR V23.B16, V23.B16, V23.B16
	VEOR V24.B16, V24.B16, V24.B16
	VEOR V25.B16, V25.B16, V25.B16
	VEOR V26.B16, V26.B16, V26.B16
	VEOR V27.B16, V27.B16, V27.B16
	VEOR V28.B16, V28.B16, V28.B16
	VEOR V29.B16, V29.B16, V29.B16
	VEOR V30.B16, V30.B16, V30.B16
	VEOR V31.B16, V31.B16, V31.B16
	LSR  $4, R21, R14
	CBZ  R14, half

depth:
	FMOVQ.P 16(R8), F4
	FMOVQ.P 16(R9), F5
	FMOVQ.P 16(R10), F6
	FMOVQ.P 16(R11), F7
	FMOVQ.P 16(R4), F0
	FMOVQ.P 16(R5), F1
	FMOVQ.P 16(R6), F2
	FMOVQ.P 16(R7), F3
	ROWS2(0, 1, 16, 17, 18, 19, 20, 21, 22, 23)
	ROWS2(2, 3, 24, 25, 26, 27, 28, 29, 30, 31)
	SUB     $1, R14
	CBNZ    R14, depth

half: // a depth of 8 may be left; its upper halves are zero
	TBZ   $3, R21, store
	FMOVD (R8), F4
	FMOVD (R9), F5
	FMOVD (R10), F6
	FMOVD (R11), F7
	FMOVD (R4), F0
	FMOVD (R5), F1
	FMOVD (R6), F2
	FMOVD (R7), F3
	ROWS2(0, 1, 16, 17, 18, 19, 20, 21, 22, 23)
	ROWS2(2, 3, 24, 25, 26, 27, 28, 29, 30, 31)

store:
	VEOR  V8.B16, V8.B16, V8.B16
	CBZ   R3, add
	FMOVQ (R3), F8

add:
	MOVD R17, R25
	STORE4(0, V16, V17, V18, V19)
	STORE4(1, V20, V21, V22, V23)
	STORE4(2, V24, V25, V26, V27)
	STORE4(3, V28, V29, V30, V31)
	ADD  R24<<2, R16, R4
	ADD  R22<<2, R17, R17
	SUBS $4, R19
	BGT  tile

	ADD  $16, R0
	ADD  R21<<2, R2, R2
	ADD  $16, R3, R15
	CMP  $0, R3
	CSEL NE, R15, R3, R3
	SUBS $4, R20
	BNE  columns
	RET

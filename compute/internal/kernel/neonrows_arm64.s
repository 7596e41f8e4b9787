#include "textflag.h"
#include "neon_arm64.h"
#include "neonrows_arm64.h"

// Row operators on 8 numbers at a time. SMULL makes products of 64 bits, RSHRN and SRSHL shift them as RoundShift does;
// where the definition proves that a result has 32 bits, keeping the low half is exact.

// First half of a requantization of the sums at R1 with the multipliers at R2, into V0 and V1.
#define FIRSTHALF \
	FLDPQ.P 32(R1), (F0, F1) \
	FLDPQ.P 32(R2), (F2, F3) \
	SMULL(2, 0, 4)   \
	SMULL2(2, 0, 5)  \
	SMULL(3, 1, 6)   \
	SMULL2(3, 1, 7)  \
	RSHRN(14, 4, 0)  \
	RSHRN2(14, 5, 0) \
	RSHRN(14, 6, 1)  \
	RSHRN2(14, 7, 1)

// V0 and V1 from V4 to V7, saturated.
#define SATURATED \
	SQXTN(4, 0)  \
	SQXTN2(5, 0) \
	SQXTN(6, 1)  \
	SQXTN2(7, 1)

// Limit V0 and V1 to V28..V29.
#define LIMIT \
	SMIN(29, 0, 0) \
	SMIN(29, 1, 1) \
	SMAX(28, 0, 0) \
	SMAX(28, 1, 1)

// Constants of LIMIT: the limit in R10, which is lost.
#define LIMITCONST \
	VDUP R10, V29.S4 \
	NEG  R10, R10    \
	VDUP R10, V28.S4

// func requantizeRow(dst, acc, mult *int32, n int)
TEXT ·requantizeRow(SB), NOSPLIT, $0-32
	MOVD dst+0(FP), R0
	MOVD acc+8(FP), R1
	MOVD mult+16(FP), R2
	MOVD n+24(FP), R3

loop:
	FIRSTHALF
	FSTPQ.P (F0, F1), 32(R0)
	SUBS    $8, R3
	BNE     loop
	RET

// func accumulateRow(x, acc, mult *int32, n int, shift uint, mantissa int32)
//
// A sum beyond 32 bits saturates, and so does its sum with x, whatever x is.
TEXT ·accumulateRow(SB), NOSPLIT, $0-44
	MOVD x+0(FP), R0
	MOVD acc+8(FP), R1
	MOVD mult+16(FP), R2
	MOVD n+24(FP), R3
	MOVD shift+32(FP), R8
	MOVW mantissa+40(FP), R9
	MOVD $0x3ffffff, R10
	SCALECONST
	LIMITCONST

loop:
	FIRSTHALF
	SCALED
	SATURATED
	FLDPQ   (R0), (F2, F3)
	SQADD(2, 0, 0)
	SQADD(3, 1, 1)
	LIMIT
	FSTPQ.P (F0, F1), 32(R0)
	SUBS    $8, R3
	BNE     loop
	RET

// func rescaleRow(dst, u *int32, n int, shift uint, mantissa int32)
TEXT ·rescaleRow(SB), NOSPLIT, $0-36
	MOVD dst+0(FP), R0
	MOVD u+8(FP), R1
	MOVD n+16(FP), R3
	MOVD shift+24(FP), R8
	MOVW mantissa+32(FP), R9
	MOVD $0x3ffffff, R10
	SCALECONST
	LIMITCONST

loop:
	FLDPQ.P 32(R1), (F0, F1)
	SCALED
	SATURATED
	LIMIT
	FSTPQ.P (F0, F1), 32(R0)
	SUBS    $8, R3
	BNE     loop
	RET

// Constants of CURVE. Loses R10.
#define CURVECONST \
	MOVD $24575, R10               \
	VDUP R10, V27.S4               \
	MOVD $24576, R10               \
	VDUP R10, V26.S4               \
	VEOR V25.B16, V25.B16, V25.B16 \
	MOVD $63, R10                  \
	VDUP R10, V24.S4

// The curve at z to out: the table at R12 is read two neighbours at a time. Loses V2 to V5, R5 to R8. Where z is beyond
// the table's end the line between its last two points is replaced by z; before its beginning stands the first point.
#define CURVE(z, vz, out, vout) \
	SMIN(27, z, 2)                    \
	VADD  V26.S4, V2.S4, V2.S4        \
	SMAX(25, 2, 2)                    \
	VUSHR $6, V2.S4, V3.S4            \
	VSHL  $2, V3.S4, V3.S4            \
	VAND  V24.B16, V2.B16, V2.B16     \
	VMOV  V3.D[0], R5                 \
	VMOV  V3.D[1], R6                 \
	MOVWU R5, R7                      \
	MOVWU R6, R8                      \
	ADD   R5>>32, R12, R5             \
	ADD   R6>>32, R12, R6             \
	FMOVD (R12)(R7), F4               \
	FMOVD (R12)(R8), F5               \
	VLD1  (R5), V4.D[1]               \
	VLD1  (R6), V5.D[1]               \
	VUZP1 V5.S4, V4.S4, V3.S4         \
	VUZP2 V5.S4, V4.S4, vout.S4       \
	VSUB  V3.S4, vout.S4, vout.S4     \
	MUL(2, out, out)                  \
	SRSHR(6, out, out)                \
	VADD  V3.S4, vout.S4, vout.S4     \
	CMGT(27, z, 2)                    \
	VBIT  V2.B16, vz.B16, vout.B16

// func activateRow(y, acc, mult *int32, n int, shift uint, mantissa int32, table *int32) (largest int32)
TEXT ·activateRow(SB), NOSPLIT, $0-60
	MOVD y+0(FP), R0
	MOVD acc+8(FP), R1
	MOVD mult+16(FP), R2
	MOVD n+24(FP), R3
	MOVD shift+32(FP), R8
	MOVW mantissa+40(FP), R9
	MOVD table+48(FP), R12
	MOVD $0x7fffff, R10
	SCALECONST
	LIMITCONST
	CURVECONST
	VEOR V23.B16, V23.B16, V23.B16

loop:
	FIRSTHALF
	SCALED
	SATURATED
	LIMIT
	CURVE(0, V0, 6, V6)
	CURVE(1, V1, 7, V7)
	FSTPQ.P (F6, F7), 32(R0)
	ABS(6, 2)
	ABS(7, 3)
	SMAX(2, 23, 23)
	SMAX(3, 23, 23)
	SUBS    $8, R3
	BNE     loop
	SMAXV(23, 0)
	FMOVS   F0, largest+56(FP)
	RET

// First and second half of a requantization and the bias at R4, saturated, in V0 and V1. A bias is small enough for a sum
// that saturates at 32 bits to be beyond every limit with it, too.
#define BIASED \
	FIRSTHALF                 \
	SCALED                    \
	SATURATED                 \
	FLDPQ.P 32(R4), (F2, F3)  \
	SQADD(2, 0, 0)            \
	SQADD(3, 1, 1)

// func projectRow(dst, acc, mult, bias *int32, n int, shift uint, mantissa int32)
TEXT ·projectRow(SB), NOSPLIT, $0-52
	MOVD dst+0(FP), R0
	MOVD acc+8(FP), R1
	MOVD mult+16(FP), R2
	MOVD bias+24(FP), R4
	MOVD n+32(FP), R3
	MOVD shift+40(FP), R8
	MOVW mantissa+48(FP), R9
	MOVD $0xffffff, R10
	SCALECONST
	LIMITCONST

loop:
	BIASED
	LIMIT
	FSTPQ.P (F0, F1), 32(R0)
	SUBS    $8, R3
	BNE     loop
	RET

// func accumulateBiasedRow(x, acc, mult, bias *int32, n int, shift uint, mantissa int32)
TEXT ·accumulateBiasedRow(SB), NOSPLIT, $0-52
	MOVD x+0(FP), R0
	MOVD acc+8(FP), R1
	MOVD mult+16(FP), R2
	MOVD bias+24(FP), R4
	MOVD n+32(FP), R3
	MOVD shift+40(FP), R8
	MOVW mantissa+48(FP), R9
	MOVD $0x3ffffff, R10
	SCALECONST
	LIMITCONST

loop:
	BIASED
	FLDPQ   (R0), (F2, F3)
	SQADD(2, 0, 0)
	SQADD(3, 1, 1)
	LIMIT
	FSTPQ.P (F0, F1), 32(R0)
	SUBS    $8, R3
	BNE     loop
	RET

// func bendRow(dst, acc, mult, bias *int32, n int, shift uint, mantissa int32, curve *int32) (largest int32)
//
// Unlike GELU's, a curve's first point may be other than the 0 that stands below it.
TEXT ·bendRow(SB), NOSPLIT, $0-68
	MOVD dst+0(FP), R0
	MOVD acc+8(FP), R1
	MOVD mult+16(FP), R2
	MOVD bias+24(FP), R4
	MOVD n+32(FP), R3
	MOVD shift+40(FP), R8
	MOVW mantissa+48(FP), R9
	MOVD curve+56(FP), R12
	MOVD $0x7fffff, R10
	SCALECONST
	LIMITCONST
	CURVECONST
	MOVD $-24576, R10
	VDUP R10, V22.S4
	VEOR V23.B16, V23.B16, V23.B16

loop:
	BIASED
	LIMIT
	CURVE(0, V0, 6, V6)
	CURVE(1, V1, 7, V7)
	CMGT(22, 0, 2)
	CMGT(22, 1, 3)
	VAND    V2.B16, V6.B16, V6.B16
	VAND    V3.B16, V7.B16, V7.B16
	FSTPQ.P (F6, F7), 32(R0)
	ABS(6, 2)
	ABS(7, 3)
	SMAX(2, 23, 23)
	SMAX(3, 23, 23)
	SUBS    $8, R3
	BNE     loop
	SMAXV(23, 0)
	FMOVS   F0, largest+64(FP)
	RET

// func gainRow(y, x *int32, gain *int16, n int) (largest int32, squares uint64)
TEXT ·gainRow(SB), NOSPLIT, $0-48
	MOVD y+0(FP), R0
	MOVD x+8(FP), R1
	MOVD gain+16(FP), R2
	MOVD n+24(FP), R3
	VEOR V20.B16, V20.B16, V20.B16
	VEOR V21.B16, V21.B16, V21.B16
	VEOR V22.B16, V22.B16, V22.B16
	VEOR V23.B16, V23.B16, V23.B16
	VEOR V24.B16, V24.B16, V24.B16

loop:
	FLDPQ.P 32(R1), (F0, F1)
	FMOVQ.P 16(R2), F4
	SXTL(4, 2)
	SXTL2(4, 3)
	SMLAL(0, 0, 20)
	SMLAL2(0, 0, 21)
	SMLAL(1, 1, 22)
	SMLAL2(1, 1, 23)
	SMULL(2, 0, 4)
	SMULL2(2, 0, 5)
	SMULL(3, 1, 6)
	SMULL2(3, 1, 7)
	RSHRN(11, 4, 0)
	RSHRN2(11, 5, 0)
	RSHRN(11, 6, 1)
	RSHRN2(11, 7, 1)
	FSTPQ.P (F0, F1), 32(R0)
	ABS(0, 2)
	ABS(1, 3)
	SMAX(2, 24, 24)
	SMAX(3, 24, 24)
	SUBS    $8, R3
	BNE     loop
	SMAXV(24, 0)
	FMOVS   F0, largest+32(FP)
	VADD    V21.D2, V20.D2, V20.D2
	VADD    V23.D2, V22.D2, V22.D2
	VADD    V22.D2, V20.D2, V20.D2
	VMOV    V20.D[0], R4
	VMOV    V20.D[1], R5
	ADD     R4, R5, R5
	MOVD    R5, squares+40(FP)
	RET

// func magnitudeRow(v *int32, n int) (largest int32)
TEXT ·magnitudeRow(SB), NOSPLIT, $0-20
	MOVD v+0(FP), R1
	MOVD n+8(FP), R3
	VEOR V4.B16, V4.B16, V4.B16
	VEOR V5.B16, V5.B16, V5.B16

loop:
	FLDPQ.P 32(R1), (F0, F1)
	ABS(0, 0)
	ABS(1, 1)
	SMAX(0, 4, 4)
	SMAX(1, 5, 5)
	SUBS    $8, R3
	BNE     loop
	SMAX(5, 4, 4)
	SMAXV(4, 0)
	FMOVS   F0, largest+16(FP)
	RET

// func quantizeRow(dst *int8, v *int32, n int, inverse int32, shift uint)
TEXT ·quantizeRow(SB), NOSPLIT, $0-40
	MOVD dst+0(FP), R0
	MOVD v+8(FP), R1
	MOVD n+16(FP), R3
	MOVW inverse+24(FP), R9
	MOVD shift+32(FP), R8
	SCALECONST

loop:
	FLDPQ.P 32(R1), (F0, F1)
	SCALED
	LOWHALVES
	VUZP1   V1.H8, V0.H8, V0.H8
	VUZP1   V0.B16, V0.B16, V0.B16
	FMOVD.P F0, 8(R0)
	SUBS    $8, R3
	BNE     loop
	RET

// func logitsRow(dst, acc, keys *int32, n int, query int32, shift uint) (largest int32)
TEXT ·logitsRow(SB), NOSPLIT, $0-52
	MOVD dst+0(FP), R0
	MOVD acc+8(FP), R1
	MOVD keys+16(FP), R2
	MOVD n+24(FP), R3
	MOVW query+32(FP), R9
	MOVD shift+40(FP), R8
	SCALECONST
	MOVD $0x80000001, R10
	VDUP R10, V24.S4
	VDUP R10, V25.S4

loop:
	FLDPQ.P 32(R1), (F0, F1)
	FLDPQ.P 32(R2), (F2, F3)
	SMULL(2, 0, 4)
	SMULL2(2, 0, 5)
	SMULL(3, 1, 6)
	SMULL2(3, 1, 7)
	RSHRN(6, 4, 0)
	RSHRN2(6, 5, 0)
	RSHRN(6, 6, 1)
	RSHRN2(6, 7, 1)
	SCALED
	LOWHALVES
	FSTPQ.P (F0, F1), 32(R0)
	SMAX(0, 24, 24)
	SMAX(1, 25, 25)
	SUBS    $8, R3
	BNE     loop
	SMAX(25, 24, 24)
	SMAXV(24, 0)
	FMOVS   F0, largest+48(FP)
	RET

// The weights at the two distances in the halves of pair: read, stored, added to R4.
#define WEIGHTS2(pair, low) \
	MOVWU   pair, low        \
	LSR     $32, pair, pair  \
	MOVBU   (R12)(low), low  \
	MOVBU   (R12)(pair), pair \
	MOVB.P  low, 1(R0)       \
	MOVB.P  pair, 1(R0)      \
	ADD     low, R4          \
	ADD     pair, R4

// func weightsRow(dst *uint8, logits *int32, n int, top int32, table *uint8) (sum int32)
TEXT ·weightsRow(SB), NOSPLIT, $0-44
	MOVD dst+0(FP), R0
	MOVD logits+8(FP), R1
	MOVD n+16(FP), R3
	MOVW top+24(FP), R9
	VDUP R9, V7.S4
	MOVD $9215, R10
	VDUP R10, V6.S4
	MOVD table+32(FP), R12
	MOVD ZR, R4

loop:
	FLDPQ.P 32(R1), (F0, F1)
	VSUB    V0.S4, V7.S4, V0.S4
	VSUB    V1.S4, V7.S4, V1.S4
	VUMIN   V6.S4, V0.S4, V0.S4
	VUMIN   V6.S4, V1.S4, V1.S4
	VMOV    V0.D[0], R5
	VMOV    V0.D[1], R6
	VMOV    V1.D[0], R7
	VMOV    V1.D[1], R8
	WEIGHTS2(R5, R9)
	WEIGHTS2(R6, R10)
	WEIGHTS2(R7, R11)
	WEIGHTS2(R8, R13)
	SUBS    $8, R3
	BNE     loop
	MOVW    R4, sum+40(FP)
	RET

// func blendRow(dst, acc, largest *int32, n int, inverse int32)
TEXT ·blendRow(SB), NOSPLIT, $0-36
	MOVD dst+0(FP), R0
	MOVD acc+8(FP), R1
	MOVD largest+16(FP), R2
	MOVD n+24(FP), R3
	MOVW inverse+32(FP), R9
	VDUP R9, V30.S4

loop:
	FLDPQ.P 32(R1), (F0, F1)
	FLDPQ.P 32(R2), (F2, F3)
	SMULL(30, 0, 4)
	SMULL2(30, 0, 5)
	SMULL(30, 1, 6)
	SMULL2(30, 1, 7)
	RSHRN(15, 4, 0)
	RSHRN2(15, 5, 0)
	RSHRN(15, 6, 1)
	RSHRN2(15, 7, 1)
	SMULL(2, 0, 4)
	SMULL2(2, 0, 5)
	SMULL(3, 1, 6)
	SMULL2(3, 1, 7)
	RSHRN(22, 4, 0)
	RSHRN2(22, 5, 0)
	RSHRN(22, 6, 1)
	RSHRN2(22, 7, 1)
	FSTPQ.P (F0, F1), 32(R0)
	SUBS    $8, R3
	BNE     loop
	RET

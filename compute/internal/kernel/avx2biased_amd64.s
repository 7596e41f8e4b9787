#include "textflag.h"
#include "avx2_amd64.h"

// Row operators with a bias, on 8 numbers at a time.

// 8 sums at SI with multipliers at DX and biases at R13 become Y0, whatever the limit; the part without the bias was cut to
// 2^28, beyond which it saturates whatever is added.
#define BIASED \
	FIRSTHALF              \
	SECONDHALF             \
	VPADDD (R13), Y0, Y0   \
	ADDQ   $32, SI         \
	ADDQ   $32, DX         \
	ADDQ   $32, R13

// func project256(dst, acc, mult, bias *int32, n int, shift uint, mantissa int64)
TEXT ·project256(SB), NOSPLIT, $0-56
	MOVQ dst+0(FP), DI
	MOVQ acc+8(FP), SI
	MOVQ mult+16(FP), DX
	MOVQ bias+24(FP), R13
	MOVQ shift+40(FP), R8
	MOVQ mantissa+48(FP), R9
	MOVQ $0x10000000, R10
	REQUANTCONST
	BROADCASTD($0xffffff, X8, Y8)
	BROADCASTD($-0xffffff, X7, Y7)
	MOVQ n+32(FP), CX

loop:
	BIASED
	VPMINSD Y8, Y0, Y0
	VPMAXSD Y7, Y0, Y0
	VMOVDQU Y0, (DI)
	ADDQ    $32, DI
	SUBQ    $8, CX
	JNZ     loop
	VZEROUPPER
	RET

// func accumulateBiased256(x, acc, mult, bias *int32, n int, shift uint, mantissa int64)
TEXT ·accumulateBiased256(SB), NOSPLIT, $0-56
	MOVQ x+0(FP), DI
	MOVQ acc+8(FP), SI
	MOVQ mult+16(FP), DX
	MOVQ bias+24(FP), R13
	MOVQ shift+40(FP), R8
	MOVQ mantissa+48(FP), R9
	MOVQ $0x10000000, R10
	REQUANTCONST
	BROADCASTD($0x3ffffff, X8, Y8)
	BROADCASTD($-0x3ffffff, X7, Y7)
	MOVQ n+32(FP), CX

loop:
	BIASED
	VPADDD  (DI), Y0, Y0
	VPMINSD Y8, Y0, Y0
	VPMAXSD Y7, Y0, Y0
	VMOVDQU Y0, (DI)
	ADDQ    $32, DI
	SUBQ    $8, CX
	JNZ     loop
	VZEROUPPER
	RET

// Limits of a curve's argument, 2^23 - 1 and its negative, in Y1 and Y2.
#define CURVELIMIT \
	VPCMPEQD Y1, Y1, Y1 \
	VPSRLD   $9, Y1, Y1 \
	VPXOR    Y2, Y2, Y2 \
	VPSUBD   Y1, Y2, Y2

// func bend256(dst, acc, mult, bias *int32, n int, shift uint, mantissa int64, curve, largest *int32)
//
// largest[8] gets the largest magnitude of each lane.
TEXT ·bend256(SB), NOSPLIT, $0-72
	MOVQ  dst+0(FP), DI
	MOVQ  acc+8(FP), SI
	MOVQ  mult+16(FP), DX
	MOVQ  bias+24(FP), R13
	MOVQ  shift+40(FP), R8
	MOVQ  mantissa+48(FP), R9
	MOVQ  curve+56(FP), R12
	MOVQ  $0x10000000, R10
	REQUANTCONST
	BROADCASTD($24576, X7, Y7)
	BROADCASTD($24575, X6, Y6)
	VPXOR Y8, Y8, Y8
	MOVQ  n+32(FP), CX

loop:
	BIASED
	CURVELIMIT
	VPMINSD Y1, Y0, Y0
	VPMAXSD Y2, Y0, Y0
	CURVE
	VMOVDQU Y4, (DI)
	VPABSD  Y4, Y4
	VPMAXSD Y4, Y8, Y8
	ADDQ    $32, DI
	SUBQ    $8, CX
	JNZ     loop
	MOVQ    largest+64(FP), AX
	VMOVDQU Y8, (AX)
	VZEROUPPER
	RET

#include "textflag.h"

// Row operators on 16 numbers at a time. A 32 x 32 bit product needs 64 bits, so each is made twice, for the even
// and for the odd lanes, and the halves are merged under K1 = 0xAAAA.

#define ODDMASK \
	MOVL  $0xAAAA, R15 \
	KMOVW R15, K1

// Products of a and b: even lanes to e, odd lanes to o; t is lost.
#define PRODUCTS(a, b, e, o, t) \
	VPMULDQ a, b, e  \
	VPSRLQ  $32, a, o \
	VPSRLQ  $32, b, t \
	VPMULDQ o, t, o

// Merge 64-bit even and odd results, of which the low 32 bits count, into out.
#define MERGE(e, o, out) \
	VPSLLQ    $32, o, o \
	VMOVDQA32 o, K1, e  \
	VMOVDQA32 e, out

// The largest of the sixteen numbers of Z20, in AX.
#define LARGEST \
	VEXTRACTI64X4 $1, Z20, Y0  \
	VPMAXSD       Y20, Y0, Y0  \
	VEXTRACTI128  $1, Y0, X1   \
	VPMAXSD       X1, X0, X0   \
	VPSHUFD       $0x4e, X0, X1 \
	VPMAXSD       X1, X0, X0   \
	VPSHUFD       $0xb1, X0, X1 \
	VPMAXSD       X1, X0, X0   \
	VMOVD         X0, AX

// func requantize512(dst, acc, mult *int32, n int)
TEXT ·requantize512(SB), NOSPLIT, $0-32
	MOVQ         dst+0(FP), DI
	MOVQ         acc+8(FP), SI
	MOVQ         mult+16(FP), DX
	MOVQ         n+24(FP), CX
	ODDMASK
	MOVQ         $8192, AX
	VPBROADCASTQ AX, Z30

loop:
	VMOVDQU32 (SI), Z0
	VMOVDQU32 (DX), Z1
	PRODUCTS(Z0, Z1, Z2, Z3, Z4)
	VPADDQ    Z30, Z2, Z2
	VPADDQ    Z30, Z3, Z3
	VPSRAQ    $14, Z2, Z2
	VPSRAQ    $14, Z3, Z3
	MERGE(Z2, Z3, Z0)
	VMOVDQU32 Z0, (DI)
	ADDQ      $64, SI
	ADDQ      $64, DX
	ADDQ      $64, DI
	SUBQ      $16, CX
	JNZ       loop
	VZEROUPPER
	RET

// The second half of a requantization: 16 sums at SI with multipliers at DX become Z0, 64-bit lanes limited to
// -Z29..Z29. Z30 = 2^13, Z31 = broadcast mantissa, Z28 = half of the second shift, X27 = that shift, Z26 = -Z29.
#define REQUANT \
	VMOVDQU32 (SI), Z0 \
	VMOVDQU32 (DX), Z1 \
	PRODUCTS(Z0, Z1, Z2, Z3, Z4) \
	VPADDQ    Z30, Z2, Z2 \
	VPADDQ    Z30, Z3, Z3 \
	VPSRAQ    $14, Z2, Z2 \
	VPSRAQ    $14, Z3, Z3 \
	VPMULDQ   Z31, Z2, Z2 \
	VPMULDQ   Z31, Z3, Z3 \
	VPADDQ    Z28, Z2, Z2 \
	VPADDQ    Z28, Z3, Z3 \
	VPSRAQ    X27, Z2, Z2 \
	VPSRAQ    X27, Z3, Z3 \
	VPMINSQ   Z29, Z2, Z2 \
	VPMINSQ   Z29, Z3, Z3 \
	VPMAXSQ   Z26, Z2, Z2 \
	VPMAXSQ   Z26, Z3, Z3 \
	MERGE(Z2, Z3, Z0)

// Constants of REQUANT from shift (R8) and mantissa (R9), limit in R10. Loses AX, BX, R11.
#define REQUANTCONST \
	ODDMASK \
	MOVQ         $8192, AX \
	VPBROADCASTQ AX, Z30   \
	VPBROADCASTQ R9, Z31   \
	VPBROADCASTQ R10, Z29  \
	NEGQ         R10       \
	VPBROADCASTQ R10, Z26  \
	VMOVQ        R8, X27   \
	MOVQ         $1, BX    \
	SHLXQ        R8, BX, BX \
	SHRQ         $1, BX    \
	VPBROADCASTQ BX, Z28

// func accumulate512(x, acc, mult *int32, n int, shift uint, mantissa int64)
TEXT ·accumulate512(SB), NOSPLIT, $0-48
	MOVQ         x+0(FP), DI
	MOVQ         acc+8(FP), SI
	MOVQ         mult+16(FP), DX
	MOVQ         n+24(FP), CX
	MOVQ         shift+32(FP), R8
	MOVQ         mantissa+40(FP), R9
	MOVQ         $0x10000000, R10     // beyond this a sum saturates whatever x is
	REQUANTCONST
	MOVL         $0x3ffffff, AX
	VPBROADCASTD AX, Z25
	NEGL         AX
	VPBROADCASTD AX, Z24

loop:
	REQUANT
	VPADDD    (DI), Z0, Z0
	VPMINSD   Z25, Z0, Z0
	VPMAXSD   Z24, Z0, Z0
	VMOVDQU32 Z0, (DI)
	ADDQ      $64, SI
	ADDQ      $64, DX
	ADDQ      $64, DI
	SUBQ      $16, CX
	JNZ       loop
	VZEROUPPER
	RET

// func rescale512(dst, u *int32, n int, shift uint, mantissa int64)
//
// dst = roundShift(u x mantissa, shift) within residualLimit: the second half alone.
TEXT ·rescale512(SB), NOSPLIT, $0-40
	MOVQ dst+0(FP), DI
	MOVQ u+8(FP), SI
	MOVQ n+16(FP), CX
	MOVQ shift+24(FP), R8
	MOVQ mantissa+32(FP), R9
	MOVQ $0x3ffffff, R10
	REQUANTCONST

loop:
	VMOVDQU32 (SI), Z2
	VPSRLQ    $32, Z2, Z3
	VPMULDQ   Z31, Z2, Z2
	VPMULDQ   Z31, Z3, Z3
	VPADDQ    Z28, Z2, Z2
	VPADDQ    Z28, Z3, Z3
	VPSRAQ    X27, Z2, Z2
	VPSRAQ    X27, Z3, Z3
	VPMINSQ   Z29, Z2, Z2
	VPMINSQ   Z29, Z3, Z3
	VPMAXSQ   Z26, Z2, Z2
	VPMAXSQ   Z26, Z3, Z3
	MERGE(Z2, Z3, Z0)
	VMOVDQU32 Z0, (DI)
	ADDQ      $64, SI
	ADDQ      $64, DI
	SUBQ      $16, CX
	JNZ       loop
	VZEROUPPER
	RET

// GELU of Z10 and Z11, 32 numbers of which words make half the work. Z12 to Z19 hold geluWords, Z25 geluNothing,
// Z21 16383, Z24 63 and Z23 32 in words; Z22 is zero. Packing and unpacking mix lanes in the same way, so order is kept.
#define GELU \
	VPABSD      Z10, Z2        \
	VPABSD      Z11, Z3        \
	VPACKUSDW   Z3, Z2, Z4     \
	VPCMPUW     $1, Z25, Z4, K4 \
	VPMINUW     Z21, Z4, Z4    \
	VPSRLW      $6, Z4, Z5     \
	VPANDD      Z24, Z4, Z4    \
	VMOVDQA32   Z5, Z6         \
	VMOVDQA32   Z5, Z7         \
	VMOVDQA32   Z5, Z8         \
	VPSLLW      $9, Z5, Z9     \
	VPMOVW2M    Z9, K2         \
	VPSLLW      $8, Z5, Z9     \
	VPMOVW2M    Z9, K3         \
	VPERMI2W    Z13, Z12, Z5   \
	VPERMI2W    Z15, Z14, Z6   \
	VPERMI2W    Z17, Z16, Z7   \
	VPERMI2W    Z19, Z18, Z8   \
	VMOVDQU16   Z6, K2, Z5     \
	VMOVDQU16   Z8, K2, Z7     \
	VMOVDQU16   Z7, K3, Z5     \
	VPANDD      Z24, Z5, Z6    \
	VPSUBW      Z23, Z6, Z6    \
	VPMULLW     Z4, Z6, Z6     \
	VPADDW      Z23, Z6, Z6    \
	VPSRAW      $6, Z6, Z6     \
	VPSRLW      $6, Z5, Z5     \
	VPSUBW.Z    Z5, Z6, K4, Z6 \
	VPMAXSD     Z22, Z10, Z10  \
	VPMAXSD     Z22, Z11, Z11  \
	VPUNPCKLWD  Z6, Z22, Z2    \
	VPUNPCKHWD  Z6, Z22, Z3    \
	VPSRAD      $16, Z2, Z2    \
	VPSRAD      $16, Z3, Z3    \
	VPADDD      Z2, Z10, Z10   \
	VPADDD      Z3, Z11, Z11

// func activate512(y, acc, mult *int32, n int, shift uint, mantissa int64, words *uint16, nothing int) (largest int32)
//
// y = GELU of the requantized sums.
TEXT ·activate512(SB), NOSPLIT, $0-68
	MOVQ         y+0(FP), DI
	MOVQ         acc+8(FP), SI
	MOVQ         mult+16(FP), DX
	MOVQ         n+24(FP), CX
	MOVQ         shift+32(FP), R8
	MOVQ         mantissa+40(FP), R9
	MOVQ         $0x7fffff, R10
	REQUANTCONST
	MOVQ         words+48(FP), R12
	VMOVDQU32    (R12), Z12
	VMOVDQU32    64(R12), Z13
	VMOVDQU32    128(R12), Z14
	VMOVDQU32    192(R12), Z15
	VMOVDQU32    256(R12), Z16
	VMOVDQU32    320(R12), Z17
	VMOVDQU32    384(R12), Z18
	VMOVDQU32    448(R12), Z19
	MOVQ         nothing+56(FP), AX
	VPBROADCASTW AX, Z25
	MOVL         $16383, AX
	VPBROADCASTW AX, Z21
	MOVL         $63, AX
	VPBROADCASTW AX, Z24
	MOVL         $32, AX
	VPBROADCASTW AX, Z23
	VPXORD       Z22, Z22, Z22
	VPXORD       Z20, Z20, Z20
	SUBQ         $32, CX
	JL           rest

loop:
	REQUANT
	VMOVDQA32 Z0, Z10
	ADDQ      $64, SI
	ADDQ      $64, DX
	REQUANT
	VMOVDQA32 Z0, Z11
	GELU
	VMOVDQU32 Z10, (DI)
	VMOVDQU32 Z11, 64(DI)
	VPABSD    Z10, Z10
	VPABSD    Z11, Z11
	VPMAXSD   Z10, Z20, Z20
	VPMAXSD   Z11, Z20, Z20
	ADDQ      $64, SI
	ADDQ      $64, DX
	ADDQ      $128, DI
	SUBQ      $32, CX
	JGE       loop

rest:
	ADDQ      $32, CX
	JEQ       done
	REQUANT
	VMOVDQA32 Z0, Z10
	VMOVDQA32 Z0, Z11
	GELU
	VMOVDQU32 Z10, (DI)
	VPABSD    Z10, Z10
	VPMAXSD   Z10, Z20, Z20

done:
	LARGEST
	MOVL AX, largest+64(FP)
	VZEROUPPER
	RET

// func gain512(y, x *int32, gain *int16, n int) (squares uint64, largest int32)
//
// y = roundShift(x x gain, 11); squares are those of x, largest is of y.
TEXT ·gain512(SB), NOSPLIT, $0-44
	MOVQ         y+0(FP), DI
	MOVQ         x+8(FP), SI
	MOVQ         gain+16(FP), DX
	MOVQ         n+24(FP), CX
	ODDMASK
	MOVQ         $1024, AX
	VPBROADCASTQ AX, Z30
	VPXORD       Z20, Z20, Z20
	VPXORD       Z21, Z21, Z21

loop:
	VMOVDQU32 (SI), Z0
	VPMOVSXWD (DX), Z1
	VPMULDQ   Z0, Z1, Z2
	VPMULDQ   Z0, Z0, Z5
	VPSRLQ    $32, Z0, Z3
	VPSRLQ    $32, Z1, Z4
	VPMULDQ   Z3, Z3, Z6
	VPMULDQ   Z3, Z4, Z3
	VPADDQ    Z5, Z21, Z21
	VPADDQ    Z6, Z21, Z21
	VPADDQ    Z30, Z2, Z2
	VPADDQ    Z30, Z3, Z3
	VPSRAQ    $11, Z2, Z2
	VPSRAQ    $11, Z3, Z3
	MERGE(Z2, Z3, Z0)
	VMOVDQU32 Z0, (DI)
	VPABSD    Z0, Z0
	VPMAXSD   Z0, Z20, Z20
	ADDQ      $64, SI
	ADDQ      $32, DX
	ADDQ      $64, DI
	SUBQ      $16, CX
	JNZ       loop
	LARGEST
	MOVL          AX, largest+40(FP)
	VEXTRACTI64X4 $1, Z21, Y0
	VPADDQ        Y21, Y0, Y0
	VEXTRACTI128  $1, Y0, X1
	VPADDQ        X1, X0, X0
	VPSRLDQ       $8, X0, X1
	VPADDQ        X1, X0, X0
	VMOVQ         X0, squares+32(FP)
	VZEROUPPER
	RET

// func magnitude512(v *int32, n int) (largest int32)
TEXT ·magnitude512(SB), NOSPLIT, $0-20
	MOVQ   v+0(FP), SI
	MOVQ   n+8(FP), CX
	VPXORD Z20, Z20, Z20

loop:
	VPABSD    (SI), Z0
	VPMAXSD   Z0, Z20, Z20
	ADDQ      $64, SI
	SUBQ      $16, CX
	JNZ       loop
	LARGEST
	MOVL AX, largest+16(FP)
	VZEROUPPER
	RET

// func quantize512(dst *int8, v *int32, n int, inverse int64, shift uint)
TEXT ·quantize512(SB), NOSPLIT, $0-40
	MOVQ         dst+0(FP), DI
	MOVQ         v+8(FP), SI
	MOVQ         n+16(FP), CX
	MOVQ         inverse+24(FP), R9
	MOVQ         shift+32(FP), R8
	ODDMASK
	VPBROADCASTQ R9, Z31
	VMOVQ        R8, X27
	MOVQ         $1, BX
	SHLXQ        R8, BX, BX
	SHRQ         $1, BX
	VPBROADCASTQ BX, Z28

loop:
	VMOVDQU32 (SI), Z2
	VPSRLQ    $32, Z2, Z3
	VPMULDQ   Z31, Z2, Z2
	VPMULDQ   Z31, Z3, Z3
	VPADDQ    Z28, Z2, Z2
	VPADDQ    Z28, Z3, Z3
	VPSRAQ    X27, Z2, Z2
	VPSRAQ    X27, Z3, Z3
	MERGE(Z2, Z3, Z0)
	VPMOVDB   Z0, (DI)
	ADDQ      $64, SI
	ADDQ      $16, DI
	SUBQ      $16, CX
	JNZ       loop
	VZEROUPPER
	RET

// func blendRow512(dst, acc, largest *int32, n int, inverse int64)
//
// dst = roundShift(roundShift(acc x inverse, 15) x largest, 22), for 0 <= largest.
TEXT ·blendRow512(SB), NOSPLIT, $0-40
	MOVQ         dst+0(FP), DI
	MOVQ         acc+8(FP), SI
	MOVQ         largest+16(FP), DX
	MOVQ         n+24(FP), CX
	MOVQ         inverse+32(FP), R9
	ODDMASK
	VPBROADCASTQ R9, Z31
	MOVQ         $16384, AX
	VPBROADCASTQ AX, Z30
	MOVQ         $0x200000, AX
	VPBROADCASTQ AX, Z29

loop:
	VMOVDQU32 (SI), Z2
	VMOVDQU32 (DX), Z1
	VPSRLQ    $32, Z2, Z3
	VPSRLQ    $32, Z1, Z4
	VPMULDQ   Z31, Z2, Z2
	VPMULDQ   Z31, Z3, Z3
	VPADDQ    Z30, Z2, Z2
	VPADDQ    Z30, Z3, Z3
	VPSRAQ    $15, Z2, Z2
	VPSRAQ    $15, Z3, Z3
	VPMULDQ   Z1, Z2, Z2
	VPMULDQ   Z4, Z3, Z3
	VPADDQ    Z29, Z2, Z2
	VPADDQ    Z29, Z3, Z3
	VPSRAQ    $22, Z2, Z2
	VPSRAQ    $22, Z3, Z3
	MERGE(Z2, Z3, Z0)
	VMOVDQU32 Z0, (DI)
	ADDQ      $64, SI
	ADDQ      $64, DX
	ADDQ      $64, DI
	SUBQ      $16, CX
	JNZ       loop
	VZEROUPPER
	RET

// func xor512(dst *uint8, a *int8, n int)
//
// dst = a ^ 0x80.
TEXT ·xor512(SB), NOSPLIT, $0-24
	MOVQ         dst+0(FP), DI
	MOVQ         a+8(FP), SI
	MOVQ         n+16(FP), CX
	MOVL         $0x80808080, AX
	VPBROADCASTD AX, Z1
	SUBQ         $64, CX
	JL           rest

loop:
	VPXORD    (SI), Z1, Z0
	VMOVDQU32 Z0, (DI)
	ADDQ      $64, SI
	ADDQ      $64, DI
	SUBQ      $64, CX
	JGE       loop

rest:
	ADDQ       $64, CX
	JEQ        done
	MOVQ       $-1, AX
	BZHIQ      CX, AX, AX
	KMOVQ      AX, K1
	VMOVDQU8.Z (SI), K1, Z0
	VPXORD     Z1, Z0, Z0
	VMOVDQU8   Z0, K1, (DI)

done:
	VZEROUPPER
	RET

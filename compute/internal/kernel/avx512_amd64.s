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

// func activate512(y, acc, mult *int32, n int, shift uint, mantissa int64, table, largest *int32)
//
// y = GELU of the requantized sums; largest[16] gets the largest magnitude of each lane.
TEXT ·activate512(SB), NOSPLIT, $0-64
	MOVQ         y+0(FP), DI
	MOVQ         acc+8(FP), SI
	MOVQ         mult+16(FP), DX
	MOVQ         n+24(FP), CX
	MOVQ         shift+32(FP), R8
	MOVQ         mantissa+40(FP), R9
	MOVQ         $0x7fffff, R10
	REQUANTCONST
	MOVQ         table+48(FP), R12
	MOVL         $24576, AX
	VPBROADCASTD AX, Z25                // the edge
	MOVL         $24575, AX
	VPBROADCASTD AX, Z24
	MOVL         $-24576, AX
	VPBROADCASTD AX, Z23
	MOVL         $63, AX
	VPBROADCASTD AX, Z22
	MOVL         $32, AX
	VPBROADCASTD AX, Z21
	VPXORD       Z20, Z20, Z20

loop:
	REQUANT
	VPCMPD     $5, Z25, Z0, K2 // z >= edge
	VPMINSD    Z24, Z0, Z5
	VPMAXSD    Z23, Z5, Z5
	VPADDD     Z25, Z5, Z5
	VPSRAD     $6, Z5, Z6
	VPANDD     Z22, Z5, Z5
	KXNORW     K3, K3, K3
	VPGATHERDD (R12)(Z6*4), K3, Z7
	KXNORW     K3, K3, K3
	VPGATHERDD 4(R12)(Z6*4), K3, Z8
	VPSUBD     Z7, Z8, Z8
	VPMULLD    Z5, Z8, Z8
	VPADDD     Z21, Z8, Z8
	VPSRAD     $6, Z8, Z8
	VPADDD     Z7, Z8, Z8
	VMOVDQA32  Z0, K2, Z8
	VMOVDQU32  Z8, (DI)
	VPABSD     Z8, Z9
	VPMAXSD    Z9, Z20, Z20
	ADDQ       $64, SI
	ADDQ       $64, DX
	ADDQ       $64, DI
	SUBQ       $16, CX
	JNZ        loop
	MOVQ       largest+56(FP), AX
	VMOVDQU32  Z20, (AX)
	VZEROUPPER
	RET

// func gain512(y, x *int32, gain *int16, n int, largest *int32, squares *uint64)
//
// y = roundShift(x x gain, 11); largest[16] and squares[8] are per lane.
TEXT ·gain512(SB), NOSPLIT, $0-48
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
	MOVQ      largest+32(FP), AX
	VMOVDQU32 Z20, (AX)
	MOVQ      squares+40(FP), AX
	VMOVDQU64 Z21, (AX)
	VZEROUPPER
	RET

// func magnitude512(v *int32, n int, largest *int32)
TEXT ·magnitude512(SB), NOSPLIT, $0-24
	MOVQ   v+0(FP), SI
	MOVQ   n+8(FP), CX
	VPXORD Z20, Z20, Z20

loop:
	VPABSD    (SI), Z0
	VPMAXSD   Z0, Z20, Z20
	ADDQ      $64, SI
	SUBQ      $16, CX
	JNZ       loop
	MOVQ      largest+16(FP), AX
	VMOVDQU32 Z20, (AX)
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

// func logits512(dst, acc, keys *int32, n int, query int64, shift uint, largest *int32)
//
// dst = roundShift(roundShift(acc x keys, 6) x query, shift); largest[16] gets the largest of each lane.
TEXT ·logits512(SB), NOSPLIT, $0-56
	MOVQ         dst+0(FP), DI
	MOVQ         acc+8(FP), SI
	MOVQ         keys+16(FP), DX
	MOVQ         n+24(FP), CX
	MOVQ         query+32(FP), R9
	MOVQ         shift+40(FP), R8
	ODDMASK
	MOVQ         $32, AX
	VPBROADCASTQ AX, Z30
	VPBROADCASTQ R9, Z31
	VMOVQ        R8, X27
	MOVQ         $1, BX
	SHLXQ        R8, BX, BX
	SHRQ         $1, BX
	VPBROADCASTQ BX, Z28
	MOVL         $0x80000001, AX
	VPBROADCASTD AX, Z20

loop:
	VMOVDQU32 (SI), Z0
	VMOVDQU32 (DX), Z1
	PRODUCTS(Z0, Z1, Z2, Z3, Z4)
	VPADDQ    Z30, Z2, Z2
	VPADDQ    Z30, Z3, Z3
	VPSRAQ    $6, Z2, Z2
	VPSRAQ    $6, Z3, Z3
	VPMULDQ   Z31, Z2, Z2
	VPMULDQ   Z31, Z3, Z3
	VPADDQ    Z28, Z2, Z2
	VPADDQ    Z28, Z3, Z3
	VPSRAQ    X27, Z2, Z2
	VPSRAQ    X27, Z3, Z3
	MERGE(Z2, Z3, Z0)
	VMOVDQU32 Z0, (DI)
	VPMAXSD   Z0, Z20, Z20
	ADDQ      $64, SI
	ADDQ      $64, DX
	ADDQ      $64, DI
	SUBQ      $16, CX
	JNZ       loop
	MOVQ      largest+48(FP), AX
	VMOVDQU32 Z20, (AX)
	VZEROUPPER
	RET

// func weights512(dst *uint8, logits *int32, n int, top int32, table *uint8, sums *int32)
//
// dst = table[min(top - logits, 9215)]; sums[16] are per lane.
TEXT ·weights512(SB), NOSPLIT, $0-48
	MOVQ         dst+0(FP), DI
	MOVQ         logits+8(FP), SI
	MOVQ         n+16(FP), CX
	MOVL         top+24(FP), AX
	VPBROADCASTD AX, Z30
	MOVL         $9215, AX
	VPBROADCASTD AX, Z31
	MOVL         $255, AX
	VPBROADCASTD AX, Z29
	MOVQ         table+32(FP), R12
	VPXORD       Z20, Z20, Z20

loop:
	VPSUBD     (SI), Z30, Z0
	VPMINUD    Z31, Z0, Z0
	KXNORW     K3, K3, K3
	VPGATHERDD (R12)(Z0*1), K3, Z1
	VPANDD     Z29, Z1, Z1
	VPADDD     Z1, Z20, Z20
	VPMOVDB    Z1, (DI)
	ADDQ       $64, SI
	ADDQ       $16, DI
	SUBQ       $16, CX
	JNZ        loop
	MOVQ       sums+40(FP), AX
	VMOVDQU32  Z20, (AX)
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

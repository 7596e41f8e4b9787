#include "textflag.h"

// Row operators with a bias, on 16 numbers at a time; see avx512_amd64.s for the idea.

// 16 sums at SI with multipliers at DX and biases at R13 become Z0, whatever the limit; the part without the bias was cut to
// 2^28, beyond which it saturates whatever is added. Z30 = 2^13, Z31 = mantissa, Z28 = half of the second shift, X27 = that
// shift, Z29 = 2^28, Z26 = -Z29.
#define BIASED \
	VMOVDQU32 (SI), Z0       \
	VMOVDQU32 (DX), Z1       \
	VPSRLQ    $32, Z0, Z3    \
	VPSRLQ    $32, Z1, Z4    \
	VPMULDQ   Z0, Z1, Z2     \
	VPMULDQ   Z3, Z4, Z3     \
	VPADDQ    Z30, Z2, Z2    \
	VPADDQ    Z30, Z3, Z3    \
	VPSRAQ    $14, Z2, Z2    \
	VPSRAQ    $14, Z3, Z3    \
	VPMULDQ   Z31, Z2, Z2    \
	VPMULDQ   Z31, Z3, Z3    \
	VPADDQ    Z28, Z2, Z2    \
	VPADDQ    Z28, Z3, Z3    \
	VPSRAQ    X27, Z2, Z2    \
	VPSRAQ    X27, Z3, Z3    \
	VPMINSQ   Z29, Z2, Z2    \
	VPMINSQ   Z29, Z3, Z3    \
	VPMAXSQ   Z26, Z2, Z2    \
	VPMAXSQ   Z26, Z3, Z3    \
	VPSLLQ    $32, Z3, Z3    \
	VMOVDQA32 Z3, K1, Z2     \
	VPADDD    (R13), Z2, Z0  \
	ADDQ      $64, SI        \
	ADDQ      $64, DX        \
	ADDQ      $64, R13

// Constants of BIASED from shift (R8) and mantissa (R9), and -Z25..Z25 from the limit R10. Loses AX, BX, R15.
#define BIASEDCONST \
	MOVL         $0xAAAA, R15 \
	KMOVW        R15, K1      \
	MOVQ         $8192, AX    \
	VPBROADCASTQ AX, Z30      \
	VPBROADCASTQ R9, Z31      \
	MOVQ         $0x10000000, AX \
	VPBROADCASTQ AX, Z29      \
	NEGQ         AX           \
	VPBROADCASTQ AX, Z26      \
	VMOVQ        R8, X27      \
	MOVQ         $1, BX       \
	SHLXQ        R8, BX, BX   \
	SHRQ         $1, BX       \
	VPBROADCASTQ BX, Z28      \
	VPBROADCASTD R10, Z25     \
	NEGL         R10          \
	VPBROADCASTD R10, Z24

// func project512(dst, acc, mult, bias *int32, n int, shift uint, mantissa int64)
TEXT ·project512(SB), NOSPLIT, $0-56
	MOVQ dst+0(FP), DI
	MOVQ acc+8(FP), SI
	MOVQ mult+16(FP), DX
	MOVQ bias+24(FP), R13
	MOVQ n+32(FP), CX
	MOVQ shift+40(FP), R8
	MOVQ mantissa+48(FP), R9
	MOVQ $0xffffff, R10
	BIASEDCONST

loop:
	BIASED
	VPMINSD   Z25, Z0, Z0
	VPMAXSD   Z24, Z0, Z0
	VMOVDQU32 Z0, (DI)
	ADDQ      $64, DI
	SUBQ      $16, CX
	JNZ       loop
	VZEROUPPER
	RET

// func accumulateBiased512(x, acc, mult, bias *int32, n int, shift uint, mantissa int64)
TEXT ·accumulateBiased512(SB), NOSPLIT, $0-56
	MOVQ x+0(FP), DI
	MOVQ acc+8(FP), SI
	MOVQ mult+16(FP), DX
	MOVQ bias+24(FP), R13
	MOVQ n+32(FP), CX
	MOVQ shift+40(FP), R8
	MOVQ mantissa+48(FP), R9
	MOVQ $0x3ffffff, R10
	BIASEDCONST

loop:
	BIASED
	VPADDD    (DI), Z0, Z0
	VPMINSD   Z25, Z0, Z0
	VPMAXSD   Z24, Z0, Z0
	VMOVDQU32 Z0, (DI)
	ADDQ      $64, DI
	SUBQ      $16, CX
	JNZ       loop
	VZEROUPPER
	RET

DATA reversed<>+0(SB)/8, $0x0000000e0000000f
DATA reversed<>+8(SB)/8, $0x0000000c0000000d
DATA reversed<>+16(SB)/8, $0x0000000a0000000b
DATA reversed<>+24(SB)/8, $0x0000000800000009
DATA reversed<>+32(SB)/8, $0x0000000600000007
DATA reversed<>+40(SB)/8, $0x0000000400000005
DATA reversed<>+48(SB)/8, $0x0000000200000003
DATA reversed<>+56(SB)/8, $0x0000000000000001
GLOBL reversed<>(SB), RODATA, $64

// func foldCurve512(words *uint16, curve *int32) (folds bool)
//
// Word j, for 384 cells, is -G at j/64 shifted left by 6, and the difference to the next cell plus 32.
TEXT ·foldCurve512(SB), NOSPLIT, $0-17
	MOVQ         words+0(FP), DI
	MOVQ         curve+8(FP), SI
	LEAQ         1536(SI), DX         // curve at 0 and up
	LEAQ         1476(SI), SI         // the 16 numbers up to it
	VMOVDQU32    reversed<>(SB), Z31
	VPSLLD       $6, Z31, Z30
	VPERMD       Z30, Z31, Z30        // 64 j
	MOVL         $1024, AX
	VPBROADCASTD AX, Z29
	MOVL         $32, AX
	VPBROADCASTD AX, Z28
	MOVL         $64, AX
	VPBROADCASTD AX, Z27
	VPXORD       Z20, Z20, Z20        // what must stay zero
	MOVQ         $24, CX

loop:
	VMOVDQU32 (DX), Z0
	VPSUBD    Z30, Z0, Z0       // G
	VMOVDQU32 4(DX), Z1
	VPSUBD    Z30, Z1, Z1
	VPSUBD    Z27, Z1, Z1       // G of the next cell
	VMOVDQU32 (SI), Z2
	VPERMD    Z2, Z31, Z2       // the curve at -j
	VPXORD    Z0, Z2, Z2
	VPORD     Z2, Z20, Z20
	VPSUBD    Z0, Z1, Z1
	VPADDD    Z28, Z1, Z1       // within 0..63
	VPXORD    Z3, Z3, Z3
	VPSUBD    Z0, Z3, Z0        // within 0..1023
	VPSRLD    $6, Z1, Z4
	VPORD     Z4, Z20, Z20
	VPSRLD    $10, Z0, Z4
	VPORD     Z4, Z20, Z20
	VPSLLD    $6, Z0, Z0
	VPORD     Z1, Z0, Z0
	VPMOVDW   Z0, (DI)
	VPADDD    Z29, Z30, Z30
	ADDQ      $32, DI
	ADDQ      $64, DX
	SUBQ      $64, SI
	DECQ      CX
	JNZ       loop

	VPTESTMD Z20, Z20, K2
	KORTESTW K2, K2
	SETEQ    AX
	MOVL     (DX), BX        // the last one has no cell, but must mirror the first
	SUBL     $24576, BX
	CMPL     BX, 60(SI)
	SETEQ    BX
	ANDL     BX, AX
	MOVB     AX, folds+16(FP)
	VZEROUPPER
	RET

// The curve of Z10 and Z11, 32 numbers of which words make half the work. The even ones of twelve vectors of words are Z12 to
// Z17, the odd ones lie at R12. Z21 = 24575, Z23 = 24576, Z20 = 63 and Z19 = 32 in words; Z22 is zero. Packing and
// unpacking mix lanes in the same way, so order is kept.
#define CURVE \
	VPABSD      Z10, Z2           \
	VPABSD      Z11, Z3           \
	VPACKUSDW   Z3, Z2, Z4        \
	VPCMPUW     $1, Z23, Z4, K4   \
	VPMINUW     Z21, Z4, Z4       \
	VPSRLW      $6, Z4, Z0        \
	VPANDD      Z20, Z4, Z4       \
	VPSLLW      $9, Z0, Z9        \
	VPMOVW2M    Z9, K2            \
	VPSLLW      $8, Z0, Z9        \
	VPMOVW2M    Z9, K3            \
	VPSLLW      $7, Z0, Z9        \
	VPMOVW2M    Z9, K5            \
	VMOVDQA32   Z0, Z5            \
	VMOVDQA32   Z0, Z6            \
	VMOVDQA32   Z0, Z7            \
	VMOVDQA32   Z0, Z8            \
	VMOVDQA32   Z0, Z9            \
	VPERMI2W    64(R12), Z12, Z0  \
	VPERMI2W    192(R12), Z13, Z5 \
	VPERMI2W    320(R12), Z14, Z6 \
	VPERMI2W    448(R12), Z15, Z7 \
	VPERMI2W    576(R12), Z16, Z8 \
	VPERMI2W    704(R12), Z17, Z9 \
	VMOVDQU16   Z5, K2, Z0        \
	VMOVDQU16   Z7, K2, Z6        \
	VMOVDQU16   Z9, K2, Z8        \
	VMOVDQU16   Z6, K3, Z0        \
	VMOVDQU16   Z8, K5, Z0        \
	VPANDD      Z20, Z0, Z6       \
	VPSUBW      Z19, Z6, Z6       \
	VPMULLW     Z4, Z6, Z6        \
	VPADDW      Z19, Z6, Z6       \
	VPSRAW      $6, Z6, Z6        \
	VPSRLW      $6, Z0, Z0        \
	VPSUBW.Z    Z0, Z6, K4, Z6    \
	VPMAXSD     Z22, Z10, Z10     \
	VPMAXSD     Z22, Z11, Z11     \
	VPUNPCKLWD  Z6, Z22, Z2       \
	VPUNPCKHWD  Z6, Z22, Z3       \
	VPSRAD      $16, Z2, Z2       \
	VPSRAD      $16, Z3, Z3       \
	VPADDD      Z2, Z10, Z10      \
	VPADDD      Z3, Z11, Z11

// func bend512(dst, acc, mult, bias *int32, n int, shift uint, mantissa int64, words *uint16) (largest int32)
TEXT ·bend512(SB), NOSPLIT, $0-68
	MOVQ         dst+0(FP), DI
	MOVQ         acc+8(FP), SI
	MOVQ         mult+16(FP), DX
	MOVQ         bias+24(FP), R13
	MOVQ         n+32(FP), CX
	MOVQ         shift+40(FP), R8
	MOVQ         mantissa+48(FP), R9
	MOVQ         words+56(FP), R12
	MOVQ         $0x7fffff, R10
	BIASEDCONST
	VMOVDQU32    (R12), Z12
	VMOVDQU32    128(R12), Z13
	VMOVDQU32    256(R12), Z14
	VMOVDQU32    384(R12), Z15
	VMOVDQU32    512(R12), Z16
	VMOVDQU32    640(R12), Z17
	MOVL         $24575, AX
	VPBROADCASTW AX, Z21
	INCL         AX
	VPBROADCASTW AX, Z23
	MOVL         $63, AX
	VPBROADCASTW AX, Z20
	MOVL         $32, AX
	VPBROADCASTW AX, Z19
	VPXORD       Z22, Z22, Z22
	VPXORD       Z18, Z18, Z18
	SUBQ         $32, CX
	JL           rest

loop:
	BIASED
	VPMINSD   Z25, Z0, Z10
	VPMAXSD   Z24, Z10, Z10
	BIASED
	VPMINSD   Z25, Z0, Z11
	VPMAXSD   Z24, Z11, Z11
	CURVE
	VMOVDQU32 Z10, (DI)
	VMOVDQU32 Z11, 64(DI)
	VPABSD    Z10, Z10
	VPABSD    Z11, Z11
	VPMAXSD   Z10, Z18, Z18
	VPMAXSD   Z11, Z18, Z18
	ADDQ      $128, DI
	SUBQ      $32, CX
	JGE       loop

rest:
	ADDQ      $32, CX
	JEQ       done
	BIASED
	VPMINSD   Z25, Z0, Z10
	VPMAXSD   Z24, Z10, Z10
	VMOVDQA32 Z10, Z11
	CURVE
	VMOVDQU32 Z10, (DI)
	VPABSD    Z10, Z10
	VPMAXSD   Z10, Z18, Z18

done:
	VEXTRACTI64X4 $1, Z18, Y0
	VPMAXSD       Y18, Y0, Y0
	VEXTRACTI128  $1, Y0, X1
	VPMAXSD       X1, X0, X0
	VPSHUFD       $0x4e, X0, X1
	VPMAXSD       X1, X0, X0
	VPSHUFD       $0xb1, X0, X1
	VPMAXSD       X1, X0, X0
	VMOVD         X0, AX
	MOVL          AX, largest+64(FP)
	VZEROUPPER
	RET

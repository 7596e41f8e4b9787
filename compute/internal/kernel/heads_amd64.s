#include "textflag.h"

// Attention with AVX-512.

// Lanes of a 32 x 32 bit product are made twice, even and odd; the low halves of both become out under K1 = 0xAAAA.
#define MERGE(e, o, out) \
	VPSLLQ    $32, o, o \
	VMOVDQA32 o, K1, e  \
	VMOVDQA32 e, out

#define ODDMASK \
	MOVL  $0xAAAA, R15 \
	KMOVW R15, K1

// func heads512(dst *int8, largest *int32, squares *uint64, u *int32, heads, width int)
//
// For each head of u: its largest magnitude, the squares of its numbers shifted to 16 bits, and the head quantized.
TEXT ·heads512(SB), NOSPLIT, $0-48
	MOVQ dst+0(FP), DI
	MOVQ largest+8(FP), R9
	MOVQ squares+16(FP), R10
	MOVQ u+24(FP), SI
	MOVQ heads+32(FP), R11
	ODDMASK

head:
	MOVQ   width+40(FP), R12
	MOVQ   SI, R13
	VPXORD Z0, Z0, Z0

magnitude:
	VPABSD        (R13), Z1
	VPMAXSD       Z1, Z0, Z0
	ADDQ          $64, R13
	SUBQ          $16, R12
	JNZ           magnitude
	VEXTRACTI64X4 $1, Z0, Y1
	VPMAXSD       Y1, Y0, Y0
	VEXTRACTI128  $1, Y0, X1
	VPMAXSD       X1, X0, X0
	VPSHUFD       $0x4e, X0, X1
	VPMAXSD       X1, X0, X0
	VPSHUFD       $0xb1, X0, X1
	VPMAXSD       X1, X0, X0
	VMOVD         X0, R14
	MOVL          R14, (R9)

	// The length of the largest number in bits gives the cut of the squares and the shift of the quantization.
	XORL    DX, DX
	XORL    AX, AX
	MOVQ    $1, CX
	XORL    R8, R8
	TESTL   R14, R14
	JEQ     shifts
	BSRQ    R14, BX
	ADDQ    $1, BX
	LEAQ    16(BX), CX
	MOVL    $127, AX
	SHLQ    CX, AX
	DIVQ    R14
	SUBQ    $15, BX
	CMOVQGT BX, R8

shifts:
	VPBROADCASTQ AX, Z31
	VMOVQ        CX, X27
	VMOVQ        R8, X26
	MOVQ         $1, BX
	SHLQ         CX, BX
	SHRQ         $1, BX
	VPBROADCASTQ BX, Z28
	VPXORD       Z5, Z5, Z5
	MOVQ         width+40(FP), R12

quantize:
	VMOVDQU32 (SI), Z2
	VPSRLQ    $32, Z2, Z3
	VPSRAD    X26, Z2, Z4
	VPMULDQ   Z31, Z2, Z2
	VPMULDQ   Z31, Z3, Z3
	VPMULDQ   Z4, Z4, Z6
	VPSRLQ    $32, Z4, Z4
	VPMULDQ   Z4, Z4, Z4
	VPADDQ    Z6, Z5, Z5
	VPADDQ    Z4, Z5, Z5
	VPADDQ    Z28, Z2, Z2
	VPADDQ    Z28, Z3, Z3
	VPSRAQ    X27, Z2, Z2
	VPSRAQ    X27, Z3, Z3
	MERGE(Z2, Z3, Z0)
	VPMOVDB   Z0, (DI)
	ADDQ      $64, SI
	ADDQ      $16, DI
	SUBQ      $16, R12
	JNZ       quantize

	VEXTRACTI64X4 $1, Z5, Y6
	VPADDQ        Y6, Y5, Y5
	VEXTRACTI128  $1, Y5, X6
	VPADDQ        X6, X5, X5
	VPSRLDQ       $8, X5, X6
	VPADDQ        X6, X5, X5
	VMOVQ         X5, (R10)
	ADDQ          $4, R9
	ADDQ          $8, R10
	DECQ          R11
	JNZ           head
	VZEROUPPER
	RET

// func keys512(packed *byte, sums *int32, key *int8, rows, stride, width int)
//
// Rows of keys become panels of 16 as dotTiles reads them, the last one filled up with zeros, and sums are -128 times
// those of the rows. width is a multiple of 16.
TEXT ·keys512(SB), NOSPLIT, $0-48
	MOVQ         packed+0(FP), DI
	MOVQ         sums+8(FP), R9
	MOVQ         key+16(FP), SI
	MOVQ         rows+24(FP), R10
	MOVQ         stride+32(FP), R11
	MOVQ         width+40(FP), R12
	MOVL         $0x01010101, AX
	VPBROADCASTD AX, Z31
	VPXORD       Z30, Z30, Z30

panel:
	MOVQ $16, R13
	CMPQ R10, $16
	JGE  full
	MOVQ DI, DX
	MOVQ R12, CX

zero:
	VMOVDQU32 Z30, (DX)
	ADDQ      $64, DX
	SUBQ      $4, CX
	JNZ       zero
	MOVQ      R10, R13

full:
	SUBQ R13, R10
	MOVQ DI, R8

row:
	MOVQ R8, DX
	MOVQ SI, BX
	MOVQ R12, CX

words:
	MOVQ (BX), AX
	MOVL AX, (DX)
	SHRQ $32, AX
	MOVL AX, 64(DX)
	MOVQ 8(BX), AX
	MOVL AX, 128(DX)
	SHRQ $32, AX
	MOVL AX, 192(DX)
	ADDQ $256, DX
	ADDQ $16, BX
	SUBQ $16, CX
	JNZ  words
	ADDQ R11, SI
	ADDQ $4, R8
	DECQ R13
	JNZ  row

	VPXORD Z0, Z0, Z0
	MOVQ   R12, CX

sum:
	VPDPBUSD  (DI), Z31, Z0
	ADDQ      $64, DI
	SUBQ      $4, CX
	JNZ       sum
	VPSLLD    $7, Z0, Z0
	VPSUBD    Z0, Z30, Z0
	VMOVDQU32 Z0, (R9)
	ADDQ      $64, R9
	TESTQ     R10, R10
	JNZ       panel
	VZEROUPPER
	RET

// Reciprocals of the eight magnitudes in 64-bit lanes of m: inverse and shift as the scalar kernel's reciprocal gives them,
// half is half of 1 << shift. Z20 = 127.0, Z21 = 17, Z22 = 1. A quotient rounded towards zero is cut where the integer one is.
#define RECIPROCAL(m, inverse, shift, half, t) \
	VPMAXSQ       Z22, m, m             \
	VCVTQQ2PD     m, inverse            \
	VGETEXPPD     inverse, t            \
	VCVTTPD2QQ    t, shift              \
	VPADDQ        Z21, shift, shift     \
	VCVTQQ2PD     shift, t              \
	VSCALEFPD     t, Z20, t             \
	VDIVPD.RZ_SAE inverse, t, inverse   \
	VCVTTPD2QQ    inverse, inverse      \
	VPSUBQ        Z22, shift, t         \
	VPSLLVQ       t, Z22, half

// func values512(packed *byte, largest *int32, value *int32, rows, stride, width int)
//
// Values are quantized channel by channel, for the largest of a channel in all rows, and packed as dotTiles reads them:
// 16 channels by four rows, to a multiple of 16 rows with zeros.
TEXT ·values512(SB), NOSPLIT, $0-48
	MOVQ         packed+0(FP), DI
	MOVQ         largest+8(FP), R9
	MOVQ         value+16(FP), SI
	MOVQ         rows+24(FP), R10
	MOVQ         stride+32(FP), R11
	MOVQ         width+40(FP), R12
	SHLQ         $2, R11
	ODDMASK
	MOVQ         $127, AX
	VPBROADCASTQ AX, Z20
	VCVTQQ2PD    Z20, Z20
	MOVQ         $17, AX
	VPBROADCASTQ AX, Z21
	MOVQ         $1, AX
	VPBROADCASTQ AX, Z22
	MOVL         $0xffffffff, AX
	VPBROADCASTQ AX, Z23

channels:
	MOVQ   SI, BX
	MOVQ   R10, CX
	VPXORD Z0, Z0, Z0

magnitude:
	VPABSD    (BX), Z1
	VPMAXSD   Z1, Z0, Z0
	ADDQ      R11, BX
	DECQ      CX
	JNZ       magnitude
	VMOVDQU32 Z0, (R9)
	VPSRLQ    $32, Z0, Z1
	VPANDQ    Z23, Z0, Z0
	RECIPROCAL(Z0, Z10, Z11, Z12, Z2)
	RECIPROCAL(Z1, Z13, Z14, Z15, Z2)

	// Every row pushes its bytes in from the top of the words, so that after four rows the first is lowest.
	MOVQ   SI, BX
	XORL   CX, CX
	VPXORD Z5, Z5, Z5

quantize:
	VMOVDQU32 (BX), Z2
	VPSRLQ    $32, Z2, Z3
	VPMULDQ   Z10, Z2, Z2
	VPMULDQ   Z13, Z3, Z3
	VPADDQ    Z12, Z2, Z2
	VPADDQ    Z15, Z3, Z3
	VPSRAVQ   Z11, Z2, Z2
	VPSRAVQ   Z14, Z3, Z3
	MERGE(Z2, Z3, Z0)
	VPSRLD    $8, Z5, Z5
	VPSLLD    $24, Z0, Z0
	VPORD     Z0, Z5, Z5
	ADDQ      R11, BX
	INCQ      CX
	TESTQ     $3, CX
	JNZ       next
	VMOVDQU32 Z5, (DI)
	ADDQ      $64, DI

next:
	CMPQ CX, R10
	JLT  quantize

fill:
	TESTQ     $15, CX
	JEQ       filled
	VPSRLD    $8, Z5, Z5
	INCQ      CX
	TESTQ     $3, CX
	JNZ       fill
	VMOVDQU32 Z5, (DI)
	ADDQ      $64, DI
	VPXORD    Z5, Z5, Z5
	JMP       fill

filled:
	ADDQ $64, SI
	ADDQ $64, R9
	SUBQ $16, R12
	JNZ  channels
	VZEROUPPER
	RET

// func raiseRows512(dst *uint8, a *int8, rows, stride, width int)
//
// dst[rows][width] = a ^ 0x80, whose rows lie stride apart; width is a multiple of 16.
TEXT ·raiseRows512(SB), NOSPLIT, $0-40
	MOVQ         dst+0(FP), DI
	MOVQ         a+8(FP), SI
	MOVQ         rows+16(FP), R10
	MOVQ         stride+24(FP), R11
	MOVQ         width+32(FP), R12
	MOVL         $0x80808080, AX
	VPBROADCASTD AX, X1

row:
	MOVQ SI, BX
	MOVQ R12, CX

bytes:
	VPXOR   (BX), X1, X0
	VMOVDQU X0, (DI)
	ADDQ    $16, BX
	ADDQ    $16, DI
	SUBQ    $16, CX
	JNZ     bytes
	ADDQ    R11, SI
	DECQ    R10
	JNZ     row
	RET

// Logits of 16 keys into Z0, see the scalar SoftmaxRow. Z30 = 32, Z31 = query, Z28 = half of the shift, X27 = shift.
#define LOGITS(acc, keys) \
	VPSRLQ  $32, acc, Z3  \
	VPSRLQ  $32, keys, Z4 \
	VPMULDQ acc, keys, Z2 \
	VPMULDQ Z3, Z4, Z3    \
	VPADDQ  Z30, Z2, Z2   \
	VPADDQ  Z30, Z3, Z3   \
	VPSRAQ  $6, Z2, Z2    \
	VPSRAQ  $6, Z3, Z3    \
	VPMULDQ Z31, Z2, Z2   \
	VPMULDQ Z31, Z3, Z3   \
	VPADDQ  Z28, Z2, Z2   \
	VPADDQ  Z28, Z3, Z3   \
	VPSRAQ  X27, Z2, Z2   \
	VPSRAQ  X27, Z3, Z3   \
	MERGE(Z2, Z3, Z0)

// Weights of the logits at SI into Z0: two factors of a float each, their product's exponent lowered, rounded. Z30 is the
// largest logit, Z31 = 9215; Z16 to Z19 hold the factors.
#define WEIGHTS \
	VPSUBD           (SI), Z30, Z0    \
	VPMINUD          Z31, Z0, Z0      \
	VPSRLD           $10, Z0, Z1      \
	VPSLLD           $23, Z1, Z1      \
	VPSRLD           $5, Z0, Z2       \
	VPERMI2PS        Z17, Z16, Z2     \
	VPERMI2PS        Z19, Z18, Z0     \
	VMULPS.RN_SAE    Z2, Z0, Z0       \
	VPSUBD           Z1, Z0, Z0       \
	VCVTPS2DQ.RN_SAE Z0, Z0

// func weigh512(dst *uint8, acc, keys, logits *int32, n int, query int64, shift uint, parts *uint32) (sum int32)
TEXT ·weigh512(SB), NOSPLIT, $0-68
	MOVQ         dst+0(FP), DI
	MOVQ         acc+8(FP), SI
	MOVQ         keys+16(FP), DX
	MOVQ         logits+24(FP), R9
	MOVQ         n+32(FP), CX
	MOVQ         shift+48(FP), R8
	ODDMASK
	MOVL         $32, AX
	VPBROADCASTQ AX, Z30
	VPBROADCASTQ query+40(FP), Z31
	VMOVQ        R8, X27
	MOVQ         $1, BX
	SHLXQ        R8, BX, BX
	SHRQ         $1, BX
	VPBROADCASTQ BX, Z28
	MOVL         $0x80000001, AX
	VPBROADCASTD AX, Z20

	// K2 are the keys of the last sixteen.
	LEAQ  -1(CX), R10
	ANDQ  $15, R10
	INCQ  R10
	MOVL  $0xffff, AX
	BZHIL R10, AX, AX
	KMOVW AX, K2
	MOVQ  R9, R11
	MOVQ  CX, R12
	SUBQ  $16, CX
	JLE   lastLogits

logits:
	VMOVDQU32 (SI), Z5
	VMOVDQU32 (DX), Z6
	LOGITS(Z5, Z6)
	VMOVDQU32 Z0, (R9)
	VPMAXSD   Z0, Z20, Z20
	ADDQ      $64, SI
	ADDQ      $64, DX
	ADDQ      $64, R9
	SUBQ      $16, CX
	JGT       logits

lastLogits:
	VMOVDQU32.Z (SI), K2, Z5
	VMOVDQU32.Z (DX), K2, Z6
	LOGITS(Z5, Z6)
	VMOVDQU32   Z0, (R9)
	VPMAXSD     Z0, Z20, K2, Z20

	VEXTRACTI64X4 $1, Z20, Y0
	VPMAXSD       Y20, Y0, Y0
	VEXTRACTI128  $1, Y0, X1
	VPMAXSD       X1, X0, X0
	VPSHUFD       $0x4e, X0, X1
	VPMAXSD       X1, X0, X0
	VPSHUFD       $0xb1, X0, X1
	VPMAXSD       X1, X0, X0
	VPBROADCASTD  X0, Z30
	MOVL          $9215, AX
	VPBROADCASTD  AX, Z31
	MOVQ          parts+56(FP), BX
	VMOVUPS       (BX), Z16
	VMOVUPS       64(BX), Z17
	VMOVUPS       128(BX), Z18
	VMOVUPS       192(BX), Z19
	VPXORD        Z20, Z20, Z20
	MOVQ          R11, SI
	MOVQ          R12, CX
	SUBQ          $16, CX
	JLE           lastWeights

weights:
	WEIGHTS
	VPADDD  Z0, Z20, Z20
	VPMOVDB Z0, (DI)
	ADDQ    $64, SI
	ADDQ    $16, DI
	SUBQ    $16, CX
	JGT     weights

lastWeights:
	WEIGHTS
	VMOVDQA32.Z Z0, K2, Z0
	VPADDD      Z0, Z20, Z20
	VPMOVDB     Z0, (DI)

	VEXTRACTI64X4 $1, Z20, Y0
	VPADDD        Y20, Y0, Y0
	VEXTRACTI128  $1, Y0, X1
	VPADDD        X1, X0, X0
	VPSHUFD       $0x4e, X0, X1
	VPADDD        X1, X0, X0
	VPSHUFD       $0xb1, X0, X1
	VPADDD        X1, X0, X0
	VMOVD         X0, AX
	MOVL          AX, sum+64(FP)
	VZEROUPPER
	RET

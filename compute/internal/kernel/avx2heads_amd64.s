#include "textflag.h"
#include "avx2_amd64.h"

// Attention with AVX2.

// func heads256(dst *int8, largest *int32, squares *uint64, u *int32, heads, width int)
//
// For each head of u: its largest magnitude, the squares of its numbers shifted to 16 bits, and the head quantized.
TEXT ·heads256(SB), NOSPLIT, $0-48
	MOVQ dst+0(FP), DI
	MOVQ largest+8(FP), R9
	MOVQ squares+16(FP), R10
	MOVQ u+24(FP), SI
	MOVQ heads+32(FP), R11

head:
	MOVQ  width+40(FP), R12
	MOVQ  SI, R13
	VPXOR Y0, Y0, Y0

magnitude:
	VPABSD       (R13), Y1
	VPMAXSD      Y1, Y0, Y0
	ADDQ         $32, R13
	SUBQ         $8, R12
	JNZ          magnitude
	VEXTRACTI128 $1, Y0, X1
	VPMAXSD      X1, X0, X0
	VPSHUFD      $0x4e, X0, X1
	VPMAXSD      X1, X0, X0
	VPSHUFD      $0xb1, X0, X1
	VPMAXSD      X1, X0, X0
	VMOVD        X0, R14
	MOVL         R14, (R9)

	// The length of the largest number in bits gives the cut of the squares and the shift of the quantization.
	XORL    DX, DX
	XORL    AX, AX
	MOVQ    $1, R8
	XORL    R15, R15
	TESTL   R14, R14
	JEQ     shifts
	BSRQ    R14, BX
	ADDQ    $1, BX
	LEAQ    16(BX), R8
	MOVQ    R8, CX
	MOVL    $127, AX
	SHLQ    CX, AX
	DIVQ    R14
	SUBQ    $15, BX
	CMOVQGT BX, R15

shifts:
	BROADCASTQ(AX, X14, Y14)
	VMOVQ R15, X10
	SHIFTCONST
	VPXOR Y7, Y7, Y7
	MOVQ  width+40(FP), R12

quantize:
	VMOVDQU      (SI), Y2
	VPSRLQ       $32, Y2, Y3
	VPSRAD       X10, Y2, Y4
	VPMULDQ      Y14, Y2, Y2
	VPMULDQ      Y14, Y3, Y3
	VPMULDQ      Y4, Y4, Y6
	VPSRLQ       $32, Y4, Y4
	VPMULDQ      Y4, Y4, Y4
	VPADDQ       Y6, Y7, Y7
	VPADDQ       Y4, Y7, Y7
	ROUNDSHIFT(Y2)
	ROUNDSHIFT(Y3)
	MERGE(Y2, Y3, Y0)
	VEXTRACTI128 $1, Y0, X1
	VPACKSSDW    X1, X0, X0
	VPACKSSWB    X0, X0, X0
	VMOVQ        X0, (DI)
	ADDQ         $32, SI
	ADDQ         $8, DI
	SUBQ         $8, R12
	JNZ          quantize

	VEXTRACTI128 $1, Y7, X6
	VPADDQ       X6, X7, X7
	VPSRLDQ      $8, X7, X6
	VPADDQ       X6, X7, X7
	VMOVQ        X7, (R10)
	ADDQ         $4, R9
	ADDQ         $8, R10
	DECQ         R11
	JNZ          head
	VZEROUPPER
	RET

// func weights256(dst *uint8, logits *int32, n int, top int32, parts *uint32, sums *int32)
//
// dst = exp2Table[min(top - logits, 9215)]: three factors of a float each, their product's exponent lowered, rounded.
TEXT ·weights256(SB), NOSPLIT, $0-48
	MOVQ         dst+0(FP), DI
	MOVQ         logits+8(FP), SI
	MOVQ         n+16(FP), CX
	MOVL         top+24(FP), AX
	VMOVD        AX, X7
	VPBROADCASTD X7, Y7
	BROADCASTD($9215, X6, Y6)
	MOVQ         parts+32(FP), R12
	VMOVUPS      (R12), Y9
	VMOVUPS      32(R12), Y10
	VMOVUPS      64(R12), Y11
	VMOVUPS      96(R12), Y12
	VPXOR        Y8, Y8, Y8

loop:
	VPSUBD       (SI), Y7, Y0
	VPMINUD      Y6, Y0, Y0
	VPSRLD       $7, Y0, Y1
	VPSRLD       $4, Y0, Y2
	VPERMPS      Y9, Y1, Y1
	VPERMPS      Y10, Y2, Y2
	VPERMPS      Y11, Y0, Y3
	VPERMPS      Y12, Y0, Y4
	VPSLLD       $28, Y0, Y5 // bit 3 says which half
	VBLENDVPS    Y5, Y4, Y3, Y3
	VMULPS       Y2, Y1, Y1
	VMULPS       Y3, Y1, Y1
	VPSRLD       $10, Y0, Y0
	VPSLLD       $23, Y0, Y0
	VPSUBD       Y0, Y1, Y1
	VCVTPS2DQ    Y1, Y1
	VPADDD       Y1, Y8, Y8
	VEXTRACTI128 $1, Y1, X2
	VPACKUSDW    X2, X1, X1
	VPACKUSWB    X1, X1, X1
	VMOVQ        X1, (DI)
	ADDQ         $32, SI
	ADDQ         $8, DI
	SUBQ         $8, CX
	JNZ          loop
	MOVQ         sums+40(FP), AX
	VMOVDQU      Y8, (AX)
	VZEROUPPER
	RET

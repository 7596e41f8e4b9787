#include "textflag.h"

// One row times 16 outputs: the pair of activations at addr in all lanes.
#define ROW(addr, a0, a1) \
	VPBROADCASTD addr, Y10     \
	VPMADDWD     Y8, Y10, Y11  \
	VPADDD       Y11, a0, a0   \
	VPMADDWD     Y9, Y10, Y11  \
	VPADDD       Y11, a1, a1

// func pairTile4(dst *int32, a *int16, b *byte, n, k, stride, depth int)
//
// dst[4][n] = a[4][k] x b (packed [n/16][k/2][16][2]); n is a multiple of 16, k of 2; stride and depth are the distances of rows in dst and a. VPMADDWD on widened bytes is exact:
// a pair of products stays below 2^16.
TEXT ·pairTile4(SB), NOSPLIT, $0-56
	MOVQ dst+0(FP), DI
	MOVQ b+16(FP), DX
	MOVQ n+24(FP), AX
	MOVQ k+32(FP), R10
	SHRQ $1, R10
	MOVQ depth+48(FP), R12
	SHLQ $1, R12           // in bytes
	LEAQ (R12)(R12*2), R13
	MOVQ stride+40(FP), BX
	SHLQ $2, BX
	LEAQ (BX)(BX*2), CX

columns:
	MOVQ  a+8(FP), R8
	MOVQ  R10, R9
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1
	VPXOR Y2, Y2, Y2
	VPXOR Y3, Y3, Y3
	VPXOR Y4, Y4, Y4
	VPXOR Y5, Y5, Y5
	VPXOR Y6, Y6, Y6
	VPXOR Y7, Y7, Y7

depth:
	VPMOVSXBW (DX), Y8
	VPMOVSXBW 16(DX), Y9
	ROW((R8), Y0, Y1)
	ROW((R8)(R12*1), Y2, Y3)
	ROW((R8)(R12*2), Y4, Y5)
	ROW((R8)(R13*1), Y6, Y7)
	ADDQ      $32, DX
	ADDQ      $4, R8
	DECQ      R9
	JNZ       depth

	VMOVDQU Y0, (DI)
	VMOVDQU Y1, 32(DI)
	VMOVDQU Y2, (DI)(BX*1)
	VMOVDQU Y3, 32(DI)(BX*1)
	VMOVDQU Y4, (DI)(BX*2)
	VMOVDQU Y5, 32(DI)(BX*2)
	VMOVDQU Y6, (DI)(CX*1)
	VMOVDQU Y7, 32(DI)(CX*1)
	ADDQ    $64, DI
	SUBQ    $16, AX
	JNZ     columns
	VZEROUPPER
	RET

// func wideRow(acc *int32, q *int16, w *int16, n, k int)
//
// acc[n] = q[k] x w (packed [n/16][k/2][16][2]). With 14-bit activations a pair of products stays within int32.
TEXT ·wideRow(SB), NOSPLIT, $0-40
	MOVQ acc+0(FP), DI
	MOVQ w+16(FP), DX
	MOVQ n+24(FP), AX

columns:
	MOVQ  q+8(FP), R8
	MOVQ  k+32(FP), R9
	SHRQ  $1, R9
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1

depth:
	VPBROADCASTD (R8), Y2
	VPMADDWD     (DX), Y2, Y3
	VPMADDWD     32(DX), Y2, Y4
	VPADDD       Y3, Y0, Y0
	VPADDD       Y4, Y1, Y1
	ADDQ         $4, R8
	ADDQ         $64, DX
	DECQ         R9
	JNZ          depth

	VMOVDQU Y0, (DI)
	VMOVDQU Y1, 32(DI)
	ADDQ    $64, DI
	SUBQ    $16, AX
	JNZ     columns
	VZEROUPPER
	RET

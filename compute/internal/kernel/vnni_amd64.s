#include "textflag.h"

// One row of the tile: 16 outputs of row p + i*stride.
#define ROW(addr, acc) \
	VPBROADCASTD addr, Z17 \
	VPDPBUSD     Z16, Z17, acc

#define FOURROWS(off, ptr, a0, a1, a2, a3) \
	ROW(off(ptr), a0)        \
	ROW(off(ptr)(R12*1), a1) \
	ROW(off(ptr)(R12*2), a2) \
	ROW(off(ptr)(R13*1), a3)

#define STORE4(ptr, a0, a1, a2, a3) \
	VMOVDQU32 a0, (ptr)        \
	VMOVDQU32 a1, (ptr)(BX*1)  \
	VMOVDQU32 a2, (ptr)(BX*2)  \
	VMOVDQU32 a3, (ptr)(CX*1)

// func dotTile16(dst *int32, a *byte, b *byte, sums *int32, n, k int)
//
// dst[16][n] = sums[n] + a[16][k] (unsigned) x b (signed, packed [n/16][k/4][16][4]); k is a multiple of 8.
TEXT ·dotTile16(SB), NOSPLIT, $0-48
	MOVQ dst+0(FP), DI
	MOVQ b+16(FP), DX
	MOVQ sums+24(FP), SI
	MOVQ n+32(FP), AX
	MOVQ k+40(FP), R12
	LEAQ (R12)(R12*2), R13 // 3 strides of a, in bytes
	MOVQ AX, BX
	SHLQ $2, BX            // stride of dst, in bytes
	LEAQ (BX)(BX*2), CX    // 3 strides of dst

columns:
	MOVQ      a+8(FP), R8
	LEAQ      (R8)(R12*4), R9
	LEAQ      (R9)(R12*4), R10
	LEAQ      (R10)(R12*4), R11
	MOVQ      R12, R15
	SHRQ      $3, R15
	VMOVDQU32 (SI), Z0
	VMOVDQA32 Z0, Z1
	VMOVDQA32 Z0, Z2
	VMOVDQA32 Z0, Z3
	VMOVDQA32 Z0, Z4
	VMOVDQA32 Z0, Z5
	VMOVDQA32 Z0, Z6
	VMOVDQA32 Z0, Z7
	VMOVDQA32 Z0, Z8
	VMOVDQA32 Z0, Z9
	VMOVDQA32 Z0, Z10
	VMOVDQA32 Z0, Z11
	VMOVDQA32 Z0, Z12
	VMOVDQA32 Z0, Z13
	VMOVDQA32 Z0, Z14
	VMOVDQA32 Z0, Z15

depth:
	VMOVDQU32 (DX), Z16
	FOURROWS(0, R8, Z0, Z1, Z2, Z3)
	FOURROWS(0, R9, Z4, Z5, Z6, Z7)
	FOURROWS(0, R10, Z8, Z9, Z10, Z11)
	FOURROWS(0, R11, Z12, Z13, Z14, Z15)
	VMOVDQU32 64(DX), Z16
	FOURROWS(4, R8, Z0, Z1, Z2, Z3)
	FOURROWS(4, R9, Z4, Z5, Z6, Z7)
	FOURROWS(4, R10, Z8, Z9, Z10, Z11)
	FOURROWS(4, R11, Z12, Z13, Z14, Z15)
	ADDQ $128, DX
	ADDQ $8, R8
	ADDQ $8, R9
	ADDQ $8, R10
	ADDQ $8, R11
	DECQ R15
	JNZ  depth

	MOVQ DI, R8
	LEAQ (R8)(BX*4), R9
	LEAQ (R9)(BX*4), R10
	LEAQ (R10)(BX*4), R11
	STORE4(R8, Z0, Z1, Z2, Z3)
	STORE4(R9, Z4, Z5, Z6, Z7)
	STORE4(R10, Z8, Z9, Z10, Z11)
	STORE4(R11, Z12, Z13, Z14, Z15)
	ADDQ $64, DI
	ADDQ $64, SI
	SUBQ $16, AX
	JNZ  columns
	VZEROUPPER
	RET

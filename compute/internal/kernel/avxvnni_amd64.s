#include "textflag.h"

// The product of bytes with AVX-VNNI: VPDPBUSD on 32 bytes. Go's assembler knows the instruction with the prefix of AVX-512
// only, which a processor without AVX-512 refuses, so the bytes of its VEX form stand here:
//
//	C4, R X B 00010, 0 vvvv 1 01, 50, ModRM
//
// with R, B and vvvv inverted. A tile is 1 to 6 rows times 16 outputs, its sums in Y0 to Y11; Y12 and Y13 hold weights
// and Y14 four activations of a row in all lanes: sums += Y14 (unsigned) x weights (signed).

#define DOT0 BYTE $0xC4; BYTE $0xC2; BYTE $0x0D; BYTE $0x50; BYTE $0xC4
#define DOT1 BYTE $0xC4; BYTE $0xC2; BYTE $0x0D; BYTE $0x50; BYTE $0xCD
#define DOT2 BYTE $0xC4; BYTE $0xC2; BYTE $0x0D; BYTE $0x50; BYTE $0xD4
#define DOT3 BYTE $0xC4; BYTE $0xC2; BYTE $0x0D; BYTE $0x50; BYTE $0xDD
#define DOT4 BYTE $0xC4; BYTE $0xC2; BYTE $0x0D; BYTE $0x50; BYTE $0xE4
#define DOT5 BYTE $0xC4; BYTE $0xC2; BYTE $0x0D; BYTE $0x50; BYTE $0xED
#define DOT6 BYTE $0xC4; BYTE $0xC2; BYTE $0x0D; BYTE $0x50; BYTE $0xF4
#define DOT7 BYTE $0xC4; BYTE $0xC2; BYTE $0x0D; BYTE $0x50; BYTE $0xFD
#define DOT8 BYTE $0xC4; BYTE $0x42; BYTE $0x0D; BYTE $0x50; BYTE $0xC4
#define DOT9 BYTE $0xC4; BYTE $0x42; BYTE $0x0D; BYTE $0x50; BYTE $0xCD
#define DOT10 BYTE $0xC4; BYTE $0x42; BYTE $0x0D; BYTE $0x50; BYTE $0xD4
#define DOT11 BYTE $0xC4; BYTE $0x42; BYTE $0x0D; BYTE $0x50; BYTE $0xDD

#define ROW(addr, lo, hi) \
	VPBROADCASTD addr, Y14 \
	lo                     \
	hi

#define WEIGHTS(off) \
	VMOVDQU off(R14), Y12   \
	VMOVDQU off+32(R14), Y13

#define ROWS1(off) ROW(off(R8), DOT0, DOT1)
#define ROWS2(off) ROWS1(off); ROW(off(R8)(R12*1), DOT2, DOT3)
#define ROWS3(off) ROWS2(off); ROW(off(R8)(R12*2), DOT4, DOT5)
#define ROWS4(off) ROWS3(off); ROW(off(R8)(R13*1), DOT6, DOT7)
#define ROWS5(off) ROWS4(off); ROW(off(R9), DOT8, DOT9)
#define ROWS6(off) ROWS5(off); ROW(off(R9)(R12*1), DOT10, DOT11)

#define PUT(addr, addr32, lo, hi) \
	VMOVDQU lo, addr  \
	VMOVDQU hi, addr32

#define STORE1 PUT((DI), 32(DI), Y0, Y1)
#define STORE2 STORE1; PUT((DI)(BX*1), 32(DI)(BX*1), Y2, Y3)
#define STORE3 STORE2; PUT((DI)(BX*2), 32(DI)(BX*2), Y4, Y5)
#define STORE4 STORE3; PUT((DI)(CX*1), 32(DI)(CX*1), Y6, Y7)
#define STORE5 STORE4; LEAQ (DI)(BX*4), R9; PUT((R9), 32(R9), Y8, Y9)
#define STORE6 STORE5; PUT((R9)(BX*1), 32(R9)(BX*1), Y10, Y11)

#define START(lo, hi) \
	VMOVDQU (SI), lo   \
	VMOVDQU 32(SI), hi

// AX tiles of so many rows. DI is dst and BX, CX its strides 1 and 3; R8 is a and R12, R13 its strides; DX the weights. R10
// runs ahead through the next panel in steps of R11, which large models find in no cache.
#define TILES(rows, above, ROWS, STORE) \
tile: \
	LEAQ  (R8)(R12*4), R9  \
	MOVQ  DX, R14          \
	MOVQ  R12, R15         \
	SHRQ  $3, R15          \
	START(Y0, Y1)          \
	START(Y2, Y3)          \
	START(Y4, Y5)          \
	START(Y6, Y7)          \
	START(Y8, Y9)          \
	START(Y10, Y11)        \
depth: \
	WEIGHTS(0)             \
	ROWS(0)                \
	WEIGHTS(64)            \
	PREFETCHT1 (R10)       \
	PREFETCHT1 64(R10)     \
	ADDQ  R11, R10         \
	ROWS(4)                \
	ADDQ  $128, R14        \
	ADDQ  $8, R8           \
	ADDQ  $8, R9           \
	DECQ  R15              \
	JNZ   depth            \
	STORE                  \
	IMUL3Q above, R12, R15 \
	ADDQ  R15, R8          \
	IMUL3Q rows, BX, R15   \
	ADDQ  R15, DI          \
	DECQ  AX               \
	JNZ   tile             \
	VZEROUPPER             \
	RET

TEXT tiles1<>(SB), NOSPLIT, $0-0
	TILES($1, $0, ROWS1, STORE1)

TEXT tiles2<>(SB), NOSPLIT, $0-0
	TILES($2, $1, ROWS2, STORE2)

TEXT tiles3<>(SB), NOSPLIT, $0-0
	TILES($3, $2, ROWS3, STORE3)

TEXT tiles4<>(SB), NOSPLIT, $0-0
	TILES($4, $3, ROWS4, STORE4)

TEXT tiles5<>(SB), NOSPLIT, $0-0
	TILES($5, $4, ROWS5, STORE5)

TEXT tiles6<>(SB), NOSPLIT, $0-0
	TILES($6, $5, ROWS6, STORE6)

#define CASE(rows, next, tiles) \
	CMPQ R15, rows   \
	JNE  next        \
	JMP  tiles<>(SB) \
next:

// func dotTiles256(dst *int32, a, b *byte, sums *int32, n, k, rows, tiles int)
//
// dst[tiles x rows][n] = sums + a[tiles x rows][k] (unsigned) x b (signed), for 16 outputs. k is a multiple of 8, rows at
// most 6.
TEXT ·dotTiles256(SB), NOSPLIT, $0-64
	MOVQ dst+0(FP), DI
	MOVQ a+8(FP), R8
	MOVQ b+16(FP), DX
	MOVQ sums+24(FP), SI
	MOVQ n+32(FP), BX
	MOVQ k+40(FP), R12
	MOVQ rows+48(FP), R15
	MOVQ tiles+56(FP), AX
	LEAQ (R12)(R12*2), R13
	SHLQ $2, BX
	LEAQ (BX)(BX*2), CX
	MOVQ R12, R10
	SHLQ $4, R10
	ADDQ DX, R10
	MOVQ $64, R11
	CMPQ AX, $1
	JGT  ahead
	MOVQ $128, R11

ahead:
	CASE($6, five, tiles6)
	CASE($5, four, tiles5)
	CASE($4, three, tiles4)
	CASE($3, two, tiles3)
	CASE($2, one, tiles2)
	JMP  tiles1<>(SB)

// func packRows256(packed *byte, sums *int32, b *int8, n, k int)
//
// b[n][k] becomes panels as dotTiles256 reads them, and sums -128 times those of its rows; n is a multiple of 16, k of 8.
TEXT ·packRows256(SB), NOSPLIT, $0-40
	MOVQ         packed+0(FP), DI
	MOVQ         sums+8(FP), R9
	MOVQ         b+16(FP), SI
	MOVQ         n+24(FP), R10
	MOVQ         k+32(FP), R12
	MOVL         $0x01010101, AX
	VMOVD        AX, X14
	VPBROADCASTD X14, Y14
	VPXOR        Y3, Y3, Y3

panel:
	MOVQ DI, R8
	MOVQ $16, R13

row:
	MOVQ R8, DX
	MOVQ R12, CX

words:
	MOVQ (SI), AX
	MOVL AX, (DX)
	SHRQ $32, AX
	MOVL AX, 64(DX)
	ADDQ $128, DX
	ADDQ $8, SI
	SUBQ $8, CX
	JNZ  words
	ADDQ $4, R8
	DECQ R13
	JNZ  row

	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1
	MOVQ  R12, CX

sum:
	VMOVDQU (DI), Y12
	VMOVDQU 32(DI), Y13
	DOT0
	DOT1
	ADDQ    $64, DI
	SUBQ    $4, CX
	JNZ     sum
	VPSLLD  $7, Y0, Y0
	VPSLLD  $7, Y1, Y1
	VPSUBD  Y0, Y3, Y0
	VPSUBD  Y1, Y3, Y1
	VMOVDQU Y0, (R9)
	VMOVDQU Y1, 32(R9)
	ADDQ    $64, R9
	SUBQ    $16, R10
	JNZ     panel
	VZEROUPPER
	RET

// func xor256(dst *uint8, a *int8, n int)
//
// dst = a ^ 0x80; n is a multiple of 8.
TEXT ·xor256(SB), NOSPLIT, $0-24
	MOVQ         dst+0(FP), DI
	MOVQ         a+8(FP), SI
	MOVQ         n+16(FP), CX
	MOVQ         $0x8080808080808080, AX
	VMOVQ        AX, X1
	VPBROADCASTQ X1, Y1
	SUBQ         $32, CX
	JL           rest

loop:
	VPXOR   (SI), Y1, Y0
	VMOVDQU Y0, (DI)
	ADDQ    $32, SI
	ADDQ    $32, DI
	SUBQ    $32, CX
	JGE     loop

rest:
	ADDQ $32, CX
	JEQ  done

words:
	MOVQ (SI), DX
	XORQ AX, DX
	MOVQ DX, (DI)
	ADDQ $8, SI
	ADDQ $8, DI
	SUBQ $8, CX
	JNZ  words

done:
	VZEROUPPER
	RET

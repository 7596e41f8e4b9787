#include "textflag.h"

// The product of bytes. A tile is 1 to 12 rows times 32 outputs (or 16, the last of an odd number), its sums in Z0 to Z23: each
// step over depth loads two vectors of weights and broadcasts four activations of each row, so the loads of
// a large tile stay well below the two VPDPBUSD a processor starts in a cycle.
//
// The weights of 16 outputs are [k/4][16][4] bytes, one panel after the other. Large models do not fit a cache, so the
// tiles of one pair of panels fetch the next: SI runs ahead through it, faster where there are fewer tiles.

// One row and 32 or 16 outputs: four activations in all lanes.
#define WIDE(addr, lo, hi) \
	VPBROADCASTD addr, Z31    \
	VPDPBUSD     Z28, Z31, lo \
	VPDPBUSD     Z29, Z31, hi

#define NARROW(addr, lo, hi) \
	VPBROADCASTD addr, Z31    \
	VPDPBUSD     Z28, Z31, lo

#define WIDEWEIGHTS(off) \
	VMOVDQU32 off(R14), Z28         \
	VMOVDQU32 off(R14)(R11*1), Z29

#define NARROWWEIGHTS(off) \
	VMOVDQU32 off(R14), Z28

// The first rows of a tile.
#define ROWS1(ROW, off) ROW(off(R8), Z0, Z1)
#define ROWS2(ROW, off) ROWS1(ROW, off); ROW(off(R8)(R12*1), Z2, Z3)
#define ROWS3(ROW, off) ROWS2(ROW, off); ROW(off(R8)(R12*2), Z4, Z5)
#define ROWS4(ROW, off) ROWS3(ROW, off); ROW(off(R8)(R13*1), Z6, Z7)
#define ROWS5(ROW, off) ROWS4(ROW, off); ROW(off(R9), Z8, Z9)
#define ROWS6(ROW, off) ROWS5(ROW, off); ROW(off(R9)(R12*1), Z10, Z11)
#define ROWS7(ROW, off) ROWS6(ROW, off); ROW(off(R9)(R12*2), Z12, Z13)
#define ROWS8(ROW, off) ROWS7(ROW, off); ROW(off(R9)(R13*1), Z14, Z15)
#define ROWS9(ROW, off) ROWS8(ROW, off); ROW(off(R10), Z16, Z17)
#define ROWS10(ROW, off) ROWS9(ROW, off); ROW(off(R10)(R12*1), Z18, Z19)
#define ROWS11(ROW, off) ROWS10(ROW, off); ROW(off(R10)(R12*2), Z20, Z21)
#define ROWS12(ROW, off) ROWS11(ROW, off); ROW(off(R10)(R13*1), Z22, Z23)

#define STOREWIDE(addr, addr64, lo, hi) \
	VMOVDQU32 lo, addr   \
	VMOVDQU32 hi, addr64

#define STORENARROW(addr, addr64, lo, hi) \
	VMOVDQU32 lo, addr

#define STORE1(PUT) PUT((DI), 64(DI), Z0, Z1)
#define STORE2(PUT) STORE1(PUT); PUT((DI)(BX*1), 64(DI)(BX*1), Z2, Z3)
#define STORE3(PUT) STORE2(PUT); PUT((DI)(BX*2), 64(DI)(BX*2), Z4, Z5)
#define STORE4(PUT) STORE3(PUT); PUT((DI)(CX*1), 64(DI)(CX*1), Z6, Z7)
#define STORE5(PUT) STORE4(PUT); LEAQ (DI)(BX*4), R9; PUT((R9), 64(R9), Z8, Z9)
#define STORE6(PUT) STORE5(PUT); PUT((R9)(BX*1), 64(R9)(BX*1), Z10, Z11)
#define STORE7(PUT) STORE6(PUT); PUT((R9)(BX*2), 64(R9)(BX*2), Z12, Z13)
#define STORE8(PUT) STORE7(PUT); PUT((R9)(CX*1), 64(R9)(CX*1), Z14, Z15)
#define STORE9(PUT) STORE8(PUT); LEAQ (R9)(BX*4), R9; PUT((R9), 64(R9), Z16, Z17)
#define STORE10(PUT) STORE9(PUT); PUT((R9)(BX*1), 64(R9)(BX*1), Z18, Z19)
#define STORE11(PUT) STORE10(PUT); PUT((R9)(BX*2), 64(R9)(BX*2), Z20, Z21)
#define STORE12(PUT) STORE11(PUT); PUT((R9)(CX*1), 64(R9)(CX*1), Z22, Z23)

// Every row starts with the same sums: Z24 and Z25.
#define START(a, b) \
	VMOVDQA32 Z24, a \
	VMOVDQA32 Z25, b

// AX tiles of `rows` rows: the loops of all tiles. DI is dst and BX its stride; CX and K3 are the stride of SI; R8 is a and R12, R13 its
// strides; DX the weights and R11 the stride of their panels.
#define TILES(rows, above, ROWS, STORE, ROW, WEIGHTS, PUT) \
tile: \
	LEAQ  (R8)(R12*4), R9  \
	LEAQ  (R9)(R12*4), R10 \
	MOVQ  DX, R14          \
	MOVQ  R12, R15         \
	SHRQ  $3, R15          \
	START(Z0, Z1)          \
	START(Z2, Z3)          \
	START(Z4, Z5)          \
	START(Z6, Z7)          \
	START(Z8, Z9)          \
	START(Z10, Z11)        \
	START(Z12, Z13)        \
	START(Z14, Z15)        \
	START(Z16, Z17)        \
	START(Z18, Z19)        \
	START(Z20, Z21)        \
	START(Z22, Z23)        \
depth: \
	WEIGHTS(0)             \
	ROWS(ROW, 0)           \
	WEIGHTS(64)            \
	PREFETCHT1 (SI)        \
	PREFETCHT1 64(SI)      \
	PREFETCHT1 128(SI)     \
	PREFETCHT1 192(SI)     \
	ADDQ  CX, SI           \
	ROWS(ROW, 4)           \
	ADDQ  $128, R14        \
	ADDQ  $8, R8           \
	ADDQ  $8, R9           \
	ADDQ  $8, R10          \
	DECQ  R15              \
	JNZ   depth            \
	LEAQ  (BX)(BX*2), CX   \
	STORE(PUT)             \
	KMOVQ K3, CX           \
	IMUL3Q above, R12, R15 \
	ADDQ  R15, R8          \
	IMUL3Q rows, BX, R15   \
	ADDQ  R15, DI          \
	DECQ  AX               \
	JNZ   tile             \
	VZEROUPPER             \
	RET

#define WIDETILES(rows, above, ROWS, STORE) TILES(rows, above, ROWS, STORE, WIDE, WIDEWEIGHTS, STOREWIDE)
#define NARROWTILES(rows, above, ROWS, STORE) TILES(rows, above, ROWS, STORE, NARROW, NARROWWEIGHTS, STORENARROW)

TEXT wide1<>(SB), NOSPLIT, $0-0
	WIDETILES($1, $0, ROWS1, STORE1)

TEXT wide2<>(SB), NOSPLIT, $0-0
	WIDETILES($2, $1, ROWS2, STORE2)

TEXT wide3<>(SB), NOSPLIT, $0-0
	WIDETILES($3, $2, ROWS3, STORE3)

TEXT wide4<>(SB), NOSPLIT, $0-0
	WIDETILES($4, $3, ROWS4, STORE4)

TEXT wide5<>(SB), NOSPLIT, $0-0
	WIDETILES($5, $4, ROWS5, STORE5)

TEXT wide6<>(SB), NOSPLIT, $0-0
	WIDETILES($6, $5, ROWS6, STORE6)

TEXT wide7<>(SB), NOSPLIT, $0-0
	WIDETILES($7, $6, ROWS7, STORE7)

TEXT wide8<>(SB), NOSPLIT, $0-0
	WIDETILES($8, $7, ROWS8, STORE8)

TEXT wide9<>(SB), NOSPLIT, $0-0
	WIDETILES($9, $8, ROWS9, STORE9)

TEXT wide10<>(SB), NOSPLIT, $0-0
	WIDETILES($10, $9, ROWS10, STORE10)

TEXT wide11<>(SB), NOSPLIT, $0-0
	WIDETILES($11, $10, ROWS11, STORE11)

TEXT wide12<>(SB), NOSPLIT, $0-0
	WIDETILES($12, $11, ROWS12, STORE12)

TEXT narrow1<>(SB), NOSPLIT, $0-0
	NARROWTILES($1, $0, ROWS1, STORE1)

TEXT narrow2<>(SB), NOSPLIT, $0-0
	NARROWTILES($2, $1, ROWS2, STORE2)

TEXT narrow3<>(SB), NOSPLIT, $0-0
	NARROWTILES($3, $2, ROWS3, STORE3)

TEXT narrow4<>(SB), NOSPLIT, $0-0
	NARROWTILES($4, $3, ROWS4, STORE4)

TEXT narrow5<>(SB), NOSPLIT, $0-0
	NARROWTILES($5, $4, ROWS5, STORE5)

TEXT narrow6<>(SB), NOSPLIT, $0-0
	NARROWTILES($6, $5, ROWS6, STORE6)

TEXT narrow7<>(SB), NOSPLIT, $0-0
	NARROWTILES($7, $6, ROWS7, STORE7)

TEXT narrow8<>(SB), NOSPLIT, $0-0
	NARROWTILES($8, $7, ROWS8, STORE8)

TEXT narrow9<>(SB), NOSPLIT, $0-0
	NARROWTILES($9, $8, ROWS9, STORE9)

TEXT narrow10<>(SB), NOSPLIT, $0-0
	NARROWTILES($10, $9, ROWS10, STORE10)

TEXT narrow11<>(SB), NOSPLIT, $0-0
	NARROWTILES($11, $10, ROWS11, STORE11)

TEXT narrow12<>(SB), NOSPLIT, $0-0
	NARROWTILES($12, $11, ROWS12, STORE12)

#define CASE(rows, next, tiles) \
	CMPQ R15, rows   \
	JNE  next        \
	JMP  tiles<>(SB) \
next:

// func dotTiles(dst *int32, a, b *byte, sums *int32, n, k, rows, tiles, panels int)
//
// dst[tiles x rows][n] = sums + a[tiles x rows][k] (unsigned) x b (signed), for 16 x panels outputs, 1 or 2 panels. k is a
// multiple of 8, rows at most 12.
TEXT ·dotTiles(SB), NOSPLIT, $0-72
	MOVQ      dst+0(FP), DI
	MOVQ      a+8(FP), R8
	MOVQ      b+16(FP), DX
	MOVQ      sums+24(FP), SI
	MOVQ      n+32(FP), BX
	MOVQ      k+40(FP), R12
	MOVQ      rows+48(FP), R15
	MOVQ      tiles+56(FP), AX
	MOVQ      R12, R11
	SHLQ      $4, R11
	LEAQ      (R12)(R12*2), R13
	SHLQ      $2, BX
	MOVQ      $64, CX
	CMPQ      AX, $4
	JGE       ahead
	MOVQ      $128, CX
	CMPQ      AX, $1
	JNE       ahead
	MOVQ      $256, CX

ahead:
	KMOVQ     CX, K3
	VMOVDQU32 (SI), Z24
	CMPQ      panels+64(FP), $1
	JEQ       narrow
	VMOVDQU32 64(SI), Z25
	LEAQ      (DX)(R11*2), SI
	CASE($12, w11, wide12)
	CASE($11, w10, wide11)
	CASE($10, w9, wide10)
	CASE($9, w8, wide9)
	CASE($8, w7, wide8)
	CASE($7, w6, wide7)
	CASE($6, w5, wide6)
	CASE($5, w4, wide5)
	CASE($4, w3, wide4)
	CASE($3, w2, wide3)
	CASE($2, w1, wide2)
	JMP       wide1<>(SB)

narrow:
	LEAQ (DX)(R11*1), SI
	CASE($12, n11, narrow12)
	CASE($11, n10, narrow11)
	CASE($10, n9, narrow10)
	CASE($9, n8, narrow9)
	CASE($8, n7, narrow8)
	CASE($7, n6, narrow7)
	CASE($6, n5, narrow6)
	CASE($5, n4, narrow5)
	CASE($4, n3, narrow4)
	CASE($3, n2, narrow3)
	CASE($2, n1, narrow2)
	JMP       narrow1<>(SB)

#include "textflag.h"

// The instructions of AMX, which Go's assembler does not know, as bytes: VEX.128.0F38.W0 is C4, then the high bits of
// three register numbers (inverted) and the opcode map, then the third register (inverted) and the prefix; the opcode,
// ModRM and SIB follow. Tiles are numbers here, and general registers the numbers R_*. What executes these bytes in
// tests, package amxemu, decodes them by a table that another assembler made.

#define R_AX 0
#define R_CX 1
#define R_DX 2
#define R_BX 3
#define R_SI 6
#define R_DI 7

// LDTILECFG (AX)
#define LDTILECFG_AX \
	BYTE $0xC4; BYTE $0xE2; BYTE $0x78; BYTE $0x49; BYTE $0x00

#define TILERELEASE \
	BYTE $0xC4; BYTE $0xE2; BYTE $0x78; BYTE $0x49; BYTE $0xC0

#define TILEZERO(tile) \
	BYTE $0xC4; BYTE $0xE2; BYTE $0x7B; BYTE $0x49; BYTE $(0xC0 | tile<<3)

// TILELOADD (base)(index*1), tile: rows lie index bytes apart.
#define TILELOADD(base, index, tile) \
	BYTE $0xC4; BYTE $0xE2; BYTE $0x7B; BYTE $0x4B; BYTE $(0x04 | tile<<3); BYTE $(index<<3 | base)

// TILELOADD (R9)(index*1), tile
#define TILELOADD_R9(index, tile) \
	BYTE $0xC4; BYTE $0xC2; BYTE $0x7B; BYTE $0x4B; BYTE $(0x04 | tile<<3); BYTE $(index<<3 | 1)

// TILESTORED tile, (base)(index*1)
#define TILESTORED(tile, base, index) \
	BYTE $0xC4; BYTE $0xE2; BYTE $0x7A; BYTE $0x4B; BYTE $(0x04 | tile<<3); BYTE $(index<<3 | base)

// TDPBSSD c, a, b: c += a x b, four bytes at a time, both signed. TDPBUSD: a is unsigned.
#define TDPBSSD(c, a, b) \
	BYTE $0xC4; BYTE $0xE2; BYTE $(0x03 | (15-b)<<3); BYTE $0x5E; BYTE $(0xC0 | c<<3 | a)
#define TDPBUSD(c, a, b) \
	BYTE $0xC4; BYTE $0xE2; BYTE $(0x01 | (15-b)<<3); BYTE $0x5E; BYTE $(0xC0 | c<<3 | a)

// A goroutine may move to another thread between any two of its instructions but not within assembly, so each function
// configures the thread's tiles and releases them again. Signals may come in between: the operating system keeps
// the tiles in the signal's frame, about 11 KB of the 32 KB that Go's signal stacks have.

// Two by two tiles: sums in 0, 1 over 2, 3; activations in 4 and 5, weights in 6 and 7. A tile is loaded
// right before its first use, so that loads and products alternate.
#define PAIRSTEP(DOT) \
	TILELOADD(R_DX, R_CX, 6) \
	TILELOADD(R_SI, R_BX, 4) \
	DOT(0, 4, 6)             \
	TILELOADD(R_DI, R_BX, 5) \
	DOT(2, 5, 6)             \
	TILELOADD(R_AX, R_CX, 7) \
	DOT(1, 4, 7)             \
	DOT(3, 5, 7)             \
	ADDQ R8, SI              \
	ADDQ R8, DI              \
	ADDQ R9, DX              \
	ADDQ R9, AX

// func tilePairs(shapes *tileShapes, dst *int32, a, b *byte, dstStride, aStride, column, columns, step, steps int, unsigned bool)
//
// Sums of 17 to 32 rows of a, aStride bytes apart, with an even number of columns of packed weights, each of
// column bytes, into rows of dst, dstStride bytes apart. A row is read in steps times step bytes.
TEXT ·tilePairs(SB), NOSPLIT, $0-81
	MOVQ shapes+0(FP), AX
	LDTILECFG_AX
	MOVQ dst+8(FP), R12
	MOVQ b+24(FP), R11
	MOVQ column+48(FP), R13
	MOVQ step+64(FP), R8
	MOVQ R8, R9
	SHLQ $4, R9              // bytes of a tile of weights
	MOVQ $64, CX             // and of one of its rows

columns:
	MOVQ    a+16(FP), SI
	MOVQ    aStride+40(FP), BX
	MOVQ    BX, DI
	SHLQ    $4, DI
	ADDQ    SI, DI
	MOVQ    R11, DX
	LEAQ    (R11)(R13*1), AX
	MOVQ    steps+72(FP), R10
	TILEZERO(0)
	TILEZERO(1)
	TILEZERO(2)
	TILEZERO(3)
	CMPB    unsigned+80(FP), $0
	JNE     unsigned

signed:
	PAIRSTEP(TDPBSSD)
	DECQ R10
	JNZ  signed
	JMP  store

unsigned:
	PAIRSTEP(TDPBUSD)
	DECQ R10
	JNZ  unsigned

store:
	MOVQ dstStride+32(FP), BX
	MOVQ BX, DI
	SHLQ $4, DI
	ADDQ R12, DI
	MOVQ R12, SI
	TILESTORED(0, R_SI, R_BX)
	TILESTORED(2, R_DI, R_BX)
	ADDQ $64, SI
	ADDQ $64, DI
	TILESTORED(1, R_SI, R_BX)
	TILESTORED(3, R_DI, R_BX)
	ADDQ $128, R12
	LEAQ (R11)(R13*2), R11
	SUBQ $2, columns+56(FP)
	JNZ  columns
	TILERELEASE
	RET

// One row of tiles: sums in 0 to 3, activations in 4, weights in 5, 6, 7 and 5 again.
#define FOURSTEP(DOT) \
	TILELOADD(R_SI, R_BX, 4) \
	TILELOADD(R_DX, R_CX, 5) \
	DOT(0, 4, 5)             \
	TILELOADD(R_AX, R_CX, 6) \
	DOT(1, 4, 6)             \
	TILELOADD(R_DI, R_CX, 7) \
	DOT(2, 4, 7)             \
	TILELOADD_R9(R_CX, 5)    \
	DOT(3, 4, 5)             \
	ADDQ R8, SI              \
	ADDQ R15, DX             \
	ADDQ R15, AX             \
	ADDQ R15, DI             \
	ADDQ R15, R9

#define ONESTEP(DOT) \
	TILELOADD(R_SI, R_BX, 4) \
	TILELOADD(R_DX, R_CX, 5) \
	DOT(0, 4, 5)             \
	ADDQ R8, SI              \
	ADDQ R15, DX

// func tileLine(shapes *tileShapes, dst *int32, a, b *byte, dstStride, aStride, column, columns, step, steps int, unsigned bool)
//
// The same for 1 to 16 rows and any number of columns, four at a time and then one by one.
TEXT ·tileLine(SB), NOSPLIT, $0-81
	MOVQ shapes+0(FP), AX
	LDTILECFG_AX
	MOVQ dst+8(FP), R12
	MOVQ b+24(FP), R11
	MOVQ column+48(FP), R13
	MOVQ step+64(FP), R8
	MOVQ R8, R15
	SHLQ $4, R15             // bytes of a tile of weights
	MOVQ $64, CX             // and of one of its rows
	SUBQ $4, columns+56(FP)
	JLT  rest

four:
	MOVQ    a+16(FP), SI
	MOVQ    aStride+40(FP), BX
	MOVQ    R11, DX
	LEAQ    (DX)(R13*1), AX
	LEAQ    (DX)(R13*2), DI
	LEAQ    (AX)(R13*2), R9
	MOVQ    steps+72(FP), R10
	TILEZERO(0)
	TILEZERO(1)
	TILEZERO(2)
	TILEZERO(3)
	CMPB    unsigned+80(FP), $0
	JNE     fourUnsigned

fourSigned:
	FOURSTEP(TDPBSSD)
	DECQ R10
	JNZ  fourSigned
	JMP  storeFour

fourUnsigned:
	FOURSTEP(TDPBUSD)
	DECQ R10
	JNZ  fourUnsigned

storeFour:
	MOVQ dstStride+32(FP), BX
	LEAQ 64(R12), SI
	LEAQ 128(R12), DI
	LEAQ 192(R12), DX
	MOVQ R12, AX
	TILESTORED(0, R_AX, R_BX)
	TILESTORED(1, R_SI, R_BX)
	TILESTORED(2, R_DI, R_BX)
	TILESTORED(3, R_DX, R_BX)
	ADDQ $256, R12
	LEAQ (R11)(R13*4), R11
	SUBQ $4, columns+56(FP)
	JGE  four

rest:
	ADDQ $4, columns+56(FP)
	JZ   done

one:
	MOVQ    a+16(FP), SI
	MOVQ    aStride+40(FP), BX
	MOVQ    R11, DX
	MOVQ    steps+72(FP), R10
	TILEZERO(0)
	CMPB    unsigned+80(FP), $0
	JNE     oneUnsigned

oneSigned:
	ONESTEP(TDPBSSD)
	DECQ R10
	JNZ  oneSigned
	JMP  storeOne

oneUnsigned:
	ONESTEP(TDPBUSD)
	DECQ R10
	JNZ  oneUnsigned

storeOne:
	MOVQ dstStride+32(FP), BX
	MOVQ R12, SI
	TILESTORED(0, R_SI, R_BX)
	ADDQ $64, R12
	ADDQ R13, R11
	DECQ columns+56(FP)
	JNZ  one

done:
	TILERELEASE
	RET

// func cpuid(leaf, sub uint32) (a, b, c, d uint32)
TEXT ·cpuid(SB), NOSPLIT, $0-24
	MOVL leaf+0(FP), AX
	MOVL sub+4(FP), CX
	CPUID
	MOVL AX, a+8(FP)
	MOVL BX, b+12(FP)
	MOVL CX, c+16(FP)
	MOVL DX, d+20(FP)
	RET

// func xgetbv() uint32
//
// The low half of XCR0: which registers the operating system saves. Needs OSXSAVE.
TEXT ·xgetbv(SB), NOSPLIT, $0-4
	XORL CX, CX
	XGETBV
	MOVL AX, ret+0(FP)
	RET

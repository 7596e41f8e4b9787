#include "textflag.h"
#include "avx2_amd64.h"

// Row operators on 8 numbers at a time.

// func requantize256(dst, acc, mult *int32, n int)
TEXT ·requantize256(SB), NOSPLIT, $0-32
	MOVQ dst+0(FP), DI
	MOVQ acc+8(FP), SI
	MOVQ mult+16(FP), DX
	MOVQ $8192, AX
	BROADCASTQ(AX, X15, Y15)
	MOVQ n+24(FP), CX

loop:
	FIRSTHALF
	MERGE(Y2, Y3, Y0)
	VMOVDQU Y0, (DI)
	ADDQ    $32, SI
	ADDQ    $32, DX
	ADDQ    $32, DI
	SUBQ    $8, CX
	JNZ     loop
	VZEROUPPER
	RET

// func accumulate256(x, acc, mult *int32, n int, shift uint, mantissa int64)
TEXT ·accumulate256(SB), NOSPLIT, $0-48
	MOVQ x+0(FP), DI
	MOVQ acc+8(FP), SI
	MOVQ mult+16(FP), DX
	MOVQ shift+32(FP), R8
	MOVQ mantissa+40(FP), R9
	MOVQ $0x10000000, R10 // beyond this a sum saturates whatever x is
	REQUANTCONST
	BROADCASTD($0x3ffffff, X8, Y8)
	BROADCASTD($-0x3ffffff, X7, Y7)
	MOVQ n+24(FP), CX

loop:
	FIRSTHALF
	SECONDHALF
	VPADDD  (DI), Y0, Y0
	VPMINSD Y8, Y0, Y0
	VPMAXSD Y7, Y0, Y0
	VMOVDQU Y0, (DI)
	ADDQ    $32, SI
	ADDQ    $32, DX
	ADDQ    $32, DI
	SUBQ    $8, CX
	JNZ     loop
	VZEROUPPER
	RET

// func rescale256(dst, u *int32, n int, shift uint, mantissa int64)
TEXT ·rescale256(SB), NOSPLIT, $0-40
	MOVQ dst+0(FP), DI
	MOVQ u+8(FP), SI
	MOVQ shift+24(FP), R8
	MOVQ mantissa+32(FP), R9
	MOVQ $0x3ffffff, R10
	REQUANTCONST
	MOVQ n+16(FP), CX

loop:
	VMOVDQU (SI), Y2
	VPSRLQ  $32, Y2, Y3
	SECONDHALF
	VMOVDQU Y0, (DI)
	ADDQ    $32, SI
	ADDQ    $32, DI
	SUBQ    $8, CX
	JNZ     loop
	VZEROUPPER
	RET

// func activate256(y, acc, mult *int32, n int, shift uint, mantissa int64, table, largest *int32)
TEXT ·activate256(SB), NOSPLIT, $0-64
	MOVQ  y+0(FP), DI
	MOVQ  acc+8(FP), SI
	MOVQ  mult+16(FP), DX
	MOVQ  shift+32(FP), R8
	MOVQ  mantissa+40(FP), R9
	MOVQ  $0x7fffff, R10
	REQUANTCONST
	BROADCASTD($24576, X7, Y7)
	BROADCASTD($24575, X6, Y6)
	VPXOR Y8, Y8, Y8
	MOVQ  table+48(FP), R12
	MOVQ  n+24(FP), CX

loop:
	FIRSTHALF
	SECONDHALF
	CURVE
	VMOVDQU    Y4, (DI)
	VPABSD     Y4, Y4
	VPMAXSD    Y4, Y8, Y8
	ADDQ       $32, SI
	ADDQ       $32, DX
	ADDQ       $32, DI
	SUBQ       $8, CX
	JNZ        loop
	MOVQ       largest+56(FP), AX
	VMOVDQU    Y8, (AX)
	VZEROUPPER
	RET

// func gain256(y, x *int32, gain *int16, n int, largest *int32, squares *uint64)
TEXT ·gain256(SB), NOSPLIT, $0-48
	MOVQ  y+0(FP), DI
	MOVQ  x+8(FP), SI
	MOVQ  gain+16(FP), DX
	MOVQ  $1024, AX
	BROADCASTQ(AX, X15, Y15)
	VPXOR Y8, Y8, Y8
	VPXOR Y9, Y9, Y9
	MOVQ  n+24(FP), CX

loop:
	VMOVDQU   (SI), Y0
	VPMOVSXWD (DX), Y1
	VPMULDQ   Y0, Y1, Y2
	VPMULDQ   Y0, Y0, Y5
	VPSRLQ    $32, Y0, Y3
	VPSRLQ    $32, Y1, Y4
	VPMULDQ   Y3, Y3, Y6
	VPMULDQ   Y3, Y4, Y3
	VPADDQ    Y5, Y9, Y9
	VPADDQ    Y6, Y9, Y9
	VPADDQ    Y15, Y2, Y2
	VPADDQ    Y15, Y3, Y3
	VPSRLQ    $11, Y2, Y2
	VPSRLQ    $11, Y3, Y3
	MERGE(Y2, Y3, Y0)
	VMOVDQU   Y0, (DI)
	VPABSD    Y0, Y0
	VPMAXSD   Y0, Y8, Y8
	ADDQ      $32, SI
	ADDQ      $16, DX
	ADDQ      $32, DI
	SUBQ      $8, CX
	JNZ       loop
	MOVQ      largest+32(FP), AX
	VMOVDQU   Y8, (AX)
	MOVQ      squares+40(FP), AX
	VMOVDQU   Y9, (AX)
	VZEROUPPER
	RET

// func magnitude256(v *int32, n int, largest *int32)
TEXT ·magnitude256(SB), NOSPLIT, $0-24
	MOVQ  v+0(FP), SI
	MOVQ  n+8(FP), CX
	VPXOR Y8, Y8, Y8

loop:
	VPABSD  (SI), Y0
	VPMAXSD Y0, Y8, Y8
	ADDQ    $32, SI
	SUBQ    $8, CX
	JNZ     loop
	MOVQ    largest+16(FP), AX
	VMOVDQU Y8, (AX)
	VZEROUPPER
	RET

// func quantize256(dst *int8, v *int32, n int, inverse int64, shift uint)
TEXT ·quantize256(SB), NOSPLIT, $0-40
	MOVQ dst+0(FP), DI
	MOVQ v+8(FP), SI
	MOVQ inverse+24(FP), R9
	MOVQ shift+32(FP), R8
	SHIFTCONST
	BROADCASTQ(R9, X14, Y14)
	MOVQ n+16(FP), CX

loop:
	VMOVDQU      (SI), Y2
	VPSRLQ       $32, Y2, Y3
	VPMULDQ      Y14, Y2, Y2
	VPMULDQ      Y14, Y3, Y3
	ROUNDSHIFT(Y2)
	ROUNDSHIFT(Y3)
	MERGE(Y2, Y3, Y0)
	VEXTRACTI128 $1, Y0, X1
	VPACKSSDW    X1, X0, X0
	VPACKSSWB    X0, X0, X0
	VMOVQ        X0, (DI)
	ADDQ         $32, SI
	ADDQ         $8, DI
	SUBQ         $8, CX
	JNZ          loop
	VZEROUPPER
	RET

// func logits256(dst, acc, keys *int32, n int, query int64, shift uint, largest *int32)
TEXT ·logits256(SB), NOSPLIT, $0-56
	MOVQ dst+0(FP), DI
	MOVQ acc+8(FP), SI
	MOVQ keys+16(FP), DX
	MOVQ query+32(FP), R9
	MOVQ shift+40(FP), R8
	SHIFTCONST
	MOVQ $32, AX
	BROADCASTQ(AX, X15, Y15)
	BROADCASTQ(R9, X14, Y14)
	BROADCASTD($0x80000001, X8, Y8)
	MOVQ n+24(FP), CX

loop:
	VMOVDQU (SI), Y0
	VMOVDQU (DX), Y1
	PRODUCTS(Y0, Y1, Y2, Y3, Y4)
	VPADDQ  Y15, Y2, Y2
	VPADDQ  Y15, Y3, Y3
	VPSRLQ  $6, Y2, Y2
	VPSRLQ  $6, Y3, Y3
	VPMULDQ Y14, Y2, Y2
	VPMULDQ Y14, Y3, Y3
	ROUNDSHIFT(Y2)
	ROUNDSHIFT(Y3)
	MERGE(Y2, Y3, Y0)
	VMOVDQU Y0, (DI)
	VPMAXSD Y0, Y8, Y8
	ADDQ    $32, SI
	ADDQ    $32, DX
	ADDQ    $32, DI
	SUBQ    $8, CX
	JNZ     loop
	MOVQ    largest+48(FP), AX
	VMOVDQU Y8, (AX)
	VZEROUPPER
	RET

// func blendRow256(dst, acc, largest *int32, n int, inverse int64)
TEXT ·blendRow256(SB), NOSPLIT, $0-40
	MOVQ dst+0(FP), DI
	MOVQ acc+8(FP), SI
	MOVQ largest+16(FP), DX
	MOVQ n+24(FP), CX
	MOVQ inverse+32(FP), R9
	BROADCASTQ(R9, X14, Y14)
	MOVQ $16384, AX
	BROADCASTQ(AX, X15, Y15)
	MOVQ $0x200000, AX
	BROADCASTQ(AX, X13, Y13)

loop:
	VMOVDQU (SI), Y2
	VMOVDQU (DX), Y1
	VPSRLQ  $32, Y2, Y3
	VPSRLQ  $32, Y1, Y4
	VPMULDQ Y14, Y2, Y2
	VPMULDQ Y14, Y3, Y3
	VPADDQ  Y15, Y2, Y2
	VPADDQ  Y15, Y3, Y3
	VPSRLQ  $15, Y2, Y2
	VPSRLQ  $15, Y3, Y3
	VPMULDQ Y1, Y2, Y2
	VPMULDQ Y4, Y3, Y3
	VPADDQ  Y13, Y2, Y2
	VPADDQ  Y13, Y3, Y3
	VPSRLQ  $22, Y2, Y2
	VPSRLQ  $22, Y3, Y3
	MERGE(Y2, Y3, Y0)
	VMOVDQU Y0, (DI)
	ADDQ    $32, SI
	ADDQ    $32, DX
	ADDQ    $32, DI
	SUBQ    $8, CX
	JNZ     loop
	VZEROUPPER
	RET

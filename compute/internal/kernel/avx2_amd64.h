// What row operators on 8 numbers at a time are made of; see avx512_amd64.s for the idea. AVX2 has no arithmetic 64-bit shift: adding 2^62
// before a logical one and taking 2^62 >> s away after it gives the same floor.

// Products of a and b: even lanes to e, odd lanes to o; t is lost.
#define PRODUCTS(a, b, e, o, t) \
	VPMULDQ a, b, e   \
	VPSRLQ  $32, a, o \
	VPSRLQ  $32, b, t \
	VPMULDQ o, t, o

// Merge 64-bit even and odd results, of which the low 32 bits count, into out.
#define MERGE(e, o, out) \
	VPSLLQ   $32, o, o \
	VPBLENDD $0xAA, o, e, out

// Constants of a rounding shift by R8: Y13 = half + 2^62, Y12 = 2^62 >> s, X9 = s. Loses AX, BX.
#define SHIFTCONST \
	VMOVQ        R8, X9     \
	MOVQ         R8, CX     \
	MOVQ         $1, BX     \
	SHLQ         CX, BX     \
	SHRQ         $1, BX     \
	MOVQ         $0x4000000000000000, AX \
	ADDQ         AX, BX     \
	VMOVQ        BX, X13    \
	VPBROADCASTQ X13, Y13   \
	SHRQ         CX, AX     \
	VMOVQ        AX, X12    \
	VPBROADCASTQ X12, Y12

#define ROUNDSHIFT(v) \
	VPADDQ Y13, v, v \
	VPSRLQ X9, v, v  \
	VPSUBQ Y12, v, v

#define BROADCASTQ(reg, x, y) \
	VMOVQ        reg, x \
	VPBROADCASTQ x, y

#define BROADCASTD(imm, x, y) \
	MOVL         imm, AX \
	VMOVD        AX, x   \
	VPBROADCASTD x, y

// Limit 64-bit lanes of v to Y10..Y11; m is lost.
#define LIMIT(v, m) \
	VPCMPGTQ  Y11, v, m    \
	VPBLENDVB m, Y11, v, v \
	VPCMPGTQ  v, Y10, m    \
	VPBLENDVB m, Y10, v, v

// First half of a requantization of the sums at SI with the multipliers at DX, in 64-bit lanes Y2 and Y3. Y15 = 2^13.
#define FIRSTHALF \
	VMOVDQU (SI), Y0 \
	VMOVDQU (DX), Y1 \
	PRODUCTS(Y0, Y1, Y2, Y3, Y4) \
	VPADDQ  Y15, Y2, Y2 \
	VPADDQ  Y15, Y3, Y3 \
	VPSRLQ  $14, Y2, Y2 \
	VPSRLQ  $14, Y3, Y3

// Second half of Y2, Y3 with mantissa Y14, into Y0.
#define SECONDHALF \
	VPMULDQ Y14, Y2, Y2 \
	VPMULDQ Y14, Y3, Y3 \
	ROUNDSHIFT(Y2)      \
	ROUNDSHIFT(Y3)      \
	LIMIT(Y2, Y4)       \
	LIMIT(Y3, Y4)       \
	MERGE(Y2, Y3, Y0)

// Constants of both: mantissa in R9, limit in R10, shift in R8.
#define REQUANTCONST \
	SHIFTCONST                \
	MOVQ $8192, AX            \
	BROADCASTQ(AX, X15, Y15)  \
	BROADCASTQ(R9, X14, Y14)  \
	BROADCASTQ(R10, X11, Y11) \
	NEGQ R10                  \
	BROADCASTQ(R10, X10, Y10)

// The curve at R12 of Y0, into Y4: two neighbours of the table for each number come in one word of 64 bits. The cells are
// dealt so that the halves lie in order again after the shuffles. Y6 = 24575, Y7 = 24576; Y1 to Y5 are lost.
#define CURVE \
	VPMINSD    Y6, Y0, Y1             \
	VPADDD     Y7, Y1, Y1             \
	VPXOR      Y2, Y2, Y2             \
	VPMAXSD    Y2, Y1, Y1             \ // position in the table, 0 to 49151
	VPSRLD     $6, Y1, Y2             \
	VPSLLD     $26, Y1, Y1            \
	VPSRLD     $26, Y1, Y1            \ // rest within the cell
	VPERMQ     $0x08, Y2, Y3          \
	VPERMQ     $0x0d, Y2, Y2          \
	VPCMPEQD   Y5, Y5, Y5             \
	VPGATHERDQ Y5, (R12)(X3*4), Y4    \
	VPCMPEQD   Y5, Y5, Y5             \
	VPGATHERDQ Y5, (R12)(X2*4), Y3    \
	VSHUFPS    $0x88, Y3, Y4, Y2      \
	VSHUFPS    $0xdd, Y3, Y4, Y4      \
	VPSUBD     Y2, Y4, Y4             \
	VPMULLD    Y1, Y4, Y4             \
	VPCMPEQD   Y5, Y5, Y5             \
	VPSRLD     $31, Y5, Y5            \
	VPSLLD     $5, Y5, Y5             \ // 32
	VPADDD     Y5, Y4, Y4             \
	VPSRAD     $6, Y4, Y4             \
	VPADDD     Y2, Y4, Y4             \
	VPXOR      Y5, Y5, Y5             \
	VPSUBD     Y7, Y5, Y5             \
	VPCMPGTD   Y5, Y0, Y5             \
	VPAND      Y5, Y4, Y4             \ // nothing below the table
	VPCMPGTD   Y6, Y0, Y5             \
	VPBLENDVB  Y5, Y0, Y4, Y4

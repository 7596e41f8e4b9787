// What row operators in several files share; neon_arm64.h comes first.

// V4 to V7 = RoundShift(V0, V1 times the factor in V30, by what V31 says).
#define SCALED \
	SMULL(30, 0, 4)  \
	SMULL2(30, 0, 5) \
	SMULL(30, 1, 6)  \
	SMULL2(30, 1, 7) \
	SRSHL(31, 4, 4)  \
	SRSHL(31, 5, 5)  \
	SRSHL(31, 6, 6)  \
	SRSHL(31, 7, 7)

// V0 and V1 = the low halves of V4 to V7.
#define LOWHALVES \
	VUZP1 V5.S4, V4.S4, V0.S4 \
	VUZP1 V7.S4, V6.S4, V1.S4

// Constants of SCALED: the factor in R9, the shift in R8, which is lost.
#define SCALECONST \
	NEG  R8, R8      \
	VDUP R8, V31.D2  \
	VDUP R9, V30.S4

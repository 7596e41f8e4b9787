// Vector instructions that Go's assembler has no name for, by the encodings of the Arm Architecture Reference Manual.
// Arguments are the numbers of vector registers, sources first and the destination last, in the order of Go's own
// instructions: SMULL(m, n, d) is what Arm writes as smull d, n, m. Each was read back with a disassembler (objdump of
// Debian's binutils-aarch64-linux-gnu), and the kernels' tests run them all.

// sdot d.4s, n.16b, m.4b[i]: four sums of four products of bytes.
#define SDOT(m, i, n, d) WORD $(0x4F80E000 | (i)%2<<21 | (i)/2<<11 | (m)<<16 | (n)<<5 | (d))

// smmla d.4s, n.16b, m.16b: two rows of eight bytes by two columns of eight, a block of 2 x 2 sums.
#define SMMLA(m, n, d) WORD $(0x4E80A400 | (m)<<16 | (n)<<5 | (d))

// smull d.8h, n.8b, m.8b and smlal2 d.8h, n.16b, m.16b: products of bytes.
#define SMULLB(m, n, d) WORD $(0x0E20C000 | (m)<<16 | (n)<<5 | (d))
#define SMLAL2B(m, n, d) WORD $(0x4E208000 | (m)<<16 | (n)<<5 | (d))

// saddlp d.8h, n.16b and sadalp d.4s, n.8h: sums of neighbours.
#define SADDLPB(n, d) WORD $(0x4E202800 | (n)<<5 | (d))
#define SADALPH(n, d) WORD $(0x4E606800 | (n)<<5 | (d))

// smlal d.4s, n.4h, m.h[i] and smlal2 d.4s, n.8h, m.h[i]; m is at most 15.
#define SMLALH(m, i, n, d) WORD $(0x0F402000 | (i)/4<<11 | (i)/2%2<<21 | (i)%2<<20 | (m)<<16 | (n)<<5 | (d))
#define SMLAL2H(m, i, n, d) WORD $(0x4F402000 | (i)/4<<11 | (i)/2%2<<21 | (i)%2<<20 | (m)<<16 | (n)<<5 | (d))

// smull d.2d, n.2s, m.2s; smull2 d.2d, n.4s, m.4s; smlal and smlal2: products of 64 bits.
#define SMULL(m, n, d) WORD $(0x0EA0C000 | (m)<<16 | (n)<<5 | (d))
#define SMULL2(m, n, d) WORD $(0x4EA0C000 | (m)<<16 | (n)<<5 | (d))
#define SMLAL(m, n, d) WORD $(0x0EA08000 | (m)<<16 | (n)<<5 | (d))
#define SMLAL2(m, n, d) WORD $(0x4EA08000 | (m)<<16 | (n)<<5 | (d))

// rshrn d.2s, n.2d, #s and rshrn2 d.4s, n.2d, #s: RoundShift of 64 bits by 1 to 32, the low half kept.
#define RSHRN(s, n, d) WORD $(0x0F008C00 | (64-(s))<<16 | (n)<<5 | (d))
#define RSHRN2(s, n, d) WORD $(0x4F008C00 | (64-(s))<<16 | (n)<<5 | (d))

// srshl d.2d, n.2d, m.2d: RoundShift by -m.
#define SRSHL(m, n, d) WORD $(0x4EE05400 | (m)<<16 | (n)<<5 | (d))

// sshl d.4s, n.4s, m.4s: an arithmetic shift by -m.
#define SSHL(m, n, d) WORD $(0x4EA04400 | (m)<<16 | (n)<<5 | (d))

// sqxtn d.2s, n.2d and sqxtn2 d.4s, n.2d: 64 bits to 32, saturated.
#define SQXTN(n, d) WORD $(0x0EA14800 | (n)<<5 | (d))
#define SQXTN2(n, d) WORD $(0x4EA14800 | (n)<<5 | (d))

// sxtl d.4s, n.4h and sxtl2 d.4s, n.8h: 16 bits to 32.
#define SXTL(n, d) WORD $(0x0F10A400 | (n)<<5 | (d))
#define SXTL2(n, d) WORD $(0x4F10A400 | (n)<<5 | (d))

// On d.4s: sqadd, smin, smax, cmgt (n > m), mul; abs, srshr #s of n.4s; smaxv s, n.4s.
#define SQADD(m, n, d) WORD $(0x4EA00C00 | (m)<<16 | (n)<<5 | (d))
#define SMIN(m, n, d) WORD $(0x4EA06C00 | (m)<<16 | (n)<<5 | (d))
#define SMAX(m, n, d) WORD $(0x4EA06400 | (m)<<16 | (n)<<5 | (d))
#define CMGT(m, n, d) WORD $(0x4EA03400 | (m)<<16 | (n)<<5 | (d))
#define MUL(m, n, d) WORD $(0x4EA09C00 | (m)<<16 | (n)<<5 | (d))
#define ABS(n, d) WORD $(0x4EA0B800 | (n)<<5 | (d))
#define SRSHR(s, n, d) WORD $(0x4F002400 | (64-(s))<<16 | (n)<<5 | (d))
#define SMAXV(n, d) WORD $(0x4EB0A800 | (n)<<5 | (d))

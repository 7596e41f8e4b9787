// Package kernel is the exact arithmetic of the engine and the operators written with it, once for every
// instruction set that is worth it.
//
// exact.go holds the words everything is built from: rounding shifts, row scales, quantization. The scalar kernel
// (scalar.go, gemm_scalar.go, gelu.go, softmax.go) defines every operator over them in plain Go and runs anywhere. The others
// compute the same integers with vector instructions; which of them a processor runs is found out at run time (Select),
// and tests hold each against the scalar one on random and on extreme operands.
//
// On amd64 products are made by VPDPBUSD on 512 bits (vnni) or on 256 (avxvnni), or by VPMADDWD (avx2), at 0.75 to 0.95 of
// what a loop of the instruction alone does. On a core of a Zen 5 a picture of the embedded model, sixteen steps, takes 36,
// 77 and 144 ms; half of that are products, the rest rows.
//
// AMX is in few machines. Where the tests run on another, they execute that kernel's machine code under emulation (package
// amxemu), where instructions keep every rule of Intel's manual but take no measurable time: its results are tested,
// its speed is measured by make bench-compute on processors that have it, and until then is unknown.
//
// On arm64 all operators have vectors, and products are made by SMMLA (i8mm), by SDOT (neon) or by neither (neonbase).
// Their speed is counted, not timed: a picture of the embedded model, sixteen steps on one thread, takes 16.6 thousand
// million instructions with the scalar kernel, 2.3 with neonbase, 1.06 with neon and 0.82 with i8mm, of which products
// are 0.35 to 0.6. "make test-arm64" runs them under emulation on other machines.
//
// What a kernel may do differently is order: sums are exact, so they can be taken in any. What it may not do is
// round, saturate or overflow where the definition does not.
package kernel

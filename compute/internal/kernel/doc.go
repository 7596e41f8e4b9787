// Package kernel is the exact arithmetic of the engine and the operators written with it, once for every
// instruction set that is worth it.
//
// exact.go holds the words everything is built from: rounding shifts, row scales, quantization. The scalar kernel
// (scalar.go, gemm_scalar.go, gelu.go, softmax.go) defines every operator over them in plain Go and runs anywhere. The others
// compute the same integers with vector instructions; which of them a processor runs is found out at run time (Select),
// and tests hold each against the scalar one on random and on extreme operands.
//
// AMX is in few machines. Where the tests run on another, they execute that kernel's machine code under emulation (package
// amxemu), where instructions keep every rule of Intel's manual but take no measurable time: its results are tested,
// its speed is measured by make bench-compute on processors that have it, and until then is unknown.
//
// What a kernel may do differently is order: sums are exact, so they can be taken in any. What it may not do is
// round, saturate or overflow where the definition does not.
package kernel

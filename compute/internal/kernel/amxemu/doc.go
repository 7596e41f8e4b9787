// Package amxemu runs a program on a processor that appears to have Intel's AMX, where the real one has not.
//
// The int8 tile kernel is written in instructions that few machines can execute. A test that is skipped
// everywhere else proves nothing, so here the kernel's own machine code is executed: Run starts the test binary once
// more under ptrace. The processor refuses each tile instruction with SIGILL; the tracer decodes it (decode.go), does what
// Intel's manual says to the thread's tiles and the program's memory (tiles.go), and lets the program go on behind it. Since
// a stop costs more than anything the tracer does in it, it also takes the few kinds of integer instructions that stand
// between (integer.go). All else runs on the processor itself.
//
// The program's own detection runs as well and is told what it would be told on such a machine: its CPUID and XGETBV
// instructions are overwritten in the running copy with an undefined one, whose answer the tracer gives, and the
// operating system's consent (arch_prctl) comes from the tracer, too. Nothing in the program knows of any of this.
//
// The manual's conditions are faults here as they are there: a tile that is not configured, shapes that do not fit,
// operands that are the same tile, memory that is not there, use before consent. What cannot be tried is time, and
// the saving of tiles by the operating system when threads change places.
package amxemu

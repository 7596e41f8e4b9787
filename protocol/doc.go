// Package protocol is what limn's nodes agree on: the messages they sign, the bytes they hash, the draw that
// names who checks a picture, and the rule that says when a picture is certified.
//
// Everything here is a pure function or a plain value. There is no clock, no socket, no disk and no goroutine, so
// the same code runs on sockets, in a simulator and, where it matters for money, in the EVM: the draw, the
// EIP-712 digests and the ecrecover-able signatures are recomputed by the contracts of package settlement.
//
// A task passes through the messages in this order:
//
//	Announcement  requester -> everyone     what is wanted, and the most it may cost
//	Quote         miner -> requester        a firm price and an honest time
//	Assignment    requester -> miner        the task, bound to one miner and one commit-by round R
//	Voucher       payer -> miner            the promise to pay, dead unless a commit came by R
//	Commit        miner -> everyone         picture, pixels, and the blinded root of the computation's trace
//	Attestation   drawn verifier -> all     two scores: the plain picture's and its own augmentation's
//	AuditCommit   drawn auditor -> all      the sealed result of a whole re-execution
//	TraceReveal   miner -> everyone         what the Commit had blinded, once two auditors are bound
//	AuditStatement auditor -> everyone      the opened result
//
// The order of fields, the canonical bytes and test vectors stand in SPEC.md beside this file.
//
// The machines that play the roles of a task, driven by these messages, are in package roles below this one.
package protocol

package protocol

import "encoding/binary"

// Message is a statement that can be signed: a fixed set of fields with one EIP-712 hash and a check of everything
// that can be known from the message alone.
type Message interface {
	// Kind tells the message's place in the wire format; it is part of the canonical bytes.
	Kind() Kind
	// StructHash is EIP-712's hashStruct: the type's hash and every field, in the order of the type string.
	StructHash() Hash
	// Validate checks ranges. A message that fails is never signed, sent, stored or acted on.
	Validate() error
}

// Kind numbers the message types. Numbers are never reused.
type Kind uint8

// The kinds of message.
const (
	KindAnnouncement   Kind = 1
	KindQuote          Kind = 2
	KindAssignment     Kind = 3
	KindVoucher        Kind = 4
	KindCommit         Kind = 5
	KindAttestation    Kind = 6
	KindAuditCommit    Kind = 7
	KindTraceReveal    Kind = 8
	KindAuditStatement Kind = 9
	KindNodeKey        Kind = 10
	KindPayerKey       Kind = 11
)

// Tier is how a picture's honesty is established.
type Tier uint8

const (
	// TierExact pictures are a pure function of the task and are compared byte by byte.
	TierExact Tier = 0
	// TierStatistical pictures come from any engine and are watched by tests on their scores.
	TierStatistical Tier = 1
)

// Task is what a picture is a function of. It travels inside announcements and assignments.
type Task struct {
	_        struct{} `cbor:",toarray"`
	Model    Hash     // root of the model's manifest
	Prompt   Hash     // PromptHash(salt, prompt); a public task has a zero salt
	Tokens   Hash     // TokensHash(salt, tokens) with the prompt's salt; zero in the statistical tier
	Width    uint16   // pixels
	Height   uint16   // pixels
	Steps    uint16   // of the scheduler
	Guidance uint16   // classifier-free guidance, in 1/100
	Seed     uint64   // of the noise
	Tier     Tier
	Class    uint8 // of the prompt: index among the manifest's classes, or ClassOther
}

// ClassOther is the class of prompts that no class of the manifest describes, and of models without classes.
const ClassOther = 255

const taskType = "Task(bytes32 model,bytes32 prompt,bytes32 tokens,uint16 width,uint16 height,uint16 steps,uint16 guidance,uint64 seed,uint8 tier,uint8 class)"

// StructHash returns EIP-712's hashStruct of the task.
func (t Task) StructHash() Hash {
	w := newWords(taskType)
	w.hash(t.Model)
	w.hash(t.Prompt)
	w.hash(t.Tokens)
	w.uint(uint64(t.Width))
	w.uint(uint64(t.Height))
	w.uint(uint64(t.Steps))
	w.uint(uint64(t.Guidance))
	w.uint(t.Seed)
	w.uint(uint64(t.Tier))
	w.uint(uint64(t.Class))
	return w.sum()
}

// PromptHash commits to a prompt. The salt is zero for a public task and 32 random bytes for a private one; it is of
// fixed width, so no two pairs of salt and prompt share a preimage.
func PromptHash(salt Hash, prompt string) Hash { return Keccak(salt[:], []byte(prompt)) }

// TokensHash commits to what a model understood of a prompt, two bytes a token, big endian: with it a contract can judge
// the reading of the text from the revealed salt and tokens, without a tokenizer and without the prompt.
func TokensHash(salt Hash, tokens []uint16) Hash {
	data := make([]byte, 0, 2*len(tokens))
	for _, t := range tokens {
		data = binary.BigEndian.AppendUint16(data, t)
	}
	return Keccak(salt[:], data)
}

// Announcement asks the network for a picture.
type Announcement struct {
	_         struct{} `cbor:",toarray"`
	Task      Task
	Requester Address // node that collects the quotes
	MaxPrice  Amount  // no quote above this is looked at
	Expiry    uint64  // last round in which quotes are wanted
}

const announcementType = "Announcement(Task task,address requester,uint64 maxPrice,uint64 expiry)" + taskType

// Kind implements Message.
func (Announcement) Kind() Kind { return KindAnnouncement }

// StructHash implements Message.
func (a Announcement) StructHash() Hash {
	w := newWords(announcementType)
	w.hash(a.Task.StructHash())
	w.address(a.Requester)
	w.uint(uint64(a.MaxPrice))
	w.uint(a.Expiry)
	return w.sum()
}

// Quote is a miner's firm offer: it will accept an assignment at this price while Expiry has not passed.
type Quote struct {
	_            struct{} `cbor:",toarray"`
	Announcement Hash     // digest of the announcement
	Miner        Address
	Price        Amount
	P50          uint32 // median time from assignment to picture, ms
	P90          uint32 // 90th percentile of the same, ms
	Loaded       bool   // the model is in memory already
	Expiry       uint64 // last round in which an assignment is accepted
}

const quoteType = "Quote(bytes32 announcement,address miner,uint64 price,uint32 p50,uint32 p90,bool loaded,uint64 expiry)"

// Kind implements Message.
func (Quote) Kind() Kind { return KindQuote }

// StructHash implements Message.
func (q Quote) StructHash() Hash {
	w := newWords(quoteType)
	w.hash(q.Announcement)
	w.address(q.Miner)
	w.uint(uint64(q.Price))
	w.uint(uint64(q.P50))
	w.uint(uint64(q.P90))
	w.bool(q.Loaded)
	w.uint(q.Expiry)
	return w.sum()
}

// Assignment gives a task to one miner. Its digest is the assignment id that every later message names, and it
// fixes the commit-by round: nothing the miner does later can move the draw.
type Assignment struct {
	_         struct{} `cbor:",toarray"`
	Task      Task
	Requester Address
	Miner     Address
	Price     Amount
	CommitBy  uint64 // round R; draws come from the beacon of R+1
	Nonce     uint64 // tells apart two assignments of the same task to the same miner
}

const assignmentType = "Assignment(Task task,address requester,address miner,uint64 price,uint64 commitBy,uint64 nonce)" + taskType

// Kind implements Message.
func (Assignment) Kind() Kind { return KindAssignment }

// StructHash implements Message.
func (a Assignment) StructHash() Hash {
	w := newWords(assignmentType)
	w.hash(a.Task.StructHash())
	w.address(a.Requester)
	w.address(a.Miner)
	w.uint(uint64(a.Price))
	w.uint(a.CommitBy)
	w.uint(a.Nonce)
	return w.sum()
}

// Voucher is the payer's promise, and the unit that is paid at most once: (payer, number) names it for ever.
type Voucher struct {
	_          struct{} `cbor:",toarray"`
	Payer      Address  // payer key
	Number     uint32   // counts up from FirstVoucher of the key's slot without gaps
	Assignment Hash     // digest of the assignment
	Miner      Address
	Price      Amount
	CommitBy   uint64 // round R; the voucher is dead if no commit came by then
	SettleBy   uint64 // last epoch that may contain it
	Params     uint32 // version of the governed parameters it is judged by
	Previous   Hash   // digest of voucher Number-1, zero for the first
}

// An account's payer keys share its numbers: the escrow gives each key a slot of 2^24 of them when it is registered, so
// that two keys never use one number, and an account and a number name one key.
const (
	voucherSlotBits = 24
	// VouchersPerKey is how many vouchers a payer key can sign in its life.
	VouchersPerKey = 1 << voucherSlotBits
	// SettleWithin is how many epochs after the current one a voucher may name as its last: half the escrow's ring, so
	// that two epochs that paid one voucher are always both at hand for the proof.
	SettleWithin = 512
)

// FirstVoucher returns the number of the first voucher of the payer key with the slot.
func FirstVoucher(slot uint8) uint32 { return uint32(slot) << voucherSlotBits }

// Slot returns which of its account's payer keys a voucher with this number belongs to.
func (v Voucher) Slot() uint8 { return uint8(v.Number >> voucherSlotBits) }

// First tells whether the voucher is the first of its key, which has no voucher before it.
func (v Voucher) First() bool { return v.Number%VouchersPerKey == 0 }

const voucherType = "Voucher(address payer,uint32 number,bytes32 assignment,address miner,uint64 price,uint64 commitBy,uint64 settleBy,uint32 params,bytes32 previous)"

// Kind implements Message.
func (Voucher) Kind() Kind { return KindVoucher }

// StructHash implements Message.
func (v Voucher) StructHash() Hash {
	w := newWords(voucherType)
	w.address(v.Payer)
	w.uint(uint64(v.Number))
	w.hash(v.Assignment)
	w.address(v.Miner)
	w.uint(uint64(v.Price))
	w.uint(v.CommitBy)
	w.uint(v.SettleBy)
	w.uint(uint64(v.Params))
	w.hash(v.Previous)
	return w.sum()
}

// Commit is the miner's statement of what it made.
type Commit struct {
	_          struct{} `cbor:",toarray"`
	Assignment Hash
	Picture    Hash   // SHA-256 of the PNG's bytes: the digest inside its CID
	Pixels     Hash   // SHA-256 of the raw RGB bytes: what re-execution is compared with
	Trace      Hash   // SaltedTrace(root, salt)
	Size       uint32 // of the PNG in bytes
}

const commitType = "Commit(bytes32 assignment,bytes32 picture,bytes32 pixels,bytes32 trace,uint32 size)"

// Kind implements Message.
func (Commit) Kind() Kind { return KindCommit }

// StructHash implements Message.
func (c Commit) StructHash() Hash {
	w := newWords(commitType)
	w.hash(c.Assignment)
	w.hash(c.Picture)
	w.hash(c.Pixels)
	w.hash(c.Trace)
	w.uint(uint64(c.Size))
	return w.sum()
}

// SaltedTrace hides a trace root until its auditors are bound to their own: keccak256(root || salt).
func SaltedTrace(root, salt Hash) Hash { return Keccak(root[:], salt[:]) }

// Attestation is a drawn verifier's statement. Plain must be the same from every honest verifier; Augmented is the
// score of the picture under the augmentation of this index, and so cannot be copied from another member.
type Attestation struct {
	_          struct{} `cbor:",toarray"`
	Assignment Hash
	Index      uint32 // place in the draw
	Beacon     Hash   // value of round R+1
	Commit     Hash   // digest of the commit it scored
	Plain      int32  // 1e-4 of cosine
	Augmented  int32  // 1e-4 of cosine
}

const attestationType = "Attestation(bytes32 assignment,uint32 index,bytes32 beacon,bytes32 commit,int32 plain,int32 augmented)"

// Kind implements Message.
func (Attestation) Kind() Kind { return KindAttestation }

// StructHash implements Message.
func (a Attestation) StructHash() Hash {
	w := newWords(attestationType)
	w.hash(a.Assignment)
	w.uint(uint64(a.Index))
	w.hash(a.Beacon)
	w.hash(a.Commit)
	w.int(a.Plain)
	w.int(a.Augmented)
	return w.sum()
}

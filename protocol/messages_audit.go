package protocol

// AuditCommit binds a drawn auditor to the result of its re-execution before the miner unblinds its own, so that
// agreeing without working is impossible.
type AuditCommit struct {
	_          struct{} `cbor:",toarray"`
	Assignment Hash
	Index      uint32 // place in the draw of auditors
	Beacon     Hash   // value of round R+2
	Sealed     Hash   // Seal(auditor, pixels, root, salt) of the statement to come
}

const auditCommitType = "AuditCommit(bytes32 assignment,uint32 index,bytes32 beacon,bytes32 sealed)"

// Kind implements Message.
func (AuditCommit) Kind() Kind { return KindAuditCommit }

// StructHash implements Message.
func (a AuditCommit) StructHash() Hash {
	w := newWords(auditCommitType)
	w.hash(a.Assignment)
	w.uint(uint64(a.Index))
	w.hash(a.Beacon)
	w.hash(a.Sealed)
	return w.sum()
}

// Seal hides an auditor's result: keccak256(auditor || pixels || root || salt). With the auditor inside, a seal copied
// from another member can never be opened, not even once that member has opened its own.
func Seal(auditor Address, pixels, root, salt Hash) Hash {
	return Keccak(auditor[:], pixels[:], root[:], salt[:])
}

// TraceReveal opens the trace root that a commit had blinded.
type TraceReveal struct {
	_          struct{} `cbor:",toarray"`
	Assignment Hash
	Root       Hash
	Salt       Hash
}

const traceRevealType = "TraceReveal(bytes32 assignment,bytes32 root,bytes32 salt)"

// Kind implements Message.
func (TraceReveal) Kind() Kind { return KindTraceReveal }

// StructHash implements Message.
func (t TraceReveal) StructHash() Hash {
	w := newWords(traceRevealType)
	w.hash(t.Assignment)
	w.hash(t.Root)
	w.hash(t.Salt)
	return w.sum()
}

// AuditStatement opens an auditor's sealed result.
type AuditStatement struct {
	_          struct{} `cbor:",toarray"`
	Assignment Hash
	Index      uint32 // place in the draw of auditors
	Beacon     Hash   // value of round R+2
	Pixels     Hash   // SHA-256 of the raw RGB bytes the auditor computed
	Root       Hash   // root of the trace the auditor computed
	Salt       Hash
}

const auditStatementType = "AuditStatement(bytes32 assignment,uint32 index,bytes32 beacon,bytes32 pixels,bytes32 root,bytes32 salt)"

// Kind implements Message.
func (AuditStatement) Kind() Kind { return KindAuditStatement }

// StructHash implements Message.
func (a AuditStatement) StructHash() Hash {
	w := newWords(auditStatementType)
	w.hash(a.Assignment)
	w.uint(uint64(a.Index))
	w.hash(a.Beacon)
	w.hash(a.Pixels)
	w.hash(a.Root)
	w.hash(a.Salt)
	return w.sum()
}

// NodeKey is a node key's consent to be registered by an owner. The registry checks it, so nobody can register
// somebody else's node.
type NodeKey struct {
	_     struct{} `cbor:",toarray"`
	Owner Address
	Node  Address
	Roles Roles
	Nonce uint64 // the registry's count of registrations of this node
}

const nodeKeyType = "NodeKey(address owner,address node,uint8 roles,uint64 nonce)"

// Kind implements Message.
func (NodeKey) Kind() Kind { return KindNodeKey }

// StructHash implements Message.
func (n NodeKey) StructHash() Hash {
	w := newWords(nodeKeyType)
	w.address(n.Owner)
	w.address(n.Node)
	w.uint(uint64(n.Roles))
	w.uint(n.Nonce)
	return w.sum()
}

// PayerKey is a payer key's consent to sign vouchers for an owner's account, up to a limit and until an expiry that
// the owner sets, so that a stolen laptop costs at most the limit.
type PayerKey struct {
	_      struct{} `cbor:",toarray"`
	Owner  Address
	Key    Address
	Limit  Amount // sum of unexpired vouchers
	Expiry uint64 // L1 block
	Nonce  uint64 // the escrow's count of registrations of this key
}

const payerKeyType = "PayerKey(address owner,address key,uint64 limit,uint64 expiry,uint64 nonce)"

// Kind implements Message.
func (PayerKey) Kind() Kind { return KindPayerKey }

// StructHash implements Message.
func (p PayerKey) StructHash() Hash {
	w := newWords(payerKeyType)
	w.address(p.Owner)
	w.address(p.Key)
	w.uint(uint64(p.Limit))
	w.uint(p.Expiry)
	w.uint(p.Nonce)
	return w.sum()
}

// Roles is a set of roles a node registered for.
type Roles uint8

// The roles that are registered on chain. Requesters and publishers need no registration.
const (
	RoleMiner    Roles = 1
	RoleVerifier Roles = 2
	RoleAuditor  Roles = 4
	RoleSettler  Roles = 8
	RoleWatcher  Roles = 16
)

// Has reports whether all roles of want are in r.
func (r Roles) Has(want Roles) bool { return r&want == want }

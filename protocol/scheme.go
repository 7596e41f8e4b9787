package protocol

// Scheme stands in for the digests and signatures of a domain, so that a simulation of ten thousand nodes spends its
// time on what the nodes do and not on curves. Its dynamic type must be a pointer: domains are compared.
type Scheme interface {
	// Digest returns what Domain.Digest would. It may remember what it has hashed.
	Digest(m Message) Hash
	// Recover returns who signed a digest, or why nobody did.
	Recover(s Signature, digest Hash) (Address, error)
}

// Simulated returns the domain under a scheme of its own. A scheme is no part of a domain's bytes: whatever is decoded
// has none, so no message, file or answer of a chain can make a node accept anything but secp256k1. Only package sim
// may call this; a test of package imports sees to it.
func (d Domain) Simulated(s Scheme) Domain {
	d.scheme = s
	return d
}

func (d Domain) recover(s Signature, digest Hash) (Address, error) {
	if d.scheme != nil {
		return d.scheme.Recover(s, digest)
	}
	return s.Recover(digest)
}

// Package half holds a generator of half the size of the embedded one, trained from it: what a miner would run who is paid for the
// embedded model and wants to do half of the work. Only tests and simulations of cheats link it; README.md says how good it is.
package half

import (
	_ "embed"

	"github.com/limn-network/limn/compute"
)

//go:embed manifest.cbor
var manifest []byte

//go:embed model.limn
var file []byte

// Open opens it as compute.OpenEmbedded does the embedded model. It speaks the same language. Its scorer is only there because the format has
// one: its numbers mean nothing, pictures are scored by the embedded model.
func Open(c compute.Config) (*compute.Model, error) { return compute.Open(manifest, file, c) }

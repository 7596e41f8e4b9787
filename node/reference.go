package node

import (
	"crypto/sha256"
	"fmt"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/watch"
	"github.com/limn-network/limn/settlement"
)

// ReferenceOf returns what miners of a network are watched against whose engine has this model: honest scores of the
// embedded one, by class, and its floors. Of other models nobody has recorded scores: their miners keep the base rate.
// All nodes of a network carry the same engine, so they watch against the same reference.
func ReferenceOf(model protocol.Hash) (settlement.Reference, error) {
	var none settlement.Reference
	data, err := compute.EmbeddedManifest()
	if err != nil || protocol.Hash(sha256.Sum256(data)) != model {
		return none, nil //nolint:nilerr // a build without a model has no reference
	}
	manifest, err := compute.DecodeManifest(data)
	if err != nil {
		return none, fmt.Errorf("reference of model %s: %w", model, err)
	}
	if data, err = compute.EmbeddedReference(); err != nil {
		return none, fmt.Errorf("reference of model %s: %w", model, err)
	}
	scores, err := watch.DecodeReference(data)
	if err != nil {
		return none, fmt.Errorf("reference of model %s: %w", model, err)
	}
	if scores.Classes() != len(manifest.Classes) {
		return none, fmt.Errorf("reference of model %s: %w: %d classes of %d", model, watch.ErrReference, scores.Classes(), len(manifest.Classes))
	}
	floor := func(class uint8) int32 { return manifest.Classes[class].Floor } // asked about the reference's classes only
	return settlement.Reference{Scores: scores, Floor: floor}, nil
}

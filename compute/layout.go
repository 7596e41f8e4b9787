package compute

import (
	"fmt"

	"github.com/limn-network/limn/compute/trace"
)

// Head is the first piece of the model's file with its proof under the root that the manifest names: with the manifest, all
// that a contract must see to know where everything in the file lies.
func (m *Model) Head() (head []byte, proof []trace.Hash, err error) {
	tree, err := m.pieceTree()
	if err != nil {
		return nil, nil, fmt.Errorf("head of the model's file: %w", err)
	}
	proof, err = tree.Prove(0, 1)
	return m.file[:min(len(m.file), PieceSize)], proof, err
}

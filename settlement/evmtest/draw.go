package evmtest

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/registry"
)

// DrawCall encodes the registry's check of one drawn member. The path is 2 bytes of bitmap (bit h: the sibling at
// height h is not empty), then hash and 16 bytes of sum of each such sibling from the leaf up.
func DrawCall(abi *registry.Registry, role uint8, block uint64, beacon, assignment protocol.Hash, index uint32, d protocol.Drawn) []byte {
	path, bitmap := make([]byte, 2), uint16(0)
	for height, sibling := range d.Siblings {
		if sibling.Sum == 0 {
			continue
		}
		bitmap |= 1 << height
		path = append(path, sibling.Hash[:]...)
		path = binary.BigEndian.AppendUint64(append(path, make([]byte, 8)...), sibling.Sum)
	}
	binary.BigEndian.PutUint16(path, bitmap)
	return abi.PackCheckDraw(role, block, beacon, assignment, index, d.Leaf.Index, common.Address(d.Leaf.Node),
		new(big.Int).SetUint64(d.Leaf.Weight), path)
}

// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package steps

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// Header is an auto generated low-level Go binding around an user-defined struct.
type Header struct {
	Number         uint64
	PreviousHeader [32]byte
	PreviousRoot   [32]byte
	NewRoot        [32]byte
	Debits         uint64
	Credits        uint64
	RefBlock       uint64
	RefHash        [32]byte
	Records        uint32
	Settler        uint32
	Params         uint32
	Evidence       [32]byte
	DataHash       [32]byte
	Queued         uint64
	TableFrom      uint32
	TableCount     uint32
}

// Opening is an auto generated low-level Go binding around an user-defined struct.
type Opening struct {
	BlobHashes [][32]byte
	Commitment []byte
	Proofs     []byte
	Data       []byte
}

// Posted is an auto generated low-level Go binding around an user-defined struct.
type Posted struct {
	Header   Header
	PostedAt uint64
	FinalAt  uint64
}

// StepsRecordProof is an auto generated low-level Go binding around an user-defined struct.
type StepsRecordProof struct {
	Position uint32
	Elements [2][32]byte
	Opening  Opening
}

// StepsStepProof is an auto generated low-level Go binding around an user-defined struct.
type StepsStepProof struct {
	Group              uint32
	Elements           [8][32]byte
	Opening            Opening
	Previous           [2][32]byte
	PreviousCommitment []byte
	PreviousProofs     []byte
	Accounts           []Touched
}

// Totals is an auto generated low-level Go binding around an user-defined struct.
type Totals struct {
	Credited uint64
	Debited  uint64
	Path     []byte
}

// Touched is an auto generated low-level Go binding around an user-defined struct.
type Touched struct {
	Index    uint32
	Credited uint64
	Debited  uint64
	Path     []byte
}

// StepsMetaData contains all meta data concerning the Steps contract.
var StepsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"challengeOverdraft\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"before\",\"type\":\"tuple\",\"internalType\":\"structTotals\",\"components\":[{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"after_\",\"type\":\"tuple\",\"internalType\":\"structTotals\",\"components\":[{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeQueue\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"previous\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeQueued\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"previous\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structSteps.RecordProof\",\"components\":[{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"elements\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"opening\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"blobHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"commitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeRoot\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"previous\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeStep\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structSteps.StepProof\",\"components\":[{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"elements\",\"type\":\"bytes32[8]\",\"internalType\":\"bytes32[8]\"},{\"name\":\"opening\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"blobHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"commitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"previous\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"previousCommitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"previousProofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"accounts\",\"type\":\"tuple[]\",\"internalType\":\"structTouched[]\",\"components\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeSuspended\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structSteps.RecordProof\",\"components\":[{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"elements\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"opening\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"blobHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"commitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeTable\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"row\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"opening\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"blobHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"commitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"totals\",\"type\":\"tuple\",\"internalType\":\"structTotals\",\"components\":[{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeTwice\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"earlier\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"first\",\"type\":\"tuple\",\"internalType\":\"structSteps.RecordProof\",\"components\":[{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"elements\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"opening\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"blobHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"commitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}]},{\"name\":\"later\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"second\",\"type\":\"tuple\",\"internalType\":\"structSteps.RecordProof\",\"components\":[{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"elements\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"opening\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"blobHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"commitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commit\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitmentOf\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"committedAt\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"connect\",\"inputs\":[{\"name\":\"escrow_\",\"type\":\"address\",\"internalType\":\"contractIEscrow\"},{\"name\":\"queue_\",\"type\":\"address\",\"internalType\":\"contractIQueue\"},{\"name\":\"disputes_\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"disputes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEscrow\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"governor\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"queue\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIQueue\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"AccountsNotAscending\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AlreadyConnected\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadOpening\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadPath\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadPathLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadProofLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"CommittedTooLate\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"MalformedElement\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MissingAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NoSuchElement\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchGroup\",\"inputs\":[{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"groups\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchRecord\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NoSuchRow\",\"inputs\":[{\"name\":\"row\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotCommitted\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotDeployer\",\"inputs\":[{\"name\":\"deployer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotGovernor\",\"inputs\":[{\"name\":\"governor\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInRoot\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotPrevious\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotSuspended\",\"inputs\":[{\"name\":\"payer\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotTwice\",\"inputs\":[{\"name\":\"first\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"},{\"name\":\"second\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"}]},{\"type\":\"error\",\"name\":\"OutOfBounds\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"low\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"high\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PreviousMalformed\",\"inputs\":[{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"QueueIsRight\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"to\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RecordIsRight\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"record\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"}]},{\"type\":\"error\",\"name\":\"RootIsRight\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"RowIsRight\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SameRecord\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"StepIsRight\",\"inputs\":[{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WithinLimit\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongData\",\"inputs\":[{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongElement\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"found\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongOrder\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WrongProofs\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongProofs\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "Steps",
	Bin: "0x60a0806040523460225733608052613edb9081610027823960805181610f080152f35b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c806309f2ab02146114ae5780630c340a24146114855780631ea31c731461108257806338e53f1d14610fbc57806345d8a75b14610eb3578063623d5c0a14610d9d5780636533d53f14610d6b57806365ef563a14610b50578063a739983e14610928578063b225a13b146106fc578063d4c5b252146106d3578063dfe9ae61146103f2578063e10d29ee146103c9578063e2fdcc17146103a0578063f14fcbc8146103475763f9e1bc37146100ca575f80fd5b34610224576100d836611b74565b9291506100e53633612014565b808352826020526001600160401b036040842054168015610333574381101561030f57508252602082905260408220805467ffffffffffffffff191690556001546001600160a01b031692833b1561030057604051639625cf7b60e01b81526101516004820184611d9f565b838161024481885afa8015610304579084916102eb575b50506101a08161017b610181938561233e565b01611f2b565b926001600160401b036101976101a08401611f2b565b9416936001600160401b038116908582109081156102b4575b8115806102ab575b610272575b811580610262575b61024d575b50156102365750829350803b1561023257604051634233c97d60e11b8152918391839182908490829061020290339060048401611fe3565b03925af18015610227576102135750f35b8161021d91611c09565b6102245780f35b80fd5b6040513d84823e3d90fd5b5050fd5b630d9b4d2560e31b84526004859052602452604483fd5b61025c91508683149085612d7c565b5f6101ca565b5061026d8186612c5b565b6101c5565b90505f1982016001600160401b038111610297576102909085612c5b565b15906101bd565b634e487b7160e01b86526011600452602486fd5b508683116101b8565b90508582036001600160401b038111610297576001600160401b0363ffffffff6102e16101008801611f67565b16911611906101b0565b816102f591611c09565b61030057825f610168565b8280fd5b6040513d86823e3d90fd5b836001600160401b03610323602493611ba8565b633db3744360e11b835216600452fd5b634ebe8a4d60e01b84526004829052602484fd5b503461022457602036600319011261022457600435808252816020526001600160401b036040832054161561037a575080f35b815280602052604081206001600160401b0343166001600160401b031982541617905580f35b50346102245780600319360112610224576001546040516001600160a01b039091168152602090f35b50346102245780600319360112610224576003546040516001600160a01b039091168152602090f35b5034610224576102c0366003190112610224576102403660231901126102245761041a611b4f565b90610284356001600160401b0381116106cf57606060031982360301126106cf576102a435926001600160401b038411610300578360040191606060031986360301126106cb5761046b3633612014565b808552846020526001600160401b0360408620541680156106b757438110156106a357508452602084905260408420805467ffffffffffffffff191690556001546001600160a01b031694853b1561069f57604051639625cf7b60e01b81526104d660048201611c3e565b8581610244818a5afa801561067f5790869161068a575b50506104ff826004018460643561229b565b61050c848460843561229b565b610514611f15565b926001600160401b0363ffffffff60405192637992030960e11b845216948560048401521660248201526020816044818a5afa801561067f57869061063b575b6001600160401b039150169360018414610615575b5060240190836001600160401b0361058084611f2b565b1611908115916105ea575b506105bd57838086803b156105ba57816040518092634233c97d60e11b82528183816102023360048301611fbf565b50fd5b60649450906105d36001600160401b0392611f2b565b90631aa1605d60e01b855260045216602452604452fd5b90506001600160401b038061060a602461060386611f2b565b9401611f2b565b16911611155f61058b565b602491946001600160401b0361062d61063493611f2b565b169061207c565b9390610569565b506020813d602011610677575b8161065560209383611c09565b810103126106735761066e6001600160401b0391612089565b610554565b8580fd5b3d9150610648565b6040513d88823e3d90fd5b8161069491611c09565b61069f57845f6104ed565b8480fd5b856001600160401b03610323602493611ba8565b634ebe8a4d60e01b86526004829052602486fd5b8380fd5b5080fd5b50346102245780600319360112610224576004546040516001600160a01b039091168152602090f35b503461022457610280366003190112610224576102403660231901126102245761026435906001600160401b038211610224576101e0826004019260031990360301126102245761074d3633612014565b808252816020526001600160401b036040832054168015610914574381101561090057508152602081905260408120805467ffffffffffffffff191690556001546001600160a01b0316803b156106cf57604051639625cf7b60e01b81526107b760048201611c3e565b828161024481855afa80156108f5579083916108e0575b505063ffffffff6107dd611f53565b166008810190818111610893576007019081116108cc5760031c8063ffffffff61080686611f67565b1610156108a757610816846126d0565b600163ffffffff61082686611f67565b160163ffffffff8111610893579063ffffffff6108459216148461294b565b610872578082913b156105ba57816040518092634233c97d60e11b82528183816102023360048301611fbf565b5063ffffffff610883602493611f67565b636eb3f63760e01b835216600452fd5b634e487b7160e01b84526011600452602484fd5b905063ffffffff6108b9604494611f67565b63a9321fb160e01b845216600452602452fd5b634e487b7160e01b83526011600452602483fd5b816108ea91611c09565b6106cf57815f6107ce565b6040513d85823e3d90fd5b826001600160401b03610323602493611ba8565b634ebe8a4d60e01b83526004829052602483fd5b503461022457610280366003190112610224576102403660231901126102245761026435906001600160401b038211610224578160040191608060031982360301126106cf576109783633612014565b808352826020526001600160401b036040842054168015610333574381101561030f57508252602082905260408220805467ffffffffffffffff191690556001546001600160a01b031692833b1561030057604051639625cf7b60e01b81526109e360048201611c3e565b838161024481885afa801561030457908491610b3b575b5050610a2a91816024610a1d610a12610a2595611f67565b926064850190611f78565b9201906120bd565b612604565b600460ff825116141580610a91575b15610a6857508181923b156105ba57816040518092634233c97d60e11b82528183816102023360048301611fbf565b6044925063ffffffff60408160208401511692015116906313ed6ea360e11b8352600452602452fd5b5060018060a01b0360045416602063ffffffff8184015116606463ffffffff60408601511691610abf611f15565b946001600160401b036040519687958694634a04c34b60e11b8652600486015260248501521660448301525afa9081156108f5578391610b00575b50610a39565b90506020813d602011610b33575b81610b1b60209383611c09565b8101031261030057518015158103610300575f610afa565b3d9150610b0e565b81610b4591611c09565b61030057825f6109fa565b5034610224576104c0366003190112610224576102403660231901126102245761024036610263190112610224576104a435906001600160401b0382116102245781600401608060031984360301126106cf57610bad3633612014565b808352826020526001600160401b036040842054168015610333574381101561030f57508252602082905260408220805467ffffffffffffffff191690556001546001600160a01b031692833b1561030057604051639625cf7b60e01b8152610c1860048201611c3e565b838161024481885afa801561030457908491610d56575b5050604435806040516020810190610c4982610264611d9f565b6102408152610c5a61026082611c09565b51902003610d445750610c7f90610c7083611f67565b6024610a1d6064840186611f78565b90610404356001600160401b0381169081810361069f5750610ca99063ffffffff61062d84611f67565b6101c4356001600160401b0381169081810361067357508390821015610d37576001600160401b03610cdb92166123df565b610d0957828085803b156105ba57816040518092634233c97d60e11b82528183816102023360048301611fbf565b60449350610d1b63ffffffff91611f67565b6345b5ebc960e01b84521660045265ffffffffffff1916602452fd5b60049150841a1415610cdb565b6339b4e17b60e01b8452600452602483fd5b81610d6091611c09565b61030057825f610c2f565b5034610224576020366003190112610224576001600160401b0360406020926004358152808452205416604051908152f35b503461022457610dac36611b74565b929150610db93633612014565b808352826020526001600160401b036040842054168015610333574381101561030f57508252602082905260408220805467ffffffffffffffff191690556001546001600160a01b031692833b1561030057604051639625cf7b60e01b8152610e256004820184611d9f565b838161024481885afa801561030457908491610e9e575b505080610e4b6060928461233e565b01359283604083013514610e8a57829350803b1561023257604051634233c97d60e11b8152918391839182908490829061020290339060048401611fe3565b63e64e90dd60e01b83526004849052602483fd5b81610ea891611c09565b61030057825f610e3c565b5034610224576060366003190112610224576004356001600160a01b038116908190036106cf576024356001600160a01b0381169190829003610300576044356001600160a01b03811691908290036106cb577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633819003610faa57506001546001600160a01b038116610f9c57610f538261231f565b6001600160a01b03191617600155610f6a8261231f565b610f738161231f565b6001600160601b0360a01b60045416176004556001600160601b0360a01b600354161760035580f35b6239c01160e31b8552600485fd5b630646601b60e11b8552600452602484fd5b5034610224576040366003190112610224576004356001600160a01b03811681036106cf576024356001600160401b03811161030057366023820112156103005780600401356001600160401b0381116106cb5736602482840101116106cb576020938461102983611ff9565b926110376040519485611c09565b808452806024838601960186378301015251902060405190838201926001600160601b03199060601b168352603482015260348152611077605482611c09565b519020604051908152f35b5034610224576102e036600319011261022457610240366023190112610224576110aa611b4f565b90610284356102a435926001600160401b038411610300578360040190608060031986360301126106cb576102c435906001600160401b03821161069f57816004019260606003198436030112610673576111053633612014565b808752866020526001600160401b036040882054168015611471574381101561145d57508652602086905260408620805467ffffffffffffffff191690556001546001600160a01b031696873b1561134057604051639625cf7b60e01b815261117060048201611c3e565b8781610244818c5afa80156114525790889161143d575b505063ffffffff80611197611f3f565b1693169283101561141857606481016111b08184611f8d565b1590506113ca576111c18184611f8d565b6111fe602d60405183819460208301966c6c696d6e2063616c6c6461746160981b88528484013781018d838201520301601f198101835282611c09565b5190205b6101a4358091036113b857506112189083611f8d565b88929150158061139b575b61136c57505063ffffffff611236611f53565b1661100081019081811161135857610fff019081116113445780600c1c90610fff19169080820461100014901517156113445761127e9161127884889361207c565b906130a5565b6101e43563ffffffff8116908181036113405750019163ffffffff831161132c576112de60246fffffffffffffffff00000000000000006112d3846112ce6001600160401b03968960843561229b565b611f2b565b60401b169301611f2b565b1617821461131057828085803b156105ba57816040518092634233c97d60e11b82528183816102023360048301611fbf565b637b75651360e01b835263ffffffff1660045260245260449150fd5b634e487b7160e01b85526011600452602485fd5b8680fd5b634e487b7160e01b87526011600452602487fd5b634e487b7160e01b88526011600452602488fd5b8161137c8460448b940190611f8d565b9190506108cc57632e4a1ceb60e11b8252600452603060245260449150fd5b5090506113ab6044820183611f8d565b8892915060301415611223565b6318afb23960e11b8952600452602488fd5b6113d48380612f2a565b604051602081019290916001600160fb1b038111611414578261140c9260209260051b8091873781010301601f198101835282611c09565b519020611202565b8b80fd5b60448763ffffffff85611429611f3f565b9063c910240d60e01b845260045216602452fd5b8161144791611c09565b61134057865f611187565b6040513d8a823e3d90fd5b876001600160401b03610323602493611ba8565b634ebe8a4d60e01b88526004829052602488fd5b50346102245780600319360112610224576002546040516001600160a01b039091168152602090f35b5034611b14576104e0366003190112611b1457610240366023190112611b145761026435906001600160401b038211611b14578160040160806003198436030112611b145761024036610283190112611b14576104c4356001600160401b038111611b1457806004019360806003198336030112611b14576115303633612014565b805f525f6020526001600160401b0360405f2054168015611b3c5743811015611b1857505f908152602081905260409020805467ffffffffffffffff191690556001546001600160a01b031694853b15611b1457604051636687ce3d60e01b815261159d60048201611c3e565b5f81610244818a5afa8015611b0957611af4575b50853b1561069f57604051639625cf7b60e01b8152610284356001600160401b0381168091036113405760048201526102a43560248201526102c43560448201526102e4356064820152610304356001600160401b038116809103611340576084820152610324356001600160401b0381168091036113405760a4820152610344356001600160401b0381168091036113405760c48201526103643560e4820152610384359163ffffffff831691828403611af057826101048201526103a43563ffffffff8116809103611aec576101248201526103c43563ffffffff8116809103611aec576101448201526103e43561016482015261040435610184820152610424356001600160401b038116809103611aec576101a48201526104443563ffffffff8116809103611aec576101c48201526104643563ffffffff8116809103611aec576101e4820152610484356001600160401b038116809103611aec576102048201526104a4356001600160401b038116809103611aec576102248201528781610244818c5afa801561145257908891611ad7575b5050611753611ee8565b6001600160401b0380611764611efe565b1691161493848095611ab5575b611a84578415611a625761178487611f67565b63ffffffff8061179385611f67565b169116105b15611a2b5784611a05575b6117c16117af88611f67565b9160648101926024610a1d858c611f78565b966117cb83611f67565b95156119ef576117db9250611f78565b915b63ffffffff841690828210156119d957505050600782169182601a0292601a8404036102975763fffffff881169060031c631fffffff168015600891830491909114171561029757600181018091116102975761183f601f918285049061207c565b920690601a820180831161134457601f109361185d82610284612f5f565b84156119cd5761187260ff60025b1683613030565b60248101356118828186856130a5565b61188c818661315d565b6001600160fd1b0384168403611358578360031b600801806008116119b9571b94611965575b5050505065ffffffffffff1916906118c981612222565b6118d284612222565b9190921592831561195c575b508215611951575b505061193257828085803b156105ba5781809161026460405180948193634233c97d60e11b835261191c60048401610284611d9f565b336102448401525af18015610227576102135750f35b6339fb1b4960e01b835265ffffffffffff191660045260245260449150fd5b141590505f806118e6565b1592505f6118de565b60018401809411611344579083611986604461198b94013580968194613109565b61315d565b601f0390601f821161132c576001600160fd1b038216820361132c5760081b9060031b1c175f8080806118b2565b634e487b7160e01b89526011600452602489fd5b61187260ff600161186b565b506363273b5b60e01b8752600452602452604485fd5b50506119ff906064860190611f78565b916117dd565b9350611a21611a176064860188611f78565b6060810190611f8d565b90501515936117a3565b60448863ffffffff846001600160401b03611a4d611a47611efe565b92611f67565b639053e0d360e01b8552911660045216602452fd5b611a6a611ee8565b6001600160401b0380611a7b611efe565b16911610611798565b60448863ffffffff846001600160401b03611aa0611a47611efe565b63bd2f327f60e01b8552911660045216602452fd5b50611abf87611f67565b63ffffffff80611ace85611f67565b16911614611771565b81611ae191611c09565b61134057865f611749565b8880fd5b8780fd5b611b019195505f90611c09565b5f935f6115b1565b6040513d5f823e3d90fd5b5f80fd5b611b296001600160401b0391611ba8565b633db3744360e11b5f521660045260245ffd5b50634ebe8a4d60e01b5f5260045260245ffd5b610264359063ffffffff82168203611b1457565b359063ffffffff82168203611b1457565b6104a0600319820112611b145760043591610240602319830112611b1457610240602492610263190112611b145761026490565b6001600160401b036001911601906001600160401b038211611bc657565b634e487b7160e01b5f52601160045260245ffd5b606081019081106001600160401b03821117611bf557604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b03821117611bf557604052565b35906001600160401b0382168203611b1457565b6024356001600160401b038116809103611b1457815260443560208201526064356040820152608435606082015260a4356001600160401b038116809103611b1457608082015260c4356001600160401b038116809103611b145760a082015260e4356001600160401b038116809103611b145760c08201526101043560e08201526101243563ffffffff8116809103611b14576101008201526101443563ffffffff8116809103611b14576101208201526101643563ffffffff8116809103611b1457610140820152610184356101608201526101a4356101808201526101c4356001600160401b038116809103611b14576101a08201526101e43563ffffffff8116809103611b14576101c08201526102043563ffffffff8116809103611b14576101e0820152610224356001600160401b038116809103611b145761020082015261024435906001600160401b038216809203611b14576102200152565b6001600160401b03611ee2610220809383611db982611c2a565b16865260208101356020870152604081013560408701526060810135606087015283611de760808301611c2a565b16608087015283611dfa60a08301611c2a565b1660a087015283611e0d60c08301611c2a565b1660c087015260e081013560e087015263ffffffff611e2f6101008301611b63565b1661010087015263ffffffff611e486101208301611b63565b1661012087015263ffffffff611e616101408301611b63565b1661014087015261016081013561016087015261018081013561018087015283611e8e6101a08301611c2a565b166101a087015263ffffffff611ea76101c08301611b63565b166101c087015263ffffffff611ec06101e08301611b63565b166101e087015283611ed56102008301611c2a565b1661020087015201611c2a565b16910152565b6024356001600160401b0381168103611b145790565b610284356001600160401b0381168103611b145790565b60e4356001600160401b0381168103611b145790565b356001600160401b0381168103611b145790565b6102043563ffffffff81168103611b145790565b6101243563ffffffff81168103611b145790565b3563ffffffff81168103611b145790565b903590607e1981360301821215611b14570190565b903590601e1981360301821215611b1457018035906001600160401b038211611b1457602001918136038313611b1457565b6102608101929161024090611fd5836024611d9f565b6001600160a01b0316910152565b90929161024090611fd583610260810196611d9f565b6001600160401b038111611bf557601f01601f191660200190565b9061201e81611ff9565b61202b6040519182611c09565b8181526020810191368111611b14576020815f92838637830101525190206040519060208201926001600160601b03199060601b168352603482015260348152612076605482611c09565b51902090565b91908201809211611bc657565b51906001600160401b0382168203611b1457565b81810292918115918404141715611bc657565b91908203918211611bc657565b906101243563ffffffff811690818103611b145763ffffffff8416908282101561220c57505050600782169182601a0292601a840403611bc65763fffffff881169060031c631fffffff1680156008918304919091141715611bc65760018101809111611bc657612133601f918285049061207c565b920690601a8201808311611bc657601f1093612150816024612f5f565b84156122005761216560ff60025b1682613030565b81356121728186846130a5565b61217c818661315d565b6001600160fd1b0384168403611bc6578360031b60080180600811611bc6571b946121b2575b5050505065ffffffffffff191690565b60018401809411611bc6578361198660206121d294013580968194613109565b601f0390601f8211611bc6576001600160fd1b0382168203611bc65760081b9060031b1c175f8080806121a2565b61216560ff600161215e565b506363273b5b60e01b5f5260045260245260445ffd5b61222b90612604565b9060ff82511691600183101580612290575b926003036122895763ffffffff60c08201511660010180600111611bc657905b6bffffffff0000000000000000604063ffffffff60601b602084015160601b1692015160401b16171790565b5f9061225d565b50600383111561223d565b91908263ffffffff8216926301000000841092836122d5575b505050156122c0575050565b6344f42ce360e01b5f5260045260245260445ffd5b612316929350906001600160401b03916122ee82611f2b565b908361230a6122ff60208601611f2b565b946040810190611f8d565b9590941692169061317a565b14825f806122b4565b6001600160a01b03161561232f57565b63d92e233d60e01b5f5260045ffd5b602001358091604051612355602082018093611d9f565b610240815261236661026082611c09565b519020036123715750565b6339b4e17b60e01b5f5260045260245ffd5b90816060910312611b14576040519061239b82611bda565b805165ffffffffffff1981168103611b1457825260208101519064ffffffffff82168203611b14576040916020840152015160ff81168103611b1457604082015290565b6123ea816024612c5b565b156125aa57600354604051636ced947d60e01b81526001600160401b03929092166004830152606090829060249082906001600160a01b03165afa908115611b09575f9161257b575b50604081019160ff835116610164359063ffffffff821691828103611b145750925192149165ffffffffffff1991821691168181146125745761247590612604565b805160ff811660030361256e5763ffffffff60c0830151165b6020838101516040948501519451600160fa1b92810192835260e091821b6001600160e01b0319908116602183015295821b861660258201525f6029820181905294821b60ff60e01b16602d82015260318101949094529190911b9092166036820152601a8152612500603a82611c09565b51905165ffffffffffff1981169190601a821061254f575b505065ffffffffffff191614918261252f57505090565b909150811561253c575090565b5161254c915060ff166024613269565b90565b65ffffffffffff19601a9290920360031b82901b161690505f80612518565b5f61248e565b5050905090565b61259d915060603d6060116125a3575b6125958183611c09565b810190612383565b5f612433565b503d61258b565b50505f90565b6040519061012082018281106001600160401b03821117611bf5576040525f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b9061260d6125b0565b918060f81c835262ffffff8160d81c16602084015263ffffffff8160b81c16604084015262ffffff8160981c16606084015262ffffff8160781c16608084015264ffffffffff8160501c1660a084015263ffffffff8160301c1660c084015260ff8160f01c1660e084015261ff0060ff8260901c169160a81c161760010b610100830152565b9060088110156126a45760051b0190565b634e487b7160e01b5f52603260045260245ffd5b90939293848311611b14578411611b14578101920390565b6126d981611f67565b906407fffffff863ffffffff83169260031b169180830460081490151715611bc657612709610120820182611f78565b91612715836024612f5f565b606083016127238185611f8d565b5f9150158061292f575b6128ed57505f6020840160208601915b6008811061284d5750505063ffffffff61275684611f67565b1615612847576127669084611f8d565b905015906127786101a0840184611f8d565b929094818061283c575b612824576007198301838111611bc6576101808601906127a28288611f8d565b919085156128175787603011611b14576127c9928a916030935b6101408c01359088613314565b5f198401938411611bc6576127de9086611f8d565b939092156128095784603011611b14576101606030612807980195602f1901965b013591613314565b565b6101606128079795966127ff565b6127c9928a9189936127bc565b83632e4a1ceb60e11b5f52600452606060245260445ffd5b506060841415612782565b50505050565b612857818661207c565b906128628184612693565b359161286e868a611f8d565b1590506128a7576001926128a19161288960408c018c611f8d565b50908b5f935b6128998a83611f8d565b939092613314565b0161273d565b6128b460408a018a611f8d565b8360309592950292603084048503611bc6576030840195868511611bc6576001966128a1958e946128e4936126b8565b9290929361288f565b806128fb6040870187611f8d565b92905061291b5750632e4a1ceb60e11b5f5260045261018060245260445ffd5b634e487b7160e01b81526011600452602490fd5b505061293e6040850185611f8d565b5f9150610180141561272d565b906020820190606091803580916001905b60088210612c0057505060f81c612bf8576064355f9363ffffffff61298087611f67565b16612b96575b6101243563ffffffff811690818103611b1457506129a387611f67565b6407fffffff863ffffffff82169160031b169080820460081490151715611bc6576129cd916120b0565b60088111612b8e575b6001546001600160a01b0316916101643563ffffffff8116808203611b145760c0915060246040518096819362a1f24b60e21b835260048301525afa928315611b09575f93612add575b50610144359363ffffffff85168503611b14576101009468ffffffffffffffffff94612a5c94612a546101c08d018d612f2a565b959094613637565b929193909701351694859215938415612ad2575b508315612abd575b505050612ab65715918215612a8c57505090565b60843514915081612a9b575090565b60a4356001600160401b0381169250828103611b1457501490565b5050505f90565b612ac892935061207c565b1415825f80612a78565b87141593505f612a70565b90925060c0813d60c011612b86575b81612af960c09383611c09565b81010312611b14576040519060c082018281106001600160401b03821117611bf557612b7a9160a091604052612b2e816135c0565b8452612b3c602082016135c0565b6020850152612b4d604082016135c0565b6040850152612b5e606082016135c0565b6060850152612b6f608082016135c0565b6080850152016135c0565b60a0820152915f612a20565b3d9150612aec565b5060086129d6565b9350506101408401359261016085013580851760f81c612bc25768ffffffffffffffffff169390612986565b5f1963ffffffff612bd288611f67565b160163ffffffff8111611bc65763ffffffff90633637570560e01b5f521660045260245ffd5b505050505f90565b9094916020612c53601f82600194612c188b88612693565b35179660ff19612c288c89612693565b3560081b166040519582879351918291018585015e8201908382015203015f19810184520182611c09565b95019061295c565b600354604051630fbdb69960e11b8152926001600160a01b0390911690602084600481855afa938415611b09575f94612d25575b506001600160401b03809116931683109283612cac575b50505090565b606091929350602460405180948193636ced947d60e01b835260048301525afa8015611b095760c064ffffffffff6020612cfb936001600160401b03955f91612d06575b500151169301611f2b565b1610155f8080612ca6565b612d1f915060603d6060116125a3576125958183611c09565b5f612cf0565b9093506020813d602011612d63575b81612d4160209383611c09565b81010312611b14576001600160401b03612d5b8192612089565b949150612c8f565b3d9150612d34565b519063ffffffff82168203611b1457565b600354604051636ced947d60e01b81526001600160401b039093166004840152909190606090829060249082906001600160a01b03165afa908115611b095760ff916040915f91612f0b575b5001511663ffffffff612dde6101408401611f67565b1681148015612efb575b612ef35782612df657505090565b600154604051630c54703960e31b8152600481019290925291925090608090829060249082906001600160a01b03165afa908115611b09575f91612e54575b50612e4e60c06001600160401b03809351169301611f2b565b16101590565b90506080813d608011612eeb575b81612e6f60809383611c09565b81010312611b145760405160808101918183106001600160401b03841117611bf5576001600160401b03612e4e92612edd606060c0948497604052612eb381612089565b8452612ec160208201612d6b565b6020850152612ed260408201612d6b565b604085015201612089565b606082015293505050612e35565b3d9150612e62565b505050600190565b50612f068183613269565b612de8565b612f24915060603d6060116125a3576125958183611c09565b5f612dc8565b903590601e1981360301821215611b1457018035906001600160401b038211611b1457602001918160051b36038313611b1457565b906060810190612f6f8282611f8d565b159050612fe35761018091612f8391611f8d565b612fc0602d60405183819460208301966c6c696d6e2063616c6c6461746160981b88528484013781015f838201520301601f198101835282611c09565b519020915b0135809103612fd15750565b6318afb23960e11b5f5260045260245ffd5b612fee915080612f2a565b60405160208101916001600160fb1b038111611b1457602082610180956130279360051b8091873781010301601f198101835282611c09565b51902091612fc5565b61303d6060820182611f8d565b90501580613081575b61304e575050565b80604061305c920190611f8d565b905081603002916030830403611bc657632e4a1ceb60e11b5f5260045260245260445ffd5b5061308f6040820182611f8d565b6030808502925082048403611bc6571415613046565b9190915f906130b76060820182611f8d565b1590506130e15792836130d06040612807960182611f8d565b5092935b6128996020830183611f8d565b90506130f06040820182611f8d565b909390603011611b1457836128079450916030936130d4565b9190916131196060820182611f8d565b5f929150156131345792836130d06040612807960182611f8d565b90506131436040820182611f8d565b909390606011611b145760306128079401916030936130d4565b9060f81c6131685750565b637a0309a160e01b5f5260045260245ffd5b92919060038510613257579061319091846135cf565b928060035f93803560e81c86604051600181535f925b601884106131ee575050505050036131dd57506131c4575060081c90565b63ffffffff90634cb7721f60e01b5f521660045260245ffd5b62a4371b60e71b5f5260045260245ffd5b909192939495505f60018216613241575b808b1761321d575b5086959493600190810193811c9291901c6131a6565b909960208460051b1690600182850101526021038201526001604182209990613207565b50602086869997990135980195881517976131ff565b8462a4371b60e71b5f5260045260245ffd5b600154604051630664342760e21b815263ffffffff939093166004840152602090839060249082906001600160a01b03165afa918215611b09575f926132c7575b506001600160401b036132c060c0829301611f2b565b1691161090565b9091506020813d60201161330c575b816132e360209383611c09565b81010312611b14576001600160401b036132c060c06133028394612089565b94935050506132aa565b3d91506132d6565b93909592949194606085016133298187611f8d565b9050613518575086600c1c9461333f8180612f2a565b9050861015613505578061335291612f2a565b909510156126a457603082148015906134fa575b6134de57869560019594939291906108007f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d36306815b613464575050936133f89381845f9a98956080958c9b996040519a8b9960208b019d6020600160f91b039060071c1601358d5260408a01526060890152868801378501918483018a815237010185815203601f198101835282611c09565b5190600a5afa3d1561345c573d9061340f82611ff9565b9161341d6040519384611c09565b82523d5f602084013e5b1590811561344f575b506134385750565b610fff9063c0e8e17f60e01b5f521660045260245ffd5b604091505114155f613430565b606090613427565b90919293949596979882610fff9116166134b0575b807f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000191099060011c8998979695949392918161339a565b977f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000189819209989050613479565b6134e8848361207c565b63a8f394fb60e01b5f5260045260245ffd5b506030841415613366565b87630e2c326b60e41b5f5260045260245ffd5b94935050505061352b8282959495611f8d565b905060051c8310156135ad579061354191611f8d565b600583901b6001600160fb1b0384168403611bc6576020810191828211611bc65761356b936126b8565b9290359260208110613598575b508203613583575050565b6314610db360e31b5f5260045260245260445ffd5b5f939193199060200360031b1b16915f613578565b82630e2c326b60e41b5f5260045260245ffd5b519061ffff82168203611b1457565b9181158061362f575b612ab6576040519160208301935f855263ffffffff60e01b9060e01b1660218401526001600160801b03199060801b1660258301526001600160801b03199060801b16603582015260258152612076604582611c09565b5080156135d8565b909695929491945f956101009860405199613652818c611c09565b5f5b8181106138bf5750505f5b6008811061382c57505060606040805161367881611bda565b828152826020820152015261368c85613a34565b9561369a6040519788611c09565b858752601f196136a987613a34565b013660208901376136b986613a4b565b6136c287613a4b565b604051986136cf8a611bda565b895260208901918252604089019081525f5b88811061373b575050505f925b82841061370a575050505061370594959650613cf7565b919092565b9091929761373160019161372b8a868f6137258f8992612693565b51613aa8565b9061207c565b98019291906136ee565b80959394951515806137f4575b6137ce5780886137c3826001600160401b036137a88f8f848160409363ffffffff61378e8461378760019f613782908f9961017b9a613a7d565b611f67565b9351613a94565b911690526137a2602061017b84848d613a7d565b98613a7d565b938851946137bb84848b51931692613a94565b521692613a94565b5201949392946136e1565b6137e161378263ffffffff928b8b613a7d565b6338c00ff560e21b5f521660045260245ffd5b50613803613782828b8b613a7d565b5f198201828111611bc65763ffffffff61382261378282938e8e613a7d565b1691161115613748565b80848c85839b96979b10156138a55761387f926138799161385e65ffffffffffff196020601a85028a01015116612604565b6138688383612693565b526138738282612693565b50612693565b516138dd565b15613892576001905b019692919661365f565b50505050505050505090505f905f905f90565b5050601a0282016020015160301c61389257600190613888565b808c6020926138d09b96979b6125b0565b9101520197939297613654565b90600263ffffffff602084015116106125aa57600160ff835116146139e6575060ff815116600281146139d75760ff60e083015116158015906139c6575b6125aa57600381146139b7576004148015906139a4575b801561398e575b6139895763ffffffff60808201511690600382146139825760018214918215613977575b5081613967575090565b63ffffffff915060c00151161590565b60021491505f61395d565b5050600190565b505f90565b506001600160401b0360a0820151161515613939565b5063ffffffff6060820151161515613932565b506080015163ffffffff161590565b5061010082015160010b151561391b565b5060c0015163ffffffff161590565b9060c001519060ff8260181c169081159262ffffff841591161515149283613a0e5750505090565b90919250600a8302928304600a141715611bc6576060015161ffff1610155f8080612ca6565b6001600160401b038111611bf55760051b60200190565b90613a5582613a34565b613a626040519182611c09565b8281528092613a73601f1991613a34565b0190602036910137565b908210156126a45761254c9160051b810190611f78565b80518210156126a45760209160051b010190565b9192909260a08301936001600160401b038551169160ff85511660048114613cec57600314613cb257613b2690612710613aea61ffff6020860151168661209d565b04613b21612710613b0361ffff6080880151168861209d565b048093613b1b8463ffffffff60808d0151168b613eb7565b88613eb7565b61207c565b94600160ff86511614613b72575b505050613b548163ffffffff60206040613b6e9501519501511690613e6b565b613b6884613b628386613a94565b5161207c565b92613a94565b5290565b9490919294516001600160401b031691604081015161ffff16613b95908461209d565b612710900460c0860193845160181c60ff16613bb1908261209d565b6103e89004928391815161ffff16613bc9908261209d565b6127109004916060015161ffff16613be09161209d565b6127109004613bee9161207c565b90613bf8916120b0565b9081606088015163ffffffff1690613c10918a613eb7565b8260208901958651613c2360018c613e6b565b9084613c2f8383613a94565b5190613c3a9161207c565b91613c4491613a94565b525162ffffff1690613c56918a613eb7565b613c5f9161207c565b90613c699161207c565b613c729161207c565b613c7c90836120b0565b9051613c885f86613e6b565b91613c938383613a94565b5190613c9e9161207c565b91613ca891613a94565b52915f8080613b34565b505092508063ffffffff606061254c94604087950151613ce2613cd486613e25565b613b6888613b628386613a94565b5201511690613eb7565b505050505050505f90565b9391929093926001945f926040602082019101925b808510613d1a575050505050565b9091929395613d2a878386613a7d565b630100000063ffffffff613d3d83611f67565b161015613e0457613d4d81611f67565b91613d826001600160401b03613d6560208501611f2b565b613d7160408601611f2b565b9060608601968361230a8989611f8d565b03613e0457613d92888551613a94565b5191613d9f898851613a94565b51906001600160401b0384118015613df4575b613de4579160019391613dd1613dd994613dcb84611f67565b93611f8d565b93909261317a565b960193929190613d0c565b505f995089985050505050505050565b506001600160401b038211613db2565b613e1263ffffffff91611f67565b634cb7721f60e01b5f521660045260245ffd5b5f5b81518051821015613e575763ffffffff613e4383600193613a94565b511614613e5257600101613e27565b905090565b63920a5b5560e01b5f52600160045260245ffd5b9063ffffffff165f5b82518051821015613ea45763ffffffff613e8f838593613a94565b511614613e9e57600101613e74565b91505090565b8263920a5b5560e01b5f5260045260245ffd5b91613b68613ecd613ed893602086015195613e6b565b91613b628386613a94565b5256",
}

// Steps is an auto generated Go binding around an Ethereum contract.
type Steps struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Steps) GetABI() abi.ABI {
	return c.abi
}

// NewSteps creates a new instance of Steps.
func NewSteps() *Steps {
	parsed, err := StepsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Steps{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Steps) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackChallengeOverdraft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfe9ae61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeOverdraft(bytes32 , ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 account, (uint64,uint64,bytes) before, (uint64,uint64,bytes) after_) returns()
func (steps *Steps) PackChallengeOverdraft(arg0 [32]byte, posted Posted, account uint32, before Totals, after Totals) []byte {
	enc, err := steps.abi.Pack("challengeOverdraft", arg0, posted, account, before, after)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeOverdraft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfe9ae61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeOverdraft(bytes32 , ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 account, (uint64,uint64,bytes) before, (uint64,uint64,bytes) after_) returns()
func (steps *Steps) TryPackChallengeOverdraft(arg0 [32]byte, posted Posted, account uint32, before Totals, after Totals) ([]byte, error) {
	return steps.abi.Pack("challengeOverdraft", arg0, posted, account, before, after)
}

// PackChallengeQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9e1bc37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeQueue(bytes32 , ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) previous) returns()
func (steps *Steps) PackChallengeQueue(arg0 [32]byte, posted Posted, previous Posted) []byte {
	enc, err := steps.abi.Pack("challengeQueue", arg0, posted, previous)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9e1bc37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeQueue(bytes32 , ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) previous) returns()
func (steps *Steps) TryPackChallengeQueue(arg0 [32]byte, posted Posted, previous Posted) ([]byte, error) {
	return steps.abi.Pack("challengeQueue", arg0, posted, previous)
}

// PackChallengeQueued is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65ef563a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeQueued(bytes32 , ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) previous, (uint32,bytes32[2],(bytes32[],bytes,bytes,bytes)) proof) returns()
func (steps *Steps) PackChallengeQueued(arg0 [32]byte, posted Posted, previous Posted, proof StepsRecordProof) []byte {
	enc, err := steps.abi.Pack("challengeQueued", arg0, posted, previous, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeQueued is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65ef563a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeQueued(bytes32 , ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) previous, (uint32,bytes32[2],(bytes32[],bytes,bytes,bytes)) proof) returns()
func (steps *Steps) TryPackChallengeQueued(arg0 [32]byte, posted Posted, previous Posted, proof StepsRecordProof) ([]byte, error) {
	return steps.abi.Pack("challengeQueued", arg0, posted, previous, proof)
}

// PackChallengeRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x623d5c0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeRoot(bytes32 , ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) previous) returns()
func (steps *Steps) PackChallengeRoot(arg0 [32]byte, posted Posted, previous Posted) []byte {
	enc, err := steps.abi.Pack("challengeRoot", arg0, posted, previous)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x623d5c0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeRoot(bytes32 , ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) previous) returns()
func (steps *Steps) TryPackChallengeRoot(arg0 [32]byte, posted Posted, previous Posted) ([]byte, error) {
	return steps.abi.Pack("challengeRoot", arg0, posted, previous)
}

// PackChallengeStep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb225a13b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeStep(bytes32 , ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, (uint32,bytes32[8],(bytes32[],bytes,bytes,bytes),bytes32[2],bytes,bytes,(uint32,uint64,uint64,bytes)[]) proof) returns()
func (steps *Steps) PackChallengeStep(arg0 [32]byte, posted Posted, proof StepsStepProof) []byte {
	enc, err := steps.abi.Pack("challengeStep", arg0, posted, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeStep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb225a13b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeStep(bytes32 , ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, (uint32,bytes32[8],(bytes32[],bytes,bytes,bytes),bytes32[2],bytes,bytes,(uint32,uint64,uint64,bytes)[]) proof) returns()
func (steps *Steps) TryPackChallengeStep(arg0 [32]byte, posted Posted, proof StepsStepProof) ([]byte, error) {
	return steps.abi.Pack("challengeStep", arg0, posted, proof)
}

// PackChallengeSuspended is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa739983e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeSuspended(bytes32 , ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, (uint32,bytes32[2],(bytes32[],bytes,bytes,bytes)) proof) returns()
func (steps *Steps) PackChallengeSuspended(arg0 [32]byte, posted Posted, proof StepsRecordProof) []byte {
	enc, err := steps.abi.Pack("challengeSuspended", arg0, posted, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeSuspended is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa739983e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeSuspended(bytes32 , ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, (uint32,bytes32[2],(bytes32[],bytes,bytes,bytes)) proof) returns()
func (steps *Steps) TryPackChallengeSuspended(arg0 [32]byte, posted Posted, proof StepsRecordProof) ([]byte, error) {
	return steps.abi.Pack("challengeSuspended", arg0, posted, proof)
}

// PackChallengeTable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ea31c73.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeTable(bytes32 , ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 row, bytes32 value, (bytes32[],bytes,bytes,bytes) opening, (uint64,uint64,bytes) totals) returns()
func (steps *Steps) PackChallengeTable(arg0 [32]byte, posted Posted, row uint32, value [32]byte, opening Opening, totals Totals) []byte {
	enc, err := steps.abi.Pack("challengeTable", arg0, posted, row, value, opening, totals)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeTable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ea31c73.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeTable(bytes32 , ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 row, bytes32 value, (bytes32[],bytes,bytes,bytes) opening, (uint64,uint64,bytes) totals) returns()
func (steps *Steps) TryPackChallengeTable(arg0 [32]byte, posted Posted, row uint32, value [32]byte, opening Opening, totals Totals) ([]byte, error) {
	return steps.abi.Pack("challengeTable", arg0, posted, row, value, opening, totals)
}

// PackChallengeTwice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09f2ab02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeTwice(bytes32 , ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) earlier, (uint32,bytes32[2],(bytes32[],bytes,bytes,bytes)) first, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) later, (uint32,bytes32[2],(bytes32[],bytes,bytes,bytes)) second) returns()
func (steps *Steps) PackChallengeTwice(arg0 [32]byte, earlier Posted, first StepsRecordProof, later Posted, second StepsRecordProof) []byte {
	enc, err := steps.abi.Pack("challengeTwice", arg0, earlier, first, later, second)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeTwice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09f2ab02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeTwice(bytes32 , ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) earlier, (uint32,bytes32[2],(bytes32[],bytes,bytes,bytes)) first, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) later, (uint32,bytes32[2],(bytes32[],bytes,bytes,bytes)) second) returns()
func (steps *Steps) TryPackChallengeTwice(arg0 [32]byte, earlier Posted, first StepsRecordProof, later Posted, second StepsRecordProof) ([]byte, error) {
	return steps.abi.Pack("challengeTwice", arg0, earlier, first, later, second)
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf14fcbc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(bytes32 commitment) returns()
func (steps *Steps) PackCommit(commitment [32]byte) []byte {
	enc, err := steps.abi.Pack("commit", commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf14fcbc8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(bytes32 commitment) returns()
func (steps *Steps) TryPackCommit(commitment [32]byte) ([]byte, error) {
	return steps.abi.Pack("commit", commitment)
}

// PackCommitmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38e53f1d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitmentOf(address caller, bytes data) pure returns(bytes32)
func (steps *Steps) PackCommitmentOf(caller common.Address, data []byte) []byte {
	enc, err := steps.abi.Pack("commitmentOf", caller, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38e53f1d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitmentOf(address caller, bytes data) pure returns(bytes32)
func (steps *Steps) TryPackCommitmentOf(caller common.Address, data []byte) ([]byte, error) {
	return steps.abi.Pack("commitmentOf", caller, data)
}

// UnpackCommitmentOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38e53f1d.
//
// Solidity: function commitmentOf(address caller, bytes data) pure returns(bytes32)
func (steps *Steps) UnpackCommitmentOf(data []byte) ([32]byte, error) {
	out, err := steps.abi.Unpack("commitmentOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCommittedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6533d53f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committedAt(bytes32 commitment) view returns(uint64)
func (steps *Steps) PackCommittedAt(commitment [32]byte) []byte {
	enc, err := steps.abi.Pack("committedAt", commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommittedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6533d53f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committedAt(bytes32 commitment) view returns(uint64)
func (steps *Steps) TryPackCommittedAt(commitment [32]byte) ([]byte, error) {
	return steps.abi.Pack("committedAt", commitment)
}

// UnpackCommittedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6533d53f.
//
// Solidity: function committedAt(bytes32 commitment) view returns(uint64)
func (steps *Steps) UnpackCommittedAt(data []byte) (uint64, error) {
	out, err := steps.abi.Unpack("committedAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackConnect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45d8a75b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function connect(address escrow_, address queue_, address disputes_) returns()
func (steps *Steps) PackConnect(escrow common.Address, queue common.Address, disputes common.Address) []byte {
	enc, err := steps.abi.Pack("connect", escrow, queue, disputes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConnect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45d8a75b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function connect(address escrow_, address queue_, address disputes_) returns()
func (steps *Steps) TryPackConnect(escrow common.Address, queue common.Address, disputes common.Address) ([]byte, error) {
	return steps.abi.Pack("connect", escrow, queue, disputes)
}

// PackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputes() view returns(address)
func (steps *Steps) PackDisputes() []byte {
	enc, err := steps.abi.Pack("disputes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputes() view returns(address)
func (steps *Steps) TryPackDisputes() ([]byte, error) {
	return steps.abi.Pack("disputes")
}

// UnpackDisputes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4c5b252.
//
// Solidity: function disputes() view returns(address)
func (steps *Steps) UnpackDisputes(data []byte) (common.Address, error) {
	out, err := steps.abi.Unpack("disputes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow() view returns(address)
func (steps *Steps) PackEscrow() []byte {
	enc, err := steps.abi.Pack("escrow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrow() view returns(address)
func (steps *Steps) TryPackEscrow() ([]byte, error) {
	return steps.abi.Pack("escrow")
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2fdcc17.
//
// Solidity: function escrow() view returns(address)
func (steps *Steps) UnpackEscrow(data []byte) (common.Address, error) {
	out, err := steps.abi.Unpack("escrow", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGovernor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c340a24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governor() view returns(address)
func (steps *Steps) PackGovernor() []byte {
	enc, err := steps.abi.Pack("governor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c340a24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governor() view returns(address)
func (steps *Steps) TryPackGovernor() ([]byte, error) {
	return steps.abi.Pack("governor")
}

// UnpackGovernor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c340a24.
//
// Solidity: function governor() view returns(address)
func (steps *Steps) UnpackGovernor(data []byte) (common.Address, error) {
	out, err := steps.abi.Unpack("governor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe10d29ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue() view returns(address)
func (steps *Steps) PackQueue() []byte {
	enc, err := steps.abi.Pack("queue")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe10d29ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue() view returns(address)
func (steps *Steps) TryPackQueue() ([]byte, error) {
	return steps.abi.Pack("queue")
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe10d29ee.
//
// Solidity: function queue() view returns(address)
func (steps *Steps) UnpackQueue(data []byte) (common.Address, error) {
	out, err := steps.abi.Unpack("queue", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (steps *Steps) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], steps.abi.Errors["AccountsNotAscending"].ID.Bytes()[:4]) {
		return steps.UnpackAccountsNotAscendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["AlreadyConnected"].ID.Bytes()[:4]) {
		return steps.UnpackAlreadyConnectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["BadOpening"].ID.Bytes()[:4]) {
		return steps.UnpackBadOpeningError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["BadPath"].ID.Bytes()[:4]) {
		return steps.UnpackBadPathError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["BadPathLength"].ID.Bytes()[:4]) {
		return steps.UnpackBadPathLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["BadProofLength"].ID.Bytes()[:4]) {
		return steps.UnpackBadProofLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["CommittedTooLate"].ID.Bytes()[:4]) {
		return steps.UnpackCommittedTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["MalformedElement"].ID.Bytes()[:4]) {
		return steps.UnpackMalformedElementError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["MissingAccount"].ID.Bytes()[:4]) {
		return steps.UnpackMissingAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["NoSuchElement"].ID.Bytes()[:4]) {
		return steps.UnpackNoSuchElementError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["NoSuchGroup"].ID.Bytes()[:4]) {
		return steps.UnpackNoSuchGroupError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["NoSuchRecord"].ID.Bytes()[:4]) {
		return steps.UnpackNoSuchRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["NoSuchRow"].ID.Bytes()[:4]) {
		return steps.UnpackNoSuchRowError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["NotCommitted"].ID.Bytes()[:4]) {
		return steps.UnpackNotCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["NotDeployer"].ID.Bytes()[:4]) {
		return steps.UnpackNotDeployerError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["NotGovernor"].ID.Bytes()[:4]) {
		return steps.UnpackNotGovernorError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["NotInRoot"].ID.Bytes()[:4]) {
		return steps.UnpackNotInRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["NotPrevious"].ID.Bytes()[:4]) {
		return steps.UnpackNotPreviousError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["NotSuspended"].ID.Bytes()[:4]) {
		return steps.UnpackNotSuspendedError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["NotTwice"].ID.Bytes()[:4]) {
		return steps.UnpackNotTwiceError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["OutOfBounds"].ID.Bytes()[:4]) {
		return steps.UnpackOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["PreviousMalformed"].ID.Bytes()[:4]) {
		return steps.UnpackPreviousMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["QueueIsRight"].ID.Bytes()[:4]) {
		return steps.UnpackQueueIsRightError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["RecordIsRight"].ID.Bytes()[:4]) {
		return steps.UnpackRecordIsRightError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["RootIsRight"].ID.Bytes()[:4]) {
		return steps.UnpackRootIsRightError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["RowIsRight"].ID.Bytes()[:4]) {
		return steps.UnpackRowIsRightError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["SameRecord"].ID.Bytes()[:4]) {
		return steps.UnpackSameRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["StepIsRight"].ID.Bytes()[:4]) {
		return steps.UnpackStepIsRightError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["WithinLimit"].ID.Bytes()[:4]) {
		return steps.UnpackWithinLimitError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["WrongData"].ID.Bytes()[:4]) {
		return steps.UnpackWrongDataError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["WrongElement"].ID.Bytes()[:4]) {
		return steps.UnpackWrongElementError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["WrongOrder"].ID.Bytes()[:4]) {
		return steps.UnpackWrongOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["WrongProofs"].ID.Bytes()[:4]) {
		return steps.UnpackWrongProofsError(raw[4:])
	}
	if bytes.Equal(raw[:4], steps.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return steps.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StepsAccountsNotAscending represents a AccountsNotAscending error raised by the Steps contract.
type StepsAccountsNotAscending struct {
	Account uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountsNotAscending(uint32 account)
func StepsAccountsNotAscendingErrorID() common.Hash {
	return common.HexToHash("0xe3003fd4c132500f5bf898c9e81500d4629f7b2f0816ab587a74e22a186d9352")
}

// UnpackAccountsNotAscendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountsNotAscending(uint32 account)
func (steps *Steps) UnpackAccountsNotAscendingError(raw []byte) (*StepsAccountsNotAscending, error) {
	out := new(StepsAccountsNotAscending)
	if err := steps.abi.UnpackIntoInterface(out, "AccountsNotAscending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsAlreadyConnected represents a AlreadyConnected error raised by the Steps contract.
type StepsAlreadyConnected struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyConnected()
func StepsAlreadyConnectedErrorID() common.Hash {
	return common.HexToHash("0x01ce0088cda42d17dcabb508aa9120168fbaa5453670b86e483833db12ee6067")
}

// UnpackAlreadyConnectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyConnected()
func (steps *Steps) UnpackAlreadyConnectedError(raw []byte) (*StepsAlreadyConnected, error) {
	out := new(StepsAlreadyConnected)
	if err := steps.abi.UnpackIntoInterface(out, "AlreadyConnected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsBadOpening represents a BadOpening error raised by the Steps contract.
type StepsBadOpening struct {
	Element *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadOpening(uint256 element)
func StepsBadOpeningErrorID() common.Hash {
	return common.HexToHash("0xc0e8e17f0f3f675dd8f3ea302d583ca0cf8d388d922b3a87a4df5ebf685e7816")
}

// UnpackBadOpeningError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadOpening(uint256 element)
func (steps *Steps) UnpackBadOpeningError(raw []byte) (*StepsBadOpening, error) {
	out := new(StepsBadOpening)
	if err := steps.abi.UnpackIntoInterface(out, "BadOpening", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsBadPath represents a BadPath error raised by the Steps contract.
type StepsBadPath struct {
	Account uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPath(uint32 account)
func StepsBadPathErrorID() common.Hash {
	return common.HexToHash("0x4cb7721f5c0da0121eb73f2a583d315df9a6eb1a8cf74374874557d8b18655cc")
}

// UnpackBadPathError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPath(uint32 account)
func (steps *Steps) UnpackBadPathError(raw []byte) (*StepsBadPath, error) {
	out := new(StepsBadPath)
	if err := steps.abi.UnpackIntoInterface(out, "BadPath", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsBadPathLength represents a BadPathLength error raised by the Steps contract.
type StepsBadPathLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPathLength(uint256 length)
func StepsBadPathLengthErrorID() common.Hash {
	return common.HexToHash("0x521b8d8094aa2c36c855820d1c256884ce694765330ab03f0409dad8ca01442a")
}

// UnpackBadPathLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPathLength(uint256 length)
func (steps *Steps) UnpackBadPathLengthError(raw []byte) (*StepsBadPathLength, error) {
	out := new(StepsBadPathLength)
	if err := steps.abi.UnpackIntoInterface(out, "BadPathLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsBadProofLength represents a BadProofLength error raised by the Steps contract.
type StepsBadProofLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProofLength(uint256 length)
func StepsBadProofLengthErrorID() common.Hash {
	return common.HexToHash("0xa8f394fb410556dcd423cf848731ed88743928c3abde5d117b9de63e587b0ac4")
}

// UnpackBadProofLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProofLength(uint256 length)
func (steps *Steps) UnpackBadProofLengthError(raw []byte) (*StepsBadProofLength, error) {
	out := new(StepsBadProofLength)
	if err := steps.abi.UnpackIntoInterface(out, "BadProofLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsCommittedTooLate represents a CommittedTooLate error raised by the Steps contract.
type StepsCommittedTooLate struct {
	From uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommittedTooLate(uint64 from)
func StepsCommittedTooLateErrorID() common.Hash {
	return common.HexToHash("0x7b66e8866464440fc64840e8127d1e947de48be079e40133b69934763cdecbc1")
}

// UnpackCommittedTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommittedTooLate(uint64 from)
func (steps *Steps) UnpackCommittedTooLateError(raw []byte) (*StepsCommittedTooLate, error) {
	out := new(StepsCommittedTooLate)
	if err := steps.abi.UnpackIntoInterface(out, "CommittedTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsMalformedElement represents a MalformedElement error raised by the Steps contract.
type StepsMalformedElement struct {
	Element *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedElement(uint256 element)
func StepsMalformedElementErrorID() common.Hash {
	return common.HexToHash("0x7a0309a16afa9242ae2ae987005bf451154c64d0b2fe737ca4755821769901f8")
}

// UnpackMalformedElementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedElement(uint256 element)
func (steps *Steps) UnpackMalformedElementError(raw []byte) (*StepsMalformedElement, error) {
	out := new(StepsMalformedElement)
	if err := steps.abi.UnpackIntoInterface(out, "MalformedElement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsMissingAccount represents a MissingAccount error raised by the Steps contract.
type StepsMissingAccount struct {
	Account uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MissingAccount(uint32 account)
func StepsMissingAccountErrorID() common.Hash {
	return common.HexToHash("0x920a5b5555f9cb819796f6fbe7026c8ca1077967d7e65780ccbd0b74dad7ea84")
}

// UnpackMissingAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MissingAccount(uint32 account)
func (steps *Steps) UnpackMissingAccountError(raw []byte) (*StepsMissingAccount, error) {
	out := new(StepsMissingAccount)
	if err := steps.abi.UnpackIntoInterface(out, "MissingAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsNoSuchElement represents a NoSuchElement error raised by the Steps contract.
type StepsNoSuchElement struct {
	Element *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchElement(uint256 element)
func StepsNoSuchElementErrorID() common.Hash {
	return common.HexToHash("0xe2c326b0c68e933eb9826606fc40c43d3a2a69c41d0da8460b0ec7ee3daf47db")
}

// UnpackNoSuchElementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchElement(uint256 element)
func (steps *Steps) UnpackNoSuchElementError(raw []byte) (*StepsNoSuchElement, error) {
	out := new(StepsNoSuchElement)
	if err := steps.abi.UnpackIntoInterface(out, "NoSuchElement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsNoSuchGroup represents a NoSuchGroup error raised by the Steps contract.
type StepsNoSuchGroup struct {
	Group  uint32
	Groups *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchGroup(uint32 group, uint256 groups)
func StepsNoSuchGroupErrorID() common.Hash {
	return common.HexToHash("0xa9321fb1cdeb83f1dc03795d29b2d3158ceafbc659ec355224035c6a3ef94b75")
}

// UnpackNoSuchGroupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchGroup(uint32 group, uint256 groups)
func (steps *Steps) UnpackNoSuchGroupError(raw []byte) (*StepsNoSuchGroup, error) {
	out := new(StepsNoSuchGroup)
	if err := steps.abi.UnpackIntoInterface(out, "NoSuchGroup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsNoSuchRecord represents a NoSuchRecord error raised by the Steps contract.
type StepsNoSuchRecord struct {
	Position uint32
	Records  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchRecord(uint32 position, uint32 records)
func StepsNoSuchRecordErrorID() common.Hash {
	return common.HexToHash("0x63273b5b59e6d8fdc91f5f8c9ecbc13bd81e4d3b05b4b9a2e9c3270f7007f8e2")
}

// UnpackNoSuchRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchRecord(uint32 position, uint32 records)
func (steps *Steps) UnpackNoSuchRecordError(raw []byte) (*StepsNoSuchRecord, error) {
	out := new(StepsNoSuchRecord)
	if err := steps.abi.UnpackIntoInterface(out, "NoSuchRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsNoSuchRow represents a NoSuchRow error raised by the Steps contract.
type StepsNoSuchRow struct {
	Row  uint32
	Rows uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchRow(uint32 row, uint32 rows)
func StepsNoSuchRowErrorID() common.Hash {
	return common.HexToHash("0xc910240d69965ffe0ddfddf5092fe299bdb6da91fbba9b608495877de7fa4c4a")
}

// UnpackNoSuchRowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchRow(uint32 row, uint32 rows)
func (steps *Steps) UnpackNoSuchRowError(raw []byte) (*StepsNoSuchRow, error) {
	out := new(StepsNoSuchRow)
	if err := steps.abi.UnpackIntoInterface(out, "NoSuchRow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsNotCommitted represents a NotCommitted error raised by the Steps contract.
type StepsNotCommitted struct {
	Commitment [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCommitted(bytes32 commitment)
func StepsNotCommittedErrorID() common.Hash {
	return common.HexToHash("0x4ebe8a4d7fde8a0726eada9525e2248316733c3cae98e30b792dce565e2eb038")
}

// UnpackNotCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCommitted(bytes32 commitment)
func (steps *Steps) UnpackNotCommittedError(raw []byte) (*StepsNotCommitted, error) {
	out := new(StepsNotCommitted)
	if err := steps.abi.UnpackIntoInterface(out, "NotCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsNotDeployer represents a NotDeployer error raised by the Steps contract.
type StepsNotDeployer struct {
	Deployer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDeployer(address deployer)
func StepsNotDeployerErrorID() common.Hash {
	return common.HexToHash("0x0c8cc036c9c98ca91a606f42bb4fd73acf8431b681f0e19ddaaaf88693e5c4a5")
}

// UnpackNotDeployerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDeployer(address deployer)
func (steps *Steps) UnpackNotDeployerError(raw []byte) (*StepsNotDeployer, error) {
	out := new(StepsNotDeployer)
	if err := steps.abi.UnpackIntoInterface(out, "NotDeployer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsNotGovernor represents a NotGovernor error raised by the Steps contract.
type StepsNotGovernor struct {
	Governor common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernor(address governor)
func StepsNotGovernorErrorID() common.Hash {
	return common.HexToHash("0xad0550d5f64f904d6845e2da1145f7625e411009b26be2bd68f5c8a432c0b075")
}

// UnpackNotGovernorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernor(address governor)
func (steps *Steps) UnpackNotGovernorError(raw []byte) (*StepsNotGovernor, error) {
	out := new(StepsNotGovernor)
	if err := steps.abi.UnpackIntoInterface(out, "NotGovernor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsNotInRoot represents a NotInRoot error raised by the Steps contract.
type StepsNotInRoot struct {
	Account uint32
	Root    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInRoot(uint32 account, bytes32 root)
func StepsNotInRootErrorID() common.Hash {
	return common.HexToHash("0x44f42ce3a6a75ffd08a42516a18d5d8617f380135e138beae922324d08052789")
}

// UnpackNotInRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInRoot(uint32 account, bytes32 root)
func (steps *Steps) UnpackNotInRootError(raw []byte) (*StepsNotInRoot, error) {
	out := new(StepsNotInRoot)
	if err := steps.abi.UnpackIntoInterface(out, "NotInRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsNotPrevious represents a NotPrevious error raised by the Steps contract.
type StepsNotPrevious struct {
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPrevious(bytes32 expected)
func StepsNotPreviousErrorID() common.Hash {
	return common.HexToHash("0x39b4e17bec79518272c0e1b71e870c5ca4e80db52b8fa0798bbf919db6168b89")
}

// UnpackNotPreviousError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPrevious(bytes32 expected)
func (steps *Steps) UnpackNotPreviousError(raw []byte) (*StepsNotPrevious, error) {
	out := new(StepsNotPrevious)
	if err := steps.abi.UnpackIntoInterface(out, "NotPrevious", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsNotSuspended represents a NotSuspended error raised by the Steps contract.
type StepsNotSuspended struct {
	Payer  uint32
	Number uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSuspended(uint32 payer, uint32 number)
func StepsNotSuspendedErrorID() common.Hash {
	return common.HexToHash("0x27dadd4620cf2f930f2e736d276953a61197acc678dacb367a6395ae900b5bfb")
}

// UnpackNotSuspendedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSuspended(uint32 payer, uint32 number)
func (steps *Steps) UnpackNotSuspendedError(raw []byte) (*StepsNotSuspended, error) {
	out := new(StepsNotSuspended)
	if err := steps.abi.UnpackIntoInterface(out, "NotSuspended", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsNotTwice represents a NotTwice error raised by the Steps contract.
type StepsNotTwice struct {
	First  [26]byte
	Second [26]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTwice(bytes26 first, bytes26 second)
func StepsNotTwiceErrorID() common.Hash {
	return common.HexToHash("0x39fb1b49ed70dbc693eb96ba36e1112c5c8495c45fc5b875c05e7cddf2a3da6c")
}

// UnpackNotTwiceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTwice(bytes26 first, bytes26 second)
func (steps *Steps) UnpackNotTwiceError(raw []byte) (*StepsNotTwice, error) {
	out := new(StepsNotTwice)
	if err := steps.abi.UnpackIntoInterface(out, "NotTwice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsOutOfBounds represents a OutOfBounds error raised by the Steps contract.
type StepsOutOfBounds struct {
	Name  [32]byte
	Value *big.Int
	Low   *big.Int
	High  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfBounds(bytes32 name, uint256 value, uint256 low, uint256 high)
func StepsOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x9d2f1d1805ee812f482d3eede79ed5cebcddfdaaf6e4a0a5deb3d3c78de3b6a4")
}

// UnpackOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfBounds(bytes32 name, uint256 value, uint256 low, uint256 high)
func (steps *Steps) UnpackOutOfBoundsError(raw []byte) (*StepsOutOfBounds, error) {
	out := new(StepsOutOfBounds)
	if err := steps.abi.UnpackIntoInterface(out, "OutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsPreviousMalformed represents a PreviousMalformed error raised by the Steps contract.
type StepsPreviousMalformed struct {
	Group uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PreviousMalformed(uint32 group)
func StepsPreviousMalformedErrorID() common.Hash {
	return common.HexToHash("0x36375705a01ffd8d599646901ca268d69ade89a8cf28b99436452b3ccf85d1a2")
}

// UnpackPreviousMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PreviousMalformed(uint32 group)
func (steps *Steps) UnpackPreviousMalformedError(raw []byte) (*StepsPreviousMalformed, error) {
	out := new(StepsPreviousMalformed)
	if err := steps.abi.UnpackIntoInterface(out, "PreviousMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsQueueIsRight represents a QueueIsRight error raised by the Steps contract.
type StepsQueueIsRight struct {
	From uint64
	To   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QueueIsRight(uint64 from, uint64 to)
func StepsQueueIsRightErrorID() common.Hash {
	return common.HexToHash("0x6cda69287a64fee73e69ed1c2e718dfab5a10ce534077f94f02a03c8588e634f")
}

// UnpackQueueIsRightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QueueIsRight(uint64 from, uint64 to)
func (steps *Steps) UnpackQueueIsRightError(raw []byte) (*StepsQueueIsRight, error) {
	out := new(StepsQueueIsRight)
	if err := steps.abi.UnpackIntoInterface(out, "QueueIsRight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsRecordIsRight represents a RecordIsRight error raised by the Steps contract.
type StepsRecordIsRight struct {
	Position uint32
	Record   [26]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecordIsRight(uint32 position, bytes26 record)
func StepsRecordIsRightErrorID() common.Hash {
	return common.HexToHash("0x45b5ebc9310ce5b43168e582b35a2790e9766110fe7b3bc8b97f4b53d95f09f1")
}

// UnpackRecordIsRightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecordIsRight(uint32 position, bytes26 record)
func (steps *Steps) UnpackRecordIsRightError(raw []byte) (*StepsRecordIsRight, error) {
	out := new(StepsRecordIsRight)
	if err := steps.abi.UnpackIntoInterface(out, "RecordIsRight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsRootIsRight represents a RootIsRight error raised by the Steps contract.
type StepsRootIsRight struct {
	Root [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RootIsRight(bytes32 root)
func StepsRootIsRightErrorID() common.Hash {
	return common.HexToHash("0xe64e90dda7dc6c7a1819f19402692843dd7662819acd69fb72985325480ec2a2")
}

// UnpackRootIsRightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RootIsRight(bytes32 root)
func (steps *Steps) UnpackRootIsRightError(raw []byte) (*StepsRootIsRight, error) {
	out := new(StepsRootIsRight)
	if err := steps.abi.UnpackIntoInterface(out, "RootIsRight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsRowIsRight represents a RowIsRight error raised by the Steps contract.
type StepsRowIsRight struct {
	Account uint32
	Value   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RowIsRight(uint32 account, bytes32 value)
func StepsRowIsRightErrorID() common.Hash {
	return common.HexToHash("0x7b756513b2e77f1a1dc364d5c81edcdd56c0aa23ecf6ee9dd331ed71046fea67")
}

// UnpackRowIsRightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RowIsRight(uint32 account, bytes32 value)
func (steps *Steps) UnpackRowIsRightError(raw []byte) (*StepsRowIsRight, error) {
	out := new(StepsRowIsRight)
	if err := steps.abi.UnpackIntoInterface(out, "RowIsRight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsSameRecord represents a SameRecord error raised by the Steps contract.
type StepsSameRecord struct {
	Number   uint64
	Position uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameRecord(uint64 number, uint32 position)
func StepsSameRecordErrorID() common.Hash {
	return common.HexToHash("0xbd2f327f00bb360dcf238fe9b1424b042baa21bae5d77b85528265f565c807ce")
}

// UnpackSameRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameRecord(uint64 number, uint32 position)
func (steps *Steps) UnpackSameRecordError(raw []byte) (*StepsSameRecord, error) {
	out := new(StepsSameRecord)
	if err := steps.abi.UnpackIntoInterface(out, "SameRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsStepIsRight represents a StepIsRight error raised by the Steps contract.
type StepsStepIsRight struct {
	Group uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StepIsRight(uint32 group)
func StepsStepIsRightErrorID() common.Hash {
	return common.HexToHash("0x6eb3f6378a7f181d74a8a4fa13fd79cfc42385d42a8c6abba5216bb68f66a3b7")
}

// UnpackStepIsRightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StepIsRight(uint32 group)
func (steps *Steps) UnpackStepIsRightError(raw []byte) (*StepsStepIsRight, error) {
	out := new(StepsStepIsRight)
	if err := steps.abi.UnpackIntoInterface(out, "StepIsRight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsWithinLimit represents a WithinLimit error raised by the Steps contract.
type StepsWithinLimit struct {
	Account uint32
	Debited uint64
	Limit   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WithinLimit(uint32 account, uint64 debited, uint256 limit)
func StepsWithinLimitErrorID() common.Hash {
	return common.HexToHash("0x1aa1605d8b2ec67773229590b8d42b3f43a05f9c131ca38266ee5e4e5c114fc2")
}

// UnpackWithinLimitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WithinLimit(uint32 account, uint64 debited, uint256 limit)
func (steps *Steps) UnpackWithinLimitError(raw []byte) (*StepsWithinLimit, error) {
	out := new(StepsWithinLimit)
	if err := steps.abi.UnpackIntoInterface(out, "WithinLimit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsWrongData represents a WrongData error raised by the Steps contract.
type StepsWrongData struct {
	DataHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongData(bytes32 dataHash)
func StepsWrongDataErrorID() common.Hash {
	return common.HexToHash("0x315f647236480566e1bf0cabbffe9da16286a33a01fe6a51aab359170e2cd78a")
}

// UnpackWrongDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongData(bytes32 dataHash)
func (steps *Steps) UnpackWrongDataError(raw []byte) (*StepsWrongData, error) {
	out := new(StepsWrongData)
	if err := steps.abi.UnpackIntoInterface(out, "WrongData", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsWrongElement represents a WrongElement error raised by the Steps contract.
type StepsWrongElement struct {
	Element *big.Int
	Found   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongElement(uint256 element, bytes32 found)
func StepsWrongElementErrorID() common.Hash {
	return common.HexToHash("0xa3086d986d8fd7b10999e4c9a0655412df62c38c6ed196250431e59e9498f9cb")
}

// UnpackWrongElementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongElement(uint256 element, bytes32 found)
func (steps *Steps) UnpackWrongElementError(raw []byte) (*StepsWrongElement, error) {
	out := new(StepsWrongElement)
	if err := steps.abi.UnpackIntoInterface(out, "WrongElement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsWrongOrder represents a WrongOrder error raised by the Steps contract.
type StepsWrongOrder struct {
	Number   uint64
	Position uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongOrder(uint64 number, uint32 position)
func StepsWrongOrderErrorID() common.Hash {
	return common.HexToHash("0x9053e0d3197f1ef923ae077f8982824d4c71e9727c40d144f509cbe086d320fa")
}

// UnpackWrongOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongOrder(uint64 number, uint32 position)
func (steps *Steps) UnpackWrongOrderError(raw []byte) (*StepsWrongOrder, error) {
	out := new(StepsWrongOrder)
	if err := steps.abi.UnpackIntoInterface(out, "WrongOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsWrongProofs represents a WrongProofs error raised by the Steps contract.
type StepsWrongProofs struct {
	Length   *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongProofs(uint256 length, uint256 expected)
func StepsWrongProofsErrorID() common.Hash {
	return common.HexToHash("0x5c9439d654272b37f44949f61e60ef25cefdac55da6ae1a7f3bea136a7d51573")
}

// UnpackWrongProofsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongProofs(uint256 length, uint256 expected)
func (steps *Steps) UnpackWrongProofsError(raw []byte) (*StepsWrongProofs, error) {
	out := new(StepsWrongProofs)
	if err := steps.abi.UnpackIntoInterface(out, "WrongProofs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StepsZeroAddress represents a ZeroAddress error raised by the Steps contract.
type StepsZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func StepsZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (steps *Steps) UnpackZeroAddressError(raw []byte) (*StepsZeroAddress, error) {
	out := new(StepsZeroAddress)
	if err := steps.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

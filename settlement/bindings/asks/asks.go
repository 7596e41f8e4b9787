// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package asks

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

// AsksAsk is an auto generated low-level Go binding around an user-defined struct.
type AsksAsk struct {
	Record  [26]byte
	DueAt   *big.Int
	State   uint8
	Asker   common.Address
	Prepaid *big.Int
}

// Assignment is an auto generated low-level Go binding around an user-defined struct.
type Assignment struct {
	Task      Task
	Requester common.Address
	Miner     common.Address
	Price     uint64
	CommitBy  uint64
	Nonce     uint64
}

// Bundle is an auto generated low-level Go binding around an user-defined struct.
type Bundle struct {
	Voucher     Voucher
	Assignment  Assignment
	Commit      Commit
	Signatures  []byte
	Plain       int32
	Certificate []byte
	Audit       []byte
	Reveal      []byte
}

// Commit is an auto generated low-level Go binding around an user-defined struct.
type Commit struct {
	Assignment [32]byte
	Picture    [32]byte
	Pixels     [32]byte
	Trace      [32]byte
	Size       uint32
}

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

// SkipProof is an auto generated low-level Go binding around an user-defined struct.
type SkipProof struct {
	Reason    uint8
	Previous  Posted
	PaidIn    Posted
	PaidAt    uint32
	Elements  [2][32]byte
	Group     [][32]byte
	Totals    Totals
	Opening   Opening
	Voucher   Voucher
	Signature []byte
}

// Task is an auto generated low-level Go binding around an user-defined struct.
type Task struct {
	Model    [32]byte
	Prompt   [32]byte
	Width    uint16
	Height   uint16
	Steps    uint16
	Guidance uint16
	Seed     uint64
	Tier     uint8
}

// Totals is an auto generated low-level Go binding around an user-defined struct.
type Totals struct {
	Credited uint64
	Debited  uint64
	Path     []byte
}

// Voucher is an auto generated low-level Go binding around an user-defined struct.
type Voucher struct {
	Payer      common.Address
	Number     uint32
	Assignment [32]byte
	Miner      common.Address
	Price      uint64
	CommitBy   uint64
	SettleBy   uint64
	Params     uint32
	Previous   [32]byte
}

// AsksMetaData contains all meta data concerning the Asks contract.
var AsksMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"BASE_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BYTE_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_GAS_PRICE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"bundle\",\"type\":\"tuple\",\"internalType\":\"structBundle\",\"components\":[{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structVoucher\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"assignment\",\"type\":\"tuple\",\"internalType\":\"structAssignment\",\"components\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structTask\",\"components\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prompt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"width\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"height\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"guidance\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seed\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"commit\",\"type\":\"tuple\",\"internalType\":\"structCommit\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"picture\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pixels\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"plain\",\"type\":\"int32\",\"internalType\":\"int32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"audit\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"reveal\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answerSkip\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structSkipProof\",\"components\":[{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumSkipReason\"},{\"name\":\"previous\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"paidIn\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"paidAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"elements\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"group\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"totals\",\"type\":\"tuple\",\"internalType\":\"structTotals\",\"components\":[{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"opening\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"blobHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"commitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structVoucher\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ask\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"previous\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"elements\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"opening\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"blobHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"commitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"askOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structAsks.Ask\",\"components\":[{\"name\":\"record\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"},{\"name\":\"dueAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumAsks.State\"},{\"name\":\"asker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"prepaid\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkSkip\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"record\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structSkipProof\",\"components\":[{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumSkipReason\"},{\"name\":\"previous\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"paidIn\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"paidAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"elements\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"group\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"totals\",\"type\":\"tuple\",\"internalType\":\"structTotals\",\"components\":[{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"opening\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"blobHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"commitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structVoucher\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"connect\",\"inputs\":[{\"name\":\"escrow_\",\"type\":\"address\",\"internalType\":\"contractIEscrow\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"},{\"name\":\"evidence_\",\"type\":\"address\",\"internalType\":\"contractIEvidence\"},{\"name\":\"queue_\",\"type\":\"address\",\"internalType\":\"contractIQueue\"},{\"name\":\"disputes_\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"disputes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEscrow\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"evidence\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEvidence\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"governor\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"idOf\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"mostGas\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openAsks\",\"inputs\":[{\"name\":\"posted\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owed\",\"inputs\":[{\"name\":\"asker\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"priceOf\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"queue\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIQueue\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reclaim\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Answered\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"answerer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Asked\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"settler\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"position\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"record\",\"type\":\"bytes26\",\"indexed\":false,\"internalType\":\"bytes26\"},{\"name\":\"asker\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"dueAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"prepaid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Expired\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Reclaimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyConnected\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AskedBefore\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumAsks.State\"}]},{\"type\":\"error\",\"name\":\"BadLength\",\"inputs\":[{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadOpening\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadPath\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadPathLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadProofLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recovered\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FromQueue\",\"inputs\":[{\"name\":\"entry\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"HadFunds\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"debited\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"debit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InForce\",\"inputs\":[{\"name\":\"params\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"retiresAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InTime\",\"inputs\":[{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"MalformedElement\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoAccount\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoSuchElement\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchRecord\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotAsked\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumAsks.State\"}]},{\"type\":\"error\",\"name\":\"NotDeployer\",\"inputs\":[{\"name\":\"deployer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDue\",\"inputs\":[{\"name\":\"dueAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotFinal\",\"inputs\":[{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotGovernor\",\"inputs\":[{\"name\":\"governor\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInRoot\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotPaid\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotPaidOut\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotPrepaid\",\"inputs\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotPrevious\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotSkipOf\",\"inputs\":[{\"name\":\"entry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"record\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"}]},{\"type\":\"error\",\"name\":\"NotSuspended\",\"inputs\":[{\"name\":\"payer\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotVoucherOfEntry\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingOwed\",\"inputs\":[{\"name\":\"asker\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OutOfBounds\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"low\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"high\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongAnswer\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WrongData\",\"inputs\":[{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongElement\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"found\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongGroup\",\"inputs\":[{\"name\":\"elements\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongPayerKey\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongProofs\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "Asks",
	Bin: "0x60a0806040523460225733608052614f6190816100278239608051816129680152f35b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063062ebdac14612ae55780630c340a2414612abc5780630c5155a0146128e8578063130f7ea0146128ba578063240a907b14612158578063389aa3421461213a5780633ccfd60b146120ca5780636df074b514611ca25780636e25128e14611c8457806379f2b9d014611b915780637b10399914611b685780637d5bf40f14611a3b578063a5308ebf14611a11578063a77e0987146119e8578063b4ee7008146117c0578063b5ba5ccd146117a4578063bd8b637a14610246578063c7b18b2e146101f1578063c7b2f5f5146101d3578063d4c5b252146101aa578063df18e04714610169578063e10d29ee146101405763e2fdcc1714610117575f80fd5b3461013d578060031936011261013d57546040516001600160a01b039091168152602090f35b80fd5b503461013d578060031936011261013d576003546040516001600160a01b039091168152602090f35b503461013d57602036600319011261013d576004356001600160a01b038116908190036101a6578160409160209352600983522054604051908152f35b5080fd5b503461013d578060031936011261013d576004546040516001600160a01b039091168152602090f35b503461013d578060031936011261013d576020600654604051908152f35b503461013d5761024036600319011261013d5761023e6040826020935081518481019061021d82613d3e565b610240815261022e6102608261401d565b519020815260088452205461466e565b604051908152f35b503461013d57366003190161028081126101a6576102401361013d5761026a613ce7565b90610264356001600160401b0381116101a65780600401813603916106a060031984011261157a5761029a6144c7565b6102a38561473a565b855490969194906001600160a01b0316803b1561063557866102449160405192838092636687ce3d60e01b82526102dc60048301613d3e565b5afa801561179957908791611784575b50508654908160301b9160061a60048103611772575060405160208101906103178260248801613e9e565b61024081526103286102608261401d565b51902060243580910361176057506103536103466101c48601614082565b63ffffffff851690614096565b9160405161036081613fe7565b888152886020820152886040820152926101a435906001600160401b03821691828103610c3f57506001600160401b03169081108061169f575b8015906115af575b6115915750506103bb65ffffffffffff198351166142dd565b908535600581101561075d576103d081613d0c565b806106485750509051865461026485019465ffffffffffff199092169392506001600160a01b0316803b1561064457876102449160405192838092636687ce3d60e01b8252610422600483018b613e9e565b5afa801561063957908891610620575b505061043d84614082565b91600435926001600160401b0384169081850361061c576001600160401b03829116109384156105c7575b5050506104a461049f826104a46104ac9401976104c461049661048a8b614131565b92610544850190614463565b920190886144fc565b6148c2565b9190936148c2565b929050159283156105be575b5082156105b3575b505061057b575050600161056892935b6104db8160046147d2565b0154908160a01c9161050b6105046104f560065486614410565b6104fe886144a7565b906143fd565b8094614161565b6001600160a01b0390911685526009602052604085208054909161052e9161417d565b905560408051338152602081018490527fbb78cf13384a1e522ab6111c20ce4f8bd0da76cc1e5a2ef3b47de562385241819190a233614703565b805f516020614f415f395f51905f525d80f35b63ffffffff6044926001600160401b0361059e6105988895614082565b92614131565b6360bc498160e01b8552911660045216602452fd5b141590505f806104c0565b1592505f6104b8565b6104ac9394509161049f916001600160401b036104a4946105e78a614082565b9050161490816105fa575b509392610468565b63ffffffff91501663ffffffff6106146104a48701614131565b16105f6105f2565b8980fd5b8161062a9161401d565b61063557865f610432565b8680fd5b6040513d8a823e3d90fd5b8780fd5b91989592909161065781613d0c565b600181036107615750505050505060018060a01b0360045416936020810194604063ffffffff87511692019163ffffffff8351169060c435926001600160401b0384169384810361075d579160649160209493506040519586948593634a04c34b60e11b85526004850152602484015260448301525afa908115610752578591610713575b50156106f157506105689293506001906104d0565b845190516313ed6ea360e11b855263ffffffff91821660045216602452604483fd5b90506020813d60201161074a575b8161072e6020938361401d565b8101031261074657518015158103610746575f6106dc565b8480fd5b3d9150610721565b6040513d87823e3d90fd5b8880fd5b8897989993949596995061077481613d0c565b60028103610e8a5750506105048501916008610790848661442e565b905003610e6d57631fffffff8560031c168063fffffff86007198816160460081490151715610e59576107c3838561442e565b9690996107d4610544830187614463565b9a6001600160401b038911610e45578860051b604051996107f8602083018c61401d565b8a5260208a0190820191368311610e4157905b828210610e31575050506108208b600461493b565b61082b88518c614a0c565b885b8851811015610882576108468163fffffff88a1661417d565b895182101561086e5790610868818e60019460208e8460051b01015191614b5b565b0161082d565b634e487b7160e01b8b52603260045260248bfd5b509398919592979650939850600360ff865116145f14610e20576001925b6105248501359760621901881215610635576108c0600489870101614082565b6108ce6024878b0101614082565b6108e18a880160448101906004016142ab565b92909160038410610e0d57906001600160401b03806109039316911688614c70565b918060038b938c813560e81c8b906040519060018253835b60188510610da15750505050505003610d905750610d775761093d8a8c61442e565b15610d6357359060081c03610d225760018060a01b0387541698610144359a63ffffffff8c169b8c810361061c578b9c60c0919c999a9b9c506024604051809b819362a1f24b60e21b835260048301525afa978815610d17578a98610ce0575b50906109ab919b969b61442e565b9a909589988a9760609d6001915b818310610c8e5750505063ffffffff86165b63fffffff887166008810110610c7a5763fffffff88716600801811080610c5a575b15610ae257610a0263fffffff8881682614161565b80601a810204601a1481151715610ace57601a028e0160200151610a2e9065ffffffffffff19166142dd565b805160ff16600303610abe5760015b63ffffffff808b16911614610aa3575b600160ff82511614610a69575b50610a6490614153565b6109cb565b610a64919b612710610a958d61ffff60406001600160401b0360a0610a9c9801511692015116906143fd565b049061417d565b9a90610a5a565b98610ab890610ab28c8c614846565b9061417d565b98610a4d565b63ffffffff602082015116610a3d565b634e487b7160e01b8d52601160045260248dfd5b50945095610b1291979598939a92999b506001600160401b03610b0c60206004868c010101614082565b16614161565b9460c435906001600160401b03821691828103610c565760448a60209363ffffffff93506040519586948593637992030960e11b855216600484015260248301525afa8015610c4b578b90610c07575b6001600160401b0391501695600163ffffffff891614610bda575b50505090610b8a91614846565b9082610b96838361417d565b1115610bac5750505050906001610568926104d0565b6084945063ffffffff6040519463c9fcdd0d60e01b8652166004850152602484015260448301526064820152fd5b610bfd926001600160401b03610b0c6004610b8a98979a95610ab2950101614082565b9390915f80610b7d565b506020813d602011610c43575b81610c216020938361401d565b81010312610c3f57610c3a6001600160401b03916140b6565b610b62565b8a80fd5b3d9150610c14565b6040513d8d823e3d90fd5b8c80fd5b506101043563ffffffff811690818103610c76575081106109ed565b8d80fd5b634e487b7160e01b8c52601160045260248cfd5b90919e8f610cd7601f60206001948194610cac60ff19918a8a614478565b3560081b166040519582879351918291018585015e8201908382015203015f1981018452018261401d565b9f0191906109b9565b6109ab92919850610d089060c03d60c011610d10575b610d00818361401d565b810190614371565b97909161099d565b503d610cf6565b6040513d8c823e3d90fd5b8387610d2e8b8d61442e565b15610d4f5763ffffffff6044936344f42ce360e01b84521660045235602452fd5b634e487b7160e01b82526032600452602482fd5b634e487b7160e01b89526032600452602489fd5b634cb7721f60e01b885263ffffffff8516600452602488fd5b62a4371b60e71b8a52600452602489fd5b909192939495965060018216610df7575b808a17610dd3575b50600190811c92811c930191908f91879695949261091b565b909860208460051b1690600182850101526021038201526001604182209890610dba565b5060208686999799013598019588151797610db2565b62a4371b60e71b8b52600484905260248bfd5b63ffffffff602086015116926108a0565b813581526020918201910161080b565b8b80fd5b634e487b7160e01b8a52604160045260248afd5b634e487b7160e01b87526011600452602487fd5b602487610e7a858761442e565b63e6a0ae4b60e01b835260045250fd5b9698969294509160039150610e9e81613d0c565b036114ad57602064ffffffffff91015116926105648101916004356001600160401b0381169081810361061c5761062484016001600160401b03610ee182614082565b1683111580611489575b61145e5750505060018060a01b038854169263ffffffff6020860151169161058484019260ff610f1a85614131565b60181c166040519163409da1a960e01b835260048301526024820152602081604481895afa908115610c4b578b9161143f575b506001600160a01b031680158015611424575b6113fc57506106848401906041610f7783836142ab565b9050036113da5790610f88916142ab565b5061108d604260405160208101907f488f02390f8cffb4510022f9c0dd26658fb445dd29a09f8cc0be886df1fbfb1b8252610fc6604082018761418a565b6101408152610fd76101608261401d565b51902060405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f6e8b38c4e0d862484013a818c0a7b58ac800e3c137b433dafa8616d161ff2d9a60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201528960a082015260a0815261106c60c08261401d565b519020906040519161190160f01b835260028301526022820152209261434e565b916040820190818311610c7a5760208301808411610ace57906110b993929135923591358d1a90614bee565b50506001600160a01b0316801580156113c7575b6113905750506110dc90614131565b63ffffffff8060408601511691161493600360ff855116145f146111d3575083611125575b5050505b1561111657906001610568926104d0565b630c9024b760e01b8352600483fd5b9091925060c063ffffffff60246111556106446001600160401b0361114d6105e48801614082565b169501614131565b604051958693849262a1f24b60e21b84521660048301525afa9182156111c85761119b60a09261ffff6001600160401b0395612710948b916111a9575b505116906143fd565b0492015116145f8080611101565b6111c2915060c03d60c011610d1057610d00818361401d565b5f611192565b6040513d88823e3d90fd5b600254909392906001600160a01b03166111f06105c4840161434e565b945f1901946001600160401b03861161137c576001600160401b036044602092604051948593849263fa69dbf160e01b845260018060a01b03169a8b60048501521660248301525afa90811561134257899161134d575b506001600160a01b031690816112ce575063ffffffff885b169384156112b957505083611291575b508261127d575b5050611105565b6060015163ffffffff161490505f80611276565b6112a09193506105e401614082565b6001600160401b038060a085015116911614915f61126f565b63035721af60e51b8952600452602452604487fd5b6020602491604051928380926340435c5d60e11b82528660048301525afa8015611342578990611305575b63ffffffff915061125f565b506020813d60201161133a575b8161131f6020938361401d565b8101031261075d5761133563ffffffff91614142565b6112f9565b3d9150611312565b6040513d8b823e3d90fd5b61136f915060203d602011611375575b611367818361401d565b810190614827565b5f611247565b503d61135d565b634e487b7160e01b8a52601160045260248afd5b6040516320b97cf760e01b8152600480820152602481018b905260448101919091526001600160a01b039091166064820152608490fd5b506001600160a01b0382168114156110cd565b6113e76044928c926142ab565b631228129160e11b8352600483905260245250fd5b8a6044916114098561434e565b6308ec6be960e21b83526001600160a01b0316600452602452fd5b506001600160a01b036114368461434e565b16811415610f60565b611458915060203d60201161137557611367818361401d565b5f610f4d565b916001600160401b038b92611474604495614082565b905063ea7ef3a960e01b845216600452602452fd5b5061149381614082565b6001600160401b036114a48561416e565b91161115610eeb565b92505050604060018060a0969594961b038454169101602060ff825116602460405180958193630664342760e21b835260048301525afa918215611586578492611546575b5060c435916001600160401b0383169283810361154257506001600160401b031691821015611529575050600161056892936104d0565b5163ed75c4c760e01b845260ff16600452602452604482fd5b8580fd5b9091506020813d60201161157e575b816115626020938361401d565b8101031261157a57611573906140b6565b905f6114f2565b8380fd5b3d9150611555565b6040513d86823e3d90fd5b634e8c72e360e11b895260045265ffffffffffff1916602452604487fd5b506115c365ffffffffffff198551166142dd565b805160ff81166003036116995763ffffffff60c0830151165b6020838101516040948501519451600160fa1b92810192835260e091821b6001600160e01b0319908116602183015295821b86166025820152602981018f905293811b60ff60e01b16602d850152603184018e90529190911b9092166036820152601a815261164c603a8261401d565b51905165ffffffffffff1981169190601a821061167a575b505065ffffffffffff19838116911614156103a2565b65ffffffffffff19601a9290920360031b82901b161690505f80611664565b8a6115dc565b600354604051636ced947d60e01b815260048101849052919550606090829060249082906001600160a01b03165afa908115610d17578a916116e3575b509361039a565b90506060813d606011611758575b816116fe6060938361401d565b8101031261061c576040519061171382613fe7565b805165ffffffffffff1981168103610e41578252602081015164ffffffffff81168103610e415760208301526040015160ff81168103610c3f5760408201525f6116dc565b3d91506116f1565b6339b4e17b60e01b8852600452602487fd5b6326607e4360e21b8852600452602487fd5b8161178e9161401d565b61154257855f6102ec565b6040513d89823e3d90fd5b503461013d578060031936011261013d576020604051602d8152f35b503461013d57366003190161026081126101a6576102401361013d576117f46117e7613ce7565b6117ef6144c7565b61473a565b919064ffffffffff835460d01c168043106119d6575081546001600160a01b0316803b156119d257826102449160405192838092639625cf7b60e01b825261183e60048301613d3e565b5afa80156119c7579083916119b2575b505082546001600160f81b0316600360f81b1783556040516020810190611876826004613e9e565b61024081526118876102608261401d565b51902082526008602052604082208054801561198a579360019184955f1901905501805460018060a01b038116845260096020526118cd604085209160a01c825461417d565b90556001600160401b036118df614055565b16604051927f4d13561d202649df924bbd6f5e5366c146c7208f85e7ffd6f01bd59318e8957c8580a3825490546001600160a01b039081169116803b1561198557610264838581938195634233c97d60e11b845261193f60048501613d3e565b6102448401525af1801561197a57611965575b505f516020614f415f395f51905f525d80f35b8161196f9161401d565b61013d57805f611952565b6040513d84823e3d90fd5b505050fd5b634e487b7160e01b84526011600452602484fd5b634e487b7160e01b5f52602160045260245ffd5b816119bc9161401d565b6101a657815f61184e565b6040513d85823e3d90fd5b8280fd5b634ea91b0d60e01b8352600452602482fd5b503461013d578060031936011261013d576005546040516001600160a01b039091168152602090f35b503461013d57602036600319011261013d5760406020916004358152600883522054604051908152f35b503461013d57366003190161026081126101a6576102401361013d57611a626117e7613ce7565b6001600160401b03611a7261406b565b164310611b455780546001600160f81b0316600160fa1b1781556040516020810190611a9f826004613e9e565b6102408152611ab06102608261401d565b519020835260086020526040832080548015611b31575f19019055600101546001600160a01b038116835260096020526040832080549091611af89160a09190911c9061417d565b90557fbe9e485e7f7ace1eaf2897ca5483cdb8bf05d65d8b660c18070acc75965294468280a2805f516020614f415f395f51905f525d80f35b634e487b7160e01b85526011600452602485fd5b6024836001600160401b03611b5861406b565b63bb3c27bd60e01b835216600452fd5b503461013d578060031936011261013d576002546040516001600160a01b039091168152602090f35b503461013d57602036600319011261013d5760408160a09260808351611bb681614002565b8281528260208201528285820152826060820152015260043581526007602052206001600160601b0360405191611bec83614002565b805465ffffffffffff198160301b1684526001602085019164ffffffffff8160d01c16835260f81c926040860193611c2381613d0c565b845201549164ffffffffff6060860192600180891b03851684526080870194881c85526040519665ffffffffffff1990511687525116602086015251611c6881613d0c565b6040850152515f196001861b0116606084015251166080820152f35b503461013d578060031936011261013d576020604051629896808152f35b503461013d57366003190161028081126101a6576102401361013d57611cc6613ce7565b610264356001600160401b0381116119d2578060040191610400600319833603011261157a57611cf8906117ef6144c7565b845490929085906001600160a01b0316803b156101a657816102449160405192838092636687ce3d60e01b8252611d3160048301613d3e565b5afa801561197a576120b5575b505060018060a01b036005541685845460301b611d59614055565b60c435906001600160401b038216918281036107465750611d7861411d565b906001600160401b0360405191611d8e83613fe7565b1681526020810192835263ffffffff6040820192168252853b156107465763ffffffff926001600160401b03809260405196634660359360e11b885265ffffffffffff1916600488015251166024860152511660448401525116606482015260a06084820152611e0160a482018861418a565b6101248401356101c48201526101448401356101e482015261ffff611e29610164860161424b565b1661020482015261ffff611e40610184860161424b565b1661022482015261ffff611e576101a4860161424b565b1661024482015261ffff611e6e6101c4860161424b565b166102648201526001600160401b03611e8a6101e48601613d2a565b1661028482015261020484013560ff81168091036119d2576102a48201526001600160a01b03611ebd6102248601613d16565b166102c48201526001600160a01b03611ed96102448601613d16565b166102e48201526001600160401b03611ef56102648601613d2a565b166103048201526001600160401b03611f116102848601613d2a565b166103248201526001600160401b03611f2d6102a48601613d2a565b166103448201526102c48401356103648201526102e48401356103848201526103048401356103a48201526103248401356103c482015263ffffffff611f766103448601613cfb565b166103e4820152611fa2611f8e61036486018961425a565b6104006104048501526104a484019161428b565b6103848501358060030b80910361157a5788948380869481946104248301526103a48a019889611fd19161425a565b83830360a31901610444850152611fe8929161428b565b988c6103c482019a611ffa8c8361425a565b85830360a31901610464870152612011929161428b565b916103e40161201f9161425a565b83830360a31901610484850152612036929161428b565b03915afa801561197a5761209c575b50508461206660019361205e61206e94610568996142ab565b9390506142ab565b91905061417d565b9261207a8160046147d2565b015461050b6105048260a01c946104fe61209660065488614410565b916144a7565b816120a99194939461401d565b6115425790855f612045565b816120bf9161401d565b61074657845f611d3e565b503461013d578060031936011261013d576120e36144c7565b33815260096020526040812054801561212757602091338152600983528060408120556121108233614703565b5f516020614f415f395f51905f525d604051908152f35b633a8d87ed60e11b825233600452602482fd5b503461013d578060031936011261013d57602060405162061a808152f35b50366003190161050081126101a6576102401361013d576102403661024319011261013d57610484359063ffffffff82169081830361013d57366104e41161013d576104e435916001600160401b0383116101a6576080836004019360031990360301126101a6576121c86144c7565b81546001600160a01b0316803b156119d257604051639625cf7b60e01b81526121f360048201613d3e565b838161024481855afa8015611586579084916128a5575b5050608063ffffffff602461221d61411d565b6040519485938492630c54703960e31b84521660048301525afa80156119c7578390612805575b6020915001519261225361403e565b6001600160401b03612279677fffffffffffffff63ffffffff881660011c168093614096565b1643116127d957506101043563ffffffff81169081810361074657818410156127c15750506007851680601a0290601a82040361198a57631fffffff8660031c1663fffffff86007198816169080820460081490151715611b315760018101809111611b31576122ee601f918284049061417d565b9106601a81018082116126a257601f109261230a81600461493b565b83156127b55761231f60ff60025b1682614a0c565b6104a43561232e818584614a99565b6123388185614bd1565b6001600160fd1b0383168303610e59578260031b600801806008116127a1571b9361274f575b5050509065ffffffffffff1982169460405160208101610244356001600160401b0381168091036106355781526102643560408301526102843560608301526102a43560808301526102c4356001600160401b0381168091036106355760a08301526102e4356001600160401b0381168091036106355760c0830152610304356001600160401b0381168091036106355760e0830152610324356101008301526103443563ffffffff8116809103610635576101208301526103643563ffffffff8116809103610635576101408301526103843563ffffffff8116809103610635576101608301526103a4356101808301526103c4356101a08301526103e435906001600160401b0382169283830361064457836101c08201526104043563ffffffff811680910361075d576101e08201526104243563ffffffff811680910361075d57610200820152610444356001600160401b03811680910361075d57610220820152610464356001600160401b03811680910361075d5761024082015261024081526124ef6102608261401d565b51902060243580910361273d57506125099184915061417d565b6101a4356001600160401b038116908181036106355750811080612730575b6127165750612536906140ca565b9384845260076020526040842092835460f81c61255281613d0c565b806126f65750604051602081019061256982613d3e565b610240815261257a6102608261401d565b5190208552600860205261259e6040862080549061259782614153565b905561466e565b918234106126de57673fffffffffffffff633fffffff6125cb928534116126b6575b60021c16164361417d565b600181018091116126a257845460d09190911b64ffffffffff60d01b169086161760309190911c17600160f81b1783553360a082901b6001600160a01b031916176001840155612619614055565b95610124359363ffffffff8516948581036106355760209888947fd318e99fe0a45b38077e2276e26bdf1e3a6d9e03cce81a0f1d87e91897e4b1879464ffffffffff60a0956001600160401b0395505460d01c16906040519889528c890152336040890152606088015260808701521693a45f516020614f415f395f51905f525d604051908152f35b634e487b7160e01b86526011600452602486fd5b6126c08634614161565b338a5260096020526126d760408b2091825461417d565b90556125c0565b63049d214f60e11b8652346004526024839052604486fd5b856044918863289ac7a960e01b835260045261271181613d0c565b602452fd5b624ae8b160e01b85526001600160401b0316600452602484fd5b50600487861a1415612528565b6339b4e17b60e01b8752600452602486fd5b600183018093116126a257612774908361276f6104c43580968194614b07565b614bd1565b601f0390601f8211611b31576001600160fd1b0382168203611b315760081b9060031b1c175f808061235e565b634e487b7160e01b88526011600452602488fd5b61231f60ff6001612318565b506363273b5b60e01b84526004839052602452604483fd5b836001600160401b036127f56024936127f061403e565b614096565b6326b39d0360e11b835216600452fd5b506080813d60801161289d575b8161281f6080938361401d565b810103126119d25760405190608082018281106001600160401b038211176128895760606020939261287f92604052612857816140b6565b8452612864858201614142565b8585015261287460408201614142565b6040850152016140b6565b6060820152612244565b634e487b7160e01b85526041600452602485fd5b3d9150612812565b816128af9161401d565b6119d257825f61220a565b503461013d57366003190161026081126101a6576102401361013d57602061023e6128e3613ce7565b6140ca565b503461013d5760a036600319011261013d576004356001600160a01b038116908190036101a6576024356001600160a01b038116908190036119d2576044356001600160a01b038116929083900361157a576064356001600160a01b0381169190829003610746576084356001600160a01b0381169190829003611542577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633819003612aaa575085546001600160a01b038116612a9c579181602095936129bc6004989694614488565b6001600160a01b0319161787556129d283614488565b6129db84614488565b6129e482614488565b6129ed81614488565b6001600160601b0360a01b8654161785556001600160601b0360a01b6003541617600355816001600160601b0360a01b60055416176005556001600160601b0360a01b6002541617600255604051928380926303a0d97160e41b82525afa801561197a578290612a68575b612a6291506144a7565b60065580f35b506020813d602011612a94575b81612a826020938361401d565b810103126101a657612a629051612a58565b3d9150612a75565b6239c01160e31b8752600487fd5b630646601b60e11b8752600452602486fd5b503461013d578060031936011261013d576001546040516001600160a01b039091168152602090f35b5034612d8a5736600319016102a08112612d8a5761024013612d8a57612b09613ce7565b610264359065ffffffffffff198216809203612d8a5761028435906001600160401b038211612d8a5781600401928236036106a0600319820112612d8a576040516020810190612b5c8260248801613e9e565b6102408152612b6d6102608261401d565b519020602435809103613cd55750612b886101c48501614082565b92612b9a63ffffffff82168095614096565b92604051612ba781613fe7565b5f81525f60208201525f6040820152936101a4356001600160401b03811691828203612d8a576001600160401b0391501690811080613c12575b801590613b23575b613b0e575050612c0265ffffffffffff198451166142dd565b9186356005811015612d8a57612c1781613d0c565b80612d8e575050505065ffffffffffff199051169061026483019260018060a01b035f5416803b15612d8a575f6102449160405192838092636687ce3d60e01b8252612c66600483018b613e9e565b5afa8015612d7f57612d6a575b50612c7d84614082565b91600435926001600160401b0384169081850361075d576001600160401b0382911610938415612d1b575b5050506104a461049f826104a4612cca9401976104c461049661048a8b614131565b92905015928315612d12575b508215612d07575b5050612cea5750505b80f35b604492916001600160401b0361059e61059863ffffffff94614082565b141590505f80612cde565b1592505f612cd6565b612cca9394509161049f916001600160401b036104a494612d3b8a614082565b905016149081612d4e575b509392612ca8565b905063ffffffff612d626104a48701614131565b16105f612d46565b612d779196505f9061401d565b5f945f612c73565b6040513d5f823e3d90fd5b5f80fd5b5f97949192939796959650612da281613d0c565b60018103612e8c575050505050505060018060a01b0360045416906020810190604063ffffffff83511691019263ffffffff84511660c4356001600160401b03811693848203612d8a57602093606492506040519586948593634a04c34b60e11b85526004850152602484015260448301525afa908115612d7f575f91612e51575b5015612e2f57505080f35b63ffffffff80915116915116906313ed6ea360e11b5f5260045260245260445ffd5b90506020813d602011612e84575b81612e6c6020938361401d565b81010312612d8a57518015158103612d8a575f612e24565b3d9150612e5f565b5f989293959794969850612e9f81613d0c565b6002810361349b5750506105048601966008612ebb898861442e565b90500361347d5763fffffff885169460031c631fffffff16801560089187049190911417156131c457612eee888761442e565b969098612eff6105448a0183614463565b996001600160401b038911613469578860051b60405199612f23602083018c61401d565b8a5260208a0190820191368311612d8a57905b82821061345957505050612f4b8a600461493b565b612f5688518b614a0c565b5f5b8851811015612fa757612f6b818961417d565b908951811015612f9357612f8d818d60019460208e8460051b01015191614b5b565b01612f58565b634e487b7160e01b5f52603260045260245ffd5b5093979195929650939750600360ff895116145f14613448576001965b6105248201359060621901811215612d8a570160040194612fe486614082565b956020810196612ff388614082565b61300060408401846142ab565b9290916003841061343657906001600160401b0380613022931691168c614c70565b918060035f938d813560e81c90604051600181535f925b601884106133cd575050505050036133bc57506133a35761305a858761442e565b15612f9357359060081c036133735760018060a01b035f541693610144359563ffffffff871696878103612d8a57506040519662a1f24b60e21b8852600488015260c087602481895afa968715612d7f575f9761334c575b50906130c0919a959a61442e565b9990945f975f9660609c6001915b81831061332557505050600886018087119b63ffffffff169a918c5b6131c45781811080613309575b156131d8576131068882614161565b601a810290808204601a14901517156131c4578e01602001516131319065ffffffffffff19166142dd565b805160ff166003036131b2578c63ffffffff60015b161461319d575b600160ff8251161461316a575b5061316490614153565b8c6130ea565b613164919b612710610a958d61ffff60406001600160401b0360a06131969801511692015116906143fd565b9a9061315a565b986131ac90610ab28c8c614846565b9861314d565b8c63ffffffff80602084015116613146565b634e487b7160e01b5f52601160045260245ffd5b50506131fa949b50610b0c919693999a506001600160401b0392989550614082565b9360c4356001600160401b038116808203612d8a5760209150604460405180948193637992030960e11b83528c600484015260248301525afa8015612d7f575f906132c9575b6001600160401b0391501694600187146132a2575b50509061326191614846565b908261326d838361417d565b111561327a575050505080f35b608494506040519363c9fcdd0d60e01b85526004850152602484015260448301526064820152fd5b94610ab26132c0926001600160401b03610b0c613261979699614082565b9390915f613255565b506020813d602011613301575b816132e36020938361401d565b81010312612d8a576132fc6001600160401b03916140b6565b613240565b3d91506132d6565b506101043563ffffffff811690818103612d8a575081106130f7565b90919d60208f601f8260019461334393610cac60ff19918a8a614478565b9e0191906130ce565b6130c09291975061336b9060c03d60c011610d1057610d00818361401d565b9690916130b2565b8761337e858761442e565b91909115612f935763ffffffff906344f42ce360e01b5f52166004523560245260445ffd5b63ffffffff89634cb7721f60e01b5f521660045260245ffd5b62a4371b60e71b5f5260045260245ffd5b909192939495505f60018216613420575b808a176133fc575b5086959493600190810193811c9291901c613039565b909860208460051b16906001828501015260210382015260016041822098906133e6565b50602086869997990135980195881517976133de565b8362a4371b60e71b5f5260045260245ffd5b63ffffffff60208901511696612fc4565b8135815260209182019101612f36565b634e487b7160e01b5f52604160045260245ffd5b613487888761442e565b905063e6a0ae4b60e01b5f5260045260245ffd5b91975092949350600391506134af81613d0c565b03613a4957602064ffffffffff91015116926105648101916004356001600160401b03811690818103612d8a5761062484016001600160401b036134f282614082565b1683111580613a25575b6139fb5750505060018060a01b035f54169263ffffffff6020860151169161058484019260ff61352b85614131565b60181c166040519163409da1a960e01b835260048301526024820152602081604481895afa908115612d7f575f916139dc575b506001600160a01b0316801580156139c1575b61399b5750610684840190604161358883836142ab565b9050036139795790613599916142ab565b509061369f604260405160208101907f488f02390f8cffb4510022f9c0dd26658fb445dd29a09f8cc0be886df1fbfb1b82526135d8604082018661418a565b61014081526135e96101608261401d565b51902060405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f6e8b38c4e0d862484013a818c0a7b58ac800e3c137b433dafa8616d161ff2d9a60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201528960a082015260a0815261367e60c08261401d565b519020906040519161190160f01b835260028301526022820152209161434e565b91604081018082116131c45760208201928383116131c4576136c89335923591355f1a90614bee565b50506001600160a01b03169081158015613966575b6139315750506136ec90614131565b63ffffffff8060408601511691161493600360ff855116145f146137a3575083613728575b5050505b612ce757630c9024b760e01b5f5260045ffd5b9091925060c063ffffffff60246137506106446001600160401b0361114d6105e48801614082565b604051958693849262a1f24b60e21b84521660048301525afa918215612d7f5761379560a09261ffff6001600160401b0395612710945f916111a957505116906143fd565b0492015116145f8080613711565b600254909392906001600160a01b03166137c06105c4840161434e565b945f1901946001600160401b0386116131c4576001600160401b036044602092604051948593849263fa69dbf160e01b845260018060a01b03169a8b60048501521660248301525afa908115612d7f575f91613912575b506001600160a01b0316908161389e575063ffffffff5f5b1693841561388957505083613861575b508261384d575b5050613715565b6060015163ffffffff161490505f80613846565b6138709193506105e401614082565b6001600160401b038060a085015116911614915f61383f565b63035721af60e51b5f5260045260245260445ffd5b6020602491604051928380926340435c5d60e11b82528660048301525afa8015612d7f575f906138d5575b63ffffffff915061382f565b506020813d60201161390a575b816138ef6020938361401d565b81010312612d8a5761390563ffffffff91614142565b6138c9565b3d91506138e2565b61392b915060203d60201161137557611367818361401d565b5f613817565b6040516320b97cf760e01b81526004808201525f602482015260448101929092526001600160a01b0316606482015260849150fd5b506001600160a01b0381168214156136dd565b61398392506142ab565b9050631228129160e11b5f525f60045260245260445ffd5b6139a48361434e565b6308ec6be960e21b5f5260018060a01b031660045260245260445ffd5b506001600160a01b036139d38461434e565b16811415613571565b6139f5915060203d60201161137557611367818361401d565b5f61355e565b90613a0d6001600160401b0392614082565b905063ea7ef3a960e01b5f521660045260245260445ffd5b50613a2f81614082565b6001600160401b03613a408561416e565b911611156134fc565b92505050604060018060a01b035f54169101602060ff825116602460405180958193630664342760e21b835260048301525afa918215612d7f575f92613ad2575b5060c4356001600160401b03811692838203612d8a576001600160401b0391501680921115613ab857505080f35b60ff90511663ed75c4c760e01b5f5260045260245260445ffd5b9091506020813d602011613b06575b81613aee6020938361401d565b81010312612d8a57613aff906140b6565b905f613a8a565b3d9150613ae1565b634e8c72e360e11b5f5260045260245260445ffd5b50613b3765ffffffffffff198651166142dd565b805160ff8116600303613c0c5763ffffffff60c0830151165b6020838101516040948501519451600160fa1b92810192835260e091821b6001600160e01b0319908116602183015295821b861660258201525f6029820181905294821b60ff60e01b16602d82015260318101949094529190911b9092166036820152601a8152613bc2603a8261401d565b51905165ffffffffffff1981169190601a8210613bed575b505065ffffffffffff1916821415612be9565b65ffffffffffff19601a9290920360031b82901b161690505f80613bda565b5f613b50565b600354604051636ced947d60e01b815260048101849052919650606090829060249082906001600160a01b03165afa908115612d7f575f91613c56575b5094612be1565b90506060813d606011613ccd575b81613c716060938361401d565b81010312612d8a5760405190613c8682613fe7565b805165ffffffffffff1981168103612d8a57825260208101519064ffffffffff82168203612d8a576040916020840152015160ff81168103612d8a5760408201525f613c4f565b3d9150613c64565b6339b4e17b60e01b5f5260045260245ffd5b610244359063ffffffff82168203612d8a57565b359063ffffffff82168203612d8a57565b6005111561199e57565b35906001600160a01b0382168203612d8a57565b35906001600160401b0382168203612d8a57565b6004356001600160401b038116809103612d8a5781526024356020820152604435604082015260643560608201526084356001600160401b038116809103612d8a57608082015260a4356001600160401b038116809103612d8a5760a082015260c4356001600160401b038116809103612d8a5760c082015260e43560e08201526101043563ffffffff8116809103612d8a576101008201526101243563ffffffff8116809103612d8a576101208201526101443563ffffffff8116809103612d8a5761014082015261016435610160820152610184356101808201526101a4356001600160401b038116809103612d8a576101a08201526101c43563ffffffff8116809103612d8a576101c08201526101e43563ffffffff8116809103612d8a576101e0820152610204356001600160401b038116809103612d8a5761020082015261022435906001600160401b038216809203612d8a576102200152565b6001600160401b03613fe1610220809383613eb882613d2a565b16865260208101356020870152604081013560408701526060810135606087015283613ee660808301613d2a565b16608087015283613ef960a08301613d2a565b1660a087015283613f0c60c08301613d2a565b1660c087015260e081013560e087015263ffffffff613f2e6101008301613cfb565b1661010087015263ffffffff613f476101208301613cfb565b1661012087015263ffffffff613f606101408301613cfb565b1661014087015261016081013561016087015261018081013561018087015283613f8d6101a08301613d2a565b166101a087015263ffffffff613fa66101c08301613cfb565b166101c087015263ffffffff613fbf6101e08301613cfb565b166101e087015283613fd46102008301613d2a565b1661020087015201613d2a565b16910152565b606081019081106001600160401b0382111761346957604052565b60a081019081106001600160401b0382111761346957604052565b90601f801991011681019081106001600160401b0382111761346957604052565b610204356001600160401b0381168103612d8a5790565b6004356001600160401b0381168103612d8a5790565b610224356001600160401b0381168103612d8a5790565b356001600160401b0381168103612d8a5790565b906001600160401b03809116911601906001600160401b0382116131c457565b51906001600160401b0382168203612d8a57565b60405160208101906140dd826004613e9e565b61024081526140ee6102608261401d565b5190209063ffffffff60405191602083019384521660408201526040815261411760608261401d565b51902090565b6101443563ffffffff81168103612d8a5790565b3563ffffffff81168103612d8a5790565b519063ffffffff82168203612d8a57565b5f1981146131c45760010190565b919082039182116131c457565b9061020082018092116131c457565b919082018092116131c457565b6101009081906001600160a01b036141a182613d16565b16845263ffffffff6141b560208301613cfb565b166020850152604081810135908501526001600160a01b036141d960608301613d16565b1660608501526001600160401b036141f360808301613d2a565b1660808501526001600160401b0361420d60a08301613d2a565b1660a08501526001600160401b0361422760c08301613d2a565b1660c085015263ffffffff61423e60e08301613cfb565b1660e08501520135910152565b359061ffff82168203612d8a57565b9035601e1982360301811215612d8a5701602081359101916001600160401b038211612d8a578136038313612d8a57565b908060209392818452848401375f828201840152601f01601f1916010190565b903590601e1981360301821215612d8a57018035906001600160401b038211612d8a57602001918136038313612d8a57565b9060405160e081018181106001600160401b038211176134695760405260c063ffffffff82948060f81c8452818160d81c166020850152818160b81c166040850152818160981c166060850152818160781c16608085015264ffffffffff8160501c1660a085015260301c16910152565b356001600160a01b0381168103612d8a5790565b519061ffff82168203612d8a57565b908160c0910312612d8a576040519060c082018281106001600160401b03821117613469576143f59160a0916040526143a981614362565b84526143b760208201614362565b60208501526143c860408201614362565b60408501526143d960608201614362565b60608501526143ea60808201614362565b608085015201614362565b60a082015290565b818102929181159184041417156131c457565b811561441a570490565b634e487b7160e01b5f52601260045260245ffd5b903590601e1981360301821215612d8a57018035906001600160401b038211612d8a57602001918160051b36038313612d8a57565b903590607e1981360301821215612d8a570190565b9190811015612f935760051b0190565b6001600160a01b03161561449857565b63d92e233d60e01b5f5260045ffd5b80602d0290602d8204036131c45762061a80018062061a80116131c45790565b5f516020614f415f395f51905f525c6144ed5760015f516020614f415f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b929091610100840163ffffffff61451282614131565b169063ffffffff851691821015614648575050600783169283601a0293601a8504036131c45763fffffff881169060031c631fffffff16801560089183049190911417156131c457600181018091116131c457614574601f918286049061417d565b930691601a83018084116131c45781601f61459092119661493b565b841561463c576145a1600282614a0c565b81356145ae818684614a99565b6145b88186614bd1565b6001600160fd1b03841684036131c4578360031b600801806008116131c4571b946145ee575b5050505065ffffffffffff191690565b600184018094116131c4578361276f602061460e94013580968194614b07565b601f0390601f82116131c4576001600160fd1b03821682036131c45760081b9060031b1c175f8080806145de565b6145a160ff6001612318565b9061465763ffffffff92614131565b906363273b5b60e01b5f526004521660245260445ffd5b48600181901b91906001600160ff1b03811690036131c4576298968082106146ba575b6006549060080191826008116131c4576146b7926146ae916143fd565b60031c906143fd565b90565b629896809150614691565b3d156146fe573d906001600160401b03821161346957604051916146f3601f8201601f19166020018461401d565b82523d5f602084013e565b606090565b5f80808085855af16147136146c5565b501561471d575050565b6356fa2a8d60e11b5f5260018060a01b031660045260245260445ffd5b604051602081019061474d826004613e9e565b610240815261475e6102608261401d565b5190209063ffffffff60405191602083019384521660408201526040815261478760608261401d565b5190208091815f52600760205260405f2091825460f81c906147a882613d0c565b600182036147b4575050565b637806ab2960e11b5f526004526147ca81613d0c565b60245260445ffd5b9080546001600160f81b0316600160f91b17905560405160208101916147f9908390613e9e565b610240815261480a6102608261401d565b5190205f52600860205260405f20805480156131c4575f19019055565b90816020910312612d8a57516001600160a01b0381168103612d8a5790565b9060ff8251166001811480156148b8575b6148a6576002036148a057612710610a9560a06146b794019261ffff60806001600160401b03856148928289511685602088015116906143fd565b0496511692015116906143fd565b50505f90565b505060a001516001600160401b031690565b5060038114614857565b6148cb906142dd565b9060ff82511691600183101580614930575b926003036149295763ffffffff60c082015116600101806001116131c457905b6bffffffff0000000000000000604063ffffffff60601b602084015160601b1692015160401b16171790565b5f906148fd565b5060038311156148dd565b90606081019061494b82826142ab565b1590506149bf576101809161495f916142ab565b61499c602d60405183819460208301966c6c696d6e2063616c6c6461746160981b88528484013781015f838201520301601f19810183528261401d565b519020915b01358091036149ad5750565b6318afb23960e11b5f5260045260245ffd5b6149ca91508061442e565b60405160208101916001600160fb1b038111612d8a5760208261018095614a039360051b8091873781010301601f19810183528261401d565b519020916149a1565b614a1960608201826142ab565b90501580614a5d575b614a2a575050565b806040614a389201906142ab565b9050816030029160308304036131c457632e4a1ceb60e11b5f5260045260245260445ffd5b50614a6b60408201826142ab565b60308085029250820484036131c4571415614a22565b90939293848311612d8a578411612d8a578101920390565b9190915f90614aab60608201826142ab565b159050614adf579283614ac46040614add9601826142ab565b5092935b614ad560208301836142ab565b939092614cdf565b565b9050614aee60408201826142ab565b909390603011612d8a5783614add945091603093614ac8565b919091614b1760608201826142ab565b5f92915015614b32579283614ac46040614add9601826142ab565b9050614b4160408201826142ab565b909390606011612d8a576030614add940191603093614ac8565b90614b6960608301836142ab565b159050614b9357614add9350614b8260408301836142ab565b50915f93614ad560208301836142ab565b614ba060408301836142ab565b94806030029060308204036131c45760308101908181116131c457614add96614bc893614a81565b92909293614ac8565b9060f81c614bdc5750565b637a0309a160e01b5f5260045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614c65579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612d7f575f516001600160a01b03811615614c5b57905f905f90565b505f906001905f90565b5050505f9160039190565b91811580614cd7575b614cd0576040519160208301935f855263ffffffff60e01b9060e01b1660218401526001600160801b03199060801b1660258301526001600160801b03199060801b1660358201526025815261411760458261401d565b5050505f90565b508015614c79565b95919394909560608101614cf381836142ab565b9050614e97575086600c1c90614d09818061442e565b9050821015614e845790614d2082614d269361442e565b90614478565b359460308114801590614e79575b614e5d576001936108007f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d36306815b614df457505083614db0935f98969395868a9997608095604051998a9860208a019c8d5260408a01526060890152868801378501918483018a815237010185815203601f19810183528261401d565b5190600a5afa614dbe6146c5565b9015908115614de7575b50614dd05750565b610fff9063c0e8e17f60e01b5f521660045260245ffd5b604091505114155f614dc8565b610fff828b1616614e2f575b807f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000191099060011c9081614d61565b957f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000187819209969050614e00565b82614e679161417d565b63a8f394fb60e01b5f5260045260245ffd5b506030831415614d34565b87630e2c326b60e41b5f5260045260245ffd5b94969550809350614eab92508491506142ab565b905060051c831015614f2d5790614ec1916142ab565b600583901b6001600160fb1b03841684036131c45760208101918282116131c457614eeb93614a81565b9290359260208110614f18575b508203614f03575050565b6314610db360e31b5f5260045260245260445ffd5b5f939193199060200360031b1b16915f614ef8565b82630e2c326b60e41b5f5260045260245ffdfe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// Asks is an auto generated Go binding around an Ethereum contract.
type Asks struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Asks) GetABI() abi.ABI {
	return c.abi
}

// NewAsks creates a new instance of Asks.
func NewAsks() *Asks {
	parsed, err := AsksMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Asks{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Asks) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackBASEGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x389aa342.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BASE_GAS() view returns(uint256)
func (asks *Asks) PackBASEGAS() []byte {
	enc, err := asks.abi.Pack("BASE_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBASEGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x389aa342.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BASE_GAS() view returns(uint256)
func (asks *Asks) TryPackBASEGAS() ([]byte, error) {
	return asks.abi.Pack("BASE_GAS")
}

// UnpackBASEGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x389aa342.
//
// Solidity: function BASE_GAS() view returns(uint256)
func (asks *Asks) UnpackBASEGAS(data []byte) (*big.Int, error) {
	out, err := asks.abi.Unpack("BASE_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBYTEGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5ba5ccd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BYTE_GAS() view returns(uint256)
func (asks *Asks) PackBYTEGAS() []byte {
	enc, err := asks.abi.Pack("BYTE_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBYTEGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5ba5ccd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BYTE_GAS() view returns(uint256)
func (asks *Asks) TryPackBYTEGAS() ([]byte, error) {
	return asks.abi.Pack("BYTE_GAS")
}

// UnpackBYTEGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5ba5ccd.
//
// Solidity: function BYTE_GAS() view returns(uint256)
func (asks *Asks) UnpackBYTEGAS(data []byte) (*big.Int, error) {
	out, err := asks.abi.Unpack("BYTE_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINGASPRICE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e25128e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_GAS_PRICE() view returns(uint256)
func (asks *Asks) PackMINGASPRICE() []byte {
	enc, err := asks.abi.Pack("MIN_GAS_PRICE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINGASPRICE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e25128e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_GAS_PRICE() view returns(uint256)
func (asks *Asks) TryPackMINGASPRICE() ([]byte, error) {
	return asks.abi.Pack("MIN_GAS_PRICE")
}

// UnpackMINGASPRICE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e25128e.
//
// Solidity: function MIN_GAS_PRICE() view returns(uint256)
func (asks *Asks) UnpackMINGASPRICE(data []byte) (*big.Int, error) {
	out, err := asks.abi.Unpack("MIN_GAS_PRICE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6df074b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 position, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle) returns()
func (asks *Asks) PackAnswer(posted Posted, position uint32, bundle Bundle) []byte {
	enc, err := asks.abi.Pack("answer", posted, position, bundle)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6df074b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 position, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle) returns()
func (asks *Asks) TryPackAnswer(posted Posted, position uint32, bundle Bundle) ([]byte, error) {
	return asks.abi.Pack("answer", posted, position, bundle)
}

// PackAnswerSkip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd8b637a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answerSkip(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 position, (uint8,((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64),((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64),uint32,bytes32[2],bytes32[],(uint64,uint64,bytes),(bytes32[],bytes,bytes,bytes),(address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),bytes) proof) returns()
func (asks *Asks) PackAnswerSkip(posted Posted, position uint32, proof SkipProof) []byte {
	enc, err := asks.abi.Pack("answerSkip", posted, position, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswerSkip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd8b637a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answerSkip(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 position, (uint8,((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64),((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64),uint32,bytes32[2],bytes32[],(uint64,uint64,bytes),(bytes32[],bytes,bytes,bytes),(address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),bytes) proof) returns()
func (asks *Asks) TryPackAnswerSkip(posted Posted, position uint32, proof SkipProof) ([]byte, error) {
	return asks.abi.Pack("answerSkip", posted, position, proof)
}

// PackAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x240a907b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ask(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) previous, uint32 position, bytes32[2] elements, (bytes32[],bytes,bytes,bytes) opening) payable returns(bytes32 id)
func (asks *Asks) PackAsk(posted Posted, previous Posted, position uint32, elements [2][32]byte, opening Opening) []byte {
	enc, err := asks.abi.Pack("ask", posted, previous, position, elements, opening)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x240a907b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ask(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) previous, uint32 position, bytes32[2] elements, (bytes32[],bytes,bytes,bytes) opening) payable returns(bytes32 id)
func (asks *Asks) TryPackAsk(posted Posted, previous Posted, position uint32, elements [2][32]byte, opening Opening) ([]byte, error) {
	return asks.abi.Pack("ask", posted, previous, position, elements, opening)
}

// UnpackAsk is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x240a907b.
//
// Solidity: function ask(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) previous, uint32 position, bytes32[2] elements, (bytes32[],bytes,bytes,bytes) opening) payable returns(bytes32 id)
func (asks *Asks) UnpackAsk(data []byte) ([32]byte, error) {
	out, err := asks.abi.Unpack("ask", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAskOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79f2b9d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function askOf(bytes32 id) view returns((bytes26,uint40,uint8,address,uint96))
func (asks *Asks) PackAskOf(id [32]byte) []byte {
	enc, err := asks.abi.Pack("askOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAskOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79f2b9d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function askOf(bytes32 id) view returns((bytes26,uint40,uint8,address,uint96))
func (asks *Asks) TryPackAskOf(id [32]byte) ([]byte, error) {
	return asks.abi.Pack("askOf", id)
}

// UnpackAskOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79f2b9d0.
//
// Solidity: function askOf(bytes32 id) view returns((bytes26,uint40,uint8,address,uint96))
func (asks *Asks) UnpackAskOf(data []byte) (AsksAsk, error) {
	out, err := asks.abi.Unpack("askOf", data)
	if err != nil {
		return *new(AsksAsk), err
	}
	out0 := *abi.ConvertType(out[0], new(AsksAsk)).(*AsksAsk)
	return out0, nil
}

// PackCheckSkip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x062ebdac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkSkip(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 position, bytes26 record, (uint8,((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64),((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64),uint32,bytes32[2],bytes32[],(uint64,uint64,bytes),(bytes32[],bytes,bytes,bytes),(address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),bytes) proof) view returns()
func (asks *Asks) PackCheckSkip(posted Posted, position uint32, record [26]byte, proof SkipProof) []byte {
	enc, err := asks.abi.Pack("checkSkip", posted, position, record, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckSkip is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x062ebdac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkSkip(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 position, bytes26 record, (uint8,((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64),((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64),uint32,bytes32[2],bytes32[],(uint64,uint64,bytes),(bytes32[],bytes,bytes,bytes),(address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),bytes) proof) view returns()
func (asks *Asks) TryPackCheckSkip(posted Posted, position uint32, record [26]byte, proof SkipProof) ([]byte, error) {
	return asks.abi.Pack("checkSkip", posted, position, record, proof)
}

// PackConnect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c5155a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function connect(address escrow_, address registry_, address evidence_, address queue_, address disputes_) returns()
func (asks *Asks) PackConnect(escrow common.Address, registry common.Address, evidence common.Address, queue common.Address, disputes common.Address) []byte {
	enc, err := asks.abi.Pack("connect", escrow, registry, evidence, queue, disputes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConnect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c5155a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function connect(address escrow_, address registry_, address evidence_, address queue_, address disputes_) returns()
func (asks *Asks) TryPackConnect(escrow common.Address, registry common.Address, evidence common.Address, queue common.Address, disputes common.Address) ([]byte, error) {
	return asks.abi.Pack("connect", escrow, registry, evidence, queue, disputes)
}

// PackDisputes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4c5b252.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputes() view returns(address)
func (asks *Asks) PackDisputes() []byte {
	enc, err := asks.abi.Pack("disputes")
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
func (asks *Asks) TryPackDisputes() ([]byte, error) {
	return asks.abi.Pack("disputes")
}

// UnpackDisputes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4c5b252.
//
// Solidity: function disputes() view returns(address)
func (asks *Asks) UnpackDisputes(data []byte) (common.Address, error) {
	out, err := asks.abi.Unpack("disputes", data)
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
func (asks *Asks) PackEscrow() []byte {
	enc, err := asks.abi.Pack("escrow")
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
func (asks *Asks) TryPackEscrow() ([]byte, error) {
	return asks.abi.Pack("escrow")
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2fdcc17.
//
// Solidity: function escrow() view returns(address)
func (asks *Asks) UnpackEscrow(data []byte) (common.Address, error) {
	out, err := asks.abi.Unpack("escrow", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEvidence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa77e0987.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function evidence() view returns(address)
func (asks *Asks) PackEvidence() []byte {
	enc, err := asks.abi.Pack("evidence")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEvidence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa77e0987.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function evidence() view returns(address)
func (asks *Asks) TryPackEvidence() ([]byte, error) {
	return asks.abi.Pack("evidence")
}

// UnpackEvidence is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa77e0987.
//
// Solidity: function evidence() view returns(address)
func (asks *Asks) UnpackEvidence(data []byte) (common.Address, error) {
	out, err := asks.abi.Unpack("evidence", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4ee7008.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expire(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 position) returns()
func (asks *Asks) PackExpire(posted Posted, position uint32) []byte {
	enc, err := asks.abi.Pack("expire", posted, position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4ee7008.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expire(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 position) returns()
func (asks *Asks) TryPackExpire(posted Posted, position uint32) ([]byte, error) {
	return asks.abi.Pack("expire", posted, position)
}

// PackGovernor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c340a24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governor() view returns(address)
func (asks *Asks) PackGovernor() []byte {
	enc, err := asks.abi.Pack("governor")
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
func (asks *Asks) TryPackGovernor() ([]byte, error) {
	return asks.abi.Pack("governor")
}

// UnpackGovernor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c340a24.
//
// Solidity: function governor() view returns(address)
func (asks *Asks) UnpackGovernor(data []byte) (common.Address, error) {
	out, err := asks.abi.Unpack("governor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x130f7ea0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 position) pure returns(bytes32)
func (asks *Asks) PackIdOf(posted Posted, position uint32) []byte {
	enc, err := asks.abi.Pack("idOf", posted, position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x130f7ea0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 position) pure returns(bytes32)
func (asks *Asks) TryPackIdOf(posted Posted, position uint32) ([]byte, error) {
	return asks.abi.Pack("idOf", posted, position)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x130f7ea0.
//
// Solidity: function idOf(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 position) pure returns(bytes32)
func (asks *Asks) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := asks.abi.Unpack("idOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMostGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7b2f5f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mostGas() view returns(uint256)
func (asks *Asks) PackMostGas() []byte {
	enc, err := asks.abi.Pack("mostGas")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMostGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7b2f5f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mostGas() view returns(uint256)
func (asks *Asks) TryPackMostGas() ([]byte, error) {
	return asks.abi.Pack("mostGas")
}

// UnpackMostGas is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7b2f5f5.
//
// Solidity: function mostGas() view returns(uint256)
func (asks *Asks) UnpackMostGas(data []byte) (*big.Int, error) {
	out, err := asks.abi.Unpack("mostGas", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpenAsks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5308ebf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openAsks(bytes32 posted) view returns(uint256)
func (asks *Asks) PackOpenAsks(posted [32]byte) []byte {
	enc, err := asks.abi.Pack("openAsks", posted)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenAsks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5308ebf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openAsks(bytes32 posted) view returns(uint256)
func (asks *Asks) TryPackOpenAsks(posted [32]byte) ([]byte, error) {
	return asks.abi.Pack("openAsks", posted)
}

// UnpackOpenAsks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa5308ebf.
//
// Solidity: function openAsks(bytes32 posted) view returns(uint256)
func (asks *Asks) UnpackOpenAsks(data []byte) (*big.Int, error) {
	out, err := asks.abi.Unpack("openAsks", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(address asker) view returns(uint256)
func (asks *Asks) PackOwed(asker common.Address) []byte {
	enc, err := asks.abi.Pack("owed", asker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(address asker) view returns(uint256)
func (asks *Asks) TryPackOwed(asker common.Address) ([]byte, error) {
	return asks.abi.Pack("owed", asker)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf18e047.
//
// Solidity: function owed(address asker) view returns(uint256)
func (asks *Asks) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := asks.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPriceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7b18b2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function priceOf(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted) view returns(uint256)
func (asks *Asks) PackPriceOf(posted Posted) []byte {
	enc, err := asks.abi.Pack("priceOf", posted)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPriceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7b18b2e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function priceOf(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted) view returns(uint256)
func (asks *Asks) TryPackPriceOf(posted Posted) ([]byte, error) {
	return asks.abi.Pack("priceOf", posted)
}

// UnpackPriceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7b18b2e.
//
// Solidity: function priceOf(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted) view returns(uint256)
func (asks *Asks) UnpackPriceOf(data []byte) (*big.Int, error) {
	out, err := asks.abi.Unpack("priceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe10d29ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue() view returns(address)
func (asks *Asks) PackQueue() []byte {
	enc, err := asks.abi.Pack("queue")
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
func (asks *Asks) TryPackQueue() ([]byte, error) {
	return asks.abi.Pack("queue")
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe10d29ee.
//
// Solidity: function queue() view returns(address)
func (asks *Asks) UnpackQueue(data []byte) (common.Address, error) {
	out, err := asks.abi.Unpack("queue", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReclaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5bf40f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reclaim(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 position) returns()
func (asks *Asks) PackReclaim(posted Posted, position uint32) []byte {
	enc, err := asks.abi.Pack("reclaim", posted, position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReclaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5bf40f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reclaim(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 position) returns()
func (asks *Asks) TryPackReclaim(posted Posted, position uint32) ([]byte, error) {
	return asks.abi.Pack("reclaim", posted, position)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (asks *Asks) PackRegistry() []byte {
	enc, err := asks.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (asks *Asks) TryPackRegistry() ([]byte, error) {
	return asks.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (asks *Asks) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := asks.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns(uint256 amount)
func (asks *Asks) PackWithdraw() []byte {
	enc, err := asks.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns(uint256 amount)
func (asks *Asks) TryPackWithdraw() ([]byte, error) {
	return asks.abi.Pack("withdraw")
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ccfd60b.
//
// Solidity: function withdraw() returns(uint256 amount)
func (asks *Asks) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := asks.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// AsksAnswered represents a Answered event raised by the Asks contract.
type AsksAnswered struct {
	Id       [32]byte
	Answerer common.Address
	Paid     *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const AsksAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (AsksAnswered) ContractEventName() string {
	return AsksAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(bytes32 indexed id, address answerer, uint256 paid)
func (asks *Asks) UnpackAnsweredEvent(log *types.Log) (*AsksAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != asks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AsksAnswered)
	if len(log.Data) > 0 {
		if err := asks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range asks.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AsksAsked represents a Asked event raised by the Asks contract.
type AsksAsked struct {
	Id       [32]byte
	Number   uint64
	Settler  uint32
	Position uint32
	Record   [26]byte
	Asker    common.Address
	DueAt    uint64
	Prepaid  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const AsksAskedEventName = "Asked"

// ContractEventName returns the user-defined event name.
func (AsksAsked) ContractEventName() string {
	return AsksAskedEventName
}

// UnpackAskedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Asked(bytes32 indexed id, uint64 indexed number, uint32 indexed settler, uint32 position, bytes26 record, address asker, uint64 dueAt, uint256 prepaid)
func (asks *Asks) UnpackAskedEvent(log *types.Log) (*AsksAsked, error) {
	event := "Asked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != asks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AsksAsked)
	if len(log.Data) > 0 {
		if err := asks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range asks.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AsksExpired represents a Expired event raised by the Asks contract.
type AsksExpired struct {
	Id     [32]byte
	Number uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const AsksExpiredEventName = "Expired"

// ContractEventName returns the user-defined event name.
func (AsksExpired) ContractEventName() string {
	return AsksExpiredEventName
}

// UnpackExpiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Expired(bytes32 indexed id, uint64 indexed number)
func (asks *Asks) UnpackExpiredEvent(log *types.Log) (*AsksExpired, error) {
	event := "Expired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != asks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AsksExpired)
	if len(log.Data) > 0 {
		if err := asks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range asks.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AsksReclaimed represents a Reclaimed event raised by the Asks contract.
type AsksReclaimed struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const AsksReclaimedEventName = "Reclaimed"

// ContractEventName returns the user-defined event name.
func (AsksReclaimed) ContractEventName() string {
	return AsksReclaimedEventName
}

// UnpackReclaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reclaimed(bytes32 indexed id)
func (asks *Asks) UnpackReclaimedEvent(log *types.Log) (*AsksReclaimed, error) {
	event := "Reclaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != asks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AsksReclaimed)
	if len(log.Data) > 0 {
		if err := asks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range asks.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (asks *Asks) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], asks.abi.Errors["AlreadyConnected"].ID.Bytes()[:4]) {
		return asks.UnpackAlreadyConnectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["AskedBefore"].ID.Bytes()[:4]) {
		return asks.UnpackAskedBeforeError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["BadLength"].ID.Bytes()[:4]) {
		return asks.UnpackBadLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["BadOpening"].ID.Bytes()[:4]) {
		return asks.UnpackBadOpeningError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["BadPath"].ID.Bytes()[:4]) {
		return asks.UnpackBadPathError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["BadPathLength"].ID.Bytes()[:4]) {
		return asks.UnpackBadPathLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["BadProofLength"].ID.Bytes()[:4]) {
		return asks.UnpackBadProofLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return asks.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["FromQueue"].ID.Bytes()[:4]) {
		return asks.UnpackFromQueueError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["HadFunds"].ID.Bytes()[:4]) {
		return asks.UnpackHadFundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["InForce"].ID.Bytes()[:4]) {
		return asks.UnpackInForceError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["InTime"].ID.Bytes()[:4]) {
		return asks.UnpackInTimeError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["MalformedElement"].ID.Bytes()[:4]) {
		return asks.UnpackMalformedElementError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["NoAccount"].ID.Bytes()[:4]) {
		return asks.UnpackNoAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["NoSuchElement"].ID.Bytes()[:4]) {
		return asks.UnpackNoSuchElementError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["NoSuchRecord"].ID.Bytes()[:4]) {
		return asks.UnpackNoSuchRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["NotAsked"].ID.Bytes()[:4]) {
		return asks.UnpackNotAskedError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["NotDeployer"].ID.Bytes()[:4]) {
		return asks.UnpackNotDeployerError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["NotDue"].ID.Bytes()[:4]) {
		return asks.UnpackNotDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["NotFinal"].ID.Bytes()[:4]) {
		return asks.UnpackNotFinalError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["NotGovernor"].ID.Bytes()[:4]) {
		return asks.UnpackNotGovernorError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["NotInRoot"].ID.Bytes()[:4]) {
		return asks.UnpackNotInRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["NotPaid"].ID.Bytes()[:4]) {
		return asks.UnpackNotPaidError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["NotPaidOut"].ID.Bytes()[:4]) {
		return asks.UnpackNotPaidOutError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["NotPrepaid"].ID.Bytes()[:4]) {
		return asks.UnpackNotPrepaidError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["NotPrevious"].ID.Bytes()[:4]) {
		return asks.UnpackNotPreviousError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["NotSkipOf"].ID.Bytes()[:4]) {
		return asks.UnpackNotSkipOfError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["NotSuspended"].ID.Bytes()[:4]) {
		return asks.UnpackNotSuspendedError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["NotVoucherOfEntry"].ID.Bytes()[:4]) {
		return asks.UnpackNotVoucherOfEntryError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["NothingOwed"].ID.Bytes()[:4]) {
		return asks.UnpackNothingOwedError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["OutOfBounds"].ID.Bytes()[:4]) {
		return asks.UnpackOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return asks.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return asks.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["WrongAnswer"].ID.Bytes()[:4]) {
		return asks.UnpackWrongAnswerError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["WrongData"].ID.Bytes()[:4]) {
		return asks.UnpackWrongDataError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["WrongElement"].ID.Bytes()[:4]) {
		return asks.UnpackWrongElementError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["WrongGroup"].ID.Bytes()[:4]) {
		return asks.UnpackWrongGroupError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["WrongPayerKey"].ID.Bytes()[:4]) {
		return asks.UnpackWrongPayerKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["WrongProofs"].ID.Bytes()[:4]) {
		return asks.UnpackWrongProofsError(raw[4:])
	}
	if bytes.Equal(raw[:4], asks.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return asks.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AsksAlreadyConnected represents a AlreadyConnected error raised by the Asks contract.
type AsksAlreadyConnected struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyConnected()
func AsksAlreadyConnectedErrorID() common.Hash {
	return common.HexToHash("0x01ce0088cda42d17dcabb508aa9120168fbaa5453670b86e483833db12ee6067")
}

// UnpackAlreadyConnectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyConnected()
func (asks *Asks) UnpackAlreadyConnectedError(raw []byte) (*AsksAlreadyConnected, error) {
	out := new(AsksAlreadyConnected)
	if err := asks.abi.UnpackIntoInterface(out, "AlreadyConnected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksAskedBefore represents a AskedBefore error raised by the Asks contract.
type AsksAskedBefore struct {
	Id    [32]byte
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AskedBefore(bytes32 id, uint8 state)
func AsksAskedBeforeErrorID() common.Hash {
	return common.HexToHash("0x289ac7a990098d3dd97c27f8cd4f068e58fbb87cf7ff3815309fbb3403da04e8")
}

// UnpackAskedBeforeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AskedBefore(bytes32 id, uint8 state)
func (asks *Asks) UnpackAskedBeforeError(raw []byte) (*AsksAskedBefore, error) {
	out := new(AsksAskedBefore)
	if err := asks.abi.UnpackIntoInterface(out, "AskedBefore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksBadLength represents a BadLength error raised by the Asks contract.
type AsksBadLength struct {
	Role   uint8
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadLength(uint8 role, uint256 length)
func AsksBadLengthErrorID() common.Hash {
	return common.HexToHash("0x2450252278e3e7e34242f9bbd0934909624c9147e85f166737c69ad5d4067c27")
}

// UnpackBadLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadLength(uint8 role, uint256 length)
func (asks *Asks) UnpackBadLengthError(raw []byte) (*AsksBadLength, error) {
	out := new(AsksBadLength)
	if err := asks.abi.UnpackIntoInterface(out, "BadLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksBadOpening represents a BadOpening error raised by the Asks contract.
type AsksBadOpening struct {
	Element *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadOpening(uint256 element)
func AsksBadOpeningErrorID() common.Hash {
	return common.HexToHash("0xc0e8e17f0f3f675dd8f3ea302d583ca0cf8d388d922b3a87a4df5ebf685e7816")
}

// UnpackBadOpeningError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadOpening(uint256 element)
func (asks *Asks) UnpackBadOpeningError(raw []byte) (*AsksBadOpening, error) {
	out := new(AsksBadOpening)
	if err := asks.abi.UnpackIntoInterface(out, "BadOpening", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksBadPath represents a BadPath error raised by the Asks contract.
type AsksBadPath struct {
	Account uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPath(uint32 account)
func AsksBadPathErrorID() common.Hash {
	return common.HexToHash("0x4cb7721f5c0da0121eb73f2a583d315df9a6eb1a8cf74374874557d8b18655cc")
}

// UnpackBadPathError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPath(uint32 account)
func (asks *Asks) UnpackBadPathError(raw []byte) (*AsksBadPath, error) {
	out := new(AsksBadPath)
	if err := asks.abi.UnpackIntoInterface(out, "BadPath", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksBadPathLength represents a BadPathLength error raised by the Asks contract.
type AsksBadPathLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPathLength(uint256 length)
func AsksBadPathLengthErrorID() common.Hash {
	return common.HexToHash("0x521b8d8094aa2c36c855820d1c256884ce694765330ab03f0409dad8ca01442a")
}

// UnpackBadPathLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPathLength(uint256 length)
func (asks *Asks) UnpackBadPathLengthError(raw []byte) (*AsksBadPathLength, error) {
	out := new(AsksBadPathLength)
	if err := asks.abi.UnpackIntoInterface(out, "BadPathLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksBadProofLength represents a BadProofLength error raised by the Asks contract.
type AsksBadProofLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProofLength(uint256 length)
func AsksBadProofLengthErrorID() common.Hash {
	return common.HexToHash("0xa8f394fb410556dcd423cf848731ed88743928c3abde5d117b9de63e587b0ac4")
}

// UnpackBadProofLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProofLength(uint256 length)
func (asks *Asks) UnpackBadProofLengthError(raw []byte) (*AsksBadProofLength, error) {
	out := new(AsksBadProofLength)
	if err := asks.abi.UnpackIntoInterface(out, "BadProofLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksBadSignature represents a BadSignature error raised by the Asks contract.
type AsksBadSignature struct {
	Kind      uint8
	Index     uint32
	Recovered common.Address
	Expected  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(uint8 kind, uint32 index, address recovered, address expected)
func AsksBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x20b97cf7e2d1fc0695790dcd0543d8f1108a731b4001036f1f80990074c573b1")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(uint8 kind, uint32 index, address recovered, address expected)
func (asks *Asks) UnpackBadSignatureError(raw []byte) (*AsksBadSignature, error) {
	out := new(AsksBadSignature)
	if err := asks.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksFromQueue represents a FromQueue error raised by the Asks contract.
type AsksFromQueue struct {
	Entry uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FromQueue(uint64 entry)
func AsksFromQueueErrorID() common.Hash {
	return common.HexToHash("0x004ae8b19fb08e25ce5cec2002b5c0572da69e53f16c399172bde013578d9909")
}

// UnpackFromQueueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FromQueue(uint64 entry)
func (asks *Asks) UnpackFromQueueError(raw []byte) (*AsksFromQueue, error) {
	out := new(AsksFromQueue)
	if err := asks.abi.UnpackIntoInterface(out, "FromQueue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksHadFunds represents a HadFunds error raised by the Asks contract.
type AsksHadFunds struct {
	Account uint32
	Debited *big.Int
	Debit   *big.Int
	Limit   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HadFunds(uint32 account, uint256 debited, uint256 debit, uint256 limit)
func AsksHadFundsErrorID() common.Hash {
	return common.HexToHash("0xc9fcdd0da6822ee30bdffdd7cc3c74a620174bfb7ea8b26865ae7098422cebed")
}

// UnpackHadFundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HadFunds(uint32 account, uint256 debited, uint256 debit, uint256 limit)
func (asks *Asks) UnpackHadFundsError(raw []byte) (*AsksHadFunds, error) {
	out := new(AsksHadFunds)
	if err := asks.abi.UnpackIntoInterface(out, "HadFunds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksInForce represents a InForce error raised by the Asks contract.
type AsksInForce struct {
	Params    uint8
	RetiresAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InForce(uint8 params, uint64 retiresAt)
func AsksInForceErrorID() common.Hash {
	return common.HexToHash("0xed75c4c7ee42c619df345d5a08890d8eae19849238ffdbbc9e04f08c93c14872")
}

// UnpackInForceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InForce(uint8 params, uint64 retiresAt)
func (asks *Asks) UnpackInForceError(raw []byte) (*AsksInForce, error) {
	out := new(AsksInForce)
	if err := asks.abi.UnpackIntoInterface(out, "InForce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksInTime represents a InTime error raised by the Asks contract.
type AsksInTime struct {
	SettleBy uint64
	Number   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InTime(uint64 settleBy, uint64 number)
func AsksInTimeErrorID() common.Hash {
	return common.HexToHash("0xea7ef3a9ed81014ff573cb635fc46a2842bb1fab343c124e018cb8af2f55785f")
}

// UnpackInTimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InTime(uint64 settleBy, uint64 number)
func (asks *Asks) UnpackInTimeError(raw []byte) (*AsksInTime, error) {
	out := new(AsksInTime)
	if err := asks.abi.UnpackIntoInterface(out, "InTime", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksMalformedElement represents a MalformedElement error raised by the Asks contract.
type AsksMalformedElement struct {
	Element *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedElement(uint256 element)
func AsksMalformedElementErrorID() common.Hash {
	return common.HexToHash("0x7a0309a16afa9242ae2ae987005bf451154c64d0b2fe737ca4755821769901f8")
}

// UnpackMalformedElementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedElement(uint256 element)
func (asks *Asks) UnpackMalformedElementError(raw []byte) (*AsksMalformedElement, error) {
	out := new(AsksMalformedElement)
	if err := asks.abi.UnpackIntoInterface(out, "MalformedElement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksNoAccount represents a NoAccount error raised by the Asks contract.
type AsksNoAccount struct {
	Node  common.Address
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoAccount(address node, address owner)
func AsksNoAccountErrorID() common.Hash {
	return common.HexToHash("0x6ae435e0db7681473b670d2045fea833a6253130ff448c54f55455fae690634a")
}

// UnpackNoAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoAccount(address node, address owner)
func (asks *Asks) UnpackNoAccountError(raw []byte) (*AsksNoAccount, error) {
	out := new(AsksNoAccount)
	if err := asks.abi.UnpackIntoInterface(out, "NoAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksNoSuchElement represents a NoSuchElement error raised by the Asks contract.
type AsksNoSuchElement struct {
	Element *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchElement(uint256 element)
func AsksNoSuchElementErrorID() common.Hash {
	return common.HexToHash("0xe2c326b0c68e933eb9826606fc40c43d3a2a69c41d0da8460b0ec7ee3daf47db")
}

// UnpackNoSuchElementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchElement(uint256 element)
func (asks *Asks) UnpackNoSuchElementError(raw []byte) (*AsksNoSuchElement, error) {
	out := new(AsksNoSuchElement)
	if err := asks.abi.UnpackIntoInterface(out, "NoSuchElement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksNoSuchRecord represents a NoSuchRecord error raised by the Asks contract.
type AsksNoSuchRecord struct {
	Position uint32
	Records  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchRecord(uint32 position, uint32 records)
func AsksNoSuchRecordErrorID() common.Hash {
	return common.HexToHash("0x63273b5b59e6d8fdc91f5f8c9ecbc13bd81e4d3b05b4b9a2e9c3270f7007f8e2")
}

// UnpackNoSuchRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchRecord(uint32 position, uint32 records)
func (asks *Asks) UnpackNoSuchRecordError(raw []byte) (*AsksNoSuchRecord, error) {
	out := new(AsksNoSuchRecord)
	if err := asks.abi.UnpackIntoInterface(out, "NoSuchRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksNotAsked represents a NotAsked error raised by the Asks contract.
type AsksNotAsked struct {
	Id    [32]byte
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAsked(bytes32 id, uint8 state)
func AsksNotAskedErrorID() common.Hash {
	return common.HexToHash("0xf00d56521b2462c77fb81b39a90eab179fc6a3a5703ff03fbdb072aebf1aa889")
}

// UnpackNotAskedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAsked(bytes32 id, uint8 state)
func (asks *Asks) UnpackNotAskedError(raw []byte) (*AsksNotAsked, error) {
	out := new(AsksNotAsked)
	if err := asks.abi.UnpackIntoInterface(out, "NotAsked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksNotDeployer represents a NotDeployer error raised by the Asks contract.
type AsksNotDeployer struct {
	Deployer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDeployer(address deployer)
func AsksNotDeployerErrorID() common.Hash {
	return common.HexToHash("0x0c8cc036c9c98ca91a606f42bb4fd73acf8431b681f0e19ddaaaf88693e5c4a5")
}

// UnpackNotDeployerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDeployer(address deployer)
func (asks *Asks) UnpackNotDeployerError(raw []byte) (*AsksNotDeployer, error) {
	out := new(AsksNotDeployer)
	if err := asks.abi.UnpackIntoInterface(out, "NotDeployer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksNotDue represents a NotDue error raised by the Asks contract.
type AsksNotDue struct {
	DueAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDue(uint64 dueAt)
func AsksNotDueErrorID() common.Hash {
	return common.HexToHash("0x4ea91b0d28766cddcb3e0b4e0baa8cb6af5599dcb4c5d38c84440807f6e5e56c")
}

// UnpackNotDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDue(uint64 dueAt)
func (asks *Asks) UnpackNotDueError(raw []byte) (*AsksNotDue, error) {
	out := new(AsksNotDue)
	if err := asks.abi.UnpackIntoInterface(out, "NotDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksNotFinal represents a NotFinal error raised by the Asks contract.
type AsksNotFinal struct {
	FinalAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFinal(uint64 finalAt)
func AsksNotFinalErrorID() common.Hash {
	return common.HexToHash("0xbb3c27bdf6dc5d674c9e079508fd4e5985eb41e4b6121a59af8340889daac49e")
}

// UnpackNotFinalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFinal(uint64 finalAt)
func (asks *Asks) UnpackNotFinalError(raw []byte) (*AsksNotFinal, error) {
	out := new(AsksNotFinal)
	if err := asks.abi.UnpackIntoInterface(out, "NotFinal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksNotGovernor represents a NotGovernor error raised by the Asks contract.
type AsksNotGovernor struct {
	Governor common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernor(address governor)
func AsksNotGovernorErrorID() common.Hash {
	return common.HexToHash("0xad0550d5f64f904d6845e2da1145f7625e411009b26be2bd68f5c8a432c0b075")
}

// UnpackNotGovernorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernor(address governor)
func (asks *Asks) UnpackNotGovernorError(raw []byte) (*AsksNotGovernor, error) {
	out := new(AsksNotGovernor)
	if err := asks.abi.UnpackIntoInterface(out, "NotGovernor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksNotInRoot represents a NotInRoot error raised by the Asks contract.
type AsksNotInRoot struct {
	Account uint32
	Root    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInRoot(uint32 account, bytes32 root)
func AsksNotInRootErrorID() common.Hash {
	return common.HexToHash("0x44f42ce3a6a75ffd08a42516a18d5d8617f380135e138beae922324d08052789")
}

// UnpackNotInRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInRoot(uint32 account, bytes32 root)
func (asks *Asks) UnpackNotInRootError(raw []byte) (*AsksNotInRoot, error) {
	out := new(AsksNotInRoot)
	if err := asks.abi.UnpackIntoInterface(out, "NotInRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksNotPaid represents a NotPaid error raised by the Asks contract.
type AsksNotPaid struct {
	Number   uint64
	Position uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPaid(uint64 number, uint32 position)
func AsksNotPaidErrorID() common.Hash {
	return common.HexToHash("0x60bc4981a402d4287b64abe7cc7bd8dd34a1484dc50b04bc4f457e6c13b37170")
}

// UnpackNotPaidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPaid(uint64 number, uint32 position)
func (asks *Asks) UnpackNotPaidError(raw []byte) (*AsksNotPaid, error) {
	out := new(AsksNotPaid)
	if err := asks.abi.UnpackIntoInterface(out, "NotPaid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksNotPaidOut represents a NotPaidOut error raised by the Asks contract.
type AsksNotPaidOut struct {
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPaidOut(address to, uint256 amount)
func AsksNotPaidOutErrorID() common.Hash {
	return common.HexToHash("0xadf4551a155affdddb3c94ae4af85d614e6d30edab88ae486248ca9895709698")
}

// UnpackNotPaidOutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPaidOut(address to, uint256 amount)
func (asks *Asks) UnpackNotPaidOutError(raw []byte) (*AsksNotPaidOut, error) {
	out := new(AsksNotPaidOut)
	if err := asks.abi.UnpackIntoInterface(out, "NotPaidOut", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksNotPrepaid represents a NotPrepaid error raised by the Asks contract.
type AsksNotPrepaid struct {
	Paid  *big.Int
	Price *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPrepaid(uint256 paid, uint256 price)
func AsksNotPrepaidErrorID() common.Hash {
	return common.HexToHash("0x093a429ec9305923e5ace3bf08fa5f594eb8eda55e005d3b4343804be2b42505")
}

// UnpackNotPrepaidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPrepaid(uint256 paid, uint256 price)
func (asks *Asks) UnpackNotPrepaidError(raw []byte) (*AsksNotPrepaid, error) {
	out := new(AsksNotPrepaid)
	if err := asks.abi.UnpackIntoInterface(out, "NotPrepaid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksNotPrevious represents a NotPrevious error raised by the Asks contract.
type AsksNotPrevious struct {
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPrevious(bytes32 expected)
func AsksNotPreviousErrorID() common.Hash {
	return common.HexToHash("0x39b4e17bec79518272c0e1b71e870c5ca4e80db52b8fa0798bbf919db6168b89")
}

// UnpackNotPreviousError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPrevious(bytes32 expected)
func (asks *Asks) UnpackNotPreviousError(raw []byte) (*AsksNotPrevious, error) {
	out := new(AsksNotPrevious)
	if err := asks.abi.UnpackIntoInterface(out, "NotPrevious", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksNotSkipOf represents a NotSkipOf error raised by the Asks contract.
type AsksNotSkipOf struct {
	Entry  uint64
	Record [26]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSkipOf(uint64 entry, bytes26 record)
func AsksNotSkipOfErrorID() common.Hash {
	return common.HexToHash("0x9d18e5c6cdfaa6fd5e49f2845ad2d5769ea3d04247c67f63138c80c3fefc8ea4")
}

// UnpackNotSkipOfError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSkipOf(uint64 entry, bytes26 record)
func (asks *Asks) UnpackNotSkipOfError(raw []byte) (*AsksNotSkipOf, error) {
	out := new(AsksNotSkipOf)
	if err := asks.abi.UnpackIntoInterface(out, "NotSkipOf", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksNotSuspended represents a NotSuspended error raised by the Asks contract.
type AsksNotSuspended struct {
	Payer  uint32
	Number uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSuspended(uint32 payer, uint32 number)
func AsksNotSuspendedErrorID() common.Hash {
	return common.HexToHash("0x27dadd4620cf2f930f2e736d276953a61197acc678dacb367a6395ae900b5bfb")
}

// UnpackNotSuspendedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSuspended(uint32 payer, uint32 number)
func (asks *Asks) UnpackNotSuspendedError(raw []byte) (*AsksNotSuspended, error) {
	out := new(AsksNotSuspended)
	if err := asks.abi.UnpackIntoInterface(out, "NotSuspended", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksNotVoucherOfEntry represents a NotVoucherOfEntry error raised by the Asks contract.
type AsksNotVoucherOfEntry struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotVoucherOfEntry()
func AsksNotVoucherOfEntryErrorID() common.Hash {
	return common.HexToHash("0x0c9024b7640112d2e0aa39832f9e85c9a7704946d530110f548b10b042fc9943")
}

// UnpackNotVoucherOfEntryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotVoucherOfEntry()
func (asks *Asks) UnpackNotVoucherOfEntryError(raw []byte) (*AsksNotVoucherOfEntry, error) {
	out := new(AsksNotVoucherOfEntry)
	if err := asks.abi.UnpackIntoInterface(out, "NotVoucherOfEntry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksNothingOwed represents a NothingOwed error raised by the Asks contract.
type AsksNothingOwed struct {
	Asker common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingOwed(address asker)
func AsksNothingOwedErrorID() common.Hash {
	return common.HexToHash("0x751b0fdaa408a0c7537afaf0af96a92598192bff093a0ad0f684a7c83bc223c9")
}

// UnpackNothingOwedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingOwed(address asker)
func (asks *Asks) UnpackNothingOwedError(raw []byte) (*AsksNothingOwed, error) {
	out := new(AsksNothingOwed)
	if err := asks.abi.UnpackIntoInterface(out, "NothingOwed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksOutOfBounds represents a OutOfBounds error raised by the Asks contract.
type AsksOutOfBounds struct {
	Name  [32]byte
	Value *big.Int
	Low   *big.Int
	High  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfBounds(bytes32 name, uint256 value, uint256 low, uint256 high)
func AsksOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x9d2f1d1805ee812f482d3eede79ed5cebcddfdaaf6e4a0a5deb3d3c78de3b6a4")
}

// UnpackOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfBounds(bytes32 name, uint256 value, uint256 low, uint256 high)
func (asks *Asks) UnpackOutOfBoundsError(raw []byte) (*AsksOutOfBounds, error) {
	out := new(AsksOutOfBounds)
	if err := asks.abi.UnpackIntoInterface(out, "OutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Asks contract.
type AsksReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func AsksReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (asks *Asks) UnpackReentrancyGuardReentrantCallError(raw []byte) (*AsksReentrancyGuardReentrantCall, error) {
	out := new(AsksReentrancyGuardReentrantCall)
	if err := asks.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksTooLate represents a TooLate error raised by the Asks contract.
type AsksTooLate struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint64 until)
func AsksTooLateErrorID() common.Hash {
	return common.HexToHash("0x4d673a06590205f21674ad45375abc81b85de145ee567806f534cab23841a1cf")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint64 until)
func (asks *Asks) UnpackTooLateError(raw []byte) (*AsksTooLate, error) {
	out := new(AsksTooLate)
	if err := asks.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksWrongAnswer represents a WrongAnswer error raised by the Asks contract.
type AsksWrongAnswer struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAnswer(uint8 kind)
func AsksWrongAnswerErrorID() common.Hash {
	return common.HexToHash("0x9981f90caabc0b0e542322f4c8055c96bda7fe0609a07c880006bda92128e424")
}

// UnpackWrongAnswerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAnswer(uint8 kind)
func (asks *Asks) UnpackWrongAnswerError(raw []byte) (*AsksWrongAnswer, error) {
	out := new(AsksWrongAnswer)
	if err := asks.abi.UnpackIntoInterface(out, "WrongAnswer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksWrongData represents a WrongData error raised by the Asks contract.
type AsksWrongData struct {
	DataHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongData(bytes32 dataHash)
func AsksWrongDataErrorID() common.Hash {
	return common.HexToHash("0x315f647236480566e1bf0cabbffe9da16286a33a01fe6a51aab359170e2cd78a")
}

// UnpackWrongDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongData(bytes32 dataHash)
func (asks *Asks) UnpackWrongDataError(raw []byte) (*AsksWrongData, error) {
	out := new(AsksWrongData)
	if err := asks.abi.UnpackIntoInterface(out, "WrongData", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksWrongElement represents a WrongElement error raised by the Asks contract.
type AsksWrongElement struct {
	Element *big.Int
	Found   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongElement(uint256 element, bytes32 found)
func AsksWrongElementErrorID() common.Hash {
	return common.HexToHash("0xa3086d986d8fd7b10999e4c9a0655412df62c38c6ed196250431e59e9498f9cb")
}

// UnpackWrongElementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongElement(uint256 element, bytes32 found)
func (asks *Asks) UnpackWrongElementError(raw []byte) (*AsksWrongElement, error) {
	out := new(AsksWrongElement)
	if err := asks.abi.UnpackIntoInterface(out, "WrongElement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksWrongGroup represents a WrongGroup error raised by the Asks contract.
type AsksWrongGroup struct {
	Elements *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongGroup(uint256 elements)
func AsksWrongGroupErrorID() common.Hash {
	return common.HexToHash("0xe6a0ae4b0ac79f36744df4ba7c6fccb640ac86cb837be7b4f1b7063a7682f925")
}

// UnpackWrongGroupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongGroup(uint256 elements)
func (asks *Asks) UnpackWrongGroupError(raw []byte) (*AsksWrongGroup, error) {
	out := new(AsksWrongGroup)
	if err := asks.abi.UnpackIntoInterface(out, "WrongGroup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksWrongPayerKey represents a WrongPayerKey error raised by the Asks contract.
type AsksWrongPayerKey struct {
	Key      common.Address
	Expected common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPayerKey(address key, address expected)
func AsksWrongPayerKeyErrorID() common.Hash {
	return common.HexToHash("0x23b1afa4e83d9e8e839055f44edbf60381b4ce65d1b37afc23008e5ab678e14c")
}

// UnpackWrongPayerKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPayerKey(address key, address expected)
func (asks *Asks) UnpackWrongPayerKeyError(raw []byte) (*AsksWrongPayerKey, error) {
	out := new(AsksWrongPayerKey)
	if err := asks.abi.UnpackIntoInterface(out, "WrongPayerKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksWrongProofs represents a WrongProofs error raised by the Asks contract.
type AsksWrongProofs struct {
	Length   *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongProofs(uint256 length, uint256 expected)
func AsksWrongProofsErrorID() common.Hash {
	return common.HexToHash("0x5c9439d654272b37f44949f61e60ef25cefdac55da6ae1a7f3bea136a7d51573")
}

// UnpackWrongProofsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongProofs(uint256 length, uint256 expected)
func (asks *Asks) UnpackWrongProofsError(raw []byte) (*AsksWrongProofs, error) {
	out := new(AsksWrongProofs)
	if err := asks.abi.UnpackIntoInterface(out, "WrongProofs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AsksZeroAddress represents a ZeroAddress error raised by the Asks contract.
type AsksZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func AsksZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (asks *Asks) UnpackZeroAddressError(raw []byte) (*AsksZeroAddress, error) {
	out := new(AsksZeroAddress)
	if err := asks.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

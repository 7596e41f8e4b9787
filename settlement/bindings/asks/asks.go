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
	Tokens   [32]byte
	Width    uint16
	Height   uint16
	Steps    uint16
	Guidance uint16
	Seed     uint64
	Tier     uint8
	Class    uint8
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
	ABI: "[{\"type\":\"function\",\"name\":\"ANSWER_BLOCKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ASK_BLOCKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BASE_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BYTE_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_GAS_PRICE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"bundle\",\"type\":\"tuple\",\"internalType\":\"structBundle\",\"components\":[{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structVoucher\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"assignment\",\"type\":\"tuple\",\"internalType\":\"structAssignment\",\"components\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structTask\",\"components\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prompt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokens\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"width\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"height\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"guidance\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seed\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"commit\",\"type\":\"tuple\",\"internalType\":\"structCommit\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"picture\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pixels\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"plain\",\"type\":\"int32\",\"internalType\":\"int32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"audit\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"reveal\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answerSkip\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structSkipProof\",\"components\":[{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumSkipReason\"},{\"name\":\"previous\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"paidIn\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"paidAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"elements\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"group\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"totals\",\"type\":\"tuple\",\"internalType\":\"structTotals\",\"components\":[{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"opening\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"blobHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"commitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structVoucher\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ask\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"previous\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"elements\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"opening\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"blobHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"commitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"askOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structAsks.Ask\",\"components\":[{\"name\":\"record\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"},{\"name\":\"dueAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumAsks.State\"},{\"name\":\"asker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"prepaid\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkSkip\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"record\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structSkipProof\",\"components\":[{\"name\":\"reason\",\"type\":\"uint8\",\"internalType\":\"enumSkipReason\"},{\"name\":\"previous\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"paidIn\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"paidAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"elements\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"group\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"totals\",\"type\":\"tuple\",\"internalType\":\"structTotals\",\"components\":[{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"opening\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"blobHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"commitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structVoucher\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"connect\",\"inputs\":[{\"name\":\"escrow_\",\"type\":\"address\",\"internalType\":\"contractIEscrow\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"},{\"name\":\"evidence_\",\"type\":\"address\",\"internalType\":\"contractIEvidence\"},{\"name\":\"queue_\",\"type\":\"address\",\"internalType\":\"contractIQueue\"},{\"name\":\"disputes_\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"disputes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEscrow\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"evidence\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEvidence\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"governor\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"idOf\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"mostGas\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openAsks\",\"inputs\":[{\"name\":\"posted\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owed\",\"inputs\":[{\"name\":\"asker\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"priceOf\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"queue\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIQueue\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reclaim\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Answered\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"answerer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Asked\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"settler\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"position\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"record\",\"type\":\"bytes26\",\"indexed\":false,\"internalType\":\"bytes26\"},{\"name\":\"asker\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"dueAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"prepaid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Expired\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Reclaimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyConnected\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AskedBefore\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumAsks.State\"}]},{\"type\":\"error\",\"name\":\"BadLength\",\"inputs\":[{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadOpening\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadPath\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadPathLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadProofLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"recovered\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"FromQueue\",\"inputs\":[{\"name\":\"entry\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"HadFunds\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"debited\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"debit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InForce\",\"inputs\":[{\"name\":\"params\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"retiresAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InTime\",\"inputs\":[{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"MalformedElement\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoAccount\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoSuchElement\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchRecord\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotAsked\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumAsks.State\"}]},{\"type\":\"error\",\"name\":\"NotDeployer\",\"inputs\":[{\"name\":\"deployer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDue\",\"inputs\":[{\"name\":\"dueAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotFinal\",\"inputs\":[{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotGovernor\",\"inputs\":[{\"name\":\"governor\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInRoot\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotPaid\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotPaidOut\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotPrepaid\",\"inputs\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotPrevious\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotSkipOf\",\"inputs\":[{\"name\":\"entry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"record\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"}]},{\"type\":\"error\",\"name\":\"NotSuspended\",\"inputs\":[{\"name\":\"payer\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotVoucherOfEntry\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingOwed\",\"inputs\":[{\"name\":\"asker\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OutOfBounds\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"low\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"high\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongAnswer\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WrongData\",\"inputs\":[{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongElement\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"found\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongGroup\",\"inputs\":[{\"name\":\"elements\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongPayerKey\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongProofs\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "Asks",
	Bin: "0x60a08060405234602257336080526150799081610027823960805181612a550152f35b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063062ebdac14612bd25780630c340a2414612ba95780630c5155a0146129d5578063130f7ea0146129a75780631f4b45a21461298a578063240a907b146121f6578063389aa342146121d85780633ccfd60b14612168578063502ff07314611d1f5780636e25128e14611d0157806379f2b9d014611c0e5780637b10399914611be55780637d5bf40f14611ab8578063a5308ebf14611a8e578063a77e098714611a65578063b4ee7008146117f3578063b5ba5ccd146117d7578063b97280f2146117ba578063bd8b637a1461025c578063c7b18b2e14610207578063c7b2f5f5146101e9578063d4c5b252146101c0578063df18e0471461017f578063e10d29ee146101565763e2fdcc171461012d575f80fd5b34610153578060031936011261015357546040516001600160a01b039091168152602090f35b80fd5b50346101535780600319360112610153576003546040516001600160a01b039091168152602090f35b5034610153576020366003190112610153576004356001600160a01b038116908190036101bc578160409160209352600983522054604051908152f35b5080fd5b50346101535780600319360112610153576004546040516001600160a01b039091168152602090f35b50346101535780600319360112610153576020600654604051908152f35b503461015357610240366003190112610153576102546040826020935081518481019061023382613e2b565b61024081526102446102608261410a565b5190208152600884522054614786565b604051908152f35b503461015357366003190161028081126101bc576102401361015357610280613dd4565b90610264356001600160401b0381116101bc5780600401813603916106a0600319840112611590576102b06145df565b6102b985614852565b855490969194906001600160a01b0316803b1561064b57866102449160405192838092636687ce3d60e01b82526102f260048301613e2b565b5afa80156117af5790879161179a575b50508654908160301b9160061a600481036117885750604051602081019061032d8260248801613f8b565b610240815261033e6102608261410a565b519020602435809103611776575061036961035c6101c48601614158565b63ffffffff85169061416c565b91604051610376816140d4565b888152886020820152886040820152926101a435906001600160401b03821691828103610c5557506001600160401b0316908110806116b5575b8015906115c5575b6115a75750506103d165ffffffffffff198351166143df565b9085356005811015610773576103e681613df9565b8061065e5750509051865461026485019465ffffffffffff199092169392506001600160a01b0316803b1561065a57876102449160405192838092636687ce3d60e01b8252610438600483018b613f8b565b5afa801561064f57908891610636575b505061045384614158565b91600435926001600160401b03841690818503610632576001600160401b03829116109384156105dd575b5050506104ba6104b5826104a46104c29401976104c46104ac6104a08b614207565b9261054485019061457b565b92019088614614565b6149da565b9190936149da565b929050159283156105d4575b5082156105c9575b5050610591575050600161057e92935b6104f18160046148ea565b0154908160a01c9161052161051a61050b600654866143c1565b610514886145bf565b90614533565b8094614237565b6001600160a01b0390911685526009602052604085208054909161054491614253565b905560408051338152602081018490527fbb78cf13384a1e522ab6111c20ce4f8bd0da76cc1e5a2ef3b47de562385241819190a23361481b565b805f5160206150595f395f51905f525d80f35b63ffffffff6044926001600160401b036105b46105ae8895614158565b92614207565b6360bc498160e01b8552911660045216602452fd5b141590505f806104d6565b1592505f6104ce565b6104c2939450916104b5916001600160401b036104ba946105fd8a614158565b905016149081610610575b50939261047e565b63ffffffff91501663ffffffff61062a6104a48701614207565b16105f610608565b8980fd5b816106409161410a565b61064b57865f610448565b8680fd5b6040513d8a823e3d90fd5b8780fd5b91989592909161066d81613df9565b600181036107775750505050505060018060a01b0360045416936020810194604063ffffffff87511692019163ffffffff8351169060c435926001600160401b03841693848103610773579160649160209493506040519586948593634a04c34b60e11b85526004850152602484015260448301525afa908115610768578591610729575b5015610707575061057e9293506001906104e6565b845190516313ed6ea360e11b855263ffffffff91821660045216602452604483fd5b90506020813d602011610760575b816107446020938361410a565b8101031261075c5751801515810361075c575f6106f2565b8480fd5b3d9150610737565b6040513d87823e3d90fd5b8880fd5b8897989993949596995061078a81613df9565b60028103610ea057505061050485019160086107a68486614546565b905003610e8357631fffffff8560031c168063fffffff86007198816160460081490151715610e6f576107d98385614546565b9690996107ea61054483018761457b565b9a6001600160401b038911610e5b578860051b6040519961080e602083018c61410a565b8a5260208a0190820191368311610e5757905b828210610e47575050506108368b6004614a53565b61084188518c614b24565b885b88518110156108985761085c8163fffffff88a16614253565b8951821015610884579061087e818e60019460208e8460051b01015191614c73565b01610843565b634e487b7160e01b8b52603260045260248bfd5b509398919592979650939850600360ff865116145f14610e36576001925b610524850135976062190188121561064b576108d6600489870101614158565b6108e46024878b0101614158565b6108f78a8801604481019060040161438f565b92909160038410610e2357906001600160401b03806109199316911688614d88565b918060038b938c813560e81c8b906040519060018253835b60188510610db75750505050505003610da65750610d8d576109538a8c614546565b15610d7957359060081c03610d385760018060a01b0387541698610144359a63ffffffff8c169b8c8103610632578b9c60c0919c999a9b9c506024604051809b819362a1f24b60e21b835260048301525afa978815610d2d578a98610cf6575b50906109c1919b969b614546565b9a909589988a9760609d6001915b818310610ca45750505063ffffffff86165b63fffffff887166008810110610c905763fffffff88716600801811080610c70575b15610af857610a1863fffffff8881682614237565b80601a810204601a1481151715610ae457601a028e0160200151610a449065ffffffffffff19166143df565b805160ff16600303610ad45760015b63ffffffff808b16911614610ab9575b600160ff82511614610a7f575b50610a7a90614229565b6109e1565b610a7a919b612710610aab8d61ffff60406001600160401b0360a0610ab2980151169201511690614533565b0490614253565b9a90610a70565b98610ace90610ac88c8c61495e565b90614253565b98610a63565b63ffffffff602082015116610a53565b634e487b7160e01b8d52601160045260248dfd5b50945095610b2891979598939a92999b506001600160401b03610b2260206004868c010101614158565b16614237565b9460c435906001600160401b03821691828103610c6c5760448a60209363ffffffff93506040519586948593637992030960e11b855216600484015260248301525afa8015610c61578b90610c1d575b6001600160401b0391501695600163ffffffff891614610bf0575b50505090610ba09161495e565b9082610bac8383614253565b1115610bc2575050505090600161057e926104e6565b6084945063ffffffff6040519463c9fcdd0d60e01b8652166004850152602484015260448301526064820152fd5b610c13926001600160401b03610b226004610ba098979a95610ac8950101614158565b9390915f80610b93565b506020813d602011610c59575b81610c376020938361410a565b81010312610c5557610c506001600160401b039161418c565b610b78565b8a80fd5b3d9150610c2a565b6040513d8d823e3d90fd5b8c80fd5b506101043563ffffffff811690818103610c8c57508110610a03565b8d80fd5b634e487b7160e01b8c52601160045260248cfd5b90919e8f610ced601f60206001948194610cc260ff19918a8a614590565b3560081b166040519582879351918291018585015e8201908382015203015f1981018452018261410a565b9f0191906109cf565b6109c192919850610d1e9060c03d60c011610d26575b610d16818361410a565b8101906144a7565b9790916109b3565b503d610d0c565b6040513d8c823e3d90fd5b8387610d448b8d614546565b15610d655763ffffffff6044936344f42ce360e01b84521660045235602452fd5b634e487b7160e01b82526032600452602482fd5b634e487b7160e01b89526032600452602489fd5b634cb7721f60e01b885263ffffffff8516600452602488fd5b62a4371b60e71b8a52600452602489fd5b909192939495965060018216610e0d575b808a17610de9575b50600190811c92811c930191908f918796959492610931565b909860208460051b1690600182850101526021038201526001604182209890610dd0565b5060208686999799013598019588151797610dc8565b62a4371b60e71b8b52600484905260248bfd5b63ffffffff602086015116926108b6565b8135815260209182019101610821565b8b80fd5b634e487b7160e01b8a52604160045260248afd5b634e487b7160e01b87526011600452602487fd5b602487610e908587614546565b63e6a0ae4b60e01b835260045250fd5b9698969294509160039150610eb481613df9565b036114c357602064ffffffffff91015116926105648101916004356001600160401b038116908181036106325761062484016001600160401b03610ef782614158565b168311158061149f575b6114745750505060018060a01b038854169263ffffffff6020860151169161058484019260ff610f3085614207565b60181c166040519163409da1a960e01b835260048301526024820152602081604481895afa908115610c61578b91611455575b506001600160a01b03168015801561143a575b61141257506106848401906041610f8d838361438f565b9050036113f05790610f9e9161438f565b506110a3604260405160208101907f488f02390f8cffb4510022f9c0dd26658fb445dd29a09f8cc0be886df1fbfb1b8252610fdc6040820187614260565b6101408152610fed6101608261410a565b51902060405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f6e8b38c4e0d862484013a818c0a7b58ac800e3c137b433dafa8616d161ff2d9a60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201528960a082015260a0815261108260c08261410a565b519020906040519161190160f01b8352600283015260228201522092614484565b916040820190818311610c905760208301808411610ae457906110cf93929135923591358d1a90614d06565b50506001600160a01b0316801580156113dd575b6113a65750506110f290614207565b63ffffffff8060408601511691161493600360ff855116145f146111e957508361113b575b5050505b1561112c5790600161057e926104e6565b630c9024b760e01b8352600483fd5b9091925060c063ffffffff602461116b6106446001600160401b036111636105e48801614158565b169501614207565b604051958693849262a1f24b60e21b84521660048301525afa9182156111de576111b160a09261ffff6001600160401b0395612710948b916111bf575b50511690614533565b0492015116145f8080611117565b6111d8915060c03d60c011610d2657610d16818361410a565b5f6111a8565b6040513d88823e3d90fd5b600254909392906001600160a01b03166112066105c48401614484565b945f1901946001600160401b038611611392576001600160401b036044602092604051948593849263fa69dbf160e01b845260018060a01b03169a8b60048501521660248301525afa908115611358578991611363575b506001600160a01b031690816112e4575063ffffffff885b169384156112cf575050836112a7575b5082611293575b505061111b565b6060015163ffffffff161490505f8061128c565b6112b69193506105e401614158565b6001600160401b038060a085015116911614915f611285565b63035721af60e51b8952600452602452604487fd5b6020602491604051928380926340435c5d60e11b82528660048301525afa801561135857899061131b575b63ffffffff9150611275565b506020813d602011611350575b816113356020938361410a565b810103126107735761134b63ffffffff91614218565b61130f565b3d9150611328565b6040513d8b823e3d90fd5b611385915060203d60201161138b575b61137d818361410a565b81019061493f565b5f61125d565b503d611373565b634e487b7160e01b8a52601160045260248afd5b6040516320b97cf760e01b8152600480820152602481018b905260448101919091526001600160a01b039091166064820152608490fd5b506001600160a01b0382168114156110e3565b6113fd6044928c9261438f565b631228129160e11b8352600483905260245250fd5b8a60449161141f85614484565b6308ec6be960e21b83526001600160a01b0316600452602452fd5b506001600160a01b0361144c84614484565b16811415610f76565b61146e915060203d60201161138b5761137d818361410a565b5f610f63565b916001600160401b038b9261148a604495614158565b905063ea7ef3a960e01b845216600452602452fd5b506114a981614158565b6001600160401b036114ba85614244565b91161115610f01565b92505050604060018060a0969594961b038454169101602060ff825116602460405180958193630664342760e21b835260048301525afa91821561159c57849261155c575b5060c435916001600160401b0383169283810361155857506001600160401b03169182101561153f575050600161057e92936104e6565b5163ed75c4c760e01b845260ff16600452602452604482fd5b8580fd5b9091506020813d602011611594575b816115786020938361410a565b81010312611590576115899061418c565b905f611508565b8380fd5b3d915061156b565b6040513d86823e3d90fd5b634e8c72e360e11b895260045265ffffffffffff1916602452604487fd5b506115d965ffffffffffff198551166143df565b805160ff81166003036116af5763ffffffff60c0830151165b6020838101516040948501519451600160fa1b92810192835260e091821b6001600160e01b0319908116602183015295821b86166025820152602981018f905293811b60ff60e01b16602d850152603184018e90529190911b9092166036820152601a8152611662603a8261410a565b51905165ffffffffffff1981169190601a8210611690575b505065ffffffffffff19838116911614156103b8565b65ffffffffffff19601a9290920360031b82901b161690505f8061167a565b8a6115f2565b600354604051636ced947d60e01b815260048101849052919550606090829060249082906001600160a01b03165afa908115610d2d578a916116f9575b50936103b0565b90506060813d60601161176e575b816117146060938361410a565b810103126106325760405190611729826140d4565b805165ffffffffffff1981168103610e57578252602081015164ffffffffff81168103610e575760208301526040015160ff81168103610c555760408201525f6116f2565b3d9150611707565b6339b4e17b60e01b8852600452602487fd5b6326607e4360e21b8852600452602487fd5b816117a49161410a565b61155857855f610302565b6040513d89823e3d90fd5b50346101535780600319360112610153576020604051610e108152f35b50346101535780600319360112610153576020604051602d8152f35b503461015357366003190161026081126101bc57610240136101535761182761181a613dd4565b6118226145df565b614852565b919064ffffffffff835460d01c16804310611a53575081546001600160a01b0316803b15611a4f57826102449160405192838092639625cf7b60e01b825261187160048301613e2b565b5afa8015611a4457908391611a2f575b505082546001600160f81b0316600360f81b17835560405160208101906118a9826004613f8b565b61024081526118ba6102608261410a565b519020825260086020526040822080548015611a0757839461195f9264ffffffffff925f190190556001810193845460018060a01b0381168752600960205261190b604088209160a01c8254614253565b90556001600160401b0361191d61412b565b16907f4d13561d202649df924bbd6f5e5366c146c7208f85e7ffd6f01bd59318e8957c8780a35460d01c166001600160401b03611958614141565b1690614253565b82546001600160a01b0316919060011c43106119f85750335b813b156119f457604051634233c97d60e11b8152918391839161026491839185916119a560048501613e2b565b6001600160a01b03166102448401525af180156119e9576119d4575b505f5160206150595f395f51905f525d80f35b816119de9161410a565b61015357805f6119c1565b6040513d84823e3d90fd5b5050fd5b546001600160a01b0316611978565b634e487b7160e01b84526011600452602484fd5b634e487b7160e01b5f52602160045260245ffd5b81611a399161410a565b6101bc57815f611881565b6040513d85823e3d90fd5b8280fd5b634ea91b0d60e01b8352600452602482fd5b50346101535780600319360112610153576005546040516001600160a01b039091168152602090f35b50346101535760203660031901126101535760406020916004358152600883522054604051908152f35b503461015357366003190161026081126101bc576102401361015357611adf61181a613dd4565b6001600160401b03611aef614141565b164310611bc25780546001600160f81b0316600160fa1b1781556040516020810190611b1c826004613f8b565b6102408152611b2d6102608261410a565b519020835260086020526040832080548015611bae575f19019055600101546001600160a01b038116835260096020526040832080549091611b759160a09190911c90614253565b90557fbe9e485e7f7ace1eaf2897ca5483cdb8bf05d65d8b660c18070acc75965294468280a2805f5160206150595f395f51905f525d80f35b634e487b7160e01b85526011600452602485fd5b6024836001600160401b03611bd5614141565b63bb3c27bd60e01b835216600452fd5b50346101535780600319360112610153576002546040516001600160a01b039091168152602090f35b50346101535760203660031901126101535760408160a09260808351611c33816140ef565b8281528260208201528285820152826060820152015260043581526007602052206001600160601b0360405191611c69836140ef565b805465ffffffffffff198160301b1684526001602085019164ffffffffff8160d01c16835260f81c926040860193611ca081613df9565b845201549164ffffffffff6060860192600180891b03851684526080870194881c85526040519665ffffffffffff1990511687525116602086015251611ce581613df9565b6040850152515f196001861b0116606084015251166080820152f35b50346101535780600319360112610153576020604051629896808152f35b503461015357366003190161028081126101bc576102401361015357611d43613dd4565b610264356001600160401b038111611a4f578060040191610440600319833603011261159057611d75906118226145df565b845490929085906001600160a01b0316803b156101bc57816102449160405192838092636687ce3d60e01b8252611dae60048301613e2b565b5afa80156119e957612153575b505060018060a01b036005541685845460301b611dd661412b565b60c435906001600160401b0382169182810361075c5750611df56141f3565b906001600160401b0360405191611e0b836140d4565b1681526020810192835263ffffffff6040820192168252853b1561075c5763ffffffff926001600160401b03809260405196631bfe560f60e01b885265ffffffffffff1916600488015251166024860152511660448401525116606482015260a06084820152611e7e60a4820188614260565b6101248401356101c48201526101448401356101e482015261016484013561020482015261ffff611eb26101848601614321565b1661022482015261ffff611ec96101a48601614321565b1661024482015261ffff611ee06101c48601614321565b1661026482015261ffff611ef76101e48601614321565b166102848201526001600160401b03611f136102048601613e17565b166102a482015260ff611f296102248601614330565b166102c482015260ff611f3f6102448601614330565b166102e48201526001600160a01b03611f5b6102648601613e03565b166103048201526001600160a01b03611f776102848601613e03565b166103248201526001600160401b03611f936102a48601613e17565b166103448201526001600160401b03611faf6102c48601613e17565b166103648201526001600160401b03611fcb6102e48601613e17565b166103848201526103048401356103a48201526103248401356103c48201526103448401356103e482015261036484013561040482015263ffffffff6120146103848601613de8565b1661042482015261204061202c6103a486018961433e565b6104406104448501526104e484019161436f565b6103c48501358060030b8091036115905788948380869481946104648301526103e48a01988961206f9161433e565b83830360a31901610484850152612086929161436f565b988c61040482019a6120988c8361433e565b85830360a319016104a48701526120af929161436f565b91610424016120bd9161433e565b83830360a319016104c48501526120d4929161436f565b03915afa80156119e95761213a575b5050846121046001936120fc61210c9461057e9961438f565b93905061438f565b919050614253565b926121188160046148ea565b015461052161051a8260a01c94610514612134600654886143c1565b916145bf565b816121479194939461410a565b6115585790855f6120e3565b8161215d9161410a565b61075c57845f611dbb565b50346101535780600319360112610153576121816145df565b3381526009602052604081205480156121c557602091338152600983528060408120556121ae823361481b565b5f5160206150595f395f51905f525d604051908152f35b633a8d87ed60e11b825233600452602482fd5b503461015357806003193601126101535760206040516207a1208152f35b50366003190161050081126101bc5761024013610153576102403661024319011261015357610484359063ffffffff82169081830361015357366104e411610153576104e435916001600160401b0383116101bc576080836004019360031990360301126101bc576122666145df565b81546001600160a01b0316803b15611a4f57604051639625cf7b60e01b815261229160048201613e2b565b838161024481855afa801561159c57908491612975575b5050608063ffffffff60246122bb6141f3565b6040519485938492630c54703960e31b84521660048301525afa8015611a445783906128d5575b60209150015192610204356001600160401b0381168103611590576001600160401b039061232590600187901c637fffffff16610e108110156128cb579061416c565b168043116128b957506101043563ffffffff81169081810361075c57818410156128a15750506007851680601a0290601a820403611a0757631fffffff8660031c1663fffffff86007198816169080820460081490151715611bae5760018101809111611bae5761239b601f9182840490614253565b9106601a810180821161276c57601f10926123b7816004614a53565b8315612895576123cc60ff60025b1682614b24565b6104a4356123db818584614bb1565b6123e58185614ce9565b6001600160fd1b0383168303610e6f578260031b60080180600811612881571b9361282f575b5050509065ffffffffffff1982169460405160208101610244356001600160401b03811680910361064b5781526102643560408301526102843560608301526102a43560808301526102c4356001600160401b03811680910361064b5760a08301526102e4356001600160401b03811680910361064b5760c0830152610304356001600160401b03811680910361064b5760e0830152610324356101008301526103443563ffffffff811680910361064b576101208301526103643563ffffffff811680910361064b576101408301526103843563ffffffff811680910361064b576101608301526103a4356101808301526103c4356101a08301526103e435906001600160401b0382169283830361065a57836101c08201526104043563ffffffff8116809103610773576101e08201526104243563ffffffff811680910361077357610200820152610444356001600160401b03811680910361077357610220820152610464356001600160401b03811680910361077357610240820152610240815261259c6102608261410a565b51902060243580910361281d57506125b691849150614253565b6101a4356001600160401b0381169081810361064b5750811080612810575b6127f657506125e3906141a0565b9384845260076020526040842092835460f81c6125ff81613df9565b806127d65750604051602081019061261682613e2b565b61024081526126276102608261410a565b5190208552600860205261264b6040862080549061264482614229565b9055614786565b918234106127be57633fffffff673fffffffffffffff91843411612796575b60021c1616610708811015612780576001600160401b036126906001925b82431661416c565b16016001600160401b03811161276c57845460d09190911b64ffffffffff60d01b169086161760309190911c17600160f81b1783553360a082901b6001600160a01b0319161760018401556126e361412b565b95610124359363ffffffff85169485810361064b5760209888947fd318e99fe0a45b38077e2276e26bdf1e3a6d9e03cce81a0f1d87e91897e4b1879464ffffffffff60a0956001600160401b0395505460d01c16906040519889528c890152336040890152606088015260808701521693a45f5160206150595f395f51905f525d604051908152f35b634e487b7160e01b86526011600452602486fd5b5060016001600160401b03612690610708612688565b6127a08534614237565b33895260096020526127b760408a20918254614253565b905561266a565b63049d214f60e11b8652346004526024839052604486fd5b856044918863289ac7a960e01b83526004526127f181613df9565b602452fd5b624ae8b160e01b85526001600160401b0316600452602484fd5b50600487861a14156125d5565b6339b4e17b60e01b8752600452602486fd5b6001830180931161276c57612854908361284f6104c43580968194614c1f565b614ce9565b601f0390601f8211611bae576001600160fd1b0382168203611bae5760081b9060031b1c175f808061240b565b634e487b7160e01b88526011600452602488fd5b6123cc60ff60016123c5565b506363273b5b60e01b84526004839052602452604483fd5b6326b39d0360e11b8452600452602483fd5b50610e109061416c565b506080813d60801161296d575b816128ef6080938361410a565b81010312611a4f5760405190608082018281106001600160401b038211176129595760606020939261294f926040526129278161418c565b8452612934858201614218565b8585015261294460408201614218565b60408501520161418c565b60608201526122e2565b634e487b7160e01b85526041600452602485fd5b3d91506128e2565b8161297f9161410a565b611a4f57825f6122a8565b503461015357806003193601126101535760206040516107088152f35b503461015357366003190161026081126101bc57610240136101535760206102546129d0613dd4565b6141a0565b50346101535760a0366003190112610153576004356001600160a01b038116908190036101bc576024356001600160a01b03811690819003611a4f576044356001600160a01b0381169290839003611590576064356001600160a01b038116919082900361075c576084356001600160a01b0381169190829003611558577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633819003612b97575085546001600160a01b038116612b8957918160209593612aa960049896946145a0565b6001600160a01b031916178755612abf836145a0565b612ac8846145a0565b612ad1826145a0565b612ada816145a0565b6001600160601b0360a01b8654161785556001600160601b0360a01b6003541617600355816001600160601b0360a01b60055416176005556001600160601b0360a01b6002541617600255604051928380926303a0d97160e41b82525afa80156119e9578290612b55575b612b4f91506145bf565b60065580f35b506020813d602011612b81575b81612b6f6020938361410a565b810103126101bc57612b4f9051612b45565b3d9150612b62565b6239c01160e31b8752600487fd5b630646601b60e11b8752600452602486fd5b50346101535780600319360112610153576001546040516001600160a01b039091168152602090f35b5034612e775736600319016102a08112612e775761024013612e7757612bf6613dd4565b610264359065ffffffffffff198216809203612e775761028435906001600160401b038211612e775781600401928236036106a0600319820112612e77576040516020810190612c498260248801613f8b565b6102408152612c5a6102608261410a565b519020602435809103613dc25750612c756101c48501614158565b92612c8763ffffffff8216809561416c565b92604051612c94816140d4565b5f81525f60208201525f6040820152936101a4356001600160401b03811691828203612e77576001600160401b0391501690811080613cff575b801590613c10575b613bfb575050612cef65ffffffffffff198451166143df565b9186356005811015612e7757612d0481613df9565b80612e7b575050505065ffffffffffff199051169061026483019260018060a01b035f5416803b15612e77575f6102449160405192838092636687ce3d60e01b8252612d53600483018b613f8b565b5afa8015612e6c57612e57575b50612d6a84614158565b91600435926001600160401b03841690818503610773576001600160401b0382911610938415612e08575b5050506104ba6104b5826104a4612db79401976104c46104ac6104a08b614207565b92905015928315612dff575b508215612df4575b5050612dd75750505b80f35b604492916001600160401b036105b46105ae63ffffffff94614158565b141590505f80612dcb565b1592505f612dc3565b612db7939450916104b5916001600160401b036104ba94612e288a614158565b905016149081612e3b575b509392612d95565b905063ffffffff612e4f6104a48701614207565b16105f612e33565b612e649196505f9061410a565b5f945f612d60565b6040513d5f823e3d90fd5b5f80fd5b5f97949192939796959650612e8f81613df9565b60018103612f79575050505050505060018060a01b0360045416906020810190604063ffffffff83511691019263ffffffff84511660c4356001600160401b03811693848203612e7757602093606492506040519586948593634a04c34b60e11b85526004850152602484015260448301525afa908115612e6c575f91612f3e575b5015612f1c57505080f35b63ffffffff80915116915116906313ed6ea360e11b5f5260045260245260445ffd5b90506020813d602011612f71575b81612f596020938361410a565b81010312612e7757518015158103612e77575f612f11565b3d9150612f4c565b5f989293959794969850612f8c81613df9565b600281036135885750506105048601966008612fa88988614546565b90500361356a5763fffffff885169460031c631fffffff16801560089187049190911417156132b157612fdb8887614546565b969098612fec6105448a018361457b565b996001600160401b038911613556578860051b60405199613010602083018c61410a565b8a5260208a0190820191368311612e7757905b828210613546575050506130388a6004614a53565b61304388518b614b24565b5f5b8851811015613094576130588189614253565b9089518110156130805761307a818d60019460208e8460051b01015191614c73565b01613045565b634e487b7160e01b5f52603260045260245ffd5b5093979195929650939750600360ff895116145f14613535576001965b6105248201359060621901811215612e775701600401946130d186614158565b9560208101966130e088614158565b6130ed604084018461438f565b9290916003841061352357906001600160401b038061310f931691168c614d88565b918060035f938d813560e81c90604051600181535f925b601884106134ba575050505050036134a95750613490576131478587614546565b1561308057359060081c036134605760018060a01b035f541693610144359563ffffffff871696878103612e7757506040519662a1f24b60e21b8852600488015260c087602481895afa968715612e6c575f97613439575b50906131ad919a959a614546565b9990945f975f9660609c6001915b81831061341257505050600886018087119b63ffffffff169a918c5b6132b157818110806133f6575b156132c5576131f38882614237565b601a810290808204601a14901517156132b1578e016020015161321e9065ffffffffffff19166143df565b805160ff1660030361329f578c63ffffffff60015b161461328a575b600160ff82511614613257575b5061325190614229565b8c6131d7565b613251919b612710610aab8d61ffff60406001600160401b0360a0613283980151169201511690614533565b9a90613247565b9861329990610ac88c8c61495e565b9861323a565b8c63ffffffff80602084015116613233565b634e487b7160e01b5f52601160045260245ffd5b50506132e7949b50610b22919693999a506001600160401b0392989550614158565b9360c4356001600160401b038116808203612e775760209150604460405180948193637992030960e11b83528c600484015260248301525afa8015612e6c575f906133b6575b6001600160401b03915016946001871461338f575b50509061334e9161495e565b908261335a8383614253565b1115613367575050505080f35b608494506040519363c9fcdd0d60e01b85526004850152602484015260448301526064820152fd5b94610ac86133ad926001600160401b03610b2261334e979699614158565b9390915f613342565b506020813d6020116133ee575b816133d06020938361410a565b81010312612e77576133e96001600160401b039161418c565b61332d565b3d91506133c3565b506101043563ffffffff811690818103612e77575081106131e4565b90919d60208f601f8260019461343093610cc260ff19918a8a614590565b9e0191906131bb565b6131ad929197506134589060c03d60c011610d2657610d16818361410a565b96909161319f565b8761346b8587614546565b919091156130805763ffffffff906344f42ce360e01b5f52166004523560245260445ffd5b63ffffffff89634cb7721f60e01b5f521660045260245ffd5b62a4371b60e71b5f5260045260245ffd5b909192939495505f6001821661350d575b808a176134e9575b5086959493600190810193811c9291901c613126565b909860208460051b16906001828501015260210382015260016041822098906134d3565b50602086869997990135980195881517976134cb565b8362a4371b60e71b5f5260045260245ffd5b63ffffffff602089015116966130b1565b8135815260209182019101613023565b634e487b7160e01b5f52604160045260245ffd5b6135748887614546565b905063e6a0ae4b60e01b5f5260045260245ffd5b919750929493506003915061359c81613df9565b03613b3657602064ffffffffff91015116926105648101916004356001600160401b03811690818103612e775761062484016001600160401b036135df82614158565b1683111580613b12575b613ae85750505060018060a01b035f54169263ffffffff6020860151169161058484019260ff61361885614207565b60181c166040519163409da1a960e01b835260048301526024820152602081604481895afa908115612e6c575f91613ac9575b506001600160a01b031680158015613aae575b613a8857506106848401906041613675838361438f565b905003613a6657906136869161438f565b509061378c604260405160208101907f488f02390f8cffb4510022f9c0dd26658fb445dd29a09f8cc0be886df1fbfb1b82526136c56040820186614260565b61014081526136d66101608261410a565b51902060405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f6e8b38c4e0d862484013a818c0a7b58ac800e3c137b433dafa8616d161ff2d9a60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201528960a082015260a0815261376b60c08261410a565b519020906040519161190160f01b8352600283015260228201522091614484565b91604081018082116132b15760208201928383116132b1576137b59335923591355f1a90614d06565b50506001600160a01b03169081158015613a53575b613a1e5750506137d990614207565b63ffffffff8060408601511691161493600360ff855116145f14613890575083613815575b5050505b612dd457630c9024b760e01b5f5260045ffd5b9091925060c063ffffffff602461383d6106446001600160401b036111636105e48801614158565b604051958693849262a1f24b60e21b84521660048301525afa918215612e6c5761388260a09261ffff6001600160401b0395612710945f916111bf5750511690614533565b0492015116145f80806137fe565b600254909392906001600160a01b03166138ad6105c48401614484565b945f1901946001600160401b0386116132b1576001600160401b036044602092604051948593849263fa69dbf160e01b845260018060a01b03169a8b60048501521660248301525afa908115612e6c575f916139ff575b506001600160a01b0316908161398b575063ffffffff5f5b169384156139765750508361394e575b508261393a575b5050613802565b6060015163ffffffff161490505f80613933565b61395d9193506105e401614158565b6001600160401b038060a085015116911614915f61392c565b63035721af60e51b5f5260045260245260445ffd5b6020602491604051928380926340435c5d60e11b82528660048301525afa8015612e6c575f906139c2575b63ffffffff915061391c565b506020813d6020116139f7575b816139dc6020938361410a565b81010312612e77576139f263ffffffff91614218565b6139b6565b3d91506139cf565b613a18915060203d60201161138b5761137d818361410a565b5f613904565b6040516320b97cf760e01b81526004808201525f602482015260448101929092526001600160a01b0316606482015260849150fd5b506001600160a01b0381168214156137ca565b613a70925061438f565b9050631228129160e11b5f525f60045260245260445ffd5b613a9183614484565b6308ec6be960e21b5f5260018060a01b031660045260245260445ffd5b506001600160a01b03613ac084614484565b1681141561365e565b613ae2915060203d60201161138b5761137d818361410a565b5f61364b565b90613afa6001600160401b0392614158565b905063ea7ef3a960e01b5f521660045260245260445ffd5b50613b1c81614158565b6001600160401b03613b2d85614244565b911611156135e9565b92505050604060018060a01b035f54169101602060ff825116602460405180958193630664342760e21b835260048301525afa918215612e6c575f92613bbf575b5060c4356001600160401b03811692838203612e77576001600160401b0391501680921115613ba557505080f35b60ff90511663ed75c4c760e01b5f5260045260245260445ffd5b9091506020813d602011613bf3575b81613bdb6020938361410a565b81010312612e7757613bec9061418c565b905f613b77565b3d9150613bce565b634e8c72e360e11b5f5260045260245260445ffd5b50613c2465ffffffffffff198651166143df565b805160ff8116600303613cf95763ffffffff60c0830151165b6020838101516040948501519451600160fa1b92810192835260e091821b6001600160e01b0319908116602183015295821b861660258201525f6029820181905294821b60ff60e01b16602d82015260318101949094529190911b9092166036820152601a8152613caf603a8261410a565b51905165ffffffffffff1981169190601a8210613cda575b505065ffffffffffff1916821415612cd6565b65ffffffffffff19601a9290920360031b82901b161690505f80613cc7565b5f613c3d565b600354604051636ced947d60e01b815260048101849052919650606090829060249082906001600160a01b03165afa908115612e6c575f91613d43575b5094612cce565b90506060813d606011613dba575b81613d5e6060938361410a565b81010312612e775760405190613d73826140d4565b805165ffffffffffff1981168103612e7757825260208101519064ffffffffff82168203612e77576040916020840152015160ff81168103612e775760408201525f613d3c565b3d9150613d51565b6339b4e17b60e01b5f5260045260245ffd5b610244359063ffffffff82168203612e7757565b359063ffffffff82168203612e7757565b60051115611a1b57565b35906001600160a01b0382168203612e7757565b35906001600160401b0382168203612e7757565b6004356001600160401b038116809103612e775781526024356020820152604435604082015260643560608201526084356001600160401b038116809103612e7757608082015260a4356001600160401b038116809103612e775760a082015260c4356001600160401b038116809103612e775760c082015260e43560e08201526101043563ffffffff8116809103612e77576101008201526101243563ffffffff8116809103612e77576101208201526101443563ffffffff8116809103612e775761014082015261016435610160820152610184356101808201526101a4356001600160401b038116809103612e77576101a08201526101c43563ffffffff8116809103612e77576101c08201526101e43563ffffffff8116809103612e77576101e0820152610204356001600160401b038116809103612e775761020082015261022435906001600160401b038216809203612e77576102200152565b6001600160401b036140ce610220809383613fa582613e17565b16865260208101356020870152604081013560408701526060810135606087015283613fd360808301613e17565b16608087015283613fe660a08301613e17565b1660a087015283613ff960c08301613e17565b1660c087015260e081013560e087015263ffffffff61401b6101008301613de8565b1661010087015263ffffffff6140346101208301613de8565b1661012087015263ffffffff61404d6101408301613de8565b166101408701526101608101356101608701526101808101356101808701528361407a6101a08301613e17565b166101a087015263ffffffff6140936101c08301613de8565b166101c087015263ffffffff6140ac6101e08301613de8565b166101e0870152836140c16102008301613e17565b1661020087015201613e17565b16910152565b606081019081106001600160401b0382111761355657604052565b60a081019081106001600160401b0382111761355657604052565b90601f801991011681019081106001600160401b0382111761355657604052565b6004356001600160401b0381168103612e775790565b610224356001600160401b0381168103612e775790565b356001600160401b0381168103612e775790565b906001600160401b03809116911601906001600160401b0382116132b157565b51906001600160401b0382168203612e7757565b60405160208101906141b3826004613f8b565b61024081526141c46102608261410a565b5190209063ffffffff6040519160208301938452166040820152604081526141ed60608261410a565b51902090565b6101443563ffffffff81168103612e775790565b3563ffffffff81168103612e775790565b519063ffffffff82168203612e7757565b5f1981146132b15760010190565b919082039182116132b157565b9061020082018092116132b157565b919082018092116132b157565b6101009081906001600160a01b0361427782613e03565b16845263ffffffff61428b60208301613de8565b166020850152604081810135908501526001600160a01b036142af60608301613e03565b1660608501526001600160401b036142c960808301613e17565b1660808501526001600160401b036142e360a08301613e17565b1660a08501526001600160401b036142fd60c08301613e17565b1660c085015263ffffffff61431460e08301613de8565b1660e08501520135910152565b359061ffff82168203612e7757565b359060ff82168203612e7757565b9035601e1982360301811215612e775701602081359101916001600160401b038211612e77578136038313612e7757565b908060209392818452848401375f828201840152601f01601f1916010190565b903590601e1981360301821215612e7757018035906001600160401b038211612e7757602001918136038313612e7757565b81156143cb570490565b634e487b7160e01b5f52601260045260245ffd5b9060405161012081018181106001600160401b038211176135565760405261010081938060f81c835262ffffff8160d81c16602084015263ffffffff8160b81c16604084015262ffffff8160981c16606084015262ffffff8160781c16608084015264ffffffffff8160501c1660a084015263ffffffff8160301c1660c084015260ff8160f01c1660e084015261ff0060ff8260901c169160a81c161760010b910152565b356001600160a01b0381168103612e775790565b519061ffff82168203612e7757565b908160c0910312612e77576040519060c082018281106001600160401b038211176135565761452b9160a0916040526144df81614498565b84526144ed60208201614498565b60208501526144fe60408201614498565b604085015261450f60608201614498565b606085015261452060808201614498565b608085015201614498565b60a082015290565b818102929181159184041417156132b157565b903590601e1981360301821215612e7757018035906001600160401b038211612e7757602001918160051b36038313612e7757565b903590607e1981360301821215612e77570190565b91908110156130805760051b0190565b6001600160a01b0316156145b057565b63d92e233d60e01b5f5260045ffd5b80602d0290602d8204036132b1576207a12001806207a120116132b15790565b5f5160206150595f395f51905f525c6146055760015f5160206150595f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b929091610100840163ffffffff61462a82614207565b169063ffffffff851691821015614760575050600783169283601a0293601a8504036132b15763fffffff881169060031c631fffffff16801560089183049190911417156132b157600181018091116132b15761468c601f9182860490614253565b930691601a83018084116132b15781601f6146a8921196614a53565b8415614754576146b9600282614b24565b81356146c6818684614bb1565b6146d08186614ce9565b6001600160fd1b03841684036132b1578360031b600801806008116132b1571b94614706575b5050505065ffffffffffff191690565b600184018094116132b1578361284f602061472694013580968194614c1f565b601f0390601f82116132b1576001600160fd1b03821682036132b15760081b9060031b1c175f8080806146f6565b6146b960ff60016123c5565b9061476f63ffffffff92614207565b906363273b5b60e01b5f526004521660245260445ffd5b48600181901b91906001600160ff1b03811690036132b1576298968082106147d2575b6006549060080191826008116132b1576147cf926147c691614533565b60031c90614533565b90565b6298968091506147a9565b3d15614816573d906001600160401b038211613556576040519161480b601f8201601f19166020018461410a565b82523d5f602084013e565b606090565b5f80808085855af161482b6147dd565b5015614835575050565b6356fa2a8d60e11b5f5260018060a01b031660045260245260445ffd5b6040516020810190614865826004613f8b565b61024081526148766102608261410a565b5190209063ffffffff60405191602083019384521660408201526040815261489f60608261410a565b5190208091815f52600760205260405f2091825460f81c906148c082613df9565b600182036148cc575050565b637806ab2960e11b5f526004526148e281613df9565b60245260445ffd5b9080546001600160f81b0316600160f91b1790556040516020810191614911908390613f8b565b61024081526149226102608261410a565b5190205f52600860205260405f20805480156132b1575f19019055565b90816020910312612e7757516001600160a01b0381168103612e775790565b9060ff8251166001811480156149d0575b6149be576002036149b857612710610aab60a06147cf94019261ffff60806001600160401b03856149aa828951168560208801511690614533565b049651169201511690614533565b50505f90565b505060a001516001600160401b031690565b506003811461496f565b6149e3906143df565b9060ff82511691600183101580614a48575b92600303614a415763ffffffff60c082015116600101806001116132b157905b6bffffffff0000000000000000604063ffffffff60601b602084015160601b1692015160401b16171790565b5f90614a15565b5060038311156149f5565b906060810190614a63828261438f565b159050614ad75761018091614a779161438f565b614ab4602d60405183819460208301966c6c696d6e2063616c6c6461746160981b88528484013781015f838201520301601f19810183528261410a565b519020915b0135809103614ac55750565b6318afb23960e11b5f5260045260245ffd5b614ae2915080614546565b60405160208101916001600160fb1b038111612e775760208261018095614b1b9360051b8091873781010301601f19810183528261410a565b51902091614ab9565b614b31606082018261438f565b90501580614b75575b614b42575050565b806040614b5092019061438f565b9050816030029160308304036132b157632e4a1ceb60e11b5f5260045260245260445ffd5b50614b83604082018261438f565b60308085029250820484036132b1571415614b3a565b90939293848311612e77578411612e77578101920390565b9190915f90614bc3606082018261438f565b159050614bf7579283614bdc6040614bf596018261438f565b5092935b614bed602083018361438f565b939092614df7565b565b9050614c06604082018261438f565b909390603011612e775783614bf5945091603093614be0565b919091614c2f606082018261438f565b5f92915015614c4a579283614bdc6040614bf596018261438f565b9050614c59604082018261438f565b909390606011612e77576030614bf5940191603093614be0565b90614c81606083018361438f565b159050614cab57614bf59350614c9a604083018361438f565b50915f93614bed602083018361438f565b614cb8604083018361438f565b94806030029060308204036132b15760308101908181116132b157614bf596614ce093614b99565b92909293614be0565b9060f81c614cf45750565b637a0309a160e01b5f5260045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614d7d579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612e6c575f516001600160a01b03811615614d7357905f905f90565b505f906001905f90565b5050505f9160039190565b91811580614def575b614de8576040519160208301935f855263ffffffff60e01b9060e01b1660218401526001600160801b03199060801b1660258301526001600160801b03199060801b166035820152602581526141ed60458261410a565b5050505f90565b508015614d91565b95919394909560608101614e0b818361438f565b9050614faf575086600c1c90614e218180614546565b9050821015614f9c5790614e3882614e3e93614546565b90614590565b359460308114801590614f91575b614f75576001936108007f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d36306815b614f0c57505083614ec8935f98969395868a9997608095604051998a9860208a019c8d5260408a01526060890152868801378501918483018a815237010185815203601f19810183528261410a565b5190600a5afa614ed66147dd565b9015908115614eff575b50614ee85750565b610fff9063c0e8e17f60e01b5f521660045260245ffd5b604091505114155f614ee0565b610fff828b1616614f47575b807f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000191099060011c9081614e79565b957f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000187819209969050614f18565b82614f7f91614253565b63a8f394fb60e01b5f5260045260245ffd5b506030831415614e4c565b87630e2c326b60e41b5f5260045260245ffd5b94969550809350614fc3925084915061438f565b905060051c8310156150455790614fd99161438f565b600583901b6001600160fb1b03841684036132b15760208101918282116132b15761500393614b99565b9290359260208110615030575b50820361501b575050565b6314610db360e31b5f5260045260245260445ffd5b5f939193199060200360031b1b16915f615010565b82630e2c326b60e41b5f5260045260245ffdfe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
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

// PackANSWERBLOCKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f4b45a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ANSWER_BLOCKS() view returns(uint64)
func (asks *Asks) PackANSWERBLOCKS() []byte {
	enc, err := asks.abi.Pack("ANSWER_BLOCKS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackANSWERBLOCKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f4b45a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ANSWER_BLOCKS() view returns(uint64)
func (asks *Asks) TryPackANSWERBLOCKS() ([]byte, error) {
	return asks.abi.Pack("ANSWER_BLOCKS")
}

// UnpackANSWERBLOCKS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1f4b45a2.
//
// Solidity: function ANSWER_BLOCKS() view returns(uint64)
func (asks *Asks) UnpackANSWERBLOCKS(data []byte) (uint64, error) {
	out, err := asks.abi.Unpack("ANSWER_BLOCKS", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackASKBLOCKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb97280f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ASK_BLOCKS() view returns(uint64)
func (asks *Asks) PackASKBLOCKS() []byte {
	enc, err := asks.abi.Pack("ASK_BLOCKS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackASKBLOCKS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb97280f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ASK_BLOCKS() view returns(uint64)
func (asks *Asks) TryPackASKBLOCKS() ([]byte, error) {
	return asks.abi.Pack("ASK_BLOCKS")
}

// UnpackASKBLOCKS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb97280f2.
//
// Solidity: function ASK_BLOCKS() view returns(uint64)
func (asks *Asks) UnpackASKBLOCKS(data []byte) (uint64, error) {
	out, err := asks.abi.Unpack("ASK_BLOCKS", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
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
// the contract method with ID 0x502ff073.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 position, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle) returns()
func (asks *Asks) PackAnswer(posted Posted, position uint32, bundle Bundle) []byte {
	enc, err := asks.abi.Pack("answer", posted, position, bundle)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x502ff073.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 position, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle) returns()
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

// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package slashing

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

// Assignment is an auto generated low-level Go binding around an user-defined struct.
type Assignment struct {
	Task      Task
	Requester common.Address
	Miner     common.Address
	Price     uint64
	CommitBy  uint64
	Nonce     uint64
}

// Attestation is an auto generated low-level Go binding around an user-defined struct.
type Attestation struct {
	Assignment [32]byte
	Index      uint32
	Beacon     [32]byte
	Commit     [32]byte
	Plain      int32
	Augmented  int32
}

// AuditCommit is an auto generated low-level Go binding around an user-defined struct.
type AuditCommit struct {
	Assignment [32]byte
	Index      uint32
	Beacon     [32]byte
	Seal       [32]byte
}

// AuditStatement is an auto generated low-level Go binding around an user-defined struct.
type AuditStatement struct {
	Assignment [32]byte
	Index      uint32
	Beacon     [32]byte
	Pixels     [32]byte
	Root       [32]byte
	Salt       [32]byte
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

// ForfeitsCase is an auto generated low-level Go binding around an user-defined struct.
type ForfeitsCase struct {
	Account      uint32
	Fund         uint64
	Weight       uint64
	Owed         uint64
	ClaimsUntil  uint64
	RefutesUntil uint64
	Closed       bool
}

// ForfeitsClaim is an auto generated low-level Go binding around an user-defined struct.
type ForfeitsClaim struct {
	Claimant common.Address
	Miner    uint32
	Number   uint32
	SettleBy uint64
	Weight   uint64
	Share    uint64
}

// ForfeitsRecordProof is an auto generated low-level Go binding around an user-defined struct.
type ForfeitsRecordProof struct {
	Position uint32
	Elements [2][32]byte
	Opening  Opening
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

// SlashingTerms is an auto generated low-level Go binding around an user-defined struct.
type SlashingTerms struct {
	SlashBps     uint16
	ClaimPeriod  uint32
	RefutePeriod uint32
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

// SlashingMetaData contains all meta data concerning the Slashing contract.
var SlashingMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structSlashing.Terms\",\"components\":[{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"claimPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"refutePeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"LATEST_CLAIM\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_PERIOD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_SLASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SECURITY_PRICES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"caseId\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"caseOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structForfeits.Case\",\"components\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fund\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"owed\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"claimsUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refutesUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"closed\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimCount\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimDisplaced\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"record\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"},{\"name\":\"bundle\",\"type\":\"tuple\",\"internalType\":\"structBundle\",\"components\":[{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structVoucher\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"assignment\",\"type\":\"tuple\",\"internalType\":\"structAssignment\",\"components\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structTask\",\"components\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prompt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokens\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"width\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"height\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"guidance\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seed\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"commit\",\"type\":\"tuple\",\"internalType\":\"structCommit\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"picture\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pixels\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"plain\",\"type\":\"int32\",\"internalType\":\"int32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"audit\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"reveal\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structForfeits.RecordProof\",\"components\":[{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"elements\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"opening\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"blobHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"commitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}]}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structForfeits.Claim\",\"components\":[{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"miner\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"share\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimUnpaid\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"record\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"},{\"name\":\"bundle\",\"type\":\"tuple\",\"internalType\":\"structBundle\",\"components\":[{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structVoucher\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"assignment\",\"type\":\"tuple\",\"internalType\":\"structAssignment\",\"components\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structTask\",\"components\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prompt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokens\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"width\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"height\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"guidance\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seed\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"commit\",\"type\":\"tuple\",\"internalType\":\"structCommit\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"picture\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pixels\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"plain\",\"type\":\"int32\",\"internalType\":\"int32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"audit\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"reveal\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimed\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commit\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitmentOf\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"committedAt\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"connect\",\"inputs\":[{\"name\":\"escrow_\",\"type\":\"address\",\"internalType\":\"contractIEscrow\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"},{\"name\":\"evidence_\",\"type\":\"address\",\"internalType\":\"contractIEvidence\"},{\"name\":\"disputes_\",\"type\":\"address\",\"internalType\":\"contractIVerdicts\"},{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"governor_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"contradictAttestation\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structAttestation\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commit\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"plain\",\"type\":\"int32\",\"internalType\":\"int32\"},{\"name\":\"augmented\",\"type\":\"int32\",\"internalType\":\"int32\"}]},{\"name\":\"signatureA\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structAttestation\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commit\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"plain\",\"type\":\"int32\",\"internalType\":\"int32\"},{\"name\":\"augmented\",\"type\":\"int32\",\"internalType\":\"int32\"}]},{\"name\":\"signatureB\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"contradictAuditCommit\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structAuditCommit\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signatureA\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structAuditCommit\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signatureB\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"contradictAuditStatement\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structAuditStatement\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pixels\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signatureA\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structAuditStatement\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pixels\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signatureB\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"contradictCommit\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structCommit\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"picture\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pixels\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signatureA\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structCommit\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"picture\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pixels\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signatureB\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convicted\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"doubleVoucher\",\"inputs\":[{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structVoucher\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signatureA\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structVoucher\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signatureB\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEscrow\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"evidence\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEvidence\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"governor\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextTerms\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSlashing.Terms\",\"components\":[{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"claimPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"refutePeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"activeAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refute\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structForfeits.RecordProof\",\"components\":[{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"elements\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"opening\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"blobHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"commitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setTerms\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structSlashing.Terms\",\"components\":[{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"claimPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"refutePeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"terms\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSlashing.Terms\",\"components\":[{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"claimPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"refutePeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verdicts\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIVerdicts\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Contradicted\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"first\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"second\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"prover\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"gweis\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DoubleVoucher\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"number\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"first\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"second\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"fund\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ForfeitClaimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"miner\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"number\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"share\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"claimant\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ForfeitClosed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"owed\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"burned\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ForfeitCollected\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"gweis\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ForfeitRefuted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"refuter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TermsSet\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSlashing.Terms\",\"components\":[{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"claimPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"refutePeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"activeAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyClaimed\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AlreadyClosed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AlreadyConnected\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AlreadyConvicted\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AlreadyForfeited\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadOpening\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadProofLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ClaimTooLate\",\"inputs\":[{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"last\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ClaimsOver\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"clock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CommittedTooLate\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DifferentNames\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"DifferentSigners\",\"inputs\":[{\"name\":\"first\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"second\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"MalformedElement\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSecurity\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NoSuchElement\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchRecord\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotClosed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotCommitted\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotDeployer\",\"inputs\":[{\"name\":\"deployer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotGovernor\",\"inputs\":[{\"name\":\"governor\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotMiner\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotNumberOfKey\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotOneNumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotPlainToken\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotRefutedBy\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotSettle\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NotSignedByPayer\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotThisNumber\",\"inputs\":[{\"name\":\"record\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"}]},{\"type\":\"error\",\"name\":\"NothingAtStake\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OtherPayer\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"expected\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"OutOfBounds\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"low\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"high\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PaidToMiner\",\"inputs\":[{\"name\":\"record\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"}]},{\"type\":\"error\",\"name\":\"ProvenWrong\",\"inputs\":[{\"name\":\"payer\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RefBlockNotReached\",\"inputs\":[{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RefutationsOpen\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"clock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RefutationsOver\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"clock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SameStatement\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SameVoucher\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"StillPayable\",\"inputs\":[{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownCase\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownClaim\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongData\",\"inputs\":[{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongElement\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"found\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongProofs\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "Slashing",
	Bin: "0x60a06040523461025a57604051601f61588938819003918201601f19168301916001600160401b0383118484101761025e5780849260609460405283398101031261025a57604051606081016001600160401b0381118282101761025e57604052815161ffff8116810361025a57815261008e604061008060208501610272565b936020840194855201610272565b90604081019182523360805261ffff8151166103e88110801561024f575b610214575063ffffffff835116600181108015610208575b6101ca575063ffffffff8251166001811080156101be575b61017f577f68ab1b797d02dfd328363e285019d917661bd948adac4dc0fc36ad8944f1a02d60808563ffffffff868161ffff88511693600b5465ffffffff0000825160101b168669ffffffff000000000000865160301b169260018060501b031916171717600b55604051948552511660208401525116604082015260018060401b0343166060820152a160405161560590816102848239608051816102c80152f35b6040516313a5e3a360e31b81526b1c99599d5d1954195c9a5bd960a21b6004820152602481019190915260016044820152624000006064820152608490fd5b506240000081116100dc565b6040516313a5e3a360e31b81526a18db185a5b54195c9a5bd960aa1b6004820152602481019190915260016044820152624000006064820152608490fd5b506240000081116100c4565b6040516313a5e3a360e31b815267736c61736842707360c01b600482015260248101919091526103e860448201526127106064820152608490fd5b5061271081116100ac565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff8216820361025a5756fe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630c340a2414613be8575080630d6ce15e14613bcc5780632fc2f3c114613b9d57806338e53f1d14613af457806339c79e0c146139ce5780634087e2b2146132aa5780635a920114146130795780636533d53f1461304657806367196c5e14612d545780636abed3b214612a5d5780636f07f652146129cf5780637b103999146129a6578063815732881461283957806381fa0f24146128105780638b8a8143146124b2578063a4a1fda614612495578063a77e09871461246c578063b433e642146121f6578063c363729a146117d1578063c810b7fe146117b3578063cc3c0f0614611784578063d3f645961461174f578063d49224e914611652578063d502562514611608578063e098d444146115ec578063e2fdcc17146115c5578063e7ed421b146107a5578063ed78f3721461077b578063f14fcbc81461071f578063f63416e7146103e8578063f93700ab14610232578063f95502ed146101b45763fc0c546a14610189575f80fd5b346101b157806003193601126101b157600a546040516001600160a01b039091168152602090f35b80fd5b50346101b15760c06101d76101c836613cd9565b906101d1614321565b50614916565b6001600160401b0360a060405192600180831b03815116845263ffffffff602082015116602085015263ffffffff604082015116604085015282606082015116606085015282608082015116608085015201511660a0820152f35b50346101b15760c03660031901126101b1576004356001600160a01b038116908190036103e4576024356001600160a01b03811691908290036103e0576044356001600160a01b03811691908290036103dc576064356001600160a01b03811691908290036103d8576084356001600160a01b03811691908290036103d45760a4356001600160a01b038116918282036103d0577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316338190036103be575087546001600160a01b0381166103b0579061034e929161031882614f64565b6001600160a01b03191617885561032e87614f64565b61033786614f64565b61034085614f64565b61034984614f64565b614f64565b6001600160601b0360a01b60015416176001556001600160601b0360a01b600a541617600a556001600160601b0360a01b60095416176009556001600160601b0360a01b60085416176008556001600160601b0360a01b600754161760075580f35b6239c01160e31b8952600489fd5b630646601b60e11b8952600452602488fd5b8780fd5b8580fd5b8480fd5b8380fd5b8280fd5b5080fd5b50346101b1576101a03660031901126101b15760a03660231901126101b15760c4356001600160401b0381116103e457610426903690600401613c35565b60a03660e31901126103e057610184356001600160401b0381116103dc57610452903690600401613c35565b61045f9391933633613df8565b80865260026020526001600160401b03604087205416801561070b57438110156106e757508552600260205260408520805467ffffffffffffffff191690556024359360e43585036106d8579061055c91604051946104bd86613d50565b61051060405160208101907fa628b8b5ca1c1f4a1a5f0d738c8b4bdd978d29c57681d575fd5507afcbaeae4682526104f9604082016024614eca565b60c0815261050860e082613dbc565b5190206146d8565b865261054e60405160208101907fa628b8b5ca1c1f4a1a5f0d738c8b4bdd978d29c57681d575fd5507afcbaeae4682526104f96040820160e4614eca565b94602087019586528661488b565b9160405192602084019060018060a01b031693848252600560408201528560608201528660808201528660a082015260a0815261059a60c082613dbc565b519020808652600360205260ff6040872054166106c15785526003602090815260408620805460ff191660011790556007548691906001600160a01b0316606461ffff6105e56141d1565b51166040519485938492635be2777760e01b84528a600485015260248401523360448401525af180156106b6578690610676575b6001600160401b03915016908115610662579160a0915f5160206155c55f395f51905f52935191516040519260058452602084015260408301523360608301526080820152a380f35b63fb292e0b60e01b86526004849052602486fd5b506020813d6020116106ae575b8161069060209383613dbc565b810103126103d4576106a96001600160401b03916143b6565b610619565b3d9150610683565b6040513d88823e3d90fd5b636ee87e4960e11b86526004849052602452604485fd5b63180d4bb360e31b8652600486fd5b866001600160401b036106fb602493613ef8565b633db3744360e11b835216600452fd5b634ebe8a4d60e01b87526004829052602487fd5b50346101b15760203660031901126101b15760043580825260026020526001600160401b0360408320541615610753575080f35b8152600260205260408120805467ffffffffffffffff1916436001600160401b031617905580f35b50346101b15760203660031901126101b15760406020916004358152600583522054604051908152f35b50346101b1576102c03660031901126101b1576004356107c3613cef565b906044356001600160401b0381116103dc57806004019161044060031983360301126103d857606435916001600160401b0383168093036103d4576102403660831901126103d457610813614351565b61081f60c48201613f62565b86549093906001600160a01b0316803b156103d05787604051636c20bb5160e11b81526084356001600160401b0381168091036103e057600482015260a435602482015260c435604482015260e4356064820152610104356001600160401b0381168091036103e0576084820152610124356001600160401b0381168091036103e05760a4820152610144356001600160401b0381168091036103e05760c48201526101643560e48201526101843563ffffffff81168091036103e0576101048201526101a43563ffffffff81168091036103e0576101248201526101c43563ffffffff81168091036103e0576101448201526101e43561016482015261020435610184820152610224356001600160401b0381168091036103e0576101a48201526102443563ffffffff81168091036103e0576101c48201526102643563ffffffff81168091036103e0576101e4820152610284356001600160401b0381168091036103e0576102048201526102a4356001600160401b0381168091036103e057610224820152818161024481865afa801561141d576115b0575b50506001600160401b0394856109cf613f4c565b911695869116106115885761010060049160405192838092638f7dcfa360e01b82525afa801561157d5763ffffffff91899161154e575b50511661010085016001600160401b03811161153a576001600160401b0316811161152357504381101561151157610a4060e48301613ee7565b90604051610a4d81613d6b565b8581526020810191825263ffffffff6040820193168352610a6d85614386565b96600188015460ff8160801c1680156114f5575b6114cb575063ffffffff885416610a978a614e17565b9060ff825116600181036114b95750602082019063ffffffff8251168181036114a45750508b60ff6040610ad2610acd8761468f565b6146d8565b928381526006602052205416611492578c526006602090815260408d20805460ff19166001179055600854600954610b4d92916001600160a01b0390811691165b8451604096870180519751633abb8e3d60e01b815263ffffffff928316600482015291909716602482015293849250829081906044820190565b03916001600160a01b03165afa908115611487578d91611449575b506114285750506008548a939291906001600160a01b0316803b156103d85784928b610df46001600160401b03948560405198899788968796631bfe560f60e01b885265ffffffffffff19166004880152511660248601525116604484015263ffffffff8a5116606484015260a06084840152610be860a48401826145ce565b6101248b01356101c48401526101448b01356101e48401526101648b013561020484015261ffff610c1c6101848d01614156565b1661022484015261ffff610c336101a48d01614156565b1661024484015261ffff610c4a6101c48d01614156565b1661026484015261ffff610c616101e48d01614156565b166102848401526001600160401b03610c7d6102048d01613d3c565b166102a484015260ff610c936102248d01614ebc565b166102c484015260ff610ca96102448d01614ebc565b166102e48401526001600160a01b03610cc56102648d01613c21565b166103048401526001600160a01b03610ce16102848d01613c21565b166103248401526001600160401b03610cfd6102a48d01613d3c565b166103448401526001600160401b03610d196102c48d01613d3c565b166103648401526001600160401b03610d356102e48d01613d3c565b16610384840152610d4e6103a484016103048d01614eca565b610de1610dd58c610dc2610404610dba610d83610d6f6103a4860189614f04565b6104406104448d01526104e48c0191614f35565b610d906103c486016147ea565b60030b6104648b0152610da76103e4860189614f04565b8b830360a319016104848d015290614f35565b920185614f04565b87830360a319016104a489015290614f35565b916104248d0190614f04565b84830360a319016104c486015290614f35565b03915afa801561141d57611404575b5050610e1160848301613f62565b85549560146001600160401b038860201c16046001600160401b0381166001600160401b038416116113fc575b506001600160401b038216928960c063ffffffff60018060a01b0383541693511660246040518095819362a1f24b60e21b835260048301525afa9182156113ef578192611328575b5050610eb9610f20936001600160401b0380612710610ead61ffff610ee19751168a614446565b04169a60601c16613f16565b825467ffffffffffffffff60601b191660609190911b67ffffffffffffffff60601b16178255565b610ef8876001600160401b03835460a01c16613f16565b815467ffffffffffffffff60a01b191660a09190911b67ffffffffffffffff60a01b16179055565b828752600560205263ffffffff6060610f3d60408a205498614e17565b01511693610f4d60248401613ee7565b926001600160a01b0390610f6390606401613ead565b16331480156112a2575b1561128f578388526005602052604088209260405193610f8c85613da1565b3385526020850187815263ffffffff604087019316958684526060810193858552608082019287845260a08301948c8652805490600160401b82101561127a5790610fdc916001820181556140f5565b939093611266575183549151925163ffffffff60c01b60c09190911b1663ffffffff60a01b60a094851b166001600160a01b039092166001600160e01b03199093169290921717178255935160019091018054925193516001600160c01b03199093166001600160401b0390921691909117604093841b67ffffffffffffffff60401b1617608092831b67ffffffffffffffff60801b16179055815195865260208601939093528401929092526060830186905233908301528592917fb9d45c5e97c916e61c981a194d818f96edfff0780e0f170fb094d5105e530f4c9190a4600a546040516370a0823160e01b81523060048201526001600160a01b0390911690602081602481855afa9081156111e4578591611234575b50633b9aca00830292808404633b9aca001490151715611220576040516323b872dd60e01b8652336004523060245260448490529160208660648180855af16001875114811615611201575b8360405286606052156111ef57826024816020936370a0823160e01b82523060048301525afa80156111e45785906111ac575b61117e92506149e3565b0361119d576020915f5160206155e55f395f51905f525d604051908152f35b6357f0864160e01b8252600482fd5b506020823d6020116111dc575b816111c660209383613dbc565b810103126111d85761117e9151611174565b5f80fd5b3d91506111b9565b6040513d87823e3d90fd5b635274afe760e01b8652600452602485fd5b600181151661121757813b15153d151616611141565b833d88823e3d90fd5b634e487b7160e01b85526011600452602485fd5b90506020813d60201161125e575b8161124f60209383613dbc565b810103126111d857515f6110f5565b3d9150611242565b634e487b7160e01b8f5260048f905260248ffd5b50634e487b7160e01b8f52604160045260248ffd5b633160bde360e11b885233600452602488fd5b5087546040516323b7ec3b60e01b81526004810187905290602090829060249082906001600160a01b03165afa90811561131d5789916112ee575b506001600160a01b03163314610f6d565b611310915060203d602011611316575b6113088183613dbc565b810190614183565b5f6112dd565b503d6112fe565b6040513d8b823e3d90fd5b90915060c0813d60c0116113e7575b8161134460c09383613dbc565b810103126103e457610f20936001600160401b0380612710610ead61ffff610eb996610ee198506113d260a06040519261137d84613da1565b61138681614f55565b845261139460208201614f55565b60208501526113a560408201614f55565b60408501526113b660608201614f55565b60608501526113c760808201614f55565b608085015201614f55565b60a082015297505050505050938b9150610e86565b3d9150611337565b50604051903d90823e3d90fd5b91505f610e3e565b8161140e91613dbc565b61141957865f610e03565b8680fd5b6040513d84823e3d90fd5b519051630bc7929560e21b8c5263ffffffff9182166004521660245260448afd5b90506020813d60201161147f575b8161146460209383613dbc565b8101031261147b576114759061425f565b5f610b68565b8c80fd5b3d9150611457565b6040513d8f823e3d90fd5b633210992160e21b8d5260045260248cfd5b6361dbac2960e01b8e5260045260245260448cfd5b632cae118760e21b8d5260045260248cfd5b8a6001600160401b03604492816114e06143ca565b63d6a8e85d60e01b8552911660045216602452fd5b506114fe6143ca565b6001600160401b03808316911611610a81565b633ba0fdc160e01b8752600452602486fd5b63507195b560e01b88526004859052602452604487fd5b634e487b7160e01b89526011600452602489fd5b61157091506101003d8111611576575b6115688183613dbc565b81019061426c565b5f610a06565b503d61155e565b6040513d8a823e3d90fd5b6044886001600160401b038761159c613f4c565b90632eb5e4e360e11b845260045216602452fd5b816115ba91613dbc565b6103d057875f6109bb565b50346101b157806003193601126101b157546040516001600160a01b039091168152602090f35b50346101b157806003193601126101b157602060405160148152f35b50346101b157806003193601126101b15760606116236141d1565b611650604051809263ffffffff6040809261ffff8151168552826020820151166020860152015116910152565bf35b50346101b15760203660031901126101b15760408160e09260c0835161167781613d86565b82815282602082015282858201528260608201528260808201528260a0820152015260043581526004602052206001600160401b0380604051926116ba84613d86565b818154948163ffffffff871696878352816020840195818360201c16875260016040860191838560601c16835283606088019560a01c168552015498899760ff60c06080890198848c168a528460a082019c60401c168c52019b60801c1615158b526040519b8c52511660208b0152511660408901525116606087015251166080850152511660a083015251151560c0820152f35b50346101b15760403660031901126101b157602061177c61176e613c0b565b611776613d05565b906141a2565b604051908152f35b50346101b15760203660031901126101b15760ff60406020926004358152600684522054166040519015158152f35b50346101b157806003193601126101b1576020604051624000008152f35b50346101b1576102c03660031901126101b1576004356117ef613cef565b906044356001600160401b0381116103dc57806004019161044060031983360301126103d8576102403660631901126103d8576102a4356001600160401b0381116103d4578060040190608060031982360301126114195761184f614351565b865487906001600160a01b0316803b156103e457816040518092636c20bb5160e11b8252818061188160048201613f76565b03915afa801561141d576121e1575b50508160246118af6118a46118b795613ee7565b9260648501906140e0565b9201906149f0565b6118c085614e17565b6118e063ffffffff60208301511663ffffffff6040840151169084614d31565b156121c5576118ee82614e17565b9063ffffffff60608301511663ffffffff6060830151161491826121a6575b505061218b575061191c613f36565b91610124356001600160401b038116908181036103d0575061194060e48301613ee7565b936001600160401b036040519161195683613d6b565b1681526020810191825263ffffffff604082019516855261197684614386565b95600187015460ff8160801c16801561216f575b61215a575063ffffffff8754166119a089614e17565b9060ff825116600181036121485750602082019063ffffffff8251168181036121335750506119d1610acd8461468f565b808c52600660205260ff60408d205416612121578b526006602090815260408c20805460ff19166001179055600854600954611a1a92916001600160a01b039081169116610b13565b03916001600160a01b03165afa908115612116578c916120d8575b506120b757505060085489939291906001600160a01b0316803b156103d85784928a611c486001600160401b03948560405198899788968796631bfe560f60e01b885265ffffffffffff19166004880152511660248601525116604484015263ffffffff8c5116606484015260a06084840152611ab560a48401826145ce565b6101248a01356101c48401526101448a01356101e48401526101648a013561020484015261ffff611ae96101848c01614156565b1661022484015261ffff611b006101a48c01614156565b1661024484015261ffff611b176101c48c01614156565b1661026484015261ffff611b2e6101e48c01614156565b166102848401526001600160401b03611b4a6102048c01613d3c565b166102a484015260ff611b606102248c01614ebc565b166102c484015260ff611b766102448c01614ebc565b166102e48401526001600160a01b03611b926102648c01613c21565b166103048401526001600160a01b03611bae6102848c01613c21565b166103248401526001600160401b03611bca6102a48c01613d3c565b166103448401526001600160401b03611be66102c48c01613d3c565b166103648401526001600160401b03611c026102e48c01613d3c565b16610384840152611c1b6103a484016103048c01614eca565b610de1611c3c8b610dc2610404610dba610d83610d6f6103a4860189614f04565b916104248c0190614f04565b03915afa801561141d576120a2575b5050611c6560848201613f62565b84549460146001600160401b038760201c16046001600160401b0381166001600160401b0384161161209a575b506001600160401b038216948860c063ffffffff60018060a01b0383541693511660246040518095819362a1f24b60e21b835260048301525afa9182156113ef578192612028575b5050610eb9611d24936001600160401b0380612710611d0161ffff611d0d9751168c614446565b04169960601c16613f16565b610ef8866001600160401b03835460a01c16613f16565b818652600560205263ffffffff6060611d41604089205497614e17565b01511692611d5160248301613ee7565b916001600160a01b0390611d6790606401613ead565b1633148015611fbd575b15611faa578287526005602052604087209160405192611d9084613da1565b3384526020840186815263ffffffff6040860193169485845260608101938b8552608082019286845260a08301948b8652805490600160401b821015611f965790611de0916001820181556140f5565b939093611f82575183549151925163ffffffff60c01b60c09190911b1663ffffffff60a01b60a094851b166001600160a01b039092166001600160e01b03199093169290921717178255935160019091018054925193516001600160c01b03199093166001600160401b0390921691909117604093841b67ffffffffffffffff60401b1617608092831b67ffffffffffffffff60801b161790558151948552602085018a9052908401929092526060830186905233918301919091528592917fb9d45c5e97c916e61c981a194d818f96edfff0780e0f170fb094d5105e530f4c9190a4600a546040516370a0823160e01b81523060048201526001600160a01b0390911690602081602481855afa9081156111e45785916112345750633b9aca00830292808404633b9aca001490151715611220576040516323b872dd60e01b8652336004523060245260448490529160208660648180855af16001875114811615611201578360405286606052156111ef57826024816020936370a0823160e01b82523060048301525afa80156111e45785906111ac5761117e92506149e3565b634e487b7160e01b8e5260048e905260248efd5b634e487b7160e01b8f52604160045260248ffd5b633160bde360e11b875233600452602487fd5b5086546040516323b7ec3b60e01b81526004810186905290602090829060249082906001600160a01b03165afa90811561157d578891612009575b506001600160a01b03163314611d71565b612022915060203d602011611316576113088183613dbc565b5f611ff8565b90915060c0813d60c011612092575b8161204460c09383613dbc565b810103126103e457611d24936001600160401b0380612710611d0161ffff610eb996611d0d985061207d60a06040519261137d84613da1565b60a082015297505050505050938a9150611cda565b3d9150612037565b91505f611c92565b816120ac91613dbc565b6103d457855f611c57565b519051630bc7929560e21b8b5263ffffffff91821660045216602452604489fd5b90506020813d60201161210e575b816120f360209383613dbc565b8101031261210a576121049061425f565b5f611a35565b8b80fd5b3d91506120e6565b6040513d8e823e3d90fd5b633210992160e21b8c5260045260248bfd5b6361dbac2960e01b8d5260045260245260448bfd5b632cae118760e21b8c5260045260248bfd5b896001600160401b03604492816114e06143ca565b506121786143ca565b6001600160401b0380831691161161198a565b639a07139560e01b865265ffffffffffff1916600452602485fd5b6001600160401b038092935060a0809201511692015116145f8061190d565b6304cd82f160e11b875265ffffffffffff198216600452602487fd5b816121eb91613dbc565b61141957865f611890565b50346101b15761220536613c62565b919295506122133633613df8565b80885260026020526001600160401b036040892054168015612458574381101561244457508752600260205260408720805467ffffffffffffffff19169055843595833587148061241c575b8061240b575b156123fc57906122a49291612296610acd6040519661228388613d50565b61228f610acd8b614d98565b8852614d98565b95602086019687528561488b565b6122b060208501613ee7565b93604080519163ffffffff602084019460018060a01b031697888652600984860152896060860152166080840152013560a082015260a081526122f460c082613dbc565b519020808652600360205260ff6040872054166106c15785526003602090815260408620805460ff191660011790556007548691906001600160a01b0316606461ffff61233f6141d1565b51166040519485938492635be2777760e01b84528a600485015260248401523360448401525af180156106b65786906123bc575b6001600160401b03915016908115610662579160a0915f5160206155c55f395f51905f52935191516040519260098452602084015260408301523360608301526080820152a380f35b506020813d6020116123f4575b816123d660209383613dbc565b810103126103d4576123ef6001600160401b03916143b6565b612373565b3d91506123c9565b63180d4bb360e31b8852600488fd5b506040840135604087013514612265565b5061242960208701613ee7565b63ffffffff8061243b60208801613ee7565b1691161461225f565b886001600160401b036106fb602493613ef8565b634ebe8a4d60e01b89526004829052602489fd5b50346101b157806003193601126101b1576008546040516001600160a01b039091168152602090f35b50346101b157806003193601126101b15760206040516101008152f35b50346101b1576101603660031901126101b15760803660231901126101b15760a4356001600160401b0381116103e4576124f0903690600401613c35565b60803660c31901126103e057610144356001600160401b0381116103dc5761251c903690600401613c35565b92906125283633613df8565b80865260026020526001600160401b03604087205416801561070b57438110156106e757508552600260205260408520805467ffffffffffffffff191690556024359360c43590818614806127e3575b806127d5575b156127c6576040519261259084613d50565b60405195602087017f3cc0666b7bd04bbb3d64f4a7740eea24b883db25c29203cf251576e7b1992ea481528860408901526044359063ffffffff82168092036127c2576125fd9160608a01526064359889608082015260843560a082015260a0815261050860c082613dbc565b85526040519360208501907f3cc0666b7bd04bbb3d64f4a7740eea24b883db25c29203cf251576e7b1992ea48252604086015260e4359063ffffffff82168092036127c257856122969260606126709801526101043560808201526101243560a082015260a0815261050860c082613dbc565b612678613ed4565b936040519063ffffffff602083019360018060a01b0316968785526007604085015288606085015216608083015260a082015260a081526126ba60c082613dbc565b519020808652600360205260ff6040872054166106c15785526003602090815260408620805460ff191660011790556007548691906001600160a01b0316606461ffff6127056141d1565b51166040519485938492635be2777760e01b84528a600485015260248401523360448401525af180156106b6578690612782575b6001600160401b03915016908115610662579160a0915f5160206155c55f395f51905f52935191516040519260078452602084015260408301523360608301526080820152a380f35b506020813d6020116127ba575b8161279c60209383613dbc565b810103126103d4576127b56001600160401b03916143b6565b612739565b3d915061278f565b8a80fd5b63180d4bb360e31b8752600487fd5b50610104356064351461257e565b506127ec613ed4565b60e43563ffffffff81169182820361280c5763ffffffff91501614612578565b8980fd5b50346101b157806003193601126101b1576009546040516001600160a01b039091168152602090f35b50346101b15761284836613cd9565b90612851614351565b61285a81614386565b9060ff600183015460801c1615612994576128758382614916565b818552600560205261289361288d85604088206140f5565b90614122565b6128ac60a08201936001600160401b0385511690614459565b85546020838101516040516323b7ec3b60e01b815263ffffffff90911660048201529291839060249082906001600160a01b03165afa801561298957612955966001600160401b0395612942948a93612968575b50604080516001600160a01b038516815285891660208201527fbf48e836481f6fb519abb957ef803e5bf2be73111f111ffcc07b5151b26cc59b9190a3614558565b51915116906001600160a01b0316614558565b805f5160206155e55f395f51905f525d80f35b61298291935060203d602011611316576113088183613dbc565b915f612900565b6040513d89823e3d90fd5b636494ec3160e11b8452600452602483fd5b50346101b157806003193601126101b1576007546040516001600160a01b039091168152602090f35b50346101b157806003193601126101b1576080906129eb614165565b5050600d54604051906001600160401b0316612a0682613d6b565b63ffffffff600c5461ffff81168452818160101c16602085015260301c166040830152612a56604051809363ffffffff6040809261ffff8151168552826020820151166020860152015116910152565b6060820152f35b50346101b15760603660031901126101b1576001546001600160a01b031633819003612d425750604051612a9081613d6b565b612a98614145565b80825261ffff612aa6613d05565b91602084019283526040612ab8613d18565b9401938452166103e881108015612d37575b612cfc57505163ffffffff16600181108015612cf0575b612cb257505163ffffffff16600181108015612ca6575b612c6757506040612b076141d1565b8051600b80546020840151949093015169ffffffffffffffffffff1990931661ffff929092169190911760109390931b65ffffffff0000169290921760309190911b63ffffffff60301b1617905580546001600160401b0390612b7e90612b76906001600160a01b03166150cb565b824316613f16565b166001600160401b0319600d541617600d5560043561ffff81168091036103e45761ffff19600c541617600c55612bb3613ec1565b65ffffffff0000600c549160101b169065ffffffff0000191617600c55612bd8613ed4565b63ffffffff60301b600c549160301b169063ffffffff60301b191617600c557f68ab1b797d02dfd328363e285019d917661bd948adac4dc0fc36ad8944f1a02d60806001600160401b03600d54166040519061ffff612c35614145565b16825263ffffffff612c45613d05565b16602083015263ffffffff612c58613d18565b1660408301526060820152a180f35b6040516313a5e3a360e31b81526b1c99599d5d1954195c9a5bd960a21b6004820152602481019190915260016044820152624000006064820152608490fd5b50624000008111612af8565b6040516313a5e3a360e31b81526a18db185a5b54195c9a5bd960aa1b6004820152602481019190915260016044820152624000006064820152608490fd5b50624000008111612ae1565b6040516313a5e3a360e31b815267736c61736842707360c01b600482015260248101919091526103e860448201526127106064820152608490fd5b506127108111612aca565b63ad0550d560e01b8252600452602490fd5b50346101b1576102c03660031901126101b1576024356044356102403660631901126103e0576102a435916001600160401b0383116103dc5782600401608060031985360301126103d857612da93633613df8565b80865260026020526001600160401b03604087205416801561070b57438110156106e757508552600260205260408520805467ffffffffffffffff19169055612df0614351565b612df982614386565b93600185015460ff8160801c168015613027575b612ffa5750612e1c8484614916565b916001600160401b03612e2d613f36565b816060860151169182911611612fd3575086546001600160a01b0316803b156103d057876040518092636c20bb5160e11b82528180612e6e60048201613f76565b03915afa801561157d57612fbb575b50908160246118af6118a4612e9195613ee7565b845490612eaf63ffffffff60408501511663ffffffff841683614d31565b15612fa0575091612f2f60a083612f0c612ee461295599976001600160401b03806080612f9b9c9a0151169160601c16613e60565b875467ffffffffffffffff60601b191660609190911b67ffffffffffffffff60601b16178755565b0193610ef86001600160401b038651166001600160401b03835460a01c16613e60565b8086526005602052612f4761288d83604089206140f5565b7fb9f117bb4810b944216793444ffe1d6db31f24b05e784258e38c0f6f324073586020604051338152a3805160011c677fffffffffffffff16906001600160401b0390612f948333614558565b5116613e60565b6144b6565b6304cd82f160e11b875265ffffffffffff1916600452602486fd5b96612fcb81612e91949399613dbc565b969091612e7d565b876044916001600160401b03612fe7613f36565b637a65880b60e01b845216600452602452fd5b866001600160401b036044928161300f6143ca565b91632345d56b60e21b855260401c1660045216602452fd5b506130306143ca565b6001600160401b03808360401c16911611612e0d565b50346101b15760203660031901126101b1576001600160401b036040602092600435815260028452205416604051908152f35b50346101b15761308836613c62565b919295506130963633613df8565b80885260026020526001600160401b036040892054168015612458574381101561244457508752600260205260408720805467ffffffffffffffff191690558435958335871480613282575b80613271575b156123fc57906131199291612296610acd6040519661310688613d50565b613112610acd8b6147f8565b88526147f8565b61312560208501613ee7565b93604080519163ffffffff602084019460018060a01b031697888652600684860152896060860152166080840152013560a082015260a0815261316960c082613dbc565b519020808652600360205260ff6040872054166106c15785526003602090815260408620805460ff191660011790556007548691906001600160a01b0316606461ffff6131b46141d1565b51166040519485938492635be2777760e01b84528a600485015260248401523360448401525af180156106b6578690613231575b6001600160401b03915016908115610662579160a0915f5160206155c55f395f51905f52935191516040519260068452602084015260408301523360608301526080820152a380f35b506020813d602011613269575b8161324b60209383613dbc565b810103126103d4576132646001600160401b03916143b6565b6131e8565b3d915061323e565b5060408401356040870135146130e8565b5061328f60208701613ee7565b63ffffffff806132a160208801613ee7565b169116146130e2565b346111d857366003190161028081126111d857610120136111d857610124356001600160401b0381116111d8576132e5903690600401613c35565b90610120366101431901126111d857610264356001600160401b0381116111d857613314903690600401613c35565b61331f939193614351565b613327613e80565b6001600160a01b03613337613e96565b6001600160a01b039092169116148015906139a3575b6139945761339e60405160208101907f488f02390f8cffb4510022f9c0dd26658fb445dd29a09f8cc0be886df1fbfb1b825261338d6040820160046145ce565b610140815261050861016082613dbc565b936133dc60405160208101907f488f02390f8cffb4510022f9c0dd26658fb445dd29a09f8cc0be886df1fbfb1b825261338d604082016101446145ce565b9384861461398157613403936133fa91876133f5613e80565b614794565b836133f5613e96565b61340b613e80565b91613414613ec1565b5f54604051629e645f60e81b81526001600160a01b03808716600483018190529396921694909160a083602481895afa928315613771575f936138ca575b5063ffffffff8351161580156138b3575b6138965786613471916141a2565b94855f52600460205260405f209663ffffffff885416613883578351600a546040516370a0823160e01b8152306004820152916001600160a01b039091169063ffffffff16602083602481855afa928315613771575f9361384f575b505f946024602092604051978893849263017a697160e71b845260048401525af1938415613771575f9461380c575b50906020602492604051938480926370a0823160e01b82523060048301525afa8015613771575f906137d8575b61353392506149e3565b6001600160401b03831690633b9aca008202821591838204633b9aca00148317156137c457036137b55761379b576135696141d1565b9360018060a01b035f5416604051638f7dcfa360e01b815261010081600481855afa9081156137715762ffffff916080915f9161377c575b500151604051630c54703960e31b81529116600482015296608088602481855afa9182156137715760209c6136bf63ffffffff6080998f9c600161369b7ff32641d740c9cdf8bbc591a0f22d37ba16e2c285d888c75ca17673ea04ec30a99e859a6136e6996001600160401b03955f9261372c575b506020604061363f8a939261362b85946150cb565b9501946401fffffffe86518a1b1690613f16565b60208601518316908981168211156137245750945b0151169151168082115f1461371c5750945b868b5116906bffffffffffffffff000000008a549160201b16906001600160601b031916171788556136966143ca565b613f16565b950194166001600160401b0319855416178455166001600160401b03835416613f16565b67ffffffffffffffff60401b82549160401b169067ffffffffffffffff60401b1916179055565b51169763ffffffff604051941684528a84015260408301526060820152a45f5f5160206155e55f395f51905f525d604051908152f35b905094613666565b905094613654565b602060808a93945060409161362b61375e869561363f943d60801161376a575b6137568183613dbc565b810190614fc5565b96955050505050613616565b503d61374c565b6040513d5f823e3d90fd5b61379591506101003d8111611576576115688183613dbc565b8e6135a1565b63ffffffff855116633c70a58d60e01b5f5260045260245ffd5b6357f0864160e01b5f5260045ffd5b634e487b7160e01b5f52601160045260245ffd5b506020823d602011613804575b816137f260209383613dbc565b810103126111d8576135339151613529565b3d91506137e5565b919093506020823d602011613847575b8161382960209383613dbc565b810103126111d857602061383e6024936143b6565b949192506134fc565b3d915061381c565b9092506020813d60201161387b575b8161386b60209383613dbc565b810103126111d85751915f6134cd565b3d915061385e565b8663857cb06960e01b5f5260045260245ffd5b63ffffffff87856332fbed6b60e11b5f526004521660245260445ffd5b5060ff60208401511660ff8860181c161415613463565b90925060a0813d60a011613979575b816138e660a09383613dbc565b810103126111d8576040519060a082018281106001600160401b03821117613965576040526139148161423c565b8252602081015160ff811681036111d85761395991608091602085015261393d604082016143b6565b604085015261394e606082016143b6565b6060850152016143b6565b60808201529187613452565b634e487b7160e01b5f52604160045260245ffd5b3d91506138d9565b85632f4fd5df60e21b5f5260045260245ffd5b63cbe324c360e01b5f5260045ffd5b506139ac613ec1565b6101643563ffffffff8116918282036111d85763ffffffff915016141561334d565b346111d85760203660031901126111d8576004356139ea614351565b6139f381614386565b9060018201805460ff8160801c16613ae1576001600160401b03613a156143ca565b818360401c16918291161115613ab95760ff60801b198216600160801b1783558454613aa790612f9b90866001600160401b03613a5860a084901c82168b614459565b9260201c16907f587125baf00744b7d70f47be213a5c49677ad8908abab91d788e909b6e4da6d46040613a8b8585613e60565b6001600160401b038251918188168352166020820152a2613e60565b5f5f5160206155e55f395f51905f525d005b6001600160401b0390613aca6143ca565b906325366ae360e01b5f526004521660245260445ffd5b826329730f8360e01b5f5260045260245ffd5b346111d85760403660031901126111d857613b0d613c0b565b6024356001600160401b0381116111d857613b2c903690600401613c35565b909190613b3881613ddd565b613b456040519182613dbc565b818152602081019136818601116111d8576020815f92829786378301015251902060405190838201926001600160601b03199060601b168352603482015260348152613b92605482613dbc565b519020604051908152f35b346111d85760203660031901126111d8576004355f526003602052602060ff60405f2054166040519015158152f35b346111d8575f3660031901126111d85760206040516103e88152f35b346111d8575f3660031901126111d8576001546001600160a01b03168152602090f35b600435906001600160a01b03821682036111d857565b35906001600160a01b03821682036111d857565b9181601f840112156111d8578235916001600160401b0383116111d857602083818601950101116111d857565b906101e06003198301126111d8576004359160c06023198201126111d85760249160e4356001600160401b0381116111d85782613ca191600401613c35565b9092909160c0610103198301126111d857610104916101c435906001600160401b0382116111d857613cd591600401613c35565b9091565b60409060031901126111d8576004359060243590565b6024359065ffffffffffff19821682036111d857565b6024359063ffffffff821682036111d857565b6044359063ffffffff821682036111d857565b359063ffffffff821682036111d857565b35906001600160401b03821682036111d857565b604081019081106001600160401b0382111761396557604052565b606081019081106001600160401b0382111761396557604052565b60e081019081106001600160401b0382111761396557604052565b60c081019081106001600160401b0382111761396557604052565b90601f801991011681019081106001600160401b0382111761396557604052565b6001600160401b03811161396557601f01601f191660200190565b90613e0281613ddd565b613e0f6040519182613dbc565b81815260208101913681116111d8576020815f92838637830101525190206040519060208201926001600160601b03199060601b168352603482015260348152613e5a605482613dbc565b51902090565b906001600160401b03809116911603906001600160401b0382116137c457565b6004356001600160a01b03811681036111d85790565b610144356001600160a01b03811681036111d85790565b356001600160a01b03811681036111d85790565b60243563ffffffff811681036111d85790565b60443563ffffffff811681036111d85790565b3563ffffffff811681036111d85790565b6001600160401b036001911601906001600160401b0382116137c457565b906001600160401b03809116911601906001600160401b0382116137c457565b6064356001600160401b03811681036111d85790565b6084356001600160401b03811681036111d85790565b356001600160401b03811681036111d85790565b906102408201916064356001600160401b0381168091036111d8578152608435602082015260a435604082015260c435606082015260e4356001600160401b0381168091036111d8576080820152610104356001600160401b0381168091036111d85760a0820152610124356001600160401b0381168091036111d85760c08201526101443560e08201526101643563ffffffff81168091036111d8576101008201526101843563ffffffff81168091036111d8576101208201526101a43563ffffffff81168091036111d8576101408201526101c4356101608201526101e435610180820152610204356001600160401b0381168091036111d8576101a08201526102243563ffffffff81168091036111d8576101c08201526102443563ffffffff81168091036111d8576101e0820152610264356001600160401b0381168091036111d85761020082015261028435906001600160401b0382168092036111d8576102200152565b903590607e19813603018212156111d8570190565b805482101561410e575f5260205f209060011b01905f90565b634e487b7160e01b5f52603260045260245ffd5b90614132576001815f8093550155565b634e487b7160e01b5f525f60045260245ffd5b6004359061ffff821682036111d857565b359061ffff821682036111d857565b6040519061417282613d6b565b5f6040838281528260208201520152565b908160209103126111d857516001600160a01b03811681036111d85790565b604080516001600160a01b039092166020830190815263ffffffff909316828201528152613e5a606082613dbc565b6141d9614165565b506001600160401b03600d54168015159081614231575b501561422a57600c5b63ffffffff6040519161420b83613d6b565b5461ffff81168352818160101c16602084015260301c16604082015290565b600b6141f9565b90504310155f6141f0565b519063ffffffff821682036111d857565b519064ffffffffff821682036111d857565b519081151582036111d857565b90816101009103126111d8576040519061010082018281106001600160401b038211176139655760405261429f8161423c565b82526142ad6020820161424d565b60208301526142be6040820161424d565b60408301526142cf6060820161424d565b6060830152608081015162ffffff811681036111d8576143199160e09160808501526142fd60a0820161423c565b60a085015261430e60c0820161425f565b60c08501520161424d565b60e082015290565b6040519061432e82613da1565b5f60a0838281528260208201528260408201528260608201528260808201520152565b5f5160206155e55f395f51905f525c6143775760015f5160206155e55f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b90815f52600460205260405f209163ffffffff835416156143a45750565b63bbb2e02160e01b5f5260045260245ffd5b51906001600160401b03821682036111d857565b5f546040516341a59df160e01b8152436001600160401b0316600482015290602090829060249082906001600160a01b03165afa908115613771575f9161440f575090565b90506020813d60201161443e575b8161442a60209383613dbc565b810103126111d85761443b906143b6565b90565b3d915061441d565b818102929181159184041417156137c457565b546001600160401b03808260601c169160201c16808211156144b1576001600160401b03614488929316614446565b90801561449d576001600160401b0391041690565b634e487b7160e01b5f52601260045260245ffd5b505090565b6001600160401b031680159081156144cc575050565b600a546001600160a01b031691633b9aca008281029283041417156137c4576040519063a9059cbb60e01b5f5261dead60045260245260205f60448180865af19060015f5114821615614537575b604052156145255750565b635274afe760e01b5f5260045260245ffd5b90600181151661454f57823b15153d1516169061451a565b503d5f823e3d90fd5b906001600160401b031690811591821561457157505050565b600a546001600160a01b031692633b9aca008281029283041417156137c4576040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f511482161561453757604052156145255750565b6101009081906001600160a01b036145e582613c21565b16845263ffffffff6145f960208301613d2b565b166020850152604081810135908501526001600160a01b0361461d60608301613c21565b1660608501526001600160401b0361463760808301613d3c565b1660808501526001600160401b0361465160a08301613d3c565b1660a08501526001600160401b0361466b60c08301613d3c565b1660c085015263ffffffff61468260e08301613d2b565b1660e08501520135910152565b6040516146c760208201927f488f02390f8cffb4510022f9c0dd26658fb445dd29a09f8cc0be886df1fbfb1b845260408301906145ce565b6101408152613e5a61016082613dbc565b60429060018060a01b035f541660405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f83527f6e8b38c4e0d862484013a818c0a7b58ac800e3c137b433dafa8616d161ff2d9a60408301527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606083015246608083015260a082015260a0815261477660c082613dbc565b519020906040519161190160f01b8352600283015260228201522090565b926001600160a01b03926147a792614f83565b1690811580156147d7575b6147ba575050565b63ff0a40b160e01b5f5260018060a01b031660045260245260445ffd5b506001600160a01b0381168214156147b2565b35908160030b82036111d857565b60405161487360a060208301937f8375518c9d0462559c7fc98b402c6ae9a9733ab109da27325c32e4289744af8a85528035604085015263ffffffff61484060208301613d2b565b16606085015260408101356080850152606081013582850152614865608082016147ea565b60030b60c0850152016147ea565b60030b60e082015260e08152613e5a61010082613dbc565b9492909391855194602087019586511461490257906148b0916148b795969751614f83565b9451614f83565b6001600160a01b038316801580156148ef575b6148d2575050565b63294c3acf60e21b5f5260045260018060a01b031660245260445ffd5b506001600160a01b0382168114156148ca565b8651639c38584d60e01b5f5260045260245ffd5b919091614921614321565b50805f52600560205260405f20548310156149c3575f52600560205261494a8260405f206140f5565b509160405161495881613da1565b6001600160401b03600185549563ffffffff828060a01b03881697888652818160a01c16602087015260c01c16604085015201548181166060840152818160401c16608084015260801c1660a082015292156149b15750565b6379ee13b960e11b5f5260045260245ffd5b826379ee13b960e11b5f5260045260245ffd5b919082018092116137c457565b919082039182116137c457565b6101643563ffffffff8116908181036111d85763ffffffff83169082821015614d1b57505050600781169081601a0291601a8304036137c45763fffffff881169060031c631fffffff16801560089183049190911417156137c457600181018091116137c457614a65601f91828404906149d6565b910690601a82018083116137c457601f10936060810190614a86828261502f565b159050614cd057614a97828261502f565b614ad4602d60405183819460208301966c6c696d6e2063616c6c6461746160981b88528484013781015f838201520301601f198101835282613dbc565b5190205b6101e435809103614cbe57508515614cb55760ff60025b16614afa838361502f565b90501580614c91575b614c5f575084355f614b15848461502f565b159050614c3e57614b4590614b2d604085018561502f565b505b614b3c602086018661502f565b90858988615310565b614b4f8185615096565b6001600160fd1b03851685036137c4578460031b600801806008116137c4571b95614b86575b505050505065ffffffffffff191690565b600183018093116137c4576020614ba29501359485928261502f565b5f915015614c0f5781614bdb9185614bc16040614be09896018461502f565b5091925b86614bd3602083018361502f565b939092615310565b615096565b601f0390601f82116137c4576001600160fd1b03821682036137c45760081b9060031b1c175f80808080614b75565b509050614c1f604082018261502f565b9092906060116111d857614bdb85926030614be0950183603092614bc5565b50614c4c604083018361502f565b6030116111d857614b4590603090614b2f565b614c6c604083018361502f565b9050816030029160308304036137c457632e4a1ceb60e11b5f5260045260245260445ffd5b50614c9f604083018361502f565b60308084029250820483036137c4571415614b03565b60ff6001614aef565b6318afb23960e11b5f5260045260245ffd5b614cda8180615061565b60405160208101929091906001600160fb1b0382116111d85782602091614d139360051b8091873781010301601f198101835282613dbc565b519020614ad8565b506363273b5b60e01b5f5260045260245260445ffd5b614d3d90929192614e17565b60ff8151169260018414938415614d8d575b5083614d75575b5082614d6157505090565b6040015163ffffffff918216911614919050565b602082015163ffffffff91821691161492505f614d56565b60021493505f614d4f565b60405160a060208201927f9847fc2a15a58e92a50cc8d32bbb4be52fefda9aed0b76fb1773780519e313b084528035604084015263ffffffff614ddd60208301613d2b565b16606084015260408101356080840152606081013582840152608081013560c0840152013560e082015260e08152613e5a61010082613dbc565b9060405161012081018181106001600160401b038211176139655760405261010081938060f81c835262ffffff8160d81c16602084015263ffffffff8160b81c16604084015262ffffff8160981c16606084015262ffffff8160781c16608084015264ffffffffff8160501c1660a084015263ffffffff8160301c1660c084015260ff8160f01c1660e084015261ff0060ff8260901c169160a81c161760010b910152565b359060ff821682036111d857565b63ffffffff614efe608080938035865260208101356020870152604081013560408701526060810135606087015201613d2b565b16910152565b9035601e19823603018112156111d85701602081359101916001600160401b0382116111d85781360383136111d857565b908060209392818452848401375f828201840152601f01601f1916010190565b519061ffff821682036111d857565b6001600160a01b031615614f7457565b63d92e233d60e01b5f5260045ffd5b9160418103614fbe57806040101561410e57806020116111d8578135906040116111d8576144b1926040602084013593013560f81c9061528e565b5050505f90565b908160809103126111d85760405190608082018281106001600160401b038211176139655761502791606091604052614ffd816143b6565b845261500b6020820161423c565b602085015261501c6040820161423c565b6040850152016143b6565b606082015290565b903590601e19813603018212156111d857018035906001600160401b0382116111d8576020019181360383136111d857565b903590601e19813603018212156111d857018035906001600160401b0382116111d857602001918160051b360383136111d857565b9060f81c6150a15750565b637a0309a160e01b5f5260045260245ffd5b63ffffffff5f199116019063ffffffff82116137c457565b604051638f7dcfa360e01b81526001600160a01b0391909116919061010081600481865afa9081156137715762ffffff916080915f9161526f575b5001511691604051630c54703960e31b8152836004820152608081602481855afa9081156137715763ffffffff916040915f91615250575b500151169260018111806151c9575b615155575050565b63ffffffff60246151676080936150b3565b6040519485938492630c54703960e31b84521660048301525afa9081156137715763ffffffff916040915f916151aa575b500151168281116151a65750565b9150565b6151c3915060803d60801161376a576137568183613dbc565b5f615198565b506151d3816150b3565b63ffffffff60405191630664342760e21b8352166004820152602081602481865afa908115613771575f91615216575b506001600160401b03439116101561514d565b90506020813d602011615248575b8161523160209383613dbc565b810103126111d857615242906143b6565b5f615203565b3d9150615224565b615269915060803d60801161376a576137568183613dbc565b5f61513e565b61528891506101003d8111611576576115688183613dbc565b5f615106565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615305579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15613771575f516001600160a01b038116156152fb57905f905f90565b505f906001905f90565b5050505f9160039190565b9390959294919460608501615325818761502f565b9050615514575086600c1c9461533b8180615061565b9050861015615501578061534e91615061565b9095101561410e57603082148015906154f6575b6154da57869560019594939291906108007f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d36306815b615460575050936153f49381845f9a98956080958c9b996040519a8b9960208b019d6020600160f91b039060071c1601358d5260408a01526060890152868801378501918483018a815237010185815203601f198101835282613dbc565b5190600a5afa3d15615458573d9061540b82613ddd565b916154196040519384613dbc565b82523d5f602084013e5b1590811561544b575b506154345750565b610fff9063c0e8e17f60e01b5f521660045260245ffd5b604091505114155f61542c565b606090615423565b90919293949596979882610fff9116166154ac575b807f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000191099060011c89989796959493929181615396565b977f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000189819209989050615475565b6154e484836149d6565b63a8f394fb60e01b5f5260045260245ffd5b506030841415615362565b87630e2c326b60e41b5f5260045260245ffd5b949350505050615527828295949561502f565b905060051c8310156155b1579061553d9161502f565b9290600583901b906001600160fb1b03841684036137c45760208201948583116137c4578583116111d85785116111d85781013593036020811061559c575b508203615587575050565b6314610db360e31b5f5260045260245260445ffd5b5f939193199060200360031b1b16915f61557c565b82630e2c326b60e41b5f5260045260245ffdfed1ebfeab4fcdafbf0989d23a172b08e10b6355c76d67e8d89c7518f0c31b52869b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// Slashing is an auto generated Go binding around an Ethereum contract.
type Slashing struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Slashing) GetABI() abi.ABI {
	return c.abi
}

// NewSlashing creates a new instance of Slashing.
func NewSlashing() *Slashing {
	parsed, err := SlashingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Slashing{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Slashing) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint16,uint32,uint32) t) returns()
func (slashing *Slashing) PackConstructor(t SlashingTerms) []byte {
	enc, err := slashing.abi.Pack("", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackLATESTCLAIM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4a1fda6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LATEST_CLAIM() view returns(uint64)
func (slashing *Slashing) PackLATESTCLAIM() []byte {
	enc, err := slashing.abi.Pack("LATEST_CLAIM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLATESTCLAIM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4a1fda6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LATEST_CLAIM() view returns(uint64)
func (slashing *Slashing) TryPackLATESTCLAIM() ([]byte, error) {
	return slashing.abi.Pack("LATEST_CLAIM")
}

// UnpackLATESTCLAIM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4a1fda6.
//
// Solidity: function LATEST_CLAIM() view returns(uint64)
func (slashing *Slashing) UnpackLATESTCLAIM(data []byte) (uint64, error) {
	out, err := slashing.abi.Unpack("LATEST_CLAIM", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMAXPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc810b7fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PERIOD() view returns(uint32)
func (slashing *Slashing) PackMAXPERIOD() []byte {
	enc, err := slashing.abi.Pack("MAX_PERIOD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc810b7fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PERIOD() view returns(uint32)
func (slashing *Slashing) TryPackMAXPERIOD() ([]byte, error) {
	return slashing.abi.Pack("MAX_PERIOD")
}

// UnpackMAXPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc810b7fe.
//
// Solidity: function MAX_PERIOD() view returns(uint32)
func (slashing *Slashing) UnpackMAXPERIOD(data []byte) (uint32, error) {
	out, err := slashing.abi.Unpack("MAX_PERIOD", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMINSLASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d6ce15e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_SLASH() view returns(uint16)
func (slashing *Slashing) PackMINSLASH() []byte {
	enc, err := slashing.abi.Pack("MIN_SLASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINSLASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d6ce15e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_SLASH() view returns(uint16)
func (slashing *Slashing) TryPackMINSLASH() ([]byte, error) {
	return slashing.abi.Pack("MIN_SLASH")
}

// UnpackMINSLASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0d6ce15e.
//
// Solidity: function MIN_SLASH() view returns(uint16)
func (slashing *Slashing) UnpackMINSLASH(data []byte) (uint16, error) {
	out, err := slashing.abi.Unpack("MIN_SLASH", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackSECURITYPRICES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe098d444.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SECURITY_PRICES() view returns(uint64)
func (slashing *Slashing) PackSECURITYPRICES() []byte {
	enc, err := slashing.abi.Pack("SECURITY_PRICES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSECURITYPRICES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe098d444.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SECURITY_PRICES() view returns(uint64)
func (slashing *Slashing) TryPackSECURITYPRICES() ([]byte, error) {
	return slashing.abi.Pack("SECURITY_PRICES")
}

// UnpackSECURITYPRICES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe098d444.
//
// Solidity: function SECURITY_PRICES() view returns(uint64)
func (slashing *Slashing) UnpackSECURITYPRICES(data []byte) (uint64, error) {
	out, err := slashing.abi.Unpack("SECURITY_PRICES", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCaseId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3f64596.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function caseId(address payer, uint32 number) pure returns(bytes32)
func (slashing *Slashing) PackCaseId(payer common.Address, number uint32) []byte {
	enc, err := slashing.abi.Pack("caseId", payer, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCaseId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3f64596.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function caseId(address payer, uint32 number) pure returns(bytes32)
func (slashing *Slashing) TryPackCaseId(payer common.Address, number uint32) ([]byte, error) {
	return slashing.abi.Pack("caseId", payer, number)
}

// UnpackCaseId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd3f64596.
//
// Solidity: function caseId(address payer, uint32 number) pure returns(bytes32)
func (slashing *Slashing) UnpackCaseId(data []byte) ([32]byte, error) {
	out, err := slashing.abi.Unpack("caseId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd49224e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function caseOf(bytes32 id) view returns((uint32,uint64,uint64,uint64,uint64,uint64,bool))
func (slashing *Slashing) PackCaseOf(id [32]byte) []byte {
	enc, err := slashing.abi.Pack("caseOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd49224e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function caseOf(bytes32 id) view returns((uint32,uint64,uint64,uint64,uint64,uint64,bool))
func (slashing *Slashing) TryPackCaseOf(id [32]byte) ([]byte, error) {
	return slashing.abi.Pack("caseOf", id)
}

// UnpackCaseOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd49224e9.
//
// Solidity: function caseOf(bytes32 id) view returns((uint32,uint64,uint64,uint64,uint64,uint64,bool))
func (slashing *Slashing) UnpackCaseOf(data []byte) (ForfeitsCase, error) {
	out, err := slashing.abi.Unpack("caseOf", data)
	if err != nil {
		return *new(ForfeitsCase), err
	}
	out0 := *abi.ConvertType(out[0], new(ForfeitsCase)).(*ForfeitsCase)
	return out0, nil
}

// PackClaimCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed78f372.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimCount(bytes32 id) view returns(uint256)
func (slashing *Slashing) PackClaimCount(id [32]byte) []byte {
	enc, err := slashing.abi.Pack("claimCount", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed78f372.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimCount(bytes32 id) view returns(uint256)
func (slashing *Slashing) TryPackClaimCount(id [32]byte) ([]byte, error) {
	return slashing.abi.Pack("claimCount", id)
}

// UnpackClaimCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xed78f372.
//
// Solidity: function claimCount(bytes32 id) view returns(uint256)
func (slashing *Slashing) UnpackClaimCount(data []byte) (*big.Int, error) {
	out, err := slashing.abi.Unpack("claimCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimDisplaced is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc363729a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimDisplaced(bytes32 id, bytes26 record, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, (uint32,bytes32[2],(bytes32[],bytes,bytes,bytes)) proof) returns(uint256 index)
func (slashing *Slashing) PackClaimDisplaced(id [32]byte, record [26]byte, bundle Bundle, posted Posted, proof ForfeitsRecordProof) []byte {
	enc, err := slashing.abi.Pack("claimDisplaced", id, record, bundle, posted, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimDisplaced is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc363729a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimDisplaced(bytes32 id, bytes26 record, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, (uint32,bytes32[2],(bytes32[],bytes,bytes,bytes)) proof) returns(uint256 index)
func (slashing *Slashing) TryPackClaimDisplaced(id [32]byte, record [26]byte, bundle Bundle, posted Posted, proof ForfeitsRecordProof) ([]byte, error) {
	return slashing.abi.Pack("claimDisplaced", id, record, bundle, posted, proof)
}

// UnpackClaimDisplaced is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc363729a.
//
// Solidity: function claimDisplaced(bytes32 id, bytes26 record, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, (uint32,bytes32[2],(bytes32[],bytes,bytes,bytes)) proof) returns(uint256 index)
func (slashing *Slashing) UnpackClaimDisplaced(data []byte) (*big.Int, error) {
	out, err := slashing.abi.Unpack("claimDisplaced", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf95502ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimOf(bytes32 id, uint256 index) view returns((address,uint32,uint32,uint64,uint64,uint64))
func (slashing *Slashing) PackClaimOf(id [32]byte, index *big.Int) []byte {
	enc, err := slashing.abi.Pack("claimOf", id, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf95502ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimOf(bytes32 id, uint256 index) view returns((address,uint32,uint32,uint64,uint64,uint64))
func (slashing *Slashing) TryPackClaimOf(id [32]byte, index *big.Int) ([]byte, error) {
	return slashing.abi.Pack("claimOf", id, index)
}

// UnpackClaimOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf95502ed.
//
// Solidity: function claimOf(bytes32 id, uint256 index) view returns((address,uint32,uint32,uint64,uint64,uint64))
func (slashing *Slashing) UnpackClaimOf(data []byte) (ForfeitsClaim, error) {
	out, err := slashing.abi.Unpack("claimOf", data)
	if err != nil {
		return *new(ForfeitsClaim), err
	}
	out0 := *abi.ConvertType(out[0], new(ForfeitsClaim)).(*ForfeitsClaim)
	return out0, nil
}

// PackClaimUnpaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7ed421b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimUnpaid(bytes32 id, bytes26 record, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle, uint64 refBlock, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted) returns(uint256 index)
func (slashing *Slashing) PackClaimUnpaid(id [32]byte, record [26]byte, bundle Bundle, refBlock uint64, posted Posted) []byte {
	enc, err := slashing.abi.Pack("claimUnpaid", id, record, bundle, refBlock, posted)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimUnpaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7ed421b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimUnpaid(bytes32 id, bytes26 record, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle, uint64 refBlock, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted) returns(uint256 index)
func (slashing *Slashing) TryPackClaimUnpaid(id [32]byte, record [26]byte, bundle Bundle, refBlock uint64, posted Posted) ([]byte, error) {
	return slashing.abi.Pack("claimUnpaid", id, record, bundle, refBlock, posted)
}

// UnpackClaimUnpaid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe7ed421b.
//
// Solidity: function claimUnpaid(bytes32 id, bytes26 record, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle, uint64 refBlock, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted) returns(uint256 index)
func (slashing *Slashing) UnpackClaimUnpaid(data []byte) (*big.Int, error) {
	out, err := slashing.abi.Unpack("claimUnpaid", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc3c0f06.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimed(bytes32 voucher) view returns(bool)
func (slashing *Slashing) PackClaimed(voucher [32]byte) []byte {
	enc, err := slashing.abi.Pack("claimed", voucher)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc3c0f06.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimed(bytes32 voucher) view returns(bool)
func (slashing *Slashing) TryPackClaimed(voucher [32]byte) ([]byte, error) {
	return slashing.abi.Pack("claimed", voucher)
}

// UnpackClaimed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc3c0f06.
//
// Solidity: function claimed(bytes32 voucher) view returns(bool)
func (slashing *Slashing) UnpackClaimed(data []byte) (bool, error) {
	out, err := slashing.abi.Unpack("claimed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39c79e0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(bytes32 id) returns()
func (slashing *Slashing) PackClose(id [32]byte) []byte {
	enc, err := slashing.abi.Pack("close", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39c79e0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(bytes32 id) returns()
func (slashing *Slashing) TryPackClose(id [32]byte) ([]byte, error) {
	return slashing.abi.Pack("close", id)
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81573288.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(bytes32 id, uint256 index) returns()
func (slashing *Slashing) PackCollect(id [32]byte, index *big.Int) []byte {
	enc, err := slashing.abi.Pack("collect", id, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81573288.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect(bytes32 id, uint256 index) returns()
func (slashing *Slashing) TryPackCollect(id [32]byte, index *big.Int) ([]byte, error) {
	return slashing.abi.Pack("collect", id, index)
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf14fcbc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(bytes32 commitment) returns()
func (slashing *Slashing) PackCommit(commitment [32]byte) []byte {
	enc, err := slashing.abi.Pack("commit", commitment)
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
func (slashing *Slashing) TryPackCommit(commitment [32]byte) ([]byte, error) {
	return slashing.abi.Pack("commit", commitment)
}

// PackCommitmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38e53f1d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitmentOf(address caller, bytes data) pure returns(bytes32)
func (slashing *Slashing) PackCommitmentOf(caller common.Address, data []byte) []byte {
	enc, err := slashing.abi.Pack("commitmentOf", caller, data)
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
func (slashing *Slashing) TryPackCommitmentOf(caller common.Address, data []byte) ([]byte, error) {
	return slashing.abi.Pack("commitmentOf", caller, data)
}

// UnpackCommitmentOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38e53f1d.
//
// Solidity: function commitmentOf(address caller, bytes data) pure returns(bytes32)
func (slashing *Slashing) UnpackCommitmentOf(data []byte) ([32]byte, error) {
	out, err := slashing.abi.Unpack("commitmentOf", data)
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
func (slashing *Slashing) PackCommittedAt(commitment [32]byte) []byte {
	enc, err := slashing.abi.Pack("committedAt", commitment)
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
func (slashing *Slashing) TryPackCommittedAt(commitment [32]byte) ([]byte, error) {
	return slashing.abi.Pack("committedAt", commitment)
}

// UnpackCommittedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6533d53f.
//
// Solidity: function committedAt(bytes32 commitment) view returns(uint64)
func (slashing *Slashing) UnpackCommittedAt(data []byte) (uint64, error) {
	out, err := slashing.abi.Unpack("committedAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackConnect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf93700ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function connect(address escrow_, address registry_, address evidence_, address disputes_, address token_, address governor_) returns()
func (slashing *Slashing) PackConnect(escrow common.Address, registry common.Address, evidence common.Address, disputes common.Address, token common.Address, governor common.Address) []byte {
	enc, err := slashing.abi.Pack("connect", escrow, registry, evidence, disputes, token, governor)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConnect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf93700ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function connect(address escrow_, address registry_, address evidence_, address disputes_, address token_, address governor_) returns()
func (slashing *Slashing) TryPackConnect(escrow common.Address, registry common.Address, evidence common.Address, disputes common.Address, token common.Address, governor common.Address) ([]byte, error) {
	return slashing.abi.Pack("connect", escrow, registry, evidence, disputes, token, governor)
}

// PackContradictAttestation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a920114.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contradictAttestation(bytes32 , (bytes32,uint32,bytes32,bytes32,int32,int32) a, bytes signatureA, (bytes32,uint32,bytes32,bytes32,int32,int32) b, bytes signatureB) returns()
func (slashing *Slashing) PackContradictAttestation(arg0 [32]byte, a Attestation, signatureA []byte, b Attestation, signatureB []byte) []byte {
	enc, err := slashing.abi.Pack("contradictAttestation", arg0, a, signatureA, b, signatureB)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContradictAttestation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a920114.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contradictAttestation(bytes32 , (bytes32,uint32,bytes32,bytes32,int32,int32) a, bytes signatureA, (bytes32,uint32,bytes32,bytes32,int32,int32) b, bytes signatureB) returns()
func (slashing *Slashing) TryPackContradictAttestation(arg0 [32]byte, a Attestation, signatureA []byte, b Attestation, signatureB []byte) ([]byte, error) {
	return slashing.abi.Pack("contradictAttestation", arg0, a, signatureA, b, signatureB)
}

// PackContradictAuditCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b8a8143.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contradictAuditCommit(bytes32 , (bytes32,uint32,bytes32,bytes32) a, bytes signatureA, (bytes32,uint32,bytes32,bytes32) b, bytes signatureB) returns()
func (slashing *Slashing) PackContradictAuditCommit(arg0 [32]byte, a AuditCommit, signatureA []byte, b AuditCommit, signatureB []byte) []byte {
	enc, err := slashing.abi.Pack("contradictAuditCommit", arg0, a, signatureA, b, signatureB)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContradictAuditCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b8a8143.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contradictAuditCommit(bytes32 , (bytes32,uint32,bytes32,bytes32) a, bytes signatureA, (bytes32,uint32,bytes32,bytes32) b, bytes signatureB) returns()
func (slashing *Slashing) TryPackContradictAuditCommit(arg0 [32]byte, a AuditCommit, signatureA []byte, b AuditCommit, signatureB []byte) ([]byte, error) {
	return slashing.abi.Pack("contradictAuditCommit", arg0, a, signatureA, b, signatureB)
}

// PackContradictAuditStatement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb433e642.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contradictAuditStatement(bytes32 , (bytes32,uint32,bytes32,bytes32,bytes32,bytes32) a, bytes signatureA, (bytes32,uint32,bytes32,bytes32,bytes32,bytes32) b, bytes signatureB) returns()
func (slashing *Slashing) PackContradictAuditStatement(arg0 [32]byte, a AuditStatement, signatureA []byte, b AuditStatement, signatureB []byte) []byte {
	enc, err := slashing.abi.Pack("contradictAuditStatement", arg0, a, signatureA, b, signatureB)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContradictAuditStatement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb433e642.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contradictAuditStatement(bytes32 , (bytes32,uint32,bytes32,bytes32,bytes32,bytes32) a, bytes signatureA, (bytes32,uint32,bytes32,bytes32,bytes32,bytes32) b, bytes signatureB) returns()
func (slashing *Slashing) TryPackContradictAuditStatement(arg0 [32]byte, a AuditStatement, signatureA []byte, b AuditStatement, signatureB []byte) ([]byte, error) {
	return slashing.abi.Pack("contradictAuditStatement", arg0, a, signatureA, b, signatureB)
}

// PackContradictCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf63416e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contradictCommit(bytes32 , (bytes32,bytes32,bytes32,bytes32,uint32) a, bytes signatureA, (bytes32,bytes32,bytes32,bytes32,uint32) b, bytes signatureB) returns()
func (slashing *Slashing) PackContradictCommit(arg0 [32]byte, a Commit, signatureA []byte, b Commit, signatureB []byte) []byte {
	enc, err := slashing.abi.Pack("contradictCommit", arg0, a, signatureA, b, signatureB)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContradictCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf63416e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contradictCommit(bytes32 , (bytes32,bytes32,bytes32,bytes32,uint32) a, bytes signatureA, (bytes32,bytes32,bytes32,bytes32,uint32) b, bytes signatureB) returns()
func (slashing *Slashing) TryPackContradictCommit(arg0 [32]byte, a Commit, signatureA []byte, b Commit, signatureB []byte) ([]byte, error) {
	return slashing.abi.Pack("contradictCommit", arg0, a, signatureA, b, signatureB)
}

// PackConvicted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fc2f3c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convicted(bytes32 name) view returns(bool)
func (slashing *Slashing) PackConvicted(name [32]byte) []byte {
	enc, err := slashing.abi.Pack("convicted", name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvicted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fc2f3c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convicted(bytes32 name) view returns(bool)
func (slashing *Slashing) TryPackConvicted(name [32]byte) ([]byte, error) {
	return slashing.abi.Pack("convicted", name)
}

// UnpackConvicted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fc2f3c1.
//
// Solidity: function convicted(bytes32 name) view returns(bool)
func (slashing *Slashing) UnpackConvicted(data []byte) (bool, error) {
	out, err := slashing.abi.Unpack("convicted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackDoubleVoucher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4087e2b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function doubleVoucher((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32) a, bytes signatureA, (address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32) b, bytes signatureB) returns(bytes32 id)
func (slashing *Slashing) PackDoubleVoucher(a Voucher, signatureA []byte, b Voucher, signatureB []byte) []byte {
	enc, err := slashing.abi.Pack("doubleVoucher", a, signatureA, b, signatureB)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDoubleVoucher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4087e2b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function doubleVoucher((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32) a, bytes signatureA, (address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32) b, bytes signatureB) returns(bytes32 id)
func (slashing *Slashing) TryPackDoubleVoucher(a Voucher, signatureA []byte, b Voucher, signatureB []byte) ([]byte, error) {
	return slashing.abi.Pack("doubleVoucher", a, signatureA, b, signatureB)
}

// UnpackDoubleVoucher is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4087e2b2.
//
// Solidity: function doubleVoucher((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32) a, bytes signatureA, (address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32) b, bytes signatureB) returns(bytes32 id)
func (slashing *Slashing) UnpackDoubleVoucher(data []byte) ([32]byte, error) {
	out, err := slashing.abi.Unpack("doubleVoucher", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2fdcc17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrow() view returns(address)
func (slashing *Slashing) PackEscrow() []byte {
	enc, err := slashing.abi.Pack("escrow")
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
func (slashing *Slashing) TryPackEscrow() ([]byte, error) {
	return slashing.abi.Pack("escrow")
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2fdcc17.
//
// Solidity: function escrow() view returns(address)
func (slashing *Slashing) UnpackEscrow(data []byte) (common.Address, error) {
	out, err := slashing.abi.Unpack("escrow", data)
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
func (slashing *Slashing) PackEvidence() []byte {
	enc, err := slashing.abi.Pack("evidence")
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
func (slashing *Slashing) TryPackEvidence() ([]byte, error) {
	return slashing.abi.Pack("evidence")
}

// UnpackEvidence is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa77e0987.
//
// Solidity: function evidence() view returns(address)
func (slashing *Slashing) UnpackEvidence(data []byte) (common.Address, error) {
	out, err := slashing.abi.Unpack("evidence", data)
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
func (slashing *Slashing) PackGovernor() []byte {
	enc, err := slashing.abi.Pack("governor")
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
func (slashing *Slashing) TryPackGovernor() ([]byte, error) {
	return slashing.abi.Pack("governor")
}

// UnpackGovernor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c340a24.
//
// Solidity: function governor() view returns(address)
func (slashing *Slashing) UnpackGovernor(data []byte) (common.Address, error) {
	out, err := slashing.abi.Unpack("governor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackNextTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f07f652.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextTerms() view returns((uint16,uint32,uint32), uint64 activeAt)
func (slashing *Slashing) PackNextTerms() []byte {
	enc, err := slashing.abi.Pack("nextTerms")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f07f652.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextTerms() view returns((uint16,uint32,uint32), uint64 activeAt)
func (slashing *Slashing) TryPackNextTerms() ([]byte, error) {
	return slashing.abi.Pack("nextTerms")
}

// NextTermsOutput serves as a container for the return parameters of contract
// method NextTerms.
type NextTermsOutput struct {
	Arg0     SlashingTerms
	ActiveAt uint64
}

// UnpackNextTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f07f652.
//
// Solidity: function nextTerms() view returns((uint16,uint32,uint32), uint64 activeAt)
func (slashing *Slashing) UnpackNextTerms(data []byte) (NextTermsOutput, error) {
	out, err := slashing.abi.Unpack("nextTerms", data)
	outstruct := new(NextTermsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(SlashingTerms)).(*SlashingTerms)
	outstruct.ActiveAt = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67196c5e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refute(bytes32 , bytes32 id, uint256 index, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, (uint32,bytes32[2],(bytes32[],bytes,bytes,bytes)) proof) returns()
func (slashing *Slashing) PackRefute(arg0 [32]byte, id [32]byte, index *big.Int, posted Posted, proof ForfeitsRecordProof) []byte {
	enc, err := slashing.abi.Pack("refute", arg0, id, index, posted, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67196c5e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refute(bytes32 , bytes32 id, uint256 index, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, (uint32,bytes32[2],(bytes32[],bytes,bytes,bytes)) proof) returns()
func (slashing *Slashing) TryPackRefute(arg0 [32]byte, id [32]byte, index *big.Int, posted Posted, proof ForfeitsRecordProof) ([]byte, error) {
	return slashing.abi.Pack("refute", arg0, id, index, posted, proof)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (slashing *Slashing) PackRegistry() []byte {
	enc, err := slashing.abi.Pack("registry")
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
func (slashing *Slashing) TryPackRegistry() ([]byte, error) {
	return slashing.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (slashing *Slashing) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := slashing.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6abed3b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTerms((uint16,uint32,uint32) t) returns()
func (slashing *Slashing) PackSetTerms(t SlashingTerms) []byte {
	enc, err := slashing.abi.Pack("setTerms", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6abed3b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTerms((uint16,uint32,uint32) t) returns()
func (slashing *Slashing) TryPackSetTerms(t SlashingTerms) ([]byte, error) {
	return slashing.abi.Pack("setTerms", t)
}

// PackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function terms() view returns((uint16,uint32,uint32))
func (slashing *Slashing) PackTerms() []byte {
	enc, err := slashing.abi.Pack("terms")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function terms() view returns((uint16,uint32,uint32))
func (slashing *Slashing) TryPackTerms() ([]byte, error) {
	return slashing.abi.Pack("terms")
}

// UnpackTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5025625.
//
// Solidity: function terms() view returns((uint16,uint32,uint32))
func (slashing *Slashing) UnpackTerms(data []byte) (SlashingTerms, error) {
	out, err := slashing.abi.Unpack("terms", data)
	if err != nil {
		return *new(SlashingTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(SlashingTerms)).(*SlashingTerms)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (slashing *Slashing) PackToken() []byte {
	enc, err := slashing.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (slashing *Slashing) TryPackToken() ([]byte, error) {
	return slashing.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (slashing *Slashing) UnpackToken(data []byte) (common.Address, error) {
	out, err := slashing.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVerdicts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81fa0f24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verdicts() view returns(address)
func (slashing *Slashing) PackVerdicts() []byte {
	enc, err := slashing.abi.Pack("verdicts")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerdicts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81fa0f24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verdicts() view returns(address)
func (slashing *Slashing) TryPackVerdicts() ([]byte, error) {
	return slashing.abi.Pack("verdicts")
}

// UnpackVerdicts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x81fa0f24.
//
// Solidity: function verdicts() view returns(address)
func (slashing *Slashing) UnpackVerdicts(data []byte) (common.Address, error) {
	out, err := slashing.abi.Unpack("verdicts", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// SlashingContradicted represents a Contradicted event raised by the Slashing contract.
type SlashingContradicted struct {
	Node       common.Address
	Kind       uint8
	Assignment [32]byte
	First      [32]byte
	Second     [32]byte
	Prover     common.Address
	Gweis      uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const SlashingContradictedEventName = "Contradicted"

// ContractEventName returns the user-defined event name.
func (SlashingContradicted) ContractEventName() string {
	return SlashingContradictedEventName
}

// UnpackContradictedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Contradicted(address indexed node, uint8 kind, bytes32 indexed assignment, bytes32 first, bytes32 second, address prover, uint64 gweis)
func (slashing *Slashing) UnpackContradictedEvent(log *types.Log) (*SlashingContradicted, error) {
	event := "Contradicted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != slashing.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SlashingContradicted)
	if len(log.Data) > 0 {
		if err := slashing.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range slashing.abi.Events[event].Inputs {
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

// SlashingDoubleVoucher represents a DoubleVoucher event raised by the Slashing contract.
type SlashingDoubleVoucher struct {
	Id      [32]byte
	Payer   common.Address
	Account uint32
	Number  uint32
	First   [32]byte
	Second  [32]byte
	Fund    uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const SlashingDoubleVoucherEventName = "DoubleVoucher"

// ContractEventName returns the user-defined event name.
func (SlashingDoubleVoucher) ContractEventName() string {
	return SlashingDoubleVoucherEventName
}

// UnpackDoubleVoucherEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DoubleVoucher(bytes32 indexed id, address indexed payer, uint32 indexed account, uint32 number, bytes32 first, bytes32 second, uint64 fund)
func (slashing *Slashing) UnpackDoubleVoucherEvent(log *types.Log) (*SlashingDoubleVoucher, error) {
	event := "DoubleVoucher"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != slashing.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SlashingDoubleVoucher)
	if len(log.Data) > 0 {
		if err := slashing.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range slashing.abi.Events[event].Inputs {
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

// SlashingForfeitClaimed represents a ForfeitClaimed event raised by the Slashing contract.
type SlashingForfeitClaimed struct {
	Id       [32]byte
	Index    *big.Int
	Miner    uint32
	Number   uint32
	SettleBy uint64
	Weight   uint64
	Share    uint64
	Claimant common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const SlashingForfeitClaimedEventName = "ForfeitClaimed"

// ContractEventName returns the user-defined event name.
func (SlashingForfeitClaimed) ContractEventName() string {
	return SlashingForfeitClaimedEventName
}

// UnpackForfeitClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ForfeitClaimed(bytes32 indexed id, uint256 indexed index, uint32 indexed miner, uint32 number, uint64 settleBy, uint64 weight, uint64 share, address claimant)
func (slashing *Slashing) UnpackForfeitClaimedEvent(log *types.Log) (*SlashingForfeitClaimed, error) {
	event := "ForfeitClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != slashing.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SlashingForfeitClaimed)
	if len(log.Data) > 0 {
		if err := slashing.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range slashing.abi.Events[event].Inputs {
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

// SlashingForfeitClosed represents a ForfeitClosed event raised by the Slashing contract.
type SlashingForfeitClosed struct {
	Id     [32]byte
	Owed   uint64
	Burned uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const SlashingForfeitClosedEventName = "ForfeitClosed"

// ContractEventName returns the user-defined event name.
func (SlashingForfeitClosed) ContractEventName() string {
	return SlashingForfeitClosedEventName
}

// UnpackForfeitClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ForfeitClosed(bytes32 indexed id, uint64 owed, uint64 burned)
func (slashing *Slashing) UnpackForfeitClosedEvent(log *types.Log) (*SlashingForfeitClosed, error) {
	event := "ForfeitClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != slashing.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SlashingForfeitClosed)
	if len(log.Data) > 0 {
		if err := slashing.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range slashing.abi.Events[event].Inputs {
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

// SlashingForfeitCollected represents a ForfeitCollected event raised by the Slashing contract.
type SlashingForfeitCollected struct {
	Id    [32]byte
	Index *big.Int
	Owner common.Address
	Gweis uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const SlashingForfeitCollectedEventName = "ForfeitCollected"

// ContractEventName returns the user-defined event name.
func (SlashingForfeitCollected) ContractEventName() string {
	return SlashingForfeitCollectedEventName
}

// UnpackForfeitCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ForfeitCollected(bytes32 indexed id, uint256 indexed index, address owner, uint64 gweis)
func (slashing *Slashing) UnpackForfeitCollectedEvent(log *types.Log) (*SlashingForfeitCollected, error) {
	event := "ForfeitCollected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != slashing.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SlashingForfeitCollected)
	if len(log.Data) > 0 {
		if err := slashing.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range slashing.abi.Events[event].Inputs {
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

// SlashingForfeitRefuted represents a ForfeitRefuted event raised by the Slashing contract.
type SlashingForfeitRefuted struct {
	Id      [32]byte
	Index   *big.Int
	Refuter common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const SlashingForfeitRefutedEventName = "ForfeitRefuted"

// ContractEventName returns the user-defined event name.
func (SlashingForfeitRefuted) ContractEventName() string {
	return SlashingForfeitRefutedEventName
}

// UnpackForfeitRefutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ForfeitRefuted(bytes32 indexed id, uint256 indexed index, address refuter)
func (slashing *Slashing) UnpackForfeitRefutedEvent(log *types.Log) (*SlashingForfeitRefuted, error) {
	event := "ForfeitRefuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != slashing.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SlashingForfeitRefuted)
	if len(log.Data) > 0 {
		if err := slashing.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range slashing.abi.Events[event].Inputs {
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

// SlashingTermsSet represents a TermsSet event raised by the Slashing contract.
type SlashingTermsSet struct {
	Terms    SlashingTerms
	ActiveAt uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const SlashingTermsSetEventName = "TermsSet"

// ContractEventName returns the user-defined event name.
func (SlashingTermsSet) ContractEventName() string {
	return SlashingTermsSetEventName
}

// UnpackTermsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TermsSet((uint16,uint32,uint32) terms, uint64 activeAt)
func (slashing *Slashing) UnpackTermsSetEvent(log *types.Log) (*SlashingTermsSet, error) {
	event := "TermsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != slashing.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SlashingTermsSet)
	if len(log.Data) > 0 {
		if err := slashing.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range slashing.abi.Events[event].Inputs {
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
func (slashing *Slashing) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], slashing.abi.Errors["AlreadyClaimed"].ID.Bytes()[:4]) {
		return slashing.UnpackAlreadyClaimedError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["AlreadyClosed"].ID.Bytes()[:4]) {
		return slashing.UnpackAlreadyClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["AlreadyConnected"].ID.Bytes()[:4]) {
		return slashing.UnpackAlreadyConnectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["AlreadyConvicted"].ID.Bytes()[:4]) {
		return slashing.UnpackAlreadyConvictedError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["AlreadyForfeited"].ID.Bytes()[:4]) {
		return slashing.UnpackAlreadyForfeitedError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["BadOpening"].ID.Bytes()[:4]) {
		return slashing.UnpackBadOpeningError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["BadProofLength"].ID.Bytes()[:4]) {
		return slashing.UnpackBadProofLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["ClaimTooLate"].ID.Bytes()[:4]) {
		return slashing.UnpackClaimTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["ClaimsOver"].ID.Bytes()[:4]) {
		return slashing.UnpackClaimsOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["CommittedTooLate"].ID.Bytes()[:4]) {
		return slashing.UnpackCommittedTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["DifferentNames"].ID.Bytes()[:4]) {
		return slashing.UnpackDifferentNamesError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["DifferentSigners"].ID.Bytes()[:4]) {
		return slashing.UnpackDifferentSignersError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["MalformedElement"].ID.Bytes()[:4]) {
		return slashing.UnpackMalformedElementError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["NoSecurity"].ID.Bytes()[:4]) {
		return slashing.UnpackNoSecurityError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["NoSuchElement"].ID.Bytes()[:4]) {
		return slashing.UnpackNoSuchElementError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["NoSuchRecord"].ID.Bytes()[:4]) {
		return slashing.UnpackNoSuchRecordError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["NotClosed"].ID.Bytes()[:4]) {
		return slashing.UnpackNotClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["NotCommitted"].ID.Bytes()[:4]) {
		return slashing.UnpackNotCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["NotDeployer"].ID.Bytes()[:4]) {
		return slashing.UnpackNotDeployerError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["NotGovernor"].ID.Bytes()[:4]) {
		return slashing.UnpackNotGovernorError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["NotMiner"].ID.Bytes()[:4]) {
		return slashing.UnpackNotMinerError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["NotNumberOfKey"].ID.Bytes()[:4]) {
		return slashing.UnpackNotNumberOfKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["NotOneNumber"].ID.Bytes()[:4]) {
		return slashing.UnpackNotOneNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["NotPlainToken"].ID.Bytes()[:4]) {
		return slashing.UnpackNotPlainTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["NotRefutedBy"].ID.Bytes()[:4]) {
		return slashing.UnpackNotRefutedByError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["NotSettle"].ID.Bytes()[:4]) {
		return slashing.UnpackNotSettleError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["NotSignedByPayer"].ID.Bytes()[:4]) {
		return slashing.UnpackNotSignedByPayerError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["NotThisNumber"].ID.Bytes()[:4]) {
		return slashing.UnpackNotThisNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["NothingAtStake"].ID.Bytes()[:4]) {
		return slashing.UnpackNothingAtStakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["OtherPayer"].ID.Bytes()[:4]) {
		return slashing.UnpackOtherPayerError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["OutOfBounds"].ID.Bytes()[:4]) {
		return slashing.UnpackOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["PaidToMiner"].ID.Bytes()[:4]) {
		return slashing.UnpackPaidToMinerError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["ProvenWrong"].ID.Bytes()[:4]) {
		return slashing.UnpackProvenWrongError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return slashing.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["RefBlockNotReached"].ID.Bytes()[:4]) {
		return slashing.UnpackRefBlockNotReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["RefutationsOpen"].ID.Bytes()[:4]) {
		return slashing.UnpackRefutationsOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["RefutationsOver"].ID.Bytes()[:4]) {
		return slashing.UnpackRefutationsOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return slashing.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["SameStatement"].ID.Bytes()[:4]) {
		return slashing.UnpackSameStatementError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["SameVoucher"].ID.Bytes()[:4]) {
		return slashing.UnpackSameVoucherError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["StillPayable"].ID.Bytes()[:4]) {
		return slashing.UnpackStillPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["UnknownCase"].ID.Bytes()[:4]) {
		return slashing.UnpackUnknownCaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["UnknownClaim"].ID.Bytes()[:4]) {
		return slashing.UnpackUnknownClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["WrongData"].ID.Bytes()[:4]) {
		return slashing.UnpackWrongDataError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["WrongElement"].ID.Bytes()[:4]) {
		return slashing.UnpackWrongElementError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["WrongProofs"].ID.Bytes()[:4]) {
		return slashing.UnpackWrongProofsError(raw[4:])
	}
	if bytes.Equal(raw[:4], slashing.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return slashing.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SlashingAlreadyClaimed represents a AlreadyClaimed error raised by the Slashing contract.
type SlashingAlreadyClaimed struct {
	Voucher [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyClaimed(bytes32 voucher)
func SlashingAlreadyClaimedErrorID() common.Hash {
	return common.HexToHash("0xc842648490cc51188535862204e42a629795f8186ccc73d6de558559a23ee12f")
}

// UnpackAlreadyClaimedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyClaimed(bytes32 voucher)
func (slashing *Slashing) UnpackAlreadyClaimedError(raw []byte) (*SlashingAlreadyClaimed, error) {
	out := new(SlashingAlreadyClaimed)
	if err := slashing.abi.UnpackIntoInterface(out, "AlreadyClaimed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingAlreadyClosed represents a AlreadyClosed error raised by the Slashing contract.
type SlashingAlreadyClosed struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyClosed(bytes32 id)
func SlashingAlreadyClosedErrorID() common.Hash {
	return common.HexToHash("0x29730f83bae68c3f78487c76fec5fdb0d23272f9761ce2312154d11efa1a607a")
}

// UnpackAlreadyClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyClosed(bytes32 id)
func (slashing *Slashing) UnpackAlreadyClosedError(raw []byte) (*SlashingAlreadyClosed, error) {
	out := new(SlashingAlreadyClosed)
	if err := slashing.abi.UnpackIntoInterface(out, "AlreadyClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingAlreadyConnected represents a AlreadyConnected error raised by the Slashing contract.
type SlashingAlreadyConnected struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyConnected()
func SlashingAlreadyConnectedErrorID() common.Hash {
	return common.HexToHash("0x01ce0088cda42d17dcabb508aa9120168fbaa5453670b86e483833db12ee6067")
}

// UnpackAlreadyConnectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyConnected()
func (slashing *Slashing) UnpackAlreadyConnectedError(raw []byte) (*SlashingAlreadyConnected, error) {
	out := new(SlashingAlreadyConnected)
	if err := slashing.abi.UnpackIntoInterface(out, "AlreadyConnected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingAlreadyConvicted represents a AlreadyConvicted error raised by the Slashing contract.
type SlashingAlreadyConvicted struct {
	Node common.Address
	Name [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyConvicted(address node, bytes32 name)
func SlashingAlreadyConvictedErrorID() common.Hash {
	return common.HexToHash("0xddd0fc9281fc3e8a3a861656e71ab4b5722ab295a78d980076350354121dffb8")
}

// UnpackAlreadyConvictedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyConvicted(address node, bytes32 name)
func (slashing *Slashing) UnpackAlreadyConvictedError(raw []byte) (*SlashingAlreadyConvicted, error) {
	out := new(SlashingAlreadyConvicted)
	if err := slashing.abi.UnpackIntoInterface(out, "AlreadyConvicted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingAlreadyForfeited represents a AlreadyForfeited error raised by the Slashing contract.
type SlashingAlreadyForfeited struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyForfeited(bytes32 id)
func SlashingAlreadyForfeitedErrorID() common.Hash {
	return common.HexToHash("0x857cb069b6ccda3dc184b0f87859a269ced595a51c7a986012d62572c7827495")
}

// UnpackAlreadyForfeitedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyForfeited(bytes32 id)
func (slashing *Slashing) UnpackAlreadyForfeitedError(raw []byte) (*SlashingAlreadyForfeited, error) {
	out := new(SlashingAlreadyForfeited)
	if err := slashing.abi.UnpackIntoInterface(out, "AlreadyForfeited", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingBadOpening represents a BadOpening error raised by the Slashing contract.
type SlashingBadOpening struct {
	Element *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadOpening(uint256 element)
func SlashingBadOpeningErrorID() common.Hash {
	return common.HexToHash("0xc0e8e17f0f3f675dd8f3ea302d583ca0cf8d388d922b3a87a4df5ebf685e7816")
}

// UnpackBadOpeningError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadOpening(uint256 element)
func (slashing *Slashing) UnpackBadOpeningError(raw []byte) (*SlashingBadOpening, error) {
	out := new(SlashingBadOpening)
	if err := slashing.abi.UnpackIntoInterface(out, "BadOpening", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingBadProofLength represents a BadProofLength error raised by the Slashing contract.
type SlashingBadProofLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProofLength(uint256 length)
func SlashingBadProofLengthErrorID() common.Hash {
	return common.HexToHash("0xa8f394fb410556dcd423cf848731ed88743928c3abde5d117b9de63e587b0ac4")
}

// UnpackBadProofLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProofLength(uint256 length)
func (slashing *Slashing) UnpackBadProofLengthError(raw []byte) (*SlashingBadProofLength, error) {
	out := new(SlashingBadProofLength)
	if err := slashing.abi.UnpackIntoInterface(out, "BadProofLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingClaimTooLate represents a ClaimTooLate error raised by the Slashing contract.
type SlashingClaimTooLate struct {
	SettleBy uint64
	Last     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimTooLate(uint64 settleBy, uint64 last)
func SlashingClaimTooLateErrorID() common.Hash {
	return common.HexToHash("0x507195b5ea16f595359b21b2788519283d4fe1b95585f1d17881338e35e03208")
}

// UnpackClaimTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimTooLate(uint64 settleBy, uint64 last)
func (slashing *Slashing) UnpackClaimTooLateError(raw []byte) (*SlashingClaimTooLate, error) {
	out := new(SlashingClaimTooLate)
	if err := slashing.abi.UnpackIntoInterface(out, "ClaimTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingClaimsOver represents a ClaimsOver error raised by the Slashing contract.
type SlashingClaimsOver struct {
	Until uint64
	Clock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimsOver(uint64 until, uint64 clock)
func SlashingClaimsOverErrorID() common.Hash {
	return common.HexToHash("0xd6a8e85dbecd1312a93b19a12b8473e6bcb56f6f00c4e5dbd7639bef860ee467")
}

// UnpackClaimsOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimsOver(uint64 until, uint64 clock)
func (slashing *Slashing) UnpackClaimsOverError(raw []byte) (*SlashingClaimsOver, error) {
	out := new(SlashingClaimsOver)
	if err := slashing.abi.UnpackIntoInterface(out, "ClaimsOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingCommittedTooLate represents a CommittedTooLate error raised by the Slashing contract.
type SlashingCommittedTooLate struct {
	From uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommittedTooLate(uint64 from)
func SlashingCommittedTooLateErrorID() common.Hash {
	return common.HexToHash("0x7b66e8866464440fc64840e8127d1e947de48be079e40133b69934763cdecbc1")
}

// UnpackCommittedTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommittedTooLate(uint64 from)
func (slashing *Slashing) UnpackCommittedTooLateError(raw []byte) (*SlashingCommittedTooLate, error) {
	out := new(SlashingCommittedTooLate)
	if err := slashing.abi.UnpackIntoInterface(out, "CommittedTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingDifferentNames represents a DifferentNames error raised by the Slashing contract.
type SlashingDifferentNames struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DifferentNames()
func SlashingDifferentNamesErrorID() common.Hash {
	return common.HexToHash("0xc06a5d9832bbc977c90a8ee4ecc10b02e44b897e54c8aa661cf88f59d337244f")
}

// UnpackDifferentNamesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DifferentNames()
func (slashing *Slashing) UnpackDifferentNamesError(raw []byte) (*SlashingDifferentNames, error) {
	out := new(SlashingDifferentNames)
	if err := slashing.abi.UnpackIntoInterface(out, "DifferentNames", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingDifferentSigners represents a DifferentSigners error raised by the Slashing contract.
type SlashingDifferentSigners struct {
	First  common.Address
	Second common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DifferentSigners(address first, address second)
func SlashingDifferentSignersErrorID() common.Hash {
	return common.HexToHash("0xa530eb3c2045aa9d3abf7bd431044bcbb8999ea87280e735ad558f2883b68980")
}

// UnpackDifferentSignersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DifferentSigners(address first, address second)
func (slashing *Slashing) UnpackDifferentSignersError(raw []byte) (*SlashingDifferentSigners, error) {
	out := new(SlashingDifferentSigners)
	if err := slashing.abi.UnpackIntoInterface(out, "DifferentSigners", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingMalformedElement represents a MalformedElement error raised by the Slashing contract.
type SlashingMalformedElement struct {
	Element *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedElement(uint256 element)
func SlashingMalformedElementErrorID() common.Hash {
	return common.HexToHash("0x7a0309a16afa9242ae2ae987005bf451154c64d0b2fe737ca4755821769901f8")
}

// UnpackMalformedElementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedElement(uint256 element)
func (slashing *Slashing) UnpackMalformedElementError(raw []byte) (*SlashingMalformedElement, error) {
	out := new(SlashingMalformedElement)
	if err := slashing.abi.UnpackIntoInterface(out, "MalformedElement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingNoSecurity represents a NoSecurity error raised by the Slashing contract.
type SlashingNoSecurity struct {
	Account uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSecurity(uint32 account)
func SlashingNoSecurityErrorID() common.Hash {
	return common.HexToHash("0x3c70a58dce0dc461b2bacd9b404ddeebbfc5fb85e46b8d6c465ee75aa6a01705")
}

// UnpackNoSecurityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSecurity(uint32 account)
func (slashing *Slashing) UnpackNoSecurityError(raw []byte) (*SlashingNoSecurity, error) {
	out := new(SlashingNoSecurity)
	if err := slashing.abi.UnpackIntoInterface(out, "NoSecurity", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingNoSuchElement represents a NoSuchElement error raised by the Slashing contract.
type SlashingNoSuchElement struct {
	Element *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchElement(uint256 element)
func SlashingNoSuchElementErrorID() common.Hash {
	return common.HexToHash("0xe2c326b0c68e933eb9826606fc40c43d3a2a69c41d0da8460b0ec7ee3daf47db")
}

// UnpackNoSuchElementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchElement(uint256 element)
func (slashing *Slashing) UnpackNoSuchElementError(raw []byte) (*SlashingNoSuchElement, error) {
	out := new(SlashingNoSuchElement)
	if err := slashing.abi.UnpackIntoInterface(out, "NoSuchElement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingNoSuchRecord represents a NoSuchRecord error raised by the Slashing contract.
type SlashingNoSuchRecord struct {
	Position uint32
	Records  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchRecord(uint32 position, uint32 records)
func SlashingNoSuchRecordErrorID() common.Hash {
	return common.HexToHash("0x63273b5b59e6d8fdc91f5f8c9ecbc13bd81e4d3b05b4b9a2e9c3270f7007f8e2")
}

// UnpackNoSuchRecordError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchRecord(uint32 position, uint32 records)
func (slashing *Slashing) UnpackNoSuchRecordError(raw []byte) (*SlashingNoSuchRecord, error) {
	out := new(SlashingNoSuchRecord)
	if err := slashing.abi.UnpackIntoInterface(out, "NoSuchRecord", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingNotClosed represents a NotClosed error raised by the Slashing contract.
type SlashingNotClosed struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClosed(bytes32 id)
func SlashingNotClosedErrorID() common.Hash {
	return common.HexToHash("0xc929d8625ac44f77ba0d7c377de9641fd477ba193eebb1e615378af39ca4b790")
}

// UnpackNotClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClosed(bytes32 id)
func (slashing *Slashing) UnpackNotClosedError(raw []byte) (*SlashingNotClosed, error) {
	out := new(SlashingNotClosed)
	if err := slashing.abi.UnpackIntoInterface(out, "NotClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingNotCommitted represents a NotCommitted error raised by the Slashing contract.
type SlashingNotCommitted struct {
	Commitment [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCommitted(bytes32 commitment)
func SlashingNotCommittedErrorID() common.Hash {
	return common.HexToHash("0x4ebe8a4d7fde8a0726eada9525e2248316733c3cae98e30b792dce565e2eb038")
}

// UnpackNotCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCommitted(bytes32 commitment)
func (slashing *Slashing) UnpackNotCommittedError(raw []byte) (*SlashingNotCommitted, error) {
	out := new(SlashingNotCommitted)
	if err := slashing.abi.UnpackIntoInterface(out, "NotCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingNotDeployer represents a NotDeployer error raised by the Slashing contract.
type SlashingNotDeployer struct {
	Deployer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDeployer(address deployer)
func SlashingNotDeployerErrorID() common.Hash {
	return common.HexToHash("0x0c8cc036c9c98ca91a606f42bb4fd73acf8431b681f0e19ddaaaf88693e5c4a5")
}

// UnpackNotDeployerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDeployer(address deployer)
func (slashing *Slashing) UnpackNotDeployerError(raw []byte) (*SlashingNotDeployer, error) {
	out := new(SlashingNotDeployer)
	if err := slashing.abi.UnpackIntoInterface(out, "NotDeployer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingNotGovernor represents a NotGovernor error raised by the Slashing contract.
type SlashingNotGovernor struct {
	Governor common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernor(address governor)
func SlashingNotGovernorErrorID() common.Hash {
	return common.HexToHash("0xad0550d5f64f904d6845e2da1145f7625e411009b26be2bd68f5c8a432c0b075")
}

// UnpackNotGovernorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernor(address governor)
func (slashing *Slashing) UnpackNotGovernorError(raw []byte) (*SlashingNotGovernor, error) {
	out := new(SlashingNotGovernor)
	if err := slashing.abi.UnpackIntoInterface(out, "NotGovernor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingNotMiner represents a NotMiner error raised by the Slashing contract.
type SlashingNotMiner struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMiner(address caller)
func SlashingNotMinerErrorID() common.Hash {
	return common.HexToHash("0x62c17bc6819280aebc28594cac6aec41c8ab08778c5be68081a5535d0700ced4")
}

// UnpackNotMinerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMiner(address caller)
func (slashing *Slashing) UnpackNotMinerError(raw []byte) (*SlashingNotMiner, error) {
	out := new(SlashingNotMiner)
	if err := slashing.abi.UnpackIntoInterface(out, "NotMiner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingNotNumberOfKey represents a NotNumberOfKey error raised by the Slashing contract.
type SlashingNotNumberOfKey struct {
	Payer  common.Address
	Number uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNumberOfKey(address payer, uint32 number)
func SlashingNotNumberOfKeyErrorID() common.Hash {
	return common.HexToHash("0x65f7dad6c1d692e4c2daa9e0950803178795fd39897e20253863fedae11e9eea")
}

// UnpackNotNumberOfKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNumberOfKey(address payer, uint32 number)
func (slashing *Slashing) UnpackNotNumberOfKeyError(raw []byte) (*SlashingNotNumberOfKey, error) {
	out := new(SlashingNotNumberOfKey)
	if err := slashing.abi.UnpackIntoInterface(out, "NotNumberOfKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingNotOneNumber represents a NotOneNumber error raised by the Slashing contract.
type SlashingNotOneNumber struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOneNumber()
func SlashingNotOneNumberErrorID() common.Hash {
	return common.HexToHash("0xcbe324c361106d5169391e35621a953992598e57afdecf9fa2b1248475bc0142")
}

// UnpackNotOneNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOneNumber()
func (slashing *Slashing) UnpackNotOneNumberError(raw []byte) (*SlashingNotOneNumber, error) {
	out := new(SlashingNotOneNumber)
	if err := slashing.abi.UnpackIntoInterface(out, "NotOneNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingNotPlainToken represents a NotPlainToken error raised by the Slashing contract.
type SlashingNotPlainToken struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPlainToken()
func SlashingNotPlainTokenErrorID() common.Hash {
	return common.HexToHash("0x57f08641e10f186cfba5b77ad0958f439d2b85a8d322b84b334d856eff37ddeb")
}

// UnpackNotPlainTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPlainToken()
func (slashing *Slashing) UnpackNotPlainTokenError(raw []byte) (*SlashingNotPlainToken, error) {
	out := new(SlashingNotPlainToken)
	if err := slashing.abi.UnpackIntoInterface(out, "NotPlainToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingNotRefutedBy represents a NotRefutedBy error raised by the Slashing contract.
type SlashingNotRefutedBy struct {
	Number   uint64
	SettleBy uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRefutedBy(uint64 number, uint64 settleBy)
func SlashingNotRefutedByErrorID() common.Hash {
	return common.HexToHash("0x7a65880b73bfcfdf68d69569b33d3d5c99737e8ee2d26eab3484020d8c4e237c")
}

// UnpackNotRefutedByError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRefutedBy(uint64 number, uint64 settleBy)
func (slashing *Slashing) UnpackNotRefutedByError(raw []byte) (*SlashingNotRefutedBy, error) {
	out := new(SlashingNotRefutedBy)
	if err := slashing.abi.UnpackIntoInterface(out, "NotRefutedBy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingNotSettle represents a NotSettle error raised by the Slashing contract.
type SlashingNotSettle struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSettle(uint8 kind)
func SlashingNotSettleErrorID() common.Hash {
	return common.HexToHash("0xb2b8461c7cfb078813f0f7e01f927663ca8f495a29ba2b3c0d0b9e91421295ca")
}

// UnpackNotSettleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSettle(uint8 kind)
func (slashing *Slashing) UnpackNotSettleError(raw []byte) (*SlashingNotSettle, error) {
	out := new(SlashingNotSettle)
	if err := slashing.abi.UnpackIntoInterface(out, "NotSettle", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingNotSignedByPayer represents a NotSignedByPayer error raised by the Slashing contract.
type SlashingNotSignedByPayer struct {
	Payer  common.Address
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSignedByPayer(address payer, address signer)
func SlashingNotSignedByPayerErrorID() common.Hash {
	return common.HexToHash("0xff0a40b161915f61020d6ad380d3f43cb2cc3c7f76157598b9bd80d6c02e9693")
}

// UnpackNotSignedByPayerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSignedByPayer(address payer, address signer)
func (slashing *Slashing) UnpackNotSignedByPayerError(raw []byte) (*SlashingNotSignedByPayer, error) {
	out := new(SlashingNotSignedByPayer)
	if err := slashing.abi.UnpackIntoInterface(out, "NotSignedByPayer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingNotThisNumber represents a NotThisNumber error raised by the Slashing contract.
type SlashingNotThisNumber struct {
	Record [26]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotThisNumber(bytes26 record)
func SlashingNotThisNumberErrorID() common.Hash {
	return common.HexToHash("0x099b05e23b801ee1d8f33b58a7ea692b24140f4ffa50aac10df82fed17ffa5bb")
}

// UnpackNotThisNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotThisNumber(bytes26 record)
func (slashing *Slashing) UnpackNotThisNumberError(raw []byte) (*SlashingNotThisNumber, error) {
	out := new(SlashingNotThisNumber)
	if err := slashing.abi.UnpackIntoInterface(out, "NotThisNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingNothingAtStake represents a NothingAtStake error raised by the Slashing contract.
type SlashingNothingAtStake struct {
	Node common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingAtStake(address node)
func SlashingNothingAtStakeErrorID() common.Hash {
	return common.HexToHash("0xfb292e0b561125bc66ddd6414c340bdf720e642c3c9ae5605970acb00d256ab3")
}

// UnpackNothingAtStakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingAtStake(address node)
func (slashing *Slashing) UnpackNothingAtStakeError(raw []byte) (*SlashingNothingAtStake, error) {
	out := new(SlashingNothingAtStake)
	if err := slashing.abi.UnpackIntoInterface(out, "NothingAtStake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingOtherPayer represents a OtherPayer error raised by the Slashing contract.
type SlashingOtherPayer struct {
	Account  uint32
	Expected uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OtherPayer(uint32 account, uint32 expected)
func SlashingOtherPayerErrorID() common.Hash {
	return common.HexToHash("0x61dbac2922d60a204de3beebc80e3474b616117eae23a5730321c92f4546582e")
}

// UnpackOtherPayerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OtherPayer(uint32 account, uint32 expected)
func (slashing *Slashing) UnpackOtherPayerError(raw []byte) (*SlashingOtherPayer, error) {
	out := new(SlashingOtherPayer)
	if err := slashing.abi.UnpackIntoInterface(out, "OtherPayer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingOutOfBounds represents a OutOfBounds error raised by the Slashing contract.
type SlashingOutOfBounds struct {
	Name  [32]byte
	Value *big.Int
	Low   *big.Int
	High  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfBounds(bytes32 name, uint256 value, uint256 low, uint256 high)
func SlashingOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x9d2f1d1805ee812f482d3eede79ed5cebcddfdaaf6e4a0a5deb3d3c78de3b6a4")
}

// UnpackOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfBounds(bytes32 name, uint256 value, uint256 low, uint256 high)
func (slashing *Slashing) UnpackOutOfBoundsError(raw []byte) (*SlashingOutOfBounds, error) {
	out := new(SlashingOutOfBounds)
	if err := slashing.abi.UnpackIntoInterface(out, "OutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingPaidToMiner represents a PaidToMiner error raised by the Slashing contract.
type SlashingPaidToMiner struct {
	Record [26]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaidToMiner(bytes26 record)
func SlashingPaidToMinerErrorID() common.Hash {
	return common.HexToHash("0x9a0713950726a064ef820588c56552227f3e9a6b94707c0b1439169f39d8e3ae")
}

// UnpackPaidToMinerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaidToMiner(bytes26 record)
func (slashing *Slashing) UnpackPaidToMinerError(raw []byte) (*SlashingPaidToMiner, error) {
	out := new(SlashingPaidToMiner)
	if err := slashing.abi.UnpackIntoInterface(out, "PaidToMiner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingProvenWrong represents a ProvenWrong error raised by the Slashing contract.
type SlashingProvenWrong struct {
	Payer  uint32
	Number uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProvenWrong(uint32 payer, uint32 number)
func SlashingProvenWrongErrorID() common.Hash {
	return common.HexToHash("0x2f1e4a5435c2e580f876edb5b49ae3ed087f7c45417f943837fdbb4d75684524")
}

// UnpackProvenWrongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProvenWrong(uint32 payer, uint32 number)
func (slashing *Slashing) UnpackProvenWrongError(raw []byte) (*SlashingProvenWrong, error) {
	out := new(SlashingProvenWrong)
	if err := slashing.abi.UnpackIntoInterface(out, "ProvenWrong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Slashing contract.
type SlashingReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func SlashingReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (slashing *Slashing) UnpackReentrancyGuardReentrantCallError(raw []byte) (*SlashingReentrancyGuardReentrantCall, error) {
	out := new(SlashingReentrancyGuardReentrantCall)
	if err := slashing.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingRefBlockNotReached represents a RefBlockNotReached error raised by the Slashing contract.
type SlashingRefBlockNotReached struct {
	RefBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RefBlockNotReached(uint64 refBlock)
func SlashingRefBlockNotReachedErrorID() common.Hash {
	return common.HexToHash("0x3ba0fdc1cc04df3d9d2a8b61ebff96857bbede82b30849efdc37ab3fa326f866")
}

// UnpackRefBlockNotReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RefBlockNotReached(uint64 refBlock)
func (slashing *Slashing) UnpackRefBlockNotReachedError(raw []byte) (*SlashingRefBlockNotReached, error) {
	out := new(SlashingRefBlockNotReached)
	if err := slashing.abi.UnpackIntoInterface(out, "RefBlockNotReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingRefutationsOpen represents a RefutationsOpen error raised by the Slashing contract.
type SlashingRefutationsOpen struct {
	Until uint64
	Clock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RefutationsOpen(uint64 until, uint64 clock)
func SlashingRefutationsOpenErrorID() common.Hash {
	return common.HexToHash("0x25366ae39c23263eac3a551f6afd2253310eaa0211b09d1d0a32b874933acd52")
}

// UnpackRefutationsOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RefutationsOpen(uint64 until, uint64 clock)
func (slashing *Slashing) UnpackRefutationsOpenError(raw []byte) (*SlashingRefutationsOpen, error) {
	out := new(SlashingRefutationsOpen)
	if err := slashing.abi.UnpackIntoInterface(out, "RefutationsOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingRefutationsOver represents a RefutationsOver error raised by the Slashing contract.
type SlashingRefutationsOver struct {
	Until uint64
	Clock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RefutationsOver(uint64 until, uint64 clock)
func SlashingRefutationsOverErrorID() common.Hash {
	return common.HexToHash("0x8d1755acbdc126900685d16ad65cd3fcbc5fb12ffb6bbcc5302715d43d152513")
}

// UnpackRefutationsOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RefutationsOver(uint64 until, uint64 clock)
func (slashing *Slashing) UnpackRefutationsOverError(raw []byte) (*SlashingRefutationsOver, error) {
	out := new(SlashingRefutationsOver)
	if err := slashing.abi.UnpackIntoInterface(out, "RefutationsOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Slashing contract.
type SlashingSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func SlashingSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (slashing *Slashing) UnpackSafeERC20FailedOperationError(raw []byte) (*SlashingSafeERC20FailedOperation, error) {
	out := new(SlashingSafeERC20FailedOperation)
	if err := slashing.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingSameStatement represents a SameStatement error raised by the Slashing contract.
type SlashingSameStatement struct {
	Digest [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameStatement(bytes32 digest)
func SlashingSameStatementErrorID() common.Hash {
	return common.HexToHash("0x9c38584d31034c06a631567d7a0c1367763bec59c71cb18e9567bd3e2ae03cdb")
}

// UnpackSameStatementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameStatement(bytes32 digest)
func (slashing *Slashing) UnpackSameStatementError(raw []byte) (*SlashingSameStatement, error) {
	out := new(SlashingSameStatement)
	if err := slashing.abi.UnpackIntoInterface(out, "SameStatement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingSameVoucher represents a SameVoucher error raised by the Slashing contract.
type SlashingSameVoucher struct {
	Digest [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameVoucher(bytes32 digest)
func SlashingSameVoucherErrorID() common.Hash {
	return common.HexToHash("0xbd3f577c51fd529b9641fb9112d047fcb79394cf4c14beafc1344481d8b70368")
}

// UnpackSameVoucherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameVoucher(bytes32 digest)
func (slashing *Slashing) UnpackSameVoucherError(raw []byte) (*SlashingSameVoucher, error) {
	out := new(SlashingSameVoucher)
	if err := slashing.abi.UnpackIntoInterface(out, "SameVoucher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingStillPayable represents a StillPayable error raised by the Slashing contract.
type SlashingStillPayable struct {
	SettleBy uint64
	Number   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillPayable(uint64 settleBy, uint64 number)
func SlashingStillPayableErrorID() common.Hash {
	return common.HexToHash("0x5d6bc9c6153f2189719700e035eb1145dbeb8b81332311606879ba1a375bb9be")
}

// UnpackStillPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillPayable(uint64 settleBy, uint64 number)
func (slashing *Slashing) UnpackStillPayableError(raw []byte) (*SlashingStillPayable, error) {
	out := new(SlashingStillPayable)
	if err := slashing.abi.UnpackIntoInterface(out, "StillPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingUnknownCase represents a UnknownCase error raised by the Slashing contract.
type SlashingUnknownCase struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownCase(bytes32 id)
func SlashingUnknownCaseErrorID() common.Hash {
	return common.HexToHash("0xbbb2e021d74fd7225c7e7d0db9da9e3131093952c585a9296ad1e1dee2cfbaa5")
}

// UnpackUnknownCaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownCase(bytes32 id)
func (slashing *Slashing) UnpackUnknownCaseError(raw []byte) (*SlashingUnknownCase, error) {
	out := new(SlashingUnknownCase)
	if err := slashing.abi.UnpackIntoInterface(out, "UnknownCase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingUnknownClaim represents a UnknownClaim error raised by the Slashing contract.
type SlashingUnknownClaim struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownClaim(uint256 index)
func SlashingUnknownClaimErrorID() common.Hash {
	return common.HexToHash("0xf3dc2772ad1b6f102be43b4e246474c67c59b2e25bcc633b2c1e8b0bbea918cc")
}

// UnpackUnknownClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownClaim(uint256 index)
func (slashing *Slashing) UnpackUnknownClaimError(raw []byte) (*SlashingUnknownClaim, error) {
	out := new(SlashingUnknownClaim)
	if err := slashing.abi.UnpackIntoInterface(out, "UnknownClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingWrongData represents a WrongData error raised by the Slashing contract.
type SlashingWrongData struct {
	DataHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongData(bytes32 dataHash)
func SlashingWrongDataErrorID() common.Hash {
	return common.HexToHash("0x315f647236480566e1bf0cabbffe9da16286a33a01fe6a51aab359170e2cd78a")
}

// UnpackWrongDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongData(bytes32 dataHash)
func (slashing *Slashing) UnpackWrongDataError(raw []byte) (*SlashingWrongData, error) {
	out := new(SlashingWrongData)
	if err := slashing.abi.UnpackIntoInterface(out, "WrongData", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingWrongElement represents a WrongElement error raised by the Slashing contract.
type SlashingWrongElement struct {
	Element *big.Int
	Found   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongElement(uint256 element, bytes32 found)
func SlashingWrongElementErrorID() common.Hash {
	return common.HexToHash("0xa3086d986d8fd7b10999e4c9a0655412df62c38c6ed196250431e59e9498f9cb")
}

// UnpackWrongElementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongElement(uint256 element, bytes32 found)
func (slashing *Slashing) UnpackWrongElementError(raw []byte) (*SlashingWrongElement, error) {
	out := new(SlashingWrongElement)
	if err := slashing.abi.UnpackIntoInterface(out, "WrongElement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingWrongProofs represents a WrongProofs error raised by the Slashing contract.
type SlashingWrongProofs struct {
	Length   *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongProofs(uint256 length, uint256 expected)
func SlashingWrongProofsErrorID() common.Hash {
	return common.HexToHash("0x5c9439d654272b37f44949f61e60ef25cefdac55da6ae1a7f3bea136a7d51573")
}

// UnpackWrongProofsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongProofs(uint256 length, uint256 expected)
func (slashing *Slashing) UnpackWrongProofsError(raw []byte) (*SlashingWrongProofs, error) {
	out := new(SlashingWrongProofs)
	if err := slashing.abi.UnpackIntoInterface(out, "WrongProofs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SlashingZeroAddress represents a ZeroAddress error raised by the Slashing contract.
type SlashingZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func SlashingZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (slashing *Slashing) UnpackZeroAddressError(raw []byte) (*SlashingZeroAddress, error) {
	out := new(SlashingZeroAddress)
	if err := slashing.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

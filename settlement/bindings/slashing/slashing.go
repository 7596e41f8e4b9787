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
	Width    uint16
	Height   uint16
	Steps    uint16
	Guidance uint16
	Seed     uint64
	Tier     uint8
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structSlashing.Terms\",\"components\":[{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"claimPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"refutePeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"LATEST_CLAIM\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_PERIOD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_SLASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SECURITY_PRICES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"caseId\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"caseOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structForfeits.Case\",\"components\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"fund\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"owed\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"claimsUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refutesUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"closed\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimCount\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimDisplaced\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"record\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"},{\"name\":\"bundle\",\"type\":\"tuple\",\"internalType\":\"structBundle\",\"components\":[{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structVoucher\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"assignment\",\"type\":\"tuple\",\"internalType\":\"structAssignment\",\"components\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structTask\",\"components\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prompt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"width\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"height\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"guidance\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seed\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"commit\",\"type\":\"tuple\",\"internalType\":\"structCommit\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"picture\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pixels\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"plain\",\"type\":\"int32\",\"internalType\":\"int32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"audit\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"reveal\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structForfeits.RecordProof\",\"components\":[{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"elements\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"opening\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"blobHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"commitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}]}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structForfeits.Claim\",\"components\":[{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"miner\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"share\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimUnpaid\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"record\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"},{\"name\":\"bundle\",\"type\":\"tuple\",\"internalType\":\"structBundle\",\"components\":[{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structVoucher\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"assignment\",\"type\":\"tuple\",\"internalType\":\"structAssignment\",\"components\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structTask\",\"components\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prompt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"width\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"height\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"guidance\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seed\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"commit\",\"type\":\"tuple\",\"internalType\":\"structCommit\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"picture\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pixels\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"plain\",\"type\":\"int32\",\"internalType\":\"int32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"audit\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"reveal\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimed\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commit\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitmentOf\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"committedAt\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"connect\",\"inputs\":[{\"name\":\"escrow_\",\"type\":\"address\",\"internalType\":\"contractIEscrow\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"},{\"name\":\"evidence_\",\"type\":\"address\",\"internalType\":\"contractIEvidence\"},{\"name\":\"disputes_\",\"type\":\"address\",\"internalType\":\"contractIVerdicts\"},{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"governor_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"contradictAttestation\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structAttestation\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commit\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"plain\",\"type\":\"int32\",\"internalType\":\"int32\"},{\"name\":\"augmented\",\"type\":\"int32\",\"internalType\":\"int32\"}]},{\"name\":\"signatureA\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structAttestation\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commit\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"plain\",\"type\":\"int32\",\"internalType\":\"int32\"},{\"name\":\"augmented\",\"type\":\"int32\",\"internalType\":\"int32\"}]},{\"name\":\"signatureB\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"contradictAuditCommit\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structAuditCommit\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signatureA\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structAuditCommit\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signatureB\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"contradictAuditStatement\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structAuditStatement\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pixels\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signatureA\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structAuditStatement\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pixels\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signatureB\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"contradictCommit\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structCommit\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"picture\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pixels\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signatureA\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structCommit\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"picture\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pixels\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signatureB\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convicted\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"doubleVoucher\",\"inputs\":[{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structVoucher\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signatureA\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"b\",\"type\":\"tuple\",\"internalType\":\"structVoucher\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signatureB\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEscrow\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"evidence\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEvidence\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"governor\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextTerms\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSlashing.Terms\",\"components\":[{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"claimPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"refutePeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"activeAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refute\",\"inputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structForfeits.RecordProof\",\"components\":[{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"elements\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"opening\",\"type\":\"tuple\",\"internalType\":\"structOpening\",\"components\":[{\"name\":\"blobHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"commitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"proofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setTerms\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structSlashing.Terms\",\"components\":[{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"claimPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"refutePeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"terms\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSlashing.Terms\",\"components\":[{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"claimPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"refutePeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verdicts\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIVerdicts\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Contradicted\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"first\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"second\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"prover\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"gweis\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DoubleVoucher\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"number\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"first\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"second\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"fund\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ForfeitClaimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"miner\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"number\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"weight\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"share\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"claimant\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ForfeitClosed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"owed\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"burned\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ForfeitCollected\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"gweis\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ForfeitRefuted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"refuter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TermsSet\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSlashing.Terms\",\"components\":[{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"claimPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"refutePeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"activeAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyClaimed\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AlreadyClosed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AlreadyConnected\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AlreadyConvicted\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AlreadyForfeited\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadOpening\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadProofLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ClaimTooLate\",\"inputs\":[{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"last\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ClaimsOver\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"clock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"CommittedTooLate\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DifferentNames\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"DifferentSigners\",\"inputs\":[{\"name\":\"first\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"second\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"MalformedElement\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSecurity\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NoSuchElement\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchRecord\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotClosed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotCommitted\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotDeployer\",\"inputs\":[{\"name\":\"deployer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotGovernor\",\"inputs\":[{\"name\":\"governor\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotMiner\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotNumberOfKey\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotOneNumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotPlainToken\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotRefutedBy\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotSettle\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NotSignedByPayer\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotThisNumber\",\"inputs\":[{\"name\":\"record\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"}]},{\"type\":\"error\",\"name\":\"NothingAtStake\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OtherPayer\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"expected\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"OutOfBounds\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"low\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"high\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PaidToMiner\",\"inputs\":[{\"name\":\"record\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"}]},{\"type\":\"error\",\"name\":\"ProvenWrong\",\"inputs\":[{\"name\":\"payer\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RefBlockNotReached\",\"inputs\":[{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RefutationsOpen\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"clock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RefutationsOver\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"clock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SameStatement\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SameVoucher\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"StillPayable\",\"inputs\":[{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownCase\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownClaim\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongData\",\"inputs\":[{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongElement\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"found\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongProofs\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "Slashing",
	Bin: "0x60a06040523461025a57604051601f61580338819003918201601f19168301916001600160401b0383118484101761025e5780849260609460405283398101031261025a57604051606081016001600160401b0381118282101761025e57604052815161ffff8116810361025a57815261008e604061008060208501610272565b936020840194855201610272565b90604081019182523360805261ffff8151166103e88110801561024f575b610214575063ffffffff835116600181108015610208575b6101ca575063ffffffff8251166001811080156101be575b61017f577f68ab1b797d02dfd328363e285019d917661bd948adac4dc0fc36ad8944f1a02d60808563ffffffff868161ffff88511693600b5465ffffffff0000825160101b168669ffffffff000000000000865160301b169260018060501b031916171717600b55604051948552511660208401525116604082015260018060401b0343166060820152a160405161557f90816102848239608051816102c80152f35b6040516313a5e3a360e31b81526b1c99599d5d1954195c9a5bd960a21b6004820152602481019190915260016044820152624000006064820152608490fd5b506240000081116100dc565b6040516313a5e3a360e31b81526a18db185a5b54195c9a5bd960aa1b6004820152602481019190915260016044820152624000006064820152608490fd5b506240000081116100c4565b6040516313a5e3a360e31b815267736c61736842707360c01b600482015260248101919091526103e860448201526127106064820152608490fd5b5061271081116100ac565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff8216820361025a5756fe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630c340a2414613b83575080630d6ce15e14613b675780632fc2f3c114613b3857806338e53f1d14613a8f57806339c79e0c146139695780634087e2b21461324557806353d9fe01146128525780635a920114146126215780636533d53f146125ee57806367196c5e146122e95780636abed3b214611ff25780636f07f65214611f645780637b10399914611f3b5780638157328814611dce57806381fa0f2414611da55780638b8a814314611a475780639615665d14610c4b578063a4a1fda614610c2e578063a77e098714610c05578063b433e6421461098a578063c810b7fe1461096c578063cc3c0f061461093d578063d3f6459614610908578063d49224e914610832578063d5025625146107e8578063e098d444146107cc578063e2fdcc17146107a5578063ed78f3721461077b578063f14fcbc81461071f578063f63416e7146103e8578063f93700ab14610232578063f95502ed146101b45763fc0c546a14610189575f80fd5b346101b157806003193601126101b157600a546040516001600160a01b039091168152602090f35b80fd5b50346101b15760c06101d76101c836613c8a565b906101d16142f2565b50614d9f565b6001600160401b0360a060405192600180831b03815116845263ffffffff602082015116602085015263ffffffff604082015116604085015282606082015116606085015282608082015116608085015201511660a0820152f35b50346101b15760c03660031901126101b1576004356001600160a01b038116908190036103e4576024356001600160a01b03811691908290036103e0576044356001600160a01b03811691908290036103dc576064356001600160a01b03811691908290036103d8576084356001600160a01b03811691908290036103d45760a4356001600160a01b038116918282036103d0577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316338190036103be575087546001600160a01b0381166103b0579061034e929161031882614ede565b6001600160a01b03191617885561032e87614ede565b61033786614ede565b61034085614ede565b61034984614ede565b614ede565b6001600160601b0360a01b60015416176001556001600160601b0360a01b600a541617600a556001600160601b0360a01b60095416176009556001600160601b0360a01b60085416176008556001600160601b0360a01b600754161760075580f35b6239c01160e31b8952600489fd5b630646601b60e11b8952600452602488fd5b8780fd5b8580fd5b8480fd5b8380fd5b8280fd5b5080fd5b50346101b1576101a03660031901126101b15760a03660231901126101b15760c4356001600160401b0381116103e457610426903690600401613bd0565b60a03660e31901126103e057610184356001600160401b0381116103dc57610452903690600401613bd0565b61045f9391933633613d93565b80865260026020526001600160401b03604087205416801561070b57438110156106e757508552600260205260408520805467ffffffffffffffff191690556024359360e43585036106d8579061055c91604051946104bd86613d06565b61051060405160208101907fa628b8b5ca1c1f4a1a5f0d738c8b4bdd978d29c57681d575fd5507afcbaeae4682526104f9604082016024614bd9565b60c0815261050860e082613d57565b5190206146a9565b865261054e60405160208101907fa628b8b5ca1c1f4a1a5f0d738c8b4bdd978d29c57681d575fd5507afcbaeae4682526104f96040820160e4614bd9565b946020870195865286614d14565b9160405192602084019060018060a01b031693848252600560408201528560608201528660808201528660a082015260a0815261059a60c082613d57565b519020808652600360205260ff6040872054166106c15785526003602090815260408620805460ff191660011790556007548691906001600160a01b0316606461ffff6105e5614287565b51166040519485938492635be2777760e01b84528a600485015260248401523360448401525af180156106b6578690610676575b6001600160401b03915016908115610662579160a0915f51602061553f5f395f51905f52935191516040519260058452602084015260408301523360608301526080820152a380f35b63fb292e0b60e01b86526004849052602486fd5b506020813d6020116106ae575b8161069060209383613d57565b810103126103d4576106a96001600160401b0391614387565b610619565b3d9150610683565b6040513d88823e3d90fd5b636ee87e4960e11b86526004849052602452604485fd5b63180d4bb360e31b8652600486fd5b866001600160401b036106fb602493614052565b633db3744360e11b835216600452fd5b634ebe8a4d60e01b87526004829052602487fd5b50346101b15760203660031901126101b15760043580825260026020526001600160401b0360408320541615610753575080f35b8152600260205260408120805467ffffffffffffffff1916436001600160401b031617905580f35b50346101b15760203660031901126101b15760406020916004358152600583522054604051908152f35b50346101b157806003193601126101b157546040516001600160a01b039091168152602090f35b50346101b157806003193601126101b157602060405160148152f35b50346101b157806003193601126101b1576060610803614287565b610830604051809263ffffffff6040809261ffff8151168552826020820151166020860152015116910152565bf35b50346101b15760203660031901126101b157604060e091610851614251565b5060043581526004602052206001600160401b03806040519261087384613d21565b818154948163ffffffff871696878352816020840195818360201c16875260016040860191838560601c16835283606088019560a01c168552015498899760ff60c06080890198848c168a528460a082019c60401c168c52019b60801c1615158b526040519b8c52511660208b0152511660408901525116606087015251166080850152511660a083015251151560c0820152f35b50346101b15760403660031901126101b1576020610935610927613ba6565b61092f613cb4565b90614222565b604051908152f35b50346101b15760203660031901126101b15760ff60406020926004358152600684522054166040519015158152f35b50346101b157806003193601126101b1576020604051624000008152f35b50346101b15761099936613c13565b919295506109a73633613d93565b80885260026020526001600160401b036040892054168015610bf15743811015610bdd57508752600260205260408720805467ffffffffffffffff191690558435958335871480610bb5575b80610ba4575b15610b955790610a3d9291610a2f610a2360405196610a1788613d06565b610a28610a238b614e5f565b6146a9565b8852614e5f565b956020860196875285614d14565b610a4960208501613e82565b93604080519163ffffffff602084019460018060a01b031697888652600984860152896060860152166080840152013560a082015260a08152610a8d60c082613d57565b519020808652600360205260ff6040872054166106c15785526003602090815260408620805460ff191660011790556007548691906001600160a01b0316606461ffff610ad8614287565b51166040519485938492635be2777760e01b84528a600485015260248401523360448401525af180156106b6578690610b55575b6001600160401b03915016908115610662579160a0915f51602061553f5f395f51905f52935191516040519260098452602084015260408301523360608301526080820152a380f35b506020813d602011610b8d575b81610b6f60209383613d57565b810103126103d457610b886001600160401b0391614387565b610b0c565b3d9150610b62565b63180d4bb360e31b8852600488fd5b5060408401356040870135146109f9565b50610bc260208701613e82565b63ffffffff80610bd460208801613e82565b169116146109f3565b886001600160401b036106fb602493614052565b634ebe8a4d60e01b89526004829052602489fd5b50346101b157806003193601126101b1576008546040516001600160a01b039091168152602090f35b50346101b157806003193601126101b15760206040516101008152f35b50346101b1576102c03660031901126101b157600435610c69613bfd565b906044356001600160401b0381116103dc57806004019161040060031983360301126103d857606435916001600160401b0383168093036103d4576102403660831901126103d457610cb9614322565b610cc560c4820161403e565b86549093906001600160a01b0316803b156103d05787604051636c20bb5160e11b81526084356001600160401b0381168091036103e057600482015260a435602482015260c435604482015260e4356064820152610104356001600160401b0381168091036103e0576084820152610124356001600160401b0381168091036103e05760a4820152610144356001600160401b0381168091036103e05760c48201526101643560e48201526101843563ffffffff81168091036103e0576101048201526101a43563ffffffff81168091036103e0576101248201526101c43563ffffffff81168091036103e0576101448201526101e43561016482015261020435610184820152610224356001600160401b0381168091036103e0576101a48201526102443563ffffffff81168091036103e0576101c48201526102643563ffffffff81168091036103e0576101e4820152610284356001600160401b0381168091036103e0576102048201526102a4356001600160401b0381168091036103e057610224820152818161024481865afa801561189f57611a32575b50506001600160401b039485610e75614028565b91169586911610611a0a5761010060049160405192838092638f7dcfa360e01b82525afa80156119ff5763ffffffff9189916119d0575b50511661010085016001600160401b0381116119bc576001600160401b031681116119a557504381101561199357610ee660e48301613e82565b9060405190610ef482613ceb565b8582526020820190815263ffffffff6040830193168352610f1485614357565b96600188015460ff8160801c168015611977575b61194d575063ffffffff885416610f3e8a614b16565b9060ff8251166001810361193b5750602082019063ffffffff8251168181036119265750508b60ff6040610f74610a2387614660565b928381526006602052205416611914578c526006602090815260408d20805460ff19166001179055600854600954610fef92916001600160a01b0390811691165b8451604096870180519751633abb8e3d60e01b815263ffffffff928316600482015291909716602482015293849250829081906044820190565b03916001600160a01b03165afa908115611909578d916118cb575b506118aa5750506008548a93926001600160a01b039091169190823b156103d857604051634660359360e11b815265ffffffffffff198c16600482015293516001600160401b0390811660248601529051166044840152845163ffffffff16606484015260a0608484015261108260a484018261459f565b6101248601356101c48401526101448601356101e484015261ffff6110aa61016488016140f1565b1661020484015261ffff6110c161018488016140f1565b1661022484015261ffff6110d86101a488016140f1565b1661024484015261ffff6110ef6101c488016140f1565b166102648401526001600160401b0361110b6101e48801613ca0565b166102848401526102048601359160ff83168093036103d8578380611276819488966102a484015260018060a01b036111476102248d01613bbc565b166102c48401526001600160a01b036111636102448d01613bbc565b166102e48401526001600160401b0361117f6102648d01613ca0565b166103048401526001600160401b0361119b6102848d01613ca0565b166103248401526001600160401b036111b76102a48d01613ca0565b166103448401526111d061036484016102c48d01614bd9565b6112636112578c6112446103c461123c6112056111f1610364860189614c13565b6104006104048d01526104a48c0191614c44565b6112126103848601614c64565b60030b6104248b01526112296103a4860189614c13565b8b830360a319016104448d015290614c44565b920185614c13565b87830360a3190161046489015290614c44565b916103e48d0190614c13565b84830360a3190161048486015290614c44565b03915afa801561189f57611886575b50506112936084830161403e565b85549560146001600160401b038860201c16046001600160401b0381166001600160401b0384161161187e575b506001600160401b038216928960c063ffffffff60018060a01b0383541693511660246040518095819362a1f24b60e21b835260048301525afa9182156118715781926117aa575b505061133b6113a2936001600160401b038061271061132f61ffff6113639751168a614417565b04169a60601c16614070565b825467ffffffffffffffff60601b191660609190911b67ffffffffffffffff60601b16178255565b61137a876001600160401b03835460a01c16614070565b815467ffffffffffffffff60a01b191660a09190911b67ffffffffffffffff60a01b16179055565b828752600560205263ffffffff60606113bf60408a205498614b16565b015116936113cf60248401613e82565b926001600160a01b03906113e590606401613e48565b1633148015611724575b1561171157838852600560205260408820926040519361140e85613d3c565b3385526020850187815263ffffffff604087019316958684526060810193858552608082019287845260a08301948c8652805490600160401b8210156116fc579061145e91600182018155614090565b9390936116e8575183549151925163ffffffff60c01b60c09190911b1663ffffffff60a01b60a094851b166001600160a01b039092166001600160e01b03199093169290921717178255935160019091018054925193516001600160c01b03199093166001600160401b0390921691909117604093841b67ffffffffffffffff60401b1617608092831b67ffffffffffffffff60801b16179055815195865260208601939093528401929092526060830186905233908301528592917fb9d45c5e97c916e61c981a194d818f96edfff0780e0f170fb094d5105e530f4c9190a4600a546040516370a0823160e01b81523060048201526001600160a01b0390911690602081602481855afa9081156116665785916116b6575b50633b9aca00830292808404633b9aca0014901517156116a2576040516323b872dd60e01b8652336004523060245260448490529160208660648180855af16001875114811615611683575b83604052866060521561167157826024816020936370a0823160e01b82523060048301525afa801561166657859061162e575b61160092506147c8565b0361161f576020915f51602061555f5f395f51905f525d604051908152f35b6357f0864160e01b8252600482fd5b506020823d60201161165e575b8161164860209383613d57565b8101031261165a5761160091516115f6565b5f80fd5b3d915061163b565b6040513d87823e3d90fd5b635274afe760e01b8652600452602485fd5b600181151661169957813b15153d1516166115c3565b833d88823e3d90fd5b634e487b7160e01b85526011600452602485fd5b90506020813d6020116116e0575b816116d160209383613d57565b8101031261165a57515f611577565b3d91506116c4565b634e487b7160e01b8f5260048f905260248ffd5b50634e487b7160e01b8f52604160045260248ffd5b633160bde360e11b885233600452602488fd5b5087546040516323b7ec3b60e01b81526004810187905290602090829060249082906001600160a01b03165afa90811561179f578991611770575b506001600160a01b031633146113ef565b611792915060203d602011611798575b61178a8183613d57565b81019061411e565b5f61175f565b503d611780565b6040513d8b823e3d90fd5b90915060c0813d60c011611869575b816117c660c09383613d57565b810103126103e4576113a2936001600160401b038061271061132f61ffff61133b96611363985061185460a0604051926117ff84613d3c565b61180881614c72565b845261181660208201614c72565b602085015261182760408201614c72565b604085015261183860608201614c72565b606085015261184960808201614c72565b608085015201614c72565b60a082015297505050505050938b9150611308565b3d91506117b9565b50604051903d90823e3d90fd5b91505f6112c0565b8161189091613d57565b61189b57865f611285565b8680fd5b6040513d84823e3d90fd5b519051630bc7929560e21b8c5263ffffffff9182166004521660245260448afd5b90506020813d602011611901575b816118e660209383613d57565b810103126118fd576118f790614160565b5f61100a565b8c80fd5b3d91506118d9565b6040513d8f823e3d90fd5b633210992160e21b8d5260045260248cfd5b6361dbac2960e01b8e5260045260245260448cfd5b632cae118760e21b8d5260045260248cfd5b8a6001600160401b036044928161196261439b565b63d6a8e85d60e01b8552911660045216602452fd5b5061198061439b565b6001600160401b03808316911611610f28565b633ba0fdc160e01b8752600452602486fd5b63507195b560e01b88526004859052602452604487fd5b634e487b7160e01b89526011600452602489fd5b6119f291506101003d81116119f8575b6119ea8183613d57565b81019061416d565b5f610eac565b503d6119e0565b6040513d8a823e3d90fd5b6044886001600160401b0387611a1e614028565b90632eb5e4e360e11b845260045216602452fd5b81611a3c91613d57565b6103d057875f610e61565b50346101b1576101603660031901126101b15760803660231901126101b15760a4356001600160401b0381116103e457611a85903690600401613bd0565b60803660c31901126103e057610144356001600160401b0381116103dc57611ab1903690600401613bd0565b9290611abd3633613d93565b80865260026020526001600160401b03604087205416801561070b57438110156106e757508552600260205260408520805467ffffffffffffffff191690556024359360c4359081861480611d78575b80611d6a575b15611d5b5760405192611b2584613d06565b60405195602087017f3cc0666b7bd04bbb3d64f4a7740eea24b883db25c29203cf251576e7b1992ea481528860408901526044359063ffffffff8216809203611d5757611b929160608a01526064359889608082015260843560a082015260a0815261050860c082613d57565b85526040519360208501907f3cc0666b7bd04bbb3d64f4a7740eea24b883db25c29203cf251576e7b1992ea48252604086015260e4359063ffffffff8216809203611d575785610a2f926060611c059801526101043560808201526101243560a082015260a0815261050860c082613d57565b611c0d613e6f565b936040519063ffffffff602083019360018060a01b0316968785526007604085015288606085015216608083015260a082015260a08152611c4f60c082613d57565b519020808652600360205260ff6040872054166106c15785526003602090815260408620805460ff191660011790556007548691906001600160a01b0316606461ffff611c9a614287565b51166040519485938492635be2777760e01b84528a600485015260248401523360448401525af180156106b6578690611d17575b6001600160401b03915016908115610662579160a0915f51602061553f5f395f51905f52935191516040519260078452602084015260408301523360608301526080820152a380f35b506020813d602011611d4f575b81611d3160209383613d57565b810103126103d457611d4a6001600160401b0391614387565b611cce565b3d9150611d24565b8a80fd5b63180d4bb360e31b8752600487fd5b506101043560643514611b13565b50611d81613e6f565b60e43563ffffffff811691828203611da15763ffffffff91501614611b0d565b8980fd5b50346101b157806003193601126101b1576009546040516001600160a01b039091168152602090f35b50346101b157611ddd36613c8a565b90611de6614322565b611def81614357565b9060ff600183015460801c1615611f2957611e0a8382614d9f565b8185526005602052611e28611e228560408820614090565b906140bd565b611e4160a08201936001600160401b038551169061442a565b85546020838101516040516323b7ec3b60e01b815263ffffffff90911660048201529291839060249082906001600160a01b03165afa8015611f1e57611eea966001600160401b0395611ed7948a93611efd575b50604080516001600160a01b038516815285891660208201527fbf48e836481f6fb519abb957ef803e5bf2be73111f111ffcc07b5151b26cc59b9190a3614529565b51915116906001600160a01b0316614529565b805f51602061555f5f395f51905f525d80f35b611f1791935060203d6020116117985761178a8183613d57565b915f611e95565b6040513d89823e3d90fd5b636494ec3160e11b8452600452602483fd5b50346101b157806003193601126101b1576007546040516001600160a01b039091168152602090f35b50346101b157806003193601126101b157608090611f80614100565b5050600d54604051906001600160401b0316611f9b82613ceb565b63ffffffff600c5461ffff81168452818160101c16602085015260301c166040830152611feb604051809363ffffffff6040809261ffff8151168552826020820151166020860152015116910152565b6060820152f35b50346101b15760603660031901126101b1576001546001600160a01b0316338190036122d7575060405161202581613ceb565b61202d6140e0565b80825261ffff61203b613cb4565b9160208401928352604061204d613cc7565b9401938452166103e8811080156122cc575b61229157505163ffffffff16600181108015612285575b61224757505163ffffffff1660018110801561223b575b6121fc5750604061209c614287565b8051600b80546020840151949093015169ffffffffffffffffffff1990931661ffff929092169190911760109390931b65ffffffff0000169290921760309190911b63ffffffff60301b1617905580546001600160401b03906121139061210b906001600160a01b0316615045565b824316614070565b166001600160401b0319600d541617600d5560043561ffff81168091036103e45761ffff19600c541617600c55612148613e5c565b65ffffffff0000600c549160101b169065ffffffff0000191617600c5561216d613e6f565b63ffffffff60301b600c549160301b169063ffffffff60301b191617600c557f68ab1b797d02dfd328363e285019d917661bd948adac4dc0fc36ad8944f1a02d60806001600160401b03600d54166040519061ffff6121ca6140e0565b16825263ffffffff6121da613cb4565b16602083015263ffffffff6121ed613cc7565b1660408301526060820152a180f35b6040516313a5e3a360e31b81526b1c99599d5d1954195c9a5bd960a21b6004820152602481019190915260016044820152624000006064820152608490fd5b5062400000811161208d565b6040516313a5e3a360e31b81526a18db185a5b54195c9a5bd960aa1b6004820152602481019190915260016044820152624000006064820152608490fd5b50624000008111612076565b6040516313a5e3a360e31b815267736c61736842707360c01b600482015260248101919091526103e860448201526127106064820152608490fd5b50612710811161205f565b63ad0550d560e01b8252600452602490fd5b50346101b1576102c03660031901126101b1576024356044356102403660631901126103e0576102a435916001600160401b0383116103dc578260040192608060031982360301126103d85761233f3633613d93565b80865260026020526001600160401b03604087205416801561070b57438110156106e757508552600260205260408520805467ffffffffffffffff19169055612386614322565b61238f82614357565b93600185015460ff8160801c1680156125cf575b6125a257506123b28484614d9f565b916001600160401b036123c3614012565b81606086015116918291161161257b5750865487906001600160a01b0316803b156103e457816040518092636c20bb5160e11b8252818061240660048201613e93565b03915afa801561189f57612566575b505081602461243461242961243c95613e82565b926064850190613ffd565b9201906147d5565b84549061245a63ffffffff60408501511663ffffffff841683614b72565b1561254b5750916124da60a0836124b761248f611eea99976001600160401b038060806125469c9a0151169160601c16613dfb565b875467ffffffffffffffff60601b191660609190911b67ffffffffffffffff60601b16178755565b019361137a6001600160401b038651166001600160401b03835460a01c16613dfb565b80865260056020526124f2611e228360408920614090565b7fb9f117bb4810b944216793444ffe1d6db31f24b05e784258e38c0f6f324073586020604051338152a3805160011c677fffffffffffffff16906001600160401b039061253f8333614529565b5116613dfb565b614487565b6304cd82f160e11b875265ffffffffffff1916600452602486fd5b8161257091613d57565b61189b57865f612415565b876044916001600160401b0361258f614012565b637a65880b60e01b845216600452602452fd5b866001600160401b03604492816125b761439b565b91632345d56b60e21b855260401c1660045216602452fd5b506125d861439b565b6001600160401b03808360401c169116116123a3565b50346101b15760203660031901126101b1576001600160401b036040602092600435815260028452205416604051908152f35b50346101b15761263036613c13565b9192955061263e3633613d93565b80885260026020526001600160401b036040892054168015610bf15743811015610bdd57508752600260205260408720805467ffffffffffffffff19169055843595833587148061282a575b80612819575b15610b9557906126c19291610a2f610a23604051966126ae88613d06565b6126ba610a238b614c81565b8852614c81565b6126cd60208501613e82565b93604080519163ffffffff602084019460018060a01b031697888652600684860152896060860152166080840152013560a082015260a0815261271160c082613d57565b519020808652600360205260ff6040872054166106c15785526003602090815260408620805460ff191660011790556007548691906001600160a01b0316606461ffff61275c614287565b51166040519485938492635be2777760e01b84528a600485015260248401523360448401525af180156106b65786906127d9575b6001600160401b03915016908115610662579160a0915f51602061553f5f395f51905f52935191516040519260068452602084015260408301523360608301526080820152a380f35b506020813d602011612811575b816127f360209383613d57565b810103126103d45761280c6001600160401b0391614387565b612790565b3d91506127e6565b506040840135604087013514612690565b5061283760208701613e82565b63ffffffff8061284960208801613e82565b1691161461268a565b50346101b1576102c03660031901126101b157600435612870613bfd565b906044356001600160401b0381116103dc57806004019161040060031983360301126103d8576102403660631901126103d8576102a4356001600160401b0381116103d457806004016080600319833603011261189b576128cf614322565b86546001600160a01b0316803b156103d057876040518092636c20bb5160e11b825281806128ff60048201613e93565b03915afa80156119ff5761322d575b509081602461243461242961292295613e82565b61292b85614b16565b61294b63ffffffff60208301511663ffffffff6040840151169084614b72565b156132115761295982614b16565b9063ffffffff60608301511663ffffffff6060830151161491826131f2575b50506131d75750612987614012565b9161012435926001600160401b038416938481036103d057506129ac60e48301613e82565b936001600160401b03604051926129c284613ceb565b1682526020820190815263ffffffff60408301951685526129e284614357565b95600187015460ff8160801c1680156131bb575b6131a6575063ffffffff875416612a0c89614b16565b9060ff825116600181036131945750602082019063ffffffff82511681810361317f575050612a3d610a2384614660565b808c52600660205260ff60408d20541661316d578b526006602090815260408c20805460ff19166001179055600854600954612a8692916001600160a01b039081169116610fb5565b03916001600160a01b03165afa908115613162578c91613124575b506131035750506008548993926001600160a01b039091169190823b156103d857604051634660359360e11b815265ffffffffffff198b16600482015293516001600160401b0390811660248601529051166044840152865163ffffffff16606484015260a06084840152612b1960a484018261459f565b6101248501356101c48401526101448501356101e484015261ffff612b4161016487016140f1565b1661020484015261ffff612b5861018487016140f1565b1661022484015261ffff612b6f6101a487016140f1565b1661024484015261ffff612b866101c487016140f1565b166102648401526001600160401b03612ba26101e48701613ca0565b166102848401526102048501359160ff83168093036103d8578380612c94819488966102a484015260018060a01b03612bde6102248c01613bbc565b166102c48401526001600160a01b03612bfa6102448c01613bbc565b166102e48401526001600160401b03612c166102648c01613ca0565b166103048401526001600160401b03612c326102848c01613ca0565b166103248401526001600160401b03612c4e6102a48c01613ca0565b16610344840152612c6761036484016102c48c01614bd9565b611263612c888b6112446103c461123c6112056111f1610364860189614c13565b916103e48c0190614c13565b03915afa801561189f576130ee575b5050612cb16084820161403e565b84549460146001600160401b038760201c16046001600160401b0381166001600160401b038416116130e6575b506001600160401b038216948860c063ffffffff60018060a01b0383541693511660246040518095819362a1f24b60e21b835260048301525afa918215611871578192613074575b505061133b612d70936001600160401b0380612710612d4d61ffff612d599751168c614417565b04169960601c16614070565b61137a866001600160401b03835460a01c16614070565b818652600560205263ffffffff6060612d8d604089205497614b16565b01511692612d9d60248301613e82565b916001600160a01b0390612db390606401613e48565b1633148015613009575b15612ff6578287526005602052604087209160405192612ddc84613d3c565b3384526020840186815263ffffffff6040860193169485845260608101938b8552608082019286845260a08301948b8652805490600160401b821015612fe25790612e2c91600182018155614090565b939093612fce575183549151925163ffffffff60c01b60c09190911b1663ffffffff60a01b60a094851b166001600160a01b039092166001600160e01b03199093169290921717178255935160019091018054925193516001600160c01b03199093166001600160401b0390921691909117604093841b67ffffffffffffffff60401b1617608092831b67ffffffffffffffff60801b161790558151948552602085018a9052908401929092526060830186905233918301919091528592917fb9d45c5e97c916e61c981a194d818f96edfff0780e0f170fb094d5105e530f4c9190a4600a546040516370a0823160e01b81523060048201526001600160a01b0390911690602081602481855afa9081156116665785916116b65750633b9aca00830292808404633b9aca0014901517156116a2576040516323b872dd60e01b8652336004523060245260448490529160208660648180855af160018751148116156116835783604052866060521561167157826024816020936370a0823160e01b82523060048301525afa801561166657859061162e5761160092506147c8565b634e487b7160e01b8e5260048e905260248efd5b634e487b7160e01b8f52604160045260248ffd5b633160bde360e11b875233600452602487fd5b5086546040516323b7ec3b60e01b81526004810186905290602090829060249082906001600160a01b03165afa9081156119ff578891613055575b506001600160a01b03163314612dbd565b61306e915060203d6020116117985761178a8183613d57565b5f613044565b90915060c0813d60c0116130de575b8161309060c09383613d57565b810103126103e457612d70936001600160401b0380612710612d4d61ffff61133b96612d5998506130c960a0604051926117ff84613d3c565b60a082015297505050505050938a9150612d26565b3d9150613083565b91505f612cde565b816130f891613d57565b6103d457855f612ca3565b519051630bc7929560e21b8b5263ffffffff91821660045216602452604489fd5b90506020813d60201161315a575b8161313f60209383613d57565b810103126131565761315090614160565b5f612aa1565b8b80fd5b3d9150613132565b6040513d8e823e3d90fd5b633210992160e21b8c5260045260248bfd5b6361dbac2960e01b8d5260045260245260448bfd5b632cae118760e21b8c5260045260248bfd5b896001600160401b036044928161196261439b565b506131c461439b565b6001600160401b038083169116116129f6565b639a07139560e01b865265ffffffffffff1916600452602485fd5b6001600160401b038092935060a0809201511692015116145f80612978565b6304cd82f160e11b875265ffffffffffff198216600452602487fd5b9661323d81612922949399613d57565b96909161290e565b3461165a573660031901610280811261165a576101201361165a57610124356001600160401b03811161165a57613280903690600401613bd0565b906101203661014319011261165a57610264356001600160401b03811161165a576132af903690600401613bd0565b6132ba939193614322565b6132c2613e1b565b6001600160a01b036132d2613e31565b6001600160a01b0390921691161480159061393e575b61392f5761333960405160208101907f488f02390f8cffb4510022f9c0dd26658fb445dd29a09f8cc0be886df1fbfb1b825261332860408201600461459f565b610140815261050861016082613d57565b9361337760405160208101907f488f02390f8cffb4510022f9c0dd26658fb445dd29a09f8cc0be886df1fbfb1b82526133286040820161014461459f565b9384861461391c5761339e936133959187613390613e1b565b614765565b83613390613e31565b6133a6613e1b565b916133af613e5c565b5f54604051629e645f60e81b81526001600160a01b03808716600483018190529396921694909160a083602481895afa92831561370c575f93613865575b5063ffffffff83511615801561384e575b613831578661340c91614222565b94855f52600460205260405f209663ffffffff88541661381e578351600a546040516370a0823160e01b8152306004820152916001600160a01b039091169063ffffffff16602083602481855afa92831561370c575f936137ea575b505f946024602092604051978893849263017a697160e71b845260048401525af193841561370c575f946137a7575b50906020602492604051938480926370a0823160e01b82523060048301525afa801561370c575f90613773575b6134ce92506147c8565b6001600160401b03831690633b9aca008202821591838204633b9aca001483171561375f57036137505761373657613504614287565b9360018060a01b035f5416604051638f7dcfa360e01b815261010081600481855afa90811561370c5762ffffff916080915f91613717575b500151604051630c54703960e31b81529116600482015296608088602481855afa91821561370c5760209c61365a63ffffffff6080998f9c60016136367ff32641d740c9cdf8bbc591a0f22d37ba16e2c285d888c75ca17673ea04ec30a99e859a613681996001600160401b03955f926136c7575b50602060406135da8a93926135c68594615045565b9501946401fffffffe86518a1b1690614070565b60208601518316908981168211156136bf5750945b0151169151168082115f146136b75750945b868b5116906bffffffffffffffff000000008a549160201b16906001600160601b0319161717885561363161439b565b614070565b950194166001600160401b0319855416178455166001600160401b03835416614070565b67ffffffffffffffff60401b82549160401b169067ffffffffffffffff60401b1916179055565b51169763ffffffff604051941684528a84015260408301526060820152a45f5f51602061555f5f395f51905f525d604051908152f35b905094613601565b9050946135ef565b602060808a9394506040916135c66136f986956135da943d608011613705575b6136f18183613d57565b810190614f3f565b969550505050506135b1565b503d6136e7565b6040513d5f823e3d90fd5b61373091506101003d81116119f8576119ea8183613d57565b8e61353c565b63ffffffff855116633c70a58d60e01b5f5260045260245ffd5b6357f0864160e01b5f5260045ffd5b634e487b7160e01b5f52601160045260245ffd5b506020823d60201161379f575b8161378d60209383613d57565b8101031261165a576134ce91516134c4565b3d9150613780565b919093506020823d6020116137e2575b816137c460209383613d57565b8101031261165a5760206137d9602493614387565b94919250613497565b3d91506137b7565b9092506020813d602011613816575b8161380660209383613d57565b8101031261165a5751915f613468565b3d91506137f9565b8663857cb06960e01b5f5260045260245ffd5b63ffffffff87856332fbed6b60e11b5f526004521660245260445ffd5b5060ff60208401511660ff8860181c1614156133fe565b90925060a0813d60a011613914575b8161388160a09383613d57565b8101031261165a576040519060a082018281106001600160401b03821117613900576040526138af8161413d565b8252602081015160ff8116810361165a576138f49160809160208501526138d860408201614387565b60408501526138e960608201614387565b606085015201614387565b608082015291876133ed565b634e487b7160e01b5f52604160045260245ffd5b3d9150613874565b85632f4fd5df60e21b5f5260045260245ffd5b63cbe324c360e01b5f5260045ffd5b50613947613e5c565b6101643563ffffffff81169182820361165a5763ffffffff91501614156132e8565b3461165a57602036600319011261165a57600435613985614322565b61398e81614357565b9060018201805460ff8160801c16613a7c576001600160401b036139b061439b565b818360401c16918291161115613a545760ff60801b198216600160801b1783558454613a429061254690866001600160401b036139f360a084901c82168b61442a565b9260201c16907f587125baf00744b7d70f47be213a5c49677ad8908abab91d788e909b6e4da6d46040613a268585613dfb565b6001600160401b038251918188168352166020820152a2613dfb565b5f5f51602061555f5f395f51905f525d005b6001600160401b0390613a6561439b565b906325366ae360e01b5f526004521660245260445ffd5b826329730f8360e01b5f5260045260245ffd5b3461165a57604036600319011261165a57613aa8613ba6565b6024356001600160401b03811161165a57613ac7903690600401613bd0565b909190613ad381613d78565b613ae06040519182613d57565b8181526020810191368186011161165a576020815f92829786378301015251902060405190838201926001600160601b03199060601b168352603482015260348152613b2d605482613d57565b519020604051908152f35b3461165a57602036600319011261165a576004355f526003602052602060ff60405f2054166040519015158152f35b3461165a575f36600319011261165a5760206040516103e88152f35b3461165a575f36600319011261165a576001546001600160a01b03168152602090f35b600435906001600160a01b038216820361165a57565b35906001600160a01b038216820361165a57565b9181601f8401121561165a578235916001600160401b03831161165a576020838186019501011161165a57565b6024359065ffffffffffff198216820361165a57565b906101e060031983011261165a576004359160c060231982011261165a5760249160e4356001600160401b03811161165a5782613c5291600401613bd0565b9092909160c06101031983011261165a57610104916101c435906001600160401b03821161165a57613c8691600401613bd0565b9091565b604090600319011261165a576004359060243590565b35906001600160401b038216820361165a57565b6024359063ffffffff8216820361165a57565b6044359063ffffffff8216820361165a57565b359063ffffffff8216820361165a57565b606081019081106001600160401b0382111761390057604052565b604081019081106001600160401b0382111761390057604052565b60e081019081106001600160401b0382111761390057604052565b60c081019081106001600160401b0382111761390057604052565b90601f801991011681019081106001600160401b0382111761390057604052565b6001600160401b03811161390057601f01601f191660200190565b90613d9d81613d78565b613daa6040519182613d57565b818152602081019136811161165a576020815f92838637830101525190206040519060208201926001600160601b03199060601b168352603482015260348152613df5605482613d57565b51902090565b906001600160401b03809116911603906001600160401b03821161375f57565b6004356001600160a01b038116810361165a5790565b610144356001600160a01b038116810361165a5790565b356001600160a01b038116810361165a5790565b60243563ffffffff8116810361165a5790565b60443563ffffffff8116810361165a5790565b3563ffffffff8116810361165a5790565b906102408201916064356001600160401b03811680910361165a578152608435602082015260a435604082015260c435606082015260e4356001600160401b03811680910361165a576080820152610104356001600160401b03811680910361165a5760a0820152610124356001600160401b03811680910361165a5760c08201526101443560e08201526101643563ffffffff811680910361165a576101008201526101843563ffffffff811680910361165a576101208201526101a43563ffffffff811680910361165a576101408201526101c4356101608201526101e435610180820152610204356001600160401b03811680910361165a576101a08201526102243563ffffffff811680910361165a576101c08201526102443563ffffffff811680910361165a576101e0820152610264356001600160401b03811680910361165a5761020082015261028435906001600160401b03821680920361165a576102200152565b903590607e198136030182121561165a570190565b6064356001600160401b038116810361165a5790565b6084356001600160401b038116810361165a5790565b356001600160401b038116810361165a5790565b6001600160401b036001911601906001600160401b03821161375f57565b906001600160401b03809116911601906001600160401b03821161375f57565b80548210156140a9575f5260205f209060011b01905f90565b634e487b7160e01b5f52603260045260245ffd5b906140cd576001815f8093550155565b634e487b7160e01b5f525f60045260245ffd5b6004359061ffff8216820361165a57565b359061ffff8216820361165a57565b6040519061410d82613ceb565b5f6040838281528260208201520152565b9081602091031261165a57516001600160a01b038116810361165a5790565b519063ffffffff8216820361165a57565b519064ffffffffff8216820361165a57565b5190811515820361165a57565b908161010091031261165a576040519061010082018281106001600160401b03821117613900576040526141a08161413d565b82526141ae6020820161414e565b60208301526141bf6040820161414e565b60408301526141d06060820161414e565b6060830152608081015162ffffff8116810361165a5761421a9160e09160808501526141fe60a0820161413d565b60a085015261420f60c08201614160565b60c08501520161414e565b60e082015290565b604080516001600160a01b039092166020830190815263ffffffff909316828201528152613df5606082613d57565b6040519061425e82613d21565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b61428f614100565b506001600160401b03600d541680151590816142e7575b50156142e057600c5b63ffffffff604051916142c183613ceb565b5461ffff81168352818160101c16602084015260301c16604082015290565b600b6142af565b90504310155f6142a6565b604051906142ff82613d3c565b5f60a0838281528260208201528260408201528260608201528260808201520152565b5f51602061555f5f395f51905f525c6143485760015f51602061555f5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b90815f52600460205260405f209163ffffffff835416156143755750565b63bbb2e02160e01b5f5260045260245ffd5b51906001600160401b038216820361165a57565b5f546040516341a59df160e01b8152436001600160401b0316600482015290602090829060249082906001600160a01b03165afa90811561370c575f916143e0575090565b90506020813d60201161440f575b816143fb60209383613d57565b8101031261165a5761440c90614387565b90565b3d91506143ee565b8181029291811591840414171561375f57565b546001600160401b03808260601c169160201c1680821115614482576001600160401b03614459929316614417565b90801561446e576001600160401b0391041690565b634e487b7160e01b5f52601260045260245ffd5b505090565b6001600160401b0316801590811561449d575050565b600a546001600160a01b031691633b9aca0082810292830414171561375f576040519063a9059cbb60e01b5f5261dead60045260245260205f60448180865af19060015f5114821615614508575b604052156144f65750565b635274afe760e01b5f5260045260245ffd5b90600181151661452057823b15153d151616906144eb565b503d5f823e3d90fd5b906001600160401b031690811591821561454257505050565b600a546001600160a01b031692633b9aca0082810292830414171561375f576040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f511482161561450857604052156144f65750565b6101009081906001600160a01b036145b682613bbc565b16845263ffffffff6145ca60208301613cda565b166020850152604081810135908501526001600160a01b036145ee60608301613bbc565b1660608501526001600160401b0361460860808301613ca0565b1660808501526001600160401b0361462260a08301613ca0565b1660a08501526001600160401b0361463c60c08301613ca0565b1660c085015263ffffffff61465360e08301613cda565b1660e08501520135910152565b60405161469860208201927f488f02390f8cffb4510022f9c0dd26658fb445dd29a09f8cc0be886df1fbfb1b8452604083019061459f565b6101408152613df561016082613d57565b60429060018060a01b035f541660405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f83527f6e8b38c4e0d862484013a818c0a7b58ac800e3c137b433dafa8616d161ff2d9a60408301527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606083015246608083015260a082015260a0815261474760c082613d57565b519020906040519161190160f01b8352600283015260228201522090565b926001600160a01b039261477892614efd565b1690811580156147a8575b61478b575050565b63ff0a40b160e01b5f5260018060a01b031660045260245260445ffd5b506001600160a01b038116821415614783565b9190820180921161375f57565b9190820391821161375f57565b6101643563ffffffff81169081810361165a5763ffffffff83169082821015614b0057505050600781169081601a0291601a83040361375f5763fffffff881169060031c631fffffff168015600891830491909114171561375f576001810180911161375f5761484a601f91828404906147bb565b910690601a820180831161375f57601f1093606081019061486b8282614fa9565b159050614ab55761487c8282614fa9565b6148b9602d60405183819460208301966c6c696d6e2063616c6c6461746160981b88528484013781015f838201520301601f198101835282613d57565b5190205b6101e435809103614aa357508515614a9a5760ff60025b166148df8383614fa9565b90501580614a76575b614a44575084355f6148fa8484614fa9565b159050614a235761492a906149126040850185614fa9565b505b6149216020860186614fa9565b9085898861528a565b6149348185615010565b6001600160fd1b038516850361375f578460031b6008018060081161375f571b9561496b575b505050505065ffffffffffff191690565b6001830180931161375f57602061498795013594859282614fa9565b5f9150156149f457816149c091856149a660406149c598960184614fa9565b5091925b866149b86020830183614fa9565b93909261528a565b615010565b601f0390601f821161375f576001600160fd1b038216820361375f5760081b9060031b1c175f8080808061495a565b509050614a046040820182614fa9565b90929060601161165a576149c0859260306149c59501836030926149aa565b50614a316040830183614fa9565b60301161165a5761492a90603090614914565b614a516040830183614fa9565b90508160300291603083040361375f57632e4a1ceb60e11b5f5260045260245260445ffd5b50614a846040830183614fa9565b603080840292508204830361375f5714156148e8565b60ff60016148d4565b6318afb23960e11b5f5260045260245ffd5b614abf8180614fdb565b60405160208101929091906001600160fb1b03821161165a5782602091614af89360051b8091873781010301601f198101835282613d57565b5190206148bd565b506363273b5b60e01b5f5260045260245260445ffd5b9063ffffffff614b24614251565b928060f81c8452818160d81c166020850152818160b81c166040850152818160981c166060850152818160781c16608085015264ffffffffff8160501c1660a085015260301c1660c0830152565b614b7e90929192614b16565b60ff8151169260018414938415614bce575b5083614bb6575b5082614ba257505090565b6040015163ffffffff918216911614919050565b602082015163ffffffff91821691161492505f614b97565b60021493505f614b90565b63ffffffff614c0d608080938035865260208101356020870152604081013560408701526060810135606087015201613cda565b16910152565b9035601e198236030181121561165a5701602081359101916001600160401b03821161165a57813603831361165a57565b908060209392818452848401375f828201840152601f01601f1916010190565b35908160030b820361165a57565b519061ffff8216820361165a57565b604051614cfc60a060208301937f8375518c9d0462559c7fc98b402c6ae9a9733ab109da27325c32e4289744af8a85528035604085015263ffffffff614cc960208301613cda565b16606085015260408101356080850152606081013582850152614cee60808201614c64565b60030b60c085015201614c64565b60030b60e082015260e08152613df561010082613d57565b94929093918551946020870195865114614d8b5790614d3991614d4095969751614efd565b9451614efd565b6001600160a01b03831680158015614d78575b614d5b575050565b63294c3acf60e21b5f5260045260018060a01b031660245260445ffd5b506001600160a01b038216811415614d53565b8651639c38584d60e01b5f5260045260245ffd5b919091614daa6142f2565b50805f52600560205260405f2054831015614e4c575f526005602052614dd38260405f20614090565b5091604051614de181613d3c565b6001600160401b03600185549563ffffffff828060a01b03881697888652818160a01c16602087015260c01c16604085015201548181166060840152818160401c16608084015260801c1660a08201529215614e3a5750565b6379ee13b960e11b5f5260045260245ffd5b826379ee13b960e11b5f5260045260245ffd5b60405160a060208201927f9847fc2a15a58e92a50cc8d32bbb4be52fefda9aed0b76fb1773780519e313b084528035604084015263ffffffff614ea460208301613cda565b16606084015260408101356080840152606081013582840152608081013560c0840152013560e082015260e08152613df561010082613d57565b6001600160a01b031615614eee57565b63d92e233d60e01b5f5260045ffd5b9160418103614f385780604010156140a9578060201161165a5781359060401161165a57614482926040602084013593013560f81c90615208565b5050505f90565b9081608091031261165a5760405190608082018281106001600160401b0382111761390057614fa191606091604052614f7781614387565b8452614f856020820161413d565b6020850152614f966040820161413d565b604085015201614387565b606082015290565b903590601e198136030182121561165a57018035906001600160401b03821161165a5760200191813603831361165a57565b903590601e198136030182121561165a57018035906001600160401b03821161165a57602001918160051b3603831361165a57565b9060f81c61501b5750565b637a0309a160e01b5f5260045260245ffd5b63ffffffff5f199116019063ffffffff821161375f57565b604051638f7dcfa360e01b81526001600160a01b0391909116919061010081600481865afa90811561370c5762ffffff916080915f916151e9575b5001511691604051630c54703960e31b8152836004820152608081602481855afa90811561370c5763ffffffff916040915f916151ca575b50015116926001811180615143575b6150cf575050565b63ffffffff60246150e160809361502d565b6040519485938492630c54703960e31b84521660048301525afa90811561370c5763ffffffff916040915f91615124575b500151168281116151205750565b9150565b61513d915060803d608011613705576136f18183613d57565b5f615112565b5061514d8161502d565b63ffffffff60405191630664342760e21b8352166004820152602081602481865afa90811561370c575f91615190575b506001600160401b0343911610156150c7565b90506020813d6020116151c2575b816151ab60209383613d57565b8101031261165a576151bc90614387565b5f61517d565b3d915061519e565b6151e3915060803d608011613705576136f18183613d57565b5f6150b8565b61520291506101003d81116119f8576119ea8183613d57565b5f615080565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161527f579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561370c575f516001600160a01b0381161561527557905f905f90565b505f906001905f90565b5050505f9160039190565b939095929491946060850161529f8187614fa9565b905061548e575086600c1c946152b58180614fdb565b905086101561547b57806152c891614fdb565b909510156140a95760308214801590615470575b61545457869560019594939291906108007f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d36306815b6153da5750509361536e9381845f9a98956080958c9b996040519a8b9960208b019d6020600160f91b039060071c1601358d5260408a01526060890152868801378501918483018a815237010185815203601f198101835282613d57565b5190600a5afa3d156153d2573d9061538582613d78565b916153936040519384613d57565b82523d5f602084013e5b159081156153c5575b506153ae5750565b610fff9063c0e8e17f60e01b5f521660045260245ffd5b604091505114155f6153a6565b60609061539d565b90919293949596979882610fff911616615426575b807f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000191099060011c89989796959493929181615310565b977f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001898192099890506153ef565b61545e84836147bb565b63a8f394fb60e01b5f5260045260245ffd5b5060308414156152dc565b87630e2c326b60e41b5f5260045260245ffd5b9493505050506154a18282959495614fa9565b905060051c83101561552b57906154b791614fa9565b9290600583901b906001600160fb1b038416840361375f57602082019485831161375f5785831161165a57851161165a57810135930360208110615516575b508203615501575050565b6314610db360e31b5f5260045260245260445ffd5b5f939193199060200360031b1b16915f6154f6565b82630e2c326b60e41b5f5260045260245ffdfed1ebfeab4fcdafbf0989d23a172b08e10b6355c76d67e8d89c7518f0c31b52869b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
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
// the contract method with ID 0x53d9fe01.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimDisplaced(bytes32 id, bytes26 record, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, (uint32,bytes32[2],(bytes32[],bytes,bytes,bytes)) proof) returns(uint256 index)
func (slashing *Slashing) PackClaimDisplaced(id [32]byte, record [26]byte, bundle Bundle, posted Posted, proof ForfeitsRecordProof) []byte {
	enc, err := slashing.abi.Pack("claimDisplaced", id, record, bundle, posted, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimDisplaced is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53d9fe01.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimDisplaced(bytes32 id, bytes26 record, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, (uint32,bytes32[2],(bytes32[],bytes,bytes,bytes)) proof) returns(uint256 index)
func (slashing *Slashing) TryPackClaimDisplaced(id [32]byte, record [26]byte, bundle Bundle, posted Posted, proof ForfeitsRecordProof) ([]byte, error) {
	return slashing.abi.Pack("claimDisplaced", id, record, bundle, posted, proof)
}

// UnpackClaimDisplaced is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53d9fe01.
//
// Solidity: function claimDisplaced(bytes32 id, bytes26 record, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, (uint32,bytes32[2],(bytes32[],bytes,bytes,bytes)) proof) returns(uint256 index)
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
// the contract method with ID 0x9615665d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimUnpaid(bytes32 id, bytes26 record, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle, uint64 refBlock, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted) returns(uint256 index)
func (slashing *Slashing) PackClaimUnpaid(id [32]byte, record [26]byte, bundle Bundle, refBlock uint64, posted Posted) []byte {
	enc, err := slashing.abi.Pack("claimUnpaid", id, record, bundle, refBlock, posted)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimUnpaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9615665d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimUnpaid(bytes32 id, bytes26 record, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle, uint64 refBlock, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted) returns(uint256 index)
func (slashing *Slashing) TryPackClaimUnpaid(id [32]byte, record [26]byte, bundle Bundle, refBlock uint64, posted Posted) ([]byte, error) {
	return slashing.abi.Pack("claimUnpaid", id, record, bundle, refBlock, posted)
}

// UnpackClaimUnpaid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9615665d.
//
// Solidity: function claimUnpaid(bytes32 id, bytes26 record, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle, uint64 refBlock, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted) returns(uint256 index)
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

// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package escrow

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

// AccountsHead is an auto generated low-level Go binding around an user-defined struct.
type AccountsHead struct {
	Last     uint64
	RefBlock uint64
	PostedAt uint64
	Params   uint32
	Accounts uint32
}

// EscrowConfig is an auto generated low-level Go binding around an user-defined struct.
type EscrowConfig struct {
	Token           common.Address
	Treasury        common.Address
	ChallengeWindow uint64
	VoucherLife     uint64
	MinBond         uint64
	Split           Split
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
	BlobsHash      [32]byte
}

// Split is an auto generated low-level Go binding around an user-defined struct.
type Split struct {
	Miner     uint16
	Verifiers uint16
	Auditors  uint16
	Publisher uint16
	Settler   uint16
	Treasury  uint16
}

// StepProof is an auto generated low-level Go binding around an user-defined struct.
type StepProof struct {
	BlobHashes         [][32]byte
	Group              uint32
	Commitment         []byte
	Elements           [8][32]byte
	Proofs             []byte
	PreviousCommitment []byte
	Previous           [2][32]byte
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

// EscrowMetaData contains all meta data concerning the Escrow contract.
var EscrowMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structEscrow.Config\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challengeWindow\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"voucherLife\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minBond\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"miner\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"verifiers\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"auditors\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"publisher\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"settler\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"BURN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"RING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accountOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accounts\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"claimed\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"challengeOverdraft\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blobsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"before\",\"type\":\"tuple\",\"internalType\":\"structTotals\",\"components\":[{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"after_\",\"type\":\"tuple\",\"internalType\":\"structTotals\",\"components\":[{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeStep\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blobsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structStepProof\",\"components\":[{\"name\":\"blobHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"commitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"elements\",\"type\":\"bytes32[8]\",\"internalType\":\"bytes32[8]\"},{\"name\":\"proofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"previousCommitment\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"previous\",\"type\":\"bytes32[2]\",\"internalType\":\"bytes32[2]\"},{\"name\":\"previousProofs\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"accounts\",\"type\":\"tuple[]\",\"internalType\":\"structTouched[]\",\"components\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challengeWindow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blobsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"debitLimit\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"domainSeparator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fundAuditPool\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"funds\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"deposited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"withdrawn\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pending\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pendingAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"head\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structAccounts.Head\",\"components\":[{\"name\":\"last\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"accounts\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"headerHash\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blobsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"lastRoot\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lockSecurity\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"minBond\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payerKeyDigest\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payerKeys\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"limit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"postBond\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postEpoch\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blobsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestBondExit\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestUnlock\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestWithdraw\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokePayerKey\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ring\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"securities\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"unlocksAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setPayerKey\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settlers\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"exitAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"spacing\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"splitOf\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"miner\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"verifiers\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"auditors\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"publisher\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"settler\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"voucherDigest\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structVoucher\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"voucherLife\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"warmRing\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blobsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawBond\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawSecurity\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AccountOpened\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondChanged\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondExitRequested\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"exitAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochPosted\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"settler\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"header\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blobsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochVoided\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"to\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"settler\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"burned\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"reward\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayerKeySet\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"key\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"limit\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SecurityLocked\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SecurityUnlockRequested\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"unlocksAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SecurityWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"amount\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SplitSet\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"split\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSplit\",\"components\":[{\"name\":\"miner\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"verifiers\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"auditors\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"publisher\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"settler\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawRequested\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"amount\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccountsNotAscending\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AmountTooLarge\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadConfig\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadOpening\",\"inputs\":[{\"name\":\"element\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadPath\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadPathLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadProofLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadRoot\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"recovered\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadSplit\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BondTooSmall\",\"inputs\":[{\"name\":\"bond\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minBond\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"EmptyEpochMoves\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExitNotReached\",\"inputs\":[{\"name\":\"exitAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"unlocksAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"MissingAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NoAccount\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoRequest\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NoSuchGroup\",\"inputs\":[{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotExiting\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotFinal\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalFrom\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotInRoot\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotKeyOfAccount\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPlainToken\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotWholeGwei\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingLeft\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NothingLocked\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingToClaim\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PreviousMalformed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RefBlockOutOfRange\",\"inputs\":[{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RequestTooYoung\",\"inputs\":[{\"name\":\"refBlockNeeded\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StepIsRight\",\"inputs\":[{\"name\":\"group\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"SumsDiffer\",\"inputs\":[{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooManyAccounts\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooSoon\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownEpoch\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownParams\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WindowClosed\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WithinLimit\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"limit\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongBlobHashes\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongBlobs\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongNumber\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expected\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongPreviousHeader\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongPreviousRoot\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongRefHash\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Escrow",
	Bin: "0x610120806040523461065a57806159be803803809161001e8285610679565b833981010390610160821261065a576040519161003a8361065e565b81516001600160a01b038116810361065a5783526020820151926001600160a01b038416840361065a57602081019384526100776040840161069c565b6040820190815261008a6060850161069c565b926060830193845260c06100a06080870161069c565b6080850190815291609f19011261065a5761011e610140604051966100c48861065e565b6100d060a082016106b0565b88526100de60c082016106b0565b60208901526100ef60e082016106b0565b604089015261010161010082016106b0565b606089015261011361012082016106b0565b6080890152016106b0565b60a086810191909152830194855282516001600160a01b0316158015610648575b8015610636575b61060e57815163400000006001600160401b0390911611801561061d575b61060e5791516001600160a01b031660805280516001600160401b0390811660c0529251831660a0529051821660e05251600a1c663fffffffffffff166001019081116105eb57610100525161ffff815116906101cb602082019261ffff845116906106bf565b6101df604083019161ffff835116906106bf565b916101f4606082019361ffff855116906106bf565b91610209608083019361ffff855116906106bf565b61271061022060a085019261ffff845116906106bf565b036105ff575f549363ffffffff8560c01c169063ffffffff82146105eb5761ffff7ff784664b40dc4105b93f66d0b9d5807db2121d51fbd565d64f7a4ecbb4907d4b978180968163ffffffff9c60c09b60018399019e8f169e63ffffffff8e1b908e1b169063ffffffff8e1b1916175f558d5f5260086020528160405f209b51169a8b8a8983548963ffff0000875160101b16946bffff0000000000000000000069ffff000000000000000067ffff00000000000065ffff000000008d5160201b16945160301b16955160401b16955160501b16956bffff00000000000000000000199369ffff0000000000000000199267ffff000000000000199165ffffffffffff191617161716171617171790556040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152a280515f80805260016020527fa6eef7e35abe7026729641147f7915573c7e97b47efa546f5f6e3230263bcb4980546001600160a01b0319166001600160a01b039384161790559151604051929116907f99be2bb9b42606fcc87db899cccde95f59ca5322a708d2908509b42a1c9020468180a35f80546001600160e01b0316600160e11b1790556101a081016001600160401b038111828210176105d7576040525f815260208101905f825260408101905f825260608101905f8252608081015f815260a082015f815260c083015f815260e084015f81526101008501915f83526101208601935f85526101408701955f87526101608801975f895261018001985f8a526040519a60208c019c5f8e525160408d01525160608c01525160808b0152600160401b6001900390511660a08a0152600160401b6001900390511660c0890152600160401b6001900390511660e0880152516101008701525163ffffffff166101208601525163ffffffff166101408501525163ffffffff1661016084015251610180830152516101a08201526101c081015f90526101c081526105046101e082610679565b5190205f805260076020527f6d5257204ebe7d88fd91ae87941cb2dd9d8062b64ae5a2bd2d28ec40b9fbf6df556040516152f190816106cd823960805181818161059601528181610b3201528181611c6e015281816124c70152818161269c015281816134ff01528181613b8d0152613bcb015260a0518181816108f101528181611d0501528181611ede0152613238015260c051818181611ac701528181611d7e01528181611f0701526137e4015260e0518181816111130152611b0b0152610100518181816111c00152611b9a0152f35b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b63bc4f33a360e01b5f5260045ffd5b6301f30c8760e21b5f5260045ffd5b50835163400000006001600160401b0390911611610164565b5081516001600160401b031615610146565b5085516001600160a01b03161561013f565b5f80fd5b60c081019081106001600160401b038211176105d757604052565b601f909101601f19168101906001600160401b038211908210176105d757604052565b51906001600160401b038216820361065a57565b519061ffff8216820361065a57565b919082018092116105eb5756fe6080806040526004361015610012575f80fd5b5f3560e01c9081630287c92c14612ae1575080630c206115146129585780631110f280146128cd5780632608eb6e146128445780632a1561f51461272657806330d76ccb146124f45780633caec58d1461241357806347e7ef241461233a5780634e595ca51461218957806353c04eb7146121215780635450bbf314611fce57806356e19a2c14611e575780635a73384b14611d2957806365d60e3e14611ce557806366eb9cec14611bbe5780636b6ec9a714611b7a5780638086b8ba14611b2f578063831518b714611aeb578063861a141214611aa75780638f7dcfa314611a105780639e383abe14611073578063a08539b214611010578063a875cb6f14610eec578063ae29aaa314610c56578063aecf927614610c04578063afe7a8b114610829578063b58166f21461080c578063b846abab1461079f578063c0a2526c14610783578063c46fd4911461071c578063e9b3ebf4146106a8578063ec73ae461461067e578063f017d43e14610613578063f3240612146105d5578063f698da25146105ba578063fc0c546a1461056a578063fe4346e614610323578063ff37656e146103075763ff447557146101c9575f80fd5b346103035761012060031936011261030357604051602081017f488f02390f8cffb4510022f9c0dd26658fb445dd29a09f8cc0be886df1fbfb1b815273ffffffffffffffffffffffffffffffffffffffff610222612bad565b16604083015260243563ffffffff8116809103610303576060830152604435608083015260643573ffffffffffffffffffffffffffffffffffffffff81168091036103035760a083015267ffffffffffffffff61027d612c16565b1660c083015260a43567ffffffffffffffff81168091036103035760e083015260c43567ffffffffffffffff81168091036103035761010083015260e4359063ffffffff821680920361030357826102fb9261012060209501526101043561014082015261014081526102f261016082612d56565b51902030613cc2565b604051908152f35b5f80fd5b34610303575f6003193601126103035760206040516104008152f35b346103035760031936016101e08112610303576101a01361030357610346612bd0565b6101c43567ffffffffffffffff811161030357806004019161022060031983360301126103035761037e906103796132e3565b6139bf565b63ffffffff61038b612faf565b16600881019081811161053d5760070190811161053d5760249060031c9101918163ffffffff6103ba85612fc3565b161015610503576103cb8180613277565b6040519060208201927f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff821161030357826020916104399360051b80918737810103017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612d56565b51902061018435036104db576104709161045282613dfc565b63ffffffff61046861046386612fc3565b6132cb565b1614906141db565b6104a15761047c613a22565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b6104af63ffffffff91612fc3565b7f6eb3f637000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f65f557ba000000000000000000000000000000000000000000000000000000005f5260045ffd5b63ffffffff61051184612fc3565b7f83c53156000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b34610303575f60031936011261030357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610303575f6003193601126103035760206102fb30613d17565b346103035760406003193601126103035760206106016105f3612b89565b6105fb612be8565b90613184565b67ffffffffffffffff60405191168152f35b346103035760a06003193601126103035761062c612bad565b60243573ffffffffffffffffffffffffffffffffffffffff8116810361030357610654612bff565b9160643567ffffffffffffffff81168103610303576020936102fb93610678612c16565b936130ff565b34610303576020600319360112610303576004355f526007602052602060405f2054604051908152f35b346103035760206003193601126103035773ffffffffffffffffffffffffffffffffffffffff6106d6612bad565b165f526005602052608060405f205467ffffffffffffffff6040519163ffffffff81168352818160201c166020840152818160601c16604084015260a01c166060820152f35b346103035760206003193601126103035763ffffffff61073a612b89565b165f526009602052606060405f20546040519073ffffffffffffffffffffffffffffffffffffffff8116825267ffffffffffffffff8160a01c16602083015260e01c6040820152f35b34610303575f60031936011261030357602060405161dead8152f35b346103035760206003193601126103035763ffffffff6107bd612b89565b165f526002602052608060405f20546040519067ffffffffffffffff8116825267ffffffffffffffff8160401c16602083015267ffffffffffffffff81841c16604083015260c01c6060820152f35b34610303575f600319360112610303576020600654604051908152f35b346103035761086461085963ffffffff61084236612c70565b9395978299956108539492946132e3565b896137d8565b85606089013561387b565b1691825f52600260205260405f206040519061087f82612d3a565b549267ffffffffffffffff84168252602082019367ffffffffffffffff8160401c16855267ffffffffffffffff8160801c16916040840192808452606085019260c01c835215610bd85760c06108d59101612eb9565b67ffffffffffffffff8251169067ffffffffffffffff806109177f00000000000000000000000000000000000000000000000000000000000000008095612e06565b16911610610b96575061094167ffffffffffffffff84511667ffffffffffffffff87511690612e28565b67ffffffffffffffff811667ffffffffffffffff86161015610b6a5767ffffffffffffffff83610a6f92610ab89783809751168461097f8385612e28565b161115610b56575050610a268280835116995b816109a08c82845116612e06565b1681525f87525f84528b5f526002602052818060405f209a5116167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008a5416178955511687907fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff000000000000000083549260401b169116179055565b5185547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff16911660801b77ffffffffffffffff0000000000000000000000000000000016178455565b51825477ffffffffffffffffffffffffffffffffffffffffffffffff16911660c01b7fffffffffffffffff00000000000000000000000000000000000000000000000016179055565b815f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f20541680927fe6bea7eb6a3af254772bff774b04b2d6263ac47c0b27a48cf1ce9d98c4281770602067ffffffffffffffff604051951694858152a3633b9aca00810290808204633b9aca00149015171561053d5761047c917f00000000000000000000000000000000000000000000000000000000000000006138f5565b610b648491610a2693612e28565b99610992565b867f3d6b181d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b610bac9067ffffffffffffffff80935116612e06565b7fc56668c7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b867f5eb82544000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346103035760206003193601126103035763ffffffff610c22612b89565b165f5260016020526040805f205481519073ffffffffffffffffffffffffffffffffffffffff8116825260a01c6020820152f35b3461030357608060031936011261030357610c6f612bad565b610c77612be8565b610c7f612bff565b60643567ffffffffffffffff811161030357610ca083913690600401612c42565b9390610caa613790565b94610cea73ffffffffffffffffffffffffffffffffffffffff881697885f5260056020528667ffffffffffffffff60405f205460a01c16958692336130ff565b610cf3826130c5565b91610d016040519384612d56565b8083523681850111610303576020815f92610d23968387013784010152613c88565b505085158015610ecc575b610e8a575090610e65610d627fefdd328e733377edcba1b29db6c924f1badebfbb1398c05ca7ef3cc8fb5c5db39493612de6565b9467ffffffffffffffff63ffffffff60405192610d7e84612d3a565b16808352848216602080850191825287841660408087019182529a851660608088019182525f8e8152600585529c909c2096518754945192517fffffffffffffffffffffffff000000000000000000000000000000000000000090951663ffffffff91909116179190921b6bffffffffffffffff00000000161791841690991b73ffffffffffffffff00000000000000000000000016178355965182547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff16911660a01b7bffffffffffffffff000000000000000000000000000000000000000016179055565b6040805167ffffffffffffffff9283168152929091166020830152819081015b0390a3005b73ffffffffffffffffffffffffffffffffffffffff907f9a7d38d9000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b508573ffffffffffffffffffffffffffffffffffffffff82161415610d2e565b3461030357602060031936011261030357610f05612bad565b73ffffffffffffffffffffffffffffffffffffffff610f22613790565b911690815f52600560205260405f2063ffffffff808254169216809203610fe45780547fffffffffffffffffffffffff0000000000000000ffffffffffffffffffffffff164360601b73ffffffffffffffff000000000000000000000000161781557fefdd328e733377edcba1b29db6c924f1badebfbb1398c05ca7ef3cc8fb5c5db390610e859054604051918167ffffffffffffffff80859460601c169160201c168390929167ffffffffffffffff60209181604085019616845216910152565b827ffdf9e59e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346103035760031936016101c08112610303576101a013610303576020611035612bd0565b60405167ffffffffffffffff83820192611050846004612fd4565b166101c08201526101c081526110686101e082612d56565b519020604051908152f35b34610303576101a06003193601126103035763ffffffff611092612f87565b165f52600960205260405f20604051906060820182811067ffffffffffffffff8211176119e3576040525473ffffffffffffffffffffffffffffffffffffffff8116918281526040602082019267ffffffffffffffff8160a01c16845260e01c9101523382036119b75767ffffffffffffffff90511667ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169081811061198957611143612f2c565b61114b612e74565b67ffffffffffffffff8061116181855116612de6565b16911603611939576103ff8151165f52600760205260405f20546024359080820361190e5750600654604435908082036118e35750606435928360f81c6118b7576040810167ffffffffffffffff81511667ffffffffffffffff6111e67f00000000000000000000000000000000000000000000000000000000000000008093612e06565b16431061187557506111f6612e5d565b91602081019267ffffffffffffffff808551169116106118385767ffffffffffffffff611221612e5d565b16924384101561180c57834093841561173d575b5060e43593808503611712575063ffffffff61124f612f9b565b161580156116f5575b6116bc57611264612e8b565b67ffffffffffffffff80611276612ea2565b169116036116715763ffffffff61128b612faf565b16158061164d575b6116255763ffffffff6112a4612faf565b1661100081019081811161053d57610fff0190811161053d577f01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081600c1c9160071c168181046020148215171561053d57611317611301826130c5565b9161130f6040519384612d56565b8083526130c5565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020830191013682375f5b8381106115de5750824915918215926115cc575b50506115a157509060809167ffffffffffffffff611373612e74565b61137b612e5d565b4380841697889052838216909452911680845260608401519385015167ffffffffffffffff909116604092831b6fffffffffffffffff000000000000000016179290941b77ffffffffffffffff00000000000000000000000000000000169190911760c09290921b7bffffffff000000000000000000000000000000000000000000000000169190911760e09290921b7fffffffff0000000000000000000000000000000000000000000000000000000016919091175f556006869055516020810191611449836004612fd4565b6101c08201526101c081526114606101e082612d56565b5190206103ff61146e612e74565b165f52600760205260405f2055611483612e74565b9361148c612f87565b926040519460043567ffffffffffffffff811680910361030357865260208601526040850152606084015260843567ffffffffffffffff811680910361030357608084015260a43567ffffffffffffffff81168091036103035760a084015260c43567ffffffffffffffff81168091036103035760c084015260e08301526101043563ffffffff8116809103610303576101008301526101243563ffffffff8116809103610303576101208301526101443563ffffffff81168091036103035767ffffffffffffffff63ffffffff7fb68f0e438716a05a175d2c25c9b22c28e4c1e5a3c7590d8f841023e7302020fb936101a093610140870152610164356101608701526101843561018087015216941692a3005b7f0315c8ff000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b51902061018435141590508980611357565b804980156115f957600582901b840160200152600101611343565b847f0315c8ff000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fb6e0ac19000000000000000000000000000000000000000000000000000000005f5260045ffd5b508685141580611293575067ffffffffffffffff611669612e8b565b161515611293565b67ffffffffffffffff611682612e8b565b8161168b612ea2565b917f3954f3e9000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b63ffffffff6116c9612f9b565b7f4f514a61000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b506116fe612f9b565b63ffffffff80606085015116911611611258565b7f799f1bb2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f80604051602081019084825260208152611759604082612d56565b519071f90827f1c53a10cb7a02335b1753200029355afa611778613c59565b9080611801575b6117b5575b5084611235577f22e7fcf4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9094506020815191015190602081106117d1575b509388611784565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b16886117c9565b50602081511461177f565b837f22e7fcf4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff611849612e5d565b7f22e7fcf4000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b61188b9067ffffffffffffffff80935116612e06565b7fe08a03ea000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b837f5ce9785f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f5a9c4083000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f9cc33982000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff908161195881611950612e74565b935116612de6565b917fbdbb1332000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b7f75a01fa7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507f76c6c93a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b34610303575f600319360112610303575f6080604051611a2f81612d1e565b828152826020820152826040820152826060820152015260a0611a50612f2c565b63ffffffff60806040519267ffffffffffffffff815116845267ffffffffffffffff602082015116602085015267ffffffffffffffff60408201511660408501528260608201511660608501520151166080820152f35b34610303575f60031936011261030357602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610303575f60031936011261030357602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103035760206003193601126103035773ffffffffffffffffffffffffffffffffffffffff611b5d612bad565b165f526004602052602063ffffffff60405f205416604051908152f35b34610303575f60031936011261030357602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610303575f60031936011261030357611bd66132e3565b63ffffffff611be3613790565b16805f52600960205260405f20548060e01c8015611cbd57804310611c92575067ffffffffffffffff9060a01c16633b9aca00810290808204633b9aca00149015171561053d578161047c925f5260096020525f60408120557f1dd4d51571918368b8c88eac64320bb40d88afc4c67cdb533dd2dfd9c05741f8604080515f81525f6020820152a2337f00000000000000000000000000000000000000000000000000000000000000006138f5565b7fde051c57000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f68711302000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610303575f60031936011261030357602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610303575f6003193601126103035763ffffffff611d46613790565b16805f52600960205260405f2073ffffffffffffffffffffffffffffffffffffffff81541615611e2b57611da467ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001643612f1f565b6001810180911161053d5781547bffffffffffffffff00000000000000000000000000000000000000001660e091821b7fffffffff0000000000000000000000000000000000000000000000000000000016179182905560405191901c81527f39d6071198327f965652feb205b76fef8f7279c55f6d5c0ba68cedd87a1f778890602090a2005b7f76c6c93a000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b34610303575f6003193601126103035763ffffffff611e74613790565b16805f52600360205260405f20805467ffffffffffffffff811615611fa65760401c67ffffffffffffffff1680611f7b5750602067ffffffffffffffff7f39c3714e3c7424dd870e488301b09736b659c598cb4b022df1744e33caaf3b3692611f6d611f2c611f057f0000000000000000000000000000000000000000000000000000000000000000854316612e06565b7f000000000000000000000000000000000000000000000000000000000000000090612e06565b82547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff1660409190911b6fffffffffffffffff000000000000000016178255565b5460401c16604051908152a2005b7feada2658000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f1b50c191000000000000000000000000000000000000000000000000000000005f5260045ffd5b346103035760406003193601126103035760206120c7611fec612bad565b611ff46132e3565b7f0384a70814f1239afded63ae9982008ea2668e08b5b373f807219172fbc0b49d63ffffffff61202383613357565b16928392835f526003865260405f2073ffffffffffffffffffffffffffffffffffffffff61205e67ffffffffffffffff8354166024356134b1565b9267ffffffffffffffff6120758582865416612e06565b167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008454161783551633146120f5575b506040805133815267ffffffffffffffff909216602083015290918291820190565b0390a25f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b7fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff8154169055866120a5565b346103035760206003193601126103035763ffffffff61213f612b89565b165f52600360205261218560405f2054604051918167ffffffffffffffff80859460401c1691168390929167ffffffffffffffff60209181604085019616845216910152565b0390f35b346103035760031936016102208112610303576101a013610303576121ac612bd0565b6101c43563ffffffff811690818103610303576101e4359067ffffffffffffffff82116103035781600401906060600319843603011261030357610204359267ffffffffffffffff841161030357836004019160606003198636030112610303576122596122959261222967ffffffffffffffff996103796132e3565b61223286612eb9565b61224d602483019760446122458a612eb9565b940190612ece565b9290918560443561387b565b61228d61226584612eb9565b95602481019661228160446122798a612eb9565b930187612ece565b9290918560643561387b565b6105fb612e5d565b9060018514612321575b50846122aa84612eb9565b91169485911611918215926122f6575b50506122c85761047c613a22565b7f7f642b4b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff91925061231561230f8392612eb9565b93612eb9565b169116111583806122ba565b9061232e61233492612eb9565b90612e06565b8561229f565b3461030357604060031936011261030357602063ffffffff61236a61235d612bad565b6123656132e3565b613357565b16805f5260028252807f47475d1c15921eb72a815f130b07da117c33a73541ebca2218447a3a393b572b6120c760405f206123b267ffffffffffffffff8254166024356134b1565b9067ffffffffffffffff6123c98382845416612e06565b82547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001691161790556040805133815267ffffffffffffffff909216602083015290918291820190565b34610303575f6003193601126103035761242b6132e3565b63ffffffff612438613790565b16805f52600360205260405f20549067ffffffffffffffff8216918215611fa65760401c67ffffffffffffffff16801580156124eb575b611f7b5750805f5260036020525f60408120557f91d35931f3cee247d37be7b4b4bdebbc612fcbd4bb1cd9ecad5ebcf9262cf3326020604051848152a2633b9aca008102908104633b9aca000361053d5761047c90337f00000000000000000000000000000000000000000000000000000000000000006138f5565b5080431061246f565b346103035761252763ffffffff606061252e61250f36612c70565b95839a859992966125219694966132e3565b826137d8565b013561387b565b1690815f52600160205260405f20604051906040820182811067ffffffffffffffff8211176119e3576040525473ffffffffffffffffffffffffffffffffffffffff8116808352602083019160a01c8252156126fa5780519267ffffffffffffffff8116936bffffffffffffffffffffffff81168511156126c05750936125d773ffffffffffffffffffffffffffffffffffffffff949567ffffffffffffffff84511690612e28565b948252805f52600160205260405f2084845116928584167fffffffffffffffffffffffff000000000000000000000000000000000000000083541617825551857fffffffffffffffffffffffff000000000000000000000000000000000000000083549260a01b1691161790557fca07a40aee795b3dcfd0a0257215329f1c6b7f322b7d99b4f0e3c2e730a34d7a602067ffffffffffffffff604051971696878152a3511690633b9aca00810290808204633b9aca00149015171561053d5761047c917f00000000000000000000000000000000000000000000000000000000000000006138f5565b67ffffffffffffffff90867fc342e045000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b7f10102b4d000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b346103035760206003193601126103035760043567ffffffffffffffff81168082036103035763ffffffff612759613790565b1691825f52600260205260405f2067ffffffffffffffff612783825482808260401c169116612e28565b1683116128185780546fffffffffffffffffffffffffffffffff167fffffffffffffffff0000000000000000000000000000000000000000000000004360c01b161760809290921b77ffffffffffffffff00000000000000000000000000000000169190911790557eb77ad0574cffa8469553ea42bd39a63932fbb7c281c1770bfc592427d095e690602090604051908152a2005b827f08083b2a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610303576040600319360112610303576024356004355b818110806128c2575b156128c057805f52600760205260405f2054156128ac575b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461053d5760010161285c565b805f526007602052600160405f205561287d565b005b506104008110612865565b34610303576020600319360112610303576128e66132e3565b60015f52600260205260017f47475d1c15921eb72a815f130b07da117c33a73541ebca2218447a3a393b572b61293060405f206123b267ffffffffffffffff8254166004356134b1565b0390a25f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b3461030357604060031936011261030357612971612bad565b6129796132e3565b73ffffffffffffffffffffffffffffffffffffffff811615612ab9577f1dd4d51571918368b8c88eac64320bb40d88afc4c67cdb533dd2dfd9c05741f860209163ffffffff6129c733613357565b16918291825f526009855267ffffffffffffffff60405f20612a50612a036129f784845460a01c166024356134b1565b84845460a01c16612e06565b82547fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff1660a09190911b7bffffffffffffffff000000000000000000000000000000000000000016178255565b80547bffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff93909316928317908190556040805193845267ffffffffffffffff60a09290921c92909216166020830152819081016120c7565b7fd92e233d000000000000000000000000000000000000000000000000000000005f5260045ffd5b346103035760206003193601126103035763ffffffff905f60a0612b03612b89565b92612b0d81612d02565b8281528260208201528260408201528260608201528260808201520152165f52600860205260c0612b4060405f20612d97565b61ffff60a06040519282815116845282602082015116602085015282604082015116604085015282606082015116606085015282608082015116608085015201511660a0820152f35b6004359063ffffffff8216820361030357565b359063ffffffff8216820361030357565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361030357565b6101a4359067ffffffffffffffff8216820361030357565b6024359067ffffffffffffffff8216820361030357565b6044359067ffffffffffffffff8216820361030357565b6084359067ffffffffffffffff8216820361030357565b359067ffffffffffffffff8216820361030357565b9181601f840112156103035782359167ffffffffffffffff8311610303576020838186019501011161030357565b9060031982016102408112610303576101a013610303576004916101a43567ffffffffffffffff8116810361030357916101c43563ffffffff8116810361030357916101e43567ffffffffffffffff8116810361030357916102043567ffffffffffffffff811681036103035791610224359067ffffffffffffffff821161030357612cfe91600401612c42565b9091565b60c0810190811067ffffffffffffffff8211176119e357604052565b60a0810190811067ffffffffffffffff8211176119e357604052565b6080810190811067ffffffffffffffff8211176119e357604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176119e357604052565b90604051612da481612d02565b60a061ffff8294548181168452818160101c166020850152818160201c166040850152818160301c166060850152818160401c16608085015260501c16910152565b67ffffffffffffffff60019116019067ffffffffffffffff821161053d57565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161053d57565b9067ffffffffffffffff8091169116039067ffffffffffffffff821161053d57565b8181029291811591840414171561053d57565b60c43567ffffffffffffffff811681036103035790565b60043567ffffffffffffffff811681036103035790565b60843567ffffffffffffffff811681036103035790565b60a43567ffffffffffffffff811681036103035790565b3567ffffffffffffffff811681036103035790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610303570180359067ffffffffffffffff82116103035760200191813603831361030357565b9190820180921161053d57565b60405190612f3982612d1e565b8160805f5467ffffffffffffffff8116835267ffffffffffffffff8160401c16602084015267ffffffffffffffff81831c16604084015263ffffffff8160c01c16606084015260e01c910152565b6101243563ffffffff811681036103035790565b6101443563ffffffff811681036103035790565b6101043563ffffffff811681036103035790565b3563ffffffff811681036103035790565b610180809167ffffffffffffffff612feb82612c2d565b16845260208101356020850152604081013560408501526060810135606085015267ffffffffffffffff61302160808301612c2d565b16608085015267ffffffffffffffff61303c60a08301612c2d565b1660a085015267ffffffffffffffff61305760c08301612c2d565b1660c085015260e081013560e085015263ffffffff6130796101008301612b9c565b1661010085015263ffffffff6130926101208301612b9c565b1661012085015263ffffffff6130ab6101408301612b9c565b166101408501526101608101356101608501520135910152565b67ffffffffffffffff81116119e357601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b929367ffffffffffffffff613181958180949573ffffffffffffffffffffffffffffffffffffffff604051978160208a019a7f61554a5780753629aae14492e57b41f16cbc2accbd789638a3ddd0cf9fa7b0558c521660408a01521660608801521660808601521660a08401521660c082015260c081526102f260e082612d56565b90565b63ffffffff165f52600260205260405f20604051906131a282612d3a565b546131ec67ffffffffffffffff821680845267ffffffffffffffff8360401c16908160208601526060604086019567ffffffffffffffff8660801c168752019360c01c8452612e28565b9267ffffffffffffffff83511615159182613222575b505061320c575090565b9067ffffffffffffffff61318192511690612e28565b67ffffffffffffffff91925061325d82809251167f000000000000000000000000000000000000000000000000000000000000000090612e06565b9216911611155f80613202565b9190820391821161053d57565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610303570180359067ffffffffffffffff821161030357602001918160051b3603831361030357565b63ffffffff60019116019063ffffffff821161053d57565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61332f5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff16908115612ab957815f52600460205263ffffffff60405f205416806134ad57505f54918260e01c9263010000008414613485577bffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffffff000000000000000000000000000000000000000000000000000000006133e7866132cb565b60e01b169116175f55805f52600460205260405f2063ffffffff84167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000825416179055825f52600160205260405f20817fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055827f99be2bb9b42606fcc87db899cccde95f59ca5322a708d2908509b42a1c9020465f80a3565b7f9ed3ecbb000000000000000000000000000000000000000000000000000000005f5260045ffd5b9150565b801561376857633b9aca00810661373e5767ffffffffffffffff633b9aca008204921667ffffffffffffffff0367ffffffffffffffff811161053d5767ffffffffffffffff168211613713577f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff8116604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481845afa91821561368a575f926136df575b50604051927f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024528460445260205f60648180855af19060015f51148216156136c0575b50836040525f6060521561369557826024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa801561368a575f90613656575b61361c925061326a565b0361362e5767ffffffffffffffff1690565b7f57f08641000000000000000000000000000000000000000000000000000000005f5260045ffd5b506020823d602011613682575b8161367060209383612d56565b810103126103035761361c9151613612565b3d9150613663565b6040513d5f823e3d90fd5b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60018215166136d6573b15153d1516165f6135c5565b843d5f823e3d90fd5b9091506020813d60201161370b575b816136fb60209383612d56565b810103126103035751905f613579565b3d91506136ee565b7f08083b2a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7edad9be000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f1f2a2005000000000000000000000000000000000000000000000000000000005f5260045ffd5b335f52600460205263ffffffff60405f2054169081156137ac57565b7f10102b4d000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b6137e28282614454565b7f00000000000000000000000000000000000000000000000000000000000000009067ffffffffffffffff6138178385612e06565b1643111561382457505050565b61384a61384567ffffffffffffffff949361383f8694612eb9565b94612e06565b612de6565b917f910f4d4d000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b929390949163ffffffff8616956301000000871095866138cf575b505050505050156138a45750565b7f76838e7b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6138e995965067ffffffffffffffff80911692169061455e565b145f8080808080613896565b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f511482161561399e575b6040521561395c5750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9060018115166139b657823b15153d15161690613951565b503d5f823e3d90fd5b6139d767ffffffffffffffff91611f05816004614454565b1643116139e057565b60043567ffffffffffffffff81169081810361030357507fb7a74920000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f546004359067ffffffffffffffff8216808303610303577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810167ffffffffffffffff811161053d5767ffffffffffffffff167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008316175f55604435600655610124359063ffffffff82169182810361030357608067ffffffffffffffff8096837f42abe0a7e62027bf350dc6ba73e1fafcc6219fba711af4e0cd10c0f79962176a9450865f52600960205260405f2091613b138354677fffffffffffffff8160a11c169b8c9160a01c16612e28565b927fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff8154169055505081604051971687523360208801521694856040820152866060820152a380158015613bb3575b505080158015613b70575050565b633b9aca008202918204633b9aca0014171561053d57613bb190337f00000000000000000000000000000000000000000000000000000000000000006138f5565b565b633b9aca008202918204633b9aca0014171561053d577f000000000000000000000000000000000000000000000000000000000000000090604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f5261dead60045260245260205f60448180865af19060015f5114821615613c41575b6040521561395c5780613b62565b9060018115166139b657823b15153d15161690613c33565b3d15613c83573d90613c6a826130c5565b91613c786040519384612d56565b82523d5f602084013e565b606090565b8151919060418303613cb857613cb19250602082015190606060408401519301515f1a9061469a565b9192909190565b50505f9160029190565b613ccb90613d17565b906040519060208201927f190100000000000000000000000000000000000000000000000000000000000084526022830152604282015260428152613d11606282612d56565b51902090565b60405173ffffffffffffffffffffffffffffffffffffffff60208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84527f6e8b38c4e0d862484013a818c0a7b58ac800e3c137b433dafa8616d161ff2d9a60408401527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608401524660808401521660a082015260a08152613d1160c082612d56565b906008811015613dcf5760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b610160810190610180613e0f8383612ece565b9050036141d15760208101613e2381612fc3565b926407fffffff863ffffffff85169460031b16938085046008149015171561053d5760608301604084015f5b6008811061416a5750505050613e6963ffffffff91612fc3565b1615614166576101e08101916060613e818484612ece565b90500361412f577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8810181811161053d57610180830190613ec28285612ece565b90613ecd8787612ece565b60309391931161030357613ee18780613277565b85600c9592951c1015613dcf5760308214801590614128575b6140f1576001916108007f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d36306815b6140885750508060405194859460208601978960071c7f01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160135885260408601526101a08b01356060860152608085013782019060808201905f82526030913760b081015f905203608001601081018252603001613fa59082612d56565b51905a915f9291600a8493fa613fb9613c59565b901590811561407b575b5061404b57507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820191821161053d576140006140099184612ece565b91909484612ece565b949093856030116103035760307fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd0613bb197019501936101c082013591614729565b610fff907fc0e8e17f000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b604091505114155f613fc3565b610fff828916166140c3575b807f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000191099060011c9081613f27565b937f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000185819209949050614094565b506030810180911161053d577fa8f394fb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b505f613efa565b6141398383612ece565b90507fa8f394fb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5050565b6141748188612f1f565b9061417f8185613dbe565b3561418a8489612ece565b939091614197888b612ece565b959093856030029660308804870361053d576030880180891161053d5711610303576001966141cb9501926030948d614729565b01613e4f565b6141399250612ece565b905f906020830160443563ffffffff6141f383612fc3565b16614402575b6060905f92828701935b6008811061434d57506101043563ffffffff811691828203610303576142299150612fc3565b6407fffffff863ffffffff82169160031b16908082046008149015171561053d576142539161326a565b6008811015614345575b6101443563ffffffff81169081810361030357505f52600860205260405f2092610124359363ffffffff85168503610303576101409468ffffffffffffffffff946142c2946142bc946142b46102008e018e613277565b969095612d97565b92614a05565b929193909701351694859215938415614339575b508315614324575b50505061431d57159182156142f257505090565b60643514915081614301575090565b60843567ffffffffffffffff8116925082810361030357501490565b5050505f90565b61432f929350612f1f565b1415825f806142de565b3587141593505f6142d6565b50600861425d565b6143578186613dbe565b3560f81c6143f6578061436d575b600101614203565b9260206143ee601f826001947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff006143a48a8c613dbe565b3560081b166040519582879351918291018585015e8201908382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810184520182612d56565b939050614365565b50505050505050505f90565b506101a084013592506101c084013580841760f81c61442c5768ffffffffffffffffff16926141f9565b7ffc7ba03b000000000000000000000000000000000000000000000000000000005f5260045ffd5b9067ffffffffffffffff61446783612eb9565b1615158061453e575b159081156144bf575b506144815750565b61449367ffffffffffffffff91612eb9565b7fa4e21e6c000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90506103ff6144cd83612eb9565b165f52600760205260405f20549060405161453381602081019367ffffffffffffffff6101c0860191614500878a612fd4565b166101a0860152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612d56565b51902014155f614479565b5061454882612eb9565b67ffffffffffffffff805f541691161115614470565b9291906003851061466e57906145749184614ca1565b928060035f93803560e81c86604051600181535f925b60188410614605575050505050036145da57506145a8575060081c90565b63ffffffff907f4cb7721f000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f521b8d80000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b909192939495505f60018216614658575b808b17614634575b5086959493600190810193811c9291901c61458a565b909960208460051b169060018285010152602103820152600160418220999061461e565b5060208686999799013598019588151797614616565b847f521b8d80000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161471e579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561368a575f5173ffffffffffffffffffffffffffffffffffffffff81161561471457905f905f90565b505f906001905f90565b5050505f9160039190565b61473b90969394919695929580613277565b87600c9692961c1015613dcf57603082148015906148f8575b6148c357869560019594939291906108007f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d36306815b6148495750509361481c9381845f9a98956080958c9b996040519a8b997f01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060208c019e60071c1601358d5260408a01526060890152868801378501918483018a8152370101858152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612d56565b5190600a5afa61482a613c59565b901590811561483c575b5061404b5750565b604091505114155f614834565b90919293949596979882610fff911616614895575b807f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000191099060011c89989796959493929181614788565b977f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff000000018981920998905061485e565b6148cd8483612f1f565b7fa8f394fb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506030841415614754565b6040519060e0820182811067ffffffffffffffff8211176119e3576040525f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b67ffffffffffffffff81116119e35760051b60200190565b9061496c8261494a565b6149796040519182612d56565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06149a7829461494a565b0190602036910137565b9190811015613dcf5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8181360301821215610303570190565b8051821015613dcf5760209160051b010190565b60405197965f969394909392610100614a1e818c612d56565b5f5b818110614c835750505f5b60088110614bac575050614a3e84614962565b94614a4885614962565b965f5b868110614aa857505f925b828410614a725750505050614a6d95969750615079565b919092565b90919298614a9e600191614a988b8f8b8f898f93614a928f938c92613dbe565b51614df1565b90612f1f565b9901929190614a56565b8093919293151580614b55575b614b11578067ffffffffffffffff878b614afa8484614af360408f8481614aed6020614ae760019f614ae7968e6149b1565b01612eb9565b996149b1565b16926149f1565b5216614b06828b6149f1565b520192919092614a4b565b614b29614b2463ffffffff9289896149b1565b612fc3565b7fe3003fd4000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b50614b64614b248289896149b1565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820182811161053d5763ffffffff614ba2614b2482938c8c6149b1565b1691161115614ab5565b8681989793981015614c6a576020601a82028301015163ffffffff614bcf614903565b918060f81c8352818160d81c166020840152818160b81c166040840152818160981c166060840152818160781c16608084015264ffffffffff8160501c1660a084015260301c1660c0820152614c25828d613dbe565b52614c30818c613dbe565b50614c44614c3e828d613dbe565b51614d30565b15614c57576001905b0196919596614a2b565b50505050505050505090505f905f905f90565b6020601a82028301015160301c614c5757600190614c4d565b808c602092614c949b9a969b614903565b9101520197929697614a20565b91811580614d28575b61431d577fffffffffffffffffffffffffffffffff000000000000000000000000000000009081604051937fffffffff0000000000000000000000000000000000000000000000000000000060208601965f885260e01b16602186015260801b16602584015260801b16603582015260258152613d11604582612d56565b508015614caa565b63ffffffff60208201511660028110908115614de2575b508015614dca575b8015614db2575b614dad57805160018114614d985760028114614d89576003149081614d79575090565b63ffffffff915060800151161590565b5060c0015163ffffffff161590565b5063ffffffff60c06301000000920151161090565b505f90565b50630100000063ffffffff6080830151161015614d56565b50630100000063ffffffff6060830151161015614d4f565b6301000000915010155f614d47565b91959493929367ffffffffffffffff60a08401511691600384511461503e57602081015161ffff16614e239084612e4a565b612710900497608082015161ffff16614e3c9085612e4a565b612710900490614e4c828b612f1f565b99608087015163ffffffff16614e6390898b615289565b90614e6e82876149f1565b5190614e7991612f1f565b90614e8490866149f1565b52614e90908789615289565b90614e9b82856149f1565b5190614ea691612f1f565b90614eb190846149f1565b528351600114614ef6575b50505091614ed89163ffffffff6020614ef29501511691615289565b614eec84614ee683866149f1565b51612f1f565b926149f1565b5290565b80979192939495975161ffff16614f0d9085612e4a565b6127109004604082015161ffff16614f259086612e4a565b6127109004916060015161ffff16614f3d9086612e4a565b612710900492606087015163ffffffff16614f5990898c615289565b82614f6482886149f1565b5190614f6f91612f1f565b90614f7a90876149f1565b52614f85888b6151d3565b83614f9082886149f1565b5190614f9b91612f1f565b90614fa690876149f1565b5260c087015163ffffffff16614fbd90898c615289565b84614fc882886149f1565b5190614fd391612f1f565b90614fde90876149f1565b52614fe9908661326a565b90614ff39161326a565b90614ffd9161326a565b906150079161326a565b906150128588615232565b9161501d83836149f1565b519061502891612f1f565b91615032916149f1565b529391905f8080614ebc565b5094839196506060859363ffffffff9261506f615061614ed898614ef29a6151d3565b614eec8c614ee683866149f1565b5201511691615289565b94929493906001955f935b808510615092575050505050565b90919293956150a28783866149b1565b630100000063ffffffff6150b583612fc3565b161015615199576150c581612fc3565b9161510767ffffffffffffffff6150de60208501612eb9565b6150ea60408601612eb9565b906060860196836150fb8989612ece565b9590941692169061455e565b036151995767ffffffffffffffff61511f89866149f1565b5111801561517e575b615170576001918161513c61516593612fc3565b9061515d61514a8c896149f1565b51936151568d8c6149f1565b5192612ece565b93909261455e565b960193929190615084565b505f97508796505050505050565b5067ffffffffffffffff61519289886149f1565b5111615128565b6151a763ffffffff91612fc3565b7f4cb7721f000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5f5b828110615209577f920a5b55000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b600163ffffffff61521e614b248487876149b1565b161461522c576001016151d5565b91505090565b905f5b818110615268577f920a5b55000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b63ffffffff61527b614b248385876149b1565b161561522c57600101615235565b63ffffffff9092169291905f5b8181106152c957847f920a5b55000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8463ffffffff6152dd614b248486886149b1565b16146152eb57600101615296565b9350505056",
}

// Escrow is an auto generated Go binding around an Ethereum contract.
type Escrow struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Escrow) GetABI() abi.ABI {
	return c.abi
}

// NewEscrow creates a new instance of Escrow.
func NewEscrow() *Escrow {
	parsed, err := EscrowMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Escrow{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Escrow) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,uint64,uint64,uint64,(uint16,uint16,uint16,uint16,uint16,uint16)) c) returns()
func (escrow *Escrow) PackConstructor(c EscrowConfig) []byte {
	enc, err := escrow.abi.Pack("", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBURN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0a2526c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BURN() view returns(address)
func (escrow *Escrow) PackBURN() []byte {
	enc, err := escrow.abi.Pack("BURN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBURN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0a2526c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BURN() view returns(address)
func (escrow *Escrow) TryPackBURN() ([]byte, error) {
	return escrow.abi.Pack("BURN")
}

// UnpackBURN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0a2526c.
//
// Solidity: function BURN() view returns(address)
func (escrow *Escrow) UnpackBURN(data []byte) (common.Address, error) {
	out, err := escrow.abi.Unpack("BURN", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff37656e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RING() view returns(uint64)
func (escrow *Escrow) PackRING() []byte {
	enc, err := escrow.abi.Pack("RING")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff37656e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RING() view returns(uint64)
func (escrow *Escrow) TryPackRING() ([]byte, error) {
	return escrow.abi.Pack("RING")
}

// UnpackRING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xff37656e.
//
// Solidity: function RING() view returns(uint64)
func (escrow *Escrow) UnpackRING(data []byte) (uint64, error) {
	out, err := escrow.abi.Unpack("RING", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8086b8ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountOf(address owner) view returns(uint32)
func (escrow *Escrow) PackAccountOf(owner common.Address) []byte {
	enc, err := escrow.abi.Pack("accountOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8086b8ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accountOf(address owner) view returns(uint32)
func (escrow *Escrow) TryPackAccountOf(owner common.Address) ([]byte, error) {
	return escrow.abi.Pack("accountOf", owner)
}

// UnpackAccountOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8086b8ba.
//
// Solidity: function accountOf(address owner) view returns(uint32)
func (escrow *Escrow) UnpackAccountOf(data []byte) (uint32, error) {
	out, err := escrow.abi.Unpack("accountOf", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackAccounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaecf9276.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accounts(uint32 index) view returns(address owner, uint96 claimed)
func (escrow *Escrow) PackAccounts(index uint32) []byte {
	enc, err := escrow.abi.Pack("accounts", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaecf9276.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accounts(uint32 index) view returns(address owner, uint96 claimed)
func (escrow *Escrow) TryPackAccounts(index uint32) ([]byte, error) {
	return escrow.abi.Pack("accounts", index)
}

// AccountsOutput serves as a container for the return parameters of contract
// method Accounts.
type AccountsOutput struct {
	Owner   common.Address
	Claimed *big.Int
}

// UnpackAccounts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaecf9276.
//
// Solidity: function accounts(uint32 index) view returns(address owner, uint96 claimed)
func (escrow *Escrow) UnpackAccounts(data []byte) (AccountsOutput, error) {
	out, err := escrow.abi.Unpack("accounts", data)
	outstruct := new(AccountsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Owner = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Claimed = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackChallengeOverdraft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e595ca5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeOverdraft((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32) header, uint64 postedAt, uint32 account, (uint64,uint64,bytes) before, (uint64,uint64,bytes) after_) returns()
func (escrow *Escrow) PackChallengeOverdraft(header Header, postedAt uint64, account uint32, before Totals, after Totals) []byte {
	enc, err := escrow.abi.Pack("challengeOverdraft", header, postedAt, account, before, after)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeOverdraft is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e595ca5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeOverdraft((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32) header, uint64 postedAt, uint32 account, (uint64,uint64,bytes) before, (uint64,uint64,bytes) after_) returns()
func (escrow *Escrow) TryPackChallengeOverdraft(header Header, postedAt uint64, account uint32, before Totals, after Totals) ([]byte, error) {
	return escrow.abi.Pack("challengeOverdraft", header, postedAt, account, before, after)
}

// PackChallengeStep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe4346e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeStep((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32) header, uint64 postedAt, (bytes32[],uint32,bytes,bytes32[8],bytes,bytes,bytes32[2],bytes,(uint32,uint64,uint64,bytes)[]) proof) returns()
func (escrow *Escrow) PackChallengeStep(header Header, postedAt uint64, proof StepProof) []byte {
	enc, err := escrow.abi.Pack("challengeStep", header, postedAt, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeStep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe4346e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeStep((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32) header, uint64 postedAt, (bytes32[],uint32,bytes,bytes32[8],bytes,bytes,bytes32[2],bytes,(uint32,uint64,uint64,bytes)[]) proof) returns()
func (escrow *Escrow) TryPackChallengeStep(header Header, postedAt uint64, proof StepProof) ([]byte, error) {
	return escrow.abi.Pack("challengeStep", header, postedAt, proof)
}

// PackChallengeWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x861a1412.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeWindow() view returns(uint64)
func (escrow *Escrow) PackChallengeWindow() []byte {
	enc, err := escrow.abi.Pack("challengeWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x861a1412.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeWindow() view returns(uint64)
func (escrow *Escrow) TryPackChallengeWindow() ([]byte, error) {
	return escrow.abi.Pack("challengeWindow")
}

// UnpackChallengeWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x861a1412.
//
// Solidity: function challengeWindow() view returns(uint64)
func (escrow *Escrow) UnpackChallengeWindow(data []byte) (uint64, error) {
	out, err := escrow.abi.Unpack("challengeWindow", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30d76ccb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32) header, uint64 postedAt, uint32 account, uint64 credited, uint64 debited, bytes path) returns()
func (escrow *Escrow) PackClaim(header Header, postedAt uint64, account uint32, credited uint64, debited uint64, path []byte) []byte {
	enc, err := escrow.abi.Pack("claim", header, postedAt, account, credited, debited, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30d76ccb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32) header, uint64 postedAt, uint32 account, uint64 credited, uint64 debited, bytes path) returns()
func (escrow *Escrow) TryPackClaim(header Header, postedAt uint64, account uint32, credited uint64, debited uint64, path []byte) ([]byte, error) {
	return escrow.abi.Pack("claim", header, postedAt, account, credited, debited, path)
}

// PackDebitLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3240612.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function debitLimit(uint32 account, uint64 refBlock) view returns(uint64)
func (escrow *Escrow) PackDebitLimit(account uint32, refBlock uint64) []byte {
	enc, err := escrow.abi.Pack("debitLimit", account, refBlock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDebitLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3240612.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function debitLimit(uint32 account, uint64 refBlock) view returns(uint64)
func (escrow *Escrow) TryPackDebitLimit(account uint32, refBlock uint64) ([]byte, error) {
	return escrow.abi.Pack("debitLimit", account, refBlock)
}

// UnpackDebitLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf3240612.
//
// Solidity: function debitLimit(uint32 account, uint64 refBlock) view returns(uint64)
func (escrow *Escrow) UnpackDebitLimit(data []byte) (uint64, error) {
	out, err := escrow.abi.Unpack("debitLimit", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e7ef24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address owner, uint256 amount) returns(uint32 account)
func (escrow *Escrow) PackDeposit(owner common.Address, amount *big.Int) []byte {
	enc, err := escrow.abi.Pack("deposit", owner, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e7ef24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(address owner, uint256 amount) returns(uint32 account)
func (escrow *Escrow) TryPackDeposit(owner common.Address, amount *big.Int) ([]byte, error) {
	return escrow.abi.Pack("deposit", owner, amount)
}

// UnpackDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47e7ef24.
//
// Solidity: function deposit(address owner, uint256 amount) returns(uint32 account)
func (escrow *Escrow) UnpackDeposit(data []byte) (uint32, error) {
	out, err := escrow.abi.Unpack("deposit", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (escrow *Escrow) PackDomainSeparator() []byte {
	enc, err := escrow.abi.Pack("domainSeparator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (escrow *Escrow) TryPackDomainSeparator() ([]byte, error) {
	return escrow.abi.Pack("domainSeparator")
}

// UnpackDomainSeparator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf698da25.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (escrow *Escrow) UnpackDomainSeparator(data []byte) ([32]byte, error) {
	out, err := escrow.abi.Unpack("domainSeparator", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFundAuditPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1110f280.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fundAuditPool(uint256 amount) returns()
func (escrow *Escrow) PackFundAuditPool(amount *big.Int) []byte {
	enc, err := escrow.abi.Pack("fundAuditPool", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFundAuditPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1110f280.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fundAuditPool(uint256 amount) returns()
func (escrow *Escrow) TryPackFundAuditPool(amount *big.Int) ([]byte, error) {
	return escrow.abi.Pack("fundAuditPool", amount)
}

// PackFunds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb846abab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function funds(uint32 index) view returns(uint64 deposited, uint64 withdrawn, uint64 pending, uint64 pendingAt)
func (escrow *Escrow) PackFunds(index uint32) []byte {
	enc, err := escrow.abi.Pack("funds", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFunds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb846abab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function funds(uint32 index) view returns(uint64 deposited, uint64 withdrawn, uint64 pending, uint64 pendingAt)
func (escrow *Escrow) TryPackFunds(index uint32) ([]byte, error) {
	return escrow.abi.Pack("funds", index)
}

// FundsOutput serves as a container for the return parameters of contract
// method Funds.
type FundsOutput struct {
	Deposited uint64
	Withdrawn uint64
	Pending   uint64
	PendingAt uint64
}

// UnpackFunds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb846abab.
//
// Solidity: function funds(uint32 index) view returns(uint64 deposited, uint64 withdrawn, uint64 pending, uint64 pendingAt)
func (escrow *Escrow) UnpackFunds(data []byte) (FundsOutput, error) {
	out, err := escrow.abi.Unpack("funds", data)
	outstruct := new(FundsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Deposited = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Withdrawn = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Pending = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.PendingAt = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7dcfa3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function head() view returns((uint64,uint64,uint64,uint32,uint32))
func (escrow *Escrow) PackHead() []byte {
	enc, err := escrow.abi.Pack("head")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7dcfa3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function head() view returns((uint64,uint64,uint64,uint32,uint32))
func (escrow *Escrow) TryPackHead() ([]byte, error) {
	return escrow.abi.Pack("head")
}

// UnpackHead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f7dcfa3.
//
// Solidity: function head() view returns((uint64,uint64,uint64,uint32,uint32))
func (escrow *Escrow) UnpackHead(data []byte) (AccountsHead, error) {
	out, err := escrow.abi.Unpack("head", data)
	if err != nil {
		return *new(AccountsHead), err
	}
	out0 := *abi.ConvertType(out[0], new(AccountsHead)).(*AccountsHead)
	return out0, nil
}

// PackHeaderHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa08539b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function headerHash((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32) header, uint64 postedAt) pure returns(bytes32)
func (escrow *Escrow) PackHeaderHash(header Header, postedAt uint64) []byte {
	enc, err := escrow.abi.Pack("headerHash", header, postedAt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeaderHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa08539b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function headerHash((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32) header, uint64 postedAt) pure returns(bytes32)
func (escrow *Escrow) TryPackHeaderHash(header Header, postedAt uint64) ([]byte, error) {
	return escrow.abi.Pack("headerHash", header, postedAt)
}

// UnpackHeaderHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa08539b2.
//
// Solidity: function headerHash((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32) header, uint64 postedAt) pure returns(bytes32)
func (escrow *Escrow) UnpackHeaderHash(data []byte) ([32]byte, error) {
	out, err := escrow.abi.Unpack("headerHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLastRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58166f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastRoot() view returns(bytes32)
func (escrow *Escrow) PackLastRoot() []byte {
	enc, err := escrow.abi.Pack("lastRoot")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58166f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastRoot() view returns(bytes32)
func (escrow *Escrow) TryPackLastRoot() ([]byte, error) {
	return escrow.abi.Pack("lastRoot")
}

// UnpackLastRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58166f2.
//
// Solidity: function lastRoot() view returns(bytes32)
func (escrow *Escrow) UnpackLastRoot(data []byte) ([32]byte, error) {
	out, err := escrow.abi.Unpack("lastRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLockSecurity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5450bbf3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockSecurity(address owner, uint256 amount) returns(uint32 account)
func (escrow *Escrow) PackLockSecurity(owner common.Address, amount *big.Int) []byte {
	enc, err := escrow.abi.Pack("lockSecurity", owner, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockSecurity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5450bbf3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockSecurity(address owner, uint256 amount) returns(uint32 account)
func (escrow *Escrow) TryPackLockSecurity(owner common.Address, amount *big.Int) ([]byte, error) {
	return escrow.abi.Pack("lockSecurity", owner, amount)
}

// UnpackLockSecurity is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5450bbf3.
//
// Solidity: function lockSecurity(address owner, uint256 amount) returns(uint32 account)
func (escrow *Escrow) UnpackLockSecurity(data []byte) (uint32, error) {
	out, err := escrow.abi.Unpack("lockSecurity", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMinBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x831518b7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minBond() view returns(uint64)
func (escrow *Escrow) PackMinBond() []byte {
	enc, err := escrow.abi.Pack("minBond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x831518b7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minBond() view returns(uint64)
func (escrow *Escrow) TryPackMinBond() ([]byte, error) {
	return escrow.abi.Pack("minBond")
}

// UnpackMinBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x831518b7.
//
// Solidity: function minBond() view returns(uint64)
func (escrow *Escrow) UnpackMinBond(data []byte) (uint64, error) {
	out, err := escrow.abi.Unpack("minBond", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPayerKeyDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf017d43e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payerKeyDigest(address owner, address key, uint64 limit, uint64 expiry, uint64 nonce) view returns(bytes32)
func (escrow *Escrow) PackPayerKeyDigest(owner common.Address, key common.Address, limit uint64, expiry uint64, nonce uint64) []byte {
	enc, err := escrow.abi.Pack("payerKeyDigest", owner, key, limit, expiry, nonce)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayerKeyDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf017d43e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payerKeyDigest(address owner, address key, uint64 limit, uint64 expiry, uint64 nonce) view returns(bytes32)
func (escrow *Escrow) TryPackPayerKeyDigest(owner common.Address, key common.Address, limit uint64, expiry uint64, nonce uint64) ([]byte, error) {
	return escrow.abi.Pack("payerKeyDigest", owner, key, limit, expiry, nonce)
}

// UnpackPayerKeyDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf017d43e.
//
// Solidity: function payerKeyDigest(address owner, address key, uint64 limit, uint64 expiry, uint64 nonce) view returns(bytes32)
func (escrow *Escrow) UnpackPayerKeyDigest(data []byte) ([32]byte, error) {
	out, err := escrow.abi.Unpack("payerKeyDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPayerKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9b3ebf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payerKeys(address key) view returns(uint32 account, uint64 limit, uint64 expiry, uint64 nonce)
func (escrow *Escrow) PackPayerKeys(key common.Address) []byte {
	enc, err := escrow.abi.Pack("payerKeys", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayerKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9b3ebf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payerKeys(address key) view returns(uint32 account, uint64 limit, uint64 expiry, uint64 nonce)
func (escrow *Escrow) TryPackPayerKeys(key common.Address) ([]byte, error) {
	return escrow.abi.Pack("payerKeys", key)
}

// PayerKeysOutput serves as a container for the return parameters of contract
// method PayerKeys.
type PayerKeysOutput struct {
	Account uint32
	Limit   uint64
	Expiry  uint64
	Nonce   uint64
}

// UnpackPayerKeys is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe9b3ebf4.
//
// Solidity: function payerKeys(address key) view returns(uint32 account, uint64 limit, uint64 expiry, uint64 nonce)
func (escrow *Escrow) UnpackPayerKeys(data []byte) (PayerKeysOutput, error) {
	out, err := escrow.abi.Unpack("payerKeys", data)
	outstruct := new(PayerKeysOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Account = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Limit = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Expiry = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.Nonce = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackPostBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c206115.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postBond(address operator, uint256 amount) returns(uint32 account)
func (escrow *Escrow) PackPostBond(operator common.Address, amount *big.Int) []byte {
	enc, err := escrow.abi.Pack("postBond", operator, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c206115.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postBond(address operator, uint256 amount) returns(uint32 account)
func (escrow *Escrow) TryPackPostBond(operator common.Address, amount *big.Int) ([]byte, error) {
	return escrow.abi.Pack("postBond", operator, amount)
}

// UnpackPostBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c206115.
//
// Solidity: function postBond(address operator, uint256 amount) returns(uint32 account)
func (escrow *Escrow) UnpackPostBond(data []byte) (uint32, error) {
	out, err := escrow.abi.Unpack("postBond", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackPostEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e383abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postEpoch((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32) header) returns()
func (escrow *Escrow) PackPostEpoch(header Header) []byte {
	enc, err := escrow.abi.Pack("postEpoch", header)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e383abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postEpoch((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32) header) returns()
func (escrow *Escrow) TryPackPostEpoch(header Header) ([]byte, error) {
	return escrow.abi.Pack("postEpoch", header)
}

// PackRequestBondExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a73384b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestBondExit() returns()
func (escrow *Escrow) PackRequestBondExit() []byte {
	enc, err := escrow.abi.Pack("requestBondExit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestBondExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a73384b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestBondExit() returns()
func (escrow *Escrow) TryPackRequestBondExit() ([]byte, error) {
	return escrow.abi.Pack("requestBondExit")
}

// PackRequestUnlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56e19a2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestUnlock() returns()
func (escrow *Escrow) PackRequestUnlock() []byte {
	enc, err := escrow.abi.Pack("requestUnlock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestUnlock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56e19a2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestUnlock() returns()
func (escrow *Escrow) TryPackRequestUnlock() ([]byte, error) {
	return escrow.abi.Pack("requestUnlock")
}

// PackRequestWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a1561f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestWithdraw(uint64 amount) returns()
func (escrow *Escrow) PackRequestWithdraw(amount uint64) []byte {
	enc, err := escrow.abi.Pack("requestWithdraw", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a1561f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestWithdraw(uint64 amount) returns()
func (escrow *Escrow) TryPackRequestWithdraw(amount uint64) ([]byte, error) {
	return escrow.abi.Pack("requestWithdraw", amount)
}

// PackRevokePayerKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa875cb6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokePayerKey(address key) returns()
func (escrow *Escrow) PackRevokePayerKey(key common.Address) []byte {
	enc, err := escrow.abi.Pack("revokePayerKey", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokePayerKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa875cb6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokePayerKey(address key) returns()
func (escrow *Escrow) TryPackRevokePayerKey(key common.Address) ([]byte, error) {
	return escrow.abi.Pack("revokePayerKey", key)
}

// PackRing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec73ae46.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ring(uint256 slot) view returns(bytes32)
func (escrow *Escrow) PackRing(slot *big.Int) []byte {
	enc, err := escrow.abi.Pack("ring", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec73ae46.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ring(uint256 slot) view returns(bytes32)
func (escrow *Escrow) TryPackRing(slot *big.Int) ([]byte, error) {
	return escrow.abi.Pack("ring", slot)
}

// UnpackRing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec73ae46.
//
// Solidity: function ring(uint256 slot) view returns(bytes32)
func (escrow *Escrow) UnpackRing(data []byte) ([32]byte, error) {
	out, err := escrow.abi.Unpack("ring", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSecurities is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53c04eb7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function securities(uint32 index) view returns(uint64 amount, uint64 unlocksAt)
func (escrow *Escrow) PackSecurities(index uint32) []byte {
	enc, err := escrow.abi.Pack("securities", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSecurities is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53c04eb7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function securities(uint32 index) view returns(uint64 amount, uint64 unlocksAt)
func (escrow *Escrow) TryPackSecurities(index uint32) ([]byte, error) {
	return escrow.abi.Pack("securities", index)
}

// SecuritiesOutput serves as a container for the return parameters of contract
// method Securities.
type SecuritiesOutput struct {
	Amount    uint64
	UnlocksAt uint64
}

// UnpackSecurities is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53c04eb7.
//
// Solidity: function securities(uint32 index) view returns(uint64 amount, uint64 unlocksAt)
func (escrow *Escrow) UnpackSecurities(data []byte) (SecuritiesOutput, error) {
	out, err := escrow.abi.Unpack("securities", data)
	outstruct := new(SecuritiesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Amount = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.UnlocksAt = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackSetPayerKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae29aaa3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPayerKey(address key, uint64 limit, uint64 expiry, bytes signature) returns()
func (escrow *Escrow) PackSetPayerKey(key common.Address, limit uint64, expiry uint64, signature []byte) []byte {
	enc, err := escrow.abi.Pack("setPayerKey", key, limit, expiry, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPayerKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae29aaa3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPayerKey(address key, uint64 limit, uint64 expiry, bytes signature) returns()
func (escrow *Escrow) TryPackSetPayerKey(key common.Address, limit uint64, expiry uint64, signature []byte) ([]byte, error) {
	return escrow.abi.Pack("setPayerKey", key, limit, expiry, signature)
}

// PackSettlers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc46fd491.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlers(uint32 account) view returns(address operator, uint64 bond, uint32 exitAt)
func (escrow *Escrow) PackSettlers(account uint32) []byte {
	enc, err := escrow.abi.Pack("settlers", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettlers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc46fd491.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settlers(uint32 account) view returns(address operator, uint64 bond, uint32 exitAt)
func (escrow *Escrow) TryPackSettlers(account uint32) ([]byte, error) {
	return escrow.abi.Pack("settlers", account)
}

// SettlersOutput serves as a container for the return parameters of contract
// method Settlers.
type SettlersOutput struct {
	Operator common.Address
	Bond     uint64
	ExitAt   uint32
}

// UnpackSettlers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc46fd491.
//
// Solidity: function settlers(uint32 account) view returns(address operator, uint64 bond, uint32 exitAt)
func (escrow *Escrow) UnpackSettlers(data []byte) (SettlersOutput, error) {
	out, err := escrow.abi.Unpack("settlers", data)
	outstruct := new(SettlersOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Operator = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Bond = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.ExitAt = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackSpacing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b6ec9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function spacing() view returns(uint64)
func (escrow *Escrow) PackSpacing() []byte {
	enc, err := escrow.abi.Pack("spacing")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSpacing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b6ec9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function spacing() view returns(uint64)
func (escrow *Escrow) TryPackSpacing() ([]byte, error) {
	return escrow.abi.Pack("spacing")
}

// UnpackSpacing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6b6ec9a7.
//
// Solidity: function spacing() view returns(uint64)
func (escrow *Escrow) UnpackSpacing(data []byte) (uint64, error) {
	out, err := escrow.abi.Unpack("spacing", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSplitOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0287c92c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function splitOf(uint32 version) view returns((uint16,uint16,uint16,uint16,uint16,uint16))
func (escrow *Escrow) PackSplitOf(version uint32) []byte {
	enc, err := escrow.abi.Pack("splitOf", version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSplitOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0287c92c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function splitOf(uint32 version) view returns((uint16,uint16,uint16,uint16,uint16,uint16))
func (escrow *Escrow) TryPackSplitOf(version uint32) ([]byte, error) {
	return escrow.abi.Pack("splitOf", version)
}

// UnpackSplitOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0287c92c.
//
// Solidity: function splitOf(uint32 version) view returns((uint16,uint16,uint16,uint16,uint16,uint16))
func (escrow *Escrow) UnpackSplitOf(data []byte) (Split, error) {
	out, err := escrow.abi.Unpack("splitOf", data)
	if err != nil {
		return *new(Split), err
	}
	out0 := *abi.ConvertType(out[0], new(Split)).(*Split)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (escrow *Escrow) PackToken() []byte {
	enc, err := escrow.abi.Pack("token")
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
func (escrow *Escrow) TryPackToken() ([]byte, error) {
	return escrow.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (escrow *Escrow) UnpackToken(data []byte) (common.Address, error) {
	out, err := escrow.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVoucherDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff447557.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voucherDigest((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32) voucher) view returns(bytes32)
func (escrow *Escrow) PackVoucherDigest(voucher Voucher) []byte {
	enc, err := escrow.abi.Pack("voucherDigest", voucher)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoucherDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff447557.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voucherDigest((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32) voucher) view returns(bytes32)
func (escrow *Escrow) TryPackVoucherDigest(voucher Voucher) ([]byte, error) {
	return escrow.abi.Pack("voucherDigest", voucher)
}

// UnpackVoucherDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xff447557.
//
// Solidity: function voucherDigest((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32) voucher) view returns(bytes32)
func (escrow *Escrow) UnpackVoucherDigest(data []byte) ([32]byte, error) {
	out, err := escrow.abi.Unpack("voucherDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVoucherLife is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65d60e3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function voucherLife() view returns(uint64)
func (escrow *Escrow) PackVoucherLife() []byte {
	enc, err := escrow.abi.Pack("voucherLife")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVoucherLife is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65d60e3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function voucherLife() view returns(uint64)
func (escrow *Escrow) TryPackVoucherLife() ([]byte, error) {
	return escrow.abi.Pack("voucherLife")
}

// UnpackVoucherLife is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65d60e3e.
//
// Solidity: function voucherLife() view returns(uint64)
func (escrow *Escrow) UnpackVoucherLife(data []byte) (uint64, error) {
	out, err := escrow.abi.Unpack("voucherLife", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackWarmRing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2608eb6e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function warmRing(uint256 from, uint256 to) returns()
func (escrow *Escrow) PackWarmRing(from *big.Int, to *big.Int) []byte {
	enc, err := escrow.abi.Pack("warmRing", from, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWarmRing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2608eb6e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function warmRing(uint256 from, uint256 to) returns()
func (escrow *Escrow) TryPackWarmRing(from *big.Int, to *big.Int) ([]byte, error) {
	return escrow.abi.Pack("warmRing", from, to)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafe7a8b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32) header, uint64 postedAt, uint32 account, uint64 credited, uint64 debited, bytes path) returns()
func (escrow *Escrow) PackWithdraw(header Header, postedAt uint64, account uint32, credited uint64, debited uint64, path []byte) []byte {
	enc, err := escrow.abi.Pack("withdraw", header, postedAt, account, credited, debited, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafe7a8b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32) header, uint64 postedAt, uint32 account, uint64 credited, uint64 debited, bytes path) returns()
func (escrow *Escrow) TryPackWithdraw(header Header, postedAt uint64, account uint32, credited uint64, debited uint64, path []byte) ([]byte, error) {
	return escrow.abi.Pack("withdraw", header, postedAt, account, credited, debited, path)
}

// PackWithdrawBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66eb9cec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawBond() returns()
func (escrow *Escrow) PackWithdrawBond() []byte {
	enc, err := escrow.abi.Pack("withdrawBond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66eb9cec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawBond() returns()
func (escrow *Escrow) TryPackWithdrawBond() ([]byte, error) {
	return escrow.abi.Pack("withdrawBond")
}

// PackWithdrawSecurity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3caec58d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawSecurity() returns()
func (escrow *Escrow) PackWithdrawSecurity() []byte {
	enc, err := escrow.abi.Pack("withdrawSecurity")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawSecurity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3caec58d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawSecurity() returns()
func (escrow *Escrow) TryPackWithdrawSecurity() ([]byte, error) {
	return escrow.abi.Pack("withdrawSecurity")
}

// EscrowAccountOpened represents a AccountOpened event raised by the Escrow contract.
type EscrowAccountOpened struct {
	Account uint32
	Owner   common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const EscrowAccountOpenedEventName = "AccountOpened"

// ContractEventName returns the user-defined event name.
func (EscrowAccountOpened) ContractEventName() string {
	return EscrowAccountOpenedEventName
}

// UnpackAccountOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AccountOpened(uint32 indexed account, address indexed owner)
func (escrow *Escrow) UnpackAccountOpenedEvent(log *types.Log) (*EscrowAccountOpened, error) {
	event := "AccountOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowAccountOpened)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowBondChanged represents a BondChanged event raised by the Escrow contract.
type EscrowBondChanged struct {
	Account  uint32
	Operator common.Address
	Bond     uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const EscrowBondChangedEventName = "BondChanged"

// ContractEventName returns the user-defined event name.
func (EscrowBondChanged) ContractEventName() string {
	return EscrowBondChangedEventName
}

// UnpackBondChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondChanged(uint32 indexed account, address operator, uint64 bond)
func (escrow *Escrow) UnpackBondChangedEvent(log *types.Log) (*EscrowBondChanged, error) {
	event := "BondChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowBondChanged)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowBondExitRequested represents a BondExitRequested event raised by the Escrow contract.
type EscrowBondExitRequested struct {
	Account uint32
	ExitAt  uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const EscrowBondExitRequestedEventName = "BondExitRequested"

// ContractEventName returns the user-defined event name.
func (EscrowBondExitRequested) ContractEventName() string {
	return EscrowBondExitRequestedEventName
}

// UnpackBondExitRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondExitRequested(uint32 indexed account, uint64 exitAt)
func (escrow *Escrow) UnpackBondExitRequestedEvent(log *types.Log) (*EscrowBondExitRequested, error) {
	event := "BondExitRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowBondExitRequested)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowClaimed represents a Claimed event raised by the Escrow contract.
type EscrowClaimed struct {
	Account uint32
	Owner   common.Address
	Amount  uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const EscrowClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (EscrowClaimed) ContractEventName() string {
	return EscrowClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(uint32 indexed account, address indexed owner, uint64 amount)
func (escrow *Escrow) UnpackClaimedEvent(log *types.Log) (*EscrowClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowClaimed)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowDeposited represents a Deposited event raised by the Escrow contract.
type EscrowDeposited struct {
	Account uint32
	From    common.Address
	Amount  uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const EscrowDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (EscrowDeposited) ContractEventName() string {
	return EscrowDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(uint32 indexed account, address from, uint64 amount)
func (escrow *Escrow) UnpackDepositedEvent(log *types.Log) (*EscrowDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowDeposited)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowEpochPosted represents a EpochPosted event raised by the Escrow contract.
type EscrowEpochPosted struct {
	Number  uint64
	Settler uint32
	Header  Header
	Raw     *types.Log // Blockchain specific contextual infos
}

const EscrowEpochPostedEventName = "EpochPosted"

// ContractEventName returns the user-defined event name.
func (EscrowEpochPosted) ContractEventName() string {
	return EscrowEpochPostedEventName
}

// UnpackEpochPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochPosted(uint64 indexed number, uint32 indexed settler, (uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32) header)
func (escrow *Escrow) UnpackEpochPostedEvent(log *types.Log) (*EscrowEpochPosted, error) {
	event := "EpochPosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowEpochPosted)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowEpochVoided represents a EpochVoided event raised by the Escrow contract.
type EscrowEpochVoided struct {
	From       uint64
	To         uint64
	Settler    uint32
	Challenger common.Address
	Burned     uint64
	Reward     uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const EscrowEpochVoidedEventName = "EpochVoided"

// ContractEventName returns the user-defined event name.
func (EscrowEpochVoided) ContractEventName() string {
	return EscrowEpochVoidedEventName
}

// UnpackEpochVoidedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochVoided(uint64 indexed from, uint64 to, uint32 indexed settler, address challenger, uint64 burned, uint64 reward)
func (escrow *Escrow) UnpackEpochVoidedEvent(log *types.Log) (*EscrowEpochVoided, error) {
	event := "EpochVoided"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowEpochVoided)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowPayerKeySet represents a PayerKeySet event raised by the Escrow contract.
type EscrowPayerKeySet struct {
	Account uint32
	Key     common.Address
	Limit   uint64
	Expiry  uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const EscrowPayerKeySetEventName = "PayerKeySet"

// ContractEventName returns the user-defined event name.
func (EscrowPayerKeySet) ContractEventName() string {
	return EscrowPayerKeySetEventName
}

// UnpackPayerKeySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayerKeySet(uint32 indexed account, address indexed key, uint64 limit, uint64 expiry)
func (escrow *Escrow) UnpackPayerKeySetEvent(log *types.Log) (*EscrowPayerKeySet, error) {
	event := "PayerKeySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowPayerKeySet)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowSecurityLocked represents a SecurityLocked event raised by the Escrow contract.
type EscrowSecurityLocked struct {
	Account uint32
	From    common.Address
	Amount  uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const EscrowSecurityLockedEventName = "SecurityLocked"

// ContractEventName returns the user-defined event name.
func (EscrowSecurityLocked) ContractEventName() string {
	return EscrowSecurityLockedEventName
}

// UnpackSecurityLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SecurityLocked(uint32 indexed account, address from, uint64 amount)
func (escrow *Escrow) UnpackSecurityLockedEvent(log *types.Log) (*EscrowSecurityLocked, error) {
	event := "SecurityLocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowSecurityLocked)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowSecurityUnlockRequested represents a SecurityUnlockRequested event raised by the Escrow contract.
type EscrowSecurityUnlockRequested struct {
	Account   uint32
	UnlocksAt uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const EscrowSecurityUnlockRequestedEventName = "SecurityUnlockRequested"

// ContractEventName returns the user-defined event name.
func (EscrowSecurityUnlockRequested) ContractEventName() string {
	return EscrowSecurityUnlockRequestedEventName
}

// UnpackSecurityUnlockRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SecurityUnlockRequested(uint32 indexed account, uint64 unlocksAt)
func (escrow *Escrow) UnpackSecurityUnlockRequestedEvent(log *types.Log) (*EscrowSecurityUnlockRequested, error) {
	event := "SecurityUnlockRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowSecurityUnlockRequested)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowSecurityWithdrawn represents a SecurityWithdrawn event raised by the Escrow contract.
type EscrowSecurityWithdrawn struct {
	Account uint32
	Amount  uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const EscrowSecurityWithdrawnEventName = "SecurityWithdrawn"

// ContractEventName returns the user-defined event name.
func (EscrowSecurityWithdrawn) ContractEventName() string {
	return EscrowSecurityWithdrawnEventName
}

// UnpackSecurityWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SecurityWithdrawn(uint32 indexed account, uint64 amount)
func (escrow *Escrow) UnpackSecurityWithdrawnEvent(log *types.Log) (*EscrowSecurityWithdrawn, error) {
	event := "SecurityWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowSecurityWithdrawn)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowSplitSet represents a SplitSet event raised by the Escrow contract.
type EscrowSplitSet struct {
	Version uint32
	Split   Split
	Raw     *types.Log // Blockchain specific contextual infos
}

const EscrowSplitSetEventName = "SplitSet"

// ContractEventName returns the user-defined event name.
func (EscrowSplitSet) ContractEventName() string {
	return EscrowSplitSetEventName
}

// UnpackSplitSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SplitSet(uint32 indexed version, (uint16,uint16,uint16,uint16,uint16,uint16) split)
func (escrow *Escrow) UnpackSplitSetEvent(log *types.Log) (*EscrowSplitSet, error) {
	event := "SplitSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowSplitSet)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowWithdrawRequested represents a WithdrawRequested event raised by the Escrow contract.
type EscrowWithdrawRequested struct {
	Account uint32
	Amount  uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const EscrowWithdrawRequestedEventName = "WithdrawRequested"

// ContractEventName returns the user-defined event name.
func (EscrowWithdrawRequested) ContractEventName() string {
	return EscrowWithdrawRequestedEventName
}

// UnpackWithdrawRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawRequested(uint32 indexed account, uint64 amount)
func (escrow *Escrow) UnpackWithdrawRequestedEvent(log *types.Log) (*EscrowWithdrawRequested, error) {
	event := "WithdrawRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowWithdrawRequested)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowWithdrawn represents a Withdrawn event raised by the Escrow contract.
type EscrowWithdrawn struct {
	Account uint32
	Owner   common.Address
	Amount  uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const EscrowWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (EscrowWithdrawn) ContractEventName() string {
	return EscrowWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(uint32 indexed account, address indexed owner, uint64 amount)
func (escrow *Escrow) UnpackWithdrawnEvent(log *types.Log) (*EscrowWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowWithdrawn)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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
func (escrow *Escrow) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], escrow.abi.Errors["AccountsNotAscending"].ID.Bytes()[:4]) {
		return escrow.UnpackAccountsNotAscendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return escrow.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["BadConfig"].ID.Bytes()[:4]) {
		return escrow.UnpackBadConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["BadOpening"].ID.Bytes()[:4]) {
		return escrow.UnpackBadOpeningError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["BadPath"].ID.Bytes()[:4]) {
		return escrow.UnpackBadPathError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["BadPathLength"].ID.Bytes()[:4]) {
		return escrow.UnpackBadPathLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["BadProofLength"].ID.Bytes()[:4]) {
		return escrow.UnpackBadProofLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["BadRoot"].ID.Bytes()[:4]) {
		return escrow.UnpackBadRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return escrow.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["BadSplit"].ID.Bytes()[:4]) {
		return escrow.UnpackBadSplitError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["BondTooSmall"].ID.Bytes()[:4]) {
		return escrow.UnpackBondTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["EmptyEpochMoves"].ID.Bytes()[:4]) {
		return escrow.UnpackEmptyEpochMovesError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["ExitNotReached"].ID.Bytes()[:4]) {
		return escrow.UnpackExitNotReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["Locked"].ID.Bytes()[:4]) {
		return escrow.UnpackLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["MissingAccount"].ID.Bytes()[:4]) {
		return escrow.UnpackMissingAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NoAccount"].ID.Bytes()[:4]) {
		return escrow.UnpackNoAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NoRequest"].ID.Bytes()[:4]) {
		return escrow.UnpackNoRequestError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NoSuchGroup"].ID.Bytes()[:4]) {
		return escrow.UnpackNoSuchGroupError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NotExiting"].ID.Bytes()[:4]) {
		return escrow.UnpackNotExitingError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NotFinal"].ID.Bytes()[:4]) {
		return escrow.UnpackNotFinalError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NotInRoot"].ID.Bytes()[:4]) {
		return escrow.UnpackNotInRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NotKeyOfAccount"].ID.Bytes()[:4]) {
		return escrow.UnpackNotKeyOfAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return escrow.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NotPlainToken"].ID.Bytes()[:4]) {
		return escrow.UnpackNotPlainTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NotWholeGwei"].ID.Bytes()[:4]) {
		return escrow.UnpackNotWholeGweiError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NothingLeft"].ID.Bytes()[:4]) {
		return escrow.UnpackNothingLeftError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NothingLocked"].ID.Bytes()[:4]) {
		return escrow.UnpackNothingLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return escrow.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["PreviousMalformed"].ID.Bytes()[:4]) {
		return escrow.UnpackPreviousMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return escrow.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["RefBlockOutOfRange"].ID.Bytes()[:4]) {
		return escrow.UnpackRefBlockOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["RequestTooYoung"].ID.Bytes()[:4]) {
		return escrow.UnpackRequestTooYoungError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return escrow.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["StepIsRight"].ID.Bytes()[:4]) {
		return escrow.UnpackStepIsRightError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["SumsDiffer"].ID.Bytes()[:4]) {
		return escrow.UnpackSumsDifferError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["TooManyAccounts"].ID.Bytes()[:4]) {
		return escrow.UnpackTooManyAccountsError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["TooSoon"].ID.Bytes()[:4]) {
		return escrow.UnpackTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["UnknownEpoch"].ID.Bytes()[:4]) {
		return escrow.UnpackUnknownEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["UnknownParams"].ID.Bytes()[:4]) {
		return escrow.UnpackUnknownParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["WindowClosed"].ID.Bytes()[:4]) {
		return escrow.UnpackWindowClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["WithinLimit"].ID.Bytes()[:4]) {
		return escrow.UnpackWithinLimitError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["WrongBlobHashes"].ID.Bytes()[:4]) {
		return escrow.UnpackWrongBlobHashesError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["WrongBlobs"].ID.Bytes()[:4]) {
		return escrow.UnpackWrongBlobsError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["WrongNumber"].ID.Bytes()[:4]) {
		return escrow.UnpackWrongNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["WrongPreviousHeader"].ID.Bytes()[:4]) {
		return escrow.UnpackWrongPreviousHeaderError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["WrongPreviousRoot"].ID.Bytes()[:4]) {
		return escrow.UnpackWrongPreviousRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["WrongRefHash"].ID.Bytes()[:4]) {
		return escrow.UnpackWrongRefHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return escrow.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return escrow.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// EscrowAccountsNotAscending represents a AccountsNotAscending error raised by the Escrow contract.
type EscrowAccountsNotAscending struct {
	Account uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountsNotAscending(uint32 account)
func EscrowAccountsNotAscendingErrorID() common.Hash {
	return common.HexToHash("0xe3003fd4c132500f5bf898c9e81500d4629f7b2f0816ab587a74e22a186d9352")
}

// UnpackAccountsNotAscendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountsNotAscending(uint32 account)
func (escrow *Escrow) UnpackAccountsNotAscendingError(raw []byte) (*EscrowAccountsNotAscending, error) {
	out := new(EscrowAccountsNotAscending)
	if err := escrow.abi.UnpackIntoInterface(out, "AccountsNotAscending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowAmountTooLarge represents a AmountTooLarge error raised by the Escrow contract.
type EscrowAmountTooLarge struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLarge(uint256 amount)
func EscrowAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x08083b2a16b607736bde3b2f81a2e47b6cddd068539243b1d8b47462dd533e58")
}

// UnpackAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLarge(uint256 amount)
func (escrow *Escrow) UnpackAmountTooLargeError(raw []byte) (*EscrowAmountTooLarge, error) {
	out := new(EscrowAmountTooLarge)
	if err := escrow.abi.UnpackIntoInterface(out, "AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowBadConfig represents a BadConfig error raised by the Escrow contract.
type EscrowBadConfig struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadConfig()
func EscrowBadConfigErrorID() common.Hash {
	return common.HexToHash("0x07cc321ce71a3eebb30014b3b8f136f5e867b17e2b76292bf086143aa7c7b50c")
}

// UnpackBadConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadConfig()
func (escrow *Escrow) UnpackBadConfigError(raw []byte) (*EscrowBadConfig, error) {
	out := new(EscrowBadConfig)
	if err := escrow.abi.UnpackIntoInterface(out, "BadConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowBadOpening represents a BadOpening error raised by the Escrow contract.
type EscrowBadOpening struct {
	Element *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadOpening(uint256 element)
func EscrowBadOpeningErrorID() common.Hash {
	return common.HexToHash("0xc0e8e17f0f3f675dd8f3ea302d583ca0cf8d388d922b3a87a4df5ebf685e7816")
}

// UnpackBadOpeningError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadOpening(uint256 element)
func (escrow *Escrow) UnpackBadOpeningError(raw []byte) (*EscrowBadOpening, error) {
	out := new(EscrowBadOpening)
	if err := escrow.abi.UnpackIntoInterface(out, "BadOpening", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowBadPath represents a BadPath error raised by the Escrow contract.
type EscrowBadPath struct {
	Account uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPath(uint32 account)
func EscrowBadPathErrorID() common.Hash {
	return common.HexToHash("0x4cb7721f5c0da0121eb73f2a583d315df9a6eb1a8cf74374874557d8b18655cc")
}

// UnpackBadPathError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPath(uint32 account)
func (escrow *Escrow) UnpackBadPathError(raw []byte) (*EscrowBadPath, error) {
	out := new(EscrowBadPath)
	if err := escrow.abi.UnpackIntoInterface(out, "BadPath", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowBadPathLength represents a BadPathLength error raised by the Escrow contract.
type EscrowBadPathLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPathLength(uint256 length)
func EscrowBadPathLengthErrorID() common.Hash {
	return common.HexToHash("0x521b8d8094aa2c36c855820d1c256884ce694765330ab03f0409dad8ca01442a")
}

// UnpackBadPathLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPathLength(uint256 length)
func (escrow *Escrow) UnpackBadPathLengthError(raw []byte) (*EscrowBadPathLength, error) {
	out := new(EscrowBadPathLength)
	if err := escrow.abi.UnpackIntoInterface(out, "BadPathLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowBadProofLength represents a BadProofLength error raised by the Escrow contract.
type EscrowBadProofLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProofLength(uint256 length)
func EscrowBadProofLengthErrorID() common.Hash {
	return common.HexToHash("0xa8f394fb410556dcd423cf848731ed88743928c3abde5d117b9de63e587b0ac4")
}

// UnpackBadProofLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProofLength(uint256 length)
func (escrow *Escrow) UnpackBadProofLengthError(raw []byte) (*EscrowBadProofLength, error) {
	out := new(EscrowBadProofLength)
	if err := escrow.abi.UnpackIntoInterface(out, "BadProofLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowBadRoot represents a BadRoot error raised by the Escrow contract.
type EscrowBadRoot struct {
	Root [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRoot(bytes32 root)
func EscrowBadRootErrorID() common.Hash {
	return common.HexToHash("0x5ce9785fc97e6767d3d77996626b7659dfc8eca26470abb39fd126297858498f")
}

// UnpackBadRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRoot(bytes32 root)
func (escrow *Escrow) UnpackBadRootError(raw []byte) (*EscrowBadRoot, error) {
	out := new(EscrowBadRoot)
	if err := escrow.abi.UnpackIntoInterface(out, "BadRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowBadSignature represents a BadSignature error raised by the Escrow contract.
type EscrowBadSignature struct {
	Recovered common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(address recovered)
func EscrowBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x9a7d38d94d3da0d5188ab778bbe9a3a38c77802b1bf2426c15740dc786da791d")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(address recovered)
func (escrow *Escrow) UnpackBadSignatureError(raw []byte) (*EscrowBadSignature, error) {
	out := new(EscrowBadSignature)
	if err := escrow.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowBadSplit represents a BadSplit error raised by the Escrow contract.
type EscrowBadSplit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSplit()
func EscrowBadSplitErrorID() common.Hash {
	return common.HexToHash("0xbc4f33a36beccefcbd5e327863942ab0b7972a6b6016ee1ef3150afee7a910dc")
}

// UnpackBadSplitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSplit()
func (escrow *Escrow) UnpackBadSplitError(raw []byte) (*EscrowBadSplit, error) {
	out := new(EscrowBadSplit)
	if err := escrow.abi.UnpackIntoInterface(out, "BadSplit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowBondTooSmall represents a BondTooSmall error raised by the Escrow contract.
type EscrowBondTooSmall struct {
	Bond    uint64
	MinBond uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooSmall(uint64 bond, uint64 minBond)
func EscrowBondTooSmallErrorID() common.Hash {
	return common.HexToHash("0x75a01fa78d01e64803626ed3b3c23f2eb27774ec5e91aed04d92b0208e48251c")
}

// UnpackBondTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooSmall(uint64 bond, uint64 minBond)
func (escrow *Escrow) UnpackBondTooSmallError(raw []byte) (*EscrowBondTooSmall, error) {
	out := new(EscrowBondTooSmall)
	if err := escrow.abi.UnpackIntoInterface(out, "BondTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowEmptyEpochMoves represents a EmptyEpochMoves error raised by the Escrow contract.
type EscrowEmptyEpochMoves struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyEpochMoves()
func EscrowEmptyEpochMovesErrorID() common.Hash {
	return common.HexToHash("0xb6e0ac19cbfd61b90d68dea2e73a59150b5b2c9a916e7f55e36d6013cb64f476")
}

// UnpackEmptyEpochMovesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyEpochMoves()
func (escrow *Escrow) UnpackEmptyEpochMovesError(raw []byte) (*EscrowEmptyEpochMoves, error) {
	out := new(EscrowEmptyEpochMoves)
	if err := escrow.abi.UnpackIntoInterface(out, "EmptyEpochMoves", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowExitNotReached represents a ExitNotReached error raised by the Escrow contract.
type EscrowExitNotReached struct {
	ExitAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExitNotReached(uint64 exitAt)
func EscrowExitNotReachedErrorID() common.Hash {
	return common.HexToHash("0xde051c578a2793b80370e81039d61de005b245dc6d732d3509468b610ea2e4c0")
}

// UnpackExitNotReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExitNotReached(uint64 exitAt)
func (escrow *Escrow) UnpackExitNotReachedError(raw []byte) (*EscrowExitNotReached, error) {
	out := new(EscrowExitNotReached)
	if err := escrow.abi.UnpackIntoInterface(out, "ExitNotReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowLocked represents a Locked error raised by the Escrow contract.
type EscrowLocked struct {
	UnlocksAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Locked(uint64 unlocksAt)
func EscrowLockedErrorID() common.Hash {
	return common.HexToHash("0xeada2658bdffa19cde38de41cf093822ebf95b75028fe95357edf04ad0ac1c2c")
}

// UnpackLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Locked(uint64 unlocksAt)
func (escrow *Escrow) UnpackLockedError(raw []byte) (*EscrowLocked, error) {
	out := new(EscrowLocked)
	if err := escrow.abi.UnpackIntoInterface(out, "Locked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowMissingAccount represents a MissingAccount error raised by the Escrow contract.
type EscrowMissingAccount struct {
	Account uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MissingAccount(uint32 account)
func EscrowMissingAccountErrorID() common.Hash {
	return common.HexToHash("0x920a5b5555f9cb819796f6fbe7026c8ca1077967d7e65780ccbd0b74dad7ea84")
}

// UnpackMissingAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MissingAccount(uint32 account)
func (escrow *Escrow) UnpackMissingAccountError(raw []byte) (*EscrowMissingAccount, error) {
	out := new(EscrowMissingAccount)
	if err := escrow.abi.UnpackIntoInterface(out, "MissingAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNoAccount represents a NoAccount error raised by the Escrow contract.
type EscrowNoAccount struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoAccount(address owner)
func EscrowNoAccountErrorID() common.Hash {
	return common.HexToHash("0x10102b4dafbb6da20f2717cadad96f452bafbf1f6498ba823547ee53543cbb86")
}

// UnpackNoAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoAccount(address owner)
func (escrow *Escrow) UnpackNoAccountError(raw []byte) (*EscrowNoAccount, error) {
	out := new(EscrowNoAccount)
	if err := escrow.abi.UnpackIntoInterface(out, "NoAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNoRequest represents a NoRequest error raised by the Escrow contract.
type EscrowNoRequest struct {
	Account uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoRequest(uint32 account)
func EscrowNoRequestErrorID() common.Hash {
	return common.HexToHash("0x5eb825449c0b07adad601db689becec18cafd06f4058f90ee360fbaa1d043032")
}

// UnpackNoRequestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoRequest(uint32 account)
func (escrow *Escrow) UnpackNoRequestError(raw []byte) (*EscrowNoRequest, error) {
	out := new(EscrowNoRequest)
	if err := escrow.abi.UnpackIntoInterface(out, "NoRequest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNoSuchGroup represents a NoSuchGroup error raised by the Escrow contract.
type EscrowNoSuchGroup struct {
	Group uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchGroup(uint32 group)
func EscrowNoSuchGroupErrorID() common.Hash {
	return common.HexToHash("0x83c53156ba7d2410971c52ad8c4efe9dcd96c9962efbcbf7974dc47732392863")
}

// UnpackNoSuchGroupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchGroup(uint32 group)
func (escrow *Escrow) UnpackNoSuchGroupError(raw []byte) (*EscrowNoSuchGroup, error) {
	out := new(EscrowNoSuchGroup)
	if err := escrow.abi.UnpackIntoInterface(out, "NoSuchGroup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNotExiting represents a NotExiting error raised by the Escrow contract.
type EscrowNotExiting struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExiting()
func EscrowNotExitingErrorID() common.Hash {
	return common.HexToHash("0x68711302f42207ab32892f039f3914a83b21d619c2d81bcb001dfc38cdc55c5d")
}

// UnpackNotExitingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExiting()
func (escrow *Escrow) UnpackNotExitingError(raw []byte) (*EscrowNotExiting, error) {
	out := new(EscrowNotExiting)
	if err := escrow.abi.UnpackIntoInterface(out, "NotExiting", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNotFinal represents a NotFinal error raised by the Escrow contract.
type EscrowNotFinal struct {
	Number    uint64
	FinalFrom uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFinal(uint64 number, uint64 finalFrom)
func EscrowNotFinalErrorID() common.Hash {
	return common.HexToHash("0x910f4d4dbc4b1a81a78b53d3f8367ef722828d9f8052812ce9d7a6fc305c2503")
}

// UnpackNotFinalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFinal(uint64 number, uint64 finalFrom)
func (escrow *Escrow) UnpackNotFinalError(raw []byte) (*EscrowNotFinal, error) {
	out := new(EscrowNotFinal)
	if err := escrow.abi.UnpackIntoInterface(out, "NotFinal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNotInRoot represents a NotInRoot error raised by the Escrow contract.
type EscrowNotInRoot struct {
	Account uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInRoot(uint32 account)
func EscrowNotInRootErrorID() common.Hash {
	return common.HexToHash("0x76838e7b45080e67a500d4aab36a890bef2dac9954feb0e777129cc454b4c59e")
}

// UnpackNotInRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInRoot(uint32 account)
func (escrow *Escrow) UnpackNotInRootError(raw []byte) (*EscrowNotInRoot, error) {
	out := new(EscrowNotInRoot)
	if err := escrow.abi.UnpackIntoInterface(out, "NotInRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNotKeyOfAccount represents a NotKeyOfAccount error raised by the Escrow contract.
type EscrowNotKeyOfAccount struct {
	Key common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotKeyOfAccount(address key)
func EscrowNotKeyOfAccountErrorID() common.Hash {
	return common.HexToHash("0xfdf9e59e98d662644009e5e105a107dd5429ce9dffd0d66cca0f54da09f9b281")
}

// UnpackNotKeyOfAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotKeyOfAccount(address key)
func (escrow *Escrow) UnpackNotKeyOfAccountError(raw []byte) (*EscrowNotKeyOfAccount, error) {
	out := new(EscrowNotKeyOfAccount)
	if err := escrow.abi.UnpackIntoInterface(out, "NotKeyOfAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNotOperator represents a NotOperator error raised by the Escrow contract.
type EscrowNotOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(address operator)
func EscrowNotOperatorErrorID() common.Hash {
	return common.HexToHash("0x76c6c93a6423c7e2cef5f93921b1d4d1a5ffb795cd7cfed2df95566b7c7f7c40")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(address operator)
func (escrow *Escrow) UnpackNotOperatorError(raw []byte) (*EscrowNotOperator, error) {
	out := new(EscrowNotOperator)
	if err := escrow.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNotPlainToken represents a NotPlainToken error raised by the Escrow contract.
type EscrowNotPlainToken struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPlainToken()
func EscrowNotPlainTokenErrorID() common.Hash {
	return common.HexToHash("0x57f08641e10f186cfba5b77ad0958f439d2b85a8d322b84b334d856eff37ddeb")
}

// UnpackNotPlainTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPlainToken()
func (escrow *Escrow) UnpackNotPlainTokenError(raw []byte) (*EscrowNotPlainToken, error) {
	out := new(EscrowNotPlainToken)
	if err := escrow.abi.UnpackIntoInterface(out, "NotPlainToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNotWholeGwei represents a NotWholeGwei error raised by the Escrow contract.
type EscrowNotWholeGwei struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWholeGwei(uint256 amount)
func EscrowNotWholeGweiErrorID() common.Hash {
	return common.HexToHash("0x00dad9be0ead9a4e48f1a68aea23cb691ef72782a974bf6282ed06deb2675dae")
}

// UnpackNotWholeGweiError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWholeGwei(uint256 amount)
func (escrow *Escrow) UnpackNotWholeGweiError(raw []byte) (*EscrowNotWholeGwei, error) {
	out := new(EscrowNotWholeGwei)
	if err := escrow.abi.UnpackIntoInterface(out, "NotWholeGwei", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNothingLeft represents a NothingLeft error raised by the Escrow contract.
type EscrowNothingLeft struct {
	Account uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingLeft(uint32 account)
func EscrowNothingLeftErrorID() common.Hash {
	return common.HexToHash("0x3d6b181dc13ac3b725ab305841f27f941ebf199a890c6d6550c8069ca0b13268")
}

// UnpackNothingLeftError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingLeft(uint32 account)
func (escrow *Escrow) UnpackNothingLeftError(raw []byte) (*EscrowNothingLeft, error) {
	out := new(EscrowNothingLeft)
	if err := escrow.abi.UnpackIntoInterface(out, "NothingLeft", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNothingLocked represents a NothingLocked error raised by the Escrow contract.
type EscrowNothingLocked struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingLocked()
func EscrowNothingLockedErrorID() common.Hash {
	return common.HexToHash("0x1b50c19110fb564ff41f9cc83b4c2eb3fe4187cff47ac3814b77b91075d82799")
}

// UnpackNothingLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingLocked()
func (escrow *Escrow) UnpackNothingLockedError(raw []byte) (*EscrowNothingLocked, error) {
	out := new(EscrowNothingLocked)
	if err := escrow.abi.UnpackIntoInterface(out, "NothingLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNothingToClaim represents a NothingToClaim error raised by the Escrow contract.
type EscrowNothingToClaim struct {
	Account uint32
	Claimed uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim(uint32 account, uint64 claimed)
func EscrowNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0xc342e045fa0ad92ab5467f4e31a8c2e1944c82e36752b14b8ea1c6c9faa06cc5")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim(uint32 account, uint64 claimed)
func (escrow *Escrow) UnpackNothingToClaimError(raw []byte) (*EscrowNothingToClaim, error) {
	out := new(EscrowNothingToClaim)
	if err := escrow.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowPreviousMalformed represents a PreviousMalformed error raised by the Escrow contract.
type EscrowPreviousMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PreviousMalformed()
func EscrowPreviousMalformedErrorID() common.Hash {
	return common.HexToHash("0xfc7ba03b77e53fcd5a9ba1d1e467d7a61982a0ae4b15c4f322aa6bf8b2a92210")
}

// UnpackPreviousMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PreviousMalformed()
func (escrow *Escrow) UnpackPreviousMalformedError(raw []byte) (*EscrowPreviousMalformed, error) {
	out := new(EscrowPreviousMalformed)
	if err := escrow.abi.UnpackIntoInterface(out, "PreviousMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Escrow contract.
type EscrowReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func EscrowReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (escrow *Escrow) UnpackReentrancyGuardReentrantCallError(raw []byte) (*EscrowReentrancyGuardReentrantCall, error) {
	out := new(EscrowReentrancyGuardReentrantCall)
	if err := escrow.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowRefBlockOutOfRange represents a RefBlockOutOfRange error raised by the Escrow contract.
type EscrowRefBlockOutOfRange struct {
	RefBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RefBlockOutOfRange(uint64 refBlock)
func EscrowRefBlockOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x22e7fcf4627d41985ef57ddd4435d33dce6c4d193e3836d81eada7d989aee726")
}

// UnpackRefBlockOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RefBlockOutOfRange(uint64 refBlock)
func (escrow *Escrow) UnpackRefBlockOutOfRangeError(raw []byte) (*EscrowRefBlockOutOfRange, error) {
	out := new(EscrowRefBlockOutOfRange)
	if err := escrow.abi.UnpackIntoInterface(out, "RefBlockOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowRequestTooYoung represents a RequestTooYoung error raised by the Escrow contract.
type EscrowRequestTooYoung struct {
	RefBlockNeeded uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RequestTooYoung(uint64 refBlockNeeded)
func EscrowRequestTooYoungErrorID() common.Hash {
	return common.HexToHash("0xc56668c7fcb1a19f028fc0d8c0dcbc6c61225bc10b019223cf6a92ad615131d6")
}

// UnpackRequestTooYoungError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RequestTooYoung(uint64 refBlockNeeded)
func (escrow *Escrow) UnpackRequestTooYoungError(raw []byte) (*EscrowRequestTooYoung, error) {
	out := new(EscrowRequestTooYoung)
	if err := escrow.abi.UnpackIntoInterface(out, "RequestTooYoung", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Escrow contract.
type EscrowSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func EscrowSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (escrow *Escrow) UnpackSafeERC20FailedOperationError(raw []byte) (*EscrowSafeERC20FailedOperation, error) {
	out := new(EscrowSafeERC20FailedOperation)
	if err := escrow.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowStepIsRight represents a StepIsRight error raised by the Escrow contract.
type EscrowStepIsRight struct {
	Group uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StepIsRight(uint32 group)
func EscrowStepIsRightErrorID() common.Hash {
	return common.HexToHash("0x6eb3f6378a7f181d74a8a4fa13fd79cfc42385d42a8c6abba5216bb68f66a3b7")
}

// UnpackStepIsRightError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StepIsRight(uint32 group)
func (escrow *Escrow) UnpackStepIsRightError(raw []byte) (*EscrowStepIsRight, error) {
	out := new(EscrowStepIsRight)
	if err := escrow.abi.UnpackIntoInterface(out, "StepIsRight", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowSumsDiffer represents a SumsDiffer error raised by the Escrow contract.
type EscrowSumsDiffer struct {
	Debits  uint64
	Credits uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SumsDiffer(uint64 debits, uint64 credits)
func EscrowSumsDifferErrorID() common.Hash {
	return common.HexToHash("0x3954f3e99474a72463fc15597828899568cfafcd0554a13e0daca138d89de54c")
}

// UnpackSumsDifferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SumsDiffer(uint64 debits, uint64 credits)
func (escrow *Escrow) UnpackSumsDifferError(raw []byte) (*EscrowSumsDiffer, error) {
	out := new(EscrowSumsDiffer)
	if err := escrow.abi.UnpackIntoInterface(out, "SumsDiffer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowTooManyAccounts represents a TooManyAccounts error raised by the Escrow contract.
type EscrowTooManyAccounts struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyAccounts()
func EscrowTooManyAccountsErrorID() common.Hash {
	return common.HexToHash("0x9ed3ecbbefc4eb82e1ef8119e34c00207eae764e9499e81d06b99cb617329140")
}

// UnpackTooManyAccountsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyAccounts()
func (escrow *Escrow) UnpackTooManyAccountsError(raw []byte) (*EscrowTooManyAccounts, error) {
	out := new(EscrowTooManyAccounts)
	if err := escrow.abi.UnpackIntoInterface(out, "TooManyAccounts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowTooSoon represents a TooSoon error raised by the Escrow contract.
type EscrowTooSoon struct {
	NextBlock uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooSoon(uint64 nextBlock)
func EscrowTooSoonErrorID() common.Hash {
	return common.HexToHash("0xe08a03ea63a7e9c847842d8ae6b6bb607e22b8935cb64e5c5d6fd1c13e27d401")
}

// UnpackTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooSoon(uint64 nextBlock)
func (escrow *Escrow) UnpackTooSoonError(raw []byte) (*EscrowTooSoon, error) {
	out := new(EscrowTooSoon)
	if err := escrow.abi.UnpackIntoInterface(out, "TooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowUnknownEpoch represents a UnknownEpoch error raised by the Escrow contract.
type EscrowUnknownEpoch struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownEpoch(uint64 number)
func EscrowUnknownEpochErrorID() common.Hash {
	return common.HexToHash("0xa4e21e6c8f881eff51b5764f98a67304231c1cb1ba8af636f941098552d2bd6c")
}

// UnpackUnknownEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownEpoch(uint64 number)
func (escrow *Escrow) UnpackUnknownEpochError(raw []byte) (*EscrowUnknownEpoch, error) {
	out := new(EscrowUnknownEpoch)
	if err := escrow.abi.UnpackIntoInterface(out, "UnknownEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowUnknownParams represents a UnknownParams error raised by the Escrow contract.
type EscrowUnknownParams struct {
	Version uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownParams(uint32 version)
func EscrowUnknownParamsErrorID() common.Hash {
	return common.HexToHash("0x4f514a61922ae824e263ca7fe7b9ce1de4a5edf5dd655f84a3469b69a404dc0d")
}

// UnpackUnknownParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownParams(uint32 version)
func (escrow *Escrow) UnpackUnknownParamsError(raw []byte) (*EscrowUnknownParams, error) {
	out := new(EscrowUnknownParams)
	if err := escrow.abi.UnpackIntoInterface(out, "UnknownParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowWindowClosed represents a WindowClosed error raised by the Escrow contract.
type EscrowWindowClosed struct {
	Number uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowClosed(uint64 number)
func EscrowWindowClosedErrorID() common.Hash {
	return common.HexToHash("0xb7a749206d8179505f87eae415c0167441d2b07748a072df075f7d5d103538cc")
}

// UnpackWindowClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowClosed(uint64 number)
func (escrow *Escrow) UnpackWindowClosedError(raw []byte) (*EscrowWindowClosed, error) {
	out := new(EscrowWindowClosed)
	if err := escrow.abi.UnpackIntoInterface(out, "WindowClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowWithinLimit represents a WithinLimit error raised by the Escrow contract.
type EscrowWithinLimit struct {
	Account uint32
	Limit   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WithinLimit(uint32 account, uint64 limit)
func EscrowWithinLimitErrorID() common.Hash {
	return common.HexToHash("0x7f642b4be1e30330ca46f4ab750e7aaa116ccb03eaf45d417f190e78134c01a9")
}

// UnpackWithinLimitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WithinLimit(uint32 account, uint64 limit)
func (escrow *Escrow) UnpackWithinLimitError(raw []byte) (*EscrowWithinLimit, error) {
	out := new(EscrowWithinLimit)
	if err := escrow.abi.UnpackIntoInterface(out, "WithinLimit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowWrongBlobHashes represents a WrongBlobHashes error raised by the Escrow contract.
type EscrowWrongBlobHashes struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBlobHashes()
func EscrowWrongBlobHashesErrorID() common.Hash {
	return common.HexToHash("0x65f557ba6f55b2a207aa729e9d17f62543131fe981bb341e83d5f2d5312a5eb2")
}

// UnpackWrongBlobHashesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBlobHashes()
func (escrow *Escrow) UnpackWrongBlobHashesError(raw []byte) (*EscrowWrongBlobHashes, error) {
	out := new(EscrowWrongBlobHashes)
	if err := escrow.abi.UnpackIntoInterface(out, "WrongBlobHashes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowWrongBlobs represents a WrongBlobs error raised by the Escrow contract.
type EscrowWrongBlobs struct {
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBlobs(uint256 expected)
func EscrowWrongBlobsErrorID() common.Hash {
	return common.HexToHash("0x0315c8ff7c7b69ab64ff06ee75cfb34b9d2ad18f8a687c19816a3f3dd9516665")
}

// UnpackWrongBlobsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBlobs(uint256 expected)
func (escrow *Escrow) UnpackWrongBlobsError(raw []byte) (*EscrowWrongBlobs, error) {
	out := new(EscrowWrongBlobs)
	if err := escrow.abi.UnpackIntoInterface(out, "WrongBlobs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowWrongNumber represents a WrongNumber error raised by the Escrow contract.
type EscrowWrongNumber struct {
	Number   uint64
	Expected uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNumber(uint64 number, uint64 expected)
func EscrowWrongNumberErrorID() common.Hash {
	return common.HexToHash("0xbdbb1332afdeeb05fe88778087e964358560ce7303d0ac0b86970f2249b09d7f")
}

// UnpackWrongNumberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNumber(uint64 number, uint64 expected)
func (escrow *Escrow) UnpackWrongNumberError(raw []byte) (*EscrowWrongNumber, error) {
	out := new(EscrowWrongNumber)
	if err := escrow.abi.UnpackIntoInterface(out, "WrongNumber", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowWrongPreviousHeader represents a WrongPreviousHeader error raised by the Escrow contract.
type EscrowWrongPreviousHeader struct {
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPreviousHeader(bytes32 expected)
func EscrowWrongPreviousHeaderErrorID() common.Hash {
	return common.HexToHash("0x9cc33982e07c93d43bc730dff2eccb64c530b20f5d28245acaf868b1e86b4d56")
}

// UnpackWrongPreviousHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPreviousHeader(bytes32 expected)
func (escrow *Escrow) UnpackWrongPreviousHeaderError(raw []byte) (*EscrowWrongPreviousHeader, error) {
	out := new(EscrowWrongPreviousHeader)
	if err := escrow.abi.UnpackIntoInterface(out, "WrongPreviousHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowWrongPreviousRoot represents a WrongPreviousRoot error raised by the Escrow contract.
type EscrowWrongPreviousRoot struct {
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPreviousRoot(bytes32 expected)
func EscrowWrongPreviousRootErrorID() common.Hash {
	return common.HexToHash("0x5a9c4083936d383a5cadfc153c8429b79d8f8bf7926490790629850b03e9b3ed")
}

// UnpackWrongPreviousRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPreviousRoot(bytes32 expected)
func (escrow *Escrow) UnpackWrongPreviousRootError(raw []byte) (*EscrowWrongPreviousRoot, error) {
	out := new(EscrowWrongPreviousRoot)
	if err := escrow.abi.UnpackIntoInterface(out, "WrongPreviousRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowWrongRefHash represents a WrongRefHash error raised by the Escrow contract.
type EscrowWrongRefHash struct {
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongRefHash(bytes32 expected)
func EscrowWrongRefHashErrorID() common.Hash {
	return common.HexToHash("0x799f1bb2b959d39cd96f08f43cf40778e6a3248c665f1c82d99290180b5f6125")
}

// UnpackWrongRefHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongRefHash(bytes32 expected)
func (escrow *Escrow) UnpackWrongRefHashError(raw []byte) (*EscrowWrongRefHash, error) {
	out := new(EscrowWrongRefHash)
	if err := escrow.abi.UnpackIntoInterface(out, "WrongRefHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowZeroAddress represents a ZeroAddress error raised by the Escrow contract.
type EscrowZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func EscrowZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (escrow *Escrow) UnpackZeroAddressError(raw []byte) (*EscrowZeroAddress, error) {
	out := new(EscrowZeroAddress)
	if err := escrow.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowZeroAmount represents a ZeroAmount error raised by the Escrow contract.
type EscrowZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func EscrowZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (escrow *Escrow) UnpackZeroAmountError(raw []byte) (*EscrowZeroAmount, error) {
	out := new(EscrowZeroAmount)
	if err := escrow.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

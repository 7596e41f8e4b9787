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

// EscrowConfig is an auto generated low-level Go binding around an user-defined struct.
type EscrowConfig struct {
	Token    common.Address
	Treasury common.Address
	Rules    Rules
	Split    Split
	Bounds   GovernedBounds
}

// GovernedBounds is an auto generated low-level Go binding around an user-defined struct.
type GovernedBounds struct {
	MinWindow   uint32
	MaxWindow   uint32
	MinLife     uint32
	MaxLife     uint32
	LowestBond  uint64
	HighestBond uint64
}

// GovernedLinks is an auto generated low-level Go binding around an user-defined struct.
type GovernedLinks struct {
	Registry common.Address
	Courts   []common.Address
	Slasher  common.Address
	Governor common.Address
	Brake    common.Address
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

// IEscrowHead is an auto generated low-level Go binding around an user-defined struct.
type IEscrowHead struct {
	Last        uint32
	RefBlock    *big.Int
	PostedAt    *big.Int
	FinalAt     *big.Int
	Params      *big.Int
	Accounts    uint32
	Started     bool
	PausedUntil *big.Int
}

// IEscrowPayerKey is an auto generated low-level Go binding around an user-defined struct.
type IEscrowPayerKey struct {
	Account uint32
	Slot    uint8
	Limit   uint64
	Expiry  uint64
	Nonce   uint64
}

// Posted is an auto generated low-level Go binding around an user-defined struct.
type Posted struct {
	Header   Header
	PostedAt uint64
	FinalAt  uint64
}

// Rules is an auto generated low-level Go binding around an user-defined struct.
type Rules struct {
	ActiveAt        uint64
	ChallengeWindow uint32
	VoucherLife     uint32
	MinBond         uint64
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

// EscrowMetaData contains all meta data concerning the Escrow contract.
var EscrowMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"c\",\"type\":\"tuple\",\"internalType\":\"structEscrow.Config\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"rules\",\"type\":\"tuple\",\"internalType\":\"structRules\",\"components\":[{\"name\":\"activeAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challengeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"voucherLife\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minBond\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"split\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"miner\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"verifiers\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"auditors\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"publisher\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"settler\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"bounds\",\"type\":\"tuple\",\"internalType\":\"structGoverned.Bounds\",\"components\":[{\"name\":\"minWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minLife\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxLife\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lowestBond\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"highestBond\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"BURN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_PAUSE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_VERSIONS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_GAP\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"RING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accountOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accounts\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"claimed\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addRules\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structRules\",\"components\":[{\"name\":\"activeAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challengeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"voucherLife\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minBond\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"miner\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"verifiers\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"auditors\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"publisher\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"settler\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"bounds\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structGoverned.Bounds\",\"components\":[{\"name\":\"minWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minLife\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxLife\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lowestBond\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"highestBond\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"brake\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkStart\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"totals\",\"type\":\"tuple\",\"internalType\":\"structTotals\",\"components\":[{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"clockAt\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"connect\",\"inputs\":[{\"name\":\"links\",\"type\":\"tuple\",\"internalType\":\"structGoverned.Links\",\"components\":[{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"courts\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"slasher\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"governor\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"brake\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"debitLimit\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"domainSeparator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"epochHash\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"forfeitSecurity\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"gweis\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fundAuditPool\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"funds\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"deposited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"withdrawn\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pending\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dueAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"governor\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"head\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIEscrow.Head\",\"components\":[{\"name\":\"last\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"refBlock\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"postedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"finalAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"params\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"accounts\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"started\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"pausedUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isCourt\",\"inputs\":[{\"name\":\"contract_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keyCount\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keyOf\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slot\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lockSecurity\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"payerKeyDigest\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payerKeyOf\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIEscrow.PayerKey\",\"components\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slot\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"limit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"postBond\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postEpoch\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postEpochData\",\"inputs\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestBondExit\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"gweis\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requestUnlock\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestWithdraw\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requireFinal\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requireOpen\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requireStanding\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"retiresAt\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revokePayerKey\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rewards\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"releasedAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ring\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rulesOf\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structRules\",\"components\":[{\"name\":\"activeAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challengeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"voucherLife\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minBond\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"securityOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"gweis\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"unlocksAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setPayerKey\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"limit\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settlers\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"exitAt\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slasher\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"spacing\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"splitOf\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSplit\",\"components\":[{\"name\":\"miner\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"verifiers\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"auditors\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"publisher\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"settler\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"strike\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"takeReward\",\"inputs\":[{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"voucherDigest\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structVoucher\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"warmRing\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"posted\",\"type\":\"tuple\",\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"totals\",\"type\":\"tuple\",\"internalType\":\"structTotals\",\"components\":[{\"name\":\"credited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"debited\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"path\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawBond\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawSecurity\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AccountOpened\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondChanged\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondExitRequested\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"exitAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Connected\",\"inputs\":[{\"name\":\"links\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structGoverned.Links\",\"components\":[{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"courts\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"slasher\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"governor\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"brake\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochPosted\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"settler\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"posted\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structPosted\",\"components\":[{\"name\":\"header\",\"type\":\"tuple\",\"internalType\":\"structHeader\",\"components\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"previousHeader\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previousRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"refHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"records\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"queued\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"postedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EpochVoided\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"to\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"settler\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"burned\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"reward\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayerKeySet\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"key\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"slot\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"limit\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardTaken\",\"inputs\":[{\"name\":\"settler\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RulesAdded\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"rules\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structRules\",\"components\":[{\"name\":\"activeAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challengeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"voucherLife\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minBond\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"split\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structSplit\",\"components\":[{\"name\":\"miner\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"verifiers\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"auditors\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"publisher\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"settler\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"treasury\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SecurityForfeited\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"amount\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SecurityLocked\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SecurityUnlockRequested\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"unlocksAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SecurityWithdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"amount\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Started\",\"inputs\":[{\"name\":\"started\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"WithdrawRequested\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"amount\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyConnected\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AmountTooLarge\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadBounds\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadPath\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadPathLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadRoot\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"recovered\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadSplit\",\"inputs\":[{\"name\":\"sum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadTable\",\"inputs\":[{\"name\":\"tableFrom\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"tableCount\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BondTooSmall\",\"inputs\":[{\"name\":\"bond\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"minBond\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"EmptyEpochMoves\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ExitNotReached\",\"inputs\":[{\"name\":\"exitAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ExpiryTooEarly\",\"inputs\":[{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"earliest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"IsPaused\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"unlocksAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoAccount\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoRequest\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NoReward\",\"inputs\":[{\"name\":\"settler\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotBrake\",\"inputs\":[{\"name\":\"brake\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotConnected\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotCourt\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDeployer\",\"inputs\":[{\"name\":\"deployer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDirect\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotExiting\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotFinal\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"finalAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NotGovernor\",\"inputs\":[{\"name\":\"governor\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInRoot\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NotKeyOfAccount\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotPlainToken\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotSlasher\",\"inputs\":[{\"name\":\"slasher\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotStarted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotWholeGwei\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingLeft\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NothingLocked\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingToClaim\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"OutOfBounds\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"low\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"high\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ParamsNotActive\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"activeAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ParamsRetired\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"retiresAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PauseOutOfRange\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"latest\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PauseTooSoon\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RefBlockOutOfRange\",\"inputs\":[{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RequestTooYoung\",\"inputs\":[{\"name\":\"refBlockNeeded\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RewardHeld\",\"inputs\":[{\"name\":\"releasedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RulesPending\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SumsDiffer\",\"inputs\":[{\"name\":\"debits\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"credits\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TableInCalldata\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooManyAccounts\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooManyKeys\",\"inputs\":[{\"name\":\"account\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"TooManyVersions\",\"inputs\":[{\"name\":\"max\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"TooSoon\",\"inputs\":[{\"name\":\"nextBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownEpoch\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownParams\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WindowClosed\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongBlobs\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongDataHash\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongDataLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongNumber\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expected\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongPreviousHeader\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongRefHash\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Escrow",
	Bin: "0x61018060405234610acf5761608f803803908161001b81610b06565b9283928339810103906102408212610acf576040519060a082016001600160401b03811183821017610ad35760405280516001600160a01b0381168103610acf5782526020810151926001600160a01b0384168403610acf57602083019384526080603f19820112610acf5760405191608083016001600160401b03811184821017610ad3576040526100b060408201610b2b565b83526100be60608201610b3f565b60208401526100cf60808201610b3f565b60408401526100e060a08201610b2b565b60608401526040840192835260c060bf19830112610acf5760c0610102610ae7565b9261010e828401610b50565b845261011c60e08401610b50565b602085015261012e6101008401610b50565b60408501526101406101208401610b50565b60608501526101526101408401610b50565b60808501526101646101608401610b50565b60a08501526060860193845261017f190112610acf57610182610ae7565b906101906101808201610b3f565b825261019f6101a08201610b3f565b90602083019182526101b46101c08201610b3f565b91604084019283526101c96101e08301610b3f565b92606085019384526101f26102206101e46102008601610b2b565b946080880195865201610b2b565b9360a0860194855260808901978689525196519563ffffffff81511663ffffffff85511690818111159182610ab5575b82610a9b575b634000000010159182610a84575b15918215610a7b575b508115610a72575b508015610a63575b8015610a51575b610a425763ffffffff80808093511695511693511691511660e05260c05260a05260805260018060401b039051169060018060401b0390511661012052610100523360018060a01b031960015416176001555f8252602082019063ffffffff82511663ffffffff6080511663ffffffff60a05116908083108015610a39575b6109fc57505050604083019063ffffffff82511663ffffffff60c0511663ffffffff60e051169080831080156109f3575b6109ba5750505060608401805161010051610120519293926001600160401b0392831692908116911680831080156109b1575b61097c5750505061ffff81511661035a602083019161ffff83511690610b5f565b9161036f604082019361ffff85511690610b5f565b93610384606083019561ffff87511690610b5f565b95610399608084019761ffff89511690610b5f565b976103ae60a085019961ffff8b511690610b5f565b612710810361096a575061ffff8451166113888110801561095f575b610927575061ffff85511660c88110801561091c575b6108e1575061ffff8651166064811080156108d6575b61089e575061ffff8751166103e88111610864575061ffff885116600a81108015610859575b610820575061ffff8951166103e881116107e75750600160981b62ffffff60981b195f5416175f5560015f52600760205260405f20600160401b600190038b51168154835160401b6bffffffff000000000000000016855160601b6fffffffff0000000000000000000000001691600160801b600160c01b03885160801b1693600160801b600160c01b031991600160801b6001900319161716171717905560015f52600860205260405f20845161ffff168a8a8354895160101b63ffff000016938b5160201b65ffff0000000016908d5160301b67ffff00000000000016935160401b69ffff000000000000000016945160501b6bffff0000000000000000000016956bffff00000000000000000000199369ffff0000000000000000199267ffff000000000000199165ffffffffffff1916171617161716171717905560405199600160401b600190039051168a525163ffffffff1660208a01525163ffffffff166040890152600160401b6001900390511660608801525161ffff1660808701525161ffff1660a08601525161ffff1660c08501525161ffff1660e08401525161ffff166101008301525161ffff166101208201527f5ceb014b34789786816059cf929bddf65ffbc4a3204afca658d44df16382ff99610140600192a281516001600160a01b03161580156107d5575b6107c65790516001600160a01b0316610140525160200151600a1c623fffff166001016001600160401b0381116107b2576101605280515f808052600a6020527f13da86008ba1c6922daee3e07db95305ef49ebced9f5467a0b8613fcc6b343e380546001600160a01b0319166001600160a01b03938416179055915116907f99be2bb9b42606fcc87db899cccde95f59ca5322a708d2908509b42a1c9020468180a35f805463ffffffff60b01b1916600160b11b1790556102606106d381610b06565b61024081526020810191601f19013683375190205f805260116020527f4ad3b33220dddc71b994a52d72c06b10862965f7d926534c05c00fb7e819e7b7556040516155229081610b6d82396080518181816121fd0152612717015260a05181818161222e015261273e015260c05181818161225c015261277f015260e05181818161228701526127a60152610100518181816122b401526127ed0152610120518181816122db01526128170152610140518181816104140152818161192f015281816144bb01526148a0015261016051818181611aad0152614bd80152f35b634e487b7160e01b5f52601160045260245ffd5b63d92e233d60e01b5f5260045ffd5b5082516001600160a01b03161561060f565b6040516313a5e3a360e31b815267747265617375727960c01b600482015260248101919091525f60448201526103e86064820152608490fd5b6040516313a5e3a360e31b81526639b2ba3a3632b960c91b60048201526024810191909152600a60448201526103e86064820152608490fd5b506103e8811161041c565b6040516313a5e3a360e31b815268383ab13634b9b432b960b91b600482015260248101919091525f60448201526103e86064820152608490fd5b608490604051906313a5e3a360e31b82526761756469746f727360c01b60048301526024820152606460448201526107d06064820152fd5b506107d081116103f6565b6040516313a5e3a360e31b81526876657269666965727360b81b6004820152602481019190915260c86044820152610bb86064820152608490fd5b50610bb881116103e0565b6040516313a5e3a360e31b81526436b4b732b960d91b60048201526024810191909152611388604482015261251c6064820152608490fd5b5061251c81116103ca565b6369c4f15160e11b5f5260045260245ffd5b6040516313a5e3a360e31b8152661b5a5b909bdb9960ca1b600482015260248101939093526044830152606482015260849150fd5b50818311610339565b6040516313a5e3a360e31b81526a766f75636865724c69666560a81b600482015260248101939093526044830152606482015260849150fd5b50818311610306565b6040516313a5e3a360e31b81526e6368616c6c656e676557696e646f7760881b600482015260248101939093526044830152606482015260849150fd5b508183116102d5565b63f75d8a9360e01b5f5260045ffd5b5084516001600160401b031615610256565b5063ffffffff8351161561024f565b9050155f610247565b1591505f61023f565b9150634000000063ffffffff855116111591610236565b875189516001600160401b03918216911610159250610228565b915063ffffffff85511663ffffffff855116101591610222565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6040519060c082016001600160401b03811183821017610ad357604052565b6040519190601f01601f191682016001600160401b03811183821017610ad357604052565b51906001600160401b0382168203610acf57565b519063ffffffff82168203610acf57565b519061ffff82168203610acf57565b919082018092116107b25756fe60806040526004361015610011575f80fd5b5f3560e01c80630287c92c1461363c5780630357e370146135085780630734b88f146134ed5780630c206115146133e15780630c340a24146133b95780631110f280146133425780631990d09c1461332457806323b7ec3b146132e75780632608eb6e1461327f5780632a1561f5146131595780633aaaccee146130ff5780633caec58d14612ffc5780633f4ba83a14612f57578063409da1a914612efe57806341a59df114612ecf57806343dee27b14612e4157806347e7ef2414612d815780635177878d1461257357806353bf618e1461253a5780635450bbf31461242d5780635642e2dc1461240557806356e19a2c146123285780635843a5ad146121c75780635a73384b146120a15780635e548f491461207957806362a381c814611fa857806363ae974714611d3d5780636687ce3d14611cb457806366eb9cec14611bb557806367f152d514611ad15780636b6ec9a714611a8e57806377c75b61146115d55780637b10399914611a665780638086b8ba14611a28578063846792fa146117565780638f7c0c76146116f35780638f7dcfa3146116315780639625cf7b146116175780639950b350146115da578063999d55fb146115d55780639e645f0014611506578063a875cb6f146113aa578063ae29aaa314611037578063aecf927614610ff3578063b134427114610fcb578063b6c2375d14610cb0578063b846abab14610c46578063bd34b88014610bfa578063c0a2526c14610bde578063c46fd49114610b7b578063ca5c78f2146109ff578063d84176a214610997578063e2f1cd66146107f9578063ec73ae46146107cf578063ee54389d1461062d578063f017d43e146105db578063f0589fe314610550578063f32406121461045e578063f698da2514610443578063fc0c546a146103ff578063ff37656e146103e35763ff447557146102c3575f80fd5b346103df576101203660031901126103df576040517f488f02390f8cffb4510022f9c0dd26658fb445dd29a09f8cc0be886df1fbfb1b602082019081526001600160a01b036103106137a2565b16604083015263ffffffff6103236136dc565b16606083015260443560808301526064356001600160a01b038116908190036103df5760a08301526001600160401b0361035b61378c565b1660c083015260a4356001600160401b0381168091036103df5760e083015260c4356001600160401b0381168091036103df5761010083015260e4359063ffffffff82168092036103df57826103d79261012060209501526101043561014082015261014081526103ce61016082613883565b51902030615281565b604051908152f35b5f80fd5b346103df575f3660031901126103df5760206040516104008152f35b346103df575f3660031901126103df576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346103df575f3660031901126103df5760206103d7306152a8565b346103df5760403660031901126103df5760206104796136c9565b63ffffffff610486613760565b91165f52600b825260405f206040519061049f82613816565b546104e56001600160401b0382168084526001600160401b038360401c16908187860152606060408601956001600160401b038660801c168752019360c01c8452613a9f565b926001600160401b038351161515918261052e575b5050610513575b506001600160401b0360405191168152f35b906001600160401b0361052892511690613a9f565b82610501565b6001600160401b038092935061054691511692613b51565b16101584806104fa565b346103df5760203660031901126103df5763ffffffff61056e6136c9565b165f52600d60205260405f20602060405191610589836137fb565b54916001600160401b038084169384835260401c16918291015280155f146105cc57505f905b604080516001600160401b03928316815292909116602083015290f35b6105d590614853565b906105af565b346103df5760a03660031901126103df576105f46137a2565b6024356001600160a01b03811681036103df576020916103d791610616613776565b61061e61374a565b9161062761378c565b93613f9c565b346103df57366003190161022081126103df57610200136103df57610204356001600160401b0381116103df57610668903690600401613914565b63ffffffff610675613d12565b166107c05763ffffffff610687613d3a565b16600881019081811161078d5760070190811161078d578060031c9060f0821115806107a1575b1561075e5750505f4961074b576106f8602d60405183819460208301966c6c696d6e2063616c6c6461746160981b88528484013781015f838201520301601f198101835282613883565b5190208061018435036107395732331480610730575b1561071d5761071b614b3c565b005b630ea3b68f60e11b5f523360045260245ffd5b50333b1561070e565b63631dd98d60e11b5f5260045260245ffd5b630315c8ff60e01b5f525f60045260245ffd5b829060ff199060051b1691808304610100149015171561078d576305bb011960e51b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b5060ff198160051b16828104610100148315171561078d5783146106ae565b634c3e97f960e11b5f5260045ffd5b346103df5760203660031901126103df576004355f526011602052602060405f2054604051908152f35b346103df576102003660031901126103df5763ffffffff610818613d12565b16151580610966575b6109385763ffffffff610832613d12565b1661100081019081811161078d57610fff0190811161078d5763ffffffff610858613d3a565b1661100081019081811161078d57610fff0190811161078d5761088191600c1c90600c1c613f8f565b8060051b8181046020148215171561078d576108b561089f82613e1e565b916108ad6040519384613883565b808352613e1e565b6020820190601f19013682375f5b8381106109095750824915918215926108f7575b50506108e55761071b614b3c565b630315c8ff60e01b5f5260045260245ffd5b519020610184351415905082806108d7565b80499081156109255760019160208260051b86010152016108c3565b84630315c8ff60e01b5f5260045260245ffd5b63ffffffff610945613d26565b8161094e613d12565b91631defda3360e01b5f52166004521660245260445ffd5b50630100000061099163ffffffff61097c613d26565b1663ffffffff61098a613d12565b1690613f8f565b11610821565b346103df576102403660031901126103df576109b36004613c5e565b610224356001600160401b038116908181036103df578143106109d257005b600435906001600160401b038216918281036103df57505063910f4d4d60e01b5f5260045260245260445ffd5b346103df57610a3663ffffffff6060610a17366138a4565b94919080938692610a26614299565b610a2f81613f30565b0135614931565b1690815f52600a60205260405f2060405190610a51826137fb565b5460018060a01b038116808352602083019160a01c825215610b6857610a7683613c4a565b8151906001600160401b036001600160601b03831691161115610b485750610b36936001600160401b03610abf610ab9610aaf87613c4a565b8386511690613a9f565b95613c4a565b1682525f818152600a60209081526040918290208551945160a01b6001600160a01b0319166001600160a01b0395909516948517905590516001600160401b03861681527fca07a40aee795b3dcfd0a0257215329f1c6b7f322b7d99b4f0e3c2e730a34d7a9190a3516001600160a01b0316614896565b5f5f5160206155025f395f51905f525d005b6001600160401b03908563c342e04560e01b5f526004521660245260445ffd5b6310102b4d60e01b5f525f60045260245ffd5b346103df5760203660031901126103df5763ffffffff610b996136c9565b165f908152601260209081526040918290205482516001600160a01b03821681526001600160401b0360a083901c169281019290925260e01c91810191909152606090f35b346103df575f3660031901126103df57602060405161dead8152f35b346103df5760203660031901126103df576020610c25610c186136c9565b610c20614299565b613e92565b5f5f5160206155025f395f51905f525d6001600160401b0360405191168152f35b346103df5760203660031901126103df5763ffffffff610c646136c9565b165f52600b602052608060405f2054604051906001600160401b03811682526001600160401b038160401c1660208301526001600160401b0381841c16604083015260c01c6060820152f35b346103df5760203660031901126103df576004356001600160401b0381116103df57806004019080360360a06003198201126103df576001546001600160a01b0381168015610fbd57803303610fab57506001600160a01b031916600155610d1783613e39565b6044830190610d2582613e39565b916064850191610d3483613e39565b60848701946001600160a01b03610d4a87613e39565b1691826001600160601b0360a01b600554161760055560018060a01b031690816001600160601b0360a01b600454161760045560018060a01b031692836001600160601b0360a01b600354161760035560018060a01b0316806001600160601b0360a01b600254161760025515928315610fa2575b508215610f99575b508115610f90575b508015610f7a575b610e625792936024810193905f5b610def8689613e4d565b9050811015610e715780610e1d610e18610e09898c613e4d565b6001600160a01b039491613e82565b613e39565b1615610e625780600191610e46610e18610e378a8d613e4d565b868060a09693961b0394613e82565b165f52600660205260405f208260ff1982541617905501610de5565b63d92e233d60e01b5f5260045ffd5b506040516020815260c081019690956001600160a01b03610e918a6137b8565b1660208801523590602219018112156103df5701602460048201359101956001600160401b0382116103df578160051b360387136103df57819060a060408801525260e0850195905f5b818110610f54577f0cdceff2d619b790bd37e2b9aa61689d2313b44def7a907769d1e4215f930e6187808a89896001600160a01b03610f198b6137b8565b1660608501526001600160a01b0390610f31906137b8565b1660808401526001600160a01b0390610f49906137b8565b1660a08301520390a1005b909196602080600192838060a01b03610f6c8c6137b8565b168152019801929101610edb565b50610f886024860187613e4d565b905015610dd7565b90501587610dcf565b15915088610dc7565b15925089610dbf565b630646601b60e11b5f5260045260245ffd5b6239c01160e31b5f5260045ffd5b346103df575f3660031901126103df576003546040516001600160a01b039091168152602090f35b346103df5760203660031901126103df5763ffffffff6110116136c9565b165f52600a6020526040805f205481519060018060a01b038116825260a01c6020820152f35b346103df5760803660031901126103df576110506137a2565b611058613760565b611060613776565b906064356001600160401b0381116103df57611080903690600401613914565b92909161108b6146f4565b9260018060a01b03861695865f52600e60205260405f2091604051926110b08461384d565b549063ffffffff82168452602084019060ff8360201c16825260408501986001600160401b038460281c168a526111096001600160401b036060880195818160681c16875260a81c16898960808a0198838a5233613f9c565b61111282613e1e565b916111206040519384613883565b80835236818501116103df576020815f92611142968387013784010152614b02565b505089158015611397575b6113775750835163ffffffff1680611358575063ffffffff8716805f52600f60205260405f2080549061ffff821661ffff811461078d57815461ffff19166001820161ffff1617909155610100146113455760ff1682528085525f52601060205260405f2060ff80835116165f5260205260405f20896001600160601b0360a01b8254161790555b6001600160401b036111e981845116614aae565b166001600160401b0387169080821061132f5750936001600160401b03846112d3827f83765a897dbeb81dae0781f55ad25ce082b97c719522c4fed912fb537b5d25c59b99966112fb968f8f61132a9c63ffffffff9f9c61124d8780925116613991565b1688528452848b1690525f52600e6020528c8060405f20985116168d1988541617875551809e64ff000000006cffffffffffffffff00000000008954925160281b169260201b16906cffffffffffffffffff00000000191617178655511684908154906001600160401b0360681b9060681b16906001600160401b0360681b1916179055565b51825467ffffffffffffffff60a81b1916911660a81b67ffffffffffffffff60a81b16179055565b6040805160ff9890981688526001600160401b0391821660208901529116908601529116929081906060820190565b0390a3005b9063622723ef60e01b5f5260045260245260445ffd5b5063016e173360e01b5f5260045260245ffd5b63ffffffff8816146111d55788637efcf2cf60e11b5f5260045260245ffd5b639a7d38d960e01b5f9081526001600160a01b0391909116600452602490fd5b506001600160a01b0381168a141561114d565b346103df5760203660031901126103df576113c36137a2565b6113cb6146f4565b9060018060a01b031690815f52600e60205260405f2063ffffffff81549216918263ffffffff8216036114f35760681c6001600160401b031661140d81614aae565b906001600160401b038216106114c7575b506001600160401b03815460a81c166001600160401b03811461078d57815467ffffffffffffffff60a81b191660019190910160a81b67ffffffffffffffff60a81b161781557f83765a897dbeb81dae0781f55ad25ce082b97c719522c4fed912fb537b5d25c59061132a905460408051602083811c60ff168252602884901c6001600160401b039081169183019190915260689390931c909216908201529081906060820190565b815467ffffffffffffffff60681b191660689190911b67ffffffffffffffff60681b161781558361141e565b83637efcf2cf60e11b5f5260045260245ffd5b346103df5760203660031901126103df5761151f6137a2565b5f608060405161152e8161384d565b828152826020820152826040820152826060820152015260018060a01b03165f52600e60205260a060405f206001600160401b036040519161156f8361384d565b548163ffffffff821693848152816020820160ff8560201c16815260ff6040840191838760281c1683528360806060870196828a60681c168852019760a81c16875260405198895251166020880152511660408601525116606084015251166080820152f35b6138f7565b346103df5760203660031901126103df576001600160a01b036115fb6137a2565b165f526006602052602060ff60405f2054166040519015158152f35b346103df576102403660031901126103df5761071b613dcc565b346103df575f3660031901126103df575f60e060405161165081613831565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201520152610100611684613d4e565b64ffffffffff60e06040519263ffffffff815116845282602082015116602085015282604082015116604085015282606082015116606085015262ffffff608082015116608085015263ffffffff60a08201511660a085015260c0810151151560c085015201511660e0820152f35b346103df5760203660031901126103df5763ffffffff6117116136c9565b165f908152601360209081526040918290205482516001600160a01b03821681526001600160401b0360a083901c169281019290925260e01c91810191909152606090f35b346103df57366003190161026081126103df57610240136103df57610244356001600160a01b038116908190036103df5761178f614299565b335f52600660205260ff60405f20541615611a15576117ac613dcc565b5f549063ffffffff6117c46117bf613c1d565b613a81565b1663ffffffff198316175f5560c435916001600160401b03831683036103df576001600160401b03926117fa904385169061410c565b63ffffffff611807613cfe565b165f5260126020527f42abe0a7e62027bf350dc6ba73e1fafcc6219fba711af4e0cd10c0f79962176a60808463ffffffff60405f209581611846613cfe565b165f52601360205260405f206118718854677fffffffffffffff8160a11c169a8b9160a01c16613a9f565b978460a01b198154169055816001600160601b0360a01b8254161781556118c96118a18a86845460a01c166139af565b825467ffffffffffffffff60a01b191660a09190911b67ffffffffffffffff60a01b16178255565b6118d1613c33565b84825460e01c9116116119e3575b50826118e9613c1d565b976118f2613cfe565b92846040519916895260208901521697886040880152606087015216941692a3801590811561192d575f5f5160206155025f395f51905f525d005b7f000000000000000000000000000000000000000000000000000000000000000091633b9aca008202918204633b9aca0014171561078d576040519063a9059cbb60e01b5f5261dead60045260245260205f60448180865af19060015f51148216156119c2575b604052156119a25780610b36565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b9060018115166119da57823b15153d15161690611994565b503d5f823e3d90fd5b611a0f90836119f0613c33565b82546001600160e01b0316911660e01b6001600160e01b031916179055565b886118df565b631b39876f60e31b5f523360045260245ffd5b346103df5760203660031901126103df576001600160a01b03611a496137a2565b165f52600c602052602063ffffffff60405f205416604051908152f35b346103df575f3660031901126103df576002546040516001600160a01b039091168152602090f35b346103df575f3660031901126103df5760206040516001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103df575f3660031901126103df576002546001600160a01b03168015611ba657602060049160405192838092631f2698ab60e01b82525afa908115611b9b575f91611b5f575b7f4f366f0dc5cd876e456f089309e0c62fc2bc0e116c6f6ae308c392b4ad45b5b960208315155f5460ff60d01b8260d01b169060ff60d01b1916175f55604051908152a1005b90506020813d602011611b93575b81611b7a60209383613883565b810103126103df575180151581036103df576020611b19565b3d9150611b6d565b6040513d5f823e3d90fd5b633e945c5360e21b5f5260045ffd5b346103df575f3660031901126103df57611bcd614299565b611bd5614875565b63ffffffff611be26146f4565b16805f526012602052611bf760405f20613cc6565b906040820163ffffffff81511615611ca5576001600160401b039063ffffffff611c22834316613b51565b9151169182911610611c8157610b366001600160401b0360208585805f52601283525f60408120557f1dd4d51571918368b8c88eac64320bb40d88afc4c67cdb533dd2dfd9c05741f8604080515f81525f86820152a201511633614896565b611c926001600160401b0391614853565b63de051c5760e01b5f521660045260245ffd5b633438898160e11b5f5260045ffd5b346103df576102403660031901126103df576004356001600160401b038116908181036103df5781151580611d2c575b15908115611d06575b50611cf457005b632938879b60e21b5f5260045260245ffd5b6103ff9150165f52601160205260405f2054610240604051816004823720141582611ced565b5063ffffffff5f5416821115611ce4565b346103df5763ffffffff611d50366138a4565b919290611d5b614299565b611d63614875565b611d6c84613f30565b611d7b83826060870135614931565b1691825f52600b60205260405f209060405191611d9783613816565b54906001600160401b038216835260208301936001600160401b038360401c1685526001600160401b038360801c16916040850192808452606086019460c01c855215611f9557611dfa611df560c06001600160401b039301613c4a565b613b51565b818551169182911610611f7157506020611e296001600160401b038651166001600160401b0388511690613a9f565b9101611e3481613c4a565b6001600160401b0380841691161015611f5e5792611ee76001600160401b03610b36989694611ebf82611e748197611e6e611f079b613c4a565b90613a9f565b8351821690808316821015611f5657509a5b81611e948d828451166139af565b1681525f87525f84528a5f52600b602052818060405f209a51161682198a5416178955511687613aeb565b51855467ffffffffffffffff60801b1916911660801b67ffffffffffffffff60801b16178455565b5182546001600160c01b0316911660c01b6001600160c01b031916179055565b805f52600a60205260018060a01b0360405f20541680917fe6bea7eb6a3af254772bff774b04b2d6263ac47c0b27a48cf1ce9d98c428177060206040516001600160401b0387168152a3614896565b90509a611e86565b86633d6b181d60e01b5f5260045260245ffd5b611f826001600160401b0391614853565b63c56668c760e01b5f521660045260245ffd5b866317ae095160e21b5f5260045260245ffd5b346103df5760203660031901126103df5763ffffffff611fc66136c9565b5f6060604051611fd581613816565b8281528260208201528260408201520152165f526007602052608060405f206001600160401b036040519161200983613816565b54818116835263ffffffff8160401c16602084015263ffffffff8160601c166040840152831c16606082015261207760405180926001600160401b036060809282815116855263ffffffff602082015116602086015263ffffffff6040820151166040860152015116910152565bf35b346103df576102403660031901126103df576020610240604051816004823720604051908152f35b346103df575f3660031901126103df5763ffffffff6120be6146f4565b165f81815260126020526040902080546001600160a01b0316156121b457602061218d7f39d6071198327f965652feb205b76fef8f7279c55f6d5c0ba68cedd87a1f77889264ffffffffff5f5460701c164381115f1461219f5763ffffffff61215661215161213a612175946001600160401b03431690613a9f565b61214c6001600160401b034316613b51565b6139af565b613991565b83546001600160e01b0316911660e01b6001600160e01b031916178255565b80546001600160a01b0319811690915560e01c614853565b6001600160401b0360405191168152a2005b5061217563ffffffff6121566121515f61213a565b633b63649d60e11b5f525f60045260245ffd5b346103df575f3660031901126103df576121df613941565b5060c06040516121ee816137cc565b6001600160401b0363ffffffff7f0000000000000000000000000000000000000000000000000000000000000000169182815281602082019163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016835263ffffffff60408201817f0000000000000000000000000000000000000000000000000000000000000000168152816060840191817f00000000000000000000000000000000000000000000000000000000000000001683528160a06080870196887f00000000000000000000000000000000000000000000000000000000000000001688520197877f00000000000000000000000000000000000000000000000000000000000000001689526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b346103df575f3660031901126103df5763ffffffff6123456146f4565b16805f52600d60205260405f2080546001600160401b038116156123f65760401c6001600160401b0316806123d25750602061218d6001600160401b037f39c3714e3c7424dd870e488301b09736b659c598cb4b022df1744e33caaf3b36936123c86123c261214c6123b5614723565b919061214c874316613b51565b82613aeb565b5460401c16614853565b6123e36001600160401b0391614853565b631d5b44cb60e31b5f521660045260245ffd5b631b50c19160e01b5f5260045ffd5b346103df575f3660031901126103df576005546040516001600160a01b039091168152602090f35b346103df5760403660031901126103df57602061250261244b6137a2565b612453614299565b7f0384a70814f1239afded63ae9982008ea2668e08b5b373f807219172fbc0b49d63ffffffff612482836142ce565b16928392835f52600d865260405f206124a76001600160401b0382541660243561445e565b916001600160401b036124bd84828554166139af565b8354911667ffffffffffffffff199091161782556001600160a01b0316331461251d575b50604080513381526001600160401b03909216602083015290918291820190565b0390a25f5f5160206155025f395f51905f525d604051908152f35b80546fffffffffffffffff000000000000000019169055866124e1565b346103df5760203660031901126103df5763ffffffff6125586136c9565b165f52600f602052602061ffff60405f205416604051908152f35b346103df57366003190161014081126103df576080136103df5760405161259981613816565b6125a1613734565b81526125ab6136dc565b90602081019182526044359163ffffffff831683036103df57604082019283526125d361374a565b6060830190815260c03660831901126103df57604051916125f3836137cc565b60843561ffff811681036103df57835260a4359161ffff831683036103df576020840192835260c4359161ffff831683036103df576040850192835260e4359261ffff841684036103df5760608601938452610104359161ffff831683036103df5760808701928352610124359361ffff851685036103df5760a088019485526004546001600160a01b031633819003612d6f57505f549962ffffff8b60981c1660ff8114612d5b57805f5260076020526001600160401b0360405f2054166001821180612d3b575b612d17575b6001600160401b0316804310612d05575080612707915f5260076020526001600160401b036126ff63ffffffff60405f205460601c168243166139af565b168c526139cf565b9a63ffffffff84511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001663ffffffff7f000000000000000000000000000000000000000000000000000000000000000016908083108015612cfc575b612cbf5750505063ffffffff82511663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001663ffffffff7f000000000000000000000000000000000000000000000000000000000000000016908083108015612cb6575b612c7d575050506001600160401b038351166001600160401b037f0000000000000000000000000000000000000000000000000000000000000000166001600160401b037f000000000000000000000000000000000000000000000000000000000000000016908083108015612c74575b612c3f5750505061288e61288261288261287661286a8d8f61ffff8091511691511690613f8f565b61ffff8a511690613f8f565b61ffff8c511690613f8f565b61ffff89511690613f8f565b6127108103612c2d575061ffff8a511661138881108015612c22575b612bea575061ffff89511660c881108015612bdf575b612ba4575061ffff855116606481108015612b99575b612b61575061ffff8851166103e88111612b27575061ffff865116600a81108015612b1c575b612ae3575061ffff8751166103e88111612aaa575062ffffff60981b60988d901b1662ffffff60981b1991909116175f90815563ffffffff909b16808c52600760205260409b8c90208b51815495519351945167ffffffffffffffff60801b60809190911b1663ffffffff60601b60609690961b9590951693909d1b6bffffffff0000000000000000166001600160401b03909d166001600160c01b0319909516949094179b909b1717179055875f52600860205260405f2094865161ffff1661ffff1661ffff1987541617865551938554915160201b65ffff0000000016905160301b67ffff00000000000016925160401b61ffff60401b169361ffff60501b905160501b169461ffff60501b199261ffff60401b199160101b63ffff0000169067ffffffffffff000019161716171617171790556040519182612a75916001600160401b036060809282815116855263ffffffff602082015116602086015263ffffffff6040820151166040860152015116910152565b60808201612a82916136ef565b6101407f5ceb014b34789786816059cf929bddf65ffbc4a3204afca658d44df16382ff9991a2005b6040516313a5e3a360e31b815267747265617375727960c01b600482015260248101919091525f60448201526103e86064820152608490fd5b6040516313a5e3a360e31b81526639b2ba3a3632b960c91b60048201526024810191909152600a60448201526103e86064820152608490fd5b506103e881116128fc565b6040516313a5e3a360e31b815268383ab13634b9b432b960b91b600482015260248101919091525f60448201526103e86064820152608490fd5b608490604051906313a5e3a360e31b82526761756469746f727360c01b60048301526024820152606460448201526107d06064820152fd5b506107d081116128d6565b6040516313a5e3a360e31b81526876657269666965727360b81b6004820152602481019190915260c86044820152610bb86064820152608490fd5b50610bb881116128c0565b6040516313a5e3a360e31b81526436b4b732b960d91b60048201526024810191909152611388604482015261251c6064820152608490fd5b5061251c81116128aa565b6369c4f15160e11b5f5260045260245ffd5b6040516313a5e3a360e31b8152661b5a5b909bdb9960ca1b600482015260248101939093526044830152606482015260849150fd5b50818311612842565b6040516313a5e3a360e31b81526a766f75636865724c69666560a81b600482015260248101939093526044830152606482015260849150fd5b508183116127d1565b6040516313a5e3a360e31b81526e6368616c6c656e676557696e646f7760881b600482015260248101939093526044830152606482015260849150fd5b50818311612769565b63d6867bb960e01b5f5260045260245ffd5b506001600160401b03612d34612151612d2f84613c05565b6139e7565b90506126c1565b50806001600160401b03612d54612151612d2f86613c05565b16116126bc565b63613d735f60e01b5f5260ff60045260245ffd5b63ad0550d560e01b5f5260045260245ffd5b346103df5760403660031901126103df57602063ffffffff612db1612da46137a2565b612dac614299565b6142ce565b16805f52600b8252807f47475d1c15921eb72a815f130b07da117c33a73541ebca2218447a3a393b572b61250260405f20612df86001600160401b0382541660243561445e565b906001600160401b03612e0e83828454166139af565b825467ffffffffffffffff19169116179055604080513381526001600160401b0392909216602083015290918291820190565b346103df5760203660031901126103df5763ffffffff612e5f6136c9565b165f52600b60205260405f20606060405191612e7a83613816565b54916001600160401b03831681526001600160401b038360401c1660208201526001600160401b038360801c169283604083015260c01c918291015281155f146105cc575050604080515f8082526020820152f35b346103df5760203660031901126103df576020612eed611df5613734565b6001600160401b0360405191168152f35b346103df5760403660031901126103df57612f176136c9565b6024359060ff821682036103df5763ffffffff165f52601060205260ff60405f2091165f52602052602060405f2060018060a01b03905416604051908152f35b346103df575f3660031901126103df57612f6f614015565b5f548060d81c431015612fed576001600160d81b03164360d81b6001600160d81b031916175f556009545f19810190811161078d57612fb0612fc191613abf565b506001600160401b03431690613aeb565b7f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa6020604051338152a1005b636cd6020160e01b5f5260045ffd5b346103df575f3660031901126103df57613014614299565b61301c614875565b63ffffffff6130296146f4565b16805f52600d60205260405f209060405191613044836137fb565b546001600160401b0381168084526001600160401b03602085019260401c168252156123f6576001600160401b03815116156130ec576001600160401b03908161308f814316613b51565b91511691829116106123d257610b366001600160401b038484805f52600d6020525f60408120557f91d35931f3cee247d37be7b4b4bdebbc612fcbd4bb1cd9ecad5ebcf9262cf332602084845116604051908152a2511633614896565b631d5b44cb60e31b5f525f60045260245ffd5b346103df5760203660031901126103df576131186136c9565b613120614299565b63ffffffff811690815f52601360205260405f205460e01c1561314657610b36906143aa565b506354a6ec1f60e11b5f5260045260245ffd5b346103df5760203660031901126103df57613172613734565b63ffffffff61317f6146f4565b1690815f52600b60205260405f206001600160401b036131a8825482808260401c169116613a9f565b166001600160401b03831690811161326d5750906132507f1d01f013ad5417adb96b95f2b90e015dd6d582a09464f93139a8cbf7dde0d677926132226132026131ef614723565b5061214c6001600160401b034316613b51565b82546001600160c01b031660c09190911b6001600160c01b031916178255565b805467ffffffffffffffff60801b1916608084901b67ffffffffffffffff60801b161781555460c01c614853565b604080516001600160401b039384168152919092166020820152a2005b6304041d9560e11b5f5260045260245ffd5b346103df5760403660031901126103df576024356004355b818110806132dc575b1561071b57805f52601160205260405f2054156132c8575b5f19811461078d57600101613297565b805f526011602052600160405f20556132b8565b5061040081106132a0565b346103df5760203660031901126103df5763ffffffff6133056136c9565b165f52600a602052602060018060a01b0360405f205416604051908152f35b346103df5760203660031901126103df576020612eed612d2f6136c9565b346103df5760203660031901126103df5761335b614299565b60015f52600b60205260017f47475d1c15921eb72a815f130b07da117c33a73541ebca2218447a3a393b572b6133a460405f20612df86001600160401b0382541660043561445e565b0390a25f5f5160206155025f395f51905f525d005b346103df575f3660031901126103df576004546040516001600160a01b039091168152602090f35b346103df5760403660031901126103df576133fa6137a2565b613402614299565b6001600160a01b03811615610e625760209061341d336142ce565b7f1dd4d51571918368b8c88eac64320bb40d88afc4c67cdb533dd2dfd9c05741f863ffffffff8216928392835f526013865260405f205460e01c6134de575b50825f52601285526001600160401b0360405f206134946118a161348884845460a01c1660243561445e565b84845460a01c166139af565b805467ffffffffffffffff60a01b166001600160a01b039390931692831790819055604080519384526001600160401b0360a09290921c9290921616602083015281908101612502565b6134e7906143aa565b8561345c565b346103df575f3660031901126103df57602060405160ff8152f35b346103df5760203660031901126103df57613521613734565b613529614015565b6001600160401b034316905f54908160d81c80151580613622575b6135fe57506001600160401b038116918383118015906135e4575b6135bb576001600160d81b031660d882901b6001600160d81b031916175f557f1225ea7631e03f59671aebb1c0b65ac20f4af6612fc68e2b5cac7c3a1e2d32ac92604092916135ad9161410c565b8151908152336020820152a1005b6001600160401b03836135cd86613971565b906331367ef360e11b5f526004521660245260445ffd5b506001600160401b036135f685613971565b16831161355f565b61360f6001600160401b0391613971565b6378a988f160e01b5f521660045260245ffd5b506001600160401b0361363482613971565b168410613544565b346103df5760203660031901126103df5763ffffffff61365a6136c9565b613662613941565b50165f52600860205260c060405f2061ffff60405191613681836137cc565b548181168352818160101c166020840152818160201c166040840152818160301c166060840152818160401c16608084015260501c1660a082015261207760405180926136ef565b6004359063ffffffff821682036103df57565b6024359063ffffffff821682036103df57565b61ffff60a08092828151168552826020820151166020860152826040820151166040860152826060820151166060860152826080820151166080860152015116910152565b600435906001600160401b03821682036103df57565b606435906001600160401b03821682036103df57565b602435906001600160401b03821682036103df57565b604435906001600160401b03821682036103df57565b608435906001600160401b03821682036103df57565b600435906001600160a01b03821682036103df57565b35906001600160a01b03821682036103df57565b60c081019081106001600160401b038211176137e757604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b038211176137e757604052565b608081019081106001600160401b038211176137e757604052565b61010081019081106001600160401b038211176137e757604052565b60a081019081106001600160401b038211176137e757604052565b606081019081106001600160401b038211176137e757604052565b90601f801991011681019081106001600160401b038211176137e757604052565b600319810161028081126103df57610240136103df576004916102443563ffffffff811681036103df579161026435906001600160401b0382116103df5760609082900360031901126103df5760040190565b346103df575f3660031901126103df576020604051620189c08152f35b9181601f840112156103df578235916001600160401b0383116103df57602083818601950101116103df57565b6040519061394e826137cc565b5f60a0838281528260208201528260408201528260608201528260808201520152565b6001600160401b03620189c0911601906001600160401b03821161078d57565b6001600160401b036001911601906001600160401b03821161078d57565b906001600160401b03809116911601906001600160401b03821161078d57565b63ffffffff60019116019063ffffffff821161078d57565b62ffffff5f5460981c169063ffffffff81169182158015613a78575b613a71578214613a6457613a619163ffffffff613a22613a5c936139cf565b165f526007602052613a406001600160401b0360405f205416613b51565b905f52600760205263ffffffff60405f205460601c16906139af565b614647565b90565b50506001600160401b0390565b5050505f90565b50808311613a03565b6001600160401b035f19911601906001600160401b03821161078d57565b906001600160401b03809116911603906001600160401b03821161078d57565b600954811015613ad75760095f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b9067ffffffffffffffff60401b82549160401b169067ffffffffffffffff60401b1916179055565b801561078d575f190190565b90604051613b2c81613868565b60406001600160401b0382945481811684528181841c16602085015260801c16910152565b600954806001600160401b038316915b613b6a57505090565b90915f19820182811161078d57613b83613b8991613abf565b50613b1f565b916001600160401b038351168410613bf15750611e6e90613a61936001600160401b036020850151168091105f14613bdf57506001600160401b03613bd6825b8260408701511690613a9f565b93511690613a9f565b613bd66001600160401b039192613bc9565b613bfc919250613b13565b80929192613b61565b63ffffffff5f199116019063ffffffff821161078d57565b6004356001600160401b03811681036103df5790565b610224356001600160401b03811681036103df5790565b356001600160401b03811681036103df5790565b613c6781613c4a565b6001600160401b0381169182151580613cb5575b15918215613c8d575b5050611cf45750565b6103ff919250165f52601160205261024060405f205491816040519182372014155f80613c84565b5063ffffffff5f5416831115613c7b565b90604051613cd381613868565b91546001600160a01b038116835260a081901c6001600160401b0316602084015260e01c6040830152565b6101243563ffffffff811681036103df5790565b6101e43563ffffffff811681036103df5790565b6101c43563ffffffff811681036103df5790565b6101043563ffffffff811681036103df5790565b60405190613d5b82613831565b8160e05f5463ffffffff8116835264ffffffffff8160201c16602084015264ffffffffff8160481c16604084015264ffffffffff8160701c16606084015262ffffff8160981c16608084015263ffffffff8160b01c1660a084015260ff8160d01c16151560c084015260d81c910152565b613dd66004613c5e565b610224356001600160401b038116908181036103df5750431015613df657565b6004356001600160401b038116908181036103df57506305bd3a4960e51b5f5260045260245ffd5b6001600160401b0381116137e757601f01601f191660200190565b356001600160a01b03811681036103df5790565b903590601e19813603018212156103df57018035906001600160401b0382116103df57602001918160051b360383136103df57565b9190811015613ad75760051b0190565b6003546001600160a01b031633819003613f1e575063ffffffff1690815f52600d6020526001600160401b0360405f205416918215613f1857805f52600d6020525f60408120557f2a2ecc8d9e5e771016e0858dca83270a6ffe9ad1bec7565a9e6b07b8daf7d3b160206040516001600160401b0386168152a2613f168233614896565b565b505f9150565b6325e066bb60e11b5f5260045260245ffd5b613f3981613c5e565b6102208101906001600160401b03613f5083613c4a565b164310613f5b575050565b906001600160401b03613f77613f718294613c4a565b92613c4a565b9163910f4d4d60e01b5f52166004521660245260445ffd5b9190820180921161078d57565b92936001600160401b03613a6195818094956040519660208801987f61554a5780753629aae14492e57b41f16cbc2accbd789638a3ddd0cf9fa7b0558a5260018060a01b0316604089015260018060a01b031660608801521660808601521660a08401521660c082015260c081526103ce60e082613883565b6005546001600160a01b03163381141580614044575b6140325750565b6372ee34bb60e11b5f5260045260245ffd5b506004546001600160a01b031633141561402b565b600954680100000000000000008110156137e75760018101600955600954811015613ad75760095f527f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af016001600160401b036040838280613f169651161683198554161784556140d08360208301511685613aeb565b0151825467ffffffffffffffff60801b1916911660801b67ffffffffffffffff60801b16179055565b634e487b7160e01b5f525f60045260245ffd5b905b6009548015801580614268575b1561418c575f19820191821161078d576001600160401b0361413c83613abf565b505460401c166001600160401b0384168111614184575b506141705761416181613abf565b6140f9575f905560095561410e565b634e487b7160e01b5f52603160045260245ffd5b92505f614153565b5050906009541561423a576009545f19810190811161078d576141ae90613abf565b50916001600160401b0380845460401c169216918281105f1461421b57506001600160401b0390816141fa613f169554826141f0818316828460401c16613a9f565b9160801c166139af565b916040519461420886613868565b8552166020840152166040820152614059565b9091506001600160401b03821611614231575050565b613f1691613aeb565b6001600160401b03613f1692816040519361425485613868565b1683521660208201525f6040820152614059565b505f19820182811161078d576142856001600160401b0391613abf565b5054166001600160401b038516111561411b565b5f5160206155025f395f51905f525c6142bf5760015f5160206155025f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b6001600160a01b0316908115610e6257815f52600c60205263ffffffff60405f205416806143a657505f549163ffffffff8360b01c1692630100000084146143975763ffffffff60b01b614321856139cf565b60b01b169063ffffffff60b01b1916175f55805f52600c60205260405f2063ffffffff841663ffffffff19825416179055825f52600a60205260405f20816001600160601b0360a01b825416179055827f99be2bb9b42606fcc87db899cccde95f59ca5322a708d2908509b42a1c9020465f80a3565b639ed3ecbb60e01b5f5260045ffd5b9150565b63ffffffff16805f5260136020526143c460405f20613cc6565b9063ffffffff60408301511680431061444c5750806001600160401b03915f5260136020525f604081205560018060a01b0383511660208401917fa28de4cf2a260ef3b130b5362eab9120d3436864f7bdc3a37884771e96e338c8602085855116604051908152a3511680614437575050565b9051613f1691906001600160a01b0316614896565b63a6a5c5bd60e01b5f5260045260245ffd5b801561463857633b9aca008106614627576001600160401b03633b9aca00820492166001600160401b03036001600160401b03811161078d576001600160401b0316821161326d576040516370a0823160e01b81523060048201527f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b038216602082602481845afa918215611b9b575f926145f3575b50604051926323b872dd60e01b5f5233600452306024528460445260205f60648180855af19060015f51148216156145d4575b50836040525f606052156145c257826024816020936370a0823160e01b82523060048301525afa918215611b9b575f9261458e575b50810390811161078d570361457f576001600160401b031690565b6357f0864160e01b5f5260045ffd5b9091506020813d6020116145ba575b816145aa60209383613883565b810103126103df5751905f614564565b3d915061459d565b635274afe760e01b5f5260045260245ffd5b60018215166145ea573b15153d1516165f61452f565b843d5f823e3d90fd5b9091506020813d60201161461f575b8161460f60209383613883565b810103126103df5751905f6144fc565b3d9150614602565b626d6cdf60e11b5f5260045260245ffd5b631f2a200560e01b5f5260045ffd5b600954806001600160401b038316915b61466057505090565b5f19810181811161078d57613b8361467791613abf565b6001600160401b038151166001600160401b0361469c60408401928284511690613a9f565b168410156146b55750506146af90613b13565b80614657565b6146d59193506146ee9250936001600160401b03613a61955116906139af565b916001600160401b038060208301511691511690613a9f565b906139af565b335f52600c60205263ffffffff60405f20541690811561471057565b6310102b4d60e01b5f523360045260245ffd5b62ffffff5f5460981c1690815f52600760205260405f20906040519161474883613816565b54926001600160401b038416835263ffffffff8460401c169283602082015260606001600160401b0363ffffffff87831c169687604085015260801c169101528284600183148015614835575b61482e5750506147a963ffffffff91613c05565b165f52600760205260405f20604051906147c282613816565b546001600160401b038116825263ffffffff8160401c169182602082015260606001600160401b0363ffffffff84831c169384604085015260801c169101526001600160401b0385168111614826575b506001600160401b03831681116143a65750565b93505f614812565b9450925050565b50614842612d2f84613c05565b6001600160401b0343911610614795565b6001600160401b03811661486657505f90565b612151613a5c613a6192613a81565b5f5460d81c8043106148845750565b631aeb4ff760e31b5f5260045260245ffd5b6001600160401b037f00000000000000000000000000000000000000000000000000000000000000009216633b9aca00810290808204633b9aca00149015171561078d576040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615614919575b604052156119a25750565b9060018115166119da57823b15153d1516169061490e565b63ffffffff82169263010000008410929083614965575b505050156149535750565b6376838e7b60e01b5f5260045260245ffd5b9091925061497281613c4a565b61497e60208301613c4a565b91604081013590601e19813603018212156103df5701928335916001600160401b0383116103df57602085019383360385136103df5760038410614a9c578392916001600160401b03806149d59316911683615499565b946003915f953560e81c90604051600181535f925b60188410614a3157505050505003614a205750614a0d5760081c145f8080614948565b82634cb7721f60e01b5f5260045260245ffd5b62a4371b60e71b5f5260045260245ffd5b909192939495505f60018216614a84575b808a17614a60575b5086959493600190810193811c9291901c6149ea565b909860208460051b1690600182850101526021038201526001604182209890614a4a565b5060208087879a989a01013598019588151797614a42565b8362a4371b60e71b5f5260045260245ffd5b614ab6614723565b506001600160401b0343166001600160401b03831681811115614afb576001600160401b03614ae584846139af565b161115614af157505090565b613a6192506139af565b5091505090565b8151919060418303614b3257614b2b9250602082015190606060408401519301515f1a90615347565b9192909190565b50505f9160029190565b614b44613d4e565b60c0810151156152725764ffffffffff60e0820151168043106148845750614b7263ffffffff825116613991565b6004356001600160401b038116141590816103df576001600160401b0316806001600160401b03600435160361525157506103ff8251165f52601160205260405f2054806024350361523f575064ffffffffff6040830151166001600160401b03614bfe7f000000000000000000000000000000000000000000000000000000000000000080936139af565b16431061520f575060c4356001600160401b0381161415806103df5764ffffffffff6020840151166001600160401b0360c43516106151b3576103df57436001600160401b0360c4351610156151b3576001600160401b0360c4351640801561513a575b8060e43503615128575060643560f81c615113576084356001600160401b038116141591826103df5760a4356001600160401b038116141590816103df576001600160401b0360a435166001600160401b0360843516036150e657604435606435148015906150cd575b63ffffffff610104351661010435036103df5763ffffffff61010435161590816150c5575b506150b65763ffffffff610144351661014435036103df5763ffffffff61014435165f52600760205260405f20614d776001600160401b0360405192614d3684613816565b54818116845263ffffffff8160401c16602085015263ffffffff8160601c166040850152818160801c1660608501521662ffffff60808501511660046153c9565b63ffffffff610124351661012435036103df5763ffffffff61012435165f526012602052614da760405f20613cc6565b80516001600160a01b03163381036150a4575060206001600160401b03910151166001600160401b036060830151169081811061508f575050602063ffffffff9101511664ffffffffff4316019264ffffffffff841161078d578364ffffffffff8060608501511691168111615087575b506103df5760c43564ffffffffff81811660208085019190915260043563ffffffff81168086528784166060808801919091524394851660408089019190915260808089015160a08a015160c08b015160e09b909b015199881b68ffffffffff000000001690951760489890981b6dffffffffff000000000000000000169790971760708c901b64ffffffffff60701b161760989790971b62ffffff60981b169690961760b09390931b63ffffffff60b01b169290921796151560d01b60ff60d01b169690961760d89590951b6001600160d81b031916949094175f5583516001600160401b0390911691810191909152602435928101929092526044359282019290925260643591810191909152926103df576001600160401b036084351660a08401526103df576001600160401b0360a4351660c08301526001600160401b0360c4351660e083015260e43561010083015263ffffffff610104351661012083015263ffffffff610124351661014083015263ffffffff610144351661016083015261016435610180830152610184356101a08301526101a4356001600160401b0381168091036103df576101c08301526101c43563ffffffff81168091036103df576101e08301526101e4359063ffffffff82168092036103df5764ffffffffff916102008401526001600160401b03431661022084015216610240820152610240815261502b61026082613883565b805160208201206103ff600435165f52601160205260405f205563ffffffff6101243516907f4ea0f39e4362200aa60363c4e1eeb7f83e3d49f030e0c33d72076053e91407786001600160401b036004351691602081519101a3565b93505f614e18565b6375a01fa760e01b5f5260045260245260445ffd5b633b63649d60e11b5f5260045260245ffd5b63b6e0ac1960e01b5f5260045ffd5b90505f614cf1565b50836103df576001600160401b03608435161515614ccc565b633954f3e960e01b5f526001600160401b03608435166004526001600160401b0360a4351660245260445ffd5b635ce9785f60e01b5f5260643560045260245ffd5b633ccf8dd960e11b5f5260045260245ffd5b5f8060405160208101906001600160401b0360c43516825260208152615161604082613883565b519071f90827f1c53a10cb7a02335b1753200029355afa3d15615207573d9061518982613e1e565b916151976040519384613883565b82523d5f602084013e5b806151fc575b6151d1575b5080614c62575b6308b9ff3d60e21b5f526001600160401b0360c4351660045260245ffd5b90506020815191015190602081106151eb575b505f6151ac565b5f199060200360031b1b165f6151e4565b5060208151146151a7565b6060906151a1565b61522c6001600160401b039164ffffffffff6040860151166139af565b63704501f560e11b5f521660045260245ffd5b634e619cc160e11b5f5260045260245ffd5b635edd899960e11b5f526001600160401b036004351660045260245260445ffd5b636f312cbd60e01b5f5260045ffd5b9061528d6042926152a8565b906040519161190160f01b8352600283015260228201522090565b60405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f83527f6e8b38c4e0d862484013a818c0a7b58ac800e3c137b433dafa8616d161ff2d9a60408301527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606083015246608083015260018060a01b031660a082015260a0815261534160c082613883565b51902090565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116153be579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611b9b575f516001600160a01b038116156153b457905f905f90565b505f906001905f90565b5050505f9160039190565b90916101408201359263ffffffff841684036103df5763ffffffff8416928315801561548a575b6154775760c06001600160401b039101928161540b85613c4a565b91169182911610615461575063ffffffff16821461545c576001600160401b03615438613f7182956139e7565b91169283911611615447575050565b6329827acb60e11b5f5260045260245260445ffd5b505050565b836304fa2a9960e01b5f5260045260245260445ffd5b83634f514a6160e01b5f5260045260245ffd5b5063ffffffff821684116153f0565b918115806154f9575b613a71576040519160208301935f855263ffffffff60e01b9060e01b1660218401526001600160801b03199060801b1660258301526001600160801b03199060801b16603582015260258152615341604582613883565b5080156154a256fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
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
// Solidity: constructor((address,address,(uint64,uint32,uint32,uint64),(uint16,uint16,uint16,uint16,uint16,uint16),(uint32,uint32,uint32,uint32,uint64,uint64)) c) returns()
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

// PackMAXPAUSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999d55fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PAUSE() view returns(uint64)
func (escrow *Escrow) PackMAXPAUSE() []byte {
	enc, err := escrow.abi.Pack("MAX_PAUSE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPAUSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999d55fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PAUSE() view returns(uint64)
func (escrow *Escrow) TryPackMAXPAUSE() ([]byte, error) {
	return escrow.abi.Pack("MAX_PAUSE")
}

// UnpackMAXPAUSE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x999d55fb.
//
// Solidity: function MAX_PAUSE() view returns(uint64)
func (escrow *Escrow) UnpackMAXPAUSE(data []byte) (uint64, error) {
	out, err := escrow.abi.Unpack("MAX_PAUSE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMAXVERSIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0734b88f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_VERSIONS() view returns(uint32)
func (escrow *Escrow) PackMAXVERSIONS() []byte {
	enc, err := escrow.abi.Pack("MAX_VERSIONS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXVERSIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0734b88f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_VERSIONS() view returns(uint32)
func (escrow *Escrow) TryPackMAXVERSIONS() ([]byte, error) {
	return escrow.abi.Pack("MAX_VERSIONS")
}

// UnpackMAXVERSIONS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0734b88f.
//
// Solidity: function MAX_VERSIONS() view returns(uint32)
func (escrow *Escrow) UnpackMAXVERSIONS(data []byte) (uint32, error) {
	out, err := escrow.abi.Unpack("MAX_VERSIONS", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMINGAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77c75b61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_GAP() view returns(uint64)
func (escrow *Escrow) PackMINGAP() []byte {
	enc, err := escrow.abi.Pack("MIN_GAP")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINGAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77c75b61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_GAP() view returns(uint64)
func (escrow *Escrow) TryPackMINGAP() ([]byte, error) {
	return escrow.abi.Pack("MIN_GAP")
}

// UnpackMINGAP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x77c75b61.
//
// Solidity: function MIN_GAP() view returns(uint64)
func (escrow *Escrow) UnpackMINGAP(data []byte) (uint64, error) {
	out, err := escrow.abi.Unpack("MIN_GAP", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
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

// PackAddRules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5177878d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addRules((uint64,uint32,uint32,uint64) r, (uint16,uint16,uint16,uint16,uint16,uint16) s) returns()
func (escrow *Escrow) PackAddRules(r Rules, s Split) []byte {
	enc, err := escrow.abi.Pack("addRules", r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddRules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5177878d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addRules((uint64,uint32,uint32,uint64) r, (uint16,uint16,uint16,uint16,uint16,uint16) s) returns()
func (escrow *Escrow) TryPackAddRules(r Rules, s Split) ([]byte, error) {
	return escrow.abi.Pack("addRules", r, s)
}

// PackBounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5843a5ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bounds() view returns((uint32,uint32,uint32,uint32,uint64,uint64))
func (escrow *Escrow) PackBounds() []byte {
	enc, err := escrow.abi.Pack("bounds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5843a5ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bounds() view returns((uint32,uint32,uint32,uint32,uint64,uint64))
func (escrow *Escrow) TryPackBounds() ([]byte, error) {
	return escrow.abi.Pack("bounds")
}

// UnpackBounds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5843a5ad.
//
// Solidity: function bounds() view returns((uint32,uint32,uint32,uint32,uint64,uint64))
func (escrow *Escrow) UnpackBounds(data []byte) (GovernedBounds, error) {
	out, err := escrow.abi.Unpack("bounds", data)
	if err != nil {
		return *new(GovernedBounds), err
	}
	out0 := *abi.ConvertType(out[0], new(GovernedBounds)).(*GovernedBounds)
	return out0, nil
}

// PackBrake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5642e2dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function brake() view returns(address)
func (escrow *Escrow) PackBrake() []byte {
	enc, err := escrow.abi.Pack("brake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBrake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5642e2dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function brake() view returns(address)
func (escrow *Escrow) TryPackBrake() ([]byte, error) {
	return escrow.abi.Pack("brake")
}

// UnpackBrake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5642e2dc.
//
// Solidity: function brake() view returns(address)
func (escrow *Escrow) UnpackBrake(data []byte) (common.Address, error) {
	out, err := escrow.abi.Unpack("brake", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCheckStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67f152d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkStart() returns()
func (escrow *Escrow) PackCheckStart() []byte {
	enc, err := escrow.abi.Pack("checkStart")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67f152d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkStart() returns()
func (escrow *Escrow) TryPackCheckStart() ([]byte, error) {
	return escrow.abi.Pack("checkStart")
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca5c78f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 account, (uint64,uint64,bytes) totals) returns()
func (escrow *Escrow) PackClaim(posted Posted, account uint32, totals Totals) []byte {
	enc, err := escrow.abi.Pack("claim", posted, account, totals)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca5c78f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 account, (uint64,uint64,bytes) totals) returns()
func (escrow *Escrow) TryPackClaim(posted Posted, account uint32, totals Totals) ([]byte, error) {
	return escrow.abi.Pack("claim", posted, account, totals)
}

// PackClockAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41a59df1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clockAt(uint64 blockNumber) view returns(uint64)
func (escrow *Escrow) PackClockAt(blockNumber uint64) []byte {
	enc, err := escrow.abi.Pack("clockAt", blockNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClockAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41a59df1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clockAt(uint64 blockNumber) view returns(uint64)
func (escrow *Escrow) TryPackClockAt(blockNumber uint64) ([]byte, error) {
	return escrow.abi.Pack("clockAt", blockNumber)
}

// UnpackClockAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x41a59df1.
//
// Solidity: function clockAt(uint64 blockNumber) view returns(uint64)
func (escrow *Escrow) UnpackClockAt(data []byte) (uint64, error) {
	out, err := escrow.abi.Unpack("clockAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackConnect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6c2375d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function connect((address,address[],address,address,address) links) returns()
func (escrow *Escrow) PackConnect(links GovernedLinks) []byte {
	enc, err := escrow.abi.Pack("connect", links)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConnect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6c2375d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function connect((address,address[],address,address,address) links) returns()
func (escrow *Escrow) TryPackConnect(links GovernedLinks) ([]byte, error) {
	return escrow.abi.Pack("connect", links)
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

// PackEpochHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e548f49.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochHash(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted) pure returns(bytes32 hash)
func (escrow *Escrow) PackEpochHash(posted Posted) []byte {
	enc, err := escrow.abi.Pack("epochHash", posted)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e548f49.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochHash(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted) pure returns(bytes32 hash)
func (escrow *Escrow) TryPackEpochHash(posted Posted) ([]byte, error) {
	return escrow.abi.Pack("epochHash", posted)
}

// UnpackEpochHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e548f49.
//
// Solidity: function epochHash(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted) pure returns(bytes32 hash)
func (escrow *Escrow) UnpackEpochHash(data []byte) ([32]byte, error) {
	out, err := escrow.abi.Unpack("epochHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackForfeitSecurity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd34b880.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forfeitSecurity(uint32 account) returns(uint64 gweis)
func (escrow *Escrow) PackForfeitSecurity(account uint32) []byte {
	enc, err := escrow.abi.Pack("forfeitSecurity", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForfeitSecurity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd34b880.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forfeitSecurity(uint32 account) returns(uint64 gweis)
func (escrow *Escrow) TryPackForfeitSecurity(account uint32) ([]byte, error) {
	return escrow.abi.Pack("forfeitSecurity", account)
}

// UnpackForfeitSecurity is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd34b880.
//
// Solidity: function forfeitSecurity(uint32 account) returns(uint64 gweis)
func (escrow *Escrow) UnpackForfeitSecurity(data []byte) (uint64, error) {
	out, err := escrow.abi.Unpack("forfeitSecurity", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
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
// Solidity: function funds(uint32 index) view returns(uint64 deposited, uint64 withdrawn, uint64 pending, uint64 dueAt)
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
// Solidity: function funds(uint32 index) view returns(uint64 deposited, uint64 withdrawn, uint64 pending, uint64 dueAt)
func (escrow *Escrow) TryPackFunds(index uint32) ([]byte, error) {
	return escrow.abi.Pack("funds", index)
}

// FundsOutput serves as a container for the return parameters of contract
// method Funds.
type FundsOutput struct {
	Deposited uint64
	Withdrawn uint64
	Pending   uint64
	DueAt     uint64
}

// UnpackFunds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb846abab.
//
// Solidity: function funds(uint32 index) view returns(uint64 deposited, uint64 withdrawn, uint64 pending, uint64 dueAt)
func (escrow *Escrow) UnpackFunds(data []byte) (FundsOutput, error) {
	out, err := escrow.abi.Unpack("funds", data)
	outstruct := new(FundsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Deposited = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Withdrawn = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Pending = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.DueAt = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackGovernor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c340a24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governor() view returns(address)
func (escrow *Escrow) PackGovernor() []byte {
	enc, err := escrow.abi.Pack("governor")
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
func (escrow *Escrow) TryPackGovernor() ([]byte, error) {
	return escrow.abi.Pack("governor")
}

// UnpackGovernor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c340a24.
//
// Solidity: function governor() view returns(address)
func (escrow *Escrow) UnpackGovernor(data []byte) (common.Address, error) {
	out, err := escrow.abi.Unpack("governor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7dcfa3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function head() view returns((uint32,uint40,uint40,uint40,uint24,uint32,bool,uint40))
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
// Solidity: function head() view returns((uint32,uint40,uint40,uint40,uint24,uint32,bool,uint40))
func (escrow *Escrow) TryPackHead() ([]byte, error) {
	return escrow.abi.Pack("head")
}

// UnpackHead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f7dcfa3.
//
// Solidity: function head() view returns((uint32,uint40,uint40,uint40,uint24,uint32,bool,uint40))
func (escrow *Escrow) UnpackHead(data []byte) (IEscrowHead, error) {
	out, err := escrow.abi.Unpack("head", data)
	if err != nil {
		return *new(IEscrowHead), err
	}
	out0 := *abi.ConvertType(out[0], new(IEscrowHead)).(*IEscrowHead)
	return out0, nil
}

// PackIsCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9950b350.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isCourt(address contract_) view returns(bool)
func (escrow *Escrow) PackIsCourt(contract common.Address) []byte {
	enc, err := escrow.abi.Pack("isCourt", contract)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9950b350.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isCourt(address contract_) view returns(bool)
func (escrow *Escrow) TryPackIsCourt(contract common.Address) ([]byte, error) {
	return escrow.abi.Pack("isCourt", contract)
}

// UnpackIsCourt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9950b350.
//
// Solidity: function isCourt(address contract_) view returns(bool)
func (escrow *Escrow) UnpackIsCourt(data []byte) (bool, error) {
	out, err := escrow.abi.Unpack("isCourt", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackKeyCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53bf618e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keyCount(uint32 index) view returns(uint16)
func (escrow *Escrow) PackKeyCount(index uint32) []byte {
	enc, err := escrow.abi.Pack("keyCount", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeyCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53bf618e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keyCount(uint32 index) view returns(uint16)
func (escrow *Escrow) TryPackKeyCount(index uint32) ([]byte, error) {
	return escrow.abi.Pack("keyCount", index)
}

// UnpackKeyCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53bf618e.
//
// Solidity: function keyCount(uint32 index) view returns(uint16)
func (escrow *Escrow) UnpackKeyCount(data []byte) (uint16, error) {
	out, err := escrow.abi.Unpack("keyCount", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackKeyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x409da1a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keyOf(uint32 index, uint8 slot) view returns(address)
func (escrow *Escrow) PackKeyOf(index uint32, slot uint8) []byte {
	enc, err := escrow.abi.Pack("keyOf", index, slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x409da1a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keyOf(uint32 index, uint8 slot) view returns(address)
func (escrow *Escrow) TryPackKeyOf(index uint32, slot uint8) ([]byte, error) {
	return escrow.abi.Pack("keyOf", index, slot)
}

// UnpackKeyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x409da1a9.
//
// Solidity: function keyOf(uint32 index, uint8 slot) view returns(address)
func (escrow *Escrow) UnpackKeyOf(data []byte) (common.Address, error) {
	out, err := escrow.abi.Unpack("keyOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b7ec3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint32 account) view returns(address)
func (escrow *Escrow) PackOwnerOf(account uint32) []byte {
	enc, err := escrow.abi.Pack("ownerOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b7ec3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint32 account) view returns(address)
func (escrow *Escrow) TryPackOwnerOf(account uint32) ([]byte, error) {
	return escrow.abi.Pack("ownerOf", account)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b7ec3b.
//
// Solidity: function ownerOf(uint32 account) view returns(address)
func (escrow *Escrow) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := escrow.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0357e370.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause(uint64 until) returns()
func (escrow *Escrow) PackPause(until uint64) []byte {
	enc, err := escrow.abi.Pack("pause", until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0357e370.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause(uint64 until) returns()
func (escrow *Escrow) TryPackPause(until uint64) ([]byte, error) {
	return escrow.abi.Pack("pause", until)
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

// PackPayerKeyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e645f00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payerKeyOf(address key) view returns((uint32,uint8,uint64,uint64,uint64))
func (escrow *Escrow) PackPayerKeyOf(key common.Address) []byte {
	enc, err := escrow.abi.Pack("payerKeyOf", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayerKeyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e645f00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payerKeyOf(address key) view returns((uint32,uint8,uint64,uint64,uint64))
func (escrow *Escrow) TryPackPayerKeyOf(key common.Address) ([]byte, error) {
	return escrow.abi.Pack("payerKeyOf", key)
}

// UnpackPayerKeyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9e645f00.
//
// Solidity: function payerKeyOf(address key) view returns((uint32,uint8,uint64,uint64,uint64))
func (escrow *Escrow) UnpackPayerKeyOf(data []byte) (IEscrowPayerKey, error) {
	out, err := escrow.abi.Unpack("payerKeyOf", data)
	if err != nil {
		return *new(IEscrowPayerKey), err
	}
	out0 := *abi.ConvertType(out[0], new(IEscrowPayerKey)).(*IEscrowPayerKey)
	return out0, nil
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
// the contract method with ID 0xe2f1cd66.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postEpoch((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32) header) returns()
func (escrow *Escrow) PackPostEpoch(header Header) []byte {
	enc, err := escrow.abi.Pack("postEpoch", header)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2f1cd66.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postEpoch((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32) header) returns()
func (escrow *Escrow) TryPackPostEpoch(header Header) ([]byte, error) {
	return escrow.abi.Pack("postEpoch", header)
}

// PackPostEpochData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee54389d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postEpochData((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32) header, bytes data) returns()
func (escrow *Escrow) PackPostEpochData(header Header, data []byte) []byte {
	enc, err := escrow.abi.Pack("postEpochData", header, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostEpochData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee54389d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postEpochData((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32) header, bytes data) returns()
func (escrow *Escrow) TryPackPostEpochData(header Header, data []byte) ([]byte, error) {
	return escrow.abi.Pack("postEpochData", header, data)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (escrow *Escrow) PackRegistry() []byte {
	enc, err := escrow.abi.Pack("registry")
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
func (escrow *Escrow) TryPackRegistry() ([]byte, error) {
	return escrow.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (escrow *Escrow) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := escrow.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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

// PackRequestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43dee27b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestOf(uint32 account) view returns(uint64 gweis, uint64 refBlock)
func (escrow *Escrow) PackRequestOf(account uint32) []byte {
	enc, err := escrow.abi.Pack("requestOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43dee27b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestOf(uint32 account) view returns(uint64 gweis, uint64 refBlock)
func (escrow *Escrow) TryPackRequestOf(account uint32) ([]byte, error) {
	return escrow.abi.Pack("requestOf", account)
}

// RequestOfOutput serves as a container for the return parameters of contract
// method RequestOf.
type RequestOfOutput struct {
	Gweis    uint64
	RefBlock uint64
}

// UnpackRequestOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43dee27b.
//
// Solidity: function requestOf(uint32 account) view returns(uint64 gweis, uint64 refBlock)
func (escrow *Escrow) UnpackRequestOf(data []byte) (RequestOfOutput, error) {
	out, err := escrow.abi.Unpack("requestOf", data)
	outstruct := new(RequestOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Gweis = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.RefBlock = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
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

// PackRequireFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd84176a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requireFinal(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted) view returns()
func (escrow *Escrow) PackRequireFinal(posted Posted) []byte {
	enc, err := escrow.abi.Pack("requireFinal", posted)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequireFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd84176a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requireFinal(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted) view returns()
func (escrow *Escrow) TryPackRequireFinal(posted Posted) ([]byte, error) {
	return escrow.abi.Pack("requireFinal", posted)
}

// PackRequireOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9625cf7b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requireOpen(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted) view returns()
func (escrow *Escrow) PackRequireOpen(posted Posted) []byte {
	enc, err := escrow.abi.Pack("requireOpen", posted)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequireOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9625cf7b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requireOpen(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted) view returns()
func (escrow *Escrow) TryPackRequireOpen(posted Posted) ([]byte, error) {
	return escrow.abi.Pack("requireOpen", posted)
}

// PackRequireStanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6687ce3d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requireStanding(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted) view returns()
func (escrow *Escrow) PackRequireStanding(posted Posted) []byte {
	enc, err := escrow.abi.Pack("requireStanding", posted)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequireStanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6687ce3d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requireStanding(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted) view returns()
func (escrow *Escrow) TryPackRequireStanding(posted Posted) ([]byte, error) {
	return escrow.abi.Pack("requireStanding", posted)
}

// PackRetiresAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1990d09c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retiresAt(uint32 version) view returns(uint64)
func (escrow *Escrow) PackRetiresAt(version uint32) []byte {
	enc, err := escrow.abi.Pack("retiresAt", version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetiresAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1990d09c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retiresAt(uint32 version) view returns(uint64)
func (escrow *Escrow) TryPackRetiresAt(version uint32) ([]byte, error) {
	return escrow.abi.Pack("retiresAt", version)
}

// UnpackRetiresAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1990d09c.
//
// Solidity: function retiresAt(uint32 version) view returns(uint64)
func (escrow *Escrow) UnpackRetiresAt(data []byte) (uint64, error) {
	out, err := escrow.abi.Unpack("retiresAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
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

// PackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7c0c76.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewards(uint32 account) view returns(address to, uint64 amount, uint32 releasedAt)
func (escrow *Escrow) PackRewards(account uint32) []byte {
	enc, err := escrow.abi.Pack("rewards", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7c0c76.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewards(uint32 account) view returns(address to, uint64 amount, uint32 releasedAt)
func (escrow *Escrow) TryPackRewards(account uint32) ([]byte, error) {
	return escrow.abi.Pack("rewards", account)
}

// RewardsOutput serves as a container for the return parameters of contract
// method Rewards.
type RewardsOutput struct {
	To         common.Address
	Amount     uint64
	ReleasedAt uint32
}

// UnpackRewards is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f7c0c76.
//
// Solidity: function rewards(uint32 account) view returns(address to, uint64 amount, uint32 releasedAt)
func (escrow *Escrow) UnpackRewards(data []byte) (RewardsOutput, error) {
	out, err := escrow.abi.Unpack("rewards", data)
	outstruct := new(RewardsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.To = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Amount = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.ReleasedAt = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	return *outstruct, nil
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

// PackRulesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62a381c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rulesOf(uint32 version) view returns((uint64,uint32,uint32,uint64))
func (escrow *Escrow) PackRulesOf(version uint32) []byte {
	enc, err := escrow.abi.Pack("rulesOf", version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRulesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62a381c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rulesOf(uint32 version) view returns((uint64,uint32,uint32,uint64))
func (escrow *Escrow) TryPackRulesOf(version uint32) ([]byte, error) {
	return escrow.abi.Pack("rulesOf", version)
}

// UnpackRulesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62a381c8.
//
// Solidity: function rulesOf(uint32 version) view returns((uint64,uint32,uint32,uint64))
func (escrow *Escrow) UnpackRulesOf(data []byte) (Rules, error) {
	out, err := escrow.abi.Unpack("rulesOf", data)
	if err != nil {
		return *new(Rules), err
	}
	out0 := *abi.ConvertType(out[0], new(Rules)).(*Rules)
	return out0, nil
}

// PackSecurityOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0589fe3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function securityOf(uint32 account) view returns(uint64 gweis, uint64 unlocksAt)
func (escrow *Escrow) PackSecurityOf(account uint32) []byte {
	enc, err := escrow.abi.Pack("securityOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSecurityOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0589fe3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function securityOf(uint32 account) view returns(uint64 gweis, uint64 unlocksAt)
func (escrow *Escrow) TryPackSecurityOf(account uint32) ([]byte, error) {
	return escrow.abi.Pack("securityOf", account)
}

// SecurityOfOutput serves as a container for the return parameters of contract
// method SecurityOf.
type SecurityOfOutput struct {
	Gweis     uint64
	UnlocksAt uint64
}

// UnpackSecurityOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0589fe3.
//
// Solidity: function securityOf(uint32 account) view returns(uint64 gweis, uint64 unlocksAt)
func (escrow *Escrow) UnpackSecurityOf(data []byte) (SecurityOfOutput, error) {
	out, err := escrow.abi.Unpack("securityOf", data)
	outstruct := new(SecurityOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Gweis = *abi.ConvertType(out[0], new(uint64)).(*uint64)
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

// PackSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1344271.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slasher() view returns(address)
func (escrow *Escrow) PackSlasher() []byte {
	enc, err := escrow.abi.Pack("slasher")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlasher is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1344271.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slasher() view returns(address)
func (escrow *Escrow) TryPackSlasher() ([]byte, error) {
	return escrow.abi.Pack("slasher")
}

// UnpackSlasher is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1344271.
//
// Solidity: function slasher() view returns(address)
func (escrow *Escrow) UnpackSlasher(data []byte) (common.Address, error) {
	out, err := escrow.abi.Unpack("slasher", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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

// PackStrike is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x846792fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function strike(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, address challenger) returns()
func (escrow *Escrow) PackStrike(posted Posted, challenger common.Address) []byte {
	enc, err := escrow.abi.Pack("strike", posted, challenger)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStrike is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x846792fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function strike(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, address challenger) returns()
func (escrow *Escrow) TryPackStrike(posted Posted, challenger common.Address) ([]byte, error) {
	return escrow.abi.Pack("strike", posted, challenger)
}

// PackTakeReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3aaaccee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function takeReward(uint32 settler) returns()
func (escrow *Escrow) PackTakeReward(settler uint32) []byte {
	enc, err := escrow.abi.Pack("takeReward", settler)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTakeReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3aaaccee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function takeReward(uint32 settler) returns()
func (escrow *Escrow) TryPackTakeReward(settler uint32) ([]byte, error) {
	return escrow.abi.Pack("takeReward", settler)
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

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (escrow *Escrow) PackUnpause() []byte {
	enc, err := escrow.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (escrow *Escrow) TryPackUnpause() ([]byte, error) {
	return escrow.abi.Pack("unpause")
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
// the contract method with ID 0x63ae9747.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 account, (uint64,uint64,bytes) totals) returns()
func (escrow *Escrow) PackWithdraw(posted Posted, account uint32, totals Totals) []byte {
	enc, err := escrow.abi.Pack("withdraw", posted, account, totals)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63ae9747.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted, uint32 account, (uint64,uint64,bytes) totals) returns()
func (escrow *Escrow) TryPackWithdraw(posted Posted, account uint32, totals Totals) ([]byte, error) {
	return escrow.abi.Pack("withdraw", posted, account, totals)
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

// EscrowConnected represents a Connected event raised by the Escrow contract.
type EscrowConnected struct {
	Links GovernedLinks
	Raw   *types.Log // Blockchain specific contextual infos
}

const EscrowConnectedEventName = "Connected"

// ContractEventName returns the user-defined event name.
func (EscrowConnected) ContractEventName() string {
	return EscrowConnectedEventName
}

// UnpackConnectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Connected((address,address[],address,address,address) links)
func (escrow *Escrow) UnpackConnectedEvent(log *types.Log) (*EscrowConnected, error) {
	event := "Connected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowConnected)
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
	Posted  Posted
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
// Solidity: event EpochPosted(uint64 indexed number, uint32 indexed settler, ((uint64,bytes32,bytes32,bytes32,uint64,uint64,uint64,bytes32,uint32,uint32,uint32,bytes32,bytes32,uint64,uint32,uint32),uint64,uint64) posted)
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

// EscrowPaused represents a Paused event raised by the Escrow contract.
type EscrowPaused struct {
	Until uint64
	By    common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const EscrowPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (EscrowPaused) ContractEventName() string {
	return EscrowPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(uint64 until, address by)
func (escrow *Escrow) UnpackPausedEvent(log *types.Log) (*EscrowPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowPaused)
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
	Slot    uint8
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
// Solidity: event PayerKeySet(uint32 indexed account, address indexed key, uint8 slot, uint64 limit, uint64 expiry)
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

// EscrowRewardTaken represents a RewardTaken event raised by the Escrow contract.
type EscrowRewardTaken struct {
	Settler uint32
	To      common.Address
	Amount  uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const EscrowRewardTakenEventName = "RewardTaken"

// ContractEventName returns the user-defined event name.
func (EscrowRewardTaken) ContractEventName() string {
	return EscrowRewardTakenEventName
}

// UnpackRewardTakenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardTaken(uint32 indexed settler, address indexed to, uint64 amount)
func (escrow *Escrow) UnpackRewardTakenEvent(log *types.Log) (*EscrowRewardTaken, error) {
	event := "RewardTaken"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowRewardTaken)
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

// EscrowRulesAdded represents a RulesAdded event raised by the Escrow contract.
type EscrowRulesAdded struct {
	Version uint32
	Rules   Rules
	Split   Split
	Raw     *types.Log // Blockchain specific contextual infos
}

const EscrowRulesAddedEventName = "RulesAdded"

// ContractEventName returns the user-defined event name.
func (EscrowRulesAdded) ContractEventName() string {
	return EscrowRulesAddedEventName
}

// UnpackRulesAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RulesAdded(uint32 indexed version, (uint64,uint32,uint32,uint64) rules, (uint16,uint16,uint16,uint16,uint16,uint16) split)
func (escrow *Escrow) UnpackRulesAddedEvent(log *types.Log) (*EscrowRulesAdded, error) {
	event := "RulesAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowRulesAdded)
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

// EscrowSecurityForfeited represents a SecurityForfeited event raised by the Escrow contract.
type EscrowSecurityForfeited struct {
	Account uint32
	Amount  uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const EscrowSecurityForfeitedEventName = "SecurityForfeited"

// ContractEventName returns the user-defined event name.
func (EscrowSecurityForfeited) ContractEventName() string {
	return EscrowSecurityForfeitedEventName
}

// UnpackSecurityForfeitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SecurityForfeited(uint32 indexed account, uint64 amount)
func (escrow *Escrow) UnpackSecurityForfeitedEvent(log *types.Log) (*EscrowSecurityForfeited, error) {
	event := "SecurityForfeited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowSecurityForfeited)
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

// EscrowStarted represents a Started event raised by the Escrow contract.
type EscrowStarted struct {
	Started bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const EscrowStartedEventName = "Started"

// ContractEventName returns the user-defined event name.
func (EscrowStarted) ContractEventName() string {
	return EscrowStartedEventName
}

// UnpackStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Started(bool started)
func (escrow *Escrow) UnpackStartedEvent(log *types.Log) (*EscrowStarted, error) {
	event := "Started"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowStarted)
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

// EscrowUnpaused represents a Unpaused event raised by the Escrow contract.
type EscrowUnpaused struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const EscrowUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (EscrowUnpaused) ContractEventName() string {
	return EscrowUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address by)
func (escrow *Escrow) UnpackUnpausedEvent(log *types.Log) (*EscrowUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowUnpaused)
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
	Account  uint32
	Amount   uint64
	RefBlock uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const EscrowWithdrawRequestedEventName = "WithdrawRequested"

// ContractEventName returns the user-defined event name.
func (EscrowWithdrawRequested) ContractEventName() string {
	return EscrowWithdrawRequestedEventName
}

// UnpackWithdrawRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WithdrawRequested(uint32 indexed account, uint64 amount, uint64 refBlock)
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
	if bytes.Equal(raw[:4], escrow.abi.Errors["AlreadyConnected"].ID.Bytes()[:4]) {
		return escrow.UnpackAlreadyConnectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return escrow.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["BadBounds"].ID.Bytes()[:4]) {
		return escrow.UnpackBadBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["BadPath"].ID.Bytes()[:4]) {
		return escrow.UnpackBadPathError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["BadPathLength"].ID.Bytes()[:4]) {
		return escrow.UnpackBadPathLengthError(raw[4:])
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
	if bytes.Equal(raw[:4], escrow.abi.Errors["BadTable"].ID.Bytes()[:4]) {
		return escrow.UnpackBadTableError(raw[4:])
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
	if bytes.Equal(raw[:4], escrow.abi.Errors["ExpiryTooEarly"].ID.Bytes()[:4]) {
		return escrow.UnpackExpiryTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["IsPaused"].ID.Bytes()[:4]) {
		return escrow.UnpackIsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["Locked"].ID.Bytes()[:4]) {
		return escrow.UnpackLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NoAccount"].ID.Bytes()[:4]) {
		return escrow.UnpackNoAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NoRequest"].ID.Bytes()[:4]) {
		return escrow.UnpackNoRequestError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NoReward"].ID.Bytes()[:4]) {
		return escrow.UnpackNoRewardError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NotBrake"].ID.Bytes()[:4]) {
		return escrow.UnpackNotBrakeError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NotConnected"].ID.Bytes()[:4]) {
		return escrow.UnpackNotConnectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NotCourt"].ID.Bytes()[:4]) {
		return escrow.UnpackNotCourtError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NotDeployer"].ID.Bytes()[:4]) {
		return escrow.UnpackNotDeployerError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NotDirect"].ID.Bytes()[:4]) {
		return escrow.UnpackNotDirectError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NotExiting"].ID.Bytes()[:4]) {
		return escrow.UnpackNotExitingError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NotFinal"].ID.Bytes()[:4]) {
		return escrow.UnpackNotFinalError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NotGovernor"].ID.Bytes()[:4]) {
		return escrow.UnpackNotGovernorError(raw[4:])
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
	if bytes.Equal(raw[:4], escrow.abi.Errors["NotPaused"].ID.Bytes()[:4]) {
		return escrow.UnpackNotPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NotPlainToken"].ID.Bytes()[:4]) {
		return escrow.UnpackNotPlainTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NotSlasher"].ID.Bytes()[:4]) {
		return escrow.UnpackNotSlasherError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["NotStarted"].ID.Bytes()[:4]) {
		return escrow.UnpackNotStartedError(raw[4:])
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
	if bytes.Equal(raw[:4], escrow.abi.Errors["OutOfBounds"].ID.Bytes()[:4]) {
		return escrow.UnpackOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["ParamsNotActive"].ID.Bytes()[:4]) {
		return escrow.UnpackParamsNotActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["ParamsRetired"].ID.Bytes()[:4]) {
		return escrow.UnpackParamsRetiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["PauseOutOfRange"].ID.Bytes()[:4]) {
		return escrow.UnpackPauseOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["PauseTooSoon"].ID.Bytes()[:4]) {
		return escrow.UnpackPauseTooSoonError(raw[4:])
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
	if bytes.Equal(raw[:4], escrow.abi.Errors["RewardHeld"].ID.Bytes()[:4]) {
		return escrow.UnpackRewardHeldError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["RulesPending"].ID.Bytes()[:4]) {
		return escrow.UnpackRulesPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return escrow.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["SumsDiffer"].ID.Bytes()[:4]) {
		return escrow.UnpackSumsDifferError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["TableInCalldata"].ID.Bytes()[:4]) {
		return escrow.UnpackTableInCalldataError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["TooManyAccounts"].ID.Bytes()[:4]) {
		return escrow.UnpackTooManyAccountsError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["TooManyKeys"].ID.Bytes()[:4]) {
		return escrow.UnpackTooManyKeysError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["TooManyVersions"].ID.Bytes()[:4]) {
		return escrow.UnpackTooManyVersionsError(raw[4:])
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
	if bytes.Equal(raw[:4], escrow.abi.Errors["WrongBlobs"].ID.Bytes()[:4]) {
		return escrow.UnpackWrongBlobsError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["WrongDataHash"].ID.Bytes()[:4]) {
		return escrow.UnpackWrongDataHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["WrongDataLength"].ID.Bytes()[:4]) {
		return escrow.UnpackWrongDataLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["WrongNumber"].ID.Bytes()[:4]) {
		return escrow.UnpackWrongNumberError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["WrongPreviousHeader"].ID.Bytes()[:4]) {
		return escrow.UnpackWrongPreviousHeaderError(raw[4:])
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

// EscrowAlreadyConnected represents a AlreadyConnected error raised by the Escrow contract.
type EscrowAlreadyConnected struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyConnected()
func EscrowAlreadyConnectedErrorID() common.Hash {
	return common.HexToHash("0x01ce0088cda42d17dcabb508aa9120168fbaa5453670b86e483833db12ee6067")
}

// UnpackAlreadyConnectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyConnected()
func (escrow *Escrow) UnpackAlreadyConnectedError(raw []byte) (*EscrowAlreadyConnected, error) {
	out := new(EscrowAlreadyConnected)
	if err := escrow.abi.UnpackIntoInterface(out, "AlreadyConnected", raw); err != nil {
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

// EscrowBadBounds represents a BadBounds error raised by the Escrow contract.
type EscrowBadBounds struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBounds()
func EscrowBadBoundsErrorID() common.Hash {
	return common.HexToHash("0xf75d8a935deacdf1df8eacb1f7064df54d562c5b1f43091e60662756514ee353")
}

// UnpackBadBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBounds()
func (escrow *Escrow) UnpackBadBoundsError(raw []byte) (*EscrowBadBounds, error) {
	out := new(EscrowBadBounds)
	if err := escrow.abi.UnpackIntoInterface(out, "BadBounds", raw); err != nil {
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
	Sum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSplit(uint256 sum)
func EscrowBadSplitErrorID() common.Hash {
	return common.HexToHash("0xd389e2a215b9fdffd717f5515d0f3691cbbf0fab610021caab58f3ff5ab2006c")
}

// UnpackBadSplitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSplit(uint256 sum)
func (escrow *Escrow) UnpackBadSplitError(raw []byte) (*EscrowBadSplit, error) {
	out := new(EscrowBadSplit)
	if err := escrow.abi.UnpackIntoInterface(out, "BadSplit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowBadTable represents a BadTable error raised by the Escrow contract.
type EscrowBadTable struct {
	TableFrom  uint32
	TableCount uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadTable(uint32 tableFrom, uint32 tableCount)
func EscrowBadTableErrorID() common.Hash {
	return common.HexToHash("0x1defda335246ea9c2694df730a45604c2c06adb13c24f4ab65338f71419eaba4")
}

// UnpackBadTableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadTable(uint32 tableFrom, uint32 tableCount)
func (escrow *Escrow) UnpackBadTableError(raw []byte) (*EscrowBadTable, error) {
	out := new(EscrowBadTable)
	if err := escrow.abi.UnpackIntoInterface(out, "BadTable", raw); err != nil {
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

// EscrowExpiryTooEarly represents a ExpiryTooEarly error raised by the Escrow contract.
type EscrowExpiryTooEarly struct {
	Expiry   uint64
	Earliest uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpiryTooEarly(uint64 expiry, uint64 earliest)
func EscrowExpiryTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x622723efa4e956f1b682f42c1bec0a68933e9ee4381c21b62ddff86fe67ed30d")
}

// UnpackExpiryTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpiryTooEarly(uint64 expiry, uint64 earliest)
func (escrow *Escrow) UnpackExpiryTooEarlyError(raw []byte) (*EscrowExpiryTooEarly, error) {
	out := new(EscrowExpiryTooEarly)
	if err := escrow.abi.UnpackIntoInterface(out, "ExpiryTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowIsPaused represents a IsPaused error raised by the Escrow contract.
type EscrowIsPaused struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IsPaused(uint64 until)
func EscrowIsPausedErrorID() common.Hash {
	return common.HexToHash("0xd75a7fb8282a209680427719c12a81244a7595f18ae0866080083a8c21d922e3")
}

// UnpackIsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IsPaused(uint64 until)
func (escrow *Escrow) UnpackIsPausedError(raw []byte) (*EscrowIsPaused, error) {
	out := new(EscrowIsPaused)
	if err := escrow.abi.UnpackIntoInterface(out, "IsPaused", raw); err != nil {
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

// EscrowNoReward represents a NoReward error raised by the Escrow contract.
type EscrowNoReward struct {
	Settler uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoReward(uint32 settler)
func EscrowNoRewardErrorID() common.Hash {
	return common.HexToHash("0xa94dd83e29af3d3310cc27cf1ca37cdf6fad462bb5464ea776c012b7cb5a9d71")
}

// UnpackNoRewardError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoReward(uint32 settler)
func (escrow *Escrow) UnpackNoRewardError(raw []byte) (*EscrowNoReward, error) {
	out := new(EscrowNoReward)
	if err := escrow.abi.UnpackIntoInterface(out, "NoReward", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNotBrake represents a NotBrake error raised by the Escrow contract.
type EscrowNotBrake struct {
	Brake common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBrake(address brake)
func EscrowNotBrakeErrorID() common.Hash {
	return common.HexToHash("0xe5dc697633ad4e8d1062c37157bb079a2c1ce14ff4787006dbbcf2426993cecd")
}

// UnpackNotBrakeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBrake(address brake)
func (escrow *Escrow) UnpackNotBrakeError(raw []byte) (*EscrowNotBrake, error) {
	out := new(EscrowNotBrake)
	if err := escrow.abi.UnpackIntoInterface(out, "NotBrake", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNotConnected represents a NotConnected error raised by the Escrow contract.
type EscrowNotConnected struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotConnected()
func EscrowNotConnectedErrorID() common.Hash {
	return common.HexToHash("0xfa51714cf177f07ca88910e50c315cab2665ffb85f3a3ee87ffa845435e71931")
}

// UnpackNotConnectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotConnected()
func (escrow *Escrow) UnpackNotConnectedError(raw []byte) (*EscrowNotConnected, error) {
	out := new(EscrowNotConnected)
	if err := escrow.abi.UnpackIntoInterface(out, "NotConnected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNotCourt represents a NotCourt error raised by the Escrow contract.
type EscrowNotCourt struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCourt(address caller)
func EscrowNotCourtErrorID() common.Hash {
	return common.HexToHash("0xd9cc3b78d4927b11fe4cc708814c5eba9461c875ffca36a0b3c46c815d8e855d")
}

// UnpackNotCourtError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCourt(address caller)
func (escrow *Escrow) UnpackNotCourtError(raw []byte) (*EscrowNotCourt, error) {
	out := new(EscrowNotCourt)
	if err := escrow.abi.UnpackIntoInterface(out, "NotCourt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNotDeployer represents a NotDeployer error raised by the Escrow contract.
type EscrowNotDeployer struct {
	Deployer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDeployer(address deployer)
func EscrowNotDeployerErrorID() common.Hash {
	return common.HexToHash("0x0c8cc036c9c98ca91a606f42bb4fd73acf8431b681f0e19ddaaaf88693e5c4a5")
}

// UnpackNotDeployerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDeployer(address deployer)
func (escrow *Escrow) UnpackNotDeployerError(raw []byte) (*EscrowNotDeployer, error) {
	out := new(EscrowNotDeployer)
	if err := escrow.abi.UnpackIntoInterface(out, "NotDeployer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNotDirect represents a NotDirect error raised by the Escrow contract.
type EscrowNotDirect struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDirect(address sender)
func EscrowNotDirectErrorID() common.Hash {
	return common.HexToHash("0x1d476d1e95410d34c86f132bcbf8480cee62f4c63f066a976cfa26d0fb056072")
}

// UnpackNotDirectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDirect(address sender)
func (escrow *Escrow) UnpackNotDirectError(raw []byte) (*EscrowNotDirect, error) {
	out := new(EscrowNotDirect)
	if err := escrow.abi.UnpackIntoInterface(out, "NotDirect", raw); err != nil {
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
	Number  uint64
	FinalAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFinal(uint64 number, uint64 finalAt)
func EscrowNotFinalErrorID() common.Hash {
	return common.HexToHash("0x910f4d4dbc4b1a81a78b53d3f8367ef722828d9f8052812ce9d7a6fc305c2503")
}

// UnpackNotFinalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFinal(uint64 number, uint64 finalAt)
func (escrow *Escrow) UnpackNotFinalError(raw []byte) (*EscrowNotFinal, error) {
	out := new(EscrowNotFinal)
	if err := escrow.abi.UnpackIntoInterface(out, "NotFinal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNotGovernor represents a NotGovernor error raised by the Escrow contract.
type EscrowNotGovernor struct {
	Governor common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernor(address governor)
func EscrowNotGovernorErrorID() common.Hash {
	return common.HexToHash("0xad0550d5f64f904d6845e2da1145f7625e411009b26be2bd68f5c8a432c0b075")
}

// UnpackNotGovernorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernor(address governor)
func (escrow *Escrow) UnpackNotGovernorError(raw []byte) (*EscrowNotGovernor, error) {
	out := new(EscrowNotGovernor)
	if err := escrow.abi.UnpackIntoInterface(out, "NotGovernor", raw); err != nil {
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

// EscrowNotPaused represents a NotPaused error raised by the Escrow contract.
type EscrowNotPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPaused()
func EscrowNotPausedErrorID() common.Hash {
	return common.HexToHash("0x6cd602013233635730773e15e89b8a778034d859147e8f706bcd1aa42e228e06")
}

// UnpackNotPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPaused()
func (escrow *Escrow) UnpackNotPausedError(raw []byte) (*EscrowNotPaused, error) {
	out := new(EscrowNotPaused)
	if err := escrow.abi.UnpackIntoInterface(out, "NotPaused", raw); err != nil {
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

// EscrowNotSlasher represents a NotSlasher error raised by the Escrow contract.
type EscrowNotSlasher struct {
	Slasher common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSlasher(address slasher)
func EscrowNotSlasherErrorID() common.Hash {
	return common.HexToHash("0x4bc0cd76e5ae33e138f3b6102c7a4d91ece10c34862bde6e59a763ba1571b395")
}

// UnpackNotSlasherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSlasher(address slasher)
func (escrow *Escrow) UnpackNotSlasherError(raw []byte) (*EscrowNotSlasher, error) {
	out := new(EscrowNotSlasher)
	if err := escrow.abi.UnpackIntoInterface(out, "NotSlasher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowNotStarted represents a NotStarted error raised by the Escrow contract.
type EscrowNotStarted struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStarted()
func EscrowNotStartedErrorID() common.Hash {
	return common.HexToHash("0x6f312cbd6e04667772e1cf8b7dc212e25ea6c104f078ddb06b9c01b739c1d0e6")
}

// UnpackNotStartedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStarted()
func (escrow *Escrow) UnpackNotStartedError(raw []byte) (*EscrowNotStarted, error) {
	out := new(EscrowNotStarted)
	if err := escrow.abi.UnpackIntoInterface(out, "NotStarted", raw); err != nil {
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

// EscrowOutOfBounds represents a OutOfBounds error raised by the Escrow contract.
type EscrowOutOfBounds struct {
	Name  [32]byte
	Value *big.Int
	Low   *big.Int
	High  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfBounds(bytes32 name, uint256 value, uint256 low, uint256 high)
func EscrowOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x9d2f1d1805ee812f482d3eede79ed5cebcddfdaaf6e4a0a5deb3d3c78de3b6a4")
}

// UnpackOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfBounds(bytes32 name, uint256 value, uint256 low, uint256 high)
func (escrow *Escrow) UnpackOutOfBoundsError(raw []byte) (*EscrowOutOfBounds, error) {
	out := new(EscrowOutOfBounds)
	if err := escrow.abi.UnpackIntoInterface(out, "OutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowParamsNotActive represents a ParamsNotActive error raised by the Escrow contract.
type EscrowParamsNotActive struct {
	Version  uint32
	ActiveAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParamsNotActive(uint32 version, uint64 activeAt)
func EscrowParamsNotActiveErrorID() common.Hash {
	return common.HexToHash("0x04fa2a996d944f7419f7b8f256263768e7459018f349ef58b1ea411107f399c2")
}

// UnpackParamsNotActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParamsNotActive(uint32 version, uint64 activeAt)
func (escrow *Escrow) UnpackParamsNotActiveError(raw []byte) (*EscrowParamsNotActive, error) {
	out := new(EscrowParamsNotActive)
	if err := escrow.abi.UnpackIntoInterface(out, "ParamsNotActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowParamsRetired represents a ParamsRetired error raised by the Escrow contract.
type EscrowParamsRetired struct {
	Version   uint32
	RetiresAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParamsRetired(uint32 version, uint64 retiresAt)
func EscrowParamsRetiredErrorID() common.Hash {
	return common.HexToHash("0x5304f5962cebf33bbe127faaa3629e594bd58193af0df8bbb4e5dc40dafaac5f")
}

// UnpackParamsRetiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParamsRetired(uint32 version, uint64 retiresAt)
func (escrow *Escrow) UnpackParamsRetiredError(raw []byte) (*EscrowParamsRetired, error) {
	out := new(EscrowParamsRetired)
	if err := escrow.abi.UnpackIntoInterface(out, "ParamsRetired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowPauseOutOfRange represents a PauseOutOfRange error raised by the Escrow contract.
type EscrowPauseOutOfRange struct {
	Until  uint64
	Latest uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PauseOutOfRange(uint64 until, uint64 latest)
func EscrowPauseOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x626cfde62bfabeb1845e1b84614117506991a0b30ceb9b10bc2639521b2f5637")
}

// UnpackPauseOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PauseOutOfRange(uint64 until, uint64 latest)
func (escrow *Escrow) UnpackPauseOutOfRangeError(raw []byte) (*EscrowPauseOutOfRange, error) {
	out := new(EscrowPauseOutOfRange)
	if err := escrow.abi.UnpackIntoInterface(out, "PauseOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowPauseTooSoon represents a PauseTooSoon error raised by the Escrow contract.
type EscrowPauseTooSoon struct {
	From uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PauseTooSoon(uint64 from)
func EscrowPauseTooSoonErrorID() common.Hash {
	return common.HexToHash("0x78a988f14b82d9569117f51f002be53ba752e683868d8a53b9e3bd993002035a")
}

// UnpackPauseTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PauseTooSoon(uint64 from)
func (escrow *Escrow) UnpackPauseTooSoonError(raw []byte) (*EscrowPauseTooSoon, error) {
	out := new(EscrowPauseTooSoon)
	if err := escrow.abi.UnpackIntoInterface(out, "PauseTooSoon", raw); err != nil {
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

// EscrowRewardHeld represents a RewardHeld error raised by the Escrow contract.
type EscrowRewardHeld struct {
	ReleasedAt uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardHeld(uint64 releasedAt)
func EscrowRewardHeldErrorID() common.Hash {
	return common.HexToHash("0xa6a5c5bd6ae55763104d4bc32de796263bf8d12edddf85bab4ec780257894a4b")
}

// UnpackRewardHeldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardHeld(uint64 releasedAt)
func (escrow *Escrow) UnpackRewardHeldError(raw []byte) (*EscrowRewardHeld, error) {
	out := new(EscrowRewardHeld)
	if err := escrow.abi.UnpackIntoInterface(out, "RewardHeld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowRulesPending represents a RulesPending error raised by the Escrow contract.
type EscrowRulesPending struct {
	From uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RulesPending(uint64 from)
func EscrowRulesPendingErrorID() common.Hash {
	return common.HexToHash("0xd6867bb9d0cd88e343a26185bfcc88b47ed56f38f09e7af4ecff480e9fb37fa0")
}

// UnpackRulesPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RulesPending(uint64 from)
func (escrow *Escrow) UnpackRulesPendingError(raw []byte) (*EscrowRulesPending, error) {
	out := new(EscrowRulesPending)
	if err := escrow.abi.UnpackIntoInterface(out, "RulesPending", raw); err != nil {
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

// EscrowTableInCalldata represents a TableInCalldata error raised by the Escrow contract.
type EscrowTableInCalldata struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TableInCalldata()
func EscrowTableInCalldataErrorID() common.Hash {
	return common.HexToHash("0x987d2ff2ebb18af220e228026ab7c0b7d2cfb6309a7eb618a1fa4670ce6fb2d2")
}

// UnpackTableInCalldataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TableInCalldata()
func (escrow *Escrow) UnpackTableInCalldataError(raw []byte) (*EscrowTableInCalldata, error) {
	out := new(EscrowTableInCalldata)
	if err := escrow.abi.UnpackIntoInterface(out, "TableInCalldata", raw); err != nil {
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

// EscrowTooManyKeys represents a TooManyKeys error raised by the Escrow contract.
type EscrowTooManyKeys struct {
	Account uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyKeys(uint32 account)
func EscrowTooManyKeysErrorID() common.Hash {
	return common.HexToHash("0x016e173378c250cc1fe7028463f111f086ae1f31f043e805dc955de081a6a74b")
}

// UnpackTooManyKeysError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyKeys(uint32 account)
func (escrow *Escrow) UnpackTooManyKeysError(raw []byte) (*EscrowTooManyKeys, error) {
	out := new(EscrowTooManyKeys)
	if err := escrow.abi.UnpackIntoInterface(out, "TooManyKeys", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowTooManyVersions represents a TooManyVersions error raised by the Escrow contract.
type EscrowTooManyVersions struct {
	Max uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyVersions(uint32 max)
func EscrowTooManyVersionsErrorID() common.Hash {
	return common.HexToHash("0x613d735f4f17be80cb2d6256b95a115abfc35c619f26d2316c3c0f386519a077")
}

// UnpackTooManyVersionsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyVersions(uint32 max)
func (escrow *Escrow) UnpackTooManyVersionsError(raw []byte) (*EscrowTooManyVersions, error) {
	out := new(EscrowTooManyVersions)
	if err := escrow.abi.UnpackIntoInterface(out, "TooManyVersions", raw); err != nil {
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

// EscrowWrongDataHash represents a WrongDataHash error raised by the Escrow contract.
type EscrowWrongDataHash struct {
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongDataHash(bytes32 expected)
func EscrowWrongDataHashErrorID() common.Hash {
	return common.HexToHash("0xc63bb31a1dd181497b863ee8a58f2e8463a7d922a876f8463eb7816fca77ec7e")
}

// UnpackWrongDataHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongDataHash(bytes32 expected)
func (escrow *Escrow) UnpackWrongDataHashError(raw []byte) (*EscrowWrongDataHash, error) {
	out := new(EscrowWrongDataHash)
	if err := escrow.abi.UnpackIntoInterface(out, "WrongDataHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowWrongDataLength represents a WrongDataLength error raised by the Escrow contract.
type EscrowWrongDataLength struct {
	Length   *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongDataLength(uint256 length, uint256 expected)
func EscrowWrongDataLengthErrorID() common.Hash {
	return common.HexToHash("0xb76023208191e4e4bcf1350c194aa85de9fbb0179e7649333715c400b4266e8c")
}

// UnpackWrongDataLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongDataLength(uint256 length, uint256 expected)
func (escrow *Escrow) UnpackWrongDataLengthError(raw []byte) (*EscrowWrongDataLength, error) {
	out := new(EscrowWrongDataLength)
	if err := escrow.abi.UnpackIntoInterface(out, "WrongDataLength", raw); err != nil {
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

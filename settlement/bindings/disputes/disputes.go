// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package disputes

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

// DisputesDispute is an auto generated low-level Go binding around an user-defined struct.
type DisputesDispute struct {
	Dissenter   common.Address
	Since       *big.Int
	DecidedAt   *big.Int
	State       uint8
	Kind        uint8
	Defender    common.Address
	DefendUntil *big.Int
	Until       *big.Int
	Referee     common.Address
	Bond        uint64
	SlashBps    uint16
	Node        common.Address
	Index       uint32
	Miner       common.Address
	Assignment  [32]byte
	Commit      [32]byte
	Attested    [32]byte
	Claimed     [32]byte
}

// DisputesTerms is an auto generated low-level Go binding around an user-defined struct.
type DisputesTerms struct {
	Prices       uint16
	MinBond      uint64
	DefendWindow uint32
	Term         uint32
	SlashBps     uint16
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

// DisputesMetaData contains all meta data concerning the Disputes contract.
var DisputesMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structDisputes.Terms\",\"components\":[{\"name\":\"prices\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minBond\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"defendWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"term\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_DISSENTS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_MIN_BOND\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_PRICES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_TERM\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_SLASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bondFor\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"connect\",\"inputs\":[{\"name\":\"escrow_\",\"type\":\"address\",\"internalType\":\"contractIEscrow\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"},{\"name\":\"evidence_\",\"type\":\"address\",\"internalType\":\"contractIEvidence\"},{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"governor_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"first_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"defend\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"disputeOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDisputes.Dispute\",\"components\":[{\"name\":\"dissenter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"since\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"decidedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumDisputes.State\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumDisputes.Kind\"},{\"name\":\"defender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"defendUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"referee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commit\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attested\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"claimed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dissent\",\"inputs\":[{\"name\":\"record\",\"type\":\"bytes26\",\"internalType\":\"bytes26\"},{\"name\":\"bundle\",\"type\":\"tuple\",\"internalType\":\"structBundle\",\"components\":[{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structVoucher\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settleBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"params\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"assignment\",\"type\":\"tuple\",\"internalType\":\"structAssignment\",\"components\":[{\"name\":\"task\",\"type\":\"tuple\",\"internalType\":\"structTask\",\"components\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"prompt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokens\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"width\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"height\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"steps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"guidance\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"seed\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"tier\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"class\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"miner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"commitBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"commit\",\"type\":\"tuple\",\"internalType\":\"structCommit\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"picture\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"pixels\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trace\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"signatures\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"plain\",\"type\":\"int32\",\"internalType\":\"int32\"},{\"name\":\"certificate\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"audit\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"reveal\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumDisputes.Kind\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"claimed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"most\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"escrow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEscrow\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"evidence\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIEvidence\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"governor\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"idOf\",\"inputs\":[{\"name\":\"payer\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"nextTerms\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDisputes.Terms\",\"components\":[{\"name\":\"prices\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minBond\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"defendWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"term\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"activeAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owed\",\"inputs\":[{\"name\":\"who\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"provenWrong\",\"inputs\":[{\"name\":\"payer\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"punishAlso\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"a\",\"type\":\"tuple\",\"internalType\":\"structAttestation\",\"components\":[{\"name\":\"assignment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commit\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"plain\",\"type\":\"int32\",\"internalType\":\"int32\"},{\"name\":\"augmented\",\"type\":\"int32\",\"internalType\":\"int32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"refereeNow\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"resolve\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setReferee\",\"inputs\":[{\"name\":\"referee\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTerms\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structDisputes.Terms\",\"components\":[{\"name\":\"prices\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minBond\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"defendWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"term\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"suspended\",\"inputs\":[{\"name\":\"payer\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"refBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"terms\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDisputes.Terms\",\"components\":[{\"name\":\"prices\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minBond\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"defendWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"term\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Decided\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumDisputes.State\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Defended\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"defender\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Dissented\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"payer\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"number\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumDisputes.Kind\"},{\"name\":\"index\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"assignment\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"attested\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"claimed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"bond\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"until\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Punished\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"gweis\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RefereeSet\",\"inputs\":[{\"name\":\"referee\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"activeAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TermsSet\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structDisputes.Terms\",\"components\":[{\"name\":\"prices\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minBond\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"defendWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"term\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"name\":\"activeAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"who\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"gweis\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyConnected\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"AlreadyDefended\",\"inputs\":[{\"name\":\"defender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyDisputed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AlreadyPunished\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadMember\",\"inputs\":[{\"name\":\"role\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BondTooLarge\",\"inputs\":[{\"name\":\"bond\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"most\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoReferee\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAContract\",\"inputs\":[{\"name\":\"referee\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAParty\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAnAudit\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NotDeployer\",\"inputs\":[{\"name\":\"deployer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotGovernor\",\"inputs\":[{\"name\":\"governor\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOpen\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumDisputes.State\"}]},{\"type\":\"error\",\"name\":\"NotPlainToken\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotWrong\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumDisputes.State\"}]},{\"type\":\"error\",\"name\":\"NothingOwed\",\"inputs\":[{\"name\":\"who\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToDispute\",\"inputs\":[{\"name\":\"attested\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"claimed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OtherStatement\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OutOfBounds\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"low\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"high\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SaidNothing\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooLittleGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Undecided\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"UnknownDispute\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "Disputes",
	Bin: "0x60a06040523461038a57604051601f613b3f38819003918201601f19168301916001600160401b0383118484101761038e5780849260a09460405283398101031261038a5760405160a081016001600160401b0381118282101761038e57604052610069826103a2565b81526020820151916001600160401b038316830361038a5760208201928352610094604082016103b1565b604083019081526100ba60806100ac606085016103b1565b9360608601948552016103a2565b92608081019384523360805261ffff81511660018110801561037f575b610347575084516001600160401b0316600181108015610337575b6102f9575063ffffffff8351166001811080156102ed575b6102b6575063ffffffff82511663ffffffff8451166001821080156102ad575b61027157505061ffff8451166103e881108015610266575b61022b577f7a8e527a8dd56ef56478b452e5c7f6805ef9755c6bbf307e699de6e239fd2c9a60c08761ffff8863ffffffff89818a858b51169660055462010000600160501b03825160101b16906dffffffff00000000000000000000845160501b168560701b875160701b16918a60901b8a5160901b16938b60901b19918d8960701b199160018060701b0319161716171617171760055560405197885260018060401b03905116602088015251166040860152511660608401525116608082015260018060401b03431660a0820152a160405161377c90816103c38239608051816106950152f35b6040516313a5e3a360e31b815267736c61736842707360c01b600482015260248101919091526103e860448201526127106064820152608490fd5b506127108111610142565b6040516313a5e3a360e31b81526b646566656e6457696e646f7760a01b6004820152602481019290925260016044830152606482015260849150fd5b5080821161012a565b6040516313a5e3a360e31b8152637465726d60e01b6004820152602481019190915260016044820152621000006064820152608490fd5b5062100000811161010a565b6040516313a5e3a360e31b8152661b5a5b909bdb9960ca1b600482015260248101919091526001604482015266038d7ea4c680006064820152608490fd5b5066038d7ea4c6800081116100f2565b6040516313a5e3a360e31b81526570726963657360d01b60048201526024810191909152600160448201526127106064820152608490fd5b5061271081116100d7565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519061ffff8216820361038a57565b519063ffffffff8216820361038a5756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063095861ee14611ea65780630c340a2414611e7e5780630d6ce15e14611e625780632cc750d914611e3657806332d4f0c214611e1557806336ca5fb714611dd65780633abb8e3d14611d785780633ccfd60b14611c3f5780635c23bdf5146119205780636d76759f146119045780636f07f652146118785780637b103999146118505780638921c1611461181057806394098696146117c55780639427c7d6146114d35780639886bf63146114b65780639cda4e561461149b578063a77e098714611473578063b74f983a1461127a578063c4a796c114611174578063d50256251461114b578063db6899fd1461088f578063df18e0471461084c578063e2fdcc1714610825578063f93700ab14610604578063fa04d2bc1461016e5763fc0c546a14610143575f80fd5b3461016b578060031936011261016b576004546040516001600160a01b039091168152602090f35b80fd5b503461016b5760a036600319011261016b576001546001600160a01b0316338190036105f257506040516101a181612172565b6101a9612417565b8082526101b461208e565b602083019081526101c361200f565b906040840191825261ffff6101d6612022565b936060860194855260806101e8612428565b9601958652166001811080156105e7575b6105af5750516001600160401b031660018110801561059f575b610561575063ffffffff825116600181108015610555575b61051e575063ffffffff80915116915116600182108015610515575b6104d9578361ffff8451166103e8811080156104ce575b6104935750608061026d61238b565b80516005805460208401516040850151606086015196909501516001600160a01b031990921661ffff949094169390931760109390931b69ffffffffffffffff0000169290921760509390931b63ffffffff60501b169290921760709390931b63ffffffff60701b169290921760909290921b61ffff60901b169190911790556001600160401b036102fd612cb5565b166001600160401b0319600754161760075560043561ffff81169081810361048f575061ffff1960065416176006556024356001600160401b038116810361048b5769ffffffffffffffff00006006549160101b169069ffffffffffffffff000019161760065560443563ffffffff8116810361048b576006805463ffffffff60501b191660509290921b63ffffffff60501b1691909117905560643563ffffffff8116810361048b576006805463ffffffff60701b191660709290921b63ffffffff60701b1691909117905560843561ffff8116810361048b576006549061ffff60901b9060901b169061ffff60901b1916176006557f7a8e527a8dd56ef56478b452e5c7f6805ef9755c6bbf307e699de6e239fd2c9a60c06001600160401b03600754166040519061ffff610432612417565b1682526001600160401b0361044561208e565b16602083015263ffffffff61045861200f565b16604083015263ffffffff61046b612022565b16606083015261ffff61047c612428565b16608083015260a0820152a180f35b5080fd5b8280fd5b6040516313a5e3a360e31b815267736c61736842707360c01b600482015260248101919091526103e860448201526127106064820152608490fd5b50612710811161025e565b6040516313a5e3a360e31b81526b646566656e6457696e646f7760a01b6004820152602481019290925260016044830152606482015260849150fd5b50808211610247565b6040516313a5e3a360e31b8152637465726d60e01b6004820152602481019190915260016044820152621000006064820152608490fd5b5062100000811161022b565b6040516313a5e3a360e31b8152661b5a5b909bdb9960ca1b600482015260248101919091526001604482015266038d7ea4c680006064820152608490fd5b5066038d7ea4c680008111610213565b6040516313a5e3a360e31b81526570726963657360d01b60048201526024810191909152600160448201526127106064820152608490fd5b5061271081116101f9565b63ad0550d560e01b8252600452602490fd5b503461016b5760c036600319011261016b576004356001600160a01b0381169081900361048b576024356001600160a01b0381169081900361048f576044356001600160a01b03811690819003610821576064356001600160a01b0381169081900361081d576084356001600160a01b038116908181036108195760a435956001600160a01b0387168703610815577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633819003610803575087546001600160a01b0381166107f5576107ef9694928261073b9261070e7f60f244a7521475d2733700f9401b4aba61e63832a97a2bb18a2c87e13b19c4cb9b9997956133c8565b6001600160a01b031916178a55610724866133c8565b61072d856133c8565b610736846133c8565b6133c8565b61074485612c7c565b6001600160601b0360a01b60015416176001556001600160601b0360a01b60045416176004556001600160601b0360a01b60035416176003556001600160601b0360a01b6002541617600255600754600160401b600160e01b038260401b16906001600160401b0363ffffffff60e01b0116176007556040519182916001600160401b03431690839092916001600160401b03602091604084019560018060a01b0316845216910152565b0390a180f35b6239c01160e31b8952600489fd5b630646601b60e11b8952600452602488fd5b8780fd5b8680fd5b8480fd5b8380fd5b503461016b578060031936011261016b57546040516001600160a01b039091168152602090f35b503461016b57602036600319011261016b576020906001600160401b03906040906001600160a01b0361087d6120c2565b168152600d8452205416604051908152f35b50346111335760c0366003190112611133576004359065ffffffffffff1982169081830361113357602435916001600160401b038311611133578260040193610440600319853603011261113357604435936005851015611133576108f2612022565b946084359660a435976001600160401b038916809903611133576109146124f5565b6040519361012085018581106001600160401b0382111761113757604052602085019060408601968060f81c875267ffffffff0000000063ffffffff62ffffff8360d81c1692838652818160b81c1690818c5262ffffff8160981c1660608c015262ffffff8160781c1660808c015264ffffffffff8160501c1660a08c0152828160301c1660c08c015260ff8160f01c1660e08c015261ff0060ff8260901c169160a81c161760010b6101008b0152169160201b1617998a5f52600960205260405f209460018060a01b036003541660e4840191823563ffffffff8116810361113357808f8a90610a059350612f89565b823b1561113357604063ffffffff9181519e8f90631bfe560f60e01b825260048201526001600160401b03825116602482015260446001600160401b0360208401511691015201511660648d015260a060848d015260018060a01b03610a6a826120d8565b1660a48d015263ffffffff610a8160248701612035565b1660c48d0152604485013560e48d018190529b60648601926001600160a01b03610aaa856120d8565b1661010483015263ffffffff610b1160848901966001600160401b03610acf896120a4565b166101248601526001600160401b03610aea60a48c016120a4565b166101448601526001600160401b03610b0560c48c016120a4565b16610164860152612035565b166101848301526101048701356101a48301526101248701356101c48301526101448701356101e483015261016487013561020483015261ffff610b586101848901612439565b1661022483015261ffff610b6f6101a48901612439565b1661024483015261ffff610b866101c48901612439565b1661026483015261ffff610b9d6101e48901612439565b166102848301526001600160401b03610bb961020489016120a4565b166102a483015260ff610bcf6102248901612448565b166102c483015260ff610be56102448901612448565b166102e48301526001600160a01b03610c0161026489016120d8565b166103048301526001600160a01b03610c1d61028489016120d8565b166103248301526001600160401b03610c396102a489016120a4565b166103448301526001600160401b03610c556102c489016120a4565b166103648301526001600160401b03610c716102e489016120a4565b16610384830152610304870196610c8c6103a4840189612456565b610cb1610c9d6103a4830186612490565b6104406104448701526104e48601916124c1565b916103c4820135918260030b8093036111335784610d3f819492610d2c610424610d24610d035f9a610cf08e899a6104648b01526103e4880190612490565b89830360a319016104848b0152906124c1565b610d1161040486018e612490565b88830360a319016104a48a0152906124c1565b92018a612490565b84830360a319016104c4860152906124c1565b03915afa801561112857611113575b506008880187905560038801805463ffffffff60a01b191660a086901b63ffffffff60a01b161781559984908a90610d85826120b8565b8a546001600160f81b031660f883901b6001600160f81b031916178b5551610db0939060ff166132be565b600789019081558a546001600160a01b0319166001600160a01b03909216919091178a558054909490610de28a6120b8565b89158015611100575b1580156110e6575b8189149081156110dd575b506110c6575090610e5b610e6c92604051610e4460208201927fa628b8b5ca1c1f4a1a5f0d738c8b4bdd978d29c57681d575fd5507afcbaeae4684526040830190612456565b60c08152610e5360e0826121c3565b519020612b80565b6006890155600588019b8c556124e1565b6004870180546001600160a01b0319166001600160a01b0390921691909117905535926001600160401b03841684036110c257610eb0610eaa61238b565b9461220e565b8d6001600160401b0382169e8f116110ab57508c9d506080859d9a9b9c9d015194610ed96120ec565b6002890180546001600160f01b0319166001600160a01b039092169190911760e09790971b61ffff60e01b169690961760a083811b67ffffffffffffffff60a01b16919091178755885464ffffffffff60a01b1960ff60f01b1933167fff00ffffffffffffffffffff000000000000000000000000000000000000000090921691909117600160f01b17164390911b64ffffffffff60a01b161788556040810151610f8a9063ffffffff16436127ff565b64ffffffffff16906060015163ffffffff164390610fa7916127ff565b6001909801805464ffffffffff60c81b191660c89990991b64ffffffffff60c81b16989098178855875464ffffffffff60a01b191660a09190911b64ffffffffff60a01b16178755610ff890612687565b5163ffffffff16985163ffffffff1696600160a01b6001900390541699549154925460a01c6001600160401b0316945460c81c64ffffffffff1695604051978852611042816120b8565b602088015263ffffffff1660408701526060860152608085015260a084015260c083015260e08201526101007f12f1308f6c0a1f6b62e9138b2cc348bc61dc20c03fec9d424403c3999a8703c491a45f51602061375c5f395f51905f525d604051908152602090f35b635b17f6f960e01b8d5260048f905260245260448cfd5b8a80fd5b634af05bff60e01b8e52600452602487905260448dfd5b9050155f610dfe565b5061270f198812801590610df35750612710881315610df3565b5061110a8a6120b8565b60018a14610deb565b611120919d505f906121c3565b5f9b5f610d4e565b6040513d5f823e3d90fd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b34611133575f3660031901126111335760a061116561238b565b6111726040518092612046565bf35b346111335760203660031901126111335761118d6120c2565b6001546001600160a01b031633819003611268577f60f244a7521475d2733700f9401b4aba61e63832a97a2bb18a2c87e13b19c4cb6001600160401b03836111d481612c7c565b6111dc6120ec565b600780546001600160e01b031985011660409290921b68010000000000000000600160e01b0316919091179055611263611214612cb5565b600880546001600160a01b039490941691851660a090811b6001600160e01b03199095169490941782179081905560408051928352931c9093166001600160401b031660208401528291820190565b0390a1005b63ad0550d560e01b5f5260045260245ffd5b34611133576101003660031901126111335760043560c03660231901126111335760e4356001600160401b0381116111335736602382011215611133578060040135906001600160401b038211611133573660248383010111611133576112df6124f5565b825f52600960205260405f2090815460ff8160f01c166112fe816120b8565b60048103611453575060f81c611313816120b8565b159283611443575b83611433575b83611415575b60405160208101927f8375518c9d0462559c7fc98b402c6ae9a9733ab109da27325c32e4289744af8a8452602435604083015263ffffffff61136761200f565b166060830152606435608083015260843560a083015260a4358060030b8091036111335760c083015260c435938460030b8095036111335760246113c8926113cd9660e086015260e085526113be610100866121c3565b0192519020612b80565b612c3c565b91158015611404575b6113f5576113e392612a23565b5f5f51602061375c5f395f51905f525d005b63ed63b80960e01b5f5260045ffd5b506001600160a01b038216156113d6565b925060a4358060030b90818103611133575060078301541492611327565b6006830154608435149350611321565b600583015460243514935061131b565b63220d3aed60e21b5f52600486905261146b816120b8565b60245260445ffd5b34611133575f366003190112611133576003546040516001600160a01b039091168152602090f35b34611133575f36600319011261113357602060405160108152f35b34611133575f366003190112611133576020604051621000008152f35b34611133576020366003190112611133575f6102206040516114f481612156565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015201526004355f52600960205261024060405f2060086040519161158283612156565b805460018060a01b038116845264ffffffffff8160a01c16602085015264ffffffffff8160c81c16604085015260ff8160f01c166115bf816120b8565b606085015260f81c6115d0816120b8565b608084015264ffffffffff600182015460018060a01b03811660a0860152818160a01c1660c086015260c81c1660e084015261ffff600282015460018060a01b0381166101008601526001600160401b038160a01c1661012086015260e01c1661014084015263ffffffff600382015460018060a01b03811661016086015260a01c1661018084015260018060a01b036004820154166101a084015260058101546101c084015260068101546101e0840152600781015461020084015201546102208201526102206040519160018060a01b03815116835264ffffffffff602082015116602084015264ffffffffff604082015116604084015260608101516116d8816120b8565b606084015260808101516116eb816120b8565b608084015260018060a01b0360a08201511660a084015264ffffffffff60c08201511660c084015264ffffffffff60e08201511660e084015260018060a01b03610100820151166101008401526001600160401b036101208201511661012084015261ffff6101408201511661014084015260018060a01b036101608201511661016084015263ffffffff6101808201511661018084015260018060a01b036101a0820151166101a08401526101c08101516101c08401526101e08101516101e08401526102008101516102008401520151610220820152f35b34611133576060366003190112611133576117de611fe9565b6117e6611ffc565b906044356001600160401b03811681036111335760209261180692612280565b6040519015158152f35b34611133576020366003190112611133576004356001600160401b03811681036111335761183f60209161220e565b6001600160401b0360405191168152f35b34611133575f366003190112611133576002546040516001600160a01b039091168152602090f35b34611133575f366003190112611133576118906121e4565b5060c06001600160401b0360075416604051906118ac82612172565b61ffff60065481811684526001600160401b038160101c16602085015263ffffffff8160501c16604085015263ffffffff8160701c16606085015260901c1660808301526118fd6040518093612046565b60a0820152f35b34611133575f3660031901126111335760206040516127108152f35b346111335760203660031901126111335760043561193c6124f5565b6119458161252a565b60028101805461195e906001600160a01b03168461280c565b6003811015611c2b57801580611c14575b611bf357825464ffffffffff60c81b19164360c81b64ffffffffff60c81b161783557ffe4576bb1a70c28ee51802ddeca8b4738f9f1c58d8a93b9e9f9e57171a1d3f389260209260ff9260018103611a7c5750815460f084901b1916600160f11b178255805460018301805490916119fc916001600160a01b03169060a01c6001600160401b0316612909565b546001600160a01b03169081611a37575b50505b5460f01c1660405190611a22816120b8565b8152a25f5f51602061375c5f395f51905f525d005b6001600160401b03905460a01c16905f52600d84526001600160401b03611a6560405f209282845416612136565b166001600160401b03198254161790558580611a0d565b600203611b39578154600160f21b8460f01b1982161783556001600160401b03825460a01c169060018060a01b03165f52600d85526001600160401b03611aca60405f209282845416612136565b825467ffffffffffffffff1916911617905560018201546001600160a01b0316611b0e575b506003810154611b09906001600160a01b03168287612a23565b611a10565b548154611b33916001600160a01b03919091169060a01c6001600160401b0316612909565b85611aef565b8154600360f01b8460f01b1982161783556001600160401b03825460a01c169060018060a01b03165f52600d85526001600160401b03611b8060405f209282845416612136565b825467ffffffffffffffff1916911617905560018201546001600160a01b03169081611bae575b5050611a10565b6001600160401b03905460a01c16905f52600d84526001600160401b03611bdc60405f209282845416612136565b166001600160401b03198254161790558580611ba7565b64ffffffffff600184015460c81c16634648fe0160e11b5f5260045260245ffd5b5064ffffffffff600184015460c81c16431061196f565b634e487b7160e01b5f52602160045260245ffd5b34611133575f36600319011261113357611c576124f5565b335f52600d6020526001600160401b0360405f2054168015611d6557335f52600d60205260405f206001600160401b031981541690556040518181527fbae95d59332d6e1e8f1ae78e7bebdaeef072d57b731c8790a636667e3a0a87ee60203392a26004546001600160a01b031690633b9aca008082029182049003611d51576040519063a9059cbb60e01b5f523360045260245260205f60448180865af19060015f5114821615611d30575b60405215611d1e575f5f51602061375c5f395f51905f525d005b635274afe760e01b5f5260045260245ffd5b906001811516611d4857823b15153d15161690611d04565b503d5f823e3d90fd5b634e487b7160e01b5f52601160045260245ffd5b633a8d87ed60e11b5f523360045260245ffd5b3461113357604036600319011261113357611d91611fe9565b67ffffffff0000000063ffffffff611da7611ffc565b169160201b16175f526009602052602060ff60405f205460f01c16611dcb816120b8565b600460405191148152f35b34611133576040366003190112611133576020611df1611fe9565b67ffffffff0000000063ffffffff611e07611ffc565b1691831b1617604051908152f35b34611133575f36600319011261113357602060405166038d7ea4c680008152f35b34611133575f366003190112611133576020611e506120ec565b6040516001600160a01b039091168152f35b34611133575f3660031901126111335760206040516103e88152f35b34611133575f366003190112611133576001546040516001600160a01b039091168152602090f35b3461113357602036600319011261113357600435611ec26124f5565b611ecb8161252a565b6002810180546001600160a01b031615611fda576001820180549092906001600160a01b03811680611fc8575064ffffffffff9060a01c16804311611fb657506003810154611f22906001600160a01b03166125ab565b159081611f98575b50611f855781546001600160a01b031916339081179092556040519182526113e3926001600160401b03927fc38e12ec3f6cae4667191cb06fec2e91270faa0df615d35f50547ea388dc1e0390602090a25460a01c16612687565b63544fc10d60e01b5f523360045260245ffd5b60040154611faf91506001600160a01b03166125ab565b1584611f2a565b6326b39d0360e11b5f5260045260245ffd5b637b91035f60e01b5f5260045260245ffd5b638c50090760e01b5f5260045ffd5b6004359063ffffffff8216820361113357565b6024359063ffffffff8216820361113357565b6044359063ffffffff8216820361113357565b6064359063ffffffff8216820361113357565b359063ffffffff8216820361113357565b61ffff608080928281511685526001600160401b03602082015116602086015263ffffffff604082015116604086015263ffffffff6060820151166060860152015116910152565b602435906001600160401b038216820361113357565b35906001600160401b038216820361113357565b60051115611c2b57565b600435906001600160a01b038216820361113357565b35906001600160a01b038216820361113357565b6008546001600160401b038160a01c16801515908161212b575b5015612118576001600160a01b031690565b5060075460401c6001600160a01b031690565b90504310155f612106565b906001600160401b03809116911601906001600160401b038211611d5157565b61024081019081106001600160401b0382111761113757604052565b60a081019081106001600160401b0382111761113757604052565b606081019081106001600160401b0382111761113757604052565b608081019081106001600160401b0382111761113757604052565b90601f801991011681019081106001600160401b0382111761113757604052565b604051906121f182612172565b5f6080838281528260208201528260408201528260608201520152565b61221661238b565b9064ffffffffff61ffff835116911602906001600160401b038216918203611d5157602001516001600160401b03169081811015612252575090565b905090565b805482101561226c575f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b9063ffffffff67ffffffff0000000091169160201b16176001600160401b035f9216915b815f52600a60205260405f205481101561231c57815f52600a6020528264ffffffffff6122d48360405f20612257565b5054161115806122f3575b6122eb576001016122a4565b505050600190565b50815f52600a60205264ffffffffff61230f8260405f20612257565b505460281c1683106122df565b505f52600960205260405f20549060ff8260f01c1661233a816120b8565b80158015612378575b61237157600290612353816120b8565b149182159261236157505090565b60c81c64ffffffffff1611919050565b5050505f90565b508164ffffffffff8460a01c1611612343565b6123936121e4565b506001600160401b0360075416801515908161240c575b50156124055760065b61ffff604051916123c383612172565b5481811683526001600160401b038160101c16602084015263ffffffff8160501c16604084015263ffffffff8160701c16606084015260901c16608082015290565b60056123b3565b90504310155f6123aa565b6004359061ffff8216820361113357565b6084359061ffff8216820361113357565b359061ffff8216820361113357565b359060ff8216820361113357565b63ffffffff61248a608080938035865260208101356020870152604081013560408701526060810135606087015201612035565b16910152565b9035601e19823603018112156111335701602081359101916001600160401b03821161113357813603831361113357565b908060209392818452848401375f828201840152601f01601f1916010190565b356001600160a01b03811681036111335790565b5f51602061375c5f395f51905f525c61251b5760015f51602061375c5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b90815f52600960205260405f209160ff835460f01c169061254a826120b8565b811561257b57612559826120b8565b60018203612565575050565b63013737f560e31b5f5260045261146b816120b8565b630e96d90b60e41b5f5260045260245ffd5b6001600160401b035f19911601906001600160401b038211611d5157565b336001600160a01b038216149081156125c2575090565b6002546126249250602091906001600160a01b03166125e9436001600160401b031661258d565b60405163fa69dbf160e01b81526001600160a01b0390931660048401526001600160401b031660248301529092839190829081906044820190565b03915afa908115611128575f91612645575b506001600160a01b0316331490565b90506020813d60201161267f575b81612660602093836121c3565b8101031261113357516001600160a01b0381168103611133575f612636565b3d9150612653565b60018060a01b0360045416604051916370a0823160e01b8352306004840152602083602481855afa928315611128575f936127c4575b506001600160401b031691633b9aca00830292808404633b9aca001490151715611d5157604051916323b872dd60e01b5f5233600452306024528360445260205f60648180855af160015f51148116156127a5575b836040525f60605215611d1e575060208260248160018060a01b03600454166370a0823160e01b82523060048301525afa918215611128575f92612771575b508103908111611d51570361276257565b6357f0864160e01b5f5260045ffd5b9091506020813d60201161279d575b8161278d602093836121c3565b810103126111335751905f612751565b3d9150612780565b60018115166127bb57813b15153d151616612712565b833d5f823e3d90fd5b9092506020813d6020116127f7575b816127e0602093836121c3565b810103126111335751916001600160401b036126bd565b3d91506127d3565b91908201809211611d5157565b6001600160a01b0382161561290357620325aa5a106128f4575f9182916040516020810191637b96882b60e01b835260248201526024815261284f6044826121c3565b519162030d40fa3d156128ec573d906001600160401b0382116111375760405191612884601f8201601f1916602001846121c3565b82523d5f602084013e5b1580156128e0575b6128db576020815191015190602081106128ca575b50600181146128c4576002036128c057600290565b5f90565b50600190565b5f199060200360031b1b165f6128ab565b505f90565b50602081511415612896565b60609061288e565b632eea15db60e11b5f5260045ffd5b50505f90565b906001600160a01b0316806129fc575f5b6001600160401b03811691826129c5575b50506001600160401b0360018060a01b03600454169216036001600160401b038111611d51576001600160401b0316633b9aca00810290808204633b9aca001490151715611d51576040519063a9059cbb60e01b5f5261dead60045260245260205f60448180865af19060015f51148216156129ad575b60405215611d1e5750565b906001811516611d4857823b15153d151616906129a2565b5f52600d6020526001600160401b036129e560405f209282845416612136565b166001600160401b03198254161790555f8061292b565b677fffffffffffffff8260011c1661291a565b51906001600160401b038216820361113357565b9091815f52600c60205260405f2060018060a01b0382165f5260205260ff60405f205416612b60575f828152600c602090815260408083206001600160a01b03948516808552908352818420805460ff19166001179055600280549088015497549251635be2777760e01b81526004810183905260e09890981c61ffff1660248901529185166044880152959391928492606492849291165af1908115611128575f91612b02575b5060207f021358c7a9be31ef3e379352ed36630209799229d6d0685d2ecc7540743a1f2f916001600160401b0360405191168152a3565b90506020813d602011612b58575b81612b1d602093836121c3565b81010312611133576020612b517f021358c7a9be31ef3e379352ed36630209799229d6d0685d2ecc7540743a1f2f92612a0f565b9150612acb565b3d9150612b10565b63525e2bc360e11b5f9081526001600160a01b0391909116600452602490fd5b60429060018060a01b035f541660405160208101917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f83527f6e8b38c4e0d862484013a818c0a7b58ac800e3c137b433dafa8616d161ff2d9a60408301527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606083015246608083015260a082015260a08152612c1e60c0826121c3565b519020906040519161190160f01b8352600283015260228201522090565b916041810361237157806040101561226c57806020116111335781359060401161113357612c77926040602084013593013560f81c906133e7565b505090565b6001600160a01b038116908115159081612cab575b50612c995750565b6322a2d07b60e21b5f5260045260245ffd5b90503b155f612c91565b5f54604051638f7dcfa360e01b81526001600160a01b039091169061010081600481855afa9081156111285762ffffff916080915f91612e81575b50015116604051630c54703960e31b8152816004820152608081602481865afa9081156111285763ffffffff916040915f91612e62575b50015116906001811180612ddb575b612d53575b50612d5091506001600160401b034316612136565b90565b63ffffffff6024612d656080936134c1565b6040519586938492630c54703960e31b84521660048301525afa801561112857604063ffffffff91612d50945f91612dac575b5001511681811115612d3b5790505f612d3b565b612dce915060803d608011612dd4575b612dc681836121c3565b810190613469565b5f612d98565b503d612dbc565b50612de5816134c1565b63ffffffff60405191630664342760e21b8352166004820152602081602481875afa908115611128575f91612e28575b506001600160401b034391161015612d36565b90506020813d602011612e5a575b81612e43602093836121c3565b8101031261113357612e5490612a0f565b5f612e15565b3d9150612e36565b612e7b915060803d608011612dd457612dc681836121c3565b5f612d27565b612ea391506101003d8111612ea9575b612e9b81836121c3565b810190612ed3565b5f612cf0565b503d612e91565b519063ffffffff8216820361113357565b519064ffffffffff8216820361113357565b9081610100910312611133576040519061010082018281106001600160401b0382111761113757604052612f0681612eb0565b8252612f1460208201612ec1565b6020830152612f2560408201612ec1565b6040830152612f3660608201612ec1565b6060830152608081015162ffffff81168103611133576080830152612f5d60a08201612eb0565b60a083015260c081015180151581036111335760c0830152612f819060e001612ec1565b60e082015290565b90929192604051612f998161218d565b5f81525f60208201525f60408201525060ff815460f01c16612fba816120b8565b156131615754600260ff8260f01c16612fd2816120b8565b148061314e575b8061312d575b1561311a57815f52600a60205260405f209060405191604083018381106001600160401b038211176111375760405264ffffffffff8260a01c16835264ffffffffff602084019260c81c1682528054600160401b8110156111375761304991600182018155612257565b9290926131075764ffffffffff90511669ffffffffff00000000008354928264ffffffffff1985161785555160281b169169ffffffffffffffffffff191617179055805f5260096020525f60086040822082815582600182015582600282015582600382015582600482015582600582015582600682015582600782015501555f52600b60205260405f206001600160401b03604051916130e98361218d565b54818116835260401c166020820152604063ffffffff829416910152565b634e487b7160e01b5f525f60045260245ffd5b506306f43d1160e31b5f5260045260245ffd5b50815f52600a60205260405f205460018101809111611d5157601011612fdf565b504364ffffffffff8260c81c1610612fd9565b505f54604051638f7dcfa360e01b81529293929061010090829060049082906001600160a01b03165afa9081156111285760019163ffffffff915f9161326d575b50511601916001600160401b038311611d51576131c76001600160401b03431661258d565b916001600160401b03604051946131dd8661218d565b1684526001600160401b03602085019316835263ffffffff60408501921682525f52600b60205260405f20916001600160401b0380855116166001600160401b031984541617835551906fffffffffffffffff000000000000000083549163ffffffff60801b905160801b169260401b169073ffffffffffffffffffffffff000000000000000019161717905590565b61328691506101003d8111612ea957612e9b81836121c3565b5f6131a2565b903590601e198136030182121561113357018035906001600160401b0382116111335760200191813603831361113357565b939291936132cb856120b8565b600485146133af576132dc856120b8565b841580801561339c575b61334d575060ff166003810361333b57509061330a8261040061331094019061328c565b9061363e565b6020819392930190818111611d515760039035939461332e816120b8565b146133365750565b359150565b631e10d5b760e31b5f5260045260245ffd5b905061336a613372936133646103e085018561328c565b906134d9565b9390956120b8565b15613391576103c0915001358060030b810361113357915b9160030b90565b503560e01d9161338a565b506133a6866120b8565b600186146132e6565b509250506103406133c2606084016124e1565b92013590565b6001600160a01b0316156133d857565b63d92e233d60e01b5f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161345e579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611128575f516001600160a01b0381161561345457905f905f90565b505f906001905f90565b5050505f9160039190565b90816080910312611133576134b9606060405192613486846121a8565b61348f81612a0f565b845261349d60208201612eb0565b60208501526134ae60408201612eb0565b604085015201612a0f565b606082015290565b63ffffffff5f199116019063ffffffff8211611d5157565b9192908201916134e76121e4565b9163ffffffff5f9516945b84831061350d575b85630d653fab60e41b5f5260045260245ffd5b604051613519816121a8565b5f815260208101935f855260408201945f865260608301905f82528235908160f81c6001811161361d57600114855260e882901c61ffff169052604881901c6001600160a01b0316875260081c6001600160401b03169052601f8101908110611d515780948863ffffffff8516146135f7575050516135e5575b823560f01c9260028101809111611d515792805b6135c5575063ffffffff1663ffffffff8114611d51576001016134f2565b9260308101809111611d5157925f19810190808211611d515716806135a7565b9160458101809111611d515791613593565b95509693509194505051156136155750516001600160a01b03169190565b9280806134fa565b63ffffffff8760ff8c5116630caf113f60e01b5f526004521660245260445ffd5b91929082019161364c6121e4565b9163ffffffff5f9516945b8483106136715785630d653fab60e41b5f5260045260245ffd5b60405161367d816121a8565b5f815260208101935f855260408201945f865260608301905f82528235908160f81c6001811161361d57600114855260e882901c61ffff169052604881901c6001600160a01b0316875260081c6001600160401b03169052601f8101908110611d515780948863ffffffff8516146135f757505051613749575b823560f01c9260028101809111611d515792805b613729575063ffffffff1663ffffffff8114611d5157600101613657565b9260308101809111611d5157925f19810190808211611d5157168061370b565b9160e28101809111611d5157916136f756fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// Disputes is an auto generated Go binding around an Ethereum contract.
type Disputes struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Disputes) GetABI() abi.ABI {
	return c.abi
}

// NewDisputes creates a new instance of Disputes.
func NewDisputes() *Disputes {
	parsed, err := DisputesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Disputes{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Disputes) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint16,uint64,uint32,uint32,uint16) t) returns()
func (disputes *Disputes) PackConstructor(t DisputesTerms) []byte {
	enc, err := disputes.abi.Pack("", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXDISSENTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cda4e56.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_DISSENTS() view returns(uint256)
func (disputes *Disputes) PackMAXDISSENTS() []byte {
	enc, err := disputes.abi.Pack("MAX_DISSENTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXDISSENTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cda4e56.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_DISSENTS() view returns(uint256)
func (disputes *Disputes) TryPackMAXDISSENTS() ([]byte, error) {
	return disputes.abi.Pack("MAX_DISSENTS")
}

// UnpackMAXDISSENTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9cda4e56.
//
// Solidity: function MAX_DISSENTS() view returns(uint256)
func (disputes *Disputes) UnpackMAXDISSENTS(data []byte) (*big.Int, error) {
	out, err := disputes.abi.Unpack("MAX_DISSENTS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXMINBOND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32d4f0c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_MIN_BOND() view returns(uint64)
func (disputes *Disputes) PackMAXMINBOND() []byte {
	enc, err := disputes.abi.Pack("MAX_MIN_BOND")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXMINBOND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32d4f0c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_MIN_BOND() view returns(uint64)
func (disputes *Disputes) TryPackMAXMINBOND() ([]byte, error) {
	return disputes.abi.Pack("MAX_MIN_BOND")
}

// UnpackMAXMINBOND is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32d4f0c2.
//
// Solidity: function MAX_MIN_BOND() view returns(uint64)
func (disputes *Disputes) UnpackMAXMINBOND(data []byte) (uint64, error) {
	out, err := disputes.abi.Unpack("MAX_MIN_BOND", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMAXPRICES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d76759f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PRICES() view returns(uint16)
func (disputes *Disputes) PackMAXPRICES() []byte {
	enc, err := disputes.abi.Pack("MAX_PRICES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPRICES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d76759f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PRICES() view returns(uint16)
func (disputes *Disputes) TryPackMAXPRICES() ([]byte, error) {
	return disputes.abi.Pack("MAX_PRICES")
}

// UnpackMAXPRICES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d76759f.
//
// Solidity: function MAX_PRICES() view returns(uint16)
func (disputes *Disputes) UnpackMAXPRICES(data []byte) (uint16, error) {
	out, err := disputes.abi.Unpack("MAX_PRICES", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackMAXTERM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9886bf63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_TERM() view returns(uint32)
func (disputes *Disputes) PackMAXTERM() []byte {
	enc, err := disputes.abi.Pack("MAX_TERM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXTERM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9886bf63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_TERM() view returns(uint32)
func (disputes *Disputes) TryPackMAXTERM() ([]byte, error) {
	return disputes.abi.Pack("MAX_TERM")
}

// UnpackMAXTERM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9886bf63.
//
// Solidity: function MAX_TERM() view returns(uint32)
func (disputes *Disputes) UnpackMAXTERM(data []byte) (uint32, error) {
	out, err := disputes.abi.Unpack("MAX_TERM", data)
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
func (disputes *Disputes) PackMINSLASH() []byte {
	enc, err := disputes.abi.Pack("MIN_SLASH")
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
func (disputes *Disputes) TryPackMINSLASH() ([]byte, error) {
	return disputes.abi.Pack("MIN_SLASH")
}

// UnpackMINSLASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0d6ce15e.
//
// Solidity: function MIN_SLASH() view returns(uint16)
func (disputes *Disputes) UnpackMINSLASH(data []byte) (uint16, error) {
	out, err := disputes.abi.Unpack("MIN_SLASH", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackBondFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8921c161.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondFor(uint64 price) view returns(uint64)
func (disputes *Disputes) PackBondFor(price uint64) []byte {
	enc, err := disputes.abi.Pack("bondFor", price)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8921c161.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondFor(uint64 price) view returns(uint64)
func (disputes *Disputes) TryPackBondFor(price uint64) ([]byte, error) {
	return disputes.abi.Pack("bondFor", price)
}

// UnpackBondFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8921c161.
//
// Solidity: function bondFor(uint64 price) view returns(uint64)
func (disputes *Disputes) UnpackBondFor(data []byte) (uint64, error) {
	out, err := disputes.abi.Unpack("bondFor", data)
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
// Solidity: function connect(address escrow_, address registry_, address evidence_, address token_, address governor_, address first_) returns()
func (disputes *Disputes) PackConnect(escrow common.Address, registry common.Address, evidence common.Address, token common.Address, governor common.Address, first common.Address) []byte {
	enc, err := disputes.abi.Pack("connect", escrow, registry, evidence, token, governor, first)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConnect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf93700ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function connect(address escrow_, address registry_, address evidence_, address token_, address governor_, address first_) returns()
func (disputes *Disputes) TryPackConnect(escrow common.Address, registry common.Address, evidence common.Address, token common.Address, governor common.Address, first common.Address) ([]byte, error) {
	return disputes.abi.Pack("connect", escrow, registry, evidence, token, governor, first)
}

// PackDefend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095861ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function defend(bytes32 id) returns()
func (disputes *Disputes) PackDefend(id [32]byte) []byte {
	enc, err := disputes.abi.Pack("defend", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDefend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095861ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function defend(bytes32 id) returns()
func (disputes *Disputes) TryPackDefend(id [32]byte) ([]byte, error) {
	return disputes.abi.Pack("defend", id)
}

// PackDisputeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9427c7d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputeOf(bytes32 id) view returns((address,uint40,uint40,uint8,uint8,address,uint40,uint40,address,uint64,uint16,address,uint32,address,bytes32,bytes32,bytes32,bytes32))
func (disputes *Disputes) PackDisputeOf(id [32]byte) []byte {
	enc, err := disputes.abi.Pack("disputeOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9427c7d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputeOf(bytes32 id) view returns((address,uint40,uint40,uint8,uint8,address,uint40,uint40,address,uint64,uint16,address,uint32,address,bytes32,bytes32,bytes32,bytes32))
func (disputes *Disputes) TryPackDisputeOf(id [32]byte) ([]byte, error) {
	return disputes.abi.Pack("disputeOf", id)
}

// UnpackDisputeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9427c7d6.
//
// Solidity: function disputeOf(bytes32 id) view returns((address,uint40,uint40,uint8,uint8,address,uint40,uint40,address,uint64,uint16,address,uint32,address,bytes32,bytes32,bytes32,bytes32))
func (disputes *Disputes) UnpackDisputeOf(data []byte) (DisputesDispute, error) {
	out, err := disputes.abi.Unpack("disputeOf", data)
	if err != nil {
		return *new(DisputesDispute), err
	}
	out0 := *abi.ConvertType(out[0], new(DisputesDispute)).(*DisputesDispute)
	return out0, nil
}

// PackDissent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb6899fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dissent(bytes26 record, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle, uint8 kind, uint32 index, bytes32 claimed, uint64 most) returns(bytes32 id)
func (disputes *Disputes) PackDissent(record [26]byte, bundle Bundle, kind uint8, index uint32, claimed [32]byte, most uint64) []byte {
	enc, err := disputes.abi.Pack("dissent", record, bundle, kind, index, claimed, most)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDissent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb6899fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dissent(bytes26 record, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle, uint8 kind, uint32 index, bytes32 claimed, uint64 most) returns(bytes32 id)
func (disputes *Disputes) TryPackDissent(record [26]byte, bundle Bundle, kind uint8, index uint32, claimed [32]byte, most uint64) ([]byte, error) {
	return disputes.abi.Pack("dissent", record, bundle, kind, index, claimed, most)
}

// UnpackDissent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb6899fd.
//
// Solidity: function dissent(bytes26 record, ((address,uint32,bytes32,address,uint64,uint64,uint64,uint32,bytes32),((bytes32,bytes32,bytes32,uint16,uint16,uint16,uint16,uint64,uint8,uint8),address,address,uint64,uint64,uint64),(bytes32,bytes32,bytes32,bytes32,uint32),bytes,int32,bytes,bytes,bytes) bundle, uint8 kind, uint32 index, bytes32 claimed, uint64 most) returns(bytes32 id)
func (disputes *Disputes) UnpackDissent(data []byte) ([32]byte, error) {
	out, err := disputes.abi.Unpack("dissent", data)
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
func (disputes *Disputes) PackEscrow() []byte {
	enc, err := disputes.abi.Pack("escrow")
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
func (disputes *Disputes) TryPackEscrow() ([]byte, error) {
	return disputes.abi.Pack("escrow")
}

// UnpackEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2fdcc17.
//
// Solidity: function escrow() view returns(address)
func (disputes *Disputes) UnpackEscrow(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("escrow", data)
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
func (disputes *Disputes) PackEvidence() []byte {
	enc, err := disputes.abi.Pack("evidence")
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
func (disputes *Disputes) TryPackEvidence() ([]byte, error) {
	return disputes.abi.Pack("evidence")
}

// UnpackEvidence is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa77e0987.
//
// Solidity: function evidence() view returns(address)
func (disputes *Disputes) UnpackEvidence(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("evidence", data)
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
func (disputes *Disputes) PackGovernor() []byte {
	enc, err := disputes.abi.Pack("governor")
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
func (disputes *Disputes) TryPackGovernor() ([]byte, error) {
	return disputes.abi.Pack("governor")
}

// UnpackGovernor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c340a24.
//
// Solidity: function governor() view returns(address)
func (disputes *Disputes) UnpackGovernor(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("governor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36ca5fb7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf(uint32 payer, uint32 number) pure returns(bytes32)
func (disputes *Disputes) PackIdOf(payer uint32, number uint32) []byte {
	enc, err := disputes.abi.Pack("idOf", payer, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36ca5fb7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf(uint32 payer, uint32 number) pure returns(bytes32)
func (disputes *Disputes) TryPackIdOf(payer uint32, number uint32) ([]byte, error) {
	return disputes.abi.Pack("idOf", payer, number)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x36ca5fb7.
//
// Solidity: function idOf(uint32 payer, uint32 number) pure returns(bytes32)
func (disputes *Disputes) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := disputes.abi.Unpack("idOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackNextTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f07f652.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextTerms() view returns((uint16,uint64,uint32,uint32,uint16), uint64 activeAt)
func (disputes *Disputes) PackNextTerms() []byte {
	enc, err := disputes.abi.Pack("nextTerms")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f07f652.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextTerms() view returns((uint16,uint64,uint32,uint32,uint16), uint64 activeAt)
func (disputes *Disputes) TryPackNextTerms() ([]byte, error) {
	return disputes.abi.Pack("nextTerms")
}

// NextTermsOutput serves as a container for the return parameters of contract
// method NextTerms.
type NextTermsOutput struct {
	Arg0     DisputesTerms
	ActiveAt uint64
}

// UnpackNextTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f07f652.
//
// Solidity: function nextTerms() view returns((uint16,uint64,uint32,uint32,uint16), uint64 activeAt)
func (disputes *Disputes) UnpackNextTerms(data []byte) (NextTermsOutput, error) {
	out, err := disputes.abi.Unpack("nextTerms", data)
	outstruct := new(NextTermsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(DisputesTerms)).(*DisputesTerms)
	outstruct.ActiveAt = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(address who) view returns(uint64)
func (disputes *Disputes) PackOwed(who common.Address) []byte {
	enc, err := disputes.abi.Pack("owed", who)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(address who) view returns(uint64)
func (disputes *Disputes) TryPackOwed(who common.Address) ([]byte, error) {
	return disputes.abi.Pack("owed", who)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf18e047.
//
// Solidity: function owed(address who) view returns(uint64)
func (disputes *Disputes) UnpackOwed(data []byte) (uint64, error) {
	out, err := disputes.abi.Unpack("owed", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackProvenWrong is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3abb8e3d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function provenWrong(uint32 payer, uint32 number) view returns(bool)
func (disputes *Disputes) PackProvenWrong(payer uint32, number uint32) []byte {
	enc, err := disputes.abi.Pack("provenWrong", payer, number)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProvenWrong is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3abb8e3d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function provenWrong(uint32 payer, uint32 number) view returns(bool)
func (disputes *Disputes) TryPackProvenWrong(payer uint32, number uint32) ([]byte, error) {
	return disputes.abi.Pack("provenWrong", payer, number)
}

// UnpackProvenWrong is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3abb8e3d.
//
// Solidity: function provenWrong(uint32 payer, uint32 number) view returns(bool)
func (disputes *Disputes) UnpackProvenWrong(data []byte) (bool, error) {
	out, err := disputes.abi.Unpack("provenWrong", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPunishAlso is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb74f983a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function punishAlso(bytes32 id, (bytes32,uint32,bytes32,bytes32,int32,int32) a, bytes signature) returns()
func (disputes *Disputes) PackPunishAlso(id [32]byte, a Attestation, signature []byte) []byte {
	enc, err := disputes.abi.Pack("punishAlso", id, a, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPunishAlso is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb74f983a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function punishAlso(bytes32 id, (bytes32,uint32,bytes32,bytes32,int32,int32) a, bytes signature) returns()
func (disputes *Disputes) TryPackPunishAlso(id [32]byte, a Attestation, signature []byte) ([]byte, error) {
	return disputes.abi.Pack("punishAlso", id, a, signature)
}

// PackRefereeNow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cc750d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refereeNow() view returns(address)
func (disputes *Disputes) PackRefereeNow() []byte {
	enc, err := disputes.abi.Pack("refereeNow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefereeNow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cc750d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refereeNow() view returns(address)
func (disputes *Disputes) TryPackRefereeNow() ([]byte, error) {
	return disputes.abi.Pack("refereeNow")
}

// UnpackRefereeNow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2cc750d9.
//
// Solidity: function refereeNow() view returns(address)
func (disputes *Disputes) UnpackRefereeNow(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("refereeNow", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (disputes *Disputes) PackRegistry() []byte {
	enc, err := disputes.abi.Pack("registry")
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
func (disputes *Disputes) TryPackRegistry() ([]byte, error) {
	return disputes.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (disputes *Disputes) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c23bdf5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolve(bytes32 id) returns()
func (disputes *Disputes) PackResolve(id [32]byte) []byte {
	enc, err := disputes.abi.Pack("resolve", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c23bdf5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolve(bytes32 id) returns()
func (disputes *Disputes) TryPackResolve(id [32]byte) ([]byte, error) {
	return disputes.abi.Pack("resolve", id)
}

// PackSetReferee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4a796c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setReferee(address referee) returns()
func (disputes *Disputes) PackSetReferee(referee common.Address) []byte {
	enc, err := disputes.abi.Pack("setReferee", referee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetReferee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4a796c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setReferee(address referee) returns()
func (disputes *Disputes) TryPackSetReferee(referee common.Address) ([]byte, error) {
	return disputes.abi.Pack("setReferee", referee)
}

// PackSetTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa04d2bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTerms((uint16,uint64,uint32,uint32,uint16) t) returns()
func (disputes *Disputes) PackSetTerms(t DisputesTerms) []byte {
	enc, err := disputes.abi.Pack("setTerms", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa04d2bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTerms((uint16,uint64,uint32,uint32,uint16) t) returns()
func (disputes *Disputes) TryPackSetTerms(t DisputesTerms) ([]byte, error) {
	return disputes.abi.Pack("setTerms", t)
}

// PackSuspended is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94098696.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function suspended(uint32 payer, uint32 number, uint64 refBlock) view returns(bool)
func (disputes *Disputes) PackSuspended(payer uint32, number uint32, refBlock uint64) []byte {
	enc, err := disputes.abi.Pack("suspended", payer, number, refBlock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSuspended is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94098696.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function suspended(uint32 payer, uint32 number, uint64 refBlock) view returns(bool)
func (disputes *Disputes) TryPackSuspended(payer uint32, number uint32, refBlock uint64) ([]byte, error) {
	return disputes.abi.Pack("suspended", payer, number, refBlock)
}

// UnpackSuspended is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94098696.
//
// Solidity: function suspended(uint32 payer, uint32 number, uint64 refBlock) view returns(bool)
func (disputes *Disputes) UnpackSuspended(data []byte) (bool, error) {
	out, err := disputes.abi.Unpack("suspended", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function terms() view returns((uint16,uint64,uint32,uint32,uint16))
func (disputes *Disputes) PackTerms() []byte {
	enc, err := disputes.abi.Pack("terms")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function terms() view returns((uint16,uint64,uint32,uint32,uint16))
func (disputes *Disputes) TryPackTerms() ([]byte, error) {
	return disputes.abi.Pack("terms")
}

// UnpackTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5025625.
//
// Solidity: function terms() view returns((uint16,uint64,uint32,uint32,uint16))
func (disputes *Disputes) UnpackTerms(data []byte) (DisputesTerms, error) {
	out, err := disputes.abi.Unpack("terms", data)
	if err != nil {
		return *new(DisputesTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(DisputesTerms)).(*DisputesTerms)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (disputes *Disputes) PackToken() []byte {
	enc, err := disputes.abi.Pack("token")
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
func (disputes *Disputes) TryPackToken() ([]byte, error) {
	return disputes.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (disputes *Disputes) UnpackToken(data []byte) (common.Address, error) {
	out, err := disputes.abi.Unpack("token", data)
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
// Solidity: function withdraw() returns()
func (disputes *Disputes) PackWithdraw() []byte {
	enc, err := disputes.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (disputes *Disputes) TryPackWithdraw() ([]byte, error) {
	return disputes.abi.Pack("withdraw")
}

// DisputesDecided represents a Decided event raised by the Disputes contract.
type DisputesDecided struct {
	Id    [32]byte
	State uint8
	Raw   *types.Log // Blockchain specific contextual infos
}

const DisputesDecidedEventName = "Decided"

// ContractEventName returns the user-defined event name.
func (DisputesDecided) ContractEventName() string {
	return DisputesDecidedEventName
}

// UnpackDecidedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Decided(bytes32 indexed id, uint8 state)
func (disputes *Disputes) UnpackDecidedEvent(log *types.Log) (*DisputesDecided, error) {
	event := "Decided"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesDecided)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesDefended represents a Defended event raised by the Disputes contract.
type DisputesDefended struct {
	Id       [32]byte
	Defender common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const DisputesDefendedEventName = "Defended"

// ContractEventName returns the user-defined event name.
func (DisputesDefended) ContractEventName() string {
	return DisputesDefendedEventName
}

// UnpackDefendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Defended(bytes32 indexed id, address defender)
func (disputes *Disputes) UnpackDefendedEvent(log *types.Log) (*DisputesDefended, error) {
	event := "Defended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesDefended)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesDissented represents a Dissented event raised by the Disputes contract.
type DisputesDissented struct {
	Id         [32]byte
	Payer      uint32
	Number     uint32
	Node       common.Address
	Kind       uint8
	Index      uint32
	Assignment [32]byte
	Attested   [32]byte
	Claimed    [32]byte
	Bond       uint64
	Until      uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const DisputesDissentedEventName = "Dissented"

// ContractEventName returns the user-defined event name.
func (DisputesDissented) ContractEventName() string {
	return DisputesDissentedEventName
}

// UnpackDissentedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Dissented(bytes32 indexed id, uint32 indexed payer, uint32 number, address indexed node, uint8 kind, uint32 index, bytes32 assignment, bytes32 attested, bytes32 claimed, uint64 bond, uint64 until)
func (disputes *Disputes) UnpackDissentedEvent(log *types.Log) (*DisputesDissented, error) {
	event := "Dissented"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesDissented)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesPunished represents a Punished event raised by the Disputes contract.
type DisputesPunished struct {
	Id    [32]byte
	Node  common.Address
	Gweis uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const DisputesPunishedEventName = "Punished"

// ContractEventName returns the user-defined event name.
func (DisputesPunished) ContractEventName() string {
	return DisputesPunishedEventName
}

// UnpackPunishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Punished(bytes32 indexed id, address indexed node, uint64 gweis)
func (disputes *Disputes) UnpackPunishedEvent(log *types.Log) (*DisputesPunished, error) {
	event := "Punished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesPunished)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesRefereeSet represents a RefereeSet event raised by the Disputes contract.
type DisputesRefereeSet struct {
	Referee  common.Address
	ActiveAt uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const DisputesRefereeSetEventName = "RefereeSet"

// ContractEventName returns the user-defined event name.
func (DisputesRefereeSet) ContractEventName() string {
	return DisputesRefereeSetEventName
}

// UnpackRefereeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RefereeSet(address referee, uint64 activeAt)
func (disputes *Disputes) UnpackRefereeSetEvent(log *types.Log) (*DisputesRefereeSet, error) {
	event := "RefereeSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesRefereeSet)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesTermsSet represents a TermsSet event raised by the Disputes contract.
type DisputesTermsSet struct {
	Terms    DisputesTerms
	ActiveAt uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const DisputesTermsSetEventName = "TermsSet"

// ContractEventName returns the user-defined event name.
func (DisputesTermsSet) ContractEventName() string {
	return DisputesTermsSetEventName
}

// UnpackTermsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TermsSet((uint16,uint64,uint32,uint32,uint16) terms, uint64 activeAt)
func (disputes *Disputes) UnpackTermsSetEvent(log *types.Log) (*DisputesTermsSet, error) {
	event := "TermsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesTermsSet)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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

// DisputesWithdrawn represents a Withdrawn event raised by the Disputes contract.
type DisputesWithdrawn struct {
	Who   common.Address
	Gweis uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const DisputesWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (DisputesWithdrawn) ContractEventName() string {
	return DisputesWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed who, uint64 gweis)
func (disputes *Disputes) UnpackWithdrawnEvent(log *types.Log) (*DisputesWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != disputes.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DisputesWithdrawn)
	if len(log.Data) > 0 {
		if err := disputes.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range disputes.abi.Events[event].Inputs {
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
func (disputes *Disputes) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], disputes.abi.Errors["AlreadyConnected"].ID.Bytes()[:4]) {
		return disputes.UnpackAlreadyConnectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["AlreadyDefended"].ID.Bytes()[:4]) {
		return disputes.UnpackAlreadyDefendedError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["AlreadyDisputed"].ID.Bytes()[:4]) {
		return disputes.UnpackAlreadyDisputedError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["AlreadyPunished"].ID.Bytes()[:4]) {
		return disputes.UnpackAlreadyPunishedError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["BadMember"].ID.Bytes()[:4]) {
		return disputes.UnpackBadMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["BondTooLarge"].ID.Bytes()[:4]) {
		return disputes.UnpackBondTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NoReferee"].ID.Bytes()[:4]) {
		return disputes.UnpackNoRefereeError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotAContract"].ID.Bytes()[:4]) {
		return disputes.UnpackNotAContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotAParty"].ID.Bytes()[:4]) {
		return disputes.UnpackNotAPartyError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotAnAudit"].ID.Bytes()[:4]) {
		return disputes.UnpackNotAnAuditError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotDeployer"].ID.Bytes()[:4]) {
		return disputes.UnpackNotDeployerError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotGovernor"].ID.Bytes()[:4]) {
		return disputes.UnpackNotGovernorError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return disputes.UnpackNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotPlainToken"].ID.Bytes()[:4]) {
		return disputes.UnpackNotPlainTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NotWrong"].ID.Bytes()[:4]) {
		return disputes.UnpackNotWrongError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NothingOwed"].ID.Bytes()[:4]) {
		return disputes.UnpackNothingOwedError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["NothingToDispute"].ID.Bytes()[:4]) {
		return disputes.UnpackNothingToDisputeError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["OtherStatement"].ID.Bytes()[:4]) {
		return disputes.UnpackOtherStatementError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["OutOfBounds"].ID.Bytes()[:4]) {
		return disputes.UnpackOutOfBoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return disputes.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return disputes.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["SaidNothing"].ID.Bytes()[:4]) {
		return disputes.UnpackSaidNothingError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return disputes.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["TooLittleGas"].ID.Bytes()[:4]) {
		return disputes.UnpackTooLittleGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["Undecided"].ID.Bytes()[:4]) {
		return disputes.UnpackUndecidedError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["UnknownDispute"].ID.Bytes()[:4]) {
		return disputes.UnpackUnknownDisputeError(raw[4:])
	}
	if bytes.Equal(raw[:4], disputes.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return disputes.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DisputesAlreadyConnected represents a AlreadyConnected error raised by the Disputes contract.
type DisputesAlreadyConnected struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyConnected()
func DisputesAlreadyConnectedErrorID() common.Hash {
	return common.HexToHash("0x01ce0088cda42d17dcabb508aa9120168fbaa5453670b86e483833db12ee6067")
}

// UnpackAlreadyConnectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyConnected()
func (disputes *Disputes) UnpackAlreadyConnectedError(raw []byte) (*DisputesAlreadyConnected, error) {
	out := new(DisputesAlreadyConnected)
	if err := disputes.abi.UnpackIntoInterface(out, "AlreadyConnected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesAlreadyDefended represents a AlreadyDefended error raised by the Disputes contract.
type DisputesAlreadyDefended struct {
	Defender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDefended(address defender)
func DisputesAlreadyDefendedErrorID() common.Hash {
	return common.HexToHash("0x7b91035fe2289834ff6fa3ac7fa8ac235a01a94c5a7d716803bc203f22f54aa3")
}

// UnpackAlreadyDefendedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDefended(address defender)
func (disputes *Disputes) UnpackAlreadyDefendedError(raw []byte) (*DisputesAlreadyDefended, error) {
	out := new(DisputesAlreadyDefended)
	if err := disputes.abi.UnpackIntoInterface(out, "AlreadyDefended", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesAlreadyDisputed represents a AlreadyDisputed error raised by the Disputes contract.
type DisputesAlreadyDisputed struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDisputed(bytes32 id)
func DisputesAlreadyDisputedErrorID() common.Hash {
	return common.HexToHash("0x37a1e888b385299b29be30b69fb7764104481c7266730550e7bdeb780998a8bf")
}

// UnpackAlreadyDisputedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDisputed(bytes32 id)
func (disputes *Disputes) UnpackAlreadyDisputedError(raw []byte) (*DisputesAlreadyDisputed, error) {
	out := new(DisputesAlreadyDisputed)
	if err := disputes.abi.UnpackIntoInterface(out, "AlreadyDisputed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesAlreadyPunished represents a AlreadyPunished error raised by the Disputes contract.
type DisputesAlreadyPunished struct {
	Node common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyPunished(address node)
func DisputesAlreadyPunishedErrorID() common.Hash {
	return common.HexToHash("0xa4bc5786273832b100dbc7152a1919e3bac4d426c14b4413ac7d120d0a5018b2")
}

// UnpackAlreadyPunishedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyPunished(address node)
func (disputes *Disputes) UnpackAlreadyPunishedError(raw []byte) (*DisputesAlreadyPunished, error) {
	out := new(DisputesAlreadyPunished)
	if err := disputes.abi.UnpackIntoInterface(out, "AlreadyPunished", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesBadMember represents a BadMember error raised by the Disputes contract.
type DisputesBadMember struct {
	Role  uint8
	Index uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMember(uint8 role, uint32 index)
func DisputesBadMemberErrorID() common.Hash {
	return common.HexToHash("0x0caf113f4e5625af3b659649c37885bf5fc65f05fee27191f651bc0343dff6b7")
}

// UnpackBadMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMember(uint8 role, uint32 index)
func (disputes *Disputes) UnpackBadMemberError(raw []byte) (*DisputesBadMember, error) {
	out := new(DisputesBadMember)
	if err := disputes.abi.UnpackIntoInterface(out, "BadMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesBondTooLarge represents a BondTooLarge error raised by the Disputes contract.
type DisputesBondTooLarge struct {
	Bond uint64
	Most uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooLarge(uint64 bond, uint64 most)
func DisputesBondTooLargeErrorID() common.Hash {
	return common.HexToHash("0x5b17f6f909019819602e863245786bf41ec2663f503252fa139a35591e3a67c5")
}

// UnpackBondTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooLarge(uint64 bond, uint64 most)
func (disputes *Disputes) UnpackBondTooLargeError(raw []byte) (*DisputesBondTooLarge, error) {
	out := new(DisputesBondTooLarge)
	if err := disputes.abi.UnpackIntoInterface(out, "BondTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNoReferee represents a NoReferee error raised by the Disputes contract.
type DisputesNoReferee struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoReferee()
func DisputesNoRefereeErrorID() common.Hash {
	return common.HexToHash("0x8c500907b681c4e061dfcd72f0d6167eafd23e44afa4d1ba0f6a07db0c6d66db")
}

// UnpackNoRefereeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoReferee()
func (disputes *Disputes) UnpackNoRefereeError(raw []byte) (*DisputesNoReferee, error) {
	out := new(DisputesNoReferee)
	if err := disputes.abi.UnpackIntoInterface(out, "NoReferee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotAContract represents a NotAContract error raised by the Disputes contract.
type DisputesNotAContract struct {
	Referee common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAContract(address referee)
func DisputesNotAContractErrorID() common.Hash {
	return common.HexToHash("0x8a8b41ec6b8382733436ac0321a506b0d1e41dc29c8650d1fd1ff17e726ab809")
}

// UnpackNotAContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAContract(address referee)
func (disputes *Disputes) UnpackNotAContractError(raw []byte) (*DisputesNotAContract, error) {
	out := new(DisputesNotAContract)
	if err := disputes.abi.UnpackIntoInterface(out, "NotAContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotAParty represents a NotAParty error raised by the Disputes contract.
type DisputesNotAParty struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAParty(address caller)
func DisputesNotAPartyErrorID() common.Hash {
	return common.HexToHash("0x544fc10d7aff1e3529ab59ec6d6be15cbf0faaaf24bef75e9574c9055153dfe6")
}

// UnpackNotAPartyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAParty(address caller)
func (disputes *Disputes) UnpackNotAPartyError(raw []byte) (*DisputesNotAParty, error) {
	out := new(DisputesNotAParty)
	if err := disputes.abi.UnpackIntoInterface(out, "NotAParty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotAnAudit represents a NotAnAudit error raised by the Disputes contract.
type DisputesNotAnAudit struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAnAudit(uint8 kind)
func DisputesNotAnAuditErrorID() common.Hash {
	return common.HexToHash("0xf086adb82b7bec57fee78a6b8ae86c0384c6ebe1b60498484913b8b35a6f170b")
}

// UnpackNotAnAuditError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAnAudit(uint8 kind)
func (disputes *Disputes) UnpackNotAnAuditError(raw []byte) (*DisputesNotAnAudit, error) {
	out := new(DisputesNotAnAudit)
	if err := disputes.abi.UnpackIntoInterface(out, "NotAnAudit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotDeployer represents a NotDeployer error raised by the Disputes contract.
type DisputesNotDeployer struct {
	Deployer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDeployer(address deployer)
func DisputesNotDeployerErrorID() common.Hash {
	return common.HexToHash("0x0c8cc036c9c98ca91a606f42bb4fd73acf8431b681f0e19ddaaaf88693e5c4a5")
}

// UnpackNotDeployerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDeployer(address deployer)
func (disputes *Disputes) UnpackNotDeployerError(raw []byte) (*DisputesNotDeployer, error) {
	out := new(DisputesNotDeployer)
	if err := disputes.abi.UnpackIntoInterface(out, "NotDeployer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotGovernor represents a NotGovernor error raised by the Disputes contract.
type DisputesNotGovernor struct {
	Governor common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGovernor(address governor)
func DisputesNotGovernorErrorID() common.Hash {
	return common.HexToHash("0xad0550d5f64f904d6845e2da1145f7625e411009b26be2bd68f5c8a432c0b075")
}

// UnpackNotGovernorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGovernor(address governor)
func (disputes *Disputes) UnpackNotGovernorError(raw []byte) (*DisputesNotGovernor, error) {
	out := new(DisputesNotGovernor)
	if err := disputes.abi.UnpackIntoInterface(out, "NotGovernor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotOpen represents a NotOpen error raised by the Disputes contract.
type DisputesNotOpen struct {
	Id    [32]byte
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpen(bytes32 id, uint8 state)
func DisputesNotOpenErrorID() common.Hash {
	return common.HexToHash("0x09b9bfa8532f041aafe2ba84510a9994bcb423b7ae99bbf6d6779ce8bb7c5f83")
}

// UnpackNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpen(bytes32 id, uint8 state)
func (disputes *Disputes) UnpackNotOpenError(raw []byte) (*DisputesNotOpen, error) {
	out := new(DisputesNotOpen)
	if err := disputes.abi.UnpackIntoInterface(out, "NotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotPlainToken represents a NotPlainToken error raised by the Disputes contract.
type DisputesNotPlainToken struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPlainToken()
func DisputesNotPlainTokenErrorID() common.Hash {
	return common.HexToHash("0x57f08641e10f186cfba5b77ad0958f439d2b85a8d322b84b334d856eff37ddeb")
}

// UnpackNotPlainTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPlainToken()
func (disputes *Disputes) UnpackNotPlainTokenError(raw []byte) (*DisputesNotPlainToken, error) {
	out := new(DisputesNotPlainToken)
	if err := disputes.abi.UnpackIntoInterface(out, "NotPlainToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNotWrong represents a NotWrong error raised by the Disputes contract.
type DisputesNotWrong struct {
	Id    [32]byte
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWrong(bytes32 id, uint8 state)
func DisputesNotWrongErrorID() common.Hash {
	return common.HexToHash("0x8834ebb4c71a5801ddbe8ea8e8d75816a285285ba5505e462f9f870b70295ddb")
}

// UnpackNotWrongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWrong(bytes32 id, uint8 state)
func (disputes *Disputes) UnpackNotWrongError(raw []byte) (*DisputesNotWrong, error) {
	out := new(DisputesNotWrong)
	if err := disputes.abi.UnpackIntoInterface(out, "NotWrong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNothingOwed represents a NothingOwed error raised by the Disputes contract.
type DisputesNothingOwed struct {
	Who common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingOwed(address who)
func DisputesNothingOwedErrorID() common.Hash {
	return common.HexToHash("0x751b0fdaa408a0c7537afaf0af96a92598192bff093a0ad0f684a7c83bc223c9")
}

// UnpackNothingOwedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingOwed(address who)
func (disputes *Disputes) UnpackNothingOwedError(raw []byte) (*DisputesNothingOwed, error) {
	out := new(DisputesNothingOwed)
	if err := disputes.abi.UnpackIntoInterface(out, "NothingOwed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesNothingToDispute represents a NothingToDispute error raised by the Disputes contract.
type DisputesNothingToDispute struct {
	Attested [32]byte
	Claimed  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToDispute(bytes32 attested, bytes32 claimed)
func DisputesNothingToDisputeErrorID() common.Hash {
	return common.HexToHash("0x4af05bff8a761c2b9b5dfe2c38878b55fc3af251df59788df4e34606fc398eed")
}

// UnpackNothingToDisputeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToDispute(bytes32 attested, bytes32 claimed)
func (disputes *Disputes) UnpackNothingToDisputeError(raw []byte) (*DisputesNothingToDispute, error) {
	out := new(DisputesNothingToDispute)
	if err := disputes.abi.UnpackIntoInterface(out, "NothingToDispute", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesOtherStatement represents a OtherStatement error raised by the Disputes contract.
type DisputesOtherStatement struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OtherStatement()
func DisputesOtherStatementErrorID() common.Hash {
	return common.HexToHash("0xed63b8094f037ab98ab5e3decde8c4e5eb6e08aebd2246fbe613bf7ac08152db")
}

// UnpackOtherStatementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OtherStatement()
func (disputes *Disputes) UnpackOtherStatementError(raw []byte) (*DisputesOtherStatement, error) {
	out := new(DisputesOtherStatement)
	if err := disputes.abi.UnpackIntoInterface(out, "OtherStatement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesOutOfBounds represents a OutOfBounds error raised by the Disputes contract.
type DisputesOutOfBounds struct {
	Name  [32]byte
	Value *big.Int
	Low   *big.Int
	High  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfBounds(bytes32 name, uint256 value, uint256 low, uint256 high)
func DisputesOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x9d2f1d1805ee812f482d3eede79ed5cebcddfdaaf6e4a0a5deb3d3c78de3b6a4")
}

// UnpackOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfBounds(bytes32 name, uint256 value, uint256 low, uint256 high)
func (disputes *Disputes) UnpackOutOfBoundsError(raw []byte) (*DisputesOutOfBounds, error) {
	out := new(DisputesOutOfBounds)
	if err := disputes.abi.UnpackIntoInterface(out, "OutOfBounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Disputes contract.
type DisputesReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func DisputesReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (disputes *Disputes) UnpackReentrancyGuardReentrantCallError(raw []byte) (*DisputesReentrancyGuardReentrantCall, error) {
	out := new(DisputesReentrancyGuardReentrantCall)
	if err := disputes.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Disputes contract.
type DisputesSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func DisputesSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (disputes *Disputes) UnpackSafeERC20FailedOperationError(raw []byte) (*DisputesSafeERC20FailedOperation, error) {
	out := new(DisputesSafeERC20FailedOperation)
	if err := disputes.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesSaidNothing represents a SaidNothing error raised by the Disputes contract.
type DisputesSaidNothing struct {
	Index uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SaidNothing(uint32 index)
func DisputesSaidNothingErrorID() common.Hash {
	return common.HexToHash("0xd653fab092cddda3c0a4cb42ab17a408813b7a55d748002ac289631e0f99c969")
}

// UnpackSaidNothingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SaidNothing(uint32 index)
func (disputes *Disputes) UnpackSaidNothingError(raw []byte) (*DisputesSaidNothing, error) {
	out := new(DisputesSaidNothing)
	if err := disputes.abi.UnpackIntoInterface(out, "SaidNothing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesTooLate represents a TooLate error raised by the Disputes contract.
type DisputesTooLate struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint64 until)
func DisputesTooLateErrorID() common.Hash {
	return common.HexToHash("0x4d673a06590205f21674ad45375abc81b85de145ee567806f534cab23841a1cf")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint64 until)
func (disputes *Disputes) UnpackTooLateError(raw []byte) (*DisputesTooLate, error) {
	out := new(DisputesTooLate)
	if err := disputes.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesTooLittleGas represents a TooLittleGas error raised by the Disputes contract.
type DisputesTooLittleGas struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleGas()
func DisputesTooLittleGasErrorID() common.Hash {
	return common.HexToHash("0x5dd42bb600374752ec882c5cc10522a55f1659aecd3d4b7f69bda1d572e0426a")
}

// UnpackTooLittleGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleGas()
func (disputes *Disputes) UnpackTooLittleGasError(raw []byte) (*DisputesTooLittleGas, error) {
	out := new(DisputesTooLittleGas)
	if err := disputes.abi.UnpackIntoInterface(out, "TooLittleGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesUndecided represents a Undecided error raised by the Disputes contract.
type DisputesUndecided struct {
	Until uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Undecided(uint64 until)
func DisputesUndecidedErrorID() common.Hash {
	return common.HexToHash("0x8c91fc020a01ec3e12c44312f3f78d92059b2f3749d61e2e7fdecc2ccac29928")
}

// UnpackUndecidedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Undecided(uint64 until)
func (disputes *Disputes) UnpackUndecidedError(raw []byte) (*DisputesUndecided, error) {
	out := new(DisputesUndecided)
	if err := disputes.abi.UnpackIntoInterface(out, "Undecided", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesUnknownDispute represents a UnknownDispute error raised by the Disputes contract.
type DisputesUnknownDispute struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownDispute(bytes32 id)
func DisputesUnknownDisputeErrorID() common.Hash {
	return common.HexToHash("0xe96d90b00fb9a0a86fa6abb3d7622711e830a2f43acb1a7cc1584d73f0ad1f33")
}

// UnpackUnknownDisputeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownDispute(bytes32 id)
func (disputes *Disputes) UnpackUnknownDisputeError(raw []byte) (*DisputesUnknownDispute, error) {
	out := new(DisputesUnknownDispute)
	if err := disputes.abi.UnpackIntoInterface(out, "UnknownDispute", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DisputesZeroAddress represents a ZeroAddress error raised by the Disputes contract.
type DisputesZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func DisputesZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (disputes *Disputes) UnpackZeroAddressError(raw []byte) (*DisputesZeroAddress, error) {
	out := new(DisputesZeroAddress)
	if err := disputes.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
